/** HostPreparation is what a machine is told at its creation. */
export interface HostPreparation {
  /** Text of the private host key file. Secret. */
  privateHostKey: string;
  /** `ssh-ed25519 AAAA...`, without a comment. */
  publicHostKey: string;
  /** Lines of .pub files that may log in. */
  authorized: { blob: string; line: string }[];
  /** When they end, in milliseconds since the epoch. */
  expiresAt: number;
  /** The user to log in as; undefined for the one that the image has for it. */
  user: string | undefined;
}
