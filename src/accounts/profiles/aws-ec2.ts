import type { Adapter } from '../adapter.ts';

/**
 * awsEc2 is the key pairs of one region, and what uses them (docs.aws.amazon.com/AWSEC2/latest/APIReference). It is an adapter because
 * requests to AWS are signed. The SDK finds the credentials.
 */
export const awsEc2: Adapter = {
  id: 'aws-ec2',
  title: 'AWS EC2',
  basis: 'specification',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html',
  token:
    'None: AWS credentials and the region come from the environment, in the post step as well, and need the [IAM actions](deploy.md).',
  notes:
    'api-url takes the place of both EC2 and Auto Scaling; for endpoints of a VPC, set AWS_ENDPOINT_URL_EC2 and AWS_ENDPOINT_URL_AUTO_SCALING instead.',
  vars: { region: { env: 'AWS_REGION', about: 'a region' } },
  names: { max: 255, required: true, unique: true, changes: ['trim'] },
  accepts: { types: ['ssh-ed25519', 'ssh-rsa'] },
  removal: { revokes: 'no', note: 'EC2 does not change the keys on running instances.' },
  kinds: ['instances', 'launch templates', 'launch configurations', 'spot requests', 'spot fleet requests'],
  // Each keeps the name of a key pair of its own, for instances that it starts later.
  unlisted: ['EMR clusters', 'compute environments of AWS Batch', 'configurations of EC2 Image Builder'],
  paging: 'whole',
  isTokenless: true,
  open: async (options) => (await import('../ec2/ec2-account.ts')).openEc2Account(awsEc2, options),
};
