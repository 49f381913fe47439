/** RandomAccess is a list of known keys that is read in pieces. Its read throws Problem. */
export interface RandomAccess {
  /** For people: a path, or an address. */
  location: string;
  /** In bytes. */
  size: number;
  /** How many bytes are best read at a time, from a multiple of it; itself a multiple of 16. */
  page: number;
  /** read returns `length` bytes, or fewer where it ends before. */
  read(offset: number, length: number): Promise<Buffer> | Buffer;
  close(): void;
}
