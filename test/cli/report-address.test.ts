import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkAgreement, checkBuiltIn } from '../../src/cli/audit/report-address.ts';
import { accountNamed } from '../audit/parts.ts';
import { useFolder } from '../support/folder.ts';

const OWN = 'https://apiv2.pictor.network/api';
const PICTOR = { provider: 'pictor', profile: null, apiUrl: null, vars: {} };

describe('a report without a policy', () => {
  it.each([
    [null],
    [OWN],
    [`${OWN}/`],
    ['HTTPS://APIV2.Pictor.Network:443/api//'],
    ['https://apiv2.pictor.network./api'],
  ])('may name the address of a built-in provider: %s', (apiUrl) => {
    expect(() => checkBuiltIn({ ...PICTOR, apiUrl })).not.toThrow();
  });

  it.each([
    ['https://api.example.com'],
    ['http://apiv2.pictor.network/api'],
    ['https://octocat@apiv2.pictor.network/api'],
    ['https://apiv2.pictor.network@example.com/api'],
    ['https://apiv2.pictor.network:8443/api'],
    ['https://apiv2.pictor.network/api?to=example.com'],
    ['https://apiv2.pictor.network/api#x'],
    ['https://apiv2.pictor.network/API'],
    ['https://apiv2.pictor.network/api/../other'],
    // Cyrillic letters that look like Latin ones.
    ['https://\u0430piv2.pictor.network/api'],
    ['https://apiv2.pictor.network.example.com/api'],
    ['//apiv2.pictor.network/api'],
    ['nonsense'],
    [''],
  ])('may name no other address: %s', (apiUrl) => {
    expect(() => checkBuiltIn({ ...PICTOR, apiUrl })).toThrow(
      /^Nothing was restored: the report names the address .*, which is not that of a built-in provider, and/,
    );
  });

  it.each([['constructor'], ['']])('may name no address of provider "%s"', (provider) => {
    expect(() => checkBuiltIn({ ...PICTOR, provider, apiUrl: OWN })).toThrow('Nothing was restored');
  });

  it.each([['/tmp/mine.json'], ['mine.json'], ['{"baseUrl":"https://api.example.com"}'], ['']])(
    'may name no profile: %s',
    (profile) => {
      expect(() => checkBuiltIn({ ...PICTOR, profile })).toThrow(
        /^Nothing was restored: the report names profile .*, which is not built in, and/,
      );
    },
  );

  it('may name no address of EC2, which has one for each region', () => {
    const apiUrl = 'https://ec2.eu-west-1.amazonaws.com';
    const address = { ...PICTOR, provider: 'aws-ec2', vars: { region: 'eu-west-1' } };
    expect(() => checkBuiltIn({ ...address, apiUrl })).toThrow('Nothing was restored');
    expect(() => checkBuiltIn(address)).not.toThrow();
  });
});

describe('a report under a policy', () => {
  const folder = useFolder();
  const report = (address: object = {}, account = 'pictor-prod') => ({
    account,
    address: { ...PICTOR, ...address },
  });
  const agree = (address: object, fields: object = {}) =>
    checkAgreement(report(address), accountNamed('pictor-prod', fields));

  it('may spell its address in another way', () => {
    expect(() => agree({})).not.toThrow();
    expect(() => agree({ apiUrl: `${OWN}/` })).not.toThrow();
    expect(() =>
      agree({ apiUrl: 'https://A.example.com/' }, { apiUrl: 'https://a.example.com' }),
    ).not.toThrow();
    expect(() => agree({ vars: { b: '2', a: '1' } }, { vars: { a: '1', b: '2' } })).not.toThrow();
  });

  it.each<[string, object, object]>([
    ['api-url', { apiUrl: 'https://api.example.com' }, {}],
    ['api-url', { apiUrl: 'nonsense' }, { apiUrl: 'other nonsense' }],
    ['api-url', {}, { apiUrl: 'https://api.example.com' }],
    ['provider', { provider: 'vultr' }, {}],
    ['provider', { provider: 'constructor' }, {}],
    ['profile', { profile: '/nowhere/mine.json' }, {}],
    ['profile', { profile: null }, { profile: '/nowhere/mine.json' }],
    ['profile', { profile: '/nowhere/mine.json' }, { profile: '/nowhere/mine.json' }],
    ['vars', { vars: { project: 'other' } }, {}],
  ])('must have the same %s: %j', (field, address, fields) => {
    expect(() => agree(address, fields)).toThrow(
      `the report and account pictor-prod of the policy do not have the same ${field}`,
    );
  });

  it('must be of the account', () => {
    expect(() => checkAgreement(report({}, 'other'), accountNamed('pictor-prod'))).toThrow(
      'the same account',
    );
  });

  it('must name the file of the profile itself, links followed', () => {
    mkdirSync(join(folder.path, 'profiles'));
    const [own, other] = ['own.json', 'other.json'].map((name) => join(folder.path, 'profiles', name));
    const link = join(folder.path, 'link.json');
    for (const file of [own, other]) writeFileSync(file ?? '', '{}');
    symlinkSync(own ?? '', link);
    const fields = { provider: '', profile: own };
    for (const profile of [own, link, `${folder.path}/profiles/../profiles/own.json`]) {
      expect(() => agree({ provider: '', profile }, fields)).not.toThrow();
    }
    for (const profile of [other, 'own.json']) {
      expect(() => agree({ provider: '', profile }, fields)).toThrow('the same profile');
    }
  });
});
