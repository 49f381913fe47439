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
function canBeWeak(type) {
  return findKeyType(type)?.keyType.canBeWeak ?? false;
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
    for (const keyType2 of KEY_TYPES) {
      BY_NAME.set(keyType2.name, { keyType: keyType2, isCertificate: false });
      BY_NAME.set(certificateType(keyType2.name), { keyType: keyType2, isCertificate: true });
    }
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

// src/action/agent/agent-connection.ts
var import_node_events, import_node_net, SUCCESS, REQUEST_IDENTITIES, IDENTITIES_ANSWER, REMOVE_IDENTITY, ADD_ID_CONSTRAINED, CONSTRAIN_LIFETIME, ANSWER_WITHIN, AgentConnection;
var init_agent_connection = __esm({
  "src/action/agent/agent-connection.ts"() {
    "use strict";
    import_node_events = require("node:events");
    import_node_net = require("node:net");
    init_wire();
    init_problem();
    SUCCESS = 6;
    REQUEST_IDENTITIES = 11;
    IDENTITIES_ANSWER = 12;
    REMOVE_IDENTITY = 18;
    ADD_ID_CONSTRAINED = 25;
    CONSTRAIN_LIFETIME = 1;
    ANSWER_WITHIN = 5e3;
    AgentConnection = class _AgentConnection {
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
        } catch (error2) {
          throw new Problem({
            what: "ssh-agent did not answer",
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

// src/action/agent/agent-process.ts
async function startAgent(socket) {
  const { PATH: PATH2 = "", RUNNER_TRACKING_ID } = process.env;
  const agent = (0, import_node_child_process2.spawn)("ssh-agent", agentArguments(socket), {
    detached: true,
    stdio: "ignore",
    env: RUNNER_TRACKING_ID ? { PATH: PATH2, RUNNER_TRACKING_ID } : { PATH: PATH2 }
  });
  agent.unref();
  let failure;
  agent.once("error", (error2) => {
    failure = error2.message;
  });
  agent.once("exit", (code) => {
    failure ??= `it exited with code ${code}`;
  });
  const end = Date.now() + READY_WITHIN;
  for (let isLate = false; !failure && !isLate; await (0, import_promises.setTimeout)(1)) {
    isLate = Date.now() > end;
    const connection = (0, import_node_fs.existsSync)(socket) ? await AgentConnection.open(socket) : void 0;
    if (connection) return connection;
  }
  throw new Problem({
    what: "ssh-agent did not start",
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
async function findAgentSockets(isMeant) {
  if (process.platform === "linux") {
    const lines = (0, import_node_fs.readFileSync)("/proc/net/unix", "utf8").split("\n");
    if (!lines.some((line) => isMeant(/(?<= )\/.+$/.exec(line)?.[0] ?? ""))) return [];
  }
  const found = (await listProcesses()).map(({ command }) => / -D -a (\/.+)$/.exec(command)?.[1]);
  return [...new Set(found.filter((socket) => socket !== void 0).filter(isMeant))];
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
var import_node_child_process2, import_node_fs, import_promises, READY_WITHIN;
var init_agent_process = __esm({
  "src/action/agent/agent-process.ts"() {
    "use strict";
    import_node_child_process2 = require("node:child_process");
    import_node_fs = require("node:fs");
    import_promises = require("node:timers/promises");
    init_problem();
    init_agent_connection();
    READY_WITHIN = 5e3;
  }
});

// src/action/agent/job-agent.ts
async function openJobAgent(socket, uses) {
  for (const use of uses.toReversed()) {
    const connection = await AgentConnection.open(use.socket);
    if (connection) return { socket: use.socket, connection, isShared: true };
  }
  return { socket, connection: await startAgent(socket), isShared: false };
}
async function loadKeys({ socket, connection, isShared }, keys, { lifetime, record }) {
  if (isShared && keys.length > 0) {
    const held = await connection.list();
    const blobs = keys.flatMap(({ publicKey, certificate }) => [
      publicKey.blob,
      ...certificate ? [certificate.blob] : []
    ]);
    const added = blobs.filter((blob) => !held.some((each) => each.equals(blob)));
    record({ socket, blobs: added.map((blob) => blob.toString("base64")) });
  }
  for (const key of keys) await connection.add(key, lifetime);
}
var init_job_agent = __esm({
  "src/action/agent/job-agent.ts"() {
    "use strict";
    init_agent_connection();
    init_agent_process();
  }
});

// src/action/state.ts
function folderPrefix(jobId2) {
  return `${FOLDER_PREFIX}${jobId2}-`;
}
function jobFiles({ folder, socketFolder: socketFolder2 = folder }) {
  return {
    socket: (0, import_node_path.join)(socketFolder2, "agent.sock"),
    config: (0, import_node_path.join)(folder, "config"),
    isThisJob: (0, import_node_path.join)(folder, "is-this-job"),
    /** Of the agent that holds the stored key while it is handed off, and the config that uses it. */
    handoffSocket: (0, import_node_path.join)(socketFolder2, "handoff.sock"),
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
var import_node_path, STATE, FOLDER_PREFIX, CleanupJournal;
var init_state = __esm({
  "src/action/state.ts"() {
    "use strict";
    import_node_path = require("node:path");
    STATE = "cleanup";
    FOLDER_PREFIX = "keylease-";
    CleanupJournal = class {
      #core;
      #state;
      /** The folders are only named; making one fails if the name is taken. */
      constructor(core2, {
        job: { temp, id },
        ...state
      }) {
        this.#core = core2;
        const folder = (0, import_node_path.join)(temp, folderPrefix(id) + Math.random().toString(36).slice(2, 8));
        this.#state = { folder, ...state };
        this.record({});
      }
      get state() {
        return this.#state;
      }
      /** record changes the state and saves it. */
      record(change) {
        this.#state = { ...this.#state, ...change };
        this.#core.saveState(STATE, this.#state);
      }
      /** clear tells post that nothing is left to remove. */
      clear() {
        this.#core.saveState(STATE, "");
      }
    };
  }
});

// src/action/earlier-uses.ts
function recordUse(folder, record) {
  (0, import_node_fs2.writeFileSync)(jobFiles({ folder }).use, JSON.stringify(record), { mode: 384 });
}
function readEarlierUses({ temp, id }) {
  const folders = (0, import_node_fs2.readdirSync)(temp).filter((name) => name.startsWith(folderPrefix(id)));
  const uses = folders.map((name) => readUse((0, import_node_path2.join)(temp, name))).filter((use) => use !== void 0);
  return uses.sort((a, b) => a.at - b.at);
}
function readUse(folder) {
  try {
    return { ...JSON.parse((0, import_node_fs2.readFileSync)(jobFiles({ folder }).use, "utf8")), folder };
  } catch {
    return void 0;
  }
}
var import_node_fs2, import_node_path2;
var init_earlier_uses = __esm({
  "src/action/earlier-uses.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
    init_state();
  }
});

// src/http/api-error.ts
var init_api_error = __esm({
  "src/http/api-error.ts"() {
    "use strict";
    init_problem();
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

// src/redact.ts
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
var SHORTEST_PART;
var init_redact = __esm({
  "src/redact.ts"() {
    "use strict";
    SHORTEST_PART = 8;
  }
});

// src/action/mask.ts
function mask(core2, secret) {
  if (!secret) return;
  const lines = secret.split(/\r\n|\r|\n/);
  if (!lines.some((line) => BRACKETS.test(line))) core2.setSecret(secret);
  else for (const line of lines) if (line && !BRACKETS.test(line)) core2.setSecret(line);
  for (const line of lines) if (line.trim() !== line && !BRACKETS.test(line)) core2.setSecret(line.trim());
  const forms = lines.length === 1 ? secretForms(secret) : [JSON.stringify(secret).slice(1, -1)];
  for (const form of forms) if (form !== secret) core2.setSecret(form);
}
var BRACKETS;
var init_mask = __esm({
  "src/action/mask.ts"() {
    "use strict";
    init_redact();
    BRACKETS = /^[\s{}[\],]+$/;
  }
});

// src/action/ssh/ssh-options.ts
var ssh_options_exports = {};
__export(ssh_options_exports, {
  parseSshOptions: () => parseSshOptions
});
function parseSshOptions(text) {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return lines.filter(({ line }) => line && !line.startsWith("#")).map(parseOption);
}
function parseOption({ line, number: number2 }) {
  const [, keyword = "", value = ""] = /^([A-Za-z]\w*)(?:\s*=\s*|\s+)([^\p{Cc}]+)$/u.exec(line) ?? [];
  if (!keyword)
    throw refused(
      `line ${number2} is not of the form "Keyword value"`,
      'Give lines such as "ServerAliveInterval 60"'
    );
  const {
    name,
    why,
    hint = ""
  } = KNOWN.get(keyword.toLowerCase()) ?? {
    name: keyword.slice(0, 40),
    why: "keylease does not know it, and cannot say whether it is safe",
    hint: "Remove it; docs/action.md lists what may be set"
  };
  if (why) throw refused(`${name} is not for the workflow to set: ${why}`, hint);
  return `${name} ${value}`;
}
function refused(why, hint) {
  return new Problem({ what: "Input ssh-options cannot be used", why, hint });
}
function split(text) {
  return text.trim().split(/\s+/);
}
var ALLOWED, REFUSED, KNOWN;
var init_ssh_options = __esm({
  "src/action/ssh/ssh-options.ts"() {
    "use strict";
    init_problem();
    ALLOWED = `
  AddressFamily BindAddress BindInterface CASignatureAlgorithms ChannelTimeout Ciphers Compression ConnectionAttempts
  ConnectTimeout DynamicForward EnableEscapeCommandline EscapeChar ExitOnForwardFailure FingerprintHash GatewayPorts
  HostKeyAlgorithms IPQoS KexAlgorithms LocalForward LogLevel LogVerbose MACs ObscureKeystrokeTiming PermitRemoteOpen
  PubkeyAcceptedAlgorithms PubkeyAcceptedKeyTypes RekeyLimit RemoteForward RequestTTY RequiredRSASize RevokedHostKeys
  SendEnv ServerAliveCountMax ServerAliveInterval SetEnv StreamLocalBindMask StreamLocalBindUnlink SyslogFacility TCPKeepAlive
  VersionAddendum VisualHostKey WarnWeakCrypto`;
    REFUSED = [
      {
        keywords: "ProxyCommand LocalCommand PermitLocalCommand KnownHostsCommand XAuthLocation ProxyUseFdpass",
        why: "it can run a command on the runner",
        hint: "Use jump to go through another host; run commands as steps"
      },
      {
        keywords: "RemoteCommand SessionType StdinNull ForkAfterAuthentication",
        why: "it changes what the commands of ssh, scp, rsync and git do",
        hint: "Say it in the step that runs ssh"
      },
      {
        keywords: "PKCS11Provider SecurityKeyProvider SmartcardDevice",
        why: "it loads a library into ssh",
        hint: "Remove it"
      },
      {
        keywords: `StrictHostKeyChecking UserKnownHostsFile GlobalKnownHostsFile HostKeyAlias CheckHostIP UpdateHostKeys
      VerifyHostKeyDNS NoHostAuthenticationForLocalhost CanonicalizeHostname CanonicalDomains CanonicalizeMaxDots
      CanonicalizeFallbackLocal CanonicalizePermittedCNAMEs HashKnownHosts`,
        why: "it changes how the host key is checked, or whose",
        hint: "Use host-key"
      },
      {
        keywords: `IdentityFile IdentityAgent IdentitiesOnly CertificateFile AddKeysToAgent BatchMode PasswordAuthentication
      PreferredAuthentications PubkeyAuthentication KbdInteractiveAuthentication ChallengeResponseAuthentication
      GSSAPIAuthentication GSSAPIDelegateCredentials GSSAPIKeyExchange GSSAPITrustDNS HostbasedAuthentication
      EnableSSHKeysign NumberOfPasswordPrompts`,
        why: "the alias logs in with the key of this job and nothing else",
        hint: "Use private-key or api-token"
      },
      {
        keywords: "ControlMaster ControlPath ControlPersist",
        why: "a connection that stays open outlives the key",
        hint: "Remove it"
      },
      {
        keywords: "ForwardX11 ForwardX11Trusted ForwardX11Timeout Tunnel TunnelDevice",
        why: "it opens the runner to the machine",
        hint: "Remove it, or forward a port (LocalForward, RemoteForward)"
      },
      {
        keywords: "Host Match Include IgnoreUnknown Tag ClearAllForwardings",
        why: "it does not belong to one alias",
        hint: 'Give settings alone, such as "ServerAliveInterval 60"'
      },
      ...[
        ["HostName", "host"],
        ["User", "user"],
        ["Port", "port"],
        ["ProxyJump", "jump"],
        ["ForwardAgent", "forward-agent"]
      ].map(([keywords = "", input]) => ({ keywords, why: "there is an input for it", hint: `Use ${input}` }))
    ];
    KNOWN = new Map([
      ...split(ALLOWED).map((name) => [name.toLowerCase(), { name }]),
      ...REFUSED.flatMap(
        ({ keywords, ...reason }) => split(keywords).map((name) => [name.toLowerCase(), { name, ...reason }])
      )
    ]);
  }
});

// src/keys/split-blob.ts
function splitBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  const known = findKeyType(type);
  if (!known) {
    const unknown = { bits: void 0, keyType: void 0, isCertificate: false, isPadded: false };
    return { type, ...unknown, fields: [], plain: blob, reader };
  }
  const { keyType: keyType2, isCertificate } = known;
  if (isCertificate) reader.string();
  const fields = [];
  while (fields.length < keyType2.fields) fields.push(reader.string());
  const bits = typeof keyType2.bits === "number" ? keyType2.bits : bitLength(fields[keyType2.bits.field]);
  const shortest = keyType2.hasNumbers ? fields.map(shortestNumber) : fields;
  const isPadded = shortest !== fields && shortest.some(({ length }, index) => length !== fields[index]?.length);
  const rest = isCertificate ? Buffer.alloc(0) : blob.subarray(reader.at);
  const plain = isCertificate || isPadded ? Buffer.concat([...[keyType2.name, ...shortest].map(wireString), rest]) : blob;
  return { type, bits, keyType: keyType2, isCertificate, fields, isPadded, plain, reader };
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
var init_split_blob = __esm({
  "src/keys/split-blob.ts"() {
    "use strict";
    init_key_types();
    init_wire();
  }
});

// src/keys/fingerprint.ts
function isFingerprint(text) {
  return typeof text === "string" && FINGERPRINT.test(text);
}
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto2.hash)("sha256", blob, "base64").slice(0, -1)}`;
}
function keyFingerprint({ blob }) {
  return sha256(plainBlob(blob));
}
var import_node_crypto2, FINGERPRINT;
var init_fingerprint = __esm({
  "src/keys/fingerprint.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    init_split_blob();
    FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
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
      throw new KeyFault("public-damaged", "its line and the key in it are of different types");
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
    init_split_blob();
    LINE = /^([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(\S.*))?$/;
    LONGEST_LINE = 16 * 1024;
  }
});

// src/action/ssh/host-key-input.ts
var host_key_input_exports = {};
__export(host_key_input_exports, {
  parseHostKeys: () => parseHostKeys
});
function parseHostKeys(text) {
  const numbered = text.split(/\r\n|\r|\n/).map((line, index) => ({ line: trimLine(line), number: index + 1 }));
  const given = numbered.filter(({ line }) => line && !line.startsWith("#"));
  const words = given.flatMap(({ line }) => line.split(/[\s,]+/));
  if (words.includes(ACCEPT_NEW)) {
    if (words.every((word) => word === ACCEPT_NEW)) return { acceptNew: words.length };
    throw invalid(
      `it mixes ${ACCEPT_NEW} with other words`,
      `Give either ${ACCEPT_NEW}, or fingerprints or keys`
    );
  }
  const fingerprints = [];
  const lines = [];
  let before = "";
  for (const { line, number: number2 } of given) {
    const found = parseLine(line, number2, before);
    if (found && "fingerprint" in found) fingerprints.push(found);
    else if (found) lines.push(found);
    before = line;
  }
  if (given.length > 0 && fingerprints.length === 0 && lines.length === 0)
    throw holdsNone(given[0]?.number ?? 1);
  if (fingerprints.length === 0) return { lines };
  if (lines.length === 0) return { fingerprints };
  throw invalid("it mixes fingerprints with other lines", "Give either fingerprints or keys");
}
function trimLine(line) {
  return line.replace(/^\s*(?:-\s+)?["'`]*\s*|\s*["'`]*\s*,?\s*$/g, "");
}
function parseLine(line, number2, before) {
  const fingerprints = [...line.matchAll(FINGERPRINTS)];
  const keys = [...line.matchAll(KEYS)];
  const [fingerprint] = fingerprints;
  const [key] = keys;
  if (fingerprints.length + keys.length > 1) {
    throw invalid(`line ${number2} holds more than one fingerprint or key`, "Put each on a line of its own");
  }
  if (fingerprint) return parseFingerprint(fingerprint, { line, number: number2, before });
  if (key) return parseKey(key, line, number2);
  if (MD5.test(line)) {
    throw invalid(
      `line ${number2} holds an MD5 fingerprint, and MD5 can be forged`,
      "Give the SHA256 fingerprint: on the machine, `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` prints it"
    );
  }
  if (AROUND.some((sentence) => sentence.test(line))) return void 0;
  throw holdsNone(number2);
}
function parseFingerprint(match2, { line, number: number2, before }) {
  const fingerprint = `SHA256:${match2[1]?.replace(/=$/, "")}`;
  if (!isFingerprint(fingerprint)) {
    throw invalid(
      `the fingerprint in line ${number2} is damaged`,
      "Copy it again: it has 43 characters after SHA256:"
    );
  }
  const sentence = line === match2[0] || line === `${match2[0]}.` ? `${before} ${line}` : line;
  const type = /\b(ed25519|ecdsa|rsa)\b/i.exec(sentence.replace(match2[0], " "))?.[1]?.toLowerCase();
  return { fingerprint, ...type && { type } };
}
function parseKey(match2, line, number2) {
  const [, type = "", base64 = ""] = match2;
  const key = `${type} ${base64}`;
  try {
    const { blob } = parsePublicKey(key);
    const { keyType: keyType2, isCertificate, reader } = splitBlob(blob);
    const isLonger = keyType2 !== void 0 && !isCertificate && reader.left > 0;
    if (isLonger || blob.toString("base64") !== base64) throw new RangeError("more or less than a key");
  } catch {
    throw invalid(`the key in line ${number2} is damaged`, "Copy the whole line again");
  }
  const before = line.slice(0, match2.index).trim();
  const isLabel = LABEL.test(before);
  if (HOSTS.test(before) && !isLabel) return { text: `${before.replace(/\s+/g, " ")} ${key}`, isBare: false };
  if (/(?<![\w.])@(revoked|cert-authority)\b/.test(before)) throw holdsNone(number2);
  return { text: key, isBare: true };
}
function holdsNone(number2) {
  return invalid(
    `line ${number2} is neither a public key, nor a known_hosts line, nor a SHA256 fingerprint`,
    'Give lines such as "ssh-ed25519 AAAA...", "[host]:port ssh-ed25519 AAAA..." or "SHA256:..."'
  );
}
function invalid(why, hint) {
  return new Problem({ what: "Input host-key is invalid", why, hint });
}
var ACCEPT_NEW, FINGERPRINTS, MD5, KEYS, HOSTS, LABEL, AROUND;
var init_host_key_input = __esm({
  "src/action/ssh/host-key-input.ts"() {
    "use strict";
    init_fingerprint();
    init_public_key();
    init_split_blob();
    init_problem();
    ACCEPT_NEW = "accept-new";
    FINGERPRINTS = /(?<![\w+/])SHA256:([\w+/-]*=*)/gi;
    MD5 = /(?:^|MD5:|[^\da-f:])(?:[\da-f]{2}:){15}[\da-f]{2}(?![\da-f:])/i;
    KEYS = /(?<![\w@.-])([\w@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]*={0,2})/g;
    HOSTS = /^(?:@[\w-]+[ \t]+)?[^@\s]\S*$/;
    LABEL = /^[A-Za-z]\w*:$|^[^|].*["'`(=]$/;
    AROUND = [
      /^@[@ ]/,
      /^The authenticity of host .* can't be established\.?$/,
      /^This (host )?key is not known by any other names\.?$/,
      /^Are you sure you want to continue connecting\b/,
      /^(IT IS POSSIBLE THAT SOMEONE|Someone could be eavesdropping|It is also possible that a host key)/,
      /^The fingerprint for the \w+ key sent by the remote host is$/,
      /^Please contact your system administrator\.?$/,
      /^\+-+\[.*\]-+\+$|^\|.{17}\|$/,
      /^(ec2: ?)?(-----(BEGIN|END) SSH HOST KEY (FINGERPRINTS|KEYS)-----|#*)$/
    ];
  }
});

// src/action/ssh/jump-host-key.ts
var jump_host_key_exports = {};
__export(jump_host_key_exports, {
  namingJumpHostKey: () => namingJumpHostKey
});
async function namingJumpHostKey(task) {
  try {
    return await task();
  } catch (error2) {
    if (error2 instanceof Error)
      error2.message = error2.message.replaceAll(/(?<![\w-])host-key\b/g, "jump-host-key");
    throw error2;
  }
}
var init_jump_host_key = __esm({
  "src/action/ssh/jump-host-key.ts"() {
    "use strict";
  }
});

// src/action/job.ts
function readJob(env, platform = process.platform) {
  if (platform === "win32") {
    throw new Problem({
      what: "Windows runners are not supported",
      why: "the ssh-agent of Windows refuses keys with a lifetime, and keeps them when the job is over",
      hint: "Run this job on Linux or macOS, such as runs-on: ubuntu-latest"
    });
  }
  return {
    id: jobId(env),
    repository: /^[\w.-]+\/[\w.-]+$/.exec(env.GITHUB_REPOSITORY ?? "")?.[0],
    repositoryId: numberIn(env.GITHUB_REPOSITORY_ID, 15),
    runId: numberIn(env.GITHUB_RUN_ID, 15),
    attempt: numberIn(env.GITHUB_RUN_ATTEMPT, 4) ?? 1,
    apiUrl: env.GITHUB_API_URL || void 0,
    temp: variable(env, "RUNNER_TEMP", UNQUOTED_PATH)
  };
}
function jobId({
  RUNNER_TRACKING_ID = "",
  GITHUB_RUN_ID = "",
  GITHUB_RUN_ATTEMPT = ""
}) {
  const id = RUNNER_TRACKING_ID || `${GITHUB_RUN_ID}x${GITHUB_RUN_ATTEMPT}`;
  return id.replaceAll(/[^A-Za-z0-9]/g, "").slice(-12);
}
function variable(env, name, pattern) {
  const value = env[name] ?? "";
  if (pattern.test(value)) return value;
  throw new Problem({
    what: "keylease cannot run here",
    why: `the variable ${name} ${value ? "has an unexpected value" : "is not set"}`,
    hint: "Use it as a step of a GitHub Actions workflow, on a Linux or macOS runner"
  });
}
function numberIn(text, digits) {
  return text && /^[1-9]\d*$/.test(text) && text.length <= digits ? Number(text) : void 0;
}
function leasingJob(job) {
  const { repository, repositoryId, runId } = job;
  if (repository && repositoryId && runId) return { ...job, repository, repositoryId, runId };
  const [variable2, example] = !repository ? ["GITHUB_REPOSITORY", "octo-org/train"] : !repositoryId ? ["GITHUB_REPOSITORY_ID", "the number that the server gives the repository"] : ["GITHUB_RUN_ID", "the number of the run"];
  throw new Problem({
    what: "No key can be leased",
    why: `the runner does not set ${variable2}, which goes into the name of a lease (those of Gitea and act may not)`,
    hint: `Set it in the env of this step (${example}), as GitHub's runner does`
  });
}
function keyComment({ repository, runId, attempt }, expiresAt) {
  const run2 = runId === void 0 ? [] : [`run ${runId}.${attempt}`];
  return [repository ?? "keylease", ...run2, "until", formatTimestamp(expiresAt)].join(" ");
}
var UNQUOTED_PATH;
var init_job = __esm({
  "src/action/job.ts"() {
    "use strict";
    init_problem();
    init_time();
    UNQUOTED_PATH = /^\/[^"'`\\%$*?[\]{}\p{Cc}]*$/u;
  }
});

// src/action/agent/exported-agent.ts
var exported_agent_exports = {};
__export(exported_agent_exports, {
  findExportedAgent: () => findExportedAgent
});
async function findExportedAgent(socket) {
  const connection = await AgentConnection.open(socket);
  if (!connection) return void 0;
  const keys = (await connection.list()).length;
  if (keys > 0) return { socket, connection, keys, isOpenSsh: isOpenSshAgent(socket) };
  connection.close();
  return void 0;
}
function isOpenSshAgent(socket) {
  try {
    const lines = (0, import_node_fs3.readFileSync)("/proc/net/unix", "utf8").split("\n");
    const inodes = lines.filter((line) => line.endsWith(` ${socket}`)).map((line) => line.split(/\s+/)[6]);
    return inodes.some((inode) => programsWith(`socket:[${inode}]`).includes("ssh-agent"));
  } catch {
    return false;
  }
}
function programsWith(file) {
  return (0, import_node_fs3.readdirSync)("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const isOpen = (0, import_node_fs3.readdirSync)(`/proc/${pid}/fd`).some(
        (fd) => readsLink(`/proc/${pid}/fd/${fd}`) === file
      );
      return isOpen ? [(0, import_node_fs3.readFileSync)(`/proc/${pid}/comm`, "utf8").trim()] : [];
    } catch {
      return [];
    }
  });
}
function readsLink(path) {
  try {
    return (0, import_node_fs3.readlinkSync)(path);
  } catch {
    return void 0;
  }
}
var import_node_fs3;
var init_exported_agent = __esm({
  "src/action/agent/exported-agent.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    init_agent_connection();
  }
});

// src/action/export-agent.ts
async function exportAgent(core2, {
  agent,
  keys,
  lifetime,
  exported,
  ours,
  record
}) {
  const isTheirs = exported && exported !== agent.socket && !ours.includes(exported);
  const theirs = isTheirs ? await (await Promise.resolve().then(() => (init_exported_agent(), exported_agent_exports))).findExportedAgent(exported) : void 0;
  if (!theirs) return core2.exportVariable("SSH_AUTH_SOCK", agent.socket);
  const stays = `SSH_AUTH_SOCK stays as an earlier step has set it, because the agent there holds ${theirs.keys} key${theirs.keys === 1 ? "" : "s"}`;
  const elsewhere = "the keys of this step are in the agent at output ssh-auth-sock, which the alias uses";
  try {
    if (!theirs.isOpenSsh) return core2.warning(`${stays}. As it is not OpenSSH's ssh-agent, ${elsewhere}.`);
    await loadKeys({ ...theirs, isShared: true }, keys, { lifetime, record });
    core2.info(`${stays}. It holds the keys of this step as well until the end of the job.`);
  } catch (error2) {
    core2.warning(
      `${stays}, and it does not take the keys of this step (${errorMessage(error2)}); ${elsewhere}.`
    );
  } finally {
    theirs.connection.close();
  }
}
var init_export_agent = __esm({
  "src/action/export-agent.ts"() {
    "use strict";
    init_problem();
    init_job_agent();
  }
});

// src/accounts/account.ts
function assumedNote(title) {
  return `The ${title} profile is an assumption: the provider's documentation does not cover it.`;
}
var init_account = __esm({
  "src/accounts/account.ts"() {
    "use strict";
    init_api_error();
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

// src/action/plan/earlier-key.ts
function chooseEarlierUse({ leaseFrom, privateKey, lease, prepareHost, instance, target: target2 }, uses) {
  if (leaseFrom) return findUse(leaseFrom, uses);
  if (privateKey || prepareHost?.leasesKey) return void 0;
  if (!lease || lease.kind === "none") return lastUse(uses);
  const leasesAgain = lease.isChosen || !target2.host && !instance;
  return leasesAgain ? void 0 : uses.findLast((use) => use.lease && isSameAccountChoice(use.lease.account, lease.address));
}
function findUse(name, uses) {
  const found = uses.findLast(({ alias, lease }) => lease?.keyId === name || alias === name);
  if (found) return found;
  const names = uses.map(({ alias, lease }) => lease ? `${alias} (key ${sanitize(lease.keyId)})` : alias);
  throw new Problem({
    what: "Input lease-from cannot be used",
    why: `no earlier use of keylease in this job has the alias or key ID "${sanitize(name)}"`,
    hint: names.length > 0 ? `Use one of ${names.join(", ")}` : "Lease a key in an earlier step, with api-token"
  });
}
function lastUse(uses) {
  const last = uses.findLast(({ areLeased }) => areLeased) ?? uses.at(-1);
  if (last) return last;
  throw new Problem({
    what: "There is no key to use",
    why: "private-key and api-token are both empty, and no earlier step of this job has leased or loaded a key with keylease",
    hint: "Set one of them; secrets are empty in runs triggered by forks and Dependabot"
  });
}
function isSameAccountChoice(one, other) {
  return one.provider === other.provider && one.profile === other.profile && one.apiUrl === other.apiUrl;
}
var init_earlier_key = __esm({
  "src/action/plan/earlier-key.ts"() {
    "use strict";
    init_format();
    init_problem();
  }
});

// src/keys/formats/block-text.ts
function checkSize({ length }) {
  if (length > LONGEST_KEY) throw new KeyFault("too-large", `one has ${length} characters`);
}
function wrap(base64, width) {
  return base64.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
function lineRepair(block, body = block) {
  if (body.includes("\n\n")) return "blank lines";
  if (block.includes("\n")) return /^[\w+/=\n]+ /.test(body) ? "newlines turned into spaces" : void 0;
  return /\s/.test(body) ? "newlines turned into spaces" : "missing newlines";
}
var LONGEST_KEY;
var init_block_text = __esm({
  "src/keys/formats/block-text.ts"() {
    "use strict";
    init_fault();
    LONGEST_KEY = 16 * 1024;
  }
});

// src/keys/formats/pem-armor.ts
function armorLabel(line) {
  return /^-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY)-----$/.exec(line)?.[1];
}
function findArmor(text, { accepts, width }) {
  const blocks = [];
  const markers = [...text.matchAll(MARKER)];
  for (let pair = 0; pair < markers.length; pair += 2) {
    const [begin, end] = markers.slice(pair, pair + 2);
    if (begin?.[1] !== "BEGIN") throw new KeyFault("truncated", "its BEGIN line");
    if (end?.[1] !== "END") throw new KeyFault("truncated", "its END line");
    const label = begin[2] ?? "";
    if (label !== end[2]) throw new KeyFault("damaged", "its BEGIN and END lines differ");
    if (!accepts(label)) continue;
    const inside = text.slice(begin.index + begin[0].length, end.index);
    const range = { start: begin.index, end: end.index + end[0].length };
    blocks.push({ ...range, ...rewritten(label, inside, width) });
  }
  return blocks;
}
function rewritten(label, inside, width) {
  checkSize(inside);
  const [headers = "", cipher, iv] = HEADERS.exec(inside) ?? [];
  const base64 = inside.slice(headers.length).replace(/\s/g, "").replace(/=+$/, "");
  if (!base64) throw new KeyFault("truncated", "its body");
  if (!/^[A-Za-z0-9+/]+$/.test(base64))
    throw new KeyFault("damaged", "it contains something other than base64");
  if (base64.length % 4 === 1) throw new KeyFault("truncated", "at least one character");
  const lines = wrap(Buffer.from(base64, "base64").toString("base64"), width);
  const head = cipher ? ["Proc-Type: 4,ENCRYPTED", `DEK-Info: ${cipher},${iv}`, ""] : [];
  const [begin, end] = armorSpelling(label);
  const text = [begin, ...head, ...lines, end, ""].join("\n");
  const repair2 = lineRepair(inside, inside.slice(headers.length));
  return { text, body: base64, forms: [inside.trim()], repair: repair2 };
}
function openArmor(text) {
  const [, label = "", cipher, base64 = ""] = ARMOR.exec(text) ?? [];
  return { label, cipher, body: Buffer.from(base64, "base64") };
}
function missingArmor(text, isBody) {
  if (/(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/.test(text)) {
    return new KeyFault("truncated", "dashes of its BEGIN and END lines");
  }
  const isKey = isBody(Buffer.from(text.replace(/\s/g, ""), "base64"));
  return isKey ? new KeyFault("truncated", "its BEGIN and END lines") : void 0;
}
function armorSpelling(label) {
  return [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
}
var PEM_LABELS, ARMOR_END, MARKER, HEADERS, ARMOR;
var init_pem_armor = __esm({
  "src/keys/formats/pem-armor.ts"() {
    "use strict";
    init_fault();
    init_block_text();
    PEM_LABELS = [
      ...["RSA", "EC", "DSA"].map((algorithm) => `${algorithm} PRIVATE KEY`),
      "PRIVATE KEY",
      "ENCRYPTED PRIVATE KEY"
    ];
    ARMOR_END = /^-----END /;
    MARKER = /-----(BEGIN|END) ([A-Z0-9 ]{0,40}PRIVATE KEY)-----/g;
    HEADERS = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*([A-Z0-9-]{1,30})\s*,\s*([\dA-F]{32}|[\dA-F]{16})\s*/i;
    ARMOR = /^-----BEGIN (.*)-----\n(?:Proc-Type: 4,ENCRYPTED\nDEK-Info: (.*),.*\n\n)?([^-]*)-----END /;
  }
});

// src/keys/formats/openssh-decrypt.ts
var openssh_decrypt_exports = {};
__export(openssh_decrypt_exports, {
  decrypt: () => decrypt
});
function decrypt({ cipher: name, kdf, section, tag }, passphrase, budget) {
  const cipher = Object.hasOwn(CIPHERS, name) ? CIPHERS[name] : void 0;
  if (!cipher) throw new KeyFault("unsupported-encryption", "OpenSSH does not have this cipher");
  if (kdf.name !== "bcrypt") throw new KeyFault("unsupported-encryption", "its key derivation is not bcrypt");
  if (tag.length < cipher.tag) throw new KeyFault("truncated", "the end of it");
  if (tag.length > cipher.tag) throw new KeyFault("damaged", "there is data after its end");
  if (section.length % cipher.block > 0)
    throw new KeyFault("damaged", "its length is not a multiple of the cipher block");
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
    return (0, import_node_crypto4.createDecipheriv)(name, keyAndIv.subarray(0, 32), iv).update(section);
  }
  const decipher2 = (0, import_node_crypto4.createDecipheriv)(name, keyAndIv.subarray(0, length), keyAndIv.subarray(length));
  if (tagLength > 0) decipher2.setAuthTag(tag);
  else decipher2.setAutoPadding(false);
  try {
    return Buffer.concat([decipher2.update(section), decipher2.final()]);
  } catch {
    throw new KeyFault("wrong-passphrase");
  }
}
var import_node_crypto4, import_bcrypt_pbkdf, CIPHERS;
var init_openssh_decrypt = __esm({
  "src/keys/formats/openssh-decrypt.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
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
      // Of its two keys the first is for contents; the second is for the length of packets, which files do not have.
      "chacha20-poly1305@openssh.com": { name: "chacha20", key: 64, iv: 0, block: 8, tag: 16 }
    };
  }
});

// src/keys/formats/openssh.ts
function readHead(reader) {
  if (reader.bytes(MAGIC.length).toString("latin1") !== MAGIC) {
    throw new KeyFault("damaged", "it does not begin like an OpenSSH key");
  }
  const cipher = reader.text();
  const kdf = { name: reader.text(), options: reader.string() };
  const count = reader.uint32();
  return { cipher, kdf, count, blob: reader.string() };
}
async function readKey(reader, { passphrase, budget }) {
  const { cipher, kdf, count, blob } = readHead(reader);
  if (count !== 1) throw new KeyFault("damaged", "it does not hold exactly one key");
  const publicKey = readBlob(blob);
  agentLayout(publicKey.type);
  const section = reader.string();
  const tag = reader.bytes(reader.left);
  if (cipher !== "none") {
    const { decrypt: decrypt3 } = await Promise.resolve().then(() => (init_openssh_decrypt(), openssh_decrypt_exports));
    const secret = decrypt3({ cipher, kdf, section, tag }, passphrase, budget);
    if (!checkNumbersAgree(secret)) throw new KeyFault("wrong-passphrase");
    return readSecret(secret, publicKey);
  }
  if (tag.length > 0) throw new KeyFault("damaged", "there is data after its end");
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
  if (reader.text() !== publicKey.type) {
    throw new KeyFault("damaged", "its two halves are of different types");
  }
  for (let { parts } = agentLayout(publicKey.type); parts > 0; parts -= 1) reader.string();
  const agentIdentity = secret.subarray(start, reader.at);
  const comment = reader.text();
  const padding = reader.bytes(reader.left);
  if (padding.some((byte, at) => byte !== at + 1)) throw new KeyFault("damaged", "its padding is wrong");
  if (!publicBlob(agentIdentity).equals(publicKey.blob)) {
    throw new KeyFault("damaged", "its two halves do not match");
  }
  if (!isConsistent(agentIdentity)) throw new KeyFault("damaged", "its numbers do not match each other");
  return { publicKey: { ...publicKey, comment }, agentIdentity };
}
var LABEL2, MAGIC, openSsh, UNREADABLE;
var init_openssh = __esm({
  "src/keys/formats/openssh.ts"() {
    "use strict";
    init_agent_identity();
    init_fault();
    init_public_key();
    init_wire();
    init_pem_armor();
    LABEL2 = "OPENSSH PRIVATE KEY";
    MAGIC = "openssh-key-v1\0";
    openSsh = {
      name: "OpenSSH",
      detect: (line) => armorLabel(line) === LABEL2,
      end: ARMOR_END,
      extract: (text) => findArmor(text, { accepts: (label) => label === LABEL2, width: 70 }),
      missing: (text) => missingArmor(text, (data) => data.toString("latin1", 0, MAGIC.length) === MAGIC),
      spelling: armorSpelling(LABEL2),
      isProven: () => true,
      async read(text, unlock) {
        try {
          return await readKey(new WireReader(openArmor(text).body), unlock);
        } catch (error2) {
          if (error2 instanceof RangeError) throw new KeyFault("truncated", "the end of it");
          throw error2;
        }
      },
      async publicHalf(text) {
        const [, base64] = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)/.exec(text) ?? [];
        if (!base64) return void 0;
        try {
          const { cipher, blob } = readHead(new WireReader(Buffer.from(base64.replace(/\s/g, ""), "base64")));
          return { publicKey: readBlob(blob), encrypted: cipher !== "none" };
        } catch (error2) {
          if (error2 instanceof RangeError || error2 instanceof KeyFault) return UNREADABLE;
          throw error2;
        }
      }
    };
    UNREADABLE = { publicKey: void 0, encrypted: void 0 };
  }
});

// src/keys/formats/der.ts
function isDerSequence(data) {
  try {
    const reader = new DerReader(data);
    reader.sequence();
    return reader.tag === void 0;
  } catch (error2) {
    if (error2 instanceof KeyFault) return false;
    throw error2;
  }
}
function derValue(tag, contents) {
  const { length } = contents;
  const head = length < 128 ? [tag, length] : [tag, 130, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), contents]);
}
var INTEGER, OCTETS, OID, SEQUENCE, DerReader;
var init_der = __esm({
  "src/keys/formats/der.ts"() {
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
        if (this.tag !== tag) throw new KeyFault("damaged", "it does not have the structure of a key");
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
      /** number returns the next value, an INTEGER taken as positive; approximate from 2^53 on. */
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
        const bytes = first & 127;
        if (bytes === 0 || bytes > 3) throw new KeyFault("damaged", "it does not have the structure of a key");
        const digits = this.#data.subarray(2, 2 + bytes);
        return { start: 2 + bytes, length: digits.length === bytes ? digits.readUIntBE(0, bytes) : Infinity };
      }
    };
  }
});

// src/keys/formats/named-curve.ts
function withNamedCurve(key) {
  if (key.asymmetricKeyType !== "ec") return key;
  const jwk = { key: key.export({ format: "jwk" }), format: "jwk" };
  return key.type === "private" ? (0, import_node_crypto5.createPrivateKey)(jwk) : (0, import_node_crypto5.createPublicKey)(jwk);
}
var import_node_crypto5;
var init_named_curve = __esm({
  "src/keys/formats/named-curve.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
  }
});

// src/keys/formats/pkcs8-encryption.ts
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
    throw new KeyFault("unsupported-encryption", "its cipher is neither AES-CBC nor Triple DES");
  } else {
    throw new KeyFault("unsupported-encryption", "its scheme is not PBES2");
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
    throw new KeyFault("unsupported-encryption", "its PBKDF2 does not use an SHA hash");
  } else {
    throw new KeyFault("unsupported-encryption", "its key derivation is neither PBKDF2 nor scrypt");
  }
}
var PBES2, PBKDF2, SCRYPT, PKCS12, HMAC_SHA, CIPHER;
var init_pkcs8_encryption = __esm({
  "src/keys/formats/pkcs8-encryption.ts"() {
    "use strict";
    init_fault();
    init_der();
    PBES2 = "2a864886f70d01050d";
    PBKDF2 = "2a864886f70d01050c";
    SCRYPT = "2b06010401da47040b";
    PKCS12 = ["2a864886f70d010c0103", "2a864886f70d010c0104"];
    HMAC_SHA = /^2a864886f70d02(07|08|09|0a|0b|0c|0d)$/;
    CIPHER = /^(6086480165030401(02|16|2a)|2a864886f70d0307)$/;
  }
});

// src/keys/formats/pkcs8-form.ts
function checkPrimes(der) {
  const key = new DerReader(der).sequence();
  key.number();
  if (key.sequence().oid() !== RSA) return;
  const isMultiPrime = new DerReader(key.octets()).sequence().number() > 0;
  if (isMultiPrime) throw new KeyFault("unsupported", "an RSA key with more than two primes");
}
function splitPkcs8(der) {
  const key = new DerReader(der).sequence();
  const { tag: first } = key;
  if (first !== INTEGER || key.number() !== 1) return { der, publicKey: void 0 };
  const [algorithm, privateKey] = [key.value(SEQUENCE), key.octets()];
  while (key.tag !== void 0 && key.tag !== PUBLIC_KEY) key.value(key.tag);
  const publicKey = key.tag === PUBLIC_KEY ? key.value(PUBLIC_KEY).subarray(1) : void 0;
  const version = derValue(INTEGER, Buffer.of(0));
  const parts = [version, derValue(SEQUENCE, algorithm), derValue(OCTETS, privateKey)];
  return { der: derValue(SEQUENCE, Buffer.concat(parts)), publicKey };
}
var RSA, PUBLIC_KEY;
var init_pkcs8_form = __esm({
  "src/keys/formats/pkcs8-form.ts"() {
    "use strict";
    init_fault();
    init_der();
    RSA = "2a864886f70d010101";
    PUBLIC_KEY = 129;
  }
});

// src/keys/formats/read-pem.ts
var read_pem_exports = {};
__export(read_pem_exports, {
  readPem: () => readPem
});
function readPem(pem2, { passphrase, budget }) {
  if (!PEM_LABELS.includes(pem2.label)) throw new KeyFault("unsupported", "its PEM label is not known");
  const encrypted = pem2.cipher !== void 0 || pem2.label === "ENCRYPTED PRIVATE KEY";
  const key = encrypted ? decrypt2(pem2, passphrase, budget) : parse(pem2);
  checkType(key);
  checkPrimes(key.export({ format: "der", type: "pkcs8" }));
  return readAgain(withNamedCurve(key));
}
function decrypt2(pem2, passphrase, budget) {
  if (pem2.cipher === void 0) checkEncryption(pem2.body, budget);
  else checkCipher(pem2.cipher, pem2.body);
  if (!passphrase) throw new KeyFault("encrypted");
  try {
    return (0, import_node_crypto6.createPrivateKey)({ key: pem2.text, passphrase });
  } catch {
    throw new KeyFault("wrong-passphrase");
  }
}
function checkCipher(cipher, body) {
  const name = cipher.toLowerCase();
  const info2 = (0, import_node_crypto6.getCiphers)().includes(name) ? (0, import_node_crypto6.getCipherInfo)(name) : void 0;
  if (info2?.mode !== "cbc") throw new KeyFault("unsupported-encryption", "OpenSSL does not have this cipher");
  if (body.length % (info2.blockSize ?? 1) > 0) throw new KeyFault("truncated", "the end of it");
}
function parse({ label, text, body }) {
  const reader = new DerReader(body);
  reader.sequence();
  if (reader.tag !== void 0) throw new KeyFault("damaged", "there is data after its end");
  const isPkcs8 = label === "PRIVATE KEY";
  const { der, publicKey } = isPkcs8 ? splitPkcs8(body) : { der: body, publicKey: void 0 };
  const key = open(publicKey ? { key: der, format: "der", type: "pkcs8" } : text);
  if (publicKey && !(0, import_node_crypto6.createPublicKey)(key).export(SPKI).subarray(-publicKey.length).equals(publicKey)) {
    throw new KeyFault("damaged", "its two halves do not match");
  }
  return key;
}
function open(input) {
  try {
    return (0, import_node_crypto6.createPrivateKey)(input);
  } catch {
    throw new KeyFault("damaged");
  }
}
function checkType({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
  if (type === "rsa" || type === "ed25519") return;
  if (type !== "ec") throw new KeyFault("unsupported", type);
  const curve = details?.namedCurve;
  if (Object.values(CURVES).some(({ openssl }) => openssl === curve)) return;
  throw new KeyFault(
    "unsupported",
    `an EC key on ${curve ? `the curve ${curve}` : "a curve without a name"}`
  );
}
function readAgain(key) {
  const agentIdentity = identify(key);
  if (!agentIdentity) throw new KeyFault("damaged", "two parsers find different keys in it");
  if (!isConsistent(agentIdentity)) throw new KeyFault("damaged", "its numbers do not match each other");
  return { publicKey: readBlob(publicBlob(agentIdentity)), agentIdentity };
}
function identify(key) {
  try {
    const text = String(key.export({ format: "pem", type: "pkcs8" }));
    const identity = import_sshpk.default.parsePrivateKey(text, "pem").toBuffer("rfc4253");
    const publicKey = import_sshpk.default.parseKey(publicBlob(identity), "rfc4253").toString("pkcs8");
    const same = (0, import_node_crypto6.createPublicKey)(key).export(SPKI).equals((0, import_node_crypto6.createPublicKey)(publicKey).export(SPKI));
    return same ? identity : void 0;
  } catch {
    return void 0;
  }
}
var import_node_crypto6, import_sshpk, SPKI;
var init_read_pem = __esm({
  "src/keys/formats/read-pem.ts"() {
    "use strict";
    import_node_crypto6 = require("node:crypto");
    import_sshpk = __toESM(require("./vendor/sshpk.js"), 1);
    init_agent_identity();
    init_curves();
    init_fault();
    init_public_key();
    init_der();
    init_named_curve();
    init_pem_armor();
    init_pkcs8_encryption();
    init_pkcs8_form();
    SPKI = { format: "der", type: "spki" };
  }
});

// src/keys/read-public-pem.ts
var read_public_pem_exports = {};
__export(read_public_pem_exports, {
  readPublicPem: () => readPublicPem
});
function readPublicPem(text) {
  try {
    const spki = withNamedCurve((0, import_node_crypto7.createPublicKey)(text)).export({ format: "pem", type: "spki" });
    const key = readBlob(import_sshpk2.default.parseKey(spki, "pem").toBuffer("rfc4253"));
    return key.bits === void 0 ? void 0 : key;
  } catch {
    return void 0;
  }
}
var import_node_crypto7, import_sshpk2;
var init_read_public_pem = __esm({
  "src/keys/read-public-pem.ts"() {
    "use strict";
    import_node_crypto7 = require("node:crypto");
    import_sshpk2 = __toESM(require("./vendor/sshpk.js"), 1);
    init_named_curve();
    init_public_key();
  }
});

// src/keys/formats/pem.ts
var EC_PARAMETERS, pem;
var init_pem = __esm({
  "src/keys/formats/pem.ts"() {
    "use strict";
    init_der();
    init_pem_armor();
    EC_PARAMETERS = /-----BEGIN EC PARAMETERS-----[A-Za-z0-9+/=\s]*-----END EC PARAMETERS-----\s*$/;
    pem = {
      name: "PEM",
      detect: (line) => armorLabel(line) !== void 0,
      end: ARMOR_END,
      extract(text) {
        return findArmor(text, { accepts: () => true, width: 64 }).map((block) => {
          const parameters = EC_PARAMETERS.exec(text.slice(0, block.start));
          return parameters ? { ...block, start: parameters.index } : block;
        });
      },
      missing: (text) => missingArmor(text, isDerSequence),
      spelling: [...PEM_LABELS.flatMap(armorSpelling), "Proc-Type", "DEK-Info"],
      // In PKCS#8 that is a seed and nothing else (RFC 8410, section 7), and every seed is a key.
      isProven: (type) => type !== "ssh-ed25519",
      async read(text, unlock) {
        const { readPem: readPem2 } = await Promise.resolve().then(() => (init_read_pem(), read_pem_exports));
        return readPem2({ ...openArmor(text), text }, unlock);
      },
      /** Its label or a header says that it is encrypted (RFC 7468, section 11; RFC 1421, section 4.6.1.1). */
      async publicHalf(text) {
        const [block, label] = /-----BEGIN ([A-Z0-9 ]{0,40})PRIVATE KEY-----[^-]*(?:-----END [A-Z0-9 ]*-----)?/.exec(text) ?? [];
        if (block === void 0) return void 0;
        const encrypted = label === "ENCRYPTED " || /Proc-Type:\s*4,\s*ENCRYPTED/i.test(text);
        if (encrypted) return { publicKey: void 0, encrypted };
        const { readPublicPem: readPublicPem2 } = await Promise.resolve().then(() => (init_read_public_pem(), read_public_pem_exports));
        return { publicKey: readPublicPem2(block), encrypted };
      }
    };
  }
});

// src/keys/formats/putty-fault.ts
function puttyFault(code, detail) {
  return new KeyFault(
    code,
    detail,
    "Paste the whole .ppk file again, from `PuTTY-User-Key-File` to the end of `Private-MAC`"
  );
}
var init_putty_fault = __esm({
  "src/keys/formats/putty-fault.ts"() {
    "use strict";
    init_fault();
  }
});

// src/keys/formats/putty-argon2.ts
var putty_argon2_exports = {};
__export(putty_argon2_exports, {
  deriveArgon2: () => deriveArgon2
});
async function deriveArgon2(text, { passphrase, budget }) {
  const [, name = "", ...numbers] = FIELDS.exec(text) ?? [];
  const [memory = 0, passes = 0, parallelism = 0] = numbers.slice(0, 3).map(Number);
  const salt = Buffer.from(numbers[3] ?? "", "hex");
  if (!name) throw puttyFault("damaged", "its fields are garbled");
  if (!isVariant(name)) throw new KeyFault("unsupported-encryption", "its key derivation is not Argon2");
  budget.argon2(memory, passes, parallelism);
  if (salt.length < 8) throw puttyFault("damaged", "its encryption has no salt");
  const options = { iterations: passes, parallelism, memorySize: memory, hashLength: LENGTH };
  return Buffer.from(await VARIANTS[name]({ password: passphrase, salt, ...options, outputType: "binary" }));
}
function isVariant(name) {
  return Object.hasOwn(VARIANTS, name);
}
var import_hash_wasm, VARIANTS, FIELDS, LENGTH;
var init_putty_argon2 = __esm({
  "src/keys/formats/putty-argon2.ts"() {
    "use strict";
    import_hash_wasm = require("./vendor/hash-wasm.js");
    init_fault();
    init_putty_fault();
    VARIANTS = { Argon2id: import_hash_wasm.argon2id, Argon2i: import_hash_wasm.argon2i, Argon2d: import_hash_wasm.argon2d };
    FIELDS = /^Key-Derivation: (\S+)\nArgon2-Memory: (\d{1,10})\nArgon2-Passes: (\d{1,10})\nArgon2-Parallelism: (\d{1,10})\nArgon2-Salt: ((?:[0-9a-f]{2})+)$/m;
    LENGTH = 80;
  }
});

// src/keys/formats/read-putty.ts
var read_putty_exports = {};
__export(read_putty_exports, {
  readPutty: () => readPutty
});
async function readPutty(key, unlock) {
  agentLayout(keyType(key.blob));
  const [, base64 = ""] = /Private-Lines: \d+\n([^:]*)\nPrivate-MAC/.exec(key.text) ?? [];
  const section = Buffer.from(base64, "base64");
  if (key.cipher === "none") return match(key, section, puttyFault("damaged"));
  if (key.cipher !== "aes256-cbc") {
    throw new KeyFault("unsupported-encryption", "PuTTY does not have this cipher", ENCRYPT_AGAIN);
  }
  if (section.length % IV > 0)
    throw puttyFault("damaged", "its length is not a multiple of the cipher block");
  const { passphrase } = unlock;
  if (!passphrase) throw new KeyFault("encrypted", void 0, GIVE_PASSPHRASE);
  const keyAndIv = await deriveKey2(key.text, { ...unlock, passphrase });
  const decipher2 = (0, import_node_crypto8.createDecipheriv)(
    "aes-256-cbc",
    keyAndIv.subarray(0, KEY),
    keyAndIv.subarray(KEY, KEY + IV)
  );
  const secret = decipher2.setAutoPadding(false).update(section);
  return match(key, secret, new KeyFault("wrong-passphrase"));
}
function keyType(blob) {
  try {
    return readBlob(blob).type;
  } catch {
    throw puttyFault("truncated", "the end of its public half");
  }
}
async function deriveKey2(text, unlock) {
  if (text.startsWith("PuTTY-User-Key-File-3")) {
    const { deriveArgon2: deriveArgon22 } = await Promise.resolve().then(() => (init_putty_argon2(), putty_argon2_exports));
    return deriveArgon22(text, unlock);
  }
  const hash2 = (sequence) => (0, import_node_crypto8.createHash)("sha1").update(Buffer.of(0, 0, 0, sequence)).update(unlock.passphrase).digest();
  return Buffer.concat([Buffer.concat([hash2(0), hash2(1)]).subarray(0, KEY), Buffer.alloc(IV)]);
}
function match({ blob, comment }, secret, fault) {
  try {
    const agentIdentity = identify2(blob, new WireReader(secret));
    if (publicBlob(agentIdentity).equals(blob) && isConsistent(agentIdentity)) {
      return { publicKey: { ...readBlob(blob), comment }, agentIdentity };
    }
  } catch (error2) {
    if (!(error2 instanceof RangeError)) throw error2;
  }
  throw fault;
}
function identify2(blob, secret) {
  const reader = new WireReader(blob);
  const type = reader.text();
  const shown = [];
  while (reader.left > 0) shown.push(reader.string());
  if (type === "ssh-rsa") {
    const [e = EMPTY3, n = EMPTY3] = shown;
    const [d = EMPTY3, p = EMPTY3, q = EMPTY3, iqmp = EMPTY3] = [0, 1, 2, 3].map(() => secret.string());
    return Buffer.concat([type, n, e, d, iqmp, p, q].map(wireString));
  }
  const own = secret.string();
  if (type !== "ssh-ed25519") return Buffer.concat([type, ...shown, own].map(wireString));
  const [point = EMPTY3] = shown;
  const seed = Buffer.concat([own, Buffer.alloc(KEY)]).subarray(0, Math.max(own.length, KEY));
  return Buffer.concat([type, point, Buffer.concat([seed, point])].map(wireString));
}
var import_node_crypto8, KEY, IV, GIVE_PASSPHRASE, ENCRYPT_AGAIN, EMPTY3;
var init_read_putty = __esm({
  "src/keys/formats/read-putty.ts"() {
    "use strict";
    import_node_crypto8 = require("node:crypto");
    init_agent_identity();
    init_fault();
    init_public_key();
    init_wire();
    init_putty_fault();
    KEY = 32;
    IV = 16;
    GIVE_PASSPHRASE = "Give its passphrase as well, or remove the passphrase with `puttygen key.ppk -P`";
    ENCRYPT_AGAIN = "Save it again with PuTTYgen, with a passphrase or without";
    EMPTY3 = Buffer.alloc(0);
  }
});

// src/keys/formats/putty.ts
function publicParts(text) {
  const [, base64 = ""] = PUBLIC.exec(text) ?? [];
  const [, comment = ""] = COMMENT.exec(text) ?? [];
  const [, cipher] = /Encryption:\s+(\S{1,40})/.exec(text) ?? [];
  return { blob: Buffer.from(base64.replace(/\s/g, ""), "base64"), cipher, comment };
}
function findKey(piece, start) {
  const last = END.exec(piece);
  if (!last) {
    if (piece.includes("Private-MAC:")) throw puttyFault("damaged", "its fields are garbled");
    throw puttyFault("truncated", "the end of it");
  }
  const end = last.index + last[0].length;
  const found = piece.slice(0, end);
  checkSize(found);
  const fields = FIELDS2.exec(found.split(/\s+/).join(" "));
  if (!fields) throw puttyFault("damaged", "its fields are garbled");
  const [, version, type, encryption, comment, publicHalf = "", derivation = "", privateHalf = "", mac = ""] = fields;
  const [publicLines, privateLines] = [publicHalf, privateHalf].map(
    (half) => wrap(half.replaceAll(" ", ""), 64)
  );
  const lines = [
    `PuTTY-User-Key-File-${version}: ${type}`,
    `Encryption: ${encryption}`,
    `Comment: ${comment}`,
    `Public-Lines: ${publicLines.length}`,
    ...publicLines,
    ...derivation.match(/\S+ \S+/g) ?? [],
    `Private-Lines: ${privateLines.length}`,
    ...privateLines,
    mac,
    ""
  ];
  return {
    ...{ start, end: start + end, text: lines.join("\n"), body: privateLines.join("").replace(/=+$/, "") },
    ...{ forms: [found, privateHalf], repair: lineRepair(found) }
  };
}
var START, END, FIELDS2, PUBLIC, COMMENT, putty;
var init_putty = __esm({
  "src/keys/formats/putty.ts"() {
    "use strict";
    init_fault();
    init_public_key();
    init_block_text();
    init_putty_fault();
    START = /PuTTY-User-Key-File-(\d)/g;
    END = /Private-MAC:\s+(?:[0-9a-f]{64}|[0-9a-f]{40})/;
    FIELDS2 = new RegExp(
      [
        /^PuTTY-User-Key-File-([23]): (\S{1,40}) Encryption: (\S{1,40}) Comment: ?(.*?) ?/,
        /Public-Lines: \d+ ([A-Za-z0-9+/= ]+?) ((?:Key-Derivation: \S{1,20} (?:Argon2-[A-Z][a-z]+: \w{1,200} ){4})?)/,
        /Private-Lines: \d+ ([A-Za-z0-9+/= ]+?) (Private-MAC: \w+)$/
      ].map(({ source }) => source).join("")
    );
    PUBLIC = /Public-Lines:\s+\d+\s([A-Za-z0-9+/=\s]+?)\s(?=[A-Z][A-Za-z0-9-]{1,40}:)/;
    COMMENT = /Comment: ?(.*?)\s?Public-Lines:/s;
    putty = {
      name: "PuTTY",
      detect: (line) => /^PuTTY-User-Key-File-\d+: /.test(line),
      end: /^Private-MAC: /,
      extract(text) {
        const starts = [...text.matchAll(START)];
        return starts.map(({ index, 1: version }, at) => {
          if (version !== "2" && version !== "3") {
            const convert = "Convert it with `puttygen key.ppk -O private-openssh-new -o key`";
            throw new KeyFault("unsupported-format", `PuTTY's version ${version}`, convert);
          }
          return findKey(text.slice(index, starts[at + 1]?.index), index);
        });
      },
      missing: (text) => /^(Public-Lines|Private-Lines|Private-MAC): /m.test(text) ? puttyFault("truncated", "its first line") : void 0,
      spelling: [
        ...["PuTTY-User-Key-File-2", "PuTTY-User-Key-File-3", "Encryption", "Comment", "Public-Lines"],
        ...["Key-Derivation", "Argon2-Memory", "Argon2-Passes", "Argon2-Parallelism", "Argon2-Salt"],
        ...["Private-Lines", "Private-MAC"]
      ],
      isProven: () => true,
      async read(text, unlock) {
        const { readPutty: readPutty2 } = await Promise.resolve().then(() => (init_read_putty(), read_putty_exports));
        return readPutty2({ text, ...publicParts(text) }, unlock);
      },
      async publicHalf(text) {
        if (!text.includes("PuTTY-User-Key-File-")) return void 0;
        const { blob, cipher, comment } = publicParts(text);
        const encrypted = cipher === void 0 ? void 0 : cipher !== "none";
        try {
          return { publicKey: { ...readBlob(blob), comment }, encrypted };
        } catch (error2) {
          if (error2 instanceof RangeError) return { publicKey: void 0, encrypted };
          throw error2;
        }
      }
    };
  }
});

// src/keys/formats/key-formats.ts
var KEY_FORMATS;
var init_key_formats = __esm({
  "src/keys/formats/key-formats.ts"() {
    "use strict";
    init_openssh();
    init_pem();
    init_putty();
    KEY_FORMATS = [openSsh, putty, pem];
  }
});

// src/keys/blocks.ts
function findBlocks(text) {
  const blocks = [];
  for (const format of KEY_FORMATS) {
    const found = format.extract(text).map((block) => ({ ...block, format }));
    blocks.push(...found.filter((block) => !blocks.some((other) => overlap(block, other))));
  }
  blocks.sort((one, other) => one.start - other.start);
  const repairs = new Set(blocks.flatMap(({ repair: repair2 }) => repair2 ?? []));
  let end = 0;
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    if (text.slice(end, block.start).trim()) repairs.add("text around it");
    end = block.end;
  }
  return { blocks, repairs: [...repairs] };
}
function overlap(one, other) {
  return one.start < other.end && other.start < one.end;
}
var init_blocks = __esm({
  "src/keys/blocks.ts"() {
    "use strict";
    init_key_formats();
  }
});

// src/keys/repair.ts
function repair(text, all = LAYOUT_REPAIRS) {
  const repairs = /* @__PURE__ */ new Set();
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = repaired;
    for (const [name, undo] of all) {
      const after = undo(repaired);
      if (after !== repaired && name) repairs.add(name);
      repaired = after;
    }
    if (repaired === before) break;
  }
  return { text: repaired, repairs: [...repairs] };
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
function replaceOutsideComment(text, pattern, by) {
  const either = new RegExp(`^Comment: .*$|${pattern.source}`, `${pattern.flags}m`);
  return text.replace(either, (...match2) => match2[0].startsWith("Comment: ") ? match2[0] : by(...match2));
}
function withoutIndentation(text) {
  return text.split("\n").map((line) => line.trimStart()).join("\n");
}
function withoutTrailingSpace(text) {
  return text.split("\n").map((line) => line.trimEnd()).join("\n").trim();
}
function withoutQuotes(text) {
  const bare = text.trim();
  const quoted = bare.length > 1 && /["'`\u201c\u2018]/.test(bare.charAt(0)) && /["'`\u201d\u2019]/.test(bare.slice(-1));
  return quoted ? bare.slice(1, -1) : text;
}
function withoutEscapes(text) {
  if (isJson(text)) return text;
  return replaceOutsideComment(text, /(?:\\{1,4}r)?\\{1,4}n|\\{1,4}r/g, () => "\n");
}
function withoutBase64(text) {
  const packed = text.replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+=*$/.test(packed)) return text;
  const unpacked = Buffer.from(packed, "base64").toString("utf8");
  const isText = !/[^\P{Cc}\s]|\ufffd/u.test(unpacked.replace(/^\ufffd{2}|\0/g, ""));
  return isText ? unpacked : text;
}
var LAYOUT_REPAIRS, MOST_ROUNDS;
var init_repair = __esm({
  "src/keys/repair.ts"() {
    "use strict";
    LAYOUT_REPAIRS = [
      ["unusual line breaks", (text) => text.replace(/[\u0085\u2028\u2029]/g, "\n")],
      ["invisible characters, such as a byte order mark", (text) => text.replace(new RegExp("\\p{Cf}", "gu"), "")],
      ["Windows line endings", (text) => text.replaceAll("\r\n", "\n")],
      ["old Mac line endings", (text) => text.replaceAll("\r", "\n")],
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
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) throw new KeyFault("html");
}
function publicLine(types) {
  return new RegExp(`(?:${types.map((type) => type.replaceAll(".", "\\.")).join("|")}) AAAA`);
}
function diagnose(text, given) {
  if (PATH.test(given.trim())) return new KeyFault("path");
  for (const [pattern, fault] of MISTAKES) if (pattern.test(text)) return fault();
  for (const format of KEY_FORMATS) {
    const missing = format.missing(text);
    if (missing) return missing;
  }
  if (/BEGIN(?! EC PARAMETERS-)|PRIVATE\s*KEY|PuTTY-User/i.test(text))
    return new KeyFault("damaged", "its first line is garbled");
  return /^\{\s*"/.test(text) ? new KeyFault("json", "and it is cut off") : new KeyFault("no-key");
}
var MISTAKES, PATH;
var init_diagnosis = __esm({
  "src/keys/diagnosis.ts"() {
    "use strict";
    init_fault();
    init_key_formats();
    init_key_types();
    init_repair();
    MISTAKES = [
      [/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/, () => new KeyFault("certificate")],
      [publicLine(KEY_TYPES.map(({ name }) => certificateType(name))), () => new KeyFault("certificate")],
      [/-----BEGIN ([A-Z]+ )?PUBLIC KEY-----|---- BEGIN SSH2 PUBLIC KEY ----/, () => new KeyFault("public-half")],
      [publicLine(KEY_TYPES.map(({ name }) => name)), () => new KeyFault("public-half")],
      [/-----BEGIN PGP PRIVATE KEY BLOCK-----/, () => new KeyFault("unsupported", "a PGP key")],
      [
        /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
        () => new KeyFault("unsupported-format", "that of SSH Communications")
      ]
    ];
    PATH = /^(?:(?:~|\.{1,2}|\$\{?HOME\}?|%\w+%|[a-z]:|file:|\\)[\\/]|\/[\w.-]+\/).{1,400}$|^.{0,400}(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.(?:pem|ppk|key))$/i;
  }
});

// src/keys/find-certificates.ts
function addCertificates(text, keys) {
  const certificates = (text.match(CERTIFICATE2) ?? []).map((line) => parsePublicKey(line));
  const owners = certificates.map((certificate) => ownerOf(certificate, keys));
  return keys.map((key) => {
    const certificate = certificates[owners.lastIndexOf(key)];
    return certificate ? { ...key, certificate } : key;
  });
}
function ownerOf(certificate, keys) {
  const { plain } = splitBlob(certificate.blob);
  const owner = keys.find(({ publicKey }) => publicKey.blob.equals(plain));
  if (owner) return owner;
  throw new KeyFault("other-certificate", sha256(plain));
}
var TYPES, CERTIFICATE2;
var init_find_certificates = __esm({
  "src/keys/find-certificates.ts"() {
    "use strict";
    init_fault();
    init_fingerprint();
    init_key_types();
    init_public_key();
    init_split_blob();
    TYPES = KEY_TYPES.map(({ name }) => certificateType(name).replaceAll(".", "\\."));
    CERTIFICATE2 = new RegExp(`(?:${TYPES.join("|")})[ \\t]+AAAA[A-Za-z0-9+/]*={0,2}`, "g");
  }
});

// src/keys/kdf-cost.ts
var SCRYPT_MEMORY, ARGON2_MEMORY, KdfBudget;
var init_kdf_cost = __esm({
  "src/keys/kdf-cost.ts"() {
    "use strict";
    init_fault();
    SCRYPT_MEMORY = 32 * 1024 * 1024;
    ARGON2_MEMORY = 256 * 1024;
    KdfBudget = class {
      #used = 0;
      /** spend uses up `amount` of a whole budget of `limit` units. Throws KeyFault `costly`, `damaged`. */
      spend(amount, limit, unit) {
        if (amount < 1) throw new KeyFault("damaged", `it asks for zero ${unit}`);
        this.#used += amount / limit;
        if (this.#used <= 1) return;
        throw new KeyFault(
          "costly",
          `it asks for ${amount} ${unit}; the limit for all keys together is ${limit}`
        );
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
          throw new KeyFault("costly", "its scrypt needs more than 32 MiB of memory");
        if (!Number.isInteger(Math.log2(n)))
          throw new KeyFault("damaged", "the cost of its scrypt is not a power of two");
        this.spend(n * r * p, 2 ** 23, "steps of scrypt");
      }
      /** argon2 pays for Argon2 in WebAssembly (RFC 9106), about 3 microseconds for each KiB of `memory` and pass. */
      argon2(memory, passes, parallelism) {
        if (memory > ARGON2_MEMORY) throw new KeyFault("costly", "its Argon2 needs more than 256 MiB of memory");
        if (parallelism < 1 || memory < 8 * parallelism) {
          throw new KeyFault("damaged", "its Argon2 has less memory than its threads need");
        }
        this.spend(memory * passes, 16e5, "KiB of Argon2");
      }
    };
  }
});

// src/keys/parse-private-keys.ts
async function parsePrivateKeys(text, passphrase) {
  if (text.length > LONGEST_TEXT) throw new KeyFault("too-large", `${text.length} characters`);
  const layout = repair(text);
  const attempt = (repaired) => parse2(repaired, { given: text, layout, passphrase });
  try {
    return await attempt(layout);
  } catch (error2) {
    if (!isRepairable(error2)) throw error2;
    const { repairPaste } = await Promise.resolve().then(() => __toESM(require("./vendor/paste-repairs.js"), 1));
    const pasted = repairPaste(text);
    if (pasted.text === layout.text) throw await spelledOut(error2, layout.text);
    return attempt(pasted).catch(async (fault) => {
      throw isRepairable(fault) ? await spelledOut(fault, pasted.text) : fault;
    });
  }
}
function isRepairable(error2) {
  return error2 instanceof KeyFault && REPAIRABLE.includes(error2.code);
}
async function spelledOut(fault, text) {
  const { misspelling } = await Promise.resolve().then(() => __toESM(require("./vendor/misspelling.js"), 1));
  const meant = misspelling(
    text,
    KEY_FORMATS.flatMap(({ spelling }) => spelling)
  );
  return meant ? new KeyFault("misspelled", `it should be \`${meant}\``) : fault;
}
async function parse2(whole, { given, layout, passphrase }) {
  checkWhole(whole.text);
  const { blocks, repairs } = findBlocks(whole.text);
  if (blocks.length === 0) throw diagnose(whole.text, given);
  const unlock = { passphrase, budget: new KdfBudget() };
  const keys = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    const key = await block.format.read(block.text, unlock);
    checkLeastBits(key.publicKey);
    const isProven = block.format.isProven(key.publicKey.type);
    if (!isProven && !layout.text.replace(/\s/g, "").includes(block.body)) {
      throw new KeyFault("damaged", "it has no checksum, so that only white space in it is repaired");
    }
    const id = key.publicKey.blob.toString("base64");
    if (!keys.has(id)) keys.set(id, key);
  }
  const all = [...whole.repairs, ...repairs];
  const forms = all.length > 0 ? blocks.flatMap(({ text, forms: forms2, body }) => [text, ...forms2, body]) : [];
  return {
    keys: addCertificates(whole.text, [...keys.values()]),
    repairs: all,
    normalized: [...new Set(forms)]
  };
}
var LONGEST_TEXT, REPAIRABLE;
var init_parse_private_keys = __esm({
  "src/keys/parse-private-keys.ts"() {
    "use strict";
    init_agent_identity();
    init_blocks();
    init_diagnosis();
    init_fault();
    init_find_certificates();
    init_key_formats();
    init_kdf_cost();
    init_repair();
    LONGEST_TEXT = 64 * 1024;
    REPAIRABLE = ["no-key", "truncated", "damaged", "public-half", "unsupported"];
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
var USES, FOREVER;
var init_certificate = __esm({
  "src/keys/certificate.ts"() {
    "use strict";
    init_fingerprint();
    init_wire();
    USES = { 1: "user", 2: "host" };
    FOREVER = 2n ** 64n - 1n;
  }
});

// src/keys/blob.ts
var blob_exports = {};
__export(blob_exports, {
  parseBlob: () => parseBlob
});
function parseBlob(blob) {
  try {
    return parse3(blob);
  } catch (error2) {
    if (error2 instanceof RangeError) throw new KeyFault("public-damaged", "the key data ends too early");
    throw error2;
  }
}
function parse3(blob) {
  const { type, bits, keyType: keyType2, isCertificate, fields, isPadded, plain, reader } = splitBlob(blob);
  if (!NAME2.test(type)) throw new KeyFault("public-damaged", "its type is not a valid name");
  if (!keyType2) {
    const material = { kind: "unknown" };
    return { type, bits, material, application: void 0, certificate: void 0, isPadded, plain };
  }
  const certificate = isCertificate ? readCertificate(reader, blob) : void 0;
  if (reader.left > 0) throw new KeyFault("public-damaged", "there is data after the end of the key");
  const application = keyType2.isFido ? String(fields.at(-1)) : void 0;
  return { type, bits, material: keyType2.material(fields), application, certificate, isPadded, plain };
}
var NAME2;
var init_blob = __esm({
  "src/keys/blob.ts"() {
    "use strict";
    init_certificate();
    init_fault();
    init_split_blob();
    NAME2 = /^[!-+\--~]{1,64}$/;
  }
});

// src/keys/effort.ts
var effort_exports = {};
__export(effort_exports, {
  Effort: () => Effort
});
var MOST, Effort;
var init_effort = __esm({
  "src/keys/effort.ts"() {
    "use strict";
    MOST = 5e3;
    Effort = class {
      /** How many checks were not made, for lack of time. */
      skipped = 0;
      #left;
      #clock;
      /** `clock` tells milliseconds from any start. */
      constructor({ most = MOST, clock = () => Number(process.hrtime.bigint()) / 1e6 } = {}) {
        this.#left = most;
        this.#clock = clock;
      }
      /** spend makes a check if there is time left, and returns undefined otherwise. */
      spend(check) {
        if (this.#left <= 0) {
          this.skipped += 1;
          return void 0;
        }
        const start = this.#clock();
        const result = check();
        this.#left -= this.#clock() - start;
        return result;
      }
    };
  }
});

// src/keys/published-keys.ts
var FINGERPRINT_PART, PUBLISHED_KEYS;
var init_published_keys = __esm({
  "src/keys/published-keys.ts"() {
    "use strict";
    FINGERPRINT_PART = 20;
    PUBLISHED_KEYS = [
      {
        name: "the insecure RSA key that ships with Vagrant",
        source: "https://github.com/hashicorp/vagrant/tree/main/keys",
        fingerprints: "1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA"
      },
      {
        name: "the insecure Ed25519 key that ships with Vagrant",
        source: "https://github.com/hashicorp/vagrant/tree/main/keys",
        fingerprints: "WkvqjnyPAeC0cbPErYiGP9vqHdgL1MqqvPdIe3lvHgI"
      },
      {
        name: "the insecure key of the Docker image phusion/baseimage",
        source: "https://github.com/phusion/baseimage-docker",
        fingerprints: "mNz9adiNUt9xnouQa1sVz3M2zmUV/nTEjUOucMNM9l4"
      },
      {
        name: "the key of root on F5 BIG-IP (CVE-2012-1493)",
        source: "https://nvd.nist.gov/vuln/detail/CVE-2012-1493",
        fingerprints: "9prMbqhS4QteoFQ1ZRJDqSBLWoHXPyKB0iWR05Ghro4"
      },
      {
        name: "the key of root on ExaGrid appliances (CVE-2016-1561)",
        source: "https://nvd.nist.gov/vuln/detail/CVE-2016-1561",
        fingerprints: "uy5wXyEgbRCGsk23+J6f85om7G55Cu3UIPwC7oMZhNQ"
      },
      {
        name: "the key of Ceragon FibeAir IP-10 (CVE-2015-0936)",
        source: "https://nvd.nist.gov/vuln/detail/CVE-2015-0936",
        fingerprints: "Z+q4XhSwWY7q0BIDVPR1v/S306FjGBsid7tLq/8kIxM"
      },
      {
        name: "the key of VMware vSphere Data Protection (CVE-2016-7456)",
        source: "https://nvd.nist.gov/vuln/detail/CVE-2016-7456",
        fingerprints: "f+1oGL+asXtoO20k4kiiM8ECwrx1wEgWe0M7X0zEDhc"
      },
      {
        name: "the key of an appliance of Loadbalancer.org, Quantum, Array Networks or Tandberg, or of a car of Tesla",
        source: "https://github.com/rapid7/ssh-badkeys",
        fingerprints: `
      MEc4HfsOlMqJ3/9QMTmrKn5Xj/yfnMITMW8EwfUfTww VtjqZ5fiaeoZ3mXOYi49Lk9aO31iT4pahKFP9JPiQPc
      /JLp6z6uGE3BPcs70RQob6QOdEWQ6nDC0xY7ejPOCc0 wuCw9eo7BPNjjv7e8qmXryjpZ9MGspIwmu8KoSH/Tis
      zR8FnLg8bTjFMPFlxkJzO4Uir6LWWecScCCrFOgJh8Q`
      },
      {
        name: "the host key of a router, storage device or image that ships with it",
        source: "https://github.com/rapid7/ssh-badkeys",
        fingerprints: `
      4REJomy/ZbGbLVcbZzR/i6CQuzF+EI6DMvu/lHCxh4M MlQfTrr4GkwEXWhIdaO2UQqraKMWLwNos2gDRkahH9g
      nMnJx4mqz7RsxUls5+dr5OMksk+sr1KaSAYprcOHSkY bTSyNyNBablX5SCmJoOMan7ynqSR2x+FYmeh2Oz56qY
      LjeI9LHdkiQXmE7RGkth9mtn/sdpy2sOBD+tieb/X2E V5P7jIBPzDxESe9LdhBKYIbc7LEBt1OxjOutFfG0yD4
      0slBEEkR+6fADRD1rhJcOeKaC3Et7o0127tFu19wqOs WtRSB8XG5R0LFE1KvRKV7sa2pTCQBpbVm8W7QLbCb5A
      fKki+o9MyIk8XUThmRfoejJudcef7mGvkooMCBLyqCM AKABay46vBa2bhMYZU2V/z5uqlAUXcuBTxMkW4MHd9s
      Lcl4dCjOz4H377asQgXNBK+kjKgD/RNMVZk0aMh5iYE HCKmculX8PrmEXYtnKn3xMnHdnHC/A7+gceWmZNnq0A
      s5Qw/PocHrvXYHlxaQvSI8lodaJiuCZrTp+KjEUw0tc F9KYIspH9Bhy0ohvvWPEgP5HeCUIeZZ5pA+8Xu2Eky8
      RPT99EeL7WwwWvtuzjRJmLQT2DL4zEh8WG/VxUQZhIg gIJVV2fPBgDqCqTr/+m8B9Hh2KOPvxVoTCM1p6hBwdE`
      },
      {
        name: "GitHub's RSA host key, published by mistake in March 2023",
        source: "https://github.blog/2023-03-23-we-updated-our-rsa-ssh-host-key/",
        fingerprints: "nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8"
      },
      {
        // Of its keys, a third: those that it makes where it is seeded by zeros and one byte, the time. They were made again from
        // these 256 seeds.
        name: "one of the 256 keys that npm keypair made most often (CVE-2021-41117)",
        source: "https://nvd.nist.gov/vuln/detail/CVE-2021-41117",
        fingerprints: `
      f3zgdh0rFXFA2jnSOt7z HajjaTttdgJGPLIW1Bf1 JqlGt8MoRvkSAUw70iry vb+3snxmir7BOHvTF4KO NgriFXx6HlnTTNl+Y1px
      FeiPySwrfBHuZ68lWUW4 6pVROmPhWPzN/Namku6J E6WnltSSH4PXtYaMUHGN 3I+QwDu8FCDT5m8IpfOB 93GZ/lr9Qwnm9xZQhLc+
      lfVt6ZjUVPf1k/W1/qqw lM/xac+nPd/PN+6dkvDm 8HYp12vWdi9BE9GITlTx P+d0vgPgLdBPxwMRMYaj FGV3QquUVJ7DdXMLZWSe
      OWhrEJbPLdVw6/0szJbT 0Trq4om7/UQ1qmkAS0Xk CuB1NbzLByT41h+WlLhd 95Vm9Ho7coFIWAcEpBr6 lpT/ixIWASpYWg4nTXZO
      UQLhPdw8Bx/q4HS5cA0O f6nhso0uWMqi1MzioVGl PH9jua2DEHzpv0kyfeu7 Pm08LW+9w3scMt16leuy 14kJmku/lF7KTOKFMmQ2
      dgbKW0eLYUs+nvfaTr0J XMkKdLz4BE9LFXUBai6q nVFTIZ4iUQTHjFFvE5xt GcauegdFcsy3hDiN4uHG SZjb+s/6E/CCSn5G60ZC
      H1m+dv7ZOYU2dR1z593E fpRkY9/jYLUWPJgdpx/G qqXAkVbNWOobDWt6QgCl O/0lv3B0j/TXGRN/v8AA fOvts6zMEOuXDCptrlpJ
      PgLL8CN4jvxtjJYVyJXT lqzKrMc46tn9K9S9LDJU iqDXKESLxcElQA06LpA/ PVtcfHF6Gz4/9MrUxhST Pm1ZUneK4ehtF42/Q5GE
      foLkgNJuPWN1PLq+qOAx kujd02pYl/aNd/L3nwsH 4VdpeqTS3cI06uj6lYS3 B4JIIN7Ch8vbZzpcBk+k BpfFGXgSsu67pgPCmCtr
      xStFlj8nITFggub7sHfv b68hcDBr6H55lZhQE/xW QpdyRImhB2QqlLQyZJHf lSHVdgogx57K+R2OF9qA 0XvZRaXme4AVl3dPsP8E
      Z/WM8KQHdE7wn6hCy3Wz ojKs8cFM4HU5AWpfiFqb XZDqr8L4xPFHVhQtrbUf 5k18s5TIm/FAyq168Lyp EaxaOfpr589NrWyxwk/i
      Ohie6dC7XxkPJmKA3RnT G8Dkmk07JKFW8EvJRq5P WhYaDHsfb5A45HhC8/K9 vmON4ww/Gpaq9chxgpDy xnfDc9el+s8XX+cevNZX
      2qt9XO2oPTpft9Hsoj6W klFJoqT6AmPdJPdz7WhL YK3dxT8lQLkjIhj+3/g/ 49RQC1PMkBfXSg7QGhuh pk9UszGCfE3ZGo9fh8io
      k1lu4gkYVDzcVg1LYIyt VEPSVHaleZ/Sr5uUl3Qy ha1mBqnH57KJsRlKhZl8 Ew8dQcwhSbtbEvS06Qsn AZGil309OPmaUH5xAgBb
      R6/OAw3CIrcDfcOd3RBp eNVkABIuDA9a1qJjiD/v SsGk2O34V++zNzPCRC4k WkkxmyIjw1keJnPLU2iK yz5/HYGIS629JMfZOocx
      gr0m67fI7FUJvsx4fR10 Hmw93zO9VBEgKTrk7VAG ndtGBtE1/4fCb5H2azpk CpiZep2MaG4nMzYp1Ujg lYces7mJZhrisGjOeR+h
      DJH/YiGKc//N0tEzMD9L yt1HWUvUgDFCTruM+rtI /+ul+3N11Ah3za/7liwm zpeHwBoGOdIccthM5uyV R0d4/dQ1aBzH0CTcnmji
      T4pcqS9Ft6qACY+pit8G nsZ/ddGnVJd7t2R28OcJ N5opmL03odIbUYHS+IsF 30KyCZvstYRtCkTuHJcs v/WW51iMDGgkv1Ght49T
      sRFQYbsx/xiTXAbSo5vb 5ynq5NA1NAuWCjvOnlw6 B9WmZxQ0ZIMPW9SP3aZr PwKo4qb7K7NkLUkiQv8c ddGICSV0zBHN3FrIVC5m
      1OUXAOcmseciLo4v++lo Uyc8yLBWVcMZacnelEmf CdgqBL7s2qh8STjJILgl JxAYKUfYpSYmhwWIHqaF rtr7u4k2PC4TWPPA2CAP
      TUdhBevAh6gjwY1KXkWR qBeD4tuhxR+g58oqhkIT DQkOYtPoRHPSKwr1WqVZ GrOvYrknsNgQX1AgjdWv hx3UovHhpqpF/2mWOR3G
      Syy0iXjmeBETHqpvVx8S WP2CHWYhocba0gajSId3 2VSTbEE8wOsEMR/CULwb RLPkwCJ7L0NuImofRLdH wT5HgpfTcOZ8fOPgc5ba
      ryYGa2yLq1qX/Twuftxh SgUzJhhQLLWgyUsdMpkM 8rWCxtvKfIiwQgSzho3N OQ3j3KSfzVzvO+aQjr7e 02Zrpo397ggOMJMxzx+j
      xnxBaRjwv/1K7GTkyUYp bb3K4B8xyiU0kIahfg/e uDR42rzvxQGO4aHPUsPz zkVx7wfLVI+BgSnmXiBd 31AMRUEqwTYQZJK1XWCA
      HDZaPsiMaK4CHuQVxz1a v6DPFfewFxq07KtuUDDe 1w9y0YKM/Qd8g9ilFC5Z JJdoc1Eno7vaDec0xLq2 iJD6Ni+6YGSSYB0tVDyV
      U/5nLdJ8HafiIjno38J2 IZabqgZemYzF2jPMZAoC ldQ9UzvBXbwNK2cD38Gj Z3ggJgPU+bS8hZ4ovLYE sOdAE1BEdVcI3wXrYWqx
      13NpvqikMbMfam5YtYjf rPAJlapmXL0HKd88Gk75 kizq3uH+r5MDLVKo/aU+ mLydN5J9pNJelDZW7Nxd df/JoDegYjZ45s/qCBjq
      8OckfgGNwVywudtV/Gpa CHfhFBTHihYIo+yPZeuw AHPkyZcvjOz7VuLvLM5K tpAvrYB83Ucre60oTVXE O3uX4k/QtP3FcB5boq/D
      BAt9izbnnMDxkiS1L1ur Wj8Z+kriRmTzrlRZpaDg Yn4Tfoi+EE6IHIFFcLhD 2MYvqKiGeTrLr3G9wgHL ZizGw1S7kY1hZnD10LQW
      QSQFIL7gniRNwvG5kTWs vXh+t2xYXRswiGzXHWmY W4iqLVB28xHFSFdKxeVp NQuqvisVfJUCtzkPnVTc Ije8VdoTnF9vCy7kLmqn
      DGvP36BTwE3hwD1AKJ8l 50PrB7JSWnJh8mAXNWaJ X+8t0ADuBPVuNBOS/kk0 ebD7WEyT8YN28sVEMxCs a1ITTWYCEeIVOBZJEDp2
      MtPLBRuB/2FFR1Yc3Ikk ywEo0IOLBWOfw8orvMMj 44LFEWGbaRQL+BoRT1NS GEgQrQFGKQ8p6N7g0I63 Zo18qrFfHdOBtTaUXDEg
      bH0BpK2CyT0O/oSWaZ7Q RFEKgatr1cMwb8CsFVe0 a4v6Tx9g2/gMJRes7d1Z kgncom5ZkiP1PJwt4Rdz +wuIrAHvuwiueO5vlbtR
      kIPDRz5BSf35pqyA63u0 HoA6diYetUg7MVUua4wY ld7qc6YDG4dQAjLHpAiF kPbdFhK+3ppxby2zXdFZ e51e6lXV4U2s4GMLXhBZ
      9WQlYoTiaCB9I8xzj7nd cKYLXTFraA8Y4oBQZZ7R EAt2gkOVciHlpO/IB4gY vPIr+t3V9Oz4GLY3CFrB yCiLeRQBYXrf8BEfrxCq
      MABcrYZ1wW3zk+Ic35k3 5Fk2zxsW/hcqGgk6XSRe DdM0l4ePOs4xbFp1WTrD ExiSQ1F2v137oKKQvX5T rmkp7nWmIqPvdnAMKc0u
      /2iILuBeiYZ2lYG4SDfj 1wsHDMatWbcJEvt7rGWA P0hpaLFY7klcXdpEElYp FsCu6/ESG0bZt1sW2HL7 wvyFNF0mQN1RaOBdCLrd
      pR39kgZ5pWVwsFDAicK0 2ODu4UreVyHFhKhmetbz dqLpoPOhZ7xjl2EEO4jm E6gYYEH8A80Y0cuTsa9e brJ0UyPpyeAT86n/YtY2
      7BwiF8eFYQrVcqUX/BjW HNRrfO2zRfnRakVplIUZ kSZggTPWLO4YrptEAa92 egD3TUlxfKQ6qeyQN+4J QVXOuYz9vwrV3QYGaJr0
      28/yst4OICaokfLdtNTH cHoFC3vFDTPUjn27yt/w LMZd9vCI2zJHQmpkjuV4 78OQcPbTUs9giLhExtfi RIvv9Lu+W4ryEhHO/kCk
      2LnDkA7S2txCkCX5E8Fk 2spcBUry3FfNHM8zI4bX pY3C8vL6veG1Af0BhlLm hLknD8aBaAd3rpPaDJkH xibKDIF1VwtcTwDfhkTa
      EDP1xK0s/9YKMAdSRMl9 gq+LncdgLpi4/YRMevMy Z14CYY24F+hZ803mzM+Q DZQ4pGfQ/+tq7o9gL0+w YQbF55bKK1aBuFowfzfR
      Ior6OS2rhrEQcpP2tOpK JW5lMzLISYGd9PgUqvZb NQqmVnflWdsY7BgFiEhy EVjWzs2FC6SlZrdQs+tH JbL2XxnhKxrc09R2NB4t
      hBHWdRIhaMfCRC9slpox uPUA6HmxviGJVl8l7Qcx XVE+aha9QVi5aH5hDEGs F4gwgfsgHe62OL4W7GcS XZGypn4W7HYER4Tn8Y4F
      vBHWaFiyLMDUXkRQqw1z e5s/6xMjyd49sag2FzWT j2GnANSrKUD1uSeBCbez 3LKGyN9KGkWYYu8GtA2z rT/gu4rHCBSkZPNb/Ngr
      HHzFa+V8cLKUb0f4FBSw nA3S4awTNH9Vzb/eP8b1 kzfSSmDimkWXY789xu4b ar5dNZOvZ1ljphKn87zz VP4r/QxQqeN6Q59/cJbO
      zIAFb6m+9yIFpXzcAKhY ofw4CJp9cj/5tluQ8zoP arUUliCHGNb1vygJvb2Z bivxW4StDYhdi6zrMPGN 0RjoS8pJ1QZpwFU11xFR
      VciDOSElL4LoP6ibmm+9 sQFGOGkgFR9jUCrq9AvV XYATKBKOL7jbeqb3IyOZ SsCF4WUi3b7wO0XdX2a+ mJmTqBKnN37kRpgiv+KI
      GNF0mrqTOdGH1ojVF3Cu Y3MADViUF3YiF6//a/KK leVHK/0tyoyO7w1pV44z lDZ6Q+4dDJhdi1Un83Sa JWppsIRlUCQH3A1XGx3T
      jqwZznaVntkfXqIRiFPB RmDoK5p10C1uAP25uory QXuHq6u2p0zzYIIyfnot xH7HiPr5UKC1vrnzQsVs eaQ2Z2szgbfwR9SRl8Gb
      LG7wuolyWZmZIItUAdBM bjtFvj9PbZD4daSbMi3Q /GeKdQDyDyAQj8pdRG6B n7VcKFqPFXHpc6i2cUqC sUVEL6H5VN+vYjYzGl5j
      PPe6K3nllVxflzt5MNqB`
      }
    ];
  }
});

// src/keys/known-compromised.ts
var known_compromised_exports = {};
__export(known_compromised_exports, {
  findCompromised: () => findCompromised,
  wellKnown: () => wellKnown
});
function wellKnown(fingerprint) {
  published ??= new Map(
    PUBLISHED_KEYS.flatMap(
      (keys) => keys.fingerprints.match(/\S+/g)?.map((each) => [each.slice(0, FINGERPRINT_PART), keys]) ?? []
    )
  );
  const known = published.get(fingerprint.slice(PREFIX.length, PREFIX.length + FINGERPRINT_PART));
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
    kind: "compromised",
    severity: "critical",
    evidence,
    source,
    hint: "Replace the key wherever it is used, remove it from authorized_keys on every machine, and check who has logged in with it"
  };
}
var PREFIX, published;
var init_known_compromised = __esm({
  "src/keys/known-compromised.ts"() {
    "use strict";
    init_published_keys();
    PREFIX = "SHA256:";
  }
});

// src/action/plan/weak-key.ts
async function warnIfWeak(core2, { type, blob }, now) {
  if (!canBeWeak(type)) return;
  try {
    for (const { severity, evidence, hint } of await findWeaknesses(blob, now)) {
      if (SEVERITIES.indexOf(severity) < LEAST_SEVERITY) continue;
      core2.warning(
        sanitize(
          `The stored key ${keyFingerprint({ blob })} is weak (${severity}): ${evidence}. ${hint}.`,
          1e3
        )
      );
    }
  } catch (error2) {
    core2.warning(
      `The stored key ${keyFingerprint({ blob })} could not be checked for weaknesses: ${errorMessage(error2)}`
    );
  }
}
async function findWeaknesses(blob, now) {
  const { parseBlob: parseBlob2 } = await Promise.resolve().then(() => (init_blob(), blob_exports));
  const { Effort: Effort2 } = await Promise.resolve().then(() => (init_effort(), effort_exports));
  const { wellKnown: wellKnown2 } = await Promise.resolve().then(() => (init_known_compromised(), known_compromised_exports));
  const { weaknesses } = await Promise.resolve().then(() => __toESM(require("./vendor/weaknesses.js"), 1));
  const known = wellKnown2(keyFingerprint({ blob }));
  return [...known ? [known] : [], ...weaknesses(parseBlob2(blob), { now, effort: new Effort2() })];
}
var LEAST_SEVERITY;
var init_weak_key = __esm({
  "src/action/plan/weak-key.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_key_types();
    init_weakness();
    init_problem();
    LEAST_SEVERITY = SEVERITIES.indexOf("medium");
  }
});

// src/action/plan/stored-keys.ts
async function readStoredKeys({
  core: core2,
  inputs: { privateKey, passphrase },
  now
}) {
  if (!privateKey) return [];
  const { keys, repairs, normalized } = await parsePrivateKeys(privateKey, passphrase);
  for (const form of normalized) mask(core2, form);
  if (repairs.length > 0) core2.info(`The stored key was repaired: ${repairs.join(", ")}.`);
  for (const { publicKey, certificate } of keys) {
    await warnIfWeak(core2, publicKey, now);
    const problem = certificate && await certificateProblem(certificate, now);
    if (problem) core2.warning(`Servers will not accept the certificate of the stored key: ${problem}.`);
  }
  return keys;
}
async function certificateProblem({ blob }, now) {
  const { parseBlob: parseBlob2 } = await Promise.resolve().then(() => (init_blob(), blob_exports));
  const { certificate } = parseBlob2(blob);
  if (!certificate) return void 0;
  const { use, validAfter, validBefore, keyId } = certificate;
  const name = `certificate "${sanitize(keyId, 80)}"`;
  if (use !== "user") return `${name} is for hosts, not for users`;
  if (validAfter > now) return `${name} is valid only from ${formatTimestamp(validAfter)} on`;
  return validBefore <= now ? `${name} has been invalid since ${formatTimestamp(validBefore)}` : void 0;
}
var init_stored_keys = __esm({
  "src/action/plan/stored-keys.ts"() {
    "use strict";
    init_format();
    init_parse_private_keys();
    init_time();
    init_mask();
    init_weak_key();
  }
});

// src/action/plan/plan-step.ts
async function planStep(context) {
  const { core: core2, inputs, job, now } = context;
  const earlier = chooseEarlierUse(inputs, context.uses);
  const stored = await readStoredKeys(context);
  const hasTarget = inputs.target.host || inputs.instance;
  const leasing = inputs.lease && await Promise.resolve().then(() => __toESM(require("./lease.js"), 1));
  const targeting = hasTarget ? await Promise.resolve().then(() => __toESM(require("./target.js"), 1)) : void 0;
  const opened = inputs.lease && await leasing?.openLeaseAccount(core2, inputs.lease);
  const leases = opened && !earlier && opened.inputs.kind !== "none" ? { ...opened, job: leasingJob(job) } : void 0;
  if (leases?.inputs.kind === "generated" && inputs.instance)
    leasing?.requireAttach(leases.account, inputs.instance);
  const [instance, listed = []] = await Promise.all([
    opened && inputs.instance ? targeting?.findInstance(core2, opened.account, { ...inputs, id: inputs.instance }) : void 0,
    leases && leasing?.listForLease(core2, leases)
  ]);
  const expiresAt = now + inputs.ttl;
  const finished = leases ? await Promise.resolve().then(() => __toESM(require("./lease.js"), 1)).then(
    (each) => each.findFinishedLeases(core2, { ...leases, listed, now })
  ) : [];
  const lease = leases && leasing?.planLease({ ...leases, stored, listed, finished, instance, now, expiresAt });
  const keys = earlier ? earlierKeys(earlier) : lease ? [lease.key] : stored;
  const preparation = await prepare(inputs, { keys, job, expiresAt });
  const preparedKey = preparation?.host.hostKey ?? earlier?.hostKey;
  return {
    stored,
    earlier,
    lease,
    attach: opened && instance && earlier && planAttach(opened, instance, earlier),
    preparation,
    handoff: planHandoff(inputs, job, expiresAt),
    target: await targeting?.planTarget(inputs, { instance, preparedKey, uses: context.uses })
  };
}
function stepKeys(plan) {
  if (plan.earlier) return earlierKeys(plan.earlier);
  return keysToLoad(plan).map(({ name, key }) => ({ name, ...key }));
}
function earlierKeys({ keys }) {
  return keys.map(({ name, publicKey, certificate }) => ({
    name,
    publicKey: parsePublicKey(publicKey),
    certificate: certificate === void 0 ? void 0 : parsePublicKey(certificate)
  }));
}
function keysToLoad({
  earlier,
  stored,
  lease,
  preparation,
  handoff
}) {
  if (earlier) return [];
  if (handoff) return [{ name: "handoff", key: handoff.key }];
  const leased = lease && !stored.includes(lease.key) ? [{ name: "lease", key: lease.key }] : [];
  if (preparation?.leasedKey) leased.push({ name: "lease", key: preparation.leasedKey });
  return [...leased, ...stored.map((key, index) => ({ name: `stored-${index + 1}`, key }))];
}
function planAttach({ account, inputs: { address }, choice: choice2 }, { id, keyIds }, { lease }) {
  if (!lease || !account.supports.attach || !isSameAccountChoice(lease.account, choice2)) return void 0;
  if (keyIds?.includes(lease.keyId)) return void 0;
  return { account, record: { address, instance: id, keyId: lease.keyId } };
}
async function prepare({ prepareHost, target: target2 }, context) {
  if (!prepareHost) return void 0;
  const { planPreparation } = await Promise.resolve().then(() => __toESM(require("./prepare.js"), 1));
  return planPreparation({ ...prepareHost, ...context, user: target2.user });
}
function planHandoff({ handoff }, job, expiresAt) {
  if (handoff === "none") return void 0;
  const key = generateKey(keyComment(job, expiresAt));
  return { key, expiresAt, allowsNoExpiry: handoff === "without-expiry" };
}
var init_plan_step = __esm({
  "src/action/plan/plan-step.ts"() {
    "use strict";
    init_generate();
    init_public_key();
    init_job();
    init_earlier_key();
    init_stored_keys();
  }
});

// src/action/ssh/known-hosts.ts
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
  const [, version, salt = "", hash2] = hosts.split("|");
  if (version !== "1") return false;
  return (0, import_node_crypto9.createHmac)("sha1", Buffer.from(salt, "base64")).update(name).digest("base64") === hash2;
}
function fits(pattern, name) {
  const source = pattern.replace(/[\\^$.|+()[\]{}]/g, "\\$&").replace(/\*+/g, ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(name);
}
var import_node_crypto9;
var init_known_hosts = __esm({
  "src/action/ssh/known-hosts.ts"() {
    "use strict";
    import_node_crypto9 = require("node:crypto");
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
async function writeSummary(core2, rows, advice, heading = "SSH key of this job") {
  core2.summary.addHeading(heading, 3);
  core2.summary.addTable(
    rows.map(([title, value]) => [
      { data: escape(title), header: true },
      { data: escape(sanitize(value)) }
    ])
  );
  if (advice) core2.summary.addRaw(escape(advice), true);
  await core2.summary.write().catch((error2) => core2.debug(`the job summary could not be written: ${error2}`));
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
var init_summary = __esm({
  "src/action/summary.ts"() {
    "use strict";
    init_esm();
    init_format();
    init_time();
  }
});

// src/action/outputs.ts
async function writeOutputs(core2, plan, { state, socket }) {
  const files = jobFiles(state);
  const [first] = stepKeys(plan);
  if (first) {
    core2.setOutput("fingerprint", keyFingerprint(first.publicKey));
    core2.setOutput("public-key", formatPublicKey(first.publicKey));
  }
  core2.setOutput("ssh-auth-sock", socket);
  if (plan.earlier) reportEarlier(core2, plan.earlier, state.attached);
  if (!plan.handoff) for (const key of plan.stored) core2.info(`Loaded the stored key ${formatKey(key)}.`);
  if (plan.lease && state.lease) await reportLease(core2, plan.lease, state.lease);
  if (state.handoff) await reportHandoff(core2, state.handoff);
  if (plan.target) {
    const { alias, user, host, port, knownHosts } = plan.target;
    core2.setOutput("host", host);
    core2.setOutput("user", user);
    core2.setOutput("port", port);
    core2.setOutput("known-hosts", files.knownHosts);
    core2.setOutput("host-key", pinnedKeys(knownHosts, knownHostsName(host, port)));
    core2.setOutput("ssh-config", files.config);
    core2.setOutput("host-alias", alias);
    core2.info(`From now on, \`ssh ${alias}\` logs in to ${host}, port ${port}, as ${user}.`);
  }
}
function reportEarlier(core2, { alias, keys, lease }, attached) {
  const fingerprints = keys.map(({ publicKey }) => keyFingerprint(parsePublicKey(publicKey))).join(", ");
  if (lease) {
    core2.setOutput("key-id", lease.keyId);
    core2.setOutput("key-name", lease.keyName);
    core2.setOutput("expires-at", formatIso(lease.expiresAt));
    const until = formatTimestamp(lease.expiresAt);
    core2.info(
      `Uses the key that this job has leased until ${until}: ${fingerprints}, ID ${sanitize(lease.keyId)}.`
    );
  } else {
    core2.info(`Uses what an earlier step of this job has loaded, as ${alias}: ${fingerprints}.`);
  }
  if (attached) core2.info(`Added it to instance ${attached.instance}.`);
}
async function reportLease(core2, plan, lease) {
  const { name, fingerprint, keyId = "", expiresAt, instance } = lease;
  const { title, basis } = plan.account;
  core2.setOutput("key-id", keyId);
  core2.setOutput("key-name", plan.present?.name ?? name);
  if (basis === "assumed") core2.info(assumedNote(title));
  if (plan.present) {
    core2.info(
      `${title} already has key ${fingerprint}, ${formatEntry(plan.present)}; it will stay there when the job ends.`
    );
  } else {
    core2.setOutput("expires-at", formatIso(expiresAt));
    core2.info(
      `Leased ${fingerprint} until ${formatTimestamp(expiresAt)}: ${title} key ${sanitize(keyId)}, named ${name}.`
    );
    if (lease.isEnforced) core2.info(`${title} itself ends it then, even if this job is killed.`);
    const advice = plan.isSigned ? void 0 : UNSIGNED;
    if (advice) core2.info(advice);
    await writeSummary(
      core2,
      leaseRows(lease, title, "registered; will be removed when the job ends"),
      advice
    );
  }
  if (instance) core2.info(`Added it to instance ${instance}.`);
}
async function reportHandoff(core2, handoff) {
  const { destination, fingerprint, options, expiresAt } = handoff;
  if (expiresAt) core2.setOutput("expires-at", formatIso(expiresAt));
  const until = expiresAt ? `until ${formatTimestamp(expiresAt)}` : "with no expiry";
  core2.info(
    `${destination.name} accepts the fresh key ${fingerprint} ${until}. Later steps cannot use the stored key.`
  );
  if (options.length > 0)
    core2.info(sanitize(`Its line has the options of the stored key's: ${options.join(", ")}.`));
  await writeSummary(core2, handoffRows(handoff, "added; will be removed when the job ends"));
}
function pinnedKeys(knownHosts, name) {
  const lines = knownHosts.split("\n").filter((line) => !line.startsWith("@") && matchesHost(line, name));
  return lines.map((line) => line.split(" ").slice(1, 3).join(" ")).join("\n");
}
function logPlan(core2, { stored, earlier, lease, attach, preparation, handoff, target: target2 }) {
  core2.info("Dry run: everything was checked, and nothing is changed.");
  if (earlier) core2.info(`Would use the key of the earlier step with the alias ${earlier.alias}.`);
  if (attach) core2.info(`Would add it to instance ${attach.record.instance}.`);
  for (const key of stored) {
    core2.info(
      handoff ? `Would log in once with ${formatKey(key)}.` : `Would load the stored key ${formatKey(key)}.`
    );
  }
  if (lease) {
    const { account, record, expired, finished, present } = lease;
    const { title, basis } = account;
    if (basis === "assumed") core2.info(assumedNote(title));
    for (const old of expired) core2.info(`Would remove the expired lease ${formatEntry(old)}.`);
    for (const old of finished) core2.info(`Would remove the finished lease ${formatEntry(old)}.`);
    const fresh = stored.includes(lease.key) ? "the stored key" : "a fresh key";
    core2.info(
      present ? `Would leave the stored key on the ${title} account as it is, ${formatEntry(present)}.` : `Would register ${fresh} with ${title} as ${record.name}, until ${formatTimestamp(record.expiresAt)}.`
    );
    if (record.instance) core2.info(`Would add it to instance ${record.instance}.`);
  }
  if (preparation) {
    const key = preparation.leasedKey ? ", a fresh key that is on no account," : "";
    core2.info(
      `Would make a host key${key} and user-data for a machine, until ${formatTimestamp(preparation.expiresAt)}.`
    );
  }
  if (handoff)
    core2.info(`Would add a fresh key to authorized_keys there, until ${formatTimestamp(handoff.expiresAt)}.`);
  if (target2) {
    const { alias, host, port, user, accepted } = target2;
    if (accepted) {
      core2.info(
        `Would accept the host key ${accepted.fingerprint} (${accepted.type}) of ${host} as it came, compared with nothing.`
      );
    }
    core2.info(`Would make \`ssh ${alias}\` log in to ${host}, port ${port}, as ${user}.`);
    if (typeof target2.knownHosts !== "string")
      core2.info("Did not compare its host key: the jump host asks for a key that a dry run does not load.");
  }
}
function formatKey({ publicKey, certificate }) {
  return `${keyFingerprint(publicKey)} (${publicKey.type}${certificate ? ", with a certificate" : ""})`;
}
function formatEntry({ id, name }) {
  return `${sanitize(name)} (ID ${sanitize(id)})`;
}
var UNSIGNED;
var init_outputs = __esm({
  "src/action/outputs.ts"() {
    "use strict";
    init_account();
    init_format();
    init_fingerprint();
    init_public_key();
    init_time();
    init_plan_step();
    init_known_hosts();
    init_state();
    init_summary();
    UNSIGNED = "The name of this lease is not signed: anyone with access to the account can make up such a name. Set lease-secret, here and in the policy of the audit.";
  }
});

// src/action/use-record.ts
function useRecord({
  plan,
  state,
  agent,
  inputs
}) {
  const { lease, earlier, preparation, target: target2 } = plan;
  const leased = lease && state.lease && {
    account: lease.choice,
    keyId: state.lease.keyId ?? "",
    keyName: lease.present?.name ?? state.lease.name,
    expiresAt: state.lease.expiresAt
  };
  const recorded = leased ?? earlier?.lease;
  const hostKey = preparation?.host.hostKey ?? earlier?.hostKey;
  return {
    at: Date.now(),
    alias: inputs.target.alias,
    socket: agent.socket,
    keys: stepKeys(plan).map(({ name, publicKey, certificate }) => ({
      name,
      publicKey: formatPublicKey(publicKey),
      ...certificate && { certificate: formatPublicKey(certificate) }
    })),
    areLeased: earlier?.areLeased ?? Boolean(lease || preparation?.leasedKey),
    ...recorded && { lease: recorded },
    ...hostKey && { hostKey },
    ...target2 && {
      target: {
        alias: target2.alias,
        host: target2.host,
        user: target2.user,
        port: target2.port,
        knownHosts: target2.knownHosts
      }
    }
  };
}
var init_use_record = __esm({
  "src/action/use-record.ts"() {
    "use strict";
    init_public_key();
    init_plan_step();
  }
});

// src/action/apply.ts
var apply_exports = {};
__export(apply_exports, {
  apply: () => apply,
  dryRun: () => dryRun
});
async function dryRun(context) {
  logPlan(context.core, await planStep(context));
}
async function apply({
  journal,
  agent: opening,
  env,
  ...context
}) {
  const { core: core2, inputs, job, uses } = context;
  const [plan, agent] = await Promise.all([planStep(context), opening]);
  const { lease, attach, preparation, target: target2 } = plan;
  const loading = {
    lifetime: inputs.ttl / 1e3,
    record: (loaded) => journal.record({ loaded: [...journal.state.loaded ?? [], loaded] })
  };
  const fresh = keysToLoad(plan).map(({ key }) => key);
  const keys = stepKeys(plan);
  await loadKeys(agent, fresh, loading);
  if (plan.earlier) await requireKeys(agent, keys);
  if (inputs.exportAgent) {
    const ours = uses.map(({ socket }) => socket);
    await exportAgent(core2, { agent, keys: fresh, exported: env.SSH_AUTH_SOCK, ours, ...loading });
  }
  agent.connection.close();
  if (lease || attach) {
    const { attachEarlierKey, registerKey } = await Promise.resolve().then(() => __toESM(require("./lease.js"), 1));
    if (lease) await registerKey(core2, lease, journal);
    if (attach) await attachEarlierKey(core2, attach, journal);
  }
  if (preparation) {
    const { writeUserData } = await Promise.resolve().then(() => __toESM(require("./prepare.js"), 1));
    await writeUserData(core2, preparation, journal.state);
  }
  if (target2) {
    const { reachTarget } = await Promise.resolve().then(() => __toESM(require("./target.js"), 1));
    await reachTarget({
      core: core2,
      inputs,
      plan: { ...plan, target: target2 },
      keys,
      journal,
      socket: agent.socket,
      temp: job.temp
    });
  }
  await writeOutputs(core2, plan, { state: journal.state, socket: agent.socket });
  recordUse(journal.state.folder, useRecord({ plan, state: journal.state, agent, inputs }));
}
async function requireKeys({ connection }, keys) {
  const held = await connection.list();
  const gone = keys.find(({ publicKey }) => !held.some((blob) => blob.equals(publicKey.blob)));
  if (!gone) return;
  throw new Problem({
    what: `The key ${keyFingerprint(gone.publicKey)} of an earlier step cannot be used`,
    why: "the agent of this job no longer holds it",
    hint: "If its lifetime is over, set a longer ttl in that step"
  });
}
var init_apply = __esm({
  "src/action/apply.ts"() {
    "use strict";
    init_fingerprint();
    init_problem();
    init_job_agent();
    init_earlier_uses();
    init_export_agent();
    init_outputs();
    init_plan_step();
    init_use_record();
  }
});

// src/action/socket-folder.ts
var socket_folder_exports = {};
__export(socket_folder_exports, {
  socketFolder: () => socketFolder,
  socketFolders: () => socketFolders
});
function socketFolder({ temp, id }) {
  const { root, prefix: prefix2 } = socketFolders(temp);
  return (0, import_node_path3.join)(root, `${prefix2}${id}-${Math.random().toString(36).slice(2, 8)}`);
}
function socketFolders(temp) {
  const runner = (0, import_node_crypto10.createHash)("sha256").update(temp).digest("hex").slice(0, 8);
  const short = (0, import_node_os.tmpdir)();
  const isUsable = UNQUOTED_PATH.test(short) && Buffer.byteLength(short) <= LONGEST_TMPDIR;
  return { root: isUsable ? short : "/tmp", prefix: `${FOLDER_PREFIX}${runner}-` };
}
var import_node_crypto10, import_node_os, import_node_path3, LONGEST_TMPDIR;
var init_socket_folder = __esm({
  "src/action/socket-folder.ts"() {
    "use strict";
    import_node_crypto10 = require("node:crypto");
    import_node_os = require("node:os");
    import_node_path3 = require("node:path");
    init_job();
    init_state();
    LONGEST_TMPDIR = 52;
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

// src/action/ssh/config-text.ts
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
  const jobs = new Set(entries.map(({ config }) => (0, import_node_path4.dirname)((0, import_node_path4.dirname)(config))));
  const head = entries.map((each) => formatEntry2(each, isShared || jobs.size > 1)).join("");
  const aliases = new Set(entries.flatMap((each) => each.aliases));
  if (!enclosed || aliases.size === 0) return head + own;
  return `${head}# Kept from the jobs above by keylease, and put back after them:
Match !originalhost ${[...aliases].join(",")}
  Include "${enclosed}"
`;
}
function formatEntry2({ config, aliases }, isShared) {
  const names = aliases.length > 0 ? ` (${aliases.join(" ")})` : "";
  const include = isShared ? `Match exec "sh '${(0, import_node_path4.dirname)(config)}/is-this-job'"
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
var import_node_path4, TITLE, INCLUDE, ENTRY, ENCLOSURE;
var init_config_text = __esm({
  "src/action/ssh/config-text.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    TITLE = /# Added by keylease for a running job(?: \(([\w. -]+)\))?:\n/.source;
    INCLUDE = /Include "([^"\n]+)"\n/.source;
    ENTRY = new RegExp(
      `${TITLE}(?:${INCLUDE}|Match exec "sh '[^'
]+/is-this-job'"
 {2}${INCLUDE}Match all
)`,
      "g"
    );
    ENCLOSURE = new RegExp(
      `# Kept from the jobs above by keylease, and put back after them:
Match !originalhost [\\w.,-]+
 {2}${INCLUDE}`
    );
  }
});

// src/files/replace.ts
async function replaceFile(path, change, { durable = false } = {}) {
  await withDraft(path, (draft) => replace2(path, draft, { change, durable }));
}
async function withDraft(path, task) {
  const deadline = Number(process.hrtime.bigint()) / 1e6 + TIMEOUT;
  for (let done = false; !done; ) {
    const draft = await takeDraft(path, deadline);
    try {
      done = task(draft);
    } finally {
      (0, import_node_fs4.rmSync)(draft, { force: true });
    }
  }
}
function replace2(path, draft, { change, durable }) {
  const before = unlessMissing(() => (0, import_node_fs4.readFileSync)(path));
  const after = change(before);
  if (after ? before?.equals(after) : !before) return true;
  if (after) return putInPlace(path, draft, { content: [after], durable });
  const removed = unlessMissing(() => {
    (0, import_node_fs4.lstatSync)(draft);
    (0, import_node_fs4.rmSync)(path);
    if (durable) flush((0, import_node_path5.dirname)(path));
    return true;
  });
  return removed ?? false;
}
function putInPlace(path, draft, { content, durable }) {
  const descriptor = unlessMissing(() => (0, import_node_fs4.openSync)(draft, "r+"));
  if (descriptor === void 0) return false;
  try {
    for (const piece of content) (0, import_node_fs4.writeFileSync)(descriptor, piece);
    const old = unlessMissing(() => (0, import_node_fs4.lstatSync)(path));
    if (old) keepOwner(descriptor, old);
    if (old) (0, import_node_fs4.fchmodSync)(descriptor, old.mode & 511);
    if (durable) (0, import_node_fs4.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs4.closeSync)(descriptor);
  }
  const replaced = unlessMissing(() => {
    (0, import_node_fs4.renameSync)(draft, path);
    if (durable) flush((0, import_node_path5.dirname)(path));
    return true;
  });
  return replaced ?? false;
}
function keepOwner(descriptor, { uid, gid }) {
  try {
    (0, import_node_fs4.fchownSync)(descriptor, uid, gid);
  } catch {
  }
}
function flush(folder) {
  const descriptor = (0, import_node_fs4.openSync)(folder, "r");
  try {
    (0, import_node_fs4.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs4.closeSync)(descriptor);
  }
}
async function takeDraft(path, deadline) {
  while (Number(process.hrtime.bigint()) / 1e6 < deadline) {
    const others = listDrafts(path);
    if (others.length === 0) {
      const draft = `${draftPrefix(path)}${(0, import_node_crypto11.randomBytes)(8).toString("hex")}`;
      (0, import_node_fs4.closeSync)((0, import_node_fs4.openSync)(draft, "wx", 384));
      if (listDrafts(path).length === 1) return draft;
      (0, import_node_fs4.rmSync)(draft, { force: true });
    }
    for (const other of others) if (isAbandoned(other)) (0, import_node_fs4.rmSync)(other, { force: true });
    await (0, import_promises2.setTimeout)(Math.random() * 2 * POLL_INTERVAL);
  }
  throw new Error("other processes have kept it locked for 30 seconds");
}
function isAbandoned(draft) {
  const made = unlessMissing(() => (0, import_node_fs4.lstatSync)(draft))?.mtimeMs ?? Date.now();
  return Math.abs(Date.now() - made) > ABANDONED_AFTER;
}
function listDrafts(path) {
  const folder = (0, import_node_path5.dirname)(path);
  const prefix2 = draftPrefix(path);
  return (0, import_node_fs4.readdirSync)(folder).map((name) => (0, import_node_path5.join)(folder, name)).filter((draft) => draft.startsWith(prefix2));
}
function draftPrefix(path) {
  return (0, import_node_path5.join)((0, import_node_path5.dirname)(path), `.${(0, import_node_path5.basename)(path)}.keylease-`);
}
var import_node_crypto11, import_node_fs4, import_node_path5, import_promises2, ABANDONED_AFTER, TIMEOUT, POLL_INTERVAL;
var init_replace = __esm({
  "src/files/replace.ts"() {
    "use strict";
    import_node_crypto11 = require("node:crypto");
    import_node_fs4 = require("node:fs");
    import_node_path5 = require("node:path");
    import_promises2 = require("node:timers/promises");
    init_missing();
    ABANDONED_AFTER = 3e3;
    TIMEOUT = 3e4;
    POLL_INTERVAL = 10;
  }
});

// src/action/ssh/edit-file.ts
async function editFile(path, change, { durable = false } = {}) {
  const file = target(path);
  try {
    const changeBytes = (before) => {
      const after = change(before?.toString("latin1"));
      return after === void 0 ? void 0 : Buffer.from(after, "latin1");
    };
    await replaceFile(file, changeBytes, { durable });
  } catch (error2) {
    throw new Problem({
      what: "ssh cannot be configured",
      why: `${file} could not be written: ${error2.message}`,
      hint: "Make the file and its folder writable by the runner's user",
      cause: error2
    });
  }
}
function target(path) {
  for (const follow of [import_node_fs5.realpathSync, (link) => (0, import_node_path6.resolve)((0, import_node_path6.dirname)(link), (0, import_node_fs5.readlinkSync)(link))]) {
    try {
      return follow(path);
    } catch {
    }
  }
  return path;
}
var import_node_fs5, import_node_path6;
var init_edit_file = __esm({
  "src/action/ssh/edit-file.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path6 = require("node:path");
    init_replace();
    init_problem();
  }
});

// src/action/ssh/enclosed-file.ts
function writeEnclosed(userConfig, own, present) {
  const hash2 = (0, import_node_crypto12.createHash)("sha256").update(own, "latin1").digest("hex").slice(0, 8);
  const file = `${prefix(userConfig)}${hash2}`;
  if (present !== latin1(file)) {
    const descriptor = (0, import_node_fs6.openSync)(file, "w", 384);
    try {
      (0, import_node_fs6.writeFileSync)(descriptor, own, "latin1");
      (0, import_node_fs6.fchmodSync)(descriptor, (0, import_node_fs6.statSync)(userConfig).mode & 511);
      (0, import_node_fs6.fsyncSync)(descriptor);
    } finally {
      (0, import_node_fs6.closeSync)(descriptor);
    }
  }
  return latin1(file);
}
function readEnclosed(file) {
  const path = Buffer.from(file, "latin1").toString("utf8");
  try {
    return (0, import_node_fs6.readFileSync)(path, "latin1");
  } catch (error2) {
    throw new Problem({
      what: "A part of the ssh config is missing",
      why: `${path}, where keylease keeps it while jobs run, cannot be read: ${error2.message}`,
      hint: "Put the file back, or remove the lines that name it from ~/.ssh/config",
      cause: error2
    });
  }
}
async function removeEnclosedFiles(userConfig) {
  if (enclosedFiles(userConfig).length === 0) return;
  await editFile(userConfig, (text) => {
    for (const file of enclosedFiles(userConfig))
      if (!text?.includes(`"${latin1(file)}"`)) (0, import_node_fs6.rmSync)(file, { force: true });
    return text;
  });
}
function enclosedFiles(userConfig) {
  const folder = (0, import_node_path7.dirname)(userConfig);
  try {
    const files = (0, import_node_fs6.readdirSync)(folder).map((name) => (0, import_node_path7.join)(folder, name));
    return files.filter((file) => file.startsWith(prefix(userConfig)));
  } catch {
    return [];
  }
}
function prefix(userConfig) {
  return (0, import_node_path7.join)((0, import_node_path7.dirname)(userConfig), `${(0, import_node_path7.basename)(userConfig)}.before-keylease-`);
}
var import_node_crypto12, import_node_fs6, import_node_path7;
var init_enclosed_file = __esm({
  "src/action/ssh/enclosed-file.ts"() {
    "use strict";
    import_node_crypto12 = require("node:crypto");
    import_node_fs6 = require("node:fs");
    import_node_path7 = require("node:path");
    init_problem();
    init_config_text();
    init_edit_file();
  }
});

// src/action/ssh/user-config.ts
var user_config_exports = {};
__export(user_config_exports, {
  addInclude: () => addInclude,
  encloseOwnText: () => encloseOwnText,
  includedConfigs: () => includedConfigs,
  removeInclude: () => removeInclude,
  userSshConfig: () => userSshConfig
});
function userSshConfig() {
  try {
    return (0, import_node_path8.join)((0, import_node_os2.userInfo)().homedir, ".ssh", "config");
  } catch {
    throw new Problem({
      what: "ssh cannot be configured",
      why: `user ${process.getuid?.()} has no passwd entry, which ssh requires`,
      hint: "Run the job as a user that exists on the machine or in the container"
    });
  }
}
async function addInclude(userConfig, ours, tries = 5) {
  const folder = (0, import_node_path8.dirname)(userConfig);
  const madeFolder = makeFolder(folder);
  const added = { config: latin1(ours.config), aliases: ours.aliases };
  try {
    await editConfig(userConfig, (before) => {
      const own = madeFolder ? before?.own.replace(MADE_FILE, MADE_BOTH) : before?.own;
      return {
        entries: [added, ...without(before?.entries ?? [], ours)],
        own: own ?? (madeFolder ? MADE_BOTH : MADE_FILE),
        isEnclosed: Boolean(before?.enclosed)
      };
    });
  } catch (error2) {
    if (tries <= 1 || (0, import_node_fs7.existsSync)(folder)) {
      if (madeFolder) removeIfEmpty(folder);
      throw error2;
    }
    await addInclude(userConfig, ours, tries - 1);
  }
}
function includedConfigs(userConfig) {
  const text = unlessMissing(() => (0, import_node_fs7.readFileSync)(userConfig, "latin1"));
  if (text === void 0) return [];
  const { entries } = parseConfigText(text, readEnclosed);
  return entries.map(({ config }) => Buffer.from(config, "latin1").toString("utf8"));
}
async function encloseOwnText(userConfig) {
  await editConfig(userConfig, (before) => before && { ...before, isEnclosed: before.entries.length > 0 });
}
async function removeInclude(userConfig, config, hadFolder) {
  const folder = (0, import_node_path8.dirname)(userConfig);
  if (!(0, import_node_fs7.existsSync)(folder)) return;
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
    (0, import_node_fs7.rmdirSync)(folder);
  } catch {
  }
}
function makeFolder(folder) {
  try {
    (0, import_node_fs7.mkdirSync)(folder, { mode: 448 });
    return true;
  } catch (error2) {
    if (error2.code === "EEXIST") return false;
    const hint = "Make the home folder of the runner's user writable";
    throw new Problem({
      what: "ssh cannot be configured",
      why: `${folder} cannot be created`,
      hint,
      cause: error2
    });
  }
}
var import_node_fs7, import_node_os2, import_node_path8, MADE_FILE, MADE_BOTH;
var init_user_config = __esm({
  "src/action/ssh/user-config.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_os2 = require("node:os");
    import_node_path8 = require("node:path");
    init_missing();
    init_problem();
    init_config_text();
    init_edit_file();
    init_enclosed_file();
    MADE_FILE = "# Created by keylease, which removes this file with the last entry above.\n";
    MADE_BOTH = "# Created by keylease, which removes this file and its folder with the last entry above.\n";
  }
});

// src/action/dead-jobs.ts
var dead_jobs_exports = {};
__export(dead_jobs_exports, {
  removeDeadJobs: () => removeDeadJobs
});
async function removeDeadJobs(core2, { id, temp, sockets }) {
  const places = [{ root: temp, prefix: FOLDER_PREFIX }, ...sockets ? [sockets] : []];
  const isDead = (folder) => places.some(({ root, prefix: prefix2 }) => {
    const name = (0, import_node_path9.basename)(folder);
    return (0, import_node_path9.dirname)(folder) === root && name.startsWith(prefix2) && !name.startsWith(`${prefix2}${id}-`);
  });
  const attempt = async (what, remove) => {
    try {
      await remove();
      core2.info(`Removed ${what}, which a job left that was killed on this runner.`);
    } catch (error2) {
      core2.warning(`What a killed job left on this runner could not be removed: ${errorMessage(error2)}`);
    }
  };
  for (const socket of await findAgentSockets((path) => isDead((0, import_node_path9.dirname)(path))))
    await attempt("an ssh-agent", () => stopAgent(socket));
  for (const { config, remove } of hasUserConfig() ? await findIncludes() : []) {
    const folder = (0, import_node_path9.dirname)(config);
    if (isDead(folder) || (0, import_node_path9.basename)(folder).startsWith(FOLDER_PREFIX) && !(0, import_node_fs8.existsSync)(folder))
      await attempt("lines in ~/.ssh/config", remove);
  }
  const folders = places.flatMap(({ root }) => (0, import_node_fs8.readdirSync)(root).map((name) => (0, import_node_path9.join)(root, name)));
  for (const folder of folders.filter(isDead)) {
    await attempt("a folder", () => import_node_fs8.promises.rm(folder, { recursive: true, force: true }));
  }
}
function hasUserConfig() {
  try {
    return (0, import_node_fs8.existsSync)((0, import_node_path9.join)((0, import_node_os3.userInfo)().homedir, ".ssh", "config"));
  } catch {
    return false;
  }
}
async function findIncludes() {
  const { includedConfigs: includedConfigs2, removeInclude: removeInclude2, userSshConfig: userSshConfig2 } = await Promise.resolve().then(() => (init_user_config(), user_config_exports));
  try {
    const userConfig = userSshConfig2();
    const configs = includedConfigs2(userConfig);
    return configs.map((config) => ({ config, remove: () => removeInclude2(userConfig, config, true) }));
  } catch {
    return [];
  }
}
var import_node_fs8, import_node_os3, import_node_path9;
var init_dead_jobs = __esm({
  "src/action/dead-jobs.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_os3 = require("node:os");
    import_node_path9 = require("node:path");
    init_problem();
    init_agent_process();
    init_state();
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
var access = (...options) => import_fs.promises.access(...options);
var appendFile = (...options) => import_fs.promises.appendFile(...options);
var writeFile = (...options) => import_fs.promises.writeFile(...options);
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
init_format();
var core = {
  debug,
  exportVariable,
  getInput,
  getState,
  info: (message) => info(withoutCommands(message)),
  saveState,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning
};

// src/action/run.ts
var import_node_fs9 = require("node:fs");
init_job_agent();
init_earlier_uses();

// src/action/inputs/inputs.ts
init_problem();

// src/http/proxy.ts
init_problem();
init_api_error();

// src/http/clock-hint.ts
init_time();

// src/http/proxy.ts
function proxyCredentials() {
  return ["http:", "https:"].flatMap((protocol) => {
    const { text = "" } = findVariable(protocol) ?? {};
    const { password = "" } = URL.canParse(withScheme(text)) ? new URL(withScheme(text)) : {};
    return password ? [password, decode(password) ?? ""] : [];
  });
}
function findVariable(protocol) {
  const name = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  return [name.toLowerCase(), name].map((each) => ({ name: each, text: process.env[each]?.trim() ?? "" })).find(({ text }) => text);
}
function withScheme(text) {
  return text.includes("://") ? text : `http://${text}`;
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return void 0;
  }
}

// src/action/inputs/input-values.ts
init_problem();
init_mask();

// src/aws/region.ts
var REGION = "[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}";
var AWS_REGION_PATTERN = REGION;
var AWS_PARTITION_PATTERN = "aws(?:-[a-z]+)*";
var AWS_REGION_NAME = new RegExp(`^${REGION}$`);

// src/secrets/reference.ts
var NAME = "[\\w/+=.@-]{1,519}";
var REFERENCE = new RegExp(
  `^(?<id>${NAME}|arn:${AWS_PARTITION_PATTERN}:secretsmanager:(?<region>${AWS_REGION_PATTERN}):\\d{12}:secret:${NAME})(?:#(?<field>.+))?$`
);
function parseReference(text) {
  const { id, field, region } = REFERENCE.exec(text)?.groups ?? {};
  return id ? { id, field, region } : void 0;
}

// src/action/inputs/input-forms.ts
init_time();

// src/action/inputs/host-address.ts
var import_node_net2 = require("node:net");
init_problem();
var HOST = /^[A-Za-z0-9:][\w.:-]{0,252}$/;
var USER = /^[\w][\w.@-]{0,63}$/;
var ALIAS = /^[A-Za-z0-9][\w.-]{0,62}$/;
var INSTEAD = {
  i: "Leave it out: the key of this job is used",
  J: "Use jump",
  A: "Use forward-agent",
  L: "Use ssh-options: LocalForward",
  R: "Use ssh-options: RemoteForward",
  D: "Use ssh-options: DynamicForward",
  o: "Use ssh-options"
};
function parseHostAddress(text) {
  return /^ssh\s/.test(text) ? parseCommand(text.split(/\s+/).slice(1)) : parseAddress(text);
}
function parseJump(text) {
  if (ALIAS.test(text)) return { alias: text };
  const { user, ...address } = parseAddress(text) ?? {};
  return user && "host" in address ? { ...address, user } : void 0;
}
function parseAddress(text) {
  const [, user, rest = ""] = /^(?:ssh:\/\/)?(?:(.*)@)?(.*?)\/?$/.exec(text) ?? [];
  if ((0, import_node_net2.isIPv6)(rest)) return checked({ host: rest, user, port: void 0 });
  const [, bracketed, name = "", digits] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(rest) ?? [];
  if (bracketed !== void 0 && !(0, import_node_net2.isIPv6)(bracketed)) return void 0;
  return checked({ host: bracketed ?? name, user, port: digits === void 0 ? void 0 : Number(digits) });
}
function parseCommand(words) {
  const left = [...words];
  let address;
  let user;
  let port;
  for (let word = left.shift(); word !== void 0; word = left.shift()) {
    const [, option, attached] = /^-([A-Za-z0-9])(.*)$/.exec(word) ?? [];
    if (option === "p") port = Number((attached || left.shift()) ?? Number.NaN);
    else if (option === "l") user = attached || left.shift();
    else if (option) throw misplaced(`the option -${option}`, INSTEAD[option] ?? "Give the address alone");
    else if (address) throw misplaced("a command", "Run it in a step, as `ssh gpu ...`");
    else address = parseAddress(word);
    if (!option && !address) return void 0;
  }
  return address && checked({ ...address, user: user ?? address.user, port: port ?? address.port });
}
function checked(address) {
  const { host, user, port = 22 } = address;
  const isPort = Number.isInteger(port) && port > 0 && port < 65536;
  return HOST.test(host) && (user === void 0 || USER.test(user)) && isPort ? address : void 0;
}
function misplaced(what, hint) {
  return new Problem({ what: "Input host cannot be used", why: `it has ${what}, not only an address`, hint });
}

// src/action/inputs/input-forms.ts
var anyText = { expected: "text", parse: (text) => text };
function matching(pattern, expected) {
  return { expected, parse: (text) => pattern.test(text) ? text : void 0 };
}
function choice(...choices) {
  const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  return { expected, parse: (text) => choices.find((each) => each === text) };
}
var trueOrFalse = {
  expected: "true or false",
  parse: (text) => /^(true|True|TRUE|false|False|FALSE)$/.test(text) ? /^t/i.test(text) : void 0
};
function integerBetween(least, most, unit = "") {
  return {
    expected: `a whole number${unit} from ${least} to ${most}`,
    parse: (text) => {
      const number2 = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return number2 >= least && number2 <= most ? number2 : void 0;
    }
  };
}
function durationBetween(least, most, expected) {
  return {
    expected,
    parse: (text) => {
      const duration = parseDuration(text.replace(" ", "")) ?? Number.NaN;
      return duration >= least && duration <= most ? duration : void 0;
    }
  };
}
var hostAddress = {
  expected: "a host name or an IP address",
  parse: parseHostAddress
};
var jumpHost = {
  expected: "the host-alias of an earlier use, or user@host:port",
  parse: parseJump
};
var sshOptions = {
  expected: "lines of ssh_config",
  parse: async (text) => (await Promise.resolve().then(() => (init_ssh_options(), ssh_options_exports))).parseSshOptions(text)
};
var hostKeys = {
  expected: "host keys",
  // Loads node:crypto, which would delay the start of the agent where no host key is given.
  parse: async (text) => (await Promise.resolve().then(() => (init_host_key_input(), host_key_input_exports))).parseHostKeys(text)
};
var jumpHostKeys = {
  expected: hostKeys.expected,
  parse: async (text) => {
    const { namingJumpHostKey: namingJumpHostKey2 } = await Promise.resolve().then(() => (init_jump_host_key(), jump_host_key_exports));
    return namingJumpHostKey2(async () => hostKeys.parse(text));
  }
};
var secretReference = {
  expected: "the name or ARN of a secret, such as keylease/ci or keylease/ci#key",
  parse: parseReference
};

// src/leases/ttl.ts
init_time();
var SHORTEST_LEASE = 5 * MINUTE;
var LONGEST_LEASE = DAY;

// src/action/inputs/input-table.ts
var ROLE_ARN = new RegExp(`^arn:${AWS_PARTITION_PATTERN}:iam::\\d{12}:role/[\\w+=,.@/-]{1,576}$`);
var INPUTS = {
  provider: { form: anyText, default: "pictor" },
  profile: { form: anyText },
  "api-token": { form: anyText, secret: true },
  "api-url": { form: anyText },
  lease: { form: choice("generated", "stored", "user-data", "none") },
  ttl: {
    form: durationBetween(
      SHORTEST_LEASE,
      LONGEST_LEASE,
      "a duration from 5 minutes to 24 hours, such as 90m or 6h"
    ),
    default: "6h"
  },
  "lease-secret": { form: anyText, secret: true },
  "previous-lease-secret": { form: anyText, secret: true },
  "lease-from": { form: matching(/^[\w.:-]{1,128}$/, "the ID of a key, or an alias") },
  instance: { form: matching(/^[\w.:-]{1,128}$/, "an ID as the provider lists it") },
  "private-key": { form: anyText, secret: true },
  passphrase: { form: anyText, secret: true },
  host: { form: hostAddress },
  user: { form: matching(USER, "a user name") },
  port: { form: integerBetween(1, 65535) },
  "host-key": { form: hostKeys },
  "prepare-host": { form: trueOrFalse, default: "false" },
  jump: { form: jumpHost },
  "jump-host-key": { form: jumpHostKeys },
  handoff: { form: choice("true", "false", "without-expiry"), default: "false" },
  "wait-for": { form: integerBetween(0, 9999, " of seconds"), default: "0" },
  "export-agent": { form: trueOrFalse, default: "true" },
  "host-alias": { form: matching(ALIAS, "one word, such as gpu"), default: "gpu" },
  "forward-agent": { form: trueOrFalse, default: "false" },
  "ssh-options": { form: sshOptions },
  sweep: { form: trueOrFalse, default: "true" },
  "github-token": { form: anyText, expression: "github.token" },
  "on-cleanup-failure": { form: choice("warn", "fail"), default: "warn" },
  "aws-region": { form: matching(AWS_REGION_NAME, "an AWS region, such as eu-central-1") },
  "aws-role": {
    form: matching(ROLE_ARN, "the ARN of an IAM role")
  },
  "aws-audience": { form: matching(/^[\w.:/-]{1,255}$/, "an audience, such as sts.amazonaws.com") },
  "dry-run": { form: trueOrFalse, default: "false" }
};

// src/action/inputs/input-values.ts
var DECLARATIONS = Object.entries(INPUTS);
var MASKED = DECLARATIONS.filter(([, { secret, expression }]) => secret || expression).map(
  ([name]) => name
);
var SECRETS = DECLARATIONS.filter(([, { secret }]) => secret).map(([name]) => name);
function maskSecrets(core2) {
  for (const name of MASKED) mask(core2, core2.getInput(name));
  for (const credential of proxyCredentials()) mask(core2, credential);
}
async function readValues(core2) {
  const values = [];
  for (const [name, declaration] of DECLARATIONS)
    values.push([name, await readValue(core2, name, declaration)]);
  return Object.fromEntries(values);
}
async function readReferences(core2) {
  const references = [];
  for (const name of SECRETS) {
    const reference = await readValue(core2, `${name}-secret`, { form: secretReference });
    if (reference && core2.getInput(name)) throw bothGiven(name);
    if (reference) references.push([name, reference]);
  }
  return references;
}
async function readValue(core2, name, { form, default: fallback = "" }) {
  const text = core2.getInput(name) || fallback;
  if (!text) return void 0;
  const value = await form.parse(text);
  if (value !== void 0) return value;
  throw new Problem({
    what: `Input ${name} is invalid`,
    why: `it must be ${form.expected}`,
    hint: "Correct it in the workflow"
  });
}
function bothGiven(name) {
  return new Problem({
    what: `Inputs ${name} and ${name}-secret cannot be used together`,
    why: "both are set",
    hint: "Remove one of them"
  });
}

// src/action/inputs/key-inputs.ts
init_problem();
async function leaseInputs(values) {
  const { provider, profile, "api-url": apiUrl, "api-token": apiToken = "" } = values;
  const isNamed = await hasAccount(values);
  const kind = values.lease ?? (isNamed && !values["lease-from"] ? "generated" : "none");
  if (kind === "user-data" || kind === "none" && !(isNamed && values.instance)) return void 0;
  if (kind === "stored" && !values["private-key"]) {
    throw new Problem({
      what: "The stored key cannot be leased",
      why: "private-key is empty",
      hint: "Set private-key, or remove `lease: stored` to lease a fresh key"
    });
  }
  const { "lease-secret": secret, "previous-lease-secret": previous } = values;
  if (previous && !secret) {
    throw new Problem({
      what: "Input previous-lease-secret cannot be used",
      why: "lease-secret is empty",
      hint: "Set lease-secret to the new secret; secrets are empty in runs triggered by forks and Dependabot"
    });
  }
  const address = { provider, profile, apiUrl, apiToken };
  return {
    kind,
    isChosen: values.lease !== void 0,
    address,
    secrets: [secret, previous].filter((each) => each !== void 0),
    sweep: values.sweep,
    githubToken: values["github-token"]
  };
}
async function hasAccount({ provider, profile, "api-token": apiToken }) {
  if (apiToken) return true;
  if (profile || provider === INPUTS.provider.default) return false;
  const { needsToken } = await Promise.resolve().then(() => __toESM(require("./accounts.js"), 1));
  return !await needsToken({ provider });
}
function prepareInputs(values) {
  const leasesKey = values.lease === "user-data";
  if (!leasesKey && !values["prepare-host"]) return void 0;
  const name = leasesKey ? "lease: user-data" : "prepare-host";
  const forOthers = [
    [values.instance !== void 0, "instance", "that machine exists already"],
    [values["host-key"] !== void 0, "host-key", "the host key of the machine is made here"],
    [values.handoff !== "false", "handoff", "it logs in to a machine that exists already"],
    [values["wait-for"] > 0, "wait-for", "the machine does not exist yet"]
  ];
  for (const [isSet, input, why] of forOthers) {
    if (!isSet) continue;
    throw new Problem({
      what: `Input ${input} cannot be used with ${name}`,
      why,
      hint: `Remove one of them; after the machine is created, use the Action again for ${input}`
    });
  }
  if (values.host && !values.user) {
    throw new Problem({
      what: `Input host cannot be used with ${name}`,
      why: "user is empty, which means root for the alias, and the default user of the image for user data",
      hint: "Set user"
    });
  }
  return { leasesKey, leavesAccount: leasesKey && Boolean(values["api-token"]) };
}
function handoffInput({ handoff, host, "host-key": hostKey, "private-key": privateKey }, lease) {
  if (handoff === "false") return "none";
  const leases = lease !== void 0 && lease.kind !== "none";
  if (hostKey && "acceptNew" in hostKey && hostKey.acceptNew < 2) {
    throw new Problem({
      what: "Input handoff cannot be used",
      why: "host-key is accept-new, so the stored key, which outlives this job, would log in to a host that nobody has compared",
      hint: "Give its fingerprint, or say it twice (host-key: accept-new accept-new): an impostor cannot take the stored key from a login, but the job would hand over to the impostor all that it sends to the host"
    });
  }
  if (privateKey && host && !leases) return handoff === "true" ? "expiring" : handoff;
  throw new Problem({
    what: "Input handoff cannot be used",
    why: leases ? "a key is leased already" : `${privateKey ? "host" : "private-key"} is empty`,
    hint: "Set private-key and host, and lease no key (lease: none)"
  });
}

// src/action/inputs/secret-inputs.ts
init_mask();

// src/action/inputs/aws-hints.ts
var awsHints = {
  credentials: "Give a role to assume (aws-role), or put credentials in the environment (AWS_ACCESS_KEY_ID and so on)",
  expired: "Get new AWS credentials right before this step",
  region: "aws-region",
  network: "Check the network of the runner, and run the job again",
  later: "Run the job again later"
};

// src/action/inputs/secret-inputs.ts
async function fetchSecrets(core2, {
  references,
  region,
  role,
  audience,
  env,
  runId
}) {
  if (references.length === 0) return {};
  const { openSecrets } = await Promise.resolve().then(() => __toESM(require("./secrets.js"), 1));
  const secrets = openSecrets({
    region,
    role: role ? { arn: role, audience, session: ["keylease", runId ?? []].flat().join("-") } : void 0,
    env,
    mask: (secret) => mask(core2, secret),
    hints: awsHints
  });
  const values = references.map(async ([name, reference]) => [name, (await secrets.read(reference)).trim()]);
  return Object.fromEntries(await Promise.all(values));
}

// src/action/inputs/target-inputs.ts
init_problem();
function targetInputs(values) {
  const { host: given } = values;
  for (const name of ["user", "port"]) {
    const [inHost, own] = [given?.[name], values[name]];
    if (inHost === void 0 || own === void 0 || inHost === own) continue;
    throw new Problem({
      what: `Inputs host and ${name} contradict each other`,
      why: `host says ${name} ${inHost}, and ${name} is ${own}`,
      hint: "Remove one of them"
    });
  }
  return {
    host: given?.host,
    user: values.user ?? given?.user,
    port: values.port ?? given?.port,
    hostKey: values["host-key"],
    alias: values["host-alias"],
    forwardAgent: values["forward-agent"],
    options: values["ssh-options"] ?? [],
    jump: jumpInputs(values)
  };
}
function jumpInputs({ jump, handoff, "jump-host-key": hostKey }) {
  const isAddress = jump && "host" in jump;
  if (hostKey && !isAddress) {
    throw new Problem({
      what: "Input jump-host-key cannot be used",
      why: jump ? "the alias in jump has its own" : "jump is empty",
      hint: "Remove it, or set jump to user@host:port"
    });
  }
  if (!isAddress) return jump;
  if (handoff !== "false") {
    throw new Problem({
      what: "Input handoff cannot be used",
      why: "the fresh key would be on the host and not on the jump host, which later steps could not pass",
      hint: "Use keylease for the jump host first, with a handoff of its own, and set jump to its host-alias"
    });
  }
  return { host: jump.host, user: jump.user, port: jump.port ?? 22, hostKey };
}

// src/action/inputs/inputs.ts
async function readInputs(core2, { env, runId }) {
  maskSecrets(core2);
  const values = await readValues(core2);
  const references = await readReferences(core2);
  const { "aws-region": region, "aws-role": role, "aws-audience": audience } = values;
  if (audience && !role) {
    throw new Problem({
      what: "Input aws-audience cannot be used",
      why: "aws-role is empty",
      hint: "Set aws-role, or remove aws-audience"
    });
  }
  const secrets = await fetchSecrets(core2, { references, region, role, audience, env, runId });
  return combine({ ...values, ...secrets });
}
async function combine(values) {
  const { instance, "private-key": privateKey } = values;
  const lease = await leaseInputs(values);
  const leaseFrom = values["lease-from"];
  const prepareHost = prepareInputs(values);
  const hasKey = privateKey || lease || prepareHost?.leasesKey;
  if (!hasKey && !leaseFrom && !values.host && !instance && !prepareHost) {
    throw new Problem({
      what: "There is no key to use",
      why: "private-key and api-token are both empty, and there is no host to use a key of an earlier step for",
      hint: "Set one of them; secrets are empty in runs triggered by forks and Dependabot"
    });
  }
  const forTarget = ["wait-for", "host-key"].find((name) => values[name]);
  if (forTarget && !values.host && !instance && !prepareHost) {
    throw new Problem({
      what: `Input ${forTarget} cannot be used`,
      why: "host and instance are both empty",
      hint: "Set one of them; an output of an earlier step that it is set to may be empty"
    });
  }
  if (instance && !lease) {
    throw new Problem({
      what: "Input instance cannot be used",
      why: "api-token is empty, so there is no account to look it up on",
      hint: "Set api-token, or use host instead of instance; secrets are empty in runs triggered by forks and Dependabot"
    });
  }
  if (leaseFrom && (privateKey || lease?.isChosen && lease.kind !== "none")) {
    throw new Problem({
      what: "Input lease-from cannot be used",
      why: `${privateKey ? "private-key" : "lease"} asks for another key`,
      hint: "Remove one of them"
    });
  }
  return {
    privateKey,
    passphrase: values.passphrase,
    ttl: values.ttl,
    lease,
    leaseFrom,
    exportAgent: values["export-agent"],
    instance,
    target: targetInputs(values),
    prepareHost,
    handoff: handoffInput(values, lease),
    waitFor: values["wait-for"],
    onCleanupFailure: values["on-cleanup-failure"],
    dryRun: values["dry-run"]
  };
}

// src/action/run.ts
init_job();
init_state();
var LONGEST_TEMP = 61;
async function run(core2, env, now) {
  const job = readJob(env);
  const inputs = await readInputs(core2, { env, runId: job.runId });
  const uses = readEarlierUses(job);
  const context = { core: core2, inputs, job, uses, now };
  if (inputs.dryRun) {
    const { dryRun: dryRun2 } = await Promise.resolve().then(() => (init_apply(), apply_exports));
    return dryRun2(context);
  }
  const isLong2 = Buffer.byteLength(job.temp) > LONGEST_TEMP;
  const short = isLong2 ? await Promise.resolve().then(() => (init_socket_folder(), socket_folder_exports)) : void 0;
  const socketFolder2 = short?.socketFolder(job);
  const journal = new CleanupJournal(core2, { job, socketFolder: socketFolder2, onCleanupFailure: inputs.onCleanupFailure });
  try {
    (0, import_node_fs9.mkdirSync)(journal.state.folder, { mode: 448 });
    if (socketFolder2) (0, import_node_fs9.mkdirSync)(socketFolder2, { mode: 448 });
    const agent = openJobAgent(jobFiles(journal.state).socket, uses);
    const { apply: apply2 } = await Promise.resolve().then(() => (init_apply(), apply_exports));
    const working = apply2({ ...context, env, journal, agent });
    const { removeDeadJobs: removeDeadJobs2 } = await Promise.resolve().then(() => (init_dead_jobs(), dead_jobs_exports));
    await Promise.all([
      working,
      uses.length === 0 && removeDeadJobs2(core2, { ...job, sockets: short?.socketFolders(job.temp) })
    ]);
  } catch (error2) {
    const { cleanUp } = await Promise.resolve().then(() => __toESM(require("./cleanup.js"), 1));
    const failures = await cleanUp(core2, journal.state);
    for (const failure of failures) core2.warning(failure);
    if (failures.length === 0) journal.clear();
    throw error2;
  }
}

// src/action/main.ts
run(core, process.env, Date.now()).catch((error2) => {
  core.setFailed(errorMessage(error2));
  process.exit();
});
