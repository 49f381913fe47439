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
  runDemo: () => runDemo
});
module.exports = __toCommonJS(stdin_exports);

// demo/demo.ts
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");

// demo/audit.ts
var import_node_child_process2 = require("node:child_process");
var import_node_fs2 = require("node:fs");
var import_node_os2 = require("node:os");
var import_node_path2 = require("node:path");

// src/cli/palette.ts
var import_node_tty = require("node:tty");
var import_node_util = require("node:util");
var PALETTE = {
  /** Done, sound, allowed. */
  good: "green",
  /** Held back, waiting, not tried, worth a look. */
  warning: "yellow",
  /** Failed, not done, dangerous. */
  bad: "red",
  /** What is to be dealt with before anything else. */
  alarm: ["bold", "red"],
  /** Beside the point. */
  faint: "dim",
  /** Heads, and what the rest is about. */
  heading: "bold"
};
function paint(meaning, text, stream = process.stdout) {
  return showsStyles(stream) ? (0, import_node_util.styleText)([PALETTE[meaning]].flat(), text, { validateStream: false }) : text;
}
function showsStyles(stream) {
  const isAsked = stream.isTTY || process.env.FORCE_COLOR !== void 0;
  return isAsked && import_node_tty.WriteStream.prototype.getColorDepth() > 2;
}

// src/keys/fingerprint.ts
var import_node_crypto2 = require("node:crypto");

// src/keys/agent-layouts.ts
var import_node_crypto = require("node:crypto");

// src/keys/curves.ts
var CURVES = {
  /** OpenSSL's name of the curve, the size of a key in bits, and the length of a coordinate in bytes. */
  nistp256: { openssl: "prime256v1", bits: 256, coordinate: 32 },
  nistp384: { openssl: "secp384r1", bits: 384, coordinate: 48 },
  nistp521: { openssl: "secp521r1", bits: 521, coordinate: 66 }
};

// src/keys/agent-layouts.ts
var EMPTY = Buffer.alloc(0);
var RSA_AGENT = {
  parts: 6,
  certified: 2,
  publicFields: ([n = EMPTY, e = EMPTY]) => [e, n],
  isConsistent(parts) {
    const [n, e, d, iqmp, p, q] = parts.map(toNumber);
    if (p <= 1n || q <= 1n || n !== p * q) return false;
    return e * d % (p - 1n) === 1n && e * d % (q - 1n) === 1n && iqmp * q % p === 1n;
  }
};
var ED25519_AGENT = {
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
function toNumber(mpint) {
  return BigInt(`0x${mpint.toString("hex") || "0"}`);
}

// src/problem.ts
var Problem = class extends Error {
  name = "Problem";
  constructor({ what, why, hint, cause }) {
    super(`${what}: ${why}. ${hint}.`, { cause });
  }
};

// src/keys/fault.ts
var NOT_PUBLIC = "Not an SSH public key";
var ONE_LINE = "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`";
var WHOLE_FILE = "Paste the whole file again, from the BEGIN line to the END line, as `cat` prints it";
var NEW_KEY = "Make a new key with `ssh-keygen -t ed25519`";
var FAULTS = {
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
var KeyFault = class extends Problem {
  name = "KeyFault";
  code;
  /** Why and what to do, as in the message: without full stops. */
  why;
  hint;
  /** Whether the key itself is fine, but cannot be used here. */
  isWhole;
  /** `detail` says more precisely why; `hint` replaces that of the code. Both without a full stop. */
  constructor(code, detail, hint = FAULTS[code].hint) {
    const { what = "The private key cannot be used", why: reason, isWhole: isWhole2 = false } = FAULTS[code];
    const why = detail ? `${reason}: ${detail}` : reason;
    super({ what, why, hint });
    this.code = code;
    this.why = why;
    this.hint = hint;
    this.isWhole = isWhole2;
  }
};

// src/keys/read-material.ts
var LONGEST_NUMBER = 2049;
var ED25519 = 32;
var ED448 = 57;
var MLDSA44 = 1312;
var EMPTY2 = Buffer.alloc(0);
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
function readMldsa44Ed25519([keys]) {
  const both = exactly(MLDSA44 + ED25519, keys);
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
function number(mpint = EMPTY2) {
  const [first = 0] = mpint;
  if (first >= 128) throw damaged("it contains a negative number");
  if (mpint.length > LONGEST_NUMBER) throw damaged("it contains a number of more than 16,384 bits");
  return BigInt(`0x${mpint.toString("hex") || "0"}`);
}
function damaged(detail) {
  return new KeyFault("public-damaged", detail);
}

// src/keys/key-types.ts
var KEY_TYPES = [
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
function ecdsa(curve) {
  const material = (fields) => readEcdsa(curve, fields);
  const { bits } = CURVES[curve];
  return { name: `ecdsa-sha2-${curve}`, fields: 2, bits, material, agent: ecdsaAgent(curve), sshpk: "ecdsa" };
}
function fidoEcdsa(name) {
  return { name, fields: 3, bits: 256, material: (fields) => readEcdsa("nistp256", fields), isFido: true };
}
var CERTIFICATE = "-cert-v01@openssh.com";
var BY_NAME = /* @__PURE__ */ new Map();
for (const keyType of KEY_TYPES) {
  BY_NAME.set(keyType.name, { keyType, isCertificate: false });
  BY_NAME.set(certificateType(keyType.name), { keyType, isCertificate: true });
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

// src/keys/wire.ts
function wireString(data) {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  const encoded = Buffer.allocUnsafe(4 + bytes.length);
  encoded.writeUInt32BE(bytes.length);
  encoded.set(bytes, 4);
  return encoded;
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

// src/keys/split-blob.ts
function splitBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  const known = findKeyType(type);
  if (!known) {
    const unknown = { bits: void 0, keyType: void 0, isCertificate: false, isPadded: false };
    return { type, ...unknown, fields: [], plain: blob, reader };
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
function shortestNumber(mpint) {
  const first = mpint.findIndex((byte) => byte !== 0);
  if (first < 0) return mpint.subarray(mpint.length);
  const needsZero = first > 0 && (mpint[first] ?? 0) >= 128;
  return mpint.subarray(needsZero ? first - 1 : first);
}
function bitLength(mpint = Buffer.alloc(0)) {
  const first = mpint.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint.length - first) * 8 - (Math.clz32(mpint[first] ?? 0) - 24);
}

// src/keys/fingerprint.ts
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto2.hash)("sha256", blob, "base64").slice(0, -1)}`;
}
function keyFingerprint({ blob }) {
  return sha256(plainBlob(blob));
}

// src/keys/generate.ts
var import_node_crypto3 = require("node:crypto");

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

// demo/world/keys.ts
function freshKey(comment) {
  return formatPublicKey(generateKey(comment).publicKey);
}
function lineFingerprint(line) {
  return keyFingerprint(parsePublicKey(line));
}

// demo/print.ts
var DAY = 24 * 36e5;
function heading(text) {
  console.log(`
${paint("heading", text)}`);
}
function say(...lines) {
  for (const line of lines) console.log(line);
}
function print(text) {
  console.log(text && `  ${text}`);
}
function printLog({ log, code }) {
  for (const line of log.trimEnd().split("\n")) print(paint("faint", `\u2502 ${line}`));
  if (code !== 0) print(paint("bad", `\u2502 (exit code ${code})`));
}
function printAccount({ keys }) {
  const width = Math.max(...keys.map(({ name }) => name.length)) + 3;
  print("");
  print(paint("heading", `${"ID".padEnd(5)}${"NAME".padEnd(width)}${"AGE".padEnd(9)}FINGERPRINT`));
  for (const { id, name, public_key, created_at } of keys) {
    const days = Math.floor((Date.now() - Date.parse(created_at)) / DAY);
    const age = days > 0 ? `${days} d` : "new";
    const fingerprint = lineFingerprint(public_key).slice(0, 18);
    print(`${String(id).padEnd(5)}${name.padEnd(width)}${age.padEnd(9)}${fingerprint}\u2026`);
  }
}
function printClaims(claims) {
  for (const { text, holds } of claims) print(`${holds ? paint("good", "\u2714") : paint("bad", "\u2718")} ${text}`);
}

// demo/world/runner.ts
var import_node_child_process = require("node:child_process");
var import_node_crypto4 = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_yaml = require("./yaml.js");
var REPOSITORY_ID = 123456789;
var REPOSITORY = (0, import_node_path.join)(__filename, "../../..");
var RunnerJob = class {
  folder;
  temp;
  workspace;
  env;
  masks = /* @__PURE__ */ new Set();
  /** What `${{ github.token }}` stands for; empty for none. */
  token = "";
  #files = 0;
  /** `folder` is that of a runner that is kept; what an earlier job left there stays. */
  constructor(env = {}, folder = (0, import_node_fs.mkdtempSync)((0, import_node_path.join)((0, import_node_os.tmpdir)(), "keylease-job-"))) {
    this.folder = folder;
    this.temp = (0, import_node_path.join)(folder, "_temp");
    this.workspace = (0, import_node_path.join)(folder, "train");
    (0, import_node_fs.mkdirSync)(this.temp, { recursive: true });
    (0, import_node_fs.mkdirSync)(this.workspace, { recursive: true });
    this.env = {
      PATH: process.env.PATH,
      HOME: this.folder,
      // Differs from the passwd entry, as in container jobs.
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_REPOSITORY: "octo-org/train",
      GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
      GITHUB_RUN_ID: "19283746501",
      GITHUB_RUN_ATTEMPT: "1",
      RUNNER_TEMP: this.temp,
      RUNNER_TRACKING_ID: `github_${(0, import_node_crypto4.randomUUID)()}`,
      ...env
    };
  }
  /** use is the step `uses: keylease` with these inputs. */
  use(inputs, action = REPOSITORY) {
    return new Use(this, inputs, action);
  }
  /** run is a step `run:` with the runner's default shell; `outputs` is filled with what it sets. */
  run(script, { env = {}, outputs } = {}) {
    const file = (0, import_node_path.join)(this.temp, `${this.#nextFile()}.sh`);
    (0, import_node_fs.writeFileSync)(file, script);
    return this.execute("bash", ["-e", file], env, outputs ? { outputs } : {});
  }
  /** dispose removes the job's folders. */
  dispose() {
    (0, import_node_fs.rmSync)(this.folder, { recursive: true, force: true });
  }
  /** execute runs one process with fresh command files; `collect` is filled with the state and outputs it sets. */
  async execute(program, words, env, collect = {}, onSpawn = () => {
  }) {
    const names = ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"];
    const files = Object.fromEntries(
      names.map((name) => [`GITHUB_${name}`, (0, import_node_path.join)(this.temp, `${name}_${this.#nextFile()}`)])
    );
    for (const file of Object.values(files)) (0, import_node_fs.writeFileSync)(file, "");
    const start = performance.now();
    const child = (0, import_node_child_process.spawn)(program, words, {
      cwd: this.workspace,
      env: { ...this.env, ...env, ...files },
      stdio: ["ignore", "pipe", "pipe"]
    });
    onSpawn(child.pid ?? 0);
    let raw = "";
    child.stdout.on("data", (data) => {
      raw += data;
    });
    child.stderr.on("data", (data) => {
      raw += data;
    });
    const [code, signal] = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (...how) => resolve(how));
    });
    const took = performance.now() - start;
    const text = (name) => (0, import_node_fs.readFileSync)(files[`GITHUB_${name}`] ?? "", "utf8");
    for (const [name, value] of pairs(text("STATE"))) collect.state?.set(name, value);
    for (const [name, value] of pairs(text("OUTPUT"))) collect.outputs?.set(name, value);
    for (const [name, value] of pairs(text("ENV"))) this.env[name] = value;
    const summary = text("STEP_SUMMARY");
    for (const file of Object.values(files)) (0, import_node_fs.rmSync)(file);
    return { code, signal, took, raw, summary, ...this.#interpret(raw) };
  }
  #interpret(raw) {
    const shown = [];
    const found = { warning: [], error: [] };
    for (const line of raw.split("\n")) {
      const [, command = "", value = ""] = /^::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [];
      const text = value.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");
      if (command === "add-mask") {
        for (const part of text.split(/\r?\n/)) if (part) this.masks.add(part);
      }
      if (command === "warning" || command === "error") found[command].push(text);
      if (!command) shown.push(line);
      else if (command in found) shown.push(`${command}: ${text}`);
    }
    let log = shown.join("\n");
    for (const secret of this.masks) log = log.replaceAll(secret, "***");
    return { log, warnings: found.warning, errors: found.error };
  }
  #nextFile() {
    this.#files += 1;
    return `${this.#files}`.padStart(4, "0");
  }
};
var Use = class {
  outputs = /* @__PURE__ */ new Map();
  state = /* @__PURE__ */ new Map();
  #job;
  #inputs;
  #action;
  constructor(job, inputs, action) {
    this.#job = job;
    this.#inputs = inputs;
    this.#action = action;
  }
  /** main runs main; `onSpawn` gets its process id, for tests that kill it. */
  main(onSpawn) {
    return this.#run("main", {}, onSpawn);
  }
  /** post runs post with the state that main saved. */
  post() {
    const state = [...this.state].map(([name, value]) => [`STATE_${name}`, value]);
    return this.#run("post", Object.fromEntries(state));
  }
  #run(entry, state, onSpawn) {
    const { inputs, runs } = (0, import_yaml.parse)((0, import_node_fs.readFileSync)((0, import_node_path.join)(this.#action, "action.yml"), "utf8"));
    const env = Object.entries(inputs).map(([name, { default: value = "" }]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      (this.#inputs[name] ?? value).replace(/\$\{\{ github\.token \}\}/, this.#job.token)
    ]);
    const collect = { state: this.state, outputs: this.outputs };
    const words = [(0, import_node_path.join)(this.#action, runs[entry])];
    return this.#job.execute(
      process.execPath,
      words,
      { ...Object.fromEntries(env), ...state },
      collect,
      onSpawn
    );
  }
};
function* pairs(text) {
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== void 0; line = lines.shift()) {
    if (!line.trim()) continue;
    const [, name = "", operator, rest = ""] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? [];
    if (!operator) throw new Error(`bad line in a command file: ${line}`);
    if (operator === "=") {
      yield [name, rest];
      continue;
    }
    const end = lines.indexOf(rest.trim());
    if (end < 0) throw new Error(`no end of ${name} in a command file`);
    yield [
      name,
      lines.splice(0, end + 1).slice(0, -1).join("\n")
    ];
  }
}

// demo/audit.ts
var DAY2 = 24 * 36e5;
var NAME = "pictor-demo";
var POLICY = "keylease.yaml";
var MOVED_CLOCK = `
const [file, shift] = process.argv.splice(1, 2); // Commander sees that this is evaluated.
const now = Date.now;
Date.now = () => now() + Number(shift);
require(file);`;
async function auditDemo({ pictor, apiUrl }) {
  const [young, used, unknown] = pictor.keys;
  const old = pictor.register("octocat old laptop", freshKey("octocat"), 400);
  const kept = pictor.register("break glass", freshKey("octocat"), 600);
  pictor.rent({ id: "gpu-2", name: "h100-serve", port: 22, ssh_keys: [used.id] });
  const folder = (0, import_node_fs2.mkdtempSync)((0, import_node_path2.join)((0, import_node_os2.tmpdir)(), "keylease-demo-"));
  const setting = { pictor, apiUrl, young, old, kept };
  const at = (day, isShown = true) => ({ pictor, folder, day, isShown });
  heading("5. An audit of the account, which only reports");
  say(
    'The policy says whose keys are whose: three are of octocat, one of them "octocat old laptop", 400 days old, and one',
    '"break glass", which is to be kept. A machine was rented with the key "ci". Nobody answers for the others.',
    ""
  );
  writePolicy(folder, { ...setting, enforce: false });
  const before = pictor.requests.length;
  await keylease(["audit", "--policy", POLICY], at(0));
  const requests = pictor.requests.slice(before);
  heading("6. The policy is armed, and nine days pass (on a simulated clock)");
  say(
    "From now on, a key that a rule wants deleted is marked, people are told, and a week later it goes.",
    ""
  );
  writePolicy(folder, { ...setting, enforce: true });
  await keylease(["audit", "--policy", POLICY], at(1));
  const marked = latestReport(folder);
  await keylease(["audit", "--policy", POLICY], at(5, false));
  const waiting = latestReport(folder);
  say("", `Day 5: the audit deletes nothing yet, ${waiting.figures.marked} wait. Day 9:`, "");
  await keylease(["audit", "--policy", POLICY], at(9));
  const last = latestReport(folder);
  const left = pictor.keys.map(({ id }) => id);
  heading("7. Somebody still needs the key that was deleted");
  say("Its public key and its name were in the ledger before it was deleted, so it can come back.", "");
  await keylease(["restore", "--policy", POLICY, lineFingerprint(unknown.public_key)], at(9));
  say(
    "",
    `Have a look: ${paint("heading", folder)} has the policy, the ledger, and the reports. The last one is`
  );
  print((0, import_node_path2.join)(folder, "reports", latestName(folder).replace(/json$/, "html")));
  say("It is a page for your browser. Delete the folder when you have seen enough.");
  const isDeleted = (key) => last.deletions.some(({ key: { id }, outcome }) => id === String(key.id) && outcome === "confirmed") && !left.includes(key.id);
  return [
    {
      text: "the audit that only reports sent nothing but GET requests",
      holds: requests.length > 0 && requests.every((request) => request.startsWith("GET"))
    },
    {
      text: "people were notified of a key that nobody recognizes, and had time to object",
      holds: marked.notices.length > 0 && decisionOn(waiting, unknown) === "mark"
    },
    { text: "then the key was deleted, and a fresh listing confirmed it", holds: isDeleted(unknown) },
    {
      text: "a key in use by a machine was not deleted",
      holds: decisionOn(last, used) === "blocked" && left.includes(used.id)
    },
    {
      text: "an old key went after the same notice, though its owner is known",
      holds: decisionOn(waiting, old) === "mark" && isDeleted(old)
    },
    {
      text: "a key that is older still stayed, because the policy keeps it, and so did a young one",
      holds: decisionOn(last, kept) === "blocked" && [kept, young].every(({ id }) => left.includes(id))
    },
    {
      text: "the deleted key is back, the same key under its old name",
      holds: pictor.keys.some(
        ({ name, public_key }) => name === unknown.name && public_key === unknown.public_key
      )
    }
  ];
}
async function keylease(words, { pictor, folder, day, isShown }) {
  if (isShown) say(paint("heading", `$ keylease ${words.join(" ")}${day > 0 ? `    # day ${day}` : ""}`));
  const cli = (0, import_node_path2.join)(REPOSITORY, "dist", "cli.js");
  const child = (0, import_node_child_process2.spawn)(process.execPath, ["-e", MOVED_CLOCK, cli, String(day * DAY2), ...words], {
    cwd: folder,
    env: { ...process.env, PICTOR_API_KEY: pictor.token, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" },
    stdio: isShown ? ["ignore", "inherit", "inherit"] : "ignore"
  });
  const code = await new Promise((resolve, reject) => {
    child.once("close", resolve).once("error", reject);
  });
  if (code !== 0 && code !== 4) throw new Error(`keylease ${words.join(" ")} ended with ${code}.`);
}
function writePolicy(folder, { apiUrl, young, old, kept, enforce }) {
  const [laptop, oldLaptop, safe] = [young, old, kept].map(({ public_key }) => lineFingerprint(public_key));
  const text = `# The policy of the demo. How to write one: docs/policy.md
version: 1
accounts:
  - name: ${NAME}
    provider: pictor
    api-url: ${apiUrl}
    token: { env: PICTOR_API_KEY }
${enforce ? `    enforce: ${NAME}
` : ""}recognize:
  keys:
    - { fingerprint: "${laptop}", owner: octocat }
    - { fingerprint: "${oldLaptop}", owner: octocat }
    - { fingerprint: "${safe}", owner: octocat, keep: true, reason: break glass }
rules: { unrecognized: delete, max-age: { after: 90d, do: delete } }
limits: { share: 50% }
notify: { report: true }
ledger: ./ledger
reports: ./reports
`;
  (0, import_node_fs2.writeFileSync)((0, import_node_path2.join)(folder, POLICY), text);
}
function latestName(folder) {
  return JSON.parse((0, import_node_fs2.readFileSync)((0, import_node_path2.join)(folder, "reports", NAME, "latest.json"), "utf8")).report;
}
function latestReport(folder) {
  return JSON.parse((0, import_node_fs2.readFileSync)((0, import_node_path2.join)(folder, "reports", latestName(folder)), "utf8"));
}
function decisionOn({ keys }, { id }) {
  return keys.find((key) => key.id === String(id))?.decision;
}

// demo/lease.ts
var import_node_fs4 = require("node:fs");
var import_node_os3 = require("node:os");
var import_node_path4 = require("node:path");

// demo/world/snapshot.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
function snapshot(folder) {
  const stats = (0, import_node_fs3.statSync)(folder, { throwIfNoEntry: false });
  if (!stats) return "not there";
  const lines = (0, import_node_fs3.readdirSync)(folder, { withFileTypes: true }).map((entry) => {
    const path = (0, import_node_path3.join)(folder, entry.name);
    const link = entry.isSymbolicLink() ? ` -> ${(0, import_node_fs3.readlinkSync)(path)}` : "";
    const target = (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false });
    return `${entry.name}${link} ${mode(target)} ${target?.isFile() ? (0, import_node_fs3.readFileSync)(path, "hex") : ""}`;
  });
  return [mode(stats), ...lines.sort()].join("\n");
}
function mode(stats) {
  return stats ? (stats.mode & 511).toString(8) : "dangling";
}

// demo/lease.ts
async function leaseDemo({ pictor, apiUrl, host, job }) {
  const sshFolder = (0, import_node_path4.join)((0, import_node_os3.userInfo)().homedir, ".ssh");
  const sshBefore = snapshot(sshFolder);
  const ids = pictor.keys.map(({ id }) => id);
  const [people, abandoned] = [ids.slice(0, -1), ids.at(-1) ?? 0];
  const use = job.use({
    "api-url": apiUrl,
    "api-token": pictor.token,
    instance: "gpu-1",
    "host-key": host.hostKey
  });
  let login = "";
  try {
    heading("2. A job starts: it leases a key (uses: octo-org/keylease)");
    say(
      "The Action makes a key pair in memory, puts the public half on the account and on the machine, and removes what the",
      "killed job had left. Its log, as the runner shows it:"
    );
    printLog(await use.main());
    printAccount(pictor);
    heading("3. A later step logs in (run: ssh gpu ...)");
    say("No secret reaches the step: it talks to an ssh-agent, and ssh accepts no host but the pinned one.");
    const step = await job.run(
      `ssh gpu 'echo "logged in with the key of this job, on $(uname -sm)"'; ssh-add -l`
    );
    printLog(step);
    login = step.log;
  } finally {
    heading("4. The job ends: the key goes, and that is proven");
    printLog(await use.post());
  }
  printAccount(pictor);
  const fingerprint = use.outputs.get("fingerprint");
  const isListed = (id) => pictor.keys.some((key) => key.id === id);
  return [
    {
      text: "a step logged in with a key that did not exist before the job",
      holds: login.includes("logged in with the key of this job")
    },
    {
      text: "that key is gone from the account",
      holds: fingerprint !== void 0 && !pictor.keys.some(({ public_key }) => lineFingerprint(public_key) === fingerprint)
    },
    { text: "a lease that a killed run left behind is gone too", holds: !isListed(abandoned) },
    { text: "people's keys are untouched", holds: people.length === 3 && people.every(isListed) },
    { text: "the ssh-agent has ended", holds: !(0, import_node_fs4.existsSync)(use.outputs.get("ssh-auth-sock") ?? "") },
    {
      text: "nothing is left in the temporary folder",
      holds: !(0, import_node_fs4.readdirSync)(job.temp).some((name) => name.startsWith("keylease-"))
    },
    { text: `${sshFolder} is byte for byte what it was`, holds: snapshot(sshFolder) === sshBefore }
  ];
}

// src/leases/lease-name.ts
var import_node_crypto5 = require("node:crypto");

// src/time.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY3 = 24 * HOUR;
var UNITS = { m: MINUTE, h: HOUR, d: DAY3, w: 7 * DAY3 };

// src/leases/ttl.ts
var SHORTEST_LEASE = 5 * MINUTE;

// src/leases/lease-name.ts
var LONGEST_NAME = 255;
var DEFAULT_LIMIT = 64;
var TOLERANCE = 11 * MINUTE;
function makeLeaseName(request) {
  const limit = Math.min(request.limit ?? DEFAULT_LIMIT, LONGEST_NAME);
  const ids = [
    request.repositoryId.toString(36),
    request.runId.toString(36),
    String(request.attempt),
    Math.ceil(request.expiresAt / MINUTE).toString(36)
  ].join("-");
  const room = limit - "keylease--".length - ids.length - "-c0123456789".length;
  const slug = makeSlug(request.repository, room);
  if (!slug) {
    throw new Problem({
      what: "The lease cannot be named",
      why: `the provider limits the names of keys to ${limit} characters, too few for a lease`,
      hint: "Use `lease: none` with a key of your own for this provider"
    });
  }
  const stem = `keylease-${slug}-${ids}`;
  return `${stem}-${computeTag(stem, request.fingerprint, request.secret)}`;
}
function makeSlug(repository, room) {
  const words = repository.toLowerCase().match(/[a-z0-9]+/g) ?? ["repository"];
  return words.join("-").slice(0, Math.max(room, 0)).replace(/-$/, "");
}
function computeTag(stem, fingerprint, secret) {
  const hash2 = secret ? (0, import_node_crypto5.createHmac)("sha256", secret) : (0, import_node_crypto5.createHash)("sha256");
  const digest = BigInt(`0x${hash2.update(`${stem}
${fingerprint}`).digest("hex")}`);
  const characters = (digest % 36n ** 10n).toString(36).padStart(10, "0");
  return `${secret ? "s" : "c"}${characters}`;
}

// demo/world/abandoned-lease.ts
function abandonLease(pictor, lease) {
  const { runId, hours, repository = "train", repositoryId = REPOSITORY_ID, age = 2, secret } = lease;
  const { publicKey = freshKey("lease") } = lease;
  const name = makeLeaseName({
    repository,
    repositoryId,
    runId,
    attempt: 1,
    expiresAt: Date.now() - hours * 36e5,
    fingerprint: lineFingerprint(publicKey),
    secret
  });
  return pictor.register(name, publicKey, age);
}

// demo/world/host.ts
var import_node_child_process3 = require("node:child_process");
var import_ssh2 = __toESM(require("./ssh2.js"), 1);

// src/keys/openssh-file.ts
var BLOCK = 8;
function formatPrivateKey({ publicKey, agentIdentity }) {
  const checks = [uint32(0), uint32(0)];
  const secret = Buffer.concat([...checks, agentIdentity, wireString(publicKey.comment)]);
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7].slice(0, -secret.length & BLOCK - 1));
  const body = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    ...["none", "none", ""].map(wireString),
    // cipher, key derivation, its options
    uint32(1),
    wireString(publicKey.blob),
    wireString(Buffer.concat([secret, padding]))
  ]);
  const lines = body.toString("base64").match(/.{1,70}/g) ?? [];
  return ["-----BEGIN OPENSSH PRIVATE KEY-----", ...lines, "-----END OPENSSH PRIVATE KEY-----", ""].join(
    "\n"
  );
}

// demo/world/host.ts
var { Server, utils } = import_ssh2.default;
async function startHost(options) {
  const { keys, ident = "demo", home, onLogin = () => {
  } } = options;
  const key = generateKey("");
  const accepts = (blob) => keys().some((line) => parsePublicKey(line).blob.equals(blob));
  const clients = /* @__PURE__ */ new Set();
  const server = new Server({ hostKeys: [formatPrivateKey(key)], ident }, (client) => {
    clients.add(client);
    client.once("close", () => clients.delete(client));
    client.on("error", () => {
    });
    client.on("authentication", (context) => {
      if (context.method !== "publickey" || !accepts(context.key.data)) return context.reject(["publickey"]);
      if (!context.signature || !context.blob) return context.accept();
      if (!verified(context)) return context.reject(["publickey"]);
      context.accept();
      onLogin(sha256(context.key.data));
    });
    client.on(
      "session",
      (accept) => accept().on("exec", (take, _reject, { command }) => execute(take(), command, home))
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: server.address().port,
    hostKey: formatPublicKey(key.publicKey),
    close: async () => {
      for (const client of clients) client.end();
      await new Promise((resolve) => server.close(() => resolve()));
    }
  };
}
function verified({ key, signature, blob, hashAlgo }) {
  const parsed = utils.parseKey(key.data);
  return !(parsed instanceof Error) && parsed.verify(blob, signature, hashAlgo) === true;
}
function execute(channel, command, home) {
  const env = { PATH: process.env.PATH ?? "", ...home ? { HOME: home } : {} };
  const child = (0, import_node_child_process3.spawn)("sh", ["-c", command], { env });
  channel.pipe(child.stdin);
  child.stdin.on("error", () => {
  });
  child.stdout.pipe(channel, { end: false });
  child.stderr.pipe(channel.stderr, { end: false });
  child.once("close", (code) => {
    channel.exit(code ?? 255);
    channel.end();
  });
}

// demo/world/pictor.ts
var import_node_http = require("node:http");

// src/accounts/same-key.ts
function isSameKey(one, other) {
  if (one.fingerprint === void 0 || one.fingerprint !== other.fingerprint) return false;
  if (!one.publicKey || !other.publicKey) return true;
  return certificateText(one.publicKey) === certificateText(other.publicKey);
}
function certificateText(line) {
  const [, type = "", base64 = ""] = /^\s*(\S+)\s+(\S+)/.exec(line) ?? [];
  return isCertificate(type) ? base64 : "";
}

// src/keys/certificate.ts
var USES = { 1: "user", 2: "host" };
var FOREVER = 2n ** 64n - 1n;
function readCertificate(reader, blob) {
  const serial = uint64(reader);
  const use = USES[reader.uint32()] ?? "unknown";
  const keyId = reader.text();
  const principals = texts(reader.string());
  const validAfter = Number(uint64(reader)) * 1e3;
  const end = uint64(reader);
  const validBefore = end === FOREVER ? Number.POSITIVE_INFINITY : Number(end) * 1e3;
  reader.string();
  reader.string();
  reader.string();
  const authorityKey = reader.string();
  const signed = blob.subarray(0, reader.at);
  const proof = { authorityKey, signed, signature: reader.string() };
  return { use, serial, keyId, principals, validAfter, validBefore, authority: sha256(authorityKey), proof };
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

// src/keys/blob.ts
var NAME2 = /^[!-+\--~]{1,64}$/;
function parseBlob(blob) {
  try {
    return parse2(blob);
  } catch (error) {
    if (error instanceof RangeError) throw new KeyFault("public-damaged", "the key data ends too early");
    throw error;
  }
}
function parse2(blob) {
  const { type, bits, keyType, isCertificate: isCertificate2, fields, isPadded, plain, reader } = splitBlob(blob);
  if (!NAME2.test(type)) throw new KeyFault("public-damaged", "its type is not a valid name");
  if (!keyType) {
    const material = { kind: "unknown" };
    return { type, bits, material, application: void 0, certificate: void 0, isPadded, plain };
  }
  const certificate = isCertificate2 ? readCertificate(reader, blob) : void 0;
  if (reader.left > 0) throw new KeyFault("public-damaged", "there is data after the end of the key");
  const application = keyType.isFido ? String(fields.at(-1)) : void 0;
  return { type, bits, material: keyType.material(fields), application, certificate, isPadded, plain };
}

// demo/world/pictor.ts
var MOST_PER_PAGE = 100;
var Pictor = class {
  keys = [];
  instances = [];
  /** Every request so far, such as "POST /ssh-keys". */
  requests = [];
  /** Called before a request is handled, with its body; what it returns is answered instead. */
  interfere = () => void 0;
  /** How many more requests are answered before 429. */
  requestsLeft = Number.POSITIVE_INFINITY;
  /** How many more listings still show a key that was deleted. */
  lag = 0;
  /** The total that listings give, from the right one. */
  claim = (total) => total;
  /** What an instance that a request rents is reached at. */
  machine = { port: 22 };
  /** Called after each change. */
  onChange = () => {
  };
  /** Called once a request has been handled, before the answer is sent. */
  beforeAnswer = () => {
  };
  /** The only token it takes. */
  token;
  #server = (0, import_node_http.createServer)((request, response) => this.#serve(request, response));
  #late = [];
  #nextId = 1;
  constructor(token = "pictor-api-token") {
    this.token = token;
  }
  /** listen starts the API on a free loopback port and returns its address. */
  async listen() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${this.#server.address().port}/api`;
  }
  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
  /** register adds a key as a person would on the web page; `age` is in days. */
  register(name, publicKey, age = 0) {
    const created_at = new Date(Date.now() - age * 24 * 36e5).toISOString();
    const key = { id: this.#nextId, name, public_key: publicKey, created_at };
    this.#nextId += 1;
    this.keys.push(key);
    this.onChange();
    return key;
  }
  /** rent puts a running instance on the account that is reached on loopback. */
  rent(instance) {
    const address = { status: "Running", ip: "127.0.0.1", username: "root" };
    this.instances.push({ ...address, ssh_keys: [], ...instance });
  }
  /** keysOn returns the public keys that an instance accepts. */
  keysOn(instanceId) {
    const ids = this.instances.find(({ id }) => id === instanceId)?.ssh_keys ?? [];
    return this.keys.filter(({ id }) => ids.includes(id)).map(({ public_key }) => public_key);
  }
  async #serve(request, response) {
    const url = new URL(request.url ?? "/", "http://localhost");
    const path = url.pathname.replace(/^.*?\/api/, "");
    let text = "";
    for await (const chunk of request) text += chunk;
    const call = `${request.method} ${path}`;
    this.requests.push(call);
    const { status, body, headers } = this.interfere(call, text) ?? this.#answer(request, path, url.searchParams, text);
    await this.beforeAnswer(call);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === void 0 ? void 0 : JSON.stringify(body));
  }
  #answer(request, path, query, text) {
    if (request.headers.authorization !== `Bearer ${this.token}`) return refusal(401, "Unauthenticated.");
    if (this.requestsLeft <= 0)
      return { ...refusal(429, "Too Many Attempts."), headers: { "retry-after": "1" } };
    this.requestsLeft -= 1;
    const [, collection, id = "", sub, subId] = path.split("/");
    const route = `${request.method} ${collection}${id && "/:id"}${sub ? `/${sub}` : ""}${subId ? "/:id" : ""}`;
    switch (route) {
      case "GET ssh-keys":
        return this.#page(this.#listed(), query, (key) => this.#shown(key));
      case "POST ssh-keys":
        return this.#create(text);
      case "GET ssh-keys/:id":
        return this.#withKey(id, (key) => ({ status: 200, body: { data: this.#shown(key) } }));
      case "DELETE ssh-keys/:id":
        return this.#withKey(id, (key) => this.#delete(key));
      case "GET gpu-instances":
        return this.#page(this.instances, query, (instance) => instance);
      case "POST gpu-instances":
        return this.#rent(text);
      case "DELETE gpu-instances/:id":
        return this.#end(id);
      case "POST gpu-instances/:id/ssh-keys":
        return this.#attach(id, text);
      case "DELETE gpu-instances/:id/ssh-keys/:id":
        return this.#detach(id, Number(subId));
      default:
        return refusal(404, `The route ${path} could not be found.`);
    }
  }
  #listed() {
    const late = this.#late.filter(({ listings }) => listings > 0);
    for (const each of late) each.listings -= 1;
    return [...this.keys, ...late.map(({ key }) => key)];
  }
  #page(all, query, show) {
    const per_page = Math.min(Number(query.get("per_page") ?? 15), MOST_PER_PAGE);
    const current_page = Math.max(Number(query.get("page") ?? 1), 1);
    const data = all.slice((current_page - 1) * per_page, current_page * per_page).map(show);
    const last_page = Math.max(Math.ceil(all.length / per_page), 1);
    const meta = { current_page, last_page, per_page, total: this.claim(all.length) };
    return { status: 200, body: { data, meta } };
  }
  #shown(key) {
    const machines = this.instances.filter(({ ssh_keys }) => ssh_keys.includes(key.id));
    return { ...key, machines: machines.map(({ id, name }) => ({ id, name })) };
  }
  #create(text) {
    const { name, public_key } = parse3(text);
    if (typeof name !== "string" || !name || name.length > 64) return invalid("name", "The name is invalid.");
    const fingerprint = validFingerprint(public_key);
    if (!fingerprint || !isWhole(String(public_key)))
      return invalid("public_key", "The public key is not a valid SSH key.");
    const created = { fingerprint, publicKey: String(public_key) };
    const isHere = ({ public_key: public_key2 }) => isSameKey({ fingerprint: validFingerprint(public_key2), publicKey: public_key2 }, created);
    if (this.keys.some(isHere)) {
      return invalid("public_key", "The public key has already been taken.");
    }
    return { status: 201, body: { data: this.#shown(this.register(name, String(public_key))) } };
  }
  #delete(key) {
    this.keys.splice(this.keys.indexOf(key), 1);
    this.#late.push({ key, listings: this.lag });
    for (const instance of this.instances) {
      instance.ssh_keys = instance.ssh_keys.filter((each) => each !== key.id);
    }
    this.onChange();
    return { status: 204 };
  }
  /** An instance takes the keys that the request names, and is ready at once. */
  #rent(text) {
    const { name, ssh_keys } = parse3(text);
    const instance = { id: `gpu-${this.instances.length + 1}`, name: String(name), ...this.machine };
    this.rent({ ...instance, ssh_keys: Array.isArray(ssh_keys) ? ssh_keys.map(Number) : [] });
    this.onChange();
    return { status: 201, body: { data: this.instances.at(-1) } };
  }
  #end(instanceId) {
    const at = this.instances.findIndex(({ id }) => id === instanceId);
    if (at < 0) return refusal(404, "Instance not found.");
    this.instances.splice(at, 1);
    this.onChange();
    return { status: 204 };
  }
  #attach(instanceId, text) {
    const instance = this.instances.find(({ id }) => id === instanceId);
    if (!instance) return refusal(404, "Instance not found.");
    const keyId = Number(parse3(text).ssh_key_id);
    return this.#withKey(String(keyId), () => {
      if (instance.ssh_keys.includes(keyId))
        return invalid("ssh_key_id", "The key is on the instance already.");
      instance.ssh_keys.push(keyId);
      this.onChange();
      return { status: 201, body: { data: instance } };
    });
  }
  #detach(instanceId, keyId) {
    const instance = this.instances.find(({ id }) => id === instanceId);
    if (!instance?.ssh_keys.includes(keyId)) return refusal(404, "Key not found on the instance.");
    instance.ssh_keys = instance.ssh_keys.filter((each) => each !== keyId);
    this.onChange();
    return { status: 204 };
  }
  #withKey(id, then) {
    const key = this.keys.find((each) => String(each.id) === id);
    return key ? then(key) : refusal(404, "SSH key not found.");
  }
};
function refusal(status, message) {
  return { status, body: { message } };
}
function invalid(field, message) {
  return { status: 422, body: { message, errors: { [field]: [message] } } };
}
function parse3(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
function isWhole(publicKey) {
  try {
    return parseBlob(parsePublicKey(publicKey).blob) !== void 0;
  } catch {
    return false;
  }
}
function validFingerprint(publicKey) {
  try {
    return lineFingerprint(String(publicKey));
  } catch {
    return void 0;
  }
}

// demo/demo.ts
var LONGEST = 12e4;
var PROGRAMS = ["ssh", "ssh-agent", "ssh-add", "bash"];
async function runDemo() {
  process.on("SIGINT", () => console.log("\nInterrupted. Cleaning up."));
  setTimeout(() => {
    console.error(
      "The demo was stopped: it took longer than two minutes, which it never should. Run it again."
    );
    process.exit(1);
  }, LONGEST).unref();
  const started = performance.now();
  const pictor = new Pictor();
  const apiUrl = await pictor.listen();
  const host = await startHost({ keys: () => pictor.keysOn("gpu-1") });
  const job = new RunnerJob();
  try {
    introduce(pictor, host.port);
    const lacking = whatIsLacking();
    if (lacking) leaveOutJob(lacking);
    const claims = [
      ...lacking ? [] : await leaseDemo({ pictor, apiUrl, host, job }),
      ...await auditDemo({ pictor, apiUrl })
    ];
    return conclude(claims, performance.now() - started);
  } finally {
    job.dispose();
    await host.close();
    await pictor.close();
  }
}
function introduce(pictor, port) {
  say(
    "This is keylease at work: on a GPU account, a rented machine and a CI runner that exist in this process alone.",
    "Nothing leaves this computer, and no account of yours is asked. While the job runs, for about a second, your",
    "~/.ssh/config has one extra line, as on a runner."
  );
  heading("1. An account after a year of use");
  say(
    "Three people and jobs have added keys. Somebody has left, the key of CI is in a secret that many can read, and a",
    "job that was killed has left its key behind. Whoever has the private half of any of them can log in."
  );
  pictor.rent({ id: "gpu-1", name: "a100-train", port });
  pictor.register("octocat laptop", freshKey("octocat@laptop"), 12);
  pictor.register("ci", freshKey("ci@octo-org"), 200);
  pictor.register("hubot (left in spring)", freshKey("hubot@desk"), 143);
  abandonLease(pictor, { runId: 19280000001, hours: 42 });
  printAccount(pictor);
}
function whatIsLacking() {
  if (process.platform === "win32") return "the Action is for runners with Linux or macOS";
  const folders = (process.env.PATH ?? "").split(import_node_path5.delimiter);
  const missing = PROGRAMS.filter((program) => !folders.some((folder) => (0, import_node_fs5.existsSync)((0, import_node_path5.join)(folder, program))));
  return missing.length > 0 ? `${missing.join(", ")} not installed (Debian, Ubuntu: apt install openssh-client)` : void 0;
}
function leaveOutJob(why) {
  heading("2 to 4. A job that leases a key: left out");
  say(
    `It cannot be shown here: ${why}.`,
    "A job gets a new key that lives in memory alone, logs in with it, and takes it off the account when it ends."
  );
}
function conclude(claims, took) {
  heading("8. What you have seen");
  printClaims(claims);
  heading("Next: your own keys and account. These commands change nothing:");
  for (const [command, what] of NEXT) print(`${command.padEnd(62)} # ${what}`);
  print('In CI: https://github.com/octo-org/keylease, "Lease a key for a job".');
  const failed = claims.filter(({ holds }) => !holds).length;
  console.log(failed ? `
${failed} of these do not hold.` : `
Done in ${(took / 1e3).toFixed(1)} s.`);
  return failed ? 1 : 0;
}
var NEXT = [
  ["keylease inspect", "the keys in ~/.ssh, and what is wrong with them"],
  ["read -rs KEYLEASE_API_TOKEN && export KEYLEASE_API_TOKEN", "the API key of your account, typed"],
  ["keylease keys list --provider pictor", "its keys: how old, where, what is wrong"],
  ["keylease policy init --provider pictor > keylease.yaml", "a policy that only reports, to fill in"],
  ["keylease policy check keylease.yaml --online", "what it would do if you armed it"]
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runDemo
});
