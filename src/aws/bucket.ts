import pRetry, { AbortError } from 'p-retry';
import { errorMessage, Problem } from '../problem.ts';
import { type AwsAdvice, callAws } from './aws-error.ts';
import { perEnvironment } from './clients.ts';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from './sdk/s3-sdk.ts';

/** BucketOptions is what it takes to use a bucket. Credentials are those that the SDK finds. */
export interface BucketOptions {
  env: NodeJS.ProcessEnv;
  /** For one task with all its retries, in milliseconds; two minutes unless told. */
  deadline?: number | undefined;
}

/** WriteCondition is what has to be true of an object for it to be replaced: its version, or that there is none. */
export type WriteCondition = { IfMatch: string } | { IfNoneMatch: '*' };

/** StoredObject is an object of a bucket. */
export interface StoredObject {
  bytes: Uint8Array;
  /** Of the whole object, in bytes. */
  size: number;
  /** Its ETag, as S3 writes it, with quotes. */
  version: string;
}

/** ObjectPart is what is wanted of an object: bytes, the last one too, and of this version alone. */
export interface ObjectPart {
  range?: { from: number; to: number };
  version?: string | undefined;
}

const ATTEMPTS = 4;
/** For one try. An object may be tens of megabytes. */
const TIMEOUTS = { connectionTimeout: 5000, requestTimeout: 30_000, throwOnRequestTimeout: true };

/** Clients by region. */
const clientsOf = perEnvironment(() => new Map<string, S3Client>());

/**
 * Bucket is a bucket in S3. Its methods throw Problem, whose cause is the error of the SDK. Objects are encrypted as the
 * bucket's own default says (with SSE-S3 unless it was changed), so no permissions are needed that nobody thought of.
 */
export class Bucket {
  readonly name: string;
  readonly #client: S3Client;
  readonly #deadline: number;

  constructor(name: string, { env, deadline = 120_000 }: BucketOptions) {
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
    if (!region) {
      throw new Problem({
        what: `Bucket ${name} cannot be used`,
        why: 'the region is not known',
        hint: 'Set AWS_REGION',
      });
    }
    this.name = name;
    this.#deadline = deadline;
    const clients = clientsOf(env);
    this.#client = clients.get(region) ?? connect(region);
    clients.set(region, this.#client);
  }

  /** get returns undefined where S3 says that there is no such object; `piece` is what of it is wanted. */
  get(key: string, piece: ObjectPart = {}): Promise<StoredObject | undefined> {
    const { range, version } = piece;
    const command = new GetObjectCommand({
      Bucket: this.name,
      Key: key,
      Range: range && `bytes=${range.from}-${range.to}`,
      IfMatch: version,
    });
    return this.#ask('read', ['s3:GetObject', key], async (abortSignal) => {
      // The SDK tries again until an answer begins, and not where one ends too early.
      const whole = async () => {
        const { Body, ETag, ContentRange } = await this.#client
          .send(command, { abortSignal })
          .catch((error) => {
            throw new AbortError(error);
          });
        const bytes = await Body?.transformToByteArray().catch((error) => {
          throw new Error(`the answer broke off, ${errorMessage(error)}`);
        });
        const size = Number(/\/(\d+)$/.exec(ContentRange ?? '')?.[1] ?? bytes?.length ?? 0);
        return { bytes: bytes ?? new Uint8Array(), size, ETag };
      };
      const retries = { retries: ATTEMPTS - 1, minTimeout: 250, randomize: true, signal: abortSignal };
      const found = await pRetry(whole, retries).catch((error) => {
        if (error.name !== 'NoSuchKey') throw error;
        return undefined;
      });
      return found && { bytes: found.bytes, size: found.size, version: versionOf(found) };
    });
  }

  /** put returns the version of what is there now. */
  put(key: string, text: string, { type, when }: { type: string; when?: WriteCondition }): Promise<string> {
    const command = new PutObjectCommand({
      Bucket: this.name,
      Key: key,
      Body: Buffer.from(text),
      ContentType: type,
      ...when,
    });
    return this.#ask('written', ['s3:PutObject', key], async (abortSignal) => {
      return versionOf(await this.#client.send(command, { abortSignal }));
    });
  }

  /** list returns the keys that begin with a prefix. */
  list(prefix: string): Promise<string[]> {
    return this.#ask('listed', ['s3:ListBucket', prefix], async (abortSignal) => {
      const keys = [];
      const query = { Bucket: this.name, Prefix: prefix };
      for await (const page of paginateListObjectsV2({ client: this.#client }, query, { abortSignal })) {
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
      }
      return keys;
    });
  }

  /** delete deletes an object, if it is there. */
  delete(key: string): Promise<void> {
    const command = new DeleteObjectCommand({ Bucket: this.name, Key: key });
    return this.#ask('removed', ['s3:DeleteObject', key], async (abortSignal) => {
      await this.#client.send(command, { abortSignal });
    });
  }

  #ask<T>(done: string, [permission, key]: [string, string], task: (signal: AbortSignal) => Promise<T>) {
    const what = `s3://${this.name}/${key} cannot be ${done}`;
    const advice = [...adviceFor(this.name, permission, key), ...ADVICE];
    return callAws({ what, deadline: this.#deadline, advice }, task);
  }
}

/** versionOf returns an ETag: a condition without one is none. */
function versionOf({ ETag }: { ETag?: string | undefined }): string {
  if (ETag) return ETag;
  throw new Error('the answer has no ETag');
}

function connect(region: string): S3Client {
  return new S3Client({
    region,
    followRegionRedirects: true, // A bucket knows better than the environment where it is.
    maxAttempts: ATTEMPTS,
    requestHandler: TIMEOUTS,
  });
}

function adviceFor(bucket: string, permission: string, key: string): AwsAdvice[] {
  const allow =
    permission === 's3:ListBucket'
      ? `Allow s3:ListBucket on bucket ${bucket}`
      : `Allow ${permission} on ${bucket}/${key}`;
  const read = permission === 's3:GetObject';
  const list = `, and s3:ListBucket on bucket ${bucket}: without that S3 says the same of what is not there`;
  return [
    [/kms:|KMS/, `Allow kms:Decrypt and kms:GenerateDataKey on the KMS key of bucket ${bucket}`],
    [/AccessDenied|Forbidden/, read ? allow + list : allow],
  ];
}

// Codes: Amazon S3 API reference, "Error responses".
const ADVICE: AwsAdvice[] = [
  [/NoSuchBucket/, 'Check the name of the bucket'],
  [/PreconditionFailed/, 'Run again: the object was replaced while it was read'],
  [/InvalidRange/, 'Put the object there again: it is empty, or became shorter while it was read'],
  [
    /PermanentRedirect|IllegalLocationConstraint|AuthorizationHeaderMalformed/,
    'Set AWS_REGION to the region of the bucket',
  ],
  [
    /CredentialsProviderError|Could not load credentials/,
    'Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role gives them',
  ],
  [/InvalidAccessKeyId/, 'Check the AWS credentials'],
  [/SlowDown/, 'Run again later: S3 limits the rate of requests'],
  [/ENOTFOUND|EAI_AGAIN/, 'Check AWS_REGION, and the network'],
  [/no ETag/, 'Use a bucket of S3, or of a service that has conditional writes'],
  [/broke off/, 'Check the network, and run again'],
];
