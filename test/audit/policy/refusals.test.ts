import { describe, expect, it } from '@jest/globals';
import { providers } from '../../../src/accounts/providers.ts';
import { CHANNELS } from '../../../src/audit/notify/channels.ts';
import { readPolicy } from '../../../src/audit/policy/read-policy.ts';
import { RECOGNIZERS } from '../../../src/audit/recognizers.ts';
import { RULES as ALL_RULES } from '../../../src/audit/rules/rules.ts';
import { changed, FINGERPRINT, problemOf, SMALL } from './policies.ts';

const read = (text: string, file?: string) => readPolicy({ text, file });
const PROVIDERS = providers.map(({ id }) => id).join(', ');
const RULES = ALL_RULES.map(({ name }) => name).join(', ');
const RECOGNITION = RECOGNIZERS.map(({ name }) => name).join(', ');
const NOTIFICATION = `${CHANNELS.map(({ name }) => name).join(', ')}, remind`;
const RELATIVE = 'it is a relative path, and this policy is not in a file';
const ENFORCE = 'it must repeat the name of the account: nothing else arms it';
const FIELDS =
  'version, accounts, recognize, rules, grace, minimum-age, unreported-use, limits, window, notify, blocklist, ledger, reports, reports-url, reports-keep';
const DURATION = 'it must be a whole number and a unit, such as 90d (m minutes, h hours, d days, w weeks)';
const SHARE = 'it must be a share from 0% to 100%, with its percent sign';
const people = (fields: string) => `${SMALL}recognize:\n  github: { ${fields} }\n`;
const leases = (fields: string) => `${SMALL}recognize:\n  leases: { ${fields} }\n`;
const pinned = (key: string) => `${SMALL}recognize:\n  keys:\n    - ${key}\n`;
const window = (fields: object) => {
  const whole = { days: ['mon'], from: '09:00', to: '16:00', zone: 'UTC', ...fields };
  return `${SMALL}window: ${JSON.stringify(whole)}\n`;
};
const REFUSALS: [text: string, why: string][] = [
  // What is not YAML, or not plainly YAML.
  ['', 'line 1: it is empty'],
  ['# nothing\n', 'line 1: it is empty'],
  ['~', 'line 1: it is empty'],
  ['[]', `line 1: it must have fields: ${FIELDS}`],
  ['policy', `line 1: it must have fields: ${FIELDS}`],
  [`${SMALL}rules:\n\tweak: off\n`, 'line 8: it is indented with a tab; YAML allows spaces only'],
  [`${SMALL}grace: 7d\ngrace: 1h\n`, 'line 8: the same field occurs twice'],
  [`${SMALL}"grace": 7d\ngrace: 1h\n`, 'line 8: the same field occurs twice'],
  [`${SMALL}---\n${SMALL}`, 'line 7: a second document begins here; there must be only one'],
  [`${SMALL}...\nversion: 1\n`, 'line 8: a second document begins here; there must be only one'],
  [`${SMALL}1: 2\n`, 'line 7: this cannot be the name of a field'],
  [`${SMALL}? [grace]\n: 7d\n`, 'line 7: this cannot be the name of a field'],
  [`${SMALL}__proto__: { grace: 1h }\n`, 'line 7: this cannot be the name of a field'],
  [changed('{ env: TOKEN }', '*token'), 'line 5: no anchor before it is named token'],
  [`${SMALL}grace: !days 7\n`, 'line 7: it is not valid YAML: Unresolved tag: !days'],
  [`${SMALL}grace: "7d\n`, 'line 8: it is not valid YAML: Missing closing "quote'],
  [`${SMALL}}}} ghp_secret`, 'line 7: it is not valid YAML: Unexpected flow-map-end token in YAML stream'],
  [SMALL + '#'.repeat(2 * 1024 * 1024), 'line 1: it is larger than 2 MiB'],
  ['['.repeat(20_000), 'line 1: it is nested too deeply'],
  [bomb(), 'line 1: it has too many aliases'],
  // Fields.
  [changed('version: 1', 'version: 2'), 'line 1, version: it must be 1'],
  [changed('version: 1\n', ''), 'line 1, version: it is missing'],
  [changed('    token: { env: TOKEN }\n', ''), 'line 3, accounts.0.token: it is missing'],
  [changed('ledger: /ledger\n', ''), 'line 1, ledger: it is missing'],
  [
    `${SMALL}grce: 1h\n`,
    `line 7, grce: there is no such field (did you mean grace?); expected one of ${FIELDS}`,
  ],
  [`${SMALL}xxxxgrace: 1h\n`, `line 7, xxxxgrace: there is no such field; expected one of ${FIELDS}`],
  [`${SMALL}<<: { grace: 1h }\n`, `line 7, <<: there is no such field; expected one of ${FIELDS}`],
  [`${SMALL}grace:\n`, 'line 7, grace: it is empty'],
  [`${SMALL}grace: ""\n`, 'line 7, grace: it is empty'],
  [`${SMALL}rules:\n`, 'line 7, rules: it is empty'],
  [`${SMALL}rules: delete\n`, `line 7, rules: it must have fields: ${RULES}`],
  // Accounts.
  [
    changed(SMALL.slice(SMALL.indexOf('accounts'), SMALL.indexOf('ledger')), 'accounts: []\n'),
    'line 2, accounts: it is empty',
  ],
  [
    changed('name: prod', 'name: Prod'),
    'line 3, accounts.0.name: it must be 1 to 63 characters of a-z, 0-9 and -',
  ],
  [
    changed('name: prod', 'name: 42'),
    'line 3, accounts.0.name: it must be 1 to 63 characters of a-z, 0-9 and -; a number needs quotes',
  ],
  [
    changed('ledger', '  - { token: { env: T }, provider: pictor,\n      name: prod }\nledger'),
    'line 7, accounts.1.name: it occurs twice',
  ],
  [
    changed('pictor', 'pictr'),
    `line 4, accounts.0.provider: there is no such value (did you mean pictor?); expected one of ${PROVIDERS}`,
  ],
  [
    changed('pictor', '{ toString: pictor }'),
    `line 4, accounts.0.provider: there is no such value; expected one of ${PROVIDERS}`,
  ],
  [changed('    provider: pictor\n', ''), 'line 3, accounts.0: it needs either provider or profile'],
  [
    changed('provider:', 'profile: /p.json\n    provider:'),
    'line 3, accounts.0: it needs either provider or profile',
  ],
  [changed('provider: pictor', 'profile: my.json'), `line 4, accounts.0.profile: ${RELATIVE}`],
  [
    changed('provider: pictor', 'profile: s3://bucket/my.json'),
    'line 4, accounts.0.profile: it must be a path on the machine that runs the audit, not a URL',
  ],
  [
    changed('{ env: TOKEN }', 'secret-itself'),
    'line 5, accounts.0.token: it must have fields: secret, ssm, env',
  ],
  [changed('{ env: TOKEN }', '{}'), 'line 5, accounts.0.token: it must be either secret, ssm or env'],
  [
    changed('env: TOKEN', 'env: TOKEN, secret: a'),
    'line 5, accounts.0.token: it must be either secret, ssm or env',
  ],
  [
    changed('env: TOKEN', 'env: $TOKEN'),
    'line 5, accounts.0.token.env: it must be the name of an environment variable',
  ],
  [
    changed('env: TOKEN', 'secret: "a b"'),
    'line 5, accounts.0.token.secret: it is not the name or ARN of a secret',
  ],
  [
    changed('provider:', 'enforce: true\n    provider:'),
    `line 4, accounts.0.enforce: ${ENFORCE}; a number needs quotes`,
  ],
  [changed('provider:', 'enforce:\n    provider:'), 'line 4, accounts.0.enforce: it is empty'],
  [changed('provider:', 'enforce: " prod"\n    provider:'), `line 4, accounts.0.enforce: ${ENFORCE}`],
  ...['api.example.com', 'https://octocat:pass@api.example.com', 'https://api.example.com/v1?key=k'].map(
    (url): [string, string] => [
      changed('provider:', `api-url: ${url}\n    provider:`),
      'line 4, accounts.0.api-url: it must be a URL such as https://api.example.com, without user, password, ? or #',
    ],
  ),
  [
    changed('provider:', 'vars: { a: b }\n    provider:'),
    'line 4, accounts.0.vars.a: there is no such variable; pictor needs none',
  ],
  [
    changed('provider: pictor', 'vars: { clientID: b }\n    provider: verda'),
    'line 4, accounts.0.vars.clientID: there is no such variable (did you mean clientId?); expected one of clientId',
  ],
  [
    changed('provider:', 'vars: { A-b: c }\n    provider:'),
    'line 4, accounts.0.vars.A-b: it is not a variable name',
  ],
  [
    changed('provider: pictor', 'vars: { constructor: c }\n    profile: /p.json'),
    'line 4, accounts.0.vars.constructor: it is not a variable name',
  ],
  [
    changed('provider: pictor', 'vars: { "__proto__": c }\n    profile: /p.json'),
    'line 4: this cannot be the name of a field',
  ],
  [
    changed('provider: pictor', 'vars: { project: 7 }\n    profile: /p.json'),
    'line 4, accounts.0.vars.project: it must be text in one line; a number needs quotes',
  ],
  [
    changed(
      'ledger',
      '  - {\n      vars: *token, name: lab, provider: pictor, token: { env: T } }\nledger',
    ).replace('{ env', '&token { env'),
    'line 5, accounts.1.vars.env: there is no such variable; pictor needs none',
  ],
  [changed('provider:', 'enforce: "prod "\n    provider:'), `line 4, accounts.0.enforce: ${ENFORCE}`],
  // What is recognised.
  [
    `${SMALL}recognize: { ldap: {} }\n`,
    `line 7, recognize.ldap: there is no such field; expected one of ${RECOGNITION}, leases`,
  ],
  [people('token: { env: T }'), 'line 8, recognize.github: it needs orgs, teams or users'],
  [people('orgs: [octo-org]'), 'line 8, recognize.github: it needs either token or app'],
  [
    people('orgs: [a], token: { env: T }, app: { id: "1", key: { env: K } }'),
    'line 8, recognize.github: it needs either token or app',
  ],
  [
    people('users: [octocat], app: { id: "1", key: { env: K } }'),
    'line 8, recognize.github.users: an app needs an organization that it is installed on; use a token',
  ],
  [
    people('teams: [octo-org], token: { env: T }'),
    'line 8, recognize.github.teams.0: it must be a team such as octo-org/gpu, by its slug',
  ],
  [
    people('orgs: [octo-org/gpu], token: { env: T }'),
    'line 8, recognize.github.orgs.0: it must be a login such as octo-org',
  ],
  [
    people('orgs: [octo-org], token: { env: T }, api-url: http://ghe.example.com/api/v3'),
    'line 8, recognize.github.api-url: it must be an https:// address',
  ],
  [
    people('orgs: [octo-org], token: { secret: "a b" }'),
    'line 8, recognize.github.token.secret: it is not the name or ARN of a secret',
  ],
  [pinned('{ owner: a }'), 'line 9, recognize.keys.0.fingerprint: it is missing'],
  [
    pinned(`{ fingerprint: "${FINGERPRINT}=", owner: a }`),
    'line 9, recognize.keys.0.fingerprint: it must be SHA256: and 43 characters, as ssh-keygen -lf prints it',
  ],
  [
    pinned(`{ fingerprint: "${FINGERPRINT.slice(0, -1)}9", owner: a }`),
    'line 9, recognize.keys.0.fingerprint: it must be SHA256: and 43 characters, as ssh-keygen -lf prints it',
  ],
  [
    pinned(`{ fingerprint: "${FINGERPRINT}", owner: "a\\nb" }`),
    'line 9, recognize.keys.0.owner: it must be text in one line',
  ],
  [pinned(`{ fingerprint: "${FINGERPRINT}" }`), 'line 9, recognize.keys.0.owner: it is missing'],
  [
    pinned(`{ fingerprint: "${FINGERPRINT}", owner: a }\n    - { fingerprint: "${FINGERPRINT}", owner: b }`),
    'line 10, recognize.keys.1.fingerprint: it occurs twice',
  ],
  [
    pinned(`{ fingerprint: "${FINGERPRINT}", owner: a, until: 2027-02-30 }`),
    'line 9, recognize.keys.0.until: there is no such day',
  ],
  [
    pinned(`{ fingerprint: "${FINGERPRINT}", owner: a, until: 2027-13-01 }`),
    'line 9, recognize.keys.0.until: there is no such day',
  ],
  [
    pinned(`{ fingerprint: "${FINGERPRINT}", owner: a, until: 31.1.2027 }`),
    'line 9, recognize.keys.0.until: it must be a day such as 2027-01-31',
  ],
  [
    pinned(`{ fingerprint: "${FINGERPRINT}", owner: a, keep: true }`),
    'line 9, recognize.keys.0.keep: it needs a reason: why is the key never deleted?',
  ],
  [
    pinned(`{ fingerprint: "${FINGERPRINT}", owner: a, reason: b, keep: false }`),
    'line 9, recognize.keys.0.keep: it must be true, or left out',
  ],
  [
    pinned(`{ fingerprint: "${FINGERPRINT}", owner: a, max-age: 12h }`),
    'line 9, recognize.keys.0.max-age: it is 12 hours, and must be from 1 day to 3650 days: a shorter limit would affect keys in daily use',
  ],
  [
    leases('repositories: ["octo-org/train#7", octo-org/eval], github: { token: { env: T } }'),
    'line 8, recognize.leases.repositories.1: it needs its id, as in octo-org/train#842173645, with `github`',
  ],
  [
    leases('github: { token: { env: T } }'),
    'line 8, recognize.leases.repositories: `github` needs the repositories to ask about, such as octo-org/train#842173645',
  ],
  [
    leases('repositories: ["octo-org/train#7"], github: {}'),
    'line 8, recognize.leases.github: it needs either token or app',
  ],
  [
    leases('previous-secret: { env: OLD }'),
    'line 8, recognize.leases.previous-secret: it needs `secret` beside it',
  ],
  [
    changed('provider:', 'previous-lease-secret: { env: OLD }\n    provider:'),
    'line 4, accounts.0.previous-lease-secret: it needs `lease-secret` beside it',
  ],
  [
    `${SMALL}recognize: { leases: { repositories: ["octo-org/train#0"] } }\n`,
    'line 7, recognize.leases.repositories.0: it must be a repository such as octo-org/train, or octo-org/train#842173645 with its id',
  ],
  [
    `${SMALL}recognize: { leases: { repositories: [] } }\n`,
    'line 7, recognize.leases.repositories: it is empty',
  ],
  [
    `${SMALL}recognize: { leases: { repositories: [train] } }\n`,
    'line 7, recognize.leases.repositories.0: it must be a repository such as octo-org/train, or octo-org/train#842173645 with its id',
  ],
  // Rules.
  [
    `${SMALL}rules:\n  weak: delte\n`,
    'line 8, rules.weak: there is no such value (did you mean delete?); expected one of off, report, delete',
  ],
  [
    `${SMALL}rules:\n  weak: false\n`,
    'line 8, rules.weak: there is no such value; expected one of off, report, delete',
  ],
  [`${SMALL}rules:\n  weak:\n`, 'line 8, rules.weak: it is empty'],
  [
    `${SMALL}rules:\n  weak: { do: delte }\n`,
    'line 8, rules.weak.do: there is no such value (did you mean delete?); expected one of off, report, delete',
  ],
  [`${SMALL}rules:\n  weak: [delete]\n`, 'line 8, rules.weak: it must have fields: do, except'],
  [`${SMALL}rules:\n  weak: { except: { owners: [a] } }\n`, 'line 8, rules.weak.do: it is missing'],
  [`${SMALL}rules:\n  weak: { do: delete, except: {} }\n`, 'line 8, rules.weak.except.owners: it is missing'],
  [
    `${SMALL}rules:\n  weak: { do: delete, except: { owners: [] } }\n`,
    'line 8, rules.weak.except.owners: it is empty',
  ],
  [
    `${SMALL}rules:\n  weak: { do: delete, except: [a] }\n`,
    'line 8, rules.weak.except: it must have fields: owners',
  ],
  [
    `${SMALL}rules:\n  pinned-until: { do: delete, except: { owners: [a] } }\n`,
    'line 8, rules.pinned-until.except: the rule is about keys that nobody owns now, so it can spare no owner',
  ],
  [
    `${SMALL}rules:\n  retired: delete\n`,
    `line 8, rules.retired: there is no such field; expected one of ${RULES}`,
  ],
  [
    `${SMALL}rules:\n  max-age: delete\n`,
    'line 8, rules.max-age: it must be off, or a limit and an action such as { after: 90d, do: report }',
  ],
  [`${SMALL}rules:\n  unused:\n`, 'line 8, rules.unused: it is empty'],
  [`${SMALL}rules:\n  unused:\n    after: 90d\n`, 'line 8, rules.unused.do: it is missing'],
  [`${SMALL}rules:\n  unused:\n    after: 90d\n    do:\n`, 'line 10, rules.unused.do: it is empty'],
  [`${SMALL}rules:\n  unused:\n    do: delete\n`, 'line 8, rules.unused.after: it is missing'],
  [
    `${SMALL}rules:\n  unused:\n    after: 90d\n    due: report\n`,
    'line 10, rules.unused.due: there is no such field; expected one of after, do, except',
  ],
  [
    `${SMALL}rules:\n  max-age: { after: 2m, do: delete }\n`,
    'line 8, rules.max-age.after: it is 2 minutes (m is minutes; there is no unit for months), and must be from 1 day to 3650 days: a shorter limit would affect keys in daily use',
  ],
  // Durations, shares and limits.
  [`${SMALL}grace: 7\n`, `line 7, grace: ${DURATION}`],
  [`${SMALL}grace: -7d\n`, `line 7, grace: ${DURATION}`],
  [`${SMALL}grace: 1mo\n`, `line 7, grace: ${DURATION}`],
  [
    `${SMALL}grace: 0d\n`,
    'line 7, grace: it is 0 minutes, and must be from 1 hour to 365 days: people need time to object',
  ],
  [
    `${SMALL}grace: 53w\n`,
    'line 7, grace: it is 371 days, and must be from 1 hour to 365 days: people need time to object',
  ],
  [
    `${SMALL}minimum-age: 59m\n`,
    'line 7, minimum-age: it is 59 minutes (m is minutes; there is no unit for months), and must be from 1 hour to 365 days: a key is often registered before its machine exists',
  ],
  [`${SMALL}limits: { share: 5 }\n`, `line 7, limits.share: ${SHARE}`],
  [`${SMALL}limits: { floor: 101% }\n`, `line 7, limits.floor: ${SHARE}`],
  [`${SMALL}limits: { floor: -1% }\n`, `line 7, limits.floor: ${SHARE}`],
  [`${SMALL}limits: { deletions: "20" }\n`, 'line 7, limits.deletions: it must be a whole number'],
  [`${SMALL}limits: { deletions: .inf }\n`, 'line 7, limits.deletions: it must be a whole number'],
  [`${SMALL}limits: { deletions: 2.5 }\n`, 'line 7, limits.deletions: it must be a whole number'],
  [`${SMALL}limits: { deletions: -1 }\n`, 'line 7, limits.deletions: it must be from 0 to 1000'],
  [`${SMALL}limits: { deletions: 1001 }\n`, 'line 7, limits.deletions: it must be from 0 to 1000'],
  // When, who, and where.
  [window({ days: [] }), 'line 7, window.days: it is empty'],
  [window({ days: ['mon', 'mon'] }), 'line 7, window.days: a day occurs twice'],
  [
    window({ days: ['monday'] }),
    'line 7, window.days.0: there is no such value; expected one of mon, tue, wed, thu, fri, sat, sun',
  ],
  [window({ from: '9:00' }), 'line 7, window.from: it must be a time of day such as "09:00"'],
  [window({ from: '24:00' }), 'line 7, window.from: it must be a time of day such as "09:00"'],
  [window({ to: '24:01' }), 'line 7, window.to: it must be a time of day such as "09:00"'],
  [window({ to: '09:00' }), 'line 7, window.to: it must be later than from, on the same day'],
  [
    window({ zone: 'Mars' }),
    'line 7, window.zone: there is no such time zone; examples are UTC and Europe/Berlin',
  ],
  [
    `${SMALL}notify: { sns: "arn:aws:sns:eu-central-1:123456789012:a.fifo" }\n`,
    'line 7, notify.sns: it must be the ARN of an SNS topic that is not a FIFO topic',
  ],
  [
    `${SMALL}notify: { slack: "https://hooks" }\n`,
    'line 7, notify.slack: it must have fields: secret, ssm, env',
  ],
  ...[
    ['remind: 3d', 'notify.remind: it must be a list of durations such as [3d, 1d]'],
    ['remind: [3]', `notify.remind.0: ${DURATION}`],
    ['remind: [1d, 7d]', 'notify.remind.1: it must be shorter than grace'],
    ['remind: [1d, 24h]', 'notify.remind.1: it occurs twice'],
    [
      'remind: [30m]',
      'notify.remind.0: it is 30 minutes (m is minutes; there is no unit for months), and must be from 1 hour to 365 days: it is how long before the due date people are reminded',
    ],
  ].map(([fields, why]): [string, string] => [`${SMALL}notify: { ${fields} }\n`, `line 7, ${why}`]),
  [
    `${SMALL}notify:\n  remind:\n    - 1d\n    - 2h\n    - 12h\ngrace: 12h\n`,
    'line 9, notify.remind.0: it must be shorter than grace',
  ],
  [
    `${SMALL}reports-keep: 29d\n`,
    'line 7, reports-keep: it is 29 days, and must be from 30 days to 3650 days: people need the report of a notice, and the one that restores a key',
  ],
  ...[
    'http://reports.example.com/',
    'https://reports.example.com/?a=b',
    'https://octocat@reports.example.com/',
    'https://reports.example.com/<a>',
    'reports.example.com',
  ].map((url): [string, string] => [
    `${SMALL}reports: /reports\nreports-url: ${JSON.stringify(url)}\n`,
    'line 8, reports-url: it must be an https:// address such as https://reports.example.com/keylease/, without a query',
  ]),
  [`${SMALL}reports-url: https://reports.example.com\n`, 'line 7, reports-url: it needs `reports` beside it'],
  [`${SMALL}notify: { report: yes }\n`, 'line 7, notify.report: it must be true or false'],
  [
    `${SMALL}notify: { pager: octo-org/ops }\n`,
    `line 7, notify.pager: there is no such field; expected one of ${NOTIFICATION}, report`,
  ],
  [`${SMALL}reports: reports\n`, `line 7, reports: ${RELATIVE}`],
  [`${SMALL}reports: ~/reports\n`, 'line 7, reports: ~ is not expanded here; write the path in full'],
  [
    `${SMALL}reports: gs://bucket/a\n`,
    'line 7, reports: it is neither a path nor s3://bucket/key (no part of the key may be empty, . or ..)',
  ],
  ...[
    's3://B',
    'S3://bucket/a',
    's3://a',
    's3://a..b',
    's3://-ab',
    's3://ab-',
    's3://192.168.0.1/a',
    's3://',
    's3:///a',
    `s3://${'a'.repeat(64)}`,
  ].map((place): [string, string] => [
    `${SMALL}reports: ${place}\n`,
    'line 7, reports: it is neither a path nor s3://bucket/key (no part of the key may be empty, . or ..)',
  ]),
  ...[
    'github://',
    'github://octo-org',
    'github://octo-org/ops',
    'GitHub://octo-org/ops/ledger',
    'github://octo-org/../ledger',
    'github://octo-org/ops/..',
    'github://octo-org/ops/.ledger',
    'github://octo-org/ops/-f',
    'github://octo-org/ops/a..b',
    'github://octo-org/ops/ledger.lock',
    'github://octo-org/ops/ledger/a//b',
    'github://octo-org/ops/ledger/.git/hooks',
    'github://octo-org/ops/ledger/../x',
    'github://octo-org/ops/led?ger',
  ].map((place): [string, string] => [
    `${SMALL}reports: ${place}\n`,
    'line 7, reports: it is not github://owner/repository/branch/folder/ (no branch with a slash in its name)',
  ]),
  [
    `${SMALL}blocklist: github://octo-org/ops/ledger/blocklist.dat\n`,
    'line 7, blocklist: it must be a path or s3://bucket/key; a branch is for ledger and reports',
  ],
  [
    `${SMALL}reports: s3://bucket/a//b\n`,
    'line 7, reports: it is neither a path nor s3://bucket/key (no part of the key may be empty, . or ..)',
  ],
  [
    `${SMALL}reports: s3://bucket/a/../b\n`,
    'line 7, reports: it is neither a path nor s3://bucket/key (no part of the key may be empty, . or ..)',
  ],
  [`${SMALL}blocklist: s3://bucket/a/\n`, 'line 7, blocklist: it is a prefix, not an object'],
  [`${SMALL}blocklist: s3://bucket\n`, 'line 7, blocklist: it is a prefix, not an object'],
];

describe('a policy is refused in one line that says where and why', () => {
  it.each(REFUSALS.map(([text, why]) => ({ text, why })))('$why', async ({ text, why }) => {
    expect(await problemOf(() => read(text))).toBe(
      `The policy cannot be used: ${why}. Correct it; docs/policy.md has an example and every field.`,
    );
  });

  it('and names its file', async () => {
    expect(await problemOf(() => read('', 's3://bucket/policies/policy.yaml'))).toMatch(
      /^Policy s3:\/\/bucket\/policies\/policy\.yaml cannot be used: line 1/,
    );
  });

  it('and tells of a mistyped name before anything that is missing', async () => {
    expect(await problemOf(() => read(changed('ledger', 'leger')))).toContain(
      'line 6, leger: there is no such field (did you mean ledger?)',
    );
  });

  it('and else of the first fault in the file', async () => {
    const text = `grace: zero\n${changed('version: 1', 'version: 7')}`;
    expect(await problemOf(() => read(text))).toContain('line 1, grace');
  });

  it('and never shows what may be a secret', async () => {
    const text = changed('{ env: TOKEN }', '{ env: "ghp_0123456789 abc" }');
    expect(await problemOf(() => read(text))).not.toContain('ghp_');
  });
});

/** bomb is small, and 9 to the power of 9 long when its aliases are followed. */
function bomb(): string {
  const lists = [...'bcdefghij'].map((name, index) => {
    const inner = `*${'abcdefghij'[index]}, `.repeat(9);
    return `${name}: &${name} [${inner}]`;
  });
  return ['a: &a [x]', ...lists].join('\n');
}
