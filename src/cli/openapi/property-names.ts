import type { Property } from './schemas.ts';

/** NAMES are what providers call the fields of a key, the surest first. Compared without case, `_` and `-`. */
export const NAMES = {
  id: ['id', 'keyid', 'sshkeyid', 'uuid'],
  name: ['name', 'label', 'title', 'keyname'],
  publicKey: ['publickey', 'sshpublickey', 'sshkey', 'pubkey', 'key'],
  createdAt: [
    'createdat',
    'created',
    'datecreated',
    'createdon',
    'creationdate',
    'createtime',
    'createdtime',
  ],
  lastUsedAt: ['lastusedat', 'lastused'],
  expiresAt: ['expiresat', 'expires'],
  instances: ['machines', 'instances', 'servers'],
};

/** PAGING are the names of query parameters for pages, and of the fields beside a list that tell of more. */
export const PAGING = {
  page: ['page', 'pagenumber', 'page[number]'],
  offset: ['offset', 'skip'],
  cursor: ['cursor', 'after', 'startingafter', 'pagetoken', 'nexttoken'],
  size: ['perpage', 'pagesize', 'page[size]', 'limit', 'size'],
  last: ['lastpage', 'totalpages', 'pagecount', 'pages'],
  total: ['total', 'totalcount', 'totalitems'],
  next: ['nextcursor', 'next', 'nexttoken', 'nextpagetoken'],
};

/** MESSAGES are the fields in which an error says what is wrong. */
export const MESSAGES = ['message', 'detail', 'msg', 'reason', 'title', 'error'];

/** pickProperty finds the field with the surest of some names, the outermost of these. */
export function pickProperty(properties: Property[], names: readonly string[]): Property | undefined {
  for (const name of names) {
    const property = properties.find(({ path }) => bare(path.split('.').at(-1) ?? '') === name);
    if (property) return property;
  }
  return undefined;
}

/** bare is a name as it is compared. */
export function bare(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}
