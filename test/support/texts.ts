import fc from 'fast-check';

const unit = fc.oneof(
  { weight: 2, arbitrary: fc.nat({ max: 0x7f }) },
  { weight: 1, arbitrary: fc.nat({ max: 0xffff }) },
);

/** anyText is any JavaScript string, control characters and lone surrogates included. */
export function anyText(maxLength = 40, minLength = 0): fc.Arbitrary<string> {
  return fc.array(unit, { minLength, maxLength }).map((units) => String.fromCharCode(...units));
}

/** Edit is one small accident: a character deleted, inserted or changed. */
export interface Edit {
  how: 'delete' | 'insert' | 'change';
  at: number;
  character: string;
}

/** edits are one to three accidents, anywhere in a text. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    how: fc.constantFrom('delete', 'insert', 'change'),
    at: fc.nat(),
    // Mostly base64, so that the text can still be decoded and only its contents are wrong.
    character: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'ABCDMNOPYZabcdmnopyz01289+/=-\n') },
      { weight: 1, arbitrary: anyText(1, 1) },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

/** spoil applies edits to a text. */
export function spoil(text: string, accidents: Edit[]): string {
  return accidents.reduce((spoilt, { how, at, character }) => {
    const place = at % (spoilt.length + 1);
    const rest = spoilt.slice(how === 'insert' ? place : place + 1);
    return spoilt.slice(0, place) + (how === 'delete' ? '' : character) + rest;
  }, text);
}
