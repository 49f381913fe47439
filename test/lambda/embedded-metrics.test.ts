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

const account = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,62}$/);
const counts = (names: RegExp) => fc.dictionary(fc.stringMatching(names), fc.nat(), { maxKeys: 100 });

describe('a line of metrics', () => {
  it('is as the specification has it, and every name in it refers to a member of the right type', () => {
    const [some, others] = [counts(/^A[A-Za-z.-]{0,40}$/), counts(/^B[A-Za-z.-]{0,40}$/)];
    fc.assert(
      fc.property(some, others, account, fc.nat(), (byAccount, inTotal, about, now) => {
        const options = { service: 'keylease', account: about, now, byAccount, inTotal };
        const line = embeddedMetrics(options) as Line;
        expect(published.safeParse(line)).toMatchObject({ success: true });
        const directives = line._aws.CloudWatchMetrics;
        for (const each of directives.flatMap(({ Dimensions }) => Dimensions.flat()))
          expect(line[each]).toMatch(/./);
        const all = { ...byAccount, ...inTotal };
        const named = directives.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name));
        expect(named).toEqual(Object.keys(all));
        expect(named.map((name) => line[name])).toEqual(Object.values(all));
      }),
      { numRuns: 50 },
    );
  });

  it('counts for the account and for all, or for all only', () => {
    const options = { service: 'keylease', account: 'lab', now: 1 };
    const line = embeddedMetrics({ ...options, byAccount: { Incomplete: 1 }, inTotal: { Keys: 3 } }) as Line;
    expect(line._aws.CloudWatchMetrics).toMatchObject([
      { Dimensions: [['service'], ['service', 'account']], Metrics: [{ Name: 'Incomplete' }] },
      { Dimensions: [['service']], Metrics: [{ Name: 'Keys' }] },
    ]);
    expect(line).toMatchObject({
      service: 'keylease',
      account: 'lab',
      Incomplete: 1,
      Keys: 3,
      _aws: { Timestamp: 1 },
    });
  });
});
