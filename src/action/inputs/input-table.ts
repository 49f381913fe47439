import { AWS_PARTITION_PATTERN, AWS_REGION_NAME } from '../../aws/region.ts';
import { LONGEST_LEASE, SHORTEST_LEASE } from '../../leases/ttl.ts';
import { ALIAS, USER } from './host-address.ts';
import {
  anyText,
  choice,
  durationBetween,
  type Form,
  hostAddress,
  hostKeys,
  integerBetween,
  jumpHost,
  jumpHostKeys,
  matching,
  sshOptions,
  trueOrFalse,
} from './input-forms.ts';

const ROLE_ARN = new RegExp(`^arn:${AWS_PARTITION_PATTERN}:iam::\\d{12}:role/[\\w+=,.@/-]{1,576}$`);

/** InputDeclaration is all about an input except its description, which is in action.yml. */
export interface InputDeclaration {
  form: Form<unknown>;
  /** What an empty or missing value means, as in action.yml. */
  default?: string;
  /** Masked before anything else. Instead of it, `<name>-secret` can name a secret in AWS Secrets Manager. */
  secret?: true;
  /** What `${{ }}` encloses in the default of action.yml, for a secret of the runner. It is masked as well, and has no twin. */
  expression?: string;
}

/** INPUTS are the inputs of the Action. A new one is a line here and an entry in action.yml; a test keeps the two equal. */
export const INPUTS = {
  provider: { form: anyText, default: 'pictor' },
  profile: { form: anyText },
  'api-token': { form: anyText, secret: true },
  'api-url': { form: anyText },
  lease: { form: choice('generated', 'stored', 'user-data', 'none') },
  ttl: {
    form: durationBetween(
      SHORTEST_LEASE,
      LONGEST_LEASE,
      'a duration from 5 minutes to 24 hours, such as 90m or 6h',
    ),
    default: '6h',
  },
  'lease-secret': { form: anyText, secret: true },
  'previous-lease-secret': { form: anyText, secret: true },
  'lease-from': { form: matching(/^[\w.:-]{1,128}$/, 'the ID of a key, or an alias') },
  instance: { form: matching(/^[\w.:-]{1,128}$/, 'an ID as the provider lists it') },
  'private-key': { form: anyText, secret: true },
  passphrase: { form: anyText, secret: true },
  host: { form: hostAddress },
  user: { form: matching(USER, 'a user name') },
  port: { form: integerBetween(1, 65_535) },
  'host-key': { form: hostKeys },
  'prepare-host': { form: trueOrFalse, default: 'false' },
  jump: { form: jumpHost },
  'jump-host-key': { form: jumpHostKeys },
  handoff: { form: choice('true', 'false', 'without-expiry'), default: 'false' },
  'wait-for': { form: integerBetween(0, 9999, ' of seconds'), default: '0' },
  'export-agent': { form: trueOrFalse, default: 'true' },
  'host-alias': { form: matching(ALIAS, 'one word, such as gpu'), default: 'gpu' },
  'forward-agent': { form: trueOrFalse, default: 'false' },
  'ssh-options': { form: sshOptions },
  sweep: { form: trueOrFalse, default: 'true' },
  'github-token': { form: anyText, expression: 'github.token' },
  'on-cleanup-failure': { form: choice('warn', 'fail'), default: 'warn' },
  'aws-region': { form: matching(AWS_REGION_NAME, 'an AWS region, such as eu-central-1') },
  'aws-role': {
    form: matching(ROLE_ARN, 'the ARN of an IAM role'),
  },
  'aws-audience': { form: matching(/^[\w.:/-]{1,255}$/, 'an audience, such as sts.amazonaws.com') },
  'dry-run': { form: trueOrFalse, default: 'false' },
} as const satisfies Record<string, InputDeclaration>;

/** InputName is the name of an input, other than `<name>-secret`. */
export type InputName = keyof typeof INPUTS;

/** SecretName is the name of an input that holds a secret. */
export type SecretName = {
  [N in InputName]: (typeof INPUTS)[N] extends { secret: true } ? N : never;
}[InputName];

/** InputValues are the inputs, parsed; undefined if one is empty and has no default. */
export type InputValues = { [N in InputName]: InputValue<(typeof INPUTS)[N]> };

type InputValue<D> = D extends { form: Form<infer T>; default: string }
  ? T
  : D extends { form: Form<infer T> }
    ? T | undefined
    : never;
