import { secretForms } from '../redact.ts';
import type { Core } from './core.ts';

const BRACKETS = /^[\s{}[\],]+$/;

/** mask makes the runner hide a secret in the log, in every form in which it may appear there. */
export function mask(core: Core, secret: string): void {
  if (!secret) return;
  const lines = secret.split(/\r\n|\r|\n/);
  // The runner masks each line of a value as well. The brackets of a JSON text would disappear from the whole log.
  if (!lines.some((line) => BRACKETS.test(line))) core.setSecret(secret);
  else for (const line of lines) if (line && !BRACKETS.test(line)) core.setSecret(line);
  // Not every runner masks lines without the white space around them, or the value as it may be encoded.
  for (const line of lines) if (line.trim() !== line && !BRACKETS.test(line)) core.setSecret(line.trim());
  const forms = lines.length === 1 ? secretForms(secret) : [JSON.stringify(secret).slice(1, -1)];
  for (const form of forms) if (form !== secret) core.setSecret(form);
}
