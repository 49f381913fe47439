import { readFileSync, statSync } from 'node:fs';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';

const MEGABYTE = 1024 * 1024;
/** The largest public documents have 12 MB; YAML takes a second for each. */
const LARGEST = { JSON: 32 * MEGABYTE, YAML: 4 * MEGABYTE };

/** readOpenApiDocument reads a saved document, JSON or YAML. Throws Problem for what is neither, or too large to read. */
export async function readOpenApiDocument(file: string): Promise<unknown> {
  const size = sizeOf(file);
  if (size > LARGEST.JSON) throw tooLarge(file, 'JSON');
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  if (/^\s*</.test(text)) {
    const hint = 'Save the JSON or YAML document itself; the page that shows it names its address';
    throw unreadable(file, 'it is a web page', hint);
  }
  try {
    if (/^\s*[{[]/.test(text)) return JSON.parse(text);
  } catch (error) {
    throw unreadable(file, firstLine(error), 'Save the document again');
  }
  if (size > LARGEST.YAML) throw tooLarge(file, 'YAML');
  const { parseYaml } = await import('./parse-yaml.ts');
  try {
    return parseYaml(text);
  } catch (error) {
    throw unreadable(file, firstLine(error), 'Save the document again');
  }
}

function sizeOf(file: string): number {
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
  const hint = 'Cut it down to the paths of SSH keys and what they refer to';
  return unreadable(file, `it is larger than ${LARGEST[format] / MEGABYTE} MiB of ${format}`, hint);
}

function firstLine(error: unknown): string {
  const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
  return line.replace(/[:.]$/, '');
}

function unreadable(file: string, why: string, hint: string): Problem {
  return new Problem({ what: `Document ${sanitize(file)} cannot be read`, why: sanitize(why), hint });
}
