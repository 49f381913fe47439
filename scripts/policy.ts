import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { policySchema } from '../src/audit/policy/policy-schema.ts';
import { replace, table } from './readme.ts';

/** JsonSchema is as much of a JSON Schema as the policy's is made of. */
export interface JsonSchema {
  description?: string;
  default?: unknown;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

const schema = { title: 'Policy of the keylease audit', ...z.toJSONSchema(policySchema, { io: 'input' }) };

/** policyJsonSchema returns docs/policy.schema.json: how a policy is written, as JSON Schema. */
export function policyJsonSchema(): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** policyPage returns docs/policy.md with its parts made anew from the schema and the examples. */
export function policyPage(): string {
  const yaml = (name: string) =>
    `\`\`\`yaml\n${readFileSync(`docs/examples/${name}.yaml`, 'utf8').trim()}\n\`\`\``;
  const rows = policyFields().map(({ path, schema, isRequired }) => [
    `\`${path}\``,
    isRequired ? '**needed**' : defaultOf(schema),
    schema.description ?? '',
  ]);
  return [
    { name: 'smallest', content: yaml('policy') },
    { name: 'example', content: yaml('policy-complete') },
    { name: 'fields', content: table(['Field', 'Default', 'What it means'], rows) },
  ].reduce(replace, readFileSync('docs/policy.md', 'utf8'));
}

interface Field {
  path: string;
  schema: JsonSchema;
  /** Within what holds it. */
  isRequired: boolean;
}

/** policyFields are all fields of a policy, each with its path, such as `accounts[].name`. */
export function policyFields(around: JsonSchema = schema as JsonSchema, prefix = ''): Field[] {
  const { properties = {}, required = [] } = around;
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${prefix}${name}`;
    const inside = [schema, ...(schema.anyOf ?? [])].flatMap((each) => policyFields(each, `${path}.`));
    const items = schema.items ? policyFields(schema.items, `${path}[].`) : [];
    return [{ path, schema, isRequired: required.includes(name) }, ...inside, ...items];
  });
}

function defaultOf({ default: value }: JsonSchema): string {
  return value === undefined || typeof value === 'object' ? '' : `\`${value}\``;
}
