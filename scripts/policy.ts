import { readFileSync } from 'node:fs';
import { deletionTerms } from '../src/audit/deletion-terms.ts';
import { policyJsonSchema as policyStructure } from '../src/audit/policy/policy-json-schema.ts';
import type { Rule } from '../src/audit/rules/rule.ts';
import { RULES } from '../src/audit/rules/rules.ts';
import { replace, table } from './markdown.ts';

/** JsonSchema is as much of JSON Schema as the policy's schema uses. */
export interface JsonSchema {
  description?: string;
  default?: unknown;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

const schema = policyStructure();

/** policyJsonSchema returns docs/policy.schema.json, the JSON Schema of policies as they are written. */
export function policyJsonSchema(): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** policyPage returns docs/policy.md, its tables and examples generated from the schema, the rules and examples/. */
export function policyPage(): string {
  const yaml = (name: string) =>
    `\`\`\`yaml\n${readFileSync(`examples/${name}.yaml`, 'utf8').trim()}\n\`\`\``;
  const rows = policyFields().map(({ path, schema, isRequired }) => [
    // What is inside a rule is the same for all rules.
    `\`${path.replace(/^rules\.[^.]+\./, 'rules.*.')}\``,
    isRequired ? '**required**' : formatDefault(schema),
    schema.description ?? '',
  ]);
  return [
    { name: 'smallest', content: yaml('policy-report-only') },
    { name: 'example', content: yaml('policy-complete') },
    { name: 'fields', content: table(['Field', 'Default', 'What it means'], distinct(rows)) },
    { name: 'rules', content: table(['Rule', 'Fires when', 'Severity', 'Deletes'], RULES.map(ruleRow)) },
  ].reduce(replace, readFileSync('docs/policy.md', 'utf8'));
}

/** distinct has each field once, where it occurs last. */
function distinct(rows: string[][]): string[][] {
  return rows.filter(([field], index) => rows.findLastIndex(([each]) => each === field) === index);
}

function ruleRow({ name, title, description, severity, ...rule }: Rule): string[] {
  return [
    `\`${name}\``,
    `**${title}.** ${description}`,
    typeof severity === 'function' ? 'depends on the finding' : severity,
    deletionTerms(rule, 'after notice and grace'),
  ];
}

interface Field {
  path: string;
  schema: JsonSchema;
  /** Within the object that holds it. */
  isRequired: boolean;
}

/** policyFields are all fields of a policy, each with its path, such as `accounts[].name`. */
export function policyFields(around: JsonSchema = schema as JsonSchema, prefix = ''): Field[] {
  const { properties = {}, required = [] } = around;
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${prefix}${name}`;
    const inside = [schema, ...(schema.anyOf ?? [])].flatMap((each) => [
      ...policyFields(each, `${path}.`),
      ...(each.items ? policyFields(each.items, `${path}[].`) : []),
    ]);
    return [{ path, schema, isRequired: required.includes(name) }, ...inside];
  });
}

function formatDefault({ default: value }: JsonSchema): string {
  return value === undefined || typeof value === 'object' ? '' : `\`${value}\``;
}
