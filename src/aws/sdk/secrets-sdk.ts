/** What is used of the AWS SDK. The build makes it a file of its own, which is loaded when a secret is first asked for. */
export { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
export { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
