import { AWS_PARTITION_PATTERN, AWS_REGION_PATTERN } from '../aws/region.ts';
import type { SecretReference } from './reference.ts';

// Letters, digits and /_.-, 1011 characters at most (AWS Systems Manager API reference, PutParameter).
const NAME = '[\\w/.-]{1,1011}';
const PARAMETER = new RegExp(
  `^(?<id>${NAME}|arn:${AWS_PARTITION_PATTERN}:ssm:(?<region>${AWS_REGION_PATTERN}):\\d{12}:parameter/${NAME})(?:#(?<field>.+))?$`,
);

/**
 * parseParameter reads `name`, `arn`, `name#field` or `arn#field` of SSM Parameter Store, such as `/keylease/pictor#token`;
 * undefined for anything else.
 */
export function parseParameter(text: string): SecretReference | undefined {
  const { id, field, region } = PARAMETER.exec(text)?.groups ?? {};
  return id ? { id, field, region } : undefined;
}
