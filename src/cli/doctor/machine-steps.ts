import { type Account, allInstances, allKeys } from '../../accounts/account.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import type { Examination } from './examination.ts';
import { afterLag, misfit, type Step } from './step.ts';

/** LIST_MACHINES lists what can have keys, and says how much of it tells which ones. */
export const LIST_MACHINES: Step = {
  name: 'list the machines',
  isAside: true,
  skip: ({ account }) => (account.supports.instances ? undefined : 'the profile has no instances'),
  async run(examination) {
    const { use, unlisted = [] } = examination.account.supports;
    const machines = await allInstances(examination.account);
    examination.machines = machines;
    const kinds = [...new Set(machines.map(({ kind }) => kind))];
    const counts = kinds.map((each) => pluralize(machines.filter(({ kind }) => kind === each).length, each));
    const parts = [
      counts.join(', ') || 'none',
      ...(machines.length > 0
        ? [use ? describeUse(examination) : 'the profile does not say which keys are on them']
        : []),
      ...(unlisted.length > 0 ? [`${unlisted.join(', ')} cannot be listed`] : []),
    ];
    return { text: parts.join('; '), warning: use && isSilent(examination) };
  },
};

/** isSilent tells whether neither a machine says which keys it accepts, nor a key which machines it is on. */
function isSilent({ before, machines }: Examination): boolean {
  const keysSay = before.some(({ instances }) => instances !== undefined);
  return !keysSay && machines.some(({ keyIds }) => keyIds === undefined);
}

function describeUse(examination: Examination): string {
  const { before, machines } = examination;
  const silent = machines.filter(({ keyIds }) => keyIds === undefined).length;
  if (isSilent(examination))
    return `${silent} of ${machines.length} do not say which keys they accept, so that no key is known to be unused`;
  if (before.some(({ instances }) => instances !== undefined)) return 'each key says what it is on';
  const onAccount = new Set(before.map(({ id }) => id));
  const used = new Set(machines.flatMap(({ keyIds = [] }) => keyIds));
  const known = [...used].filter((id) => onAccount.has(id)).length;
  const strange = used.size > known ? `, and ${used.size - known} that the account does not list` : '';
  return `all say which keys they accept: ${known} of the account's ${before.length}${strange}`;
}

/** ATTACHING are the steps with a machine, which somebody must have named. */
export const ATTACHING: Step[] = [
  {
    name: 'put it on the machine',
    skip: withoutMachine,
    async run(examination) {
      const { account, id, attachTo = '' } = examination;
      if (!examination.machines.some((each) => each.id === attachTo)) {
        throw new Problem({
          what: `The throwaway key was not put on ${sanitize(attachTo)}`,
          why: `the ${account.title} account does not list it`,
          hint: 'Give --attach the id of an instance as `keylease instances list` prints it',
        });
      }
      examination.mayBeAttached = true;
      await account.attach(attachTo, id);
      return shown(examination, true);
    },
  },
  {
    name: 'take it off again',
    skip: withoutMachine,
    async run(examination) {
      const { account, id, attachTo = '' } = examination;
      if ((await account.detach(attachTo, id)) === 'gone')
        throw misfit('the key was put on the machine, but there is nothing to take off', 'access.detach');
      const result = await shown(examination, false);
      examination.mayBeAttached = false;
      return result;
    },
  },
];

function withoutMachine({ attachTo }: Examination): string | undefined {
  return attachTo === undefined ? 'no machine was named with --attach' : undefined;
}

/** shown waits until the machine is listed with the key, or without it. Throws Problem if it never is. */
async function shown(examination: Examination, isOn: boolean) {
  const { account, id, attachTo } = examination;
  if (!account.supports.use) return { text: 'done; the profile does not say which keys are on machines' };
  const { answer: isListed, lag } = await examination.until(
    () => isListedOn(account, { id, attachTo }),
    (found) => found === isOn,
  );
  if (isListed !== isOn)
    throw misfit(
      `the machine is ${isOn ? 'not' : 'still'} listed with the key`,
      isOn ? 'instances' : 'access.detach',
    );
  return afterLag(lag, { text: isOn ? 'the machine is listed with it' : 'the machine is listed without it' });
}

/** isListedOn asks whether a key is on a machine: the machine, or else the key says so. */
async function isListedOn(
  account: Account,
  { id, attachTo }: Pick<Examination, 'id' | 'attachTo'>,
): Promise<boolean> {
  const machine = (await allInstances(account)).find((each) => each.id === attachTo);
  if (machine?.keyIds) return machine.keyIds.includes(id);
  const key = (await allKeys(account)).find((each) => each.id === id);
  return key?.instances?.some((each) => each.id === attachTo) ?? false;
}
