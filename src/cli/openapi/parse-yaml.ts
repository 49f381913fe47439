import { parse } from 'yaml';

/** parseYaml reads YAML, with a limit on aliases. A separate file, so that the library is loaded only when needed. */
export function parseYaml(text: string): unknown {
  return parse(text, { logLevel: 'error', maxAliasCount: 100 });
}
