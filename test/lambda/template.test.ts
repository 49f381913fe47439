import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import validate from 'asl-validator';
import { parse } from 'yaml';
import { packaged } from '../../scripts/packaged.ts';
import { accountName } from '../../src/audit/policy/account-schema.ts';
import { useFolder } from '../support/folder.ts';
import { needs } from '../support/tools.ts';
import { type Alarm, alarmsIn } from './alarms.ts';

const text = readFileSync('lambda/template.yaml', 'utf8');
/** Tags such as !Ref are left out: `!Ref Bucket` is read as `Bucket`. */
const template = parse(text, { logLevel: 'error' });
const { Resources: resources } = template;
const machine = readFileSync('lambda/state-machine.asl.json', 'utf8');

/** What the function's role allows, and the command of the SDK that needs it. */
const COMMANDS: Record<string, string> = {
  's3:GetObject': 'GetObject',
  's3:PutObject': 'PutObject',
  's3:DeleteObject': 'DeleteObject',
  's3:ListBucket': 'ListObjectsV2',
  'sns:Publish': 'Publish',
  'secretsmanager:GetSecretValue': 'GetSecretValue',
  'ssm:GetParameter': 'GetParameter',
  'autoscaling:DescribeLaunchConfigurations': 'DescribeLaunchConfigurations',
  'ec2:DescribeInstances': 'DescribeInstances',
  'ec2:DescribeKeyPairs': 'DescribeKeyPairs',
  'ec2:DescribeLaunchTemplates': 'DescribeLaunchTemplates',
  'ec2:DescribeLaunchTemplateVersions': 'DescribeLaunchTemplateVersions',
  'ec2:DescribeSpotFleetRequests': 'DescribeSpotFleetRequests',
  'ec2:DescribeSpotInstanceRequests': 'DescribeSpotInstanceRequests',
  'ec2:DeleteKeyPair': 'DeleteKeyPair',
  'ec2:ImportKeyPair': 'ImportKeyPair',
  'events:PutEvents': 'PutEvents',
  'securityhub:BatchImportFindings': 'BatchImportFindings',
};
/** What AWS itself does in the function's name. */
const OF_LAMBDA = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'sqs:SendMessage',
  'kms:Decrypt',
  'kms:GenerateDataKey',
];

interface Statement {
  Sid: string;
  Action: string | string[];
  Resource: unknown;
}

/** statementsOf are those of a role, also those under a condition, which are read as `[condition, statement, nothing]`. */
function statementsOf(role: string): Statement[] {
  const { Statement } = resources[role].Properties.Policies[0].PolicyDocument;
  return Statement.map((each: Statement | [string, Statement, string]) =>
    Array.isArray(each) ? each[1] : each,
  );
}

describe('the template', () => {
  it('allows the function what its sources call, and nothing else', () => {
    const statements = statementsOf('FunctionRole');
    const allowed = new Set(statements.flatMap(({ Action }) => Action));
    const sources = sourcesIn(
      'src/audit',
      'src/aws/bucket.ts',
      'src/secrets/secrets-manager.ts',
      'src/secrets/parameter-store.ts',
      'src/accounts/ec2',
      'lambda',
    ).join('\n');
    const called = [...sources.matchAll(/new (\w+)Command\(|\bpaginate(\w+)\(/g)].map(
      ([, one, pages]) => one ?? pages,
    );
    expect(
      [...allowed]
        .filter((each) => !OF_LAMBDA.includes(each))
        .map((each) => COMMANDS[each] ?? each)
        .sort(),
    ).toEqual([...new Set(called)].sort());
    expect([...allowed]).toEqual(expect.arrayContaining(OF_LAMBDA));
    const onEverything = statements.filter(({ Resource }) => JSON.stringify(Resource).includes('"*"'));
    const reading = onEverything.flatMap(({ Action }) => Action);
    expect(reading).toContain('ec2:DescribeKeyPairs');
    expect(reading.filter((each) => !/^(ec2|autoscaling):Describe\w+$/.test(each))).toEqual([]);
  });

  it('lets the function write reports and remove old ones, and read none', () => {
    const about = statementsOf('FunctionRole').filter(({ Resource }) =>
      JSON.stringify(Resource).includes('/reports/'),
    );
    expect(about.map(({ Action }) => Action)).toEqual([['s3:PutObject', 's3:DeleteObject']]);
  });

  it('sets every variable that the function reads, and no other', () => {
    const sources = sourcesIn('lambda').join('\n');
    const read = new Set(sources.match(/\bKEYLEASE_(?!VERSION)[A-Z_]+/g));
    const set = Object.keys(resources.Function.Properties.Environment.Variables);
    expect(set.sort()).toEqual([...new Set(read)].sort());
  });

  it('arms nothing: what is deleted is up to the policy', () => {
    expect(text).not.toContain('enforce');
    expect(resources.Schedule.Properties.Target.Input).toBe('{}');
  });

  it('keeps the ledger when the stack is deleted, in versions, and from the public', () => {
    const { Properties: bucket, ...rest } = resources.Bucket;
    expect(rest).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
    expect(bucket.VersioningConfiguration).toEqual({ Status: 'Enabled' });
    expect(Object.values(bucket.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    const expiring = bucket.LifecycleConfiguration.Rules.filter((rule: object) => 'ExpirationInDays' in rule);
    expect(expiring.map(({ Prefix }: { Prefix: string }) => Prefix)).toEqual(['reports/', 'runs/']);
  });

  it('encrypts all that is kept with the key of the organization, which every role may then use', () => {
    const { Logs, AccountsLogs, DeadLetters, Bucket, Topic, Function: lambda } = resources;
    const ifKey = ['HasKey', 'KmsKeyArn', 'AWS::NoValue'];
    expect([Logs, AccountsLogs].map(({ Properties }) => Properties.KmsKeyId)).toEqual([ifKey, ifKey]);
    expect([DeadLetters, Topic].map(({ Properties }) => Properties.KmsMasterKeyId)).toEqual([ifKey, ifKey]);
    expect(lambda.Properties.KmsKeyArn).toEqual(ifKey);
    expect(JSON.stringify(Bucket.Properties.BucketEncryption)).toContain('KmsKeyArn');
    for (const role of ['FunctionRole', 'ScheduleRole', 'AccountsRole']) {
      expect(statementsOf(role).find(({ Sid }) => Sid === 'Key')).toMatchObject({ Resource: 'KmsKeyArn' });
      expect(resources[role].Properties.PermissionsBoundary[0]).toBe('HasBoundary');
    }
  });

  it('works in every partition, and deploys in a new AWS account', () => {
    expect(`${text}${machine}`).not.toMatch(/arn:aws:/);
    expect(template.Parameters.ReserveConcurrency.Default).toBe('no');
  });

  it('has a group for each parameter', () => {
    const groups: { Parameters: string[] }[] =
      template.Metadata['AWS::CloudFormation::Interface'].ParameterGroups;
    expect(groups.flatMap(({ Parameters }) => Parameters).sort()).toEqual(
      Object.keys(template.Parameters).sort(),
    );
  });

  it('names a file that the function is in, by a name that AWS Lambda finds', () => {
    const { CodeUri, Handler } = resources.Function.Properties;
    const [path, name] = Handler.split('.');
    expect(readFileSync(join('lambda', CodeUri, `${path}.mjs`), 'utf8')).toMatch(
      new RegExp(`export \\{\\s+${name}\\s`),
    );
  });

  it('puts into the state machine what that asks for', () => {
    const asked = new Set([...machine.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    expect(Object.keys(resources.Accounts.Properties.DefinitionSubstitutions).sort()).toEqual(
      [...asked].sort(),
    );
  });
});

describe('an alarm on a metric of AWS', () => {
  /**
   * The metrics that AWS documents, and the resource that each is about:
   * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html,
   * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html,
   * https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html.
   */
  const METRICS: [namespace: string, dimension: string, resource: string, metrics: string[]][] = [
    ['AWS/Lambda', 'FunctionName', 'Function', ['Errors', 'Throttles']],
    ['AWS/SQS', 'QueueName', 'DeadLetters.QueueName', ['ApproximateNumberOfMessagesVisible']],
    [
      'AWS/States',
      'StateMachineArn',
      'Accounts',
      ['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionsAborted', 'ExecutionThrottled'],
    ],
  ];

  it.each(METRICS)('in %s watches %s of %s', (namespace, dimension, resource, metrics) => {
    const alarms = alarmsIn(namespace).map(([, alarm]) => alarm);
    expect(alarms.map(({ MetricName }) => MetricName)).toEqual(metrics);
    for (const alarm of alarms) {
      expect(alarm.Dimensions).toEqual([{ Name: dimension, Value: resource }]);
      expect(alarm).toMatchObject({ Threshold: 0, ComparisonOperator: 'GreaterThanThreshold' });
    }
  });

  it('or of the function tells the topic, and watches nothing else', () => {
    const all = Object.values<{ Type: string; Properties: Alarm }>(resources).filter(
      ({ Type }) => Type === 'AWS::CloudWatch::Alarm',
    );
    const known = ['keylease', ...METRICS.map(([namespace]) => namespace)];
    expect(all.filter(({ Properties }) => !known.includes(Properties.Namespace))).toEqual([]);
    for (const { Properties } of all) expect(Properties).toMatchObject({ AlarmActions: ['Topic'] });
  });

  it('stays on while runs fail, for one mail and not one a run', () => {
    const lasting = [...alarmsIn('AWS/Lambda'), ...alarmsIn('AWS/States'), ...alarmsIn('keylease')];
    for (const [, alarm] of lasting) {
      expect(alarm).toMatchObject({
        Period: ['Schedules', 'Every', 'Seconds'],
        EvaluationPeriods: 2,
        OKActions: ['Topic'],
      });
    }
  });

  it('has all dead letters in its queue: of the function, and of the schedule in either mode', () => {
    const {
      Function: { Properties: lambda },
      Schedule: { Properties: schedule },
    } = resources;
    expect(lambda.EventInvokeConfig.DestinationConfig.OnFailure.Destination).toBe('DeadLetters.Arn');
    expect(schedule.Target.DeadLetterConfig.Arn).toBe('DeadLetters.Arn');
  });
});

describe('the state machine', () => {
  it('is valid', () => {
    const { isValid, errorsText } = validate(JSON.parse(machine.replace(/\$\{Partition\}/g, 'aws')));
    expect({ isValid, reason: errorsText() }).toMatchObject({ isValid: true });
  });

  it('audits so many accounts at once as the function may run, and holds a slot for a retry only briefly', () => {
    const { AuditAccounts: map, ListAccounts: list } = JSON.parse(machine).States;
    expect(list.ResultSelector).toMatchObject({
      'concurrency.$': expect.stringContaining('MaxConcurrency'),
      'batch.$': expect.stringContaining('AccountsPerCall'),
      'tolerated.$': expect.stringContaining('ToleratedFailures'),
    });
    expect(map).toMatchObject({
      ItemBatcher: { MaxItemsPerBatchPath: '$.batch' },
      MaxConcurrencyPath: '$.concurrency',
      ToleratedFailurePercentagePath: '$.tolerated',
      ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' } },
    });
    const waits = map.ItemProcessor.States.Audit.Retry.map(longestWait);
    expect(Math.max(...waits)).toBeLessThanOrEqual(30);
    expect(resources.Function.Properties.ReservedConcurrentExecutions).toEqual([
      'Reserves',
      ['OneByOne', 1, 'MaxConcurrency'],
      'AWS::NoValue',
    ]);
  });

  it('may ask what became of its children', () => {
    const { Statement } = resources.AccountsRole.Properties.Policies[0].PolicyDocument;
    expect(Statement).toContainEqual(
      expect.objectContaining({
        Action: 'states:DescribeMapRun',
        Resource: expect.stringMatching(/:mapRun:\$\{AWS::StackName\}-accounts\/\*$/),
      }),
    );
    expect(resources.Accounts.Properties.Name).toMatch(/^\$\{AWS::StackName\}-accounts$/);
  });

  it('holds the names of 2,000 accounts in a state, however long', () => {
    const longest = Array.from({ length: 2000 }, (_, index) => String(index).padStart(63, 'a'));
    expect(longest.every((name) => accountName.safeParse(name).success)).toBe(true);
    expect(accountName.safeParse('a'.repeat(64)).success).toBe(false);
    // https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
    expect(Buffer.byteLength(JSON.stringify({ Payload: { accounts: longest } }))).toBeLessThan(
      256 * 1024 - 4096,
    );
  });
});

/** longestWait is how many seconds a retrier waits at most before its last attempt (Amazon States Language). */
function longestWait(retry: {
  IntervalSeconds: number;
  BackoffRate?: number;
  MaxAttempts: number;
  MaxDelaySeconds?: number;
}): number {
  const { IntervalSeconds, BackoffRate = 2, MaxAttempts, MaxDelaySeconds = Number.POSITIVE_INFINITY } = retry;
  const waits = Array.from({ length: MaxAttempts }, (_, attempt) =>
    Math.min(MaxDelaySeconds, IntervalSeconds * BackoffRate ** attempt),
  );
  return waits.reduce((sum, each) => sum + each, 0);
}

describe('the package for plain CloudFormation', () => {
  it('has the same bytes each time', () => {
    const [first, second] = [packaged('dist'), packaged('dist')];
    expect([...first.keys()]).toEqual([...second.keys()]);
    for (const [name, contents] of first) expect(second.get(name)?.equals(contents)).toBe(true);
  });

  it('holds all that the function loads, and nothing of the Action', () => {
    const [[key = '', archive = Buffer.of()] = []] = packaged('dist');
    expect(key).toMatch(/^keylease-lambda-[0-9a-f]{16}\.zip$/);
    const names = new Set(archive.toString('latin1').match(/(?:lambda|vendor)\/[\w-]+\.m?js(?=PK\W)/g));
    expect([...names]).toEqual(
      expect.arrayContaining(['lambda/index.mjs', 'lambda/run-request.js', 'vendor/s3-sdk.js']),
    );
    expect([...names].filter((name) => name.includes('cli-'))).toEqual([]);
  });

  it('is the template, with the state machine in it', () => {
    const made = parse(String(packaged('dist').get('template.yaml')), { logLevel: 'error' });
    expect(made.Resources.Function.Properties.CodeUri).toEqual({ Bucket: 'CodeBucket', Key: 'CodeKey' });
    expect(made.Resources.Accounts.Properties.Definition).toEqual(JSON.parse(machine));
    const { CodeBucket, CodeKey, ...others } = made.Parameters;
    expect(others).toEqual(template.Parameters);
  });
});

needs('unzip')('unzip', () => {
  const folder = useFolder();

  it('finds what was packed, whole', () => {
    const [[key = '', archive = Buffer.of()] = []] = packaged('dist');
    writeFileSync(join(folder.path, key), archive);
    execFileSync('unzip', ['-q', key], { cwd: folder.path, timeout: 20_000 });
    for (const name of ['lambda/index.mjs', 'vendor/s3-sdk.js', 'package.json']) {
      expect(readFileSync(join(folder.path, name)).equals(readFileSync(join('dist', name)))).toBe(true);
    }
  });
});

needs('cfn-lint')('cfn-lint', () => {
  const folder = useFolder();

  it('finds nothing wrong with both templates', () => {
    const made = join(folder.path, 'template.yaml');
    writeFileSync(made, packaged('dist').get('template.yaml') ?? '');
    const lint = ['lambda/template.yaml', made]; // Its start takes longer than a template.
    expect(execFileSync('cfn-lint', lint, { encoding: 'utf8', timeout: 60_000 })).toBe('');
  });
});

function sourcesIn(...places: string[]): string[] {
  return places.flatMap((place) =>
    place.endsWith('.ts')
      ? [readFileSync(place, 'utf8')]
      : readdirSync(place, { recursive: true })
          .filter((name) => String(name).endsWith('.ts'))
          .map((name) => readFileSync(join(place, String(name)), 'utf8')),
  );
}
