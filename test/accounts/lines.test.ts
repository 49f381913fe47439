import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findLine } from '../../src/accounts/lines.ts';

/** places lists all values of a JSON value by their paths. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, each]) => places(each, [...path, name]))];
}

it('the line of any value in any JSON is found', () => {
  const value = fc.jsonValue().filter((each) => !JSON.stringify(each).includes('__proto__'));
  fc.assert(
    fc.property(value, (value) => {
      const text = JSON.stringify(value, null, 2);
      for (const path of places(value)) {
        const parent = path.slice(0, -1).reduce<unknown>((inner, name) => (inner as never)[name], value);
        const name = path.at(-1) ?? '';
        const line = text.split('\n')[findLine(text, path) - 1] ?? '';
        const found = path.reduce<unknown>((inner, each) => (inner as never)[each], value);
        const start = JSON.stringify(found, null, 2)?.split('\n')[0] ?? '';
        expect(line).toContain(start);
        if (name && !Array.isArray(parent)) expect(line).toContain(JSON.stringify(name));
      }
    }),
  );
});

it('the line of what is missing is that of what should hold it', () => {
  expect(findLine('{\n"a": {\n"b": [1,\n{}]}}', ['a', 'b', '1', 'c'])).toBe(4);
  expect(findLine('{\n"a": {\n"b": [1,\n{}]}}', ['x'])).toBe(1);
  expect(findLine('\n\n{"404": 1,\n"a": 2}', ['a'])).toBe(4);
});
