import { expect, it, jest } from '@jest/globals';
import { generateKey } from '../../src/keys/generate.ts';
import { ecdsa, openSsh, pem } from '../support/private-keys.ts';

const loaded: string[] = [];
for (const name of ['sshpk', 'bcrypt-pbkdf', 'hash-wasm', 'fastest-levenshtein']) {
  jest.unstable_mockModule(name, () => {
    loaded.push(name);
    return { default: {}, distance: () => Infinity };
  });
}
const { faultOf, readKey } = await import('../support/read-key.ts');

it('a stored key in OpenSSH format loads no parser of other formats, which would cost 20 ms', async () => {
  const key = generateKey('octo@example.com');
  expect(await readKey(openSsh(key))).toEqual(key);
  expect(loaded).toEqual([]);
});

it('a key in PEM loads sshpk', async () => {
  await faultOf(pem(ecdsa(), 'sec1'));
  expect(loaded).toContain('sshpk');
});
