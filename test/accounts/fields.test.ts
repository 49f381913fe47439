import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { at, textAt, timeAt } from '../../src/accounts/fields.ts';

describe('at', () => {
  it.each([
    ['', { a: 1 }, { a: 1 }],
    ['a', { a: 1 }, 1],
    ['meta.last_page', { meta: { last_page: 3 } }, 3],
    ['data.0.id', { data: [{ id: 7 }] }, 7],
    ['a.b', { a: null }, undefined],
    ['a.b', { a: 'text' }, undefined],
    ['a', undefined, undefined],
  ])('finds %j in %j', (path, value, found) => {
    expect(at(value, path)).toEqual(found);
  });

  it.each(['constructor', '__proto__', 'toString', 'data.length.constructor', 'data.map'])(
    'finds nothing that only the language put there: %s',
    (path) => {
      expect(at(JSON.parse('{"data":[]}'), path)).toBeUndefined();
    },
  );

  it('finds what lies anywhere in any JSON, and nothing in its place', () => {
    const name = fc.stringMatching(/^\w{1,5}$/).filter((each) => each !== '__proto__');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.jsonValue(), (path, leaf) => {
        const value = path.reduceRight<unknown>((inner, each) => ({ [each]: inner }), leaf);
        expect(at(value, path.join('.'))).toEqual(leaf);
        expect(at(value, `${path.join('.')}.other!`)).toBeUndefined();
      }),
    );
  });
});

describe('textAt', () => {
  it.each([
    ['text', 'text'],
    [17, '17'],
    [0, '0'],
    [true, ''],
    [null, ''],
    [['a'], ''],
    [{ toString: 'a' }, ''],
  ])('reads %j as %j', (value, text) => {
    expect(textAt({ field: value }, 'field')).toBe(text);
  });

  it('reads no other value of JSON as text than text and numbers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const readable = typeof value === 'string' || typeof value === 'number';
        expect(textAt(value, '')).toBe(readable ? String(value) : '');
      }),
    );
  });
});

describe('timeAt', () => {
  const time = Date.UTC(2026, 0, 2, 3, 4, 5);

  it.each([
    '2026-01-02T03:04:05Z',
    '2026-01-02T03:04:05.000000Z',
    '2026-01-02T05:04:05+02:00',
    '2026-01-01T23:34:05-0330',
    '2026-01-02T03:04:05',
    '2026-01-02 03:04:05',
  ])('reads %s, and takes it for UTC where it names no zone', (text) => {
    expect(timeAt({ created_at: text }, 'created_at')).toBe(time);
  });

  it.each(['Asia/Tokyo', 'America/New_York'])('takes it for UTC also on a machine in %s', (TZ) => {
    const fields = new URL('../../src/accounts/fields.ts', import.meta.url).href;
    const script = `import('${fields}').then(({ timeAt }) => console.log(timeAt('2026-01-02T03:04:05', '')))`;
    const env = { PATH: process.env.PATH, TZ };
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
      env,
      encoding: 'utf8',
    });
    expect(stdout).toBe(`${time}\n`);
  });

  it.each([undefined, null, '', 'yesterday', {}, []])('knows no time in %j', (value) => {
    expect(timeAt({ created_at: value }, 'created_at')).toBeUndefined();
  });

  it.each([
    ['0001-01-01T00:00:00Z', 'rfc3339'],
    ['1970-01-01T00:00:00Z', 'rfc3339'],
    [0, 'unix'],
    ['0', 'unix'],
  ] as const)('takes %j for a time that is not known, and not for an ancient one', (value, format) => {
    expect(timeAt({ created_at: value }, 'created_at', format)).toBeUndefined();
  });

  it('reads the same time with and without the Z', () => {
    const date = fc.date({
      noInvalidDate: true,
      min: new Date(1),
      max: new Date('9999-12-31T23:59:59.999Z'),
    });
    fc.assert(
      fc.property(date, (each) => {
        expect(timeAt(each.toISOString(), '')).toBe(each.getTime());
        expect(timeAt(each.toISOString().replace('Z', ''), '')).toBe(each.getTime());
      }),
    );
  });
});
