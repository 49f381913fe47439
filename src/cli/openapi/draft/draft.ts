import { sanitize } from '../../../format.ts';
import type { Document, Place } from '../document.ts';
import { findKeyOperations } from '../find/key-operations.ts';
import type { Notes } from '../notes.ts';
import { draftAuth } from './access.ts';
import { draftBaseUrl } from './base-url.ts';
import { draftErrors } from './draft-errors.ts';
import { draftInstances } from './draft-instances.ts';
import { draftKeyRequests } from './draft-key-requests.ts';
import { draftHeaders } from './parameter-values.ts';
import { PathVariables } from './path-variables.ts';

/**
 * draftProfile drafts a profile from a document, and notes where each part comes from. What the document does not say
 * for sure is left out and noted, never guessed: a profile decides what is deleted.
 */
export function draftProfile(
  document: Document,
  { path, notes, ...given }: { id?: string; path?: string; notes: Notes },
) {
  const found = findKeyOperations(document, path);
  const title = draftTitle(document, notes);
  const id = draftId(given.id, title, notes);
  const variables = new PathVariables(id, notes);
  const keys = draftKeyRequests(document, { found, variables, notes });
  const { operations } = keys;
  const machines = draftInstances(document, { keys, variables, notes });
  const baseUrl = draftBaseUrl(document, { operations, variables, notes });
  const auth = draftAuth(document, operations, notes);
  return {
    id,
    title,
    basis: 'specification',
    docs: draftDocs(document, found.list.place, notes),
    baseUrl,
    vars: variables.toProfile(),
    auth,
    headers: draftHeaders(document, operations, { tokenHeader: auth?.header, notes }),
    keys: keys.keys,
    removal: {
      revokes: 'unknown',
      note: `It is unknown whether ${title ?? 'the provider'} also removes a deleted key from running machines.`,
    },
    ...machines,
    times: keys.times,
    errors: draftErrors(document, operations, notes),
  };
}

function draftTitle(document: Document, notes: Notes): string | undefined {
  const place = document.at(document.root, 'info', 'title');
  const title = typeof place?.value === 'string' ? sanitize(place.value) : '';
  const pointer = place?.pointer ?? '#/info';
  if (title === '') return notes.miss('title', { why: 'the document has none', pointer });
  return notes.find('title', title, { why: 'info.title', pointer });
}

function draftId(given: string | undefined, title: string | undefined, notes: Notes): string | undefined {
  const pointer = '#/info/title';
  if (given !== undefined) return notes.find('id', given, { why: '--id', pointer });
  const slug = title
    ?.toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 64);
  if (slug === undefined)
    return notes.miss('id', { why: 'the title has no letters or digits; use --id', pointer });
  return notes.find('id', slug, { why: 'made from the title', pointer });
}

/** draftDocs drafts the address of the documentation: that of the list, of its group, or of the whole. */
function draftDocs(document: Document, list: Place, notes: Notes): string | undefined {
  const names = document.items(document.at(list, 'tags')).map(({ value }) => value);
  const tags = document.items(document.at(document.root, 'tags'));
  const own = tags.filter((tag) => names.includes(document.text(tag, 'name')));
  const places = [list, ...own, document.root].map((holder) => document.at(holder, 'externalDocs', 'url'));
  for (const place of places) {
    const address = typeof place?.value === 'string' ? sanitize(place.value) : '';
    if (place && address !== '')
      return notes.find('docs', address, { why: 'externalDocs', pointer: place.pointer });
  }
  return notes.miss('docs', { why: 'the document has no externalDocs', pointer: '#' });
}
