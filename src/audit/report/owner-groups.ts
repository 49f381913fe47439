import { exposesPrivateKey } from '../rules/rules.ts';
import type { ReportFinding, ReportKey } from './report.ts';
import { TopList } from './top-list.ts';

/** As many keys of an owner as a message may show, and more. */
const MOST_OF_OWNER = 20;

/** OwnerGroups has the first keys of each owner, and of nobody, and counts them all. */
export class OwnerGroups<Item extends { owner: string | null } = ReportKey> {
  /** In the order in which the first item of each came. */
  readonly #groups = new Map<string | null, TopList<Item>>();
  total = 0;
  readonly #compare: ((one: Item, other: Item) => number) | undefined;

  constructor(compare?: (one: Item, other: Item) => number) {
    this.#compare = compare;
  }

  add(item: Item): void {
    this.total += 1;
    const { owner } = item;
    const group = this.#groups.get(owner) ?? new TopList<Item>(MOST_OF_OWNER, this.#compare);
    group.add(item);
    if (group.items[0] === item) this.#groups.delete(owner);
    this.#groups.set(owner, group);
  }

  /** groups are the keys by owner; whose first key comes first is first. */
  get groups(): Map<string | null, TopList<Item>> {
    const compare = this.#compare;
    if (!compare) return this.#groups;
    const first = ([, { items }]: [unknown, TopList<Item>]) => items[0] as Item;
    return new Map([...this.#groups].sort((one, other) => compare(first(one), first(other))));
  }
}

/** UpcomingDeletions are keys that people are told of in advance: those that go at once come first, and those that a guard holds last. */
export class UpcomingDeletions extends OwnerGroups {
  /** How many of them a guard holds. */
  held = 0;
  /** How the findings of those that do not go at once are resolved, by rule. */
  readonly hints = new Map<string, string>();

  constructor() {
    super(byUrgency);
  }

  override add(key: ReportKey): void {
    super.add(key);
    const isDelayed = isBlockedItself(key);
    if (isDelayed) this.held += 1;
    if (isUrgent(key) && !isDelayed) return;
    for (const { rule, hint } of deletionFindings(key)) this.hints.set(rule, hint);
  }
}

function byUrgency(one: ReportKey, other: ReportKey): number {
  const place = (key: ReportKey) => (isBlockedItself(key) ? 2 : isUrgent(key) ? 0 : 1);
  return place(one) - place(other);
}

/** isBlockedItself tells whether a guard that looks at the key alone blocks more than waiting for people. */
function isBlockedItself(key: ReportKey): boolean {
  return ownBlockingGuards(key).length > 0;
}

/** ownBlockingGuards are the guards that look at the key alone, and block more than waiting for people. */
export function ownBlockingGuards({ guards }: ReportKey): ReportKey['guards'] {
  return guards.filter(({ scope, kind }) => scope === 'key' && kind !== 'notice' && kind !== 'waiting');
}

/** isUrgent tells whether a key is deleted because its private key is publicly known, and so without grace. */
export function isUrgent(key: ReportKey): boolean {
  return exposesPrivateKey(deletionFindings(key).map(({ rule }) => rule));
}

/** deletionFindings are the findings that call for a key's deletion. */
export function deletionFindings({ findings }: ReportKey): ReportFinding[] {
  return findings.filter((each) => each.do === 'delete');
}
