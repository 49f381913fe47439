/** command joins words to a line that any POSIX shell reads as exactly these words. */
export function command(words: string[]): string {
  return words.map(quote).join(' ');
}

/** quote makes one word of a shell command from any text. */
export function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
