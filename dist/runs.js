var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  finishedRuns: () => finishedRuns
});
module.exports = __toCommonJS(stdin_exports);

// src/http/address.ts
function isLoopback({ hostname }) {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
function isPrivate(url) {
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
}

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

// src/http/clock-hint.ts
function clockHint(now = Date.now()) {
  return `Check the clock of this machine, which says ${formatTimestamp(now)}`;
}

// src/http/tls-fault.ts
var HINTS = [
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

// src/http/proxy.ts
var ProxyError = class extends Error {
  name = "ProxyError";
  hint;
  isTransient;
  /** Makes the AWS SDK retry, like Smithy's trait of this name. */
  $retryable;
  constructor(message, { hint, isTransient }) {
    super(message);
    this.hint = hint;
    this.isTransient = isTransient;
    this.$retryable = isTransient ? { throttling: false } : void 0;
  }
};
var agents = /* @__PURE__ */ new Map();
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

// src/http/network-fault.ts
function networkFault(error) {
  if (error instanceof ProxyError) {
    return { fault: error.isTransient ? "transient" : "refused", hint: error.hint };
  }
  const hint = tlsHint(error);
  return hint === void 0 ? void 0 : { fault: "tls", hint };
}

// src/http/request.ts
var import_node_http = __toESM(require("node:http"), 1);
var import_node_https = __toESM(require("node:https"), 1);
var import_node_string_decoder = require("node:string_decoder");
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
var LONGEST_WAIT = 1e9;
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
    const said2 = typeof message === "string" ? `: ${this.clean(message)}` : "";
    const why = `${this.#title} answered ${status}${said2.replace(/[.\s]+$/, "")}`;
    const { refused, notFound, unexpected } = this.#hints;
    if (status === 401 || status === 403)
      return new ApiError({ fault: "refused", what, why, hint: refused + this.#clocks });
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
    const said2 = this.clean(errorMessage(error), 1e3);
    if (error instanceof ResponseTooLarge) return this.wrongAddress(what, said2);
    const why = `${this.#title} cannot be reached, ${said2}`;
    const known = networkFault(error) ?? {
      fault: "transient",
      hint: `${this.#hints.address} and the network`
    };
    return new ApiError({ ...known, what, why });
  }
};

// src/github/app.ts
var APP_FAILURE = "The GitHub App cannot be used";
async function findInstallation(pages, owner) {
  for await (const page of pages) {
    for (const each of Array.isArray(page) ? page : []) {
      const { id, account, permissions, suspended_at: suspended } = each ?? {};
      if (String(account?.login).toLowerCase() !== owner.toLowerCase()) continue;
      if (suspended) throw unusable(`its installation on ${owner} is suspended`, "Unsuspend it");
      if (Number.isSafeInteger(id)) return { id, permissions: permissions ?? {} };
    }
  }
  throw unusable(`it is not installed on ${owner}`, "Install it there, or correct the name");
}
function unusable(why, hint) {
  return new Problem({ what: APP_FAILURE, why, hint });
}

// src/github/create-octokit.ts
var import_octokit = require("./vendor/octokit.js");

// src/github/transport.ts
var MAX_REDIRECTS = 3;
var WrongAddress = class extends Error {
  name = "WrongAddress";
};
var LastingFailure = class extends Error {
  name = "AbortError";
};
function createTransport({ origin, timeout, signal }) {
  return async (address, { method, headers, body }) => {
    const limit = new TimeLimit(timeout, signal && [signal]);
    const request = { method, headers, body: body && JSON.parse(body), signal: limit.signal };
    try {
      return await follow(new URL(address), (url) => {
        if (url.origin !== origin) throw new WrongAddress("it leads to another host, which gets no token");
        return sendRequest(url, request);
      });
    } catch (error) {
      if (signal?.aborted || isLasting(error)) throw new LastingFailure("", { cause: error });
      throw limit.isOver ? new Error(`no answer within ${timeout / 1e3} s`) : error;
    } finally {
      limit.lift();
    }
    async function follow(url, send, hops = 0) {
      const answer = await send(url);
      const { location } = answer.headers;
      if (!location || !isRedirect(method, answer.status)) return incoming(url, answer);
      if (hops === MAX_REDIRECTS) throw new WrongAddress("it redirects in a loop");
      return follow(new URL(location, url), send, hops + 1);
    }
  };
}
function isRedirect(method, status) {
  return [307, 308].includes(status) || method === "GET" && [301, 302].includes(status);
}
function isLasting(error) {
  if (error instanceof WrongAddress || error instanceof ResponseTooLarge) return true;
  return (networkFault(error)?.fault ?? "transient") !== "transient";
}
function incoming(url, { status, headers, text }) {
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { status, url: url.href, headers: new Map(entries), text: async () => text };
}

// src/github/create-octokit.ts
var LASTING = [400, 401, 403, 404, 409, 410, 422, 429, 451];
var LIMIT_TRIES = 3;
var VERSION = "2022-11-28";
function createOctokit(auth, options) {
  const { baseUrl, noteSecret, isHasty = false, timeout = 2e4, second = 1e3, signal } = options;
  const { patience = isHasty ? 0 : 12e4 } = options;
  const isWorthWaiting = waiting(patience, second);
  const Client = import_octokit.OctokitClass.plugin(import_octokit.retryPlugin, import_octokit.throttlingPlugin);
  const octokit = new Client({
    ...credentials(auth),
    baseUrl,
    userAgent: "keylease",
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    // All that matters is thrown.
    request: { fetch: createTransport({ origin: new URL(baseUrl).origin, timeout, signal }) },
    retry: { enabled: !isHasty, retryAfterBaseValue: second, doNotRetry: LASTING },
    throttle: {
      retryAfterBaseValue: second,
      // docs.github.com, "Best practices for using the REST API": a second between writes; more, if people are notified.
      write: new import_octokit.Bottleneck.Group({ maxConcurrent: 1, minTime: second }),
      notifications: new import_octokit.Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * second }),
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting
    }
  });
  octokit.hook.before("request", ({ headers }) => {
    headers["x-github-api-version"] = VERSION;
  });
  octokit.hook.after("request", ({ data }) => {
    const { token } = data ?? {};
    if (typeof token === "string") noteSecret(token);
  });
  return octokit;
}
function credentials(auth) {
  if ("token" in auth) return { auth: auth.token };
  const { app, installation } = auth;
  const ids = installation === void 0 ? {} : { installationId: installation };
  return { authStrategy: import_octokit.createAppAuth, auth: { appId: app.id, privateKey: app.privateKey, ...ids } };
}
function waiting(patience, second) {
  let left = patience;
  return (seconds, _options, _octokit, tries) => {
    const wait = seconds * second;
    if (wait > left || tries >= LIMIT_TRIES) return false;
    left -= wait;
    return true;
  };
}
function quiet() {
}

// src/github/github-client.ts
var import_http_link_header = __toESM(require_link(), 1);

// src/github/answer-headers.ts
function isRateLimit(answer) {
  const { status, headers, message } = answer;
  if (status !== 403 && status !== 429) return false;
  const isSecondary = headers["retry-after"] !== void 0 || /\bsecondary rate\b/i.test(message);
  return isSecondary || headers["x-ratelimit-remaining"] === "0";
}
function limitWait(headers, now = Date.now()) {
  const after = Number(headers["retry-after"]) * 1e3;
  const reset = Number(headers["x-ratelimit-reset"]) * 1e3 - now;
  return [after, reset].find((wait) => wait > 0);
}
function isPartial(headers) {
  return /^partial-results\b/.test(String(headers["x-github-sso"] ?? ""));
}
function permissionHint(headers) {
  const read = (name) => sanitize(String(headers[name] ?? ""));
  const [, url] = /^required; url=(https:\S+)$/.exec(read("x-github-sso")) ?? [];
  if (url) return `Authorize the token for the single sign-on of the organization: ${url}`;
  const permissions = read("x-accepted-github-permissions");
  if (permissions) return `Give the token or the GitHub App the permission ${formatPermissions(permissions)}`;
  const scopes = read("x-accepted-oauth-scopes");
  if (!scopes) return void 0;
  return `Give the token one of the scopes ${scopes}; it has ${read("x-oauth-scopes") || "none"}`;
}
function formatPermissions(header) {
  const all = header.split(/\s*;\s*/).filter(Boolean);
  return all.map((each) => each.replace(/\s*,\s*/g, " and ").replaceAll("=", ": ")).join(", or ");
}

// src/github/etag-cache.ts
var import_node_crypto = require("node:crypto");
function etagCache(cache) {
  return {
    /** get returns what was kept; undefined if there is nothing, or it is damaged. */
    get: async (url) => parse(await cache.get(keyOf(url)), url),
    put: (url, answer) => cache.put(keyOf(url), JSON.stringify({ url, ...answer }))
  };
}
function keyOf(url) {
  return (0, import_node_crypto.createHash)("sha256").update(url).digest("hex");
}
function parse(text, asked) {
  try {
    const { url, etag, link, data } = JSON.parse(text ?? "");
    const isWhole = url === asked && typeof etag === "string" && data !== void 0;
    return isWhole && (link === void 0 || typeof link === "string") ? { etag, link, data } : void 0;
  } catch {
    return void 0;
  }
}

// src/github/github-error.ts
var GitHubError = class extends ApiError {
  name = "GitHubError";
  /** The status of the answer; that which REST would have for an error in a GraphQL answer. */
  status;
  constructor(parts) {
    super(parts);
    this.status = parts.status;
  }
};
var FAULTS = { 401: "refused", 403: "refused", 404: "not-found", 422: "invalid" };
var HINTS2 = {
  401: "Check that the token is valid, and has not expired",
  403: "Check the permissions of the token or the GitHub App",
  404: "Check the name, and that the token may see it: GitHub hides what it may not"
};
function githubError(error, context) {
  if (error instanceof ApiError) return error;
  const { status, response, cause } = error ?? {};
  if (!response) return networkError(cause ?? error, context);
  const { headers, data } = response;
  const { message, errors } = data ?? {};
  const refusal = status === void 0 ? { headers, ...graphqlRefusal(Array.isArray(errors) ? errors : []) } : { headers, status, message: String(message ?? "") };
  return refusalError(refusal, context);
}
function partialError(what) {
  return new GitHubError({
    fault: "refused",
    status: 200,
    what,
    why: "GitHub left out what belongs to organizations whose single sign-on the token is not authorized for",
    hint: "Authorize the token for them (Configure SSO, in the list of tokens), or use a GitHub App"
  });
}
function networkError(cause, { what, failures }) {
  if (cause instanceof WrongAddress) return failures.wrongAddress(what, cause.message);
  return failures.network(what, cause);
}
function refusalError({ status, headers, message }, { what, failures }) {
  const parts = { what, status, why: `GitHub answered ${status}${said(message, failures)}` };
  if (isRateLimit({ status, headers, message })) {
    const retryAfter = limitWait(headers);
    const length = retryAfter === void 0 ? "" : `, for ${Math.ceil(retryAfter / 1e3)} s more`;
    const why = `GitHub limits the rate of requests${length}`;
    const hint2 = "Run again later, or use a GitHub App, whose limit grows with the organization";
    return new GitHubError({ ...parts, fault: "transient", why, hint: hint2, retryAfter, isRateLimit: true });
  }
  if (status === 429 || status === 408 || status >= 500) {
    return new GitHubError({ ...parts, fault: "transient", hint: "Run again later" });
  }
  const permission = [403, 404].includes(status) ? permissionHint(headers) : void 0;
  const hint = permission ?? HINTS2[status] ?? "Check what was asked for, and the version of GitHub Enterprise Server";
  return new GitHubError({ ...parts, fault: FAULTS[status] ?? "unexpected", hint });
}
function said(message, failures) {
  const clean = failures.clean(message).replace(/[.\s]+$/, "");
  return clean ? `: ${clean}` : "";
}
var STATUSES = /* @__PURE__ */ new Map([
  ["NOT_FOUND", 404],
  ["FORBIDDEN", 403],
  ["INSUFFICIENT_SCOPES", 403],
  ["RATE_LIMITED", 429]
]);
function graphqlRefusal(errors) {
  const known = errors.map((each) => STATUSES.get(each?.type));
  const message = errors.map((each) => String(each?.message ?? "")).join("; ");
  return { status: known.find((status) => status !== void 0) ?? 200, message };
}

// src/github/github-client.ts
var MAX_PAGES = 1e4;
var GitHub = class {
  /** Of the app; undefined for a token. */
  installation;
  #octokit;
  #failures;
  #kept;
  constructor(octokit, options) {
    this.#octokit = octokit;
    this.#failures = options.failures;
    this.#kept = options.cache && etagCache(options.cache);
    this.installation = options.installation;
  }
  /** request makes one call of the REST API. */
  async request(call) {
    const { status, data } = await this.#send(call);
    return { status, data };
  }
  /** pages reads a list page by page, 100 items each, along its Link headers (RFC 8288), and yields the data of each. */
  async *pages(call) {
    let next;
    for (let page = 1; page === 1 || next !== void 0; page += 1) {
      if (page > MAX_PAGES) throw this.#failures.wrongAddress(failureOf(call), "its list does not end");
      const answer = await this.#send(
        next === void 0 ? { ...call, parameters: { per_page: 100, ...call.parameters } } : { route: `GET ${next}`, failure: failureOf(call) }
      );
      yield answer.data;
      next = import_http_link_header.default.parse(String(answer.headers.link ?? "")).rel("next")[0]?.uri;
    }
  }
  /** graphql makes a query, or a mutation, and returns its data, which is whole: an error in any part of it is thrown. */
  async graphql(query, options) {
    const { variables = {}, failure } = options;
    const { baseUrl } = this.#octokit.request.endpoint.DEFAULTS;
    const route = baseUrl.endsWith("/api/v3") ? `POST ${baseUrl.replace(/v3$/, "graphql")}` : "POST /graphql";
    const isRepeatable = !/^\s*mutation\b/.test(query);
    const { headers, data } = await this.#send({
      route,
      parameters: { query, variables },
      failure,
      isRepeatable
    });
    const { errors, ...answer } = data ?? {};
    if (errors === void 0) return answer.data;
    throw githubError({ response: { headers, data } }, { what: failure, failures: this.#failures });
  }
  async #send(call) {
    const { route, parameters = {}, isRepeatable } = call;
    const isRead = route.startsWith("GET ");
    const { url } = this.#octokit.request.endpoint(route, parameters);
    const kept = isRead ? await this.#kept?.get(url) : void 0;
    try {
      const answer = await this.#octokit.request(route, {
        ...parameters,
        headers: kept ? { "if-none-match": kept.etag } : {},
        request: isRead || isRepeatable ? {} : { retries: 0 }
      });
      const { status, headers } = answer;
      if (isPartial(headers)) throw partialError(failureOf(call));
      const data = this.#read(answer.data, call);
      const { etag, link } = headers;
      if (isRead && etag && data !== void 0) await this.#kept?.put(url, { etag, link, data });
      return { status, data, headers };
    } catch (error) {
      if (kept && error.status === 304) {
        return { status: 200, data: kept.data, headers: { link: kept.link } };
      }
      throw githubError(error, { what: failureOf(call), failures: this.#failures });
    }
  }
  /** Octokit returns text where an answer is not JSON, such as the page of a proxy. */
  #read(data, call) {
    if (typeof data !== "string") return data;
    if (data === "") return void 0;
    throw this.#failures.wrongAddress(failureOf(call), "the answer of GitHub is not JSON");
  }
};
function failureOf({ failure, route }) {
  return failure ?? `${route} failed`;
}

// src/github/open-github.ts
async function openGitHub(options) {
  const { auth, apiUrl = "https://api.github.com", mask: mask2 } = options;
  if (!URL.canParse(apiUrl) || !isPrivate(new URL(apiUrl))) throw unusableAddress();
  const baseUrl = apiUrl.replace(/\/+$/, "");
  const failures = new HttpFailures({
    title: "GitHub",
    secret: "token" in auth ? auth.token : auth.app.privateKey,
    hints: { address: `Check the address ${baseUrl}`, refused: "", notFound: "", unexpected: "" }
  });
  const noteSecret = (secret) => {
    failures.addSecret(secret);
    mask2(secret);
  };
  const shared = { ...options, baseUrl, noteSecret };
  if ("token" in auth) return new GitHub(createOctokit(auth, shared), { ...options, failures });
  const { app, owner } = auth;
  const asApp = new GitHub(createOctokit({ app }, shared), { failures });
  const installations = asApp.pages({ route: "GET /app/installations", failure: APP_FAILURE });
  const installation = await findInstallation(installations, owner);
  const octokit = createOctokit({ app, installation: installation.id }, shared);
  return new GitHub(octokit, { ...options, failures, installation });
}
function unusableAddress() {
  return new Problem({
    what: "GitHub cannot be asked",
    why: "the address of its API is not an https:// address",
    hint: "Set it to https://api.github.com, or to https://HOST/api/v3 for GitHub Enterprise Server"
  });
}

// src/github/workflow-runs.ts
var GOING_ON = ["requested", "waiting", "pending", "queued", "in_progress"];
async function readRun(github, reference) {
  const { repository, repositoryId, runId } = reference;
  const failure = `Run ${runId} of ${repository} cannot be read`;
  const path = `GET /repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
  const ask = async (route) => {
    const { data } = await github.request({ route, failure });
    return data ?? {};
  };
  const askRun = () => ask(`${path}/actions/runs/${runId}`).catch((error) => {
    if (error.status === 404) return void 0;
    throw error;
  });
  const checkRepository = (shown) => {
    if (shown?.id === repositoryId) return;
    throw unclear(failure, `GitHub does not show the repository with the id ${repositoryId}`);
  };
  let run = await askRun();
  if (!run) {
    checkRepository(await ask(path));
    run = await askRun();
  }
  if (!run) return "missing";
  checkRepository(run.repository);
  return parseRun(run, { runId, failure });
}
function parseRun({ id, status, run_attempt: attempts }, { runId, failure }) {
  const isOver = status === "completed";
  if (id !== runId) throw unclear(failure, "GitHub shows another run");
  if (!Number.isSafeInteger(attempts) || Number(attempts) < 1)
    throw unclear(failure, "GitHub does not say which attempt it is");
  if (!isOver && !GOING_ON.includes(String(status)))
    throw unclear(failure, `GitHub shows the status "${sanitize(String(status), 60)}"`);
  return { attempts: Number(attempts), isOver };
}
function unclear(what, why) {
  return new Problem({ what, why, hint: "Check the name and the id of the repository" });
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

// src/action/plan/finished-runs.ts
var DEADLINE = 1e4;
var MOST = 20;
async function finishedRuns(core, runIds, { token, job }) {
  const { repository, repositoryId, apiUrl } = job;
  const finished = /* @__PURE__ */ new Map();
  try {
    const github = await openGitHub({
      auth: { token },
      apiUrl,
      mask: (secret) => mask(core, secret),
      isHasty: true,
      signal: AbortSignal.timeout(DEADLINE)
    });
    const asked = [...runIds].sort((one, other) => other - one).slice(0, MOST);
    const runs = await Promise.allSettled(
      asked.map((runId) => readRun(github, { repository, repositoryId, runId }))
    );
    for (const [index, run] of runs.entries()) {
      if (run.status === "rejected")
        core.debug(`A lease may stay until its end: ${errorMessage(run.reason)}`);
      else if (run.value !== "missing" && run.value.isOver)
        finished.set(asked[index] ?? 0, run.value.attempts);
    }
  } catch (error) {
    core.debug(`Leases of runs that are over stay until their end: ${errorMessage(error)}`);
  }
  return finished;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  finishedRuns
});
