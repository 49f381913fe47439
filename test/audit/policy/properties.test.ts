import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Policy } from '../../../src/audit/policy/policy.ts';
import { readPolicy } from '../../../src/audit/policy/read-policy.ts';
import { Problem } from '../../../src/problem.ts';
import { edits, spoil } from '../../support/texts.ts';
import { changed, FINGERPRINT, SMALL } from './policies.ts';

const FILE = '/srv/policy.yaml';
const COMPLETE = readFileSync('examples/policy-complete.yaml', 'utf8');
const REPORTING = readFileSync('examples/policy-report-only.yaml', 'utf8');

const PARSED = parse(COMPLETE);
/** complete is the fields of COMPLETE, to be changed. As JSON, which is YAML too, they take a third of the time. */
const complete = () => structuredClone(PARSED);

const read = (text: string) => readPolicy({ text, file: FILE });
const hashOf = async (text: string) => (await read(text)).hash;
const withVars = (vars: string) => changed('provider: pictor', `vars: ${vars}\n    profile: my.json`);
const deleting = ({ rules }: Policy) =>
  Object.entries(rules).flatMap(([name, rule]) => (rule.do === 'delete' ? name : []));
const armed = ({ accounts }: Policy) => accounts.flatMap(({ name, armed }) => (armed ? name : []));

/** outcomeOf is what a policy says, or the Problem with it; any other error is thrown. */
async function outcomeOf(text: string): Promise<Policy | Problem> {
  try {
    return await read(text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    return error;
  }
}

describe('an accident to a policy', () => {
  it('never arms an account, and never makes a rule delete', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(COMPLETE, REPORTING, SMALL), edits, async (text, accidents) => {
        const [before, after] = [await read(text), await outcomeOf(spoil(text, accidents))];
        if (after instanceof Problem) return;
        expect(deleting(before)).toEqual(expect.arrayContaining(deleting(after)));
        expect(armed(after).length).toBeLessThanOrEqual(armed(before).length);
      }),
      { numRuns: 300 },
    );
  });

  const fields = fieldsOf(complete()).filter((path) => !path.includes('vars'));

  it.each([
    ['is empty', () => null],
    ['is text without a character', () => ''],
    ['is only white space', () => '  '],
    ['is a list in a list', () => [[]]],
    ['is negative', () => -1],
    ['holds what nobody knows', () => ({ unknown: 1 })],
  ])('that leaves a field which %s is an error, whichever field it is', async (_, garble) => {
    for (const path of fields) {
      const outcome = await outcomeOf(JSON.stringify(replaced(complete(), path, garble())));
      expect({ path, refused: outcome instanceof Problem }).toEqual({ path, refused: true });
    }
  });

  it('to the name of a field is an error, whichever field it is', async () => {
    for (const path of fields.filter((each) => typeof each.at(-1) === 'string')) {
      for (const name of [`${path.at(-1)}s`, `${path.at(-1)}`.slice(1), `${path.at(-1)}`.toUpperCase()]) {
        const outcome = await outcomeOf(JSON.stringify(renamed(complete(), path, name)));
        expect({ path, said: String(outcome) }).toEqual({
          path,
          said: expect.stringContaining('there is no such field'),
        });
      }
    }
  });

  it('that loses a field is an error, or leaves at most as much to be deleted', async () => {
    const before = await read(COMPLETE);
    for (const path of fields) {
      const after = await outcomeOf(JSON.stringify(replaced(complete(), path, undefined)));
      if (after instanceof Problem) continue;
      expect(deleting(before)).toEqual(expect.arrayContaining(deleting(after)));
      expect(armed(before)).toEqual(expect.arrayContaining(armed(after)));
      expect(after.grace).toBeGreaterThanOrEqual(before.grace);
      expect(after.minimumAge).toBeGreaterThanOrEqual(before.minimumAge);
    }
  });
});

describe('the hash of a policy', () => {
  it('is the same whatever the order of fields, comments and layout', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        async (seed, indent, isJson) => {
          const shuffled = reordered(parse(COMPLETE), seed);
          const text = isJson ? JSON.stringify(shuffled) : `# ${seed}\n${stringify(shuffled, { indent })}`;
          expect(await read(text)).toEqual(await read(COMPLETE));
        },
      ),
    );
  });

  it.each([
    ['a default is written out', SMALL, `${SMALL}grace: 7d\nrules: { weak: report, unused: off }\n`],
    [
      'a word is written as an object',
      `${SMALL}rules: { weak: delete }\n`,
      `${SMALL}rules: { weak: { do: delete } }\n`,
    ],
    ['a time has another unit', `${SMALL}grace: 7d\n`, `${SMALL}grace: 168h\n`],
    ['a share has more digits', `${SMALL}limits: { share: 5% }\n`, `${SMALL}limits: { share: 5.00% }\n`],
    ['variables stand in another order', withVars('{ a: x, b: y }'), withVars('{ b: y, a: x }')],
    ['a prefix lacks its slash', changed('/ledger', 's3://bucket/a'), changed('/ledger', 's3://bucket/a/')],
    ['a path is written in full', changed('/ledger', 'ledger'), changed('/ledger', '/srv/ledger')],
  ])('is the same where %s', async (_, one, other) => {
    expect(await hashOf(one)).toBe(await hashOf(other));
  });

  it('is another for every field that means something else', async () => {
    const texts = [
      SMALL,
      changed('prod', 'lab'),
      changed('provider:', 'enforce: prod\n    provider:'),
      changed('provider:', 'enforce: lab\n    provider:'),
      changed('pictor', 'vast'),
      changed('TOKEN', 'OTHER'),
      changed('env:', 'secret:'),
      changed('/ledger', '/elsewhere'),
      `${SMALL}grace: 8d\n`,
      `${SMALL}minimum-age: 1d\n`,
      `${SMALL}rules: { weak: off }\n`,
      `${SMALL}rules: { weak: delete }\n`,
      `${SMALL}rules: { duplicate: delete }\n`,
      `${SMALL}rules: { unused: { after: 45d, do: report } }\n`,
      `${SMALL}rules: { unused: { after: 46d, do: report } }\n`,
      `${SMALL}rules: { weak: { do: delete, except: { owners: [a] } } }\n`,
      `${SMALL}rules: { unused: { after: 45d, do: report, except: { owners: [a] } } }\n`,
      ...['', ', reason: b', ', reason: b, keep: true', ', max-age: 9d', ', max-age: 10d'].map(
        (more) => `${SMALL}recognize: { keys: [{ fingerprint: "${FINGERPRINT}", owner: a${more} }] }\n`,
      ),
      `${SMALL}recognize: { leases: { repositories: ["octo-org/train#7"] } }\n`,
      `${SMALL}limits: { deletions: 5 }\n`,
      `${SMALL}limits: { share: 6% }\n`,
      `${SMALL}limits: { floor: 5% }\n`,
      `${SMALL}notify: { report: true }\n`,
      `${SMALL}recognize: { leases: { repositories: [octo-org/train] } }\n`,
    ];
    expect(new Set(await Promise.all(texts.map(hashOf))).size).toBe(texts.length);
  });
});

type Path = (string | number)[];

/** fieldsOf are the paths of all that a value holds, lists and their items included. */
function fieldsOf(value: unknown, around: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = [...around, Array.isArray(value) ? Number(name) : name];
    return [path, ...fieldsOf(inner, path)];
  });
}

function replaced(value: unknown, path: Path, garbage: unknown): unknown {
  return edited(value, path, (holder, name) => {
    if (garbage !== undefined) holder[name] = garbage;
    else if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete holder[name];
  });
}

function renamed(value: unknown, path: Path, name: string): unknown {
  return edited(value, path, (holder, last) => {
    holder[name] = holder[last];
    delete holder[last];
  });
}

function edited(
  value: unknown,
  path: Path,
  edit: (holder: Record<string, unknown>, name: string) => void,
): unknown {
  const holder = path.slice(0, -1).reduce((inner, name) => (inner as Record<string, unknown>)[name], value);
  edit(holder as Record<string, unknown>, String(path.at(-1)));
  return value;
}

function reordered(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((each) => reordered(each, seed));
  if (typeof value !== 'object' || value === null) return value;
  const rank = (name: string) => createHash('md5').update(`${seed} ${name}`).digest('hex');
  const entries = Object.entries(value).sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, reordered(inner, seed)]));
}
