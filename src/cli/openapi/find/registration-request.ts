import type { Document } from '../document.ts';
import type { DraftReason } from '../notes.ts';
import type { Operation } from '../operations.ts';
import { bodyForms } from '../responses.ts';
import type { Field } from '../schema-fields.ts';
import type { Shape } from '../shape.ts';
import { type Choice, chooseField } from './field-choice.ts';
import { entryFields, KEY_PARTS } from './find-lists.ts';
import { NAME, PUBLIC_KEY } from './key-meanings.ts';

/** RegistrationRequest is the operation that registers a key, the form of its body, and what name and key are in it. */
export interface RegistrationRequest {
  operation: Operation;
  body: Shape;
  publicKey: Field;
  /** Undefined if the body has no name. */
  name: Choice | undefined;
}

/** findRegistration finds the only operation, and the only form of its body, that takes a public key; or says why there is none. */
export function findRegistration(
  document: Document,
  operations: Operation[],
  pointer: string,
): RegistrationRequest | { operation?: undefined; reason: DraftReason } {
  const forms = operations.flatMap((operation) =>
    bodyForms(document, operation.place).map((body) => {
      const fields = entryFields(document, body, KEY_PARTS);
      return { operation, body, fields, choice: chooseField(fields, PUBLIC_KEY) };
    }),
  );
  const found = forms.flatMap(({ choice, ...form }) =>
    choice?.field ? { ...form, publicKey: choice.field } : [],
  );
  const [only, ...others] = found;
  if (only && others.length === 0) {
    const { operation, body, fields, publicKey } = only;
    const around = fields.filter(({ path }) => publicKey.path.startsWith(holderOf(path)));
    return { operation, body, publicKey, name: chooseField(around, NAME) };
  }
  if (only) {
    const places = found.map(({ operation, body }) => `${operation.title} with ${body.pointer}`);
    return { reason: { why: `it may be ${places.join(' or ')}`, pointer: only.operation.place.pointer } };
  }
  const [first] = operations;
  if (!first) return { reason: { why: 'the document has no POST next to the list', pointer } };
  const [misfit] = forms.flatMap(({ choice }) => choice?.reason ?? []);
  const why = `the body of ${first.title} has no field for a public key`;
  return { reason: misfit ?? { why, pointer: first.place.pointer } };
}

/** holderOf is the path of the object that a field is in, with a dot at its end; '' for the outermost. */
function holderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.') + 1);
}
