import { Bucket, type BucketOptions, type WriteCondition } from '../../aws/bucket.ts';
import { Conflict, type Content, type PutOptions, type Store, StoredText } from './store.ts';
import { checkName, checkPrefix, isName } from './store-names.ts';

const JSON_TYPE = 'application/json';

/**
 * openS3 opens a Store in `s3://bucket/prefix/`; nothing is sent yet. The version of a text is its ETag. This module
 * loads the AWS SDK: import it only when a bucket is used.
 */
export function openS3(
  { bucket, prefix }: { bucket: string; prefix: string },
  options: BucketOptions,
): Store {
  return new S3Store(new Bucket(bucket, options), prefix);
}

class S3Store implements Store {
  readonly #bucket: Bucket;
  readonly #prefix: string;

  constructor(bucket: Bucket, prefix: string) {
    this.#bucket = bucket;
    this.#prefix = prefix;
  }

  get location(): string {
    return `s3://${this.#bucket.name}/${this.#prefix}`;
  }

  async read(name: string): Promise<StoredText | undefined> {
    const found = await this.#bucket.get(this.#key(name));
    if (!found) return undefined;
    const { bytes, version } = found;
    const { buffer, byteOffset, byteLength } = bytes;
    const source = `${this.location}${name}`;
    return new StoredText(Buffer.from(buffer, byteOffset, byteLength), { source, version: () => version });
  }

  async write(name: string, text: string, version: string | undefined): Promise<string> {
    const when: WriteCondition = version === undefined ? { IfNoneMatch: '*' } : { IfMatch: version };
    try {
      return await this.#bucket.put(this.#key(name), text, { type: JSON_TYPE, when });
    } catch (error) {
      const { mayBeWritten, refused } = interpretWriteError((error as Error).cause);
      const now = mayBeWritten ? await this.read(name).catch(() => undefined) : undefined;
      if (now?.bytes.equals(Buffer.from(text))) return now.version;
      throw refused ? new Conflict(`${this.location}${name}`) : error;
    }
  }

  async put(name: string, content: Content, { type = JSON_TYPE }: PutOptions = {}): Promise<void> {
    await this.#bucket.put(this.#key(name), content, { type });
  }

  async names(prefix: string): Promise<string[]> {
    const keys = await this.#bucket.list(this.#prefix + checkPrefix(prefix));
    return keys
      .map((key) => key.slice(this.#prefix.length))
      .filter(isName)
      .sort();
  }

  async remove(name: string): Promise<void> {
    await this.#bucket.delete(this.#key(name));
  }

  #key(name: string): string {
    return this.#prefix + checkName(name);
  }
}

/**
 * interpretWriteError says what an error means for a conditional write. If the response to an earlier try was lost
 * after S3 acted on it, the next try is refused because of what the first one wrote. (Amazon S3 user guide, "How to
 * prevent object overwrites with conditional writes": 412 for another version, 409 for another write at the same time,
 * 404 where the object is gone.)
 */
function interpretWriteError(error: unknown): { mayBeWritten: boolean; refused: boolean } {
  const { name, $metadata } = (error ?? {}) as {
    name?: string;
    $metadata?: { httpStatusCode?: number; attempts?: number };
  };
  const { httpStatusCode: status = 0, attempts = 0 } = $metadata ?? {};
  return {
    mayBeWritten: attempts !== 1 || status < 400 || status >= 500,
    refused: status === 412 || status === 409 || name === 'NoSuchKey',
  };
}
