/** at returns the value at a path such as `meta.last_page` in parsed JSON; '' is the path of the whole. */
export function at(value: unknown, path: string): unknown {
  if (path === '') return value;
  // Most paths are one name, and are followed for every key.
  return path.includes('.') ? path.split('.').reduce<unknown>(field, value) : field(value, path);
}

function field(value: unknown, name: string): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isThere ? (value as Record<string, unknown>)[name] : undefined;
}

/** textAt returns the text or number at a path as text; '' if there is neither. */
export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/**
 * timeAt returns the time at a path in milliseconds since the epoch; a time without a zone is UTC. Undefined if there is
 * none, also for 0 and for Go's zero time, 0001-01-01T00:00:00Z, by which programs say that the time is unknown.
 */
export function timeAt(
  value: unknown,
  path: string,
  format: 'rfc3339' | 'unix' = 'rfc3339',
): number | undefined {
  const text = textAt(value, path);
  const time = format === 'unix' ? unixTime(text) : Date.parse(isZoned(text) ? text : `${text}Z`);
  return time > 0 ? time : undefined;
}

function unixTime(text: string): number {
  return /^\d{1,12}(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : Number.NaN;
}

function isZoned(text: string): boolean {
  return /(Z|[+-]\d\d:?\d\d)$/i.test(text);
}

/**
 * listAt returns the list at a path. A path that ends in `*` takes the values of an object, and adds the name of each as
 * its field `*`. Undefined if there is no list.
 */
export function listAt(value: unknown, path: string): unknown[] | undefined {
  if (!/(^|\.)\*$/.test(path)) {
    const list = at(value, path);
    return Array.isArray(list) ? list : undefined;
  }
  const map = at(value, path.replace(/\.?\*$/, ''));
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return undefined;
  return Object.entries(map).map(([name, each]) => ({ ...each, '*': name }));
}
