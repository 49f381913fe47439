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
var __export = (target2, all) => {
  for (var name in all)
    __defProp(target2, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target2) => (target2 = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target2, "default", { value: mod, enumerable: true }) : target2,
  mod
));

// src/problem.ts
function say(error2) {
  const [first] = error2?.errors ?? [];
  if (first) return say(first);
  return plain(error2 instanceof Error ? error2.message : String(error2), 1e3);
}
function plain(text, limit = 200) {
  const clean = (0, import_node_util.stripVTControlCharacters)(text.slice(0, limit * 8)).replace(UNPRINTABLE, " ").trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : clean;
}
var import_node_util, Problem, UNPRINTABLE;
var init_problem = __esm({
  "src/problem.ts"() {
    "use strict";
    import_node_util = require("node:util");
    Problem = class extends Error {
      name = "Problem";
      constructor({ what, why, todo, cause }) {
        super(`${what}: ${why}. ${todo}.`, { cause });
      }
    };
    UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
  }
});

// src/keys/fault.ts
var KeyFault;
var init_fault = __esm({
  "src/keys/fault.ts"() {
    "use strict";
    init_problem();
    KeyFault = class extends Problem {
      name = "KeyFault";
      code;
      constructor({ code, what, why, todo }) {
        super({ what, why, todo });
        this.code = code;
      }
    };
  }
});

// src/keys/wire.ts
function wireString(data) {
  const bytes2 = Buffer.from(data);
  return Buffer.concat([uint32(bytes2.length), bytes2]);
}
function uint32(value) {
  const bytes2 = Buffer.alloc(4);
  bytes2.writeUInt32BE(value);
  return bytes2;
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
  }
});

// src/keys/public.ts
function parsePublicKey(line) {
  if (line.length > LONGEST_LINE) throw fault("public-too-long", `it is ${line.length} characters long`);
  const [, type, base64, comment = ""] = LINE.exec(line) ?? [];
  if (!type || !base64) throw fault("public-not-a-key", "it is not `type base64 comment`");
  const blob = Buffer.from(base64, "base64");
  try {
    const key = readBlob(blob);
    if (key.type !== type) throw fault("public-damaged", "its type is not the type inside the key");
    return { ...key, comment };
  } catch (error2) {
    if (error2 instanceof RangeError) throw fault("public-damaged", "the key data ends too early");
    throw error2;
  }
}
function readBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  return { type, bits: bitsOf(type, reader), blob, comment: "" };
}
function formatPublicKey({ type, blob, comment }) {
  return [type, blob.toString("base64"), comment].filter(Boolean).join(" ");
}
function bitsOf(type, reader) {
  switch (type) {
    case "ssh-rsa":
      reader.string();
      return bitLength(reader.string());
    // n
    case "ssh-dss":
      return bitLength(reader.string());
    // p
    case "ecdsa-sha2-nistp256":
    case "ecdsa-sha2-nistp384":
    case "ecdsa-sha2-nistp521":
      reader.string();
      reader.string();
      return Number(type.slice(-3));
    case "ssh-ed25519":
    case "sk-ssh-ed25519@openssh.com":
    case "sk-ecdsa-sha2-nistp256@openssh.com":
      reader.string();
      return 256;
    default:
      return void 0;
  }
}
function bitLength(mpint) {
  const first = mpint.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint.length - first) * 8 - (Math.clz32(mpint[first] ?? 0) - 24);
}
function fault(code, why) {
  return new KeyFault({
    code,
    what: "Not an SSH public key",
    why,
    todo: "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`"
  });
}
var LINE, LONGEST_LINE;
var init_public = __esm({
  "src/keys/public.ts"() {
    "use strict";
    init_fault();
    init_wire();
    LINE = /^\s*([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(.*?))?\s*$/;
    LONGEST_LINE = 16 * 1024;
  }
});

// src/action/command.ts
var command_exports = {};
__export(command_exports, {
  run: () => run
});
function run(program, words, { input, timeout = 15e3 } = {}) {
  return new Promise((resolve2, reject) => {
    const child = (0, import_node_child_process.spawn)(program, words, { env: { PATH: process.env.PATH ?? "" }, timeout });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"]) {
      child[stream].on("data", (data) => {
        if (output[stream].length < MOST_OUTPUT) output[stream] += data;
      });
    }
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
    child.once("error", (error2) => {
      const todo = "Install the OpenSSH client on the runner (apt: openssh-client)";
      reject(new Problem({ what: `${program} cannot be run`, why: error2.message, todo }));
    });
    child.once("close", (code) => resolve2({ code, ...output }));
  });
}
var import_node_child_process, MOST_OUTPUT;
var init_command = __esm({
  "src/action/command.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    init_problem();
    MOST_OUTPUT = 1024 * 1024;
  }
});

// src/accounts/account.ts
function unsupported(title, what) {
  return new AccountError({
    fault: "invalid",
    what: `${title} cannot ${what}`,
    why: "its API, or the profile of it, has no way to do so",
    todo: "Leave out instance, and give host, user and port"
  });
}
var AccountError;
var init_account = __esm({
  "src/accounts/account.ts"() {
    "use strict";
    init_problem();
    AccountError = class extends Problem {
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
  }
});

// src/accounts/exchange.ts
async function exchange(url, { method, headers, body, signal }) {
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
    todo: "Check that api-url is the address of the API"
  });
}
var import_node_http, import_node_https, MAX_BYTES;
var init_exchange = __esm({
  "src/accounts/exchange.ts"() {
    "use strict";
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    init_account();
    MAX_BYTES = 16 * 1024 * 1024;
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
          } catch (error2) {
            reject(error2);
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
          } catch (error2) {
            reject(error2);
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

// src/accounts/pace.ts
function makePace({ interval, listingsPerMinute }) {
  const apart = interval ? throttled({ limit: 1, interval }) : unhurried;
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE2 }) : unhurried;
  return (task, isListing) => isListing ? rarely(() => apart(task)) : apart(task);
}
function throttled(limit) {
  const run2 = pThrottle({ ...limit, strict: true })((task) => task());
  return (task) => run2(task);
}
function unhurried(task) {
  return task();
}
var MINUTE2;
var init_pace = __esm({
  "src/accounts/pace.ts"() {
    "use strict";
    init_p_throttle();
    MINUTE2 = 6e4;
  }
});

// node_modules/is-network-error/index.js
function isNetworkError(error2) {
  const isValid = error2 && isError(error2) && error2.name === "TypeError" && typeof error2.message === "string";
  if (!isValid) {
    return false;
  }
  const { message, stack } = error2;
  if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error2;
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
async function onAttemptFailure({ error: error2, attemptNumber, retriesConsumed, startTime, options }) {
  const normalizedError = error2 instanceof Error ? error2 : new TypeError(`Non-error was thrown: "${error2}". You should only throw errors.`);
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
    } catch (error2) {
      if (await onAttemptFailure({
        error: error2,
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

// src/accounts/retry.ts
function persist(task, { title, deadline, backoff }) {
  const end = Date.now() + deadline;
  const signal = AbortSignal.timeout(deadline);
  return pRetry(() => task(signal), {
    retries: RETRIES,
    minTimeout: 0,
    shouldRetry: ({ error: error2 }) => isPassing(error2),
    onFailedAttempt: async ({ error: error2, attemptNumber, retriesLeft }) => {
      if (!isPassing(error2) || retriesLeft === 0) return;
      const asked = error2.retryAfter;
      const pause = asked ?? backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      const left = end - Date.now();
      if (pause > left) throw asked ? tooLong(title, asked, left) : error2;
      await (0, import_promises6.setTimeout)(pause);
    }
  });
}
function isPassing(error2) {
  return error2 instanceof AccountError && error2.fault === "passing";
}
function tooLong(title, wait, left) {
  return new AccountError({
    fault: "refused",
    what: `${title} limits the rate of requests`,
    why: `it asks to wait ${Math.ceil(wait / 1e3)} s, longer than the ${Math.max(left / 1e3, 0).toFixed(1)} s left for this call`,
    todo: "Run again later, or make fewer requests with this token"
  });
}
function waitAsked(status, headers) {
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
var import_promises6, RETRIES, LONGEST_SPAN;
var init_retry = __esm({
  "src/accounts/retry.ts"() {
    "use strict";
    import_promises6 = require("node:timers/promises");
    init_p_retry();
    init_account();
    RETRIES = 4;
    LONGEST_SPAN = 1e9;
  }
});

// src/accounts/http.ts
function checkAddress({ title, baseUrl }) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url?.hostname ?? "");
  if (url?.protocol === "https:" || url?.protocol === "http:" && loopback) return;
  throw new AccountError({
    fault: "invalid",
    what: `${title} cannot be asked`,
    why: url ? "its address is not https, and the token would be sent in the clear" : "its address is not a URL",
    todo: "Set api-url to an address such as https://api.example.com"
  });
}
var MAX_REDIRECTS, HttpClient;
var init_http = __esm({
  "src/accounts/http.ts"() {
    "use strict";
    init_problem();
    init_account();
    init_exchange();
    init_pace();
    init_retry();
    MAX_REDIRECTS = 3;
    HttpClient = class {
      #options;
      #pace;
      #secrets;
      /** Throws AccountError when the address would carry the token in the clear. */
      constructor(options) {
        const { deadline = 6e4, timeout = 15e3, backoff = 250, limits = {} } = options;
        this.#options = { ...options, deadline, timeout, backoff };
        this.#pace = makePace(limits);
        this.#secrets = new Set([options.secret].filter(Boolean));
        checkAddress(options);
      }
      /** send makes a call, repeated while the fault is a passing one. Not for a POST: it may have worked unheard. */
      send(request) {
        return this.persist((signal) => this.once(request, signal));
      }
      /** persist runs a task again while it throws a passing AccountError and the deadline allows. */
      persist(task) {
        return persist(task, this.#options);
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
            todo: "Check that api-token is a valid API key"
          });
        }
        if (status === 404) {
          return new AccountError({
            fault: "not-found",
            what,
            why,
            todo: "Check api-url and the ids that were given"
          });
        }
        const todo = "Mend what the message names; if it names nothing, the profile may not fit this API";
        return new AccountError({ fault: status === 422 ? "invalid" : "unexpected", what, why, todo });
      }
      async #try(request, signal) {
        const { timeout, deadline } = this.#options;
        const tooLong2 = AbortSignal.timeout(timeout);
        try {
          return await this.#follow(request, AbortSignal.any([signal, tooLong2]));
        } catch (error2) {
          if (error2 instanceof AccountError) throw error2;
          const limit = signal.aborted ? deadline : tooLong2.aborted ? timeout : void 0;
          throw this.#networkFault(request, limit ? `no answer within ${limit / 1e3} s` : error2);
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
              todo: "Set api-url to the address of the API itself"
            });
          }
          url = next;
        }
        throw new AccountError({
          fault: "unexpected",
          what: `${title} cannot be asked at ${url.origin}`,
          why: "it redirects in a circle",
          todo: "Check api-url"
        });
      }
      async #observed(url, outgoing) {
        const { method, body } = outgoing;
        let answer;
        try {
          answer = await exchange(url, outgoing);
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
            todo: "Run again later",
            retryAfter: waitAsked(status, headers)
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
            todo: `Check that api-url is the address of the API (now ${baseUrl})`
          });
        }
      }
      #networkFault(request, cause) {
        const { title, baseUrl } = this.#options;
        return new AccountError({
          fault: "passing",
          what: `${title} cannot be reached (${request.method} ${request.path})`,
          why: this.#clean(say(cause), 1e3),
          todo: `Check api-url (now ${baseUrl}) and the network`
        });
      }
      /** clean makes what a server said printable, without any token in it, also not one that marks stand in. */
      #clean(text, limit = 200) {
        const hide = (each) => [...this.#secrets].reduce((rest, secret) => rest.replaceAll(secret, "***"), each);
        return plain(hide(plain(hide(text), 8 * limit)), limit);
      }
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
      total: "meta.total"
    };
    pictor = {
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
          machines: "machines"
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
  }
});

// src/accounts/providers.ts
var providers;
var init_providers = __esm({
  "src/accounts/providers.ts"() {
    "use strict";
    init_pictor();
    providers = [pictor];
  }
});

// src/keys/fingerprint.ts
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto.createHash)("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}
var import_node_crypto;
var init_fingerprint = __esm({
  "src/keys/fingerprint.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
  }
});

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
  if (format === "unix") return /^\d{1,12}(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1e3) : void 0;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text);
  const time = Date.parse(zoned ? text : `${text}Z`);
  return Number.isNaN(time) ? void 0 : time;
}
function listAt(value, path) {
  if (!/(^|\.)\*$/.test(path)) {
    const list = at(value, path);
    return Array.isArray(list) ? list : void 0;
  }
  const map = at(value, path.replace(/\.?\*$/, ""));
  if (typeof map !== "object" || map === null || Array.isArray(map)) return void 0;
  return Object.entries(map).map(([name, each]) => ({ ...each, "*": name }));
}
var init_fields = __esm({
  "src/accounts/fields.ts"() {
    "use strict";
  }
});

// src/accounts/entry.ts
function parsed(publicKey) {
  try {
    return parsePublicKey(publicKey);
  } catch {
    return void 0;
  }
}
function entryOf({ title, keys, times }, item, others = {}) {
  const fields = { ...keys.fields, ...others };
  const text = (path) => path === void 0 ? "" : textAt(item, path);
  const time = (path) => path === void 0 ? void 0 : timeAt(item, path, times);
  const publicKey = text(fields.publicKey);
  const key = parsed(publicKey);
  return {
    id: idAt(title, item, others.id ?? keys.fields.id),
    name: keys.names === "comment" ? key?.comment ?? "" : text(fields.name),
    publicKey,
    fingerprint: key ? sha256(key.blob) : publicKey ? void 0 : providersOwn(text(fields.fingerprint)),
    createdAt: time(fields.createdAt),
    lastUsedAt: time(fields.lastUsedAt),
    expiresAt: time(fields.expiresAt),
    managed: fields.managed ? at(item, fields.managed.field) === fields.managed.equals : void 0,
    machines: fields.machines ? machinesAt(item, fields.machines) : void 0
  };
}
function idAt(title, item, path) {
  const id = textAt(item, path);
  const found = at(item, path);
  const isExact = typeof found !== "number" || Number.isSafeInteger(found);
  if (id && isExact) return id;
  throw new AccountError({
    fault: "unexpected",
    what: `${title} listed something without an id`,
    why: id ? `the number in its field "${path}" is too large to be read exactly` : `its field "${path}" is empty`,
    todo: "Check whether the profile fits this API"
  });
}
function providersOwn(fingerprint) {
  return /^SHA256:[A-Za-z0-9+/]{43}=?$/.test(fingerprint) ? fingerprint.replace("=", "") : void 0;
}
function machinesAt(item, path) {
  const machines = at(item, path);
  if (!Array.isArray(machines)) return void 0;
  return machines.map((machine) => ({ id: textAt(machine, "id"), name: textAt(machine, "name") }));
}
var init_entry = __esm({
  "src/accounts/entry.ts"() {
    "use strict";
    init_fingerprint();
    init_public();
    init_account();
    init_fields();
  }
});

// src/accounts/template.ts
function fill(path, values) {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name] ?? "";
    if (/^\.*$/.test(value)) throw unusable(value);
    try {
      return encodeURIComponent(value).replaceAll("'", "%27");
    } catch {
      throw unusable(value);
    }
  });
}
function fillBody(template, values) {
  if (typeof template === "string") return template.startsWith("$") ? values[template.slice(1)] : template;
  if (Array.isArray(template)) return template.map((each) => fillBody(each, values));
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, each]) => [name, fillBody(each, values)]));
}
function unusable(value) {
  return new AccountError({
    fault: "invalid",
    what: `Id "${plain(value)}" cannot be used`,
    why: "it names nothing",
    todo: "Give an id as the provider lists it"
  });
}
var init_template = __esm({
  "src/accounts/template.ts"() {
    "use strict";
    init_problem();
    init_account();
  }
});

// src/accounts/machines.ts
function fingerprintOf(publicKey) {
  const key = parsed(publicKey);
  return key ? sha256(key.blob) : "";
}
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var Machines;
var init_machines = __esm({
  "src/accounts/machines.ts"() {
    "use strict";
    init_fingerprint();
    init_problem();
    init_account();
    init_entry();
    init_fields();
    init_template();
    Machines = class {
      #title;
      #profile;
      #api;
      #keys;
      constructor(parts) {
        this.#title = parts.title;
        this.#profile = parts.instances;
        this.#api = parts.api;
        this.#keys = parts.keys;
      }
      async *list() {
        const { list, fields, user } = this.#profile;
        const text = (item, path) => path === void 0 ? "" : textAt(item, path);
        const idsOf = await this.#resolver();
        for await (const item of this.#api.items(list, fields.id)) {
          const id = idAt(this.#title, item, fields.id);
          const port = Number(text(item, fields.port) || Number.NaN);
          yield {
            id,
            name: text(item, fields.name),
            status: text(item, fields.status),
            host: text(item, fields.host) || void 0,
            port: Number.isNaN(port) ? void 0 : port,
            user: text(item, fields.user) || user,
            keyIds: (await this.#references(item, id))?.flatMap(idsOf)
          };
        }
      }
      /** attach may repeat its POST: where the first answer was lost, the refusal of the second one is looked into. */
      async attach(instanceId, keyId) {
        const { access: access2 } = this.#profile;
        if (!access2) throw unsupported(this.#title, "put a key on a running instance");
        const { path, body, ok } = access2.attach;
        const filled = this.#api.path(path, { instance: instanceId });
        const publicKey = JSON.stringify(body).includes('"$publicKey"') ? await this.#publicKey(keyId) : "";
        const answer = await this.#api.send({
          method: "POST",
          path: filled,
          body: fillBody(body, { keyId, publicKey })
        });
        if (ok.includes(answer.status)) return;
        for await (const { id, keyIds } of this.list()) {
          if (id === instanceId && keyIds?.includes(keyId)) return;
        }
        throw this.#api.refusal(`${this.#title} did not put the key on instance ${plain(instanceId)}`, answer);
      }
      async detach(instanceId, keyId) {
        const { access: access2 } = this.#profile;
        if (!access2) throw unsupported(this.#title, "take a key off a running instance");
        const what = `${this.#title} did not take the key off instance ${plain(instanceId)}`;
        return this.#api.take(access2.detach, what, { instance: instanceId, key: keyId });
      }
      /** references are what a machine says of its keys; undefined where it does not tell. */
      async #references(item, instance) {
        const { keys } = this.#profile;
        if (!keys) return void 0;
        const holder = keys.path ? await this.#ask(this.#api.path(keys.path, { instance })) : item;
        const list = keys.encoded ? readJson(textAt(holder, keys.items)) : listAt(holder, keys.items);
        if (!Array.isArray(list)) return void 0;
        return list.map((each) => textAt(each, keys.field ?? "")).filter(Boolean);
      }
      async #ask(path) {
        const answer = await this.#api.send({ method: "GET", path });
        if (answer.status === 200) return answer.body;
        throw this.#api.refusal(`GET ${path} failed`, answer);
      }
      /** resolver turns what a machine calls its keys into their ids on the account. */
      async #resolver() {
        const by = this.#profile.keys?.by ?? "id";
        if (by === "id") return (reference) => [reference];
        const ids = /* @__PURE__ */ new Map();
        for await (const key of this.#keys()) {
          const reference = by === "name" ? key.name : key.fingerprint;
          if (reference) ids.set(reference, [...ids.get(reference) ?? [], key.id]);
        }
        return (reference) => ids.get(by === "name" ? reference : fingerprintOf(reference)) ?? [];
      }
      async #publicKey(keyId) {
        for await (const { id, publicKey } of this.#keys()) if (id === keyId && publicKey) return publicKey;
        throw new AccountError({
          fault: "not-found",
          what: `Key ${plain(keyId)} cannot be put on an instance`,
          why: `the ${this.#title} account does not list it`,
          todo: "Register it first"
        });
      }
    };
  }
});

// src/accounts/match.ts
function matches(expected, { status, body }) {
  return expected.some((match) => {
    if (match.status !== status) return false;
    const found = at(body, match.field ?? "");
    if (match.contains !== void 0) return textOf(found).includes(match.contains);
    return match.field === void 0 || found !== void 0 && found !== null;
  });
}
function textOf(value) {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}
var init_match = __esm({
  "src/accounts/match.ts"() {
    "use strict";
    init_fields();
  }
});

// src/accounts/pages.ts
async function* items(options) {
  const seen = /* @__PURE__ */ new Map();
  let before;
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const { settled, digest } = yield* read(options, { seen, reading });
    if (settled || digest && digest === before) return;
    before = digest;
  }
  throw partial(options, "it changed each time that it was read");
}
async function* read(options, { seen, reading }) {
  const { listing, idOf } = options;
  const ids = (0, import_node_crypto2.createHash)("sha256");
  let position = { number: 1, offset: 0, cursor: void 0 };
  let claimed;
  for (; ; ) {
    const page = await fetchPage(options, position);
    const claims = `${page.total} ${page.last}`;
    if (claimed !== void 0 && claims !== claimed) return CHANGED;
    claimed = claims;
    if (listing.page.kind === "none") {
      yield* page.items;
      return { settled: true, digest: void 0 };
    }
    const isRepeated = page.items.map((item) => seen.get(idOf(item)) === reading);
    if (page.items.length > 0 && isRepeated.every(Boolean)) {
      throw partial(options, `page ${position.number} repeats an earlier one`);
    }
    for (const item of page.items) {
      const id = idOf(item);
      const before = seen.get(id);
      if (before === reading) return CHANGED;
      seen.set(id, reading);
      ids.update(`${id}
`);
      if (before === void 0) yield item;
    }
    if (!page.next) {
      const settled = position.number === 1 || listing.page.kind === "cursor" || page.total !== "";
      return { settled, digest: ids.digest("hex") };
    }
    if (position.number === MOST_PAGES) throw partial(options, `it does not end after ${MOST_PAGES} pages`);
    position = page.next;
  }
}
async function fetchPage(options, position) {
  const { listing, send, refusal } = options;
  const { path, query, page } = listing;
  const answer = await send({ method: "GET", path, query: { ...query, ...queryOf(page, position) } });
  if (answer.status !== 200) throw refusal(`GET ${path} failed`, answer);
  const items2 = listAt(answer.body, listing.items);
  if (!items2) throw partial(options, `page ${position.number} holds no list at "${listing.items}"`);
  const total = "total" in page && page.total ? textAt(answer.body, page.total) : "";
  const last = "last" in page && page.last ? textAt(answer.body, page.last) : "";
  const next = nextPosition(options, { answer, count: items2.length, total, position });
  if (next && items2.length === 0 && !isEndedByEmptyPage(page)) {
    throw partial(options, `page ${position.number} is empty, and there should be more`);
  }
  return { items: items2, total, last, next };
}
function queryOf(page, { number, offset, cursor }) {
  if (page.kind === "none") return {};
  const size = { [page.sizeParam]: String(page.size) };
  if (page.kind === "offset") return { [page.param]: String(offset), ...size };
  if (page.kind === "cursor") return cursor === void 0 ? size : { [page.param]: cursor, ...size };
  return { [page.param]: String(number), ...size };
}
function nextPosition(options, fetched) {
  const { page } = options.listing;
  const { answer, count, total, position } = fetched;
  const next = { number: position.number + 1, offset: position.offset + count, cursor: void 0 };
  switch (page.kind) {
    case "none":
      return void 0;
    case "link":
      return /;\s*rel="?next"?/.test(answer.link ?? "") ? next : void 0;
    case "cursor": {
      const cursor = textAt(answer.body, page.next);
      if (cursor && cursor === position.cursor) {
        throw partial(options, `page ${position.number} points to itself`);
      }
      return cursor ? { ...next, cursor } : void 0;
    }
    case "offset": {
      const isKnown = total !== "" && Number.isFinite(Number(total));
      if (count === 0 && isKnown && Number(total) > position.offset) {
        throw partial(options, `it ends after ${position.offset} of ${total}`);
      }
      const isEnd = count === 0 || isKnown && count < page.size && next.offset >= Number(total);
      return isEnd ? void 0 : next;
    }
    case "page": {
      if (page.next !== void 0) return isSomething(at(answer.body, page.next)) ? next : void 0;
      if (page.last === void 0) return count === 0 ? void 0 : next;
      return hasMore(options, { ...fetched, path: page.last }) ? next : void 0;
    }
  }
}
function hasMore(options, { answer, count, position, path }) {
  const last = at(answer.body, path);
  const { number } = position;
  if (typeof last !== "number") throw partial(options, `page ${number} has no number at "${path}"`);
  if (count > 0 && number > last) throw partial(options, `page ${number} is said to be after the last one`);
  return number < last;
}
function isEndedByEmptyPage(page) {
  return page.kind === "offset" || page.kind === "page" && page.next === void 0 && page.last === void 0;
}
function isSomething(value) {
  return value !== void 0 && value !== null && value !== "" && value !== false;
}
function partial({ title, listing }, why) {
  return new AccountError({
    fault: "unexpected",
    what: `${title} did not list everything (GET ${listing.path})`,
    why,
    todo: "Nothing is done with a part of a list; check api-url, and whether the profile fits this API"
  });
}
var import_node_crypto2, MOST_PAGES, MOST_READINGS, CHANGED;
var init_pages = __esm({
  "src/accounts/pages.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    init_account();
    init_fields();
    MOST_PAGES = 1e5;
    MOST_READINGS = 4;
    CHANGED = { settled: false, digest: void 0 };
  }
});

// src/accounts/wanted.ts
function wantedKey({ title, keys }, name, publicKey) {
  const key = parsed(publicKey);
  if (!key) throw new TypeError("an account key must be a public key line");
  const sent = keys.names === "comment" ? formatPublicKey({ ...key, comment: name }) : publicKey;
  const fault2 = nameFault(keys.names, name) ?? keyFault(keys.accepts ?? {}, { ...key, line: sent });
  if (!fault2) return { name, publicKey: sent, fingerprint: sha256(key.blob) };
  throw new AccountError({
    fault: "invalid",
    what: `${title} would not take the key`,
    why: fault2,
    todo: "Nothing was sent; use another name or another key"
  });
}
function nameLimitOf(names) {
  return (names === "comment" ? void 0 : names.max) ?? 64;
}
function nameFault(names, name) {
  if (names === "comment") return /[\r\n]/.test(name) ? "its name has more than one line" : void 0;
  const { characters } = names;
  const strange = characters && [...name].find((each) => !characters.includes(each));
  return strange ? `its name may not hold "${plain(strange)}"` : void 0;
}
function keyFault({ maxLength, types }, { type, line }) {
  if (types && !types.includes(type))
    return `it is of type ${plain(type)}, and only ${types.join(", ")} are taken`;
  return maxLength && line.length > maxLength ? `it is longer than ${maxLength} characters` : void 0;
}
var init_wanted = __esm({
  "src/accounts/wanted.ts"() {
    "use strict";
    init_fingerprint();
    init_public();
    init_problem();
    init_account();
    init_entry();
  }
});

// src/accounts/rest.ts
var import_node_crypto3, RestAccount;
var init_rest = __esm({
  "src/accounts/rest.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    init_problem();
    init_account();
    init_entry();
    init_fields();
    init_machines();
    init_match();
    init_pages();
    init_template();
    init_wanted();
    RestAccount = class {
      title;
      verified;
      nameLimit;
      removal;
      supports;
      #profile;
      #baseUrl;
      #http;
      #vars;
      #machines;
      constructor(parts) {
        const { profile, baseUrl, http: http2, vars = {} } = parts;
        const { title, verified, removal, instances } = profile;
        this.title = title;
        this.verified = verified;
        this.nameLimit = nameLimitOf(profile.keys.names);
        this.removal = removal;
        this.supports = { instances: instances !== void 0, attach: instances?.access !== void 0 };
        this.#profile = profile;
        this.#baseUrl = baseUrl;
        this.#http = http2;
        this.#vars = vars;
        if (instances)
          this.#machines = new Machines({ title, instances, api: this.#api(), keys: () => this.keys() });
      }
      keys() {
        return this.#keys((request) => this.#http.send(request));
      }
      /** add lists before every try, so that a POST whose answer was lost is not repeated. */
      async add(name, publicKey) {
        const wanted = wantedKey(this.#profile, name, publicKey);
        const idempotencyKey = (0, import_node_crypto3.randomUUID)();
        return this.#http.persist(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const present = await this.#find(wanted, send);
          if (present) return present;
          const answer = await send(this.#registration(wanted, idempotencyKey));
          const { ok, duplicate } = this.#profile.keys.create;
          const isDone = ok.includes(answer.status);
          const told = isDone ? this.#told(wanted, answer) : void 0;
          if (told) return told;
          const listed = isDone || matches(duplicate, answer) ? await this.#find(wanted, send) : void 0;
          if (listed) return listed;
          throw isDone ? this.#notListed() : this.#refusal(`${this.title} did not register the key`, answer);
        });
      }
      async remove(id) {
        return this.#take(this.#profile.keys.delete, `${this.title} did not remove key ${plain(id)}`, {
          key: id
        });
      }
      removalCommand(id) {
        const { auth, keys } = this.#profile;
        const url = this.#baseUrl + fill(keys.delete.path, { ...this.#vars, key: id });
        const header = auth.kind === "header" ? `${auth.header}: ${auth.prefix}$KEYLEASE_API_TOKEN` : "Authorization: Bearer $ACCESS_TOKEN";
        return `curl -X DELETE -H "${header}" '${url.replaceAll("'", "%27")}'`;
      }
      async *instances() {
        if (!this.#machines) throw unsupported(this.title, "list instances");
        yield* this.#machines.list();
      }
      async attach(instanceId, keyId) {
        if (!this.#machines) throw unsupported(this.title, "put a key on a running instance");
        await this.#machines.attach(instanceId, keyId);
      }
      async detach(instanceId, keyId) {
        if (!this.#machines) throw unsupported(this.title, "take a key off a running instance");
        return this.#machines.detach(instanceId, keyId);
      }
      #api() {
        return {
          path: (template, ids) => fill(template, { ...this.#vars, ...ids }),
          send: (request) => this.#http.send(request),
          take: (removal, what, ids) => this.#take(removal, what, ids),
          refusal: (what, answer) => this.#refusal(what, answer),
          items: (listing, idPath) => this.#items(listing, idPath, (request) => this.#http.send(request))
        };
      }
      async #take({ path, ok, gone }, what, ids) {
        const answer = await this.#http.send({ method: "DELETE", path: fill(path, { ...this.#vars, ...ids }) });
        if (ok.includes(answer.status)) return "removed";
        if (matches(gone, answer)) return "gone";
        throw this.#refusal(what, answer);
      }
      #registration({ name, publicKey }, idempotencyKey) {
        const { path, body, idempotencyHeader, answer } = this.#profile.keys.create;
        const headers = idempotencyHeader ? { [idempotencyHeader]: idempotencyKey } : void 0;
        const filled = fillBody(body, { ...this.#vars, name, publicKey });
        return this.#addressed({ method: "POST", path, headers, body: filled, text: answer.kind === "id" });
      }
      /** told reads the key that a registration answers with; undefined where only a listing can tell. */
      #told(wanted, { body }) {
        const { answer } = this.#profile.keys.create;
        if (answer.kind === "nothing") return void 0;
        if (answer.kind === "id") {
          const id = typeof body === "string" ? body.trim() : "";
          if (!/^[\w-]{1,128}$/.test(id)) throw this.#notListed();
          return { id, ...wanted, createdAt: void 0, machines: void 0 };
        }
        const key = entryOf(this.#profile, at(body, answer.item), answer.fields);
        if (key.fingerprint && key.fingerprint !== wanted.fingerprint) throw this.#notListed();
        return {
          ...key,
          name: key.name || wanted.name,
          publicKey: key.publicKey || wanted.publicKey,
          fingerprint: wanted.fingerprint
        };
      }
      /** find looks for the key on the account. Throws AccountError where its name belongs to another key. */
      async #find({ fingerprint, name }, send) {
        const { names } = this.#profile.keys;
        const isUnique = names !== "comment" && names.unique;
        let namesake;
        for await (const key of this.#keys(send)) {
          if (key.fingerprint === fingerprint) return key;
          if (isUnique && key.name === name) namesake = key;
        }
        if (!namesake) return void 0;
        throw new AccountError({
          fault: "invalid",
          what: `${this.title} would not take the key`,
          why: `its name is that of another key, ${plain(namesake.id)}`,
          todo: "Nothing was sent; use another name"
        });
      }
      async *#keys(send) {
        const { list, fields } = this.#profile.keys;
        for await (const item of this.#items(list, fields.id, send)) yield entryOf(this.#profile, item);
      }
      #items(listing, idPath, send) {
        return items({
          title: this.title,
          listing,
          idOf: (item) => idAt(this.title, item, idPath),
          send: (request) => send(this.#addressed(request)),
          refusal: (what, answer) => this.#refusal(what, answer)
        });
      }
      #addressed(request) {
        return { ...request, path: fill(request.path, this.#vars) };
      }
      #refusal(what, answer) {
        const messages = this.#profile.errors.map((path) => at(answer.body, path));
        return this.#http.refusal(
          what,
          answer,
          messages.find((each) => typeof each === "string")
        );
      }
      #notListed() {
        return new AccountError({
          fault: "unexpected",
          what: `${this.title} did not say under which id it registered the key`,
          why: "its answer is not what the profile expects",
          todo: "Look at the account; check whether the profile fits this API"
        });
      }
    };
  }
});

// src/accounts/token.ts
function clientCredentials(http2, { path, id, secret }) {
  let current;
  let end = 0;
  const fetchToken = async (signal) => {
    const body = { grant_type: "client_credentials", client_id: id, client_secret: secret };
    const answer = await http2.once({ method: "POST", path, body }, signal);
    const token = textAt(answer.body, "access_token");
    if (answer.status !== 200 || !token) throw refused(http2, answer);
    const seconds = Number(textAt(answer.body, "expires_in")) || 0;
    end = Date.now() + (seconds - MARGIN) * 1e3;
    return token;
  };
  return (signal) => {
    if (!current || Date.now() >= end) {
      end = Number.POSITIVE_INFINITY;
      current = fetchToken(signal).catch((error2) => {
        current = void 0;
        throw error2;
      });
    }
    return current;
  };
}
function refused(http2, answer) {
  const what = "No access token was given";
  if (answer.status < 400) return http2.refusal(what, answer, "there is no token in it");
  return new AccountError({
    fault: "refused",
    what,
    why: `the client id and secret were answered with ${answer.status}`,
    todo: "Check that api-token is the client secret that belongs to the client id"
  });
}
var MARGIN;
var init_token = __esm({
  "src/accounts/token.ts"() {
    "use strict";
    init_account();
    init_fields();
    MARGIN = 60;
  }
});

// src/accounts/lines.ts
function lineOfPosition(text, position) {
  return text.slice(0, position).split("\n").length;
}
function lineOfPath(text, path) {
  const around = [];
  let isName = false;
  let best = { depth: 0, position: text.search(/\S/) };
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const inner = around.at(-1);
    if (token === "}" || token === "]") around.pop();
    else if (token === ":") isName = false;
    else if (token === ",") {
      if (inner?.isList) inner.name = String(Number(inner.name) + 1);
      else isName = true;
    } else {
      if (isName && inner) inner.name = JSON.parse(token);
      const fits = around.every(({ name }, depth) => name === path[depth]);
      if (fits && around.length > best.depth) best = { depth: around.length, position: index };
      if (token === "{") around.push({ isList: false, name: "" });
      if (token === "[") around.push({ isList: true, name: "0" });
      isName = token === "{" || isName && token !== "[";
    }
    if (token === "}" || token === "]") isName = false;
  }
  return lineOfPosition(text, best.position);
}
var init_lines = __esm({
  "src/accounts/lines.ts"() {
    "use strict";
  }
});

// src/accounts/profile-file.ts
var profile_file_exports = {};
__export(profile_file_exports, {
  readProfile: () => readProfile
});
function readProfile(source) {
  const isJson = source.trimStart().startsWith("{");
  const name = isJson ? "The profile" : `Profile ${plain(source)}`;
  const text = isJson ? source : readText(name, source);
  const { success, data, error: error2 } = import_schema.profileSchema.safeParse(parse(name, text));
  if (success) return data;
  const [issue2] = error2.issues;
  const path = issue2?.path.map(String) ?? [];
  const message = issue2?.message.replace(/^Invalid input: /, "") ?? "";
  throw unusable2(
    name,
    `line ${lineOfPath(text, path)}, ${plain(path.join(".")) || "the whole"}: ${plain(message)}`
  );
}
function readText(name, path) {
  try {
    return (0, import_node_fs3.readFileSync)(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error2) {
    throw unusable2(name, say(error2));
  }
}
function parse(name, text) {
  try {
    return JSON.parse(text);
  } catch (error2) {
    const [, position = text.length] = /at position (\d+)/.exec(String(error2)) ?? [];
    throw unusable2(name, `line ${lineOfPosition(text, Number(position))}: it is not JSON`);
  }
}
function unusable2(what, why) {
  return new Problem({
    what: `${what} cannot be used`,
    why: why.replace(/\.$/, ""),
    todo: "Correct it; docs/accounts.md shows an example, docs/profile.schema.json every field"
  });
}
var import_node_fs3, import_schema;
var init_profile_file = __esm({
  "src/accounts/profile-file.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    init_problem();
    init_lines();
    import_schema = require("./vendor/schema.js");
  }
});

// src/accounts/open.ts
var open_exports = {};
__export(open_exports, {
  keepAddress: () => keepAddress,
  openAccount: () => openAccount
});
async function openAccount(options) {
  const { apiUrl, apiToken, http: http2 = {} } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  if ("open" in provider) return provider.open({ apiUrl, apiToken, vars, http: http2 });
  return openRest(provider, { apiUrl, apiToken, vars, http: http2 });
}
async function keepAddress(options) {
  const { env, http: http2, ...address } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  const profile = address.profile ? JSON.stringify(provider) : void 0;
  return { ...address, profile, vars };
}
async function findProvider({ provider, profile }) {
  if (profile) {
    const { readProfile: readProfile2 } = await Promise.resolve().then(() => (init_profile_file(), profile_file_exports));
    return readProfile2(profile);
  }
  const found = providers.find(({ id }) => id === provider);
  if (found) return found;
  throw new Problem({
    what: "Input provider cannot be used",
    why: `there is no provider "${plain(provider)}"`,
    todo: `Use one of: ${providers.map(({ id }) => id).join(", ")}; or a profile of your own`
  });
}
function resolveVars({ title, vars = {} }, { vars: given = {}, env = process.env }) {
  const entries = Object.entries(vars).map(([name, { env: variable, about, default: fallback }]) => {
    const value = given[name] || env[variable] || fallback;
    if (value) return [name, value];
    throw new Problem({
      what: `${title} cannot be used`,
      why: `it needs ${about}, and the environment variable ${variable} is empty`,
      todo: `Set ${variable}`
    });
  });
  return Object.fromEntries(entries);
}
function openRest(profile, { apiUrl, apiToken, vars, http: times }) {
  const { title, auth, limits } = profile;
  const baseUrl = (apiUrl ?? fill(profile.baseUrl, vars)).replace(/\/+$/, "");
  const deadline = limits?.listingsPerMinute ? 18e4 : void 0;
  const common = {
    title,
    baseUrl,
    secret: apiToken,
    limits,
    deadline,
    headers: profile.headers ?? {},
    ...times
  };
  if (auth.kind === "header") {
    const headers = { ...common.headers, [auth.header]: auth.prefix + apiToken };
    return new RestAccount({ profile, baseUrl, vars, http: new HttpClient({ ...common, headers }) });
  }
  const accessToken = clientCredentials(new HttpClient(common), {
    path: fill(auth.tokenPath, vars),
    id: vars[auth.clientId] ?? "",
    secret: apiToken
  });
  return new RestAccount({ profile, baseUrl, vars, http: new HttpClient({ ...common, accessToken }) });
}
var init_open = __esm({
  "src/accounts/open.ts"() {
    "use strict";
    init_problem();
    init_http();
    init_providers();
    init_rest();
    init_template();
    init_token();
  }
});

// src/action/post.ts
init_problem();

// src/action/release.ts
var import_promises7 = require("node:fs/promises");
init_public();
init_problem();

// src/action/agent.ts
var import_node_events = require("node:events");
var import_node_fs = require("node:fs");
var import_node_net = require("node:net");
var import_promises = require("node:timers/promises");
init_wire();
init_problem();
var SUCCESS = 6;
var REQUEST_IDENTITIES = 11;
var IDENTITIES_ANSWER = 12;
var ADD_ID_CONSTRAINED = 25;
var CONSTRAIN_LIFETIME = 1;
var READY_WITHIN = 5e3;
var ANSWER_WITHIN = 5e3;
var AgentConnection = class _AgentConnection {
  #socket;
  constructor(socket) {
    this.#socket = socket;
  }
  /** open connects to an agent; undefined when none listens. */
  static open(path) {
    return new Promise((resolve2) => {
      const socket = (0, import_node_net.connect)(path, () => resolve2(new _AgentConnection(socket)));
      socket.on("timeout", () => socket.destroy(new Error("it takes too long")));
      socket.on("end", () => socket.destroy(new Error("it closed the connection")));
      socket.on("error", () => resolve2(void 0));
    });
  }
  close() {
    this.#socket.destroy();
  }
  /** add gives a key to the agent, for `lifetime` seconds at most, and makes sure that the agent holds it. Throws Problem. */
  async add(key, lifetime) {
    const { type, blob, comment } = key.publicKey;
    const constraints = Buffer.concat([Buffer.of(CONSTRAIN_LIFETIME), uint32(lifetime)]);
    const message = Buffer.concat([
      Buffer.of(ADD_ID_CONSTRAINED),
      key.identity,
      wireString(comment),
      constraints
    ]);
    const [answer] = await this.#ask(message);
    if (answer === SUCCESS && (await this.list()).some((held) => held.equals(blob))) return;
    throw new Problem({
      what: `The agent does not take a key of type ${type}`,
      why: "ssh-agent refused it",
      todo: "Use a key that `ssh-add` takes, such as one made with `ssh-keygen -t ed25519`"
    });
  }
  /** list returns the blobs of the keys that the agent holds. Throws Problem. */
  async list() {
    const reader = new WireReader(await this.#ask(Buffer.of(REQUEST_IDENTITIES)));
    if (reader.bytes(1)[0] !== IDENTITIES_ANSWER) return [];
    return Array.from({ length: reader.uint32() }, () => {
      const blob = reader.string();
      reader.string();
      return blob;
    });
  }
  /** ask sends one message and returns the answer, each without the length in front. */
  async #ask(message) {
    this.#socket.setTimeout(ANSWER_WITHIN);
    this.#socket.write(wireString(message));
    let received = Buffer.alloc(0);
    try {
      for (; ; ) {
        const [data] = await (0, import_node_events.once)(this.#socket, "data");
        received = Buffer.concat([received, data]);
        if (received.length >= 4 && received.length >= 4 + received.readUInt32BE()) break;
      }
    } catch (error2) {
      throw new Problem({
        what: "The ssh-agent does not answer",
        why: say(error2),
        todo: "Run the job again"
      });
    }
    this.#socket.setTimeout(0);
    return new WireReader(received).string();
  }
};
async function stopAgent(socket) {
  const pids = await findAgents(socket);
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGTERM");
    } catch (error2) {
      if (error2.code !== "ESRCH") throw error2;
    }
  }
  for (const end = Date.now() + READY_WITHIN; Date.now() < end; await (0, import_promises.setTimeout)(5)) {
    const connection = await AgentConnection.open(socket);
    if (!connection) return;
    connection.close();
  }
  throw new Problem({
    what: "The ssh-agent of this job does not end",
    why: `it still answers at ${socket}`,
    todo: "End it by hand on a runner that is kept; its keys expire by themselves"
  });
}
function agentArguments(socket) {
  return ["-D", "-a", socket];
}
async function findAgents(socket) {
  const wanted = ["ssh-agent", ...agentArguments(socket)].join(" ");
  return (await listProcesses()).filter(({ command }) => command === wanted).map(({ pid }) => pid);
}
async function listProcesses() {
  if (process.platform === "linux") {
    const pids = (0, import_node_fs.readdirSync)("/proc").filter((name) => /^\d+$/.test(name));
    return pids.map((pid) => ({ pid: Number(pid), command: commandLine(pid) }));
  }
  const { run: run2 } = await Promise.resolve().then(() => (init_command(), command_exports));
  const { stdout } = await run2("ps", ["-Ao", "pid=,args="]);
  return stdout.split("\n").map((line) => {
    const [, pid, command = ""] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command };
  });
}
function commandLine(pid) {
  try {
    return (0, import_node_fs.readFileSync)(`/proc/${pid}/cmdline`, "utf8").replace(/\0$/, "").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

// src/action/authorized-keys.ts
init_public();
init_problem();
init_command();
async function revoke(destination, key) {
  await onHost(destination, "may still let in the key of this job", [
    'cp -p "$file" "$file.keylease"',
    `grep -vF '${key.blob.toString("base64")}' "$file" > "$file.keylease" || [ $? -eq 1 ]`,
    'mv "$file.keylease" "$file"'
  ]);
}
var LOCKED = [
  "set -eu",
  "umask 077",
  "unset TZ",
  "file=$HOME/.ssh/authorized_keys",
  'mkdir -p "$HOME/.ssh"',
  'if [ -L "$file" ]; then file=$(readlink -f "$file"); fi',
  "lock=$file.keylease.lock",
  "tries=0",
  'until mkdir "$lock" 2>/dev/null; do',
  "  tries=$((tries + 1))",
  '  if [ "$tries" -gt 200 ]; then echo "$lock is held" >&2; exit 1; fi',
  // A lock of this age belongs to a connection that broke.
  '  if [ -n "$(find "$lock" -maxdepth 0 -mmin +1 2>/dev/null)" ]; then rmdir "$lock" 2>/dev/null || true; fi',
  "  sleep 0.1",
  "done",
  `trap 'rmdir "$lock"' EXIT`,
  "trap 'exit 1' HUP INT TERM"
];
async function onHost({ config, alias, name }, failed, script) {
  const words = ["-F", config, "-o", "BatchMode=yes", "-o", "ConnectTimeout=10", alias, "sh -s"];
  const input = [...LOCKED, ...script, ""].join("\n");
  const { code, stdout, stderr } = await run("ssh", words, { input, timeout: 6e4 });
  if (code === 0) return;
  throw new Problem({
    what: `${name} ${failed}`,
    why: plain(`${stdout} ${stderr}`) || `the connection ended with code ${code}`,
    todo: "Check that its user may write ~/.ssh/authorized_keys"
  });
}

// src/action/lease.ts
var import_promises2 = require("node:timers/promises");
init_account();

// src/leases/name.ts
init_problem();

// src/leases/ttl.ts
init_problem();
var MINUTE = 6e4;
var UNITS = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };
var LONGEST_LEASE = 24 * 60 * MINUTE;
var SHORTEST_LEASE = 5 * MINUTE;

// src/action/lease.ts
init_problem();
var PAUSES = [500, 1500, 3e3];
var SWEEP_SLACK = 5 * 6e4;
async function takeBack(account, lease, wait = import_promises2.setTimeout) {
  let taken = false;
  const look = async () => {
    const ids2 = [];
    for await (const { id, fingerprint } of account.keys()) {
      if (fingerprint === lease.fingerprint) ids2.push(id);
      else if (fingerprint && id === lease.keyId) taken = true;
    }
    return ids2;
  };
  const first = lease.keyId ? look() : patiently(look, (seen) => seen.length > 0, wait);
  let ids = await first.catch(async (error2) => {
    if (lease.keyId) await account.remove(lease.keyId);
    throw error2;
  });
  if (lease.keyId && ids.length === 0 && !taken) ids = [lease.keyId];
  let outcome = "gone";
  let detachFault;
  const removeAll = async () => {
    for (const id of ids) {
      if (lease.instance) {
        await account.detach(lease.instance, id).catch((error2) => {
          detachFault = error2;
        });
      }
      if (await account.remove(id) === "removed") outcome = "removed";
    }
    ids = await look();
    return ids;
  };
  await patiently(removeAll, (left) => left.length === 0, wait);
  if (detachFault) throw detachFault;
  if (ids.length === 0) return outcome;
  throw new AccountError({
    fault: "unexpected",
    what: `${account.title} still lists key ${plain(ids.join(", "))}`,
    why: "it said that the key was removed, and a fresh listing shows it",
    todo: "Remove it by hand"
  });
}
async function patiently(look, enough, wait) {
  let seen = await look();
  for (const pause of PAUSES) {
    if (enough(seen)) break;
    await wait(pause);
    seen = await look();
  }
  return seen;
}

// src/action/ssh-config.ts
var import_node_fs2 = require("node:fs");
var import_promises5 = require("node:fs/promises");
var import_node_path2 = require("node:path");
init_problem();

// src/action/edit-file.ts
var import_promises3 = require("node:fs/promises");
var import_node_path = require("node:path");
var import_promises4 = require("node:timers/promises");
init_problem();
var STALE_AFTER = 5e3;
var WAIT_AT_MOST = 3e4;
async function editFile(path, change) {
  const file = await target(path);
  const draft = `${file}.keylease`;
  const handle = await lock(draft);
  let held = true;
  try {
    const before = await unlessMissing((0, import_promises3.readFile)(file, "latin1"));
    const after = change(before);
    if (after === void 0) return await (0, import_promises3.rm)(file, { force: true });
    if (after === before) return;
    await handle.writeFile(after, "latin1");
    const old = await unlessMissing((0, import_promises3.stat)(file));
    if (old) await (0, import_promises3.chown)(draft, old.uid, old.gid).catch(() => {
    });
    if (old) await handle.chmod(old.mode & 511);
    await (0, import_promises3.rename)(draft, file);
    held = false;
  } catch (error2) {
    throw unwritable(file, error2);
  } finally {
    await handle.close();
    if (held) await (0, import_promises3.rm)(draft, { force: true });
  }
}
async function target(path) {
  const linked = async () => (0, import_node_path.resolve)((0, import_node_path.dirname)(path), await (0, import_promises3.readlink)(path));
  return (0, import_promises3.realpath)(path).catch(linked).catch(() => path);
}
async function lock(draft) {
  for (const end = Date.now() + WAIT_AT_MOST; Date.now() < end; await (0, import_promises4.setTimeout)(5)) {
    try {
      return await (0, import_promises3.open)(draft, "wx", 384);
    } catch (error2) {
      if (error2.code !== "EEXIST") throw unwritable(draft, error2);
    }
    const age = await (0, import_promises3.stat)(draft).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0
    );
    if (age > STALE_AFTER) await (0, import_promises3.rm)(draft, { force: true });
  }
  throw unwritable(draft, new Error("other jobs keep it locked"));
}
function unwritable(path, cause) {
  return new Problem({
    what: "ssh cannot be set up",
    why: `${path} cannot be written: ${cause.message}`,
    todo: "Make the file and its folder writable for the runner's user",
    cause
  });
}
async function unlessMissing(read2) {
  try {
    return await read2;
  } catch (error2) {
    if (error2.code === "ENOENT") return void 0;
    throw error2;
  }
}

// src/action/ssh-config.ts
var MADE_FILE = "# keylease made this file, and removes it with the last entry above.\n";
var MADE_BOTH = "# keylease made this file and its folder, and removes them with the last entry above.\n";
async function removeInclude(userConfig, ours, hadFolder) {
  const folder = (0, import_node_path2.dirname)(userConfig);
  if (!(0, import_node_fs2.existsSync)(folder)) return;
  let madeFolder = !hadFolder;
  await editFile(userConfig, (before) => {
    const after = before?.replace(entry(ours), "");
    madeFolder ||= after === MADE_BOTH;
    return after === MADE_FILE || after === MADE_BOTH ? void 0 : after;
  });
  if (madeFolder) await (0, import_promises5.rmdir)(folder).catch(() => {
  });
}
function entry(ours) {
  return bytes(`# keylease, for a running job:
Include "${ours}"
`);
}
function bytes(text) {
  return Buffer.from(text, "utf8").toString("latin1");
}

// src/action/stay.ts
var import_node_path3 = require("node:path");
var STATE = "stay";
function restore(core) {
  const text = core.getState(STATE);
  return text ? JSON.parse(text) : void 0;
}
function filesOf({ folder }) {
  return {
    socket: (0, import_node_path3.join)(folder, "agent.sock"),
    config: (0, import_node_path3.join)(folder, "config"),
    isThisJob: (0, import_node_path3.join)(folder, "is-this-job"),
    /** Of the agent that holds the stored key while it is handed off, and the config that uses it. */
    handoffSocket: (0, import_node_path3.join)(folder, "handoff.sock"),
    handoffConfig: (0, import_node_path3.join)(folder, "handoff-config"),
    knownHosts: (0, import_node_path3.join)(folder, "known_hosts"),
    publicKey: (name) => (0, import_node_path3.join)(folder, `${name}.pub`)
  };
}

// node_modules/html-escaper/esm/index.js
var { replace } = "";
var ca = /[&<>'"]/g;
var esca = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&#39;",
  '"': "&quot;"
};
var pe = (m) => esca[m];
var escape = (es) => replace.call(es, ca, pe);

// src/action/summary.ts
init_problem();
async function writeSummary(core, rows) {
  core.summary.addHeading("SSH key of this job", 3);
  core.summary.addTable(
    rows.map(([title, value]) => [{ data: escape(title), header: true }, { data: escape(plain(value)) }])
  );
  await core.summary.write().catch((error2) => core.debug(`no job summary: ${error2}`));
}
function leaseRows(lease, provider, outcome) {
  return [
    ["Key", lease.name],
    ["Fingerprint", lease.fingerprint],
    [`Id at ${provider}`, lease.keyId ?? "not known"],
    ["Expires", isoTime(lease.expiresAt)],
    ["Put on instance", lease.instance ?? "none"],
    ["Now", outcome]
  ];
}
function handoffRows(handoff, outcome) {
  return [
    ["Fingerprint", handoff.fingerprint],
    ["Let in by", handoff.destination.name],
    ["Expires", handoff.expiresAt ? isoTime(handoff.expiresAt) : "never by itself"],
    ["Now", outcome]
  ];
}
function isoTime(time) {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}

// src/action/release.ts
async function release(core, stay) {
  const { folder, userConfig, lease, handoff } = stay;
  const { socket, handoffSocket, config } = filesOf(stay);
  const steps = [
    () => lease && releaseLease(core, lease),
    () => handoff && releaseHandoff(core, handoff),
    () => stopAgent(handoffSocket),
    () => userConfig && removeInclude(userConfig.path, config, userConfig.hadFolder),
    () => stopAgent(socket),
    () => (0, import_promises7.rm)(folder, { recursive: true, force: true })
  ];
  const failures = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error2) {
      failures.push(say(error2));
    }
  }
  return failures;
}
async function releaseLease(core, lease) {
  const { openAccount: openAccount2 } = await Promise.resolve().then(() => (init_open(), open_exports));
  const account = await openAccount2(lease.address);
  const { title, removal } = account;
  if (lease.adopted) {
    if (lease.instance && lease.keyId) await account.detach(lease.instance, lease.keyId);
    core.info(`Key ${lease.fingerprint} was on the ${title} account before this job, and stays there.`);
    return;
  }
  try {
    const outcome = await takeBack(account, lease);
    const said = outcome === "removed" ? "removed" : "gone already";
    core.info(
      `Key ${lease.fingerprint} is off the ${title} account (${said}, checked by a fresh listing). ${removal.note}`
    );
    await writeSummary(core, leaseRows(lease, title, `${said}, checked by a fresh listing`));
  } catch (error2) {
    await writeSummary(core, leaseRows(lease, title, "NOT REMOVED"));
    const id = lease.keyId ? `id ${plain(lease.keyId)}` : "id not known";
    const command = lease.keyId ? `: ${account.removalCommand(lease.keyId)}` : ` in ${title}'s list of SSH keys`;
    throw new Error(
      `Key ${lease.name} (${id}, ${lease.fingerprint}) may still be on the ${title} account. ${say(error2)} To remove it yourself${command}`
    );
  }
}
async function releaseHandoff(core, handoff) {
  const { destination, publicKey, fingerprint, expiresAt } = handoff;
  try {
    await revoke(destination, parsePublicKey(publicKey));
    core.info(`${destination.name} no longer lets in key ${fingerprint}.`);
    await writeSummary(core, handoffRows(handoff, "removed"));
  } catch (error2) {
    await writeSummary(core, handoffRows(handoff, "NOT REMOVED"));
    const end = expiresAt ? `It ends by itself at ${isoTime(expiresAt)}; until then` : "It does not end by itself:";
    throw new Error(`${say(error2)} ${end} its line in ~/.ssh/authorized_keys there is: ${publicKey}`);
  }
}

// node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"));

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var os3 = __toESM(require("os"));

// node_modules/@actions/core/lib/summary.js
var import_os = require("os");
var import_fs = require("fs");
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items2, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items2.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/action/toolkit.ts
var toolkit = {
  debug,
  exportVariable,
  getInput,
  getState,
  info,
  saveState,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning
};

// src/action/post.ts
async function post() {
  const stay = restore(toolkit);
  const failures = stay ? await release(toolkit, stay) : [];
  for (const failure of failures) {
    if (stay?.onCleanupFailure === "fail") toolkit.setFailed(failure);
    else toolkit.warning(failure);
  }
}
post().catch((error2) => toolkit.warning(`keylease could not clean up: ${say(error2)}`));
