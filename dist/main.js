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

// src/action/agent.ts
async function startAgent(socket) {
  const { PATH = "", RUNNER_TRACKING_ID } = process.env;
  const agent = (0, import_node_child_process2.spawn)("ssh-agent", agentArguments(socket), {
    detached: true,
    stdio: "ignore",
    env: RUNNER_TRACKING_ID ? { PATH, RUNNER_TRACKING_ID } : { PATH }
  });
  agent.unref();
  let failure;
  agent.once("error", (error2) => {
    failure = error2.message;
  });
  agent.once("exit", (code) => {
    failure ??= `it ended with code ${code}`;
  });
  for (const end = Date.now() + READY_WITHIN; Date.now() < end && !failure; await (0, import_promises.setTimeout)(1)) {
    const connection = (0, import_node_fs.existsSync)(socket) ? await AgentConnection.open(socket) : void 0;
    if (connection) return connection;
  }
  throw new Problem({
    what: "ssh-agent does not start",
    why: failure ?? "it does not answer",
    todo: "Install the OpenSSH client on the runner (apt: openssh-client)"
  });
}
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
var import_node_child_process2, import_node_events, import_node_fs, import_node_net, import_promises, SUCCESS, REQUEST_IDENTITIES, IDENTITIES_ANSWER, ADD_ID_CONSTRAINED, CONSTRAIN_LIFETIME, READY_WITHIN, ANSWER_WITHIN, AgentConnection;
var init_agent = __esm({
  "src/action/agent.ts"() {
    "use strict";
    import_node_child_process2 = require("node:child_process");
    import_node_events = require("node:events");
    import_node_fs = require("node:fs");
    import_node_net = require("node:net");
    import_promises = require("node:timers/promises");
    init_wire();
    init_problem();
    SUCCESS = 6;
    REQUEST_IDENTITIES = 11;
    IDENTITIES_ANSWER = 12;
    ADD_ID_CONSTRAINED = 25;
    CONSTRAIN_LIFETIME = 1;
    READY_WITHIN = 5e3;
    ANSWER_WITHIN = 5e3;
    AgentConnection = class _AgentConnection {
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
  }
});

// src/leases/ttl.ts
function parseTtl(text) {
  const [, count, unit = ""] = /^(\d{1,4}) ?([mhd])$/.exec(text.trim()) ?? [];
  const ttl = Number(count) * (UNITS[unit] ?? Number.NaN);
  if (ttl >= SHORTEST_LEASE && ttl <= LONGEST_LEASE) return ttl;
  throw new Problem({
    what: "Input ttl cannot be used",
    why: Number.isNaN(ttl) ? "it is not a number with a unit" : "it is not between 5 minutes and 24 hours",
    todo: "Write minutes or hours, such as 90m or 6h"
  });
}
var MINUTE, UNITS, LONGEST_LEASE, SHORTEST_LEASE;
var init_ttl = __esm({
  "src/leases/ttl.ts"() {
    "use strict";
    init_problem();
    MINUTE = 6e4;
    UNITS = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };
    LONGEST_LEASE = 24 * 60 * MINUTE;
    SHORTEST_LEASE = 5 * MINUTE;
  }
});

// src/action/inputs.ts
function readInputs(core) {
  const privateKey = core.getInput("private-key") || void 0;
  const passphrase = core.getInput("passphrase") || void 0;
  const lease = readLease(core, privateKey);
  const target2 = readTarget(core);
  if (!privateKey && !lease) {
    throw new Problem({
      what: "There is no key to use",
      why: "neither private-key nor api-token has a value",
      todo: "Give one of them; secrets are empty for forks and for Dependabot"
    });
  }
  const instance = textInput(core, "instance", /^[\w.:-]{1,128}$/, "an id as the provider lists it");
  if (instance && !lease) {
    throw new Problem({
      what: "Input instance cannot be used",
      why: "no key is leased for it",
      todo: "Give api-token, or give host instead of instance"
    });
  }
  return {
    privateKey,
    passphrase,
    ttl: parseTtl(core.getInput("ttl") || "6h"),
    lease,
    instance,
    target: target2,
    handoff: readHandoff(core, { privateKey, lease, target: target2 }),
    waitFor: Number(textInput(core, "wait-for", /^\d{1,4}$/, "a number of seconds, such as 120") ?? 0),
    onCleanupFailure: choiceInput(core, "on-cleanup-failure", ["warn", "fail"]) ?? "warn",
    dryRun: booleanInput(core, "dry-run")
  };
}
function readLease(core, privateKey) {
  const apiToken = core.getInput("api-token") || void 0;
  const secret = core.getInput("lease-secret") || void 0;
  const kind = choiceInput(core, "lease", ["generated", "stored", "none"]) ?? (apiToken ? "generated" : "none");
  if (kind === "none") return void 0;
  if (!apiToken) {
    throw new Problem({
      what: "No key can be leased",
      why: "api-token is empty",
      todo: "Give an API key of the account; secrets are empty for forks and for Dependabot"
    });
  }
  if (kind === "stored" && !privateKey) {
    throw new Problem({
      what: "The stored key cannot be leased",
      why: "private-key is empty",
      todo: "Give private-key, or leave out lease for a fresh key"
    });
  }
  const provider = core.getInput("provider") || "pictor";
  const profile = core.getInput("profile") || void 0;
  const apiUrl = core.getInput("api-url") || void 0;
  return {
    kind,
    address: { provider, profile, apiUrl, apiToken },
    secret,
    sweep: booleanInput(core, "sweep")
  };
}
function readHandoff(core, given) {
  const choice = choiceInput(core, "handoff", ["true", "false", "without-expiry"]);
  if (!choice || choice === "false") return "no";
  const { privateKey, lease, target: target2 } = given;
  if (privateKey && target2.host && !lease) return choice === "true" ? "expiring" : "forever";
  throw new Problem({
    what: "Input handoff cannot be used",
    why: lease ? "a key is leased already, so that there is nothing to hand off" : `${privateKey ? "host" : "private-key"} is empty`,
    todo: "Give private-key and host, and no lease (lease: none)"
  });
}
function readTarget(core) {
  const port = textInput(core, "port", /^\d{1,5}$/, "a number from 1 to 65535");
  if (port && (Number(port) < 1 || Number(port) > 65535)) throw badInput("port", "a number from 1 to 65535");
  return {
    host: textInput(core, "host", HOST, "a host name or an IP address"),
    user: textInput(core, "user", USER, "a user name"),
    port: port ? Number(port) : void 0,
    hostKey: core.getInput("host-key") || void 0,
    alias: textInput(core, "host-alias", /^[A-Za-z0-9][\w.-]{0,62}$/, "one word, such as gpu") ?? "gpu"
  };
}
function textInput(core, name, pattern, wanted) {
  const value = core.getInput(name);
  if (value && !pattern.test(value)) throw badInput(name, wanted);
  return value || void 0;
}
function choiceInput(core, name, choices) {
  const value = core.getInput(name);
  if (!value) return void 0;
  const choice = choices.find((each) => each === value);
  if (!choice) throw badInput(name, choices.join(" or "));
  return choice;
}
function booleanInput(core, name) {
  const choice = choiceInput(core, name, ["true", "True", "TRUE", "false", "False", "FALSE"]);
  return choice?.toLowerCase() === "true";
}
function badInput(name, wanted) {
  return new Problem({
    what: `Input ${name} cannot be used`,
    why: `it is not ${wanted}`,
    todo: "Correct it in the workflow"
  });
}
var HOST, USER;
var init_inputs = __esm({
  "src/action/inputs.ts"() {
    "use strict";
    init_ttl();
    init_problem();
    HOST = /^[A-Za-z0-9:][\w.:-]{0,252}$/;
    USER = /^[\w][\w.@-]{0,63}$/;
  }
});

// src/secrets/fault.ts
function awsProblem(what, error2, advice2) {
  const { name, code, message } = error2;
  const text = [name, code, message].filter(Boolean).join(" ");
  const [, todo] = [...advice2, ...COMMON].find(([fits2]) => fits2.test(text)) ?? [];
  const said = [name === "Error" ? "" : name, message || code].filter(Boolean).join(", ");
  return new Problem({
    what,
    why: plain(said, 400).replace(/[.\s]+$/, ""),
    todo: todo ?? "Mend what the message names, and run again",
    cause: error2
  });
}
var COMMON;
var init_fault = __esm({
  "src/secrets/fault.ts"() {
    "use strict";
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

// src/secrets/field.ts
function fieldOf({ id, field }, text) {
  const value = field === void 0 ? text : pick(id, field, text);
  if (value.trim()) return value;
  throw unusable(
    id,
    field === void 0 ? "it is empty" : `its field ${plain(field)} is empty`,
    "Store a value"
  );
}
function pick(id, field, text) {
  const fields = fieldsOf(id, text);
  if (!Object.hasOwn(fields, field)) {
    const names = Object.keys(fields).map((name) => plain(name, 40));
    const there = names.length > 0 ? `it has ${names.slice(0, 20).join(", ")}` : "it has none";
    throw unusable(id, `it has no field ${plain(field)}; ${there}`, "Name one of its fields after the #");
  }
  const value = fields[field];
  if (typeof value === "string") return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw unusable(id, `its field ${plain(field)} is not text`, "Store it as text, in quotes");
}
function fieldsOf(id, text) {
  let parsed2;
  try {
    parsed2 = JSON.parse(text);
  } catch {
  }
  if (typeof parsed2 === "object" && parsed2 !== null && !Array.isArray(parsed2)) return { ...parsed2 };
  throw unusable(
    id,
    "a field of it is asked for, and it is not a JSON object",
    "Leave out the # and the field"
  );
}
function unusable(id, why, todo) {
  return new Problem({ what: `Secret ${id} cannot be used`, why, todo });
}
var init_field = __esm({
  "src/secrets/field.ts"() {
    "use strict";
    init_problem();
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

// src/secrets/oidc.ts
async function jobToken(env, { audience, signal }) {
  const names = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new Problem({
      what: WHAT,
      why: `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not set`,
      todo: "Give the job `permissions: id-token: write`; pull requests from forks cannot have it"
    });
  }
  const url = new URL(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "");
  url.searchParams.set("audience", audience);
  try {
    return await pRetry(() => ask(url, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "", signal), {
      retries: RETRIES,
      minTimeout: 250,
      randomize: true,
      signal,
      shouldRetry: ({ error: error2 }) => !(error2 instanceof Problem)
    });
  } catch (error2) {
    if (error2 instanceof Problem) throw error2;
    throw new Problem({ what: WHAT, why: say(error2), todo: "Run the job again later", cause: error2 });
  }
}
async function ask(url, bearer, signal) {
  const { status, text } = await get(url, bearer, signal).catch((error2) => {
    throw new Error(`GitHub cannot be reached, ${say(error2)}`);
  });
  if (status === 429 || status >= 500) throw new Error(`GitHub answered ${status}`);
  const token = status === 200 ? tokenIn(text) : void 0;
  if (token) return token;
  throw new Problem({
    what: WHAT,
    why: `GitHub answered ${status}${status === 200 ? " without a token" : ""}`,
    todo: "Check that the job has `permissions: id-token: write`, and that it is not over"
  });
}
async function get(url, bearer, signal) {
  const headers = { accept: "application/json", authorization: `Bearer ${bearer}`, "user-agent": "keylease" };
  const end = AbortSignal.any([signal, AbortSignal.timeout(TRY_TAKES_AT_MOST)]);
  const response = await new Promise((resolve2, reject) => {
    const { request } = url.protocol === "https:" ? import_node_https.default : import_node_http.default;
    request(url, { headers, signal: end }, resolve2).once("error", reject).end();
  });
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) {
    text += chunk;
    if (text.length > MAX_BYTES) throw new Error("the answer is too long");
  }
  return { status: response.statusCode ?? 0, text };
}
function tokenIn(text) {
  try {
    const { value } = JSON.parse(text);
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}
var import_node_http, import_node_https, WHAT, RETRIES, TRY_TAKES_AT_MOST, MAX_BYTES;
var init_oidc = __esm({
  "src/secrets/oidc.ts"() {
    "use strict";
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    init_p_retry();
    init_problem();
    WHAT = "The job's OIDC token cannot be had";
    RETRIES = 4;
    TRY_TAKES_AT_MOST = 1e4;
    MAX_BYTES = 64 * 1024;
  }
});

// src/secrets/role.ts
async function assumeRole(role, {
  client: clientOptions,
  env,
  mask: mask2,
  signal
}) {
  const token = await jobToken(env, { audience: AUDIENCE, signal });
  mask2(token);
  const what = `Role ${role.arn} cannot be assumed`;
  const command = new import_aws.AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.session,
    WebIdentityToken: token,
    DurationSeconds: DURATION
  });
  const answer = await new import_aws.STSClient(clientOptions).send(command, { abortSignal: signal }).catch((error2) => {
    throw awsProblem(what, error2, [
      [
        /AccessDenied|InvalidIdentityToken|IDPRejectedClaim/,
        `Let the role's trust policy allow sts:AssumeRoleWithWebIdentity to token.actions.githubusercontent.com where aud is ${AUDIENCE}${subject(token)}`
      ],
      [/ValidationError|MalformedPolicy|PackedPolicy/, "Check aws-role"],
      [/RegionDisabled/, "Enable this region in the account, or set aws-region to another"]
    ]);
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new Problem({ what, why: "STS answered without credentials", todo: "Check AWS_ENDPOINT_URL" });
  }
  mask2(SecretAccessKey);
  mask2(SessionToken);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}
function subject(token) {
  try {
    const { sub } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof sub === "string" ? ` and sub is ${plain(sub)}` : "";
  } catch {
    return "";
  }
}
var import_aws, AUDIENCE, DURATION;
var init_role = __esm({
  "src/secrets/role.ts"() {
    "use strict";
    init_problem();
    import_aws = require("./vendor/aws.js");
    init_fault();
    init_oidc();
    AUDIENCE = "sts.amazonaws.com";
    DURATION = 900;
  }
});

// src/secrets/secrets-manager.ts
var secrets_manager_exports = {};
__export(secrets_manager_exports, {
  openSecrets: () => openSecrets
});
function openSecrets(options) {
  return new SecretsManager(options);
}
function advice(id, region) {
  const resource = id.startsWith("arn:") ? id : `secret:${id}-?????? in ${region}`;
  return [
    [
      /DecryptionFailure|access to KMS|kms:|KMS key/i,
      "Allow kms:Decrypt on the secret's KMS key, and check that the key is enabled"
    ],
    [/AccessDenied/, `Allow secretsmanager:GetSecretValue on ${resource}`],
    [/ResourceNotFound/, `Check the name, the account, and that ${region} is the right region (aws-region)`],
    [/InvalidRequest/, "Restore the secret, or refer to another"]
  ];
}
var import_aws2, ATTEMPTS, TIMEOUTS, SecretsManager;
var init_secrets_manager = __esm({
  "src/secrets/secrets-manager.ts"() {
    "use strict";
    init_problem();
    import_aws2 = require("./vendor/aws.js");
    init_fault();
    init_field();
    init_role();
    ATTEMPTS = 4;
    TIMEOUTS = { connectionTimeout: 5e3, requestTimeout: 1e4, throwOnRequestTimeout: true };
    SecretsManager = class {
      #options;
      #clients = /* @__PURE__ */ new Map();
      #texts = /* @__PURE__ */ new Map();
      #assumed;
      constructor(options) {
        this.#options = options;
      }
      async read(reference) {
        const { id } = reference;
        const region = this.#regionOf(reference);
        const text = this.#texts.get(id) ?? this.#fetch(id, region);
        this.#texts.set(id, text);
        const value = fieldOf(reference, await text);
        this.#options.mask(value);
        return value;
      }
      #regionOf({ id, region }) {
        const { AWS_REGION, AWS_DEFAULT_REGION } = this.#options.env;
        const found = region || this.#options.region || AWS_REGION || AWS_DEFAULT_REGION;
        if (found) return found;
        throw new Problem({
          what: `Secret ${id} cannot be read`,
          why: "its region is not known",
          todo: "Give aws-region, or the ARN of the secret instead of its name"
        });
      }
      async #fetch(id, region) {
        const { deadline = 6e4, mask: mask2 } = this.#options;
        const what = `Secret ${id} cannot be read in ${region}`;
        const signal = AbortSignal.timeout(deadline);
        const late = new Promise(
          (_, reject) => signal.addEventListener("abort", () => reject(signal.reason))
        );
        try {
          const text = await Promise.race([this.#ask(id, region, signal), late]);
          mask2(text);
          return text;
        } catch (error2) {
          if (error2 instanceof Problem) throw error2;
          if (!signal.aborted) throw awsProblem(what, error2, advice(id, region));
          const why = `no answer within ${deadline / 1e3} s`;
          throw new Problem({ what, why, todo: "Check the network of the runner, and run again" });
        }
      }
      async #ask(id, region, signal) {
        const client = await this.#client(region, signal);
        const command = new import_aws2.GetSecretValueCommand({ SecretId: id, VersionStage: "AWSCURRENT" });
        const { SecretString, SecretBinary } = await client.send(command, { abortSignal: signal });
        if (SecretString !== void 0 || !SecretBinary) return SecretString ?? "";
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(SecretBinary);
        } catch {
          throw new Problem({
            what: `Secret ${id} cannot be used`,
            why: "its bytes are not UTF-8 text",
            todo: "Store it as text"
          });
        }
      }
      /** client returns the client of a region. They share credentials, so that these are fetched once. */
      async #client(region, signal) {
        const { role, env, mask: mask2 } = this.#options;
        const settings = { region, maxAttempts: ATTEMPTS, requestHandler: TIMEOUTS };
        if (role) this.#assumed ??= assumeRole(role, { client: settings, env, mask: mask2, signal });
        const assumed2 = await this.#assumed;
        const [first] = this.#clients.values();
        const credentials = assumed2 ?? first?.config.credentials;
        const client = this.#clients.get(region) ?? new import_aws2.SecretsManagerClient(credentials ? { ...settings, credentials } : settings);
        this.#clients.set(region, client);
        return client;
      }
    };
  }
});

// src/action/stay.ts
function newStay(temp, onCleanupFailure) {
  return { folder: (0, import_node_path.join)(temp, `keylease-${Math.random().toString(36).slice(2)}`), onCleanupFailure };
}
function save(core, stay) {
  core.saveState(STATE, stay);
}
function forget(core) {
  core.saveState(STATE, "");
}
function filesOf({ folder }) {
  return {
    socket: (0, import_node_path.join)(folder, "agent.sock"),
    config: (0, import_node_path.join)(folder, "config"),
    isThisJob: (0, import_node_path.join)(folder, "is-this-job"),
    /** Of the agent that holds the stored key while it is handed off, and the config that uses it. */
    handoffSocket: (0, import_node_path.join)(folder, "handoff.sock"),
    handoffConfig: (0, import_node_path.join)(folder, "handoff-config"),
    knownHosts: (0, import_node_path.join)(folder, "known_hosts"),
    publicKey: (name) => (0, import_node_path.join)(folder, `${name}.pub`)
  };
}
var import_node_path, STATE;
var init_stay = __esm({
  "src/action/stay.ts"() {
    "use strict";
    import_node_path = require("node:path");
    STATE = "stay";
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

// src/keys/fault.ts
function privateKeyFault(code, why, todo) {
  return new KeyFault({ code, what: "The private key cannot be used", why, todo });
}
function damaged(why) {
  return privateKeyFault("damaged", why, "Paste the whole file again, as `cat` prints it");
}
function encrypted() {
  return privateKeyFault(
    "encrypted",
    "it is encrypted",
    "Store it without a passphrase (`ssh-keygen -p` removes it)"
  );
}
var KeyFault;
var init_fault2 = __esm({
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
    init_fault2();
    init_wire();
    LINE = /^\s*([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(.*?))?\s*$/;
    LONGEST_LINE = 16 * 1024;
  }
});

// src/action/authorized-keys.ts
function knowsExpiry(software) {
  const [, major, minor] = /^OpenSSH_(?:for_Windows_)?(\d+)\.(\d+)/.exec(software) ?? [];
  if (!major || !minor) return false;
  const [first, second] = KNOWS_EXPIRY;
  return Number(major) > first || Number(major) === first && Number(minor) >= second;
}
async function authorize(destination, key, expiresAt) {
  const line = formatPublicKey(key);
  await onHost(destination, "did not take the key of this job", [
    // A last line without its newline would swallow ours.
    'if [ -n "$(tail -c 1 "$file" 2>/dev/null)" ]; then echo >> "$file"; fi',
    ...expiresAt ? [
      // In the host's own time: before OpenSSH 9.1 a time cannot be given in UTC. GNU date, then BSD's.
      `at=${Math.floor(expiresAt / 1e3)}`,
      'until=$(date -d "@$at" +%Y%m%d%H%M%S 2>/dev/null || date -r "$at" +%Y%m%d%H%M%S)',
      `printf 'expiry-time="%s" %s\\n' "$until" '${line}' >> "$file"`
    ] : [`printf '%s\\n' '${line}' >> "$file"`]
  ]);
}
async function revoke(destination, key) {
  await onHost(destination, "may still let in the key of this job", [
    'cp -p "$file" "$file.keylease"',
    `grep -vF '${key.blob.toString("base64")}' "$file" > "$file.keylease" || [ $? -eq 1 ]`,
    'mv "$file.keylease" "$file"'
  ]);
}
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
var KNOWS_EXPIRY, LOCKED;
var init_authorized_keys = __esm({
  "src/action/authorized-keys.ts"() {
    "use strict";
    init_public();
    init_problem();
    init_command();
    KNOWS_EXPIRY = [7, 7];
    LOCKED = [
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
  }
});

// src/action/login.ts
async function tryLogin({ config, alias }) {
  const words = ["-v", "-F", config, "-o", "BatchMode=yes", "-o", `ConnectTimeout=${CONNECT_WITHIN_SECONDS}`];
  const { code, stdout, stderr } = await run("ssh", [...words, alias, "true"], { timeout: 3e4 });
  const software = /remote software version (\S+)/.exec(stderr)?.[1] ?? "";
  if (code === 0) return { outcome: "in", software };
  const lines = `${stdout}
${stderr}`.split("\n").filter((line) => line.trim() && !line.startsWith("debug"));
  const said = plain(
    lines.filter((line) => !/^(OpenSSH_|Authenticated to|Transferred:|Bytes per)/.test(line)).join(" ")
  );
  if (/^Authenticated to /m.test(stderr)) return { outcome: "user-refused", said };
  if (/Host key verification failed|REMOTE HOST IDENTIFICATION/.test(stderr))
    return { outcome: "host-key", said };
  return {
    outcome: /Permission denied|Too many authentication/.test(stderr) ? "key-refused" : "unreachable",
    said
  };
}
async function untilIn(destination, { seconds, fingerprint }) {
  const end = Date.now() + seconds * 1e3;
  for (let pause = 500; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const login = await tryLogin(destination);
    if (login.outcome === "in") return login.software;
    const passing = login.outcome === "unreachable" || login.outcome === "key-refused";
    if (!passing || Date.now() + pause > end) throw explain(login, destination.name, seconds, fingerprint);
    await (0, import_promises2.setTimeout)(pause);
  }
}
function explain({ outcome, said }, name, seconds, fingerprint) {
  const waited = seconds > 0 ? ` for ${seconds} s` : "";
  switch (outcome) {
    case "unreachable":
      return new Problem({
        what: `${name} was not reached${waited}`,
        why: said || "nothing answers",
        todo: "Check host and port, and that the machine runs; a machine that boots wants a larger wait-for"
      });
    case "host-key":
      return new Problem({
        what: `${name} shows another host key than the pinned one`,
        why: said,
        todo: "If the machine was set up anew, correct host-key; if not, somebody may be in between"
      });
    case "key-refused":
      return new Problem({
        what: `${name} refused the key ${fingerprint}${waited}`,
        why: said,
        todo: "Check that the key is on the machine and the user is right; a key on its way wants a larger wait-for"
      });
    case "user-refused":
      return new Problem({
        what: `${name} took the key and refused the user`,
        why: said || "it ended the session",
        todo: "Log in as the user that the machine is meant for (input user)"
      });
  }
}
var import_promises2, LONGEST_PAUSE, CONNECT_WITHIN_SECONDS;
var init_login = __esm({
  "src/action/login.ts"() {
    "use strict";
    import_promises2 = require("node:timers/promises");
    init_problem();
    init_command();
    LONGEST_PAUSE = 5e3;
    CONNECT_WITHIN_SECONDS = 10;
  }
});

// src/keys/generate.ts
function generateKey(comment) {
  const { x = "", d = "" } = (0, import_node_crypto2.generateKeyPairSync)("ed25519").privateKey.export({ format: "jwk" });
  const point = Buffer.from(x, "base64url");
  const seed = Buffer.from(d, "base64url");
  const blob = Buffer.concat([wireString("ssh-ed25519"), wireString(point)]);
  return {
    publicKey: { ...readBlob(blob), comment },
    // An agent takes the seed and the point as one string of 64 bytes (draft-ietf-sshm-ssh-agent, section 3.2.3).
    identity: Buffer.concat([blob, wireString(Buffer.concat([seed, point]))])
  };
}
var import_node_crypto2;
var init_generate = __esm({
  "src/keys/generate.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    init_public();
    init_wire();
  }
});

// src/keys/identity.ts
function identityParts(type) {
  const parts = PARTS[type];
  if (parts) return parts;
  const shown = type.replace(/[^\w@.-]/g, "?").slice(0, 60);
  throw privateKeyFault(
    "unsupported",
    `keys of type ${shown} cannot be held by the agent`,
    "Make one with `ssh-keygen -t ed25519`"
  );
}
var PARTS;
var init_identity = __esm({
  "src/keys/identity.ts"() {
    "use strict";
    init_fault2();
    PARTS = {
      "ssh-ed25519": 2,
      "ssh-rsa": 6,
      "ecdsa-sha2-nistp256": 3,
      "ecdsa-sha2-nistp384": 3,
      "ecdsa-sha2-nistp521": 3
    };
  }
});

// src/keys/openssh.ts
function readOpenSsh(text) {
  const base64 = PEM.exec(text)?.[1];
  if (!base64) throw damaged("its END line is missing, or there is something else in it");
  try {
    return readEnvelope(new WireReader(Buffer.from(base64, "base64")));
  } catch (error2) {
    if (error2 instanceof RangeError) throw damaged("the key data ends too early");
    throw error2;
  }
}
function readEnvelope(envelope) {
  if (envelope.bytes(MAGIC.length).toString("latin1") !== MAGIC) {
    throw damaged("the key data does not begin as it must");
  }
  const cipher = envelope.text();
  envelope.string();
  envelope.string();
  if (cipher !== "none") throw encrypted();
  if (envelope.uint32() !== 1) throw damaged("it does not hold exactly one key");
  const publicKey = readBlob(envelope.string());
  const secret = envelope.string();
  const reader = new WireReader(secret);
  const check = reader.uint32();
  if (reader.uint32() !== check) throw damaged("its check numbers differ");
  const start = reader.at;
  const type = reader.text();
  if (type !== publicKey.type) throw damaged("its two halves are of different types");
  for (let part = identityParts(type); part > 0; part -= 1) reader.string();
  const identity = secret.subarray(start, reader.at);
  return { publicKey: { ...publicKey, comment: reader.text() }, identity };
}
var PEM, MAGIC;
var init_openssh = __esm({
  "src/keys/openssh.ts"() {
    "use strict";
    init_fault2();
    init_identity();
    init_public();
    init_wire();
    PEM = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----/;
    MAGIC = "openssh-key-v1\0";
  }
});

// src/keys/pem.ts
var pem_exports = {};
__export(pem_exports, {
  readPem: () => readPem
});
function readPem(text) {
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m.test(text)) throw encrypted();
  const key = parse(text);
  const publicKey = readBlob(key.toPublic().toBuffer("rfc4253"));
  identityParts(publicKey.type);
  if (!secondReaderAgrees(text, key)) throw damaged("two readers find different keys in it");
  return { publicKey, identity: key.toBuffer("rfc4253") };
}
function parse(text) {
  try {
    return import_sshpk.default.parsePrivateKey(text, "pem");
  } catch {
    throw damaged("the key data cannot be read");
  }
}
function secondReaderAgrees(text, key) {
  try {
    const spki = { format: "der", type: "spki" };
    const ours = (0, import_node_crypto3.createPublicKey)(key.toPublic().toString("pkcs8")).export(spki);
    return (0, import_node_crypto3.createPublicKey)(text).export(spki).equals(ours);
  } catch {
    return false;
  }
}
var import_node_crypto3, import_sshpk;
var init_pem = __esm({
  "src/keys/pem.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    import_sshpk = __toESM(require("./vendor/sshpk.js"), 1);
    init_fault2();
    init_identity();
    init_public();
  }
});

// src/keys/private.ts
async function readPrivateKey(text) {
  if (labelOf(text) === "OPENSSH PRIVATE KEY") return readOpenSsh(text);
  const { readPem: readPem2 } = await Promise.resolve().then(() => (init_pem(), pem_exports));
  return readPem2(text);
}
function labelOf(text) {
  if (!text.trim()) {
    const todo = "Check the name of the secret; secrets are empty on forks and for Dependabot";
    throw privateKeyFault("empty", "it is empty", todo);
  }
  if (text.length > LONGEST_KEY) {
    throw privateKeyFault("too-large", `it is ${text.length} characters long`, "Give one key only");
  }
  if (/^\s*(ssh-|ecdsa-|sk-)\S+ /.test(text)) {
    throw privateKeyFault("public-half", "it is the public half", "Store the file without the ending .pub");
  }
  const label = /-----BEGIN ([A-Z ]*PRIVATE KEY)-----/.exec(text)?.[1];
  if (label) return label;
  throw privateKeyFault(
    "no-key",
    "no `BEGIN ... PRIVATE KEY` line is in it",
    "Paste the whole file, as `cat` prints it"
  );
}
var LONGEST_KEY;
var init_private = __esm({
  "src/keys/private.ts"() {
    "use strict";
    init_fault2();
    init_openssh();
    LONGEST_KEY = 16 * 1024;
  }
});

// src/leases/name.ts
function makeLeaseName(request) {
  const limit = Math.min(request.limit ?? DEFAULT_LIMIT, LONGEST_NAME);
  const ids = [
    request.repositoryId.toString(36),
    request.runId.toString(36),
    String(request.attempt),
    Math.ceil(request.expiresAt / MINUTE2).toString(36)
  ].join("-");
  const room = limit - "keylease--".length - ids.length - "-c0123456789".length;
  const slug = slugOf(request.repository, room);
  if (!slug) {
    throw new Problem({
      what: "The key cannot be named",
      why: `the provider takes names of at most ${limit} characters, and a lease's name does not fit`,
      todo: "Use `lease: none` with a key of your own for this provider"
    });
  }
  const stem = `keylease-${slug}-${ids}`;
  return `${stem}-${tagOf(stem, request.fingerprint, request.secret)}`;
}
function parseLeaseName(name) {
  if (name.length > LONGEST_NAME) return void 0;
  const [, slug, repository, run2, attempt, expiry, tag] = GRAMMAR.exec(name) ?? [];
  if (!slug || !repository || !run2 || !attempt || !expiry || !tag) return void 0;
  const lease = {
    slug,
    repositoryId: Number.parseInt(repository, 36),
    runId: Number.parseInt(run2, 36),
    attempt: Number(attempt),
    expiresAt: Number.parseInt(expiry, 36) * MINUTE2,
    tag
  };
  const exact = [lease.repositoryId, lease.runId, lease.attempt, lease.expiresAt].every(Number.isSafeInteger);
  return exact ? lease : void 0;
}
function verifyLease(key) {
  const lease = parseLeaseName(key.name);
  if (!lease) return void 0;
  const stem = key.name.slice(0, -lease.tag.length - 1);
  if (lease.tag !== tagOf(stem, key.fingerprint, key.secret)) return void 0;
  const latestEnd = (key.createdAt ?? key.now) + LONGEST_LEASE + 11 * MINUTE2;
  return lease.expiresAt <= latestEnd ? lease : void 0;
}
function slugOf(repository, room) {
  const words = repository.toLowerCase().match(/[a-z0-9]+/g) ?? ["repository"];
  return words.join("-").slice(0, Math.max(room, 0)).replace(/-$/, "");
}
function tagOf(stem, fingerprint, secret) {
  const hash = secret ? (0, import_node_crypto4.createHmac)("sha256", secret) : (0, import_node_crypto4.createHash)("sha256");
  const digest = BigInt(`0x${hash.update(`${stem}
${fingerprint}`).digest("hex")}`);
  const characters = (digest % 36n ** 10n).toString(36).padStart(10, "0");
  return `${secret ? "s" : "c"}${characters}`;
}
var import_node_crypto4, MINUTE2, GRAMMAR, LONGEST_NAME, DEFAULT_LIMIT;
var init_name = __esm({
  "src/leases/name.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    init_problem();
    init_ttl();
    MINUTE2 = 6e4;
    GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
    LONGEST_NAME = 255;
    DEFAULT_LIMIT = 64;
  }
});

// src/action/known-hosts.ts
function hostName(host, port) {
  return port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
}
function isFor(line, name) {
  const words = line.split(/[ \t]+/);
  const hosts = (words[0]?.startsWith("@") ? words[1] : words[0]) ?? "";
  if (hosts.startsWith("|")) return hashed(hosts, name);
  const patterns = hosts.toLowerCase().split(",");
  if (patterns.some((pattern) => pattern.startsWith("!") && fits(pattern.slice(1), name))) return false;
  return patterns.some((pattern) => fits(pattern, name));
}
function hashed(hosts, name) {
  const [, version, salt = "", hash] = hosts.split("|");
  if (version !== "1") return false;
  return (0, import_node_crypto5.createHmac)("sha1", Buffer.from(salt, "base64")).update(name).digest("base64") === hash;
}
function fits(pattern, name) {
  const source = pattern.replace(/[\\^$.|+()[\]{}]/g, "\\$&").replace(/\*+/g, ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(name);
}
var import_node_crypto5;
var init_known_hosts = __esm({
  "src/action/known-hosts.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
  }
});

// src/action/host-key.ts
async function knownHosts({
  hostKey,
  host,
  port,
  waitFor
}) {
  const name = hostName(host, port);
  const given = (hostKey ?? "").split(/\r\n|\r|\n/).map((line) => line.trim());
  const lines = given.filter((line) => line && !line.startsWith("#"));
  if (lines.length === 0) throw await nothingPinned({ host, port, waitFor });
  if (lines.every((line) => FINGERPRINT.test(line))) return matching(lines, { host, port, waitFor });
  const named2 = lines.map((line) => KEY_TYPE.test(line) ? `${name} ${line}` : line);
  if (named2.some((line) => isFor(line, name))) return `${named2.join("\n")}
`;
  throw new Problem({
    what: "Input host-key cannot be used",
    why: `none of its lines is for ${name}`,
    todo: `Begin the line with ${name}, or give the key alone, such as "ssh-ed25519 AAAA..."`
  });
}
async function matching(fingerprints, server) {
  const { host } = server;
  const shown = await scan(server);
  const trusted = shown.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
  if (trusted.length > 0) return trusted.map(({ line }) => `${line}
`).join("");
  throw new Problem({
    what: `The host key of ${host} is not the expected one`,
    why: `it shows ${listed(shown)}`,
    todo: "If the host was set up anew, correct host-key; if not, somebody may be in between"
  });
}
async function nothingPinned(server) {
  const { host } = server;
  const shown = await scan(server);
  return new Problem({
    what: `The host key of ${host} is not known`,
    why: `input host-key is empty; the host shows ${listed(shown)}`,
    todo: `If you can confirm one of them from the machine itself, set host-key to it, or to the line "${shown[0]?.line}"`
  });
}
function listed(shown) {
  return shown.map(({ type, fingerprint }) => `${fingerprint} (${type})`).join(", ");
}
async function scan({ host, port, waitFor }) {
  for (const end = Date.now() + waitFor * 1e3; ; await (0, import_promises3.setTimeout)(1e3)) {
    const { stdout, stderr } = await run("ssh-keyscan", ["-T", "5", "-p", String(port), "--", host]);
    const keys = stdout.split("\n").flatMap((line) => {
      const text = line.slice(line.indexOf(" ") + 1);
      if (line.startsWith("#") || !KEY_TYPE.test(text)) return [];
      const { type, blob } = parsePublicKey(text);
      return [{ line: plain(line, 1e3), type, fingerprint: sha256(blob) }];
    });
    if (keys.length > 0) return keys;
    if (Date.now() < end) continue;
    throw new Problem({
      what: `The host key of ${host} cannot be looked up`,
      why: plain(stderr.replaceAll(/^#.*$/gm, "")) || `nothing answers as an SSH server on port ${port}`,
      todo: "Check host and port, and that the machine is running; one that boots wants a larger wait-for"
    });
  }
}
var import_promises3, KEY_TYPE, FINGERPRINT;
var init_host_key = __esm({
  "src/action/host-key.ts"() {
    "use strict";
    import_promises3 = require("node:timers/promises");
    init_fingerprint();
    init_public();
    init_problem();
    init_command();
    init_known_hosts();
    KEY_TYPE = /^(ssh-|ecdsa-|sk-)/;
    FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{43}$/;
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

// src/action/lease.ts
async function expiredLeases(account, { repositoryId, secret, now }) {
  const expired = [];
  for await (const key of account.keys()) {
    const { name, fingerprint, createdAt } = key;
    const lease = fingerprint && verifyLease({ name, fingerprint, secret, createdAt, now });
    if (lease && lease.repositoryId === repositoryId && lease.expiresAt + SWEEP_SLACK < now)
      expired.push(key);
  }
  return expired;
}
async function sweep(account, key) {
  for (const { id } of key.machines ?? []) if (id) await account.detach(id, key.id);
  await account.remove(key.id);
}
async function register(account, lease, publicKey, wait = import_promises4.setTimeout) {
  const key = await account.add(lease.name, publicKey);
  const ids = await patiently(
    () => listedIds(account, lease),
    (seen) => seen.includes(key.id),
    wait
  );
  if (ids.includes(key.id)) return key;
  throw new AccountError({
    fault: "unexpected",
    what: `${account.title} does not list the key that it took`,
    why: `key ${plain(key.id)} with ${lease.fingerprint} is not in a fresh listing`,
    todo: "Run again; if it stays so, the profile does not fit this API"
  });
}
async function takeBack(account, lease, wait = import_promises4.setTimeout) {
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
async function listedIds(account, { fingerprint }) {
  const ids = [];
  for await (const key of account.keys()) if (key.fingerprint === fingerprint) ids.push(key.id);
  return ids;
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
var import_promises4, PAUSES, SWEEP_SLACK;
var init_lease = __esm({
  "src/action/lease.ts"() {
    "use strict";
    import_promises4 = require("node:timers/promises");
    init_account();
    init_name();
    init_problem();
    PAUSES = [500, 1500, 3e3];
    SWEEP_SLACK = 5 * 6e4;
  }
});

// src/action/edit-file.ts
async function editFile(path, change) {
  const file = await target(path);
  const draft = `${file}.keylease`;
  const handle = await lock(draft);
  let held = true;
  try {
    const before = await unlessMissing((0, import_promises5.readFile)(file, "latin1"));
    const after = change(before);
    if (after === void 0) return await (0, import_promises5.rm)(file, { force: true });
    if (after === before) return;
    await handle.writeFile(after, "latin1");
    const old = await unlessMissing((0, import_promises5.stat)(file));
    if (old) await (0, import_promises5.chown)(draft, old.uid, old.gid).catch(() => {
    });
    if (old) await handle.chmod(old.mode & 511);
    await (0, import_promises5.rename)(draft, file);
    held = false;
  } catch (error2) {
    throw unwritable(file, error2);
  } finally {
    await handle.close();
    if (held) await (0, import_promises5.rm)(draft, { force: true });
  }
}
async function target(path) {
  const linked = async () => (0, import_node_path2.resolve)((0, import_node_path2.dirname)(path), await (0, import_promises5.readlink)(path));
  return (0, import_promises5.realpath)(path).catch(linked).catch(() => path);
}
async function lock(draft) {
  for (const end = Date.now() + WAIT_AT_MOST; Date.now() < end; await (0, import_promises6.setTimeout)(5)) {
    try {
      return await (0, import_promises5.open)(draft, "wx", 384);
    } catch (error2) {
      if (error2.code !== "EEXIST") throw unwritable(draft, error2);
    }
    const age = await (0, import_promises5.stat)(draft).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0
    );
    if (age > STALE_AFTER) await (0, import_promises5.rm)(draft, { force: true });
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
var import_promises5, import_node_path2, import_promises6, STALE_AFTER, WAIT_AT_MOST;
var init_edit_file = __esm({
  "src/action/edit-file.ts"() {
    "use strict";
    import_promises5 = require("node:fs/promises");
    import_node_path2 = require("node:path");
    import_promises6 = require("node:timers/promises");
    init_problem();
    STALE_AFTER = 5e3;
    WAIT_AT_MOST = 3e4;
  }
});

// src/action/ssh-config.ts
function hostBlock({ alias, host, user, port }, files) {
  return [
    `Match originalhost ${alias} exec "sh '${files.isThisJob}'"`,
    `  HostName ${host}`,
    `  User ${user}`,
    `  Port ${port}`,
    `  IdentityAgent "${files.socket}"`,
    ...files.publicKeys.map((file) => `  IdentityFile "${file}"`),
    "  IdentitiesOnly yes",
    "  PreferredAuthentications publickey",
    `  UserKnownHostsFile "${files.knownHosts}"`,
    "  GlobalKnownHostsFile none",
    "  StrictHostKeyChecking yes",
    "  UpdateHostKeys no",
    ""
  ].join("\n");
}
function isThisJobScript(temp) {
  return `[ "\${RUNNER_TEMP:-${temp}}" = '${temp}' ]
`;
}
function userSshConfig() {
  try {
    return (0, import_node_path3.join)((0, import_node_os.userInfo)().homedir, ".ssh", "config");
  } catch {
    throw new Problem({
      what: "ssh cannot be set up",
      why: `user ${process.getuid?.()} has no passwd entry, and ssh itself needs one`,
      todo: "Run the job as a user that the machine or the container knows"
    });
  }
}
async function addInclude(userConfig, ours, tries = 5) {
  const folder = (0, import_node_path3.dirname)(userConfig);
  const madeFolder = await makeFolder(folder);
  try {
    await editFile(userConfig, (before) => {
      if (before === void 0) return entry(ours) + (madeFolder ? MADE_BOTH : MADE_FILE);
      return entry(ours) + (madeFolder ? before.replace(MADE_FILE, MADE_BOTH) : before);
    });
  } catch (error2) {
    if (tries <= 1 || (0, import_node_fs2.existsSync)(folder)) throw error2;
    await addInclude(userConfig, ours, tries - 1);
  }
}
async function removeInclude(userConfig, ours, hadFolder) {
  const folder = (0, import_node_path3.dirname)(userConfig);
  if (!(0, import_node_fs2.existsSync)(folder)) return;
  let madeFolder = !hadFolder;
  await editFile(userConfig, (before) => {
    const after = before?.replace(entry(ours), "");
    madeFolder ||= after === MADE_BOTH;
    return after === MADE_FILE || after === MADE_BOTH ? void 0 : after;
  });
  if (madeFolder) await (0, import_promises7.rmdir)(folder).catch(() => {
  });
}
async function makeFolder(folder) {
  try {
    await (0, import_promises7.mkdir)(folder, { mode: 448 });
    return true;
  } catch (error2) {
    if (error2.code === "EEXIST") return false;
    const todo = "Make the home folder of the runner's user writable";
    throw new Problem({ what: "ssh cannot be set up", why: `${folder} cannot be made`, todo, cause: error2 });
  }
}
function entry(ours) {
  return bytes(`# keylease, for a running job:
Include "${ours}"
`);
}
function bytes(text) {
  return Buffer.from(text, "utf8").toString("latin1");
}
var import_node_fs2, import_promises7, import_node_os, import_node_path3, MADE_FILE, MADE_BOTH;
var init_ssh_config = __esm({
  "src/action/ssh-config.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_promises7 = require("node:fs/promises");
    import_node_os = require("node:os");
    import_node_path3 = require("node:path");
    init_problem();
    init_edit_file();
    MADE_FILE = "# keylease made this file, and removes it with the last entry above.\n";
    MADE_BOTH = "# keylease made this file and its folder, and removes them with the last entry above.\n";
  }
});

// node_modules/html-escaper/esm/index.js
var replace, ca, esca, pe, escape;
var init_esm = __esm({
  "node_modules/html-escaper/esm/index.js"() {
    ({ replace } = "");
    ca = /[&<>'"]/g;
    esca = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      "'": "&#39;",
      '"': "&quot;"
    };
    pe = (m) => esca[m];
    escape = (es) => replace.call(es, ca, pe);
  }
});

// src/action/summary.ts
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
var init_summary = __esm({
  "src/action/summary.ts"() {
    "use strict";
    init_esm();
    init_problem();
  }
});

// src/accounts/exchange.ts
async function exchange(url, { method, headers, body, signal }) {
  const content = body === void 0 ? {} : { "content-type": "application/json" };
  const common = { accept: "application/json", "user-agent": "keylease" };
  const response = await new Promise((resolve2, reject) => {
    const { request } = url.protocol === "https:" ? import_node_https2.default : import_node_http2.default;
    request(url, { method, headers: { ...common, ...content, ...headers }, signal }, resolve2).once("error", reject).end(body === void 0 ? void 0 : JSON.stringify(body));
  });
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MAX_BYTES2) throw tooLarge(url);
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
    why: `the answer is larger than ${MAX_BYTES2 / 1024 / 1024} MiB`,
    todo: "Check that api-url is the address of the API"
  });
}
var import_node_http2, import_node_https2, MAX_BYTES2;
var init_exchange = __esm({
  "src/accounts/exchange.ts"() {
    "use strict";
    import_node_http2 = __toESM(require("node:http"), 1);
    import_node_https2 = __toESM(require("node:https"), 1);
    init_account();
    MAX_BYTES2 = 16 * 1024 * 1024;
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
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE3 }) : unhurried;
  return (task, isListing) => isListing ? rarely(() => apart(task)) : apart(task);
}
function throttled(limit) {
  const run2 = pThrottle({ ...limit, strict: true })((task) => task());
  return (task) => run2(task);
}
function unhurried(task) {
  return task();
}
var MINUTE3;
var init_pace = __esm({
  "src/accounts/pace.ts"() {
    "use strict";
    init_p_throttle();
    MINUTE3 = 6e4;
  }
});

// src/accounts/retry.ts
function persist(task, { title, deadline, backoff }) {
  const end = Date.now() + deadline;
  const signal = AbortSignal.timeout(deadline);
  return pRetry(() => task(signal), {
    retries: RETRIES2,
    minTimeout: 0,
    shouldRetry: ({ error: error2 }) => isPassing(error2),
    onFailedAttempt: async ({ error: error2, attemptNumber, retriesLeft }) => {
      if (!isPassing(error2) || retriesLeft === 0) return;
      const asked = error2.retryAfter;
      const pause = asked ?? backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      const left = end - Date.now();
      if (pause > left) throw asked ? tooLong(title, asked, left) : error2;
      await (0, import_promises8.setTimeout)(pause);
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
  const named2 = ["ratelimit-reset", "x-ratelimit-reset"].map((name) => String(headers[name] ?? ""));
  const [, inline = ""] = /;\s*t=(\d+)/.exec(String(headers.ratelimit ?? "")) ?? [];
  const reset = [inline, ...named2].find((text) => /^\d+$/.test(text));
  if (!reset) return void 0;
  const span = Number(reset) > LONGEST_SPAN ? Number(reset) * 1e3 - Date.now() : Number(reset) * 1e3;
  return Math.max(span, 0);
}
var import_promises8, RETRIES2, LONGEST_SPAN;
var init_retry = __esm({
  "src/accounts/retry.ts"() {
    "use strict";
    import_promises8 = require("node:timers/promises");
    init_p_retry();
    init_account();
    RETRIES2 = 4;
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
    if (/^\.*$/.test(value)) throw unusable2(value);
    try {
      return encodeURIComponent(value).replaceAll("'", "%27");
    } catch {
      throw unusable2(value);
    }
  });
}
function fillBody(template, values) {
  if (typeof template === "string") return template.startsWith("$") ? values[template.slice(1)] : template;
  if (Array.isArray(template)) return template.map((each) => fillBody(each, values));
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, each]) => [name, fillBody(each, values)]));
}
function unusable2(value) {
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
  const ids = (0, import_node_crypto6.createHash)("sha256");
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
var import_node_crypto6, MOST_PAGES, MOST_READINGS, CHANGED;
var init_pages = __esm({
  "src/accounts/pages.ts"() {
    "use strict";
    import_node_crypto6 = require("node:crypto");
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
var import_node_crypto7, RestAccount;
var init_rest = __esm({
  "src/accounts/rest.ts"() {
    "use strict";
    import_node_crypto7 = require("node:crypto");
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
        const { profile, baseUrl, http: http3, vars = {} } = parts;
        const { title, verified, removal, instances } = profile;
        this.title = title;
        this.verified = verified;
        this.nameLimit = nameLimitOf(profile.keys.names);
        this.removal = removal;
        this.supports = { instances: instances !== void 0, attach: instances?.access !== void 0 };
        this.#profile = profile;
        this.#baseUrl = baseUrl;
        this.#http = http3;
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
        const idempotencyKey = (0, import_node_crypto7.randomUUID)();
        return this.#http.persist(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const present = await this.#find(wanted, send);
          if (present) return present;
          const answer = await send(this.#registration(wanted, idempotencyKey));
          const { ok, duplicate } = this.#profile.keys.create;
          const isDone = ok.includes(answer.status);
          const told = isDone ? this.#told(wanted, answer) : void 0;
          if (told) return told;
          const listed2 = isDone || matches(duplicate, answer) ? await this.#find(wanted, send) : void 0;
          if (listed2) return listed2;
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
function clientCredentials(http3, { path, id, secret }) {
  let current;
  let end = 0;
  const fetchToken = async (signal) => {
    const body = { grant_type: "client_credentials", client_id: id, client_secret: secret };
    const answer = await http3.once({ method: "POST", path, body }, signal);
    const token = textAt(answer.body, "access_token");
    if (answer.status !== 200 || !token) throw refused(http3, answer);
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
function refused(http3, answer) {
  const what = "No access token was given";
  if (answer.status < 400) return http3.refusal(what, answer, "there is no token in it");
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
      const fits2 = around.every(({ name }, depth) => name === path[depth]);
      if (fits2 && around.length > best.depth) best = { depth: around.length, position: index };
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
  const { success, data, error: error2 } = import_schema.profileSchema.safeParse(parse2(name, text));
  if (success) return data;
  const [issue2] = error2.issues;
  const path = issue2?.path.map(String) ?? [];
  const message = issue2?.message.replace(/^Invalid input: /, "") ?? "";
  throw unusable3(
    name,
    `line ${lineOfPath(text, path)}, ${plain(path.join(".")) || "the whole"}: ${plain(message)}`
  );
}
function readText(name, path) {
  try {
    return (0, import_node_fs3.readFileSync)(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error2) {
    throw unusable3(name, say(error2));
  }
}
function parse2(name, text) {
  try {
    return JSON.parse(text);
  } catch (error2) {
    const [, position = text.length] = /at position (\d+)/.exec(String(error2)) ?? [];
    throw unusable3(name, `line ${lineOfPosition(text, Number(position))}: it is not JSON`);
  }
}
function unusable3(what, why) {
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
  const { apiUrl, apiToken, http: http3 = {} } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  if ("open" in provider) return provider.open({ apiUrl, apiToken, vars, http: http3 });
  return openRest(provider, { apiUrl, apiToken, vars, http: http3 });
}
async function keepAddress(options) {
  const { env, http: http3, ...address } = options;
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
  const entries = Object.entries(vars).map(([name, { env: variable2, about, default: fallback }]) => {
    const value = given[name] || env[variable2] || fallback;
    if (value) return [name, value];
    throw new Problem({
      what: `${title} cannot be used`,
      why: `it needs ${about}, and the environment variable ${variable2} is empty`,
      todo: `Set ${variable2}`
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

// src/action/plan.ts
async function makePlan(inputs, job, now) {
  const stored = inputs.privateKey ? [await readPrivateKey(inputs.privateKey)] : [];
  const opened = inputs.lease && await openAccount2(inputs.lease);
  const account = opened?.account;
  if (account && inputs.instance) checkAttach(account, inputs.instance);
  const [expired, instance] = await Promise.all([
    account && expiredLeases(account, { ...job, secret: inputs.lease?.secret, now }),
    account && inputs.instance ? findInstance(account, inputs.instance) : void 0
  ]);
  const expiresAt = now + inputs.ttl;
  const lease = inputs.lease && opened && await planLease({
    lease: { ...inputs.lease, address: opened.address },
    account: opened.account,
    stored,
    expired: expired ?? [],
    instance,
    job,
    expiresAt
  });
  const handoff = inputs.handoff === "no" ? void 0 : { key: generateKey(commentOf(job, expiresAt)), expiresAt, forever: inputs.handoff === "forever" };
  return { stored, lease, handoff, target: await planTarget(inputs, instance) };
}
function stepKeys({ stored, lease, handoff }) {
  if (handoff) return [{ name: "handoff", key: handoff.key }];
  const leased = lease && !stored.includes(lease.key) ? [{ name: "lease", key: lease.key }] : [];
  return [...leased, ...stored.map((key, index) => ({ name: `stored-${index + 1}`, key }))];
}
async function openAccount2({ address }) {
  const accounts = await Promise.resolve().then(() => (init_open(), open_exports));
  return { account: await accounts.openAccount(address), address: await accounts.keepAddress(address) };
}
function checkAttach({ title, supports }, instance) {
  if (supports.attach) return;
  throw new Problem({
    what: `Instance ${instance} cannot be used`,
    why: `${title} has no way to put a key on a running instance and take it off again`,
    todo: "Leave out instance, and give host, user and port of a machine that lets in the key"
  });
}
async function findInstance(account, id) {
  const others = [];
  for await (const instance of account.instances()) {
    if (instance.id === id) return instance;
    if (others.length < 5) others.push(plain(`${instance.id} (${instance.name}, ${instance.status})`, 80));
  }
  throw new Problem({
    what: `Instance ${id} cannot be used`,
    why: `the ${account.title} account does not list it`,
    todo: others.length > 0 ? `Use the id of one of its own: ${others.join(", ")}` : "Create an instance first"
  });
}
async function planTarget({ target: inputs, waitFor }, instance) {
  const host = inputs.host ?? instance?.host;
  const user = inputs.user ?? instance?.user ?? "root";
  const port = inputs.port ?? instance?.port ?? 22;
  if (!host && !instance) return void 0;
  const usable = host && HOST.test(host) && USER.test(user) && Number.isInteger(port) && port > 0 && port < 65536;
  if (!usable) {
    throw new Problem({
      what: `Instance ${instance?.id} cannot be reached`,
      why: `its status is ${plain(instance?.status ?? "", 40)}, its address "${plain(`${user}@${host ?? ""}:${port}`, 80)}"`,
      todo: "Start it, or give host, user and port as inputs"
    });
  }
  return {
    alias: inputs.alias,
    host,
    user,
    port,
    userConfig: userSshConfig(),
    knownHosts: await knownHosts({ hostKey: inputs.hostKey, host, port, waitFor })
  };
}
async function planLease({
  lease,
  account,
  stored,
  expired,
  instance,
  job,
  expiresAt
}) {
  const { repository, repositoryId, runId, attempt } = job;
  const key = lease.kind === "stored" ? onlyKey(stored) : generateKey(commentOf(job, expiresAt));
  const fingerprint = sha256(key.publicKey.blob);
  const name = makeLeaseName({
    repository: repository.slice(repository.indexOf("/") + 1),
    repositoryId,
    runId,
    attempt,
    expiresAt,
    fingerprint,
    secret: lease.secret,
    limit: account.nameLimit
  });
  const sweepable = lease.sweep ? expired : [];
  const present = lease.kind === "stored" ? await findKey(account, fingerprint, sweepable) : void 0;
  const record = { address: lease.address, name, fingerprint, expiresAt };
  if (present) Object.assign(record, { keyId: present.id, adopted: true });
  if (instance && !(present && instance.keyIds?.includes(present.id))) record.instance = instance.id;
  return { account, key, record, present, expired: sweepable };
}
async function findKey(account, fingerprint, expired) {
  const swept = expired.map(({ id }) => id);
  for await (const key of account.keys()) {
    if (key.fingerprint === fingerprint && !swept.includes(key.id)) return key;
  }
  return void 0;
}
function onlyKey(stored) {
  const [key, ...more] = stored;
  if (key && more.length === 0) return key;
  throw new Problem({
    what: "The stored key cannot be leased",
    why: `private-key holds ${stored.length} keys`,
    todo: "Give the one key that is to be leased"
  });
}
function commentOf({ repository, runId, attempt }, expiresAt) {
  return `${repository} run ${runId}.${attempt} until ${isoTime(expiresAt)}`;
}
var init_plan = __esm({
  "src/action/plan.ts"() {
    "use strict";
    init_fingerprint();
    init_generate();
    init_private();
    init_name();
    init_problem();
    init_host_key();
    init_inputs();
    init_lease();
    init_ssh_config();
    init_summary();
  }
});

// src/action/set-up-ssh.ts
async function setUpSsh({
  core,
  plan,
  target: target2,
  stay,
  temp
}) {
  const files = filesOf(stay);
  const publicKeys = await writePublicKeys(stepKeys(plan), files.publicKey);
  await (0, import_promises9.writeFile)(files.knownHosts, target2.knownHosts, { mode: 384 });
  await (0, import_promises9.writeFile)(files.isThisJob, isThisJobScript(temp), { mode: 384 });
  await (0, import_promises9.writeFile)(files.config, hostBlock(target2, { ...files, publicKeys }), { mode: 384 });
  stay.userConfig = { path: target2.userConfig, hadFolder: (0, import_node_fs4.existsSync)((0, import_node_path4.dirname)(target2.userConfig)) };
  save(core, stay);
  await addInclude(target2.userConfig, files.config);
}
async function writePublicKeys(keys, path) {
  for (const { name, key } of keys)
    await (0, import_promises9.writeFile)(path(name), `${formatPublicKey(key.publicKey)}
`, { mode: 384 });
  return keys.map(({ name }) => path(name));
}
function destinationOf({ alias, user, host, port }, config) {
  return { config, alias, name: `${user}@${host} port ${port}` };
}
var import_node_fs4, import_promises9, import_node_path4;
var init_set_up_ssh = __esm({
  "src/action/set-up-ssh.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_promises9 = require("node:fs/promises");
    import_node_path4 = require("node:path");
    init_public();
    init_plan();
    init_ssh_config();
    init_stay();
  }
});

// src/action/handoff.ts
async function handOff({
  core,
  plan,
  stay,
  seconds
}) {
  const { handoff, target: target2, stored } = plan;
  const files = filesOf(stay);
  const named2 = stored.map((key, index) => ({ name: `handoff-${index + 1}`, key }));
  const publicKeys = await writePublicKeys(named2, files.publicKey);
  const block = hostBlock(target2, { ...files, socket: files.handoffSocket, publicKeys });
  await (0, import_promises10.writeFile)(files.handoffConfig, block, { mode: 384 });
  const agent = await startAgent(files.handoffSocket);
  try {
    for (const key of stored) await agent.add(key, HANDOFF_LIFETIME + seconds);
    const destination = destinationOf(target2, files.handoffConfig);
    const fingerprint = stored.map(({ publicKey: publicKey2 }) => sha256(publicKey2.blob)).join(", ");
    const software = await untilIn(destination, { seconds, fingerprint });
    const expires = knowsExpiry(software);
    if (!expires && !handoff.forever) throw cannotExpire(destination.name, software);
    const { publicKey } = handoff.key;
    const { expiresAt } = handoff;
    stay.handoff = {
      destination: destinationOf(target2, files.config),
      publicKey: formatPublicKey(publicKey),
      fingerprint: sha256(publicKey.blob),
      ...expires ? { expiresAt } : {}
    };
    save(core, stay);
    await authorize(destination, publicKey, stay.handoff.expiresAt);
  } finally {
    agent.close();
    await stopAgent(files.handoffSocket);
  }
}
function cannotExpire(name, software) {
  return new Problem({
    what: `${name} cannot let a key in for a time`,
    why: `${plain(software) || "its SSH server"} does not know keys that expire (OpenSSH 7.7 and later do)`,
    todo: "Set handoff: without-expiry to go on; a killed job then leaves its key in authorized_keys"
  });
}
var import_promises10, HANDOFF_LIFETIME;
var init_handoff = __esm({
  "src/action/handoff.ts"() {
    "use strict";
    import_promises10 = require("node:fs/promises");
    init_fingerprint();
    init_public();
    init_problem();
    init_agent();
    init_authorized_keys();
    init_login();
    init_set_up_ssh();
    init_ssh_config();
    init_stay();
    HANDOFF_LIFETIME = 300;
  }
});

// src/action/report.ts
async function report(core, plan, stay) {
  const files = filesOf(stay);
  const [first] = stepKeys(plan);
  if (first) {
    core.setOutput("fingerprint", sha256(first.key.publicKey.blob));
    core.setOutput("public-key", formatPublicKey(first.key.publicKey));
  }
  core.setOutput("ssh-auth-sock", files.socket);
  core.exportVariable("SSH_AUTH_SOCK", files.socket);
  if (!plan.handoff) for (const key of plan.stored) core.info(`Loaded the stored key ${described(key)}.`);
  if (plan.lease && stay.lease) await reportLease(core, plan.lease, stay.lease);
  if (stay.handoff) await reportHandoff(core, stay.handoff);
  if (plan.target) {
    const { alias, user, host, port } = plan.target;
    core.setOutput("ssh-config", files.config);
    core.setOutput("host-alias", alias);
    core.info(`From now on \`ssh ${alias}\` logs in to ${host}, port ${port}, as ${user}.`);
  }
}
async function reportLease(core, plan, lease) {
  const { name, fingerprint, keyId = "", expiresAt, instance } = lease;
  const { title, verified } = plan.account;
  core.setOutput("key-id", keyId);
  core.setOutput("key-name", plan.present?.name ?? name);
  for (const old of plan.expired) core.info(`Removed the expired lease ${plain(old.name)}.`);
  if (!verified) core.info(assumed(title));
  if (plan.present) {
    core.info(
      `${title} has ${fingerprint} already, ${named(plan.present)}: it stays there when the job ends.`
    );
  } else {
    core.setOutput("expires-at", new Date(expiresAt).toISOString());
    core.info(
      `Leased ${fingerprint} until ${isoTime(expiresAt)}: ${title} key ${plain(keyId)}, named ${name}.`
    );
    await writeSummary(core, leaseRows(lease, title, "registered until the job ends"));
  }
  if (instance) core.info(`Put it on instance ${instance}.`);
}
async function reportHandoff(core, handoff) {
  const { destination, fingerprint, expiresAt } = handoff;
  if (expiresAt) core.setOutput("expires-at", new Date(expiresAt).toISOString());
  const until = expiresAt ? `until ${isoTime(expiresAt)}` : "without an end of its own";
  core.info(
    `${destination.name} lets in the fresh key ${fingerprint} ${until}. Steps do not see the stored key.`
  );
  await writeSummary(core, handoffRows(handoff, "let in until the job ends"));
}
function announce(core, { stored, lease, handoff, target: target2 }) {
  core.info("Dry run: everything was checked, nothing is changed.");
  for (const key of stored) {
    core.info(
      handoff ? `Would log in once with ${described(key)}.` : `Would load the stored key ${described(key)}.`
    );
  }
  if (lease) {
    const { account, record, expired, present } = lease;
    const { title, verified } = account;
    if (!verified) core.info(assumed(title));
    for (const old of expired) core.info(`Would remove the expired lease ${named(old)}.`);
    const fresh = stored.includes(lease.key) ? "the stored key" : "a fresh key";
    core.info(
      present ? `Would leave the stored key at ${title} as it is, ${named(present)}.` : `Would register ${fresh} at ${title} as ${record.name}, until ${isoTime(record.expiresAt)}.`
    );
    if (record.instance) core.info(`Would put it on instance ${record.instance}.`);
  }
  if (handoff) core.info(`Would let in a fresh key there, until ${isoTime(handoff.expiresAt)}.`);
  if (target2) {
    const { alias, host, port, user } = target2;
    core.info(`Would make \`ssh ${alias}\` log in to ${host}, port ${port}, as ${user}.`);
  }
}
function described({ publicKey }) {
  return `${sha256(publicKey.blob)} (${publicKey.type})`;
}
function named({ id, name }) {
  return `${plain(name)} (id ${plain(id)})`;
}
function assumed(title) {
  return `Note: how ${title}'s API speaks of keys is assumed, since it is not published.`;
}
var init_report = __esm({
  "src/action/report.ts"() {
    "use strict";
    init_fingerprint();
    init_public();
    init_problem();
    init_plan();
    init_stay();
    init_summary();
  }
});

// src/action/carry-out.ts
var carry_out_exports = {};
__export(carry_out_exports, {
  carryOut: () => carryOut,
  rehearse: () => rehearse
});
async function rehearse({ core, inputs, job, now }) {
  announce(core, await makePlan(inputs, job, now));
}
async function carryOut(work) {
  const { core, inputs, job, now, stay } = work;
  const [plan, agent] = await Promise.all([makePlan(inputs, job, now), work.agent]);
  const { lease, handoff, target: target2 } = plan;
  for (const { key } of stepKeys(plan)) await agent.add(key, inputs.ttl / 1e3);
  agent.close();
  if (lease) await registerKey(core, lease, stay);
  if (target2) {
    await setUpSsh({ core, plan, target: target2, stay, temp: job.temp });
    const destination = destinationOf(target2, filesOf(stay).config);
    const fingerprint = stepKeys(plan).map(({ key }) => sha256(key.publicKey.blob)).join(", ");
    if (handoff) await handOff({ core, plan: { ...plan, handoff, target: target2 }, stay, seconds: inputs.waitFor });
    if (handoff || inputs.waitFor > 0) await untilIn(destination, { seconds: inputs.waitFor, fingerprint });
  }
  await report(core, plan, stay);
}
async function registerKey(core, lease, stay) {
  const { account, key, record, expired, present } = lease;
  for (const old of expired) {
    await sweep(account, old).catch(
      (error2) => core.warning(`An expired lease is still there: ${say(error2)}`)
    );
  }
  stay.lease = record;
  save(core, stay);
  const id = present?.id ?? (await register(account, record, formatPublicKey(key.publicKey))).id;
  stay.lease = { ...record, keyId: id };
  save(core, stay);
  if (record.instance) await account.attach(record.instance, id);
}
var init_carry_out = __esm({
  "src/action/carry-out.ts"() {
    "use strict";
    init_fingerprint();
    init_public();
    init_problem();
    init_handoff();
    init_lease();
    init_login();
    init_plan();
    init_report();
    init_set_up_ssh();
    init_stay();
  }
});

// src/action/release.ts
var release_exports = {};
__export(release_exports, {
  release: () => release
});
async function release(core, stay) {
  const { folder, userConfig, lease, handoff } = stay;
  const { socket, handoffSocket, config } = filesOf(stay);
  const steps = [
    () => lease && releaseLease(core, lease),
    () => handoff && releaseHandoff(core, handoff),
    () => stopAgent(handoffSocket),
    () => userConfig && removeInclude(userConfig.path, config, userConfig.hadFolder),
    () => stopAgent(socket),
    () => (0, import_promises11.rm)(folder, { recursive: true, force: true })
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
  const { openAccount: openAccount3 } = await Promise.resolve().then(() => (init_open(), open_exports));
  const account = await openAccount3(lease.address);
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
var import_promises11;
var init_release = __esm({
  "src/action/release.ts"() {
    "use strict";
    import_promises11 = require("node:fs/promises");
    init_public();
    init_problem();
    init_agent();
    init_authorized_keys();
    init_lease();
    init_ssh_config();
    init_stay();
    init_summary();
  }
});

// src/action/main.ts
init_problem();

// src/action/acquire.ts
var import_node_fs5 = require("node:fs");
init_agent();
init_inputs();

// src/action/job.ts
init_problem();
var LONGEST_TEMP = 71;
function readJob(env) {
  const job = {
    repository: variable(env, "GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/),
    repositoryId: Number(variable(env, "GITHUB_REPOSITORY_ID", /^[1-9]\d{0,14}$/)),
    runId: Number(variable(env, "GITHUB_RUN_ID", /^[1-9]\d{0,14}$/)),
    attempt: Number(variable(env, "GITHUB_RUN_ATTEMPT", /^[1-9]\d{0,3}$/)),
    // These paths go into ssh's configuration, quoted; what cannot stand there is refused.
    temp: variable(env, "RUNNER_TEMP", /^\/[^"'`\\%$*?[\]{}\p{Cc}]*$/u)
  };
  if (Buffer.byteLength(job.temp) <= LONGEST_TEMP) return job;
  throw new Problem({
    what: "keylease cannot work here",
    why: `the path RUNNER_TEMP is longer than ${LONGEST_TEMP} bytes, too long for the socket of an agent in it`,
    todo: "Move the work folder of the runner to a shorter path"
  });
}
function variable(env, name, pattern) {
  const value = env[name] ?? "";
  if (pattern.test(value)) return value;
  throw new Problem({
    what: "keylease cannot work here",
    why: value ? `the variable ${name} has a form it does not know` : `the variable ${name} is not set`,
    todo: "Use it as a step of a workflow, on a Linux or macOS runner"
  });
}

// src/action/secret-inputs.ts
init_problem();

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

// src/action/secret-inputs.ts
init_inputs();

// src/action/mask.ts
var BRACKETS = /^[\s{}[\],]+$/;
function mask(core, secret) {
  if (!secret) return;
  const lines = secret.split(/\r\n|\r|\n/);
  if (!lines.some((line) => BRACKETS.test(line))) core.setSecret(secret);
  else for (const line of lines) if (line && !BRACKETS.test(line)) core.setSecret(line);
  for (const line of lines) if (line.trim() !== line && !BRACKETS.test(line)) core.setSecret(line.trim());
  const escaped = JSON.stringify(secret).slice(1, -1);
  if (escaped !== secret) core.setSecret(escaped);
}

// src/action/secret-inputs.ts
var NAMES = ["private-key", "passphrase", "api-token", "lease-secret"];
var ROLE = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
async function fillSecrets(core, env, runId) {
  for (const name of NAMES) mask(core, core.getInput(name));
  const region = textInput(core, "aws-region", AWS_REGION_NAME, "a region of AWS, such as eu-central-1");
  const arn = textInput(core, "aws-role", ROLE, "the ARN of an IAM role");
  const references = NAMES.flatMap((name) => {
    const reference = referenceInput(core, name);
    return reference ? [[name, reference]] : [];
  });
  if (references.length === 0) return core;
  const { openSecrets: openSecrets2 } = await Promise.resolve().then(() => (init_secrets_manager(), secrets_manager_exports));
  const role = arn ? { arn, session: `keylease-${runId}` } : void 0;
  const secrets = openSecrets2({ region, role, env, mask: (secret) => mask(core, secret) });
  const values = new Map(
    await Promise.all(
      references.map(async ([name, reference]) => [name, (await secrets.read(reference)).trim()])
    )
  );
  return { ...core, getInput: (name, options) => values.get(name) ?? core.getInput(name, options) };
}
function referenceInput(core, name) {
  const text = core.getInput(`${name}-secret`);
  if (!text) return void 0;
  const reference = parseReference(text);
  if (!reference)
    throw badInput(`${name}-secret`, "the name or ARN of a secret, such as keylease/ci or keylease/ci#key");
  if (!core.getInput(name)) return reference;
  throw new Problem({
    what: `Inputs ${name} and ${name}-secret cannot be used together`,
    why: "each of them has a value",
    todo: "Leave one of them out"
  });
}

// src/action/acquire.ts
init_stay();
async function acquire(core, env, now) {
  const job = readJob(env);
  const filled = await fillSecrets(core, env, job.runId);
  const inputs = readInputs(filled);
  if (inputs.dryRun) {
    const { rehearse: rehearse2 } = await Promise.resolve().then(() => (init_carry_out(), carry_out_exports));
    return rehearse2({ core, inputs, job, now });
  }
  const stay = newStay(job.temp, inputs.onCleanupFailure);
  save(core, stay);
  try {
    (0, import_node_fs5.mkdirSync)(stay.folder, { mode: 448 });
    const agent = startAgent(filesOf(stay).socket);
    const { carryOut: carryOut2 } = await Promise.resolve().then(() => (init_carry_out(), carry_out_exports));
    await carryOut2({ core, inputs, job, now, stay, agent });
  } catch (error2) {
    const { release: release2 } = await Promise.resolve().then(() => (init_release(), release_exports));
    const failures = await release2(core, stay);
    for (const failure of failures) core.warning(failure);
    if (failures.length === 0) forget(core);
    throw error2;
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
var { access, appendFile, writeFile: writeFile3 } = import_fs.promises;
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
      const writeFunc = overwrite ? writeFile3 : appendFile;
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

// src/action/main.ts
acquire(toolkit, process.env, Date.now()).catch((error2) => {
  toolkit.setFailed(say(error2));
  process.exit();
});
