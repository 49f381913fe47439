import { Problem } from '../problem.ts';

interface Fault {
  /** What cannot be used; a private key by default. */
  what?: string;
  why: string;
  hint: string;
  /** The key is fine, but cannot be used here. */
  isWhole?: boolean;
}

const NOT_PUBLIC = 'Not an SSH public key';
const ONE_LINE = 'Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`';
const WHOLE_FILE = 'Paste the whole file again, from the BEGIN line to the END line, as `cat` prints it';
const NEW_KEY = 'Make a new key with `ssh-keygen -t ed25519`';

/** FAULTS are all things that can be wrong with the text of a key, each with what to do about it. */
export const FAULTS = {
  empty: {
    why: 'it is empty',
    hint: 'Check the name of the secret; secrets are empty in workflows from forks and Dependabot',
  },
  'too-large': {
    why: 'it is larger than any key (16 KiB each, 64 KiB in total)',
    hint: 'Give nothing but keys',
  },
  'public-half': {
    why: 'it is a public key',
    hint: 'Store the private key: the file without .pub in its name',
  },
  certificate: {
    why: 'it is a certificate',
    hint: 'Store the private key that the certificate was issued for',
  },
  'other-certificate': {
    why: 'the certificate beside it was issued for another key',
    hint: 'Give the certificate of this key, or leave it out',
  },
  json: {
    why: 'it is JSON',
    hint: 'Give only the value of the field that holds the key',
  },
  html: {
    why: 'it is a web page',
    hint: 'Store the key file itself, not a page saved by a browser or a failed download',
  },
  'no-key': {
    why: 'it has no `BEGIN ... PRIVATE KEY` line',
    hint: 'Paste the whole file, as `cat` prints it',
  },
  path: {
    why: 'it is the path of a file, not what is in it',
    hint: 'Store the contents of the file, as `cat` prints them',
  },
  misspelled: {
    why: 'a line of it is misspelled',
    hint: 'Correct that line, or paste the whole file again, as `cat` prints it',
  },
  truncated: {
    why: 'part of it is missing',
    hint: WHOLE_FILE,
  },
  damaged: {
    why: 'it is damaged',
    hint: WHOLE_FILE,
  },
  encrypted: {
    why: 'it is encrypted',
    hint: 'Give its passphrase as well, or remove the passphrase with `ssh-keygen -p`',
    isWhole: true,
  },
  'wrong-passphrase': {
    why: 'the passphrase does not decrypt it',
    hint: 'Check the passphrase; if it is right, the key is damaged: paste the whole file again',
  },
  costly: {
    why: 'deriving its key from the passphrase takes too long',
    hint: 'Encrypt it at the usual cost, for example with `ssh-keygen -p -a 16`',
    isWhole: true,
  },
  'unsupported-encryption': {
    why: 'its encryption is not supported',
    hint: 'Encrypt it again, for example with `ssh-keygen -p -Z aes256-ctr`',
    isWhole: true,
  },
  'unsupported-format': {
    why: 'its format is not supported',
    hint: 'Convert it to the OpenSSH format',
    isWhole: true,
  },
  unsupported: {
    why: 'this kind of key is not supported',
    hint: NEW_KEY,
    isWhole: true,
  },
  hardware: {
    why: 'its private half is in a FIDO token, and the file only refers to it',
    hint: NEW_KEY,
    isWhole: true,
  },
  'public-too-long': { what: NOT_PUBLIC, why: 'it is longer than any public key (16 KiB)', hint: ONE_LINE },
  'public-not-a-key': {
    what: NOT_PUBLIC,
    why: 'it is not of the form `type base64 comment`',
    hint: ONE_LINE,
  },
  'public-damaged': { what: NOT_PUBLIC, why: 'it is damaged', hint: ONE_LINE },
} satisfies Record<string, Fault>;

/** FaultCode names something that can be wrong with the text of a key. */
export type FaultCode = keyof typeof FAULTS;

/** KeyFault says why a text is not a usable key. Neither its message nor `detail` may contain a byte of the key. */
export class KeyFault extends Problem {
  override name = 'KeyFault';
  readonly code: FaultCode;
  /** Why and what to do, as in the message: without full stops. */
  readonly why: string;
  readonly hint: string;
  /** Whether the key itself is fine, but cannot be used here. */
  readonly isWhole: boolean;

  /** `detail` says more precisely why; `hint` replaces that of the code. Both without a full stop. */
  constructor(code: FaultCode, detail?: string, hint: string = FAULTS[code].hint) {
    const { what = 'The private key cannot be used', why: reason, isWhole = false }: Fault = FAULTS[code];
    const why = detail ? `${reason}: ${detail}` : reason;
    super({ what, why, hint });
    this.code = code;
    this.why = why;
    this.hint = hint;
    this.isWhole = isWhole;
  }
}
