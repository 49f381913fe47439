import { readFileSync, statSync } from 'node:fs';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';

const MEGABYTE = 1024 * 1024;
/** In bytes. The largest public documents have 12 MB; parsing YAML takes a second per MB. */
const LARGEST = { JSON: 32 * MEGABYTE, YAML: 4 * MEGABYTE };

/** readOpenApiDocument reads a saved document in JSON or YAML. Throws Problem if it is neither, or too large. */
export async function readOpenApiDocument(file: string): Promise<unknown> {
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
