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
  planPreparation: () => planPreparation,
  writeUserData: () => writeUserData
});
module.exports = __toCommonJS(stdin_exports);

// src/keys/generate.ts
var import_node_crypto2 = require("node:crypto");

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
  const { x = "", d = "" } = (0, import_node_crypto2.generateKeyPairSync)("ed25519").privateKey.export({ format: "jwk" });
  const point = Buffer.from(x, "base64url");
  const seed = Buffer.from(d, "base64url");
  const blob = Buffer.concat([wireString("ssh-ed25519"), wireString(point)]);
  return {
    publicKey: { ...readBlob(blob), comment },
    // An agent takes the seed and the point as one string of 64 bytes (draft-ietf-sshm-ssh-agent, section 3.2.3).
    agentIdentity: Buffer.concat([blob, wireString(Buffer.concat([seed, point]))])
  };
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

// src/action/job.ts
function keyComment({ repository, runId, attempt }, expiresAt) {
  const run = runId === void 0 ? [] : [`run ${runId}.${attempt}`];
  return [repository ?? "keylease", ...run, "until", formatTimestamp(expiresAt)].join(" ");
}

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

// src/action/prepare/cloud-config.ts
function cloudConfig({
  privateHostKey,
  publicHostKey,
  authorized,
  expiresAt,
  user
}) {
  const options = `expiry-time="${expiryTime(expiresAt)}"`;
  const lines = authorized.map(({ line }) => `- ${JSON.stringify(`${options} ${line}`)}`);
  return [
    "#cloud-config",
    `# Made by keylease: the SSH host key of this machine, and a key that may log in until ${formatTimestamp(expiresAt)}.`,
    "ssh_deletekeys: true",
    "ssh_keys:",
    "  ed25519_private: |",
    ...indent(4, privateHostKey.trimEnd().split("\n")),
    `  ed25519_public: ${JSON.stringify(publicHostKey)}`,
    ...user === void 0 ? ["ssh_authorized_keys:", ...indent(2, lines)] : userEntry(user, lines),
    ""
  ].join("\n");
}
function userEntry(user, lines) {
  return [
    ...user === "root" ? ["disable_root: false"] : [],
    "users:",
    "  - default",
    `  - name: ${JSON.stringify(user)}`,
    "    lock_passwd: false",
    "    ssh_authorized_keys:",
    ...indent(6, lines)
  ];
}
function indent(spaces, lines) {
  return lines.map((line) => " ".repeat(spaces) + line);
}
function expiryTime(expiresAt) {
  return formatIso(expiresAt).replaceAll(/[-:T]/g, "").slice(0, 14);
}

// src/action/prepare/startup-script.ts
function startupScript({
  privateHostKey,
  publicHostKey,
  authorized,
  expiresAt,
  user = "root"
}) {
  return [
    "#!/bin/sh",
    `# Made by keylease: the SSH host key of this machine, and a key that may log in until ${formatTimestamp(expiresAt)}.`,
    "set -eu",
    "umask 077",
    "unset TZ",
    `user='${user}'`,
    'home=$(eval echo "~$user")',
    'if [ ! -d "$home" ]; then echo "keylease: $user has no home folder" >&2; exit 1; fi',
    "key=/etc/ssh/ssh_host_ed25519_key",
    "mkdir -p /etc/ssh",
    "chmod 755 /etc/ssh",
    // A sshd that starts at this moment ends if it finds no key: there is one at all times.
    "cat > $key.keylease <<'END'",
    `${privateHostKey}END`,
    "mv -f $key.keylease $key",
    `echo '${publicHostKey}' > $key.pub`,
    "chmod 644 $key.pub",
    "for old in /etc/ssh/ssh_host_*; do",
    '  case $old in $key | $key.pub) ;; *) rm -f "$old" ;; esac',
    "done",
    "file=$home/.ssh/authorized_keys",
    'mkdir -p "$home/.ssh"',
    // In the machine's own time: before OpenSSH 9.1, times cannot be in UTC. GNU and busybox, then BSD.
    `at=${Math.floor(expiresAt / 1e3)}`,
    'until=$(date -d "@$at" +%Y%m%d%H%M%S 2>/dev/null || date -r "$at" +%Y%m%d%H%M%S)',
    "{",
    `  grep -vF ${authorized.map(({ blob }) => `-e '${blob}'`).join(" ")} "$file" 2>/dev/null || :`,
    ...authorized.map(({ line }) => `  printf 'expiry-time="%s" %s\\n' "$until" '${line}'`),
    '} > "$file.keylease"',
    'cat "$file.keylease" > "$file"',
    'rm "$file.keylease"',
    'chown "$user" "$home/.ssh" "$file"',
    'restorecon -R /etc/ssh "$home/.ssh" 2>/dev/null || :',
    "# A running sshd reads its keys again, whatever has started it; sessions, whose parent is sshd, go on.",
    "# While it still starts, the signal would end it: bit 1 of SigCgt says that it is ready.",
    "for dir in /proc/[0-9]*; do",
    '  [ "$(cat "$dir/comm" 2>/dev/null)" = sshd ] || continue',
    '  parent=$(sed -n "s/^PPid:[^0-9]*//p" "$dir/status" 2>/dev/null) || continue',
    '  [ "$(cat "/proc/$parent/comm" 2>/dev/null)" != sshd ] || continue',
    "  for try in 1 2 3 4 5; do",
    '    grep -q "^SigCgt:.*[13579bdf]$" "$dir/status" 2>/dev/null && break || sleep 1',
    "  done",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
    '  kill -HUP "${dir#/proc/}" || :',
    "done",
    ""
  ].join("\n");
}

// src/action/prepare/prepare-host.ts
var PLAIN_COMMENT = /^[\w @.:/+-]*$/;
function prepareHost({
  hostKey,
  authorized,
  expiresAt,
  user
}) {
  const privateHostKey = formatPrivateKey(hostKey);
  const publicHostKey = formatPublicKey({ ...hostKey.publicKey, comment: "" });
  const preparation = {
    privateHostKey,
    publicHostKey,
    authorized: authorized.map((key) => ({ blob: key.blob.toString("base64"), line: plainLine(key) })),
    expiresAt,
    user
  };
  return {
    hostKey: publicHostKey,
    userData: cloudConfig(preparation),
    startupScript: startupScript(preparation),
    secretLines: privateHostKey.split("\n").filter((line) => line && !line.startsWith("-----"))
  };
}
function plainLine(key) {
  return formatPublicKey({ ...key, comment: PLAIN_COMMENT.test(key.comment) ? key.comment : "" });
}

// src/action/plan/plan-preparation.ts
function planPreparation({
  leasesKey,
  leavesAccount,
  keys,
  job,
  expiresAt,
  user
}) {
  const leasedKey = leasesKey ? generateKey(keyComment(job, expiresAt)) : void 0;
  const authorized = (leasedKey ? [leasedKey] : keys).map(({ publicKey }) => publicKey);
  const host = prepareHost({ hostKey: generateKey(""), authorized, expiresAt, user });
  return { host, authorized, expiresAt, leasedKey, leavesAccount };
}

// src/action/user-data-outputs.ts
var import_node_fs = require("node:fs");

// src/keys/fingerprint.ts
var import_node_crypto3 = require("node:crypto");
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto3.hash)("sha256", blob, "base64").slice(0, -1)}`;
}
function keyFingerprint({ blob }) {
  return sha256(plainBlob(blob));
}

// src/redact.ts
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

// src/action/mask.ts
var BRACKETS = /^[\s{}[\],]+$/;
function mask(core, secret) {
  if (!secret) return;
  const lines = secret.split(/\r\n|\r|\n/);
  if (!lines.some((line) => BRACKETS.test(line))) core.setSecret(secret);
  else for (const line of lines) if (line && !BRACKETS.test(line)) core.setSecret(line);
  for (const line of lines) if (line.trim() !== line && !BRACKETS.test(line)) core.setSecret(line.trim());
  const forms = lines.length === 1 ? secretForms(secret) : [JSON.stringify(secret).slice(1, -1)];
  for (const form of forms) if (form !== secret) core.setSecret(form);
}

// src/action/state.ts
var import_node_path = require("node:path");
function jobFiles({ folder, socketFolder = folder }) {
  return {
    socket: (0, import_node_path.join)(socketFolder, "agent.sock"),
    config: (0, import_node_path.join)(folder, "config"),
    isThisJob: (0, import_node_path.join)(folder, "is-this-job"),
    /** Of the agent that holds the stored key while it is handed off, and the config that uses it. */
    handoffSocket: (0, import_node_path.join)(socketFolder, "handoff.sock"),
    handoffConfig: (0, import_node_path.join)(folder, "handoff-config"),
    knownHosts: (0, import_node_path.join)(folder, "known_hosts"),
    /** For a machine to come: with its private host key. */
    userData: (0, import_node_path.join)(folder, "user-data"),
    startupScript: (0, import_node_path.join)(folder, "startup-script"),
    jumpKnownHosts: (0, import_node_path.join)(folder, "jump-known_hosts"),
    /** Includes what ssh would read, to ask it what that amounts to. */
    settingsCheck: (0, import_node_path.join)(folder, "settings-check"),
    publicKey: (name) => (0, import_node_path.join)(folder, `${name}.pub`),
    certificate: (name) => (0, import_node_path.join)(folder, `${name}-cert.pub`),
    /** What later uses of the job need to know, see earlier-uses.ts. */
    use: (0, import_node_path.join)(folder, "use.json")
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
async function writeSummary(core, rows, advice, heading = "SSH key of this job") {
  core.summary.addHeading(heading, 3);
  core.summary.addTable(
    rows.map(([title, value]) => [
      { data: escape(title), header: true },
      { data: escape(sanitize(value)) }
    ])
  );
  if (advice) core.summary.addRaw(escape(advice), true);
  await core.summary.write().catch((error) => core.debug(`the job summary could not be written: ${error}`));
}

// src/action/user-data-outputs.ts
var BASE64_LINES = [57, 48];
async function writeUserData(core, plan, state) {
  const { host, authorized, expiresAt, leasedKey, leavesAccount } = plan;
  for (const line of host.secretLines) mask(core, line);
  for (const text of [host.userData, host.startupScript]) {
    for (const form of wholeForms(text, host.secretLines)) core.setSecret(form);
  }
  const files = jobFiles(state);
  (0, import_node_fs.writeFileSync)(files.userData, host.userData, { mode: 384 });
  (0, import_node_fs.writeFileSync)(files.startupScript, host.startupScript, { mode: 384 });
  core.setOutput("user-data", host.userData);
  core.setOutput("user-data-file", files.userData);
  core.setOutput("startup-script", host.startupScript);
  core.setOutput("startup-script-file", files.startupScript);
  core.setOutput("host-key", host.hostKey);
  core.setOutput("expires-at", formatIso(expiresAt));
  const fingerprint = keyFingerprint(parsePublicKey(host.hostKey));
  const keys = authorized.map((key) => keyFingerprint(key)).join(", ");
  const until = formatTimestamp(expiresAt);
  core.info(
    `A machine that is created with user-data presents the host key ${fingerprint}, and lets in ${keys} until ${until}.`
  );
  if (!leasedKey) return;
  core.info("This key is on no account: it reaches the machine by user-data alone.");
  if (leavesAccount)
    core.info("With `lease: user-data`, the account of api-token is not asked for anything.");
  const rows = [
    ["Fingerprint", keys],
    ["Expires", until],
    ["Host key of the machine", fingerprint],
    ["Status", "given to a machine by user data; on no account"]
  ];
  await writeSummary(core, rows);
}
function wholeForms(text, secretLines) {
  const bytes = Buffer.from(text);
  const start = bytes.indexOf(secretLines[0] ?? "");
  const last = secretLines.at(-1) ?? "";
  const end = bytes.indexOf(last) + last.length;
  const lines = BASE64_LINES.flatMap(
    (size) => Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => [index * size, (index + 1) * size]).filter(([from = 0, to = 0]) => from < end && to > start).map(([from, to]) => bytes.subarray(from, to).toString("base64"))
  );
  return [JSON.stringify(text).slice(1, -1), bytes.toString("base64"), ...lines];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planPreparation,
  writeUserData
});
