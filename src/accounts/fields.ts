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

/** TimeFormat is how an API writes times: RFC 3339, or Unix seconds or microseconds. */
export type TimeFormat = 'rfc3339' | 'unix' | 'unix-us';

/**
 * timeAt returns the time at a path in milliseconds since the epoch; a time without a zone is UTC. Undefined if there is
 * none, also for 0 and for Go's zero time, 0001-01-01T00:00:00Z, by which programs say that the time is unknown.
 */
export function timeAt(value: unknown, path: string, format: TimeFormat = 'rfc3339'): number | undefined {
  const time = TIMES[format].read(textAt(value, path));
  return time > 0 ? time : undefined;
}

/** formatTime writes a time, in milliseconds since the epoch, as an API takes it: in whole seconds, rounded up. */
export function formatTime(time: number, format: TimeFormat): string {
  return TIMES[format].write(Math.ceil(time / 1000));
}

const TIMES: Record<TimeFormat, { read: (text: string) => number; write: (seconds: number) => string }> = {
  rfc3339: {
    read: (text) => Date.parse(isZoned(text) ? text : `${text}Z`),
    write: (seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
  },
  unix: {
    read: (text) => (/^\d{1,12}(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : Number.NaN),
    write: String,
  },
  'unix-us': {
    read: (text) => (/^\d{1,18}$/.test(text) ? Math.round(Number(text) / 1000) : Number.NaN),
    write: (seconds) => `${seconds}000000`,
  },
};

/**
 * noteAt returns text, a number, or the texts and numbers in a list or, as `name=value`, in an object at a path, on one line
 * for people; undefined if there is nothing.
 */
export function noteAt(value: unknown, path: string): string | undefined {
  const found = at(value, path);
  if (typeof found !== 'object' || found === null) return textAt(value, path) || undefined;
  // A name may have dots, such as app.kubernetes.io/name.
  const entries = Object.entries(found).map(([name, each]) => [name, textAt(each, '')]);
  const isList = Array.isArray(found);
  const parts = entries.filter(([, text]) => text).map(([name, text]) => (isList ? text : `${name}=${text}`));
  return parts.join(', ') || undefined;
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
