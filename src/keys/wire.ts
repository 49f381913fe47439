/** wireString encodes bytes as an SSH string: a uint32 length, then the bytes (RFC 4251, section 5). */
export function wireString(data: Uint8Array | string): Buffer {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  const encoded = Buffer.allocUnsafe(4 + bytes.length);
  encoded.writeUInt32BE(bytes.length);
  encoded.set(bytes, 4);
  return encoded;
}

/** uint32 encodes a number as four bytes, most significant first. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** mpint encodes a number that is not negative, without the length in front (RFC 4251, section 5). */
export function mpint(value: bigint): Buffer {
  if (value === 0n) return Buffer.alloc(0);
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.alloc(1), bytes]);
}

/** WireReader reads SSH's wire format from the front of a buffer; it throws RangeError if the data ends too early. */
export class WireReader {
  #data: Buffer;
  #at = 0;

  constructor(data: Buffer) {
    this.#data = data;
  }

  /** left is the number of bytes not read yet. */
  get left(): number {
    return this.#data.length - this.#at;
  }

  /** at is the number of bytes read so far. */
  get at(): number {
    return this.#at;
  }

  bytes(count: number): Buffer {
    const from = this.#skip(count);
    return this.#data.subarray(from, from + count);
  }

  uint32(): number {
    return this.#data.readUInt32BE(this.#skip(4));
  }

  string(): Buffer {
    return this.bytes(this.uint32());
  }

  text(): string {
    const length = this.uint32();
    const from = this.#skip(length);
    return this.#data.toString('utf8', from, from + length);
  }

  /** Returns where the bytes that it skips begin. */
  #skip(count: number): number {
    const from = this.#at;
    if (count > this.left) throw new RangeError(`${count} bytes needed, ${this.left} left`);
    this.#at += count;
    return from;
  }
}
