import { awsProblem } from '../aws/aws-error.ts';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '../aws/sdk/secrets-sdk.ts';
import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import { requestIdToken } from './oidc.ts';

/** Role is an IAM role that this job takes on. */
export interface Role {
  arn: string;
  /** Shows up in CloudTrail; 2 to 64 of letters, digits and +=,.@-_ (STS API reference). */
  session: string;
}

/** Credentials of AWS, for a while. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

const AUDIENCE = 'sts.amazonaws.com';
/** In seconds, the least that STS gives. */
const DURATION = 900;

/** assumeRole takes on a role with the job's OIDC token. `mask` is told all that is secret. Throws Problem. */
export async function assumeRole(
  role: Role,
  {
    client: clientOptions,
    env,
    mask,
    signal,
  }: {
    client: { region: string; maxAttempts: number; requestHandler: object };
    env: NodeJS.ProcessEnv;
    mask: (secret: string) => void;
    signal: AbortSignal;
  },
): Promise<Credentials> {
  const token = await requestIdToken(env, { audience: AUDIENCE, signal });
  mask(token);
  const what = `Role ${role.arn} cannot be assumed`;
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.session,
    WebIdentityToken: token,
    DurationSeconds: DURATION,
  });
  const answer = await new STSClient(clientOptions).send(command, { abortSignal: signal }).catch((error) => {
    throw awsProblem(what, error, [
      [
        /AccessDenied|InvalidIdentityToken|IDPRejectedClaim/,
        `Let the role's trust policy allow sts:AssumeRoleWithWebIdentity to token.actions.githubusercontent.com ` +
          `where aud is ${AUDIENCE}${subject(token)}`,
      ],
      [/ValidationError|MalformedPolicy|PackedPolicy/, 'Check aws-role'],
      [/RegionDisabled/, 'Enable this region in the account, or set aws-region to another'],
    ]);
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new Problem({ what, why: 'STS answered without credentials', hint: 'Check AWS_ENDPOINT_URL' });
  }
  mask(SecretAccessKey);
  mask(SessionToken);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

/** subject reads from a token how GitHub names this job, which is what trust policies mostly get wrong. */
function subject(token: string): string {
  try {
    const { sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof sub === 'string' ? ` and sub is ${sanitize(sub)}` : '';
  } catch {
    return '';
  }
}
