import type { AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { HOUR, toIso } from '../../time.ts';
import type { Examination } from './examination.ts';

/** StepResult is what a step that fits has learnt; a warning is something people should know nevertheless. */
export interface StepResult {
  text: string;
  warning?: boolean;
}

/** Step is one thing that a profile must get right. It throws Problem where it does not. */
export interface Step {
  name: string;
  run(visit: Examination): Promise<StepResult>;
}

/** A listing that shows a change later than this lags. */
const LAG = 250;

/** LIST reads only. */
export const LIST: Step = {
  name: 'list the keys',
  async run(visit) {
    visit.before = await visit.list();
    const { length: count } = visit.before;
    const unread = visit.before.filter(({ fingerprint }) => !fingerprint).length;
    if (count > 0 && unread === count) {
      throw misfit(
        `none of the ${count} keys it lists can be read as a key`,
        'fields.publicKey of the profile',
      );
    }
    return {
      text: `${count} ${count === 1 ? 'key' : 'keys'}${unread ? `, ${unread} of them cannot be read` : ''}`,
      warning: unread > 0,
    };
  },
};

/** CHANGES are the steps with a throwaway key, in their order. */
export const CHANGES: Step[] = [
  {
    name: 'add a throwaway key',
    async run(visit) {
      visit.mayExist = true;
      const { id, name, fingerprint } = await visit.account.add(visit.name, visit.publicKey);
      visit.id = id;
      if (fingerprint !== visit.fingerprint) {
        throw misfit(
          'its answer does not hold the key that was added',
          'create.item and fields.publicKey of the profile',
        );
      }
      checkName(visit, name);
      return { text: `${visit.name}, id ${sanitize(id)}` };
    },
  },
  {
    name: 'find it in a fresh listing',
    async run(visit) {
      const { keys, lag } = await visit.listUntil((keys) => visit.ours(keys).length > 0);
      const [key, ...copies] = visit.ours(keys);
      if (!key) throw misfit('its listing does not show the key that was added', 'list of the profile');
      if (copies.length > 0)
        throw misfit(`it lists the key ${copies.length + 1} times`, 'list of the profile');
      if (key.fingerprint !== visit.fingerprint) {
        throw misfit('its listing shows the key without its public key', 'fields.publicKey of the profile');
      }
      if (key.id !== visit.id) {
        throw misfit(
          `it lists the key with id ${sanitize(key.id)}, and added it as ${sanitize(visit.id ?? '')}`,
          'fields.id',
        );
      }
      checkName(visit, key.name);
      if (lag > LAG) return lagging(lag);
      return created(key);
    },
  },
  {
    name: 'add it again: it is adopted',
    async run(visit) {
      await visit.account.add(visit.name, visit.publicKey);
      const copies = visit.ours(await visit.list());
      if (copies.length > 1) {
        const ids = copies.map(({ id }) => sanitize(id)).join(', ');
        throw misfit(
          `it has the key ${copies.length} times now (ids ${ids})`,
          'create.duplicate of the profile',
        );
      }
      return { text: 'no duplicate' };
    },
  },
  {
    name: 'remove it',
    async run(visit) {
      if ((await visit.account.remove(visit.id ?? '')) === 'gone') {
        throw misfit('it says that the key is not there, and listed it before', 'delete of the profile');
      }
      return { text: 'removed' };
    },
  },
  {
    name: 'list again: it is gone',
    async run(visit) {
      const { keys, lag } = await visit.listUntil((keys) => visit.ours(keys).length === 0);
      if (visit.ours(keys).length > 0) throw misfit('it still lists the key', 'delete of the profile');
      const missing = visit.before.filter(({ id }) => !keys.some((key) => key.id === id));
      if (missing.length > 0) {
        const names = missing.map(({ id, name }) => `${sanitize(name)} (id ${sanitize(id)})`).join(', ');
        throw misfit(`other keys are gone as well: ${names}`, 'whether somebody else removed them');
      }
      return lag > LAG ? lagging(lag) : { text: 'every other key is still there' };
    },
  },
  {
    name: 'remove it again: no error',
    async run(visit) {
      await visit.account.remove(visit.id ?? '');
      return { text: 'a key that is not there counts as removed' };
    },
  },
];

function checkName({ name }: Examination, shown: string): void {
  if (shown === name) return;
  throw misfit(
    `it names the key "${sanitize(shown)}", and was told ${name}`,
    'fields.name and the limits of names',
  );
}

function created({ createdAt }: AccountKey): StepResult {
  const date = toIso(createdAt);
  if (createdAt === undefined || date === undefined) return { text: 'it does not say when it was created' };
  const off = Math.abs(createdAt - Date.now()) > HOUR;
  if (!off) return { text: `created ${date}` };
  return { text: `created ${date}, it says: check fields.createdAt, or the clock here`, warning: true };
}

function lagging(lag: number): StepResult {
  return { text: `the listing showed it ${(lag / 1000).toFixed(1)} s late`, warning: true };
}

function misfit(why: string, check: string): Problem {
  return new Problem({ what: 'The account does not do as the profile says', why, hint: `Check ${check}` });
}
