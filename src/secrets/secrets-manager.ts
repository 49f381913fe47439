import { type AwsAdvice, callAws } from '../aws/aws-error.ts';
import { perEnvironment } from '../aws/clients.ts';
import { GetSecretValueCommand, SecretsManagerClient } from '../aws/sdk/secrets-sdk.ts';
import { Problem } from '../problem.ts';
import { secretField } from './field.ts';
import type { SecretReference } from './reference.ts';
import { assumeRole, type Credentials, type Role } from './role.ts';

/** Secrets is where secrets are read from. */
export interface Secrets {
  /** read returns what a reference means, never empty. Throws Problem, which never holds a secret. */
  read(reference: SecretReference): Promise<string>;
}

/** SecretsOptions is what it takes to read from AWS Secrets Manager. */
export interface SecretsOptions {
  /** Where secrets are that are named without an ARN; else what AWS_REGION or AWS_DEFAULT_REGION says. */
  region?: string | undefined;
  /** Taken on with the job's OIDC token; without it, the credentials that the SDK finds in the environment. */
  role?: Role | undefined;
  env: NodeJS.ProcessEnv;
  /** Told every secret text as soon as it is there, before anything is done with it. */
  mask: (secret: string) => void;
  /** For one read, with all its retries, in milliseconds. */
  deadline?: number | undefined;
}

const ATTEMPTS = 4;
const TIMEOUTS = { connectionTimeout: 5000, requestTimeout: 10_000, throwOnRequestTimeout: true };

/** Clients by region, of those that take on no role. */
const clientsOf = perEnvironment(() => new Map<string, SecretsManagerClient>());

/**
 * openSecrets opens AWS Secrets Manager; nothing is sent yet. A secret is fetched once, and so are credentials. This
 * module loads the AWS SDK, which takes 40 ms: import it where a secret is asked for.
 */
export function openSecrets(options: SecretsOptions): Secrets {
  return new SecretsManager(options);
}

class SecretsManager implements Secrets {
  readonly #options: SecretsOptions;
  readonly #clients: Map<string, SecretsManagerClient>;
  readonly #texts = new Map<string, Promise<string>>();
  #assumed: Promise<Credentials> | undefined;

  constructor(options: SecretsOptions) {
    this.#options = options;
    this.#clients = options.role ? new Map() : clientsOf(options.env);
  }

  async read(reference: SecretReference): Promise<string> {
    const { id } = reference;
    const region = this.#regionOf(reference);
    const text = this.#texts.get(id) ?? this.#fetch(id, region);
    this.#texts.set(id, text);
    const value = secretField(reference, await text);
    this.#options.mask(value);
    return value;
  }

  #regionOf({ id, region }: SecretReference): string {
    const { AWS_REGION, AWS_DEFAULT_REGION } = this.#options.env;
    const found = region || this.#options.region || AWS_REGION || AWS_DEFAULT_REGION;
    if (found) return found;
    throw new Problem({
      what: `Secret ${id} cannot be read`,
      why: 'its region is not known',
      hint: 'Give aws-region, or the ARN of the secret instead of its name',
    });
  }

  async #fetch(id: string, region: string): Promise<string> {
    const { deadline = 60_000, mask } = this.#options;
    const what = `Secret ${id} cannot be read in ${region}`;
    const text = await callAws({ what, deadline, advice: advice(id, region) }, (signal) =>
      this.#ask(id, region, signal),
    );
    mask(text);
    return text;
  }

  async #ask(id: string, region: string, signal: AbortSignal): Promise<string> {
    const client = await this.#client(region, signal);
    const command = new GetSecretValueCommand({ SecretId: id, VersionStage: 'AWSCURRENT' });
    const { SecretString, SecretBinary } = await client.send(command, { abortSignal: signal });
    if (SecretString !== undefined || !SecretBinary) return SecretString ?? '';
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(SecretBinary);
    } catch {
      throw new Problem({
        what: `Secret ${id} cannot be used`,
        why: 'its bytes are not UTF-8 text',
        hint: 'Store it as text',
      });
    }
  }

  /** client returns the client of a region. They share credentials, so that these are fetched once. */
  async #client(region: string, signal: AbortSignal): Promise<SecretsManagerClient> {
    const { role, env, mask } = this.#options;
    const settings = { region, maxAttempts: ATTEMPTS, requestHandler: TIMEOUTS };
    if (role) this.#assumed ??= assumeRole(role, { client: settings, env, mask, signal });
    const assumed = await this.#assumed;
    const [first] = this.#clients.values();
    const credentials = assumed ?? first?.config.credentials;
    const client =
      this.#clients.get(region) ??
      new SecretsManagerClient(credentials ? { ...settings, credentials } : settings);
    this.#clients.set(region, client);
    return client;
  }
}

function advice(id: string, region: string): AwsAdvice[] {
  const resource = id.startsWith('arn:') ? id : `secret:${id}-?????? in ${region}`;
  return [
    [
      /DecryptionFailure|access to KMS|kms:|KMS key/i,
      "Allow kms:Decrypt on the secret's KMS key, and check that the key is enabled",
    ],
    [/AccessDenied/, `Allow secretsmanager:GetSecretValue on ${resource}`],
    [/ResourceNotFound/, `Check the name, the account, and that ${region} is the right region (aws-region)`],
    [/InvalidRequest/, 'Restore the secret, or refer to another'],
  ];
}
