import {
  type AutoScalingClient,
  type EC2Client,
  paginateDescribeInstances,
  paginateDescribeLaunchConfigurations,
  paginateDescribeLaunchTemplates,
  paginateDescribeLaunchTemplateVersions,
  paginateDescribeSpotFleetRequests,
  paginateDescribeSpotInstanceRequests,
} from '../../aws/sdk/ec2-sdk.ts';
import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import type { AccountKey, Instance } from '../account.ts';
import { requireId } from '../parse-key.ts';
import { KeyReferences } from '../rest/key-references.ts';
import { ec2Error, garbledError } from './ec2-error.ts';

/** All are needed to know that a key is not in use, so an error names all. */
const ACTIONS = [
  'ec2:DescribeInstances, ec2:DescribeLaunchTemplates, ec2:DescribeLaunchTemplateVersions,',
  'ec2:DescribeSpotInstanceRequests, ec2:DescribeSpotFleetRequests and autoscaling:DescribeLaunchConfigurations',
].join(' ');

/** Ec2InstancesOptions say where to look. `keys` lists the key pairs. */
export interface Ec2InstancesOptions {
  title: string;
  ec2: EC2Client;
  autoScaling: AutoScalingClient;
  keys: () => Promise<AccountKey[]>;
}

/** Launcher is an instance, or what starts instances, with the names of its key pairs. */
interface Launcher extends Pick<Instance, 'kind' | 'id' | 'name'> {
  status?: string | undefined;
  host?: string | undefined;
  /** Undefined entries are places without a key. */
  keyNames: (string | undefined)[];
}

/**
 * ec2Instances lists the instances of a region and what starts instances with a key. Groups and fleets are not listed: what
 * they start, they start by a launch template, a launch configuration or a Spot request. An instance names the key pair that
 * it was started with, which may have been replaced by another one of that name. Throws ApiError.
 */
export async function* ec2Instances(options: Ec2InstancesOptions): AsyncGenerator<Instance[]> {
  const references = new KeyReferences(options.keys);
  for (const list of LISTS) {
    for await (const launchers of list(options)) {
      if (launchers.length > 0)
        yield await Promise.all(launchers.map((each) => toInstance(each, references)));
    }
  }
}

async function toInstance(
  { keyNames, status = '', host, ...launcher }: Launcher,
  references: KeyReferences,
): Promise<Instance> {
  const names = keyNames.flatMap((name) => name || []);
  const keyIds = await references.resolve(names, { by: 'name' });
  return { ...launcher, status, host, port: undefined, user: undefined, keyIds };
}

const LISTS: ((options: Ec2InstancesOptions) => AsyncIterable<Launcher[]>)[] = [
  instances,
  launchTemplates,
  launchConfigurations,
  spotRequests,
  spotFleetRequests,
];

async function* instances({ title, ec2: client }: Ec2InstancesOptions): AsyncGenerator<Launcher[]> {
  const what = `${title} did not list its instances`;
  const pages = paginateDescribeInstances({ client, pageSize: 1000 }, { IncludeManagedResources: true });
  const perReservation = listed(pages, (page) => page.Reservations?.map(({ Instances }) => Instances), what);
  for await (const reserved of perReservation) {
    const present = reserved.flat().filter(({ State }) => State?.Name !== 'terminated');
    yield present.map((instance) => ({
      kind: 'instance',
      id: requireId(title, instance, 'InstanceId'),
      name: instance.Tags?.find(({ Key }) => Key === 'Name')?.Value ?? '',
      status: instance.State?.Name,
      host: instance.PublicDnsName || instance.PublicIpAddress || undefined,
      keyNames: [instance.KeyName],
    }));
  }
}

async function* launchTemplates(options: Ec2InstancesOptions): AsyncGenerator<Launcher[]> {
  const { title, ec2: client } = options;
  const what = `${title} did not list its launch templates`;
  const pages = paginateDescribeLaunchTemplates({ client, pageSize: 200 }, { IncludeManagedResources: true });
  for await (const templates of listed(pages, ({ LaunchTemplates }) => LaunchTemplates, what)) {
    for (const template of templates) {
      const id = requireId(title, template, 'LaunchTemplateId');
      const name = template.LaunchTemplateName ?? '';
      yield [{ kind: 'launch template', id, name, keyNames: await versionKeys(id, options) }];
    }
  }
}

/** versionKeys are the key pairs of all versions of a launch template: a group may use any of them. */
async function versionKeys(
  id: string,
  { title, ec2: client }: Ec2InstancesOptions,
): Promise<Launcher['keyNames']> {
  const what = `${title} did not list the versions of launch template ${sanitize(id)}`;
  const query = { LaunchTemplateId: id, IncludeManagedResources: true };
  const pages = paginateDescribeLaunchTemplateVersions({ client, pageSize: 200 }, query);
  const names: Launcher['keyNames'] = [];
  try {
    const versions = listed(
      pages,
      (page) => page.LaunchTemplateVersions?.map(({ LaunchTemplateData }) => LaunchTemplateData),
      what,
    );
    for await (const data of versions) names.push(...data.map(({ KeyName }) => KeyName));
    return names;
  } catch (error) {
    const isDeleted = error instanceof ApiError && error.fault === 'not-found'; // Since it was listed.
    if (isDeleted) return [];
    throw error;
  }
}

async function* launchConfigurations(options: Ec2InstancesOptions): AsyncGenerator<Launcher[]> {
  const { title, autoScaling: client } = options;
  const what = `${title} did not list the launch configurations of Auto Scaling`;
  const pages = paginateDescribeLaunchConfigurations({ client, pageSize: 100 }, {});
  for await (const found of listed(pages, (page) => page.LaunchConfigurations, what)) {
    yield found.map((each) => {
      const name = requireId(title, each, 'LaunchConfigurationName');
      return { kind: 'launch configuration', id: name, name, keyNames: [each.KeyName] };
    });
  }
}

async function* spotRequests({ title, ec2: client }: Ec2InstancesOptions): AsyncGenerator<Launcher[]> {
  const what = `${title} did not list its Spot Instance requests`;
  const pages = paginateDescribeSpotInstanceRequests({ client, pageSize: 1000 }, {});
  for await (const requests of listed(pages, (page) => page.SpotInstanceRequests, what)) {
    yield requests
      .filter(({ State }) => mayLaunch(State))
      .map((request) => ({
        kind: 'spot request',
        id: requireId(title, request, 'SpotInstanceRequestId'),
        name: '',
        status: request.State,
        keyNames: [request.LaunchSpecification?.KeyName],
      }));
  }
}

async function* spotFleetRequests({ title, ec2: client }: Ec2InstancesOptions): AsyncGenerator<Launcher[]> {
  const what = `${title} did not list its Spot Fleet requests`;
  const pages = paginateDescribeSpotFleetRequests({ client }, {});
  for await (const requests of listed(pages, (page) => page.SpotFleetRequestConfigs, what)) {
    yield requests
      .filter(({ SpotFleetRequestState }) => mayLaunch(SpotFleetRequestState))
      .map(({ SpotFleetRequestConfig, ...request }) => ({
        kind: 'spot fleet request',
        id: requireId(title, request, 'SpotFleetRequestId'),
        name: '',
        status: request.SpotFleetRequestState,
        keyNames: (SpotFleetRequestConfig?.LaunchSpecifications ?? []).map(({ KeyName }) => KeyName),
      }));
  }
}

/** mayLaunch tells whether a request may start more instances; those that it has started are listed as such. */
function mayLaunch(state = ''): boolean {
  return !/^(cancelled|closed|failed)/.test(state);
}

/** listed is what the pages of a list hold. It is an error if one lacks the list or a part of it, or points to itself. */
async function* listed<Page extends { NextToken?: string | undefined }, Item>(
  pages: AsyncIterable<Page>,
  read: (page: Page) => (Item | undefined)[] | undefined,
  what: string,
): AsyncGenerator<Item[]> {
  let before: string | undefined;
  try {
    for await (const page of pages) {
      const items = read(page);
      if (!items?.every((item) => item !== undefined)) throw garbledError(what);
      if (page.NextToken && page.NextToken === before)
        throw garbledError(what, 'one of its pages points to itself');
      before = page.NextToken;
      yield items;
    }
  } catch (error) {
    throw ec2Error(error, { what, actions: ACTIONS });
  }
}
