import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AWS_REGION_NAME } from '../../src/aws/region.ts';
import { parseReference } from '../../src/secrets/reference.ts';

const REGIONS = [
  ['aws', 'eu-central-1'],
  ['aws', 'ap-southeast-10'],
  ['aws-cn', 'cn-northwest-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-iso', 'us-iso-east-1'],
  ['aws-iso-b', 'us-isob-east-1'],
  ['aws-iso-e', 'eu-isoe-west-1'],
  ['aws-iso-f', 'us-isof-south-1'],
  ['aws-eusc', 'eusc-de-east-1'],
] as const;

const from = (letters: string) => fc.constantFrom(...letters);
const name = fc.string({ unit: from('abcXYZ019/_+=.@-'), minLength: 1, maxLength: 60 });
const field = fc.option(fc.stringMatching(/^[^\n\r\u2028\u2029]{1,20}$/), { nil: undefined });
const place = fc.constantFrom(...REGIONS);

describe('a reference to a secret', () => {
  it('by name is read into what it was made of', () => {
    fc.assert(
      fc.property(name, field, (id, field) => {
        const text = field === undefined ? id : `${id}#${field}`;
        expect(parseReference(text)).toEqual({ id, field, region: undefined });
      }),
    );
  });

  it('by ARN is read into what it was made of, in every partition', () => {
    fc.assert(
      fc.property(place, name, field, ([partition, region], name, field) => {
        const id = `arn:${partition}:secretsmanager:${region}:123456789012:secret:${name}`;
        const text = field === undefined ? id : `${id}#${field}`;
        expect(parseReference(text)).toEqual({ id, field, region });
      }),
    );
  });

  it('that is accepted is made of nothing but its parts', () => {
    const pieces = fc.constantFrom(
      'arn:aws:',
      'secretsmanager:',
      'eu-central-1:',
      '123456789012:',
      'secret:',
      'a',
      '#',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const read = parseReference(text);
        if (!read) return;
        expect(read.field === undefined ? read.id : `${read.id}#${read.field}`).toBe(text);
        expect(read.id).not.toContain('#');
        expect(read.region).toBe(text.startsWith('arn:') ? 'eu-central-1' : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('with any other character in its name is none', () => {
    const other = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
      .filter((c) => !/^[\w/+=.@#-]$/.test(c));
    fc.assert(
      fc.property(name, other, name, (before, character, after) => {
        expect(parseReference(before + character + after)).toBeUndefined();
      }),
    );
  });

  it.each([
    '',
    '#key',
    'keylease/ci#',
    'a'.repeat(520),
    '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA',
    'arn:aws:s3:::bucket',
    'arn:aws:secretsmanager:eu-central-1:12345:secret:ci',
    'arn:aws:secretsmanager:evil.example/:123456789012:secret:ci',
    'arn:aws:secretsmanager::123456789012:secret:ci',
    'arn:azure:secretsmanager:eu-central-1:123456789012:secret:ci',
  ])('%j is none', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  it.each(REGIONS)('%s has a region %s', (_, region) => {
    expect(region).toMatch(AWS_REGION_NAME);
    expect(`${region}.example.com`).not.toMatch(AWS_REGION_NAME);
  });
});
