/** COMPLETED_SHELLS are the shells that can complete command lines of keylease. */
export const COMPLETED_SHELLS = ['bash', 'zsh', 'fish'] as const;

/** CompletedShell is one of them. */
export type CompletedShell = (typeof COMPLETED_SHELLS)[number];
