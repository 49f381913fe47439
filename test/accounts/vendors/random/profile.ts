import type { Match } from '../../../../src/accounts/schema/common-schema.ts';
import type { Listing } from '../../../../src/accounts/schema/listing-schema.ts';
import type { Profile } from '../../../../src/accounts/schema/profile-schema.ts';
import type { ListShape, MachinesShape, Paging, Shape } from './shape.ts';

/** profileOf is the profile that a person would write for a vendor of this shape. */
export function profileOf(shape: Shape): Profile {
  const { list, fields, shows, machines } = shape;
  const keys = shape.project === 'path' ? '/projects/{project}/keys' : '/keys';
  const missing = [matchOf(shape, 'missing')];
  const isRead = shows === 'neither' || shape.hasGet;
  const inEntry = (name: string) => list.wrapper + name;
  const single = { path: `${keys}/{key}`, item: 'shown', missing };
  return {
    id: 'random',
    title: 'Random',
    basis: 'assumed',
    docs: 'https://random.example',
    baseUrl: 'https://random.example',
    vars: { project: { env: 'RANDOM_PROJECT', about: 'a project' } },
    auth: authOf(shape.auth),
    ...(shape.project === 'header' ? { headers: { 'X-Project': '{project}' } } : {}),
    keys: {
      list: listingOf(list, keys, shape.project === 'query' ? { project: '{project}' } : {}),
      fields: {
        // A key that is read alone has no name in a list.
        id: list.isMap && !isRead ? '*' : inEntry(fields.id),
        ...(shape.ids === 'prefixed' ? { idPrefix: 'id:' } : {}),
        ...(shape.names === 'comment' ? {} : { name: inEntry(fields.name) }),
        ...(shows === 'fingerprint'
          ? { fingerprint: inEntry('sha256') }
          : { publicKey: inEntry(fields.key) }),
        ...(shape.tellsMachines ? { instances: inEntry('machines') } : {}),
      },
      ...(shows === 'neither' ? { get: { ...single, isListed: true } } : shape.hasGet ? { get: single } : {}),
      create: {
        method: shape.method,
        path: shape.method === 'PUT' ? `${keys}/{name}` : keys,
        body: { label: '$name', key: '$publicKey', in: { project: '$project' } },
        ok: [201],
        answer: answerOf(shape),
        duplicate: [matchOf(shape, 'taken')],
      },
      delete: { ...removalOf(shape, keys), ok: [200, 204], gone: missing },
      names: shape.names === 'comment' ? 'comment' : { unique: shape.names === 'unique' },
    },
    removal: { revokes: 'unknown', note: 'Nothing is known.' },
    ...(machines.length > 0
      ? { instances: machines.map((each, index) => machinesOf(each, `/machines-${index}`)) }
      : {}),
    errors: ['message'],
    ...(shape.refusal === 'flag' ? { failures: [{ status: 200, field: 'success', equals: false }] } : {}),
  };
}

function authOf(auth: Shape['auth']): Profile['auth'] {
  switch (auth) {
    case 'bearer':
      return { kind: 'header', header: 'Authorization', prefix: 'Bearer ' };
    case 'api-key':
      return { kind: 'header', header: 'X-Api-Key', prefix: '' };
    case 'crusoe':
    case 'exoscale':
      return { kind: 'hmac', scheme: auth, keyId: 'project' };
    default:
      return { kind: 'oauth2', tokenPath: '/token', clientId: 'project', form: auth };
  }
}

function listingOf(
  { items, isMap, others, paging }: ListShape,
  path: string,
  query: Record<string, string>,
): Listing {
  const counts: Record<ListShape['others'], Listing['where']> = {
    none: undefined,
    'by type': [{ field: 'type', is: ['wanted'] }],
    'by time of deletion': [{ field: 'deleted_at', is: [null] }],
  };
  const where = counts[others];
  const asked = paging.kind === 'next' && paging.isAsked ? { limit: String(paging.size) } : {};
  return {
    path,
    query: { ...query, ...asked },
    items: isMap ? (items === '' ? '*' : `${items}.*`) : items,
    ...(where ? { where } : {}),
    page: pageOf(paging),
  };
}

function pageOf({ kind, size, isAsked, first, end, tellsTotal, tellsCurrent }: Paging): Listing['page'] {
  const total = tellsTotal ? { total: 'meta.total' } : {};
  const sized = isAsked ? { sizeParam: 'limit', size } : {};
  switch (kind) {
    case 'none':
      return { kind, ...total };
    case 'next':
      return { kind, next: 'meta.next', ...total };
    case 'cursor':
      return {
        kind,
        param: 'after',
        next: 'meta.next',
        ...(end === 'empty' ? { end } : {}),
        ...sized,
        ...total,
      };
    case 'offset':
      return { kind, param: 'skip', ...sized, ...total };
    case 'marker':
      return { kind, param: 'after', field: 'marker', ...sized, ...total };
    case 'link':
      return { kind, param: 'page', ...sized, ...total };
    case 'page': {
      const told = end === 'empty' ? {} : { [end]: `meta.${end}` };
      const current = tellsCurrent ? { current: 'meta.current' } : {};
      return { kind, param: 'page', first, ...told, ...current, ...sized, ...total };
    }
  }
}

function answerOf({ answer, fields, shows, list }: Shape): Profile['keys']['create']['answer'] {
  switch (answer) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'id alone':
      return { kind: 'id' };
    case 'id in an object':
      return { kind: 'id', field: 'made.id' };
    case 'key': {
      const shown = shows === 'fingerprint' ? { fingerprint: 'sha256' } : { publicKey: fields.key };
      const names = list.wrapper || list.isMap ? { id: fields.id, name: fields.name, ...shown } : {};
      return { kind: 'key', item: 'made', fields: names };
    }
  }
}

function removalOf(
  { removal }: Shape,
  keys: string,
): Pick<Profile['keys']['delete'], 'method' | 'path' | 'query' | 'body'> {
  switch (removal) {
    case 'DELETE':
      return { path: `${keys}/{key}` };
    case 'POST to a path':
      return { method: 'POST', path: `${keys}/{key}/remove` };
    case 'POST with a body':
      return { method: 'POST', path: '/removals', body: { ids: ['$key'] } };
    case 'POST with a query':
      return { method: 'POST', path: '/removals', query: { id: '{key}' } };
  }
}

function matchOf({ refusal }: Shape, code: 'missing' | 'taken'): Match {
  if (refusal === 'status') return { status: code === 'missing' ? 404 : 409 };
  return { status: refusal === 'flag' ? 200 : 400, field: 'code', equals: code };
}

function machinesOf(
  { list, keys, field, by }: MachinesShape,
  path: string,
): NonNullable<Profile['instances']>[number] {
  const references = {
    ...(keys === 'request' ? { path: `${path}/{instance}/keys`, query: { full: '1' } } : {}),
    ...(keys === 'one'
      ? { one: `${list.wrapper}ssh.keys` }
      : { items: keys === 'request' ? 'keys' : `${list.wrapper}ssh.keys` }),
    ...(keys === 'encoded' ? { encoded: 'json' as const } : {}),
    ...(field === '' ? {} : { field }),
    by: by === 'md5' ? ('fingerprint' as const) : by,
  };
  return {
    list: listingOf(list, path, {}),
    fields: { id: list.isMap ? '*' : `${list.wrapper}id`, name: `${list.wrapper}name` },
    ...(keys === 'untold' ? {} : { keys: references }),
  };
}
