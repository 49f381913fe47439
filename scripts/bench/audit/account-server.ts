import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Change } from './numbered-account.ts';

/** AccountRequest asks the process of an account to show other keys, or only for the traffic so far. */
export type AccountRequest =
  | {
      /** How many keys. */
      show: number;
      change: Change;
      /** Added to each answer, in milliseconds. */
      latency: number;
      /** Where to write the pages, one a line. */
      file?: string | undefined;
    }
  | { count: true };

/** AccountReply is its address at first, and then the traffic since the last reply (Traffic says what rounds are). */
export type AccountReply = { url: string } | { requests: number; rounds: number };

/** AccountServer is an account of any size on loopback, in a process of its own, so that its work is not measured. */
export class AccountServer {
  readonly #child: ChildProcess;
  /** Base of its API. */
  readonly url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start(): Promise<AccountServer> {
    const child = fork(fileURLToPath(new URL('account-process.ts', import.meta.url)));
    const [{ url }] = await once(child, 'message');
    return new AccountServer(child, url);
  }

  /** show makes it list so many keys, and resolves when all pages are ready. */
  async show(
    keys: number,
    {
      change = 'same',
      latency = 0,
      file,
    }: { change?: Change; latency?: number; file?: string | undefined } = {},
  ): Promise<void> {
    await this.#ask({ show: keys, change, latency, file });
  }

  /** traffic is that since it was last asked, or told what to show. */
  async traffic(): Promise<{ requests: number; rounds: number }> {
    return this.#ask({ count: true });
  }

  close(): void {
    this.#child.kill();
  }

  async #ask(request: AccountRequest): Promise<{ requests: number; rounds: number }> {
    this.#child.send(request);
    const [reply] = await once(this.#child, 'message');
    return reply;
  }
}
