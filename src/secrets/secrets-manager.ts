import { AWS_HINTS, type AwsAdvice, type AwsHints, callAws } from '../aws/aws-error.ts';
import { createAwsClient, keptAwsClient } from '../aws/clients.ts';
import { findRegion } from '../aws/region.ts';
import { GetSecretValueCommand, SecretsManagerClient } from '../aws/sdk/secrets-sdk.ts';
import { Problem } from '../problem.ts';
import { secretField } from './field.ts';
import type { SecretReference } from './reference.ts';
import { assumeRole, type Credentials, type Role } from './role.ts';

/** Secrets is a place that secrets are read from. */
export interface Secrets {
  /** read returns the secret that a reference names, never empty. Throws Problem, which never contains a secret. */
  read(reference: SecretReference): Promise<string>;
}

/** SecretsOptions say how to read from AWS Secrets Manager. */
export interface SecretsOptions {
  /** Region of secrets that are named without an ARN; AWS_REGION or AWS_DEFAULT_REGION by default. */
  region?: string | undefined;
  /** Assumed with the job's OIDC token. Without it, the SDK finds credentials in the environment. */
  role?: Role | undefined;
  env: NodeJS.ProcessEnv;
  /** Called with every secret as soon as it is fetched, before it is used. */
  mask: (secret: string) => void;
  /** For one read, with all its retries, in milliseconds. */
  deadline?: number | undefined;
  /** What to do about faults, in the caller's words. */
  hints?: AwsHints | undefined;
}

/**
 * openSecrets opens AWS Secrets Manager; nothing is sent yet. Each secret is fetched once, and so are credentials. This
 * module loads the AWS SDK, which takes 40 ms: import it only when a secret is needed.
 */
export function openSecrets(options: SecretsOptions): Secrets {
  return new SecretsManager(options);
}

class SecretsManager implements Secrets {
  readonly #options: SecretsOptions & { deadline: number; hints: AwsHints };
  readonly #texts = new Map<string, Promise<string>>();
  #assumed: Promise<Credentials> | undefined;

  constructor(options: SecretsOptions) {
    const { deadline = 60_000, hints = AWS_HINTS } = options;
    this.#options = { ...options, deadline, hints };
  }

  async read(reference: SecretReference): Promise<string> {
    const { id } = reference;
    const region = this.#region(reference);
    const text = this.#texts.get(id) ?? this.#fetch(id, region);
    this.#texts.set(id, text);
    const value = secretField(reference, await text);
    this.#options.mask(value);
    return value;
  }

  #region({ id, region }: SecretReference): string {
    const { env, hints } = this.#options;
    const found = region || this.#options.region || findRegion(env);
    if (found) return found;
    throw new Problem({
      what: `Secret ${id} cannot be read`,
      why: 'its region is not known',
      hint: `Set ${hints.region}, or give the ARN of the secret instead of its name`,
    });
  }

  async #fetch(id: string, region: string): Promise<string> {
    const { deadline, mask, hints } = this.#options;
    const what = `Secret ${id} cannot be read in ${region}`;
    const advice = secretAdvice({ id, region, hints });
    const text = await callAws({ what, deadline, advice, hints }, (signal) => this.#ask(id, region, signal));
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

  async #client(region: string, signal: AbortSignal): Promise<SecretsManagerClient> {
    const { role, env } = this.#options;
    if (!role) return keptAwsClient(SecretsManagerClient, { env, region });
    this.#assumed ??= assumeRole(role, { ...this.#options, region, signal });
    return createAwsClient(SecretsManagerClient, { region, credentials: await this.#assumed });
  }
}

function secretAdvice({ id, region, hints }: { id: string; region: string; hints: AwsHints }): AwsAdvice[] {
  const resource = id.startsWith('arn:') ? id : `secret:${id}-?????? in ${region}`;
  return [
    [
      /DecryptionFailure|access to KMS|kms:|KMS key/i,
      "Allow kms:Decrypt on the secret's KMS key, and check that the key is enabled",
    ],
    [/AccessDenied/, `Allow secretsmanager:GetSecretValue on ${resource}`],
    [
      /ResourceNotFound/,
      `Check the name, the account, and that ${region} is the right region (${hints.region})`,
    ],
    [/InvalidRequest/, 'Restore the secret, or name another'],
  ];
}
