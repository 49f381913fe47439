import { fetchPage } from './fetch-page.ts';
import type { Page, PageOptions, PagePosition } from './listing-page.ts';

/** Pages gets the pages of a list one after the other, and at most one ahead of its use. */
export class Pages {
  readonly #options: PageOptions;
  readonly #stop = new AbortController();
  #ahead: Promise<Page> | undefined;

  constructor(options: PageOptions) {
    this.#options = options;
  }

  /** begin asks for the page that `get` is called for next; what fails is thrown then. */
  begin(position: PagePosition): void {
    this.#ahead = this.#fetch(position);
    this.#ahead.catch(() => {}); // It may never be asked for.
  }

  /** get is a page. Throws ApiError. */
  get(position: PagePosition): Promise<Page> {
    const page = this.#ahead ?? this.#fetch(position);
    this.#ahead = undefined;
    return page;
  }

  /** stop ends a request whose answer nobody waits for, so that it does not keep the process. */
  stop(): void {
    this.#stop.abort();
  }

  #fetch(position: PagePosition): Promise<Page> {
    return fetchPage(this.#options, position, this.#stop.signal);
  }
}
