import { createHash } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { HttpClient } from '../../http/client.ts';
import { openBlocklist } from '../../keys/blocklist/blocklist.ts';
import { type BlocklistManifest, readManifest } from '../../keys/blocklist/manifest.ts';
import type { RandomAccess } from '../../keys/blocklist/random-access.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { MINUTE } from '../../time.ts';

/** The list of 2026 has 60 MB, and 50 MB on its way. In bytes. */
const MOST = { fetched: 256 * 1024 * 1024, unpacked: 512 * 1024 * 1024 };
/** How a file in xz format begins (The .xz File Format, section 2.1.1.1). */
const XZ = Buffer.from('fd377a585a00', 'hex');
const AGAIN = 'Try again later; until then, the list that was there is used';

/** fetchManifest fetches what badkeys says of its current list. Throws Problem. */
export async function fetchManifest(address: URL): Promise<{ manifest: BlocklistManifest; text: string }> {
  const bytes = await download(address, { most: 1024 * 1024, timeout: MINUTE });
  const text = bytes.toString('utf8');
  const name = `The answer of ${address.host}`;
  return { manifest: readManifest(parse(text), name), text };
}

/** fetchBlocklist fetches a list, and proves that it is the one that was announced, and in the right format. Throws Problem. */
export async function fetchBlocklist({ url, sha256 }: BlocklistManifest): Promise<Buffer> {
  const fetched = await download(new URL(url), { most: MOST.fetched, timeout: 10 * MINUTE });
  const list = fetched.subarray(0, XZ.length).equals(XZ) ? await unpack(fetched) : fetched;
  const actual = createHash('sha256').update(list).digest('hex');
  if (actual !== sha256) throw refused(`its SHA-256 is ${actual}, and ${sha256} was announced`);
  await openBlocklist({ ...inMemory(list), location: url });
  return list;
}

async function download(address: URL, { most, timeout }: { most: number; timeout: number }): Promise<Buffer> {
  const { host, origin, pathname, search } = address;
  const http = new HttpClient({
    title: host,
    baseUrl: origin,
    secret: '',
    hints: { address: 'Check the address', refused: AGAIN, notFound: 'Check the address', unexpected: AGAIN },
    timeout,
    deadline: 2 * timeout,
  });
  const failure = `${address.href} cannot be fetched`;
  const answer = await http.send({ method: 'GET', path: pathname + search, download: { most }, failure });
  if (answer.status !== 200 || !Buffer.isBuffer(answer.body)) throw http.refusal(failure, answer);
  return answer.body;
}

async function unpack(packed: Buffer): Promise<Buffer> {
  const { XzReadableStream } = await import('xz-decompress'); // Loads WebAssembly.
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of new XzReadableStream(ReadableStream.from([packed]))) {
      size += piece.length;
      if (size > MOST.unpacked) throw new Error(`it is larger than ${MOST.unpacked / 1024 / 1024} MiB`);
      pieces.push(piece);
    }
  } catch (error) {
    throw refused(`it cannot be unpacked: ${errorMessage(error)}`);
  }
  return Buffer.concat(pieces);
}

function inMemory(bytes: Buffer): Omit<RandomAccess, 'location'> {
  const read = (offset: number, length: number) => bytes.subarray(offset, offset + length);
  return { size: bytes.length, modifiedAt: undefined, page: 4096, read, close: () => {} };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(why: string): Problem {
  return new Problem({ what: 'The blocklist that was fetched is not used', why, hint: AGAIN });
}
