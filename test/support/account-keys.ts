import type { AccountKey } from '../../src/accounts/account.ts';
import { sha256 } from '../../src/keys/fingerprint.ts';
import { splitBlob } from '../../src/keys/split-blob.ts';
import { makeEd25519 } from './materials.ts';
import { blobOf, lineOf, mpint } from './public-keys.ts';

/** DSA is the blob of a DSA key with invalid numbers. */
export const DSA = blobOf('ssh-dss', ...[2n ** 1023n + 1n, 2n ** 159n + 1n, 5n, 7n].map(mpint));

/** VAGRANT is the public half of the insecure key of Vagrant boxes (keys/vagrant.pub of hashicorp/vagrant). */
export const VAGRANT =
  'ssh-rsa AAAAB3NzaC1yc2EAAAABIwAAAQEA6NF8iallvQVp22WDkTkyrtvp9eWW6A8YVr+kz4TjGYe7gHzIw+niNltGEFHzD8+v1I2YJ6oXevct1YeS0o9HZyN1Q9qgCgzUFtdOKLv6IedplqoPkcmF0aYet2PkEDo3MlTBckFXPITAMzF8dJSIFo9D8HfdOV0IAdx4O7PtixWKn5y2hMNG0zQPyUecp4pzC6kivAIhyfHilFR61RGL+GPXQ2MWZWFYbAGjyiYJnAmCP3NOTd0jMZEnDkbUvxhMmBYSdETk1rRgm+R4LOzFUGaHqHDLKLX+FIPKcF96hrucXzcWyLbIbEgE98OHlnVYCzRdK8jlqm8tehUc9c9WhQ==';

/** ed25519 is the blob of an Ed25519 key: a new one unless a point is given. */
export function ed25519(point: Buffer = makeEd25519().point): Buffer {
  return blobOf('ssh-ed25519', point);
}

/** rsaBlob is the blob of an RSA key with this modulus. */
export function rsaBlob(n: bigint, e = 65_537n): Buffer {
  return blobOf('ssh-rsa', mpint(e), mpint(n));
}

/** accountKey is an old key as an account lists it, with no machine. */
export function accountKey(id: string, blob: Buffer, fields: Partial<AccountKey> = {}): AccountKey {
  const { type, plain } = splitBlob(blob);
  return {
    id,
    name: `key ${id}`,
    publicKey: lineOf(type, blob, `key ${id}`),
    fingerprint: sha256(plain),
    createdAt: 0,
    instances: [],
    ...fields,
  };
}
