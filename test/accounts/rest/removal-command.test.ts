import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Profile } from '../../../src/accounts/schema/profile-schema.ts';
import { TOKEN } from '../../support/account.ts';
import { answer } from '../../support/fault.ts';
import { FaultServer } from '../../support/faults.ts';
import { needs } from '../../support/tools.ts';
import { ANY, keysOf, openAny } from './any-cloud.ts';

let api: FaultServer;
beforeEach(async () => {
  api = new FaultServer();
  await api.listen('http://127.0.0.1:9');
});
afterEach(() => api.close());

const run = promisify(execFile);
const command = async (profile: Profile, id: string) =>
  (await openAny(profile, { apiUrl: api.url })).removalCommand(id);

needs('curl')('the command that removes a key by hand', () => {
  const headers = { 'X-Project': "it's {project}", 'X-Version': '2026-01' };
  const byPost: Profile['keys']['delete'] = {
    method: 'POST',
    path: '/keys/remove',
    query: { in: '{project}', dry: 'no' },
    body: { ids: ['$key'], project: '$project' },
    ok: [200],
    gone: [],
  };
  const oauth: Profile['auth'] = { kind: 'oauth2', tokenPath: '/token', clientId: 'project' };

  it.each<[string, Profile, { line: string; body: string }]>([
    ['by DELETE', ANY, { line: "DELETE /keys/it's%2F7", body: '' }],
    ['with the headers of the profile', { ...ANY, headers }, { line: "DELETE /keys/it's%2F7", body: '' }],
    ['with an access token', { ...ANY, auth: oauth }, { line: "DELETE /keys/it's%2F7", body: '' }],
    [
      'by POST, with query and body',
      { ...keysOf({ delete: byPost }), headers },
      { line: 'POST /keys/remove?in=p+1&dry=no', body: `{"ids":["it's/7"],"project":"p 1"}` },
    ],
  ])('does what keylease does: %s', async (_, profile, { line, body }) => {
    api.always('POST /token', answer(200, { access_token: 'ACCESS-TOKEN-1', expires_in: 3600 }));
    api.always(/keys/, answer(profile.keys.delete.ok[0] ?? 0));
    await (await openAny(profile, { apiUrl: api.url })).remove("it's/7");
    const typed = `${await command(profile, "it's/7")} --silent --show-error --fail`;
    expect(typed).not.toContain(TOKEN);
    const env = {
      PATH: process.env.PATH,
      KEYLEASE_API_TOKEN: TOKEN,
      ACCESS_TOKEN: 'ACCESS-TOKEN-1',
      no_proxy: '*',
    };
    await run('/bin/sh', ['-c', typed], { env });
    const [own, byHand] = api.seen.slice(-2).map(({ line, body, headers: sent }) => ({
      line: line.replaceAll('%27', "'"),
      body,
      headers: [sent.authorization, sent['content-type'], sent['x-project'], sent['x-version']],
    }));
    expect(byHand).toEqual(own);
    expect(byHand).toMatchObject({ line, body });
    expect(byHand?.headers[0]).toMatch(/^Bearer [\w-]{10,}$/);
  });

  it('is one of keylease where requests are signed, which curl cannot', async () => {
    const signed: Profile = { ...ANY, auth: { kind: 'hmac', scheme: 'exoscale', keyId: 'project' } };
    expect(await command(signed, "it's/7")).toBe("keylease keys remove --provider=any 'it'\\''s/7'");
  });
});
