import pRetry, { AbortError } from 'p-retry';
import { errorMessage, Problem } from '../problem.ts';
import { AWS_HINTS, type AwsAdvice, callAws } from './aws-error.ts';
import { keptAwsClient } from './clients.ts';
import { putPieces } from './put-pieces.ts';
import { findRegion } from './region.ts';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from './sdk/s3-sdk.ts';

/** BucketOptions say how to reach a bucket. The SDK finds the credentials. */
export interface BucketOptions {
  env: NodeJS.ProcessEnv;
  /** For one operation with all its retries, in milliseconds; two minutes by default. */
  deadline?: number | undefined;
}

/** WriteCondition must hold for an object to be written: it has this version, or does not exist. */
export type WriteCondition = { IfMatch: string } | { IfNoneMatch: '*' };

/** StoredObject is an object of a bucket. */
export interface StoredObject {
  bytes: Uint8Array;
  /** Of the whole object, in bytes. */
  size: number;
  /** Its ETag, as S3 writes it, with quotes. */
  version: string;
  /** When it was written, in milliseconds since the epoch. */
  modifiedAt: number | undefined;
}

/** ObjectPart selects bytes of an object, from the first to the last one, and the version it must have. */
export interface ObjectPart {
  range?: { from: number; to: number };
  version?: string | undefined;
}

/** For the body of an answer, which the SDK does not fetch again if it is cut short. */
const ATTEMPTS = 4;
/** For each attempt, in milliseconds. An object may be tens of megabytes. */
const REQUEST_TIMEOUT = 30_000;

/**
 * Bucket is a bucket in S3. Its methods throw Problem, whose cause is the error of the SDK. Objects are encrypted by the
 * default of the bucket (SSE-S3 unless changed), so no further permissions are needed.
 */
export class Bucket {
  readonly name: string;
  readonly #client: () => Promise<S3Client>;
  readonly #deadline: number;

  constructor(name: string, { env, deadline = 120_000 }: BucketOptions) {
    const region = findRegion(env);
    if (!region) {
      throw new Problem({
        what: `Bucket ${name} cannot be used`,
        why: 'no region is given',
        hint: `Set ${AWS_HINTS.region}`,
      });
    }
    this.name = name;
    this.#deadline = deadline;
    // The region in the environment may not be the bucket's: S3 then redirects.
    const settings = { env, region, requestTimeout: REQUEST_TIMEOUT, followRegionRedirects: true };
    this.#client = () => keptAwsClient(S3Client, settings);
  }

  /** get reads an object, or a part of it; undefined if S3 says that there is no such object. */
  get(key: string, part: ObjectPart = {}): Promise<StoredObject | undefined> {
    const { range, version } = part;
    const command = new GetObjectCommand({
      Bucket: this.name,
      Key: key,
      Range: range && `bytes=${range.from}-${range.to}`,
      IfMatch: version,
    });
    return this.#ask('read', ['s3:GetObject', key], async (client, abortSignal) => {
      // The SDK retries until an answer begins, but not when its body ends too early.
      const readWhole = async () => {
        const answer = client.send(command, { abortSignal });
        const { Body, ETag, ContentRange, LastModified } = await answer.catch((error) => {
          throw new AbortError(error);
        });
        const bytes = await Body?.transformToByteArray().catch((error) => {
          throw new Error(`the answer was cut short, ${errorMessage(error)}`);
        });
        const size = Number(/\/(\d+)$/.exec(ContentRange ?? '')?.[1] ?? bytes?.length ?? 0);
        const modifiedAt = LastModified?.getTime();
        return { bytes: bytes ?? new Uint8Array(), size, ETag, modifiedAt };
      };
      const retries = { retries: ATTEMPTS - 1, minTimeout: 250, randomize: true, signal: abortSignal };
      const found = await pRetry(readWhole, retries).catch((error) => {
        if (error.name !== 'NoSuchKey') throw error;
        return undefined;
      });
      if (!found) return undefined;
      const { bytes, size, modifiedAt } = found;
      return { bytes, size, modifiedAt, version: requireETag(found) };
    });
  }

  /** put writes an object, and returns its new version. Pieces of a text are read more than once. */
  put(
    key: string,
    text: string | Iterable<string | Buffer>,
    { type, when }: { type: string; when?: WriteCondition },
  ): Promise<string> {
    const input = { Bucket: this.name, Key: key, ContentType: type, ...when };
    const command =
      typeof text === 'string'
        ? new PutObjectCommand({ ...input, Body: Buffer.from(text) })
        : putPieces(input, text);
    return this.#ask('written', ['s3:PutObject', key], async (client, abortSignal) => {
      return requireETag(await client.send(command, { abortSignal }));
    });
  }

  /** list returns the keys that begin with a prefix. */
  list(prefix: string): Promise<string[]> {
    return this.#ask('listed', ['s3:ListBucket', prefix], async (client, abortSignal) => {
      const keys = [];
      const query = { Bucket: this.name, Prefix: prefix };
      for await (const page of paginateListObjectsV2({ client }, query, { abortSignal })) {
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
      }
      return keys;
    });
  }

  /** delete deletes an object, if it is there. */
  delete(key: string): Promise<void> {
    const command = new DeleteObjectCommand({ Bucket: this.name, Key: key });
    return this.#ask('removed', ['s3:DeleteObject', key], async (client, abortSignal) => {
      await client.send(command, { abortSignal });
    });
  }

  #ask<T>(
    done: string,
    [permission, key]: [string, string],
    task: (client: S3Client, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const what = `s3://${this.name}/${key} cannot be ${done}`;
    const advice = [...adviceFor(this.name, permission, key), ...ADVICE];
    return callAws({ what, deadline: this.#deadline, advice }, async (signal) => {
      return task(await this.#client(), signal);
    });
  }
}

/** requireETag returns the ETag. Without one, a write could not be made conditional. */
function requireETag({ ETag }: { ETag?: string | undefined }): string {
  if (ETag) return ETag;
  throw new Error('the answer has no ETag');
}

function adviceFor(bucket: string, permission: string, key: string): AwsAdvice[] {
  const allow =
    permission === 's3:ListBucket'
      ? `Allow s3:ListBucket on bucket ${bucket}`
      : `Allow ${permission} on ${bucket}/${key}`;
  const read = permission === 's3:GetObject';
  const list = `, and s3:ListBucket on bucket ${bucket}: without it, S3 answers the same for an object that does not exist`;
  return [
    [/kms:|KMS/, `Allow kms:Decrypt and kms:GenerateDataKey on the KMS key of bucket ${bucket}`],
    [/AccessDenied|Forbidden/, read ? allow + list : allow],
  ];
}

// Codes: Amazon S3 API reference, "Error responses".
const ADVICE: AwsAdvice[] = [
  [/NoSuchBucket/, 'Check the name of the bucket'],
  [/PreconditionFailed/, 'Run again: the object was replaced while it was read'],
  [/InvalidRange/, 'Upload the object again: it is empty, or became shorter while it was read'],
  [
    /PermanentRedirect|IllegalLocationConstraint|AuthorizationHeaderMalformed/,
    'Set AWS_REGION to the region of the bucket',
  ],
  [/InvalidAccessKeyId/, 'Check the AWS credentials'],
  [/SlowDown/, 'Run again later: S3 limits the rate of requests'],
  [/no ETag/, 'Use S3, or a service that supports conditional writes'],
  [/cut short/, AWS_HINTS.network],
];
