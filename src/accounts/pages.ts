import { createHash } from 'node:crypto';
import { AccountError } from './account.ts';
import { at } from './fields.ts';
import type { Answer, Request } from './http.ts';
import type { Listing } from './profile.ts';

interface PagesOptions {
  title: string;
  listing: Listing;
  send(request: Request): Promise<Answer>;
  refusal(what: string, answer: Answer): AccountError;
}

const MOST_PAGES = 100_000;

/**
 * pages yields a list's items page by page until the last page or an empty one. The number of pages that a
 * provider claims ends the list only together with its page number; what repeats is a loop. Throws AccountError
 * on anything that would make the list partial.
 */
export async function* pages({ title, listing, send, refusal }: PagesOptions): AsyncGenerator<unknown[]> {
  const { path, items: itemsPath, page } = listing;
  const seen = new LoopGuard();
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const query = { [page.param]: String(number), [page.sizeParam]: String(page.size) };
    const answer = await send({ method: 'GET', path, query });
    if (answer.status !== 200) throw refusal(`GET ${path} failed`, answer);
    const items = at(answer.body, itemsPath);
    if (!Array.isArray(items)) throw partial(title, path, `page ${number} holds no list at "${itemsPath}"`);
    const last = at(answer.body, page.last);
    if (typeof last !== 'number')
      throw partial(title, path, `page ${number} has no number at "${page.last}"`);
    if (items.length === 0 && number >= last) return;
    if (items.length === 0) throw partial(title, path, `page ${number} of ${last} is empty`);
    if (number > last) throw partial(title, path, `page ${number} comes after the last one, ${last}`);
    let repeats: boolean;
    try {
      repeats = seen.repeats(items);
    } catch {
      throw partial(title, path, `page ${number} is nested too deep`);
    }
    if (repeats) throw partial(title, path, `page ${number} repeats an earlier one`);
    yield items;
    if (number === last) return;
  }
  throw partial(title, path, `it does not end after ${MOST_PAGES} pages`);
}

/** LoopGuard finds a repeated page in constant memory, however long the loop (Brent's algorithm). */
class LoopGuard {
  #mark = '';
  #steps = 0;
  #power = 1;

  repeats(items: unknown[]): boolean {
    const page = createHash('sha256').update(JSON.stringify(items)).digest('hex');
    if (page === this.#mark) return true;
    this.#steps += 1;
    if (this.#steps === this.#power) {
      this.#mark = page;
      this.#power *= 2;
      this.#steps = 0;
    }
    return false;
  }
}

function partial(title: string, path: string, why: string): AccountError {
  return new AccountError({
    fault: 'unexpected',
    what: `${title} did not list everything (GET ${path})`,
    why,
    todo: 'Nothing is done with a part of a list; check api-url, and whether the profile fits this API',
  });
}
