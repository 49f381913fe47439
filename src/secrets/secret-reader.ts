import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import { parseParameter } from './parameter-reference.ts';
import { parseReference, type SecretReference } from './reference.ts';

/** SecretSource says where a secret comes from: AWS Secrets Manager or SSM Parameter Store (`id-or-arn#field`), or the environment. */
export type SecretSource = { secret: string } | { ssm: string } | { env: string };

/** SecretReader reads a secret that a policy names, trimmed and never empty. Throws Problem, which never contains a secret. */
export type SecretReader = (source: SecretSource) => Promise<string>;

/** SecretPlace is a service that was opened, with its cache. */
interface SecretPlace {
  read(reference: SecretReference): Promise<string>;
}

/**
 * secretReader reads from the environment, from AWS Secrets Manager and from SSM Parameter Store, which it asks once for
 * each secret. It calls `mask` with every secret before returning it. Make one for each run: secrets may change between
 * runs.
 */
export function secretReader(options: {
  env: NodeJS.ProcessEnv;
  mask: (secret: string) => void;
}): SecretReader {
  const { env, mask } = options;
  // Each loads its part of the AWS SDK.
  const secrets = once(async () => (await import('./secrets-manager.ts')).openSecrets(options));
  const parameters = once(async () => (await import('./parameter-store.ts')).openParameters(options));
  return async (source) => {
    const text = (await fetch(source)).trim();
    mask(text);
    return text;
  };

  async function fetch(source: SecretSource): Promise<string> {
    if ('env' in source) return fromEnvironment(source.env, env);
    const [reference, open] =
      'ssm' in source ? [parseParameter(source.ssm), parameters] : [parseReference(source.secret), secrets];
    if (reference) return (await open()).read(reference);
    throw unreadable(sanitize(capitalize(describeSource(source))), 'it is neither a name nor an ARN');
  }
}

/** describeSource names the place of a secret, for people: `NAME`, `secret keylease/pictor` or `parameter /keylease/pictor`. */
export function describeSource(source: SecretSource): string {
  if ('env' in source) return source.env;
  return 'ssm' in source ? `parameter ${source.ssm}` : `secret ${source.secret}`;
}

function once(open: () => Promise<SecretPlace>): () => Promise<SecretPlace> {
  let opened: Promise<SecretPlace> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function fromEnvironment(name: string, env: NodeJS.ProcessEnv): string {
  const text = Object.hasOwn(env, name) ? env[name] : undefined;
  if (text?.trim()) return text;
  const why = text === undefined ? 'it is not set' : 'it is empty';
  throw unreadable(`Environment variable ${name}`, why, 'Set it to the secret that the policy needs');
}

function unreadable(what: string, why: string, hint = 'Correct it in the policy'): Problem {
  return new Problem({ what: `${what} cannot be read`, why, hint });
}
