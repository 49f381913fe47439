import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pictor as profile } from '../../../src/accounts/profiles/pictor.ts';
import { RestAccount } from '../../../src/accounts/rest/rest-account.ts';
import {
  accountFailure,
  collect,
  failure,
  fingerprint,
  instance,
  listedKey,
  publicKey,
  TestAccount,
  TOKEN,
} from '../../support/account.ts';
import {
  answer,
  cut,
  cutBody,
  type Fault,
  html,
  loseAnswer,
  pass,
  silence,
  silenceAfter,
} from '../../support/fault.ts';
import { anyText } from '../../support/texts.ts';

const KEY = publicKey(1, 'made for a test');

let test: TestAccount;
let account: RestAccount;
beforeEach(async () => {
  test = await TestAccount.start();
  account = test.account();
});
afterEach(() => test.close());

const posts = () => test.faults.lines.filter((line) => line.startsWith('POST'));
/** actedThen is an upstream that does what is asked, behind a gateway that answers something else. */
const actedThen = (fault: Fault): Fault => {
  return async (exchange) => {
    await exchange.forward();
    await fault(exchange);
  };
};

describe('add', () => {
  it('registers a key', async () => {
    const key = await account.add('mine', KEY);
    expect(key).toMatchObject({ id: '1', name: 'mine', publicKey: KEY, fingerprint: fingerprint(1) });
    expect(key.createdAt).toBeGreaterThan(Date.now() - 60_000);
    expect(test.pictor.keys).toMatchObject([{ id: 1, name: 'mine', public_key: KEY }]);
    expect(JSON.parse(test.faults.seen[1]?.body ?? '')).toEqual({ name: 'mine', public_key: KEY });
  });

  it.each([
    ['the same text', KEY],
    ['another comment', publicKey(1, 'someone@laptop')],
    ['no comment', publicKey(1)],
  ])('adopts an equal key that is there already: %s', async (_, present) => {
    test.pictor.register('by hand', publicKey(2));
    test.pictor.register('by hand too', present);
    expect(await account.add('mine', KEY)).toMatchObject({ id: '2', name: 'by hand too' });
    expect(posts()).toEqual([]);
  });

  it('adopts an equal key on the last page', async () => {
    for (let number = 249; number >= 1; number -= 1) test.pictor.register('', publicKey(number));
    expect(await account.add('mine', KEY)).toMatchObject({ id: '249' });
    expect(posts()).toEqual([]);
  });

  it('adopts a key that another process registers in between', async () => {
    test.faults.next('POST /ssh-keys', async (exchange) => {
      test.pictor.register('by another', publicKey(1, 'same key'));
      await pass(exchange);
    });
    expect(await account.add('mine', KEY)).toMatchObject({ id: '1', name: 'by another' });
    expect(test.pictor.keys).toHaveLength(1);
  });

  it('leaves one key where two processes register it at once', async () => {
    const [one, other] = await Promise.all([account.add('one', KEY), test.account().add('other', KEY)]);
    expect(one?.id).toBe(other?.id);
    expect(test.pictor.keys).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['cut', loseAnswer],
    ['cut in the middle', cutBody],
    ['never given', silenceAfter],
    ['a 500', actedThen(answer(500))],
    ['a 504 with a web page', actedThen(html(504))],
    ['a 429', actedThen(answer(429))],
  ])('registers no second key where it was done and the answer is %s', async (_, fault) => {
    test.faults.next('POST /ssh-keys', fault);
    const key = await test.account({ timeout: 150 }).add('mine', KEY);
    expect(key).toMatchObject({ id: '1', name: 'mine', fingerprint: fingerprint(1) });
    expect(posts()).toHaveLength(1);
    expect(test.pictor.keys).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['500', answer(500)],
    ['429', answer(429)],
    ['a cut connection', cut],
    ['no answer', silence],
  ])('registers one key where nothing was done twice before: %s', async (_, fault) => {
    test.faults.next('POST /ssh-keys', fault, fault);
    expect(await test.account({ timeout: 150 }).add('mine', KEY)).toMatchObject({ id: '1' });
    expect(posts()).toHaveLength(3);
    expect(test.pictor.keys).toHaveLength(1);
  });

  it('lists again before each try', async () => {
    test.faults.next('POST /ssh-keys', answer(500), cut);
    await account.add('mine', KEY);
    const turn = ['GET /ssh-keys', 'POST /ssh-keys'];
    expect(test.faults.lines).toEqual([...turn, ...turn, ...turn]);
  });

  it('ends with the deadline where no answer ever comes', async () => {
    test.faults.always('POST /ssh-keys', silence);
    const start = performance.now();
    const error = await accountFailure(() => test.account({ deadline: 300, timeout: 200 }).add('mine', KEY));
    expect(error.fault).toBe('transient');
    expect(performance.now() - start).toBeLessThan(800);
  });

  it('registers nothing where the list is partial', async () => {
    test.faults.always('GET /ssh-keys', answer(200, { data: [listedKey({ public_key: publicKey(2) })] }));
    await accountFailure(() => account.add('mine', KEY));
    expect(posts()).toEqual([]);
  });

  it.each([
    ['another field', { message: 'The name is invalid.', errors: { name: ['Invalid.'] } }],
    ['no field', { message: 'The name is invalid.' }],
    [
      'this field, though no such key is listed',
      { message: 'The name is invalid.', errors: { public_key: [] } },
    ],
  ])('passes on what the provider says of %s', async (_, body) => {
    test.faults.always('POST /ssh-keys', answer(422, body));
    const error = await accountFailure(() => account.add('mine', KEY));
    expect(error.fault).toBe('invalid');
    expect(error.message).toContain(
      'Pictor did not register the key: Pictor answered 422: The name is invalid. Correct what the message names',
    );
    expect(posts()).toHaveLength(1);
  });

  it('passes on what the account itself says', async () => {
    const error = await accountFailure(() => account.add('x'.repeat(65), KEY));
    expect(error.message).toContain('answered 422: The name is invalid.');
    expect(test.pictor.keys).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a list', { data: [] }],
    ['no id', { data: { name: 'mine' } }],
    ['a web page', '<html>'],
  ])('is an error where the account takes the key and answers with %s', async (_, body) => {
    test.faults.always('POST /ssh-keys', answer(201, body));
    await accountFailure(() => account.add('mine', KEY));
    expect(posts()).toHaveLength(1);
  });

  it.each([
    '',
    ' ',
    'ssh-ed25519',
    'ssh-ed25519 AAAA',
    'not a key at all',
    `ssh-rsa ${KEY.split(' ')[1]}`,
    `${KEY}\n${publicKey(2)}`,
    '-----BEGIN OPENSSH PRIVATE KEY-----',
  ])('sends nothing for what is not a public key: %j', async (text) => {
    const error = await failure(() => account.add('mine', text));
    expect(error.message).toContain('must be a public key line');
    expect(test.faults.seen).toEqual([]);
  });
});

describe('remove', () => {
  const registered = () => String(test.pictor.register('mine', KEY).id);

  it('removes a key', async () => {
    test.pictor.register('other', publicKey(2));
    expect(await account.remove(registered())).toBe('removed');
    expect(test.pictor.keys).toMatchObject([{ name: 'other' }]);
  });

  it('says that a key is gone already', async () => {
    registered();
    expect(await account.remove('999')).toBe('gone');
    expect(test.pictor.keys).toHaveLength(1);
    expect(test.faults.lines).toEqual(['DELETE /ssh-keys/999']);
  });

  it.each<[string, Fault[], 'removed' | 'gone']>([
    ['500 twice', [answer(500), answer(503)], 'removed'],
    ['429 twice', [answer(429), answer(429)], 'removed'],
    ['connections that are cut', [cut, cut], 'removed'],
    ['an answer that is lost', [loseAnswer], 'gone'],
    ['an answer that never comes', [silenceAfter], 'gone'],
    ['an error although it was done', [actedThen(html(502))], 'gone'],
  ])('is not stopped by %s', async (_, faults, outcome) => {
    const id = registered();
    test.faults.next(`DELETE /ssh-keys/${id}`, ...faults);
    expect(await test.account({ timeout: 150 }).remove(id)).toBe(outcome);
    expect(test.pictor.keys).toEqual([]);
  });

  it.each<[string, Fault, string, string]>([
    [
      '401',
      answer(401, { message: 'Unauthenticated.' }),
      'refused',
      'answered 401: Unauthenticated. Check that',
    ],
    ['403', answer(403), 'refused', 'answered 403. Check that the API token'],
    ['422', answer(422, { message: 'In use.' }), 'invalid', 'answered 422: In use. Correct'],
    ['200, which is not how it says so', answer(200, {}), 'unexpected', 'answered 200. Correct'],
    ['500 for ever', answer(500), 'transient', 'answered 500. Run again later'],
  ])('throws when the answer is %s', async (_, fault, kind, said) => {
    const id = registered();
    test.faults.always(`DELETE /ssh-keys/${id}`, fault);
    const error = await accountFailure(() => account.remove(id));
    expect(error.fault).toBe(kind);
    expect(error.message).toContain(said);
  });

  it.each(['', '.', '..', '...'])(
    'sends nothing for the id %j, which would name something else',
    async (id) => {
      for (const task of [
        () => account.remove(id),
        () => account.detach('gpu-1', id),
        () => account.detach(id, '1'),
        () => account.attach(id, '1'),
        () => account.removalCommand(id),
      ]) {
        const error = await accountFailure(task);
        expect(error.message).toBe(
          `Id "${id}" cannot be used: it cannot be part of an address. Give an id as the provider lists it.`,
        );
      }
      expect(test.faults.seen).toEqual([]);
    },
  );

  it('fails as a promise does, whatever the id', async () => {
    const fails = (task: () => Promise<unknown>) => task().then(Boolean, () => 'later');
    expect(await fails(() => account.remove(''))).toBe('later');
    expect(await fails(() => account.detach('gpu-1', '..'))).toBe('later');
  });

  it.each([
    ['a/b', 'a%2Fb'],
    ["x'y", 'x%27y'],
    ['1?z', '1%3Fz'],
    ['1#z', '1%23z'],
    ['../gpu-instances', '..%2Fgpu-instances'],
    ['%2e%2e', '%252e%252e'],
    ['..\\', '..%5C'],
    ['.\t', '.%09'],
    [' ', '%20'],
    ['\n', '%0A'],
    ['a b\r\nHost: c', 'a%20b%0D%0AHost%3A%20c'],
    ['é', '%C3%A9'],
  ])('sends the id %j as %s and nowhere else', async (id, sent) => {
    await account.remove(id);
    await account.detach(id, id);
    expect(test.faults.seen.map(({ target }) => target)).toEqual([
      `/api/ssh-keys/${sent}`,
      `/api/gpu-instances/${sent}/ssh-keys/${sent}`,
    ]);
  });

  it('leads no id to another path', async () => {
    await fc.assert(
      fc.asyncProperty(anyId(), async (id) => {
        test.faults.seen.length = 0;
        await account.remove(id);
        const [, path = ''] = /^\/api\/ssh-keys\/([^/?#]+)$/.exec(test.faults.seen[0]?.target ?? '') ?? [];
        expect(decodeURIComponent(path)).toBe(id);
        expect(test.faults.seen).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('says in one line which key it did not remove, whatever the id', async () => {
    test.faults.always(/^DELETE/, answer(403));
    await accountFailure(() => account.remove('1\n::error::\u001b[31m2'));
  });

  it('has no other way to fail on an id that is not Unicode', async () => {
    await accountFailure(() => account.removalCommand('\ud800'));
  });
});

describe('removalCommand', () => {
  /** words are what sh makes of a command whose program is curl. */
  const words = (command: string, token: string) => {
    const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
    const env = { KEYLEASE_API_TOKEN: token, PATH: '/nowhere' };
    const { stdout, stderr, status } = spawnSync('/bin/sh', ['-c', script], { env, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout.split('\0').slice(0, -1);
  };

  it('is what a person types', () => {
    expect(account.removalCommand('17')).toBe(
      `curl -X DELETE -H "Authorization: Bearer $KEYLEASE_API_TOKEN" ${test.faults.url}/ssh-keys/17`,
    );
  });

  it('does not hold the token', () => {
    expect(account.removalCommand('17')).not.toContain(TOKEN);
  });

  it('is safe to paste into a shell, whatever the id', () => {
    const token = `a"b'c$(exit 1)\`exit 2\`\\ *`;
    const start = `${test.faults.url}/ssh-keys/`;
    fc.assert(
      fc.property(anyId(), (id) => {
        const [address = '', ...rest] = words(account.removalCommand(id), token).reverse();
        expect(rest.reverse()).toEqual(['-X', 'DELETE', '-H', `Authorization: Bearer ${token}`]);
        // curl expands [] and {} in addresses.
        expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/ssh-keys\/[\w.~!*()%-]+$/);
        expect(decodeURIComponent(address.slice(start.length))).toBe(id);
      }),
      { numRuns: 200 },
    );
  });

  it('is safe to paste into a shell, whatever api-url', () => {
    const baseUrl = `${test.faults.url}/it's;exit`;
    const other = new RestAccount({ profile, baseUrl, http: test.http() });
    expect(words(other.removalCommand('17'), TOKEN)).toHaveLength(5);
  });
});

describe('attach and detach', () => {
  let id: string;
  beforeEach(() => {
    test.pictor.instances.push(instance(), instance({ id: 'gpu-2' }));
    id = String(test.pictor.register('mine', KEY).id);
  });
  const path = '/gpu-instances/gpu-1/ssh-keys';

  it('put a key on a machine, and take it off', async () => {
    await account.attach('gpu-1', id);
    expect(test.pictor.keysOn('gpu-1')).toEqual([KEY]);
    expect(test.pictor.keysOn('gpu-2')).toEqual([]);
    expect(await account.detach('gpu-1', id)).toBe('removed');
    expect(test.pictor.keysOn('gpu-1')).toEqual([]);
    expect(test.pictor.keys).toHaveLength(1);
    expect(await account.detach('gpu-1', id)).toBe('gone');
  });

  it.each<[string, Fault[]]>([
    ['an answer that is lost', [loseAnswer]],
    ['an answer that never comes', [silenceAfter]],
    ['an answer that is lost twice', [loseAnswer, loseAnswer]],
    ['500 twice', [answer(500), answer(500)]],
    ['an error although it was done', [actedThen(answer(502))]],
  ])('are not stopped by %s', async (_, faults) => {
    const quick = test.account({ timeout: 150 });
    test.faults.next(`POST ${path}`, ...faults);
    await quick.attach('gpu-1', id);
    expect(test.pictor.keysOn('gpu-1')).toEqual([KEY]);
    test.faults.next(`DELETE ${path}/${id}`, ...faults);
    expect(['removed', 'gone']).toContain(await quick.detach('gpu-1', id));
    expect(test.pictor.keysOn('gpu-1')).toEqual([]);
  });

  it('take a key that is on the machine already for attached', async () => {
    await account.attach('gpu-1', id);
    await account.attach('gpu-1', id);
    expect(test.pictor.keysOn('gpu-1')).toEqual([KEY]);
  });

  it.each([
    [
      'an unknown machine',
      'gpu-9',
      '1',
      'Pictor answered 404: Instance not found. Check api-url and the given ids',
    ],
    [
      'an unknown key',
      'gpu-1',
      '99',
      'Pictor answered 404: SSH key not found. Check api-url and the given ids',
    ],
  ])('say so for %s', async (_, machine, key, said) => {
    const error = await accountFailure(() => account.attach(machine, key));
    expect(error.fault).toBe('not-found');
    expect(error.message).toContain(`Pictor did not put the key on instance ${machine}: ${said}`);
  });

  it('do not take a key on another machine for attached', async () => {
    await account.attach('gpu-2', id);
    test.faults.always(`POST ${path}`, answer(422, { message: 'No.' }));
    const error = await accountFailure(() => account.attach('gpu-1', id));
    expect(error.message).toContain('answered 422: No. ');
  });

  it('say why a key is not taken off', async () => {
    test.faults.always(`DELETE ${path}/${id}`, answer(403, { message: 'Not yours.' }));
    const error = await accountFailure(() => account.detach('gpu-1', id));
    expect(error.message).toContain(
      'Pictor did not take the key off instance gpu-1: Pictor answered 403: Not yours. Check that the API token',
    );
  });
});

describe('an account', () => {
  const tasks: [string, () => unknown][] = [
    ['keys', () => collect(account.keys())],
    ['add', () => account.add('mine', KEY)],
    ['remove', () => account.remove('1')],
    ['instances', () => collect(account.instances())],
    ['attach', () => account.attach('gpu-1', '1')],
    ['detach', () => account.detach('gpu-1', '1')],
  ];

  it.each(tasks)('shows no token that the provider says, and one line: %s', async (_, task) => {
    for (const status of [400, 401, 403, 409, 418, 422]) {
      test.faults.clear();
      test.faults.always(
        /./,
        answer(status, { message: `No:\n\u001b[31m${TOKEN}\u001b[0m\u2028::error::no.` }),
      );
      const error = await accountFailure(task);
      expect(error.message).toContain(`Pictor answered ${status}: No: *** ::error::no. `);
    }
  });

  it.each(tasks)('fails with a wrong token, and changes nothing: %s', async (_, task) => {
    account = new RestAccount({ profile, baseUrl: test.faults.url, http: test.http({}, 'wrong') });
    const error = await accountFailure(task);
    expect(error.fault).toBe('refused');
    expect(error.message).toContain(
      'answered 401: Unauthenticated. Check that the API token is valid and may manage SSH keys.',
    );
    expect(test.pictor.keys).toEqual([]);
  });

  it('waits where the provider limits the rate', async () => {
    test.pictor.requestsLeft = 1;
    test.pictor.beforeAnswer = (request) => {
      if (request === 'POST /ssh-keys') test.pictor.requestsLeft = 2; // Known to whom it has just refused.
    };
    expect(await account.add('mine', KEY)).toMatchObject({ id: '1' });
    expect(posts()).toHaveLength(2);
  });

  it('says what it is', () => {
    expect(account).toMatchObject({ title: 'Pictor', basis: 'assumed', nameLimit: 64 });
  });
});

/** anyId is any text that could be an id, most of it hostile; nothing but dots is refused elsewhere. */
function anyId(): fc.Arbitrary<string> {
  const hostile = fc.constantFrom(
    ...'\'"$`\\\n\r\t ;&|%/.?#!{}[]()<>*~-+=@:,^\0',
    '..',
    '%2e',
    '$(',
    '\u2028',
    'é',
    '🔑',
  );
  const id = fc.oneof(
    fc.string({ unit: hostile, minLength: 1 }),
    anyText(40, 1).filter((text) => !/\p{Surrogate}/u.test(text)),
  );
  return id.filter((each) => !/^\.*$/.test(each));
}
