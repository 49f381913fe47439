import { formatPrivateKey } from '../../keys/openssh-file.ts';
import type { PrivateKey } from '../../keys/private-key.ts';
import { formatPublicKey, type PublicKey } from '../../keys/public-key.ts';
import { cloudConfig } from './cloud-config.ts';
import { startupScript } from './startup-script.ts';

/** PreparedHost is a machine that does not exist yet, as the job will know it. */
export interface PreparedHost {
  /** The public host key that it will present, `ssh-ed25519 AAAA...`: what a later use pins. */
  hostKey: string;
  /** A cloud-config document. Secret. */
  userData: string;
  /** The same as a shell script. Secret. */
  startupScript: string;
  /** The lines of the documents that are secret: the private host key, without the lines around it. */
  secretLines: string[];
}

/** What a comment may consist of to be written into YAML and shell: no quotes, no backslashes, nothing that is not ASCII. */
const PLAIN_COMMENT = /^[\w @.:/+-]*$/;

/**
 * prepareHost writes the user data that gives a machine its host key, and lets in keys of this job until they end. `user` must
 * be checked (USER).
 */
export function prepareHost({
  hostKey,
  authorized,
  expiresAt,
  user,
}: {
  hostKey: PrivateKey;
  authorized: PublicKey[];
  /** Milliseconds since the epoch. */
  expiresAt: number;
  user: string | undefined;
}): PreparedHost {
  const privateHostKey = formatPrivateKey(hostKey);
  const publicHostKey = formatPublicKey({ ...hostKey.publicKey, comment: '' });
  const preparation = {
    privateHostKey,
    publicHostKey,
    authorized: authorized.map((key) => ({ blob: key.blob.toString('base64'), line: plainLine(key) })),
    expiresAt,
    user,
  };
  return {
    hostKey: publicHostKey,
    userData: cloudConfig(preparation),
    startupScript: startupScript(preparation),
    secretLines: privateHostKey.split('\n').filter((line) => line && !line.startsWith('-----')),
  };
}

function plainLine(key: PublicKey): string {
  return formatPublicKey({ ...key, comment: PLAIN_COMMENT.test(key.comment) ? key.comment : '' });
}
