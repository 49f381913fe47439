import type { Document } from '../document.ts';
import { chooseField, type Meaning } from '../find/field-choice.ts';
import type { Notes } from '../notes.ts';
import type { Operation } from '../operations.ts';
import { responseShape, statusesOf } from '../responses.ts';
import { fieldsOf } from '../schema-fields.ts';

/** MESSAGE is the text of an error, best match first. */
const MESSAGE: Meaning = {
  names: [
    ['message', 'errormessage', 'msg'],
    ['detail', 'details', 'reason', 'description'],
    ['error', 'title'],
  ],
  types: ['string'],
};

/** draftErrors drafts where error answers have their message: a path for each form of them. */
export function draftErrors(document: Document, operations: Operation[], notes: Notes): string[] | undefined {
  const found = operations.flatMap(({ place }) => {
    const statuses = statusesOf(document, place).filter((status) => /^([45]|default)/i.test(status));
    return statuses.flatMap((status) => {
      const answer = responseShape(document, place, status);
      const fields = answer
        ? fieldsOf(document, answer, { into: ({ shape }) => shape.types?.length === 1 })
        : [];
      return chooseField(fields, MESSAGE)?.field ?? [];
    });
  });
  const paths = [...new Set(found.map(({ path }) => path))];
  const [first] = found;
  if (first)
    return notes.find('errors', paths, { why: 'text in error answers', pointer: first.shape.pointer });
  const pointer = operations[0]?.place.pointer ?? '#';
  return notes.miss('errors', {
    why: 'no error answer has a field for a message',
    pointer: `${pointer}/responses`,
  });
}
