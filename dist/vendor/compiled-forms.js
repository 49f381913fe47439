var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  isWrittenAccounts: () => isWrittenAccounts,
  isWrittenPolicy: () => isWrittenPolicy
});
module.exports = __toCommonJS(stdin_exports);

// src/audit/policy/compiled-forms.ts
var isWrittenPolicy = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": { "version": { "type": "number", "const": 1, "description": "Version of this format" }, "accounts": { "anyOf": [{ "$ref": "#/$defs/__schema0" }, { "$ref": "#/$defs/__schema1" }], "description": "Accounts to audit: a list, or the file that has it" }, "recognize": { "description": "Whose the keys are; a key of nobody is unrecognized", "default": {}, "$ref": "#/$defs/__schema24" }, "rules": { "description": "What each rule does: `off`, `report` or `delete`", "default": {}, "$ref": "#/$defs/__schema61" }, "grace": { "description": "How long a key stays after people are notified that it will be deleted", "default": "7d", "$ref": "#/$defs/__schema67" }, "minimum-age": { "description": "No key younger than this is deleted", "default": "12h", "$ref": "#/$defs/__schema68" }, "unreported-use": { "description": "What becomes of a key that may be in use where the provider cannot list it: it is deleted all the same, with a warning in the report (`warn`), or it stays (`hold`)", "default": "warn", "$ref": "#/$defs/__schema69" }, "limits": { "description": "If one is exceeded, nothing is deleted at all", "default": {}, "$ref": "#/$defs/__schema70" }, "window": { "description": "When keys may be deleted; if not set, at any time", "$ref": "#/$defs/__schema74" }, "notify": { "description": "Who is notified; if nobody is, only leases that are over are deleted", "default": {}, "$ref": "#/$defs/__schema76" }, "blocklist": { "description": "List of compromised keys: `s3://bucket/key`, or a path", "$ref": "#/$defs/__schema85" }, "ledger": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "description": "Where the audit keeps its ledger: `s3://bucket/prefix/`, `github://owner/repository/branch/`, or a directory" }, "reports": { "description": "Where reports are written: like the ledger, in a place of their own", "$ref": "#/$defs/__schema86" }, "reports-url": { "description": "The https:// address at which people can open what is in `reports`: messages link to it", "$ref": "#/$defs/__schema87" }, "reports-keep": { "description": "How long reports are kept there; that of a notice stays for as long as its key waits", "default": "90d", "$ref": "#/$defs/__schema88" } }, "required": ["version", "accounts", "ledger"], "additionalProperties": false, "$defs": { "__schema0": { "type": "object", "properties": { "file": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "description": "In place of the list, for many accounts: the YAML file that has it, `s3://bucket/key` or a path" } }, "required": ["file"], "additionalProperties": false }, "__schema1": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema2" } }, "__schema2": { "type": "object", "properties": { "name": { "$ref": "#/$defs/__schema3" }, "provider": { "$ref": "#/$defs/__schema4" }, "profile": { "$ref": "#/$defs/__schema6" }, "token": { "$ref": "#/$defs/__schema8" }, "api-url": { "$ref": "#/$defs/__schema16" }, "vars": { "$ref": "#/$defs/__schema18" }, "lease-secret": { "$ref": "#/$defs/__schema20" }, "previous-lease-secret": { "$ref": "#/$defs/__schema21" }, "enforce": { "$ref": "#/$defs/__schema22" } }, "required": ["name"], "additionalProperties": false, "oneOf": [{ "required": ["provider"] }, { "required": ["profile"] }], "if": { "required": ["provider"], "properties": { "provider": { "enum": ["aws-ec2"] } } }, "else": { "required": ["token"] } }, "__schema3": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "Name of the account in reports and in the ledger" }, "__schema4": { "description": "A built-in provider (docs/accounts.md), unless `profile` is set", "$ref": "#/$defs/__schema5" }, "__schema5": { "type": "string", "enum": ["pictor", "lambda", "runpod", "vast", "digitalocean", "hyperstack", "verda", "primeintellect", "vultr", "hetzner", "linode", "scaleway", "gpuai", "thunder", "github", "gitlab", "aws-ec2", "gcp-os-login", "azure", "crusoe", "shadeform", "mithril", "jarvislabs", "tensordock", "cudo", "hotaisle", "latitude", "cherryservers", "ovhcloud", "openstack"] }, "__schema6": { "description": "Path of your own profile, relative to the policy, unless `provider` is set", "$ref": "#/$defs/__schema7" }, "__schema7": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema8": { "description": "Where the API key of the account is stored, never the key itself; required, but for aws-ec2", "$ref": "#/$defs/__schema9" }, "__schema9": { "type": "object", "properties": { "secret": { "$ref": "#/$defs/__schema10" }, "ssm": { "$ref": "#/$defs/__schema12" }, "env": { "$ref": "#/$defs/__schema14" } }, "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "__schema10": { "description": "Name or ARN of a secret in AWS Secrets Manager; append `#field` for a field of JSON", "$ref": "#/$defs/__schema11" }, "__schema11": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema12": { "description": "Name or ARN of a SecureString in AWS Systems Manager Parameter Store; append `#field` for a field of JSON", "$ref": "#/$defs/__schema13" }, "__schema13": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema14": { "description": "Name of an environment variable", "$ref": "#/$defs/__schema15" }, "__schema15": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "__schema16": { "description": "URL of the API, in place of the profile's own", "$ref": "#/$defs/__schema17" }, "__schema17": { "type": "string", "pattern": "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" }, "__schema18": { "description": "What the profile needs in addition to the token, such as a project; by default read from the environment", "$ref": "#/$defs/__schema19" }, "__schema19": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][A-Za-z0-9]*$" }, "additionalProperties": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }, "__schema20": { "description": "The `lease-secret` of jobs that lease on this account, in place of `recognize.leases.secret`", "$ref": "#/$defs/__schema9" }, "__schema21": { "description": "The one before it", "$ref": "#/$defs/__schema9" }, "__schema22": { "description": "Arms the account if it repeats its `name`; otherwise, keys are only reported", "$ref": "#/$defs/__schema23" }, "__schema23": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema24": { "type": "object", "properties": { "keys": { "type": "array", "items": { "$ref": "#/$defs/__schema25" }, "description": "Keys with a known owner" }, "files": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema36" }, "description": "Lists of recognized keys, each a path relative to the policy or `s3://bucket/key`: YAML, or authorized_keys whose comments are the owners" }, "github": { "type": "object", "properties": { "orgs": { "$ref": "#/$defs/__schema37" }, "teams": { "$ref": "#/$defs/__schema40" }, "users": { "$ref": "#/$defs/__schema43" }, "signing-keys": { "$ref": "#/$defs/__schema46" }, "token": { "$ref": "#/$defs/__schema48" }, "app": { "$ref": "#/$defs/__schema49" }, "api-url": { "$ref": "#/$defs/__schema51" } }, "additionalProperties": false, "description": "People of GitHub, who own the SSH keys in their accounts there" }, "leases": { "description": "Keys that the Action registered for a run", "default": {}, "$ref": "#/$defs/__schema53" } }, "additionalProperties": false }, "__schema25": { "type": "object", "properties": { "fingerprint": { "$ref": "#/$defs/__schema26" }, "owner": { "$ref": "#/$defs/__schema27" }, "until": { "$ref": "#/$defs/__schema28" }, "reason": { "$ref": "#/$defs/__schema30" }, "keep": { "$ref": "#/$defs/__schema32" }, "max-age": { "$ref": "#/$defs/__schema34" } }, "required": ["fingerprint", "owner"], "additionalProperties": false, "dependentRequired": { "keep": ["reason"] } }, "__schema26": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$", "description": "SHA256 fingerprint, as `ssh-keygen -lf` prints it" }, "__schema27": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "description": "Who is responsible for the key" }, "__schema28": { "description": "Last day, in UTC, on which the key is recognized; if not set, it always is", "$ref": "#/$defs/__schema29" }, "__schema29": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "__schema30": { "description": "What the key is for; `keep` needs it", "$ref": "#/$defs/__schema31" }, "__schema31": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema32": { "description": "Never deletes the key; it is still reported", "$ref": "#/$defs/__schema33" }, "__schema33": { "type": "boolean", "const": true }, "__schema34": { "description": "Limit for this key, longer or shorter, in place of that of `rules.max-age`", "$ref": "#/$defs/__schema35" }, "__schema35": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" }, "__schema36": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema37": { "description": "Organizations whose members are owners of their SSH keys", "$ref": "#/$defs/__schema38" }, "__schema38": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema39" } }, "__schema39": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$" }, "__schema40": { "description": "Teams, as `octo-org/gpu`, whose members are; those of child teams too", "$ref": "#/$defs/__schema41" }, "__schema41": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema42" } }, "__schema42": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[a-z0-9_][a-z0-9_.-]{0,98}$" }, "__schema43": { "description": "Users who are, by login", "$ref": "#/$defs/__schema44" }, "__schema44": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema45" } }, "__schema45": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$" }, "__schema46": { "description": "`false` if signing keys do not count, which take a request a person once a week or more often", "$ref": "#/$defs/__schema47" }, "__schema47": { "type": "boolean", "const": false }, "__schema48": { "description": "Where a token is stored, unless `app` is set", "$ref": "#/$defs/__schema9" }, "__schema49": { "description": "A GitHub App that is installed on each of the organizations, unless `token` is set", "$ref": "#/$defs/__schema50" }, "__schema50": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[\\w.-]{1,100}$", "description": "App id, or client id" }, "key": { "description": "Where its private key is stored, as GitHub issued it", "$ref": "#/$defs/__schema9" } }, "required": ["id", "key"], "additionalProperties": false }, "__schema51": { "description": "URL of the API of GitHub Enterprise Server; GITHUB_API_URL by default, or https://api.github.com", "$ref": "#/$defs/__schema52" }, "__schema52": { "type": "string", "pattern": "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" }, "__schema53": { "type": "object", "properties": { "repositories": { "description": "Repositories whose leases count, as `owner/name#id` with the numeric id, or `owner/name` if the provider leaves room for the whole name; if not set, those of any repository", "$ref": "#/$defs/__schema54" }, "secret": { "description": "The Action's `lease-secret`; with it, only leases signed with it count, without it none is proven", "$ref": "#/$defs/__schema9" }, "previous-secret": { "description": "The one before it: while a new one spreads to all workflows, leases signed with either count", "$ref": "#/$defs/__schema9" }, "github": { "type": "object", "properties": { "token": { "$ref": "#/$defs/__schema56" }, "app": { "$ref": "#/$defs/__schema57" }, "api-url": { "$ref": "#/$defs/__schema59" } }, "additionalProperties": false, "description": "How GitHub is asked whether the run of a lease is over; each of `repositories` then needs its id" } }, "additionalProperties": false }, "__schema54": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema55" } }, "__schema55": { "type": "string", "pattern": "^[A-Za-z0-9][\\w-]{0,38}\\/[\\w.-]{1,100}(#[1-9]\\d{0,14})?$" }, "__schema56": { "description": "Where a token is stored, unless `app` is set", "$ref": "#/$defs/__schema9" }, "__schema57": { "description": "A GitHub App that is installed on each of the organizations, unless `token` is set", "$ref": "#/$defs/__schema58" }, "__schema58": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[\\w.-]{1,100}$", "description": "App id, or client id" }, "key": { "description": "Where its private key is stored, as GitHub issued it", "$ref": "#/$defs/__schema9" } }, "required": ["id", "key"], "additionalProperties": false }, "__schema59": { "description": "URL of the API of GitHub Enterprise Server; GITHUB_API_URL by default, or https://api.github.com", "$ref": "#/$defs/__schema60" }, "__schema60": { "type": "string", "pattern": "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" }, "__schema61": { "type": "object", "properties": { "compromised": { "title": "Compromised key", "description": "The private key is publicly known", "default": "report", "$ref": "#/$defs/__schema62" }, "unrecognized": { "title": "Unrecognized key", "description": "The key has no known owner, and is not leased", "default": "report", "$ref": "#/$defs/__schema62" }, "forged-lease": { "title": "Forged lease", "description": "The name of the key is that of a lease, and was made up, or copied from another key or account", "default": "report", "$ref": "#/$defs/__schema62" }, "unparseable": { "title": "Unreadable key", "description": "The entry is not an SSH public key, or is a damaged one", "default": "report", "$ref": "#/$defs/__schema62" }, "pinned-until": { "title": "Recognition ended", "description": "The policy recognized the key only until a day that has passed", "default": "report", "$ref": "#/$defs/__schema62" }, "expired-lease": { "title": "Expired lease", "description": "A workflow run leased the key, and the lease, signed with the lease secret, has expired", "default": "report", "$ref": "#/$defs/__schema62" }, "finished-run": { "title": "Finished run", "description": "A workflow run leased the key, the lease is signed with the lease secret, and GitHub says that the run is over", "default": "report", "$ref": "#/$defs/__schema62" }, "max-age": { "title": "Old key", "description": "The key was created (or first seen, if the provider gives no date) longer ago than the limit, or than its own limit", "default": "off", "$ref": "#/$defs/__schema66" }, "unused": { "title": "Unused key", "description": "The key is on no machine, and has not been used for longer than the limit", "default": "off", "$ref": "#/$defs/__schema66" }, "weak": { "title": "Weak key", "description": "The key can be broken, or its type or size is no longer considered safe", "default": "report", "$ref": "#/$defs/__schema62" }, "duplicate": { "title": "Duplicate key", "description": "The account has the same key more than once, and this is not the entry to keep", "default": "report", "$ref": "#/$defs/__schema62" } }, "additionalProperties": false }, "__schema62": { "anyOf": [{ "type": "string", "enum": ["off", "report", "delete"] }, { "type": "object", "properties": { "do": { "type": "string", "enum": ["off", "report", "delete"], "description": "What the rule does with a key" }, "except": { "$ref": "#/$defs/__schema63" } }, "required": ["do"], "additionalProperties": false }] }, "__schema63": { "description": "Whose keys the rule only reports", "$ref": "#/$defs/__schema64" }, "__schema64": { "type": "object", "properties": { "owners": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema65" }, "description": "Owners, written as under `recognize`" } }, "required": ["owners"], "additionalProperties": false }, "__schema65": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema66": { "anyOf": [{ "type": "string", "const": "off" }, { "type": "object", "properties": { "after": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$", "description": "The limit" }, "do": { "type": "string", "enum": ["off", "report", "delete"], "description": "What the rule does with a key" }, "except": { "$ref": "#/$defs/__schema63" } }, "required": ["after", "do"], "additionalProperties": false }] }, "__schema67": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" }, "__schema68": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" }, "__schema69": { "type": "string", "enum": ["warn", "hold"] }, "__schema70": { "type": "object", "properties": { "deletions": { "description": "How many keys may be deleted in 24 hours; if more are due, none is deleted", "default": 20, "$ref": "#/$defs/__schema71" }, "share": { "description": "The same, as a share of all keys of the account", "default": "5%", "$ref": "#/$defs/__schema72" }, "floor": { "description": "Nothing is deleted if fewer keys are listed than this share of last week's number", "default": "50%", "$ref": "#/$defs/__schema73" } }, "additionalProperties": false }, "__schema71": { "type": "integer", "minimum": 0, "maximum": 1e3 }, "__schema72": { "type": "string", "pattern": "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "__schema73": { "type": "string", "pattern": "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "__schema74": { "type": "object", "properties": { "days": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema75" }, "description": "Days of the week" }, "from": { "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$", "description": 'Start, "HH:MM" in quotes' }, "to": { "type": "string", "pattern": "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "description": 'End, on the same day, "HH:MM" in quotes' }, "zone": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "description": "IANA time zone of these times" } }, "required": ["days", "from", "to", "zone"], "additionalProperties": false }, "__schema75": { "type": "string", "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }, "__schema76": { "type": "object", "properties": { "sns": { "type": "string", "pattern": "^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\\d{1,2}:\\d{12}:[\\w-]{1,256}$", "description": "ARN of an SNS topic" }, "slack": { "description": "Where the URL of a Slack incoming webhook is stored", "$ref": "#/$defs/__schema9" }, "github-issue": { "anyOf": [{ "$ref": "#/$defs/__schema77" }, { "$ref": "#/$defs/__schema78" }], "description": "Repository in which an issue for each account says what the audit found; alone, with the token in GITHUB_TOKEN" }, "remind": { "description": "How long before a key is due people are reminded, each shorter than `grace`; by default, half of `grace` and `1d`, as far as they are shorter; `[]` for no reminders", "$ref": "#/$defs/__schema83" }, "report": { "description": "Whether the written report counts as a notice", "default": false, "$ref": "#/$defs/__schema84" } }, "additionalProperties": false }, "__schema77": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[\\w.-]{1,100}$" }, "__schema78": { "type": "object", "properties": { "repository": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[\\w.-]{1,100}$", "description": "Repository with an issue for each account, such as `octo-org/ops`" }, "mention-owners": { "description": "Whether owners are mentioned, who are named by their logins at GitHub", "$ref": "#/$defs/__schema79" }, "keep-at-most": { "description": "How long somebody with write access may keep a key by a comment", "default": "90d", "$ref": "#/$defs/__schema80" }, "token": { "description": "Where a token is stored, unless `app` is set", "$ref": "#/$defs/__schema9" }, "app": { "description": "A GitHub App that is installed on each of the organizations, unless `token` is set", "$ref": "#/$defs/__schema81" }, "api-url": { "description": "URL of the API of GitHub Enterprise Server; GITHUB_API_URL by default, or https://api.github.com", "$ref": "#/$defs/__schema82" } }, "required": ["repository"], "additionalProperties": false }, "__schema79": { "type": "boolean", "const": true }, "__schema80": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" }, "__schema81": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[\\w.-]{1,100}$", "description": "App id, or client id" }, "key": { "description": "Where its private key is stored, as GitHub issued it", "$ref": "#/$defs/__schema9" } }, "required": ["id", "key"], "additionalProperties": false }, "__schema82": { "type": "string", "pattern": "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" }, "__schema83": { "type": "array", "items": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" } }, "__schema84": { "type": "boolean" }, "__schema85": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema86": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema87": { "type": "string", "pattern": "^https:\\/\\/[a-z0-9.-]+(:\\d{1,5})?(\\/[\\w.~%+@=-]+)*\\/?$" }, "__schema88": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" } } };
var schema95 = { "type": "string", "enum": ["warn", "hold"] };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "u");
var pattern24 = new RegExp("^(\\d{1,4})([mhdw])$", "u");
var pattern62 = new RegExp("^https:\\/\\/[a-z0-9.-]+(:\\d{1,5})?(\\/[\\w.~%+@=-]+)*\\/?$", "u");
var schema34 = { "type": "object", "properties": { "name": { "$ref": "#/$defs/__schema3" }, "provider": { "$ref": "#/$defs/__schema4" }, "profile": { "$ref": "#/$defs/__schema6" }, "token": { "$ref": "#/$defs/__schema8" }, "api-url": { "$ref": "#/$defs/__schema16" }, "vars": { "$ref": "#/$defs/__schema18" }, "lease-secret": { "$ref": "#/$defs/__schema20" }, "previous-lease-secret": { "$ref": "#/$defs/__schema21" }, "enforce": { "$ref": "#/$defs/__schema22" } }, "required": ["name"], "additionalProperties": false, "oneOf": [{ "required": ["provider"] }, { "required": ["profile"] }], "if": { "required": ["provider"], "properties": { "provider": { "enum": ["aws-ec2"] } } }, "else": { "required": ["token"] } };
var schema36 = { "type": "string", "enum": ["pictor", "lambda", "runpod", "vast", "digitalocean", "hyperstack", "verda", "primeintellect", "vultr", "hetzner", "linode", "scaleway", "gpuai", "thunder", "github", "gitlab", "aws-ec2", "gcp-os-login", "azure", "crusoe", "shadeform", "mithril", "jarvislabs", "tensordock", "cudo", "hotaisle", "latitude", "cherryservers", "ovhcloud", "openstack"] };
var pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
var pattern10 = new RegExp("^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$", "u");
var pattern11 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
var pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate23.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate23.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.secret !== void 0) {
              let data0 = data.secret;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate23.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ssm !== void 0) {
                let data1 = data.ssm;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      validate23.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data2 = data.env;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (!pattern9.test(data2)) {
                        validate23.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate23.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate25.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate25.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.secret !== void 0) {
              let data0 = data.secret;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate25.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ssm !== void 0) {
                let data1 = data.ssm;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      validate25.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data2 = data.env;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (!pattern9.test(data2)) {
                        validate25.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate25.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate27.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate27.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.secret !== void 0) {
              let data0 = data.secret;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate27.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate27.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ssm !== void 0) {
                let data1 = data.ssm;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      validate27.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate27.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data2 = data.env;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (!pattern9.test(data2)) {
                        validate27.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate27.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.provider === void 0 && (missing0 = "provider")) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.profile === void 0 && (missing1 = "profile")) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate22.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.provider === void 0 && (missing2 = "provider")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.provider !== void 0) {
          if (!(data.provider === "aws-ec2")) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    if (!_valid1) {
      const _errs7 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.token === void 0 && (missing3 = "token")) {
          validate22.errors = [{ instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: missing3 } }];
          return false;
        }
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
    }
    if (!valid1) {
      const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate22.errors = vErrors;
      return false;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.name === void 0 && (missing4 = "name")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing4 } }];
        return false;
      } else {
        const _errs8 = errors;
        for (const key0 in data) {
          if (!func1.call(schema34.properties, key0)) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs8 === errors) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs9 = errors;
            const _errs10 = errors;
            if (errors === _errs10) {
              if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                  validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/__schema3/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } }];
                  return false;
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/__schema3/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid3 = _errs9 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.provider !== void 0) {
              let data2 = data.provider;
              const _errs12 = errors;
              if (typeof data2 !== "string") {
                validate22.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/$defs/__schema4/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data2 === "pictor" || data2 === "lambda" || data2 === "runpod" || data2 === "vast" || data2 === "digitalocean" || data2 === "hyperstack" || data2 === "verda" || data2 === "primeintellect" || data2 === "vultr" || data2 === "hetzner" || data2 === "linode" || data2 === "scaleway" || data2 === "gpuai" || data2 === "thunder" || data2 === "github" || data2 === "gitlab" || data2 === "aws-ec2" || data2 === "gcp-os-login" || data2 === "azure" || data2 === "crusoe" || data2 === "shadeform" || data2 === "mithril" || data2 === "jarvislabs" || data2 === "tensordock" || data2 === "cudo" || data2 === "hotaisle" || data2 === "latitude" || data2 === "cherryservers" || data2 === "ovhcloud" || data2 === "openstack")) {
                validate22.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/$defs/__schema4/enum", keyword: "enum", params: { allowedValues: schema36.enum } }];
                return false;
              }
              var valid3 = _errs12 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.profile !== void 0) {
                let data3 = data.profile;
                const _errs15 = errors;
                const _errs16 = errors;
                if (errors === _errs16) {
                  if (typeof data3 === "string") {
                    if (!pattern4.test(data3)) {
                      validate22.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/$defs/__schema6/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/$defs/__schema6/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid3 = _errs15 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.token !== void 0) {
                  const _errs18 = errors;
                  if (!validate23(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs18 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data["api-url"] !== void 0) {
                    let data5 = data["api-url"];
                    const _errs19 = errors;
                    const _errs20 = errors;
                    if (errors === _errs20) {
                      if (typeof data5 === "string") {
                        if (!pattern10.test(data5)) {
                          validate22.errors = [{ instancePath: instancePath + "/api-url", schemaPath: "#/$defs/__schema16/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" } }];
                          return false;
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/api-url", schemaPath: "#/$defs/__schema16/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid3 = _errs19 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data.vars !== void 0) {
                      let data6 = data.vars;
                      const _errs22 = errors;
                      const _errs23 = errors;
                      if (errors === _errs23) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          for (const key1 in data6) {
                            const _errs25 = errors;
                            if (errors === _errs25) {
                              if (typeof key1 === "string") {
                                if (!pattern11.test(key1)) {
                                  const err6 = { instancePath: instancePath + "/vars", schemaPath: "#/$defs/__schema18/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: key1 };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                              } else {
                                const err7 = { instancePath: instancePath + "/vars", schemaPath: "#/$defs/__schema18/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
                                if (vErrors === null) {
                                  vErrors = [err7];
                                } else {
                                  vErrors.push(err7);
                                }
                                errors++;
                              }
                            }
                            var valid9 = _errs25 === errors;
                            if (!valid9) {
                              const err8 = { instancePath: instancePath + "/vars", schemaPath: "#/$defs/__schema18/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                              validate22.errors = vErrors;
                              return false;
                              break;
                            }
                          }
                          if (valid9) {
                            for (const key2 in data6) {
                              let data7 = data6[key2];
                              const _errs28 = errors;
                              if (errors === _errs28) {
                                if (typeof data7 === "string") {
                                  if (!pattern4.test(data7)) {
                                    validate22.errors = [{ instancePath: instancePath + "/vars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/__schema18/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                    return false;
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/vars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/__schema18/additionalProperties/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid10 = _errs28 === errors;
                              if (!valid10) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/vars", schemaPath: "#/$defs/__schema18/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid3 = _errs22 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data["lease-secret"] !== void 0) {
                        const _errs30 = errors;
                        if (!validate25(data["lease-secret"], { instancePath: instancePath + "/lease-secret", parentData: data, parentDataProperty: "lease-secret", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                          errors = vErrors.length;
                        }
                        var valid3 = _errs30 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data["previous-lease-secret"] !== void 0) {
                          const _errs31 = errors;
                          if (!validate27(data["previous-lease-secret"], { instancePath: instancePath + "/previous-lease-secret", parentData: data, parentDataProperty: "previous-lease-secret", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs31 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data.enforce !== void 0) {
                            let data10 = data.enforce;
                            const _errs32 = errors;
                            const _errs33 = errors;
                            if (errors === _errs33) {
                              if (typeof data10 === "string") {
                                if (!pattern4.test(data10)) {
                                  validate22.errors = [{ instancePath: instancePath + "/enforce", schemaPath: "#/$defs/__schema22/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                  return false;
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/enforce", schemaPath: "#/$defs/__schema22/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid3 = _errs32 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate21.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern20 = new RegExp("^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$", "u");
var pattern22 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fingerprint === void 0 && (missing0 = "fingerprint") || data.owner === void 0 && (missing0 = "owner")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "fingerprint" || key0 === "owner" || key0 === "until" || key0 === "reason" || key0 === "keep" || key0 === "max-age")) {
            validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.fingerprint !== void 0) {
            let data0 = data.fingerprint;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern20.test(data0)) {
                  validate32.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/__schema26/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$" } }];
                  return false;
                }
              } else {
                validate32.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/__schema26/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.owner !== void 0) {
              let data1 = data.owner;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern4.test(data1)) {
                    validate32.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/$defs/__schema27/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate32.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/$defs/__schema27/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.until !== void 0) {
                let data2 = data.until;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data2 === "string") {
                    if (!pattern22.test(data2)) {
                      validate32.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/$defs/__schema28/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } }];
                      return false;
                    }
                  } else {
                    validate32.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/$defs/__schema28/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reason !== void 0) {
                  let data3 = data.reason;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (typeof data3 === "string") {
                      if (!pattern4.test(data3)) {
                        validate32.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/__schema30/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                        return false;
                      }
                    } else {
                      validate32.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/__schema30/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.keep !== void 0) {
                    let data4 = data.keep;
                    const _errs14 = errors;
                    if (typeof data4 !== "boolean") {
                      validate32.errors = [{ instancePath: instancePath + "/keep", schemaPath: "#/$defs/__schema32/type", keyword: "type", params: { type: "boolean" } }];
                      return false;
                    }
                    if (true !== data4) {
                      validate32.errors = [{ instancePath: instancePath + "/keep", schemaPath: "#/$defs/__schema32/const", keyword: "const", params: { allowedValue: true } }];
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["max-age"] !== void 0) {
                      let data5 = data["max-age"];
                      const _errs17 = errors;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (typeof data5 === "string") {
                          if (!pattern24.test(data5)) {
                            validate32.errors = [{ instancePath: instancePath + "/max-age", schemaPath: "#/$defs/__schema34/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                            return false;
                          }
                        } else {
                          validate32.errors = [{ instancePath: instancePath + "/max-age", schemaPath: "#/$defs/__schema34/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      let missing1;
                      if (data.keep !== void 0 && (data.reason === void 0 && (missing1 = "reason"))) {
                        validate32.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                          property: "keep",
                          missingProperty: missing1,
                          depsCount: 1,
                          deps: "reason"
                        } }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern26 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate34.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern26.test(data0)) {
                validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema39/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$" } }];
                return false;
              }
            } else {
              validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema39/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern27 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[a-z0-9_][a-z0-9_.-]{0,98}$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate36.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern27.test(data0)) {
                validate36.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema42/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[a-z0-9_][a-z0-9_.-]{0,98}$" } }];
                return false;
              }
            } else {
              validate36.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema42/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate38.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern26.test(data0)) {
                validate38.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema45/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$" } }];
                return false;
              }
            } else {
              validate38.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema45/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate40.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate40.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.secret !== void 0) {
              let data0 = data.secret;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate40.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate40.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ssm !== void 0) {
                let data1 = data.ssm;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      validate40.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate40.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data2 = data.env;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (!pattern9.test(data2)) {
                        validate40.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate40.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern32 = new RegExp("^[\\w.-]{1,100}$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate43.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate43.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.secret !== void 0) {
              let data0 = data.secret;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate43.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate43.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ssm !== void 0) {
                let data1 = data.ssm;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      validate43.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate43.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data2 = data.env;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (!pattern9.test(data2)) {
                        validate43.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate43.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.key === void 0 && (missing0 = "key")) {
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "key")) {
            validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern32.test(data0)) {
                  validate42.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[\\w.-]{1,100}$" } }];
                  return false;
                }
              } else {
                validate42.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.key !== void 0) {
              const _errs4 = errors;
              if (!validate43(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern37 = new RegExp("^[A-Za-z0-9][\\w-]{0,38}\\/[\\w.-]{1,100}(#[1-9]\\d{0,14})?$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate47.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern37.test(data0)) {
                validate47.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema55/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][\\w-]{0,38}\\/[\\w.-]{1,100}(#[1-9]\\d{0,14})?$" } }];
                return false;
              }
            } else {
              validate47.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema55/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate51.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate51.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.secret !== void 0) {
              let data0 = data.secret;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate51.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate51.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ssm !== void 0) {
                let data1 = data.ssm;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      validate51.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate51.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data2 = data.env;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (!pattern9.test(data2)) {
                        validate51.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate51.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.key === void 0 && (missing0 = "key")) {
        validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "key")) {
            validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern32.test(data0)) {
                  validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[\\w.-]{1,100}$" } }];
                  return false;
                }
              } else {
                validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.key !== void 0) {
              const _errs4 = errors;
              if (!validate43(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "repositories" || key0 === "secret" || key0 === "previous-secret" || key0 === "github")) {
          validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.repositories !== void 0) {
          const _errs2 = errors;
          if (!validate47(data.repositories, { instancePath: instancePath + "/repositories", parentData: data, parentDataProperty: "repositories", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.secret !== void 0) {
            const _errs3 = errors;
            if (!validate43(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["previous-secret"] !== void 0) {
              const _errs4 = errors;
              if (!validate43(data["previous-secret"], { instancePath: instancePath + "/previous-secret", parentData: data, parentDataProperty: "previous-secret", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.github !== void 0) {
                let data3 = data.github;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    const _errs7 = errors;
                    for (const key1 in data3) {
                      if (!(key1 === "token" || key1 === "app" || key1 === "api-url")) {
                        validate46.errors = [{ instancePath: instancePath + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                        return false;
                        break;
                      }
                    }
                    if (_errs7 === errors) {
                      if (data3.token !== void 0) {
                        const _errs8 = errors;
                        if (!validate51(data3.token, { instancePath: instancePath + "/github/token", parentData: data3, parentDataProperty: "token", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data3.app !== void 0) {
                          const _errs9 = errors;
                          if (!validate53(data3.app, { instancePath: instancePath + "/github/app", parentData: data3, parentDataProperty: "app", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data3["api-url"] !== void 0) {
                            let data6 = data3["api-url"];
                            const _errs10 = errors;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                              if (typeof data6 === "string") {
                                if (!pattern10.test(data6)) {
                                  validate46.errors = [{ instancePath: instancePath + "/github/api-url", schemaPath: "#/$defs/__schema59/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" } }];
                                  return false;
                                }
                              } else {
                                validate46.errors = [{ instancePath: instancePath + "/github/api-url", schemaPath: "#/$defs/__schema59/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid1 = _errs10 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate46.errors = [{ instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.leases === void 0) {
        data.leases = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "keys" || key0 === "files" || key0 === "github" || key0 === "leases")) {
          validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.keys !== void 0) {
          let data0 = data.keys;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!validate32(data0[i0], { instancePath: instancePath + "/keys/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate31.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.files !== void 0) {
            let data2 = data.files;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  validate31.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    const _errs7 = errors;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!pattern4.test(data3)) {
                          validate31.errors = [{ instancePath: instancePath + "/files/" + i1, schemaPath: "#/$defs/__schema36/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                          return false;
                        }
                      } else {
                        validate31.errors = [{ instancePath: instancePath + "/files/" + i1, schemaPath: "#/$defs/__schema36/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.github !== void 0) {
              let data4 = data.github;
              const _errs10 = errors;
              if (errors === _errs10) {
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  const _errs12 = errors;
                  for (const key1 in data4) {
                    if (!(key1 === "orgs" || key1 === "teams" || key1 === "users" || key1 === "signing-keys" || key1 === "token" || key1 === "app" || key1 === "api-url")) {
                      validate31.errors = [{ instancePath: instancePath + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                      return false;
                      break;
                    }
                  }
                  if (_errs12 === errors) {
                    if (data4.orgs !== void 0) {
                      const _errs13 = errors;
                      if (!validate34(data4.orgs, { instancePath: instancePath + "/github/orgs", parentData: data4, parentDataProperty: "orgs", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                        errors = vErrors.length;
                      }
                      var valid4 = _errs13 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data4.teams !== void 0) {
                        const _errs14 = errors;
                        if (!validate36(data4.teams, { instancePath: instancePath + "/github/teams", parentData: data4, parentDataProperty: "teams", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs14 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data4.users !== void 0) {
                          const _errs15 = errors;
                          if (!validate38(data4.users, { instancePath: instancePath + "/github/users", parentData: data4, parentDataProperty: "users", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs15 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data4["signing-keys"] !== void 0) {
                            let data8 = data4["signing-keys"];
                            const _errs16 = errors;
                            if (typeof data8 !== "boolean") {
                              validate31.errors = [{ instancePath: instancePath + "/github/signing-keys", schemaPath: "#/$defs/__schema46/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            if (false !== data8) {
                              validate31.errors = [{ instancePath: instancePath + "/github/signing-keys", schemaPath: "#/$defs/__schema46/const", keyword: "const", params: { allowedValue: false } }];
                              return false;
                            }
                            var valid4 = _errs16 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data4.token !== void 0) {
                              const _errs19 = errors;
                              if (!validate40(data4.token, { instancePath: instancePath + "/github/token", parentData: data4, parentDataProperty: "token", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                errors = vErrors.length;
                              }
                              var valid4 = _errs19 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data4.app !== void 0) {
                                const _errs20 = errors;
                                if (!validate42(data4.app, { instancePath: instancePath + "/github/app", parentData: data4, parentDataProperty: "app", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                  errors = vErrors.length;
                                }
                                var valid4 = _errs20 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data4["api-url"] !== void 0) {
                                  let data11 = data4["api-url"];
                                  const _errs21 = errors;
                                  const _errs22 = errors;
                                  if (errors === _errs22) {
                                    if (typeof data11 === "string") {
                                      if (!pattern10.test(data11)) {
                                        validate31.errors = [{ instancePath: instancePath + "/github/api-url", schemaPath: "#/$defs/__schema51/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" } }];
                                        return false;
                                      }
                                    } else {
                                      validate31.errors = [{ instancePath: instancePath + "/github/api-url", schemaPath: "#/$defs/__schema51/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs21 === errors;
                                } else {
                                  var valid4 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate31.errors = [{ instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs24 = errors;
              if (!validate46(data.leases, { instancePath: instancePath + "/leases", parentData: data, parentDataProperty: "leases", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs24 === errors;
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema88 = { "type": "object", "properties": { "compromised": { "title": "Compromised key", "description": "The private key is publicly known", "default": "report", "$ref": "#/$defs/__schema62" }, "unrecognized": { "title": "Unrecognized key", "description": "The key has no known owner, and is not leased", "default": "report", "$ref": "#/$defs/__schema62" }, "forged-lease": { "title": "Forged lease", "description": "The name of the key is that of a lease, and was made up, or copied from another key or account", "default": "report", "$ref": "#/$defs/__schema62" }, "unparseable": { "title": "Unreadable key", "description": "The entry is not an SSH public key, or is a damaged one", "default": "report", "$ref": "#/$defs/__schema62" }, "pinned-until": { "title": "Recognition ended", "description": "The policy recognized the key only until a day that has passed", "default": "report", "$ref": "#/$defs/__schema62" }, "expired-lease": { "title": "Expired lease", "description": "A workflow run leased the key, and the lease, signed with the lease secret, has expired", "default": "report", "$ref": "#/$defs/__schema62" }, "finished-run": { "title": "Finished run", "description": "A workflow run leased the key, the lease is signed with the lease secret, and GitHub says that the run is over", "default": "report", "$ref": "#/$defs/__schema62" }, "max-age": { "title": "Old key", "description": "The key was created (or first seen, if the provider gives no date) longer ago than the limit, or than its own limit", "default": "off", "$ref": "#/$defs/__schema66" }, "unused": { "title": "Unused key", "description": "The key is on no machine, and has not been used for longer than the limit", "default": "off", "$ref": "#/$defs/__schema66" }, "weak": { "title": "Weak key", "description": "The key can be broken, or its type or size is no longer considered safe", "default": "report", "$ref": "#/$defs/__schema62" }, "duplicate": { "title": "Duplicate key", "description": "The account has the same key more than once, and this is not the entry to keep", "default": "report", "$ref": "#/$defs/__schema62" } }, "additionalProperties": false };
var schema89 = { "anyOf": [{ "type": "string", "enum": ["off", "report", "delete"] }, { "type": "object", "properties": { "do": { "type": "string", "enum": ["off", "report", "delete"], "description": "What the rule does with a key" }, "except": { "$ref": "#/$defs/__schema63" } }, "required": ["do"], "additionalProperties": false }] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.owners === void 0 && (missing0 = "owners")) {
        validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "owners")) {
            validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.owners !== void 0) {
            let data0 = data.owners;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length < 1) {
                  validate60.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs4 = errors;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (typeof data1 === "string") {
                        if (!pattern4.test(data1)) {
                          validate60.errors = [{ instancePath: instancePath + "/owners/" + i0, schemaPath: "#/$defs/__schema65/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                          return false;
                        }
                      } else {
                        validate60.errors = [{ instancePath: instancePath + "/owners/" + i0, schemaPath: "#/$defs/__schema65/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate60.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "off" || data === "report" || data === "delete")) {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema89.anyOf[0].enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.do === void 0 && (missing0 = "do")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        const _errs5 = errors;
        for (const key0 in data) {
          if (!(key0 === "do" || key0 === "except")) {
            const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            break;
          }
        }
        if (_errs5 === errors) {
          if (data.do !== void 0) {
            let data0 = data.do;
            const _errs6 = errors;
            if (typeof data0 !== "string") {
              const err4 = { instancePath: instancePath + "/do", schemaPath: "#/anyOf/1/properties/do/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!(data0 === "off" || data0 === "report" || data0 === "delete")) {
              const err5 = { instancePath: instancePath + "/do", schemaPath: "#/anyOf/1/properties/do/enum", keyword: "enum", params: { allowedValues: schema89.anyOf[1].properties.do.enum } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            var valid1 = _errs6 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.except !== void 0) {
              const _errs8 = errors;
              if (!validate60(data.except, { instancePath: instancePath + "/except", parentData: data, parentDataProperty: "except", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs8 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate59.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate59.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema92 = { "anyOf": [{ "type": "string", "const": "off" }, { "type": "object", "properties": { "after": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$", "description": "The limit" }, "do": { "type": "string", "enum": ["off", "report", "delete"], "description": "What the rule does with a key" }, "except": { "$ref": "#/$defs/__schema63" } }, "required": ["after", "do"], "additionalProperties": false }] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if ("off" !== data) {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/const", keyword: "const", params: { allowedValue: "off" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.after === void 0 && (missing0 = "after") || data.do === void 0 && (missing0 = "do")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        const _errs5 = errors;
        for (const key0 in data) {
          if (!(key0 === "after" || key0 === "do" || key0 === "except")) {
            const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            break;
          }
        }
        if (_errs5 === errors) {
          if (data.after !== void 0) {
            let data0 = data.after;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (typeof data0 === "string") {
                if (!pattern24.test(data0)) {
                  const err4 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/1/properties/after/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              } else {
                const err5 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/1/properties/after/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            var valid1 = _errs6 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.do !== void 0) {
              let data1 = data.do;
              const _errs8 = errors;
              if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/do", schemaPath: "#/anyOf/1/properties/do/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (!(data1 === "off" || data1 === "report" || data1 === "delete")) {
                const err7 = { instancePath: instancePath + "/do", schemaPath: "#/anyOf/1/properties/do/enum", keyword: "enum", params: { allowedValues: schema92.anyOf[1].properties.do.enum } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              var valid1 = _errs8 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.except !== void 0) {
                const _errs10 = errors;
                if (!validate60(data.except, { instancePath: instancePath + "/except", parentData: data, parentDataProperty: "except", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs10 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err8 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
    validate69.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate69.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.compromised === void 0) {
        data.compromised = "report";
      }
      if (data.unrecognized === void 0) {
        data.unrecognized = "report";
      }
      if (data["forged-lease"] === void 0) {
        data["forged-lease"] = "report";
      }
      if (data.unparseable === void 0) {
        data.unparseable = "report";
      }
      if (data["pinned-until"] === void 0) {
        data["pinned-until"] = "report";
      }
      if (data["expired-lease"] === void 0) {
        data["expired-lease"] = "report";
      }
      if (data["finished-run"] === void 0) {
        data["finished-run"] = "report";
      }
      if (data["max-age"] === void 0) {
        data["max-age"] = "off";
      }
      if (data.unused === void 0) {
        data.unused = "off";
      }
      if (data.weak === void 0) {
        data.weak = "report";
      }
      if (data.duplicate === void 0) {
        data.duplicate = "report";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func1.call(schema88.properties, key0)) {
          validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate59(data.compromised, { instancePath: instancePath + "/compromised", parentData: data, parentDataProperty: "compromised", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate59(data.unrecognized, { instancePath: instancePath + "/unrecognized", parentData: data, parentDataProperty: "unrecognized", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate59(data["forged-lease"], { instancePath: instancePath + "/forged-lease", parentData: data, parentDataProperty: "forged-lease", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate59(data.unparseable, { instancePath: instancePath + "/unparseable", parentData: data, parentDataProperty: "unparseable", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate59(data["pinned-until"], { instancePath: instancePath + "/pinned-until", parentData: data, parentDataProperty: "pinned-until", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate59(data["expired-lease"], { instancePath: instancePath + "/expired-lease", parentData: data, parentDataProperty: "expired-lease", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate59(data["finished-run"], { instancePath: instancePath + "/finished-run", parentData: data, parentDataProperty: "finished-run", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                    if (valid0) {
                      const _errs9 = errors;
                      if (!validate69(data["max-age"], { instancePath: instancePath + "/max-age", parentData: data, parentDataProperty: "max-age", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                      if (valid0) {
                        const _errs10 = errors;
                        if (!validate69(data.unused, { instancePath: instancePath + "/unused", parentData: data, parentDataProperty: "unused", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                        if (valid0) {
                          const _errs11 = errors;
                          if (!validate59(data.weak, { instancePath: instancePath + "/weak", parentData: data, parentDataProperty: "weak", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs11 === errors;
                          if (valid0) {
                            const _errs12 = errors;
                            if (!validate59(data.duplicate, { instancePath: instancePath + "/duplicate", parentData: data, parentDataProperty: "duplicate", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs12 === errors;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern47 = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.deletions === void 0) {
        data.deletions = 20;
      }
      if (data.share === void 0) {
        data.share = "5%";
      }
      if (data.floor === void 0) {
        data.floor = "50%";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "deletions" || key0 === "share" || key0 === "floor")) {
          validate76.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        let data0 = data.deletions;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate76.errors = [{ instancePath: instancePath + "/deletions", schemaPath: "#/$defs/__schema71/type", keyword: "type", params: { type: "integer" } }];
          return false;
        }
        if (errors === _errs3) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 1e3 || isNaN(data0)) {
              validate76.errors = [{ instancePath: instancePath + "/deletions", schemaPath: "#/$defs/__schema71/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }];
              return false;
            } else {
              if (data0 < 0 || isNaN(data0)) {
                validate76.errors = [{ instancePath: instancePath + "/deletions", schemaPath: "#/$defs/__schema71/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                return false;
              }
            }
          }
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          let data1 = data.share;
          const _errs5 = errors;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (typeof data1 === "string") {
              if (!pattern47.test(data1)) {
                validate76.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/$defs/__schema72/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" } }];
                return false;
              }
            } else {
              validate76.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/$defs/__schema72/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs5 === errors;
          if (valid0) {
            let data2 = data.floor;
            const _errs8 = errors;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (typeof data2 === "string") {
                if (!pattern47.test(data2)) {
                  validate76.errors = [{ instancePath: instancePath + "/floor", schemaPath: "#/$defs/__schema73/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" } }];
                  return false;
                }
              } else {
                validate76.errors = [{ instancePath: instancePath + "/floor", schemaPath: "#/$defs/__schema73/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          }
        }
      }
    } else {
      validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema101 = { "type": "string", "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] };
var pattern49 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
var pattern50 = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.days === void 0 && (missing0 = "days") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.zone === void 0 && (missing0 = "zone")) {
        validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "days" || key0 === "from" || key0 === "to" || key0 === "zone")) {
            validate78.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.days !== void 0) {
            let data0 = data.days;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length < 1) {
                  validate78.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs4 = errors;
                    if (typeof data1 !== "string") {
                      validate78.errors = [{ instancePath: instancePath + "/days/" + i0, schemaPath: "#/$defs/__schema75/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!(data1 === "mon" || data1 === "tue" || data1 === "wed" || data1 === "thu" || data1 === "fri" || data1 === "sat" || data1 === "sun")) {
                      validate78.errors = [{ instancePath: instancePath + "/days/" + i0, schemaPath: "#/$defs/__schema75/enum", keyword: "enum", params: { allowedValues: schema101.enum } }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate78.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.from !== void 0) {
              let data2 = data.from;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data2 === "string") {
                  if (!pattern49.test(data2)) {
                    validate78.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } }];
                    return false;
                  }
                } else {
                  validate78.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.to !== void 0) {
                let data3 = data.to;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data3 === "string") {
                    if (!pattern50.test(data3)) {
                      validate78.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" } }];
                      return false;
                    }
                  } else {
                    validate78.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.zone !== void 0) {
                  let data4 = data.zone;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (typeof data4 === "string") {
                      if (!pattern4.test(data4)) {
                        validate78.errors = [{ instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                        return false;
                      }
                    } else {
                      validate78.errors = [{ instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern52 = new RegExp("^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\\d{1,2}:\\d{12}:[\\w-]{1,256}$", "u");
var pattern53 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[\\w.-]{1,100}$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.key === void 0 && (missing0 = "key")) {
        validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "key")) {
            validate84.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern32.test(data0)) {
                  validate84.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[\\w.-]{1,100}$" } }];
                  return false;
                }
              } else {
                validate84.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.key !== void 0) {
              const _errs4 = errors;
              if (!validate43(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["keep-at-most"] === void 0) {
        data["keep-at-most"] = "90d";
      }
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository")) {
        validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "repository" || key0 === "mention-owners" || key0 === "keep-at-most" || key0 === "token" || key0 === "app" || key0 === "api-url")) {
            validate82.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.repository !== void 0) {
            let data0 = data.repository;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern53.test(data0)) {
                  validate82.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[\\w.-]{1,100}$" } }];
                  return false;
                }
              } else {
                validate82.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["mention-owners"] !== void 0) {
              let data1 = data["mention-owners"];
              const _errs4 = errors;
              if (typeof data1 !== "boolean") {
                validate82.errors = [{ instancePath: instancePath + "/mention-owners", schemaPath: "#/$defs/__schema79/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              if (true !== data1) {
                validate82.errors = [{ instancePath: instancePath + "/mention-owners", schemaPath: "#/$defs/__schema79/const", keyword: "const", params: { allowedValue: true } }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              let data2 = data["keep-at-most"];
              const _errs7 = errors;
              const _errs8 = errors;
              if (errors === _errs8) {
                if (typeof data2 === "string") {
                  if (!pattern24.test(data2)) {
                    validate82.errors = [{ instancePath: instancePath + "/keep-at-most", schemaPath: "#/$defs/__schema80/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                    return false;
                  }
                } else {
                  validate82.errors = [{ instancePath: instancePath + "/keep-at-most", schemaPath: "#/$defs/__schema80/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
              if (valid0) {
                if (data.token !== void 0) {
                  const _errs10 = errors;
                  if (!validate43(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.app !== void 0) {
                    const _errs11 = errors;
                    if (!validate84(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["api-url"] !== void 0) {
                      let data5 = data["api-url"];
                      const _errs12 = errors;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data5 === "string") {
                          if (!pattern10.test(data5)) {
                            validate82.errors = [{ instancePath: instancePath + "/api-url", schemaPath: "#/$defs/__schema82/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" } }];
                            return false;
                          }
                        } else {
                          validate82.errors = [{ instancePath: instancePath + "/api-url", schemaPath: "#/$defs/__schema82/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.report === void 0) {
        data.report = false;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "sns" || key0 === "slack" || key0 === "github-issue" || key0 === "remind" || key0 === "report")) {
          validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.sns !== void 0) {
          let data0 = data.sns;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern52.test(data0)) {
                validate80.errors = [{ instancePath: instancePath + "/sns", schemaPath: "#/properties/sns/pattern", keyword: "pattern", params: { pattern: "^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\\d{1,2}:\\d{12}:[\\w-]{1,256}$" } }];
                return false;
              }
            } else {
              validate80.errors = [{ instancePath: instancePath + "/sns", schemaPath: "#/properties/sns/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.slack !== void 0) {
            const _errs4 = errors;
            if (!validate43(data.slack, { instancePath: instancePath + "/slack", parentData: data, parentDataProperty: "slack", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["github-issue"] !== void 0) {
              let data2 = data["github-issue"];
              const _errs5 = errors;
              const _errs6 = errors;
              let valid1 = false;
              const _errs7 = errors;
              const _errs8 = errors;
              if (errors === _errs8) {
                if (typeof data2 === "string") {
                  if (!pattern53.test(data2)) {
                    const err0 = { instancePath: instancePath + "/github-issue", schemaPath: "#/$defs/__schema77/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[\\w.-]{1,100}$" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                } else {
                  const err1 = { instancePath: instancePath + "/github-issue", schemaPath: "#/$defs/__schema77/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs7 === errors;
              valid1 = valid1 || _valid0;
              const _errs10 = errors;
              if (!validate82(data2, { instancePath: instancePath + "/github-issue", parentData: data, parentDataProperty: "github-issue", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs10 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err2 = { instancePath: instancePath + "/github-issue", schemaPath: "#/properties/github-issue/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
                validate80.errors = vErrors;
                return false;
              } else {
                errors = _errs6;
                if (vErrors !== null) {
                  if (_errs6) {
                    vErrors.length = _errs6;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.remind !== void 0) {
                let data3 = data.remind;
                const _errs11 = errors;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (Array.isArray(data3)) {
                    var valid4 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0];
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (typeof data4 === "string") {
                          if (!pattern24.test(data4)) {
                            validate80.errors = [{ instancePath: instancePath + "/remind/" + i0, schemaPath: "#/$defs/__schema83/items/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                            return false;
                          }
                        } else {
                          validate80.errors = [{ instancePath: instancePath + "/remind/" + i0, schemaPath: "#/$defs/__schema83/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs14 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate80.errors = [{ instancePath: instancePath + "/remind", schemaPath: "#/$defs/__schema83/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs16 = errors;
                if (typeof data.report !== "boolean") {
                  validate80.errors = [{ instancePath: instancePath + "/report", schemaPath: "#/$defs/__schema84/type", keyword: "type", params: { type: "boolean" } }];
                  return false;
                }
                var valid0 = _errs16 === errors;
              }
            }
          }
        }
      }
    } else {
      validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.recognize === void 0) {
        data.recognize = {};
      }
      if (data.rules === void 0) {
        data.rules = {};
      }
      if (data.grace === void 0) {
        data.grace = "7d";
      }
      if (data["minimum-age"] === void 0) {
        data["minimum-age"] = "12h";
      }
      if (data["unreported-use"] === void 0) {
        data["unreported-use"] = "warn";
      }
      if (data.limits === void 0) {
        data.limits = {};
      }
      if (data.notify === void 0) {
        data.notify = {};
      }
      if (data["reports-keep"] === void 0) {
        data["reports-keep"] = "90d";
      }
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.accounts === void 0 && (missing0 = "accounts") || data.ledger === void 0 && (missing0 = "ledger")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            let data0 = data.version;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0))) {
              validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "number" } }];
              return false;
            }
            if (1 !== data0) {
              validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.accounts !== void 0) {
              let data1 = data.accounts;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.file === void 0 && (missing1 = "file")) {
                    const err0 = { instancePath: instancePath + "/accounts", schemaPath: "#/$defs/__schema0/required", keyword: "required", params: { missingProperty: missing1 } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  } else {
                    const _errs9 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "file")) {
                        const err1 = { instancePath: instancePath + "/accounts", schemaPath: "#/$defs/__schema0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                        break;
                      }
                    }
                    if (_errs9 === errors) {
                      if (data1.file !== void 0) {
                        let data2 = data1.file;
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (typeof data2 === "string") {
                            if (!pattern4.test(data2)) {
                              const err2 = { instancePath: instancePath + "/accounts/file", schemaPath: "#/$defs/__schema0/properties/file/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } };
                              if (vErrors === null) {
                                vErrors = [err2];
                              } else {
                                vErrors.push(err2);
                              }
                              errors++;
                            }
                          } else {
                            const err3 = { instancePath: instancePath + "/accounts/file", schemaPath: "#/$defs/__schema0/properties/file/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err4 = { instancePath: instancePath + "/accounts", schemaPath: "#/$defs/__schema0/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
              const _errs12 = errors;
              if (!validate21(data1, { instancePath: instancePath + "/accounts", parentData: data, parentDataProperty: "accounts", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs12 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err5 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate20.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs13 = errors;
              if (!validate31(data.recognize, { instancePath: instancePath + "/recognize", parentData: data, parentDataProperty: "recognize", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs13 === errors;
              if (valid0) {
                const _errs14 = errors;
                if (!validate58(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs14 === errors;
                if (valid0) {
                  let data5 = data.grace;
                  const _errs15 = errors;
                  const _errs16 = errors;
                  if (errors === _errs16) {
                    if (typeof data5 === "string") {
                      if (!pattern24.test(data5)) {
                        validate20.errors = [{ instancePath: instancePath + "/grace", schemaPath: "#/$defs/__schema67/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                        return false;
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/grace", schemaPath: "#/$defs/__schema67/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs15 === errors;
                  if (valid0) {
                    let data6 = data["minimum-age"];
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (typeof data6 === "string") {
                        if (!pattern24.test(data6)) {
                          validate20.errors = [{ instancePath: instancePath + "/minimum-age", schemaPath: "#/$defs/__schema68/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/minimum-age", schemaPath: "#/$defs/__schema68/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                    if (valid0) {
                      let data7 = data["unreported-use"];
                      const _errs21 = errors;
                      if (typeof data7 !== "string") {
                        validate20.errors = [{ instancePath: instancePath + "/unreported-use", schemaPath: "#/$defs/__schema69/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data7 === "warn" || data7 === "hold")) {
                        validate20.errors = [{ instancePath: instancePath + "/unreported-use", schemaPath: "#/$defs/__schema69/enum", keyword: "enum", params: { allowedValues: schema95.enum } }];
                        return false;
                      }
                      var valid0 = _errs21 === errors;
                      if (valid0) {
                        const _errs24 = errors;
                        if (!validate76(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs24 === errors;
                        if (valid0) {
                          if (data.window !== void 0) {
                            const _errs25 = errors;
                            if (!validate78(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            const _errs26 = errors;
                            if (!validate80(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs26 === errors;
                            if (valid0) {
                              if (data.blocklist !== void 0) {
                                let data11 = data.blocklist;
                                const _errs27 = errors;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (typeof data11 === "string") {
                                    if (!pattern4.test(data11)) {
                                      validate20.errors = [{ instancePath: instancePath + "/blocklist", schemaPath: "#/$defs/__schema85/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/blocklist", schemaPath: "#/$defs/__schema85/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.ledger !== void 0) {
                                  let data12 = data.ledger;
                                  const _errs30 = errors;
                                  if (errors === _errs30) {
                                    if (typeof data12 === "string") {
                                      if (!pattern4.test(data12)) {
                                        validate20.errors = [{ instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs30 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.reports !== void 0) {
                                    let data13 = data.reports;
                                    const _errs32 = errors;
                                    const _errs33 = errors;
                                    if (errors === _errs33) {
                                      if (typeof data13 === "string") {
                                        if (!pattern4.test(data13)) {
                                          validate20.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/$defs/__schema86/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/$defs/__schema86/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs32 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data["reports-url"] !== void 0) {
                                      let data14 = data["reports-url"];
                                      const _errs35 = errors;
                                      const _errs36 = errors;
                                      if (errors === _errs36) {
                                        if (typeof data14 === "string") {
                                          if (!pattern62.test(data14)) {
                                            validate20.errors = [{ instancePath: instancePath + "/reports-url", schemaPath: "#/$defs/__schema87/pattern", keyword: "pattern", params: { pattern: "^https:\\/\\/[a-z0-9.-]+(:\\d{1,5})?(\\/[\\w.~%+@=-]+)*\\/?$" } }];
                                            return false;
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/reports-url", schemaPath: "#/$defs/__schema87/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs35 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      let data15 = data["reports-keep"];
                                      const _errs38 = errors;
                                      const _errs39 = errors;
                                      if (errors === _errs39) {
                                        if (typeof data15 === "string") {
                                          if (!pattern24.test(data15)) {
                                            validate20.errors = [{ instancePath: instancePath + "/reports-keep", schemaPath: "#/$defs/__schema88/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                                            return false;
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/reports-keep", schemaPath: "#/$defs/__schema88/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs38 === errors;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var isWrittenAccounts = validate89;
var schema116 = { "type": "object", "properties": { "name": { "$ref": "#/$defs/__schema1" }, "provider": { "$ref": "#/$defs/__schema2" }, "profile": { "$ref": "#/$defs/__schema4" }, "token": { "$ref": "#/$defs/__schema6" }, "api-url": { "$ref": "#/$defs/__schema14" }, "vars": { "$ref": "#/$defs/__schema16" }, "lease-secret": { "$ref": "#/$defs/__schema18" }, "previous-lease-secret": { "$ref": "#/$defs/__schema19" }, "enforce": { "$ref": "#/$defs/__schema20" } }, "required": ["name"], "additionalProperties": false, "oneOf": [{ "required": ["provider"] }, { "required": ["profile"] }], "if": { "required": ["provider"], "properties": { "provider": { "enum": ["aws-ec2"] } } }, "else": { "required": ["token"] } };
var schema118 = { "type": "string", "enum": ["pictor", "lambda", "runpod", "vast", "digitalocean", "hyperstack", "verda", "primeintellect", "vultr", "hetzner", "linode", "scaleway", "gpuai", "thunder", "github", "gitlab", "aws-ec2", "gcp-os-login", "azure", "crusoe", "shadeform", "mithril", "jarvislabs", "tensordock", "cudo", "hotaisle", "latitude", "cherryservers", "ovhcloud", "openstack"] };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate91.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate91.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate91.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.secret !== void 0) {
              let data0 = data.secret;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate91.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema8/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate91.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema8/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ssm !== void 0) {
                let data1 = data.ssm;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      validate91.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate91.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data2 = data.env;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (!pattern9.test(data2)) {
                        validate91.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate91.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate93.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate93.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate93.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.secret !== void 0) {
              let data0 = data.secret;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate93.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema8/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate93.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema8/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ssm !== void 0) {
                let data1 = data.ssm;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      validate93.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate93.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data2 = data.env;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (!pattern9.test(data2)) {
                        validate93.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate93.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate95.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate95.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate95.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.secret !== void 0) {
              let data0 = data.secret;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!pattern4.test(data0)) {
                    validate95.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema8/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate95.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema8/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ssm !== void 0) {
                let data1 = data.ssm;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                      validate95.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate95.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  let data2 = data.env;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (!pattern9.test(data2)) {
                        validate95.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate95.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.provider === void 0 && (missing0 = "provider")) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.profile === void 0 && (missing1 = "profile")) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate90.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.provider === void 0 && (missing2 = "provider")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.provider !== void 0) {
          if (!(data.provider === "aws-ec2")) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    if (!_valid1) {
      const _errs7 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.token === void 0 && (missing3 = "token")) {
          validate90.errors = [{ instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: missing3 } }];
          return false;
        }
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
    }
    if (!valid1) {
      const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate90.errors = vErrors;
      return false;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.name === void 0 && (missing4 = "name")) {
        validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing4 } }];
        return false;
      } else {
        const _errs8 = errors;
        for (const key0 in data) {
          if (!func1.call(schema116.properties, key0)) {
            validate90.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs8 === errors) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs9 = errors;
            const _errs10 = errors;
            if (errors === _errs10) {
              if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                  validate90.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/__schema1/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } }];
                  return false;
                }
              } else {
                validate90.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/__schema1/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid3 = _errs9 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.provider !== void 0) {
              let data2 = data.provider;
              const _errs12 = errors;
              if (typeof data2 !== "string") {
                validate90.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/$defs/__schema2/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data2 === "pictor" || data2 === "lambda" || data2 === "runpod" || data2 === "vast" || data2 === "digitalocean" || data2 === "hyperstack" || data2 === "verda" || data2 === "primeintellect" || data2 === "vultr" || data2 === "hetzner" || data2 === "linode" || data2 === "scaleway" || data2 === "gpuai" || data2 === "thunder" || data2 === "github" || data2 === "gitlab" || data2 === "aws-ec2" || data2 === "gcp-os-login" || data2 === "azure" || data2 === "crusoe" || data2 === "shadeform" || data2 === "mithril" || data2 === "jarvislabs" || data2 === "tensordock" || data2 === "cudo" || data2 === "hotaisle" || data2 === "latitude" || data2 === "cherryservers" || data2 === "ovhcloud" || data2 === "openstack")) {
                validate90.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/$defs/__schema2/enum", keyword: "enum", params: { allowedValues: schema118.enum } }];
                return false;
              }
              var valid3 = _errs12 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.profile !== void 0) {
                let data3 = data.profile;
                const _errs15 = errors;
                const _errs16 = errors;
                if (errors === _errs16) {
                  if (typeof data3 === "string") {
                    if (!pattern4.test(data3)) {
                      validate90.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/$defs/__schema4/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate90.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/$defs/__schema4/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid3 = _errs15 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.token !== void 0) {
                  const _errs18 = errors;
                  if (!validate91(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs18 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data["api-url"] !== void 0) {
                    let data5 = data["api-url"];
                    const _errs19 = errors;
                    const _errs20 = errors;
                    if (errors === _errs20) {
                      if (typeof data5 === "string") {
                        if (!pattern10.test(data5)) {
                          validate90.errors = [{ instancePath: instancePath + "/api-url", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" } }];
                          return false;
                        }
                      } else {
                        validate90.errors = [{ instancePath: instancePath + "/api-url", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid3 = _errs19 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data.vars !== void 0) {
                      let data6 = data.vars;
                      const _errs22 = errors;
                      const _errs23 = errors;
                      if (errors === _errs23) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          for (const key1 in data6) {
                            const _errs25 = errors;
                            if (errors === _errs25) {
                              if (typeof key1 === "string") {
                                if (!pattern11.test(key1)) {
                                  const err6 = { instancePath: instancePath + "/vars", schemaPath: "#/$defs/__schema16/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: key1 };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                              } else {
                                const err7 = { instancePath: instancePath + "/vars", schemaPath: "#/$defs/__schema16/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
                                if (vErrors === null) {
                                  vErrors = [err7];
                                } else {
                                  vErrors.push(err7);
                                }
                                errors++;
                              }
                            }
                            var valid9 = _errs25 === errors;
                            if (!valid9) {
                              const err8 = { instancePath: instancePath + "/vars", schemaPath: "#/$defs/__schema16/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                              if (vErrors === null) {
                                vErrors = [err8];
                              } else {
                                vErrors.push(err8);
                              }
                              errors++;
                              validate90.errors = vErrors;
                              return false;
                              break;
                            }
                          }
                          if (valid9) {
                            for (const key2 in data6) {
                              let data7 = data6[key2];
                              const _errs28 = errors;
                              if (errors === _errs28) {
                                if (typeof data7 === "string") {
                                  if (!pattern4.test(data7)) {
                                    validate90.errors = [{ instancePath: instancePath + "/vars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/__schema16/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                    return false;
                                  }
                                } else {
                                  validate90.errors = [{ instancePath: instancePath + "/vars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/__schema16/additionalProperties/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid10 = _errs28 === errors;
                              if (!valid10) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate90.errors = [{ instancePath: instancePath + "/vars", schemaPath: "#/$defs/__schema16/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid3 = _errs22 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data["lease-secret"] !== void 0) {
                        const _errs30 = errors;
                        if (!validate93(data["lease-secret"], { instancePath: instancePath + "/lease-secret", parentData: data, parentDataProperty: "lease-secret", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                          errors = vErrors.length;
                        }
                        var valid3 = _errs30 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data["previous-lease-secret"] !== void 0) {
                          const _errs31 = errors;
                          if (!validate95(data["previous-lease-secret"], { instancePath: instancePath + "/previous-lease-secret", parentData: data, parentDataProperty: "previous-lease-secret", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs31 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data.enforce !== void 0) {
                            let data10 = data.enforce;
                            const _errs32 = errors;
                            const _errs33 = errors;
                            if (errors === _errs33) {
                              if (typeof data10 === "string") {
                                if (!pattern4.test(data10)) {
                                  validate90.errors = [{ instancePath: instancePath + "/enforce", schemaPath: "#/$defs/__schema20/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                  return false;
                                }
                              } else {
                                validate90.errors = [{ instancePath: instancePath + "/enforce", schemaPath: "#/$defs/__schema20/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid3 = _errs32 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate89.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isWrittenAccounts,
  isWrittenPolicy
});
