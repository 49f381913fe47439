import { type KeyBlob, parseBlob } from '../../keys/blob.ts';
import { crossCheck } from '../../keys/cross-check.ts';
import type { Effort } from '../../keys/effort.ts';
import { KeyFault } from '../../keys/fault.ts';
import { md5, sha256 } from '../../keys/fingerprint.ts';
import type { KeyEntry } from '../../keys/key-file.ts';
import type { LineFlaw } from '../../keys/line.ts';
import type { Lookup } from '../../keys/lookup.ts';
import type { Certificate } from '../../keys/material.ts';
import type { PublicKey } from '../../keys/public-key.ts';
import { splitBlob } from '../../keys/split-blob.ts';
import type { Severity, Weakness } from '../../keys/weakness.ts';
import { weaknesses } from '../../keys/weaknesses.ts';

/** InspectFinding is something wrong with a key, for people. */
export interface InspectFinding {
  kind: Weakness['kind'] | 'parsers-disagree' | LineFlaw['kind'] | 'unprotected' | 'pair-mismatch';
  severity: Severity;
  /** One sentence, without the full stop. */
  evidence: string;
  /** What to do, without the full stop. */
  hint: string;
}

/** InspectedKey is what can be said about one entry of a file. Its text is untrusted. */
export interface InspectedKey {
  /** Path of the file, `-` for standard input. */
  source: string;
  line: number;
  kind: 'public' | 'private' | 'certificate' | 'unknown';
  key: PublicKey | undefined;
  /** Of the key; for a certificate, of the key in it. */
  fingerprints: { sha256: string; md5: string } | undefined;
  application: string | undefined;
  certificate: Certificate | undefined;
  /** Undefined if it is not a private key, or if that is unknown. */
  encrypted: boolean | undefined;
  /** Path of the private key that it belongs to, by its name; undefined if there is none. */
  pairOf: string | undefined;
  findings: InspectFinding[];
  fault: KeyFault | undefined;
  /** Whether all checks could be made. */
  evaluated: boolean;
}

const NEW_COPY = 'Get the line again from the owner of the private key, or remove it';

/** InspectContext is what keys are judged by. */
export interface InspectContext {
  /** Milliseconds since the epoch. */
  now: number;
  lookup: Lookup;
  effort: Effort | undefined;
}

/** inspectKey says what an entry of a file is, and what is wrong with it. */
export async function inspectKey(
  source: string,
  entry: KeyEntry,
  context: InspectContext,
): Promise<InspectedKey> {
  const at = { source, line: entry.line };
  if (entry.kind === 'public') return { ...(await evaluateKey(entry.key, context, entry.flaws)), ...at };
  const { fault } = entry;
  const findings: InspectFinding[] = fault && !fault.isWhole ? [unparseable(fault)] : [];
  if (entry.kind === 'unreadable' || !entry.publicKey) {
    const encrypted = entry.kind === 'private' ? entry.encrypted : undefined;
    const kind = entry.kind === 'private' ? 'private' : 'unknown';
    return { ...NOTHING, ...at, kind, encrypted, findings, fault, evaluated: findings.length > 0 };
  }
  const publicHalf = await evaluateKey(entry.publicKey, context);
  const { encrypted } = entry;
  findings.push(...publicHalf.findings);
  return { ...publicHalf, ...at, kind: 'private', encrypted, findings, fault: fault ?? publicHalf.fault };
}

const NOTHING = {
  key: undefined,
  fingerprints: undefined,
  application: undefined,
  certificate: undefined,
  encrypted: undefined,
  pairOf: undefined,
  fault: undefined,
};

async function evaluateKey(
  key: PublicKey,
  context: InspectContext,
  flaws: LineFlaw[] = [],
): Promise<Omit<InspectedKey, 'source' | 'line'>> {
  const { plain } = splitBlob(key.blob);
  const fingerprints = { sha256: sha256(plain), md5: md5(plain) };
  const findings = flaws.map((flaw): InspectFinding => ({ ...flaw, severity: 'medium', hint: NEW_COPY }));
  const base = { ...NOTHING, key, fingerprints };
  try {
    const blob = parseBlob(key.blob);
    const { application, certificate, material } = blob;
    const isKnown = material.kind !== 'unknown';
    const kind = certificate ? 'certificate' : isKnown ? 'public' : 'unknown';
    findings.push(...(await findWeaknesses(blob, fingerprints.sha256, context)));
    return { ...base, kind, application, certificate, findings, evaluated: isKnown };
  } catch (fault) {
    if (!(fault instanceof KeyFault)) throw fault;
    return { ...base, kind: 'unknown', findings: [...findings, unparseable(fault)], fault, evaluated: true };
  }
}

async function findWeaknesses(
  blob: KeyBlob,
  fingerprint: string,
  { now, lookup, effort }: InspectContext,
): Promise<InspectFinding[]> {
  const found: InspectFinding[] = weaknesses(blob, { now, effort });
  const known = await lookup.find(blob, fingerprint);
  if (known) found.unshift(known);
  const evidence = crossCheck(blob);
  if (!evidence) return found;
  return [...found, { kind: 'parsers-disagree', severity: 'high', evidence, hint: 'Make a new key instead' }];
}

/** What cannot be read cannot be evaluated, and may still let somebody in. */
function unparseable({ why, hint }: KeyFault): InspectFinding {
  return { kind: 'unparseable', severity: 'high', evidence: why, hint };
}
