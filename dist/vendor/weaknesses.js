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
  weaknesses: () => weaknesses
});
module.exports = __toCommonJS(stdin_exports);

// src/format.ts
var import_node_util = require("node:util");
function pluralize(number3, thing) {
  return `${number3} ${thing}${number3 === 1 ? "" : "s"}`;
}
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

// src/keys/certificate-signature.ts
var import_node_crypto3 = require("node:crypto");

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
var NAME = /^[!-+\--~]{1,64}$/;
function parseBlob(blob) {
  try {
    return parse(blob);
  } catch (error) {
    if (error instanceof RangeError) throw new KeyFault("public-damaged", "the key data ends too early");
    throw error;
  }
}
function parse(blob) {
  const { type, bits, keyType, isCertificate, fields, isPadded, plain, reader } = splitBlob(blob);
  if (!NAME.test(type)) throw new KeyFault("public-damaged", "its type is not a valid name");
  if (!keyType) {
    const material = { kind: "unknown" };
    return { type, bits, material, application: void 0, certificate: void 0, isPadded, plain };
  }
  const certificate = isCertificate ? readCertificate(reader, blob) : void 0;
  if (reader.left > 0) throw new KeyFault("public-damaged", "there is data after the end of the key");
  const application = keyType.isFido ? String(fields.at(-1)) : void 0;
  return { type, bits, material: keyType.material(fields), application, certificate, isPadded, plain };
}

// src/keys/certificate-signature.ts
var ALGORITHMS = {
  "ssh-rsa": { kind: "rsa", hash: "sha1" },
  "rsa-sha2-256": { kind: "rsa", hash: "sha256" },
  "rsa-sha2-512": { kind: "rsa", hash: "sha512" },
  "ecdsa-sha2-nistp256": { kind: "ecdsa", hash: "sha256" },
  "ecdsa-sha2-nistp384": { kind: "ecdsa", hash: "sha384" },
  "ecdsa-sha2-nistp521": { kind: "ecdsa", hash: "sha512" },
  "ssh-ed25519": { kind: "ed25519", hash: null },
  "sk-ssh-ed25519@openssh.com": { kind: "ed25519", hash: null },
  "sk-ecdsa-sha2-nistp256@openssh.com": { kind: "ecdsa", hash: "sha256" }
};
function checkCertificateSignature(proof) {
  const check2 = { algorithm: "", isValid: false, authority: void 0 };
  try {
    const reader = new WireReader(proof.signature);
    check2.algorithm = reader.text();
    const { material, application } = parseBlob(proof.authorityKey);
    check2.authority = material;
    const known = Object.hasOwn(ALGORITHMS, check2.algorithm) ? ALGORITHMS[check2.algorithm] : void 0;
    if (!known) return { ...check2, isValid: void 0 };
    const data = reader.string();
    const signed = application === void 0 ? proof.signed : fidoMessage(proof.signed, { application, reader });
    if (reader.left > 0 || known.kind !== material.kind) return check2;
    const key = keyObject(material);
    return { ...check2, isValid: key && (0, import_node_crypto3.verify)(known.hash, signed, key, signatureOf(data, material)) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof KeyFault) return check2;
    return { ...check2, isValid: void 0 };
  }
}
function fidoMessage(message, { application, reader }) {
  const flagsAndCounter = reader.bytes(5);
  return Buffer.concat([sha2562(application), flagsAndCounter, sha2562(message)]);
}
function sha2562(data) {
  return (0, import_node_crypto3.createHash)("sha256").update(data).digest();
}
function keyObject(material) {
  switch (material.kind) {
    case "rsa":
      return (0, import_node_crypto3.createPublicKey)({
        key: { kty: "RSA", n: number2(material.n), e: number2(material.e) },
        format: "jwk"
      });
    case "ecdsa": {
      const { bits, coordinate } = CURVES[material.curve];
      const x = material.point.subarray(1, 1 + coordinate).toString("base64url");
      const y = material.point.subarray(1 + coordinate).toString("base64url");
      return (0, import_node_crypto3.createPublicKey)({ key: { kty: "EC", crv: `P-${bits}`, x, y }, format: "jwk" });
    }
    case "ed25519": {
      const key = { kty: "OKP", crv: "Ed25519", x: material.point.toString("base64url") };
      return (0, import_node_crypto3.createPublicKey)({ key, format: "jwk" });
    }
    default:
      return void 0;
  }
}
function signatureOf(data, material) {
  if (material.kind === "rsa") {
    const size2 = Math.ceil(material.n.toString(16).length / 2);
    return Buffer.concat([Buffer.alloc(Math.max(0, size2 - data.length)), data]);
  }
  if (material.kind !== "ecdsa") return data;
  const reader = new WireReader(data);
  const numbers = [reader.string(), reader.string()].map(derInteger);
  const body = Buffer.concat(numbers);
  const length = body.length < 128 ? [body.length] : [129, body.length];
  return Buffer.concat([Buffer.from([48, ...length]), body]);
}
function derInteger(mpint) {
  return Buffer.concat([Buffer.from([2, mpint.length]), mpint]);
}
function number2(value) {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex").toString("base64url");
}

// src/keys/weakness.ts
var SEVERITIES = ["info", "low", "medium", "high", "critical"];

// src/keys/weak/make-weakness.ts
var REPLACE = "Make a new key (ssh-keygen -t ed25519), and remove this one from every account and machine";
function makeWeakness(weakness) {
  return { kind: "weak", hint: REPLACE, ...weakness };
}

// src/keys/weak/authority-weaknesses.ts
var source = "OpenSSH, PROTOCOL.certkeys";
var RENEW = "Have the authority sign the key again";
var REPLACE2 = "Make a new key for the authority, and replace the old one on every server that trusts it";
function authorityWeaknesses({ algorithm, isValid }, weaknesses2) {
  const found = [];
  if (isValid === false) {
    const evidence = "The signature of the certificate is not valid: it is not its authority's, or the certificate was changed";
    found.push(makeWeakness({ severity: "medium", evidence, source, hint: RENEW }));
  }
  if (isValid === void 0) {
    const evidence = `The signature of the certificate cannot be checked: its algorithm is "${sanitize(algorithm, 60)}"`;
    found.push(makeWeakness({ severity: "info", evidence, source, hint: RENEW }));
  }
  if (algorithm === "ssh-rsa") {
    const evidence = "The certificate is signed with SHA-1, which servers refuse since OpenSSH 8.2";
    found.push(
      makeWeakness({
        severity: "medium",
        evidence,
        source: "OpenSSH 8.2 release notes",
        hint: `${RENEW} with SHA-2 (ssh-keygen -t rsa-sha2-512)`
      })
    );
  }
  const grave = weaknesses2.filter(
    ({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf("medium")
  );
  return [
    ...found,
    ...grave.map((each) => ({
      ...each,
      evidence: `The key of its authority is weak. ${each.evidence}`,
      hint: REPLACE2
    }))
  ];
}

// src/time.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var UNITS = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
function formatDuration(milliseconds) {
  const length = Math.max(0, milliseconds);
  if (length === DAY || length >= 2 * DAY) return pluralize(Math.floor(length / DAY), "day");
  if (length === HOUR || length >= 2 * HOUR) return pluralize(Math.floor(length / HOUR), "hour");
  return pluralize(Math.floor(length / MINUTE), "minute");
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

// src/keys/weak/certificate-weaknesses.ts
var LAST_DATE = 864e13;
var PLAIN_KEY = "Use the plain public key instead (the .pub file without -cert)";
var RENEW2 = "Have the authority sign the key again, or use the plain public key (the .pub file without -cert)";
var source2 = "OpenSSH, PROTOCOL.certkeys";
var LONG = 365 * DAY;
function certificateWeaknesses(certificate, { now }) {
  const { use, authority, validAfter, validBefore } = certificate;
  const names = sanitize(certificate.principals.join(", ")) || "everyone";
  const from = validAfter > 0 ? `from ${day(validAfter)} ` : "";
  const start = validAfter > 0 ? validAfter : now;
  const until = validBefore > LAST_DATE ? "forever" : `until ${day(validBefore)}`;
  const found = [
    makeWeakness({
      severity: "low",
      evidence: `It is a ${use} certificate of ${sanitize(authority)} for ${names}, valid ${from}${until}, not a plain key`,
      source: source2,
      hint: PLAIN_KEY
    })
  ];
  if (validBefore <= now) {
    const evidence = `The certificate expired on ${day(validBefore)}`;
    found.push(makeWeakness({ severity: "medium", evidence, source: source2, hint: RENEW2 }));
  } else if (validBefore > LAST_DATE) {
    const hint = "Have the authority sign it for a limited time (ssh-keygen -V)";
    found.push(
      makeWeakness({ severity: "medium", evidence: "The certificate is valid forever", source: source2, hint })
    );
  } else if (validBefore - start > LONG) {
    const evidence = `The certificate is valid for ${formatDuration(validBefore - start)}`;
    const hint = "Have the authority sign for less than a year, better for a day (ssh-keygen -V)";
    found.push(makeWeakness({ severity: "info", evidence, source: source2, hint }));
  }
  if (validAfter > now) {
    const evidence = `The certificate is not valid until ${day(validAfter)}`;
    found.push(makeWeakness({ severity: "low", evidence, source: source2, hint: PLAIN_KEY }));
  }
  return found;
}
function day(time) {
  return formatDate(Math.min(time, LAST_DATE));
}

// src/keys/weak/euclid.ts
var DIGIT_BITS = 24;
var BASE = 2 ** DIGIT_BITS;
var LARGEST_COFACTOR = 2 ** 25;
function euclid(first, second, tell) {
  let [large, small] = [first, second];
  while (small > 0n) {
    [large, small] = manySteps(large, small, tell);
    if (small === 0n) break;
    const quotient = large / small;
    tell?.(Number(quotient & 7n));
    [large, small] = [small, large - quotient * small];
  }
  return large;
}
function manySteps(first, second, tell) {
  const hex = first.toString(16);
  let length = Math.ceil(hex.length * 4 / DIGIT_BITS);
  const large = toDigits(hex, length);
  const small = toDigits(second.toString(16), length);
  while (length > 2) {
    const cut = Math.max(30 - Math.clz32(large[length - 1] ?? 0), 0);
    const steps = leadingSteps(leading(large, length, cut), leading(small, length, cut), tell);
    if (steps.b === 0) return [toBigInt(large), toBigInt(small)];
    combine(large, small, length, steps);
    while (length > 0 && large[length - 1] === 0) length -= 1;
  }
  return [BigInt(euclidOfNumbers(shortNumber(large), shortNumber(small), tell)), 0n];
}
function leading(digits, length, cut) {
  const first = digits[length - 1] ?? 0;
  const second = digits[length - 2] ?? 0;
  const third = digits[length - 3] ?? 0;
  return first * 2 ** (48 - cut) + second * 2 ** (24 - cut) + (third >> cut);
}
function leadingSteps(x, y, tell) {
  let large = x;
  let small = y;
  let a = 1;
  let b = 0;
  let c = 0;
  let d = 1;
  while (small > 0) {
    const quotient = Math.floor(large / small);
    const rest = large - quotient * small;
    const nextC = a - quotient * c;
    const nextD = b - quotient * d;
    const isSure = nextD < 0 ? rest >= -nextD && small - rest >= nextC - c : rest >= -nextC && small - rest >= nextD - d;
    if (!isSure || Math.abs(nextD) > LARGEST_COFACTOR) break;
    tell?.(quotient & 7);
    a = c;
    b = d;
    c = nextC;
    d = nextD;
    large = small;
    small = rest;
  }
  return { a, b, c, d };
}
function combine(large, small, length, { a, b, c, d }) {
  let carry = 0;
  let otherCarry = 0;
  for (let i = 0; i < length; i += 1) {
    const x = large[i] ?? 0;
    const y = small[i] ?? 0;
    const sum = a * x + b * y + carry;
    const otherSum = c * x + d * y + otherCarry;
    carry = Math.floor(sum / BASE);
    otherCarry = Math.floor(otherSum / BASE);
    large[i] = sum - carry * BASE;
    small[i] = otherSum - otherCarry * BASE;
  }
}
function euclidOfNumbers(x, y, tell) {
  let [large, small] = [x, y];
  while (small > 0) {
    tell?.(Math.floor(large / small) % 8);
    [large, small] = [small, large % small];
  }
  return large;
}
function shortNumber(digits) {
  return (digits[1] ?? 0) * BASE + (digits[0] ?? 0);
}
function toDigits(hex, length) {
  const digits = new Float64Array(length);
  for (let i = 0, end = hex.length; end > 0; i += 1, end -= DIGIT_BITS / 4)
    digits[i] = Number.parseInt(hex.slice(Math.max(end - DIGIT_BITS / 4, 0), end), 16);
  return digits;
}
function toBigInt(digits) {
  const hex = Array.from(digits, (digit) => digit.toString(16).padStart(DIGIT_BITS / 4, "0"));
  return BigInt(`0x${hex.reverse().join("")}`);
}

// src/keys/weak/bigint-math.ts
function bitLength2(n) {
  const hex = n.toString(16);
  return hex.length * 4 - Math.clz32(Number.parseInt(hex.slice(0, 1), 16)) + 28;
}
function gcd(a, b) {
  return a < b ? euclid(b, a) : euclid(a, b);
}
function sqrt(n) {
  if (n === 0n) return 0n;
  const bits = bitLength2(n) - 1 >> 1;
  let root = 1n;
  let known = 0;
  for (let step = 31 - Math.clz32(bits); step >= 0; step -= 1) {
    const next = bits >> step;
    root = (root << BigInt(next - known - 1)) + (n >> BigInt(2 * bits - known - next + 1)) / root;
    known = next;
  }
  return root * root > n ? root - 1n : root;
}
function ceilSqrt(n) {
  const root = sqrt(n);
  return root * root < n ? root + 1n : root;
}
function power(base, exponent3, m) {
  let result = 1n % m;
  for (const bit of exponent3.toString(2)) {
    result = result * result % m;
    if (bit === "1") result = result * base % m;
  }
  return result;
}
function primesTo(limit) {
  const composite = new Uint8Array(limit + 1);
  const primes = [];
  for (let n = 2; n <= limit; n += 1) {
    if (composite[n]) continue;
    primes.push(n);
    for (let multiple = n * n; multiple <= limit; multiple += n) composite[multiple] = 1;
  }
  return primes;
}
function productTree(numbers) {
  const levels = [numbers];
  for (let level = numbers; level.length > 1; levels.push(level)) {
    level = pairs(level).map(([left, right = 1n]) => left * right);
  }
  return levels;
}
function pairs(list) {
  return Array.from(
    { length: Math.ceil(list.length / 2) },
    (_, i) => list.slice(2 * i, 2 * i + 2)
  );
}

// src/keys/weak/dsa.ts
var SIZES = ["1024/160", "2048/224", "2048/256", "3072/256"];
function dsaWeaknesses(key) {
  const bits = bitLength2(key.p);
  const found = [
    makeWeakness({
      severity: "critical",
      evidence: `DSA keys (this one has ${bits} bits) have been refused by OpenSSH since 7.0, and were dropped in 10.0`,
      source: "https://www.openssh.com/txt/release-10.0; FIPS 186-5; GitHub since 2022-03-15"
    })
  ];
  const fault = invalid(key);
  if (fault)
    found.push(
      makeWeakness({ severity: "critical", evidence: fault, source: "FIPS 186-4, sections 4.1 and 4.2" })
    );
  return found;
}
function invalid({ p, q, g, y }) {
  const size2 = `${bitLength2(p)}/${bitLength2(q)}`;
  if (!SIZES.includes(size2)) return `DSA parameters p and q of ${size2} bits do not have a standard size`;
  if ((p - 1n) % q !== 0n) return "The DSA parameter q does not divide p - 1";
  if (g < 2n || g >= p || power(g, q, p) !== 1n)
    return "The DSA parameter g does not generate a group of q elements";
  if (y < 2n || y >= p || power(y, q, p) !== 1n) return "The DSA key y is not in the group of its parameters";
  return void 0;
}

// src/keys/weak/ecdsa.ts
var import_node_crypto4 = require("node:crypto");
function ecdsaWeaknesses({ curve, point }) {
  if (point[0] === 4 && isOn(CURVES[curve].openssl, point)) return [];
  return [
    makeWeakness({
      severity: "high",
      evidence: `The ${point.length} bytes of the ECDSA key are not an uncompressed point on ${curve}, so nobody can log in with it`,
      source: "RFC 5656, section 3.1; NIST SP 800-56A Rev. 3, section 5.6.2.3.3"
    })
  ];
}
function isOn(curve, point) {
  try {
    import_node_crypto4.ECDH.convertKey(point, curve);
    return true;
  } catch {
    return false;
  }
}

// src/keys/weak/jacobi.ts
function jacobi(number3, modulus) {
  let sign = 1;
  let [large, small] = [Number(modulus & 7n), Number(number3 & 7n)];
  let isLargeModulus = true;
  const common = euclid(modulus, number3, (quotient) => {
    const rest = large - quotient * small & 7;
    const isReciprocal = isLargeModulus && small % 2 === 1;
    const isChanged = isReciprocal ? (large & small & 3) === 3 : isLargeModulus && changesSign({ number: small, modulus: large, rest });
    if (isChanged) sign = sign === 1 ? -1 : 1;
    isLargeModulus = isReciprocal || !isLargeModulus;
    [large, small] = [small, rest];
  });
  return common === 1n ? sign : 0;
}
function changesSign({ number: number3, modulus, rest }) {
  if (number3 % 4 === 0) return false;
  const ofTwo = isThreeOrFive(modulus) !== isThreeOrFive(rest);
  const ofHalf = number3 === 6 && ((modulus ^ rest) & 3) !== 0;
  return ofTwo !== ofHalf;
}
function isThreeOrFive(modulus) {
  return modulus === 3 || modulus === 5;
}

// src/keys/weak/ed25519.ts
var P = 2n ** 255n - 19n;
function ed25519Weaknesses({ point }) {
  const source3 = "RFC 8032, section 5.1.3; https://eprint.iacr.org/2020/1244";
  if (point.length !== 32) {
    const evidence = `The Ed25519 key has ${point.length} bytes instead of 32, so nobody can log in with it`;
    return [makeWeakness({ severity: "high", evidence, source: source3 })];
  }
  const y = decodeY(point);
  if (isOfSmallOrder(y)) {
    const evidence = "The Ed25519 key is a point of order 8 or less, so anyone can forge its signatures";
    return [makeWeakness({ severity: "critical", evidence, source: source3 })];
  }
  if (y >= P || !isOnCurve(y)) {
    const evidence = "The 32 bytes of the Ed25519 key are not a point on the curve, so nobody can log in with it";
    return [makeWeakness({ severity: "high", evidence, source: source3 })];
  }
  return [];
}
function decodeY(point) {
  const octets = Buffer.from(point).reverse();
  return BigInt.asUintN(255, BigInt(`0x${octets.toString("hex")}`));
}
function isOfSmallOrder(y) {
  const square = y * y % P;
  return square < 2n || (121666n * (2n * square - 1n) - 121665n * square * square) % P === 0n;
}
function isOnCurve(y) {
  const square = y * y % P;
  return jacobi((P + 121666n * (square - 1n) * (121666n - 121665n * square) % P) % P, P) >= 0;
}

// src/keys/weak/ed25519-order.ts
var ORDER = (2n ** 252n + 27742317777372353535851937790883648493n).toString(2);
function ed25519OrderWeaknesses({ point }) {
  if (ed25519Weaknesses({ point }).length > 0 || isMultipleOfBase(decodeY(point))) return [];
  return [
    makeWeakness({
      severity: "medium",
      evidence: "The Ed25519 key is not a multiple of the base point, so no ordinary software made it, and servers differ in which of its signatures they accept",
      source: "RFC 8032, section 5.1.5; https://eprint.iacr.org/2020/1244"
    })
  ];
}
function isMultipleOfBase(y) {
  const [u, w] = [1n + y, P + 1n - y];
  let [x2, z2, x3, z3] = [1n, 0n, u, w];
  for (const bit of ORDER) {
    if (bit === "1") [x2, z2, x3, z3] = [x3, z3, x2, z2];
    const [sum, difference] = [x2 + z2, P + x2 - z2];
    const [da, cb] = [(P + x3 - z3) * sum % P, (x3 + z3) * difference % P];
    const [aa, bb] = [sum * sum % P, difference * difference % P];
    const e = P + aa - bb;
    x3 = w * ((da + cb) * (da + cb) % P) % P;
    z3 = u * ((da - cb) * (da - cb) % P) % P;
    x2 = aa * bb % P;
    z2 = e * (aa + 121665n * e) % P;
    if (bit === "1") [x2, z2, x3, z3] = [x3, z3, x2, z2];
  }
  return z2 === 0n;
}

// src/keys/weak/squares.ts
var MODULI = [16 * 9 * 5 * 7, 11 * 13 * 17, 19 * 23 * 29];
var PRODUCT = BigInt(MODULI.reduce((product, modulus) => product * modulus));
var tables;
function squareSearch(n) {
  tables ??= MODULI.map(squaresModulo);
  const squares = tables;
  const rest = Number(n % PRODUCT);
  return ({ multiple, start, rounds }) => {
    const first = Number(start % PRODUCT);
    const sieves2 = MODULI.map((modulus, i) => ({
      modulus,
      squares: squares[i],
      first: first % modulus,
      less: multiple * (rest % modulus) % modulus
    }));
    const mayBeSquare = (i) => sieves2.every(({ modulus, squares: squares2, first: first2, less }) => {
      const a = (first2 + i) % modulus;
      return squares2?.[(a * a - less + modulus) % modulus];
    });
    const found = [];
    for (let i = 0; i < rounds; i += 1) {
      if (!mayBeSquare(i)) continue;
      const a = start + BigInt(i);
      const b = squareRoot(a * a - BigInt(multiple) * n);
      if (b !== void 0) found.push({ a, b, round: i + 1 });
    }
    return found;
  };
}
function squareRoot(n) {
  if (n < 0n) return void 0;
  const root = sqrt(n);
  return root * root === n ? root : void 0;
}
function squaresModulo(modulus) {
  const squares = new Uint8Array(modulus);
  for (let n = 0; n < modulus; n += 1) squares[n ** 2 % modulus] = 1;
  return squares;
}

// src/keys/weak/fermat.ts
function fermatRounds(n, limit = 100) {
  const [first] = squareSearch(n)({ multiple: 1, start: ceilSqrt(n), rounds: limit });
  return first && first.a - first.b > 1n ? first.round : void 0;
}

// src/keys/weak/lehman.ts
var LARGEST = 32;
var ROUNDS = 4;
var STEP = 1024;
var GUARD = 64n;
var roots;
function nearRatio(n) {
  const root = sqrt(n << 2n * GUARD);
  const { bits, ofProducts } = rootsOfProducts(Math.ceil(bitLength2(n) / STEP) * STEP);
  const search = squareSearch(n);
  for (let k = 2; k <= LARGEST; k += 1) {
    const start = root * (ofProducts[k] ?? 0n) >> bits + GUARD;
    for (const { a, b } of search({ multiple: 4 * k, start, rounds: ROUNDS + 1 })) {
      const factor = gcd(a + b, n);
      if (factor > 1n && factor < n) return k;
    }
  }
  return void 0;
}
function rootsOfProducts(length) {
  const bits = BigInt(length) / 2n + GUARD;
  if (roots?.bits !== bits) {
    const ofProducts = Array.from({ length: LARGEST + 1 }, (_, k) => sqrt(BigInt(4 * k) << 2n * bits));
    roots = { bits, ofProducts };
  }
  return roots;
}

// src/keys/weak/modulus-shape.ts
var WIDTHS = [32, 64, 128];
var ZEROS = 64;
var REPEATS = 16;
function sparseWords(n) {
  const hex = n.toString(16);
  return WIDTHS.find((width) => {
    const digits = width / 4;
    const inner = Math.ceil(hex.length / digits) - 2;
    let least = width;
    let empty = 0;
    for (let word = 1; word <= inner && least * inner >= ZEROS; word += 1) {
      const end = hex.length - word * digits;
      const zeros = leadingZeros(hex.slice(end - digits, end));
      least = Math.min(least, zeros);
      if (zeros === width) empty += 1;
    }
    return inner > 0 && least * inner >= ZEROS && empty * 4 <= inner;
  });
}
function leadingZeros(hex) {
  const first = hex.search(/[^0]/);
  return first < 0 ? hex.length * 4 : first * 4 + Math.clz32(Number.parseInt(hex.charAt(first), 16)) - 28;
}
function biasedBits(n) {
  const bytes = toBytes(n);
  const bits = bytes.length * 8 - (Math.clz32(bytes[0] ?? 0) - 24);
  let ones = 0;
  for (const byte of bytes) for (let rest = byte; rest > 0; rest &= rest - 1) ones += 1;
  const share = 100 * ones / bits;
  const tolerance = bits > 2e3 ? 10 : bits > 1e3 ? 12 : 17;
  return Math.abs(share - 50) > tolerance ? Math.round(share) : void 0;
}
function hasRepeats(n) {
  let [run, before] = [0, -1];
  for (const byte of toBytes(n)) {
    run = byte === before ? run + 1 : 1;
    if (run >= REPEATS) return true;
    before = byte;
  }
  return false;
}
function toBytes(n) {
  const hex = n.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex");
}

// src/keys/weak/perfect-power.ts
var LEAST_ROOT = 14;
var LONGEST = 16384;
var PRECISION = 1024;
var sieves;
function perfectPower(n) {
  sieves ??= makeSieves();
  const { all, product } = sieves;
  const most = bitLength2(n) / LEAST_ROOT;
  const rest = n % product;
  for (const { k, primes } of all) {
    if (k > most) return void 0;
    const mayBePower = primes.every((prime, i) => isPower((i === 0 ? rest : n) % BigInt(prime), k, prime));
    if (mayBePower && integerRoot(n, BigInt(k)) ** BigInt(k) === n) return k;
  }
  return void 0;
}
function isPower(residue, k, prime) {
  let [base, result] = [Number(residue), 1];
  for (let exponent3 = (prime - 1) / k; exponent3 > 0; exponent3 >>= 1) {
    if (exponent3 & 1) result = result * base % prime;
    base = base * base % prime;
  }
  return result <= 1;
}
function makeSieves() {
  const all = primesTo(LONGEST / LEAST_ROOT).slice(1).map((k) => ({ k, primes: sievePrimes(k) }));
  return { all, product: all.reduce((product, { primes }) => product * BigInt(primes[0] ?? 1), 1n) };
}
function sievePrimes(k) {
  const primes = [];
  for (let candidate = 2 * k + 1; k ** primes.length < PRECISION; candidate += 2 * k)
    if (isPrime(candidate)) primes.push(candidate);
  return primes;
}
function isPrime(n) {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
  return true;
}
function integerRoot(n, k) {
  let root = 1n << BigInt(Math.ceil(bitLength2(n) / Number(k)));
  for (; ; ) {
    const next = ((k - 1n) * root + n / root ** (k - 1n)) / k;
    if (next >= root) return root;
    root = next;
  }
}

// src/keys/weak/roca.ts
var GENERATOR = 65537;
var tables2;
function isRoca(n) {
  tables2 ??= makeTables();
  const { product, subgroups } = tables2;
  const rest = n % product;
  const powers = [];
  for (const { prime, order, logarithms } of subgroups) {
    const log = logarithms[Number(rest % prime)];
    if (log === void 0) return false;
    powers.push({ log, order });
  }
  return powers.every(
    (a, i) => powers.slice(i + 1).every((b) => (a.log - b.log) % Number(gcd(BigInt(a.order), BigInt(b.order))) === 0)
  );
}
function makeTables() {
  const primes = primesTo(167).slice(1);
  const subgroups = primes.map((prime) => {
    const logarithms = new Array(prime).fill(void 0);
    let order = 0;
    for (let value = 1; logarithms[value] === void 0; value = value * GENERATOR % prime) {
      logarithms[value] = order;
      order += 1;
    }
    return { prime: BigInt(prime), order, logarithms };
  });
  return { product: subgroups.reduce((product, { prime }) => product * prime, 1n), subgroups };
}

// src/keys/weak/small-factors.ts
var LARGEST_QUICK = 2 ** 14;
var LARGEST2 = 65537;
function factorFinder(primes) {
  let product;
  return (n) => {
    product ??= productTree(primes().map(BigInt)).at(-1)?.[0] ?? 1n;
    const common = gcd(n, product % n);
    return common === 1n ? void 0 : primes().find((prime) => common % BigInt(prime) === 0n);
  };
}
var smallFactor = factorFinder(() => primesTo(LARGEST_QUICK).slice(1));
var slowFactor = factorFinder(() => primesTo(LARGEST2).filter((prime) => prime > LARGEST_QUICK));
function multipleOf(factor) {
  return makeWeakness({
    severity: "critical",
    evidence: `The RSA modulus is a multiple of ${factor}: it is damaged, or its factors are not prime`,
    source: "RFC 8017, section 3.1; https://badkeys.info"
  });
}

// src/keys/weak/wiener.ts
var LEAST_EXPONENT = 32;
var LONGEST_MODULUS = 4096;
function smallPrivateExponent({ n, e }) {
  if (bitLength2(e) <= LEAST_EXPONENT || bitLength2(n) > LONGEST_MODULUS) return void 0;
  const limit = bitLength2(n) / 4 + 1;
  let [numerator, denominator] = [e, n];
  let [k, before] = [1n, 0n];
  let [d, dBefore] = [0n, 1n];
  while (denominator > 0n) {
    const quotient = numerator / denominator;
    [numerator, denominator] = [denominator, numerator % denominator];
    [k, before] = [quotient * k + before, k];
    [d, dBefore] = [quotient * d + dBefore, d];
    if (bitLength2(d) > limit) return void 0;
    if (k > 0n && isSumOfFactors(n - e * d / k + 1n, n)) return bitLength2(d);
  }
  return void 0;
}
function isSumOfFactors(sum, product) {
  if (sum <= 0n || 2 * bitLength2(sum) > bitLength2(product) + 32) return false;
  const square = sum * sum - 4n * product;
  if (square < 0n) return false;
  const root = sqrt(square);
  return root * root === square && root < sum - 2n;
}

// src/keys/weak/rsa-factors.ts
function rsaFactors(key) {
  const { n } = key;
  const factor = smallFactor(n);
  const found = [...roca(n), ...closePrimes(n), ...privateExponent(key)];
  if (factor) return [...found, multipleOf(factor)];
  return found.length > 0 ? found : equalPrimes(n) ?? shape(n);
}
function roca(n) {
  if (!isRoca(n)) return [];
  const evidence = `The RSA modulus of ${bitLength2(n)} bits was generated by a flawed Infineon chip (ROCA) and can be factored: it is a power of 65537 modulo the product of the primes up to 167`;
  return [critical(evidence, "CVE-2017-15361, https://crocs.fi.muni.cz/public/papers/rsa_ccs17")];
}
function closePrimes(n) {
  const rounds = fermatRounds(n);
  if (rounds) {
    const evidence2 = `The two primes of the RSA key are so close that Fermat's method finds them in round ${rounds} of 100`;
    return [critical(evidence2, "CVE-2022-26320, https://fermatattack.secvuln.info")];
  }
  const ratio = nearRatio(n);
  if (!ratio) return [];
  const evidence = `The two primes of the RSA key are so close to a ratio of small numbers, whose product is ${ratio}, that Lehman's method finds them`;
  return [critical(evidence, "R. S. Lehman, Mathematics of Computation 28, 1974")];
}
function privateExponent(key) {
  const bits = smallPrivateExponent(key);
  if (!bits) return [];
  const evidence = `Wiener's method computes the primes of the RSA key from its exponent, as where the private one has only ${bits} bits`;
  return [critical(evidence, "M. Wiener, IEEE Transactions on Information Theory 36(3), 1990")];
}
function equalPrimes(n) {
  const exponent3 = perfectPower(n);
  if (!exponent3) return void 0;
  const evidence = `The RSA modulus is another number to the power of ${exponent3}, whose root anyone can take`;
  return [critical(evidence, "RFC 8017, section 3.1")];
}
function shape(n) {
  const width = sparseWords(n);
  if (width) {
    const evidence2 = `The RSA modulus has zeros in front of each word of ${width} bits, so that it can be factored as a polynomial`;
    return [critical(evidence2, "https://badkeys.info, rsapoly")];
  }
  const share = biasedBits(n);
  const evidence = hasRepeats(n) ? "The RSA modulus has the same byte 16 times in a row" : `Of the bits of the RSA modulus, ${share} % are ones`;
  if (share === void 0 && !hasRepeats(n)) return [];
  return [
    makeWeakness({
      severity: "medium",
      evidence: `${evidence}, which does not happen by chance`,
      source: "https://badkeys.info, rsabias and pattern",
      hint: "Ask the owner how it was made: unless it is a vanity key, replace it"
    })
  ];
}
function critical(evidence, source3) {
  return makeWeakness({ severity: "critical", evidence, source: source3 });
}

// src/keys/weak/rsa.ts
function rsaWeaknesses({ n, e }) {
  const bits = bitLength2(n);
  if (n < 3n || n % 2n === 0n) {
    const evidence = `The RSA modulus ${n < 3n ? `is ${n}` : `of ${bits} bits is even`}, not the product of two odd primes`;
    return [makeWeakness({ severity: "critical", evidence, source: "RFC 8017, section 3.1" })];
  }
  return [...size(bits), ...exponent(e, n), ...rsaFactors({ n, e })];
}
function size(bits) {
  if (bits < 1024) {
    const evidence = `An RSA modulus of ${bits} bits can be factored; the record is 829 bits, in 2020`;
    return [
      makeWeakness({
        severity: "critical",
        evidence,
        source: "RSA-250, CADO-NFS, 2020; NIST SP 800-131A Rev. 2"
      })
    ];
  }
  if (bits < 2048) {
    const evidence = `An RSA modulus of ${bits} bits is below 2048, the minimum since 2014`;
    return [makeWeakness({ severity: "high", evidence, source: "NIST SP 800-131A Rev. 2, section 3" })];
  }
  if (bits < 3072) {
    const evidence = `An RSA modulus of ${bits} bits is too small for use beyond 2030, which requires 3072`;
    return [
      makeWeakness({
        severity: "low",
        evidence,
        source: "NIST IR 8547 (draft); BSI TR-02102-1 asks for 3000",
        hint: "Replace it before 2030, preferably with an Ed25519 key (ssh-keygen -t ed25519)"
      })
    ];
  }
  return [];
}
function exponent(e, n) {
  const source3 = "RFC 8017, section 3.1; FIPS 186-5, section 5.4";
  const name = bitLength2(e) > 64 ? `of ${bitLength2(e)} bits` : e;
  if (e < 3n) {
    const evidence = `An RSA exponent ${name} lets anyone forge signatures; the minimum is 3`;
    return [makeWeakness({ severity: "critical", evidence, source: source3 })];
  }
  if (e % 2n === 0n || e >= n) {
    const evidence = `An RSA exponent ${name} is invalid; it must be odd and smaller than the modulus`;
    return [makeWeakness({ severity: "high", evidence, source: source3 })];
  }
  if (e === 65537n) return [];
  return [
    makeWeakness({
      severity: "info",
      evidence: `The RSA exponent is ${name} instead of 65537, as in keys of old or unusual software`,
      source: source3,
      hint: "Do nothing if you know what made the key; else replace it"
    })
  ];
}

// src/keys/weak/rsa-powers.ts
var import_node_crypto5 = require("node:crypto");
var SHORTEST = 1024;
var LONGEST2 = 4096;
var BOUND = 1e3;
var exponent2;
function rsaPowerWeaknesses({ n }) {
  const bits = bitLength2(n);
  if (bits < SHORTEST || bits > LONGEST2) return [];
  const group = (0, import_node_crypto5.createDiffieHellman)(toHex(n), "hex", 2);
  if ((group.verifyError & import_node_crypto5.constants.DH_CHECK_P_NOT_PRIME) === 0) {
    const evidence = `The RSA modulus of ${bits} bits is a prime, so anyone can compute the private key`;
    return [makeWeakness({ severity: "critical", evidence, source: "RFC 8017, section 3.1" })];
  }
  exponent2 ??= smallFactors();
  group.setPrivateKey(toHex(exponent2), "hex");
  const power2 = BigInt(`0x${group.generateKeys("hex")}`);
  if (gcd(power2 - 1n, n) === 1n) return [];
  return [
    makeWeakness({
      severity: "critical",
      evidence: `Pollard's method computes a prime of the RSA key: that prime less one has no factor above ${BOUND}`,
      source: "J. M. Pollard, Proceedings of the Cambridge Philosophical Society 76, 1974"
    })
  ];
}
function smallFactors() {
  return primesTo(BOUND).reduce(
    (product, prime) => product * BigInt(prime) ** BigInt(Math.floor(Math.log(BOUND) / Math.log(prime))),
    1n
  );
}
function toHex(n) {
  const hex = n.toString(16);
  return hex.padStart(hex.length + hex.length % 2, "0");
}

// src/keys/weak/rsa-slow.ts
function rsaSlowWeaknesses(key) {
  const factor = slowFactor(key.n);
  return factor ? [multipleOf(factor)] : rsaPowerWeaknesses(key);
}

// src/keys/weaknesses.ts
var CHECKS = {
  rsa: rsaWeaknesses,
  dsa: dsaWeaknesses,
  ecdsa: ecdsaWeaknesses,
  ed25519: ed25519Weaknesses,
  "mldsa44-ed25519": ed25519Weaknesses,
  ed448: () => [],
  unknown: () => []
};
var SLOW_CHECKS = {
  rsa: rsaSlowWeaknesses,
  ed25519: ed25519OrderWeaknesses,
  "mldsa44-ed25519": ed25519OrderWeaknesses
};
function weaknesses(key, { now, effort }) {
  return [
    ...materialWeaknesses(key.material, effort),
    ...key.isPadded ? [PADDED] : [],
    ...key.application === void 0 ? [] : fidoWeaknesses(key.application),
    ...key.certificate ? [...certificateWeaknesses(key.certificate, { now }), ...signerWeaknesses(key.certificate)] : []
  ];
}
function signerWeaknesses({ proof }) {
  const check2 = checkCertificateSignature(proof);
  return authorityWeaknesses(check2, check2.authority ? materialWeaknesses(check2.authority) : []);
}
var PADDED = makeWeakness({
  severity: "low",
  evidence: "A number in the key has needless zeros in front; the fingerprint is that of the key without them, as ssh-keygen prints it",
  source: "RFC 4251, section 5, mpint",
  hint: "Find out who wrote it so, and get the line again from the owner of the private key"
});
function materialWeaknesses(material, effort) {
  const found = check(CHECKS, material);
  if (!effort || !SLOW_CHECKS[material.kind] || found.some(({ severity }) => severity === "critical"))
    return found;
  return [...found, ...effort.spend(() => check(SLOW_CHECKS, material)) ?? []];
}
function check(checks, material) {
  const ofKind = checks[material.kind];
  return ofKind?.(material) ?? [];
}
function fidoWeaknesses(application) {
  if (application === "ssh:") return [];
  return [
    makeWeakness({
      severity: application.startsWith("ssh:") ? "info" : "low",
      evidence: `The FIDO application is "${sanitize(application)}" instead of "ssh:"`,
      source: "OpenSSH, PROTOCOL.u2f; ssh-keygen(1), -O application",
      hint: "Ask the owner whether the key was made for SSH, and what else uses it"
    })
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  weaknesses
});
