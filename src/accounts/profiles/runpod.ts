import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import { type ApiRequest, type ApiResponse, HttpClient } from '../../http/client.ts';
import { certificateType, KEY_TYPES } from '../../keys/key-types.ts';
import { parseLeaseName } from '../../leases/lease-name.ts';
import { shellQuote } from '../../shell.ts';
import { type Account, type AccountKey, type AddOptions, failingList, unsupported } from '../account.ts';
import type { Adapter, AdapterOptions } from '../adapter.ts';
import { accountHints } from '../hints.ts';
import { addProblem, type KeyRules, keyRequest, nameLimit } from '../key-request.ts';
import { parseKey } from '../parse-key.ts';
import { isSameKey } from '../same-key.ts';

const PATH = '/v2/account/ssh-keys';
const BASE_URL = 'https://api.runpod.io';
/** By the pattern in RunPod's document: `^(ssh|ecdsa|sk)-`, then the key. */
const ACCEPTED = KEY_TYPES.flatMap(({ name }) => [name, certificateType(name)]).filter((type) =>
  /^(ssh|ecdsa|sk)-/.test(type),
);

/**
 * runpod follows the OpenAPI document of RunPod's API v2, a beta (api.runpod.io/v2/openapi.json). An account's keys
 * are a set of lines that can only be written as a whole, which takes an adapter. Each line is its own id.
 */
export const runpod: Adapter = {
  id: 'runpod',
  title: 'RunPod',
  basis: 'specification',
  docs: 'https://api.runpod.io/v2/openapi.json',
  notes:
    'Version 2 of its API is a beta. All keys are written at once, and a key that someone else adds in the same moment is lost; keylease reads the keys right before and right after.',
  baseUrl: BASE_URL,
  names: 'comment',
  accepts: { types: ACCEPTED },
  removal: { revokes: 'no', note: 'RunPod does not update running pods when keys change.' },
  paging: 'whole',
  open: (options) => new RunPodAccount(options),
};

const RULES: KeyRules = { title: runpod.title, keys: runpod };

type Send = (request: ApiRequest) => Promise<ApiResponse>;

/** A change of the whole set, from `lines` to `next`. */
interface Change {
  lines: string[];
  next: string[];
  failed: string;
  /** Called once it was accepted, before it is checked. */
  onWritten?: (() => void) | undefined;
}

class RunPodAccount implements Account {
  readonly title = runpod.title;
  readonly basis = runpod.basis;
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
      hints: accountHints(this.#baseUrl),
      ...http,
    });
  }

  async accountId(): Promise<undefined> {
    return undefined;
  }

  async *keys(): AsyncGenerator<AccountKey[]> {
    const lines = await this.#read((request) => this.#http.send(request));
    // An empty line is part of the set, and no key.
    const keys = lines.filter((line) => line.trim());
    if (keys.length > 0) yield keys.map((line) => this.#parse(line));
  }

  addProblem(name: string, publicKey: string): string | undefined {
    return addProblem(RULES, name, publicKey);
  }

  /** add writes the set with one more line; all others stay as they are, byte for byte. */
  async add(name: string, publicKey: string, { onDoubt }: AddOptions = {}): Promise<AccountKey> {
    const request = keyRequest(RULES, name, publicKey);
    return this.#http.retry(async (signal) => {
      const send: Send = (request) => this.#http.once(request, signal);
      const lines = await this.#read(send);
      const present = lines
        .filter((line) => line.trim())
        .map((line) => this.#parse(line))
        .find((key) => isSameKey(key, request));
      if (present) return present;
      await this.#write(send, {
        lines,
        next: [...lines, request.publicKey],
        failed: 'did not register the key',
        onWritten: onDoubt,
      });
      return this.#parse(request.publicKey);
    });
  }

  /** remove writes the set without one line. The last line is removed only if it is a lease: the set was empty before. */
  async remove(id: string): Promise<'removed' | 'gone'> {
    return this.#http.retry(async (signal) => {
      const send: Send = (request) => this.#http.once(request, signal);
      const lines = await this.#read(send);
      const left = lines.filter((line) => line !== id);
      const isLast = left.every((line) => !line.trim());
      if (left.length === lines.length) return 'gone';
      if (isLast && !parseLeaseName(this.#parse(id).name)) throw this.#lastOne();
      await this.#write(send, { lines, next: left, failed: 'did not remove the key' });
      return 'removed';
    });
  }

  removalCommand(id: string): string {
    const header = '-H "Authorization: Bearer $KEYLEASE_API_TOKEN"';
    const url = shellQuote(this.#baseUrl + PATH);
    const without = `jq --arg line ${shellQuote(id)} '{keys: (.keys - [$line])}'`;
    return `curl ${header} ${url} | ${without} | curl -X PUT ${header} -H "Content-Type: application/json" -d @- ${url}`;
  }

  instances(): AsyncIterable<never> {
    return failingList(unsupported(this.title, 'say which keys its pods accept'));
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
    throw new ApiError({
      fault: 'unexpected',
      what: `${this.title} did not list everything (GET ${PATH})`,
      why: 'its answer has no list of lines in "keys"',
      hint: 'Check api-url; keylease does not act on a partial list',
    });
  }

  /** write replaces the set if it has not changed since it was read, and checks the result. */
  async #write(send: Send, change: Change): Promise<void> {
    const { lines, next, failed, onWritten } = change;
    const before = await this.#read(send);
    if (before.join('\n') !== lines.join('\n')) throw this.#conflict();
    const answer = await send({ method: 'PUT', path: PATH, body: { keys: next } });
    if (answer.status !== 200) throw this.#refusal(`${this.title} ${failed}`, answer);
    onWritten?.();
    const after = await this.#read(send);
    const lost = next.filter((line) => !after.includes(line));
    if (lost.length === 0) return;
    throw new ApiError({
      fault: 'unexpected',
      what: `${this.title} did not keep all keys`,
      why: `${lost.length} of the ${next.length} lines that were written are missing, such as ${sanitize(lost[0] ?? '')}`,
      hint: 'Someone may have written the keys at the same time; check the keys of the account',
    });
  }

  #parse(line: string): AccountKey {
    const fields = { id: 'line', publicKey: 'line' };
    return parseKey({ title: this.title, keys: { fields, names: runpod.names } }, { line });
  }

  #refusal(what: string, answer: ApiResponse): ApiError {
    const { detail, title } = (answer.body ?? {}) as { detail?: unknown; title?: unknown };
    return this.#http.refusal(what, answer, detail ?? title);
  }

  #conflict(): ApiError {
    return new ApiError({
      fault: 'transient',
      what: `The keys of ${this.title} were not written`,
      why: 'someone else changed them in the meantime',
      hint: 'Run again later',
    });
  }

  #lastOne(): ApiError {
    return new ApiError({
      fault: 'invalid',
      what: `The last key of ${this.title} was not removed`,
      why: 'the set would be empty, and a set that was misread looks the same',
      hint: 'Remove it by hand',
    });
  }
}
