import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod';
import { embeddedMetrics } from '../../lambda/embedded-metrics.ts';

/**
 * The JSON schema of the format, without titles and examples:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
const published = z.fromJSONSchema({
  type: 'object',
  required: ['_aws'],
  properties: {
    _aws: {
      type: 'object',
      required: ['Timestamp', 'CloudWatchMetrics'],
      properties: {
        Timestamp: { type: 'integer' },
        CloudWatchMetrics: {
          type: 'array',
          items: {
            type: 'object',
            required: ['Namespace', 'Dimensions', 'Metrics'],
            properties: {
              Namespace: { type: 'string', pattern: '^(.*)$', minLength: 1, maxLength: 1024 },
              Dimensions: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'array',
                  minItems: 1,
                  maxItems: 30,
                  items: { type: 'string', pattern: '^(.*)$', minLength: 1, maxLength: 250 },
                },
              },
              Metrics: {
                type: 'array',
                minItems: 1,
                maxItems: 100,
                items: {
                  type: 'object',
                  required: ['Name'],
                  properties: {
                    Name: { type: 'string', pattern: '^(.*)$', minLength: 1, maxLength: 1024 },
                    Unit: {
                      type: 'string',
                      enum: ['Count', 'None', 'Seconds', 'Milliseconds', 'Percent', 'Bytes'],
                    },
                    StorageResolution: { type: 'integer' },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

interface Line {
  _aws: { CloudWatchMetrics: { Dimensions: string[][]; Metrics: { Name: string }[] }[] };
  [member: string]: unknown;
}

const name = fc.stringMatching(/^[A-Z][A-Za-z.-]{0,40}$/);
const counts = fc.dictionary(name, fc.nat(), { minKeys: 1, maxKeys: 100 });
const account = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,62}$/);

describe('a line of metrics', () => {
  it('is as the specification has it, and every name in it refers to a member of the right type', () => {
    fc.assert(
      fc.property(counts, account, fc.nat(), (all, about, now) => {
        const line = embeddedMetrics({ service: 'keylease', account: about, now, counts: all }) as Line;
        expect(published.safeParse(line)).toMatchObject({ success: true });
        for (const { Dimensions, Metrics } of line._aws.CloudWatchMetrics) {
          for (const each of Dimensions.flat()) expect(line[each]).toMatch(/./);
          expect(Metrics.map(({ Name }) => Name)).toEqual(Object.keys(all));
          for (const { Name } of Metrics) expect(line[Name]).toBe(all[Name]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is one for the account, and one for all', () => {
    const line = embeddedMetrics({
      service: 'keylease',
      account: 'lab',
      now: 1,
      counts: { Keys: 3 },
    }) as Line;
    expect(line._aws.CloudWatchMetrics.map(({ Dimensions }) => Dimensions)).toEqual([
      [['service'], ['service', 'account']],
    ]);
    expect(line).toMatchObject({ service: 'keylease', account: 'lab', Keys: 3, _aws: { Timestamp: 1 } });
  });
});
