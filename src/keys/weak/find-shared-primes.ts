import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Moduli, sharedPrimes } from './shared-primes.ts';

/** A thread takes 50 ms to start. So many moduli take less, or not much more. */
const SMALL: { [kind in keyof Moduli]: number } = { known: 1000, fresh: 50 };
/** Marks the threads that are started here: they run this very file. */
const TASK = 'shared-primes';

/**
 * findSharedPrimes is sharedPrimes in a thread of its own, unless there are only a few moduli, so that the process goes on
 * meanwhile. Rejects with what the thread failed with, such as too little memory.
 */
export async function findSharedPrimes(moduli: Moduli): Promise<Map<bigint, bigint>> {
  const { known, fresh } = moduli;
  if (fresh.length === 0 || (known.length <= SMALL.known && fresh.length <= SMALL.fresh))
    return sharedPrimes(moduli);
  const thread = new Worker(import.meta.filename, { workerData: { task: TASK, moduli } });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the search for shared primes ended with code ${code}`)));
  });
}

if (!isMainThread && workerData?.task === TASK) parentPort?.postMessage(sharedPrimes(workerData.moduli));
