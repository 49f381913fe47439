var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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
  attachEarlierKey: () => attachEarlierKey,
  findFinishedLeases: () => findFinishedLeases,
  listForLease: () => listForLease,
  openLeaseAccount: () => openLeaseAccount,
  planLease: () => planLease,
  registerKey: () => registerKey,
  requireAttach: () => requireAttach
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

// src/accounts/account.ts
function allKeys(account, options) {
  return all(account.keys(options));
}
function allInstances(account) {
  return all(account.instances());
}
async function all(pages) {
  const items = [];
  for await (const page of pages) items.push(...page);
  return items;
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
    const { what = "The private key cannot be used", why: reason, isWhole = false } = FAULTS[code];
    const why = detail ? `${reason}: ${detail}` : reason;
    super({ what, why, hint });
    this.code = code;
    this.why = why;
    this.hint = hint;
    this.isWhole = isWhole;
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

// src/keys/wire.ts
function wireString(data) {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  const encoded = Buffer.allocUnsafe(4 + bytes.length);
  encoded.writeUInt32BE(bytes.length);
  encoded.set(bytes, 4);
  return encoded;
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
  const { keyType, isCertificate } = known;
  if (isCertificate) reader.string();
  const fields = [];
  while (fields.length < keyType.fields) fields.push(reader.string());
  const bits = typeof keyType.bits === "number" ? keyType.bits : bitLength(fields[keyType.bits.field]);
  const shortest = keyType.hasNumbers ? fields.map(shortestNumber) : fields;
  const isPadded = shortest !== fields && shortest.some(({ length }, index) => length !== fields[index]?.length);
  const rest = isCertificate ? Buffer.alloc(0) : blob.subarray(reader.at);
  const plain = isCertificate || isPadded ? Buffer.concat([...[keyType.name, ...shortest].map(wireString), rest]) : blob;
  return { type, bits, keyType, isCertificate, fields, isPadded, plain, reader };
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
var LONGEST_LINE = 16 * 1024;
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

// src/leases/lease-name.ts
var import_node_crypto4 = require("node:crypto");

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

// src/leases/ttl.ts
var SHORTEST_LEASE = 5 * MINUTE;
var LONGEST_LEASE = DAY;

// src/leases/lease-name.ts
var GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
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
function verifyLease(key) {
  const lease = parseLeaseName(key.name);
  if (!lease) {
    if (!key.name.startsWith("keylease-")) return { kind: "none" };
    return { kind: "look-alike", why: "its name begins like that of a lease, but is not written as one" };
  }
  const fault = key.isSecretUnknown ? void 0 : tagFault(key, lease);
  if (fault) return lookAlike(lease, fault);
  const why = spanFault(key, lease);
  if (why !== void 0) return lookAlike(lease, { why });
  return { kind: "lease", isProven: !key.isSecretUnknown && hasSecret(key), ...lease };
}
function lookAlike({ slug }, { why, isForged }) {
  const verdict = { kind: "look-alike", why: `its name claims a lease of ${slug}, but ${why}` };
  return isForged ? { ...verdict, isForged } : verdict;
}
function isSigned({ tag }) {
  return tag.startsWith("s");
}
function tagFault(key, { tag }) {
  const { name, fingerprint, secrets = [] } = key;
  const isProof = isSigned({ tag });
  if (isProof && !hasSecret(key))
    return { why: "it is signed, and there is no lease secret to check that with" };
  const stem = name.slice(0, -tag.length - 1);
  const makers = isProof ? secrets : [void 0];
  if (!makers.some((secret) => tag === computeTag(stem, fingerprint, secret))) {
    return {
      why: `its tag does not match this key${isProof ? " and the lease secret" : ""}`,
      isForged: true
    };
  }
  const isClaim = !isProof && hasSecret(key);
  return isClaim ? { why: "it is not signed, and there is a lease secret" } : void 0;
}
function hasSecret({ secrets = [] }) {
  return secrets.length > 0;
}
function spanFault({ createdAt, firstSeenAt, now }, { expiresAt }) {
  const earliest = Math.min(createdAt ?? Number.NEGATIVE_INFINITY, now);
  if (expiresAt <= earliest) return "it ends before the key was added";
  const addedAt = Math.min(createdAt ?? firstSeenAt ?? now, now);
  if (expiresAt <= addedAt + LONGEST_LEASE + TOLERANCE) return void 0;
  return "it ends more than 24 hours after the key was added";
}
function makeSlug(repository, room) {
  const words = repository.toLowerCase().match(/[a-z0-9]+/g) ?? ["repository"];
  return words.join("-").slice(0, Math.max(room, 0)).replace(/-$/, "");
}
function computeTag(stem, fingerprint, secret) {
  const hash2 = secret ? (0, import_node_crypto4.createHmac)("sha256", secret) : (0, import_node_crypto4.createHash)("sha256");
  const digest = BigInt(`0x${hash2.update(`${stem}
${fingerprint}`).digest("hex")}`);
  const characters = (digest % 36n ** 10n).toString(36).padStart(10, "0");
  return `${secret ? "s" : "c"}${characters}`;
}

// src/action/job.ts
function keyComment({ repository, runId, attempt }, expiresAt) {
  const run = runId === void 0 ? [] : [`run ${runId}.${attempt}`];
  return [repository ?? "keylease", ...run, "until", formatTimestamp(expiresAt)].join(" ");
}

// src/action/lease/sight.ts
async function lookFor(account, lease, { by, isHasty }) {
  const { keyId, fingerprint, shared } = lease;
  if (by === "read" && keyId && account.find) {
    const key = await account.find(keyId);
    const isOther = key?.fingerprint !== void 0 && key.fingerprint !== fingerprint;
    if (!isOther) return { by, keys: key ? [key] : [], isIdReused: false };
  }
  const sight = { by: "listing", keys: [], isIdReused: false };
  for (const key of await allKeys(account, { isHasty })) {
    const isOurs = !shared || key.id === keyId || key.name === lease.name;
    if (key.fingerprint === fingerprint && isOurs) sight.keys.push(key);
    else if (key.fingerprint && key.id === keyId) sight.isIdReused = true;
  }
  return sight;
}

// src/action/lease/lease.ts
var SWEEP_SLACK = 5 * MINUTE;
var READS = 4;
function expiredLeases(keys, own) {
  return leasesOf(keys, own).flatMap(({ key, hasExpired }) => hasExpired ? key : []);
}
function runningLeases(keys, own) {
  return leasesOf(keys, own).filter(({ hasExpired }) => !hasExpired);
}
function leasesOf(keys, { repositoryId, secrets, now }) {
  return keys.flatMap((key) => {
    const { name, fingerprint, createdAt } = key;
    if (fingerprint === void 0) return [];
    const lease = verifyLease({ name, fingerprint, secrets, createdAt, now });
    if (lease.kind !== "lease" || lease.repositoryId !== repositoryId) return [];
    const { runId, attempt, expiresAt } = lease;
    return { key, runId, attempt, hasExpired: expiresAt + SWEEP_SLACK < now };
  });
}
async function sweepLease(account, key, carriers) {
  const left = await carriers.takeOff(key);
  await account.remove(key.id);
  return left;
}
async function awaitShown(account, lease, lag) {
  let canRead = account.find !== void 0 && !lease.isRepeated;
  for (let round = 1; ; round += 1) {
    for (const by of ["read", "listing"]) {
      const isMeant = by === "read" ? canRead : !canRead || round > READS;
      if (!isMeant) continue;
      const sight = await lookFor(account, lease, { by, isHasty: true }).catch((error) => ({
        error
      }));
      if ("error" in sight) {
        if (sight.error.fault === "transient") continue;
        if (by === "listing") return { why: errorMessage(sight.error).replace(/\.$/, "") };
        canRead = false;
        continue;
      }
      if (sight.isIdReused) throw anotherKey(account, lease);
      if (sight.keys.some(({ id }) => id === lease.keyId)) return { by: sight.by };
    }
    if (!await lag.pause()) return { why: "it has not shown it for 2 minutes" };
  }
}
async function attachKey(account, { instance, keyId }, lag) {
  for (; ; ) {
    try {
      return await account.attach(instance, keyId);
    } catch (error) {
      if (error.fault !== "not-found" || !await lag.pause()) throw error;
    }
  }
}
function anotherKey({ title }, { keyId = "", fingerprint }) {
  return new ApiError({
    fault: "unexpected",
    what: `${title} accepted the key but shows another one`,
    why: `key ${sanitize(keyId)} is not ${fingerprint}`,
    hint: "Run the job again; if this persists, the profile does not fit this API"
  });
}

// src/action/lease/patience.ts
function patience(core) {
  return {
    limit: 5 * MINUTE,
    onWait: (milliseconds) => core.info(`The account limits the rate of requests: waiting ${Math.ceil(milliseconds / 1e3)} s.`)
  };
}

// src/action/plan/plan-lease.ts
async function openLeaseAccount(core, inputs) {
  const accounts = await Promise.resolve().then(() => __toESM(require("./accounts.js"), 1));
  if (!inputs.address.apiToken && await accounts.needsToken(inputs.address)) {
    throw new Problem({
      what: "No key can be leased",
      why: "api-token is empty",
      hint: "Set it to an API key of the account; secrets are empty in runs triggered by forks and Dependabot"
    });
  }
  const account = await accounts.openAccount({ ...inputs.address, http: { patience: patience(core) } });
  const { apiToken, ...choice } = inputs.address;
  return { account, choice, inputs: { ...inputs, address: await accounts.resolveAddress(inputs.address) } };
}
async function listForLease(core, { account, inputs }) {
  const isHasty = inputs.kind === "generated";
  try {
    return await allKeys(account, { isHasty });
  } catch (error) {
    if (!isHasty || !error.isRateLimit) throw error;
    core.info(
      `${account.title} limits the rate of requests, so this job does not look for expired leases; a later one will.`
    );
    return [];
  }
}
function requireAttach(account, instance) {
  if (account.supports.attach) return;
  throw new Problem({
    what: `Instance ${instance} cannot be used`,
    why: `${account.title} has no API to add a key to a running instance`,
    hint: "Lease the key first, create the instance with it, and connect in a second step: there, leave lease out"
  });
}
function planLease({
  account,
  inputs,
  choice,
  stored,
  listed,
  finished,
  instance,
  job,
  now,
  expiresAt
}) {
  const { repository, repositoryId, runId, attempt } = job;
  const { sweep: sweep2, secrets } = inputs;
  const isStored = inputs.kind === "stored";
  const key = isStored ? onlyKey(stored) : generateKey(keyComment(job, expiresAt));
  const fingerprint = keyFingerprint(key.publicKey);
  const name = makeLeaseName({
    repository: repository.slice(repository.indexOf("/") + 1),
    repositoryId,
    runId,
    attempt,
    expiresAt,
    fingerprint,
    secret: secrets[0],
    limit: account.nameLimit
  });
  const expired = sweep2 ? expiredLeases(listed, { repositoryId, secrets, now }) : [];
  const present = listed.find(
    (each) => isStored && each.fingerprint === fingerprint && ![...expired, ...finished].includes(each)
  );
  const isAttached = present !== void 0 && instance?.keyIds?.includes(present.id);
  if (instance && !isAttached) requireAttach(account, instance.id);
  const record = {
    address: inputs.address,
    name,
    fingerprint,
    expiresAt,
    ...isStored && { shared: true },
    ...present && { keyId: present.id, adopted: true },
    // A key that is on the instance already stays there.
    ...instance && !isAttached && { instance: instance.id }
  };
  const swept = /* @__PURE__ */ new Set([...expired, ...finished]);
  const otherIds = new Set(listed.filter((each) => !swept.has(each)).map(({ id }) => id));
  const isSigned2 = secrets.length > 0;
  return { account, key, choice, record, isSigned: isSigned2, present, otherIds, expired, finished };
}
function onlyKey(stored) {
  const [key, ...more] = stored;
  if (key && more.length === 0) return key;
  throw new Problem({
    what: "The stored key cannot be leased",
    why: `private-key holds ${stored.length} keys`,
    hint: "Give only the key to lease"
  });
}

// src/action/plan/finished-leases.ts
async function findFinishedLeases(core, options) {
  const { inputs, job, listed, now } = options;
  const { githubToken, secrets, sweep: sweep2 } = inputs;
  const leases = sweep2 ? runningLeases(listed, { repositoryId: job.repositoryId, secrets, now }) : [];
  const others = new Set(leases.filter(({ runId }) => runId !== job.runId).map(({ runId }) => runId));
  const asked = githubToken !== void 0 && others.size > 0 ? await Promise.resolve().then(() => __toESM(require("./runs.js"), 1)) : void 0;
  const attempts = await asked?.finishedRuns(core, [...others], { token: githubToken ?? "", job });
  return leases.flatMap(({ key, runId, attempt }) => {
    const last = runId === job.runId ? job.attempt - 1 : attempts?.get(runId) ?? 0;
    return attempt <= last ? key : [];
  });
}

// src/action/lease/carriers.ts
var Carriers = class {
  #account;
  #instances;
  constructor(account) {
    this.#account = account;
  }
  /**
   * takeOff takes a key off each instance that carries it: off `known` ones, and off those that the key's entry names, or
   * else a listing of all instances. Returns a sentence for each on which it may still be; it never throws.
   */
  async takeOff(key, known = []) {
    const left = [];
    const carriers = new Map(known.map((id) => [id, { id, name: "" }]));
    try {
      for (const carrier of await this.#find(key)) carriers.set(carrier.id, carrier);
    } catch (error) {
      left.push(`On which instances it is could not be found out: ${errorMessage(error)}`);
    }
    for (const { id, name } of carriers.values()) {
      try {
        await this.#account.detach(id, key.id);
      } catch (error) {
        const title = name ? `${sanitize(name)} (${sanitize(id)})` : sanitize(id);
        left.push(`It may still be on instance ${title}: ${errorMessage(error)}`);
      }
    }
    return left;
  }
  async #find({ id, instances }) {
    const { supports, removal } = this.#account;
    if (!supports.attach || !supports.use || removal.revokes === "yes") return [];
    if (instances) return instances.filter((each) => each.id);
    this.#instances ??= allInstances(this.#account);
    return (await this.#instances).filter(({ keyIds }) => keyIds?.includes(id));
  }
};

// src/action/lease/lag.ts
var import_promises = require("node:timers/promises");
var LAG_PAUSES = [500, 1500, 3e3, 6e3, 12e3, 2e4, 2e4, 2e4, 2e4, 17e3];
var LONG = 6e3;
var Lag = class {
  #left = [...LAG_PAUSES];
  #onWait;
  #sleep;
  #isTold = false;
  /** `onWait` is called once, before the first pause that a person would notice. */
  constructor({
    onWait,
    sleep = import_promises.setTimeout
  }) {
    this.#onWait = onWait;
    this.#sleep = sleep;
  }
  /** pause waits, longer each time; false once the time is up. */
  async pause() {
    const next = this.#left.shift();
    if (next === void 0) return false;
    if (next >= LONG && !this.#isTold) {
      this.#isTold = true;
      this.#onWait();
    }
    await this.#sleep(next);
    return true;
  }
};

// src/action/register-key.ts
var REFUSED = ["refused", "invalid", "not-found", "tls"];
async function registerKey(core, plan, journal) {
  const { account, record, present } = plan;
  await sweep(core, plan);
  journal.record({ lease: record });
  const lag = lagOf(core, account);
  const { keyId = "" } = present ? record : await register(core, plan, { journal, lag });
  if (record.instance) await attachKey(account, { instance: record.instance, keyId }, lag);
}
async function attachEarlierKey(core, { account, record }, journal) {
  journal.record({ attached: record });
  await attachKey(account, record, lagOf(core, account));
}
function lagOf(core, { title }) {
  return new Lag({
    onWait: () => core.info(`${title} does not show the key yet. Waiting for it, for 2 minutes at most.`)
  });
}
async function sweep(core, { account, expired, finished }) {
  const carriers = new Carriers(account);
  const over = { expired, finished };
  for (const kind of ["expired", "finished"]) {
    for (const old of over[kind]) {
      const lease = `${kind} lease ${sanitize(old.name)}`;
      try {
        const left = await sweepLease(account, old, carriers);
        core.info(`Removed the ${lease}.`);
        for (const sentence of left) core.warning(`The ${lease} was removed. ${sentence}`);
      } catch (error) {
        core.warning(`The ${lease} could not be removed: ${errorMessage(error)}`);
      }
    }
  }
}
async function register(core, { account, key, record, otherIds }, { journal, lag }) {
  const doubt = {};
  const onDoubt = () => {
    doubt.isRepeated = true;
  };
  const registered = await account.add(record.name, formatPublicKey(key.publicKey), {
    isAbsent: true,
    otherIds,
    expiresAt: record.expiresAt,
    onDoubt
  }).catch((error) => {
    if (!doubt.isRepeated && error.fault && REFUSED.includes(error.fault))
      journal.record({ lease: void 0 });
    throw error;
  });
  const isTheirs = record.shared && registered.name !== record.name;
  const lease = {
    ...record,
    keyId: registered.id,
    ...doubt,
    ...endsAt(registered, record.expiresAt) && { isEnforced: true },
    ...isTheirs && { adopted: true }
  };
  journal.record({ lease });
  if (isTheirs) return lease;
  const shown = await awaitShown(account, lease, lag);
  if ("by" in shown) journal.record({ lease: { ...lease, seen: shown.by } });
  else
    core.info(
      `${account.title} accepted key ${sanitize(registered.id)}, but was not seen to have it: ${shown.why}. If a machine that is created now does not take the key, this is why.`
    );
  return lease;
}
function endsAt(registered, time) {
  return registered.expiresAt !== void 0 && Math.abs(registered.expiresAt - time) <= MINUTE;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  attachEarlierKey,
  findFinishedLeases,
  listForLease,
  openLeaseAccount,
  planLease,
  registerKey,
  requireAttach
});
