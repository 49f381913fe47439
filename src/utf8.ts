import { Problem } from './problem.ts';

/** decodeUtf8 reads what is kept in `place` as UTF-8. Throws Problem. */
export function decodeUtf8(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem({
      what: `${place} cannot be read`,
      why: 'its bytes are not UTF-8 text',
      hint: 'Put back what was there before it was changed by other means, or move it away',
    });
  }
}
