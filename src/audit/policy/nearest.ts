/** nearest is the word that is most likely meant by a mistyped one; undefined where none is near. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const lower = typed.slice(0, 100).toLowerCase();
  const ranked = words
    .map((word) => ({ word, distance: distanceOf(lower, word.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, best.word.length / 3) ? best.word : undefined;
}

/** distanceOf counts characters to add, take away or change (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, length) => length);
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const [above = 0, before = 0, left = 0] = [row[j + 1], row[j], next[j]];
      next.push(Math.min(above + 1, left + 1, before + (character === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
