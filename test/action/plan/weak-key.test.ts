import { describe, expect, it } from '@jest/globals';
import { warnIfWeak } from '../../../src/action/plan/weak-key.ts';
import { sha256 } from '../../../src/keys/fingerprint.ts';
import { parsePublicKey, readBlob } from '../../../src/keys/public-key.ts';
import { VAGRANT } from '../../support/account-keys.ts';
import { blobOf, mpint } from '../../support/public-keys.ts';

async function warnings(blob: Buffer): Promise<string[]> {
  const said: string[] = [];
  await warnIfWeak({ warning: (message) => said.push(String(message)) }, readBlob(blob), 0);
  return said;
}

describe('warnIfWeak', () => {
  const rsa = (e: Buffer) => blobOf('ssh-rsa', e, mpint(2n ** 1023n + 1n));

  it('warns of a weak key once, with its fingerprint and what to do', async () => {
    const blob = rsa(mpint(65_537n));
    const said = (await warnings(blob)).filter((each) => each.includes('1024 bits'));
    expect(said).toEqual([expect.stringMatching(/ is weak \(high\): .*1024 bits.*\. .*\.$/)]);
    expect(said[0]).toContain(sha256(blob));
  });

  it('does not stop at a key that cannot be checked', async () => {
    expect(await warnings(rsa(Buffer.from([0x83])))).toEqual([
      expect.stringMatching(
        /could not be checked for weaknesses: Not an SSH public key: it is damaged: it contains a/,
      ),
    ]);
  });

  it('does not look at a key of another type', async () => {
    expect(await warnings(blobOf('ssh-ed25519', 'too short'))).toEqual([]);
  });

  it('warns of a key that everybody has', async () => {
    expect(await warnings(parsePublicKey(VAGRANT).blob)).toContainEqual(
      expect.stringMatching(/1M4RzhMy.* is weak \(critical\): .* Vagrant\. Replace the key/),
    );
  });
});
