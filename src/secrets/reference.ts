import { AWS_PARTITION_PATTERN, AWS_REGION_PATTERN } from '../aws/region.ts';

/** SecretReference names a secret in AWS, or one field of a secret that is JSON. */
export interface SecretReference {
  /** Name or ARN, as GetSecretValue and GetParameter take it. */
  id: string;
  /** A field of it; undefined for the whole secret. */
  field: string | undefined;
  /** The region in the ARN; undefined for a name alone. */
  region: string | undefined;
}

// Letters, digits and /_+=.@-, 512 at most (Secrets Manager API reference, CreateSecret); ARNs add 7.
const NAME = '[\\w/+=.@-]{1,519}';
const REFERENCE = new RegExp(
  `^(?<id>${NAME}|arn:${AWS_PARTITION_PATTERN}:secretsmanager:(?<region>${AWS_REGION_PATTERN}):\\d{12}:secret:${NAME})(?:#(?<field>.+))?$`,
);

/** parseReference reads `name`, `arn`, `name#field` or `arn#field` of Secrets Manager; undefined for anything else. */
export function parseReference(text: string): SecretReference | undefined {
  const { id, field, region } = REFERENCE.exec(text)?.groups ?? {};
  return id ? { id, field, region } : undefined;
}
