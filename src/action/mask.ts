import type { Core } from './core.ts';

const BRACKETS = /^[\s{}[\],]+$/;

/** mask makes the runner hide a secret in the log, in every form in which it may appear there. */
export function mask(core: Core, secret: string): void {
  if (!secret) return;
  const lines = secret.split(/\r\n|\r|\n/);
  // The runner masks each line of a value as well. The brackets of a JSON text would disappear from the whole log.
  if (!lines.some((line) => BRACKETS.test(line))) core.setSecret(secret);
  else for (const line of lines) if (line && !BRACKETS.test(line)) core.setSecret(line);
  // It masks neither lines without the white space around them, nor the value as JSON escapes it.
  for (const line of lines) if (line.trim() !== line && !BRACKETS.test(line)) core.setSecret(line.trim());
  const escaped = JSON.stringify(secret).slice(1, -1);
  if (escaped !== secret) core.setSecret(escaped);
}
