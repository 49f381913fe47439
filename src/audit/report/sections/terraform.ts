import type { Report } from '../report.ts';
import { codeBlock, paragraph, type ViewSection } from '../view-model.ts';
import { isGone } from './deleted.ts';

/**
 * Where Terraform cannot change `ssh_keys` in place, and replaces the machine instead
 * (terraform-provider-digitalocean#1019, terraform-provider-hcloud#737).
 */
const SERVERS: Record<string, string> = { digitalocean: 'digitalocean_droplet', hetzner: 'hcloud_server' };

/** terraform warns of keys whose going makes Terraform replace machines: known providers beforehand, others afterwards. */
export function terraform({ address, deletions, keys }: Report): ViewSection {
  const isKnown = address.profile === null && Object.hasOwn(SERVERS, address.provider);
  const goes = keys.some(({ decision }) => decision === 'mark' || decision === 'delete');
  const isConcerned = deletions.some(isGone) || (isKnown && goes);
  const replaces = isKnown
    ? ['Terraform replaces each', { code: SERVERS[address.provider] ?? '' }, 'whose']
    : ['With some providers Terraform replaces a server whose'];
  const blocks = [
    paragraph(
      ...replaces,
      { code: 'ssh_keys' },
      'name a key that the account no longer has. Before the next',
      { code: 'terraform apply' },
      '(best before the keys go), say this in the resource:',
    ),
    codeBlock('hcl', ['lifecycle {', '  ignore_changes = [ssh_keys]', '}']),
  ];
  return { id: 'terraform', title: 'If Terraform made the servers', blocks: isConcerned ? blocks : [] };
}
