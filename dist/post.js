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

// src/action/post.ts
init_problem();

// src/action/cleanup.ts
var import_promises4 = require("node:fs/promises");
init_format();

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

// src/keys/public-key.ts
var LINE = /^([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(\S.*))?$/;
var LONGEST_LINE = 16 * 1024;
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

// src/action/cleanup.ts
init_problem();

// src/time.ts
init_format();
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

// src/action/agent.ts
var import_node_events = require("node:events");
var import_node_fs = require("node:fs");
var import_node_net = require("node:net");
var import_promises = require("node:timers/promises");
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
  const { runProgram: run } = await Promise.resolve().then(() => (init_subprocess(), subprocess_exports));
  const { stdout } = await run("ps", ["-Ao", "pid=,args="]);
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
init_format();
init_problem();
init_subprocess();
async function removeAuthorizedKey(destination, key) {
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
  const { code, stdout, stderr } = await runProgram("ssh", words, { input, timeout: 6e4 });
  if (code === 0) return;
  throw new Problem({
    what: `${name} ${failed}`,
    why: sanitize(`${stdout} ${stderr}`) || `the connection ended with code ${code}`,
    hint: "Check that its user may write ~/.ssh/authorized_keys"
  });
}

// src/action/lease.ts
var import_promises2 = require("node:timers/promises");

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

// src/action/lease.ts
init_format();

// src/leases/lease-name.ts
init_problem();

// src/leases/ttl.ts
init_problem();
var SHORTEST_LEASE = 5 * MINUTE;

// src/action/lease.ts
var PAUSES = [500, 1500, 3e3];
var SWEEP_SLACK = 5 * MINUTE;
async function removeLease(account, lease, wait = import_promises2.setTimeout) {
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
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");
init_problem();

// src/action/edit-file.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// src/files/replace.ts
var import_node_crypto = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");
var import_promises3 = require("node:timers/promises");

// src/files/missing.ts
function unlessMissing(task) {
  try {
    return task();
  } catch (error2) {
    if (error2.code === "ENOENT") return void 0;
    throw error2;
  }
}

// src/files/replace.ts
var DEAD_AFTER = 3e3;
var WAIT_AT_MOST = 3e4;
var LOOK_EVERY = 10;
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
    if (durable) flush((0, import_node_path.dirname)(path));
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
      const draft = `${stemOf(path)}${(0, import_node_crypto.randomBytes)(8).toString("hex")}`;
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
  const folder = (0, import_node_path.dirname)(path);
  const stem = stemOf(path);
  return (0, import_node_fs2.readdirSync)(folder).map((name) => (0, import_node_path.join)(folder, name)).filter((draft) => draft.startsWith(stem));
}
function stemOf(path) {
  return (0, import_node_path.join)((0, import_node_path.dirname)(path), `.${(0, import_node_path.basename)(path)}.keylease-`);
}

// src/action/edit-file.ts
init_problem();
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
  for (const follow of [import_node_fs3.realpathSync, (link) => (0, import_node_path2.resolve)((0, import_node_path2.dirname)(link), (0, import_node_fs3.readlinkSync)(link))]) {
    try {
      return follow(path);
    } catch {
    }
  }
  return path;
}

// src/action/ssh-config.ts
var MADE_FILE = "# keylease made this file, and removes it with the last entry above.\n";
var MADE_BOTH = "# keylease made this file and its folder, and removes them with the last entry above.\n";
async function removeInclude(userConfig, ours, hadFolder) {
  const folder = (0, import_node_path3.dirname)(userConfig);
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
function entry(ours) {
  return bytes(`# keylease, for a running job:
Include "${ours}"
`);
}
function bytes(text) {
  return Buffer.from(text, "utf8").toString("latin1");
}

// src/action/state.ts
var import_node_path4 = require("node:path");
var STATE = "stay";
function loadState(core2) {
  const text = core2.getState(STATE);
  return text ? JSON.parse(text) : void 0;
}
function jobFiles({ folder }) {
  return {
    socket: (0, import_node_path4.join)(folder, "agent.sock"),
    config: (0, import_node_path4.join)(folder, "config"),
    isThisJob: (0, import_node_path4.join)(folder, "is-this-job"),
    /** Of the agent that holds the stored key while it is handed off, and the config that uses it. */
    handoffSocket: (0, import_node_path4.join)(folder, "handoff.sock"),
    handoffConfig: (0, import_node_path4.join)(folder, "handoff-config"),
    knownHosts: (0, import_node_path4.join)(folder, "known_hosts"),
    publicKey: (name) => (0, import_node_path4.join)(folder, `${name}.pub`)
  };
}

// node_modules/html-escaper/esm/index.js
var { replace: replace2 } = "";
var ca = /[&<>'"]/g;
var esca = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&#39;",
  '"': "&quot;"
};
var pe = (m) => esca[m];
var escape = (es) => replace2.call(es, ca, pe);

// src/action/summary.ts
init_format();
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

// src/action/cleanup.ts
async function cleanUp(core2, state) {
  const { folder, userConfig, lease, handoff } = state;
  const { socket, handoffSocket, config } = jobFiles(state);
  const steps = [
    () => lease && releaseLease(core2, lease),
    () => handoff && releaseHandoff(core2, handoff),
    () => stopAgent(handoffSocket),
    () => userConfig && removeInclude(userConfig.path, config, userConfig.hadFolder),
    () => stopAgent(socket),
    () => (0, import_promises4.rm)(folder, { recursive: true, force: true })
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
  const { openAccount } = await Promise.resolve().then(() => __toESM(require("./accounts.js"), 1));
  const account = await openAccount(lease.address);
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

// src/action/post.ts
async function post() {
  const state = loadState(core);
  const failures = state ? await cleanUp(core, state) : [];
  for (const failure of failures) {
    if (state?.onCleanupFailure === "fail") core.setFailed(failure);
    else core.warning(failure);
  }
}
post().catch((error2) => core.warning(`keylease could not clean up: ${errorMessage(error2)}`));
