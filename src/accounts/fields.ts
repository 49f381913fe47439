/** at returns what lies at a path such as `meta.last_page` in parsed JSON; '' is the value itself. */
export function at(value: unknown, path: string): unknown {
  if (path === '') return value;
  return path.split('.').reduce<unknown>((inner, name) => {
    const holds = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name);
    return holds ? (inner as Record<string, unknown>)[name] : undefined;
  }, value);
}

/** textAt returns text or a number at a path as text; '' where there is neither. */
export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** timeAt returns the time at a path in milliseconds since the epoch; a time without a zone is UTC. */
export function timeAt(value: unknown, path: string): number | undefined {
  const text = textAt(value, path);
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text);
  const time = Date.parse(zoned ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : time;
}
