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
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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

// src/format.ts
function pluralize(number2, thing) {
  return `${number2} ${thing}${number2 === 1 ? "" : "s"}`;
}
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

// src/http/api-error.ts
var ApiError;
var init_api_error = __esm({
  "src/http/api-error.ts"() {
    "use strict";
    init_problem();
    ApiError = class extends Problem {
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
  }
});

// src/time.ts
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
function formatTimestamp(milliseconds) {
  return `${formatIso(milliseconds).slice(0, 16).replace("T", " ")} UTC`;
}
var MINUTE, HOUR, DAY, UNITS;
var init_time = __esm({
  "src/time.ts"() {
    "use strict";
    init_format();
    MINUTE = 6e4;
    HOUR = 60 * MINUTE;
    DAY = 24 * HOUR;
    UNITS = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
  }
});

// src/http/clock-hint.ts
function clockHint(now = Date.now()) {
  return `Check the clock of this machine, which says ${formatTimestamp(now)}`;
}
var init_clock_hint = __esm({
  "src/http/clock-hint.ts"() {
    "use strict";
    init_time();
  }
});

// src/http/tls-fault.ts
function tlsHint(error) {
  if (isPlainText(error)) return "Check the address, its port too: what answers there does not speak TLS";
  const { code = "" } = error ?? {};
  const hint = HINTS.find(([codes]) => codes.includes(code))?.[1];
  return typeof hint === "function" ? hint() : hint;
}
function isPlainText(error) {
  const { code = "", message = "" } = error ?? {};
  return code === "EPROTO" && /wrong version number|packet length too long/.test(message);
}
var HINTS;
var init_tls_fault = __esm({
  "src/http/tls-fault.ts"() {
    "use strict";
    init_clock_hint();
    HINTS = [
      [
        [
          "DEPTH_ZERO_SELF_SIGNED_CERT",
          "SELF_SIGNED_CERT_IN_CHAIN",
          "UNABLE_TO_GET_ISSUER_CERT",
          "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
          "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
          "CERT_UNTRUSTED"
        ],
        "If the CA is your company's own, set NODE_EXTRA_CA_CERTS to a PEM file with its certificate"
      ],
      [["CERT_HAS_EXPIRED"], () => `${clockHint()}; if that is right, have the server renew its certificate`],
      [["CERT_NOT_YET_VALID"], () => `${clockHint()}: before the certificate begins to be valid`],
      [
        ["HOSTNAME_MISMATCH", "ERR_TLS_CERT_ALTNAME_INVALID"],
        "Use a host name that the certificate is for, or have the server present another certificate"
      ],
      [
        [
          "CERT_SIGNATURE_FAILURE",
          "CERT_CHAIN_TOO_LONG",
          "CERT_REVOKED",
          "CERT_REJECTED",
          "INVALID_CA",
          "INVALID_PURPOSE",
          "PATH_LENGTH_EXCEEDED"
        ],
        "Have the server present another certificate"
      ]
    ];
  }
});

// src/http/proxy.ts
async function proxyAgent(protocol) {
  const variable = findVariable(protocol);
  if (!variable) return void 0;
  const proxy = parseProxy(variable);
  const { ForwardAgent, TunnelAgent } = await Promise.resolve().then(() => __toESM(require("./vendor/proxy-agents.js"), 1));
  const key = `${protocol} ${proxy.href}`;
  const ProxyAgent = protocol === "https:" ? TunnelAgent : ForwardAgent;
  const agent = agents.get(key) ?? new ProxyAgent(proxy, (failure) => proxyError(failure, proxy, variable.name));
  agents.set(key, agent);
  return agent;
}
function findVariable(protocol) {
  const name = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  return [name.toLowerCase(), name].map((each) => ({ name: each, text: process.env[each]?.trim() ?? "" })).find(({ text }) => text);
}
function parseProxy({ name, text }) {
  const proxy = URL.canParse(withScheme(text)) ? new URL(withScheme(text)) : void 0;
  const isUsable = proxy && /^https?:$/.test(proxy.protocol) && decode(proxy.username + proxy.password) !== void 0;
  if (isUsable) return proxy;
  throw new ApiError({
    fault: "invalid",
    what: `${name} cannot be used`,
    why: "it is not the http:// or https:// address of a proxy",
    hint: "Set it to an address such as http://proxy.example.com:3128, or unset it"
  });
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
function proxyError({ host, status, cause }, { origin }, variable) {
  const proxy = `proxy ${origin} (${variable})`;
  if (status === 407) {
    const hint = `Check the user and password in ${variable}`;
    return new ProxyError(`${proxy} answered 407`, { hint, isTransient: false });
  }
  if (status !== void 0) {
    const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
    const hint = status === 400 ? `Check ${variable}: a proxy that itself speaks TLS needs https:// there` : isRefusal ? `Have the proxy let requests to ${host} through, or add ${host} to NO_PROXY` : `Check that the proxy can reach ${host}, or add ${host} to NO_PROXY`;
    return new ProxyError(`${proxy} answered ${status}`, { hint, isTransient: !isRefusal });
  }
  const lasting = isPlainText(cause) ? `Write http:// instead of https:// in ${variable}: the proxy itself does not speak TLS` : tlsHint(cause);
  return new ProxyError(`${proxy} cannot be used, ${errorMessage(cause)}`, {
    hint: lasting ?? `Check ${variable}, or add ${host} to NO_PROXY`,
    isTransient: lasting === void 0
  });
}
var ProxyError, agents;
var init_proxy = __esm({
  "src/http/proxy.ts"() {
    "use strict";
    init_problem();
    init_api_error();
    init_tls_fault();
    ProxyError = class extends Error {
      name = "ProxyError";
      hint;
      isTransient;
      /** Makes the AWS SDK retry, like Smithy's trait of this name. */
      $retryable;
      constructor(message, { hint, isTransient: isTransient2 }) {
        super(message);
        this.hint = hint;
        this.isTransient = isTransient2;
        this.$retryable = isTransient2 ? { throttling: false } : void 0;
      }
    };
    agents = /* @__PURE__ */ new Map();
  }
});

// src/aws/clients.ts
async function createAwsClient(Service, { requestTimeout = 1e4, ...settings }) {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const [httpAgent, httpsAgent] = await Promise.all([proxyAgent("http:"), proxyAgent("https:")]);
  const timeouts = { connectionTimeout: CONNECTION_TIMEOUT, requestTimeout, throwOnRequestTimeout: true };
  const requestHandler = { ...timeouts, ...httpAgent && { httpAgent }, ...httpsAgent && { httpsAgent } };
  return new Service({ maxAttempts: ATTEMPTS, requestHandler, ...settings });
}
var ATTEMPTS, CONNECTION_TIMEOUT;
var init_clients = __esm({
  "src/aws/clients.ts"() {
    "use strict";
    init_proxy();
    ATTEMPTS = 4;
    CONNECTION_TIMEOUT = 5e3;
  }
});

// src/aws/region.ts
var REGION, AWS_REGION_NAME;
var init_region = __esm({
  "src/aws/region.ts"() {
    "use strict";
    REGION = "[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}";
    AWS_REGION_NAME = new RegExp(`^${REGION}$`);
  }
});

// src/shell.ts
function shellCommand(words) {
  return words.map(shellQuote).join(" ");
}
function shellQuote(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
var init_shell = __esm({
  "src/shell.ts"() {
    "use strict";
  }
});

// src/accounts/account.ts
function allKeys(account, options) {
  return all(account.keys(options));
}
function allInstances(account) {
  return all(account.instances());
}
async function all(pages2) {
  const items = [];
  for await (const page2 of pages2) items.push(...page2);
  return items;
}
function unsupported(title, what) {
  return new ApiError({
    fault: "invalid",
    what: `${title} cannot ${what}`,
    why: "neither its API nor its profile offers a way",
    hint: "Leave out instance, and give host, user and port"
  });
}
function failingList(error) {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}
var init_account = __esm({
  "src/accounts/account.ts"() {
    "use strict";
    init_api_error();
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
function isCertificate(type) {
  return type.endsWith(CERTIFICATE);
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
function md5(blob) {
  const pairs = (0, import_node_crypto2.createHash)("md5").update(blob).digest("hex").match(/../g) ?? [];
  return `MD5:${pairs.join(":")}`;
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

// src/accounts/fields.ts
function at(value, path) {
  if (path === "") return value;
  return path.includes(".") ? path.split(".").reduce(field, value) : field(value, path);
}
function field(value, name) {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isThere ? value[name] : void 0;
}
function textAt(value, path) {
  const found = at(value, path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}
function timeAt(value, path, format = "rfc3339") {
  const time = TIMES[format].read(textAt(value, path));
  return time > 0 ? time : void 0;
}
function formatTime(time, format) {
  return TIMES[format].write(Math.ceil(time / 1e3));
}
function noteAt(value, path) {
  const found = at(value, path);
  if (typeof found !== "object" || found === null) return textAt(value, path) || void 0;
  const entries = Object.entries(found).map(([name, each]) => [name, textAt(each, "")]);
  const isList = Array.isArray(found);
  const parts = entries.filter(([, text]) => text).map(([name, text]) => isList ? text : `${name}=${text}`);
  return parts.join(", ") || void 0;
}
function isZoned(text) {
  return /(Z|[+-]\d\d:?\d\d)$/i.test(text);
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
var TIMES;
var init_fields = __esm({
  "src/accounts/fields.ts"() {
    "use strict";
    TIMES = {
      rfc3339: {
        read: (text) => Date.parse(isZoned(text) ? text : `${text}Z`),
        write: (seconds) => new Date(seconds * 1e3).toISOString().replace(".000Z", "Z")
      },
      unix: {
        read: (text) => /^\d{1,12}(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1e3) : Number.NaN,
        write: String
      },
      "unix-us": {
        read: (text) => /^\d{1,18}$/.test(text) ? Math.round(Number(text) / 1e3) : Number.NaN,
        write: (seconds) => `${seconds}000000`
      }
    };
  }
});

// src/accounts/parse-key.ts
function tryParsePublicKey(publicKey) {
  try {
    return parsePublicKey(publicKey);
  } catch {
    return void 0;
  }
}
function parseKey({
  title,
  keys,
  times
}, item, others = {}) {
  const fields = { ...keys.fields, ...others };
  const text = (path) => path === void 0 ? "" : textAt(item, path);
  const time = (path) => path === void 0 ? void 0 : timeAt(item, path, times);
  const parts = fields.keyType ? [fields.keyType, fields.publicKey, fields.name] : [fields.publicKey];
  const publicKey = parts.map(text).filter(Boolean).join(" ");
  const key = tryParsePublicKey(publicKey);
  const id = requireId(title, item, others.id ?? keys.fields.id);
  return {
    id: withoutPrefix(id, fields.idPrefix),
    name: text(fields.name) || (keys.names === "comment" ? key?.comment ?? "" : ""),
    publicKey,
    fingerprint: key ? keyFingerprint(key) : publicKey ? void 0 : readFingerprint(text(fields.fingerprint)),
    createdAt: time(fields.createdAt),
    createdBy: fields.createdBy === void 0 ? void 0 : noteAt(item, fields.createdBy),
    lastUsedAt: time(fields.lastUsedAt),
    neverUsed: fields.lastUsedAt ? at(item, fields.lastUsedAt) === null : void 0,
    expiresAt: time(fields.expiresAt),
    managed: fields.managed ? (at(item, fields.managed.field) ?? null) === fields.managed.equals : void 0,
    instances: fields.instances ? instancesAt(item, fields.instances) : void 0
  };
}
function withoutPrefix(id, prefix = "") {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}
function requireId(title, item, path) {
  const id = textAt(item, path);
  const found = at(item, path);
  const isExact = typeof found !== "number" || Number.isSafeInteger(found);
  if (id && isExact) return id;
  throw new ApiError({
    fault: "unexpected",
    what: `${title} listed something without an id`,
    why: id ? `the number in its field "${path}" is too large to be exact` : `its field "${path}" is empty`,
    hint: "Check whether the profile fits this API"
  });
}
function readFingerprint(fingerprint) {
  const unpadded = fingerprint.replace(/=$/, "");
  return isFingerprint(unpadded) ? unpadded : void 0;
}
function instancesAt(item, path) {
  const instances2 = at(item, path);
  if (!Array.isArray(instances2)) return void 0;
  return instances2.map((each) => ({ id: textAt(each, "id"), name: textAt(each, "name") }));
}
var init_parse_key = __esm({
  "src/accounts/parse-key.ts"() {
    "use strict";
    init_api_error();
    init_fingerprint();
    init_public_key();
    init_fields();
  }
});

// src/accounts/key-request.ts
function keyRequest(rules, name, publicKey) {
  const key = tryParsePublicKey(publicKey);
  if (!key) throw new TypeError("an account key must be a public key line");
  const why = addProblem(rules, name, publicKey);
  if (!why)
    return { name, publicKey: sentLine(rules, name, publicKey, key), fingerprint: keyFingerprint(key) };
  throw new ApiError({
    fault: "invalid",
    what: `${rules.title} would not accept the key`,
    why,
    hint: "Nothing was sent; use another name or another key"
  });
}
function addProblem(rules, name, publicKey) {
  const key = tryParsePublicKey(publicKey);
  if (!key) return "it is not a public key";
  const { names, accepts = {} } = rules.keys;
  return nameFault(names, name) ?? keyFault(accepts, key.type, sentLine(rules, name, publicKey, key));
}
function nameLimit(names) {
  return (names === "comment" ? void 0 : names.max) ?? 64;
}
function sentLine({ keys }, name, publicKey, key) {
  return keys.names === "comment" ? formatPublicKey({ ...key, comment: name }) : publicKey;
}
function nameFault(names, name) {
  if (names === "comment") {
    if (/[\r\n]/.test(name)) return "its name has more than one line";
    return name === name.trim() ? void 0 : "its name begins or ends with white space, which a comment cannot";
  }
  const { max, required, characters, changes = [] } = names;
  if (required && name === "") return "it has no name";
  if (max !== void 0 && name.length > max) return `its name is longer than ${max} characters`;
  const invalid = characters && [...name].find((each) => !characters.includes(each));
  if (invalid) return `its name may not contain "${sanitize(invalid)}"`;
  const change = changes.find((each) => CHANGES[each].apply(name) !== name);
  return change && `its name would be changed: ${CHANGES[change].description}`;
}
function keyFault({ maxLength, types }, type, line) {
  if (types && !types.includes(type))
    return `it is of type ${sanitize(type)}, and only ${types.join(", ")} are accepted`;
  return maxLength && line.length > maxLength ? `it is longer than ${maxLength} characters` : void 0;
}
var CHANGES;
var init_key_request = __esm({
  "src/accounts/key-request.ts"() {
    "use strict";
    init_format();
    init_api_error();
    init_fingerprint();
    init_public_key();
    init_parse_key();
    CHANGES = {
      "lower-case": {
        apply: (name) => name.toLowerCase(),
        description: "capital letters become small ones"
      },
      trim: { apply: (name) => name.trim(), description: "white space at its ends is removed" }
    };
  }
});

// src/accounts/same-key.ts
function isSameKey(one, other) {
  if (one.fingerprint === void 0 || one.fingerprint !== other.fingerprint) return false;
  if (!one.publicKey || !other.publicKey) return true;
  return certificateText(one.publicKey) === certificateText(other.publicKey);
}
async function findSameKey(pages2, wanted) {
  let found;
  for await (const keys of pages2) found ??= keys.find((key) => isSameKey(key, wanted));
  return found;
}
function certificateText(line) {
  const [, type = "", base64 = ""] = /^\s*(\S+)\s+(\S+)/.exec(line) ?? [];
  return isCertificate(type) ? base64 : "";
}
var init_same_key = __esm({
  "src/accounts/same-key.ts"() {
    "use strict";
    init_key_types();
  }
});

// src/http/network-fault.ts
function networkFault(error) {
  if (error instanceof ProxyError) {
    return { fault: error.isTransient ? "transient" : "refused", hint: error.hint };
  }
  const hint = tlsHint(error);
  return hint === void 0 ? void 0 : { fault: "tls", hint };
}
var init_network_fault = __esm({
  "src/http/network-fault.ts"() {
    "use strict";
    init_proxy();
    init_tls_fault();
  }
});

// src/aws/aws-error.ts
function describeAwsError(error, { advice: advice2, hints = AWS_HINTS }) {
  const { name, code, message, $metadata } = error;
  const text = [name, code, message, $metadata?.httpStatusCode].filter(Boolean).join(" ");
  const [, hint] = [...advice2, ...commonAdvice(hints)].find(([pattern]) => pattern.test(text)) ?? [];
  const said = [name === "Error" ? "" : name, message || code].filter(Boolean).join(", ");
  return {
    why: sanitize(said, 400).replace(/[.\s]+$/, ""),
    hint: networkFault(error)?.hint ?? hint ?? "Correct what the message names, and run again"
  };
}
function commonAdvice({ credentials, expired, region, network, later }) {
  return [
    [/CredentialsProviderError|Could not load credentials/, credentials],
    [
      /RequestTimeTooSkewed|RequestExpired|RequestInTheFuture|Signature (?:has )?expired|Signature not yet current/,
      clockHint()
    ],
    [/ExpiredToken|token .*expired/, expired],
    [
      /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthenticationToken|OptInRequired/,
      "Check the AWS credentials, that their account has enabled this region, and the clock of this machine"
    ],
    [/ 407$/, "Check the user and password in HTTP_PROXY"],
    [/Throttl|TooManyRequests|RequestLimitExceeded/, `${later}: AWS limits the rate of requests`],
    [/ENOTFOUND|EAI_AGAIN/, `Check ${region} and the network`],
    [/ECONN|EPIPE|EHOSTUNREACH|ENETUNREACH|Timeout|hang up/, network],
    [/InternalService|InternalFailure|ServiceUnavailable|InternalError/, later]
  ];
}
var AWS_HINTS;
var init_aws_error = __esm({
  "src/aws/aws-error.ts"() {
    "use strict";
    init_format();
    init_clock_hint();
    init_network_fault();
    init_problem();
    AWS_HINTS = {
      credentials: "Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role provides them",
      expired: "Get new AWS credentials, and run again",
      region: "AWS_REGION",
      network: "Check the network, and run again",
      later: "Run again later"
    };
  }
});

// src/accounts/ec2/ec2-error.ts
function ec2Error(error, { what, actions }) {
  if (error instanceof ApiError) return error;
  const fault = classifyError(error);
  if (fault === "unexpected") return garbledError(what);
  return new ApiError({ fault, what, ...describeAwsError(error, { advice: advice(actions) }) });
}
function garbledError(what, why = "its answer is not what EC2 sends") {
  const hint = "Check api-url; keylease does not act on what it cannot read";
  return new ApiError({ fault: "unexpected", what, why, hint });
}
function advice(actions) {
  return [
    [/AuthFailure/, "Check the AWS credentials, and that their account has enabled this region"],
    [/UnauthorizedOperation|AccessDenied/, `Allow ${actions} to these AWS credentials`]
  ];
}
function classifyError(error) {
  const { name = "", $metadata } = error;
  const status = $metadata?.httpStatusCode;
  if (status === void 0) return networkFault(error)?.fault ?? "transient";
  if (status === 429 || status >= 500) return "transient";
  if (status < 400) return "unexpected";
  if (name.endsWith(".NotFound")) return "not-found";
  return status === 401 || status === 403 ? "refused" : "invalid";
}
var init_ec2_error = __esm({
  "src/accounts/ec2/ec2-error.ts"() {
    "use strict";
    init_aws_error();
    init_api_error();
    init_network_fault();
  }
});

// src/accounts/rest/key-references.ts
function readKeyReferences(holder, keys) {
  const list = keys.one === void 0 ? listedReferences(holder, keys) : onlyReference(holder, keys.one);
  if (!Array.isArray(list)) return void 0;
  const references = list.map((each) => textAt(each, keys.field ?? ""));
  return references.every(Boolean) ? references : void 0;
}
function listedReferences(holder, { items = "", encoded }) {
  return encoded ? readJson(textAt(holder, items)) : listAt(holder, items);
}
function onlyReference(holder, path) {
  const found = at(holder, path);
  if (found === null || found === "") return [];
  if (found !== void 0) return [found];
  const parents = path.split(".").map((_, index, names) => names.slice(0, index).join("."));
  return parents.some((parent) => parent !== "" && at(holder, parent) === null) ? [] : void 0;
}
function unreadable(publicKey) {
  const [type = ""] = publicKey.trim().split(/\s/);
  return type === "" || findKeyType(type) ? void 0 : null;
}
function indexKeys(trait, keys) {
  const ids = /* @__PURE__ */ new Map();
  let isWhole = true;
  for (const key of keys) {
    const text = TRAITS[trait](key);
    if (text === void 0) isWhole = false;
    else if (text !== null) ids.set(text, [...ids.get(text) ?? [], key.id]);
  }
  return { ids, isWhole };
}
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var KeyReferences, TRAITS, READ;
var init_key_references = __esm({
  "src/accounts/rest/key-references.ts"() {
    "use strict";
    init_fingerprint();
    init_key_types();
    init_fields();
    init_parse_key();
    KeyReferences = class {
      #listKeys;
      #idPrefix;
      #keys;
      #indexes = /* @__PURE__ */ new Map();
      /** `idPrefix` is what ids of keys begin with in answers, and not on the account. */
      constructor(keys, idPrefix = "") {
        this.#listKeys = keys;
        this.#idPrefix = idPrefix;
      }
      /** resolve is undefined if a reference may mean any key: its text is cut or masked, or the account does not show what it names. */
      async resolve(references, { by }) {
        if (by === "id") return references.map((each) => withoutPrefix(each, this.#idPrefix));
        this.#keys ??= this.#listKeys();
        const keys = await this.#keys;
        const kinds = Array.isArray(by) ? by : [by];
        const resolved = references.map((reference) => {
          const named = kinds.flatMap((kind) => READ[kind](reference, this.#idPrefix) ?? []);
          const found = named.flatMap(({ trait, text }) => this.#index(trait, keys).ids.get(text) ?? []);
          if (found.length > 0) return found;
          const isComparable = named.every(({ trait }) => this.#index(trait, keys).isWhole);
          return named.length > 0 && isComparable ? [] : void 0;
        });
        return resolved.every((each) => each !== void 0) ? [...new Set(resolved.flat())] : void 0;
      }
      #index(trait, keys) {
        const index = this.#indexes.get(trait) ?? indexKeys(trait, keys);
        this.#indexes.set(trait, index);
        return index;
      }
    };
    TRAITS = {
      id: ({ id }) => id,
      name: ({ name }) => name || void 0,
      sha256: ({ fingerprint, publicKey }) => fingerprint ?? unreadable(publicKey),
      md5: ({ publicKey }) => {
        const key = tryParsePublicKey(publicKey);
        return key ? md5(key.blob).replace(/^MD5:/, "") : unreadable(publicKey);
      }
    };
    READ = {
      id: (reference, idPrefix) => ({ trait: "id", text: withoutPrefix(reference, idPrefix) }),
      name: (text) => ({ trait: "name", text }),
      publicKey: (reference) => {
        const key = tryParsePublicKey(reference);
        return key && { trait: "sha256", text: keyFingerprint(key) };
      },
      fingerprint: (reference) => {
        const unpadded = reference.replace(/=$/, "");
        if (isFingerprint(unpadded)) return { trait: "sha256", text: unpadded };
        const hex = reference.replace(/^MD5:/i, "").toLowerCase();
        return /^([0-9a-f]{2}:){15}[0-9a-f]{2}$/.test(hex) ? { trait: "md5", text: hex } : void 0;
      },
      address: (reference) => {
        const [, segment] = /\/([^/?#]+)\/?$/.exec(reference) ?? [];
        try {
          return segment === void 0 ? void 0 : { trait: "id", text: decodeURIComponent(segment) };
        } catch {
          return void 0;
        }
      }
    };
  }
});

// src/accounts/ec2/ec2-instances.ts
async function* ec2Instances(options) {
  const references = new KeyReferences(options.keys);
  for (const list of LISTS) {
    for await (const launchers of list(options)) {
      if (launchers.length > 0)
        yield await Promise.all(launchers.map((each) => toInstance(each, references)));
    }
  }
}
async function toInstance({ keyNames, status = "", host, ...launcher }, references) {
  const names = keyNames.flatMap((name) => name || []);
  const keyIds = await references.resolve(names, { by: "name" });
  return { ...launcher, status, host, port: void 0, user: void 0, keyIds };
}
async function* instances({ title, ec2: client }) {
  const what = `${title} did not list its instances`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeInstances)({ client, pageSize: 1e3 }, { IncludeManagedResources: true });
  const perReservation = listed(pages2, (page2) => page2.Reservations?.map(({ Instances: Instances2 }) => Instances2), what);
  for await (const reserved of perReservation) {
    const present = reserved.flat().filter(({ State }) => State?.Name !== "terminated");
    yield present.map((instance) => ({
      kind: "instance",
      id: requireId(title, instance, "InstanceId"),
      name: instance.Tags?.find(({ Key }) => Key === "Name")?.Value ?? "",
      status: instance.State?.Name,
      host: instance.PublicDnsName || instance.PublicIpAddress || void 0,
      keyNames: [instance.KeyName]
    }));
  }
}
async function* launchTemplates(options) {
  const { title, ec2: client } = options;
  const what = `${title} did not list its launch templates`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeLaunchTemplates)({ client, pageSize: 200 }, { IncludeManagedResources: true });
  for await (const templates of listed(pages2, ({ LaunchTemplates }) => LaunchTemplates, what)) {
    for (const template of templates) {
      const id = requireId(title, template, "LaunchTemplateId");
      const name = template.LaunchTemplateName ?? "";
      yield [{ kind: "launch template", id, name, keyNames: await versionKeys(id, options) }];
    }
  }
}
async function versionKeys(id, { title, ec2: client }) {
  const what = `${title} did not list the versions of launch template ${sanitize(id)}`;
  const query3 = { LaunchTemplateId: id, IncludeManagedResources: true };
  const pages2 = (0, import_ec2_sdk.paginateDescribeLaunchTemplateVersions)({ client, pageSize: 200 }, query3);
  const names = [];
  try {
    const versions = listed(
      pages2,
      (page2) => page2.LaunchTemplateVersions?.map(({ LaunchTemplateData }) => LaunchTemplateData),
      what
    );
    for await (const data of versions) names.push(...data.map(({ KeyName }) => KeyName));
    return names;
  } catch (error) {
    const isDeleted = error instanceof ApiError && error.fault === "not-found";
    if (isDeleted) return [];
    throw error;
  }
}
async function* launchConfigurations(options) {
  const { title, autoScaling: client } = options;
  const what = `${title} did not list the launch configurations of Auto Scaling`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeLaunchConfigurations)({ client, pageSize: 100 }, {});
  for await (const found of listed(pages2, (page2) => page2.LaunchConfigurations, what)) {
    yield found.map((each) => {
      const name = requireId(title, each, "LaunchConfigurationName");
      return { kind: "launch configuration", id: name, name, keyNames: [each.KeyName] };
    });
  }
}
async function* spotRequests({ title, ec2: client }) {
  const what = `${title} did not list its Spot Instance requests`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeSpotInstanceRequests)({ client, pageSize: 1e3 }, {});
  for await (const requests of listed(pages2, (page2) => page2.SpotInstanceRequests, what)) {
    yield requests.filter(({ State }) => mayLaunch(State)).map((request) => ({
      kind: "spot request",
      id: requireId(title, request, "SpotInstanceRequestId"),
      name: "",
      status: request.State,
      keyNames: [request.LaunchSpecification?.KeyName]
    }));
  }
}
async function* spotFleetRequests({ title, ec2: client }) {
  const what = `${title} did not list its Spot Fleet requests`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeSpotFleetRequests)({ client }, {});
  for await (const requests of listed(pages2, (page2) => page2.SpotFleetRequestConfigs, what)) {
    yield requests.filter(({ SpotFleetRequestState }) => mayLaunch(SpotFleetRequestState)).map(({ SpotFleetRequestConfig, ...request }) => ({
      kind: "spot fleet request",
      id: requireId(title, request, "SpotFleetRequestId"),
      name: "",
      status: request.SpotFleetRequestState,
      keyNames: (SpotFleetRequestConfig?.LaunchSpecifications ?? []).map(({ KeyName }) => KeyName)
    }));
  }
}
function mayLaunch(state = "") {
  return !/^(cancelled|closed|failed)/.test(state);
}
async function* listed(pages2, read2, what) {
  let before;
  try {
    for await (const page2 of pages2) {
      const items = read2(page2);
      if (!items?.every((item) => item !== void 0)) throw garbledError(what);
      if (page2.NextToken && page2.NextToken === before)
        throw garbledError(what, "one of its pages points to itself");
      before = page2.NextToken;
      yield items;
    }
  } catch (error) {
    throw ec2Error(error, { what, actions: ACTIONS });
  }
}
var import_ec2_sdk, ACTIONS, LISTS;
var init_ec2_instances = __esm({
  "src/accounts/ec2/ec2-instances.ts"() {
    "use strict";
    import_ec2_sdk = require("./vendor/ec2-sdk.js");
    init_format();
    init_api_error();
    init_parse_key();
    init_key_references();
    init_ec2_error();
    ACTIONS = [
      "ec2:DescribeInstances, ec2:DescribeLaunchTemplates, ec2:DescribeLaunchTemplateVersions,",
      "ec2:DescribeSpotInstanceRequests, ec2:DescribeSpotFleetRequests and autoscaling:DescribeLaunchConfigurations"
    ].join(" ");
    LISTS = [
      instances,
      launchTemplates,
      launchConfigurations,
      spotRequests,
      spotFleetRequests
    ];
  }
});

// src/accounts/ec2/ec2-account.ts
var ec2_account_exports = {};
__export(ec2_account_exports, {
  openEc2Account: () => openEc2Account
});
async function openEc2Account(adapter, { apiUrl, vars, http: http2 }) {
  const region = checkRegion(vars.region);
  const endpoint = apiUrl ? { endpoint: apiUrl } : {};
  const settings = { region, requestTimeout: http2.timeout, ...endpoint };
  const ec2 = await createAwsClient(import_ec2_sdk2.EC2Client, settings);
  const { credentials } = ec2.config;
  const autoScaling = await createAwsClient(import_ec2_sdk2.AutoScalingClient, { ...settings, credentials });
  return new Ec2Account(adapter, { ec2, autoScaling, region });
}
function checkRegion(region = "") {
  if (AWS_REGION_NAME.test(region)) return region;
  throw new ApiError({
    fault: "invalid",
    what: "AWS EC2 cannot be used",
    why: `"${sanitize(region)}" is not a region`,
    hint: "Set AWS_REGION to one such as eu-central-1"
  });
}
var import_ec2_sdk2, KEY_ACTIONS, FIELDS, Ec2Account;
var init_ec2_account = __esm({
  "src/accounts/ec2/ec2-account.ts"() {
    "use strict";
    init_clients();
    init_region();
    import_ec2_sdk2 = require("./vendor/ec2-sdk.js");
    init_format();
    init_api_error();
    init_shell();
    init_account();
    init_key_request();
    init_parse_key();
    init_same_key();
    init_ec2_error();
    init_ec2_instances();
    KEY_ACTIONS = "ec2:DescribeKeyPairs, ec2:ImportKeyPair and ec2:DeleteKeyPair";
    FIELDS = { id: "KeyPairId", name: "KeyName", publicKey: "PublicKey" };
    Ec2Account = class {
      title;
      basis;
      nameLimit;
      removal;
      supports;
      #rules;
      #ec2;
      #autoScaling;
      #region;
      constructor({ title, basis, names, accepts, removal, unlisted }, { ec2, autoScaling, region }) {
        this.title = title;
        this.basis = basis;
        this.nameLimit = nameLimit(names);
        this.removal = removal;
        this.supports = { instances: true, attach: false, use: true, unlisted };
        this.#rules = { title, keys: { names, accepts } };
        this.#ec2 = ec2;
        this.#autoScaling = autoScaling;
        this.#region = region;
      }
      /** The credentials come from the environment, so that two accounts of one region are known to be the same. */
      async accountId() {
        return void 0;
      }
      async *keys() {
        const answer = await this.#ask(
          "did not list its key pairs",
          () => this.#ec2.send(new import_ec2_sdk2.DescribeKeyPairsCommand({ IncludePublicKey: true }))
        );
        if (!answer.KeyPairs) throw garbledError(`${this.title} did not list its key pairs`);
        const profile = { title: this.title, keys: { fields: FIELDS, names: this.#rules.keys.names } };
        const keys = answer.KeyPairs.map((pair) => {
          const key = parseKey(profile, pair);
          return { ...key, publicKey: key.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
        });
        if (keys.length > 0) yield keys;
      }
      addProblem(name, publicKey) {
        return addProblem(this.#rules, name, publicKey);
      }
      async add(name, publicKey, { isAbsent = false, onDoubt = () => {
      } } = {}) {
        const request = keyRequest(this.#rules, name, publicKey);
        const present = isAbsent ? void 0 : await findSameKey(this.keys(), request);
        if (present) return present;
        const PublicKeyMaterial = Buffer.from(request.publicKey);
        try {
          const { KeyPairId: id } = await this.#ask(
            "did not register the key",
            () => this.#ec2.send(new import_ec2_sdk2.ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial }))
          );
          if (id) return { id, ...request, createdAt: void 0, instances: void 0 };
          onDoubt();
        } catch (error) {
          const listed3 = await findSameKey(this.keys(), request);
          if (listed3) return listed3;
          throw error;
        }
        const listed2 = await findSameKey(this.keys(), request);
        if (listed2) return listed2;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} accepted the key but does not list it`,
          why: `no key pair in region ${this.#region} has its fingerprint`,
          hint: "Run again"
        });
      }
      /** remove lists first, because EC2 answers the same for a key pair that is not there; without a listing it asks all the same. */
      async remove(id) {
        const keys = await allKeys(this).catch(() => void 0);
        if (keys && !keys.some((key) => key.id === id)) return "gone";
        await this.#ask(
          `did not remove key ${sanitize(id)}`,
          () => this.#ec2.send(new import_ec2_sdk2.DeleteKeyPairCommand({ KeyPairId: id }))
        );
        return "removed";
      }
      removalCommand(id) {
        return shellCommand(["aws", "ec2", "delete-key-pair", "--region", this.#region, "--key-pair-id", id]);
      }
      instances() {
        const { title } = this;
        return ec2Instances({ title, ec2: this.#ec2, autoScaling: this.#autoScaling, keys: () => allKeys(this) });
      }
      async attach() {
        throw unsupported(this.title, "put a key on a running instance");
      }
      async detach() {
        throw unsupported(this.title, "take a key off a running instance");
      }
      async #ask(failure, task) {
        try {
          return await task();
        } catch (error) {
          throw ec2Error(error, { what: `${this.title} ${failure}`, actions: KEY_ACTIONS });
        }
      }
    };
  }
});

// node_modules/http-link-header/lib/link.js
var require_link = __commonJS({
  "node_modules/http-link-header/lib/link.js"(exports2, module2) {
    "use strict";
    var COMPATIBLE_ENCODING_PATTERN = /^utf-?8|ascii|utf-?16-?le|ucs-?2|base-?64|latin-?1$/i;
    var WS_TRIM_PATTERN = /^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g;
    var WS_CHAR_PATTERN = /\s|\uFEFF|\xA0/;
    var WS_FOLD_PATTERN = /\r?\n[\x20\x09]+/g;
    var DELIMITER_PATTERN = /[;,"]/;
    var WS_DELIMITER_PATTERN = /[;,"]|\s/;
    var TOKEN_PATTERN = /^[!#$%&'*+\-\.^_`|~\da-zA-Z]+$/;
    var STATE = {
      IDLE: 1 << 0,
      URI: 1 << 1,
      ATTR: 1 << 2
    };
    function trim(value) {
      return value.replace(WS_TRIM_PATTERN, "");
    }
    function hasWhitespace(value) {
      return WS_CHAR_PATTERN.test(value);
    }
    function skipWhitespace(value, offset) {
      while (hasWhitespace(value[offset])) {
        offset++;
      }
      return offset;
    }
    function needsQuotes(value) {
      return WS_DELIMITER_PATTERN.test(value) || !TOKEN_PATTERN.test(value);
    }
    function shallowCompareObjects(object1, object2) {
      return Object.keys(object1).length === Object.keys(object2).length && Object.keys(object1).every(
        (key) => key in object2 && object1[key] === object2[key]
      );
    }
    var Link = class _Link {
      /**
       * Link
       * @constructor
       * @param {String} [value]
       * @returns {Link}
       */
      constructor(value) {
        this.refs = [];
        if (value) {
          this.parse(value);
        }
      }
      /**
       * Get refs with given relation type
       * @param {String} value
       * @returns {Array<Object>}
       */
      rel(value) {
        var links = [];
        var type = value.toLowerCase();
        for (var i = 0; i < this.refs.length; i++) {
          if (typeof this.refs[i].rel === "string" && this.refs[i].rel.toLowerCase() === type) {
            links.push(this.refs[i]);
          }
        }
        return links;
      }
      /**
       * Get refs where given attribute has a given value
       * @param {String} attr
       * @param {String} value
       * @returns {Array<Object>}
       */
      get(attr, value) {
        attr = attr.toLowerCase();
        value = value.toLowerCase();
        var links = [];
        for (var i = 0; i < this.refs.length; i++) {
          if (typeof this.refs[i][attr] === "string" && this.refs[i][attr].toLowerCase() === value) {
            links.push(this.refs[i]);
          }
        }
        return links;
      }
      /** Sets a reference. */
      set(link) {
        this.refs.push(link);
        return this;
      }
      /**
       * Sets a reference if a reference with similar properties isn\u2019t already set.
       */
      setUnique(link) {
        if (!this.refs.some((ref) => shallowCompareObjects(ref, link))) {
          this.refs.push(link);
        }
        return this;
      }
      has(attr, value) {
        attr = attr.toLowerCase();
        value = value.toLowerCase();
        for (var i = 0; i < this.refs.length; i++) {
          if (typeof this.refs[i][attr] === "string" && this.refs[i][attr].toLowerCase() === value) {
            return true;
          }
        }
        return false;
      }
      parse(value, offset) {
        offset = offset || 0;
        value = offset ? value.slice(offset) : value;
        value = trim(value).replace(WS_FOLD_PATTERN, "");
        var state = STATE.IDLE;
        var length = value.length;
        var offset = 0;
        var ref = null;
        while (offset < length) {
          if (state === STATE.IDLE) {
            if (hasWhitespace(value[offset])) {
              offset++;
              continue;
            } else if (value[offset] === "<") {
              if (ref != null) {
                ref.rel != null ? this.refs.push(..._Link.expandRelations(ref)) : this.refs.push(ref);
              }
              var end = value.indexOf(">", offset);
              if (end === -1) throw new Error("Expected end of URI delimiter at offset " + offset);
              ref = { uri: value.slice(offset + 1, end) };
              offset = end;
              state = STATE.URI;
            } else {
              throw new Error('Unexpected character "' + value[offset] + '" at offset ' + offset);
            }
            offset++;
          } else if (state === STATE.URI) {
            if (hasWhitespace(value[offset])) {
              offset++;
              continue;
            } else if (value[offset] === ";") {
              state = STATE.ATTR;
              offset++;
            } else if (value[offset] === ",") {
              state = STATE.IDLE;
              offset++;
            } else {
              throw new Error('Unexpected character "' + value[offset] + '" at offset ' + offset);
            }
          } else if (state === STATE.ATTR) {
            if (value[offset] === ";" || hasWhitespace(value[offset])) {
              offset++;
              continue;
            }
            var end = value.indexOf("=", offset);
            if (end === -1) end = value.indexOf(";", offset);
            if (end === -1) end = value.length;
            var attr = trim(value.slice(offset, end)).toLowerCase();
            var attrValue = "";
            offset = end + 1;
            offset = skipWhitespace(value, offset);
            if (value[offset] === '"') {
              offset++;
              while (offset < length) {
                if (value[offset] === '"') {
                  offset++;
                  break;
                }
                if (value[offset] === "\\") {
                  offset++;
                }
                attrValue += value[offset];
                offset++;
              }
            } else {
              var end = offset + 1;
              while (!DELIMITER_PATTERN.test(value[end]) && end < length) {
                end++;
              }
              attrValue = value.slice(offset, end);
              offset = end;
            }
            if (ref[attr] && _Link.isSingleOccurenceAttr(attr)) {
            } else if (attr[attr.length - 1] === "*") {
              ref[attr] = _Link.parseExtendedValue(attrValue);
            } else {
              attrValue = attr === "type" ? attrValue.toLowerCase() : attrValue;
              if (ref[attr] != null) {
                if (Array.isArray(ref[attr])) {
                  ref[attr].push(attrValue);
                } else {
                  ref[attr] = [ref[attr], attrValue];
                }
              } else {
                ref[attr] = attrValue;
              }
            }
            switch (value[offset]) {
              case ",":
                state = STATE.IDLE;
                break;
              case ";":
                state = STATE.ATTR;
                break;
            }
            offset++;
          } else {
            throw new Error('Unknown parser state "' + state + '"');
          }
        }
        if (ref != null) {
          ref.rel != null ? this.refs.push(..._Link.expandRelations(ref)) : this.refs.push(ref);
        }
        ref = null;
        return this;
      }
      toString() {
        var refs = [];
        var link = "";
        var ref = null;
        for (var i = 0; i < this.refs.length; i++) {
          ref = this.refs[i];
          link = Object.keys(this.refs[i]).reduce(function(link2, attr) {
            if (attr === "uri") return link2;
            return link2 + "; " + _Link.formatAttribute(attr, ref[attr]);
          }, "<" + ref.uri + ">");
          refs.push(link);
        }
        return refs.join(", ");
      }
    };
    Link.isCompatibleEncoding = function(value) {
      return COMPATIBLE_ENCODING_PATTERN.test(value);
    };
    Link.parse = function(value, offset) {
      return new Link().parse(value, offset);
    };
    Link.isSingleOccurenceAttr = function(attr) {
      return attr === "rel" || attr === "type" || attr === "media" || attr === "title" || attr === "title*";
    };
    Link.isTokenAttr = function(attr) {
      return attr === "rel" || attr === "type" || attr === "anchor";
    };
    Link.escapeQuotes = function(value) {
      return value.replace(/"/g, '\\"');
    };
    Link.expandRelations = function(ref) {
      var rels = ref.rel.split(" ");
      return rels.map(function(rel) {
        var value = Object.assign({}, ref);
        value.rel = rel;
        return value;
      });
    };
    Link.parseExtendedValue = function(value) {
      var parts = /([^']+)?(?:'([^']*)')?(.+)/.exec(value);
      return {
        language: parts[2].toLowerCase(),
        encoding: Link.isCompatibleEncoding(parts[1]) ? null : parts[1].toLowerCase(),
        value: Link.isCompatibleEncoding(parts[1]) ? decodeURIComponent(parts[3]) : parts[3]
      };
    };
    Link.formatExtendedAttribute = function(attr, data) {
      var encoding = (data.encoding || "utf-8").toUpperCase();
      var language = data.language || "en";
      var encodedValue = "";
      if (typeof Buffer !== "undefined" && Buffer.isBuffer(data.value) && Link.isCompatibleEncoding(encoding)) {
        encodedValue = data.value.toString(encoding);
      } else if (typeof Buffer !== "undefined" && Buffer.isBuffer(data.value)) {
        encodedValue = data.value.toString("hex").replace(/[0-9a-f]{2}/gi, "%$1");
      } else {
        encodedValue = encodeURIComponent(data.value);
      }
      return attr + "=" + encoding + "'" + language + "'" + encodedValue;
    };
    Link.formatAttribute = function(attr, value) {
      if (Array.isArray(value)) {
        return value.map((item) => {
          return Link.formatAttribute(attr, item);
        }).join("; ");
      }
      if (attr[attr.length - 1] === "*" || typeof value !== "string") {
        return Link.formatExtendedAttribute(attr, value);
      }
      if (Link.isTokenAttr(attr)) {
        value = needsQuotes(value) ? '"' + Link.escapeQuotes(value) + '"' : Link.escapeQuotes(value);
      } else if (needsQuotes(value)) {
        value = encodeURIComponent(value);
        value = value.replace(/%20/g, " ").replace(/%2C/g, ",").replace(/%3B/g, ";");
        value = '"' + value + '"';
      }
      return attr + "=" + value;
    };
    module2.exports = Link;
  }
});

// node_modules/fastest-levenshtein/esm/mod.js
var peq, myers_32, myers_x, distance, closest;
var init_mod = __esm({
  "node_modules/fastest-levenshtein/esm/mod.js"() {
    peq = new Uint32Array(65536);
    myers_32 = (a, b) => {
      const n = a.length;
      const m = b.length;
      const lst = 1 << n - 1;
      let pv = -1;
      let mv = 0;
      let sc = n;
      let i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    myers_x = (b, a) => {
      const n = a.length;
      const m = b.length;
      const mhc = [];
      const phc = [];
      const hsize = Math.ceil(n / 32);
      const vsize = Math.ceil(m / 32);
      for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      let j = 0;
      for (; j < vsize - 1; j++) {
        let mv2 = 0;
        let pv2 = -1;
        const start2 = j * 32;
        const vlen2 = Math.min(32, m) + start2;
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
          const eq = peq[a.charCodeAt(i)];
          const pb = phc[i / 32 | 0] >>> i & 1;
          const mb = mhc[i / 32 | 0] >>> i & 1;
          const xv = eq | mv2;
          const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
          let ph = mv2 | ~(xh | pv2);
          let mh = pv2 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv2 = mh | ~(xv | ph);
          mv2 = ph & xv;
        }
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      let mv = 0;
      let pv = -1;
      const start = j * 32;
      const vlen = Math.min(32, m - start) + start;
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      let score = m;
      for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = phc[i / 32 | 0] >>> i & 1;
        const mb = mhc[i / 32 | 0] >>> i & 1;
        const xv = eq | mv;
        const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    distance = (a, b) => {
      if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    closest = (str, arr) => {
      let min_distance = Infinity;
      let min_index = 0;
      for (let i = 0; i < arr.length; i++) {
        const dist = distance(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
  }
});

// src/suggestion.ts
function suggestion(typed, words) {
  const similar = typeof typed === "object" ? void 0 : nearest(String(typed), words);
  return `${similar ? ` (did you mean ${similar}?)` : ""}; expected one of ${words.join(", ")}`;
}
function nearest(typed, words) {
  const lower = typed.slice(0, 100).toLowerCase();
  const found = closest(
    lower,
    words.map((word) => word.toLowerCase())
  );
  if (distance(lower, found) > Math.max(1, found.length / 3)) return void 0;
  return words.find((word) => word.toLowerCase() === found);
}
var init_suggestion = __esm({
  "src/suggestion.ts"() {
    "use strict";
    init_mod();
  }
});

// src/accounts/lines.ts
var lines_exports = {};
__export(lines_exports, {
  findErrorLine: () => findErrorLine,
  findLine: () => findLine
});
function findLine(text, path) {
  const { document, lineCounter } = parse(text);
  const paths = Array.from({ length: path.length + 1 }, (_, missing) => path.slice(0, path.length - missing));
  const node = paths.map((each) => document.getIn(each, true)).find(import_yaml.isNode);
  return lineCounter.linePos(node?.range?.[0] ?? 0).line;
}
function findErrorLine(text, message) {
  const { document, lineCounter } = parse(text);
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  return lineCounter.linePos(Number(position ?? document.errors[0]?.pos[0] ?? text.length)).line;
}
function parse(text) {
  const lineCounter = new import_yaml.LineCounter();
  return {
    document: (0, import_yaml.parseDocument)(text, { lineCounter, prettyErrors: false, logLevel: "silent" }),
    lineCounter
  };
}
var import_yaml;
var init_lines = __esm({
  "src/accounts/lines.ts"() {
    "use strict";
    import_yaml = require("./vendor/yaml.js");
  }
});

// src/accounts/profile-file.ts
var profile_file_exports = {};
__export(profile_file_exports, {
  readProfile: () => readProfile
});
async function readProfile(source) {
  const isJson = source.trimStart().startsWith("{");
  const name = isJson ? "The profile" : `Profile ${sanitize(source)}`;
  const text = isJson ? source : readText(name, source);
  const { success, data, error } = import_profile_schema.profileSchema.safeParse(await parseJson(name, text));
  if (success) return data;
  const { path, message } = firstFault(error.issues);
  const field2 = sanitize(path.join(".")) || "the profile itself";
  const { findLine: findLine2 } = await Promise.resolve().then(() => (init_lines(), lines_exports));
  throw unusable2(name, `line ${findLine2(text, path)}, ${field2}: ${sanitize(message)}`);
}
function firstFault(issues) {
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === "unrecognized_keys") {
    const [name = ""] = issue.keys;
    const known = suggestion(name, (0, import_profile_schema.knownFields)(path));
    return { path: [...path, name], message: `there is no field of this name${known}` };
  }
  return { path, message: issue?.message.replace(/^Invalid input: /, "") ?? "" };
}
function readText(name, path) {
  try {
    return (0, import_node_fs.readFileSync)(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw unusable2(name, errorMessage(error));
  }
}
async function parseJson(name, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { findErrorLine: findErrorLine2 } = await Promise.resolve().then(() => (init_lines(), lines_exports));
    throw unusable2(name, `line ${findErrorLine2(text, String(error))}: it is not JSON`);
  }
}
function unusable2(what, why) {
  return new Problem({
    what: `${what} cannot be used`,
    why: why.replace(/\.$/, ""),
    hint: "Correct it; docs/accounts.md shows an example, docs/profile.schema.json every field"
  });
}
var import_node_fs, import_profile_schema;
var init_profile_file = __esm({
  "src/accounts/profile-file.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    init_format();
    init_problem();
    init_suggestion();
    import_profile_schema = require("./vendor/profile-schema.js");
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  needsToken: () => needsToken,
  openAccount: () => openAccount,
  resolveAddress: () => resolveAddress
});
module.exports = __toCommonJS(stdin_exports);

// src/accounts/open.ts
init_format();
init_problem();

// src/accounts/profiles/aws-ec2.ts
var awsEc2 = {
  id: "aws-ec2",
  title: "AWS EC2",
  basis: "specification",
  docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html",
  token: "None: AWS credentials and the region come from the environment, in the post step as well, and need the [IAM actions](deploy.md).",
  notes: "api-url takes the place of both EC2 and Auto Scaling; for endpoints of a VPC, set AWS_ENDPOINT_URL_EC2 and AWS_ENDPOINT_URL_AUTO_SCALING instead.",
  vars: { region: { env: "AWS_REGION", about: "a region" } },
  names: { max: 255, required: true, unique: true, changes: ["trim"] },
  accepts: { types: ["ssh-ed25519", "ssh-rsa"] },
  removal: { revokes: "no", note: "EC2 does not change the keys on running instances." },
  kinds: ["instances", "launch templates", "launch configurations", "spot requests", "spot fleet requests"],
  // Each keeps the name of a key pair of its own, for instances that it starts later.
  unlisted: ["EMR clusters", "compute environments of AWS Batch", "configurations of EC2 Image Builder"],
  paging: "whole",
  isTokenless: true,
  open: async (options) => (await Promise.resolve().then(() => (init_ec2_account(), ec2_account_exports))).openEc2Account(awsEc2, options)
};

// src/accounts/profiles/azure.ts
var GROUP = "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Compute";
var ALL = "/subscriptions/{subscription}/providers/Microsoft.Compute";
var query = { "api-version": "2024-11-01" };
var page = { kind: "next", next: "nextLink" };
var NO_SUCH_KEY = { status: 404, field: "error.code", contains: "ResourceNotFound" };
var azure = {
  id: "azure",
  title: "Azure",
  basis: "specification",
  docs: "https://learn.microsoft.com/en-us/rest/api/compute/ssh-public-keys",
  token: "The client secret of an app registration with a role such as Virtual Machine Contributor on the resource group, and Reader on the subscription, whose machines are listed.",
  notes: "Keys are those of one resource group. The specification asks for ssh-rsa of 2048 bits or more, the guide to SSH keys for ed25519 as well. How a name is bounded is not documented.",
  baseUrl: "https://management.azure.com",
  vars: {
    tenant: { env: "AZURE_TENANT_ID", about: "the id of a tenant" },
    clientId: {
      env: "AZURE_CLIENT_ID",
      about: "the client id of the app registration that api-token is the secret of"
    },
    subscription: { env: "AZURE_SUBSCRIPTION_ID", about: "the id of a subscription" },
    group: { env: "AZURE_RESOURCE_GROUP", about: "the name of a resource group" },
    location: { env: "AZURE_LOCATION", about: "the region of new keys, such as westeurope" }
  },
  auth: {
    kind: "oauth2",
    tokenPath: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
    clientId: "clientId",
    form: "form",
    scope: "https://management.azure.com/.default"
  },
  keys: {
    list: { path: `${GROUP}/sshPublicKeys`, query, items: "value", page },
    fields: { id: "name", name: "name", publicKey: "properties.publicKey" },
    get: { path: `${GROUP}/sshPublicKeys/{key}`, query, item: "", missing: [NO_SUCH_KEY] },
    create: {
      method: "PUT",
      path: `${GROUP}/sshPublicKeys/{name}`,
      query,
      body: { location: "$location", properties: { publicKey: "$publicKey" } },
      ok: [200, 201],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 409 }]
    },
    delete: { path: `${GROUP}/sshPublicKeys/{key}`, query, ok: [200], gone: [{ status: 204 }, NO_SUCH_KEY] },
    names: { required: true, unique: true },
    accepts: { types: ["ssh-rsa", "ssh-ed25519"] }
  },
  removal: {
    revokes: "no",
    note: "Azure copies a key to each machine that is created with it, and does not change the copies."
  },
  instances: [
    {
      list: { path: `${ALL}/virtualMachines`, query, items: "value", page },
      fields: { id: "id", name: "name", status: "properties.provisioningState" },
      keys: {
        items: "properties.osProfile.linuxConfiguration.ssh.publicKeys",
        field: "keyData",
        by: "publicKey"
      }
    },
    {
      kind: "scale set",
      list: { path: `${ALL}/virtualMachineScaleSets`, query, items: "value", page },
      fields: { id: "id", name: "name", status: "properties.provisioningState" },
      keys: {
        items: "properties.virtualMachineProfile.osProfile.linuxConfiguration.ssh.publicKeys",
        field: "keyData",
        by: "publicKey"
      }
    }
  ],
  unlisted: ["Kubernetes clusters", "machines of other subscriptions"],
  errors: ["error.message"]
};

// src/accounts/profiles/cherryservers.ts
var cherryservers = {
  id: "cherryservers",
  title: "Cherry Servers",
  basis: "specification",
  docs: "https://api.cherryservers.com/doc",
  token: "An API key of the client portal.",
  notes: "The keys of the user are listed, and the servers of one project. The zone of its times, taken for UTC, and its answer to a duplicate key are not documented.",
  baseUrl: "https://api.cherryservers.com",
  vars: { project: { env: "CHERRY_PROJECT_ID", about: "the id of a project" } },
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: { path: "/v1/ssh-keys", items: "", page: { kind: "none" } },
    fields: { id: "id", name: "label", publicKey: "key", createdAt: "created" },
    get: { path: "/v1/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
    create: {
      path: "/v1/ssh-keys",
      body: { label: "$name", key: "$publicKey" },
      ok: [200, 201],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/v1/ssh-keys/{key}", ok: [200, 204], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "Cherry Servers does not document whether a key removed from the account still works on running servers."
  },
  instances: [
    {
      list: { path: "/v1/projects/{project}/servers", items: "", page: { kind: "none" } },
      fields: { id: "id", name: "hostname", status: "state" },
      keys: { items: "ssh_keys", field: "id", by: "id" }
    }
  ],
  unlisted: ["servers of other projects"],
  errors: ["message"],
  limits: { interval: 250 }
};

// src/accounts/profiles/crusoe.ts
var crusoe = {
  id: "crusoe",
  title: "Crusoe",
  basis: "specification",
  docs: "https://github.com/crusoecloud/client-go",
  token: "The secret key of an access key (console: Security, Tokens), which signs each request and is not sent.",
  notes: "The keys are those of the user whose access key it is. Its answer to a duplicate key is not documented.",
  baseUrl: "https://api.cloud.crusoe.ai/v1",
  vars: {
    accessKey: {
      env: "CRUSOE_ACCESS_KEY_ID",
      about: "the id of the access key that api-token is the secret of"
    }
  },
  auth: { kind: "hmac", scheme: "crusoe", keyId: "accessKey" },
  keys: {
    list: { path: "/users/ssh-keys", items: "items", page: { kind: "none" } },
    fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
    create: {
      path: "/users/ssh-keys",
      body: { name: "$name", public_key: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "ssh_key" },
      duplicate: [{ status: 400 }, { status: 409 }]
    },
    delete: { path: "/users/ssh-keys", query: { id: "{key}" }, ok: [200], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "Crusoe does not document whether a key removed from the account still works on running machines."
  },
  errors: ["message"]
};

// src/accounts/profiles/cudo.ts
var cudo = {
  id: "cudo",
  title: "CUDO Compute",
  basis: "specification",
  docs: "https://cudocompute.com/docs/rest-api/ssh-keys",
  token: "An API key of the console.",
  notes: "How its pages are numbered is not documented, so a list that is not in one answer is an error. Its answers to a duplicate key, and to a key that is gone, are not documented.",
  baseUrl: "https://rest.compute.cudo.org/v1",
  auth: { kind: "header", header: "Authorization", prefix: "bearer " },
  keys: {
    list: { path: "/ssh-keys", items: "sshKeys", page: { kind: "none", total: "totalCount" } },
    fields: { id: "id", name: "comment", publicKey: "publicKey", createdAt: "createTime" },
    get: { path: "/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
    create: {
      path: "/ssh-keys",
      body: { publicKey: "$publicKey" },
      ok: [200, 201],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }]
    },
    delete: { path: "/ssh-keys/{key}", ok: [200, 204], gone: [{ status: 404 }] },
    names: "comment"
  },
  removal: {
    revokes: "unknown",
    note: "CUDO Compute does not document whether a key removed from the account still works on running machines."
  },
  errors: ["message"]
};

// src/accounts/profiles/digitalocean.ts
var PAGES = {
  kind: "page",
  param: "page",
  sizeParam: "per_page",
  size: 200,
  next: "links.pages.next",
  total: "meta.total"
};
var digitalocean = {
  id: "digitalocean",
  title: "DigitalOcean",
  basis: "specification",
  docs: "https://github.com/digitalocean/openapi",
  token: "Scopes `ssh_key:read`, `ssh_key:create` and `ssh_key:delete`; the audit reads autoscale pools as well.",
  baseUrl: "https://api.digitalocean.com",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/v2/account/keys",
      items: "ssh_keys",
      page: PAGES
    },
    fields: { id: "id", name: "name", publicKey: "public_key" },
    get: {
      path: "/v2/account/keys/{key}",
      item: "ssh_key",
      missing: [{ status: 404, field: "id", contains: "not_found" }]
    },
    create: {
      path: "/v2/account/keys",
      body: { name: "$name", public_key: "$publicKey" },
      ok: [201],
      answer: { kind: "key", item: "ssh_key" },
      duplicate: [{ status: 422, field: "message", contains: "already in use" }]
    },
    delete: {
      path: "/v2/account/keys/{key}",
      ok: [204],
      gone: [{ status: 404, field: "id", contains: "not_found" }]
    },
    names: { required: true }
  },
  removal: {
    revokes: "no",
    note: "DigitalOcean does not change the keys on existing Droplets.",
    terraform: "digitalocean_droplet"
    // terraform-provider-digitalocean#1019
  },
  instances: [
    {
      kind: "autoscale pool",
      list: { path: "/v2/droplets/autoscale", items: "autoscale_pools", page: PAGES },
      fields: { id: "id", name: "name", status: "status" },
      keys: { items: "droplet_template.ssh_keys", by: ["id", "fingerprint"] }
    }
  ],
  unlisted: ["Droplets"],
  errors: ["message"],
  limits: { listingsPerMinute: 10 }
};

// src/accounts/profiles/gcp-os-login.ts
var NO_SUCH_KEY2 = { status: 404, field: "error.status", contains: "NOT_FOUND" };
var gcpOsLogin = {
  id: "gcp-os-login",
  title: "Google Cloud OS Login",
  basis: "specification",
  docs: "https://cloud.google.com/compute/docs/oslogin/rest",
  token: "An access token with the scope cloud-platform or compute, as `gcloud auth print-access-token` and google-github-actions/auth give; it ends after an hour.",
  notes: "The keys are those of one user or service account. That the comment of a key is kept, by which a lease is known, is not promised.",
  baseUrl: "https://oslogin.googleapis.com",
  vars: {
    user: {
      env: "CLOUDSDK_CORE_ACCOUNT",
      about: "the e-mail address of the user or service account whose keys these are"
    }
  },
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/v1/users/{user}/loginProfile",
      items: "sshPublicKeys.*",
      empty: [{ status: 200, field: "name" }],
      page: { kind: "none" }
    },
    fields: { id: "fingerprint", publicKey: "key", expiresAt: "expirationTimeUsec" },
    get: { path: "/v1/users/{user}/sshPublicKeys/{key}", item: "", missing: [NO_SUCH_KEY2] },
    create: {
      path: "/v1/users/{user}:importSshPublicKey",
      body: { key: "$publicKey", expirationTimeUsec: "$expiresAt" },
      expiry: "unix-us",
      ok: [200],
      answer: { kind: "nothing" },
      duplicate: [{ status: 409 }]
    },
    delete: { path: "/v1/users/{user}/sshPublicKeys/{key}", ok: [200], gone: [NO_SUCH_KEY2] },
    names: "comment"
  },
  removal: {
    revokes: "yes",
    note: "Machines with OS Login ask Google for the keys of a user at each login; sessions that are open stay open."
  },
  times: "unix-us",
  errors: ["error.message"]
};

// src/accounts/profiles/github.ts
var github = {
  id: "github",
  title: "GitHub",
  basis: "specification",
  docs: "https://docs.github.com/en/rest/users/keys",
  token: "Scope `admin:public_key`; to report only, `read:public_key`.",
  notes: "The text of its answer to a duplicate key is not documented.",
  baseUrl: "https://api.github.com",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  headers: { accept: "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28" },
  identity: { path: "/user", id: "id" },
  keys: {
    list: {
      path: "/user/keys",
      items: "",
      page: { kind: "link", param: "page", sizeParam: "per_page", size: 100 }
    },
    fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", lastUsedAt: "last_used" },
    get: { path: "/user/keys/{key}", item: "", missing: [{ status: 404 }] },
    create: {
      path: "/user/keys",
      body: { title: "$name", key: "$publicKey" },
      ok: [201],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 422 }]
    },
    delete: { path: "/user/keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: {},
    accepts: {
      types: [
        "ssh-ed25519",
        "ssh-rsa",
        "ssh-dss",
        "ecdsa-sha2-nistp256",
        "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521"
      ]
    }
  },
  removal: {
    revokes: "yes",
    note: "A key that is removed from GitHub no longer opens repositories; machines are not affected."
  },
  errors: ["message"]
};

// src/accounts/profiles/gitlab.ts
var gitlab = {
  id: "gitlab",
  title: "GitLab",
  basis: "specification",
  docs: "https://docs.gitlab.com/api/user_keys/",
  token: "Scope `api`; to report only, `read_user`.",
  baseUrl: "https://gitlab.com/api/v4",
  auth: { kind: "header", header: "PRIVATE-TOKEN", prefix: "" },
  identity: { path: "/user", id: "id" },
  keys: {
    list: {
      path: "/user/keys",
      items: "",
      page: { kind: "page", param: "page", sizeParam: "per_page", size: 100 }
    },
    fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", expiresAt: "expires_at" },
    get: { path: "/user/keys/{key}", item: "", missing: [{ status: 404 }] },
    create: {
      path: "/user/keys",
      body: { title: "$name", key: "$publicKey", expires_at: "$expiresAt" },
      expiry: "rfc3339",
      ok: [201],
      answer: { kind: "key", item: "" },
      duplicate: [
        { status: 400, field: "message.fingerprint" },
        { status: 400, field: "message.key" }
      ]
    },
    delete: { path: "/user/keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "yes",
    note: "A key that is removed from GitLab no longer opens repositories; machines are not affected."
  },
  errors: ["message", "error"]
};

// src/accounts/profiles/gpuai.ts
var gpuai = {
  id: "gpuai",
  title: "gpu.ai",
  basis: "specification",
  docs: "https://demo.gpu.ai/docs/api/reference",
  notes: "Its production address is announced for version 1.0. It does not show public keys, so a removed key cannot be restored.",
  baseUrl: "https://api.gpu.ai/v1",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/ssh-keys",
      items: "data",
      page: { kind: "cursor", param: "cursor", sizeParam: "limit", size: 200, next: "next_cursor" }
    },
    fields: { id: "id", name: "name", fingerprint: "fingerprint", createdAt: "created_at" },
    create: {
      path: "/ssh-keys",
      body: { name: "$name", public_key: "$publicKey" },
      ok: [201],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
      idempotencyHeader: "Idempotency-Key"
    },
    delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "gpu.ai does not document whether a key removed from the account still works on running instances."
  },
  errors: ["detail", "title"]
};

// src/accounts/profiles/hetzner.ts
var hetzner = {
  id: "hetzner",
  title: "Hetzner Cloud",
  basis: "specification",
  docs: "https://docs.hetzner.cloud",
  token: "Read & Write, of the project whose keys it manages; to report only, Read.",
  baseUrl: "https://api.hetzner.cloud/v1",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/ssh_keys",
      items: "ssh_keys",
      page: {
        kind: "page",
        param: "page",
        sizeParam: "per_page",
        size: 50,
        next: "meta.pagination.next_page",
        current: "meta.pagination.page",
        total: "meta.pagination.total_entries"
      }
    },
    fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created", createdBy: "labels" },
    get: {
      path: "/ssh_keys/{key}",
      item: "ssh_key",
      missing: [{ status: 404, field: "error.code", contains: "not_found" }]
    },
    create: {
      path: "/ssh_keys",
      body: { name: "$name", public_key: "$publicKey" },
      ok: [201],
      answer: { kind: "key", item: "ssh_key" },
      duplicate: [{ status: 409, field: "error.code", contains: "uniqueness_error" }]
    },
    delete: {
      path: "/ssh_keys/{key}",
      ok: [204],
      gone: [{ status: 404, field: "error.code", contains: "not_found" }]
    },
    names: { unique: true, required: true }
  },
  removal: {
    revokes: "unknown",
    note: "Hetzner does not document whether a key removed from the project still works on running servers.",
    terraform: "hcloud_server"
    // terraform-provider-hcloud#737
  },
  errors: ["error.message"]
};

// src/accounts/profiles/hotaisle.ts
var hotaisle = {
  id: "hotaisle",
  title: "Hot Aisle",
  basis: "specification",
  docs: "https://admin.hotaisle.app/api/docs/",
  token: "An API key with the user role owner.",
  notes: "The keys are those of one user, and open all servers of the teams in which the user has the role user.",
  baseUrl: "https://admin.hotaisle.app/api",
  auth: { kind: "header", header: "Authorization", prefix: "Token " },
  keys: {
    list: { path: "/user/ssh_keys/", items: "", page: { kind: "none" } },
    fields: {
      id: "fingerprint",
      idPrefix: "SHA256:",
      name: "comment",
      keyType: "type",
      publicKey: "public_key"
    },
    create: {
      path: "/user/ssh_keys/",
      body: { authorized_key: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 409 }]
    },
    delete: { path: "/user/ssh_keys/{key}/", ok: [204], gone: [{ status: 404 }] },
    names: "comment"
  },
  removal: {
    revokes: "yes",
    note: "Servers ask Hot Aisle for the keys at each login, unless that was turned off on the server; sessions that are open stay open."
  },
  errors: [""]
};

// src/accounts/profiles/hyperstack.ts
var hyperstack = {
  id: "hyperstack",
  title: "Hyperstack",
  basis: "specification",
  docs: "https://docs.hyperstack.cloud/docs/api-reference/section-core",
  notes: "A key belongs to one environment; a key that another environment already has counts as registered. The maximum page size is not documented.",
  baseUrl: "https://infrahub-api.nexgencloud.com/v1",
  vars: { environment: { env: "HYPERSTACK_ENVIRONMENT", about: "the name of an environment" } },
  auth: { kind: "header", header: "api_key", prefix: "" },
  keys: {
    list: {
      path: "/core/keypairs",
      items: "keypairs",
      page: { kind: "page", param: "page", sizeParam: "pageSize", size: 100 }
    },
    fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
    create: {
      path: "/core/keypairs",
      body: { name: "$name", environment_name: "$environment", public_key: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "keypair" },
      duplicate: [{ status: 409 }]
    },
    delete: { path: "/core/keypair/{key}", ok: [200], gone: [{ status: 404 }] },
    names: { max: 50, required: true }
  },
  removal: {
    revokes: "unknown",
    note: "Hyperstack does not document whether a key removed from the account still works on running machines."
  },
  instances: [
    {
      list: {
        path: "/core/virtual-machines",
        items: "instances",
        page: { kind: "page", param: "page", sizeParam: "pageSize", size: 100 }
      },
      fields: { id: "id", name: "name", status: "status", host: "floating_ip" },
      keys: { one: "keypair.name", by: "name" }
    }
  ],
  errors: ["message"],
  failures: [{ status: 200, field: "status", equals: false }]
};

// src/accounts/profiles/jarvislabs.ts
var FAILED = ["success", "sucess"].flatMap(
  (field2) => [false, "false"].map((equals) => ({ status: 200, field: field2, equals }))
);
var jarvislabs = {
  id: "jarvislabs",
  title: "JarvisLabs",
  basis: "specification",
  docs: "https://github.com/jarvislabsai/jarvislabs",
  notes: "Its only specification is its own client. Each region has an address of its own; use api-url for another one than India (Noida). Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
  baseUrl: "https://backendn.jarvislabs.net",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: { path: "/ssh/", items: "", page: { kind: "none" } },
    fields: { id: "key_id", name: "key_name", publicKey: "ssh_key" },
    create: {
      path: "/ssh/",
      body: { ssh_key: "$publicKey", key_name: "$name" },
      ok: [200],
      answer: { kind: "nothing" },
      duplicate: [...FAILED, { status: 400 }, { status: 409 }]
    },
    delete: { path: "/ssh/{key}", ok: [200], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "JarvisLabs does not document whether a key removed from the account still works on running instances."
  },
  errors: ["message", "error", "detail"],
  failures: FAILED
};

// src/accounts/profiles/lambda.ts
var lambda = {
  id: "lambda",
  title: "Lambda",
  basis: "specification",
  docs: "https://docs.lambda.ai",
  notes: "Its answer to a duplicate key, and whether names are unique, are not documented.",
  baseUrl: "https://cloud.lambda.ai",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: { path: "/api/v1/ssh-keys", items: "data", page: { kind: "none" } },
    fields: { id: "id", name: "name", publicKey: "public_key" },
    create: {
      path: "/api/v1/ssh-keys",
      body: { name: "$name", public_key: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "data" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: {
      path: "/api/v1/ssh-keys/{key}",
      ok: [200],
      gone: [{ status: 404, field: "error.code", contains: "not-found" }]
    },
    names: { max: 64, unique: true, required: true },
    accepts: { maxLength: 4096 }
  },
  removal: {
    revokes: "unknown",
    note: "Lambda does not document whether a key removed from the account still works on running instances."
  },
  instances: [
    {
      list: { path: "/api/v1/instances", items: "data", page: { kind: "none" } },
      fields: { id: "id", name: "name", status: "status", host: "ip" },
      user: "ubuntu",
      keys: { items: "ssh_key_names", by: "name" }
    }
  ],
  errors: ["error.message"],
  limits: { interval: 1e3 }
};

// src/accounts/profiles/latitude.ts
var latitude = {
  id: "latitude",
  title: "Latitude.sh",
  basis: "specification",
  docs: "https://www.latitude.sh/docs/api-reference/get-ssh-keys",
  notes: "The API key stands alone in Authorization, as in its reference and its own clients; an older guide has Bearer before it. New keys are put in one project; the keys of all projects that the token can see are listed. Its list of keys has no pages according to its reference. Its answers to a duplicate key, and to a key that is gone, are not documented.",
  baseUrl: "https://api.latitude.sh",
  vars: { project: { env: "LATITUDESH_PROJECT", about: "the id or slug of a project" } },
  auth: { kind: "header", header: "Authorization", prefix: "" },
  keys: {
    list: { path: "/ssh_keys", items: "data", page: { kind: "none" } },
    fields: {
      id: "id",
      name: "attributes.name",
      publicKey: "attributes.public_key",
      createdAt: "attributes.created_at",
      createdBy: "attributes.user.email"
    },
    get: { path: "/ssh_keys/{key}", item: "data", missing: [{ status: 404 }] },
    create: {
      path: "/ssh_keys",
      body: {
        data: {
          type: "ssh_keys",
          attributes: { name: "$name", project: "$project", public_key: "$publicKey" }
        }
      },
      ok: [201],
      answer: { kind: "key", item: "data" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/ssh_keys/{key}", ok: [200], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "no",
    note: "Latitude.sh does not take a removed key off servers that were deployed or reinstalled with it."
  },
  errors: ["errors.0.detail", "errors.0.title"],
  limits: { interval: 1e3 }
};

// src/accounts/profiles/linode.ts
var linode = {
  id: "linode",
  title: "Linode",
  basis: "specification",
  docs: "https://github.com/linode/linode-api-openapi",
  notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
  baseUrl: "https://api.linode.com/v4",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/profile/sshkeys",
      items: "data",
      page: {
        kind: "page",
        param: "page",
        sizeParam: "page_size",
        size: 500,
        last: "pages",
        current: "page",
        total: "results"
      }
    },
    fields: { id: "id", name: "label", publicKey: "ssh_key", createdAt: "created" },
    get: { path: "/profile/sshkeys/{key}", item: "", missing: [{ status: 404 }] },
    create: {
      path: "/profile/sshkeys",
      body: { label: "$name", ssh_key: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/profile/sshkeys/{key}", ok: [200], gone: [{ status: 404 }] },
    names: { max: 64 },
    accepts: {
      types: [
        "ssh-ed25519",
        "ssh-rsa",
        "ssh-dss",
        "ecdsa-sha2-nistp256",
        "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521",
        "sk-ecdsa-sha2-nistp256@openssh.com"
      ]
    }
  },
  removal: {
    revokes: "unknown",
    note: "Linode does not document whether a key removed from the profile still works on running instances."
  },
  errors: ["errors.0.reason"]
};

// src/accounts/profiles/mithril.ts
var cursor = {
  kind: "cursor",
  param: "next_cursor",
  sizeParam: "limit",
  size: 100,
  next: "next_cursor"
};
var query2 = { project: "{project}" };
var mithril = {
  id: "mithril",
  title: "Mithril",
  basis: "specification",
  docs: "https://docs.mithril.ai/compute-api/compute-api-reference/ssh-keys",
  notes: "Keys belong to one project. A key of an active bid or reservation cannot be removed. Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
  baseUrl: "https://api.mithril.ai",
  vars: { project: { env: "MITHRIL_PROJECT", about: "the id of a project, such as proj_abc123456" } },
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: { path: "/v2/ssh-keys", query: query2, items: "", page: { kind: "none" } },
    fields: { id: "fid", name: "name", publicKey: "public_key", createdAt: "created_at" },
    create: {
      path: "/v2/ssh-keys",
      body: { project: "$project", name: "$name", public_key: "$publicKey" },
      ok: [201],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/v2/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "Mithril does not document what the removal of a key changes on machines; it refuses it while a bid or reservation uses the key."
  },
  instances: [
    {
      kind: "spot bid",
      list: {
        path: "/v2/spot/bids",
        query: query2,
        items: "data",
        where: [{ field: "status", not: ["Terminated"] }],
        page: cursor
      },
      fields: { id: "fid", name: "name", status: "status" },
      keys: { items: "launch_specification.ssh_keys", by: "id" }
    },
    {
      kind: "reservation",
      list: {
        path: "/v2/reservation",
        query: query2,
        items: "data",
        where: [{ field: "status", not: ["Canceled", "Ended"] }],
        page: cursor
      },
      fields: { id: "fid", name: "name", status: "status" },
      keys: { items: "launch_specification.ssh_keys", by: "id" }
    }
  ],
  unlisted: ["Kubernetes clusters"],
  errors: ["detail", "detail.0.msg", "message"]
};

// src/accounts/profiles/openstack.ts
var marker = { kind: "marker", param: "marker", sizeParam: "limit", size: 500 };
var openstack = {
  id: "openstack",
  title: "OpenStack",
  basis: "specification",
  docs: "https://docs.openstack.org/api-ref/compute/",
  token: "A token of the identity service, as `openstack token issue -f value -c id` gives; it ends after some hours.",
  notes: "The keys are those of one user in one region, for all projects; servers are listed for the project of the token.",
  baseUrl: "{endpoint}",
  vars: {
    endpoint: {
      env: "OS_COMPUTE_ENDPOINT",
      about: "the address of the compute service, such as https://compute.example.com/v2.1"
    }
  },
  auth: { kind: "header", header: "X-Auth-Token", prefix: "" },
  headers: { "OpenStack-API-Version": "compute 2.35" },
  keys: {
    list: { path: "/os-keypairs", items: "keypairs", page: { ...marker, field: "keypair.name" } },
    fields: { id: "keypair.name", name: "keypair.name", publicKey: "keypair.public_key" },
    get: { path: "/os-keypairs/{key}", item: "", missing: [{ status: 404, field: "itemNotFound" }] },
    create: {
      path: "/os-keypairs",
      body: { keypair: { name: "$name", public_key: "$publicKey", type: "ssh" } },
      ok: [201],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 409 }]
    },
    delete: { path: "/os-keypairs/{key}", ok: [204], gone: [{ status: 404, field: "itemNotFound" }] },
    names: {
      max: 255,
      required: true,
      unique: true,
      characters: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- "
    }
  },
  removal: {
    revokes: "no",
    note: "OpenStack gives a key to a server when it is created, and does not change it afterwards."
  },
  instances: [
    {
      kind: "server",
      list: { path: "/servers/detail", items: "servers", page: { ...marker, field: "id" } },
      fields: { id: "id", name: "name", status: "status", host: "accessIPv4" },
      keys: { one: "key_name", by: "name" }
    }
  ],
  unlisted: ["servers of other projects"],
  errors: ["badRequest.message", "conflictingRequest.message", "forbidden.message", "error.message"]
};

// src/accounts/profiles/ovhcloud.ts
var ovhcloud = {
  id: "ovhcloud",
  title: "OVHcloud",
  basis: "specification",
  docs: "https://eu.api.ovh.com/console/",
  token: "The secret of a service account (OAuth 2.0 client credentials) that an IAM policy lets read the project and manage its SSH keys.",
  notes: "The addresses are those of Europe; Canada and the US have others. Its answer to a duplicate key is not documented.",
  baseUrl: "https://eu.api.ovh.com/v1",
  vars: {
    clientId: {
      env: "OVH_CLIENT_ID",
      about: "the client id of the service account that api-token is the secret of"
    },
    project: { env: "OVH_CLOUD_PROJECT_SERVICE", about: "the id of a Public Cloud project" }
  },
  auth: {
    kind: "oauth2",
    tokenPath: "https://www.ovh.com/auth/oauth2/token",
    clientId: "clientId",
    form: "form",
    scope: "all"
  },
  keys: {
    list: { path: "/cloud/project/{project}/sshkey", items: "", page: { kind: "none" } },
    fields: { id: "id", name: "name", publicKey: "publicKey" },
    get: { path: "/cloud/project/{project}/sshkey/{key}", item: "", missing: [{ status: 404 }] },
    create: {
      path: "/cloud/project/{project}/sshkey",
      body: { name: "$name", publicKey: "$publicKey" },
      ok: [200, 201],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }]
    },
    delete: { path: "/cloud/project/{project}/sshkey/{key}", ok: [200, 204], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "OVHcloud does not document whether a key removed from the project still works on running instances."
  },
  instances: [
    {
      list: { path: "/cloud/project/{project}/instance", items: "", page: { kind: "none" } },
      fields: { id: "id", name: "name", status: "status", host: "ipAddresses.0.ip" },
      keys: { one: "sshKeyId", by: "id" }
    }
  ],
  errors: ["message"]
};

// src/accounts/profiles/pictor.ts
var pages = {
  kind: "page",
  param: "page",
  sizeParam: "per_page",
  size: 100,
  last: "meta.last_page",
  current: "meta.current_page",
  total: "meta.total"
};
var pictor = {
  id: "pictor",
  title: "Pictor",
  basis: "assumed",
  docs: "https://docs.pictor.network/docs/reference/api-keys",
  notes: "Pictor does not publish its endpoints: this whole profile is an assumption.",
  baseUrl: "https://apiv2.pictor.network/api",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: { path: "/ssh-keys", items: "data", page: pages },
    fields: {
      id: "id",
      name: "name",
      publicKey: "public_key",
      createdAt: "created_at",
      instances: "machines"
    },
    create: {
      path: "/ssh-keys",
      body: { name: "$name", public_key: "$publicKey" },
      ok: [201],
      answer: { kind: "key", item: "data" },
      duplicate: [{ status: 422, field: "errors.public_key" }]
    },
    delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: {}
  },
  removal: {
    revokes: "unknown",
    note: "Pictor does not document whether a key removed from the account still works on running machines."
  },
  instances: [
    {
      list: { path: "/gpu-instances", items: "data", page: pages },
      fields: { id: "id", name: "name", status: "status", host: "ip", port: "port", user: "username" },
      keys: { items: "ssh_keys", by: "id" },
      access: {
        attach: { path: "/gpu-instances/{instance}/ssh-keys", body: { ssh_key_id: "$key" }, ok: [201] },
        detach: { path: "/gpu-instances/{instance}/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] }
      }
    }
  ],
  errors: ["message"]
};

// src/accounts/profiles/primeintellect.ts
var primeintellect = {
  id: "primeintellect",
  title: "Prime Intellect",
  basis: "specification",
  docs: "https://docs.primeintellect.ai",
  notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
  baseUrl: "https://api.primeintellect.ai",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/api/v1/ssh_keys/",
      items: "data",
      page: { kind: "offset", param: "offset", sizeParam: "limit", size: 100, total: "total_count" }
    },
    fields: {
      id: "id",
      name: "name",
      publicKey: "publicKey",
      createdAt: "createdAt",
      managed: { field: "isUserKey", equals: false }
    },
    create: {
      path: "/api/v1/ssh_keys/",
      body: { name: "$name", publicKey: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/api/v1/ssh_keys/{key}", ok: [200], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "Prime Intellect does not document whether a key removed from the account still works on running pods."
  },
  errors: ["detail", "message"]
};

// src/accounts/profiles/runpod.ts
init_format();
init_api_error();

// src/http/address.ts
function isLoopback({ hostname }) {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
function isPrivate(url) {
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
}

// src/http/client.ts
init_api_error();

// src/http/failures.ts
init_format();
init_problem();

// src/redact.ts
function redact(text, secrets) {
  const forms = [...secrets].flatMap(knownForms);
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
var made = /* @__PURE__ */ new Map();
function knownForms(secret) {
  const known = made.get(secret) ?? secretForms(secret);
  made.set(secret, known);
  return known;
}
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
  const all2 = [loose, strict, loose.replaceAll("%20", "+"), strict.replaceAll("%20", "+")];
  return all2.flatMap((each) => [each, each.replace(/%../g, (code) => code.toLowerCase())]);
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

// src/http/failures.ts
init_time();
init_api_error();
init_clock_hint();
init_network_fault();

// src/http/request.ts
var import_node_http = __toESM(require("node:http"), 1);
var import_node_https = __toESM(require("node:https"), 1);
var import_node_string_decoder = require("node:string_decoder");
init_proxy();
var MAX_BYTES = 16 * 1024 * 1024;
var ResponseTooLarge = class extends Error {
  name = "ResponseTooLarge";
  /** `most` is in bytes. */
  constructor(most) {
    super(`the answer is larger than ${most / 1024 / 1024} MiB`);
  }
};
function bodyText(body) {
  if (body === void 0) return void 0;
  return body instanceof URLSearchParams ? body.toString() : JSON.stringify(body);
}
async function sendRequest(url, { method, headers, body, signal, download }) {
  const isSecure = url.protocol === "https:";
  const { request } = isSecure ? import_node_https.default : import_node_http.default;
  const agent = isLoopback(url) ? void 0 : await proxyAgent(isSecure ? "https:" : "http:");
  const content = bodyText(body);
  const type = body instanceof URLSearchParams ? "application/x-www-form-urlencoded" : "application/json";
  const contentType = content === void 0 ? {} : { "content-type": type };
  const common = { accept: download ? "*/*" : "application/json", "user-agent": "keylease" };
  const response = await new Promise((resolve, reject) => {
    request(url, { method, headers: { ...common, ...contentType, ...headers }, agent, signal }, resolve).once("error", reject).end(content);
  });
  const { statusCode: status = 0, headers: answered } = response;
  const isDownload = download !== void 0 && status === 200;
  const most = isDownload ? download.most : MAX_BYTES;
  const chunks = [];
  const decoder = new import_node_string_decoder.StringDecoder("utf8");
  let text = "";
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > most) throw new ResponseTooLarge(most);
    if (isDownload) chunks.push(chunk);
    else text += decoder.write(chunk);
  }
  return isDownload ? { status, headers: answered, text: "", bytes: Buffer.concat(chunks) } : { status, headers: answered, text: text + decoder.end() };
}

// src/http/retry.ts
var import_promises = require("node:timers/promises");

// node_modules/is-network-error/index.js
var objectToString = Object.prototype.toString;
var isError = (value) => objectToString.call(value) === "[object Error]";
var errorMessages = /* @__PURE__ */ new Set([
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
function isNetworkError(error) {
  const isValid = error && isError(error) && error.name === "TypeError" && typeof error.message === "string";
  if (!isValid) {
    return false;
  }
  const { message, stack } = error;
  if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error;
  }
  if (message.startsWith("error sending request for url")) {
    return true;
  }
  if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) {
    return true;
  }
  return errorMessages.has(message);
}

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
var AbortError = class extends Error {
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
  return max - (Number(process.hrtime.bigint()) / 1e6 - start);
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
  const normalizedError = error instanceof Error ? error : new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
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
    await new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve();
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
  const startTime = Number(process.hrtime.bigint()) / 1e6;
  while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
    attemptNumber++;
    try {
      options.signal?.throwIfAborted();
      const result = await input(attemptNumber);
      options.signal?.throwIfAborted();
      return result;
    } catch (error) {
      if (await onAttemptFailure({
        error,
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

// src/http/retry.ts
init_api_error();

// src/http/time-limit.ts
var TimeLimit = class {
  #controller = new AbortController();
  #timer;
  #signals;
  #end = () => this.#controller.abort();
  #isOver = false;
  /** `limit` is in milliseconds. */
  constructor(limit, signals = []) {
    this.#signals = signals;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#end();
    }, limit).unref();
    for (const signal of signals) {
      if (signal.aborted) this.#end();
      else signal.addEventListener("abort", this.#end);
    }
  }
  /** signal is aborted when the time is over, or one of the signals is. */
  get signal() {
    return this.#controller.signal;
  }
  /** isOver tells whether the time is over. */
  get isOver() {
    return this.#isOver;
  }
  /** lift ends the limit, once what it is for has ended. */
  lift() {
    clearTimeout(this.#timer);
    for (const signal of this.#signals) signal.removeEventListener("abort", this.#end);
  }
};

// src/http/retry.ts
var RETRIES = 4;
var LONGEST_WAIT = 1e9;
var SHORT_WAIT = 3e3;
var LONGEST_GUESS = 3e4;
function retry(task, options) {
  const { title, deadline, backoff, patience, isHasty = false } = options;
  const { sleep = (milliseconds) => (0, import_promises.setTimeout)(milliseconds, void 0, { signal: options.signal }) } = options;
  let end = Date.now() + deadline;
  let patienceLeft = !isHasty && patience?.limit || 0;
  const isPatient = (error) => error.isRateLimit && patienceLeft > 0;
  const limit = new TimeLimit(deadline + patienceLeft);
  const done = pRetry(() => task(limit.signal), {
    retries: RETRIES,
    minTimeout: 0,
    shouldRetry: ({ error }) => isTransient(error),
    shouldConsumeRetry: ({ error }) => !(isTransient(error) && isPatient(error)),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (!isTransient(error) || retriesLeft === 0) return;
      const asked = error.retryAfter;
      const guess = backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      if (isPatient(error)) {
        const pause2 = (asked ?? Math.min(guess, LONGEST_GUESS)) + 1e3 * (1 + Math.random());
        if (pause2 > patienceLeft) throw waitTooLong(title, pause2, patienceLeft);
        patienceLeft -= pause2;
        end += pause2;
        if (pause2 > SHORT_WAIT) patience?.onWait(pause2);
        await sleep(pause2);
        return;
      }
      const pause = asked ?? guess;
      const left = isHasty && error.isRateLimit ? SHORT_WAIT : end - Date.now();
      if (pause > left) throw asked ? waitTooLong(title, asked, left) : error;
      await sleep(pause);
    }
  });
  return done.finally(() => limit.lift());
}
function isTransient(error) {
  return error instanceof ApiError && error.fault === "transient";
}
function waitTooLong(title, wait, left) {
  return new ApiError({
    fault: "refused",
    what: `${title} limits the rate of requests`,
    why: `it asks to wait ${Math.ceil(wait / 1e3)} s, longer than the ${Math.max(left / 1e3, 0).toFixed(1)} s left for this call`,
    hint: "Run again later, or make fewer requests",
    isRateLimit: true
  });
}
function parseRetryAfter(status, headers) {
  const after = headers["retry-after"];
  if (after) {
    const wait2 = /^\d+$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - Date.now();
    return Number.isNaN(wait2) ? void 0 : Math.max(wait2, 0);
  }
  if (status !== 429 && status !== 403) return void 0;
  const named = ["ratelimit-reset", "x-ratelimit-reset"].map((name) => String(headers[name] ?? ""));
  const [, inline = ""] = /;\s*t=(\d+)/.exec(String(headers.ratelimit ?? "")) ?? [];
  const reset = [inline, ...named].find((text) => /^\d+$/.test(text));
  if (!reset) return void 0;
  const wait = Number(reset) > LONGEST_WAIT ? Number(reset) * 1e3 - Date.now() : Number(reset) * 1e3;
  return Math.max(wait, 0);
}

// src/http/failures.ts
var SHORTEST_SECRET = 8;
var MOST_SECRETS = 33;
var MOST_SKEW = 5 * MINUTE;
var HttpFailures = class {
  #title;
  #hints;
  #secrets;
  #clocks = "";
  constructor({ title, hints, secret }) {
    this.#title = title;
    this.#hints = hints;
    this.#secrets = /* @__PURE__ */ new Set([secret]);
  }
  /**
   * addSecret keeps another secret out of all errors from now on: an access token, or a signature. Of many, those of requests
   * that were answered long ago are forgotten, because every answer is searched for all of them.
   */
  addSecret(secret) {
    this.#secrets.add(secret);
    const [, oldest] = this.#secrets;
    if (oldest !== void 0 && this.#secrets.size > MOST_SECRETS) this.#secrets.delete(oldest);
  }
  /** noteDate takes the Date of an answer (RFC 9110, section 6.6.1), which tells whether the clock of this machine is wrong. */
  noteDate(date, now = Date.now()) {
    const theirs = Date.parse(date ?? "");
    const differ = Math.abs(theirs - now) > MOST_SKEW;
    this.#clocks = differ ? `. ${clockHint(now)}, while ${this.#title} says ${formatTimestamp(theirs)}` : "";
  }
  /** cleanBody replaces the secrets in the body of an answer, except those so short that they may be words of it. */
  cleanBody(text) {
    const secrets = [...this.#secrets].filter(({ length }) => length >= SHORTEST_SECRET);
    return redact(text, secrets);
  }
  /** clean makes text from the service safe to print, in `limit` characters, without any secret. */
  clean(text, limit = 200) {
    const redacted = sanitize(redact(text, this.#secrets), 8 * limit);
    return sanitize(redact(redacted, this.#secrets), limit);
  }
  /** refusal is for an answer that was received but not hoped for; `message` is what the service said. */
  refusal(what, status, message) {
    const said = typeof message === "string" ? `: ${this.clean(message)}` : "";
    const why = `${this.#title} answered ${status}${said.replace(/[.\s]+$/, "")}`;
    const { refused: refused2, notFound, unexpected } = this.#hints;
    if (status === 401 || status === 403)
      return new ApiError({ fault: "refused", what, why, hint: refused2 + this.#clocks });
    if (status === 404) return new ApiError({ fault: "not-found", what, why, hint: notFound });
    const fault = status === 422 ? "invalid" : "unexpected";
    return new ApiError({ fault, what, why, hint: unexpected });
  }
  /** overload is for 408, 5xx and limits of the rate (429, and some 403): another try may succeed. */
  overload(what, status, headers) {
    return new ApiError({
      fault: "transient",
      what,
      why: `${this.#title} answered ${status}`,
      hint: "Run again later",
      retryAfter: parseRetryAfter(status, headers),
      isRateLimit: status === 429 || status === 403
    });
  }
  /** wrongAddress is for an answer that this service would not give. */
  wrongAddress(what, why) {
    return new ApiError({ fault: "unexpected", what, why, hint: this.#hints.address });
  }
  /** network is for a request without an answer. */
  network(what, error) {
    const said = this.clean(errorMessage(error), 1e3);
    if (error instanceof ResponseTooLarge) return this.wrongAddress(what, said);
    const why = `${this.#title} cannot be reached, ${said}`;
    const known = networkFault(error) ?? {
      fault: "transient",
      hint: `${this.#hints.address} and the network`
    };
    return new ApiError({ ...known, what, why });
  }
};

// node_modules/p-throttle/index.js
var states = /* @__PURE__ */ new WeakMap();
var signalThrottleds = /* @__PURE__ */ new WeakMap();
var finalizationRegistry = new FinalizationRegistry(({ signalWeakRef, weakReference }) => {
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
      return new Promise((resolve, reject) => {
        let requestWeight = 1;
        if (weight) {
          try {
            requestWeight = weight(...arguments_);
          } catch (error) {
            reject(error);
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
        const delay2 = strict ? delayResult.delay : delayResult;
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
            resolve(function_.apply(this, arguments_));
          } catch (error) {
            reject(error);
          }
          state.queue.delete(timeoutId);
        };
        if (delay2 > 0) {
          timeoutId = setTimeout(execute, delay2);
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

// src/http/throttle.ts
init_time();
function createThrottle({ interval, listingsPerMinute }) {
  const apart = interval ? throttled({ limit: 1, interval }) : unlimited;
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE }) : unlimited;
  return (task, isListing) => isListing ? rarely(() => apart(task)) : apart(task);
}
function throttled(limit) {
  const run = pThrottle({ ...limit, strict: true })((task) => task());
  return (task) => run(task);
}
function unlimited(task) {
  return task();
}

// src/http/client.ts
var MAX_REDIRECTS = 3;
var HttpClient = class {
  #options;
  #throttle;
  #failures;
  /** Throws ApiError when the address would carry secrets in the clear. */
  constructor(options) {
    const { deadline = 6e4, timeout = 15e3, backoff = 250, limits = {} } = options;
    this.#options = { ...options, deadline, timeout, backoff };
    this.#throttle = createThrottle(limits);
    this.#failures = new HttpFailures(options);
    checkAddress(options);
  }
  /** send makes a call, and repeats it after transient faults. The call must be safe to repeat: an answer may be lost. */
  send(request) {
    return this.retry((signal) => this.once(request, signal), request);
  }
  /** retry repeats a task while it throws transient ApiErrors and the deadline allows. */
  retry(task, { isHasty, signal } = {}) {
    return retry(task, { ...this.#options, isHasty, signal });
  }
  /** once makes a call once. Network faults, 408, 429 and 5xx are thrown as `transient`; other answers are returned. */
  once(request, signal) {
    const isListing = request.method === "GET" && !request.isSingle;
    return this.#throttle(() => this.#try(request, signal), isListing);
  }
  /** refusal turns an unwelcome answer into an ApiError; `message` is what the service said. */
  refusal(what, { status }, message) {
    return this.#failures.refusal(what, status, message);
  }
  async #try(request, signal) {
    const { timeout, deadline } = this.#options;
    const limit = new TimeLimit(timeout, [signal, ...request.signal ? [request.signal] : []]);
    try {
      return await this.#follow(request, limit.signal);
    } catch (error) {
      if (error instanceof ApiError) throw error;
      const given = signal.aborted ? deadline : limit.isOver ? timeout : void 0;
      const cause = given ? new Error(`no answer within ${given / 1e3} s`) : error;
      throw this.#failures.network(failureText(request), cause);
    } finally {
      limit.lift();
    }
  }
  async #follow(request, signal) {
    const { baseUrl, title } = this.#options;
    let url = new URL(baseUrl.replace(/\/+$/, "") + request.path);
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    const refuse = (why) => this.#failures.wrongAddress(failureText(request), why);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const headers = { ...await this.#headers(url, request, signal), ...request.headers };
      const response = await this.#observed(url, { ...request, headers, signal });
      const { location } = response.headers;
      if (response.status < 300 || response.status > 399 || !location) return this.#read(request, response);
      const next = new URL(location, url);
      const repeats = request.method === "GET" || response.status === 307 || response.status === 308;
      if (next.origin !== url.origin || !repeats) {
        const target = this.#failures.clean(next.origin);
        throw refuse(`${title} redirects to ${target}, but the token is sent to no other host`);
      }
      url = next;
    }
    throw refuse(`${title} redirects in a loop`);
  }
  async #observed(url, outgoing) {
    const { method, body } = outgoing;
    let answer;
    try {
      answer = await sendRequest(url, outgoing);
      return answer;
    } finally {
      this.#options.observe?.({ method, url: url.href, body, answer });
    }
  }
  async #headers(url, request, signal) {
    const { headers = {}, authorize } = this.#options;
    if (!authorize) return headers;
    const { method, body } = request;
    const own = await authorize({ method, url, content: bodyText(body) ?? "", signal });
    this.#failures.addSecret(own.secret);
    return { ...headers, ...own.headers };
  }
  #read(request, { status, headers, text, bytes }) {
    if (bytes) return { status, body: bytes };
    const what = failureText(request);
    this.#failures.noteDate(headers.date);
    if (status === 429 || status === 408 || status >= 500 || isLimitedBy403({ status, headers, text })) {
      throw this.#failures.overload(what, status, headers);
    }
    const link = headers.link === void 0 ? void 0 : String(headers.link);
    if (status === 200 && request.isKnown?.({ text, link }))
      return { status, body: void 0, link, isKnown: true };
    const body = this.#failures.cleanBody(text);
    if (!body) return { status, body: void 0, link };
    try {
      return { status, body: JSON.parse(body), link };
    } catch {
      if (request.text) return { status, body, link };
      if (status >= 400) return { status, body: void 0 };
      const type = this.#failures.clean(headers["content-type"] || "none", 40);
      const why = `the answer of ${this.#options.title} is not JSON (content-type: ${type})`;
      throw this.#failures.wrongAddress(what, why);
    }
  }
};
function isLimitedBy403({ status, headers, text }) {
  if (status !== 403) return false;
  const isSecondary = headers["retry-after"] !== void 0 || /\bsecondary rate limit\b/i.test(text);
  return isSecondary || headers["x-ratelimit-remaining"] === "0";
}
function failureText({ method, path, failure }) {
  return failure ?? `${method} ${path} failed`;
}
function checkAddress({ title, baseUrl, hints }) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  if (url && isPrivate(url)) return;
  throw new ApiError({
    fault: "invalid",
    what: `${title} cannot be called`,
    why: url ? "its address is not https, and secrets would be sent in the clear" : "its address is not a URL",
    hint: hints.address
  });
}

// src/accounts/profiles/runpod.ts
init_key_types();

// src/leases/lease-name.ts
init_problem();
init_time();

// src/leases/ttl.ts
init_time();
var SHORTEST_LEASE = 5 * MINUTE;

// src/leases/lease-name.ts
var GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
var LONGEST_NAME = 255;
var TOLERANCE = 11 * MINUTE;
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

// src/accounts/profiles/runpod.ts
init_shell();
init_account();

// src/accounts/hints.ts
init_format();
function accountHints(baseUrl) {
  return {
    address: `Check api-url (now ${sanitize(baseUrl)})`,
    refused: "Check that the API token is valid and may manage SSH keys",
    notFound: "Check api-url and the given ids",
    unexpected: "Correct what the message names; if it names nothing, the profile may not fit this API"
  };
}

// src/accounts/profiles/runpod.ts
init_key_request();
init_parse_key();
init_same_key();
var PATH = "/v2/account/ssh-keys";
var BASE_URL = "https://api.runpod.io";
var ACCEPTED = KEY_TYPES.flatMap(({ name }) => [name, certificateType(name)]).filter(
  (type) => /^(ssh|ecdsa|sk)-/.test(type)
);
var runpod = {
  id: "runpod",
  title: "RunPod",
  basis: "specification",
  docs: "https://api.runpod.io/v2/openapi.json",
  notes: "Version 2 of its API is a beta. All keys are written at once, and a key that someone else adds in the same moment is lost; keylease reads the keys right before and right after.",
  baseUrl: BASE_URL,
  names: "comment",
  accepts: { types: ACCEPTED },
  removal: { revokes: "no", note: "RunPod does not update running pods when keys change." },
  paging: "whole",
  open: (options) => new RunPodAccount(options)
};
var RULES = { title: runpod.title, keys: runpod };
var RunPodAccount = class {
  title = runpod.title;
  basis = runpod.basis;
  nameLimit = nameLimit(runpod.names);
  removal = runpod.removal;
  supports = { instances: false, attach: false, use: false };
  #http;
  #baseUrl;
  constructor({ apiUrl, apiToken, http: http2 }) {
    this.#baseUrl = (apiUrl ?? BASE_URL).replace(/\/+$/, "");
    const headers = { Authorization: `Bearer ${apiToken}` };
    this.#http = new HttpClient({
      title: this.title,
      baseUrl: this.#baseUrl,
      headers,
      secret: apiToken,
      hints: accountHints(this.#baseUrl),
      ...http2
    });
  }
  async accountId() {
    return void 0;
  }
  async *keys() {
    const lines = await this.#read((request) => this.#http.send(request));
    const keys = lines.filter((line) => line.trim());
    if (keys.length > 0) yield keys.map((line) => this.#parse(line));
  }
  addProblem(name, publicKey) {
    return addProblem(RULES, name, publicKey);
  }
  /** add writes the set with one more line; all others stay as they are, byte for byte. */
  async add(name, publicKey, { onDoubt } = {}) {
    const request = keyRequest(RULES, name, publicKey);
    return this.#http.retry(async (signal) => {
      const send = (request2) => this.#http.once(request2, signal);
      const lines = await this.#read(send);
      const present = lines.filter((line) => line.trim()).map((line) => this.#parse(line)).find((key) => isSameKey(key, request));
      if (present) return present;
      await this.#write(send, {
        lines,
        next: [...lines, request.publicKey],
        failed: "did not register the key",
        onWritten: onDoubt
      });
      return this.#parse(request.publicKey);
    });
  }
  /** remove writes the set without one line. The last line is removed only if it is a lease: the set was empty before. */
  async remove(id) {
    return this.#http.retry(async (signal) => {
      const send = (request) => this.#http.once(request, signal);
      const lines = await this.#read(send);
      const left = lines.filter((line) => line !== id);
      const isLast = left.every((line) => !line.trim());
      if (left.length === lines.length) return "gone";
      if (isLast && !parseLeaseName(this.#parse(id).name)) throw this.#lastOne();
      await this.#write(send, { lines, next: left, failed: "did not remove the key" });
      return "removed";
    });
  }
  removalCommand(id) {
    const header = '-H "Authorization: Bearer $KEYLEASE_API_TOKEN"';
    const url = shellQuote(this.#baseUrl + PATH);
    const without = `jq --arg line ${shellQuote(id)} '{keys: (.keys - [$line])}'`;
    return `curl ${header} ${url} | ${without} | curl -X PUT ${header} -H "Content-Type: application/json" -d @- ${url}`;
  }
  instances() {
    return failingList(unsupported(this.title, "say which keys its pods accept"));
  }
  async attach() {
    throw unsupported(this.title, "put a key on a running pod");
  }
  async detach() {
    throw unsupported(this.title, "take a key off a running pod");
  }
  async #read(send) {
    const answer = await send({ method: "GET", path: PATH });
    if (answer.status !== 200) throw this.#refusal(`GET ${PATH} failed`, answer);
    const lines = answer.body?.keys;
    if (Array.isArray(lines) && lines.every((line) => typeof line === "string")) return lines;
    throw new ApiError({
      fault: "unexpected",
      what: `${this.title} did not list everything (GET ${PATH})`,
      why: 'its answer has no list of lines in "keys"',
      hint: "Check api-url; keylease does not act on a partial list"
    });
  }
  /** write replaces the set if it has not changed since it was read, and checks the result. */
  async #write(send, change) {
    const { lines, next, failed, onWritten } = change;
    const before = await this.#read(send);
    if (before.join("\n") !== lines.join("\n")) throw this.#conflict();
    const answer = await send({ method: "PUT", path: PATH, body: { keys: next } });
    if (answer.status !== 200) throw this.#refusal(`${this.title} ${failed}`, answer);
    onWritten?.();
    const after = await this.#read(send);
    const lost = next.filter((line) => !after.includes(line));
    if (lost.length === 0) return;
    throw new ApiError({
      fault: "unexpected",
      what: `${this.title} did not keep all keys`,
      why: `${lost.length} of the ${next.length} lines that were written are missing, such as ${sanitize(lost[0] ?? "")}`,
      hint: "Someone may have written the keys at the same time; check the keys of the account"
    });
  }
  #parse(line) {
    const fields = { id: "line", publicKey: "line" };
    return parseKey({ title: this.title, keys: { fields, names: runpod.names } }, { line });
  }
  #refusal(what, answer) {
    const { detail, title } = answer.body ?? {};
    return this.#http.refusal(what, answer, detail ?? title);
  }
  #conflict() {
    return new ApiError({
      fault: "transient",
      what: `The keys of ${this.title} were not written`,
      why: "someone else changed them in the meantime",
      hint: "Run again later"
    });
  }
  #lastOne() {
    return new ApiError({
      fault: "invalid",
      what: `The last key of ${this.title} was not removed`,
      why: "the set would be empty, and a set that was misread looks the same",
      hint: "Remove it by hand"
    });
  }
};

// src/accounts/profiles/scaleway.ts
var scaleway = {
  id: "scaleway",
  title: "Scaleway",
  basis: "specification",
  docs: "https://www.scaleway.com/en/developers/api/iam/",
  token: "The secret key of an API key whose IAM policy has `SSHKeysFullAccess`; to report only, `SSHKeysReadOnly`.",
  notes: "Its API document describes no error responses. A key belongs to one project; only the keys of that one are listed, and of these only those that are enabled.",
  baseUrl: "https://api.scaleway.com",
  vars: { project: { env: "SCW_DEFAULT_PROJECT_ID", about: "the id of a project" } },
  auth: { kind: "header", header: "X-Auth-Token", prefix: "" },
  keys: {
    list: {
      path: "/iam/v1alpha1/ssh-keys",
      items: "ssh_keys",
      where: [
        { field: "project_id", is: ["{project}"] },
        { field: "disabled", not: [true] }
      ],
      page: { kind: "page", param: "page", sizeParam: "page_size", size: 100, total: "total_count" }
    },
    fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
    get: { path: "/iam/v1alpha1/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
    create: {
      path: "/iam/v1alpha1/ssh-keys",
      body: { name: "$name", public_key: "$publicKey", project_id: "$project" },
      ok: [200],
      answer: { kind: "key", item: "" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/iam/v1alpha1/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: { max: 1e3, required: true },
    accepts: {
      maxLength: 65e3,
      types: [
        "ssh-ed25519",
        "ssh-rsa",
        "ssh-dss",
        "ecdsa-sha2-nistp256",
        "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521"
      ]
    }
  },
  removal: {
    revokes: "unknown",
    note: "Scaleway says that instances may have to be updated when a key that they use is removed."
  },
  errors: ["message"]
};

// src/accounts/profiles/shadeform.ts
var shadeform = {
  id: "shadeform",
  title: "Shadeform",
  basis: "specification",
  docs: "https://docs.shadeform.ai/api-reference/sshkeys/sshkeys",
  token: "An API key of platform.shadeform.ai/settings/api, which can do everything.",
  notes: "Its own key, the default key and keys in use cannot be removed. Its answers to a duplicate key, and to a key that is gone, are not documented.",
  baseUrl: "https://api.shadeform.ai/v1",
  auth: { kind: "header", header: "X-API-KEY", prefix: "" },
  keys: {
    list: { path: "/sshkeys", items: "ssh_keys", page: { kind: "none" } },
    fields: { id: "id", name: "name", publicKey: "public_key" },
    get: { path: "/sshkeys/{key}/info", item: "", missing: [{ status: 404 }] },
    create: {
      path: "/sshkeys/add",
      body: { name: "$name", public_key: "$publicKey" },
      ok: [200],
      answer: { kind: "id", field: "id" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { method: "POST", path: "/sshkeys/{key}/delete", ok: [200], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "Shadeform does not document what the removal of a key changes on machines; it refuses it while an instance uses the key."
  },
  instances: [
    {
      list: { path: "/instances", items: "instances", page: { kind: "none" } },
      fields: { id: "id", name: "name", status: "status", host: "ip", port: "ssh_port", user: "ssh_user" },
      keys: { path: "/instances/{instance}/info", one: "ssh_key_id", by: "id" }
    }
  ],
  errors: ["message", "error"]
};

// src/accounts/profiles/tensordock.ts
var tensordock = {
  id: "tensordock",
  title: "TensorDock",
  basis: "specification",
  docs: "https://dashboard.tensordock.com/api/docs/secrets",
  token: "A token of dashboard.tensordock.com/api.",
  notes: "The keys are those of the organization, among its secrets; the list does not show them, so each is read by itself. Its answers to a duplicate key, and to a key that is gone, are not documented.",
  baseUrl: "https://dashboard.tensordock.com/api/v2",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/secrets",
      items: "data.secrets",
      where: [{ field: "type", is: ["SSHKEY"] }],
      page: { kind: "none" }
    },
    fields: { id: "id", name: "name", publicKey: "value" },
    get: { path: "/secrets/{key}", item: "data", missing: [{ status: 404 }], isListed: true },
    create: {
      path: "/secrets",
      body: {
        data: { type: "secret", attributes: { name: "$name", value: "$publicKey", type: "SSHKEY" } }
      },
      ok: [200, 201],
      answer: { kind: "id", field: "data.id" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/secrets/{key}", ok: [200], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "TensorDock does not document whether a key removed from the account still works on running instances."
  },
  errors: ["error", "message"],
  limits: { interval: 600 }
};

// src/accounts/profiles/thunder.ts
var thunder = {
  id: "thunder",
  title: "Thunder Compute",
  basis: "specification",
  docs: "https://github.com/Thunder-Compute/thunder-compute-documentation",
  notes: "Its answer to the removal of a key that is gone, and the unit of its times, are not documented.",
  baseUrl: "https://api.thundercompute.com:8443/v1",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: { path: "/keys/list", items: "", page: { kind: "none" } },
    fields: { id: "id", name: "name", publicKey: "public_key" },
    create: {
      path: "/keys/add",
      body: { name: "$name", public_key: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "key" },
      duplicate: [{ status: 409 }]
    },
    delete: { path: "/keys/{key}", ok: [200], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "no",
    note: "Thunder Compute does not change the keys on running instances."
  },
  instances: [
    {
      list: { path: "/instances/list", items: "*", page: { kind: "none" } },
      fields: { id: "*", name: "name", status: "status", host: "ip", port: "port" },
      user: "ubuntu",
      keys: { items: "sshPublicKeys", by: "publicKey" }
    }
  ],
  errors: ["message", "error"]
};

// src/accounts/profiles/vast.ts
var NO_SUCH_KEY3 = { status: 400, contains: "no_ssh_key" };
var vast = {
  id: "vast",
  title: "Vast.ai",
  basis: "specification",
  docs: "https://docs.vast.ai",
  token: "Permissions `user_read` and `user_write`; with `instance`, `instance_read` and `instance_write` too.",
  notes: "Its reference says that a new key goes to all running instances, its guide that it does not. Its answer to a duplicate key is not documented.",
  baseUrl: "https://console.vast.ai",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/api/v0/ssh",
      items: "",
      where: [{ field: "deleted_at", is: [null] }],
      page: { kind: "none" }
    },
    fields: { id: "id", publicKey: "key", createdAt: "created_at" },
    create: {
      path: "/api/v0/ssh",
      body: { ssh_key: "$publicKey" },
      ok: [200],
      answer: { kind: "key", item: "key", fields: { publicKey: "public_key" } },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/api/v0/ssh/{key}", ok: [200], gone: [NO_SUCH_KEY3] },
    names: "comment"
  },
  removal: {
    revokes: "no",
    note: "Vast.ai does not change the keys on running instances."
  },
  instances: [
    {
      list: {
        path: "/api/v1/instances",
        items: "instances",
        page: { kind: "cursor", param: "after_token", sizeParam: "limit", size: 25, next: "next_token" }
      },
      fields: { id: "id", name: "label", status: "actual_status", host: "ssh_host", port: "ssh_port" },
      user: "root",
      keys: {
        path: "/api/v0/instances/{instance}/ssh",
        items: "ssh_keys",
        encoded: "json",
        field: "public_key",
        by: "publicKey"
      },
      access: {
        attach: { path: "/api/v0/instances/{instance}/ssh", body: { ssh_key: "$publicKey" }, ok: [200] },
        detach: {
          path: "/api/v0/instances/{instance}/ssh/{key}",
          ok: [200],
          gone: [NO_SUCH_KEY3, { status: 404 }]
        }
      }
    }
  ],
  errors: ["msg", "error"],
  failures: [{ status: 200, field: "success", equals: false }],
  limits: { interval: 1e3 }
  // "API requests too frequent ... threshold=1.0"
};

// src/accounts/profiles/verda.ts
var verda = {
  id: "verda",
  title: "Verda",
  basis: "specification",
  docs: "https://api.verda.com/v1/openapi.json",
  notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
  baseUrl: "https://api.verda.com/v1",
  vars: {
    clientId: { env: "VERDA_CLIENT_ID", about: "the client id that belongs to api-token, its secret" }
  },
  auth: { kind: "oauth2", tokenPath: "/oauth2/token", clientId: "clientId" },
  keys: {
    list: { path: "/ssh-keys", items: "", page: { kind: "none" } },
    fields: {
      id: "id",
      name: "name",
      publicKey: "key",
      createdAt: "created_at",
      createdBy: "created_by_user_id"
    },
    get: { path: "/ssh-keys/{key}", item: "0", missing: [{ status: 404 }] },
    // A list of one, according to its SDKs.
    create: {
      path: "/ssh-keys",
      body: { name: "$name", key: "$publicKey" },
      ok: [201],
      answer: { kind: "id" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/ssh-keys/{key}", ok: [200], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "unknown",
    note: "Verda does not document whether a key removed from the account still works on running instances."
  },
  instances: [
    {
      list: { path: "/instances", items: "", page: { kind: "none" } },
      fields: { id: "id", name: "hostname", status: "status", host: "ip" },
      user: "root",
      keys: { items: "ssh_key_ids", by: "id" }
    },
    {
      kind: "cluster",
      list: { path: "/clusters", items: "", page: { kind: "none" } },
      fields: { id: "id", name: "hostname", status: "status", host: "ip" },
      user: "root",
      keys: { items: "ssh_key_ids", by: "id" }
    }
  ],
  unlisted: ["instance groups"],
  errors: ["message"]
};

// src/accounts/profiles/vultr.ts
var vultr = {
  id: "vultr",
  title: "Vultr",
  basis: "specification",
  docs: "https://github.com/vultr/vultr-python-client",
  notes: "Its answer to a duplicate key is not documented.",
  baseUrl: "https://api.vultr.com/v2",
  auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
  keys: {
    list: {
      path: "/ssh-keys",
      items: "ssh_keys",
      page: {
        kind: "cursor",
        param: "cursor",
        sizeParam: "per_page",
        size: 500,
        next: "meta.links.next",
        total: "meta.total"
      }
    },
    fields: { id: "id", name: "name", publicKey: "ssh_key", createdAt: "date_created" },
    get: { path: "/ssh-keys/{key}", item: "ssh_key", missing: [{ status: 404 }] },
    create: {
      path: "/ssh-keys",
      body: { name: "$name", ssh_key: "$publicKey" },
      ok: [201],
      answer: { kind: "key", item: "ssh_key" },
      duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
    },
    delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
    names: { required: true }
  },
  removal: {
    revokes: "no",
    note: "Vultr does not change the keys on running instances, according to its API reference; its CLI says otherwise."
  },
  errors: ["error"]
};

// src/accounts/providers.ts
var providers = [
  pictor,
  lambda,
  runpod,
  vast,
  digitalocean,
  hyperstack,
  verda,
  primeintellect,
  vultr,
  hetzner,
  linode,
  scaleway,
  gpuai,
  thunder,
  github,
  gitlab,
  awsEc2,
  gcpOsLogin,
  azure,
  crusoe,
  shadeform,
  mithril,
  jarvislabs,
  tensordock,
  cudo,
  hotaisle,
  latitude,
  cherryservers,
  ovhcloud,
  openstack
];
var TOKENLESS = providers.filter((provider) => "open" in provider && provider.isTokenless).map(({ id }) => id);

// src/accounts/rest/oauth2.ts
init_api_error();
init_fields();
var MARGIN = 60;
function clientCredentials(http2, credentials) {
  let current;
  let end = 0;
  const fetchToken = async (signal) => {
    const answer = await http2.once(tokenRequest(credentials), signal);
    const token = textAt(answer.body, "access_token");
    if (answer.status !== 200 || !token) throw refused(http2, answer);
    const seconds = Number(textAt(answer.body, "expires_in")) || 0;
    end = Date.now() + (seconds - MARGIN) * 1e3;
    return token;
  };
  return async ({ signal }) => {
    if (!current || Date.now() >= end) {
      end = Number.POSITIVE_INFINITY;
      current = fetchToken(signal).catch((error) => {
        current = void 0;
        throw error;
      });
    }
    const token = await current;
    return { headers: { authorization: `Bearer ${token}` }, secret: token };
  };
}
function tokenRequest({ path, id, secret, form = "json", scope }) {
  const grant = { grant_type: "client_credentials", ...scope === void 0 ? {} : { scope } };
  const client = { client_id: id, client_secret: secret };
  if (form === "json") return { method: "POST", path, body: { ...grant, ...client } };
  if (form === "form") return { method: "POST", path, body: new URLSearchParams({ ...grant, ...client }) };
  const user = [id, secret].map((each) => new URLSearchParams({ "": each }).toString().slice(1)).join(":");
  const authorization = `Basic ${Buffer.from(user).toString("base64")}`;
  return { method: "POST", path, headers: { authorization }, body: new URLSearchParams(grant) };
}
function refused(http2, answer) {
  const what = "The provider gave no access token";
  if (answer.status < 400) return http2.refusal(what, answer, "there is no token in it");
  return new ApiError({
    fault: "refused",
    what,
    why: `it answered ${answer.status} to the client id and secret`,
    hint: "Check that the API token is the client secret of this client id"
  });
}

// src/accounts/rest/request-signatures.ts
var import_node_crypto3 = require("node:crypto");
init_api_error();
var EXOSCALE_LIFETIME = 600;
function signRequests(scheme, { id, secret, clock = Date.now }) {
  return async (request) => {
    const headers = SCHEMES[scheme](request, { id, secret, now: clock() });
    return { headers, secret: headers.authorization ?? "" };
  };
}
var SCHEMES = {
  /** By github.com/crusoecloud/client-go, auth/v1: path, query in order, method and time; the secret is base64url. */
  crusoe: ({ method, url }, { id, secret, now }) => {
    const time = new Date(now).toISOString().replace(/\.\d+Z$/, "+00:00");
    const text = `${url.pathname}
${sortedQuery(url)}
${method}
${time}
`;
    const signature = (0, import_node_crypto3.createHmac)("sha256", decodeSecret(secret)).update(text).digest("base64url");
    return { authorization: `Bearer 1.0:${id}:${signature}`, "X-Crusoe-Timestamp": time };
  },
  /** By openapi-v2.exoscale.com, "Authentication": method and path, body, values of the query in order of their names, no headers, end. */
  exoscale: ({ method, url, content }, { id, secret, now }) => {
    const expires = Math.floor(now / 1e3) + EXOSCALE_LIFETIME;
    const query3 = [...url.searchParams].sort(byName);
    const values = query3.map(([, value]) => value).join("");
    const text = [`${method} ${url.pathname}`, content, values, "", expires].join("\n");
    const signature = (0, import_node_crypto3.createHmac)("sha256", secret).update(text).digest("base64");
    const names = query3.map(([name]) => name).join(";");
    const signed = names && `signed-query-args=${names},`;
    return {
      authorization: `EXO2-HMAC-SHA256 credential=${id},${signed}expires=${expires},signature=${signature}`
    };
  }
};
function sortedQuery({ searchParams }) {
  return new URLSearchParams([...searchParams].sort(byName)).toString();
}
function byName([one], [other]) {
  return one < other ? -1 : Number(one > other);
}
function decodeSecret(secret) {
  if (/^[\w-]+={0,2}$/.test(secret)) return Buffer.from(secret, "base64url");
  throw new ApiError({
    fault: "refused",
    what: "Requests cannot be signed",
    why: "the API token is not a secret key in base64",
    hint: "Use the secret key that belongs to the access key ID"
  });
}

// src/accounts/rest/rest-account.ts
var import_node_crypto6 = require("node:crypto");
init_format();
init_api_error();
init_account();
init_fields();
init_key_request();
init_parse_key();
init_same_key();

// src/accounts/rest/instances.ts
init_format();
init_api_error();
init_account();
init_fields();
init_parse_key();
init_key_references();
var Instances = class {
  #profile;
  #api;
  #keys;
  #idPrefix;
  constructor(parts) {
    this.#profile = parts.instances;
    this.#api = parts.api;
    this.#keys = parts.keys;
    this.#idPrefix = parts.idPrefix;
  }
  async *list() {
    const references = new KeyReferences(this.#keys, this.#idPrefix);
    for (const profile of this.#profile) {
      for await (const items of this.#api.items(profile.list, { idPath: profile.fields.id })) {
        const instances2 = [];
        for (const item of items) instances2.push(await this.#parse(item, profile, references));
        yield instances2;
      }
    }
  }
  /** attach may repeat its request, if the first answer was lost. So a refusal counts only if the key is not on the instance. */
  async attach(instanceId, keyId) {
    const { method = "POST", ok, ...template } = this.#access("put a key on a running instance").attach;
    const needsKey = /"\$publicKey"|\{publicKey\}/.test(JSON.stringify(template));
    const publicKey = needsKey ? await this.#publicKey(keyId) : void 0;
    const values = { instance: instanceId, key: keyId, publicKey };
    const answer = await this.#api.http.send(this.#api.request({ method, ...template }, values));
    if (this.#api.isDone(ok, answer)) return;
    const all2 = await allInstances({ instances: () => this.list() });
    if (all2.some(({ id, keyIds }) => id === instanceId && keyIds?.includes(keyId))) return;
    const what = `${this.#api.title} did not put the key on instance ${sanitize(instanceId)}`;
    throw this.#api.refusal(what, answer);
  }
  async detach(instanceId, keyId) {
    const { detach } = this.#access("take a key off a running instance");
    const what = `${this.#api.title} did not take the key off instance ${sanitize(instanceId)}`;
    return this.#api.remove(detach, what, { instance: instanceId, key: keyId });
  }
  #access(what) {
    const found = this.#profile.find(({ access }) => access)?.access;
    if (found) return found;
    throw unsupported(this.#api.title, what);
  }
  async #parse(item, profile, references) {
    const { kind = "instance", fields, user, keys } = profile;
    const text = (path) => path === void 0 ? "" : textAt(item, path);
    const id = requireId(this.#api.title, item, fields.id);
    const port = Number(text(fields.port) || Number.NaN);
    const named = keys && readKeyReferences(await this.#holder(item, id, keys), keys);
    return {
      kind,
      id,
      name: text(fields.name),
      status: text(fields.status),
      host: text(fields.host) || void 0,
      port: Number.isNaN(port) ? void 0 : port,
      user: text(fields.user) || user,
      keyIds: named && await references.resolve(named, keys)
    };
  }
  /** holder is what names the keys of an instance: its entry, or the answer to a request of its own. */
  async #holder(item, instance, { path, query: query3 }) {
    if (path === void 0) return item;
    const request = this.#api.request({ method: "GET", path, query: query3 }, { instance });
    return this.#api.get(request, `GET ${request.path} failed`);
  }
  async #publicKey(keyId) {
    const key = (await this.#keys()).find(({ id, publicKey }) => id === keyId && publicKey);
    if (key) return key.publicKey;
    throw new ApiError({
      fault: "not-found",
      what: `Key ${sanitize(keyId)} cannot be put on an instance`,
      why: `the ${this.#api.title} account does not list it`,
      hint: "Register it first"
    });
  }
};

// src/accounts/rest/match.ts
init_fields();
function matchesAny(expected, { status, body }) {
  return expected.some((match) => {
    if (match.status !== status) return false;
    const found = at(body, match.field ?? "");
    if (match.equals !== void 0) return (found ?? null) === match.equals;
    if (match.contains !== void 0) return toText(found)?.includes(match.contains) === true;
    return match.field === void 0 || found !== void 0 && found !== null;
  });
}
function toText(value) {
  try {
    return JSON.stringify(value);
  } catch {
  }
  return void 0;
}

// src/accounts/rest/registration.ts
init_api_error();
init_fields();
init_parse_key();
var Registration = class {
  request;
  #profile;
  #key;
  #title;
  /** Throws ApiError for a name that cannot be part of the request. */
  constructor(profile, api, { request, expiresAt, idempotencyKey }) {
    const { method = "POST", path, query: query3, body, expiry, answer, idempotencyHeader } = profile.keys.create;
    const { name, publicKey } = request;
    const end = expiry && expiresAt !== void 0 ? formatTime(expiresAt, expiry) : void 0;
    this.request = {
      ...api.request({ method, path, query: query3, body }, { name, publicKey, expiresAt: end }),
      headers: idempotencyHeader ? { [idempotencyHeader]: idempotencyKey } : void 0,
      text: answer.kind === "id"
    };
    this.#profile = profile;
    this.#key = request;
    this.#title = api.title;
  }
  /** read is the key in the answer; undefined if only the list can tell. Throws ApiError for another key, as `others` have ids. */
  read({ body }, others) {
    const key = this.#readKey(body);
    if (key && others.has(key.id)) throw this.unknownId("its answer has the id of another key");
    return key;
  }
  #readKey(body) {
    const { create, fields } = this.#profile.keys;
    const { answer } = create;
    if (answer.kind === "nothing") return void 0;
    if (answer.kind === "id") {
      const id = readId(body, answer.field, fields.idPrefix);
      return id ? { id, ...this.#key, createdAt: void 0, instances: void 0 } : void 0;
    }
    const { fingerprint } = this.#key;
    const key = parseKey(this.#profile, at(body, answer.item), answer.fields);
    if (key.fingerprint && key.fingerprint !== fingerprint) throw this.unknownId();
    return {
      ...key,
      name: key.name || this.#key.name,
      publicKey: key.publicKey || this.#key.publicKey,
      fingerprint
    };
  }
  unknownId(why = "its answer is not what the profile expects") {
    return new ApiError({
      fault: "unexpected",
      what: `${this.#title} did not say which id the new key has`,
      why,
      hint: "Check the keys of the account, and whether the profile fits this API"
    });
  }
};
function readId(body, field2, idPrefix) {
  const found = at(body, field2 ?? "");
  if (typeof found === "number" && !Number.isSafeInteger(found)) return "";
  const id = withoutPrefix(textAt(found, "").trim(), idPrefix);
  return field2 !== void 0 || /^[\w-]{1,128}$/.test(id) ? id : "";
}

// src/accounts/rest/removal-command.ts
init_shell();
function removalCommand({ id: provider, auth, keys }, api, id) {
  if (auth.kind === "hmac") return shellCommand(["keylease", "keys", "remove", `--provider=${provider}`, id]);
  const { method = "DELETE", path, query: query3, body } = keys.delete;
  const request = api.request({ method, path, query: query3, body }, { key: id });
  const header = auth.kind === "header" ? `${auth.header}: ${auth.prefix}$KEYLEASE_API_TOKEN` : "Authorization: Bearer $ACCESS_TOKEN";
  const others = Object.entries(api.headers).flatMap(([name, text]) => [
    "-H",
    shellQuote(`${name}: ${text}`)
  ]);
  const content = request.body === void 0 ? [] : ['-H "Content-Type: application/json"', "-d", shellQuote(JSON.stringify(request.body))];
  const words = ["curl", "-X", method, "-H", `"${header}"`, ...others, ...content];
  return [...words, shellQuote(api.url(request))].join(" ");
}

// src/accounts/rest/rest-api.ts
init_api_error();
init_fields();
init_parse_key();

// src/accounts/rest/pages.ts
var import_node_crypto5 = require("node:crypto");
var import_node_util2 = require("node:util");
init_time();

// src/accounts/rest/listing-page.ts
init_api_error();
var FIRST_PAGE = { number: 1, offset: 0, cursor: void 0 };
function pageAfter({ number: number2, offset }, entries) {
  return { number: number2 + 1, offset: offset + entries, cursor: void 0 };
}
function pageNumber({ first = 1 }, number2) {
  return number2 - 1 + first;
}
function isMissing(value) {
  return value === void 0 || value === null;
}
function partialListing({ title, listing }, why) {
  return new ApiError({
    fault: "unexpected",
    what: `${title} did not list everything (GET ${listing.path})`,
    why,
    hint: "Check api-url, and whether the profile fits this API; keylease does not act on a partial list"
  });
}

// src/accounts/rest/fetch-page.ts
var import_node_crypto4 = require("node:crypto");
init_fields();

// src/accounts/rest/following-page.ts
var import_http_link_header = __toESM(require_link(), 1);
init_fields();
function followingPage(options, fetched) {
  const { page: page2 } = options.listing;
  const { answer, items, total, position } = fetched;
  const count = items.length;
  const next = pageAfter(position, count);
  const counted = { next, pointer: void 0 };
  switch (page2.kind) {
    case "none":
      if (nextLink(options, answer) === void 0) return void 0;
      throw partialListing(options, "its Link header names another page, and the profile none");
    case "link": {
      const pointer = nextLink(options, answer);
      return pointer === void 0 ? void 0 : { next, pointer };
    }
    case "cursor": {
      const cursor2 = textAt(answer.body, page2.next);
      const isEnd = !cursor2 || page2.end === "empty" && count === 0;
      return isEnd ? void 0 : { next: { ...next, cursor: cursor2 }, pointer: cursor2 };
    }
    case "marker": {
      if (count === 0) return void 0;
      const cursor2 = textAt(items.at(-1), page2.field);
      if (cursor2) return { next: { ...next, cursor: cursor2 }, pointer: cursor2 };
      throw partialListing(options, `the last entry of page ${position.number} has no "${page2.field}"`);
    }
    case "next": {
      const found = at(answer.body, page2.next);
      if (isMissing(found) || found === "") return void 0;
      const cursor2 = pathBelow(options, found);
      return { next: { ...next, cursor: cursor2 }, pointer: cursor2 };
    }
    case "offset": {
      const isShort = page2.size !== void 0 && count < page2.size;
      const isEnd = count === 0 || isShort && next.offset >= (total ?? Number.POSITIVE_INFINITY);
      return isEnd ? void 0 : counted;
    }
    case "page": {
      if (page2.next !== void 0) {
        const found = at(answer.body, page2.next);
        const isEnd = isMissing(found) || found === "" || found === false;
        return isEnd ? void 0 : { next, pointer: pointerAt(answer, page2.next) };
      }
      if (page2.last === void 0) return count === 0 ? void 0 : counted;
      return hasMore(options, { ...fetched, path: page2.last }) ? counted : void 0;
    }
  }
}
function pathBelow(options, address) {
  const base = new URL(`${options.baseUrl}/`);
  const isAddress = typeof address === "string" && URL.canParse(address, base.href);
  const url = isAddress ? new URL(address, base) : void 0;
  if (url?.origin === base.origin && url.pathname.startsWith(base.pathname))
    return url.pathname.slice(base.pathname.length - 1) + url.search;
  throw partialListing(options, "the address of its next page is not one of this API");
}
function nextLink(options, { link }) {
  if (!link) return void 0;
  try {
    return import_http_link_header.default.parse(link).rel("next")[0]?.uri;
  } catch {
    throw partialListing(options, "its Link header is garbled");
  }
}
function hasMore(options, { answer, items, position, path }) {
  const last = at(answer.body, path);
  const { page: page2 } = options.listing;
  const number2 = page2.kind === "page" ? pageNumber(page2, position.number) : position.number;
  if (typeof last !== "number") throw partialListing(options, `page ${number2} has no number at "${path}"`);
  if (items.length > 0 && number2 > last)
    throw partialListing(options, `page ${number2} is not empty, though the last page is number ${last}`);
  return number2 < last;
}
function pointerAt({ body }, path) {
  const pointer = textAt(body, path);
  return typeof at(body, path) === "number" || URL.canParse(pointer) ? pointer : void 0;
}

// src/accounts/rest/fetch-page.ts
var NUMBERED = ["none", "page", "link", "offset"];
async function fetchPage(options, position, signal) {
  const { listing, send, reader, past } = options;
  const known = past?.[position.number - 1];
  let sha2562;
  const isKnown = ({ text, link }) => {
    sha2562 = (0, import_node_crypto4.hash)("sha256", `${reader}
${link}
${text}`, "base64");
    return known?.sha256 === sha2562;
  };
  const request = { method: "GET", ...pageAddress(options, position), signal };
  const answer = await send(NUMBERED.includes(listing.page.kind) ? { ...request, isKnown } : request);
  if (known && answer.isKnown) {
    const isLast = position.number === past?.length;
    const next = isLast ? void 0 : pageAfter(position, known.entries);
    return {
      items: [],
      isEqual: true,
      count: known.entries,
      past: known,
      total: void 0,
      next,
      pointer: void 0
    };
  }
  const isEmpty = matchesAny(listing.empty ?? [], answer);
  const items = listAt(answer.body, listing.items) ?? (isEmpty ? [] : void 0);
  if (!items) throw partialListing(options, `page ${position.number} has no list at "${listing.items}"`);
  checkNumber(options, answer, position);
  const total = readTotal(options, answer);
  const following = followingPage(options, { answer, items, total, position });
  if (following && items.length === 0) {
    throw partialListing(options, `page ${position.number} is empty, though more should follow`);
  }
  const count = items.length;
  const now = sha2562 === void 0 ? void 0 : { entries: count, sha256: sha2562 };
  return {
    items,
    isEqual: false,
    count,
    past: now,
    total,
    next: following?.next,
    pointer: following?.pointer
  };
}
function pageAddress(options, position) {
  const { path, query: query3, page: page2 } = options.listing;
  if (page2.kind === "next" && position.cursor !== void 0) return followedAddress(position.cursor, query3);
  return { path, query: { ...query3, ...pageQuery(page2, position) } };
}
function followedAddress(address, query3 = {}) {
  const given = new URL(address, "http://localhost").searchParams;
  return {
    path: address,
    query: Object.fromEntries(Object.entries(query3).filter(([name]) => !given.has(name)))
  };
}
function pageQuery(page2, { number: number2, offset, cursor: cursor2 }) {
  if (page2.kind === "none" || page2.kind === "next") return {};
  const size = page2.sizeParam === void 0 ? {} : { [page2.sizeParam]: String(page2.size) };
  switch (page2.kind) {
    case "offset":
      return { [page2.param]: String(offset), ...size };
    case "cursor":
    case "marker":
      return cursor2 === void 0 ? size : { [page2.param]: cursor2, ...size };
    case "page":
      return { [page2.param]: String(pageNumber(page2, number2)), ...size };
    case "link":
      return { [page2.param]: String(number2), ...size };
  }
}
function checkNumber(options, { body }, { number: number2 }) {
  const { page: page2 } = options.listing;
  if (page2.kind !== "page" || page2.current === void 0 || isMissing(at(body, page2.current))) return;
  if (textAt(body, page2.current) === String(pageNumber(page2, number2))) return;
  throw partialListing(options, `page ${number2} says that it is another page`);
}
function readTotal(options, { body }) {
  const { total: path } = options.listing.page;
  if (path === void 0 || isMissing(at(body, path))) return void 0;
  const total = textAt(body, path);
  if (/^\d{1,15}$/.test(total)) return Number(total);
  throw partialListing(options, `its total, at "${path}", is not a number of entries`);
}

// src/accounts/rest/page-ahead.ts
var Pages = class {
  #options;
  #stop = new AbortController();
  #ahead;
  constructor(options) {
    this.#options = options;
  }
  /** begin asks for the page that `get` is called for next; what fails is thrown then. */
  begin(position) {
    this.#ahead = this.#fetch(position);
    this.#ahead.catch(() => {
    });
  }
  /** get is a page. Throws ApiError. */
  get(position) {
    const page2 = this.#ahead ?? this.#fetch(position);
    this.#ahead = void 0;
    return page2;
  }
  /** stop ends a request whose answer nobody waits for, so that it does not keep the process. */
  stop() {
    this.#stop.abort();
  }
  #fetch(position) {
    return fetchPage(this.#options, position, this.#stop.signal);
  }
};

// src/accounts/rest/pages.ts
var BY_POINTER = ["cursor", "marker"];
var MAX_PAGES = 1e4;
var MAX_READINGS = 4;
var LISTING_DEADLINE = 10 * MINUTE;
async function* listItems(options) {
  const { before, isReadOnce, onEqualPage, onRead } = options;
  const seen = /* @__PURE__ */ new Map();
  const endsBy = options.clock() + LISTING_DEADLINE;
  let last = { isSettled: false, ...before };
  for (let reading = 1; reading <= MAX_READINGS; reading += 1) {
    const past = reading === 1 && onEqualPage ? before?.pages : void 0;
    const now = yield* read({ ...options, past }, { seen, reading, endsBy });
    if (now?.contradiction !== void 0 && last?.contradiction !== void 0)
      throw partialListing(options, now.contradiction);
    if (now && now.contradiction === void 0 && (now.isSettled || isReadOnce || isSame(now, last))) {
      const { digest, pages: pages2, isEqual = false } = now;
      onRead?.({ digest, pages: pages2 }, { isEqual });
      return;
    }
    last = now;
  }
  throw partialListing(options, "it changed every time it was read");
}
function isSame(one, other) {
  const isSameDigest = one.digest !== void 0 && one.digest === other?.digest;
  return isSameDigest || one.pages !== void 0 && (0, import_node_util2.isDeepStrictEqual)(one.pages, other?.pages);
}
async function* read(options, { seen, reading, endsBy }) {
  const { listing, readId: readId2, clock, before, onEqualPage } = options;
  const digest = (0, import_node_crypto5.createHash)("sha256");
  const pointers = /* @__PURE__ */ new Set();
  const pages2 = new Pages(options);
  let position = FIRST_PAGE;
  const past = [];
  let first;
  let count = 0;
  const compared = () => comparePages(past, { before, digest: () => digest.digest("hex") });
  try {
    for (; ; ) {
      if (clock() >= endsBy)
        throw partialListing(options, `it did not end within ${formatDuration(LISTING_DEADLINE)}`);
      const page2 = await pages2.get(position);
      past.push({ past: page2.past, isEqual: page2.isEqual });
      if (page2.isEqual) onEqualPage?.(page2.count);
      else first ??= page2;
      if (!page2.isEqual && page2.total !== first?.total) return void 0;
      count += page2.count;
      const isWrong = !page2.next && page2.total !== void 0 && page2.total !== count;
      const contradiction = `it lists ${count}, and gives ${page2.total} as the total`;
      if (listing.page.kind === "none") {
        if (isWrong) return { isSettled: false, contradiction };
        if (page2.items.length > 0) yield page2.items;
        return { isSettled: true, ...compared(), digest: void 0 };
      }
      const ids = page2.items.map(readId2);
      const repeated = ids.filter((id) => seen.get(id) === reading);
      if (ids.length > 0 && repeated.length === ids.length)
        throw partialListing(options, `page ${position.number} repeats an earlier one`);
      const isSound = repeated.length === 0 && new Set(ids).size === ids.length;
      if (page2.next && isSound) {
        checkNext(options, { page: page2, position, pointers });
        if (options.isAhead) pages2.begin(page2.next);
      }
      digest.update(`${ids.join("\n")}
`);
      const fresh = [];
      for (const [index, id] of ids.entries()) {
        if (!seen.has(id)) fresh.push(page2.items[index]);
        seen.set(id, reading);
      }
      if (fresh.length > 0) yield fresh;
      if (!isSound) return void 0;
      if (isWrong) return { isSettled: false, contradiction };
      if (!page2.next) {
        const isSettled = position.number === 1 || BY_POINTER.includes(listing.page.kind);
        return { isSettled, ...compared() };
      }
      position = page2.next;
    }
  } finally {
    pages2.stop();
  }
}
function comparePages(compared, { before, digest }) {
  const pages2 = compared.flatMap(({ past }) => past ?? []);
  const isEqual = compared.every((page2) => page2.isEqual);
  const isWhole = !compared.some((page2) => page2.isEqual);
  return {
    digest: isEqual ? before?.digest : isWhole ? digest() : void 0,
    pages: pages2.length === compared.length ? pages2 : void 0,
    isEqual
  };
}
function checkNext(options, { page: page2, position, pointers }) {
  const { number: number2 } = position;
  if (page2.pointer !== void 0) {
    if (pointers.has(page2.pointer))
      throw partialListing(options, `page ${number2} points to the same page as an earlier one`);
    pointers.add(page2.pointer);
  }
  if (number2 === MAX_PAGES) throw partialListing(options, `it has more than ${MAX_PAGES} pages`);
}

// src/accounts/rest/template.ts
init_format();
init_api_error();

// src/accounts/variables.ts
function ownValue(record, name) {
  return Object.hasOwn(record, name) ? record[name] : void 0;
}

// src/accounts/rest/template.ts
function fillTemplate(path, values) {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = ownValue(values, name) ?? "";
    if (/^\.*$/.test(value)) throw unusable(value);
    try {
      return encodeURIComponent(value).replaceAll("'", "%27");
    } catch {
      throw unusable(value);
    }
  });
}
function fillAddress(address, values) {
  const [, name] = /^\{(\w+)\}$/.exec(address) ?? [];
  return name === void 0 ? fillTemplate(address, values) : ownValue(values, name) ?? "";
}
function fillText(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    const value = ownValue(values, name) ?? "";
    if (/^[^\p{Cc}\p{Cs}]+$/u.test(value)) return value;
    throw unusable(value);
  });
}
function fillFields(fields, values) {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, fillText(text, values)]));
}
function fillBody(template, values) {
  if (typeof template === "string")
    return template.startsWith("$") ? ownValue(values, template.slice(1)) : template;
  if (Array.isArray(template)) return template.map((each) => fillBody(each, values));
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, each]) => [name, fillBody(each, values)]));
}
function unusable(value) {
  return new ApiError({
    fault: "invalid",
    what: `Id "${sanitize(value)}" cannot be used`,
    why: "it cannot be part of an address",
    hint: "Give an id as the provider lists it"
  });
}

// src/accounts/rest/where.ts
init_fields();
function entryFilter(conditions, vars) {
  const checks = conditions.map(({ field: field2, is, not }) => {
    const values = new Set((is ?? not ?? []).map((each) => asText(fill(each, vars))));
    const isWanted = is !== void 0;
    return (entry) => values.has(asText(at(entry, field2))) === isWanted;
  });
  return (entry) => checks.every((check) => check(entry));
}
function fill(value, vars) {
  return typeof value === "string" ? fillText(value, vars) : value;
}
function asText(value) {
  return typeof value === "string" || typeof value === "number" ? `"${value}"` : JSON.stringify(value ?? null);
}

// src/accounts/rest/rest-api.ts
var RestApi = class {
  title;
  http;
  #profile;
  #baseUrl;
  #vars;
  #clock;
  /** `clock` times listings, in milliseconds. */
  constructor(parts) {
    const { profile, baseUrl, http: http2, vars = {}, clock = () => Number(process.hrtime.bigint()) / 1e6 } = parts;
    this.title = profile.title;
    this.http = http2;
    this.#profile = profile;
    this.#baseUrl = baseUrl;
    this.#vars = vars;
    this.#clock = clock;
  }
  /** request fills in a request. */
  request({ method, path, query: query3 = {}, body }, values = {}) {
    const all2 = { ...this.#vars, ...values };
    return {
      method,
      path: fillTemplate(path, all2),
      query: fillFields(query3, all2),
      body: body === void 0 ? void 0 : fillBody(body, all2)
    };
  }
  /** headers are those of the profile, which every request has. */
  get headers() {
    return fillFields(this.#profile.headers ?? {}, this.#vars);
  }
  /** url is the whole address of a request. */
  url({ path, query: query3 = {} }) {
    const search = new URLSearchParams(query3).toString();
    return this.#baseUrl + path + (search && `?${search}`);
  }
  /** isDone tells whether an answer says that a request was carried out. */
  isDone(ok, answer) {
    return ok.includes(answer.status) && !matchesAny(this.#profile.failures ?? [], answer);
  }
  /** get sends a GET, of which `failure` says what failed. */
  async get(request, failure) {
    const answer = await this.http.send(request);
    if (this.isDone([200], answer)) return answer.body;
    throw this.refusal(failure, answer);
  }
  /** remove takes something away; `what` says what failed. */
  async remove({ method = "DELETE", ok, gone, ...template }, what, ids) {
    const answer = await this.http.send(this.request({ method, ...template }, ids));
    if (this.isDone(ok, answer)) return "removed";
    if (matchesAny(gone, answer)) return "gone";
    throw this.refusal(what, answer);
  }
  /** items are the entries of a list that count, page by page, none of them empty. */
  async *items(listing, { idPath, send, ...options }) {
    const sendPage = send ?? ((request) => this.http.send(request));
    const { path, query: query3 } = this.request({ method: "GET", path: listing.path, query: listing.query });
    const counts = entryFilter(listing.where ?? [], this.#vars);
    const pages2 = listItems({
      ...options,
      title: this.title,
      listing: { ...listing, path, query: query3 },
      baseUrl: this.#baseUrl,
      reader: JSON.stringify([this.#profile, this.#baseUrl, this.#vars]),
      readId: (item) => requireId(this.title, item, idPath),
      send: async (request) => {
        const failure = `GET ${path} failed`;
        const answer = await sendPage({ ...request, failure });
        if (this.isDone([200], answer)) return answer;
        throw this.refusal(failure, answer);
      },
      clock: this.#clock,
      // What waits for its turn cannot be called back.
      isAhead: this.#profile.limits?.listingsPerMinute === void 0
    });
    for await (const page2 of pages2) {
      const items = listing.where ? page2.filter(counts) : page2;
      if (items.length > 0) yield items;
    }
  }
  /** refusal is the error for an answer that was not hoped for. */
  refusal(what, answer) {
    const messages = this.#profile.errors.map((path) => at(answer.body, path));
    return this.http.refusal(
      what,
      answer,
      messages.find((each) => typeof each === "string")
    );
  }
  /** misfit is the error for an answer that the profile does not expect. */
  misfit(what, why) {
    const hint = "Check whether the profile fits this API";
    return new ApiError({ fault: "unexpected", what, why, hint });
  }
};

// src/accounts/rest/rest-account.ts
var RestAccount = class {
  title;
  basis;
  nameLimit;
  removal;
  supports;
  find;
  #profile;
  #api;
  #instances;
  /** `clock` times listings, in milliseconds. */
  constructor(parts) {
    const { profile } = parts;
    const { title, basis, removal, keys, instances: instances2, unlisted } = profile;
    this.title = title;
    this.basis = basis;
    this.nameLimit = nameLimit(keys.names);
    this.removal = removal;
    this.supports = {
      instances: instances2 !== void 0,
      attach: instances2?.some(({ access }) => access) ?? false,
      use: keys.fields.instances !== void 0 || (instances2?.some((each) => each.keys) ?? false),
      expiry: keys.create.expiry !== void 0,
      unlisted
    };
    this.#profile = profile;
    this.#api = new RestApi(parts);
    const { get } = keys;
    const send = (request) => this.#api.http.send(request);
    if (get) this.find = (id) => this.#get(get, id, send);
    const { idPrefix } = keys.fields;
    if (instances2)
      this.#instances = new Instances({ instances: instances2, api: this.#api, keys: () => allKeys(this), idPrefix });
  }
  async accountId() {
    const { identity } = this.#profile;
    if (!identity) return void 0;
    const request = this.#api.request({ method: "GET", path: identity.path });
    const answer = await this.#api.http.send(request).catch((error) => {
      if (error instanceof ApiError && error.fault === "unexpected") return void 0;
      throw error;
    });
    return answer?.status === 200 && textAt(answer.body, identity.id) || void 0;
  }
  keys({ isHasty, ...options } = {}) {
    return this.#keys((request) => this.#api.http.send({ ...request, isHasty }), options);
  }
  addProblem(name, publicKey) {
    return addProblem(this.#profile, name, publicKey);
  }
  /** add lists before a retry if the request may have been acted on, so that one whose answer was lost is not repeated. */
  async add(name, publicKey, { isAbsent = false, otherIds = /* @__PURE__ */ new Set(), expiresAt, onDoubt = () => {
  } } = {}) {
    const { http: http2, title } = this.#api;
    const request = keyRequest(this.#profile, name, publicKey);
    const registration = new Registration(this.#profile, this.#api, {
      request,
      expiresAt,
      idempotencyKey: (0, import_node_crypto6.randomUUID)()
    });
    const others = new Set(otherIds);
    let mayBeThere = !isAbsent || this.#profile.keys.create.method === "PUT";
    return http2.retry(async (signal) => {
      const send = (call) => http2.once(call, signal);
      const present = mayBeThere ? await this.#find(request, { send, others }) : void 0;
      if (present) return present;
      const answer = await send(registration.request).catch((error) => {
        if (isRefused(error)) throw error;
        mayBeThere = true;
        onDoubt();
        throw error;
      });
      mayBeThere = true;
      const { ok, duplicate } = this.#profile.keys.create;
      const isDone = this.#api.isDone(ok, answer);
      const refused2 = () => this.#api.refusal(`${title} did not register the key`, answer);
      if (!isDone && !matchesAny(duplicate, answer)) throw refused2();
      const registered = isDone ? registration.read(answer, others) : void 0;
      if (registered) return registered;
      onDoubt();
      const listed2 = await this.#find(request, { send, others });
      if (listed2) return listed2;
      throw isDone ? registration.unknownId() : refused2();
    });
  }
  async remove(id) {
    const what = `${this.title} did not remove key ${sanitize(id)}`;
    return this.#api.remove(this.#profile.keys.delete, what, { key: id });
  }
  removalCommand(id) {
    return removalCommand(this.#profile, this.#api, id);
  }
  async *instances() {
    if (!this.#instances) throw unsupported(this.title, "list instances");
    yield* this.#instances.list();
  }
  async attach(instanceId, keyId) {
    if (!this.#instances) throw unsupported(this.title, "put a key on a running instance");
    await this.#instances.attach(instanceId, keyId);
  }
  async detach(instanceId, keyId) {
    if (!this.#instances) throw unsupported(this.title, "take a key off a running instance");
    return this.#instances.detach(instanceId, keyId);
  }
  async #get({ path, query: query3, item, missing }, id, send) {
    const what = `${this.title} did not show key ${sanitize(id)}`;
    const request = this.#api.request({ method: "GET", path, query: query3 }, { key: id });
    const answer = await send({ ...request, isSingle: true });
    if (matchesAny(missing, answer)) return void 0;
    if (!this.#api.isDone([200], answer)) throw this.#api.refusal(what, answer);
    const key = parseKey(this.#profile, at(answer.body, item));
    if (key.id === id) return key;
    throw this.#api.misfit(what, `it shows key ${sanitize(key.id)} in its place`);
  }
  /** find looks for the key on the account, and notes the ids of all others. Throws ApiError if another key has its name. */
  async #find(request, { send, others }) {
    const { names, create } = this.#profile.keys;
    const isUnique = create.method === "PUT" || names !== "comment" && names.unique;
    const plain = (name) => create.method === "PUT" ? name.toLowerCase() : name;
    let namesake;
    for await (const keys of this.#keys(send)) {
      const found = keys.find((key) => isSameKey(key, request));
      if (found) return found;
      for (const { id } of keys) others.add(id);
      if (isUnique) namesake = keys.findLast(({ name }) => plain(name) === plain(request.name)) ?? namesake;
    }
    if (!namesake) return void 0;
    throw new ApiError({
      fault: "invalid",
      what: `${this.title} would not accept the key`,
      why: `another key has its name, ${sanitize(namesake.id)}`,
      hint: "Nothing was sent; use another name"
    });
  }
  async *#keys(send, options = {}) {
    const { list, fields, get } = this.#profile.keys;
    const onEqualPage = get?.isListed ? void 0 : options.onEqualPage;
    for await (const items of this.#api.items(list, { ...options, idPath: fields.id, send, onEqualPage })) {
      if (!get?.isListed) yield items.map((item) => parseKey(this.#profile, item));
      else yield await this.#readEach(items, get, send);
    }
  }
  /** readEach reads keys whose list does not show them. Throws ApiError for one that is missing: it, or the path, is wrong. */
  async #readEach(items, get, send) {
    const keys = [];
    for (const item of items) {
      const { id } = parseKey(this.#profile, item);
      const key = await this.#get(get, id, send);
      if (!key)
        throw this.#api.misfit(
          `${this.title} did not list everything`,
          `it does not show key ${sanitize(id)}`
        );
      keys.push(key);
    }
    return keys;
  }
};
function isRefused(error) {
  return error instanceof ApiError && error.isRateLimit;
}

// src/accounts/rest/open-rest.ts
function openRest(profile, { apiUrl, apiToken, vars, http: http2 }) {
  const { title, auth, limits } = profile;
  const baseUrl = (apiUrl ?? fillAddress(profile.baseUrl, vars)).replace(/\/+$/, "");
  const deadline = limits?.listingsPerMinute ? 18e4 : void 0;
  const common = {
    title,
    baseUrl,
    secret: apiToken,
    hints: accountHints(baseUrl),
    limits,
    deadline,
    headers: fillFields(profile.headers ?? {}, vars),
    ...http2
  };
  const open = (authorization) => new RestAccount({ profile, baseUrl, vars, http: new HttpClient({ ...common, ...authorization }) });
  switch (auth.kind) {
    case "header":
      return open({ headers: { ...common.headers, [auth.header]: auth.prefix + apiToken } });
    case "hmac":
      return open({ authorize: signRequests(auth.scheme, { id: vars[auth.keyId] ?? "", secret: apiToken }) });
    case "oauth2":
      return open({ authorize: accessTokens(auth, { common, secret: apiToken, vars }) });
  }
}
function accessTokens({ tokenPath, clientId, form, scope }, { common, secret, vars }) {
  const address = fillTemplate(tokenPath, vars);
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const options = url ? { ...common, baseUrl: url.origin, hints: accountHints(url.origin) } : common;
  return clientCredentials(new HttpClient(options), {
    path: url ? url.pathname + url.search : address,
    id: vars[clientId] ?? "",
    secret,
    form,
    scope
  });
}

// src/accounts/open.ts
async function openAccount(options) {
  const { apiUrl, apiToken, http: http2 = {} } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  if ("open" in provider) return provider.open({ apiUrl, apiToken, vars, http: http2 });
  return openRest(provider, { apiUrl, apiToken, vars, http: http2 });
}
async function resolveAddress(options) {
  const { env, http: http2, ...address } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  const profile = address.profile ? JSON.stringify(provider) : void 0;
  return { ...address, profile, vars };
}
async function needsToken(address) {
  if (address.profile) return true;
  const provider = await findProvider(address);
  return !TOKENLESS.includes(provider.id);
}
async function findProvider({
  provider,
  profile
}) {
  if (profile) {
    const { readProfile: readProfile2 } = await Promise.resolve().then(() => (init_profile_file(), profile_file_exports));
    return readProfile2(profile);
  }
  const found = providers.find(({ id }) => id === provider);
  if (found) return found;
  throw new Problem({
    what: "The provider cannot be used",
    why: `there is no provider "${sanitize(provider)}"`,
    hint: `Use one of ${providers.map(({ id }) => id).join(", ")}, or a profile of your own`
  });
}
function resolveVars({ title, vars = {} }, { vars: given = {}, env = process.env }) {
  const values = Object.entries(vars).map(([name, variable]) => {
    const value = ownValue(given, name) || ownValue(env, variable.env) || variable.default;
    return { name, value, ...variable };
  });
  const missing = values.filter(({ value }) => !value);
  if (missing.length === 0) return Object.fromEntries(values.map(({ name, value = "" }) => [name, value]));
  const variables = missing.map((each) => each.env).join(", ");
  throw new Problem({
    what: `${title} cannot be used`,
    why: missing.length === 1 ? `it needs ${missing[0]?.about}, and the environment variable ${variables} is empty` : `it needs ${missing.map(({ about, env: env2 }) => `${about} (${env2})`).join("; ")}, and these environment variables are empty`,
    hint: `Set ${variables}`
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  needsToken,
  openAccount,
  resolveAddress
});
