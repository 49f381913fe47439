/** lineOfPosition is the number of the line, from 1, in which the character at a position stands. */
export function lineOfPosition(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/**
 * lineOfPath is the number of the line in which a value of valid JSON begins, `['keys', 'list', '0']` being its path;
 * for a value that is not there, the line of what should hold it.
 */
export function lineOfPath(text: string, path: string[]): number {
  const around: { isList: boolean; name: string }[] = [];
  let isName = false;
  let best = { depth: 0, position: text.search(/\S/) };
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const inner = around.at(-1);
    if (token === '}' || token === ']') around.pop();
    else if (token === ':') isName = false;
    else if (token === ',') {
      if (inner?.isList) inner.name = String(Number(inner.name) + 1);
      else isName = true;
    } else {
      if (isName && inner) inner.name = JSON.parse(token);
      const fits = around.every(({ name }, depth) => name === path[depth]);
      if (fits && around.length > best.depth) best = { depth: around.length, position: index };
      if (token === '{') around.push({ isList: false, name: '' });
      if (token === '[') around.push({ isList: true, name: '0' });
      isName = token === '{' || (isName && token !== '[');
    }
    if (token === '}' || token === ']') isName = false;
  }
  return lineOfPosition(text, best.position);
}
