/** shellCommand joins words into a line that any POSIX shell reads as exactly these words. */
export function shellCommand(words: string[]): string {
  return words.map(shellQuote).join(' ');
}

/** shellQuote quotes any text as one word of a shell command. */
export function shellQuote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
