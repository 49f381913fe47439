import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import { ownValue } from '../variables.ts';

type Values = Record<string, string | undefined>;

/** fillTemplate puts values into a path such as `/ssh-keys/{key}`, escaped for URL and shell, so that none can lead elsewhere. */
export function fillTemplate(path: string, values: Values): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = ownValue(values, name) ?? '';
    // An empty id would name the whole list, and dots the path above it.
    if (/^\.*$/.test(value)) throw unusable(value);
    try {
      return encodeURIComponent(value).replaceAll("'", '%27');
    } catch {
      throw unusable(value); // An unpaired surrogate.
    }
  });
}

/** fillAddress fills in the address of an API. A variable that stands alone, as in `{endpoint}`, is the whole address. */
export function fillAddress(address: string, values: Values): string {
  const [, name] = /^\{(\w+)\}$/.exec(address) ?? [];
  return name === undefined ? fillTemplate(address, values) : (ownValue(values, name) ?? '');
}

/** fillText puts values into text such as a query parameter or a header, as they are. Throws ApiError for control characters. */
export function fillText(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = ownValue(values, name) ?? '';
    if (/^[^\p{Cc}\p{Cs}]+$/u.test(value)) return value;
    throw unusable(value);
  });
}

/** fillFields fills each of some query parameters or headers. */
export function fillFields(fields: Record<string, string>, values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, fillText(text, values)]));
}

/** fillBody puts values into a body: a string `$name` becomes the value of that name, and goes with its field if there is none. */
export function fillBody(template: unknown, values: Values): unknown {
  if (typeof template === 'string')
    return template.startsWith('$') ? ownValue(values, template.slice(1)) : template;
  if (Array.isArray(template)) return template.map((each) => fillBody(each, values));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, each]) => [name, fillBody(each, values)]));
}

function unusable(value: string): ApiError {
  return new ApiError({
    fault: 'invalid',
    what: `Id "${sanitize(value)}" cannot be used`,
    why: 'it cannot be part of an address',
    hint: 'Give an id as the provider lists it',
  });
}
