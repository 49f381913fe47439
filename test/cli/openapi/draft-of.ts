import { profileSchema } from '../../../src/accounts/schema/profile-schema.ts';
import { Document } from '../../../src/cli/openapi/document.ts';
import { draftProfile } from '../../../src/cli/openapi/draft/draft.ts';
import { Notes } from '../../../src/cli/openapi/notes.ts';

/** Draft is a profile as far as a document proves it, as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: it is any part of a profile.
export type Draft = any;

/** Drafted is a draft, and why each field is missing that could not be filled in. */
export interface Drafted {
  draft: Draft;
  missing: Record<string, string>;
}

/** draftOf drafts a profile from a parsed document. */
export async function draftOf(document: unknown, options: { path?: string } = {}): Promise<Drafted> {
  const notes = new Notes();
  const profile = draftProfile(await Document.open(document), { ...options, notes });
  return {
    draft: JSON.parse(JSON.stringify(profile)),
    missing: Object.fromEntries(notes.missing.map(({ what, why }) => [what, why])),
  };
}

/** unexplainedFaults are the faults of a draft that its missing fields do not explain. */
export function unexplainedFaults(draft: Draft, missing: string[]): string[] {
  const { error } = profileSchema.safeParse(draft);
  const places = (error?.issues ?? []).map(({ path }) => path.join('.'));
  return places.filter((place) => !missing.some((what) => `${what}.`.startsWith(`${place}.`)));
}

/** Parts are the parts of a small document; what is left out is as plain as can be. */
export interface Parts {
  /** Fields of an entry of the list. */
  entry?: object;
  /** The whole answer to the list; `entry` is then of no use. */
  answer?: object;
  /** Fields beside the list `keys`. */
  beside?: object;
  example?: unknown;
  query?: object[];
  headers?: object;
  /** The body of a registration. */
  body?: object;
  /** The name of the variable of the key, and its schema. */
  variable?: [name: string, schema: object];
  paths?: object;
  more?: object;
}

/** TEXT is the schema of text. */
export const TEXT = { type: 'string' };
/** INTEGER is the schema of whole numbers. */
export const INTEGER = { type: 'integer' };
/** KEY are the fields of a plain key. */
export const KEY = { id: TEXT, name: TEXT, public_key: TEXT };

/** documentOf makes a document with a list of keys, a registration and a removal. */
export function documentOf(parts: Parts = {}): Record<string, unknown> {
  const [variable, schema] = parts.variable ?? ['id', TEXT];
  const list = { type: 'array', items: { type: 'object', properties: parts.entry ?? KEY } };
  const answer = parts.answer ?? { type: 'object', properties: { keys: list, ...parts.beside } };
  const media = { schema: answer, ...('example' in parts ? { example: parts.example } : {}) };
  const body = parts.body ?? {
    properties: { name: TEXT, public_key: TEXT },
    required: ['name', 'public_key'],
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Nimbus' },
    externalDocs: { url: 'https://docs.nimbus.example' },
    servers: [{ url: 'https://api.nimbus.example' }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    security: [{ token: [] }],
    paths: {
      '/ssh-keys': {
        get: {
          parameters: parts.query ?? [],
          responses: {
            200: { headers: parts.headers, content: { 'application/json': media } },
            401: json({ properties: { message: TEXT } }),
          },
        },
        post: {
          requestBody: json(body),
          responses: { 201: {}, 409: {} },
        },
      },
      [`/ssh-keys/{${variable}}`]: {
        delete: {
          parameters: [{ in: 'path', name: variable, required: true, schema }],
          responses: { 204: {}, 404: {} },
        },
      },
      ...parts.paths,
    },
    ...parts.more,
  };
}

/** json is a body or an answer in JSON. */
export function json(schema: object): object {
  return { content: { 'application/json': { schema } } };
}

/** query is a query parameter. */
export function query(name: string, schema: object = {}, more: object = {}): object {
  return { in: 'query', name, schema, ...more };
}
