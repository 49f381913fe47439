import sshpk from 'sshpk';
import { identityParts, isConsistent, publicHalf } from './agent-identity.ts';
import type { PrivateKeyBlock } from './blocks.ts';
import { KeyFault } from './fault.ts';
import type { PrivateKey } from './private-key.ts';
import { readBlob } from './public-key.ts';

/** What sshpk calls the format; its types leave it out. */
const PUTTY = 'putty' as sshpk.PrivateKeyFormatType;

/**
 * readPpk reads a key in PuTTY's format of version 2 (PuTTY's manual, appendix C). Its two halves are stored apart;
 * that they belong together proves that sshpk read the right key. Throws KeyFault: `encrypted`, `wrong-passphrase`,
 * `unsupported-encryption`, `truncated`, `damaged`, `unsupported`.
 */
export function readPpk(block: PrivateKeyBlock, passphrase: string | undefined): PrivateKey {
  identityParts(typeOf(block.body));
  if (block.cipher === 'none') return parse(block, undefined, new KeyFault('damaged'));
  if (block.cipher !== 'aes256-cbc')
    throw new KeyFault('unsupported-encryption', 'by a cipher that PuTTY does not have');
  if (!passphrase) throw new KeyFault('encrypted');
  return parse(block, passphrase, new KeyFault('wrong-passphrase'));
}

function typeOf(blob: Buffer): string {
  try {
    return readBlob(blob).type;
  } catch {
    throw new KeyFault('truncated', 'the end of its public half');
  }
}

/** parse throws `fault` when what comes out is not the private half of what the file says is public. */
function parse({ text, body }: PrivateKeyBlock, passphrase: string | undefined, fault: KeyFault): PrivateKey {
  try {
    const options = passphrase ? { passphrase } : {};
    const identity = sshpk.parsePrivateKey(text, PUTTY, options).toBuffer('rfc4253');
    if (publicHalf(identity).equals(body) && isConsistent(identity)) {
      const comment = /^Comment: (.*)$/m.exec(text)?.[1] ?? ''; // sshpk makes one up where there is none.
      return { publicKey: { ...readBlob(body), comment }, agentIdentity: identity };
    }
  } catch {
    // Not as the cause: sshpk's messages quote what they read.
  }
  throw fault;
}
