import type { Document } from '../document.ts';
import type { DraftReason } from '../notes.ts';
import type { Operation } from '../operations.ts';
import { findReference, type KeyReference } from './key-reference.ts';

/** RemovalRequest is the operation that removes a key, and where it says which one. */
export interface RemovalRequest {
  operation: Operation;
  reference: KeyReference;
}

/** findRemoval finds the only operation that removes one key, or says why there is none. */
export function findRemoval(
  document: Document,
  operations: Operation[],
  pointer: string,
): RemovalRequest | { operation?: undefined; reason: DraftReason } {
  const found = operations.flatMap((operation) => {
    const reference = findReference(document, operation);
    return reference ? { operation, reference } : [];
  });
  const deletes = found.filter(({ operation }) => operation.method === 'DELETE');
  const candidates = deletes.length > 0 ? deletes : found;
  const [only, ...others] = candidates;
  if (only && others.length === 0) return only;
  const [first] = operations;
  const titles = candidates.map(({ operation }) => operation.title);
  const why = !first
    ? 'the document has no DELETE for one key'
    : only
      ? `it may be ${titles.join(' or ')}`
      : `${first.title} does not say which key it removes`;
  return { reason: { why, pointer: first?.place.pointer ?? pointer } };
}
