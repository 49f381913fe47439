import type { AwsHints } from '../../aws/aws-error.ts';

/** awsHints are the hints for AWS faults in terms of a workflow: inputs, job and runner. */
export const awsHints: AwsHints = {
  credentials:
    'Give a role to assume (aws-role), or put credentials in the environment (AWS_ACCESS_KEY_ID and so on)',
  expired: 'Get new AWS credentials right before this step',
  region: 'aws-region',
  network: 'Check the network of the runner, and run the job again',
  later: 'Run the job again later',
};
