import { sanitize } from '../../../format.ts';
import type { Choice } from '../find/field-choice.ts';
import type { RegistrationRequest } from '../find/registration-request.ts';
import type { Notes } from '../notes.ts';
import type { Shape } from '../shape.ts';

interface NameRules {
  max?: number;
  required?: boolean;
  characters?: string;
}

/** draftNames drafts what names a key may have: none only if neither a registration nor the list has a name. */
export function draftNames({
  registration,
  listed,
  notes,
}: {
  registration: RegistrationRequest;
  /** The name in an entry of the list, if it has one. */
  listed: Choice | undefined;
  notes: Notes;
}): NameRules | 'comment' | undefined {
  const what = 'keys.names';
  const { name, operation, body } = registration;
  const where = `the body of ${operation.title}`;
  const { pointer } = body;
  if (name && !name.field) return notes.miss(what, name.reason);
  if (!name && listed) return notes.miss(what, { why: `the list has names, but ${where} has none`, pointer });
  if (!name) return notes.find(what, 'comment', { why: `neither the list nor ${where} has a name`, pointer });
  const { shape, required } = name.field;
  const { maxLength = 0 } = shape.facts;
  const rules = {
    ...(maxLength > 0 ? { max: maxLength } : {}),
    ...(required ? { required } : {}),
    ...draftCharacters(shape, notes),
  };
  return notes.find(what, rules, { why: `name in ${where}`, pointer: shape.pointer });
}

/** One class of ASCII characters, and how many of them: what lies outside ASCII cannot all be named. */
const ONE_CLASS = /^\^(\[(?:(?!\^)[ -Z_-~]|\\[wd.\-/])+\])(?:[+*]|\{\d*,?\d*\})\$$/;
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** draftCharacters reads the characters of a pattern such as `^[a-z0-9-]+$`; what else a pattern asks is left to people. */
function draftCharacters({ facts: { pattern }, pointer }: Shape, notes: Notes): { characters?: string } {
  if (pattern === undefined) return {};
  const what = 'keys.names.characters';
  const [, characterClass] = ONE_CLASS.exec(pattern) ?? [];
  const characters = PRINTABLE.filter((each) => characterClass && isIn(characterClass, each)).join('');
  const why = `names must match ${sanitize(pattern)}`;
  if (characters === '') return notes.miss(what, { why, pointer }) ?? {};
  return { characters: notes.find(what, characters, { why, pointer }) };
}

function isIn(characterClass: string, character: string): boolean {
  try {
    return new RegExp(`^${characterClass}$`).test(character);
  } catch {
    return false; // The pattern is not one.
  }
}
