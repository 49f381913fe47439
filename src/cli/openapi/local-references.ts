import { $RefParser } from '@apidevtools/json-schema-ref-parser';

/**
 * localReferences returns a function that looks up a reference such as `#/components/schemas/Key` in a document; undefined
 * if there is nothing. No file is read and nothing is fetched. A separate file, so that the library is loaded only when needed.
 */
export async function localReferences(document: object): Promise<(reference: string) => unknown> {
  const references = await new $RefParser().resolve(document, { resolve: { external: false } });
  return (reference) => {
    try {
      return references.get(reference);
    } catch (error) {
      if (error instanceof RangeError) throw error; // A chain of more references than the library follows.
      return undefined;
    }
  };
}
