import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';

const PART = '[A-Za-z0-9][\\w.=+@-]{0,99}';
const NAME = new RegExp(`^${PART}(?:/${PART})*$`);

/** isName tells whether a Store can keep a text under a name: one that means the same in a directory and in a bucket. */
export function isName(text: string): boolean {
  return NAME.test(text) && text.length <= 500;
}

/** checkName returns a name if a Store can keep a text under it. Throws Problem. */
export function checkName(name: string): string {
  if (isName(name)) return name;
  throw invalidName(name);
}

/** checkPrefix returns a prefix if it is the name of a folder and a slash, or empty for everything. Throws Problem. */
export function checkPrefix(prefix: string): string {
  if (prefix === '' || (prefix.endsWith('/') && isName(prefix.slice(0, -1)))) return prefix;
  throw invalidName(prefix);
}

function invalidName(name: string): Problem {
  return new Problem({
    what: `The ledger cannot use the name ${JSON.stringify(sanitize(name))}`,
    why: 'each part between slashes must have 1 to 100 letters, digits and ._=+@-, and start with a letter or digit',
    hint: 'Choose another name for the account',
  });
}
