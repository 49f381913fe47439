import { type FaultCode, KeyFault } from '../fault.ts';

/** puttyFault is a fault of a file of PuTTY's, with advice in the words that are in such files. */
export function puttyFault(code: FaultCode, detail?: string): KeyFault {
  return new KeyFault(
    code,
    detail,
    'Paste the whole .ppk file again, from `PuTTY-User-Key-File` to the end of `Private-MAC`',
  );
}
