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
var __export = (target2, all2) => {
  for (var name in all2)
    __defProp(target2, name, { get: all2[name], enumerable: true });
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/format.ts
function sanitize(text, limit = 200) {
  const isPlain = text.length <= limit && PRINTABLE.test(text);
  const visible = isPlain ? text : (0, import_node_util.stripVTControlCharacters)(text.slice(0, limit * 8)).replace(UNPRINTABLE, " ");
  const clean = withoutCommands(visible.trim());
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : clean;
}
function withoutCommands(text) {
  if (!text.includes("::") && !text.includes("##")) return text;
  return text.replace(COMMAND_AT_START, "$1: ").replace(COMMAND_ANYWHERE, "# #");
}
var import_node_util, PRINTABLE, UNPRINTABLE, COMMAND_AT_START, COMMAND_ANYWHERE;
var init_format = __esm({
  "src/format.ts"() {
    "use strict";
    import_node_util = require("node:util");
    PRINTABLE = /^[ -~]*$/;
    UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
    COMMAND_AT_START = /^(\s*):(?=:[a-z][\w-]*(?: .*)?::)/gim;
    COMMAND_ANYWHERE = /##(?=\w*\[)/g;
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

// src/keys/fault.ts
var NOT_PUBLIC, ONE_LINE, WHOLE_FILE, NEW_KEY, FAULTS, KeyFault;
var init_fault = __esm({
  "src/keys/fault.ts"() {
    "use strict";
    init_problem();
    NOT_PUBLIC = "Not an SSH public key";
    ONE_LINE = "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`";
    WHOLE_FILE = "Paste the whole file again, from the BEGIN line to the END line, as `cat` prints it";
    NEW_KEY = "Make a new key with `ssh-keygen -t ed25519`";
    FAULTS = {
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
    KeyFault = class extends Problem {
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
  }
});

// src/keys/curves.ts
var CURVES;
var init_curves = __esm({
  "src/keys/curves.ts"() {
    "use strict";
    CURVES = {
      /** OpenSSL's name of the curve, the size of a key in bits, and the length of a coordinate in bytes. */
      nistp256: { openssl: "prime256v1", bits: 256, coordinate: 32 },
      nistp384: { openssl: "secp384r1", bits: 384, coordinate: 48 },
      nistp521: { openssl: "secp521r1", bits: 521, coordinate: 66 }
    };
  }
});

// src/keys/agent-layouts.ts
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
var import_node_crypto, EMPTY, RSA_AGENT, ED25519_AGENT;
var init_agent_layouts = __esm({
  "src/keys/agent-layouts.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_curves();
    EMPTY = Buffer.alloc(0);
    RSA_AGENT = {
      parts: 6,
      certified: 2,
      publicFields: ([n = EMPTY, e = EMPTY]) => [e, n],
      isConsistent(parts) {
        const [n, e, d, iqmp, p, q] = parts.map(toNumber);
        if (p <= 1n || q <= 1n || n !== p * q) return false;
        return e * d % (p - 1n) === 1n && e * d % (q - 1n) === 1n && iqmp * q % p === 1n;
      }
    };
    ED25519_AGENT = {
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
  }
});

// src/keys/read-material.ts
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
var LONGEST_NUMBER, ED25519, ED448, MLDSA44, EMPTY2;
var init_read_material = __esm({
  "src/keys/read-material.ts"() {
    "use strict";
    init_curves();
    init_fault();
    LONGEST_NUMBER = 2049;
    ED25519 = 32;
    ED448 = 57;
    MLDSA44 = 1312;
    EMPTY2 = Buffer.alloc(0);
  }
});

// src/keys/key-types.ts
function ecdsa(curve) {
  const material = (fields) => readEcdsa(curve, fields);
  const { bits } = CURVES[curve];
  return { name: `ecdsa-sha2-${curve}`, fields: 2, bits, material, agent: ecdsaAgent(curve), sshpk: "ecdsa" };
}
function fidoEcdsa(name) {
  return { name, fields: 3, bits: 256, material: (fields) => readEcdsa("nistp256", fields), isFido: true };
}
function certificateType(name) {
  return name.replace("@openssh.com", "") + CERTIFICATE;
}
function findKeyType(name) {
  return BY_NAME.get(name);
}
var KEY_TYPES, CERTIFICATE, BY_NAME;
var init_key_types = __esm({
  "src/keys/key-types.ts"() {
    "use strict";
    init_agent_layouts();
    init_curves();
    init_read_material();
    KEY_TYPES = [
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
    CERTIFICATE = "-cert-v01@openssh.com";
    BY_NAME = /* @__PURE__ */ new Map();
    for (const keyType of KEY_TYPES) {
      BY_NAME.set(keyType.name, { keyType, isCertificate: false });
      BY_NAME.set(certificateType(keyType.name), { keyType, isCertificate: true });
    }
  }
});

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
  }
});

// src/keys/agent-identity.ts
var agent_identity_exports = {};
__export(agent_identity_exports, {
  agentLayout: () => agentLayout,
  certificateIdentity: () => certificateIdentity,
  checkLeastBits: () => checkLeastBits,
  isConsistent: () => isConsistent,
  publicBlob: () => publicBlob
});
function agentLayout(type) {
  const known = findKeyType(type);
  if (known?.keyType.isFido) throw new KeyFault("hardware");
  if (known?.keyType.agent && !known.isCertificate) return known.keyType.agent;
  const isName = /^[a-z0-9-]{1,30}(@[a-z.-]{1,30})?$/.test(type);
  throw new KeyFault("unsupported", isName ? type : "an unknown type");
}
function checkLeastBits({ type, bits = Infinity }) {
  const least = findKeyType(type)?.keyType.leastBits ?? 0;
  if (bits < least) {
    throw new KeyFault("unsupported", `${type} of ${bits} bits, when OpenSSH takes no less than ${least}`);
  }
}
function publicBlob(identity) {
  const { type, layout, parts } = splitIdentity(identity);
  return Buffer.concat([type, ...layout.publicFields(parts)].map(wireString));
}
function isConsistent(identity) {
  const { layout, parts, left } = splitIdentity(identity);
  return left === 0 && layout.isConsistent(parts);
}
function certificateIdentity(identity, certificate) {
  const { layout, parts } = splitIdentity(identity);
  return Buffer.concat(
    [certificate.type, certificate.blob, ...parts.slice(layout.certified)].map(wireString)
  );
}
function splitIdentity(identity) {
  const reader = new WireReader(identity);
  const type = reader.text();
  const layout = agentLayout(type);
  const parts = Array.from({ length: layout.parts }, () => reader.string());
  return { type, layout, parts, left: reader.left };
}
var init_agent_identity = __esm({
  "src/keys/agent-identity.ts"() {
    "use strict";
    init_fault();
    init_key_types();
    init_wire();
  }
});

// src/action/subprocess.ts
var subprocess_exports = {};
__export(subprocess_exports, {
  runProgram: () => runProgram
});
function runProgram(program, args, { input, timeout = 15e3, env = {} } = {}) {
  return new Promise((resolve2, reject) => {
    const child = (0, import_node_child_process.spawn)(program, args, { env: { PATH: process.env.PATH ?? "", ...env }, timeout });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"]) {
      child[stream].setEncoding("utf8");
      child[stream].on("data", (data) => {
        if (output[stream].length < MOST_OUTPUT) output[stream] += data;
      });
    }
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
    child.once("error", (error) => {
      const hint = "Install the OpenSSH client on the runner (apt: openssh-client)";
      reject(new Problem({ what: `${program} cannot be run`, why: error.message, hint }));
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  cleanUp: () => cleanUp
});
module.exports = __toCommonJS(stdin_exports);

// src/action/cleanup.ts
var import_promises4 = require("node:fs/promises");
init_format();

// src/keys/public-key.ts
init_fault();

// src/keys/split-blob.ts
init_key_types();
init_wire();
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

// src/action/cleanup.ts
init_problem();

// src/action/agent/agent-process.ts
var import_node_fs = require("node:fs");
var import_promises = require("node:timers/promises");
init_problem();

// src/action/agent/agent-connection.ts
var import_node_events = require("node:events");
var import_node_net = require("node:net");
init_wire();
init_problem();
var SUCCESS = 6;
var REQUEST_IDENTITIES = 11;
var IDENTITIES_ANSWER = 12;
var REMOVE_IDENTITY = 18;
var ADD_ID_CONSTRAINED = 25;
var CONSTRAIN_LIFETIME = 1;
var ANSWER_WITHIN = 5e3;
var AgentConnection = class _AgentConnection {
  #socket;
  constructor(socket) {
    this.#socket = socket;
  }
  /** open connects to an agent; undefined if none listens. */
  static open(path) {
    return new Promise((resolve2) => {
      const socket = (0, import_node_net.connect)(path, () => resolve2(new _AgentConnection(socket)));
      socket.on("timeout", () => socket.destroy(new Error("it timed out")));
      socket.on("end", () => socket.destroy(new Error("it closed the connection")));
      socket.on("error", () => resolve2(void 0));
    });
  }
  close() {
    this.#socket.destroy();
  }
  /**
   * add gives a key to the agent, with its certificate if it has one, for `lifetime` seconds at most, and makes sure that
   * the agent holds them. Throws Problem.
   */
  async add(key, lifetime) {
    const { publicKey, agentIdentity, certificate } = key;
    await this.#addIdentity(agentIdentity, publicKey, lifetime);
    if (!certificate) return;
    const { certificateIdentity: certificateIdentity2 } = await Promise.resolve().then(() => (init_agent_identity(), agent_identity_exports));
    await this.#addIdentity(certificateIdentity2(agentIdentity, certificate), certificate, lifetime);
  }
  async #addIdentity(identity, { type, blob, comment }, lifetime) {
    const constraints = Buffer.concat([Buffer.of(CONSTRAIN_LIFETIME), uint32(lifetime)]);
    const message = Buffer.concat([
      Buffer.of(ADD_ID_CONSTRAINED),
      identity,
      wireString(comment),
      constraints
    ]);
    const [answer] = await this.#ask(message);
    if (answer === SUCCESS && (await this.list()).some((held) => held.equals(blob))) return;
    throw new Problem({
      what: `The ${type} key could not be loaded`,
      why: "ssh-agent rejected it",
      hint: "Use a key that `ssh-add` accepts, such as one made with `ssh-keygen -t ed25519`"
    });
  }
  /** remove takes a key or a certificate out of the agent, by its blob; one that it does not hold is fine. Throws Problem. */
  async remove(blob) {
    await this.#ask(Buffer.concat([Buffer.of(REMOVE_IDENTITY), wireString(blob)]));
    if (!(await this.list()).some((held) => held.equals(blob))) return;
    throw new Problem({
      what: "A key of this job could not be taken out of an ssh-agent",
      why: "the agent still lists it",
      hint: "It ends with its lifetime; `ssh-add -d` removes it by hand"
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
    } catch (error) {
      throw new Problem({
        what: "ssh-agent did not answer",
        why: errorMessage(error),
        hint: "Run the job again"
      });
    }
    this.#socket.setTimeout(0);
    return new WireReader(received).string();
  }
};

// src/action/agent/agent-process.ts
var READY_WITHIN = 5e3;
async function stopAgent(socket) {
  const pids = await findAgents(socket);
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGTERM");
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
  }
  for (const end = Date.now() + READY_WITHIN; Date.now() < end; await (0, import_promises.setTimeout)(5)) {
    const connection = await AgentConnection.open(socket);
    if (!connection) return;
    connection.close();
  }
  throw new Problem({
    what: "The ssh-agent of this job could not be stopped",
    why: `it still answers at ${socket}`,
    hint: "Stop it by hand if the runner is kept; its keys expire on their own"
  });
}
function agentArguments(socket) {
  return ["-D", "-a", socket];
}
async function findAgents(socket) {
  const expected = ` ${agentArguments(socket).join(" ")}`;
  return (await listProcesses()).filter(({ command }) => command.endsWith(expected)).map(({ pid }) => pid);
}
async function listProcesses() {
  if (process.platform === "linux") {
    const pids = (0, import_node_fs.readdirSync)("/proc").filter((name) => /^\d+$/.test(name));
    return pids.map((pid) => ({ pid: Number(pid), command: commandLine(pid) }));
  }
  const { runProgram: runProgram2 } = await Promise.resolve().then(() => (init_subprocess(), subprocess_exports));
  const { stdout } = await runProgram2("ps", ["-A", "-ww", "-o", "pid=", "-o", "args="]);
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

// src/action/agent/job-agent.ts
async function unloadKeys({ socket, blobs }) {
  const connection = await AgentConnection.open(socket);
  if (!connection) return;
  try {
    for (const blob of blobs) await connection.remove(Buffer.from(blob, "base64"));
  } finally {
    connection.close();
  }
}

// src/action/handoff/authorized-keys.ts
init_problem();

// src/shell.ts
function shellQuote(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/action/ssh/login-attempt.ts
init_format();
init_problem();

// src/action/ssh/login-causes.ts
var rejected = ({ name, fingerprint, waited }) => `${name} rejected the key ${fingerprint}${waited}`;
var rejectedUser = ({ name }) => `${name} accepted the key but rejected the user`;
var OLD_SERVER = "Update its SSH server (OpenSSH 7.2 signs with SHA-2); a server that knows SHA-1 alone is refused by ssh since 8.8";
var LOGIN_CAUSES = [
  {
    cause: "unreachable",
    hint: "Check host and port, and that the machine is running; a booting machine may need a larger wait-for"
  },
  {
    cause: "unresolved",
    pattern: /Could not resolve hostname/,
    hint: "Check the name in host, and the DNS of the runner; a new name may need a larger wait-for"
  },
  {
    cause: "no-route",
    pattern: /No route to host|Network is unreachable|Host is (?:down|unreachable)/i,
    hint: "Check host, and that the network of the runner leads there (VPN, private network, IPv6)"
  },
  {
    cause: "timeout",
    pattern: /timed out/i,
    hint: "Check host and port, that the machine is running, and that its firewall lets this runner in; a booting machine may need a larger wait-for"
  },
  {
    cause: "port-closed",
    pattern: /Connection refused/,
    hint: "Check host and port, and that the machine is running; a booting machine may need a larger wait-for"
  },
  {
    cause: "hung-up",
    pattern: /kex_exchange_identification|Connection (?:closed|reset) by|Received disconnect/,
    what: ({ name, waited }) => `${name} closed the connection before a login${waited}`,
    hint: "Check that the port is one of SSH; the host may limit connections, or have banned this runner (fail2ban, MaxStartups, PerSourcePenalties)"
  },
  {
    cause: "jump",
    pattern: /by UNKNOWN port|stdio forwarding failed/,
    what: ({ name, waited }) => `${name} could not be reached through its jump host${waited}`,
    hint: "Check that the jump host accepts the key, and reaches the host"
  },
  {
    cause: "config",
    pattern: /[Bb]ad configuration option|terminating, \d+ bad|Bad owner or permissions/,
    isFinal: true,
    what: ({ name }) => `ssh cannot be configured for ${name}`,
    hint: "Correct what it names"
  },
  {
    cause: "algorithms",
    pattern: /Unable to negotiate/,
    isFinal: true,
    what: ({ name }) => `${name} and ssh have no algorithm in common`,
    hint: "Update the older of the two: the SSH server there, or the OpenSSH client of the runner"
  },
  {
    cause: "sha1-host-key",
    pattern: /no matching host key type found\. Their offer: (?:ssh-rsa|ssh-dss|,)+\s*$/,
    isFinal: true,
    what: ({ name }) => `${name} identifies itself with SHA-1 signatures alone`,
    hint: `${OLD_SERVER}. Or give it an ed25519 host key`
  },
  {
    cause: "host-key",
    pattern: /Host key verification failed|REMOTE HOST IDENTIFICATION/,
    isFinal: true,
    what: ({ name }) => `The host key of ${name} does not match the pinned one`,
    hint: "If the host was reinstalled, update host-key; if not, the connection may be intercepted"
  },
  {
    cause: "key-refused",
    pattern: /Permission denied/,
    what: rejected,
    hint: "Check the user, and that the key is on the machine; a key that was just added may need a larger wait-for"
  },
  {
    cause: "too-many-keys",
    pattern: /Too many authentication failures/,
    what: ({ name, waited }) => `${name} gave up before all keys were tried${waited}`,
    hint: "Give fewer keys, the right one first: the host allows MaxAuthTries attempts (sshd_config)"
  },
  {
    cause: "sha1-signature",
    pattern: /Permission denied/,
    trace: /no mutual signature algorithm/,
    isFinal: true,
    what: rejected,
    hint: `Use an ed25519 key: this host takes RSA keys with SHA-1 signatures alone. ${OLD_SERVER}`
  },
  {
    cause: "account-closed",
    pattern: /^(?!.*UNKNOWN port).*(?:Connection (?:closed|reset) by|Received disconnect)/,
    trace: /Server accepts key/,
    what: ({ name, waited }) => `${name} accepted the key, and then closed the connection${waited}`,
    hint: "Check that the account of the user is not expired or locked there (its log says why: sshd, PAM)"
  },
  {
    cause: "user-refused",
    isInside: true,
    isFinal: true,
    what: rejectedUser,
    hint: "Set user to the one that this machine expects"
  },
  {
    cause: "forced-command",
    trace: /^debug1: Remote: .*: key options:.* command\b/m,
    isInside: true,
    isFinal: true,
    what: ({ name }) => `${name} accepted the key, but runs another command than it is asked to`,
    hint: "Use a key whose line in authorized_keys has no command=: wait-for and handoff need to run commands"
  },
  {
    cause: "no-shell",
    pattern: /account is (?:currently )?not available|nologin|sftp connections only/i,
    isInside: true,
    isFinal: true,
    what: ({ name }) => `${name} accepted the key, but its user may not run commands`,
    hint: "Set user to one with a login shell: wait-for and handoff need to run commands"
  },
  {
    cause: "other-user",
    pattern: /Please login as the user/,
    isInside: true,
    isFinal: true,
    what: rejectedUser,
    hint: "Set user to the one that this machine expects"
  },
  {
    cause: "session-lost",
    pattern: /closed by remote host|Connection (?:closed|reset) by|not responding|Broken pipe|no end within/,
    isInside: true,
    what: ({ name, waited }) => `${name} accepted the key, but the connection was lost${waited}`,
    hint: "The machine may be restarting; a larger wait-for may help"
  }
];
var DECLARATIONS = LOGIN_CAUSES;
function findCause({
  message,
  log,
  isInside
}) {
  const fitting = DECLARATIONS.findLast(
    ({ pattern, trace, isInside: inside = false }) => inside === isInside && (pattern?.test(message) ?? true) && (trace?.test(log) ?? true)
  );
  return fitting?.cause ?? "unreachable";
}

// src/action/ssh/login-attempt.ts
var LOGIN_MARKER = "keylease-login";
function readTranscript({ code, stdout, stderr }) {
  const { before, inside } = splitLog(stderr);
  const runsCommands = stdout.split(/\r?\n/).includes(LOGIN_MARKER);
  if (code === 0 || runsCommands) {
    const software = /remote software version (\S+)/g;
    const [, version = ""] = [...before.matchAll(software)].at(-1) ?? [];
    return { outcome: "in", software: version, source: keySource(inside ?? ""), runsCommands };
  }
  const isInside = inside !== void 0;
  const presented = [...before.matchAll(/^debug1: Server host key: (\S+) (\S+)/gm)].at(-1);
  const lines = isInside ? [...ownLines(stdout), ...ownLines(inside)] : lastLines(before);
  if (code === null) lines.push("no end within the time of one attempt");
  const message = sanitize(lines.join(" "), 300).replace(/[.\s]+$/, "");
  const outcome = findCause({ message, log: stderr, isInside });
  if (outcome === "forced-command") {
    const { file = "", line = 0 } = keySource(inside ?? "") ?? {};
    const said = message && `, which says: ${message}`;
    return { outcome, message: sanitize(`line ${line} of ${file} forces it${said}`, 400) };
  }
  if (outcome !== "host-key" || !presented) return { outcome, message };
  const [, type, fingerprint] = presented;
  return { outcome, message: sanitize(`it presents ${fingerprint} (${type}). ${message}`, 300) };
}
function splitLog(stderr) {
  const isProxied = /^debug1: Executing proxy command/m.test(stderr);
  const entry = isProxied ? /^Authenticated to .*\(via proxy\).*$/gm : /^Authenticated to .*$/gm;
  const found = [...stderr.matchAll(entry)].at(-1);
  if (!found) return { before: stderr, inside: void 0 };
  return { before: stderr.slice(0, found.index), inside: stderr.slice(found.index) };
}
function lastLines(stderr) {
  const end = stderr.split(/^debug\d: .*$/m).at(-1) ?? "";
  const refusals = stderr.match(/(?<=^debug1: kex_exchange_identification: banner line 0: ).*$/m) ?? [];
  return [...refusals, ...ownLines(end).slice(-2)];
}
function ownLines(text) {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const routine = /^(?:debug\d:|OpenSSH_|Authenticated to|Transferred:|Bytes per|Warning: Permanently added)/;
  return lines.filter((line) => line && !routine.test(line));
}
function keySource(inside) {
  const [, file, line, options = ""] = /^debug1: Remote: (\/.*):(\d+): key options:(.*)/m.exec(inside) ?? [];
  return file ? { file, line: Number(line), forcesCommand: / command\b/.test(options) } : void 0;
}

// src/action/handoff/authorized-keys.ts
init_subprocess();

// src/action/handoff/handoff-problems.ts
init_format();
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

// src/action/handoff/handoff-problems.ts
function lineLeftBehind({ expiresAt, file, publicKey }, now = Date.now()) {
  const verb = expiresAt !== void 0 && expiresAt < now ? "expired" : "expires";
  const expiry = expiresAt ? `The key ${verb} at ${formatTimestamp(expiresAt)}` : "The key does not expire";
  return `${expiry}. To remove it by hand, delete this line from ${sanitize(file.path)} there: ${publicKey}`;
}

// src/action/handoff/key-line.ts
var QUOTED = '"(?:\\\\"|\\\\(?!")|[^"\\\\])*"';
var OPTIONS = new RegExp(`^(?:${QUOTED}|\\\\"|\\\\(?!")|[^" \\t\\\\])+`);
var OPTION = new RegExp(`(?:(?<name>[\\w@.-]+)(?:=(?<quoted>${QUOTED}))?)?(?:,|$)`, "y");

// src/action/handoff/authorized-keys.ts
async function removeKeyLine(destination, { file, key }) {
  const blob = key.blob.toString("base64");
  await onHost(destination, "may still accept the key of this job", [
    ...locked(file),
    'if [ -e "$file" ]; then',
    '  cp -p "$file" "$new"',
    `  grep -vF '${blob}' "$file" > "$new" || [ $? -eq 1 ]`,
    '  mv "$new" "$file"',
    `  if [ "$(grep -cF '${blob}' "$file")" != 0 ]; then echo "$file still holds it" >&2; exit 1; fi`,
    ...file.made ? ['  if [ ! -s "$file" ]; then rm "$file"; fi'] : [],
    "fi",
    ...file.made === "folder" ? ['rmdir "$lock"; rmdir "$(dirname "$file")" 2>/dev/null || true'] : []
  ]);
}
function locked({ path }) {
  return [
    "umask 077",
    "unset TZ",
    `file=${shellQuote(path)}`,
    'mkdir -p "$(dirname "$file")"',
    'if [ -L "$file" ]; then file=$(readlink -f "$file"); fi',
    "new=$file.keylease",
    // Takes the place of the file when it is whole.
    "lock=$file.keylease.lock",
    "tries=0",
    'until mkdir "$lock" 2>/dev/null; do',
    '  if [ ! -w "$(dirname "$file")" ]; then echo "$(dirname "$file") cannot be written" >&2; exit 1; fi',
    "  tries=$((tries + 1))",
    '  if [ "$tries" -gt 200 ]; then echo "$lock is held by another job" >&2; exit 1; fi',
    // A lock of this age was left by a broken connection.
    '  if [ -n "$(find "$lock" -maxdepth 0 -mmin +1 2>/dev/null)" ]; then rmdir "$lock" 2>/dev/null || true; fi',
    "  sleep 0.1",
    "done",
    `trap 'rm -f "$new"; rmdir "$lock" 2>/dev/null || true' EXIT`,
    "trap 'exit 1' HUP INT TERM",
    'rm -f "$new"'
  ];
}
async function onHost({ config, alias, name }, failed, script) {
  const words = ["-v", "-T", "-F", config, "-o", "BatchMode=yes", "-o", "ClearAllForwardings=yes"];
  words.push("-o", "ConnectTimeout=10", alias, "sh -s");
  const input = ["set -eu", ...script, `echo ${LOGIN_MARKER}`, ""].join("\n");
  const ended = await runProgram("ssh", words, { input, timeout: 6e4 });
  const attempt = readTranscript(ended);
  if (attempt.outcome === "in" && attempt.runsCommands)
    return ended.stdout.slice(0, ended.stdout.lastIndexOf(LOGIN_MARKER)).split("\n");
  throw new Problem({
    what: `${name} ${failed}`,
    why: (attempt.outcome === "in" ? "it runs another command than it is asked to" : attempt.message) || `ssh exited with code ${ended.code}`,
    hint: "Check that the user can log in, and write to authorized_keys"
  });
}

// src/action/lease/lag.ts
var import_promises2 = require("node:timers/promises");
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
    sleep: sleep3 = import_promises2.setTimeout
  }) {
    this.#onWait = onWait;
    this.#sleep = sleep3;
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

// src/action/lease/patience.ts
function patience(core) {
  return {
    limit: 5 * MINUTE,
    onWait: (milliseconds) => core.info(`The account limits the rate of requests: waiting ${Math.ceil(milliseconds / 1e3)} s.`)
  };
}

// src/action/lease/remove-lease.ts
init_problem();

// src/http/api-error.ts
init_problem();

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

// src/action/lease/carriers.ts
init_format();
init_problem();
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

// src/action/lease/remove-lease.ts
async function removeLease(account, lease, lag) {
  const carriers = new Carriers(account);
  const removed = /* @__PURE__ */ new Set();
  const tried = /* @__PURE__ */ new Set();
  const stillOn = [];
  let wasThere = lease.seen !== void 0;
  const look = async (isHasty) => {
    const by = lease.seen ?? "listing";
    try {
      return await lookFor(account, lease, { by, isHasty: isHasty && lease.keyId !== void 0 });
    } catch (error) {
      if (lease.keyId) return { error };
      throw error;
    }
  };
  const removeOnce = async (id) => {
    const isSecond = removed.has(id);
    try {
      const outcome = await account.remove(id);
      if (outcome === "removed") removed.add(id);
      return isSecond && outcome === "gone";
    } catch (error) {
      if (isSecond) return false;
      throw error;
    }
  };
  const end = (facts) => ({
    outcome: removed.size > 0 ? "removed" : "gone",
    ...facts,
    stillOn
  });
  for (let round = 1, sight = foreseen(account, lease) ?? await look(true); ; round += 1) {
    if (!("error" in sight)) wasThere ||= sight.isIdReused || sight.keys.length > 0;
    const ids = idsToRemove(sight, lease);
    let isProven = ids.length > 0;
    for (const id of ids) {
      if (!tried.has(id)) stillOn.push(...await carriers.takeOff(entryOf(sight, id), knownCarriers(lease)));
      tried.add(id);
      if (!await removeOnce(id)) isProven = false;
    }
    if (isProven) return end({ proof: "second-removal" });
    sight = await look(round === 1);
    if ("error" in sight) {
      if (round > 1) return end({ proof: void 0, doubt: errorMessage(sight.error).replace(/\.$/, "") });
    } else if (sight.keys.length === 0 && (wasThere || removed.size > 0)) {
      return end({ proof: sight.by });
    }
    if (await lag.pause()) continue;
    if (!("error" in sight) && sight.keys.length === 0) return end({ proof: sight.by });
    return end({ proof: void 0, doubt: "after 2 minutes the account still shows it" });
  }
}
function foreseen({ supports }, { keyId = "", seen, isRepeated }) {
  if (!seen || !UUID.test(keyId) || isRepeated || supports.attach && supports.use) return void 0;
  return { by: seen, keys: [], isIdReused: false };
}
var UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
function idsToRemove(sight, { keyId }) {
  const own = keyId ? [keyId] : [];
  if ("error" in sight) return own;
  const ids = sight.keys.map(({ id }) => id);
  return ids.length > 0 || sight.isIdReused ? ids : own;
}
function entryOf(sight, id) {
  const key = "error" in sight ? void 0 : sight.keys.find((each) => each.id === id);
  return { id, instances: key?.instances };
}
function knownCarriers({ instance }) {
  return instance ? [instance] : [];
}

// src/action/ssh/user-config.ts
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");

// src/files/missing.ts
function unlessMissing(task) {
  try {
    return task();
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}

// src/action/ssh/user-config.ts
init_problem();

// src/action/ssh/config-text.ts
var import_node_path = require("node:path");
var TITLE = /# Added by keylease for a running job(?: \(([\w. -]+)\))?:\n/.source;
var INCLUDE = /Include "([^"\n]+)"\n/.source;
var ENTRY = new RegExp(
  `${TITLE}(?:${INCLUDE}|Match exec "sh '[^'
]+/is-this-job'"
 {2}${INCLUDE}Match all
)`,
  "g"
);
var ENCLOSURE = new RegExp(
  `# Kept from the jobs above by keylease, and put back after them:
Match !originalhost [\\w.,-]+
 {2}${INCLUDE}`
);
function parseConfigText(text, read) {
  const found = [...text.matchAll(ENTRY)];
  const entries = found.map(([, aliases = "", included, guarded]) => ({
    config: included ?? guarded ?? "",
    aliases: aliases.split(" ").filter(Boolean)
  }));
  const rest = text.replace(ENTRY, "");
  const enclosed = ENCLOSURE.exec(rest)?.[1];
  const isShared = found.some(([, , , guarded]) => guarded);
  return { entries, isShared, enclosed, own: rest.replace(ENCLOSURE, () => read(enclosed ?? "")) };
}
function formatConfigText({ entries, isShared, own, enclosed }) {
  const jobs = new Set(entries.map(({ config }) => (0, import_node_path.dirname)((0, import_node_path.dirname)(config))));
  const head = entries.map((each) => formatEntry(each, isShared || jobs.size > 1)).join("");
  const aliases = new Set(entries.flatMap((each) => each.aliases));
  if (!enclosed || aliases.size === 0) return head + own;
  return `${head}# Kept from the jobs above by keylease, and put back after them:
Match !originalhost ${[...aliases].join(",")}
  Include "${enclosed}"
`;
}
function formatEntry({ config, aliases }, isShared) {
  const names = aliases.length > 0 ? ` (${aliases.join(" ")})` : "";
  const include = isShared ? `Match exec "sh '${(0, import_node_path.dirname)(config)}/is-this-job'"
  Include "${config}"
Match all
` : `Include "${config}"
`;
  return `# Added by keylease for a running job${names}:
${include}`;
}
function latin1(text) {
  return Buffer.from(text, "utf8").toString("latin1");
}

// src/action/ssh/edit-file.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");

// src/files/replace.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_promises3 = require("node:timers/promises");
var ABANDONED_AFTER = 3e3;
var TIMEOUT = 3e4;
var POLL_INTERVAL = 10;
async function replaceFile(path, change, { durable = false } = {}) {
  await withDraft(path, (draft) => replace(path, draft, { change, durable }));
}
async function withDraft(path, task) {
  const deadline = Number(process.hrtime.bigint()) / 1e6 + TIMEOUT;
  for (let done = false; !done; ) {
    const draft = await takeDraft(path, deadline);
    try {
      done = task(draft);
    } finally {
      (0, import_node_fs2.rmSync)(draft, { force: true });
    }
  }
}
function replace(path, draft, { change, durable }) {
  const before = unlessMissing(() => (0, import_node_fs2.readFileSync)(path));
  const after = change(before);
  if (after ? before?.equals(after) : !before) return true;
  if (after) return putInPlace(path, draft, { content: [after], durable });
  const removed = unlessMissing(() => {
    (0, import_node_fs2.lstatSync)(draft);
    (0, import_node_fs2.rmSync)(path);
    if (durable) flush((0, import_node_path2.dirname)(path));
    return true;
  });
  return removed ?? false;
}
function putInPlace(path, draft, { content, durable }) {
  const descriptor = unlessMissing(() => (0, import_node_fs2.openSync)(draft, "r+"));
  if (descriptor === void 0) return false;
  try {
    for (const piece of content) (0, import_node_fs2.writeFileSync)(descriptor, piece);
    const old = unlessMissing(() => (0, import_node_fs2.lstatSync)(path));
    if (old) keepOwner(descriptor, old);
    if (old) (0, import_node_fs2.fchmodSync)(descriptor, old.mode & 511);
    if (durable) (0, import_node_fs2.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs2.closeSync)(descriptor);
  }
  const replaced = unlessMissing(() => {
    (0, import_node_fs2.renameSync)(draft, path);
    if (durable) flush((0, import_node_path2.dirname)(path));
    return true;
  });
  return replaced ?? false;
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
async function takeDraft(path, deadline) {
  while (Number(process.hrtime.bigint()) / 1e6 < deadline) {
    const others = listDrafts(path);
    if (others.length === 0) {
      const draft = `${draftPrefix(path)}${(0, import_node_crypto2.randomBytes)(8).toString("hex")}`;
      (0, import_node_fs2.closeSync)((0, import_node_fs2.openSync)(draft, "wx", 384));
      if (listDrafts(path).length === 1) return draft;
      (0, import_node_fs2.rmSync)(draft, { force: true });
    }
    for (const other of others) if (isAbandoned(other)) (0, import_node_fs2.rmSync)(other, { force: true });
    await (0, import_promises3.setTimeout)(Math.random() * 2 * POLL_INTERVAL);
  }
  throw new Error("other processes have kept it locked for 30 seconds");
}
function isAbandoned(draft) {
  const made = unlessMissing(() => (0, import_node_fs2.lstatSync)(draft))?.mtimeMs ?? Date.now();
  return Math.abs(Date.now() - made) > ABANDONED_AFTER;
}
function listDrafts(path) {
  const folder = (0, import_node_path2.dirname)(path);
  const prefix2 = draftPrefix(path);
  return (0, import_node_fs2.readdirSync)(folder).map((name) => (0, import_node_path2.join)(folder, name)).filter((draft) => draft.startsWith(prefix2));
}
function draftPrefix(path) {
  return (0, import_node_path2.join)((0, import_node_path2.dirname)(path), `.${(0, import_node_path2.basename)(path)}.keylease-`);
}

// src/action/ssh/edit-file.ts
init_problem();
async function editFile(path, change, { durable = false } = {}) {
  const file = target(path);
  try {
    const changeBytes = (before) => {
      const after = change(before?.toString("latin1"));
      return after === void 0 ? void 0 : Buffer.from(after, "latin1");
    };
    await replaceFile(file, changeBytes, { durable });
  } catch (error) {
    throw new Problem({
      what: "ssh cannot be configured",
      why: `${file} could not be written: ${error.message}`,
      hint: "Make the file and its folder writable by the runner's user",
      cause: error
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

// src/action/ssh/enclosed-file.ts
var import_node_crypto3 = require("node:crypto");
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");
init_problem();
function writeEnclosed(userConfig, own, present) {
  const hash = (0, import_node_crypto3.createHash)("sha256").update(own, "latin1").digest("hex").slice(0, 8);
  const file = `${prefix(userConfig)}${hash}`;
  if (present !== latin1(file)) {
    const descriptor = (0, import_node_fs4.openSync)(file, "w", 384);
    try {
      (0, import_node_fs4.writeFileSync)(descriptor, own, "latin1");
      (0, import_node_fs4.fchmodSync)(descriptor, (0, import_node_fs4.statSync)(userConfig).mode & 511);
      (0, import_node_fs4.fsyncSync)(descriptor);
    } finally {
      (0, import_node_fs4.closeSync)(descriptor);
    }
  }
  return latin1(file);
}
function readEnclosed(file) {
  const path = Buffer.from(file, "latin1").toString("utf8");
  try {
    return (0, import_node_fs4.readFileSync)(path, "latin1");
  } catch (error) {
    throw new Problem({
      what: "A part of the ssh config is missing",
      why: `${path}, where keylease keeps it while jobs run, cannot be read: ${error.message}`,
      hint: "Put the file back, or remove the lines that name it from ~/.ssh/config",
      cause: error
    });
  }
}
async function removeEnclosedFiles(userConfig) {
  if (enclosedFiles(userConfig).length === 0) return;
  await editFile(userConfig, (text) => {
    for (const file of enclosedFiles(userConfig))
      if (!text?.includes(`"${latin1(file)}"`)) (0, import_node_fs4.rmSync)(file, { force: true });
    return text;
  });
}
function enclosedFiles(userConfig) {
  const folder = (0, import_node_path4.dirname)(userConfig);
  try {
    const files = (0, import_node_fs4.readdirSync)(folder).map((name) => (0, import_node_path4.join)(folder, name));
    return files.filter((file) => file.startsWith(prefix(userConfig)));
  } catch {
    return [];
  }
}
function prefix(userConfig) {
  return (0, import_node_path4.join)((0, import_node_path4.dirname)(userConfig), `${(0, import_node_path4.basename)(userConfig)}.before-keylease-`);
}

// src/action/ssh/user-config.ts
var MADE_FILE = "# Created by keylease, which removes this file with the last entry above.\n";
var MADE_BOTH = "# Created by keylease, which removes this file and its folder with the last entry above.\n";
async function removeInclude(userConfig, config, hadFolder) {
  const folder = (0, import_node_path5.dirname)(userConfig);
  if (!(0, import_node_fs5.existsSync)(folder)) return;
  let madeFolder = !hadFolder;
  await editConfig(userConfig, (before) => {
    if (!before) return void 0;
    const entries = without(before.entries, { config });
    const isOurs = entries.length === 0 && [MADE_FILE, MADE_BOTH].includes(before.own);
    madeFolder ||= isOurs && before.own === MADE_BOTH;
    if (isOurs) return void 0;
    return { entries, own: before.own, isEnclosed: Boolean(before.enclosed) && entries.length > 0 };
  });
  if (madeFolder) removeIfEmpty(folder);
}
async function editConfig(userConfig, change) {
  const edit = (text) => {
    const before = text === void 0 ? void 0 : parseConfigText(text, readEnclosed);
    const after = change(before);
    if (!after) return void 0;
    const enclosed = after.isEnclosed ? writeEnclosed(userConfig, after.own, before?.enclosed) : void 0;
    return formatConfigText({ ...after, isShared: before?.isShared ?? false, enclosed });
  };
  await editFile(userConfig, edit, { durable: enclosedFiles(userConfig).length > 0 });
  await removeEnclosedFiles(userConfig);
}
function without(entries, { config }) {
  return entries.filter((each) => each.config !== latin1(config));
}
function removeIfEmpty(folder) {
  try {
    (0, import_node_fs5.rmdirSync)(folder);
  } catch {
  }
}

// src/action/state.ts
var import_node_path6 = require("node:path");
function jobFiles({ folder, socketFolder = folder }) {
  return {
    socket: (0, import_node_path6.join)(socketFolder, "agent.sock"),
    config: (0, import_node_path6.join)(folder, "config"),
    isThisJob: (0, import_node_path6.join)(folder, "is-this-job"),
    /** Of the agent that holds the stored key while it is handed off, and the config that uses it. */
    handoffSocket: (0, import_node_path6.join)(socketFolder, "handoff.sock"),
    handoffConfig: (0, import_node_path6.join)(folder, "handoff-config"),
    knownHosts: (0, import_node_path6.join)(folder, "known_hosts"),
    /** For a machine to come: with its private host key. */
    userData: (0, import_node_path6.join)(folder, "user-data"),
    startupScript: (0, import_node_path6.join)(folder, "startup-script"),
    jumpKnownHosts: (0, import_node_path6.join)(folder, "jump-known_hosts"),
    /** Includes what ssh would read, to ask it what that amounts to. */
    settingsCheck: (0, import_node_path6.join)(folder, "settings-check"),
    publicKey: (name) => (0, import_node_path6.join)(folder, `${name}.pub`),
    certificate: (name) => (0, import_node_path6.join)(folder, `${name}-cert.pub`),
    /** What later uses of the job need to know, see earlier-uses.ts. */
    use: (0, import_node_path6.join)(folder, "use.json")
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
function leaseRows(lease, provider, status) {
  return [
    ["Key", lease.name],
    ["Fingerprint", lease.fingerprint],
    [`${provider} ID`, lease.keyId ?? "unknown"],
    ["Expires", formatTimestamp(lease.expiresAt) + (lease.isEnforced ? `, enforced by ${provider}` : "")],
    ["Instance", lease.instance ?? "none"],
    ["Status", status]
  ];
}
function handoffRows(handoff, status) {
  return [
    ["Fingerprint", handoff.fingerprint],
    ["Host", handoff.destination.name],
    ["Expires", handoff.expiresAt ? formatTimestamp(handoff.expiresAt) : "never"],
    ["Status", status]
  ];
}

// src/action/cleanup.ts
async function cleanUp(core, state) {
  const { folder, socketFolder, userConfig, lease, attached, handoff, loaded = [] } = state;
  const { socket, handoffSocket, config } = jobFiles(state);
  const steps = [
    () => attached && detachKey(core, attached),
    () => lease && removeAccountKey(core, lease),
    () => handoff && removeHostKey(core, handoff),
    () => stopAgent(handoffSocket),
    () => userConfig && removeInclude(userConfig.path, config, userConfig.hadFolder),
    ...loaded.map((each) => () => unloadKeys(each)),
    () => stopAgent(socket),
    () => socketFolder && (0, import_promises4.rm)(socketFolder, { recursive: true, force: true }),
    () => (0, import_promises4.rm)(folder, { recursive: true, force: true })
  ];
  const failures = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failures.push(errorMessage(error));
    }
  }
  return failures;
}
async function removeAccountKey(core, lease) {
  const { openAccount } = await Promise.resolve().then(() => __toESM(require("./accounts.js"), 1));
  const account = await openAccount({ ...lease.address, http: { patience: patience(core) } });
  const { title } = account;
  if (lease.adopted) {
    if (lease.instance && lease.keyId) await account.detach(lease.instance, lease.keyId);
    core.info(`Key ${lease.fingerprint} was on the ${title} account before this job and stays there.`);
    return;
  }
  const lag = new Lag({
    onWait: () => core.info(`${title} does not show yet what was done. Looking again, for 2 minutes at most.`)
  });
  const removal = await removeLease(account, lease, lag).catch(async (error) => {
    await writeSummary(core, leaseRows(lease, title, "NOT REMOVED"));
    throw new Error(
      `${keyTitle(lease)} may still be on the ${title} account. ${errorMessage(error)} ${byHand(account, lease)}`
    );
  });
  await reportRemoval(core, { account, lease, removal });
}
async function reportRemoval(core, { account, lease, removal }) {
  const { title, removal: effect } = account;
  const { outcome, proof, doubt, stillOn } = removal;
  const status = outcome === "removed" ? "removed" : "already gone";
  const evidence = proof ? PROOFS[proof] : `not confirmed: ${doubt}`;
  await writeSummary(core, leaseRows(lease, title, `${status} (${evidence})`));
  if (proof)
    core.info(
      `Key ${lease.fingerprint} was ${status} from the ${title} account (${evidence}). ${effect.note}`
    );
  const open = proof ? [] : [
    `${keyTitle(lease)} was ${status} from the ${title} account, but this is ${evidence}. ${byHand(account, lease)}`
  ];
  if (stillOn.length > 0) open.push(`${keyTitle(lease)} was taken back. ${stillOn.join(" ")}`);
  if (open.length > 0) throw new Error(open.join(" "));
}
var PROOFS = {
  listing: "confirmed by a fresh listing",
  read: "confirmed by its ID, which the account does not know any more",
  "second-removal": "confirmed by a second removal, which found nothing"
};
function keyTitle({ name, keyId, fingerprint }) {
  return `Key ${name} (${keyId ? `ID ${sanitize(keyId)}` : "ID unknown"}, ${fingerprint})`;
}
function byHand(account, { keyId }) {
  const command = keyId ? account.removalCommand(keyId) : `delete it from ${account.title}'s list of SSH keys`;
  return `To remove it by hand: ${command}`;
}
async function detachKey(core, { address, instance, keyId }) {
  const { openAccount } = await Promise.resolve().then(() => __toESM(require("./accounts.js"), 1));
  const account = await openAccount(address);
  await account.detach(instance, keyId);
  core.info(`Key ${sanitize(keyId)} was taken off ${account.title} instance ${sanitize(instance)}.`);
}
async function removeHostKey(core, handoff) {
  const { destination, file, publicKey, fingerprint } = handoff;
  try {
    await removeKeyLine(destination, { file, key: parsePublicKey(publicKey) });
    const where = sanitize(`${file.path} on ${destination.name}`);
    core.info(`Key ${fingerprint} was removed from ${where} (confirmed by reading it again).`);
    await writeSummary(core, handoffRows(handoff, "removed (confirmed by reading the file again)"));
  } catch (error) {
    if (handoff.isReported) return;
    await writeSummary(core, handoffRows(handoff, "NOT REMOVED"));
    throw new Error(`${errorMessage(error)} ${lineLeftBehind(handoff)}`);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cleanUp
});
