/** TopList keeps the first items of a long list, in an order or as they come, and counts them all. */
export class TopList<Item> {
  readonly items: Item[] = [];
  total = 0;
  readonly #most: number;
  readonly #compare: ((one: Item, other: Item) => number) | undefined;

  /** `compare` is that of Array.sort; without it, the items that come first are kept. Equal items stay as they come. */
  constructor(most: number, compare?: (one: Item, other: Item) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  /** isFull tells whether it has as many items as it keeps. */
  get isFull(): boolean {
    return this.items.length >= this.#most;
  }

  /** countLast counts items that come after all others, and that are not kept. */
  countLast(items: number): void {
    this.total += items;
  }

  add(item: Item): void {
    this.total += 1;
    const { items } = this;
    const compare = this.#compare;
    if (!compare) {
      if (items.length < this.#most) items.push(item);
      return;
    }
    const last = items.at(-1);
    if (items.length === this.#most && last !== undefined && compare(last, item) <= 0) return;
    items.splice(
      endOfEqual(items, (each) => compare(each, item) <= 0),
      0,
      item,
    );
    if (items.length > this.#most) items.pop();
  }
}

/** Where the items end that come before, or are equal: by bisection. */
function endOfEqual<Item>(items: Item[], isBefore: (item: Item) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(items[middle] as Item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
