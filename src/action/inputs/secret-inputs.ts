import type { SecretReference } from '../../secrets/reference.ts';
import type { Core } from '../core.ts';
import { mask } from '../mask.ts';
import { awsHints } from './aws-hints.ts';
import type { InputValues, SecretName } from './input-table.ts';

/**
 * fetchSecrets reads secrets from AWS Secrets Manager, masks each as soon as it is fetched, and trims it like all inputs.
 * The session of a role is named after the run. Throws Problem, which never contains a secret.
 */
export async function fetchSecrets(
  core: Core,
  {
    references,
    region,
    role,
    audience,
    env,
    runId,
  }: {
    references: [name: SecretName, reference: SecretReference][];
    region: string | undefined;
    /** ARN of the role to assume with the job's OIDC token. */
    role: string | undefined;
    /** Whom that token is for. */
    audience: string | undefined;
    env: NodeJS.ProcessEnv;
    /** Undefined where the runner does not say. */
    runId: number | undefined;
  },
): Promise<Partial<Pick<InputValues, SecretName>>> {
  if (references.length === 0) return {};
  const { openSecrets } = await import('../../secrets/secrets-manager.ts');
  const secrets = openSecrets({
    region,
    role: role ? { arn: role, audience, session: ['keylease', runId ?? []].flat().join('-') } : undefined,
    env,
    mask: (secret) => mask(core, secret),
    hints: awsHints,
  });
  const values = references.map(async ([name, reference]) => [name, (await secrets.read(reference)).trim()]);
  return Object.fromEntries(await Promise.all(values));
}
