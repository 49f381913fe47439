import type { ReportSummary } from '../key-digest.ts';
import { isConfirmed, isUnconfirmed } from '../proof.ts';
import { codeBlock, paragraph, type ViewSection } from '../view-model.ts';

/** terraform warns that a deleted key may make Terraform replace servers: for known providers in advance, for others afterwards. */
export function terraform({ provider, deletions, digest }: ReportSummary): ViewSection {
  const { terraform: resource } = provider;
  const isPlanned = digest.decisions.mark + digest.decisions.delete > 0;
  const isConcerned =
    deletions.some((each) => isConfirmed(each) || isUnconfirmed(each)) || (resource !== null && isPlanned);
  const replaces =
    resource === null
      ? ['With some providers, Terraform replaces a server whose']
      : ['Terraform replaces each', { code: resource }, 'whose'];
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
