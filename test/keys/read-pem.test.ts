import { expect, it, jest } from '@jest/globals';
import type sshpk from 'sshpk';
import { ecdsa, ed25519, pem, rsa } from '../support/private-keys.ts';

const { default: real } = await import('sshpk');
const parsePrivateKey = jest.fn<typeof sshpk.parsePrivateKey>();
jest.unstable_mockModule('sshpk', () => ({ default: { ...real, parsePrivateKey } }));
const { faultOf, readKey } = await import('../support/read-key.ts');

it.each([
  ['ed25519', pem(ed25519(), 'pkcs8'), pem(ed25519(), 'pkcs8')],
  ['ECDSA', pem(ecdsa(), 'sec1'), pem(ecdsa(), 'sec1')],
  ['RSA', pem(rsa(), 'pkcs1'), pem(rsa(), 'pkcs1')],
])('sshpk is not believed when it finds another key, %s', async (_, text, other) => {
  parsePrivateKey.mockImplementation((...words) => real.parsePrivateKey(...words));
  expect((await readKey(text)).agentIdentity.length).toBeGreaterThan(0);
  parsePrivateKey.mockImplementation(() => real.parsePrivateKey(other, 'pem'));
  expect(await faultOf(text)).toMatchObject({ code: 'damaged' });
});

it('what sshpk quotes when it fails is not passed on', async () => {
  const text = pem(ecdsa(), 'sec1');
  parsePrivateKey.mockImplementation(() => {
    throw new Error(text);
  });
  const fault = await faultOf(text);
  expect(fault).toMatchObject({ code: 'damaged', cause: undefined });
  expect(fault?.message).toBe(
    'The private key cannot be used: it is damaged: two parsers find different keys in it. ' +
      'Paste the whole file again, from the BEGIN line to the END line, as `cat` prints it.',
  );
});
