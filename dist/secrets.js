var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  openSecrets: () => openSecrets
});
module.exports = __toCommonJS(stdin_exports);

// src/format.ts
var import_node_util = require("node:util");
var PRINTABLE = /^[ -~]*$/;
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
function sanitize(text, limit = 200) {
  const isPlain = text.length <= limit && PRINTABLE.test(text);
  const visible = isPlain ? text : (0, import_node_util.stripVTControlCharacters)(text.slice(0, limit * 8)).replace(UNPRINTABLE, " ");
  const clean = withoutCommands(visible.trim());
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : clean;
}
var COMMAND_AT_START = /^(\s*):(?=:[a-z][\w-]*(?: .*)?::)/gim;
var COMMAND_ANYWHERE = /##(?=\w*\[)/g;
function withoutCommands(text) {
  if (!text.includes("::") && !text.includes("##")) return text;
  return text.replace(COMMAND_AT_START, "$1: ").replace(COMMAND_ANYWHERE, "# #");
}

// src/time.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var UNITS = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
function formatIso(milliseconds) {
  return toIso(milliseconds) ?? (/* @__PURE__ */ new Date(0)).toISOString();
}
function toIso(milliseconds) {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function formatTimestamp(milliseconds) {
  return `${formatIso(milliseconds).slice(0, 16).replace("T", " ")} UTC`;
}

// src/http/clock-hint.ts
function clockHint(now = Date.now()) {
  return `Check the clock of this machine, which says ${formatTimestamp(now)}`;
}

// src/problem.ts
var Problem = class extends Error {
  name = "Problem";
  constructor({ what, why, hint, cause }) {
    super(`${what}: ${why}. ${hint}.`, { cause });
  }
};
function errorMessage(error) {
  const [first] = error?.errors ?? [];
  if (first) return errorMessage(first);
  return sanitize(error instanceof Error ? error.message : String(error), 1e3);
}

// src/http/api-error.ts
var ApiError = class extends Problem {
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

// src/http/tls-fault.ts
var HINTS = [
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

// src/http/proxy.ts
var ProxyError = class extends Error {
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
var agents = /* @__PURE__ */ new Map();
async function proxyAgent(protocol) {
  const variable = findVariable(protocol);
  if (!variable) return void 0;
  const proxy = parseProxy(variable);
  const { ForwardAgent, TunnelAgent } = await Promise.resolve().then(() => __toESM(require("./vendor/proxy-agents.js"), 1));
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

// src/http/network-fault.ts
function networkFault(error) {
  if (error instanceof ProxyError) {
    return { fault: error.isTransient ? "transient" : "refused", hint: error.hint };
  }
  const hint = tlsHint(error);
  return hint === void 0 ? void 0 : { fault: "tls", hint };
}

// src/aws/aws-error.ts
var AWS_HINTS = {
  credentials: "Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role provides them",
  expired: "Get new AWS credentials, and run again",
  region: "AWS_REGION",
  network: "Check the network, and run again",
  later: "Run again later"
};
function describeAwsError(error, { advice, hints = AWS_HINTS }) {
  const { name, code, message, $metadata } = error;
  const text = [name, code, message, $metadata?.httpStatusCode].filter(Boolean).join(" ");
  const [, hint] = [...advice, ...commonAdvice(hints)].find(([pattern]) => pattern.test(text)) ?? [];
  const said = [name === "Error" ? "" : name, message || code].filter(Boolean).join(", ");
  return {
    why: sanitize(said, 400).replace(/[.\s]+$/, ""),
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
function commonAdvice({ credentials, expired, region, network, later }) {
  return [
    [/CredentialsProviderError|Could not load credentials/, credentials],
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

// src/aws/clients.ts
var ATTEMPTS = 4;
var CONNECTION_TIMEOUT = 5e3;
var kept = /* @__PURE__ */ new WeakMap();
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
  const credentials = (await first)?.config.credentials;
  return createAwsClient(Service, credentials ? { ...settings, credentials } : settings);
}

// src/aws/region.ts
var REGION = "[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}";
var AWS_REGION_NAME = new RegExp(`^${REGION}$`);
function findRegion({ AWS_REGION, AWS_DEFAULT_REGION }) {
  return AWS_REGION || AWS_DEFAULT_REGION || void 0;
}

// src/secrets/secrets-manager.ts
var import_secrets_sdk2 = require("./vendor/secrets-sdk.js");

// src/secrets/field.ts
function secretField({ id, field }, text) {
  const value = field === void 0 ? text : pick(id, field, text);
  if (value.trim()) return value;
  throw unusable(
    id,
    field === void 0 ? "it is empty" : `its field ${sanitize(field)} is empty`,
    "Store a value"
  );
}
function pick(id, field, text) {
  const fields = parseFields(id, text);
  if (!Object.hasOwn(fields, field)) {
    const names = Object.keys(fields).map((name) => sanitize(name, 40));
    const there = names.length > 0 ? `it has ${names.slice(0, 20).join(", ")}` : "it has none";
    throw unusable(id, `it has no field ${sanitize(field)}; ${there}`, "Name one of its fields after the #");
  }
  const value = fields[field];
  if (typeof value === "string") return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw unusable(id, `its field ${sanitize(field)} is not text`, "Store it as text, in quotes");
}
function parseFields(id, text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
  }
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  throw unusable(id, "it is not a JSON object, so it has no fields", "Leave out the # and the field name");
}
function unusable(id, why, hint) {
  return new Problem({ what: `Secret ${id} cannot be used`, why, hint });
}

// src/secrets/role.ts
var import_secrets_sdk = require("./vendor/secrets-sdk.js");

// src/http/address.ts
function isLoopback({ hostname }) {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
function isPrivate(url) {
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
}

// src/redact.ts
function redact(text, secrets) {
  const forms = [...secrets].flatMap(knownForms);
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
var made = /* @__PURE__ */ new Map();
function knownForms(secret) {
  const known = made.get(secret) ?? secretForms(secret);
  made.set(secret, known);
  return known;
}
var SHORTEST_PART = 8;
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
  const all = [loose, strict, loose.replaceAll("%20", "+"), strict.replaceAll("%20", "+")];
  return all.flatMap((each) => [each, each.replace(/%../g, (code) => code.toLowerCase())]);
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

// src/http/request.ts
var import_node_http = __toESM(require("node:http"), 1);
var import_node_https = __toESM(require("node:https"), 1);
var import_node_string_decoder = require("node:string_decoder");
var MAX_BYTES = 16 * 1024 * 1024;
var ResponseTooLarge = class extends Error {
  name = "ResponseTooLarge";
  /** `most` is in bytes. */
  constructor(most) {
    super(`the answer is larger than ${most / 1024 / 1024} MiB`);
  }
};
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
  const response = await new Promise((resolve, reject) => {
    request(url, { method, headers: { ...common, ...contentType, ...headers }, agent, signal }, resolve).once("error", reject).end(content);
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

// src/http/retry.ts
var import_promises = require("node:timers/promises");

// node_modules/is-network-error/index.js
var objectToString = Object.prototype.toString;
var isError = (value) => objectToString.call(value) === "[object Error]";
var errorMessages = /* @__PURE__ */ new Set([
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
var AbortError = class extends Error {
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
    await new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve();
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

// src/http/time-limit.ts
var TimeLimit = class {
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

// src/http/retry.ts
var RETRIES = 4;
var LONGEST_WAIT = 1e9;
var SHORT_WAIT = 3e3;
var LONGEST_GUESS = 3e4;
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

// src/http/failures.ts
var SHORTEST_SECRET = 8;
var MOST_SECRETS = 33;
var MOST_SKEW = 5 * MINUTE;
var HttpFailures = class {
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
    const said = typeof message === "string" ? `: ${this.clean(message)}` : "";
    const why = `${this.#title} answered ${status}${said.replace(/[.\s]+$/, "")}`;
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
    const said = this.clean(errorMessage(error), 1e3);
    if (error instanceof ResponseTooLarge) return this.wrongAddress(what, said);
    const why = `${this.#title} cannot be reached, ${said}`;
    const known = networkFault(error) ?? {
      fault: "transient",
      hint: `${this.#hints.address} and the network`
    };
    return new ApiError({ ...known, what, why });
  }
};

// node_modules/p-throttle/index.js
var states = /* @__PURE__ */ new WeakMap();
var signalThrottleds = /* @__PURE__ */ new WeakMap();
var finalizationRegistry = new FinalizationRegistry(({ signalWeakRef, weakReference }) => {
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
    const findBlockingTick = (time) => {
      let windowStart = 0;
      let windowWeight = 0;
      for (const [index, tick] of ticks.entries()) {
        if (tick.time >= time + interval) {
          break;
        }
        windowWeight += tick.weight;
        const windowEnd = Math.max(time, tick.time);
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
      return new Promise((resolve, reject) => {
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
            resolve(function_.apply(this, arguments_));
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

// src/http/client.ts
var MAX_REDIRECTS = 3;
var HttpClient = class {
  #options;
  #throttle;
  #failures;
  /** Throws ApiError when the address would carry secrets in the clear. */
  constructor(options) {
    const { deadline = 6e4, timeout = 15e3, backoff = 250, limits = {} } = options;
    this.#options = { ...options, deadline, timeout, backoff };
    this.#throttle = createThrottle(limits);
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

// src/secrets/oidc.ts
var FAILURE = "GitHub gave this job no OIDC token";
var URL_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_URL";
var TOKEN_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
var PERMISSION = "Check that the job has `permissions: id-token: write`, and is still running";
var ATTEMPT_TIMEOUT = 1e4;
async function requestIdToken(env, { audience, deadline }) {
  const { [URL_VARIABLE]: baseUrl = "", [TOKEN_VARIABLE]: secret = "" } = env;
  checkVariables(env);
  const http2 = new HttpClient({
    title: "GitHub",
    baseUrl,
    headers: { authorization: `Bearer ${secret}` },
    secret,
    hints: {
      address: `Check the address in ${URL_VARIABLE}`,
      refused: PERMISSION,
      notFound: PERMISSION,
      unexpected: PERMISSION
    },
    deadline,
    timeout: ATTEMPT_TIMEOUT
  });
  const answer = await http2.send({ method: "GET", path: "", query: { audience }, failure: FAILURE });
  const { value } = answer.body ?? {};
  if (answer.status === 200 && typeof value === "string" && value) return value;
  throw http2.refusal(FAILURE, answer, answer.status === 200 ? "there is no token in it" : void 0);
}
function checkVariables(env) {
  const missing = [URL_VARIABLE, TOKEN_VARIABLE].filter((name) => !env[name]);
  if (missing.length === 0) return;
  throw new Problem({
    what: FAILURE,
    why: `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not set`,
    hint: "Give the job `permissions: id-token: write`; pull requests from forks cannot have it"
  });
}

// src/secrets/token-claims.ts
var GITHUB = "https://token.actions.githubusercontent.com";
function readClaims(token, now = Date.now()) {
  const { iss, sub, iat, exp } = decode2(token);
  const time = (seconds) => typeof seconds === "number" && seconds < 1e11 ? formatTimestamp(seconds * 1e3) : void 0;
  const [issued, ends] = [time(iat), time(exp)];
  return {
    issuer: typeof iss === "string" && iss.startsWith("https://") ? sanitize(iss) : GITHUB,
    subject: typeof sub === "string" ? ` and sub is ${sanitize(sub)}` : "",
    times: issued && ends ? `: it issued the token at ${issued}, until ${ends}; here it is ${formatTimestamp(now)}` : ""
  };
}
function decode2(token) {
  try {
    return { ...JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) };
  } catch {
    return {};
  }
}

// src/secrets/role.ts
var DURATION = 900;
async function assumeRole(role, options) {
  const { region, env, mask, signal, deadline, hints } = options;
  const audience = role.audience ?? defaultAudience(role.arn);
  const token = await requestIdToken(env, { audience, deadline });
  mask(token);
  const what = `Role ${role.arn} cannot be assumed`;
  const command = new import_secrets_sdk.AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.session,
    WebIdentityToken: token,
    DurationSeconds: DURATION
  });
  const client = await createAwsClient(import_secrets_sdk.STSClient, { region });
  const answer = await client.send(command, { abortSignal: signal }).catch((error) => {
    throw awsProblem(error, { what, hints, advice: roleAdvice(token, { audience, region: hints.region }) });
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new Problem({ what, why: "STS answered without credentials", hint: "Check AWS_ENDPOINT_URL" });
  }
  mask(SecretAccessKey);
  mask(SessionToken);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}
function defaultAudience(arn) {
  return arn.startsWith("arn:aws-cn:") ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
function roleAdvice(token, { audience, region }) {
  const { issuer, subject, times } = readClaims(token);
  const provider = issuer.replace(/^https:\/\//, "");
  return [
    [
      /ExpiredToken|[Tt]oken (?:is |has )?expired|not valid yet|not yet valid/,
      `Check the clock of ${provider}${times}`
    ],
    [
      /No OpenIDConnect provider/,
      `Create an OIDC identity provider for ${issuer} in the role's account, with the audience ${audience}, and allow sts:AssumeRoleWithWebIdentity to it in the role's trust policy`
    ],
    [
      /retrieve verification key|communicate with the identity provider|IDPCommunicationError/,
      `Let AWS reach ${issuer}/.well-known/openid-configuration, with a certificate that it trusts`
    ],
    [
      /[Ii]ncorrect token audience/,
      `Add ${audience} to the audiences of the identity provider ${provider}, or set aws-audience`
    ],
    [
      /AccessDenied|InvalidIdentityToken|IDPRejectedClaim/,
      `Let the role's trust policy allow sts:AssumeRoleWithWebIdentity to ${provider} where aud is ${audience}${subject}`
    ],
    [/ValidationError|MalformedPolicy|PackedPolicy/, "Check the ARN of the role"],
    [/RegionDisabled/, `Enable this region in the account, or set ${region} to another`]
  ];
}

// src/secrets/secrets-manager.ts
function openSecrets(options) {
  return new SecretsManager(options);
}
var SecretsManager = class {
  #options;
  #texts = /* @__PURE__ */ new Map();
  #assumed;
  constructor(options) {
    const { deadline = 6e4, hints = AWS_HINTS } = options;
    this.#options = { ...options, deadline, hints };
  }
  async read(reference) {
    const { id } = reference;
    const region = this.#region(reference);
    const text = this.#texts.get(id) ?? this.#fetch(id, region);
    this.#texts.set(id, text);
    const value = secretField(reference, await text);
    this.#options.mask(value);
    return value;
  }
  #region({ id, region }) {
    const { env, hints } = this.#options;
    const found = region || this.#options.region || findRegion(env);
    if (found) return found;
    throw new Problem({
      what: `Secret ${id} cannot be read`,
      why: "its region is not known",
      hint: `Set ${hints.region}, or give the ARN of the secret instead of its name`
    });
  }
  async #fetch(id, region) {
    const { deadline, mask, hints } = this.#options;
    const what = `Secret ${id} cannot be read in ${region}`;
    const advice = secretAdvice({ id, region, hints });
    const text = await callAws({ what, deadline, advice, hints }, (signal) => this.#ask(id, region, signal));
    mask(text);
    return text;
  }
  async #ask(id, region, signal) {
    const client = await this.#client(region, signal);
    const command = new import_secrets_sdk2.GetSecretValueCommand({ SecretId: id, VersionStage: "AWSCURRENT" });
    const { SecretString, SecretBinary } = await client.send(command, { abortSignal: signal });
    if (SecretString !== void 0 || !SecretBinary) return SecretString ?? "";
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(SecretBinary);
    } catch {
      throw new Problem({
        what: `Secret ${id} cannot be used`,
        why: "its bytes are not UTF-8 text",
        hint: "Store it as text"
      });
    }
  }
  async #client(region, signal) {
    const { role, env } = this.#options;
    if (!role) return keptAwsClient(import_secrets_sdk2.SecretsManagerClient, { env, region });
    this.#assumed ??= assumeRole(role, { ...this.#options, region, signal });
    return createAwsClient(import_secrets_sdk2.SecretsManagerClient, { region, credentials: await this.#assumed });
  }
};
function secretAdvice({ id, region, hints }) {
  const resource = id.startsWith("arn:") ? id : `secret:${id}-?????? in ${region}`;
  return [
    [
      /DecryptionFailure|access to KMS|kms:|KMS key/i,
      "Allow kms:Decrypt on the secret's KMS key, and check that the key is enabled"
    ],
    [/AccessDenied/, `Allow secretsmanager:GetSecretValue on ${resource}`],
    [
      /ResourceNotFound/,
      `Check the name, the account, and that ${region} is the right region (${hints.region})`
    ],
    [/InvalidRequest/, "Restore the secret, or name another"]
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openSecrets
});
