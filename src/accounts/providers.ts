import type { Adapter } from './adapter.ts';
import { awsEc2 } from './profiles/aws-ec2.ts';
import { azure } from './profiles/azure.ts';
import { cherryservers } from './profiles/cherryservers.ts';
import { crusoe } from './profiles/crusoe.ts';
import { cudo } from './profiles/cudo.ts';
import { digitalocean } from './profiles/digitalocean.ts';
import { gcpOsLogin } from './profiles/gcp-os-login.ts';
import { github } from './profiles/github.ts';
import { gitlab } from './profiles/gitlab.ts';
import { gpuai } from './profiles/gpuai.ts';
import { hetzner } from './profiles/hetzner.ts';
import { hotaisle } from './profiles/hotaisle.ts';
import { hyperstack } from './profiles/hyperstack.ts';
import { jarvislabs } from './profiles/jarvislabs.ts';
import { lambda } from './profiles/lambda.ts';
import { latitude } from './profiles/latitude.ts';
import { linode } from './profiles/linode.ts';
import { mithril } from './profiles/mithril.ts';
import { openstack } from './profiles/openstack.ts';
import { ovhcloud } from './profiles/ovhcloud.ts';
import { pictor } from './profiles/pictor.ts';
import { primeintellect } from './profiles/primeintellect.ts';
import { runpod } from './profiles/runpod.ts';
import { scaleway } from './profiles/scaleway.ts';
import { shadeform } from './profiles/shadeform.ts';
import { tensordock } from './profiles/tensordock.ts';
import { thunder } from './profiles/thunder.ts';
import { vast } from './profiles/vast.ts';
import { verda } from './profiles/verda.ts';
import { vultr } from './profiles/vultr.ts';
import type { Profile } from './schema/profile-schema.ts';

/** Provider is a cloud that a profile describes, or that an adapter in code speaks to. */
export type Provider = Profile | Adapter;

/** providers are those that are built in; the first one is the default. */
export const providers: Provider[] = [
  pictor,
  lambda,
  runpod,
  vast,
  digitalocean,
  hyperstack,
  verda,
  primeintellect,
  vultr,
  hetzner,
  linode,
  scaleway,
  gpuai,
  thunder,
  github,
  gitlab,
  awsEc2,
  gcpOsLogin,
  azure,
  crusoe,
  shadeform,
  mithril,
  jarvislabs,
  tensordock,
  cudo,
  hotaisle,
  latitude,
  cherryservers,
  ovhcloud,
  openstack,
];

/** TOKENLESS are the ids of the providers that take credentials from the environment instead of an API token. */
export const TOKENLESS: string[] = providers
  .filter((provider) => 'open' in provider && provider.isTokenless)
  .map(({ id }) => id);
