/** table formats a Markdown table. */
export function table(head: string[], body: string[][]): string {
  const lines = [head, head.map(() => '---'), ...body];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** replace replaces what is between the markers of a name; throws if the markers are missing. */
export function replace(text: string, { name, content }: { name: string; content: string }): string {
  const [start, end] = [`<!-- ${name}: made by npm run fix -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end);
  if (from < start.length || to < from) throw new Error(`The markers of ${name} are missing.`);
  return `${text.slice(0, from)}\n${content}\n${text.slice(to)}`;
}
