import type { Shape } from './shape.ts';

/** onlyValue is the only value that a schema allows; undefined if it leaves a choice. */
export function onlyValue({ facts }: Shape): unknown {
  const [only, ...others] = facts.enum ?? [];
  return others.length === 0 ? only : undefined;
}

/** literalOf is the only value that a schema allows, or its default; undefined if there is neither. */
export function literalOf(shape: Shape): unknown {
  return onlyValue(shape) ?? shape.facts.default;
}

/** literalText is a literal as it stands in an address or a header; undefined if it cannot. */
export function literalText(value: unknown): string | undefined {
  const isScalar = ['string', 'number', 'boolean'].includes(typeof value);
  // Braces would be taken for a variable.
  return isScalar && /^[^{}\p{Cc}]+$/u.test(String(value)) ? String(value) : undefined;
}
