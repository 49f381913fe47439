import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import { parseReference } from './reference.ts';
import type { Secrets } from './secrets-manager.ts';

/** SecretSource says where a secret comes from: AWS Secrets Manager (`id-or-arn#field`), or the environment. */
export type SecretSource = { secret: string } | { env: string };

/** SecretReader reads a secret that a policy names, trimmed and never empty. Throws Problem, which never contains a secret. */
export type SecretReader = (source: SecretSource) => Promise<string>;

/**
 * secretReader reads from the environment and from AWS Secrets Manager, which it asks once for each secret. It calls
 * `mask` with every secret before returning it. Make one for each run: secrets may change between runs.
 */
export function secretReader(options: {
  env: NodeJS.ProcessEnv;
  mask: (secret: string) => void;
}): SecretReader {
  const { env, mask } = options;
  let secrets: Promise<Secrets> | undefined;
  return async (source) => {
    const text = 'env' in source ? fromEnvironment(source.env, env) : await fetch(source.secret);
    mask(text.trim());
    return text.trim();
  };

  async function fetch(name: string): Promise<string> {
    const reference = parseReference(name);
    if (!reference) throw unreadable(`Secret ${sanitize(name)}`, 'it is neither a name nor an ARN');
    // Loads the AWS SDK.
    secrets ??= import('./secrets-manager.ts').then(({ openSecrets }) => openSecrets(options));
    return (await secrets).read(reference);
  }
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
