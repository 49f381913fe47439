import { deletionRequests, sideBySide } from './audit/requests.ts';
import { sizesTable } from './audit/sizes-table.ts';
import { smallAccount } from './audit/small-account.ts';

/**
 * What an audit costs, by the built command as users have it. `npm run bench audit 1000000` measures that size alone, which
 * takes a quarter of an hour; several sizes may be given.
 */
const SIZES = [10, 1000, 10_000, 100_000];
const given = process.argv.slice(3).map(Number);
if (given.some((size) => !Number.isSafeInteger(size) || size < 1 || size > 1_000_000))
  throw new Error('Sizes are numbers of keys, from 1 to 1000000.');

console.log(`Node ${process.version}, medians; a figure after / is the most that the project allows\n`);
await sizesTable(given.length > 0 ? given : SIZES);
if (given.length === 0) {
  await smallAccount();
  await deletionRequests();
  await sideBySide();
}
