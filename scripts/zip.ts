import { crc32 } from 'node:zlib';

/** 1980-01-01, the earliest date there is; mode rw-r--r--. */
const [DATE, MODE] = [0x0021, 0o100644];
const UTF8_NAMES = 0x0800;

/**
 * zip makes an archive of uncompressed files below 4 GiB; equal files give equal bytes on every machine (PKWARE APPNOTE
 * 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
 */
export function zip(files: Map<string, Buffer>): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, contents] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    const about = Buffer.alloc(26); // The fields that both headers share.
    about.writeUInt16LE(10, 0); // Version needed to extract: 1.0.
    about.writeUInt16LE(UTF8_NAMES, 2);
    about.writeUInt16LE(DATE, 8);
    about.writeUInt32LE(crc32(contents), 10);
    about.writeUInt32LE(contents.length, 14);
    about.writeUInt32LE(contents.length, 18);
    about.writeUInt16LE(name.length, 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(MODE * 0x10000, 6);
    central.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, name, contents]);
    locals.push(local);
    centrals.push(Buffer.from('PK\x01\x02'), Buffer.from([10, 3]), about, central, name);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}
