/** What keylease uses of the AWS SDK to read secrets. The build makes it a separate file, loaded on first use. */
export { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
export { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
