import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type * as z from 'zod';
import { accountsSchema } from '../../../src/audit/policy/account-schema.ts';
import { isWrittenAccounts, isWrittenPolicy } from '../../../src/audit/policy/compiled-forms.ts';
import { policySchema } from '../../../src/audit/policy/policy-schema.ts';
import { readPolicy } from '../../../src/audit/policy/read-policy.ts';
import { Problem } from '../../../src/problem.ts';
import { edits, spoil } from '../../support/texts.ts';
import { SMALL } from './policies.ts';

type Check = (value: unknown) => boolean;
const built: Record<'isWrittenPolicy' | 'isWrittenAccounts', Check> = createRequire(import.meta.url)(
  '../../../dist/vendor/compiled-forms.js',
);

const COMPLETE = readFileSync('examples/policy-complete.yaml', 'utf8');
const POLICIES = [
  COMPLETE,
  readFileSync('examples/policy-report-only.yaml', 'utf8'),
  SMALL,
  `version: 1\naccounts: { file: accounts.yaml }\nledger: /ledger\nnotify: { remind: [] }\n`,
];
const ACCOUNTS = [
  JSON.stringify(parse(COMPLETE).accounts),
  '[{ name: prod, provider: verda, vars: { clientId: a }, token: { env: TOKEN } }]',
];

/** What stands where something else should. What other fields hold is added to it, which is almost right. */
const GARBAGE = [
  ...[null, '', ' ', 'a', ' a', 'a\nb', 'a\u2028b', 'ÄÖ', '😀', '\ud800', 'x'.repeat(1000), 'x'.repeat(1001)],
  ...[0, -0, 1, -1, 2, 1.5, 1000, 1001, 2 ** 60, Number.NaN, Number.POSITIVE_INFINITY, true, false],
  ...['off', 'delete', '7d', '99999d', '5%', '100.5%', '24:00', '#', '$', 'constructor'],
  ...[[], [[]], {}, [null], { unknown: 1 }, { file: 'a' }, { do: 'off' }, { after: '9d', do: 'report' }],
];
const NAMES = [
  'unknown',
  'file',
  'env',
  'secret',
  'constructor',
  'toString',
  'vars',
  'do',
  'after',
  'provider',
];

const accidents = fc.array(
  fc.record({
    where: fc.nat(),
    how: fc.constantFrom('replace', 'delete', 'add', 'repeat', 'exchange'),
    what: fc.nat(),
  }),
  { maxLength: 3 },
);

describe.each<[string, { schema: z.ZodType; inSource: Check; inBuilt: Check; texts: string[] }]>([
  [
    'a policy',
    { schema: policySchema, inSource: isWrittenPolicy, inBuilt: built.isWrittenPolicy, texts: POLICIES },
  ],
  [
    'a list of accounts',
    {
      schema: accountsSchema,
      inSource: isWrittenAccounts,
      inBuilt: built.isWrittenAccounts,
      texts: ACCOUNTS,
    },
  ],
])('the compiled form of %s', (_, { schema, inSource, inBuilt, texts }) => {
  /** verdicts are what each makes of a value, with its defaults filled in; undefined if it refuses it. */
  const verdicts = (value: unknown) => {
    const [one, other] = [copyOf(value), copyOf(value)];
    return {
      zod: schema.safeParse(value).data,
      source: inSource(one) ? one : undefined,
      built: inBuilt(other) ? other : undefined,
    };
  };

  it('accepts what the schema accepts, and makes the same of it, whatever happened to it', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...texts), accidents, (text, all) => {
        const value = all.reduce(spoilValue, parse(text));
        const { zod, source, built } = verdicts(value);
        expect(source).toStrictEqual(zod);
        expect(built).toStrictEqual(zod);
        seen[zod === undefined ? 'refused' : 'accepted'] += 1;
      }),
      { numRuns: 700 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });

  it('accepts what the schema accepts of any text that is YAML', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, (text, all) => {
        const value = parsed(spoil(text, all));
        const { zod, source, built } = verdicts(value);
        expect(source).toStrictEqual(zod);
        expect(built).toStrictEqual(zod);
      }),
      { numRuns: 300 },
    );
  });
});

describe('JSON on one line, which is read without the YAML library', () => {
  it('means what it means to that, or is refused by both', async () => {
    const outcome = (text: string) =>
      readPolicy({ text, file: '/srv/policy.yaml' }).catch((error) => {
        if (!(error instanceof Problem)) throw error;
        return 'refused';
      });
    const cases = fc.asyncProperty(fc.constantFrom(...POLICIES), accidents, async (text, all) => {
      const value = all.reduce(spoilValue, parse(text));
      expect(await outcome(JSON.stringify(value))).toStrictEqual(
        await outcome(JSON.stringify(value, null, 1)),
      );
    });
    await fc.assert(cases, { numRuns: 75 });
  });
});

function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return null;
  }
}

type Holder = Record<string, unknown>;

/** spoilValue lets something happen to one of the objects and lists in a value. */
function spoilValue(value: unknown, { where, how, what }: { where: number; how: string; what: number }) {
  const holders = holdersIn(value);
  const holder = holders[where % holders.length];
  if (!holder) return value;
  const names = Object.keys(holder);
  const name = names[what % names.length] ?? 'unknown';
  const everything = [...GARBAGE, ...holders.flatMap((each) => Object.values(each))];
  const other = copyOf(everything[what % everything.length]);
  if (how === 'replace') holder[name] = other;
  if (how === 'delete' && !Array.isArray(holder)) delete holder[name];
  if (how === 'delete' && Array.isArray(holder)) holder.pop();
  if (how === 'add' && !Array.isArray(holder)) holder[NAMES[what % NAMES.length] ?? ''] = other;
  if (how === 'repeat' && Array.isArray(holder)) holder.push(copyOf(holder[0] ?? other));
  if (how === 'exchange') holder[name] = holder[names.at(-1) ?? name];
  return value;
}

/** holdersIn are the objects and lists in a value, itself included. */
function holdersIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}

/** copyOf is a copy of a value, of the same classes: structuredClone makes objects of another realm here. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyOf(inner)]));
}
