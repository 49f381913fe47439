const NEWLINE = 0x0a;

/** ByteLines are the lines of a text in UTF-8, each with a newline at its end. A line is decoded when somebody asks for it. */
export class ByteLines {
  readonly bytes: Buffer;
  /** Where each line begins, and at last where the next one would. */
  readonly #starts: number[] = [0];

  /** Throws RangeError if the last line has no newline. */
  constructor(bytes: Buffer) {
    this.bytes = bytes;
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(NEWLINE, at);
      if (end < 0) throw new RangeError('its last line is cut short');
      at = end + 1;
      this.#starts.push(at);
    }
  }

  /** of makes lines of texts without newlines. */
  static of(texts: string[]): ByteLines {
    return new ByteLines(Buffer.from(texts.map((text) => `${text}\n`).join('')));
  }

  /** length is how many lines there are. */
  get length(): number {
    return this.#starts.length - 1;
  }

  /** text is a line without its newline. */
  text(index: number): string {
    return this.bytes.toString('utf8', this.#start(index), this.#start(index + 1) - 1);
  }

  /** texts are all lines without their newlines. */
  texts(): string[] {
    return this.bytes.toString().split('\n').slice(0, -1);
  }

  /** slice is the bytes of some lines, up to `to`, which is not among them, with their newlines. */
  slice(from: number, to: number): Buffer {
    return this.bytes.subarray(this.#start(from), this.#start(to));
  }

  /** head is how a line begins, up to so many bytes, in Latin-1: what is not ASCII is garbled in it. */
  head(index: number, length: number): string {
    const start = this.#start(index);
    return this.bytes.toString('latin1', start, Math.min(start + length, this.#start(index + 1) - 1));
  }

  /** isSame tells whether a line is that of other lines. */
  isSame(index: number, other: ByteLines, otherIndex: number): boolean {
    const [from, to] = [this.#start(index), this.#start(index + 1)];
    const [otherFrom, otherTo] = [other.#start(otherIndex), other.#start(otherIndex + 1)];
    return (
      to - from === otherTo - otherFrom && this.bytes.compare(other.bytes, otherFrom, otherTo, from, to) === 0
    );
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.bytes.length;
  }
}
