import { type Document, type Node, own } from './document.ts';

/** Property is a field of a request or response body, with its path such as `data.id`. */
export interface Property {
  path: string;
  schema: Node;
}

/** How many levels of objects are searched. */
const DEEPEST = 3;
/** How deeply allOf may be nested in allOf. */
const MOST_PARTS = 8;

/** properties lists the fields of a schema and of the objects in it, a few levels deep, outer fields first. */
export function properties(document: Document, schema: unknown): Property[] {
  const found: Property[] = [];
  let level: Property[] = [{ path: '', schema: document.node(schema) ?? {} }];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap(({ path, schema }) => direct(document, schema, path));
    found.push(...level);
  }
  return found;
}

/** direct lists the fields of a schema itself, including its allOf parts. */
export function direct(document: Document, schema: Node, prefix = '', parts = 0): Property[] {
  if (parts > MOST_PARTS) return [];
  const mine = Object.entries(document.node(own(schema, 'properties')) ?? {}).flatMap(([name, value]) => {
    const node = name.includes('.') ? undefined : document.node(value); // A dot in a path means a level down.
    return node ? [{ path: prefix ? `${prefix}.${name}` : name, schema: node }] : [];
  });
  const more = asList(own(schema, 'allOf')).flatMap((part) => {
    return direct(document, document.node(part) ?? {}, prefix, parts + 1);
  });
  return [...mine, ...more];
}

/** itemSchema returns the schema of the items of a list; undefined if the schema is not a list. */
export function itemSchema(document: Document, schema: Node | undefined): Node | undefined {
  return document.node(own(schema, 'items'));
}

/** responseSchema is the JSON schema of a response of an operation, by default its first successful one. */
export function responseSchema(document: Document, operation: Node, status?: string): Node | undefined {
  const responses = document.child(operation, 'responses');
  const statuses = status ? [status] : Object.keys(responses ?? {}).filter((code) => /^2/.test(code));
  for (const code of statuses) {
    const response = document.child(responses, code);
    const schema = document.swagger ? document.child(response, 'schema') : contentSchema(document, response);
    if (schema) return schema;
  }
  return undefined;
}

/** bodySchema is the JSON schema of the request body of an operation. */
export function bodySchema(document: Document, operation: Node): Node | undefined {
  if (!document.swagger) return contentSchema(document, document.child(operation, 'requestBody'));
  const parameters = document.nodes(asList(own(operation, 'parameters')));
  const body = parameters.find((each) => each.in === 'body');
  return document.child(body, 'schema');
}

/** successStatuses lists the documented success statuses of an operation. */
export function successStatuses(document: Document, operation: Node): number[] {
  return Object.keys(document.child(operation, 'responses') ?? {})
    .filter((code) => /^2\d\d$/.test(code))
    .map(Number);
}

/** asList returns a value that is a list, and an empty list for anything else. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function contentSchema(document: Document, holder: Node | undefined): Node | undefined {
  const content = document.child(holder, 'content');
  const type = Object.keys(content ?? {}).find((each) => /json/i.test(each));
  return type ? document.child(content, type, 'schema') : undefined;
}
