import { readFileSync, statSync } from 'node:fs';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { isObject } from './document.ts';

const MEGABYTE = 1024 * 1024;
/** In bytes. The largest public documents have 12 MB; parsing YAML takes a second per MB. */
const LARGEST = { JSON: 32 * MEGABYTE, YAML: 4 * MEGABYTE };

/** In levels of objects and lists. What follows them calls itself for each. */
const DEEPEST = 1000;

/** readOpenApiDocument reads a saved document in JSON or YAML. Throws Problem if it is neither, too large or too deep. */
export async function readOpenApiDocument(file: string): Promise<unknown> {
  const document = await parseFile(file);
  if (isDeeperThan(document, DEEPEST)) {
    const hint = 'Reduce it to the paths of SSH keys and what they refer to';
    throw unreadable(file, `it is nested more than ${DEEPEST} levels deep`, hint);
  }
  return document;
}

async function parseFile(file: string): Promise<unknown> {
  const size = fileSize(file);
  if (size > LARGEST.JSON) throw tooLarge(file, 'JSON');
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  if (/^\s*</.test(text)) {
    const hint = 'Save the JSON or YAML document itself; the web page usually links to it';
    throw unreadable(file, 'it is a web page', hint);
  }
  try {
    if (/^\s*[{[]/.test(text)) return JSON.parse(text);
  } catch (error) {
    throw unreadable(file, firstLine(error), 'Download the document again');
  }
  if (size > LARGEST.YAML) throw tooLarge(file, 'YAML');
  const { parseYaml } = await import('./parse-yaml.ts');
  try {
    return parseYaml(text);
  } catch (error) {
    throw unreadable(file, firstLine(error), 'Download the document again');
  }
}

function isDeeperThan(value: unknown, most: number): boolean {
  let level = new Set([value]);
  for (let depth = 0; depth <= most && level.size > 0; depth += 1) {
    const inner = [...level].flatMap((each) => (isObject(each) ? Object.values(each) : []));
    level = new Set(inner.filter(isObject));
  }
  return level.size > 0;
}

function fileSize(file: string): number {
  try {
    const status = statSync(file);
    if (!status.isFile()) throw unreadable(file, 'it is not a file', 'Save the document to a file');
    return status.size;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(file, 'it does not exist', 'Check the path');
  }
}

function tooLarge(file: string, format: keyof typeof LARGEST): Problem {
  const hint = 'Reduce it to the paths of SSH keys and what they refer to';
  return unreadable(file, `it is larger than ${LARGEST[format] / MEGABYTE} MiB of ${format}`, hint);
}

function firstLine(error: unknown): string {
  const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
  return line.replace(/[:.]$/, '');
}

function unreadable(file: string, why: string, hint: string): Problem {
  return new Problem({ what: `Document ${sanitize(file)} cannot be read`, why: sanitize(why), hint });
}
