import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** CfnValue is a value of a template; a call of a function, such as `!Ref Bucket`, is `{ Ref: 'Bucket' }`. */
export type CfnValue = string | number | boolean | CfnValue[] | { [name: string]: CfnValue };
/** CfnObject is a value that has fields. */
export type CfnObject = { [name: string]: CfnValue };

/** readTemplate reads a template of CloudFormation in YAML. */
export function readTemplate(path: string): Record<string, Record<string, CfnObject>> {
  const document = parseDocument(readFileSync(path, 'utf8'), { logLevel: 'error' });
  return readNode(document.contents) as Record<string, Record<string, CfnObject>>;
}

function readNode(node: Node | null): CfnValue {
  const value = untagged(node);
  const tag = node?.tag ?? '';
  return tag.startsWith('!') && !tag.startsWith('!!') ? { [tag.slice(1)]: value } : value;
}

function untagged(node: Node | null): CfnValue {
  if (isSeq(node)) return node.items.map((item) => readNode(item as Node));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(untagged(key as Node)), readNode(value as Node)]),
    );
  }
  return isScalar(node) ? (node.value as CfnValue) : '';
}
