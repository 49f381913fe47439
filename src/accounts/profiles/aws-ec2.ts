import { sanitize } from '../../format.ts';
import { errorMessage } from '../../problem.ts';
import { type Account, AccountError, type AccountFault, type AccountKey, unsupported } from '../account.ts';
import { type KeyRequest, keyRequest, nameLimit } from '../key-request.ts';
import { parseKey } from '../parse-key.ts';
import type { Adapter, AdapterOptions } from '../providers.ts';

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
  notes: 'Needs no api-token: AWS credentials and region come from the environment, for the post step too.',
  vars: { region: { env: 'AWS_REGION', about: 'a region' } },
  names: NAMES,
  removal: { revokes: 'no', note: 'EC2 leaves the keys on running instances as they are.' },
  paging: 'whole',
  isTokenless: true,
  open: async (options) => new Ec2Account(options, await import('../../aws/sdk/ec2-sdk.ts')),
};

type Sdk = typeof import('../../aws/sdk/ec2-sdk.ts');

class Ec2Account implements Account {
  readonly title = awsEc2.title;
  readonly verified = awsEc2.verified;
  readonly nameLimit = nameLimit(NAMES);
  readonly removal = awsEc2.removal;
  readonly supports = { instances: false, attach: false, use: false };
  readonly #sdk: Sdk;
  readonly #client: InstanceType<Sdk['EC2Client']>;
  readonly #region: string;

  constructor({ apiUrl, vars, http }: AdapterOptions, sdk: Sdk) {
    const { region = '' } = vars;
    const { timeout: requestTimeout = 15_000 } = http;
    const endpoint = apiUrl ? { endpoint: apiUrl } : {};
    this.#sdk = sdk;
    this.#region = region;
    this.#client = new sdk.EC2Client({
      region,
      maxAttempts: 5,
      requestHandler: { requestTimeout },
      ...endpoint,
    });
  }

  async *keys(): AsyncGenerator<AccountKey> {
    const { DescribeKeyPairsCommand } = this.#sdk;
    const answer = await this.#ask('did not list its key pairs', () =>
      this.#client.send(new DescribeKeyPairsCommand({ IncludePublicKey: true })),
    );
    for (const pair of answer.KeyPairs ?? []) {
      const entry = parseKey({ title: this.title, keys: { fields: FIELDS, names: NAMES } }, pair);
      yield { ...entry, publicKey: entry.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
    }
  }

  async add(name: string, publicKey: string): Promise<AccountKey> {
    const wanted = keyRequest({ title: this.title, keys: { names: NAMES } }, name, publicKey);
    const present = await this.#find(wanted);
    if (present) return present;
    const { ImportKeyPairCommand } = this.#sdk;
    const PublicKeyMaterial = Buffer.from(wanted.publicKey);
    try {
      await this.#ask('did not register the key', () =>
        this.#client.send(new ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial })),
      );
    } catch (error) {
      // Its answer may have been lost, so that the SDK's second try met a key pair of this name.
      const listed = await this.#find(wanted);
      if (listed) return listed;
      throw error;
    }
    const listed = await this.#find(wanted);
    if (listed) return listed;
    throw new AccountError({
      fault: 'unexpected',
      what: `${this.title} does not list the key that it took`,
      why: `no key pair of region ${this.#region} has its fingerprint`,
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
    return `aws ec2 delete-key-pair --region ${quoted(this.#region)} --key-pair-id ${quoted(id)}`;
  }

  // biome-ignore lint/correctness/useYield: it only fails.
  async *instances(): AsyncGenerator<never> {
    throw unsupported(this.title, 'say which keys its instances let in');
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

  async #ask<T>(failed: string, task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
      throw new AccountError({
        fault: faultOf($metadata?.httpStatusCode),
        what: `${this.title} ${failed}`,
        why: sanitize(`${name}: ${errorMessage(error)}`).replace(/[.\s]+$/, ''),
        hint: 'Check the AWS credentials, their rights, and the region',
      });
    }
  }
}

function faultOf(status: number | undefined): AccountFault {
  if (status === undefined || status === 429 || status >= 500) return 'passing';
  return status === 401 || status === 403 ? 'refused' : 'invalid';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
