import { basename } from 'node:path';
import { group } from 'd3-array';
import { sanitize } from '../../format.ts';
import type { Certificate } from '../../keys/material.ts';
import { toIso } from '../../time.ts';
import { inputName } from '../input.ts';
import { paint, paintSeverity } from '../palette.ts';
import type { InspectedKey } from './inspect-key.ts';
import { type KeyFolder, LEFT_OUT } from './key-folder.ts';

/** INSPECT_COLUMNS names the columns of a table of inspected keys. */
export const INSPECT_COLUMNS = ['WHERE', 'KIND', 'TYPE', 'FINGERPRINT', 'COMMENT'];

/** inspectedRow is the row of an entry in a table: safe to print, `-` for none, `?` for unknown. */
export function inspectedRow(inspected: InspectedKey): string[] {
  const { source, line, kind, encrypted, pairOf, key, fingerprints } = inspected;
  return [
    `${inputName(source)}:${line}`,
    `${kind}${encrypted ? ', encrypted' : ''}${pairOf ? `, of ${sanitize(basename(pairOf), 80)}` : ''}`,
    key ? sanitize([key.type, key.bits].filter((part) => part !== undefined).join(' '), 60) : '?',
    fingerprints?.sha256 ?? '?',
    sanitize(key?.comment ?? '', 80) || '-',
  ];
}

/** remarks say what is wrong with a key, and what to do about it; safe to print. */
export function remarks(inspected: InspectedKey): string[] {
  const { fault, findings, evaluated, key } = inspected;
  const lines: string[] = [];
  const isReported = fault?.code === 'encrypted' || findings.some(({ kind }) => kind === 'unparseable');
  if (fault && !isReported) lines.push(`keylease cannot use it: ${fault.why}. ${fault.hint}.`);
  if (!evaluated) {
    const why = key ? 'its type is unknown' : 'its public half cannot be read; inspect its .pub file';
    lines.push(`${paint('warning', 'not evaluated')}: ${why}.`);
  }
  for (const { severity, evidence, hint } of findings) {
    lines.push(`${paintSeverity(severity)}: ${sanitize(evidence, 400)}. ${sanitize(hint, 400)}.`);
  }
  return lines;
}

/** leftOutLine says what of a folder was not inspected, and why; safe to print. */
export function leftOutLine(folder: string, leftOut: KeyFolder['leftOut']): string {
  const parts = [...group(leftOut, ({ why }) => why)].map(([why, others]) => {
    const names = others.slice(0, MOST_NAMES).map(({ name }) => sanitize(name, 60));
    const more = others.length > MOST_NAMES ? ` and ${others.length - MOST_NAMES} more` : '';
    return `${names.join(', ')}${more} (${LEFT_OUT[why]})`;
  });
  return `Not inspected in ${inputName(folder)}: ${parts.join('; ')}. To inspect one of them, name it.`;
}

const MOST_NAMES = 5;

/** inspectedObject is an entry of a file as JSON, as documented in docs/keys.md; null for none or unknown. */
export function inspectedObject(inspected: InspectedKey) {
  const {
    source,
    line,
    kind,
    key,
    fingerprints,
    encrypted = null,
    pairOf,
    fault,
    application,
    certificate,
  } = inspected;
  return {
    source,
    line,
    kind,
    type: key?.type ?? null,
    bits: key?.bits ?? null,
    sha256: fingerprints?.sha256 ?? null,
    md5: fingerprints?.md5 ?? null,
    comment: key?.comment ?? null,
    encrypted,
    findings: findingObjects(inspected),
    ...(pairOf === undefined ? {} : { pairOf }),
    ...(application === undefined ? {} : { application }),
    ...(certificate ? { certificate: certificateObject(certificate) } : {}),
    ...(fault ? { fault: { code: fault.code, message: fault.message } } : {}),
  };
}

/** findingObjects are the findings of a key as JSON. */
export function findingObjects({ findings }: InspectedKey) {
  return findings.map(({ kind, severity, evidence }) => ({ kind, severity, evidence }));
}

function certificateObject({ serial, validAfter, validBefore, proof, ...rest }: Certificate) {
  const [after, before] = [validAfter, validBefore].map((each) => toIso(each)?.replace('.000Z', 'Z') ?? null);
  return { ...rest, serial: String(serial), validAfter: validAfter > 0 ? after : null, validBefore: before };
}
