import { Problem } from '../problem.ts';

interface Fault {
  /** What cannot be used; a private key, where nothing is said. */
  what?: string;
  why: string;
  hint: string;
}

const NOT_PUBLIC = 'Not an SSH public key';
const ONE_LINE = 'Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`';
const WHOLE_FILE = 'Paste the whole file again, from its BEGIN line to its END line, as `cat` prints it';
const MAKE_ONE = 'Make one with `ssh-keygen -t ed25519`';

/** FAULTS says of everything that can be wrong with a text that should be a key what it means and what to do. */
export const FAULTS = {
  empty: {
    why: 'it is empty',
    hint: 'Check the name of the secret; secrets are empty on forks and for Dependabot',
  },
  'too-large': {
    why: 'it is larger than any key (16 KiB each, 64 KiB all of them)',
    hint: 'Give keys only',
  },
  'public-half': {
    why: 'it is the public half',
    hint: 'Store the file without the ending .pub',
  },
  certificate: {
    why: 'it is a certificate',
    hint: 'Store the private key that it was made for',
  },
  json: {
    why: 'it is JSON',
    hint: 'Give the value of the field that holds the key, and nothing around it',
  },
  html: {
    why: 'it is a web page',
    hint: 'Store the file itself, not what a browser or a failed download made of it',
  },
  'no-key': {
    why: 'no `BEGIN ... PRIVATE KEY` line is in it',
    hint: 'Paste the whole file, as `cat` prints it',
  },
  truncated: {
    why: 'a part of it is missing',
    hint: WHOLE_FILE,
  },
  damaged: {
    why: 'it is damaged',
    hint: WHOLE_FILE,
  },
  encrypted: {
    why: 'it is encrypted',
    hint: 'Give its passphrase too, or store it without one (`ssh-keygen -p` removes it)',
  },
  'wrong-passphrase': {
    why: 'the passphrase does not open it',
    hint: 'Check the passphrase; if it is right, the key is damaged: paste the whole file again',
  },
  costly: {
    why: 'its passphrase takes too long to try',
    hint: 'Encrypt it with the usual cost, for example with `ssh-keygen -p -a 16`',
  },
  'unsupported-encryption': {
    why: 'it is encrypted in a way that is not supported here',
    hint: 'Encrypt it anew, for example with `ssh-keygen -p -Z aes256-ctr`',
  },
  'ppk-v3': {
    why: 'it is a PuTTY key of version 3',
    hint: 'Convert it with `puttygen key.ppk -O private-openssh-new -o key`',
  },
  unsupported: {
    why: 'it is of a kind that an agent does not take',
    hint: MAKE_ONE,
  },
  hardware: {
    why: 'its private half is in a FIDO token, and the file only points to it',
    hint: MAKE_ONE,
  },
  'public-too-long': { what: NOT_PUBLIC, why: 'it is longer than any public key (16 KiB)', hint: ONE_LINE },
  'public-not-a-key': { what: NOT_PUBLIC, why: 'it is not `type base64 comment`', hint: ONE_LINE },
  'public-damaged': { what: NOT_PUBLIC, why: 'it is damaged', hint: ONE_LINE },
} satisfies Record<string, Fault>;

export type FaultCode = keyof typeof FAULTS;

/** KeyFault says why a text is not a usable key. Its message never holds a byte of the key; nor may `detail`. */
export class KeyFault extends Problem {
  override name = 'KeyFault';
  readonly code: FaultCode;
  /** Why and what to do, as in the message: without full stops. */
  readonly why: string;
  readonly hint: string;

  constructor(code: FaultCode, detail?: string) {
    const { what = 'The private key cannot be used', why: reason, hint }: Fault = FAULTS[code];
    const why = detail ? `${reason}: ${detail}` : reason;
    super({ what, why, hint });
    this.code = code;
    this.why = why;
    this.hint = hint;
  }
}
