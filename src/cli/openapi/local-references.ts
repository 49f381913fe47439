import { $RefParser } from '@apidevtools/json-schema-ref-parser';

/**
 * localReferences returns a function that looks up a reference such as `#/components/schemas/Key` in a document; undefined
 * if there is nothing. No file is read and nothing is fetched: what leads outside throws an error with `outside`, that reference.
 * A separate file, so that the library is loaded only when needed.
 */
export async function localReferences(document: object): Promise<(reference: string) => unknown> {
  const references = await new $RefParser().resolve('/', document, { resolve: { external: false } });
  return (reference) => {
    try {
      return references.get(reference);
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      if (code === 'EMISSINGPOINTER') return undefined;
      const [, outside] = /^Error resolving \$ref pointer "\/?(.*)"/.exec(message) ?? [];
      throw outside === undefined ? error : Object.assign(new Error(), { outside });
    }
  };
}
