import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

it('docs/keys.md has every source that a weakness is told with', () => {
  const files = readdirSync('src/keys', { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src/keys', file), 'utf8'));
  const sources = [...code.join('\n').matchAll(/\bsource(?::| =)\s+'([^']+)'/g)].map(
    ([, source = '']) => source,
  );
  const page = readFileSync('docs/keys.md', 'utf8');
  expect(sources.length).toBeGreaterThan(15);
  expect(sources.filter((source) => !page.includes(source))).toEqual([]);
});
