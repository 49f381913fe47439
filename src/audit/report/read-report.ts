import { sanitize } from '../../format.ts';
import { errorMessage, Problem } from '../../problem.ts';
import type { Report } from './report.ts';
import { reportSchema } from './report-schema.ts';

/** readReport reads a report.json; `file` names it for people. Throws Problem: where it is not as the schema says. */
export function readReport(text: string, file: string): Report {
  const { success, data, error } = reportSchema.safeParse(parse(text, file));
  if (success) return data;
  const [issue] = error.issues;
  const field = sanitize(issue?.path.join('.') ?? '') || 'the whole';
  throw unusable(file, `${field}: ${sanitize(issue?.message ?? '').replace(/^Invalid input: /, '')}`);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw unusable(file, `it is not JSON (${errorMessage(error)})`);
  }
}

function unusable(file: string, why: string): Problem {
  return new Problem({
    what: `${sanitize(file)} cannot be used`,
    why,
    hint: 'Give a report.json as keylease audit writes it',
  });
}
