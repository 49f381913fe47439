import { privateKeyFault } from './fault.ts';

/** How many strings follow the type of a key in an agent's identity (draft-ietf-sshm-ssh-agent, section 3.2). */
const PARTS: Record<string, number> = {
  'ssh-ed25519': 2,
  'ssh-rsa': 6,
  'ecdsa-sha2-nistp256': 3,
  'ecdsa-sha2-nistp384': 3,
  'ecdsa-sha2-nistp521': 3,
};

/** identityParts tells how many strings the identity of a key type has. Throws KeyFault `unsupported` for a type no agent holds. */
export function identityParts(type: string): number {
  const parts = PARTS[type];
  if (parts) return parts;
  const shown = type.replace(/[^\w@.-]/g, '?').slice(0, 60);
  throw privateKeyFault(
    'unsupported',
    `keys of type ${shown} cannot be held by the agent`,
    'Make one with `ssh-keygen -t ed25519`',
  );
}
