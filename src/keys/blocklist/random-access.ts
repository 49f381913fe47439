/** RandomAccess is a file or object that is read piece by piece. Its read throws Problem. */
export interface RandomAccess {
  /** For people: a path, or an address. */
  location: string;
  /** In bytes. */
  size: number;
  /** When it was written, in milliseconds since the epoch; undefined if that is not known. */
  modifiedAt: number | undefined;
  /** Best size of a read in bytes, a multiple of 16; reads should start at a multiple of it. */
  page: number;
  /** read returns `length` bytes, or fewer at the end. */
  read(offset: number, length: number): Promise<Buffer> | Buffer;
  close(): void;
}
