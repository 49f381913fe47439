/** VARIABLE_NAME is what the name of a profile's variable looks like. */
export const VARIABLE_NAME = /^[a-z][A-Za-z0-9]*$/;

/**
 * isVariableName tells whether a profile may have a variable of this name: not what every object has under it, such as
 * `constructor`.
 */
export function isVariableName(name: string): boolean {
  return VARIABLE_NAME.test(name) && !(name in Object.prototype);
}

/** ownValue is what a record itself has under a name; undefined for what every object has. */
export function ownValue(record: Record<string, string | undefined>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
