import type { ReportFinding, ReportKey } from './report.ts';
import { TopList } from './top-list.ts';

/** KeyFinding is a finding and the key that it is on. */
export interface KeyFinding {
  key: ReportKey;
  finding: ReportFinding;
}

/** As many findings of a group as a table of a report shows. */
const MOST_OF_GROUP = 100;

type Compare = (one: KeyFinding, other: KeyFinding) => number;

/** FindingGroups has the first findings of each rule and severity, and counts them all. */
export class FindingGroups {
  readonly #groups = new Map<string, TopList<KeyFinding>>();
  readonly #compare: Compare;

  /** `compare` is that of Array.sort: of the findings in a group, and of groups by their first findings. */
  constructor(compare: Compare) {
    this.#compare = compare;
  }

  add(each: KeyFinding): void {
    const { rule, severity } = each.finding;
    const name = `${severity} ${rule}`;
    const group = this.#groups.get(name) ?? new TopList<KeyFinding>(MOST_OF_GROUP, this.#compare);
    group.add(each);
    this.#groups.set(name, group);
  }

  /** groups are the findings by rule and severity; the group whose first finding comes first is first. */
  get groups(): TopList<KeyFinding>[] {
    const first = ({ items }: TopList<KeyFinding>) => items[0] as KeyFinding;
    return [...this.#groups.values()].sort((one, other) => this.#compare(first(one), first(other)));
  }
}
