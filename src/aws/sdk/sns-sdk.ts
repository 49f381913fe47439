/** What is used of the AWS SDK for SNS. The build makes it a file of its own, which is loaded when somebody is told. */
export { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
