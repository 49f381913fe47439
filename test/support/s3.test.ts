import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useEnvironment } from './environment.ts';
import { Moto } from './moto.ts';
import { S3 } from './s3.ts';
import { needs } from './tools.ts';

const object = { Bucket: 'octo-ledger', Key: 'a/blocklist.dat' };

/** behaves tests what our stub and moto have in common. */
function behaves(): void {
  let client: S3Client;
  let etag: string;
  beforeEach(async () => {
    client = new S3Client({ maxAttempts: 1 });
    const put = new PutObjectCommand({
      ...object,
      Body: Buffer.from('0123456789'),
      ContentType: 'text/plain',
    });
    etag = (await client.send(put)).ETag ?? '';
  });

  const get = async (more: Partial<GetObjectCommandInput>) => {
    const { Body, ContentRange, ETag, ContentType } = await client.send(
      new GetObjectCommand({ ...object, ...more }),
    );
    return { text: await Body?.transformToString(), range: ContentRange, etag: ETag, type: ContentType };
  };

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
  ])('reads %s', async (Range, text, range) => {
    expect(await get({ Range })).toEqual({ text, range, etag, type: 'text/plain' });
    expect(await get({ Range, IfMatch: etag })).toMatchObject({ text });
  });

  it.each<[Partial<GetObjectCommandInput>, number, string]>([
    [{ Range: 'bytes=10-12' }, 416, 'InvalidRange'],
    [{ Range: 'bytes=0-3', IfMatch: '"other"' }, 412, 'PreconditionFailed'],
    [{ Key: 'none' }, 404, 'NoSuchKey'],
    [{ Bucket: 'octo-none' }, 404, 'NoSuchBucket'],
  ])('refuses %j', async (more, httpStatusCode, name) => {
    await expect(get(more)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
  });

  it('says what there is without its bytes', async () => {
    const head = await client.send(new HeadObjectCommand(object));
    expect(head).toMatchObject({ ContentLength: 10, ETag: etag, ContentType: 'text/plain' });
    const none = client.send(new HeadObjectCommand({ ...object, Key: 'none' }));
    await expect(none).rejects.toMatchObject({ name: 'NotFound', $metadata: { httpStatusCode: 404 } });
  });

  it('lists page by page, and no more what is deleted', async () => {
    for (const Key of ['a/é & <b>', 'b'])
      await client.send(new PutObjectCommand({ ...object, Key, Body: 'x' }));
    const list = (ContinuationToken?: string) =>
      client.send(
        new ListObjectsV2Command({ Bucket: object.Bucket, Prefix: 'a/', MaxKeys: 1, ContinuationToken }),
      );
    const first = await list();
    expect(first).toMatchObject({ IsTruncated: true, Contents: [{ Key: object.Key, Size: 10, ETag: etag }] });
    const second = await list(first.NextContinuationToken);
    expect(second).toMatchObject({ IsTruncated: false, Contents: [{ Key: 'a/é & <b>', Size: 1 }] });
    await client.send(new DeleteObjectCommand({ ...object, Key: 'a/é & <b>' }));
    expect((await list()).IsTruncated).toBe(false);
  });
}

describe('the stub of S3', () => {
  const s3 = new S3();
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  beforeEach(() => {
    s3.buckets.set('octo-ledger', new Map());
  });
  afterAll(() => s3.close());
  behaves();

  it('refuses what is not signed, and bytes that are not those that were sent', async () => {
    const url = `${s3.env.AWS_ENDPOINT_URL_S3}/octo-ledger/x`;
    expect((await fetch(url)).status).toBe(403);
    const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=A/20261122/eu-central-1/s3/aws4_request' };
    const checksum = { ...headers, 'x-amz-checksum-crc32': 'AAAAAA==' };
    const sha256 = { ...headers, 'x-amz-content-sha256': '0'.repeat(64) };
    for (const each of [checksum, sha256]) {
      expect((await fetch(url, { method: 'PUT', body: 'x', headers: each })).status).toBe(400);
    }
    expect((await fetch(url, { method: 'PUT', body: 'x', headers })).status).toBe(200);
  });
});

needs('moto_server')('S3 as moto has it', () => {
  let moto: Moto;
  useEnvironment(() => moto.env);
  beforeAll(async () => {
    moto = await Moto.start();
    await fetch(`${moto.url}/octo-ledger`, { method: 'PUT' });
  });
  afterAll(() => moto.close());
  behaves();
});
