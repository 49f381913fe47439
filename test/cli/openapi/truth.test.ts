import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draftOf, unexplainedFaults } from './draft-of.ts';
import { profileOf, truths } from './truths.ts';
import { styles, writeDocument } from './write-document.ts';

describe('a draft from a document of a known truth', () => {
  it('has no wrong value, whatever the style of the document and what is there besides', async () => {
    await fc.assert(
      fc.asyncProperty(truths, styles, async (truth, style) => {
        const { draft, missing } = await draftOf(writeDocument(truth, style));
        expect(profileOf(truth)).toMatchObject(draft);
        expect(unexplainedFaults(draft, Object.keys(missing))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is whole if the document says everything once', async () => {
    await fc.assert(
      fc.asyncProperty(truths, styles, async (given, style) => {
        const truth = { ...given, duplicate: true };
        const { draft, missing } = await draftOf(writeDocument(truth, { ...style, decoys: [] }));
        expect({ draft, missing }).toEqual({ draft: profileOf(truth), missing: {} });
      }),
      { numRuns: 300 },
    );
  });
});
