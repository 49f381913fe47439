/** What keylease uses of the AWS SDK for EventBridge. The build makes it a separate file, loaded on first use. */
export { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
