import type { Adapter } from './adapter.ts';
import { awsEc2 } from './profiles/aws-ec2.ts';
import { digitalocean } from './profiles/digitalocean.ts';
import { github } from './profiles/github.ts';
import { gitlab } from './profiles/gitlab.ts';
import { gpuai } from './profiles/gpuai.ts';
import { hetzner } from './profiles/hetzner.ts';
import { hyperstack } from './profiles/hyperstack.ts';
import { lambda } from './profiles/lambda.ts';
import { linode } from './profiles/linode.ts';
import { pictor } from './profiles/pictor.ts';
import { primeintellect } from './profiles/primeintellect.ts';
import { runpod } from './profiles/runpod.ts';
import { scaleway } from './profiles/scaleway.ts';
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
];

/** TOKENLESS are the ids of the providers that take credentials from the environment instead of an API token. */
export const TOKENLESS: string[] = providers
  .filter((provider) => 'open' in provider && provider.isTokenless)
  .map(({ id }) => id);
