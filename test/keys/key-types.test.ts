import { expect, it } from '@jest/globals';
import { agentLayout } from '../../src/keys/agent-identity.ts';
import { canBeWeak, certificateType, KEY_TYPES, keyTypeBits } from '../../src/keys/key-types.ts';
import { PLAIN } from '../support/public-keys.ts';
import { faultOf } from '../support/read-key.ts';

const names = KEY_TYPES.map(({ name }) => name);

it('every type of the table is tried as a blob, a line and a certificate', () => {
  expect(PLAIN.map(({ type }) => type).sort()).toEqual([...names].sort());
});

it('types have the certificates that OpenSSH has', () => {
  expect(certificateType('ssh-rsa')).toBe('ssh-rsa-cert-v01@openssh.com');
  expect(certificateType('sk-ssh-ed25519@openssh.com')).toBe('sk-ssh-ed25519-cert-v01@openssh.com');
});

it('an agent takes Ed25519, RSA and ECDSA; the others are refused by name, and no certificate is a private key', () => {
  const taken = names.filter((name) => refusal(name) === undefined);
  const ecdsa = ['nistp256', 'nistp384', 'nistp521'].map((curve) => `ecdsa-sha2-${curve}`);
  expect(taken).toEqual(['ssh-ed25519', 'ssh-rsa', ...ecdsa]);
  const tokens = names.filter((name) => refusal(name) === 'hardware');
  expect(tokens).toEqual(names.filter((name) => name.includes('sk-')));
  expect(names.map(certificateType).map(refusal)).not.toContain(undefined);
});

it('only keys whose maker chose their size or primes can be weak', () => {
  expect(names.filter(canBeWeak)).toEqual(['ssh-rsa', 'ssh-dss']);
  expect(canBeWeak(certificateType('ssh-rsa'))).toBe(true);
  expect(['ssh-new', '', 'constructor'].filter(canBeWeak)).toEqual([]);
});

it('sizes are known by the type, but for those that vary', () => {
  expect(names.filter((name) => keyTypeBits(name) === undefined)).toEqual(['ssh-rsa', 'ssh-dss']);
  expect(keyTypeBits('ecdsa-sha2-nistp521')).toBe(521);
});

it.each(names)('a line of %s, or of its certificate, is not a private key', async (name) => {
  expect(await faultOf(`${name} AAAA octo`)).toMatchObject({ code: 'public-half' });
  expect(await faultOf(`${certificateType(name)} AAAA octo`)).toMatchObject({ code: 'certificate' });
});

/** refusal is why an agent does not take keys of a type. */
function refusal(type: string): unknown {
  try {
    agentLayout(type);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
}
