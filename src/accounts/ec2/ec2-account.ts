import { type AwsAdvice, describeAwsError } from '../../aws/aws-error.ts';
import { createAwsClient } from '../../aws/clients.ts';
import { AWS_REGION_NAME } from '../../aws/region.ts';
import {
  DeleteKeyPairCommand,
  DescribeKeyPairsCommand,
  EC2Client,
  ImportKeyPairCommand,
} from '../../aws/sdk/ec2-sdk.ts';
import { sanitize } from '../../format.ts';
import { ApiError, type ApiFault } from '../../http/api-error.ts';
import { networkFault } from '../../http/network-fault.ts';
import { shellCommand } from '../../shell.ts';
import {
  type Account,
  type AccountKey,
  type AddOptions,
  allKeys,
  failingList,
  unsupported,
} from '../account.ts';
import type { Adapter, AdapterOptions } from '../adapter.ts';
import { addProblem, type KeyRules, keyRequest, nameLimit } from '../key-request.ts';
import { parseKey } from '../parse-key.ts';
import { findSameKey } from '../same-key.ts';

const FIELDS = { id: 'KeyPairId', name: 'KeyName', publicKey: 'PublicKey' };

/** openEc2Account opens the key pairs of a region; nothing is sent yet. This module loads the AWS SDK. Throws ApiError. */
export async function openEc2Account(
  adapter: Adapter,
  { apiUrl, vars, http }: AdapterOptions,
): Promise<Account> {
  const region = checkRegion(vars.region);
  const endpoint = apiUrl ? { endpoint: apiUrl } : {};
  const client = await createAwsClient(EC2Client, { region, requestTimeout: http.timeout, ...endpoint });
  return new Ec2Account(adapter, { client, region });
}

/** A region becomes part of a host name. */
function checkRegion(region = ''): string {
  if (AWS_REGION_NAME.test(region)) return region;
  throw new ApiError({
    fault: 'invalid',
    what: 'AWS EC2 cannot be used',
    why: `"${sanitize(region)}" is not a region`,
    hint: 'Set AWS_REGION to one such as eu-central-1',
  });
}

interface Ec2Options {
  client: EC2Client;
  region: string;
}

/** Ec2Account is the key pairs of a region, which EC2 lists in one answer. */
class Ec2Account implements Account {
  readonly title: string;
  readonly basis: Adapter['basis'];
  readonly nameLimit: number;
  readonly removal: Adapter['removal'];
  readonly supports = { instances: false, attach: false, use: false };
  readonly #rules: KeyRules;
  readonly #client: EC2Client;
  readonly #region: string;

  constructor({ title, basis, names, accepts, removal }: Adapter, { client, region }: Ec2Options) {
    this.title = title;
    this.basis = basis;
    this.nameLimit = nameLimit(names);
    this.removal = removal;
    this.#rules = { title, keys: { names, accepts } };
    this.#client = client;
    this.#region = region;
  }

  /** The credentials come from the environment, so that two accounts of one region are known to be the same. */
  async accountId(): Promise<undefined> {
    return undefined;
  }

  async *keys(): AsyncGenerator<AccountKey[]> {
    const answer = await this.#ask('did not list its key pairs', () =>
      this.#client.send(new DescribeKeyPairsCommand({ IncludePublicKey: true })),
    );
    const profile = { title: this.title, keys: { fields: FIELDS, names: this.#rules.keys.names } };
    const keys = (answer.KeyPairs ?? []).map((pair) => {
      const key = parseKey(profile, pair);
      return { ...key, publicKey: key.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
    });
    if (keys.length > 0) yield keys;
  }

  addProblem(name: string, publicKey: string): string | undefined {
    return addProblem(this.#rules, name, publicKey);
  }

  async add(
    name: string,
    publicKey: string,
    { isAbsent = false, onDoubt = () => {} }: AddOptions = {},
  ): Promise<AccountKey> {
    const request = keyRequest(this.#rules, name, publicKey);
    const present = isAbsent ? undefined : await findSameKey(this.keys(), request);
    if (present) return present;
    const PublicKeyMaterial = Buffer.from(request.publicKey);
    try {
      const { KeyPairId: id } = await this.#ask('did not register the key', () =>
        this.#client.send(new ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial })),
      );
      if (id) return { id, ...request, createdAt: undefined, instances: undefined };
      onDoubt();
    } catch (error) {
      // The SDK repeats requests: if the first answer was lost, the second says that the name is taken.
      const listed = await findSameKey(this.keys(), request);
      if (listed) return listed;
      throw error;
    }
    const listed = await findSameKey(this.keys(), request);
    if (listed) return listed;
    throw new ApiError({
      fault: 'unexpected',
      what: `${this.title} accepted the key but does not list it`,
      why: `no key pair in region ${this.#region} has its fingerprint`,
      hint: 'Run again',
    });
  }

  /** remove lists first, because EC2 answers the same for a key pair that is not there; without a listing it asks all the same. */
  async remove(id: string): Promise<'removed' | 'gone'> {
    const keys = await allKeys(this).catch(() => undefined);
    if (keys && !keys.some((key) => key.id === id)) return 'gone';
    await this.#ask(`did not remove key ${sanitize(id)}`, () =>
      this.#client.send(new DeleteKeyPairCommand({ KeyPairId: id })),
    );
    return 'removed';
  }

  removalCommand(id: string): string {
    return shellCommand(['aws', 'ec2', 'delete-key-pair', '--region', this.#region, '--key-pair-id', id]);
  }

  instances(): AsyncIterable<never> {
    return failingList(unsupported(this.title, 'say which keys its instances accept'));
  }

  async attach(): Promise<never> {
    throw unsupported(this.title, 'put a key on a running instance');
  }

  async detach(): Promise<never> {
    throw unsupported(this.title, 'take a key off a running instance');
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
  [/AuthFailure/, 'Check the AWS credentials, and that their account has enabled this region'],
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
