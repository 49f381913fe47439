import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { terraformExpression } from '../../scripts/terraform-expression.ts';
import { useFolder } from '../support/folder.ts';
import { needs } from '../support/tools.ts';

const FOLDER = 'lambda/terraform';
const generated = JSON.parse(readFileSync(join(FOLDER, 'template.tf.json'), 'utf8'));
const written = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tf'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');
/** Tags such as !Ref are left out; `!If [A, B, C]` is read as `[A, B, C]`. */
const { Resources: resources, Parameters: parameters } = parse(readFileSync('lambda/template.yaml', 'utf8'), {
  logLevel: 'error',
});
/** A folder with the provider hashicorp/aws, as `terraform providers mirror` makes it. */
const { KEYLEASE_TERRAFORM_PLUGINS: plugins = '' } = process.env;

describe('the Terraform module', () => {
  it.each([
    ['FunctionRole', 'function_statements'],
    ['ScheduleRole', 'schedule_statements'],
    ['AccountsRole', 'accounts_statements'],
  ])('allows what the template allows to %s, statement by statement', (role, statements) => {
    const { Statement } = resources[role].Properties.Policies[0].PolicyDocument;
    const ofTemplate = Statement.map((each: object) =>
      Array.isArray(each)
        ? { ...each[1], when: `\${local.${each[0].replace(/\B([A-Z])/g, '_$1').toLowerCase()}}` }
        : { ...each, when: true },
    );
    const facts = ({ Sid, Effect, when }: Record<string, unknown>) => ({ Sid, Effect, when });
    expect(generated.locals[statements].map(facts)).toEqual(ofTemplate.map(facts));
    for (const [index, { Sid, Action }] of ofTemplate.entries()) {
      const { Action: given, Resource } = generated.locals[statements][index];
      // The words of !If have no colon.
      for (const action of [Action].flat().filter((each) => each.includes(':')))
        expect({ Sid, given }).toEqual({ Sid, given: expect.stringContaining(action) });
      expect(Resource).toMatch(/^(\*|\$\{.+\})$/);
    }
  });

  it('has a variable for each parameter, and an alarm for each alarm', () => {
    expect(Object.keys(generated.variable)).toHaveLength(Object.keys(parameters).length);
    expect(generated.variable.reserve_concurrency).toMatchObject({ type: 'bool', default: false });
    expect(generated.variable.secret_arns).toMatchObject({ type: 'list(string)', default: [] });
    expect(generated.variable.report_days.validation.condition).toBe(`\${var.report_days >= 400}`);
    const alarms = Object.keys(resources).filter((name) => resources[name].Type === 'AWS::CloudWatch::Alarm');
    expect(Object.keys(generated.locals.alarms)).toEqual(alarms);
  });

  it('uses variables and locals that there are', () => {
    const all = written + JSON.stringify(generated);
    const [variables, locals] = ['var', 'local'].map((kind) => [
      ...new Set([...all.matchAll(new RegExp(`\\b${kind}\\.(\\w+)`, 'g'))].map(([, name = '']) => name)),
    ]);
    const declared = [...written.matchAll(/^variable "(\w+)"/gm)].map(([, name = '']) => name);
    expect([...Object.keys(generated.variable), ...declared]).toEqual(
      expect.arrayContaining(variables ?? []),
    );
    const own = [...written.matchAll(/^ {2}(\w+) += local\./gm)].map(([, name = '']) => name);
    expect([...Object.keys(generated.locals), ...own]).toEqual(expect.arrayContaining(locals ?? []));
  });

  it('cannot be made of what has no expression in Terraform', () => {
    expect(() => terraformExpression({ Ref: 'NewResource' }, {})).toThrow('add it to REFERENCES');
    expect(() => terraformExpression({ Cidr: ['10.0.0.0/8', 1] }, {})).toThrow(
      'No expression of Terraform for !Cidr',
    );
  });
});

needs('terraform')('terraform', () => {
  const folder = useFolder();
  const terraform = (cwd: string, ...words: string[]) =>
    execFileSync('terraform', words, {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 120_000,
      env: { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '' },
    });

  it('reads the files, and would write them in the same way', () => {
    expect(terraform(FOLDER, 'fmt', '-check', '-recursive')).toBe('');
  });

  const withProvider = plugins ? it : it.skip;
  withProvider(
    'finds the module valid, and its plans right (skipped without KEYLEASE_TERRAFORM_PLUGINS)',
    () => {
      cpSync('lambda', join(folder.path, 'lambda'), { recursive: true });
      const module = join(folder.path, FOLDER);
      terraform(module, 'init', '-backend=false', '-input=false', `-plugin-dir=${plugins}`);
      expect(terraform(module, 'validate')).toContain('The configuration is valid');
      expect(terraform(module, 'test')).toContain('0 failed');
    },
    300_000,
  );
});
