import type { CfnObject, CfnValue } from './cloudformation.ts';

/** What a reference is in the module. Parameters are variables of the same name. */
const REFERENCES: Record<string, string> = {
  'AWS::Partition': 'data.aws_partition.current.partition',
  'AWS::Region': 'data.aws_region.current.id',
  'AWS::AccountId': 'data.aws_caller_identity.current.account_id',
  'AWS::StackName': 'var.name',
  'AWS::NoValue': 'null',
  Accounts: 'one(aws_sfn_state_machine.accounts[*].arn)',
  Bucket: 'aws_s3_bucket.this[0].id',
  DeadLetters: 'aws_sqs_queue.dead_letters.url',
  'DeadLetters.Arn': 'aws_sqs_queue.dead_letters.arn',
  'DeadLetters.QueueName': 'aws_sqs_queue.dead_letters.name',
  Function: 'aws_lambda_function.this.function_name',
  'Function.Arn': 'aws_lambda_function.this.arn',
  // That of CloudFormation ends like this.
  'Logs.Arn': 'format("%s:*", aws_cloudwatch_log_group.function.arn)',
  Topic: 'aws_sns_topic.this.arn',
};

type Call = (argument: CfnValue) => string;

/**
 * terraformExpression is an expression of Terraform for a value of a template with these parameters. It throws where there
 * is none, so that nothing is left out in silence.
 */
export function terraformExpression(value: CfnValue, parameters: Record<string, CfnObject>): string {
  const expression = (each: CfnValue) => terraformExpression(each, parameters);
  const list = (argument: CfnValue) => (argument as CfnValue[]).map(expression);
  const calls: Record<string, Call> = {
    Ref: (name) => reference(String(name), parameters),
    GetAtt: (name) => reference(String(name), parameters),
    Sub: (argument) => substitute(argument, expression),
    If: (argument) => {
      const [condition, ...branches] = argument as [string, CfnValue, CfnValue];
      const [yes, no] = branches.map(expression);
      return `(local.${snakeCase(condition)} ? ${yes} : ${no})`;
    },
    Condition: (name) => `local.${snakeCase(String(name))}`,
    Not: (argument) => `!(${list(argument)[0]})`,
    Or: (argument) => `(${list(argument).join(' || ')})`,
    And: (argument) => `(${list(argument).join(' && ')})`,
    Equals: (argument) => {
      const [left, right] = argument as [CfnValue, CfnValue];
      return `${expression(left)} == ${isSwitch(left, parameters) ? right === 'yes' : expression(right)}`;
    },
    Join: (argument) => `join(${list(argument).join(', ')})`,
    Split: (argument) => `split(${list(argument).join(', ')})`,
    Select: (argument) => `element(${list(argument).reverse().join(', ')})`,
    FindInMap: (argument) => {
      const [map, ...keys] = argument as CfnValue[];
      return `local.${snakeCase(String(map))}${keys.map((key) => `[${expression(key)}]`).join('')}`;
    },
  };
  if (Array.isArray(value)) return `[${list(value).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const [[name = '', argument = ''] = []] = Object.entries(value);
  const call = calls[name];
  if (call) return call(argument);
  if (/^[A-Z]\w*$/.test(name) && Object.keys(value).length === 1 && Array.isArray(argument))
    throw new Error(`No expression of Terraform for !${name}.`);
  return `{ ${Object.entries(value)
    .map(([field, each]) => `${JSON.stringify(field)} = ${expression(each)}`)
    .join(', ')} }`;
}

function reference(name: string, parameters: Record<string, CfnObject>): string {
  const found = name in parameters ? `var.${snakeCase(name)}` : REFERENCES[name];
  if (found) return found;
  throw new Error(`No expression of Terraform for ${name}: add it to REFERENCES.`);
}

function substitute(argument: CfnValue, expression: (value: CfnValue) => string): string {
  const [text, own] = (Array.isArray(argument) ? argument : [argument, {}]) as [string, CfnObject];
  const filled = text.replace(/\$\{([\w:.]+)\}/g, (_, name: string) => {
    const value = own[name] ?? { [name.includes('.') ? 'GetAtt' : 'Ref']: name };
    return `\${${expression(value)}}`;
  });
  return `"${filled}"`;
}

/** isSwitch tells whether a value is a parameter that is yes or no, which is a boolean in Terraform. */
export function isSwitch(value: CfnValue, parameters: Record<string, CfnObject>): boolean {
  const { Ref: name } = value as CfnObject;
  const { AllowedValues: words = [] } = parameters[String(name)] ?? {};
  return String(words) === 'no,yes';
}

/** snakeCase is a name of a template as Terraform spells it: `kms_key_arn`. */
export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
}
