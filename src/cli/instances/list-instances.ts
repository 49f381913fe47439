import type { Instance } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { json, note, print } from '../output.ts';

interface ListOptions extends AccountOptions {
  json?: boolean;
}

const COLUMNS = ['ID', 'KIND', 'NAME', 'STATUS', 'ADDRESS', 'KEYS'];

/** listInstances prints the instances of an account, each page as it arrives. Throws Problem if the provider cannot list them. */
export async function listInstances(options: ListOptions): Promise<number> {
  const account = await openFromOptions(options);
  if (!account.supports.instances) {
    throw new Problem({
      what: `The instances of ${account.title} cannot be listed`,
      why: 'its API has no such list, or the profile does not describe it',
      hint: "Look them up on the provider's own page",
    });
  }
  const layOut = await layout(options);
  let isEmpty = true;
  for await (const instances of account.instances()) {
    isEmpty = false;
    const isRead = await print(layOut(instances).join('\n'));
    if (!isRead) return EXIT.clean;
  }
  if (isEmpty) note(`The ${account.title} account has no instances.`);
  return EXIT.clean;
}

/** layout returns a function that turns instances into lines. Tables are loaded only if one is printed. */
async function layout(options: ListOptions): Promise<(instances: Instance[]) => string[]> {
  if (options.json) return (instances) => instances.map((each) => json(instanceObject(each)));
  const { ColumnWriter } = await import('../table.ts');
  const columns = new ColumnWriter(COLUMNS, { flexible: ['NAME', 'STATUS'], wrapping: ['KEYS'] });
  return (instances) => columns.lines(instances.map(instanceRow));
}

/** instanceRow is safe to print: `-` for none, `?` for what the provider does not say. */
function instanceRow(instance: Instance): string[] {
  const { kind, id, name, status, keyIds } = instance;
  return [
    sanitize(id),
    kind,
    sanitize(name) || '-',
    sanitize(status) || '?',
    sanitize(addressText(instance), 400) || '-',
    keyIds ? keyIds.map((each) => sanitize(each)).join(', ') || '-' : '?',
  ];
}

/** addressText is user@host:port, as far as the provider says it; '' for an instance without a host. */
function addressText({ user, host, port }: Instance): string {
  if (!host) return '';
  const name = host.includes(':') && port !== undefined ? `[${host}]` : host;
  return `${user ? `${user}@` : ''}${name}${port === undefined ? '' : `:${port}`}`;
}

/** instanceObject is an instance as JSON, with null for what the provider does not say. Its text comes from outside. */
function instanceObject({ kind, id, name, status, ...others }: Instance) {
  const { user = null, host = null, port = null, keyIds = null } = others;
  return { id, kind, name, status, user, host, port, keyIds };
}
