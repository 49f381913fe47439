import { createHash } from 'node:crypto';
import { canonicalJson } from '../../json.ts';
import { errorMessage } from '../../problem.ts';
import { verifyChain } from './chain.ts';
import { checkHead, checkLedgerV1 } from './check-ledger.ts';
import type { LedgerHead, LedgerV1 } from './ledger.ts';

/** parseHead reads the head of a ledger. Throws an Error that says why the ledger cannot be trusted. */
export function parseHead(text: string, account: string): LedgerHead | LedgerV1 {
  const head = parseJson(text);
  const isFirstVersion = (head as LedgerV1 | null)?.version === 1;
  if (isFirstVersion) checkLedgerV1(head, account);
  else checkHead(head, account);
  const fault = verifyChain(head.chain);
  if (fault) throw new Error(`entry ${fault.entry} of its chain is wrong: ${fault.why}`);
  if (head.version === 2 && head.hash !== hashHead(head))
    throw new Error('it was changed after it was written');
  return head;
}

/** sealHead adds the hash to the head of a ledger. */
export function sealHead(head: Omit<LedgerHead, 'hash' | 'lock'>): LedgerHead {
  // As it will be read back: JSON has no undefined.
  const unsealed = JSON.parse(JSON.stringify(head));
  return { ...unsealed, hash: hashHead(unsealed) };
}

function hashHead({ hash: _, lock: __, ...head }: Omit<LedgerHead, 'hash'> & { hash?: string }): string {
  return createHash('sha256').update(canonicalJson(head)).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${errorMessage(error)})`);
  }
}
