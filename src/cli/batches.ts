/** batches groups what a source yields without waiting in between, such as the items of one page, in order. */
export async function* batches<T>(source: AsyncIterable<T>): AsyncGenerator<T[]> {
  const iterator = source[Symbol.asyncIterator]();
  let batch: T[] = [];
  try {
    for (;;) {
      const next = iterator.next();
      next.catch(() => {}); // It is awaited below; until then its failure must not count as unseen.
      const waits = await Promise.race([next.then(() => false), turn()]);
      if (waits && batch.length > 0) {
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

/** turn is true once everything that needs no waiting is done. */
function turn(): Promise<true> {
  return new Promise((resolve) => setImmediate(() => resolve(true)));
}
