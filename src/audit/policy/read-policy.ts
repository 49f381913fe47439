import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unlessMissing } from '../../files/missing.ts';
import { sanitize } from '../../format.ts';
import { canonicalJson } from '../../json.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { type LocationKind, resolveLocation } from './location.ts';
import type { Policy } from './policy.ts';
import { policySchema } from './policy-schema.ts';
import { findSameAccount } from './same-account.ts';
import { readYaml } from './yaml.ts';

/** PolicyText is a policy and where it is stored. */
interface PolicyText {
  text: string;
  /** Absolute path or S3 URL; undefined if it is not in a file, and then no path in it can be relative. */
  file?: string | undefined;
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
  if (text === undefined) throw unusable(file, 'it does not exist');
  return readPolicy({ text, file });
}

/** readPolicy reads a policy in YAML. Throws Problem, with the line and field of the first fault. */
export function readPolicy({ text, file }: PolicyText): Policy {
  const { data, findLine } = readYaml(text, ({ line, why }) => unusable(file, `line ${line}: ${why}`));
  const refuse = ({ path, why }: Fault) => {
    const field = path.length > 0 ? `, ${sanitize(path.join('.'))}` : '';
    return unusable(file, `line ${findLine(path)}${field}: ${why}`);
  };
  const { data: valid, error } = policySchema.safeParse(data, { reportInput: true });
  if (!valid) throw refuse(firstFault(error.issues, findLine));
  const policy = resolveLocations(valid, ({ kind, path, text }) => {
    const resolved = resolveLocation(text, { kind, file });
    if ('location' in resolved) return resolved.location;
    throw refuse({ path, why: resolved.why });
  });
  const same = findSameAccount(policy.accounts);
  if (same) throw refuse({ path: ['accounts', same.index], why: `it is the same account as ${same.first}` });
  return { hash: createHash('sha256').update(canonicalJson(policy)).digest('hex'), ...policy };
}

interface Fault {
  path: PropertyKey[];
  why: string;
}
type Issue = NonNullable<ReturnType<typeof policySchema.safeParse>['error']>['issues'][number];

/** firstFault is what to correct first: a misspelled field explains why the correct one is missing. */
function firstFault(issues: Issue[], findLine: (path: PropertyKey[]) => number): Fault {
  const [first] = issues
    .flatMap(insideUnion)
    .map((issue) => {
      const isName = issue.code === 'unrecognized_keys';
      const path = isName ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      return { isName, path, why: explainIssue(issue) };
    })
    .sort((a, b) => Number(b.isName) - Number(a.isName) || findLine(a.path) - findLine(b.path));
  return first ?? { path: [], why: 'it does not match the schema' };
}

/** insideUnion is what is wrong inside an object, for a field that takes an object or a word. */
function insideUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || typeof issue.input !== 'object' || issue.input === null)
    return [issue];
  const inside = issue.errors.at(-1) ?? [];
  return inside.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

function explainIssue(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return issue.message;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.input === undefined) return 'it is missing';
  return issue.input === null || issue.input === '' ? 'it is empty' : issue.message;
}

type ValidPolicy = Omit<Policy, 'hash'>;
type ResolveField = (field: { kind: LocationKind; path: PropertyKey[]; text: string }) => string;

/** resolveLocations makes the paths and URLs of a policy absolute. */
function resolveLocations(policy: ValidPolicy, resolveField: ResolveField): ValidPolicy {
  const { blocklist, ledger, reports } = policy;
  return {
    ...policy,
    accounts: policy.accounts.map((account, index) => {
      const { profile: text } = account;
      if (text === undefined) return account;
      const path = ['accounts', index, 'profile'];
      return { ...account, profile: resolveField({ kind: 'local-file', path, text }) };
    }),
    ...(blocklist && { blocklist: resolveField({ kind: 'file', path: ['blocklist'], text: blocklist }) }),
    ledger: resolveField({ kind: 'folder', path: ['ledger'], text: ledger }),
    ...(reports && { reports: resolveField({ kind: 'folder', path: ['reports'], text: reports }) }),
  };
}

function unusable(file: string | undefined, why: string): Problem {
  return new Problem({
    what: file === undefined ? 'The policy cannot be used' : `Policy ${sanitize(file)} cannot be used`,
    why: sanitize(why.replace(/\.$/, ''), 500),
    hint: 'Correct it; docs/policy.md has an example and every field',
  });
}
