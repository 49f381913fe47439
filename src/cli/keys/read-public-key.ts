import { existsSync } from 'node:fs';
import { sanitize } from '../../format.ts';
import { describePrivateKeys, holdsPrivateKey } from '../../keys/describe-private-keys.ts';
import { KeyFault } from '../../keys/fault.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { type PublicKey, parsePublicKey } from '../../keys/public-key.ts';
import { Problem } from '../../problem.ts';
import { shellCommand, shellQuote } from '../../shell.ts';
import { expandHome } from '../home-path.ts';
import { inputName, readInput } from '../input.ts';
import { note, warn } from '../output.ts';

/** Larger than any public key, and any private one that can be read. */
const MOST_BYTES = 64 * 1024;

/**
 * readPublicKey reads the one public key in a file, or in standard input for `-`. Of a private key in a file, it is the public
 * half, and a note says so. Throws Problem, which never quotes the input.
 */
export async function readPublicKey(source: string): Promise<PublicKey> {
  const file = expandHome(source);
  const text = await readText(file);
  if (!(await holdsPrivateKey(text))) return parseOne(file, text);
  if (file !== '-') return readPublicHalf(file, text);
  throw unusable(
    file,
    'it is a private key, which must never leave your machine',
    'Give its public half, the file that ends in .pub',
  );
}

async function readText(file: string): Promise<string> {
  const tooLarge = { why: 'it is larger than any public key', hint: 'Give one public key at a time' };
  const problem = (why: string, hint: string) => unusable(file, why, hint);
  return String(await readInput({ source: file, most: MOST_BYTES, tooLarge, problem }));
}

function parseOne(file: string, text: string): PublicKey {
  const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const [line] = lines;
  if (line === undefined)
    throw unusable(file, 'it is empty', 'Give a public key, such as ~/.ssh/id_ed25519.pub');
  if (lines.length > 1) throw unusable(file, `it has ${lines.length} lines`, 'Give one public key at a time');
  try {
    const key = parsePublicKey(line);
    return { ...key, comment: sanitize(key.comment) };
  } catch (fault) {
    throw fault instanceof KeyFault ? unusable(file, fault.why, fault.hint) : fault;
  }
}

/** readPublicHalf prefers the .pub file beside a private key, because it has the comment, and refuses one of another key. */
async function readPublicHalf(file: string, text: string): Promise<PublicKey> {
  const own = await ownPublicHalf(file, text);
  const beside = `${file}.pub`;
  const said = `${inputName(file)} is a private key and stays on this machine: its public half is sent`;
  if (!existsSync(beside)) {
    if (!own) {
      throw unusable(
        file,
        'it is a private key that does not show its public half without its passphrase',
        `Run ${rewriteCommand(file)}, and add that file`,
      );
    }
    note(`${said}.`);
    return { ...own, comment: sanitize(own.comment) };
  }
  const written = parseOne(beside, await readText(beside));
  if (own && keyFingerprint(own) !== keyFingerprint(written)) {
    throw unusable(
      file,
      `${inputName(beside)} is of another key`,
      `Run ${rewriteCommand(file)}, or name the .pub file that is meant`,
    );
  }
  const doubt = own ? '' : '; without its passphrase, nothing proves that they belong together';
  (doubt ? warn : note)(`${said}, from ${inputName(beside)}${doubt}.`);
  return written;
}

/** ownPublicHalf is undefined for a key whose public half is encrypted, too, or of a kind that cannot be read. */
async function ownPublicHalf(file: string, text: string): Promise<PublicKey | undefined> {
  const [key, another] = await describePrivateKeys(text);
  if (another) throw unusable(file, 'it holds several private keys', 'Give one key at a time');
  if (!key?.fault || key.fault.isWhole) return key?.publicKey;
  throw unusable(
    file,
    `it is a private key, and ${key.fault.why}`,
    'Take a copy of it that is whole, or a new key',
  );
}

/** rewriteCommand asks for the passphrase of a private key, if it has one. */
function rewriteCommand(file: string): string {
  const path = sanitize(file);
  return `${shellCommand(['ssh-keygen', '-y', '-f', path])} > ${shellQuote(`${path}.pub`)}`;
}

function unusable(file: string, why: string, hint: string): Problem {
  const source = file === '-' ? 'Standard input' : `File ${sanitize(file)}`;
  return new Problem({ what: `${source} cannot be added as a public key`, why, hint });
}
