import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { escape as xml } from 'html-escaper';
import { ACCESS_KEYS, ISOLATED } from './aws-environment.ts';

/** S3Request is a request as the stub understood it. */
export interface S3Request {
  /** GetObject, HeadObject, PutObject, DeleteObject, ListObjectsV2; empty for anything else. */
  operation: string;
  bucket: string;
  key: string;
  /** From the signature's scope; empty if unsigned. */
  region: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * S3Fault replaces an answer: with an error of S3, a cut connection, or silence. `-after` means that the request has
 * been carried out first; `half` cuts the connection in the middle of the body.
 */
export type S3Fault =
  | { code: string; message?: string; status?: number }
  | 'cut'
  | 'cut-after'
  | 'half'
  | 'silence'
  | 'silence-after';

/** S3Object is what a bucket holds under a key. */
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
 * S3 is as much of S3 as keylease needs, on loopback: objects with conditional writes and ranged reads, and paged
 * listings. Like S3, it checks that requests are signed for the bucket's region, and the checksums of what is sent.
 */
export class S3 {
  /** Buckets by name, each with its objects by key. */
  readonly buckets = new Map<string, Map<string, S3Object>>();
  readonly requests: S3Request[] = [];
  /** The region of all buckets. */
  region = 'eu-central-1';
  /** Without s3:ListBucket, S3 answers 403 in place of 404 for a missing object. */
  mayList = true;
  /** The most keys on one page of a listing. */
  pageSize = 1000;
  /** Called before a request is answered. */
  interfere: (request: S3Request) => S3Fault | undefined = () => undefined;
  readonly #server = createServer((request, response) => this.#serve(request, response));

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** hangUp closes all connections, even those still waiting for an answer. */
  hangUp(): void {
    this.#server.closeAllConnections();
  }

  async close(): Promise<void> {
    this.hangUp();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Environment of a process that may use the buckets; combine it with that of Aws for other services. */
  get env(): NodeJS.ProcessEnv {
    return {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`,
      ...ISOLATED,
      ...ACCESS_KEYS,
      AWS_REGION: 'eu-central-1',
    };
  }

  /** put writes an object, and creates its bucket if need be. */
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

/** rangeOf reads `bytes=0-9`, `bytes=10-` and `bytes=-5`; undefined if that range is empty. */
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
