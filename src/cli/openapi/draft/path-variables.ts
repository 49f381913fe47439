import { isVariableName } from '../../../accounts/variables.ts';
import { sanitize } from '../../../format.ts';
import { literalText, onlyValue } from '../literals.ts';
import type { Notes } from '../notes.ts';
import type { Operation } from '../operations.ts';
import type { Shape } from '../shape.ts';

/** Variable is what an account needs besides its token. */
interface Variable {
  env: string;
  about: string;
  default?: string;
}

/** VariableSource is what a document says about a variable. */
interface VariableSource {
  shape?: Shape;
  description?: string | undefined;
  pointer: string;
}

/** More than these are not listed in a sentence. */
const MOST_CHOICES = 5;

/** What the program itself puts in for these names. */
const RESERVED = ['key', 'instance', 'name', 'publicKey', 'expiresAt'];

/** PathVariables are the `vars` of a profile: the values in addresses that the document leaves open. */
export class PathVariables {
  readonly #prefix: string;
  readonly #notes: Notes;
  readonly #variables = new Map<string, Variable>();

  constructor(id: string | undefined, notes: Notes) {
    this.#prefix = (id ?? 'account')
      .toUpperCase()
      .replaceAll('-', '_')
      .replace(/^(?=\d)/, '_');
    this.#notes = notes;
  }

  /** add makes a variable, unless there is one of this name, and returns what stands for it in a template. */
  add(given: string, { shape, description = shape?.facts.description, pointer }: VariableSource): string {
    const name = variableName(given);
    if (!this.#variables.has(name)) {
      const env = `${this.#prefix}_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
      const usual = literalText(shape?.facts.default);
      const choices = shape?.facts.enum ?? [];
      const few = choices.map((each) => sanitize(String(each))).join(' or ');
      const isFew = choices.length > 0 && choices.length <= MOST_CHOICES;
      const about = isFew ? `${sanitize(given)}, ${few}` : phrase(description ?? '');
      const variable = {
        env,
        about: about || `a value for ${sanitize(given)}`,
        ...(usual === undefined ? {} : { default: usual }),
      };
      const why = `{${sanitize(given)}} in an address`;
      this.#variables.set(name, this.#notes.find(`vars.${name}`, variable, { why, pointer }));
    }
    return `{${name}}`;
  }

  /** fill writes the path of an operation as a template. `known` are the variables that the program fills in. */
  fill({ path, place, parameters }: Operation, known: Record<string, string> = {}): string {
    return path.replace(/\{([^{}]*)\}/g, (_, given: string) => {
      if (Object.hasOwn(known, given)) return `{${known[given]}}`;
      const parameter = parameters.find((each) => each.in === 'path' && each.name === given);
      const only = parameter && literalText(onlyValue(parameter.shape));
      if (only !== undefined) return only;
      return this.add(given, parameter ?? { pointer: place.pointer });
    });
  }

  /** toProfile is `vars` of the profile; undefined if there are none. */
  toProfile(): Record<string, Variable> | undefined {
    return this.#variables.size > 0 ? Object.fromEntries(this.#variables) : undefined;
  }
}

/** variableName makes `projectId` of `project_id`. */
function variableName(given: string): string {
  const [first = '', ...others] = given.match(/[A-Za-z0-9]+/g) ?? [];
  const name = first.charAt(0).toLowerCase() + first.slice(1) + others.map(capitalized).join('');
  return isVariableName(name) && !RESERVED.includes(name) ? name : `path${capitalized(name)}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** phrase makes a part of a sentence of a description: `the ID of the project` of `The ID of the project. It ...`. */
function phrase(description: string): string {
  const [sentence = ''] = sanitize(description.replace(/[`*]|__/g, '')).split(/\.(?:\s|$)/);
  return sentence.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());
}
