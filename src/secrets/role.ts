import { type AwsAdvice, type AwsHints, awsProblem } from '../aws/aws-error.ts';
import { createAwsClient } from '../aws/clients.ts';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '../aws/sdk/secrets-sdk.ts';
import { Problem } from '../problem.ts';
import { requestIdToken } from './oidc.ts';
import { readClaims } from './token-claims.ts';

/** Role is an IAM role that this job assumes. */
export interface Role {
  arn: string;
  /** Shows up in CloudTrail; 2 to 64 of letters, digits and +=,.@-_ (STS API reference). */
  session: string;
  /** Whom the job's token is for; that of STS in the role's partition by default. */
  audience?: string | undefined;
}

/** Credentials are temporary credentials of AWS. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

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
  const audience = role.audience ?? defaultAudience(role.arn);
  const token = await requestIdToken(env, { audience, deadline });
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
    throw awsProblem(error, { what, hints, advice: roleAdvice(token, { audience, region: hints.region }) });
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new Problem({ what, why: 'STS answered without credentials', hint: 'Check AWS_ENDPOINT_URL' });
  }
  mask(SecretAccessKey);
  mask(SessionToken);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

/** STS has another name in China (github.com/aws-actions/configure-aws-credentials, "Audience"). */
function defaultAudience(arn: string): string {
  return arn.startsWith('arn:aws-cn:') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

function roleAdvice(token: string, { audience, region }: { audience: string; region: string }): AwsAdvice[] {
  const { issuer, subject, times } = readClaims(token);
  const provider = issuer.replace(/^https:\/\//, '');
  return [
    [
      /ExpiredToken|[Tt]oken (?:is |has )?expired|not valid yet|not yet valid/,
      `Check the clock of ${provider}${times}`,
    ],
    [
      /No OpenIDConnect provider/,
      `Create an OIDC identity provider for ${issuer} in the role's account, with the audience ${audience}, ` +
        `and allow sts:AssumeRoleWithWebIdentity to it in the role's trust policy`,
    ],
    [
      /retrieve verification key|communicate with the identity provider|IDPCommunicationError/,
      `Let AWS reach ${issuer}/.well-known/openid-configuration, with a certificate that it trusts`,
    ],
    [
      /[Ii]ncorrect token audience/,
      `Add ${audience} to the audiences of the identity provider ${provider}, or set aws-audience`,
    ],
    [
      /AccessDenied|InvalidIdentityToken|IDPRejectedClaim/,
      `Let the role's trust policy allow sts:AssumeRoleWithWebIdentity to ${provider} where aud is ${audience}${subject}`,
    ],
    [/ValidationError|MalformedPolicy|PackedPolicy/, 'Check the ARN of the role'],
    [/RegionDisabled/, `Enable this region in the account, or set ${region} to another`],
  ];
}
