import { resolve } from 'node:path';
import { needsToken } from '../../accounts/open.ts';
import { assessKeys } from '../../audit/assess.ts';
import { type Inventory, readInventory } from '../../audit/inventory.ts';
import { emptyLedger } from '../../audit/ledger/record.ts';
import { type Decision, planAudit } from '../../audit/plan.ts';
import { accountName } from '../../audit/policy/account-schema.ts';
import type { Policy } from '../../audit/policy/policy.ts';
import { readPolicy } from '../../audit/policy/read-policy.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { formatDate } from '../../time.ts';
import { type AccountOptions, openFromOptions, readVariables } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { note, noteNext, print } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { describeKey } from './describe-key.ts';
import { draftKeys } from './draft-keys.ts';
import { draftPolicy } from './draft-policy.ts';

interface InitCommand extends AccountOptions {
  /** Name of the account in the policy. */
  name?: string;
  accept?: boolean;
}

/** Where the advice that is printed expects the policy. */
const FILE = 'keylease.yaml';

/** initPolicy prints a policy for an account that only reports, with each of its keys as a comment to begin from. */
export async function initPolicy(options: InitCommand): Promise<number> {
  const name = readName(options);
  const account = await openFromOptions(options);
  const { provider = '', profile } = options;
  const takesToken = await needsToken({ provider, profile });
  const head = draftPolicy({ ...options, name, vars: readVariables(options), takesToken });
  const policy = await readDraft(head);
  note(`Listing the keys of ${account.title}.`);
  const inventory = await readInventory({ account, now: Date.now() });
  if (inventory.keysFailed !== undefined) {
    const why = inventory.keysFailed.replace(/\.$/, '');
    throw new Problem({ what: 'No policy was drafted', why, hint: 'Run again once that is fixed' });
  }
  const keys = (await studyKeys(inventory, policy)).map((decision) =>
    describeKey(decision, inventory.takenAt),
  );
  const { lines, accepted } = draftKeys(keys, { accept: options.accept === true });
  const text = [...preface(account.title, { inventory, accepted }), ...head, '', ...lines];
  await readDraft(text);
  await print(text.join('\n'));
  note(counted(keys.length, accepted));
  noteNext(`save this as ${FILE}, read it, and run keylease policy check ${FILE}`);
  return EXIT.clean;
}

function readName({ name, provider }: InitCommand): string {
  const chosen = name ?? provider ?? 'gpu-account';
  const [issue] = accountName.safeParse(chosen).error?.issues ?? [];
  if (!issue) return chosen;
  const what = `Invalid --name ${sanitize(chosen)}`;
  throw new UsageError({ what, why: issue.message, hint: 'Write it as in --name pictor-prod' });
}

/** readDraft reads a draft as it will be read from a file. Throws Problem if an option does not fit into a policy. */
async function readDraft(lines: string[]): Promise<Policy> {
  return readPolicy({ text: lines.join('\n'), file: resolve(FILE) });
}

/** studyKeys says what the rules of a policy find on each key of an account that was never audited. */
async function studyKeys(inventory: Inventory, policy: Policy): Promise<Decision[]> {
  const [account] = policy.accounts;
  if (!account) return [];
  const assess = { inventory, isSound: () => false, blocklist: undefined, env: process.env };
  const { decisions } = planAudit({
    inventory,
    policy,
    account,
    quality: await assessKeys(assess),
    recognition: { owners: new Map(), failures: [] },
    leaseSecrets: [],
    leaseRuns: new Map(),
    sources: {},
    ledger: emptyLedger(account.name),
    ledgerBroken: undefined,
    otherRun: undefined,
    now: inventory.takenAt,
  });
  return decisions;
}

function preface(
  title: string,
  { inventory, accepted }: { inventory: Inventory; accepted: number },
): string[] {
  const { keys, instances, instancesFailed, takenAt } = inventory;
  const machines = instances?.filter(({ kind }) => kind === 'instance');
  const on = machines ? ` on ${pluralize(machines.length, 'machine')}` : '';
  const drafted = `# Drafted by keylease ${version} on ${formatDate(takenAt)} from the ${pluralize(keys.length, 'key')} of ${sanitize(title)}${on}.`;
  return [
    drafted,
    ...(instancesFailed
      ? [`# Which keys are on machines is not known: ${sanitize(instancesFailed, 400)}`]
      : []),
    ...(accepted > 0 ? acceptedSteps(accepted) : FIRST_STEPS),
    `# 3. keylease policy check ${FILE}     what each rule does; --online adds to which keys`,
    `# 4. keylease audit --policy ${FILE}   a report on every key; nothing is deleted`,
    '# 5. To delete: set rules to delete, say who is told under `notify`, and arm the account with `enforce`.',
    '',
  ];
}

const FIRST_STEPS = [
  '# It deletes nothing, and recognizes no key.',
  '#',
  '# 1. Read the keys at the end. Their names and comments are what somebody typed, so owners are guesses.',
  '# 2. For each key whose owner you know, correct the owner, and remove the "# " in front of its lines and of',
  '#    `recognize:` and `keys:`. Keys that you leave out are reported as unrecognized.',
];

function acceptedSteps(accepted: number): string[] {
  return [
    `# It deletes nothing. It recognizes ${pluralize(accepted, 'key')}, accepted WITHOUT PROOF: owners are guessed from names and comments.`,
    '#',
    '# 1. Read the keys at the end, and correct the owners.',
    '# 2. Put a "# " in front of each key that nobody answers for. It is then reported as unrecognized.',
  ];
}

function counted(keys: number, accepted: number): string {
  const done = accepted > 0 ? `${accepted} accepted without proof` : 'none recognized yet';
  return `${pluralize(keys, 'key')}, ${done}.`;
}
