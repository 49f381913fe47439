import { type CfnObject, type CfnValue, readTemplate } from './cloudformation.ts';
import { isSwitch, snakeCase, terraformExpression } from './terraform-expression.ts';

const {
  Parameters = {},
  Mappings = {},
  Conditions = {},
  Resources = {},
} = readTemplate('lambda/template.yaml');

/** Properties of alarms that lambda/terraform/alarms.tf sets. */
const ALARM_FIELDS = [
  ...[
    'AlarmDescription',
    'Namespace',
    'MetricName',
    'Dimensions',
    'Statistic',
    'Period',
    'EvaluationPeriods',
    'DatapointsToAlarm',
  ],
  ...['Threshold', 'ComparisonOperator', 'TreatMissingData', 'AlarmActions', 'OKActions'],
];

/**
 * terraformModule returns lambda/terraform/template.tf.json, all of the Terraform module that the template of
 * CloudFormation says already: its parameters, conditions, permissions, environment, alarms. Only the resources
 * themselves are written by hand.
 */
export function terraformModule(): string {
  const statements = (role: string) => permissions(role).map((each) => statement(each));
  const module = {
    variable: Object.fromEntries(
      Object.entries(Parameters).map(([name, each]) => [snakeCase(name), variable(name, each)]),
    ),
    locals: {
      ...Object.fromEntries(Object.entries(Mappings).map(([name, map]) => [snakeCase(name), map])),
      ...Object.fromEntries(
        Object.entries(Conditions).map(([name, each]) => [snakeCase(name), expression(each)]),
      ),
      environment: fields(propertiesOf('Function').Environment as CfnObject, 'Variables'),
      substitutions: fields(propertiesOf('Accounts'), 'DefinitionSubstitutions'),
      function_statements: statements('FunctionRole'),
      schedule_statements: statements('ScheduleRole'),
      accounts_statements: statements('AccountsRole'),
      alarms: Object.fromEntries(alarms()),
    },
  };
  return `${JSON.stringify(module, null, 2)}\n`;
}

function expression(value: CfnValue): CfnValue {
  return typeof value === 'object' ? `\${${terraformExpression(value, Parameters)}}` : value;
}

function propertiesOf(name: string): CfnObject {
  return (Resources[name]?.Properties ?? {}) as CfnObject;
}

function fields(properties: CfnObject, name: string): CfnObject {
  return Object.fromEntries(
    Object.entries(properties[name] ?? {}).map(([field, each]) => [field, expression(each)]),
  );
}

function variable(name: string, parameter: CfnObject): object {
  const { Type, Default, Description, AllowedValues, AllowedPattern, MinValue, MaxValue } = parameter;
  const own = `var.${snakeCase(name)}`;
  const description = String(Description)
    .replace(/^yes\b/, 'true')
    .replace(/\b[A-Z][a-z]+\w*\b/g, (word) => (word in Parameters ? snakeCase(word) : word));
  if (isSwitch({ Ref: name }, Parameters)) return { description, type: 'bool', default: Default === 'yes' };
  if (Type === 'CommaDelimitedList') return { description, type: 'list(string)', default: [] };
  const checks = [
    AllowedValues && `contains(${JSON.stringify(AllowedValues)}, ${own})`,
    AllowedPattern && `can(regex(${JSON.stringify(AllowedPattern)}, ${own}))`,
    MinValue !== undefined && `${own} >= ${MinValue}`,
    MaxValue !== undefined && `${own} <= ${MaxValue}`,
  ].filter((check) => typeof check === 'string');
  const [validation] = [checks.join(' && ')].filter(Boolean);
  return {
    description,
    type: Type === 'Number' ? 'number' : 'string',
    default: Default,
    ...(validation && {
      validation: {
        condition: `\${${validation}}`,
        error_message: `${description.split('. ')[0]}.`.replace('..', '.'),
      },
    }),
  };
}

/** permissions are the statements of a role; one under a condition has the form of !If. */
function permissions(role: string): CfnValue[] {
  const [policy] = propertiesOf(role).Policies as { PolicyDocument: { Statement: CfnValue[] } }[];
  return policy?.PolicyDocument.Statement ?? [];
}

function statement(given: CfnValue): object {
  const { If: conditional } = given as { If?: [string, CfnObject, CfnObject] };
  const [condition, { Sid, Effect, Action, Resource }] = conditional ?? ['', given as CfnObject];
  return {
    when: condition ? `\${local.${snakeCase(condition)}}` : true,
    Sid,
    Effect,
    Action: expression(Action ?? []),
    Resource: expression(Resource ?? []),
  };
}

function alarms(): [string, object][] {
  const found = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm');
  return found.map(([name, { Condition, Properties = {} }]) => {
    const { Dimensions, AlarmActions, OKActions, ...properties } = Properties as CfnObject;
    const unknown = Object.keys(Properties).find((field) => !ALARM_FIELDS.includes(field));
    if (unknown !== undefined)
      throw new Error(`lambda/terraform/alarms.tf does not set ${unknown} of ${name}.`);
    const dimensions = (Dimensions as { Name: string; Value: CfnValue }[]).map(({ Name, Value }) => [
      Name,
      expression(Value),
    ]);
    const alarm = {
      when: Condition ? `\${local.${snakeCase(String(Condition))}}` : true,
      ...Object.fromEntries(Object.entries(properties).map(([field, value]) => [field, expression(value)])),
      Dimensions: Object.fromEntries(dimensions),
      TellsEnd: OKActions !== undefined,
    };
    return [name, alarm];
  });
}
