import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { keylease } from '../run.ts';
import { unexplainedFaults } from './draft-of.ts';
import { VENDORS } from './vendor-drafts.ts';

const FOLDER = 'test/cli/fixtures/openapi';

describe('profile from-openapi, for documents of vendors', () => {
  const files = readdirSync(FOLDER);

  it('is tried with each document that is here', () => {
    expect(files.map((file) => basename(file).replace(/\..*/, '')).sort()).toEqual(
      Object.keys(VENDORS).sort(),
    );
  });

  it.each(Object.entries(VENDORS))(
    'drafts what the one of %s proves, and no more',
    async (name, expected) => {
      const file = files.find((each) => each.startsWith(`${name}.`)) ?? '';
      const { stdout, stderr } = await keylease(['profile', 'from-openapi', join(FOLDER, file)]);
      const profile = JSON.parse(stdout);
      const { basis, removal, ...draft } = profile;
      expect(draft).toEqual(expected.draft);
      expect({ basis, removal }).toEqual({
        basis: 'specification',
        removal: { revokes: 'unknown', note: expect.stringContaining(expected.draft.title) },
      });
      const missing = [...stderr.matchAll(/^missing {2}(\S+): .+ \(#[^)]*\)$/gm)].map(([, what]) => what);
      expect(missing).toEqual(expected.missing);
      expect(unexplainedFaults(profile, expected.missing)).toEqual([]);
    },
  );
});
