const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * onInterrupt lets the first signal only be noted, so that work which must be taken back can be; a second one calls
 * `leave` and ends the process. It returns the note, and a way to stop listening.
 */
export function onInterrupt({ first, leave }: { first: () => void; leave: () => void }) {
  const interrupt = new AbortController();
  const listener = () => {
    if (interrupt.signal.aborted) {
      leave();
      process.exit(2);
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
