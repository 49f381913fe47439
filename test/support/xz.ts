import { crc32 } from 'node:zlib';

/** The longest piece of LZMA2 that is not compressed. */
const PIECE = 65_536;

/** toXz writes a file in xz format (The .xz File Format 1.1.0), with LZMA2 that compresses nothing, and CRC32 as the check. */
export function toXz(content: Buffer): Buffer {
  const flags = Buffer.of(0, 1);
  const start = Buffer.concat([Buffer.from('fd377a585a00', 'hex'), flags, checksum(flags)]);
  // One filter, LZMA2, with a dictionary of 64 KiB.
  const header = Buffer.from('0200210108000000', 'hex');
  const blockHeader = Buffer.concat([header, checksum(header)]);
  const data = lzma2(content);
  const block = Buffer.concat([blockHeader, data]);
  const index = padded(Buffer.concat([Buffer.of(0, 1), number(block.length + 4), number(content.length)]));
  const size = Buffer.alloc(4);
  size.writeUInt32LE((index.length + 4) / 4 - 1);
  const end = Buffer.concat([size, flags]);
  return Buffer.concat([
    start,
    padded(block),
    checksum(content),
    index,
    checksum(index),
    checksum(end),
    end,
    Buffer.from('YZ'),
  ]);
}

function lzma2(content: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += PIECE) {
    const piece = content.subarray(at, at + PIECE);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(piece.length - 1);
    // 1 resets the dictionary, as the first piece must.
    pieces.push(Buffer.of(at === 0 ? 1 : 2), size, piece);
  }
  return Buffer.concat([...pieces, Buffer.of(0)]);
}

/** Seven bits a byte, lowest first. */
function number(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return Buffer.from([...bytes, rest]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function checksum(bytes: Buffer): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  return sum;
}
