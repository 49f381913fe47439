import type { HttpOptions } from '../http/client.ts';
import type { Account } from './account.ts';
import type { Profile } from './profile-schema.ts';
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

/** AdapterOptions is what opens an account. */
export interface AdapterOptions {
  apiUrl: string | undefined;
  apiToken: string;
  vars: Record<string, string>;
  /** Times and limits instead of the usual ones, and who looks on. */
  http: Pick<HttpOptions, 'deadline' | 'timeout' | 'backoff' | 'limits' | 'observe'>;
}

/** Adapter speaks to a provider in code, where a profile cannot say how; the rest of it is said as in a profile. */
export interface Adapter
  extends Pick<Profile, 'id' | 'title' | 'verified' | 'docs' | 'notes' | 'vars' | 'removal' | 'limits'> {
  names: Profile['keys']['names'];
  /** How its lists come, for people. */
  paging: string;
  /** True where it is asked with credentials from the environment, and not with an API token. */
  isTokenless?: true;
  open(options: AdapterOptions): Account | Promise<Account>;
}

/** Provider is a cloud that is built in, or that a profile describes. */
export type Provider = Profile | Adapter;

/** providers are built in, the first one the default. */
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
