import { EXIT } from './exit-codes.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * onInterrupt catches the first signal, so that work in progress can be finished or undone: it aborts `signal` and calls
 * `first`. A second one calls `leave` and ends the process. `stop` stops listening.
 */
export function onInterrupt({ first, leave }: { first: () => void; leave: () => void }) {
  const interrupt = new AbortController();
  const listener = () => {
    if (interrupt.signal.aborted) {
      leave();
      process.exit(EXIT.interrupted);
    }
    interrupt.abort();
    first();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
  return { signal: interrupt.signal, stop };
}
