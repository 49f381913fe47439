import type { AccountKey } from '../../accounts/account.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { HOUR, toIso } from '../../time.ts';
import type { Examination } from './examination.ts';
import { afterLag, misfit, type Step, type StepResult } from './step.ts';
import { entriesOf } from './test-key.ts';

/** LIST_KEYS lists the keys that are there. */
export const LIST_KEYS: Step = {
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

/** ADDING are the steps that add the throwaway key and find it. */
export const ADDING: Step[] = [
  {
    name: 'add a throwaway key',
    async run(examination) {
      const { account, key } = examination;
      key.wasSent = true;
      const { id, name, fingerprint } = await account.add(key.name, key.publicKey);
      examination.id = id;
      key.ids.add(id);
      if (fingerprint !== key.fingerprint) {
        throw misfit(
          'the response to the new key does not contain that key',
          'create.answer and fields.publicKey',
        );
      }
      checkName(examination, name);
      return { text: `${key.name}, id ${sanitize(id)}` };
    },
  },
  {
    name: 'find it in a new listing',
    async run(examination) {
      const { answer: keys, lag } = await examination.until(
        () => examination.list(),
        (keys) => entriesOf(examination.key, keys).length > 0,
      );
      const [key, ...copies] = entriesOf(examination.key, keys);
      if (!key) throw misfit('the listing does not contain the new key', 'list');
      if (copies.length > 0)
        throw misfit(`the listing contains the new key ${copies.length + 1} times`, 'list');
      checkEntry(examination, key, 'the listing shows');
      return afterLag(lag, created(key));
    },
  },
  {
    name: 'read it by its id',
    skip: withoutFind,
    async run(examination) {
      const { account, id } = examination;
      const { answer: key, lag } = await examination.until(
        async () => account.find?.(id),
        (found) => found !== undefined,
      );
      if (!key) throw misfit('the account says that there is no such key, though it lists it', 'keys.get');
      checkEntry(examination, key, 'it shows');
      return afterLag(lag, { text: 'the same key' });
    },
  },
  {
    name: 'add it again: no duplicate',
    async run(examination) {
      const { account, key } = examination;
      await account.add(key.name, key.publicKey);
      const copies = entriesOf(key, await examination.list());
      if (copies.length > 1) {
        const ids = copies.map(({ id }) => sanitize(id)).join(', ');
        throw misfit(`the account now has the key ${copies.length} times (ids ${ids})`, 'create.duplicate');
      }
      return { text: 'the key was recognized' };
    },
  },
];

/** REMOVING are the steps that remove the throwaway key, and ask for it once it is gone. */
export const REMOVING: Step[] = [
  {
    name: 'remove it',
    async run({ account, id }) {
      if ((await account.remove(id)) === 'gone') {
        throw misfit('the account listed the key, but says that there is nothing to remove', 'delete');
      }
      return { text: 'removed' };
    },
  },
  {
    name: 'list again: it is gone',
    async run(examination) {
      const { answer: keys, lag } = await examination.until(
        () => examination.list(),
        (keys) => examination.testKeys(keys).length === 0,
      );
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
      return afterLag(lag, { text: 'all other keys are still there' });
    },
  },
  {
    name: 'read it again: it is gone',
    skip: withoutFind,
    async run(examination) {
      const { account, id } = examination;
      const { answer: found, lag } = await examination.until(
        async () => account.find?.(id),
        (found) => found === undefined,
      );
      if (found) throw misfit('it still shows the key after its removal', 'keys.get');
      return afterLag(lag, { text: 'the account says that there is no such key' });
    },
  },
  {
    name: 'remove it again: no error',
    async run({ account, id, statuses }) {
      if ((await account.remove(id)) === 'gone') return { text: 'a missing key counts as removed' };
      const text = `answered ${statuses()}, as if it had been there: a wrong id would count as removed. Check delete.gone`;
      return { text, warning: true };
    },
  },
];

function withoutFind({ account }: Examination): string | undefined {
  return account.find ? undefined : 'the profile has no keys.get';
}

/** checkEntry throws Problem unless an entry is the throwaway key, whole. */
function checkEntry(examination: Examination, key: AccountKey, shows: string): void {
  if (key.fingerprint !== examination.key.fingerprint) {
    throw misfit(`${shows} the new key without its public key`, 'fields.publicKey');
  }
  if (key.id !== examination.id) {
    throw misfit(
      `the key was added with id ${sanitize(examination.id)}, but is listed with id ${sanitize(key.id)}`,
      'fields.id',
    );
  }
  checkName(examination, key.name);
}

function checkName({ key: { name } }: Examination, shown: string): void {
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
