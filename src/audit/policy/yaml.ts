import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { sanitize } from '../../format.ts';

/** YamlDocument is a policy, or a list of keys, as it is written. */
export interface YamlDocument {
  data: unknown;
  /** findLine is the line, counted from 1, of the value at a path, or else of what should contain it. */
  findLine(path: PropertyKey[]): number;
}

// In bytes, about 20,000 keys. The parser takes a hundred times that in memory, and the Lambda function has 512 MB.
const LARGEST = 2 * 1024 * 1024;
// Enough for a token that all accounts share, and too few for aliases of aliases to explode.
const MOST_ALIASES = 100;
const FAULTS: Record<string, string> = {
  DUPLICATE_KEY: 'the same field occurs twice',
  MULTIPLE_DOCS: 'a second document begins here; there must be only one',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'it is indented with a tab; YAML allows spaces only',
};

/** readYaml reads YAML 1.2 strictly: it refuses whatever another parser could read differently. */
export function readYaml(
  text: string,
  refuse: (fault: { line: number; why: string }) => Error,
): YamlDocument {
  if (Buffer.byteLength(text) > LARGEST) throw refuse({ line: 1, why: 'it is larger than 2 MiB' });
  const lineCounter = new LineCounter();
  // At a quieter level than "error", the library accepts a second document.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const lineAt = (node: Node | undefined) => lineCounter.linePos(node?.range?.[0] ?? 0).line;

  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault) {
    const { line } = lineCounter.linePos(fault.pos[0]);
    throw refuse({ line, why: FAULTS[fault.code] ?? describeFault(fault) });
  }
  visit(document, {
    Pair(_, { key }) {
      // To YAML, 1 and "1" are different keys; as a field of an object they are the same. zod ignores __proto__.
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '__proto__') return;
      throw refuse({ line: lineAt(key as Node), why: 'this cannot be the name of a field' });
    },
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      throw refuse({ line: lineAt(alias), why: `no anchor before it is named ${sanitize(alias.source)}` });
    },
  });
  return { data: toData(), findLine };

  function toData(): unknown {
    try {
      return document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch {
      throw refuse({ line: 1, why: 'it has too many aliases' });
    }
  }

  function findLine(path: PropertyKey[]): number {
    let node: unknown = document.contents;
    let line = lineAt(document.contents ?? undefined);
    for (const name of path) {
      const around = isAlias(node) ? node.resolve(document) : node;
      const pair = isMap(around) ? around.items.find((each) => fieldName(each) === name) : undefined;
      const item = isSeq(around) ? (around.items[Number(name)] as Node | undefined) : undefined;
      if (!pair && !item) break;
      node = pair ? pair.value : item;
      line = lineAt(pair ? (pair.key as Node) : item);
    }
    return line;
  }
}

function fieldName({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}

/** describeFault is what the library says about a fault, without the text that it quotes. */
function describeFault({ message }: Error): string {
  return `it is not valid YAML: ${message.split(': "')[0]}`;
}
