import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ACCESS_KEYS, ISOLATED, SECRET_ACCESS_KEY } from './aws-environment.ts';

/** AwsRequest is a request as the stub understood it. */
export interface AwsRequest {
  /** The action of AWS, such as GetSecretValue, or the path of a REST API; token (of the job), or credentials (of a container). */
  operation: string;
  /** From the signature's scope; empty if unsigned. */
  region: string;
  accessKeyId: string;
  sessionToken: string;
  // biome-ignore lint/suspicious/noExplicitAny: Tests look at what they expect.
  fields: Record<string, any>;
}

/** AwsFault replaces an answer: with an error of AWS, a cut connection, or silence. */
export type AwsFault = { type: string; message?: string; status?: number } | 'cut' | 'silence';

const JOB_BEARER = 'job-request-bearer';

/**
 * Aws is as much of AWS and of GitHub's OIDC provider as keylease needs, on loopback: Secrets Manager, Parameter
 * Store and EventBridge (JSON 1.1), Security Hub (REST), STS and SNS (query and XML), the job's token, and container
 * credentials. All ids are from AWS's documentation.
 */
export class Aws {
  readonly secrets = new Map<string, string | Uint8Array>();
  /** Parameters of Parameter Store, as GetParameter answers them. */
  readonly parameters = new Map<string, { Type: string; Value: string }>();
  readonly requests: AwsRequest[] = [];
  /** How many connections were opened. */
  connections = 0;
  /** The claims in the job's token. */
  claims: Record<string, unknown> = { sub: 'repo:octo-org/train:ref:refs/heads/main' };
  /** The audience that roles trust. */
  audience = 'sts.amazonaws.com';
  /** Every credential; the secrets themselves are in `secrets`. */
  readonly keys = {
    own: SECRET_ACCESS_KEY,
    role: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    session: 'AQoDYXdzEJr1K+session+token==',
  };
  /** What is answered instead of what the stub would; undefined for its own answer. */
  answerFor: (request: AwsRequest) => object | undefined = () => undefined;
  /** Called before a request is answered. */
  interfere: (request: AwsRequest) => AwsFault | undefined = () => undefined;
  readonly #server = createServer((request, response) => this.#serve(request, response)).on(
    'connection',
    () => {
      this.connections += 1;
    },
  );

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** hangUp closes all connections, even those still waiting for an answer. */
  hangUp(): void {
    this.#server.closeAllConnections();
  }

  async close(): Promise<void> {
    this.hangUp();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Environment of a job with a region but no credentials. */
  get bare(): NodeJS.ProcessEnv {
    return {
      AWS_ENDPOINT_URL: this.#url,
      ...ISOLATED,
      AWS_REGION: 'eu-central-1',
    };
  }

  /** Environment of a job with access keys. */
  get env(): NodeJS.ProcessEnv {
    return { ...this.bare, ...ACCESS_KEYS };
  }

  /** Environment of a job with `permissions: id-token: write`. */
  get oidc(): NodeJS.ProcessEnv {
    const url = `${this.#url}/token?api-version=2.0`;
    return {
      ...this.bare,
      ACTIONS_ID_TOKEN_REQUEST_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: JOB_BEARER,
    };
  }

  /** Environment of a container with credentials of its own. */
  get container(): NodeJS.ProcessEnv {
    return { ...this.bare, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${this.#url}/credentials` };
  }

  /** token is the job's token for an audience. */
  token(audience: string): string {
    const parts = [{ alg: 'RS256' }, { ...this.claims, aud: audience }].map((part) => JSON.stringify(part));
    return [...parts, 'signature'].map((part) => Buffer.from(part).toString('base64url')).join('.');
  }

  get #url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of message) body += chunk;
    const request = understand(message, body);
    this.requests.push(request);
    const fault = this.interfere(request);
    if (fault === 'silence') return;
    if (fault === 'cut') return void message.socket.destroy();
    const answer = fault ?? this.answerFor(request) ?? this.#answer(request, message.headers.authorization);
    const xml = ['AssumeRoleWithWebIdentity', 'Publish'].includes(request.operation);
    const { type, message: said = type, status = 400 } = answer as Exclude<AwsFault, string>;
    if (!type) return void response.end(xml ? answer : JSON.stringify(answer));
    response.writeHead(status, { 'content-type': xml ? 'text/xml' : 'application/x-amz-json-1.1' });
    const error = `<Error><Type>Sender</Type><Code>${type}</Code><Message>${said}</Message></Error>`;
    response.end(
      xml ? `<ErrorResponse>${error}</ErrorResponse>` : JSON.stringify({ __type: type, message: said }),
    );
  }

  #answer({ operation, accessKeyId, sessionToken, fields }: AwsRequest, authorization = ''): object | string {
    const { role, session } = this.keys;
    const given = { AccessKeyId: 'ASIAIOSFODNN7EXAMPLE', Expiration: '2030-01-01T00:00:00Z' };
    switch (operation) {
      case 'token':
        if (authorization !== `Bearer ${JOB_BEARER}`) return { type: 'Unauthorized', status: 401 };
        return { count: 1, value: this.token(fields.audience ?? '') };
      case 'credentials':
        return { ...given, SecretAccessKey: role, Token: session };
      case 'AssumeRoleWithWebIdentity':
        if (fields.WebIdentityToken !== this.token(this.audience)) return { type: 'InvalidIdentityToken' };
        return `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>
          <AccessKeyId>${given.AccessKeyId}</AccessKeyId><SecretAccessKey>${role}</SecretAccessKey>
          <SessionToken>${session}</SessionToken><Expiration>${given.Expiration}</Expiration>
          </Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
      case 'GetSecretValue': {
        const known = accessKeyId.startsWith('AKIA') || sessionToken === session;
        if (!known) return { type: 'UnrecognizedClientException', message: 'The security token is invalid.' };
        if (fields.VersionStage !== 'AWSCURRENT') return { type: 'InvalidParameterException' };
        const value = this.secrets.get(fields.SecretId ?? '');
        const message = "Secrets Manager can't find the specified secret.";
        if (value === undefined) return { type: 'ResourceNotFoundException', message };
        if (typeof value === 'string') return { SecretString: value };
        return { SecretBinary: Buffer.from(value).toString('base64') };
      }
      case 'GetParameter': {
        if (fields.WithDecryption !== true) return { type: 'ValidationException' };
        const parameter = this.parameters.get(fields.Name);
        return parameter ? { Parameter: { Name: fields.Name, ...parameter } } : { type: 'ParameterNotFound' };
      }
      case 'PutEvents':
        return { FailedEntryCount: 0, Entries: fields.Entries.map(() => ({ EventId: '11710aed' })) };
      case 'findings/import':
        return { FailedCount: 0, SuccessCount: fields.Findings.length, FailedFindings: [] };
      case 'Publish':
        return '<PublishResponse><PublishResult><MessageId>567910cd</MessageId></PublishResult></PublishResponse>';
      default:
        return { type: 'UnknownOperationException' };
    }
  }
}

function understand({ url = '/', headers }: IncomingMessage, body: string): AwsRequest {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const target = String(headers['x-amz-target'] ?? '').replace(/^.*\./, '');
  const form = new URLSearchParams(body);
  const scope = /Credential=(\w+)\/\d+\/([\w-]+)\//.exec(headers.authorization ?? '');
  return {
    operation: target || form.get('Action') || pathname.slice(1),
    accessKeyId: scope?.[1] ?? '',
    region: scope?.[2] ?? '',
    sessionToken: String(headers['x-amz-security-token'] ?? ''),
    fields: body.startsWith('{') ? JSON.parse(body) : Object.fromEntries(body ? form : searchParams),
  };
}
