import { group } from 'd3-array';
import { sanitize } from '../../format.ts';
import { shellCommand, shellQuote } from '../../shell.ts';
import type { InspectedKey, InspectFinding } from './inspect-key.ts';

/**
 * pairKeys finds the files that belong to a private key by their names: `id_ed25519.pub`, and the certificate
 * `id_ed25519-cert.pub`. One that is of another key is a finding; where the private file does not show its public half,
 * names are all there is.
 */
export function pairKeys(keys: InspectedKey[]): InspectedKey[] {
  const privateFiles = group(
    keys.filter(({ kind }) => kind === 'private'),
    ({ source }) => source,
  );
  return keys.map((key) => {
    const file = privateFileOf(key);
    const halves = file === undefined ? undefined : privateFiles.get(file);
    return file === undefined || !halves ? key : pair(key, file, halves);
  });
}

function privateFileOf({ source, kind }: InspectedKey): string | undefined {
  if (kind === 'private') return undefined;
  const ending = kind === 'certificate' ? /^(.+)-cert\.pub$/ : /^(.+)\.pub$/;
  return ending.exec(source)?.[1];
}

function pair(key: InspectedKey, file: string, halves: InspectedKey[]): InspectedKey {
  const known = halves.map(({ fingerprints }) => fingerprints?.sha256);
  const own = key.fingerprints?.sha256;
  if (own === undefined || known.includes(own) || known.includes(undefined)) return { ...key, pairOf: file };
  return { ...key, findings: [...key.findings, mismatch(file, known.join(', '))] };
}

function mismatch(file: string, known: string): InspectFinding {
  const path = sanitize(file);
  return {
    kind: 'pair-mismatch',
    severity: 'medium',
    evidence: `It does not belong to the private key beside it, ${known}, so ssh may fail to log in with that`,
    hint: `If the private key is the right one, run ${shellCommand(['ssh-keygen', '-y', '-f', path])} > ${shellQuote(`${path}.pub`)}`,
  };
}
