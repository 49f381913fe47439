import type { Comments, HoldAnswer } from './hold-requests.ts';

/** Inbox is where people may ask to keep keys of an account. Its methods throw Problem. */
export interface Inbox {
  /** For people, such as `octo-org/ops`. */
  name: string;
  /** How long after a request a key is kept at most, in milliseconds. */
  longest: number;
  /** read returns all that was written about an account since a time (ISO 8601), or ever; earlier comments may be among them. */
  read(account: string, since: string | undefined): Promise<Comments>;
  /** answer tells people what came of a request. */
  answer(account: string, answer: HoldAnswer): Promise<void>;
}

/** KeepRequests is what a run has read of what people ask for: its answers, and why not all could be read. */
export interface KeepRequests {
  answers: { inbox: Inbox; answer: HoldAnswer }[];
  unread: string | undefined;
}
