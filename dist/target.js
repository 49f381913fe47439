var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
    const ecdh = (0, import_node_crypto2.createECDH)(curve);
    ecdh.setPrivateKey(secret);
    return ecdh.getPublicKey().equals(point);
  } catch {
    return false;
  }
}
function toNumber(mpint) {
  return BigInt(`0x${mpint.toString("hex") || "0"}`);
}
var import_node_crypto2, EMPTY, RSA_AGENT, ED25519_AGENT;
var init_agent_layouts = __esm({
  "src/keys/agent-layouts.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
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
        const key = (0, import_node_crypto2.createPrivateKey)({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" });
        return (0, import_node_crypto2.createPublicKey)(key).export({ format: "jwk" }).x === x;
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

// src/action/ssh/tunnel.ts
var tunnel_exports = {};
__export(tunnel_exports, {
  openTunnel: () => openTunnel
});
async function openTunnel({ config, alias }, { host, port }) {
  const to = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const words = ["-F", config, "-o", "BatchMode=yes", "-o", "ConnectTimeout=10", "-W", to, alias];
  let said = "";
  const server = (0, import_node_net.createServer)((socket) => {
    const ssh = (0, import_node_child_process2.spawn)("ssh", words, { env: { PATH: process.env.PATH ?? "" } });
    said = "";
    ssh.stderr.on("data", (data) => {
      said = `${said}${data}`.slice(-MOST_SAID);
    });
    socket.pipe(ssh.stdin);
    ssh.stdout.pipe(socket);
    for (const stream of [socket, ssh.stdin, ssh.stdout]) stream.on("error", () => {
    });
    ssh.once("error", (error) => {
      said = error.message;
      socket.destroy();
    });
    ssh.once("close", () => socket.destroy());
    socket.once("close", () => ssh.kill());
  });
  server.listen(0, "127.0.0.1");
  await (0, import_node_events.once)(server, "listening");
  return {
    port: server.address().port,
    said: () => said,
    close: () => server.close()
  };
}
var import_node_child_process2, import_node_events, import_node_net, MOST_SAID;
var init_tunnel = __esm({
  "src/action/ssh/tunnel.ts"() {
    "use strict";
    import_node_child_process2 = require("node:child_process");
    import_node_events = require("node:events");
    import_node_net = require("node:net");
    MOST_SAID = 4096;
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  findInstance: () => findInstance,
  planTarget: () => planTarget,
  reachTarget: () => reachTarget
});
module.exports = __toCommonJS(stdin_exports);

// src/action/plan/plan-target.ts
var import_promises3 = require("node:timers/promises");
init_format();
init_problem();

// src/action/inputs/host-address.ts
init_problem();
var HOST = /^[A-Za-z0-9:][\w.:-]{0,252}$/;
var USER = /^[\w][\w.@-]{0,63}$/;

// src/action/ssh/alias-block.ts
function jumpAlias(alias) {
  return `${alias}-jump`;
}
function aliasesOf({ alias, jump }) {
  return jump ? [alias, jumpAlias(alias)] : [alias];
}
function aliasConfig(target2, files) {
  const { alias, jump, options = [] } = target2;
  if (!jump) return hostBlock(target2, files, options);
  const block = hostBlock(target2, files, [...options, `ProxyJump ${jumpAlias(alias)}`]);
  if ("text" in jump) return block + renameAlias(jump.text, jump.alias, jumpAlias(alias));
  const way = { ...jump, alias: jumpAlias(alias) };
  return block + hostBlock(way, { ...files, knownHosts: files.jumpKnownHosts }, []);
}
function hostBlock({ alias, host, user, port, forwardAgent }, { socket, publicKeys, certificates, knownHosts }, lines) {
  return [
    `Host ${alias}`,
    ...[
      ...lines,
      `HostName ${host}`,
      `User ${user}`,
      `Port ${port}`,
      `IdentityAgent ${quotePath(socket)}`,
      ...publicKeys.map((file) => `IdentityFile ${quotePath(file)}`),
      ...certificates.map((file) => `CertificateFile ${quotePath(file)}`),
      "IdentitiesOnly yes",
      "AddKeysToAgent no",
      "BatchMode yes",
      "PubkeyAuthentication yes",
      "PasswordAuthentication no",
      "KbdInteractiveAuthentication no",
      "PreferredAuthentications publickey",
      `UserKnownHostsFile ${quotePath(knownHosts)}`,
      "GlobalKnownHostsFile /dev/null",
      "StrictHostKeyChecking yes",
      "UpdateHostKeys no",
      "VerifyHostKeyDNS no",
      "NoHostAuthenticationForLocalhost no",
      "CheckHostIP no",
      "CanonicalizeHostname no",
      `ForwardAgent ${forwardAgent ? "yes" : "no"}`,
      "ForwardX11 no",
      "Tunnel no",
      "ControlMaster no",
      "ControlPath none",
      "ControlPersist no",
      "PermitLocalCommand no",
      "RemoteCommand none",
      // A machine that died, or a connection that NAT forgot, ends after about a minute.
      "ConnectTimeout 30",
      "ServerAliveInterval 15",
      "ServerAliveCountMax 4",
      "TCPKeepAlive yes"
    ].map((line) => `  ${line}`),
    ""
  ].join("\n");
}
function renameAlias(text, from, to) {
  const names = `${from.replaceAll(".", "\\.")}((?:-jump)*)`;
  const blocks = text.split(/^(?=Host )/m).filter((block) => new RegExp(`^Host ${names}
`).test(block));
  return blocks.join("").replace(new RegExp(`^(Host|  ProxyJump) ${names}$`, "gm"), `$1 ${to}$2`);
}
function quotePath(path) {
  return /^[\w/.@+:,-]+$/.test(path) ? path : `"${path}"`;
}
function isThisJobScript(temp) {
  return `[ "\${RUNNER_TEMP:-${temp}}" = '${temp}' ]
`;
}

// src/action/ssh/earlier-aliases.ts
var import_node_fs = require("node:fs");

// src/files/missing.ts
function unlessMissing(task) {
  try {
    return task();
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}

// src/action/ssh/earlier-aliases.ts
init_problem();

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

// src/action/ssh/earlier-aliases.ts
function earlierAliases(uses) {
  return uses.flatMap(({ folder }) => {
    const { config } = jobFiles({ folder });
    const text = unlessMissing(() => (0, import_node_fs.readFileSync)(config, "utf8")) ?? "";
    return [...text.matchAll(/^Host (\S+)$/gm)].map(([, alias = ""]) => ({ alias, config, text }));
  });
}
function refuseTakenAlias(aliases, earlier) {
  const taken = aliases.find((alias) => earlier.some((each) => each.alias === alias));
  if (!taken) return;
  throw new Problem({
    what: `The alias ${taken} cannot be used`,
    why: "an earlier use of keylease in this job has defined it",
    hint: "Set host-alias to another name for each use"
  });
}
function findEarlierAlias(alias, earlier) {
  const found = earlier.find((each) => each.alias === alias);
  if (found) return found;
  const others = earlier.map((each) => each.alias).join(", ");
  throw new Problem({
    what: `Input jump cannot be ${alias}`,
    why: "no earlier use of keylease in this job has that host-alias",
    hint: `Use ${others ? `one that has: ${others}; or` : "keylease for the jump host first, or"} give its address as user@host:port`
  });
}

// src/action/ssh/host-key.ts
init_problem();

// src/action/ssh/known-hosts.ts
var import_node_crypto = require("node:crypto");
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
  return (0, import_node_crypto.createHmac)("sha1", Buffer.from(salt, "base64")).update(name).digest("base64") === hash2;
}
function fits(pattern, name) {
  const source = pattern.replace(/[\\^$.|+()[\]{}]/g, "\\$&").replace(/\*+/g, ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(name);
}

// src/action/ssh/scan-host.ts
var import_promises = require("node:timers/promises");
init_format();

// src/keys/fingerprint.ts
var import_node_crypto3 = require("node:crypto");

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
var FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
function isFingerprint(text) {
  return typeof text === "string" && FINGERPRINT.test(text);
}
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto3.hash)("sha256", blob, "base64").slice(0, -1)}`;
}
function keyFingerprint({ blob }) {
  return sha256(plainBlob(blob));
}

// src/keys/public-key.ts
init_fault();
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

// src/action/ssh/scan-host.ts
init_problem();
init_subprocess();
var TYPES = ["ed25519", "ecdsa", "rsa"];
async function* presentedKeys(server, first = []) {
  const tunnel = server.via && await (await Promise.resolve().then(() => (init_tunnel(), tunnel_exports))).openTunnel(server.via, server);
  const end = Date.now() + server.waitFor * 1e3;
  let found = 0;
  try {
    for (const type of /* @__PURE__ */ new Set([...first, ...TYPES])) {
      const key = await askFor(type, { server, tunnel, end });
      if (key) yield key;
      if (key) found += 1;
    }
  } finally {
    tunnel?.close();
  }
  if (found > 0) return;
  throw lookupProblem(server, {
    why: `its SSH server has no key of the types ${TYPES.join(", ")}`,
    hint: "Set host-key to its public key, as in a .pub file of /etc/ssh on the machine"
  });
}
async function askFor(type, {
  server,
  tunnel,
  end
}) {
  const [host, port] = tunnel ? ["127.0.0.1", tunnel.port] : [server.host, server.port];
  const words = ["-T", tunnel ? "15" : "5", "-t", type, "-p", String(port), "--", host];
  for (; ; await (0, import_promises.setTimeout)(1e3)) {
    const { stdout, stderr } = await runProgram("ssh-keyscan", words, { timeout: 3e4 });
    const [key] = stdout.split("\n").filter((line) => line && !line.startsWith("#"));
    if (key) return presented(key.slice(key.indexOf(" ") + 1), server);
    if (/^# .* SSH-/m.test(`${stdout}
${stderr}`)) return void 0;
    if (Date.now() < end) continue;
    const said = `${tunnel?.said() ?? ""} ${stderr.replaceAll(/^#.*$/gm, "")}`;
    throw lookupProblem(server, {
      why: sanitize(said) || `no SSH server answers on port ${server.port}`,
      hint: "Check host and port, and that the machine is running; a booting machine may need a larger wait-for"
    });
  }
}
function presented(text, { host, port }) {
  const key = { ...parsePublicKey(text), comment: "" };
  const line = `${knownHostsName(host, port)} ${formatPublicKey(key)}`;
  return { type: key.type, fingerprint: keyFingerprint(key), line };
}
function lookupProblem({ host, via }, { why, hint }) {
  const through = via ? ` through ${via.name}` : "";
  return new Problem({ what: `The host key of ${host} could not be looked up${through}`, why, hint });
}

// src/action/ssh/host-key.ts
async function pinHostKey({
  hostKeys = { lines: [] },
  pinned,
  ...server
}) {
  if ("fingerprints" in hostKeys) return { knownHosts: await pinFingerprint(hostKeys.fingerprints, server) };
  const name = knownHostsName(server.host, server.port);
  if ("acceptNew" in hostKeys) {
    const known = pinned.filter((line) => matchesHost(line, name));
    if (known.length > 0) return { knownHosts: toText(known) };
    const accepted = await firstKey(server);
    return { knownHosts: toText([accepted.line]), accepted };
  }
  if (hostKeys.lines.length === 0) throw await nothingPinned(server);
  const lines = hostKeys.lines.map(({ text, isBare }) => isBare ? `${name} ${text}` : text);
  if (lines.some((line) => matchesHost(line, name))) return { knownHosts: toText(lines) };
  throw new Problem({
    what: "Input host-key cannot be used",
    why: `none of its lines is for ${name}`,
    hint: `Begin the line with ${name}, or give the key alone, such as "ssh-ed25519 AAAA..."`
  });
}
async function pinFingerprint(given, server) {
  const seen = [];
  for await (const key of presentedKeys(
    server,
    given.flatMap(({ type }) => type ?? [])
  )) {
    if (given.some(({ fingerprint }) => fingerprint === key.fingerprint)) return toText([key.line]);
    seen.push(key);
  }
  throw new Problem({
    what: `The host key of ${server.host} does not match host-key`,
    why: `the host presents ${seen.map(formatKey).join(", ")}`,
    hint: "If the host was reinstalled, update host-key; if not, the connection may be intercepted"
  });
}
async function nothingPinned(server) {
  const key = await firstKey(server);
  return new Problem({
    what: `The host key of ${server.host} is unknown`,
    why: `input host-key is empty; the host presents ${formatKey(key)}`,
    hint: `Verify it on the machine itself, then set host-key to it, or to the line "${key.line}"`
  });
}
async function firstKey(server) {
  for await (const key of presentedKeys(server)) return key;
  throw new Error("unreachable: without a key, presentedKeys throws");
}
function formatKey({ type, fingerprint }) {
  return `${fingerprint} (${type})`;
}
function toText(lines) {
  return lines.map((line) => `${line}
`).join("");
}

// src/action/ssh/host-key-input.ts
init_problem();
var ACCEPT_NEW = "accept-new";
var FINGERPRINTS = /(?<![\w+/])SHA256:([\w+/-]*=*)/gi;
var MD5 = /(?:^|MD5:|[^\da-f:])(?:[\da-f]{2}:){15}[\da-f]{2}(?![\da-f:])/i;
var KEYS = /(?<![\w@.-])([\w@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]*={0,2})/g;
var HOSTS = /^(?:@[\w-]+[ \t]+)?[^@\s]\S*$/;
var LABEL = /^[A-Za-z]\w*:$|^[^|].*["'`(=]$/;
var AROUND = [
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
function parseFingerprint(match, { line, number: number2, before }) {
  const fingerprint = `SHA256:${match[1]?.replace(/=$/, "")}`;
  if (!isFingerprint(fingerprint)) {
    throw invalid(
      `the fingerprint in line ${number2} is damaged`,
      "Copy it again: it has 43 characters after SHA256:"
    );
  }
  const sentence = line === match[0] || line === `${match[0]}.` ? `${before} ${line}` : line;
  const type = /\b(ed25519|ecdsa|rsa)\b/i.exec(sentence.replace(match[0], " "))?.[1]?.toLowerCase();
  return { fingerprint, ...type && { type } };
}
function parseKey(match, line, number2) {
  const [, type = "", base64 = ""] = match;
  const key = `${type} ${base64}`;
  try {
    const { blob } = parsePublicKey(key);
    const { keyType, isCertificate, reader } = splitBlob(blob);
    const isLonger = keyType !== void 0 && !isCertificate && reader.left > 0;
    if (isLonger || blob.toString("base64") !== base64) throw new RangeError("more or less than a key");
  } catch {
    throw invalid(`the key in line ${number2} is damaged`, "Copy the whole line again");
  }
  const before = line.slice(0, match.index).trim();
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

// src/action/ssh/jump-host-key.ts
async function namingJumpHostKey(task) {
  try {
    return await task();
  } catch (error) {
    if (error instanceof Error)
      error.message = error.message.replaceAll(/(?<![\w-])host-key\b/g, "jump-host-key");
    throw error;
  }
}

// src/action/ssh/user-config.ts
var import_node_fs5 = require("node:fs");
var import_node_os = require("node:os");
var import_node_path6 = require("node:path");
init_problem();

// src/action/ssh/config-text.ts
var import_node_path2 = require("node:path");
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
  const jobs = new Set(entries.map(({ config }) => (0, import_node_path2.dirname)((0, import_node_path2.dirname)(config))));
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
  const include = isShared ? `Match exec "sh '${(0, import_node_path2.dirname)(config)}/is-this-job'"
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
var import_node_path4 = require("node:path");

// src/files/replace.ts
var import_node_crypto4 = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
var import_promises2 = require("node:timers/promises");
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
    if (durable) flush((0, import_node_path3.dirname)(path));
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
    if (durable) flush((0, import_node_path3.dirname)(path));
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
      const draft = `${draftPrefix(path)}${(0, import_node_crypto4.randomBytes)(8).toString("hex")}`;
      (0, import_node_fs2.closeSync)((0, import_node_fs2.openSync)(draft, "wx", 384));
      if (listDrafts(path).length === 1) return draft;
      (0, import_node_fs2.rmSync)(draft, { force: true });
    }
    for (const other of others) if (isAbandoned(other)) (0, import_node_fs2.rmSync)(other, { force: true });
    await (0, import_promises2.setTimeout)(Math.random() * 2 * POLL_INTERVAL);
  }
  throw new Error("other processes have kept it locked for 30 seconds");
}
function isAbandoned(draft) {
  const made = unlessMissing(() => (0, import_node_fs2.lstatSync)(draft))?.mtimeMs ?? Date.now();
  return Math.abs(Date.now() - made) > ABANDONED_AFTER;
}
function listDrafts(path) {
  const folder = (0, import_node_path3.dirname)(path);
  const prefix2 = draftPrefix(path);
  return (0, import_node_fs2.readdirSync)(folder).map((name) => (0, import_node_path3.join)(folder, name)).filter((draft) => draft.startsWith(prefix2));
}
function draftPrefix(path) {
  return (0, import_node_path3.join)((0, import_node_path3.dirname)(path), `.${(0, import_node_path3.basename)(path)}.keylease-`);
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
  for (const follow of [import_node_fs3.realpathSync, (link) => (0, import_node_path4.resolve)((0, import_node_path4.dirname)(link), (0, import_node_fs3.readlinkSync)(link))]) {
    try {
      return follow(path);
    } catch {
    }
  }
  return path;
}

// src/action/ssh/enclosed-file.ts
var import_node_crypto5 = require("node:crypto");
var import_node_fs4 = require("node:fs");
var import_node_path5 = require("node:path");
init_problem();
function writeEnclosed(userConfig, own, present) {
  const hash2 = (0, import_node_crypto5.createHash)("sha256").update(own, "latin1").digest("hex").slice(0, 8);
  const file = `${prefix(userConfig)}${hash2}`;
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
  const folder = (0, import_node_path5.dirname)(userConfig);
  try {
    const files = (0, import_node_fs4.readdirSync)(folder).map((name) => (0, import_node_path5.join)(folder, name));
    return files.filter((file) => file.startsWith(prefix(userConfig)));
  } catch {
    return [];
  }
}
function prefix(userConfig) {
  return (0, import_node_path5.join)((0, import_node_path5.dirname)(userConfig), `${(0, import_node_path5.basename)(userConfig)}.before-keylease-`);
}

// src/action/ssh/user-config.ts
var MADE_FILE = "# Created by keylease, which removes this file with the last entry above.\n";
var MADE_BOTH = "# Created by keylease, which removes this file and its folder with the last entry above.\n";
function userSshConfig() {
  try {
    return (0, import_node_path6.join)((0, import_node_os.userInfo)().homedir, ".ssh", "config");
  } catch {
    throw new Problem({
      what: "ssh cannot be configured",
      why: `user ${process.getuid?.()} has no passwd entry, which ssh requires`,
      hint: "Run the job as a user that exists on the machine or in the container"
    });
  }
}
async function addInclude(userConfig, ours, tries = 5) {
  const folder = (0, import_node_path6.dirname)(userConfig);
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
  } catch (error) {
    if (tries <= 1 || (0, import_node_fs5.existsSync)(folder)) {
      if (madeFolder) removeIfEmpty(folder);
      throw error;
    }
    await addInclude(userConfig, ours, tries - 1);
  }
}
async function encloseOwnText(userConfig) {
  await editConfig(userConfig, (before) => before && { ...before, isEnclosed: before.entries.length > 0 });
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
function makeFolder(folder) {
  try {
    (0, import_node_fs5.mkdirSync)(folder, { mode: 448 });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    const hint = "Make the home folder of the runner's user writable";
    throw new Problem({
      what: "ssh cannot be configured",
      why: `${folder} cannot be created`,
      hint,
      cause: error
    });
  }
}

// src/action/plan/plan-target.ts
var MOST_NAMED = 5;
var LONGEST_PAUSE = 1e4;
async function findInstance(core, account, { id, target: target2, waitFor, sleep: sleep4 = import_promises3.setTimeout, clock = Date.now }) {
  if (!account.supports.instances) {
    throw new Problem({
      what: `Instance ${id} cannot be used`,
      why: `${account.title} has no API to list instances, or its profile does not describe it`,
      hint: "Remove instance, and set host, user and port of a machine that accepts the key"
    });
  }
  const end = clock() + waitFor * 1e3;
  let told;
  for (let pause = 1e3; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const instances = await listTo(account, id);
    const instance = instances.find((each) => each.id === id);
    if (instance && (instance.host || target2.host)) return instance;
    if (clock() + pause > end) {
      if (instance) return instance;
      throw notListed(account, id, instances);
    }
    const state = instance ? `has no address yet, its status is "${sanitize(instance.status, 40)}"` : "is not listed yet";
    if (state !== told) core.info(`Instance ${id} ${state}. Waiting for it, for ${waitFor} s at most.`);
    told = state;
    await sleep4(pause);
  }
}
async function listTo(account, id) {
  const instances = [];
  for await (const page of account.instances()) {
    instances.push(...page);
    if (page.some((each) => each.id === id)) break;
  }
  return instances;
}
function notListed({ title }, id, instances) {
  const others = instances.slice(0, MOST_NAMED).map((each) => sanitize(`${each.id} (${each.name}, ${each.status})`, 80));
  const first = others.length > 0 ? `Use the ID of a listed one: ${others.join(", ")}` : "Create an instance first";
  return new Problem({
    what: `Instance ${id} cannot be used`,
    why: `the ${title} account does not list it`,
    hint: `${first}. One that has just been created may need a larger wait-for`
  });
}
async function planTarget({ target: inputs, waitFor }, {
  instance,
  preparedKey,
  uses
}) {
  const host = inputs.host ?? instance?.host;
  const user = inputs.user ?? instance?.user ?? "root";
  const port = inputs.port ?? instance?.port ?? 22;
  if (!host && !instance) return void 0;
  const isUsable = host && HOST.test(host) && USER.test(user) && Number.isInteger(port) && port > 0 && port < 65536;
  if (!isUsable) {
    throw new Problem({
      what: `Instance ${instance?.id} cannot be reached`,
      why: `its status is ${sanitize(instance?.status ?? "", 40)}, its address "${sanitize(`${user}@${host ?? ""}:${port}`, 80)}"`,
      hint: "Start it, or set host, user and port"
    });
  }
  const { alias, forwardAgent, options } = inputs;
  const earlier = earlierAliases(uses);
  const jump = inputs.jump && ("alias" in inputs.jump ? findEarlierAlias(inputs.jump.alias, earlier) : inputs.jump);
  refuseTakenAlias(aliasesOf({ alias, jump }), earlier);
  const address = { host, user, port };
  const hostKeys = inputs.hostKey ?? (preparedKey ? parseHostKeys(preparedKey) : void 0);
  const pinned = uses.flatMap((use) => use.target?.knownHosts.split("\n") ?? []);
  return {
    ...{ alias, ...address, forwardAgent, options, jump },
    userConfig: userSshConfig(),
    jumpKnownHosts: await pinJumpHost(inputs.jump, waitFor),
    ...await pinTarget({ ...address, hostKeys, pinned, waitFor }, jump)
  };
}
async function pinJumpHost(jump, waitFor) {
  if (!jump || "alias" in jump) return void 0;
  const { host, port, hostKey: hostKeys } = jump;
  const { knownHosts } = await namingJumpHostKey(
    () => pinHostKey({ host, port, hostKeys, waitFor, pinned: [] })
  );
  return knownHosts;
}
async function pinTarget(server, jump) {
  if (!jump) return pinHostKey(server);
  const { hostKeys } = server;
  if (hostKeys && "lines" in hostKeys && hostKeys.lines.length > 0) return pinHostKey(server);
  if (!("text" in jump)) return { knownHosts: "", lookUp: (via) => pinHostKey({ ...server, via }) };
  return pinHostKey({ ...server, via: { config: jump.config, alias: jump.alias, name: jump.alias } });
}

// src/action/handoff/handoff.ts
var import_node_fs9 = require("node:fs");

// src/action/agent/agent-process.ts
var import_node_child_process3 = require("node:child_process");
var import_node_fs6 = require("node:fs");
var import_promises4 = require("node:timers/promises");
init_problem();

// src/action/agent/agent-connection.ts
var import_node_events2 = require("node:events");
var import_node_net2 = require("node:net");
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
      const socket = (0, import_node_net2.connect)(path, () => resolve2(new _AgentConnection(socket)));
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
        const [data] = await (0, import_node_events2.once)(this.#socket, "data");
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
async function startAgent(socket) {
  const { PATH = "", RUNNER_TRACKING_ID } = process.env;
  const agent = (0, import_node_child_process3.spawn)("ssh-agent", agentArguments(socket), {
    detached: true,
    stdio: "ignore",
    env: RUNNER_TRACKING_ID ? { PATH, RUNNER_TRACKING_ID } : { PATH }
  });
  agent.unref();
  let failure;
  agent.once("error", (error) => {
    failure = error.message;
  });
  agent.once("exit", (code) => {
    failure ??= `it exited with code ${code}`;
  });
  const end = Date.now() + READY_WITHIN;
  for (let isLate = false; !failure && !isLate; await (0, import_promises4.setTimeout)(1)) {
    isLate = Date.now() > end;
    const connection = (0, import_node_fs6.existsSync)(socket) ? await AgentConnection.open(socket) : void 0;
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
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
  }
  for (const end = Date.now() + READY_WITHIN; Date.now() < end; await (0, import_promises4.setTimeout)(5)) {
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
    const pids = (0, import_node_fs6.readdirSync)("/proc").filter((name) => /^\d+$/.test(name));
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
    return (0, import_node_fs6.readFileSync)(`/proc/${pid}/cmdline`, "utf8").replace(/\0$/, "").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

// src/action/set-up-ssh.ts
var import_node_fs8 = require("node:fs");
var import_node_path8 = require("node:path");
init_format();
init_problem();

// src/action/ssh/foreign-settings.ts
var import_node_fs7 = require("node:fs");
var import_node_path7 = require("node:path");
init_format();
init_problem();
init_subprocess();
var SYSTEM_CONFIG = "/etc/ssh/ssh_config";
var HARMLESS = split(`
  AddressFamily BindAddress BindInterface CanonicalDomains CanonicalizeFallbackLocal CanonicalizeMaxDots
  CanonicalizePermittedCNAMEs CASignatureAlgorithms ChannelTimeout Ciphers Compression ConnectionAttempts
  EnableEscapeCommandline EnableSSHKeysign EscapeChar ExitOnForwardFailure FingerprintHash ForwardX11Timeout
  ForwardX11Trusted GatewayPorts GSSAPIAuthentication GSSAPIClientIdentity GSSAPIDelegateCredentials
  GSSAPIKexAlgorithms GSSAPIRenewalForcesRekey GSSAPIServerIdentity GSSAPITrustDNS HashKnownHosts
  HostbasedAcceptedAlgorithms HostbasedAuthentication HostbasedKeyTypes HostKeyAlgorithms IPQoS KexAlgorithms
  LocalCommand LogLevel LogVerbose MACs NumberOfPasswordPrompts ObscureKeystrokeTiming PubkeyAcceptedAlgorithms
  PubkeyAcceptedKeyTypes RekeyLimit RequiredRSASize RevokedHostKeys SecurityKeyProvider SendEnv SetEnv
  StreamLocalBindMask StreamLocalBindUnlink SyslogFacility Tag TunnelDevice VersionAddendum VisualHostKey
  WarnWeakCrypto XAuthLocation`);
var ADDED_UP = split("IdentityFile CertificateFile LocalForward RemoteForward DynamicForward");
async function foreignSettings(aliases, { config, userConfig, systemConfig = SYSTEM_CONFIG, scratch }, temp) {
  const pinned = settingsIn(readText(config)).map(({ keyword }) => keyword);
  const ignored = /* @__PURE__ */ new Set([
    ...HARMLESS,
    "host",
    "match",
    ...pinned.filter((each) => !ADDED_UP.includes(each))
  ]);
  if (![userConfig, systemConfig].some((file) => couldCount(file, { ours: config, ignored }))) return [];
  (0, import_node_fs7.writeFileSync)(scratch, `Include "${userConfig}"
Include "${systemConfig}"
`, { mode: 384 });
  const found = aliases.map(async (alias) => {
    const [ours, all] = await Promise.all(
      [config, scratch].map((file) => effectiveSettings(file, alias, temp))
    );
    return all?.filter((line) => !ours?.includes(line) && !HARMLESS.includes(keywordOf(line))) ?? [];
  });
  return [...new Set((await Promise.all(found)).flat())];
}
async function effectiveSettings(config, alias, temp) {
  const words = ["-G", "-F", config, "--", alias];
  const { code, stdout, stderr } = await runProgram("ssh", words, { env: { RUNNER_TEMP: temp } });
  if (code === 0) return stdout.split("\n").filter(Boolean);
  throw new Problem({
    what: `ssh cannot read the configuration of ${alias}`,
    why: sanitize(stderr) || `it exited with code ${code}`,
    hint: "Correct ~/.ssh/config, or ssh-options"
  });
}
function couldCount(file, { ours, ignored }) {
  return settingsIn(readText(file)).some(({ keyword, value }) => {
    if (keyword !== "include") return !ignored.has(keyword);
    if (value === `"${ours}"`) return false;
    const [, folder, ending] = /^(\/[^*?[\]\s"]*)\/\*(\.conf|)$/.exec(value) ?? [];
    if (folder === void 0 || ending === void 0) return true;
    return configsIn(folder, ending).some((each) => couldCount(each, { ours, ignored }));
  });
}
function configsIn(folder, ending) {
  try {
    return (0, import_node_fs7.readdirSync)(folder).filter((name) => name.endsWith(ending)).map((name) => (0, import_node_path7.join)(folder, name));
  } catch {
    return [];
  }
}
function readText(file) {
  try {
    return (0, import_node_fs7.readFileSync)(file, "utf8");
  } catch {
    return "";
  }
}
function settingsIn(text) {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => {
    const [, keyword = "", value = ""] = /^"?([a-z]\w*)"?(?:\s*=\s*|\s+)(.*)$/i.exec(line) ?? [];
    return { keyword: keyword.toLowerCase(), value };
  });
}
function keywordOf(line) {
  return line.split(" ", 1)[0]?.toLowerCase() ?? "";
}
function split(text) {
  return text.toLowerCase().trim().split(/\s+/);
}

// src/action/set-up-ssh.ts
async function setUpSsh(setup) {
  const { keys, target: target2, journal, socket, temp } = setup;
  const { alias, options = [] } = target2;
  const files = { ...jobFiles(journal.state), socket };
  const written = writePublicKeys(keys, files);
  (0, import_node_fs8.writeFileSync)(files.isThisJob, isThisJobScript(temp), { mode: 384 });
  (0, import_node_fs8.writeFileSync)(files.config, aliasConfig(target2, { ...files, ...written }), { mode: 384 });
  if (options.length > 0) await checkOptions(files.config, alias, temp);
  if (target2.jumpKnownHosts) (0, import_node_fs8.writeFileSync)(files.jumpKnownHosts, target2.jumpKnownHosts, { mode: 384 });
  if (target2.lookUp) Object.assign(target2, await lookUp(target2, files.config));
  (0, import_node_fs8.writeFileSync)(files.knownHosts, target2.knownHosts, { mode: 384 });
  try {
    await includeConfig(setup);
  } catch (error) {
    const command = `ssh -F "${files.config}"`;
    setup.core.warning(
      `\`ssh ${alias}\` alone does not lead to ${target2.host}: ${errorMessage(error)} Until then, use \`${command} ${alias}\` (the path is the output ssh-config), and for git GIT_SSH_COMMAND='${command}'.`
    );
  }
}
async function includeConfig({ core, target: target2, journal, temp }) {
  const { alias, userConfig } = target2;
  const { config, settingsCheck } = jobFiles(journal.state);
  const aliases = aliasesOf(target2);
  journal.record({ userConfig: { path: userConfig, hadFolder: (0, import_node_fs8.existsSync)((0, import_node_path8.dirname)(userConfig)) } });
  try {
    await addInclude(userConfig, { config, aliases });
  } catch (error) {
    journal.record({ userConfig: void 0 });
    throw error;
  }
  const files = { config, userConfig, scratch: settingsCheck };
  const added = await foreignSettings(aliases, files, temp);
  if (added.length === 0) return;
  await encloseOwnText(userConfig);
  const left = await foreignSettings(aliases, files, temp);
  const kept = added.filter((setting) => !left.includes(setting));
  if (kept.length > 0)
    core.info(
      `Of ${userConfig}, nothing counts for \`ssh ${alias}\` during this job, because of: ${list(kept)}.`
    );
  if (left.length > 0) {
    core.warning(
      `The configuration of this machine adds to what \`ssh ${alias}\` does: ${list(left)}. To leave it out, use \`ssh -F "${config}" ${alias}\` (the path is the output ssh-config).`
    );
  }
}
async function checkOptions(config, alias, temp) {
  try {
    await effectiveSettings(config, alias, temp);
  } catch (error) {
    throw new Problem({
      what: "Input ssh-options cannot be used",
      why: errorMessage(error).replaceAll(`${config}: `, ""),
      hint: "See ssh_config(5) of this runner",
      cause: error
    });
  }
}
async function lookUp({ lookUp: lookUp2, alias, jump }, config) {
  return jump && "host" in jump ? lookUp2?.(sshDestination({ ...jump, alias: jumpAlias(alias) }, config)) : void 0;
}
function list(settings) {
  return settings.map((setting) => sanitize(setting, 100)).join(", ");
}
function writePublicKeys(keys, paths) {
  const written = { publicKeys: [], certificates: [] };
  const write = (path, key) => {
    (0, import_node_fs8.writeFileSync)(path, `${formatPublicKey(key)}
`, { mode: 384 });
    return path;
  };
  for (const { name, publicKey, certificate } of keys) {
    written.publicKeys.push(write(paths.publicKey(name), publicKey));
    if (certificate) written.certificates.push(write(paths.certificate(name), certificate));
  }
  return written;
}
function sshDestination({ alias, user, host, port }, config) {
  return { config, alias, name: `${user}@${host} port ${port}` };
}

// src/action/ssh/login.ts
var import_promises5 = require("node:timers/promises");
init_subprocess();

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
function compareCauses(one, other) {
  return indexOf(one) - indexOf(other);
}
function describeCause(cause, words) {
  const { what, hint, isFinal: isFinal2 = false } = DECLARATIONS[indexOf(cause)];
  return { what: what?.(words) ?? `${words.name} could not be reached${words.waited}`, hint, isFinal: isFinal2 };
}
function indexOf(cause) {
  return DECLARATIONS.findIndex((each) => each.cause === cause);
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
  const presented2 = [...before.matchAll(/^debug1: Server host key: (\S+) (\S+)/gm)].at(-1);
  const lines = isInside ? [...ownLines(stdout), ...ownLines(inside)] : lastLines(before);
  if (code === null) lines.push("no end within the time of one attempt");
  const message = sanitize(lines.join(" "), 300).replace(/[.\s]+$/, "");
  const outcome = findCause({ message, log: stderr, isInside });
  if (outcome === "forced-command") {
    const { file = "", line = 0 } = keySource(inside ?? "") ?? {};
    const said = message && `, which says: ${message}`;
    return { outcome, message: sanitize(`line ${line} of ${file} forces it${said}`, 400) };
  }
  if (outcome !== "host-key" || !presented2) return { outcome, message };
  const [, type, fingerprint] = presented2;
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
function mostTelling(before, now) {
  return before && compareCauses(before.outcome, now.outcome) > 0 ? before : now;
}
function isFinal({ outcome }) {
  return describeCause(outcome, { name: "", fingerprint: "", waited: "" }).isFinal;
}
function loginProblem({
  telling,
  last,
  name,
  fingerprint,
  seconds
}) {
  const waited = seconds > 0 && !isFinal(telling) ? ` for ${seconds} s` : "";
  const { what, hint } = describeCause(telling.outcome, { name, fingerprint, waited });
  const why = telling.message || "nothing answers";
  if (telling.outcome === last.outcome) return new Problem({ what, why, hint, cause: telling });
  return new Problem({
    what,
    why: `${why}; after that, it did not answer any more (${last.message})`,
    hint: `${hint}. The host may have banned this runner for a while (fail2ban, PerSourcePenalties)`,
    cause: telling
  });
}
function causeOf(error) {
  const { cause } = error ?? {};
  return cause?.outcome;
}

// src/action/ssh/login.ts
var LONGEST_PAUSE2 = 5e3;
var LONGEST_PAUSE_AFTER_REFUSAL = 15e3;
var CONNECT_WITHIN_SECONDS = 10;
async function tryLogin({ config, alias }) {
  const words = ["-v", "-T", "-F", config, "-o", "BatchMode=yes", "-o", "ClearAllForwardings=yes"];
  words.push("-o", `ConnectTimeout=${CONNECT_WITHIN_SECONDS}`);
  return readTranscript(
    await runProgram("ssh", [...words, alias, `echo ${LOGIN_MARKER}`], { timeout: 3e4 })
  );
}
async function waitForLogin(destination, { seconds, fingerprint, attempt = tryLogin, sleep: sleep4 = import_promises5.setTimeout, now = Date.now }) {
  const end = now() + seconds * 1e3;
  let telling;
  for (let pause = 500; ; pause *= 2) {
    const last = await attempt(destination);
    if (last.outcome === "in") return last;
    telling = isFinal(last) ? last : mostTelling(telling, last);
    const left = end - now();
    if (isFinal(last) || left <= 0)
      throw loginProblem({ telling, last, name: destination.name, fingerprint, seconds });
    const longest = last.outcome === "key-refused" ? LONGEST_PAUSE_AFTER_REFUSAL : LONGEST_PAUSE2;
    await sleep4(Math.min(pause, longest, left));
  }
}

// src/action/handoff/authorized-keys.ts
init_problem();

// src/shell.ts
function shellQuote(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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
var WITHOUT_HANDOFF = "or use the stored key without handoff";
function notRunning(name, source) {
  return new Problem({
    what: `The stored key cannot be handed off to ${name}`,
    why: source?.forcesCommand ? `${formatSource(source)} forces a command (command=), so that none of the handoff runs` : "the host runs another command than it is asked to (ForceCommand in sshd_config, or a restricted shell)",
    hint: `Give a key that may run commands there, ${WITHOUT_HANDOFF}`
  });
}
function cannotExpire(name, software) {
  return new Problem({
    what: `${name} does not support keys that expire`,
    why: `its SSH server is ${sanitize(software) || "of an unknown kind"}, not OpenSSH 7.7 or later`,
    hint: "Set handoff: without-expiry to go on anyway; a killed job then leaves its key in authorized_keys"
  });
}
function unknownLine(name, source) {
  const found = source ? `${formatSource(source)}, where sshd found it, does not hold the key itself (it is a certificate, or comes from a program)` : "~/.ssh/authorized_keys does not hold the key, and the server does not say where it is";
  return new Problem({
    what: `The stored key cannot be handed off to ${name}`,
    why: `${found}, so that its options are not known`,
    hint: `Put the key into ~/.ssh/authorized_keys there, ${WITHOUT_HANDOFF}`
  });
}
function badOptions(name, source, why) {
  const where = source ? formatSource(source) : "its line in ~/.ssh/authorized_keys";
  return new Problem({
    what: `The stored key cannot be handed off to ${name}`,
    why: `${where} ${why}`,
    hint: `Give the key a line of its own, ${WITHOUT_HANDOFF}`
  });
}
function removedAgain(error, { record, source }) {
  const { destination, file } = record;
  const path = sanitize(file.path);
  const removed = "the line was removed again (confirmed by reading the file)";
  if (causeOf(error) === "key-refused") {
    const isSameFile = source?.file === file.path;
    const read = source ? `; it found the stored key in ${sanitize(source.file)}` : "";
    return new Problem({
      what: `${destination.name} does not accept the fresh key that was added to ${path}`,
      why: isSameFile ? `sshd does not take ed25519 keys (PubkeyAcceptedAlgorithms in sshd_config), or reads the file with a delay; ${removed}` : `sshd does not read it there (AuthorizedKeysFile in sshd_config)${read}; ${removed}`,
      hint: isSameFile ? `Have sshd accept ssh-ed25519, ${WITHOUT_HANDOFF}` : `Have AuthorizedKeysFile include .ssh/authorized_keys, ${WITHOUT_HANDOFF}`
    });
  }
  return new Problem({
    what: `The stored key was not handed off to ${destination.name}`,
    why: `${withoutStop(error)}; ${removed}`,
    hint: `Correct that, ${WITHOUT_HANDOFF}`
  });
}
function leftBehind(error, { removal, record }) {
  return new Error(`${errorMessage(error)} ${errorMessage(removal)} ${lineLeftBehind(record)}`);
}
function lineLeftBehind({ expiresAt, file, publicKey }, now = Date.now()) {
  const verb = expiresAt !== void 0 && expiresAt < now ? "expired" : "expires";
  const expiry = expiresAt ? `The key ${verb} at ${formatTimestamp(expiresAt)}` : "The key does not expire";
  return `${expiry}. To remove it by hand, delete this line from ${sanitize(file.path)} there: ${publicKey}`;
}
function formatSource({ file, line }) {
  return sanitize(`line ${line} of ${file}`);
}
function withoutStop(error) {
  return errorMessage(error).replace(/\.$/, "");
}

// src/action/handoff/key-line.ts
var QUOTED = '"(?:\\\\"|\\\\(?!")|[^"\\\\])*"';
var OPTIONS = new RegExp(`^(?:${QUOTED}|\\\\"|\\\\(?!")|[^" \\t\\\\])+`);
var OPTION = new RegExp(`(?:(?<name>[\\w@.-]+)(?:=(?<quoted>${QUOTED}))?)?(?:,|$)`, "y");
function parseKeyLine(line) {
  const text = line.replace(/^[ \t]+/, "").replace(/[\r\n]+$/, "");
  if (text === "" || text.startsWith("#")) return void 0;
  const alone = readKey(text);
  if (alone) return { options: [], optionsText: "", key: alone };
  const [optionsText = ""] = OPTIONS.exec(text) ?? [];
  const rest = text.slice(optionsText.length);
  const options = /^[ \t]/.test(rest) ? parseOptions(optionsText) : void 0;
  const key = readKey(rest.replace(/^[ \t]+/, ""));
  return options && key && { options, optionsText: optionsText.replace(/,+$/, ""), key };
}
function parseOptions(text) {
  const options = [];
  OPTION.lastIndex = 0;
  while (OPTION.lastIndex < text.length) {
    const found = OPTION.exec(text);
    if (!found) return void 0;
    const { name, quoted } = found.groups ?? {};
    if (name) options.push({ name: name.toLowerCase(), value: quoted?.slice(1, -1).replaceAll('\\"', '"') });
  }
  return options;
}
function readKey(text) {
  try {
    return parsePublicKey(text);
  } catch {
    return void 0;
  }
}
function keyLineExpiry({ options }, offset) {
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d)(\d\d)$/.exec(offset) ?? [];
  const ahead = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 6e4;
  const times = options.flatMap(({ name, value = "" }) => {
    if (name !== "expiry-time") return [];
    const [, year, month, day, hour = "00", minute = "00", second = "00", utc] = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z?)$/i.exec(value) ?? [];
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time) ? [] : [utc ? time : time - ahead];
  });
  return times.length > 0 ? Math.min(...times) : void 0;
}
function carriedOptions({ lines, hasUnreadable }, { name, source }) {
  if (hasUnreadable) throw badOptions(name, source, "has options that cannot be read");
  const [line, ...more] = lines;
  if (!line) throw unknownLine(name, source);
  const { options, optionsText } = line;
  if (more.some((other) => other.optionsText !== optionsText))
    throw badOptions(name, source, "is one of several with different options");
  if (options.some((option) => option.name === "cert-authority"))
    throw badOptions(name, source, "is that of a certificate authority (cert-authority)");
  if (optionsText.includes("\uFFFD")) throw badOptions(name, source, "has options that are not UTF-8 text");
  return optionsText;
}

// src/action/handoff/authorized-keys.ts
var FIRST_WITH_EXPIRY = [7, 7];
function supportsExpiryTime(software) {
  const [, major, minor] = /^OpenSSH_(?:for_Windows_)?(\d+)\.(\d+)/.exec(software) ?? [];
  if (!major || !minor) return false;
  const [first, second] = FIRST_WITH_EXPIRY;
  return Number(major) > first || Number(major) === first && Number(minor) >= second;
}
var BEGINNING = "keylease-line";
async function findKeyLines(destination, { source, keys }) {
  const patterns = keys.map(({ blob }) => `-e ${blob.toString("base64")}`).join(" ");
  const output = await onHost(destination, "does not show the line of the stored key", [
    "home=$HOME/.ssh/authorized_keys",
    `file=${source ? shellQuote(source.file) : "$home"}`,
    // The line may be of any length, and the file be a program that sshd asks (AuthorizedKeysCommand).
    source ? `line=$(sed -n ${source.line}p "$file" | cut -c1-20000)` : `line=$(grep -F ${patterns} "$file" || true)`,
    "made=nothing",
    'if ! { [ -w "$file" ] && [ -w "$(dirname "$(readlink -f "$file")")" ]; }; then file=$home; fi',
    'if [ ! -e "$file" ]; then made=file; fi',
    'if [ ! -d "$(dirname "$file")" ]; then made=folder; fi',
    `printf '%s\\n' ${BEGINNING} "$(date +%z)" "$made" "$file" "$line"`
  ]);
  const [offset = "", made, path = "", ...lines] = output.slice(output.indexOf(BEGINNING) + 1);
  const holding = lines.filter(
    (line) => !/^[ \t]*#/.test(line) && keys.some(({ blob }) => line.includes(blob.toString("base64")))
  );
  const parsed = holding.flatMap((line) => parseKeyLine(line) ?? []);
  return {
    lines: parsed.filter(({ key }) => keys.some(({ blob }) => blob.equals(key.blob))),
    hasUnreadable: parsed.length < holding.length,
    file: { path, ...(made === "file" || made === "folder") && { made } },
    offset
  };
}
async function addKeyLine(destination, {
  file,
  options,
  key,
  expiresAt
}) {
  const line = formatPublicKey(key);
  await onHost(destination, "did not accept the key of this job", [
    ...locked(file),
    'if [ -e "$file" ]; then cp -p "$file" "$new"; fi',
    // A last line without a newline would swallow ours.
    'if [ -n "$(tail -c 1 "$new" 2>/dev/null)" ]; then echo >> "$new"; fi',
    ...expiresAt ? [
      // In the host's own time zone: before OpenSSH 9.1, times cannot be in UTC. GNU date, then BSD's.
      `at=${Math.floor(expiresAt / 1e3)}`,
      'until=$(date -d "@$at" +%Y%m%d%H%M%S 2>/dev/null || date -r "$at" +%Y%m%d%H%M%S)',
      `printf 'expiry-time="%s"%s\\n' "$until" ${shellQuote(options ? `,${options} ${line}` : ` ${line}`)} >> "$new"`
    ] : [`printf '%s\\n' ${shellQuote(options ? `${options} ${line}` : line)} >> "$new"`],
    'mv "$new" "$file"'
  ]);
}
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

// src/action/handoff/handoff.ts
var HANDOFF_LIFETIME = 300;
var FRESH_KEY_WITHIN = 2;
async function handOff({
  stored,
  handoff,
  target: target2,
  journal,
  seconds
}) {
  const files = jobFiles(journal.state);
  const named = stored.map((key, index) => ({ name: `handoff-${index + 1}`, ...key }));
  const written = writePublicKeys(named, files);
  const config = aliasConfig(target2, { ...files, socket: files.handoffSocket, ...written });
  (0, import_node_fs9.writeFileSync)(files.handoffConfig, config, { mode: 384 });
  const agent = await startAgent(files.handoffSocket);
  try {
    for (const key of stored) await agent.add(key, HANDOFF_LIFETIME + seconds);
    const keys = stored.map(({ publicKey }) => publicKey);
    const fresh = sshDestination(target2, files.config);
    await giveKey({
      handoff,
      journal,
      seconds,
      keys,
      fresh,
      ours: sshDestination(target2, files.handoffConfig)
    });
  } finally {
    agent.close();
    await stopAgent(files.handoffSocket);
  }
}
async function giveKey({
  ours,
  fresh,
  keys,
  handoff,
  journal,
  seconds
}) {
  const key = handoff.key.publicKey;
  const login = await waitForLogin(ours, { seconds, fingerprint: keys.map(keyFingerprint).join(", ") });
  if (!login.runsCommands) throw notRunning(ours.name, login.source);
  const canExpire = supportsExpiryTime(login.software);
  if (!canExpire && !handoff.allowsNoExpiry) throw cannotExpire(ours.name, login.software);
  const place = await findKeyLines(ours, { source: login.source, keys });
  const options = carriedOptions(place, { name: ours.name, source: login.source });
  const { lines, file, offset } = place;
  const ends = lines.flatMap((line) => keyLineExpiry(line, offset) ?? []);
  if (canExpire) ends.push(handoff.expiresAt);
  const record = {
    destination: fresh,
    file,
    publicKey: formatPublicKey(key),
    fingerprint: keyFingerprint(key),
    options: (lines[0]?.options ?? []).map((option) => option.name),
    ...ends.length > 0 && { expiresAt: Math.min(...ends) }
  };
  journal.record({ handoff: record });
  try {
    const expiresAt = canExpire ? handoff.expiresAt : void 0;
    await addKeyLine(ours, { file, options, key, expiresAt });
    const wait = { seconds: FRESH_KEY_WITHIN, fingerprint: record.fingerprint };
    const { runsCommands } = await waitForLogin(fresh, wait);
    if (!runsCommands) throw notRunning(fresh.name, void 0);
  } catch (error) {
    throw await takenBack(error, { ours, key, record, journal, source: login.source });
  }
}
async function takenBack(error, {
  ours,
  key,
  record,
  journal,
  source
}) {
  try {
    await removeKeyLine(ours, { file: record.file, key });
  } catch (removal) {
    journal.record({ handoff: { ...record, isReported: true } });
    return leftBehind(error, { removal, record });
  }
  journal.record({ handoff: void 0 });
  return removedAgain(error, { record, source });
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
function acceptedKeyRows({
  name,
  fingerprint,
  type
}) {
  return [
    ["Host", name],
    ["Host key", `${fingerprint} (${type})`],
    ["Status", "ACCEPTED UNSEEN (accept-new): it was compared with nothing"]
  ];
}

// src/action/reach-target.ts
async function reachTarget({
  core,
  inputs,
  plan: { stored, handoff, target: target2 },
  keys,
  journal,
  socket,
  temp
}) {
  await setUpSsh({ core, keys, target: target2, journal, socket, temp });
  await reportAcceptedKey(core, target2);
  const seconds = inputs.waitFor;
  if (handoff) await handOff({ stored, handoff, target: target2, journal, seconds });
  else if (seconds > 0) {
    const fingerprint = keys.map(({ publicKey }) => keyFingerprint(publicKey)).join(", ");
    await waitForLogin(sshDestination(target2, jobFiles(journal.state).config), { seconds, fingerprint });
  }
}
async function reportAcceptedKey(core, { accepted, host, port }) {
  if (!accepted) return;
  const { fingerprint, type } = accepted;
  core.warning(
    `The host key ${fingerprint} (${type}) of ${host}, port ${port}, was accepted as it came and compared with nothing, as host-key: accept-new asks. If somebody was in between, this job talks to them. It stays pinned for the rest of the job.`
  );
  await writeSummary(
    core,
    acceptedKeyRows({ name: `${host}, port ${port}`, fingerprint, type }),
    void 0,
    "Host key"
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findInstance,
  planTarget,
  reachTarget
});
