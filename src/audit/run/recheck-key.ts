import { keyIdentity } from '../evidence.ts';
import { shardOf } from '../ledger/parts.ts';
import { blockKeys, type Decision, planKeys, planRun } from '../plan.ts';
import type { KeyLook } from '../recheck.ts';
import { currentOwner } from '../recognition.ts';
import { type Census, collectFacts } from '../run-facts.ts';
import { runOptions } from './account-plan.ts';
import type { Run } from './audit-run.ts';
import type { DecidedRun } from './decision.ts';
import { readRunsNow } from './run-answers.ts';

/**
 * recheckKey applies all rules and guards to one key again, right before it is deleted; undefined if it is not there. Keys
 * that the provider was asked to delete count as gone. Throws Problem if the ledger cannot be read.
 */
export async function recheckKey(
  run: Run,
  decided: DecidedRun,
  look: KeyLook,
): Promise<Decision | undefined> {
  const { session } = run;
  const { plan } = decided;
  const { key, found, listing, machines, called, before } = look;
  const identity = keyIdentity(key);
  // Somebody may have restarted the run.
  const { runs: leaseRuns, failed } = await readRunsNow(run, [found ?? key], decided.context);
  const sources = { ...plan.sources, runs: failed };
  const options = { ...runOptions(run, decided), before, leaseRuns, sources };
  const facts = collectFacts({ ...options, ledger: session.ledger }, remaining(decided, look, options.now));
  const inventory = { ...(await listing.shard(shardOf(identity, listing.bits))), ...machines };
  const keys = inventory.keys
    .filter((each) => !called.has(keyIdentity(each)))
    .map((each) => (found && keyIdentity(each) === identity ? found : each));
  const ledger = { ...session.ledger, keys: await session.records(shardOf(identity, session.bits)) };
  const decisions = planKeys(
    { ...options, ledger, quality: qualityOf(decided, identity), inventory: { ...inventory, keys } },
    facts,
  );
  const due = plan.due.filter(({ evidence }) => !called.has(evidence.identity));
  blockKeys(decisions, planRun(options, facts, due.length).guards);
  return decisions.find(({ evidence }) => evidence.key.id === key.id);
}

/** remaining is what is left on the account without the keys that the provider was asked to delete. */
function remaining({ plan }: DecidedRun, { listing, called }: KeyLook, now: number): Census {
  const stillListed = plan.due.filter(
    ({ evidence: { identity } }) => called.has(identity) && listing.watched.has(identity),
  );
  const owned = stillListed.filter(({ evidence: { owner } }) => currentOwner(owner, now));
  return {
    ...listing,
    count: listing.count - stillListed.length,
    recognized: listing.recognized - owned.length,
    watched: new Set([...listing.watched].filter((identity) => !called.has(identity))),
  };
}

/** qualityOf is what was found when the key was examined: it is still the same one. */
function qualityOf({ plan }: DecidedRun, identity: string) {
  const evidence = plan.due.find((each) => each.evidence.identity === identity)?.evidence;
  if (!evidence?.weaknesses) return undefined;
  return { weaknesses: new Map([[evidence.key.fingerprint ?? identity, evidence.weaknesses]]) };
}
