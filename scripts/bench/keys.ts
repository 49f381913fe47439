import { randomFillSync } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBlocklist } from '../../src/keys/blocklist/blocklist.ts';
import { openFile } from '../../src/keys/blocklist/open-file.ts';
import { primesTo } from '../../src/keys/weak/bigint-math.ts';
import { findSharedPrimes } from '../../src/keys/weak/find-shared-primes.ts';
import { rsaWeaknesses } from '../../src/keys/weak/rsa.ts';
import { makeRsa } from '../../test/support/materials.ts';
import { median } from './median.ts';
import { sideBySide } from './side-by-side.ts';

/** What the checks of public keys cost. The last column is the most that the project allows. */
console.log(`Node ${process.version}\n`);
await blocklist();
await sideBySide();
await rsaChecks();
await compareModuli({ known: 0, fresh: 1000 });
await compareModuli({ known: 10_000, fresh: 1 });
await compareModuli({ known: 10_000, fresh: 100 });
await compareModuli({ known: 0, fresh: 10_000 });

/** Runs first: memory left behind by other checks would hide what opening a list takes. */
async function blocklist(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'keylease-bench-'));
  const path = join(folder, 'blocklist.dat');
  writeList(path, 3_900_000);
  const before = process.memoryUsage.rss();
  const list = await openBlocklist(openFile(path));
  row(
    'Opening a blocklist of 62 MB adds',
    `${((process.memoryUsage.rss() - before) / 1e6).toFixed(1)} MB`,
    '5 MB',
  );
  const times: number[] = [];
  for (let n = 2n ** 2047n; times.length < 20_000; n += 1n) {
    const start = performance.now();
    await list.find({ kind: 'rsa', n, e: 65_537n });
    times.push(performance.now() - start);
  }
  row('Looking a key up in it', `${(median(times.slice(10_000)) * 1000).toFixed(0)} µs`, '50 µs');
  list.close();
  rmSync(folder, { recursive: true });
}

/** writeList writes random records in order, piece by piece: each is the least of those still to come. */
function writeList(path: string, count: number): void {
  const piece = Buffer.alloc(16 * 65_536);
  let share = 0;
  for (let record = 0; record < count; ) {
    randomFillSync(piece);
    let at = 0;
    for (; at < piece.length && record < count; at += 16, record += 1) {
      share += (1 - share) * (1 - Math.random() ** (1 / (count - record)));
      piece.writeUIntBE(Math.floor(Math.min(share, 1 - 2 ** -48) * 2 ** 48), at, 6);
    }
    appendFileSync(path, piece.subarray(0, at));
  }
}

async function rsaChecks(): Promise<void> {
  const keys = await Promise.all(Array.from({ length: 20 }, () => makeRsa(2048)));
  const times = Array.from({ length: 400 }, (_, i) => {
    const start = performance.now();
    rsaWeaknesses(keys[i % 20] ?? { n: 0n, e: 0n });
    return performance.now() - start;
  });
  row('RSA checks of a key of 2048 bits', `${median(times.slice(200)).toFixed(2)} ms`, '2 ms');
}

/** compareModuli takes coprime moduli of about 2048 bits, products of 88 primes below 2^24: real keys would take minutes. */
async function compareModuli({ known, fresh }: { known: number; fresh: number }): Promise<void> {
  const count = known + fresh;
  const primes = primesTo(2 ** 24).slice(-88 * count);
  const moduli = Array.from({ length: count }, (_, i) => {
    let n = 1n;
    for (let at = i; at < primes.length; at += count) n *= BigInt(primes[at] ?? 1);
    return n;
  });
  const start = performance.now();
  const { size } = await findSharedPrimes({ known: moduli.slice(fresh), fresh: moduli.slice(0, fresh) });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  row(`Shared primes: ${known} known, ${fresh} new (${size} found)`, `${seconds} s`);
}

function row(what: string, figure: string, allowed = ''): void {
  console.log(`${what.padEnd(46)} ${figure.padStart(9)} ${allowed.padStart(9)}`);
}
