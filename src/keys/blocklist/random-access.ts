/** RandomAccess is a file or object that is read piece by piece. Its read throws Problem. */
export interface RandomAccess {
  /** For people: a path, or an address. */
  location: string;
  /** In bytes. */
  size: number;
  /** How many bytes are best read at once, from a multiple of it; a multiple of 16 itself. */
  page: number;
  /** read returns `length` bytes, or fewer at the end. */
  read(offset: number, length: number): Promise<Buffer> | Buffer;
  close(): void;
}
