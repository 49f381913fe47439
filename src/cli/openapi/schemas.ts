import { type Document, type Node, own } from './document.ts';

/** Property is a field of an answer or a body, named by its path such as `data.id`. */
export interface Property {
  path: string;
  schema: Node;
}

const DEEPEST = 3;
/** allOf within allOf, and no further. */
const MOST_PARTS = 8;

/** properties lists the fields of a schema, outer ones first, objects inside it a few levels deep. */
export function properties(document: Document, schema: unknown): Property[] {
  const found: Property[] = [];
  let level: Property[] = [{ path: '', schema: document.node(schema) ?? {} }];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap(({ path, schema }) => direct(document, schema, path));
    found.push(...level);
  }
  return found;
}

/** direct lists the fields of a schema itself, those of its allOf parts among them. */
export function direct(document: Document, schema: Node, prefix = '', parts = 0): Property[] {
  if (parts > MOST_PARTS) return [];
  const mine = Object.entries(document.node(own(schema, 'properties')) ?? {}).flatMap(([name, value]) => {
    const node = name.includes('.') ? undefined : document.node(value); // A dot in a path leads inwards.
    return node ? [{ path: prefix ? `${prefix}.${name}` : name, schema: node }] : [];
  });
  const more = listSchema(own(schema, 'allOf')).flatMap((part) => {
    return direct(document, document.node(part) ?? {}, prefix, parts + 1);
  });
  return [...mine, ...more];
}

/** itemSchema returns the schema of a list's items; undefined where the schema is not a list. */
export function itemSchema(document: Document, schema: Node | undefined): Node | undefined {
  return document.node(own(schema, 'items'));
}

/** answerSchema is the JSON schema of an answer of an operation, or of its first good one. */
export function answerSchema(document: Document, operation: Node, status?: string): Node | undefined {
  const responses = document.child(operation, 'responses');
  const statuses = status ? [status] : Object.keys(responses ?? {}).filter((code) => /^2/.test(code));
  for (const code of statuses) {
    const response = document.child(responses, code);
    const schema = document.swagger ? document.child(response, 'schema') : contentSchema(document, response);
    if (schema) return schema;
  }
  return undefined;
}

/** bodySchema is the JSON schema of what an operation is sent. */
export function bodySchema(document: Document, operation: Node): Node | undefined {
  if (!document.swagger) return contentSchema(document, document.child(operation, 'requestBody'));
  const parameters = document.nodes(listSchema(own(operation, 'parameters')));
  const body = parameters.find((each) => each.in === 'body');
  return document.child(body, 'schema');
}

/** statuses lists the good answers of an operation that it documents by number. */
export function goodStatuses(document: Document, operation: Node): number[] {
  return Object.keys(document.child(operation, 'responses') ?? {})
    .filter((code) => /^2\d\d$/.test(code))
    .map(Number);
}

/** listSchema is a value that is a list; everything else is an empty one. */
export function listSchema(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function contentSchema(document: Document, holder: Node | undefined): Node | undefined {
  const content = document.child(holder, 'content');
  const type = Object.keys(content ?? {}).find((each) => /json/i.test(each));
  return type ? document.child(content, type, 'schema') : undefined;
}
