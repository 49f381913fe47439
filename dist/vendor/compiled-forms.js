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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": { "version": { "type": "number", "const": 1, "description": "Version of this format" }, "accounts": { "anyOf": [{ "$ref": "#/$defs/__schema0" }, { "$ref": "#/$defs/__schema1" }], "description": "Accounts to audit: a list, or the file that has it" }, "recognize": { "description": "Whose the keys are; a key of nobody is unrecognized", "default": {}, "$ref": "#/$defs/__schema22" }, "rules": { "description": "What each rule does: `off`, `report` or `delete`", "default": {}, "$ref": "#/$defs/__schema54" }, "grace": { "description": "How long a key stays after people are notified that it will be deleted", "default": "7d", "$ref": "#/$defs/__schema60" }, "minimum-age": { "description": "No key younger than this is deleted", "default": "12h", "$ref": "#/$defs/__schema61" }, "limits": { "description": "If one is exceeded, nothing is deleted at all", "default": {}, "$ref": "#/$defs/__schema62" }, "window": { "description": "When keys may be deleted; if not set, at any time", "$ref": "#/$defs/__schema66" }, "notify": { "description": "Who is notified; if nobody is, only expired leases are deleted", "default": {}, "$ref": "#/$defs/__schema68" }, "blocklist": { "description": "List of compromised keys: `s3://bucket/key`, or a path", "$ref": "#/$defs/__schema71" }, "ledger": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "description": "Where the audit keeps its ledger: `s3://bucket/prefix/`, or a directory" }, "reports": { "description": "Where reports are written: `s3://bucket/prefix/`, or a directory", "$ref": "#/$defs/__schema72" }, "reports-keep": { "description": "How long reports are kept there; that of a notice stays for as long as its key waits", "default": "90d", "$ref": "#/$defs/__schema73" } }, "required": ["version", "accounts", "ledger"], "additionalProperties": false, "$defs": { "__schema0": { "type": "object", "properties": { "file": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "description": "In place of the list, for many accounts: the YAML file that has it, `s3://bucket/key` or a path" } }, "required": ["file"], "additionalProperties": false }, "__schema1": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema2" } }, "__schema2": { "type": "object", "properties": { "name": { "$ref": "#/$defs/__schema3" }, "provider": { "$ref": "#/$defs/__schema4" }, "profile": { "$ref": "#/$defs/__schema6" }, "token": { "$ref": "#/$defs/__schema8" }, "api-url": { "$ref": "#/$defs/__schema16" }, "vars": { "$ref": "#/$defs/__schema18" }, "enforce": { "$ref": "#/$defs/__schema20" } }, "required": ["name"], "additionalProperties": false, "oneOf": [{ "required": ["provider"] }, { "required": ["profile"] }], "if": { "required": ["provider"], "properties": { "provider": { "enum": ["aws-ec2"] } } }, "else": { "required": ["token"] } }, "__schema3": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "Name of the account in reports and in the ledger" }, "__schema4": { "description": "A built-in provider (docs/accounts.md), unless `profile` is set", "$ref": "#/$defs/__schema5" }, "__schema5": { "type": "string", "enum": ["pictor", "lambda", "runpod", "vast", "digitalocean", "hyperstack", "verda", "primeintellect", "vultr", "hetzner", "linode", "scaleway", "gpuai", "thunder", "github", "gitlab", "aws-ec2"] }, "__schema6": { "description": "Path of your own profile, relative to the policy, unless `provider` is set", "$ref": "#/$defs/__schema7" }, "__schema7": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema8": { "description": "Where the API key of the account is stored, never the key itself; required, but for aws-ec2", "$ref": "#/$defs/__schema9" }, "__schema9": { "type": "object", "properties": { "secret": { "$ref": "#/$defs/__schema10" }, "ssm": { "$ref": "#/$defs/__schema12" }, "env": { "$ref": "#/$defs/__schema14" } }, "additionalProperties": false, "minProperties": 1, "maxProperties": 1 }, "__schema10": { "description": "Name or ARN of a secret in AWS Secrets Manager; append `#field` for a field of JSON", "$ref": "#/$defs/__schema11" }, "__schema11": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema12": { "description": "Name or ARN of a SecureString in AWS Systems Manager Parameter Store; append `#field` for a field of JSON", "$ref": "#/$defs/__schema13" }, "__schema13": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema14": { "description": "Name of an environment variable", "$ref": "#/$defs/__schema15" }, "__schema15": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "__schema16": { "description": "URL of the API, in place of the profile's own", "$ref": "#/$defs/__schema17" }, "__schema17": { "type": "string", "pattern": "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" }, "__schema18": { "description": "What the profile needs in addition to the token, such as a project; by default read from the environment", "$ref": "#/$defs/__schema19" }, "__schema19": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][A-Za-z0-9]*$" }, "additionalProperties": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }, "__schema20": { "description": "Arms the account if it repeats its `name`; otherwise, keys are only reported", "$ref": "#/$defs/__schema21" }, "__schema21": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema22": { "type": "object", "properties": { "keys": { "type": "array", "items": { "$ref": "#/$defs/__schema23" }, "description": "Keys with a known owner" }, "files": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema34" }, "description": "Lists of recognized keys, each a path relative to the policy or `s3://bucket/key`: YAML, or authorized_keys whose comments are the owners" }, "github": { "type": "object", "properties": { "orgs": { "$ref": "#/$defs/__schema35" }, "teams": { "$ref": "#/$defs/__schema38" }, "users": { "$ref": "#/$defs/__schema41" }, "signing-keys": { "$ref": "#/$defs/__schema44" }, "token": { "$ref": "#/$defs/__schema46" }, "app": { "$ref": "#/$defs/__schema47" }, "api-url": { "$ref": "#/$defs/__schema49" } }, "additionalProperties": false, "description": "People of GitHub, who own the SSH keys in their accounts there" }, "leases": { "description": "Keys that the Action registered for a run", "default": {}, "$ref": "#/$defs/__schema51" } }, "additionalProperties": false }, "__schema23": { "type": "object", "properties": { "fingerprint": { "$ref": "#/$defs/__schema24" }, "owner": { "$ref": "#/$defs/__schema25" }, "until": { "$ref": "#/$defs/__schema26" }, "reason": { "$ref": "#/$defs/__schema28" }, "keep": { "$ref": "#/$defs/__schema30" }, "max-age": { "$ref": "#/$defs/__schema32" } }, "required": ["fingerprint", "owner"], "additionalProperties": false, "dependentRequired": { "keep": ["reason"] } }, "__schema24": { "type": "string", "pattern": "^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$", "description": "SHA256 fingerprint, as `ssh-keygen -lf` prints it" }, "__schema25": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "description": "Who is responsible for the key" }, "__schema26": { "description": "Last day, in UTC, on which the key is recognized; if not set, it always is", "$ref": "#/$defs/__schema27" }, "__schema27": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$" }, "__schema28": { "description": "What the key is for; `keep` needs it", "$ref": "#/$defs/__schema29" }, "__schema29": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema30": { "description": "Never deletes the key; it is still reported", "$ref": "#/$defs/__schema31" }, "__schema31": { "type": "boolean", "const": true }, "__schema32": { "description": "Limit for this key, longer or shorter, in place of that of `rules.max-age`", "$ref": "#/$defs/__schema33" }, "__schema33": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" }, "__schema34": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema35": { "description": "Organizations whose members are owners of their SSH keys", "$ref": "#/$defs/__schema36" }, "__schema36": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema37" } }, "__schema37": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$" }, "__schema38": { "description": "Teams, as `octo-org/gpu`, whose members are; those of child teams too", "$ref": "#/$defs/__schema39" }, "__schema39": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema40" } }, "__schema40": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[a-z0-9_][a-z0-9_.-]{0,98}$" }, "__schema41": { "description": "Users who are, by login", "$ref": "#/$defs/__schema42" }, "__schema42": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema43" } }, "__schema43": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$" }, "__schema44": { "description": "`false` if signing keys do not count, which take a request a person once a week or more often", "$ref": "#/$defs/__schema45" }, "__schema45": { "type": "boolean", "const": false }, "__schema46": { "description": "Where a token is stored, unless `app` is set", "$ref": "#/$defs/__schema9" }, "__schema47": { "description": "A GitHub App that is installed on each of the organizations, unless `token` is set", "$ref": "#/$defs/__schema48" }, "__schema48": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[\\w.-]{1,100}$", "description": "App id, or client id" }, "key": { "description": "Where its private key is stored, as GitHub issued it", "$ref": "#/$defs/__schema9" } }, "required": ["id", "key"], "additionalProperties": false }, "__schema49": { "description": "URL of the API of GitHub Enterprise Server; GITHUB_API_URL by default, or https://api.github.com", "$ref": "#/$defs/__schema50" }, "__schema50": { "type": "string", "pattern": "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" }, "__schema51": { "type": "object", "properties": { "repositories": { "description": "Repositories whose leases count, as `owner/name#id` with the numeric id, or `owner/name` if the provider leaves room for the whole name; if not set, those of any repository", "$ref": "#/$defs/__schema52" }, "secret": { "description": "The Action's `lease-secret`; with it, only leases signed with it count, without it none is proven", "$ref": "#/$defs/__schema9" } }, "additionalProperties": false }, "__schema52": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema53" } }, "__schema53": { "type": "string", "pattern": "^[A-Za-z0-9][\\w-]{0,38}\\/[\\w.-]{1,100}(#[1-9]\\d{0,14})?$" }, "__schema54": { "type": "object", "properties": { "compromised": { "title": "Compromised key", "description": "The private key is publicly known", "default": "report", "$ref": "#/$defs/__schema55" }, "unrecognized": { "title": "Unrecognized key", "description": "The key has no known owner, and is not leased", "default": "report", "$ref": "#/$defs/__schema55" }, "unparseable": { "title": "Unreadable key", "description": "The entry is not an SSH public key, or is a damaged one", "default": "report", "$ref": "#/$defs/__schema55" }, "pinned-until": { "title": "Recognition ended", "description": "The policy recognized the key only until a day that has passed", "default": "report", "$ref": "#/$defs/__schema55" }, "expired-lease": { "title": "Expired lease", "description": "A workflow run leased the key, and the lease, signed with the lease secret, has expired", "default": "report", "$ref": "#/$defs/__schema55" }, "max-age": { "title": "Old key", "description": "The key was created (or first seen, if the provider gives no date) longer ago than the limit, or than its own limit", "default": "off", "$ref": "#/$defs/__schema59" }, "unused": { "title": "Unused key", "description": "The key is on no machine, and has not been used for longer than the limit", "default": "off", "$ref": "#/$defs/__schema59" }, "weak": { "title": "Weak key", "description": "The key can be broken, or its type or size is no longer considered safe", "default": "report", "$ref": "#/$defs/__schema55" }, "duplicate": { "title": "Duplicate key", "description": "The account has the same key more than once, and this is not the entry to keep", "default": "report", "$ref": "#/$defs/__schema55" } }, "additionalProperties": false }, "__schema55": { "anyOf": [{ "type": "string", "enum": ["off", "report", "delete"] }, { "type": "object", "properties": { "do": { "type": "string", "enum": ["off", "report", "delete"], "description": "What the rule does with a key" }, "except": { "$ref": "#/$defs/__schema56" } }, "required": ["do"], "additionalProperties": false }] }, "__schema56": { "description": "Whose keys the rule only reports", "$ref": "#/$defs/__schema57" }, "__schema57": { "type": "object", "properties": { "owners": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema58" }, "description": "Owners, written as under `recognize`" } }, "required": ["owners"], "additionalProperties": false }, "__schema58": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema59": { "anyOf": [{ "type": "string", "const": "off" }, { "type": "object", "properties": { "after": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$", "description": "The limit" }, "do": { "type": "string", "enum": ["off", "report", "delete"], "description": "What the rule does with a key" }, "except": { "$ref": "#/$defs/__schema56" } }, "required": ["after", "do"], "additionalProperties": false }] }, "__schema60": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" }, "__schema61": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" }, "__schema62": { "type": "object", "properties": { "deletions": { "description": "How many keys may be deleted in 24 hours; if more are due, none is deleted", "default": 20, "$ref": "#/$defs/__schema63" }, "share": { "description": "The same, as a share of all keys of the account", "default": "5%", "$ref": "#/$defs/__schema64" }, "floor": { "description": "Nothing is deleted if fewer keys are listed than this share of last week's number", "default": "50%", "$ref": "#/$defs/__schema65" } }, "additionalProperties": false }, "__schema63": { "type": "integer", "minimum": 0, "maximum": 1e3 }, "__schema64": { "type": "string", "pattern": "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "__schema65": { "type": "string", "pattern": "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "__schema66": { "type": "object", "properties": { "days": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/__schema67" }, "description": "Days of the week" }, "from": { "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$", "description": 'Start, "HH:MM" in quotes' }, "to": { "type": "string", "pattern": "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "description": 'End, on the same day, "HH:MM" in quotes' }, "zone": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "description": "IANA time zone of these times" } }, "required": ["days", "from", "to", "zone"], "additionalProperties": false }, "__schema67": { "type": "string", "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }, "__schema68": { "type": "object", "properties": { "sns": { "type": "string", "pattern": "^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\\d{1,2}:\\d{12}:[\\w-]{1,256}$", "description": "ARN of an SNS topic" }, "slack": { "description": "Where the URL of a Slack incoming webhook is stored", "$ref": "#/$defs/__schema9" }, "remind": { "description": "How long before a key is due people are reminded, each shorter than `grace`; by default, half of `grace` and `1d`, as far as they are shorter; `[]` for no reminders", "$ref": "#/$defs/__schema69" }, "report": { "description": "Whether the written report counts as a notice", "default": false, "$ref": "#/$defs/__schema70" } }, "additionalProperties": false }, "__schema69": { "type": "array", "items": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" } }, "__schema70": { "type": "boolean" }, "__schema71": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema72": { "type": "string", "pattern": "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" }, "__schema73": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$" } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$", "u");
var pattern18 = new RegExp("^(\\d{1,4})([mhdw])$", "u");
var schema36 = { "type": "string", "enum": ["pictor", "lambda", "runpod", "vast", "digitalocean", "hyperstack", "verda", "primeintellect", "vultr", "hetzner", "linode", "scaleway", "gpuai", "thunder", "github", "gitlab", "aws-ec2"] };
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
          if (!(key0 === "name" || key0 === "provider" || key0 === "profile" || key0 === "token" || key0 === "api-url" || key0 === "vars" || key0 === "enforce")) {
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
              if (!(data2 === "pictor" || data2 === "lambda" || data2 === "runpod" || data2 === "vast" || data2 === "digitalocean" || data2 === "hyperstack" || data2 === "verda" || data2 === "primeintellect" || data2 === "vultr" || data2 === "hetzner" || data2 === "linode" || data2 === "scaleway" || data2 === "gpuai" || data2 === "thunder" || data2 === "github" || data2 === "gitlab" || data2 === "aws-ec2")) {
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
                      if (data.enforce !== void 0) {
                        let data8 = data.enforce;
                        const _errs30 = errors;
                        const _errs31 = errors;
                        if (errors === _errs31) {
                          if (typeof data8 === "string") {
                            if (!pattern4.test(data8)) {
                              validate22.errors = [{ instancePath: instancePath + "/enforce", schemaPath: "#/$defs/__schema20/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                              return false;
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/enforce", schemaPath: "#/$defs/__schema20/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid3 = _errs30 === errors;
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
var pattern14 = new RegExp("^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$", "u");
var pattern16 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
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
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "fingerprint" || key0 === "owner" || key0 === "until" || key0 === "reason" || key0 === "keep" || key0 === "max-age")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                if (!pattern14.test(data0)) {
                  validate28.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/__schema24/pattern", keyword: "pattern", params: { pattern: "^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$" } }];
                  return false;
                }
              } else {
                validate28.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/__schema24/type", keyword: "type", params: { type: "string" } }];
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
                    validate28.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/$defs/__schema25/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/$defs/__schema25/type", keyword: "type", params: { type: "string" } }];
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
                    if (!pattern16.test(data2)) {
                      validate28.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/$defs/__schema26/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" } }];
                      return false;
                    }
                  } else {
                    validate28.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/$defs/__schema26/type", keyword: "type", params: { type: "string" } }];
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
                        validate28.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/__schema28/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                        return false;
                      }
                    } else {
                      validate28.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/__schema28/type", keyword: "type", params: { type: "string" } }];
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
                      validate28.errors = [{ instancePath: instancePath + "/keep", schemaPath: "#/$defs/__schema30/type", keyword: "type", params: { type: "boolean" } }];
                      return false;
                    }
                    if (true !== data4) {
                      validate28.errors = [{ instancePath: instancePath + "/keep", schemaPath: "#/$defs/__schema30/const", keyword: "const", params: { allowedValue: true } }];
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
                          if (!pattern18.test(data5)) {
                            validate28.errors = [{ instancePath: instancePath + "/max-age", schemaPath: "#/$defs/__schema32/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                            return false;
                          }
                        } else {
                          validate28.errors = [{ instancePath: instancePath + "/max-age", schemaPath: "#/$defs/__schema32/type", keyword: "type", params: { type: "string" } }];
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
                        validate28.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
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
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern20 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate30.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
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
              if (!pattern20.test(data0)) {
                validate30.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema37/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$" } }];
                return false;
              }
            } else {
              validate30.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema37/type", keyword: "type", params: { type: "string" } }];
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
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern21 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[a-z0-9_][a-z0-9_.-]{0,98}$", "u");
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
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate32.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
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
              if (!pattern21.test(data0)) {
                validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema40/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})\\/[a-z0-9_][a-z0-9_.-]{0,98}$" } }];
                return false;
              }
            } else {
              validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema40/type", keyword: "type", params: { type: "string" } }];
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
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
              if (!pattern20.test(data0)) {
                validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema43/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$" } }];
                return false;
              }
            } else {
              validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema43/type", keyword: "type", params: { type: "string" } }];
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate36.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate36.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                    validate36.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate36.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
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
                      validate36.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate36.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
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
                        validate36.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate36.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
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
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern26 = new RegExp("^[\\w.-]{1,100}$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate39.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate39.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                    validate39.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate39.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
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
                      validate39.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate39.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
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
                        validate39.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate39.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
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
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.key === void 0 && (missing0 = "key")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "key")) {
            validate38.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                if (!pattern26.test(data0)) {
                  validate38.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[\\w.-]{1,100}$" } }];
                  return false;
                }
              } else {
                validate38.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
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
              if (!validate39(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern31 = new RegExp("^[A-Za-z0-9][\\w-]{0,38}\\/[\\w.-]{1,100}(#[1-9]\\d{0,14})?$", "u");
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
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate43.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
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
              if (!pattern31.test(data0)) {
                validate43.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema53/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][\\w-]{0,38}\\/[\\w.-]{1,100}(#[1-9]\\d{0,14})?$" } }];
                return false;
              }
            } else {
              validate43.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/__schema53/type", keyword: "type", params: { type: "string" } }];
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
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "repositories" || key0 === "secret")) {
          validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.repositories !== void 0) {
          const _errs2 = errors;
          if (!validate43(data.repositories, { instancePath: instancePath + "/repositories", parentData: data, parentDataProperty: "repositories", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.secret !== void 0) {
            const _errs3 = errors;
            if (!validate39(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
      if (data.leases === void 0) {
        data.leases = {};
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "keys" || key0 === "files" || key0 === "github" || key0 === "leases")) {
          validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                if (!validate28(data0[i0], { instancePath: instancePath + "/keys/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate27.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } }];
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
                  validate27.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 } }];
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
                          validate27.errors = [{ instancePath: instancePath + "/files/" + i1, schemaPath: "#/$defs/__schema34/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                          return false;
                        }
                      } else {
                        validate27.errors = [{ instancePath: instancePath + "/files/" + i1, schemaPath: "#/$defs/__schema34/type", keyword: "type", params: { type: "string" } }];
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
                validate27.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } }];
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
                      validate27.errors = [{ instancePath: instancePath + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                      return false;
                      break;
                    }
                  }
                  if (_errs12 === errors) {
                    if (data4.orgs !== void 0) {
                      const _errs13 = errors;
                      if (!validate30(data4.orgs, { instancePath: instancePath + "/github/orgs", parentData: data4, parentDataProperty: "orgs", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid4 = _errs13 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data4.teams !== void 0) {
                        const _errs14 = errors;
                        if (!validate32(data4.teams, { instancePath: instancePath + "/github/teams", parentData: data4, parentDataProperty: "teams", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs14 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data4.users !== void 0) {
                          const _errs15 = errors;
                          if (!validate34(data4.users, { instancePath: instancePath + "/github/users", parentData: data4, parentDataProperty: "users", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
                              validate27.errors = [{ instancePath: instancePath + "/github/signing-keys", schemaPath: "#/$defs/__schema44/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            if (false !== data8) {
                              validate27.errors = [{ instancePath: instancePath + "/github/signing-keys", schemaPath: "#/$defs/__schema44/const", keyword: "const", params: { allowedValue: false } }];
                              return false;
                            }
                            var valid4 = _errs16 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data4.token !== void 0) {
                              const _errs19 = errors;
                              if (!validate36(data4.token, { instancePath: instancePath + "/github/token", parentData: data4, parentDataProperty: "token", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                errors = vErrors.length;
                              }
                              var valid4 = _errs19 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data4.app !== void 0) {
                                const _errs20 = errors;
                                if (!validate38(data4.app, { instancePath: instancePath + "/github/app", parentData: data4, parentDataProperty: "app", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
                                        validate27.errors = [{ instancePath: instancePath + "/github/api-url", schemaPath: "#/$defs/__schema49/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" } }];
                                        return false;
                                      }
                                    } else {
                                      validate27.errors = [{ instancePath: instancePath + "/github/api-url", schemaPath: "#/$defs/__schema49/type", keyword: "type", params: { type: "string" } }];
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
                  validate27.errors = [{ instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs24 = errors;
              if (!validate42(data.leases, { instancePath: instancePath + "/leases", parentData: data, parentDataProperty: "leases", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs24 === errors;
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
var schema74 = { "type": "object", "properties": { "compromised": { "title": "Compromised key", "description": "The private key is publicly known", "default": "report", "$ref": "#/$defs/__schema55" }, "unrecognized": { "title": "Unrecognized key", "description": "The key has no known owner, and is not leased", "default": "report", "$ref": "#/$defs/__schema55" }, "unparseable": { "title": "Unreadable key", "description": "The entry is not an SSH public key, or is a damaged one", "default": "report", "$ref": "#/$defs/__schema55" }, "pinned-until": { "title": "Recognition ended", "description": "The policy recognized the key only until a day that has passed", "default": "report", "$ref": "#/$defs/__schema55" }, "expired-lease": { "title": "Expired lease", "description": "A workflow run leased the key, and the lease, signed with the lease secret, has expired", "default": "report", "$ref": "#/$defs/__schema55" }, "max-age": { "title": "Old key", "description": "The key was created (or first seen, if the provider gives no date) longer ago than the limit, or than its own limit", "default": "off", "$ref": "#/$defs/__schema59" }, "unused": { "title": "Unused key", "description": "The key is on no machine, and has not been used for longer than the limit", "default": "off", "$ref": "#/$defs/__schema59" }, "weak": { "title": "Weak key", "description": "The key can be broken, or its type or size is no longer considered safe", "default": "report", "$ref": "#/$defs/__schema55" }, "duplicate": { "title": "Duplicate key", "description": "The account has the same key more than once, and this is not the entry to keep", "default": "report", "$ref": "#/$defs/__schema55" } }, "additionalProperties": false };
var schema75 = { "anyOf": [{ "type": "string", "enum": ["off", "report", "delete"] }, { "type": "object", "properties": { "do": { "type": "string", "enum": ["off", "report", "delete"], "description": "What the rule does with a key" }, "except": { "$ref": "#/$defs/__schema56" } }, "required": ["do"], "additionalProperties": false }] };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
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
        validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "owners")) {
            validate50.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                  validate50.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/minItems", keyword: "minItems", params: { limit: 1 } }];
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
                          validate50.errors = [{ instancePath: instancePath + "/owners/" + i0, schemaPath: "#/$defs/__schema58/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                          return false;
                        }
                      } else {
                        validate50.errors = [{ instancePath: instancePath + "/owners/" + i0, schemaPath: "#/$defs/__schema58/type", keyword: "type", params: { type: "string" } }];
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
                validate50.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema75.anyOf[0].enum } };
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
              const err5 = { instancePath: instancePath + "/do", schemaPath: "#/anyOf/1/properties/do/enum", keyword: "enum", params: { allowedValues: schema75.anyOf[1].properties.do.enum } };
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
              if (!validate50(data.except, { instancePath: instancePath + "/except", parentData: data, parentDataProperty: "except", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
    validate49.errors = vErrors;
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
  validate49.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate49.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema78 = { "anyOf": [{ "type": "string", "const": "off" }, { "type": "object", "properties": { "after": { "type": "string", "pattern": "^(\\d{1,4})([mhdw])$", "description": "The limit" }, "do": { "type": "string", "enum": ["off", "report", "delete"], "description": "What the rule does with a key" }, "except": { "$ref": "#/$defs/__schema56" } }, "required": ["after", "do"], "additionalProperties": false }] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
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
                if (!pattern18.test(data0)) {
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
                const err7 = { instancePath: instancePath + "/do", schemaPath: "#/anyOf/1/properties/do/enum", keyword: "enum", params: { allowedValues: schema78.anyOf[1].properties.do.enum } };
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
                if (!validate50(data.except, { instancePath: instancePath + "/except", parentData: data, parentDataProperty: "except", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
    validate57.errors = vErrors;
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
  validate57.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
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
      if (data.unparseable === void 0) {
        data.unparseable = "report";
      }
      if (data["pinned-until"] === void 0) {
        data["pinned-until"] = "report";
      }
      if (data["expired-lease"] === void 0) {
        data["expired-lease"] = "report";
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
        if (!func1.call(schema74.properties, key0)) {
          validate48.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate49(data.compromised, { instancePath: instancePath + "/compromised", parentData: data, parentDataProperty: "compromised", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate49(data.unrecognized, { instancePath: instancePath + "/unrecognized", parentData: data, parentDataProperty: "unrecognized", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
          if (valid0) {
            const _errs4 = errors;
            if (!validate49(data.unparseable, { instancePath: instancePath + "/unparseable", parentData: data, parentDataProperty: "unparseable", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              const _errs5 = errors;
              if (!validate49(data["pinned-until"], { instancePath: instancePath + "/pinned-until", parentData: data, parentDataProperty: "pinned-until", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs6 = errors;
                if (!validate49(data["expired-lease"], { instancePath: instancePath + "/expired-lease", parentData: data, parentDataProperty: "expired-lease", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
                if (valid0) {
                  const _errs7 = errors;
                  if (!validate57(data["max-age"], { instancePath: instancePath + "/max-age", parentData: data, parentDataProperty: "max-age", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                  if (valid0) {
                    const _errs8 = errors;
                    if (!validate57(data.unused, { instancePath: instancePath + "/unused", parentData: data, parentDataProperty: "unused", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                    if (valid0) {
                      const _errs9 = errors;
                      if (!validate49(data.weak, { instancePath: instancePath + "/weak", parentData: data, parentDataProperty: "weak", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                      if (valid0) {
                        const _errs10 = errors;
                        if (!validate49(data.duplicate, { instancePath: instancePath + "/duplicate", parentData: data, parentDataProperty: "duplicate", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
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
      validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern36 = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
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
          validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        let data0 = data.deletions;
        const _errs2 = errors;
        const _errs3 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate64.errors = [{ instancePath: instancePath + "/deletions", schemaPath: "#/$defs/__schema63/type", keyword: "type", params: { type: "integer" } }];
          return false;
        }
        if (errors === _errs3) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 1e3 || isNaN(data0)) {
              validate64.errors = [{ instancePath: instancePath + "/deletions", schemaPath: "#/$defs/__schema63/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }];
              return false;
            } else {
              if (data0 < 0 || isNaN(data0)) {
                validate64.errors = [{ instancePath: instancePath + "/deletions", schemaPath: "#/$defs/__schema63/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
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
              if (!pattern36.test(data1)) {
                validate64.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/$defs/__schema64/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" } }];
                return false;
              }
            } else {
              validate64.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/$defs/__schema64/type", keyword: "type", params: { type: "string" } }];
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
                if (!pattern36.test(data2)) {
                  validate64.errors = [{ instancePath: instancePath + "/floor", schemaPath: "#/$defs/__schema65/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" } }];
                  return false;
                }
              } else {
                validate64.errors = [{ instancePath: instancePath + "/floor", schemaPath: "#/$defs/__schema65/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          }
        }
      }
    } else {
      validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema86 = { "type": "string", "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] };
var pattern38 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
var pattern39 = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
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
        validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "days" || key0 === "from" || key0 === "to" || key0 === "zone")) {
            validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                  validate66.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs4 = errors;
                    if (typeof data1 !== "string") {
                      validate66.errors = [{ instancePath: instancePath + "/days/" + i0, schemaPath: "#/$defs/__schema67/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!(data1 === "mon" || data1 === "tue" || data1 === "wed" || data1 === "thu" || data1 === "fri" || data1 === "sat" || data1 === "sun")) {
                      validate66.errors = [{ instancePath: instancePath + "/days/" + i0, schemaPath: "#/$defs/__schema67/enum", keyword: "enum", params: { allowedValues: schema86.enum } }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate66.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "array" } }];
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
                  if (!pattern38.test(data2)) {
                    validate66.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } }];
                    return false;
                  }
                } else {
                  validate66.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } }];
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
                    if (!pattern39.test(data3)) {
                      validate66.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" } }];
                      return false;
                    }
                  } else {
                    validate66.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } }];
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
                        validate66.errors = [{ instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                        return false;
                      }
                    } else {
                      validate66.errors = [{ instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" } }];
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
      validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern41 = new RegExp("^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\\d{1,2}:\\d{12}:[\\w-]{1,256}$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
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
        if (!(key0 === "sns" || key0 === "slack" || key0 === "remind" || key0 === "report")) {
          validate68.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
              if (!pattern41.test(data0)) {
                validate68.errors = [{ instancePath: instancePath + "/sns", schemaPath: "#/properties/sns/pattern", keyword: "pattern", params: { pattern: "^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\\d{1,2}:\\d{12}:[\\w-]{1,256}$" } }];
                return false;
              }
            } else {
              validate68.errors = [{ instancePath: instancePath + "/sns", schemaPath: "#/properties/sns/type", keyword: "type", params: { type: "string" } }];
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
            if (!validate39(data.slack, { instancePath: instancePath + "/slack", parentData: data, parentDataProperty: "slack", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.remind !== void 0) {
              let data2 = data.remind;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!pattern18.test(data3)) {
                          validate68.errors = [{ instancePath: instancePath + "/remind/" + i0, schemaPath: "#/$defs/__schema69/items/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                          return false;
                        }
                      } else {
                        validate68.errors = [{ instancePath: instancePath + "/remind/" + i0, schemaPath: "#/$defs/__schema69/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate68.errors = [{ instancePath: instancePath + "/remind", schemaPath: "#/$defs/__schema69/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs10 = errors;
              if (typeof data.report !== "boolean") {
                validate68.errors = [{ instancePath: instancePath + "/report", schemaPath: "#/$defs/__schema70/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              var valid0 = _errs10 === errors;
            }
          }
        }
      }
    } else {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
              if (!validate27(data.recognize, { instancePath: instancePath + "/recognize", parentData: data, parentDataProperty: "recognize", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs13 === errors;
              if (valid0) {
                const _errs14 = errors;
                if (!validate48(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs14 === errors;
                if (valid0) {
                  let data5 = data.grace;
                  const _errs15 = errors;
                  const _errs16 = errors;
                  if (errors === _errs16) {
                    if (typeof data5 === "string") {
                      if (!pattern18.test(data5)) {
                        validate20.errors = [{ instancePath: instancePath + "/grace", schemaPath: "#/$defs/__schema60/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                        return false;
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/grace", schemaPath: "#/$defs/__schema60/type", keyword: "type", params: { type: "string" } }];
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
                        if (!pattern18.test(data6)) {
                          validate20.errors = [{ instancePath: instancePath + "/minimum-age", schemaPath: "#/$defs/__schema61/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/minimum-age", schemaPath: "#/$defs/__schema61/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                    if (valid0) {
                      const _errs21 = errors;
                      if (!validate64(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs21 === errors;
                      if (valid0) {
                        if (data.window !== void 0) {
                          const _errs22 = errors;
                          if (!validate66(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          const _errs23 = errors;
                          if (!validate68(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs23 === errors;
                          if (valid0) {
                            if (data.blocklist !== void 0) {
                              let data10 = data.blocklist;
                              const _errs24 = errors;
                              const _errs25 = errors;
                              if (errors === _errs25) {
                                if (typeof data10 === "string") {
                                  if (!pattern4.test(data10)) {
                                    validate20.errors = [{ instancePath: instancePath + "/blocklist", schemaPath: "#/$defs/__schema71/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/blocklist", schemaPath: "#/$defs/__schema71/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.ledger !== void 0) {
                                let data11 = data.ledger;
                                const _errs27 = errors;
                                if (errors === _errs27) {
                                  if (typeof data11 === "string") {
                                    if (!pattern4.test(data11)) {
                                      validate20.errors = [{ instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.reports !== void 0) {
                                  let data12 = data.reports;
                                  const _errs29 = errors;
                                  const _errs30 = errors;
                                  if (errors === _errs30) {
                                    if (typeof data12 === "string") {
                                      if (!pattern4.test(data12)) {
                                        validate20.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/$defs/__schema72/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/$defs/__schema72/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs29 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  let data13 = data["reports-keep"];
                                  const _errs32 = errors;
                                  const _errs33 = errors;
                                  if (errors === _errs33) {
                                    if (typeof data13 === "string") {
                                      if (!pattern18.test(data13)) {
                                        validate20.errors = [{ instancePath: instancePath + "/reports-keep", schemaPath: "#/$defs/__schema73/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,4})([mhdw])$" } }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/reports-keep", schemaPath: "#/$defs/__schema73/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs32 === errors;
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
var isWrittenAccounts = validate71;
var schema96 = { "type": "string", "enum": ["pictor", "lambda", "runpod", "vast", "digitalocean", "hyperstack", "verda", "primeintellect", "vultr", "hetzner", "linode", "scaleway", "gpuai", "thunder", "github", "gitlab", "aws-ec2"] };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        validate73.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } }];
        return false;
      } else {
        if (Object.keys(data).length < 1) {
          validate73.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "secret" || key0 === "ssm" || key0 === "env")) {
              validate73.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                    validate73.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema8/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                    return false;
                  }
                } else {
                  validate73.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/$defs/__schema8/type", keyword: "type", params: { type: "string" } }];
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
                      validate73.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema10/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate73.errors = [{ instancePath: instancePath + "/ssm", schemaPath: "#/$defs/__schema10/type", keyword: "type", params: { type: "string" } }];
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
                        validate73.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema12/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }];
                        return false;
                      }
                    } else {
                      validate73.errors = [{ instancePath: instancePath + "/env", schemaPath: "#/$defs/__schema12/type", keyword: "type", params: { type: "string" } }];
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
      validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
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
    validate72.errors = vErrors;
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
          validate72.errors = [{ instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: missing3 } }];
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
      validate72.errors = vErrors;
      return false;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.name === void 0 && (missing4 = "name")) {
        validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing4 } }];
        return false;
      } else {
        const _errs8 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "provider" || key0 === "profile" || key0 === "token" || key0 === "api-url" || key0 === "vars" || key0 === "enforce")) {
            validate72.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                  validate72.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/__schema1/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } }];
                  return false;
                }
              } else {
                validate72.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/__schema1/type", keyword: "type", params: { type: "string" } }];
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
                validate72.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/$defs/__schema2/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!(data2 === "pictor" || data2 === "lambda" || data2 === "runpod" || data2 === "vast" || data2 === "digitalocean" || data2 === "hyperstack" || data2 === "verda" || data2 === "primeintellect" || data2 === "vultr" || data2 === "hetzner" || data2 === "linode" || data2 === "scaleway" || data2 === "gpuai" || data2 === "thunder" || data2 === "github" || data2 === "gitlab" || data2 === "aws-ec2")) {
                validate72.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/$defs/__schema2/enum", keyword: "enum", params: { allowedValues: schema96.enum } }];
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
                      validate72.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/$defs/__schema4/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                      return false;
                    }
                  } else {
                    validate72.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/$defs/__schema4/type", keyword: "type", params: { type: "string" } }];
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
                  if (!validate73(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
                          validate72.errors = [{ instancePath: instancePath + "/api-url", schemaPath: "#/$defs/__schema14/pattern", keyword: "pattern", params: { pattern: "^https?:\\/\\/[^\\s@/?#]+(\\/[^\\s?#]*)?$" } }];
                          return false;
                        }
                      } else {
                        validate72.errors = [{ instancePath: instancePath + "/api-url", schemaPath: "#/$defs/__schema14/type", keyword: "type", params: { type: "string" } }];
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
                              validate72.errors = vErrors;
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
                                    validate72.errors = [{ instancePath: instancePath + "/vars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/__schema16/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                                    return false;
                                  }
                                } else {
                                  validate72.errors = [{ instancePath: instancePath + "/vars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/__schema16/additionalProperties/type", keyword: "type", params: { type: "string" } }];
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
                          validate72.errors = [{ instancePath: instancePath + "/vars", schemaPath: "#/$defs/__schema16/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid3 = _errs22 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data.enforce !== void 0) {
                        let data8 = data.enforce;
                        const _errs30 = errors;
                        const _errs31 = errors;
                        if (errors === _errs31) {
                          if (typeof data8 === "string") {
                            if (!pattern4.test(data8)) {
                              validate72.errors = [{ instancePath: instancePath + "/enforce", schemaPath: "#/$defs/__schema18/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}(?<!\\s)$" } }];
                              return false;
                            }
                          } else {
                            validate72.errors = [{ instancePath: instancePath + "/enforce", schemaPath: "#/$defs/__schema18/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid3 = _errs30 === errors;
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
    } else {
      validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate71.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate72(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isWrittenAccounts,
  isWrittenPolicy
});
