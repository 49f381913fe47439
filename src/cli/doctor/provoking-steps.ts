import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import type { Examination } from './examination.ts';
import { misfit, type Step, type StepResult } from './step.ts';
import { entriesOf, type TestKey } from './test-key.ts';

/** PROVOKING are the steps that ask for what should be refused, so that the answers show what the API says then. */
export const PROVOKING: Step[] = [
  {
    name: 'send a duplicate',
    async run(examination) {
      const { key, id, statuses } = examination;
      const refusal = await send(examination, key);
      const answered = statuses();
      const listed = entriesOf(key, await examination.list()).map((entry) => entry.id);
      // The answer may name an entry that the listing does not show yet.
      const [other, ...others] = new Set([...listed, ...key.ids].filter((each) => each !== id));
      if (other && listed.includes(other) && !listed.includes(id)) {
        examination.id = other;
        return warn(`the account gave the key another id, ${sanitize(other)}, in place of ${sanitize(id)}`);
      }
      if (other) {
        for (const copy of [other, ...others]) await examination.account.remove(copy);
        return warn(
          `the API made a second entry, ${sanitize(other)}, which was removed: it refuses no duplicate`,
        );
      }
      if (refusal)
        return warn(`it was refused, but not as create.duplicate in the profile says: ${refusal.why}`);
      return { text: answered ? `answered ${answered}, and recognized` : 'recognized' };
    },
  },
  {
    name: 'send a bad key',
    async run(examination) {
      const { badKey, statuses } = examination;
      const refusal = await send(examination, badKey);
      const answered = statuses();
      for (const { id } of entriesOf(badKey, await examination.list())) badKey.ids.add(id);
      const isTaken = badKey.ids.size > 0;
      for (const id of badKey.ids) await examination.account.remove(id);
      badKey.wasSent = false;
      if (isTaken) return warn('the API takes a line that is no key; it was removed');
      if (!refusal) throw misfit('a line that is no key was accepted, and is not listed', 'create.ok');
      const saysWhy = !answered || / answered \d+: /.test(refusal.why);
      if (saysWhy) return { text: `refused: ${refusal.why}` };
      return warn(`refused with ${answered}, and the paths in errors find no message in the answer`);
    },
  },
];

/** send registers a key without a look at the account, and returns why that was refused. Throws ApiError for faults that pass. */
async function send({ account, before }: Examination, key: TestKey): Promise<ApiError | undefined> {
  key.wasSent = true;
  try {
    const otherIds = new Set(before.map((each) => each.id));
    const { id } = await account.add(key.name, key.publicKey, { isAbsent: true, otherIds });
    key.ids.add(id);
    return undefined;
  } catch (error) {
    if (error instanceof ApiError && error.fault !== 'transient' && error.fault !== 'tls') return error;
    throw error;
  }
}

function warn(text: string): StepResult {
  return { text, warning: true };
}
