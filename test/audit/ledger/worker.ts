import { openDirectory } from '../../../src/audit/ledger/directory-store.ts';
import { Conflict } from '../../../src/audit/ledger/store.ts';

/** Run as a process of its own: `count DIRECTORY TIMES`, or `write`, `put` or `remove DIRECTORY`. */
const [, , task, place = '', times = '1'] = process.argv;
const name = 'pictor-prod/ledger.json';
const store = openDirectory(place);

async function countUp(): Promise<void> {
  const found = await store.read(name);
  try {
    await store.write(name, String(Number(found?.text ?? 0) + 1), found?.version);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    await countUp();
  }
}

async function run(): Promise<void> {
  if (task === 'put') await store.put(name, 'new');
  if (task === 'remove') await store.remove(name);
  if (task === 'write') await store.write(name, 'new', (await store.read(name))?.version);
  if (task === 'count') for (let left = Number(times); left > 0; left -= 1) await countUp();
}

run();
