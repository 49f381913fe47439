import type { Report, ReportFinding, ReportKey } from '../../src/audit/report/report.ts';
import { SEVERITY_SCALES } from '../../src/audit/report/severity-scales.ts';
import { type AwsAdvice, callAws } from '../../src/aws/aws-error.ts';
import { keptAwsClient } from '../../src/aws/clients.ts';
import { arnRegion } from '../../src/aws/region.ts';
import { sanitize } from '../../src/format.ts';
import { formatIso } from '../../src/time.ts';
import { BatchSender, type Refused } from './batch-sender.ts';
import type { Sink, SinkRun } from './sink.ts';

/** A finding in the AWS Security Finding Format (AWS Security Hub user guide, "AWS Security Finding Format"). */
interface AsffFinding {
  Id: string;
  [field: string]: unknown;
}

/** BatchImportFindings takes 100 findings (AWS Security Hub API reference). */
const BATCH = 100;
/** For one call with all its retries, in milliseconds. */
const DEADLINE = 20_000;

/**
 * securityHub imports each finding in each run, under the id that it has in reports, and archives it as resolved in the
 * run in which it has ended. The target is the ARN of the account's own product,
 * `arn:aws:securityhub:REGION:ACCOUNT:product/ACCOUNT/default`.
 */
export const securityHub: Sink = {
  title: 'findings to Security Hub',
  variable: 'KEYLEASE_SECURITY_HUB',
  open: (product, run) => {
    const send = (findings: AsffFinding[]) => importFindings(findings, product, run);
    const sender = new BatchSender({ what: 'findings', size: BATCH, send, mustStop: run.mustStop });
    const context = { product, run };
    return {
      row: (key) => {
        for (const finding of key.findings) sender.add(activeFinding(finding, key, context));
      },
      end: async ({ resolved }) => {
        for (const each of resolved) sender.add(endedFinding(each, context));
        return sender.end();
      },
    };
  },
};

interface AsffContext {
  product: string;
  run: SinkRun;
}

function activeFinding(finding: ReportFinding, key: ReportKey, context: AsffContext): AsffFinding {
  const { rule, severity, evidence, hint, since } = finding;
  const details = { decision: key.decision, dueAt: key.dueAt, owner: key.owner, type: key.type };
  return {
    ...commonFields({ id: finding.id, rule, since, keyName: key.name }, context),
    Severity: { Label: SEVERITY_SCALES[severity].asff },
    Description: evidence.slice(0, 1024) || rule,
    Remediation: { Recommendation: { Text: hint.slice(0, 512) } },
    Resources: [resource({ fingerprint: key.fingerprint ?? key.id, details }, context)],
    RecordState: 'ACTIVE',
  };
}

/** A report has no severity for what has ended. */
function endedFinding(ended: Report['resolved'][number], context: AsffContext): AsffFinding {
  const { id, rule, name, fingerprint, isGone, since } = ended;
  return {
    ...commonFields({ id, rule, since, keyName: name }, context),
    Severity: { Label: SEVERITY_SCALES.info.asff },
    Description: isGone ? 'The account no longer has the key.' : 'The rule no longer applies to the key.',
    Resources: [resource({ fingerprint: fingerprint ?? id, details: {} }, context)],
    RecordState: 'ARCHIVED',
    Workflow: { Status: 'RESOLVED' },
  };
}

function commonFields(
  { id, rule, since, keyName }: { id: string; rule: string; since: string; keyName: string },
  { product, run }: AsffContext,
): AsffFinding {
  const now = formatIso(run.clock());
  return {
    SchemaVersion: '2018-10-08',
    Id: id,
    ProductArn: product,
    AwsAccountId: product.split(':')[4] ?? '',
    GeneratorId: `keylease/${rule}`,
    Types: ['Software and Configuration Checks/Vulnerabilities'],
    Title: `SSH key ${sanitize(keyName, 100) || '(unnamed)'} on ${run.account}: ${rule}`,
    FirstObservedAt: since,
    LastObservedAt: now,
    CreatedAt: since,
    UpdatedAt: now,
    ProductFields: { 'keylease/account': run.account, 'keylease/run': run.run },
  };
}

function resource(
  { fingerprint, details }: { fingerprint: string; details: Record<string, string | null> },
  { run }: AsffContext,
): object {
  const known = Object.entries(details).filter(([, value]) => value !== null);
  return {
    Type: 'Other',
    Id: `keylease/${run.account}/${fingerprint}`,
    Details: { Other: { account: run.account, fingerprint, ...Object.fromEntries(known) } },
  };
}

async function importFindings(
  findings: AsffFinding[],
  product: string,
  { env }: SinkRun,
): Promise<Refused<AsffFinding>[]> {
  const { BatchImportFindingsCommand, SecurityHubClient } = await import(
    '../../src/aws/sdk/securityhub-sdk.ts'
  );
  const command = new BatchImportFindingsCommand({ Findings: findings as never });
  const what = 'Findings cannot be imported';
  const { FailedFindings = [] } = await callAws(
    { what, deadline: DEADLINE, advice: ADVICE },
    async (abortSignal) => {
      const client = await keptAwsClient(SecurityHubClient, { env, region: arnRegion(product) });
      return client.send(command, { abortSignal });
    },
  );
  const failed = new Map(
    FailedFindings.map(({ Id, ErrorCode, ErrorMessage }) => [Id, `${ErrorCode}, ${ErrorMessage}`]),
  );
  return findings.flatMap((item) => {
    const why = failed.get(item.Id);
    return why === undefined ? [] : [{ item, why: sanitize(why, 400) }];
  });
}

// Codes: AWS Security Hub API reference, "BatchImportFindings".
const ADVICE: AwsAdvice[] = [
  [/InvalidAccess|not subscribed/, 'Turn on Security Hub in this account and region'],
  [/AccessDenied/, 'Allow securityhub:BatchImportFindings on the product of this account'],
];
