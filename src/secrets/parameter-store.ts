import { AWS_HINTS, type AwsAdvice, callAws } from '../aws/aws-error.ts';
import { keptAwsClient } from '../aws/clients.ts';
import { findRegion } from '../aws/region.ts';
import { GetParameterCommand, SSMClient } from '../aws/sdk/ssm-sdk.ts';
import { Problem } from '../problem.ts';
import { secretField } from './field.ts';
import type { SecretReference } from './reference.ts';

/** ParametersOptions say how to read from SSM Parameter Store. The SDK finds credentials in the environment. */
export interface ParametersOptions {
  env: NodeJS.ProcessEnv;
  /** Called with every secret as soon as it is fetched, before it is used. */
  mask: (secret: string) => void;
  /** For one read, with all its retries, in milliseconds. */
  deadline?: number | undefined;
}

/**
 * openParameters opens SSM Parameter Store; nothing is sent yet. Each parameter is fetched once. A parameter that is not
 * a SecureString is refused: whoever may describe or list it would see the secret. This module loads the AWS SDK: import
 * it only when a parameter is needed. `read` throws Problem, which never contains a secret.
 */
export function openParameters({ env, mask, deadline = 60_000 }: ParametersOptions): {
  read(reference: SecretReference): Promise<string>;
} {
  const texts = new Map<string, Promise<string>>();
  return {
    read: async (reference) => {
      const text = texts.get(reference.id) ?? fetch(reference);
      texts.set(reference.id, text);
      const value = secretField(reference, await text);
      mask(value);
      return value;
    },
  };

  async function fetch({ id, region = findRegion(env) }: SecretReference): Promise<string> {
    if (!region) {
      throw new Problem({
        what: `Parameter ${id} cannot be read`,
        why: 'its region is not known',
        hint: `Set ${AWS_HINTS.region}, or give the ARN of the parameter instead of its name`,
      });
    }
    const what = `Parameter ${id} cannot be read in ${region}`;
    const command = new GetParameterCommand({ Name: id, WithDecryption: true });
    const { Parameter = {} } = await callAws(
      { what, deadline, advice: parameterAdvice(id, region) },
      async (abortSignal) => (await keptAwsClient(SSMClient, { env, region })).send(command, { abortSignal }),
    );
    const { Type, Value = '' } = Parameter;
    if (Value) mask(Value);
    if (Type === 'SecureString') return Value;
    throw new Problem({
      what: `Parameter ${id} cannot be used`,
      why: 'it is not encrypted',
      hint: 'Store it as a SecureString: aws ssm put-parameter --type SecureString',
    });
  }
}

// Codes: AWS Systems Manager API reference, "GetParameter".
function parameterAdvice(id: string, region: string): AwsAdvice[] {
  const resource = id.startsWith('arn:') ? id : `parameter ${id} in ${region}`;
  return [
    [
      /InvalidKeyId|kms:|KMS/,
      "Allow kms:Decrypt on the parameter's KMS key, and check that the key is enabled",
    ],
    [/AccessDenied/, `Allow ssm:GetParameter on ${resource}`],
    [/ParameterNotFound/, `Check the name, the account, and that ${region} is the right region (AWS_REGION)`],
  ];
}
