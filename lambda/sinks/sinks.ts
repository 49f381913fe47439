import type { NotEvaluated } from '../../src/audit/findings.ts';
import type { ReportKey } from '../../src/audit/report/report.ts';
import { eventBridge } from './event-bridge.ts';
import { securityHub } from './security-hub.ts';
import type { Sink, SinkEnd, SinkRun } from './sink.ts';

/** All that a report can be sent to. */
const SINKS: Sink[] = [eventBridge, securityHub];

/** SinkFeeds is all sinks that are on, as one. */
export interface SinkFeeds {
  row(key: ReportKey): void;
  /** Resolves with what was not sent, and why. */
  end(rest: SinkEnd): Promise<NotEvaluated[]>;
}

/** openSinks opens the sinks that the environment turns on, for the report on one account; nothing is sent yet. */
export function openSinks(run: SinkRun): SinkFeeds {
  const feeds = SINKS.flatMap(({ title, variable, open }) => {
    const target = run.env[variable];
    return target ? [{ title, feed: open(target, run) }] : [];
  });
  return {
    row: (key) => {
      for (const { feed } of feeds) feed.row(key);
    },
    end: async (rest) => {
      const failures = await Promise.all(
        feeds.map(async ({ title, feed }) => ({ what: title, why: await feed.end(rest) })),
      );
      return failures.flatMap(({ what, why }) => (why === undefined ? [] : [{ what, why }]));
    },
  };
}
