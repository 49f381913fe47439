/** What keylease uses of the AWS SDK for Systems Manager. The build makes it a separate file, loaded on first use. */
export { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
