import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';

const PART = '[A-Za-z0-9][\\w.=+@-]{0,99}';
const NAME = new RegExp(`^${PART}(?:/${PART})*$`);

/** isName says whether a Store keeps texts under such a name: it means the same in a directory and in a bucket. */
export function isName(text: string): boolean {
  return NAME.test(text) && text.length <= 500;
}

/** checkName returns a name that a Store can use. Throws Problem. */
export function checkName(name: string): string {
  if (isName(name)) return name;
  throw unusable(name);
}

/** checkPrefix returns what names below a folder begin with: nothing, or a name and a slash. Throws Problem. */
export function checkPrefix(prefix: string): string {
  if (prefix === '' || (prefix.endsWith('/') && isName(prefix.slice(0, -1)))) return prefix;
  throw unusable(prefix);
}

function unusable(name: string): Problem {
  return new Problem({
    what: `The ledger keeps nothing under ${JSON.stringify(sanitize(name))}`,
    why: 'names have parts of at most 100 letters, digits and ._=+@-, the first a letter or digit, between slashes',
    hint: 'Choose another name for the account',
  });
}
