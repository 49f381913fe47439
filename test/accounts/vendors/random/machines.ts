import { md5 } from '../../../../src/keys/fingerprint.ts';
import { parsePublicKey } from '../../../../src/keys/public-key.ts';
import { fingerprintOf } from '../server.ts';
import type { MachinesShape } from './shape.ts';

/** Machine is what a random vendor rents out. */
export interface Machine {
  id: string;
  name: string;
  /** Lines of the public keys on it, which need not be on the account. */
  keys: string[];
  /** Whether one of its keys is masked. */
  isMasked: boolean;
}

type Known = { id: string | number; shownId: string | number; name: string; line: string }[];

/** machineEntry is a machine as it is listed. */
export function machineEntry(shape: MachinesShape, machine: Machine, known: Known): Record<string, unknown> {
  const { id, name } = machine;
  const references = referencesOf(shape, machine, known);
  switch (shape.keys) {
    case 'list':
      return { id, name, ssh: { keys: references } };
    case 'encoded':
      return { id, name, ssh: { keys: JSON.stringify(references) } };
    case 'one':
      return { id, name, ssh: { keys: references[0] ?? null } };
    default:
      return { id, name };
  }
}

/** referencesOf is how a machine names its keys. */
export function referencesOf(shape: MachinesShape, machine: Machine, known: Known): unknown[] {
  const { keys, by, field } = shape;
  const references = machine.keys.map((line) => reference(line, known)[by]);
  const all = machine.isMasked ? [keys === 'one' ? {} : MASKED[by], ...references] : references;
  if (field === '') return all;
  return all.map((ref) => (field === 'ref' ? { ref, more: 1 } : { key: { ref }, more: 1 }));
}

const MASKED: Record<MachinesShape['by'], string | null> = {
  id: null,
  name: '',
  publicKey: 'ssh-ed25519 AAAA…',
  fingerprint: '…',
  md5: '…',
  address: '…',
};

function reference(line: string, known: Known): Record<MachinesShape['by'], string | number> {
  const {
    id = 'of-another',
    shownId = id,
    name = 'of another',
  } = known.find((each) => each.line === line) ?? {};
  return {
    id: shownId,
    name,
    publicKey: `${line.split(' ').slice(0, 2).join(' ')} another comment`,
    fingerprint: fingerprintOf(line),
    md5: md5(parsePublicKey(line).blob).replace(/^MD5:/, ''),
    address: `/v1/keys/${encodeURIComponent(id)}`,
  };
}
