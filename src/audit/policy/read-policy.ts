import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unlessMissing } from '../../files/missing.ts';
import { sanitize } from '../../format.ts';
import { canonicalJson } from '../../json.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { RECOGNIZERS } from '../recognizers.ts';
import { resolveLocation } from './location.ts';
import type { Policy } from './policy.ts';
import { locateParts, type ResolveLocation } from './policy-part.ts';
import { policySchema } from './policy-schema.ts';
import { findSameAccount } from './same-account.ts';
import { readValidYaml } from './valid-yaml.ts';

const INVALID = 'Correct it; docs/policy.md has an example and every field';
const MISSING = 'Check the path, or write one with `keylease policy init`';

/** PolicyText is a policy and where it is stored. */
interface PolicyText {
  text: string;
  /** Absolute path or S3 URL; undefined if it is not in a file, and then no path in it can be relative. */
  file?: string | undefined;
  /** S3 URL of a folder, with `/` at its end: relative paths are read as if the policy were there. */
  home?: string | undefined;
}

/** readPolicyFile reads a policy from a file. Throws Problem. */
export function readPolicyFile(path: string): Policy {
  const file = resolve(path);
  let text: string | undefined;
  try {
    text = unlessMissing(() => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    throw unusable(file, errorMessage(error));
  }
  if (text === undefined) throw unusable(file, 'it does not exist', MISSING);
  return readPolicy({ text, file });
}

/** readPolicy reads a policy in YAML. Throws Problem, with the line and field of the first fault. */
export function readPolicy({ text, file, home }: PolicyText): Policy {
  const base = home === undefined ? file : `${home}policy.yaml`;
  const refuse = (why: string) => unusable(file, why);
  const { data, refusal } = readValidYaml({ text, schema: policySchema, refuse });
  const policy = resolveLocations(data, ({ kind, path, text }) => {
    const resolved = resolveLocation(text, { kind, file: base });
    if ('location' in resolved) return resolved.location;
    throw refusal(path, resolved.why);
  });
  const same = findSameAccount(policy.accounts);
  if (same) throw refusal(['accounts', same.index], `it is the same account as ${same.first}`);
  return { hash: createHash('sha256').update(canonicalJson(policy)).digest('hex'), ...policy };
}

type ValidPolicy = Omit<Policy, 'hash'>;

/** resolveLocations makes the paths and URLs of a policy absolute. */
function resolveLocations(policy: ValidPolicy, resolveField: ResolveLocation): ValidPolicy {
  const { recognize, blocklist, ledger, reports } = policy;
  return {
    ...policy,
    accounts: policy.accounts.map((account, index) => {
      const { profile: text } = account;
      if (text === undefined) return account;
      const path = ['accounts', index, 'profile'];
      return { ...account, profile: resolveField({ kind: 'local-file', path, text }) };
    }),
    recognize: locateParts(RECOGNIZERS, {
      settings: recognize,
      resolve: ({ path, ...rest }) => resolveField({ ...rest, path: ['recognize', ...path] }),
    }),
    ...(blocklist && { blocklist: resolveField({ kind: 'file', path: ['blocklist'], text: blocklist }) }),
    ledger: resolveField({ kind: 'folder', path: ['ledger'], text: ledger }),
    ...(reports && { reports: resolveField({ kind: 'folder', path: ['reports'], text: reports }) }),
  };
}

function unusable(file: string | undefined, why: string, hint = INVALID): Problem {
  return new Problem({
    what: file === undefined ? 'The policy cannot be used' : `Policy ${sanitize(file)} cannot be used`,
    why: sanitize(why.replace(/\.$/, ''), 500),
    hint,
  });
}
