import { sanitize } from '../../format.ts';
import { draftAuth, draftBaseUrl } from './access.ts';
import type { Document } from './document.ts';
import { draftCreate, draftDelete, draftErrors } from './draft-changes.ts';
import { draftListing } from './draft-listing.ts';
import type { Notes } from './notes.ts';
import { findOperations } from './operations.ts';

/**
 * draftProfile drafts a profile from a document, and notes where each part comes from. What the document does not say
 * is left out and noted, never guessed: a profile decides what is deleted.
 */
export function draftProfile(
  document: Document,
  { id, path, notes }: { id?: string; path?: string; notes: Notes },
) {
  const operations = findOperations(document, path);
  const { root } = document;
  const info = document.child(root, 'info');
  const title = notes.take('title', text(info?.title), { where: 'info', why: 'info has no title' });
  const docs = text(document.child(root, 'externalDocs')?.url);
  const { list, fields, times } = draftListing(document, { operation: operations.list, notes });
  const { create, names } = draftCreate(document, { operation: operations.create, fields, notes });
  const removal = draftDelete(document, { operation: operations.delete, notes });
  noteVariables([list.path, create?.path, removal?.path], notes);
  return {
    id: notes.take('id', id ?? slug(title), {
      where: id ? '--id' : 'info.title',
      why: 'the title has no letters or digits; use --id',
    }),
    title,
    basis: 'specification',
    docs: notes.take('docs', docs, { where: 'externalDocs', why: 'the document has no externalDocs' }),
    baseUrl: draftBaseUrl(document, notes),
    auth: draftAuth(document, { operation: operations.list.node, notes }),
    keys: { list, fields, create, delete: removal, names },
    removal: {
      revokes: 'unknown',
      note: `It is unknown whether ${title ?? 'the provider'} also removes a deleted key from running machines.`,
    },
    times,
    errors: draftErrors(document, { operations, notes }),
  };
}

/** noteVariables notes the variables in the paths other than the id of a key: only people know their values. */
function noteVariables(paths: (string | undefined)[], notes: Notes): void {
  const names = paths.flatMap((path) => path?.match(/(?<=\{)[^{}]*(?=\})/g) ?? []);
  for (const name of new Set(names)) {
    if (name !== 'key')
      notes.take(`vars.${name}`, undefined, {
        where: '',
        why: 'the paths contain it; add it to vars of the profile',
      });
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? sanitize(value) || undefined : undefined;
}

function slug(title: string | undefined): string | undefined {
  return title
    ?.toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 64);
}
