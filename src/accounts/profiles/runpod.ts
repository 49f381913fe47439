import { sanitize } from '../../format.ts';
import { type ApiRequest, type ApiResponse, HttpClient } from '../../http/client.ts';
import { parseLeaseName } from '../../leases/lease-name.ts';
import { type Account, AccountError, type AccountKey, unsupported } from '../account.ts';
import { keyRequest, nameLimit } from '../key-request.ts';
import { parseKey } from '../parse-key.ts';
import type { Adapter, AdapterOptions } from '../providers.ts';

const PATH = '/v2/account/ssh-keys';
const BASE_URL = 'https://api.runpod.io';

/**
 * runpod follows the OpenAPI document of RunPod's API v2, a beta (api.runpod.io/v2/openapi.json). An account's keys
 * are one set of lines, which is only ever written as a whole: hence an adapter. A line is its own id.
 */
export const runpod: Adapter = {
  id: 'runpod',
  title: 'RunPod',
  verified: true,
  docs: 'https://api.runpod.io/v2/openapi.json',
  notes:
    'Version 2 of its API is a beta. The whole set is written at once, and what someone else adds in the very same moment is lost: it is looked at right before and after.',
  names: 'comment',
  removal: { revokes: 'no', note: 'RunPod does not update running pods when keys change.' },
  paging: 'whole',
  open: (options) => new RunPodAccount(options),
};

type Send = (request: ApiRequest) => Promise<ApiResponse>;

class RunPodAccount implements Account {
  readonly title = runpod.title;
  readonly verified = runpod.verified;
  readonly nameLimit = nameLimit(runpod.names);
  readonly removal = runpod.removal;
  readonly supports = { instances: false, attach: false, use: false };
  readonly #http: HttpClient;
  readonly #baseUrl: string;

  constructor({ apiUrl, apiToken, http }: AdapterOptions) {
    this.#baseUrl = (apiUrl ?? BASE_URL).replace(/\/+$/, '');
    const headers = { Authorization: `Bearer ${apiToken}` };
    this.#http = new HttpClient({
      title: this.title,
      baseUrl: this.#baseUrl,
      headers,
      secret: apiToken,
      ...http,
    });
  }

  async *keys(): AsyncGenerator<AccountKey> {
    const lines = await this.#read((request) => this.#http.send(request));
    yield* lines.map((line) => this.#entry(line));
  }

  /** add writes the set with one more line; whatever else is in it stays byte for byte. */
  async add(name: string, publicKey: string): Promise<AccountKey> {
    const wanted = keyRequest({ title: this.title, keys: { names: runpod.names } }, name, publicKey);
    return this.#http.persist(async (signal) => {
      const send: Send = (request) => this.#http.once(request, signal);
      const lines = await this.#read(send);
      const present = lines
        .map((line) => this.#entry(line))
        .find((key) => key.fingerprint === wanted.fingerprint);
      if (present) return present;
      await this.#write(send, {
        lines,
        next: [...lines, wanted.publicKey],
        failed: 'did not register the key',
      });
      return this.#entry(wanted.publicKey);
    });
  }

  /** remove writes the set without one line. It empties the set only of a lease, which was put into an empty one. */
  async remove(id: string): Promise<'removed' | 'gone'> {
    return this.#http.persist(async (signal) => {
      const send: Send = (request) => this.#http.once(request, signal);
      const lines = await this.#read(send);
      const left = lines.filter((line) => line !== id);
      if (left.length === lines.length) return 'gone';
      if (left.length === 0 && !parseLeaseName(this.#entry(id).name)) throw this.#lastOne();
      await this.#write(send, { lines, next: left, failed: 'did not remove the key' });
      return 'removed';
    });
  }

  removalCommand(id: string): string {
    const header = '-H "Authorization: Bearer $KEYLEASE_API_TOKEN"';
    const url = `'${(this.#baseUrl + PATH).replaceAll("'", '%27')}'`;
    const line = `'${id.replaceAll("'", `'\\''`)}'`;
    const without = `jq --arg line ${line} '{keys: (.keys - [$line])}'`;
    return `curl ${header} ${url} | ${without} | curl -X PUT ${header} -H "Content-Type: application/json" -d @- ${url}`;
  }

  // biome-ignore lint/correctness/useYield: it only fails.
  async *instances(): AsyncGenerator<never> {
    throw unsupported(this.title, 'say which keys its pods let in');
  }

  async attach(): Promise<never> {
    throw unsupported(this.title, 'put a key on a running pod');
  }

  async detach(): Promise<never> {
    throw unsupported(this.title, 'take a key off a running pod');
  }

  async #read(send: Send): Promise<string[]> {
    const answer = await send({ method: 'GET', path: PATH });
    if (answer.status !== 200) throw this.#refusal(`GET ${PATH} failed`, answer);
    const lines = (answer.body as { keys?: unknown } | undefined)?.keys;
    if (Array.isArray(lines) && lines.every((line) => typeof line === 'string')) return lines;
    throw new AccountError({
      fault: 'unexpected',
      what: `${this.title} did not list everything (GET ${PATH})`,
      why: 'it holds no list of lines at "keys"',
      hint: 'Nothing is done with a part of a list; check api-url',
    });
  }

  /** write replaces the set where it still is what was read, and looks at what has become of it. */
  async #write(send: Send, change: { lines: string[]; next: string[]; failed: string }): Promise<void> {
    const { lines, next, failed } = change;
    const before = await this.#read(send);
    if (before.join('\n') !== lines.join('\n')) throw this.#changed();
    const answer = await send({ method: 'PUT', path: PATH, body: { keys: next } });
    if (answer.status !== 200) throw this.#refusal(`${this.title} ${failed}`, answer);
    const after = await this.#read(send);
    const lost = next.filter((line) => !after.includes(line));
    if (lost.length === 0) return;
    throw new AccountError({
      fault: 'unexpected',
      what: `${this.title} ${failed} as it should`,
      why: `the set that was written lacks ${lost.length} of ${next.length} lines now, such as ${sanitize(lost[0] ?? '')}`,
      hint: 'Someone may have written it at the same time; look at the keys of the account',
    });
  }

  #entry(line: string): AccountKey {
    const fields = { id: 'line', publicKey: 'line' };
    return parseKey({ title: this.title, keys: { fields, names: runpod.names } }, { line });
  }

  #refusal(what: string, answer: ApiResponse): AccountError {
    const { detail, title } = (answer.body ?? {}) as { detail?: unknown; title?: unknown };
    return this.#http.refusal(what, answer, detail ?? title);
  }

  #changed(): AccountError {
    return new AccountError({
      fault: 'passing',
      what: `${this.title} was not asked to write its keys`,
      why: 'someone else is writing them',
      hint: 'Run again later',
    });
  }

  #lastOne(): AccountError {
    return new AccountError({
      fault: 'invalid',
      what: `${this.title} keeps its last key`,
      why: 'without it the set would be empty, and a set that was read wrongly looks the same',
      hint: 'Remove it by hand',
    });
  }
}
