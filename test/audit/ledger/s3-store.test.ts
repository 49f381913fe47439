import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../src/audit/ledger/open-store.ts';
import { Conflict, type Store } from '../../../src/audit/ledger/store.ts';
import { errorMessage } from '../../../src/problem.ts';
import { useEnvironment } from '../../support/environment.ts';
import { S3, type S3Fault } from '../../support/s3.ts';

const TEXT = '{"public_key":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5"}';
const name = 'pictor-prod/ledger.json';
const key = `keylease/${name}`;

describe('a bucket', () => {
  const s3 = new S3();
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  beforeEach(() => {
    s3.buckets.set('octo-ledger', new Map());
    s3.requests.length = 0;
    s3.region = 'eu-central-1';
    s3.mayList = true;
    s3.interfere = () => undefined;
  });
  afterAll(() => s3.close());

  const open = (deadline?: number): Promise<Store> =>
    openStore('s3://octo-ledger/keylease', { env: process.env, deadline });
  const operations = () => s3.requests.map(({ operation }) => operation);
  const kept = () => s3.buckets.get('octo-ledger')?.get(key)?.bytes.toString();

  /** spoil meets the first requests of a kind with a fault each. */
  function spoil(operation: string, ...faults: (S3Fault | (() => S3Fault | undefined))[]): void {
    s3.interfere = (request) => {
      const fault = request.operation === operation ? faults.shift() : undefined;
      return typeof fault === 'function' ? fault() : fault;
    };
  }

  async function failure(task: Promise<unknown>): Promise<string> {
    const error = await task.then(
      () => new Error('no failure'),
      (reason) => reason,
    );
    expect(error).toMatchObject({ name: 'Problem' });
    expect(errorMessage(error)).toBe(error.message);
    expect(error.message).not.toContain('AAAAC3');
    expect(error.message).not.toContain(s3.env.AWS_SECRET_ACCESS_KEY);
    return error.message;
  }

  it('asks S3 for the condition, and for no encryption of its own', async () => {
    const store = await open();
    expect(store.location).toBe('s3://octo-ledger/keylease/');
    const version = await store.write(name, TEXT, undefined);
    await store.write(name, '{}', version);
    await store.put('report.html', '<p>', { type: 'text/html; charset=utf-8' });
    expect(s3.requests.map(({ headers }) => [headers['if-none-match'], headers['if-match']])).toEqual([
      ['*', undefined],
      [undefined, version],
      [undefined, undefined],
    ]);
    for (const { headers } of s3.requests) {
      expect(Object.keys(headers).join()).not.toContain('encryption');
      expect(headers['x-amz-checksum-crc32']).toBeDefined();
    }
    expect(s3.buckets.get('octo-ledger')?.get(key)?.type).toBe('application/json');
    expect(s3.buckets.get('octo-ledger')?.get('keylease/report.html')?.type).toBe('text/html; charset=utf-8');
  });

  it.each<S3Fault>(['cut-after', { code: 'InternalError', status: 500 }])(
    'knows its own write again when the first answer is lost: %j',
    async (fault) => {
      const store = await open();
      spoil('PutObject', () => {
        s3.put('octo-ledger', key, TEXT);
        return fault;
      });
      const version = await store.write(name, TEXT, undefined);
      expect(await store.read(name)).toMatchObject({ text: TEXT, version });
      spoil('PutObject', 'cut-after');
      await store.write(name, 'second', version);
      expect(kept()).toBe('second');
      expect(operations().filter((operation) => operation === 'PutObject')).toHaveLength(4);
    },
  );

  it('knows its own write again when no answer comes at all', async () => {
    const store = await open(300);
    spoil('PutObject', 'silence-after');
    const version = await store.write(name, TEXT, undefined);
    expect(await store.read(name)).toMatchObject({ text: TEXT, version });
  });

  it.each<S3Fault>(['cut', { code: 'SlowDown', status: 503 }])('writes again after %j', async (fault) => {
    const store = await open();
    spoil('PutObject', fault);
    const version = await store.write(name, TEXT, undefined);
    expect(await store.read(name)).toMatchObject({ text: TEXT, version });
  });

  it('sees that another was first between two tries', async () => {
    const store = await open();
    spoil('PutObject', () => {
      s3.put('octo-ledger', key, 'of another');
      return 'cut';
    });
    await expect(store.write(name, TEXT, undefined)).rejects.toBeInstanceOf(Conflict);
    expect(kept()).toBe('of another');
  });

  it('takes the same text of another for a conflict, and does not look at it', async () => {
    const store = await open();
    s3.put('octo-ledger', key, TEXT);
    await expect(store.write(name, TEXT, undefined)).rejects.toBeInstanceOf(Conflict);
    expect(operations()).toEqual(['PutObject']);
  });

  it.each<S3Fault>([
    { code: 'ConditionalRequestConflict', status: 409 },
    { code: 'PreconditionFailed', status: 412 },
    { code: 'NoSuchKey', status: 404 },
  ])('has a conflict where S3 says %j', async (fault) => {
    const store = await open();
    spoil('PutObject', fault);
    await expect(store.write(name, TEXT, '"1"')).rejects.toBeInstanceOf(Conflict);
    expect(operations()).toEqual(['PutObject']);
  });

  it('does not know whether it wrote where nothing answers any more, and calls that no conflict', async () => {
    const store = await open(300);
    s3.interfere = () => 'silence';
    expect(await failure(store.write(name, TEXT, undefined))).toBe(
      `s3://octo-ledger/${key} cannot be written: no answer within 0.3 s. Check the network, and run again.`,
    );
  });

  it.each<S3Fault>(['half', 'cut', { code: 'InternalError', status: 500 }])(
    'reads again after %j',
    async (fault) => {
      s3.put('octo-ledger', key, TEXT);
      const store = await open();
      spoil('GetObject', fault, fault);
      expect(await store.read(name)).toMatchObject({ text: TEXT });
      expect(operations()).toEqual(['GetObject', 'GetObject', 'GetObject']);
    },
  );

  it('gives up on answers that always end too early', async () => {
    s3.put('octo-ledger', key, TEXT);
    const store = await open();
    s3.interfere = () => 'half';
    expect(await failure(store.read(name))).toMatch(
      /ledger\.json cannot be read: the answer was cut short, .*aborted\. Check the network, and run again\.$/,
    );
    expect(s3.requests).toHaveLength(4);
  });

  it('does not take what it may not see for what is not there', async () => {
    s3.mayList = false;
    const store = await open();
    expect(await failure(store.read(name))).toBe(
      `s3://octo-ledger/${key} cannot be read: AccessDenied, Access Denied. Allow s3:GetObject on octo-ledger/${key}, ` +
        'and s3:ListBucket on bucket octo-ledger: without it, S3 answers the same for an object that does not exist.',
    );
    expect(await failure(store.names('pictor-prod/'))).toMatch(
      /Allow s3:ListBucket on bucket octo-ledger\.$/,
    );
  });

  const denied = { code: 'AccessDenied', message: 'Access Denied', status: 403 };
  it.each<[string, S3Fault, (store: Store) => Promise<unknown>, RegExp]>([
    [
      'may not write',
      denied,
      (store) => store.write(name, TEXT, undefined),
      /Allow s3:PutObject on octo-ledger\/keylease\/pictor-prod\/ledger\.json\.$/,
    ],
    ['may not put', denied, (store) => store.put(name, TEXT), /Allow s3:PutObject on octo-ledger/],
    [
      'may not remove',
      denied,
      (store) => store.remove(name),
      /cannot be removed: .*Allow s3:DeleteObject on octo-ledger/,
    ],
    [
      'may not use the key',
      { ...denied, message: 'User is not authorized to perform: kms:GenerateDataKey' },
      (store) => store.put(name, TEXT),
      /Allow kms:Decrypt and kms:GenerateDataKey on the KMS key of bucket octo-ledger\.$/,
    ],
    [
      'has an expired token',
      { code: 'ExpiredToken', status: 400 },
      (store) => store.read(name),
      /Get new AWS credentials, and run again/,
    ],
    [
      'has an unknown key',
      { code: 'InvalidAccessKeyId', status: 403 },
      (store) => store.read(name),
      /Check the AWS credentials\.$/,
    ],
  ])('says what to do where one %s', async (_, fault, task, message) => {
    const store = await open();
    s3.interfere = () => fault;
    expect(await failure(task(store))).toMatch(message);
    expect(s3.requests).toHaveLength(1);
  });

  it('never takes a missing bucket for a missing ledger', async () => {
    s3.buckets.clear();
    const store = await open();
    expect(await failure(store.read(name))).toMatch(/NoSuchBucket.*\. Check the name of the bucket\.$/);
    expect(await failure(store.write(name, TEXT, '"1"'))).toMatch(/NoSuchBucket/);
  });

  it('finds a bucket in another region', async () => {
    s3.region = 'us-east-2';
    const store = await open();
    const version = await store.write(name, TEXT, undefined);
    expect(await store.read(name)).toMatchObject({ text: TEXT, version });
    expect(s3.requests.slice(0, 2).map(({ region }) => region)).toEqual(['eu-central-1', 'us-east-2']);
  });

  it.each([
    [{ AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-central-1' }, undefined],
    [{ AWS_REGION: '' }, /^Bucket octo-ledger cannot be used: no region is given\. Set AWS_REGION\.$/],
  ])('takes its region from %j', async (region, message) => {
    const env = { ...s3.env, ...region };
    const opened = openStore('s3://octo-ledger/keylease', { env });
    if (message) expect(await failure(opened)).toMatch(message);
    else expect(await (await opened).read(name)).toBeUndefined();
  });

  it('says that there are no credentials', async () => {
    process.env.AWS_ACCESS_KEY_ID = '';
    expect(await failure((await open()).read(name))).toMatch(
      /Put AWS credentials in the environment \(AWS_ACCESS_KEY_ID and so on\), or run where a role provides them\.$/,
    );
  });

  it('lists its own alone, over many pages', async () => {
    const names = Array.from(
      { length: 25 },
      (_, at) => `pictor-prod/history/${String(at).padStart(3, '0')}.json`,
    );
    for (const each of names) s3.put('octo-ledger', `keylease/${each}`, '{}');
    for (const other of ['keylease/pictor-prod/history/', 'keylease/a b', 'keylease-2/x', 'x'])
      s3.put('octo-ledger', other, '');
    s3.pageSize = 10;
    const store = await open();
    expect(await store.names('pictor-prod/history/')).toEqual(names);
    expect(s3.requests).toHaveLength(3);
    expect(await store.names('')).toEqual(names);
  });

  it('has no use for what has no version', async () => {
    s3.put('octo-ledger', key, TEXT).etag = '';
    expect(await failure((await open()).read(name))).toMatch(
      /cannot be read: the answer has no ETag\. Use S3, or a service that supports conditional writes\.$/,
    );
  });

  it('reads no bytes that are not text', async () => {
    s3.put('octo-ledger', key, Uint8Array.of(0xff, 0xfe));
    const found = await (await open()).read(name);
    const text = Promise.resolve().then(() => found?.text);
    expect(await failure(text)).toMatch(/cannot be read: its bytes are not UTF-8 text/);
  });
});

describe('openStore', () => {
  it.each([
    '',
    'ledger',
    './ledger',
    's3:',
    's3://',
    's3://x',
    's3://Bucket/',
    's3://octo-ledger//',
    's3://octo-ledger/../x',
    's3://octo-ledger/a?b',
    'https://octo-ledger.s3.amazonaws.com/',
    'github://octo-org/ops',
    's3://octo-ledger/\u001b[31m',
  ])('does not open %j', async (place) => {
    await expect(openStore(place, { env: {} })).rejects.toThrow(
      /^"[ -~]*" cannot be opened: it is neither s3:\/\/bucket\/prefix\/, github:\/\/owner\/repository\/branch\/, nor the absolute path of a directory\./,
    );
  });

  it.each(['s3://octo-ledger', 's3://octo-ledger/', 's3://octo-ledger/a', 's3://octo-ledger/a/b/'])(
    'opens %s',
    async (place) => {
      const store = await openStore(place, { env: { AWS_REGION: 'eu-central-1' } });
      expect(store.location).toBe(place.replace(/\/?$/, '/'));
    },
  );
});
