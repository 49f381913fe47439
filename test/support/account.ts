import { expect } from '@jest/globals';
import { Pictor, type PictorInstance } from '../../demo/world/pictor.ts';
import { accountHints } from '../../src/accounts/hints.ts';
import { pictor as profile } from '../../src/accounts/profiles/pictor.ts';
import { RestAccount } from '../../src/accounts/rest/rest-account.ts';
import type { ApiError } from '../../src/http/api-error.ts';
import { HttpClient } from '../../src/http/client.ts';
import { FaultServer } from './faults.ts';
import { publicKey } from './numbered-keys.ts';

export { fingerprint, publicKey } from './numbered-keys.ts';

/** TOKEN is the API token of the test account; it must not show up in any output. */
export const TOKEN = 'tok-SECRET-0123456789';

/** QUICK is short times for a client, in milliseconds. */
export const QUICK = { deadline: 5000, timeout: 2000, backoff: 1 };

// What, why and what to do, without control or invisible characters.
const ONE_LINE =
  /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+: [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+\. [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+\.$/u;

/** TestAccount is the embedded account behind a fault server, with keylease's own client in front. */
export class TestAccount {
  readonly pictor = new Pictor(TOKEN);
  readonly faults = new FaultServer();

  static async start(): Promise<TestAccount> {
    const test = new TestAccount();
    await test.faults.listen(await test.pictor.listen());
    return test;
  }

  /** http is a fresh client, with the times of QUICK by default. */
  http(times: { deadline?: number; timeout?: number; backoff?: number } = {}, secret = TOKEN): HttpClient {
    const headers = { [profile.auth.header]: profile.auth.prefix + secret };
    const baseUrl = this.faults.url;
    const hints = accountHints(baseUrl);
    return new HttpClient({ title: 'Pictor', baseUrl, headers, secret, hints, ...QUICK, ...times });
  }

  /** account is a fresh account over a fresh client. */
  account(times: { deadline?: number; timeout?: number; backoff?: number } = {}): RestAccount {
    return new RestAccount({ profile, baseUrl: this.faults.url, http: this.http(times) });
  }

  async close(): Promise<void> {
    await this.faults.close();
    await this.pictor.close();
  }
}

/** collect reads a listing to its end. */
export async function collect<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

/** failure is the error that a task throws or rejects with; it fails if there is none. */
export async function failure(task: () => unknown): Promise<Error> {
  try {
    await task();
  } catch (error) {
    return error as Error;
  }
  throw new Error('the task did not fail');
}

/** accountFailure is the ApiError that a task throws: one line that is safe to print. */
export async function accountFailure(task: () => unknown): Promise<ApiError> {
  const error = (await failure(task)) as ApiError;
  expect(error.name).toBe('ApiError');
  expect(error.message).toMatch(ONE_LINE);
  expect(error.message).not.toContain(TOKEN);
  return error;
}

/** instance is a machine as the embedded account stores it. */
export function instance(fields: Partial<PictorInstance> = {}): PictorInstance {
  const address = { ip: '192.0.2.7', port: 2222, username: 'ubuntu' };
  return { id: 'gpu-1', name: 'a100', status: 'Running', ...address, ssh_keys: [], ...fields };
}

/** listedKey is a key as the API lists it; `fields` make it invalid. */
export function listedKey(fields: object) {
  return { id: 1, name: 'n', public_key: publicKey(1), created_at: null, machines: [], ...fields };
}
