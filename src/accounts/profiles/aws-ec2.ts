import { type AwsAdvice, describeAwsError } from '../../aws/aws-error.ts';
import { createAwsClient } from '../../aws/clients.ts';
import { sanitize } from '../../format.ts';
import { ApiError, type ApiFault } from '../../http/api-error.ts';
import { networkFault } from '../../http/network-fault.ts';
import { shellCommand } from '../../shell.ts';
import { type Account, type AccountKey, unsupported } from '../account.ts';
import type { Adapter } from '../adapter.ts';
import { type KeyRequest, keyRequest, nameLimit } from '../key-request.ts';
import { parseKey } from '../parse-key.ts';

const NAMES = { max: 255, unique: true };
const FIELDS = { id: 'KeyPairId', name: 'KeyName', publicKey: 'PublicKey' };

/**
 * awsEc2 is the key pairs of one region, through the AWS SDK (docs.aws.amazon.com/AWSEC2/latest/APIReference): its
 * requests are signed, hence an adapter. Credentials are found as the SDK finds them. All key pairs come in one answer.
 */
export const awsEc2: Adapter = {
  id: 'aws-ec2',
  title: 'AWS EC2',
  verified: true,
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html',
  notes:
    'Needs no api-token: AWS credentials and the region come from the environment, in the post step as well.',
  vars: { region: { env: 'AWS_REGION', about: 'a region' } },
  names: NAMES,
  removal: { revokes: 'no', note: 'EC2 does not change the keys on running instances.' },
  paging: 'whole',
  isTokenless: true,
  open: async (options) => {
    const sdk = await import('../../aws/sdk/ec2-sdk.ts');
    const { apiUrl, vars, http } = options;
    const { region = '' } = vars;
    const endpoint = apiUrl ? { endpoint: apiUrl } : {};
    const client = await createAwsClient(sdk.EC2Client, {
      region,
      requestTimeout: http.timeout,
      ...endpoint,
    });
    return new Ec2Account({ sdk, client, region });
  },
};

type Sdk = typeof import('../../aws/sdk/ec2-sdk.ts');
type Client = InstanceType<Sdk['EC2Client']>;

class Ec2Account implements Account {
  readonly title = awsEc2.title;
  readonly verified = awsEc2.verified;
  readonly nameLimit = nameLimit(NAMES);
  readonly removal = awsEc2.removal;
  readonly supports = { instances: false, attach: false, use: false };
  readonly #sdk: Sdk;
  readonly #client: Client;
  readonly #region: string;

  constructor({ sdk, client, region }: { sdk: Sdk; client: Client; region: string }) {
    this.#sdk = sdk;
    this.#client = client;
    this.#region = region;
  }

  async *keys(): AsyncGenerator<AccountKey> {
    const { DescribeKeyPairsCommand } = this.#sdk;
    const answer = await this.#ask('did not list its key pairs', () =>
      this.#client.send(new DescribeKeyPairsCommand({ IncludePublicKey: true })),
    );
    for (const pair of answer.KeyPairs ?? []) {
      const key = parseKey({ title: this.title, keys: { fields: FIELDS, names: NAMES } }, pair);
      yield { ...key, publicKey: key.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
    }
  }

  async add(name: string, publicKey: string): Promise<AccountKey> {
    const request = keyRequest({ title: this.title, keys: { names: NAMES } }, name, publicKey);
    const present = await this.#find(request);
    if (present) return present;
    const { ImportKeyPairCommand } = this.#sdk;
    const PublicKeyMaterial = Buffer.from(request.publicKey);
    try {
      await this.#ask('did not register the key', () =>
        this.#client.send(new ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial })),
      );
    } catch (error) {
      // Its answer may have been lost, so that the SDK's second try met a key pair of this name.
      const listed = await this.#find(request);
      if (listed) return listed;
      throw error;
    }
    const listed = await this.#find(request);
    if (listed) return listed;
    throw new ApiError({
      fault: 'unexpected',
      what: `${this.title} accepted the key but does not list it`,
      why: `no key pair in region ${this.#region} has its fingerprint`,
      hint: 'Run again',
    });
  }

  async remove(id: string): Promise<'removed' | 'gone'> {
    const { DeleteKeyPairCommand } = this.#sdk;
    let isThere = false;
    for await (const key of this.keys()) if (key.id === id) isThere = true;
    if (!isThere) return 'gone'; // EC2 answers the same for a key pair that is not there.
    await this.#ask(`did not remove key ${sanitize(id)}`, () =>
      this.#client.send(new DeleteKeyPairCommand({ KeyPairId: id })),
    );
    return 'removed';
  }

  removalCommand(id: string): string {
    return shellCommand(['aws', 'ec2', 'delete-key-pair', '--region', this.#region, '--key-pair-id', id]);
  }

  // biome-ignore lint/correctness/useYield: it only fails.
  async *instances(): AsyncGenerator<never> {
    throw unsupported(this.title, 'say which keys its instances accept');
  }

  async attach(): Promise<never> {
    throw unsupported(this.title, 'put a key on a running instance');
  }

  async detach(): Promise<never> {
    throw unsupported(this.title, 'take a key off a running instance');
  }

  async #find({ fingerprint }: KeyRequest): Promise<AccountKey | undefined> {
    for await (const key of this.keys()) if (key.fingerprint === fingerprint) return key;
    return undefined;
  }

  async #ask<T>(failure: string, task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      const what = `${this.title} ${failure}`;
      throw new ApiError({
        fault: classifyError(error),
        what,
        ...describeAwsError(error, { advice: ADVICE }),
      });
    }
  }
}

// Codes: Amazon EC2 developer guide, "Error codes for the Amazon EC2 API".
const ADVICE: AwsAdvice[] = [
  [/AuthFailure/, 'Check the AWS credentials, and that their account has this region enabled'],
  [
    /UnauthorizedOperation/,
    'Allow ec2:DescribeKeyPairs, ec2:ImportKeyPair and ec2:DeleteKeyPair to these AWS credentials',
  ],
];

function classifyError(error: unknown): ApiFault {
  const { httpStatusCode: status } = (error as { $metadata?: { httpStatusCode?: number } }).$metadata ?? {};
  if (status === undefined) return networkFault(error)?.fault ?? 'transient';
  if (status === 429 || status >= 500) return 'transient';
  return status === 401 || status === 403 ? 'refused' : 'invalid';
}
