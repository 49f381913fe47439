import { bare } from '../find/field-choice.ts';
import type { Parameter } from '../operations.ts';
import type { Field } from '../schema-fields.ts';

/** A page need not be larger: some documents give the largest integer as the maximum. */
const LARGE = 1000;

/** pageSize is how a query parameter asks for the largest page; nothing if the document does not say how large one may be. */
export function pageSize(param: Parameter | undefined): { sizeParam?: string; size?: number } {
  const { maximum, minimum = 1, enum: sizes = [], default: usual } = param?.shape.facts ?? {};
  const largest = maximum === undefined ? maximum : Math.max(Math.min(maximum, LARGE), minimum);
  const choices = sizes.filter((each) => typeof each === 'number');
  const size = largest ?? (choices.length > 0 ? Math.max(...choices) : usual);
  if (!param || !Number.isInteger(size) || Number(size) < 1) return {};
  return { sizeParam: param.name, size: Number(size) };
}

/**
 * firstPage is the number of the first page, by the default, limit or description of its parameter, or by an example of the
 * first page's address beside the list; undefined if they do not tell.
 */
export function firstPage(
  { name, shape: { facts }, description = '' }: Parameter,
  envelope: Field[],
): 0 | 1 | undefined {
  const { default: usual, minimum } = facts;
  if (usual === 0 || usual === 1) return usual;
  if (minimum === 1) return 1;
  const [said] = STARTS.exec(`${description} ${facts.description ?? ''}`) ?? [];
  if (said !== undefined) return /0|zero/i.test(said) ? 0 : 1;
  const addresses = envelope
    .filter((field) => FIRST.test(bare(field.name)))
    .flatMap(({ shape }) => shape.samples);
  const numbers = new Set(addresses.map(({ value }) => queryValue(String(value), name)));
  if (numbers.size !== 1) return undefined;
  return numbers.has('1') ? 1 : numbers.has('0') ? 0 : undefined;
}

const FIRST = /^first(page)?(url|uri|link)?$/;

function queryValue(address: string, name: string): string | null {
  const base = 'https://api.example';
  return URL.canParse(address, base) ? new URL(address, base).searchParams.get(name) : null;
}

/** `starts at 0`, `first page is 1`, `zero-based`. */
const STARTS =
  /(?:(?:start|begin)\w*|first page) (?:at|from|with|is) (?:page )?(?:[01]|zero|one)\b|\b(?:[01]|zero|one)-(?:based|indexed)/i;
