import { AutoScalingClient, CreateLaunchConfigurationCommand } from '@aws-sdk/client-auto-scaling';
import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  DescribeImagesCommand,
  EC2Client,
  RequestSpotInstancesCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Account } from '../../../src/accounts/account.ts';
import { openAccount } from '../../../src/accounts/open.ts';
import { collect, publicKey } from '../../support/account.ts';
import { Moto } from '../../support/moto.ts';
import { needs } from '../../support/tools.ts';

/** The same as against our own stub, against an EC2 that others wrote. */
needs('moto_server')('EC2 as moto has it', () => {
  const environment = { ...process.env };
  let moto: Moto;
  let account: Account;
  let ImageId: string | undefined;
  let ec2: EC2Client;
  beforeAll(async () => {
    moto = await Moto.start();
    process.env = { PATH: environment.PATH, ...moto.env };
    account = await openAccount({ provider: 'aws-ec2', apiToken: '', env: process.env });
    ec2 = new EC2Client({});
    const { Images: [image] = [] } = await ec2.send(new DescribeImagesCommand({ Owners: ['amazon'] }));
    ImageId = image?.ImageId;
  });
  afterAll(async () => {
    process.env = environment;
    await moto.close();
  });

  it('has nothing that uses a key, and no key', async () => {
    expect(await collect(account.keys())).toEqual([]);
    expect(await collect(account.instances())).toEqual([]);
  });

  it('says which keys are on what', async () => {
    const [laptop, desktop, old] = await Promise.all(
      ['laptop', 'desktop', 'old'].map((name, index) => account.add(name, publicKey(index + 1))),
    );
    const machine = { ImageId, InstanceType: 't2.micro' as const, MinCount: 1, MaxCount: 1 };
    await ec2.send(new RunInstancesCommand({ ...machine, KeyName: 'laptop' }));
    const { Instances = [] } = await ec2.send(new RunInstancesCommand({ ...machine, KeyName: 'old' }));
    const InstanceIds = Instances.flatMap(({ InstanceId }) => InstanceId ?? []);
    await ec2.send(new TerminateInstancesCommand({ InstanceIds }));
    const template = { LaunchTemplateName: 'gpu', LaunchTemplateData: { KeyName: 'desktop' } };
    await ec2.send(new CreateLaunchTemplateCommand(template));
    await ec2.send(new CreateLaunchTemplateVersionCommand({ ...template, LaunchTemplateData: { ImageId } }));
    const configuration = { LaunchConfigurationName: 'asg-2019', KeyName: 'old', ...machine };
    await new AutoScalingClient({}).send(new CreateLaunchConfigurationCommand(configuration));
    const LaunchSpecification = { ImageId, KeyName: 'laptop', InstanceType: 't2.micro' as const };
    await ec2.send(new RequestSpotInstancesCommand({ LaunchSpecification, SpotPrice: '0.5' }));

    const kinds = (await collect(account.instances())).map(({ kind, name, keyIds }) => [kind, name, keyIds]);
    expect(kinds).toContainEqual(['instance', '', [laptop?.id]]);
    expect(kinds).toContainEqual(['launch template', 'gpu', [desktop?.id]]);
    expect(kinds).toContainEqual(['launch configuration', 'asg-2019', [old?.id]]);
    expect(kinds).toContainEqual(['spot request', '', [laptop?.id]]);
    expect(kinds.filter(([kind, , ids]) => kind === 'instance' && ids?.includes(old?.id ?? ''))).toEqual([]);
  });
});
