import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account, AccountKey } from '../../../src/accounts/account.ts';
import { openAccount } from '../../../src/accounts/open.ts';
import { awsEc2 } from '../../../src/accounts/profiles/aws-ec2.ts';
import { type KeyUse, useFinder } from '../../../src/audit/evidence.ts';
import { readInventory } from '../../../src/audit/inventory.ts';
import { accountFailure, collect, publicKey } from '../../support/account.ts';
import { ACCESS_KEYS, ISOLATED } from '../../support/aws-environment.ts';
import { Ec2 } from '../vendors/ec2.ts';

const LISTS = [
  'DescribeInstances',
  'DescribeLaunchTemplates',
  'DescribeLaunchTemplateVersions',
  'DescribeLaunchConfigurations',
  'DescribeSpotInstanceRequests',
  'DescribeSpotFleetRequests',
];
const environment = { ...process.env };
let ec2: Ec2;
let account: Account;

beforeEach(async () => {
  Object.assign(process.env, ISOLATED, ACCESS_KEYS);
  ec2 = new Ec2();
  ec2.pairs = ['laptop', 'desktop', 'old'].map((name, index) => ({
    id: `key-${name}`,
    name,
    line: publicKey(index + 1),
  }));
  const env = { AWS_REGION: 'eu-west-1' };
  account = await openAccount({ provider: 'aws-ec2', apiUrl: await ec2.listen(), apiToken: '', env });
});
afterEach(async () => {
  process.env = { ...environment };
  await ec2.close();
});

/** useOf says where the audit takes a key to be in use. */
async function useOf(id: string): Promise<KeyUse> {
  const inventory = await readInventory({ account, now: Date.now() });
  return useFinder(inventory)(inventory.keys.find((key) => key.id === id) as AccountKey);
}

describe('instances of EC2', () => {
  it('are machines with their address, their key, and no guess at a user', async () => {
    ec2.machines = [
      { id: 'i-1', keyName: 'laptop', name: 'train', dns: 'ec2-192-0-2-7.example', ip: '192.0.2.7' },
      { id: 'i-2', keyName: 'desktop', ip: '192.0.2.8', state: 'stopped' },
      { id: 'i-3' },
    ];
    expect(await collect(account.instances())).toEqual([
      {
        kind: 'instance',
        id: 'i-1',
        name: 'train',
        status: 'running',
        host: 'ec2-192-0-2-7.example',
        port: undefined,
        user: undefined,
        keyIds: ['key-laptop'],
      },
      expect.objectContaining({
        id: 'i-2',
        name: '',
        status: 'stopped',
        host: '192.0.2.8',
        keyIds: ['key-desktop'],
      }),
      expect.objectContaining({ id: 'i-3', host: undefined, keyIds: [] }),
    ]);
  });

  it('that are terminated do not count, those that are on their way there do', async () => {
    ec2.machines = [
      { id: 'i-1', keyName: 'laptop', state: 'terminated' },
      { id: 'i-2', keyName: 'desktop', state: 'shutting-down' },
    ];
    expect(await collect(account.instances())).toMatchObject([{ id: 'i-2' }]);
    expect(await useOf('key-laptop')).toMatchObject({ kind: 'not-reported' });
  });

  it('are what starts machines, too: templates in each version, configurations, Spot and fleet requests', async () => {
    ec2.templates = [{ id: 'lt-1', name: 'gpu', keyNames: ['old', undefined, 'laptop'] }];
    ec2.configurations = [{ name: 'asg-2019', keyName: 'desktop' }, { name: 'bare' }];
    ec2.spotRequests = [{ id: 'sir-1', state: 'disabled', keyNames: ['old'] }];
    ec2.fleetRequests = [{ id: 'sfr-1', state: 'active', keyNames: ['old', 'laptop', 'old'] }];
    expect(await collect(account.instances())).toMatchObject([
      { kind: 'launch template', id: 'lt-1', name: 'gpu', keyIds: ['key-old', 'key-laptop'] },
      { kind: 'launch configuration', id: 'asg-2019', name: 'asg-2019', keyIds: ['key-desktop'] },
      { kind: 'launch configuration', id: 'bare', keyIds: [] },
      { kind: 'spot request', id: 'sir-1', status: 'disabled', keyIds: ['key-old'] },
      { kind: 'spot fleet request', id: 'sfr-1', status: 'active', keyIds: ['key-old', 'key-laptop'] },
    ]);
    expect(await useOf('key-desktop')).toEqual({
      kind: 'known',
      instances: [{ id: 'launch configuration asg-2019', name: 'launch configuration asg-2019' }],
    });
  });

  it('are no requests that start nothing any more, and no fleet with a template of its own', async () => {
    ec2.spotRequests = ['closed', 'cancelled', 'failed'].map((state) => ({
      id: state,
      state,
      keyNames: ['old'],
    }));
    ec2.fleetRequests = ['cancelled', 'cancelled_running', 'cancelled_terminating', 'failed'].map(
      (state) => ({
        id: state,
        state,
        keyNames: ['old'],
      }),
    );
    ec2.fleetRequests.push({ id: 'sfr-9', state: 'active', keyNames: [] });
    expect(await collect(account.instances())).toMatchObject([{ id: 'sfr-9', keyIds: [] }]);
  });

  it('are read to the last page, of every list', async () => {
    const five = [1, 2, 3, 4, 5];
    ec2.machines = five.map((number) => ({ id: `i-${number}` }));
    ec2.templates = five.map((number) => ({ id: `lt-${number}`, name: 'gpu', keyNames: [] }));
    ec2.templates.push({ id: 'lt-6', name: 'gpu', keyNames: ['old', 'old', 'old', 'old', 'laptop'] });
    ec2.configurations = five.map((number) => ({ name: `lc-${number}` }));
    ec2.spotRequests = five.map((number) => ({ id: `sir-${number}`, state: 'open', keyNames: [] }));
    ec2.fleetRequests = five.map((number) => ({ id: `sfr-${number}`, state: 'active', keyNames: [] }));
    const instances = await collect(account.instances());
    // Each kind is in the documentation, and no other.
    expect([...new Set(instances.map(({ kind }) => `${kind}s`))]).toEqual(awsEc2.kinds);
    const ids = five.flatMap((number) => [
      `i-${number}`,
      `lt-${number}`,
      `lc-${number}`,
      `sir-${number}`,
      `sfr-${number}`,
    ]);
    expect(instances.map(({ id }) => id).sort()).toEqual([...ids, 'lt-6'].sort());
    expect(instances.find(({ id }) => id === 'lt-6')?.keyIds).toEqual(['key-old', 'key-laptop']);
    expect(ec2.actions.filter((action) => action === 'DescribeKeyPairs')).toHaveLength(1);
  });

  it('with a key pair that is deleted are on no key of the account', async () => {
    ec2.machines = [{ id: 'i-1', keyName: 'gone' }];
    expect(await collect(account.instances())).toMatchObject([{ id: 'i-1', keyIds: [] }]);
  });

  it('are not all that may use a key: what has no list is named', async () => {
    ec2.machines = [{ id: 'i-1', keyName: 'laptop' }];
    expect(await useOf('key-laptop')).toMatchObject({ kind: 'known' });
    const unlisted = [
      'EMR clusters',
      'compute environments of AWS Batch',
      'configurations of EC2 Image Builder',
    ];
    expect(await useOf('key-old')).toEqual({ kind: 'not-reported', unlisted });
  });

  it('are complete though a template is deleted while they are read', async () => {
    ec2.templates = ['lt-1', 'lt-2'].map((id) => ({ id, name: id, keyNames: ['old'] }));
    ec2.faults.push({
      action: 'DescribeLaunchTemplateVersions',
      status: 400,
      code: 'InvalidLaunchTemplateId.NotFound',
    });
    expect(await collect(account.instances())).toMatchObject([
      { id: 'lt-1', keyIds: [] },
      { id: 'lt-2', keyIds: ['key-old'] },
    ]);
  });
});

describe('where instances of EC2 cannot be listed', () => {
  beforeEach(() => {
    ec2.templates = [{ id: 'lt-1', name: 'gpu', keyNames: ['laptop'] }];
  });

  it.each(LISTS)('for lack of a permission, %s, all are named, and keys are still listed', async (action) => {
    const code = action === 'DescribeLaunchConfigurations' ? 'AccessDenied' : 'UnauthorizedOperation';
    ec2.faults.push({ action, status: 403, code });
    const error = await accountFailure(() => collect(account.instances()));
    expect(error.fault).toBe('refused');
    expect(error.message).toMatch(/^AWS EC2 did not list (its|the) /);
    for (const list of LISTS) expect(error.message).toMatch(RegExp(`\\b(ec2|autoscaling):${list}\\b`));
    ec2.faults.push({ action, status: 403, code });
    const { keys, instancesFailed, keysFailed } = await readInventory({ account, now: Date.now() });
    expect(keys).toHaveLength(3);
    expect({ instancesFailed, keysFailed }).toEqual({ instancesFailed: error.message });
  });

  it.each(LISTS.flatMap((action) => ['<html/>', '<Answer><item>', ''].map((body) => [action, body])))(
    'because %s is answered with "%s", no key is known to be unused',
    async (action, body) => {
      ec2.faults.push({ action, status: 200, body });
      const use = await useOf('key-desktop');
      expect(use).toMatchObject({ kind: 'unknown' });
      expect(use.kind === 'unknown' && use.why).toContain('its answer is not what EC2 sends. Check api-url');
    },
  );

  it('because a reservation or a version lacks what it is about', async () => {
    const namespace = 'xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"';
    for (const [action, set] of [
      ['DescribeInstances', 'reservationSet'],
      ['DescribeLaunchTemplateVersions', 'launchTemplateVersionSet'],
    ] as const) {
      const list = `<${set}><item><requesterId>1</requesterId></item></${set}>`;
      ec2.faults.push({
        action,
        status: 200,
        body: `<${action}Response ${namespace}>${list}</${action}Response>`,
      });
      const error = await accountFailure(() => collect(account.instances()));
      expect(error.message).toContain('its answer is not what EC2 sends');
    }
  });

  it('because a page points to itself', async () => {
    const body =
      '<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><reservationSet/><nextToken>2</nextToken></DescribeInstancesResponse>';
    ec2.faults.push(...[1, 2, 3].map(() => ({ action: 'DescribeInstances', status: 200, body })));
    const error = await accountFailure(() => collect(account.instances()));
    expect(error.message).toContain('AWS EC2 did not list its instances: one of its pages points to itself');
    expect(ec2.actions.filter((action) => action === 'DescribeInstances')).toHaveLength(2);
  });
});
