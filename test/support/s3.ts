import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { escape as xml } from 'html-escaper';

/** S3Request is a request as the stub understood it. */
export interface S3Request {
  /** GetObject, HeadObject, PutObject, DeleteObject, ListObjectsV2; empty for anything else. */
  operation: string;
  bucket: string;
  key: string;
  /** From the scope of the signature; empty where there is none. */
  region: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * S3Fault is answered instead: an error of S3, a connection that is cut, or never anything. `-after`: when what was
 * asked for has been done. `half`: an answer that ends in the middle of its body.
 */
export type S3Fault =
  | { code: string; message?: string; status?: number }
  | 'cut'
  | 'cut-after'
  | 'half'
  | 'silence'
  | 'silence-after';

/** S3Object is what a bucket keeps under a key. */
export interface S3Object {
  bytes: Buffer;
  type: string;
  /** With quotes. */
  etag: string;
  modified: Date;
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const OPERATIONS: Record<string, string> = {
  GET: 'GetObject',
  HEAD: 'HeadObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};

/**
 * S3 is what keylease needs of S3, on loopback: objects with conditional writes and ranged reads, and lists in pages.
 * It checks what S3 checks: that requests are signed for the region of the bucket, and the checksums of what is sent.
 */
export class S3 {
  /** Objects by key, by bucket. */
  readonly buckets = new Map<string, Map<string, S3Object>>();
  readonly requests: S3Request[] = [];
  /** Where the buckets are. */
  region = 'eu-central-1';
  /** Without s3:ListBucket, S3 does not say that an object is not there. */
  mayList = true;
  /** Most keys on a page. */
  pageSize = 1000;
  /** Asked before a request is answered. */
  interfere: (request: S3Request) => S3Fault | undefined = () => undefined;
  readonly #server = createServer((request, response) => this.#serve(request, response));

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** hangUp ends all connections, those without an answer too. */
  hangUp(): void {
    this.#server.closeAllConnections();
  }

  async close(): Promise<void> {
    this.hangUp();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Environment of who may use the buckets; goes together with that of Aws, for other services. */
  get env(): NodeJS.ProcessEnv {
    return {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    };
  }

  /** put makes an object, and its bucket where there is none. */
  put(bucket: string, key: string, content: string | Uint8Array, type = 'binary/octet-stream'): S3Object {
    const bytes = Buffer.from(content);
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    const object = { bytes, type, etag, modified: new Date() };
    const objects = this.buckets.get(bucket) ?? new Map();
    this.buckets.set(bucket, objects.set(key, object));
    return object;
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = understand(message, await buffer(message));
    this.requests.push(request);
    const fault = this.interfere(request);
    if (fault === 'silence') return;
    if (fault === 'cut') return void message.socket.destroy();
    const answer = typeof fault === 'object' ? error(fault.status ?? 400, fault) : this.#answer(request);
    if (fault === 'silence-after') return;
    if (fault === 'cut-after') return void message.socket.destroy();
    const body = Buffer.from(answer.body ?? '');
    const length = { 'content-length': body.length };
    response.writeHead(answer.status, {
      'x-amz-request-id': '4442587FB7D0A2F9',
      ...length,
      ...answer.headers,
    });
    if (fault !== 'half') return void response.end(request.operation === 'HeadObject' ? '' : body);
    response.write(body.subarray(0, body.length / 2), () => message.socket.destroy());
  }

  #answer(request: S3Request): Answer {
    const { operation, bucket, region, key } = request;
    const objects = this.buckets.get(bucket);
    if (!region) return error(403, { code: 'AccessDenied', message: 'Access Denied' });
    if (!objects) return error(404, { code: 'NoSuchBucket', message: 'The specified bucket does not exist' });
    if (region !== this.region) {
      const moved = {
        code: 'PermanentRedirect',
        message: 'The bucket must be addressed using another endpoint.',
      };
      return { ...error(301, moved), headers: { 'x-amz-bucket-region': this.region } };
    }
    if (operation === 'GetObject' || operation === 'HeadObject') return this.#get(request, objects.get(key));
    if (operation === 'PutObject') return this.#put(request, objects.get(key));
    if (operation === 'ListObjectsV2') return this.#list(request, objects);
    if (operation !== 'DeleteObject') return error(501, { code: 'NotImplemented' });
    objects.delete(key);
    return { status: 204 };
  }

  #get({ headers }: S3Request, object: S3Object | undefined): Answer {
    if (!object) return this.#missing();
    const { bytes, etag, type, modified } = object;
    if (headers['if-match'] && headers['if-match'] !== etag) return PRECONDITION_FAILED;
    const about = {
      etag,
      'content-type': type,
      'last-modified': modified.toUTCString(),
      'accept-ranges': 'bytes',
    };
    if (headers['if-none-match'] === etag) return { status: 304, headers: about };
    if (!headers.range) {
      const checksum = headers['x-amz-checksum-mode'] ? { 'x-amz-checksum-crc32': checksumOf(bytes) } : {};
      return { status: 200, headers: { ...about, ...checksum }, body: bytes };
    }
    const range = rangeOf(headers.range, bytes.length);
    if (!range)
      return error(416, { code: 'InvalidRange', message: 'The requested range is not satisfiable' });
    const { from, to } = range;
    const where = { 'content-range': `bytes ${from}-${to}/${bytes.length}` };
    return { status: 206, headers: { ...about, ...where }, body: bytes.subarray(from, to + 1) };
  }

  #put({ headers, bucket, key, body }: S3Request, object: S3Object | undefined): Answer {
    const crc = headers['x-amz-checksum-crc32'];
    const sha256 = String(headers['x-amz-content-sha256']);
    if (crc && crc !== checksumOf(body)) return error(400, { code: 'BadDigest' });
    if (/^[0-9a-f]{64}$/.test(sha256) && createHash('sha256').update(body).digest('hex') !== sha256) {
      return error(400, { code: 'XAmzContentSHA256Mismatch' });
    }
    if (headers['if-none-match'] === '*' && object) return PRECONDITION_FAILED;
    if (headers['if-match'] && !object) return this.#missing();
    if (headers['if-match'] && headers['if-match'] !== object?.etag) return PRECONDITION_FAILED;
    return { status: 200, headers: { etag: this.put(bucket, key, body, headers['content-type']).etag } };
  }

  #list({ query, bucket }: S3Request, objects: Map<string, S3Object>): Answer {
    if (!this.mayList) return error(403, { code: 'AccessDenied', message: 'Access Denied' });
    const prefix = query.get('prefix') ?? '';
    const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
    const found = [...objects].filter(([key]) => key.startsWith(prefix) && key > after);
    const sorted = found.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const page = sorted.slice(0, Math.min(this.pageSize, Number(query.get('max-keys') ?? 1000)));
    const more = page.length < sorted.length;
    const contents = page.map(
      ([key, { bytes, etag, modified }]) =>
        `<Contents><Key>${xml(key)}</Key><LastModified>${modified.toISOString()}</LastModified>` +
        `<ETag>${xml(etag)}</ETag><Size>${bytes.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
    );
    const next = more ? `<NextContinuationToken>${xml(page.at(-1)?.[0] ?? '')}</NextContinuationToken>` : '';
    const body =
      `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">` +
      `<Name>${bucket}</Name><Prefix>${xml(prefix)}</Prefix><KeyCount>${page.length}</KeyCount>` +
      `<IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
    return { status: 200, headers: { 'content-type': 'application/xml' }, body };
  }

  #missing(): Answer {
    if (!this.mayList) return error(403, { code: 'AccessDenied', message: 'Access Denied' });
    return error(404, { code: 'NoSuchKey', message: 'The specified key does not exist.' });
  }
}

const PRECONDITION_FAILED = error(412, {
  code: 'PreconditionFailed',
  message: 'At least one of the pre-conditions you specified did not hold',
});

function error(status: number, { code, message = code }: { code: string; message?: string }): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${xml(message)}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

/** rangeOf reads `bytes=0-9`, `bytes=10-` and `bytes=-5`; undefined where there is nothing of it. */
function rangeOf(header: string, size: number): { from: number; to: number } | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  const from = first ? Number(first) : Math.max(size - Number(last), 0);
  const to = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return from <= to ? { from, to } : undefined;
}

function checksumOf(bytes: Buffer): string {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(bytes));
  return checksum.toString('base64');
}

function understand({ url = '/', method = '', headers }: IncomingMessage, body: Buffer): S3Request {
  const { pathname, searchParams: query } = new URL(url, 'http://localhost');
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(pathname) ?? [];
  const object = key ? (OPERATIONS[method] ?? '') : '';
  return {
    operation: method === 'GET' && query.get('list-type') === '2' ? 'ListObjectsV2' : object,
    bucket,
    key: decodeURIComponent(key),
    region: /Credential=\w+\/\d+\/([\w-]+)\/s3\//.exec(headers.authorization ?? '')?.[1] ?? '',
    query,
    headers,
    body,
  };
}
