import { Problem } from '../problem.ts';

/** KeyFault says why a text is not a usable key. Its message never holds a byte of the key. */
export class KeyFault extends Problem {
  override name = 'KeyFault';
  readonly code: string;

  constructor({ code, what, why, todo }: { code: string; what: string; why: string; todo: string }) {
    super({ what, why, todo });
    this.code = code;
  }
}

/** privateKeyFault is the KeyFault of a private key. */
export function privateKeyFault(code: string, why: string, todo: string): KeyFault {
  return new KeyFault({ code, what: 'The private key cannot be used', why, todo });
}

/** damaged is the KeyFault of a private key that looks like one and does not hold together. */
export function damaged(why: string): KeyFault {
  return privateKeyFault('damaged', why, 'Paste the whole file again, as `cat` prints it');
}

/** encrypted is the KeyFault of a private key that needs a passphrase. */
export function encrypted(): KeyFault {
  return privateKeyFault(
    'encrypted',
    'it is encrypted',
    'Store it without a passphrase (`ssh-keygen -p` removes it)',
  );
}
