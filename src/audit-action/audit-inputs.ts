import { anyText, choice, type Form, integerBetween } from '../action/inputs/input-forms.ts';
import { readValue } from '../action/inputs/input-values.ts';
import { OUTPUT_FORMATS, type OutputFormatName } from '../audit/report/formats/output-formats.ts';
import { FAIL_ON, type FailOn } from '../keys/fail-on.ts';
import type { AuditCore } from './audit-core.ts';

const FORMATS = Object.keys(OUTPUT_FORMATS) as OutputFormatName[];

const formatList: Form<OutputFormatName[]> = {
  expected: `a list of ${FORMATS.join(', ')}`,
  parse: (text) => {
    const names = text.split(/[\s,]+/).filter(Boolean);
    const known = FORMATS.filter((each) => names.includes(each));
    return names.every((name) => known.some((each) => each === name)) ? known : undefined;
  },
};

/** AUDIT_INPUTS are the inputs of audit/action.yml: their forms, and what an empty value means. */
export const AUDIT_INPUTS = {
  policy: { form: anyText, default: 'keylease.yaml' },
  account: { form: anyText },
  'fail-on': { form: choice(...FAIL_ON), default: 'high' },
  formats: { form: formatList, default: 'sarif' },
  'accept-count': { form: integerBetween(0, 1_000_000_000) },
  'github-token': { form: anyText },
};

/** AuditInputs are what the workflow says. */
export interface AuditInputs {
  policy: string;
  account: string | undefined;
  failOn: FailOn;
  formats: OutputFormatName[];
  acceptCount: number | undefined;
  githubToken: string | undefined;
}

/** readAuditInputs reads the inputs. Throws Problem, which never contains a value. */
export async function readAuditInputs(core: AuditCore): Promise<AuditInputs> {
  const { policy, account, formats, 'fail-on': failOn } = AUDIT_INPUTS;
  return {
    policy: (await readValue(core, 'policy', policy)) ?? policy.default,
    account: await readValue(core, 'account', account),
    failOn: (await readValue(core, 'fail-on', failOn)) ?? 'high',
    formats: (await readValue(core, 'formats', formats)) ?? [],
    acceptCount: await readValue(core, 'accept-count', AUDIT_INPUTS['accept-count']),
    githubToken: await readValue(core, 'github-token', AUDIT_INPUTS['github-token']),
  };
}
