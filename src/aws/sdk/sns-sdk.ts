/** What keylease uses of the AWS SDK for SNS. The build makes it a separate file, loaded on first use. */
export { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
