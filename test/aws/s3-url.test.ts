import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../lambda/load-policy.ts';
import { openS3Object } from '../../src/audit/blocklist-s3.ts';
import { openStore } from '../../src/audit/ledger/open-store.ts';
import { resolveLocation } from '../../src/audit/policy/location.ts';
import { parseS3Url } from '../../src/aws/s3-url.ts';

const REFUSED = [
  's3://',
  's3:///key',
  's3://ab',
  's3://a..b/key',
  's3://-ab/key',
  's3://ab-/key',
  's3://Bucket/key',
  's3://192.168.0.1/key',
  's3://192.168.0.1',
  `s3://${'a'.repeat(64)}/key`,
  's3://bucket//',
  's3://bucket/a//b',
  's3://bucket/./b',
  's3://bucket/../b',
  's3://bucket/a/..',
  's3://bucket/a/../b',
  'S3://bucket/key',
  'https://bucket/key',
];

/** Every way in for an s3:// address, which throws for one that it refuses. */
const DOORS: [string, (text: string) => unknown][] = [
  ['a location in a policy', (text) => refuse(resolveLocation(text, { kind: 'file', file: undefined }))],
  ['a folder in a policy', (text) => refuse(resolveLocation(text, { kind: 'folder', file: undefined }))],
  ['the policy of the Lambda', (text) => loadPolicy({ KEYLEASE_POLICY: text })],
  ['a store', (text) => openStore(text, { env: {} })],
  ['a blocklist', (text) => openS3Object(text, { env: {} })],
];

describe.each(DOORS)('%s', (_, open) => {
  it.each(REFUSED)('refuses %s, and asks nobody', async (text) => {
    const error = await Promise.resolve()
      .then(() => open(text))
      .then(
        () => new Error('it was not refused'),
        (reason) => reason,
      );
    // Without a region, AWS cannot be asked: that error would be another one.
    expect(String(error)).toMatch(
      /neither|nothing at|cannot be opened|no such object|cannot be used: line 1/,
    );
  });
});

describe('an s3:// address', () => {
  it.each([
    ['s3://bucket', { bucket: 'bucket', key: '' }],
    ['s3://bucket/', { bucket: 'bucket', key: '' }],
    ['s3://my.bucket-1/a', { bucket: 'my.bucket-1', key: 'a' }],
    ['s3://bucket/a/b.yaml', { bucket: 'bucket', key: 'a/b.yaml' }],
    ['s3://bucket/a/', { bucket: 'bucket', key: 'a/' }],
    ['s3://bucket/.../a', { bucket: 'bucket', key: '.../a' }],
    ['s3://192.168.0.1.example/a', { bucket: '192.168.0.1.example', key: 'a' }],
  ])('%s is a bucket and a key', (text, url) => {
    expect(parseS3Url(text)).toEqual(url);
    expect(resolveLocation(text, { kind: 'folder', file: undefined })).toHaveProperty('location');
  });
});

function refuse(location: object): void {
  if ('why' in location) throw new Error(String(location.why));
}
