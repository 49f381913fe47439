import type { AccountKey } from '../../accounts/account.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { HOUR, toIso } from '../../time.ts';
import type { Examination } from './examination.ts';

/** What a successful step found out. A warning is worth knowing, but no failure. */
interface StepResult {
  text: string;
  warning?: boolean;
}

/** Step checks one thing that a profile must get right. It throws Problem if the profile does not. */
export interface Step {
  name: string;
  run(examination: Examination): Promise<StepResult>;
}

/** A listing that takes longer than this to show a change lags; in milliseconds. */
const LAG = 250;

/** LIST is the only step that changes nothing. */
export const LIST: Step = {
  name: 'list the keys',
  async run(examination) {
    examination.before = await examination.list();
    const { length: count } = examination.before;
    const unread = examination.before.filter(({ fingerprint }) => !fingerprint).length;
    if (count > 0 && unread === count) {
      throw misfit(`none of the ${count} listed keys has a readable public key`, 'fields.publicKey');
    }
    return {
      text: `${pluralize(count, 'key')}${unread ? `, ${unread} of them unreadable` : ''}`,
      warning: unread > 0,
    };
  },
};

/** CHANGES are the steps with a throwaway key, in order. */
export const CHANGES: Step[] = [
  {
    name: 'add a throwaway key',
    async run(examination) {
      examination.mayExist = true;
      const { id, name, fingerprint } = await examination.account.add(
        examination.name,
        examination.publicKey,
      );
      examination.id = id;
      if (fingerprint !== examination.fingerprint) {
        throw misfit(
          'the response to the new key does not contain that key',
          'create.answer and fields.publicKey',
        );
      }
      checkName(examination, name);
      return { text: `${examination.name}, id ${sanitize(id)}` };
    },
  },
  {
    name: 'find it in a new listing',
    async run(examination) {
      const { keys, lag } = await examination.listUntil((keys) => examination.testKeys(keys).length > 0);
      const [key, ...copies] = examination.testKeys(keys);
      if (!key) throw misfit('the listing does not contain the new key', 'list');
      if (copies.length > 0)
        throw misfit(`the listing contains the new key ${copies.length + 1} times`, 'list');
      if (key.fingerprint !== examination.fingerprint) {
        throw misfit('the listing shows the new key without its public key', 'fields.publicKey');
      }
      if (key.id !== examination.id) {
        throw misfit(
          `the key was added with id ${sanitize(examination.id ?? '')}, but is listed with id ${sanitize(key.id)}`,
          'fields.id',
        );
      }
      checkName(examination, key.name);
      if (lag > LAG) return lagging(lag);
      return created(key);
    },
  },
  {
    name: 'add it again: no duplicate',
    async run(examination) {
      await examination.account.add(examination.name, examination.publicKey);
      const copies = examination.testKeys(await examination.list());
      if (copies.length > 1) {
        const ids = copies.map(({ id }) => sanitize(id)).join(', ');
        throw misfit(`the account now has the key ${copies.length} times (ids ${ids})`, 'create.duplicate');
      }
      return { text: 'the key was recognized' };
    },
  },
  {
    name: 'remove it',
    async run(examination) {
      if ((await examination.account.remove(examination.id ?? '')) === 'gone') {
        throw misfit('the account listed the key, but says that there is nothing to remove', 'delete');
      }
      return { text: 'removed' };
    },
  },
  {
    name: 'list again: it is gone',
    async run(examination) {
      const { keys, lag } = await examination.listUntil((keys) => examination.testKeys(keys).length === 0);
      if (examination.testKeys(keys).length > 0)
        throw misfit('the key is still listed after its removal', 'delete');
      const missing = examination.before.filter(({ id }) => !keys.some((key) => key.id === id));
      if (missing.length > 0) {
        const names = missing.map(({ id, name }) => `${sanitize(name)} (id ${sanitize(id)})`).join(', ');
        throw new Problem({
          what: 'The account lost other keys',
          why: `${names} disappeared during this check`,
          hint: 'Ask whether somebody else removed them; if not, check delete in the profile',
        });
      }
      return lag > LAG ? lagging(lag) : { text: 'all other keys are still there' };
    },
  },
  {
    name: 'remove it again: no error',
    async run(examination) {
      await examination.account.remove(examination.id ?? '');
      return { text: 'a missing key counts as removed' };
    },
  },
];

function checkName({ name }: Examination, shown: string): void {
  if (shown === name) return;
  throw misfit(
    `the key was named ${name}, but the account calls it "${sanitize(shown)}"`,
    'fields.name and names',
  );
}

function created({ createdAt }: AccountKey): StepResult {
  const date = toIso(createdAt);
  if (createdAt === undefined || date === undefined) return { text: 'no creation time' };
  const off = Math.abs(createdAt - Date.now()) > HOUR;
  if (!off) return { text: `created ${date}` };
  return { text: `created ${date}? Check fields.createdAt, or the local clock`, warning: true };
}

function lagging(lag: number): StepResult {
  return { text: `the listing was ${(lag / 1000).toFixed(1)} s late`, warning: true };
}

/** misfit is the error for an account that differs from the profile, of which `fields` may be wrong. */
function misfit(why: string, fields: string): Problem {
  const what = 'The account does not behave as the profile says';
  return new Problem({ what, why, hint: `Check ${fields} in the profile` });
}
