/** What keylease uses of the AWS SDK for Security Hub. The build makes it a separate file, loaded on first use. */
export { BatchImportFindingsCommand, SecurityHubClient } from '@aws-sdk/client-securityhub';
