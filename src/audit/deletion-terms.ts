import type { Rule } from './rules/rule.ts';

/** deletionTerms says when a rule with `delete` deletes a key; `usual` is what it says of a rule that bypasses nothing. */
export function deletionTerms(
  { deletesFrom, bypass, last }: Pick<Rule, 'deletesFrom' | 'bypass' | 'last'>,
  usual: string,
): string {
  const wait = { 'no-grace': 'right after the notice', 'no-notice': 'without notice' };
  const when = bypass ? `${wait[bypass.mode]}: ${bypass.why}` : usual;
  const from = deletesFrom ? ` if the severity is ${deletesFrom} or above` : '';
  return `${when}${from}${last ? ', last in a run' : ''}`;
}
