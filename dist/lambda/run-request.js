var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except2, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except2)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/format.ts
function pluralize(number3, thing) {
  return `${number3} ${thing}${number3 === 1 ? "" : "s"}`;
}
function sanitize(text, limit = 200) {
  const isPlain = text.length <= limit && PRINTABLE.test(text);
  const visible = isPlain ? text : (0, import_node_util.stripVTControlCharacters)(text.slice(0, limit * 8)).replace(UNPRINTABLE, " ");
  const clean = withoutCommands(visible.trim());
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : clean;
}
function withoutCommands(text) {
  if (!text.includes("::") && !text.includes("##")) return text;
  return text.replace(COMMAND_AT_START, "$1: ").replace(COMMAND_ANYWHERE, "# #");
}
var import_node_util, PRINTABLE, UNPRINTABLE, COMMAND_AT_START, COMMAND_ANYWHERE;
var init_format = __esm({
  "src/format.ts"() {
    "use strict";
    import_node_util = require("node:util");
    PRINTABLE = /^[ -~]*$/;
    UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
    COMMAND_AT_START = /^(\s*):(?=:[a-z][\w-]*(?: .*)?::)/gim;
    COMMAND_ANYWHERE = /##(?=\w*\[)/g;
  }
});

// src/problem.ts
function errorMessage(error) {
  const [first] = error?.errors ?? [];
  if (first) return errorMessage(first);
  return sanitize(error instanceof Error ? error.message : String(error), 1e3);
}
var Problem;
var init_problem = __esm({
  "src/problem.ts"() {
    "use strict";
    init_format();
    Problem = class extends Error {
      name = "Problem";
      constructor({ what, why, hint, cause }) {
        super(`${what}: ${why}. ${hint}.`, { cause });
      }
    };
  }
});

// src/aws/region.ts
function findRegion({ AWS_REGION, AWS_DEFAULT_REGION }) {
  return AWS_REGION || AWS_DEFAULT_REGION || void 0;
}
function arnRegion(arn) {
  return arn.split(":")[3] ?? "";
}
var REGION, AWS_REGION_PATTERN, AWS_PARTITION_PATTERN, AWS_REGION_NAME;
var init_region = __esm({
  "src/aws/region.ts"() {
    "use strict";
    REGION = "[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}";
    AWS_REGION_PATTERN = REGION;
    AWS_PARTITION_PATTERN = "aws(?:-[a-z]+)*";
    AWS_REGION_NAME = new RegExp(`^${REGION}$`);
  }
});

// src/secrets/parameter-reference.ts
function parseParameter(text) {
  const { id, field: field2, region } = PARAMETER.exec(text)?.groups ?? {};
  return id ? { id, field: field2, region } : void 0;
}
var NAME, PARAMETER;
var init_parameter_reference = __esm({
  "src/secrets/parameter-reference.ts"() {
    "use strict";
    init_region();
    NAME = "[\\w/.-]{1,1011}";
    PARAMETER = new RegExp(
      `^(?<id>${NAME}|arn:${AWS_PARTITION_PATTERN}:ssm:(?<region>${AWS_REGION_PATTERN}):\\d{12}:parameter/${NAME})(?:#(?<field>.+))?$`
    );
  }
});

// src/secrets/reference.ts
function parseReference(text) {
  const { id, field: field2, region } = REFERENCE.exec(text)?.groups ?? {};
  return id ? { id, field: field2, region } : void 0;
}
var NAME2, REFERENCE;
var init_reference = __esm({
  "src/secrets/reference.ts"() {
    "use strict";
    init_region();
    NAME2 = "[\\w/+=.@-]{1,519}";
    REFERENCE = new RegExp(
      `^(?<id>${NAME2}|arn:${AWS_PARTITION_PATTERN}:secretsmanager:(?<region>${AWS_REGION_PATTERN}):\\d{12}:secret:${NAME2})(?:#(?<field>.+))?$`
    );
  }
});

// src/time.ts
function parseDuration(text) {
  const [, count, unit = ""] = DURATION.exec(text) ?? [];
  const length = UNITS[unit];
  return length === void 0 ? void 0 : Number(count) * length;
}
function formatDuration(milliseconds) {
  const length = Math.max(0, milliseconds);
  if (length === DAY || length >= 2 * DAY) return pluralize(Math.floor(length / DAY), "day");
  if (length === HOUR || length >= 2 * HOUR) return pluralize(Math.floor(length / HOUR), "hour");
  return pluralize(Math.floor(length / MINUTE), "minute");
}
function durationStaysUntil(since2, now) {
  const days = Math.floor((now - since2) / DAY);
  return days >= 2 ? since2 + (days + 1) * DAY : now;
}
function formatIso(milliseconds) {
  return toIso(milliseconds) ?? (/* @__PURE__ */ new Date(0)).toISOString();
}
function toIso(milliseconds) {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function formatDate(milliseconds) {
  return formatIso(milliseconds).slice(0, 10);
}
function formatTimestamp(milliseconds) {
  return `${formatIso(milliseconds).slice(0, 16).replace("T", " ")} UTC`;
}
function endOfDay(day) {
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(start) && formatDate(start) === day ? start + DAY : void 0;
}
var MINUTE, HOUR, DAY, UNITS, DURATION;
var init_time = __esm({
  "src/time.ts"() {
    "use strict";
    init_format();
    MINUTE = 6e4;
    HOUR = 60 * MINUTE;
    DAY = 24 * HOUR;
    UNITS = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
    DURATION = /^(\d{1,4})([mhdw])$/;
  }
});

// src/aws/s3-url.ts
function parseS3Url(text) {
  const [, bucket, key = ""] = S3_URL.exec(text) ?? [];
  const parts = key.replace(/\/$/, "").split("/");
  const isClear = key === "" || parts.every((part) => !["", ".", ".."].includes(part));
  return bucket && isClear ? { bucket, key } : void 0;
}
var S3_URL;
var init_s3_url = __esm({
  "src/aws/s3-url.ts"() {
    "use strict";
    S3_URL = /^s3:\/\/(?!(?:\d+\.){3}\d+(?:\/|$))([a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9])(?:\/(.*))?$/;
  }
});

// src/github/branch-url.ts
function parseBranchUrl(text) {
  const [, owner, repo = "", branch = "", folder = ""] = BRANCH_URL.exec(text) ?? [];
  const prefix = folder.replace(/\/?$/, folder === "" ? "" : "/");
  const parts = prefix.split("/").slice(0, -1);
  const isClear = !UNCLEAR.test(branch) && !/^\.\.?$/.test(repo) && parts.every((part) => /^[^.]/.test(part));
  return owner !== void 0 && isClear ? { owner, repo, branch, prefix } : void 0;
}
var NAME3, BRANCH_URL, UNCLEAR;
var init_branch_url = __esm({
  "src/github/branch-url.ts"() {
    "use strict";
    NAME3 = "[A-Za-z0-9_.-]{1,100}";
    BRANCH_URL = new RegExp(`^github://([A-Za-z0-9][A-Za-z0-9_-]{0,98})/(${NAME3})/(${NAME3})(?:/(.*))?$`);
    UNCLEAR = /^[.-]|\.\.|\.$|\.lock$/;
  }
});

// src/audit/policy/location.ts
function resolveLocation(text, { kind, file }) {
  if (text.startsWith("~")) return { why: "~ is not expanded here; write the path in full" };
  if (isUrl(text)) return resolveUrl(text, kind);
  if ((0, import_node_path.isAbsolute)(text)) return { location: (0, import_node_path.resolve)(text) };
  if (file === void 0) return { why: "it is a relative path, and this policy is not in a file" };
  if (!isUrl(file)) return { location: (0, import_node_path.resolve)((0, import_node_path.dirname)(file), text) };
  const { bucket = "", key = "" } = parseS3Url(file) ?? {};
  return resolveUrl(`s3://${bucket}${import_node_path.posix.join("/", import_node_path.posix.dirname(key), text)}`, kind);
}
function isUrl(text) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
function resolveUrl(text, kind) {
  if (kind === "local-file")
    return { why: "it must be a path on the machine that runs the audit, not a URL" };
  if (/^github:/i.test(text)) return resolveBranch(text, kind);
  const url = parseS3Url(text);
  if (!url) {
    return { why: "it is neither a path nor s3://bucket/key (no part of the key may be empty, . or ..)" };
  }
  const { bucket, key } = url;
  const isPrefix = key === "" || key.endsWith("/");
  if (kind === "folder") return { location: `s3://${bucket}/${isPrefix ? key : `${key}/`}` };
  return isPrefix ? { why: "it is a prefix, not an object" } : { location: text };
}
function resolveBranch(text, kind) {
  if (kind !== "folder")
    return { why: "it must be a path or s3://bucket/key; a branch is for ledger and reports" };
  const url = parseBranchUrl(text);
  if (!url)
    return { why: "it is not github://owner/repository/branch/folder/ (no branch with a slash in its name)" };
  const { owner, repo, branch, prefix } = url;
  return { location: `github://${owner}/${repo}/${branch}/${prefix}` };
}
var import_node_path;
var init_location = __esm({
  "src/audit/policy/location.ts"() {
    "use strict";
    import_node_path = require("node:path");
    init_s3_url();
    init_branch_url();
  }
});

// src/audit/policy/field-values.ts
function within({ refuse, file }, ...around) {
  return { refuse: (path, why) => refuse([...around, ...path], why), file };
}
function readDuration(written, { least, most, why }, { refuse }) {
  const time3 = parseDuration(written) ?? Number.NaN;
  if (time3 >= least && time3 <= most) return time3;
  const range = `from ${formatDuration(least)} to ${formatDuration(most)}`;
  const months = written.endsWith("m") ? " (m is minutes; there is no unit for months)" : "";
  throw refuse([], `it is ${formatDuration(time3)}${months}, and must be ${range}: ${why}`);
}
function readShare(written) {
  return Number(written.slice(0, -1)) / 100;
}
function readLocation(text, kind, { refuse, file }) {
  const resolved = resolveLocation(text, { kind, file });
  if ("location" in resolved) return resolved.location;
  throw refuse([], resolved.why);
}
function readSecretSource({ secret, ssm, env }, { refuse }) {
  if (secret !== void 0) {
    if (parseReference(secret)) return { secret };
    throw refuse(["secret"], "it is not the name or ARN of a secret");
  }
  if (ssm === void 0) return { env };
  if (parseParameter(ssm)) return { ssm };
  throw refuse(["ssm"], "it is not the name or ARN of a parameter");
}
function refuseRepeated(items, name, { refuse }) {
  const seen = /* @__PURE__ */ new Set();
  const second = items.findIndex((item) => seen.size === seen.add(item[name]).size);
  if (second >= 0) throw refuse([second, name], "it occurs twice");
}
var init_field_values = __esm({
  "src/audit/policy/field-values.ts"() {
    "use strict";
    init_parameter_reference();
    init_reference();
    init_time();
    init_location();
  }
});

// src/http/api-error.ts
var ApiError;
var init_api_error = __esm({
  "src/http/api-error.ts"() {
    "use strict";
    init_problem();
    ApiError = class extends Problem {
      name = "ApiError";
      fault;
      /** Why it failed, without what to do about it. */
      why;
      /** How long the service asks to wait, in milliseconds. */
      retryAfter;
      /** Whether the service limits the rate of requests: it has not acted, and another try later may succeed. */
      isRateLimit;
      constructor(parts) {
        super(parts);
        this.fault = parts.fault;
        this.why = parts.why;
        this.retryAfter = parts.retryAfter;
        this.isRateLimit = parts.isRateLimit ?? false;
      }
    };
  }
});

// src/http/clock-hint.ts
function clockHint(now = Date.now()) {
  return `Check the clock of this machine, which says ${formatTimestamp(now)}`;
}
var init_clock_hint = __esm({
  "src/http/clock-hint.ts"() {
    "use strict";
    init_time();
  }
});

// src/http/tls-fault.ts
function tlsHint(error) {
  if (isPlainText(error)) return "Check the address, its port too: what answers there does not speak TLS";
  const { code = "" } = error ?? {};
  const hint = HINTS.find(([codes]) => codes.includes(code))?.[1];
  return typeof hint === "function" ? hint() : hint;
}
function isPlainText(error) {
  const { code = "", message = "" } = error ?? {};
  return code === "EPROTO" && /wrong version number|packet length too long/.test(message);
}
var HINTS;
var init_tls_fault = __esm({
  "src/http/tls-fault.ts"() {
    "use strict";
    init_clock_hint();
    HINTS = [
      [
        [
          "DEPTH_ZERO_SELF_SIGNED_CERT",
          "SELF_SIGNED_CERT_IN_CHAIN",
          "UNABLE_TO_GET_ISSUER_CERT",
          "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
          "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
          "CERT_UNTRUSTED"
        ],
        "If the CA is your company's own, set NODE_EXTRA_CA_CERTS to a PEM file with its certificate"
      ],
      [["CERT_HAS_EXPIRED"], () => `${clockHint()}; if that is right, have the server renew its certificate`],
      [["CERT_NOT_YET_VALID"], () => `${clockHint()}: before the certificate begins to be valid`],
      [
        ["HOSTNAME_MISMATCH", "ERR_TLS_CERT_ALTNAME_INVALID"],
        "Use a host name that the certificate is for, or have the server present another certificate"
      ],
      [
        [
          "CERT_SIGNATURE_FAILURE",
          "CERT_CHAIN_TOO_LONG",
          "CERT_REVOKED",
          "CERT_REJECTED",
          "INVALID_CA",
          "INVALID_PURPOSE",
          "PATH_LENGTH_EXCEEDED"
        ],
        "Have the server present another certificate"
      ]
    ];
  }
});

// src/http/proxy.ts
async function proxyAgent(protocol) {
  const variable = findVariable(protocol);
  if (!variable) return void 0;
  const proxy = parseProxy(variable);
  const { ForwardAgent, TunnelAgent } = await Promise.resolve().then(() => __toESM(require("../vendor/proxy-agents.js"), 1));
  const key = `${protocol} ${proxy.href}`;
  const ProxyAgent = protocol === "https:" ? TunnelAgent : ForwardAgent;
  const agent = agents.get(key) ?? new ProxyAgent(proxy, (failure) => proxyError(failure, proxy, variable.name));
  agents.set(key, agent);
  return agent;
}
function findVariable(protocol) {
  const name = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  return [name.toLowerCase(), name].map((each) => ({ name: each, text: process.env[each]?.trim() ?? "" })).find(({ text }) => text);
}
function parseProxy({ name, text }) {
  const proxy = URL.canParse(withScheme(text)) ? new URL(withScheme(text)) : void 0;
  const isUsable = proxy && /^https?:$/.test(proxy.protocol) && decode(proxy.username + proxy.password) !== void 0;
  if (isUsable) return proxy;
  throw new ApiError({
    fault: "invalid",
    what: `${name} cannot be used`,
    why: "it is not the http:// or https:// address of a proxy",
    hint: "Set it to an address such as http://proxy.example.com:3128, or unset it"
  });
}
function withScheme(text) {
  return text.includes("://") ? text : `http://${text}`;
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return void 0;
  }
}
function proxyError({ host, status, cause }, { origin }, variable) {
  const proxy = `proxy ${origin} (${variable})`;
  if (status === 407) {
    const hint = `Check the user and password in ${variable}`;
    return new ProxyError(`${proxy} answered 407`, { hint, isTransient: false });
  }
  if (status !== void 0) {
    const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
    const hint = status === 400 ? `Check ${variable}: a proxy that itself speaks TLS needs https:// there` : isRefusal ? `Have the proxy let requests to ${host} through, or add ${host} to NO_PROXY` : `Check that the proxy can reach ${host}, or add ${host} to NO_PROXY`;
    return new ProxyError(`${proxy} answered ${status}`, { hint, isTransient: !isRefusal });
  }
  const lasting = isPlainText(cause) ? `Write http:// instead of https:// in ${variable}: the proxy itself does not speak TLS` : tlsHint(cause);
  return new ProxyError(`${proxy} cannot be used, ${errorMessage(cause)}`, {
    hint: lasting ?? `Check ${variable}, or add ${host} to NO_PROXY`,
    isTransient: lasting === void 0
  });
}
var ProxyError, agents;
var init_proxy = __esm({
  "src/http/proxy.ts"() {
    "use strict";
    init_problem();
    init_api_error();
    init_tls_fault();
    ProxyError = class extends Error {
      name = "ProxyError";
      hint;
      isTransient;
      /** Makes the AWS SDK retry, like Smithy's trait of this name. */
      $retryable;
      constructor(message, { hint, isTransient: isTransient2 }) {
        super(message);
        this.hint = hint;
        this.isTransient = isTransient2;
        this.$retryable = isTransient2 ? { throttling: false } : void 0;
      }
    };
    agents = /* @__PURE__ */ new Map();
  }
});

// src/aws/clients.ts
async function createAwsClient(Service, { requestTimeout = 1e4, ...settings }) {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const [httpAgent, httpsAgent] = await Promise.all([proxyAgent("http:"), proxyAgent("https:")]);
  const timeouts = { connectionTimeout: CONNECTION_TIMEOUT, requestTimeout, throwOnRequestTimeout: true };
  const requestHandler = { ...timeouts, ...httpAgent && { httpAgent }, ...httpsAgent && { httpsAgent } };
  return new Service({ maxAttempts: ATTEMPTS, requestHandler, ...settings });
}
function keptAwsClient(Service, { env, ...settings }) {
  const services = kept.get(env) ?? /* @__PURE__ */ new Map();
  kept.set(env, services);
  const clients = services.get(Service) ?? /* @__PURE__ */ new Map();
  services.set(Service, clients);
  const { region } = settings;
  const client = clients.get(region) ?? createWithSharedCredentials(clients, Service, settings);
  clients.set(region, client);
  client.catch(() => clients.delete(region));
  return client;
}
async function createWithSharedCredentials(clients, Service, settings) {
  const [first] = clients.values();
  const credentials2 = (await first)?.config.credentials;
  return createAwsClient(Service, credentials2 ? { ...settings, credentials: credentials2 } : settings);
}
var ATTEMPTS, CONNECTION_TIMEOUT, kept;
var init_clients = __esm({
  "src/aws/clients.ts"() {
    "use strict";
    init_proxy();
    ATTEMPTS = 4;
    CONNECTION_TIMEOUT = 5e3;
    kept = /* @__PURE__ */ new WeakMap();
  }
});

// src/shell.ts
function shellCommand(words) {
  return words.map(shellQuote).join(" ");
}
function shellQuote(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
var init_shell = __esm({
  "src/shell.ts"() {
    "use strict";
  }
});

// src/accounts/account.ts
function allKeys(account, options) {
  return all(account.keys(options));
}
async function all(pages2) {
  const items = [];
  for await (const page2 of pages2) items.push(...page2);
  return items;
}
function unsupported(title, what) {
  return new ApiError({
    fault: "invalid",
    what: `${title} cannot ${what}`,
    why: "neither its API nor its profile offers a way",
    hint: "Leave out instance, and give host, user and port"
  });
}
function failingList(error) {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}
var init_account = __esm({
  "src/accounts/account.ts"() {
    "use strict";
    init_api_error();
  }
});

// src/keys/curves.ts
var CURVES;
var init_curves = __esm({
  "src/keys/curves.ts"() {
    "use strict";
    CURVES = {
      /** OpenSSL's name of the curve, the size of a key in bits, and the length of a coordinate in bytes. */
      nistp256: { openssl: "prime256v1", bits: 256, coordinate: 32 },
      nistp384: { openssl: "secp384r1", bits: 384, coordinate: 48 },
      nistp521: { openssl: "secp521r1", bits: 521, coordinate: 66 }
    };
  }
});

// src/keys/agent-layouts.ts
function ecdsaAgent(curve) {
  return {
    parts: 3,
    certified: 2,
    publicFields: ([name = EMPTY, point = EMPTY]) => [name, point],
    isConsistent([name, point = EMPTY, secret = EMPTY]) {
      return String(name) === curve && isKeyPair(CURVES[curve].openssl, point, secret);
    }
  };
}
function isKeyPair(curve, point, secret) {
  try {
    const ecdh = (0, import_node_crypto.createECDH)(curve);
    ecdh.setPrivateKey(secret);
    return ecdh.getPublicKey().equals(point);
  } catch {
    return false;
  }
}
function toNumber(mpint2) {
  return BigInt(`0x${mpint2.toString("hex") || "0"}`);
}
var import_node_crypto, EMPTY, RSA_AGENT, ED25519_AGENT;
var init_agent_layouts = __esm({
  "src/keys/agent-layouts.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_curves();
    EMPTY = Buffer.alloc(0);
    RSA_AGENT = {
      parts: 6,
      certified: 2,
      publicFields: ([n = EMPTY, e = EMPTY]) => [e, n],
      isConsistent(parts) {
        const [n, e, d, iqmp, p, q] = parts.map(toNumber);
        if (p <= 1n || q <= 1n || n !== p * q) return false;
        return e * d % (p - 1n) === 1n && e * d % (q - 1n) === 1n && iqmp * q % p === 1n;
      }
    };
    ED25519_AGENT = {
      parts: 2,
      certified: 0,
      publicFields: ([point = EMPTY]) => [point],
      isConsistent([point = EMPTY, secret = EMPTY]) {
        if (point.length !== 32 || secret.length !== 64 || !secret.subarray(32).equals(point)) return false;
        const [x, d] = [point.toString("base64url"), secret.toString("base64url", 0, 32)];
        const key = (0, import_node_crypto.createPrivateKey)({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" });
        return (0, import_node_crypto.createPublicKey)(key).export({ format: "jwk" }).x === x;
      }
    };
  }
});

// src/keys/fault.ts
var NOT_PUBLIC, ONE_LINE, WHOLE_FILE, NEW_KEY, FAULTS, KeyFault;
var init_fault = __esm({
  "src/keys/fault.ts"() {
    "use strict";
    init_problem();
    NOT_PUBLIC = "Not an SSH public key";
    ONE_LINE = "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`";
    WHOLE_FILE = "Paste the whole file again, from the BEGIN line to the END line, as `cat` prints it";
    NEW_KEY = "Make a new key with `ssh-keygen -t ed25519`";
    FAULTS = {
      empty: {
        why: "it is empty",
        hint: "Check the name of the secret; secrets are empty in workflows from forks and Dependabot"
      },
      "too-large": {
        why: "it is larger than any key (16 KiB each, 64 KiB in total)",
        hint: "Give nothing but keys"
      },
      "public-half": {
        why: "it is a public key",
        hint: "Store the private key: the file without .pub in its name"
      },
      certificate: {
        why: "it is a certificate",
        hint: "Store the private key that the certificate was issued for"
      },
      "other-certificate": {
        why: "the certificate beside it was issued for another key",
        hint: "Give the certificate of this key, or leave it out"
      },
      json: {
        why: "it is JSON",
        hint: "Give only the value of the field that holds the key"
      },
      html: {
        why: "it is a web page",
        hint: "Store the key file itself, not a page saved by a browser or a failed download"
      },
      "no-key": {
        why: "it has no `BEGIN ... PRIVATE KEY` line",
        hint: "Paste the whole file, as `cat` prints it"
      },
      path: {
        why: "it is the path of a file, not what is in it",
        hint: "Store the contents of the file, as `cat` prints them"
      },
      misspelled: {
        why: "a line of it is misspelled",
        hint: "Correct that line, or paste the whole file again, as `cat` prints it"
      },
      truncated: {
        why: "part of it is missing",
        hint: WHOLE_FILE
      },
      damaged: {
        why: "it is damaged",
        hint: WHOLE_FILE
      },
      encrypted: {
        why: "it is encrypted",
        hint: "Give its passphrase as well, or remove the passphrase with `ssh-keygen -p`",
        isWhole: true
      },
      "wrong-passphrase": {
        why: "the passphrase does not decrypt it",
        hint: "Check the passphrase; if it is right, the key is damaged: paste the whole file again"
      },
      costly: {
        why: "deriving its key from the passphrase takes too long",
        hint: "Encrypt it at the usual cost, for example with `ssh-keygen -p -a 16`",
        isWhole: true
      },
      "unsupported-encryption": {
        why: "its encryption is not supported",
        hint: "Encrypt it again, for example with `ssh-keygen -p -Z aes256-ctr`",
        isWhole: true
      },
      "unsupported-format": {
        why: "its format is not supported",
        hint: "Convert it to the OpenSSH format",
        isWhole: true
      },
      unsupported: {
        why: "this kind of key is not supported",
        hint: NEW_KEY,
        isWhole: true
      },
      hardware: {
        why: "its private half is in a FIDO token, and the file only refers to it",
        hint: NEW_KEY,
        isWhole: true
      },
      "public-too-long": { what: NOT_PUBLIC, why: "it is longer than any public key (16 KiB)", hint: ONE_LINE },
      "public-not-a-key": {
        what: NOT_PUBLIC,
        why: "it is not of the form `type base64 comment`",
        hint: ONE_LINE
      },
      "public-damaged": { what: NOT_PUBLIC, why: "it is damaged", hint: ONE_LINE }
    };
    KeyFault = class extends Problem {
      name = "KeyFault";
      code;
      /** Why and what to do, as in the message: without full stops. */
      why;
      hint;
      /** Whether the key itself is fine, but cannot be used here. */
      isWhole;
      /** `detail` says more precisely why; `hint` replaces that of the code. Both without a full stop. */
      constructor(code, detail, hint = FAULTS[code].hint) {
        const { what = "The private key cannot be used", why: reason, isWhole = false } = FAULTS[code];
        const why = detail ? `${reason}: ${detail}` : reason;
        super({ what, why, hint });
        this.code = code;
        this.why = why;
        this.hint = hint;
        this.isWhole = isWhole;
      }
    };
  }
});

// src/keys/read-material.ts
function readRsa([e, n]) {
  return { kind: "rsa", e: number(e), n: number(n) };
}
function readDsa([p, q, g, y]) {
  return { kind: "dsa", p: number(p), q: number(q), g: number(g), y: number(y) };
}
function readEd25519([point]) {
  return { kind: "ed25519", point: exactly(ED25519, point) };
}
function readEd448([point]) {
  return { kind: "ed448", point: exactly(ED448, point) };
}
function readMldsa44Ed25519([keys2]) {
  const both = exactly(MLDSA44 + ED25519, keys2);
  return { kind: "mldsa44-ed25519", mldsa: both.subarray(0, MLDSA44), point: both.subarray(MLDSA44) };
}
function readEcdsa(curve, [name, point = EMPTY2]) {
  if (String(name) !== curve) throw damaged("its curve does not match its type");
  if (point[0] !== 4) throw damaged("its point is not in uncompressed form");
  return { kind: "ecdsa", curve, point: exactly(1 + 2 * CURVES[curve].coordinate, point) };
}
function exactly(length, data = EMPTY2) {
  if (data.length === length) return data;
  throw damaged(`a field has ${data.length} bytes instead of ${length}`);
}
function number(mpint2 = EMPTY2) {
  const [first = 0] = mpint2;
  if (first >= 128) throw damaged("it contains a negative number");
  if (mpint2.length > LONGEST_NUMBER) throw damaged("it contains a number of more than 16,384 bits");
  return BigInt(`0x${mpint2.toString("hex") || "0"}`);
}
function damaged(detail) {
  return new KeyFault("public-damaged", detail);
}
var LONGEST_NUMBER, ED25519, ED448, MLDSA44, EMPTY2;
var init_read_material = __esm({
  "src/keys/read-material.ts"() {
    "use strict";
    init_curves();
    init_fault();
    LONGEST_NUMBER = 2049;
    ED25519 = 32;
    ED448 = 57;
    MLDSA44 = 1312;
    EMPTY2 = Buffer.alloc(0);
  }
});

// src/keys/key-types.ts
function ecdsa(curve) {
  const material = (fields) => readEcdsa(curve, fields);
  const { bits } = CURVES[curve];
  return { name: `ecdsa-sha2-${curve}`, fields: 2, bits, material, agent: ecdsaAgent(curve), sshpk: "ecdsa" };
}
function fidoEcdsa(name) {
  return { name, fields: 3, bits: 256, material: (fields) => readEcdsa("nistp256", fields), isFido: true };
}
function certificateType(name) {
  return name.replace("@openssh.com", "") + CERTIFICATE;
}
function findKeyType(name) {
  return BY_NAME.get(name);
}
function isCertificate(type) {
  return type.endsWith(CERTIFICATE);
}
var KEY_TYPES, CERTIFICATE, BY_NAME;
var init_key_types = __esm({
  "src/keys/key-types.ts"() {
    "use strict";
    init_agent_layouts();
    init_curves();
    init_read_material();
    KEY_TYPES = [
      {
        name: "ssh-ed25519",
        fields: 1,
        bits: 256,
        material: readEd25519,
        agent: ED25519_AGENT,
        sshpk: "ed25519"
      },
      {
        name: "ssh-rsa",
        fields: 2,
        bits: { field: 1 },
        material: readRsa,
        hasNumbers: true,
        hasModulus: true,
        agent: RSA_AGENT,
        leastBits: 1024,
        canBeWeak: true,
        sshpk: "rsa"
      },
      ecdsa("nistp256"),
      ecdsa("nistp384"),
      ecdsa("nistp521"),
      {
        name: "ssh-dss",
        fields: 4,
        bits: { field: 0 },
        material: readDsa,
        hasNumbers: true,
        canBeWeak: true,
        sshpk: "dsa"
      },
      { name: "sk-ssh-ed25519@openssh.com", fields: 2, bits: 256, material: readEd25519, isFido: true },
      fidoEcdsa("sk-ecdsa-sha2-nistp256@openssh.com"),
      fidoEcdsa("webauthn-sk-ecdsa-sha2-nistp256@openssh.com"),
      { name: "ssh-ed448", fields: 1, bits: 448, material: readEd448 },
      { name: "ssh-mldsa44-ed25519@openssh.com", fields: 1, bits: 256, material: readMldsa44Ed25519 }
    ];
    CERTIFICATE = "-cert-v01@openssh.com";
    BY_NAME = /* @__PURE__ */ new Map();
    for (const keyType of KEY_TYPES) {
      BY_NAME.set(keyType.name, { keyType, isCertificate: false });
      BY_NAME.set(certificateType(keyType.name), { keyType, isCertificate: true });
    }
  }
});

// src/keys/wire.ts
function wireString(data) {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  const encoded = Buffer.allocUnsafe(4 + bytes.length);
  encoded.writeUInt32BE(bytes.length);
  encoded.set(bytes, 4);
  return encoded;
}
function mpint(value) {
  if (value === 0n) return Buffer.alloc(0);
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex");
  return (bytes[0] ?? 0) < 128 ? bytes : Buffer.concat([Buffer.alloc(1), bytes]);
}
var WireReader;
var init_wire = __esm({
  "src/keys/wire.ts"() {
    "use strict";
    WireReader = class {
      #data;
      #at = 0;
      constructor(data) {
        this.#data = data;
      }
      /** left is the number of bytes not read yet. */
      get left() {
        return this.#data.length - this.#at;
      }
      /** at is the number of bytes read so far. */
      get at() {
        return this.#at;
      }
      bytes(count) {
        const from = this.#skip(count);
        return this.#data.subarray(from, from + count);
      }
      uint32() {
        return this.#data.readUInt32BE(this.#skip(4));
      }
      string() {
        return this.bytes(this.uint32());
      }
      text() {
        const length = this.uint32();
        const from = this.#skip(length);
        return this.#data.toString("utf8", from, from + length);
      }
      /** Returns where the bytes that it skips begin. */
      #skip(count) {
        const from = this.#at;
        if (count > this.left) throw new RangeError(`${count} bytes needed, ${this.left} left`);
        this.#at += count;
        return from;
      }
    };
  }
});

// src/keys/split-blob.ts
function splitBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  const known = findKeyType(type);
  if (!known) {
    const unknown2 = { bits: void 0, keyType: void 0, isCertificate: false, isPadded: false };
    return { type, ...unknown2, fields: [], plain: blob, reader };
  }
  const { keyType, isCertificate: isCertificate2 } = known;
  if (isCertificate2) reader.string();
  const fields = [];
  while (fields.length < keyType.fields) fields.push(reader.string());
  const bits = typeof keyType.bits === "number" ? keyType.bits : bitLength(fields[keyType.bits.field]);
  const shortest = keyType.hasNumbers ? fields.map(shortestNumber) : fields;
  const isPadded = shortest !== fields && shortest.some(({ length }, index) => length !== fields[index]?.length);
  const rest = isCertificate2 ? Buffer.alloc(0) : blob.subarray(reader.at);
  const plain = isCertificate2 || isPadded ? Buffer.concat([...[keyType.name, ...shortest].map(wireString), rest]) : blob;
  return { type, bits, keyType, isCertificate: isCertificate2, fields, isPadded, plain, reader };
}
function plainBlob(blob) {
  const known = findKeyType(new WireReader(blob).text());
  const isPlain = !known || !(known.isCertificate || known.keyType.hasNumbers);
  return isPlain ? blob : splitBlob(blob).plain;
}
function shortestNumber(mpint2) {
  const first = mpint2.findIndex((byte) => byte !== 0);
  if (first < 0) return mpint2.subarray(mpint2.length);
  const needsZero = first > 0 && (mpint2[first] ?? 0) >= 128;
  return mpint2.subarray(needsZero ? first - 1 : first);
}
function bitLength(mpint2 = Buffer.alloc(0)) {
  const first = mpint2.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint2.length - first) * 8 - (Math.clz32(mpint2[first] ?? 0) - 24);
}
var init_split_blob = __esm({
  "src/keys/split-blob.ts"() {
    "use strict";
    init_key_types();
    init_wire();
  }
});

// src/keys/fingerprint.ts
function isFingerprint(text) {
  return typeof text === "string" && FINGERPRINT.test(text);
}
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto2.hash)("sha256", blob, "base64").slice(0, -1)}`;
}
function md5(blob) {
  const pairs = (0, import_node_crypto2.createHash)("md5").update(blob).digest("hex").match(/../g) ?? [];
  return `MD5:${pairs.join(":")}`;
}
function keyFingerprint({ blob }) {
  return sha256(plainBlob(blob));
}
var import_node_crypto2, FINGERPRINT;
var init_fingerprint = __esm({
  "src/keys/fingerprint.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    init_split_blob();
    FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
  }
});

// src/keys/public-key.ts
function parsePublicKey(line2) {
  if (line2.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const [, type, base64, comment = ""] = LINE.exec(line2.trim()) ?? [];
  if (!type || !base64) throw new KeyFault("public-not-a-key");
  const blob = Buffer.from(base64, "base64");
  try {
    const key = readBlob(blob);
    if (key.type !== type) {
      throw new KeyFault("public-damaged", "its line and the key in it are of different types");
    }
    return { ...key, comment };
  } catch (error) {
    if (error instanceof RangeError) {
      throw new KeyFault("public-damaged", "the key data ends too early");
    }
    throw error;
  }
}
function readBlob(blob) {
  const { type, bits } = splitBlob(blob);
  return { type, bits, blob, comment: "" };
}
function formatPublicKey({ type, blob, comment }) {
  return [type, blob.toString("base64"), comment].filter(Boolean).join(" ");
}
var LINE, LONGEST_LINE;
var init_public_key = __esm({
  "src/keys/public-key.ts"() {
    "use strict";
    init_fault();
    init_split_blob();
    LINE = /^([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(\S.*))?$/;
    LONGEST_LINE = 16 * 1024;
  }
});

// src/accounts/fields.ts
function at(value, path) {
  if (path === "") return value;
  return path.includes(".") ? path.split(".").reduce(field, value) : field(value, path);
}
function field(value, name) {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isThere ? value[name] : void 0;
}
function textAt(value, path) {
  const found = at(value, path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}
function timeAt(value, path, format = "rfc3339") {
  const time3 = TIMES[format].read(textAt(value, path));
  return time3 > 0 ? time3 : void 0;
}
function noteAt(value, path) {
  const found = at(value, path);
  if (typeof found !== "object" || found === null) return textAt(value, path) || void 0;
  const entries = Object.entries(found).map(([name, each]) => [name, textAt(each, "")]);
  const isList = Array.isArray(found);
  const parts = entries.filter(([, text]) => text).map(([name, text]) => isList ? text : `${name}=${text}`);
  return parts.join(", ") || void 0;
}
function isZoned(text) {
  return /(Z|[+-]\d\d:?\d\d)$/i.test(text);
}
var TIMES;
var init_fields = __esm({
  "src/accounts/fields.ts"() {
    "use strict";
    TIMES = {
      rfc3339: {
        read: (text) => Date.parse(isZoned(text) ? text : `${text}Z`),
        write: (seconds) => new Date(seconds * 1e3).toISOString().replace(".000Z", "Z")
      },
      unix: {
        read: (text) => /^\d{1,12}(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1e3) : Number.NaN,
        write: String
      },
      "unix-us": {
        read: (text) => /^\d{1,18}$/.test(text) ? Math.round(Number(text) / 1e3) : Number.NaN,
        write: (seconds) => `${seconds}000000`
      }
    };
  }
});

// src/accounts/parse-key.ts
function tryParsePublicKey(publicKey) {
  try {
    return parsePublicKey(publicKey);
  } catch {
    return void 0;
  }
}
function parseKey({
  title,
  keys: keys2,
  times
}, item, others = {}) {
  const fields = { ...keys2.fields, ...others };
  const text = (path) => path === void 0 ? "" : textAt(item, path);
  const time3 = (path) => path === void 0 ? void 0 : timeAt(item, path, times);
  const parts = fields.keyType ? [fields.keyType, fields.publicKey, fields.name] : [fields.publicKey];
  const publicKey = parts.map(text).filter(Boolean).join(" ");
  const key = tryParsePublicKey(publicKey);
  const id = requireId(title, item, others.id ?? keys2.fields.id);
  return {
    id: withoutPrefix(id, fields.idPrefix),
    name: text(fields.name) || (keys2.names === "comment" ? key?.comment ?? "" : ""),
    publicKey,
    fingerprint: key ? keyFingerprint(key) : publicKey ? void 0 : readFingerprint(text(fields.fingerprint)),
    createdAt: time3(fields.createdAt),
    createdBy: fields.createdBy === void 0 ? void 0 : noteAt(item, fields.createdBy),
    lastUsedAt: time3(fields.lastUsedAt),
    neverUsed: fields.lastUsedAt ? at(item, fields.lastUsedAt) === null : void 0,
    expiresAt: time3(fields.expiresAt),
    managed: fields.managed ? (at(item, fields.managed.field) ?? null) === fields.managed.equals : void 0,
    instances: fields.instances ? instancesAt(item, fields.instances) : void 0
  };
}
function withoutPrefix(id, prefix = "") {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}
function requireId(title, item, path) {
  const id = textAt(item, path);
  const found = at(item, path);
  const isExact = typeof found !== "number" || Number.isSafeInteger(found);
  if (id && isExact) return id;
  throw new ApiError({
    fault: "unexpected",
    what: `${title} listed something without an id`,
    why: id ? `the number in its field "${path}" is too large to be exact` : `its field "${path}" is empty`,
    hint: "Check whether the profile fits this API"
  });
}
function readFingerprint(fingerprint2) {
  const unpadded = fingerprint2.replace(/=$/, "");
  return isFingerprint(unpadded) ? unpadded : void 0;
}
function instancesAt(item, path) {
  const instances2 = at(item, path);
  if (!Array.isArray(instances2)) return void 0;
  return instances2.map((each) => ({ id: textAt(each, "id"), name: textAt(each, "name") }));
}
var init_parse_key = __esm({
  "src/accounts/parse-key.ts"() {
    "use strict";
    init_api_error();
    init_fingerprint();
    init_public_key();
    init_fields();
  }
});

// src/accounts/key-request.ts
function keyRequest(rules2, name, publicKey) {
  const key = tryParsePublicKey(publicKey);
  if (!key) throw new TypeError("an account key must be a public key line");
  const why = addProblem(rules2, name, publicKey);
  if (!why)
    return { name, publicKey: sentLine(rules2, name, publicKey, key), fingerprint: keyFingerprint(key) };
  throw new ApiError({
    fault: "invalid",
    what: `${rules2.title} would not accept the key`,
    why,
    hint: "Nothing was sent; use another name or another key"
  });
}
function addProblem(rules2, name, publicKey) {
  const key = tryParsePublicKey(publicKey);
  if (!key) return "it is not a public key";
  const { names, accepts = {} } = rules2.keys;
  return nameFault(names, name) ?? keyFault(accepts, key.type, sentLine(rules2, name, publicKey, key));
}
function nameLimit(names) {
  return (names === "comment" ? void 0 : names.max) ?? 64;
}
function sentLine({ keys: keys2 }, name, publicKey, key) {
  return keys2.names === "comment" ? formatPublicKey({ ...key, comment: name }) : publicKey;
}
function nameFault(names, name) {
  if (names === "comment") {
    if (/[\r\n]/.test(name)) return "its name has more than one line";
    return name === name.trim() ? void 0 : "its name begins or ends with white space, which a comment cannot";
  }
  const { max, required, characters, changes = [] } = names;
  if (required && name === "") return "it has no name";
  if (max !== void 0 && name.length > max) return `its name is longer than ${max} characters`;
  const invalid = characters && [...name].find((each) => !characters.includes(each));
  if (invalid) return `its name may not contain "${sanitize(invalid)}"`;
  const change = changes.find((each) => CHANGES[each].apply(name) !== name);
  return change && `its name would be changed: ${CHANGES[change].description}`;
}
function keyFault({ maxLength, types }, type, line2) {
  if (types && !types.includes(type))
    return `it is of type ${sanitize(type)}, and only ${types.join(", ")} are accepted`;
  return maxLength && line2.length > maxLength ? `it is longer than ${maxLength} characters` : void 0;
}
var CHANGES;
var init_key_request = __esm({
  "src/accounts/key-request.ts"() {
    "use strict";
    init_format();
    init_api_error();
    init_fingerprint();
    init_public_key();
    init_parse_key();
    CHANGES = {
      "lower-case": {
        apply: (name) => name.toLowerCase(),
        description: "capital letters become small ones"
      },
      trim: { apply: (name) => name.trim(), description: "white space at its ends is removed" }
    };
  }
});

// src/accounts/same-key.ts
function isSameKey(one, other) {
  if (one.fingerprint === void 0 || one.fingerprint !== other.fingerprint) return false;
  if (!one.publicKey || !other.publicKey) return true;
  return certificateText(one.publicKey) === certificateText(other.publicKey);
}
async function findSameKey(pages2, wanted) {
  let found;
  for await (const keys2 of pages2) found ??= keys2.find((key) => isSameKey(key, wanted));
  return found;
}
function certificateText(line2) {
  const [, type = "", base64 = ""] = /^\s*(\S+)\s+(\S+)/.exec(line2) ?? [];
  return isCertificate(type) ? base64 : "";
}
var init_same_key = __esm({
  "src/accounts/same-key.ts"() {
    "use strict";
    init_key_types();
  }
});

// src/http/network-fault.ts
function networkFault(error) {
  if (error instanceof ProxyError) {
    return { fault: error.isTransient ? "transient" : "refused", hint: error.hint };
  }
  const hint = tlsHint(error);
  return hint === void 0 ? void 0 : { fault: "tls", hint };
}
var init_network_fault = __esm({
  "src/http/network-fault.ts"() {
    "use strict";
    init_proxy();
    init_tls_fault();
  }
});

// src/aws/aws-error.ts
function describeAwsError(error, { advice: advice2, hints = AWS_HINTS }) {
  const { name, code, message, $metadata } = error;
  const text = [name, code, message, $metadata?.httpStatusCode].filter(Boolean).join(" ");
  const [, hint] = [...advice2, ...commonAdvice(hints)].find(([pattern]) => pattern.test(text)) ?? [];
  const said2 = [name === "Error" ? "" : name, message || code].filter(Boolean).join(", ");
  return {
    why: sanitize(said2, 400).replace(/[.\s]+$/, ""),
    hint: networkFault(error)?.hint ?? hint ?? "Correct what the message names, and run again"
  };
}
function awsProblem(error, call) {
  return new Problem({ what: call.what, ...describeAwsError(error, call), cause: error });
}
async function callAws({ deadline, ...call }, task) {
  const signal = AbortSignal.timeout(deadline);
  const late = new Promise(
    (_, reject) => signal.addEventListener("abort", () => reject(signal.reason))
  );
  try {
    return await Promise.race([task(signal), late]);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (!signal.aborted) throw awsProblem(error, call);
    const { what, hints = AWS_HINTS } = call;
    throw new Problem({ what, why: `no answer within ${deadline / 1e3} s`, hint: hints.network });
  }
}
function commonAdvice({ credentials: credentials2, expired, region, network, later }) {
  return [
    [/CredentialsProviderError|Could not load credentials/, credentials2],
    [
      /RequestTimeTooSkewed|RequestExpired|RequestInTheFuture|Signature (?:has )?expired|Signature not yet current/,
      clockHint()
    ],
    [/ExpiredToken|token .*expired/, expired],
    [
      /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthenticationToken|OptInRequired/,
      "Check the AWS credentials, that their account has enabled this region, and the clock of this machine"
    ],
    [/ 407$/, "Check the user and password in HTTP_PROXY"],
    [/Throttl|TooManyRequests|RequestLimitExceeded/, `${later}: AWS limits the rate of requests`],
    [/ENOTFOUND|EAI_AGAIN/, `Check ${region} and the network`],
    [/ECONN|EPIPE|EHOSTUNREACH|ENETUNREACH|Timeout|hang up/, network],
    [/InternalService|InternalFailure|ServiceUnavailable|InternalError/, later]
  ];
}
var AWS_HINTS;
var init_aws_error = __esm({
  "src/aws/aws-error.ts"() {
    "use strict";
    init_format();
    init_clock_hint();
    init_network_fault();
    init_problem();
    AWS_HINTS = {
      credentials: "Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role provides them",
      expired: "Get new AWS credentials, and run again",
      region: "AWS_REGION",
      network: "Check the network, and run again",
      later: "Run again later"
    };
  }
});

// src/accounts/ec2/ec2-error.ts
function ec2Error(error, { what, actions: actions2 }) {
  if (error instanceof ApiError) return error;
  const fault = classifyError(error);
  if (fault === "unexpected") return garbledError(what);
  return new ApiError({ fault, what, ...describeAwsError(error, { advice: advice(actions2) }) });
}
function garbledError(what, why = "its answer is not what EC2 sends") {
  const hint = "Check api-url; keylease does not act on what it cannot read";
  return new ApiError({ fault: "unexpected", what, why, hint });
}
function advice(actions2) {
  return [
    [/AuthFailure/, "Check the AWS credentials, and that their account has enabled this region"],
    [/UnauthorizedOperation|AccessDenied/, `Allow ${actions2} to these AWS credentials`]
  ];
}
function classifyError(error) {
  const { name = "", $metadata } = error;
  const status = $metadata?.httpStatusCode;
  if (status === void 0) return networkFault(error)?.fault ?? "transient";
  if (status === 429 || status >= 500) return "transient";
  if (status < 400) return "unexpected";
  if (name.endsWith(".NotFound")) return "not-found";
  return status === 401 || status === 403 ? "refused" : "invalid";
}
var init_ec2_error = __esm({
  "src/accounts/ec2/ec2-error.ts"() {
    "use strict";
    init_aws_error();
    init_api_error();
    init_network_fault();
  }
});

// src/accounts/rest/key-references.ts
function unreadable(publicKey) {
  const [type = ""] = publicKey.trim().split(/\s/);
  return type === "" || findKeyType(type) ? void 0 : null;
}
function indexKeys(trait, keys2) {
  const ids = /* @__PURE__ */ new Map();
  let isWhole = true;
  for (const key of keys2) {
    const text = TRAITS[trait](key);
    if (text === void 0) isWhole = false;
    else if (text !== null) ids.set(text, [...ids.get(text) ?? [], key.id]);
  }
  return { ids, isWhole };
}
var KeyReferences, TRAITS, READ;
var init_key_references = __esm({
  "src/accounts/rest/key-references.ts"() {
    "use strict";
    init_fingerprint();
    init_key_types();
    init_fields();
    init_parse_key();
    KeyReferences = class {
      #listKeys;
      #idPrefix;
      #keys;
      #indexes = /* @__PURE__ */ new Map();
      /** `idPrefix` is what ids of keys begin with in answers, and not on the account. */
      constructor(keys2, idPrefix = "") {
        this.#listKeys = keys2;
        this.#idPrefix = idPrefix;
      }
      /** resolve is undefined if a reference may mean any key: its text is cut or masked, or the account does not show what it names. */
      async resolve(references, { by }) {
        if (by === "id") return references.map((each) => withoutPrefix(each, this.#idPrefix));
        this.#keys ??= this.#listKeys();
        const keys2 = await this.#keys;
        const kinds = Array.isArray(by) ? by : [by];
        const resolved = references.map((reference) => {
          const named = kinds.flatMap((kind) => READ[kind](reference, this.#idPrefix) ?? []);
          const found = named.flatMap(({ trait, text }) => this.#index(trait, keys2).ids.get(text) ?? []);
          if (found.length > 0) return found;
          const isComparable = named.every(({ trait }) => this.#index(trait, keys2).isWhole);
          return named.length > 0 && isComparable ? [] : void 0;
        });
        return resolved.every((each) => each !== void 0) ? [...new Set(resolved.flat())] : void 0;
      }
      #index(trait, keys2) {
        const index = this.#indexes.get(trait) ?? indexKeys(trait, keys2);
        this.#indexes.set(trait, index);
        return index;
      }
    };
    TRAITS = {
      id: ({ id }) => id,
      name: ({ name }) => name || void 0,
      sha256: ({ fingerprint: fingerprint2, publicKey }) => fingerprint2 ?? unreadable(publicKey),
      md5: ({ publicKey }) => {
        const key = tryParsePublicKey(publicKey);
        return key ? md5(key.blob).replace(/^MD5:/, "") : unreadable(publicKey);
      }
    };
    READ = {
      id: (reference, idPrefix) => ({ trait: "id", text: withoutPrefix(reference, idPrefix) }),
      name: (text) => ({ trait: "name", text }),
      publicKey: (reference) => {
        const key = tryParsePublicKey(reference);
        return key && { trait: "sha256", text: keyFingerprint(key) };
      },
      fingerprint: (reference) => {
        const unpadded = reference.replace(/=$/, "");
        if (isFingerprint(unpadded)) return { trait: "sha256", text: unpadded };
        const hex = reference.replace(/^MD5:/i, "").toLowerCase();
        return /^([0-9a-f]{2}:){15}[0-9a-f]{2}$/.test(hex) ? { trait: "md5", text: hex } : void 0;
      },
      address: (reference) => {
        const [, segment] = /\/([^/?#]+)\/?$/.exec(reference) ?? [];
        try {
          return segment === void 0 ? void 0 : { trait: "id", text: decodeURIComponent(segment) };
        } catch {
          return void 0;
        }
      }
    };
  }
});

// src/accounts/ec2/ec2-instances.ts
async function* ec2Instances(options) {
  const references = new KeyReferences(options.keys);
  for (const list2 of LISTS) {
    for await (const launchers of list2(options)) {
      if (launchers.length > 0)
        yield await Promise.all(launchers.map((each) => toInstance(each, references)));
    }
  }
}
async function toInstance({ keyNames, status = "", host, ...launcher }, references) {
  const names = keyNames.flatMap((name) => name || []);
  const keyIds = await references.resolve(names, { by: "name" });
  return { ...launcher, status, host, port: void 0, user: void 0, keyIds };
}
async function* instances({ title, ec2: client }) {
  const what = `${title} did not list its instances`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeInstances)({ client, pageSize: 1e3 }, { IncludeManagedResources: true });
  const perReservation = listed(pages2, (page2) => page2.Reservations?.map(({ Instances }) => Instances), what);
  for await (const reserved of perReservation) {
    const present = reserved.flat().filter(({ State }) => State?.Name !== "terminated");
    yield present.map((instance) => ({
      kind: "instance",
      id: requireId(title, instance, "InstanceId"),
      name: instance.Tags?.find(({ Key }) => Key === "Name")?.Value ?? "",
      status: instance.State?.Name,
      host: instance.PublicDnsName || instance.PublicIpAddress || void 0,
      keyNames: [instance.KeyName]
    }));
  }
}
async function* launchTemplates(options) {
  const { title, ec2: client } = options;
  const what = `${title} did not list its launch templates`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeLaunchTemplates)({ client, pageSize: 200 }, { IncludeManagedResources: true });
  for await (const templates of listed(pages2, ({ LaunchTemplates }) => LaunchTemplates, what)) {
    for (const template of templates) {
      const id = requireId(title, template, "LaunchTemplateId");
      const name = template.LaunchTemplateName ?? "";
      yield [{ kind: "launch template", id, name, keyNames: await versionKeys(id, options) }];
    }
  }
}
async function versionKeys(id, { title, ec2: client }) {
  const what = `${title} did not list the versions of launch template ${sanitize(id)}`;
  const query3 = { LaunchTemplateId: id, IncludeManagedResources: true };
  const pages2 = (0, import_ec2_sdk.paginateDescribeLaunchTemplateVersions)({ client, pageSize: 200 }, query3);
  const names = [];
  try {
    const versions = listed(
      pages2,
      (page2) => page2.LaunchTemplateVersions?.map(({ LaunchTemplateData }) => LaunchTemplateData),
      what
    );
    for await (const data of versions) names.push(...data.map(({ KeyName }) => KeyName));
    return names;
  } catch (error) {
    const isDeleted = error instanceof ApiError && error.fault === "not-found";
    if (isDeleted) return [];
    throw error;
  }
}
async function* launchConfigurations(options) {
  const { title, autoScaling: client } = options;
  const what = `${title} did not list the launch configurations of Auto Scaling`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeLaunchConfigurations)({ client, pageSize: 100 }, {});
  for await (const found of listed(pages2, (page2) => page2.LaunchConfigurations, what)) {
    yield found.map((each) => {
      const name = requireId(title, each, "LaunchConfigurationName");
      return { kind: "launch configuration", id: name, name, keyNames: [each.KeyName] };
    });
  }
}
async function* spotRequests({ title, ec2: client }) {
  const what = `${title} did not list its Spot Instance requests`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeSpotInstanceRequests)({ client, pageSize: 1e3 }, {});
  for await (const requests of listed(pages2, (page2) => page2.SpotInstanceRequests, what)) {
    yield requests.filter(({ State }) => mayLaunch(State)).map((request) => ({
      kind: "spot request",
      id: requireId(title, request, "SpotInstanceRequestId"),
      name: "",
      status: request.State,
      keyNames: [request.LaunchSpecification?.KeyName]
    }));
  }
}
async function* spotFleetRequests({ title, ec2: client }) {
  const what = `${title} did not list its Spot Fleet requests`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeSpotFleetRequests)({ client }, {});
  for await (const requests of listed(pages2, (page2) => page2.SpotFleetRequestConfigs, what)) {
    yield requests.filter(({ SpotFleetRequestState }) => mayLaunch(SpotFleetRequestState)).map(({ SpotFleetRequestConfig, ...request }) => ({
      kind: "spot fleet request",
      id: requireId(title, request, "SpotFleetRequestId"),
      name: "",
      status: request.SpotFleetRequestState,
      keyNames: (SpotFleetRequestConfig?.LaunchSpecifications ?? []).map(({ KeyName }) => KeyName)
    }));
  }
}
function mayLaunch(state = "") {
  return !/^(cancelled|closed|failed)/.test(state);
}
async function* listed(pages2, read, what) {
  let before;
  try {
    for await (const page2 of pages2) {
      const items = read(page2);
      if (!items?.every((item) => item !== void 0)) throw garbledError(what);
      if (page2.NextToken && page2.NextToken === before)
        throw garbledError(what, "one of its pages points to itself");
      before = page2.NextToken;
      yield items;
    }
  } catch (error) {
    throw ec2Error(error, { what, actions: ACTIONS });
  }
}
var import_ec2_sdk, ACTIONS, LISTS;
var init_ec2_instances = __esm({
  "src/accounts/ec2/ec2-instances.ts"() {
    "use strict";
    import_ec2_sdk = require("../vendor/ec2-sdk.js");
    init_format();
    init_api_error();
    init_parse_key();
    init_key_references();
    init_ec2_error();
    ACTIONS = [
      "ec2:DescribeInstances, ec2:DescribeLaunchTemplates, ec2:DescribeLaunchTemplateVersions,",
      "ec2:DescribeSpotInstanceRequests, ec2:DescribeSpotFleetRequests and autoscaling:DescribeLaunchConfigurations"
    ].join(" ");
    LISTS = [
      instances,
      launchTemplates,
      launchConfigurations,
      spotRequests,
      spotFleetRequests
    ];
  }
});

// src/accounts/ec2/ec2-account.ts
var ec2_account_exports = {};
__export(ec2_account_exports, {
  openEc2Account: () => openEc2Account
});
async function openEc2Account(adapter, { apiUrl, vars, http: http2 }) {
  const region = checkRegion(vars.region);
  const endpoint = apiUrl ? { endpoint: apiUrl } : {};
  const settings = { region, requestTimeout: http2.timeout, ...endpoint };
  const ec2 = await createAwsClient(import_ec2_sdk2.EC2Client, settings);
  const { credentials: credentials2 } = ec2.config;
  const autoScaling = await createAwsClient(import_ec2_sdk2.AutoScalingClient, { ...settings, credentials: credentials2 });
  return new Ec2Account(adapter, { ec2, autoScaling, region });
}
function checkRegion(region = "") {
  if (AWS_REGION_NAME.test(region)) return region;
  throw new ApiError({
    fault: "invalid",
    what: "AWS EC2 cannot be used",
    why: `"${sanitize(region)}" is not a region`,
    hint: "Set AWS_REGION to one such as eu-central-1"
  });
}
var import_ec2_sdk2, KEY_ACTIONS, FIELDS, Ec2Account;
var init_ec2_account = __esm({
  "src/accounts/ec2/ec2-account.ts"() {
    "use strict";
    init_clients();
    init_region();
    import_ec2_sdk2 = require("../vendor/ec2-sdk.js");
    init_format();
    init_api_error();
    init_shell();
    init_account();
    init_key_request();
    init_parse_key();
    init_same_key();
    init_ec2_error();
    init_ec2_instances();
    KEY_ACTIONS = "ec2:DescribeKeyPairs, ec2:ImportKeyPair and ec2:DeleteKeyPair";
    FIELDS = { id: "KeyPairId", name: "KeyName", publicKey: "PublicKey" };
    Ec2Account = class {
      title;
      basis;
      nameLimit;
      removal;
      supports;
      #rules;
      #ec2;
      #autoScaling;
      #region;
      constructor({ title, basis, names, accepts, removal, unlisted }, { ec2, autoScaling, region }) {
        this.title = title;
        this.basis = basis;
        this.nameLimit = nameLimit(names);
        this.removal = removal;
        this.supports = { instances: true, attach: false, use: true, unlisted };
        this.#rules = { title, keys: { names, accepts } };
        this.#ec2 = ec2;
        this.#autoScaling = autoScaling;
        this.#region = region;
      }
      /** The credentials come from the environment, so that two accounts of one region are known to be the same. */
      async accountId() {
        return void 0;
      }
      async *keys() {
        const answer = await this.#ask(
          "did not list its key pairs",
          () => this.#ec2.send(new import_ec2_sdk2.DescribeKeyPairsCommand({ IncludePublicKey: true }))
        );
        if (!answer.KeyPairs) throw garbledError(`${this.title} did not list its key pairs`);
        const profile = { title: this.title, keys: { fields: FIELDS, names: this.#rules.keys.names } };
        const keys2 = answer.KeyPairs.map((pair) => {
          const key = parseKey(profile, pair);
          return { ...key, publicKey: key.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
        });
        if (keys2.length > 0) yield keys2;
      }
      addProblem(name, publicKey) {
        return addProblem(this.#rules, name, publicKey);
      }
      async add(name, publicKey, { isAbsent = false, onDoubt = () => {
      } } = {}) {
        const request = keyRequest(this.#rules, name, publicKey);
        const present = isAbsent ? void 0 : await findSameKey(this.keys(), request);
        if (present) return present;
        const PublicKeyMaterial = Buffer.from(request.publicKey);
        try {
          const { KeyPairId: id } = await this.#ask(
            "did not register the key",
            () => this.#ec2.send(new import_ec2_sdk2.ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial }))
          );
          if (id) return { id, ...request, createdAt: void 0, instances: void 0 };
          onDoubt();
        } catch (error) {
          const listed3 = await findSameKey(this.keys(), request);
          if (listed3) return listed3;
          throw error;
        }
        const listed2 = await findSameKey(this.keys(), request);
        if (listed2) return listed2;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} accepted the key but does not list it`,
          why: `no key pair in region ${this.#region} has its fingerprint`,
          hint: "Run again"
        });
      }
      /** remove lists first, because EC2 answers the same for a key pair that is not there; without a listing it asks all the same. */
      async remove(id) {
        const keys2 = await allKeys(this).catch(() => void 0);
        if (keys2 && !keys2.some((key) => key.id === id)) return "gone";
        await this.#ask(
          `did not remove key ${sanitize(id)}`,
          () => this.#ec2.send(new import_ec2_sdk2.DeleteKeyPairCommand({ KeyPairId: id }))
        );
        return "removed";
      }
      removalCommand(id) {
        return shellCommand(["aws", "ec2", "delete-key-pair", "--region", this.#region, "--key-pair-id", id]);
      }
      instances() {
        const { title } = this;
        return ec2Instances({ title, ec2: this.#ec2, autoScaling: this.#autoScaling, keys: () => allKeys(this) });
      }
      async attach() {
        throw unsupported(this.title, "put a key on a running instance");
      }
      async detach() {
        throw unsupported(this.title, "take a key off a running instance");
      }
      async #ask(failure, task) {
        try {
          return await task();
        } catch (error) {
          throw ec2Error(error, { what: `${this.title} ${failure}`, actions: KEY_ACTIONS });
        }
      }
    };
  }
});

// src/accounts/profiles/aws-ec2.ts
var awsEc2;
var init_aws_ec2 = __esm({
  "src/accounts/profiles/aws-ec2.ts"() {
    "use strict";
    awsEc2 = {
      id: "aws-ec2",
      title: "AWS EC2",
      basis: "specification",
      docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html",
      token: "None: AWS credentials and the region come from the environment, in the post step as well, and need the [IAM actions](deploy.md).",
      notes: "api-url takes the place of both EC2 and Auto Scaling; for endpoints of a VPC, set AWS_ENDPOINT_URL_EC2 and AWS_ENDPOINT_URL_AUTO_SCALING instead.",
      vars: { region: { env: "AWS_REGION", about: "a region" } },
      names: { max: 255, required: true, unique: true, changes: ["trim"] },
      accepts: { types: ["ssh-ed25519", "ssh-rsa"] },
      removal: { revokes: "no", note: "EC2 does not change the keys on running instances." },
      kinds: ["instances", "launch templates", "launch configurations", "spot requests", "spot fleet requests"],
      // Each keeps the name of a key pair of its own, for instances that it starts later.
      unlisted: ["EMR clusters", "compute environments of AWS Batch", "configurations of EC2 Image Builder"],
      paging: "whole",
      isTokenless: true,
      open: async (options) => (await Promise.resolve().then(() => (init_ec2_account(), ec2_account_exports))).openEc2Account(awsEc2, options)
    };
  }
});

// src/accounts/profiles/azure.ts
var GROUP, ALL, query, page, NO_SUCH_KEY, azure;
var init_azure = __esm({
  "src/accounts/profiles/azure.ts"() {
    "use strict";
    GROUP = "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Compute";
    ALL = "/subscriptions/{subscription}/providers/Microsoft.Compute";
    query = { "api-version": "2024-11-01" };
    page = { kind: "next", next: "nextLink" };
    NO_SUCH_KEY = { status: 404, field: "error.code", contains: "ResourceNotFound" };
    azure = {
      id: "azure",
      title: "Azure",
      basis: "specification",
      docs: "https://learn.microsoft.com/en-us/rest/api/compute/ssh-public-keys",
      token: "The client secret of an app registration with a role such as Virtual Machine Contributor on the resource group, and Reader on the subscription, whose machines are listed.",
      notes: "Keys are those of one resource group. The specification asks for ssh-rsa of 2048 bits or more, the guide to SSH keys for ed25519 as well. How a name is bounded is not documented.",
      baseUrl: "https://management.azure.com",
      vars: {
        tenant: { env: "AZURE_TENANT_ID", about: "the id of a tenant" },
        clientId: {
          env: "AZURE_CLIENT_ID",
          about: "the client id of the app registration that api-token is the secret of"
        },
        subscription: { env: "AZURE_SUBSCRIPTION_ID", about: "the id of a subscription" },
        group: { env: "AZURE_RESOURCE_GROUP", about: "the name of a resource group" },
        location: { env: "AZURE_LOCATION", about: "the region of new keys, such as westeurope" }
      },
      auth: {
        kind: "oauth2",
        tokenPath: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
        clientId: "clientId",
        form: "form",
        scope: "https://management.azure.com/.default"
      },
      keys: {
        list: { path: `${GROUP}/sshPublicKeys`, query, items: "value", page },
        fields: { id: "name", name: "name", publicKey: "properties.publicKey" },
        get: { path: `${GROUP}/sshPublicKeys/{key}`, query, item: "", missing: [NO_SUCH_KEY] },
        create: {
          method: "PUT",
          path: `${GROUP}/sshPublicKeys/{name}`,
          query,
          body: { location: "$location", properties: { publicKey: "$publicKey" } },
          ok: [200, 201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: `${GROUP}/sshPublicKeys/{key}`, query, ok: [200], gone: [{ status: 204 }, NO_SUCH_KEY] },
        names: { required: true, unique: true },
        accepts: { types: ["ssh-rsa", "ssh-ed25519"] }
      },
      removal: {
        revokes: "no",
        note: "Azure copies a key to each machine that is created with it, and does not change the copies."
      },
      instances: [
        {
          list: { path: `${ALL}/virtualMachines`, query, items: "value", page },
          fields: { id: "id", name: "name", status: "properties.provisioningState" },
          keys: {
            items: "properties.osProfile.linuxConfiguration.ssh.publicKeys",
            field: "keyData",
            by: "publicKey"
          }
        },
        {
          kind: "scale set",
          list: { path: `${ALL}/virtualMachineScaleSets`, query, items: "value", page },
          fields: { id: "id", name: "name", status: "properties.provisioningState" },
          keys: {
            items: "properties.virtualMachineProfile.osProfile.linuxConfiguration.ssh.publicKeys",
            field: "keyData",
            by: "publicKey"
          }
        }
      ],
      unlisted: ["Kubernetes clusters", "machines of other subscriptions"],
      errors: ["error.message"]
    };
  }
});

// src/accounts/profiles/cherryservers.ts
var cherryservers;
var init_cherryservers = __esm({
  "src/accounts/profiles/cherryservers.ts"() {
    "use strict";
    cherryservers = {
      id: "cherryservers",
      title: "Cherry Servers",
      basis: "specification",
      docs: "https://api.cherryservers.com/doc",
      token: "An API key of the client portal.",
      notes: "The keys of the user are listed, and the servers of one project. The zone of its times, taken for UTC, and its answer to a duplicate key are not documented.",
      baseUrl: "https://api.cherryservers.com",
      vars: { project: { env: "CHERRY_PROJECT_ID", about: "the id of a project" } },
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/v1/ssh-keys", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "label", publicKey: "key", createdAt: "created" },
        get: { path: "/v1/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/v1/ssh-keys",
          body: { label: "$name", key: "$publicKey" },
          ok: [200, 201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/v1/ssh-keys/{key}", ok: [200, 204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Cherry Servers does not document whether a key removed from the account still works on running servers."
      },
      instances: [
        {
          list: { path: "/v1/projects/{project}/servers", items: "", page: { kind: "none" } },
          fields: { id: "id", name: "hostname", status: "state" },
          keys: { items: "ssh_keys", field: "id", by: "id" }
        }
      ],
      unlisted: ["servers of other projects"],
      errors: ["message"],
      limits: { interval: 250 }
    };
  }
});

// src/accounts/profiles/crusoe.ts
var crusoe;
var init_crusoe = __esm({
  "src/accounts/profiles/crusoe.ts"() {
    "use strict";
    crusoe = {
      id: "crusoe",
      title: "Crusoe",
      basis: "specification",
      docs: "https://github.com/crusoecloud/client-go",
      token: "The secret key of an access key (console: Security, Tokens), which signs each request and is not sent.",
      notes: "The keys are those of the user whose access key it is. Its answer to a duplicate key is not documented.",
      baseUrl: "https://api.cloud.crusoe.ai/v1",
      vars: {
        accessKey: {
          env: "CRUSOE_ACCESS_KEY_ID",
          about: "the id of the access key that api-token is the secret of"
        }
      },
      auth: { kind: "hmac", scheme: "crusoe", keyId: "accessKey" },
      keys: {
        list: { path: "/users/ssh-keys", items: "items", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
        create: {
          path: "/users/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 400 }, { status: 409 }]
        },
        delete: { path: "/users/ssh-keys", query: { id: "{key}" }, ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Crusoe does not document whether a key removed from the account still works on running machines."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/cudo.ts
var cudo;
var init_cudo = __esm({
  "src/accounts/profiles/cudo.ts"() {
    "use strict";
    cudo = {
      id: "cudo",
      title: "CUDO Compute",
      basis: "specification",
      docs: "https://cudocompute.com/docs/rest-api/ssh-keys",
      token: "An API key of the console.",
      notes: "How its pages are numbered is not documented, so a list that is not in one answer is an error. Its answers to a duplicate key, and to a key that is gone, are not documented.",
      baseUrl: "https://rest.compute.cudo.org/v1",
      auth: { kind: "header", header: "Authorization", prefix: "bearer " },
      keys: {
        list: { path: "/ssh-keys", items: "sshKeys", page: { kind: "none", total: "totalCount" } },
        fields: { id: "id", name: "comment", publicKey: "publicKey", createdAt: "createTime" },
        get: { path: "/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/ssh-keys",
          body: { publicKey: "$publicKey" },
          ok: [200, 201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [200, 204], gone: [{ status: 404 }] },
        names: "comment"
      },
      removal: {
        revokes: "unknown",
        note: "CUDO Compute does not document whether a key removed from the account still works on running machines."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/digitalocean.ts
var PAGES, digitalocean;
var init_digitalocean = __esm({
  "src/accounts/profiles/digitalocean.ts"() {
    "use strict";
    PAGES = {
      kind: "page",
      param: "page",
      sizeParam: "per_page",
      size: 200,
      next: "links.pages.next",
      total: "meta.total"
    };
    digitalocean = {
      id: "digitalocean",
      title: "DigitalOcean",
      basis: "specification",
      docs: "https://github.com/digitalocean/openapi",
      token: "Scopes `ssh_key:read`, `ssh_key:create` and `ssh_key:delete`; the audit reads autoscale pools as well.",
      baseUrl: "https://api.digitalocean.com",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/v2/account/keys",
          items: "ssh_keys",
          page: PAGES
        },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        get: {
          path: "/v2/account/keys/{key}",
          item: "ssh_key",
          missing: [{ status: 404, field: "id", contains: "not_found" }]
        },
        create: {
          path: "/v2/account/keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 422, field: "message", contains: "already in use" }]
        },
        delete: {
          path: "/v2/account/keys/{key}",
          ok: [204],
          gone: [{ status: 404, field: "id", contains: "not_found" }]
        },
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "DigitalOcean does not change the keys on existing Droplets.",
        terraform: "digitalocean_droplet"
        // terraform-provider-digitalocean#1019
      },
      instances: [
        {
          kind: "autoscale pool",
          list: { path: "/v2/droplets/autoscale", items: "autoscale_pools", page: PAGES },
          fields: { id: "id", name: "name", status: "status" },
          keys: { items: "droplet_template.ssh_keys", by: ["id", "fingerprint"] }
        }
      ],
      unlisted: ["Droplets"],
      errors: ["message"],
      limits: { listingsPerMinute: 10 }
    };
  }
});

// src/accounts/profiles/gcp-os-login.ts
var NO_SUCH_KEY2, gcpOsLogin;
var init_gcp_os_login = __esm({
  "src/accounts/profiles/gcp-os-login.ts"() {
    "use strict";
    NO_SUCH_KEY2 = { status: 404, field: "error.status", contains: "NOT_FOUND" };
    gcpOsLogin = {
      id: "gcp-os-login",
      title: "Google Cloud OS Login",
      basis: "specification",
      docs: "https://cloud.google.com/compute/docs/oslogin/rest",
      token: "An access token with the scope cloud-platform or compute, as `gcloud auth print-access-token` and google-github-actions/auth give; it ends after an hour.",
      notes: "The keys are those of one user or service account. That the comment of a key is kept, by which a lease is known, is not promised.",
      baseUrl: "https://oslogin.googleapis.com",
      vars: {
        user: {
          env: "CLOUDSDK_CORE_ACCOUNT",
          about: "the e-mail address of the user or service account whose keys these are"
        }
      },
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/v1/users/{user}/loginProfile",
          items: "sshPublicKeys.*",
          empty: [{ status: 200, field: "name" }],
          page: { kind: "none" }
        },
        fields: { id: "fingerprint", publicKey: "key", expiresAt: "expirationTimeUsec" },
        get: { path: "/v1/users/{user}/sshPublicKeys/{key}", item: "", missing: [NO_SUCH_KEY2] },
        create: {
          path: "/v1/users/{user}:importSshPublicKey",
          body: { key: "$publicKey", expirationTimeUsec: "$expiresAt" },
          expiry: "unix-us",
          ok: [200],
          answer: { kind: "nothing" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/v1/users/{user}/sshPublicKeys/{key}", ok: [200], gone: [NO_SUCH_KEY2] },
        names: "comment"
      },
      removal: {
        revokes: "yes",
        note: "Machines with OS Login ask Google for the keys of a user at each login; sessions that are open stay open."
      },
      times: "unix-us",
      errors: ["error.message"]
    };
  }
});

// src/accounts/profiles/github.ts
var github;
var init_github = __esm({
  "src/accounts/profiles/github.ts"() {
    "use strict";
    github = {
      id: "github",
      title: "GitHub",
      basis: "specification",
      docs: "https://docs.github.com/en/rest/users/keys",
      token: "Scope `admin:public_key`; to report only, `read:public_key`.",
      notes: "The text of its answer to a duplicate key is not documented.",
      baseUrl: "https://api.github.com",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      headers: { accept: "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28" },
      identity: { path: "/user", id: "id" },
      keys: {
        list: {
          path: "/user/keys",
          items: "",
          page: { kind: "link", param: "page", sizeParam: "per_page", size: 100 }
        },
        fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", lastUsedAt: "last_used" },
        get: { path: "/user/keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/user/keys",
          body: { title: "$name", key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 422 }]
        },
        delete: { path: "/user/keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: {},
        accepts: {
          types: [
            "ssh-ed25519",
            "ssh-rsa",
            "ssh-dss",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521"
          ]
        }
      },
      removal: {
        revokes: "yes",
        note: "A key that is removed from GitHub no longer opens repositories; machines are not affected."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/gitlab.ts
var gitlab;
var init_gitlab = __esm({
  "src/accounts/profiles/gitlab.ts"() {
    "use strict";
    gitlab = {
      id: "gitlab",
      title: "GitLab",
      basis: "specification",
      docs: "https://docs.gitlab.com/api/user_keys/",
      token: "Scope `api`; to report only, `read_user`.",
      baseUrl: "https://gitlab.com/api/v4",
      auth: { kind: "header", header: "PRIVATE-TOKEN", prefix: "" },
      identity: { path: "/user", id: "id" },
      keys: {
        list: {
          path: "/user/keys",
          items: "",
          page: { kind: "page", param: "page", sizeParam: "per_page", size: 100 }
        },
        fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", expiresAt: "expires_at" },
        get: { path: "/user/keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/user/keys",
          body: { title: "$name", key: "$publicKey", expires_at: "$expiresAt" },
          expiry: "rfc3339",
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [
            { status: 400, field: "message.fingerprint" },
            { status: 400, field: "message.key" }
          ]
        },
        delete: { path: "/user/keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "yes",
        note: "A key that is removed from GitLab no longer opens repositories; machines are not affected."
      },
      errors: ["message", "error"]
    };
  }
});

// src/accounts/profiles/gpuai.ts
var gpuai;
var init_gpuai = __esm({
  "src/accounts/profiles/gpuai.ts"() {
    "use strict";
    gpuai = {
      id: "gpuai",
      title: "gpu.ai",
      basis: "specification",
      docs: "https://demo.gpu.ai/docs/api/reference",
      notes: "Its production address is announced for version 1.0. It does not show public keys, so a removed key cannot be restored.",
      baseUrl: "https://api.gpu.ai/v1",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh-keys",
          items: "data",
          page: { kind: "cursor", param: "cursor", sizeParam: "limit", size: 200, next: "next_cursor" }
        },
        fields: { id: "id", name: "name", fingerprint: "fingerprint", createdAt: "created_at" },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
          idempotencyHeader: "Idempotency-Key"
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "gpu.ai does not document whether a key removed from the account still works on running instances."
      },
      errors: ["detail", "title"]
    };
  }
});

// src/accounts/profiles/hetzner.ts
var hetzner;
var init_hetzner = __esm({
  "src/accounts/profiles/hetzner.ts"() {
    "use strict";
    hetzner = {
      id: "hetzner",
      title: "Hetzner Cloud",
      basis: "specification",
      docs: "https://docs.hetzner.cloud",
      token: "Read & Write, of the project whose keys it manages; to report only, Read.",
      baseUrl: "https://api.hetzner.cloud/v1",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh_keys",
          items: "ssh_keys",
          page: {
            kind: "page",
            param: "page",
            sizeParam: "per_page",
            size: 50,
            next: "meta.pagination.next_page",
            current: "meta.pagination.page",
            total: "meta.pagination.total_entries"
          }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created", createdBy: "labels" },
        get: {
          path: "/ssh_keys/{key}",
          item: "ssh_key",
          missing: [{ status: 404, field: "error.code", contains: "not_found" }]
        },
        create: {
          path: "/ssh_keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 409, field: "error.code", contains: "uniqueness_error" }]
        },
        delete: {
          path: "/ssh_keys/{key}",
          ok: [204],
          gone: [{ status: 404, field: "error.code", contains: "not_found" }]
        },
        names: { unique: true, required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Hetzner does not document whether a key removed from the project still works on running servers.",
        terraform: "hcloud_server"
        // terraform-provider-hcloud#737
      },
      errors: ["error.message"]
    };
  }
});

// src/accounts/profiles/hotaisle.ts
var hotaisle;
var init_hotaisle = __esm({
  "src/accounts/profiles/hotaisle.ts"() {
    "use strict";
    hotaisle = {
      id: "hotaisle",
      title: "Hot Aisle",
      basis: "specification",
      docs: "https://admin.hotaisle.app/api/docs/",
      token: "An API key with the user role owner.",
      notes: "The keys are those of one user, and open all servers of the teams in which the user has the role user.",
      baseUrl: "https://admin.hotaisle.app/api",
      auth: { kind: "header", header: "Authorization", prefix: "Token " },
      keys: {
        list: { path: "/user/ssh_keys/", items: "", page: { kind: "none" } },
        fields: {
          id: "fingerprint",
          idPrefix: "SHA256:",
          name: "comment",
          keyType: "type",
          publicKey: "public_key"
        },
        create: {
          path: "/user/ssh_keys/",
          body: { authorized_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/user/ssh_keys/{key}/", ok: [204], gone: [{ status: 404 }] },
        names: "comment"
      },
      removal: {
        revokes: "yes",
        note: "Servers ask Hot Aisle for the keys at each login, unless that was turned off on the server; sessions that are open stay open."
      },
      errors: [""]
    };
  }
});

// src/accounts/profiles/hyperstack.ts
var hyperstack;
var init_hyperstack = __esm({
  "src/accounts/profiles/hyperstack.ts"() {
    "use strict";
    hyperstack = {
      id: "hyperstack",
      title: "Hyperstack",
      basis: "specification",
      docs: "https://docs.hyperstack.cloud/docs/api-reference/section-core",
      notes: "A key belongs to one environment; a key that another environment already has counts as registered. The maximum page size is not documented.",
      baseUrl: "https://infrahub-api.nexgencloud.com/v1",
      vars: { environment: { env: "HYPERSTACK_ENVIRONMENT", about: "the name of an environment" } },
      auth: { kind: "header", header: "api_key", prefix: "" },
      keys: {
        list: {
          path: "/core/keypairs",
          items: "keypairs",
          page: { kind: "page", param: "page", sizeParam: "pageSize", size: 100 }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
        create: {
          path: "/core/keypairs",
          body: { name: "$name", environment_name: "$environment", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "keypair" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/core/keypair/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { max: 50, required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Hyperstack does not document whether a key removed from the account still works on running machines."
      },
      instances: [
        {
          list: {
            path: "/core/virtual-machines",
            items: "instances",
            page: { kind: "page", param: "page", sizeParam: "pageSize", size: 100 }
          },
          fields: { id: "id", name: "name", status: "status", host: "floating_ip" },
          keys: { one: "keypair.name", by: "name" }
        }
      ],
      errors: ["message"],
      failures: [{ status: 200, field: "status", equals: false }]
    };
  }
});

// src/accounts/profiles/jarvislabs.ts
var FAILED, jarvislabs;
var init_jarvislabs = __esm({
  "src/accounts/profiles/jarvislabs.ts"() {
    "use strict";
    FAILED = ["success", "sucess"].flatMap(
      (field2) => [false, "false"].map((equals) => ({ status: 200, field: field2, equals }))
    );
    jarvislabs = {
      id: "jarvislabs",
      title: "JarvisLabs",
      basis: "specification",
      docs: "https://github.com/jarvislabsai/jarvislabs",
      notes: "Its only specification is its own client. Each region has an address of its own; use api-url for another one than India (Noida). Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://backendn.jarvislabs.net",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/ssh/", items: "", page: { kind: "none" } },
        fields: { id: "key_id", name: "key_name", publicKey: "ssh_key" },
        create: {
          path: "/ssh/",
          body: { ssh_key: "$publicKey", key_name: "$name" },
          ok: [200],
          answer: { kind: "nothing" },
          duplicate: [...FAILED, { status: 400 }, { status: 409 }]
        },
        delete: { path: "/ssh/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "JarvisLabs does not document whether a key removed from the account still works on running instances."
      },
      errors: ["message", "error", "detail"],
      failures: FAILED
    };
  }
});

// src/accounts/profiles/lambda.ts
var lambda;
var init_lambda = __esm({
  "src/accounts/profiles/lambda.ts"() {
    "use strict";
    lambda = {
      id: "lambda",
      title: "Lambda",
      basis: "specification",
      docs: "https://docs.lambda.ai",
      notes: "Its answer to a duplicate key, and whether names are unique, are not documented.",
      baseUrl: "https://cloud.lambda.ai",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/api/v1/ssh-keys", items: "data", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        create: {
          path: "/api/v1/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "data" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: {
          path: "/api/v1/ssh-keys/{key}",
          ok: [200],
          gone: [{ status: 404, field: "error.code", contains: "not-found" }]
        },
        names: { max: 64, unique: true, required: true },
        accepts: { maxLength: 4096 }
      },
      removal: {
        revokes: "unknown",
        note: "Lambda does not document whether a key removed from the account still works on running instances."
      },
      instances: [
        {
          list: { path: "/api/v1/instances", items: "data", page: { kind: "none" } },
          fields: { id: "id", name: "name", status: "status", host: "ip" },
          user: "ubuntu",
          keys: { items: "ssh_key_names", by: "name" }
        }
      ],
      errors: ["error.message"],
      limits: { interval: 1e3 }
    };
  }
});

// src/accounts/profiles/latitude.ts
var latitude;
var init_latitude = __esm({
  "src/accounts/profiles/latitude.ts"() {
    "use strict";
    latitude = {
      id: "latitude",
      title: "Latitude.sh",
      basis: "specification",
      docs: "https://www.latitude.sh/docs/api-reference/get-ssh-keys",
      notes: "The API key stands alone in Authorization, as in its reference and its own clients; an older guide has Bearer before it. New keys are put in one project; the keys of all projects that the token can see are listed. Its list of keys has no pages according to its reference. Its answers to a duplicate key, and to a key that is gone, are not documented.",
      baseUrl: "https://api.latitude.sh",
      vars: { project: { env: "LATITUDESH_PROJECT", about: "the id or slug of a project" } },
      auth: { kind: "header", header: "Authorization", prefix: "" },
      keys: {
        list: { path: "/ssh_keys", items: "data", page: { kind: "none" } },
        fields: {
          id: "id",
          name: "attributes.name",
          publicKey: "attributes.public_key",
          createdAt: "attributes.created_at",
          createdBy: "attributes.user.email"
        },
        get: { path: "/ssh_keys/{key}", item: "data", missing: [{ status: 404 }] },
        create: {
          path: "/ssh_keys",
          body: {
            data: {
              type: "ssh_keys",
              attributes: { name: "$name", project: "$project", public_key: "$publicKey" }
            }
          },
          ok: [201],
          answer: { kind: "key", item: "data" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh_keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "Latitude.sh does not take a removed key off servers that were deployed or reinstalled with it."
      },
      errors: ["errors.0.detail", "errors.0.title"],
      limits: { interval: 1e3 }
    };
  }
});

// src/accounts/profiles/linode.ts
var linode;
var init_linode = __esm({
  "src/accounts/profiles/linode.ts"() {
    "use strict";
    linode = {
      id: "linode",
      title: "Linode",
      basis: "specification",
      docs: "https://github.com/linode/linode-api-openapi",
      notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.linode.com/v4",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/profile/sshkeys",
          items: "data",
          page: {
            kind: "page",
            param: "page",
            sizeParam: "page_size",
            size: 500,
            last: "pages",
            current: "page",
            total: "results"
          }
        },
        fields: { id: "id", name: "label", publicKey: "ssh_key", createdAt: "created" },
        get: { path: "/profile/sshkeys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/profile/sshkeys",
          body: { label: "$name", ssh_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/profile/sshkeys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { max: 64 },
        accepts: {
          types: [
            "ssh-ed25519",
            "ssh-rsa",
            "ssh-dss",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "sk-ecdsa-sha2-nistp256@openssh.com"
          ]
        }
      },
      removal: {
        revokes: "unknown",
        note: "Linode does not document whether a key removed from the profile still works on running instances."
      },
      errors: ["errors.0.reason"]
    };
  }
});

// src/accounts/profiles/mithril.ts
var cursor, query2, mithril;
var init_mithril = __esm({
  "src/accounts/profiles/mithril.ts"() {
    "use strict";
    cursor = {
      kind: "cursor",
      param: "next_cursor",
      sizeParam: "limit",
      size: 100,
      next: "next_cursor"
    };
    query2 = { project: "{project}" };
    mithril = {
      id: "mithril",
      title: "Mithril",
      basis: "specification",
      docs: "https://docs.mithril.ai/compute-api/compute-api-reference/ssh-keys",
      notes: "Keys belong to one project. A key of an active bid or reservation cannot be removed. Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.mithril.ai",
      vars: { project: { env: "MITHRIL_PROJECT", about: "the id of a project, such as proj_abc123456" } },
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/v2/ssh-keys", query: query2, items: "", page: { kind: "none" } },
        fields: { id: "fid", name: "name", publicKey: "public_key", createdAt: "created_at" },
        create: {
          path: "/v2/ssh-keys",
          body: { project: "$project", name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/v2/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Mithril does not document what the removal of a key changes on machines; it refuses it while a bid or reservation uses the key."
      },
      instances: [
        {
          kind: "spot bid",
          list: {
            path: "/v2/spot/bids",
            query: query2,
            items: "data",
            where: [{ field: "status", not: ["Terminated"] }],
            page: cursor
          },
          fields: { id: "fid", name: "name", status: "status" },
          keys: { items: "launch_specification.ssh_keys", by: "id" }
        },
        {
          kind: "reservation",
          list: {
            path: "/v2/reservation",
            query: query2,
            items: "data",
            where: [{ field: "status", not: ["Canceled", "Ended"] }],
            page: cursor
          },
          fields: { id: "fid", name: "name", status: "status" },
          keys: { items: "launch_specification.ssh_keys", by: "id" }
        }
      ],
      unlisted: ["Kubernetes clusters"],
      errors: ["detail", "detail.0.msg", "message"]
    };
  }
});

// src/accounts/profiles/openstack.ts
var marker, openstack;
var init_openstack = __esm({
  "src/accounts/profiles/openstack.ts"() {
    "use strict";
    marker = { kind: "marker", param: "marker", sizeParam: "limit", size: 500 };
    openstack = {
      id: "openstack",
      title: "OpenStack",
      basis: "specification",
      docs: "https://docs.openstack.org/api-ref/compute/",
      token: "A token of the identity service, as `openstack token issue -f value -c id` gives; it ends after some hours.",
      notes: "The keys are those of one user in one region, for all projects; servers are listed for the project of the token.",
      baseUrl: "{endpoint}",
      vars: {
        endpoint: {
          env: "OS_COMPUTE_ENDPOINT",
          about: "the address of the compute service, such as https://compute.example.com/v2.1"
        }
      },
      auth: { kind: "header", header: "X-Auth-Token", prefix: "" },
      headers: { "OpenStack-API-Version": "compute 2.35" },
      keys: {
        list: { path: "/os-keypairs", items: "keypairs", page: { ...marker, field: "keypair.name" } },
        fields: { id: "keypair.name", name: "keypair.name", publicKey: "keypair.public_key" },
        get: { path: "/os-keypairs/{key}", item: "", missing: [{ status: 404, field: "itemNotFound" }] },
        create: {
          path: "/os-keypairs",
          body: { keypair: { name: "$name", public_key: "$publicKey", type: "ssh" } },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/os-keypairs/{key}", ok: [204], gone: [{ status: 404, field: "itemNotFound" }] },
        names: {
          max: 255,
          required: true,
          unique: true,
          characters: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- "
        }
      },
      removal: {
        revokes: "no",
        note: "OpenStack gives a key to a server when it is created, and does not change it afterwards."
      },
      instances: [
        {
          kind: "server",
          list: { path: "/servers/detail", items: "servers", page: { ...marker, field: "id" } },
          fields: { id: "id", name: "name", status: "status", host: "accessIPv4" },
          keys: { one: "key_name", by: "name" }
        }
      ],
      unlisted: ["servers of other projects"],
      errors: ["badRequest.message", "conflictingRequest.message", "forbidden.message", "error.message"]
    };
  }
});

// src/accounts/profiles/ovhcloud.ts
var ovhcloud;
var init_ovhcloud = __esm({
  "src/accounts/profiles/ovhcloud.ts"() {
    "use strict";
    ovhcloud = {
      id: "ovhcloud",
      title: "OVHcloud",
      basis: "specification",
      docs: "https://eu.api.ovh.com/console/",
      token: "The secret of a service account (OAuth 2.0 client credentials) that an IAM policy lets read the project and manage its SSH keys.",
      notes: "The addresses are those of Europe; Canada and the US have others. Its answer to a duplicate key is not documented.",
      baseUrl: "https://eu.api.ovh.com/v1",
      vars: {
        clientId: {
          env: "OVH_CLIENT_ID",
          about: "the client id of the service account that api-token is the secret of"
        },
        project: { env: "OVH_CLOUD_PROJECT_SERVICE", about: "the id of a Public Cloud project" }
      },
      auth: {
        kind: "oauth2",
        tokenPath: "https://www.ovh.com/auth/oauth2/token",
        clientId: "clientId",
        form: "form",
        scope: "all"
      },
      keys: {
        list: { path: "/cloud/project/{project}/sshkey", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "publicKey" },
        get: { path: "/cloud/project/{project}/sshkey/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/cloud/project/{project}/sshkey",
          body: { name: "$name", publicKey: "$publicKey" },
          ok: [200, 201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }]
        },
        delete: { path: "/cloud/project/{project}/sshkey/{key}", ok: [200, 204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "OVHcloud does not document whether a key removed from the project still works on running instances."
      },
      instances: [
        {
          list: { path: "/cloud/project/{project}/instance", items: "", page: { kind: "none" } },
          fields: { id: "id", name: "name", status: "status", host: "ipAddresses.0.ip" },
          keys: { one: "sshKeyId", by: "id" }
        }
      ],
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/pictor.ts
var pages, pictor;
var init_pictor = __esm({
  "src/accounts/profiles/pictor.ts"() {
    "use strict";
    pages = {
      kind: "page",
      param: "page",
      sizeParam: "per_page",
      size: 100,
      last: "meta.last_page",
      current: "meta.current_page",
      total: "meta.total"
    };
    pictor = {
      id: "pictor",
      title: "Pictor",
      basis: "assumed",
      docs: "https://docs.pictor.network/docs/reference/api-keys",
      notes: "Pictor does not publish its endpoints: this whole profile is an assumption.",
      baseUrl: "https://apiv2.pictor.network/api",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/ssh-keys", items: "data", page: pages },
        fields: {
          id: "id",
          name: "name",
          publicKey: "public_key",
          createdAt: "created_at",
          instances: "machines"
        },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "data" },
          duplicate: [{ status: 422, field: "errors.public_key" }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: {}
      },
      removal: {
        revokes: "unknown",
        note: "Pictor does not document whether a key removed from the account still works on running machines."
      },
      instances: [
        {
          list: { path: "/gpu-instances", items: "data", page: pages },
          fields: { id: "id", name: "name", status: "status", host: "ip", port: "port", user: "username" },
          keys: { items: "ssh_keys", by: "id" },
          access: {
            attach: { path: "/gpu-instances/{instance}/ssh-keys", body: { ssh_key_id: "$key" }, ok: [201] },
            detach: { path: "/gpu-instances/{instance}/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] }
          }
        }
      ],
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/primeintellect.ts
var primeintellect;
var init_primeintellect = __esm({
  "src/accounts/profiles/primeintellect.ts"() {
    "use strict";
    primeintellect = {
      id: "primeintellect",
      title: "Prime Intellect",
      basis: "specification",
      docs: "https://docs.primeintellect.ai",
      notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.primeintellect.ai",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/api/v1/ssh_keys/",
          items: "data",
          page: { kind: "offset", param: "offset", sizeParam: "limit", size: 100, total: "total_count" }
        },
        fields: {
          id: "id",
          name: "name",
          publicKey: "publicKey",
          createdAt: "createdAt",
          managed: { field: "isUserKey", equals: false }
        },
        create: {
          path: "/api/v1/ssh_keys/",
          body: { name: "$name", publicKey: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/api/v1/ssh_keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Prime Intellect does not document whether a key removed from the account still works on running pods."
      },
      errors: ["detail", "message"]
    };
  }
});

// src/http/address.ts
function isLoopback({ hostname }) {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
function isPrivate(url) {
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
}
var init_address = __esm({
  "src/http/address.ts"() {
    "use strict";
  }
});

// src/redact.ts
function redact(text, secrets) {
  const forms = [...secrets].flatMap(knownForms);
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
function knownForms(secret) {
  const known = made.get(secret) ?? secretForms(secret);
  made.set(secret, known);
  return known;
}
function secretForms(secret) {
  if (secret === "") return [];
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].flatMap((before) => base64Parts(bytes, before));
  const encoded = [bytes.toString(), ...base64].flatMap(urlEncodings);
  return [.../* @__PURE__ */ new Set([secret, ...jsonEscapes(secret), ...base64, ...encoded])];
}
function base64Parts(bytes, before) {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
  const start = Math.ceil(before * 8 / 6);
  const whole = [text.slice(start), text.slice(start, Math.floor((before + bytes.length) * 8 / 6))];
  return whole.filter(isLong).flatMap((part) => [part, part.replaceAll("+", "-").replaceAll("/", "_")]);
}
function isLong({ length }) {
  return length >= SHORTEST_PART;
}
function urlEncodings(text) {
  const loose = encodeURIComponent(text);
  const strict = loose.replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  const all2 = [loose, strict, loose.replaceAll("%20", "+"), strict.replaceAll("%20", "+")];
  return all2.flatMap((each) => [each, each.replace(/%../g, (code) => code.toLowerCase())]);
}
function jsonEscapes(secret) {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const byCode = (characters, code) => escaped.replace(characters, (each) => `\\u${code(each.charCodeAt(0).toString(16).padStart(4, "0"))}`);
  const lower = (hex) => hex.toLowerCase();
  const upper = (hex) => hex.toUpperCase();
  return [
    escaped,
    escaped.replaceAll("/", "\\/"),
    byCode(/[<>&]/g, lower),
    byCode(/[\u0080-\uffff]/g, lower),
    byCode(/[<>&'+`\u0080-\uffff]/g, upper)
  ];
}
var made, SHORTEST_PART;
var init_redact = __esm({
  "src/redact.ts"() {
    "use strict";
    made = /* @__PURE__ */ new Map();
    SHORTEST_PART = 8;
  }
});

// src/http/request.ts
function bodyText(body) {
  if (body === void 0) return void 0;
  return body instanceof URLSearchParams ? body.toString() : JSON.stringify(body);
}
async function sendRequest(url, { method, headers, body, signal, download }) {
  const isSecure = url.protocol === "https:";
  const { request } = isSecure ? import_node_https.default : import_node_http.default;
  const agent = isLoopback(url) ? void 0 : await proxyAgent(isSecure ? "https:" : "http:");
  const content = bodyText(body);
  const type = body instanceof URLSearchParams ? "application/x-www-form-urlencoded" : "application/json";
  const contentType = content === void 0 ? {} : { "content-type": type };
  const common = { accept: download ? "*/*" : "application/json", "user-agent": "keylease" };
  const response = await new Promise((resolve3, reject) => {
    request(url, { method, headers: { ...common, ...contentType, ...headers }, agent, signal }, resolve3).once("error", reject).end(content);
  });
  const { statusCode: status = 0, headers: answered } = response;
  const isDownload = download !== void 0 && status === 200;
  const most = isDownload ? download.most : MAX_BYTES;
  const chunks = [];
  const decoder = new import_node_string_decoder.StringDecoder("utf8");
  let text = "";
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > most) throw new ResponseTooLarge(most);
    if (isDownload) chunks.push(chunk);
    else text += decoder.write(chunk);
  }
  return isDownload ? { status, headers: answered, text: "", bytes: Buffer.concat(chunks) } : { status, headers: answered, text: text + decoder.end() };
}
var import_node_http, import_node_https, import_node_string_decoder, MAX_BYTES, ResponseTooLarge;
var init_request = __esm({
  "src/http/request.ts"() {
    "use strict";
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    import_node_string_decoder = require("node:string_decoder");
    init_address();
    init_proxy();
    MAX_BYTES = 16 * 1024 * 1024;
    ResponseTooLarge = class extends Error {
      name = "ResponseTooLarge";
      /** `most` is in bytes. */
      constructor(most) {
        super(`the answer is larger than ${most / 1024 / 1024} MiB`);
      }
    };
  }
});

// node_modules/is-network-error/index.js
function isNetworkError(error) {
  const isValid = error && isError(error) && error.name === "TypeError" && typeof error.message === "string";
  if (!isValid) {
    return false;
  }
  const { message, stack } = error;
  if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error;
  }
  if (message.startsWith("error sending request for url")) {
    return true;
  }
  if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) {
    return true;
  }
  return errorMessages.has(message);
}
var objectToString, isError, errorMessages;
var init_is_network_error = __esm({
  "node_modules/is-network-error/index.js"() {
    objectToString = Object.prototype.toString;
    isError = (value) => objectToString.call(value) === "[object Error]";
    errorMessages = /* @__PURE__ */ new Set([
      "network error",
      // Chrome
      "NetworkError when attempting to fetch resource.",
      // Firefox
      "The Internet connection appears to be offline.",
      // Safari 16
      "Network request failed",
      // `cross-fetch`
      "fetch failed",
      // Undici (Node.js)
      "terminated",
      // Undici (Node.js)
      " A network error occurred.",
      // Bun (WebKit)
      "Network connection lost"
      // Cloudflare Workers (fetch)
    ]);
  }
});

// node_modules/p-retry/index.js
function validateRetries(retries) {
  if (typeof retries === "number") {
    if (retries < 0) {
      throw new TypeError("Expected `retries` to be a non-negative number.");
    }
    if (Number.isNaN(retries)) {
      throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
    }
  } else if (retries !== void 0) {
    throw new TypeError("Expected `retries` to be a number or Infinity.");
  }
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
  if (value === void 0) {
    return;
  }
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
  }
  if (!allowInfinity && !Number.isFinite(value)) {
    throw new TypeError(`Expected \`${name}\` to be a finite number.`);
  }
  if (value < min) {
    throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
  }
}
function calculateDelay(retriesConsumed, options) {
  const attempt = Math.max(1, retriesConsumed + 1);
  const random = options.randomize ? Math.random() + 1 : 1;
  let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
  timeout = Math.min(timeout, options.maxTimeout);
  return timeout;
}
function calculateRemainingTime(start, max) {
  if (!Number.isFinite(max)) {
    return max;
  }
  return max - (Number(process.hrtime.bigint()) / 1e6 - start);
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
  const normalizedError = error instanceof Error ? error : new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
  if (normalizedError instanceof AbortError) {
    throw normalizedError.originalError;
  }
  const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
  const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
  const context = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed
  });
  await options.onFailedAttempt(context);
  if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
    throw normalizedError;
  }
  const consumeRetry = await options.shouldConsumeRetry(context);
  const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
  if (remainingTime <= 0 || retriesLeft <= 0) {
    throw normalizedError;
  }
  if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
    if (consumeRetry) {
      throw normalizedError;
    }
    options.signal?.throwIfAborted();
    return false;
  }
  if (!await options.shouldRetry(context)) {
    throw normalizedError;
  }
  if (!consumeRetry) {
    options.signal?.throwIfAborted();
    return false;
  }
  const delayTime = calculateDelay(retriesConsumed, options);
  const finalDelay = Math.min(delayTime, remainingTime);
  options.signal?.throwIfAborted();
  if (finalDelay > 0) {
    await new Promise((resolve3, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve3();
      }, finalDelay);
      if (options.unref) {
        timeoutToken.unref?.();
      }
      options.signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
  options.signal?.throwIfAborted();
  return true;
}
async function pRetry(input, options = {}) {
  options = { ...options };
  validateRetries(options.retries);
  if (Object.hasOwn(options, "forever")) {
    throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
  }
  options.retries ??= 10;
  options.factor ??= 2;
  options.minTimeout ??= 1e3;
  options.maxTimeout ??= Number.POSITIVE_INFINITY;
  options.maxRetryTime ??= Number.POSITIVE_INFINITY;
  options.randomize ??= false;
  options.onFailedAttempt ??= () => {
  };
  options.shouldRetry ??= () => true;
  options.shouldConsumeRetry ??= () => true;
  validateNumberOption("factor", options.factor, { min: 0, allowInfinity: false });
  validateNumberOption("minTimeout", options.minTimeout, { min: 0, allowInfinity: false });
  validateNumberOption("maxTimeout", options.maxTimeout, { min: 0, allowInfinity: true });
  validateNumberOption("maxRetryTime", options.maxRetryTime, { min: 0, allowInfinity: true });
  if (!(options.factor > 0)) {
    options.factor = 1;
  }
  options.signal?.throwIfAborted();
  let attemptNumber = 0;
  let retriesConsumed = 0;
  const startTime = Number(process.hrtime.bigint()) / 1e6;
  while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
    attemptNumber++;
    try {
      options.signal?.throwIfAborted();
      const result = await input(attemptNumber);
      options.signal?.throwIfAborted();
      return result;
    } catch (error) {
      if (await onAttemptFailure({
        error,
        attemptNumber,
        retriesConsumed,
        startTime,
        options
      })) {
        retriesConsumed++;
      }
    }
  }
  throw new Error("Retry attempts exhausted without throwing an error.");
}
var AbortError;
var init_p_retry = __esm({
  "node_modules/p-retry/index.js"() {
    init_is_network_error();
    AbortError = class extends Error {
      constructor(message) {
        super();
        if (message instanceof Error) {
          this.originalError = message;
          ({ message } = message);
        } else {
          this.originalError = new Error(message);
          this.originalError.stack = this.stack;
        }
        this.name = "AbortError";
        this.message = message;
      }
    };
  }
});

// src/http/time-limit.ts
var TimeLimit;
var init_time_limit = __esm({
  "src/http/time-limit.ts"() {
    "use strict";
    TimeLimit = class {
      #controller = new AbortController();
      #timer;
      #signals;
      #end = () => this.#controller.abort();
      #isOver = false;
      /** `limit` is in milliseconds. */
      constructor(limit, signals = []) {
        this.#signals = signals;
        this.#timer = setTimeout(() => {
          this.#isOver = true;
          this.#end();
        }, limit).unref();
        for (const signal of signals) {
          if (signal.aborted) this.#end();
          else signal.addEventListener("abort", this.#end);
        }
      }
      /** signal is aborted when the time is over, or one of the signals is. */
      get signal() {
        return this.#controller.signal;
      }
      /** isOver tells whether the time is over. */
      get isOver() {
        return this.#isOver;
      }
      /** lift ends the limit, once what it is for has ended. */
      lift() {
        clearTimeout(this.#timer);
        for (const signal of this.#signals) signal.removeEventListener("abort", this.#end);
      }
    };
  }
});

// src/http/retry.ts
function retry(task, options) {
  const { title, deadline, backoff, patience, isHasty = false } = options;
  const { sleep = (milliseconds) => (0, import_promises.setTimeout)(milliseconds, void 0, { signal: options.signal }) } = options;
  let end = Date.now() + deadline;
  let patienceLeft = !isHasty && patience?.limit || 0;
  const isPatient = (error) => error.isRateLimit && patienceLeft > 0;
  const limit = new TimeLimit(deadline + patienceLeft);
  const done = pRetry(() => task(limit.signal), {
    retries: RETRIES,
    minTimeout: 0,
    shouldRetry: ({ error }) => isTransient(error),
    shouldConsumeRetry: ({ error }) => !(isTransient(error) && isPatient(error)),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (!isTransient(error) || retriesLeft === 0) return;
      const asked = error.retryAfter;
      const guess = backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      if (isPatient(error)) {
        const pause2 = (asked ?? Math.min(guess, LONGEST_GUESS)) + 1e3 * (1 + Math.random());
        if (pause2 > patienceLeft) throw waitTooLong(title, pause2, patienceLeft);
        patienceLeft -= pause2;
        end += pause2;
        if (pause2 > SHORT_WAIT) patience?.onWait(pause2);
        await sleep(pause2);
        return;
      }
      const pause = asked ?? guess;
      const left = isHasty && error.isRateLimit ? SHORT_WAIT : end - Date.now();
      if (pause > left) throw asked ? waitTooLong(title, asked, left) : error;
      await sleep(pause);
    }
  });
  return done.finally(() => limit.lift());
}
function isTransient(error) {
  return error instanceof ApiError && error.fault === "transient";
}
function waitTooLong(title, wait, left) {
  return new ApiError({
    fault: "refused",
    what: `${title} limits the rate of requests`,
    why: `it asks to wait ${Math.ceil(wait / 1e3)} s, longer than the ${Math.max(left / 1e3, 0).toFixed(1)} s left for this call`,
    hint: "Run again later, or make fewer requests",
    isRateLimit: true
  });
}
function parseRetryAfter(status, headers) {
  const after = headers["retry-after"];
  if (after) {
    const wait2 = /^\d+$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - Date.now();
    return Number.isNaN(wait2) ? void 0 : Math.max(wait2, 0);
  }
  if (status !== 429 && status !== 403) return void 0;
  const named = ["ratelimit-reset", "x-ratelimit-reset"].map((name) => String(headers[name] ?? ""));
  const [, inline = ""] = /;\s*t=(\d+)/.exec(String(headers.ratelimit ?? "")) ?? [];
  const reset = [inline, ...named].find((text) => /^\d+$/.test(text));
  if (!reset) return void 0;
  const wait = Number(reset) > LONGEST_WAIT ? Number(reset) * 1e3 - Date.now() : Number(reset) * 1e3;
  return Math.max(wait, 0);
}
var import_promises, RETRIES, LONGEST_WAIT, SHORT_WAIT, LONGEST_GUESS;
var init_retry = __esm({
  "src/http/retry.ts"() {
    "use strict";
    import_promises = require("node:timers/promises");
    init_p_retry();
    init_api_error();
    init_time_limit();
    RETRIES = 4;
    LONGEST_WAIT = 1e9;
    SHORT_WAIT = 3e3;
    LONGEST_GUESS = 3e4;
  }
});

// src/http/failures.ts
var SHORTEST_SECRET, MOST_SECRETS, MOST_SKEW, HttpFailures;
var init_failures = __esm({
  "src/http/failures.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_redact();
    init_time();
    init_api_error();
    init_clock_hint();
    init_network_fault();
    init_request();
    init_retry();
    SHORTEST_SECRET = 8;
    MOST_SECRETS = 33;
    MOST_SKEW = 5 * MINUTE;
    HttpFailures = class {
      #title;
      #hints;
      #secrets;
      #clocks = "";
      constructor({ title, hints, secret }) {
        this.#title = title;
        this.#hints = hints;
        this.#secrets = /* @__PURE__ */ new Set([secret]);
      }
      /**
       * addSecret keeps another secret out of all errors from now on: an access token, or a signature. Of many, those of requests
       * that were answered long ago are forgotten, because every answer is searched for all of them.
       */
      addSecret(secret) {
        this.#secrets.add(secret);
        const [, oldest] = this.#secrets;
        if (oldest !== void 0 && this.#secrets.size > MOST_SECRETS) this.#secrets.delete(oldest);
      }
      /** noteDate takes the Date of an answer (RFC 9110, section 6.6.1), which tells whether the clock of this machine is wrong. */
      noteDate(date, now = Date.now()) {
        const theirs = Date.parse(date ?? "");
        const differ = Math.abs(theirs - now) > MOST_SKEW;
        this.#clocks = differ ? `. ${clockHint(now)}, while ${this.#title} says ${formatTimestamp(theirs)}` : "";
      }
      /** cleanBody replaces the secrets in the body of an answer, except those so short that they may be words of it. */
      cleanBody(text) {
        const secrets = [...this.#secrets].filter(({ length }) => length >= SHORTEST_SECRET);
        return redact(text, secrets);
      }
      /** clean makes text from the service safe to print, in `limit` characters, without any secret. */
      clean(text, limit = 200) {
        const redacted = sanitize(redact(text, this.#secrets), 8 * limit);
        return sanitize(redact(redacted, this.#secrets), limit);
      }
      /** refusal is for an answer that was received but not hoped for; `message` is what the service said. */
      refusal(what, status, message) {
        const said2 = typeof message === "string" ? `: ${this.clean(message)}` : "";
        const why = `${this.#title} answered ${status}${said2.replace(/[.\s]+$/, "")}`;
        const { refused, notFound, unexpected } = this.#hints;
        if (status === 401 || status === 403)
          return new ApiError({ fault: "refused", what, why, hint: refused + this.#clocks });
        if (status === 404) return new ApiError({ fault: "not-found", what, why, hint: notFound });
        const fault = status === 422 ? "invalid" : "unexpected";
        return new ApiError({ fault, what, why, hint: unexpected });
      }
      /** overload is for 408, 5xx and limits of the rate (429, and some 403): another try may succeed. */
      overload(what, status, headers) {
        return new ApiError({
          fault: "transient",
          what,
          why: `${this.#title} answered ${status}`,
          hint: "Run again later",
          retryAfter: parseRetryAfter(status, headers),
          isRateLimit: status === 429 || status === 403
        });
      }
      /** wrongAddress is for an answer that this service would not give. */
      wrongAddress(what, why) {
        return new ApiError({ fault: "unexpected", what, why, hint: this.#hints.address });
      }
      /** network is for a request without an answer. */
      network(what, error) {
        const said2 = this.clean(errorMessage(error), 1e3);
        if (error instanceof ResponseTooLarge) return this.wrongAddress(what, said2);
        const why = `${this.#title} cannot be reached, ${said2}`;
        const known = networkFault(error) ?? {
          fault: "transient",
          hint: `${this.#hints.address} and the network`
        };
        return new ApiError({ ...known, what, why });
      }
    };
  }
});

// node_modules/p-throttle/index.js
function pThrottle({ limit, interval, strict, signal, onDelay, weight }) {
  if (!Number.isFinite(limit)) {
    throw new TypeError("Expected `limit` to be a finite number");
  }
  if (!Number.isFinite(interval)) {
    throw new TypeError("Expected `interval` to be a finite number");
  }
  if (limit < 0) {
    throw new TypeError("Expected `limit` to be >= 0");
  }
  if (interval < 0) {
    throw new TypeError("Expected `interval` to be >= 0");
  }
  if (weight !== void 0 && typeof weight !== "function") {
    throw new TypeError("Expected `weight` to be a function");
  }
  if (weight && interval === 0) {
    throw new TypeError("The `weight` option cannot be used with `interval` of 0");
  }
  const state = {
    queue: /* @__PURE__ */ new Map(),
    strictTicks: [],
    // Track windowed algorithm state so it can be reset on abort
    currentTick: 0,
    activeWeight: 0
  };
  const strictCapacity = Math.max(limit, 1);
  const insertTickSorted = (tickRecord) => {
    if (state.strictTicks.length === 0 || tickRecord.time >= state.strictTicks.at(-1).time) {
      state.strictTicks.push(tickRecord);
    } else {
      const insertIndex = state.strictTicks.findIndex((tick) => tick.time > tickRecord.time);
      state.strictTicks.splice(insertIndex, 0, tickRecord);
    }
  };
  function windowedDelay(requestWeight) {
    const now = Date.now();
    if (now - state.currentTick > interval) {
      state.activeWeight = requestWeight;
      state.currentTick = now;
      return 0;
    }
    if (state.activeWeight + requestWeight <= limit) {
      state.activeWeight += requestWeight;
    } else {
      state.currentTick += interval;
      state.activeWeight = requestWeight;
    }
    return state.currentTick - now;
  }
  function weightedDelay(requestWeight, now, ticks) {
    const findBlockingTick = (time3) => {
      let windowStart = 0;
      let windowWeight = 0;
      for (const [index, tick] of ticks.entries()) {
        if (tick.time >= time3 + interval) {
          break;
        }
        windowWeight += tick.weight;
        const windowEnd = Math.max(time3, tick.time);
        while (windowStart <= index && ticks[windowStart].time <= windowEnd - interval) {
          windowWeight -= ticks[windowStart].weight;
          windowStart++;
        }
        if (windowWeight + requestWeight > limit) {
          return ticks[windowStart];
        }
      }
    };
    let nextExecutionTime = now;
    let blockingTick = findBlockingTick(nextExecutionTime);
    while (blockingTick) {
      nextExecutionTime = blockingTick.time + interval;
      blockingTick = findBlockingTick(nextExecutionTime);
    }
    const tickRecord = {
      time: nextExecutionTime,
      weight: requestWeight,
      isExecuted: false
    };
    insertTickSorted(tickRecord);
    return { delay: Math.max(0, nextExecutionTime - now), tickRecord };
  }
  function strictDelay(requestWeight) {
    const now = Date.now();
    if (state.strictTicks.length > 0 && now - state.strictTicks.at(-1).time > interval) {
      state.strictTicks.length = 0;
    }
    if (weight) {
      while (state.strictTicks.length > 0 && now - state.strictTicks[0].time >= interval) {
        state.strictTicks.shift();
      }
      return weightedDelay(requestWeight, now, state.strictTicks);
    }
    if (state.strictTicks.length < strictCapacity) {
      state.strictTicks.push({ time: now, weight: requestWeight });
      return { delay: 0 };
    }
    const oldestTime = state.strictTicks[0].time;
    const mostRecentTime = state.strictTicks.at(-1).time;
    const baseTime = oldestTime + interval;
    const minSpacing = interval > 0 ? Math.ceil(interval / strictCapacity) : 0;
    const nextExecutionTime = baseTime <= mostRecentTime ? mostRecentTime + minSpacing : baseTime;
    state.strictTicks.shift();
    const tickRecord = { time: nextExecutionTime, weight: requestWeight };
    state.strictTicks.push(tickRecord);
    return { delay: Math.max(0, nextExecutionTime - now), tickRecord };
  }
  const getDelay = strict ? strictDelay : windowedDelay;
  return (function_) => {
    const throttled2 = function(...arguments_) {
      if (!throttled2.isEnabled) {
        return (async () => function_.apply(this, arguments_))();
      }
      let timeoutId;
      return new Promise((resolve3, reject) => {
        let requestWeight = 1;
        if (weight) {
          try {
            requestWeight = weight(...arguments_);
          } catch (error) {
            reject(error);
            return;
          }
          if (!Number.isFinite(requestWeight) || requestWeight < 0) {
            reject(new TypeError("Expected `weight` to be a finite non-negative number"));
            return;
          }
          if (requestWeight > limit) {
            reject(new TypeError(`Expected \`weight\` (${requestWeight}) to be <= \`limit\` (${limit})`));
            return;
          }
        }
        const delayResult = getDelay(requestWeight);
        const delay2 = strict ? delayResult.delay : delayResult;
        let tickRecord = strict ? delayResult.tickRecord : void 0;
        const execute = () => {
          if (tickRecord) {
            const actualTime = Date.now();
            if (weight) {
              const index = state.strictTicks.indexOf(tickRecord);
              if (index !== -1) {
                state.strictTicks.splice(index, 1);
              }
              const executedTicks = state.strictTicks.filter((tick) => tick.isExecuted);
              const updatedDelayResult = weightedDelay(requestWeight, actualTime, executedTicks);
              tickRecord = updatedDelayResult.tickRecord;
              if (updatedDelayResult.delay > 0) {
                state.queue.delete(timeoutId);
                timeoutId = setTimeout(execute, updatedDelayResult.delay);
                state.queue.set(timeoutId, reject);
                return;
              }
              tickRecord.isExecuted = true;
            } else {
              tickRecord.time = actualTime;
            }
          }
          try {
            resolve3(function_.apply(this, arguments_));
          } catch (error) {
            reject(error);
          }
          state.queue.delete(timeoutId);
        };
        if (delay2 > 0) {
          timeoutId = setTimeout(execute, delay2);
          state.queue.set(timeoutId, reject);
          try {
            onDelay?.(...arguments_);
          } catch {
          }
        } else {
          execute();
        }
      });
    };
    signal?.throwIfAborted();
    if (signal) {
      let registration = signalThrottleds.get(signal);
      if (!registration) {
        registration = {
          throttleds: /* @__PURE__ */ new Set(),
          listener: null
        };
        registration.listener = () => {
          for (const weakReference2 of registration.throttleds) {
            const function_2 = weakReference2.deref();
            if (!function_2) {
              continue;
            }
            const functionState = states.get(function_2);
            if (!functionState) {
              continue;
            }
            for (const timeout of functionState.queue.keys()) {
              clearTimeout(timeout);
              functionState.queue.get(timeout)(signal.reason);
            }
            functionState.queue.clear();
            functionState.strictTicks.length = 0;
            functionState.currentTick = 0;
            functionState.activeWeight = 0;
          }
          signalThrottleds.delete(signal);
        };
        signalThrottleds.set(signal, registration);
        signal.addEventListener("abort", registration.listener, { once: true });
      }
      const weakReference = new WeakRef(throttled2);
      registration.throttleds.add(weakReference);
      finalizationRegistry.register(throttled2, {
        signalWeakRef: new WeakRef(signal),
        weakReference
      });
    }
    throttled2.isEnabled = true;
    Object.defineProperty(throttled2, "queueSize", {
      get() {
        return state.queue.size;
      }
    });
    states.set(throttled2, state);
    return throttled2;
  };
}
var states, signalThrottleds, finalizationRegistry;
var init_p_throttle = __esm({
  "node_modules/p-throttle/index.js"() {
    states = /* @__PURE__ */ new WeakMap();
    signalThrottleds = /* @__PURE__ */ new WeakMap();
    finalizationRegistry = new FinalizationRegistry(({ signalWeakRef, weakReference }) => {
      const signal = signalWeakRef.deref();
      if (!signal) {
        return;
      }
      const registration = signalThrottleds.get(signal);
      if (registration) {
        registration.throttleds.delete(weakReference);
        if (registration.throttleds.size === 0) {
          signal.removeEventListener("abort", registration.listener);
          signalThrottleds.delete(signal);
        }
      }
    });
  }
});

// src/http/throttle.ts
function createThrottle({ interval, listingsPerMinute }) {
  const apart = interval ? throttled({ limit: 1, interval }) : unlimited;
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE }) : unlimited;
  return (task, isListing) => isListing ? rarely(() => apart(task)) : apart(task);
}
function throttled(limit) {
  const run = pThrottle({ ...limit, strict: true })((task) => task());
  return (task) => run(task);
}
function unlimited(task) {
  return task();
}
var init_throttle = __esm({
  "src/http/throttle.ts"() {
    "use strict";
    init_p_throttle();
    init_time();
  }
});

// src/http/client.ts
function isLimitedBy403({ status, headers, text }) {
  if (status !== 403) return false;
  const isSecondary = headers["retry-after"] !== void 0 || /\bsecondary rate limit\b/i.test(text);
  return isSecondary || headers["x-ratelimit-remaining"] === "0";
}
function failureText({ method, path, failure }) {
  return failure ?? `${method} ${path} failed`;
}
function checkAddress({ title, baseUrl, hints }) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  if (url && isPrivate(url)) return;
  throw new ApiError({
    fault: "invalid",
    what: `${title} cannot be called`,
    why: url ? "its address is not https, and secrets would be sent in the clear" : "its address is not a URL",
    hint: hints.address
  });
}
var MAX_REDIRECTS, HttpClient;
var init_client = __esm({
  "src/http/client.ts"() {
    "use strict";
    init_address();
    init_api_error();
    init_failures();
    init_request();
    init_retry();
    init_throttle();
    init_time_limit();
    MAX_REDIRECTS = 3;
    HttpClient = class {
      #options;
      #throttle;
      #failures;
      /** Throws ApiError when the address would carry secrets in the clear. */
      constructor(options) {
        const { deadline = 6e4, timeout = 15e3, backoff = 250, limits: limits2 = {} } = options;
        this.#options = { ...options, deadline, timeout, backoff };
        this.#throttle = createThrottle(limits2);
        this.#failures = new HttpFailures(options);
        checkAddress(options);
      }
      /** send makes a call, and repeats it after transient faults. The call must be safe to repeat: an answer may be lost. */
      send(request) {
        return this.retry((signal) => this.once(request, signal), request);
      }
      /** retry repeats a task while it throws transient ApiErrors and the deadline allows. */
      retry(task, { isHasty, signal } = {}) {
        return retry(task, { ...this.#options, isHasty, signal });
      }
      /** once makes a call once. Network faults, 408, 429 and 5xx are thrown as `transient`; other answers are returned. */
      once(request, signal) {
        const isListing = request.method === "GET" && !request.isSingle;
        return this.#throttle(() => this.#try(request, signal), isListing);
      }
      /** refusal turns an unwelcome answer into an ApiError; `message` is what the service said. */
      refusal(what, { status }, message) {
        return this.#failures.refusal(what, status, message);
      }
      async #try(request, signal) {
        const { timeout, deadline } = this.#options;
        const limit = new TimeLimit(timeout, [signal, ...request.signal ? [request.signal] : []]);
        try {
          return await this.#follow(request, limit.signal);
        } catch (error) {
          if (error instanceof ApiError) throw error;
          const given = signal.aborted ? deadline : limit.isOver ? timeout : void 0;
          const cause = given ? new Error(`no answer within ${given / 1e3} s`) : error;
          throw this.#failures.network(failureText(request), cause);
        } finally {
          limit.lift();
        }
      }
      async #follow(request, signal) {
        const { baseUrl, title } = this.#options;
        let url = new URL(baseUrl.replace(/\/+$/, "") + request.path);
        for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
        const refuse = (why) => this.#failures.wrongAddress(failureText(request), why);
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
          const headers = { ...await this.#headers(url, request, signal), ...request.headers };
          const response = await this.#observed(url, { ...request, headers, signal });
          const { location } = response.headers;
          if (response.status < 300 || response.status > 399 || !location) return this.#read(request, response);
          const next = new URL(location, url);
          const repeats = request.method === "GET" || response.status === 307 || response.status === 308;
          if (next.origin !== url.origin || !repeats) {
            const target = this.#failures.clean(next.origin);
            throw refuse(`${title} redirects to ${target}, but the token is sent to no other host`);
          }
          url = next;
        }
        throw refuse(`${title} redirects in a loop`);
      }
      async #observed(url, outgoing) {
        const { method, body } = outgoing;
        let answer;
        try {
          answer = await sendRequest(url, outgoing);
          return answer;
        } finally {
          this.#options.observe?.({ method, url: url.href, body, answer });
        }
      }
      async #headers(url, request, signal) {
        const { headers = {}, authorize } = this.#options;
        if (!authorize) return headers;
        const { method, body } = request;
        const own = await authorize({ method, url, content: bodyText(body) ?? "", signal });
        this.#failures.addSecret(own.secret);
        return { ...headers, ...own.headers };
      }
      #read(request, { status, headers, text, bytes }) {
        if (bytes) return { status, body: bytes };
        const what = failureText(request);
        this.#failures.noteDate(headers.date);
        if (status === 429 || status === 408 || status >= 500 || isLimitedBy403({ status, headers, text })) {
          throw this.#failures.overload(what, status, headers);
        }
        const link = headers.link === void 0 ? void 0 : String(headers.link);
        if (status === 200 && request.isKnown?.({ text, link }))
          return { status, body: void 0, link, isKnown: true };
        const body = this.#failures.cleanBody(text);
        if (!body) return { status, body: void 0, link };
        try {
          return { status, body: JSON.parse(body), link };
        } catch {
          if (request.text) return { status, body, link };
          if (status >= 400) return { status, body: void 0 };
          const type = this.#failures.clean(headers["content-type"] || "none", 40);
          const why = `the answer of ${this.#options.title} is not JSON (content-type: ${type})`;
          throw this.#failures.wrongAddress(what, why);
        }
      }
    };
  }
});

// src/leases/ttl.ts
var SHORTEST_LEASE;
var init_ttl = __esm({
  "src/leases/ttl.ts"() {
    "use strict";
    init_time();
    SHORTEST_LEASE = 5 * MINUTE;
  }
});

// src/leases/lease-name.ts
function parseLeaseName(name) {
  if (name.length > LONGEST_NAME) return void 0;
  const match = GRAMMAR.exec(name);
  if (match === null) return void 0;
  const [slug, repository, run, attempt, expiry, tag] = match.slice(1);
  const lease = {
    slug,
    repositoryId: Number.parseInt(repository, 36),
    runId: Number.parseInt(run, 36),
    attempt: Number(attempt),
    expiresAt: Number.parseInt(expiry, 36) * MINUTE,
    tag
  };
  const exact = [lease.repositoryId, lease.runId, lease.attempt, lease.expiresAt].every(Number.isSafeInteger);
  return exact ? lease : void 0;
}
var GRAMMAR, LONGEST_NAME, TOLERANCE, LEASE_REPOSITORY;
var init_lease_name = __esm({
  "src/leases/lease-name.ts"() {
    "use strict";
    init_problem();
    init_time();
    init_ttl();
    GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
    LONGEST_NAME = 255;
    TOLERANCE = 11 * MINUTE;
    LEASE_REPOSITORY = /^[A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100}(#[1-9]\d{0,14})?$/;
  }
});

// src/accounts/hints.ts
function accountHints(baseUrl) {
  return {
    address: `Check api-url (now ${sanitize(baseUrl)})`,
    refused: "Check that the API token is valid and may manage SSH keys",
    notFound: "Check api-url and the given ids",
    unexpected: "Correct what the message names; if it names nothing, the profile may not fit this API"
  };
}
var init_hints = __esm({
  "src/accounts/hints.ts"() {
    "use strict";
    init_format();
  }
});

// src/accounts/profiles/runpod.ts
var PATH, BASE_URL, ACCEPTED, runpod, RULES, RunPodAccount;
var init_runpod = __esm({
  "src/accounts/profiles/runpod.ts"() {
    "use strict";
    init_format();
    init_api_error();
    init_client();
    init_key_types();
    init_lease_name();
    init_shell();
    init_account();
    init_hints();
    init_key_request();
    init_parse_key();
    init_same_key();
    PATH = "/v2/account/ssh-keys";
    BASE_URL = "https://api.runpod.io";
    ACCEPTED = KEY_TYPES.flatMap(({ name }) => [name, certificateType(name)]).filter(
      (type) => /^(ssh|ecdsa|sk)-/.test(type)
    );
    runpod = {
      id: "runpod",
      title: "RunPod",
      basis: "specification",
      docs: "https://api.runpod.io/v2/openapi.json",
      notes: "Version 2 of its API is a beta. All keys are written at once, and a key that someone else adds in the same moment is lost; keylease reads the keys right before and right after.",
      baseUrl: BASE_URL,
      names: "comment",
      accepts: { types: ACCEPTED },
      removal: { revokes: "no", note: "RunPod does not update running pods when keys change." },
      paging: "whole",
      open: (options) => new RunPodAccount(options)
    };
    RULES = { title: runpod.title, keys: runpod };
    RunPodAccount = class {
      title = runpod.title;
      basis = runpod.basis;
      nameLimit = nameLimit(runpod.names);
      removal = runpod.removal;
      supports = { instances: false, attach: false, use: false };
      #http;
      #baseUrl;
      constructor({ apiUrl, apiToken, http: http2 }) {
        this.#baseUrl = (apiUrl ?? BASE_URL).replace(/\/+$/, "");
        const headers = { Authorization: `Bearer ${apiToken}` };
        this.#http = new HttpClient({
          title: this.title,
          baseUrl: this.#baseUrl,
          headers,
          secret: apiToken,
          hints: accountHints(this.#baseUrl),
          ...http2
        });
      }
      async accountId() {
        return void 0;
      }
      async *keys() {
        const lines = await this.#read((request) => this.#http.send(request));
        const keys2 = lines.filter((line2) => line2.trim());
        if (keys2.length > 0) yield keys2.map((line2) => this.#parse(line2));
      }
      addProblem(name, publicKey) {
        return addProblem(RULES, name, publicKey);
      }
      /** add writes the set with one more line; all others stay as they are, byte for byte. */
      async add(name, publicKey, { onDoubt } = {}) {
        const request = keyRequest(RULES, name, publicKey);
        return this.#http.retry(async (signal) => {
          const send = (request2) => this.#http.once(request2, signal);
          const lines = await this.#read(send);
          const present = lines.filter((line2) => line2.trim()).map((line2) => this.#parse(line2)).find((key) => isSameKey(key, request));
          if (present) return present;
          await this.#write(send, {
            lines,
            next: [...lines, request.publicKey],
            failed: "did not register the key",
            onWritten: onDoubt
          });
          return this.#parse(request.publicKey);
        });
      }
      /** remove writes the set without one line. The last line is removed only if it is a lease: the set was empty before. */
      async remove(id) {
        return this.#http.retry(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const lines = await this.#read(send);
          const left = lines.filter((line2) => line2 !== id);
          const isLast = left.every((line2) => !line2.trim());
          if (left.length === lines.length) return "gone";
          if (isLast && !parseLeaseName(this.#parse(id).name)) throw this.#lastOne();
          await this.#write(send, { lines, next: left, failed: "did not remove the key" });
          return "removed";
        });
      }
      removalCommand(id) {
        const header = '-H "Authorization: Bearer $KEYLEASE_API_TOKEN"';
        const url = shellQuote(this.#baseUrl + PATH);
        const without = `jq --arg line ${shellQuote(id)} '{keys: (.keys - [$line])}'`;
        return `curl ${header} ${url} | ${without} | curl -X PUT ${header} -H "Content-Type: application/json" -d @- ${url}`;
      }
      instances() {
        return failingList(unsupported(this.title, "say which keys its pods accept"));
      }
      async attach() {
        throw unsupported(this.title, "put a key on a running pod");
      }
      async detach() {
        throw unsupported(this.title, "take a key off a running pod");
      }
      async #read(send) {
        const answer = await send({ method: "GET", path: PATH });
        if (answer.status !== 200) throw this.#refusal(`GET ${PATH} failed`, answer);
        const lines = answer.body?.keys;
        if (Array.isArray(lines) && lines.every((line2) => typeof line2 === "string")) return lines;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} did not list everything (GET ${PATH})`,
          why: 'its answer has no list of lines in "keys"',
          hint: "Check api-url; keylease does not act on a partial list"
        });
      }
      /** write replaces the set if it has not changed since it was read, and checks the result. */
      async #write(send, change) {
        const { lines, next, failed, onWritten } = change;
        const before = await this.#read(send);
        if (before.join("\n") !== lines.join("\n")) throw this.#conflict();
        const answer = await send({ method: "PUT", path: PATH, body: { keys: next } });
        if (answer.status !== 200) throw this.#refusal(`${this.title} ${failed}`, answer);
        onWritten?.();
        const after = await this.#read(send);
        const lost = next.filter((line2) => !after.includes(line2));
        if (lost.length === 0) return;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} did not keep all keys`,
          why: `${lost.length} of the ${next.length} lines that were written are missing, such as ${sanitize(lost[0] ?? "")}`,
          hint: "Someone may have written the keys at the same time; check the keys of the account"
        });
      }
      #parse(line2) {
        const fields = { id: "line", publicKey: "line" };
        return parseKey({ title: this.title, keys: { fields, names: runpod.names } }, { line: line2 });
      }
      #refusal(what, answer) {
        const { detail, title } = answer.body ?? {};
        return this.#http.refusal(what, answer, detail ?? title);
      }
      #conflict() {
        return new ApiError({
          fault: "transient",
          what: `The keys of ${this.title} were not written`,
          why: "someone else changed them in the meantime",
          hint: "Run again later"
        });
      }
      #lastOne() {
        return new ApiError({
          fault: "invalid",
          what: `The last key of ${this.title} was not removed`,
          why: "the set would be empty, and a set that was misread looks the same",
          hint: "Remove it by hand"
        });
      }
    };
  }
});

// src/accounts/profiles/scaleway.ts
var scaleway;
var init_scaleway = __esm({
  "src/accounts/profiles/scaleway.ts"() {
    "use strict";
    scaleway = {
      id: "scaleway",
      title: "Scaleway",
      basis: "specification",
      docs: "https://www.scaleway.com/en/developers/api/iam/",
      token: "The secret key of an API key whose IAM policy has `SSHKeysFullAccess`; to report only, `SSHKeysReadOnly`.",
      notes: "Its API document describes no error responses. A key belongs to one project; only the keys of that one are listed, and of these only those that are enabled.",
      baseUrl: "https://api.scaleway.com",
      vars: { project: { env: "SCW_DEFAULT_PROJECT_ID", about: "the id of a project" } },
      auth: { kind: "header", header: "X-Auth-Token", prefix: "" },
      keys: {
        list: {
          path: "/iam/v1alpha1/ssh-keys",
          items: "ssh_keys",
          where: [
            { field: "project_id", is: ["{project}"] },
            { field: "disabled", not: [true] }
          ],
          page: { kind: "page", param: "page", sizeParam: "page_size", size: 100, total: "total_count" }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
        get: { path: "/iam/v1alpha1/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/iam/v1alpha1/ssh-keys",
          body: { name: "$name", public_key: "$publicKey", project_id: "$project" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/iam/v1alpha1/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { max: 1e3, required: true },
        accepts: {
          maxLength: 65e3,
          types: [
            "ssh-ed25519",
            "ssh-rsa",
            "ssh-dss",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521"
          ]
        }
      },
      removal: {
        revokes: "unknown",
        note: "Scaleway says that instances may have to be updated when a key that they use is removed."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/shadeform.ts
var shadeform;
var init_shadeform = __esm({
  "src/accounts/profiles/shadeform.ts"() {
    "use strict";
    shadeform = {
      id: "shadeform",
      title: "Shadeform",
      basis: "specification",
      docs: "https://docs.shadeform.ai/api-reference/sshkeys/sshkeys",
      token: "An API key of platform.shadeform.ai/settings/api, which can do everything.",
      notes: "Its own key, the default key and keys in use cannot be removed. Its answers to a duplicate key, and to a key that is gone, are not documented.",
      baseUrl: "https://api.shadeform.ai/v1",
      auth: { kind: "header", header: "X-API-KEY", prefix: "" },
      keys: {
        list: { path: "/sshkeys", items: "ssh_keys", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        get: { path: "/sshkeys/{key}/info", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/sshkeys/add",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "id", field: "id" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { method: "POST", path: "/sshkeys/{key}/delete", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Shadeform does not document what the removal of a key changes on machines; it refuses it while an instance uses the key."
      },
      instances: [
        {
          list: { path: "/instances", items: "instances", page: { kind: "none" } },
          fields: { id: "id", name: "name", status: "status", host: "ip", port: "ssh_port", user: "ssh_user" },
          keys: { path: "/instances/{instance}/info", one: "ssh_key_id", by: "id" }
        }
      ],
      errors: ["message", "error"]
    };
  }
});

// src/accounts/profiles/tensordock.ts
var tensordock;
var init_tensordock = __esm({
  "src/accounts/profiles/tensordock.ts"() {
    "use strict";
    tensordock = {
      id: "tensordock",
      title: "TensorDock",
      basis: "specification",
      docs: "https://dashboard.tensordock.com/api/docs/secrets",
      token: "A token of dashboard.tensordock.com/api.",
      notes: "The keys are those of the organization, among its secrets; the list does not show them, so each is read by itself. Its answers to a duplicate key, and to a key that is gone, are not documented.",
      baseUrl: "https://dashboard.tensordock.com/api/v2",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/secrets",
          items: "data.secrets",
          where: [{ field: "type", is: ["SSHKEY"] }],
          page: { kind: "none" }
        },
        fields: { id: "id", name: "name", publicKey: "value" },
        get: { path: "/secrets/{key}", item: "data", missing: [{ status: 404 }], isListed: true },
        create: {
          path: "/secrets",
          body: {
            data: { type: "secret", attributes: { name: "$name", value: "$publicKey", type: "SSHKEY" } }
          },
          ok: [200, 201],
          answer: { kind: "id", field: "data.id" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/secrets/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "TensorDock does not document whether a key removed from the account still works on running instances."
      },
      errors: ["error", "message"],
      limits: { interval: 600 }
    };
  }
});

// src/accounts/profiles/thunder.ts
var thunder;
var init_thunder = __esm({
  "src/accounts/profiles/thunder.ts"() {
    "use strict";
    thunder = {
      id: "thunder",
      title: "Thunder Compute",
      basis: "specification",
      docs: "https://github.com/Thunder-Compute/thunder-compute-documentation",
      notes: "Its answer to the removal of a key that is gone, and the unit of its times, are not documented.",
      baseUrl: "https://api.thundercompute.com:8443/v1",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/keys/list", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        create: {
          path: "/keys/add",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "key" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "Thunder Compute does not change the keys on running instances."
      },
      instances: [
        {
          list: { path: "/instances/list", items: "*", page: { kind: "none" } },
          fields: { id: "*", name: "name", status: "status", host: "ip", port: "port" },
          user: "ubuntu",
          keys: { items: "sshPublicKeys", by: "publicKey" }
        }
      ],
      errors: ["message", "error"]
    };
  }
});

// src/accounts/profiles/vast.ts
var NO_SUCH_KEY3, vast;
var init_vast = __esm({
  "src/accounts/profiles/vast.ts"() {
    "use strict";
    NO_SUCH_KEY3 = { status: 400, contains: "no_ssh_key" };
    vast = {
      id: "vast",
      title: "Vast.ai",
      basis: "specification",
      docs: "https://docs.vast.ai",
      token: "Permissions `user_read` and `user_write`; with `instance`, `instance_read` and `instance_write` too.",
      notes: "Its reference says that a new key goes to all running instances, its guide that it does not. Its answer to a duplicate key is not documented.",
      baseUrl: "https://console.vast.ai",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/api/v0/ssh",
          items: "",
          where: [{ field: "deleted_at", is: [null] }],
          page: { kind: "none" }
        },
        fields: { id: "id", publicKey: "key", createdAt: "created_at" },
        create: {
          path: "/api/v0/ssh",
          body: { ssh_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "key", fields: { publicKey: "public_key" } },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/api/v0/ssh/{key}", ok: [200], gone: [NO_SUCH_KEY3] },
        names: "comment"
      },
      removal: {
        revokes: "no",
        note: "Vast.ai does not change the keys on running instances."
      },
      instances: [
        {
          list: {
            path: "/api/v1/instances",
            items: "instances",
            page: { kind: "cursor", param: "after_token", sizeParam: "limit", size: 25, next: "next_token" }
          },
          fields: { id: "id", name: "label", status: "actual_status", host: "ssh_host", port: "ssh_port" },
          user: "root",
          keys: {
            path: "/api/v0/instances/{instance}/ssh",
            items: "ssh_keys",
            encoded: "json",
            field: "public_key",
            by: "publicKey"
          },
          access: {
            attach: { path: "/api/v0/instances/{instance}/ssh", body: { ssh_key: "$publicKey" }, ok: [200] },
            detach: {
              path: "/api/v0/instances/{instance}/ssh/{key}",
              ok: [200],
              gone: [NO_SUCH_KEY3, { status: 404 }]
            }
          }
        }
      ],
      errors: ["msg", "error"],
      failures: [{ status: 200, field: "success", equals: false }],
      limits: { interval: 1e3 }
      // "API requests too frequent ... threshold=1.0"
    };
  }
});

// src/accounts/profiles/verda.ts
var verda;
var init_verda = __esm({
  "src/accounts/profiles/verda.ts"() {
    "use strict";
    verda = {
      id: "verda",
      title: "Verda",
      basis: "specification",
      docs: "https://api.verda.com/v1/openapi.json",
      notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.verda.com/v1",
      vars: {
        clientId: { env: "VERDA_CLIENT_ID", about: "the client id that belongs to api-token, its secret" }
      },
      auth: { kind: "oauth2", tokenPath: "/oauth2/token", clientId: "clientId" },
      keys: {
        list: { path: "/ssh-keys", items: "", page: { kind: "none" } },
        fields: {
          id: "id",
          name: "name",
          publicKey: "key",
          createdAt: "created_at",
          createdBy: "created_by_user_id"
        },
        get: { path: "/ssh-keys/{key}", item: "0", missing: [{ status: 404 }] },
        // A list of one, according to its SDKs.
        create: {
          path: "/ssh-keys",
          body: { name: "$name", key: "$publicKey" },
          ok: [201],
          answer: { kind: "id" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Verda does not document whether a key removed from the account still works on running instances."
      },
      instances: [
        {
          list: { path: "/instances", items: "", page: { kind: "none" } },
          fields: { id: "id", name: "hostname", status: "status", host: "ip" },
          user: "root",
          keys: { items: "ssh_key_ids", by: "id" }
        },
        {
          kind: "cluster",
          list: { path: "/clusters", items: "", page: { kind: "none" } },
          fields: { id: "id", name: "hostname", status: "status", host: "ip" },
          user: "root",
          keys: { items: "ssh_key_ids", by: "id" }
        }
      ],
      unlisted: ["instance groups"],
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/vultr.ts
var vultr;
var init_vultr = __esm({
  "src/accounts/profiles/vultr.ts"() {
    "use strict";
    vultr = {
      id: "vultr",
      title: "Vultr",
      basis: "specification",
      docs: "https://github.com/vultr/vultr-python-client",
      notes: "Its answer to a duplicate key is not documented.",
      baseUrl: "https://api.vultr.com/v2",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh-keys",
          items: "ssh_keys",
          page: {
            kind: "cursor",
            param: "cursor",
            sizeParam: "per_page",
            size: 500,
            next: "meta.links.next",
            total: "meta.total"
          }
        },
        fields: { id: "id", name: "name", publicKey: "ssh_key", createdAt: "date_created" },
        get: { path: "/ssh-keys/{key}", item: "ssh_key", missing: [{ status: 404 }] },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", ssh_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "Vultr does not change the keys on running instances, according to its API reference; its CLI says otherwise."
      },
      errors: ["error"]
    };
  }
});

// src/accounts/providers.ts
var providers, TOKENLESS;
var init_providers = __esm({
  "src/accounts/providers.ts"() {
    "use strict";
    init_aws_ec2();
    init_azure();
    init_cherryservers();
    init_crusoe();
    init_cudo();
    init_digitalocean();
    init_gcp_os_login();
    init_github();
    init_gitlab();
    init_gpuai();
    init_hetzner();
    init_hotaisle();
    init_hyperstack();
    init_jarvislabs();
    init_lambda();
    init_latitude();
    init_linode();
    init_mithril();
    init_openstack();
    init_ovhcloud();
    init_pictor();
    init_primeintellect();
    init_runpod();
    init_scaleway();
    init_shadeform();
    init_tensordock();
    init_thunder();
    init_vast();
    init_verda();
    init_vultr();
    providers = [
      pictor,
      lambda,
      runpod,
      vast,
      digitalocean,
      hyperstack,
      verda,
      primeintellect,
      vultr,
      hetzner,
      linode,
      scaleway,
      gpuai,
      thunder,
      github,
      gitlab,
      awsEc2,
      gcpOsLogin,
      azure,
      crusoe,
      shadeform,
      mithril,
      jarvislabs,
      tensordock,
      cudo,
      hotaisle,
      latitude,
      cherryservers,
      ovhcloud,
      openstack
    ];
    TOKENLESS = providers.filter((provider) => "open" in provider && provider.isTokenless).map(({ id }) => id);
  }
});

// src/accounts/variables.ts
function isVariableName(name) {
  return VARIABLE_NAME.test(name) && !(name in Object.prototype);
}
function ownValue(record4, name) {
  return Object.hasOwn(record4, name) ? record4[name] : void 0;
}
var VARIABLE_NAME;
var init_variables = __esm({
  "src/accounts/variables.ts"() {
    "use strict";
    VARIABLE_NAME = /^[a-z][A-Za-z0-9]*$/;
  }
});

// node_modules/fastest-levenshtein/esm/mod.js
var peq, myers_32, myers_x, distance, closest;
var init_mod = __esm({
  "node_modules/fastest-levenshtein/esm/mod.js"() {
    peq = new Uint32Array(65536);
    myers_32 = (a, b) => {
      const n = a.length;
      const m = b.length;
      const lst = 1 << n - 1;
      let pv = -1;
      let mv = 0;
      let sc = n;
      let i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    myers_x = (b, a) => {
      const n = a.length;
      const m = b.length;
      const mhc = [];
      const phc = [];
      const hsize = Math.ceil(n / 32);
      const vsize = Math.ceil(m / 32);
      for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      let j = 0;
      for (; j < vsize - 1; j++) {
        let mv2 = 0;
        let pv2 = -1;
        const start2 = j * 32;
        const vlen2 = Math.min(32, m) + start2;
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
          const eq = peq[a.charCodeAt(i)];
          const pb = phc[i / 32 | 0] >>> i & 1;
          const mb = mhc[i / 32 | 0] >>> i & 1;
          const xv = eq | mv2;
          const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
          let ph = mv2 | ~(xh | pv2);
          let mh = pv2 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv2 = mh | ~(xv | ph);
          mv2 = ph & xv;
        }
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      let mv = 0;
      let pv = -1;
      const start = j * 32;
      const vlen = Math.min(32, m - start) + start;
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      let score = m;
      for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = phc[i / 32 | 0] >>> i & 1;
        const mb = mhc[i / 32 | 0] >>> i & 1;
        const xv = eq | mv;
        const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    distance = (a, b) => {
      if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    closest = (str, arr) => {
      let min_distance = Infinity;
      let min_index = 0;
      for (let i = 0; i < arr.length; i++) {
        const dist = distance(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
  }
});

// src/suggestion.ts
function suggestion(typed, words) {
  const similar = typeof typed === "object" ? void 0 : nearest(String(typed), words);
  return `${similar ? ` (did you mean ${similar}?)` : ""}; expected one of ${words.join(", ")}`;
}
function nearest(typed, words) {
  const lower = typed.slice(0, 100).toLowerCase();
  const found = closest(
    lower,
    words.map((word) => word.toLowerCase())
  );
  if (distance(lower, found) > Math.max(1, found.length / 3)) return void 0;
  return words.find((word) => word.toLowerCase() === found);
}
var init_suggestion = __esm({
  "src/suggestion.ts"() {
    "use strict";
    init_mod();
  }
});

// src/files/missing.ts
function unlessMissing(task) {
  try {
    return task();
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
var init_missing = __esm({
  "src/files/missing.ts"() {
    "use strict";
  }
});

// src/files/read-at-most.ts
function readAtMost(path, most) {
  const descriptor = (0, import_node_fs.openSync)(path, "r");
  try {
    const pieces = [];
    for (let left = most; left > 0; ) {
      const piece = Buffer.allocUnsafe(Math.min(left, CHUNK));
      const read = (0, import_node_fs.readSync)(descriptor, piece);
      if (read === 0) break;
      pieces.push(piece.subarray(0, read));
      left -= read;
    }
    return Buffer.concat(pieces);
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
var import_node_fs, CHUNK;
var init_read_at_most = __esm({
  "src/files/read-at-most.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    CHUNK = 64 * 1024;
  }
});

// src/aws/put-pieces.ts
function putPieces(input, pieces) {
  const { length, digest } = measure(pieces);
  const command = new import_s3_sdk.PutObjectCommand({
    ...input,
    ContentLength: length,
    ChecksumSHA256: digest.toString("base64")
  });
  const { middlewareStack } = command;
  middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request;
      headers["x-amz-content-sha256"] = digest.toString("hex");
      return next(args);
    },
    { step: "build", name: "hashOfPieces" }
  );
  middlewareStack.add(
    (next) => (args) => {
      const body = import_node_stream.Readable.from(copies(pieces));
      const failed = new Promise((_, reject) => body.once("error", reject));
      Object.assign(args.request, { body });
      return Promise.race([next(args), failed]);
    },
    { step: "deserialize", name: "bodyOfPieces" }
  );
  return command;
}
function* copies(pieces) {
  for (const bytes of buffers(pieces)) yield Buffer.from(bytes);
}
function measure(pieces) {
  const hash2 = (0, import_node_crypto3.createHash)("sha256");
  let length = 0;
  for (const bytes of buffers(pieces)) {
    hash2.update(bytes);
    length += bytes.length;
  }
  return { length, digest: hash2.digest() };
}
function* buffers(pieces) {
  for (const piece of pieces) {
    if (piece.length > 0) yield typeof piece === "string" ? Buffer.from(piece) : piece;
  }
}
var import_node_crypto3, import_node_stream, import_s3_sdk;
var init_put_pieces = __esm({
  "src/aws/put-pieces.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    import_node_stream = require("node:stream");
    import_s3_sdk = require("../vendor/s3-sdk.js");
  }
});

// src/aws/bucket.ts
var bucket_exports = {};
__export(bucket_exports, {
  Bucket: () => Bucket
});
function requireETag({ ETag }) {
  if (ETag) return ETag;
  throw new Error("the answer has no ETag");
}
function adviceFor(bucket, permission, key) {
  const allow = permission === "s3:ListBucket" ? `Allow s3:ListBucket on bucket ${bucket}` : `Allow ${permission} on ${bucket}/${key}`;
  const read = permission === "s3:GetObject";
  const list2 = `, and s3:ListBucket on bucket ${bucket}: without it, S3 answers the same for an object that does not exist`;
  return [
    [/kms:|KMS/, `Allow kms:Decrypt and kms:GenerateDataKey on the KMS key of bucket ${bucket}`],
    [/AccessDenied|Forbidden/, read ? allow + list2 : allow]
  ];
}
var import_s3_sdk2, ATTEMPTS2, REQUEST_TIMEOUT, Bucket, ADVICE;
var init_bucket = __esm({
  "src/aws/bucket.ts"() {
    "use strict";
    init_p_retry();
    init_problem();
    init_aws_error();
    init_clients();
    init_put_pieces();
    init_region();
    import_s3_sdk2 = require("../vendor/s3-sdk.js");
    ATTEMPTS2 = 4;
    REQUEST_TIMEOUT = 3e4;
    Bucket = class {
      name;
      #client;
      #deadline;
      constructor(name, { env, deadline = 12e4 }) {
        const region = findRegion(env);
        if (!region) {
          throw new Problem({
            what: `Bucket ${name} cannot be used`,
            why: "no region is given",
            hint: `Set ${AWS_HINTS.region}`
          });
        }
        this.name = name;
        this.#deadline = deadline;
        const settings = { env, region, requestTimeout: REQUEST_TIMEOUT, followRegionRedirects: true };
        this.#client = () => keptAwsClient(import_s3_sdk2.S3Client, settings);
      }
      /** get reads an object, or a part of it; undefined if S3 says that there is no such object. */
      get(key, part = {}) {
        const { range, version } = part;
        const command = new import_s3_sdk2.GetObjectCommand({
          Bucket: this.name,
          Key: key,
          Range: range && `bytes=${range.from}-${range.to}`,
          IfMatch: version
        });
        return this.#ask("read", ["s3:GetObject", key], async (client, abortSignal) => {
          const readWhole = async () => {
            const answer = client.send(command, { abortSignal });
            const { Body, ETag, ContentRange, LastModified } = await answer.catch((error) => {
              throw new AbortError(error);
            });
            const bytes2 = await Body?.transformToByteArray().catch((error) => {
              throw new Error(`the answer was cut short, ${errorMessage(error)}`);
            });
            const size2 = Number(/\/(\d+)$/.exec(ContentRange ?? "")?.[1] ?? bytes2?.length ?? 0);
            const modifiedAt2 = LastModified?.getTime();
            return { bytes: bytes2 ?? new Uint8Array(), size: size2, ETag, modifiedAt: modifiedAt2 };
          };
          const retries = { retries: ATTEMPTS2 - 1, minTimeout: 250, randomize: true, signal: abortSignal };
          const found = await pRetry(readWhole, retries).catch((error) => {
            if (error.name !== "NoSuchKey") throw error;
            return void 0;
          });
          if (!found) return void 0;
          const { bytes, size, modifiedAt } = found;
          return { bytes, size, modifiedAt, version: requireETag(found) };
        });
      }
      /** put writes an object, and returns its new version. Pieces of a text are read more than once. */
      put(key, text, { type, when: when3 }) {
        const input = { Bucket: this.name, Key: key, ContentType: type, ...when3 };
        const command = typeof text === "string" ? new import_s3_sdk2.PutObjectCommand({ ...input, Body: Buffer.from(text) }) : putPieces(input, text);
        return this.#ask("written", ["s3:PutObject", key], async (client, abortSignal) => {
          return requireETag(await client.send(command, { abortSignal }));
        });
      }
      /** list returns the keys that begin with a prefix. */
      list(prefix) {
        return this.#ask("listed", ["s3:ListBucket", prefix], async (client, abortSignal) => {
          const keys2 = [];
          const query3 = { Bucket: this.name, Prefix: prefix };
          for await (const page2 of (0, import_s3_sdk2.paginateListObjectsV2)({ client }, query3, { abortSignal })) {
            keys2.push(...(page2.Contents ?? []).flatMap(({ Key }) => Key ?? []));
          }
          return keys2;
        });
      }
      /** delete deletes an object, if it is there. */
      delete(key) {
        const command = new import_s3_sdk2.DeleteObjectCommand({ Bucket: this.name, Key: key });
        return this.#ask("removed", ["s3:DeleteObject", key], async (client, abortSignal) => {
          await client.send(command, { abortSignal });
        });
      }
      #ask(done, [permission, key], task) {
        const what = `s3://${this.name}/${key} cannot be ${done}`;
        const advice2 = [...adviceFor(this.name, permission, key), ...ADVICE];
        return callAws({ what, deadline: this.#deadline, advice: advice2 }, async (signal) => {
          return task(await this.#client(), signal);
        });
      }
    };
    ADVICE = [
      [/NoSuchBucket/, "Check the name of the bucket"],
      [/PreconditionFailed/, "Run again: the object was replaced while it was read"],
      [/InvalidRange/, "Upload the object again: it is empty, or became shorter while it was read"],
      [
        /PermanentRedirect|IllegalLocationConstraint|AuthorizationHeaderMalformed/,
        "Set AWS_REGION to the region of the bucket"
      ],
      [/InvalidAccessKeyId/, "Check the AWS credentials"],
      [/SlowDown/, "Run again later: S3 limits the rate of requests"],
      [/no ETag/, "Use S3, or a service that supports conditional writes"],
      [/cut short/, AWS_HINTS.network]
    ];
  }
});

// src/audit/policy/stored-text.ts
async function readStoredText(location, { env, largest, refuse }) {
  const last = largest * MEBIBYTE;
  const bytes = await ((0, import_node_path2.isAbsolute)(location) ? readFromFile(location, { last, refuse }) : readFromBucket(location, { last, env }));
  if (bytes && bytes.length > last) throw refuse(`it is larger than ${largest} MiB`);
  return bytes && decode2(bytes, refuse);
}
function readFromFile(path, { last, refuse }) {
  try {
    return unlessMissing(() => readAtMost(path, last + 1));
  } catch (error) {
    throw refuse(errorMessage(error));
  }
}
async function readFromBucket(location, { last, env }) {
  const { Bucket: Bucket2 } = await Promise.resolve().then(() => (init_bucket(), bucket_exports));
  const { bucket = "", key = "" } = parseS3Url(location) ?? {};
  const found = await new Bucket2(bucket, { env }).get(key, { range: { from: 0, to: last } });
  return found?.bytes;
}
function decode2(bytes, refuse) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("it is not UTF-8");
  }
}
var import_node_path2, MEBIBYTE;
var init_stored_text = __esm({
  "src/audit/policy/stored-text.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    init_s3_url();
    init_missing();
    init_read_at_most();
    init_problem();
    MEBIBYTE = 1024 * 1024;
  }
});

// src/audit/policy/yaml.ts
var yaml_exports = {};
__export(yaml_exports, {
  readYaml: () => readYaml
});
function readYaml(text, refuse) {
  if (Buffer.byteLength(text) > LARGEST) throw refuse({ line: 1, why: "it is larger than 2 MiB" });
  const lineCounter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter, prettyErrors: false, logLevel: "error" });
  const lineAt = (node) => lineCounter.linePos(node?.range?.[0] ?? 0).line;
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault) {
    const { line: line2 } = lineCounter.linePos(fault.pos[0]);
    throw refuse({ line: line2, why: FAULTS2[fault.code] ?? describeFault(fault) });
  }
  (0, import_yaml.visit)(document, {
    Pair(_, { key }) {
      if ((0, import_yaml.isScalar)(key) && typeof key.value === "string" && key.value !== "__proto__") return;
      throw refuse({ line: lineAt(key), why: "this cannot be the name of a field" });
    },
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      throw refuse({ line: lineAt(alias), why: `no anchor before it is named ${sanitize(alias.source)}` });
    }
  });
  return { data: toData(), findLine };
  function toData() {
    try {
      return document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch {
      throw refuse({ line: 1, why: "it has too many aliases" });
    }
  }
  function findLine(path) {
    let node = document.contents;
    let line2 = lineAt(document.contents ?? void 0);
    for (const name of path) {
      const around = (0, import_yaml.isAlias)(node) ? node.resolve(document) : node;
      const pair = (0, import_yaml.isMap)(around) ? around.items.find((each) => fieldName(each) === name) : void 0;
      const item = (0, import_yaml.isSeq)(around) ? around.items[Number(name)] : void 0;
      if (!pair && !item) break;
      node = pair ? pair.value : item;
      line2 = lineAt(pair ? pair.key : item);
    }
    return line2;
  }
}
function fieldName({ key }) {
  return (0, import_yaml.isScalar)(key) ? key.value : void 0;
}
function describeFault({ message }) {
  return `it is not valid YAML: ${message.split(': "')[0]}`;
}
var import_yaml, LARGEST, MOST_ALIASES, FAULTS2;
var init_yaml = __esm({
  "src/audit/policy/yaml.ts"() {
    "use strict";
    import_yaml = require("../vendor/yaml.js");
    init_format();
    LARGEST = 2 * 1024 * 1024;
    MOST_ALIASES = 100;
    FAULTS2 = {
      DUPLICATE_KEY: "the same field occurs twice",
      MULTIPLE_DOCS: "a second document begins here; there must be only one",
      RESOURCE_EXHAUSTION: "it is nested too deeply",
      TAB_AS_INDENT: "it is indented with a tab; YAML allows spaces only"
    };
  }
});

// src/audit/policy/valid-yaml.ts
async function readValidYaml(options) {
  const { text, matches, schema, refuse } = options;
  const { data, findLine } = readJsonLine(text) ?? await readDocument(text, refuse);
  const refusal = (path2, why2) => {
    const field2 = path2.length > 0 ? `, ${sanitize(path2.join("."))}` : "";
    return refuse(`line ${findLine(path2)}${field2}: ${why2}`);
  };
  if (matches?.(data)) return { data, refusal };
  const valid = (await schema()).safeParse(data, { reportInput: true });
  if (valid.success) return { data: valid.data, refusal };
  const { path, why } = firstFault(valid.error.issues, findLine);
  throw refusal(path, why);
}
function readJsonLine(text) {
  const line2 = text.trim();
  try {
    const data = JSON.parse(line2);
    const isPlain = JSON.stringify(data) === line2 && !line2.includes("__proto__");
    return isPlain ? { data, findLine: () => 1 } : void 0;
  } catch {
    return void 0;
  }
}
async function readDocument(text, refuse) {
  const { readYaml: readYaml2 } = await Promise.resolve().then(() => (init_yaml(), yaml_exports));
  return readYaml2(text, ({ line: line2, why }) => refuse(`line ${line2}: ${why}`));
}
function firstFault(issues, findLine) {
  const [first] = issues.flatMap(insideUnion).map((issue) => {
    const isName = issue.code === "unrecognized_keys";
    const path = isName ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    return { isName, path, why: explainIssue(issue) };
  }).sort((a, b) => Number(b.isName) - Number(a.isName) || findLine(a.path) - findLine(b.path));
  return first ?? { path: [], why: "it does not match the schema" };
}
function insideUnion(issue) {
  if (issue.code !== "invalid_union" || typeof issue.input !== "object" || issue.input === null)
    return [issue];
  const isOther = ({ code, path }) => path.length === 0 && /^invalid_(type|value)$/.test(code);
  const inside = issue.errors.findLast((errors) => !errors.some(isOther)) ?? issue.errors.at(-1) ?? [];
  return inside.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}
function explainIssue(issue) {
  if (issue.code === "unrecognized_keys") return issue.message;
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (issue.input === void 0) return "it is missing";
  return issue.input === null || issue.input === "" ? "it is empty" : issue.message;
}
var init_valid_yaml = __esm({
  "src/audit/policy/valid-yaml.ts"() {
    "use strict";
    init_format();
  }
});

// src/audit/policy/zod-fields.ts
var zod_fields_exports = {};
__export(zod_fields_exports, {
  duration: () => duration,
  either: () => either,
  keyword: () => keyword,
  line: () => line,
  list: () => list,
  literal: () => literal2,
  nonEmptyList: () => nonEmptyList,
  secretSource: () => secretSource,
  share: () => share,
  strictObject: () => strictObject2
});
function strictObject2(shape) {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => issue.code === "unrecognized_keys" ? `there is no such field${suggestion(issue.keys[0], names)}` : `it must have fields: ${names.join(", ")}`
  });
}
function keyword(words) {
  return z.enum(words, { error: ({ input }) => `there is no such value${suggestion(input, words)}` });
}
function list(item, error = "it must be a list") {
  return z.array(item, { error });
}
function nonEmptyList(item) {
  return list(item).min(1, "it is empty");
}
function line(form = /^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}(?<!\s)$/u, error = "it must be text in one line") {
  return z.string({ error: `${error}; a number needs quotes` }).regex(form, error);
}
function either(one, other, error) {
  return z.union([one, other], { error });
}
function literal2(value, error) {
  return z.literal(value, { error });
}
function duration() {
  const form = "it must be a whole number and a unit, such as 90d (m minutes, h hours, d days, w weeks)";
  return z.string({ error: form }).regex(DURATION, form);
}
function share() {
  const form = "it must be a share from 0% to 100%, with its percent sign";
  return z.string({ error: form }).regex(/^(100|\d{1,2}(\.\d{1,2})?)%$/, form);
}
var z, secretSource;
var init_zod_fields = __esm({
  "src/audit/policy/zod-fields.ts"() {
    "use strict";
    z = __toESM(require("../vendor/zod.js"), 1);
    init_suggestion();
    init_time();
    secretSource = strictObject2({
      secret: line(void 0, "it must name a secret").optional().describe("Name or ARN of a secret in AWS Secrets Manager; append `#field` for a field of JSON"),
      ssm: line(void 0, "it must name a parameter").optional().describe(
        "Name or ARN of a SecureString in AWS Systems Manager Parameter Store; append `#field` for a field of JSON"
      ),
      env: line(/^[A-Za-z_][A-Za-z0-9_]*$/, "it must be the name of an environment variable").optional().describe("Name of an environment variable")
    }).refine(
      (source) => Object.values(source).filter((each) => each !== void 0).length === 1,
      "it must be either secret, ssm or env"
    ).meta({ minProperties: 1, maxProperties: 1 });
  }
});

// src/audit/policy/account-schema.ts
var account_schema_exports = {};
__export(account_schema_exports, {
  accountName: () => accountName,
  accountsSchema: () => accountsSchema
});
var z2, accountName, accountSchema, accountsSchema;
var init_account_schema = __esm({
  "src/audit/policy/account-schema.ts"() {
    "use strict";
    z2 = __toESM(require("../vendor/zod.js"), 1);
    init_providers();
    init_variables();
    init_zod_fields();
    accountName = line(
      /^[a-z0-9][a-z0-9-]{0,62}$/,
      "it must be 1 to 63 characters of a-z, 0-9 and -"
    );
    accountSchema = strictObject2({
      name: accountName.describe("Name of the account in reports and in the ledger"),
      provider: keyword(providers.map(({ id }) => id)).optional().describe("A built-in provider (docs/accounts.md), unless `profile` is set"),
      profile: line().optional().describe("Path of your own profile, relative to the policy, unless `provider` is set"),
      token: secretSource.optional().describe(
        `Where the API key of the account is stored, never the key itself; required, but for ${TOKENLESS.join(", ")}`
      ),
      // It appears in reports and messages, so it must hold no secret.
      "api-url": line(
        /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
        "it must be a URL such as https://api.example.com, without user, password, ? or #"
      ).optional().describe("URL of the API, in place of the profile's own"),
      vars: z2.record(z2.string().regex(VARIABLE_NAME, "it is not a variable name"), line(), {
        error: "it must map variable names to values"
      }).optional().describe(
        "What the profile needs in addition to the token, such as a project; by default read from the environment"
      ),
      "lease-secret": secretSource.optional().describe("The `lease-secret` of jobs that lease on this account, in place of `recognize.leases.secret`"),
      "previous-lease-secret": secretSource.optional().describe("The one before it"),
      enforce: line(void 0, "it must repeat the name of the account: nothing else arms it").optional().describe("Arms the account if it repeats its `name`; otherwise, keys are only reported")
    }).superRefine(({ provider, profile, token }, { addIssue }) => {
      if (token === void 0 && !TOKENLESS.includes(provider ?? "")) {
        addIssue({ code: "custom", path: ["token"], message: "it is missing" });
      }
      if (provider === void 0 === (profile === void 0)) {
        addIssue({ code: "custom", message: "it needs either provider or profile" });
      }
    }).meta({
      oneOf: [{ required: ["provider"] }, { required: ["profile"] }],
      if: { required: ["provider"], properties: { provider: { enum: TOKENLESS } } },
      else: { required: ["token"] }
    });
    accountsSchema = nonEmptyList(accountSchema);
  }
});

// src/audit/github-access.ts
function githubAccessFields({ line: line2, secretSource: secretSource2, strictObject: strictObject3 }) {
  return {
    token: secretSource2.optional().describe("Where a token is stored, unless `app` is set"),
    app: strictObject3({
      id: line2(/^[\w.-]{1,100}$/, 'it must be the id of the app in quotes, such as "123456"').describe(
        "App id, or client id"
      ),
      key: secretSource2.describe("Where its private key is stored, as GitHub issued it")
    }).optional().describe("A GitHub App that is installed on each of the organizations, unless `token` is set"),
    "api-url": line2(
      /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
      "it must be a URL such as https://ghe.example.com/api/v3"
    ).optional().describe(
      "URL of the API of GitHub Enterprise Server; GITHUB_API_URL by default, or https://api.github.com"
    )
  };
}
function readGitHubAccess({ token, app, "api-url": apiUrl }, reading) {
  if (apiUrl !== void 0 && !(URL.canParse(apiUrl) && isPrivate(new URL(apiUrl)))) {
    throw reading.refuse(["api-url"], "it must be an https:// address");
  }
  return { auth: readAuth({ token, app }, reading), apiUrl };
}
function readAuth({ token, app }, reading) {
  if (token && !app) return { token: readSecretSource(token, within(reading, "token")) };
  if (app && !token) return { app: app.id, key: readSecretSource(app.key, within(reading, "app", "key")) };
  throw reading.refuse([], "it needs either token or app");
}
var init_github_access = __esm({
  "src/audit/github-access.ts"() {
    "use strict";
    init_address();
    init_field_values();
  }
});

// src/audit/lease-runs.ts
function leaseRunsForm(fields) {
  return fields.strictObject(githubAccessFields(fields)).describe(
    "How GitHub is asked whether the run of a lease is over; each of `repositories` then needs its id"
  );
}
function readRunSettings(written, reading) {
  const { github: github3, repositories = [] } = written;
  const { refuse } = reading.leases;
  const nameless = repositories.findIndex((each) => !each.includes("#"));
  if (nameless >= 0)
    throw refuse(
      ["repositories", nameless],
      "it needs its id, as in octo-org/train#842173645, with `github`"
    );
  if (repositories.length === 0)
    throw refuse(
      ["repositories"],
      "`github` needs the repositories to ask about, such as octo-org/train#842173645"
    );
  return { ...readGitHubAccess(github3, reading.github), repositories };
}
var init_lease_runs = __esm({
  "src/audit/lease-runs.ts"() {
    "use strict";
    init_github_access();
  }
});

// src/audit/policy/policy-part.ts
function policyPart() {
  return (part) => part;
}
function optionalFields(parts, fields) {
  return Object.fromEntries(parts.map(({ name, form }) => [name, form(fields).optional()]));
}
function readParts(parts, written, reading) {
  const set = parts.filter(({ name }) => written[name] !== void 0);
  return Object.fromEntries(set.map(({ name, read }) => [name, read(written[name], within(reading, name))]));
}
var init_policy_part = __esm({
  "src/audit/policy/policy-part.ts"() {
    "use strict";
    init_field_values();
  }
});

// src/audit/people/people-form.ts
function peopleForm(fields) {
  const { line: line2, literal: literal5, nonEmptyList: nonEmptyList2, strictObject: strictObject3 } = fields;
  const login = () => line2(NAMES.org, "it must be a login such as octo-org");
  return strictObject3({
    orgs: nonEmptyList2(login()).optional().describe("Organizations whose members are owners of their SSH keys"),
    teams: nonEmptyList2(line2(NAMES.team, "it must be a team such as octo-org/gpu, by its slug")).optional().describe("Teams, as `octo-org/gpu`, whose members are; those of child teams too"),
    users: nonEmptyList2(login()).optional().describe("Users who are, by login"),
    "signing-keys": literal5(false, "it must be false, or left out").optional().describe(
      "`false` if signing keys do not count, which take a request a person once a week or more often"
    ),
    ...githubAccessFields(fields)
  }).describe("People of GitHub, who own the SSH keys in their accounts there");
}
function readPeopleSettings(written, reading) {
  const { orgs = [], teams = [], users = [] } = written;
  const { refuse } = reading;
  if (orgs.length + teams.length + users.length === 0) throw refuse([], "it needs orgs, teams or users");
  if (written.app && orgs.length + teams.length === 0) {
    throw refuse(["users"], "an app needs an organization that it is installed on; use a token");
  }
  return {
    orgs,
    teams: teams.map((team) => {
      const [organization = "", slug = ""] = team.split("/");
      return { organization, slug };
    }),
    users,
    signingKeys: written["signing-keys"] !== false,
    ...readGitHubAccess(written, reading)
  };
}
var LOGIN, NAMES;
var init_people_form = __esm({
  "src/audit/people/people-form.ts"() {
    "use strict";
    init_github_access();
    LOGIN = "[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})";
    NAMES = { org: new RegExp(`^${LOGIN}$`), team: new RegExp(`^${LOGIN}/[a-z0-9_][a-z0-9_.-]{0,98}$`) };
  }
});

// src/audit/notify/github-issue/issue-form.ts
function issueForm(fields) {
  const { duration: duration2, line: line2, literal: literal5, strictObject: strictObject3, either: either2 } = fields;
  const repository = () => line2(new RegExp(`^${LOGIN}/[\\w.-]{1,100}$`), "it must be a repository such as octo-org/ops");
  return either2(
    repository(),
    strictObject3({
      repository: repository().describe("Repository with an issue for each account, such as `octo-org/ops`"),
      "mention-owners": literal5(true, "it must be true, or left out").optional().describe("Whether owners are mentioned, who are named by their logins at GitHub"),
      "keep-at-most": duration2().prefault(DEFAULT_KEEP).describe("How long somebody with write access may keep a key by a comment"),
      ...githubAccessFields(fields)
    }),
    "it must be a repository such as octo-org/ops, or have fields: repository, mention-owners, keep-at-most, token, app, api-url"
  ).describe(
    "Repository in which an issue for each account says what the audit found; alone, with the token in GITHUB_TOKEN"
  );
}
function repositoryAlone(repository) {
  return { repository, "keep-at-most": DEFAULT_KEEP, token: { env: "GITHUB_TOKEN" } };
}
function readIssueSettings(written, reading) {
  const all2 = typeof written === "string" ? repositoryAlone(written) : written;
  const [owner = "", repo = ""] = all2.repository.split("/");
  return {
    owner,
    repo,
    mentionsOwners: all2["mention-owners"] === true,
    longest: readDuration(all2["keep-at-most"], LONGEST, within(reading, "keep-at-most")),
    ...readGitHubAccess(all2, reading)
  };
}
var DEFAULT_KEEP, LONGEST;
var init_issue_form = __esm({
  "src/audit/notify/github-issue/issue-form.ts"() {
    "use strict";
    init_time();
    init_github_access();
    init_people_form();
    init_field_values();
    DEFAULT_KEEP = "90d";
    LONGEST = { least: DAY, most: 365 * DAY, why: "a key that stays for longer belongs into the policy" };
  }
});

// src/audit/rules/compromised.ts
function reasons({ weaknesses }) {
  return weaknesses?.filter(({ kind }) => kind === "compromised") ?? [];
}
var compromised;
var init_compromised = __esm({
  "src/audit/rules/compromised.ts"() {
    "use strict";
    compromised = {
      name: "compromised",
      title: "Compromised key",
      description: "The private key is publicly known",
      severity: "critical",
      defaultAction: "report",
      bypass: { mode: "no-grace", why: "waiting lets others log in" },
      exposed: true,
      needs: "quality",
      helpedBy: "blocklist",
      fires: (evidence) => reasons(evidence).length > 0,
      describe: (evidence) => reasons(evidence).map((each) => `${each.evidence} (${each.source})`).join("; ") || "the private key is not known to be public",
      hint: "Replace it now; look for it in authorized_keys on every machine, and check who logged in with it"
    };
  }
});

// src/audit/lease-claim.ts
var init_lease_claim = __esm({
  "src/audit/lease-claim.ts"() {
    "use strict";
    init_lease_name();
    init_time();
  }
});

// src/audit/recognition.ts
function currentOwner(owner, now) {
  return owner?.until === void 0 || now < owner.until ? owner : void 0;
}
var init_recognition = __esm({
  "src/audit/recognition.ts"() {
    "use strict";
    init_problem();
  }
});

// src/audit/evidence.ts
function instancesInUse(use) {
  return use.kind === "known" ? use.instances : [];
}
var init_evidence = __esm({
  "src/audit/evidence.ts"() {
    "use strict";
    init_lease_claim();
    init_recognition();
  }
});

// src/audit/rules/duplicate.ts
function entryToKeep({ sameKeyEntries }) {
  return sameKeyEntries.reduce((best, each) => comesFirst(each, best) ? each : best).key;
}
function comesFirst({ key, use }, other) {
  const isUsed = instancesInUse(use).length > 0;
  if (isUsed !== instancesInUse(other.use).length > 0) return isUsed;
  const { id, createdAt = Number.POSITIVE_INFINITY } = key;
  const { id: otherId, createdAt: otherCreatedAt = Number.POSITIVE_INFINITY } = other.key;
  return createdAt < otherCreatedAt || createdAt === otherCreatedAt && id < otherId;
}
var duplicate;
var init_duplicate = __esm({
  "src/audit/rules/duplicate.ts"() {
    "use strict";
    init_format();
    init_evidence();
    duplicate = {
      name: "duplicate",
      title: "Duplicate key",
      description: "The account has the same key more than once, and this is not the entry to keep",
      severity: "low",
      defaultAction: "report",
      // By then, it is known whether the entry to keep was deleted for another reason.
      last: true,
      fires: (evidence) => entryToKeep(evidence).id !== evidence.key.id,
      describe: (evidence) => {
        const { sameKeyEntries } = evidence;
        if (sameKeyEntries.length === 1) return "registered once";
        const { id, name } = entryToKeep(evidence);
        return `registered ${sameKeyEntries.length} times; the entry to keep is ${sanitize(name, 60) || "unnamed"} (id ${sanitize(id, 60)})`;
      },
      hint: "Remove this entry; the key stays registered under the other one"
    };
  }
});

// src/audit/rules/expired-lease.ts
var expiredLease;
var init_expired_lease = __esm({
  "src/audit/rules/expired-lease.ts"() {
    "use strict";
    init_time();
    expiredLease = {
      name: "expired-lease",
      title: "Expired lease",
      description: "A workflow run leased the key, and the lease, signed with the lease secret, has expired",
      severity: "medium",
      defaultAction: "report",
      bypass: { mode: "no-notice", why: "the Action registered it for one run, and should have removed it" },
      needs: "lease-secret",
      fires: ({ lease }, { now }) => lease.kind === "lease" && lease.isProven && lease.expiresAt <= now,
      staysUntil: ({ lease }, { now }) => lease.kind === "lease" && lease.expiresAt <= now ? durationStaysUntil(lease.expiresAt, now) : Number.POSITIVE_INFINITY,
      describe: ({ lease }, { now }) => {
        if (lease.kind === "look-alike") return `not a lease: ${lease.why}`;
        if (lease.kind === "none") return "not a lease";
        const until = `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}`;
        return lease.expiresAt <= now ? `${until}, expired ${formatDuration(now - lease.expiresAt)} ago` : until;
      },
      hint: "Remove it: the run has ended, or has outlived its lease"
    };
  }
});

// src/audit/rules/finished-run.ts
var finishedRun;
var init_finished_run = __esm({
  "src/audit/rules/finished-run.ts"() {
    "use strict";
    init_time();
    finishedRun = {
      name: "finished-run",
      title: "Finished run",
      description: "A workflow run leased the key, the lease is signed with the lease secret, and GitHub says that the run is over",
      severity: "medium",
      defaultAction: "report",
      bypass: { mode: "no-notice", why: "the Action registered it for that run, and should have removed it" },
      needs: "lease-secret",
      helpedBy: "runs",
      fires: ({ lease }) => lease.kind === "lease" && lease.isRunOver === true,
      describe: ({ lease }) => {
        if (lease.kind === "look-alike") return `not a lease: ${lease.why}`;
        if (lease.kind === "none") return "not a lease";
        const { runId, attempt, slug, expiresAt, isRunOver } = lease;
        const leased = `leased by run ${runId}.${attempt} of ${slug} until ${formatTimestamp(expiresAt)}`;
        return `${leased}; the run is ${isRunOver ? "over" : "not known to be over"}`;
      },
      hint: "Remove it: the run has ended, and its runner was probably killed"
    };
  }
});

// src/audit/rules/forged-lease.ts
var forgedLease;
var init_forged_lease = __esm({
  "src/audit/rules/forged-lease.ts"() {
    "use strict";
    forgedLease = {
      name: "forged-lease",
      title: "Forged lease",
      description: "The name of the key is that of a lease, and was made up, or copied from another key or account",
      severity: "high",
      defaultAction: "report",
      helpedBy: "lease-secret",
      fires: ({ lease }) => lease.kind === "look-alike" && lease.isForged === true,
      describe: ({ lease }) => {
        if (lease.kind === "look-alike") return lease.why;
        return lease.kind === "lease" ? "its name was made for this key" : "its name claims no lease";
      },
      hint: "Find out who added it: only a person gives a key such a name, or a job whose lease secret is another one"
    };
  }
});

// src/audit/rules/max-age.ts
function isTooOld(evidence, context) {
  return context.now - evidence.addedAt > mostFor(evidence, context);
}
function mostFor(evidence, context) {
  return limitFor(evidence, context) ?? Number.POSITIVE_INFINITY;
}
function limitFor(evidence, context) {
  return ownLimit(evidence, context) ?? context.after;
}
function ownLimit({ owner }, { now }) {
  return currentOwner(owner, now)?.maxAge;
}
var maxAge;
var init_max_age = __esm({
  "src/audit/rules/max-age.ts"() {
    "use strict";
    init_time();
    init_recognition();
    maxAge = {
      name: "max-age",
      title: "Old key",
      description: "The key was created (or first seen, if the provider gives no date) longer ago than the limit, or than its own limit",
      severity: "medium",
      takesLimit: true,
      defaultAction: "off",
      fires: isTooOld,
      staysUntil: (evidence, context) => isTooOld(evidence, context) ? durationStaysUntil(evidence.addedAt, context.now) : evidence.addedAt + mostFor(evidence, context),
      describe: (evidence, context) => {
        const { addedAt, key } = evidence;
        const age = `${key.createdAt === void 0 ? "first seen" : "created"} ${formatDuration(context.now - addedAt)} ago`;
        const limit = limitFor(evidence, context);
        if (limit === void 0) return `${age}, no limit`;
        const isOwn = ownLimit(evidence, context) !== void 0;
        return `${age}, limit ${formatDuration(limit)}${isOwn ? " set for this key" : ""}`;
      },
      hint: "Replace it with a new key, and remove it"
    };
  }
});

// src/audit/rules/pinned-until.ts
var pinnedUntil;
var init_pinned_until = __esm({
  "src/audit/rules/pinned-until.ts"() {
    "use strict";
    init_format();
    init_time();
    pinnedUntil = {
      name: "pinned-until",
      title: "Recognition ended",
      description: "The policy recognized the key only until a day that has passed",
      severity: "medium",
      defaultAction: "report",
      needs: "recognition",
      fires: ({ owner, recognized }) => owner !== void 0 && owner.ended === void 0 && recognized === void 0,
      staysUntil: ({ owner }, { now }) => owner?.until !== void 0 && owner.until <= now ? durationStaysUntil(owner.until, now) : Number.POSITIVE_INFINITY,
      describe: ({ owner }, { now }) => {
        if (!owner) return "no owner is known";
        if (owner.until === void 0)
          return `recognized as the key of ${sanitize(owner.owner)}, without an end date`;
        const until = `recognized as the key of ${sanitize(owner.owner)} until ${formatDate(owner.until - 1)}`;
        return now < owner.until ? until : `${until}, ended ${formatDuration(now - owner.until)} ago`;
      },
      hint: "Ask the owner: set a later day in the policy, or remove the key"
    };
  }
});

// src/audit/rules/unparseable.ts
function damage({ weaknesses }) {
  return weaknesses?.find(({ kind }) => kind === "unparseable")?.evidence;
}
var unparseable;
var init_unparseable = __esm({
  "src/audit/rules/unparseable.ts"() {
    "use strict";
    unparseable = {
      name: "unparseable",
      title: "Unreadable key",
      description: "The entry is not an SSH public key, or is a damaged one",
      severity: "high",
      defaultAction: "report",
      fires: (evidence) => evidence.key.fingerprint === void 0 || damage(evidence) !== void 0,
      describe: (evidence) => {
        const { fingerprint: fingerprint2, publicKey } = evidence.key;
        if (fingerprint2 !== void 0) return damage(evidence) ?? "it can be read";
        return publicKey ? "not an SSH public key" : "the provider shows neither the key nor its fingerprint";
      },
      hint: "Check it on the provider's page, and remove it if nobody knows what it is"
    };
  }
});

// src/audit/rules/unrecognized.ts
function formerly({ owner, until = 0 }, ended) {
  return `belonged to ${sanitize(owner)}, ${sanitize(ended)} since the run of ${formatDate(until)}`;
}
var unrecognized;
var init_unrecognized = __esm({
  "src/audit/rules/unrecognized.ts"() {
    "use strict";
    init_format();
    init_time();
    unrecognized = {
      name: "unrecognized",
      title: "Unrecognized key",
      description: "The key has no known owner, and is not leased",
      severity: "high",
      defaultAction: "report",
      needs: "recognition",
      fires: ({ recognized, owner, lease, key }) => !recognized && (!owner || owner.ended !== void 0) && lease.kind !== "lease" && key.fingerprint !== void 0,
      describe: ({ recognized, owner, lease }) => {
        if (recognized) return `recognized: ${recognized}`;
        if (owner?.ended !== void 0) return formerly(owner, owner.ended);
        if (owner) return `recognized in the past as the key of ${owner.owner} (${owner.source})`;
        if (lease.kind === "lease") return `leased by run ${lease.runId} of ${lease.slug}`;
        return lease.kind === "look-alike" ? `no known owner; ${lease.why}` : "no known owner";
      },
      hint: "Find its owner, and list it with that owner in the policy, or remove it"
    };
  }
});

// src/audit/rules/unused.ts
function isUnused(evidence, { now, after = Number.POSITIVE_INFINITY }) {
  return isIdle(evidence) && now - idleSince(evidence) > after;
}
function isIdle({ use, key }) {
  if (use.kind === "known") return use.instances.length === 0;
  return use.kind === "not-reported" && reportsTimes(key);
}
function idleSince({ key, addedAt, firstSeenAt, inUseAt }) {
  return Math.max(reportsTimes(key) ? key.lastUsedAt ?? addedAt : firstSeenAt, addedAt, inUseAt ?? 0);
}
function reportsTimes({ lastUsedAt, neverUsed }) {
  return lastUsedAt !== void 0 || neverUsed === true;
}
var unused;
var init_unused = __esm({
  "src/audit/rules/unused.ts"() {
    "use strict";
    init_format();
    init_time();
    init_evidence();
    unused = {
      name: "unused",
      title: "Unused key",
      description: "The key is on no machine, and has not been used for longer than the limit",
      severity: "medium",
      takesLimit: true,
      defaultAction: "off",
      fires: isUnused,
      staysUntil: (evidence, context) => {
        if (!isIdle(evidence)) return Number.POSITIVE_INFINITY;
        const since2 = idleSince(evidence);
        if (isUnused(evidence, context)) return durationStaysUntil(since2, context.now);
        return since2 + (context.after ?? Number.POSITIVE_INFINITY);
      },
      describe: (evidence, { now, after }) => {
        const { use, key } = evidence;
        const instances2 = instancesInUse(use).length;
        if (instances2 > 0) return `on ${pluralize(instances2, "machine")} now`;
        if (!isIdle(evidence)) return "the provider does not say whether it is used";
        const time3 = formatDuration(now - idleSince(evidence));
        const limit = after === void 0 ? "no limit" : `limit ${formatDuration(after)}`;
        if (!reportsTimes(key)) {
          return `the provider tells no last use; on no machine in the ${time3} that audits have seen it, ${limit}`;
        }
        return `${key.neverUsed ? "never used in" : "not used for"} ${time3}, ${limit}`;
      },
      hint: "Remove it if nobody needs it"
    };
  }
});

// src/keys/weakness.ts
var SEVERITIES;
var init_weakness = __esm({
  "src/keys/weakness.ts"() {
    "use strict";
    SEVERITIES = ["info", "low", "medium", "high", "critical"];
  }
});

// src/audit/rules/weak.ts
function reasons2({ weaknesses }) {
  const rank = ({ severity }) => SEVERITIES.indexOf(severity);
  const weak2 = weaknesses?.filter(({ kind }) => kind === "weak") ?? [];
  return weak2.sort((one, other) => rank(other) - rank(one));
}
var weak;
var init_weak = __esm({
  "src/audit/rules/weak.ts"() {
    "use strict";
    init_weakness();
    weak = {
      name: "weak",
      title: "Weak key",
      description: "The key can be broken, or its type or size is no longer considered safe",
      severity: (evidence) => reasons2(evidence)[0]?.severity ?? "info",
      defaultAction: "report",
      // Most RSA keys have 2048 bits: worth a finding, but no reason to lock people out.
      deletesFrom: "high",
      needs: "quality",
      helpedBy: "slow-checks",
      fires: (evidence) => reasons2(evidence).length > 0,
      describe: (evidence) => reasons2(evidence).map((each) => `${each.evidence} (${each.source})`).join("; ") || "no known weakness",
      hint: "Replace it, preferably with an Ed25519 key: ssh-keygen -t ed25519"
    };
  }
});

// src/audit/rules/rules.ts
function exposesPrivateKey(names) {
  return RULES2.some(({ name, exposed }) => exposed && names.includes(name));
}
var rules, RULES2;
var init_rules = __esm({
  "src/audit/rules/rules.ts"() {
    "use strict";
    init_compromised();
    init_duplicate();
    init_expired_lease();
    init_finished_run();
    init_forged_lease();
    init_max_age();
    init_pinned_until();
    init_unparseable();
    init_unrecognized();
    init_unused();
    init_weak();
    rules = [
      compromised,
      unrecognized,
      forgedLease,
      unparseable,
      pinnedUntil,
      expiredLease,
      finishedRun,
      maxAge,
      unused,
      weak,
      duplicate
    ];
    RULES2 = [...rules];
  }
});

// src/audit/report/top-list.ts
function endOfEqual(items, isBefore) {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = from + to >> 1;
    if (isBefore(items[middle])) from = middle + 1;
    else to = middle;
  }
  return from;
}
var TopList;
var init_top_list = __esm({
  "src/audit/report/top-list.ts"() {
    "use strict";
    TopList = class {
      items = [];
      total = 0;
      #most;
      #compare;
      /** `compare` is that of Array.sort; without it, the items that come first are kept. Equal items stay as they come. */
      constructor(most, compare) {
        this.#most = most;
        this.#compare = compare;
      }
      /** isFull tells whether it has as many items as it keeps. */
      get isFull() {
        return this.items.length >= this.#most;
      }
      /** countLast counts items that come after all others, and that are not kept. */
      countLast(items) {
        this.total += items;
      }
      add(item) {
        this.total += 1;
        const { items } = this;
        const compare = this.#compare;
        if (!compare) {
          if (items.length < this.#most) items.push(item);
          return;
        }
        const last = items.at(-1);
        if (items.length === this.#most && last !== void 0 && compare(last, item) <= 0) return;
        items.splice(
          endOfEqual(items, (each) => compare(each, item) <= 0),
          0,
          item
        );
        if (items.length > this.#most) items.pop();
      }
    };
  }
});

// src/audit/report/owner-groups.ts
function ownBlockingGuards({ guards: guards2 }) {
  return guards2.filter(({ scope, kind }) => scope === "key" && kind !== "notice" && kind !== "waiting");
}
function isUrgent(key) {
  return exposesPrivateKey(deletionFindings(key).map(({ rule }) => rule));
}
function deletionFindings({ findings }) {
  return findings.filter((each) => each.do === "delete");
}
var MOST_OF_OWNER, OwnerGroups;
var init_owner_groups = __esm({
  "src/audit/report/owner-groups.ts"() {
    "use strict";
    init_rules();
    init_top_list();
    MOST_OF_OWNER = 20;
    OwnerGroups = class {
      /** In the order in which the first item of each came. */
      #groups = /* @__PURE__ */ new Map();
      total = 0;
      #compare;
      constructor(compare) {
        this.#compare = compare;
      }
      add(item) {
        this.total += 1;
        const { owner } = item;
        const group = this.#groups.get(owner) ?? new TopList(MOST_OF_OWNER, this.#compare);
        group.add(item);
        if (group.items[0] === item) this.#groups.delete(owner);
        this.#groups.set(owner, group);
      }
      /** groups are the keys by owner; whose first key comes first is first. */
      get groups() {
        const compare = this.#compare;
        if (!compare) return this.#groups;
        const first = ([, { items }]) => items[0];
        return new Map([...this.#groups].sort((one, other) => compare(first(one), first(other))));
      }
    };
  }
});

// src/audit/report/proof.ts
function isConfirmed({ outcome }) {
  return outcome === "confirmed";
}
function isUnconfirmed({ outcome }) {
  return outcome === "accepted" || outcome === "gone";
}
var init_proof = __esm({
  "src/audit/report/proof.ts"() {
    "use strict";
  }
});

// src/audit/report/report-name.ts
function reportName({ account, run, startedAt }) {
  return `${account}/${startedAt.slice(0, 10).replaceAll("-", "/")}/${run}`;
}
function reportLocation(place, report, format) {
  return locate(place, reportName(report), format);
}
function latestName({ account }) {
  return `${account}/latest`;
}
function latestLocation(place, report, format) {
  return locate(place, latestName(report), format);
}
function locate(place, name, format) {
  return `${place.replace(/\/?$/, "/")}${name}.${format}`;
}
var init_report_name = __esm({
  "src/audit/report/report-name.ts"() {
    "use strict";
  }
});

// src/audit/report/report-pages.ts
function reportPage({ url, format }, report) {
  return `${url}${encodeURI(reportName(report))}.${format}`;
}
function latestPage({ url, format }, report) {
  return `${url}${encodeURI(latestName(report))}.${format}`;
}
var init_report_pages = __esm({
  "src/audit/report/report-pages.ts"() {
    "use strict";
    init_branch_url();
    init_report_name();
  }
});

// src/audit/report/restore-words.ts
function restoreWords({ address }, file) {
  const isBuiltIn = address.profile === null && address.apiUrl === null;
  return ["keylease", "restore", ...isBuiltIn ? [] : ["--policy", "POLICY"], "--report", file];
}
var init_restore_words = __esm({
  "src/audit/report/restore-words.ts"() {
    "use strict";
  }
});

// src/audit/report/sections/labels.ts
function keyNameLabel(name) {
  return name.trim() === "" ? "unnamed key" : { code: name };
}
function isoDate(time3) {
  return time3.slice(0, 10);
}
function ruleTitle(rule) {
  return RULES2.find(({ name }) => name === rule)?.title ?? rule;
}
function commonReason([first = "", second]) {
  return second === void 0 ? first : `for example: ${first}`;
}
var init_labels = __esm({
  "src/audit/report/sections/labels.ts"() {
    "use strict";
    init_format();
    init_time();
    init_rules();
  }
});

// src/audit/notify/message-parts.ts
function printableLine(text) {
  return sanitize(text, LINE2).replaceAll("://", "[:]//").replace(
    new RegExp("\\.(?=\\p{L})", "gu"),
    (_, at2, all2) => /[\p{L}\p{N}]/u.test(all2[at2 - 1] ?? "") ? "[.]" : "."
  );
}
function nameKey({
  fingerprint: fingerprint2,
  name,
  id
}) {
  return `${fingerprint2 ?? `id ${sanitize(id, 60)}`} "${sanitize(name, 60)}"`;
}
function shownLines({ lines, total = lines.length }) {
  const missing = total - MOST;
  return missing > 0 ? [...lines.slice(0, MOST), `and ${missing} more, in the report`] : lines;
}
function ownerSections(keys2, { title, describe }) {
  const owned = [...keys2.groups].filter(([owner]) => owner !== null);
  const others = owned.slice(MOST_OWNERS).map(([, group]) => group);
  const unowned = keys2.groups.get(null);
  const heading = (total, whose) => `${title}: ${pluralize(total, "key")} ${whose}`;
  const section = ({ items, total }, whose) => ({
    title: heading(total, whose),
    lines: items.map((each) => printableLine(describe(each))),
    total
  });
  return [
    ...owned.slice(0, MOST_OWNERS).map(([owner, group]) => section(group, `of ${printableLine(sanitize(owner ?? "", 60))}`)),
    ...others.length > 0 ? [
      {
        title: heading(
          others.reduce((sum, { total }) => sum + total, 0),
          `of ${pluralize(others.length, "more owner")}`
        ),
        lines: ["They are in the report."]
      }
    ] : [],
    ...unowned ? [section(unowned, "without a known owner")] : []
  ];
}
function fitsMessage({ groups }) {
  const owners = [...groups.keys()].filter((owner) => owner !== null).length;
  return owners <= MOST_OWNERS && [...groups.values()].every(({ total }) => total <= MOST);
}
var LINE2, MOST, MOST_OWNERS;
var init_message_parts = __esm({
  "src/audit/notify/message-parts.ts"() {
    "use strict";
    init_format();
    LINE2 = 240;
    MOST = 10;
    MOST_OWNERS = 5;
  }
});

// src/audit/notify/held-back.ts
function heldBack({ mode, digest }) {
  const guards2 = [...digest.guards].filter(([, { blocked, kind }]) => blocked > 0 && kind !== "notice");
  const lines = guards2.map(
    ([guard, { blocked, reasons: reasons4 }]) => printableLine(`${guard}: ${pluralize(blocked, "key")}, ${commonReason(reasons4)}`)
  );
  const title = `Held back: ${pluralize(digest.decisions.blocked, "key")}`;
  return { title, lines: mode === "armed" ? lines : [] };
}
var init_held_back = __esm({
  "src/audit/notify/held-back.ts"() {
    "use strict";
    init_format();
    init_labels();
    init_message_parts();
  }
});

// src/audit/notify/upcoming-deletions.ts
function announceDeletions(report, options) {
  return upcoming(report.digest.unannounced, report, options);
}
function remindOfDeletions(report, options) {
  const { headline, sections } = upcoming(report.digest.unreminded, report, options);
  return { headline: `reminder: ${headline}`, sections };
}
function upcoming(keys2, report, { grace, isReportKept }) {
  const { total, held } = keys2;
  if (!isReportKept && !fitsMessage(keys2)) {
    throw new Problem({
      what: "Nobody was notified of the keys that will be deleted",
      why: `${total} keys are too many for a message, and no location for reports is set`,
      hint: "Set reports in the policy"
    });
  }
  return {
    headline: countKeys(total - held, held),
    sections: [
      ...ownerSections(keys2, {
        title: "Will be deleted",
        describe: (key) => `${nameKey(key)}: ${when(key, report, grace)}: ${reasons3(key)}`
      }),
      {
        title: "How to replace a key",
        lines: [
          "Make a new one with ssh-keygen -t ed25519, add its public half to the account and to its machines, and remove the old one."
        ]
      },
      howToKeep(keys2),
      heldBack(report)
    ]
  };
}
function countKeys(free, blocked) {
  if (blocked === 0) return `${pluralize(free, "key")} will be deleted`;
  const once = "once no guard blocks it";
  if (free === 0) return `${pluralize(blocked, "key")} will be deleted ${once}`;
  return `${pluralize(free, "key")} will be deleted, ${blocked} more ${once}`;
}
function when(key, { writtenAt }, grace) {
  const now = Date.parse(writtenAt);
  const guards2 = ownBlockingGuards(key).map(({ guard }) => guard);
  const due = key.dueAt === null ? now + grace : Date.parse(key.dueAt);
  const date = isUrgent(key) ? "now" : `after ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
  return guards2.length > 0 ? `${date}, once no guard blocks it (${guards2.join(", ")})` : date;
}
function reasons3(key) {
  return deletionFindings(key).map(({ evidence }) => evidence).join("; ");
}
function howToKeep({ hints }) {
  const lines = [
    "Before then, list it under recognize.keys in the policy, with keep: true and a reason, or resolve the finding.",
    ...[...hints].map(([rule, hint]) => printableLine(`${rule}: ${hint}`))
  ];
  return { title: "How to keep a key", lines: hints.size > 0 ? lines : [] };
}
var init_upcoming_deletions = __esm({
  "src/audit/notify/upcoming-deletions.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_time();
    init_owner_groups();
    init_held_back();
    init_message_parts();
  }
});

// src/audit/notify/message.ts
function buildMessage({ stage, report, trouble }, options) {
  const { headline, sections } = messageOf({ stage, report, trouble }, options);
  const all2 = [...sections, reportSection(report, options)];
  return {
    headline: `keylease ${printableLine(report.account)}: ${headline}`,
    sections: all2.filter(({ lines }) => lines.length > 0)
  };
}
function messageOf({ stage, report, trouble }, options) {
  const { grace, reports } = options;
  const upcoming2 = { grace, isReportKept: reports !== void 0 };
  switch (stage) {
    case "before":
      return announceDeletions(report, upcoming2);
    case "reminder":
      return remindOfDeletions(report, upcoming2);
    case "after":
      return summarize(report, { ...options, trouble });
  }
}
function summarize(report, options) {
  const { digest, deletions, otherChanges, notEvaluated: notEvaluated2, notices, complete } = report;
  const { newSevere: severe, notified: waiting2 } = digest;
  const done = deletions.filter(isConfirmed);
  const unconfirmed = deletions.filter(isUnconfirmed);
  const left = deletions.filter((each) => !done.includes(each) && !unconfirmed.includes(each));
  const failed = notices.filter(({ ok }) => !ok);
  const parts = [
    done.length > 0 && `${done.length} deleted`,
    unconfirmed.length > 0 && `${unconfirmed.length} accepted but not yet confirmed`,
    left.length > 0 && `${left.length} not deleted`,
    severe.total > 0 && `${pluralize(severe.total, "new severe finding")}`,
    otherChanges.length > 0 && `${otherChanges.length} changed by others`,
    !complete && `incomplete${since(options.trouble)}`,
    options.trouble?.isOver === true && `complete again after being incomplete${since(options.trouble)}`
  ].filter((part) => part !== false);
  return {
    headline: parts.join(", ") || "nothing to report",
    sections: [
      { title: "Needs a person", lines: digest.toAct.groups.map(actionLine) },
      {
        title: "New findings (high or critical)",
        lines: severe.items.map(severeLine),
        total: severe.total
      },
      { title: "Changed by others during this run", lines: otherChanges.map(printableLine) },
      {
        title: "Not evaluated",
        lines: notEvaluated2.map(({ what, why }) => printableLine(`${what}: ${why}`))
      },
      { title: "Waiting to be deleted", lines: waiting2.items.map(dueAfter), total: waiting2.total },
      { title: "Not deleted", lines: left.map((each) => printableLine(deleted(each))) },
      ...ownerSections(byOwner(done), { title: "Deleted", describe: deleted }),
      ...ownerSections(byOwner(unconfirmed), {
        title: "Accepted, not yet confirmed by a new listing",
        describe: deleted
      }),
      {
        title: "How to restore a key",
        lines: deletions.length > 0 ? [restoreLine(report, options)] : []
      },
      heldBack(report),
      {
        title: "Notifications that failed",
        lines: failed.map(({ channel: channel2, why }) => printableLine(`${channel2}: ${why ?? ""}`))
      }
    ]
  };
}
function since(trouble) {
  return trouble ? ` since ${formatTimestamp(Date.parse(trouble.since))}` : "";
}
function byOwner(deletions) {
  const groups = new OwnerGroups();
  for (const each of deletions) groups.add(each);
  return groups;
}
function actionLine({ items, total }) {
  const { rule, severity } = items[0].finding;
  return `${severity}: ${ruleTitle(rule)}, ${pluralize(total, "key")}`;
}
function severeLine({ key, finding: { severity, evidence, hint } }) {
  return printableLine(`${severity}: ${nameKey(key)}: ${evidence}. ${hint}`);
}
function dueAfter(key) {
  return printableLine(`${nameKey(key)}: after ${formatTimestamp(Date.parse(key.dueAt ?? ""))}`);
}
function deleted({ key, rules: rules2, why }) {
  return `${nameKey(key)}: ${[rules2.join(", "), why].filter(Boolean).join("; ")}`;
}
function reportSection(report, { reports, pages: pages2 }) {
  const title = "Report";
  if (reports === void 0)
    return { title, lines: [`Run ${printableLine(report.run)}; no location for reports is set.`] };
  return pages2 ? { title, lines: [reportPage(pages2, report)], areLinks: true } : { title, lines: [reportLocation(reports, report, "html")] };
}
function restoreLine(report, { reports }) {
  if (reports === void 0 || reports.startsWith("github://"))
    return "keylease restore --policy POLICY FINGERPRINT";
  const file = reportLocation(reports, report, "json");
  const restore = (source) => shellCommand([...restoreWords(report, source), "FINGERPRINT"]);
  return reports.startsWith("s3://") ? `${shellCommand(["aws", "s3", "cp", file, "-"])} | ${restore("-")}` : restore(file);
}
var init_message = __esm({
  "src/audit/notify/message.ts"() {
    "use strict";
    init_format();
    init_shell();
    init_time();
    init_owner_groups();
    init_proof();
    init_report_name();
    init_report_pages();
    init_restore_words();
    init_labels();
    init_held_back();
    init_message_parts();
    init_upcoming_deletions();
  }
});

// src/audit/holds/keep-command.ts
function parseKeepCommands(text) {
  return text.split(/\r?\n/).flatMap((line2) => {
    const command = COMMAND.exec(line2.trim())?.[1];
    return command === void 0 ? [] : [parseCommand(command)];
  });
}
function parseCommand(command) {
  const unusable6 = (fault) => ({ line: sanitize(`/keylease ${command}`), fault });
  const parts = KEEP.exec(command.trim());
  if (!parts) return unusable6("this is not a command");
  const [, key = "", day = "", reason = ""] = parts;
  const fingerprint2 = key.replace(/^`|`$/g, "");
  if (!isFingerprint(fingerprint2)) {
    return unusable6(
      "it needs the fingerprint of a key, SHA256: and 43 characters, as ssh-keygen -lf prints it"
    );
  }
  const until = endOfDay(day);
  if (until === void 0) return unusable6('it needs a day such as 2027-01-31 after "until"');
  const why = sanitize(reason, LONGEST_REASON);
  if (why === "") return unusable6('it needs a reason after "because"');
  return { fingerprint: fingerprint2, until, why };
}
var KEEP_COMMAND, COMMAND, KEEP, LONGEST_REASON;
var init_keep_command = __esm({
  "src/audit/holds/keep-command.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_time();
    KEEP_COMMAND = "/keylease keep SHA256:... until 2027-01-31 because it runs the backup";
    COMMAND = /^\/keylease(?=\s|$)\s*(.*)$/;
    KEEP = /^keep(?:\s+(?!until\b|because\b)(\S+))?(?:\s+until\s+(?!because\b)(\S+))?(?:\s+because\b\s*(.*))?$/i;
    LONGEST_REASON = 200;
  }
});

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line2 = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line2.push("|");
      }
      if (settings.padding !== false && // Don\u2019t add the opening space if we\u2019re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line2.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line2.push(before);
      }
      line2.push(cell);
      if (settings.alignDelimiters !== false) {
        line2.push(after);
      }
      if (settings.padding !== false) {
        line2.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line2.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line2.join("").replace(/ +$/, "") : line2.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code = typeof value === "string" ? value.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
var init_markdown_table = __esm({
  "node_modules/markdown-table/index.js"() {
  }
});

// src/audit/report/markdown-text.ts
function renderTable(rows) {
  return markdownTable(rows, { alignDelimiters: false });
}
function renderCell(cell) {
  return cell.map(renderInline).join("<br>").replace(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|");
}
function renderInline(inline) {
  if (typeof inline === "string") return renderText(inline);
  if ("severity" in inline) return isSevere(inline) ? `**${inline.severity}**` : inline.severity;
  const code = renderCode(sanitize(inline.code, LONGEST2) || "-");
  return inline.href === void 0 ? code : `[${code}](${inline.href})`;
}
function isSevere({ severity }) {
  return severity === "critical" || severity === "high";
}
function renderText(text) {
  return sanitize(text, LONGEST2).split(" ").map((word) => REFERENCE2.test(word) ? renderCode(word) : word.replace(SPECIAL, escapeCharacter)).join(" ");
}
function atLineStart(rendered) {
  return rendered.replace(/^[-#+=\d]/, escapeCharacter);
}
function escapeCharacter(character) {
  return `&#${character.charCodeAt(0)};`;
}
function renderCode(text) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${/^`|`$/.test(text) ? ` ${text} ` : text}${fence}`;
}
var LONGEST2, REFERENCE2, SPECIAL;
var init_markdown_text = __esm({
  "src/audit/report/markdown-text.ts"() {
    "use strict";
    init_markdown_table();
    init_format();
    LONGEST2 = 1e3;
    REFERENCE2 = /@|:\/\/|www\.|mailto:|xmpp:|#\d|GH-\d|(?<![\da-z])(?!ed25519)[\da-f]{7,40}(?![\da-z])/i;
    SPECIAL = /[\\`*[\]<>~|&$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
  }
});

// src/audit/notify/github-issue/owner-mention.ts
function ownerMention({
  owner,
  recognized
}) {
  return owner !== null && recognized !== null && LOGIN_OF_PERSON.test(owner) ? `@${owner}` : void 0;
}
var LOGIN_OF_PERSON;
var init_owner_mention = __esm({
  "src/audit/notify/github-issue/owner-mention.ts"() {
    "use strict";
    LOGIN_OF_PERSON = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,10})?$/i;
  }
});

// src/audit/notify/github-issue/issue-text.ts
var issue_text_exports = {};
__export(issue_text_exports, {
  issueMarker: () => issueMarker,
  issueText: () => issueText
});
function issueMarker(account) {
  return `<!-- keylease: account ${account} -->`;
}
function issueText(report, options) {
  const { account, complete, evaluated, digest } = report;
  const parts = [
    issueMarker(account),
    `What keylease found among the SSH keys of ${renderInline({ code: account })}, kept up to date by its audit: do not edit this text, but comment.`,
    ...evaluated ? tables(report, options) : ["**The last run could not evaluate the keys.**"],
    ...notEvaluated(report),
    ...evaluated && digest.findingsInAll === 0 ? ["No key has a finding."] : [],
    ...howToKeep2(report, options),
    ...options.reports === void 0 ? [] : [`The latest report: ${latestReport(options.reports, report, options)}`]
  ];
  return {
    title: `SSH keys of ${account}`,
    body: parts.join("\n\n"),
    isOpen: !(complete && evaluated && digest.findingsInAll === 0)
  };
}
function latestReport(reports, report, { pages: pages2 }) {
  return pages2 ? latestPage(pages2, report) : renderInline({ code: latestLocation(reports, report, "html") });
}
function tables(report, options) {
  const { scheduled, due, blocked, toAct } = report.digest;
  return [
    ...keyTable({ title: "Will be deleted", last: "When" }, scheduled, (key) => [
      ...keyCells(key, options),
      renderCell([when2(key, report)])
    ]),
    ...keyTable({ title: "Due now", last: "When" }, due, (key) => [...keyCells(key, options), "now"]),
    ...keyTable({ title: "Not deleted as long as a guard blocks it", last: "Guards" }, blocked, (key) => [
      ...keyCells(key, options),
      renderCell(guards(key))
    ]),
    ...findingTable(toAct.groups, options)
  ];
}
function keyTable({ title, last }, keys2, row) {
  const heads = ["Key", "Owner", "Rules", last];
  return boundedTable(`${title}: ${pluralize(keys2.total, "key")}`, {
    heads,
    total: keys2.total,
    rows: keys2.items.map(row)
  });
}
function findingTable(groups, options) {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const findings = groups.flatMap(({ items }) => items);
  const rows = findings.map(({ key, finding: { rule, severity, hint, since: since2 } }) => [
    keyCell(key),
    ownerCell(key, options),
    renderCell([rule]),
    renderCell([{ severity }]),
    renderCell([hint]),
    isoDate(since2)
  ]);
  const heads = ["Key", "Owner", "Rule", "Severity", "What to do", "Since"];
  return boundedTable(`For a person to act on: ${pluralize(total, "finding")}`, {
    heads,
    total,
    rows
  });
}
function boundedTable(title, { heads, rows, total }) {
  if (total === 0) return [];
  let left = MAX_TABLE;
  const end = rows.findIndex((row) => {
    left -= row.reduce((sum, cell) => sum + cell.length + 3, 0);
    return left < 0;
  });
  const shown = end < 0 ? rows : rows.slice(0, end);
  const rest = total - shown.length;
  return [
    `### ${title}`,
    renderTable([heads, ...shown]),
    ...rest > 0 ? [`And ${rest} more, in the report.`] : []
  ];
}
function keyCells(key, options) {
  return [keyCell(key), ownerCell(key, options), renderCell([deletionRules(key)])];
}
function keyCell({ name, fingerprint: fingerprint2, id }) {
  const label = { code: fingerprint2 ?? `id ${id.slice(0, MAX_NAME)}` };
  return renderCell([keyNameLabel(name.slice(0, MAX_NAME)), label]);
}
function ownerCell(key, { mentionsOwners }) {
  if (key.owner === null) return "no known owner";
  return mentionsOwners && ownerMention(key) || renderCell([key.owner.slice(0, MAX_NAME)]);
}
function deletionRules({ findings }) {
  return findings.flatMap((finding) => finding.do === "delete" ? finding.rule : []).join(", ");
}
function when2(key, { policy }) {
  if (isUrgent(key)) return "at once";
  return key.dueAt === null ? `${policy.grace} after people are notified` : `after ${formatTimestamp(Date.parse(key.dueAt))}`;
}
function guards(key) {
  return key.guards.map(({ guard, kind, reason }) => kind === "permanent" ? `${guard}: ${reason}` : guard);
}
function notEvaluated({ notEvaluated: all2 }) {
  const what = [...new Set(all2.map((each) => sanitize(each.what, MAX_WHAT)))].slice(0, MOST_NOT_EVALUATED);
  if (what.length === 0) return [];
  return [
    "### Not evaluated, or not done, in the last run",
    what.map((each) => `- ${atLineStart(renderText(each))}`).join("\n")
  ];
}
function howToKeep2({ digest }, { longest }) {
  if (digest.scheduled.total + digest.due.total + digest.blocked.total === 0) return [];
  return [
    "### How to keep a key",
    "Resolve the finding: name the owner of the key in the policy, or replace the key. If that takes longer, whoever may write to this repository comments, on a line of its own:",
    ["```", KEEP_COMMAND, "```"].join("\n"),
    `That holds for ${longest} at most, and is answered after the next run. Write a new comment to change it: edited ones do not count.`
  ];
}
var MAX_TABLE, MAX_NAME, MAX_WHAT, MOST_NOT_EVALUATED;
var init_issue_text = __esm({
  "src/audit/notify/github-issue/issue-text.ts"() {
    "use strict";
    init_format();
    init_time();
    init_keep_command();
    init_markdown_text();
    init_owner_groups();
    init_report_name();
    init_report_pages();
    init_labels();
    init_owner_mention();
    MAX_TABLE = 12e3;
    MAX_NAME = 60;
    MAX_WHAT = 100;
    MOST_NOT_EVALUATED = 20;
  }
});

// src/github/parse-answer.ts
function parseAnswer(form, answer, failure) {
  const { success, data, error } = form.safeParse(answer);
  if (success) return data;
  const [issue] = error.issues;
  throw incompleteAnswer(
    failure,
    `the answer of GitHub lacks ${sanitize(issue?.path.join(".") || "what was asked for")}`
  );
}
function incompleteAnswer(failure, why) {
  return new Problem({ what: failure, why, hint: "Run again; if it stays so, check what the token may see" });
}
var init_parse_answer = __esm({
  "src/github/parse-answer.ts"() {
    "use strict";
    init_format();
    init_problem();
  }
});

// src/github/issues.ts
async function readViewer(github3) {
  const failure = "GitHub does not say whose the token is";
  const answer = await github3.graphql("query { viewer { login } }", { failure });
  return parseAnswer(z3.object({ viewer: z3.object({ login: z3.string().min(1) }) }), answer, failure).viewer.login;
}
async function readIssues(github3, repository, label) {
  const failure = `The issues of ${nameOf(repository)} cannot be read`;
  const issues = [];
  const parameters = { ...repository, labels: label, state: "all", sort: "created", direction: "asc" };
  const route = "GET /repos/{owner}/{repo}/issues";
  for await (const page2 of github3.pages({ route, parameters, failure })) {
    const all2 = parseAnswer(z3.array(issueForm2), page2, failure);
    issues.push(...all2.filter((each) => each.pull_request === void 0).map(toIssue));
  }
  return issues;
}
async function createIssue(github3, repository, { label, title, body }) {
  const failure = `No issue was created in ${nameOf(repository)}`;
  await createLabel(
    github3,
    { route: "POST /repos/{owner}/{repo}/labels", failure },
    { ...repository, label }
  );
  const parameters = { ...repository, title, body, labels: [label] };
  const answer = await github3.request({ route: "POST /repos/{owner}/{repo}/issues", parameters, failure });
  const issue = toIssue(parseAnswer(issueForm2, answer.data, failure));
  if (issue.labels.includes(label) && saysSame(issue.body, body)) return issue;
  throw incompleteAnswer(failure, "GitHub did not take it as it is");
}
async function createLabel(github3, call, { label: name, ...repository }) {
  try {
    await github3.request({ ...call, parameters: { ...repository, name }, isRepeatable: true });
  } catch (error) {
    if (error.status !== 422) throw error;
  }
}
async function updateIssue(github3, repository, { number: number3, title, body, isOpen }) {
  const failure = `Issue ${nameOf(repository)}#${number3} was not updated`;
  const state = isOpen ? "open" : "closed";
  const answer = await github3.request({
    route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    parameters: { ...repository, issue_number: number3, title, body, state },
    failure,
    isRepeatable: true
  });
  const issue = toIssue(parseAnswer(issueForm2, answer.data, failure));
  if (issue.number === number3 && issue.isOpen === isOpen && saysSame(issue.body, body)) return issue;
  throw incompleteAnswer(failure, "GitHub did not take it as it is");
}
async function readComments(github3, repository, { number: number3, since: since2 }) {
  const failure = `The comments on ${nameOf(repository)}#${number3} cannot be read`;
  const comments = /* @__PURE__ */ new Map();
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const parameters = { ...repository, issue_number: number3, ...since2 === void 0 ? {} : { since: since2 } };
  for await (const page2 of github3.pages({ route, parameters, failure })) {
    for (const each of parseAnswer(z3.array(commentForm), page2, failure))
      comments.set(each.id, toComment(each));
  }
  return [...comments.values()].sort((one, other) => one.id - other.id);
}
async function createComment(github3, repository, { number: number3, body }) {
  const failure = `Nobody was told on ${nameOf(repository)}#${number3}`;
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const answer = await github3.request({
    route,
    parameters: { ...repository, issue_number: number3, body },
    failure
  });
  const comment = parseAnswer(commentForm, answer.data, failure);
  if (!saysSame(comment.body, body))
    throw incompleteAnswer(failure, "GitHub did not take the comment as it is");
}
async function addReaction(github3, repository, { comment, isUp }) {
  await github3.request({
    route: "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
    parameters: { ...repository, comment_id: comment, content: isUp ? "+1" : "-1" },
    failure: `A comment in ${nameOf(repository)} got no reaction`,
    isRepeatable: true
  });
}
async function mayWrite(github3, repository, username) {
  const failure = `GitHub does not say what ${sanitize(username)} may do in ${nameOf(repository)}`;
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  const answer = await github3.request({ route, parameters: { ...repository, username }, failure });
  const { permission } = parseAnswer(permissionForm, answer.data, failure);
  return permission === "admin" || permission === "write";
}
function toIssue({ number: number3, state, title, body, user, labels }) {
  return {
    number: number3,
    isOpen: state === "open",
    title,
    body: (body ?? "").replaceAll("\r\n", "\n"),
    author: user?.login,
    labels: labels.map((label) => typeof label === "string" ? label : label.name)
  };
}
function toComment(comment) {
  const { id, body, user, created_at: createdAt, updated_at: updatedAt } = comment;
  const hasApp = (comment.performed_via_github_app ?? null) !== null;
  return {
    id,
    body,
    author: user?.login,
    isByPerson: user?.type === "User" && !hasApp,
    createdAt,
    updatedAt
  };
}
function saysSame(one, other) {
  const [first, second] = [one, other].map((text) => text.replaceAll("\r\n", "\n").trim());
  return first === second;
}
function nameOf({ owner, repo }) {
  return `${owner}/${repo}`;
}
var z3, MAX_BODY, author, time, issueForm2, commentForm, permissionForm;
var init_issues = __esm({
  "src/github/issues.ts"() {
    "use strict";
    z3 = __toESM(require("../vendor/zod.js"), 1);
    init_format();
    init_parse_answer();
    MAX_BODY = 65536;
    author = z3.object({ login: z3.string().min(1), type: z3.string() }).nullable();
    time = z3.iso.datetime();
    issueForm2 = z3.object({
      number: z3.int().positive(),
      state: z3.enum(["open", "closed"]),
      title: z3.string(),
      body: z3.string().nullable(),
      user: author,
      labels: z3.array(z3.union([z3.string(), z3.object({ name: z3.string() })])),
      pull_request: z3.unknown().optional()
    });
    commentForm = z3.object({
      id: z3.int().positive(),
      body: z3.string(),
      user: author,
      created_at: time,
      updated_at: time,
      performed_via_github_app: z3.unknown().optional()
    });
    permissionForm = z3.object({ permission: z3.enum(["admin", "write", "read", "none"]) });
  }
});

// src/audit/notify/github-issue/comment-text.ts
var comment_text_exports = {};
__export(comment_text_exports, {
  answerComment: () => answerComment,
  answeredComment: () => answeredComment,
  isOurs: () => isOurs,
  mentionsOf: () => mentionsOf,
  noticeComment: () => noticeComment
});
function isOurs(body) {
  return OWN_MARKER.test(body);
}
function answeredComment(body) {
  const id = ANSWER_MARKER.exec(body)?.[1];
  return id === void 0 ? void 0 : Number(id);
}
function noticeComment({ headline, sections }, owners) {
  const rendered = sections.map(
    (section) => [
      `**${renderText(section.title)}**`,
      "",
      ...shownLines(section).map(
        (line2) => section.areLinks ? `- ${line2}` : `- ${atLineStart(renderText(line2))}`
      )
    ].join("\n")
  );
  const last = rendered.pop() ?? "";
  const first = [
    NOTICE_MARKER,
    `**${renderText(headline)}**`,
    ...owners.length > 0 ? [owners.join(" ")] : []
  ];
  const { shown, isAll } = fitting([...first, ...rendered], MAX_BODY - last.length - MARGIN);
  return [...shown, ...isAll ? [] : ["And more, in the report."], last].join("\n\n");
}
function answerComment({ by, lines }, id) {
  const first = [`<!-- keylease: answer to ${id} -->`, `To what ${renderInline({ code: by })} wrote:`].join(
    "\n\n"
  );
  const all2 = lines.map((line2) => `- ${atLineStart(line2.map(renderInline).join(" "))}`);
  const { shown, isAll } = fitting(all2, MAX_BODY - first.length - MARGIN);
  return [first, [...shown, ...isAll ? [] : ["- and more"]].join("\n")].join("\n\n");
}
function mentionsOf({ groups }) {
  const keys2 = [...groups.values()].flatMap(({ items }) => items);
  return [...new Set(keys2.flatMap((key) => ownerMention(key) ?? []))].slice(0, MOST_MENTIONS);
}
function fitting(parts, most) {
  let left = most;
  const end = parts.findIndex((part) => {
    left -= part.length + 2;
    return left < 0;
  });
  return { shown: end < 0 ? parts : parts.slice(0, end), isAll: end < 0 };
}
var NOTICE_MARKER, ANSWER_MARKER, OWN_MARKER, MARGIN, MOST_MENTIONS;
var init_comment_text = __esm({
  "src/audit/notify/github-issue/comment-text.ts"() {
    "use strict";
    init_issues();
    init_markdown_text();
    init_message_parts();
    init_owner_mention();
    NOTICE_MARKER = "<!-- keylease: notice -->";
    ANSWER_MARKER = /^<!-- keylease: answer to (\d+) -->/;
    OWN_MARKER = /^<!-- keylease: /;
    MARGIN = 100;
    MOST_MENTIONS = 20;
  }
});

// src/github/app.ts
async function findInstallation(pages2, owner) {
  for await (const page2 of pages2) {
    for (const each of Array.isArray(page2) ? page2 : []) {
      const { id, account, permissions, suspended_at: suspended } = each ?? {};
      if (String(account?.login).toLowerCase() !== owner.toLowerCase()) continue;
      if (suspended) throw unusable3(`its installation on ${owner} is suspended`, "Unsuspend it");
      if (Number.isSafeInteger(id)) return { id, permissions: permissions ?? {} };
    }
  }
  throw unusable3(`it is not installed on ${owner}`, "Install it there, or correct the name");
}
function unusable3(why, hint) {
  return new Problem({ what: APP_FAILURE, why, hint });
}
var APP_FAILURE;
var init_app = __esm({
  "src/github/app.ts"() {
    "use strict";
    init_problem();
    APP_FAILURE = "The GitHub App cannot be used";
  }
});

// src/github/transport.ts
function createTransport({ origin, timeout, signal }) {
  return async (address, { method, headers, body }) => {
    const limit = new TimeLimit(timeout, signal && [signal]);
    const request = { method, headers, body: body && JSON.parse(body), signal: limit.signal };
    try {
      return await follow(new URL(address), (url) => {
        if (url.origin !== origin) throw new WrongAddress("it leads to another host, which gets no token");
        return sendRequest(url, request);
      });
    } catch (error) {
      if (signal?.aborted || isLasting(error)) throw new LastingFailure("", { cause: error });
      throw limit.isOver ? new Error(`no answer within ${timeout / 1e3} s`) : error;
    } finally {
      limit.lift();
    }
    async function follow(url, send, hops = 0) {
      const answer = await send(url);
      const { location } = answer.headers;
      if (!location || !isRedirect(method, answer.status)) return incoming(url, answer);
      if (hops === MAX_REDIRECTS2) throw new WrongAddress("it redirects in a loop");
      return follow(new URL(location, url), send, hops + 1);
    }
  };
}
function isRedirect(method, status) {
  return [307, 308].includes(status) || method === "GET" && [301, 302].includes(status);
}
function isLasting(error) {
  if (error instanceof WrongAddress || error instanceof ResponseTooLarge) return true;
  return (networkFault(error)?.fault ?? "transient") !== "transient";
}
function incoming(url, { status, headers, text }) {
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { status, url: url.href, headers: new Map(entries), text: async () => text };
}
var MAX_REDIRECTS2, WrongAddress, LastingFailure;
var init_transport = __esm({
  "src/github/transport.ts"() {
    "use strict";
    init_network_fault();
    init_request();
    init_time_limit();
    MAX_REDIRECTS2 = 3;
    WrongAddress = class extends Error {
      name = "WrongAddress";
    };
    LastingFailure = class extends Error {
      name = "AbortError";
    };
  }
});

// src/github/create-octokit.ts
function createOctokit(auth, options) {
  const { baseUrl, noteSecret, isHasty = false, timeout = 2e4, second = 1e3, signal } = options;
  const { patience = isHasty ? 0 : 12e4 } = options;
  const isWorthWaiting = waiting(patience, second);
  const Client = import_octokit.OctokitClass.plugin(import_octokit.retryPlugin, import_octokit.throttlingPlugin);
  const octokit = new Client({
    ...credentials(auth),
    baseUrl,
    userAgent: "keylease",
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    // All that matters is thrown.
    request: { fetch: createTransport({ origin: new URL(baseUrl).origin, timeout, signal }) },
    retry: { enabled: !isHasty, retryAfterBaseValue: second, doNotRetry: LASTING },
    throttle: {
      retryAfterBaseValue: second,
      // docs.github.com, "Best practices for using the REST API": a second between writes; more, if people are notified.
      write: new import_octokit.Bottleneck.Group({ maxConcurrent: 1, minTime: second }),
      notifications: new import_octokit.Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * second }),
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting
    }
  });
  octokit.hook.before("request", ({ headers }) => {
    headers["x-github-api-version"] = VERSION;
  });
  octokit.hook.after("request", ({ data }) => {
    const { token } = data ?? {};
    if (typeof token === "string") noteSecret(token);
  });
  return octokit;
}
function credentials(auth) {
  if ("token" in auth) return { auth: auth.token };
  const { app, installation } = auth;
  const ids = installation === void 0 ? {} : { installationId: installation };
  return { authStrategy: import_octokit.createAppAuth, auth: { appId: app.id, privateKey: app.privateKey, ...ids } };
}
function waiting(patience, second) {
  let left = patience;
  return (seconds, _options, _octokit, tries) => {
    const wait = seconds * second;
    if (wait > left || tries >= LIMIT_TRIES) return false;
    left -= wait;
    return true;
  };
}
function quiet() {
}
var import_octokit, LASTING, LIMIT_TRIES, VERSION;
var init_create_octokit = __esm({
  "src/github/create-octokit.ts"() {
    "use strict";
    import_octokit = require("../vendor/octokit.js");
    init_transport();
    LASTING = [400, 401, 403, 404, 409, 410, 422, 429, 451];
    LIMIT_TRIES = 3;
    VERSION = "2022-11-28";
  }
});

// node_modules/http-link-header/lib/link.js
var require_link = __commonJS({
  "node_modules/http-link-header/lib/link.js"(exports2, module2) {
    "use strict";
    var COMPATIBLE_ENCODING_PATTERN = /^utf-?8|ascii|utf-?16-?le|ucs-?2|base-?64|latin-?1$/i;
    var WS_TRIM_PATTERN = /^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g;
    var WS_CHAR_PATTERN = /\s|\uFEFF|\xA0/;
    var WS_FOLD_PATTERN = /\r?\n[\x20\x09]+/g;
    var DELIMITER_PATTERN = /[;,"]/;
    var WS_DELIMITER_PATTERN = /[;,"]|\s/;
    var TOKEN_PATTERN = /^[!#$%&'*+\-\.^_`|~\da-zA-Z]+$/;
    var STATE = {
      IDLE: 1 << 0,
      URI: 1 << 1,
      ATTR: 1 << 2
    };
    function trim(value) {
      return value.replace(WS_TRIM_PATTERN, "");
    }
    function hasWhitespace(value) {
      return WS_CHAR_PATTERN.test(value);
    }
    function skipWhitespace(value, offset) {
      while (hasWhitespace(value[offset])) {
        offset++;
      }
      return offset;
    }
    function needsQuotes(value) {
      return WS_DELIMITER_PATTERN.test(value) || !TOKEN_PATTERN.test(value);
    }
    function shallowCompareObjects(object1, object22) {
      return Object.keys(object1).length === Object.keys(object22).length && Object.keys(object1).every(
        (key) => key in object22 && object1[key] === object22[key]
      );
    }
    var Link = class _Link {
      /**
       * Link
       * @constructor
       * @param {String} [value]
       * @returns {Link}
       */
      constructor(value) {
        this.refs = [];
        if (value) {
          this.parse(value);
        }
      }
      /**
       * Get refs with given relation type
       * @param {String} value
       * @returns {Array<Object>}
       */
      rel(value) {
        var links = [];
        var type = value.toLowerCase();
        for (var i = 0; i < this.refs.length; i++) {
          if (typeof this.refs[i].rel === "string" && this.refs[i].rel.toLowerCase() === type) {
            links.push(this.refs[i]);
          }
        }
        return links;
      }
      /**
       * Get refs where given attribute has a given value
       * @param {String} attr
       * @param {String} value
       * @returns {Array<Object>}
       */
      get(attr, value) {
        attr = attr.toLowerCase();
        value = value.toLowerCase();
        var links = [];
        for (var i = 0; i < this.refs.length; i++) {
          if (typeof this.refs[i][attr] === "string" && this.refs[i][attr].toLowerCase() === value) {
            links.push(this.refs[i]);
          }
        }
        return links;
      }
      /** Sets a reference. */
      set(link) {
        this.refs.push(link);
        return this;
      }
      /**
       * Sets a reference if a reference with similar properties isn\u2019t already set.
       */
      setUnique(link) {
        if (!this.refs.some((ref) => shallowCompareObjects(ref, link))) {
          this.refs.push(link);
        }
        return this;
      }
      has(attr, value) {
        attr = attr.toLowerCase();
        value = value.toLowerCase();
        for (var i = 0; i < this.refs.length; i++) {
          if (typeof this.refs[i][attr] === "string" && this.refs[i][attr].toLowerCase() === value) {
            return true;
          }
        }
        return false;
      }
      parse(value, offset) {
        offset = offset || 0;
        value = offset ? value.slice(offset) : value;
        value = trim(value).replace(WS_FOLD_PATTERN, "");
        var state = STATE.IDLE;
        var length = value.length;
        var offset = 0;
        var ref = null;
        while (offset < length) {
          if (state === STATE.IDLE) {
            if (hasWhitespace(value[offset])) {
              offset++;
              continue;
            } else if (value[offset] === "<") {
              if (ref != null) {
                ref.rel != null ? this.refs.push(..._Link.expandRelations(ref)) : this.refs.push(ref);
              }
              var end = value.indexOf(">", offset);
              if (end === -1) throw new Error("Expected end of URI delimiter at offset " + offset);
              ref = { uri: value.slice(offset + 1, end) };
              offset = end;
              state = STATE.URI;
            } else {
              throw new Error('Unexpected character "' + value[offset] + '" at offset ' + offset);
            }
            offset++;
          } else if (state === STATE.URI) {
            if (hasWhitespace(value[offset])) {
              offset++;
              continue;
            } else if (value[offset] === ";") {
              state = STATE.ATTR;
              offset++;
            } else if (value[offset] === ",") {
              state = STATE.IDLE;
              offset++;
            } else {
              throw new Error('Unexpected character "' + value[offset] + '" at offset ' + offset);
            }
          } else if (state === STATE.ATTR) {
            if (value[offset] === ";" || hasWhitespace(value[offset])) {
              offset++;
              continue;
            }
            var end = value.indexOf("=", offset);
            if (end === -1) end = value.indexOf(";", offset);
            if (end === -1) end = value.length;
            var attr = trim(value.slice(offset, end)).toLowerCase();
            var attrValue = "";
            offset = end + 1;
            offset = skipWhitespace(value, offset);
            if (value[offset] === '"') {
              offset++;
              while (offset < length) {
                if (value[offset] === '"') {
                  offset++;
                  break;
                }
                if (value[offset] === "\\") {
                  offset++;
                }
                attrValue += value[offset];
                offset++;
              }
            } else {
              var end = offset + 1;
              while (!DELIMITER_PATTERN.test(value[end]) && end < length) {
                end++;
              }
              attrValue = value.slice(offset, end);
              offset = end;
            }
            if (ref[attr] && _Link.isSingleOccurenceAttr(attr)) {
            } else if (attr[attr.length - 1] === "*") {
              ref[attr] = _Link.parseExtendedValue(attrValue);
            } else {
              attrValue = attr === "type" ? attrValue.toLowerCase() : attrValue;
              if (ref[attr] != null) {
                if (Array.isArray(ref[attr])) {
                  ref[attr].push(attrValue);
                } else {
                  ref[attr] = [ref[attr], attrValue];
                }
              } else {
                ref[attr] = attrValue;
              }
            }
            switch (value[offset]) {
              case ",":
                state = STATE.IDLE;
                break;
              case ";":
                state = STATE.ATTR;
                break;
            }
            offset++;
          } else {
            throw new Error('Unknown parser state "' + state + '"');
          }
        }
        if (ref != null) {
          ref.rel != null ? this.refs.push(..._Link.expandRelations(ref)) : this.refs.push(ref);
        }
        ref = null;
        return this;
      }
      toString() {
        var refs = [];
        var link = "";
        var ref = null;
        for (var i = 0; i < this.refs.length; i++) {
          ref = this.refs[i];
          link = Object.keys(this.refs[i]).reduce(function(link2, attr) {
            if (attr === "uri") return link2;
            return link2 + "; " + _Link.formatAttribute(attr, ref[attr]);
          }, "<" + ref.uri + ">");
          refs.push(link);
        }
        return refs.join(", ");
      }
    };
    Link.isCompatibleEncoding = function(value) {
      return COMPATIBLE_ENCODING_PATTERN.test(value);
    };
    Link.parse = function(value, offset) {
      return new Link().parse(value, offset);
    };
    Link.isSingleOccurenceAttr = function(attr) {
      return attr === "rel" || attr === "type" || attr === "media" || attr === "title" || attr === "title*";
    };
    Link.isTokenAttr = function(attr) {
      return attr === "rel" || attr === "type" || attr === "anchor";
    };
    Link.escapeQuotes = function(value) {
      return value.replace(/"/g, '\\"');
    };
    Link.expandRelations = function(ref) {
      var rels = ref.rel.split(" ");
      return rels.map(function(rel) {
        var value = Object.assign({}, ref);
        value.rel = rel;
        return value;
      });
    };
    Link.parseExtendedValue = function(value) {
      var parts = /([^']+)?(?:'([^']*)')?(.+)/.exec(value);
      return {
        language: parts[2].toLowerCase(),
        encoding: Link.isCompatibleEncoding(parts[1]) ? null : parts[1].toLowerCase(),
        value: Link.isCompatibleEncoding(parts[1]) ? decodeURIComponent(parts[3]) : parts[3]
      };
    };
    Link.formatExtendedAttribute = function(attr, data) {
      var encoding = (data.encoding || "utf-8").toUpperCase();
      var language = data.language || "en";
      var encodedValue = "";
      if (typeof Buffer !== "undefined" && Buffer.isBuffer(data.value) && Link.isCompatibleEncoding(encoding)) {
        encodedValue = data.value.toString(encoding);
      } else if (typeof Buffer !== "undefined" && Buffer.isBuffer(data.value)) {
        encodedValue = data.value.toString("hex").replace(/[0-9a-f]{2}/gi, "%$1");
      } else {
        encodedValue = encodeURIComponent(data.value);
      }
      return attr + "=" + encoding + "'" + language + "'" + encodedValue;
    };
    Link.formatAttribute = function(attr, value) {
      if (Array.isArray(value)) {
        return value.map((item) => {
          return Link.formatAttribute(attr, item);
        }).join("; ");
      }
      if (attr[attr.length - 1] === "*" || typeof value !== "string") {
        return Link.formatExtendedAttribute(attr, value);
      }
      if (Link.isTokenAttr(attr)) {
        value = needsQuotes(value) ? '"' + Link.escapeQuotes(value) + '"' : Link.escapeQuotes(value);
      } else if (needsQuotes(value)) {
        value = encodeURIComponent(value);
        value = value.replace(/%20/g, " ").replace(/%2C/g, ",").replace(/%3B/g, ";");
        value = '"' + value + '"';
      }
      return attr + "=" + value;
    };
    module2.exports = Link;
  }
});

// src/github/answer-headers.ts
function isRateLimit(answer) {
  const { status, headers, message } = answer;
  if (status !== 403 && status !== 429) return false;
  const isSecondary = headers["retry-after"] !== void 0 || /\bsecondary rate\b/i.test(message);
  return isSecondary || headers["x-ratelimit-remaining"] === "0";
}
function limitWait(headers, now = Date.now()) {
  const after = Number(headers["retry-after"]) * 1e3;
  const reset = Number(headers["x-ratelimit-reset"]) * 1e3 - now;
  return [after, reset].find((wait) => wait > 0);
}
function isPartial(headers) {
  return /^partial-results\b/.test(String(headers["x-github-sso"] ?? ""));
}
function permissionHint(headers) {
  const read = (name) => sanitize(String(headers[name] ?? ""));
  const [, url] = /^required; url=(https:\S+)$/.exec(read("x-github-sso")) ?? [];
  if (url) return `Authorize the token for the single sign-on of the organization: ${url}`;
  const permissions = read("x-accepted-github-permissions");
  if (permissions) return `Give the token or the GitHub App the permission ${formatPermissions(permissions)}`;
  const scopes = read("x-accepted-oauth-scopes");
  if (!scopes) return void 0;
  return `Give the token one of the scopes ${scopes}; it has ${read("x-oauth-scopes") || "none"}`;
}
function formatPermissions(header) {
  const all2 = header.split(/\s*;\s*/).filter(Boolean);
  return all2.map((each) => each.replace(/\s*,\s*/g, " and ").replaceAll("=", ": ")).join(", or ");
}
var init_answer_headers = __esm({
  "src/github/answer-headers.ts"() {
    "use strict";
    init_format();
  }
});

// src/github/etag-cache.ts
function etagCache(cache) {
  return {
    /** get returns what was kept; undefined if there is nothing, or it is damaged. */
    get: async (url) => parse(await cache.get(keyOf(url)), url),
    put: (url, answer) => cache.put(keyOf(url), JSON.stringify({ url, ...answer }))
  };
}
function keyOf(url) {
  return (0, import_node_crypto4.createHash)("sha256").update(url).digest("hex");
}
function parse(text, asked) {
  try {
    const { url, etag, link, data } = JSON.parse(text ?? "");
    const isWhole = url === asked && typeof etag === "string" && data !== void 0;
    return isWhole && (link === void 0 || typeof link === "string") ? { etag, link, data } : void 0;
  } catch {
    return void 0;
  }
}
var import_node_crypto4;
var init_etag_cache = __esm({
  "src/github/etag-cache.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
  }
});

// src/github/github-error.ts
function githubError(error, context) {
  if (error instanceof ApiError) return error;
  const { status, response, cause } = error ?? {};
  if (!response) return networkError(cause ?? error, context);
  const { headers, data } = response;
  const { message, errors } = data ?? {};
  const refusal = status === void 0 ? { headers, ...graphqlRefusal(Array.isArray(errors) ? errors : []) } : { headers, status, message: String(message ?? "") };
  return refusalError(refusal, context);
}
function partialError(what) {
  return new GitHubError({
    fault: "refused",
    status: 200,
    what,
    why: "GitHub left out what belongs to organizations whose single sign-on the token is not authorized for",
    hint: "Authorize the token for them (Configure SSO, in the list of tokens), or use a GitHub App"
  });
}
function networkError(cause, { what, failures }) {
  if (cause instanceof WrongAddress) return failures.wrongAddress(what, cause.message);
  return failures.network(what, cause);
}
function refusalError({ status, headers, message }, { what, failures }) {
  const parts = { what, status, why: `GitHub answered ${status}${said(message, failures)}` };
  if (isRateLimit({ status, headers, message })) {
    const retryAfter = limitWait(headers);
    const length = retryAfter === void 0 ? "" : `, for ${Math.ceil(retryAfter / 1e3)} s more`;
    const why = `GitHub limits the rate of requests${length}`;
    const hint2 = "Run again later, or use a GitHub App, whose limit grows with the organization";
    return new GitHubError({ ...parts, fault: "transient", why, hint: hint2, retryAfter, isRateLimit: true });
  }
  if (status === 429 || status === 408 || status >= 500) {
    return new GitHubError({ ...parts, fault: "transient", hint: "Run again later" });
  }
  const permission = [403, 404].includes(status) ? permissionHint(headers) : void 0;
  const hint = permission ?? HINTS2[status] ?? "Check what was asked for, and the version of GitHub Enterprise Server";
  return new GitHubError({ ...parts, fault: FAULTS3[status] ?? "unexpected", hint });
}
function said(message, failures) {
  const clean = failures.clean(message).replace(/[.\s]+$/, "");
  return clean ? `: ${clean}` : "";
}
function graphqlRefusal(errors) {
  const known = errors.map((each) => STATUSES.get(each?.type));
  const message = errors.map((each) => String(each?.message ?? "")).join("; ");
  return { status: known.find((status) => status !== void 0) ?? 200, message };
}
var GitHubError, FAULTS3, HINTS2, STATUSES;
var init_github_error = __esm({
  "src/github/github-error.ts"() {
    "use strict";
    init_api_error();
    init_answer_headers();
    init_transport();
    GitHubError = class extends ApiError {
      name = "GitHubError";
      /** The status of the answer; that which REST would have for an error in a GraphQL answer. */
      status;
      constructor(parts) {
        super(parts);
        this.status = parts.status;
      }
    };
    FAULTS3 = { 401: "refused", 403: "refused", 404: "not-found", 422: "invalid" };
    HINTS2 = {
      401: "Check that the token is valid, and has not expired",
      403: "Check the permissions of the token or the GitHub App",
      404: "Check the name, and that the token may see it: GitHub hides what it may not"
    };
    STATUSES = /* @__PURE__ */ new Map([
      ["NOT_FOUND", 404],
      ["FORBIDDEN", 403],
      ["INSUFFICIENT_SCOPES", 403],
      ["RATE_LIMITED", 429]
    ]);
  }
});

// src/github/github-client.ts
function failureOf({ failure, route }) {
  return failure ?? `${route} failed`;
}
var import_http_link_header, MAX_PAGES, GitHub;
var init_github_client = __esm({
  "src/github/github-client.ts"() {
    "use strict";
    import_http_link_header = __toESM(require_link(), 1);
    init_answer_headers();
    init_etag_cache();
    init_github_error();
    MAX_PAGES = 1e4;
    GitHub = class {
      /** Of the app; undefined for a token. */
      installation;
      #octokit;
      #failures;
      #kept;
      constructor(octokit, options) {
        this.#octokit = octokit;
        this.#failures = options.failures;
        this.#kept = options.cache && etagCache(options.cache);
        this.installation = options.installation;
      }
      /** request makes one call of the REST API. */
      async request(call) {
        const { status, data } = await this.#send(call);
        return { status, data };
      }
      /** pages reads a list page by page, 100 items each, along its Link headers (RFC 8288), and yields the data of each. */
      async *pages(call) {
        let next;
        for (let page2 = 1; page2 === 1 || next !== void 0; page2 += 1) {
          if (page2 > MAX_PAGES) throw this.#failures.wrongAddress(failureOf(call), "its list does not end");
          const answer = await this.#send(
            next === void 0 ? { ...call, parameters: { per_page: 100, ...call.parameters } } : { route: `GET ${next}`, failure: failureOf(call) }
          );
          yield answer.data;
          next = import_http_link_header.default.parse(String(answer.headers.link ?? "")).rel("next")[0]?.uri;
        }
      }
      /** graphql makes a query, or a mutation, and returns its data, which is whole: an error in any part of it is thrown. */
      async graphql(query3, options) {
        const { variables = {}, failure } = options;
        const { baseUrl } = this.#octokit.request.endpoint.DEFAULTS;
        const route = baseUrl.endsWith("/api/v3") ? `POST ${baseUrl.replace(/v3$/, "graphql")}` : "POST /graphql";
        const isRepeatable = !/^\s*mutation\b/.test(query3);
        const { headers, data } = await this.#send({
          route,
          parameters: { query: query3, variables },
          failure,
          isRepeatable
        });
        const { errors, ...answer } = data ?? {};
        if (errors === void 0) return answer.data;
        throw githubError({ response: { headers, data } }, { what: failure, failures: this.#failures });
      }
      async #send(call) {
        const { route, parameters = {}, isRepeatable } = call;
        const isRead = route.startsWith("GET ");
        const { url } = this.#octokit.request.endpoint(route, parameters);
        const kept2 = isRead ? await this.#kept?.get(url) : void 0;
        try {
          const answer = await this.#octokit.request(route, {
            ...parameters,
            headers: kept2 ? { "if-none-match": kept2.etag } : {},
            request: isRead || isRepeatable ? {} : { retries: 0 }
          });
          const { status, headers } = answer;
          if (isPartial(headers)) throw partialError(failureOf(call));
          const data = this.#read(answer.data, call);
          const { etag, link } = headers;
          if (isRead && etag && data !== void 0) await this.#kept?.put(url, { etag, link, data });
          return { status, data, headers };
        } catch (error) {
          if (kept2 && error.status === 304) {
            return { status: 200, data: kept2.data, headers: { link: kept2.link } };
          }
          throw githubError(error, { what: failureOf(call), failures: this.#failures });
        }
      }
      /** Octokit returns text where an answer is not JSON, such as the page of a proxy. */
      #read(data, call) {
        if (typeof data !== "string") return data;
        if (data === "") return void 0;
        throw this.#failures.wrongAddress(failureOf(call), "the answer of GitHub is not JSON");
      }
    };
  }
});

// src/github/open-github.ts
async function openGitHub(options) {
  const { auth, apiUrl = "https://api.github.com", mask } = options;
  if (!URL.canParse(apiUrl) || !isPrivate(new URL(apiUrl))) throw unusableAddress();
  const baseUrl = apiUrl.replace(/\/+$/, "");
  const failures = new HttpFailures({
    title: "GitHub",
    secret: "token" in auth ? auth.token : auth.app.privateKey,
    hints: { address: `Check the address ${baseUrl}`, refused: "", notFound: "", unexpected: "" }
  });
  const noteSecret = (secret) => {
    failures.addSecret(secret);
    mask(secret);
  };
  const shared = { ...options, baseUrl, noteSecret };
  if ("token" in auth) return new GitHub(createOctokit(auth, shared), { ...options, failures });
  const { app, owner } = auth;
  const asApp = new GitHub(createOctokit({ app }, shared), { failures });
  const installations = asApp.pages({ route: "GET /app/installations", failure: APP_FAILURE });
  const installation = await findInstallation(installations, owner);
  const octokit = createOctokit({ app, installation: installation.id }, shared);
  return new GitHub(octokit, { ...options, failures, installation });
}
function unusableAddress() {
  return new Problem({
    what: "GitHub cannot be asked",
    why: "the address of its API is not an https:// address",
    hint: "Set it to https://api.github.com, or to https://HOST/api/v3 for GitHub Enterprise Server"
  });
}
var init_open_github = __esm({
  "src/github/open-github.ts"() {
    "use strict";
    init_address();
    init_failures();
    init_problem();
    init_app();
    init_create_octokit();
    init_github_client();
  }
});

// src/audit/open-githubs.ts
var open_githubs_exports = {};
__export(open_githubs_exports, {
  openGitHubs: () => openGitHubs
});
function openGitHubs({ auth, apiUrl }, { env, read, mask, second, cache, deadline }) {
  const signal = deadline === void 0 ? void 0 : AbortSignal.timeout(deadline);
  const options = { apiUrl: apiUrl ?? (env.GITHUB_API_URL || void 0), mask, second, signal };
  const opened = /* @__PURE__ */ new Map();
  return (organization) => {
    const owner = "app" in auth ? organization.toLowerCase() : "";
    const github3 = opened.get(owner) ?? open(owner);
    opened.set(owner, github3);
    return github3;
  };
  async function open(owner) {
    if ("token" in auth) return openGitHub({ ...options, auth: { token: await read(auth.token) }, cache });
    const app = { id: auth.app, privateKey: await read(auth.key) };
    return openGitHub({ ...options, auth: { app, owner } });
  }
}
var init_open_githubs = __esm({
  "src/audit/open-githubs.ts"() {
    "use strict";
    init_open_github();
  }
});

// src/audit/notify/github-issue/issue-thread.ts
var issue_thread_exports = {};
__export(issue_thread_exports, {
  IssueThread: () => IssueThread
});
var LABEL, OVERLAP, MANY, IssueThread;
var init_issue_thread = __esm({
  "src/audit/notify/github-issue/issue-thread.ts"() {
    "use strict";
    init_format();
    init_issues();
    init_time();
    init_keep_command();
    init_comment_text();
    init_issue_text();
    LABEL = "keylease";
    OVERLAP = 5 * MINUTE;
    MANY = 50;
    IssueThread = class _IssueThread {
      #options;
      #viewer;
      #writers = /* @__PURE__ */ new Map();
      #issue;
      constructor(options, { viewer, issue }) {
        this.#options = options;
        this.#viewer = viewer;
        this.#issue = issue;
      }
      /** open finds the issue, if there is one. */
      static async open(options) {
        const { github: github3, repository, account } = options;
        const viewer = await readViewer(github3);
        const issues = await readIssues(github3, repository, LABEL);
        const issue = issues.find(
          ({ author: author2, body }) => author2 === viewer && body.trimStart().startsWith(issueMarker(account))
        );
        return new _IssueThread(options, { viewer, issue });
      }
      /** exists tells whether there is an issue. */
      get exists() {
        return this.#issue !== void 0;
      }
      /** write makes the issue say something, and creates it if there is none. */
      async write(text) {
        const { github: github3, repository } = this.#options;
        this.#issue ??= await createIssue(github3, repository, { ...text, label: LABEL });
        const { number: number3, isOpen, title, body } = this.#issue;
        if (isOpen === text.isOpen && title === text.title && saysSame(body, text.body)) return;
        this.#issue = await updateIssue(github3, repository, { ...text, number: number3 });
      }
      /** comment comments on the issue, which exists. */
      async comment(body) {
        const { github: github3, repository } = this.#options;
        if (this.#issue) await createComment(github3, repository, { number: this.#issue.number, body });
      }
      /** read returns the comments of others since a time (ISO 8601), or ever, but for those of people who are gone. */
      async read(since2) {
        if (!this.#issue) return { comments: [], readUntil: void 0 };
        const { github: github3, repository } = this.#options;
        const all2 = await readComments(github3, repository, {
          number: this.#issue.number,
          since: since2 && formatIso(Date.parse(since2) - OVERLAP)
        });
        const own = all2.filter((each) => each.author === this.#viewer && isOurs(each.body));
        const answered = new Set(own.map(({ body }) => answeredComment(body)));
        const others = all2.filter((each) => each.author !== void 0 && !own.includes(each));
        const latest = all2.map(({ updatedAt }) => updatedAt).sort().at(-1);
        const comments = [];
        for (const each of others) comments.push(await this.#personComment(each, answered.has(each.id)));
        return { comments, readUntil: others.length > 0 || own.length >= MANY ? latest : void 0 };
      }
      /** answer replies to a comment, and gives it a thumb. The reply comes last: a comment that has one is not answered again. */
      async answer(answer) {
        const { github: github3, repository } = this.#options;
        const id = Number(answer.source.split("-").at(-1));
        await addReaction(github3, repository, { comment: id, isUp: answer.isGranted });
        await this.comment(answerComment(answer, id));
      }
      async #personComment(comment, isAnswered) {
        const { owner, repo } = this.#options.repository;
        const { id, author: author2 = "", body, createdAt } = comment;
        return {
          source: `${owner}/${repo}#comment-${id}`,
          by: sanitize(author2),
          at: Date.parse(createdAt),
          text: body,
          refusal: await this.#refusal(comment),
          isAnswered
        };
      }
      async #refusal(comment) {
        const { author: author2 = "", isByPerson, body, createdAt, updatedAt } = comment;
        if (parseKeepCommands(body).length === 0) return void 0;
        if (!isByPerson || !await this.#mayWrite(author2)) return "not-allowed";
        return updatedAt === createdAt ? void 0 : "edited";
      }
      #mayWrite(login) {
        const { github: github3, repository } = this.#options;
        const known = this.#writers.get(login) ?? mayWrite(github3, repository, login);
        this.#writers.set(login, known);
        return known;
      }
    };
  }
});

// src/audit/notify/github-issue/issue-notifier.ts
function issueNotifier(settings, context) {
  const threads = /* @__PURE__ */ new Map();
  const inThread = async (account, task) => {
    const thread = threads.get(account) ?? openThread(settings, context, account);
    threads.set(account, thread);
    try {
      return await task(await thread);
    } catch (error) {
      threads.delete(account);
      throw error;
    }
  };
  const { longest, mentionsOwners } = settings;
  const { reports, pages: pages2 } = context;
  const text = { reports, pages: pages2, longest: formatDuration(longest), mentionsOwners };
  return {
    name: "github-issue",
    notify: async (notice) => {
      const { stage, report } = notice;
      const { issueText: issueText2 } = await Promise.resolve().then(() => (init_issue_text(), issue_text_exports));
      const { mentionsOf: mentionsOf2, noticeComment: noticeComment2 } = await Promise.resolve().then(() => (init_comment_text(), comment_text_exports));
      const message = buildMessage(notice, context);
      const { unannounced, unreminded } = report.digest;
      const keys2 = { before: unannounced, reminder: unreminded, after: void 0 }[stage];
      const comment = noticeComment2(message, keys2 && mentionsOwners ? mentionsOf2(keys2) : []);
      await inThread(report.account, async (thread) => {
        const isNew = !thread.exists;
        await thread.write(issueText2(report, text));
        if (!isNew || stage !== "before") await thread.comment(comment);
      });
    },
    show: async (report) => {
      const { issueText: issueText2 } = await Promise.resolve().then(() => (init_issue_text(), issue_text_exports));
      const wanted = issueText2(report, text);
      await inThread(report.account, async (thread) => {
        if (thread.exists || wanted.isOpen) await thread.write(wanted);
      });
    },
    inbox: {
      name: `${settings.owner}/${settings.repo}`,
      longest,
      read: (account, since2) => inThread(account, (thread) => thread.read(since2)),
      answer: (account, answer) => inThread(account, (thread) => thread.answer(answer))
    }
  };
}
async function openThread({ owner, repo, ...access }, context, account) {
  const { openGitHubs: openGitHubs2 } = await Promise.resolve().then(() => (init_open_githubs(), open_githubs_exports));
  const { IssueThread: Thread } = await Promise.resolve().then(() => (init_issue_thread(), issue_thread_exports));
  const github3 = await openGitHubs2(access, context)(owner);
  return Thread.open({ github: github3, repository: { owner, repo }, account });
}
var init_issue_notifier = __esm({
  "src/audit/notify/github-issue/issue-notifier.ts"() {
    "use strict";
    init_time();
    init_message();
  }
});

// src/audit/notify/slack.ts
function slackNotifier({ url, deadline = 3e4, backoff = 500, ...options }) {
  return {
    name: "slack",
    notify: async (notice) => {
      const webhook = await url();
      const http2 = new HttpClient({
        title: "Slack",
        baseUrl: webhook,
        secret: webhook,
        hints: HINTS3,
        deadline,
        timeout: TIMEOUT,
        backoff
      });
      const body = formatPayload(buildMessage(notice, options));
      const answer = await http2.send({ method: "POST", path: "", body, text: true, failure: FAILURE });
      const isWord = /^[a-z_]{1,60}$/.test(String(answer.body));
      if (answer.status !== 200) throw http2.refusal(FAILURE, answer, isWord ? answer.body : void 0);
    }
  };
}
function formatPayload({ headline, sections }) {
  const texts = fittingTexts(sections.flatMap(splitSection));
  return {
    text: escapeText(headline),
    blocks: [
      { type: "header", text: { type: "plain_text", text: headline.slice(0, HEADER), emoji: false } },
      ...texts.map((text) => ({ type: "section", text: { type: "mrkdwn", verbatim: true, text } }))
    ]
  };
}
function fittingTexts(texts) {
  if (texts.length <= MAX_TEXTS) return texts;
  return [...texts.slice(0, MAX_TEXTS - 2), "and more, in the report", ...texts.slice(-1)];
}
function splitSection(section) {
  const texts = [];
  let part = `*${escapeText(section.title)}*`;
  for (const line2 of shownLines(section)) {
    const text = escapeText(line2);
    const entry = `\u2022 ${section.areLinks ? `<${text}>` : text}`;
    if (part.length + 1 + entry.length <= TEXT) {
      part += `
${entry}`;
    } else {
      texts.push(part);
      part = entry;
    }
  }
  return [...texts, part];
}
function escapeText(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
var TIMEOUT, HEADER, TEXT, MAX_TEXTS, FAILURE, NEW_WEBHOOK, HINTS3;
var init_slack = __esm({
  "src/audit/notify/slack.ts"() {
    "use strict";
    init_client();
    init_message();
    init_message_parts();
    TIMEOUT = 1e4;
    HEADER = 150;
    TEXT = 3e3;
    MAX_TEXTS = 49;
    FAILURE = "Slack was not notified";
    NEW_WEBHOOK = "Create a new incoming webhook, and store its URL in the secret under notify.slack";
    HINTS3 = {
      address: "Check that the secret under notify.slack is the https:// URL of an incoming webhook",
      refused: NEW_WEBHOOK,
      notFound: NEW_WEBHOOK,
      unexpected: NEW_WEBHOOK
    };
  }
});

// src/audit/notify/sns.ts
function snsNotifier({ topic, deadline = 6e4, ...options }) {
  return {
    name: "sns",
    notify: async (notice) => {
      const { PublishCommand, SNSClient } = await Promise.resolve().then(() => __toESM(require("../vendor/sns-sdk.js"), 1));
      const message = buildMessage(notice, options);
      const command = new PublishCommand({
        TopicArn: topic,
        Subject: formatSubject(message),
        Message: formatText(message),
        MessageAttributes: {
          account: { DataType: "String", StringValue: notice.report.account },
          stage: { DataType: "String", StringValue: notice.stage },
          keylease: { DataType: "String", StringValue: JSON.stringify(summarize2(notice)) }
        }
      });
      const what = `Nobody was notified through ${topic}`;
      await callAws({ what, deadline, advice: ADVICE2 }, async (abortSignal) => {
        const client = await keptAwsClient(SNSClient, { env: process.env, region: arnRegion(topic) });
        await client.send(command, { abortSignal });
      });
    }
  };
}
function formatSubject({ headline }) {
  return headline.replace(/[^\x20-\x7e]/g, "?").slice(0, 99);
}
function formatText({ headline, sections }) {
  const parts = sections.map((section) => [section.title, ...shownLines(section)].join("\n- "));
  return `${[headline, ...parts].join("\n\n")}
`;
}
function summarize2({ stage, report }) {
  const { account, run, mode, complete, figures, digest, deletions } = report;
  const fingerprints2 = (all2) => all2.slice(0, MAX_KEYS).map(({ fingerprint: fingerprint2 }) => fingerprint2);
  return {
    account,
    run,
    stage,
    mode,
    complete,
    figures,
    waiting: fingerprints2(digest.scheduled.items),
    deleted: fingerprints2(deletions.filter(isConfirmed).map(({ key }) => key))
  };
}
var MAX_KEYS, ADVICE2;
var init_sns = __esm({
  "src/audit/notify/sns.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    init_region();
    init_proof();
    init_message();
    init_message_parts();
    MAX_KEYS = 100;
    ADVICE2 = [
      [/KMS/, "Allow kms:GenerateDataKey and kms:Decrypt on the topic's KMS key"],
      [/AuthorizationError|AccessDenied/, "Allow sns:Publish on this topic"],
      [/NotFound/, "Check the ARN under notify.sns in the policy"]
    ];
  }
});

// src/audit/notify/channels.ts
var channel, sns, slack, githubIssue, channels, CHANNELS;
var init_channels = __esm({
  "src/audit/notify/channels.ts"() {
    "use strict";
    init_field_values();
    init_policy_part();
    init_issue_form();
    init_issue_notifier();
    init_slack();
    init_sns();
    channel = policyPart();
    sns = channel({
      name: "sns",
      form: ({ line: line2 }) => line2(
        /^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}:\d{12}:[\w-]{1,256}$/,
        "it must be the ARN of an SNS topic that is not a FIFO topic"
      ).describe("ARN of an SNS topic"),
      read: (topic) => topic,
      create: (topic, { grace, reports, pages: pages2 }) => snsNotifier({ topic, grace, reports, pages: pages2 })
    });
    slack = channel({
      name: "slack",
      form: ({ secretSource: secretSource2 }) => secretSource2.describe("Where the URL of a Slack incoming webhook is stored"),
      read: readSecretSource,
      create: (webhook, { grace, reports, pages: pages2, read }) => slackNotifier({ url: () => read(webhook), grace, reports, pages: pages2 })
    });
    githubIssue = channel({
      name: "github-issue",
      form: issueForm,
      read: readIssueSettings,
      create: issueNotifier
    });
    channels = [sns, slack, githubIssue];
    CHANNELS = [...channels];
  }
});

// src/keys/line.ts
function readKeyLine(text) {
  if (text.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const line2 = text.trim();
  const found = readKey(line2);
  if (found) return { ...found, options: "" };
  const end = findOptionsEnd(line2, MARKER.exec(line2)?.[0].length);
  if (end === void 0) throw new KeyFault("public-not-a-key", "a quote in its options is not closed");
  const rest = line2.slice(end).trim();
  const behind = readKey(rest);
  if (behind) return { ...behind, options: line2.slice(0, end) };
  throw [line2, rest].some((each) => findKeyType(each.slice(0, findOptionsEnd(each)))) ? new KeyFault("public-damaged", "what follows its type is not the base64 of a key") : new KeyFault("public-not-a-key");
}
function readKey(line2) {
  const [, type, base64 = "", padding = "", comment = ""] = SSH2.exec(line2) ?? [];
  if (type) {
    const { key, flaws } = decodeKey(base64 + padding);
    if (key.type !== type) {
      const evidence = `its line says ${sanitize(type, 64)}, but the key in it is ${sanitize(key.type, 64)}`;
      flaws.push({ kind: "type-mismatch", evidence });
    }
    return { key: { ...key, comment }, flaws };
  }
  const [, size, e, n, rest = ""] = SSH1.exec(line2) ?? [];
  return size && e && n ? readSsh1({ size: Number(size), e: BigInt(e), n: BigInt(n), comment: rest }) : void 0;
}
function decodeKey(base64) {
  const blob = Buffer.from(base64, "base64");
  const flaws = [];
  if (blob.toString("base64") !== base64) {
    const evidence = "its base64 ends incorrectly, so OpenSSH does not read it";
    flaws.push({ kind: "encoding", evidence });
  }
  try {
    return { key: readBlob(blob), flaws };
  } catch (error) {
    if (error instanceof RangeError) throw new KeyFault("public-damaged", "the key data ends too early");
    throw error;
  }
}
function readSsh1({ size, e, n, comment }) {
  const blob = Buffer.concat(["ssh-rsa", mpint(e), mpint(n)].map(wireString));
  const { bits } = readBlob(blob);
  const evidence = `its line says ${size} bits, but the key in it has ${bits}`;
  const flaws = bits === size ? [] : [{ kind: "size-mismatch", evidence }];
  return { key: { type: "rsa1", bits, blob, comment }, flaws };
}
function findOptionsEnd(line2, start = 0) {
  let isQuoted = false;
  for (let at2 = start; at2 < line2.length; at2 += 1) {
    const character = line2.charAt(at2);
    if (character === "\\" && line2.charAt(at2 + 1) === '"') at2 += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === " " || character === "	")) return at2;
  }
  return isQuoted ? void 0 : line2.length;
}
var SSH2, SSH1, MARKER;
var init_line = __esm({
  "src/keys/line.ts"() {
    "use strict";
    init_format();
    init_fault();
    init_key_types();
    init_public_key();
    init_wire();
    SSH2 = /^([\w@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]*)(=*)(?:[ \t]+(\S.*))?$/s;
    SSH1 = /^(\d{1,6})[ \t]+(\d{1,4933})[ \t]+(\d{1,4933})(?:[ \t]+(\S.*))?$/s;
    MARKER = /^@(?:cert-authority|revoked)[ \t]+/;
  }
});

// src/audit/pinned-keys.ts
function pinnedKeyForm({ duration: duration2, line: line2, literal: literal5, strictObject: strictObject3 }) {
  return strictObject3({
    fingerprint: line2(
      FINGERPRINT,
      "it must be SHA256: and 43 characters, as ssh-keygen -lf prints it"
    ).describe("SHA256 fingerprint, as `ssh-keygen -lf` prints it"),
    owner: line2().describe("Who is responsible for the key"),
    until: line2(/^\d{4}-\d\d-\d\d$/, "it must be a day such as 2027-01-31").optional().describe("Last day, in UTC, on which the key is recognized; if not set, it always is"),
    reason: line2().optional().describe("What the key is for; `keep` needs it"),
    keep: literal5(true, "it must be true, or left out").optional().describe("Never deletes the key; it is still reported"),
    [maxAge.name]: duration2().optional().describe(`Limit for this key, longer or shorter, in place of that of \`rules.${maxAge.name}\``)
  }).superRefine(({ keep, reason }, { addIssue }) => {
    if (!keep || reason !== void 0) return;
    const message = "it needs a reason: why is the key never deleted?";
    addIssue({ code: "custom", path: ["keep"], message });
  }).meta({ dependentRequired: { keep: ["reason"] } });
}
function readPinnedKey({ until, [maxAge.name]: maxAge2, ...key }, reading) {
  return {
    ...key,
    ...until === void 0 ? {} : { until: readLastDay(until, within(reading, "until")) },
    ...maxAge2 === void 0 ? {} : { maxAge: readDuration(maxAge2, MAX_AGE, within(reading, maxAge.name)) }
  };
}
function readLastDay(written, { refuse }) {
  const end = endOfDay(written);
  if (end !== void 0) return end;
  throw refuse([], "there is no such day");
}
function pinnedKeysForm(fields) {
  return fields.list(pinnedKeyForm(fields)).describe("Keys with a known owner");
}
function readPinnedKeys(written, reading) {
  refuseRepeated(written, "fingerprint", reading);
  return written.map((key, index) => readPinnedKey(key, within(reading, index)));
}
function pinnedKeysRecognizer(keys2) {
  const owners = new Map(keys2.map((key) => pinnedOwner(key, "policy")));
  return { name: "policy", exempts: true, read: async () => owners };
}
function pinnedOwner(key, source) {
  const { fingerprint: fingerprint2, ...entry } = key;
  return [fingerprint2, { ...entry, source }];
}
var MAX_AGE;
var init_pinned_keys = __esm({
  "src/audit/pinned-keys.ts"() {
    "use strict";
    init_fingerprint();
    init_time();
    init_field_values();
    init_max_age();
    MAX_AGE = { least: DAY, most: 3650 * DAY, why: "a shorter limit would affect keys in daily use" };
  }
});

// src/audit/key-list.ts
var key_list_exports = {};
__export(key_list_exports, {
  readKeyList: () => readKeyList
});
async function readKeyList(list2) {
  const entries = /\.ya?ml$/i.test(list2.name) ? await readYamlEntries(list2) : readLines(list2);
  const owners = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [fingerprint2, owner] = pinnedOwner(entry, list2.name);
    const before = owners.get(fingerprint2);
    if (before && !(0, import_node_util2.isDeepStrictEqual)(before, owner)) {
      throw list2.refuse(`it has ${fingerprint2} twice, with different owners or fields`);
    }
    owners.set(fingerprint2, owner);
  }
  if (owners.size === 0) throw list2.refuse("it has no keys");
  return owners;
}
function readLines({ text, refuse }) {
  return text.split("\n").flatMap((line2, index) => {
    if (/^\s*(#|$)/.test(line2)) return [];
    const entry = readLine(line2);
    if ("why" in entry) throw refuse(`line ${index + 1}: ${entry.why}`);
    return [entry];
  });
}
function readLine(line2) {
  try {
    const { key, options, flaws } = readKeyLine(line2);
    const [flaw] = flaws;
    if (flaw) return { why: flaw.evidence };
    if (!key.comment) return { why: "it has no comment, which would say whose key it is" };
    if (/expiry-time/i.test(options)) {
      return { why: "expiry-time is not read here; list the key in YAML, with `until`" };
    }
    const owner = line().safeParse(key.comment);
    if (owner.success) return { fingerprint: keyFingerprint(key), owner: owner.data };
    return { why: `its comment cannot be an owner, ${owner.error.issues[0]?.message}` };
  } catch (error) {
    return { why: keyFault2(error) };
  }
}
async function readYamlEntries({ text, refuse }) {
  const { data, refusal } = await readValidYaml({ text, schema: () => yamlList, refuse });
  const reading = { refuse: refusal, file: void 0 };
  return data.map((entry, index) => readPinnedKey(entry, within(reading, index)));
}
function keyFault2(error) {
  return error instanceof KeyFault ? error.why : errorMessage(error);
}
function hasKey(written) {
  return typeof written === "object" && written !== null && "key" in written && typeof written.key === "string";
}
var import_node_util2, z4, ISSUE, yamlEntry, yamlList;
var init_key_list = __esm({
  "src/audit/key-list.ts"() {
    "use strict";
    import_node_util2 = require("node:util");
    z4 = __toESM(require("../vendor/zod.js"), 1);
    init_fault();
    init_fingerprint();
    init_line();
    init_public_key();
    init_problem();
    init_pinned_keys();
    init_field_values();
    init_valid_yaml();
    init_zod_fields();
    ISSUE = "custom";
    yamlEntry = z4.preprocess((written, { addIssue }) => {
      if (!hasKey(written)) return written;
      const { key, ...entry } = written;
      if (entry.fingerprint !== void 0) {
        addIssue({ path: ["key"], code: ISSUE, message: "it must be either key or fingerprint" });
        return z4.NEVER;
      }
      try {
        return { ...entry, fingerprint: keyFingerprint(parsePublicKey(key)) };
      } catch (error) {
        addIssue({ path: ["key"], code: ISSUE, message: keyFault2(error) });
        return z4.NEVER;
      }
    }, pinnedKeyForm(zod_fields_exports));
    yamlList = z4.array(yamlEntry, {
      error: "it must be a list of entries such as - { fingerprint: ..., owner: ... }"
    });
  }
});

// src/audit/key-lists.ts
function keyListsForm({ line: line2, nonEmptyList: nonEmptyList2 }) {
  return nonEmptyList2(line2()).describe(
    // Stryker disable next-line StringLiteral: documentation
    "Lists of recognized keys, each a path relative to the policy or `s3://bucket/key`: YAML, or authorized_keys whose comments are the owners"
  );
}
function readKeyLists(locations, reading) {
  return locations.map((text, index) => readLocation(text, "file", within(reading, index)));
}
function keyListsRecognizer(locations, { env }) {
  return {
    name: "recognize.files",
    exempts: true,
    read: async () => {
      const owners = /* @__PURE__ */ new Map();
      for (const location of locations) {
        for (const [fingerprint2, owner] of await readOwners(location, env)) {
          const before = owners.get(fingerprint2);
          if (before && !(0, import_node_util3.isDeepStrictEqual)({ ...before, source: "" }, { ...owner, source: "" })) {
            throw unusable4(
              location,
              `${before.source} has ${fingerprint2} too, with another owner or other fields`
            );
          }
          owners.set(fingerprint2, before ?? owner);
        }
      }
      return owners;
    }
  };
}
async function readOwners(location, env) {
  const refuse = (why) => unusable4(location, why);
  const text = await readStoredText(location, { env, largest: LARGEST3, refuse });
  if (text === void 0) throw refuse("it does not exist");
  const { readKeyList: readKeyList2 } = await Promise.resolve().then(() => (init_key_list(), key_list_exports));
  return readKeyList2({ text, name: sanitize(import_node_path3.posix.basename(location)), refuse });
}
function unusable4(location, why) {
  return new Problem({
    what: `Key list ${sanitize(location, 1e3)} cannot be used`,
    why: sanitize(why, 500),
    hint: "Correct it; docs/policy.md has the formats"
  });
}
var import_node_path3, import_node_util3, LARGEST3;
var init_key_lists = __esm({
  "src/audit/key-lists.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    import_node_util3 = require("node:util");
    init_format();
    init_problem();
    init_field_values();
    init_stored_text();
    LARGEST3 = 10;
  }
});

// src/github/github-people.ts
async function readMembers(github3, login) {
  const failure = `The members of ${login} cannot be read`;
  return readPeople(github3, failure, async (after) => {
    const answer = await github3.graphql(MEMBERS, { variables: { login, after }, failure });
    const { organization } = parseAnswer(membersForm, answer, failure);
    checkSight(github3, { failure, ...organization });
    return organization.membersWithRole;
  });
}
async function readTeam(github3, { organization: login, slug }) {
  const failure = `The members of team ${login}/${slug} cannot be read`;
  return readPeople(github3, failure, async (after) => {
    const answer = await github3.graphql(TEAM_MEMBERS, { variables: { login, slug, after }, failure });
    const { organization } = parseAnswer(teamForm, answer, failure);
    checkSight(github3, { failure, ...organization });
    return organization.team.members;
  });
}
async function readUsers(github3, logins) {
  const failure = `Users ${logins.slice(0, 5).join(", ")}${logins.length > 5 ? " and others" : ""} cannot be read`;
  const people = [];
  for (let start = 0; start < logins.length; start += PAGE) {
    const some = logins.slice(start, start + PAGE);
    const names = some.map((_, index) => `$u${index}: String!`).join(", ");
    const fields = some.map((_, index) => `u${index}: user(login: $u${index}) { ${PERSON} }`).join("\n");
    const variables = Object.fromEntries(some.map((login, index) => [`u${index}`, login]));
    const answer = await github3.graphql(`query (${names}) { ${fields} }`, { variables, failure });
    const found = parseAnswer(z5.record(z5.string(), personForm), answer, failure);
    for (const index of some.keys()) {
      const user = found[`u${index}`];
      if (!user) throw incompleteAnswer(failure, "GitHub left out one of them");
      people.push(await toPerson(github3, user, failure));
    }
  }
  return people;
}
async function readSigningKeys(github3, username) {
  const failure = `The signing keys of ${sanitize(username)} cannot be read`;
  return readKeys(github3, { route: "GET /users/{username}/ssh_signing_keys", username, failure });
}
async function readPeople(github3, failure, readPage) {
  const people = /* @__PURE__ */ new Map();
  let after = null;
  do {
    const { totalCount, pageInfo, nodes } = await readPage(after);
    const size = people.size + nodes.length;
    for (const node of nodes) people.set(node.databaseId, await toPerson(github3, node, failure));
    if (nodes.length === 0 || people.size !== size)
      throw incompleteAnswer(failure, "a page of the list is empty or repeats another");
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    const isWhole = people.size === totalCount && !pageInfo.hasNextPage;
    if (after === null && !isWhole)
      throw incompleteAnswer(failure, `GitHub shows ${people.size} of ${totalCount}`);
  } while (after !== null);
  return [...people.values()];
}
async function toPerson(github3, { login, databaseId, publicKeys }, failure) {
  const { totalCount, nodes } = publicKeys;
  const keys2 = totalCount > PAGE ? await readKeys(github3, { route: "GET /users/{username}/keys", username: login, failure }) : fingerprints(nodes, failure);
  if (keys2.length !== totalCount)
    throw incompleteAnswer(failure, `GitHub shows ${keys2.length} of ${totalCount} keys`);
  return { id: databaseId, login, keys: keys2 };
}
async function readKeys(github3, { route, username, failure }) {
  const keys2 = [];
  for await (const page2 of github3.pages({ route, parameters: { username }, failure })) {
    keys2.push(...fingerprints(parseAnswer(keysForm, page2, failure), failure));
  }
  return keys2;
}
function fingerprints(keys2, failure) {
  try {
    return keys2.map(({ key }) => keyFingerprint(parsePublicKey(key)));
  } catch (error) {
    throw incompleteAnswer(failure, `a key of theirs is not an SSH public key (${errorMessage(error)})`);
  }
}
function checkSight({ installation }, { failure, viewerIsAMember }) {
  if (installation ? installation.permissions.members !== void 0 : viewerIsAMember) return;
  throw new Problem({
    what: failure,
    why: "GitHub shows only those who are public about it",
    hint: installation ? "Give the GitHub App the organization permission Members: read" : "Use the token of a member, with the scope read:org or the organization permission Members: read, or a GitHub App"
  });
}
var z5, PAGE, PERSON, PEOPLE, MEMBERS, TEAM_MEMBERS, personForm, peopleForm2, membersForm, teamForm, keysForm;
var init_github_people = __esm({
  "src/github/github-people.ts"() {
    "use strict";
    z5 = __toESM(require("../vendor/zod.js"), 1);
    init_format();
    init_fingerprint();
    init_public_key();
    init_problem();
    init_parse_answer();
    PAGE = 100;
    PERSON = `login databaseId publicKeys(first: 100) { totalCount nodes { key } }`;
    PEOPLE = `totalCount pageInfo { hasNextPage endCursor } nodes { ${PERSON} }`;
    MEMBERS = `query ($login: String!, $after: String) {
  organization(login: $login) { viewerIsAMember membersWithRole(first: ${PAGE}, after: $after) { ${PEOPLE} } }
}`;
    TEAM_MEMBERS = `query ($login: String!, $slug: String!, $after: String) {
  organization(login: $login) { viewerIsAMember team(slug: $slug) { members(first: ${PAGE}, after: $after) { ${PEOPLE} } } }
}`;
    personForm = z5.object({
      login: z5.string().min(1).max(100),
      databaseId: z5.int(),
      publicKeys: z5.object({ totalCount: z5.int(), nodes: z5.array(z5.object({ key: z5.string() })) })
    });
    peopleForm2 = z5.object({
      totalCount: z5.int(),
      pageInfo: z5.object({ hasNextPage: z5.boolean(), endCursor: z5.string().nullable() }),
      nodes: z5.array(personForm)
    });
    membersForm = z5.object({
      organization: z5.object({ viewerIsAMember: z5.boolean(), membersWithRole: peopleForm2 })
    });
    teamForm = z5.object({
      organization: z5.object({ viewerIsAMember: z5.boolean(), team: z5.object({ members: peopleForm2 }) })
    });
    keysForm = z5.array(z5.object({ key: z5.string() }));
  }
});

// src/audit/people/answer-cache.ts
function answerCache(kept2, now) {
  const all2 = new Map(Object.entries(kept2).filter(([, { usedAt }]) => now - usedAt < UNUSED));
  const use = (key, text) => void all2.set(key, { text, usedAt: now });
  const cache = {
    get: async (key) => {
      const text = all2.get(key)?.text;
      if (text !== void 0) use(key, text);
      return text;
    },
    put: async (key, text) => use(key, text)
  };
  return { cache, texts: () => Object.fromEntries(all2) };
}
var UNUSED;
var init_answer_cache = __esm({
  "src/audit/people/answer-cache.ts"() {
    "use strict";
    init_time();
    UNUSED = 30 * DAY;
  }
});

// src/utf8.ts
var init_utf8 = __esm({
  "src/utf8.ts"() {
    "use strict";
    init_problem();
  }
});

// src/audit/ledger/store.ts
var Conflict;
var init_store = __esm({
  "src/audit/ledger/store.ts"() {
    "use strict";
    init_problem();
    init_utf8();
    Conflict = class extends Problem {
      name = "Conflict";
      constructor(location) {
        super({
          what: `${location} was not written`,
          why: "somebody else has written it since it was read",
          hint: "Run again, with its current content"
        });
      }
    };
  }
});

// src/audit/people/people-memory.ts
async function readMemory(store) {
  const stored = await store.read(NAME4);
  return {
    memory: stored && parse2(stored.text),
    write: async (memory) => {
      const text = JSON.stringify({ version: 1, ...memory });
      await store.write(NAME4, text, stored?.version).catch((error) => {
        if (!(error instanceof Conflict)) throw error;
      });
    }
  };
}
function parse2(text) {
  try {
    return memoryForm.parse(JSON.parse(text));
  } catch {
    return void 0;
  }
}
function ownedKeys({ keys: keys2, signing }) {
  return [...keys2, ...signing?.keys ?? []];
}
function formerKeys(people, before, now) {
  const owned = new Set(people.flatMap(ownedKeys));
  const ids = new Set(people.map(({ id }) => id));
  const ended = before.people.flatMap(
    (person) => ownedKeys(person).map((each) => ({
      fingerprint: each,
      owner: person.login,
      ended: ids.has(person.id) ? "no longer among their keys at GitHub" : `no longer in ${person.via}`,
      since: now
    }))
  );
  const all2 = new Map([...before.former, ...ended].map((each) => [each.fingerprint, each]));
  return [...all2.values()].filter((each) => !owned.has(each.fingerprint) && now - each.since < LONGEST_FORMER).sort((a, b) => b.since - a.since).slice(0, MOST_FORMER);
}
var z6, NAME4, LONGEST_FORMER, MOST_FORMER, fingerprint, time2, knownPersonForm, formerKeyForm, memoryForm;
var init_people_memory = __esm({
  "src/audit/people/people-memory.ts"() {
    "use strict";
    z6 = __toESM(require("../vendor/zod.js"), 1);
    init_fingerprint();
    init_time();
    init_store();
    NAME4 = "recognize.github/people.json";
    LONGEST_FORMER = 400 * DAY;
    MOST_FORMER = 1e4;
    fingerprint = z6.string().refine(isFingerprint);
    time2 = z6.number();
    knownPersonForm = z6.object({
      id: z6.int(),
      login: z6.string(),
      via: z6.string(),
      keys: z6.array(fingerprint),
      signing: z6.object({ keys: z6.array(fingerprint), readAt: time2 }).optional()
    });
    formerKeyForm = z6.object({ fingerprint, owner: z6.string(), ended: z6.string(), since: time2 });
    memoryForm = z6.object({
      version: z6.literal(1),
      settings: z6.string(),
      readAt: time2,
      people: z6.array(knownPersonForm),
      former: z6.array(formerKeyForm),
      answers: z6.record(z6.string(), z6.object({ text: z6.string(), usedAt: time2 }))
    });
  }
});

// src/audit/people/signing-keys.ts
async function withSigningKeys(people, { read, now }) {
  const isNew = ({ signing }) => signing === void 0 || signing.readAt > now;
  const readAt = ({ signing }) => signing?.readAt ?? 0;
  const known = people.filter((person) => !isNew(person) && readAt(person) < now).sort((a, b) => readAt(a) - readAt(b));
  const old = known.filter((person) => now - readAt(person) >= FRESH_FOR).length;
  const spare = SPARE - Math.ceil(people.length / PAGE);
  const due = [...people.filter(isNew), ...known.slice(0, Math.max(Math.min(old, MOST_AGAIN), spare, 0))];
  const done = /* @__PURE__ */ new Map();
  let failed;
  while (due.length > 0 && failed === void 0) {
    const some = due.splice(0, AT_ONCE);
    const results = await Promise.allSettled(some.map(({ login }) => read(login)));
    for (const [index, person] of some.entries()) {
      const result = results[index];
      if (result?.status === "fulfilled") {
        done.set(person.id, { ...person, signing: { keys: result.value, readAt: now } });
      } else failed ??= result?.reason;
    }
  }
  return { people: people.map((person) => done.get(person.id) ?? person), failed };
}
var FRESH_FOR, MOST_AGAIN, SPARE, AT_ONCE;
var init_signing_keys = __esm({
  "src/audit/people/signing-keys.ts"() {
    "use strict";
    init_github_people();
    init_time();
    FRESH_FOR = 7 * DAY;
    MOST_AGAIN = 1e3;
    SPARE = 55;
    AT_ONCE = 10;
  }
});

// src/audit/people/people-owners.ts
var people_owners_exports = {};
__export(people_owners_exports, {
  readPeopleOwners: () => readPeopleOwners
});
async function readPeopleOwners(settings, context) {
  const now = context.clock();
  const hash2 = hashSettings(settings, context);
  const stored = context.store && await readMemory(context.store);
  const { memory = NOTHING } = stored ?? {};
  const last = memory.settings === hash2 ? memory : { ...memory, readAt: 0, people: [] };
  if (last.readAt <= now && now - last.readAt < SHARED_FOR) return toOwners(last);
  const { cache, texts } = answerCache(last.answers, now);
  const open = openGitHubs(settings, { ...context, cache, deadline: DEADLINE });
  const current = withKnownSigningKeys(await readPeople2(settings, open), last.people);
  const read = async (login) => readSigningKeys(await open(organizationOf(settings)), login);
  const { people, failed } = settings.signingKeys ? await withSigningKeys(current, { read, now }) : { people: current, failed: void 0 };
  const former = formerKeys(people, last, now);
  const readAt = failed === void 0 ? now : 0;
  await stored?.write({ settings: hash2, readAt, people, former, answers: texts() });
  if (failed !== void 0) throw failed;
  return toOwners({ people, former });
}
function hashSettings(settings, { env }) {
  return (0, import_node_crypto5.createHash)("sha256").update(JSON.stringify([settings, env.GITHUB_API_URL])).digest("hex");
}
async function readPeople2(settings, open) {
  const people = /* @__PURE__ */ new Map();
  const add = (via, some) => {
    for (const person of some) if (!people.has(person.id)) people.set(person.id, { ...person, via });
  };
  for (const org of settings.orgs) add(org, await readMembers(await open(org), org));
  for (const team of settings.teams) {
    add(`${team.organization}/${team.slug}`, await readTeam(await open(team.organization), team));
  }
  if (settings.users.length > 0) {
    add("users", await readUsers(await open(organizationOf(settings)), settings.users));
  }
  const all2 = [...people.values()];
  if (all2.some(({ keys: keys2 }) => keys2.length > 0)) return all2;
  throw new Problem({
    what: "The SSH keys of people of GitHub cannot be read",
    why: "GitHub shows no key of anybody",
    hint: "Check what the token may see, or remove recognize.github if nobody has a key there"
  });
}
function organizationOf({ orgs, teams }) {
  return orgs[0] ?? teams[0]?.organization ?? "";
}
function withKnownSigningKeys(people, known) {
  const signing = new Map(known.map((person) => [person.id, person.signing]));
  return people.map((person) => ({ ...person, signing: signing.get(person.id) }));
}
function toOwners({ people, former }) {
  const owners = /* @__PURE__ */ new Map();
  for (const { fingerprint: fingerprint2, owner, ended, since: since2 } of former) {
    owners.set(fingerprint2, { owner, source: "GitHub", until: since2, ended });
  }
  for (const person of people) {
    for (const key of ownedKeys(person)) {
      owners.set(key, { owner: person.login, source: `GitHub: ${person.via}` });
    }
  }
  return owners;
}
var import_node_crypto5, SHARED_FOR, DEADLINE, NOTHING;
var init_people_owners = __esm({
  "src/audit/people/people-owners.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    init_github_people();
    init_problem();
    init_time();
    init_open_githubs();
    init_answer_cache();
    init_people_memory();
    init_signing_keys();
    SHARED_FOR = 10 * MINUTE;
    DEADLINE = 5 * MINUTE;
    NOTHING = { settings: "", readAt: 0, people: [], former: [], answers: {} };
  }
});

// src/audit/people/people-recognizer.ts
function peopleRecognizer(settings, context) {
  return {
    name: "recognize.github",
    exempts: false,
    read: async () => {
      const { readPeopleOwners: readPeopleOwners2 } = await Promise.resolve().then(() => (init_people_owners(), people_owners_exports));
      return readPeopleOwners2(settings, context);
    }
  };
}
var init_people_recognizer = __esm({
  "src/audit/people/people-recognizer.ts"() {
    "use strict";
  }
});

// src/audit/recognizers.ts
var recognizer, keys, files, github2, recognizers, RECOGNIZERS;
var init_recognizers = __esm({
  "src/audit/recognizers.ts"() {
    "use strict";
    init_key_lists();
    init_people_form();
    init_people_recognizer();
    init_pinned_keys();
    init_policy_part();
    recognizer = policyPart();
    keys = recognizer({
      name: "keys",
      form: pinnedKeysForm,
      read: readPinnedKeys,
      create: pinnedKeysRecognizer
    });
    files = recognizer({
      name: "files",
      form: keyListsForm,
      read: readKeyLists,
      create: keyListsRecognizer
    });
    github2 = recognizer({
      name: "github",
      form: peopleForm,
      read: readPeopleSettings,
      create: peopleRecognizer
    });
    recognizers = [keys, files, github2];
    RECOGNIZERS = [...recognizers];
  }
});

// src/audit/policy/window.ts
function isZone(name) {
  try {
    wallClock(name, 0);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
function wallClock(timeZone, now) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23"
  });
  return Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
}
var DAYS_OF_WEEK;
var init_window = __esm({
  "src/audit/policy/window.ts"() {
    "use strict";
    DAYS_OF_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  }
});

// src/audit/policy/rules-schema.ts
function ruleField(rule) {
  const form = rule.takesLimit ? ruleWithLimit : plainRule;
  return form.prefault(rule.defaultAction).meta({ title: rule.title, description: rule.description });
}
var z7, actions, except, plainRule, ruleWithLimit, rulesSchema;
var init_rules_schema = __esm({
  "src/audit/policy/rules-schema.ts"() {
    "use strict";
    z7 = __toESM(require("../vendor/zod.js"), 1);
    init_suggestion();
    init_rules();
    init_zod_fields();
    actions = ["off", "report", "delete"];
    except = strictObject2({
      owners: nonEmptyList(line()).describe("Owners, written as under `recognize`")
    }).optional().describe("Whose keys the rule only reports");
    plainRule = z7.union(
      [
        keyword(actions),
        strictObject2({ do: keyword(actions).describe("What the rule does with a key"), except })
      ],
      { error: ({ input }) => `there is no such value${suggestion(input, actions)}` }
    );
    ruleWithLimit = z7.union(
      [
        z7.literal("off"),
        strictObject2({
          after: duration().describe("The limit"),
          do: keyword(actions).describe("What the rule does with a key"),
          except
        })
      ],
      { error: "it must be off, or a limit and an action such as { after: 90d, do: report }" }
    );
    rulesSchema = strictObject2(
      Object.fromEntries(RULES2.map((rule) => [rule.name, ruleField(rule)]))
    );
  }
});

// src/audit/policy/policy-schema.ts
var policy_schema_exports = {};
__export(policy_schema_exports, {
  policySchema: () => policySchema
});
var z8, accounts, recognize, clock, window, limits, notify, policySchema;
var init_policy_schema = __esm({
  "src/audit/policy/policy-schema.ts"() {
    "use strict";
    z8 = __toESM(require("../vendor/zod.js"), 1);
    init_lease_name();
    init_lease_runs();
    init_channels();
    init_recognizers();
    init_account_schema();
    init_policy_part();
    init_rules_schema();
    init_window();
    init_zod_fields();
    init_zod_fields();
    accounts = either(
      strictObject2({
        file: line().describe(
          "In place of the list, for many accounts: the YAML file that has it, `s3://bucket/key` or a path"
        )
      }),
      accountsSchema,
      "it must be a list of accounts, or { file: accounts.yaml }"
    );
    recognize = strictObject2({
      ...optionalFields(RECOGNIZERS, zod_fields_exports),
      leases: strictObject2({
        repositories: nonEmptyList(
          line(
            LEASE_REPOSITORY,
            "it must be a repository such as octo-org/train, or octo-org/train#842173645 with its id"
          )
        ).optional().describe(
          "Repositories whose leases count, as `owner/name#id` with the numeric id, or `owner/name` if the provider leaves room for the whole name; if not set, those of any repository"
        ),
        secret: secretSource.optional().describe(
          "The Action's `lease-secret`; with it, only leases signed with it count, without it none is proven"
        ),
        "previous-secret": secretSource.optional().describe(
          "The one before it: while a new one spreads to all workflows, leases signed with either count"
        ),
        github: leaseRunsForm(zod_fields_exports).optional()
      }).prefault({}).describe("Keys that the Action registered for a run")
    });
    clock = (form) => line(form, 'it must be a time of day such as "09:00"');
    window = strictObject2({
      days: nonEmptyList(keyword(DAYS_OF_WEEK)).describe("Days of the week"),
      from: clock(/^([01]\d|2[0-3]):[0-5]\d$/).describe('Start, "HH:MM" in quotes'),
      to: clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).describe('End, on the same day, "HH:MM" in quotes'),
      zone: line().describe("IANA time zone of these times")
    });
    limits = strictObject2({
      deletions: z8.int({ error: "it must be a whole number" }).min(0, "it must be from 0 to 1000").max(1e3, "it must be from 0 to 1000").prefault(20).describe("How many keys may be deleted in 24 hours; if more are due, none is deleted"),
      share: share().prefault("5%").describe("The same, as a share of all keys of the account"),
      floor: share().prefault("50%").describe("Nothing is deleted if fewer keys are listed than this share of last week's number")
    });
    notify = strictObject2({
      ...optionalFields(CHANNELS, zod_fields_exports),
      remind: list(duration(), "it must be a list of durations such as [3d, 1d]").optional().describe(
        "How long before a key is due people are reminded, each shorter than `grace`; by default, half of `grace` and `1d`, as far as they are shorter; `[]` for no reminders"
      ),
      report: z8.boolean({ error: "it must be true or false" }).prefault(false).describe("Whether the written report counts as a notice")
    });
    policySchema = strictObject2({
      version: literal2(1, "it must be 1").describe("Version of this format"),
      accounts: accounts.describe("Accounts to audit: a list, or the file that has it"),
      recognize: recognize.prefault({}).describe("Whose the keys are; a key of nobody is unrecognized"),
      rules: rulesSchema.prefault({}).describe("What each rule does: `off`, `report` or `delete`"),
      grace: duration().prefault("7d").describe("How long a key stays after people are notified that it will be deleted"),
      "minimum-age": duration().prefault("12h").describe("No key younger than this is deleted"),
      "unreported-use": keyword(["warn", "hold"]).prefault("warn").describe(
        "What becomes of a key that may be in use where the provider cannot list it: it is deleted all the same, with a warning in the report (`warn`), or it stays (`hold`)"
      ),
      limits: limits.prefault({}).describe("If one is exceeded, nothing is deleted at all"),
      window: window.optional().describe("When keys may be deleted; if not set, at any time"),
      notify: notify.prefault({}).describe("Who is notified; if nobody is, only leases that are over are deleted"),
      blocklist: line().optional().describe("List of compromised keys: `s3://bucket/key`, or a path"),
      ledger: line().describe(
        "Where the audit keeps its ledger: `s3://bucket/prefix/`, `github://owner/repository/branch/`, or a directory"
      ),
      reports: line().optional().describe("Where reports are written: like the ledger, in a place of their own"),
      "reports-url": line(
        /^https:\/\/[a-z0-9.-]+(:\d{1,5})?(\/[\w.~%+@=-]+)*\/?$/i,
        "it must be an https:// address such as https://reports.example.com/keylease/, without a query"
      ).optional().describe("The https:// address at which people can open what is in `reports`: messages link to it"),
      "reports-keep": duration().prefault("90d").describe("How long reports are kept there; that of a notice stays for as long as its key waits")
    });
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  runRequest: () => runRequest
});
module.exports = __toCommonJS(stdin_exports);

// src/audit/policy/read-policy.ts
var import_node_crypto6 = require("node:crypto");
var import_node_path4 = require("node:path");
init_format();

// src/json.ts
function canonicalJson(value) {
  return JSON.stringify(value, (_, each) => isObject(each) ? sortNames(each) : each);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sortNames(value) {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/audit/policy/read-policy.ts
init_problem();

// src/audit/policy/accounts-file.ts
init_format();
init_problem();
var import_compiled_forms = require("../vendor/compiled-forms.js");
init_field_values();

// src/audit/policy/interpret-accounts.ts
init_providers();
init_variables();
init_suggestion();
init_field_values();

// src/accounts/api-address.ts
init_providers();

// src/accounts/rest/template.ts
init_format();
init_api_error();
init_variables();
function fillTemplate(path, values) {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = ownValue(values, name) ?? "";
    if (/^\.*$/.test(value)) throw unusable(value);
    try {
      return encodeURIComponent(value).replaceAll("'", "%27");
    } catch {
      throw unusable(value);
    }
  });
}
function fillAddress(address, values) {
  const [, name] = /^\{(\w+)\}$/.exec(address) ?? [];
  return name === void 0 ? fillTemplate(address, values) : ownValue(values, name) ?? "";
}
function unusable(value) {
  return new ApiError({
    fault: "invalid",
    what: `Id "${sanitize(value)}" cannot be used`,
    why: "it cannot be part of an address",
    hint: "Give an id as the provider lists it"
  });
}

// src/accounts/api-address.ts
function canonicalAddress(text) {
  if (!URL.canParse(text)) return void 0;
  const { protocol, username, password, hostname, port, pathname, search, hash: hash2 } = new URL(text);
  if (username || password || search || hash2) return void 0;
  const host = hostname.replace(/\.+$/, "") + (port && `:${port}`);
  return `${protocol}//${host}${pathname.replace(/\/+$/, "")}`;
}
function defaultAddress(id, vars) {
  const provider = providers.find((each) => each.id === id);
  return provider?.baseUrl && fillAddress(provider.baseUrl, vars);
}

// src/audit/policy/same-account.ts
init_providers();
init_variables();
function findSameAccount(accounts2) {
  const names = /* @__PURE__ */ new Map();
  for (const [index, account] of accounts2.entries()) {
    const identity = canonicalAccount(account);
    const first = names.get(identity);
    if (first !== void 0) return { index, first };
    names.set(identity, account.name);
  }
  return void 0;
}
function canonicalAccount({ provider, profile = "", apiUrl, vars, token }) {
  const builtIn = providers.find(({ id }) => id === provider);
  const known = Object.entries(builtIn?.vars ?? {}).map(([name, { default: fallback }]) => [
    name,
    ownValue(vars, name) ?? fallback ?? ""
  ]);
  const all2 = { ...vars, ...Object.fromEntries(known) };
  const address = apiUrl ?? defaultAddress(provider, all2) ?? "";
  return canonicalJson([
    provider,
    profile,
    canonicalAddress(address) ?? address,
    all2,
    TOKENLESS.includes(provider) ? {} : token
  ]);
}

// src/audit/policy/interpret-accounts.ts
function interpretAccounts(written, reading) {
  const accounts2 = written.map((account, index) => interpretAccount(account, within(reading, index)));
  refuseRepeated(accounts2, "name", reading);
  const same = findSameAccount(accounts2);
  if (same) throw reading.refuse([same.index], `it is the same account as ${same.first}`);
  return accounts2;
}
function interpretAccount(written, reading) {
  const { "lease-secret": leaseSecret, "previous-lease-secret": previous, ...others } = written;
  const { "api-url": apiUrl, provider = "", profile, token, vars = {}, ...account } = others;
  if (previous && !leaseSecret)
    throw reading.refuse(["previous-lease-secret"], "it needs `lease-secret` beside it");
  checkVariables({ provider, vars }, within(reading, "vars"));
  return {
    ...account,
    provider,
    ...profile === void 0 ? {} : { profile: readLocation(profile, "local-file", within(reading, "profile")) },
    ...token === void 0 ? {} : { token: readSecretSource(token, within(reading, "token")) },
    ...leaseSecret && { leaseSecret: readSecretSource(leaseSecret, within(reading, "lease-secret")) },
    ...previous && {
      previousLeaseSecret: readSecretSource(previous, within(reading, "previous-lease-secret"))
    },
    ...apiUrl === void 0 ? {} : { apiUrl },
    vars,
    armed: account.enforce === account.name
  };
}
function checkVariables({ provider, vars }, { refuse }) {
  const names = Object.keys(vars);
  const invalid = names.find((name) => !isVariableName(name));
  if (invalid !== void 0) throw refuse([invalid], "it is not a variable name");
  const builtIn = providers.find(({ id }) => id === provider);
  const known = Object.keys(builtIn?.vars ?? {});
  const unknown2 = builtIn && names.find((name) => !known.includes(name));
  if (unknown2 === void 0) return;
  const message = known.length > 0 ? suggestion(unknown2, known) : `; ${provider} needs none`;
  throw refuse([unknown2], `there is no such variable${message}`);
}

// src/audit/policy/accounts-file.ts
init_stored_text();
init_valid_yaml();
var LARGEST2 = 2;
async function readAccountsFile(place, { reading, env }) {
  const location = readLocation(place, "file", within(reading, "file"));
  const refuse = (why) => unusable2(location, why);
  const text = await readStoredText(location, { env, largest: LARGEST2, refuse });
  if (text === void 0) throw refuse("it does not exist");
  const { data, refusal } = await readValidYaml({
    text,
    matches: import_compiled_forms.isWrittenAccounts,
    schema: async () => (await Promise.resolve().then(() => (init_account_schema(), account_schema_exports))).accountsSchema,
    // Loads zod.
    refuse
  });
  return interpretAccounts(data, { ...reading, refuse: refusal });
}
function unusable2(location, why) {
  return new Problem({
    what: `Accounts file ${sanitize(location, 1e3)} cannot be used`,
    why: sanitize(why.replace(/\.$/, ""), 500),
    hint: "Correct it; it is a list as under `accounts` in docs/policy.md"
  });
}

// src/audit/policy/read-policy.ts
var import_compiled_forms2 = require("../vendor/compiled-forms.js");
init_field_values();

// src/audit/policy/interpret-policy.ts
init_time();
init_lease_runs();
init_channels();
init_recognizers();
init_field_values();

// src/audit/policy/interpret-rules.ts
init_time();
init_rules();
init_field_values();
var LIMIT = { least: DAY, most: 3650 * DAY, why: "a shorter limit would affect keys in daily use" };
function interpretRules(written, reading) {
  const settings = RULES2.map((rule) => [
    rule.name,
    interpretRule(rule, written[rule.name], within(reading, rule.name))
  ]);
  return Object.fromEntries(settings);
}
function interpretRule({ needs }, written, reading) {
  if (typeof written === "string") return { do: written };
  const { after, except: except2, ...setting } = written;
  if (except2 && needs === "recognition") {
    const why = "the rule is about keys that nobody owns now, so it can spare no owner";
    throw reading.refuse(["except"], why);
  }
  return {
    ...setting,
    ...after === void 0 ? {} : { after: readDuration(after, LIMIT, within(reading, "after")) },
    ...except2 && { except: except2 }
  };
}

// src/audit/policy/interpret-policy.ts
init_policy_part();
init_window();
var GRACE = { least: HOUR, most: 365 * DAY, why: "people need time to object" };
var MINIMUM_AGE = {
  least: HOUR,
  most: 365 * DAY,
  why: "a key is often registered before its machine exists"
};
var REMINDER = {
  least: HOUR,
  most: 365 * DAY,
  why: "it is how long before the due date people are reminded"
};
var REPORTS_KEEP = {
  least: 30 * DAY,
  most: 3650 * DAY,
  why: "people need the report of a notice, and the one that restores a key"
};
function interpretPolicy(written, reading) {
  const { version, window: window2, limits: limits2, blocklist, ledger, reports, "reports-url": reportsUrl } = written;
  if (reportsUrl !== void 0 && reports === void 0)
    throw reading.refuse(["reports-url"], "it needs `reports` beside it");
  const grace = readDuration(written.grace, GRACE, within(reading, "grace"));
  const locate2 = (name, text) => readLocation(text, name === "blocklist" ? "file" : "folder", within(reading, name));
  return {
    version,
    recognize: interpretRecognize(written.recognize, within(reading, "recognize")),
    rules: interpretRules(written.rules, within(reading, "rules")),
    grace,
    minimumAge: readDuration(written["minimum-age"], MINIMUM_AGE, within(reading, "minimum-age")),
    unreportedUse: written["unreported-use"],
    limits: { ...limits2, share: readShare(limits2.share), floor: readShare(limits2.floor) },
    ...window2 && { window: interpretWindow(window2, within(reading, "window")) },
    notify: interpretChannels(written.notify, within(reading, "notify")),
    remind: interpretReminders(written.notify.remind, {
      grace,
      reading: within(reading, "notify", "remind")
    }),
    ...blocklist === void 0 ? {} : { blocklist: locate2("blocklist", blocklist) },
    ledger: locate2("ledger", ledger),
    ...reports === void 0 ? {} : { reports: locate2("reports", reports) },
    ...reportsUrl === void 0 ? {} : { reportsUrl: reportsUrl.replace(/\/?$/, "/") },
    reportsKeep: readDuration(written["reports-keep"], REPORTS_KEEP, within(reading, "reports-keep"))
  };
}
function interpretRecognize({ leases, ...sources }, reading) {
  const { repositories, secret, "previous-secret": previous, github: github3 } = leases;
  const reader = (...path) => within(reading, "leases", ...path);
  if (previous && !secret) throw reader().refuse(["previous-secret"], "it needs `secret` beside it");
  return {
    ...readParts(RECOGNIZERS, sources, reading),
    leases: {
      ...repositories && { repositories },
      ...secret && { secret: readSecretSource(secret, reader("secret")) },
      ...previous && { previousSecret: readSecretSource(previous, reader("previous-secret")) },
      ...github3 && {
        github: readRunSettings({ github: github3, repositories }, { leases: reader(), github: reader("github") })
      }
    }
  };
}
function interpretChannels({ remind: _, report, ...channels2 }, reading) {
  return { ...readParts(CHANNELS, channels2, reading), report };
}
function interpretReminders(written, { grace, reading }) {
  if (!written) return [.../* @__PURE__ */ new Set([grace / 2, DAY])].filter((before) => before < grace);
  const remind = written.map((each, index) => readDuration(each, REMINDER, within(reading, index)));
  for (const [index, before] of remind.entries()) {
    if (before >= grace) throw reading.refuse([index], "it must be shorter than grace");
    if (remind.indexOf(before) < index) throw reading.refuse([index], "it occurs twice");
  }
  return remind;
}
function interpretWindow(written, { refuse }) {
  const { days, zone } = written;
  const [from, to] = [minutesOf(written.from), minutesOf(written.to)];
  if (new Set(days).size < days.length) throw refuse(["days"], "a day occurs twice");
  if (!isZone(zone)) {
    throw refuse(["zone"], "there is no such time zone; examples are UTC and Europe/Berlin");
  }
  if (from >= to) throw refuse(["to"], "it must be later than from, on the same day");
  return { days: DAYS_OF_WEEK.filter((day) => days.includes(day)), from, to, zone };
}
function minutesOf(time3) {
  const [hours = 0, minutes = 0] = time3.split(":").map(Number);
  return hours * 60 + minutes;
}

// src/audit/policy/read-policy.ts
init_location();
init_stored_text();
init_valid_yaml();
var INVALID = "Correct it; docs/policy.md has an example and every field";
var LARGEST4 = 2;
async function readPolicyFile(place, { env = {}, base } = {}) {
  const file = isUrl(place) ? place : (0, import_node_path4.resolve)(place);
  const located = resolveLocation(file, { kind: "file", file: void 0 });
  if ("why" in located) throw unusable5(file, located.why, "Give a path, or s3://bucket/policy.yaml");
  const refuse = (why) => unusable5(file, why);
  const text = await readStoredText(file, { env, largest: LARGEST4, refuse });
  if (text !== void 0) return readPolicy({ text, file, env, base });
  const hint = isUrl(file) ? `Upload it: aws s3 cp policy.yaml ${sanitize(file)}` : "Check the path, or write one with `keylease policy init`";
  throw unusable5(file, "it does not exist", hint);
}
async function readPolicy({ text, file, env = {}, base = file }) {
  const { data, refusal } = await readValidYaml({
    text,
    matches: import_compiled_forms2.isWrittenPolicy,
    schema: async () => (await Promise.resolve().then(() => (init_policy_schema(), policy_schema_exports))).policySchema,
    // Loads zod.
    refuse: (why) => unusable5(file, why)
  });
  const reading = { refuse: refusal, file: base };
  const inAccounts = within(reading, "accounts");
  const accounts2 = Array.isArray(data.accounts) ? interpretAccounts(data.accounts, inAccounts) : await readAccountsFile(data.accounts.file, { reading: inAccounts, env });
  const policy = { ...interpretPolicy(data, reading), accounts: accounts2 };
  return { hash: (0, import_node_crypto6.createHash)("sha256").update(canonicalJson(policy)).digest("hex"), ...policy };
}
function unusable5(file, why, hint = INVALID) {
  return new Problem({
    what: file === void 0 ? "The policy cannot be used" : `Policy ${sanitize(file)} cannot be used`,
    why: sanitize(why.replace(/\.$/, ""), 500),
    hint
  });
}

// lambda/load-policy.ts
init_format();
init_problem();
async function loadPolicy(env) {
  const { KEYLEASE_POLICY: given = "", KEYLEASE_HOME: home } = env;
  const base = home && `${home}policy.yaml`;
  if (given.startsWith("s3://")) return readPolicyFile(given, { env, base });
  if (given.trim()) return readPolicy({ text: given, env, base });
  throw new Problem({
    what: "No policy is set",
    why: "KEYLEASE_POLICY is empty",
    hint: "Set it to s3://bucket/policy.yaml, or to the policy itself"
  });
}
function accountIn({ accounts: accounts2 }, name) {
  const found = accounts2.find((account) => account.name === name);
  if (found) return found;
  throw new Problem({
    what: `Account ${sanitize(name)} cannot be audited`,
    why: "the policy does not name it",
    hint: `Name one of: ${accounts2.map((account) => account.name).join(", ")}`
  });
}

// lambda/run-request.ts
async function runRequest(request, context) {
  const policy = await loadPolicy(process.env);
  if (request.kind === "list") return { accounts: policy.accounts.map(({ name }) => name) };
  const { auditAll, explainOne, restoreOne, writePage } = await Promise.resolve().then(() => __toESM(require("./audits.js"), 1));
  if (request.kind === "page") return writePage({ policy, context });
  if (request.kind === "explain") {
    const { account, fingerprint: fingerprint2 } = request;
    return explainOne({ account: accountIn(policy, account), fingerprint: fingerprint2 }, { policy, context });
  }
  if (request.kind === "restore") {
    const { account, fingerprint: fingerprint2, id } = request;
    return restoreOne({ account: accountIn(policy, account), fingerprint: fingerprint2, id }, { policy, context });
  }
  const accounts2 = request.accounts?.map((name) => accountIn(policy, name)) ?? policy.accounts;
  return auditAll(accounts2, { ...request, policy, context });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runRequest
});
