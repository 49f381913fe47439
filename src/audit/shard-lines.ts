import { ByteLines } from '../files/byte-lines.ts';
import { shardOf } from './ledger/parts.ts';
import { lineNames } from './listing-line.ts';

/** bucketsOf are those of 2^bucketBits buckets that have the keys of one of 2^bits shards. */
export function bucketsOf(shard: number, bits: number, bucketBits: number): number[] {
  if (bits > bucketBits) return [shard >> (bits - bucketBits)];
  const many = 1 << (bucketBits - bits);
  return Array.from({ length: many }, (_, index) => shard * many + index);
}

/** linesOfShard are those of the lines of a listing whose keys are in one of 2^bits shards. */
export function linesOfShard(lines: ByteLines, shard: number, bits: number): ByteLines {
  if (bits === 0) return lines;
  const own: Buffer[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (shardOf(lineNames(lines, index).identity, bits) === shard) own.push(lines.slice(index, index + 1));
  }
  return new ByteLines(Buffer.concat(own));
}
