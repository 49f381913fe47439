import type { Policy, PolicyAccount } from '../src/audit/policy/policy.ts';
import { readPolicy } from '../src/audit/policy/read-policy.ts';
import { parseS3Url } from '../src/aws/s3-url.ts';
import { sanitize } from '../src/format.ts';
import { Problem } from '../src/problem.ts';
import { decodeUtf8 } from '../src/utf8.ts';

/**
 * loadPolicy reads the policy from KEYLEASE_POLICY, which holds its text or its `s3://bucket/key`. With KEYLEASE_HOME,
 * `s3://bucket/`, relative paths in it are there, wherever the policy is: the function may write nowhere else. Throws
 * Problem.
 */
export async function loadPolicy(env: NodeJS.ProcessEnv): Promise<Policy> {
  const { KEYLEASE_POLICY: given = '', KEYLEASE_HOME: home } = env;
  if (given.startsWith('s3://')) return readPolicy({ text: await fetchText(given, env), file: given, home });
  if (given.trim()) return readPolicy({ text: given, home });
  throw new Problem({
    what: 'No policy is set',
    why: 'KEYLEASE_POLICY is empty',
    hint: 'Set it to s3://bucket/policy.yaml, or to the policy itself',
  });
}

async function fetchText(address: string, env: NodeJS.ProcessEnv): Promise<string> {
  const what = 'The policy cannot be read';
  const { bucket, key } = parseS3Url(address) ?? {};
  if (!bucket || !key) {
    throw new Problem({
      what,
      why: `KEYLEASE_POLICY is neither a policy nor the URL of an object in S3: ${sanitize(address)}`,
      hint: 'Set it to s3://bucket/policy.yaml, or to the policy itself',
    });
  }
  const { Bucket } = await import('../src/aws/bucket.ts'); // Loads the AWS SDK.
  const found = await new Bucket(bucket, { env }).get(key);
  if (found) return decodeUtf8(found.bytes, address);
  const hint = `Upload it: aws s3 cp policy.yaml ${sanitize(address)}`;
  throw new Problem({ what, why: `there is no object at ${sanitize(address)}`, hint });
}

/** accountIn finds an account of a policy. Throws Problem. */
export function accountIn({ accounts }: Policy, name: string): PolicyAccount {
  const found = accounts.find((account) => account.name === name);
  if (found) return found;
  throw new Problem({
    what: `Account ${sanitize(name)} cannot be audited`,
    why: 'the policy does not name it',
    hint: `Name one of: ${accounts.map((account) => account.name).join(', ')}`,
  });
}
