import type { OwnedDeletion, ReportKey } from '../../src/audit/report/report.ts';
import { type AwsAdvice, callAws } from '../../src/aws/aws-error.ts';
import { keptAwsClient } from '../../src/aws/clients.ts';
import { arnRegion, findRegion } from '../../src/aws/region.ts';
import { sanitize } from '../../src/format.ts';
import { BatchSender, type Refused } from './batch-sender.ts';
import type { Sink, SinkRun } from './sink.ts';

interface BusEvent {
  type: 'Key Marked' | 'Key Deletion' | 'Key Restored' | 'Audit Incomplete';
  detail: object;
}

/** PutEvents takes 10 entries (Amazon EventBridge API reference). */
const BATCH = 10;
/** How many reasons an event has: an entry may have 256 KB. */
const MOST_REASONS = 20;
/** For one call with all its retries, in milliseconds. */
const DEADLINE = 20_000;

/**
 * eventBridge sends an event for each key whose grace period begins, each deletion, each key that is restored, and each
 * account whose audit is incomplete. The target is the name or ARN of an event bus. Details have no names of keys,
 * because these are text from outside.
 */
export const eventBridge: Sink = {
  title: 'events to EventBridge',
  variable: 'KEYLEASE_EVENT_BUS',
  open: (bus, run) => {
    const send = (events: BusEvent[]) => putEvents(events, bus, run);
    const sender = new BatchSender({ what: 'events', size: BATCH, send, mustStop: run.mustStop });
    return {
      row: (key) => {
        if (beginsGrace(key, run)) sender.add({ type: 'Key Marked', detail: markDetail(key) });
      },
      end: async ({ deletions, restored, complete, notEvaluated }) => {
        for (const each of deletions) sender.add({ type: 'Key Deletion', detail: deletionDetail(each) });
        if (restored) sender.add({ type: 'Key Restored', detail: restored });
        const reasons = notEvaluated
          .slice(0, MOST_REASONS)
          .map(({ what, why }) => ({ what: sanitize(what, 100), why: sanitize(why, 400) }));
        if (!complete) {
          const more = notEvaluated.length - reasons.length;
          sender.add({ type: 'Audit Incomplete', detail: { notEvaluated: reasons, more } });
        }
        return sender.end();
      },
    };
  },
};

/** beginsGrace tells whether people were told in this run that a key will be deleted: later runs say nothing new. */
function beginsGrace({ decision, dueAt }: ReportKey, { grace, startedAt }: SinkRun): boolean {
  return decision === 'mark' && dueAt !== null && Date.parse(dueAt) - grace >= startedAt;
}

function markDetail({ id, fingerprint, findings, dueAt }: ReportKey): object {
  const rules = findings.filter((finding) => finding.do === 'delete').map(({ rule }) => rule);
  return { id, fingerprint, rules, dueAt };
}

function deletionDetail({ key, rules, outcome, why }: OwnedDeletion): object {
  return {
    id: sanitize(key.id),
    fingerprint: sanitize(key.fingerprint),
    rules,
    outcome,
    why: why && sanitize(why, 400),
  };
}

async function putEvents(
  events: BusEvent[],
  bus: string,
  { account, run, clock, env }: SinkRun,
): Promise<Refused<BusEvent>[]> {
  const { EventBridgeClient, PutEventsCommand } = await import('../../src/aws/sdk/eventbridge-sdk.ts');
  const Time = new Date(clock());
  const command = new PutEventsCommand({
    Entries: events.map(({ type, detail }) => ({
      Source: 'keylease',
      DetailType: type,
      Detail: JSON.stringify({ account, run, ...detail }),
      EventBusName: bus,
      Time,
    })),
  });
  const what = `Events cannot be sent to ${bus}`;
  const region = arnRegion(bus) || findRegion(env) || '';
  const { Entries = [] } = await callAws({ what, deadline: DEADLINE, advice: ADVICE }, async (abortSignal) =>
    (await keptAwsClient(EventBridgeClient, { env, region })).send(command, { abortSignal }),
  );
  return events.flatMap((item, index) => {
    const { ErrorCode, ErrorMessage = '' } = Entries[index] ?? {};
    return ErrorCode ? [{ item, why: sanitize(`${ErrorCode}, ${ErrorMessage}`, 400) }] : [];
  });
}

// Codes: Amazon EventBridge API reference, "PutEvents".
const ADVICE: AwsAdvice[] = [
  [/AccessDenied/, 'Allow events:PutEvents on this bus; one of another account must allow it too'],
  [/ResourceNotFound/, 'Check KEYLEASE_EVENT_BUS'],
];
