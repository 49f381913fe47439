import { describe, expect, it } from '@jest/globals';
import { addProblem, type KeyRules, keyRequest } from '../../src/accounts/key-request.ts';
import { openAccount } from '../../src/accounts/open.ts';
import { isSameKey } from '../../src/accounts/same-key.ts';
import { failure, fingerprint, publicKey } from '../support/account.ts';
import { blobOf, certificateOf, lineOf } from '../support/public-keys.ts';

const SK = 'sk-ssh-ed25519@openssh.com';
const SK_LINE = lineOf(SK, blobOf(SK, Buffer.alloc(32, 7), 'ssh:'));
const CERTIFICATE = certify();

const rules = (names: KeyRules['keys']['names'], accepts?: KeyRules['keys']['accepts']): KeyRules => ({
  title: 'Nimbus',
  keys: { names, accepts },
});

describe('what speaks against a key on an account', () => {
  it.each<[string, KeyRules['keys']['names'], string, string | undefined]>([
    ['nothing that is known', {}, 'Any name, of any length: '.repeat(20), undefined],
    ['a name of the maximum length', { max: 4 }, 'desk', undefined],
    ['a longer one', { max: 4 }, 'desks', 'its name is longer than 4 characters'],
    ['no name, where none is needed', {}, '', undefined],
    ['no name, where one is needed', { required: true }, '', 'it has no name'],
    ['a name, where one is needed', { required: true }, 'a', undefined],
    ['a character', { characters: 'abc' }, 'ab"', 'its name may not contain """'],
    ['capital letters that stay', {}, 'Desk', undefined],
    [
      'capital letters that do not',
      { changes: ['trim', 'lower-case'] },
      'Desk',
      'its name would be changed: capital letters become small ones',
    ],
    [
      'white space that is removed',
      { changes: ['trim', 'lower-case'] },
      'desk ',
      'its name would be changed: white space at its ends is removed',
    ],
    ['a name that is changed by nothing', { changes: ['trim', 'lower-case'] }, 'desk 1', undefined],
    ['a comment', 'comment', 'octocat at desk', undefined],
    ['no comment', 'comment', '', undefined],
    ['a comment of two lines', 'comment', 'a\nb', 'its name has more than one line'],
    [
      'a comment that a line cannot keep',
      'comment',
      ' desk',
      'its name begins or ends with white space, which a comment cannot',
    ],
  ])('%s', (_, names, name, problem) => {
    expect(addProblem(rules(names), name, publicKey(1))).toBe(problem);
  });

  it('is its type, and its length with the comment that is sent', () => {
    const accepts = { types: ['ssh-ed25519', 'ssh-rsa'], maxLength: 100 };
    expect(addProblem(rules({}, accepts), 'desk', SK_LINE)).toBe(
      `it is of type ${SK}, and only ssh-ed25519, ssh-rsa are accepted`,
    );
    expect(addProblem(rules({}, accepts), 'x'.repeat(100), publicKey(1, 'a'))).toBeUndefined();
    expect(addProblem(rules('comment', accepts), 'x'.repeat(20), publicKey(1, 'a'))).toBe(
      'it is longer than 100 characters',
    );
    expect(addProblem(rules({}, accepts), 'desk', CERTIFICATE)).toContain(
      'it is of type ssh-ed25519-cert-v01@openssh.com,',
    );
  });

  it('is that it is not a key', () => {
    expect(addProblem(rules({}), 'desk', 'nonsense')).toBe('it is not a public key');
  });

  it('is what a registration is refused for', async () => {
    const error = await failure(() => keyRequest(rules({ max: 3 }), 'desk', publicKey(1)));
    expect(error.message).toBe(
      'Nimbus would not accept the key: its name is longer than 3 characters. Nothing was sent; use another name or another key.',
    );
  });

  // What the providers document about the keys that they take.
  it.each([
    ['github', 'desk', SK_LINE, 'it is of type'],
    ['github', '', publicKey(1), undefined],
    ['scaleway', 'desk', SK_LINE, 'it is of type'],
    ['linode', 'desk', CERTIFICATE, 'it is of type'],
    ['linode', 'x'.repeat(65), publicKey(1), 'its name is longer than 64 characters'],
    ['lambda', 'desk', publicKey(1, 'x'.repeat(4096)), 'it is longer than 4096 characters'],
    ['lambda', '', publicKey(1), 'it has no name'],
    ['hyperstack', 'x'.repeat(51), publicKey(1), 'its name is longer than 50 characters'],
    ['vast', '', SK_LINE, undefined],
    // Nobody knows how long names may be there, so that nothing is known against a long one.
    ['pictor', 'x'.repeat(100), SK_LINE, undefined],
  ])('on %s: "%s"', async (provider, name, line, problem) => {
    const vars = { project: 'p', environment: 'e' };
    const account = await openAccount({ provider, apiToken: 'secret', vars, env: {} });
    const said = account.addProblem(name, line);
    if (problem === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(problem);
  });
});

describe('the same key', () => {
  const plain = { fingerprint: fingerprint(1), publicKey: publicKey(1, 'one') };
  const certificate = { fingerprint: fingerprint(1), publicKey: CERTIFICATE };
  const renewed = { fingerprint: fingerprint(1), publicKey: certify(8n) };
  const hidden = { fingerprint: fingerprint(1), publicKey: '' };
  const unreadable = { fingerprint: undefined, publicKey: 'nonsense' };

  it.each([
    ['whatever its comment', plain, { ...plain, publicKey: publicKey(1, 'two') }, true],
    ['not another key', plain, { fingerprint: fingerprint(2), publicKey: publicKey(2) }, false],
    ['not a certificate of it', plain, certificate, false],
    ['of a certificate, the certificate', certificate, { ...certificate }, true],
    ['of a certificate, no other one', certificate, renewed, false],
    ['by the fingerprint where the provider shows no more', plain, hidden, true],
    ['by the fingerprint where the other shows no more', hidden, certificate, true],
    ['not what is not a key', unreadable, unreadable, false],
  ])('is %s', (_, one, other, same) => {
    expect(isSameKey(one, other)).toBe(same);
    expect(isSameKey(other, one)).toBe(same);
  });
});

/** certify is a certificate of publicKey(1). */
function certify(serial?: bigint): string {
  const point = Buffer.from(publicKey(1).split(' ')[1] ?? '', 'base64').subarray(-32);
  const certified = certificateOf(
    { type: 'ssh-ed25519', fields: [point] },
    serial === undefined ? {} : { serial },
  );
  return lineOf(certified.type, certified.blob);
}
