import { proxyCredentials } from '../../http/proxy.ts';
import { Problem } from '../../problem.ts';
import type { SecretReference } from '../../secrets/reference.ts';
import type { Core } from '../core.ts';
import { mask } from '../mask.ts';
import { type Form, secretReference } from './input-forms.ts';
import { INPUTS, type InputDeclaration, type InputValues, type SecretName } from './input-table.ts';

const DECLARATIONS = Object.entries<InputDeclaration>(INPUTS);
const MASKED = DECLARATIONS.filter(([, { secret, expression }]) => secret || expression).map(
  ([name]) => name,
);
const SECRETS = DECLARATIONS.filter(([, { secret }]) => secret).map(([name]) => name as SecretName);

/** maskSecrets hides the secrets among the inputs, and the credentials of proxies, in the log of the job. */
export function maskSecrets(core: Core): void {
  for (const name of MASKED) mask(core, core.getInput(name));
  for (const credential of proxyCredentials()) mask(core, credential);
}

/** readValues reads each input of the table by its form. Throws Problem, which never contains a value. */
export async function readValues(core: Core): Promise<InputValues> {
  const values: [string, unknown][] = [];
  for (const [name, declaration] of DECLARATIONS)
    values.push([name, await readValue(core, name, declaration)]);
  return Object.fromEntries(values) as InputValues;
}

/** readReferences reads the `<name>-secret` inputs, which name secrets in AWS. Throws Problem, which never contains a value. */
export async function readReferences(core: Core): Promise<[name: SecretName, reference: SecretReference][]> {
  const references: [SecretName, SecretReference][] = [];
  for (const name of SECRETS) {
    const reference = await readValue(core, `${name}-secret`, { form: secretReference });
    if (reference && core.getInput(name)) throw bothGiven(name);
    if (reference) references.push([name, reference]);
  }
  return references;
}

/** readValue reads an input by its form; undefined if it is empty and has no default. Throws Problem, which never contains the value. */
export async function readValue<T>(
  core: Pick<Core, 'getInput'>,
  name: string,
  { form, default: fallback = '' }: { form: Form<T>; default?: string },
): Promise<T | undefined> {
  const text = core.getInput(name) || fallback;
  if (!text) return undefined;
  const value = await form.parse(text);
  if (value !== undefined) return value;
  throw new Problem({
    what: `Input ${name} is invalid`,
    why: `it must be ${form.expected}`,
    hint: 'Correct it in the workflow',
  });
}

function bothGiven(name: SecretName): Problem {
  return new Problem({
    what: `Inputs ${name} and ${name}-secret cannot be used together`,
    why: 'both are set',
    hint: 'Remove one of them',
  });
}
