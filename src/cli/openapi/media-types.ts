import type { Document, Place } from './document.ts';

/** jsonContent is what a body or an answer says about its JSON, by preference in the type that all clients send. */
export function jsonContent(document: Document, holder: Place | undefined): Place | undefined {
  const content = document.entries(document.at(holder, 'content'));
  const type = jsonType(content.map(([name]) => name));
  return content.find(([name]) => name === type)?.[1];
}

/** sentType is the type of JSON that an operation is sent; undefined if none is documented. */
export function sentType(document: Document, operation: Place): string | undefined {
  return jsonType(
    document.swagger
      ? swaggerTypes(document, operation, 'consumes')
      : contentTypes(document, document.at(operation, 'requestBody')),
  );
}

/** answeredType is the type of JSON that an operation answers with; undefined if none is documented. */
export function answeredType(document: Document, operation: Place): string | undefined {
  const answers = document
    .entries(document.at(operation, 'responses'))
    .filter(([status]) => /^2/.test(status));
  return jsonType(
    document.swagger
      ? swaggerTypes(document, operation, 'produces')
      : answers.flatMap(([, answer]) => contentTypes(document, answer)),
  );
}

function contentTypes(document: Document, holder: Place | undefined): string[] {
  return document.entries(document.at(holder, 'content')).map(([type]) => type);
}

function swaggerTypes(document: Document, operation: Place, name: string): string[] {
  const list = document.at(operation, name) ?? document.at(document.root, name);
  return document.items(list).map(({ value }) => String(value));
}

function jsonType(types: string[]): string | undefined {
  const find = (pattern: RegExp) => types.find((type) => pattern.test(type));
  return find(/^application\/json\b/i) ?? find(/^application\/[^;]+\+json\b/i) ?? find(/^\*\/\*/);
}
