import { ApiError } from '../../http/api-error.ts';
import type { ApiRequest, ApiResponse, HttpClient } from '../../http/client.ts';
import type { ListOptions } from '../account.ts';
import { at } from '../fields.ts';
import { requireId } from '../parse-key.ts';
import type { RemovalProfile } from '../schema/common-schema.ts';
import type { Listing } from '../schema/listing-schema.ts';
import type { Profile } from '../schema/profile-schema.ts';
import { matchesAny } from './match.ts';
import { listItems } from './pages.ts';
import { fillBody, fillFields, fillTemplate } from './template.ts';
import { entryFilter } from './where.ts';

/** Send makes one call. */
export type Send = (request: ApiRequest) => Promise<ApiResponse>;

/** Values are what takes the place of placeholders, by name. */
type Values = Record<string, string | undefined>;

/** RequestTemplate is a request of a profile, with placeholders. */
interface RequestTemplate {
  method: ApiRequest['method'];
  path: string;
  query?: Record<string, string> | undefined;
  body?: unknown;
}

/** ItemsOptions are the options of RestApi.items. */
interface ItemsOptions extends Pick<ListOptions, 'before' | 'isReadOnce' | 'onEqualPage' | 'onRead'> {
  /** Path of an entry's id. */
  idPath: string;
  send?: Send;
}

/** RestApi makes the requests that a profile describes. Its methods throw ApiError. */
export class RestApi {
  readonly title: string;
  readonly http: HttpClient;
  readonly #profile: Profile;
  readonly #baseUrl: string;
  readonly #vars: Record<string, string>;
  readonly #clock: () => number;

  /** `clock` times listings, in milliseconds. */
  constructor(parts: {
    profile: Profile;
    baseUrl: string;
    http: HttpClient;
    vars?: Record<string, string> | undefined;
    clock?: (() => number) | undefined;
  }) {
    const { profile, baseUrl, http, vars = {}, clock = () => performance.now() } = parts;
    this.title = profile.title;
    this.http = http;
    this.#profile = profile;
    this.#baseUrl = baseUrl;
    this.#vars = vars;
    this.#clock = clock;
  }

  /** request fills in a request. */
  request({ method, path, query = {}, body }: RequestTemplate, values: Values = {}): ApiRequest {
    const all = { ...this.#vars, ...values };
    return {
      method,
      path: fillTemplate(path, all),
      query: fillFields(query, all),
      body: body === undefined ? undefined : fillBody(body, all),
    };
  }

  /** headers are those of the profile, which every request has. */
  get headers(): Record<string, string> {
    return fillFields(this.#profile.headers ?? {}, this.#vars);
  }

  /** url is the whole address of a request. */
  url({ path, query = {} }: Pick<ApiRequest, 'path' | 'query'>): string {
    const search = new URLSearchParams(query).toString();
    return this.#baseUrl + path + (search && `?${search}`);
  }

  /** isDone tells whether an answer says that a request was carried out. */
  isDone(ok: number[], answer: ApiResponse): boolean {
    return ok.includes(answer.status) && !matchesAny(this.#profile.failures ?? [], answer);
  }

  /** get sends a GET, of which `failure` says what failed. */
  async get(request: ApiRequest, failure: string): Promise<unknown> {
    const answer = await this.http.send(request);
    if (this.isDone([200], answer)) return answer.body;
    throw this.refusal(failure, answer);
  }

  /** remove takes something away; `what` says what failed. */
  async remove(
    { method = 'DELETE', ok, gone, ...template }: RemovalProfile,
    what: string,
    ids: Values,
  ): Promise<'removed' | 'gone'> {
    const answer = await this.http.send(this.request({ method, ...template }, ids));
    if (this.isDone(ok, answer)) return 'removed';
    if (matchesAny(gone, answer)) return 'gone';
    throw this.refusal(what, answer);
  }

  /** items are the entries of a list that count, page by page, none of them empty. */
  async *items(listing: Listing, { idPath, send, ...options }: ItemsOptions): AsyncGenerator<unknown[]> {
    const sendPage = send ?? ((request) => this.http.send(request));
    const { path, query } = this.request({ method: 'GET', path: listing.path, query: listing.query });
    const counts = entryFilter(listing.where ?? [], this.#vars);
    const pages = listItems({
      ...options,
      title: this.title,
      listing: { ...listing, path, query },
      baseUrl: this.#baseUrl,
      reader: JSON.stringify([this.#profile, this.#baseUrl, this.#vars]),
      readId: (item) => requireId(this.title, item, idPath),
      send: async (request) => {
        // The path of a further page may be the provider's text.
        const failure = `GET ${path} failed`;
        const answer = await sendPage({ ...request, failure });
        if (this.isDone([200], answer)) return answer;
        throw this.refusal(failure, answer);
      },
      clock: this.#clock,
      // What waits for its turn cannot be called back.
      isAhead: this.#profile.limits?.listingsPerMinute === undefined,
    });
    for await (const page of pages) {
      const items = listing.where ? page.filter(counts) : page;
      if (items.length > 0) yield items;
    }
  }

  /** refusal is the error for an answer that was not hoped for. */
  refusal(what: string, answer: ApiResponse): ApiError {
    const messages = this.#profile.errors.map((path) => at(answer.body, path));
    return this.http.refusal(
      what,
      answer,
      messages.find((each) => typeof each === 'string'),
    );
  }

  /** misfit is the error for an answer that the profile does not expect. */
  misfit(what: string, why: string): ApiError {
    const hint = 'Check whether the profile fits this API';
    return new ApiError({ fault: 'unexpected', what, why, hint });
  }
}
