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

// src/format.ts
function pluralize(number, thing) {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
function sanitize(text, limit = 200) {
  if (text.length <= limit && PRINTABLE.test(text)) return text.trim();
  const clean = (0, import_node_util.stripVTControlCharacters)(text.slice(0, limit * 8)).replace(UNPRINTABLE, " ").trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : clean;
}
var import_node_util, PRINTABLE, UNPRINTABLE;
var init_format = __esm({
  "src/format.ts"() {
    "use strict";
    import_node_util = require("node:util");
    PRINTABLE = /^[ -~]*$/;
    UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
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
  return max - (performance.now() - start);
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
    await new Promise((resolve2, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve2();
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
  const startTime = performance.now();
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

// src/aws/aws-error.ts
function awsProblem(what, error, advice) {
  const { name, code, message } = error;
  const text = [name, code, message].filter(Boolean).join(" ");
  const [, hint] = [...advice, ...COMMON].find(([fits]) => fits.test(text)) ?? [];
  const said = [name === "Error" ? "" : name, message || code].filter(Boolean).join(", ");
  return new Problem({
    what,
    why: sanitize(said, 400).replace(/[.\s]+$/, ""),
    hint: hint ?? "Mend what the message names, and run again",
    cause: error
  });
}
async function callAws({ what, deadline, advice }, task) {
  const signal = AbortSignal.timeout(deadline);
  const late = new Promise(
    (_, reject) => signal.addEventListener("abort", () => reject(signal.reason))
  );
  try {
    return await Promise.race([task(signal), late]);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (!signal.aborted) throw awsProblem(what, error, advice);
    const why = `no answer within ${deadline / 1e3} s`;
    throw new Problem({ what, why, hint: "Check the network of the runner, and run again" });
  }
}
var COMMON;
var init_aws_error = __esm({
  "src/aws/aws-error.ts"() {
    "use strict";
    init_format();
    init_problem();
    COMMON = [
      [
        /CredentialsProviderError|Could not load credentials/,
        "Give a role to assume (aws-role), or put credentials in the environment (AWS_ACCESS_KEY_ID and so on)"
      ],
      [/ExpiredToken|RequestExpired|token .*expired/, "Take fresh AWS credentials right before this step"],
      [
        /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthenticationToken|OptInRequired/,
        "Check the AWS credentials, that their account has this region enabled, and the runner's clock"
      ],
      [
        /Throttl|TooManyRequests|RequestLimitExceeded/,
        "Run the job again later: AWS limits the rate of requests"
      ],
      [/ENOTFOUND|EAI_AGAIN/, "Check that the region exists (aws-region), and the network of the runner"],
      [/ECONN|EPIPE|EHOSTUNREACH|ENETUNREACH|Timeout|hang up/, "Check the network of the runner, and run again"],
      [/InternalService|InternalFailure|ServiceUnavailable|InternalError/, "Run the job again later"]
    ];
  }
});

// src/aws/clients.ts
function perEnvironment(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (env) => {
    const found = made.get(env) ?? make();
    made.set(env, found);
    return found;
  };
}
var init_clients = __esm({
  "src/aws/clients.ts"() {
    "use strict";
  }
});

// src/aws/bucket.ts
var bucket_exports = {};
__export(bucket_exports, {
  Bucket: () => Bucket
});
function versionOf({ ETag }) {
  if (ETag) return ETag;
  throw new Error("the answer has no ETag");
}
function connect(region) {
  return new import_s3_sdk.S3Client({
    region,
    followRegionRedirects: true,
    // A bucket knows better than the environment where it is.
    maxAttempts: ATTEMPTS,
    requestHandler: TIMEOUTS
  });
}
function adviceFor(bucket, permission, key) {
  const allow = permission === "s3:ListBucket" ? `Allow s3:ListBucket on bucket ${bucket}` : `Allow ${permission} on ${bucket}/${key}`;
  const read = permission === "s3:GetObject";
  const list = `, and s3:ListBucket on bucket ${bucket}: without that S3 says the same of what is not there`;
  return [
    [/kms:|KMS/, `Allow kms:Decrypt and kms:GenerateDataKey on the KMS key of bucket ${bucket}`],
    [/AccessDenied|Forbidden/, read ? allow + list : allow]
  ];
}
var import_s3_sdk, ATTEMPTS, TIMEOUTS, clientsOf, Bucket, ADVICE;
var init_bucket = __esm({
  "src/aws/bucket.ts"() {
    "use strict";
    init_p_retry();
    init_problem();
    init_aws_error();
    init_clients();
    import_s3_sdk = require("../vendor/s3-sdk.js");
    ATTEMPTS = 4;
    TIMEOUTS = { connectionTimeout: 5e3, requestTimeout: 3e4, throwOnRequestTimeout: true };
    clientsOf = perEnvironment(() => /* @__PURE__ */ new Map());
    Bucket = class {
      name;
      #client;
      #deadline;
      constructor(name, { env, deadline = 12e4 }) {
        const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
        if (!region) {
          throw new Problem({
            what: `Bucket ${name} cannot be used`,
            why: "the region is not known",
            hint: "Set AWS_REGION"
          });
        }
        this.name = name;
        this.#deadline = deadline;
        const clients = clientsOf(env);
        this.#client = clients.get(region) ?? connect(region);
        clients.set(region, this.#client);
      }
      /** get returns undefined where S3 says that there is no such object; `piece` is what of it is wanted. */
      get(key, piece = {}) {
        const { range, version } = piece;
        const command = new import_s3_sdk.GetObjectCommand({
          Bucket: this.name,
          Key: key,
          Range: range && `bytes=${range.from}-${range.to}`,
          IfMatch: version
        });
        return this.#ask("read", ["s3:GetObject", key], async (abortSignal) => {
          const whole = async () => {
            const { Body, ETag, ContentRange } = await this.#client.send(command, { abortSignal }).catch((error) => {
              throw new AbortError(error);
            });
            const bytes = await Body?.transformToByteArray().catch((error) => {
              throw new Error(`the answer broke off, ${errorMessage(error)}`);
            });
            const size = Number(/\/(\d+)$/.exec(ContentRange ?? "")?.[1] ?? bytes?.length ?? 0);
            return { bytes: bytes ?? new Uint8Array(), size, ETag };
          };
          const retries = { retries: ATTEMPTS - 1, minTimeout: 250, randomize: true, signal: abortSignal };
          const found = await pRetry(whole, retries).catch((error) => {
            if (error.name !== "NoSuchKey") throw error;
            return void 0;
          });
          return found && { bytes: found.bytes, size: found.size, version: versionOf(found) };
        });
      }
      /** put returns the version of what is there now. */
      put(key, text, { type, when }) {
        const command = new import_s3_sdk.PutObjectCommand({
          Bucket: this.name,
          Key: key,
          Body: Buffer.from(text),
          ContentType: type,
          ...when
        });
        return this.#ask("written", ["s3:PutObject", key], async (abortSignal) => {
          return versionOf(await this.#client.send(command, { abortSignal }));
        });
      }
      /** list returns the keys that begin with a prefix. */
      list(prefix) {
        return this.#ask("listed", ["s3:ListBucket", prefix], async (abortSignal) => {
          const keys = [];
          const query = { Bucket: this.name, Prefix: prefix };
          for await (const page of (0, import_s3_sdk.paginateListObjectsV2)({ client: this.#client }, query, { abortSignal })) {
            keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
          }
          return keys;
        });
      }
      /** delete deletes an object, if it is there. */
      delete(key) {
        const command = new import_s3_sdk.DeleteObjectCommand({ Bucket: this.name, Key: key });
        return this.#ask("removed", ["s3:DeleteObject", key], async (abortSignal) => {
          await this.#client.send(command, { abortSignal });
        });
      }
      #ask(done, [permission, key], task) {
        const what = `s3://${this.name}/${key} cannot be ${done}`;
        const advice = [...adviceFor(this.name, permission, key), ...ADVICE];
        return callAws({ what, deadline: this.#deadline, advice }, task);
      }
    };
    ADVICE = [
      [/NoSuchBucket/, "Check the name of the bucket"],
      [/PreconditionFailed/, "Run again: the object was replaced while it was read"],
      [/InvalidRange/, "Put the object there again: it is empty, or became shorter while it was read"],
      [
        /PermanentRedirect|IllegalLocationConstraint|AuthorizationHeaderMalformed/,
        "Set AWS_REGION to the region of the bucket"
      ],
      [
        /CredentialsProviderError|Could not load credentials/,
        "Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role gives them"
      ],
      [/InvalidAccessKeyId/, "Check the AWS credentials"],
      [/SlowDown/, "Run again later: S3 limits the rate of requests"],
      [/ENOTFOUND|EAI_AGAIN/, "Check AWS_REGION, and the network"],
      [/no ETag/, "Use a bucket of S3, or of a service that has conditional writes"],
      [/broke off/, "Check the network, and run again"]
    ];
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  runRequest: () => runRequest
});
module.exports = __toCommonJS(stdin_exports);

// src/audit/policy/read-policy.ts
var import_node_crypto2 = require("node:crypto");
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

// src/audit/policy/location.ts
var import_node_path = require("node:path");
var S3 = /^s3:\/\/(?!(?:\d+\.){3}\d+(?:\/|$))(?<bucket>[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9])(?:\/(?<key>.*))?$/;
function resolveLocation(text, { kind, file }) {
  if (text.startsWith("~")) return { why: "a ~ is not replaced here; write the path in full" };
  if (isUrl(text)) return resolveUrl(text, kind);
  if ((0, import_node_path.isAbsolute)(text)) return { place: (0, import_node_path.resolve)(text) };
  if (file === void 0) return { why: "it is a relative path, and this policy does not lie in a file" };
  if (!isUrl(file)) return { place: (0, import_node_path.resolve)((0, import_node_path.dirname)(file), text) };
  const { bucket, key = "" } = S3.exec(file)?.groups ?? {};
  return resolveUrl(`s3://${bucket}${import_node_path.posix.join("/", import_node_path.posix.dirname(key), text)}`, kind);
}
function isUrl(text) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
function resolveUrl(text, kind) {
  if (kind === "local-file") return { why: "it must be a path on the machine that audits, not an address" };
  const { bucket, key = "" } = S3.exec(text)?.groups ?? {};
  if (!bucket) return { why: "it is neither a path nor s3://bucket/... with the name of a bucket" };
  const steps = key.replace(/\/$/, "").split("/");
  if (key && steps.some((step) => /^\.{0,2}$/.test(step))) {
    return { why: "in S3, no step between slashes can be empty or made of dots" };
  }
  if (kind === "folder") return { place: `s3://${bucket}/${key && `${steps.join("/")}/`}` };
  return key === "" || key.endsWith("/") ? { why: "it names a prefix, not an object" } : { place: text };
}

// src/audit/policy/policy-schema.ts
var z2 = __toESM(require("../vendor/zod.js"), 1);

// src/accounts/profiles/aws-ec2.ts
init_format();
init_problem();

// src/accounts/account.ts
init_problem();
var AccountError = class extends Problem {
  name = "AccountError";
  fault;
  /** How long the provider asks to wait, in milliseconds. */
  retryAfter;
  constructor(parts) {
    super(parts);
    this.fault = parts.fault;
    this.retryAfter = parts.retryAfter;
  }
};
function unsupported(title, what) {
  return new AccountError({
    fault: "invalid",
    what: `${title} cannot ${what}`,
    why: "its API, or the profile of it, has no way to do so",
    hint: "Leave out instance, and give host, user and port"
  });
}

// src/accounts/key-request.ts
init_format();

// src/keys/fingerprint.ts
var import_node_crypto = require("node:crypto");

// src/keys/wire.ts
function wireString(data) {
  const bytes = Buffer.from(data);
  return Buffer.concat([uint32(bytes.length), bytes]);
}
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
var WireReader = class {
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
    if (count > this.left) throw new RangeError(`${count} bytes wanted, ${this.left} left`);
    this.#at += count;
    return this.#data.subarray(this.#at - count, this.#at);
  }
  uint32() {
    return this.bytes(4).readUInt32BE();
  }
  string() {
    return this.bytes(this.uint32());
  }
  text() {
    return this.string().toString("utf8");
  }
};

// src/keys/layout.ts
var EMPTY = Buffer.alloc(0);
var CERTIFICATE = "-cert-v01@openssh.com";
var LAYOUTS = /* @__PURE__ */ new Map();
for (const [plain, fields, bits] of [
  ["ssh-ed25519", 1, 256],
  ["ssh-rsa", 2, { of: 1 }],
  ["ecdsa-sha2-nistp256", 2, 256],
  ["ecdsa-sha2-nistp384", 2, 384],
  ["ecdsa-sha2-nistp521", 2, 521],
  ["ssh-dss", 4, { of: 0 }],
  ["sk-ssh-ed25519@openssh.com", 2, 256],
  ["sk-ecdsa-sha2-nistp256@openssh.com", 3, 256],
  ["webauthn-sk-ecdsa-sha2-nistp256@openssh.com", 3, 256],
  ["ssh-ed448", 1, 448],
  ["ssh-mldsa44-ed25519@openssh.com", 1, 256]
]) {
  LAYOUTS.set(plain, { plain, isCertificate: false, fields, bits });
  const certificate = plain.replace("@openssh.com", "") + CERTIFICATE;
  LAYOUTS.set(certificate, { plain, isCertificate: true, fields, bits });
}
function isCertificate(type) {
  return type.endsWith(CERTIFICATE);
}
function splitBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  const layout = LAYOUTS.get(type);
  if (!layout) {
    const unknown = { bits: void 0, plainType: void 0, isCertificate: false };
    return { type, ...unknown, fields: [], plain: blob, reader };
  }
  if (layout.isCertificate) reader.string();
  const start = reader.at;
  const fields = [];
  for (let left = layout.fields; left > 0; left -= 1) fields.push(reader.string());
  const bits = typeof layout.bits === "number" ? layout.bits : bitLength(fields[layout.bits.of]);
  const plain = layout.isCertificate ? Buffer.concat([wireString(layout.plain), blob.subarray(start, reader.at)]) : blob;
  return { type, bits, plainType: layout.plain, isCertificate: layout.isCertificate, fields, plain, reader };
}
function bitLength(mpint = EMPTY) {
  const first = mpint.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint.length - first) * 8 - (Math.clz32(mpint[first] ?? 0) - 24);
}

// src/keys/fingerprint.ts
var FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
function isFingerprint(text) {
  return typeof text === "string" && FINGERPRINT.test(text);
}
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto.createHash)("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}
function keyFingerprint({ type, blob }) {
  return sha256(isCertificate(type) ? splitBlob(blob).plain : blob);
}

// src/keys/fault.ts
init_problem();
var NOT_PUBLIC = "Not an SSH public key";
var ONE_LINE = "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`";
var WHOLE_FILE = "Paste the whole file again, from its BEGIN line to its END line, as `cat` prints it";
var MAKE_ONE = "Make one with `ssh-keygen -t ed25519`";
var FAULTS = {
  empty: {
    why: "it is empty",
    hint: "Check the name of the secret; secrets are empty on forks and for Dependabot"
  },
  "too-large": {
    why: "it is larger than any key (16 KiB each, 64 KiB all of them)",
    hint: "Give keys only"
  },
  "public-half": {
    why: "it is the public half",
    hint: "Store the file without the ending .pub"
  },
  certificate: {
    why: "it is a certificate",
    hint: "Store the private key that it was made for"
  },
  json: {
    why: "it is JSON",
    hint: "Give the value of the field that holds the key, and nothing around it"
  },
  html: {
    why: "it is a web page",
    hint: "Store the file itself, not what a browser or a failed download made of it"
  },
  "no-key": {
    why: "no `BEGIN ... PRIVATE KEY` line is in it",
    hint: "Paste the whole file, as `cat` prints it"
  },
  truncated: {
    why: "a part of it is missing",
    hint: WHOLE_FILE
  },
  damaged: {
    why: "it is damaged",
    hint: WHOLE_FILE
  },
  encrypted: {
    why: "it is encrypted",
    hint: "Give its passphrase too, or store it without one (`ssh-keygen -p` removes it)"
  },
  "wrong-passphrase": {
    why: "the passphrase does not open it",
    hint: "Check the passphrase; if it is right, the key is damaged: paste the whole file again"
  },
  costly: {
    why: "its passphrase takes too long to try",
    hint: "Encrypt it with the usual cost, for example with `ssh-keygen -p -a 16`"
  },
  "unsupported-encryption": {
    why: "it is encrypted in a way that is not supported here",
    hint: "Encrypt it anew, for example with `ssh-keygen -p -Z aes256-ctr`"
  },
  "ppk-v3": {
    why: "it is a PuTTY key of version 3",
    hint: "Convert it with `puttygen key.ppk -O private-openssh-new -o key`"
  },
  unsupported: {
    why: "it is of a kind that an agent does not take",
    hint: MAKE_ONE
  },
  hardware: {
    why: "its private half is in a FIDO token, and the file only points to it",
    hint: MAKE_ONE
  },
  "public-too-long": { what: NOT_PUBLIC, why: "it is longer than any public key (16 KiB)", hint: ONE_LINE },
  "public-not-a-key": { what: NOT_PUBLIC, why: "it is not `type base64 comment`", hint: ONE_LINE },
  "public-damaged": { what: NOT_PUBLIC, why: "it is damaged", hint: ONE_LINE }
};
var KeyFault = class extends Problem {
  name = "KeyFault";
  code;
  /** Why and what to do, as in the message: without full stops. */
  why;
  hint;
  constructor(code, detail) {
    const { what = "The private key cannot be used", why: reason, hint } = FAULTS[code];
    const why = detail ? `${reason}: ${detail}` : reason;
    super({ what, why, hint });
    this.code = code;
    this.why = why;
    this.hint = hint;
  }
};

// src/keys/public-key.ts
var LINE = /^([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(\S.*))?$/;
var LONGEST_LINE = 16 * 1024;
function parsePublicKey(line2) {
  if (line2.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const [, type, base64, comment = ""] = LINE.exec(line2.trim()) ?? [];
  if (!type || !base64) throw new KeyFault("public-not-a-key");
  const blob = Buffer.from(base64, "base64");
  try {
    const key = readBlob(blob);
    if (key.type !== type) {
      throw new KeyFault("public-damaged", "its type is not the type inside the key");
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

// src/accounts/fields.ts
function at(value, path) {
  if (path === "") return value;
  return path.split(".").reduce((inner, name) => {
    const holds = typeof inner === "object" && inner !== null && Object.hasOwn(inner, name);
    return holds ? inner[name] : void 0;
  }, value);
}
function textAt(value, path) {
  const found = at(value, path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}
function timeAt(value, path, format = "rfc3339") {
  const text = textAt(value, path);
  const time = format === "unix" ? unixTime(text) : Date.parse(isZoned(text) ? text : `${text}Z`);
  return time > 0 ? time : void 0;
}
function unixTime(text) {
  return /^\d{1,12}(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1e3) : Number.NaN;
}
function isZoned(text) {
  return /(Z|[+-]\d\d:?\d\d)$/i.test(text);
}

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
  keys,
  times
}, item, others = {}) {
  const fields = { ...keys.fields, ...others };
  const text = (path) => path === void 0 ? "" : textAt(item, path);
  const time = (path) => path === void 0 ? void 0 : timeAt(item, path, times);
  const publicKey = text(fields.publicKey);
  const key = tryParsePublicKey(publicKey);
  return {
    id: requireId(title, item, others.id ?? keys.fields.id),
    name: keys.names === "comment" ? key?.comment ?? "" : text(fields.name),
    publicKey,
    fingerprint: key ? keyFingerprint(key) : publicKey ? void 0 : providersOwn(text(fields.fingerprint)),
    createdAt: time(fields.createdAt),
    lastUsedAt: time(fields.lastUsedAt),
    neverUsed: fields.lastUsedAt ? at(item, fields.lastUsedAt) === null : void 0,
    expiresAt: time(fields.expiresAt),
    managed: fields.managed ? at(item, fields.managed.field) === fields.managed.equals : void 0,
    instances: fields.instances ? machinesAt(item, fields.instances) : void 0
  };
}
function requireId(title, item, path) {
  const id = textAt(item, path);
  const found = at(item, path);
  const isExact = typeof found !== "number" || Number.isSafeInteger(found);
  if (id && isExact) return id;
  throw new AccountError({
    fault: "unexpected",
    what: `${title} listed something without an id`,
    why: id ? `the number in its field "${path}" is too large to be read exactly` : `its field "${path}" is empty`,
    hint: "Check whether the profile fits this API"
  });
}
function providersOwn(fingerprint) {
  const unpadded = fingerprint.replace(/=$/, "");
  return isFingerprint(unpadded) ? unpadded : void 0;
}
function machinesAt(item, path) {
  const instances = at(item, path);
  if (!Array.isArray(instances)) return void 0;
  return instances.map((machine) => ({ id: textAt(machine, "id"), name: textAt(machine, "name") }));
}

// src/accounts/key-request.ts
function keyRequest({ title, keys }, name, publicKey) {
  const key = tryParsePublicKey(publicKey);
  if (!key) throw new TypeError("an account key must be a public key line");
  const sent = keys.names === "comment" ? formatPublicKey({ ...key, comment: name }) : publicKey;
  const fault = nameFault(keys.names, name) ?? keyFault(keys.accepts ?? {}, { ...key, line: sent });
  if (!fault) return { name, publicKey: sent, fingerprint: keyFingerprint(key) };
  throw new AccountError({
    fault: "invalid",
    what: `${title} would not take the key`,
    why: fault,
    hint: "Nothing was sent; use another name or another key"
  });
}
function nameLimit(names) {
  return (names === "comment" ? void 0 : names.max) ?? 64;
}
function nameFault(names, name) {
  if (names === "comment") return /[\r\n]/.test(name) ? "its name has more than one line" : void 0;
  const { characters } = names;
  const strange = characters && [...name].find((each) => !characters.includes(each));
  return strange ? `its name may not hold "${sanitize(strange)}"` : void 0;
}
function keyFault({ maxLength, types }, { type, line: line2 }) {
  if (types && !types.includes(type))
    return `it is of type ${sanitize(type)}, and only ${types.join(", ")} are taken`;
  return maxLength && line2.length > maxLength ? `it is longer than ${maxLength} characters` : void 0;
}

// src/accounts/profiles/aws-ec2.ts
var NAMES = { max: 255, unique: true };
var FIELDS = { id: "KeyPairId", name: "KeyName", publicKey: "PublicKey" };
var awsEc2 = {
  id: "aws-ec2",
  title: "AWS EC2",
  verified: true,
  docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html",
  notes: "Needs no api-token: AWS credentials and region come from the environment, for the post step too.",
  vars: { region: { env: "AWS_REGION", about: "a region" } },
  names: NAMES,
  removal: { revokes: "no", note: "EC2 leaves the keys on running instances as they are." },
  paging: "whole",
  open: async (options) => new Ec2Account(options, await Promise.resolve().then(() => __toESM(require("../vendor/ec2-sdk.js"), 1)))
};
var Ec2Account = class {
  title = awsEc2.title;
  verified = awsEc2.verified;
  nameLimit = nameLimit(NAMES);
  removal = awsEc2.removal;
  supports = { instances: false, attach: false, use: false };
  #sdk;
  #client;
  #region;
  constructor({ apiUrl, vars, http: http2 }, sdk) {
    const { region = "" } = vars;
    const { timeout: requestTimeout = 15e3 } = http2;
    const endpoint = apiUrl ? { endpoint: apiUrl } : {};
    this.#sdk = sdk;
    this.#region = region;
    this.#client = new sdk.EC2Client({
      region,
      maxAttempts: 5,
      requestHandler: { requestTimeout },
      ...endpoint
    });
  }
  async *keys() {
    const { DescribeKeyPairsCommand } = this.#sdk;
    const answer = await this.#ask(
      "did not list its key pairs",
      () => this.#client.send(new DescribeKeyPairsCommand({ IncludePublicKey: true }))
    );
    for (const pair of answer.KeyPairs ?? []) {
      const entry = parseKey({ title: this.title, keys: { fields: FIELDS, names: NAMES } }, pair);
      yield { ...entry, publicKey: entry.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
    }
  }
  async add(name, publicKey) {
    const wanted = keyRequest({ title: this.title, keys: { names: NAMES } }, name, publicKey);
    const present = await this.#find(wanted);
    if (present) return present;
    const { ImportKeyPairCommand } = this.#sdk;
    const PublicKeyMaterial = Buffer.from(wanted.publicKey);
    try {
      await this.#ask(
        "did not register the key",
        () => this.#client.send(new ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial }))
      );
    } catch (error) {
      const listed2 = await this.#find(wanted);
      if (listed2) return listed2;
      throw error;
    }
    const listed = await this.#find(wanted);
    if (listed) return listed;
    throw new AccountError({
      fault: "unexpected",
      what: `${this.title} does not list the key that it took`,
      why: `no key pair of region ${this.#region} has its fingerprint`,
      hint: "Run again"
    });
  }
  async remove(id) {
    const { DeleteKeyPairCommand } = this.#sdk;
    let isThere = false;
    for await (const key of this.keys()) if (key.id === id) isThere = true;
    if (!isThere) return "gone";
    await this.#ask(
      `did not remove key ${sanitize(id)}`,
      () => this.#client.send(new DeleteKeyPairCommand({ KeyPairId: id }))
    );
    return "removed";
  }
  removalCommand(id) {
    return `aws ec2 delete-key-pair --region ${quoted(this.#region)} --key-pair-id ${quoted(id)}`;
  }
  // biome-ignore lint/correctness/useYield: it only fails.
  async *instances() {
    throw unsupported(this.title, "say which keys its instances let in");
  }
  async attach() {
    throw unsupported(this.title, "put a key on a running instance");
  }
  async detach() {
    throw unsupported(this.title, "take a key off a running instance");
  }
  async #find({ fingerprint }) {
    for await (const key of this.keys()) if (key.fingerprint === fingerprint) return key;
    return void 0;
  }
  async #ask(failed, task) {
    try {
      return await task();
    } catch (error) {
      const { name, $metadata } = error;
      throw new AccountError({
        fault: faultOf($metadata?.httpStatusCode),
        what: `${this.title} ${failed}`,
        why: sanitize(`${name}: ${errorMessage(error)}`).replace(/[.\s]+$/, ""),
        hint: "Check the AWS credentials, their rights, and the region"
      });
    }
  }
};
function faultOf(status) {
  if (status === void 0 || status === 429 || status >= 500) return "passing";
  return status === 401 || status === 403 ? "refused" : "invalid";
}
function quoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

// src/accounts/profiles/digitalocean.ts
var digitalocean = {
  id: "digitalocean",
  title: "DigitalOcean",
  verified: true,
  docs: "https://github.com/digitalocean/openapi",
  baseUrl: "https://api.digitalocean.com",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/v2/account/keys",
      items: "ssh_keys",
      page: { kind: "page", param: "page", sizeParam: "per_page", size: 200, next: "links.pages.next" }
    },
    fields: { id: "id", name: "name", publicKey: "public_key" },
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
    names: {}
  },
  removal: {
    revokes: "no",
    note: "DigitalOcean leaves the keys on existing Droplets as they are."
  },
  errors: ["message"],
  limits: { listingsPerMinute: 10 }
};

// src/accounts/profiles/github.ts
var github = {
  id: "github",
  title: "GitHub",
  verified: true,
  docs: "https://docs.github.com/en/rest/users/keys",
  notes: "The text of its answer to a key that is there already is not documented.",
  baseUrl: "https://api.github.com",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  headers: { accept: "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28" },
  keys: {
    list: {
      path: "/user/keys",
      items: "",
      page: { kind: "link", param: "page", sizeParam: "per_page", size: 100 }
    },
    fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", lastUsedAt: "last_used" },
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
    note: "GitHub keys open repositories, and a removed one opens none any more; machines are not concerned."
  },
  errors: ["message"]
};

// src/accounts/profiles/gitlab.ts
var gitlab = {
  id: "gitlab",
  title: "GitLab",
  verified: true,
  docs: "https://docs.gitlab.com/api/user_keys/",
  baseUrl: "https://gitlab.com/api/v4",
  auth: { kind: "header", header: "PRIVATE-TOKEN", prefix: "" },
  keys: {
    list: {
      path: "/user/keys",
      items: "",
      page: { kind: "page", param: "page", sizeParam: "per_page", size: 100 }
    },
    fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", expiresAt: "expires_at" },
    create: {
      path: "/user/keys",
      body: { title: "$name", key: "$publicKey" },
      ok: [201],
      answer: { kind: "key", item: "" },
      duplicate: [
        { status: 400, field: "message.fingerprint" },
        { status: 400, field: "message.key" }
      ]
    },
    delete: { path: "/user/keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: {}
  },
  removal: {
    revokes: "yes",
    note: "GitLab keys open repositories, and a removed one opens none any more; machines are not concerned."
  },
  errors: ["message", "error"]
};

// src/accounts/profiles/gpuai.ts
var gpuai = {
  id: "gpuai",
  title: "gpu.ai",
  verified: true,
  docs: "https://demo.gpu.ai/docs/api/reference",
  notes: "Its production address is announced for version 1.0. Public keys are not shown, so that a removed key cannot be put back.",
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
    names: {}
  },
  removal: {
    revokes: "unknown",
    note: "gpu.ai does not say whether a running instance still lets in a key that was removed from the account."
  },
  errors: ["detail", "title"]
};

// src/accounts/profiles/hetzner.ts
var hetzner = {
  id: "hetzner",
  title: "Hetzner Cloud",
  verified: true,
  docs: "https://docs.hetzner.cloud",
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
        next: "meta.pagination.next_page"
      }
    },
    fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created" },
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
    names: { unique: true }
  },
  removal: {
    revokes: "unknown",
    note: "Hetzner does not say whether a running server still lets in a key that was removed from the project."
  },
  errors: ["error.message"]
};

// src/accounts/profiles/hyperstack.ts
var hyperstack = {
  id: "hyperstack",
  title: "Hyperstack",
  verified: true,
  docs: "https://docs.hyperstack.cloud/docs/api-reference/section-core",
  notes: "A key belongs to one environment: one that another environment has already counts as there. The largest page is not documented.",
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
    names: { max: 50 }
  },
  removal: {
    revokes: "unknown",
    note: "Hyperstack does not say whether a running machine still lets in a key that was removed from the account."
  },
  errors: ["message"]
};

// src/accounts/profiles/lambda.ts
var lambda = {
  id: "lambda",
  title: "Lambda",
  verified: true,
  docs: "https://docs.lambda.ai",
  notes: "What it answers to a key that is there already, and whether names are unique, is not documented.",
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
    names: { max: 64, unique: true },
    accepts: { maxLength: 4096 }
  },
  removal: {
    revokes: "unknown",
    note: "Lambda does not say whether a running instance still lets in a key that was removed from the account."
  },
  instances: {
    list: { path: "/api/v1/instances", items: "data", page: { kind: "none" } },
    fields: { id: "id", name: "name", status: "status", host: "ip" },
    user: "ubuntu",
    keys: { items: "ssh_key_names", by: "name" }
  },
  errors: ["error.message"],
  limits: { interval: 1e3 }
};

// src/accounts/profiles/linode.ts
var linode = {
  id: "linode",
  title: "Linode",
  verified: true,
  docs: "https://github.com/linode/linode-api-openapi",
  notes: "What it answers to a key that is there already, or is gone, is not documented.",
  baseUrl: "https://api.linode.com/v4",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/profile/sshkeys",
      items: "data",
      page: { kind: "page", param: "page", sizeParam: "page_size", size: 500, last: "pages" }
    },
    fields: { id: "id", name: "label", publicKey: "ssh_key", createdAt: "created" },
    create: {
      path: "/profile/sshkeys",
      body: { label: "$name", ssh_key: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/profile/sshkeys/{key}", ok: [200], gone: [{ status: 404 }] },
    names: { max: 64 }
  },
  removal: {
    revokes: "unknown",
    note: "Linode does not say whether a running instance still lets in a key that was removed from the profile."
  },
  errors: ["errors.0.reason"]
};

// src/accounts/profiles/pictor.ts
var pages = {
  kind: "page",
  param: "page",
  sizeParam: "per_page",
  size: 100,
  last: "meta.last_page",
  total: "meta.total"
};
var pictor = {
  id: "pictor",
  title: "Pictor",
  verified: false,
  docs: "https://docs.pictor.network/docs/reference/api-keys",
  notes: "Pictor publishes no endpoints: all of this is an assumption.",
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
    names: { max: 64 }
  },
  removal: {
    revokes: "unknown",
    note: "Pictor does not say whether a running machine still lets in a key that was removed from the account."
  },
  instances: {
    list: { path: "/gpu-instances", items: "data", page: pages },
    fields: { id: "id", name: "name", status: "status", host: "ip", port: "port", user: "username" },
    keys: { items: "ssh_keys", by: "id" },
    access: {
      attach: { path: "/gpu-instances/{instance}/ssh-keys", body: { ssh_key_id: "$keyId" }, ok: [201] },
      detach: { path: "/gpu-instances/{instance}/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] }
    }
  },
  errors: ["message"]
};

// src/accounts/profiles/primeintellect.ts
var primeintellect = {
  id: "primeintellect",
  title: "Prime Intellect",
  verified: true,
  docs: "https://docs.primeintellect.ai",
  notes: "What it answers to a key that is there already, or is gone, is not documented.",
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
    names: {}
  },
  removal: {
    revokes: "unknown",
    note: "Prime Intellect does not say whether a running pod still lets in a key that was removed from the account."
  },
  errors: ["detail", "message"]
};

// src/accounts/profiles/runpod.ts
init_format();

// src/http/client.ts
init_format();
init_problem();

// src/http/address.ts
function isLoopback({ hostname }) {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
function isPrivate(url) {
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
}

// src/http/request.ts
var import_node_http = __toESM(require("node:http"), 1);
var import_node_https = __toESM(require("node:https"), 1);
var MAX_BYTES = 16 * 1024 * 1024;
async function sendRequest(url, { method, headers, body, signal }) {
  const content = body === void 0 ? {} : { "content-type": "application/json" };
  const common = { accept: "application/json", "user-agent": "keylease" };
  const response = await new Promise((resolve2, reject) => {
    const { request } = url.protocol === "https:" ? import_node_https.default : import_node_http.default;
    request(url, { method, headers: { ...common, ...content, ...headers }, signal }, resolve2).once("error", reject).end(body === void 0 ? void 0 : JSON.stringify(body));
  });
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(url);
    chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString("utf8")
  };
}
function tooLarge(url) {
  return new AccountError({
    fault: "unexpected",
    what: `What ${url.host} answered is not read`,
    why: `the answer is larger than ${MAX_BYTES / 1024 / 1024} MiB`,
    hint: "Check that api-url is the address of the API"
  });
}

// src/http/retry.ts
var import_promises = require("node:timers/promises");
init_p_retry();
var RETRIES = 4;
var LONGEST_SPAN = 1e9;
function retry(task, { title, deadline, backoff }) {
  const end = Date.now() + deadline;
  const signal = AbortSignal.timeout(deadline);
  return pRetry(() => task(signal), {
    retries: RETRIES,
    minTimeout: 0,
    shouldRetry: ({ error }) => isPassing(error),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (!isPassing(error) || retriesLeft === 0) return;
      const asked = error.retryAfter;
      const pause = asked ?? backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      const left = end - Date.now();
      if (pause > left) throw asked ? tooLong(title, asked, left) : error;
      await (0, import_promises.setTimeout)(pause);
    }
  });
}
function isPassing(error) {
  return error instanceof AccountError && error.fault === "passing";
}
function tooLong(title, wait, left) {
  return new AccountError({
    fault: "refused",
    what: `${title} limits the rate of requests`,
    why: `it asks to wait ${Math.ceil(wait / 1e3)} s, longer than the ${Math.max(left / 1e3, 0).toFixed(1)} s left for this call`,
    hint: "Run again later, or make fewer requests with this token"
  });
}
function parseRetryAfter(status, headers) {
  const after = headers["retry-after"];
  if (after) {
    const wait = /^\d+$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - Date.now();
    return Number.isNaN(wait) ? void 0 : Math.max(wait, 0);
  }
  if (status !== 429) return void 0;
  const named = ["ratelimit-reset", "x-ratelimit-reset"].map((name) => String(headers[name] ?? ""));
  const [, inline = ""] = /;\s*t=(\d+)/.exec(String(headers.ratelimit ?? "")) ?? [];
  const reset = [inline, ...named].find((text) => /^\d+$/.test(text));
  if (!reset) return void 0;
  const span = Number(reset) > LONGEST_SPAN ? Number(reset) * 1e3 - Date.now() : Number(reset) * 1e3;
  return Math.max(span, 0);
}

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
      return new Promise((resolve2, reject) => {
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
        const delay = strict ? delayResult.delay : delayResult;
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
            resolve2(function_.apply(this, arguments_));
          } catch (error) {
            reject(error);
          }
          state.queue.delete(timeoutId);
        };
        if (delay > 0) {
          timeoutId = setTimeout(execute, delay);
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

// src/time.ts
init_format();
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var UNITS = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
var DURATION = /^(\d{1,4})([mhdw])$/;
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

// src/http/throttle.ts
function createThrottle({ interval, listingsPerMinute }) {
  const apart = interval ? throttled({ limit: 1, interval }) : unhurried;
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE }) : unhurried;
  return (task, isListing) => isListing ? rarely(() => apart(task)) : apart(task);
}
function throttled(limit) {
  const run = pThrottle({ ...limit, strict: true })((task) => task());
  return (task) => run(task);
}
function unhurried(task) {
  return task();
}

// src/http/client.ts
var MAX_REDIRECTS = 3;
var HttpClient = class {
  #options;
  #pace;
  #secrets;
  /** Throws AccountError when the address would carry the token in the clear. */
  constructor(options) {
    const { deadline = 6e4, timeout = 15e3, backoff = 250, limits: limits2 = {} } = options;
    this.#options = { ...options, deadline, timeout, backoff };
    this.#pace = createThrottle(limits2);
    this.#secrets = new Set([options.secret].filter(Boolean));
    checkAddress(options);
  }
  /** send makes a call, repeated while the fault is a passing one. Not for a POST: it may have worked unheard. */
  send(request) {
    return this.persist((signal) => this.once(request, signal));
  }
  /** persist runs a task again while it throws a passing AccountError and the deadline allows. */
  persist(task) {
    return retry(task, this.#options);
  }
  /** once makes a call once. Throws AccountError: `passing` for network faults, 429 and 5xx. Other answers are returned. */
  once(request, signal) {
    return this.#pace(() => this.#try(request, signal), request.method === "GET");
  }
  /** refusal turns an answer that is not what was hoped for into an AccountError. */
  refusal(what, { status }, message) {
    const said = typeof message === "string" ? `: ${this.#clean(message)}` : "";
    const why = `${this.#options.title} answered ${status}${said.replace(/[.\s]+$/, "")}`;
    if (status === 401 || status === 403) {
      return new AccountError({
        fault: "refused",
        what,
        why,
        hint: "Check that the API token is valid and may manage SSH keys"
      });
    }
    if (status === 404) {
      return new AccountError({
        fault: "not-found",
        what,
        why,
        hint: "Check api-url and the ids that were given"
      });
    }
    const hint = "Mend what the message names; if it names nothing, the profile may not fit this API";
    return new AccountError({ fault: status === 422 ? "invalid" : "unexpected", what, why, hint });
  }
  async #try(request, signal) {
    const { timeout, deadline } = this.#options;
    const tooLong2 = AbortSignal.timeout(timeout);
    try {
      return await this.#follow(request, AbortSignal.any([signal, tooLong2]));
    } catch (error) {
      if (error instanceof AccountError) throw error;
      const limit = signal.aborted ? deadline : tooLong2.aborted ? timeout : void 0;
      throw this.#networkFault(request, limit ? `no answer within ${limit / 1e3} s` : error);
    }
  }
  async #follow(request, signal) {
    const { baseUrl, title } = this.#options;
    const headers = { ...await this.#headers(signal), ...request.headers };
    let url = new URL(baseUrl.replace(/\/+$/, "") + request.path);
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const response = await this.#observed(url, { ...request, headers, signal });
      const { location } = response.headers;
      if (response.status < 300 || response.status > 399 || !location) return this.#read(request, response);
      const next = new URL(location, url);
      const repeats = request.method === "GET" || response.status === 307 || response.status === 308;
      if (next.origin !== url.origin || !repeats) {
        throw new AccountError({
          fault: "unexpected",
          what: `${title} cannot be asked at ${url.origin}`,
          why: `it redirects to ${this.#clean(next.origin)}, and the token is sent to nobody else`,
          hint: "Set api-url to the address of the API itself"
        });
      }
      url = next;
    }
    throw new AccountError({
      fault: "unexpected",
      what: `${title} cannot be asked at ${url.origin}`,
      why: "it redirects in a circle",
      hint: "Check api-url"
    });
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
  async #headers(signal) {
    const { headers, accessToken } = this.#options;
    if (!accessToken) return headers;
    const token = await accessToken(signal);
    this.#secrets.add(token);
    return { ...headers, authorization: `Bearer ${token}` };
  }
  #read(request, { status, headers, text }) {
    const { title, baseUrl } = this.#options;
    if (status === 429 || status === 408 || status >= 500) {
      throw new AccountError({
        fault: "passing",
        what: `${request.method} ${request.path} failed`,
        why: `${title} answered ${status}`,
        hint: "Run again later",
        retryAfter: parseRetryAfter(status, headers)
      });
    }
    const link = headers.link === void 0 ? void 0 : String(headers.link);
    if (!text) return { status, body: void 0, link };
    try {
      return { status, body: JSON.parse(text), link };
    } catch {
      if (request.text) return { status, body: text, link };
      if (status >= 400) return { status, body: void 0 };
      throw new AccountError({
        fault: "unexpected",
        what: `${request.method} ${request.path} failed`,
        why: `${title} did not answer with JSON but with ${this.#clean(headers["content-type"] ?? "something else", 40)}`,
        hint: `Check that api-url is the address of the API (now ${baseUrl})`
      });
    }
  }
  #networkFault(request, cause) {
    const { title, baseUrl } = this.#options;
    return new AccountError({
      fault: "passing",
      what: `${title} cannot be reached (${request.method} ${request.path})`,
      why: this.#clean(errorMessage(cause), 1e3),
      hint: `Check api-url (now ${baseUrl}) and the network`
    });
  }
  /** clean makes what a server said printable, without any token in it, also not one that marks stand in. */
  #clean(text, limit = 200) {
    const hide = (each) => [...this.#secrets].reduce((rest, secret) => rest.replaceAll(secret, "***"), each);
    return sanitize(hide(sanitize(hide(text), 8 * limit)), limit);
  }
};
function checkAddress({ title, baseUrl }) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  if (url && isPrivate(url)) return;
  throw new AccountError({
    fault: "invalid",
    what: `${title} cannot be asked`,
    why: url ? "its address is not https, and the token would be sent in the clear" : "its address is not a URL",
    hint: "Set api-url to an address such as https://api.example.com"
  });
}

// src/leases/lease-name.ts
init_problem();

// src/leases/ttl.ts
init_problem();
var SHORTEST_LEASE = 5 * MINUTE;

// src/leases/lease-name.ts
var GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
var LONGEST_NAME = 255;
function parseLeaseName(name) {
  if (name.length > LONGEST_NAME) return void 0;
  const [, slug, repository, run, attempt, expiry, tag] = GRAMMAR.exec(name) ?? [];
  if (!slug || !repository || !run || !attempt || !expiry || !tag) return void 0;
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

// src/accounts/profiles/runpod.ts
var PATH = "/v2/account/ssh-keys";
var BASE_URL = "https://api.runpod.io";
var runpod = {
  id: "runpod",
  title: "RunPod",
  verified: true,
  docs: "https://api.runpod.io/v2/openapi.json",
  notes: "Version 2 of its API is a beta. The whole set is written at once, and what someone else adds in the very same moment is lost: it is looked at right before and after.",
  names: "comment",
  removal: { revokes: "no", note: "RunPod does not update running pods when keys change." },
  paging: "whole",
  open: (options) => new RunPodAccount(options)
};
var RunPodAccount = class {
  title = runpod.title;
  verified = runpod.verified;
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
      ...http2
    });
  }
  async *keys() {
    const lines = await this.#read((request) => this.#http.send(request));
    yield* lines.map((line2) => this.#entry(line2));
  }
  /** add writes the set with one more line; whatever else is in it stays byte for byte. */
  async add(name, publicKey) {
    const wanted = keyRequest({ title: this.title, keys: { names: runpod.names } }, name, publicKey);
    return this.#http.persist(async (signal) => {
      const send = (request) => this.#http.once(request, signal);
      const lines = await this.#read(send);
      const present = lines.map((line2) => this.#entry(line2)).find((key) => key.fingerprint === wanted.fingerprint);
      if (present) return present;
      await this.#write(send, {
        lines,
        next: [...lines, wanted.publicKey],
        failed: "did not register the key"
      });
      return this.#entry(wanted.publicKey);
    });
  }
  /** remove writes the set without one line. It empties the set only of a lease, which was put into an empty one. */
  async remove(id) {
    return this.#http.persist(async (signal) => {
      const send = (request) => this.#http.once(request, signal);
      const lines = await this.#read(send);
      const left = lines.filter((line2) => line2 !== id);
      if (left.length === lines.length) return "gone";
      if (left.length === 0 && !parseLeaseName(this.#entry(id).name)) throw this.#lastOne();
      await this.#write(send, { lines, next: left, failed: "did not remove the key" });
      return "removed";
    });
  }
  removalCommand(id) {
    const header = '-H "Authorization: Bearer $KEYLEASE_API_TOKEN"';
    const url = `'${(this.#baseUrl + PATH).replaceAll("'", "%27")}'`;
    const line2 = `'${id.replaceAll("'", `'\\''`)}'`;
    const without = `jq --arg line ${line2} '{keys: (.keys - [$line])}'`;
    return `curl ${header} ${url} | ${without} | curl -X PUT ${header} -H "Content-Type: application/json" -d @- ${url}`;
  }
  // biome-ignore lint/correctness/useYield: it only fails.
  async *instances() {
    throw unsupported(this.title, "say which keys its pods let in");
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
    throw new AccountError({
      fault: "unexpected",
      what: `${this.title} did not list everything (GET ${PATH})`,
      why: 'it holds no list of lines at "keys"',
      hint: "Nothing is done with a part of a list; check api-url"
    });
  }
  /** write replaces the set where it still is what was read, and looks at what has become of it. */
  async #write(send, change) {
    const { lines, next, failed } = change;
    const before = await this.#read(send);
    if (before.join("\n") !== lines.join("\n")) throw this.#changed();
    const answer = await send({ method: "PUT", path: PATH, body: { keys: next } });
    if (answer.status !== 200) throw this.#refusal(`${this.title} ${failed}`, answer);
    const after = await this.#read(send);
    const lost = next.filter((line2) => !after.includes(line2));
    if (lost.length === 0) return;
    throw new AccountError({
      fault: "unexpected",
      what: `${this.title} ${failed} as it should`,
      why: `the set that was written lacks ${lost.length} of ${next.length} lines now, such as ${sanitize(lost[0] ?? "")}`,
      hint: "Someone may have written it at the same time; look at the keys of the account"
    });
  }
  #entry(line2) {
    const fields = { id: "line", publicKey: "line" };
    return parseKey({ title: this.title, keys: { fields, names: runpod.names } }, { line: line2 });
  }
  #refusal(what, answer) {
    const { detail, title } = answer.body ?? {};
    return this.#http.refusal(what, answer, detail ?? title);
  }
  #changed() {
    return new AccountError({
      fault: "passing",
      what: `${this.title} was not asked to write its keys`,
      why: "someone else is writing them",
      hint: "Run again later"
    });
  }
  #lastOne() {
    return new AccountError({
      fault: "invalid",
      what: `${this.title} keeps its last key`,
      why: "without it the set would be empty, and a set that was read wrongly looks the same",
      hint: "Remove it by hand"
    });
  }
};

// src/accounts/profiles/scaleway.ts
var scaleway = {
  id: "scaleway",
  title: "Scaleway",
  verified: true,
  docs: "https://www.scaleway.com/en/developers/api/iam/",
  notes: "Its document declares no error answers. A key belongs to one project; all that the token sees are listed.",
  baseUrl: "https://api.scaleway.com",
  vars: { project: { env: "SCW_DEFAULT_PROJECT_ID", about: "the id of a project" } },
  auth: { kind: "header", header: "X-Auth-Token", prefix: "" },
  keys: {
    list: {
      path: "/iam/v1alpha1/ssh-keys",
      items: "ssh_keys",
      page: { kind: "page", param: "page", sizeParam: "page_size", size: 100, total: "total_count" }
    },
    fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
    create: {
      path: "/iam/v1alpha1/ssh-keys",
      body: { name: "$name", public_key: "$publicKey", project_id: "$project" },
      ok: [200],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/iam/v1alpha1/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: { max: 1e3 },
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
    note: "Scaleway says that machines which use a key may have to be updated when it is removed."
  },
  errors: ["message"]
};

// src/accounts/profiles/thunder.ts
var thunder = {
  id: "thunder",
  title: "Thunder Compute",
  verified: true,
  docs: "https://github.com/Thunder-Compute/thunder-compute-documentation",
  notes: "What it answers to a key that is gone, and the unit of its times, is not documented.",
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
    names: {}
  },
  removal: {
    revokes: "no",
    note: "Thunder Compute leaves the keys on running instances as they are."
  },
  instances: {
    list: { path: "/instances/list", items: "*", page: { kind: "none" } },
    fields: { id: "*", host: "ip", port: "port" },
    keys: { items: "sshPublicKeys", by: "publicKey" }
  },
  errors: ["message", "error"]
};

// src/accounts/profiles/vast.ts
var NO_SUCH_KEY = { status: 400, contains: "no_ssh_key" };
var vast = {
  id: "vast",
  title: "Vast.ai",
  verified: true,
  docs: "https://docs.vast.ai",
  notes: "Its reference says that a new key goes to all running instances, its guide that it does not. What it answers to a key that is there already is not documented.",
  baseUrl: "https://console.vast.ai",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: { path: "/api/v0/ssh", items: "", page: { kind: "none" } },
    fields: { id: "id", publicKey: "key", createdAt: "created_at" },
    create: {
      path: "/api/v0/ssh",
      body: { ssh_key: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "key", fields: { publicKey: "public_key" } },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/api/v0/ssh/{key}", ok: [200], gone: [NO_SUCH_KEY] },
    names: "comment"
  },
  removal: {
    revokes: "no",
    note: "Vast.ai leaves the keys on running instances as they are."
  },
  instances: {
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
        gone: [NO_SUCH_KEY, { status: 404 }]
      }
    }
  },
  errors: ["msg", "error"]
};

// src/accounts/profiles/verda.ts
var verda = {
  id: "verda",
  title: "Verda",
  verified: true,
  docs: "https://api.verda.com/v1/openapi.json",
  notes: "What it answers to a key that is there already, or is gone, is not documented.",
  baseUrl: "https://api.verda.com/v1",
  vars: {
    clientId: { env: "VERDA_CLIENT_ID", about: "the client id that belongs to api-token, its secret" }
  },
  auth: { kind: "oauth2", tokenPath: "/oauth2/token", clientId: "clientId" },
  keys: {
    list: { path: "/ssh-keys", items: "", page: { kind: "none" } },
    fields: { id: "id", name: "name", publicKey: "key", createdAt: "created_at" },
    create: {
      path: "/ssh-keys",
      body: { name: "$name", key: "$publicKey" },
      ok: [201],
      answer: { kind: "id" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/ssh-keys/{key}", ok: [200], gone: [{ status: 404 }] },
    names: {}
  },
  removal: {
    revokes: "unknown",
    note: "Verda does not say whether a running instance still lets in a key that was removed from the account."
  },
  instances: {
    list: { path: "/instances", items: "", page: { kind: "none" } },
    fields: { id: "id", name: "hostname", status: "status", host: "ip" },
    user: "root",
    keys: { items: "ssh_key_ids", by: "id" }
  },
  errors: ["message"]
};

// src/accounts/profiles/vultr.ts
var vultr = {
  id: "vultr",
  title: "Vultr",
  verified: true,
  docs: "https://github.com/vultr/vultr-python-client",
  notes: "What it answers to a key that is there already is not documented.",
  baseUrl: "https://api.vultr.com/v2",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/ssh-keys",
      items: "ssh_keys",
      page: { kind: "cursor", param: "cursor", sizeParam: "per_page", size: 500, next: "meta.links.next" }
    },
    fields: { id: "id", name: "name", publicKey: "ssh_key", createdAt: "date_created" },
    create: {
      path: "/ssh-keys",
      body: { name: "$name", ssh_key: "$publicKey" },
      ok: [201],
      answer: { kind: "key", item: "ssh_key" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: {}
  },
  removal: {
    revokes: "no",
    note: "Vultr leaves the keys on running instances as they are, by its API reference; its CLI says otherwise."
  },
  errors: ["error"]
};

// src/accounts/providers.ts
var providers = [
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
  awsEc2
];

// src/audit/policy/window.ts
var DAYS_OF_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
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

// src/audit/policy/zod-fields.ts
var z = __toESM(require("../vendor/zod.js"), 1);

// src/secrets/reference.ts
var REGION = "[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}";
var NAME = "[\\w/+=.@-]{1,519}";
var REFERENCE = new RegExp(
  `^(?<id>${NAME}|arn:aws(?:-[a-z]+)*:secretsmanager:(?<region>${REGION}):\\d{12}:secret:${NAME})(?:#(?<field>.+))?$`
);
var AWS_REGION_NAME = new RegExp(`^${REGION}$`);
function parseReference(text) {
  const { id, field, region } = REFERENCE.exec(text)?.groups ?? {};
  return id ? { id, field, region } : void 0;
}

// src/audit/policy/nearest.ts
function nearest(typed, words) {
  const lower = typed.slice(0, 100).toLowerCase();
  const ranked = words.map((word) => ({ word, distance: distanceOf(lower, word.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, best.word.length / 3) ? best.word : void 0;
}
function distanceOf(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, length) => length);
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const [above = 0, before = 0, left = 0] = [row[j + 1], row[j], next[j]];
      next.push(Math.min(above + 1, left + 1, before + (character === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

// src/audit/policy/zod-fields.ts
function objectOf(shape) {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => issue.code === "unrecognized_keys" ? `there is no such field${suggestion(issue.keys[0], names)}` : `it must hold fields: ${names.join(", ")}`
  });
}
function oneOf(words) {
  return z.enum(words, { error: ({ input }) => `there is no such value${suggestion(input, words)}` });
}
function suggestion(typed, words) {
  const meant = nearest(String(typed), words);
  return `${meant ? ` (did you mean ${meant}?)` : ""}; there are ${words.join(", ")}`;
}
function nonEmptyList(item) {
  return z.array(item, { error: "it must be a list" }).min(1, "it is empty");
}
function line(form = /^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}(?<!\s)$/u, error = "it must be text in one line") {
  return z.string({ error: `${error}; quotes make text of a number` }).regex(form, error);
}
function duration({ least, most, why }) {
  const form = "it must be a whole number and a unit, such as 90d (m minutes, h hours, d days, w weeks)";
  return z.string({ error: form }).regex(DURATION, form).transform((written, { addIssue }) => {
    const time = parseDuration(written) ?? Number.NaN;
    if (time >= least && time <= most) return time;
    const range = `from ${formatDuration(least)} to ${formatDuration(most)}`;
    const months = written.endsWith("m") ? ", m being minutes (there is no unit for months)" : "";
    addIssue({
      code: "custom",
      message: `it is ${formatDuration(time)}${months}, and must be ${range}: ${why}`
    });
    return z.NEVER;
  });
}
function share() {
  const form = "it must be a share from 0% to 100%, with its percent sign";
  return z.string({ error: form }).regex(/^(100|\d{1,2}(\.\d{1,2})?)%$/, form).transform((written) => Number(written.slice(0, -1)) / 100);
}
var secretSource = objectOf({
  secret: line(void 0, "it must name a secret").refine(parseReference, "it is neither the name nor the ARN of a secret").optional().describe("Name or ARN of a secret in AWS Secrets Manager; `#field` after it for a field of JSON"),
  env: line(/^[A-Za-z_][A-Za-z0-9_]*$/, "it must be the name of an environment variable").optional().describe("Name of an environment variable")
}).refine(
  ({ secret, env }) => secret === void 0 !== (env === void 0),
  "it must be either secret or env"
).transform(({ secret, env = "" }) => secret === void 0 ? { env } : { secret }).meta({ minProperties: 1, maxProperties: 1 });
function unique(name) {
  return (items, { addIssue }) => {
    const values = items.map((item) => item[name]);
    const second = values.findIndex((value, index) => values.indexOf(value) < index);
    if (second >= 0) addIssue({ code: "custom", path: [second, name], message: "it is there twice" });
  };
}

// src/audit/policy/policy-schema.ts
var account = objectOf({
  name: line(/^[a-z0-9][a-z0-9-]{0,62}$/, "it must be 1 to 63 of a-z, 0-9 and -").describe(
    "What reports and the ledger call the account"
  ),
  provider: oneOf(providers.map(({ id }) => id)).optional().describe("A cloud that is built in (docs/accounts.md); or else `profile`"),
  profile: line().optional().describe("Path of a profile of your own, from where the policy lies; or else `provider`"),
  token: secretSource.describe("Where the API key of the account is: never the key itself"),
  // It stands in reports and messages, so that nothing secret may be in it.
  "api-url": line(
    /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
    "it must be an address such as https://api.example.com, without a user, a password, ? and #"
  ).optional().describe("Address of the API, instead of the profile's own"),
  vars: z2.record(z2.string().regex(/^[a-z][A-Za-z0-9]*$/, "it is not the name of a variable"), line(), {
    error: "it must hold the names and values of variables"
  }).prefault({}).describe("What the profile asks for besides the token, such as a project; else from the environment"),
  enforce: line(void 0, "it must repeat the name of the account, as text: nothing else arms it").optional().describe(
    "Arms the account where it repeats its `name`; with anything else, or without it, keys are only reported"
  )
}).superRefine(({ provider, profile, vars }, { addIssue }) => {
  if (provider === void 0 === (profile === void 0)) {
    addIssue({ code: "custom", message: "it must have either provider or profile" });
  }
  const builtIn = providers.find(({ id }) => id === provider);
  const known = Object.keys(builtIn?.vars ?? {});
  const unknown = builtIn && Object.keys(vars).find((name) => !known.includes(name));
  if (unknown !== void 0) {
    const message = known.length > 0 ? suggestion(unknown, known) : `; ${provider} needs none`;
    addIssue({ code: "custom", path: ["vars", unknown], message: `there is no such variable${message}` });
  }
}).meta({ oneOf: [{ required: ["provider"] }, { required: ["profile"] }] });
var pinnedKey = objectOf({
  fingerprint: line(FINGERPRINT, "it must be SHA256: and 43 characters, as ssh-keygen -lf shows it").describe(
    "SHA256 fingerprint, as `ssh-keygen -lf` shows it"
  ),
  owner: line().describe("Who answers for the key"),
  until: line(/^\d{4}-\d\d-\d\d$/, "it must be a day such as 2027-01-31").transform((written, { addIssue }) => {
    const start = Date.parse(`${written}T00:00:00Z`);
    if (!Number.isNaN(start) && new Date(start).toISOString().startsWith(written)) return start + DAY;
    addIssue({ code: "custom", message: "there is no such day" });
    return z2.NEVER;
  }).optional().describe("Last day, in UTC, on which the policy vouches for the key; without it there is none"),
  reason: line().optional().describe("What the key is for")
});
var recognize = objectOf({
  keys: z2.array(pinnedKey, { error: "it must be a list" }).superRefine(unique("fingerprint")).prefault([]).describe("Keys that the policy vouches for"),
  leases: objectOf({
    repositories: nonEmptyList(
      line(/^[A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100}$/, "it must be a repository such as octo-org/train")
    ).optional().describe("Whose leases are recognised, `owner/name`; without it those of every repository"),
    secret: secretSource.optional().describe("The Action's `lease-secret`; with it, only leases that it signed are recognised")
  }).prefault({}).describe("Keys that the Action registered for a run")
});
var outcome = ["off", "report", "delete"];
var rule = (description) => oneOf(outcome).transform((written) => ({ do: written })).prefault("report").describe(description);
var LIMIT_RULE = "it must be off, or a limit and what to do, such as { after: 90d, do: report }";
var ruleWithLimit = (description) => z2.union(
  [
    z2.literal("off").transform(() => ({ do: "off" })),
    objectOf({
      after: duration({
        least: DAY,
        most: 3650 * DAY,
        why: "a shorter limit takes keys that are at work"
      }).describe("The limit"),
      do: oneOf(outcome).describe("What comes of it")
    })
  ],
  { error: LIMIT_RULE }
).prefault("off").describe(description);
var rules = objectOf({
  unrecognized: rule("The key is neither vouched for nor a lease that is recognised"),
  "max-age": ruleWithLimit("The key was created, or first seen, longer ago than the limit"),
  unused: ruleWithLimit("The key was last used, or where it never was, created longer ago than the limit"),
  "expired-lease": rule("The key is a lease, and its end has passed"),
  duplicate: rule("The account holds the same key more than once"),
  "pinned-until": rule("The policy vouched for the key until a day that has passed"),
  unparseable: rule("The account holds something here that is not a public key"),
  weak: rule("The key is of a kind or size that is no longer safe"),
  compromised: rule("The private half of the key is publicly known")
});
var clock = (form) => line(form, 'it must be a time of day such as "09:00"').transform((written) => {
  const [hours, minutes] = written.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
});
var window = objectOf({
  days: nonEmptyList(oneOf(DAYS_OF_WEEK)).refine((days) => new Set(days).size === days.length, "the same day is there twice").transform((days) => DAYS_OF_WEEK.filter((day) => days.includes(day))).describe("Days of the week"),
  from: clock(/^([01]\d|2[0-3]):[0-5]\d$/).describe('First minute, "HH:MM" in quotes'),
  to: clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).describe('End of the same day, "HH:MM" in quotes'),
  zone: line().refine(isZone, "there is no such time zone; write one such as UTC or Europe/Berlin").describe("IANA time zone whose clocks count")
}).superRefine(({ from, to }, { addIssue }) => {
  if (from >= to)
    addIssue({ code: "custom", path: ["to"], message: "it must be later than from, on the same day" });
});
var limits = objectOf({
  deletions: z2.int({ error: "it must be a whole number" }).min(0, "it must be from 0 to 1000").max(1e3, "it must be from 0 to 1000").prefault(20).describe("Most keys to delete in a run: with more to delete, none is"),
  share: share().prefault("5%").describe("The same as a share of all keys of the account"),
  floor: share().prefault("50%").describe("Nothing is deleted where fewer keys are listed than this share of those of the last run")
});
var notify = objectOf({
  sns: line(
    /^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}:\d{12}:[\w-]{1,256}$/,
    "it must be the ARN of an SNS topic (a FIFO topic does not do)"
  ).optional().describe("ARN of an SNS topic"),
  slack: secretSource.optional().describe("Where the address of a Slack webhook is"),
  report: z2.boolean({ error: "it must be true or false" }).prefault(false).describe("The written report counts as the notice")
});
var policySchema = objectOf({
  version: z2.literal(1, { error: "it must be 1" }).describe("Version of this format"),
  accounts: nonEmptyList(account).superRefine(unique("name")).describe("Accounts to audit"),
  recognize: recognize.prefault({}).describe("What is known: a key that is not here is unrecognised"),
  rules: rules.prefault({}).describe("What comes of each finding: `off`, `report` or `delete`"),
  grace: duration({
    least: HOUR,
    most: 365 * DAY,
    why: "grace is the time people have to object, and has no zero"
  }).prefault("7d").describe("How long a key stays after it was first condemned and people were told"),
  "minimum-age": duration({ least: HOUR, most: 365 * DAY, why: "a key is often there before its machine is" }).prefault("12h").describe("No key younger than this is deleted"),
  limits: limits.prefault({}).describe("Where one is passed, nothing at all is deleted"),
  window: window.optional().describe("When keys may be deleted; without it, always"),
  notify: notify.prefault({}).describe("Who is told: where nobody is, nothing is deleted"),
  blocklist: line().optional().describe("Keys known to be compromised: `s3://bucket/key`, or a path"),
  ledger: line().describe("Where the audit remembers: `s3://bucket/prefix/`, or a directory"),
  reports: line().optional().describe("Where reports are written: `s3://bucket/prefix/`, or a directory")
});

// src/audit/policy/yaml.ts
var import_yaml = require("../vendor/yaml.js");
init_format();
var LARGEST = 256 * 1024;
var MOST_ALIASES = 100;
var WORDS = {
  DUPLICATE_KEY: "the same field is there twice",
  MULTIPLE_DOCS: "a second document begins here, and a policy is one",
  RESOURCE_EXHAUSTION: "it is nested too deep",
  TAB_AS_INDENT: "it is indented with a tab, and YAML takes spaces only"
};
function readYaml(text, refuse) {
  if (Buffer.byteLength(text) > LARGEST) throw refuse({ line: 1, why: "it is larger than 256 KiB" });
  const lineCounter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter, prettyErrors: false, logLevel: "error" });
  const lineAt = (node) => lineCounter.linePos(node?.range?.[0] ?? 0).line;
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault) {
    const { line: line2 } = lineCounter.linePos(fault.pos[0]);
    throw refuse({ line: line2, why: WORDS[fault.code] ?? wordsOf(fault) });
  }
  (0, import_yaml.visit)(document, {
    Pair(_, { key }) {
      if ((0, import_yaml.isScalar)(key) && typeof key.value === "string" && key.value !== "__proto__") return;
      throw refuse({ line: lineAt(key), why: "this cannot be the name of a field" });
    },
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      throw refuse({ line: lineAt(alias), why: `nothing before it is called ${sanitize(alias.source)}` });
    }
  });
  return { data: dataOf(), lineOf };
  function dataOf() {
    try {
      return document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch {
      throw refuse({ line: 1, why: "it has more aliases than a policy needs" });
    }
  }
  function lineOf(path) {
    let node = document.contents;
    let line2 = lineAt(document.contents ?? void 0);
    for (const name of path) {
      const around = (0, import_yaml.isAlias)(node) ? node.resolve(document) : node;
      const pair = (0, import_yaml.isMap)(around) ? around.items.find((each) => nameOf(each) === name) : void 0;
      const item = (0, import_yaml.isSeq)(around) ? around.items[Number(name)] : void 0;
      if (!pair && !item) break;
      node = pair ? pair.value : item;
      line2 = lineAt(pair ? pair.key : item);
    }
    return line2;
  }
}
function nameOf({ key }) {
  return (0, import_yaml.isScalar)(key) ? key.value : void 0;
}
function wordsOf({ message }) {
  return `it is not YAML: ${message.split(': "')[0]}`;
}

// src/audit/policy/read-policy.ts
function readPolicy({ text, file }) {
  const { data, lineOf } = readYaml(text, ({ line: line2, why }) => unusable(file, `line ${line2}: ${why}`));
  const refuse = ({ path, why }) => {
    const field = path.length > 0 ? `, ${sanitize(path.join("."))}` : "";
    return unusable(file, `line ${lineOf(path)}${field}: ${why}`);
  };
  const { data: valid, error } = policySchema.safeParse(data, { reportInput: true });
  if (!valid) throw refuse(firstFault(error.issues, lineOf));
  const policy = meaningOf(valid, ({ kind, path, text: text2 }) => {
    const found = resolveLocation(text2, { kind, file });
    if ("place" in found) return found.place;
    throw refuse({ path, why: found.why });
  });
  return { hash: (0, import_node_crypto2.createHash)("sha256").update(canonicalJson(policy)).digest("hex"), ...policy };
}
function firstFault(issues, lineOf) {
  const [first] = issues.flatMap(insideUnion).map((issue) => {
    const isName = issue.code === "unrecognized_keys";
    const path = isName ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    return { isName, path, why: whyOf(issue) };
  }).sort((a, b) => Number(b.isName) - Number(a.isName) || lineOf(a.path) - lineOf(b.path));
  return first ?? { path: [], why: "it does not keep to the schema" };
}
function insideUnion(issue) {
  if (issue.code !== "invalid_union" || typeof issue.input !== "object" || issue.input === null)
    return [issue];
  const inside = issue.errors.at(-1) ?? [];
  return inside.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}
function whyOf(issue) {
  if (issue.code === "unrecognized_keys") return issue.message;
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (issue.input === void 0) return "it is missing";
  return issue.input === null || issue.input === "" ? "it is empty" : issue.message;
}
function meaningOf(valid, resolvePlace) {
  const { recognize: recognize2, rules: rules2, grace, limits: limits2, window: window2, notify: notify2 } = valid;
  const place = (kind, text, ...path) => text === void 0 ? void 0 : resolvePlace({ kind, path, text });
  return {
    accounts: valid.accounts.map(
      ({ name, provider = "", profile, token, vars, enforce, ...account2 }, index) => ({
        name,
        provider,
        profile: place("local-file", profile, "accounts", index, "profile"),
        apiUrl: account2["api-url"],
        vars,
        token,
        enforce,
        armed: enforce === name
      })
    ),
    recognize: {
      keys: recognize2.keys.map(({ fingerprint, owner, until, reason }) => ({
        fingerprint,
        owner,
        until,
        reason
      })),
      leases: { repositories: recognize2.leases.repositories, secret: recognize2.leases.secret }
    },
    rules: rules2,
    grace,
    minimumAge: valid["minimum-age"],
    limits: limits2,
    window: window2,
    notify: { report: notify2.report, sns: notify2.sns, slack: notify2.slack },
    blocklist: place("file", valid.blocklist, "blocklist"),
    ledger: resolvePlace({ kind: "folder", path: ["ledger"], text: valid.ledger }),
    reports: place("folder", valid.reports, "reports")
  };
}
function unusable(file, why) {
  return new Problem({
    what: file === void 0 ? "The policy cannot be used" : `Policy ${sanitize(file)} cannot be used`,
    why: sanitize(why.replace(/\.$/, ""), 500),
    hint: "Correct it; docs/policy.md shows an example and every field"
  });
}

// src/aws/s3-url.ts
var PLACE = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/;
function parseS3Url(text) {
  const [, bucket, key = ""] = PLACE.exec(text) ?? [];
  return bucket ? { bucket, key } : void 0;
}

// lambda/load-policy.ts
init_format();
init_problem();

// src/utf8.ts
init_problem();
function decodeUtf8(bytes, place) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem({
      what: `${place} cannot be read`,
      why: "its bytes are not UTF-8 text",
      hint: "Put back what was there before it was changed by other means, or move it away"
    });
  }
}

// lambda/load-policy.ts
async function loadPolicy(env) {
  const { KEYLEASE_POLICY: given = "" } = env;
  if (given.startsWith("s3://")) return readPolicy({ text: await fetchText(given, env), file: given });
  if (given.trim()) return readPolicy({ text: given });
  throw new Problem({
    what: "There is no policy",
    why: "KEYLEASE_POLICY is empty",
    hint: "Set it to s3://bucket/policy.yaml, or to the policy itself"
  });
}
async function fetchText(place, env) {
  const { Bucket: Bucket2 } = await Promise.resolve().then(() => (init_bucket(), bucket_exports));
  const { bucket = "", key = "" } = parseS3Url(place) ?? {};
  const found = bucket && key ? await new Bucket2(bucket, { env }).get(key) : void 0;
  if (found) return decodeUtf8(found.bytes, place);
  throw new Problem({
    what: "The policy cannot be read",
    why: `there is nothing at ${sanitize(place)}`,
    hint: `Put it there: aws s3 cp policy.yaml ${sanitize(place)}`
  });
}
function accountIn({ accounts }, name) {
  const found = accounts.find((account2) => account2.name === name);
  if (found) return found;
  throw new Problem({
    what: `Account ${sanitize(name)} cannot be audited`,
    why: "the policy does not name it",
    hint: `Name one of: ${accounts.map((account2) => account2.name).join(", ")}`
  });
}

// lambda/run-request.ts
async function runRequest(wish, context) {
  const policy = await loadPolicy(process.env);
  if (wish.does === "list") return { accounts: policy.accounts.map(({ name }) => name) };
  const { auditAll, explainOne } = await Promise.resolve().then(() => __toESM(require("./audits.js"), 1));
  if (wish.does === "explain") {
    const { account: account2, fingerprint } = wish;
    return explainOne({ account: accountIn(policy, account2), fingerprint }, { policy, context });
  }
  const accounts = wish.account === void 0 ? policy.accounts : [accountIn(policy, wish.account)];
  return auditAll(accounts, { policy, context });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runRequest
});
