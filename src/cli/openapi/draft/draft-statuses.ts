import type { Document } from '../document.ts';
import type { Notes } from '../notes.ts';
import type { Operation } from '../operations.ts';
import { responseShape, statusesOf } from '../responses.ts';
import { fieldsOf } from '../schema-fields.ts';

/** draftOk drafts the statuses of success of an operation. */
export function draftOk(document: Document, { what, operation, notes }: StatusOptions): number[] | undefined {
  const { title } = operation;
  const statuses = statusesOf(document, operation.place)
    .filter((each) => /^2\d\d$/.test(each))
    .map(Number);
  const pointer = `${operation.place.pointer}/responses`;
  if (statuses.length > 0) return notes.find(what, statuses, { why: `answers of ${title}`, pointer });
  return notes.miss(what, { why: `${title} has no documented status of success`, pointer });
}

/** draftGone drafts how an operation answers if there is no such key. */
export function draftGone(document: Document, options: StatusOptions): { status: number }[] | undefined {
  return draftMatches(document, { ...options, certain: ['404', '410'], maybe: [] });
}

/** draftDuplicate drafts how an operation answers if there is such a key: by its status, or by what is said about it. */
export function draftDuplicate(document: Document, options: StatusOptions): { status: number }[] | undefined {
  return draftMatches(document, { ...options, certain: ['409'], maybe: ['400', '422'] });
}

interface StatusOptions {
  what: string;
  operation: Operation;
  notes: Notes;
}

const DUPLICATE = /already|duplicate|exists|in use|been taken|not unique|must be unique/i;

function draftMatches(
  document: Document,
  { what, operation, certain, maybe, notes }: StatusOptions & { certain: string[]; maybe: string[] },
): { status: number }[] | undefined {
  const { place, title } = operation;
  const documented = statusesOf(document, place);
  const isSaid = (status: string) => {
    const description = document.text(place, 'responses', status, 'description');
    const answer = responseShape(document, place, status);
    const fields = answer ? fieldsOf(document, answer, { into: () => true }) : [];
    const samples = [answer, ...fields.map(({ shape }) => shape)].flatMap((shape) => shape?.samples ?? []);
    const texts = samples.map(({ value }) => JSON.stringify(value));
    return [description, ...texts].some((text) => DUPLICATE.test(text ?? ''));
  };
  const statuses = documented.filter(
    (each) => certain.includes(each) || (maybe.includes(each) && isSaid(each)),
  );
  const pointer = `${place.pointer}/responses`;
  const matches = statuses.map((status) => ({ status: Number(status) }));
  if (matches.length > 0) return notes.find(what, matches, { why: `answers of ${title}`, pointer });
  const wide = documented.filter((each) => /^(4XX|default)$/i.test(each)).join(' and ');
  const why = `${title} has no documented status ${certain.join(' or ')}${wide && `, only ${wide}`}`;
  return notes.miss(what, { why, pointer });
}
