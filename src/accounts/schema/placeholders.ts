/** What is known besides the variables, by where it is. */
const KNOWN: [place: RegExp, names: string[]][] = [
  [/^keys\.create\./, ['name', 'publicKey', 'expiresAt']],
  [/^keys\.(get|delete)\./, ['key']],
  [/^instances\.\d+\.keys\./, ['instance']],
  [/^instances\.\d+\.access\.attach\./, ['instance', 'key', 'publicKey']],
  [/^instances\.\d+\.access\.detach\./, ['instance', 'key']],
];

/** Placeholder is a name that is replaced by a value, and where it is. */
export interface Placeholder {
  name: string;
  path: PropertyKey[];
}

/** unknownPlaceholders are those of a profile that nothing could be put in the place of. */
export function unknownPlaceholders(profile: { vars?: Record<string, unknown> | undefined }): Placeholder[] {
  return placeholders(profile, []).filter(({ name, path }) => {
    if (Object.hasOwn(profile.vars ?? {}, name)) return false;
    const place = path.join('.');
    return !KNOWN.some(([where, names]) => where.test(place) && names.includes(name));
  });
}

/** placeholders finds {name} in paths, addresses, query parameters, headers and conditions, and "$name" in bodies. */
function placeholders(value: unknown, path: PropertyKey[]): Placeholder[] {
  if (typeof value === 'string') return namesIn(value, path).map((name) => ({ name, path }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => placeholders(each, [...path, name]));
}

function namesIn(text: string, path: PropertyKey[]): string[] {
  const last = String(path.at(-1));
  if (path.includes('body')) return text.startsWith('$') ? [text.slice(1)] : [];
  if (path[0] === 'auth' && (last === 'clientId' || last === 'keyId')) return [text];
  const isFilled =
    ['path', 'baseUrl', 'tokenPath'].includes(last) ||
    ['query', 'headers', 'where'].some((each) => path.includes(each));
  return isFilled ? [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name) : [];
}
