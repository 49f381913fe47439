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

// src/format.ts
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
function errorMessage(error2) {
  const [first] = error2?.errors ?? [];
  if (first) return errorMessage(first);
  return sanitize(error2 instanceof Error ? error2.message : String(error2), 1e3);
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

// src/action/subprocess.ts
var subprocess_exports = {};
__export(subprocess_exports, {
  runProgram: () => runProgram
});
function runProgram(program, words, { input, timeout = 15e3 } = {}) {
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
      const hint = "Install the OpenSSH client on the runner (apt: openssh-client)";
      reject(new Problem({ what: `${program} cannot be run`, why: error2.message, hint }));
    });
    child.once("close", (code) => resolve2({ code, ...output }));
  });
}
var import_node_child_process, MOST_OUTPUT;
var init_subprocess = __esm({
  "src/action/subprocess.ts"() {
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
    hint: "Install the OpenSSH client on the runner (apt: openssh-client)"
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
    hint: "End it by hand on a runner that is kept; its keys expire by themselves"
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
  const { runProgram: run2 } = await Promise.resolve().then(() => (init_subprocess(), subprocess_exports));
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
          key.agentIdentity,
          wireString(comment),
          constraints
        ]);
        const [answer] = await this.#ask(message);
        if (answer === SUCCESS && (await this.list()).some((held) => held.equals(blob))) return;
        throw new Problem({
          what: `The agent does not take a key of type ${type}`,
          why: "ssh-agent refused it",
          hint: "Use a key that `ssh-add` takes, such as one made with `ssh-keygen -t ed25519`"
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
            why: errorMessage(error2),
            hint: "Run the job again"
          });
        }
        this.#socket.setTimeout(0);
        return new WireReader(received).string();
      }
    };
  }
});

// src/time.ts
function parseDuration(text) {
  const [, count, unit = ""] = DURATION.exec(text) ?? [];
  const length = UNITS[unit];
  return length === void 0 ? void 0 : Number(count) * length;
}
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

// src/leases/ttl.ts
function parseTtl(text) {
  const ttl = parseDuration(text.trim().replace(" ", ""));
  if (ttl !== void 0 && ttl >= SHORTEST_LEASE && ttl <= LONGEST_LEASE) return ttl;
  throw new Problem({
    what: "Input ttl cannot be used",
    why: ttl === void 0 ? "it is not a number with a unit" : "it is not between 5 minutes and 24 hours",
    hint: "Write minutes or hours, such as 90m or 6h"
  });
}
var LONGEST_LEASE, SHORTEST_LEASE;
var init_ttl = __esm({
  "src/leases/ttl.ts"() {
    "use strict";
    init_problem();
    init_time();
    LONGEST_LEASE = DAY;
    SHORTEST_LEASE = 5 * MINUTE;
  }
});

// src/action/inputs.ts
function readInputs(core2) {
  const privateKey = core2.getInput("private-key") || void 0;
  const passphrase = core2.getInput("passphrase") || void 0;
  const lease = readLease(core2, privateKey);
  const target2 = readTarget(core2);
  if (!privateKey && !lease) {
    throw new Problem({
      what: "There is no key to use",
      why: "neither private-key nor api-token has a value",
      hint: "Give one of them; secrets are empty for forks and for Dependabot"
    });
  }
  const instance = textInput(core2, "instance", /^[\w.:-]{1,128}$/, "an id as the provider lists it");
  if (instance && !lease) {
    throw new Problem({
      what: "Input instance cannot be used",
      why: "no key is leased for it",
      hint: "Give api-token, or give host instead of instance"
    });
  }
  return {
    privateKey,
    passphrase,
    ttl: parseTtl(core2.getInput("ttl") || "6h"),
    lease,
    instance,
    target: target2,
    handoff: readHandoff(core2, { privateKey, lease, target: target2 }),
    waitFor: Number(textInput(core2, "wait-for", /^\d{1,4}$/, "a number of seconds, such as 120") ?? 0),
    onCleanupFailure: choiceInput(core2, "on-cleanup-failure", ["warn", "fail"]) ?? "warn",
    dryRun: booleanInput(core2, "dry-run")
  };
}
function readLease(core2, privateKey) {
  const apiToken = core2.getInput("api-token") || void 0;
  const secret = core2.getInput("lease-secret") || void 0;
  const kind = choiceInput(core2, "lease", ["generated", "stored", "none"]) ?? (apiToken ? "generated" : "none");
  if (kind === "none") return void 0;
  const provider = core2.getInput("provider") || "pictor";
  if (!apiToken && provider !== "aws-ec2") {
    throw new Problem({
      what: "No key can be leased",
      why: "api-token is empty",
      hint: "Give an API key of the account; secrets are empty for forks and for Dependabot"
    });
  }
  if (kind === "stored" && !privateKey) {
    throw new Problem({
      what: "The stored key cannot be leased",
      why: "private-key is empty",
      hint: "Give private-key, or leave out lease for a fresh key"
    });
  }
  const profile = core2.getInput("profile") || void 0;
  const apiUrl = core2.getInput("api-url") || void 0;
  return {
    kind,
    address: { provider, profile, apiUrl, apiToken: apiToken ?? "" },
    secret,
    sweep: booleanInput(core2, "sweep")
  };
}
function readHandoff(core2, given) {
  const choice = choiceInput(core2, "handoff", ["true", "false", "without-expiry"]);
  if (!choice || choice === "false") return "no";
  const { privateKey, lease, target: target2 } = given;
  if (privateKey && target2.host && !lease) return choice === "true" ? "expiring" : "forever";
  throw new Problem({
    what: "Input handoff cannot be used",
    why: lease ? "a key is leased already, so that there is nothing to hand off" : `${privateKey ? "host" : "private-key"} is empty`,
    hint: "Give private-key and host, and no lease (lease: none)"
  });
}
function readTarget(core2) {
  const port = textInput(core2, "port", /^\d{1,5}$/, "a number from 1 to 65535");
  if (port && (Number(port) < 1 || Number(port) > 65535)) throw badInput("port", "a number from 1 to 65535");
  return {
    host: textInput(core2, "host", HOST, "a host name or an IP address"),
    user: textInput(core2, "user", USER, "a user name"),
    port: port ? Number(port) : void 0,
    hostKey: core2.getInput("host-key") || void 0,
    alias: textInput(core2, "host-alias", /^[A-Za-z0-9][\w.-]{0,62}$/, "one word, such as gpu") ?? "gpu"
  };
}
function textInput(core2, name, pattern, wanted) {
  const value = core2.getInput(name);
  if (value && !pattern.test(value)) throw badInput(name, wanted);
  return value || void 0;
}
function choiceInput(core2, name, choices) {
  const value = core2.getInput(name);
  if (!value) return void 0;
  const choice = choices.find((each) => each === value);
  if (!choice) throw badInput(name, choices.join(" or "));
  return choice;
}
function booleanInput(core2, name) {
  const choice = choiceInput(core2, name, ["true", "True", "TRUE", "false", "False", "FALSE"]);
  return choice?.toLowerCase() === "true";
}
function badInput(name, wanted) {
  return new Problem({
    what: `Input ${name} cannot be used`,
    why: `it is not ${wanted}`,
    hint: "Correct it in the workflow"
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

// src/action/mask.ts
function mask(core2, secret) {
  if (!secret) return;
  const lines = secret.split(/\r\n|\r|\n/);
  if (!lines.some((line) => BRACKETS.test(line))) core2.setSecret(secret);
  else for (const line of lines) if (line && !BRACKETS.test(line)) core2.setSecret(line);
  for (const line of lines) if (line.trim() !== line && !BRACKETS.test(line)) core2.setSecret(line.trim());
  const escaped = JSON.stringify(secret).slice(1, -1);
  if (escaped !== secret) core2.setSecret(escaped);
}
var BRACKETS;
var init_mask = __esm({
  "src/action/mask.ts"() {
    "use strict";
    BRACKETS = /^[\s{}[\],]+$/;
  }
});

// src/aws/aws-error.ts
function awsProblem(what, error2, advice2) {
  const { name, code, message } = error2;
  const text = [name, code, message].filter(Boolean).join(" ");
  const [, hint] = [...advice2, ...COMMON].find(([fits2]) => fits2.test(text)) ?? [];
  const said = [name === "Error" ? "" : name, message || code].filter(Boolean).join(", ");
  return new Problem({
    what,
    why: sanitize(said, 400).replace(/[.\s]+$/, ""),
    hint: hint ?? "Mend what the message names, and run again",
    cause: error2
  });
}
async function callAws({ what, deadline, advice: advice2 }, task) {
  const signal = AbortSignal.timeout(deadline);
  const late = new Promise(
    (_, reject) => signal.addEventListener("abort", () => reject(signal.reason))
  );
  try {
    return await Promise.race([task(signal), late]);
  } catch (error2) {
    if (error2 instanceof Problem) throw error2;
    if (!signal.aborted) throw awsProblem(what, error2, advice2);
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
  const fields = fieldsOf(id, text);
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
function fieldsOf(id, text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
  }
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  throw unusable(
    id,
    "a field of it is asked for, and it is not a JSON object",
    "Leave out the # and the field"
  );
}
function unusable(id, why, hint) {
  return new Problem({ what: `Secret ${id} cannot be used`, why, hint });
}
var init_field = __esm({
  "src/secrets/field.ts"() {
    "use strict";
    init_format();
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
async function requestIdToken(env, { audience, signal }) {
  const names = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new Problem({
      what: WHAT,
      why: `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not set`,
      hint: "Give the job `permissions: id-token: write`; pull requests from forks cannot have it"
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
    throw new Problem({
      what: WHAT,
      why: errorMessage(error2),
      hint: "Run the job again later",
      cause: error2
    });
  }
}
async function ask(url, bearer, signal) {
  const { status, text } = await get(url, bearer, signal).catch((error2) => {
    throw new Error(`GitHub cannot be reached, ${errorMessage(error2)}`);
  });
  if (status === 429 || status >= 500) throw new Error(`GitHub answered ${status}`);
  const token = status === 200 ? tokenIn(text) : void 0;
  if (token) return token;
  throw new Problem({
    what: WHAT,
    why: `GitHub answered ${status}${status === 200 ? " without a token" : ""}`,
    hint: "Check that the job has `permissions: id-token: write`, and that it is not over"
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
  const token = await requestIdToken(env, { audience: AUDIENCE, signal });
  mask2(token);
  const what = `Role ${role.arn} cannot be assumed`;
  const command = new import_secrets_sdk.AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.session,
    WebIdentityToken: token,
    DurationSeconds: DURATION2
  });
  const answer = await new import_secrets_sdk.STSClient(clientOptions).send(command, { abortSignal: signal }).catch((error2) => {
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
    throw new Problem({ what, why: "STS answered without credentials", hint: "Check AWS_ENDPOINT_URL" });
  }
  mask2(SecretAccessKey);
  mask2(SessionToken);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}
function subject(token) {
  try {
    const { sub } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof sub === "string" ? ` and sub is ${sanitize(sub)}` : "";
  } catch {
    return "";
  }
}
var import_secrets_sdk, AUDIENCE, DURATION2;
var init_role = __esm({
  "src/secrets/role.ts"() {
    "use strict";
    init_aws_error();
    import_secrets_sdk = require("./vendor/secrets-sdk.js");
    init_format();
    init_problem();
    init_oidc();
    AUDIENCE = "sts.amazonaws.com";
    DURATION2 = 900;
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
var import_secrets_sdk2, ATTEMPTS, TIMEOUTS, clientsOf, SecretsManager;
var init_secrets_manager = __esm({
  "src/secrets/secrets-manager.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    import_secrets_sdk2 = require("./vendor/secrets-sdk.js");
    init_problem();
    init_field();
    init_role();
    ATTEMPTS = 4;
    TIMEOUTS = { connectionTimeout: 5e3, requestTimeout: 1e4, throwOnRequestTimeout: true };
    clientsOf = perEnvironment(() => /* @__PURE__ */ new Map());
    SecretsManager = class {
      #options;
      #clients;
      #texts = /* @__PURE__ */ new Map();
      #assumed;
      constructor(options) {
        this.#options = options;
        this.#clients = options.role ? /* @__PURE__ */ new Map() : clientsOf(options.env);
      }
      async read(reference) {
        const { id } = reference;
        const region = this.#regionOf(reference);
        const text = this.#texts.get(id) ?? this.#fetch(id, region);
        this.#texts.set(id, text);
        const value = secretField(reference, await text);
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
          hint: "Give aws-region, or the ARN of the secret instead of its name"
        });
      }
      async #fetch(id, region) {
        const { deadline = 6e4, mask: mask2 } = this.#options;
        const what = `Secret ${id} cannot be read in ${region}`;
        const text = await callAws(
          { what, deadline, advice: advice(id, region) },
          (signal) => this.#ask(id, region, signal)
        );
        mask2(text);
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
      /** client returns the client of a region. They share credentials, so that these are fetched once. */
      async #client(region, signal) {
        const { role, env, mask: mask2 } = this.#options;
        const settings = { region, maxAttempts: ATTEMPTS, requestHandler: TIMEOUTS };
        if (role) this.#assumed ??= assumeRole(role, { client: settings, env, mask: mask2, signal });
        const assumed2 = await this.#assumed;
        const [first] = this.#clients.values();
        const credentials = assumed2 ?? first?.config.credentials;
        const client = this.#clients.get(region) ?? new import_secrets_sdk2.SecretsManagerClient(credentials ? { ...settings, credentials } : settings);
        this.#clients.set(region, client);
        return client;
      }
    };
  }
});

// src/action/state.ts
function createState(temp, onCleanupFailure) {
  return { folder: (0, import_node_path.join)(temp, `keylease-${Math.random().toString(36).slice(2)}`), onCleanupFailure };
}
function saveState2(core2, state) {
  core2.saveState(STATE, state);
}
function clearState(core2) {
  core2.saveState(STATE, "");
}
function jobFiles({ folder }) {
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
var init_state = __esm({
  "src/action/state.ts"() {
    "use strict";
    import_node_path = require("node:path");
    STATE = "stay";
  }
});

// src/keys/layout.ts
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
var EMPTY, CERTIFICATE, LAYOUTS;
var init_layout = __esm({
  "src/keys/layout.ts"() {
    "use strict";
    init_wire();
    EMPTY = Buffer.alloc(0);
    CERTIFICATE = "-cert-v01@openssh.com";
    LAYOUTS = /* @__PURE__ */ new Map();
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
  }
});

// src/keys/fingerprint.ts
function isFingerprint(text) {
  return typeof text === "string" && FINGERPRINT.test(text);
}
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto.createHash)("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}
var import_node_crypto, FINGERPRINT;
var init_fingerprint = __esm({
  "src/keys/fingerprint.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_layout();
    FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
  }
});

// src/keys/fault.ts
var NOT_PUBLIC, ONE_LINE, WHOLE_FILE, MAKE_ONE, FAULTS, KeyFault;
var init_fault = __esm({
  "src/keys/fault.ts"() {
    "use strict";
    init_problem();
    NOT_PUBLIC = "Not an SSH public key";
    ONE_LINE = "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`";
    WHOLE_FILE = "Paste the whole file again, from its BEGIN line to its END line, as `cat` prints it";
    MAKE_ONE = "Make one with `ssh-keygen -t ed25519`";
    FAULTS = {
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
    KeyFault = class extends Problem {
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
  }
});

// src/keys/public-key.ts
function parsePublicKey(line) {
  if (line.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const [, type, base64, comment = ""] = LINE.exec(line.trim()) ?? [];
  if (!type || !base64) throw new KeyFault("public-not-a-key");
  const blob = Buffer.from(base64, "base64");
  try {
    const key = readBlob(blob);
    if (key.type !== type) {
      throw new KeyFault("public-damaged", "its type is not the type inside the key");
    }
    return { ...key, comment };
  } catch (error2) {
    if (error2 instanceof RangeError) {
      throw new KeyFault("public-damaged", "the key data ends too early");
    }
    throw error2;
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
    init_layout();
    LINE = /^([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(\S.*))?$/;
    LONGEST_LINE = 16 * 1024;
  }
});

// src/action/authorized-keys.ts
function supportsExpiryTime(software) {
  const [, major, minor] = /^OpenSSH_(?:for_Windows_)?(\d+)\.(\d+)/.exec(software) ?? [];
  if (!major || !minor) return false;
  const [first, second] = KNOWS_EXPIRY;
  return Number(major) > first || Number(major) === first && Number(minor) >= second;
}
async function addAuthorizedKey(destination, key, expiresAt) {
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
async function removeAuthorizedKey(destination, key) {
  await onHost(destination, "may still let in the key of this job", [
    'cp -p "$file" "$file.keylease"',
    `grep -vF '${key.blob.toString("base64")}' "$file" > "$file.keylease" || [ $? -eq 1 ]`,
    'mv "$file.keylease" "$file"'
  ]);
}
async function onHost({ config, alias, name }, failed, script) {
  const words = ["-F", config, "-o", "BatchMode=yes", "-o", "ConnectTimeout=10", alias, "sh -s"];
  const input = [...LOCKED, ...script, ""].join("\n");
  const { code, stdout, stderr } = await runProgram("ssh", words, { input, timeout: 6e4 });
  if (code === 0) return;
  throw new Problem({
    what: `${name} ${failed}`,
    why: sanitize(`${stdout} ${stderr}`) || `the connection ended with code ${code}`,
    hint: "Check that its user may write ~/.ssh/authorized_keys"
  });
}
var KNOWS_EXPIRY, LOCKED;
var init_authorized_keys = __esm({
  "src/action/authorized-keys.ts"() {
    "use strict";
    init_format();
    init_public_key();
    init_problem();
    init_subprocess();
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
  const { code, stdout, stderr } = await runProgram("ssh", [...words, alias, "true"], { timeout: 3e4 });
  const software = /remote software version (\S+)/.exec(stderr)?.[1] ?? "";
  if (code === 0) return { outcome: "in", software };
  const lines = `${stdout}
${stderr}`.split("\n").filter((line) => line.trim() && !line.startsWith("debug"));
  const said = sanitize(
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
async function waitForLogin(destination, { seconds, fingerprint }) {
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
        hint: "Check host and port, and that the machine runs; a machine that boots wants a larger wait-for"
      });
    case "host-key":
      return new Problem({
        what: `${name} shows another host key than the pinned one`,
        why: said,
        hint: "If the machine was set up anew, correct host-key; if not, somebody may be in between"
      });
    case "key-refused":
      return new Problem({
        what: `${name} refused the key ${fingerprint}${waited}`,
        why: said,
        hint: "Check that the key is on the machine and the user is right; a key on its way wants a larger wait-for"
      });
    case "user-refused":
      return new Problem({
        what: `${name} took the key and refused the user`,
        why: said || "it ended the session",
        hint: "Log in as the user that the machine is meant for (input user)"
      });
  }
}
var import_promises2, LONGEST_PAUSE, CONNECT_WITHIN_SECONDS;
var init_login = __esm({
  "src/action/login.ts"() {
    "use strict";
    import_promises2 = require("node:timers/promises");
    init_format();
    init_problem();
    init_subprocess();
    LONGEST_PAUSE = 5e3;
    CONNECT_WITHIN_SECONDS = 10;
  }
});

// src/files/missing.ts
function unlessMissing(task) {
  try {
    return task();
  } catch (error2) {
    if (error2.code === "ENOENT") return void 0;
    throw error2;
  }
}
var init_missing = __esm({
  "src/files/missing.ts"() {
    "use strict";
  }
});

// src/files/replace.ts
async function replaceFile(path, change, { durable = false } = {}) {
  const end = performance.now() + WAIT_AT_MOST;
  for (let done = false; !done; ) {
    const draft = await onlyDraft(path, end);
    try {
      done = replace(path, draft, { change, durable });
    } finally {
      (0, import_node_fs2.rmSync)(draft, { force: true });
    }
  }
}
function replace(path, draft, { change, durable }) {
  const before = unlessMissing(() => (0, import_node_fs2.readFileSync)(path));
  const after = change(before);
  if (after ? before?.equals(after) : !before) return true;
  const replaced = unlessMissing(() => {
    if (after) fill(draft, after, { old: before && (0, import_node_fs2.lstatSync)(path), durable });
    if (after) (0, import_node_fs2.renameSync)(draft, path);
    else if ((0, import_node_fs2.lstatSync)(draft)) (0, import_node_fs2.rmSync)(path);
    if (durable) flush((0, import_node_path2.dirname)(path));
    return true;
  });
  return replaced ?? false;
}
function fill(draft, bytes2, { old, durable }) {
  const descriptor = (0, import_node_fs2.openSync)(draft, "r+");
  try {
    (0, import_node_fs2.writeFileSync)(descriptor, bytes2);
    if (old) keepOwner(descriptor, old);
    if (old) (0, import_node_fs2.fchmodSync)(descriptor, old.mode & 511);
    if (durable) (0, import_node_fs2.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs2.closeSync)(descriptor);
  }
}
function keepOwner(descriptor, { uid, gid }) {
  try {
    (0, import_node_fs2.fchownSync)(descriptor, uid, gid);
  } catch {
  }
}
function flush(folder) {
  const descriptor = (0, import_node_fs2.openSync)(folder, "r");
  try {
    (0, import_node_fs2.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs2.closeSync)(descriptor);
  }
}
async function onlyDraft(path, end) {
  while (performance.now() < end) {
    const others = draftsOf(path);
    if (others.length === 0) {
      const draft = `${stemOf(path)}${(0, import_node_crypto2.randomBytes)(8).toString("hex")}`;
      (0, import_node_fs2.closeSync)((0, import_node_fs2.openSync)(draft, "wx", 384));
      if (draftsOf(path).length === 1) return draft;
      (0, import_node_fs2.rmSync)(draft, { force: true });
    }
    for (const other of others) if (isOld(other)) (0, import_node_fs2.rmSync)(other, { force: true });
    await (0, import_promises3.setTimeout)(Math.random() * 2 * LOOK_EVERY);
  }
  throw new Error("other processes keep it locked");
}
function isOld(draft) {
  const made = unlessMissing(() => (0, import_node_fs2.lstatSync)(draft))?.mtimeMs ?? Date.now();
  return Math.abs(Date.now() - made) > DEAD_AFTER;
}
function draftsOf(path) {
  const folder = (0, import_node_path2.dirname)(path);
  const stem = stemOf(path);
  return (0, import_node_fs2.readdirSync)(folder).map((name) => (0, import_node_path2.join)(folder, name)).filter((draft) => draft.startsWith(stem));
}
function stemOf(path) {
  return (0, import_node_path2.join)((0, import_node_path2.dirname)(path), `.${(0, import_node_path2.basename)(path)}.keylease-`);
}
var import_node_crypto2, import_node_fs2, import_node_path2, import_promises3, DEAD_AFTER, WAIT_AT_MOST, LOOK_EVERY;
var init_replace = __esm({
  "src/files/replace.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
    import_promises3 = require("node:timers/promises");
    init_missing();
    DEAD_AFTER = 3e3;
    WAIT_AT_MOST = 3e4;
    LOOK_EVERY = 10;
  }
});

// src/action/edit-file.ts
async function editFile(path, change) {
  const file = target(path);
  try {
    await replaceFile(file, (before) => {
      const after = change(before?.toString("latin1"));
      return after === void 0 ? void 0 : Buffer.from(after, "latin1");
    });
  } catch (error2) {
    throw new Problem({
      what: "ssh cannot be set up",
      why: `${file} cannot be written: ${error2.message}`,
      hint: "Make the file and its folder writable for the runner's user",
      cause: error2
    });
  }
}
function target(path) {
  for (const follow of [import_node_fs3.realpathSync, (link) => (0, import_node_path3.resolve)((0, import_node_path3.dirname)(link), (0, import_node_fs3.readlinkSync)(link))]) {
    try {
      return follow(path);
    } catch {
    }
  }
  return path;
}
var import_node_fs3, import_node_path3;
var init_edit_file = __esm({
  "src/action/edit-file.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path3 = require("node:path");
    init_replace();
    init_problem();
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
    return (0, import_node_path4.join)((0, import_node_os.userInfo)().homedir, ".ssh", "config");
  } catch {
    throw new Problem({
      what: "ssh cannot be set up",
      why: `user ${process.getuid?.()} has no passwd entry, and ssh itself needs one`,
      hint: "Run the job as a user that the machine or the container knows"
    });
  }
}
async function addInclude(userConfig, ours, tries = 5) {
  const folder = (0, import_node_path4.dirname)(userConfig);
  const madeFolder = makeFolder(folder);
  try {
    await editFile(userConfig, (before) => {
      if (before === void 0) return entry(ours) + (madeFolder ? MADE_BOTH : MADE_FILE);
      return entry(ours) + (madeFolder ? before.replace(MADE_FILE, MADE_BOTH) : before);
    });
  } catch (error2) {
    if (tries <= 1 || (0, import_node_fs4.existsSync)(folder)) throw error2;
    await addInclude(userConfig, ours, tries - 1);
  }
}
async function removeInclude(userConfig, ours, hadFolder) {
  const folder = (0, import_node_path4.dirname)(userConfig);
  if (!(0, import_node_fs4.existsSync)(folder)) return;
  let madeFolder = !hadFolder;
  await editFile(userConfig, (before) => {
    const after = before?.replace(entry(ours), "");
    madeFolder ||= after === MADE_BOTH;
    return after === MADE_FILE || after === MADE_BOTH ? void 0 : after;
  });
  if (madeFolder) removeIfEmpty(folder);
}
function removeIfEmpty(folder) {
  try {
    (0, import_node_fs4.rmdirSync)(folder);
  } catch {
  }
}
function makeFolder(folder) {
  try {
    (0, import_node_fs4.mkdirSync)(folder, { mode: 448 });
    return true;
  } catch (error2) {
    if (error2.code === "EEXIST") return false;
    const hint = "Make the home folder of the runner's user writable";
    throw new Problem({ what: "ssh cannot be set up", why: `${folder} cannot be made`, hint, cause: error2 });
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
var import_node_fs4, import_node_os, import_node_path4, MADE_FILE, MADE_BOTH;
var init_ssh_config = __esm({
  "src/action/ssh-config.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path4 = require("node:path");
    init_problem();
    init_edit_file();
    MADE_FILE = "# keylease made this file, and removes it with the last entry above.\n";
    MADE_BOTH = "# keylease made this file and its folder, and removes them with the last entry above.\n";
  }
});

// src/keys/generate.ts
function generateKey(comment) {
  const { x = "", d = "" } = (0, import_node_crypto3.generateKeyPairSync)("ed25519").privateKey.export({ format: "jwk" });
  const point = Buffer.from(x, "base64url");
  const seed = Buffer.from(d, "base64url");
  const blob = Buffer.concat([wireString("ssh-ed25519"), wireString(point)]);
  return {
    publicKey: { ...readBlob(blob), comment },
    // An agent takes the seed and the point as one string of 64 bytes (draft-ietf-sshm-ssh-agent, section 3.2.3).
    agentIdentity: Buffer.concat([blob, wireString(Buffer.concat([seed, point]))])
  };
}
var import_node_crypto3;
var init_generate = __esm({
  "src/keys/generate.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    init_public_key();
    init_wire();
  }
});

// src/keys/blocks.ts
function findBlocks(text) {
  const blocks = [];
  const repairs = /* @__PURE__ */ new Set();
  let rest = "";
  let at = 0;
  const markers = [...text.matchAll(MARKER)];
  for (let pair = 0; pair < markers.length; pair += 2) {
    const [begin, end] = markers.slice(pair, pair + 2);
    if (begin?.[1] !== "BEGIN") throw new KeyFault("truncated", "its BEGIN line");
    if (end?.[1] !== "END") throw new KeyFault("truncated", "its END line");
    if (begin[2] !== end[2]) throw new KeyFault("damaged", "its BEGIN and END lines differ");
    const inside = text.slice(begin.index + begin[0].length, end.index);
    checkSize(inside);
    blocks.push(pemBlock(begin[2] ?? "", inside));
    const mended = mendedIn(inside);
    if (mended) repairs.add(mended);
    rest += text.slice(at, begin.index);
    at = end.index + end[0].length;
  }
  const [before = "", ...ppks] = `
${rest}${text.slice(at)}`.split(PPK_START);
  rest = before.replace(EC_PARAMETERS, "");
  for (const piece of ppks) {
    const each = piece.trim();
    checkSize(each);
    const { block, after } = ppkBlock(each);
    blocks.push(block);
    const mended = mendedIn(each);
    if (mended) repairs.add(mended);
    rest += after;
  }
  if (rest.trim()) repairs.add("text around it");
  return { blocks, repairs: [...repairs] };
}
function mendedIn(block) {
  const body = block.replace(HEADERS, "");
  if (body.includes("\n\n")) return "blank lines";
  if (block.includes("\n")) return /^[\w+/=\n]+ /.test(body) ? "newlines turned into spaces" : void 0;
  return /\s/.test(body) ? "newlines turned into spaces" : "newlines that were gone";
}
function checkSize({ length }) {
  if (length > LONGEST_KEY) throw new KeyFault("too-large", `one has ${length} characters`);
}
function pemBlock(label, inside) {
  const [headers = "", cipher = "", iv = ""] = HEADERS.exec(inside) ?? [];
  const base64 = inside.slice(headers.length).replace(/\s/g, "").replace(/=+$/, "");
  if (!base64) throw new KeyFault("truncated", "its body");
  if (!/^[A-Za-z0-9+/]+$/.test(base64)) throw new KeyFault("damaged", "there is something else in it");
  if (base64.length % 4 === 1) throw new KeyFault("truncated", "at least one character of it");
  const body = Buffer.from(base64, "base64");
  const lines = wrap(body.toString("base64"), label === OPENSSH ? 70 : 64);
  const head = cipher ? ["Proc-Type: 4,ENCRYPTED", `DEK-Info: ${cipher},${iv}`, ""] : [];
  const text = [`-----BEGIN ${label}-----`, ...head, ...lines, `-----END ${label}-----`, ""].join("\n");
  const block = { label, body, text, forms: [inside.trim(), base64] };
  return cipher ? { ...block, cipher } : block;
}
function ppkBlock(found) {
  const version = found.charAt("PuTTY-User-Key-File-".length);
  if (version === "3") throw new KeyFault("ppk-v3");
  if (version !== "2") throw new KeyFault("unsupported", `a PuTTY key of version ${version}`);
  const flat = found.split(/\s+/).join(" ");
  const fields = PPK_FIELDS.exec(flat);
  if (!fields) {
    if (flat.includes("Private-MAC: ")) throw new KeyFault("damaged", "its fields cannot be told apart");
    throw new KeyFault("truncated", "the end of it");
  }
  const [whole, type, encryption, comment, publicHalf2 = "", privateHalf = "", mac] = fields;
  const halves = [publicHalf2, privateHalf].map((half) => wrap(half.replaceAll(" ", ""), 64));
  const [publicLines = [], privateLines = []] = halves;
  const lines = [
    `PuTTY-User-Key-File-2: ${type}`,
    `Encryption: ${encryption}`,
    `Comment: ${comment}`,
    `Public-Lines: ${publicLines.length}`,
    ...publicLines,
    `Private-Lines: ${privateLines.length}`,
    ...privateLines,
    `Private-MAC: ${mac}`,
    ""
  ];
  const block = {
    label: PPK,
    body: Buffer.from(publicHalf2, "base64"),
    cipher: encryption ?? "",
    text: lines.join("\n"),
    forms: [found.trim(), privateHalf, privateLines.join("")]
  };
  return { block, after: flat.slice(whole.length) };
}
function wrap(base64, width) {
  return base64.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
var OPENSSH, PPK, LONGEST_KEY, MARKER, EC_PARAMETERS, PPK_START, HEADERS, PPK_FIELDS;
var init_blocks = __esm({
  "src/keys/blocks.ts"() {
    "use strict";
    init_fault();
    OPENSSH = "OPENSSH PRIVATE KEY";
    PPK = "PPK";
    LONGEST_KEY = 16 * 1024;
    MARKER = /-----(BEGIN|END) ([A-Z0-9 ]{0,40}PRIVATE KEY)-----/g;
    EC_PARAMETERS = /-----BEGIN EC PARAMETERS-----[A-Za-z0-9+/=\s]*-----END EC PARAMETERS-----/g;
    PPK_START = /(?=PuTTY-User-Key-File-\d)/;
    HEADERS = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*([A-Z0-9-]{1,30})\s*,\s*([\dA-F]{32}|[\dA-F]{16})\s*/i;
    PPK_FIELDS = /^PuTTY-User-Key-File-2: (\S{1,40}) Encryption: (\S{1,40}) Comment: ?(.*?) ?Public-Lines: \d+ ([A-Za-z0-9+/= ]+?) Private-Lines: \d+ ([A-Za-z0-9+/= ]+?) Private-MAC: ([0-9a-f]{40})/;
  }
});

// src/keys/agent-identity.ts
function identityParts(type) {
  if (type.startsWith("sk-")) throw new KeyFault("hardware");
  const parts = Object.hasOwn(PARTS, type) && PARTS[type];
  if (parts) return parts;
  throw new KeyFault(
    "unsupported",
    /^[a-z0-9-]{1,30}(@[a-z.-]{1,30})?$/.test(type) ? type : "an unknown type"
  );
}
function publicHalf(identity) {
  const reader = new WireReader(identity);
  const type = reader.string();
  const [first, second] = [reader.string(), reader.string()];
  const numbers = { "ssh-rsa": [second, first], "ssh-ed25519": [first] }[String(type)] ?? [first, second];
  return Buffer.concat([type, ...numbers].map(wireString));
}
function isConsistent(identity) {
  const reader = new WireReader(identity);
  const type = reader.text();
  const parts = Array.from({ length: identityParts(type) }, () => reader.string());
  if (reader.left > 0) return false;
  const [first = uint32(0), second = uint32(0), third = uint32(0)] = parts;
  if (type === "ssh-ed25519") return isEd25519(first, second);
  if (type !== "ssh-rsa") return type.endsWith(`-${first}`) && isEcdsa(String(first), second, third);
  const [n, e, d, iqmp, p, q] = parts.map(toNumber);
  return p > 1n && q > 1n && n === p * q && e * d % (p - 1n) === 1n && e * d % (q - 1n) === 1n ? iqmp * q % p === 1n : false;
}
function isEd25519(point, secret) {
  if (point.length !== 32 || secret.length !== 64 || !secret.subarray(32).equals(point)) return false;
  const [x, d] = [point.toString("base64url"), secret.toString("base64url", 0, 32)];
  const key = (0, import_node_crypto4.createPrivateKey)({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" });
  return (0, import_node_crypto4.createPublicKey)(key).export({ format: "jwk" }).x === x;
}
function isEcdsa(curve, point, secret) {
  try {
    const ecdh = (0, import_node_crypto4.createECDH)(CURVES[curve] ?? "");
    ecdh.setPrivateKey(secret);
    return ecdh.getPublicKey().equals(point);
  } catch {
    return false;
  }
}
function toNumber(mpint) {
  return BigInt(`0x${mpint.toString("hex") || "0"}`);
}
var import_node_crypto4, PARTS, CURVES;
var init_agent_identity = __esm({
  "src/keys/agent-identity.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    init_fault();
    init_wire();
    PARTS = {
      "ssh-ed25519": 2,
      "ssh-rsa": 6,
      "ecdsa-sha2-nistp256": 3,
      "ecdsa-sha2-nistp384": 3,
      "ecdsa-sha2-nistp521": 3
    };
    CURVES = {
      nistp256: "prime256v1",
      nistp384: "secp384r1",
      nistp521: "secp521r1"
    };
  }
});

// src/keys/openssh-decrypt.ts
var openssh_decrypt_exports = {};
__export(openssh_decrypt_exports, {
  decrypt: () => decrypt
});
function decrypt({ cipher: name, kdf, section, tag }, passphrase, budget) {
  const cipher = Object.hasOwn(CIPHERS, name) ? CIPHERS[name] : void 0;
  if (!cipher) throw new KeyFault("unsupported-encryption", "by a cipher that OpenSSH does not have");
  if (kdf.name !== "bcrypt")
    throw new KeyFault("unsupported-encryption", "its passphrase goes not through bcrypt");
  if (tag.length < cipher.tag) throw new KeyFault("truncated", "the end of it");
  if (tag.length > cipher.tag) throw new KeyFault("damaged", "something follows its end");
  if (section.length % cipher.block > 0) throw new KeyFault("damaged", "its length fits no whole blocks");
  if (!passphrase) throw new KeyFault("encrypted");
  return decipher(cipher, deriveKey(cipher, kdf.options, passphrase, budget), section, tag);
}
function deriveKey(cipher, options, passphrase, budget) {
  const reader = new WireReader(options);
  const salt = reader.string();
  const rounds = reader.uint32();
  budget.bcrypt(rounds);
  const pass = Buffer.from(passphrase);
  const key = Buffer.alloc(cipher.key + cipher.iv);
  const result = import_bcrypt_pbkdf.default.pbkdf(pass, pass.length, salt, salt.length, key, key.length, rounds);
  if (result < 0) throw new KeyFault("damaged", "its encryption has no salt");
  return key;
}
function decipher({ name, key: length, tag: tagLength }, keyAndIv, section, tag) {
  if (name === "chacha20") {
    const iv = Buffer.alloc(16);
    iv.writeUInt8(1);
    return (0, import_node_crypto5.createDecipheriv)(name, keyAndIv.subarray(0, 32), iv).update(section);
  }
  const decipher2 = (0, import_node_crypto5.createDecipheriv)(name, keyAndIv.subarray(0, length), keyAndIv.subarray(length));
  if (tagLength > 0) decipher2.setAuthTag(tag);
  else decipher2.setAutoPadding(false);
  try {
    return Buffer.concat([decipher2.update(section), decipher2.final()]);
  } catch {
    throw new KeyFault("wrong-passphrase");
  }
}
var import_node_crypto5, import_bcrypt_pbkdf, CIPHERS;
var init_openssh_decrypt = __esm({
  "src/keys/openssh-decrypt.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    import_bcrypt_pbkdf = __toESM(require("./vendor/bcrypt-pbkdf.js"), 1);
    init_fault();
    init_wire();
    CIPHERS = {
      "3des-cbc": { name: "des-ede3-cbc", key: 24, iv: 8, block: 8, tag: 0 },
      "aes128-cbc": { name: "aes-128-cbc", key: 16, iv: 16, block: 16, tag: 0 },
      "aes192-cbc": { name: "aes-192-cbc", key: 24, iv: 16, block: 16, tag: 0 },
      "aes256-cbc": { name: "aes-256-cbc", key: 32, iv: 16, block: 16, tag: 0 },
      "aes128-ctr": { name: "aes-128-ctr", key: 16, iv: 16, block: 16, tag: 0 },
      "aes192-ctr": { name: "aes-192-ctr", key: 24, iv: 16, block: 16, tag: 0 },
      "aes256-ctr": { name: "aes-256-ctr", key: 32, iv: 16, block: 16, tag: 0 },
      "aes128-gcm@openssh.com": { name: "aes-128-gcm", key: 16, iv: 12, block: 16, tag: 16 },
      "aes256-gcm@openssh.com": { name: "aes-256-gcm", key: 32, iv: 12, block: 16, tag: 16 },
      // Of its two keys the first is for contents; the second is for the length of packets, which a file has not.
      "chacha20-poly1305@openssh.com": { name: "chacha20", key: 64, iv: 0, block: 8, tag: 16 }
    };
  }
});

// src/keys/openssh.ts
async function readOpenSsh(data, passphrase, budget) {
  try {
    return await readEnvelope(new WireReader(data), passphrase, budget);
  } catch (error2) {
    if (error2 instanceof RangeError) throw new KeyFault("truncated", "the end of it");
    throw error2;
  }
}
async function readEnvelope(envelope, passphrase, budget) {
  if (envelope.bytes(MAGIC.length).toString("latin1") !== MAGIC) {
    throw new KeyFault("damaged", "it does not begin as it must");
  }
  const cipher = envelope.text();
  const kdf = { name: envelope.text(), options: envelope.string() };
  if (envelope.uint32() !== 1) throw new KeyFault("damaged", "it does not hold exactly one key");
  const publicKey = readBlob(envelope.string());
  identityParts(publicKey.type);
  const section = envelope.string();
  const tag = envelope.bytes(envelope.left);
  if (cipher !== "none") {
    const { decrypt: decrypt3 } = await Promise.resolve().then(() => (init_openssh_decrypt(), openssh_decrypt_exports));
    const secret = decrypt3({ cipher, kdf, section, tag }, passphrase, budget);
    if (!checkNumbersAgree(secret)) throw new KeyFault("wrong-passphrase");
    return readSecret(secret, publicKey);
  }
  if (tag.length > 0) throw new KeyFault("damaged", "something follows its end");
  if (!checkNumbersAgree(section)) throw new KeyFault("damaged", "its check numbers differ");
  return readSecret(section, publicKey);
}
function checkNumbersAgree(secret) {
  return secret.length >= 8 && secret.readUInt32BE(0) === secret.readUInt32BE(4);
}
function readSecret(secret, publicKey) {
  const reader = new WireReader(secret);
  reader.bytes(8);
  const start = reader.at;
  if (reader.text() !== publicKey.type)
    throw new KeyFault("damaged", "its two halves are of different types");
  for (let part = identityParts(publicKey.type); part > 0; part -= 1) reader.string();
  const identity = secret.subarray(start, reader.at);
  const comment = reader.text();
  const padding = reader.bytes(reader.left);
  if (padding.some((byte, at) => byte !== at + 1)) throw new KeyFault("damaged", "its padding is wrong");
  if (!publicHalf(identity).equals(publicKey.blob)) throw new KeyFault("damaged", "its two halves differ");
  if (!isConsistent(identity)) throw new KeyFault("damaged", "its numbers do not belong together");
  return { publicKey: { ...publicKey, comment }, agentIdentity: identity };
}
var MAGIC;
var init_openssh = __esm({
  "src/keys/openssh.ts"() {
    "use strict";
    init_agent_identity();
    init_fault();
    init_public_key();
    init_wire();
    MAGIC = "openssh-key-v1\0";
  }
});

// src/keys/repair.ts
function repair(text) {
  const repairs = /* @__PURE__ */ new Set();
  let mended = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = mended;
    for (const [words, undo] of REPAIRS) {
      const after = undo(mended);
      if (after !== mended && words) repairs.add(words);
      mended = after;
    }
    if (mended === before) break;
  }
  return { text: mended, repairs: [...repairs] };
}
function isJson(text) {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
function withoutIndentation(text) {
  return text.split("\n").map((line) => line.trimStart()).join("\n");
}
function withoutTrailingSpace(text) {
  return text.split("\n").map((line) => line.trimEnd()).join("\n").trim();
}
function withoutQuotes(text) {
  const bare = text.trim();
  const quoted = bare.length > 1 && /["'`“‘]/.test(bare.charAt(0)) && /["'`”’]/.test(bare.slice(-1));
  return quoted ? bare.slice(1, -1) : text;
}
function withoutEscapes(text) {
  return isJson(text) ? text : text.replace(/(?:\\{1,4}r)?\\{1,4}n|\\{1,4}r/g, "\n");
}
function withoutBase64(text) {
  const packed = text.replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+=*$/.test(packed)) return text;
  const unpacked = Buffer.from(packed, "base64").toString("utf8");
  return /[^\P{Cc}\s]|\ufffd/u.test(unpacked) ? text : unpacked;
}
var REPAIRS, MOST_ROUNDS;
var init_repair = __esm({
  "src/keys/repair.ts"() {
    "use strict";
    REPAIRS = [
      ["invisible characters, such as a byte order mark", (text) => text.replace(/[\p{Cf}\u2028\u2029]/gu, "")],
      ["Windows line ends", (text) => text.replaceAll("\r\n", "\n")],
      ["line ends of old Macs", (text) => text.replaceAll("\r", "\n")],
      [void 0, withoutTrailingSpace],
      ["indentation", withoutIndentation],
      ["quotes around it", withoutQuotes],
      ["line breaks written as \\n", withoutEscapes],
      ["base64 around it", withoutBase64]
    ];
    MOST_ROUNDS = 10;
  }
});

// src/keys/diagnosis.ts
function checkWhole(text) {
  if (!text.trim()) throw new KeyFault("empty");
  if (isJson(text)) throw new KeyFault("json");
  if (/^\s*<(!doctype|html|head|body|pre|\?xml)/i.test(text)) throw new KeyFault("html");
}
function withoutBlock(text) {
  for (const [pattern, fault] of MISTAKES) if (pattern.test(text)) return fault();
  return isBody(text) ? new KeyFault("truncated", "its BEGIN and END lines") : new KeyFault("no-key");
}
function isBody(text) {
  const data = Buffer.from(text.replace(/\s/g, ""), "base64");
  if (data.subarray(0, MAGIC.length).toString("latin1") === MAGIC) return true;
  if (data.length < 4 || data[0] !== 48) return false;
  const [, short = 0, middle = 0] = data;
  const ends = { 129: 3 + middle, 130: 4 + data.readUInt16BE(2) };
  return data.length === (ends[short] ?? 2 + short);
}
var TYPE, MISTAKES;
var init_diagnosis = __esm({
  "src/keys/diagnosis.ts"() {
    "use strict";
    init_fault();
    init_openssh();
    init_repair();
    TYPE = "ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\\d{3}|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)";
    MISTAKES = [
      [/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/, () => new KeyFault("certificate")],
      [new RegExp(`(?:${TYPE})-cert-v01@openssh\\.com AAAA`), () => new KeyFault("certificate")],
      [/-----BEGIN ([A-Z]+ )?PUBLIC KEY-----|---- BEGIN SSH2 PUBLIC KEY ----/, () => new KeyFault("public-half")],
      [new RegExp(`(?:${TYPE})(?:@openssh\\.com)? AAAA`), () => new KeyFault("public-half")],
      [/-----BEGIN PGP PRIVATE KEY BLOCK-----/, () => new KeyFault("unsupported", "a PGP key")],
      [
        /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
        () => new KeyFault("unsupported", "a key in SSH Communications' format")
      ],
      [
        /(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/,
        () => new KeyFault("truncated", "dashes of its BEGIN and END lines")
      ],
      [/^\{\s*"/, () => new KeyFault("json", "and not even whole")]
    ];
  }
});

// src/keys/kdf-cost.ts
var SCRYPT_MEMORY, KdfBudget;
var init_kdf_cost = __esm({
  "src/keys/kdf-cost.ts"() {
    "use strict";
    init_fault();
    SCRYPT_MEMORY = 32 * 1024 * 1024;
    KdfBudget = class {
      #used = 0;
      /** spend takes `amount` of what may be `limit` when nothing else is done. Throws KeyFault `costly`, `damaged`. */
      spend(amount, limit, unit) {
        if (amount < 1) throw new KeyFault("damaged", `it asks for no ${unit}`);
        this.#used += amount / limit;
        if (this.#used <= 1) return;
        throw new KeyFault("costly", `${amount} ${unit}, and all keys together may ask for ${limit}`);
      }
      /** bcrypt pays for bcrypt_pbkdf in JavaScript, about 19 ms a round. */
      bcrypt(rounds) {
        this.spend(rounds, 256, "rounds of bcrypt");
      }
      /** iterations pays for hashes in OpenSSL, up to a microsecond each. */
      iterations(count) {
        this.spend(count, 5e6, "iterations");
      }
      /** scrypt pays for scrypt in OpenSSL (RFC 7914, section 2), about 0.3 microseconds a block and pass. */
      scrypt(n, r, p) {
        if (128 * n * r >= SCRYPT_MEMORY)
          throw new KeyFault("costly", "its scrypt wants more than 32 MiB of memory");
        if (!Number.isInteger(Math.log2(n))) throw new KeyFault("damaged", "its scrypt wants no power of two");
        this.spend(n * r * p, 2 ** 23, "steps of scrypt");
      }
    };
  }
});

// src/keys/ppk.ts
var ppk_exports = {};
__export(ppk_exports, {
  readPpk: () => readPpk
});
function readPpk(block, passphrase) {
  identityParts(typeOf(block.body));
  if (block.cipher === "none") return parse(block, void 0, new KeyFault("damaged"));
  if (block.cipher !== "aes256-cbc")
    throw new KeyFault("unsupported-encryption", "by a cipher that PuTTY does not have");
  if (!passphrase) throw new KeyFault("encrypted");
  return parse(block, passphrase, new KeyFault("wrong-passphrase"));
}
function typeOf(blob) {
  try {
    return readBlob(blob).type;
  } catch {
    throw new KeyFault("truncated", "the end of its public half");
  }
}
function parse({ text, body }, passphrase, fault) {
  try {
    const options = passphrase ? { passphrase } : {};
    const identity = import_sshpk.default.parsePrivateKey(text, PUTTY, options).toBuffer("rfc4253");
    if (publicHalf(identity).equals(body) && isConsistent(identity)) {
      const comment = /^Comment: (.*)$/m.exec(text)?.[1] ?? "";
      return { publicKey: { ...readBlob(body), comment }, agentIdentity: identity };
    }
  } catch {
  }
  throw fault;
}
var import_sshpk, PUTTY;
var init_ppk = __esm({
  "src/keys/ppk.ts"() {
    "use strict";
    import_sshpk = __toESM(require("./vendor/sshpk.js"), 1);
    init_agent_identity();
    init_fault();
    init_public_key();
    PUTTY = "putty";
  }
});

// src/keys/der.ts
var INTEGER, OCTETS, OID, SEQUENCE, DerReader;
var init_der = __esm({
  "src/keys/der.ts"() {
    "use strict";
    init_fault();
    INTEGER = 2;
    OCTETS = 4;
    OID = 6;
    SEQUENCE = 48;
    DerReader = class _DerReader {
      #data;
      constructor(data) {
        this.#data = data;
      }
      /** tag is the tag of the next value; undefined at the end. */
      get tag() {
        return this.#data[0];
      }
      /** value returns the contents of the next value, which must have this tag. */
      value(tag) {
        if (this.tag !== tag) throw new KeyFault("damaged", "its structure is not that of a key");
        const { start, length } = this.#header();
        if (start + length > this.#data.length) throw new KeyFault("truncated", "the end of it");
        const contents = this.#data.subarray(start, start + length);
        this.#data = this.#data.subarray(start + length);
        return contents;
      }
      /** sequence returns a reader of the next value, a sequence. */
      sequence() {
        return new _DerReader(this.value(SEQUENCE));
      }
      /** octets returns the contents of the next value, an OCTET STRING. */
      octets() {
        return this.value(OCTETS);
      }
      /** number returns the next value, an INTEGER taken as positive; from 2^53 on it is about right only. */
      number() {
        return Number(`0x${this.value(INTEGER).toString("hex") || "0"}`);
      }
      /** oid returns the next value, an object identifier, as the hexadecimal digits of its encoding. */
      oid() {
        return this.value(OID).toString("hex");
      }
      #header() {
        const first = this.#data[1] ?? 0;
        if (first < 128) return { start: 2, length: first };
        const bytes2 = first & 127;
        if (bytes2 === 0 || bytes2 > 3) throw new KeyFault("damaged", "its structure is not that of a key");
        const digits = this.#data.subarray(2, 2 + bytes2);
        return { start: 2 + bytes2, length: digits.length === bytes2 ? digits.readUIntBE(0, bytes2) : Infinity };
      }
    };
  }
});

// src/keys/pkcs8-encryption.ts
function checkEncryption(der, budget) {
  const scheme = new DerReader(der).sequence().sequence();
  const oid = scheme.oid();
  const parameters = scheme.sequence();
  if (PKCS12.includes(oid)) {
    parameters.octets();
    budget.iterations(parameters.number());
  } else if (oid === PBES2) {
    checkDerivation(parameters.sequence(), budget);
    if (CIPHER.test(parameters.sequence().oid())) return;
    throw new KeyFault("unsupported-encryption", "by another cipher than AES-CBC and Triple DES");
  } else {
    throw new KeyFault("unsupported-encryption", "by another scheme than PBES2");
  }
}
function checkDerivation(derivation, budget) {
  const oid = derivation.oid();
  const parameters = derivation.sequence();
  parameters.octets();
  if (oid === SCRYPT) {
    budget.scrypt(parameters.number(), parameters.number(), parameters.number());
  } else if (oid === PBKDF2) {
    budget.iterations(parameters.number());
    if (parameters.tag !== void 0 && parameters.tag !== SEQUENCE) parameters.number();
    if (parameters.tag === void 0 || HMAC_SHA.test(parameters.sequence().oid())) return;
    throw new KeyFault("unsupported-encryption", "by PBKDF2 with another hash than SHA");
  } else {
    throw new KeyFault("unsupported-encryption", "its passphrase goes through neither PBKDF2 nor scrypt");
  }
}
var PBES2, PBKDF2, SCRYPT, PKCS12, HMAC_SHA, CIPHER;
var init_pkcs8_encryption = __esm({
  "src/keys/pkcs8-encryption.ts"() {
    "use strict";
    init_der();
    init_fault();
    PBES2 = "2a864886f70d01050d";
    PBKDF2 = "2a864886f70d01050c";
    SCRYPT = "2b06010401da47040b";
    PKCS12 = ["2a864886f70d010c0103", "2a864886f70d010c0104"];
    HMAC_SHA = /^2a864886f70d02(07|08|09|0a|0b|0c|0d)$/;
    CIPHER = /^(6086480165030401(02|16|2a)|2a864886f70d0307)$/;
  }
});

// src/keys/pem.ts
var pem_exports = {};
__export(pem_exports, {
  readPem: () => readPem
});
function readPem(block, passphrase, budget) {
  if (!LABELS.includes(block.label)) throw new KeyFault("unsupported", "a PEM label that is not known here");
  const encrypted = block.cipher !== void 0 || block.label === "ENCRYPTED PRIVATE KEY";
  const key = encrypted ? decrypt2(block, passphrase, budget) : open(block);
  checkKind(key);
  return readAgain(key);
}
function decrypt2(block, passphrase, budget) {
  if (block.cipher === void 0) checkEncryption(block.body, budget);
  else checkCipher(block.cipher, block.body);
  if (!passphrase) throw new KeyFault("encrypted");
  try {
    return (0, import_node_crypto6.createPrivateKey)({ key: block.text, passphrase });
  } catch {
    throw new KeyFault("wrong-passphrase");
  }
}
function checkCipher(cipher, body) {
  const name = cipher.toLowerCase();
  const info2 = (0, import_node_crypto6.getCiphers)().includes(name) ? (0, import_node_crypto6.getCipherInfo)(name) : void 0;
  if (info2?.mode !== "cbc")
    throw new KeyFault("unsupported-encryption", "by a cipher that OpenSSL does not have");
  if (body.length % (info2.blockSize ?? 1) > 0) throw new KeyFault("truncated", "the end of it");
}
function open({ text, body }) {
  const reader = new DerReader(body);
  reader.sequence();
  if (reader.tag !== void 0) throw new KeyFault("damaged", "something follows its end");
  try {
    return (0, import_node_crypto6.createPrivateKey)(text);
  } catch {
    throw new KeyFault("damaged");
  }
}
function checkKind({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
  if (type === "rsa" || type === "ed25519") return;
  if (type !== "ec") throw new KeyFault("unsupported", type);
  if (CURVES2.includes(details?.namedCurve ?? "")) return;
  throw new KeyFault("unsupported", `a key on the curve ${details?.namedCurve ?? "of its own"}`);
}
function readAgain(key) {
  const identity = identityOf(key);
  if (!identity) throw new KeyFault("damaged", "two readers do not find the same key in it");
  if (!isConsistent(identity)) throw new KeyFault("damaged", "its numbers do not belong together");
  return { publicKey: readBlob(publicHalf(identity)), agentIdentity: identity };
}
function identityOf(key) {
  try {
    const text = String(key.export({ format: "pem", type: "pkcs8" }));
    const identity = import_sshpk2.default.parsePrivateKey(text, "pem").toBuffer("rfc4253");
    const publicKey = import_sshpk2.default.parseKey(publicHalf(identity), "rfc4253").toString("pkcs8");
    const spki = { format: "der", type: "spki" };
    const same = (0, import_node_crypto6.createPublicKey)(key).export(spki).equals((0, import_node_crypto6.createPublicKey)(publicKey).export(spki));
    return same ? identity : void 0;
  } catch {
    return void 0;
  }
}
var import_node_crypto6, import_sshpk2, LABELS, CURVES2;
var init_pem = __esm({
  "src/keys/pem.ts"() {
    "use strict";
    import_node_crypto6 = require("node:crypto");
    import_sshpk2 = __toESM(require("./vendor/sshpk.js"), 1);
    init_agent_identity();
    init_der();
    init_fault();
    init_pkcs8_encryption();
    init_public_key();
    LABELS = [
      "RSA PRIVATE KEY",
      "EC PRIVATE KEY",
      "DSA PRIVATE KEY",
      "PRIVATE KEY",
      "ENCRYPTED PRIVATE KEY"
    ];
    CURVES2 = ["prime256v1", "secp384r1", "secp521r1"];
  }
});

// src/keys/parse-private-keys.ts
async function parsePrivateKeys(text, passphrase) {
  if (text.length > LONGEST_TEXT) throw new KeyFault("too-large", `${text.length} characters`);
  const whole = repair(text);
  checkWhole(whole.text);
  const { blocks, repairs } = findBlocks(whole.text);
  if (blocks.length === 0) throw withoutBlock(whole.text);
  const budget = new KdfBudget();
  const keys = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    const key = await read(block, passphrase, budget);
    const id = key.publicKey.blob.toString("base64");
    if (!keys.has(id)) keys.set(id, key);
  }
  const all = [...whole.repairs, ...repairs];
  const forms = all.length > 0 ? blocks.flatMap((block) => [block.text, ...block.forms]) : [];
  return { keys: [...keys.values()], repairs: all, normalised: [...new Set(forms)] };
}
async function read(block, passphrase, budget) {
  if (block.label === OPENSSH) return readOpenSsh(block.body, passphrase, budget);
  if (block.label === PPK) {
    const { readPpk: readPpk2 } = await Promise.resolve().then(() => (init_ppk(), ppk_exports));
    return readPpk2(block, passphrase);
  }
  const { readPem: readPem2 } = await Promise.resolve().then(() => (init_pem(), pem_exports));
  return readPem2(block, passphrase, budget);
}
var LONGEST_TEXT;
var init_parse_private_keys = __esm({
  "src/keys/parse-private-keys.ts"() {
    "use strict";
    init_blocks();
    init_diagnosis();
    init_fault();
    init_kdf_cost();
    init_openssh();
    init_repair();
    LONGEST_TEXT = 64 * 1024;
  }
});

// src/leases/lease-name.ts
function makeLeaseName(request) {
  const limit = Math.min(request.limit ?? DEFAULT_LIMIT, LONGEST_NAME);
  const ids = [
    request.repositoryId.toString(36),
    request.runId.toString(36),
    String(request.attempt),
    Math.ceil(request.expiresAt / MINUTE).toString(36)
  ].join("-");
  const room = limit - "keylease--".length - ids.length - "-c0123456789".length;
  const slug = slugOf(request.repository, room);
  if (!slug) {
    throw new Problem({
      what: "The key cannot be named",
      why: `the provider takes names of at most ${limit} characters, and a lease's name does not fit`,
      hint: "Use `lease: none` with a key of your own for this provider"
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
    expiresAt: Number.parseInt(expiry, 36) * MINUTE,
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
  const latestEnd = (key.createdAt ?? key.now) + LONGEST_LEASE + 11 * MINUTE;
  return lease.expiresAt <= latestEnd ? lease : void 0;
}
function slugOf(repository, room) {
  const words = repository.toLowerCase().match(/[a-z0-9]+/g) ?? ["repository"];
  return words.join("-").slice(0, Math.max(room, 0)).replace(/-$/, "");
}
function tagOf(stem, fingerprint, secret) {
  const hash = secret ? (0, import_node_crypto7.createHmac)("sha256", secret) : (0, import_node_crypto7.createHash)("sha256");
  const digest = BigInt(`0x${hash.update(`${stem}
${fingerprint}`).digest("hex")}`);
  const characters = (digest % 36n ** 10n).toString(36).padStart(10, "0");
  return `${secret ? "s" : "c"}${characters}`;
}
var import_node_crypto7, GRAMMAR, LONGEST_NAME, DEFAULT_LIMIT;
var init_lease_name = __esm({
  "src/leases/lease-name.ts"() {
    "use strict";
    import_node_crypto7 = require("node:crypto");
    init_problem();
    init_time();
    init_ttl();
    GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
    LONGEST_NAME = 255;
    DEFAULT_LIMIT = 64;
  }
});

// src/action/known-hosts.ts
function knownHostsName(host, port) {
  return port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
}
function matchesHost(line, name) {
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
  return (0, import_node_crypto8.createHmac)("sha1", Buffer.from(salt, "base64")).update(name).digest("base64") === hash;
}
function fits(pattern, name) {
  const source = pattern.replace(/[\\^$.|+()[\]{}]/g, "\\$&").replace(/\*+/g, ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(name);
}
var import_node_crypto8;
var init_known_hosts = __esm({
  "src/action/known-hosts.ts"() {
    "use strict";
    import_node_crypto8 = require("node:crypto");
  }
});

// src/action/host-key.ts
async function pinHostKey({
  hostKey,
  host,
  port,
  waitFor
}) {
  const name = knownHostsName(host, port);
  const given = (hostKey ?? "").split(/\r\n|\r|\n/).map((line) => line.trim());
  const lines = given.filter((line) => line && !line.startsWith("#"));
  if (lines.length === 0) throw await nothingPinned({ host, port, waitFor });
  if (lines.every((line) => isFingerprint(line))) return matching(lines, { host, port, waitFor });
  const named2 = lines.map((line) => BARE_KEY.test(line) ? `${name} ${line}` : line);
  if (named2.some((line) => matchesHost(line, name))) return `${named2.join("\n")}
`;
  throw new Problem({
    what: "Input host-key cannot be used",
    why: `none of its lines is for ${name}`,
    hint: `Begin the line with ${name}, or give the key alone, such as "ssh-ed25519 AAAA..."`
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
    hint: "If the host was set up anew, correct host-key; if not, somebody may be in between"
  });
}
async function nothingPinned(server) {
  const { host } = server;
  const shown = await scan(server);
  return new Problem({
    what: `The host key of ${host} is not known`,
    why: `input host-key is empty; the host shows ${listed(shown)}`,
    hint: `If you can confirm one of them from the machine itself, set host-key to it, or to the line "${shown[0]?.line}"`
  });
}
function listed(shown) {
  return shown.map(({ type, fingerprint }) => `${fingerprint} (${type})`).join(", ");
}
async function scan({ host, port, waitFor }) {
  for (const end = Date.now() + waitFor * 1e3; ; await (0, import_promises4.setTimeout)(1e3)) {
    const { stdout, stderr } = await runProgram("ssh-keyscan", ["-T", "5", "-p", String(port), "--", host]);
    const keys = stdout.split("\n").flatMap((line) => {
      const text = line.slice(line.indexOf(" ") + 1);
      if (line.startsWith("#") || !KEY_TYPE.test(text)) return [];
      const { type, blob } = parsePublicKey(text);
      return [{ line: sanitize(line, 1e3), type, fingerprint: sha256(blob) }];
    });
    if (keys.length > 0) return keys;
    if (Date.now() < end) continue;
    throw new Problem({
      what: `The host key of ${host} cannot be looked up`,
      why: sanitize(stderr.replaceAll(/^#.*$/gm, "")) || `nothing answers as an SSH server on port ${port}`,
      hint: "Check host and port, and that the machine is running; one that boots wants a larger wait-for"
    });
  }
}
var import_promises4, KEY_TYPE, BARE_KEY;
var init_host_key = __esm({
  "src/action/host-key.ts"() {
    "use strict";
    import_promises4 = require("node:timers/promises");
    init_format();
    init_fingerprint();
    init_public_key();
    init_problem();
    init_known_hosts();
    init_subprocess();
    KEY_TYPE = /^(ssh-|ecdsa-|sk-)/;
    BARE_KEY = /^[\w@.-]+[ \t]+AAAA/;
  }
});

// src/accounts/account.ts
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
async function sweepLease(account, key) {
  for (const { id } of key.instances ?? []) if (id) await account.detach(id, key.id);
  await account.remove(key.id);
}
async function registerLease(account, lease, publicKey, wait = import_promises5.setTimeout) {
  const key = await account.add(lease.name, publicKey, { isAbsent: true });
  const ids = await patiently(
    () => listedIds(account, lease),
    (seen) => seen.includes(key.id),
    wait
  );
  if (ids.includes(key.id)) return key;
  throw new AccountError({
    fault: "unexpected",
    what: `${account.title} does not list the key that it took`,
    why: `key ${sanitize(key.id)} with ${lease.fingerprint} is not in a fresh listing`,
    hint: "Run again; if it stays so, the profile does not fit this API"
  });
}
async function removeLease(account, lease, wait = import_promises5.setTimeout) {
  let taken = false;
  const look = async () => {
    const ids2 = [];
    for await (const { id, name, fingerprint } of account.keys()) {
      const isOurs = !lease.shared || id === lease.keyId || name === lease.name;
      if (fingerprint === lease.fingerprint && isOurs) ids2.push(id);
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
    what: `${account.title} still lists key ${sanitize(ids.join(", "))}`,
    why: "it said that the key was removed, and a fresh listing shows it",
    hint: "Remove it by hand"
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
var import_promises5, PAUSES, SWEEP_SLACK;
var init_lease = __esm({
  "src/action/lease.ts"() {
    "use strict";
    import_promises5 = require("node:timers/promises");
    init_account();
    init_format();
    init_lease_name();
    init_time();
    PAUSES = [500, 1500, 3e3];
    SWEEP_SLACK = 5 * MINUTE;
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

// src/keys/certificate.ts
function readCertificate(reader) {
  const serial = uint64(reader);
  const use = USES[reader.uint32()] ?? "unknown";
  const keyId = reader.text();
  const principals = texts(reader.string());
  const validAfter = Number(uint64(reader)) * 1e3;
  const end = uint64(reader);
  const validBefore = end === FOR_EVER ? Number.POSITIVE_INFINITY : Number(end) * 1e3;
  reader.string();
  reader.string();
  reader.string();
  const authority = sha256(reader.string());
  reader.string();
  return { use, serial, keyId, principals, validAfter, validBefore, authority };
}
function uint64(reader) {
  return reader.bytes(8).readBigUInt64BE();
}
function texts(data) {
  const reader = new WireReader(data);
  const found = [];
  while (reader.left > 0) found.push(reader.text());
  return found;
}
var USES, FOR_EVER;
var init_certificate = __esm({
  "src/keys/certificate.ts"() {
    "use strict";
    init_fingerprint();
    init_wire();
    USES = { 1: "user", 2: "host" };
    FOR_EVER = 2n ** 64n - 1n;
  }
});

// src/keys/blob.ts
var blob_exports = {};
__export(blob_exports, {
  parseBlob: () => parseBlob
});
function parseBlob(blob) {
  try {
    return describe(blob);
  } catch (error2) {
    if (error2 instanceof RangeError) throw damaged("the key data ends too early");
    throw error2;
  }
}
function describe(blob) {
  const { type, bits, plainType, isCertificate: isCertificate2, fields, plain, reader } = splitBlob(blob);
  if (!NAME2.test(type)) throw damaged("its type is not a name");
  if (plainType === void 0) {
    const material = { kind: "unknown" };
    return { type, bits, material, application: void 0, certificate: void 0, plain };
  }
  const certificate = isCertificate2 ? readCertificate(reader) : void 0;
  if (reader.left > 0) throw damaged("something follows the end of the key");
  const application = /^(webauthn-)?sk-/.test(plainType) ? String(fields.at(-1)) : void 0;
  return { type, bits, material: materialOf(plainType, fields), application, certificate, plain };
}
function materialOf(type, fields) {
  const [first = EMPTY2, second = EMPTY2, third = EMPTY2, fourth = EMPTY2] = fields;
  switch (type) {
    case "ssh-rsa":
      return { kind: "rsa", e: number(first), n: number(second) };
    case "ssh-dss":
      return { kind: "dsa", p: number(first), q: number(second), g: number(third), y: number(fourth) };
    case "ssh-ed25519":
    case "sk-ssh-ed25519@openssh.com":
      return { kind: "ed25519", point: exactly(ED25519, first) };
    case "ssh-ed448":
      return { kind: "ed448", point: exactly(ED448, first) };
    case "ssh-mldsa44-ed25519@openssh.com": {
      const both = exactly(MLDSA44 + ED25519, first);
      return { kind: "mldsa44-ed25519", mldsa: both.subarray(0, MLDSA44), point: both.subarray(MLDSA44) };
    }
    default:
      return ecdsa(type, String(first), second);
  }
}
function ecdsa(type, curve, point) {
  const isCurve = curve === "nistp256" || curve === "nistp384" || curve === "nistp521";
  if (!isCurve || !type.includes(curve)) throw damaged("its curve is not that of its type");
  if (point[0] !== 4) throw damaged("its point is not written in full");
  return { kind: "ecdsa", curve, point: exactly(1 + 2 * COORDINATE[curve], point) };
}
function exactly(length, data) {
  if (data.length === length) return data;
  throw damaged(`${length} bytes are wanted where it has ${data.length}`);
}
function number(mpint) {
  const [first = 0, second = 0] = mpint;
  if (first >= 128) throw damaged("a number in it is negative");
  if (mpint.length > 0 && first === 0 && second < 128) throw damaged("a number in it begins with zeros");
  if (mpint.length > LONGEST_NUMBER) throw damaged("a number in it has more than 16,384 bits");
  return BigInt(`0x${mpint.toString("hex") || "0"}`);
}
function damaged(detail) {
  return new KeyFault("public-damaged", detail);
}
var NAME2, LONGEST_NUMBER, ED25519, ED448, MLDSA44, COORDINATE, EMPTY2;
var init_blob = __esm({
  "src/keys/blob.ts"() {
    "use strict";
    init_certificate();
    init_fault();
    init_layout();
    NAME2 = /^[!-+\--~]{1,64}$/;
    LONGEST_NUMBER = 2049;
    ED25519 = 32;
    ED448 = 57;
    MLDSA44 = 1312;
    COORDINATE = { nistp256: 32, nistp384: 48, nistp521: 66 };
    EMPTY2 = Buffer.alloc(0);
  }
});

// src/keys/known-compromised.ts
var known_compromised_exports = {};
__export(known_compromised_exports, {
  findCompromised: () => findCompromised,
  wellKnown: () => wellKnown
});
function wellKnown(fingerprint) {
  const known = Object.hasOwn(FAMOUS, fingerprint) ? FAMOUS[fingerprint] : void 0;
  return known && weakness(`The private half is public: it is ${known.name}`, known.source);
}
async function findCompromised(key, { fingerprint, blocklist }) {
  const known = wellKnown(fingerprint);
  if (known) return known;
  const hit = await blocklist?.find(key.material);
  return hit && weakness(`The private half is public: badkeys lists it under ${hit.list}`, "https://badkeys.info");
}
function weakness(evidence, source) {
  return {
    rule: "compromised",
    severity: "critical",
    evidence,
    source,
    hint: "Replace the key wherever it is used, take it out of the authorized_keys of every machine, and look who logged in with it"
  };
}
var FAMOUS;
var init_known_compromised = __esm({
  "src/keys/known-compromised.ts"() {
    "use strict";
    FAMOUS = {
      "SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA": {
        name: "the insecure RSA key that is shipped with Vagrant",
        source: "https://github.com/hashicorp/vagrant/tree/main/keys"
      },
      "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8": {
        name: "the RSA host key of GitHub that was published by mistake in March 2023",
        source: "https://github.blog/2023-03-23-we-updated-our-rsa-ssh-host-key/"
      }
    };
  }
});

// src/action/weak-key.ts
async function warnIfWeak(core2, { type, blob }, now) {
  if (!JUDGED.includes(type)) return;
  try {
    for (const { severity, evidence, hint } of await judge(blob, now)) {
      if (SEVERITIES.indexOf(severity) < LEAST) continue;
      core2.warning(
        sanitize(`The stored key ${sha256(blob)} is weak (${severity}): ${evidence}. ${hint}.`, 1e3)
      );
    }
  } catch (error2) {
    core2.warning(`The stored key ${sha256(blob)} could not be judged: ${errorMessage(error2)}`);
  }
}
async function judge(blob, now) {
  const { parseBlob: describeBlob } = await Promise.resolve().then(() => (init_blob(), blob_exports));
  const { wellKnown: famous } = await Promise.resolve().then(() => (init_known_compromised(), known_compromised_exports));
  const { weaknesses } = await Promise.resolve().then(() => __toESM(require("./vendor/weaknesses.js"), 1));
  const key = describeBlob(blob);
  const known = famous(sha256(blob));
  return [...known ? [known] : [], ...weaknesses(key, { now })];
}
var JUDGED, LEAST;
var init_weak_key = __esm({
  "src/action/weak-key.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_weakness();
    init_problem();
    JUDGED = ["ssh-rsa", "ssh-dss"];
    LEAST = SEVERITIES.indexOf("medium");
  }
});

// src/action/step-plan.ts
async function planStep(core2, inputs, job, now) {
  const stored = await readStored(core2, inputs, now);
  const opened = inputs.lease && await openAccount(inputs.lease);
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
async function readStored(core2, { privateKey, passphrase }, now) {
  if (!privateKey) return [];
  const { keys, repairs, normalised } = await parsePrivateKeys(privateKey, passphrase);
  for (const form of normalised) mask(core2, form);
  if (repairs.length > 0) core2.info(`The stored key was repaired: ${repairs.join(", ")}.`);
  for (const { publicKey } of keys) await warnIfWeak(core2, publicKey, now);
  return keys;
}
async function openAccount({ address }) {
  const accounts = await Promise.resolve().then(() => __toESM(require("./accounts.js"), 1));
  return { account: await accounts.openAccount(address), address: await accounts.resolveAddress(address) };
}
function checkAttach({ title, supports }, instance) {
  if (supports.attach) return;
  throw new Problem({
    what: `Instance ${instance} cannot be used`,
    why: `${title} has no way to put a key on a running instance and take it off again`,
    hint: "Leave out instance, and give host, user and port of a machine that lets in the key"
  });
}
async function findInstance(account, id) {
  const others = [];
  for await (const instance of account.instances()) {
    if (instance.id === id) return instance;
    if (others.length < 5) others.push(sanitize(`${instance.id} (${instance.name}, ${instance.status})`, 80));
  }
  throw new Problem({
    what: `Instance ${id} cannot be used`,
    why: `the ${account.title} account does not list it`,
    hint: others.length > 0 ? `Use the id of one of its own: ${others.join(", ")}` : "Create an instance first"
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
      why: `its status is ${sanitize(instance?.status ?? "", 40)}, its address "${sanitize(`${user}@${host ?? ""}:${port}`, 80)}"`,
      hint: "Start it, or give host, user and port as inputs"
    });
  }
  return {
    alias: inputs.alias,
    host,
    user,
    port,
    userConfig: userSshConfig(),
    knownHosts: await pinHostKey({ hostKey: inputs.hostKey, host, port, waitFor })
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
  if (lease.kind === "stored") record.shared = true;
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
    hint: "Give the one key that is to be leased"
  });
}
function commentOf({ repository, runId, attempt }, expiresAt) {
  return `${repository} run ${runId}.${attempt} until ${formatTimestamp(expiresAt)}`;
}
var init_step_plan = __esm({
  "src/action/step-plan.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_generate();
    init_parse_private_keys();
    init_lease_name();
    init_problem();
    init_time();
    init_host_key();
    init_inputs();
    init_lease();
    init_mask();
    init_ssh_config();
    init_weak_key();
  }
});

// src/action/set-up-ssh.ts
async function setUpSsh({
  core: core2,
  plan,
  target: target2,
  state,
  temp
}) {
  const files = jobFiles(state);
  const publicKeys = writePublicKeys(stepKeys(plan), files.publicKey);
  (0, import_node_fs5.writeFileSync)(files.knownHosts, target2.knownHosts, { mode: 384 });
  (0, import_node_fs5.writeFileSync)(files.isThisJob, isThisJobScript(temp), { mode: 384 });
  (0, import_node_fs5.writeFileSync)(files.config, hostBlock(target2, { ...files, publicKeys }), { mode: 384 });
  state.userConfig = { path: target2.userConfig, hadFolder: (0, import_node_fs5.existsSync)((0, import_node_path5.dirname)(target2.userConfig)) };
  saveState2(core2, state);
  await addInclude(target2.userConfig, files.config);
}
function writePublicKeys(keys, path) {
  for (const { name, key } of keys)
    (0, import_node_fs5.writeFileSync)(path(name), `${formatPublicKey(key.publicKey)}
`, { mode: 384 });
  return keys.map(({ name }) => path(name));
}
function sshDestination({ alias, user, host, port }, config) {
  return { config, alias, name: `${user}@${host} port ${port}` };
}
var import_node_fs5, import_node_path5;
var init_set_up_ssh = __esm({
  "src/action/set-up-ssh.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path5 = require("node:path");
    init_public_key();
    init_ssh_config();
    init_state();
    init_step_plan();
  }
});

// src/action/handoff.ts
async function handOff({
  core: core2,
  plan,
  state,
  seconds
}) {
  const { handoff, target: target2, stored } = plan;
  const files = jobFiles(state);
  const named2 = stored.map((key, index) => ({ name: `handoff-${index + 1}`, key }));
  const publicKeys = writePublicKeys(named2, files.publicKey);
  const block = hostBlock(target2, { ...files, socket: files.handoffSocket, publicKeys });
  (0, import_node_fs6.writeFileSync)(files.handoffConfig, block, { mode: 384 });
  const agent = await startAgent(files.handoffSocket);
  try {
    for (const key of stored) await agent.add(key, HANDOFF_LIFETIME + seconds);
    const destination = sshDestination(target2, files.handoffConfig);
    const fingerprint = stored.map(({ publicKey: publicKey2 }) => sha256(publicKey2.blob)).join(", ");
    const software = await waitForLogin(destination, { seconds, fingerprint });
    const expires = supportsExpiryTime(software);
    if (!expires && !handoff.forever) throw cannotExpire(destination.name, software);
    const { publicKey } = handoff.key;
    const { expiresAt } = handoff;
    state.handoff = {
      destination: sshDestination(target2, files.config),
      publicKey: formatPublicKey(publicKey),
      fingerprint: sha256(publicKey.blob),
      ...expires ? { expiresAt } : {}
    };
    saveState2(core2, state);
    await addAuthorizedKey(destination, publicKey, state.handoff.expiresAt);
  } finally {
    agent.close();
    await stopAgent(files.handoffSocket);
  }
}
function cannotExpire(name, software) {
  return new Problem({
    what: `${name} cannot let a key in for a time`,
    why: `${sanitize(software) || "its SSH server"} does not know keys that expire (OpenSSH 7.7 and later do)`,
    hint: "Set handoff: without-expiry to go on; a killed job then leaves its key in authorized_keys"
  });
}
var import_node_fs6, HANDOFF_LIFETIME;
var init_handoff = __esm({
  "src/action/handoff.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    init_format();
    init_fingerprint();
    init_public_key();
    init_problem();
    init_agent();
    init_authorized_keys();
    init_login();
    init_set_up_ssh();
    init_ssh_config();
    init_state();
    HANDOFF_LIFETIME = 300;
  }
});

// node_modules/html-escaper/esm/index.js
var replace2, ca, esca, pe, escape;
var init_esm = __esm({
  "node_modules/html-escaper/esm/index.js"() {
    ({ replace: replace2 } = "");
    ca = /[&<>'"]/g;
    esca = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      "'": "&#39;",
      '"': "&quot;"
    };
    pe = (m) => esca[m];
    escape = (es) => replace2.call(es, ca, pe);
  }
});

// src/action/summary.ts
async function writeSummary(core2, rows) {
  core2.summary.addHeading("SSH key of this job", 3);
  core2.summary.addTable(
    rows.map(([title, value]) => [{ data: escape(title), header: true }, { data: escape(sanitize(value)) }])
  );
  await core2.summary.write().catch((error2) => core2.debug(`no job summary: ${error2}`));
}
function leaseRows(lease, provider, outcome) {
  return [
    ["Key", lease.name],
    ["Fingerprint", lease.fingerprint],
    [`Id at ${provider}`, lease.keyId ?? "not known"],
    ["Expires", formatTimestamp(lease.expiresAt)],
    ["Put on instance", lease.instance ?? "none"],
    ["Now", outcome]
  ];
}
function handoffRows(handoff, outcome) {
  return [
    ["Fingerprint", handoff.fingerprint],
    ["Let in by", handoff.destination.name],
    ["Expires", handoff.expiresAt ? formatTimestamp(handoff.expiresAt) : "never by itself"],
    ["Now", outcome]
  ];
}
var init_summary = __esm({
  "src/action/summary.ts"() {
    "use strict";
    init_esm();
    init_format();
    init_time();
  }
});

// src/action/outputs.ts
async function writeOutputs(core2, plan, state) {
  const files = jobFiles(state);
  const [first] = stepKeys(plan);
  if (first) {
    core2.setOutput("fingerprint", sha256(first.key.publicKey.blob));
    core2.setOutput("public-key", formatPublicKey(first.key.publicKey));
  }
  core2.setOutput("ssh-auth-sock", files.socket);
  core2.exportVariable("SSH_AUTH_SOCK", files.socket);
  if (!plan.handoff) for (const key of plan.stored) core2.info(`Loaded the stored key ${described(key)}.`);
  if (plan.lease && state.lease) await reportLease(core2, plan.lease, state.lease);
  if (state.handoff) await reportHandoff(core2, state.handoff);
  if (plan.target) {
    const { alias, user, host, port } = plan.target;
    core2.setOutput("ssh-config", files.config);
    core2.setOutput("host-alias", alias);
    core2.info(`From now on \`ssh ${alias}\` logs in to ${host}, port ${port}, as ${user}.`);
  }
}
async function reportLease(core2, plan, lease) {
  const { name, fingerprint, keyId = "", expiresAt, instance } = lease;
  const { title, verified } = plan.account;
  core2.setOutput("key-id", keyId);
  core2.setOutput("key-name", plan.present?.name ?? name);
  for (const old of plan.expired) core2.info(`Removed the expired lease ${sanitize(old.name)}.`);
  if (!verified) core2.info(assumed(title));
  if (plan.present) {
    core2.info(
      `${title} has ${fingerprint} already, ${named(plan.present)}: it stays there when the job ends.`
    );
  } else {
    core2.setOutput("expires-at", formatIso(expiresAt));
    core2.info(
      `Leased ${fingerprint} until ${formatTimestamp(expiresAt)}: ${title} key ${sanitize(keyId)}, named ${name}.`
    );
    await writeSummary(core2, leaseRows(lease, title, "registered until the job ends"));
  }
  if (instance) core2.info(`Put it on instance ${instance}.`);
}
async function reportHandoff(core2, handoff) {
  const { destination, fingerprint, expiresAt } = handoff;
  if (expiresAt) core2.setOutput("expires-at", formatIso(expiresAt));
  const until = expiresAt ? `until ${formatTimestamp(expiresAt)}` : "without an end of its own";
  core2.info(
    `${destination.name} lets in the fresh key ${fingerprint} ${until}. Steps do not see the stored key.`
  );
  await writeSummary(core2, handoffRows(handoff, "let in until the job ends"));
}
function logPlan(core2, { stored, lease, handoff, target: target2 }) {
  core2.info("Dry run: everything was checked, nothing is changed.");
  for (const key of stored) {
    core2.info(
      handoff ? `Would log in once with ${described(key)}.` : `Would load the stored key ${described(key)}.`
    );
  }
  if (lease) {
    const { account, record, expired, present } = lease;
    const { title, verified } = account;
    if (!verified) core2.info(assumed(title));
    for (const old of expired) core2.info(`Would remove the expired lease ${named(old)}.`);
    const fresh = stored.includes(lease.key) ? "the stored key" : "a fresh key";
    core2.info(
      present ? `Would leave the stored key at ${title} as it is, ${named(present)}.` : `Would register ${fresh} at ${title} as ${record.name}, until ${formatTimestamp(record.expiresAt)}.`
    );
    if (record.instance) core2.info(`Would put it on instance ${record.instance}.`);
  }
  if (handoff) core2.info(`Would let in a fresh key there, until ${formatTimestamp(handoff.expiresAt)}.`);
  if (target2) {
    const { alias, host, port, user } = target2;
    core2.info(`Would make \`ssh ${alias}\` log in to ${host}, port ${port}, as ${user}.`);
  }
}
function described({ publicKey }) {
  return `${sha256(publicKey.blob)} (${publicKey.type})`;
}
function named({ id, name }) {
  return `${sanitize(name)} (id ${sanitize(id)})`;
}
function assumed(title) {
  return `Note: how ${title}'s API speaks of keys is assumed, since it is not published.`;
}
var init_outputs = __esm({
  "src/action/outputs.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_public_key();
    init_time();
    init_state();
    init_step_plan();
    init_summary();
  }
});

// src/action/apply.ts
var apply_exports = {};
__export(apply_exports, {
  apply: () => apply,
  dryRun: () => dryRun
});
async function dryRun({ core: core2, inputs, job, now }) {
  logPlan(core2, await planStep(core2, inputs, job, now));
}
async function apply(work) {
  const { core: core2, inputs, job, now, state } = work;
  const [plan, agent] = await Promise.all([planStep(core2, inputs, job, now), work.agent]);
  const { lease, handoff, target: target2 } = plan;
  for (const { key } of stepKeys(plan)) await agent.add(key, inputs.ttl / 1e3);
  agent.close();
  if (lease) await registerKey(core2, lease, state);
  if (target2) {
    await setUpSsh({ core: core2, plan, target: target2, state, temp: job.temp });
    const destination = sshDestination(target2, jobFiles(state).config);
    const fingerprint = stepKeys(plan).map(({ key }) => sha256(key.publicKey.blob)).join(", ");
    if (handoff) await handOff({ core: core2, plan: { ...plan, handoff, target: target2 }, state, seconds: inputs.waitFor });
    if (handoff || inputs.waitFor > 0)
      await waitForLogin(destination, { seconds: inputs.waitFor, fingerprint });
  }
  await writeOutputs(core2, plan, state);
}
async function registerKey(core2, lease, state) {
  const { account, key, record, expired, present } = lease;
  for (const old of expired) {
    await sweepLease(account, old).catch(
      (error2) => core2.warning(`An expired lease is still there: ${errorMessage(error2)}`)
    );
  }
  state.lease = record;
  saveState2(core2, state);
  const registered = present ?? await registerLease(account, record, formatPublicKey(key.publicKey));
  const { id } = registered;
  state.lease = { ...record, keyId: id };
  if (record.shared && registered.name !== record.name) state.lease.adopted = true;
  saveState2(core2, state);
  if (record.instance) await account.attach(record.instance, id);
}
var init_apply = __esm({
  "src/action/apply.ts"() {
    "use strict";
    init_fingerprint();
    init_public_key();
    init_problem();
    init_handoff();
    init_lease();
    init_login();
    init_outputs();
    init_set_up_ssh();
    init_state();
    init_step_plan();
  }
});

// src/action/cleanup.ts
var cleanup_exports = {};
__export(cleanup_exports, {
  cleanUp: () => cleanUp
});
async function cleanUp(core2, state) {
  const { folder, userConfig, lease, handoff } = state;
  const { socket, handoffSocket, config } = jobFiles(state);
  const steps = [
    () => lease && releaseLease(core2, lease),
    () => handoff && releaseHandoff(core2, handoff),
    () => stopAgent(handoffSocket),
    () => userConfig && removeInclude(userConfig.path, config, userConfig.hadFolder),
    () => stopAgent(socket),
    () => (0, import_promises6.rm)(folder, { recursive: true, force: true })
  ];
  const failures = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error2) {
      failures.push(errorMessage(error2));
    }
  }
  return failures;
}
async function releaseLease(core2, lease) {
  const { openAccount: openAccount2 } = await Promise.resolve().then(() => __toESM(require("./accounts.js"), 1));
  const account = await openAccount2(lease.address);
  const { title, removal } = account;
  if (lease.adopted) {
    if (lease.instance && lease.keyId) await account.detach(lease.instance, lease.keyId);
    core2.info(`Key ${lease.fingerprint} was on the ${title} account before this job, and stays there.`);
    return;
  }
  try {
    const outcome = await removeLease(account, lease);
    const said = outcome === "removed" ? "removed" : "gone already";
    core2.info(
      `Key ${lease.fingerprint} is off the ${title} account (${said}, checked by a fresh listing). ${removal.note}`
    );
    await writeSummary(core2, leaseRows(lease, title, `${said}, checked by a fresh listing`));
  } catch (error2) {
    await writeSummary(core2, leaseRows(lease, title, "NOT REMOVED"));
    const id = lease.keyId ? `id ${sanitize(lease.keyId)}` : "id not known";
    const command = lease.keyId ? `: ${account.removalCommand(lease.keyId)}` : ` in ${title}'s list of SSH keys`;
    throw new Error(
      `Key ${lease.name} (${id}, ${lease.fingerprint}) may still be on the ${title} account. ${errorMessage(error2)} To remove it yourself${command}`
    );
  }
}
async function releaseHandoff(core2, handoff) {
  const { destination, publicKey, fingerprint, expiresAt } = handoff;
  try {
    await removeAuthorizedKey(destination, parsePublicKey(publicKey));
    core2.info(`${destination.name} no longer lets in key ${fingerprint}.`);
    await writeSummary(core2, handoffRows(handoff, "removed"));
  } catch (error2) {
    await writeSummary(core2, handoffRows(handoff, "NOT REMOVED"));
    const end = expiresAt ? `It ends by itself at ${formatTimestamp(expiresAt)}; until then` : "It does not end by itself:";
    throw new Error(
      `${errorMessage(error2)} ${end} its line in ~/.ssh/authorized_keys there is: ${publicKey}`
    );
  }
}
var import_promises6;
var init_cleanup = __esm({
  "src/action/cleanup.ts"() {
    "use strict";
    import_promises6 = require("node:fs/promises");
    init_format();
    init_public_key();
    init_problem();
    init_time();
    init_agent();
    init_authorized_keys();
    init_lease();
    init_ssh_config();
    init_state();
    init_summary();
  }
});

// src/action/main.ts
init_problem();

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
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
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

// src/action/core.ts
var core = {
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

// src/action/run.ts
var import_node_fs7 = require("node:fs");
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
    hint: "Move the work folder of the runner to a shorter path"
  });
}
function variable(env, name, pattern) {
  const value = env[name] ?? "";
  if (pattern.test(value)) return value;
  throw new Problem({
    what: "keylease cannot work here",
    why: value ? `the variable ${name} has a form it does not know` : `the variable ${name} is not set`,
    hint: "Use it as a step of a workflow, on a Linux or macOS runner"
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
init_mask();
var NAMES = ["private-key", "passphrase", "api-token", "lease-secret"];
var ROLE = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
async function fillSecrets(core2, env, runId) {
  for (const name of NAMES) mask(core2, core2.getInput(name));
  const region = textInput(core2, "aws-region", AWS_REGION_NAME, "a region of AWS, such as eu-central-1");
  const arn = textInput(core2, "aws-role", ROLE, "the ARN of an IAM role");
  const references = NAMES.flatMap((name) => {
    const reference = referenceInput(core2, name);
    return reference ? [[name, reference]] : [];
  });
  if (references.length === 0) return core2;
  const { openSecrets: openSecrets2 } = await Promise.resolve().then(() => (init_secrets_manager(), secrets_manager_exports));
  const role = arn ? { arn, session: `keylease-${runId}` } : void 0;
  const secrets = openSecrets2({ region, role, env, mask: (secret) => mask(core2, secret) });
  const values = new Map(
    await Promise.all(
      references.map(async ([name, reference]) => [name, (await secrets.read(reference)).trim()])
    )
  );
  return { ...core2, getInput: (name, options) => values.get(name) ?? core2.getInput(name, options) };
}
function referenceInput(core2, name) {
  const text = core2.getInput(`${name}-secret`);
  if (!text) return void 0;
  const reference = parseReference(text);
  if (!reference)
    throw badInput(`${name}-secret`, "the name or ARN of a secret, such as keylease/ci or keylease/ci#key");
  if (!core2.getInput(name)) return reference;
  throw new Problem({
    what: `Inputs ${name} and ${name}-secret cannot be used together`,
    why: "each of them has a value",
    hint: "Leave one of them out"
  });
}

// src/action/run.ts
init_state();
async function run(core2, env, now) {
  const job = readJob(env);
  const filled = await fillSecrets(core2, env, job.runId);
  const inputs = readInputs(filled);
  if (inputs.dryRun) {
    const { dryRun: rehearse } = await Promise.resolve().then(() => (init_apply(), apply_exports));
    return rehearse({ core: core2, inputs, job, now });
  }
  const state = createState(job.temp, inputs.onCleanupFailure);
  saveState2(core2, state);
  try {
    (0, import_node_fs7.mkdirSync)(state.folder, { mode: 448 });
    const agent = startAgent(jobFiles(state).socket);
    const { apply: carryOut } = await Promise.resolve().then(() => (init_apply(), apply_exports));
    await carryOut({ core: core2, inputs, job, now, state, agent });
  } catch (error2) {
    const { cleanUp: release } = await Promise.resolve().then(() => (init_cleanup(), cleanup_exports));
    const failures = await release(core2, state);
    for (const failure of failures) core2.warning(failure);
    if (failures.length === 0) clearState(core2);
    throw error2;
  }
}

// src/action/main.ts
run(core, process.env, Date.now()).catch((error2) => {
  core.setFailed(errorMessage(error2));
  process.exit();
});
