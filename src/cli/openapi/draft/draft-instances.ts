import type { Document } from '../document.ts';
import { chooseField, takePath } from '../find/field-choice.ts';
import { MACHINE_PARTS } from '../find/find-lists.ts';
import { findMachineKeys } from '../find/machine-keys.ts';
import { isMachineList, MACHINE_ADDRESS, MACHINE_FIELDS } from '../find/machine-meanings.ts';
import type { Notes } from '../notes.ts';
import { readOperations } from '../operations.ts';
import type { DraftedKeys } from './draft-key-requests.ts';
import { draftListing, type FoundListing, findListing } from './draft-listing.ts';
import type { PathVariables } from './path-variables.ts';

/** InstancesOptions are what a draft of the machines is based on besides the document. */
interface InstancesOptions {
  keys: DraftedKeys;
  variables: PathVariables;
  notes: Notes;
}

/** draftInstances drafts the lists of machines whose entries have an address and name their keys. */
export function draftInstances(document: Document, options: InstancesOptions): object[] | undefined {
  const found = findMachines(document, options.keys);
  const drafts = found.map((listing, index) => {
    const what = `instances.${index}`;
    const kind = found.length > 1 ? { kind: kindOfMachine(listing.operation.path) } : {};
    return { ...kind, ...draftMachines(document, listing, { ...options, what }) };
  });
  return drafts.length > 0 ? drafts : undefined;
}

/** findMachines finds the lists of machines that name their keys, but none of a smaller part of the account than the keys. */
function findMachines(document: Document, keys: DraftedKeys): FoundListing[] {
  const known = new Set(keys.operations.flatMap(({ path }) => variablesIn(path)));
  return readOperations(document, isMachineList)
    .filter(
      ({ method, path, isDeprecated }) =>
        method === 'GET' && !isDeprecated && variablesIn(path).every((name) => known.has(name)),
    )
    .map((operation) => findListing(document, operation, { sign: MACHINE_ADDRESS, parts: MACHINE_PARTS }))
    .filter(
      ({ entry }) => chooseField(entry, MACHINE_ADDRESS)?.field && findMachineKeys(document, entry, keys),
    );
}

function variablesIn(path: string): string[] {
  return path.match(/\{[^{}]*\}/g) ?? [];
}

/** kindOfMachine is the noun of a path in the singular: `bare-metal server` of `/v1/bare-metal_servers`. */
function kindOfMachine(path: string): string {
  const noun = path.split('/').filter(Boolean).at(-1) ?? '';
  return noun
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/[^a-z-]+/g, ' ')
    .trim();
}

function draftMachines(
  document: Document,
  listing: FoundListing,
  { what, keys, variables, notes }: InstancesOptions & { what: string },
): object {
  const { entry, reason } = listing;
  const fields: Record<string, string> = {};
  for (const [name, meaning] of Object.entries(MACHINE_FIELDS)) {
    const choice = chooseField(entry, meaning);
    const none = { reason: { why: 'the entries of the list have no such field', pointer: reason.pointer } };
    if (!choice?.field && name !== 'id') continue;
    const path = takePath(notes, `${what}.fields.${name}`, choice ?? none);
    if (path !== undefined) fields[name] = path;
  }
  const list = draftListing(document, listing, { what: `${what}.list`, id: fields.id, variables, notes });
  const references = findMachineKeys(document, entry, keys);
  if (!references?.by) {
    if (references) notes.miss(`${what}.keys`, references.reason);
    return { list, fields };
  }
  const { why, pointer, ...draft } = references;
  return { list, fields, keys: notes.find(`${what}.keys`, draft, { why, pointer }) };
}
