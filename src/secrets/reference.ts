/** SecretReference names a secret in AWS Secrets Manager, or one field of a secret that is JSON. */
export interface SecretReference {
  /** Name or ARN, as GetSecretValue takes it. */
  id: string;
  /** The field that is meant; undefined for the whole secret. */
  field: string | undefined;
  /** The region that the ARN names; undefined for a name alone. */
  region: string | undefined;
}

const REGION = '[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}';
// Letters, digits and /_+=.@-, 512 at most (Secrets Manager API reference, CreateSecret); ARNs add 7.
const NAME = '[\\w/+=.@-]{1,519}';
const REFERENCE = new RegExp(
  `^(?<id>${NAME}|arn:aws(?:-[a-z]+)*:secretsmanager:(?<region>${REGION}):\\d{12}:secret:${NAME})(?:#(?<field>.+))?$`,
);

/** AWS_REGION_NAME fits the names of regions, in every partition: eu-central-1, us-gov-west-1, us-iso-east-1. */
export const AWS_REGION_NAME = new RegExp(`^${REGION}$`);

/** parseReference reads `name`, `arn`, `name#field` or `arn#field`; undefined for anything else. */
export function parseReference(text: string): SecretReference | undefined {
  const { id, field, region } = REFERENCE.exec(text)?.groups ?? {};
  return id ? { id, field, region } : undefined;
}
