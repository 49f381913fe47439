/** batches groups the items that a source yields without a pause, such as those of one page, in order. */
export async function* batches<T>(source: AsyncIterable<T>): AsyncGenerator<T[]> {
  const iterator = source[Symbol.asyncIterator]();
  let batch: T[] = [];
  try {
    for (;;) {
      const next = iterator.next();
      next.catch(() => {}); // Awaited below; until then a failure must not count as unhandled.
      const isWaiting = await Promise.race([next.then(() => false), turn()]);
      if (isWaiting && batch.length > 0) {
        yield batch;
        batch = [];
      }
      const { done, value } = await next;
      if (done) break;
      batch.push(value);
    }
    if (batch.length > 0) yield batch;
  } finally {
    await iterator.return?.();
  }
}

/** turn resolves once everything that needs no I/O is done. */
function turn(): Promise<true> {
  return new Promise((resolve) => setImmediate(() => resolve(true)));
}
