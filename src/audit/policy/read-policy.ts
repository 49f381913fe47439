import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { sanitize } from '../../format.ts';
import { canonicalJson } from '../../json.ts';
import { Problem } from '../../problem.ts';
import { readAccountsFile } from './accounts-file.ts';
import { isWrittenPolicy } from './compiled-forms.ts';
import { within } from './field-values.ts';
import { interpretAccounts } from './interpret-accounts.ts';
import { interpretPolicy } from './interpret-policy.ts';
import { isUrl, resolveLocation } from './location.ts';
import type { Policy } from './policy.ts';
import { readStoredText } from './stored-text.ts';
import { readValidYaml } from './valid-yaml.ts';

const INVALID = 'Correct it; docs/policy.md has an example and every field';
/** In mebibytes. readYaml allows no more. */
const LARGEST = 2;

/** PolicyReading is how a policy is read. */
interface PolicyReading {
  /** How AWS is reached, for a policy or its accounts in S3. */
  env?: NodeJS.ProcessEnv;
  /** Absolute path or S3 URL that relative locations are relative to, in place of that of the policy; like that, of a file. */
  base?: string | undefined;
}

/** PolicyText is a policy and where it is stored. */
interface PolicyText extends PolicyReading {
  text: string;
  /** Absolute path or S3 URL; undefined if it is not in a file: without a base, no location in it can be relative then. */
  file?: string | undefined;
}

/** readPolicyFile reads the policy at a path, or at `s3://bucket/key`. Throws Problem. */
export async function readPolicyFile(place: string, { env = {}, base }: PolicyReading = {}): Promise<Policy> {
  const file = isUrl(place) ? place : resolve(place);
  const located = resolveLocation(file, { kind: 'file', file: undefined });
  if ('why' in located) throw unusable(file, located.why, 'Give a path, or s3://bucket/policy.yaml');
  const refuse = (why: string) => unusable(file, why);
  const text = await readStoredText(file, { env, largest: LARGEST, refuse });
  if (text !== undefined) return readPolicy({ text, file, env, base });
  const hint = isUrl(file)
    ? `Upload it: aws s3 cp policy.yaml ${sanitize(file)}`
    : 'Check the path, or write one with `keylease policy init`';
  throw unusable(file, 'it does not exist', hint);
}

/** readPolicy reads a policy in YAML. Throws Problem, with the line and field of the first fault. */
export async function readPolicy({ text, file, env = {}, base = file }: PolicyText): Promise<Policy> {
  const { data, refusal } = await readValidYaml({
    text,
    matches: isWrittenPolicy,
    schema: async () => (await import('./policy-schema.ts')).policySchema, // Loads zod.
    refuse: (why) => unusable(file, why),
  });
  const reading = { refuse: refusal, file: base };
  const inAccounts = within(reading, 'accounts');
  const accounts = Array.isArray(data.accounts)
    ? interpretAccounts(data.accounts, inAccounts)
    : await readAccountsFile(data.accounts.file, { reading: inAccounts, env });
  const policy = { ...interpretPolicy(data, reading), accounts };
  return { hash: createHash('sha256').update(canonicalJson(policy)).digest('hex'), ...policy };
}

function unusable(file: string | undefined, why: string, hint = INVALID): Problem {
  return new Problem({
    what: file === undefined ? 'The policy cannot be used' : `Policy ${sanitize(file)} cannot be used`,
    why: sanitize(why.replace(/\.$/, ''), 500),
    hint,
  });
}
