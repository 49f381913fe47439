import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Alarm is what a template says of an alarm; tags such as !Ref are left out. */
export interface Alarm {
  Namespace: string;
  MetricName: string;
  Dimensions: { Name: string; Value: string }[];
  Statistic: 'Sum' | 'Maximum';
  Threshold: number;
  ComparisonOperator: 'GreaterThanThreshold' | 'LessThanThreshold';
  TreatMissingData: 'breaching' | 'notBreaching';
}

/** EmfLine is a line of log in CloudWatch's embedded metric format. */
interface EmfLine {
  _aws: { CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[] };
  [field: string]: unknown;
}

const { Resources: resources } = parse(readFileSync('lambda/template.yaml', 'utf8'), { logLevel: 'error' });

/** SERVICE is what the template gives to the function as its service: the same as in the dimension of alarms, or none rings. */
export const SERVICE: string = resources.Function.Properties.Environment.Variables.KEYLEASE_SERVICE;

/** alarmsIn are the alarms of the template on metrics of a namespace, by name. */
export function alarmsIn(namespace: string): [name: string, alarm: Alarm][] {
  return Object.entries<{ Type: string; Properties: Alarm }>(resources)
    .filter(
      ([, { Type, Properties }]) => Type === 'AWS::CloudWatch::Alarm' && Properties.Namespace === namespace,
    )
    .map(([name, { Properties }]) => [name, Properties]);
}

/** ringing are the names of our alarms that go off when CloudWatch reads these lines of log in one period. */
export function ringing(lines: object[]): string[] {
  const metrics = lines.filter((line): line is EmfLine => '_aws' in line);
  return alarmsIn('keylease')
    .filter(([, alarm]) =>
      goesOff(
        alarm,
        metrics.flatMap((line) => valueFor(alarm, line) ?? []),
      ),
    )
    .map(([name]) => name);
}

/** valueFor is what a line says of the metric that an alarm watches, if it says it of exactly these dimensions. */
function valueFor({ Namespace, MetricName, Dimensions }: Alarm, line: EmfLine): number | undefined {
  const watched = Dimensions.map(({ Name }) => Name).sort();
  const isThere = line._aws.CloudWatchMetrics.some(
    (directive) =>
      directive.Namespace === Namespace &&
      directive.Metrics.some(({ Name }) => Name === MetricName) &&
      directive.Dimensions.some((names) => JSON.stringify([...names].sort()) === JSON.stringify(watched)),
  );
  const isOurs = Dimensions.every(({ Name, Value }) => line[Name] === Value);
  return isThere && isOurs ? Number(line[MetricName]) : undefined;
}

function goesOff(alarm: Alarm, values: number[]): boolean {
  if (values.length === 0) return alarm.TreatMissingData === 'breaching';
  const value = alarm.Statistic === 'Sum' ? values.reduce((sum, each) => sum + each, 0) : Math.max(...values);
  return alarm.ComparisonOperator === 'LessThanThreshold' ? value < alarm.Threshold : value > alarm.Threshold;
}
