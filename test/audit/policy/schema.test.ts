import { describe, expect, it } from '@jest/globals';
import { policyFields } from '../../../scripts/policy.ts';

describe('the published schema of policies', () => {
  const fields = policyFields();

  it('describes every field', () => {
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.filter(({ schema }) => !schema.description).map(({ path }) => path)).toEqual([]);
  });

  it('has no default that deletes or arms', () => {
    const defaults = fields
      .filter(({ path }) => /^rules\.|enforce/.test(path))
      .map(({ schema }) => schema.default);
    expect([...new Set(defaults)].sort()).toEqual(['off', 'report', undefined]);
  });
});
