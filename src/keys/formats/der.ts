import { KeyFault } from '../fault.ts';

// Tags of DER (X.690, section 8).
/** INTEGER is the tag of a number. */
export const INTEGER = 0x02;
/** OCTETS is the tag of an OCTET STRING. */
export const OCTETS = 0x04;
const OID = 0x06;
/** SEQUENCE is the tag of a sequence. */
export const SEQUENCE = 0x30;

/** DerReader reads DER values one after the other. Throws KeyFault: `truncated` if the data ends too early, else `damaged`. */
export class DerReader {
  #data: Buffer;

  constructor(data: Buffer) {
    this.#data = data;
  }

  /** tag is the tag of the next value; undefined at the end. */
  get tag(): number | undefined {
    return this.#data[0];
  }

  /** value returns the contents of the next value, which must have this tag. */
  value(tag: number): Buffer {
    if (this.tag !== tag) throw new KeyFault('damaged', 'it does not have the structure of a key');
    const { start, length } = this.#header();
    if (start + length > this.#data.length) throw new KeyFault('truncated', 'the end of it');
    const contents = this.#data.subarray(start, start + length);
    this.#data = this.#data.subarray(start + length);
    return contents;
  }

  /** sequence returns a reader of the next value, a sequence. */
  sequence(): DerReader {
    return new DerReader(this.value(SEQUENCE));
  }

  /** octets returns the contents of the next value, an OCTET STRING. */
  octets(): Buffer {
    return this.value(OCTETS);
  }

  /** number returns the next value, an INTEGER taken as positive; approximate from 2^53 on. */
  number(): number {
    return Number(`0x${this.value(INTEGER).toString('hex') || '0'}`);
  }

  /** oid returns the next value, an object identifier, as the hexadecimal digits of its encoding. */
  oid(): string {
    return this.value(OID).toString('hex');
  }

  #header(): { start: number; length: number } {
    const first = this.#data[1] ?? 0;
    if (first < 0x80) return { start: 2, length: first };
    const bytes = first & 0x7f;
    if (bytes === 0 || bytes > 3) throw new KeyFault('damaged', 'it does not have the structure of a key');
    const digits = this.#data.subarray(2, 2 + bytes);
    return { start: 2 + bytes, length: digits.length === bytes ? digits.readUIntBE(0, bytes) : Infinity };
  }
}

/** isDerSequence tells whether data is one DER sequence, and nothing else. */
export function isDerSequence(data: Buffer): boolean {
  try {
    const reader = new DerReader(data);
    reader.sequence();
    return reader.tag === undefined;
  } catch (error) {
    if (error instanceof KeyFault) return false;
    throw error;
  }
}

/** derValue writes a value of less than 64 KiB. */
export function derValue(tag: number, contents: Buffer): Buffer {
  const { length } = contents;
  const head = length < 0x80 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), contents]);
}
