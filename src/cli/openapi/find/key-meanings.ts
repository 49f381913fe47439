import type { Document } from '../document.ts';
import { directFields } from '../schema-fields.ts';
import { itemShape } from '../schemas.ts';
import type { Shape } from '../shape.ts';
import type { Meaning } from './field-choice.ts';
import { timeMeaning } from './time-formats.ts';

/** ID is what an entry of a list is addressed by. */
export const ID: Meaning = {
  names: [['id'], ['keyid', 'sshkeyid', 'keypairid'], ['uuid']],
  types: ['string', 'integer', 'number'],
};

/** NAME is what a key is called. */
export const NAME: Meaning = {
  names: [['name'], ['label', 'title', 'keyname', 'sshkeyname', 'keypairname', 'displayname']],
  types: ['string'],
};

/** PUBLIC_KEY is the line of a public key. */
export const PUBLIC_KEY: Meaning = {
  names: [['publickey', 'sshpublickey', 'pubkey', 'sshpubkey'], ['sshkey'], ['key']],
  types: ['string'],
  rejects: (value) => {
    const text = String(value);
    if (/^(SHA256|MD5):|^([0-9a-f]{2}:){5}/i.test(text)) return 'a fingerprint';
    return /PRIVATE KEY/.test(text) ? 'a private key' : undefined;
  },
};

/** SHA256_FINGERPRINT is a SHA256 fingerprint, the only one that a profile can use in place of a public key. */
export const SHA256_FINGERPRINT: Meaning = {
  names: [['sha256fingerprint', 'fingerprintsha256'], ['fingerprint']],
  types: ['string'],
  rejects: (value) => (/^SHA256:/.test(String(value)) ? undefined : 'no SHA256 fingerprint'),
  doubts: ({ facts, samples }) => {
    const isSaid = samples.length > 0 || /sha-?256/i.test(facts.description ?? '');
    return isSaid ? undefined : 'is a fingerprint of an unknown kind';
  },
};

/** TIMES are the times of a key. */
export const TIMES = {
  createdAt: timeMeaning([
    'createdat',
    'created',
    'datecreated',
    'createdon',
    'creationdate',
    'createddate',
    'createtime',
    'createdtime',
    'creationtime',
    'addedat',
  ]),
  lastUsedAt: timeMeaning(['lastusedat', 'lastused', 'lastusedtime']),
  expiresAt: timeMeaning(['expiresat', 'expires', 'expirationdate', 'expirationtime', 'expiry']),
};

/** machinesMeaning is a list of the instances that accept a key, each with id and name. */
export function machinesMeaning(document: Document): Meaning {
  return {
    names: [['machines', 'instances', 'servers']],
    types: ['array'],
    doubts: (shape: Shape) => {
      const item = itemShape(document, shape);
      const fields = item ? directFields(document, { path: '', depth: 0, shape: item }) : [];
      const isNamed = ['id', 'name'].every((name) => fields.some((field) => field.name === name));
      return isNamed ? undefined : 'is not a list of objects with id and name';
    },
  };
}
