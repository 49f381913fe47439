import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { BASIS_WORDS } from '../src/accounts/account.ts';
import { type Provider, providers } from '../src/accounts/providers.ts';
import { profileSchema } from '../src/accounts/schema/profile-schema.ts';
import { replace, table } from './markdown.ts';
import { profileFieldsTable } from './profile-fields.ts';

/** profileJsonSchema returns docs/profile.schema.json, the JSON Schema of profiles. */
export function profileJsonSchema(): string {
  return `${JSON.stringify({ title: 'Profile of a GPU cloud', ...z.toJSONSchema(profileSchema) }, null, 2)}\n`;
}

/** accountsPage returns docs/accounts.md with its tables regenerated from the providers and the example. */
export function accountsPage(): string {
  const heads = [
    'Provider',
    'Name',
    'Basis',
    'Lists',
    'In use, as listed',
    'A removed key on running machines',
    'Names',
    'Limits',
    'Can also',
  ];
  const example = readFileSync('examples/nimbus.profile.json', 'utf8').trim();
  const notes = providers.flatMap(({ title, docs, notes = '' }) => `- [${title}](${docs}). ${notes}`.trim());
  const needs = providers.flatMap(({ id, vars = {} }) =>
    Object.values(vars).map(({ env, about }) => [`\`${id}\``, `\`${env}\``, about]),
  );
  const tokens = providers.flatMap(({ title, token }) => (token ? [[title, token]] : []));
  return [
    { name: 'providers', content: table(heads, providers.map(row)) },
    { name: 'variables', content: table(['`provider`', 'Environment variable', 'What it is'], needs) },
    { name: 'tokens', content: table(['Provider', 'What the token is and must be allowed'], tokens) },
    { name: 'notes', content: notes.join('\n') },
    { name: 'fields', content: profileFieldsTable() },
    { name: 'example', content: `\`\`\`json\n${example}\n\`\`\`` },
  ].reduce(replace, readFileSync('docs/accounts.md', 'utf8'));
}

function row(provider: Provider): string[] {
  const { id, title, basis, removal } = provider;
  const names = 'open' in provider ? provider.names : provider.keys.names;
  return [
    title,
    `\`${id}\``,
    basis === 'assumed' ? `**${BASIS_WORDS[basis]}**` : BASIS_WORDS[basis],
    'open' in provider ? provider.paging : describePaging(provider.keys.list.page),
    describeUse(provider),
    { yes: 'no longer opens them', no: '**still opens them**', unknown: 'not known' }[removal.revokes],
    describeNames(names),
    describeLimits(provider),
    describeExtras(provider),
  ];
}

const PAGING = {
  none: 'whole',
  page: 'numbered pages',
  cursor: 'cursor',
  offset: 'offset',
  marker: 'marker',
  link: 'links',
  next: 'addresses',
};

type RestProvider = Exclude<Provider, { open: unknown }>;

function describePaging(page: RestProvider['keys']['list']['page']): string {
  const size = 'size' in page && page.size !== undefined ? `, ${page.size}` : '';
  return PAGING[page.kind] + size;
}

/** describeUse says what tells which keys are in use, and what cannot be listed. */
function describeUse(provider: Provider): string {
  const { unlisted = [] } = provider;
  const kinds = 'open' in provider ? (provider.kinds ?? []) : (provider.instances ?? []).flatMap(kindOf);
  const inKeys = 'keys' in provider && provider.keys.fields.instances ? ['the key itself'] : [];
  const listed = [...inKeys, ...kinds].join(', ') || 'not reported';
  return unlisted.length > 0 ? `${listed}; not ${unlisted.join(', ')}` : listed;
}

function kindOf({ kind = 'instance', keys }: NonNullable<RestProvider['instances']>[number]): string[] {
  return keys ? [`${kind}s`] : [];
}

function describeNames(names: RestProvider['keys']['names']): string {
  if (names === 'comment') return 'none: the comment of the key';
  const parts = [names.max ? `${names.max} characters` : '', names.unique ? 'unique' : ''];
  return parts.filter(Boolean).join(', ') || 'any';
}

function describeLimits({ limits = {} }: Provider): string {
  const { interval, listingsPerMinute } = limits;
  const parts = [
    interval ? `${interval / 1000} s apart` : '',
    listingsPerMinute ? `${listingsPerMinute} listings a minute` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function describeExtras(provider: Provider): string {
  if ('open' in provider) return '';
  const putsKeys = provider.instances?.some(({ access }) => access);
  const parts = [
    putsKeys ? 'put a key on a running machine' : '',
    provider.keys.create.expiry ? 'end a key itself' : '',
  ];
  return parts.filter(Boolean).join(', ');
}
