import { createAwsClient } from '../../aws/clients.ts';
import { AWS_REGION_NAME } from '../../aws/region.ts';
import {
  AutoScalingClient,
  DeleteKeyPairCommand,
  DescribeKeyPairsCommand,
  EC2Client,
  ImportKeyPairCommand,
} from '../../aws/sdk/ec2-sdk.ts';
import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import { shellCommand } from '../../shell.ts';
import {
  type Account,
  type AccountKey,
  type AddOptions,
  allKeys,
  type Instance,
  unsupported,
} from '../account.ts';
import type { Adapter, AdapterOptions } from '../adapter.ts';
import { addProblem, type KeyRules, keyRequest, nameLimit } from '../key-request.ts';
import { parseKey } from '../parse-key.ts';
import { findSameKey } from '../same-key.ts';
import { ec2Error, garbledError } from './ec2-error.ts';
import { ec2Instances } from './ec2-instances.ts';

const KEY_ACTIONS = 'ec2:DescribeKeyPairs, ec2:ImportKeyPair and ec2:DeleteKeyPair';
const FIELDS = { id: 'KeyPairId', name: 'KeyName', publicKey: 'PublicKey' };

/**
 * openEc2Account opens the key pairs of a region; nothing is sent yet. An address takes the place of EC2 and of Auto Scaling,
 * as an emulator has both. This module loads the AWS SDK. Throws ApiError.
 */
export async function openEc2Account(
  adapter: Adapter,
  { apiUrl, vars, http }: AdapterOptions,
): Promise<Account> {
  const region = checkRegion(vars.region);
  const endpoint = apiUrl ? { endpoint: apiUrl } : {};
  const settings = { region, requestTimeout: http.timeout, ...endpoint };
  const ec2 = await createAwsClient(EC2Client, settings);
  const { credentials } = ec2.config; // They are fetched once for both.
  const autoScaling = await createAwsClient(AutoScalingClient, { ...settings, credentials });
  return new Ec2Account(adapter, { ec2, autoScaling, region });
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
  ec2: EC2Client;
  autoScaling: AutoScalingClient;
  region: string;
}

/** Ec2Account is the key pairs of a region, which EC2 lists in one answer. */
class Ec2Account implements Account {
  readonly title: string;
  readonly basis: Adapter['basis'];
  readonly nameLimit: number;
  readonly removal: Adapter['removal'];
  readonly supports: Account['supports'];
  readonly #rules: KeyRules;
  readonly #ec2: EC2Client;
  readonly #autoScaling: AutoScalingClient;
  readonly #region: string;

  constructor(
    { title, basis, names, accepts, removal, unlisted }: Adapter,
    { ec2, autoScaling, region }: Ec2Options,
  ) {
    this.title = title;
    this.basis = basis;
    this.nameLimit = nameLimit(names);
    this.removal = removal;
    this.supports = { instances: true, attach: false, use: true, unlisted };
    this.#rules = { title, keys: { names, accepts } };
    this.#ec2 = ec2;
    this.#autoScaling = autoScaling;
    this.#region = region;
  }

  /** The credentials come from the environment, so that two accounts of one region are known to be the same. */
  async accountId(): Promise<undefined> {
    return undefined;
  }

  async *keys(): AsyncGenerator<AccountKey[]> {
    const answer = await this.#ask('did not list its key pairs', () =>
      this.#ec2.send(new DescribeKeyPairsCommand({ IncludePublicKey: true })),
    );
    if (!answer.KeyPairs) throw garbledError(`${this.title} did not list its key pairs`);
    const profile = { title: this.title, keys: { fields: FIELDS, names: this.#rules.keys.names } };
    const keys = answer.KeyPairs.map((pair) => {
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
        this.#ec2.send(new ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial })),
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
      this.#ec2.send(new DeleteKeyPairCommand({ KeyPairId: id })),
    );
    return 'removed';
  }

  removalCommand(id: string): string {
    return shellCommand(['aws', 'ec2', 'delete-key-pair', '--region', this.#region, '--key-pair-id', id]);
  }

  instances(): AsyncIterable<Instance[]> {
    const { title } = this;
    return ec2Instances({ title, ec2: this.#ec2, autoScaling: this.#autoScaling, keys: () => allKeys(this) });
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
      throw ec2Error(error, { what: `${this.title} ${failure}`, actions: KEY_ACTIONS });
    }
  }
}
