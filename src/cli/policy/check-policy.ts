import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { type Owner, recognize } from '../../audit/recognition.ts';
import { createRecognizers } from '../../audit/recognizers.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { secretReader } from '../../secrets/secret-reader.ts';
import { shellCommand } from '../../shell.ts';
import { readAccounts } from '../audit/policy-options.ts';
import { EXIT } from '../exit-codes.ts';
import { addSecret } from '../known-secrets.ts';
import { noteNext, print } from '../output.ts';
import { paint } from '../palette.ts';
import { ColumnWriter } from '../table.ts';
import { RULE_COLUMNS, ruleRows } from './describe-rules.ts';
import { foresee } from './foresee.ts';
import { policyNotes } from './policy-notes.ts';

interface CheckCommand {
  account?: string;
  online?: boolean;
}

/** checkPolicy prints what a policy does, and with `online` to which keys. Nothing is changed. */
export async function checkPolicy(file: string, { account, online }: CheckCommand): Promise<number> {
  const { policy, accounts } = await readAccounts({
    policy: file,
    ...(account === undefined ? {} : { account }),
  });
  const owners = await readOwners(file, policy);
  const notes = policyNotes({ policy, owners, now: Date.now() });
  await print(
    [
      `${sanitize(file, 1000)} ${paint('good', 'can be used')} (hash ${policy.hash.slice(0, 12)}).`,
      ...accounts.map(accountLine),
      ...listLines(owners),
      '',
      ...new ColumnWriter(RULE_COLUMNS, { wrapping: ['WHAT IT DOES ON AN ARMED ACCOUNT', 'WHEN'] }).lines(
        ruleRows(policy),
      ),
      ...(notes.length > 0 ? ['', ...notes] : []),
    ].join('\n'),
  );
  if (online) {
    for (const each of accounts) await print(['', ...(await foresee(policy, each))].join('\n'));
  }
  noteNext(afterCheck(file, { online, isArmed: accounts.some(({ armed }) => armed) }));
  return EXIT.clean;
}

/** readOwners asks all sources of recognition. Throws Problem if one fails: an audit would not know whose keys are whose. */
async function readOwners(file: string, { recognize: settings }: Policy): Promise<Map<string, Owner>> {
  const read = secretReader({ env: process.env, mask: addSecret });
  const context = { env: process.env, read, mask: addSecret, clock: Date.now };
  const recognizers = createRecognizers(settings, context);
  const { owners, failures } = await recognize({ recognizers, now: Date.now() });
  const [failure] = failures;
  if (!failure) return owners;
  throw new Problem({
    what: `Policy ${sanitize(file, 1000)} cannot be used`,
    why: failure.why.replace(/\.$/, ''),
    hint: 'An audit would delete nothing until it is',
  });
}

function afterCheck(
  file: string,
  { online, isArmed }: { online: boolean | undefined; isArmed: boolean },
): string {
  const place = sanitize(file, 1000);
  if (!online) {
    return `see what it would do to the keys that are there: ${shellCommand(['keylease', 'policy', 'check', place, '--online'])}`;
  }
  const audit = shellCommand(['keylease', 'audit', '--policy', place]);
  return isArmed
    ? `let it do so, after the notices that it says: ${audit}`
    : `get a report on every key, while nothing is deleted: ${audit}`;
}

function accountLine({ name, provider, profile, armed }: PolicyAccount): string {
  const where = sanitize(profile ?? provider, 1000);
  return armed
    ? `${name} (${where}) is ${paint('warning', 'armed')}: rules that say delete do so.`
    : `${name} (${where}) is not armed: nothing is deleted. To arm it, add enforce: ${name}.`;
}

/** listLines says how many keys each list names. */
function listLines(owners: Map<string, Owner>): string[] {
  const lists = new Map<string, Owner[]>();
  for (const owner of owners.values()) lists.set(owner.source, [...(lists.get(owner.source) ?? []), owner]);
  if (lists.size === 0) return ['No key is recognized.'];
  return [...lists].map(([source, entries]) => {
    const people = new Set(entries.map(({ owner }) => owner));
    const kept = entries.filter(({ keep }) => keep).length;
    const never = kept > 0 ? `, ${kept} of them never deleted` : '';
    return `${pluralize(entries.length, 'key')} of ${pluralize(people.size, 'owner')} recognized (${sanitize(source)})${never}.`;
  });
}
