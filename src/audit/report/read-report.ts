import { sanitize } from '../../format.ts';
import { errorMessage, Problem } from '../../problem.ts';
import type { Report } from './report.ts';
import { REPORT_VERSION, reportSchema } from './report-schema.ts';

/** readReport reads the JSON of a report; `file` names it for people. Throws Problem, also for a report of another version. */
export function readReport(text: string, file: string): Report {
  const json = parseJson(text, file);
  const { success, data, error } = reportSchema.safeParse(json);
  if (success) return data;
  const { version } = Object(json);
  if (Number.isInteger(version) && version !== REPORT_VERSION) throw otherVersion(file, version);
  const [issue] = error.issues;
  const field = sanitize(issue?.path.join('.') ?? '') || 'the report';
  throw unusable(file, `${field}: ${sanitize(issue?.message ?? '').replace(/^Invalid input: /, '')}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw unusable(file, `it is not JSON (${errorMessage(error)})`);
  }
}

function otherVersion(file: string, version: number): Problem {
  const age = version < REPORT_VERSION ? 'an older' : 'a newer';
  return new Problem({
    what: `${sanitize(file)} cannot be used`,
    why: `it was written by ${age} version of keylease (report version ${version}; this keylease reads ${REPORT_VERSION})`,
    hint: 'Use the version of keylease that wrote it; its field keylease says which',
  });
}

function unusable(file: string, why: string): Problem {
  return new Problem({
    what: `${sanitize(file)} cannot be used`,
    why,
    hint: 'Give the .json of a report written by keylease audit',
  });
}
