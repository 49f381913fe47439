import { parse } from 'yaml';

/** parseYaml reads YAML; aliases cannot blow it up. A file of its own, so that the library is loaded when it is needed. */
export function parseYaml(text: string): unknown {
  return parse(text, { logLevel: 'error', maxAliasCount: 100 });
}
