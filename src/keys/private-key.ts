import type { PublicKey } from './public-key.ts';

/** PrivateKey is a key pair in memory. */
export interface PrivateKey {
  publicKey: PublicKey;
  /** Type and all numbers of the key as an agent takes them (draft-ietf-sshm-ssh-agent, section 3.2). Secret. */
  agentIdentity: Buffer;
  /** The OpenSSH certificate that was given beside it. */
  certificate?: PublicKey;
}
