import type { KeyFormat } from './key-format.ts';
import { openSsh } from './openssh.ts';
import { pem } from './pem.ts';
import { putty } from './putty.ts';

/** KEY_FORMATS are all formats of private keys. If two find the same key, the first wins: PEM accepts every label. */
export const KEY_FORMATS: KeyFormat[] = [openSsh, putty, pem];
