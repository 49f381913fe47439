import type { Report } from '../report.ts';
import { codeBlock, paragraph, type ViewSection } from '../view-model.ts';
import { isGone } from './deleted.ts';

/**
 * Servers whose `ssh_keys` Terraform cannot change in place, so that it replaces the server
 * (terraform-provider-digitalocean#1019, terraform-provider-hcloud#737).
 */
const SERVERS: Record<string, string> = { digitalocean: 'digitalocean_droplet', hetzner: 'hcloud_server' };

/** terraform warns that a deleted key may make Terraform replace servers: for known providers in advance, for others afterwards. */
export function terraform({ address, deletions, keys }: Report): ViewSection {
  const isKnown = address.profile === null && Object.hasOwn(SERVERS, address.provider);
  const isPlanned = keys.some(({ decision }) => decision === 'mark' || decision === 'delete');
  const isConcerned = deletions.some(isGone) || (isKnown && isPlanned);
  const replaces = isKnown
    ? ['Terraform replaces each', { code: SERVERS[address.provider] ?? '' }, 'whose']
    : ['With some providers, Terraform replaces a server whose'];
  const blocks = [
    paragraph(
      ...replaces,
      { code: 'ssh_keys' },
      'names a key that the account no longer has. Before the next',
      { code: 'terraform apply' },
      '(ideally before the keys are deleted), add this to the resource:',
    ),
    codeBlock('hcl', ['lifecycle {', '  ignore_changes = [ssh_keys]', '}']),
  ];
  return { id: 'terraform', title: 'If you use Terraform', blocks: isConcerned ? blocks : [] };
}
