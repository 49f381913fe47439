import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** The house from the ground up: files of a floor import from the floors below it, and from their own folder. */
const FLOORS = [
  ['files', 'format', 'json', 'problem', 'redact', 'shell', 'suggestion', 'time', 'utf8'],
  ['http', 'aws'],
  ['keys'],
  ['leases', 'secrets', 'github'],
  ['accounts'],
  ['audit', 'action'],
  ['cli', 'lambda', 'audit-action', 'demo'],
];
/** What a floor's own members import from each other is nothing, but for these. */
const WITHIN_FLOOR = [
  ['problem', 'format'],
  ['utf8', 'problem'],
  ['time', 'format'],
  ['aws', 'http'],
  ['cli', 'demo'], // `keylease demo` runs it.
  ['demo', 'cli'], // For its colors.
];

/** Names that exports and files once had; the comments list the names that replaced them. */
const REPLACED = [
  // Action: CleanupState, run, apply, dryRun, removeLease, pollUntil, waitForLogin.
  ...['stay', 'Stay', 'acquire', 'carry-out', 'carryOut', 'rehearse', 'take-back', 'takeBack'],
  ...['patiently', 'untilIn'],
  // Audit: preview, format, formatDuration, formatTimestamp, context, deletionFindings, bypass, describe, blocks.
  ...['look', 'words', 'span', 'minute', 'sources', 'Background', 'condemned', 'haste', 'says', 'holds'],
  ...['besides', 'unjudged', 'notJudged', 'judge'],
  // Ledger and policy: LedgerFile, prune, zodFields, location, s3-url, yaml.
  ...['Keeper', 'keeper', 'remember', 'shorten', 'forms', 'place', 's3-place'],
  // Notices and reports: dispatch, viewModel, actionRequired, pending.
  ...['tell', 'page', 'people', 'waiting'],
  // Accounts: keyRequest, parseKey, request, throttle, retry, transient, instances.
  ...['wanted', 'entry', 'exchange', 'pace', 'persist', 'passing', 'machines'],
  // Keys: splitBlob, parseBlob, wellKnown, crossCheck, isConsistent, agentIdentity.
  ...['openBlob', 'describeBlob', 'famous', 'second-reader', 'secondReader', 'holdsTogether', 'identity'],
  // Command, Lambda, ground: commandErrors, redact, examination, notStarted, errorMessage, sanitize, hint.
  ...['misuse', 'withoutSecrets', 'without-secrets', 'visit', 'unbegun', 'say', 'plain', 'todo'],
];

const sources = [...filesIn('src'), ...filesIn('lambda')];

describe('the architecture', () => {
  it('knows every folder and file at the top of src', () => {
    const names = readdirSync('src').map((name) => basename(name, '.ts'));
    expect(names.filter((name) => !name.endsWith('.md')).sort()).toEqual(
      FLOORS.flat()
        .filter((name) => !['lambda', 'demo'].includes(name))
        .sort(),
    );
  });

  it('has imports that lead down only, those of types as well', () => {
    const arrows = [...sources, ...filesIn('demo')].flatMap((file) =>
      importsOf(file).map((imported) => ({ file, imported })),
    );
    const wrong = arrows.filter(({ file, imported }) => {
      const [from, to] = [roomOf(file), roomOf(imported)];
      if (from === to || WITHIN_FLOOR.some(([one, other]) => one === from && other === to)) return false;
      return floorOf(to) >= floorOf(from);
    });
    expect(wrong).toEqual([]);
  });

  it('has folders of src/action that import from those before them only', () => {
    const folders = ['agent', 'prepare', 'ssh', 'lease', 'inputs', 'plan', 'handoff'];
    const folderOf = (file: string) => /^src\/action\/(\w+)\//.exec(file)?.[1];
    const files = filesIn('src/action');
    expect([...new Set(files.flatMap((file) => folderOf(file) ?? []))].sort()).toEqual([...folders].sort());
    const wrong = files.flatMap((file) => {
      const own = folders.indexOf(folderOf(file) ?? '');
      const later = importsOf(file).filter((imported) => folders.indexOf(folderOf(imported) ?? '') > own);
      return own < 0 ? [] : later.map((imported) => ({ file, imported }));
    });
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports, those of types as well', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[][] = [];
    const visit = (file: string, path: string[]) => {
      if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file]);
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const imported of importsOf(file)) visit(imported, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has no two files of one name', () => {
    expect(repeated(sources.map((file) => basename(file)))).toEqual([]);
  });

  it('has no exported name that means two things', () => {
    expect(repeated(sources.flatMap((file) => exportedBy(file)))).toEqual([]);
  });

  it('has no name that a word of the field has replaced', () => {
    const exported = new Set(sources.flatMap((file) => exportedBy(file)));
    const names = [...exported, ...sources.map((file) => basename(file, '.ts'))];
    expect(names.filter((name) => REPLACED.includes(name) || /^remember[A-Z]/.test(name))).toEqual([]);
    // The command `doctor` and OpenAPI documents keep their names.
    expect(sources).not.toContain('src/keys/doctor.ts');
    expect(sources).not.toContain('src/audit/policy/document.ts');
  });

  it('has a doc line for everything exported, which begins with its name', () => {
    const undocumented = sources.flatMap((file) =>
      exportedBy(file)
        .filter((name) => !documents(readFileSync(file, 'utf8'), name))
        .map((name) => `${file}: ${name}`),
    );
    expect(undocumented).toEqual([]);
  });

  it('asks in src/action for no classes of src/accounts, which it loads as another bundle', () => {
    for (const file of filesIn('src/action')) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/instanceof (Account|Api|Key|Prob)/);
    }
  });

  it('takes the AWS SDK from src/aws/sdk alone, which the build makes files of their own', () => {
    const users = sources.filter((file) => readFileSync(file, 'utf8').includes("from '@aws-sdk/"));
    expect(users.filter((file) => !file.startsWith('src/aws/sdk/'))).toEqual([]);
  });

  it('imports nothing of the tests, nor does the demo', () => {
    const files = [...sources, ...filesIn('demo')];
    const wrong = files.filter((file) => importsOf(file).some((imported) => imported.startsWith('test/')));
    expect(wrong).toEqual([]);
  });

  it('writes z.string and the like, by which the build finds out what is used of zod', () => {
    const users = sources.filter((file) => readFileSync(file, 'utf8').includes("from 'zod'"));
    const form = /^import (type )?\* as z from 'zod';$/m;
    expect(users.filter((file) => !form.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => /(?<!\.d)\.ts$/.test(path));
}

function importsOf(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').match(/(?<=(?:from |import |import\()')\.[^']+\.ts/g) ?? [];
  return specifiers.map((specifier) => normalize(join(dirname(file), specifier)));
}

/** The part of the house that a file is in: a folder of src, a file on its top, or the Lambda. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? basename(room, '.ts') : top;
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

function exportedBy(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(EXPORT)].map(([, name = '']) => name);
}

const EXPORT =
  /^export (?:async )?(?:abstract )?(?:declare )?(?:function\*?|const|let|class|interface|type) (\w+)/gm;

function documents(text: string, name: string): boolean {
  const declared = new RegExp(`^export .*?\\b${name}\\b`, 'm').exec(text);
  const before = text.slice(0, declared?.index).trimEnd();
  if (!before.endsWith('*/')) return false;
  const doc = before.slice(before.lastIndexOf('/**'));
  return new RegExp(`^/\\*\\*[\\s*]*(?:an? |the )?${name}\\b`, 'i').test(doc);
}

function repeated(names: string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))].sort();
}
