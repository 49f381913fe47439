import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { KEY_GUARDS } from '../src/audit/guards/key-guards.ts';
import { RUN_GUARDS } from '../src/audit/guards/run-guards.ts';
import { readPolicy } from '../src/audit/policy/read-policy.ts';

// The bundler puts it in.
Object.assign(globalThis, { KEYLEASE_VERSION: 'test' });
const { program } = await import('../src/cli/program.ts');

const FOLDERS = ['demo', 'docs', 'examples', 'lambda', 'scripts', 'src', 'test'];
const PAGES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
)
  .concat(readdirSync('.'))
  .filter((path) => path.endsWith('.md'));
const TEXTS = new Map(PAGES.map((path) => [path, readFileSync(path, 'utf8')]));

describe.each(PAGES)('%s', (page) => {
  const text = TEXTS.get(page) ?? '';

  it('links to files and headings that are there', () => {
    const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !/^https?:/.test(target) && !isThere(page, target))).toEqual([]);
  });

  it('names files of the project that are there', () => {
    const folders = /^(?:src|docs|demo|examples|lambda|scripts|test)\/[\w./-]*\w$/;
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
    expect(named.filter((path) => folders.test(path) && !existsSync(path))).toEqual([]);
  });

  it('shows commands and options that there are', () => {
    const code = [...text.matchAll(/^```[\s\S]*?^```$|`[^`\n]+`/gm)].map(([each]) => each);
    const lines = code.flatMap((each) => [
      ...each.matchAll(/^(?:`|\$ )?(?:keylease|node dist\/cli\.js) ([^`\n]+)/gm),
    ]);
    const commands = lines.map(([, words = '']) => words.replace(/ (?:[|>#]|2>).*/, ''));
    expect(commands.flatMap(unknownIn)).toEqual([]);
  });

  it('shows scripts of npm that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const asked = [...text.matchAll(/npm\s+run\s+([\w-]+)(?: (?=keys|audit|lambda|sizes)(\w+))?/g)];
    for (const [, script = '', bench] of asked) {
      expect(Object.keys(scripts)).toContain(script);
      if (script === 'bench' && bench) expect(existsSync(`scripts/bench/${bench}.ts`)).toBe(true);
    }
  });
});

describe('README.md, as a whole', () => {
  it('shows a policy that can be used, and does not delete', async () => {
    const [policy = ''] =
      /(?<=```yaml\n)version: 1\n[\s\S]*?(?=```)/.exec(TEXTS.get('README.md') ?? '') ?? [];
    const { accounts } = await readPolicy({ text: policy, file: '/policy.yaml' });
    expect(accounts).toMatchObject([{ armed: false }]);
  });
});

describe('docs/audit.md', () => {
  it('has every guard, in the order in which they are asked', () => {
    const parts = (TEXTS.get('docs/audit.md') ?? '').split(/^## /m);
    const guards = parts.find((part) => part.startsWith('Guards')) ?? '';
    const names = [...guards.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    expect(names).toEqual([...RUN_GUARDS, ...KEY_GUARDS].map(({ name }) => name));
  });
});

describe('CONTRIBUTING.md, as a whole', () => {
  const text = TEXTS.get('CONTRIBUTING.md') ?? '';

  it('has every folder and file at the top of src, and every other folder of the project', () => {
    const [, tree = ''] = /^## The house\n\n```\n([\s\S]*?)^```$/m.exec(text) ?? [];
    const words = tree.split(/[\s,]+/).map((word) => word.replace(/^src\/|\/$/g, ''));
    const top = readdirSync('src').filter((name) => !name.endsWith('.md'));
    const names = [
      ...top.map((name) => name.replace('.ts', '')),
      ...FOLDERS.filter((each) => each !== 'src'),
    ];
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
    const folders = [...tree.matchAll(/^[\w/]+(?=\/ )/gm)].map(([folder]) => folder);
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  });

  it('quotes tests that there are', () => {
    const recipes = text.slice(text.indexOf('## Recipes')).replace(/\s+/g, ' ');
    const quotes = [...recipes.matchAll(/"([^"]+)"|`([A-Z]{4,})`/g)].map(
      ([, title, name = '']) => title ?? name,
    );
    const files = readdirSync('test', { recursive: true }).map((name) => join('test', String(name)));
    const tests = files.filter((path) => path.endsWith('.test.ts') && path !== join('test', 'docs.test.ts'));
    const source = tests.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(quotes.length).toBeGreaterThan(10);
    expect(quotes.filter((quote) => !source.includes(quote))).toEqual([]);
  });
});

/** unknownIn is what a command line has that the command does not take: a command below it, or options. */
function unknownIn(line: string): string[] {
  const words = line.split(/\s+/);
  let command = program();
  while (command.commands.length > 0) {
    const below = command.commands.find((each) => each.name() === words[0]);
    if (!below) return words[0] === undefined || words[0].startsWith('-') ? [] : [line];
    command = below;
    words.shift();
  }
  const options = words.filter((word) => word.startsWith('--')).map((word) => word.replace(/[^\w-].*$/, ''));
  const known = ['--help', ...command.options.map(({ long }) => long)];
  return options.filter((option) => !known.includes(option)).map((option) => `${line}: ${option}`);
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

function isThere(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(file)) return false;
  if (heading === undefined) return true;
  return [...withoutCode(readFileSync(file, 'utf8')).matchAll(/^#+ (.*)$/gm)]
    .map(([, each = '']) => slug(each))
    .includes(heading);
}

/** slug is the anchor that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
