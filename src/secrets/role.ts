import { type AwsAdvice, type AwsHints, awsProblem } from '../aws/aws-error.ts';
import { createAwsClient } from '../aws/clients.ts';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '../aws/sdk/secrets-sdk.ts';
import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import { requestIdToken } from './oidc.ts';

/** Role is an IAM role that this job assumes. */
export interface Role {
  arn: string;
  /** Shows up in CloudTrail; 2 to 64 of letters, digits and +=,.@-_ (STS API reference). */
  session: string;
}

/** Credentials are temporary credentials of AWS. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

const AUDIENCE = 'sts.amazonaws.com';
/** In seconds, the least that STS allows. */
const DURATION = 900;

/** AssumeRoleOptions say how to assume a role. */
export interface AssumeRoleOptions {
  region: string;
  env: NodeJS.ProcessEnv;
  /** Called with every secret. */
  mask: (secret: string) => void;
  signal: AbortSignal;
  /** For the job's OIDC token, in milliseconds. */
  deadline: number;
  hints: AwsHints;
}

/** assumeRole assumes a role with the job's OIDC token. Throws Problem. */
export async function assumeRole(role: Role, options: AssumeRoleOptions): Promise<Credentials> {
  const { region, env, mask, signal, deadline, hints } = options;
  const token = await requestIdToken(env, { audience: AUDIENCE, deadline });
  mask(token);
  const what = `Role ${role.arn} cannot be assumed`;
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.session,
    WebIdentityToken: token,
    DurationSeconds: DURATION,
  });
  const client = await createAwsClient(STSClient, { region });
  const answer = await client.send(command, { abortSignal: signal }).catch((error) => {
    throw awsProblem(error, { what, hints, advice: roleAdvice(token, hints) });
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new Problem({ what, why: 'STS answered without credentials', hint: 'Check AWS_ENDPOINT_URL' });
  }
  mask(SecretAccessKey);
  mask(SessionToken);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

function roleAdvice(token: string, { region }: AwsHints): AwsAdvice[] {
  return [
    [
      /AccessDenied|InvalidIdentityToken|IDPRejectedClaim/,
      `Let the role's trust policy allow sts:AssumeRoleWithWebIdentity to token.actions.githubusercontent.com ` +
        `where aud is ${AUDIENCE}${subject(token)}`,
    ],
    [/ValidationError|MalformedPolicy|PackedPolicy/, 'Check the ARN of the role'],
    [/RegionDisabled/, `Enable this region in the account, or set ${region} to another`],
  ];
}

/** subject reads from a token how GitHub names this job, which is what trust policies most often get wrong. */
function subject(token: string): string {
  try {
    const { sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof sub === 'string' ? ` and sub is ${sanitize(sub)}` : '';
  } catch {
    return '';
  }
}
