import { readFileSync } from 'node:fs';
import { unlessMissing } from '../../files/missing.ts';
import { Problem } from '../../problem.ts';
import { jobFiles } from '../state.ts';
import type { Jump } from './alias-block.ts';

/** EarlierAlias is an alias of an earlier use of the Action in this job. */
type EarlierAlias = Extract<Jump, { text: string }>;

/** earlierAliases lists what the earlier uses of this job have defined, and their jump hosts. Throws errors of Node. */
export function earlierAliases(uses: { folder: string }[]): EarlierAlias[] {
  return uses.flatMap(({ folder }) => {
    const { config } = jobFiles({ folder });
    const text = unlessMissing(() => readFileSync(config, 'utf8')) ?? '';
    return [...text.matchAll(/^Host (\S+)$/gm)].map(([, alias = '']) => ({ alias, config, text }));
  });
}

/** refuseTakenAlias throws a Problem if one of these aliases leads somewhere already. */
export function refuseTakenAlias(aliases: string[], earlier: EarlierAlias[]): void {
  const taken = aliases.find((alias) => earlier.some((each) => each.alias === alias));
  if (!taken) return;
  throw new Problem({
    what: `The alias ${taken} cannot be used`,
    why: 'an earlier use of keylease in this job has defined it',
    hint: 'Set host-alias to another name for each use',
  });
}

/** findEarlierAlias returns the alias that jump names. Throws Problem. */
export function findEarlierAlias(alias: string, earlier: EarlierAlias[]): EarlierAlias {
  const found = earlier.find((each) => each.alias === alias);
  if (found) return found;
  const others = earlier.map((each) => each.alias).join(', ');
  throw new Problem({
    what: `Input jump cannot be ${alias}`,
    why: 'no earlier use of keylease in this job has that host-alias',
    hint: `Use ${others ? `one that has: ${others}; or` : 'keylease for the jump host first, or'} give its address as user@host:port`,
  });
}
