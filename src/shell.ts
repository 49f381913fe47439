/** shellCommand joins words to a line that any POSIX shell reads as exactly these words. */
export function shellCommand(words: string[]): string {
  return words.map(shellQuote).join(' ');
}

/** shellQuote makes one word of a shell command from any text. */
export function shellQuote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
