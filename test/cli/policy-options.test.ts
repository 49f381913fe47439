import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { policyReference } from '../../src/cli/audit/policy-options.ts';

describe('where a policy is, for a SARIF log', () => {
  it.each([
    ['keylease.yaml', 'keylease.yaml'],
    ['./audit/of keys/policy#1.yaml', 'audit/of%20keys/policy%231.yaml'],
    [join(process.cwd(), 'audit/policy.yaml'), 'audit/policy.yaml'],
    ['..policy/policy.yaml', '..policy/policy.yaml'],
    ['../policy.yaml', 'policy.yaml'],
    ['/etc/keylease/a:b.yaml', 'a%3Ab.yaml'],
    ['s3://octo-bucket/audit/policy.yaml', 'policy.yaml'],
  ])('%s is %s', (place, reference) => {
    expect(policyReference(place)).toBe(reference);
  });
});
