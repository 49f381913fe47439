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

/** DraftedInstances are the lists of machines of a profile, and what else may use keys. */
interface DraftedInstances {
  instances?: object[];
  unlisted?: string[];
}

/**
 * draftInstances drafts the lists of machines whose entries have an address and name their keys. Machines that another list
 * has go into `unlisted`: a key on none of those that name their keys must not look unused.
 */
export function draftInstances(document: Document, options: InstancesOptions): DraftedInstances {
  const { notes, keys } = options;
  const all = findMachines(document);
  const named = all.filter((listing) => namesKeys(document, listing, keys));
  if (named.length === 0) return {};
  const instances = named.map((listing, index) => {
    const what = `instances.${index}`;
    const kind = named.length > 1 ? { kind: kindOfMachine(listing.operation.path) } : {};
    return { ...kind, ...draftMachines(document, listing, { ...options, what }) };
  });
  const kinds = named.map(({ operation }) => kindOfMachine(operation.path));
  const others = all.filter(({ operation }) => !kinds.includes(kindOfMachine(operation.path)));
  const [first] = others;
  if (!first) return { instances };
  const unlisted = [...new Set(others.map(({ operation }) => `${kindOfMachine(operation.path)}s`))];
  const why = `GET ${first.operation.path} lists machines, and not all with the keys that they accept`;
  return { instances, unlisted: notes.find('unlisted', unlisted, { why, pointer: first.reason.pointer }) };
}

/** findMachines finds the lists whose entries have an address. */
function findMachines(document: Document): FoundListing[] {
  return readOperations(document, isMachineList)
    .filter(({ method, isDeprecated }) => method === 'GET' && !isDeprecated)
    .map((operation) => findListing(document, operation, { sign: MACHINE_ADDRESS, parts: MACHINE_PARTS }))
    .filter(({ entry }) => chooseField(entry, MACHINE_ADDRESS)?.field);
}

/** namesKeys tells whether machines of a list name their keys, and it is not one of a smaller part of the account than the keys. */
function namesKeys(document: Document, { operation, entry }: FoundListing, keys: DraftedKeys): boolean {
  const known = new Set(keys.operations.flatMap(({ path }) => variablesIn(path)));
  const isWhole = variablesIn(operation.path).every((name) => known.has(name));
  return isWhole && findMachineKeys(document, entry, keys) !== undefined;
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
