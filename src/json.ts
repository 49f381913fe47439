/** canonicalJson writes JSON without spaces and with sorted names (UTF-16 order), so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each) => (isObject(each) ? sortNames(each) : each));
}

/**
 * escapeJson escapes invisible characters and the commands of CI runners in text that is JSON, or a part of it: it is then safe
 * on a terminal and in a log, and the values stay what they are.
 */
export function escapeJson(text: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return text.replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|#(?=#\w*\[)/g,
    escaped,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortNames(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
