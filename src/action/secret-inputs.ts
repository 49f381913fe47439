import { AWS_PARTITION_PATTERN, AWS_REGION_NAME } from '../aws/region.ts';
import { proxyCredentials } from '../http/proxy.ts';
import { Problem } from '../problem.ts';
import { parseReference, type SecretReference } from '../secrets/reference.ts';
import { awsHints } from './aws-hints.ts';
import type { Core } from './core.ts';
import { badInput, textInput } from './inputs.ts';
import { mask } from './mask.ts';

const NAMES = ['private-key', 'passphrase', 'api-token', 'lease-secret'];
const ROLE = new RegExp(`^arn:${AWS_PARTITION_PATTERN}:iam::\\d{12}:role/[\\w+=,.@/-]{1,576}$`);

/**
 * fillSecrets masks the secrets among the inputs, before anything else happens, and returns the toolkit with those
 * filled in whose `-secret` refers to a secret in AWS: fetched, masked, and trimmed as all inputs are. Throws Problem.
 */
export async function fillSecrets(core: Core, env: NodeJS.ProcessEnv, runId: number): Promise<Core> {
  for (const name of NAMES) mask(core, core.getInput(name));
  for (const credential of proxyCredentials()) mask(core, credential);
  const region = textInput(core, 'aws-region', AWS_REGION_NAME, 'a region of AWS, such as eu-central-1');
  const arn = textInput(core, 'aws-role', ROLE, 'the ARN of an IAM role');
  const references = NAMES.flatMap((name) => {
    const reference = referenceInput(core, name);
    return reference ? [[name, reference] as const] : [];
  });
  if (references.length === 0) return core;

  const { openSecrets } = await import('../secrets/secrets-manager.ts');
  const role = arn ? { arn, session: `keylease-${runId}` } : undefined;
  const secrets = openSecrets({ region, role, env, mask: (secret) => mask(core, secret), hints: awsHints });
  const values = new Map(
    await Promise.all(
      references.map(async ([name, reference]) => [name, (await secrets.read(reference)).trim()] as const),
    ),
  );
  return { ...core, getInput: (name, options) => values.get(name) ?? core.getInput(name, options) };
}

function referenceInput(core: Core, name: string): SecretReference | undefined {
  const text = core.getInput(`${name}-secret`);
  if (!text) return undefined;
  const reference = parseReference(text);
  // What is no reference may be the secret itself, put into the wrong input: it is not repeated.
  if (!reference)
    throw badInput(`${name}-secret`, 'the name or ARN of a secret, such as keylease/ci or keylease/ci#key');
  if (!core.getInput(name)) return reference;
  throw new Problem({
    what: `Inputs ${name} and ${name}-secret cannot be used together`,
    why: 'each of them has a value',
    hint: 'Leave one of them out',
  });
}
