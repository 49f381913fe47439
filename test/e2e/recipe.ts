import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Ended, RunnerJob, Use } from '../../demo/world/runner.ts';

/** Step is a step of a workflow, as far as the recipes use it. */
interface Step {
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  run?: string;
}

/** recipesIn are the recipes of a section of docs/recipes.md, by heading: the first block of YAML below each. */
export function recipesIn(section: string): Map<string, Step[]> {
  const [, text = ''] = readFileSync('docs/recipes.md', 'utf8').split(`\n## ${section}\n`);
  const recipes = text.split(/^## /m, 1)[0]?.split(/^### /m).slice(1) ?? [];
  return new Map(
    recipes.map((recipe) => {
      const [heading = ''] = recipe.split('\n', 1);
      return [heading, parse(/^```yaml\n(.*?)^```$/ms.exec(recipe)?.[1] ?? '')];
    }),
  );
}

/** Outcome is what the steps of a recipe did. */
export interface Outcome {
  uses: Use[];
  /** Of the steps that run commands, in their order. */
  runs: Ended[];
}

/**
 * runRecipe runs a recipe's steps in a job until one fails. `adapt` replaces inputs, so that what the recipe names is found
 * on loopback; all else stays as it is printed.
 */
export async function runRecipe(
  job: RunnerJob,
  steps: Step[] = [],
  {
    secrets,
    adapt,
  }: { secrets: Record<string, string>; adapt: (inputs: Record<string, string>) => Record<string, string> },
): Promise<Outcome> {
  const outputs = new Map<string, Map<string, string>>();
  const fill = (text: unknown) =>
    String(text).replaceAll(
      /\$\{\{ (?:secrets\.(\w+)|steps\.(\w+)\.outputs\.([\w-]+)) \}\}/g,
      (_, secret, step, output) =>
        secret ? (secrets[secret] ?? '') : (outputs.get(step)?.get(output) ?? ''),
    );
  const filled = (values: Record<string, unknown> = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value)]));
  const outcome: Outcome = { uses: [], runs: [] };
  for (const step of steps) {
    if (step.uses) {
      const use = job.use(adapt(filled(step.with)));
      outcome.uses.push(use);
      const { code, errors } = await use.main();
      if (code !== 0) throw new Error(errors.join('\n'));
      if (step.id) outputs.set(step.id, use.outputs);
    } else {
      const own = new Map<string, string>();
      const ended = await job.run(step.run ?? '', { env: filled(step.env), outputs: own });
      if (ended.code !== 0) throw new Error(`${step.run}\n${ended.log}`);
      outcome.runs.push(ended);
      if (step.id) outputs.set(step.id, own);
    }
  }
  return outcome;
}
