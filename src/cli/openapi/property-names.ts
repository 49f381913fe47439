import type { Property } from './schemas.ts';

/** NAMES are what providers call the fields of a key, best match first. Compared without case, `_` and `-`. */
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

/** PAGING are the names of query parameters for paging, and of fields next to a list that say whether there is more. */
export const PAGING = {
  page: ['page', 'pagenumber', 'page[number]'],
  offset: ['offset', 'skip'],
  cursor: ['cursor', 'after', 'startingafter', 'pagetoken', 'nexttoken'],
  size: ['perpage', 'pagesize', 'page[size]', 'limit', 'size'],
  last: ['lastpage', 'totalpages', 'pagecount', 'pages'],
  total: ['total', 'totalcount', 'totalitems'],
  next: ['nextcursor', 'next', 'nexttoken', 'nextpagetoken'],
};

/** MESSAGES are the names of fields with the message of an error, best match first. */
export const MESSAGES = ['message', 'detail', 'msg', 'reason', 'title', 'error'];

/** pickProperty finds the field with the best match of some names; outer fields win. */
export function pickProperty(properties: Property[], names: readonly string[]): Property | undefined {
  for (const name of names) {
    const property = properties.find(({ path }) => bare(path.split('.').at(-1) ?? '') === name);
    if (property) return property;
  }
  return undefined;
}

/** bare is a name in the form in which it is compared. */
export function bare(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}
