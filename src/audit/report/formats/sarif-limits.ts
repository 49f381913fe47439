import { deflateRawSync } from 'node:zlib';

/** SARIF_LIMITS are those of GitHub code scanning, which rejects a log that exceeds one ("SARIF results exceed limits"). */
export const SARIF_LIMITS = {
  runs: 20,
  results: 25_000,
  /** Compressed with gzip: 10 MB, less what the estimate may be wrong by. */
  bytes: 9_500_000,
};

/** compressedSize is about how many bytes a text adds to a compressed file, and rarely less than that. */
export function compressedSize(text: string): number {
  return deflateRawSync(text).length;
}
