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
    const at = items.findLastIndex((each) => compare(each, item) <= 0);
    items.splice(at + 1, 0, item);
    if (items.length > this.#most) items.pop();
  }
}
