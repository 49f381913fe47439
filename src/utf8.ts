import { Problem } from './problem.ts';

/** decodeUtf8 decodes UTF-8; `source` says in the error where the bytes come from. Throws Problem. */
export function decodeUtf8(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem({
      what: `${source} cannot be read`,
      why: 'its bytes are not UTF-8 text',
      hint: 'Restore an earlier version of it, or move it away',
    });
  }
}
