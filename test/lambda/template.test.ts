import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import validate from 'asl-validator';
import { parse } from 'yaml';
import { packaged } from '../../scripts/packaged.ts';
import { useFolder } from '../support/folder.ts';
import { needs } from '../support/tools.ts';

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
  'ec2:DescribeKeyPairs': 'DescribeKeyPairs',
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
      'src/accounts/ec2-account.ts',
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
    expect(onEverything.map(({ Action }) => Action)).toEqual(['ec2:DescribeKeyPairs']);
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
    const library = readFileSync('node_modules/@aws-lambda-powertools/commons/lib/esm/constants.js', 'utf8');
    expect(set.filter((name) => !library.includes(name)).sort()).toEqual([...read].sort());
  });

  it('has alarms for metrics that the function writes', () => {
    const written = readFileSync('lambda/telemetry.ts', 'utf8');
    const alarms = Object.values<{ Type: string; Properties: { Namespace: string; MetricName: string } }>(
      resources,
    )
      .filter(
        ({ Type, Properties }) => Type === 'AWS::CloudWatch::Alarm' && Properties.Namespace === 'keylease',
      )
      .map(({ Properties }) => Properties.MetricName);
    expect(alarms).toEqual(['CompleteRuns', 'NeedsPerson', 'Compromised']);
    for (const name of alarms) expect(written).toContain(`count('${name}'`);
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

describe('the state machine', () => {
  it('is valid', () => {
    const { isValid, errorsText } = validate(JSON.parse(machine.replace(/\$\{Partition\}/g, 'aws')));
    expect({ isValid, reason: errorsText() }).toMatchObject({ isValid: true });
  });

  it('audits so many accounts at once as the function may run, tries again, and bears failures', () => {
    const { AuditAccounts: map, ListAccounts: list } = JSON.parse(machine).States;
    expect(list.ResultSelector['concurrency.$']).toContain('MaxConcurrency');
    expect(map).toMatchObject({ MaxConcurrencyPath: '$.concurrency', ToleratedFailurePercentage: 50 });
    expect(map.ItemProcessor.ProcessorConfig.Mode).toBe('DISTRIBUTED');
    for (const { Retry } of [list, map.ItemProcessor.States.AuditAccount]) {
      expect(Retry.every(({ MaxAttempts }: { MaxAttempts: number }) => MaxAttempts <= 5)).toBe(true);
    }
    expect(resources.Function.Properties.ReservedConcurrentExecutions).toEqual([
      'Reserves',
      ['OneByOne', 1, 'MaxConcurrency'],
      'AWS::NoValue',
    ]);
  });
});

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
    for (const path of ['lambda/template.yaml', made]) {
      expect(execFileSync('cfn-lint', [path], { encoding: 'utf8', timeout: 60_000 })).toBe('');
    }
  }, 120_000);
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
