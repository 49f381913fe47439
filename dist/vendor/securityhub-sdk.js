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
  } catch (e3) {
    throw err = [e3], e3;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e3) {
    throw mod = 0, e3;
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

// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var state, emitWarningIfUnsupportedVersion;
var init_emitWarningIfUnsupportedVersion = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js"() {
    state = {
      warningEmitted: false
    };
    emitWarningIfUnsupportedVersion = (version) => {
      if (version && !state.warningEmitted) {
        if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
          state.warningEmitted = true;
          return;
        }
        const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
        const vv = 22;
        if (userMajorVersion < vv) {
          state.warningEmitted = true;
          process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
        }
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
  if (!credentials.$source) {
    credentials.$source = {};
  }
  credentials.$source[feature] = value;
  return credentials;
}
var init_setCredentialFeature = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js"() {
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature(context, feature, value) {
  if (!context.__aws_sdk_context) {
    context.__aws_sdk_context = {
      features: {}
    };
  } else if (!context.__aws_sdk_context.features) {
    context.__aws_sdk_context.features = {};
  }
  context.__aws_sdk_context.features[feature] = value;
}
var init_setFeature = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js"() {
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var isDefaultSocketTimeoutEnabled, getDefaultSocketTimeout;
var init_getDefaultSocketTimeout = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js"() {
    isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
    getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
      if (!isDefaultSocketTimeoutEnabled()) {
        return void 0;
      }
      if (typeof requestHandler?.handle === "function") {
        return void 0;
      }
      return timeoutMs;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var isArrayBuffer;
var init_is_array_buffer = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js"() {
    isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
var fromArrayBuffer, fromString;
var init_buffer_from = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js"() {
    init_is_array_buffer();
    fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
      if (!isArrayBuffer(input)) {
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
      }
      return Buffer.from(input, offset, length);
    };
    fromString = (input, encoding) => {
      if (typeof input !== "string") {
        throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
      }
      return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var BASE64_REGEX, fromBase64;
var init_fromBase64 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js"() {
    init_buffer_from();
    BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
    fromBase64 = (input) => {
      if (input.length * 3 % 4 !== 0) {
        throw new TypeError(`Incorrect padding on base64 string.`);
      }
      if (!BASE64_REGEX.exec(input)) {
        throw new TypeError(`Invalid base64 string.`);
      }
      const buffer = fromString(input, "base64");
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8;
var init_fromUtf8 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js"() {
    init_buffer_from();
    fromUtf8 = (input) => {
      const buf = fromString(input, "utf8");
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64;
var init_toBase64 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js"() {
    init_buffer_from();
    init_fromUtf8();
    toBase64 = (_input) => {
      let input;
      if (typeof _input === "string") {
        input = fromUtf8(_input);
      } else {
        input = _input;
      }
      if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
      }
      return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf83, fromUtf83, toBase643, fromBase642) {
  return class Uint8ArrayBlobAdapter2 extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
      if (typeof source === "string") {
        if (encoding === "base64") {
          return Uint8ArrayBlobAdapter2.mutate(fromBase642(source));
        }
        return Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
      }
      throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
      Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype);
      return source;
    }
    transformToString(encoding = "utf-8") {
      if (encoding === "base64") {
        return toBase643(this);
      }
      return toUtf83(this);
    }
  };
}
var init_Uint8ArrayBlobAdapter = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8;
var init_toUtf8 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js"() {
    init_buffer_from();
    toUtf8 = (input) => {
      if (typeof input === "string") {
        return input;
      }
      if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
      }
      return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
function bindV4(getRandomValues2) {
  if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
    return () => crypto.randomUUID();
  }
  return () => {
    const rnds = new Uint8Array(16);
    getRandomValues2(rnds);
    rnds[6] = rnds[6] & 15 | 64;
    rnds[8] = rnds[8] & 63 | 128;
    return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
  };
}
var decimalToHex;
var init_v4 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js"() {
    decimalToHex = Array.from({ length: 256 }, (_, i3) => i3.toString(16).padStart(2, "0"));
  }
});

// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
var init_endpoint = __esm({
  "node_modules/@smithy/types/dist-es/endpoint.js"() {
    (function(EndpointURLScheme2) {
      EndpointURLScheme2["HTTP"] = "http";
      EndpointURLScheme2["HTTPS"] = "https";
    })(EndpointURLScheme || (EndpointURLScheme = {}));
  }
});

// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
var init_checksum = __esm({
  "node_modules/@smithy/types/dist-es/extensions/checksum.js"() {
    (function(AlgorithmId2) {
      AlgorithmId2["MD5"] = "md5";
      AlgorithmId2["CRC32"] = "crc32";
      AlgorithmId2["CRC32C"] = "crc32c";
      AlgorithmId2["SHA1"] = "sha1";
      AlgorithmId2["SHA256"] = "sha256";
    })(AlgorithmId || (AlgorithmId = {}));
  }
});

// node_modules/@smithy/types/dist-es/extensions/index.js
var init_extensions = __esm({
  "node_modules/@smithy/types/dist-es/extensions/index.js"() {
    init_checksum();
  }
});

// node_modules/@smithy/types/dist-es/middleware.js
var SMITHY_CONTEXT_KEY;
var init_middleware = __esm({
  "node_modules/@smithy/types/dist-es/middleware.js"() {
    SMITHY_CONTEXT_KEY = "__smithy_context";
  }
});

// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
var init_profile = __esm({
  "node_modules/@smithy/types/dist-es/profile.js"() {
    (function(IniSectionType2) {
      IniSectionType2["PROFILE"] = "profile";
      IniSectionType2["SSO_SESSION"] = "sso-session";
      IniSectionType2["SERVICES"] = "services";
    })(IniSectionType || (IniSectionType = {}));
  }
});

// node_modules/@smithy/types/dist-es/index.js
var init_dist_es = __esm({
  "node_modules/@smithy/types/dist-es/index.js"() {
    init_endpoint();
    init_extensions();
    init_middleware();
    init_profile();
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext;
var init_getSmithyContext = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js"() {
    init_dist_es();
    getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o2, k3) {
  return Object.prototype.hasOwnProperty.call(o2, k3);
}
var init_hasOwn = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
function cloneQuery(query) {
  return Object.keys(query).reduce((carry, paramName) => {
    const param = query[paramName];
    return {
      ...carry,
      [paramName]: Array.isArray(param) ? [...param] : param
    };
  }, {});
}
var HttpRequest;
var init_httpRequest = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js"() {
    HttpRequest = class _HttpRequest {
      method;
      protocol;
      hostname;
      port;
      path;
      query;
      headers;
      username;
      password;
      fragment;
      body;
      constructor(options) {
        this.method = options.method || "GET";
        this.hostname = options.hostname || "localhost";
        this.port = options.port;
        this.query = options.query || {};
        this.headers = options.headers || {};
        this.body = options.body;
        this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
        this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
        this.username = options.username;
        this.password = options.password;
        this.fragment = options.fragment;
      }
      static clone(request) {
        const cloned = new _HttpRequest({
          ...request,
          headers: { ...request.headers }
        });
        if (cloned.query) {
          cloned.query = cloneQuery(cloned.query);
        }
        return cloned;
      }
      static isInstance(request) {
        if (!request) {
          return false;
        }
        const req = request;
        return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
      }
      clone() {
        return _HttpRequest.clone(this);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse;
var init_httpResponse = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js"() {
    HttpResponse = class {
      statusCode;
      reason;
      headers;
      body;
      constructor(options) {
        this.statusCode = options.statusCode;
        this.reason = options.reason;
        this.headers = options.headers || {};
        this.body = options.body;
      }
      static isInstance(response) {
        if (!response) {
          return false;
        }
        const resp = response;
        return typeof resp.statusCode === "number" && typeof resp.headers === "object";
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var VALID_HOST_LABEL_REGEX, isValidHostLabel;
var init_isValidHostLabel = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js"() {
    VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
    isValidHostLabel = (value, allowSubDomains = false) => {
      if (!allowSubDomains) {
        return VALID_HOST_LABEL_REGEX.test(value);
      }
      const labels = value.split(".");
      for (const label of labels) {
        if (!isValidHostLabel(label)) {
          return false;
        }
      }
      return true;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
  const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
  return hostPattern.test(hostname);
}
var init_isValidHostname = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider;
var init_normalizeProvider = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js"() {
    normalizeProvider = (input) => {
      if (typeof input === "function") {
        return input;
      }
      const promisified = Promise.resolve(input);
      return () => promisified;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
  const query = {};
  querystring = querystring.replace(/^\?/, "");
  if (querystring) {
    for (const pair of querystring.split("&")) {
      let [key, value = null] = pair.split("=");
      key = decodeURIComponent(key);
      if (value) {
        value = decodeURIComponent(value);
      }
      if (!(key in query)) {
        query[key] = value;
      } else if (Array.isArray(query[key])) {
        query[key].push(value);
      } else {
        query[key] = [query[key], value];
      }
    }
  }
  return query;
}
var init_parseQueryString = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
var parseUrl;
var init_parseUrl = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js"() {
    init_parseQueryString();
    parseUrl = (url) => {
      if (typeof url === "string") {
        return parseUrl(new URL(url));
      }
      const { hostname, pathname, port, protocol, search } = url;
      let query;
      if (search) {
        query = parseQueryString(search);
      }
      return {
        hostname,
        port: port ? parseInt(port) : void 0,
        protocol,
        path: pathname,
        query
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1;
var init_toEndpointV1 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js"() {
    init_hasOwn();
    init_parseUrl();
    toEndpointV1 = (endpoint) => {
      if (typeof endpoint === "object") {
        if ("url" in endpoint) {
          const v1Endpoint = parseUrl(endpoint.url);
          if (endpoint.headers) {
            v1Endpoint.headers = {};
            for (const name in endpoint.headers) {
              if (!hasOwn(endpoint.headers, name)) {
                continue;
              }
              v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
            }
          }
          return v1Endpoint;
        }
        return endpoint;
      }
      return parseUrl(endpoint);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/index.js
var init_transport = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/index.js"() {
    init_getSmithyContext();
    init_hasOwn();
    init_httpRequest();
    init_httpResponse();
    init_isValidHostLabel();
    init_isValidHostname();
    init_normalizeProvider();
    init_parseUrl();
    init_toEndpointV1();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
var expectNumber, MAX_FLOAT, expectFloat32, expectLong, expectShort, expectByte, expectSizedInt, castInt, strictParseDouble, strictParseFloat32, NUMBER_REGEX, parseNumber, strictParseShort, strictParseByte, stackTraceWarning, logger;
var init_parse_utils = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js"() {
    expectNumber = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value === "string") {
        const parsed = parseFloat(value);
        if (!Number.isNaN(parsed)) {
          if (String(parsed) !== String(value)) {
            logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
          }
          return parsed;
        }
      }
      if (typeof value === "number") {
        return value;
      }
      throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
    };
    MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
    expectFloat32 = (value) => {
      const expected = expectNumber(value);
      if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
        if (Math.abs(expected) > MAX_FLOAT) {
          throw new TypeError(`Expected 32-bit float, got ${value}`);
        }
      }
      return expected;
    };
    expectLong = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (Number.isInteger(value) && !Number.isNaN(value)) {
        return value;
      }
      throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
    };
    expectShort = (value) => expectSizedInt(value, 16);
    expectByte = (value) => expectSizedInt(value, 8);
    expectSizedInt = (value, size) => {
      const expected = expectLong(value);
      if (expected !== void 0 && castInt(expected, size) !== expected) {
        throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
      }
      return expected;
    };
    castInt = (value, size) => {
      switch (size) {
        case 32:
          return Int32Array.of(value)[0];
        case 16:
          return Int16Array.of(value)[0];
        case 8:
          return Int8Array.of(value)[0];
      }
    };
    strictParseDouble = (value) => {
      if (typeof value == "string") {
        return expectNumber(parseNumber(value));
      }
      return expectNumber(value);
    };
    strictParseFloat32 = (value) => {
      if (typeof value == "string") {
        return expectFloat32(parseNumber(value));
      }
      return expectFloat32(value);
    };
    NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
    parseNumber = (value) => {
      const matches = value.match(NUMBER_REGEX);
      if (matches === null || matches[0].length !== value.length) {
        throw new TypeError(`Expected real number, got implicit NaN`);
      }
      return parseFloat(value);
    };
    strictParseShort = (value) => {
      if (typeof value === "string") {
        return expectShort(parseNumber(value));
      }
      return expectShort(value);
    };
    strictParseByte = (value) => {
      if (typeof value === "string") {
        return expectByte(parseNumber(value));
      }
      return expectByte(value);
    };
    stackTraceWarning = (message) => {
      return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
    };
    logger = {
      warn: console.warn
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
function dateToUtcString(date2) {
  const year2 = date2.getUTCFullYear();
  const month = date2.getUTCMonth();
  const dayOfWeek = date2.getUTCDay();
  const dayOfMonthInt = date2.getUTCDate();
  const hoursInt = date2.getUTCHours();
  const minutesInt = date2.getUTCMinutes();
  const secondsInt = date2.getUTCSeconds();
  const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
  const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
  const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
  const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
  return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
var DAYS, MONTHS, RFC3339, parseRfc3339DateTime, RFC3339_WITH_OFFSET, parseRfc3339DateTimeWithOffset, IMF_FIXDATE, RFC_850_DATE, ASC_TIME, parseRfc7231DateTime, parseEpochTimestamp, buildDate, parseTwoDigitYear, FIFTY_YEARS_IN_MILLIS, adjustRfc850Year, parseMonthByShortName, DAYS_IN_MONTH, validateDayOfMonth, isLeapYear, parseDateValue, parseMilliseconds, parseOffsetToMilliseconds, stripLeadingZeroes;
var init_date_utils = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js"() {
    init_parse_utils();
    DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
    parseRfc3339DateTime = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC-3339 date-times must be expressed as strings");
      }
      const match = RFC3339.exec(value);
      if (!match) {
        throw new TypeError("Invalid RFC-3339 date-time value");
      }
      const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
      const year2 = strictParseShort(stripLeadingZeroes(yearStr));
      const month = parseDateValue(monthStr, "month", 1, 12);
      const day = parseDateValue(dayStr, "day", 1, 31);
      return buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
    };
    RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
    parseRfc3339DateTimeWithOffset = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC-3339 date-times must be expressed as strings");
      }
      const match = RFC3339_WITH_OFFSET.exec(value);
      if (!match) {
        throw new TypeError("Invalid RFC-3339 date-time value");
      }
      const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
      const year2 = strictParseShort(stripLeadingZeroes(yearStr));
      const month = parseDateValue(monthStr, "month", 1, 12);
      const day = parseDateValue(dayStr, "day", 1, 31);
      const date2 = buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
      if (offsetStr.toUpperCase() != "Z") {
        date2.setTime(date2.getTime() - parseOffsetToMilliseconds(offsetStr));
      }
      return date2;
    };
    IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
    RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
    ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
    parseRfc7231DateTime = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC-7231 date-times must be expressed as strings");
      }
      let match = IMF_FIXDATE.exec(value);
      if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
      }
      match = RFC_850_DATE.exec(value);
      if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
          hours,
          minutes,
          seconds,
          fractionalMilliseconds
        }));
      }
      match = ASC_TIME.exec(value);
      if (match) {
        const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
      }
      throw new TypeError("Invalid RFC-7231 date-time value");
    };
    parseEpochTimestamp = (value) => {
      if (value === null || value === void 0) {
        return void 0;
      }
      let valueAsDouble;
      if (typeof value === "number") {
        valueAsDouble = value;
      } else if (typeof value === "string") {
        valueAsDouble = strictParseDouble(value);
      } else if (typeof value === "object" && value.tag === 1) {
        valueAsDouble = value.value;
      } else {
        throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
      }
      if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
        throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
      }
      return new Date(Math.round(valueAsDouble * 1e3));
    };
    buildDate = (year2, month, day, time2) => {
      const adjustedMonth = month - 1;
      validateDayOfMonth(year2, adjustedMonth, day);
      return new Date(Date.UTC(year2, adjustedMonth, day, parseDateValue(time2.hours, "hour", 0, 23), parseDateValue(time2.minutes, "minute", 0, 59), parseDateValue(time2.seconds, "seconds", 0, 60), parseMilliseconds(time2.fractionalMilliseconds)));
    };
    parseTwoDigitYear = (value) => {
      const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
      const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
      if (valueInThisCentury < thisYear) {
        return valueInThisCentury + 100;
      }
      return valueInThisCentury;
    };
    FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
    adjustRfc850Year = (input) => {
      if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) {
        return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
      }
      return input;
    };
    parseMonthByShortName = (value) => {
      const monthIdx = MONTHS.indexOf(value);
      if (monthIdx < 0) {
        throw new TypeError(`Invalid month: ${value}`);
      }
      return monthIdx + 1;
    };
    DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    validateDayOfMonth = (year2, month, day) => {
      let maxDays = DAYS_IN_MONTH[month];
      if (month === 1 && isLeapYear(year2)) {
        maxDays = 29;
      }
      if (day > maxDays) {
        throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`);
      }
    };
    isLeapYear = (year2) => {
      return year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
    };
    parseDateValue = (value, type, lower, upper) => {
      const dateVal = strictParseByte(stripLeadingZeroes(value));
      if (dateVal < lower || dateVal > upper) {
        throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
      }
      return dateVal;
    };
    parseMilliseconds = (value) => {
      if (value === null || value === void 0) {
        return 0;
      }
      return strictParseFloat32("0." + value) * 1e3;
    };
    parseOffsetToMilliseconds = (value) => {
      const directionStr = value[0];
      let direction = 1;
      if (directionStr == "+") {
        direction = 1;
      } else if (directionStr == "-") {
        direction = -1;
      } else {
        throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
      }
      const hour = Number(value.substring(1, 3));
      const minute = Number(value.substring(4, 6));
      return direction * (hour * 60 + minute) * 60 * 1e3;
    };
    stripLeadingZeroes = (value) => {
      let idx = 0;
      while (idx < value.length - 1 && value.charAt(idx) === "0") {
        idx++;
      }
      if (idx === 0) {
        return value;
      }
      return value.slice(idx);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var LazyJsonString;
var init_lazy_json = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js"() {
    LazyJsonString = function LazyJsonString2(val) {
      const str = Object.assign(new String(val), {
        deserializeJSON() {
          return JSON.parse(String(val));
        },
        toString() {
          return String(val);
        },
        toJSON() {
          return String(val);
        }
      });
      return str;
    };
    LazyJsonString.from = (object) => {
      if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
        return object;
      } else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
        return LazyJsonString(String(object));
      }
      return LazyJsonString(JSON.stringify(object));
    };
    LazyJsonString.fromObject = LazyJsonString.from;
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
  if (part.includes(",") || part.includes('"')) {
    part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
  }
  return part;
}
var init_quote_header = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
function range(v, min, max) {
  const _v = Number(v);
  if (_v < min || _v > max) {
    throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
}
var ddd, mmm, time, date, year, RFC3339_WITH_OFFSET2, IMF_FIXDATE_NATIVE, IMF_FIXDATE2, RFC_850_DATE2, ASC_TIME2, months, _parseEpochTimestamp, _parseRfc3339DateTimeWithOffset, _parseRfc7231DateTime;
var init_schema_date_utils = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js"() {
    ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
    mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
    time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
    date = `(\\d?\\d)`;
    year = `(\\d{4})`;
    RFC3339_WITH_OFFSET2 = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
    IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
    IMF_FIXDATE2 = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
    RFC_850_DATE2 = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
    ASC_TIME2 = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    _parseEpochTimestamp = (value) => {
      if (value == null) {
        return void 0;
      }
      let num = NaN;
      if (typeof value === "number") {
        num = value;
      } else if (typeof value === "string") {
        if (!/^-?\d*\.?\d+$/.test(value)) {
          throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
        }
        num = Number.parseFloat(value);
      } else if (typeof value === "object" && value.tag === 1) {
        num = value.value;
      }
      if (isNaN(num) || Math.abs(num) === Infinity) {
        throw new TypeError("Epoch timestamps must be valid finite numbers.");
      }
      return new Date(Math.round(num * 1e3));
    };
    _parseRfc3339DateTimeWithOffset = (value) => {
      if (value == null) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC3339 timestamps must be strings");
      }
      const matches = RFC3339_WITH_OFFSET2.exec(value);
      if (!matches) {
        throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
      }
      const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
      range(monthStr, 1, 12);
      range(dayStr, 1, 31);
      range(hours, 0, 23);
      range(minutes, 0, 59);
      range(seconds, 0, 60);
      const date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
      date2.setUTCFullYear(Number(yearStr));
      if (offsetStr.toUpperCase() != "Z") {
        const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
        const scalar = sign === "-" ? 1 : -1;
        date2.setTime(date2.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
      }
      return date2;
    };
    _parseRfc7231DateTime = (value) => {
      if (value == null) {
        return void 0;
      }
      if (typeof value !== "string") {
        throw new TypeError("RFC7231 timestamps must be strings.");
      }
      if (IMF_FIXDATE_NATIVE.test(value)) {
        return new Date(value);
      }
      let day;
      let month;
      let year2;
      let hour;
      let minute;
      let second;
      let fraction;
      let matches;
      if (matches = IMF_FIXDATE2.exec(value)) {
        [, day, month, year2, hour, minute, second, fraction] = matches;
      } else if (matches = RFC_850_DATE2.exec(value)) {
        [, day, month, year2, hour, minute, second, fraction] = matches;
        year2 = (Number(year2) + 1900).toString();
      } else if (matches = ASC_TIME2.exec(value)) {
        [, month, day, hour, minute, second, fraction, year2] = matches;
      }
      if (year2 && second) {
        const timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
        range(day, 1, 31);
        range(hour, 0, 23);
        range(minute, 0, 59);
        range(second, 0, 60);
        const date2 = new Date(timestamp);
        date2.setUTCFullYear(Number(year2));
        return date2;
      }
      throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
  if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) {
    throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
  }
  const segments = value.split(delimiter);
  if (numDelimiters === 1) {
    return segments;
  }
  const compoundSegments = [];
  let currentSegment = "";
  for (let i3 = 0; i3 < segments.length; i3++) {
    if (currentSegment === "") {
      currentSegment = segments[i3];
    } else {
      currentSegment += delimiter + segments[i3];
    }
    if ((i3 + 1) % numDelimiters === 0) {
      compoundSegments.push(currentSegment);
      currentSegment = "";
    }
  }
  if (currentSegment !== "") {
    compoundSegments.push(currentSegment);
  }
  return compoundSegments;
}
var init_split_every = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/split-every.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
var splitHeader;
var init_split_header = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/split-header.js"() {
    splitHeader = (value) => {
      const z = value.length;
      const values = [];
      let withinQuotes = false;
      let escaped = false;
      let anchor = 0;
      for (let i3 = 0; i3 < z; ++i3) {
        const char = value[i3];
        switch (char) {
          case `"`:
            if (!escaped) {
              withinQuotes = !withinQuotes;
            }
            break;
          case ",":
            if (!withinQuotes) {
              values.push(value.slice(anchor, i3));
              anchor = i3 + 1;
            }
            break;
          default:
        }
        escaped = char === "\\" && !escaped;
      }
      values.push(value.slice(anchor));
      return values.map((v) => {
        v = v.trim();
        const z2 = v.length;
        if (z2 < 2) {
          return v;
        }
        if (v[0] === `"` && v[z2 - 1] === `"`) {
          v = v.slice(1, z2 - 1);
          return v.replace(/\\(["\\])/g, "$1");
        }
        return v.replace(/\\"/g, '"');
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var format, NumericValue;
var init_NumericValue = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js"() {
    format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
    NumericValue = class _NumericValue {
      string;
      type;
      constructor(string, type) {
        this.string = string;
        this.type = type;
        if (!format.test(string)) {
          throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
        }
      }
      toString() {
        return this.string;
      }
      static [Symbol.hasInstance](object) {
        if (!object || typeof object !== "object") {
          return false;
        }
        const _nv = object;
        return _NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
function fromHex(encoded) {
  if (encoded.length % 2 !== 0) {
    throw new Error("Hex encoded strings must have an even number length");
  }
  const out = new Uint8Array(encoded.length / 2);
  for (let i3 = 0; i3 < encoded.length; i3 += 2) {
    const encodedByte = encoded.slice(i3, i3 + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) {
      out[i3 / 2] = HEX_TO_SHORT[encodedByte];
    } else {
      throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
    }
  }
  return out;
}
function toHex(bytes) {
  let out = "";
  for (let i3 = 0; i3 < bytes.byteLength; i3++) {
    out += SHORT_TO_HEX[bytes[i3]];
  }
  return out;
}
var SHORT_TO_HEX, HEX_TO_SHORT;
var init_hex_encoding = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js"() {
    SHORT_TO_HEX = {};
    HEX_TO_SHORT = {};
    for (let i3 = 0; i3 < 256; i3++) {
      let encodedByte = i3.toString(16).toLowerCase();
      if (encodedByte.length === 1) {
        encodedByte = `0${encodedByte}`;
      }
      SHORT_TO_HEX[i3] = encodedByte;
      HEX_TO_SHORT[encodedByte] = i3;
    }
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var import_node_fs, calculateBodyLength;
var init_calculateBodyLength = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js"() {
    import_node_fs = require("node:fs");
    calculateBodyLength = (body) => {
      if (!body) {
        return 0;
      }
      if (typeof body === "string") {
        return Buffer.byteLength(body);
      } else if (typeof body.byteLength === "number") {
        return body.byteLength;
      } else if (typeof body.size === "number") {
        return body.size;
      } else if (typeof body.start === "number" && typeof body.end === "number") {
        return body.end + 1 - body.start;
      } else if (body instanceof import_node_fs.ReadStream) {
        if (body.path != null) {
          return (0, import_node_fs.lstatSync)(body.path).size;
        } else if (typeof body.fd === "number") {
          return (0, import_node_fs.fstatSync)(body.fd).size;
        }
      }
      throw new Error(`Body Length computation failed for ${body}`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array;
var init_toUint8Array = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js"() {
    init_fromUtf8();
    toUint8Array = (data) => {
      if (data instanceof Uint8Array) {
        return data;
      }
      if (typeof data === "string") {
        return fromUtf8(data);
      }
      if (ArrayBuffer.isView(data)) {
        return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
      }
      return new Uint8Array(data);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
  if (length === void 0) {
    length = 0;
    for (const bytes of arrays) {
      length += bytes.byteLength;
    }
  }
  const result = new Uint8Array(length);
  let offset = 0;
  for (const buf of arrays) {
    result.set(buf, offset);
    offset += buf.byteLength;
  }
  return result;
}
var init_concatBytes = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError;
var init_ProviderError = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js"() {
    ProviderError = class _ProviderError extends Error {
      name = "ProviderError";
      tryNextLink;
      constructor(message, options = true) {
        let logger2;
        let tryNextLink = true;
        if (typeof options === "boolean") {
          logger2 = void 0;
          tryNextLink = options;
        } else if (options != null && typeof options === "object") {
          logger2 = options.logger;
          tryNextLink = options.tryNextLink ?? true;
        }
        super(message);
        this.tryNextLink = tryNextLink;
        Object.setPrototypeOf(this, _ProviderError.prototype);
        logger2?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
      }
      static from(error, options = true) {
        return Object.assign(new this(error.message, options), error);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError;
var init_CredentialsProviderError = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js"() {
    init_ProviderError();
    CredentialsProviderError = class _CredentialsProviderError extends ProviderError {
      name = "CredentialsProviderError";
      constructor(message, options = true) {
        super(message, options);
        Object.setPrototypeOf(this, _CredentialsProviderError.prototype);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain;
var init_chain = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js"() {
    init_ProviderError();
    chain = (...providers) => async () => {
      if (providers.length === 0) {
        throw new ProviderError("No providers in chain");
      }
      let lastProviderError;
      for (const provider of providers) {
        try {
          const credentials = await provider();
          return credentials;
        } catch (err) {
          lastProviderError = err;
          if (err?.tryNextLink) {
            continue;
          }
          throw err;
        }
      }
      throw lastProviderError;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
var fromValue;
var init_fromValue = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js"() {
    fromValue = (staticValue) => () => Promise.resolve(staticValue);
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize;
var init_memoize = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js"() {
    memoize = (provider, isExpired, requiresRefresh) => {
      let resolved;
      let pending;
      let hasResult;
      let isConstant = false;
      const coalesceProvider = async () => {
        if (!pending) {
          pending = provider();
        }
        try {
          resolved = await pending;
          hasResult = true;
          isConstant = false;
        } finally {
          pending = void 0;
        }
        return resolved;
      };
      if (isExpired === void 0) {
        return async (options) => {
          if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider();
          }
          return resolved;
        };
      }
      return async (options) => {
        if (!hasResult || options?.forceRefresh) {
          resolved = await coalesceProvider();
        }
        if (isConstant) {
          return resolved;
        }
        if (requiresRefresh && !requiresRefresh(resolved)) {
          isConstant = true;
          return resolved;
        }
        if (isExpired(resolved)) {
          await coalesceProvider();
          return resolved;
        }
        return resolved;
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector;
var init_booleanSelector = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js"() {
    booleanSelector = (obj, key, type) => {
      if (!(key in obj)) {
        return void 0;
      }
      if (obj[key] === "true") {
        return true;
      }
      if (obj[key] === "false") {
        return false;
      }
      throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
var init_types = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js"() {
    (function(SelectorType2) {
      SelectorType2["ENV"] = "env";
      SelectorType2["CONFIG"] = "shared config entry";
    })(SelectorType || (SelectorType = {}));
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
var import_node_os, import_node_path, homeDirCache, getHomeDirCacheKey, getHomeDir;
var init_getHomeDir = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js"() {
    import_node_os = require("node:os");
    import_node_path = require("node:path");
    homeDirCache = {};
    getHomeDirCacheKey = () => {
      if (process && process.geteuid) {
        return `${process.geteuid()}`;
      }
      return "DEFAULT";
    };
    getHomeDir = () => {
      const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${import_node_path.sep}` } = process.env;
      if (HOME) {
        return HOME;
      }
      if (USERPROFILE) {
        return USERPROFILE;
      }
      if (HOMEPATH) {
        return `${HOMEDRIVE}${HOMEPATH}`;
      }
      const homeDirCacheKey = getHomeDirCacheKey();
      if (!homeDirCache[homeDirCacheKey]) {
        homeDirCache[homeDirCacheKey] = (0, import_node_os.homedir)();
      }
      return homeDirCache[homeDirCacheKey];
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var ENV_PROFILE, DEFAULT_PROFILE, getProfileName;
var init_getProfileName = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js"() {
    ENV_PROFILE = "AWS_PROFILE";
    DEFAULT_PROFILE = "default";
    getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
var tokenIntercept;
var init_getSSOTokenFromFile = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js"() {
    tokenIntercept = {};
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var CONFIG_PREFIX_SEPARATOR;
var init_constants = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js"() {
    CONFIG_PREFIX_SEPARATOR = ".";
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
var getConfigData;
var init_getConfigData = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js"() {
    init_dist_es();
    init_constants();
    getConfigData = (data) => Object.entries(data).filter(([key]) => {
      const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
      if (indexOfSeparator === -1) {
        return false;
      }
      return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
    }).reduce((acc, [key, value]) => {
      const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
      const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
      acc[updatedKey] = value;
      return acc;
    }, {
      ...data.default && { default: data.default }
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
var import_node_path2, ENV_CONFIG_PATH, getConfigFilepath;
var init_getConfigFilepath = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js"() {
    import_node_path2 = require("node:path");
    init_getHomeDir();
    ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
    getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, import_node_path2.join)(getHomeDir(), ".aws", "config");
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js
var import_node_path3, ENV_CREDENTIALS_PATH, getCredentialsFilepath;
var init_getCredentialsFilepath = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js"() {
    import_node_path3 = require("node:path");
    init_getHomeDir();
    ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
    getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, import_node_path3.join)(getHomeDir(), ".aws", "credentials");
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var prefixKeyRegex, profileNameBlockList, parseIni;
var init_parseIni = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js"() {
    init_dist_es();
    init_constants();
    prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
    profileNameBlockList = ["__proto__", "profile __proto__"];
    parseIni = (iniData) => {
      const map = {};
      let currentSection;
      let currentSubSection;
      for (const iniLine of iniData.split(/\r?\n/)) {
        const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
        const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
        if (isSection) {
          currentSection = void 0;
          currentSubSection = void 0;
          const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
          const matches = prefixKeyRegex.exec(sectionName);
          if (matches) {
            const [, prefix, , name] = matches;
            if (Object.values(IniSectionType).includes(prefix)) {
              currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR);
            }
          } else {
            currentSection = sectionName;
          }
          if (profileNameBlockList.includes(sectionName)) {
            throw new Error(`Found invalid profile name "${sectionName}"`);
          }
        } else if (currentSection) {
          const indexOfEqualsSign = trimmedLine.indexOf("=");
          if (![0, -1].includes(indexOfEqualsSign)) {
            const [name, value] = [
              trimmedLine.substring(0, indexOfEqualsSign).trim(),
              trimmedLine.substring(indexOfEqualsSign + 1).trim()
            ];
            if (value === "") {
              currentSubSection = name;
            } else {
              if (currentSubSection && iniLine.trimStart() === iniLine) {
                currentSubSection = void 0;
              }
              map[currentSection] = map[currentSection] || {};
              const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
              map[currentSection][key] = value;
            }
          }
        }
      }
      return map;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
var import_promises, filePromises, fileIntercept, readFile;
var init_readFile = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js"() {
    import_promises = require("node:fs/promises");
    filePromises = {};
    fileIntercept = {};
    readFile = (path, options) => {
      if (fileIntercept[path] !== void 0) {
        return fileIntercept[path];
      }
      if (!filePromises[path] || options?.ignoreCache) {
        filePromises[path] = (0, import_promises.readFile)(path, "utf8");
      }
      return filePromises[path];
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
var import_node_path4, swallowError, loadSharedConfigFiles;
var init_loadSharedConfigFiles = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js"() {
    import_node_path4 = require("node:path");
    init_getConfigData();
    init_getConfigFilepath();
    init_getCredentialsFilepath();
    init_getHomeDir();
    init_parseIni();
    init_readFile();
    swallowError = () => ({});
    loadSharedConfigFiles = async (init = {}) => {
      const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
      const homeDir = getHomeDir();
      const relativeHomeDirPrefix = "~/";
      let resolvedFilepath = filepath;
      if (filepath.startsWith(relativeHomeDirPrefix)) {
        resolvedFilepath = (0, import_node_path4.join)(homeDir, filepath.slice(2));
      }
      let resolvedConfigFilepath = configFilepath;
      if (configFilepath.startsWith(relativeHomeDirPrefix)) {
        resolvedConfigFilepath = (0, import_node_path4.join)(homeDir, configFilepath.slice(2));
      }
      const parsedFiles = await Promise.all([
        readFile(resolvedConfigFilepath, {
          ignoreCache: init.ignoreCache
        }).then(parseIni).then(getConfigData).catch(swallowError),
        readFile(resolvedFilepath, {
          ignoreCache: init.ignoreCache
        }).then(parseIni).catch(swallowError)
      ]);
      return {
        configFile: parsedFiles[0],
        credentialsFile: parsedFiles[1]
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
var mergeConfigFiles;
var init_mergeConfigFiles = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js"() {
    mergeConfigFiles = (...files) => {
      const merged = {};
      for (const file of files) {
        for (const [key, values] of Object.entries(file)) {
          if (merged[key] !== void 0) {
            Object.assign(merged[key], values);
          } else {
            merged[key] = values;
          }
        }
      }
      return merged;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
var parseKnownFiles;
var init_parseKnownFiles = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js"() {
    init_loadSharedConfigFiles();
    init_mergeConfigFiles();
    parseKnownFiles = async (init) => {
      const parsedFiles = await loadSharedConfigFiles(init);
      return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
var externalDataInterceptor;
var init_externalDataInterceptor = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js"() {
    init_getSSOTokenFromFile();
    init_readFile();
    externalDataInterceptor = {
      getFileRecord() {
        return fileIntercept;
      },
      interceptFile(path, contents) {
        fileIntercept[path] = Promise.resolve(contents);
      },
      getTokenRecord() {
        return tokenIntercept;
      },
      interceptToken(id, contents) {
        tokenIntercept[id] = contents;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
  try {
    const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    constants.delete("CONFIG");
    constants.delete("CONFIG_PREFIX_SEPARATOR");
    constants.delete("ENV");
    return [...constants].join(", ");
  } catch (ignored) {
    return functionString;
  }
}
var init_getSelectorName = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
var fromEnv;
var init_fromEnv = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js"() {
    init_CredentialsProviderError();
    init_getSelectorName();
    fromEnv = (envVarSelector, options) => async () => {
      try {
        const config = envVarSelector(process.env, options);
        if (config === void 0) {
          throw new Error();
        }
        return config;
      } catch (e3) {
        throw new CredentialsProviderError(e3.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
var fromSharedConfigFiles;
var init_fromSharedConfigFiles = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js"() {
    init_CredentialsProviderError();
    init_getProfileName();
    init_loadSharedConfigFiles();
    init_getSelectorName();
    fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
      const profile = getProfileName(init);
      const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
      const profileFromCredentials = credentialsFile[profile] || {};
      const profileFromConfig = configFile[profile] || {};
      const mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
      try {
        const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
        const configValue = configSelector(mergedProfile, cfgFile);
        if (configValue === void 0) {
          throw new Error();
        }
        return configValue;
      } catch (e3) {
        throw new CredentialsProviderError(e3.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
var isFunction, fromStatic;
var init_fromStatic = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js"() {
    init_fromValue();
    isFunction = (func) => typeof func === "function";
    fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
var loadConfig;
var init_configLoader = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js"() {
    init_chain();
    init_memoize();
    init_fromEnv();
    init_fromSharedConfigFiles();
    init_fromStatic();
    loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
      const { signingName, logger: logger2 } = configuration;
      const envOptions = { signingName, logger: logger2 };
      return memoize(chain(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var ENV_USE_DUALSTACK_ENDPOINT, CONFIG_USE_DUALSTACK_ENDPOINT, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS;
var init_NodeUseDualstackEndpointConfigOptions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js"() {
    init_booleanSelector();
    init_types();
    ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
    CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
    NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => booleanSelector(env2, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
      configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
      default: false
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var ENV_USE_FIPS_ENDPOINT, CONFIG_USE_FIPS_ENDPOINT, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS;
var init_NodeUseFipsEndpointConfigOptions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js"() {
    init_booleanSelector();
    init_types();
    ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
    CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
    NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => booleanSelector(env2, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
      configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
      default: false
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var getAllAliases, getMiddlewareNameWithAliases, constructStack, stepWeights, priorityWeights;
var init_MiddlewareStack = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js"() {
    getAllAliases = (name, aliases) => {
      const _aliases = [];
      if (name) {
        _aliases.push(name);
      }
      if (aliases) {
        for (const alias of aliases) {
          _aliases.push(alias);
        }
      }
      return _aliases;
    };
    getMiddlewareNameWithAliases = (name, aliases) => {
      return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
    };
    constructStack = () => {
      let absoluteEntries = [];
      let relativeEntries = [];
      let identifyOnResolve = false;
      const entriesNameSet = /* @__PURE__ */ new Set();
      const sort = (entries) => entries.sort((a3, b3) => stepWeights[b3.step] - stepWeights[a3.step] || priorityWeights[b3.priority || "normal"] - priorityWeights[a3.priority || "normal"]);
      const removeByName = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
          const aliases = getAllAliases(entry.name, entry.aliases);
          if (aliases.includes(toRemove)) {
            isRemoved = true;
            for (const alias of aliases) {
              entriesNameSet.delete(alias);
            }
            return false;
          }
          return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
      };
      const removeByReference = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
          if (entry.middleware === toRemove) {
            isRemoved = true;
            for (const alias of getAllAliases(entry.name, entry.aliases)) {
              entriesNameSet.delete(alias);
            }
            return false;
          }
          return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
      };
      const cloneTo = (toStack) => {
        absoluteEntries.forEach((entry) => {
          toStack.add(entry.middleware, { ...entry });
        });
        relativeEntries.forEach((entry) => {
          toStack.addRelativeTo(entry.middleware, { ...entry });
        });
        toStack.identifyOnResolve?.(stack.identifyOnResolve());
        return toStack;
      };
      const expandRelativeMiddlewareList = (from) => {
        const expandedMiddlewareList = [];
        from.before.forEach((entry) => {
          if (entry.before.length === 0 && entry.after.length === 0) {
            expandedMiddlewareList.push(entry);
          } else {
            expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
          }
        });
        expandedMiddlewareList.push(from);
        from.after.reverse().forEach((entry) => {
          if (entry.before.length === 0 && entry.after.length === 0) {
            expandedMiddlewareList.push(entry);
          } else {
            expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
          }
        });
        return expandedMiddlewareList;
      };
      const getMiddlewareList = (debug = false) => {
        const normalizedAbsoluteEntries = [];
        const normalizedRelativeEntries = [];
        const normalizedEntriesNameMap = {};
        absoluteEntries.forEach((entry) => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
            normalizedEntriesNameMap[alias] = normalizedEntry;
          }
          normalizedAbsoluteEntries.push(normalizedEntry);
        });
        relativeEntries.forEach((entry) => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
            normalizedEntriesNameMap[alias] = normalizedEntry;
          }
          normalizedRelativeEntries.push(normalizedEntry);
        });
        normalizedRelativeEntries.forEach((entry) => {
          if (entry.toMiddleware) {
            const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
            if (toMiddleware === void 0) {
              if (debug) {
                return;
              }
              throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
            }
            if (entry.relation === "after") {
              toMiddleware.after.push(entry);
            }
            if (entry.relation === "before") {
              toMiddleware.before.push(entry);
            }
          }
        });
        const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
          wholeList.push(...expandedMiddlewareList);
          return wholeList;
        }, []);
        return mainChain;
      };
      const stack = {
        add: (middleware, options = {}) => {
          const { name, override, aliases: _aliases } = options;
          const entry = {
            step: "initialize",
            priority: "normal",
            middleware,
            ...options
          };
          const aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some((alias) => entriesNameSet.has(alias))) {
              if (!override) {
                throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
              }
              for (const alias of aliases) {
                const toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a3) => a3 === alias));
                if (toOverrideIndex === -1) {
                  continue;
                }
                const toOverride = absoluteEntries[toOverrideIndex];
                if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
                  throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
                }
                absoluteEntries.splice(toOverrideIndex, 1);
              }
            }
            for (const alias of aliases) {
              entriesNameSet.add(alias);
            }
          }
          absoluteEntries.push(entry);
        },
        addRelativeTo: (middleware, options) => {
          const { name, override, aliases: _aliases } = options;
          const entry = {
            middleware,
            ...options
          };
          const aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some((alias) => entriesNameSet.has(alias))) {
              if (!override) {
                throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
              }
              for (const alias of aliases) {
                const toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a3) => a3 === alias));
                if (toOverrideIndex === -1) {
                  continue;
                }
                const toOverride = relativeEntries[toOverrideIndex];
                if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
                  throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
                }
                relativeEntries.splice(toOverrideIndex, 1);
              }
            }
            for (const alias of aliases) {
              entriesNameSet.add(alias);
            }
          }
          relativeEntries.push(entry);
        },
        clone: () => cloneTo(constructStack()),
        use: (plugin) => {
          plugin.applyToStack(stack);
        },
        remove: (toRemove) => {
          if (typeof toRemove === "string") {
            return removeByName(toRemove);
          } else {
            return removeByReference(toRemove);
          }
        },
        removeByTag: (toRemove) => {
          let isRemoved = false;
          const filterCb = (entry) => {
            const { tags, name, aliases: _aliases } = entry;
            if (tags && tags.includes(toRemove)) {
              const aliases = getAllAliases(name, _aliases);
              for (const alias of aliases) {
                entriesNameSet.delete(alias);
              }
              isRemoved = true;
              return false;
            }
            return true;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        },
        concat: (from) => {
          const cloned = cloneTo(constructStack());
          cloned.use(from);
          cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
          return cloned;
        },
        applyToStack: cloneTo,
        identify: () => {
          return getMiddlewareList(true).map((mw) => {
            const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
            return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
          });
        },
        identifyOnResolve(toggle) {
          if (typeof toggle === "boolean") {
            identifyOnResolve = toggle;
          }
          return identifyOnResolve;
        },
        resolve: (handler, context) => {
          for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) {
            handler = middleware(handler, context);
          }
          if (identifyOnResolve) {
            console.log(stack.identify());
          }
          return handler;
        }
      };
      return stack;
    };
    stepWeights = {
      initialize: 5,
      serialize: 4,
      build: 3,
      finalizeRequest: 2,
      deserialize: 1
    };
    priorityWeights = {
      high: 3,
      normal: 2,
      low: 1
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client;
var init_client = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js"() {
    init_MiddlewareStack();
    Client = class {
      config;
      middlewareStack = constructStack();
      initConfig;
      handlers;
      constructor(config) {
        this.config = config;
        const { protocol, protocolSettings } = config;
        if (protocolSettings) {
          if (typeof protocol === "function") {
            config.protocol = new protocol(protocolSettings);
          }
        }
      }
      send(command3, optionsOrCb, cb) {
        const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
        const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
        const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
        let handler;
        if (useHandlerCache) {
          if (!this.handlers) {
            this.handlers = /* @__PURE__ */ new WeakMap();
          }
          const handlers = this.handlers;
          if (handlers.has(command3.constructor)) {
            handler = handlers.get(command3.constructor);
          } else {
            handler = command3.resolveMiddleware(this.middlewareStack, this.config, options);
            handlers.set(command3.constructor, handler);
          }
        } else {
          delete this.handlers;
          handler = command3.resolveMiddleware(this.middlewareStack, this.config, options);
        }
        if (callback) {
          handler(command3).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
          });
        } else {
          return handler(command3).then((result) => result.output);
        }
      }
      destroy() {
        this.config?.requestHandler?.destroy?.();
        delete this.handlers;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref;
var init_deref = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/deref.js"() {
    deref = (schemaRef) => {
      if (typeof schemaRef === "function") {
        return schemaRef();
      }
      return schemaRef;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
var operation;
var init_operation = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js"() {
    operation = (namespace, name, traits, input, output) => ({
      name,
      namespace,
      traits,
      input,
      output
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
var schemaDeserializationMiddleware, findHeader;
var init_schemaDeserializationMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js"() {
    init_transport();
    init_operation();
    schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
      const { response } = await next(args);
      const { operationSchema } = getSmithyContext(context);
      const [, ns, n2, t, i3, o2] = operationSchema ?? [];
      try {
        const parsed = await config.protocol.deserializeResponse(operation(ns, n2, t, i3, o2), {
          ...config,
          ...context
        }, response);
        return {
          response,
          output: parsed
        };
      } catch (error) {
        Object.defineProperty(error, "$response", {
          value: response,
          enumerable: false,
          writable: false,
          configurable: false
        });
        if (!("$metadata" in error)) {
          const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
          try {
            error.message += "\n  " + hint;
          } catch (ignored) {
            if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
              console.warn(hint);
            } else {
              context.logger?.warn?.(hint);
            }
          }
          if (typeof error.$responseBodyText !== "undefined") {
            if (error.$response) {
              error.$response.body = error.$responseBodyText;
            }
          }
          try {
            if (HttpResponse.isInstance(response)) {
              const { headers = {}, statusCode } = response;
              const headerEntries = Object.entries(headers);
              error.$metadata = {
                httpStatusCode: statusCode,
                requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
              };
            }
          } catch (ignored) {
          }
        }
        throw error;
      }
    };
    findHeader = (pattern, headers) => {
      return (headers.find(([k3]) => {
        return k3.match(pattern);
      }) || [void 0, void 0])[1];
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
var schemaSerializationMiddleware;
var init_schemaSerializationMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js"() {
    init_transport();
    init_operation();
    schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
      const { operationSchema } = getSmithyContext(context);
      const [, ns, n2, t, i3, o2] = operationSchema ?? [];
      const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
      const request = await config.protocol.serializeRequest(operation(ns, n2, t, i3, o2), args.input, {
        ...config,
        ...context,
        endpoint
      });
      return next({
        ...args,
        request
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
function getSchemaSerdePlugin(config) {
  return {
    applyToStack: (commandStack) => {
      commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
      commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
      config.protocol.setSerdeContext(config);
    }
  };
}
var deserializerMiddlewareOption, serializerMiddlewareOption;
var init_getSchemaSerdePlugin = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js"() {
    init_schemaDeserializationMiddleware();
    init_schemaSerializationMiddleware();
    deserializerMiddlewareOption = {
      name: "deserializerMiddleware",
      step: "deserialize",
      tags: ["DESERIALIZER"],
      override: true
    };
    serializerMiddlewareOption = {
      name: "serializerMiddleware",
      step: "serialize",
      tags: ["SERIALIZER"],
      override: true
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
function translateTraits(indicator) {
  if (typeof indicator === "object") {
    return indicator;
  }
  indicator = indicator | 0;
  if (traitsCache[indicator]) {
    return traitsCache[indicator];
  }
  const traits = {};
  let i3 = 0;
  for (const trait of [
    "httpLabel",
    "idempotent",
    "idempotencyToken",
    "sensitive",
    "httpPayload",
    "httpResponseCode",
    "httpQueryParams"
  ]) {
    if ((indicator >> i3++ & 1) === 1) {
      traits[trait] = 1;
    }
  }
  return traitsCache[indicator] = traits;
}
var traitsCache;
var init_translateTraits = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js"() {
    traitsCache = [];
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
function member(memberSchema, memberName) {
  if (memberSchema instanceof NormalizedSchema) {
    return Object.assign(memberSchema, {
      memberName,
      _isMemberSchema: true
    });
  }
  const internalCtorAccess = NormalizedSchema;
  return new internalCtorAccess(memberSchema, memberName);
}
var anno, simpleSchemaCacheN, simpleSchemaCacheS, NormalizedSchema, isMemberSchema, isStaticSchema;
var init_NormalizedSchema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js"() {
    init_deref();
    init_translateTraits();
    anno = {
      it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"),
      ns: /* @__PURE__ */ Symbol.for("@smithy/ns")
    };
    simpleSchemaCacheN = [];
    simpleSchemaCacheS = {};
    NormalizedSchema = class _NormalizedSchema {
      ref;
      memberName;
      static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
      symbol = _NormalizedSchema.symbol;
      name;
      schema;
      _isMemberSchema;
      traits;
      memberTraits;
      normalizedTraits;
      constructor(ref, memberName) {
        this.ref = ref;
        this.memberName = memberName;
        const traitStack = [];
        let _ref = ref;
        let schema = ref;
        this._isMemberSchema = false;
        while (isMemberSchema(_ref)) {
          traitStack.push(_ref[1]);
          _ref = _ref[0];
          schema = deref(_ref);
          this._isMemberSchema = true;
        }
        if (traitStack.length > 0) {
          this.memberTraits = {};
          for (let i3 = traitStack.length - 1; i3 >= 0; --i3) {
            const traitSet = traitStack[i3];
            Object.assign(this.memberTraits, translateTraits(traitSet));
          }
        } else {
          this.memberTraits = 0;
        }
        if (schema instanceof _NormalizedSchema) {
          const computedMemberTraits = this.memberTraits;
          Object.assign(this, schema);
          this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
          this.normalizedTraits = void 0;
          this.memberName = memberName ?? schema.memberName;
          return;
        }
        this.schema = deref(schema);
        if (isStaticSchema(this.schema)) {
          this.name = `${this.schema[1]}#${this.schema[2]}`;
          this.traits = this.schema[3];
        } else {
          this.name = this.memberName ?? String(schema);
          this.traits = 0;
        }
        if (this._isMemberSchema && !memberName) {
          throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
        }
      }
      static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        if (!isPrototype && typeof lhs === "object" && lhs !== null) {
          const ns = lhs;
          return ns.symbol === this.symbol;
        }
        return isPrototype;
      }
      static of(ref) {
        const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
        if (typeof ref === "number") {
          if (simpleSchemaCacheN[ref]) {
            return simpleSchemaCacheN[ref];
          }
        } else if (typeof ref === "string") {
          if (simpleSchemaCacheS[ref]) {
            return simpleSchemaCacheS[ref];
          }
        } else if (keyAble) {
          if (ref[anno.ns]) {
            return ref[anno.ns];
          }
        }
        const sc = deref(ref);
        if (sc instanceof _NormalizedSchema) {
          return sc;
        }
        if (isMemberSchema(sc)) {
          const [ns2, traits] = sc;
          if (ns2 instanceof _NormalizedSchema) {
            Object.assign(ns2.getMergedTraits(), translateTraits(traits));
            return ns2;
          }
          throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
        }
        const ns = new _NormalizedSchema(sc);
        if (keyAble) {
          return ref[anno.ns] = ns;
        }
        if (typeof sc === "string") {
          return simpleSchemaCacheS[sc] = ns;
        }
        if (typeof sc === "number") {
          return simpleSchemaCacheN[sc] = ns;
        }
        return ns;
      }
      getSchema() {
        const sc = this.schema;
        if (Array.isArray(sc) && sc[0] === 0) {
          return sc[4];
        }
        return sc;
      }
      getName(withNamespace = false) {
        const { name } = this;
        const short = !withNamespace && name && name.includes("#");
        return short ? name.split("#")[1] : name || void 0;
      }
      getMemberName() {
        return this.memberName;
      }
      isMemberSchema() {
        return this._isMemberSchema;
      }
      isListSchema() {
        const sc = this.getSchema();
        return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
      }
      isMapSchema() {
        const sc = this.getSchema();
        return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
      }
      isStructSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
          return false;
        }
        const id = sc[0];
        return id === 3 || id === -3 || id === 4;
      }
      isUnionSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
          return false;
        }
        return sc[0] === 4;
      }
      isBlobSchema() {
        const sc = this.getSchema();
        return sc === 21 || sc === 42;
      }
      isTimestampSchema() {
        const sc = this.getSchema();
        return typeof sc === "number" && sc >= 4 && sc <= 7;
      }
      isUnitSchema() {
        return this.getSchema() === "unit";
      }
      isDocumentSchema() {
        return this.getSchema() === 15;
      }
      isStringSchema() {
        return this.getSchema() === 0;
      }
      isBooleanSchema() {
        return this.getSchema() === 2;
      }
      isNumericSchema() {
        return this.getSchema() === 1;
      }
      isBigIntegerSchema() {
        return this.getSchema() === 17;
      }
      isBigDecimalSchema() {
        return this.getSchema() === 19;
      }
      isStreaming() {
        const { streaming } = this.getMergedTraits();
        return !!streaming || this.getSchema() === 42;
      }
      isIdempotencyToken() {
        return !!this.getMergedTraits().idempotencyToken;
      }
      getMergedTraits() {
        return this.normalizedTraits ?? (this.normalizedTraits = {
          ...this.getOwnTraits(),
          ...this.getMemberTraits()
        });
      }
      getMemberTraits() {
        return translateTraits(this.memberTraits);
      }
      getOwnTraits() {
        return translateTraits(this.traits);
      }
      getKeySchema() {
        const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
        if (!isDoc && !isMap) {
          throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
        }
        const schema = this.getSchema();
        const memberSchema = isDoc ? 15 : schema[4] ?? 0;
        return member([memberSchema, 0], "key");
      }
      getValueSchema() {
        const sc = this.getSchema();
        const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
        const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
        if (memberSchema != null) {
          return member([memberSchema, 0], isMap ? "value" : "member");
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
      }
      getMemberSchema(memberName) {
        const struct = this.getSchema();
        if (this.isStructSchema() && struct[4].includes(memberName)) {
          const i3 = struct[4].indexOf(memberName);
          const memberSchema = struct[5][i3];
          return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
        }
        if (this.isDocumentSchema()) {
          return member([15, 0], memberName);
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
      }
      getMemberSchemas() {
        const buffer = {};
        try {
          for (const [k3, v] of this.structIterator()) {
            buffer[k3] = v;
          }
        } catch (ignored) {
        }
        return buffer;
      }
      getEventStreamMember() {
        if (this.isStructSchema()) {
          for (const [memberName, memberSchema] of this.structIterator()) {
            if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
              return memberName;
            }
          }
        }
        return "";
      }
      *structIterator() {
        if (this.isUnitSchema()) {
          return;
        }
        if (!this.isStructSchema()) {
          throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
        }
        const struct = this.getSchema();
        const z = struct[4].length;
        let it = struct[anno.it];
        if (it && z === it.length) {
          yield* it;
          return;
        }
        it = Array(z);
        for (let i3 = 0; i3 < z; ++i3) {
          const k3 = struct[4][i3];
          const v = member([struct[5][i3], 0], k3);
          yield it[i3] = [k3, v];
        }
        struct[anno.it] = it;
      }
    };
    isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
    isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry;
var init_TypeRegistry = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js"() {
    TypeRegistry = class _TypeRegistry {
      namespace;
      schemas;
      exceptions;
      static registries = /* @__PURE__ */ new Map();
      constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
        this.namespace = namespace;
        this.schemas = schemas;
        this.exceptions = exceptions;
        if (!_TypeRegistry.registries.has(namespace)) {
          _TypeRegistry.registries.set(namespace, this);
        }
      }
      static for(namespace) {
        return _TypeRegistry.registries.get(namespace) ?? new _TypeRegistry(namespace);
      }
      copyFrom(other) {
        const { schemas, exceptions } = this;
        for (const [k3, v] of other.schemas) {
          if (!schemas.has(k3)) {
            schemas.set(k3, v);
          }
        }
        for (const [k3, v] of other.exceptions) {
          if (!exceptions.has(k3)) {
            exceptions.set(k3, v);
          }
        }
      }
      register(shapeId, schema) {
        const qualifiedName = this.normalizeShapeId(shapeId);
        for (const r3 of [this, _TypeRegistry.for(qualifiedName.split("#")[0])]) {
          if (!r3.schemas.has(qualifiedName)) {
            r3.schemas.set(qualifiedName, schema);
          }
        }
      }
      getSchema(shapeId) {
        const id = this.normalizeShapeId(shapeId);
        if (!this.schemas.has(id)) {
          if (!shapeId.includes("#")) {
            const suffix = "#" + shapeId;
            const candidates = [];
            for (const [shapeId2, schema] of this.schemas.entries()) {
              if (shapeId2.endsWith(suffix)) {
                candidates.push(schema);
              }
            }
            if (candidates.length === 1) {
              return candidates[0];
            }
          }
          throw new Error(`@smithy/core/schema - schema not found for ${id}`);
        }
        return this.schemas.get(id);
      }
      registerError(es, ctor) {
        const $error = es;
        const ns = $error[1];
        const qualifiedName = ns + "#" + $error[2];
        if (!ctor.hasOwnProperty?.("shapeId")) {
          ctor.shapeId = qualifiedName;
        }
        for (const r3 of [this, _TypeRegistry.for(ns)]) {
          if (!r3.schemas.has(qualifiedName) && !r3.exceptions.has($error)) {
            r3.schemas.set(qualifiedName, $error);
            r3.exceptions.set($error, ctor);
          }
        }
      }
      getErrorCtor(es) {
        const $error = es;
        if (this.exceptions.has($error)) {
          return this.exceptions.get($error);
        }
        const registry = _TypeRegistry.for($error[1]);
        return registry.exceptions.get($error);
      }
      getBaseException() {
        for (const exceptionKey of this.exceptions.keys()) {
          if (Array.isArray(exceptionKey)) {
            const [, ns, name] = exceptionKey;
            const id = ns + "#" + name;
            if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
              return exceptionKey;
            }
          }
        }
        return void 0;
      }
      find(predicate) {
        for (const schema of this.schemas.values()) {
          if (predicate(schema)) {
            return schema;
          }
        }
        return void 0;
      }
      clear() {
        this.schemas.clear();
        this.exceptions.clear();
      }
      normalizeShapeId(shapeId) {
        if (shapeId.includes("#")) {
          return shapeId;
        }
        return this.namespace + "#" + shapeId;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/schema/index.js
var init_schema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/schema/index.js"() {
    init_deref();
    init_getSchemaSerdePlugin();
    init_NormalizedSchema();
    init_translateTraits();
    init_TypeRegistry();
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
function schemaLogFilter(schema, data) {
  if (data == null) {
    return data;
  }
  const ns = NormalizedSchema.of(schema);
  if (ns.getMergedTraits().sensitive) {
    return SENSITIVE_STRING;
  }
  if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (Array.isArray(data)) {
      return data.map((value) => schemaLogFilter(valueSchema, value));
    }
  } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (typeof data === "object") {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
    }
  } else if (ns.isStructSchema() && typeof data === "object") {
    const object = data;
    const newObject = {};
    for (const [member2, memberNs] of ns.structIterator()) {
      if (object[member2] != null) {
        newObject[member2] = schemaLogFilter(memberNs, object[member2]);
      }
    }
    return newObject;
  }
  return data;
}
var SENSITIVE_STRING;
var init_schemaLogFilter = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js"() {
    init_schema();
    SENSITIVE_STRING = "***SensitiveInformation***";
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
var operationEventStreamMarker, Command, ClassBuilder;
var init_command = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js"() {
    init_dist_es();
    init_MiddlewareStack();
    init_schemaLogFilter();
    init_schema();
    operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
    Command = class {
      middlewareStack = constructStack();
      schema;
      static classBuilder() {
        return new ClassBuilder();
      }
      resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
          this.middlewareStack.use(mw);
        }
        const stack = clientStack.concat(this.middlewareStack);
        const { logger: logger2 } = configuration;
        const additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
        const handlerExecutionContext = {
          logger: logger2,
          clientName,
          commandName,
          inputFilterSensitiveLog,
          outputFilterSensitiveLog,
          ...additionalContext,
          [SMITHY_CONTEXT_KEY]: {
            ...additionalSmithyContext,
            commandInstance: this,
            ...smithyContext,
            ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
            ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
          }
        };
        const { requestHandler } = configuration;
        let requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
          requestOptions = { ...requestOptions };
          delete requestOptions.metricsRecorder;
        }
        let isEventStream;
        const schema = this.schema;
        const marker = schema?.[operationEventStreamMarker];
        if (marker !== void 0) {
          isEventStream = marker;
        } else if (schema) {
          if (Array.isArray(schema) && schema[0] === 9) {
            const [, , , , input$, output$] = schema;
            isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
          }
        }
        if (isEventStream) {
          requestOptions = {
            isEventStream,
            ...requestOptions
          };
        }
        return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
      }
    };
    ClassBuilder = class {
      _init = () => {
      };
      _ep = {};
      _middlewareFn = () => [];
      _commandName = "";
      _clientName = "";
      _additionalContext = {};
      _smithyContext = {};
      _inputFilterSensitiveLog = void 0;
      _outputFilterSensitiveLog = void 0;
      _serializer = null;
      _deserializer = null;
      _operationSchema;
      init(cb) {
        this._init = cb;
      }
      ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
      }
      m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
      }
      s(service, operation2, smithyContext = {}) {
        this._smithyContext = {
          service,
          operation: operation2,
          ...smithyContext
        };
        return this;
      }
      c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
      }
      n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
      }
      f(inputFilter = (_) => _, outputFilter = (_) => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
      }
      ser(serializer) {
        this._serializer = serializer;
        return this;
      }
      de(deserializer) {
        this._deserializer = deserializer;
        return this;
      }
      sc(operation2) {
        this._operationSchema = operation2;
        this._smithyContext.operationSchema = operation2;
        return this;
      }
      build() {
        const closure = this;
        let CommandRef;
        return CommandRef = class extends Command {
          input;
          static getEndpointParameterInstructions() {
            return closure._ep;
          }
          constructor(...[input]) {
            super();
            this.input = input ?? {};
            closure._init(this);
            this.schema = closure._operationSchema;
          }
          resolveMiddleware(stack, configuration, options) {
            const op = closure._operationSchema;
            const input = op?.[4] ?? op?.input;
            const output = op?.[5] ?? op?.output;
            return this.resolveMiddlewareWithContext(stack, configuration, options, {
              CommandCtor: CommandRef,
              middlewareFn: closure._middlewareFn,
              clientName: closure._clientName,
              commandName: closure._commandName,
              inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
              outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
              smithyContext: closure._smithyContext,
              additionalContext: closure._additionalContext
            });
          }
          serialize = closure._serializer;
          deserialize = closure._deserializer;
        };
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var createAggregatedClient;
var init_create_aggregated_client = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js"() {
    createAggregatedClient = (commands2, Client2, options) => {
      for (const [command3, CommandCtor] of Object.entries(commands2)) {
        const methodImpl = async function(args, optionsOrCb, cb) {
          const command4 = new CommandCtor(args);
          if (typeof optionsOrCb === "function") {
            this.send(command4, optionsOrCb);
          } else if (typeof cb === "function") {
            if (typeof optionsOrCb !== "object") {
              throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
            }
            this.send(command4, optionsOrCb || {}, cb);
          } else {
            return this.send(command4, optionsOrCb);
          }
        };
        const methodName = (command3[0].toLowerCase() + command3.slice(1)).replace(/Command$/, "");
        Client2.prototype[methodName] = methodImpl;
      }
      const { paginators = {}, waiters = {} } = options ?? {};
      for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
        if (Client2.prototype[paginatorName] === void 0) {
          Client2.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
            return paginatorFn({
              ...paginationConfiguration,
              client: this
            }, commandInput, ...rest);
          };
        }
      }
      for (const [waiterName, waiterFn] of Object.entries(waiters)) {
        if (Client2.prototype[waiterName] === void 0) {
          Client2.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
            let config = waiterConfiguration;
            if (typeof waiterConfiguration === "number") {
              config = {
                maxWaitTime: waiterConfiguration
              };
            }
            return waiterFn({
              ...config,
              client: this
            }, commandInput, ...rest);
          };
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException, decorateServiceException;
var init_exceptions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js"() {
    ServiceException = class _ServiceException extends Error {
      static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
      $fault;
      $response;
      $retryable;
      $metadata;
      constructor(options) {
        super(options.message);
        Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
        this.name = options.name;
        this.$fault = options.$fault;
        this.$metadata = options.$metadata;
      }
      static isInstance(value) {
        if (!value) {
          return false;
        }
        const candidate = value;
        return _ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
      }
      static [Symbol.hasInstance](instance) {
        if (!instance) {
          return false;
        }
        const candidate = instance;
        if (this === _ServiceException) {
          return _ServiceException.isInstance(instance);
        }
        if (_ServiceException.isInstance(instance)) {
          if (this.prototype.isPrototypeOf(instance)) {
            return true;
          }
          const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
          let candidateHasShapeId = false;
          if (targetId) {
            let proto = Object.getPrototypeOf(candidate);
            while (proto && proto !== Object.prototype) {
              const ctor = proto.constructor;
              const candidateId = ctor !== _ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
              if (candidateId) {
                candidateHasShapeId = true;
                if (candidateId === targetId) {
                  return true;
                }
              }
              proto = Object.getPrototypeOf(proto);
            }
          }
          if (targetId && candidateHasShapeId) {
            return false;
          }
          const targetName = this.name;
          if (targetName && targetName.length >= 6) {
            if (candidate.name === targetName) {
              return true;
            }
            let proto = Object.getPrototypeOf(candidate);
            while (proto && proto !== Object.prototype) {
              const ctorName = proto.constructor?.name;
              if (ctorName && ctorName !== "Error" && ctorName === targetName) {
                return true;
              }
              proto = Object.getPrototypeOf(proto);
            }
          }
        }
        return false;
      }
    };
    decorateServiceException = (exception, additions = {}) => {
      Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k3, v]) => {
        if (exception[k3] == void 0 || exception[k3] === "") {
          exception[k3] = v;
        }
      });
      const message = exception.message || exception.Message || "UnknownError";
      exception.message = message;
      delete exception.Message;
      return exception;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var loadConfigsForDefaultMode;
var init_defaults_mode = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js"() {
    loadConfigsForDefaultMode = (mode) => {
      switch (mode) {
        case "standard":
          return {
            retryMode: "standard",
            connectionTimeout: 3100
          };
        case "in-region":
          return {
            retryMode: "standard",
            connectionTimeout: 1100
          };
        case "cross-region":
          return {
            retryMode: "standard",
            connectionTimeout: 3100
          };
        case "mobile":
          return {
            retryMode: "standard",
            connectionTimeout: 3e4
          };
        default:
          return {};
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var warningEmitted, emitWarningIfUnsupportedVersion2;
var init_emitWarningIfUnsupportedVersion2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js"() {
    warningEmitted = false;
    emitWarningIfUnsupportedVersion2 = (version) => {
      if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
        warningEmitted = true;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
var knownAlgorithms, getChecksumConfiguration, resolveChecksumRuntimeConfig;
var init_checksum2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js"() {
    init_transport();
    init_dist_es();
    knownAlgorithms = Object.values(AlgorithmId);
    getChecksumConfiguration = (runtimeConfig) => {
      const checksumAlgorithms = [];
      for (const id in AlgorithmId) {
        if (!hasOwn(AlgorithmId, id)) {
          continue;
        }
        const algorithmId = AlgorithmId[id];
        if (runtimeConfig[algorithmId] === void 0) {
          continue;
        }
        checksumAlgorithms.push({
          algorithmId: () => algorithmId,
          checksumConstructor: () => runtimeConfig[algorithmId]
        });
      }
      for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
        checksumAlgorithms.push({
          algorithmId: () => id,
          checksumConstructor: () => ChecksumCtor
        });
      }
      return {
        addChecksumAlgorithm(algo) {
          runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
          const id = algo.algorithmId();
          const ctor = algo.checksumConstructor();
          if (knownAlgorithms.includes(id)) {
            runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
          } else {
            runtimeConfig.checksumAlgorithms[id] = ctor;
          }
          checksumAlgorithms.push(algo);
        },
        checksumAlgorithms() {
          return checksumAlgorithms;
        }
      };
    };
    resolveChecksumRuntimeConfig = (clientConfig) => {
      const runtimeConfig = {};
      clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
        const id = checksumAlgorithm.algorithmId();
        if (knownAlgorithms.includes(id)) {
          runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
        }
      });
      return runtimeConfig;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
var getRetryConfiguration, resolveRetryRuntimeConfig;
var init_retry = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js"() {
    getRetryConfiguration = (runtimeConfig) => {
      return {
        setRetryStrategy(retryStrategy) {
          runtimeConfig.retryStrategy = retryStrategy;
        },
        retryStrategy() {
          return runtimeConfig.retryStrategy;
        }
      };
    };
    resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
      const runtimeConfig = {};
      runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
      return runtimeConfig;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
var getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig2;
var init_defaultExtensionConfiguration = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js"() {
    init_checksum2();
    init_retry();
    getDefaultExtensionConfiguration = (runtimeConfig) => {
      return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
    };
    resolveDefaultRuntimeConfig2 = (config) => {
      return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
var getValueFromTextNode;
var init_get_value_from_text_node = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js"() {
    init_transport();
    getValueFromTextNode = (obj) => {
      const textNodeName = "#text";
      for (const key in obj) {
        if (!hasOwn(obj, key)) {
          continue;
        }
        if (obj[key][textNodeName] !== void 0) {
          obj[key] = obj[key][textNodeName];
        } else if (typeof obj[key] === "object" && obj[key] !== null) {
          obj[key] = getValueFromTextNode(obj[key]);
        }
      }
      return obj;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger;
var init_NoOpLogger = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js"() {
    NoOpLogger = class {
      trace() {
      }
      debug() {
      }
      info() {
      }
      warn() {
      }
      error() {
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
  return function makeCommand(added, plugins, op, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
      const list = plugins.call(this, CommandCtor, clientStack, config, options);
      list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
      return list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
  };
}
var init_client_command_builder = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js"() {
    init_command();
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/index.js
var init_client2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/index.js"() {
    init_transport();
    init_transport();
    init_client();
    init_command();
    init_create_aggregated_client();
    init_defaults_mode();
    init_emitWarningIfUnsupportedVersion2();
    init_exceptions();
    init_defaultExtensionConfiguration();
    init_get_value_from_text_node();
    init_NoOpLogger();
    init_client_command_builder();
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
var AWS_EXECUTION_ENV, AWS_REGION_ENV, AWS_DEFAULT_REGION_ENV, ENV_IMDS_DISABLED, DEFAULTS_MODE_OPTIONS, IMDS_REGION_PATH, IMDS_TOKEN_PATH, X_AWS_EC2_METADATA_TOKEN, X_AWS_EC2_METADATA_TOKEN_TTL;
var init_constants2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js"() {
    AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
    AWS_REGION_ENV = "AWS_REGION";
    AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
    ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
    DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
    IMDS_REGION_PATH = "/latest/meta-data/placement/region";
    IMDS_TOKEN_PATH = "/latest/api/token";
    X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
    X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var TIMEOUT_MS, NEG_CACHE_TTL_MS, negativeCacheUntil, getInstanceMetadataRegion, cacheNegativeAndReturnUndefined, resolveImdsEndpoint, imdsRequest;
var init_getInstanceMetadataRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js"() {
    init_constants2();
    TIMEOUT_MS = 1e3;
    NEG_CACHE_TTL_MS = 6e4;
    negativeCacheUntil = 0;
    getInstanceMetadataRegion = async () => {
      if (process.env[ENV_IMDS_DISABLED]) {
        return void 0;
      }
      if (Date.now() < negativeCacheUntil) {
        return void 0;
      }
      try {
        const endpoint = resolveImdsEndpoint();
        const token = (await imdsRequest({
          ...endpoint,
          path: IMDS_TOKEN_PATH,
          method: "PUT",
          headers: {
            [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600"
          }
        })).toString();
        const region = (await imdsRequest({
          ...endpoint,
          path: IMDS_REGION_PATH,
          method: "GET",
          headers: {
            [X_AWS_EC2_METADATA_TOKEN]: token
          }
        })).toString().trim();
        return region || cacheNegativeAndReturnUndefined();
      } catch {
        return cacheNegativeAndReturnUndefined();
      }
    };
    cacheNegativeAndReturnUndefined = () => {
      negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
      return void 0;
    };
    resolveImdsEndpoint = () => {
      const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
      if (envEndpoint) {
        const url = new URL(envEndpoint);
        return {
          hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
          port: url.port ? Number(url.port) : void 0
        };
      }
      if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
        return { hostname: "fd00:ec2::254" };
      }
      return { hostname: "169.254.169.254" };
    };
    imdsRequest = async (options) => {
      const { request } = await Promise.resolve().then(() => __toESM(require("node:http")));
      return new Promise((resolve, reject) => {
        const req = request({
          hostname: options.hostname,
          port: options.port,
          path: options.path,
          method: options.method,
          headers: options.headers,
          timeout: TIMEOUT_MS,
          signal: AbortSignal.timeout(TIMEOUT_MS)
        });
        req.on("error", (err) => {
          reject(err);
          req.destroy();
        });
        req.on("timeout", () => {
          reject(new Error("TimeoutError from instance metadata service"));
          req.destroy();
        });
        req.on("response", (res) => {
          const { statusCode = 400 } = res;
          if (statusCode < 200 || statusCode >= 300) {
            reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
            req.destroy();
            return;
          }
          const chunks = [];
          res.on("data", (chunk) => chunks.push(chunk));
          res.on("end", () => {
            resolve(Buffer.concat(chunks));
            req.destroy();
          });
        });
        req.end();
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var REGION_ENV_NAME, REGION_INI_NAME, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS;
var init_config = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js"() {
    init_getInstanceMetadataRegion();
    REGION_ENV_NAME = "AWS_REGION";
    REGION_INI_NAME = "region";
    NODE_REGION_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => env2[REGION_ENV_NAME],
      configFileSelector: (profile) => profile[REGION_INI_NAME],
      default: async () => {
        const region = await getInstanceMetadataRegion();
        if (region) {
          return region;
        }
        throw new Error("Region is missing");
      }
    };
    NODE_REGION_CONFIG_FILE_OPTIONS = {
      preferredFile: "credentials"
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
var validRegions, checkRegion;
var init_checkRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js"() {
    init_transport();
    validRegions = /* @__PURE__ */ new Set();
    checkRegion = (region, check = isValidHostLabel) => {
      if (!validRegions.has(region) && !check(region)) {
        if (region === "*") {
          console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
        } else {
          throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
        }
      } else {
        validRegions.add(region);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
var isFipsRegion;
var init_isFipsRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js"() {
    isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
var getRealRegion;
var init_getRealRegion = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js"() {
    init_isFipsRegion();
    getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
var resolveRegionConfig;
var init_resolveRegionConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js"() {
    init_checkRegion();
    init_getRealRegion();
    init_isFipsRegion();
    resolveRegionConfig = (input) => {
      const { region, useFipsEndpoint } = input;
      if (!region) {
        throw new Error("Region is missing");
      }
      return Object.assign(input, {
        region: async () => {
          const providedRegion = typeof region === "function" ? await region() : region;
          const realRegion = getRealRegion(providedRegion);
          checkRegion(realRegion);
          return realRegion;
        },
        useFipsEndpoint: async () => {
          const providedRegion = typeof region === "string" ? region : await region();
          if (isFipsRegion(providedRegion)) {
            return true;
          }
          return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
        }
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
var AWS_DEFAULTS_MODE_ENV, AWS_DEFAULTS_MODE_CONFIG, NODE_DEFAULTS_MODE_CONFIG_OPTIONS;
var init_defaultsModeConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js"() {
    AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
    AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
    NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => {
        return env2[AWS_DEFAULTS_MODE_ENV];
      },
      configFileSelector: (profile) => {
        return profile[AWS_DEFAULTS_MODE_CONFIG];
      },
      default: "legacy"
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
var resolveDefaultsModeConfig, resolveNodeDefaultsModeAuto, inferPhysicalRegion;
var init_resolveDefaultsModeConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js"() {
    init_config();
    init_getInstanceMetadataRegion();
    init_configLoader();
    init_memoize();
    init_constants2();
    init_defaultsModeConfig();
    resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
      const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
      switch (mode?.toLowerCase()) {
        case "auto":
          return resolveNodeDefaultsModeAuto(region);
        case "in-region":
        case "cross-region":
        case "mobile":
        case "standard":
        case "legacy":
          return Promise.resolve(mode?.toLocaleLowerCase());
        case void 0:
          return Promise.resolve("legacy");
        default:
          throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
      }
    });
    resolveNodeDefaultsModeAuto = async (clientRegion) => {
      if (clientRegion) {
        const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
        const inferredRegion = await inferPhysicalRegion();
        if (!inferredRegion) {
          return "standard";
        }
        if (resolvedRegion === inferredRegion) {
          return "in-region";
        } else {
          return "cross-region";
        }
      }
      return "standard";
    };
    inferPhysicalRegion = async () => {
      if (process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV])) {
        return process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV];
      }
      return getInstanceMetadataRegion();
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/config/index.js
var init_config2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/config/index.js"() {
    init_ProviderError();
    init_CredentialsProviderError();
    init_chain();
    init_booleanSelector();
    init_types();
    init_getProfileName();
    init_constants();
    init_parseKnownFiles();
    init_externalDataInterceptor();
    init_configLoader();
    init_NodeUseDualstackEndpointConfigOptions();
    init_NodeUseFipsEndpointConfigOptions();
    init_config();
    init_resolveRegionConfig();
    init_resolveDefaultsModeConfig();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
var ENV_ENDPOINT_URL, CONFIG_ENDPOINT_URL, getEndpointUrlConfig;
var init_getEndpointUrlConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js"() {
    init_config2();
    ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
    CONFIG_ENDPOINT_URL = "endpoint_url";
    getEndpointUrlConfig = (serviceId) => ({
      environmentVariableSelector: (env2) => {
        const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
        const serviceEndpointUrl = env2[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
        if (serviceEndpointUrl) {
          return serviceEndpointUrl;
        }
        const endpointUrl = env2[ENV_ENDPOINT_URL];
        if (endpointUrl) {
          return endpointUrl;
        }
        return void 0;
      },
      configFileSelector: (profile, config) => {
        if (profile.services) {
          const servicesSectionKey = ["services", profile.services].join(CONFIG_PREFIX_SEPARATOR);
          if (!config || !config[servicesSectionKey]) {
            throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
          }
          const servicesSection = config[servicesSectionKey];
          const servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase());
          const endpointUrl2 = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(CONFIG_PREFIX_SEPARATOR)];
          if (endpointUrl2) {
            return endpointUrl2;
          }
        }
        const endpointUrl = profile[CONFIG_ENDPOINT_URL];
        if (endpointUrl) {
          return endpointUrl;
        }
        return void 0;
      },
      default: void 0
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, ignoreConfiguredEndpointUrlsConfigSelectors;
var init_getIgnoreConfiguredEndpointUrls = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js"() {
    init_config2();
    ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
    CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
    ignoreConfiguredEndpointUrlsConfigSelectors = {
      environmentVariableSelector: (env2) => booleanSelector(env2, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
      configFileSelector: (profile) => booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
      default: false
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
var getEndpointFromConfig;
var init_getEndpointFromConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js"() {
    init_config2();
    init_getEndpointUrlConfig();
    init_getIgnoreConfiguredEndpointUrls();
    getEndpointFromConfig = async (serviceId) => {
      const ignore = await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)();
      if (ignore) {
        return void 0;
      }
      return loadConfig(getEndpointUrlConfig(serviceId ?? ""))();
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
var resolveParamsForS3, DOMAIN_PATTERN, IP_ADDRESS_PATTERN, DOTS_PATTERN, isDnsCompatibleBucketName, isArnBucketName;
var init_s3 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js"() {
    resolveParamsForS3 = async (endpointParams) => {
      const bucket = endpointParams?.Bucket || "";
      if (typeof endpointParams.Bucket === "string") {
        endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
      }
      if (isArnBucketName(bucket)) {
        if (endpointParams.ForcePathStyle === true) {
          throw new Error("Path-style addressing cannot be used with ARN buckets");
        }
      } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) {
        endpointParams.ForcePathStyle = true;
      }
      if (endpointParams.DisableMultiRegionAccessPoints) {
        endpointParams.disableMultiRegionAccessPoints = true;
        endpointParams.DisableMRAP = true;
      }
      return endpointParams;
    };
    DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
    IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
    DOTS_PATTERN = /\.\./;
    isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
    isArnBucketName = (bucketName) => {
      const [arn, partition2, service, , , bucket] = bucketName.split(":");
      const isArn = arn === "arn" && bucketName.split(":").length >= 6;
      const isValidArn = Boolean(isArn && partition2 && service && bucket);
      if (isArn && !isValidArn) {
        throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
      }
      return isValidArn;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/index.js
var init_service_customizations = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/index.js"() {
    init_s3();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
var createConfigValueProvider;
var init_createConfigValueProvider = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js"() {
    createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
      const configProvider = async () => {
        let configValue;
        if (isClientContextParam) {
          const clientContextParams = config.clientContextParams;
          const nestedValue = clientContextParams?.[configKey];
          configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
        } else {
          configValue = config[configKey] ?? config[canonicalEndpointParamKey];
        }
        if (typeof configValue === "function") {
          return configValue();
        }
        return configValue;
      };
      if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
        return async () => {
          const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
          const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
          return configValue;
        };
      }
      if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
        return async () => {
          const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
          const configValue = credentials?.accountId ?? credentials?.AccountId;
          return configValue;
        };
      }
      if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
        return async () => {
          if (config.isCustomEndpoint === false) {
            return void 0;
          }
          const endpoint = await configProvider();
          if (endpoint && typeof endpoint === "object") {
            if ("url" in endpoint) {
              return endpoint.url.href;
            }
            if ("hostname" in endpoint) {
              const { protocol, hostname, port, path } = endpoint;
              return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
            }
          }
          return endpoint;
        };
      }
      return configProvider;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/toEndpointV1.js
var init_toEndpointV12 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/toEndpointV1.js"() {
    init_transport();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
  return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
      let endpointFromConfig;
      if (clientConfig.serviceConfiguredEndpoint) {
        endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
      } else {
        endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId);
      }
      if (endpointFromConfig) {
        clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
        clientConfig.isCustomEndpoint = true;
        context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
      }
    }
    const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider !== "function") {
      throw new Error("config.endpointProvider is not set.");
    }
    const endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
      const customEndpoint = await clientConfig.endpoint();
      if (customEndpoint?.headers) {
        endpoint.headers ??= {};
        for (const [name, value] of Object.entries(customEndpoint.headers)) {
          endpoint.headers[name] = Array.isArray(value) ? value : [value];
        }
      }
    }
    return endpoint;
  };
}
var resolveParams;
var init_getEndpointFromInstructions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js"() {
    init_service_customizations();
    init_createConfigValueProvider();
    init_toEndpointV12();
    resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
      const endpointParams = {};
      const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
      for (const [name, instruction] of Object.entries(instructions)) {
        switch (instruction.type) {
          case "staticContextParams":
            endpointParams[name] = instruction.value;
            break;
          case "contextParams":
            endpointParams[name] = commandInput[instruction.name];
            break;
          case "clientContextParams":
          case "builtInParams":
            endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
            break;
          case "operationContextParams":
            endpointParams[name] = instruction.get(commandInput);
            break;
          default:
            throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
        }
      }
      if (Object.keys(instructions).length === 0) {
        Object.assign(endpointParams, clientConfig);
      }
      if (String(clientConfig.serviceId).toLowerCase() === "s3") {
        await resolveParamsForS3(endpointParams);
      }
      return endpointParams;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature2(context, feature, value) {
  if (!context.__smithy_context) {
    context.__smithy_context = { features: {} };
  } else if (!context.__smithy_context.features) {
    context.__smithy_context.features = {};
  }
  context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig2) {
  const getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
  return ({ config, instructions }) => {
    return (next, context) => async (args) => {
      if (config.isCustomEndpoint) {
        setFeature2(context, "ENDPOINT_OVERRIDE", "N");
      }
      const endpoint = await getEndpointFromInstructions2(args.input, {
        getEndpointParameterInstructions() {
          return instructions;
        }
      }, { ...config }, context);
      context.endpointV2 = endpoint;
      context.authSchemes = endpoint.properties?.authSchemes;
      const authScheme = context.authSchemes?.[0];
      if (authScheme) {
        context["signing_region"] = authScheme.signingRegion;
        context["signing_service"] = authScheme.signingName;
        const smithyContext = getSmithyContext(context);
        const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
        if (httpAuthOption) {
          httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
            signing_region: authScheme.signingRegion,
            signingRegion: authScheme.signingRegion,
            signing_service: authScheme.signingName,
            signingName: authScheme.signingName,
            signingRegionSet: authScheme.signingRegionSet
          }, authScheme.properties);
        }
      }
      return next({
        ...args
      });
    };
  };
}
var init_endpointMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js"() {
    init_transport();
    init_getEndpointFromInstructions();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
function bindGetEndpointPlugin(getEndpointFromConfig2) {
  const endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
  return (config, instructions) => ({
    applyToStack: (clientStack) => {
      clientStack.addRelativeTo(endpointMiddleware2({
        config,
        instructions
      }), endpointMiddlewareOptions);
    }
  });
}
var serializerMiddlewareOption2, endpointMiddlewareOptions;
var init_getEndpointPlugin = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js"() {
    init_endpointMiddleware();
    serializerMiddlewareOption2 = {
      name: "serializerMiddleware",
      step: "serialize",
      tags: ["SERIALIZER"],
      override: true
    };
    endpointMiddlewareOptions = {
      step: "serialize",
      tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
      name: "endpointV2Middleware",
      override: true,
      relation: "before",
      toMiddleware: serializerMiddlewareOption2.name
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig2) {
  return (input) => {
    const tls = input.tls ?? true;
    const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
    const customEndpointProvider = endpoint != null ? async () => toEndpointV1(await normalizeProvider(endpoint)()) : void 0;
    const isCustomEndpoint = !!endpoint;
    const resolvedConfig = Object.assign(input, {
      endpoint: customEndpointProvider,
      tls,
      isCustomEndpoint,
      useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? false),
      useFipsEndpoint: normalizeProvider(useFipsEndpoint ?? false),
      ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let configuredEndpointPromise = void 0;
    resolvedConfig.serviceConfiguredEndpoint = async () => {
      if (input.serviceId && !configuredEndpointPromise) {
        configuredEndpointPromise = getEndpointFromConfig2(input.serviceId);
      }
      return configuredEndpointPromise;
    };
    return resolvedConfig;
  };
}
var init_resolveEndpointConfig = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js"() {
    init_transport();
    init_toEndpointV12();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram;
var init_BinaryDecisionDiagram = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js"() {
    BinaryDecisionDiagram = class _BinaryDecisionDiagram {
      nodes;
      root;
      conditions;
      results;
      constructor(bdd3, root3, conditions, results) {
        this.nodes = bdd3;
        this.root = root3;
        this.conditions = conditions;
        this.results = results;
      }
      static from(bdd3, root3, conditions, results) {
        return new _BinaryDecisionDiagram(bdd3, root3, conditions, results);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache;
var init_EndpointCache = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js"() {
    EndpointCache = class {
      capacity;
      data = /* @__PURE__ */ new Map();
      parameters = [];
      constructor({ size, params }) {
        this.capacity = size ?? 50;
        if (params) {
          this.parameters = params;
        }
      }
      get(endpointParams, resolver) {
        const key = this.hash(endpointParams);
        if (key === false) {
          return resolver();
        }
        if (!this.data.has(key)) {
          if (this.data.size > this.capacity + 10) {
            const keys = this.data.keys();
            let i3 = 0;
            while (true) {
              const { value, done } = keys.next();
              this.data.delete(value);
              if (done || ++i3 > 10) {
                break;
              }
            }
          }
          this.data.set(key, resolver());
        }
        return this.data.get(key);
      }
      size() {
        return this.data.size;
      }
      hash(endpointParams) {
        let buffer = "";
        const { parameters } = this;
        if (parameters.length === 0) {
          return false;
        }
        for (const param of parameters) {
          const raw = endpointParams[param];
          const val = raw == null ? "\0" : String(raw);
          if (val.includes("|;")) {
            return false;
          }
          buffer += val + "|;";
        }
        return buffer;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError;
var init_EndpointError = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js"() {
    EndpointError = class extends Error {
      constructor(message) {
        super(message);
        this.name = "EndpointError";
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/index.js
var init_types2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/index.js"() {
    init_EndpointError();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
var debugId;
var init_debugId = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js"() {
    debugId = "endpoints";
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
  if (typeof input !== "object" || input == null) {
    return input;
  }
  if ("ref" in input) {
    return `$${toDebugString(input.ref)}`;
  }
  if ("fn" in input) {
    return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
  }
  return JSON.stringify(input, null, 2);
}
var init_toDebugString = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/index.js
var init_debug = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/index.js"() {
    init_debugId();
    init_toDebugString();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions;
var init_customEndpointFunctions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js"() {
    customEndpointFunctions = {};
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
var booleanEquals;
var init_booleanEquals = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js"() {
    booleanEquals = (value1, value2) => value1 === value2;
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
  for (const arg of args) {
    if (arg != null) {
      return arg;
    }
  }
  return void 0;
}
var init_coalesce = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
var getAttrPathList;
var init_getAttrPathList = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js"() {
    init_types2();
    getAttrPathList = (path) => {
      const parts = path.split(".");
      const pathList = [];
      for (const part of parts) {
        const squareBracketIndex = part.indexOf("[");
        if (squareBracketIndex !== -1) {
          if (part.indexOf("]") !== part.length - 1) {
            throw new EndpointError(`Path: '${path}' does not end with ']'`);
          }
          const arrayIndex = part.slice(squareBracketIndex + 1, -1);
          if (Number.isNaN(parseInt(arrayIndex))) {
            throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
          }
          if (squareBracketIndex !== 0) {
            pathList.push(part.slice(0, squareBracketIndex));
          }
          pathList.push(arrayIndex);
        } else {
          pathList.push(part);
        }
      }
      return pathList;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
var getAttr;
var init_getAttr = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js"() {
    init_types2();
    init_getAttrPathList();
    getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
      if (typeof acc !== "object") {
        throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
      } else if (Array.isArray(acc)) {
        const i3 = parseInt(index);
        return acc[i3 < 0 ? acc.length + i3 : i3];
      }
      return acc[index];
    }, value);
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
var isSet;
var init_isSet = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js"() {
    isSet = (value) => value != null;
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
  return condition ? trueValue : falseValue;
}
var init_ite = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
var not;
var init_not = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js"() {
    not = (value) => !value;
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var IP_V4_REGEX, isIpAddress;
var init_isIpAddress = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js"() {
    IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
    isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
var DEFAULT_PORTS, parseURL;
var init_parseURL = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js"() {
    init_dist_es();
    init_isIpAddress();
    DEFAULT_PORTS = {
      [EndpointURLScheme.HTTP]: 80,
      [EndpointURLScheme.HTTPS]: 443
    };
    parseURL = (value) => {
      const whatwgURL = (() => {
        try {
          if (value instanceof URL) {
            return value;
          }
          if (typeof value === "object" && "hostname" in value) {
            const { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value;
            const url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
            url.search = Object.entries(query).map(([k3, v]) => `${k3}=${v}`).join("&");
            return url;
          }
          return new URL(value);
        } catch (ignored) {
          return null;
        }
      })();
      if (!whatwgURL) {
        console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
        return null;
      }
      const urlString = whatwgURL.href;
      const { host, hostname, pathname, protocol, search } = whatwgURL;
      if (search) {
        return null;
      }
      const scheme = protocol.slice(0, -1);
      if (!Object.values(EndpointURLScheme).includes(scheme)) {
        return null;
      }
      const isIp = isIpAddress(hostname);
      const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
      const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
      return {
        scheme,
        authority,
        path: pathname,
        normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
        isIp
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
  if (limit === 1) {
    return [value];
  }
  if (value === "") {
    return [""];
  }
  const parts = value.split(delimiter);
  if (limit === 0) {
    return parts;
  }
  return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
var init_split = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
var stringEquals;
var init_stringEquals = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js"() {
    stringEquals = (value1, value2) => value1 === value2;
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
var substring;
var init_substring = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js"() {
    substring = (input, start, stop, reverse) => {
      if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
        return null;
      }
      if (!reverse) {
        return input.substring(start, stop);
      }
      return input.substring(input.length - stop, input.length - start);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
var uriEncode;
var init_uriEncode = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js"() {
    uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c3) => `%${c3.charCodeAt(0).toString(16).toUpperCase()}`);
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/index.js
var init_lib = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/index.js"() {
    init_booleanEquals();
    init_coalesce();
    init_getAttr();
    init_isSet();
    init_transport();
    init_ite();
    init_not();
    init_parseURL();
    init_split();
    init_stringEquals();
    init_substring();
    init_uriEncode();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
var endpointFunctions;
var init_endpointFunctions = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js"() {
    init_lib();
    endpointFunctions = {
      booleanEquals,
      coalesce,
      getAttr,
      isSet,
      isValidHostLabel,
      ite,
      not,
      parseURL,
      split,
      stringEquals,
      substring,
      uriEncode
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
var evaluateTemplate;
var init_evaluateTemplate = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js"() {
    init_lib();
    evaluateTemplate = (template, options) => {
      const evaluatedTemplateArr = [];
      const { referenceRecord, endpointParams } = options;
      let currentIndex = 0;
      while (currentIndex < template.length) {
        const openingBraceIndex = template.indexOf("{", currentIndex);
        if (openingBraceIndex === -1) {
          evaluatedTemplateArr.push(template.slice(currentIndex));
          break;
        }
        evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
        const closingBraceIndex = template.indexOf("}", openingBraceIndex);
        if (closingBraceIndex === -1) {
          evaluatedTemplateArr.push(template.slice(openingBraceIndex));
          break;
        }
        if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
          evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
          currentIndex = closingBraceIndex + 2;
        }
        const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
        if (parameterName.includes("#")) {
          const [refName, attrName] = parameterName.split("#");
          evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
        } else {
          evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
        }
        currentIndex = closingBraceIndex + 1;
      }
      return evaluatedTemplateArr.join("");
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
var getReferenceValue;
var init_getReferenceValue = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js"() {
    getReferenceValue = ({ ref }, options) => {
      return options.referenceRecord[ref] ?? options.endpointParams[ref];
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
var evaluateExpression, callFunction, group;
var init_evaluateExpression = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js"() {
    init_types2();
    init_customEndpointFunctions();
    init_endpointFunctions();
    init_evaluateTemplate();
    init_getReferenceValue();
    evaluateExpression = (obj, keyName, options) => {
      if (typeof obj === "string") {
        return evaluateTemplate(obj, options);
      } else if (obj["fn"]) {
        return group.callFunction(obj, options);
      } else if (obj["ref"]) {
        return getReferenceValue(obj, options);
      }
      throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
    };
    callFunction = ({ fn, argv }, options) => {
      const evaluatedArgs = Array(argv.length);
      for (let i3 = 0; i3 < evaluatedArgs.length; ++i3) {
        const arg = argv[i3];
        if (typeof arg === "boolean" || typeof arg === "number") {
          evaluatedArgs[i3] = arg;
        } else {
          evaluatedArgs[i3] = group.evaluateExpression(arg, "arg", options);
        }
      }
      const namespaceSeparatorIndex = fn.indexOf(".");
      if (namespaceSeparatorIndex !== -1) {
        const namespaceFunctions = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)];
        const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
        if (typeof customFunction === "function") {
          return customFunction(...evaluatedArgs);
        }
      }
      const callable = endpointFunctions[fn];
      if (typeof callable === "function") {
        return callable(...evaluatedArgs);
      }
      throw new Error(`function ${fn} not loaded in endpointFunctions.`);
    };
    group = {
      evaluateExpression,
      callFunction
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/callFunction.js
var init_callFunction = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/callFunction.js"() {
    init_evaluateExpression();
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
var evaluateCondition;
var init_evaluateCondition = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js"() {
    init_debug();
    init_types2();
    init_callFunction();
    evaluateCondition = (condition, options) => {
      const { assign } = condition;
      if (assign && assign in options.referenceRecord) {
        throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
      }
      const value = callFunction(condition, options);
      options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
      const result = value === "" ? true : !!value;
      if (assign != null) {
        return { result, toAssign: { name: assign, value } };
      }
      return { result };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
var getEndpointHeaders;
var init_getEndpointHeaders = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js"() {
    init_types2();
    init_evaluateExpression();
    getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
      acc[headerKey] = headerVal.map((headerValEntry) => {
        const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
        if (typeof processedExpr !== "string") {
          throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
        }
        return processedExpr;
      });
      return acc;
    }, {});
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
var getEndpointProperties, getEndpointProperty, group2;
var init_getEndpointProperties = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js"() {
    init_types2();
    init_evaluateTemplate();
    getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
      acc[propertyKey] = group2.getEndpointProperty(propertyVal, options);
      return acc;
    }, {});
    getEndpointProperty = (property, options) => {
      if (Array.isArray(property)) {
        return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
      }
      switch (typeof property) {
        case "string":
          return evaluateTemplate(property, options);
        case "object":
          if (property === null) {
            throw new EndpointError(`Unexpected endpoint property: ${property}`);
          }
          return group2.getEndpointProperties(property, options);
        case "boolean":
          return property;
        default:
          throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
      }
    };
    group2 = {
      getEndpointProperty,
      getEndpointProperties
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
var getEndpointUrl;
var init_getEndpointUrl = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js"() {
    init_types2();
    init_evaluateExpression();
    getEndpointUrl = (endpointUrl, options) => {
      const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
      if (typeof expression === "string") {
        try {
          return new URL(expression);
        } catch (error) {
          console.error(`Failed to construct URL with ${expression}`, error);
          throw error;
        }
      }
      throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
var RESULT, decideEndpoint;
var init_decideEndpoint = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js"() {
    init_types2();
    init_evaluateCondition();
    init_evaluateExpression();
    init_getEndpointHeaders();
    init_getEndpointProperties();
    init_getEndpointUrl();
    RESULT = 1e8;
    decideEndpoint = (bdd3, options) => {
      const { nodes: nodes3, root: root3, results, conditions } = bdd3;
      let ref = root3;
      const referenceRecord = {};
      const closure = {
        referenceRecord,
        endpointParams: options.endpointParams,
        logger: options.logger
      };
      while (ref !== 1 && ref !== -1 && ref < RESULT) {
        const node_i = 3 * (Math.abs(ref) - 1);
        const [condition_i, highRef, lowRef] = [nodes3[node_i], nodes3[node_i + 1], nodes3[node_i + 2]];
        const [fn, argv, assign] = conditions[condition_i];
        const evaluation = evaluateCondition({ fn, assign, argv }, closure);
        if (evaluation.toAssign) {
          const { name, value } = evaluation.toAssign;
          referenceRecord[name] = value;
        }
        ref = ref >= 0 === evaluation.result ? highRef : lowRef;
      }
      if (ref >= RESULT) {
        const result = results[ref - RESULT];
        if (result[0] === -1) {
          const [, errorExpression] = result;
          throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
        }
        const [url, properties, headers] = result;
        return {
          url: getEndpointUrl(url, closure),
          properties: getEndpointProperties(properties, closure),
          headers: getEndpointHeaders(headers ?? {}, closure)
        };
      }
      throw new EndpointError(`No matching endpoint.`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
var getEndpointFromInstructions, resolveEndpointConfig, endpointMiddleware, getEndpointPlugin;
var init_endpoints = __esm({
  "node_modules/@smithy/core/dist-es/submodules/endpoints/index.js"() {
    init_getEndpointFromConfig();
    init_getEndpointFromInstructions();
    init_endpointMiddleware();
    init_getEndpointPlugin();
    init_resolveEndpointConfig();
    init_BinaryDecisionDiagram();
    init_EndpointCache();
    init_decideEndpoint();
    init_isIpAddress();
    init_transport();
    init_customEndpointFunctions();
    init_getEndpointFromInstructions();
    getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
    resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
    endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
    getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
var isReadableStream, isBlob;
var init_stream_type_check = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js"() {
    isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
    isBlob = (blob) => {
      return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
var fromUtf82;
var init_fromUtf8_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js"() {
    fromUtf82 = (input) => new TextEncoder().encode(input);
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
var chars, alphabetByEncoding, alphabetByValue, bitsPerLetter, bitsPerByte, maxLetterValue;
var init_constants_for_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js"() {
    chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
    alphabetByEncoding = Object.entries(chars).reduce((acc, [i3, c3]) => {
      acc[c3] = Number(i3);
      return acc;
    }, {});
    alphabetByValue = chars.split("");
    bitsPerLetter = 6;
    bitsPerByte = 8;
    maxLetterValue = 63;
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase642(_input) {
  let input;
  if (typeof _input === "string") {
    input = fromUtf82(_input);
  } else {
    input = _input;
  }
  const isArrayLike = typeof input === "object" && typeof input.length === "number";
  const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
  if (!isArrayLike && !isUint8Array) {
    throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  }
  let str = "";
  for (let i3 = 0; i3 < input.length; i3 += 3) {
    let bits = 0;
    let bitLength = 0;
    for (let j3 = i3, limit = Math.min(i3 + 3, input.length); j3 < limit; j3++) {
      bits |= input[j3] << (limit - j3 - 1) * bitsPerByte;
      bitLength += bitsPerByte;
    }
    const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
    bits <<= bitClusterCount * bitsPerLetter - bitLength;
    for (let k3 = 1; k3 <= bitClusterCount; k3++) {
      const offset = (bitClusterCount - k3) * bitsPerLetter;
      str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
    }
    str += "==".slice(0, 4 - bitClusterCount);
  }
  return str;
}
var init_toBase64_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js"() {
    init_fromUtf8_browser();
    init_constants_for_browser();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
var toUtf82;
var init_toUtf8_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js"() {
    toUtf82 = (input) => {
      if (typeof input === "string") {
        return input;
      }
      if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
      }
      return new TextDecoder("utf-8").decode(input);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
async function collectBlob(blob) {
  return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
  const chunks = [];
  const reader = stream.getReader();
  let length = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (value) {
      chunks.push(value);
      length += value.length;
    }
    if (done) {
      break;
    }
  }
  return concatBytes(chunks, length);
}
var streamCollector;
var init_stream_collector_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js"() {
    init_concatBytes();
    init_stream_type_check();
    streamCollector = async (stream) => {
      if (isBlob(stream)) {
        return collectBlob(stream);
      }
      return collectReadableStream(stream);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED, sdkStreamMixin, isBlobInstance;
var init_sdk_stream_mixin_browser = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js"() {
    init_toBase64_browser();
    init_hex_encoding();
    init_toUtf8_browser();
    init_stream_collector_browser();
    init_stream_type_check();
    ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
    sdkStreamMixin = (stream) => {
      if (!isBlobInstance(stream) && !isReadableStream(stream)) {
        const name = stream?.__proto__?.constructor?.name || stream;
        throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
      }
      let transformed = false;
      const transformToByteArray = async () => {
        if (transformed) {
          throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
        }
        transformed = true;
        return await streamCollector(stream);
      };
      const blobToWebStream = (blob) => {
        if (typeof blob.stream !== "function") {
          throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
        }
        return blob.stream();
      };
      return Object.assign(stream, {
        transformToByteArray,
        transformToString: async (encoding) => {
          const buf = await transformToByteArray();
          if (encoding === "base64") {
            return toBase642(buf);
          } else if (encoding === "hex") {
            return toHex(buf);
          } else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") {
            return toUtf82(buf);
          } else if (typeof TextDecoder === "function") {
            return new TextDecoder(encoding).decode(buf);
          } else {
            throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
          }
        },
        transformToWebStream: () => {
          if (transformed) {
            throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
          }
          transformed = true;
          if (isBlobInstance(stream)) {
            return blobToWebStream(stream);
          } else if (isReadableStream(stream)) {
            return stream;
          } else {
            throw new Error(`Cannot transform payload to web stream, got ${stream}`);
          }
        }
      });
    };
    isBlobInstance = (stream) => typeof Blob === "function" && stream instanceof Blob;
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var import_node_stream, streamCollector2, Collector;
var init_stream_collector = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js"() {
    import_node_stream = require("node:stream");
    init_concatBytes();
    init_stream_collector_browser();
    init_stream_type_check();
    streamCollector2 = (stream) => {
      if (isBlob(stream)) {
        return collectBlob(stream);
      }
      if (isReadableStream(stream)) {
        return collectReadableStream(stream);
      }
      return new Promise((resolve, reject) => {
        const collector = new Collector();
        const nodeStream = stream;
        nodeStream.pipe(collector);
        nodeStream.on("error", (err) => {
          collector.end();
          reject(err);
        });
        collector.on("error", reject);
        collector.on("finish", function() {
          const bytes = concatBytes(this.bufferedBytes);
          resolve(bytes);
        });
      });
    };
    Collector = class extends import_node_stream.Writable {
      bufferedBytes = [];
      _write(chunk, encoding, callback) {
        this.bufferedBytes.push(chunk);
        callback();
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
var import_node_stream2, ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2, sdkStreamMixin2;
var init_sdk_stream_mixin = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js"() {
    import_node_stream2 = require("node:stream");
    init_buffer_from();
    init_sdk_stream_mixin_browser();
    init_stream_collector();
    ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2 = "The stream has already been transformed.";
    sdkStreamMixin2 = (stream) => {
      if (!(stream instanceof import_node_stream2.Readable)) {
        try {
          return sdkStreamMixin(stream);
        } catch (ignored) {
          const name = stream?.__proto__?.constructor?.name || stream;
          throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
        }
      }
      let transformed = false;
      const transformToByteArray = async () => {
        if (transformed) {
          throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
        }
        transformed = true;
        return await streamCollector2(stream);
      };
      return Object.assign(stream, {
        transformToByteArray,
        transformToString: async (encoding) => {
          const buf = await transformToByteArray();
          if (encoding === void 0 || Buffer.isEncoding(encoding)) {
            return fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
          } else {
            const decoder = new TextDecoder(encoding);
            return decoder.decode(buf);
          }
        },
        transformToWebStream: () => {
          if (transformed) {
            throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
          }
          if (stream.readableFlowing !== null) {
            throw new Error("The stream has been consumed by other callbacks.");
          }
          if (typeof import_node_stream2.Readable.toWeb !== "function") {
            throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
          }
          transformed = true;
          return import_node_stream2.Readable.toWeb(stream);
        }
      });
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}
var init_writeKey = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var import_node_crypto, Uint8ArrayBlobAdapter, _getRandomValues, v4, generateIdempotencyToken;
var init_serde = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/index.js"() {
    import_node_crypto = require("node:crypto");
    init_fromBase64();
    init_toBase64();
    init_Uint8ArrayBlobAdapter();
    init_fromUtf8();
    init_toUtf8();
    init_v4();
    init_date_utils();
    init_lazy_json();
    init_quote_header();
    init_schema_date_utils();
    init_split_every();
    init_split_header();
    init_NumericValue();
    init_hex_encoding();
    init_calculateBodyLength();
    init_toUint8Array();
    init_is_array_buffer();
    init_sdk_stream_mixin();
    init_stream_collector();
    init_transport();
    init_writeKey();
    Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
    };
    _getRandomValues = import_node_crypto.getRandomValues;
    v4 = bindV4(_getRandomValues);
    generateIdempotencyToken = v4;
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collectBody;
var init_collect_stream_body = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js"() {
    init_serde();
    collectBody = async (streamBody = new Uint8Array(), context) => {
      if (streamBody instanceof Uint8Array) {
        return Uint8ArrayBlobAdapter.mutate(streamBody);
      }
      if (!streamBody) {
        return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
      }
      const fromContext = context.streamCollector(streamBody);
      return Uint8ArrayBlobAdapter.mutate(await fromContext);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
  if (/^[\w.~-]+$/.test(str)) {
    return str;
  }
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c3) {
    return "%" + c3.charCodeAt(0).toString(16).toUpperCase();
  });
}
var init_extended_encode_uri_component = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HTTP_BINDINGS, HttpBindingNormalizedSchema, buildHttpBindings, buildPathSegments, buildHttpOperationBindings, EMPTY_BINDINGS, getHttpOperationBindings, createBodySchema;
var init_HttpBindingNormalizedSchema = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js"() {
    init_schema();
    init_serde();
    HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
    HttpBindingNormalizedSchema = class _HttpBindingNormalizedSchema extends NormalizedSchema {
      static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
      identity = _HttpBindingNormalizedSchema.identity;
      bindings;
      constructor(schema) {
        super(schema);
      }
      static of(schema) {
        const ns = NormalizedSchema.of(schema);
        if (ns.identity === _HttpBindingNormalizedSchema.identity) {
          return ns;
        }
        const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
        const cache3 = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
        return cache3[HTTP_BINDINGS] ??= new _HttpBindingNormalizedSchema(ns);
      }
      getHttpBindingLocation(traits) {
        if (traits.httpPayload) {
          return 36;
        }
        if (traits.httpLabel) {
          return 33;
        }
        if (traits.httpHeader) {
          return 38;
        }
        if (typeof traits.httpPrefixHeaders === "string") {
          return 39;
        }
        if (traits.httpQuery) {
          return 34;
        }
        if (traits.httpQueryParams) {
          return 35;
        }
        if (traits.httpResponseCode) {
          return 37;
        }
        return 32;
      }
      getHttpBindingValue(location, traits, nested = false) {
        const raw = this.getSchema();
        const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
        const slot = location & 7;
        const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
        const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
        const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
        let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
        const category = type & 192;
        const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
        const valueType = (collectionValue?.[1] ?? 0) & 255;
        flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
        return [this, flags, collectionValue];
      }
      getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
        const valueSchema = _HttpBindingNormalizedSchema.of(this.getValueSchema());
        return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
      }
      getHttpBindings() {
        const source = this.getSchema();
        return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
      }
    };
    buildHttpBindings = (schema) => {
      const bodyMemberNames = [];
      const bodyMemberSchemas = [];
      const requestBodyMemberNames = [];
      const requestBodyMemberSchemas = [];
      const memberBindings = [];
      const byName = {};
      const headers = {};
      const prefixHeaders = [];
      const responseBindings = { headers, prefixHeaders };
      const bindings = {
        request: { memberBindings, byName },
        response: {
          bodyMemberNames,
          bindings: responseBindings
        }
      };
      const { request, response } = bindings;
      for (const [name, member2] of schema.structIterator()) {
        const bindingSchema = HttpBindingNormalizedSchema.of(member2);
        const traits = bindingSchema.getMergedTraits();
        const location = bindingSchema.getHttpBindingLocation(traits);
        const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
        const value = bindingSchema.getHttpBindingValue(location, traits);
        const binding = [name, value, location, wireName];
        if (name === "__proto__") {
          writeKey(byName);
        }
        byName[name] = binding;
        if (value[1] >> 10 & 1) {
          request.hasIdempotency = true;
        }
        memberBindings.push(binding);
        const slot = location & 7;
        if (slot === 0) {
          requestBodyMemberNames.push(name);
          requestBodyMemberSchemas.push(member2);
        }
        if ((slot & 4) === 0) {
          bodyMemberNames.push(name);
          bodyMemberSchemas.push(member2);
        } else if ((slot & 6) === 4) {
          if (slot & 1) {
            responseBindings.statusCode = binding;
          } else {
            responseBindings.payload = binding;
            const type = value[1] & 255;
            request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
          }
        } else if (slot & 1) {
          request.hasPrefixHeaders = true;
          prefixHeaders.push(binding);
        } else {
          if (wireName === "__proto__") {
            writeKey(headers);
          }
          headers[wireName] = binding;
        }
      }
      if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) {
        request.contentTypeInstruction = null;
      }
      request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
      response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
      return bindings;
    };
    buildPathSegments = (path) => {
      const segments = [];
      let offset = 0;
      for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
        if (match.index > offset) {
          segments.push([path.slice(offset, match.index), 0]);
        }
        segments.push([match[1], match[2] ? 2 : 1]);
        offset = match.index + match[0].length;
      }
      if (segments.length && offset < path.length) {
        segments.push([path.slice(offset), 0]);
      }
      return segments.length ? segments : void 0;
    };
    buildHttpOperationBindings = (schema) => {
      const { http, endpoint } = translateTraits(schema.traits ?? {});
      const [path, search] = http?.[1].split("?") ?? [];
      return [
        http?.[0],
        path,
        search ? [...new URLSearchParams(search)] : [],
        path ? buildPathSegments(path) : void 0,
        endpoint?.[0]
      ];
    };
    EMPTY_BINDINGS = {
      request: { memberBindings: [], byName: {} },
      response: {
        bodyMemberNames: [],
        bindings: { headers: {}, prefixHeaders: [] }
      }
    };
    getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
    createBodySchema = (schema, memberNames, memberSchemas) => {
      if (!memberNames.length) {
        return void 0;
      }
      const source = schema.getSchema();
      const body = [
        3,
        source[1],
        source[2],
        schema.getMergedTraits(),
        memberNames,
        memberSchemas
      ];
      const required = source[6];
      const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
      if (bodyRequired) {
        body[6] = bodyRequired;
      }
      return body;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext;
var init_SerdeContext = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js"() {
    SerdeContext = class {
      serdeContext;
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
      }
    };
  }
});

// left-out:@smithy/core/event-streams
var require_event_streams = __commonJS({
  "left-out:@smithy/core/event-streams"() {
    throw new Error("keylease is built without @smithy/core/event-streams");
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol;
var init_HttpProtocol = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js"() {
    init_transport();
    init_schema();
    init_SerdeContext();
    init_HttpBindingNormalizedSchema();
    HttpProtocol = class extends SerdeContext {
      options;
      compositeErrorRegistry;
      constructor(options) {
        super();
        this.options = options;
        this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
        for (const etr of options.errorTypeRegistries ?? []) {
          this.compositeErrorRegistry.copyFrom(etr);
        }
      }
      getRequestType() {
        return HttpRequest;
      }
      getResponseType() {
        return HttpResponse;
      }
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
        this.serializer.setSerdeContext(serdeContext);
        this.deserializer.setSerdeContext(serdeContext);
        if (this.getPayloadCodec()) {
          this.getPayloadCodec().setSerdeContext(serdeContext);
        }
      }
      updateServiceEndpoint(request, endpoint) {
        if ("url" in endpoint) {
          request.protocol = endpoint.url.protocol;
          request.hostname = endpoint.url.hostname;
          request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
          request.path = endpoint.url.pathname;
          request.fragment = endpoint.url.hash || void 0;
          request.username = endpoint.url.username || void 0;
          request.password = endpoint.url.password || void 0;
          if (!request.query) {
            request.query = {};
          }
          for (const [k3, v] of endpoint.url.searchParams.entries()) {
            request.query[k3] = v;
          }
          if (endpoint.headers) {
            for (const name in endpoint.headers) {
              if (!hasOwn(endpoint.headers, name)) {
                continue;
              }
              request.headers[name] = endpoint.headers[name].join(", ");
            }
          }
          return request;
        } else {
          request.protocol = endpoint.protocol;
          request.hostname = endpoint.hostname;
          request.port = endpoint.port ? Number(endpoint.port) : void 0;
          request.path = endpoint.path;
          request.query = {
            ...endpoint.query
          };
          if (endpoint.headers) {
            for (const name in endpoint.headers) {
              if (!hasOwn(endpoint.headers, name)) {
                continue;
              }
              request.headers[name] = endpoint.headers[name];
            }
          }
          return request;
        }
      }
      setHostPrefix(request, operationSchema, input, operation2 = getHttpOperationBindings(operationSchema)) {
        if (this.serdeContext?.disableHostPrefix) {
          return;
        }
        const hostPrefix = operation2[4];
        if (typeof hostPrefix !== "string") {
          return;
        }
        let resolvedHostPrefix = hostPrefix;
        for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
          if (!(flags >> 17 & 1)) {
            continue;
          }
          const replacement = input[name];
          if (typeof replacement !== "string") {
            throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
          }
          resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
        }
        request.hostname = resolvedHostPrefix + request.hostname;
        if (!isValidHostname(request.hostname)) {
          throw new Error(`[${request.hostname}] is not a valid hostname.`);
        }
      }
      deserializeMetadata(output) {
        return {
          httpStatusCode: output.statusCode,
          requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
          extendedRequestId: output.headers["x-amz-id-2"],
          cfId: output.headers["x-amz-cf-id"]
        };
      }
      resolveError(name, namespaces, registries) {
        const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
        let schema;
        for (const registry of registries) {
          for (const ns of namespaces) {
            try {
              if (ns === "*") {
                schema = registry.getSchema(name);
              } else {
                schema = registry.getSchema(ns + "#" + name);
              }
              const errorCtor = registry.getErrorCtor(schema);
              if (errorCtor) {
                return [schema, errorCtor, "modeled"];
              } else {
                const syntheticErrorSchema = registry.getBaseException();
                if (syntheticErrorSchema) {
                  const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                  if (syntheticErrorCtor) {
                    return [schema, syntheticErrorCtor, "synthetic"];
                  }
                }
              }
            } catch (ignored) {
            }
          }
        }
        for (const registry of registries) {
          const syntheticErrorSchema = registry.getBaseException();
          if (syntheticErrorSchema) {
            const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
            if (syntheticErrorCtor) {
              return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
            }
          }
        }
        return [defaultErrorSchema, Error, "native"];
      }
      async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
        const eventStreamSerde = await this.loadEventStreamCapability();
        return eventStreamSerde.serializeEventStream({
          eventStream,
          requestSchema,
          initialRequest
        });
      }
      async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
        const eventStreamSerde = await this.loadEventStreamCapability();
        return eventStreamSerde.deserializeEventStream({
          response,
          responseSchema,
          initialResponseContainer
        });
      }
      async loadEventStreamCapability() {
        const { EventStreamSerde, eventStreamSerdeProvider } = await Promise.resolve().then(() => __toESM(require_event_streams()));
        const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
        return new EventStreamSerde({
          marshaller,
          serializer: this.serializer,
          deserializer: this.deserializer,
          serdeContext: this.serdeContext,
          defaultContentType: this.getDefaultContentType(),
          compositeErrorRegistry: this.compositeErrorRegistry
        });
      }
      getDefaultContentType() {
        throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
      }
      async deserializeHttpMessage(schema, context, response, arg4, arg5) {
        void schema;
        void context;
        void response;
        void arg4;
        void arg5;
        return [];
      }
      getEventStreamMarshaller() {
        const context = this.serdeContext;
        if (!context.eventStreamMarshaller) {
          throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
        }
        return context.eventStreamMarshaller;
      }
      resolveEventStreamMarshaller(importedProvider) {
        const context = this.serdeContext;
        if (context.eventStreamMarshaller) {
          return context.eventStreamMarshaller;
        }
        return importedProvider(this.serdeContext);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol;
var init_HttpBindingProtocol = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js"() {
    init_transport();
    init_serde();
    init_HttpBindingNormalizedSchema();
    init_HttpProtocol();
    init_collect_stream_body();
    init_extended_encode_uri_component();
    HttpBindingProtocol = class extends HttpProtocol {
      async serializeRequest(operationSchema, _input, context) {
        const input = _input && typeof _input === "object" ? _input : {};
        const query = {};
        const headers = {};
        const endpoint = await context.endpoint();
        const ns = HttpBindingNormalizedSchema.of(operationSchema?.input);
        const bindings = ns.getHttpBindings().request;
        const operation2 = getHttpOperationBindings(operationSchema);
        const request = new HttpRequest({ query, headers });
        if (endpoint) {
          this.updateServiceEndpoint(request, endpoint);
          this.setHostPrefix(request, operationSchema, input, operation2);
          const [method, path, staticQuery] = operation2;
          if (method) {
            request.method = method;
            request.path = request.path === "/" ? path : request.path + path;
            for (const [key, value] of staticQuery) {
              query[key] = value;
            }
          }
        }
        request.query = query;
        const eventStream = this.serializeHttpBindings(input, request, bindings, operation2);
        if (eventStream) {
          request.body = await this.serializeEventStream({ eventStream, requestSchema: ns });
        }
        return request;
      }
      serializeHttpBindings(input, request, bindings, operation2) {
        const serializer = this.serializer;
        const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
        const query = request.query;
        const headers = request.headers;
        const bodySchema = bindings.syntheticBodySchema;
        let hasBodyValue = false;
        let payload;
        let eventStream;
        let labels;
        const names = Object.getOwnPropertyNames(input);
        const prototype = Object.getPrototypeOf(input);
        const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
        const length = sparse ? names.length : bindings.memberBindings.length;
        for (let i3 = 0; i3 < length; ++i3) {
          const binding = sparse ? hasOwn(bindings.byName, names[i3]) ? bindings.byName[names[i3]] : void 0 : bindings.memberBindings[i3];
          if (!binding) {
            continue;
          }
          const value = binding[1];
          const memberName = binding[0];
          const memberNs = value[0];
          const flags = value[1];
          const collectionValue = value[2];
          const location = binding[2];
          const wireName = binding[3];
          const inputMemberValue = input[memberName];
          if (inputMemberValue == null && !(flags >> 10 & 1)) {
            continue;
          }
          if (location === 36) {
            const stream = flags >> 11 & 3;
            if (stream) {
              if (stream === 2) {
                eventStream = inputMemberValue || void 0;
              } else {
                payload = inputMemberValue;
              }
            } else {
              if (directSerializer) {
                directSerializer.writeCodec(memberNs, inputMemberValue);
              } else {
                serializer.write(memberNs, inputMemberValue);
              }
              payload = serializer.flush();
            }
          } else if (location === 33 || location === 38) {
            const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
            if (location === 33) {
              (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized;
            } else {
              headers[wireName] = serialized;
            }
          } else if (location === 39) {
            for (const key in inputMemberValue) {
              if (!hasOwn(inputMemberValue, key)) {
                continue;
              }
              const amalgam = wireName + key;
              headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
            }
          } else if ((location & 62) === 34) {
            this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
          } else {
            hasBodyValue = true;
          }
        }
        const operationPath = operation2[1];
        const pathSegments = operation2[3];
        if (operationPath && pathSegments && request.path.endsWith(operationPath)) {
          request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
        }
        if (hasBodyValue && bodySchema) {
          if (directSerializer) {
            directSerializer.writeCodec(bodySchema, input);
          } else {
            serializer.write(bodySchema, input);
          }
          payload = serializer.flush();
        }
        request.body = payload;
        return eventStream;
      }
      serializeQuery(value, data, wireName, query, directSerializer) {
        const [ns, flags, collectionValue] = value;
        const traits = directSerializer ? void 0 : ns.getMergedTraits();
        if (wireName === void 0) {
          for (const key in data) {
            if (!hasOwn(data, key) || key in query) {
              continue;
            }
            if (!directSerializer) {
              Object.assign(collectionValue[0].getMergedTraits(), {
                ...traits,
                httpQuery: key,
                httpQueryParams: void 0
              });
            }
            this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
          }
          return;
        }
        if ((flags & 192) === 64) {
          const buffer = [];
          for (const item of data) {
            const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
            if (flags >> 13 & 1 || serialized !== void 0) {
              buffer.push(serialized);
            }
          }
          query[wireName] = buffer;
        } else {
          query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
        }
      }
      serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
        const flags = value[1];
        const type = flags & 255;
        if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) {
          return String(data);
        }
        if (directSerializer) {
          directSerializer.writeHttpBinding(value, data, location);
        } else {
          this.serializer.write(schema, data);
        }
        return this.serializer.flush();
      }
      serializePath(segments, labels, bindings) {
        let path = "";
        for (const [value, kind] of segments) {
          if (kind === 0) {
            path += value;
            continue;
          }
          const replacement = labels?.[value];
          if (replacement === void 0) {
            if (hasOwn(bindings.byName, value) && bindings.byName[value][2] === 33) {
              throw new Error(`No value provided for input HTTP label: ${value}.`);
            }
            path += `{${value}${kind === 2 ? "+" : ""}}`;
          } else {
            path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
          }
        }
        return path;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer;
        const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
        const ns = HttpBindingNormalizedSchema.of(operationSchema.output);
        const responseBindings = ns.getHttpBindings().response;
        const dataObject = {};
        if (response.statusCode >= 300) {
          const bytes = await collectBody(response.body, context);
          if (bytes.byteLength > 0) {
            Object.assign(dataObject, await deserializer.read(15, bytes));
          }
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
        }
        const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
        if (nonHttpBindingMembers.length) {
          const bytes = await collectBody(response.body, context);
          if (bytes.byteLength > 0) {
            const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
            for (const member2 of nonHttpBindingMembers) {
              if (dataFromBody[member2] != null) {
                dataObject[member2] = dataFromBody[member2];
              }
            }
          }
        } else if (!responseBindings.bindings.payload) {
          await collectBody(response.body, context);
        }
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      async deserializeHttpMessage(schema, context, response, arg4, arg5) {
        const dataObject = arg4 instanceof Set ? arg5 : arg4;
        const deserializer = this.deserializer;
        const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
        const ns = HttpBindingNormalizedSchema.of(schema);
        const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
        const headers = response.headers;
        if (payload) {
          const [memberName, value] = payload;
          const [memberSchema, flags] = value;
          const stream = flags >> 11 & 3;
          if (stream) {
            if (stream === 2) {
              dataObject[memberName] = await this.deserializeEventStream({
                response,
                responseSchema: ns
              });
            } else {
              dataObject[memberName] = sdkStreamMixin2(response.body);
            }
          } else if (response.body) {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
            }
          }
        }
        for (const header in headers) {
          if (!hasOwn(headers, header)) {
            continue;
          }
          const lower = header.toLowerCase();
          const headerValue = headers[header];
          if (lower !== header) {
            delete headers[header];
            headers[lower] = headerValue;
          }
          const binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
          if (!binding) {
            continue;
          }
          const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
          if (collectionValue) {
            const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue);
            const list = [];
            for (const section of sections) {
              list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
            }
            dataObject[memberName] = list;
          } else {
            dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
          }
        }
        for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
          dataObject[memberName] = {};
          for (const header in headers) {
            if (!hasOwn(headers, header)) {
              continue;
            }
            if (!header.startsWith(wireName)) {
              continue;
            }
            const headerValue = headers[header];
            dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
          }
        }
        if (statusCode) {
          dataObject[statusCode[0]] = response.statusCode;
        }
        return bodyMemberNames;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol;
var init_RpcProtocol = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js"() {
    init_transport();
    init_schema();
    init_transport();
    init_HttpProtocol();
    init_collect_stream_body();
    RpcProtocol = class extends HttpProtocol {
      async serializeRequest(operationSchema, _input, context) {
        const serializer = this.serializer;
        const query = {};
        const headers = {};
        const endpoint = await context.endpoint();
        const ns = NormalizedSchema.of(operationSchema?.input);
        const schema = ns.getSchema();
        let payload;
        const input = _input && typeof _input === "object" ? _input : {};
        const request = new HttpRequest({
          protocol: "",
          hostname: "",
          port: void 0,
          path: "/",
          fragment: void 0,
          query,
          headers,
          body: void 0
        });
        if (endpoint) {
          this.updateServiceEndpoint(request, endpoint);
          this.setHostPrefix(request, operationSchema, input);
        }
        if (input) {
          const eventStreamMember = ns.getEventStreamMember();
          if (eventStreamMember) {
            if (input[eventStreamMember]) {
              const initialRequest = {};
              for (const [memberName] of ns.structIterator()) {
                if (memberName !== eventStreamMember && input[memberName] != null) {
                  initialRequest[memberName] = input[memberName];
                }
              }
              payload = await this.serializeEventStream({
                eventStream: input[eventStreamMember],
                requestSchema: ns,
                initialRequest
              });
            }
          } else {
            serializer.write(schema, input);
            payload = serializer.flush();
          }
        }
        request.headers = Object.assign(request.headers, headers);
        request.query = query;
        request.body = payload;
        request.method = "POST";
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer;
        const ns = NormalizedSchema.of(operationSchema.output);
        const dataObject = {};
        if (this.isErrorResponse(response.statusCode)) {
          const bytes = await collectBody(response.body, context);
          if (bytes.byteLength > 0) {
            Object.assign(dataObject, await deserializer.read(15, bytes));
          }
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
        }
        for (const header in response.headers) {
          if (!hasOwn(response.headers, header)) {
            continue;
          }
          const value = response.headers[header];
          delete response.headers[header];
          response.headers[header.toLowerCase()] = value;
        }
        const eventStreamMember = ns.getEventStreamMember();
        if (eventStreamMember) {
          dataObject[eventStreamMember] = await this.deserializeEventStream({
            response,
            responseSchema: ns,
            initialResponseContainer: dataObject
          });
        } else {
          const bytes = await collectBody(response.body, context);
          if (bytes.byteLength > 0) {
            Object.assign(dataObject, await deserializer.read(ns, bytes));
          }
        }
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      isErrorResponse(statusCode) {
        return statusCode >= 300;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer;
var init_FromStringShapeDeserializer = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js"() {
    init_serde();
    init_HttpBindingNormalizedSchema();
    init_SerdeContext();
    FromStringShapeDeserializer = class extends SerdeContext {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      read(_schema, data) {
        const ns = HttpBindingNormalizedSchema.of(_schema);
        const traits = ns.getMergedTraits();
        const location = ns.getHttpBindingLocation(traits);
        return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
      }
      readHttpBinding([ns, flags, collectionValue], data, location) {
        const schema = flags & 255;
        if ((schema & 192) === 64) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
        }
        switch (schema) {
          case 21:
          case 42:
            return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
          case 4:
          case 5:
          case 6:
          case 7: {
            const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
            const format2 = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
            switch (format2) {
              case 5:
                return _parseRfc3339DateTimeWithOffset(data);
              case 6:
                return _parseRfc7231DateTime(data);
              case 7:
                return _parseEpochTimestamp(data);
              default:
                console.warn("Missing timestamp format, parsing value with Date constructor:", data);
                return new Date(data);
            }
          }
          case 0: {
            const media = flags >> 8 & 3;
            if (!media) {
              return data;
            }
            let intermediateValue = data;
            if ((location & 6) === 6) {
              intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue));
            }
            return media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
          }
          case 1:
            return Number(data);
          case 2:
            return data.toLowerCase() === "true";
          case 17:
            return BigInt(data);
          case 19:
            return new NumericValue(data, "bigDecimal");
          default:
            return data;
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer;
var init_HttpInterceptingShapeDeserializer = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js"() {
    init_serde();
    init_HttpBindingNormalizedSchema();
    init_SerdeContext();
    init_FromStringShapeDeserializer();
    HttpInterceptingShapeDeserializer = class extends SerdeContext {
      codecDeserializer;
      stringDeserializer;
      constructor(codecDeserializer, codecSettings) {
        super();
        this.codecDeserializer = codecDeserializer;
        this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
      }
      setSerdeContext(serdeContext) {
        this.stringDeserializer.setSerdeContext(serdeContext);
        this.codecDeserializer.setSerdeContext(serdeContext);
        this.serdeContext = serdeContext;
      }
      read(schema, data) {
        const ns = HttpBindingNormalizedSchema.of(schema);
        const traits = ns.getMergedTraits();
        if (traits.httpHeader || traits.httpResponseCode) {
          const value = ns.getHttpBindingValue(38, traits);
          return this.readHttpBinding(value, data, 38);
        }
        if (traits.httpPayload) {
          return this.readPayload(ns.getHttpBindingValue(36, traits), data);
        }
        return this.readCodec(ns, data);
      }
      readHttpBinding(binding, data, location) {
        const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
        return this.stringDeserializer.readHttpBinding(binding, value, location);
      }
      readPayload([schema, flags], data) {
        const type = flags & 255;
        if (type === 21 || type === 42) {
          return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(data) : data;
        }
        if (type === 0) {
          return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
        }
        return this.readCodec(schema, data);
      }
      readCodec(schema, data) {
        return this.codecDeserializer.read(schema, data);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer;
var init_ToStringShapeSerializer = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js"() {
    init_serde();
    init_HttpBindingNormalizedSchema();
    init_SerdeContext();
    ToStringShapeSerializer = class extends SerdeContext {
      settings;
      stringBuffer = "";
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value) {
        const ns = HttpBindingNormalizedSchema.of(schema);
        const traits = ns.getMergedTraits();
        const location = ns.getHttpBindingLocation(traits);
        this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
      }
      writeHttpBinding([ns, flags, collectionValue], value, location) {
        const schema = flags & 255;
        switch (typeof value) {
          case "object":
            if (value === null) {
              this.stringBuffer = "null";
              return;
            }
            if (schema >= 4 && schema <= 7) {
              if (!(value instanceof Date)) {
                throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
              }
              const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
              const format2 = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
              switch (format2) {
                case 5:
                  this.stringBuffer = value.toISOString().replace(".000Z", "Z");
                  break;
                case 6:
                  this.stringBuffer = dateToUtcString(value);
                  break;
                case 7:
                  this.stringBuffer = String(value.getTime() / 1e3);
                  break;
                default:
                  console.warn("Missing timestamp format, using epoch seconds", value);
                  this.stringBuffer = String(value.getTime() / 1e3);
              }
              return;
            }
            if ((schema === 21 || schema === 42) && "byteLength" in value) {
              this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
              return;
            }
            if ((schema & 192) === 64 && Array.isArray(value)) {
              collectionValue ??= ns.getHttpBindingCollectionValue(location);
              const valueSchemaType = collectionValue[1] & 255;
              const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
              let buffer = "";
              for (const item of value) {
                this.writeHttpBinding(collectionValue, item, location);
                const headerItem = this.flush();
                if (buffer) {
                  buffer += ", ";
                }
                buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
              }
              this.stringBuffer = buffer;
              return;
            }
            this.stringBuffer = JSON.stringify(value, null, 2);
            break;
          case "string":
            const media = flags >> 8 & 3;
            let intermediateValue = value;
            if (media === 2) {
              intermediateValue = LazyJsonString.from(intermediateValue);
            }
            if (media && (location & 6) === 6) {
              this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
              return;
            }
            this.stringBuffer = value;
            break;
          default:
            this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
        }
      }
      flush() {
        const buffer = this.stringBuffer;
        this.stringBuffer = "";
        return buffer;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer;
var init_HttpInterceptingShapeSerializer = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js"() {
    init_HttpBindingNormalizedSchema();
    init_ToStringShapeSerializer();
    HttpInterceptingShapeSerializer = class {
      codecSerializer;
      stringSerializer;
      buffer;
      constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
        this.codecSerializer = codecSerializer;
        this.stringSerializer = stringSerializer;
      }
      setSerdeContext(serdeContext) {
        this.codecSerializer.setSerdeContext(serdeContext);
        this.stringSerializer.setSerdeContext(serdeContext);
      }
      write(schema, value) {
        const ns = HttpBindingNormalizedSchema.of(schema);
        const traits = ns.getMergedTraits();
        if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
          const location = ns.getHttpBindingLocation(traits);
          this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
          return;
        }
        this.writeCodec(ns, value);
      }
      writeHttpBinding(binding, value, location) {
        this.stringSerializer.writeHttpBinding(binding, value, location);
        this.buffer = this.stringSerializer.flush();
      }
      writeCodec(schema, value) {
        this.codecSerializer.write(schema, value);
      }
      flush() {
        if (this.buffer !== void 0) {
          const buffer = this.buffer;
          this.buffer = void 0;
          return buffer;
        }
        return this.codecSerializer.flush();
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
  if (settings.timestampFormat.useTrait) {
    const schema = ns.getSchema();
    if (schema === 5 || schema === 6 || schema === 7) {
      return schema;
    }
  }
  const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
  const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
  return bindingFormat ?? settings.timestampFormat.default;
}
var init_determineTimestampFormat = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig;
var init_httpExtensionConfiguration = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js"() {
    getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
      if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
        runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger);
      }
      if (runtimeConfig.defaultSocketTimeout) {
        runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
      }
      return {
        setHttpHandler(handler) {
          runtimeConfig.requestHandler = handler;
        },
        httpHandler() {
          return runtimeConfig.requestHandler;
        },
        updateHttpClientConfig(key, value) {
          runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
        },
        httpHandlerConfigs() {
          return runtimeConfig.requestHandler.httpHandlerConfigs();
        }
      };
    };
    resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
      return {
        requestHandler: httpHandlerExtensionConfiguration.httpHandler()
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
function contentLengthMiddleware(bodyLengthChecker) {
  return (next) => async (args) => {
    const request = args.request;
    if (HttpRequest.isInstance(request)) {
      const { body, headers } = request;
      if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) {
        try {
          const length = bodyLengthChecker(body);
          if (length != null) {
            request.headers = {
              ...request.headers,
              [CONTENT_LENGTH_HEADER]: String(length)
            };
          }
        } catch (ignored) {
        }
      }
    }
    return next({
      ...args,
      request
    });
  };
}
var CONTENT_LENGTH_HEADER, contentLengthMiddlewareOptions, getContentLengthPlugin;
var init_contentLengthMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js"() {
    init_transport();
    CONTENT_LENGTH_HEADER = "content-length";
    contentLengthMiddlewareOptions = {
      step: "build",
      tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
      name: "contentLengthMiddleware",
      override: true
    };
    getContentLengthPlugin = (options) => ({
      applyToStack: (clientStack) => {
        clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
      }
    });
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escapeUri, hexEncode;
var init_escape_uri = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js"() {
    escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
    hexEncode = (c3) => `%${c3.charCodeAt(0).toString(16).toUpperCase()}`;
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
  const parts = [];
  for (let key of Object.keys(query).sort()) {
    const value = query[key];
    key = escapeUri(key);
    if (Array.isArray(value)) {
      for (let i3 = 0, iLen = value.length; i3 < iLen; i3++) {
        parts.push(`${key}=${escapeUri(value[i3])}`);
      }
    } else {
      let qsEntry = key;
      if (value || typeof value === "string") {
        qsEntry += `=${escapeUri(value)}`;
      }
      parts.push(qsEntry);
    }
  }
  return parts.join("&");
}
var init_buildQueryString = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js"() {
    init_escape_uri();
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig;
var init_ConfigurableSerdeContext = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js"() {
    SerdeContextConfig = class {
      serdeContext;
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde;
var init_UnionSerde = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js"() {
    UnionSerde = class {
      from;
      to;
      keys;
      constructor(from, to) {
        this.from = from;
        this.to = to;
        const keys = Object.keys(this.from);
        const set = new Set(keys);
        set.delete("__type");
        this.keys = set;
      }
      mark(key) {
        this.keys.delete(key);
      }
      hasUnknown() {
        return this.keys.size === 1 && Object.keys(this.to).length === 0;
      }
      writeUnknown() {
        if (this.hasUnknown()) {
          const k3 = this.keys.values().next().value;
          const v = this.from[k3];
          this.to.$unknown = [k3, v];
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
function detectBufferParsing() {
  if (canParseBuffer === void 0) {
    try {
      if (typeof Buffer !== "function") {
        canParseBuffer = false;
      } else {
        const result = JSON.parse(Buffer.from([123, 125]));
        canParseBuffer = result !== null && typeof result === "object";
      }
    } catch {
      canParseBuffer = false;
    }
  }
  return canParseBuffer;
}
var canParseBuffer;
var init_detectBufferParsing = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(key, value, context) {
  if (context?.source) {
    const numericString = context.source;
    if (typeof value === "number") {
      const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
      if (inSafeRange) {
        if (isRepresentable(numericString, value)) {
          return value;
        }
        return new NumericValue(numericString, "bigDecimal");
      } else {
        if (isFractionalBigNumeric(numericString)) {
          return new NumericValue(numericString, "bigDecimal");
        }
        if (/[eE]/.test(numericString)) {
          return expandExponentToBigInt(numericString);
        }
        return BigInt(numericString);
      }
    }
  }
  return value;
}
function isFractionalBigNumeric(s) {
  const dotIndex = s.indexOf(".");
  if (dotIndex === -1) {
    return false;
  }
  const eIndex = s.search(/[eE]/);
  if (eIndex === -1) {
    return true;
  }
  const fracDigits = eIndex - dotIndex - 1;
  const exp = parseInt(s.slice(eIndex + 1), 10);
  return exp < fracDigits;
}
function isRepresentable(numericString, value) {
  if (numericString === String(value)) {
    return true;
  }
  if (Object.is(value, -0)) {
    return true;
  }
  if (/[eE]/.test(numericString)) {
    return expandToDecimal(numericString) === expandToDecimal(String(value));
  }
  const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  const canonical = String(value);
  if (normalized === canonical) {
    return true;
  }
  if (/[eE]/.test(canonical)) {
    return normalized === expandToDecimal(canonical);
  }
  return false;
}
function expandToDecimal(s) {
  const negative = s.startsWith("-");
  const abs = negative ? s.slice(1) : s;
  const eIndex = abs.search(/[eE]/);
  let result;
  if (eIndex === -1) {
    result = abs;
  } else {
    const exp = parseInt(abs.slice(eIndex + 1), 10);
    const mantissa = abs.slice(0, eIndex);
    const dotIndex = mantissa.indexOf(".");
    let digits;
    let intLen;
    if (dotIndex === -1) {
      digits = mantissa;
      intLen = mantissa.length;
    } else {
      digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
      intLen = dotIndex;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const newDotPos = intLen + exp;
    if (digits === "0") {
      result = "0";
    } else if (newDotPos <= 0) {
      result = "0." + "0".repeat(-newDotPos) + digits;
    } else if (newDotPos >= digits.length) {
      result = digits + "0".repeat(newDotPos - digits.length);
    } else {
      result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
    }
  }
  if (result.includes(".")) {
    result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  }
  return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
  const eIndex = s.search(/[eE]/);
  const exp = parseInt(s.slice(eIndex + 1), 10);
  const negative = s.startsWith("-");
  const mantissa = s.slice(negative ? 1 : 0, eIndex);
  const dotIndex = mantissa.indexOf(".");
  let digits;
  let shift;
  if (dotIndex === -1) {
    digits = mantissa;
    shift = exp;
  } else {
    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
    const fracDigits = mantissa.length - dotIndex - 1;
    shift = exp - fracDigits;
  }
  digits = digits.replace(/0+$/, "") || "0";
  const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
  return negative ? -result : result;
}
var init_jsonReviver = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js"() {
    init_serde();
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
function needsReviver(schema) {
  const ns = NormalizedSchema.of(schema);
  const raw = ns.getSchema();
  if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw) {
      return raw[REVIVER_SYMBOL];
    }
    const result = _check(ns, /* @__PURE__ */ new Set());
    raw[REVIVER_SYMBOL] = result;
    return result;
  }
  return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
  const raw = ns.getSchema();
  if (seen.has(raw)) {
    return false;
  }
  seen.add(raw);
  if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
    return true;
  }
  if (ns.isStructSchema()) {
    for (const [, memberSchema] of ns.structIterator()) {
      if (_check(memberSchema, seen)) {
        return true;
      }
    }
  } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen)) {
      return true;
    }
  } else if (ns.isDocumentSchema()) {
    return true;
  }
  return false;
}
var REVIVER_SYMBOL;
var init_needsReviver = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js"() {
    init_schema();
    REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
var collectBodyString;
var init_common = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/common.js"() {
    init_collect_stream_body();
    init_serde();
    collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body));
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
  let parsingInput;
  if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
    const buffer = await collectBody(streamBody, context);
    if (typeof Buffer === "function") {
      if (Buffer.isBuffer(buffer)) {
        parsingInput = buffer;
      } else {
        parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }
    }
  }
  if (!parsingInput) {
    parsingInput = await collectBodyString(streamBody, context);
  }
  if (parsingInput.length === 0) {
    return {};
  }
  const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
  try {
    return JSON.parse(parsingInput, reviver);
  } catch (e3) {
    if (e3?.name === "SyntaxError") {
      Object.defineProperty(e3, "$responseBodyText", {
        value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8")
      });
    }
    throw e3;
  }
}
var findKey, sanitizeErrorCode, loadRestJsonErrorCode, loadErrorCode;
var init_parseJsonBody = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js"() {
    init_collect_stream_body();
    init_common();
    init_detectBufferParsing();
    init_jsonReviver();
    init_needsReviver();
    findKey = (object, key) => Object.keys(object).find((k3) => k3.toLowerCase() === key.toLowerCase());
    sanitizeErrorCode = (rawValue) => {
      let cleanValue = rawValue;
      if (typeof cleanValue === "number") {
        cleanValue = cleanValue.toString();
      }
      if (cleanValue.indexOf(",") >= 0) {
        cleanValue = cleanValue.split(",")[0];
      }
      if (cleanValue.indexOf(":") >= 0) {
        cleanValue = cleanValue.split(":")[0];
      }
      if (cleanValue.indexOf("#") >= 0) {
        cleanValue = cleanValue.split("#")[1];
      }
      return cleanValue;
    };
    loadRestJsonErrorCode = (output, data) => {
      return loadErrorCode(output, data, ["header", "code", "type"]);
    };
    loadErrorCode = ({ headers }, data, order) => {
      while (order.length > 0) {
        const location = order.shift();
        switch (location) {
          case "header":
            const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
            if (headerKey !== void 0) {
              return sanitizeErrorCode(headers[headerKey]);
            }
            break;
          case "code":
            const codeKey = findKey(data ?? {}, "code");
            if (codeKey && data[codeKey] !== void 0) {
              return sanitizeErrorCode(data[codeKey]);
            }
            break;
          case "type":
            if (data?.__type !== void 0) {
              return sanitizeErrorCode(data.__type);
            }
            break;
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2;
var init_JsonShapeDeserializer2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js"() {
    init_determineTimestampFormat();
    init_schema();
    init_serde();
    init_ConfigurableSerdeContext();
    init_UnionSerde();
    init_detectBufferParsing();
    init_jsonReviver();
    init_needsReviver();
    init_parseJsonBody();
    init_transport();
    JsonShapeDeserializer2 = class extends SerdeContextConfig {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      async read(schema, data) {
        const reviver = needsReviver(schema) ? jsonReviver : void 0;
        let parsed;
        if (typeof data === "string") {
          if (data.length === 0) {
            return {};
          }
          parsed = JSON.parse(data, reviver);
        } else if (data instanceof Uint8Array && detectBufferParsing()) {
          if (data.byteLength === 0) {
            return {};
          }
          const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
          parsed = JSON.parse(buf, reviver);
        } else {
          parsed = await parseJsonBody(data, this.serdeContext, schema);
        }
        return this._read(schema, parsed);
      }
      readObject(schema, data) {
        return this._read(schema, data);
      }
      _read(schema, value) {
        const isObject = value !== null && typeof value === "object";
        const ns = NormalizedSchema.of(schema);
        if (isObject) {
          if (ns.isStructSchema()) {
            return this._readStruct(ns, value);
          }
          if (Array.isArray(value) && ns.isListSchema()) {
            const listMember = ns.getValueSchema();
            if (this.needsTransform(listMember)) {
              for (let i3 = 0; i3 < value.length; ++i3) {
                value[i3] = this._read(listMember, value[i3]);
              }
            }
            return value;
          }
          if (ns.isMapSchema()) {
            const mapMember = ns.getValueSchema();
            const map = value;
            if (this.needsTransform(mapMember)) {
              for (const k3 in map) {
                if (!hasOwn(map, k3)) {
                  continue;
                }
                if (k3 === "__proto__") {
                  writeKey(map);
                }
                map[k3] = this._read(mapMember, map[k3]);
              }
            }
            return map;
          }
        }
        if (ns.isBlobSchema() && typeof value === "string") {
          return fromBase64(value);
        }
        const mediaType = ns.getMergedTraits().mediaType;
        if (ns.isStringSchema() && typeof value === "string" && mediaType) {
          const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
          if (isJson) {
            return LazyJsonString.from(value);
          }
          return value;
        }
        if (ns.isTimestampSchema() && value != null) {
          const format2 = determineTimestampFormat(ns, this.settings);
          switch (format2) {
            case 5:
              return parseRfc3339DateTimeWithOffset(value);
            case 6:
              return parseRfc7231DateTime(value);
            case 7:
              return parseEpochTimestamp(value);
            default:
              console.warn("Missing timestamp format, parsing value with Date constructor:", value);
              return new Date(value);
          }
        }
        if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
          return BigInt(value);
        }
        if (ns.isBigDecimalSchema() && value != void 0) {
          if (value instanceof NumericValue) {
            return value;
          }
          const untyped = value;
          if (untyped.type === "bigDecimal" && "string" in untyped) {
            return new NumericValue(untyped.string, untyped.type);
          }
          return new NumericValue(String(value), "bigDecimal");
        }
        if (ns.isNumericSchema() && typeof value === "string") {
          switch (value) {
            case "Infinity":
              return Infinity;
            case "-Infinity":
              return -Infinity;
            case "NaN":
              return NaN;
          }
          return value;
        }
        if (ns.isDocumentSchema()) {
          if (isObject) {
            if (Array.isArray(value)) {
              for (let i3 = 0; i3 < value.length; ++i3) {
                const v = value[i3];
                if (!(v instanceof NumericValue)) {
                  value[i3] = this._read(ns, v);
                }
              }
            } else {
              const doc = value;
              for (const k3 in doc) {
                if (!hasOwn(doc, k3)) {
                  continue;
                }
                if (k3 === "__proto__") {
                  writeKey(doc);
                }
                const v = doc[k3];
                if (!(v instanceof NumericValue)) {
                  doc[k3] = this._read(ns, v);
                }
              }
            }
          }
        }
        return value;
      }
      _readStruct(ns, record) {
        const union = ns.isUnionSchema();
        const out = {};
        let nameMap;
        const hasType = typeof record.__type === "string";
        const { jsonName } = this.settings;
        if (jsonName && hasType) {
          nameMap = {};
        }
        let unionSerde;
        if (union) {
          unionSerde = new UnionSerde(record, out);
        }
        for (const [memberName, memberSchema] of ns.structIterator()) {
          let fromKey = memberName;
          if (jsonName) {
            fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
            if (hasType) {
              nameMap[fromKey] = memberName;
            }
          }
          if (union) {
            unionSerde.mark(fromKey);
          }
          if (record[fromKey] != null) {
            out[memberName] = this._read(memberSchema, record[fromKey]);
          }
        }
        if (union) {
          unionSerde.writeUnknown();
        } else if (hasType) {
          for (const k3 in record) {
            if (!hasOwn(record, k3)) {
              continue;
            }
            const v = record[k3];
            const t = jsonName ? nameMap[k3] ?? k3 : k3;
            if (!(t in out)) {
              out[t] = v;
            }
          }
        }
        return out;
      }
      needsTransform(ns) {
        if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) {
          return true;
        }
        if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) {
          return true;
        }
        if (ns.isStringSchema() && ns.getMergedTraits().mediaType) {
          return true;
        }
        return false;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var JsonBytesStringAdapter, warned;
var init_JsonBytesStringAdapter = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js"() {
    init_serde();
    JsonBytesStringAdapter = class _JsonBytesStringAdapter extends Uint8Array {
      string = null;
      static allocUnsafe(bytes) {
        if (typeof Buffer === "function") {
          const buffer = Buffer.allocUnsafe(bytes);
          return new _JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        return new _JsonBytesStringAdapter(bytes);
      }
      toString() {
        return this.s();
      }
      valueOf() {
        return this.s();
      }
      includes(searchString, position) {
        if (typeof searchString === "string") {
          return this.s().includes(searchString, position);
        }
        return Uint8Array.prototype.includes.call(this, searchString, position);
      }
      indexOf(searchString, position) {
        if (typeof searchString === "string") {
          return this.s().indexOf(searchString, position);
        }
        return Uint8Array.prototype.indexOf.call(this, searchString, position);
      }
      lastIndexOf(searchString, position) {
        if (typeof searchString === "string") {
          return this.s().lastIndexOf(searchString, position);
        }
        const fn = Uint8Array.prototype.lastIndexOf;
        if (position !== void 0) {
          return fn.call(this, searchString, position);
        }
        return fn.call(this, searchString);
      }
      startsWith(searchString, position) {
        return this.s().startsWith(searchString, position);
      }
      endsWith(searchString, endPosition) {
        return this.s().endsWith(searchString, endPosition);
      }
      match(regexp) {
        return this.s().match(regexp);
      }
      replace(searchValue, replaceValue) {
        return this.s().replace(searchValue, replaceValue);
      }
      search(regexp) {
        return this.s().search(regexp);
      }
      split(separator, limit) {
        return this.s().split(separator, limit);
      }
      substring(start, end) {
        return this.s().substring(start, end);
      }
      trim() {
        return this.s().trim();
      }
      trimStart() {
        return this.s().trimStart();
      }
      trimEnd() {
        return this.s().trimEnd();
      }
      charAt(pos) {
        return this.s().charAt(pos);
      }
      charCodeAt(index) {
        return this.s().charCodeAt(index);
      }
      padStart(maxLength, fillString) {
        return this.s().padStart(maxLength, fillString);
      }
      padEnd(maxLength, fillString) {
        return this.s().padEnd(maxLength, fillString);
      }
      repeat(count) {
        return this.s().repeat(count);
      }
      toUpperCase() {
        return this.s().toUpperCase();
      }
      toLowerCase() {
        return this.s().toLowerCase();
      }
      s() {
        if (this.string == null) {
          const n2 = Date.now();
          if (n2 > warned + 6e4) {
            console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
            warned = n2;
          }
          this.string = toUtf8(this);
        }
        return this.string;
      }
    };
    warned = 0;
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
function alloc(size) {
  return JsonBytesStringAdapter.allocUnsafe(size);
}
var encoder, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, COLON, COMMA, BACKSLASH, TRUE, FALSE, NULL, ESCAPE_TABLE, INITIAL_BUFFER_SIZE, JsonShapeSerializer2;
var init_JsonShapeSerializer2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js"() {
    init_determineTimestampFormat();
    init_schema();
    init_serde();
    init_ConfigurableSerdeContext();
    init_transport();
    init_JsonBytesStringAdapter();
    encoder = new TextEncoder();
    OPEN_BRACE = 123;
    CLOSE_BRACE = 125;
    OPEN_BRACKET = 91;
    CLOSE_BRACKET = 93;
    QUOTE = 34;
    COLON = 58;
    COMMA = 44;
    BACKSLASH = 92;
    TRUE = new Uint8Array([116, 114, 117, 101]);
    FALSE = new Uint8Array([102, 97, 108, 115, 101]);
    NULL = new Uint8Array([110, 117, 108, 108]);
    ESCAPE_TABLE = new Array(128).fill(null);
    ESCAPE_TABLE[8] = "b";
    ESCAPE_TABLE[9] = "t";
    ESCAPE_TABLE[10] = "n";
    ESCAPE_TABLE[12] = "f";
    ESCAPE_TABLE[13] = "r";
    ESCAPE_TABLE[34] = '"';
    ESCAPE_TABLE[92] = "\\";
    for (let i3 = 0; i3 < 32; i3++) {
      if (ESCAPE_TABLE[i3] === null) {
        ESCAPE_TABLE[i3] = "u00" + i3.toString(16).padStart(2, "0");
      }
    }
    INITIAL_BUFFER_SIZE = 2048;
    JsonShapeSerializer2 = class _JsonShapeSerializer2 extends SerdeContextConfig {
      settings;
      json;
      i = 0;
      rootSchema;
      rawValue;
      passthrough = false;
      constructor(settings) {
        super();
        this.settings = settings;
        this.json = alloc(INITIAL_BUFFER_SIZE);
      }
      write(schema, value) {
        this.i = 0;
        this.rawValue = value;
        this.rootSchema = NormalizedSchema.of(schema);
        this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
        if (!this.passthrough) {
          this.writeValue(this.rootSchema, value, void 0);
        }
      }
      writeDiscriminatedDocument(schema, value) {
        this.i = 0;
        this.rootSchema = NormalizedSchema.of(schema);
        const ns = this.rootSchema;
        if (ns.isStructSchema() && value != null && typeof value === "object") {
          this.writeValue(ns, value, void 0);
          const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
          const z = prefix.length;
          this.ensure(z);
          this.json.copyWithin(1 + z, 1, this.i);
          encoder.encodeInto(prefix, this.json.subarray(1));
          this.i += z;
        } else {
          this.writeValue(ns, value, void 0);
        }
      }
      flush() {
        this.rootSchema = void 0;
        const finalPosition = this.i;
        this.i = 0;
        const raw = this.rawValue;
        this.rawValue = void 0;
        if (finalPosition === 0) {
          return raw;
        }
        const result = this.json.subarray(0, finalPosition);
        this.json = alloc(INITIAL_BUFFER_SIZE);
        return result;
      }
      ensure(byteCount) {
        const { i: i3, json } = this;
        if (i3 + byteCount > json.length) {
          let newSize = json.length * 2;
          while (newSize < i3 + byteCount) {
            newSize *= 2;
          }
          const next = alloc(newSize);
          next.set(this.json);
          this.json = next;
        }
      }
      writeAscii(s) {
        const z = s.length;
        this.ensure(z);
        let { i: i3, json } = this;
        for (let j3 = 0; j3 < z; ++j3) {
          json[i3] = s.charCodeAt(j3);
          i3 += 1;
        }
        this.i = i3;
      }
      writeAsciiQuoted(s) {
        const z = s.length;
        this.ensure(z + 4);
        let { json, i: i3 } = this;
        json[i3++] = QUOTE;
        for (let j3 = 0; j3 < z; ++j3) {
          json[i3++] = s.charCodeAt(j3);
        }
        json[i3++] = QUOTE;
        this.i = i3;
      }
      writeJsonString(s) {
        const z = s.length;
        this.ensure(z * 3 + 2);
        this.json[this.i++] = QUOTE;
        for (let j3 = 0; j3 < z; ++j3) {
          const c3 = s.charCodeAt(j3);
          if (c3 > 34 && c3 < 92) {
            this.json[this.i++] = c3;
          } else if (c3 < 128) {
            const esc = ESCAPE_TABLE[c3];
            if (esc !== null) {
              this.ensure(esc.length + 1 + (z - j3 - 1) * 3 + 1);
              this.json[this.i++] = BACKSLASH;
              for (let k3 = 0; k3 < esc.length; k3++) {
                this.json[this.i++] = esc.charCodeAt(k3);
              }
            } else {
              this.json[this.i++] = c3;
            }
          } else if (c3 >= 55296 && c3 <= 56319) {
            const next = j3 + 1 < z ? s.charCodeAt(j3 + 1) : 0;
            if (next >= 56320 && next <= 57343) {
              this.ensure(4);
              const { written } = encoder.encodeInto(s.substring(j3, j3 + 2), this.json.subarray(this.i));
              this.i += written;
              ++j3;
            } else {
              this.ensure(6 + (z - j3 - 1) * 3 + 1);
              this.writeUnicodeEscape(c3);
            }
          } else if (c3 >= 56320 && c3 <= 57343) {
            this.ensure(6 + (z - j3 - 1) * 3 + 1);
            this.writeUnicodeEscape(c3);
          } else {
            let { i: i3, json } = this;
            if (c3 < 2048) {
              json[i3++] = 192 | c3 >> 6;
              json[i3++] = 128 | c3 & 63;
            } else {
              json[i3++] = 224 | c3 >> 12;
              json[i3++] = 128 | c3 >> 6 & 63;
              json[i3++] = 128 | c3 & 63;
            }
            this.i = i3;
          }
        }
        this.json[this.i++] = QUOTE;
      }
      writeUnicodeEscape(code) {
        let { json, i: i3 } = this;
        json[i3++] = BACKSLASH;
        json[i3++] = 117;
        const hex = code.toString(16).padStart(4, "0");
        for (let j3 = 0; j3 < 4; ++j3) {
          json[i3++] = hex.charCodeAt(j3);
        }
        this.i = i3;
      }
      static B64 = (() => {
        const chars2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const table = new Uint8Array(64);
        for (let i3 = 0; i3 < 64; ++i3) {
          table[i3] = chars2.charCodeAt(i3);
        }
        return table;
      })();
      writeBase64(data) {
        const b64Len = Math.ceil(data.length / 3) * 4;
        this.ensure(b64Len + 2);
        const json = this.json;
        const B64 = _JsonShapeSerializer2.B64;
        let i3 = this.i;
        json[i3++] = QUOTE;
        const len = data.length;
        const remainder = len % 3;
        const mainLen = len - remainder;
        for (let j3 = 0; j3 < mainLen; j3 += 3) {
          const a3 = data[j3];
          const b3 = data[j3 + 1];
          const c3 = data[j3 + 2];
          json[i3++] = B64[a3 >> 2];
          json[i3++] = B64[(a3 & 3) << 4 | b3 >> 4];
          json[i3++] = B64[(b3 & 15) << 2 | c3 >> 6];
          json[i3++] = B64[c3 & 63];
        }
        if (remainder === 2) {
          const a3 = data[mainLen];
          const b3 = data[mainLen + 1];
          json[i3++] = B64[a3 >> 2];
          json[i3++] = B64[(a3 & 3) << 4 | b3 >> 4];
          json[i3++] = B64[(b3 & 15) << 2];
          json[i3++] = 61;
        } else if (remainder === 1) {
          const a3 = data[mainLen];
          json[i3++] = B64[a3 >> 2];
          json[i3++] = B64[(a3 & 3) << 4];
          json[i3++] = 61;
          json[i3++] = 61;
        }
        json[i3++] = QUOTE;
        this.i = i3;
      }
      writeValue(schema, value, container) {
        if (value == null) {
          if (container?.isStructSchema()) {
            if (value === void 0) {
              const ns2 = NormalizedSchema.of(schema);
              if (ns2.isIdempotencyToken()) {
                this.writeAsciiQuoted(generateIdempotencyToken());
                return;
              }
            }
            return;
          }
          this.ensure(4);
          this.json.set(NULL, this.i);
          this.i += 4;
          return;
        }
        const ns = NormalizedSchema.of(schema);
        const isObject = typeof value === "object";
        if (ns.isStringSchema()) {
          const mediaType = ns.getMergedTraits().mediaType;
          if (mediaType) {
            const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
            if (isJson) {
              this.writeJsonString(LazyJsonString.from(value).toString());
              return;
            }
          }
        }
        if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
          const asString = value instanceof NumericValue ? value.string : String(value);
          this.writeAsciiQuoted(asString);
          return;
        }
        if (isObject) {
          if (ns.isStructSchema()) {
            this.writeStruct(ns, value);
            return;
          }
          if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
            this.writeList(ns, value, ns.isDocumentSchema());
            return;
          }
          if (ns.isMapSchema()) {
            this.writeMap(ns, value, false);
            return;
          }
          if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
            this.writeBase64(value);
            return;
          }
          if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
            this.writeTimestamp(ns, value);
            return;
          }
          if (value instanceof NumericValue) {
            this.writeAscii(value.string);
            return;
          }
          if (ns.isDocumentSchema()) {
            if (Array.isArray(value)) {
              this.writeList(ns, value, true);
            } else {
              this.writeMap(ns, value, true);
            }
            return;
          }
          const json = JSON.stringify(value);
          this.writeAscii(json);
          return;
        }
        if (typeof value === "string") {
          if (ns.isBlobSchema()) {
            const b64 = (this.serdeContext?.base64Encoder ?? toBase64)(value);
            this.writeAsciiQuoted(b64);
            return;
          }
          this.writeJsonString(value);
          return;
        }
        if (typeof value === "number") {
          if (Math.abs(value) === Infinity || Number.isNaN(value)) {
            this.writeAsciiQuoted(String(value));
            return;
          }
          const numStr = String(value);
          this.writeAscii(numStr);
          return;
        }
        if (typeof value === "boolean") {
          this.ensure(5);
          let { i: i3, json } = this;
          if (value) {
            json.set(TRUE, i3);
            i3 += 4;
          } else {
            json.set(FALSE, i3);
            i3 += 5;
          }
          this.i = i3;
          return;
        }
        if (typeof value === "bigint") {
          this.writeAscii(value.toString());
          return;
        }
        this.writeAscii(String(value));
      }
      writeStruct(ns, value) {
        this.ensure(2);
        this.json[this.i++] = OPEN_BRACE;
        let wroteAny = false;
        const hasType = typeof value.__type === "string";
        let writtenKeys;
        if (hasType) {
          writtenKeys = /* @__PURE__ */ new Set();
        }
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const item = value[memberName];
          if (item == null && !memberSchema.isIdempotencyToken()) {
            continue;
          }
          if (wroteAny) {
            this.ensure(1);
            this.json[this.i++] = COMMA;
          }
          wroteAny = true;
          const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
          if (writtenKeys) {
            writtenKeys.add(memberName);
            writtenKeys.add(targetKey);
          }
          this.writeAsciiQuoted(targetKey);
          this.json[this.i++] = COLON;
          this.writeValue(memberSchema, item, ns);
        }
        if (!wroteAny && ns.isUnionSchema()) {
          const { $unknown } = value;
          if (Array.isArray($unknown)) {
            const [k3, v] = $unknown;
            this.writeAsciiQuoted(k3);
            this.ensure(1);
            this.json[this.i++] = COLON;
            this.writeValue(15, v, ns);
          }
        } else if (hasType) {
          for (const k3 in value) {
            if (writtenKeys.has(k3)) {
              continue;
            }
            writtenKeys.add(k3);
            const v = value[k3];
            if (wroteAny) {
              this.ensure(1);
              this.json[this.i++] = COMMA;
            }
            wroteAny = true;
            this.writeAsciiQuoted(k3);
            this.ensure(1);
            this.json[this.i++] = COLON;
            this.writeValue(15, v, void 0);
          }
        }
        this.ensure(1);
        this.json[this.i++] = CLOSE_BRACE;
      }
      writeList(ns, value, isDocument) {
        const sparse = !!ns.getMergedTraits().sparse;
        const valueSchema = ns.getValueSchema();
        if (!isDocument) {
          if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
            let hasSpecials = false;
            for (let i3 = 0; i3 < value.length; ++i3) {
              const v = value[i3];
              if (Number.isNaN(v) || v === Infinity || v === -Infinity || v == null && !sparse) {
                hasSpecials = true;
                break;
              }
            }
            let json;
            if (!hasSpecials) {
              json = JSON.stringify(value);
            } else {
              const out = [];
              for (let i3 = 0; i3 < value.length; ++i3) {
                const v = value[i3];
                if (v == null && !sparse) {
                  continue;
                }
                if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                  out.push(String(v));
                } else {
                  out.push(v);
                }
              }
              json = JSON.stringify(out);
            }
            this.ensure(json.length * 3);
            this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
            return;
          }
        }
        this.ensure(2);
        this.json[this.i++] = OPEN_BRACKET;
        let wroteFirstItem = false;
        for (let i3 = 0; i3 < value.length; ++i3) {
          const item = value[i3];
          if (isDocument ? item === void 0 : item == null && !sparse) {
            continue;
          }
          if (wroteFirstItem) {
            this.ensure(1);
            this.json[this.i++] = COMMA;
          }
          this.writeValue(valueSchema, item, void 0);
          wroteFirstItem = true;
        }
        this.ensure(1);
        this.json[this.i++] = CLOSE_BRACKET;
      }
      writeMap(ns, value, isDocument) {
        const sparse = !!ns.getMergedTraits().sparse;
        const valueSchema = ns.getValueSchema();
        if (!isDocument) {
          if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
            let modifications;
            for (const k3 in value) {
              if (!hasOwn(value, k3)) {
                continue;
              }
              const v = value[k3];
              if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                (modifications ??= {})[k3] = v;
                value[k3] = String(v);
              } else if (v === null && !sparse) {
                (modifications ??= {})[k3] = null;
                value[k3] = void 0;
              }
            }
            const json = JSON.stringify(value);
            if (modifications) {
              Object.assign(value, modifications);
            }
            this.ensure(json.length * 3);
            this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
            return;
          }
        }
        this.ensure(2);
        this.json[this.i++] = OPEN_BRACE;
        let first = true;
        for (const k3 in value) {
          if (!hasOwn(value, k3)) {
            continue;
          }
          const v = value[k3];
          if (isDocument ? v === void 0 : v == null && !sparse) {
            continue;
          }
          if (!first) {
            this.ensure(1);
            this.json[this.i++] = COMMA;
          }
          first = false;
          this.writeJsonString(k3);
          this.ensure(1);
          this.json[this.i++] = COLON;
          this.writeValue(valueSchema, v, void 0);
        }
        this.ensure(1);
        this.json[this.i++] = CLOSE_BRACE;
      }
      writeTimestamp(ns, value) {
        const format2 = determineTimestampFormat(ns, this.settings);
        switch (format2) {
          case 5: {
            const iso = value.toISOString().replace(".000Z", "Z");
            this.writeAsciiQuoted(iso);
            return;
          }
          case 6: {
            this.writeAsciiQuoted(dateToUtcString(value));
            return;
          }
          case 7: {
            const epochSecs = String(value.getTime() / 1e3);
            this.writeAscii(epochSecs);
            return;
          }
          default: {
            const epochSecs = String(value.getTime() / 1e3);
            this.writeAscii(epochSecs);
            return;
          }
        }
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2;
var init_JsonCodec2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js"() {
    init_ConfigurableSerdeContext();
    init_JsonShapeDeserializer2();
    init_JsonShapeSerializer2();
    JsonCodec2 = class extends SerdeContextConfig {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      createSerializer() {
        const serializer = new JsonShapeSerializer2(this.settings);
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
      }
      createDeserializer() {
        const deserializer = new JsonShapeDeserializer2(this.settings);
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/index.js
var init_protocols = __esm({
  "node_modules/@smithy/core/dist-es/submodules/protocols/index.js"() {
    init_collect_stream_body();
    init_extended_encode_uri_component();
    init_HttpBindingProtocol();
    init_RpcProtocol();
    init_FromStringShapeDeserializer();
    init_HttpInterceptingShapeDeserializer();
    init_HttpInterceptingShapeSerializer();
    init_determineTimestampFormat();
    init_transport();
    init_transport();
    init_httpExtensionConfiguration();
    init_contentLengthMiddleware();
    init_escape_uri();
    init_buildQueryString();
    init_transport();
    init_parseJsonBody();
    init_JsonCodec2();
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
  return input;
}
var hostHeaderMiddleware, hostHeaderMiddlewareOptions, getHostHeaderPlugin;
var init_hostHeaderMiddleware = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js"() {
    init_protocols();
    hostHeaderMiddleware = (options) => (next) => async (args) => {
      if (!HttpRequest.isInstance(args.request)) {
        return next(args);
      }
      const { request } = args;
      const { handlerProtocol = "" } = options.requestHandler.metadata || {};
      if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
        delete request.headers["host"];
        request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
      } else if (!request.headers["host"]) {
        let host = request.hostname;
        if (request.port != null) {
          host += `:${request.port}`;
        }
        request.headers["host"] = host;
      }
      return next(args);
    };
    hostHeaderMiddlewareOptions = {
      name: "hostHeaderMiddleware",
      step: "build",
      priority: "low",
      tags: ["HOST"],
      override: true
    };
    getHostHeaderPlugin = (options) => ({
      applyToStack: (clientStack) => {
        clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
      }
    });
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware, loggerMiddlewareOptions, getLoggerPlugin;
var init_loggerMiddleware = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js"() {
    loggerMiddleware = () => (next, context) => async (args) => {
      try {
        const response = await next(args);
        const { clientName, commandName, logger: logger2, dynamoDbDocumentClientOptions = {} } = context;
        const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
        const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
        const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
        const { $metadata, ...outputWithoutMetadata } = response.output;
        logger2?.info?.({
          clientName,
          commandName,
          input: inputFilterSensitiveLog(args.input),
          output: outputFilterSensitiveLog(outputWithoutMetadata),
          metadata: $metadata
        });
        return response;
      } catch (error) {
        const { clientName, commandName, logger: logger2, dynamoDbDocumentClientOptions = {} } = context;
        const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
        const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
        logger2?.error?.({
          clientName,
          commandName,
          input: inputFilterSensitiveLog(args.input),
          error,
          metadata: error.$metadata
        });
        throw error;
      }
    };
    loggerMiddlewareOptions = {
      name: "loggerMiddleware",
      tags: ["LOGGER"],
      step: "initialize",
      override: true
    };
    getLoggerPlugin = (options) => ({
      applyToStack: (clientStack) => {
        clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
      }
    });
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
var recursionDetectionMiddlewareOptions;
var init_configuration = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js"() {
    recursionDetectionMiddlewareOptions = {
      step: "build",
      tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
      name: "recursionDetectionMiddleware",
      override: true,
      priority: "low"
    };
  }
});

// node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
var PROTECTED_KEYS, NO_GLOBAL_AWS_LAMBDA, InvokeStoreBase, InvokeStoreSingle, InvokeStoreMulti, InvokeStore;
var init_invoke_store = __esm({
  "node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js"() {
    PROTECTED_KEYS = {
      REQUEST_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
      X_RAY_TRACE_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
      TENANT_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TENANT_ID"),
      TRACEPARENT: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
      TRACESTATE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACESTATE"),
      BAGGAGE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_BAGGAGE")
    };
    NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
    if (!NO_GLOBAL_AWS_LAMBDA) {
      globalThis.awslambda = globalThis.awslambda || {};
    }
    InvokeStoreBase = class {
      static PROTECTED_KEYS = PROTECTED_KEYS;
      isProtectedKey(key) {
        return Object.values(PROTECTED_KEYS).includes(key);
      }
      getRequestId() {
        return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
      }
      getXRayTraceId() {
        return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
      }
      getTenantId() {
        return this.get(PROTECTED_KEYS.TENANT_ID);
      }
      getTraceparent() {
        return this.get(PROTECTED_KEYS.TRACEPARENT);
      }
      getTracestate() {
        return this.get(PROTECTED_KEYS.TRACESTATE);
      }
      getBaggage() {
        return this.get(PROTECTED_KEYS.BAGGAGE);
      }
    };
    InvokeStoreSingle = class extends InvokeStoreBase {
      currentContext;
      getContext() {
        return this.currentContext;
      }
      hasContext() {
        return this.currentContext !== void 0;
      }
      get(key) {
        return this.currentContext?.[key];
      }
      set(key, value) {
        if (this.isProtectedKey(key)) {
          throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        }
        this.currentContext = this.currentContext || {};
        this.currentContext[key] = value;
      }
      run(context, fn) {
        this.currentContext = context;
        return fn();
      }
    };
    InvokeStoreMulti = class _InvokeStoreMulti extends InvokeStoreBase {
      als;
      static async create() {
        const instance = new _InvokeStoreMulti();
        const asyncHooks = await Promise.resolve().then(() => __toESM(require("node:async_hooks")));
        instance.als = new asyncHooks.AsyncLocalStorage();
        return instance;
      }
      getContext() {
        return this.als.getStore();
      }
      hasContext() {
        return this.als.getStore() !== void 0;
      }
      get(key) {
        return this.als.getStore()?.[key];
      }
      set(key, value) {
        if (this.isProtectedKey(key)) {
          throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        }
        const store = this.als.getStore();
        if (!store) {
          throw new Error("No context available");
        }
        store[key] = value;
      }
      run(context, fn) {
        return this.als.run(context, fn);
      }
    };
    (function(InvokeStore2) {
      let instance = null;
      async function getInstanceAsync(forceInvokeStoreMulti) {
        if (!instance) {
          instance = (async () => {
            const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
            const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
            if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) {
              return globalThis.awslambda.InvokeStore;
            } else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
              globalThis.awslambda.InvokeStore = newInstance;
              return newInstance;
            } else {
              return newInstance;
            }
          })();
        }
        return instance;
      }
      InvokeStore2.getInstanceAsync = getInstanceAsync;
      InvokeStore2._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
        reset: () => {
          instance = null;
          if (globalThis.awslambda?.InvokeStore) {
            delete globalThis.awslambda.InvokeStore;
          }
          globalThis.awslambda = { InvokeStore: void 0 };
        }
      } : void 0;
    })(InvokeStore || (InvokeStore = {}));
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
function sanitizeTraceHeaders(headers) {
  for (const header of Object.keys(headers)) {
    const lower = header.toLowerCase();
    if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
      headers[lower] = headers[header];
      delete headers[header];
    }
  }
}
var AWS_LAMBDA_FUNCTION_NAME, _X_AMZN_TRACE_ID, X_AMZN_TRACE_ID, TRACEPARENT, TRACESTATE, BAGGAGE, recursionDetectionMiddleware;
var init_recursionDetectionMiddleware = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js"() {
    init_invoke_store();
    init_protocols();
    AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
    _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
    X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
    TRACEPARENT = "traceparent";
    TRACESTATE = "tracestate";
    BAGGAGE = "baggage";
    recursionDetectionMiddleware = () => (next) => async (args) => {
      const { request } = args;
      if (!HttpRequest.isInstance(request)) {
        return next(args);
      }
      let invokeStore;
      {
        const traceIdHeader = Object.keys(request.headers ?? {}).find((h3) => h3.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
        if (!request.headers.hasOwnProperty(traceIdHeader)) {
          const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
          const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
          invokeStore ??= await InvokeStore.getInstanceAsync();
          const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
          const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
          const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
          if (nonEmptyString(functionName) && nonEmptyString(traceId)) {
            request.headers[X_AMZN_TRACE_ID] = traceId;
          }
        }
      }
      {
        sanitizeTraceHeaders(request.headers);
        const existingTraceparent = request.headers[TRACEPARENT];
        if (!existingTraceparent) {
          const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
          if (traceparent) {
            request.headers[TRACEPARENT] = traceparent;
            const tracestate = invokeStore?.getTracestate?.();
            if (tracestate) {
              request.headers[TRACESTATE] = tracestate;
            }
            const baggage = invokeStore?.getBaggage?.();
            if (baggage) {
              request.headers[BAGGAGE] = baggage;
            }
          }
        }
      }
      return next(args);
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
var getRecursionDetectionPlugin;
var init_getRecursionDetectionPlugin = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js"() {
    init_configuration();
    init_recursionDetectionMiddleware();
    getRecursionDetectionPlugin = (options) => ({
      applyToStack: (clientStack) => {
        clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
      }
    });
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
var resolveAuthOptions;
var init_resolveAuthOptions = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js"() {
    resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
      if (!authSchemePreference || authSchemePreference.length === 0) {
        return candidateAuthOptions;
      }
      const preferredAuthOptions = [];
      for (const preferredSchemeName of authSchemePreference) {
        for (const candidateAuthOption of candidateAuthOptions) {
          const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
          if (candidateAuthSchemeName === preferredSchemeName) {
            preferredAuthOptions.push(candidateAuthOption);
          }
        }
      }
      for (const candidateAuthOption of candidateAuthOptions) {
        if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) {
          preferredAuthOptions.push(candidateAuthOption);
        }
      }
      return preferredAuthOptions;
    };
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
  const map = /* @__PURE__ */ new Map();
  for (const scheme of httpAuthSchemes) {
    map.set(scheme.schemeId, scheme);
  }
  return map;
}
var httpAuthSchemeMiddleware;
var init_httpAuthSchemeMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js"() {
    init_transport();
    init_resolveAuthOptions();
    httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
      const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
      const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
      const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
      const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
      const smithyContext = getSmithyContext(context);
      const failureReasons = [];
      for (const option of resolvedOptions) {
        const scheme = authSchemes.get(option.schemeId);
        if (!scheme) {
          failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
          continue;
        }
        const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
        if (!identityProvider) {
          failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
          continue;
        }
        const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
        option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
        option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
        smithyContext.selectedHttpAuthScheme = {
          httpAuthOption: option,
          identity: await identityProvider(option.identityProperties),
          signer: scheme.signer
        };
        break;
      }
      if (!smithyContext.selectedHttpAuthScheme) {
        throw new Error(failureReasons.join("\n"));
      }
      return next(args);
    };
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
var httpAuthSchemeEndpointRuleSetMiddlewareOptions, getHttpAuthSchemeEndpointRuleSetPlugin;
var init_getHttpAuthSchemeEndpointRuleSetPlugin = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js"() {
    init_httpAuthSchemeMiddleware();
    httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
      step: "serialize",
      tags: ["HTTP_AUTH_SCHEME"],
      name: "httpAuthSchemeMiddleware",
      override: true,
      relation: "before",
      toMiddleware: "endpointV2Middleware"
    };
    getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({
      applyToStack: (clientStack) => {
        clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
          httpAuthSchemeParametersProvider,
          identityProviderConfigProvider
        }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
      }
    });
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/index.js
var init_middleware_http_auth_scheme = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/index.js"() {
    init_getHttpAuthSchemeEndpointRuleSetPlugin();
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
var defaultErrorHandler, defaultSuccessHandler, httpSigningMiddleware;
var init_httpSigningMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js"() {
    init_protocols();
    init_transport();
    defaultErrorHandler = (signingProperties) => (error) => {
      throw error;
    };
    defaultSuccessHandler = (httpResponse, signingProperties) => {
    };
    httpSigningMiddleware = (config) => (next, context) => async (args) => {
      if (!HttpRequest.isInstance(args.request)) {
        return next(args);
      }
      const smithyContext = getSmithyContext(context);
      const scheme = smithyContext.selectedHttpAuthScheme;
      if (!scheme) {
        throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
      }
      const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
      const output = await next({
        ...args,
        request: await signer.sign(args.request, identity, signingProperties)
      }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
      (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
      return output;
    };
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
var httpSigningMiddlewareOptions, getHttpSigningPlugin;
var init_getHttpSigningMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js"() {
    init_httpSigningMiddleware();
    httpSigningMiddlewareOptions = {
      step: "finalizeRequest",
      tags: ["HTTP_SIGNING"],
      name: "httpSigningMiddleware",
      aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
      override: true,
      relation: "after",
      toMiddleware: "retryMiddleware"
    };
    getHttpSigningPlugin = (config) => ({
      applyToStack: (clientStack) => {
        clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
      }
    });
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/index.js
var init_middleware_http_signing = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/index.js"() {
    init_getHttpSigningMiddleware();
  }
});

// node_modules/@smithy/core/dist-es/normalizeProvider.js
var normalizeProvider2;
var init_normalizeProvider2 = __esm({
  "node_modules/@smithy/core/dist-es/normalizeProvider.js"() {
    normalizeProvider2 = (input) => {
      if (typeof input === "function") {
        return input;
      }
      const promisified = Promise.resolve(input);
      return () => promisified;
    };
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig;
var init_DefaultIdentityProviderConfig = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js"() {
    init_transport();
    DefaultIdentityProviderConfig = class {
      authSchemes = /* @__PURE__ */ new Map();
      constructor(config) {
        for (const key in config) {
          if (!hasOwn(config, key)) {
            continue;
          }
          const value = config[key];
          if (value !== void 0) {
            this.authSchemes.set(key, value);
          }
        }
      }
      getIdentityProvider(schemeId) {
        return this.authSchemes.get(schemeId);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner;
var init_noAuth = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js"() {
    NoAuthSigner = class {
      async sign(httpRequest2, identity, signingProperties) {
        return httpRequest2;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/index.js
var init_httpAuthSchemes = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/index.js"() {
    init_noAuth();
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
var createIsIdentityExpiredFunction, EXPIRATION_MS, isIdentityExpired, doesIdentityRequireRefresh, memoizeIdentityProvider;
var init_memoizeIdentityProvider = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js"() {
    createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired2(identity) {
      return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
    };
    EXPIRATION_MS = 3e5;
    isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
    doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
    memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
      if (provider === void 0) {
        return void 0;
      }
      const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
      let resolved;
      let pending;
      let hasResult;
      let isConstant = false;
      const coalesceProvider = async (options) => {
        if (!pending) {
          pending = normalizedProvider(options);
        }
        try {
          resolved = await pending;
          hasResult = true;
          isConstant = false;
        } finally {
          pending = void 0;
        }
        return resolved;
      };
      if (isExpired === void 0) {
        return async (options) => {
          if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider(options);
          }
          return resolved;
        };
      }
      return async (options) => {
        if (!hasResult || options?.forceRefresh) {
          resolved = await coalesceProvider(options);
        }
        if (isConstant) {
          return resolved;
        }
        if (!requiresRefresh(resolved)) {
          isConstant = true;
          return resolved;
        }
        if (isExpired(resolved)) {
          await coalesceProvider(options);
          return resolved;
        }
        return resolved;
      };
    };
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/index.js
var init_util_identity_and_auth = __esm({
  "node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/index.js"() {
    init_DefaultIdentityProviderConfig();
    init_httpAuthSchemes();
    init_memoizeIdentityProvider();
  }
});

// node_modules/@smithy/core/dist-es/index.js
var init_dist_es2 = __esm({
  "node_modules/@smithy/core/dist-es/index.js"() {
    init_middleware_http_auth_scheme();
    init_middleware_http_signing();
    init_normalizeProvider2();
    init_util_identity_and_auth();
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
function isValidUserAgentAppId(appId) {
  if (appId === void 0) {
    return true;
  }
  return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
  const normalizedAppIdProvider = normalizeProvider2(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
  const { customUserAgent } = input;
  return Object.assign(input, {
    customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
    userAgentAppId: async () => {
      const appId = await normalizedAppIdProvider();
      if (!isValidUserAgentAppId(appId)) {
        const logger2 = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
        if (typeof appId !== "string") {
          logger2?.warn("userAgentAppId must be a string or undefined.");
        } else if (appId.length > 50) {
          logger2?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
        }
      }
      return appId;
    }
  });
}
var DEFAULT_UA_APP_ID;
var init_configurations = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js"() {
    init_dist_es2();
    DEFAULT_UA_APP_ID = void 0;
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
var partitionsInfo;
var init_partitions = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js"() {
    partitionsInfo = {
      "partitions": [
        {
          "id": "aws",
          "outputs": {
            "dnsSuffix": "amazonaws.com",
            "dualStackDnsSuffix": "api.aws",
            "implicitGlobalRegion": "us-east-1",
            "name": "aws",
            "supportsDualStack": true,
            "supportsFIPS": true
          },
          "regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
          "regions": {
            "af-south-1": {
              "description": "Africa (Cape Town)"
            },
            "ap-east-1": {
              "description": "Asia Pacific (Hong Kong)"
            },
            "ap-east-2": {
              "description": "Asia Pacific (Taipei)"
            },
            "ap-northeast-1": {
              "description": "Asia Pacific (Tokyo)"
            },
            "ap-northeast-2": {
              "description": "Asia Pacific (Seoul)"
            },
            "ap-northeast-3": {
              "description": "Asia Pacific (Osaka)"
            },
            "ap-south-1": {
              "description": "Asia Pacific (Mumbai)"
            },
            "ap-south-2": {
              "description": "Asia Pacific (Hyderabad)"
            },
            "ap-southeast-1": {
              "description": "Asia Pacific (Singapore)"
            },
            "ap-southeast-2": {
              "description": "Asia Pacific (Sydney)"
            },
            "ap-southeast-3": {
              "description": "Asia Pacific (Jakarta)"
            },
            "ap-southeast-4": {
              "description": "Asia Pacific (Melbourne)"
            },
            "ap-southeast-5": {
              "description": "Asia Pacific (Malaysia)"
            },
            "ap-southeast-6": {
              "description": "Asia Pacific (New Zealand)"
            },
            "ap-southeast-7": {
              "description": "Asia Pacific (Thailand)"
            },
            "aws-global": {
              "description": "aws global region"
            },
            "ca-central-1": {
              "description": "Canada (Central)"
            },
            "ca-west-1": {
              "description": "Canada West (Calgary)"
            },
            "eu-central-1": {
              "description": "Europe (Frankfurt)"
            },
            "eu-central-2": {
              "description": "Europe (Zurich)"
            },
            "eu-north-1": {
              "description": "Europe (Stockholm)"
            },
            "eu-south-1": {
              "description": "Europe (Milan)"
            },
            "eu-south-2": {
              "description": "Europe (Spain)"
            },
            "eu-west-1": {
              "description": "Europe (Ireland)"
            },
            "eu-west-2": {
              "description": "Europe (London)"
            },
            "eu-west-3": {
              "description": "Europe (Paris)"
            },
            "il-central-1": {
              "description": "Israel (Tel Aviv)"
            },
            "me-central-1": {
              "description": "Middle East (UAE)"
            },
            "me-south-1": {
              "description": "Middle East (Bahrain)"
            },
            "me-west-1": {
              "description": "Middle East (Saudi Arabia)"
            },
            "mx-central-1": {
              "description": "Mexico (Central)"
            },
            "sa-east-1": {
              "description": "South America (Sao Paulo)"
            },
            "sa-west-1": {
              "description": "South America (Chile)"
            },
            "us-east-1": {
              "description": "US East (N. Virginia)"
            },
            "us-east-2": {
              "description": "US East (Ohio)"
            },
            "us-west-1": {
              "description": "US West (N. California)"
            },
            "us-west-2": {
              "description": "US West (Oregon)"
            }
          }
        },
        {
          "id": "aws-cn",
          "outputs": {
            "dnsSuffix": "amazonaws.com.cn",
            "dualStackDnsSuffix": "api.amazonwebservices.com.cn",
            "implicitGlobalRegion": "cn-northwest-1",
            "name": "aws-cn",
            "supportsDualStack": true,
            "supportsFIPS": true
          },
          "regionRegex": "^cn\\-\\w+\\-\\d+$",
          "regions": {
            "aws-cn-global": {
              "description": "aws-cn global region"
            },
            "cn-north-1": {
              "description": "China (Beijing)"
            },
            "cn-northwest-1": {
              "description": "China (Ningxia)"
            }
          }
        },
        {
          "id": "aws-eusc",
          "outputs": {
            "dnsSuffix": "amazonaws.eu",
            "dualStackDnsSuffix": "api.amazonwebservices.eu",
            "implicitGlobalRegion": "eusc-de-east-1",
            "name": "aws-eusc",
            "supportsDualStack": true,
            "supportsFIPS": true
          },
          "regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
          "regions": {
            "eusc-de-east-1": {
              "description": "AWS European Sovereign Cloud (Germany)"
            }
          }
        },
        {
          "id": "aws-iso",
          "outputs": {
            "dnsSuffix": "c2s.ic.gov",
            "dualStackDnsSuffix": "api.aws.ic.gov",
            "implicitGlobalRegion": "us-iso-east-1",
            "name": "aws-iso",
            "supportsDualStack": true,
            "supportsFIPS": true
          },
          "regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
          "regions": {
            "aws-iso-global": {
              "description": "aws-iso global region"
            },
            "us-iso-east-1": {
              "description": "US ISO East"
            },
            "us-iso-west-1": {
              "description": "US ISO WEST"
            }
          }
        },
        {
          "id": "aws-iso-b",
          "outputs": {
            "dnsSuffix": "sc2s.sgov.gov",
            "dualStackDnsSuffix": "api.aws.scloud",
            "implicitGlobalRegion": "us-isob-east-1",
            "name": "aws-iso-b",
            "supportsDualStack": true,
            "supportsFIPS": true
          },
          "regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
          "regions": {
            "aws-iso-b-global": {
              "description": "aws-iso-b global region"
            },
            "us-isob-east-1": {
              "description": "US ISOB East (Ohio)"
            },
            "us-isob-west-1": {
              "description": "US ISOB West"
            }
          }
        },
        {
          "id": "aws-iso-e",
          "outputs": {
            "dnsSuffix": "cloud.adc-e.uk",
            "dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
            "implicitGlobalRegion": "eu-isoe-west-1",
            "name": "aws-iso-e",
            "supportsDualStack": true,
            "supportsFIPS": true
          },
          "regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
          "regions": {
            "aws-iso-e-global": {
              "description": "aws-iso-e global region"
            },
            "eu-isoe-west-1": {
              "description": "EU ISOE West"
            }
          }
        },
        {
          "id": "aws-iso-f",
          "outputs": {
            "dnsSuffix": "csp.hci.ic.gov",
            "dualStackDnsSuffix": "api.aws.hci.ic.gov",
            "implicitGlobalRegion": "us-isof-south-1",
            "name": "aws-iso-f",
            "supportsDualStack": true,
            "supportsFIPS": true
          },
          "regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
          "regions": {
            "aws-iso-f-global": {
              "description": "aws-iso-f global region"
            },
            "us-isof-east-1": {
              "description": "US ISOF EAST"
            },
            "us-isof-south-1": {
              "description": "US ISOF SOUTH"
            }
          }
        },
        {
          "id": "aws-us-gov",
          "outputs": {
            "dnsSuffix": "amazonaws.com",
            "dualStackDnsSuffix": "api.aws",
            "implicitGlobalRegion": "us-gov-west-1",
            "name": "aws-us-gov",
            "supportsDualStack": true,
            "supportsFIPS": true
          },
          "regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
          "regions": {
            "aws-us-gov-global": {
              "description": "aws-us-gov global region"
            },
            "us-gov-east-1": {
              "description": "AWS GovCloud (US-East)"
            },
            "us-gov-west-1": {
              "description": "AWS GovCloud (US-West)"
            }
          }
        }
      ],
      "version": "1.1"
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
var selectedPartitionsInfo, selectedUserAgentPrefix, partition, getUserAgentPrefix;
var init_partition = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js"() {
    init_partitions();
    selectedPartitionsInfo = partitionsInfo;
    selectedUserAgentPrefix = "";
    partition = (value) => {
      const { partitions } = selectedPartitionsInfo;
      for (const partition2 of partitions) {
        const { regions, outputs } = partition2;
        for (const [region, regionData] of Object.entries(regions)) {
          if (region === value) {
            return {
              ...outputs,
              ...regionData
            };
          }
        }
      }
      for (const partition2 of partitions) {
        const { regionRegex, outputs } = partition2;
        if (new RegExp(regionRegex).test(value)) {
          return {
            ...outputs
          };
        }
      }
      const DEFAULT_PARTITION = partitions.find((partition2) => partition2.id === "aws");
      if (!DEFAULT_PARTITION) {
        throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
      }
      return {
        ...DEFAULT_PARTITION.outputs
      };
    };
    getUserAgentPrefix = () => selectedUserAgentPrefix;
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
var import_node_stream3, isStreamingPayload;
var init_isStreamingPayload = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js"() {
    import_node_stream3 = require("node:stream");
    isStreamingPayload = (request) => request?.body instanceof import_node_stream3.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
var THROTTLING_ERROR_CODES, TRANSIENT_ERROR_CODES, TRANSIENT_ERROR_STATUS_CODES, NODEJS_TIMEOUT_ERROR_CODES, NODEJS_NETWORK_ERROR_CODES;
var init_constants3 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js"() {
    THROTTLING_ERROR_CODES = [
      "BandwidthLimitExceeded",
      "EC2ThrottledException",
      "LimitExceededException",
      "PriorRequestNotComplete",
      "ProvisionedThroughputExceededException",
      "RequestLimitExceeded",
      "RequestThrottled",
      "RequestThrottledException",
      "SlowDown",
      "ThrottledException",
      "Throttling",
      "ThrottlingException",
      "TooManyRequestsException",
      "TransactionInProgressException"
    ];
    TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"];
    TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504];
    NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
    NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
function isNodeJsHttp2TransientError(error) {
  return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}
var isRetryableByTrait, isClockSkewCorrectedError, isBrowserNetworkError, isThrottlingError, isTransientError, isServerError;
var init_service_error_classification = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js"() {
    init_constants3();
    isRetryableByTrait = (error) => error?.$retryable !== void 0;
    isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
    isBrowserNetworkError = (error) => {
      const errorMessages = /* @__PURE__ */ new Set([
        "Failed to fetch",
        "NetworkError when attempting to fetch resource",
        "The Internet connection appears to be offline",
        "Load failed",
        "Network request failed"
      ]);
      const isValid = error && error instanceof TypeError;
      if (!isValid) {
        return false;
      }
      return errorMessages.has(error.message);
    };
    isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
    isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
    isServerError = (error) => {
      if (error.$metadata?.httpStatusCode !== void 0) {
        const statusCode = error.$metadata.httpStatusCode;
        if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) {
          return true;
        }
        return false;
      }
      return false;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
var race, createAbortError, isAbortError;
var init_race = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js"() {
    race = (promise, signal) => {
      if (!signal) {
        return promise;
      }
      let cleanup = () => {
      };
      const aborted = new Promise((_, reject) => {
        const handler = () => reject(createAbortError());
        if (signal.aborted) {
          handler();
        } else if (typeof signal.addEventListener === "function") {
          signal.addEventListener("abort", handler, { once: true });
          cleanup = () => signal.removeEventListener("abort", handler);
        } else {
          signal.onabort = handler;
        }
      });
      return Promise.race([promise, aborted]).finally(cleanup);
    };
    createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" });
    isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var MAXIMUM_RETRY_DELAY, INITIAL_RETRY_TOKENS, NO_RETRY_INCREMENT, INVOCATION_ID_HEADER, REQUEST_HEADER;
var init_constants4 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js"() {
    MAXIMUM_RETRY_DELAY = 20 * 1e3;
    INITIAL_RETRY_TOKENS = 500;
    NO_RETRY_INCREMENT = 1;
    INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
    REQUEST_HEADER = "amz-sdk-request";
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(response, logger2) {
  if (!HttpResponse.isInstance(response)) {
    return;
  }
  for (const header in response.headers) {
    if (!hasOwn(response.headers, header)) {
      continue;
    }
    const h3 = header.toLowerCase();
    if (h3 === "retry-after") {
      const retryAfter = response.headers[header];
      let retryAfterSeconds = NaN;
      if (retryAfter.endsWith("GMT")) {
        try {
          const date2 = parseRfc7231DateTime(retryAfter);
          retryAfterSeconds = (date2.getTime() - Date.now()) / 1e3;
        } catch (e3) {
          logger2?.trace?.("Failed to parse retry-after header");
          logger2?.trace?.(e3);
        }
      } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) {
        retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
      } else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) {
        retryAfterSeconds = Number(retryAfter);
      } else if (Date.parse(retryAfter) >= Date.now()) {
        retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
      }
      if (isNaN(retryAfterSeconds)) {
        return;
      }
      return new Date(Date.now() + retryAfterSeconds * 1e3);
    } else if (h3 === "x-amz-retry-after") {
      const v = response.headers[header];
      const backoffMilliseconds = Number(v);
      if (isNaN(backoffMilliseconds)) {
        logger2?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
        return;
      }
      return new Date(Date.now() + backoffMilliseconds);
    }
  }
}
var init_parseRetryAfterHeader = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js"() {
    init_transport();
    init_protocols();
    init_serde();
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
var asSdkError;
var init_util = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js"() {
    asSdkError = (error) => {
      if (error instanceof Error) {
        return error;
      }
      if (error instanceof Object) {
        return Object.assign(new Error(), error);
      }
      if (typeof error === "string") {
        return new Error(error);
      }
      return new Error(`AWS SDK error wrapper for ${error}`);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(isStreamingPayload2) {
  return (options) => (next, context) => async (args) => {
    let retryStrategy = await options.retryStrategy();
    const maxAttempts = await options.maxAttempts();
    const abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
      retryStrategy = retryStrategy;
      const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
      let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
      let lastError = new Error();
      let attempts = 0;
      let totalRetryDelay = 0;
      const { request } = args;
      const isRequest = HttpRequest.isInstance(request);
      if (isRequest) {
        request.headers[INVOCATION_ID_HEADER] = v4();
      }
      while (true) {
        try {
          if (isRequest) {
            request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
          }
          const { response, output } = await next(args);
          retryStrategy.recordSuccess(retryToken);
          output.$metadata.attempts = attempts + 1;
          output.$metadata.totalRetryDelay = totalRetryDelay;
          return { response, output };
        } catch (e3) {
          const retryErrorInfo = getRetryErrorInfo(e3, options.logger);
          lastError = asSdkError(e3);
          if (isRequest && isStreamingPayload2(request)) {
            (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
            throw lastError;
          }
          try {
            retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
          } catch (refreshError) {
            if (abortSignal?.aborted && isAbortError(refreshError)) {
              throw refreshError;
            }
            if (!lastError.$metadata) {
              lastError.$metadata = {};
            }
            lastError.$metadata.attempts = attempts + 1;
            lastError.$metadata.totalRetryDelay = totalRetryDelay;
            throw lastError;
          }
          attempts = retryToken.getRetryCount();
          const delay = retryToken.getRetryDelay();
          totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
          if (delay > 0) {
            await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
          }
        }
      }
    } else {
      retryStrategy = retryStrategy;
      if (retryStrategy?.mode) {
        context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]];
      }
      return retryStrategy.retry(next, args);
    }
  };
}
function bindGetRetryPlugin(isStreamingPayload2) {
  const retryMiddleware2 = bindRetryMiddleware(isStreamingPayload2);
  return (options) => ({
    applyToStack: (clientStack) => {
      clientStack.add(retryMiddleware2(options), retryMiddlewareOptions);
    }
  });
}
var isRetryStrategyV2, getRetryErrorInfo, getRetryErrorType, retryMiddlewareOptions;
var init_retryMiddleware = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js"() {
    init_client2();
    init_protocols();
    init_serde();
    init_dist_es();
    init_service_error_classification();
    init_race();
    init_constants4();
    init_parseRetryAfterHeader();
    init_util();
    isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
    getRetryErrorInfo = (error, logger2) => {
      const errorInfo = {
        error,
        errorType: getRetryErrorType(error)
      };
      const retryAfterHint = parseRetryAfterHeader(error.$response, logger2);
      if (retryAfterHint) {
        errorInfo.retryAfterHint = retryAfterHint;
      }
      return errorInfo;
    };
    getRetryErrorType = (error) => {
      if (isThrottlingError(error)) {
        return "THROTTLING";
      }
      if (isTransientError(error)) {
        return "TRANSIENT";
      }
      if (isServerError(error)) {
        return "SERVER_ERROR";
      }
      return "CLIENT_ERROR";
    };
    retryMiddlewareOptions = {
      name: "retryMiddleware",
      tags: ["RETRY"],
      step: "finalizeRequest",
      priority: "high",
      override: true
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var DefaultRateLimiter;
var init_DefaultRateLimiter = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js"() {
    init_service_error_classification();
    DefaultRateLimiter = class _DefaultRateLimiter {
      static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
      beta;
      minCapacity;
      minFillRate;
      scaleConstant;
      smooth;
      enabled = false;
      availableTokens = 0;
      lastMaxRate = 0;
      measuredTxRate = 0;
      requestCount = 0;
      fillRate;
      lastThrottleTime;
      lastTimestamp = 0;
      lastTxRateBucket;
      maxCapacity;
      timeWindow = 0;
      constructor(options) {
        this.beta = options?.beta ?? 0.7;
        this.minCapacity = options?.minCapacity ?? 1;
        this.minFillRate = options?.minFillRate ?? 0.5;
        this.scaleConstant = options?.scaleConstant ?? 0.4;
        this.smooth = options?.smooth ?? 0.8;
        this.lastThrottleTime = this.getCurrentTimeInSeconds();
        this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
        this.fillRate = this.minFillRate;
        this.maxCapacity = this.minCapacity;
      }
      async getSendToken() {
        return this.acquireTokenBucket(1);
      }
      updateClientSendingRate(response) {
        let calculatedRate;
        this.updateMeasuredRate();
        const retryErrorInfo = response;
        const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response);
        if (isThrottling) {
          const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
          this.lastMaxRate = rateToUse;
          this.calculateTimeWindow();
          this.lastThrottleTime = this.getCurrentTimeInSeconds();
          calculatedRate = this.cubicThrottle(rateToUse);
          this.enableTokenBucket();
        } else {
          this.calculateTimeWindow();
          calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
        }
        const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
        this.updateTokenBucketRate(newRate);
      }
      getCurrentTimeInSeconds() {
        return Date.now() / 1e3;
      }
      async acquireTokenBucket(amount) {
        if (!this.enabled) {
          return;
        }
        this.refillTokenBucket();
        while (amount > this.availableTokens) {
          const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
          await new Promise((resolve) => _DefaultRateLimiter.setTimeoutFn(resolve, delay));
          this.refillTokenBucket();
        }
        this.availableTokens = this.availableTokens - amount;
      }
      refillTokenBucket() {
        const timestamp = this.getCurrentTimeInSeconds();
        if (!this.lastTimestamp) {
          this.lastTimestamp = timestamp;
          return;
        }
        const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
        this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
        this.lastTimestamp = timestamp;
      }
      calculateTimeWindow() {
        this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
      }
      cubicThrottle(rateToUse) {
        return this.getPrecise(rateToUse * this.beta);
      }
      cubicSuccess(timestamp) {
        return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
      }
      enableTokenBucket() {
        this.enabled = true;
      }
      updateTokenBucketRate(newRate) {
        this.refillTokenBucket();
        this.fillRate = Math.max(newRate, this.minFillRate);
        this.maxCapacity = Math.max(newRate, this.minCapacity);
        this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
      }
      updateMeasuredRate() {
        const t = this.getCurrentTimeInSeconds();
        const timeBucket = Math.floor(t * 2) / 2;
        this.requestCount++;
        if (timeBucket > this.lastTxRateBucket) {
          const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
          this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
          this.requestCount = 0;
          this.lastTxRateBucket = timeBucket;
        }
      }
      getPrecise(num) {
        return parseFloat(num.toFixed(8));
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry;
var init_retries_2026_config = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js"() {
    Retry = class {
      static v2026 = true;
      static delay() {
        return 50;
      }
      static throttlingDelay() {
        return 1e3;
      }
      static cost() {
        return 14;
      }
      static throttlingCost() {
        return 5;
      }
      static modifiedCostType() {
        return "THROTTLING";
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy;
var init_DefaultRetryBackoffStrategy = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js"() {
    init_constants4();
    init_retries_2026_config();
    DefaultRetryBackoffStrategy = class {
      x = Retry.delay();
      computeNextBackoffDelay(i3) {
        const b3 = Math.random();
        const r3 = 2;
        const t_i = b3 * Math.min(this.x * r3 ** i3, MAXIMUM_RETRY_DELAY);
        return Math.floor(t_i);
      }
      setDelayBase(delay) {
        this.x = delay;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken;
var init_DefaultRetryToken = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js"() {
    init_constants4();
    DefaultRetryToken = class {
      delay;
      count;
      cost;
      longPoll;
      $retryLog = {
        acquisitionDelay: 0
      };
      constructor(delay, count, cost, longPoll) {
        this.delay = delay;
        this.count = count;
        this.cost = cost;
        this.longPoll = longPoll;
      }
      getRetryCount() {
        return this.count;
      }
      getRetryDelay() {
        return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
      }
      getRetryCost() {
        return this.cost;
      }
      isLongPoll() {
        return this.longPoll;
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var RETRY_MODES, DEFAULT_MAX_ATTEMPTS, DEFAULT_RETRY_MODE;
var init_config3 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js"() {
    (function(RETRY_MODES2) {
      RETRY_MODES2["STANDARD"] = "standard";
      RETRY_MODES2["ADAPTIVE"] = "adaptive";
    })(RETRY_MODES || (RETRY_MODES = {}));
    DEFAULT_MAX_ATTEMPTS = 3;
    DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
var refusal, StandardRetryStrategy;
var init_StandardRetryStrategy = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js"() {
    init_DefaultRetryBackoffStrategy();
    init_DefaultRetryToken();
    init_config3();
    init_constants4();
    init_retries_2026_config();
    refusal = {
      incompatible: 1,
      attempts: 2,
      capacity: 3
    };
    StandardRetryStrategy = class {
      mode = RETRY_MODES.STANDARD;
      retryBackoffStrategy;
      capacity = INITIAL_RETRY_TOKENS;
      maxAttemptsProvider;
      baseDelay;
      constructor(arg1) {
        if (typeof arg1 === "number") {
          this.maxAttemptsProvider = async () => arg1;
        } else if (typeof arg1 === "function") {
          this.maxAttemptsProvider = arg1;
        } else if (arg1 && typeof arg1 === "object") {
          this.maxAttemptsProvider = async () => arg1.maxAttempts;
          this.baseDelay = arg1.baseDelay;
          this.retryBackoffStrategy = arg1.backoff;
        }
        this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS;
        this.baseDelay ??= Retry.delay();
        this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
      }
      async acquireInitialRetryToken(retryTokenScope) {
        return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
      }
      async refreshRetryTokenForRetry(token, errorInfo) {
        const maxAttempts = await this.getMaxAttempts();
        const retryCode = this.retryCode(token, errorInfo, maxAttempts);
        const shouldRetry = retryCode === 0;
        const isLongPoll = token.isLongPoll?.();
        if (shouldRetry || isLongPoll) {
          const errorType = errorInfo.errorType;
          this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
          const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
          let retryDelay = delayFromErrorType;
          if (errorInfo.retryAfterHint instanceof Date) {
            retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
          }
          if (!shouldRetry) {
            const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
            if (longPollBackoff > 0) {
              await new Promise((r3) => setTimeout(r3, longPollBackoff));
            }
          } else {
            const capacityCost = this.getCapacityCost(errorType);
            this.capacity -= capacityCost;
            const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
            await new Promise((r3) => setTimeout(r3, retryDelay));
            nextToken.$retryLog.acquisitionDelay = retryDelay;
            return nextToken;
          }
        }
        throw new Error("No retry token available");
      }
      recordSuccess(token) {
        this.capacity = Math.min(INITIAL_RETRY_TOKENS, this.capacity + (token.getRetryCost() ?? NO_RETRY_INCREMENT));
      }
      getCapacity() {
        return this.capacity;
      }
      async maxAttempts() {
        return this.maxAttemptsProvider();
      }
      async getMaxAttempts() {
        try {
          return await this.maxAttemptsProvider();
        } catch (ignored) {
          console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`);
          return DEFAULT_MAX_ATTEMPTS;
        }
      }
      retryCode(tokenToRenew, errorInfo, maxAttempts) {
        const attempts = tokenToRenew.getRetryCount() + 1;
        const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
        const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
        const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
        return retryableStatus || attemptStatus || capacityStatus;
      }
      getCapacityCost(errorType) {
        return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
      }
      isRetryableError(errorType) {
        return errorType === "THROTTLING" || errorType === "TRANSIENT";
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy;
var init_AdaptiveRetryStrategy = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js"() {
    init_DefaultRateLimiter();
    init_StandardRetryStrategy();
    init_config3();
    AdaptiveRetryStrategy = class {
      mode = RETRY_MODES.ADAPTIVE;
      rateLimiter;
      standardRetryStrategy;
      constructor(maxAttemptsProvider, options) {
        const { rateLimiter } = options ?? {};
        this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
        this.standardRetryStrategy = options ? new StandardRetryStrategy({
          maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
          ...options
        }) : new StandardRetryStrategy(maxAttemptsProvider);
      }
      async acquireInitialRetryToken(retryTokenScope) {
        const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
        await this.rateLimiter.getSendToken();
        return token;
      }
      async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
        this.rateLimiter.updateClientSendingRate(errorInfo);
        const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
        await this.rateLimiter.getSendToken();
        return token;
      }
      recordSuccess(token) {
        this.rateLimiter.updateClientSendingRate({});
        this.standardRetryStrategy.recordSuccess(token);
      }
      async maxAttemptsProvider() {
        return this.standardRetryStrategy.maxAttempts();
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
var ENV_MAX_ATTEMPTS, CONFIG_MAX_ATTEMPTS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, ENV_RETRY_MODE, CONFIG_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS;
var init_configurations2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js"() {
    init_client2();
    init_AdaptiveRetryStrategy();
    init_StandardRetryStrategy();
    init_config3();
    init_retries_2026_config();
    ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
    CONFIG_MAX_ATTEMPTS = "max_attempts";
    NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => {
        const value = env2[ENV_MAX_ATTEMPTS];
        if (!value) {
          return void 0;
        }
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) {
          throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
        }
        return maxAttempt;
      },
      configFileSelector: (profile) => {
        const value = profile[CONFIG_MAX_ATTEMPTS];
        if (!value) {
          return void 0;
        }
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) {
          throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
        }
        return maxAttempt;
      },
      default: DEFAULT_MAX_ATTEMPTS
    };
    resolveRetryConfig = (input, defaults) => {
      const { retryStrategy, retryMode } = input;
      const { defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay() } = defaults ?? {};
      const maxAttemptsProvider = normalizeProvider(input.maxAttempts ?? defaultMaxAttempts);
      let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
      const getDefault = async () => {
        const maxAttempts = await maxAttemptsProvider();
        const adaptive = await normalizeProvider(retryMode)() === RETRY_MODES.ADAPTIVE;
        if (adaptive) {
          return new AdaptiveRetryStrategy(maxAttemptsProvider, {
            maxAttempts,
            baseDelay: defaultBaseDelay
          });
        }
        return new StandardRetryStrategy({
          maxAttempts,
          baseDelay: defaultBaseDelay
        });
      };
      return Object.assign(input, {
        maxAttempts: maxAttemptsProvider,
        retryStrategy: () => controller ??= getDefault()
      });
    };
    ENV_RETRY_MODE = "AWS_RETRY_MODE";
    CONFIG_RETRY_MODE = "retry_mode";
    NODE_RETRY_MODE_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => env2[ENV_RETRY_MODE],
      configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
      default: DEFAULT_RETRY_MODE
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/retry/index.js
var retryMiddleware, getRetryPlugin;
var init_retry2 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/retry/index.js"() {
    init_isStreamingPayload();
    init_retryMiddleware();
    init_config3();
    init_configurations2();
    retryMiddleware = bindRetryMiddleware(isStreamingPayload);
    getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
async function checkFeatures(context, config, args) {
  const request = args.request;
  if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
    setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
  }
  if (typeof config.retryStrategy === "function") {
    const retryStrategy = await config.retryStrategy();
    if (typeof retryStrategy.mode === "string") {
      switch (retryStrategy.mode) {
        case RETRY_MODES.ADAPTIVE:
          setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
          break;
        case RETRY_MODES.STANDARD:
          setFeature(context, "RETRY_MODE_STANDARD", "E");
          break;
      }
    }
  }
  if (typeof config.accountIdEndpointMode === "function") {
    const endpointV2 = context.endpointV2;
    if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
      setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
    }
    switch (await config.accountIdEndpointMode?.()) {
      case "disabled":
        setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
        break;
      case "preferred":
        setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
        break;
      case "required":
        setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
        break;
    }
  }
  const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (identity?.$source) {
    const credentials = identity;
    if (credentials.accountId) {
      setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
    }
    for (const [key, value] of Object.entries(credentials.$source ?? {})) {
      setFeature(context, key, value);
    }
  }
}
var ACCOUNT_ID_ENDPOINT_REGEX;
var init_check_features = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js"() {
    init_retry2();
    init_setFeature();
    ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
var USER_AGENT, X_AMZ_USER_AGENT, SPACE, UA_NAME_SEPARATOR, UA_NAME_ESCAPE_REGEX, UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR;
var init_constants5 = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js"() {
    USER_AGENT = "user-agent";
    X_AMZ_USER_AGENT = "x-amz-user-agent";
    SPACE = " ";
    UA_NAME_SEPARATOR = "/";
    UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
    UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
    UA_ESCAPE_CHAR = "-";
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
function encodeFeatures(features) {
  let buffer = "";
  for (const key in features) {
    const val = features[key];
    if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
      if (buffer.length) {
        buffer += "," + val;
      } else {
        buffer += val;
      }
      continue;
    }
    break;
  }
  return buffer;
}
var BYTE_LIMIT;
var init_encode_features = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js"() {
    BYTE_LIMIT = 1024;
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
var userAgentMiddleware, escapeUserAgent, getUserAgentMiddlewareOptions, getUserAgentPlugin;
var init_user_agent_middleware = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js"() {
    init_protocols();
    init_partition();
    init_check_features();
    init_constants5();
    init_encode_features();
    userAgentMiddleware = (options) => (next, context) => async (args) => {
      const { request } = args;
      if (!HttpRequest.isInstance(request)) {
        return next(args);
      }
      const { headers } = request;
      const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
      const defaultUserAgent2 = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
      await checkFeatures(context, options, args);
      const awsContext = context;
      defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
      const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
      const appId = await options.userAgentAppId();
      if (appId) {
        defaultUserAgent2.push(escapeUserAgent([`app`, `${appId}`]));
      }
      const prefix = getUserAgentPrefix();
      const sdkUserAgentValue = (prefix ? [prefix] : []).concat([...defaultUserAgent2, ...userAgent, ...customUserAgent]).join(SPACE);
      const normalUAValue = [
        ...defaultUserAgent2.filter((section) => section.startsWith("aws-sdk-")),
        ...customUserAgent
      ].join(SPACE);
      if (options.runtime !== "browser") {
        if (normalUAValue) {
          headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
        }
        headers[USER_AGENT] = sdkUserAgentValue;
      } else {
        headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
      }
      return next({
        ...args,
        request
      });
    };
    escapeUserAgent = (userAgentPair) => {
      const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map((part) => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
      const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
      const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
      const prefix = name.substring(0, prefixSeparatorIndex);
      let uaName = name.substring(prefixSeparatorIndex + 1);
      if (prefix === "api") {
        uaName = uaName.toLowerCase();
      }
      return [prefix, uaName, version].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
        switch (index) {
          case 0:
            return item;
          case 1:
            return `${acc}/${item}`;
          default:
            return `${acc}#${item}`;
        }
      }, "");
    };
    getUserAgentMiddlewareOptions = {
      name: "getUserAgentMiddleware",
      step: "build",
      priority: "low",
      tags: ["SET_USER_AGENT", "USER_AGENT"],
      override: true
    };
    getUserAgentPlugin = (config) => ({
      applyToStack: (clientStack) => {
        clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
      }
    });
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
var import_node_process, getRuntimeUserAgentPair;
var init_getRuntimeUserAgentPair = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js"() {
    import_node_process = require("node:process");
    getRuntimeUserAgentPair = () => {
      const runtimesToCheck = ["deno", "bun", "llrt"];
      for (const runtime of runtimesToCheck) {
        if (import_node_process.versions[runtime]) {
          return [`md/${runtime}`, import_node_process.versions[runtime]];
        }
      }
      return ["md/nodejs", import_node_process.versions.node];
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
var crtAvailability;
var init_crt_availability = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js"() {
    crtAvailability = {
      isCrtAvailable: false
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
var isCrtAvailable;
var init_is_crt_available = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js"() {
    init_crt_availability();
    isCrtAvailable = () => {
      if (crtAvailability.isCrtAvailable) {
        return ["md/crt-avail"];
      }
      return null;
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
var import_node_os2, import_node_process2, createDefaultUserAgentProvider;
var init_defaultUserAgent = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js"() {
    import_node_os2 = require("node:os");
    import_node_process2 = require("node:process");
    init_getRuntimeUserAgentPair();
    init_is_crt_available();
    createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
      const runtimeUserAgentPair = getRuntimeUserAgentPair();
      return async (config) => {
        const sections = [
          ["aws-sdk-js", clientVersion],
          ["ua", "2.1"],
          [`os/${(0, import_node_os2.platform)()}`, (0, import_node_os2.release)()],
          ["lang/js"],
          runtimeUserAgentPair
        ];
        const crtAvailable = isCrtAvailable();
        if (crtAvailable) {
          sections.push(crtAvailable);
        }
        if (serviceId) {
          sections.push([`api/${serviceId}`, clientVersion]);
        }
        if (import_node_process2.env.AWS_EXECUTION_ENV) {
          sections.push([`exec-env/${import_node_process2.env.AWS_EXECUTION_ENV}`]);
        }
        const appId = await config?.userAgentAppId?.();
        const resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
        return resolvedUserAgent;
      };
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var UA_APP_ID_ENV_NAME, UA_APP_ID_INI_NAME, UA_APP_ID_INI_NAME_DEPRECATED, NODE_APP_ID_CONFIG_OPTIONS;
var init_nodeAppIdConfigOptions = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js"() {
    init_configurations();
    UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
    UA_APP_ID_INI_NAME = "sdk_ua_app_id";
    UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
    NODE_APP_ID_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => env2[UA_APP_ID_ENV_NAME],
      configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
      default: DEFAULT_UA_APP_ID
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/isIpAddress.js
var init_isIpAddress2 = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/isIpAddress.js"() {
    init_endpoints();
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
var isVirtualHostableS3Bucket;
var init_isVirtualHostableS3Bucket = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js"() {
    init_endpoints();
    init_isIpAddress2();
    isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
      if (allowSubDomains) {
        for (const label of value.split(".")) {
          if (!isVirtualHostableS3Bucket(label)) {
            return false;
          }
        }
        return true;
      }
      if (!isValidHostLabel(value)) {
        return false;
      }
      if (value.length < 3 || value.length > 63) {
        return false;
      }
      if (value !== value.toLowerCase()) {
        return false;
      }
      if (isIpAddress(value)) {
        return false;
      }
      return true;
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
var ARN_DELIMITER, RESOURCE_DELIMITER, parseArn;
var init_parseArn = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js"() {
    ARN_DELIMITER = ":";
    RESOURCE_DELIMITER = "/";
    parseArn = (value) => {
      const segments = value.split(ARN_DELIMITER);
      if (segments.length < 6) {
        return null;
      }
      const [arn, partition2, service, region, accountId, ...resourcePath] = segments;
      if (arn !== "arn" || partition2 === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") {
        return null;
      }
      const resourceId = resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat();
      return {
        partition: partition2,
        service,
        region,
        accountId,
        resourceId
      };
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
var awsEndpointFunctions;
var init_aws = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js"() {
    init_endpoints();
    init_isVirtualHostableS3Bucket();
    init_parseArn();
    init_partition();
    awsEndpointFunctions = {
      isVirtualHostableS3Bucket,
      parseArn,
      partition
    };
    customEndpointFunctions.aws = awsEndpointFunctions;
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
function stsRegionDefaultResolver(loaderConfig = {}) {
  return loadConfig({
    ...NODE_REGION_CONFIG_OPTIONS,
    async default() {
      if (!warning.silence) {
        console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
      }
      return "us-east-1";
    }
  }, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig });
}
var warning;
var init_stsRegionDefaultResolver = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js"() {
    init_config2();
    warning = {
      silence: false
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration;
var init_extensions2 = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js"() {
    getAwsRegionExtensionConfiguration = (runtimeConfig) => {
      return {
        setRegion(region) {
          runtimeConfig.region = region;
        },
        region() {
          return runtimeConfig.region;
        }
      };
    };
    resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
      return {
        region: awsRegionExtensionConfiguration.region()
      };
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/index.js
var init_client3 = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/client/index.js"() {
    init_emitWarningIfUnsupportedVersion();
    init_setCredentialFeature();
    init_getDefaultSocketTimeout();
    init_hostHeaderMiddleware();
    init_loggerMiddleware();
    init_getRecursionDetectionPlugin();
    init_configurations();
    init_user_agent_middleware();
    init_defaultUserAgent();
    init_nodeAppIdConfigOptions();
    init_aws();
    init_stsRegionDefaultResolver();
    init_extensions2();
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
var getDateHeader, getAgeHeader;
var init_getDateHeader = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js"() {
    init_protocols();
    getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
    getAgeHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate;
var init_getSkewCorrectedDate = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js"() {
    getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
var getUpdatedSystemClockOffset;
var init_getUpdatedSystemClockOffset = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js"() {
    getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
      if (ageHeader !== void 0) {
        return currentSystemClockOffset;
      }
      const serverTime = Date.parse(clockTime);
      if (Number.isNaN(serverTime)) {
        return currentSystemClockOffset;
      }
      const timeResponseReceived = Date.now();
      if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) {
        return currentSystemClockOffset;
      }
      return serverTime - timeResponseReceived;
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/index.js
var init_utils = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/index.js"() {
    init_getDateHeader();
    init_getSkewCorrectedDate();
    init_getUpdatedSystemClockOffset();
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
var throwSigningPropertyError, hasEventStreamOutput, validateSigningProperties, AwsSdkSigV4Signer;
var init_AwsSdkSigV4Signer = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js"() {
    init_protocols();
    init_dist_es();
    init_utils();
    throwSigningPropertyError = (name, property) => {
      if (!property) {
        throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
      }
      return property;
    };
    hasEventStreamOutput = (signingProperties) => {
      const context = signingProperties.context;
      const eventStream = context?.[SMITHY_CONTEXT_KEY]?.eventStream;
      return eventStream?.output === true;
    };
    validateSigningProperties = async (signingProperties) => {
      const context = throwSigningPropertyError("context", signingProperties.context);
      const config = throwSigningPropertyError("config", signingProperties.config);
      const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
      const signerFunction = throwSigningPropertyError("signer", config.signer);
      const signer = await signerFunction(authScheme);
      const signingRegion = signingProperties?.signingRegion;
      const signingRegionSet = signingProperties?.signingRegionSet;
      const signingName = signingProperties?.signingName;
      return {
        config,
        signer,
        signingRegion,
        signingRegionSet,
        signingName
      };
    };
    AwsSdkSigV4Signer = class {
      async sign(httpRequest2, identity, signingProperties) {
        if (!HttpRequest.isInstance(httpRequest2)) {
          throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
        }
        const validatedProps = await validateSigningProperties(signingProperties);
        const { config, signer } = validatedProps;
        let { signingRegion, signingName } = validatedProps;
        const handlerExecutionContext = signingProperties.context;
        if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
          const [first, second] = handlerExecutionContext.authSchemes;
          if (first?.name === "sigv4a" && second?.name === "sigv4") {
            signingRegion = second?.signingRegion ?? signingRegion;
            signingName = second?.signingName ?? signingName;
          }
        }
        const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
        signingProperties._disableClockSkewCorrection = noSkewCorrection;
        const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
        signingProperties._skipClockSkewSampling = skipSkewSampling;
        if (!skipSkewSampling) {
          signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
          signingProperties._requestSentAt = Date.now();
        }
        const signedRequest = await signer.sign(httpRequest2, {
          signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
          signingRegion,
          signingService: signingName
        });
        return signedRequest;
      }
      errorHandler(signingProperties) {
        return (error) => {
          const errorException = error;
          if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
            const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
            if (serverTime) {
              const config = throwSigningPropertyError("config", signingProperties.config);
              const preRequestOffset = signingProperties._preRequestSystemClockOffset;
              const timeRequestSent = signingProperties._requestSentAt;
              const ageHeader = getAgeHeader(errorException.$response);
              const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
              config.systemClockOffset = newOffset;
              const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
              const isLocalCorrection = newOffset !== preRequestOffset;
              const isConcurrentCorrection = preRequestOffset !== void 0 && preRequestOffset !== newOffset;
              if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) {
                errorException.$metadata.clockSkewCorrected = true;
              }
            }
          }
          throw error;
        };
      }
      successHandler(httpResponse, signingProperties) {
        if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) {
          return;
        }
        const dateHeader = getDateHeader(httpResponse);
        if (dateHeader) {
          const config = throwSigningPropertyError("config", signingProperties.config);
          const timeRequestSent = signingProperties._requestSentAt;
          const ageHeader = getAgeHeader(httpResponse);
          config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
        }
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner;
var init_AwsSdkSigV4ASigner = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js"() {
    init_protocols();
    init_utils();
    init_AwsSdkSigV4Signer();
    AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
      async sign(httpRequest2, identity, signingProperties) {
        if (!HttpRequest.isInstance(httpRequest2)) {
          throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
        }
        const { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties);
        const configResolvedSigningRegionSet = await config.sigv4aSigningRegionSet?.();
        const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [signingRegion]).join(",");
        const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
        signingProperties._disableClockSkewCorrection = noSkewCorrection;
        if (!noSkewCorrection) {
          signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
          signingProperties._requestSentAt = Date.now();
        }
        const signedRequest = await signer.sign(httpRequest2, {
          signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
          signingRegion: multiRegionOverride,
          signingService: signingName
        });
        return signedRequest;
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
var getArrayForCommaSeparatedString;
var init_getArrayForCommaSeparatedString = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js"() {
    getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
var getBearerTokenEnvKey;
var init_getBearerTokenEnvKey = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js"() {
    getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY, NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS;
var init_NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js"() {
    init_getArrayForCommaSeparatedString();
    init_getBearerTokenEnvKey();
    NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
    NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
    NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
      environmentVariableSelector: (env2, options) => {
        if (options?.signingName) {
          const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
          if (bearerTokenKey in env2) {
            return ["httpBearerAuth"];
          }
        }
        if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env2)) {
          return void 0;
        }
        return getArrayForCommaSeparatedString(env2[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
      },
      configFileSelector: (profile) => {
        if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) {
          return void 0;
        }
        return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
      },
      default: []
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
var resolveAwsSdkSigV4AConfig, NODE_SIGV4A_CONFIG_OPTIONS;
var init_resolveAwsSdkSigV4AConfig = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js"() {
    init_dist_es2();
    init_config2();
    resolveAwsSdkSigV4AConfig = (config) => {
      config.sigv4aSigningRegionSet = normalizeProvider2(config.sigv4aSigningRegionSet);
      return config;
    };
    NODE_SIGV4A_CONFIG_OPTIONS = {
      environmentVariableSelector(env2) {
        if (env2.AWS_SIGV4A_SIGNING_REGION_SET) {
          return env2.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
        }
        throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
          tryNextLink: true
        });
      },
      configFileSelector(profile) {
        if (profile.sigv4a_signing_region_set) {
          return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
        }
        throw new ProviderError("sigv4a_signing_region_set not set in profile.", {
          tryNextLink: true
        });
      },
      default: void 0
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
function negate(bytes) {
  for (let i3 = 0; i3 < 8; i3++) {
    bytes[i3] ^= 255;
  }
  for (let i3 = 7; i3 > -1; i3--) {
    bytes[i3]++;
    if (bytes[i3] !== 0) {
      break;
    }
  }
}
var HeaderFormatter, HEADER_VALUE_TYPE, UUID_PATTERN, Int64;
var init_HeaderFormatter = __esm({
  "node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js"() {
    init_serde();
    init_serde();
    HeaderFormatter = class {
      format(headers) {
        const chunks = [];
        for (const headerName in headers) {
          if (!hasOwn(headers, headerName)) {
            continue;
          }
          const bytes = fromUtf8(headerName);
          chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
        }
        const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
        let position = 0;
        for (const chunk of chunks) {
          out.set(chunk, position);
          position += chunk.byteLength;
        }
        return out;
      }
      formatHeaderValue(header) {
        switch (header.type) {
          case "boolean":
            return Uint8Array.from([header.value ? 0 : 1]);
          case "byte":
            return Uint8Array.from([2, header.value]);
          case "short":
            const shortView = new DataView(new ArrayBuffer(3));
            shortView.setUint8(0, 3);
            shortView.setInt16(1, header.value, false);
            return new Uint8Array(shortView.buffer);
          case "integer":
            const intView = new DataView(new ArrayBuffer(5));
            intView.setUint8(0, 4);
            intView.setInt32(1, header.value, false);
            return new Uint8Array(intView.buffer);
          case "long":
            const longBytes = new Uint8Array(9);
            longBytes[0] = 5;
            longBytes.set(header.value.bytes, 1);
            return longBytes;
          case "binary":
            const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
            binView.setUint8(0, 6);
            binView.setUint16(1, header.value.byteLength, false);
            const binBytes = new Uint8Array(binView.buffer);
            binBytes.set(header.value, 3);
            return binBytes;
          case "string":
            const utf8Bytes = fromUtf8(header.value);
            const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
            strView.setUint8(0, 7);
            strView.setUint16(1, utf8Bytes.byteLength, false);
            const strBytes = new Uint8Array(strView.buffer);
            strBytes.set(utf8Bytes, 3);
            return strBytes;
          case "timestamp":
            const tsBytes = new Uint8Array(9);
            tsBytes[0] = 8;
            tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
            return tsBytes;
          case "uuid":
            if (!UUID_PATTERN.test(header.value)) {
              throw new Error(`Invalid UUID received: ${header.value}`);
            }
            const uuidBytes = new Uint8Array(17);
            uuidBytes[0] = 9;
            uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
            return uuidBytes;
        }
      }
    };
    (function(HEADER_VALUE_TYPE2) {
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolTrue"] = 0] = "boolTrue";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolFalse"] = 1] = "boolFalse";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byte"] = 2] = "byte";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["short"] = 3] = "short";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["integer"] = 4] = "integer";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["long"] = 5] = "long";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byteArray"] = 6] = "byteArray";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["string"] = 7] = "string";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["timestamp"] = 8] = "timestamp";
      HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["uuid"] = 9] = "uuid";
    })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
    UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
    Int64 = class _Int64 {
      bytes;
      constructor(bytes) {
        this.bytes = bytes;
        if (bytes.byteLength !== 8) {
          throw new Error("Int64 buffers must be exactly 8 bytes");
        }
      }
      static fromNumber(number) {
        if (number > 9223372036854776e3 || number < -9223372036854776e3) {
          throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
        }
        const bytes = new Uint8Array(8);
        for (let i3 = 7, remaining = Math.abs(Math.round(number)); i3 > -1 && remaining > 0; i3--, remaining /= 256) {
          bytes[i3] = remaining;
        }
        if (number < 0) {
          negate(bytes);
        }
        return new _Int64(bytes);
      }
      valueOf() {
        const bytes = this.bytes.slice(0);
        const negative = bytes[0] & 128;
        if (negative) {
          negate(bytes);
        }
        return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
      }
      toString() {
        return String(this.valueOf());
      }
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/constants.js
var ALGORITHM_QUERY_PARAM, CREDENTIAL_QUERY_PARAM, AMZ_DATE_QUERY_PARAM, SIGNED_HEADERS_QUERY_PARAM, EXPIRES_QUERY_PARAM, SIGNATURE_QUERY_PARAM, TOKEN_QUERY_PARAM, AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER, GENERATED_HEADERS, SIGNATURE_HEADER, SHA256_HEADER, TOKEN_HEADER, ALWAYS_UNSIGNABLE_HEADERS, PROXY_HEADER_PATTERN, SEC_HEADER_PATTERN, ALGORITHM_IDENTIFIER, EVENT_ALGORITHM_IDENTIFIER, UNSIGNED_PAYLOAD, MAX_CACHE_SIZE, KEY_TYPE_IDENTIFIER, MAX_PRESIGNED_TTL;
var init_constants6 = __esm({
  "node_modules/@smithy/signature-v4/dist-es/constants.js"() {
    ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
    CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
    AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
    SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
    EXPIRES_QUERY_PARAM = "X-Amz-Expires";
    SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
    TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
    AUTH_HEADER = "authorization";
    AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
    DATE_HEADER = "date";
    GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
    SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
    SHA256_HEADER = "x-amz-content-sha256";
    TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
    ALWAYS_UNSIGNABLE_HEADERS = {
      authorization: true,
      "cache-control": true,
      connection: true,
      expect: true,
      from: true,
      "keep-alive": true,
      "max-forwards": true,
      pragma: true,
      referer: true,
      te: true,
      trailer: true,
      "transfer-encoding": true,
      upgrade: true,
      "user-agent": true,
      "x-amzn-trace-id": true
    };
    PROXY_HEADER_PATTERN = /^proxy-/;
    SEC_HEADER_PATTERN = /^sec-/;
    ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
    EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
    UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
    MAX_CACHE_SIZE = 50;
    KEY_TYPE_IDENTIFIER = "aws4_request";
    MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
  }
});

// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
var getCanonicalQuery;
var init_getCanonicalQuery = __esm({
  "node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js"() {
    init_serde();
    init_protocols();
    init_constants6();
    getCanonicalQuery = ({ query = {} }) => {
      const keys = [];
      const serialized = {};
      for (const key in query) {
        if (!hasOwn(query, key)) {
          continue;
        }
        if (key.toLowerCase() === SIGNATURE_HEADER) {
          continue;
        }
        const encodedKey = escapeUri(key);
        keys.push(encodedKey);
        const value = query[key];
        if (typeof value === "string") {
          serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}`;
        } else if (Array.isArray(value)) {
          serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${escapeUri(value2)}`]), []).sort().join("&");
        }
      }
      return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/utilDate.js
var iso8601, toDate;
var init_utilDate = __esm({
  "node_modules/@smithy/signature-v4/dist-es/utilDate.js"() {
    iso8601 = (time2) => toDate(time2).toISOString().replace(/\.\d{3}Z$/, "Z");
    toDate = (time2) => {
      if (typeof time2 === "number") {
        return new Date(time2 * 1e3);
      }
      if (typeof time2 === "string") {
        if (Number(time2)) {
          return new Date(Number(time2) * 1e3);
        }
        return new Date(time2);
      }
      return time2;
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base;
var init_SignatureV4Base = __esm({
  "node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js"() {
    init_client2();
    init_protocols();
    init_serde();
    init_getCanonicalQuery();
    init_utilDate();
    SignatureV4Base = class {
      service;
      regionProvider;
      credentialProvider;
      sha256;
      uriEscapePath;
      applyChecksum;
      constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
        this.service = service;
        this.sha256 = sha256;
        this.uriEscapePath = uriEscapePath;
        this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
        this.regionProvider = normalizeProvider(region);
        this.credentialProvider = normalizeProvider(credentials);
      }
      createCanonicalRequest(request, canonicalHeaders, payloadHash) {
        const sortedHeaders = Object.keys(canonicalHeaders).sort();
        return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
      }
      async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
        const hash = new this.sha256();
        hash.update(toUint8Array(canonicalRequest));
        const hashedRequest = await hash.digest();
        return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`;
      }
      getCanonicalPath({ path }) {
        if (this.uriEscapePath) {
          const normalizedPathSegments = [];
          for (const pathSegment of path.split("/")) {
            if (pathSegment?.length === 0) {
              continue;
            }
            if (pathSegment === ".") {
              continue;
            }
            if (pathSegment === "..") {
              normalizedPathSegments.pop();
            } else {
              normalizedPathSegments.push(pathSegment);
            }
          }
          const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
          const doubleEncoded = escapeUri(normalizedPath);
          return doubleEncoded.replace(/%2F/g, "/");
        }
        return path;
      }
      validateResolvedCredentials(credentials) {
        if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") {
          throw new Error("Resolved credential object is not valid");
        }
      }
      formatDate(now) {
        const longDate = iso8601(now).replace(/[-:]/g, "");
        return {
          longDate,
          shortDate: longDate.slice(0, 8)
        };
      }
      getCanonicalHeaderList(headers) {
        return Object.keys(headers).sort().join(";");
      }
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
var signingKeyCache, cacheQueue, createScope, getSigningKey, hmac;
var init_credentialDerivation = __esm({
  "node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js"() {
    init_serde();
    init_constants6();
    signingKeyCache = {};
    cacheQueue = [];
    createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
    getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
      const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
      const cacheKey = `${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;
      if (cacheKey in signingKeyCache) {
        return signingKeyCache[cacheKey];
      }
      cacheQueue.push(cacheKey);
      while (cacheQueue.length > MAX_CACHE_SIZE) {
        delete signingKeyCache[cacheQueue.shift()];
      }
      let key = `AWS4${credentials.secretAccessKey}`;
      for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) {
        key = await hmac(sha256Constructor, key, signable);
      }
      return signingKeyCache[cacheKey] = key;
    };
    hmac = (ctor, secret, data) => {
      const hash = new ctor(secret);
      hash.update(toUint8Array(data));
      return hash.digest();
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
var getCanonicalHeaders;
var init_getCanonicalHeaders = __esm({
  "node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js"() {
    init_serde();
    init_constants6();
    getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
      const canonical = {};
      for (const headerName of Object.keys(headers).sort()) {
        if (headers[headerName] == void 0) {
          continue;
        }
        const canonicalHeaderName = headerName.toLowerCase();
        if (hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
          if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) {
            continue;
          }
        }
        if (canonicalHeaderName === "__proto__") {
          writeKey(canonical);
        }
        canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
      }
      return canonical;
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
var getPayloadHash;
var init_getPayloadHash = __esm({
  "node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js"() {
    init_serde();
    init_serde();
    init_constants6();
    getPayloadHash = async ({ headers, body }, hashConstructor) => {
      for (const headerName in headers) {
        if (!hasOwn(headers, headerName)) {
          continue;
        }
        if (headerName.toLowerCase() === SHA256_HEADER) {
          return headers[headerName];
        }
      }
      if (body == void 0) {
        return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
      } else if (typeof body === "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
        const hashCtor = new hashConstructor();
        hashCtor.update(toUint8Array(body));
        return toHex(await hashCtor.digest());
      }
      return UNSIGNED_PAYLOAD;
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
var hasHeader;
var init_headerUtil = __esm({
  "node_modules/@smithy/signature-v4/dist-es/headerUtil.js"() {
    init_serde();
    hasHeader = (soughtHeader, headers) => {
      soughtHeader = soughtHeader.toLowerCase();
      for (const headerName in headers) {
        if (!hasOwn(headers, headerName)) {
          continue;
        }
        if (soughtHeader === headerName.toLowerCase()) {
          return true;
        }
      }
      return false;
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
var moveHeadersToQuery;
var init_moveHeadersToQuery = __esm({
  "node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js"() {
    init_serde();
    init_protocols();
    moveHeadersToQuery = (request, options = {}) => {
      const { headers, query = {} } = HttpRequest.clone(request);
      for (const name in headers) {
        if (!hasOwn(headers, name)) {
          continue;
        }
        const lname = name.toLowerCase();
        if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
          query[name] = headers[name];
          delete headers[name];
        }
      }
      return {
        ...request,
        headers,
        query
      };
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
var prepareRequest;
var init_prepareRequest = __esm({
  "node_modules/@smithy/signature-v4/dist-es/prepareRequest.js"() {
    init_serde();
    init_protocols();
    init_constants6();
    prepareRequest = (request) => {
      request = HttpRequest.clone(request);
      for (const headerName in request.headers) {
        if (!hasOwn(request.headers, headerName)) {
          continue;
        }
        if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) {
          delete request.headers[headerName];
        }
      }
      return request;
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4;
var init_SignatureV4 = __esm({
  "node_modules/@smithy/signature-v4/dist-es/SignatureV4.js"() {
    init_serde();
    init_HeaderFormatter();
    init_SignatureV4Base();
    init_constants6();
    init_credentialDerivation();
    init_getCanonicalHeaders();
    init_getPayloadHash();
    init_headerUtil();
    init_moveHeadersToQuery();
    init_prepareRequest();
    SignatureV4 = class extends SignatureV4Base {
      headerFormatter = new HeaderFormatter();
      constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
        super({
          applyChecksum,
          credentials,
          region,
          service,
          sha256,
          uriEscapePath
        });
      }
      async presign(originalRequest, options = {}) {
        const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? await this.regionProvider();
        const { longDate, shortDate } = this.formatDate(signingDate);
        if (expiresIn > MAX_PRESIGNED_TTL) {
          return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
        }
        const scope = createScope(shortDate, region, signingService ?? this.service);
        const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
        if (credentials.sessionToken) {
          request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
        }
        request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
        request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
        request.query[AMZ_DATE_QUERY_PARAM] = longDate;
        request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
        request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
        request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
        return request;
      }
      async sign(toSign, options) {
        if (typeof toSign === "string") {
          return this.signString(toSign, options);
        } else if (toSign.headers && toSign.payload) {
          return this.signEvent(toSign, options);
        } else if (toSign.message) {
          return this.signMessage(toSign, options);
        } else {
          return this.signRequest(toSign, options);
        }
      }
      async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
        const region = signingRegion ?? await this.regionProvider();
        const { shortDate, longDate } = this.formatDate(signingDate);
        const scope = createScope(shortDate, region, signingService ?? this.service);
        const hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256);
        const hash = new this.sha256();
        hash.update(headers);
        const hashedHeaders = toHex(await hash.digest());
        const stringToSign = [
          EVENT_ALGORITHM_IDENTIFIER,
          longDate,
          scope,
          priorSignature,
          hashedHeaders,
          hashedPayload
        ].join("\n");
        return this.signString(stringToSign, {
          signingDate,
          signingRegion: region,
          signingService,
          eventStreamCredentials
        });
      }
      async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
        const promise = this.signEvent({
          headers: this.headerFormatter.format(signableMessage.message.headers),
          payload: signableMessage.message.body
        }, {
          signingDate,
          signingRegion,
          signingService,
          priorSignature: signableMessage.priorSignature,
          eventStreamCredentials
        });
        return promise.then((signature) => {
          return { message: signableMessage.message, signature };
        });
      }
      async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
        const credentials = eventStreamCredentials ?? await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? await this.regionProvider();
        const { shortDate } = this.formatDate(signingDate);
        const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
        hash.update(toUint8Array(stringToSign));
        return toHex(await hash.digest());
      }
      async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? await this.regionProvider();
        const request = prepareRequest(requestToSign);
        const { longDate, shortDate } = this.formatDate(signingDate);
        const scope = createScope(shortDate, region, signingService ?? this.service);
        request.headers[AMZ_DATE_HEADER] = longDate;
        if (credentials.sessionToken) {
          request.headers[TOKEN_HEADER] = credentials.sessionToken;
        }
        const payloadHash = await getPayloadHash(request, this.sha256);
        if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) {
          request.headers[SHA256_HEADER] = payloadHash;
        }
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
        const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
        request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
        return request;
      }
      async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
        const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
        const hash = new this.sha256(await keyPromise);
        hash.update(toUint8Array(stringToSign));
        return toHex(await hash.digest());
      }
      getSigningKey(credentials, region, shortDate, service) {
        return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
      }
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
var signatureV4aContainer;
var init_signature_v4a_container = __esm({
  "node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js"() {
    signatureV4aContainer = {
      SignatureV4a: null
    };
  }
});

// node_modules/@smithy/signature-v4/dist-es/index.js
var init_dist_es3 = __esm({
  "node_modules/@smithy/signature-v4/dist-es/index.js"() {
    init_SignatureV4();
    init_signature_v4a_container();
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
  let credentialsProvider;
  if (credentials) {
    if (!credentials?.memoized) {
      credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
    } else {
      credentialsProvider = credentials;
    }
  } else {
    if (credentialDefaultProvider) {
      credentialsProvider = normalizeProvider2(credentialDefaultProvider(Object.assign({}, config, {
        parentClientConfig: config
      })));
    } else {
      credentialsProvider = async () => {
        throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
      };
    }
  }
  credentialsProvider.memoized = true;
  return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
  if (credentialsProvider.configBound) {
    return credentialsProvider;
  }
  const fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
  fn.memoized = credentialsProvider.memoized;
  fn.configBound = true;
  return fn;
}
var bindResolveAwsSdkSigV4Config;
var init_resolveAwsSdkSigV4Config = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js"() {
    init_client3();
    init_dist_es2();
    init_dist_es3();
    bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
      let inputCredentials = config.credentials;
      let isUserSupplied = !!config.credentials;
      let resolvedCredentials = void 0;
      Object.defineProperty(config, "credentials", {
        set(credentials) {
          if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) {
            isUserSupplied = true;
          }
          inputCredentials = credentials;
          const memoizedProvider = normalizeCredentialProvider(config, {
            credentials: inputCredentials,
            credentialDefaultProvider: config.credentialDefaultProvider
          });
          const boundProvider = bindCallerConfig(config, memoizedProvider);
          if (isUserSupplied && !boundProvider.attributed) {
            const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
            resolvedCredentials = async (options) => {
              const creds = await boundProvider(options);
              const attributedCreds = creds;
              if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) {
                return setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e");
              }
              return attributedCreds;
            };
            resolvedCredentials.memoized = boundProvider.memoized;
            resolvedCredentials.configBound = boundProvider.configBound;
            resolvedCredentials.attributed = true;
          } else {
            resolvedCredentials = boundProvider;
          }
        },
        get() {
          return resolvedCredentials;
        },
        enumerable: true,
        configurable: true
      });
      config.credentials = inputCredentials;
      const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
      let signer;
      if (config.signer) {
        signer = normalizeProvider2(config.signer);
      } else if (config.regionInfoProvider) {
        signer = () => normalizeProvider2(config.region)().then(async (region) => [
          await config.regionInfoProvider(region, {
            useFipsEndpoint: await config.useFipsEndpoint(),
            useDualstackEndpoint: await config.useDualstackEndpoint()
          }) || {},
          region
        ]).then(([regionInfo, region]) => {
          const { signingRegion, signingService } = regionInfo;
          config.signingRegion = config.signingRegion || signingRegion || region;
          config.signingName = config.signingName || signingService || config.serviceId;
          const params = {
            ...config,
            credentials: config.credentials,
            region: config.signingRegion,
            service: config.signingName,
            sha256,
            uriEscapePath: signingEscapePath
          };
          const SignerCtor = config.signerConstructor || SignatureV4;
          return new SignerCtor(params);
        });
      } else {
        signer = async (authScheme) => {
          authScheme = Object.assign({}, {
            name: "sigv4",
            signingName: config.signingName || config.defaultSigningName,
            signingRegion: await normalizeProvider2(config.region)(),
            properties: {}
          }, authScheme);
          const signingRegion = authScheme.signingRegion;
          const signingService = authScheme.signingName;
          config.signingRegion = config.signingRegion || signingRegion;
          config.signingName = config.signingName || signingService || config.serviceId;
          const params = {
            ...config,
            credentials: config.credentials,
            region: config.signingRegion,
            service: config.signingName,
            sha256,
            uriEscapePath: signingEscapePath
          };
          const SignerCtor = config.signerConstructor || SignatureV4;
          return new SignerCtor(params);
        };
      }
      const resolvedConfig = Object.assign(config, {
        systemClockOffset,
        signingEscapePath,
        signer,
        disableClockSkewCorrection: normalizeProvider2(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
      });
      return resolvedConfig;
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/index.js
var init_aws_sdk = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/index.js"() {
    init_AwsSdkSigV4Signer();
    init_AwsSdkSigV4ASigner();
    init_NODE_AUTH_SCHEME_PREFERENCE_OPTIONS();
    init_resolveAwsSdkSigV4AConfig();
    init_resolveAwsSdkSigV4Config();
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
var ENV_DISABLE_CLOCK_SKEW_CORRECTION, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS;
var init_clock_skew_node_config = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js"() {
    init_config2();
    ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
    CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
    NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => booleanSelector(env2, ENV_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.ENV),
      configFileSelector: (profile) => booleanSelector(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.CONFIG),
      default: false
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION;
var init_clock_skew_defaults = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js"() {
    init_config2();
    init_clock_skew_node_config();
    DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
var resolveAwsSdkSigV4Config;
var init_httpAuthSchemes2 = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js"() {
    init_aws_sdk();
    init_aws_sdk();
    init_clock_skew_defaults();
    resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
  }
});

// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var ENV_KEY, ENV_SECRET, ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID, fromEnv2;
var init_fromEnv2 = __esm({
  "node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js"() {
    init_client3();
    init_config2();
    ENV_KEY = "AWS_ACCESS_KEY_ID";
    ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
    ENV_SESSION = "AWS_SESSION_TOKEN";
    ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
    ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
    ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
    fromEnv2 = (init) => async () => {
      init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
      const accessKeyId = process.env[ENV_KEY];
      const secretAccessKey = process.env[ENV_SECRET];
      const sessionToken = process.env[ENV_SESSION];
      const expiry = process.env[ENV_EXPIRATION];
      const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
      const accountId = process.env[ENV_ACCOUNT_ID];
      if (accessKeyId && secretAccessKey) {
        const credentials = {
          accessKeyId,
          secretAccessKey,
          ...sessionToken && { sessionToken },
          ...expiry && { expiration: new Date(expiry) },
          ...credentialScope && { credentialScope },
          ...accountId && { accountId }
        };
        setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS", "g");
        return credentials;
      }
      throw new CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
    };
  }
});

// node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
var dist_es_exports = {};
__export(dist_es_exports, {
  ENV_ACCOUNT_ID: () => ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE: () => ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION: () => ENV_EXPIRATION,
  ENV_KEY: () => ENV_KEY,
  ENV_SECRET: () => ENV_SECRET,
  ENV_SESSION: () => ENV_SESSION,
  fromEnv: () => fromEnv2
});
var init_dist_es4 = __esm({
  "node_modules/@aws-sdk/credential-provider-env/dist-es/index.js"() {
    init_fromEnv2();
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/ImdsCredentials.js
var isImdsCredentials, fromImdsCredentials;
var init_ImdsCredentials = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/ImdsCredentials.js"() {
    isImdsCredentials = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.AccessKeyId === "string" && typeof arg.SecretAccessKey === "string" && typeof arg.Token === "string" && typeof arg.Expiration === "string";
    fromImdsCredentials = (creds) => ({
      accessKeyId: creds.AccessKeyId,
      secretAccessKey: creds.SecretAccessKey,
      sessionToken: creds.Token,
      expiration: new Date(creds.Expiration),
      ...creds.AccountId && { accountId: creds.AccountId }
    });
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/RemoteProviderInit.js
var DEFAULT_TIMEOUT, DEFAULT_MAX_RETRIES, providerConfigFromInit;
var init_RemoteProviderInit = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/RemoteProviderInit.js"() {
    DEFAULT_TIMEOUT = 1e3;
    DEFAULT_MAX_RETRIES = 0;
    providerConfigFromInit = ({ maxRetries = DEFAULT_MAX_RETRIES, timeout = DEFAULT_TIMEOUT }) => ({ maxRetries, timeout });
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/node-http.js
var import_node_http;
var init_node_http = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/node-http.js"() {
    import_node_http = __toESM(require("node:http"));
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/httpRequest.js
function httpRequest(options) {
  return new Promise((resolve, reject) => {
    const req = import_node_http.default.request({
      method: "GET",
      ...options,
      hostname: options.hostname?.replace(/^\[(.+)\]$/, "$1")
    });
    req.on("error", (err) => {
      reject(Object.assign(new ProviderError("Unable to connect to instance metadata service"), err));
      req.destroy();
    });
    req.on("timeout", () => {
      reject(new ProviderError("TimeoutError from instance metadata service"));
      req.destroy();
    });
    req.on("response", (res) => {
      const { statusCode = 400 } = res;
      if (statusCode < 200 || 300 <= statusCode) {
        reject(Object.assign(new ProviderError("Error response received from instance metadata service"), { statusCode }));
        req.destroy();
      }
      const chunks = [];
      res.on("data", (chunk) => {
        chunks.push(chunk);
      });
      res.on("end", () => {
        resolve(Buffer.concat(chunks));
        req.destroy();
      });
    });
    req.end();
  });
}
var init_httpRequest2 = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/httpRequest.js"() {
    init_config2();
    init_node_http();
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/retry.js
var retry;
var init_retry3 = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/retry.js"() {
    retry = (toRetry, maxRetries) => {
      let promise = toRetry();
      for (let i3 = 0; i3 < maxRetries; i3++) {
        promise = promise.catch(toRetry);
      }
      return promise;
    };
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/fromContainerMetadata.js
var ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, ENV_CMDS_AUTH_TOKEN, fromContainerMetadata, requestFromEcsImds, CMDS_IP, GREENGRASS_HOSTS, GREENGRASS_PROTOCOLS, getCmdsUri;
var init_fromContainerMetadata = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/fromContainerMetadata.js"() {
    init_config2();
    init_ImdsCredentials();
    init_RemoteProviderInit();
    init_httpRequest2();
    init_retry3();
    ENV_CMDS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
    ENV_CMDS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
    ENV_CMDS_AUTH_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
    fromContainerMetadata = (init = {}) => {
      const { timeout, maxRetries } = providerConfigFromInit(init);
      return () => retry(async () => {
        const requestOptions = await getCmdsUri({ logger: init.logger });
        const credsResponse = JSON.parse(await requestFromEcsImds(timeout, requestOptions));
        if (!isImdsCredentials(credsResponse)) {
          throw new CredentialsProviderError("Invalid response received from instance metadata service.", {
            logger: init.logger
          });
        }
        return fromImdsCredentials(credsResponse);
      }, maxRetries);
    };
    requestFromEcsImds = async (timeout, options) => {
      if (process.env[ENV_CMDS_AUTH_TOKEN]) {
        options.headers = {
          ...options.headers,
          Authorization: process.env[ENV_CMDS_AUTH_TOKEN]
        };
      }
      const buffer = await httpRequest({
        ...options,
        timeout
      });
      return buffer.toString();
    };
    CMDS_IP = "169.254.170.2";
    GREENGRASS_HOSTS = /* @__PURE__ */ new Set(["localhost", "127.0.0.1"]);
    GREENGRASS_PROTOCOLS = /* @__PURE__ */ new Set(["http:", "https:"]);
    getCmdsUri = async ({ logger: logger2 }) => {
      if (process.env[ENV_CMDS_RELATIVE_URI]) {
        return {
          hostname: CMDS_IP,
          path: process.env[ENV_CMDS_RELATIVE_URI]
        };
      }
      if (process.env[ENV_CMDS_FULL_URI]) {
        let parsed;
        try {
          parsed = new URL(process.env[ENV_CMDS_FULL_URI]);
        } catch {
          throw new CredentialsProviderError(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service URL`, { tryNextLink: false, logger: logger2 });
        }
        if (!parsed.hostname || !GREENGRASS_HOSTS.has(parsed.hostname)) {
          throw new CredentialsProviderError(`${parsed.hostname} is not a valid container metadata service hostname`, {
            tryNextLink: false,
            logger: logger2
          });
        }
        if (!parsed.protocol || !GREENGRASS_PROTOCOLS.has(parsed.protocol)) {
          throw new CredentialsProviderError(`${parsed.protocol} is not a valid container metadata service protocol`, {
            tryNextLink: false,
            logger: logger2
          });
        }
        return {
          protocol: parsed.protocol,
          hostname: parsed.hostname,
          path: parsed.pathname + parsed.search,
          port: parsed.port ? parseInt(parsed.port, 10) : void 0
        };
      }
      throw new CredentialsProviderError(`The container metadata credential provider cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment variable is set`, {
        tryNextLink: false,
        logger: logger2
      });
    };
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/error/InstanceMetadataV1FallbackError.js
var InstanceMetadataV1FallbackError;
var init_InstanceMetadataV1FallbackError = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/error/InstanceMetadataV1FallbackError.js"() {
    init_config2();
    InstanceMetadataV1FallbackError = class _InstanceMetadataV1FallbackError extends CredentialsProviderError {
      tryNextLink;
      name = "InstanceMetadataV1FallbackError";
      constructor(message, tryNextLink = true) {
        super(message, tryNextLink);
        this.tryNextLink = tryNextLink;
        Object.setPrototypeOf(this, _InstanceMetadataV1FallbackError.prototype);
      }
    };
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/config/Endpoint.js
var Endpoint;
var init_Endpoint = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/config/Endpoint.js"() {
    (function(Endpoint2) {
      Endpoint2["IPv4"] = "http://169.254.169.254";
      Endpoint2["IPv6"] = "http://[fd00:ec2::254]";
    })(Endpoint || (Endpoint = {}));
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointConfigOptions.js
var ENV_ENDPOINT_NAME, CONFIG_ENDPOINT_NAME, ENDPOINT_CONFIG_OPTIONS;
var init_EndpointConfigOptions = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointConfigOptions.js"() {
    ENV_ENDPOINT_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
    CONFIG_ENDPOINT_NAME = "ec2_metadata_service_endpoint";
    ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => env2[ENV_ENDPOINT_NAME],
      configFileSelector: (profile) => profile[CONFIG_ENDPOINT_NAME],
      default: void 0
    };
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointMode.js
var EndpointMode;
var init_EndpointMode = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointMode.js"() {
    (function(EndpointMode2) {
      EndpointMode2["IPv4"] = "IPv4";
      EndpointMode2["IPv6"] = "IPv6";
    })(EndpointMode || (EndpointMode = {}));
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointModeConfigOptions.js
var ENV_ENDPOINT_MODE_NAME, CONFIG_ENDPOINT_MODE_NAME, ENDPOINT_MODE_CONFIG_OPTIONS;
var init_EndpointModeConfigOptions = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointModeConfigOptions.js"() {
    init_EndpointMode();
    ENV_ENDPOINT_MODE_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
    CONFIG_ENDPOINT_MODE_NAME = "ec2_metadata_service_endpoint_mode";
    ENDPOINT_MODE_CONFIG_OPTIONS = {
      environmentVariableSelector: (env2) => env2[ENV_ENDPOINT_MODE_NAME],
      configFileSelector: (profile) => profile[CONFIG_ENDPOINT_MODE_NAME],
      default: EndpointMode.IPv4
    };
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/utils/getInstanceMetadataEndpoint.js
var getInstanceMetadataEndpoint, getFromEndpointConfig, getFromEndpointModeConfig;
var init_getInstanceMetadataEndpoint = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/utils/getInstanceMetadataEndpoint.js"() {
    init_config2();
    init_protocols();
    init_Endpoint();
    init_EndpointConfigOptions();
    init_EndpointMode();
    init_EndpointModeConfigOptions();
    getInstanceMetadataEndpoint = async () => parseUrl(await getFromEndpointConfig() || await getFromEndpointModeConfig());
    getFromEndpointConfig = async () => loadConfig(ENDPOINT_CONFIG_OPTIONS)();
    getFromEndpointModeConfig = async () => {
      const endpointMode = await loadConfig(ENDPOINT_MODE_CONFIG_OPTIONS)();
      switch (endpointMode) {
        case EndpointMode.IPv4:
          return Endpoint.IPv4;
        case EndpointMode.IPv6:
          return Endpoint.IPv6;
        default:
          throw new Error(`Unsupported endpoint mode: ${endpointMode}. Select from ${Object.values(EndpointMode)}`);
      }
    };
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/utils/getExtendedInstanceMetadataCredentials.js
var STATIC_STABILITY_REFRESH_INTERVAL_SECONDS, STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS, STATIC_STABILITY_DOC_URL, getExtendedInstanceMetadataCredentials;
var init_getExtendedInstanceMetadataCredentials = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/utils/getExtendedInstanceMetadataCredentials.js"() {
    STATIC_STABILITY_REFRESH_INTERVAL_SECONDS = 5 * 60;
    STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS = 5 * 60;
    STATIC_STABILITY_DOC_URL = "https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";
    getExtendedInstanceMetadataCredentials = (credentials, logger2) => {
      const refreshInterval = STATIC_STABILITY_REFRESH_INTERVAL_SECONDS + Math.floor(Math.random() * STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS);
      const newExpiration = new Date(Date.now() + refreshInterval * 1e3);
      logger2.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(newExpiration)}.
For more information, please visit: ` + STATIC_STABILITY_DOC_URL);
      const originalExpiration = credentials.originalExpiration ?? credentials.expiration;
      return {
        ...credentials,
        ...originalExpiration ? { originalExpiration } : {},
        expiration: newExpiration
      };
    };
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/utils/staticStabilityProvider.js
var staticStabilityProvider;
var init_staticStabilityProvider = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/utils/staticStabilityProvider.js"() {
    init_getExtendedInstanceMetadataCredentials();
    staticStabilityProvider = (provider, options = {}) => {
      const logger2 = options?.logger || console;
      let pastCredentials;
      return async () => {
        let credentials;
        try {
          credentials = await provider();
          if (credentials.expiration && credentials.expiration.getTime() < Date.now()) {
            credentials = getExtendedInstanceMetadataCredentials(credentials, logger2);
          }
        } catch (e3) {
          if (pastCredentials) {
            logger2.warn("Credential renew failed: ", e3);
            credentials = getExtendedInstanceMetadataCredentials(pastCredentials, logger2);
          } else {
            throw e3;
          }
        }
        pastCredentials = credentials;
        return credentials;
      };
    };
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/fromInstanceMetadata.js
var IMDS_PATH, IMDS_TOKEN_PATH2, AWS_EC2_METADATA_V1_DISABLED, PROFILE_AWS_EC2_METADATA_V1_DISABLED, X_AWS_EC2_METADATA_TOKEN2, fromInstanceMetadata, getInstanceMetadataProvider, getMetadataToken, getProfile, getCredentialsFromProfile;
var init_fromInstanceMetadata = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/fromInstanceMetadata.js"() {
    init_config2();
    init_InstanceMetadataV1FallbackError();
    init_ImdsCredentials();
    init_RemoteProviderInit();
    init_httpRequest2();
    init_retry3();
    init_getInstanceMetadataEndpoint();
    init_staticStabilityProvider();
    IMDS_PATH = "/latest/meta-data/iam/security-credentials/";
    IMDS_TOKEN_PATH2 = "/latest/api/token";
    AWS_EC2_METADATA_V1_DISABLED = "AWS_EC2_METADATA_V1_DISABLED";
    PROFILE_AWS_EC2_METADATA_V1_DISABLED = "ec2_metadata_v1_disabled";
    X_AWS_EC2_METADATA_TOKEN2 = "x-aws-ec2-metadata-token";
    fromInstanceMetadata = (init = {}) => staticStabilityProvider(getInstanceMetadataProvider(init), { logger: init.logger });
    getInstanceMetadataProvider = (init = {}) => {
      let disableFetchToken = false;
      const { logger: logger2, profile } = init;
      const { timeout, maxRetries } = providerConfigFromInit(init);
      const getCredentials2 = async (maxRetries2, options) => {
        const isImdsV1Fallback = disableFetchToken || options.headers?.[X_AWS_EC2_METADATA_TOKEN2] == null;
        if (isImdsV1Fallback) {
          let fallbackBlockedFromProfile = false;
          let fallbackBlockedFromProcessEnv = false;
          const configValue = await loadConfig({
            environmentVariableSelector: (env2) => {
              const envValue = env2[AWS_EC2_METADATA_V1_DISABLED];
              fallbackBlockedFromProcessEnv = !!envValue && envValue !== "false";
              if (envValue === void 0) {
                throw new CredentialsProviderError(`${AWS_EC2_METADATA_V1_DISABLED} not set in env, checking config file next.`, { logger: init.logger });
              }
              return fallbackBlockedFromProcessEnv;
            },
            configFileSelector: (profile2) => {
              const profileValue = profile2[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
              fallbackBlockedFromProfile = !!profileValue && profileValue !== "false";
              return fallbackBlockedFromProfile;
            },
            default: false
          }, {
            profile
          })();
          if (init.ec2MetadataV1Disabled || configValue) {
            const causes = [];
            if (init.ec2MetadataV1Disabled)
              causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
            if (fallbackBlockedFromProfile)
              causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`);
            if (fallbackBlockedFromProcessEnv)
              causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`);
            throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`);
          }
        }
        const imdsProfile = (await retry(async () => {
          let profile2;
          try {
            profile2 = await getProfile(options);
          } catch (err) {
            if (err.statusCode === 401) {
              disableFetchToken = false;
            }
            throw err;
          }
          return profile2;
        }, maxRetries2)).trim();
        return retry(async () => {
          let creds;
          try {
            creds = await getCredentialsFromProfile(imdsProfile, options, init);
          } catch (err) {
            if (err.statusCode === 401) {
              disableFetchToken = false;
            }
            throw err;
          }
          return creds;
        }, maxRetries2);
      };
      return async () => {
        const endpoint = await getInstanceMetadataEndpoint();
        if (disableFetchToken) {
          logger2?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)");
          return getCredentials2(maxRetries, { ...endpoint, timeout });
        } else {
          let token;
          try {
            token = (await getMetadataToken({ ...endpoint, timeout })).toString();
          } catch (error) {
            if (error?.statusCode === 400) {
              throw Object.assign(error, {
                message: "EC2 Metadata token request returned error"
              });
            } else if (error.message === "TimeoutError" || [403, 404, 405].includes(error.statusCode)) {
              disableFetchToken = true;
            }
            logger2?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)");
            return getCredentials2(maxRetries, { ...endpoint, timeout });
          }
          return getCredentials2(maxRetries, {
            ...endpoint,
            headers: {
              [X_AWS_EC2_METADATA_TOKEN2]: token
            },
            timeout
          });
        }
      };
    };
    getMetadataToken = async (options) => httpRequest({
      ...options,
      path: IMDS_TOKEN_PATH2,
      method: "PUT",
      headers: {
        "x-aws-ec2-metadata-token-ttl-seconds": "21600"
      }
    });
    getProfile = async (options) => (await httpRequest({ ...options, path: IMDS_PATH })).toString();
    getCredentialsFromProfile = async (profile, options, init) => {
      const credentialsResponse = JSON.parse((await httpRequest({
        ...options,
        path: IMDS_PATH + profile
      })).toString());
      if (!isImdsCredentials(credentialsResponse)) {
        throw new CredentialsProviderError("Invalid response received from instance metadata service.", {
          logger: init.logger
        });
      }
      return fromImdsCredentials(credentialsResponse);
    };
  }
});

// node_modules/@smithy/credential-provider-imds/dist-es/index.js
var dist_es_exports2 = {};
__export(dist_es_exports2, {
  DEFAULT_MAX_RETRIES: () => DEFAULT_MAX_RETRIES,
  DEFAULT_TIMEOUT: () => DEFAULT_TIMEOUT,
  ENV_CMDS_AUTH_TOKEN: () => ENV_CMDS_AUTH_TOKEN,
  ENV_CMDS_FULL_URI: () => ENV_CMDS_FULL_URI,
  ENV_CMDS_RELATIVE_URI: () => ENV_CMDS_RELATIVE_URI,
  Endpoint: () => Endpoint,
  fromContainerMetadata: () => fromContainerMetadata,
  fromInstanceMetadata: () => fromInstanceMetadata,
  getInstanceMetadataEndpoint: () => getInstanceMetadataEndpoint,
  httpRequest: () => httpRequest,
  providerConfigFromInit: () => providerConfigFromInit
});
var init_dist_es5 = __esm({
  "node_modules/@smithy/credential-provider-imds/dist-es/index.js"() {
    init_fromContainerMetadata();
    init_fromInstanceMetadata();
    init_RemoteProviderInit();
    init_httpRequest2();
    init_getInstanceMetadataEndpoint();
    init_Endpoint();
  }
});

// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
  const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
  if (reason) {
    if (reason instanceof Error) {
      const abortError3 = new Error("Request aborted");
      abortError3.name = "AbortError";
      abortError3.cause = reason;
      return abortError3;
    }
    const abortError2 = new Error(String(reason));
    abortError2.name = "AbortError";
    return abortError2;
  }
  const abortError = new Error("Request aborted");
  abortError.name = "AbortError";
  return abortError;
}
var init_build_abort_error = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js"() {
  }
});

// node_modules/@smithy/node-http-handler/dist-es/constants.js
var NODEJS_TIMEOUT_ERROR_CODES2;
var init_constants7 = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/constants.js"() {
    NODEJS_TIMEOUT_ERROR_CODES2 = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];
  }
});

// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
var getTransformedHeaders;
var init_get_transformed_headers = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js"() {
    init_serde();
    getTransformedHeaders = (headers) => {
      const transformedHeaders = {};
      for (const name in headers) {
        if (!hasOwn(headers, name)) {
          continue;
        }
        const headerValues = headers[name];
        transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
      }
      return transformedHeaders;
    };
  }
});

// node_modules/@smithy/node-http-handler/dist-es/node-https.js
var import_node_https;
var init_node_https = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/node-https.js"() {
    import_node_https = __toESM(require("node:https"));
  }
});

// node_modules/@smithy/node-http-handler/dist-es/timing.js
var timing;
var init_timing = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/timing.js"() {
    timing = {
      setTimeout: (cb, ms) => setTimeout(cb, ms),
      clearTimeout: (timeoutId) => clearTimeout(timeoutId)
    };
  }
});

// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
var DEFER_EVENT_LISTENER_TIME, setConnectionTimeout;
var init_set_connection_timeout = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js"() {
    init_timing();
    DEFER_EVENT_LISTENER_TIME = 1e3;
    setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
      if (!timeoutInMs) {
        return -1;
      }
      const registerTimeout = (offset) => {
        const timeoutId = timing.setTimeout(() => {
          request.destroy();
          reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
            name: "TimeoutError"
          }));
        }, timeoutInMs - offset);
        const doWithSocket = (socket) => {
          if (socket?.connecting) {
            socket.on("connect", () => {
              timing.clearTimeout(timeoutId);
            });
          } else {
            timing.clearTimeout(timeoutId);
          }
        };
        if (request.socket) {
          doWithSocket(request.socket);
        } else {
          request.on("socket", doWithSocket);
        }
      };
      if (timeoutInMs < 2e3) {
        registerTimeout(0);
        return 0;
      }
      return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
    };
  }
});

// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
var setRequestTimeout;
var init_set_request_timeout = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js"() {
    init_timing();
    setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger2) => {
      if (timeoutInMs) {
        return timing.setTimeout(() => {
          let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
          if (throwOnRequestTimeout) {
            const error = Object.assign(new Error(msg), {
              name: "TimeoutError",
              code: "ETIMEDOUT"
            });
            req.destroy(error);
            reject(error);
          } else {
            msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
            logger2?.warn?.(msg);
          }
        }, timeoutInMs);
      }
      return -1;
    };
  }
});

// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
var DEFER_EVENT_LISTENER_TIME2, setSocketKeepAlive;
var init_set_socket_keep_alive = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js"() {
    init_timing();
    DEFER_EVENT_LISTENER_TIME2 = 3e3;
    setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME2) => {
      if (keepAlive !== true) {
        return -1;
      }
      const registerListener = () => {
        if (request.socket) {
          request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
        } else {
          request.on("socket", (socket) => {
            socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
          });
        }
      };
      if (deferTimeMs === 0) {
        registerListener();
        return 0;
      }
      return timing.setTimeout(registerListener, deferTimeMs);
    };
  }
});

// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
var resolveDefaultSocketTimeout;
var init_resolve_default_socket_timeout = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js"() {
    resolveDefaultSocketTimeout = (config) => {
      const value = config?.defaultSocketTimeout;
      return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
    };
  }
});

// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
var DEFER_EVENT_LISTENER_TIME3, setSocketTimeout;
var init_set_socket_timeout = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js"() {
    init_timing();
    DEFER_EVENT_LISTENER_TIME3 = 3e3;
    setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
      if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
        return;
      }
      let response;
      request.once("response", (res) => response = res);
      const onTimeout = () => {
        if (response?.complete) {
          request.socket?.destroy();
          return;
        }
        const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
        response?.destroy(error);
        request.destroy();
        reject(error);
      };
      const registerTimeout = () => {
        const { socket } = request;
        if (!socket) {
          request.once("socket", registerTimeout);
        } else if (socket.connecting) {
          socket.once("connect", registerTimeout);
        } else {
          socket.setTimeout(timeoutInMs, onTimeout);
          request.on("close", () => socket.removeListener("timeout", onTimeout));
        }
      };
      if (timeoutInMs < 6e3) {
        registerTimeout();
        return;
      }
      const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME3);
      request.once("close", () => timing.clearTimeout(deferralId));
    };
  }
});

// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
async function writeRequestBody(httpRequest2, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
  const headers = request.headers;
  const expect = headers ? headers.Expect || headers.expect : void 0;
  let timeoutId = -1;
  let sendBody = true;
  if (!externalAgent && expect === "100-continue") {
    sendBody = await Promise.race([
      new Promise((resolve) => {
        timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
      }),
      new Promise((resolve) => {
        httpRequest2.on("continue", () => {
          timing.clearTimeout(timeoutId);
          resolve(true);
        });
        httpRequest2.on("response", () => {
          timing.clearTimeout(timeoutId);
          resolve(false);
        });
        httpRequest2.on("error", () => {
          timing.clearTimeout(timeoutId);
          resolve(false);
        });
      })
    ]);
  }
  if (sendBody) {
    writeBody(httpRequest2, request.body);
  }
}
function writeBody(httpRequest2, body) {
  if (body instanceof import_node_stream4.Readable) {
    body.pipe(httpRequest2);
    return;
  }
  if (body) {
    const isBuffer = Buffer.isBuffer(body);
    const isString = typeof body === "string";
    if (isBuffer || isString) {
      if (isBuffer && body.byteLength === 0) {
        httpRequest2.end();
      } else {
        httpRequest2.end(body);
      }
      return;
    }
    const uint8 = body;
    if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
      httpRequest2.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
      return;
    }
    httpRequest2.end(Buffer.from(body));
    return;
  }
  httpRequest2.end();
}
var import_node_stream4, MIN_WAIT_TIME;
var init_write_request_body = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/write-request-body.js"() {
    import_node_stream4 = require("node:stream");
    init_timing();
    MIN_WAIT_TIME = 6e3;
  }
});

// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
var hAgent, hRequest, NodeHttpHandler;
var init_node_http_handler = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js"() {
    init_serde();
    init_protocols();
    init_build_abort_error();
    init_constants7();
    init_get_transformed_headers();
    init_node_https();
    init_set_connection_timeout();
    init_set_request_timeout();
    init_set_socket_keep_alive();
    init_resolve_default_socket_timeout();
    init_set_socket_timeout();
    init_timing();
    init_write_request_body();
    hAgent = void 0;
    hRequest = void 0;
    NodeHttpHandler = class _NodeHttpHandler {
      config;
      configProvider;
      socketWarningTimestamp = 0;
      externalAgent = false;
      metadata = { handlerProtocol: "http/1.1" };
      static create(instanceOrOptions) {
        if (typeof instanceOrOptions?.handle === "function") {
          return instanceOrOptions;
        }
        return new _NodeHttpHandler(instanceOrOptions);
      }
      static checkSocketUsage(agent, socketWarningTimestamp, logger2 = console) {
        const { sockets, requests, maxSockets } = agent;
        if (typeof maxSockets !== "number" || maxSockets === Infinity) {
          return socketWarningTimestamp;
        }
        const interval = 15e3;
        if (Date.now() - interval < socketWarningTimestamp) {
          return socketWarningTimestamp;
        }
        if (sockets && requests) {
          for (const origin in sockets) {
            if (!hasOwn(sockets, origin)) {
              continue;
            }
            const socketsInUse = sockets[origin]?.length ?? 0;
            const requestsEnqueued = requests[origin]?.length ?? 0;
            if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
              logger2?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
              return Date.now();
            }
          }
        }
        return socketWarningTimestamp;
      }
      constructor(options) {
        this.configProvider = new Promise((resolve, reject) => {
          if (typeof options === "function") {
            options().then((_options) => {
              resolve(this.resolveDefaultConfig(_options));
            }).catch(reject);
          } else {
            resolve(this.resolveDefaultConfig(options));
          }
        });
      }
      destroy() {
        this.config?.httpAgent?.destroy();
        this.config?.httpsAgent?.destroy();
      }
      async handle(request, { abortSignal, requestTimeout } = {}) {
        if (!this.config) {
          this.config = await this.configProvider;
        }
        const config = this.config;
        const logger2 = config.logger;
        const isSSL = request.protocol === "https:";
        if (!isSSL && !this.config.httpAgent) {
          this.config.httpAgent = await this.config.httpAgentProvider();
        }
        return new Promise((_resolve, _reject) => {
          let writeRequestBodyPromise = void 0;
          let socketWarningTimeoutId = -1;
          let connectionTimeoutId = -1;
          let requestTimeoutId = -1;
          let keepAliveTimeoutId = -1;
          const clearTimeouts = () => {
            timing.clearTimeout(socketWarningTimeoutId);
            timing.clearTimeout(connectionTimeoutId);
            timing.clearTimeout(requestTimeoutId);
            timing.clearTimeout(keepAliveTimeoutId);
          };
          const resolve = async (arg) => {
            await writeRequestBodyPromise;
            clearTimeouts();
            _resolve(arg);
          };
          const reject = async (arg) => {
            await writeRequestBodyPromise;
            clearTimeouts();
            _reject(arg);
          };
          if (abortSignal?.aborted) {
            const abortError = buildAbortError(abortSignal);
            reject(abortError);
            return;
          }
          const headers = request.headers;
          const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
          let agent = isSSL ? config.httpsAgent : config.httpAgent;
          if (expectContinue && !this.externalAgent) {
            agent = new (isSSL ? import_node_https.default.Agent : hAgent)({
              keepAlive: false,
              maxSockets: Infinity
            });
          }
          socketWarningTimeoutId = timing.setTimeout(() => {
            this.socketWarningTimestamp = _NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger2);
          }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
          const queryString = request.query ? buildQueryString(request.query) : "";
          let auth = void 0;
          if (request.username != null || request.password != null) {
            const username = request.username ?? "";
            const password = request.password ?? "";
            auth = `${username}:${password}`;
          }
          let path = request.path;
          if (queryString) {
            path += `?${queryString}`;
          }
          if (request.fragment) {
            path += `#${request.fragment}`;
          }
          let hostname = request.hostname ?? "";
          if (hostname[0] === "[" && hostname.endsWith("]")) {
            hostname = request.hostname.slice(1, -1);
          } else {
            hostname = request.hostname;
          }
          const nodeHttpsOptions = {
            headers: request.headers,
            host: hostname,
            method: request.method,
            path,
            port: request.port,
            agent,
            auth
          };
          const requestFunc = isSSL ? import_node_https.default.request : hRequest;
          const req = requestFunc(nodeHttpsOptions, (res) => {
            const httpResponse = new HttpResponse({
              statusCode: res.statusCode || -1,
              reason: res.statusMessage,
              headers: getTransformedHeaders(res.headers),
              body: res
            });
            resolve({ response: httpResponse });
          });
          req.on("error", (err) => {
            if (NODEJS_TIMEOUT_ERROR_CODES2.includes(err.code)) {
              reject(Object.assign(err, { name: "TimeoutError" }));
            } else {
              reject(err);
            }
          });
          if (abortSignal) {
            const onAbort = () => {
              req.destroy();
              const abortError = buildAbortError(abortSignal);
              reject(abortError);
            };
            if (typeof abortSignal.addEventListener === "function") {
              const signal = abortSignal;
              signal.addEventListener("abort", onAbort, { once: true });
              req.once("close", () => signal.removeEventListener("abort", onAbort));
            } else {
              abortSignal.onabort = onAbort;
            }
          }
          const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
          connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
          requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger2 ?? console);
          const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
          if (defaultSocketTimeout) {
            setSocketTimeout(req, reject, defaultSocketTimeout, true);
          } else {
            setSocketTimeout(req, reject, config.socketTimeout);
          }
          const httpAgent = nodeHttpsOptions.agent;
          if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
            keepAliveTimeoutId = setSocketKeepAlive(req, {
              keepAlive: httpAgent.keepAlive,
              keepAliveMsecs: httpAgent.keepAliveMsecs
            });
          }
          writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e3) => {
            clearTimeouts();
            return _reject(e3);
          });
        });
      }
      updateHttpClientConfig(key, value) {
        this.config = void 0;
        this.configProvider = this.configProvider.then((config) => {
          switch (key) {
            case /* @__PURE__ */ Symbol.for("logger"):
              key = "logger";
              value = config.logger ?? value;
              break;
            case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
              key = "defaultSocketTimeout";
              value = resolveDefaultSocketTimeout(config) ?? value;
              break;
          }
          return {
            ...config,
            [key]: value
          };
        });
      }
      httpHandlerConfigs() {
        return this.config ?? {};
      }
      resolveDefaultConfig(options) {
        const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger: logger2 } = options || {};
        const keepAlive = true;
        const maxSockets = 50;
        let httpAgentPromise;
        return {
          connectionTimeout,
          requestTimeout,
          socketTimeout,
          defaultSocketTimeout: resolveDefaultSocketTimeout(options),
          socketAcquisitionWarningTimeout,
          throwOnRequestTimeout,
          httpAgentProvider: () => httpAgentPromise ??= (async () => {
            const node_http2 = await Promise.resolve().then(() => __toESM(require("node:http")));
            const { Agent, request } = node_http2.default ?? node_http2;
            hRequest = request;
            hAgent = Agent;
            if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
              this.externalAgent = true;
              return httpAgent;
            }
            return new hAgent({ keepAlive, maxSockets, ...httpAgent });
          })(),
          httpsAgent: (() => {
            if (httpsAgent instanceof import_node_https.default.Agent || typeof httpsAgent?.destroy === "function") {
              this.externalAgent = true;
              return httpsAgent;
            }
            return new import_node_https.default.Agent({ keepAlive, maxSockets, ...httpsAgent });
          })(),
          logger: logger2
        };
      }
    };
  }
});

// node_modules/@smithy/node-http-handler/dist-es/index.js
var init_dist_es6 = __esm({
  "node_modules/@smithy/node-http-handler/dist-es/index.js"() {
    init_node_http_handler();
    init_serde();
  }
});

// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/checkUrl.js
var ECS_CONTAINER_HOST, EKS_CONTAINER_HOST_IPv4, EKS_CONTAINER_HOST_IPv6, checkUrl;
var init_checkUrl = __esm({
  "node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/checkUrl.js"() {
    init_config2();
    ECS_CONTAINER_HOST = "169.254.170.2";
    EKS_CONTAINER_HOST_IPv4 = "169.254.170.23";
    EKS_CONTAINER_HOST_IPv6 = "[fd00:ec2::23]";
    checkUrl = (url, logger2) => {
      if (url.protocol === "https:") {
        return;
      }
      if (url.hostname === ECS_CONTAINER_HOST || url.hostname === EKS_CONTAINER_HOST_IPv4 || url.hostname === EKS_CONTAINER_HOST_IPv6) {
        return;
      }
      if (url.hostname.includes("[")) {
        if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") {
          return;
        }
      } else {
        if (url.hostname === "localhost") {
          return;
        }
        const ipComponents = url.hostname.split(".");
        const inRange = (component) => {
          const num = parseInt(component, 10);
          return 0 <= num && num <= 255;
        };
        if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4) {
          return;
        }
      }
      throw new CredentialsProviderError(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger: logger2 });
    };
  }
});

// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/requestHelpers.js
function createGetRequest(url) {
  return new HttpRequest({
    protocol: url.protocol,
    hostname: url.hostname,
    port: Number(url.port),
    path: url.pathname,
    query: Array.from(url.searchParams.entries()).reduce((acc, [k3, v]) => {
      acc[k3] = v;
      return acc;
    }, {}),
    fragment: url.hash
  });
}
async function getCredentials(response, logger2) {
  const stream = sdkStreamMixin2(response.body);
  const str = await stream.transformToString();
  if (response.statusCode === 200) {
    const parsed = JSON.parse(str);
    if (typeof parsed.AccessKeyId !== "string" || typeof parsed.SecretAccessKey !== "string" || typeof parsed.Token !== "string" || typeof parsed.Expiration !== "string") {
      throw new CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger: logger2 });
    }
    return {
      accessKeyId: parsed.AccessKeyId,
      secretAccessKey: parsed.SecretAccessKey,
      sessionToken: parsed.Token,
      expiration: parseRfc3339DateTime(parsed.Expiration)
    };
  }
  if (response.statusCode >= 400 && response.statusCode < 500) {
    let parsedBody = {};
    try {
      parsedBody = JSON.parse(str);
    } catch (e3) {
    }
    throw Object.assign(new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger: logger2 }), {
      Code: parsedBody.Code,
      Message: parsedBody.Message
    });
  }
  throw new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger: logger2 });
}
var init_requestHelpers = __esm({
  "node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/requestHelpers.js"() {
    init_config2();
    init_protocols();
    init_serde();
    init_serde();
  }
});

// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/retry-wrapper.js
var retryWrapper;
var init_retry_wrapper = __esm({
  "node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/retry-wrapper.js"() {
    retryWrapper = (toRetry, maxRetries, delayMs) => {
      return async () => {
        for (let i3 = 0; i3 < maxRetries; ++i3) {
          try {
            return await toRetry();
          } catch (e3) {
            await new Promise((resolve) => setTimeout(resolve, delayMs));
          }
        }
        return await toRetry();
      };
    };
  }
});

// node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/fromHttp.js
var import_promises2, AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, DEFAULT_LINK_LOCAL_HOST, AWS_CONTAINER_CREDENTIALS_FULL_URI, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, AWS_CONTAINER_AUTHORIZATION_TOKEN, fromHttp, validateToken;
var init_fromHttp = __esm({
  "node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/fromHttp.js"() {
    init_client3();
    init_config2();
    init_dist_es6();
    import_promises2 = __toESM(require("node:fs/promises"));
    init_checkUrl();
    init_requestHelpers();
    init_retry_wrapper();
    AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
    DEFAULT_LINK_LOCAL_HOST = "http://169.254.170.2";
    AWS_CONTAINER_CREDENTIALS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
    AWS_CONTAINER_AUTHORIZATION_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
    fromHttp = (options = {}) => {
      options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
      let host;
      const relative = options.awsContainerCredentialsRelativeUri ?? process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI];
      const full = options.awsContainerCredentialsFullUri ?? process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI];
      const token = options.awsContainerAuthorizationToken ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN];
      const tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE];
      const warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
      if (relative && full) {
        warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
        warn("awsContainerCredentialsRelativeUri will take precedence.");
      }
      if (token && tokenFile) {
        warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
        warn("awsContainerAuthorizationTokenFile will take precedence.");
      }
      if (relative) {
        host = `${DEFAULT_LINK_LOCAL_HOST}${relative}`;
      } else if (full) {
        host = full;
      } else {
        throw new CredentialsProviderError(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: options.logger });
      }
      const url = new URL(host);
      checkUrl(url, options.logger);
      const requestHandler = NodeHttpHandler.create({ connectionTimeout: options.timeout ?? 1e3 });
      const requestTimeout = options.timeout ?? 1e3;
      const provider = retryWrapper(async () => {
        const request = createGetRequest(url);
        if (tokenFile) {
          request.headers.Authorization = validateToken((await import_promises2.default.readFile(tokenFile)).toString());
        } else if (token) {
          request.headers.Authorization = validateToken(token);
        }
        try {
          const result = await requestHandler.handle(request, { requestTimeout });
          return getCredentials(result.response).then((creds) => setCredentialFeature(creds, "CREDENTIALS_HTTP", "z"));
        } catch (e3) {
          throw new CredentialsProviderError(String(e3), { logger: options.logger });
        }
      }, options.maxRetries ?? 3, options.timeout ?? 1e3);
      return async () => {
        try {
          return await provider();
        } finally {
          requestHandler.destroy?.();
        }
      };
    };
    validateToken = (token) => {
      if (token.includes("\r\n")) {
        throw new CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");
      }
      return token;
    };
  }
});

// node_modules/@aws-sdk/credential-provider-http/dist-es/index.js
var dist_es_exports3 = {};
__export(dist_es_exports3, {
  fromHttp: () => fromHttp
});
var init_dist_es7 = __esm({
  "node_modules/@aws-sdk/credential-provider-http/dist-es/index.js"() {
    init_fromHttp();
  }
});

// left-out:@aws-sdk/credential-provider-sso
var require_credential_provider_sso = __commonJS({
  "left-out:@aws-sdk/credential-provider-sso"() {
    throw new Error("keylease is built without @aws-sdk/credential-provider-sso");
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveCredentialSource.js
var resolveCredentialSource, setNamedProvider;
var init_resolveCredentialSource = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveCredentialSource.js"() {
    init_client3();
    init_config2();
    resolveCredentialSource = (credentialSource, profileName, logger2) => {
      const sourceProvidersMap = {
        EcsContainer: async (options) => {
          const { fromHttp: fromHttp2 } = await Promise.resolve().then(() => (init_dist_es7(), dist_es_exports3));
          const { fromContainerMetadata: fromContainerMetadata2 } = await Promise.resolve().then(() => (init_dist_es5(), dist_es_exports2));
          logger2?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
          return async () => chain(fromHttp2(options ?? {}), fromContainerMetadata2(options))().then(setNamedProvider);
        },
        Ec2InstanceMetadata: async (options) => {
          logger2?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
          const { fromInstanceMetadata: fromInstanceMetadata2 } = await Promise.resolve().then(() => (init_dist_es5(), dist_es_exports2));
          return async () => fromInstanceMetadata2(options)().then(setNamedProvider);
        },
        Environment: async (options) => {
          logger2?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
          const { fromEnv: fromEnv3 } = await Promise.resolve().then(() => (init_dist_es4(), dist_es_exports));
          return async () => fromEnv3(options)().then(setNamedProvider);
        }
      };
      if (credentialSource in sourceProvidersMap) {
        return sourceProvidersMap[credentialSource];
      } else {
        throw new CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger: logger2 });
      }
    };
    setNamedProvider = (creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
  }
});

// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
var signatureV4CrtContainer;
var init_signature_v4_crt_container = __esm({
  "node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js"() {
    signatureV4CrtContainer = {
      CrtSignerV4: null
    };
  }
});

// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
function getCredentialsWithoutSessionToken(credentials) {
  return {
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    expiration: credentials.expiration
  };
}
function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
  const currentCredentialProvider = privateAccess.credentialProvider;
  privateAccess.credentialProvider = () => {
    privateAccess.credentialProvider = currentCredentialProvider;
    return Promise.resolve(credentialsWithoutSessionToken);
  };
}
var SESSION_TOKEN_QUERY_PARAM, SESSION_TOKEN_HEADER, SignatureV4SignWithCredentials;
var init_SignatureV4SignWithCredentials = __esm({
  "node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js"() {
    init_dist_es3();
    SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
    SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
    SignatureV4SignWithCredentials = class extends SignatureV4 {
      async signWithCredentials(requestToSign, credentials, options) {
        const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
        requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
        const privateAccess = this;
        setSingleOverride(privateAccess, credentialsWithoutSessionToken);
        return privateAccess.signRequest(requestToSign, options ?? {});
      }
      async presignWithCredentials(requestToSign, credentials, options) {
        const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
        delete requestToSign.headers[SESSION_TOKEN_HEADER];
        requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
        requestToSign.query = requestToSign.query ?? {};
        requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
        const privateAccess = this;
        setSingleOverride(privateAccess, credentialsWithoutSessionToken);
        return this.presign(requestToSign, options);
      }
    };
  }
});

// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
var SignatureV4MultiRegion;
var init_SignatureV4MultiRegion = __esm({
  "node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js"() {
    init_dist_es3();
    init_signature_v4_crt_container();
    init_SignatureV4SignWithCredentials();
    SignatureV4MultiRegion = class {
      sigv4aSigner;
      sigv4Signer;
      signerOptions;
      static sigv4aDependency() {
        if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") {
          return "crt";
        } else if (typeof signatureV4aContainer.SignatureV4a === "function") {
          return "js";
        }
        return "none";
      }
      constructor(options) {
        this.sigv4Signer = new SignatureV4SignWithCredentials(options);
        this.signerOptions = options;
      }
      async sign(requestToSign, options = {}) {
        if (options.signingRegion === "*") {
          return this.getSigv4aSigner().sign(requestToSign, options);
        }
        return this.sigv4Signer.sign(requestToSign, options);
      }
      async signWithCredentials(requestToSign, credentials, options = {}) {
        if (options.signingRegion === "*") {
          const signer = this.getSigv4aSigner();
          const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
          if (CrtSignerV4 && signer instanceof CrtSignerV4) {
            return signer.signWithCredentials(requestToSign, credentials, options);
          } else {
            throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
          }
        }
        return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
      }
      async presign(originalRequest, options = {}) {
        if (options.signingRegion === "*") {
          const signer = this.getSigv4aSigner();
          const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
          if (CrtSignerV4 && signer instanceof CrtSignerV4) {
            return signer.presign(originalRequest, options);
          } else {
            throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
          }
        }
        return this.sigv4Signer.presign(originalRequest, options);
      }
      async presignWithCredentials(originalRequest, credentials, options = {}) {
        if (options.signingRegion === "*") {
          throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
        }
        return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
      }
      getSigv4aSigner() {
        if (!this.sigv4aSigner) {
          const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
          const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
          if (this.signerOptions.runtime === "node") {
            if (!CrtSignerV4 && !JsSigV4aSigner) {
              throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
            }
            if (CrtSignerV4 && typeof CrtSignerV4 === "function") {
              this.sigv4aSigner = new CrtSignerV4({
                ...this.signerOptions,
                signingAlgorithm: 1
              });
            } else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") {
              this.sigv4aSigner = new JsSigV4aSigner({
                ...this.signerOptions
              });
            } else {
              throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
            }
          } else {
            if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") {
              throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
            }
            this.sigv4aSigner = new JsSigV4aSigner({
              ...this.signerOptions
            });
          }
        }
        return this.sigv4aSigner;
      }
    };
  }
});

// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/index.js
var init_dist_es8 = __esm({
  "node_modules/@aws-sdk/signature-v4-multi-region/dist-es/index.js"() {
    init_SignatureV4MultiRegion();
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js
var q, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, _data, root, r, nodes, bdd;
var init_bdd = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js"() {
    init_endpoints();
    q = "ref";
    a = -1;
    b = true;
    c = "isSet";
    d = "PartitionResult";
    e = "booleanEquals";
    f = "stringEquals";
    g = "getAttr";
    h = "us-east-1";
    i = "sigv4";
    j = "sts";
    k = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
    l = { [q]: "Endpoint" };
    m = { [q]: "Region" };
    n = { [q]: d };
    o = {};
    p = [m];
    _data = {
      conditions: [
        [c, [l]],
        [c, p],
        ["aws.partition", p, d],
        [e, [{ [q]: "UseFIPS" }, b]],
        [e, [{ [q]: "UseDualStack" }, b]],
        [f, [m, "aws-global"]],
        [e, [{ [q]: "UseGlobalEndpoint" }, b]],
        [f, [m, "eu-central-1"]],
        [e, [{ fn: g, argv: [n, "supportsDualStack"] }, b]],
        [e, [{ fn: g, argv: [n, "supportsFIPS"] }, b]],
        [f, [m, "ap-south-1"]],
        [f, [m, "eu-north-1"]],
        [f, [m, "eu-west-1"]],
        [f, [m, "eu-west-2"]],
        [f, [m, "eu-west-3"]],
        [f, [m, "sa-east-1"]],
        [f, [m, h]],
        [f, [m, "us-east-2"]],
        [f, [m, "us-west-2"]],
        [f, [m, "us-west-1"]],
        [f, [m, "ca-central-1"]],
        [f, [m, "ap-southeast-1"]],
        [f, [m, "ap-northeast-1"]],
        [f, [m, "ap-southeast-2"]],
        [f, [{ fn: g, argv: [n, "name"] }, "aws-us-gov"]]
      ],
      results: [
        [a],
        ["https://sts.amazonaws.com", { authSchemes: [{ name: i, signingName: j, signingRegion: h }] }],
        [k, { authSchemes: [{ name: i, signingName: j, signingRegion: "{Region}" }] }],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [l, o],
        ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://sts.{Region}.amazonaws.com", o],
        ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        [k, o],
        [a, "Invalid Configuration: Missing Region"]
      ]
    };
    root = 2;
    r = 1e8;
    nodes = new Int32Array([
      -1,
      1,
      -1,
      0,
      30,
      3,
      1,
      4,
      r + 14,
      2,
      5,
      r + 14,
      3,
      25,
      6,
      4,
      24,
      7,
      5,
      r + 1,
      8,
      6,
      9,
      r + 13,
      7,
      r + 1,
      10,
      10,
      r + 1,
      11,
      11,
      r + 1,
      12,
      12,
      r + 1,
      13,
      13,
      r + 1,
      14,
      14,
      r + 1,
      15,
      15,
      r + 1,
      16,
      16,
      r + 1,
      17,
      17,
      r + 1,
      18,
      18,
      r + 1,
      19,
      19,
      r + 1,
      20,
      20,
      r + 1,
      21,
      21,
      r + 1,
      22,
      22,
      r + 1,
      23,
      23,
      r + 1,
      r + 2,
      8,
      r + 11,
      r + 12,
      4,
      28,
      26,
      9,
      27,
      r + 10,
      24,
      r + 8,
      r + 9,
      8,
      29,
      r + 7,
      9,
      r + 6,
      r + 7,
      3,
      r + 3,
      31,
      4,
      r + 4,
      r + 5
    ]);
    bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.js
var cache, defaultEndpointResolver;
var init_endpointResolver = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.js"() {
    init_client3();
    init_endpoints();
    init_bdd();
    cache = new EndpointCache({
      size: 50,
      params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"]
    });
    defaultEndpointResolver = (endpointParams, context = {}) => {
      return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams,
        logger: context.logger
      }));
    };
    customEndpointFunctions.aws = awsEndpointFunctions;
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "sts",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4a",
    signingProperties: {
      name: "sts",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
  return {
    schemeId: "smithy.api#noAuth"
  };
}
var createEndpointRuleSetHttpAuthSchemeParametersProvider, _defaultSTSHttpAuthSchemeParametersProvider, defaultSTSHttpAuthSchemeParametersProvider, createEndpointRuleSetHttpAuthSchemeProvider, _defaultSTSHttpAuthSchemeProvider, defaultSTSHttpAuthSchemeProvider, resolveHttpAuthSchemeConfig2;
var init_httpAuthSchemeProvider = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js"() {
    init_httpAuthSchemes2();
    init_dist_es8();
    init_client2();
    init_endpoints();
    init_endpointResolver();
    createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
      if (!input) {
        throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
      }
      const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
      const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!instructionsFn) {
        throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
      }
      const endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
      return Object.assign(defaultParameters, endpointParameters);
    };
    _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
      return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      };
    };
    defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
    createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver3, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
      const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
        const endpoint = defaultEndpointResolver3(authParameters);
        const authSchemes = endpoint.properties?.authSchemes;
        if (!authSchemes) {
          return defaultHttpAuthSchemeResolver(authParameters);
        }
        const options = [];
        for (const scheme of authSchemes) {
          const { name: resolvedName, properties = {}, ...rest } = scheme;
          const name = resolvedName.toLowerCase();
          if (resolvedName !== name) {
            console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
          }
          let schemeId;
          if (name === "sigv4a") {
            schemeId = "aws.auth#sigv4a";
            const sigv4Present = authSchemes.find((s) => {
              const name2 = s.name.toLowerCase();
              return name2 !== "sigv4a" && name2.startsWith("sigv4");
            });
            if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) {
              continue;
            }
          } else if (name.startsWith("sigv4")) {
            schemeId = "aws.auth#sigv4";
          } else {
            throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
          }
          const createOption = createHttpAuthOptionFunctions[schemeId];
          if (!createOption) {
            throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
          }
          const option = createOption(authParameters);
          option.schemeId = schemeId;
          option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties };
          options.push(option);
        }
        return options;
      };
      return endpointRuleSetHttpAuthSchemeProvider;
    };
    _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
      const options = [];
      switch (authParameters.operation) {
        case "AssumeRoleWithWebIdentity": {
          options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
          options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
          break;
        }
        default: {
          options.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
          options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
        }
      }
      return options;
    };
    defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
      "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption2,
      "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
      "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
    });
    resolveHttpAuthSchemeConfig2 = (config) => {
      const config_0 = resolveAwsSdkSigV4Config(config);
      const config_1 = resolveAwsSdkSigV4AConfig(config_0);
      return Object.assign(config_1, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
      });
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2, commonParams2;
var init_EndpointParameters = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/EndpointParameters.js"() {
    resolveClientEndpointParameters2 = (options) => {
      return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        useGlobalEndpoint: options.useGlobalEndpoint ?? false,
        defaultSigningName: "sts"
      });
    };
    commonParams2 = {
      UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" },
      UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
      Endpoint: { type: "builtInParams", name: "endpoint" },
      Region: { type: "builtInParams", name: "region" },
      UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
    };
  }
});

// node_modules/@aws-sdk/nested-clients/package.json
var package_default2;
var init_package = __esm({
  "node_modules/@aws-sdk/nested-clients/package.json"() {
    package_default2 = {
      name: "@aws-sdk/nested-clients",
      version: "3.998.3",
      description: "Nested clients for AWS SDK packages.",
      homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/packages/nested-clients",
      license: "Apache-2.0",
      author: {
        name: "AWS SDK for JavaScript Team",
        url: "https://aws.amazon.com/sdk-for-javascript/"
      },
      repository: {
        type: "git",
        url: "https://github.com/aws/aws-sdk-js-v3.git",
        directory: "packages/nested-clients"
      },
      files: [
        "./cognito-identity.d.ts",
        "./cognito-identity.js",
        "./signin.d.ts",
        "./signin.js",
        "./sso-oidc.d.ts",
        "./sso-oidc.js",
        "./sso.d.ts",
        "./sso.js",
        "./sts.d.ts",
        "./sts.js",
        "dist-*/**"
      ],
      sideEffects: false,
      main: "./dist-cjs/index.js",
      module: "./dist-es/index.js",
      browser: {
        "./dist-es/submodules/cognito-identity/runtimeConfig": "./dist-es/submodules/cognito-identity/runtimeConfig.browser",
        "./dist-es/submodules/signin/runtimeConfig": "./dist-es/submodules/signin/runtimeConfig.browser",
        "./dist-es/submodules/sso-oidc/runtimeConfig": "./dist-es/submodules/sso-oidc/runtimeConfig.browser",
        "./dist-es/submodules/sso/runtimeConfig": "./dist-es/submodules/sso/runtimeConfig.browser",
        "./dist-es/submodules/sts/runtimeConfig": "./dist-es/submodules/sts/runtimeConfig.browser"
      },
      types: "./dist-types/index.d.ts",
      typesVersions: {
        "<4.5": {
          "dist-types/*": [
            "dist-types/ts3.4/*"
          ],
          "*": [
            "dist-types/ts3.4/submodules/*/index.d.ts"
          ]
        }
      },
      "react-native": {},
      exports: {
        "./package.json": "./package.json",
        "./sso-oidc": {
          types: "./dist-types/submodules/sso-oidc/index.d.ts",
          module: "./dist-es/submodules/sso-oidc/index.js",
          node: "./dist-cjs/submodules/sso-oidc/index.js",
          import: "./dist-es/submodules/sso-oidc/index.js",
          require: "./dist-cjs/submodules/sso-oidc/index.js"
        },
        "./sts": {
          types: "./dist-types/submodules/sts/index.d.ts",
          module: "./dist-es/submodules/sts/index.js",
          node: "./dist-cjs/submodules/sts/index.js",
          import: "./dist-es/submodules/sts/index.js",
          require: "./dist-cjs/submodules/sts/index.js"
        },
        "./signin": {
          types: "./dist-types/submodules/signin/index.d.ts",
          module: "./dist-es/submodules/signin/index.js",
          node: "./dist-cjs/submodules/signin/index.js",
          import: "./dist-es/submodules/signin/index.js",
          require: "./dist-cjs/submodules/signin/index.js"
        },
        "./cognito-identity": {
          types: "./dist-types/submodules/cognito-identity/index.d.ts",
          module: "./dist-es/submodules/cognito-identity/index.js",
          node: "./dist-cjs/submodules/cognito-identity/index.js",
          import: "./dist-es/submodules/cognito-identity/index.js",
          require: "./dist-cjs/submodules/cognito-identity/index.js"
        },
        "./sso": {
          types: "./dist-types/submodules/sso/index.d.ts",
          module: "./dist-es/submodules/sso/index.js",
          node: "./dist-cjs/submodules/sso/index.js",
          import: "./dist-es/submodules/sso/index.js",
          require: "./dist-cjs/submodules/sso/index.js"
        }
      },
      scripts: {
        build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
        "build:cjs": "node ../../scripts/compilation/inline",
        "build:es": "premove dist-es && tsc -p tsconfig.es.json",
        "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
        "build:types": "premove dist-types && tsc -p tsconfig.types.json",
        "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
        clean: "premove dist-cjs dist-es dist-types",
        lint: "node ../../scripts/validation/submodules-linter.js",
        prebuild: "yarn lint",
        test: "yarn g:vitest run",
        "test:watch": "yarn g:vitest watch"
      },
      dependencies: {
        "@aws-sdk/core": "^3.981.0",
        "@aws-sdk/signature-v4-multi-region": "^3.996.52",
        "@aws-sdk/types": "^3.975.1",
        "@smithy/core": "^3.40.0",
        "@smithy/fetch-http-handler": "^5.8.1",
        "@smithy/node-http-handler": "^4.14.2",
        "@smithy/types": "^4.20.0",
        tslib: "^2.6.2"
      },
      devDependencies: {
        concurrently: "7.0.0",
        "downlevel-dts": "0.10.1",
        premove: "4.0.0",
        typescript: "~7.0.2"
      },
      engines: {
        node: ">=20.0.0"
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib;
var init_ProtocolLib = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js"() {
    init_client2();
    init_schema();
    ProtocolLib = class {
      queryCompat;
      errorRegistry;
      constructor(queryCompat = false) {
        this.queryCompat = queryCompat;
      }
      resolveRestContentType(defaultContentType, inputSchema) {
        const members = inputSchema.getMemberSchemas();
        const httpPayloadMember = Object.values(members).find((m2) => {
          return !!m2.getMergedTraits().httpPayload;
        });
        if (httpPayloadMember) {
          const mediaType = httpPayloadMember.getMergedTraits().mediaType;
          if (mediaType) {
            return mediaType;
          } else if (httpPayloadMember.isStringSchema()) {
            return "text/plain";
          } else if (httpPayloadMember.isBlobSchema()) {
            return "application/octet-stream";
          } else {
            return defaultContentType;
          }
        } else if (!inputSchema.isUnitSchema()) {
          const hasBody = Object.values(members).find((m2) => {
            const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m2.getMergedTraits();
            const noPrefixHeaders = httpPrefixHeaders === void 0;
            return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
          });
          if (hasBody) {
            return defaultContentType;
          }
        }
      }
      async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
        let errorName = errorIdentifier;
        if (errorIdentifier.includes("#")) {
          [, errorName] = errorIdentifier.split("#");
        }
        const errorMetadata = {
          $metadata: metadata,
          $fault: response.statusCode < 500 ? "client" : "server"
        };
        if (!this.errorRegistry) {
          throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
        }
        try {
          const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
          return { errorSchema, errorMetadata };
        } catch (e3) {
          dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
          const synthetic = this.errorRegistry;
          const baseExceptionSchema = synthetic.getBaseException();
          if (baseExceptionSchema) {
            const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
            throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
          }
          const d3 = dataObject;
          const message = d3?.message ?? d3?.Message ?? d3?.Error?.Message ?? d3?.Error?.message;
          throw this.decorateServiceException(Object.assign(new Error(message), {
            name: errorName
          }, errorMetadata), dataObject);
        }
      }
      compose(composite, errorIdentifier, defaultNamespace) {
        let namespace = defaultNamespace;
        if (errorIdentifier.includes("#")) {
          [namespace] = errorIdentifier.split("#");
        }
        const staticRegistry = TypeRegistry.for(namespace);
        const defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
        composite.copyFrom(staticRegistry);
        composite.copyFrom(defaultSyntheticRegistry);
        this.errorRegistry = composite;
      }
      decorateServiceException(exception, additions = {}) {
        if (this.queryCompat) {
          const msg = exception.Message ?? additions.Message;
          const error = decorateServiceException(exception, additions);
          if (msg) {
            error.message = msg;
          }
          const errorObj = error.Error ?? {};
          errorObj.Type = error.Error?.Type;
          errorObj.Code = error.Error?.Code;
          errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
          error.Error = errorObj;
          const reqId = error.$metadata.requestId;
          if (reqId) {
            error.RequestId = reqId;
          }
          return error;
        }
        return decorateServiceException(exception, additions);
      }
      setQueryCompatError(output, response) {
        const queryErrorHeader = response.headers?.["x-amzn-query-error"];
        if (output !== void 0 && queryErrorHeader != null) {
          const [Code, Type] = queryErrorHeader.split(";");
          const keys = Object.keys(output);
          const Error2 = {
            Code,
            Type
          };
          output.Code = Code;
          output.Type = Type;
          for (let i3 = 0; i3 < keys.length; i3++) {
            const k3 = keys[i3];
            Error2[k3 === "message" ? "Message" : k3] = output[k3];
          }
          delete Error2.__type;
          output.Error = Error2;
        }
      }
      queryCompatOutput(queryCompatErrorData, errorData) {
        if (queryCompatErrorData.Error) {
          errorData.Error = queryCompatErrorData.Error;
        }
        if (queryCompatErrorData.Type) {
          errorData.Type = queryCompatErrorData.Type;
        }
        if (queryCompatErrorData.Code) {
          errorData.Code = queryCompatErrorData.Code;
        }
      }
      findQueryCompatibleError(registry, errorName) {
        try {
          return registry.getSchema(errorName);
        } catch (e3) {
          return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
        }
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol;
var init_AwsRestJsonProtocol = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js"() {
    init_protocols();
    init_schema();
    init_ProtocolLib();
    AwsRestJsonProtocol = class extends HttpBindingProtocol {
      serializer;
      deserializer;
      codec;
      mixin = new ProtocolLib();
      constructor({ defaultNamespace, errorTypeRegistries: errorTypeRegistries3, jsonCodec }) {
        super({
          defaultNamespace,
          errorTypeRegistries: errorTypeRegistries3
        });
        const settings = {
          timestampFormat: {
            useTrait: true,
            default: 7
          },
          httpBindings: true,
          jsonName: true
        };
        this.codec = jsonCodec ?? new JsonCodec2(settings);
        this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
        this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
      }
      getShapeId() {
        return "aws.protocols#restJson1";
      }
      getPayloadCodec() {
        return this.codec;
      }
      setSerdeContext(serdeContext) {
        this.codec.setSerdeContext(serdeContext);
        super.setSerdeContext(serdeContext);
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        const inputSchema = NormalizedSchema.of(operationSchema.input);
        if (!request.headers["content-type"]) {
          const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
          if (contentType) {
            request.headers["content-type"] = contentType;
          }
        }
        if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) {
          request.body = "{}";
        }
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const output = await super.deserializeResponse(operationSchema, context, response);
        const outputSchema = NormalizedSchema.of(operationSchema.output);
        for (const [name, member2] of outputSchema.structIterator()) {
          if (member2.getMemberTraits().httpPayload && !(name in output)) {
            output[name] = null;
          }
        }
        return output;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
        const ns = NormalizedSchema.of(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
        const output = {};
        const errorDeserializer = this.codec.createDeserializer();
        for (const [name, member2] of ns.structIterator()) {
          const target = member2.getMergedTraits().jsonName ?? name;
          output[name] = errorDeserializer.readObject(member2, dataObject[target]);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message
        }, output), dataObject);
      }
      getDefaultContentType() {
        return "application/json";
      }
    };
  }
});

// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey2(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}
function parseXML(xml) {
  const state2 = new AwsXmlParser(xml);
  return state2.parse();
}
var AwsXmlParser;
var init_xml_parser = __esm({
  "node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js"() {
    AwsXmlParser = class _AwsXmlParser {
      x;
      i = 0;
      z;
      constructor(x) {
        this.x = x;
        this.x = x.replace(/\r\n?/g, "\n");
        this.z = this.x.length;
      }
      parse() {
        const p2 = this;
        const { z } = p2;
        while (p2.i < z) {
          p2.trim();
          if (p2.i >= z) {
            break;
          }
          if (p2.isNext("<?")) {
            p2.readTo("?>");
            p2.trim();
          } else if (p2.isNext("<!--")) {
            p2.readTo("-->");
            p2.trim();
          } else if (p2.isNext("<!DOCTYPE", false)) {
            p2.skipDoctype();
            p2.trim();
          } else if (p2.x[p2.i] === "<") {
            const root3 = p2.parseTag();
            return { [root3.tag]: root3.value };
          } else {
            throw new Error("@aws-sdk XML parse error: unexpected content.");
          }
        }
        throw new Error("@aws-sdk XML parse error: no root element.");
      }
      isNext(s, caseSensitive = true) {
        const p2 = this;
        if (caseSensitive) {
          return p2.x.startsWith(s, p2.i);
        }
        return p2.x.toLowerCase().startsWith(s.toLowerCase(), p2.i);
      }
      readTo(stop) {
        const p2 = this;
        const _i = p2.x.indexOf(stop, p2.i);
        if (_i === -1) {
          throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
        }
        const result = p2.x.slice(p2.i, _i);
        p2.i = _i + stop.length;
        return result;
      }
      trim() {
        const p2 = this;
        while (p2.i < p2.z && " 	\r\n".includes(p2.x[p2.i])) {
          ++p2.i;
        }
      }
      readAttrValue() {
        const p2 = this;
        const quote = p2.x[p2.i];
        ++p2.i;
        let value = "";
        while (p2.i < p2.z && p2.x[p2.i] !== quote) {
          value += p2.x[p2.i++];
        }
        ++p2.i;
        return p2.decodeEntities(value);
      }
      parseTag() {
        const p2 = this;
        ++p2.i;
        let tag = "";
        while (p2.i < p2.z && !" 	\r\n>/".includes(p2.x[p2.i])) {
          tag += p2.x[p2.i++];
        }
        let hasAttrs = false;
        const attrs = {};
        while (p2.i < p2.z) {
          p2.trim();
          if (">/".includes(p2.x[p2.i])) {
            break;
          }
          let name = "";
          while (p2.i < p2.z && !"= 	\r\n>/?".includes(p2.x[p2.i])) {
            name += p2.x[p2.i++];
          }
          p2.trim();
          if (p2.x[p2.i] !== "=") {
            break;
          }
          ++p2.i;
          p2.trim();
          if (name === "__proto__") {
            writeKey2(attrs);
          }
          attrs[name] = p2.readAttrValue();
          hasAttrs = true;
        }
        if (p2.i >= p2.z) {
          throw new Error("@aws-sdk XML parse error: unexpected end of input.");
        }
        if (p2.x[p2.i] === "/") {
          ++p2.i;
          if (p2.i >= p2.z || p2.x[p2.i] !== ">") {
            throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
          }
          ++p2.i;
          return { tag, value: hasAttrs ? attrs : "" };
        }
        if (p2.x[p2.i] !== ">") {
          throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
        }
        ++p2.i;
        const textParts = [];
        const childTags = [];
        let hasElementChild = false;
        while (p2.i < p2.z) {
          if (p2.isNext("</")) {
            break;
          }
          if (p2.x[p2.i] === "<") {
            if (p2.isNext("<!--")) {
              p2.readTo("-->");
            } else if (p2.isNext("<![CDATA[")) {
              p2.i += 9;
              textParts.push(p2.readTo("]]>"));
            } else if (p2.isNext("<?")) {
              p2.readTo("?>");
            } else {
              hasElementChild = true;
              childTags.push(p2.parseTag());
            }
          } else {
            let text = "";
            while (p2.i < p2.z && p2.x[p2.i] !== "<") {
              text += p2.x[p2.i++];
            }
            textParts.push(p2.decodeEntities(text));
          }
        }
        if (!p2.isNext("</")) {
          throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
        }
        p2.i += 2;
        const closeTag = p2.readTo(">").trim();
        if (closeTag !== tag) {
          throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
        }
        if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
          return { tag, value: "" };
        }
        if (!hasAttrs && !hasElementChild) {
          const text = textParts.length === 1 ? textParts[0] : textParts.join("");
          if (text.trim() === "" && text.includes("\n")) {
            return { tag, value: "" };
          }
          return { tag, value: text };
        }
        const obj = {};
        for (const text of textParts) {
          if (text.trim() === "" && text.includes("\n")) {
            continue;
          }
          obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
        }
        for (const child of childTags) {
          if (child.tag === "__proto__") {
            writeKey2(obj);
          }
          if (child.tag in obj) {
            if (Array.isArray(obj[child.tag])) {
              obj[child.tag].push(child.value);
            } else {
              obj[child.tag] = [obj[child.tag], child.value];
            }
          } else {
            obj[child.tag] = child.value;
          }
        }
        for (const [k3, v] of Object.entries(attrs)) {
          if (k3 === "__proto__") {
            writeKey2(obj);
          }
          obj[k3] = v;
        }
        return { tag, value: obj };
      }
      static ENTITIES = {
        amp: "&",
        lt: "<",
        gt: ">",
        quot: '"',
        apos: "'"
      };
      skipDoctype() {
        const p2 = this;
        p2.i += 9;
        let depth = 0;
        while (p2.i < p2.z) {
          const c3 = p2.x[p2.i];
          if (c3 === "[") {
            ++depth;
          } else if (c3 === "]") {
            --depth;
          } else if (c3 === ">" && depth === 0) {
            ++p2.i;
            return;
          }
          ++p2.i;
        }
        throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
      }
      decodeEntities(s) {
        return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
          if (hex) {
            return String.fromCharCode(parseInt(hex, 16));
          }
          if (dec) {
            return String.fromCharCode(parseInt(dec, 10));
          }
          return _AwsXmlParser.ENTITIES[named] ?? "";
        });
      }
    };
  }
});

// node_modules/@aws-sdk/xml-builder/dist-es/index.js
var init_dist_es9 = __esm({
  "node_modules/@aws-sdk/xml-builder/dist-es/index.js"() {
    init_xml_parser();
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig2;
var init_ConfigurableSerdeContext2 = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js"() {
    SerdeContextConfig2 = class {
      serdeContext;
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde2;
var init_UnionSerde2 = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js"() {
    UnionSerde2 = class {
      from;
      to;
      keys;
      constructor(from, to) {
        this.from = from;
        this.to = to;
        const keys = Object.keys(this.from);
        const set = new Set(keys);
        set.delete("__type");
        this.keys = set;
      }
      mark(key) {
        this.keys.delete(key);
      }
      hasUnknown() {
        return this.keys.size === 1 && Object.keys(this.to).length === 0;
      }
      writeUnknown() {
        if (this.hasUnknown()) {
          const k3 = this.keys.values().next().value;
          const v = this.from[k3];
          this.to.$unknown = [k3, v];
        }
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey3(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}
var init_writeKey2 = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js"() {
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer;
var init_XmlShapeDeserializer = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js"() {
    init_dist_es9();
    init_client2();
    init_protocols();
    init_schema();
    init_serde();
    init_ConfigurableSerdeContext2();
    init_UnionSerde2();
    init_writeKey2();
    XmlShapeDeserializer = class extends SerdeContextConfig2 {
      settings;
      stringDeserializer;
      constructor(settings) {
        super();
        this.settings = settings;
        this.stringDeserializer = new FromStringShapeDeserializer(settings);
      }
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
        this.stringDeserializer.setSerdeContext(serdeContext);
      }
      read(schema, bytes, key) {
        const ns = NormalizedSchema.of(schema);
        const memberSchemas = ns.getMemberSchemas();
        const isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
          return !!memberNs.getMemberTraits().eventPayload;
        });
        if (isEventPayload) {
          const output = {};
          const memberName = Object.keys(memberSchemas)[0];
          const eventMemberSchema = memberSchemas[memberName];
          if (eventMemberSchema.isBlobSchema()) {
            output[memberName] = bytes;
          } else {
            output[memberName] = this.read(memberSchemas[memberName], bytes);
          }
          return output;
        }
        const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8)(bytes);
        const parsedObject = this.parseXml(xmlString);
        return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
      }
      readSchema(_schema, value) {
        const ns = NormalizedSchema.of(_schema);
        if (ns.isUnitSchema()) {
          return;
        }
        const traits = ns.getMergedTraits();
        if (ns.isListSchema() && !Array.isArray(value)) {
          return this.readSchema(ns, [value]);
        }
        if (value == null) {
          return value;
        }
        if (typeof value === "object") {
          const flat = !!traits.xmlFlattened;
          if (ns.isListSchema()) {
            const listValue = ns.getValueSchema();
            const buffer2 = [];
            const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
            const source = flat ? value : (value[0] ?? value)[sourceKey];
            if (source == null) {
              return buffer2;
            }
            const sourceArray = Array.isArray(source) ? source : [source];
            for (const v of sourceArray) {
              buffer2.push(this.readSchema(listValue, v));
            }
            return buffer2;
          }
          const buffer = {};
          if (ns.isMapSchema()) {
            const keyNs = ns.getKeySchema();
            const memberNs = ns.getValueSchema();
            let entries;
            if (flat) {
              entries = Array.isArray(value) ? value : [value];
            } else {
              entries = Array.isArray(value.entry) ? value.entry : [value.entry];
            }
            const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
            const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
            for (const entry of entries) {
              const key = entry[keyProperty];
              const value2 = entry[valueProperty];
              if (key === "__proto__") {
                writeKey3(buffer);
              }
              buffer[key] = this.readSchema(memberNs, value2);
            }
            return buffer;
          }
          if (ns.isStructSchema()) {
            const union = ns.isUnionSchema();
            let unionSerde;
            if (union) {
              unionSerde = new UnionSerde2(value, buffer);
            }
            for (const [memberName, memberSchema] of ns.structIterator()) {
              const memberTraits = memberSchema.getMergedTraits();
              const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
              if (union) {
                unionSerde.mark(xmlObjectKey);
              }
              if (value[xmlObjectKey] != null) {
                buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
              }
            }
            if (union) {
              unionSerde.writeUnknown();
            }
            return buffer;
          }
          if (ns.isDocumentSchema()) {
            return value;
          }
          throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
        }
        if (ns.isListSchema()) {
          return [];
        }
        if (ns.isMapSchema() || ns.isStructSchema()) {
          return {};
        }
        return this.stringDeserializer.read(ns, value);
      }
      parseXml(xml) {
        if (xml.length) {
          let parsedObj;
          try {
            parsedObj = parseXML(xml);
          } catch (e3) {
            if (e3 && typeof e3 === "object") {
              Object.defineProperty(e3, "$responseBodyText", {
                value: xml
              });
            }
            throw e3;
          }
          const textNodeName = "#text";
          const key = Object.keys(parsedObj)[0];
          const parsedObjToReturn = parsedObj[key];
          if (parsedObjToReturn[textNodeName]) {
            parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
            delete parsedObjToReturn[textNodeName];
          }
          return getValueFromTextNode(parsedObjToReturn);
        }
        return {};
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer;
var init_QueryShapeSerializer = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js"() {
    init_protocols();
    init_schema();
    init_serde();
    init_serde();
    init_ConfigurableSerdeContext2();
    QueryShapeSerializer = class extends SerdeContextConfig2 {
      settings;
      buffer;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value, prefix = "") {
        if (this.buffer === void 0) {
          this.buffer = "";
        }
        const ns = NormalizedSchema.of(schema);
        if (prefix && !prefix.endsWith(".")) {
          prefix += ".";
        }
        if (ns.isBlobSchema()) {
          if (typeof value === "string" || value instanceof Uint8Array) {
            this.writeKey(prefix);
            this.writeValue((this.serdeContext?.base64Encoder ?? toBase64)(value));
          }
        } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
          if (value != null) {
            this.writeKey(prefix);
            this.writeValue(String(value));
          } else if (ns.isIdempotencyToken()) {
            this.writeKey(prefix);
            this.writeValue(generateIdempotencyToken());
          }
        } else if (ns.isBigIntegerSchema()) {
          if (value != null) {
            this.writeKey(prefix);
            this.writeValue(String(value));
          }
        } else if (ns.isBigDecimalSchema()) {
          if (value != null) {
            this.writeKey(prefix);
            this.writeValue(value instanceof NumericValue ? value.string : String(value));
          }
        } else if (ns.isTimestampSchema()) {
          if (value instanceof Date) {
            this.writeKey(prefix);
            const format2 = determineTimestampFormat(ns, this.settings);
            switch (format2) {
              case 5:
                this.writeValue(value.toISOString().replace(".000Z", "Z"));
                break;
              case 6:
                this.writeValue(dateToUtcString(value));
                break;
              case 7:
                this.writeValue(String(value.getTime() / 1e3));
                break;
            }
          }
        } else if (ns.isDocumentSchema()) {
          if (Array.isArray(value)) {
            this.write(64 | 15, value, prefix);
          } else if (value instanceof Date) {
            this.write(4, value, prefix);
          } else if (value instanceof Uint8Array) {
            this.write(21, value, prefix);
          } else if (value && typeof value === "object") {
            this.write(128 | 15, value, prefix);
          } else {
            this.writeKey(prefix);
            this.writeValue(String(value));
          }
        } else if (ns.isListSchema()) {
          if (Array.isArray(value)) {
            if (value.length === 0) {
              if (this.settings.serializeEmptyLists) {
                this.writeKey(prefix);
                this.writeValue("");
              }
            } else {
              const member2 = ns.getValueSchema();
              const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
              let i3 = 1;
              for (const item of value) {
                if (item == null) {
                  continue;
                }
                const traits = member2.getMergedTraits();
                const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
                const key = flat ? `${prefix}${i3}` : `${prefix}${suffix}.${i3}`;
                this.write(member2, item, key);
                ++i3;
              }
            }
          }
        } else if (ns.isMapSchema()) {
          if (value && typeof value === "object") {
            const keySchema = ns.getKeySchema();
            const memberSchema = ns.getValueSchema();
            const flat = ns.getMergedTraits().xmlFlattened;
            let i3 = 1;
            for (const k3 in value) {
              const v = value[k3];
              if (v == null) {
                continue;
              }
              const keyTraits = keySchema.getMergedTraits();
              const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
              const key = flat ? `${prefix}${i3}.${keySuffix}` : `${prefix}entry.${i3}.${keySuffix}`;
              const valTraits = memberSchema.getMergedTraits();
              const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
              const valueKey = flat ? `${prefix}${i3}.${valueSuffix}` : `${prefix}entry.${i3}.${valueSuffix}`;
              this.write(keySchema, k3, key);
              this.write(memberSchema, v, valueKey);
              ++i3;
            }
          }
        } else if (ns.isStructSchema()) {
          if (value && typeof value === "object") {
            let didWriteMember = false;
            for (const [memberName, member2] of ns.structIterator()) {
              if (value[memberName] == null && !member2.isIdempotencyToken()) {
                continue;
              }
              const traits = member2.getMergedTraits();
              const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
              const key = `${prefix}${suffix}`;
              this.write(member2, value[memberName], key);
              didWriteMember = true;
            }
            if (!didWriteMember && ns.isUnionSchema()) {
              const { $unknown } = value;
              if (Array.isArray($unknown)) {
                const [k3, v] = $unknown;
                const key = `${prefix}${k3}`;
                this.write(15, v, key);
              }
            }
          }
        } else if (ns.isUnitSchema()) {
        } else {
          throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
        }
      }
      flush() {
        if (this.buffer === void 0) {
          throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
        }
        const str = this.buffer;
        delete this.buffer;
        return str;
      }
      getKey(memberName, xmlName, ec2QueryName, keySource) {
        const { ec2, capitalizeKeys } = this.settings;
        if (ec2 && ec2QueryName) {
          return ec2QueryName;
        }
        const key = xmlName ?? memberName;
        if (capitalizeKeys && keySource === "struct") {
          return key[0].toUpperCase() + key.slice(1);
        }
        return key;
      }
      writeKey(key) {
        if (key.endsWith(".")) {
          key = key.slice(0, key.length - 1);
        }
        this.buffer += `&${extendedEncodeURIComponent(key)}=`;
      }
      writeValue(value) {
        this.buffer += extendedEncodeURIComponent(value);
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol;
var init_AwsQueryProtocol = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js"() {
    init_protocols();
    init_schema();
    init_ProtocolLib();
    init_XmlShapeDeserializer();
    init_QueryShapeSerializer();
    AwsQueryProtocol = class extends RpcProtocol {
      options;
      serializer;
      deserializer;
      mixin = new ProtocolLib();
      constructor(options) {
        super({
          defaultNamespace: options.defaultNamespace,
          errorTypeRegistries: options.errorTypeRegistries
        });
        this.options = options;
        const settings = {
          timestampFormat: {
            useTrait: true,
            default: 5
          },
          httpBindings: false,
          xmlNamespace: options.xmlNamespace,
          serviceNamespace: options.defaultNamespace,
          serializeEmptyLists: true
        };
        this.serializer = new QueryShapeSerializer(settings);
        this.deserializer = new XmlShapeDeserializer(settings);
      }
      getShapeId() {
        return "aws.protocols#awsQuery";
      }
      setSerdeContext(serdeContext) {
        this.serializer.setSerdeContext(serdeContext);
        this.deserializer.setSerdeContext(serdeContext);
      }
      getPayloadCodec() {
        throw new Error("AWSQuery protocol has no payload codec.");
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        if (!request.path.endsWith("/")) {
          request.path += "/";
        }
        request.headers["content-type"] = "application/x-www-form-urlencoded";
        if (deref(operationSchema.input) === "unit" || !request.body) {
          request.body = "";
        }
        const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
        request.body = `Action=${action}&Version=${this.options.version}` + request.body;
        if (request.body.endsWith("&")) {
          request.body = request.body.slice(-1);
        }
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer;
        const ns = NormalizedSchema.of(operationSchema.output);
        const dataObject = {};
        if (response.statusCode >= 300) {
          const bytes2 = await collectBody(response.body, context);
          if (bytes2.byteLength > 0) {
            Object.assign(dataObject, await deserializer.read(15, bytes2));
          }
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
        }
        for (const header in response.headers) {
          const value = response.headers[header];
          delete response.headers[header];
          response.headers[header.toLowerCase()] = value;
        }
        const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
        const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
        const bytes = await collectBody(response.body, context);
        if (bytes.byteLength > 0) {
          Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
        }
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      useNestedResult() {
        return true;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const errorData = this.loadQueryError(dataObject) ?? {};
        const message = this.loadQueryErrorMessage(dataObject);
        errorData.message = message;
        errorData.Error = {
          Type: errorData.Type,
          Code: errorData.Code,
          Message: message
        };
        const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
        const ns = NormalizedSchema.of(errorSchema);
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        const output = {
          Type: errorData.Error.Type,
          Code: errorData.Error.Code,
          Error: errorData.Error
        };
        for (const [name, member2] of ns.structIterator()) {
          const target = member2.getMergedTraits().xmlName ?? name;
          const value = errorData[target] ?? dataObject[target];
          output[name] = this.deserializer.readSchema(member2, value);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message
        }, output), dataObject);
      }
      loadQueryErrorCode(output, data) {
        const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
        if (code !== void 0) {
          return code;
        }
        if (output.statusCode == 404) {
          return "NotFound";
        }
      }
      loadQueryError(data) {
        return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
      }
      loadQueryErrorMessage(data) {
        const errorData = this.loadQueryError(data);
        return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
      }
      getDefaultContentType() {
        return "application/x-www-form-urlencoded";
      }
    };
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js
var init_protocols2 = __esm({
  "node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js"() {
    init_AwsRestJsonProtocol();
    init_AwsQueryProtocol();
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
var BLOCK, DIGEST_LENGTH, MAX_HASHABLE_LENGTH, Sha256Js, INIT, K;
var init_Sha256Js = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js"() {
    init_serde();
    BLOCK = 64;
    DIGEST_LENGTH = 32;
    MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
    Sha256Js = class _Sha256Js {
      digestLength = DIGEST_LENGTH;
      state = Int32Array.from(INIT);
      w;
      buffer = new Uint8Array(64);
      bufferLength = 0;
      bytesHashed = 0;
      finished = false;
      inner;
      outer;
      constructor(secret) {
        if (secret) {
          const key = _Sha256Js.normalizeKey(secret);
          this.inner = new _Sha256Js();
          this.outer = new _Sha256Js();
          const { inner, outer } = this;
          const pad = new Uint8Array(BLOCK * 2);
          for (let i3 = 0; i3 < BLOCK; ++i3) {
            pad[i3] = 54 ^ key[i3];
            pad[i3 + BLOCK] = 92 ^ key[i3];
          }
          inner.update(pad.subarray(0, BLOCK));
          outer.update(pad.subarray(BLOCK));
        }
      }
      update(data) {
        if (this.finished) {
          throw new Error("Attempted to update an already finished HMAC.");
        }
        if (this.inner) {
          this.inner.update(data);
          return;
        }
        const chunk = toUint8Array(data);
        let position = 0;
        let { byteLength } = chunk;
        this.bytesHashed += byteLength;
        if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
          throw new Error("Cannot hash more than 2^53 - 1 bits");
        }
        while (byteLength > 0) {
          this.buffer[this.bufferLength++] = chunk[position++];
          byteLength--;
          if (this.bufferLength === BLOCK) {
            this.hashBuffer();
            this.bufferLength = 0;
          }
        }
      }
      async digest() {
        const { inner, outer } = this;
        if (inner && outer) {
          if (this.finished) {
            throw new Error("Attempted to digest an already finished HMAC.");
          }
          this.finished = true;
          const innerDigest = inner.digestSync();
          outer.update(innerDigest);
          return outer.digestSync();
        }
        return this.digestSync();
      }
      reset() {
        this.state = Int32Array.from(INIT);
        this.buffer = new Uint8Array(64);
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
      digestSync() {
        const state2 = this.state.slice();
        const buffer = this.buffer.slice();
        let bufferLength = this.bufferLength;
        const bitsHashed = this.bytesHashed * 8;
        const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        bufferView.setUint8(bufferLength++, 128);
        if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
          for (let i3 = bufferLength; i3 < BLOCK; ++i3) {
            bufferView.setUint8(i3, 0);
          }
          this.hashBufferWith(state2, buffer);
          bufferLength = 0;
        }
        for (let i3 = bufferLength; i3 < BLOCK - 8; ++i3) {
          bufferView.setUint8(i3, 0);
        }
        bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
        bufferView.setUint32(BLOCK - 4, bitsHashed, false);
        this.hashBufferWith(state2, buffer);
        const out = new Uint8Array(DIGEST_LENGTH);
        for (let i3 = 0; i3 < 8; ++i3) {
          out[i3 * 4] = state2[i3] >>> 24 & 255;
          out[i3 * 4 + 1] = state2[i3] >>> 16 & 255;
          out[i3 * 4 + 2] = state2[i3] >>> 8 & 255;
          out[i3 * 4 + 3] = state2[i3] >>> 0 & 255;
        }
        return out;
      }
      static normalizeKey(secret) {
        const key = toUint8Array(secret);
        if (key.byteLength > BLOCK) {
          const h3 = new _Sha256Js();
          h3.update(key);
          const out = h3.digestSync();
          const padded = new Uint8Array(BLOCK);
          padded.set(out);
          return padded;
        }
        if (key.byteLength < BLOCK) {
          const padded = new Uint8Array(BLOCK);
          padded.set(key);
          return padded;
        }
        return key;
      }
      hashBuffer() {
        this.hashBufferWith(this.state, this.buffer);
      }
      hashBufferWith(state2, buffer) {
        const w = this.w ??= new Int32Array(64);
        let s0 = state2[0], s1 = state2[1], s2 = state2[2], s3 = state2[3], s4 = state2[4], s5 = state2[5], s6 = state2[6], s7 = state2[7];
        for (let i3 = 0; i3 < BLOCK; ++i3) {
          if (i3 < 16) {
            w[i3] = (buffer[i3 * 4] & 255) << 24 | (buffer[i3 * 4 + 1] & 255) << 16 | (buffer[i3 * 4 + 2] & 255) << 8 | buffer[i3 * 4 + 3] & 255;
          } else {
            let u = w[i3 - 2];
            const t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
            u = w[i3 - 15];
            const t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
            w[i3] = (t12 + w[i3 - 7] | 0) + (t22 + w[i3 - 16] | 0);
          }
          const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i3] + w[i3] | 0) | 0) | 0;
          const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
          s7 = s6;
          s6 = s5;
          s5 = s4;
          s4 = s3 + t1 | 0;
          s3 = s2;
          s2 = s1;
          s1 = s0;
          s0 = t1 + t2 | 0;
        }
        state2[0] += s0;
        state2[1] += s1;
        state2[2] += s2;
        state2[3] += s3;
        state2[4] += s4;
        state2[5] += s5;
        state2[6] += s6;
        state2[7] += s7;
      }
    };
    INIT = new Int32Array([
      1779033703,
      3144134277,
      1013904242,
      2773480762,
      1359893119,
      2600822924,
      528734635,
      1541459225
    ]);
    K = new Int32Array([
      1116352408,
      1899447441,
      3049323471,
      3921009573,
      961987163,
      1508970993,
      2453635748,
      2870763221,
      3624381080,
      310598401,
      607225278,
      1426881987,
      1925078388,
      2162078206,
      2614888103,
      3248222580,
      3835390401,
      4022224774,
      264347078,
      604807628,
      770255983,
      1249150122,
      1555081692,
      1996064986,
      2554220882,
      2821834349,
      2952996808,
      3210313671,
      3336571891,
      3584528711,
      113926993,
      338241895,
      666307205,
      773529912,
      1294757372,
      1396182291,
      1695183700,
      1986661051,
      2177026350,
      2456956037,
      2730485921,
      2820302411,
      3259730800,
      3345764771,
      3516065817,
      3600352804,
      4094571909,
      275423344,
      430227734,
      506948616,
      659060556,
      883997877,
      958139571,
      1322822218,
      1537002063,
      1747873779,
      1955562222,
      2024104815,
      2227730452,
      2361852424,
      2428436474,
      2756734187,
      3204031479,
      3329325298
    ]);
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js
function buildNativeClass() {
  return class Sha256Node {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = false;
    constructor(secret) {
      this.secret = secret;
      this.isHmac = !!secret;
      this.hash = this.createHash();
    }
    update(data) {
      if (this.finished) {
        throw new Error("Attempted to update an already finished hash.");
      }
      this.hash.update(data);
    }
    async digest() {
      let buf;
      if (this.isHmac) {
        this.finished = true;
        buf = this.hash.digest();
      } else {
        buf = this.hash.copy().digest();
      }
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = this.createHash();
      this.finished = false;
    }
    createHash() {
      return this.secret ? (0, import_node_crypto2.createHmac)("sha256", toBuffer(this.secret)) : (0, import_node_crypto2.createHash)("sha256");
    }
  };
}
function toBuffer(data) {
  if (typeof data === "string") {
    return data;
  }
  if (ArrayBuffer.isView(data)) {
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  }
  return Buffer.from(data);
}
var import_node_crypto2, hasNativeCrypto, Sha256Node;
var init_Sha256Node = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js"() {
    import_node_crypto2 = require("node:crypto");
    init_Sha256Js();
    hasNativeCrypto = (() => {
      try {
        (0, import_node_crypto2.createHash)("sha256");
        return true;
      } catch {
        return false;
      }
    })();
    Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
  }
});

// node_modules/@smithy/core/dist-es/submodules/checksum/index.js
var init_checksum3 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/checksum/index.js"() {
    init_Sha256Node();
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js
var STSServiceException;
var init_STSServiceException = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js"() {
    init_client2();
    STSServiceException = class _STSServiceException extends ServiceException {
      static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, _STSServiceException.prototype);
      }
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js
var ExpiredTokenException, MalformedPolicyDocumentException, PackedPolicyTooLargeException, RegionDisabledException, IDPRejectedClaimException, InvalidIdentityTokenException, IDPCommunicationErrorException;
var init_errors = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js"() {
    init_STSServiceException();
    ExpiredTokenException = class _ExpiredTokenException extends STSServiceException {
      static shapeId = "com.amazonaws.sts#ExpiredTokenException";
      name = "ExpiredTokenException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "ExpiredTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ExpiredTokenException.prototype);
      }
    };
    MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends STSServiceException {
      static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
      name = "MalformedPolicyDocumentException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "MalformedPolicyDocumentException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
      }
    };
    PackedPolicyTooLargeException = class _PackedPolicyTooLargeException extends STSServiceException {
      static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
      name = "PackedPolicyTooLargeException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "PackedPolicyTooLargeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _PackedPolicyTooLargeException.prototype);
      }
    };
    RegionDisabledException = class _RegionDisabledException extends STSServiceException {
      static shapeId = "com.amazonaws.sts#RegionDisabledException";
      name = "RegionDisabledException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "RegionDisabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _RegionDisabledException.prototype);
      }
    };
    IDPRejectedClaimException = class _IDPRejectedClaimException extends STSServiceException {
      static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
      name = "IDPRejectedClaimException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "IDPRejectedClaimException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _IDPRejectedClaimException.prototype);
      }
    };
    InvalidIdentityTokenException = class _InvalidIdentityTokenException extends STSServiceException {
      static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
      name = "InvalidIdentityTokenException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "InvalidIdentityTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidIdentityTokenException.prototype);
      }
    };
    IDPCommunicationErrorException = class _IDPCommunicationErrorException extends STSServiceException {
      static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
      name = "IDPCommunicationErrorException";
      $fault = "client";
      $retryable = {};
      constructor(opts) {
        super({
          name: "IDPCommunicationErrorException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _IDPCommunicationErrorException.prototype);
      }
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js
var _A, _AKI, _AR, _ARI, _ARR, _ARRs, _ARU, _ARWWI, _ARWWIR, _ARWWIRs, _Au, _C, _CA, _DS, _E, _EI, _ETE, _IDPCEE, _IDPRCE, _IITE, _K, _MPDE, _MSTS, _P, _PA, _PAr, _PC, _PCLT, _PCr, _PDT, _PI, _PPS, _PPTLE, _Pr, _RA, _RDE, _RSN, _SAK, _SFWIT, _SI, _SN, _ST, _STS, _STU, _T, _TC, _TTK, _Ta, _V, _WIT, _a, _aKST, _aQE, _c, _cTT, _e, _hE, _m, _pDLT, _s, _tLT, n0, _s_registry, STSServiceException$, n0_registry, ExpiredTokenException$, IDPCommunicationErrorException$, IDPRejectedClaimException$, InvalidIdentityTokenException$, MalformedPolicyDocumentException$, PackedPolicyTooLargeException$, RegionDisabledException$, errorTypeRegistries, accessKeySecretType, clientTokenType, AssumedRoleUser$, AssumeRoleRequest$, AssumeRoleResponse$, AssumeRoleWithWebIdentityRequest$, AssumeRoleWithWebIdentityResponse$, Credentials$, PolicyDescriptorType$, ProvidedContext$, Tag$, policyDescriptorListType, ProvidedContextsListType, tagKeyListType, tagListType, AssumeRole$, AssumeRoleWithWebIdentity$;
var init_schemas_0 = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js"() {
    init_schema();
    init_errors();
    init_STSServiceException();
    _A = "Arn";
    _AKI = "AccessKeyId";
    _AR = "AssumeRole";
    _ARI = "AssumedRoleId";
    _ARR = "AssumeRoleRequest";
    _ARRs = "AssumeRoleResponse";
    _ARU = "AssumedRoleUser";
    _ARWWI = "AssumeRoleWithWebIdentity";
    _ARWWIR = "AssumeRoleWithWebIdentityRequest";
    _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
    _Au = "Audience";
    _C = "Credentials";
    _CA = "ContextAssertion";
    _DS = "DurationSeconds";
    _E = "Expiration";
    _EI = "ExternalId";
    _ETE = "ExpiredTokenException";
    _IDPCEE = "IDPCommunicationErrorException";
    _IDPRCE = "IDPRejectedClaimException";
    _IITE = "InvalidIdentityTokenException";
    _K = "Key";
    _MPDE = "MalformedPolicyDocumentException";
    _MSTS = "MinimumSessionTokenSize";
    _P = "Policy";
    _PA = "PolicyArns";
    _PAr = "ProviderArn";
    _PC = "ProvidedContexts";
    _PCLT = "ProvidedContextsListType";
    _PCr = "ProvidedContext";
    _PDT = "PolicyDescriptorType";
    _PI = "ProviderId";
    _PPS = "PackedPolicySize";
    _PPTLE = "PackedPolicyTooLargeException";
    _Pr = "Provider";
    _RA = "RoleArn";
    _RDE = "RegionDisabledException";
    _RSN = "RoleSessionName";
    _SAK = "SecretAccessKey";
    _SFWIT = "SubjectFromWebIdentityToken";
    _SI = "SourceIdentity";
    _SN = "SerialNumber";
    _ST = "SessionToken";
    _STS = "SessionTokenSize";
    _STU = "SessionTokenUtilization";
    _T = "Tags";
    _TC = "TokenCode";
    _TTK = "TransitiveTagKeys";
    _Ta = "Tag";
    _V = "Value";
    _WIT = "WebIdentityToken";
    _a = "arn";
    _aKST = "accessKeySecretType";
    _aQE = "awsQueryError";
    _c = "client";
    _cTT = "clientTokenType";
    _e = "error";
    _hE = "httpError";
    _m = "message";
    _pDLT = "policyDescriptorListType";
    _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
    _tLT = "tagListType";
    n0 = "com.amazonaws.sts";
    _s_registry = new TypeRegistry(_s);
    STSServiceException$ = [-3, _s, "STSServiceException", 0, [], []];
    _s_registry.registerError(STSServiceException$, STSServiceException);
    n0_registry = new TypeRegistry(n0);
    ExpiredTokenException$ = [
      -3,
      n0,
      _ETE,
      { [_aQE]: [`ExpiredTokenException`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
    IDPCommunicationErrorException$ = [
      -3,
      n0,
      _IDPCEE,
      { [_aQE]: [`IDPCommunicationError`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
    IDPRejectedClaimException$ = [
      -3,
      n0,
      _IDPRCE,
      { [_aQE]: [`IDPRejectedClaim`, 403], [_e]: _c, [_hE]: 403 },
      [_m],
      [0]
    ];
    n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
    InvalidIdentityTokenException$ = [
      -3,
      n0,
      _IITE,
      { [_aQE]: [`InvalidIdentityToken`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
    MalformedPolicyDocumentException$ = [
      -3,
      n0,
      _MPDE,
      { [_aQE]: [`MalformedPolicyDocument`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
    PackedPolicyTooLargeException$ = [
      -3,
      n0,
      _PPTLE,
      { [_aQE]: [`PackedPolicyTooLarge`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
    RegionDisabledException$ = [
      -3,
      n0,
      _RDE,
      { [_aQE]: [`RegionDisabledException`, 403], [_e]: _c, [_hE]: 403 },
      [_m],
      [0]
    ];
    n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
    errorTypeRegistries = [
      _s_registry,
      n0_registry
    ];
    accessKeySecretType = [0, n0, _aKST, 8, 0];
    clientTokenType = [0, n0, _cTT, 8, 0];
    AssumedRoleUser$ = [
      3,
      n0,
      _ARU,
      0,
      [_ARI, _A],
      [0, 0],
      2
    ];
    AssumeRoleRequest$ = [
      3,
      n0,
      _ARR,
      0,
      [_RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS],
      [0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64 | 0, 0, 0, 0, 0, () => ProvidedContextsListType, 1],
      2
    ];
    AssumeRoleResponse$ = [
      3,
      n0,
      _ARRs,
      0,
      [_C, _ARU, _PPS, _SI, _STU, _STS],
      [[() => Credentials$, 0], () => AssumedRoleUser$, 1, 0, 1, 1]
    ];
    AssumeRoleWithWebIdentityRequest$ = [
      3,
      n0,
      _ARWWIR,
      0,
      [_RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS],
      [0, 0, [() => clientTokenType, 0], 0, () => policyDescriptorListType, 0, 1, 1],
      3
    ];
    AssumeRoleWithWebIdentityResponse$ = [
      3,
      n0,
      _ARWWIRs,
      0,
      [_C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS],
      [[() => Credentials$, 0], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1]
    ];
    Credentials$ = [
      3,
      n0,
      _C,
      0,
      [_AKI, _SAK, _ST, _E],
      [0, [() => accessKeySecretType, 0], 0, 4],
      4
    ];
    PolicyDescriptorType$ = [
      3,
      n0,
      _PDT,
      0,
      [_a],
      [0]
    ];
    ProvidedContext$ = [
      3,
      n0,
      _PCr,
      0,
      [_PAr, _CA],
      [0, 0]
    ];
    Tag$ = [
      3,
      n0,
      _Ta,
      0,
      [_K, _V],
      [0, 0],
      2
    ];
    policyDescriptorListType = [
      1,
      n0,
      _pDLT,
      0,
      () => PolicyDescriptorType$
    ];
    ProvidedContextsListType = [
      1,
      n0,
      _PCLT,
      0,
      () => ProvidedContext$
    ];
    tagKeyListType = 64 | 0;
    tagListType = [
      1,
      n0,
      _tLT,
      0,
      () => Tag$
    ];
    AssumeRole$ = [
      9,
      n0,
      _AR,
      0,
      () => AssumeRoleRequest$,
      () => AssumeRoleResponse$
    ];
    AssumeRoleWithWebIdentity$ = [
      9,
      n0,
      _ARWWI,
      0,
      () => AssumeRoleWithWebIdentityRequest$,
      () => AssumeRoleWithWebIdentityResponse$
    ];
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js
var getRuntimeConfig;
var init_runtimeConfig_shared = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js"() {
    init_httpAuthSchemes2();
    init_protocols2();
    init_dist_es8();
    init_dist_es2();
    init_checksum3();
    init_client2();
    init_protocols();
    init_serde();
    init_httpAuthSchemeProvider();
    init_endpointResolver();
    init_schemas_0();
    getRuntimeConfig = (config) => {
      return {
        apiVersion: "2011-06-15",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          },
          {
            schemeId: "aws.auth#sigv4a",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
            signer: new AwsSdkSigV4ASigner()
          },
          {
            schemeId: "smithy.api#noAuth",
            identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
            signer: new NoAuthSigner()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsQueryProtocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.sts",
          errorTypeRegistries,
          xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
          version: "2011-06-15",
          serviceTarget: "AWSSecurityTokenServiceV20110615"
        },
        serviceId: config?.serviceId ?? "STS",
        sha256: config?.sha256 ?? Sha256Node,
        signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8
      };
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js
var getRuntimeConfig2;
var init_runtimeConfig = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js"() {
    init_package();
    init_client3();
    init_httpAuthSchemes2();
    init_dist_es2();
    init_client2();
    init_config2();
    init_retry2();
    init_serde();
    init_dist_es6();
    init_runtimeConfig_shared();
    getRuntimeConfig2 = (config) => {
      emitWarningIfUnsupportedVersion2(process.version);
      const defaultsMode = resolveDefaultsModeConfig(config);
      const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
      const clientSharedValues = getRuntimeConfig(config);
      emitWarningIfUnsupportedVersion(process.version);
      const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger
      };
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()),
            signer: new AwsSdkSigV4Signer()
          },
          {
            schemeId: "aws.auth#sigv4a",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
            signer: new AwsSdkSigV4ASigner()
          },
          {
            schemeId: "smithy.api#noAuth",
            identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
            signer: new NoAuthSigner()
          }
        ],
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ?? loadConfig({
          ...NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
        }, config),
        sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
        streamCollector: config?.streamCollector ?? streamCollector2,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
      };
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration, resolveHttpAuthRuntimeConfig;
var init_httpAuthExtensionConfiguration = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthExtensionConfiguration.js"() {
    getHttpAuthExtensionConfiguration = (runtimeConfig) => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
        setHttpAuthScheme(httpAuthScheme) {
          const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
          if (index === -1) {
            _httpAuthSchemes.push(httpAuthScheme);
          } else {
            _httpAuthSchemes.splice(index, 1, httpAuthScheme);
          }
        },
        httpAuthSchemes() {
          return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
          _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
          return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
          _credentials = credentials;
        },
        credentials() {
          return _credentials;
        }
      };
    };
    resolveHttpAuthRuntimeConfig = (config) => {
      return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials()
      };
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js
var resolveRuntimeExtensions;
var init_runtimeExtensions = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js"() {
    init_client3();
    init_client2();
    init_protocols();
    init_httpAuthExtensionConfiguration();
    resolveRuntimeExtensions = (runtimeConfig, extensions) => {
      const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach((extension) => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig2(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js
var STSClient;
var init_STSClient = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js"() {
    init_client3();
    init_dist_es2();
    init_client2();
    init_config2();
    init_endpoints();
    init_protocols();
    init_retry2();
    init_schema();
    init_httpAuthSchemeProvider();
    init_EndpointParameters();
    init_runtimeConfig();
    init_runtimeExtensions();
    STSClient = class extends Client {
      config;
      constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig2(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters2(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig2(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
          httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials,
            "aws.auth#sigv4a": config.credentials
          })
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js
var command, _ep0, _mw0;
var init_commandBuilder = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js"() {
    init_client2();
    init_endpoints();
    init_EndpointParameters();
    command = makeBuilder(commonParams2, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
    _ep0 = {};
    _mw0 = (Command2, cs, config, o2) => [];
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js
var AssumeRoleCommand;
var init_AssumeRoleCommand = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js"() {
    init_commandBuilder();
    init_schemas_0();
    AssumeRoleCommand = class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand;
var init_AssumeRoleWithWebIdentityCommand = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleWithWebIdentityCommand.js"() {
    init_commandBuilder();
    init_schemas_0();
    AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STS.js
var commands, STS;
var init_STS = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STS.js"() {
    init_client2();
    init_AssumeRoleCommand();
    init_AssumeRoleWithWebIdentityCommand();
    init_STSClient();
    commands = {
      AssumeRoleCommand,
      AssumeRoleWithWebIdentityCommand
    };
    STS = class extends STSClient {
    };
    createAggregatedClient(commands, STS);
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/index.js
var init_commands = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/index.js"() {
    init_AssumeRoleCommand();
    init_AssumeRoleWithWebIdentityCommand();
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/models_0.js
var init_models_0 = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/models_0.js"() {
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js
var getAccountIdFromAssumedRoleUser, resolveRegion, getDefaultRoleAssumer, getDefaultRoleAssumerWithWebIdentity, isH2;
var init_defaultStsRoleAssumers = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js"() {
    init_client3();
    init_AssumeRoleCommand();
    init_AssumeRoleWithWebIdentityCommand();
    getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
      if (typeof assumedRoleUser?.Arn === "string") {
        const arnComponents = assumedRoleUser.Arn.split(":");
        if (arnComponents.length > 4 && arnComponents[4] !== "") {
          return arnComponents[4];
        }
      }
      return void 0;
    };
    resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
      const region = typeof _region === "function" ? await _region() : _region;
      const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
      let stsDefaultRegion = "";
      const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
      credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
      return resolvedRegion;
    };
    getDefaultRoleAssumer = (stsOptions, STSClient2) => {
      let stsClient;
      let closureSourceCreds;
      return async (sourceCreds, params) => {
        closureSourceCreds = sourceCreds;
        if (!stsClient) {
          const { logger: logger2 = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
          const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
            logger: logger2,
            profile
          });
          const isCompatibleRequestHandler = !isH2(requestHandler);
          stsClient = new STSClient2({
            ...stsOptions,
            userAgentAppId,
            profile,
            credentialDefaultProvider: () => async () => closureSourceCreds,
            region: resolvedRegion,
            requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
            logger: logger2
          });
        }
        const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
        if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) {
          throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
        }
        const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
        const credentials = {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration,
          ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
          ...accountId && { accountId }
        };
        setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
        return credentials;
      };
    };
    getDefaultRoleAssumerWithWebIdentity = (stsOptions, STSClient2) => {
      let stsClient;
      return async (params) => {
        if (!stsClient) {
          const { logger: logger2 = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
          const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
            logger: logger2,
            profile
          });
          const isCompatibleRequestHandler = !isH2(requestHandler);
          stsClient = new STSClient2({
            ...stsOptions,
            userAgentAppId,
            profile,
            region: resolvedRegion,
            requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
            logger: logger2
          });
        }
        const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
        if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) {
          throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
        }
        const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
        const credentials = {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration,
          ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
          ...accountId && { accountId }
        };
        if (accountId) {
          setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T");
        }
        setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
        return credentials;
      };
    };
    isH2 = (requestHandler) => {
      return requestHandler?.metadata?.handlerProtocol === "h2";
    };
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js
var getCustomizableStsClientCtor, getDefaultRoleAssumer2, getDefaultRoleAssumerWithWebIdentity2, decorateDefaultCredentialProvider;
var init_defaultRoleAssumers = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js"() {
    init_defaultStsRoleAssumers();
    init_STSClient();
    getCustomizableStsClientCtor = (baseCtor, customizations) => {
      if (!customizations)
        return baseCtor;
      else
        return class CustomizableSTSClient extends baseCtor {
          constructor(config) {
            super(config);
            for (const customization of customizations) {
              this.middlewareStack.use(customization);
            }
          }
        };
    };
    getDefaultRoleAssumer2 = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
    getDefaultRoleAssumerWithWebIdentity2 = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
    decorateDefaultCredentialProvider = (provider) => (input) => provider({
      roleAssumer: getDefaultRoleAssumer2(input),
      roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity2(input),
      ...input
    });
  }
});

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/index.js
var sts_exports = {};
__export(sts_exports, {
  $Command: () => Command,
  AssumeRole$: () => AssumeRole$,
  AssumeRoleCommand: () => AssumeRoleCommand,
  AssumeRoleRequest$: () => AssumeRoleRequest$,
  AssumeRoleResponse$: () => AssumeRoleResponse$,
  AssumeRoleWithWebIdentity$: () => AssumeRoleWithWebIdentity$,
  AssumeRoleWithWebIdentityCommand: () => AssumeRoleWithWebIdentityCommand,
  AssumeRoleWithWebIdentityRequest$: () => AssumeRoleWithWebIdentityRequest$,
  AssumeRoleWithWebIdentityResponse$: () => AssumeRoleWithWebIdentityResponse$,
  AssumedRoleUser$: () => AssumedRoleUser$,
  Credentials$: () => Credentials$,
  ExpiredTokenException: () => ExpiredTokenException,
  ExpiredTokenException$: () => ExpiredTokenException$,
  IDPCommunicationErrorException: () => IDPCommunicationErrorException,
  IDPCommunicationErrorException$: () => IDPCommunicationErrorException$,
  IDPRejectedClaimException: () => IDPRejectedClaimException,
  IDPRejectedClaimException$: () => IDPRejectedClaimException$,
  InvalidIdentityTokenException: () => InvalidIdentityTokenException,
  InvalidIdentityTokenException$: () => InvalidIdentityTokenException$,
  MalformedPolicyDocumentException: () => MalformedPolicyDocumentException,
  MalformedPolicyDocumentException$: () => MalformedPolicyDocumentException$,
  PackedPolicyTooLargeException: () => PackedPolicyTooLargeException,
  PackedPolicyTooLargeException$: () => PackedPolicyTooLargeException$,
  PolicyDescriptorType$: () => PolicyDescriptorType$,
  ProvidedContext$: () => ProvidedContext$,
  RegionDisabledException: () => RegionDisabledException,
  RegionDisabledException$: () => RegionDisabledException$,
  STS: () => STS,
  STSClient: () => STSClient,
  STSServiceException: () => STSServiceException,
  STSServiceException$: () => STSServiceException$,
  Tag$: () => Tag$,
  __Client: () => Client,
  decorateDefaultCredentialProvider: () => decorateDefaultCredentialProvider,
  errorTypeRegistries: () => errorTypeRegistries,
  getDefaultRoleAssumer: () => getDefaultRoleAssumer2,
  getDefaultRoleAssumerWithWebIdentity: () => getDefaultRoleAssumerWithWebIdentity2
});
var init_sts = __esm({
  "node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/index.js"() {
    init_STSClient();
    init_STS();
    init_commands();
    init_client2();
    init_schemas_0();
    init_errors();
    init_models_0();
    init_defaultRoleAssumers();
    init_STSServiceException();
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveAssumeRoleCredentials.js
var isAssumeRoleProfile, isAssumeRoleWithSourceProfile, isCredentialSourceProfile, resolveAssumeRoleCredentials, isCredentialSourceWithoutRoleArn;
var init_resolveAssumeRoleCredentials = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveAssumeRoleCredentials.js"() {
    init_client3();
    init_config2();
    init_resolveCredentialSource();
    isAssumeRoleProfile = (arg, { profile = "default", logger: logger2 } = {}) => {
      return Boolean(arg) && typeof arg === "object" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, { profile, logger: logger2 }) || isCredentialSourceProfile(arg, { profile, logger: logger2 }));
    };
    isAssumeRoleWithSourceProfile = (arg, { profile, logger: logger2 }) => {
      const withSourceProfile = typeof arg.source_profile === "string" && typeof arg.credential_source === "undefined";
      if (withSourceProfile) {
        logger2?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
      }
      return withSourceProfile;
    };
    isCredentialSourceProfile = (arg, { profile, logger: logger2 }) => {
      const withProviderProfile = typeof arg.credential_source === "string" && typeof arg.source_profile === "undefined";
      if (withProviderProfile) {
        logger2?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
      }
      return withProviderProfile;
    };
    resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData2) => {
      options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
      const profileData = profiles[profileName];
      const { source_profile, region } = profileData;
      if (!options.roleAssumer) {
        const { getDefaultRoleAssumer: getDefaultRoleAssumer3 } = await Promise.resolve().then(() => (init_sts(), sts_exports));
        options.roleAssumer = getDefaultRoleAssumer3({
          ...options.clientConfig,
          credentialProviderLogger: options.logger,
          parentClientConfig: {
            ...callerClientConfig,
            ...options?.parentClientConfig,
            region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
          }
        }, options.clientPlugins);
      }
      if (source_profile && source_profile in visitedProfiles) {
        throw new CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${getProfileName(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
      }
      options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
      const sourceCredsProvider = source_profile ? resolveProfileData2(source_profile, profiles, options, callerClientConfig, {
        ...visitedProfiles,
        [source_profile]: true
      }, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
      if (isCredentialSourceWithoutRoleArn(profileData)) {
        return sourceCredsProvider.then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
      } else {
        const params = {
          RoleArn: profileData.role_arn,
          RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
          ExternalId: profileData.external_id,
          DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
        };
        const { mfa_serial } = profileData;
        if (mfa_serial) {
          if (!options.mfaCodeProvider) {
            throw new CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, { logger: options.logger, tryNextLink: false });
          }
          params.SerialNumber = mfa_serial;
          params.TokenCode = await options.mfaCodeProvider(mfa_serial);
        }
        const sourceCreds = await sourceCredsProvider;
        return options.roleAssumer(sourceCreds, params).then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
      }
    };
    isCredentialSourceWithoutRoleArn = (section) => {
      return !section.role_arn && !!section.credential_source;
    };
  }
});

// left-out:@aws-sdk/credential-provider-login
var require_credential_provider_login = __commonJS({
  "left-out:@aws-sdk/credential-provider-login"() {
    throw new Error("keylease is built without @aws-sdk/credential-provider-login");
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveLoginCredentials.js
var isLoginProfile, resolveLoginCredentials;
var init_resolveLoginCredentials = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveLoginCredentials.js"() {
    init_client3();
    isLoginProfile = (data) => {
      return Boolean(data && data.login_session);
    };
    resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
      const { fromLoginCredentials } = await Promise.resolve().then(() => __toESM(require_credential_provider_login()));
      const credentials = await fromLoginCredentials({
        ...options,
        profile: profileName
      })({ callerClientConfig });
      return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
    };
  }
});

// node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCredentials.js
var getValidatedProcessCredentials;
var init_getValidatedProcessCredentials = __esm({
  "node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCredentials.js"() {
    init_client3();
    getValidatedProcessCredentials = (profileName, data, profiles) => {
      if (data.Version !== 1) {
        throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
      }
      if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) {
        throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
      }
      if (data.Expiration) {
        const currentTime = /* @__PURE__ */ new Date();
        const expireTime = new Date(data.Expiration);
        if (expireTime < currentTime) {
          throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
        }
      }
      let accountId = data.AccountId;
      if (!accountId && profiles?.[profileName]?.aws_account_id) {
        accountId = profiles[profileName].aws_account_id;
      }
      const credentials = {
        accessKeyId: data.AccessKeyId,
        secretAccessKey: data.SecretAccessKey,
        ...data.SessionToken && { sessionToken: data.SessionToken },
        ...data.Expiration && { expiration: new Date(data.Expiration) },
        ...data.CredentialScope && { credentialScope: data.CredentialScope },
        ...accountId && { accountId }
      };
      setCredentialFeature(credentials, "CREDENTIALS_PROCESS", "w");
      return credentials;
    };
  }
});

// node_modules/@aws-sdk/credential-provider-process/dist-es/resolveProcessCredentials.js
var import_node_child_process, import_node_util, resolveProcessCredentials;
var init_resolveProcessCredentials = __esm({
  "node_modules/@aws-sdk/credential-provider-process/dist-es/resolveProcessCredentials.js"() {
    init_config2();
    import_node_child_process = require("node:child_process");
    import_node_util = require("node:util");
    init_getValidatedProcessCredentials();
    resolveProcessCredentials = async (profileName, profiles, logger2) => {
      const profile = profiles[profileName];
      if (profiles[profileName]) {
        const credentialProcess = profile["credential_process"];
        if (credentialProcess !== void 0) {
          const execPromise = (0, import_node_util.promisify)(externalDataInterceptor?.getTokenRecord?.().exec ?? import_node_child_process.exec);
          try {
            const { stdout } = await execPromise(credentialProcess);
            let data;
            try {
              data = JSON.parse(stdout.trim());
            } catch {
              throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
            }
            return getValidatedProcessCredentials(profileName, data, profiles);
          } catch (error) {
            throw new CredentialsProviderError(error.message, { logger: logger2 });
          }
        } else {
          throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger: logger2 });
        }
      } else {
        throw new CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, {
          logger: logger2
        });
      }
    };
  }
});

// node_modules/@aws-sdk/credential-provider-process/dist-es/fromProcess.js
var fromProcess;
var init_fromProcess = __esm({
  "node_modules/@aws-sdk/credential-provider-process/dist-es/fromProcess.js"() {
    init_config2();
    init_resolveProcessCredentials();
    fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
      init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
      const profiles = await parseKnownFiles(init);
      return resolveProcessCredentials(getProfileName({
        profile: init.profile ?? callerClientConfig?.profile
      }), profiles, init.logger);
    };
  }
});

// node_modules/@aws-sdk/credential-provider-process/dist-es/index.js
var dist_es_exports4 = {};
__export(dist_es_exports4, {
  fromProcess: () => fromProcess
});
var init_dist_es10 = __esm({
  "node_modules/@aws-sdk/credential-provider-process/dist-es/index.js"() {
    init_fromProcess();
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProcessCredentials.js
var isProcessProfile, resolveProcessCredentials2;
var init_resolveProcessCredentials2 = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProcessCredentials.js"() {
    init_client3();
    isProcessProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.credential_process === "string";
    resolveProcessCredentials2 = async (options, profile) => {
      const { fromProcess: fromProcess2 } = await Promise.resolve().then(() => (init_dist_es10(), dist_es_exports4));
      const credentials = await fromProcess2({
        ...options,
        profile
      })();
      return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
    };
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveSsoCredentials.js
var resolveSsoCredentials, isSsoProfile;
var init_resolveSsoCredentials = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveSsoCredentials.js"() {
    init_client3();
    resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
      const { fromSSO } = await Promise.resolve().then(() => __toESM(require_credential_provider_sso()));
      return fromSSO({
        profile,
        logger: options.logger,
        parentClientConfig: options.parentClientConfig,
        clientConfig: options.clientConfig
      })({
        callerClientConfig
      }).then((creds) => {
        if (profileData.sso_session) {
          return setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO", "r");
        } else {
          return setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
        }
      });
    };
    isSsoProfile = (arg) => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveStaticCredentials.js
var isStaticCredsProfile, resolveStaticCredentials;
var init_resolveStaticCredentials = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveStaticCredentials.js"() {
    init_client3();
    isStaticCredsProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.aws_access_key_id === "string" && typeof arg.aws_secret_access_key === "string" && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1;
    resolveStaticCredentials = async (profile, options) => {
      options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
      const credentials = {
        accessKeyId: profile.aws_access_key_id,
        secretAccessKey: profile.aws_secret_access_key,
        sessionToken: profile.aws_session_token,
        ...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope },
        ...profile.aws_account_id && { accountId: profile.aws_account_id }
      };
      return setCredentialFeature(credentials, "CREDENTIALS_PROFILE", "n");
    };
  }
});

// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js
var fromWebToken;
var init_fromWebToken = __esm({
  "node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js"() {
    fromWebToken = (init) => async (awsIdentityProperties) => {
      init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
      const { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
      let { roleAssumerWithWebIdentity } = init;
      if (!roleAssumerWithWebIdentity) {
        const { getDefaultRoleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity3 } = await Promise.resolve().then(() => (init_sts(), sts_exports));
        roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity3({
          ...init.clientConfig,
          credentialProviderLogger: init.logger,
          parentClientConfig: {
            ...awsIdentityProperties?.callerClientConfig,
            ...init.parentClientConfig
          }
        }, init.clientPlugins);
      }
      return roleAssumerWithWebIdentity({
        RoleArn: roleArn,
        RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
        WebIdentityToken: webIdentityToken,
        ProviderId: providerId,
        PolicyArns: policyArns,
        Policy: policy,
        DurationSeconds: durationSeconds
      });
    };
  }
});

// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js
var import_node_fs2, ENV_TOKEN_FILE, ENV_ROLE_ARN, ENV_ROLE_SESSION_NAME, fromTokenFile;
var init_fromTokenFile = __esm({
  "node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js"() {
    init_client3();
    init_config2();
    import_node_fs2 = require("node:fs");
    init_fromWebToken();
    ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
    ENV_ROLE_ARN = "AWS_ROLE_ARN";
    ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
    fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
      init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
      const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
      const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
      const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
      if (!webIdentityTokenFile || !roleArn) {
        throw new CredentialsProviderError("Web identity configuration not specified", {
          logger: init.logger
        });
      }
      const credentials = await fromWebToken({
        ...init,
        webIdentityToken: externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, import_node_fs2.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }),
        roleArn,
        roleSessionName
      })(awsIdentityProperties);
      if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) {
        setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
      }
      return credentials;
    };
  }
});

// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/index.js
var dist_es_exports5 = {};
__export(dist_es_exports5, {
  fromTokenFile: () => fromTokenFile,
  fromWebToken: () => fromWebToken
});
var init_dist_es11 = __esm({
  "node_modules/@aws-sdk/credential-provider-web-identity/dist-es/index.js"() {
    init_fromTokenFile();
    init_fromWebToken();
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveWebIdentityCredentials.js
var isWebIdentityProfile, resolveWebIdentityCredentials;
var init_resolveWebIdentityCredentials = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveWebIdentityCredentials.js"() {
    init_client3();
    isWebIdentityProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.web_identity_token_file === "string" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1;
    resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
      const { fromTokenFile: fromTokenFile2 } = await Promise.resolve().then(() => (init_dist_es11(), dist_es_exports5));
      const credentials = await fromTokenFile2({
        webIdentityTokenFile: profile.web_identity_token_file,
        roleArn: profile.role_arn,
        roleSessionName: profile.role_session_name,
        roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
        logger: options.logger,
        parentClientConfig: options.parentClientConfig
      })({
        callerClientConfig
      });
      return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
    };
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProfileData.js
var resolveProfileData;
var init_resolveProfileData = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProfileData.js"() {
    init_config2();
    init_resolveAssumeRoleCredentials();
    init_resolveLoginCredentials();
    init_resolveProcessCredentials2();
    init_resolveSsoCredentials();
    init_resolveStaticCredentials();
    init_resolveWebIdentityCredentials();
    resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = false) => {
      const data = profiles[profileName];
      if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) {
        return resolveStaticCredentials(data, options);
      }
      if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, { profile: profileName, logger: options.logger })) {
        return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
      }
      if (isStaticCredsProfile(data)) {
        return resolveStaticCredentials(data, options);
      }
      if (isWebIdentityProfile(data)) {
        return resolveWebIdentityCredentials(data, options, callerClientConfig);
      }
      if (isProcessProfile(data)) {
        return resolveProcessCredentials2(options, profileName);
      }
      if (isSsoProfile(data)) {
        return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
      }
      if (isLoginProfile(data)) {
        return resolveLoginCredentials(profileName, options, callerClientConfig);
      }
      throw new CredentialsProviderError(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
    };
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/fromIni.js
var fromIni;
var init_fromIni = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/fromIni.js"() {
    init_config2();
    init_resolveProfileData();
    fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
      init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
      const profiles = await parseKnownFiles(init);
      return resolveProfileData(getProfileName({
        profile: init.profile ?? callerClientConfig?.profile
      }), profiles, init, callerClientConfig);
    };
  }
});

// node_modules/@aws-sdk/credential-provider-ini/dist-es/index.js
var dist_es_exports6 = {};
__export(dist_es_exports6, {
  fromIni: () => fromIni
});
var init_dist_es12 = __esm({
  "node_modules/@aws-sdk/credential-provider-ini/dist-es/index.js"() {
    init_fromIni();
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  BatchImportFindingsCommand: () => BatchImportFindingsCommand,
  SecurityHubClient: () => SecurityHubClient
});
module.exports = __toCommonJS(stdin_exports);

// node_modules/@aws-sdk/client-securityhub/dist-es/SecurityHubClient.js
init_client3();
init_dist_es2();
init_client2();
init_config2();
init_endpoints();
init_protocols();
init_retry2();
init_schema();

// node_modules/@aws-sdk/client-securityhub/dist-es/auth/httpAuthSchemeProvider.js
init_httpAuthSchemes2();
init_client2();
var defaultSecurityHubHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "securityhub",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultSecurityHubHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-securityhub/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "securityhub"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-securityhub/package.json
var package_default = {
  name: "@aws-sdk/client-securityhub",
  version: "3.1108.0",
  description: "AWS SDK for JavaScript Securityhub Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-securityhub",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-securityhub"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.977.7",
    "@aws-sdk/credential-provider-node": "^3.972.79",
    "@aws-sdk/types": "^3.974.3",
    "@smithy/core": "^3.31.1",
    "@smithy/fetch-http-handler": "^5.6.13",
    "@smithy/node-http-handler": "^4.9.13",
    "@smithy/types": "^4.16.1",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~6.0.3"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-securityhub/dist-es/runtimeConfig.js
init_client3();
init_httpAuthSchemes2();

// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
init_dist_es4();
init_config2();

// node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
init_config2();
var ENV_IMDS_DISABLED2 = "AWS_EC2_METADATA_DISABLED";
var remoteProvider = async (init) => {
  const { ENV_CMDS_FULL_URI: ENV_CMDS_FULL_URI2, ENV_CMDS_RELATIVE_URI: ENV_CMDS_RELATIVE_URI2, fromContainerMetadata: fromContainerMetadata2, fromInstanceMetadata: fromInstanceMetadata2 } = await Promise.resolve().then(() => (init_dist_es5(), dist_es_exports2));
  if (process.env[ENV_CMDS_RELATIVE_URI2] || process.env[ENV_CMDS_FULL_URI2]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const { fromHttp: fromHttp2 } = await Promise.resolve().then(() => (init_dist_es7(), dist_es_exports3));
    return chain(fromHttp2(init), fromContainerMetadata2(init));
  }
  if (process.env[ENV_IMDS_DISABLED2] && process.env[ENV_IMDS_DISABLED2] !== "false") {
    return async () => {
      throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
    };
  }
  init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
  return fromInstanceMetadata2(init);
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
  const chain2 = internalCreateChain(providers);
  let activeLock;
  let passiveLock;
  let credentials;
  let forceRefreshLock;
  const provider = async (options) => {
    if (options?.forceRefresh) {
      if (!forceRefreshLock) {
        forceRefreshLock = chain2(options).then((c3) => {
          credentials = c3;
        }).finally(() => {
          forceRefreshLock = void 0;
        });
      }
      await forceRefreshLock;
      return credentials;
    }
    if (credentials?.expiration) {
      if (credentials?.expiration?.getTime() < Date.now()) {
        credentials = void 0;
      }
    }
    if (activeLock) {
      await activeLock;
    } else if (!credentials || treatAsExpired?.(credentials)) {
      if (credentials) {
        if (!passiveLock) {
          passiveLock = chain2(options).then((c3) => {
            credentials = c3;
          }).catch(() => {
          }).finally(() => {
            passiveLock = void 0;
          });
        }
      } else {
        activeLock = chain2(options).then((c3) => {
          credentials = c3;
        }).finally(() => {
          activeLock = void 0;
        });
        return provider(options);
      }
    }
    return credentials;
  };
  return provider;
}
var internalCreateChain = (providers) => async (awsIdentityProperties) => {
  let lastProviderError;
  for (const provider of providers) {
    try {
      return await provider(awsIdentityProperties);
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) {
        continue;
      }
      throw err;
    }
  }
  throw lastProviderError;
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
var multipleCredentialSourceWarningEmitted = false;
var defaultProvider = (init = {}) => memoizeChain([
  async () => {
    const profile = init.profile ?? process.env[ENV_PROFILE];
    if (profile) {
      const envStaticCredentialsAreSet = process.env[ENV_KEY] && process.env[ENV_SECRET];
      if (envStaticCredentialsAreSet) {
        if (!multipleCredentialSourceWarningEmitted) {
          const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
          warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
          multipleCredentialSourceWarningEmitted = true;
        }
      }
      throw new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
        logger: init.logger,
        tryNextLink: true
      });
    }
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
    return fromEnv2(init)();
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
      throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
    }
    const { fromSSO } = await Promise.resolve().then(() => __toESM(require_credential_provider_sso()));
    return fromSSO(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    const { fromIni: fromIni2 } = await Promise.resolve().then(() => (init_dist_es12(), dist_es_exports6));
    return fromIni2(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    const { fromProcess: fromProcess2 } = await Promise.resolve().then(() => (init_dist_es10(), dist_es_exports4));
    return fromProcess2(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    const { fromTokenFile: fromTokenFile2 } = await Promise.resolve().then(() => (init_dist_es11(), dist_es_exports5));
    return fromTokenFile2(init)(awsIdentityProperties);
  },
  async () => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
    return (await remoteProvider(init))();
  },
  async () => {
    throw new CredentialsProviderError("Could not load credentials from any providers", {
      tryNextLink: false,
      logger: init.logger
    });
  }
], credentialsTreatedAsExpired);
var credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;

// node_modules/@aws-sdk/client-securityhub/dist-es/runtimeConfig.js
init_client2();
init_config2();
init_retry2();
init_serde();
init_dist_es6();

// node_modules/@aws-sdk/client-securityhub/dist-es/runtimeConfig.shared.js
init_httpAuthSchemes2();
init_protocols2();
init_checksum3();
init_client2();
init_protocols();
init_serde();

// node_modules/@aws-sdk/client-securityhub/dist-es/endpoint/endpointResolver.js
init_client3();
init_endpoints();

// node_modules/@aws-sdk/client-securityhub/dist-es/endpoint/bdd.js
init_endpoints();
var k2 = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = { [k2]: "Endpoint" };
var h2 = { [k2]: d2 };
var i2 = {};
var j2 = [{ [k2]: "Region" }];
var _data2 = {
  conditions: [
    [c2, [g2]],
    [c2, j2],
    ["aws.partition", j2, d2],
    [e2, [{ [k2]: "UseFIPS" }, b2]],
    [e2, [{ [k2]: "UseDualStack" }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsDualStack"] }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsFIPS"] }, b2]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g2, i2],
    ["https://securityhub-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://securityhub-fips.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://securityhub.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    ["https://securityhub.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  12,
  3,
  1,
  4,
  r2 + 11,
  2,
  5,
  r2 + 11,
  3,
  8,
  6,
  4,
  7,
  r2 + 10,
  5,
  r2 + 8,
  r2 + 9,
  4,
  10,
  9,
  6,
  r2 + 6,
  r2 + 7,
  5,
  11,
  r2 + 5,
  6,
  r2 + 4,
  r2 + 5,
  3,
  r2 + 1,
  13,
  4,
  r2 + 2,
  r2 + 3
]);
var bdd2 = BinaryDecisionDiagram.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-securityhub/dist-es/endpoint/endpointResolver.js
var cache2 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => decideEndpoint(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-securityhub/dist-es/schemas/schemas_0.js
init_schema();

// node_modules/@aws-sdk/client-securityhub/dist-es/models/SecurityHubServiceException.js
init_client2();
var SecurityHubServiceException = class _SecurityHubServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SecurityHubServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-securityhub/dist-es/models/errors.js
var InternalException = class _InternalException extends SecurityHubServiceException {
  name = "InternalException";
  $fault = "server";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "InternalException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var InvalidAccessException = class _InvalidAccessException extends SecurityHubServiceException {
  name = "InvalidAccessException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "InvalidAccessException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidAccessException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var InvalidInputException = class _InvalidInputException extends SecurityHubServiceException {
  name = "InvalidInputException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "InvalidInputException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidInputException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var LimitExceededException = class _LimitExceededException extends SecurityHubServiceException {
  name = "LimitExceededException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends SecurityHubServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var AccessDeniedException = class _AccessDeniedException extends SecurityHubServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var ConflictException = class _ConflictException extends SecurityHubServiceException {
  name = "ConflictException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var InternalServerException = class _InternalServerException extends SecurityHubServiceException {
  name = "InternalServerException";
  $fault = "server";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "InternalServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var ThrottlingException = class _ThrottlingException extends SecurityHubServiceException {
  name = "ThrottlingException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var ValidationException = class _ValidationException extends SecurityHubServiceException {
  name = "ValidationException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var ResourceConflictException = class _ResourceConflictException extends SecurityHubServiceException {
  name = "ResourceConflictException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "ResourceConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceConflictException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends SecurityHubServiceException {
  name = "ServiceQuotaExceededException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var OrganizationalUnitNotFoundException = class _OrganizationalUnitNotFoundException extends SecurityHubServiceException {
  name = "OrganizationalUnitNotFoundException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "OrganizationalUnitNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationalUnitNotFoundException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var OrganizationNotFoundException = class _OrganizationNotFoundException extends SecurityHubServiceException {
  name = "OrganizationNotFoundException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "OrganizationNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationNotFoundException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};
var ResourceInUseException = class _ResourceInUseException extends SecurityHubServiceException {
  name = "ResourceInUseException";
  $fault = "client";
  Message;
  Code;
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseException.prototype);
    this.Message = opts.Message;
    this.Code = opts.Code;
  }
};

// node_modules/@aws-sdk/client-securityhub/dist-es/schemas/schemas_0.js
var _A2 = "Action";
var _AA = "AdminAccount";
var _AACA = "AwsApiCallAction";
var _AACADD = "AwsApiCallActionDomainDetails";
var _AAD = "AutomaticallyAfterDays";
var _AAGALS = "AwsApiGatewayAccessLogSettings";
var _AAGCS = "AwsApiGatewayCanarySettings";
var _AAGEC = "AwsApiGatewayEndpointConfiguration";
var _AAGMS = "AwsApiGatewayMethodSettings";
var _AAGMSL = "AwsApiGatewayMethodSettingsList";
var _AAGRA = "AwsApiGatewayRestApi";
var _AAGRAD = "AwsApiGatewayRestApiDetails";
var _AAGS = "AwsApiGatewayStage";
var _AAGSD = "AwsApiGatewayStageDetails";
var _AAGVA = "AwsApiGatewayV2Api";
var _AAGVAD = "AwsApiGatewayV2ApiDetails";
var _AAGVRS = "AwsApiGatewayV2RouteSettings";
var _AAGVS = "AwsApiGatewayV2Stage";
var _AAGVSD = "AwsApiGatewayV2StageDetails";
var _AAI = "AwsAccountId";
var _AAIR = "AcceptAdministratorInvitationRequest";
var _AAIRc = "AcceptAdministratorInvitationResponse";
var _AAIc = "AcceptAdministratorInvitation";
var _AAId = "AdminAccountId";
var _AAMB = "AwsAmazonMqBroker";
var _AAMBD = "AwsAmazonMqBrokerDetails";
var _AAMBEOD = "AwsAmazonMqBrokerEncryptionOptionsDetails";
var _AAMBLD = "AwsAmazonMqBrokerLogsDetails";
var _AAMBLPD = "AwsAmazonMqBrokerLogsPendingDetails";
var _AAMBLSMD = "AwsAmazonMqBrokerLdapServerMetadataDetails";
var _AAMBMWSTD = "AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails";
var _AAMBUD = "AwsAmazonMqBrokerUsersDetails";
var _AAMBUL = "AwsAmazonMqBrokerUsersList";
var _AAN = "AwsAccountName";
var _AAP = "AdditionalAuthenticationProviders";
var _AASA = "AutoAcceptSharedAttachments";
var _AASASG = "AwsAutoScalingAutoScalingGroup";
var _AASASGAZL = "AwsAutoScalingAutoScalingGroupAvailabilityZonesList";
var _AASASGAZLD = "AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails";
var _AASASGD = "AwsAutoScalingAutoScalingGroupDetails";
var _AASASGLTLTS = "AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification";
var _AASASGMIPD = "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails";
var _AASASGMIPIDD = "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails";
var _AASASGMIPLTD = "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails";
var _AASASGMIPLTLTS = "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification";
var _AASASGMIPLTOL = "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesList";
var _AASASGMIPLTOLD = "AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails";
var _AASGQA = "AwsAppSyncGraphQlApi";
var _AASGQAAAPD = "AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails";
var _AASGQAAAPL = "AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersList";
var _AASGQAD = "AwsAppSyncGraphQlApiDetails";
var _AASGQALACD = "AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails";
var _AASGQALCD = "AwsAppSyncGraphQlApiLogConfigDetails";
var _AASGQAOICCD = "AwsAppSyncGraphQlApiOpenIdConnectConfigDetails";
var _AASGQAUPCD = "AwsAppSyncGraphQlApiUserPoolConfigDetails";
var _AASLC = "AwsAutoScalingLaunchConfiguration";
var _AASLCBDMD = "AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails";
var _AASLCBDMED = "AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails";
var _AASLCBDML = "AwsAutoScalingLaunchConfigurationBlockDeviceMappingsList";
var _AASLCD = "AwsAutoScalingLaunchConfigurationDetails";
var _AASLCIMD = "AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails";
var _AASLCMO = "AwsAutoScalingLaunchConfigurationMetadataOptions";
var _AAWG = "AwsAthenaWorkGroup";
var _AAWGCD = "AwsAthenaWorkGroupConfigurationDetails";
var _AAWGCRCD = "AwsAthenaWorkGroupConfigurationResultConfigurationDetails";
var _AAWGCRCECD = "AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails";
var _AAWGD = "AwsAthenaWorkGroupDetails";
var _AAd = "AdditionalAttributes";
var _AAdm = "AdminAccounts";
var _AAl = "AlarmActions";
var _AAla = "AlarmArn";
var _AAp = "ApplicationArn";
var _ABBP = "AwsBackupBackupPlan";
var _ABBPABSD = "AwsBackupBackupPlanAdvancedBackupSettingsDetails";
var _ABBPABSL = "AwsBackupBackupPlanAdvancedBackupSettingsList";
var _ABBPBPD = "AwsBackupBackupPlanBackupPlanDetails";
var _ABBPD = "AwsBackupBackupPlanDetails";
var _ABBPLD = "AwsBackupBackupPlanLifecycleDetails";
var _ABBPRCAD = "AwsBackupBackupPlanRuleCopyActionsDetails";
var _ABBPRCAL = "AwsBackupBackupPlanRuleCopyActionsList";
var _ABBPRD = "AwsBackupBackupPlanRuleDetails";
var _ABBPRL = "AwsBackupBackupPlanRuleList";
var _ABBV = "AwsBackupBackupVault";
var _ABBVD = "AwsBackupBackupVaultDetails";
var _ABBVND = "AwsBackupBackupVaultNotificationsDetails";
var _ABRP = "AwsBackupRecoveryPoint";
var _ABRPCBD = "AwsBackupRecoveryPointCreatedByDetails";
var _ABRPCLD = "AwsBackupRecoveryPointCalculatedLifecycleDetails";
var _ABRPD = "AwsBackupRecoveryPointDetails";
var _ABRPLD = "AwsBackupRecoveryPointLifecycleDetails";
var _ABS = "AdvancedBackupSettings";
var _AC = "AllowCredentials";
var _ACA = "AcmCertificateArn";
var _ACBP = "AwsCodeBuildProject";
var _ACBPAD = "AwsCodeBuildProjectArtifactsDetails";
var _ACBPAL = "AwsCodeBuildProjectArtifactsList";
var _ACBPD = "AwsCodeBuildProjectDetails";
var _ACBPE = "AwsCodeBuildProjectEnvironment";
var _ACBPEEVD = "AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails";
var _ACBPEEVL = "AwsCodeBuildProjectEnvironmentEnvironmentVariablesList";
var _ACBPERC = "AwsCodeBuildProjectEnvironmentRegistryCredential";
var _ACBPLCCWLD = "AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails";
var _ACBPLCD = "AwsCodeBuildProjectLogsConfigDetails";
var _ACBPLCSLD = "AwsCodeBuildProjectLogsConfigS3LogsDetails";
var _ACBPS = "AwsCodeBuildProjectSource";
var _ACBPVC = "AwsCodeBuildProjectVpcConfig";
var _ACC = "AwsCorsConfiguration";
var _ACFD = "AwsCloudFrontDistribution";
var _ACFDCB = "AwsCloudFrontDistributionCacheBehavior";
var _ACFDCBIL = "AwsCloudFrontDistributionCacheBehaviorsItemList";
var _ACFDCBw = "AwsCloudFrontDistributionCacheBehaviors";
var _ACFDD = "AwsCloudFrontDistributionDetails";
var _ACFDDCB = "AwsCloudFrontDistributionDefaultCacheBehavior";
var _ACFDL = "AwsCloudFrontDistributionLogging";
var _ACFDO = "AwsCloudFrontDistributionOrigins";
var _ACFDOCOC = "AwsCloudFrontDistributionOriginCustomOriginConfig";
var _ACFDOG = "AwsCloudFrontDistributionOriginGroup";
var _ACFDOGF = "AwsCloudFrontDistributionOriginGroupFailover";
var _ACFDOGFSC = "AwsCloudFrontDistributionOriginGroupFailoverStatusCodes";
var _ACFDOGIL = "AwsCloudFrontDistributionOriginGroupsItemList";
var _ACFDOGw = "AwsCloudFrontDistributionOriginGroups";
var _ACFDOI = "AwsCloudFrontDistributionOriginItem";
var _ACFDOIL = "AwsCloudFrontDistributionOriginItemList";
var _ACFDOSOC = "AwsCloudFrontDistributionOriginS3OriginConfig";
var _ACFDOSP = "AwsCloudFrontDistributionOriginSslProtocols";
var _ACFDVC = "AwsCloudFrontDistributionViewerCertificate";
var _ACFS = "AwsCloudFormationStack";
var _ACFSD = "AwsCloudFormationStackDetails";
var _ACFSDID = "AwsCloudFormationStackDriftInformationDetails";
var _ACFSOD = "AwsCloudFormationStackOutputsDetails";
var _ACFSOL = "AwsCloudFormationStackOutputsList";
var _ACIA = "AssociateCarrierIpAddress";
var _ACL = "AccessControlList";
var _ACMC = "AwsCertificateManagerCertificate";
var _ACMCD = "AwsCertificateManagerCertificateDetails";
var _ACMCDVO = "AwsCertificateManagerCertificateDomainValidationOption";
var _ACMCDVOw = "AwsCertificateManagerCertificateDomainValidationOptions";
var _ACMCEKU = "AwsCertificateManagerCertificateExtendedKeyUsage";
var _ACMCEKUw = "AwsCertificateManagerCertificateExtendedKeyUsages";
var _ACMCKU = "AwsCertificateManagerCertificateKeyUsage";
var _ACMCKUw = "AwsCertificateManagerCertificateKeyUsages";
var _ACMCO = "AwsCertificateManagerCertificateOptions";
var _ACMCRR = "AwsCertificateManagerCertificateResourceRecord";
var _ACMCRS = "AwsCertificateManagerCertificateRenewalSummary";
var _ACR = "AllowCancelResize";
var _ACRd = "AdditionalCodeRepositories";
var _ACSP = "AppCookieStickinessPolicies";
var _ACTT = "AwsCloudTrailTrail";
var _ACTTD = "AwsCloudTrailTrailDetails";
var _ACUT = "AlarmConfigurationUpdatedTimestamp";
var _ACWA = "AwsCloudWatchAlarm";
var _ACWAD = "AwsCloudWatchAlarmDetails";
var _ACWADD = "AwsCloudWatchAlarmDimensionsDetails";
var _ACWADL = "AwsCloudWatchAlarmDimensionsList";
var _ACc = "AcceleratorCount";
var _ACt = "AttachmentCount";
var _ACu = "AuthorizationConfig";
var _ACut = "AuthCode";
var _AD = "AccountDetails";
var _ADDT = "AwsDynamoDbTable";
var _ADDTAD = "AwsDynamoDbTableAttributeDefinition";
var _ADDTADL = "AwsDynamoDbTableAttributeDefinitionList";
var _ADDTBMS = "AwsDynamoDbTableBillingModeSummary";
var _ADDTD = "AwsDynamoDbTableDetails";
var _ADDTGSI = "AwsDynamoDbTableGlobalSecondaryIndex";
var _ADDTGSIL = "AwsDynamoDbTableGlobalSecondaryIndexList";
var _ADDTKS = "AwsDynamoDbTableKeySchema";
var _ADDTKSL = "AwsDynamoDbTableKeySchemaList";
var _ADDTLSI = "AwsDynamoDbTableLocalSecondaryIndex";
var _ADDTLSIL = "AwsDynamoDbTableLocalSecondaryIndexList";
var _ADDTP = "AwsDynamoDbTableProjection";
var _ADDTPT = "AwsDynamoDbTableProvisionedThroughput";
var _ADDTPTO = "AwsDynamoDbTableProvisionedThroughputOverride";
var _ADDTR = "AwsDynamoDbTableReplica";
var _ADDTRGSI = "AwsDynamoDbTableReplicaGlobalSecondaryIndex";
var _ADDTRGSIL = "AwsDynamoDbTableReplicaGlobalSecondaryIndexList";
var _ADDTRL = "AwsDynamoDbTableReplicaList";
var _ADDTRS = "AwsDynamoDbTableRestoreSummary";
var _ADDTSD = "AwsDynamoDbTableSseDescription";
var _ADDTSS = "AwsDynamoDbTableStreamSpecification";
var _ADE = "AccessDeniedException";
var _ADED = "AwsDmsEndpointDetails";
var _ADEw = "AwsDmsEndpoint";
var _ADL = "AccountDetailsList";
var _ADRFRV = "AllowDnsResolutionFromRemoteVpc";
var _ADRI = "AwsDmsReplicationInstance";
var _ADRID = "AwsDmsReplicationInstanceDetails";
var _ADRIRSGD = "AwsDmsReplicationInstanceReplicationSubnetGroupDetails";
var _ADRIVSGD = "AwsDmsReplicationInstanceVpcSecurityGroupsDetails";
var _ADRIVSGL = "AwsDmsReplicationInstanceVpcSecurityGroupsList";
var _ADRT = "AwsDmsReplicationTask";
var _ADRTD = "AwsDmsReplicationTaskDetails";
var _ADRTI = "AssociationDefaultRouteTableId";
var _ADc = "ActiveDirectory";
var _ADct = "ActionDefinition";
var _ADd = "AddressDefinition";
var _ADl = "AlarmDescription";
var _ADt = "AttributeDefinitions";
var _ADu = "AutoDeploy";
var _ADz = "AzureDetail";
var _AE = "ApiEndpoint";
var _AEACSP = "AwsElbAppCookieStickinessPolicy";
var _AEACSPw = "AwsElbAppCookieStickinessPolicies";
var _AEAP = "AwsEfsAccessPoint";
var _AEAPD = "AwsEfsAccessPointDetails";
var _AEAPPUD = "AwsEfsAccessPointPosixUserDetails";
var _AEAPRDCID = "AwsEfsAccessPointRootDirectoryCreationInfoDetails";
var _AEAPRDD = "AwsEfsAccessPointRootDirectoryDetails";
var _AEBE = "AwsElasticBeanstalkEnvironment";
var _AEBED = "AwsElasticBeanstalkEnvironmentDetails";
var _AEBEEL = "AwsElasticBeanstalkEnvironmentEnvironmentLink";
var _AEBEELw = "AwsElasticBeanstalkEnvironmentEnvironmentLinks";
var _AEBEOS = "AwsElasticBeanstalkEnvironmentOptionSetting";
var _AEBEOSw = "AwsElasticBeanstalkEnvironmentOptionSettings";
var _AEBET = "AwsElasticBeanstalkEnvironmentTier";
var _AEC = "AutoEnableControls";
var _AECCD = "AwsEcsClusterConfigurationDetails";
var _AECCECCD = "AwsEcsClusterConfigurationExecuteCommandConfigurationDetails";
var _AECCECCLCD = "AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails";
var _AECCSD = "AwsEcsClusterClusterSettingsDetails";
var _AECCSL = "AwsEcsClusterClusterSettingsList";
var _AECD = "AwsEcsClusterDetails";
var _AECDCPSD = "AwsEcsClusterDefaultCapacityProviderStrategyDetails";
var _AECDCPSL = "AwsEcsClusterDefaultCapacityProviderStrategyList";
var _AECDL = "AwsEcsContainerDetailsList";
var _AECDw = "AwsEcsContainerDetails";
var _AECDws = "AwsEksClusterDetails";
var _AECI = "AwsEcrContainerImage";
var _AECID = "AwsEcrContainerImageDetails";
var _AECLCLD = "AwsEksClusterLoggingClusterLoggingDetails";
var _AECLCLL = "AwsEksClusterLoggingClusterLoggingList";
var _AECLD = "AwsEksClusterLoggingDetails";
var _AECRVCD = "AwsEksClusterResourcesVpcConfigDetails";
var _AECVE = "AwsEc2ClientVpnEndpoint";
var _AECVEAOADD = "AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails";
var _AECVEAOD = "AwsEc2ClientVpnEndpointAuthenticationOptionsDetails";
var _AECVEAOFAD = "AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails";
var _AECVEAOL = "AwsEc2ClientVpnEndpointAuthenticationOptionsList";
var _AECVEAOMAD = "AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails";
var _AECVECCOD = "AwsEc2ClientVpnEndpointClientConnectOptionsDetails";
var _AECVECCOSD = "AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails";
var _AECVECLBOD = "AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails";
var _AECVECLOD = "AwsEc2ClientVpnEndpointConnectionLogOptionsDetails";
var _AECVED = "AwsEc2ClientVpnEndpointDetails";
var _AECw = "AwsEcsCluster";
var _AECws = "AwsEcsContainer";
var _AECwsk = "AwsEksCluster";
var _AED = "AwsElasticsearchDomain";
var _AEDD = "AwsElasticsearchDomainDetails";
var _AEDDEO = "AwsElasticsearchDomainDomainEndpointOptions";
var _AEDEARO = "AwsElasticsearchDomainEncryptionAtRestOptions";
var _AEDECCD = "AwsElasticsearchDomainElasticsearchClusterConfigDetails";
var _AEDECCZACD = "AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails";
var _AEDLPO = "AwsElasticsearchDomainLogPublishingOptions";
var _AEDLPOLC = "AwsElasticsearchDomainLogPublishingOptionsLogConfig";
var _AEDNTNEO = "AwsElasticsearchDomainNodeToNodeEncryptionOptions";
var _AEDSSO = "AwsElasticsearchDomainServiceSoftwareOptions";
var _AEDVPCO = "AwsElasticsearchDomainVPCOptions";
var _AEE = "AwsEc2Eip";
var _AEED = "AwsEc2EipDetails";
var _AEEDw = "AwsEventsEndpointDetails";
var _AEEDws = "AwsEventsEventbusDetails";
var _AEEEBD = "AwsEventsEndpointEventBusesDetails";
var _AEEEBL = "AwsEventsEndpointEventBusesList";
var _AEERCD = "AwsEventsEndpointReplicationConfigDetails";
var _AEERCDw = "AwsEventsEndpointRoutingConfigDetails";
var _AEERCFCD = "AwsEventsEndpointRoutingConfigFailoverConfigDetails";
var _AEERCFCPD = "AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails";
var _AEERCFCSD = "AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails";
var _AEEw = "AwsEventsEventbus";
var _AEEws = "AwsEventsEndpoint";
var _AEFLCLTRV = "AllowEgressFromLocalClassicLinkToRemoteVpc";
var _AEFLVTRCL = "AllowEgressFromLocalVpcToRemoteClassicLink";
var _AEI = "AwsEc2Instance";
var _AEID = "AwsEc2InstanceDetails";
var _AEIMD = "AwsEc2InstanceMonitoringDetails";
var _AEIMO = "AwsEc2InstanceMetadataOptions";
var _AEINID = "AwsEc2InstanceNetworkInterfacesDetails";
var _AEINIL = "AwsEc2InstanceNetworkInterfacesList";
var _AELB = "AwsElbv2LoadBalancer";
var _AELBA = "AwsElbLoadBalancerAttributes";
var _AELBAA = "AwsElbLoadBalancerAdditionalAttribute";
var _AELBAAL = "AwsElbLoadBalancerAdditionalAttributeList";
var _AELBAL = "AwsElbLoadBalancerAccessLog";
var _AELBAw = "AwsElbv2LoadBalancerAttribute";
var _AELBAws = "AwsElbv2LoadBalancerAttributes";
var _AELBBSD = "AwsElbLoadBalancerBackendServerDescription";
var _AELBBSDw = "AwsElbLoadBalancerBackendServerDescriptions";
var _AELBCD = "AwsElbLoadBalancerConnectionDraining";
var _AELBCS = "AwsElbLoadBalancerConnectionSettings";
var _AELBCZLB = "AwsElbLoadBalancerCrossZoneLoadBalancing";
var _AELBD = "AwsElbLoadBalancerDetails";
var _AELBDw = "AwsElbv2LoadBalancerDetails";
var _AELBHC = "AwsElbLoadBalancerHealthCheck";
var _AELBI = "AwsElbLoadBalancerInstance";
var _AELBIw = "AwsElbLoadBalancerInstances";
var _AELBL = "AwsElbLoadBalancerListener";
var _AELBLD = "AwsElbLoadBalancerListenerDescription";
var _AELBLDw = "AwsElbLoadBalancerListenerDescriptions";
var _AELBP = "AwsElbLoadBalancerPolicies";
var _AELBSSG = "AwsElbLoadBalancerSourceSecurityGroup";
var _AELBw = "AwsElbLoadBalancer";
var _AELCSP = "AwsElbLbCookieStickinessPolicy";
var _AELCSPw = "AwsElbLbCookieStickinessPolicies";
var _AELT = "AwsEc2LaunchTemplate";
var _AELTD = "AwsEc2LaunchTemplateDetails";
var _AELTDBDMSD = "AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails";
var _AELTDBDMSED = "AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails";
var _AELTDBDMSL = "AwsEc2LaunchTemplateDataBlockDeviceMappingSetList";
var _AELTDCOD = "AwsEc2LaunchTemplateDataCpuOptionsDetails";
var _AELTDCRSCRTD = "AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails";
var _AELTDCRSD = "AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails";
var _AELTDCSD = "AwsEc2LaunchTemplateDataCreditSpecificationDetails";
var _AELTDD = "AwsEc2LaunchTemplateDataDetails";
var _AELTDEGSSD = "AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails";
var _AELTDEGSSL = "AwsEc2LaunchTemplateDataElasticGpuSpecificationSetList";
var _AELTDEIASD = "AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails";
var _AELTDEIASL = "AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetList";
var _AELTDEOD = "AwsEc2LaunchTemplateDataEnclaveOptionsDetails";
var _AELTDHOD = "AwsEc2LaunchTemplateDataHibernationOptionsDetails";
var _AELTDIIPD = "AwsEc2LaunchTemplateDataIamInstanceProfileDetails";
var _AELTDIMOD = "AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails";
var _AELTDIMOSOD = "AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails";
var _AELTDIRACD = "AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails";
var _AELTDIRATMMBD = "AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails";
var _AELTDIRBEBMD = "AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails";
var _AELTDIRD = "AwsEc2LaunchTemplateDataInstanceRequirementsDetails";
var _AELTDIRMGBPVCD = "AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails";
var _AELTDIRMMBD = "AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails";
var _AELTDIRNICD = "AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails";
var _AELTDIRTLSGBD = "AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails";
var _AELTDIRVCCD = "AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails";
var _AELTDLSD = "AwsEc2LaunchTemplateDataLicenseSetDetails";
var _AELTDLSL = "AwsEc2LaunchTemplateDataLicenseSetList";
var _AELTDMD = "AwsEc2LaunchTemplateDataMonitoringDetails";
var _AELTDMOD = "AwsEc2LaunchTemplateDataMaintenanceOptionsDetails";
var _AELTDMODw = "AwsEc2LaunchTemplateDataMetadataOptionsDetails";
var _AELTDNISD = "AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails";
var _AELTDNISIAD = "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails";
var _AELTDNISIAL = "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesList";
var _AELTDNISIPD = "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails";
var _AELTDNISIPDw = "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails";
var _AELTDNISIPL = "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesList";
var _AELTDNISIPLw = "AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesList";
var _AELTDNISL = "AwsEc2LaunchTemplateDataNetworkInterfaceSetList";
var _AELTDNISPIAD = "AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails";
var _AELTDNISPIAL = "AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesList";
var _AELTDPD = "AwsEc2LaunchTemplateDataPlacementDetails";
var _AELTDPDNOD = "AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails";
var _AENA = "AwsEc2NetworkAcl";
var _AENAA = "AwsEc2NetworkAclAssociation";
var _AENAAL = "AwsEc2NetworkAclAssociationList";
var _AENAD = "AwsEc2NetworkAclDetails";
var _AENAE = "AwsEc2NetworkAclEntry";
var _AENAEL = "AwsEc2NetworkAclEntryList";
var _AENI = "AwsEc2NetworkInterface";
var _AENIA = "AwsEc2NetworkInterfaceAttachment";
var _AENID = "AwsEc2NetworkInterfaceDetails";
var _AENIIVAD = "AwsEc2NetworkInterfaceIpV6AddressDetail";
var _AENIIVAL = "AwsEc2NetworkInterfaceIpV6AddressList";
var _AENIPIAD = "AwsEc2NetworkInterfacePrivateIpAddressDetail";
var _AENIPIAL = "AwsEc2NetworkInterfacePrivateIpAddressList";
var _AENISG = "AwsEc2NetworkInterfaceSecurityGroup";
var _AENISGL = "AwsEc2NetworkInterfaceSecurityGroupList";
var _AER = "AwsEcrRepository";
var _AERD = "AwsEcrRepositoryDetails";
var _AERISCD = "AwsEcrRepositoryImageScanningConfigurationDetails";
var _AERLPD = "AwsEcrRepositoryLifecyclePolicyDetails";
var _AERT = "AwsEc2RouteTable";
var _AERTD = "AwsEc2RouteTableDetails";
var _AES = "AutoEnableStandards";
var _AESCPSD = "AwsEcsServiceCapacityProviderStrategyDetails";
var _AESCPSL = "AwsEcsServiceCapacityProviderStrategyList";
var _AESD = "AwsEc2SubnetDetails";
var _AESDCD = "AwsEcsServiceDeploymentConfigurationDetails";
var _AESDCDCBD = "AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails";
var _AESDCDw = "AwsEcsServiceDeploymentControllerDetails";
var _AESDw = "AwsEcsServiceDetails";
var _AESG = "AwsEc2SecurityGroup";
var _AESGD = "AwsEc2SecurityGroupDetails";
var _AESGIP = "AwsEc2SecurityGroupIpPermission";
var _AESGIPL = "AwsEc2SecurityGroupIpPermissionList";
var _AESGIR = "AwsEc2SecurityGroupIpRange";
var _AESGIRL = "AwsEc2SecurityGroupIpRangeList";
var _AESGIRLw = "AwsEc2SecurityGroupIpv6RangeList";
var _AESGIRw = "AwsEc2SecurityGroupIpv6Range";
var _AESGPLI = "AwsEc2SecurityGroupPrefixListId";
var _AESGPLIL = "AwsEc2SecurityGroupPrefixListIdList";
var _AESGUIGP = "AwsEc2SecurityGroupUserIdGroupPair";
var _AESGUIGPL = "AwsEc2SecurityGroupUserIdGroupPairList";
var _AESLBD = "AwsEcsServiceLoadBalancersDetails";
var _AESLBL = "AwsEcsServiceLoadBalancersList";
var _AESNCAVCD = "AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails";
var _AESNCD = "AwsEcsServiceNetworkConfigurationDetails";
var _AESPCD = "AwsEcsServicePlacementConstraintsDetails";
var _AESPCL = "AwsEcsServicePlacementConstraintsList";
var _AESPSD = "AwsEcsServicePlacementStrategiesDetails";
var _AESPSL = "AwsEcsServicePlacementStrategiesList";
var _AESR = "AwsEventSchemasRegistry";
var _AESRD = "AwsEventSchemasRegistryDetails";
var _AESSRD = "AwsEcsServiceServiceRegistriesDetails";
var _AESSRL = "AwsEcsServiceServiceRegistriesList";
var _AESw = "AwsEc2Subnet";
var _AESws = "AwsEcsService";
var _AET = "AwsEcsTask";
var _AETD = "AwsEcsTaskDetails";
var _AETDCDD = "AwsEcsTaskDefinitionContainerDefinitionsDetails";
var _AETDCDDOD = "AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails";
var _AETDCDDOL = "AwsEcsTaskDefinitionContainerDefinitionsDependsOnList";
var _AETDCDED = "AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails";
var _AETDCDEFD = "AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails";
var _AETDCDEFL = "AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesList";
var _AETDCDEHD = "AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails";
var _AETDCDEHL = "AwsEcsTaskDefinitionContainerDefinitionsExtraHostsList";
var _AETDCDEL = "AwsEcsTaskDefinitionContainerDefinitionsEnvironmentList";
var _AETDCDFCD = "AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails";
var _AETDCDHCD = "AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails";
var _AETDCDL = "AwsEcsTaskDefinitionContainerDefinitionsList";
var _AETDCDLCD = "AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails";
var _AETDCDLCSOD = "AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails";
var _AETDCDLCSOL = "AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsList";
var _AETDCDLPCD = "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails";
var _AETDCDLPD = "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails";
var _AETDCDLPDD = "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails";
var _AETDCDLPDL = "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesList";
var _AETDCDLPTD = "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails";
var _AETDCDLPTL = "AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsList";
var _AETDCDMPD = "AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails";
var _AETDCDMPL = "AwsEcsTaskDefinitionContainerDefinitionsMountPointsList";
var _AETDCDPMD = "AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails";
var _AETDCDPML = "AwsEcsTaskDefinitionContainerDefinitionsPortMappingsList";
var _AETDCDRCD = "AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails";
var _AETDCDRRD = "AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails";
var _AETDCDRRL = "AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsList";
var _AETDCDSCD = "AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails";
var _AETDCDSCL = "AwsEcsTaskDefinitionContainerDefinitionsSystemControlsList";
var _AETDCDSD = "AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails";
var _AETDCDSL = "AwsEcsTaskDefinitionContainerDefinitionsSecretsList";
var _AETDCDUD = "AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails";
var _AETDCDUL = "AwsEcsTaskDefinitionContainerDefinitionsUlimitsList";
var _AETDCDVFD = "AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails";
var _AETDCDVFL = "AwsEcsTaskDefinitionContainerDefinitionsVolumesFromList";
var _AETDD = "AwsEcsTaskDefinitionDetails";
var _AETDIAD = "AwsEcsTaskDefinitionInferenceAcceleratorsDetails";
var _AETDIAL = "AwsEcsTaskDefinitionInferenceAcceleratorsList";
var _AETDPCD = "AwsEcsTaskDefinitionPlacementConstraintsDetails";
var _AETDPCDw = "AwsEcsTaskDefinitionProxyConfigurationDetails";
var _AETDPCL = "AwsEcsTaskDefinitionPlacementConstraintsList";
var _AETDPCPCPD = "AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails";
var _AETDPCPCPL = "AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesList";
var _AETDVD = "AwsEcsTaskDefinitionVolumesDetails";
var _AETDVDVCD = "AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails";
var _AETDVEVCACD = "AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails";
var _AETDVEVCD = "AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails";
var _AETDVHD = "AwsEcsTaskDefinitionVolumesHostDetails";
var _AETDVL = "AwsEcsTaskDefinitionVolumesList";
var _AETDw = "AwsEcsTaskDefinition";
var _AETG = "AwsEc2TransitGateway";
var _AETGD = "AwsEc2TransitGatewayDetails";
var _AETVD = "AwsEcsTaskVolumeDetails";
var _AETVDL = "AwsEcsTaskVolumeDetailsList";
var _AETVHD = "AwsEcsTaskVolumeHostDetails";
var _AEV = "AwsEc2Volume";
var _AEVA = "AwsEc2VolumeAttachment";
var _AEVAL = "AwsEc2VolumeAttachmentList";
var _AEVC = "AwsEc2VpnConnection";
var _AEVCD = "AwsEc2VpnConnectionDetails";
var _AEVCOD = "AwsEc2VpnConnectionOptionsDetails";
var _AEVCOTOD = "AwsEc2VpnConnectionOptionsTunnelOptionsDetails";
var _AEVCOTOL = "AwsEc2VpnConnectionOptionsTunnelOptionsList";
var _AEVCRD = "AwsEc2VpnConnectionRoutesDetails";
var _AEVCRL = "AwsEc2VpnConnectionRoutesList";
var _AEVCVTD = "AwsEc2VpnConnectionVgwTelemetryDetails";
var _AEVCVTL = "AwsEc2VpnConnectionVgwTelemetryList";
var _AEVD = "AwsEc2VolumeDetails";
var _AEVDw = "AwsEc2VpcDetails";
var _AEVES = "AwsEc2VpcEndpointService";
var _AEVESD = "AwsEc2VpcEndpointServiceDetails";
var _AEVESSTD = "AwsEc2VpcEndpointServiceServiceTypeDetails";
var _AEVESSTL = "AwsEc2VpcEndpointServiceServiceTypeList";
var _AEVPC = "AwsEc2VpcPeeringConnection";
var _AEVPCD = "AwsEc2VpcPeeringConnectionDetails";
var _AEVPCSD = "AwsEc2VpcPeeringConnectionStatusDetails";
var _AEVPCVID = "AwsEc2VpcPeeringConnectionVpcInfoDetails";
var _AEVw = "AwsEc2Vpc";
var _AEc = "ActionsEnabled";
var _AEu = "AutoEnable";
var _AF = "AssociationFilters";
var _AFTS = "AccountFreeTrialStatus";
var _AFTSL = "AccountFreeTrialStatusList";
var _AFTSc = "AccountFreeTrialStatuses";
var _AGDD = "AwsGuardDutyDetector";
var _AGDDD = "AwsGuardDutyDetectorDetails";
var _AGDDDSCTD = "AwsGuardDutyDetectorDataSourcesCloudTrailDetails";
var _AGDDDSD = "AwsGuardDutyDetectorDataSourcesDetails";
var _AGDDDSDLD = "AwsGuardDutyDetectorDataSourcesDnsLogsDetails";
var _AGDDDSFLD = "AwsGuardDutyDetectorDataSourcesFlowLogsDetails";
var _AGDDDSKALD = "AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails";
var _AGDDDSKD = "AwsGuardDutyDetectorDataSourcesKubernetesDetails";
var _AGDDDSMPD = "AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails";
var _AGDDDSMPSEIWFD = "AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails";
var _AGDDDSMPSEIWFEVD = "AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails";
var _AGDDDSSLD = "AwsGuardDutyDetectorDataSourcesS3LogsDetails";
var _AGDDFD = "AwsGuardDutyDetectorFeaturesDetails";
var _AGDDFL = "AwsGuardDutyDetectorFeaturesList";
var _AGM = "ApiGatewayManaged";
var _AH = "AllowHeaders";
var _AI = "AdministratorId";
var _AIAC = "AvailableIpAddressCount";
var _AIAK = "AwsIamAccessKey";
var _AIAKD = "AwsIamAccessKeyDetails";
var _AIAKSC = "AwsIamAccessKeySessionContext";
var _AIAKSCA = "AwsIamAccessKeySessionContextAttributes";
var _AIAKSCSI = "AwsIamAccessKeySessionContextSessionIssuer";
var _AIAMP = "AwsIamAttachedManagedPolicy";
var _AIAMPL = "AwsIamAttachedManagedPolicyList";
var _AIAOC = "AssignIpv6AddressOnCreation";
var _AICR = "AppIdClientRegex";
var _AID = "AIDetails";
var _AIG = "AwsIamGroup";
var _AIGD = "AwsIamGroupDetails";
var _AIGP = "AwsIamGroupPolicy";
var _AIGPL = "AwsIamGroupPolicyList";
var _AIIP = "AwsIamInstanceProfile";
var _AIIPL = "AwsIamInstanceProfileList";
var _AIIPR = "AwsIamInstanceProfileRole";
var _AIIPRw = "AwsIamInstanceProfileRoles";
var _AIMU = "AbortIncompleteMultipartUpload";
var _AIP = "AwsIamPolicy";
var _AIPB = "AwsIamPermissionsBoundary";
var _AIPD = "AwsIamPolicyDetails";
var _AIPV = "AwsIamPolicyVersion";
var _AIPVL = "AwsIamPolicyVersionList";
var _AIR = "AcceptInvitationRequest";
var _AIRD = "AwsIamRoleDetails";
var _AIRP = "AwsIamRolePolicy";
var _AIRPL = "AwsIamRolePolicyList";
var _AIRc = "AcceptInvitationResponse";
var _AIRw = "AwsIamRole";
var _AIU = "AwsIamUser";
var _AIUD = "AwsIamUserDetails";
var _AIUP = "AwsIamUserPolicy";
var _AIUPL = "AwsIamUserPolicyList";
var _AIc = "AccountId";
var _AIcc = "AccountIds";
var _AIcce = "AcceptInvitation";
var _AIct = "ActorIds";
var _AIl = "AllocationId";
var _AIp = "ApiId";
var _AIr = "ArtifactIdentifier";
var _AIs = "AssociationId";
var _AIt = "AttachmentId";
var _AKI2 = "AccessKeyId";
var _AKK = "AwsKmsKey";
var _AKKD = "AwsKmsKeyDetails";
var _AKS = "ApiKeySource";
var _AKSD = "AwsKinesisStreamDetails";
var _AKSE = "ApiKeySelectionExpression";
var _AKSSED = "AwsKinesisStreamStreamEncryptionDetails";
var _AKSw = "AwsKinesisStream";
var _AL = "AuditLogs";
var _ALF = "AwsLambdaFunction";
var _ALFC = "AwsLambdaFunctionCode";
var _ALFD = "AwsLambdaFunctionDetails";
var _ALFDLC = "AwsLambdaFunctionDeadLetterConfig";
var _ALFE = "AwsLambdaFunctionEnvironment";
var _ALFEE = "AwsLambdaFunctionEnvironmentError";
var _ALFL = "AwsLambdaFunctionLayer";
var _ALFLL = "AwsLambdaFunctionLayerList";
var _ALFTC = "AwsLambdaFunctionTracingConfig";
var _ALFVC = "AwsLambdaFunctionVpcConfig";
var _ALG = "AuditLogGroup";
var _ALID = "ActionLocalIpDetails";
var _ALLV = "AwsLambdaLayerVersion";
var _ALLVD = "AwsLambdaLayerVersionDetails";
var _ALPD = "ActionLocalPortDetails";
var _ALS = "AccessLogSettings";
var _ALc = "AccessLog";
var _ALct = "ActionList";
var _ALcto = "ActorsList";
var _ALd = "AdjustmentList";
var _AM = "AllowMethods";
var _AMC = "AwsMskCluster";
var _AMCCICAD = "AwsMskClusterClusterInfoClientAuthenticationDetails";
var _AMCCICASD = "AwsMskClusterClusterInfoClientAuthenticationSaslDetails";
var _AMCCICASID = "AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails";
var _AMCCICASSD = "AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails";
var _AMCCICATD = "AwsMskClusterClusterInfoClientAuthenticationTlsDetails";
var _AMCCICAUD = "AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails";
var _AMCCID = "AwsMskClusterClusterInfoDetails";
var _AMCCIEID = "AwsMskClusterClusterInfoEncryptionInfoDetails";
var _AMCCIEIEARD = "AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails";
var _AMCCIEIEITD = "AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails";
var _AMCD = "AwsMskClusterDetails";
var _AMP = "AttachedManagedPolicies";
var _AMPL = "AwsMountPointList";
var _AMPw = "AwsMountPoint";
var _AMVU = "AutoMinorVersionUpgrade";
var _AMc = "AcceleratorManufacturers";
var _AN = "AlarmName";
var _ANFF = "AwsNetworkFirewallFirewall";
var _ANFFD = "AwsNetworkFirewallFirewallDetails";
var _ANFFP = "AwsNetworkFirewallFirewallPolicy";
var _ANFFPD = "AwsNetworkFirewallFirewallPolicyDetails";
var _ANFFSMD = "AwsNetworkFirewallFirewallSubnetMappingsDetails";
var _ANFFSML = "AwsNetworkFirewallFirewallSubnetMappingsList";
var _ANFRG = "AwsNetworkFirewallRuleGroup";
var _ANFRGD = "AwsNetworkFirewallRuleGroupDetails";
var _ANc = "AcceleratorNames";
var _ANcc = "AccountName";
var _ANct = "ActionName";
var _ANp = "ApplicationName";
var _ANt = "AttributeName";
var _AO = "AllowOrigins";
var _AOS = "AwsOrganizationScope";
var _AOSL = "AwsOrganizationScopeList";
var _AOSSD = "AwsOpenSearchServiceDomain";
var _AOSSDASOD = "AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails";
var _AOSSDCCD = "AwsOpenSearchServiceDomainClusterConfigDetails";
var _AOSSDCCZACD = "AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails";
var _AOSSDD = "AwsOpenSearchServiceDomainDetails";
var _AOSSDDEOD = "AwsOpenSearchServiceDomainDomainEndpointOptionsDetails";
var _AOSSDEAROD = "AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails";
var _AOSSDLPO = "AwsOpenSearchServiceDomainLogPublishingOption";
var _AOSSDLPOD = "AwsOpenSearchServiceDomainLogPublishingOptionsDetails";
var _AOSSDMUOD = "AwsOpenSearchServiceDomainMasterUserOptionsDetails";
var _AOSSDNTNEOD = "AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails";
var _AOSSDSSOD = "AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails";
var _AOSSDVOD = "AwsOpenSearchServiceDomainVpcOptionsDetails";
var _AOd = "AdditionalOccurrences";
var _AOs = "AsnOrg";
var _AOu = "AuthenticationOptions";
var _AOw = "AwsOrganizations";
var _AP = "AccessPolicy";
var _APA = "AccessPointArn";
var _APC = "AzureProviderConfiguration";
var _API = "AssignPublicIp";
var _APIA = "AssociatePublicIpAddress";
var _APIc = "AccessPointId";
var _APc = "AccessPolicies";
var _AR2 = "AffectedResources";
var _ARA = "AutomationRulesAction";
var _ARALV = "AutomationRulesActionListV2";
var _ARATLV = "AutomationRulesActionTypeListV2";
var _ARATOV = "AutomationRulesActionTypeObjectV2";
var _ARAV = "AutomationRulesActionV2";
var _ARAu = "AutomationRulesArns";
var _ARC = "AutomationRulesConfig";
var _ARCCN = "AwsRedshiftClusterClusterNode";
var _ARCCNw = "AwsRedshiftClusterClusterNodes";
var _ARCCPG = "AwsRedshiftClusterClusterParameterGroup";
var _ARCCPGw = "AwsRedshiftClusterClusterParameterGroups";
var _ARCCPS = "AwsRedshiftClusterClusterParameterStatus";
var _ARCCPSL = "AwsRedshiftClusterClusterParameterStatusList";
var _ARCCSCS = "AwsRedshiftClusterClusterSnapshotCopyStatus";
var _ARCCSG = "AwsRedshiftClusterClusterSecurityGroup";
var _ARCCSGw = "AwsRedshiftClusterClusterSecurityGroups";
var _ARCD = "AwsRedshiftClusterDetails";
var _ARCDMW = "AwsRedshiftClusterDeferredMaintenanceWindow";
var _ARCDMWw = "AwsRedshiftClusterDeferredMaintenanceWindows";
var _ARCE = "AwsRedshiftClusterEndpoint";
var _ARCEIS = "AwsRedshiftClusterElasticIpStatus";
var _ARCHS = "AwsRedshiftClusterHsmStatus";
var _ARCIR = "AwsRedshiftClusterIamRole";
var _ARCIRw = "AwsRedshiftClusterIamRoles";
var _ARCL = "AutomationRulesConfigList";
var _ARCLS = "AwsRedshiftClusterLoggingStatus";
var _ARCPMV = "AwsRedshiftClusterPendingModifiedValues";
var _ARCRI = "AwsRedshiftClusterResizeInfo";
var _ARCRS = "AwsRedshiftClusterRestoreStatus";
var _ARCVSG = "AwsRedshiftClusterVpcSecurityGroup";
var _ARCVSGw = "AwsRedshiftClusterVpcSecurityGroups";
var _ARCc = "AcceptedRouteCount";
var _ARCw = "AwsRedshiftCluster";
var _ARDC = "AwsRdsDbCluster";
var _ARDCAR = "AwsRdsDbClusterAssociatedRole";
var _ARDCARw = "AwsRdsDbClusterAssociatedRoles";
var _ARDCD = "AwsRdsDbClusterDetails";
var _ARDCM = "AwsRdsDbClusterMember";
var _ARDCMw = "AwsRdsDbClusterMembers";
var _ARDCOGM = "AwsRdsDbClusterOptionGroupMembership";
var _ARDCOGMw = "AwsRdsDbClusterOptionGroupMemberships";
var _ARDCS = "AwsRdsDbClusterSnapshot";
var _ARDCSD = "AwsRdsDbClusterSnapshotDetails";
var _ARDCSDCSA = "AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute";
var _ARDCSDCSAw = "AwsRdsDbClusterSnapshotDbClusterSnapshotAttributes";
var _ARDDM = "AwsRdsDbDomainMembership";
var _ARDDMw = "AwsRdsDbDomainMemberships";
var _ARDI = "AwsRdsDbInstance";
var _ARDIAR = "AwsRdsDbInstanceAssociatedRole";
var _ARDIARw = "AwsRdsDbInstanceAssociatedRoles";
var _ARDID = "AwsRdsDbInstanceDetails";
var _ARDIE = "AwsRdsDbInstanceEndpoint";
var _ARDIVSG = "AwsRdsDbInstanceVpcSecurityGroup";
var _ARDIVSGw = "AwsRdsDbInstanceVpcSecurityGroups";
var _ARDOGM = "AwsRdsDbOptionGroupMembership";
var _ARDOGMw = "AwsRdsDbOptionGroupMemberships";
var _ARDPF = "AwsRdsDbProcessorFeature";
var _ARDPFw = "AwsRdsDbProcessorFeatures";
var _ARDPG = "AwsRdsDbParameterGroup";
var _ARDPGw = "AwsRdsDbParameterGroups";
var _ARDPMV = "AwsRdsDbPendingModifiedValues";
var _ARDS = "AwsRdsDbSnapshot";
var _ARDSD = "AwsRdsDbSnapshotDetails";
var _ARDSG = "AwsRdsDbSubnetGroup";
var _ARDSGD = "AwsRdsDbSecurityGroupDetails";
var _ARDSGESG = "AwsRdsDbSecurityGroupEc2SecurityGroup";
var _ARDSGESGw = "AwsRdsDbSecurityGroupEc2SecurityGroups";
var _ARDSGIR = "AwsRdsDbSecurityGroupIpRange";
var _ARDSGIRw = "AwsRdsDbSecurityGroupIpRanges";
var _ARDSGS = "AwsRdsDbSubnetGroupSubnet";
var _ARDSGSAZ = "AwsRdsDbSubnetGroupSubnetAvailabilityZone";
var _ARDSGSw = "AwsRdsDbSubnetGroupSubnets";
var _ARDSGw = "AwsRdsDbSecurityGroup";
var _ARDSI = "AwsRdsDbStatusInfo";
var _ARDSIw = "AwsRdsDbStatusInfos";
var _ARES = "AwsRdsEventSubscription";
var _ARESD = "AwsRdsEventSubscriptionDetails";
var _ARFF = "AutomationRulesFindingFilters";
var _ARFFU = "AutomationRulesFindingFieldsUpdate";
var _ARFFUV = "AutomationRulesFindingFieldsUpdateV2";
var _ARHZ = "AwsRoute53HostedZone";
var _ARHZCD = "AwsRoute53HostedZoneConfigDetails";
var _ARHZD = "AwsRoute53HostedZoneDetails";
var _ARHZOD = "AwsRoute53HostedZoneObjectDetails";
var _ARHZVD = "AwsRoute53HostedZoneVpcDetails";
var _ARHZVL = "AwsRoute53HostedZoneVpcsList";
var _ARID = "ActionRemoteIpDetails";
var _ARM = "AutomationRulesMetadata";
var _ARML = "AutomationRulesMetadataList";
var _ARMLV = "AutomationRulesMetadataListV2";
var _ARMV = "AutomationRulesMetadataV2";
var _ARPCWLE = "AwsRdsPendingCloudWatchLogsExports";
var _ARPD = "ActionRemotePortDetails";
var _ARPDs = "AssumeRolePolicyDocument";
var _ARQLCD = "AwsRoute53QueryLoggingConfigDetails";
var _ARTIS = "AuthorizerResultTtlInSeconds";
var _ARc = "AcceptanceRequired";
var _ARg = "AggregationRegion";
var _ARl = "AllResources";
var _ARs = "AssociatedRoles";
var _ARu = "AutoRecovery";
var _ARw = "AwsRegion";
var _ARz = "AzureRegions";
var _ARzu = "AzureResource";
var _AS = "ActorSession";
var _ASA = "AmazonSideAsn";
var _ASAP = "AwsS3AccessPoint";
var _ASAPAB = "AwsS3AccountPublicAccessBlock";
var _ASAPABD = "AwsS3AccountPublicAccessBlockDetails";
var _ASAPD = "AwsS3AccessPointDetails";
var _ASAPVCD = "AwsS3AccessPointVpcConfigurationDetails";
var _ASB = "AwsS3Bucket";
var _ASBBLCD = "AwsS3BucketBucketLifecycleConfigurationDetails";
var _ASBBLCRAIMUD = "AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails";
var _ASBBLCRD = "AwsS3BucketBucketLifecycleConfigurationRulesDetails";
var _ASBBLCRFD = "AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails";
var _ASBBLCRFPD = "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails";
var _ASBBLCRFPOD = "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails";
var _ASBBLCRFPOL = "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsList";
var _ASBBLCRFPOTD = "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails";
var _ASBBLCRFPTD = "AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails";
var _ASBBLCRL = "AwsS3BucketBucketLifecycleConfigurationRulesList";
var _ASBBLCRNVTD = "AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails";
var _ASBBLCRNVTL = "AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList";
var _ASBBLCRTD = "AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails";
var _ASBBLCRTL = "AwsS3BucketBucketLifecycleConfigurationRulesTransitionsList";
var _ASBBVC = "AwsS3BucketBucketVersioningConfiguration";
var _ASBD = "AwsS3BucketDetails";
var _ASBLC = "AwsS3BucketLoggingConfiguration";
var _ASBNC = "AwsS3BucketNotificationConfiguration";
var _ASBNCD = "AwsS3BucketNotificationConfigurationDetail";
var _ASBNCDw = "AwsS3BucketNotificationConfigurationDetails";
var _ASBNCF = "AwsS3BucketNotificationConfigurationFilter";
var _ASBNCSKF = "AwsS3BucketNotificationConfigurationS3KeyFilter";
var _ASBNCSKFR = "AwsS3BucketNotificationConfigurationS3KeyFilterRule";
var _ASBNCSKFRw = "AwsS3BucketNotificationConfigurationS3KeyFilterRules";
var _ASBOLC = "AwsS3BucketObjectLockConfiguration";
var _ASBOLCRD = "AwsS3BucketObjectLockConfigurationRuleDetails";
var _ASBOLCRDRD = "AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails";
var _ASBSSEBD = "AwsS3BucketServerSideEncryptionByDefault";
var _ASBSSEC = "AwsS3BucketServerSideEncryptionConfiguration";
var _ASBSSER = "AwsS3BucketServerSideEncryptionRule";
var _ASBSSERw = "AwsS3BucketServerSideEncryptionRules";
var _ASBWC = "AwsS3BucketWebsiteConfiguration";
var _ASBWCRR = "AwsS3BucketWebsiteConfigurationRoutingRule";
var _ASBWCRRC = "AwsS3BucketWebsiteConfigurationRoutingRuleCondition";
var _ASBWCRRR = "AwsS3BucketWebsiteConfigurationRoutingRuleRedirect";
var _ASBWCRRw = "AwsS3BucketWebsiteConfigurationRoutingRules";
var _ASBWCRT = "AwsS3BucketWebsiteConfigurationRedirectTo";
var _ASC = "ActiveServicesCount";
var _ASCS = "AwsSsmComplianceSummary";
var _ASCz = "AzureScopeConfiguration";
var _ASD = "AssociationSetDetails";
var _ASDs = "AssociationStateDetails";
var _ASF = "AwsSecurityFinding";
var _ASFF = "AwsSecurityFindingFilters";
var _ASFI = "AwsSecurityFindingIdentifier";
var _ASFIL = "AwsSecurityFindingIdentifierList";
var _ASFL = "AwsSecurityFindingList";
var _ASFRA = "ApplicationSuccessFeedbackRoleArn";
var _ASFSM = "AwsStepFunctionStateMachine";
var _ASFSMD = "AwsStepFunctionStateMachineDetails";
var _ASFSMLCD = "AwsStepFunctionStateMachineLoggingConfigurationDetails";
var _ASFSMLCDCWLLGD = "AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails";
var _ASFSMLCDD = "AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails";
var _ASFSMLCDL = "AwsStepFunctionStateMachineLoggingConfigurationDestinationsList";
var _ASFSMTCD = "AwsStepFunctionStateMachineTracingConfigurationDetails";
var _ASL = "AssociatedStandardsList";
var _ASLs = "AssociationSetList";
var _ASM = "AssociationStatusMessage";
var _ASMNI = "AwsSageMakerNotebookInstance";
var _ASMNID = "AwsSageMakerNotebookInstanceDetails";
var _ASMNIMSCD = "AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails";
var _ASMS = "AwsSecretsManagerSecret";
var _ASMSD = "AwsSecretsManagerSecretDetails";
var _ASMSRR = "AwsSecretsManagerSecretRotationRules";
var _ASO = "AdvancedSecurityOptions";
var _ASOD = "AwsS3ObjectDetails";
var _ASOw = "AwsS3Object";
var _ASP = "AwsSsmPatch";
var _ASPC = "AwsSsmPatchCompliance";
var _ASPCD = "AwsSsmPatchComplianceDetails";
var _ASQ = "AwsSqsQueue";
var _ASQD = "AwsSqsQueueDetails";
var _ASRP = "AutomatedSnapshotRetentionPeriod";
var _ASS = "ActivityStreamStatus";
var _ASSEBD = "ApplyServerSideEncryptionByDefault";
var _AST = "AwsSnsTopic";
var _ASTD = "AwsSnsTopicDetails";
var _ASTS = "AwsSnsTopicSubscription";
var _ASTSL = "AwsSnsTopicSubscriptionList";
var _ASl = "AllocatedStorage";
var _ASp = "ApplyStatus";
var _ASs = "AssociatedStandard";
var _ASss = "AssociationStatus";
var _ASsso = "AssociationState";
var _ASssoc = "AssociationSet";
var _ASssoci = "AssociatedStandards";
var _ASu = "AuthenticationStrategy";
var _ASut = "AuthStatus";
var _ASuth = "AuthState";
var _ASuto = "AutonomousSystem";
var _AT = "ActionType";
var _ATA = "ActionTargetArn";
var _ATAc = "ActionTargetArns";
var _ATL = "AuthTtL";
var _ATLc = "ActionTargetList";
var _ATMMB = "AcceleratorTotalMemoryMiB";
var _ATc = "ActionTarget";
var _ATcc = "AcceleratorTypes";
var _ATct = "ActionTargets";
var _ATs = "AssociationType";
var _ATt = "AttributeType";
var _ATtt = "AttachTime";
var _ATu = "AuthenticationType";
var _AU = "ActorUser";
var _AUC = "AzureUpdateConfiguration";
var _AUD = "AutomatedUpdateDate";
var _AUc = "ActivationUrl";
var _AUu = "AuthorizerUri";
var _AUut = "AuthUrl";
var _AV = "AggregatorV2";
var _AVA = "AggregatorV2Arn";
var _AVC = "AwsVpcConfiguration";
var _AVI = "AccepterVpcInfo";
var _AVL = "AggregatorV2List";
var _AVU = "AllowVersionUpgrade";
var _AVg = "AggregatorsV2";
var _AVl = "AllowedValues";
var _AVt = "AttributeValues";
var _AWAAD = "AwsWafv2ActionAllowDetails";
var _AWABD = "AwsWafv2ActionBlockDetails";
var _AWCHH = "AwsWafv2CustomHttpHeader";
var _AWCRD = "AwsWafv2CustomResponseDetails";
var _AWCRHD = "AwsWafv2CustomRequestHandlingDetails";
var _AWIHL = "AwsWafv2InsertHeadersList";
var _AWR = "AwsWafRule";
var _AWRACD = "AwsWafv2RulesActionCaptchaDetails";
var _AWRACDw = "AwsWafv2RulesActionCountDetails";
var _AWRAD = "AwsWafv2RulesActionDetails";
var _AWRBR = "AwsWafRateBasedRule";
var _AWRBRD = "AwsWafRateBasedRuleDetails";
var _AWRBRMP = "AwsWafRateBasedRuleMatchPredicate";
var _AWRBRMPL = "AwsWafRateBasedRuleMatchPredicateList";
var _AWRD = "AwsWafRuleDetails";
var _AWRDw = "AwsWafv2RulesDetails";
var _AWRG = "AwsWafRuleGroup";
var _AWRGD = "AwsWafRuleGroupDetails";
var _AWRGDw = "AwsWafv2RuleGroupDetails";
var _AWRGRAD = "AwsWafRuleGroupRulesActionDetails";
var _AWRGRD = "AwsWafRuleGroupRulesDetails";
var _AWRGRL = "AwsWafRuleGroupRulesList";
var _AWRGw = "AwsWafv2RuleGroup";
var _AWRL = "AwsWafv2RulesList";
var _AWRPL = "AwsWafRulePredicateList";
var _AWRPLD = "AwsWafRulePredicateListDetails";
var _AWRR = "AwsWafRegionalRule";
var _AWRRBR = "AwsWafRegionalRateBasedRule";
var _AWRRBRD = "AwsWafRegionalRateBasedRuleDetails";
var _AWRRBRMP = "AwsWafRegionalRateBasedRuleMatchPredicate";
var _AWRRBRMPL = "AwsWafRegionalRateBasedRuleMatchPredicateList";
var _AWRRD = "AwsWafRegionalRuleDetails";
var _AWRRG = "AwsWafRegionalRuleGroup";
var _AWRRGD = "AwsWafRegionalRuleGroupDetails";
var _AWRRGRAD = "AwsWafRegionalRuleGroupRulesActionDetails";
var _AWRRGRD = "AwsWafRegionalRuleGroupRulesDetails";
var _AWRRGRL = "AwsWafRegionalRuleGroupRulesList";
var _AWRRPL = "AwsWafRegionalRulePredicateList";
var _AWRRPLD = "AwsWafRegionalRulePredicateListDetails";
var _AWRWA = "AwsWafRegionalWebAcl";
var _AWRWAD = "AwsWafRegionalWebAclDetails";
var _AWRWARL = "AwsWafRegionalWebAclRulesList";
var _AWRWARLAD = "AwsWafRegionalWebAclRulesListActionDetails";
var _AWRWARLD = "AwsWafRegionalWebAclRulesListDetails";
var _AWRWARLOAD = "AwsWafRegionalWebAclRulesListOverrideActionDetails";
var _AWSAI = "AWSAccountId";
var _AWSCCA = "AWSConfigConnectorArn";
var _AWVCD = "AwsWafv2VisibilityConfigDetails";
var _AWWA = "AwsWafWebAcl";
var _AWWAAD = "AwsWafv2WebAclActionDetails";
var _AWWACCD = "AwsWafv2WebAclCaptchaConfigDetails";
var _AWWACCITPD = "AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails";
var _AWWAD = "AwsWafv2WebAclDetails";
var _AWWADw = "AwsWafWebAclDetails";
var _AWWAR = "AwsWafWebAclRule";
var _AWWARL = "AwsWafWebAclRuleList";
var _AWWAw = "AwsWafv2WebAcl";
var _AXEC = "AwsXrayEncryptionConfig";
var _AXECD = "AwsXrayEncryptionConfigDetails";
var _AZ = "AvailabilityZone";
var _AZC = "AvailabilityZoneCount";
var _AZI = "AvailabilityZoneId";
var _AZv = "AvailabilityZones";
var _Ac = "Actor";
var _Acc = "Account";
var _Act = "Actions";
var _Acto = "Actors";
var _Ad = "Adjustment";
var _Add = "Add";
var _Addr = "Address";
var _Adj = "Adjustments";
var _Adm = "Administrator";
var _Af = "Affinity";
var _Al = "Alias";
var _All = "Allow";
var _Ap = "Api";
var _Ar = "Arn";
var _Arc = "Architecture";
var _Arch = "Architectures";
var _Art = "Artifacts";
var _As = "Associations";
var _Asn = "Asn";
var _At = "Attachment";
var _Att = "Attachments";
var _Attr = "Attributes";
var _Au2 = "Audit";
var _Aut = "Autoprovision";
var _Az = "Azure";
var _B = "Bucket";
var _BA = "BrokerArn";
var _BAI = "BucketAccountId";
var _BCO = "BooleanConfigurationOptions";
var _BDAR = "BatchDeleteAutomationRules";
var _BDARR = "BatchDeleteAutomationRulesRequest";
var _BDARRa = "BatchDeleteAutomationRulesResponse";
var _BDM = "BlockDeviceMappings";
var _BDMS = "BlockDeviceMappingSet";
var _BDMl = "BlockDurationMinutes";
var _BDS = "BatchDisableStandards";
var _BDSR = "BatchDisableStandardsRequest";
var _BDSRa = "BatchDisableStandardsResponse";
var _BEBM = "BaselineEbsBandwidthMbps";
var _BEDN = "BaseEndpointDnsNames";
var _BES = "BatchEnableStandards";
var _BESR = "BatchEnableStandardsRequest";
var _BESRa = "BatchEnableStandardsResponse";
var _BF = "BooleanFilter";
var _BFL = "BooleanFilterList";
var _BFo = "BooleanFilters";
var _BGAR = "BatchGetAutomationRules";
var _BGARR = "BatchGetAutomationRulesRequest";
var _BGARRa = "BatchGetAutomationRulesResponse";
var _BGCPA = "BatchGetConfigurationPolicyAssociations";
var _BGCPAR = "BatchGetConfigurationPolicyAssociationsRequest";
var _BGCPARa = "BatchGetConfigurationPolicyAssociationsResponse";
var _BGSC = "BatchGetSecurityControls";
var _BGSCA = "BatchGetStandardsControlAssociations";
var _BGSCAR = "BatchGetStandardsControlAssociationsRequest";
var _BGSCARa = "BatchGetStandardsControlAssociationsResponse";
var _BGSCR = "BatchGetSecurityControlsRequest";
var _BGSCRa = "BatchGetSecurityControlsResponse";
var _BI = "BrokerId";
var _BIF = "BatchImportFindings";
var _BIFR = "BatchImportFindingsRequest";
var _BIFRFL = "BatchImportFindingsRequestFindingList";
var _BIFRa = "BatchImportFindingsResponse";
var _BLC = "BucketLifecycleConfiguration";
var _BLCu = "BucketLoggingConfiguration";
var _BM = "BillingMode";
var _BMS = "BillingModeSummary";
var _BMT = "BinaryMediaTypes";
var _BMa = "BareMetal";
var _BN = "BrokerName";
var _BNC = "BucketNotificationConfiguration";
var _BNu = "BucketName";
var _BO = "BackupOptions";
var _BP = "BackupPlan";
var _BPA = "BackupPlanArn";
var _BPAl = "BlockPublicAcls";
var _BPI = "BackupPlanId";
var _BPN = "BackupPlanName";
var _BPP = "BlockPublicPolicy";
var _BPR = "BackupPlanRule";
var _BPV = "BackupPlanVersion";
var _BPu = "BurstablePerformance";
var _BRI = "BackupRuleId";
var _BRP = "BackupRetentionPeriod";
var _BS = "BaseScore";
var _BSD = "BackendServerDescriptions";
var _BSIB = "BackupSizeInBytes";
var _BT = "BannerText";
var _BUAR = "BatchUpdateAutomationRules";
var _BUARR = "BatchUpdateAutomationRulesRequest";
var _BUARRa = "BatchUpdateAutomationRulesResponse";
var _BUF = "BatchUpdateFindings";
var _BUFR = "BatchUpdateFindingsRequest";
var _BUFRa = "BatchUpdateFindingsResponse";
var _BUFUF = "BatchUpdateFindingsUnprocessedFinding";
var _BUFUFL = "BatchUpdateFindingsUnprocessedFindingsList";
var _BUFV = "BatchUpdateFindingsV2";
var _BUFVPF = "BatchUpdateFindingsV2ProcessedFinding";
var _BUFVPFL = "BatchUpdateFindingsV2ProcessedFindingsList";
var _BUFVR = "BatchUpdateFindingsV2Request";
var _BUFVRa = "BatchUpdateFindingsV2Response";
var _BUFVUF = "BatchUpdateFindingsV2UnprocessedFinding";
var _BUFVUFL = "BatchUpdateFindingsV2UnprocessedFindingsList";
var _BUSCA = "BatchUpdateStandardsControlAssociations";
var _BUSCAR = "BatchUpdateStandardsControlAssociationsRequest";
var _BUSCARa = "BatchUpdateStandardsControlAssociationsResponse";
var _BV = "BaseVector";
var _BVA = "BackupVaultArn";
var _BVC = "BucketVersioningConfiguration";
var _BVE = "BackupVaultEvents";
var _BVN = "BackupVaultName";
var _BWC = "BucketWebsiteConfiguration";
var _Ba = "Backfilling";
var _Bas = "Base";
var _Be = "Begin";
var _Bl = "Block";
var _Blo = "Blocked";
var _Bo = "Boolean";
var _C2 = "Code";
var _CA2 = "CreatedAt";
var _CAA = "CertificateAuthorityArn";
var _CAAL = "CertificateAuthorityArnList";
var _CAC = "CrossAccountClone";
var _CACI = "CACertificateIdentifier";
var _CAD = "CertificateAuthorityData";
var _CAI = "CustomerAwsId";
var _CAR = "CreateAutomationRule";
var _CARR = "CreateAutomationRuleRequest";
var _CARRr = "CreateAutomationRuleResponse";
var _CARV = "CreateAutomationRuleV2";
var _CARVR = "CreateAutomationRuleV2Request";
var _CARVRr = "CreateAutomationRuleV2Response";
var _CAS = "ClusterAvailabilityStatus";
var _CASI = "ComplianceAssociatedStandardsId";
var _CAT = "CreateActionTarget";
var _CATR = "CreateActionTargetRequest";
var _CATRr = "CreateActionTargetResponse";
var _CAU = "CloudAccountUid";
var _CAV = "CreateAggregatorV2";
var _CAVR = "CreateAggregatorV2Request";
var _CAVRr = "CreateAggregatorV2Response";
var _CAe = "CertificateArn";
var _CAl = "ClusterArn";
var _CAli = "ClientAuthentication";
var _CAo = "CopyActions";
var _CAon = "ConnectorArn";
var _CAu = "CustomActions";
var _CB = "CreatedBy";
var _CBA = "CidrBlockAssociation";
var _CBAL = "CidrBlockAssociationList";
var _CBAS = "CidrBlockAssociationSet";
var _CBS = "CidrBlockSet";
var _CBSi = "CidrBlockState";
var _CBa = "CacheBehaviors";
var _CBi = "CidrBlock";
var _CBl = "ClientBroker";
var _CC = "CorsConfiguration";
var _CCB = "ClientCidrBlock";
var _CCC = "CompliantCriticalCount";
var _CCE = "CacheClusterEnabled";
var _CCI = "ClientCertificateId";
var _CCIa = "CaCertificateIdentifier";
var _CCO = "ClientConnectOptions";
var _CCP = "CreateConfigurationPolicy";
var _CCPR = "CreateConfigurationPolicyRequest";
var _CCPRr = "CreateConfigurationPolicyResponse";
var _CCR = "CreateConnectorRequest";
var _CCRr = "CreateConnectorResponse";
var _CCS = "CacheClusterSize";
var _CCSL = "CspmConnectorSummaryList";
var _CCSa = "CacheClusterStatus";
var _CCSs = "CspmConnectorSummary";
var _CCT = "ClusterCreateTime";
var _CCV = "CreateConnectorV2";
var _CCVR = "CreateConnectorV2Request";
var _CCVRr = "CreateConnectorV2Response";
var _CCa = "CaptchaConfig";
var _CCl = "ClusterConfig";
var _CCo = "CoreCount";
var _CCou = "CountryCode";
var _CCp = "CpuCredits";
var _CCr = "CreateConnector";
var _CD = "CreatedDate";
var _CDE = "CacheDataEncrypted";
var _CDI = "CustomDataIdentifiers";
var _CDID = "CustomDataIdentifiersDetections";
var _CDIDL = "CustomDataIdentifiersDetectionsList";
var _CDIR = "CustomDataIdentifiersResult";
var _CDT = "CreationDateTime";
var _CDo = "CompletionDate";
var _CDon = "ContainerDefinitions";
var _CDonn = "ConnectionDraining";
var _CDonne = "ConnectionDirection";
var _CDont = "ContainerDetails";
var _CDr = "CreationDate";
var _CDre = "CreateDate";
var _CE = "ConflictException";
var _CECA = "CustomEndpointCertificateArn";
var _CEE = "CustomEndpointEnabled";
var _CEP = "CookieExpirationPeriod";
var _CEa = "CachingEnabled";
var _CEu = "CustomEndpoint";
var _CEus = "CustomEndpoints";
var _CF = "CompositeFilter";
var _CFA = "CreateFindingAggregator";
var _CFAR = "CreateFindingAggregatorRequest";
var _CFARr = "CreateFindingAggregatorResponse";
var _CFDC = "CloudFrontDefaultCertificate";
var _CFG = "ControlFindingGenerator";
var _CFL = "CompositeFilterList";
var _CFo = "CompositeFilters";
var _CGC = "CustomerGatewayConfiguration";
var _CGI = "CustomerGatewayId";
var _CGIa = "CarrierGatewayId";
var _CHC = "CompliantHighCount";
var _CHCs = "CspmHealthCheck";
var _CHZI = "CanonicalHostedZoneId";
var _CHZN = "CanonicalHostedZoneName";
var _CHZNID = "CanonicalHostedZoneNameID";
var _CI = "CanonicalId";
var _CIC = "CompliantInformationalCount";
var _CIR = "CreateInsightRequest";
var _CIRr = "CreateInsightResponse";
var _CIi = "CidrIp";
var _CIid = "CidrIpv6";
var _CIl = "ClientId";
var _CIlo = "CloudId";
var _CIlu = "ClusterInfo";
var _CIlus = "ClusterIdentifier";
var _CIo = "ConnectorId";
var _CIom = "ComponentId";
var _CIon = "ControlId";
var _CIr = "CreationInfo";
var _CIre = "CreateInsight";
var _CL = "CalculatedLifecycle";
var _CLBO = "ClientLoginBannerOptions";
var _CLC = "CompliantLowCount";
var _CLG = "CloudwatchLogGroup";
var _CLO = "ConnectionLogOptions";
var _CLS = "CloudwatchLogStream";
var _CLVI = "ClassicLinkVpcId";
var _CLVSG = "ClassicLinkVpcSecurityGroups";
var _CLl = "ClusterLogging";
var _CLv = "CvssList";
var _CM = "CpuManufacturers";
var _CMC = "CompliantMediumCount";
var _CMR = "CreateMembersRequest";
var _CMRr = "CreateMembersResponse";
var _CMr = "CreateMembers";
var _CN = "CompanyName";
var _CNA = "CoreNetworkArn";
var _CNi = "CityName";
var _CNl = "ClusterName";
var _CNlu = "ClusterNodes";
var _CNo = "ContainerName";
var _CNol = "ColumnName";
var _CNoo = "CookieName";
var _CNou = "CountryName";
var _CO = "ComparisonOperator";
var _COC = "CustomOriginConfig";
var _COo = "CompositeOperator";
var _COon = "ConfigurationOptions";
var _COp = "CpuOptions";
var _CP = "CredentialProvider";
var _CPA = "ConfigurationPolicyAssociations";
var _CPAI = "ConfigurationPolicyAssociationIdentifiers";
var _CPAL = "ConfigurationPolicyAssociationList";
var _CPALo = "ConfigurationPolicyAssociationsList";
var _CPAS = "ConfigurationPolicyAssociationSummary";
var _CPASL = "ConfigurationPolicyAssociationSummaryList";
var _CPASo = "ConfigurationPolicyAssociationSummaries";
var _CPAo = "ConfigurationPolicyAssociation";
var _CPC = "CspmProviderConfiguration";
var _CPD = "CspmProviderDetail";
var _CPG = "ClusterParameterGroups";
var _CPI = "ConfigurationPolicyId";
var _CPIo = "ConfigurationPolicyIdentifier";
var _CPK = "ClusterPublicKey";
var _CPS = "CapacityProviderStrategy";
var _CPSL = "ClusterParameterStatusList";
var _CPSLo = "ConfigurationPolicySummaryList";
var _CPSo = "ConfigurationPolicySummary";
var _CPSon = "ConfigurationPolicySummaries";
var _CPSs = "CspmProviderSummary";
var _CPUC = "CspmProviderUpdateConfiguration";
var _CPa = "CapacityProvider";
var _CPap = "CapacityProviders";
var _CPo = "ContainerPort";
var _CPon = "ContainerPath";
var _CPonf = "ConfigurationPolicy";
var _CPr = "CredentialsParameter";
var _CPu = "CustomizableProperties";
var _CR = "CapacityRebalance";
var _CRA = "CurrentRegionAvailability";
var _CRBK = "CustomResponseBodyKey";
var _CRCC = "ClientRootCertificateChain";
var _CRD = "CodeRepositoryDetails";
var _CRH = "CustomRequestHandling";
var _CRI = "CapacityReservationId";
var _CRN = "ClusterRevisionNumber";
var _CRP = "CapacityReservationPreference";
var _CRRGA = "CapacityReservationResourceGroupArn";
var _CRRIMBPS = "CurrentRestoreRateInMegaBytesPerSecond";
var _CRS = "CapacityReservationSpecification";
var _CRT = "CapacityReservationTarget";
var _CRe = "CellReference";
var _CRl = "ClassificationResult";
var _CRo = "CompatibleRuntimes";
var _CRod = "CodeRepository";
var _CRon = "ContainerRuntime";
var _CRu = "CustomResponse";
var _CS = "ComplianceStatus";
var _CSCI = "ComplianceSecurityControlId";
var _CSCPN = "ComplianceSecurityControlParametersName";
var _CSCPV = "ComplianceSecurityControlParametersValue";
var _CSCS = "ClusterSnapshotCopyStatus";
var _CSG = "ClusterSecurityGroups";
var _CSGN = "ClusterSecurityGroupName";
var _CSGNl = "ClusterSubnetGroupName";
var _CSI = "CustSubscriptionId";
var _CSIA = "CodeSecurityIntegrationArn";
var _CSL = "ConnectorSummaryList";
var _CSN = "CharacterSetName";
var _CSP = "CdcStartPosition";
var _CSPd = "CdcStopPosition";
var _CST = "CdcStartTime";
var _CSUA = "ControlStatusUpdatedAt";
var _CSa = "CanarySettings";
var _CSe = "CertificateSource";
var _CSl = "ClusterSettings";
var _CSla = "ClassificationStatus";
var _CSlu = "ClusterStatus";
var _CSo = "ConnectionSettings";
var _CSod = "CodeSha256";
var _CSode = "CodeSize";
var _CSom = "ComplianceSummary";
var _CSon = "ConnectorSummary";
var _CSonn = "ConnectorStatus";
var _CSont = "ControlStatus";
var _CSr = "CreditSpecification";
var _CT = "CreatedTime";
var _CTIS = "CacheTtlInSeconds";
var _CTLP = "CertificateTransparencyLoggingPreference";
var _CTTS = "CopyTagsToSnapshot";
var _CTV = "CreateTicketV2";
var _CTVR = "CreateTicketV2Request";
var _CTVRr = "CreateTicketV2Response";
var _CTa = "CallerType";
var _CTl = "ClientToken";
var _CTlo = "CloudTrail";
var _CTlu = "ClusterType";
var _CTo = "ContentType";
var _CTom = "ComplianceType";
var _CTomp = "ComponentType";
var _CTon = "ConfigurationType";
var _CTr = "CreationTime";
var _CTre = "CreateTime";
var _CU = "CredentialUid";
var _CUC = "CompliantUnspecifiedCount";
var _CV = "CurrentVersion";
var _CVEI = "ClientVpnEndpointId";
var _CVFP = "CodeVulnerabilitiesFilePath";
var _CVl = "ClusterVersion";
var _CVo = "CodeVulnerabilities";
var _CWEE = "CloudWatchEncryptionEnabled";
var _CWL = "CloudWatchLogs";
var _CWLGN = "CloudWatchLogGroupName";
var _CWLLG = "CloudWatchLogsLogGroup";
var _CWLLGA = "CloudWatchLogsLogGroupArn";
var _CWLLGACD = "CloudWatchLogsLogGroupArnConfigDetails";
var _CWLRA = "CloudWatchLogsRoleArn";
var _CWM = "CompletionWindowMinutes";
var _CWME = "CloudWatchMetricsEnabled";
var _CZLB = "CrossZoneLoadBalancing";
var _Ca = "Capabilities";
var _Can = "Cancellable";
var _Cap = "Capacity";
var _Capt = "Captcha";
var _Cat = "Category";
var _Cate = "Categories";
var _Ce = "Certificate";
var _Cel = "Cell";
var _Cell = "Cells";
var _Ci = "City";
var _Cid = "Cidr";
var _Cl = "Cluster";
var _Cn = "Cname";
var _Co = "Country";
var _Col = "Column";
var _Com = "Comment";
var _Comm = "Command";
var _Comp = "Compliance";
var _Compa = "Comparison";
var _Compan = "Company";
var _Con = "Confidence";
var _Cond = "Condition";
var _Conf = "Configuration";
var _Confi = "Configured";
var _Config = "Config";
var _Configu = "Configurations";
var _Conn = "Connectors";
var _Conne = "Connection";
var _Cont = "Containers";
var _Conta = "Container";
var _Contr = "Controls";
var _Cou = "Count";
var _Cp = "Cpu";
var _Cr = "Criteria";
var _Cre = "Credential";
var _Cri = "Criticality";
var _Crit = "Critical";
var _Cv = "Cvss";
var _Cw = "Cwes";
var _D = "Description";
var _DA = "DestinationArn";
var _DAD = "DeleteAfterDays";
var _DAI = "DaysAfterInitiation";
var _DARV = "DeleteAutomationRuleV2";
var _DARVR = "DeleteAutomationRuleV2Request";
var _DARVRe = "DeleteAutomationRuleV2Response";
var _DAS = "DisableApiStop";
var _DAT = "DisableApiTermination";
var _DATR = "DeleteActionTargetRequest";
var _DATRe = "DeleteActionTargetResponse";
var _DATRes = "DescribeActionTargetsRequest";
var _DATResc = "DescribeActionTargetsResponse";
var _DATe = "DeleteActionTarget";
var _DATes = "DescribeActionTargets";
var _DAV = "DeleteAggregatorV2";
var _DAVR = "DeleteAggregatorV2Request";
var _DAVRe = "DeleteAggregatorV2Response";
var _DAe = "DefaultAction";
var _DAel = "DeleteAt";
var _DBCI = "DBClusterIdentifier";
var _DBIC = "DBInstanceClass";
var _DBII = "DBInstanceIdentifier";
var _DBN = "DBName";
var _DBNe = "DestinationBucketName";
var _DBVA = "DestinationBackupVaultArn";
var _DC = "DeploymentConfiguration";
var _DCB = "DefaultCacheBehavior";
var _DCBe = "DestinationCidrBlock";
var _DCBep = "DeploymentCircuitBreaker";
var _DCD = "DataClassificationDetails";
var _DCI = "DbClusterIdentifier";
var _DCM = "DbClusterMembers";
var _DCO = "DoubleConfigurationOptions";
var _DCOGM = "DbClusterOptionGroupMemberships";
var _DCOGN = "DbClusterOptionGroupName";
var _DCP = "DeleteConfigurationPolicy";
var _DCPG = "DbClusterParameterGroup";
var _DCPGS = "DbClusterParameterGroupStatus";
var _DCPR = "DeleteConfigurationPolicyRequest";
var _DCPRe = "DeleteConfigurationPolicyResponse";
var _DCPS = "DefaultCapacityProviderStrategy";
var _DCR = "DefaultCodeRepository";
var _DCRI = "DbClusterResourceId";
var _DCRe = "DeleteConnectorRequest";
var _DCRel = "DeleteConnectorResponse";
var _DCSA = "DbClusterSnapshotAttributes";
var _DCSI = "DbClusterSnapshotIdentifier";
var _DCV = "DeleteConnectorV2";
var _DCVR = "DeleteConnectorV2Request";
var _DCVRe = "DeleteConnectorV2Response";
var _DCa = "DateCreated";
var _DCat = "DataClassification";
var _DCe = "DeploymentController";
var _DCel = "DeleteConnector";
var _DCes = "DesiredCount";
var _DD = "DomainDetails";
var _DDe = "DestinationDomain";
var _DE = "DomainEndpoint";
var _DEO = "DomainEndpointOptions";
var _DEo = "DomainEndpoints";
var _DF = "DateFilters";
var _DFA = "DefaultForAz";
var _DFAA = "DisassociateFromAdministratorAccount";
var _DFAAR = "DisassociateFromAdministratorAccountRequest";
var _DFAARi = "DisassociateFromAdministratorAccountResponse";
var _DFAR = "DeleteFindingAggregatorRequest";
var _DFARe = "DeleteFindingAggregatorResponse";
var _DFAe = "DeleteFindingAggregator";
var _DFL = "DateFilterList";
var _DFMA = "DisassociateFromMasterAccount";
var _DFMAR = "DisassociateFromMasterAccountRequest";
var _DFMARi = "DisassociateFromMasterAccountResponse";
var _DFa = "DateFilter";
var _DH = "DescribeHub";
var _DHR = "DescribeHubRequest";
var _DHRe = "DescribeHubResponse";
var _DI = "DeploymentId";
var _DIA = "DirectInternetAccess";
var _DIC = "DbInstanceClass";
var _DICB = "DestinationIpv6CidrBlock";
var _DIFFP = "DisableImportFindingsForProduct";
var _DIFFPR = "DisableImportFindingsForProductRequest";
var _DIFFPRi = "DisableImportFindingsForProductResponse";
var _DII = "DbInstanceIdentifier";
var _DIP = "DbInstancePort";
var _DIR = "DeclineInvitationsRequest";
var _DIRe = "DeclineInvitationsResponse";
var _DIRel = "DeleteInsightRequest";
var _DIRele = "DeleteInsightResponse";
var _DIRelet = "DeleteInvitationsRequest";
var _DIRelete = "DeleteInvitationsResponse";
var _DIS = "DbInstanceStatus";
var _DIV = "DestinationIpV4";
var _DIVe = "DestinationIpV6";
var _DIa = "DataId";
var _DIe = "DeviceIndex";
var _DIec = "DeclineInvitations";
var _DIel = "DeleteInsight";
var _DIele = "DeleteInvitations";
var _DIi = "DirectoryId";
var _DIo = "DomainId";
var _DIr = "DriftInformation";
var _DL = "DockerLabels";
var _DLC = "DeadLetterConfig";
var _DLTA = "DeadLetterTargetArn";
var _DLn = "DnsLogs";
var _DM = "DeploymentMode";
var _DMC = "DedicatedMasterCount";
var _DME = "DetailedMetricsEnabled";
var _DMET = "DeferMaintenanceEndTime";
var _DMEe = "DedicatedMasterEnabled";
var _DMI = "DeferMaintenanceIdentifier";
var _DMR = "DeleteMembersRequest";
var _DMRe = "DeleteMembersResponse";
var _DMRi = "DisassociateMembersRequest";
var _DMRis = "DisassociateMembersResponse";
var _DMST = "DeferMaintenanceStartTime";
var _DMT = "DedicatedMasterType";
var _DMW = "DeferredMaintenanceWindows";
var _DMe = "DeleteMembers";
var _DMi = "DisassociateMembers";
var _DMo = "DomainMemberships";
var _DN = "DeviceName";
var _DNSN = "DNSName";
var _DNa = "DatabaseName";
var _DNi = "DisableNetworking";
var _DNn = "DnsName";
var _DNo = "DomainName";
var _DO = "DependsOn";
var _DOAA = "DisableOrganizationAdminAccount";
var _DOAAR = "DisableOrganizationAdminAccountRequest";
var _DOAARi = "DisableOrganizationAdminAccountResponse";
var _DOC = "DescribeOrganizationConfiguration";
var _DOCR = "DescribeOrganizationConfigurationRequest";
var _DOCRe = "DescribeOrganizationConfigurationResponse";
var _DOI = "DhcpOptionsId";
var _DOT = "DeleteOnTermination";
var _DOW = "DayOfWeek";
var _DOr = "DriverOpts";
var _DP = "DeleteProtection";
var _DPE = "DeletionProtectionEnabled";
var _DPG = "DbParameterGroups";
var _DPGN = "DbParameterGroupName";
var _DPLI = "DestinationPrefixListId";
var _DPR = "DescribeProductsRequest";
var _DPRe = "DescribeProductsResponse";
var _DPV = "DescribeProductsV2";
var _DPVR = "DescribeProductsV2Request";
var _DPVRe = "DescribeProductsV2Response";
var _DPe = "DeletionProtection";
var _DPes = "DestinationPort";
var _DPesc = "DescribeProducts";
var _DPest = "DestinationPorts";
var _DR = "DisableRollback";
var _DRA = "DnsRequestAction";
var _DRI = "DbiResourceId";
var _DRL = "DetailedResultsLocation";
var _DRO = "DefaultRootObject";
var _DRS = "DefaultRouteSettings";
var _DRTA = "DefaultRouteTableAssociation";
var _DRTP = "DefaultRouteTablePropagation";
var _DRa = "DateRange";
var _DRe = "DestinationRegion";
var _DRef = "DefaultRetention";
var _DRi = "DisabledReason";
var _DS2 = "DnsServer";
var _DSC = "DescribeStandardsControls";
var _DSCI = "DisabledSecurityControlIdentifiers";
var _DSCR = "DescribeStandardsControlsRequest";
var _DSCRe = "DescribeStandardsControlsResponse";
var _DSD = "DnsSearchDomains";
var _DSG = "DbSubnetGroup";
var _DSGA = "DbSecurityGroupArn";
var _DSGAb = "DbSubnetGroupArn";
var _DSGD = "DbSecurityGroupDescription";
var _DSGDb = "DbSubnetGroupDescription";
var _DSGN = "DbSubnetGroupName";
var _DSGNb = "DbSecurityGroupName";
var _DSGb = "DbSecurityGroups";
var _DSH = "DisableSecurityHub";
var _DSHFV = "DisableSecurityHubFeatureV2";
var _DSHFVR = "DisableSecurityHubFeatureV2Request";
var _DSHFVRi = "DisableSecurityHubFeatureV2Response";
var _DSHR = "DisableSecurityHubRequest";
var _DSHRi = "DisableSecurityHubResponse";
var _DSHV = "DescribeSecurityHubV2";
var _DSHVR = "DescribeSecurityHubV2Request";
var _DSHVRe = "DescribeSecurityHubV2Response";
var _DSHVRi = "DisableSecurityHubV2Request";
var _DSHVRis = "DisableSecurityHubV2Response";
var _DSHVi = "DisableSecurityHubV2";
var _DSI = "DbSnapshotIdentifier";
var _DSO = "DockerSecurityOptions";
var _DSR = "DescribeStandardsRequest";
var _DSRe = "DescribeStandardsResponse";
var _DSa = "DataSources";
var _DSe = "DescribeStandards";
var _DSn = "DnsSupport";
var _DSns = "DnsServers";
var _DT = "DeviceType";
var _DTA = "DatapointsToAlarm";
var _DTE = "DataTraceEnabled";
var _DTS = "DpdTimeoutSeconds";
var _DTi = "DiscoveryType";
var _DU = "DateUpdated";
var _DV = "DocumentationVersion";
var _DVC = "DockerVolumeConfiguration";
var _DVI = "DefaultVersionId";
var _DVKMSKI = "DataVolumeKMSKeyId";
var _DVN = "DefaultVersionNumber";
var _DVO = "DomainValidationOptions";
var _DVe = "DefaultValue";
var _Da = "Days";
var _Dat = "Date";
var _De = "Devices";
var _Def = "Definition";
var _Del = "Deleted";
var _Des = "Destination";
var _Dest = "Destinations";
var _Det = "Detection";
var _Deta = "Details";
var _Dete = "Detections";
var _Di = "Dimensions";
var _Dir = "Direction";
var _Do = "Domain";
var _Dou = "Double";
var _Dr = "Drop";
var _Dri = "Driver";
var _E2 = "Email";
var _EA = "EvaluatedAt";
var _EAR = "EncryptionAtRest";
var _EARO = "EncryptionAtRestOptions";
var _EAn = "EndpointArn";
var _EAnv = "EnvironmentArn";
var _EAx = "ExpiresAt";
var _EAxp = "ExploitAvailable";
var _EB = "EventBuses";
var _EBA = "EventBusArn";
var _EBD = "EnabledByDefault";
var _EC = "EndpointConfiguration";
var _ECA = "ExtraConnectionAttributes";
var _ECB = "EnableContinuousBackup";
var _ECC = "ExecuteCommandConfiguration";
var _ECCl = "ElasticsearchClusterConfig";
var _ECL = "EventCategoriesList";
var _ECO = "EnumConfigurationOptions";
var _ECWLE = "EnabledCloudWatchLogsExports";
var _ECn = "EncryptionConfiguration";
var _ECr = "ErrorCode";
var _ED = "EncryptionDisabled";
var _EDS = "EnableDefaultStandards";
var _EDr = "ErrorDocument";
var _EDx = "ExpirationDate";
var _EDxp = "ExpressionDescription";
var _EEC = "EnableExecuteCommand";
var _EEMT = "EnableEcsManagedTags";
var _EF = "EnvironmentFiles";
var _EGSS = "ElasticGpuSpecificationSet";
var _EH = "ExposeHeaders";
var _EHTTPS = "EnforceHTTPS";
var _EHx = "ExtraHosts";
var _EI2 = "EndpointIdentifier";
var _EIAS = "ElasticInferenceAcceleratorSet";
var _EIC = "ExternalIntegrationConfiguration";
var _EID = "ExpirationInDays";
var _EIFFP = "EnableImportFindingsForProduct";
var _EIFFPR = "EnableImportFindingsForProductRequest";
var _EIFFPRn = "EnableImportFindingsForProductResponse";
var _EIS = "ElasticIpStatus";
var _EIT = "ExcludedInstanceTypes";
var _EITn = "EncryptionInTransit";
var _EIl = "ElasticIp";
var _EIm = "EmitInterval";
var _EIn = "EnvironmentId";
var _EInc = "EncryptionInfo";
var _EInd = "EndpointId";
var _EIndp = "EndpointIds";
var _EIx = "ExternalId";
var _EK = "EncryptionKey";
var _EKA = "EncryptionKeyArn";
var _EKU = "ExtendedKeyUsages";
var _EL = "EnvironmentLinks";
var _ELCO = "EnumListConfigurationOptions";
var _ELSCP = "EvaluateLowSampleCountPercentile";
var _ELn = "EndLine";
var _ELnu = "EnumList";
var _EM = "EnhancedMonitoring";
var _EMRA = "EnhancedMonitoringResourceArn";
var _EMn = "EngineMode";
var _EMr = "ErrorMessage";
var _EN = "EngineName";
var _ENSST = "ExpectedNextSnapshotScheduleTime";
var _ENSSTS = "ExpectedNextSnapshotScheduleTimeStatus";
var _ENn = "EnvironmentName";
var _EO = "EncryptionOptions";
var _EOAA = "EnableOrganizationAdminAccount";
var _EOAAR = "EnableOrganizationAdminAccountRequest";
var _EOAARn = "EnableOrganizationAdminAccountResponse";
var _EODM = "ExpiredObjectDeleteMarker";
var _EOIGI = "EgressOnlyInternetGatewayId";
var _EOb = "EbsOptimized";
var _EOn = "EncryptionOption";
var _EOnc = "EnclaveOptions";
var _EP = "EvaluationPeriods";
var _EPA = "EndpointPublicAccess";
var _EPI = "ExistingPolicyId";
var _EPn = "EntryPoint";
var _EPx = "ExistingPolicy";
var _ER = "ExcludedRules";
var _ERA = "ExecutionRoleArn";
var _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
var _ERNDAR = "EnableResourceNameDnsARecord";
var _ERNONO = "ElasticResizeNumberOfNodeOptions";
var _ERr = "ErrorReason";
var _ES = "ExtendedStatistic";
var _ESA = "EventSubscriptionArn";
var _ESCI = "EnabledSecurityControlIdentifiers";
var _ESG = "Ec2SecurityGroups";
var _ESGI = "Ec2SecurityGroupId";
var _ESGN = "Ec2SecurityGroupName";
var _ESGOI = "Ec2SecurityGroupOwnerId";
var _ESH = "EnableSecurityHub";
var _ESHFV = "EnableSecurityHubFeatureV2";
var _ESHFVR = "EnableSecurityHubFeatureV2Request";
var _ESHFVRn = "EnableSecurityHubFeatureV2Response";
var _ESHR = "EnableSecurityHubRequest";
var _ESHRn = "EnableSecurityHubResponse";
var _ESHV = "EnableSecurityHubV2";
var _ESHVR = "EnableSecurityHubV2Request";
var _ESHVRn = "EnableSecurityHubV2Response";
var _ESI = "EnabledStandardIdentifiers";
var _ESR = "EnablementStatusReason";
var _ESn = "EnablementStatus";
var _ESp = "EpssScore";
var _ET = "EngineType";
var _ETIS = "ElapsedTimeInSeconds";
var _ETP = "EnableTerminationProtection";
var _ETTCIS = "EstimatedTimeToCompletionInSeconds";
var _ETa = "ETag";
var _ETn = "EndpointType";
var _ETnc = "EncryptionType";
var _ETnd = "EndTime";
var _ETx = "ExpirationTime";
var _ETxe = "ExecutionType";
var _EU = "EndpointUrl";
var _EV = "EngineVersion";
var _EVC = "ExcludeVerboseContent";
var _EVCf = "EfsVolumeConfiguration";
var _EVR = "EnhancedVpcRouting";
var _EVb = "EbsVolumes";
var _EVl = "ElasticsearchVersion";
var _EVn = "EnvironmentVariables";
var _Eb = "Ebs";
var _Eg = "Egress";
var _En = "Encrypted";
var _Ena = "Enabled";
var _Enab = "Enable";
var _End = "Endpoint";
var _End_ = "End";
var _Endp = "Endpoints";
var _Eng = "Engine";
var _Ent = "Entries";
var _Enu = "Enum";
var _Env = "Environment";
var _Ep = "Epoch";
var _Eq = "Eq";
var _Er = "Error";
var _Es = "Essential";
var _Ev = "Events";
var _Ex = "Expression";
var _F = "Format";
var _FA = "FederatedAuthentication";
var _FAA = "FindingAggregatorArn";
var _FAL = "FindingAggregatorList";
var _FAR = "FindingAggregationRegion";
var _FAi = "FirewallArn";
var _FAin = "FindingAggregator";
var _FAind = "FindingAggregators";
var _FAix = "FixAvailable";
var _FC = "FailoverCriteria";
var _FCa = "FailoverConfig";
var _FCai = "FailedCount";
var _FCi = "FirelensConfiguration";
var _FCin = "FindingCreated";
var _FD = "FeatureDetail";
var _FF = "FailedFindings";
var _FFFRA = "FirehoseFailureFeedbackRoleArn";
var _FFU = "FindingFieldsUpdate";
var _FHR = "FindingHistoryRecord";
var _FHRL = "FindingHistoryRecordList";
var _FHU = "FindingHistoryUpdate";
var _FHUL = "FindingHistoryUpdatesList";
var _FHUS = "FindingHistoryUpdateSource";
var _FI = "FilesystemId";
var _FIU = "FindingInfoUid";
var _FIV = "FixedInVersion";
var _FIi = "FirewallId";
var _FIin = "FindingIdentifiers";
var _FIind = "FindingIdentifier";
var _FL = "FlowLogs";
var _FLL = "FieldLogLevel";
var _FMU = "FindingMetadataUid";
var _FN = "FunctionName";
var _FNe = "FeatureName";
var _FNi = "FirewallName";
var _FNie = "FieldName";
var _FNil = "FileName";
var _FOA = "FirstObservedAt";
var _FP = "FromPort";
var _FPA = "FirewallPolicyArn";
var _FPCP = "FirewallPolicyChangeProtection";
var _FPD = "FirewallPolicyDetails";
var _FPF = "FindingPublishingFrequency";
var _FPFC = "FindingProviderFieldsConfidence";
var _FPFCi = "FindingProviderFieldsCriticality";
var _FPFRFI = "FindingProviderFieldsRelatedFindingsId";
var _FPFRFPA = "FindingProviderFieldsRelatedFindingsProductArn";
var _FPFSL = "FindingProviderFieldsSeverityLabel";
var _FPFSO = "FindingProviderFieldsSeverityOriginal";
var _FPFT = "FindingProviderFieldsTypes";
var _FPFi = "FindingProviderFields";
var _FPI = "FirewallPolicyId";
var _FPL = "FilePathList";
var _FPN = "FirewallPolicyName";
var _FPS = "FindingProviderSeverity";
var _FPSCAD = "FirewallPolicyStatelessCustomActionsDetails";
var _FPSCAL = "FirewallPolicyStatelessCustomActionsList";
var _FPSRGRD = "FirewallPolicyStatefulRuleGroupReferencesDetails";
var _FPSRGRDi = "FirewallPolicyStatelessRuleGroupReferencesDetails";
var _FPSRGRL = "FirewallPolicyStatefulRuleGroupReferencesList";
var _FPSRGRLi = "FirewallPolicyStatelessRuleGroupReferencesList";
var _FPi = "FirewallPolicy";
var _FPil = "FilePath";
var _FPile = "FilePaths";
var _FR = "FailureReason";
var _FRi = "FilterRules";
var _FS = "FirstSeen";
var _FSA = "FirstSeenAt";
var _FSFRA = "FirehoseSuccessFeedbackRoleArn";
var _FSI = "FileSystemId";
var _FSe = "FeatureStatus";
var _FSi = "FindingScopes";
var _FSin = "FindingsSummary";
var _FT = "FeatureType";
var _FTCF = "FindingsTrendsCompositeFilter";
var _FTCFL = "FindingsTrendsCompositeFilterList";
var _FTF = "FindingsTrendsFilters";
var _FTS = "FreeTrialStatuses";
var _FTSF = "FindingsTrendsStringFilter";
var _FTSFL = "FindingsTrendsStringFilterList";
var _FTSL = "FreeTrialStatusList";
var _FTSr = "FreeTrialStatus";
var _FTi = "FindingType";
var _FV = "FieldValue";
var _Fa = "Family";
var _Fat = "Fatal";
var _Fe = "Features";
var _Fea = "Feature";
var _Fi = "Field";
var _Fil = "Filter";
var _Filt = "Filters";
var _Fin = "Findings";
var _Fl = "Flags";
var _Fq = "Fqdn";
var _Fr = "From";
var _G = "General";
var _GAA = "GetAdministratorAccount";
var _GAAR = "GetAdministratorAccountRequest";
var _GAARe = "GetAdministratorAccountResponse";
var _GARV = "GetAutomationRuleV2";
var _GARVR = "GetAutomationRuleV2Request";
var _GARVRe = "GetAutomationRuleV2Response";
var _GAV = "GetAggregatorV2";
var _GAVR = "GetAggregatorV2Request";
var _GAVRe = "GetAggregatorV2Response";
var _GBA = "GroupByAttribute";
var _GBAV = "GroupByAttributeValue";
var _GBF = "GroupByField";
var _GBR = "GroupByRules";
var _GBRr = "GroupByResults";
var _GBRro = "GroupByResult";
var _GBRrou = "GroupByRule";
var _GBV = "GroupByValues";
var _GBVr = "GroupByValue";
var _GC = "GetConnector";
var _GCD = "GitCloneDepth";
var _GCP = "GetConfigurationPolicy";
var _GCPA = "GetConfigurationPolicyAssociation";
var _GCPAR = "GetConfigurationPolicyAssociationRequest";
var _GCPARe = "GetConfigurationPolicyAssociationResponse";
var _GCPR = "GetConfigurationPolicyRequest";
var _GCPRe = "GetConfigurationPolicyResponse";
var _GCR = "GetConnectorRequest";
var _GCRe = "GetConnectorResponse";
var _GCV = "GetConnectorV2";
var _GCVR = "GetConnectorV2Request";
var _GCVRe = "GetConnectorV2Response";
var _GD = "GeneratorDetails";
var _GES = "GetEnabledStandards";
var _GESR = "GetEnabledStandardsRequest";
var _GESRe = "GetEnabledStandardsResponse";
var _GF = "GetFindings";
var _GFA = "GetFindingAggregator";
var _GFAR = "GetFindingAggregatorRequest";
var _GFARe = "GetFindingAggregatorResponse";
var _GFH = "GetFindingHistory";
var _GFHR = "GetFindingHistoryRequest";
var _GFHRe = "GetFindingHistoryResponse";
var _GFR = "GetFindingsRequest";
var _GFRe = "GetFindingsResponse";
var _GFSV = "GetFindingStatisticsV2";
var _GFSVR = "GetFindingStatisticsV2Request";
var _GFSVRe = "GetFindingStatisticsV2Response";
var _GFTV = "GetFindingsTrendsV2";
var _GFTVR = "GetFindingsTrendsV2Request";
var _GFTVRe = "GetFindingsTrendsV2Response";
var _GFV = "GetFindingsV2";
var _GFVR = "GetFindingsV2Request";
var _GFVRe = "GetFindingsV2Response";
var _GI = "GatewayId";
var _GIC = "GetInvitationsCount";
var _GICR = "GetInvitationsCountRequest";
var _GICRe = "GetInvitationsCountResponse";
var _GIR = "GetInsightsRequest";
var _GIRR = "GetInsightResultsRequest";
var _GIRRe = "GetInsightResultsResponse";
var _GIRe = "GetInsightsResponse";
var _GIRet = "GetInsightResults";
var _GIe = "GeneratorId";
var _GIet = "GetInsights";
var _GIr = "GroupId";
var _GL = "GeoLocation";
var _GLBA = "GatewayLoadBalancerArns";
var _GLG = "GeneralLogGroup";
var _GLr = "GroupList";
var _GM = "GetMembers";
var _GMA = "GetMasterAccount";
var _GMAR = "GetMasterAccountRequest";
var _GMARe = "GetMasterAccountResponse";
var _GMR = "GetMembersRequest";
var _GMRe = "GetMembersResponse";
var _GN = "GroupName";
var _GPL = "GroupPolicyList";
var _GRPV = "GenerateRecommendedPolicyV2";
var _GRPVR = "GenerateRecommendedPolicyV2Request";
var _GRPVRe = "GenerateRecommendedPolicyV2Response";
var _GRPVRet = "GetRecommendedPolicyV2Request";
var _GRPVRete = "GetRecommendedPolicyV2Response";
var _GRPVe = "GetRecommendedPolicyV2";
var _GRSV = "GetResourcesStatisticsV2";
var _GRSVR = "GetResourcesStatisticsV2Request";
var _GRSVRe = "GetResourcesStatisticsV2Response";
var _GRT = "GeneratedRulesType";
var _GRTV = "GetResourcesTrendsV2";
var _GRTVR = "GetResourcesTrendsV2Request";
var _GRTVRe = "GetResourcesTrendsV2Response";
var _GRV = "GetResourcesV2";
var _GRVR = "GetResourcesV2Request";
var _GRVRe = "GetResourcesV2Response";
var _GSCD = "GetSecurityControlDefinition";
var _GSCDR = "GetSecurityControlDefinitionRequest";
var _GSCDRe = "GetSecurityControlDefinitionResponse";
var _GSI = "GlobalSecondaryIndexes";
var _GTV = "GlobalTableVersion";
var _Gi = "Gid";
var _Gr = "Groups";
var _Gra = "Granularity";
var _Gro = "Group";
var _Gt = "Gte";
var _Gt_ = "Gt";
var _H = "Hosts";
var _HA = "HubArn";
var _HC = "HealthCheck";
var _HCCI = "HsmClientCertificateIdentifier";
var _HCES = "HasCustomEventSelectors";
var _HCGP = "HealthCheckGracePeriod";
var _HCGPS = "HealthCheckGracePeriodSeconds";
var _HCI = "HsmConfigurationIdentifier";
var _HCT = "HealthCheckType";
var _HE = "HttpEndpoint";
var _HECRE = "HttpErrorCodeReturnedEquals";
var _HEE = "HttpEndpointEnabled";
var _HFFRA = "HttpFailureFeedbackRoleArn";
var _HI = "HostId";
var _HIL = "HealthIssueList";
var _HIT = "HostInstanceType";
var _HIe = "HealthIssue";
var _HL = "HardLimit";
var _HM = "HttpMethod";
var _HO = "HibernationOptions";
var _HP = "HttpPort";
var _HPI = "HttpProtocolIpv6";
var _HPRHL = "HttpPutResponseHopLimit";
var _HPo = "HostPath";
var _HPos = "HostPort";
var _HPt = "HttpsPort";
var _HR = "HomeRegion";
var _HRC = "HttpRedirectCode";
var _HRG = "HostResourceGuid";
var _HRGA = "HostResourceGroupArn";
var _HRT = "HostResourceType";
var _HS = "HsmStatus";
var _HSFRA = "HttpSuccessFeedbackRoleArn";
var _HT = "HttpTokens";
var _HTe = "HealthyThreshold";
var _HTo = "HostnameType";
var _HVA = "HubV2Arn";
var _HZ = "HostedZone";
var _HZI = "HostedZoneId";
var _Ha = "Handler";
var _Has = "Hash";
var _He = "Health";
var _Hea = "Header";
var _Hi = "High";
var _Ho = "Hostname";
var _Hos = "Host";
var _I = "Id";
var _IA = "ImportedAt";
var _IAC = "Ipv6AddressCount";
var _IAE = "InvalidAccessException";
var _IAMDAE = "IAMDatabaseAuthenticationEnabled";
var _IAT = "IpAddressType";
var _IAV = "IpAddressV4";
var _IAn = "IndexArn";
var _IAnf = "InferenceAccelerators";
var _IAns = "InsightArn";
var _IAnsi = "InsightArns";
var _IAnv = "InvitedAt";
var _IAp = "Ipv6Addresses";
var _IApd = "IpAddress";
var _IApv = "Ipv6Address";
var _IAs = "IssuedAt";
var _IAst = "IsAttachable";
var _IC = "IncludeCookies";
var _ICB = "Ipv6CidrBlock";
var _ICBA = "Ipv6CidrBlockAssociation";
var _ICBAL = "Ipv6CidrBlockAssociationList";
var _ICBAS = "Ipv6CidrBlockAssociationSet";
var _ICBS = "Ipv6CidrBlockSet";
var _ICI = "IamCertificateId";
var _ICO = "IntegerConfigurationOptions";
var _ICT = "InstanceCreateTime";
var _ICW = "IsClusterWriter";
var _ICn = "InstanceCount";
var _ICnl = "InCluster";
var _ICns = "InstalledCount";
var _ICnv = "InvitationsCount";
var _ICt = "ItemCount";
var _ID = "InstancesDistribution";
var _IDA = "InsufficientDataActions";
var _IDAE = "IamDatabaseAuthenticationEnabled";
var _IDS = "IndexDocumentSuffix";
var _IDV = "IsDefaultVersion";
var _ID_ = "ID";
var _IDm = "ImageDigest";
var _IDs = "IsDefault";
var _IE = "InternalException";
var _IED = "IncludeExecutionData";
var _IEDT = "InaccessibleEncryptionDateTime";
var _IEs = "IsEncrypted";
var _IF = "IpFilters";
var _IFE = "ImportFindingsError";
var _IFEL = "ImportFindingsErrorList";
var _IFL = "IpFilterList";
var _IFp = "IpFilter";
var _IG = "InstanceGenerations";
var _IGSE = "IncludeGlobalServiceEvents";
var _IH = "InsertHeaders";
var _II = "InvitationId";
var _IIB = "InstanceInterruptionBehavior";
var _IIE = "InvalidInputException";
var _IIP = "IamInstanceProfile";
var _IIPA = "IamInstanceProfileArn";
var _IISB = "InstanceInitiatedShutdownBehavior";
var _IIm = "ImageId";
var _IIn = "InstanceId";
var _IL = "IndicatorsList";
var _ILCO = "IntegerListConfigurationOptions";
var _ILn = "InsightList";
var _ILnt = "IntegerList";
var _ILnv = "InvitationList";
var _IM = "InstanceMonitoring";
var _IMDE = "IsMfaDeleteEnabled";
var _IMO = "InstanceMarketOptions";
var _IMR = "InviteMembersRequest";
var _IMRT = "IsMultiRegionTrail";
var _IMRn = "InviteMembersResponse";
var _IMSC = "InstanceMetadataServiceConfiguration";
var _IMT = "InstanceMetadataTags";
var _IMn = "InviteMembers";
var _IMp = "IpcMode";
var _IN = "IndexName";
var _INm = "ImageName";
var _INn = "InstanceName";
var _IOC = "InstalledOtherCount";
var _IOD = "IpOrganizationDetails";
var _IOI = "InstanceOwnerId";
var _IOT = "IsOrganizationTrail";
var _IP = "Ipv4Prefixes";
var _IPA = "ImagePublishedAt";
var _IPAg = "IgnorePublicAcls";
var _IPC = "Ipv4PrefixCount";
var _IPCT = "ImagePullCredentialsType";
var _IPCp = "Ipv6PrefixCount";
var _IPE = "IpPermissionsEgress";
var _IPEn = "InitProcessEnabled";
var _IPI = "InstanceProfileId";
var _IPL = "InstanceProfileList";
var _IPN = "InstanceProfileName";
var _IPR = "InstalledPendingReboot";
var _IPn = "InstancePort";
var _IPns = "InstanceProtocol";
var _IPp = "Ipv6Prefixes";
var _IPpe = "IpPermissions";
var _IPpr = "IpProtocol";
var _IPpv = "Ipv4Prefix";
var _IPpvr = "Ipv6Prefix";
var _IR = "InstanceRequirements";
var _IRA = "IamRoleArn";
var _IRC = "InstalledRejectedCount";
var _IRN = "IamRoleName";
var _IRV = "InsightResultValue";
var _IRVL = "InsightResultValueList";
var _IRa = "IamRoles";
var _IRn = "InsightResults";
var _IRp = "IpRanges";
var _IRpv = "Ipv6Ranges";
var _IS = "InsecureSsl";
var _ISB = "IndexSizeBytes";
var _ISC = "ImageScanningConfiguration";
var _ISE = "InternalServerException";
var _ISL = "IndexSlowLogs";
var _ISn = "IndexStatus";
var _ISp = "IpSets";
var _IT = "IsTerminal";
var _ITC = "IcmpTypeCode";
var _ITL = "IatTtL";
var _ITM = "ImageTagMutability";
var _ITP = "ImmunityTimeProperty";
var _ITd = "IdleTimeout";
var _ITm = "ImageTags";
var _ITmm = "ImmunityTime";
var _ITn = "InstanceType";
var _ITnt = "InterfaceType";
var _ITnte = "IntegrationTypes";
var _IUB = "InUseBy";
var _IUDE = "InternalUserDatabaseEnabled";
var _IV = "IkeVersions";
var _IVA = "IpV4Addresses";
var _IVAp = "IpV6Addresses";
var _IVApd = "IpV6Address";
var _IVE = "IdentityValidationExpression";
var _IVT = "IntegrationV2Types";
var _Ia = "Iam";
var _Id = "Identifier";
var _Ide = "Identity";
var _Im = "Image";
var _In = "Interactive";
var _Ind = "Indicator";
var _Inf = "Informational";
var _Ing = "Ingress";
var _Ins = "Instances";
var _Insi = "Insights";
var _Insig = "Insight";
var _Int = "Interval";
var _Inte = "Integer";
var _Inv = "Invitation";
var _Invi = "Invitations";
var _Io = "Iops";
var _Ip = "Ip";
var _Is = "Issuer";
var _Isp = "Isp";
var _Iss = "Issues";
var _It = "Items";
var _JC = "JiraCloud";
var _JCD = "JiraCloudDetail";
var _JCPC = "JiraCloudProviderConfiguration";
var _JCUC = "JiraCloudUpdateConfiguration";
var _JP = "JsonPath";
var _K2 = "Key";
var _KA = "KeyAlgorithm";
var _KDKRPS = "KmsDataKeyReusePeriodSeconds";
var _KF = "KeywordFilter";
var _KFL = "KeywordFilterList";
var _KI = "KernelId";
var _KIe = "KeyId";
var _KK = "KmsKey";
var _KKA = "KmsKeyArn";
var _KKI = "KmsKeyId";
var _KM = "KeyManager";
var _KMKA = "KmsMasterKeyArn";
var _KMKI = "KmsMasterKeyId";
var _KMSMKID = "KMSMasterKeyID";
var _KN = "KeyName";
var _KPE = "KeyPrefixEquals";
var _KRS = "KeyRotationStatus";
var _KS = "KeySchema";
var _KSe = "KeyState";
var _KT = "KeyType";
var _KU = "KeyUsages";
var _Ke = "Keyword";
var _Ku = "Kubernetes";
var _L = "Logs";
var _LA = "LaunchedAt";
var _LAC = "LambdaAuthorizerConfig";
var _LAR = "ListAutomationRules";
var _LARR = "ListAutomationRulesRequest";
var _LARRi = "ListAutomationRulesResponse";
var _LARV = "ListAutomationRulesV2";
var _LARVR = "ListAutomationRulesV2Request";
var _LARVRi = "ListAutomationRulesV2Response";
var _LAV = "ListAggregatorsV2";
var _LAVR = "ListAggregatorsV2Request";
var _LAVRi = "ListAggregatorsV2Response";
var _LB = "LoadBalancers";
var _LBA = "LoadBalancerAttributes";
var _LBN = "LoadBalancerNames";
var _LBNo = "LoadBalancerName";
var _LBP = "LoadBalancerPort";
var _LBS = "LoadBalancerState";
var _LC = "LogConfig";
var _LCA = "LicenseConfigurationArn";
var _LCAa = "LastCheckedAt";
var _LCN = "LaunchConfigurationName";
var _LCP = "ListConfigurationPolicies";
var _LCPA = "ListConfigurationPolicyAssociations";
var _LCPAR = "ListConfigurationPolicyAssociationsRequest";
var _LCPARi = "ListConfigurationPolicyAssociationsResponse";
var _LCPR = "ListConfigurationPoliciesRequest";
var _LCPRi = "ListConfigurationPoliciesResponse";
var _LCR = "ListConnectorsRequest";
var _LCRi = "ListConnectorsResponse";
var _LCSP = "LbCookieStickinessPolicies";
var _LCV = "ListConnectorsV2";
var _LCVR = "ListConnectorsV2Request";
var _LCVRi = "ListConnectorsV2Response";
var _LCi = "ListConnectors";
var _LCo = "LogsConfig";
var _LCog = "LogConfiguration";
var _LCogg = "LoggingConfiguration";
var _LD = "LogDriver";
var _LDDT = "LastDecreaseDateTime";
var _LDSM = "LastDeploymentStatusMessage";
var _LDi = "ListenerDescriptions";
var _LE = "ListenerEndpoint";
var _LEE = "LimitExceededException";
var _LEPFI = "ListEnabledProductsForImport";
var _LEPFIR = "ListEnabledProductsForImportRequest";
var _LEPFIRi = "ListEnabledProductsForImportResponse";
var _LEo = "LoggingEnabled";
var _LFA = "LambdaFunctionArn";
var _LFAR = "ListFindingAggregatorsRequest";
var _LFARi = "ListFindingAggregatorsResponse";
var _LFAi = "ListFindingAggregators";
var _LFM = "LastFailureMessage";
var _LFP = "LogFilePrefix";
var _LFT = "LastFailureTime";
var _LFTSV = "ListFreeTrialStatusesV2";
var _LFTSVR = "ListFreeTrialStatusesV2Request";
var _LFTSVRi = "ListFreeTrialStatusesV2Response";
var _LFVE = "LogFileValidationEnabled";
var _LGA = "LogGroupArn";
var _LGI = "LocalGatewayId";
var _LI = "ListInvitations";
var _LID = "LocalIpDetails";
var _LIDT = "LastIncreaseDateTime";
var _LIR = "ListInvitationsRequest";
var _LIRi = "ListInvitationsResponse";
var _LKEA = "LastKnownExploitAt";
var _LL = "LoggingLevel";
var _LM = "LastModified";
var _LMR = "ListMembersRequest";
var _LMRi = "ListMembersResponse";
var _LMT = "LastModifiedTime";
var _LMi = "LicenseModel";
var _LMis = "ListMembers";
var _LN = "LinkName";
var _LOA = "LastObservedAt";
var _LOAA = "ListOrganizationAdminAccounts";
var _LOAAR = "ListOrganizationAdminAccountsRequest";
var _LOAARi = "ListOrganizationAdminAccountsResponse";
var _LP = "LifecyclePolicy";
var _LPD = "LocalPortDetails";
var _LPO = "LogPublishingOptions";
var _LPT = "LifecyclePolicyText";
var _LPi = "LinuxParameters";
var _LR = "LinkedRegions";
var _LRT = "LastRestoreTime";
var _LRTa = "LatestRestorableTime";
var _LRi = "LineRanges";
var _LRin = "LineRange";
var _LS = "LastSeen";
var _LSA = "LatestStreamArn";
var _LSAa = "LastSeenAt";
var _LSC = "LastStatusChange";
var _LSCA = "ListStandardsControlAssociations";
var _LSCAR = "ListStandardsControlAssociationsRequest";
var _LSCARi = "ListStandardsControlAssociationsResponse";
var _LSCD = "ListSecurityControlDefinitions";
var _LSCDR = "ListSecurityControlDefinitionsRequest";
var _LSCDRi = "ListSecurityControlDefinitionsResponse";
var _LSDT = "LastSuccessfulDeliveryTime";
var _LSI = "LocalSecondaryIndexes";
var _LSL = "LatestStreamLabel";
var _LSM = "LdapServerMetadata";
var _LST = "LocalStorageTypes";
var _LSi = "LicenseSet";
var _LSo = "LocalStorage";
var _LSog = "LoggingStatus";
var _LT = "LaunchTemplate";
var _LTD = "LaunchTemplateData";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _LTI = "LaunchTemplateId";
var _LTN = "LaunchTemplateName";
var _LTS = "LaunchTemplateSpecification";
var _LTTD = "LogTypesToDisable";
var _LTTE = "LogTypesToEnable";
var _LTa = "LaunchType";
var _LUA = "LastUpdatedAt";
var _LUD = "LastUpdatedDate";
var _LUR = "LastUpdateReason";
var _LUT = "LastUpdatedTime";
var _LUTPPRDT = "LastUpdateToPayPerRequestDateTime";
var _LVN = "LatestVersionNumber";
var _La = "Labels";
var _Lab = "Label";
var _Lat = "Lat";
var _Lay = "Layers";
var _Le = "Level";
var _Li = "Lifecycle";
var _Lin = "Links";
var _Lis = "Listener";
var _Lo = "Logging";
var _Loc = "Location";
var _Lon = "Lon";
var _Low = "Low";
var _Lt = "Lte";
var _Lt_ = "Lt";
var _M = "Message";
var _MA = "MaxAge";
var _MALR = "MemberAccountLimitReached";
var _MAS = "MaxAllocatedStorage";
var _MAZ = "MultiAZ";
var _MAa = "MasterArn";
var _MAat = "MatchAttributes";
var _MAf = "MfaAuthenticated";
var _MAu = "MutualAuthentication";
var _MAul = "MultiAz";
var _MC = "MissingCount";
var _MCS = "MinimumCompressionSize";
var _ME = "MetricsEnabled";
var _MF = "MapFilters";
var _MFL = "MapFilterList";
var _MFM = "ManagedbyFirewallManager";
var _MFa = "MapFilter";
var _MGBPVC = "MemoryGiBPerVCpu";
var _MHP = "MinimumHealthyPercent";
var _MI = "MasterId";
var _MIMSV = "MinimumInstanceMetadataServiceVersion";
var _MIP = "MixedInstancesPolicy";
var _MIa = "MaxItems";
var _MIo = "MonitoringInterval";
var _ML = "MalwareList";
var _MLe = "MemberList";
var _MMB = "MemoryMiB";
var _MN = "MetricName";
var _MNa = "MalwareName";
var _MO = "MetadataOptions";
var _MOa = "MaintenanceOptions";
var _MOo = "MountOptions";
var _MP = "MaxPrice";
var _MPI = "MarketplaceProductId";
var _MPIOL = "MapPublicIpOnLaunch";
var _MPU = "MetadataProductUid";
var _MPV = "MinimumProtocolVersion";
var _MPa = "MaximumPercent";
var _MPal = "MalwareProtection";
var _MPalw = "MalwarePath";
var _MPat = "MatchPredicates";
var _MPo = "MountPoints";
var _MPou = "MountPath";
var _MR = "MemoryReservation";
var _MRA = "MonitoringRoleArn";
var _MRa = "MaxResults";
var _MS = "MfaStatus";
var _MSD = "MaxSessionDuration";
var _MSR = "MaxStatisticResults";
var _MSRP = "ManualSnapshotRetentionPeriod";
var _MSa = "MaxSwap";
var _MSal = "MalwareState";
var _MSe = "MethodSettings";
var _MSem = "MemorySize";
var _MSemb = "MemberStatus";
var _MSu = "MulticastSupport";
var _MT = "MigrationType";
var _MTCSA = "MoveToColdStorageAt";
var _MTCSAD = "MoveToColdStorageAfterDays";
var _MTN = "MaintenanceTrackName";
var _MTa = "MarketType";
var _MTal = "MalwareType";
var _MTi = "MimeType";
var _MU = "MasterUsername";
var _MUA = "MasterUserArn";
var _MUN = "MasterUserName";
var _MUO = "MasterUserOptions";
var _MUP = "MasterUserPassword";
var _MUa = "MarketplaceUrl";
var _MUe = "MetadataUid";
var _MUet = "MetadataUids";
var _MVE = "ManagesVpcEndpoints";
var _MWST = "MaintenanceWindowStartTime";
var _Ma = "Main";
var _Mal = "Malware";
var _Mas = "Master";
var _Mask = "Masks";
var _Max = "Max";
var _Me = "Metric";
var _Med = "Medium";
var _Mem = "Memory";
var _Memb = "Members";
var _Membe = "Member";
var _Mi = "Min";
var _Mo = "Monitoring";
var _Mod = "Mode";
var _N = "Name";
var _NA = "NotAfter";
var _NAAI = "NetworkAclAssociationId";
var _NAI = "NetworkAclId";
var _NAS = "NetworkAutonomousSystem";
var _NAo = "NotificationArns";
var _NB = "NotBefore";
var _NBG = "NetworkBorderGroup";
var _NC = "NetworkConfiguration";
var _NCA = "NetworkConnectionAction";
var _NCCC = "NonCompliantCriticalCount";
var _NCF = "NestedCompositeFilters";
var _NCHC = "NonCompliantHighCount";
var _NCI = "NetworkCardIndex";
var _NCIC = "NonCompliantInformationalCount";
var _NCLC = "NonCompliantLowCount";
var _NCMC = "NonCompliantMediumCount";
var _NCUC = "NonCompliantUnspecifiedCount";
var _NCe = "NetworkConnection";
var _ND = "NoDevice";
var _NDD = "NetworkDestinationDomain";
var _NDIV = "NetworkDestinationIpV4";
var _NDIVe = "NetworkDestinationIpV6";
var _NDP = "NetworkDestinationPort";
var _NDe = "NetworkDirection";
var _NE = "NetworkEndpoint";
var _NEL = "NetworkEndpointsList";
var _NF = "NumberFilters";
var _NFL = "NumberFilterList";
var _NFu = "NumberFilter";
var _NGI = "NatGatewayId";
var _NGL = "NetworkGeoLocation";
var _NH = "NetworkHeader";
var _NI = "NetworkInterfaces";
var _NIA = "NotebookInstanceArn";
var _NIC = "NetworkInterfaceCount";
var _NII = "NetworkInterfaceId";
var _NILCN = "NotebookInstanceLifecycleConfigName";
var _NIN = "NotebookInstanceName";
var _NIOI = "NetworkInterfaceOwnerId";
var _NIS = "NetworkInterfaceSet";
var _NISo = "NotebookInstanceStatus";
var _NKA = "NonKeyAttributes";
var _NLBA = "NetworkLoadBalancerArns";
var _NM = "NetworkMode";
var _NMWST = "NextMaintenanceWindowStartTime";
var _NO = "NetworkOrigin";
var _NOBN = "NumberOfBrokerNodes";
var _NODT = "NumberOfDecreasesToday";
var _NON = "NumberOfNodes";
var _NP = "NetworkPath";
var _NPC = "NetworkPathComponent";
var _NPCD = "NetworkPathComponentDetails";
var _NPL = "NetworkPathList";
var _NPe = "NetworkProtocol";
var _NR = "NodeRole";
var _NS = "NameServers";
var _NSD = "NetworkSourceDomain";
var _NSIV = "NetworkSourceIpV4";
var _NSIVe = "NetworkSourceIpV6";
var _NSM = "NetworkSourceMac";
var _NSP = "NetworkSourcePort";
var _NT = "NoteText";
var _NTNEO = "NodeToNodeEncryptionOptions";
var _NTa = "NamespaceType";
var _NTe = "NextToken";
var _NTo = "NodeType";
var _NU = "NoteUpdate";
var _NUA = "NoteUpdatedAt";
var _NUB = "NoteUpdatedBy";
var _NV = "NewVersion";
var _NVEID = "NoncurrentVersionExpirationInDays";
var _NVT = "NoncurrentVersionTransitions";
var _NVe = "NewValue";
var _Na = "Namespace";
var _Ne = "Network";
var _Neg = "Negated";
var _No = "Note";
var _Nor = "Normal";
var _Norm = "Normalized";
var _Not = "Notifications";
var _Nu = "Number";
var _O = "Organization";
var _OA = "OkActions";
var _OAI = "OriginAccessIdentity";
var _OAIw = "OwnerAccountId";
var _OAN = "OverrideArtifactName";
var _OAn = "OnlyAssociated";
var _OAv = "OverrideAction";
var _OAw = "OwnerAlias";
var _OBF = "OcsfBooleanFilter";
var _OBFL = "OcsfBooleanFilterList";
var _OC = "OrganizationConfiguration";
var _OD = "OptionalDeployment";
var _ODAS = "OnDemandAllocationStrategy";
var _ODBC = "OnDemandBaseCapacity";
var _ODF = "OcsfDateFilter";
var _ODFL = "OcsfDateFilterList";
var _ODMPPOLP = "OnDemandMaxPricePercentageOverLowestPrice";
var _ODPABC = "OnDemandPercentageAboveBaseCapacity";
var _OET = "OperationEndTime";
var _OFC = "OcsfFindingCriteria";
var _OFF = "OcsfFindingFilters";
var _OFI = "OcsfFindingIdentifier";
var _OFIL = "OcsfFindingIdentifierList";
var _OG = "OriginGroups";
var _OGM = "OptionGroupMemberships";
var _OGN = "OptionGroupName";
var _OGw = "OwnerGid";
var _OI = "OId";
var _OIA = "OutsideIpAddress";
var _OICC = "OpenIdConnectConfig";
var _OIF = "OcsfIpFilter";
var _OIFL = "OcsfIpFilterList";
var _OIr = "OrganizationId";
var _OIw = "OwnerId";
var _OK = "OutputKey";
var _OKT = "OriginKeepaliveTimeout";
var _OLC = "ObjectLockConfiguration";
var _OLE = "ObjectLockEnabled";
var _OMF = "OcsfMapFilter";
var _OMFL = "OcsfMapFilterList";
var _ON = "OptionName";
var _ONF = "OcsfNumberFilter";
var _ONFE = "OrganizationNotFoundException";
var _ONFL = "OcsfNumberFilterList";
var _ONw = "OwnerName";
var _OP = "OriginPath";
var _OPP = "OriginProtocolPolicy";
var _OPR = "OpenPortRange";
var _OPt = "OtherPolicies";
var _OR = "OffsetRanges";
var _ORT = "OriginReadTimeout";
var _ORf = "OffsetRange";
var _OS = "OptionSettings";
var _OSF = "OcsfStringFilter";
var _OSFL = "OcsfStringFilterList";
var _OSP = "OriginSslProtocols";
var _OST = "OperationStartTime";
var _OSv = "OverallSeverity";
var _OU = "OwnerUid";
var _OUI = "OrganizationalUnitId";
var _OUNFE = "OrganizationalUnitNotFoundException";
var _OV = "OutputValue";
var _OVl = "OldValue";
var _Oc = "Occurrences";
var _Op = "Options";
var _Ope = "Operands";
var _Oper = "Operator";
var _Opera = "Operation";
var _Or = "Origins";
var _Org = "Org";
var _Ori = "Origin";
var _Orig = "Original";
var _Ot = "Other";
var _Ou = "Outputs";
var _Ov = "Overrides";
var _Ow = "Owner";
var _P2 = "Port";
var _PA2 = "ProductArn";
var _PABC = "PublicAccessBlockConfiguration";
var _PAED = "ParameterApplyErrorDescription";
var _PAR = "ProcessedAutomationRules";
var _PAS = "ParameterApplyStatus";
var _PAe = "PendingActions";
var _PAl = "PlatformArn";
var _PAo = "PolicyArn";
var _PAr2 = "ProcessedAt";
var _PAu = "PubliclyAccessible";
var _PB = "PermissionsBoundary";
var _PBA = "PermissionsBoundaryArn";
var _PBI = "PatchBaselineId";
var _PBT = "PermissionsBoundaryType";
var _PBUC = "PermissionsBoundaryUsageCount";
var _PBW = "PreferredBackupWindow";
var _PC2 = "PendingChange";
var _PCP = "ProxyConfigurationProperties";
var _PCWLE = "PendingCloudWatchLogsExports";
var _PCa = "ParameterConfiguration";
var _PCl = "PlacementConstraints";
var _PCr2 = "ProxyConfiguration";
var _PCro = "ProviderConfiguration";
var _PD = "ProviderDetail";
var _PDGN = "Phase1DhGroupNumbers";
var _PDGNh = "Phase2DhGroupNumbers";
var _PDN = "PublicDnsName";
var _PDNO = "PrivateDnsNameOptions";
var _PDNr = "PrivateDnsName";
var _PDRTI = "PropagationDefaultRouteTableId";
var _PDa = "ParameterDefinition";
var _PDar = "ParameterDefinitions";
var _PDr = "ProcessDetails";
var _PEA = "Phase1EncryptionAlgorithms";
var _PEAh = "Phase2EncryptionAlgorithms";
var _PF = "ProcessorFeatures";
var _PFr = "ProductFields";
var _PFro = "ProcessedFindings";
var _PG = "PatchGroup";
var _PGN = "ParameterGroupName";
var _PI2 = "PublicIp";
var _PIA = "PrivateIpAddress";
var _PIAh = "Phase1IntegrityAlgorithms";
var _PIAha = "Phase2IntegrityAlgorithms";
var _PIAr = "PrivateIpAddresses";
var _PIAu = "PublicIpAddress";
var _PIE = "PerformanceInsightsEnabled";
var _PIKKI = "PerformanceInsightsKmsKeyId";
var _PIMB = "ProgressInMegaBytes";
var _PIP = "PublicIpv4Pool";
var _PIRP = "PerformanceInsightsRetentionPeriod";
var _PIl = "PlatformIdentifier";
var _PIo = "PolicyId";
var _PIr = "PrincipalId";
var _PK = "ProjectKey";
var _PL = "PredicateList";
var _PLA = "ProcessLaunchedAt";
var _PLI = "PrefixListIds";
var _PLIr = "PrefixListId";
var _PLS = "Phase1LifetimeSeconds";
var _PLSh = "Phase2LifetimeSeconds";
var _PLr = "ProductsList";
var _PM = "PrivilegedMode";
var _PMA = "PublishMetricAction";
var _PMV = "PendingModifiedValues";
var _PMW = "PreferredMaintenanceWindow";
var _PMa = "PackageManager";
var _PMi = "PidMode";
var _PMo = "PortMappings";
var _PN = "PortName";
var _PNa = "PartitionNumber";
var _PNag = "PageNumber";
var _PNar = "ParameterName";
var _PNo = "PolicyName";
var _PNol = "PolicyNames";
var _PNr = "ProductName";
var _PNri = "PrincipalName";
var _PNro = "ProcessName";
var _PNroj = "ProjectName";
var _PNrov = "ProviderName";
var _PO = "PeeringOptions";
var _PP = "PercentProgress";
var _PPA = "PortProbeAction";
var _PPD = "PortProbeDetails";
var _PPDL = "PortProbeDetailList";
var _PPDo = "PortProbeDetail";
var _PPP = "ProcessParentPid";
var _PPa = "ParentPid";
var _PPr = "ProcessPath";
var _PPro = "ProcessPid";
var _PR = "PortRange";
var _PRFT = "PortRangeFromTo";
var _PRL = "PortRangeList";
var _PRo = "PortRanges";
var _PRr = "ProcessingResult";
var _PS = "PeeringStatus";
var _PSA = "ProductSubscriptionArn";
var _PSK = "PreSharedKey";
var _PSRP = "ProductSubscriptionResourcePolicy";
var _PSa = "PatchSummary";
var _PSl = "PlacementStrategies";
var _PSo = "PortSets";
var _PSr = "ProviderSummary";
var _PSro = "ProductSubscriptions";
var _PT = "PercentTraffic";
var _PTA = "ProcessTerminatedAt";
var _PTO = "ProvisionedThroughputOverride";
var _PTa = "PackageType";
var _PTl = "PlacementTenancy";
var _PTr = "ProtocolType";
var _PTri = "PrincipalType";
var _PTro = "ProvisionedThroughput";
var _PTroj = "ProjectionType";
var _PTrom = "PromotionTier";
var _PTrop = "PropagateTags";
var _PTrov = "ProviderType";
var _PTs = "PseudoTerminal";
var _PU = "PosixUser";
var _PUA = "PolicyUpdatedAt";
var _PUC = "ProviderUpdateConfiguration";
var _PV = "PlatformVersion";
var _PVL = "PolicyVersionList";
var _PVLr = "ProductsV2List";
var _PVN = "ProductV2Name";
var _PVS = "PropagatingVgwSet";
var _PVSD = "PropagatingVgwSetDetails";
var _PVSL = "PropagatingVgwSetList";
var _PVa = "ParameterValue";
var _PVr = "ProductsV2";
var _PVro = "ProductV2";
var _Pa = "Packaging";
var _Pag = "Pages";
var _Page = "Page";
var _Par = "Partition";
var _Para = "Parameters";
var _Pat = "Path";
var _Patc = "Patch";
var _Pe = "Pending";
var _Per = "Period";
var _Perm = "Permissions";
var _Pi = "Pid";
var _Pl = "Placement";
var _Po = "Policies";
var _Pol = "Policy";
var _Pr2 = "Prefix";
var _Pre = "Predicate";
var _Pri = "Primary";
var _Prio = "Priority";
var _Priv = "Privileged";
var _Pro = "Projection";
var _Proc = "Process";
var _Prod = "Products";
var _Produ = "Product";
var _Prot = "Protocol";
var _Proto = "Protocols";
var _Prov = "Provider";
var _Provi = "Providers";
var _Q = "Quantity";
var _QLC = "QueryLoggingConfig";
var _QN = "QueueName";
var _R = "Reason";
var _RA2 = "RuleArn";
var _RAA = "ResourceApplicationArn";
var _RAEIII = "ResourceAwsEc2InstanceImageId";
var _RAEIIIPA = "ResourceAwsEc2InstanceIamInstanceProfileArn";
var _RAEIIVA = "ResourceAwsEc2InstanceIpV4Addresses";
var _RAEIIVAe = "ResourceAwsEc2InstanceIpV6Addresses";
var _RAEIKN = "ResourceAwsEc2InstanceKeyName";
var _RAEILA = "ResourceAwsEc2InstanceLaunchedAt";
var _RAEISI = "ResourceAwsEc2InstanceSubnetId";
var _RAEIT = "ResourceAwsEc2InstanceType";
var _RAEIVI = "ResourceAwsEc2InstanceVpcId";
var _RAFCC = "RequireAuthorizationForCacheControl";
var _RAIAKCA = "ResourceAwsIamAccessKeyCreatedAt";
var _RAIAKPN = "ResourceAwsIamAccessKeyPrincipalName";
var _RAIAKS = "ResourceAwsIamAccessKeyStatus";
var _RAIAKUN = "ResourceAwsIamAccessKeyUserName";
var _RAIUUN = "ResourceAwsIamUserUserName";
var _RAN = "ResourceApplicationName";
var _RART = "RedirectAllRequestsTo";
var _RASBOI = "ResourceAwsS3BucketOwnerId";
var _RASBON = "ResourceAwsS3BucketOwnerName";
var _RAe = "ResourceArn";
var _RAec = "RecommendedAction";
var _RAeg = "RegistryArn";
var _RAo = "RoleArn";
var _RAoo = "RootAccess";
var _RAu = "RuleAction";
var _RB = "RoleBase";
var _RC = "ResultConfiguration";
var _RCE = "ResourceConflictException";
var _RCF = "ResourcesCompositeFilter";
var _RCFL = "ResourcesCompositeFilterList";
var _RCIC = "RegisteredContainerInstancesCount";
var _RCII = "ResourceContainerImageId";
var _RCIN = "ResourceContainerImageName";
var _RCLA = "ResourceContainerLaunchedAt";
var _RCN = "ResourceContainerName";
var _RCP = "ResourceCloudPartition";
var _RCTD = "ResourceCreationTimeDt";
var _RCU = "ReadCapacityUnits";
var _RCV = "RegisterConnectorV2";
var _RCVR = "RegisterConnectorV2Request";
var _RCVRe = "RegisterConnectorV2Response";
var _RCe = "RegistryCredential";
var _RCea = "ReasonCode";
var _RCep = "RepositoryCredentials";
var _RCepl = "ReplicationConfig";
var _RCeq = "RequiresCompatibilities";
var _RCes = "ResponseCode";
var _RCeso = "ResourceConfig";
var _RCesou = "ResourceCategory";
var _RCesour = "ResourcesCount";
var _RCo = "RoutingConfig";
var _RD = "RootDirectory";
var _RDCTD = "ResourceDetailCaptureTimeDt";
var _RDF = "ResourcesDateFilter";
var _RDFL = "ResourcesDateFilterList";
var _RDI = "RamDiskId";
var _RDO = "ResourceDetailsOther";
var _RDT = "RestoreDateTime";
var _RDe = "ResourceDetails";
var _RDu = "RuleDefinition";
var _RE = "RenewalEligibility";
var _REe = "ReaderEndpoint";
var _REec = "RecommendationError";
var _REex = "Re2Expression";
var _REo = "RotationEnabled";
var _RF = "RelatedFindings";
var _RFI = "RelatedFindingsId";
var _RFL = "RelatedFindingList";
var _RFP = "RekeyFuzzPercentage";
var _RFPA = "RelatedFindingsProductArn";
var _RFS = "ResourceFindingsSummary";
var _RFSL = "ResourceFindingsSummaryList";
var _RFe = "RelatedFinding";
var _RFes = "ResourcesFilters";
var _RG = "RuleGroup";
var _RGA = "RuleGroupArn";
var _RGBR = "ResourceGroupByRule";
var _RGBRe = "ResourceGroupByRules";
var _RGD = "RuleGroupDetails";
var _RGI = "RuleGroupId";
var _RGN = "RuleGroupName";
var _RGS = "RuleGroupSource";
var _RGSCAD = "RuleGroupSourceCustomActionsDetails";
var _RGSCAL = "RuleGroupSourceCustomActionsList";
var _RGSLD = "RuleGroupSourceListDetails";
var _RGSSRACAD = "RuleGroupSourceStatelessRulesAndCustomActionsDetails";
var _RGSSRD = "RuleGroupSourceStatefulRulesDetails";
var _RGSSRDu = "RuleGroupSourceStatelessRuleDefinition";
var _RGSSRDul = "RuleGroupSourceStatelessRulesDetails";
var _RGSSRHD = "RuleGroupSourceStatefulRulesHeaderDetails";
var _RGSSRL = "RuleGroupSourceStatefulRulesList";
var _RGSSRLu = "RuleGroupSourceStatelessRulesList";
var _RGSSRMA = "RuleGroupSourceStatelessRuleMatchAttributes";
var _RGSSRMAD = "RuleGroupSourceStatelessRuleMatchAttributesDestinations";
var _RGSSRMADL = "RuleGroupSourceStatelessRuleMatchAttributesDestinationsList";
var _RGSSRMADP = "RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts";
var _RGSSRMADPL = "RuleGroupSourceStatelessRuleMatchAttributesDestinationPortsList";
var _RGSSRMAS = "RuleGroupSourceStatelessRuleMatchAttributesSources";
var _RGSSRMASL = "RuleGroupSourceStatelessRuleMatchAttributesSourcesList";
var _RGSSRMASP = "RuleGroupSourceStatelessRuleMatchAttributesSourcePorts";
var _RGSSRMASPL = "RuleGroupSourceStatelessRuleMatchAttributesSourcePortsList";
var _RGSSRMATF = "RuleGroupSourceStatelessRuleMatchAttributesTcpFlags";
var _RGSSRMATFL = "RuleGroupSourceStatelessRuleMatchAttributesTcpFlagsList";
var _RGSSROD = "RuleGroupSourceStatefulRulesOptionsDetails";
var _RGSSROL = "RuleGroupSourceStatefulRulesOptionsList";
var _RGV = "RuleGroupVariables";
var _RGVISD = "RuleGroupVariablesIpSetsDetails";
var _RGVPSD = "RuleGroupVariablesPortSetsDetails";
var _RGe = "ResourceGuid";
var _RH = "ResponseHeaders";
var _RHS = "RequireHibernateSupport";
var _RI = "ResourceId";
var _RIA = "ReplicationInstanceArn";
var _RIC = "ReplicationInstanceClass";
var _RID = "RemoteIpDetails";
var _RII = "ReplicationInstanceIdentifier";
var _RIP = "RestoreInProgress";
var _RIUE = "ResourceInUseException";
var _RIa = "RamdiskId";
var _RIe = "ResourceIdentifier";
var _RIec = "RecordIndex";
var _RIeg = "RegistryId";
var _RIes = "ResizeInfo";
var _RIeso = "ResourceInfo";
var _RIesou = "ResourceIds";
var _RIev = "RevisionId";
var _RIo = "RoleId";
var _RIoo = "RootId";
var _RIu = "RuleId";
var _RK = "RateKey";
var _RKPW = "ReplaceKeyPrefixWith";
var _RKW = "ReplaceKeyWith";
var _RL = "RateLimit";
var _RLA = "RotationLambdaArn";
var _RLM = "RegionLinkingMode";
var _RLe = "ResourceList";
var _RLes = "ResultList";
var _RLu = "RulesList";
var _RMF = "ResourcesMapFilter";
var _RMFL = "ResourcesMapFilterList";
var _RMTS = "RekeyMarginTimeSeconds";
var _RN = "RuleName";
var _RNF = "ResourcesNumberFilter";
var _RNFE = "ResourceNotFoundException";
var _RNFL = "ResourcesNumberFilterList";
var _RNe = "RegionName";
var _RNeg = "RegistryName";
var _RNep = "RepositoryName";
var _RNes = "ResourceName";
var _RNo = "RoleName";
var _RNu = "RuleNumber";
var _RO = "RuleOrder";
var _ROA = "ResourceOwnerAccount";
var _ROAI = "ResourceOwnerAccountId";
var _ROO = "ResourceOwnerOrg";
var _ROOI = "ResourceOwnerOrgId";
var _ROWF = "RotationOccurredWithinFrequency";
var _ROe = "ReadOnly";
var _ROeb = "RebootOption";
var _ROes = "ResourceOwner";
var _ROu = "RuleOptions";
var _RP = "ResourcePartition";
var _RPA = "RecoveryPointArn";
var _RPB = "RestrictPublicBuckets";
var _RPD = "RemotePortDetails";
var _RPH = "RetentionPeriodHours";
var _RPL = "RolePolicyList";
var _RPT = "RepositoryPolicyText";
var _RPe = "ResourceProvider";
var _RPec = "RecommendedPolicy";
var _RPes = "ResourcePath";
var _RPet = "RetentionPeriod";
var _RR = "ResourceRegion";
var _RRDBCI = "ReadReplicaDBClusterIdentifiers";
var _RRDBII = "ReadReplicaDBInstanceIdentifiers";
var _RRF = "ReadonlyRootFilesystem";
var _RRI = "ReadReplicaIdentifiers";
var _RRSDBII = "ReadReplicaSourceDBInstanceIdentifier";
var _RRe = "ResourceRecord";
var _RRel = "RelatedRequirements";
var _RRes = "ResourceRequirements";
var _RReso = "ResourceRole";
var _RResou = "ResourceResult";
var _RRo = "RoutingRules";
var _RRot = "RotationRules";
var _RS = "RuleStatus";
var _RSB = "ResourceSeverityBreakdown";
var _RSC = "ResourceSubCategory";
var _RSD = "ReplicaStatusDescription";
var _RSDo = "RouteSetDetails";
var _RSE = "RouteSelectionExpression";
var _RSF = "ResourcesStringFilter";
var _RSFL = "ResourcesStringFilterList";
var _RSG = "ReplicationSubnetGroup";
var _RSGI = "ReplicationSubnetGroupIdentifier";
var _RSL = "RulesSourceList";
var _RSLo = "RouteSetList";
var _RSM = "RoleSearchMatching";
var _RSR = "RenewalStatusReason";
var _RSS = "RoleSearchSubtree";
var _RSe = "RecordState";
var _RSec = "RecommendationSteps";
var _RSeco = "RecommendationStep";
var _RSen = "RenewalSummary";
var _RSene = "RenewalStatus";
var _RSep = "ReplicaStatus";
var _RSes = "RestoreSummary";
var _RSeso = "ResourceScopes";
var _RSest = "RestoreStatus";
var _RSo = "RouteSettings";
var _RSou = "RouteSet";
var _RSu = "RulesSource";
var _RSul = "RulesString";
var _RT = "ResourceType";
var _RTAI = "RouteTableAssociationId";
var _RTC = "RunningTasksCount";
var _RTCF = "ResourcesTrendsCompositeFilter";
var _RTCFL = "ResourcesTrendsCompositeFilterList";
var _RTF = "ResourcesTrendsFilters";
var _RTI = "RouteTableId";
var _RTIe = "ReplicationTaskIdentifier";
var _RTL = "ResourceTagList";
var _RTM = "ResourcesTrendsMetrics";
var _RTMR = "ResourcesTrendsMetricsResult";
var _RTS = "ReplicationTaskSettings";
var _RTSF = "ResourcesTrendsStringFilter";
var _RTSFL = "ResourcesTrendsStringFilterList";
var _RTV = "ResourcesTrendsValues";
var _RTe = "ResourceTags";
var _RTec = "RecommendationText";
var _RTeco = "RecommendationType";
var _RTes = "ResizeType";
var _RTeso = "ResourceTag";
var _RU = "RemediationUrl";
var _RUe = "ReferenceUrls";
var _RV = "ResultValues";
var _RVC = "ResourcesVpcConfig";
var _RVI = "RequesterVpcInfo";
var _RVe = "RelatedVulnerabilities";
var _RVu = "RuleVariables";
var _RWS = "ReplayWindowSize";
var _Ra = "Range";
var _Ran = "Ranges";
var _Re = "Replicas";
var _Rec = "Records";
var _Reco = "Recommendation";
var _Recor = "Record";
var _Red = "Redirect";
var _Reg = "Region";
var _Regi = "Regions";
var _Rel = "Release";
var _Rem = "Remediation";
var _Res = "Resources";
var _Reso = "Resource";
var _Resu = "Result";
var _Ret = "Retries";
var _Ro = "Routes";
var _Rol = "Rollback";
var _Role = "Role";
var _Roles = "Roles";
var _Rou = "Route";
var _Row = "Row";
var _Ru = "Runtime";
var _Rul = "Rules";
var _Rule = "Rule";
var _S = "Session";
var _SA = "SignatureAlgorithm";
var _SAN = "SubjectAlternativeNames";
var _SAS = "SpotAllocationStrategy";
var _SAU = "ServiceAccountUsername";
var _SAZ = "SecondaryAvailabilityZone";
var _SAZu = "SubnetAvailabilityZone";
var _SAe = "SecondaryArtifacts";
var _SAec = "SecretArn";
var _SAer = "ServiceArn";
var _SAo = "SourceArn";
var _SAt = "StartedAt";
var _SAta = "StandardsArn";
var _SAu = "SubnetArn";
var _SAub = "SubscribedAt";
var _SB = "StartedBy";
var _SBA = "SourceBackupArn";
var _SBN = "S3BucketName";
var _SBP = "S3BucketPrefix";
var _SBVA = "SourceBackupVaultArn";
var _SBu = "S3Bucket";
var _SC = "StorageClass";
var _SCA = "ServerCertificateArn";
var _SCAD = "StandardsControlAssociationDetails";
var _SCADt = "StandardsControlAssociationDetail";
var _SCADta = "StatelessCustomActionDefinition";
var _SCAI = "StandardsControlAssociationIds";
var _SCAIt = "StandardsControlAssociationId";
var _SCAS = "StandardsControlAssociationSummaries";
var _SCASt = "StandardsControlAssociationSummary";
var _SCAU = "StandardsControlAssociationUpdates";
var _SCAUt = "StandardsControlAssociationUpdate";
var _SCAe = "SecurityControlArn";
var _SCAt = "StatelessCustomActions";
var _SCAta = "StandardsControlArn";
var _SCAtan = "StandardsControlArns";
var _SCC = "SecurityControlsConfiguration";
var _SCCP = "SecurityControlCustomParameter";
var _SCCPL = "SecurityControlCustomParametersList";
var _SCCPe = "SecurityControlCustomParameters";
var _SCD = "SecurityControlDefinition";
var _SCDe = "SecurityControlDefinitions";
var _SCDt = "StandardsControlDescription";
var _SCGN = "SnapshotCopyGrantName";
var _SCI = "SslCertificateId";
var _SCIe = "SecurityControlIds";
var _SCIec = "SecurityControlId";
var _SCO = "StringConfigurationOptions";
var _SCP = "SubnetChangeProtection";
var _SCPA = "StartConfigurationPolicyAssociation";
var _SCPAR = "StartConfigurationPolicyAssociationRequest";
var _SCPARt = "StartConfigurationPolicyAssociationResponse";
var _SCPD = "StartConfigurationPolicyDisassociation";
var _SCPDR = "StartConfigurationPolicyDisassociationRequest";
var _SCPDRt = "StartConfigurationPolicyDisassociationResponse";
var _SCPL = "SecurityControlParametersList";
var _SCPMA = "StatelessCustomPublishMetricAction";
var _SCPMAD = "StatelessCustomPublishMetricActionDimension";
var _SCPMADL = "StatelessCustomPublishMetricActionDimensionsList";
var _SCPe = "SecurityControlParameters";
var _SCPec = "SecurityControlParameter";
var _SCS = "SecurityControlStatus";
var _SCT = "SnapshotCreateTime";
var _SCTt = "StandardsControlTitle";
var _SCTu = "SubscriptionCreationTime";
var _SCU = "StandardsControlsUpdatable";
var _SCc = "ScopeConfiguration";
var _SCe = "SessionContext";
var _SCec = "SecurityControls";
var _SCecu = "SecurityControl";
var _SCh = "ShardCount";
var _SCi = "SizeClassified";
var _SCo = "SourceContainer";
var _SCor = "SortCriteria";
var _SCort = "SortCriterion";
var _SCt = "StatusCodes";
var _SCta = "StartColumn";
var _SCtan = "StandardsControl";
var _SCtand = "StandardsControls";
var _SCu = "SuccessCount";
var _SCy = "SystemControls";
var _SD = "SseDescription";
var _SDA = "StatelessDefaultActions";
var _SDC = "SourceDestCheck";
var _SDD = "SensitiveDataDetections";
var _SDDL = "SensitiveDataDetectionsList";
var _SDR = "SensitiveDataResult";
var _SDRL = "SensitiveDataResultList";
var _SDS = "StackDriftStatus";
var _SDSI = "SourceDbSnapshotIdentifier";
var _SDe = "SensitiveData";
var _SDo = "SourceDomain";
var _SDp = "SpreadDomain";
var _SE = "ScheduleExpression";
var _SEA = "SourceEndpointArn";
var _SEE = "S3EncryptionEnabled";
var _SEIWF = "ScanEc2InstanceWithFindings";
var _SEe = "ServiceEnabled";
var _SEt = "StreamEnabled";
var _SEto = "StorageEncrypted";
var _SEtr = "StreamEncryption";
var _SF = "StringFilters";
var _SFDA = "StatelessFragmentDefaultActions";
var _SFFRA = "SqsFailureFeedbackRoleArn";
var _SFL = "StringFilterList";
var _SFt = "StringFilter";
var _SG = "SecurityGroups";
var _SGI = "SecurityGroupIds";
var _SGIS = "SecurityGroupIdSet";
var _SGS = "SecurityGroupSet";
var _SGSu = "SubnetGroupStatus";
var _SGe = "SecondaryGids";
var _SH = "SecurityHub";
var _SHAIAFRC = "SelfHostedAIAgentFrameworkResourceCount";
var _SHAIARC = "SelfHostedAIAgentResourceCount";
var _SHAIATAIRC = "SelfHostedAIAgentToolsAndIdentityResourceCount";
var _SHAIDRC = "SelfHostedAIDevelopmentResourceCount";
var _SHAIEERC = "SelfHostedAIExternalEndpointResourceCount";
var _SHAIMRC = "SelfHostedAIModelResourceCount";
var _SHAIMSRC = "SelfHostedAIModelServingResourceCount";
var _SHP = "SecurityHubPolicy";
var _SHTAIRC = "SelfHostedTotalAIResourceCount";
var _SI2 = "StandardsId";
var _SIL = "SourceIdsList";
var _SIP = "SpotInstancePools";
var _SIT = "SpotInstanceType";
var _SIV = "SourceIpV4";
var _SIVo = "SourceIpV6";
var _SIe = "SeverityId";
var _SIeq = "SequenceIndicators";
var _SIer = "ServiceId";
var _SIes = "SessionIssuer";
var _SIi = "SignalIndicators";
var _SIn = "SnapshotId";
var _SIt = "StatusId";
var _SIta = "StackId";
var _SItan = "StandardsInput";
var _SItat = "StatusInfos";
var _SIu = "SubnetId";
var _SIub = "SubnetIds";
var _SIubn = "SubnetIdentifier";
var _SK = "S3Key";
var _SKF = "S3KeyFilter";
var _SKP = "S3KeyPrefix";
var _SL = "SeverityLabel";
var _SLA = "SourceLayerArn";
var _SLCO = "StringListConfigurationOptions";
var _SLH = "SourceLayerHash";
var _SLi = "SignalsList";
var _SLo = "S3Logs";
var _SLof = "SoftLimit";
var _SLt = "StartLine";
var _SLtr = "StringList";
var _SM = "StatusMessage";
var _SMA = "StateMachineArn";
var _SMB = "StandardsManagedBy";
var _SMP = "SpotMaxPrice";
var _SMPPOLP = "SpotMaxPricePercentageOverLowestPrice";
var _SMS = "SharedMemorySize";
var _SMo = "SourceMac";
var _SMs = "SslMode";
var _SMu = "SubnetMappings";
var _SN2 = "ServiceName";
var _SND = "ServiceNowDetail";
var _SNPC = "ServiceNowProviderConfiguration";
var _SNUC = "ServiceNowUpdateConfiguration";
var _SNe = "ServerName";
var _SNer = "ServiceNow";
var _SNev = "SeverityNormalized";
var _SNt = "StageName";
var _SNta = "StackName";
var _SNtr = "StreamName";
var _SO = "SpotOptions";
var _SOC = "S3OriginConfig";
var _SOP = "ScanOnPush";
var _SOV = "S3ObjectVersion";
var _SOe = "SecretOptions";
var _SOo = "SortOrder";
var _SP = "SpotPrice";
var _SPA = "SamlProviderArn";
var _SPIAC = "SecondaryPrivateIpAddressCount";
var _SPL = "SoftwarePackageList";
var _SPe = "SeverityProduct";
var _SPo = "SourcePath";
var _SPof = "SoftwarePackage";
var _SPou = "SourcePort";
var _SPour = "SourcePorts";
var _SPt = "StartPeriod";
var _SQEE = "ServiceQuotaExceededException";
var _SR = "ServiceRole";
var _SRACA = "StatelessRulesAndCustomActions";
var _SRC = "StatusReasonCode";
var _SRE = "SampledRequestsEnabled";
var _SRGR = "StatefulRuleGroupReferences";
var _SRGRt = "StatelessRuleGroupReferences";
var _SRL = "StatusReasonsList";
var _SRO = "StaticRoutesOnly";
var _SRe = "ServiceRegistries";
var _SRev = "SeverityRating";
var _SRo = "SourceRegion";
var _SRt = "StateReason";
var _SRta = "StatusReasons";
var _SRtat = "StatefulRules";
var _SRtate = "StatelessRules";
var _SRtatu = "StatusReason";
var _SS = "StackStatus";
var _SSA = "StandardsSubscriptionArns";
var _SSAt = "StandardsSubscriptionArn";
var _SSE = "ServerSideEncryption";
var _SSEA = "SSEAlgorithm";
var _SSEC = "ServerSideEncryptionConfiguration";
var _SSEKMSKI = "SSEKMSKeyId";
var _SSFRA = "SqsSuccessFeedbackRoleArn";
var _SSG = "SourceSecurityGroup";
var _SSI = "SnapshotScheduleIdentifier";
var _SSIMB = "SnapshotSizeInMegaBytes";
var _SSL = "SearchSlowLogs";
var _SSM = "SslSupportMethod";
var _SSN = "SolutionStackName";
var _SSO = "ServiceSoftwareOptions";
var _SSPU = "SelfServicePortalUrl";
var _SSR = "StackStatusReason";
var _SSRt = "StandardsSubscriptionRequests";
var _SSRta = "StandardsStatusReason";
var _SSRtan = "StandardsSubscriptionRequest";
var _SSS = "SnapshotScheduleState";
var _SSSPA = "SelfServiceSamlProviderArn";
var _SSc = "SchedulingStrategy";
var _SSe = "ServiceState";
var _SSt = "StreamSpecification";
var _SSta = "StandardsSubscriptions";
var _SStan = "StandardsSubscription";
var _SStand = "StandardsStatus";
var _SSu = "SubnetStatus";
var _ST2 = "StorageType";
var _STA = "SnsTopicArn";
var _STAo = "SourceTableArn";
var _STC = "SeverityTrendsCount";
var _STH = "SessionTimeoutHours";
var _STN = "SnsTopicName";
var _STc = "ScopeType";
var _STe = "ServiceType";
var _STev = "SeverityTrends";
var _STn = "SnapshotType";
var _STo = "SourceType";
var _STp = "SplitTunnel";
var _STs = "SseType";
var _STt = "StartTimeout";
var _STta = "StatusType";
var _STtar = "StartTime";
var _STto = "StopTimeout";
var _SU = "SourceUrl";
var _SUe = "SeverityUpdate";
var _SV = "StageVariables";
var _SVO = "StageVariableOverrides";
var _SVT = "StreamViewType";
var _SVc = "SchemaVersion";
var _SVco = "ScopeValues";
var _SVo = "SourceVolume";
var _SWM = "StartWindowMinutes";
var _Sa = "Sasl";
var _Sam = "Sample";
var _Sc = "Scope";
var _Sch = "Scheme";
var _Sco = "Scopes";
var _Scr = "Scram";
var _Se = "Severity";
var _Sec = "Secrets";
var _Seco = "Secondary";
var _Seq = "Sequence";
var _Ser = "Serial";
var _Set = "Settings";
var _Sev = "Severities";
var _Si = "Size";
var _Sig = "Signals";
var _Sign = "Signal";
var _So = "Source";
var _Sou = "Sources";
var _St = "Status";
var _Sta = "State";
var _Stan = "Standards";
var _Stand = "Standard";
var _Star = "Start";
var _Stat = "Statistic";
var _Statu = "Statuses";
var _Str = "String";
var _Su = "Subject";
var _Sub = "Subnets";
var _Subs = "Subscription";
var _Sw = "Swappiness";
var _T2 = "Type";
var _TA = "TrailArn";
var _TAa = "TargetArn";
var _TAe = "TerminatedAt";
var _TBL = "ThrottlingBurstLimit";
var _TBV = "TargetBackupVault";
var _TC2 = "TracingConfig";
var _TCA = "TdeCredentialArn";
var _TCo = "TotalCount";
var _TCr = "TracingConfiguration";
var _TD = "TaskData";
var _TDA = "TaskDefinitionArn";
var _TDa = "TaskDefinition";
var _TE = "ThrottlingException";
var _TEA = "TargetEndpointArn";
var _TEP = "TransitEncryptionPort";
var _TEr = "TracingEnabled";
var _TEra = "TransitEncryption";
var _TF = "TotalFindings";
var _TFc = "TcpFlags";
var _TGA = "TargetGroupArn";
var _TGCB = "TransitGatewayCidrBlocks";
var _TGI = "TransitGatewayId";
var _TI = "TableId";
var _TIC = "TunnelInsideCidr";
var _TII = "ThreatIntelIndicators";
var _TIIC = "ThreatIntelIndicatorCategory";
var _TIIL = "ThreatIntelIndicatorList";
var _TIILOA = "ThreatIntelIndicatorLastObservedAt";
var _TIIS = "ThreatIntelIndicatorSource";
var _TIISU = "ThreatIntelIndicatorSourceUrl";
var _TIIT = "ThreatIntelIndicatorType";
var _TIIV = "ThreatIntelIndicatorValue";
var _TIIh = "ThreatIntelIndicator";
var _TIM = "TimeoutInMinutes";
var _TIa = "TargetId";
var _TIi = "TicketId";
var _TK = "TagKeys";
var _TL = "ThreatList";
var _TLSGB = "TotalLocalStorageGB";
var _TLSSP = "TLSSecurityPolicy";
var _TM = "TableMappings";
var _TMD = "TreatMissingData";
var _TMI = "ThresholdMetricId";
var _TMR = "TrendsMetricsResult";
var _TMr = "TrendsMetrics";
var _TN = "TableName";
var _TNo = "TopicName";
var _TO = "TunnelOptions";
var _TOD = "TimeOfDay";
var _TP = "TransportProtocol";
var _TPC = "ThreadsPerCore";
var _TPo = "ToPort";
var _TR = "TagResource";
var _TRA = "TaskRoleArn";
var _TRL = "ThrottlingRateLimit";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _TS = "TableStatus";
var _TSB = "TableSizeBytes";
var _TSU = "TicketSrcUrl";
var _TT = "TargetType";
var _TTa = "TargetTypes";
var _TV = "TrendsValues";
var _TZ = "TimeZone";
var _Ta2 = "Target";
var _Tag = "Tag";
var _Tags = "Tags";
var _Tar = "Targets";
var _Te = "Tenancy";
var _Tex = "Text";
var _Th = "Threshold";
var _Thr = "Throughput";
var _Thre = "Threats";
var _Threa = "Threat";
var _Ti = "Title";
var _Tie = "Tier";
var _Tim = "Timeout";
var _Time = "Timezone";
var _Times = "Timestamp";
var _Tl = "Tls";
var _Tm = "Tmpfs";
var _To = "To";
var _Tr = "Transitions";
var _Ty = "Types";
var _U = "User";
var _UA = "UpdatedAt";
var _UAOK = "UseAwsOwnedKey";
var _UAR = "UnprocessedAutomationRules";
var _UARL = "UnprocessedAutomationRulesList";
var _UARRI = "UpdateAutomationRulesRequestItems";
var _UARRIL = "UpdateAutomationRulesRequestItemsList";
var _UARRIp = "UpdateAutomationRulesRequestItem";
var _UARV = "UpdateAutomationRuleV2";
var _UARVR = "UpdateAutomationRuleV2Request";
var _UARVRp = "UpdateAutomationRuleV2Response";
var _UARn = "UnprocessedAutomationRule";
var _UAT = "UpdateActionTarget";
var _UATR = "UpdateActionTargetRequest";
var _UATRp = "UpdateActionTargetResponse";
var _UAU = "UnprocessedAssociationUpdates";
var _UAV = "UpdateAggregatorV2";
var _UAVR = "UpdateAggregatorV2Request";
var _UAVRp = "UpdateAggregatorV2Response";
var _UAn = "UnprocessedAssociations";
var _UAnp = "UnprocessedAccounts";
var _UAp = "UpdateAvailable";
var _UAs = "UserAccount";
var _UB = "UserBase";
var _UBp = "UpdatedBy";
var _UC = "UpdateConnector";
var _UCCHS = "UnauthorizedCacheControlHeaderStrategy";
var _UCP = "UpdateConfigurationPolicy";
var _UCPA = "UnprocessedConfigurationPolicyAssociations";
var _UCPAL = "UnprocessedConfigurationPolicyAssociationList";
var _UCPAn = "UnprocessedConfigurationPolicyAssociation";
var _UCPR = "UpdateConfigurationPolicyRequest";
var _UCPRp = "UpdateConfigurationPolicyResponse";
var _UCR = "UpdateConnectorRequest";
var _UCRp = "UpdateConnectorResponse";
var _UCV = "UpdateConnectorV2";
var _UCVR = "UpdateConnectorV2Request";
var _UCVRp = "UpdateConnectorV2Response";
var _UD = "UserData";
var _UDF = "UserDefinedFields";
var _UDp = "UpdateDate";
var _UF = "UnprocessedFindings";
var _UFA = "UpdateFindingAggregator";
var _UFAR = "UpdateFindingAggregatorRequest";
var _UFARp = "UpdateFindingAggregatorResponse";
var _UFR = "UpdateFindingsRequest";
var _UFRp = "UpdateFindingsResponse";
var _UFp = "UpdatedField";
var _UFpd = "UpdateFindings";
var _UI = "UserId";
var _UIGP = "UserIdGroupPairs";
var _UIR = "UpdateInsightRequest";
var _UIRp = "UpdateInsightResponse";
var _UIn = "UnprocessedIds";
var _UIp = "UpdateInsight";
var _UN = "UserName";
var _UOC = "UpdateOrganizationConfiguration";
var _UOCR = "UpdateOrganizationConfigurationRequest";
var _UOCRp = "UpdateOrganizationConfigurationResponse";
var _UP = "UnusedPermissions";
var _UPC = "UserPoolConfig";
var _UPI = "UserPoolId";
var _UPL = "UserPolicyList";
var _UPRS = "UnusedPermissionsRecommendationStep";
var _UR = "UpdatedReason";
var _URN = "UserRoleName";
var _URR = "UntagResourceRequest";
var _URRn = "UntagResourceResponse";
var _URn = "UntagResource";
var _US = "UpdateStatus";
var _USC = "UseStageCache";
var _USCA = "UnprocessedStandardsControlAssociation";
var _USCAU = "UnprocessedStandardsControlAssociationUpdate";
var _USCAUn = "UnprocessedStandardsControlAssociationUpdates";
var _USCAn = "UnprocessedStandardsControlAssociations";
var _USCR = "UpdateSecurityControlRequest";
var _USCRp = "UpdateSecurityControlResponse";
var _USCRpd = "UpdateStandardsControlRequest";
var _USCRpda = "UpdateStandardsControlResponse";
var _USCn = "UnprocessedSecurityControl";
var _USCnp = "UnprocessedSecurityControls";
var _USCp = "UpdateSecurityControl";
var _USCpd = "UpdateStandardsControl";
var _USHC = "UpdateSecurityHubConfiguration";
var _USHCR = "UpdateSecurityHubConfigurationRequest";
var _USHCRp = "UpdateSecurityHubConfigurationResponse";
var _USM = "UserSearchMatching";
var _USS = "UserSearchSubtree";
var _USp = "UpdateSource";
var _UT = "UnhealthyThreshold";
var _UTp = "UpdateTime";
var _Ui = "Uid";
var _Ul = "Ulimits";
var _Un = "Unit";
var _Una = "Unauthenticated";
var _Unk = "Unknown";
var _Up = "Updates";
var _Ur = "Url";
var _Us = "Users";
var _Use = "Username";
var _V2 = "Version";
var _VC = "ViewerCertificate";
var _VCA = "VendorCreatedAt";
var _VCC = "VCpuCount";
var _VCI = "VpnConnectionId";
var _VCV = "VulnerabilityCodeVulnerabilities";
var _VCVL = "VulnerabilityCodeVulnerabilitiesList";
var _VCi = "VisibilityConfig";
var _VCp = "VpcConfig";
var _VCpc = "VpcConfiguration";
var _VD = "ValidationDomain";
var _VE = "ValidationException";
var _VEA = "VulnerabilitiesExploitAvailable";
var _VES = "VpnEcmpSupport";
var _VEa = "ValidationEmails";
var _VF = "VolumesFrom";
var _VFA = "VulnerabilitiesFixAvailable";
var _VFa = "ValueFrom";
var _VGI = "VpnGatewayId";
var _VI = "VersionId";
var _VICBSD = "VpcInfoCidrBlockSetDetails";
var _VICBSL = "VpcInfoCidrBlockSetList";
var _VIICBSD = "VpcInfoIpv6CidrBlockSetDetails";
var _VIICBSL = "VpcInfoIpv6CidrBlockSetList";
var _VIPOD = "VpcInfoPeeringOptionsDetails";
var _VIo = "VolumeId";
var _VIp = "VpcId";
var _VL = "VersionLabel";
var _VLu = "VulnerabilityList";
var _VM = "ValidationMethod";
var _VML = "VolumeMountList";
var _VMo = "VolumeMounts";
var _VMol = "VolumeMount";
var _VN = "VirtualName";
var _VO = "VpcOptions";
var _VP = "VpnPort";
var _VPCI = "VpcPeeringConnectionId";
var _VPCId = "VPCId";
var _VPCO = "VPCOptions";
var _VPP = "ViewerProtocolPolicy";
var _VPu = "VulnerablePackages";
var _VS = "VerificationState";
var _VSG = "VpcSecurityGroups";
var _VSGI = "VpcSecurityGroupId";
var _VSIGB = "VolumeSizeInGB";
var _VSS = "VolumeScanStatus";
var _VSa = "ValidationStatus";
var _VSe = "VendorSeverity";
var _VSo = "VolumeSize";
var _VT = "VolumeType";
var _VTa = "ValueType";
var _VTg = "VgwTelemetry";
var _VTi = "VirtualizationType";
var _VU = "ValidUntil";
var _VUA = "VendorUpdatedAt";
var _VV = "VulnerabilityVendor";
var _Va = "Variables";
var _Val = "Value";
var _Valu = "Values";
var _Ve = "Vendor";
var _Vo = "Volumes";
var _Vp = "Vpcs";
var _Vu = "Vulnerabilities";
var _Vul = "Vulnerability";
var _W = "Workflow";
var _WA = "WafAction";
var _WAA = "WebAclArn";
var _WAI = "WebAclId";
var _WC = "WeightedCapacity";
var _WCU = "WriteCapacityUnits";
var _WCa = "WarmCount";
var _WD = "WorkingDirectory";
var _WE = "WarmEnabled";
var _WER = "WafExcludedRule";
var _WERL = "WafExcludedRuleList";
var _WOA = "WafOverrideAction";
var _WS = "WorkflowStatus";
var _WSo = "WorkflowState";
var _WT = "WarmType";
var _WU = "WorkflowUpdate";
var _WWAA = "WafWebAclArn";
var _We = "Weight";
var _XE = "XrayEnabled";
var _Y = "Years";
var _ZAC = "ZoneAwarenessConfig";
var _ZAE = "ZoneAwarenessEnabled";
var _ZF = "ZipFile";
var _ZN = "ZoneName";
var _c2 = "client";
var _e2 = "error";
var _h = "http";
var _hE2 = "httpError";
var _hQ = "httpQuery";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.securityhub";
var _se = "server";
var _tK = "tagKeys";
var n02 = "com.amazonaws.securityhub";
var _s_registry2 = TypeRegistry.for(_s2);
var SecurityHubServiceException$ = [-3, _s2, "SecurityHubServiceException", 0, [], []];
_s_registry2.registerError(SecurityHubServiceException$, SecurityHubServiceException);
var n0_registry2 = TypeRegistry.for(n02);
var AccessDeniedException$ = [
  -3,
  n02,
  _ADE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
  -3,
  n02,
  _CE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(ConflictException$, ConflictException);
var InternalException$ = [
  -3,
  n02,
  _IE,
  { [_e2]: _se, [_hE2]: 500 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(InternalException$, InternalException);
var InternalServerException$ = [
  -3,
  n02,
  _ISE,
  { [_e2]: _se, [_hE2]: 500 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(InternalServerException$, InternalServerException);
var InvalidAccessException$ = [
  -3,
  n02,
  _IAE,
  { [_e2]: _c2, [_hE2]: 401 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(InvalidAccessException$, InvalidAccessException);
var InvalidInputException$ = [
  -3,
  n02,
  _IIE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(InvalidInputException$, InvalidInputException);
var LimitExceededException$ = [
  -3,
  n02,
  _LEE,
  { [_e2]: _c2, [_hE2]: 429 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(LimitExceededException$, LimitExceededException);
var OrganizationalUnitNotFoundException$ = [
  -3,
  n02,
  _OUNFE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(OrganizationalUnitNotFoundException$, OrganizationalUnitNotFoundException);
var OrganizationNotFoundException$ = [
  -3,
  n02,
  _ONFE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var ResourceConflictException$ = [
  -3,
  n02,
  _RCE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(ResourceConflictException$, ResourceConflictException);
var ResourceInUseException$ = [
  -3,
  n02,
  _RIUE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
  -3,
  n02,
  _RNFE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
  -3,
  n02,
  _SQEE,
  { [_e2]: _c2, [_hE2]: 402 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [
  -3,
  n02,
  _TE,
  { [_e2]: _c2, [_hE2]: 429 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [
  -3,
  n02,
  _VE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M, _C2],
  [0, 0]
];
n0_registry2.registerError(ValidationException$, ValidationException);
var errorTypeRegistries2 = [
  _s_registry2,
  n0_registry2
];
var AcceptAdministratorInvitationRequest$ = [
  3,
  n02,
  _AAIR,
  0,
  [_AI, _II],
  [0, 0],
  2
];
var AcceptAdministratorInvitationResponse$ = [
  3,
  n02,
  _AAIRc,
  0,
  [],
  []
];
var AcceptInvitationRequest$ = [
  3,
  n02,
  _AIR,
  0,
  [_MI, _II],
  [0, 0],
  2
];
var AcceptInvitationResponse$ = [
  3,
  n02,
  _AIRc,
  0,
  [],
  []
];
var AccountDetails$ = [
  3,
  n02,
  _AD,
  0,
  [_AIc, _E2],
  [0, 0],
  1
];
var AccountFreeTrialStatus$ = [
  3,
  n02,
  _AFTS,
  0,
  [_AIc, _EA, _FTS],
  [0, 5, () => FreeTrialStatusList],
  3
];
var Action$ = [
  3,
  n02,
  _A2,
  0,
  [_AT, _NCA, _AACA, _DRA, _PPA],
  [0, () => NetworkConnectionAction$, () => AwsApiCallAction$, () => DnsRequestAction$, () => PortProbeAction$]
];
var ActionLocalIpDetails$ = [
  3,
  n02,
  _ALID,
  0,
  [_IAV],
  [0]
];
var ActionLocalPortDetails$ = [
  3,
  n02,
  _ALPD,
  0,
  [_P2, _PN],
  [1, 0]
];
var ActionRemoteIpDetails$ = [
  3,
  n02,
  _ARID,
  0,
  [_IAV, _O, _Co, _Ci, _GL],
  [0, () => IpOrganizationDetails$, () => Country$, () => City$, () => GeoLocation$]
];
var ActionRemotePortDetails$ = [
  3,
  n02,
  _ARPD,
  0,
  [_P2, _PN],
  [1, 0]
];
var ActionTarget$ = [
  3,
  n02,
  _ATc,
  0,
  [_ATA, _N, _D],
  [0, 0, 0],
  3
];
var Actor$ = [
  3,
  n02,
  _Ac,
  0,
  [_I, _U, _S],
  [0, () => ActorUser$, () => ActorSession$]
];
var ActorSession$ = [
  3,
  n02,
  _AS,
  0,
  [_Ui, _MS, _CT, _Is],
  [0, 0, 1, 0]
];
var ActorUser$ = [
  3,
  n02,
  _AU,
  0,
  [_N, _Ui, _T2, _CU, _Acc],
  [0, 0, 0, 0, () => UserAccount$]
];
var Adjustment$ = [
  3,
  n02,
  _Ad,
  0,
  [_Me, _R],
  [0, 0]
];
var AdminAccount$ = [
  3,
  n02,
  _AA,
  0,
  [_AIc, _St],
  [0, 0]
];
var AggregatorV2$ = [
  3,
  n02,
  _AV,
  0,
  [_AVA],
  [0]
];
var AIDetails$ = [
  3,
  n02,
  _AID,
  0,
  [_HRG, _HRT, _CI, _SHAIMRC, _SHAIARC, _SHAIMSRC, _SHAIEERC, _SHAIDRC, _SHAIAFRC, _SHAIATAIRC, _SHTAIRC],
  [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]
];
var AssociatedStandard$ = [
  3,
  n02,
  _ASs,
  0,
  [_SI2],
  [0]
];
var AssociationFilters$ = [
  3,
  n02,
  _AF,
  0,
  [_CPI, _ATs, _ASss],
  [0, 0, 0]
];
var AssociationSetDetails$ = [
  3,
  n02,
  _ASD,
  0,
  [_ASsso, _GI, _Ma, _RTAI, _RTI, _SIu],
  [() => AssociationStateDetails$, 0, 2, 0, 0, 0]
];
var AssociationStateDetails$ = [
  3,
  n02,
  _ASDs,
  0,
  [_Sta, _SM],
  [0, 0]
];
var AutomationRulesAction$ = [
  3,
  n02,
  _ARA,
  0,
  [_T2, _FFU],
  [0, () => AutomationRulesFindingFieldsUpdate$]
];
var AutomationRulesActionTypeObjectV2$ = [
  3,
  n02,
  _ARATOV,
  0,
  [_T2],
  [0]
];
var AutomationRulesActionV2$ = [
  3,
  n02,
  _ARAV,
  0,
  [_T2, _FFU, _EIC],
  [0, () => AutomationRulesFindingFieldsUpdateV2$, () => ExternalIntegrationConfiguration$],
  1
];
var AutomationRulesConfig$ = [
  3,
  n02,
  _ARC,
  0,
  [_RA2, _RS, _RO, _RN, _D, _IT, _Cr, _Act, _CA2, _UA, _CB],
  [0, 0, 1, 0, 0, 2, () => AutomationRulesFindingFilters$, () => ActionList, 5, 5, 0]
];
var AutomationRulesFindingFieldsUpdate$ = [
  3,
  n02,
  _ARFFU,
  0,
  [_No, _Se, _VS, _Con, _Cri, _Ty, _UDF, _W, _RF],
  [() => NoteUpdate$, () => SeverityUpdate$, 0, 1, 1, 64 | 0, 128 | 0, () => WorkflowUpdate$, () => RelatedFindingList]
];
var AutomationRulesFindingFieldsUpdateV2$ = [
  3,
  n02,
  _ARFFUV,
  0,
  [_SIe, _Com, _SIt],
  [1, 0, 1]
];
var AutomationRulesFindingFilters$ = [
  3,
  n02,
  _ARFF,
  0,
  [_PA2, _AAI, _I, _GIe, _T2, _FOA, _LOA, _CA2, _UA, _Con, _Cri, _Ti, _D, _SU, _PNr, _CN, _SL, _RT, _RI, _RP, _RR, _RTe, _RDO, _CS, _CSCI, _CASI, _VS, _WS, _RSe, _RFPA, _RFI, _NT, _NUA, _NUB, _UDF, _RAA, _RAN, _AAN, _RPe, _ROAI, _ROOI],
  [() => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => DateFilterList, () => DateFilterList, () => DateFilterList, () => NumberFilterList, () => NumberFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => MapFilterList, () => MapFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => StringFilterList, () => MapFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList]
];
var AutomationRulesMetadata$ = [
  3,
  n02,
  _ARM,
  0,
  [_RA2, _RS, _RO, _RN, _D, _IT, _CA2, _UA, _CB],
  [0, 0, 1, 0, 0, 2, 5, 5, 0]
];
var AutomationRulesMetadataV2$ = [
  3,
  n02,
  _ARMV,
  0,
  [_RA2, _RIu, _RO, _RN, _RS, _D, _Act, _CA2, _UA],
  [0, 0, 1, 0, 0, 0, () => AutomationRulesActionTypeListV2, 5, 5]
];
var AvailabilityZone$ = [
  3,
  n02,
  _AZ,
  0,
  [_ZN, _SIu],
  [0, 0]
];
var AwsAmazonMqBrokerDetails$ = [
  3,
  n02,
  _AAMBD,
  0,
  [_ASu, _AMVU, _BA, _BN, _DM, _EO, _ET, _EV, _HIT, _BI, _LSM, _L, _MWST, _PAu, _SG, _ST2, _SIub, _Us],
  [0, 2, 0, 0, 0, () => AwsAmazonMqBrokerEncryptionOptionsDetails$, 0, 0, 0, 0, () => AwsAmazonMqBrokerLdapServerMetadataDetails$, () => AwsAmazonMqBrokerLogsDetails$, () => AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails$, 2, 64 | 0, 0, 64 | 0, () => AwsAmazonMqBrokerUsersList]
];
var AwsAmazonMqBrokerEncryptionOptionsDetails$ = [
  3,
  n02,
  _AAMBEOD,
  0,
  [_KKI, _UAOK],
  [0, 2]
];
var AwsAmazonMqBrokerLdapServerMetadataDetails$ = [
  3,
  n02,
  _AAMBLSMD,
  0,
  [_H, _RB, _RNo, _RSM, _RSS, _SAU, _UB, _URN, _USM, _USS],
  [64 | 0, 0, 0, 0, 2, 0, 0, 0, 0, 2]
];
var AwsAmazonMqBrokerLogsDetails$ = [
  3,
  n02,
  _AAMBLD,
  0,
  [_Au2, _G, _ALG, _GLG, _Pe],
  [2, 2, 0, 0, () => AwsAmazonMqBrokerLogsPendingDetails$]
];
var AwsAmazonMqBrokerLogsPendingDetails$ = [
  3,
  n02,
  _AAMBLPD,
  0,
  [_Au2, _G],
  [2, 2]
];
var AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails$ = [
  3,
  n02,
  _AAMBMWSTD,
  0,
  [_DOW, _TOD, _TZ],
  [0, 0, 0]
];
var AwsAmazonMqBrokerUsersDetails$ = [
  3,
  n02,
  _AAMBUD,
  0,
  [_PC2, _Use],
  [0, 0]
];
var AwsApiCallAction$ = [
  3,
  n02,
  _AACA,
  0,
  [_Ap, _SN2, _CTa, _RID, _DD, _AR2, _FS, _LS],
  [0, 0, 0, () => ActionRemoteIpDetails$, () => AwsApiCallActionDomainDetails$, 128 | 0, 0, 0]
];
var AwsApiCallActionDomainDetails$ = [
  3,
  n02,
  _AACADD,
  0,
  [_Do],
  [0]
];
var AwsApiGatewayAccessLogSettings$ = [
  3,
  n02,
  _AAGALS,
  0,
  [_F, _DA],
  [0, 0]
];
var AwsApiGatewayCanarySettings$ = [
  3,
  n02,
  _AAGCS,
  0,
  [_PT, _DI, _SVO, _USC],
  [1, 0, 128 | 0, 2]
];
var AwsApiGatewayEndpointConfiguration$ = [
  3,
  n02,
  _AAGEC,
  0,
  [_Ty],
  [64 | 0]
];
var AwsApiGatewayMethodSettings$ = [
  3,
  n02,
  _AAGMS,
  0,
  [_ME, _LL, _DTE, _TBL, _TRL, _CEa, _CTIS, _CDE, _RAFCC, _UCCHS, _HM, _RPes],
  [2, 0, 2, 1, 1, 2, 1, 2, 2, 0, 0, 0]
];
var AwsApiGatewayRestApiDetails$ = [
  3,
  n02,
  _AAGRAD,
  0,
  [_I, _N, _D, _CD, _V2, _BMT, _MCS, _AKS, _EC],
  [0, 0, 0, 0, 0, 64 | 0, 1, 0, () => AwsApiGatewayEndpointConfiguration$]
];
var AwsApiGatewayStageDetails$ = [
  3,
  n02,
  _AAGSD,
  0,
  [_DI, _CCI, _SNt, _D, _CCE, _CCS, _CCSa, _MSe, _Va, _DV, _ALS, _CSa, _TEr, _CD, _LUD, _WAA],
  [0, 0, 0, 0, 2, 0, 0, () => AwsApiGatewayMethodSettingsList, 128 | 0, 0, () => AwsApiGatewayAccessLogSettings$, () => AwsApiGatewayCanarySettings$, 2, 0, 0, 0]
];
var AwsApiGatewayV2ApiDetails$ = [
  3,
  n02,
  _AAGVAD,
  0,
  [_AE, _AIp, _AKSE, _CD, _D, _V2, _N, _PTr, _RSE, _CC],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, () => AwsCorsConfiguration$]
];
var AwsApiGatewayV2RouteSettings$ = [
  3,
  n02,
  _AAGVRS,
  0,
  [_DME, _LL, _DTE, _TBL, _TRL],
  [2, 0, 2, 1, 1]
];
var AwsApiGatewayV2StageDetails$ = [
  3,
  n02,
  _AAGVSD,
  0,
  [_CCI, _CD, _D, _DRS, _DI, _LUD, _RSo, _SNt, _SV, _ALS, _ADu, _LDSM, _AGM],
  [0, 0, 0, () => AwsApiGatewayV2RouteSettings$, 0, 0, () => AwsApiGatewayV2RouteSettings$, 0, 128 | 0, () => AwsApiGatewayAccessLogSettings$, 2, 0, 2]
];
var AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails$ = [
  3,
  n02,
  _AASGQAAAPD,
  0,
  [_ATu, _LAC, _OICC, _UPC],
  [0, () => AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails$, () => AwsAppSyncGraphQlApiOpenIdConnectConfigDetails$, () => AwsAppSyncGraphQlApiUserPoolConfigDetails$]
];
var AwsAppSyncGraphQlApiDetails$ = [
  3,
  n02,
  _AASGQAD,
  0,
  [_AIp, _I, _OICC, _N, _LAC, _XE, _Ar, _UPC, _ATu, _LC, _AAP, _WWAA],
  [0, 0, () => AwsAppSyncGraphQlApiOpenIdConnectConfigDetails$, 0, () => AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails$, 2, 0, () => AwsAppSyncGraphQlApiUserPoolConfigDetails$, 0, () => AwsAppSyncGraphQlApiLogConfigDetails$, () => AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersList, 0]
];
var AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails$ = [
  3,
  n02,
  _AASGQALACD,
  0,
  [_ARTIS, _AUu, _IVE],
  [1, 0, 0]
];
var AwsAppSyncGraphQlApiLogConfigDetails$ = [
  3,
  n02,
  _AASGQALCD,
  0,
  [_CWLRA, _EVC, _FLL],
  [0, 2, 0]
];
var AwsAppSyncGraphQlApiOpenIdConnectConfigDetails$ = [
  3,
  n02,
  _AASGQAOICCD,
  0,
  [_ATL, _CIl, _ITL, _Is],
  [1, 0, 1, 0]
];
var AwsAppSyncGraphQlApiUserPoolConfigDetails$ = [
  3,
  n02,
  _AASGQAUPCD,
  0,
  [_AICR, _ARw, _DAe, _UPI],
  [0, 0, 0, 0]
];
var AwsAthenaWorkGroupConfigurationDetails$ = [
  3,
  n02,
  _AAWGCD,
  0,
  [_RC],
  [() => AwsAthenaWorkGroupConfigurationResultConfigurationDetails$]
];
var AwsAthenaWorkGroupConfigurationResultConfigurationDetails$ = [
  3,
  n02,
  _AAWGCRCD,
  0,
  [_ECn],
  [() => AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails$]
];
var AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails$ = [
  3,
  n02,
  _AAWGCRCECD,
  0,
  [_EOn, _KK],
  [0, 0]
];
var AwsAthenaWorkGroupDetails$ = [
  3,
  n02,
  _AAWGD,
  0,
  [_N, _D, _Sta, _Conf],
  [0, 0, 0, () => AwsAthenaWorkGroupConfigurationDetails$]
];
var AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails$ = [
  3,
  n02,
  _AASASGAZLD,
  0,
  [_Val],
  [0]
];
var AwsAutoScalingAutoScalingGroupDetails$ = [
  3,
  n02,
  _AASASGD,
  0,
  [_LCN, _LBN, _HCT, _HCGP, _CT, _MIP, _AZv, _LT, _CR],
  [0, 64 | 0, 0, 1, 0, () => AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails$, () => AwsAutoScalingAutoScalingGroupAvailabilityZonesList, () => AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification$, 2]
];
var AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification$ = [
  3,
  n02,
  _AASASGLTLTS,
  0,
  [_LTI, _LTN, _V2],
  [0, 0, 0]
];
var AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails$ = [
  3,
  n02,
  _AASASGMIPD,
  0,
  [_ID, _LT],
  [() => AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails$, () => AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails$]
];
var AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails$ = [
  3,
  n02,
  _AASASGMIPIDD,
  0,
  [_ODAS, _ODBC, _ODPABC, _SAS, _SIP, _SMP],
  [0, 1, 1, 0, 1, 0]
];
var AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails$ = [
  3,
  n02,
  _AASASGMIPLTD,
  0,
  [_LTS, _Ov],
  [() => AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification$, () => AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesList]
];
var AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification$ = [
  3,
  n02,
  _AASASGMIPLTLTS,
  0,
  [_LTI, _LTN, _V2],
  [0, 0, 0]
];
var AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails$ = [
  3,
  n02,
  _AASASGMIPLTOLD,
  0,
  [_ITn, _WC],
  [0, 0]
];
var AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails$ = [
  3,
  n02,
  _AASLCBDMD,
  0,
  [_DN, _Eb, _ND, _VN],
  [0, () => AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails$, 2, 0]
];
var AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails$ = [
  3,
  n02,
  _AASLCBDMED,
  0,
  [_DOT, _En, _Io, _SIn, _VSo, _VT],
  [2, 2, 1, 0, 1, 0]
];
var AwsAutoScalingLaunchConfigurationDetails$ = [
  3,
  n02,
  _AASLCD,
  0,
  [_APIA, _BDM, _CLVI, _CLVSG, _CT, _EOb, _IIP, _IIm, _IM, _ITn, _KI, _KN, _LCN, _PTl, _RIa, _SG, _SP, _UD, _MO],
  [2, () => AwsAutoScalingLaunchConfigurationBlockDeviceMappingsList, 0, 64 | 0, 0, 2, 0, 0, () => AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails$, 0, 0, 0, 0, 0, 0, 64 | 0, 0, 0, () => AwsAutoScalingLaunchConfigurationMetadataOptions$]
];
var AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails$ = [
  3,
  n02,
  _AASLCIMD,
  0,
  [_Ena],
  [2]
];
var AwsAutoScalingLaunchConfigurationMetadataOptions$ = [
  3,
  n02,
  _AASLCMO,
  0,
  [_HE, _HPRHL, _HT],
  [0, 1, 0]
];
var AwsBackupBackupPlanAdvancedBackupSettingsDetails$ = [
  3,
  n02,
  _ABBPABSD,
  0,
  [_BO, _RT],
  [128 | 0, 0]
];
var AwsBackupBackupPlanBackupPlanDetails$ = [
  3,
  n02,
  _ABBPBPD,
  0,
  [_BPN, _ABS, _BPR],
  [0, () => AwsBackupBackupPlanAdvancedBackupSettingsList, () => AwsBackupBackupPlanRuleList]
];
var AwsBackupBackupPlanDetails$ = [
  3,
  n02,
  _ABBPD,
  0,
  [_BP, _BPA, _BPI, _VI],
  [() => AwsBackupBackupPlanBackupPlanDetails$, 0, 0, 0]
];
var AwsBackupBackupPlanLifecycleDetails$ = [
  3,
  n02,
  _ABBPLD,
  0,
  [_DAD, _MTCSAD],
  [1, 1]
];
var AwsBackupBackupPlanRuleCopyActionsDetails$ = [
  3,
  n02,
  _ABBPRCAD,
  0,
  [_DBVA, _Li],
  [0, () => AwsBackupBackupPlanLifecycleDetails$]
];
var AwsBackupBackupPlanRuleDetails$ = [
  3,
  n02,
  _ABBPRD,
  0,
  [_TBV, _SWM, _SE, _RN, _RIu, _ECB, _CWM, _CAo, _Li],
  [0, 1, 0, 0, 0, 2, 1, () => AwsBackupBackupPlanRuleCopyActionsList, () => AwsBackupBackupPlanLifecycleDetails$]
];
var AwsBackupBackupVaultDetails$ = [
  3,
  n02,
  _ABBVD,
  0,
  [_BVA, _BVN, _EKA, _Not, _AP],
  [0, 0, 0, () => AwsBackupBackupVaultNotificationsDetails$, 0]
];
var AwsBackupBackupVaultNotificationsDetails$ = [
  3,
  n02,
  _ABBVND,
  0,
  [_BVE, _STA],
  [64 | 0, 0]
];
var AwsBackupRecoveryPointCalculatedLifecycleDetails$ = [
  3,
  n02,
  _ABRPCLD,
  0,
  [_DAel, _MTCSA],
  [0, 0]
];
var AwsBackupRecoveryPointCreatedByDetails$ = [
  3,
  n02,
  _ABRPCBD,
  0,
  [_BPA, _BPI, _BPV, _BRI],
  [0, 0, 0, 0]
];
var AwsBackupRecoveryPointDetails$ = [
  3,
  n02,
  _ABRPD,
  0,
  [_BSIB, _BVA, _BVN, _CL, _CDo, _CB, _CDr, _EKA, _IRA, _IEs, _LRT, _Li, _RPA, _RAe, _RT, _SBVA, _St, _SM, _SC],
  [1, 0, 0, () => AwsBackupRecoveryPointCalculatedLifecycleDetails$, 0, () => AwsBackupRecoveryPointCreatedByDetails$, 0, 0, 0, 2, 0, () => AwsBackupRecoveryPointLifecycleDetails$, 0, 0, 0, 0, 0, 0, 0]
];
var AwsBackupRecoveryPointLifecycleDetails$ = [
  3,
  n02,
  _ABRPLD,
  0,
  [_DAD, _MTCSAD],
  [1, 1]
];
var AwsCertificateManagerCertificateDetails$ = [
  3,
  n02,
  _ACMCD,
  0,
  [_CAA, _CA2, _DNo, _DVO, _EKU, _FR, _IA, _IUB, _IAs, _Is, _KA, _KU, _NA, _NB, _Op, _RE, _RSen, _Ser, _SA, _St, _Su, _SAN, _T2],
  [0, 0, 0, () => AwsCertificateManagerCertificateDomainValidationOptions, () => AwsCertificateManagerCertificateExtendedKeyUsages, 0, 0, 64 | 0, 0, 0, 0, () => AwsCertificateManagerCertificateKeyUsages, 0, 0, () => AwsCertificateManagerCertificateOptions$, 0, () => AwsCertificateManagerCertificateRenewalSummary$, 0, 0, 0, 0, 64 | 0, 0]
];
var AwsCertificateManagerCertificateDomainValidationOption$ = [
  3,
  n02,
  _ACMCDVO,
  0,
  [_DNo, _RRe, _VD, _VEa, _VM, _VSa],
  [0, () => AwsCertificateManagerCertificateResourceRecord$, 0, 64 | 0, 0, 0]
];
var AwsCertificateManagerCertificateExtendedKeyUsage$ = [
  3,
  n02,
  _ACMCEKU,
  0,
  [_N, _OI],
  [0, 0]
];
var AwsCertificateManagerCertificateKeyUsage$ = [
  3,
  n02,
  _ACMCKU,
  0,
  [_N],
  [0]
];
var AwsCertificateManagerCertificateOptions$ = [
  3,
  n02,
  _ACMCO,
  0,
  [_CTLP],
  [0]
];
var AwsCertificateManagerCertificateRenewalSummary$ = [
  3,
  n02,
  _ACMCRS,
  0,
  [_DVO, _RSene, _RSR, _UA],
  [() => AwsCertificateManagerCertificateDomainValidationOptions, 0, 0, 0]
];
var AwsCertificateManagerCertificateResourceRecord$ = [
  3,
  n02,
  _ACMCRR,
  0,
  [_N, _T2, _Val],
  [0, 0, 0]
];
var AwsCloudFormationStackDetails$ = [
  3,
  n02,
  _ACFSD,
  0,
  [_Ca, _CTr, _D, _DR, _DIr, _ETP, _LUT, _NAo, _Ou, _RAo, _SIta, _SNta, _SS, _SSR, _TIM],
  [64 | 0, 0, 0, 2, () => AwsCloudFormationStackDriftInformationDetails$, 2, 0, 64 | 0, () => AwsCloudFormationStackOutputsList, 0, 0, 0, 0, 0, 1]
];
var AwsCloudFormationStackDriftInformationDetails$ = [
  3,
  n02,
  _ACFSDID,
  0,
  [_SDS],
  [0]
];
var AwsCloudFormationStackOutputsDetails$ = [
  3,
  n02,
  _ACFSOD,
  0,
  [_D, _OK, _OV],
  [0, 0, 0]
];
var AwsCloudFrontDistributionCacheBehavior$ = [
  3,
  n02,
  _ACFDCB,
  0,
  [_VPP],
  [0]
];
var AwsCloudFrontDistributionCacheBehaviors$ = [
  3,
  n02,
  _ACFDCBw,
  0,
  [_It],
  [() => AwsCloudFrontDistributionCacheBehaviorsItemList]
];
var AwsCloudFrontDistributionDefaultCacheBehavior$ = [
  3,
  n02,
  _ACFDDCB,
  0,
  [_VPP],
  [0]
];
var AwsCloudFrontDistributionDetails$ = [
  3,
  n02,
  _ACFDD,
  0,
  [_CBa, _DCB, _DRO, _DNo, _ETa, _LMT, _Lo, _Or, _OG, _VC, _St, _WAI],
  [() => AwsCloudFrontDistributionCacheBehaviors$, () => AwsCloudFrontDistributionDefaultCacheBehavior$, 0, 0, 0, 0, () => AwsCloudFrontDistributionLogging$, () => AwsCloudFrontDistributionOrigins$, () => AwsCloudFrontDistributionOriginGroups$, () => AwsCloudFrontDistributionViewerCertificate$, 0, 0]
];
var AwsCloudFrontDistributionLogging$ = [
  3,
  n02,
  _ACFDL,
  0,
  [_B, _Ena, _IC, _Pr2],
  [0, 2, 2, 0]
];
var AwsCloudFrontDistributionOriginCustomOriginConfig$ = [
  3,
  n02,
  _ACFDOCOC,
  0,
  [_HP, _HPt, _OKT, _OPP, _ORT, _OSP],
  [1, 1, 1, 0, 1, () => AwsCloudFrontDistributionOriginSslProtocols$]
];
var AwsCloudFrontDistributionOriginGroup$ = [
  3,
  n02,
  _ACFDOG,
  0,
  [_FC],
  [() => AwsCloudFrontDistributionOriginGroupFailover$]
];
var AwsCloudFrontDistributionOriginGroupFailover$ = [
  3,
  n02,
  _ACFDOGF,
  0,
  [_SCt],
  [() => AwsCloudFrontDistributionOriginGroupFailoverStatusCodes$]
];
var AwsCloudFrontDistributionOriginGroupFailoverStatusCodes$ = [
  3,
  n02,
  _ACFDOGFSC,
  0,
  [_It, _Q],
  [64 | 1, 1]
];
var AwsCloudFrontDistributionOriginGroups$ = [
  3,
  n02,
  _ACFDOGw,
  0,
  [_It],
  [() => AwsCloudFrontDistributionOriginGroupsItemList]
];
var AwsCloudFrontDistributionOriginItem$ = [
  3,
  n02,
  _ACFDOI,
  0,
  [_DNo, _I, _OP, _SOC, _COC],
  [0, 0, 0, () => AwsCloudFrontDistributionOriginS3OriginConfig$, () => AwsCloudFrontDistributionOriginCustomOriginConfig$]
];
var AwsCloudFrontDistributionOrigins$ = [
  3,
  n02,
  _ACFDO,
  0,
  [_It],
  [() => AwsCloudFrontDistributionOriginItemList]
];
var AwsCloudFrontDistributionOriginS3OriginConfig$ = [
  3,
  n02,
  _ACFDOSOC,
  0,
  [_OAI],
  [0]
];
var AwsCloudFrontDistributionOriginSslProtocols$ = [
  3,
  n02,
  _ACFDOSP,
  0,
  [_It, _Q],
  [64 | 0, 1]
];
var AwsCloudFrontDistributionViewerCertificate$ = [
  3,
  n02,
  _ACFDVC,
  0,
  [_ACA, _Ce, _CSe, _CFDC, _ICI, _MPV, _SSM],
  [0, 0, 0, 2, 0, 0, 0]
];
var AwsCloudTrailTrailDetails$ = [
  3,
  n02,
  _ACTTD,
  0,
  [_CWLLGA, _CWLRA, _HCES, _HR, _IGSE, _IMRT, _IOT, _KKI, _LFVE, _N, _SBN, _SKP, _STA, _STN, _TA],
  [0, 0, 2, 0, 2, 2, 2, 0, 2, 0, 0, 0, 0, 0, 0]
];
var AwsCloudWatchAlarmDetails$ = [
  3,
  n02,
  _ACWAD,
  0,
  [_AEc, _AAl, _AAla, _ACUT, _ADl, _AN, _CO, _DTA, _Di, _ELSCP, _EP, _ES, _IDA, _MN, _Na, _OA, _Per, _Stat, _Th, _TMI, _TMD, _Un],
  [2, 64 | 0, 0, 0, 0, 0, 0, 1, () => AwsCloudWatchAlarmDimensionsList, 0, 1, 0, 64 | 0, 0, 0, 64 | 0, 1, 0, 1, 0, 0, 0]
];
var AwsCloudWatchAlarmDimensionsDetails$ = [
  3,
  n02,
  _ACWADD,
  0,
  [_N, _Val],
  [0, 0]
];
var AwsCodeBuildProjectArtifactsDetails$ = [
  3,
  n02,
  _ACBPAD,
  0,
  [_AIr, _ED, _Loc, _N, _NTa, _OAN, _Pa, _Pat, _T2],
  [0, 2, 0, 0, 0, 2, 0, 0, 0]
];
var AwsCodeBuildProjectDetails$ = [
  3,
  n02,
  _ACBPD,
  0,
  [_EK, _Art, _Env, _N, _So, _SR, _LCo, _VCp, _SAe],
  [0, () => AwsCodeBuildProjectArtifactsList, () => AwsCodeBuildProjectEnvironment$, 0, () => AwsCodeBuildProjectSource$, 0, () => AwsCodeBuildProjectLogsConfigDetails$, () => AwsCodeBuildProjectVpcConfig$, () => AwsCodeBuildProjectArtifactsList]
];
var AwsCodeBuildProjectEnvironment$ = [
  3,
  n02,
  _ACBPE,
  0,
  [_Ce, _EVn, _PM, _IPCT, _RCe, _T2],
  [0, () => AwsCodeBuildProjectEnvironmentEnvironmentVariablesList, 2, 0, () => AwsCodeBuildProjectEnvironmentRegistryCredential$, 0]
];
var AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails$ = [
  3,
  n02,
  _ACBPEEVD,
  0,
  [_N, _T2, _Val],
  [0, 0, 0]
];
var AwsCodeBuildProjectEnvironmentRegistryCredential$ = [
  3,
  n02,
  _ACBPERC,
  0,
  [_Cre, _CP],
  [0, 0]
];
var AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails$ = [
  3,
  n02,
  _ACBPLCCWLD,
  0,
  [_GN, _St, _SNtr],
  [0, 0, 0]
];
var AwsCodeBuildProjectLogsConfigDetails$ = [
  3,
  n02,
  _ACBPLCD,
  0,
  [_CWL, _SLo],
  [() => AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails$, () => AwsCodeBuildProjectLogsConfigS3LogsDetails$]
];
var AwsCodeBuildProjectLogsConfigS3LogsDetails$ = [
  3,
  n02,
  _ACBPLCSLD,
  0,
  [_ED, _Loc, _St],
  [2, 0, 0]
];
var AwsCodeBuildProjectSource$ = [
  3,
  n02,
  _ACBPS,
  0,
  [_T2, _Loc, _GCD, _IS],
  [0, 0, 1, 2]
];
var AwsCodeBuildProjectVpcConfig$ = [
  3,
  n02,
  _ACBPVC,
  0,
  [_VIp, _Sub, _SGI],
  [0, 64 | 0, 64 | 0]
];
var AwsCorsConfiguration$ = [
  3,
  n02,
  _ACC,
  0,
  [_AO, _AC, _EH, _MA, _AM, _AH],
  [64 | 0, 2, 64 | 0, 1, 64 | 0, 64 | 0]
];
var AwsDmsEndpointDetails$ = [
  3,
  n02,
  _ADED,
  0,
  [_CAe, _DNa, _EAn, _EI2, _ETn, _EN, _EIx, _ECA, _KKI, _P2, _SNe, _SMs, _Use],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]
];
var AwsDmsReplicationInstanceDetails$ = [
  3,
  n02,
  _ADRID,
  0,
  [_ASl, _AMVU, _AZ, _EV, _KKI, _MAZ, _PMW, _PAu, _RIC, _RII, _RSG, _VSG],
  [1, 2, 0, 0, 0, 2, 0, 2, 0, 0, () => AwsDmsReplicationInstanceReplicationSubnetGroupDetails$, () => AwsDmsReplicationInstanceVpcSecurityGroupsList]
];
var AwsDmsReplicationInstanceReplicationSubnetGroupDetails$ = [
  3,
  n02,
  _ADRIRSGD,
  0,
  [_RSGI],
  [0]
];
var AwsDmsReplicationInstanceVpcSecurityGroupsDetails$ = [
  3,
  n02,
  _ADRIVSGD,
  0,
  [_VSGI],
  [0]
];
var AwsDmsReplicationTaskDetails$ = [
  3,
  n02,
  _ADRTD,
  0,
  [_CSP, _CST, _CSPd, _MT, _I, _RIe, _RIA, _RTIe, _RTS, _SEA, _TM, _TEA, _TD],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var AwsDynamoDbTableAttributeDefinition$ = [
  3,
  n02,
  _ADDTAD,
  0,
  [_ANt, _ATt],
  [0, 0]
];
var AwsDynamoDbTableBillingModeSummary$ = [
  3,
  n02,
  _ADDTBMS,
  0,
  [_BM, _LUTPPRDT],
  [0, 0]
];
var AwsDynamoDbTableDetails$ = [
  3,
  n02,
  _ADDTD,
  0,
  [_ADt, _BMS, _CDT, _GSI, _GTV, _ICt, _KS, _LSA, _LSL, _LSI, _PTro, _Re, _RSes, _SD, _SSt, _TI, _TN, _TSB, _TS, _DPE],
  [() => AwsDynamoDbTableAttributeDefinitionList, () => AwsDynamoDbTableBillingModeSummary$, 0, () => AwsDynamoDbTableGlobalSecondaryIndexList, 0, 1, () => AwsDynamoDbTableKeySchemaList, 0, 0, () => AwsDynamoDbTableLocalSecondaryIndexList, () => AwsDynamoDbTableProvisionedThroughput$, () => AwsDynamoDbTableReplicaList, () => AwsDynamoDbTableRestoreSummary$, () => AwsDynamoDbTableSseDescription$, () => AwsDynamoDbTableStreamSpecification$, 0, 0, 1, 0, 2]
];
var AwsDynamoDbTableGlobalSecondaryIndex$ = [
  3,
  n02,
  _ADDTGSI,
  0,
  [_Ba, _IAn, _IN, _ISB, _ISn, _ICt, _KS, _Pro, _PTro],
  [2, 0, 0, 1, 0, 1, () => AwsDynamoDbTableKeySchemaList, () => AwsDynamoDbTableProjection$, () => AwsDynamoDbTableProvisionedThroughput$]
];
var AwsDynamoDbTableKeySchema$ = [
  3,
  n02,
  _ADDTKS,
  0,
  [_ANt, _KT],
  [0, 0]
];
var AwsDynamoDbTableLocalSecondaryIndex$ = [
  3,
  n02,
  _ADDTLSI,
  0,
  [_IAn, _IN, _KS, _Pro],
  [0, 0, () => AwsDynamoDbTableKeySchemaList, () => AwsDynamoDbTableProjection$]
];
var AwsDynamoDbTableProjection$ = [
  3,
  n02,
  _ADDTP,
  0,
  [_NKA, _PTroj],
  [64 | 0, 0]
];
var AwsDynamoDbTableProvisionedThroughput$ = [
  3,
  n02,
  _ADDTPT,
  0,
  [_LDDT, _LIDT, _NODT, _RCU, _WCU],
  [0, 0, 1, 1, 1]
];
var AwsDynamoDbTableProvisionedThroughputOverride$ = [
  3,
  n02,
  _ADDTPTO,
  0,
  [_RCU],
  [1]
];
var AwsDynamoDbTableReplica$ = [
  3,
  n02,
  _ADDTR,
  0,
  [_GSI, _KMKI, _PTO, _RNe, _RSep, _RSD],
  [() => AwsDynamoDbTableReplicaGlobalSecondaryIndexList, 0, () => AwsDynamoDbTableProvisionedThroughputOverride$, 0, 0, 0]
];
var AwsDynamoDbTableReplicaGlobalSecondaryIndex$ = [
  3,
  n02,
  _ADDTRGSI,
  0,
  [_IN, _PTO],
  [0, () => AwsDynamoDbTableProvisionedThroughputOverride$]
];
var AwsDynamoDbTableRestoreSummary$ = [
  3,
  n02,
  _ADDTRS,
  0,
  [_SBA, _STAo, _RDT, _RIP],
  [0, 0, 0, 2]
];
var AwsDynamoDbTableSseDescription$ = [
  3,
  n02,
  _ADDTSD,
  0,
  [_IEDT, _St, _STs, _KMKA],
  [0, 0, 0, 0]
];
var AwsDynamoDbTableStreamSpecification$ = [
  3,
  n02,
  _ADDTSS,
  0,
  [_SEt, _SVT],
  [2, 0]
];
var AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails$ = [
  3,
  n02,
  _AECVEAOADD,
  0,
  [_DIi],
  [0]
];
var AwsEc2ClientVpnEndpointAuthenticationOptionsDetails$ = [
  3,
  n02,
  _AECVEAOD,
  0,
  [_T2, _ADc, _MAu, _FA],
  [0, () => AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails$, () => AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails$, () => AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails$]
];
var AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails$ = [
  3,
  n02,
  _AECVEAOFAD,
  0,
  [_SPA, _SSSPA],
  [0, 0]
];
var AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails$ = [
  3,
  n02,
  _AECVEAOMAD,
  0,
  [_CRCC],
  [0]
];
var AwsEc2ClientVpnEndpointClientConnectOptionsDetails$ = [
  3,
  n02,
  _AECVECCOD,
  0,
  [_Ena, _LFA, _St],
  [2, 0, () => AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails$]
];
var AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails$ = [
  3,
  n02,
  _AECVECCOSD,
  0,
  [_C2, _M],
  [0, 0]
];
var AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails$ = [
  3,
  n02,
  _AECVECLBOD,
  0,
  [_Ena, _BT],
  [2, 0]
];
var AwsEc2ClientVpnEndpointConnectionLogOptionsDetails$ = [
  3,
  n02,
  _AECVECLOD,
  0,
  [_Ena, _CLG, _CLS],
  [2, 0, 0]
];
var AwsEc2ClientVpnEndpointDetails$ = [
  3,
  n02,
  _AECVED,
  0,
  [_CVEI, _D, _CCB, _DS2, _STp, _TP, _VP, _SCA, _AOu, _CLO, _SGIS, _VIp, _SSPU, _CCO, _STH, _CLBO],
  [0, 0, 0, 64 | 0, 2, 0, 1, 0, () => AwsEc2ClientVpnEndpointAuthenticationOptionsList, () => AwsEc2ClientVpnEndpointConnectionLogOptionsDetails$, 64 | 0, 0, 0, () => AwsEc2ClientVpnEndpointClientConnectOptionsDetails$, 1, () => AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails$]
];
var AwsEc2EipDetails$ = [
  3,
  n02,
  _AEED,
  0,
  [_IIn, _PI2, _AIl, _AIs, _Do, _PIP, _NBG, _NII, _NIOI, _PIA],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var AwsEc2InstanceDetails$ = [
  3,
  n02,
  _AEID,
  0,
  [_T2, _IIm, _IVA, _IVAp, _KN, _IIPA, _VIp, _SIu, _LA, _NI, _VTi, _MO, _Mo],
  [0, 0, 64 | 0, 64 | 0, 0, 0, 0, 0, 0, () => AwsEc2InstanceNetworkInterfacesList, 0, () => AwsEc2InstanceMetadataOptions$, () => AwsEc2InstanceMonitoringDetails$]
];
var AwsEc2InstanceMetadataOptions$ = [
  3,
  n02,
  _AEIMO,
  0,
  [_HE, _HPI, _HPRHL, _HT, _IMT],
  [0, 0, 1, 0, 0]
];
var AwsEc2InstanceMonitoringDetails$ = [
  3,
  n02,
  _AEIMD,
  0,
  [_Sta],
  [0]
];
var AwsEc2InstanceNetworkInterfacesDetails$ = [
  3,
  n02,
  _AEINID,
  0,
  [_NII],
  [0]
];
var AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails$ = [
  3,
  n02,
  _AELTDBDMSD,
  0,
  [_DN, _Eb, _ND, _VN],
  [0, () => AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails$, 0, 0]
];
var AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails$ = [
  3,
  n02,
  _AELTDBDMSED,
  0,
  [_DOT, _En, _Io, _KKI, _SIn, _Thr, _VSo, _VT],
  [2, 2, 1, 0, 0, 1, 1, 0]
];
var AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails$ = [
  3,
  n02,
  _AELTDCRSCRTD,
  0,
  [_CRI, _CRRGA],
  [0, 0]
];
var AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails$ = [
  3,
  n02,
  _AELTDCRSD,
  0,
  [_CRP, _CRT],
  [0, () => AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails$]
];
var AwsEc2LaunchTemplateDataCpuOptionsDetails$ = [
  3,
  n02,
  _AELTDCOD,
  0,
  [_CCo, _TPC],
  [1, 1]
];
var AwsEc2LaunchTemplateDataCreditSpecificationDetails$ = [
  3,
  n02,
  _AELTDCSD,
  0,
  [_CCp],
  [0]
];
var AwsEc2LaunchTemplateDataDetails$ = [
  3,
  n02,
  _AELTDD,
  0,
  [_BDMS, _CRS, _COp, _CSr, _DAS, _DAT, _EOb, _EGSS, _EIAS, _EOnc, _HO, _IIP, _IIm, _IISB, _IMO, _IR, _ITn, _KI, _KN, _LSi, _MOa, _MO, _Mo, _NIS, _Pl, _PDNO, _RDI, _SGIS, _SGS, _UD],
  [() => AwsEc2LaunchTemplateDataBlockDeviceMappingSetList, () => AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails$, () => AwsEc2LaunchTemplateDataCpuOptionsDetails$, () => AwsEc2LaunchTemplateDataCreditSpecificationDetails$, 2, 2, 2, () => AwsEc2LaunchTemplateDataElasticGpuSpecificationSetList, () => AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetList, () => AwsEc2LaunchTemplateDataEnclaveOptionsDetails$, () => AwsEc2LaunchTemplateDataHibernationOptionsDetails$, () => AwsEc2LaunchTemplateDataIamInstanceProfileDetails$, 0, 0, () => AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails$, () => AwsEc2LaunchTemplateDataInstanceRequirementsDetails$, 0, 0, 0, () => AwsEc2LaunchTemplateDataLicenseSetList, () => AwsEc2LaunchTemplateDataMaintenanceOptionsDetails$, () => AwsEc2LaunchTemplateDataMetadataOptionsDetails$, () => AwsEc2LaunchTemplateDataMonitoringDetails$, () => AwsEc2LaunchTemplateDataNetworkInterfaceSetList, () => AwsEc2LaunchTemplateDataPlacementDetails$, () => AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails$, 0, 64 | 0, 64 | 0, 0]
];
var AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails$ = [
  3,
  n02,
  _AELTDEGSSD,
  0,
  [_T2],
  [0]
];
var AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails$ = [
  3,
  n02,
  _AELTDEIASD,
  0,
  [_Cou, _T2],
  [1, 0]
];
var AwsEc2LaunchTemplateDataEnclaveOptionsDetails$ = [
  3,
  n02,
  _AELTDEOD,
  0,
  [_Ena],
  [2]
];
var AwsEc2LaunchTemplateDataHibernationOptionsDetails$ = [
  3,
  n02,
  _AELTDHOD,
  0,
  [_Confi],
  [2]
];
var AwsEc2LaunchTemplateDataIamInstanceProfileDetails$ = [
  3,
  n02,
  _AELTDIIPD,
  0,
  [_Ar, _N],
  [0, 0]
];
var AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails$ = [
  3,
  n02,
  _AELTDIMOD,
  0,
  [_MTa, _SO],
  [0, () => AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails$]
];
var AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails$ = [
  3,
  n02,
  _AELTDIMOSOD,
  0,
  [_BDMl, _IIB, _MP, _SIT, _VU],
  [1, 0, 0, 0, 0]
];
var AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails$ = [
  3,
  n02,
  _AELTDIRACD,
  0,
  [_Max, _Mi],
  [1, 1]
];
var AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails$ = [
  3,
  n02,
  _AELTDIRATMMBD,
  0,
  [_Max, _Mi],
  [1, 1]
];
var AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails$ = [
  3,
  n02,
  _AELTDIRBEBMD,
  0,
  [_Max, _Mi],
  [1, 1]
];
var AwsEc2LaunchTemplateDataInstanceRequirementsDetails$ = [
  3,
  n02,
  _AELTDIRD,
  0,
  [_ACc, _AMc, _ANc, _ATMMB, _ATcc, _BMa, _BEBM, _BPu, _CM, _EIT, _IG, _LSo, _LST, _MGBPVC, _MMB, _NIC, _ODMPPOLP, _RHS, _SMPPOLP, _TLSGB, _VCC],
  [() => AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails$, 64 | 0, 64 | 0, () => AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails$, 64 | 0, 0, () => AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails$, 0, 64 | 0, 64 | 0, 64 | 0, 0, 64 | 0, () => AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails$, () => AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails$, () => AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails$, 1, 2, 1, () => AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails$, () => AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails$]
];
var AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails$ = [
  3,
  n02,
  _AELTDIRMGBPVCD,
  0,
  [_Max, _Mi],
  [1, 1]
];
var AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails$ = [
  3,
  n02,
  _AELTDIRMMBD,
  0,
  [_Max, _Mi],
  [1, 1]
];
var AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails$ = [
  3,
  n02,
  _AELTDIRNICD,
  0,
  [_Max, _Mi],
  [1, 1]
];
var AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails$ = [
  3,
  n02,
  _AELTDIRTLSGBD,
  0,
  [_Max, _Mi],
  [1, 1]
];
var AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails$ = [
  3,
  n02,
  _AELTDIRVCCD,
  0,
  [_Max, _Mi],
  [1, 1]
];
var AwsEc2LaunchTemplateDataLicenseSetDetails$ = [
  3,
  n02,
  _AELTDLSD,
  0,
  [_LCA],
  [0]
];
var AwsEc2LaunchTemplateDataMaintenanceOptionsDetails$ = [
  3,
  n02,
  _AELTDMOD,
  0,
  [_ARu],
  [0]
];
var AwsEc2LaunchTemplateDataMetadataOptionsDetails$ = [
  3,
  n02,
  _AELTDMODw,
  0,
  [_HE, _HPI, _HT, _HPRHL, _IMT],
  [0, 0, 0, 1, 0]
];
var AwsEc2LaunchTemplateDataMonitoringDetails$ = [
  3,
  n02,
  _AELTDMD,
  0,
  [_Ena],
  [2]
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails$ = [
  3,
  n02,
  _AELTDNISD,
  0,
  [_ACIA, _APIA, _DOT, _D, _DIe, _Gr, _ITnt, _IPC, _IP, _IAC, _IAp, _IPCp, _IPp, _NCI, _NII, _PIA, _PIAr, _SPIAC, _SIu],
  [2, 2, 2, 0, 1, 64 | 0, 0, 1, () => AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesList, 1, () => AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesList, 1, () => AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesList, 1, 0, 0, () => AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesList, 1, 0]
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails$ = [
  3,
  n02,
  _AELTDNISIPD,
  0,
  [_IPpv],
  [0]
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails$ = [
  3,
  n02,
  _AELTDNISIAD,
  0,
  [_IApv],
  [0]
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails$ = [
  3,
  n02,
  _AELTDNISIPDw,
  0,
  [_IPpvr],
  [0]
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails$ = [
  3,
  n02,
  _AELTDNISPIAD,
  0,
  [_Pri, _PIA],
  [2, 0]
];
var AwsEc2LaunchTemplateDataPlacementDetails$ = [
  3,
  n02,
  _AELTDPD,
  0,
  [_Af, _AZ, _GN, _HI, _HRGA, _PNa, _SDp, _Te],
  [0, 0, 0, 0, 0, 1, 0, 0]
];
var AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails$ = [
  3,
  n02,
  _AELTDPDNOD,
  0,
  [_ERNDAAAAR, _ERNDAR, _HTo],
  [2, 2, 0]
];
var AwsEc2LaunchTemplateDetails$ = [
  3,
  n02,
  _AELTD,
  0,
  [_LTN, _I, _LTD, _DVN, _LVN],
  [0, 0, () => AwsEc2LaunchTemplateDataDetails$, 1, 1]
];
var AwsEc2NetworkAclAssociation$ = [
  3,
  n02,
  _AENAA,
  0,
  [_NAAI, _NAI, _SIu],
  [0, 0, 0]
];
var AwsEc2NetworkAclDetails$ = [
  3,
  n02,
  _AENAD,
  0,
  [_IDs, _NAI, _OIw, _VIp, _As, _Ent],
  [2, 0, 0, 0, () => AwsEc2NetworkAclAssociationList, () => AwsEc2NetworkAclEntryList]
];
var AwsEc2NetworkAclEntry$ = [
  3,
  n02,
  _AENAE,
  0,
  [_CBi, _Eg, _ITC, _ICB, _PR, _Prot, _RAu, _RNu],
  [0, 2, () => IcmpTypeCode$, 0, () => PortRangeFromTo$, 0, 0, 1]
];
var AwsEc2NetworkInterfaceAttachment$ = [
  3,
  n02,
  _AENIA,
  0,
  [_ATtt, _AIt, _DOT, _DIe, _IIn, _IOI, _St],
  [0, 0, 2, 1, 0, 0, 0]
];
var AwsEc2NetworkInterfaceDetails$ = [
  3,
  n02,
  _AENID,
  0,
  [_At, _NII, _SG, _SDC, _IVAp, _PIAr, _PDN, _PI2],
  [() => AwsEc2NetworkInterfaceAttachment$, 0, () => AwsEc2NetworkInterfaceSecurityGroupList, 2, () => AwsEc2NetworkInterfaceIpV6AddressList, () => AwsEc2NetworkInterfacePrivateIpAddressList, 0, 0]
];
var AwsEc2NetworkInterfaceIpV6AddressDetail$ = [
  3,
  n02,
  _AENIIVAD,
  0,
  [_IVApd],
  [0]
];
var AwsEc2NetworkInterfacePrivateIpAddressDetail$ = [
  3,
  n02,
  _AENIPIAD,
  0,
  [_PIA, _PDNr],
  [0, 0]
];
var AwsEc2NetworkInterfaceSecurityGroup$ = [
  3,
  n02,
  _AENISG,
  0,
  [_GN, _GIr],
  [0, 0]
];
var AwsEc2RouteTableDetails$ = [
  3,
  n02,
  _AERTD,
  0,
  [_ASssoc, _OIw, _PVS, _RTI, _RSou, _VIp],
  [() => AssociationSetList, 0, () => PropagatingVgwSetList, 0, () => RouteSetList, 0]
];
var AwsEc2SecurityGroupDetails$ = [
  3,
  n02,
  _AESGD,
  0,
  [_GN, _GIr, _OIw, _VIp, _IPpe, _IPE],
  [0, 0, 0, 0, () => AwsEc2SecurityGroupIpPermissionList, () => AwsEc2SecurityGroupIpPermissionList]
];
var AwsEc2SecurityGroupIpPermission$ = [
  3,
  n02,
  _AESGIP,
  0,
  [_IPpr, _FP, _TPo, _UIGP, _IRp, _IRpv, _PLI],
  [0, 1, 1, () => AwsEc2SecurityGroupUserIdGroupPairList, () => AwsEc2SecurityGroupIpRangeList, () => AwsEc2SecurityGroupIpv6RangeList, () => AwsEc2SecurityGroupPrefixListIdList]
];
var AwsEc2SecurityGroupIpRange$ = [
  3,
  n02,
  _AESGIR,
  0,
  [_CIi],
  [0]
];
var AwsEc2SecurityGroupIpv6Range$ = [
  3,
  n02,
  _AESGIRw,
  0,
  [_CIid],
  [0]
];
var AwsEc2SecurityGroupPrefixListId$ = [
  3,
  n02,
  _AESGPLI,
  0,
  [_PLIr],
  [0]
];
var AwsEc2SecurityGroupUserIdGroupPair$ = [
  3,
  n02,
  _AESGUIGP,
  0,
  [_GIr, _GN, _PS, _UI, _VIp, _VPCI],
  [0, 0, 0, 0, 0, 0]
];
var AwsEc2SubnetDetails$ = [
  3,
  n02,
  _AESD,
  0,
  [_AIAOC, _AZ, _AZI, _AIAC, _CBi, _DFA, _MPIOL, _OIw, _Sta, _SAu, _SIu, _VIp, _ICBAS],
  [2, 0, 0, 1, 0, 2, 2, 0, 0, 0, 0, 0, () => Ipv6CidrBlockAssociationList]
];
var AwsEc2TransitGatewayDetails$ = [
  3,
  n02,
  _AETGD,
  0,
  [_I, _D, _DRTP, _AASA, _DRTA, _TGCB, _ADRTI, _PDRTI, _VES, _DSn, _MSu, _ASA],
  [0, 0, 0, 0, 0, 64 | 0, 0, 0, 0, 0, 0, 1]
];
var AwsEc2VolumeAttachment$ = [
  3,
  n02,
  _AEVA,
  0,
  [_ATtt, _DOT, _IIn, _St],
  [0, 2, 0, 0]
];
var AwsEc2VolumeDetails$ = [
  3,
  n02,
  _AEVD,
  0,
  [_CTre, _DN, _En, _Si, _SIn, _St, _KKI, _Att, _VIo, _VT, _VSS],
  [0, 0, 2, 1, 0, 0, 0, () => AwsEc2VolumeAttachmentList, 0, 0, 0]
];
var AwsEc2VpcDetails$ = [
  3,
  n02,
  _AEVDw,
  0,
  [_CBAS, _ICBAS, _DOI, _Sta],
  [() => CidrBlockAssociationList, () => Ipv6CidrBlockAssociationList, 0, 0]
];
var AwsEc2VpcEndpointServiceDetails$ = [
  3,
  n02,
  _AEVESD,
  0,
  [_ARc, _AZv, _BEDN, _MVE, _GLBA, _NLBA, _PDNr, _SIer, _SN2, _SSe, _STe],
  [2, 64 | 0, 64 | 0, 2, 64 | 0, 64 | 0, 0, 0, 0, 0, () => AwsEc2VpcEndpointServiceServiceTypeList]
];
var AwsEc2VpcEndpointServiceServiceTypeDetails$ = [
  3,
  n02,
  _AEVESSTD,
  0,
  [_STe],
  [0]
];
var AwsEc2VpcPeeringConnectionDetails$ = [
  3,
  n02,
  _AEVPCD,
  0,
  [_AVI, _ETx, _RVI, _St, _VPCI],
  [() => AwsEc2VpcPeeringConnectionVpcInfoDetails$, 0, () => AwsEc2VpcPeeringConnectionVpcInfoDetails$, () => AwsEc2VpcPeeringConnectionStatusDetails$, 0]
];
var AwsEc2VpcPeeringConnectionStatusDetails$ = [
  3,
  n02,
  _AEVPCSD,
  0,
  [_C2, _M],
  [0, 0]
];
var AwsEc2VpcPeeringConnectionVpcInfoDetails$ = [
  3,
  n02,
  _AEVPCVID,
  0,
  [_CBi, _CBS, _ICBS, _OIw, _PO, _Reg, _VIp],
  [0, () => VpcInfoCidrBlockSetList, () => VpcInfoIpv6CidrBlockSetList, 0, () => VpcInfoPeeringOptionsDetails$, 0, 0]
];
var AwsEc2VpnConnectionDetails$ = [
  3,
  n02,
  _AEVCD,
  0,
  [_VCI, _Sta, _CGI, _CGC, _T2, _VGI, _Cat, _VTg, _Op, _Ro, _TGI],
  [0, 0, 0, 0, 0, 0, 0, () => AwsEc2VpnConnectionVgwTelemetryList, () => AwsEc2VpnConnectionOptionsDetails$, () => AwsEc2VpnConnectionRoutesList, 0]
];
var AwsEc2VpnConnectionOptionsDetails$ = [
  3,
  n02,
  _AEVCOD,
  0,
  [_SRO, _TO],
  [2, () => AwsEc2VpnConnectionOptionsTunnelOptionsList]
];
var AwsEc2VpnConnectionOptionsTunnelOptionsDetails$ = [
  3,
  n02,
  _AEVCOTOD,
  0,
  [_DTS, _IV, _OIA, _PDGN, _PEA, _PIAh, _PLS, _PDGNh, _PEAh, _PIAha, _PLSh, _PSK, _RFP, _RMTS, _RWS, _TIC],
  [1, 64 | 0, 0, 64 | 1, 64 | 0, 64 | 0, 1, 64 | 1, 64 | 0, 64 | 0, 1, 0, 1, 1, 1, 0]
];
var AwsEc2VpnConnectionRoutesDetails$ = [
  3,
  n02,
  _AEVCRD,
  0,
  [_DCBe, _Sta],
  [0, 0]
];
var AwsEc2VpnConnectionVgwTelemetryDetails$ = [
  3,
  n02,
  _AEVCVTD,
  0,
  [_ARCc, _CAe, _LSC, _OIA, _St, _SM],
  [1, 0, 0, 0, 0, 0]
];
var AwsEcrContainerImageDetails$ = [
  3,
  n02,
  _AECID,
  0,
  [_RIeg, _RNep, _Arc, _IDm, _ITm, _IPA],
  [0, 0, 0, 0, 64 | 0, 0]
];
var AwsEcrRepositoryDetails$ = [
  3,
  n02,
  _AERD,
  0,
  [_Ar, _ISC, _ITM, _LP, _RNep, _RPT],
  [0, () => AwsEcrRepositoryImageScanningConfigurationDetails$, 0, () => AwsEcrRepositoryLifecyclePolicyDetails$, 0, 0]
];
var AwsEcrRepositoryImageScanningConfigurationDetails$ = [
  3,
  n02,
  _AERISCD,
  0,
  [_SOP],
  [2]
];
var AwsEcrRepositoryLifecyclePolicyDetails$ = [
  3,
  n02,
  _AERLPD,
  0,
  [_LPT, _RIeg],
  [0, 0]
];
var AwsEcsClusterClusterSettingsDetails$ = [
  3,
  n02,
  _AECCSD,
  0,
  [_N, _Val],
  [0, 0]
];
var AwsEcsClusterConfigurationDetails$ = [
  3,
  n02,
  _AECCD,
  0,
  [_ECC],
  [() => AwsEcsClusterConfigurationExecuteCommandConfigurationDetails$]
];
var AwsEcsClusterConfigurationExecuteCommandConfigurationDetails$ = [
  3,
  n02,
  _AECCECCD,
  0,
  [_KKI, _LCog, _Lo],
  [0, () => AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails$, 0]
];
var AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails$ = [
  3,
  n02,
  _AECCECCLCD,
  0,
  [_CWEE, _CWLGN, _SBN, _SEE, _SKP],
  [2, 0, 0, 2, 0]
];
var AwsEcsClusterDefaultCapacityProviderStrategyDetails$ = [
  3,
  n02,
  _AECDCPSD,
  0,
  [_Bas, _CPa, _We],
  [1, 0, 1]
];
var AwsEcsClusterDetails$ = [
  3,
  n02,
  _AECD,
  0,
  [_CAl, _ASC, _CPap, _CSl, _Conf, _DCPS, _CNl, _RCIC, _RTC, _St],
  [0, 1, 64 | 0, () => AwsEcsClusterClusterSettingsList, () => AwsEcsClusterConfigurationDetails$, () => AwsEcsClusterDefaultCapacityProviderStrategyList, 0, 1, 1, 0]
];
var AwsEcsContainerDetails$ = [
  3,
  n02,
  _AECDw,
  0,
  [_N, _Im, _MPo, _Priv],
  [0, 0, () => AwsMountPointList, 2]
];
var AwsEcsServiceCapacityProviderStrategyDetails$ = [
  3,
  n02,
  _AESCPSD,
  0,
  [_Bas, _CPa, _We],
  [1, 0, 1]
];
var AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails$ = [
  3,
  n02,
  _AESDCDCBD,
  0,
  [_Enab, _Rol],
  [2, 2]
];
var AwsEcsServiceDeploymentConfigurationDetails$ = [
  3,
  n02,
  _AESDCD,
  0,
  [_DCBep, _MPa, _MHP],
  [() => AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails$, 1, 1]
];
var AwsEcsServiceDeploymentControllerDetails$ = [
  3,
  n02,
  _AESDCDw,
  0,
  [_T2],
  [0]
];
var AwsEcsServiceDetails$ = [
  3,
  n02,
  _AESDw,
  0,
  [_CPS, _Cl, _DC, _DCe, _DCes, _EEMT, _EEC, _HCGPS, _LTa, _LB, _N, _NC, _PCl, _PSl, _PV, _PTrop, _Role, _SSc, _SAer, _SN2, _SRe, _TDa],
  [() => AwsEcsServiceCapacityProviderStrategyList, 0, () => AwsEcsServiceDeploymentConfigurationDetails$, () => AwsEcsServiceDeploymentControllerDetails$, 1, 2, 2, 1, 0, () => AwsEcsServiceLoadBalancersList, 0, () => AwsEcsServiceNetworkConfigurationDetails$, () => AwsEcsServicePlacementConstraintsList, () => AwsEcsServicePlacementStrategiesList, 0, 0, 0, 0, 0, 0, () => AwsEcsServiceServiceRegistriesList, 0]
];
var AwsEcsServiceLoadBalancersDetails$ = [
  3,
  n02,
  _AESLBD,
  0,
  [_CNo, _CPo, _LBNo, _TGA],
  [0, 1, 0, 0]
];
var AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails$ = [
  3,
  n02,
  _AESNCAVCD,
  0,
  [_API, _SG, _Sub],
  [0, 64 | 0, 64 | 0]
];
var AwsEcsServiceNetworkConfigurationDetails$ = [
  3,
  n02,
  _AESNCD,
  0,
  [_AVC],
  [() => AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails$]
];
var AwsEcsServicePlacementConstraintsDetails$ = [
  3,
  n02,
  _AESPCD,
  0,
  [_Ex, _T2],
  [0, 0]
];
var AwsEcsServicePlacementStrategiesDetails$ = [
  3,
  n02,
  _AESPSD,
  0,
  [_Fi, _T2],
  [0, 0]
];
var AwsEcsServiceServiceRegistriesDetails$ = [
  3,
  n02,
  _AESSRD,
  0,
  [_CNo, _CPo, _P2, _RAeg],
  [0, 1, 1, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails$ = [
  3,
  n02,
  _AETDCDDOD,
  0,
  [_Cond, _CNo],
  [0, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsDetails$ = [
  3,
  n02,
  _AETDCDD,
  0,
  [_Comm, _Cp, _DO, _DNi, _DSD, _DSns, _DL, _DSO, _EPn, _Env, _EF, _Es, _EHx, _FCi, _HC, _Ho, _Im, _In, _Lin, _LPi, _LCog, _Mem, _MR, _MPo, _N, _PMo, _Priv, _PTs, _RRF, _RCep, _RRes, _Sec, _STt, _STto, _SCy, _Ul, _U, _VF, _WD],
  [64 | 0, 1, () => AwsEcsTaskDefinitionContainerDefinitionsDependsOnList, 2, 64 | 0, 64 | 0, 128 | 0, 64 | 0, 64 | 0, () => AwsEcsTaskDefinitionContainerDefinitionsEnvironmentList, () => AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesList, 2, () => AwsEcsTaskDefinitionContainerDefinitionsExtraHostsList, () => AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails$, () => AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails$, 0, 0, 2, 64 | 0, () => AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails$, () => AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails$, 1, 1, () => AwsEcsTaskDefinitionContainerDefinitionsMountPointsList, 0, () => AwsEcsTaskDefinitionContainerDefinitionsPortMappingsList, 2, 2, 2, () => AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails$, () => AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsList, () => AwsEcsTaskDefinitionContainerDefinitionsSecretsList, 1, 1, () => AwsEcsTaskDefinitionContainerDefinitionsSystemControlsList, () => AwsEcsTaskDefinitionContainerDefinitionsUlimitsList, 0, () => AwsEcsTaskDefinitionContainerDefinitionsVolumesFromList, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails$ = [
  3,
  n02,
  _AETDCDED,
  0,
  [_N, _Val],
  [0, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails$ = [
  3,
  n02,
  _AETDCDEFD,
  0,
  [_T2, _Val],
  [0, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails$ = [
  3,
  n02,
  _AETDCDEHD,
  0,
  [_Ho, _IApd],
  [0, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails$ = [
  3,
  n02,
  _AETDCDFCD,
  0,
  [_Op, _T2],
  [128 | 0, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails$ = [
  3,
  n02,
  _AETDCDHCD,
  0,
  [_Comm, _Int, _Ret, _SPt, _Tim],
  [64 | 0, 1, 1, 1, 1]
];
var AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails$ = [
  3,
  n02,
  _AETDCDLPCD,
  0,
  [_Add, _Dr],
  [64 | 0, 64 | 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails$ = [
  3,
  n02,
  _AETDCDLPD,
  0,
  [_Ca, _De, _IPEn, _MSa, _SMS, _Sw, _Tm],
  [() => AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails$, () => AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesList, 2, 1, 1, 1, () => AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsList]
];
var AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails$ = [
  3,
  n02,
  _AETDCDLPDD,
  0,
  [_CPon, _HPo, _Perm],
  [0, 0, 64 | 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails$ = [
  3,
  n02,
  _AETDCDLPTD,
  0,
  [_CPon, _MOo, _Si],
  [0, 64 | 0, 1]
];
var AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails$ = [
  3,
  n02,
  _AETDCDLCD,
  0,
  [_LD, _Op, _SOe],
  [0, 128 | 0, () => AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsList]
];
var AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails$ = [
  3,
  n02,
  _AETDCDLCSOD,
  0,
  [_N, _VFa],
  [0, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails$ = [
  3,
  n02,
  _AETDCDMPD,
  0,
  [_CPon, _ROe, _SVo],
  [0, 2, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails$ = [
  3,
  n02,
  _AETDCDPMD,
  0,
  [_CPo, _HPos, _Prot],
  [1, 1, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails$ = [
  3,
  n02,
  _AETDCDRCD,
  0,
  [_CPr],
  [0]
];
var AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails$ = [
  3,
  n02,
  _AETDCDRRD,
  0,
  [_T2, _Val],
  [0, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails$ = [
  3,
  n02,
  _AETDCDSD,
  0,
  [_N, _VFa],
  [0, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails$ = [
  3,
  n02,
  _AETDCDSCD,
  0,
  [_Na, _Val],
  [0, 0]
];
var AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails$ = [
  3,
  n02,
  _AETDCDUD,
  0,
  [_HL, _N, _SLof],
  [1, 0, 1]
];
var AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails$ = [
  3,
  n02,
  _AETDCDVFD,
  0,
  [_ROe, _SCo],
  [2, 0]
];
var AwsEcsTaskDefinitionDetails$ = [
  3,
  n02,
  _AETDD,
  0,
  [_CDon, _Cp, _ERA, _Fa, _IAnf, _IMp, _Mem, _NM, _PMi, _PCl, _PCr2, _RCeq, _TRA, _Vo, _St],
  [() => AwsEcsTaskDefinitionContainerDefinitionsList, 0, 0, 0, () => AwsEcsTaskDefinitionInferenceAcceleratorsList, 0, 0, 0, 0, () => AwsEcsTaskDefinitionPlacementConstraintsList, () => AwsEcsTaskDefinitionProxyConfigurationDetails$, 64 | 0, 0, () => AwsEcsTaskDefinitionVolumesList, 0]
];
var AwsEcsTaskDefinitionInferenceAcceleratorsDetails$ = [
  3,
  n02,
  _AETDIAD,
  0,
  [_DN, _DT],
  [0, 0]
];
var AwsEcsTaskDefinitionPlacementConstraintsDetails$ = [
  3,
  n02,
  _AETDPCD,
  0,
  [_Ex, _T2],
  [0, 0]
];
var AwsEcsTaskDefinitionProxyConfigurationDetails$ = [
  3,
  n02,
  _AETDPCDw,
  0,
  [_CNo, _PCP, _T2],
  [0, () => AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesList, 0]
];
var AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails$ = [
  3,
  n02,
  _AETDPCPCPD,
  0,
  [_N, _Val],
  [0, 0]
];
var AwsEcsTaskDefinitionVolumesDetails$ = [
  3,
  n02,
  _AETDVD,
  0,
  [_DVC, _EVCf, _Hos, _N],
  [() => AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails$, () => AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails$, () => AwsEcsTaskDefinitionVolumesHostDetails$, 0]
];
var AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails$ = [
  3,
  n02,
  _AETDVDVCD,
  0,
  [_Aut, _Dri, _DOr, _La, _Sc],
  [2, 0, 128 | 0, 128 | 0, 0]
];
var AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails$ = [
  3,
  n02,
  _AETDVEVCACD,
  0,
  [_APIc, _Ia],
  [0, 0]
];
var AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails$ = [
  3,
  n02,
  _AETDVEVCD,
  0,
  [_ACu, _FI, _RD, _TEra, _TEP],
  [() => AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails$, 0, 0, 0, 1]
];
var AwsEcsTaskDefinitionVolumesHostDetails$ = [
  3,
  n02,
  _AETDVHD,
  0,
  [_SPo],
  [0]
];
var AwsEcsTaskDetails$ = [
  3,
  n02,
  _AETD,
  0,
  [_CAl, _TDA, _V2, _CA2, _SAt, _SB, _Gro, _Vo, _Cont],
  [0, 0, 0, 0, 0, 0, 0, () => AwsEcsTaskVolumeDetailsList, () => AwsEcsContainerDetailsList]
];
var AwsEcsTaskVolumeDetails$ = [
  3,
  n02,
  _AETVD,
  0,
  [_N, _Hos],
  [0, () => AwsEcsTaskVolumeHostDetails$]
];
var AwsEcsTaskVolumeHostDetails$ = [
  3,
  n02,
  _AETVHD,
  0,
  [_SPo],
  [0]
];
var AwsEfsAccessPointDetails$ = [
  3,
  n02,
  _AEAPD,
  0,
  [_APIc, _Ar, _CTl, _FSI, _PU, _RD],
  [0, 0, 0, 0, () => AwsEfsAccessPointPosixUserDetails$, () => AwsEfsAccessPointRootDirectoryDetails$]
];
var AwsEfsAccessPointPosixUserDetails$ = [
  3,
  n02,
  _AEAPPUD,
  0,
  [_Gi, _SGe, _Ui],
  [0, 64 | 0, 0]
];
var AwsEfsAccessPointRootDirectoryCreationInfoDetails$ = [
  3,
  n02,
  _AEAPRDCID,
  0,
  [_OGw, _OU, _Perm],
  [0, 0, 0]
];
var AwsEfsAccessPointRootDirectoryDetails$ = [
  3,
  n02,
  _AEAPRDD,
  0,
  [_CIr, _Pat],
  [() => AwsEfsAccessPointRootDirectoryCreationInfoDetails$, 0]
];
var AwsEksClusterDetails$ = [
  3,
  n02,
  _AECDws,
  0,
  [_Ar, _CAD, _CSlu, _End, _N, _RVC, _RAo, _V2, _Lo],
  [0, 0, 0, 0, 0, () => AwsEksClusterResourcesVpcConfigDetails$, 0, 0, () => AwsEksClusterLoggingDetails$]
];
var AwsEksClusterLoggingClusterLoggingDetails$ = [
  3,
  n02,
  _AECLCLD,
  0,
  [_Ena, _Ty],
  [2, 64 | 0]
];
var AwsEksClusterLoggingDetails$ = [
  3,
  n02,
  _AECLD,
  0,
  [_CLl],
  [() => AwsEksClusterLoggingClusterLoggingList]
];
var AwsEksClusterResourcesVpcConfigDetails$ = [
  3,
  n02,
  _AECRVCD,
  0,
  [_SGI, _SIub, _EPA],
  [64 | 0, 64 | 0, 2]
];
var AwsElasticBeanstalkEnvironmentDetails$ = [
  3,
  n02,
  _AEBED,
  0,
  [_ANp, _Cn, _DCa, _DU, _D, _EU, _EAnv, _EIn, _EL, _ENn, _OS, _PAl, _SSN, _St, _Tie, _VL],
  [0, 0, 0, 0, 0, 0, 0, 0, () => AwsElasticBeanstalkEnvironmentEnvironmentLinks, 0, () => AwsElasticBeanstalkEnvironmentOptionSettings, 0, 0, 0, () => AwsElasticBeanstalkEnvironmentTier$, 0]
];
var AwsElasticBeanstalkEnvironmentEnvironmentLink$ = [
  3,
  n02,
  _AEBEEL,
  0,
  [_ENn, _LN],
  [0, 0]
];
var AwsElasticBeanstalkEnvironmentOptionSetting$ = [
  3,
  n02,
  _AEBEOS,
  0,
  [_Na, _ON, _RNes, _Val],
  [0, 0, 0, 0]
];
var AwsElasticBeanstalkEnvironmentTier$ = [
  3,
  n02,
  _AEBET,
  0,
  [_N, _T2, _V2],
  [0, 0, 0]
];
var AwsElasticsearchDomainDetails$ = [
  3,
  n02,
  _AEDD,
  0,
  [_APc, _DEO, _DIo, _DNo, _End, _Endp, _EVl, _ECCl, _EARO, _LPO, _NTNEO, _SSO, _VPCO],
  [0, () => AwsElasticsearchDomainDomainEndpointOptions$, 0, 0, 0, 128 | 0, 0, () => AwsElasticsearchDomainElasticsearchClusterConfigDetails$, () => AwsElasticsearchDomainEncryptionAtRestOptions$, () => AwsElasticsearchDomainLogPublishingOptions$, () => AwsElasticsearchDomainNodeToNodeEncryptionOptions$, () => AwsElasticsearchDomainServiceSoftwareOptions$, () => AwsElasticsearchDomainVPCOptions$]
];
var AwsElasticsearchDomainDomainEndpointOptions$ = [
  3,
  n02,
  _AEDDEO,
  0,
  [_EHTTPS, _TLSSP],
  [2, 0]
];
var AwsElasticsearchDomainElasticsearchClusterConfigDetails$ = [
  3,
  n02,
  _AEDECCD,
  0,
  [_DMC, _DMEe, _DMT, _ICn, _ITn, _ZAC, _ZAE],
  [1, 2, 0, 1, 0, () => AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails$, 2]
];
var AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails$ = [
  3,
  n02,
  _AEDECCZACD,
  0,
  [_AZC],
  [1]
];
var AwsElasticsearchDomainEncryptionAtRestOptions$ = [
  3,
  n02,
  _AEDEARO,
  0,
  [_Ena, _KKI],
  [2, 0]
];
var AwsElasticsearchDomainLogPublishingOptions$ = [
  3,
  n02,
  _AEDLPO,
  0,
  [_ISL, _SSL, _AL],
  [() => AwsElasticsearchDomainLogPublishingOptionsLogConfig$, () => AwsElasticsearchDomainLogPublishingOptionsLogConfig$, () => AwsElasticsearchDomainLogPublishingOptionsLogConfig$]
];
var AwsElasticsearchDomainLogPublishingOptionsLogConfig$ = [
  3,
  n02,
  _AEDLPOLC,
  0,
  [_CWLLGA, _Ena],
  [0, 2]
];
var AwsElasticsearchDomainNodeToNodeEncryptionOptions$ = [
  3,
  n02,
  _AEDNTNEO,
  0,
  [_Ena],
  [2]
];
var AwsElasticsearchDomainServiceSoftwareOptions$ = [
  3,
  n02,
  _AEDSSO,
  0,
  [_AUD, _Can, _CV, _D, _NV, _UAp, _US],
  [0, 2, 0, 0, 0, 2, 0]
];
var AwsElasticsearchDomainVPCOptions$ = [
  3,
  n02,
  _AEDVPCO,
  0,
  [_AZv, _SGI, _SIub, _VPCId],
  [64 | 0, 64 | 0, 64 | 0, 0]
];
var AwsElbAppCookieStickinessPolicy$ = [
  3,
  n02,
  _AEACSP,
  0,
  [_CNoo, _PNo],
  [0, 0]
];
var AwsElbLbCookieStickinessPolicy$ = [
  3,
  n02,
  _AELCSP,
  0,
  [_CEP, _PNo],
  [1, 0]
];
var AwsElbLoadBalancerAccessLog$ = [
  3,
  n02,
  _AELBAL,
  0,
  [_EIm, _Ena, _SBN, _SBP],
  [1, 2, 0, 0]
];
var AwsElbLoadBalancerAdditionalAttribute$ = [
  3,
  n02,
  _AELBAA,
  0,
  [_K2, _Val],
  [0, 0]
];
var AwsElbLoadBalancerAttributes$ = [
  3,
  n02,
  _AELBA,
  0,
  [_ALc, _CDonn, _CSo, _CZLB, _AAd],
  [() => AwsElbLoadBalancerAccessLog$, () => AwsElbLoadBalancerConnectionDraining$, () => AwsElbLoadBalancerConnectionSettings$, () => AwsElbLoadBalancerCrossZoneLoadBalancing$, () => AwsElbLoadBalancerAdditionalAttributeList]
];
var AwsElbLoadBalancerBackendServerDescription$ = [
  3,
  n02,
  _AELBBSD,
  0,
  [_IPn, _PNol],
  [1, 64 | 0]
];
var AwsElbLoadBalancerConnectionDraining$ = [
  3,
  n02,
  _AELBCD,
  0,
  [_Ena, _Tim],
  [2, 1]
];
var AwsElbLoadBalancerConnectionSettings$ = [
  3,
  n02,
  _AELBCS,
  0,
  [_ITd],
  [1]
];
var AwsElbLoadBalancerCrossZoneLoadBalancing$ = [
  3,
  n02,
  _AELBCZLB,
  0,
  [_Ena],
  [2]
];
var AwsElbLoadBalancerDetails$ = [
  3,
  n02,
  _AELBD,
  0,
  [_AZv, _BSD, _CHZN, _CHZNID, _CT, _DNn, _HC, _Ins, _LDi, _LBA, _LBNo, _Po, _Sch, _SG, _SSG, _Sub, _VIp],
  [64 | 0, () => AwsElbLoadBalancerBackendServerDescriptions, 0, 0, 0, 0, () => AwsElbLoadBalancerHealthCheck$, () => AwsElbLoadBalancerInstances, () => AwsElbLoadBalancerListenerDescriptions, () => AwsElbLoadBalancerAttributes$, 0, () => AwsElbLoadBalancerPolicies$, 0, 64 | 0, () => AwsElbLoadBalancerSourceSecurityGroup$, 64 | 0, 0]
];
var AwsElbLoadBalancerHealthCheck$ = [
  3,
  n02,
  _AELBHC,
  0,
  [_HTe, _Int, _Ta2, _Tim, _UT],
  [1, 1, 0, 1, 1]
];
var AwsElbLoadBalancerInstance$ = [
  3,
  n02,
  _AELBI,
  0,
  [_IIn],
  [0]
];
var AwsElbLoadBalancerListener$ = [
  3,
  n02,
  _AELBL,
  0,
  [_IPn, _IPns, _LBP, _Prot, _SCI],
  [1, 0, 1, 0, 0]
];
var AwsElbLoadBalancerListenerDescription$ = [
  3,
  n02,
  _AELBLD,
  0,
  [_Lis, _PNol],
  [() => AwsElbLoadBalancerListener$, 64 | 0]
];
var AwsElbLoadBalancerPolicies$ = [
  3,
  n02,
  _AELBP,
  0,
  [_ACSP, _LCSP, _OPt],
  [() => AwsElbAppCookieStickinessPolicies, () => AwsElbLbCookieStickinessPolicies, 64 | 0]
];
var AwsElbLoadBalancerSourceSecurityGroup$ = [
  3,
  n02,
  _AELBSSG,
  0,
  [_GN, _OAw],
  [0, 0]
];
var AwsElbv2LoadBalancerAttribute$ = [
  3,
  n02,
  _AELBAw,
  0,
  [_K2, _Val],
  [0, 0]
];
var AwsElbv2LoadBalancerDetails$ = [
  3,
  n02,
  _AELBDw,
  0,
  [_AZv, _CHZI, _CT, _DNSN, _IAT, _Sch, _SG, _Sta, _T2, _VIp, _LBA],
  [() => AvailabilityZones, 0, 0, 0, 0, 0, 64 | 0, () => LoadBalancerState$, 0, 0, () => AwsElbv2LoadBalancerAttributes]
];
var AwsEventSchemasRegistryDetails$ = [
  3,
  n02,
  _AESRD,
  0,
  [_D, _RAeg, _RNeg],
  [0, 0, 0]
];
var AwsEventsEndpointDetails$ = [
  3,
  n02,
  _AEEDw,
  0,
  [_Ar, _D, _EInd, _EU, _EB, _N, _RCepl, _RAo, _RCo, _Sta, _SRt],
  [0, 0, 0, 0, () => AwsEventsEndpointEventBusesList, 0, () => AwsEventsEndpointReplicationConfigDetails$, 0, () => AwsEventsEndpointRoutingConfigDetails$, 0, 0]
];
var AwsEventsEndpointEventBusesDetails$ = [
  3,
  n02,
  _AEEEBD,
  0,
  [_EBA],
  [0]
];
var AwsEventsEndpointReplicationConfigDetails$ = [
  3,
  n02,
  _AEERCD,
  0,
  [_Sta],
  [0]
];
var AwsEventsEndpointRoutingConfigDetails$ = [
  3,
  n02,
  _AEERCDw,
  0,
  [_FCa],
  [() => AwsEventsEndpointRoutingConfigFailoverConfigDetails$]
];
var AwsEventsEndpointRoutingConfigFailoverConfigDetails$ = [
  3,
  n02,
  _AEERCFCD,
  0,
  [_Pri, _Seco],
  [() => AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails$, () => AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails$]
];
var AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails$ = [
  3,
  n02,
  _AEERCFCPD,
  0,
  [_HC],
  [0]
];
var AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails$ = [
  3,
  n02,
  _AEERCFCSD,
  0,
  [_Rou],
  [0]
];
var AwsEventsEventbusDetails$ = [
  3,
  n02,
  _AEEDws,
  0,
  [_Ar, _N, _Pol],
  [0, 0, 0]
];
var AwsGuardDutyDetectorDataSourcesCloudTrailDetails$ = [
  3,
  n02,
  _AGDDDSCTD,
  0,
  [_St],
  [0]
];
var AwsGuardDutyDetectorDataSourcesDetails$ = [
  3,
  n02,
  _AGDDDSD,
  0,
  [_CTlo, _DLn, _FL, _Ku, _MPal, _SLo],
  [() => AwsGuardDutyDetectorDataSourcesCloudTrailDetails$, () => AwsGuardDutyDetectorDataSourcesDnsLogsDetails$, () => AwsGuardDutyDetectorDataSourcesFlowLogsDetails$, () => AwsGuardDutyDetectorDataSourcesKubernetesDetails$, () => AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails$, () => AwsGuardDutyDetectorDataSourcesS3LogsDetails$]
];
var AwsGuardDutyDetectorDataSourcesDnsLogsDetails$ = [
  3,
  n02,
  _AGDDDSDLD,
  0,
  [_St],
  [0]
];
var AwsGuardDutyDetectorDataSourcesFlowLogsDetails$ = [
  3,
  n02,
  _AGDDDSFLD,
  0,
  [_St],
  [0]
];
var AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails$ = [
  3,
  n02,
  _AGDDDSKALD,
  0,
  [_St],
  [0]
];
var AwsGuardDutyDetectorDataSourcesKubernetesDetails$ = [
  3,
  n02,
  _AGDDDSKD,
  0,
  [_AL],
  [() => AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails$]
];
var AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails$ = [
  3,
  n02,
  _AGDDDSMPD,
  0,
  [_SEIWF, _SR],
  [() => AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails$, 0]
];
var AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails$ = [
  3,
  n02,
  _AGDDDSMPSEIWFD,
  0,
  [_EVb],
  [() => AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails$]
];
var AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails$ = [
  3,
  n02,
  _AGDDDSMPSEIWFEVD,
  0,
  [_R, _St],
  [0, 0]
];
var AwsGuardDutyDetectorDataSourcesS3LogsDetails$ = [
  3,
  n02,
  _AGDDDSSLD,
  0,
  [_St],
  [0]
];
var AwsGuardDutyDetectorDetails$ = [
  3,
  n02,
  _AGDDD,
  0,
  [_DSa, _Fe, _FPF, _SR, _St],
  [() => AwsGuardDutyDetectorDataSourcesDetails$, () => AwsGuardDutyDetectorFeaturesList, 0, 0, 0]
];
var AwsGuardDutyDetectorFeaturesDetails$ = [
  3,
  n02,
  _AGDDFD,
  0,
  [_N, _St],
  [0, 0]
];
var AwsIamAccessKeyDetails$ = [
  3,
  n02,
  _AIAKD,
  0,
  [_UN, _St, _CA2, _PIr, _PTri, _PNri, _AIc, _AKI2, _SCe],
  [0, 0, 0, 0, 0, 0, 0, 0, () => AwsIamAccessKeySessionContext$]
];
var AwsIamAccessKeySessionContext$ = [
  3,
  n02,
  _AIAKSC,
  0,
  [_Attr, _SIes],
  [() => AwsIamAccessKeySessionContextAttributes$, () => AwsIamAccessKeySessionContextSessionIssuer$]
];
var AwsIamAccessKeySessionContextAttributes$ = [
  3,
  n02,
  _AIAKSCA,
  0,
  [_MAf, _CDr],
  [2, 0]
];
var AwsIamAccessKeySessionContextSessionIssuer$ = [
  3,
  n02,
  _AIAKSCSI,
  0,
  [_T2, _PIr, _Ar, _AIc, _UN],
  [0, 0, 0, 0, 0]
];
var AwsIamAttachedManagedPolicy$ = [
  3,
  n02,
  _AIAMP,
  0,
  [_PNo, _PAo],
  [0, 0]
];
var AwsIamGroupDetails$ = [
  3,
  n02,
  _AIGD,
  0,
  [_AMP, _CDre, _GIr, _GN, _GPL, _Pat],
  [() => AwsIamAttachedManagedPolicyList, 0, 0, 0, () => AwsIamGroupPolicyList, 0]
];
var AwsIamGroupPolicy$ = [
  3,
  n02,
  _AIGP,
  0,
  [_PNo],
  [0]
];
var AwsIamInstanceProfile$ = [
  3,
  n02,
  _AIIP,
  0,
  [_Ar, _CDre, _IPI, _IPN, _Pat, _Roles],
  [0, 0, 0, 0, 0, () => AwsIamInstanceProfileRoles]
];
var AwsIamInstanceProfileRole$ = [
  3,
  n02,
  _AIIPR,
  0,
  [_Ar, _ARPDs, _CDre, _Pat, _RIo, _RNo],
  [0, 0, 0, 0, 0, 0]
];
var AwsIamPermissionsBoundary$ = [
  3,
  n02,
  _AIPB,
  0,
  [_PBA, _PBT],
  [0, 0]
];
var AwsIamPolicyDetails$ = [
  3,
  n02,
  _AIPD,
  0,
  [_ACt, _CDre, _DVI, _D, _IAst, _Pat, _PBUC, _PIo, _PNo, _PVL, _UDp],
  [1, 0, 0, 0, 2, 0, 1, 0, 0, () => AwsIamPolicyVersionList, 0]
];
var AwsIamPolicyVersion$ = [
  3,
  n02,
  _AIPV,
  0,
  [_VI, _IDV, _CDre],
  [0, 2, 0]
];
var AwsIamRoleDetails$ = [
  3,
  n02,
  _AIRD,
  0,
  [_ARPDs, _AMP, _CDre, _IPL, _PB, _RIo, _RNo, _RPL, _MSD, _Pat],
  [0, () => AwsIamAttachedManagedPolicyList, 0, () => AwsIamInstanceProfileList, () => AwsIamPermissionsBoundary$, 0, 0, () => AwsIamRolePolicyList, 1, 0]
];
var AwsIamRolePolicy$ = [
  3,
  n02,
  _AIRP,
  0,
  [_PNo],
  [0]
];
var AwsIamUserDetails$ = [
  3,
  n02,
  _AIUD,
  0,
  [_AMP, _CDre, _GLr, _Pat, _PB, _UI, _UN, _UPL],
  [() => AwsIamAttachedManagedPolicyList, 0, 64 | 0, 0, () => AwsIamPermissionsBoundary$, 0, 0, () => AwsIamUserPolicyList]
];
var AwsIamUserPolicy$ = [
  3,
  n02,
  _AIUP,
  0,
  [_PNo],
  [0]
];
var AwsKinesisStreamDetails$ = [
  3,
  n02,
  _AKSD,
  0,
  [_N, _Ar, _SEtr, _SCh, _RPH],
  [0, 0, () => AwsKinesisStreamStreamEncryptionDetails$, 1, 1]
];
var AwsKinesisStreamStreamEncryptionDetails$ = [
  3,
  n02,
  _AKSSED,
  0,
  [_ETnc, _KIe],
  [0, 0]
];
var AwsKmsKeyDetails$ = [
  3,
  n02,
  _AKKD,
  0,
  [_AWSAI, _CDr, _KIe, _KM, _KSe, _Ori, _D, _KRS],
  [0, 1, 0, 0, 0, 0, 0, 2]
];
var AwsLambdaFunctionCode$ = [
  3,
  n02,
  _ALFC,
  0,
  [_SBu, _SK, _SOV, _ZF],
  [0, 0, 0, 0]
];
var AwsLambdaFunctionDeadLetterConfig$ = [
  3,
  n02,
  _ALFDLC,
  0,
  [_TAa],
  [0]
];
var AwsLambdaFunctionDetails$ = [
  3,
  n02,
  _ALFD,
  0,
  [_C2, _CSod, _DLC, _Env, _FN, _Ha, _KKA, _LM, _Lay, _MAa, _MSem, _RIev, _Role, _Ru, _Tim, _TC2, _VCp, _V2, _Arch, _PTa],
  [() => AwsLambdaFunctionCode$, 0, () => AwsLambdaFunctionDeadLetterConfig$, () => AwsLambdaFunctionEnvironment$, 0, 0, 0, 0, () => AwsLambdaFunctionLayerList, 0, 1, 0, 0, 0, 1, () => AwsLambdaFunctionTracingConfig$, () => AwsLambdaFunctionVpcConfig$, 0, 64 | 0, 0]
];
var AwsLambdaFunctionEnvironment$ = [
  3,
  n02,
  _ALFE,
  0,
  [_Va, _Er],
  [128 | 0, () => AwsLambdaFunctionEnvironmentError$]
];
var AwsLambdaFunctionEnvironmentError$ = [
  3,
  n02,
  _ALFEE,
  0,
  [_ECr, _M],
  [0, 0]
];
var AwsLambdaFunctionLayer$ = [
  3,
  n02,
  _ALFL,
  0,
  [_Ar, _CSode],
  [0, 1]
];
var AwsLambdaFunctionTracingConfig$ = [
  3,
  n02,
  _ALFTC,
  0,
  [_Mod],
  [0]
];
var AwsLambdaFunctionVpcConfig$ = [
  3,
  n02,
  _ALFVC,
  0,
  [_SGI, _SIub, _VIp],
  [64 | 0, 64 | 0, 0]
];
var AwsLambdaLayerVersionDetails$ = [
  3,
  n02,
  _ALLVD,
  0,
  [_V2, _CRo, _CD],
  [1, 64 | 0, 0]
];
var AwsMountPoint$ = [
  3,
  n02,
  _AMPw,
  0,
  [_SVo, _CPon],
  [0, 0]
];
var AwsMskClusterClusterInfoClientAuthenticationDetails$ = [
  3,
  n02,
  _AMCCICAD,
  0,
  [_Sa, _Una, _Tl],
  [() => AwsMskClusterClusterInfoClientAuthenticationSaslDetails$, () => AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails$, () => AwsMskClusterClusterInfoClientAuthenticationTlsDetails$]
];
var AwsMskClusterClusterInfoClientAuthenticationSaslDetails$ = [
  3,
  n02,
  _AMCCICASD,
  0,
  [_Ia, _Scr],
  [() => AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails$, () => AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails$]
];
var AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails$ = [
  3,
  n02,
  _AMCCICASID,
  0,
  [_Ena],
  [2]
];
var AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails$ = [
  3,
  n02,
  _AMCCICASSD,
  0,
  [_Ena],
  [2]
];
var AwsMskClusterClusterInfoClientAuthenticationTlsDetails$ = [
  3,
  n02,
  _AMCCICATD,
  0,
  [_CAAL, _Ena],
  [64 | 0, 2]
];
var AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails$ = [
  3,
  n02,
  _AMCCICAUD,
  0,
  [_Ena],
  [2]
];
var AwsMskClusterClusterInfoDetails$ = [
  3,
  n02,
  _AMCCID,
  0,
  [_EInc, _CV, _NOBN, _CNl, _CAli, _EM],
  [() => AwsMskClusterClusterInfoEncryptionInfoDetails$, 0, 1, 0, () => AwsMskClusterClusterInfoClientAuthenticationDetails$, 0]
];
var AwsMskClusterClusterInfoEncryptionInfoDetails$ = [
  3,
  n02,
  _AMCCIEID,
  0,
  [_EITn, _EAR],
  [() => AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails$, () => AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails$]
];
var AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails$ = [
  3,
  n02,
  _AMCCIEIEARD,
  0,
  [_DVKMSKI],
  [0]
];
var AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails$ = [
  3,
  n02,
  _AMCCIEIEITD,
  0,
  [_ICnl, _CBl],
  [2, 0]
];
var AwsMskClusterDetails$ = [
  3,
  n02,
  _AMCD,
  0,
  [_CIlu],
  [() => AwsMskClusterClusterInfoDetails$]
];
var AwsNetworkFirewallFirewallDetails$ = [
  3,
  n02,
  _ANFFD,
  0,
  [_DP, _D, _FAi, _FIi, _FNi, _FPA, _FPCP, _SCP, _SMu, _VIp],
  [2, 0, 0, 0, 0, 0, 2, 2, () => AwsNetworkFirewallFirewallSubnetMappingsList, 0]
];
var AwsNetworkFirewallFirewallPolicyDetails$ = [
  3,
  n02,
  _ANFFPD,
  0,
  [_FPi, _FPA, _FPI, _FPN, _D],
  [() => FirewallPolicyDetails$, 0, 0, 0, 0]
];
var AwsNetworkFirewallFirewallSubnetMappingsDetails$ = [
  3,
  n02,
  _ANFFSMD,
  0,
  [_SIu],
  [0]
];
var AwsNetworkFirewallRuleGroupDetails$ = [
  3,
  n02,
  _ANFRGD,
  0,
  [_Cap, _D, _RG, _RGA, _RGI, _RGN, _T2],
  [1, 0, () => RuleGroupDetails$, 0, 0, 0, 0]
];
var AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails$ = [
  3,
  n02,
  _AOSSDASOD,
  0,
  [_Ena, _IUDE, _MUO],
  [2, 2, () => AwsOpenSearchServiceDomainMasterUserOptionsDetails$]
];
var AwsOpenSearchServiceDomainClusterConfigDetails$ = [
  3,
  n02,
  _AOSSDCCD,
  0,
  [_ICn, _WE, _WCa, _DMEe, _ZAC, _DMC, _ITn, _WT, _ZAE, _DMT],
  [1, 2, 1, 2, () => AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails$, 1, 0, 0, 2, 0]
];
var AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails$ = [
  3,
  n02,
  _AOSSDCCZACD,
  0,
  [_AZC],
  [1]
];
var AwsOpenSearchServiceDomainDetails$ = [
  3,
  n02,
  _AOSSDD,
  0,
  [_Ar, _APc, _DNo, _I, _DE, _EV, _EARO, _NTNEO, _SSO, _CCl, _DEO, _VO, _LPO, _DEo, _ASO],
  [0, 0, 0, 0, 0, 0, () => AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails$, () => AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails$, () => AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails$, () => AwsOpenSearchServiceDomainClusterConfigDetails$, () => AwsOpenSearchServiceDomainDomainEndpointOptionsDetails$, () => AwsOpenSearchServiceDomainVpcOptionsDetails$, () => AwsOpenSearchServiceDomainLogPublishingOptionsDetails$, 128 | 0, () => AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails$]
];
var AwsOpenSearchServiceDomainDomainEndpointOptionsDetails$ = [
  3,
  n02,
  _AOSSDDEOD,
  0,
  [_CECA, _CEE, _EHTTPS, _CEu, _TLSSP],
  [0, 2, 2, 0, 0]
];
var AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails$ = [
  3,
  n02,
  _AOSSDEAROD,
  0,
  [_Ena, _KKI],
  [2, 0]
];
var AwsOpenSearchServiceDomainLogPublishingOption$ = [
  3,
  n02,
  _AOSSDLPO,
  0,
  [_CWLLGA, _Ena],
  [0, 2]
];
var AwsOpenSearchServiceDomainLogPublishingOptionsDetails$ = [
  3,
  n02,
  _AOSSDLPOD,
  0,
  [_ISL, _SSL, _AL],
  [() => AwsOpenSearchServiceDomainLogPublishingOption$, () => AwsOpenSearchServiceDomainLogPublishingOption$, () => AwsOpenSearchServiceDomainLogPublishingOption$]
];
var AwsOpenSearchServiceDomainMasterUserOptionsDetails$ = [
  3,
  n02,
  _AOSSDMUOD,
  0,
  [_MUA, _MUN, _MUP],
  [0, 0, 0]
];
var AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails$ = [
  3,
  n02,
  _AOSSDNTNEOD,
  0,
  [_Ena],
  [2]
];
var AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails$ = [
  3,
  n02,
  _AOSSDSSOD,
  0,
  [_AUD, _Can, _CV, _D, _NV, _UAp, _US, _OD],
  [0, 2, 0, 0, 0, 2, 0, 2]
];
var AwsOpenSearchServiceDomainVpcOptionsDetails$ = [
  3,
  n02,
  _AOSSDVOD,
  0,
  [_SGI, _SIub],
  [64 | 0, 64 | 0]
];
var AwsOrganizationScope$ = [
  3,
  n02,
  _AOS,
  0,
  [_OIr, _OUI],
  [0, 0]
];
var AwsRdsDbClusterAssociatedRole$ = [
  3,
  n02,
  _ARDCAR,
  0,
  [_RAo, _St],
  [0, 0]
];
var AwsRdsDbClusterDetails$ = [
  3,
  n02,
  _ARDCD,
  0,
  [_ASl, _AZv, _BRP, _DNa, _St, _End, _REe, _CEus, _MAul, _Eng, _EV, _P2, _MU, _PBW, _PMW, _RRI, _VSG, _HZI, _SEto, _KKI, _DCRI, _ARs, _CCT, _ECWLE, _EMn, _DPe, _HEE, _ASS, _CTTS, _CAC, _DMo, _DCPG, _DSG, _DCOGM, _DCI, _DCM, _IDAE, _AMVU],
  [1, 64 | 0, 1, 0, 0, 0, 0, 64 | 0, 2, 0, 0, 1, 0, 0, 0, 64 | 0, () => AwsRdsDbInstanceVpcSecurityGroups, 0, 2, 0, 0, () => AwsRdsDbClusterAssociatedRoles, 0, 64 | 0, 0, 2, 2, 0, 2, 2, () => AwsRdsDbDomainMemberships, 0, 0, () => AwsRdsDbClusterOptionGroupMemberships, 0, () => AwsRdsDbClusterMembers, 2, 2]
];
var AwsRdsDbClusterMember$ = [
  3,
  n02,
  _ARDCM,
  0,
  [_ICW, _PTrom, _DII, _DCPGS],
  [2, 1, 0, 0]
];
var AwsRdsDbClusterOptionGroupMembership$ = [
  3,
  n02,
  _ARDCOGM,
  0,
  [_DCOGN, _St],
  [0, 0]
];
var AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute$ = [
  3,
  n02,
  _ARDCSDCSA,
  0,
  [_ANt, _AVt],
  [0, 64 | 0]
];
var AwsRdsDbClusterSnapshotDetails$ = [
  3,
  n02,
  _ARDCSD,
  0,
  [_AZv, _SCT, _Eng, _ASl, _St, _P2, _VIp, _CCT, _MU, _EV, _LMi, _STn, _PP, _SEto, _KKI, _DCI, _DCSI, _IDAE, _DCSA],
  [64 | 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 2, () => AwsRdsDbClusterSnapshotDbClusterSnapshotAttributes]
];
var AwsRdsDbDomainMembership$ = [
  3,
  n02,
  _ARDDM,
  0,
  [_Do, _St, _Fq, _IRN],
  [0, 0, 0, 0]
];
var AwsRdsDbInstanceAssociatedRole$ = [
  3,
  n02,
  _ARDIAR,
  0,
  [_RAo, _FNe, _St],
  [0, 0, 0]
];
var AwsRdsDbInstanceDetails$ = [
  3,
  n02,
  _ARDID,
  0,
  [_ARs, _CACI, _DBCI, _DBII, _DBIC, _DIP, _DRI, _DBN, _DPe, _End, _Eng, _EV, _IAMDAE, _ICT, _KKI, _PAu, _SEto, _TCA, _VSG, _MAul, _EMRA, _DIS, _MU, _ASl, _PBW, _BRP, _DSGb, _DPG, _AZ, _DSG, _PMW, _PMV, _LRTa, _AMVU, _RRSDBII, _RRDBII, _RRDBCI, _LMi, _Io, _OGM, _CSN, _SAZ, _SItat, _ST2, _DMo, _CTTS, _MIo, _MRA, _PTrom, _Time, _PIE, _PIKKI, _PIRP, _ECWLE, _PF, _LE, _MAS],
  [() => AwsRdsDbInstanceAssociatedRoles, 0, 0, 0, 0, 1, 0, 0, 2, () => AwsRdsDbInstanceEndpoint$, 0, 0, 2, 0, 0, 2, 2, 0, () => AwsRdsDbInstanceVpcSecurityGroups, 2, 0, 0, 0, 1, 0, 1, 64 | 0, () => AwsRdsDbParameterGroups, 0, () => AwsRdsDbSubnetGroup$, 0, () => AwsRdsDbPendingModifiedValues$, 0, 2, 0, 64 | 0, 64 | 0, 0, 1, () => AwsRdsDbOptionGroupMemberships, 0, 0, () => AwsRdsDbStatusInfos, 0, () => AwsRdsDbDomainMemberships, 2, 1, 0, 1, 0, 2, 0, 1, 64 | 0, () => AwsRdsDbProcessorFeatures, () => AwsRdsDbInstanceEndpoint$, 1]
];
var AwsRdsDbInstanceEndpoint$ = [
  3,
  n02,
  _ARDIE,
  0,
  [_Addr, _P2, _HZI],
  [0, 1, 0]
];
var AwsRdsDbInstanceVpcSecurityGroup$ = [
  3,
  n02,
  _ARDIVSG,
  0,
  [_VSGI, _St],
  [0, 0]
];
var AwsRdsDbOptionGroupMembership$ = [
  3,
  n02,
  _ARDOGM,
  0,
  [_OGN, _St],
  [0, 0]
];
var AwsRdsDbParameterGroup$ = [
  3,
  n02,
  _ARDPG,
  0,
  [_DPGN, _PAS],
  [0, 0]
];
var AwsRdsDbPendingModifiedValues$ = [
  3,
  n02,
  _ARDPMV,
  0,
  [_DIC, _ASl, _MUP, _P2, _BRP, _MAZ, _EV, _LMi, _Io, _DII, _ST2, _CCIa, _DSGN, _PCWLE, _PF],
  [0, 1, 0, 1, 1, 2, 0, 0, 1, 0, 0, 0, 0, () => AwsRdsPendingCloudWatchLogsExports$, () => AwsRdsDbProcessorFeatures]
];
var AwsRdsDbProcessorFeature$ = [
  3,
  n02,
  _ARDPF,
  0,
  [_N, _Val],
  [0, 0]
];
var AwsRdsDbSecurityGroupDetails$ = [
  3,
  n02,
  _ARDSGD,
  0,
  [_DSGA, _DSGD, _DSGNb, _ESG, _IRp, _OIw, _VIp],
  [0, 0, 0, () => AwsRdsDbSecurityGroupEc2SecurityGroups, () => AwsRdsDbSecurityGroupIpRanges, 0, 0]
];
var AwsRdsDbSecurityGroupEc2SecurityGroup$ = [
  3,
  n02,
  _ARDSGESG,
  0,
  [_ESGI, _ESGN, _ESGOI, _St],
  [0, 0, 0, 0]
];
var AwsRdsDbSecurityGroupIpRange$ = [
  3,
  n02,
  _ARDSGIR,
  0,
  [_CIi, _St],
  [0, 0]
];
var AwsRdsDbSnapshotDetails$ = [
  3,
  n02,
  _ARDSD,
  0,
  [_DSI, _DII, _SCT, _Eng, _ASl, _St, _P2, _AZ, _VIp, _ICT, _MU, _EV, _LMi, _STn, _Io, _OGN, _PP, _SRo, _SDSI, _ST2, _TCA, _En, _KKI, _Time, _IDAE, _PF, _DRI],
  [0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 2, 0, 0, 2, () => AwsRdsDbProcessorFeatures, 0]
];
var AwsRdsDbStatusInfo$ = [
  3,
  n02,
  _ARDSI,
  0,
  [_STta, _Nor, _St, _M],
  [0, 2, 0, 0]
];
var AwsRdsDbSubnetGroup$ = [
  3,
  n02,
  _ARDSG,
  0,
  [_DSGN, _DSGDb, _VIp, _SGSu, _Sub, _DSGAb],
  [0, 0, 0, 0, () => AwsRdsDbSubnetGroupSubnets, 0]
];
var AwsRdsDbSubnetGroupSubnet$ = [
  3,
  n02,
  _ARDSGS,
  0,
  [_SIubn, _SAZu, _SSu],
  [0, () => AwsRdsDbSubnetGroupSubnetAvailabilityZone$, 0]
];
var AwsRdsDbSubnetGroupSubnetAvailabilityZone$ = [
  3,
  n02,
  _ARDSGSAZ,
  0,
  [_N],
  [0]
];
var AwsRdsEventSubscriptionDetails$ = [
  3,
  n02,
  _ARESD,
  0,
  [_CSI, _CAI, _Ena, _ECL, _ESA, _STA, _SIL, _STo, _St, _SCTu],
  [0, 0, 2, 64 | 0, 0, 0, 64 | 0, 0, 0, 0]
];
var AwsRdsPendingCloudWatchLogsExports$ = [
  3,
  n02,
  _ARPCWLE,
  0,
  [_LTTE, _LTTD],
  [64 | 0, 64 | 0]
];
var AwsRedshiftClusterClusterNode$ = [
  3,
  n02,
  _ARCCN,
  0,
  [_NR, _PIA, _PIAu],
  [0, 0, 0]
];
var AwsRedshiftClusterClusterParameterGroup$ = [
  3,
  n02,
  _ARCCPG,
  0,
  [_CPSL, _PAS, _PGN],
  [() => AwsRedshiftClusterClusterParameterStatusList, 0, 0]
];
var AwsRedshiftClusterClusterParameterStatus$ = [
  3,
  n02,
  _ARCCPS,
  0,
  [_PNar, _PAS, _PAED],
  [0, 0, 0]
];
var AwsRedshiftClusterClusterSecurityGroup$ = [
  3,
  n02,
  _ARCCSG,
  0,
  [_CSGN, _St],
  [0, 0]
];
var AwsRedshiftClusterClusterSnapshotCopyStatus$ = [
  3,
  n02,
  _ARCCSCS,
  0,
  [_DRe, _MSRP, _RPet, _SCGN],
  [0, 1, 1, 0]
];
var AwsRedshiftClusterDeferredMaintenanceWindow$ = [
  3,
  n02,
  _ARCDMW,
  0,
  [_DMET, _DMI, _DMST],
  [0, 0, 0]
];
var AwsRedshiftClusterDetails$ = [
  3,
  n02,
  _ARCD,
  0,
  [_AVU, _ASRP, _AZ, _CAS, _CCT, _CIlus, _CNlu, _CPG, _CPK, _CRN, _CSG, _CSCS, _CSlu, _CSGNl, _CVl, _DBN, _DMW, _EIS, _ERNONO, _En, _End, _EVR, _ENSST, _ENSSTS, _HS, _IRa, _KKI, _MTN, _MSRP, _MU, _NMWST, _NTo, _NON, _PAe, _PMV, _PMW, _PAu, _RIes, _RSest, _SSI, _SSS, _VIp, _VSG, _LSog],
  [2, 1, 0, 0, 0, 0, () => AwsRedshiftClusterClusterNodes, () => AwsRedshiftClusterClusterParameterGroups, 0, 0, () => AwsRedshiftClusterClusterSecurityGroups, () => AwsRedshiftClusterClusterSnapshotCopyStatus$, 0, 0, 0, 0, () => AwsRedshiftClusterDeferredMaintenanceWindows, () => AwsRedshiftClusterElasticIpStatus$, 0, 2, () => AwsRedshiftClusterEndpoint$, 2, 0, 0, () => AwsRedshiftClusterHsmStatus$, () => AwsRedshiftClusterIamRoles, 0, 0, 1, 0, 0, 0, 1, 64 | 0, () => AwsRedshiftClusterPendingModifiedValues$, 0, 2, () => AwsRedshiftClusterResizeInfo$, () => AwsRedshiftClusterRestoreStatus$, 0, 0, 0, () => AwsRedshiftClusterVpcSecurityGroups, () => AwsRedshiftClusterLoggingStatus$]
];
var AwsRedshiftClusterElasticIpStatus$ = [
  3,
  n02,
  _ARCEIS,
  0,
  [_EIl, _St],
  [0, 0]
];
var AwsRedshiftClusterEndpoint$ = [
  3,
  n02,
  _ARCE,
  0,
  [_Addr, _P2],
  [0, 1]
];
var AwsRedshiftClusterHsmStatus$ = [
  3,
  n02,
  _ARCHS,
  0,
  [_HCCI, _HCI, _St],
  [0, 0, 0]
];
var AwsRedshiftClusterIamRole$ = [
  3,
  n02,
  _ARCIR,
  0,
  [_ASp, _IRA],
  [0, 0]
];
var AwsRedshiftClusterLoggingStatus$ = [
  3,
  n02,
  _ARCLS,
  0,
  [_BNu, _LFM, _LFT, _LSDT, _LEo, _SKP],
  [0, 0, 0, 0, 2, 0]
];
var AwsRedshiftClusterPendingModifiedValues$ = [
  3,
  n02,
  _ARCPMV,
  0,
  [_ASRP, _CIlus, _CTlu, _CVl, _ETnc, _EVR, _MTN, _MUP, _NTo, _NON, _PAu],
  [1, 0, 0, 0, 0, 2, 0, 0, 0, 1, 2]
];
var AwsRedshiftClusterResizeInfo$ = [
  3,
  n02,
  _ARCRI,
  0,
  [_ACR, _RTes],
  [2, 0]
];
var AwsRedshiftClusterRestoreStatus$ = [
  3,
  n02,
  _ARCRS,
  0,
  [_CRRIMBPS, _ETIS, _ETTCIS, _PIMB, _SSIMB, _St],
  [1, 1, 1, 1, 1, 0]
];
var AwsRedshiftClusterVpcSecurityGroup$ = [
  3,
  n02,
  _ARCVSG,
  0,
  [_St, _VSGI],
  [0, 0]
];
var AwsRoute53HostedZoneConfigDetails$ = [
  3,
  n02,
  _ARHZCD,
  0,
  [_Com],
  [0]
];
var AwsRoute53HostedZoneDetails$ = [
  3,
  n02,
  _ARHZD,
  0,
  [_HZ, _Vp, _NS, _QLC],
  [() => AwsRoute53HostedZoneObjectDetails$, () => AwsRoute53HostedZoneVpcsList, 64 | 0, () => AwsRoute53QueryLoggingConfigDetails$]
];
var AwsRoute53HostedZoneObjectDetails$ = [
  3,
  n02,
  _ARHZOD,
  0,
  [_I, _N, _Config],
  [0, 0, () => AwsRoute53HostedZoneConfigDetails$]
];
var AwsRoute53HostedZoneVpcDetails$ = [
  3,
  n02,
  _ARHZVD,
  0,
  [_I, _Reg],
  [0, 0]
];
var AwsRoute53QueryLoggingConfigDetails$ = [
  3,
  n02,
  _ARQLCD,
  0,
  [_CWLLGA],
  [() => CloudWatchLogsLogGroupArnConfigDetails$]
];
var AwsS3AccessPointDetails$ = [
  3,
  n02,
  _ASAPD,
  0,
  [_APA, _Al, _B, _BAI, _N, _NO, _PABC, _VCpc],
  [0, 0, 0, 0, 0, 0, () => AwsS3AccountPublicAccessBlockDetails$, () => AwsS3AccessPointVpcConfigurationDetails$]
];
var AwsS3AccessPointVpcConfigurationDetails$ = [
  3,
  n02,
  _ASAPVCD,
  0,
  [_VIp],
  [0]
];
var AwsS3AccountPublicAccessBlockDetails$ = [
  3,
  n02,
  _ASAPABD,
  0,
  [_BPAl, _BPP, _IPAg, _RPB],
  [2, 2, 2, 2]
];
var AwsS3BucketBucketLifecycleConfigurationDetails$ = [
  3,
  n02,
  _ASBBLCD,
  0,
  [_Rul],
  [() => AwsS3BucketBucketLifecycleConfigurationRulesList]
];
var AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails$ = [
  3,
  n02,
  _ASBBLCRAIMUD,
  0,
  [_DAI],
  [1]
];
var AwsS3BucketBucketLifecycleConfigurationRulesDetails$ = [
  3,
  n02,
  _ASBBLCRD,
  0,
  [_AIMU, _EDx, _EID, _EODM, _Fil, _ID_, _NVEID, _NVT, _Pr2, _St, _Tr],
  [() => AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails$, 0, 1, 2, () => AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails$, 0, 1, () => AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList, 0, 0, () => AwsS3BucketBucketLifecycleConfigurationRulesTransitionsList]
];
var AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails$ = [
  3,
  n02,
  _ASBBLCRFD,
  0,
  [_Pre],
  [() => AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails$]
];
var AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails$ = [
  3,
  n02,
  _ASBBLCRFPD,
  0,
  [_Ope, _Pr2, _Tag, _T2],
  [() => AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsList, 0, () => AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails$, 0]
];
var AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails$ = [
  3,
  n02,
  _ASBBLCRFPOD,
  0,
  [_Pr2, _Tag, _T2],
  [0, () => AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails$, 0]
];
var AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails$ = [
  3,
  n02,
  _ASBBLCRFPOTD,
  0,
  [_K2, _Val],
  [0, 0]
];
var AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails$ = [
  3,
  n02,
  _ASBBLCRFPTD,
  0,
  [_K2, _Val],
  [0, 0]
];
var AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails$ = [
  3,
  n02,
  _ASBBLCRNVTD,
  0,
  [_Da, _SC],
  [1, 0]
];
var AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails$ = [
  3,
  n02,
  _ASBBLCRTD,
  0,
  [_Dat, _Da, _SC],
  [0, 1, 0]
];
var AwsS3BucketBucketVersioningConfiguration$ = [
  3,
  n02,
  _ASBBVC,
  0,
  [_IMDE, _St],
  [2, 0]
];
var AwsS3BucketDetails$ = [
  3,
  n02,
  _ASBD,
  0,
  [_OIw, _ONw, _OAIw, _CA2, _SSEC, _BLC, _PABC, _ACL, _BLCu, _BWC, _BNC, _BVC, _OLC, _N],
  [0, 0, 0, 0, () => AwsS3BucketServerSideEncryptionConfiguration$, () => AwsS3BucketBucketLifecycleConfigurationDetails$, () => AwsS3AccountPublicAccessBlockDetails$, 0, () => AwsS3BucketLoggingConfiguration$, () => AwsS3BucketWebsiteConfiguration$, () => AwsS3BucketNotificationConfiguration$, () => AwsS3BucketBucketVersioningConfiguration$, () => AwsS3BucketObjectLockConfiguration$, 0]
];
var AwsS3BucketLoggingConfiguration$ = [
  3,
  n02,
  _ASBLC,
  0,
  [_DBNe, _LFP],
  [0, 0]
];
var AwsS3BucketNotificationConfiguration$ = [
  3,
  n02,
  _ASBNC,
  0,
  [_Configu],
  [() => AwsS3BucketNotificationConfigurationDetails]
];
var AwsS3BucketNotificationConfigurationDetail$ = [
  3,
  n02,
  _ASBNCD,
  0,
  [_Ev, _Fil, _Des, _T2],
  [64 | 0, () => AwsS3BucketNotificationConfigurationFilter$, 0, 0]
];
var AwsS3BucketNotificationConfigurationFilter$ = [
  3,
  n02,
  _ASBNCF,
  0,
  [_SKF],
  [() => AwsS3BucketNotificationConfigurationS3KeyFilter$]
];
var AwsS3BucketNotificationConfigurationS3KeyFilter$ = [
  3,
  n02,
  _ASBNCSKF,
  0,
  [_FRi],
  [() => AwsS3BucketNotificationConfigurationS3KeyFilterRules]
];
var AwsS3BucketNotificationConfigurationS3KeyFilterRule$ = [
  3,
  n02,
  _ASBNCSKFR,
  0,
  [_N, _Val],
  [0, 0]
];
var AwsS3BucketObjectLockConfiguration$ = [
  3,
  n02,
  _ASBOLC,
  0,
  [_OLE, _Rule],
  [0, () => AwsS3BucketObjectLockConfigurationRuleDetails$]
];
var AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails$ = [
  3,
  n02,
  _ASBOLCRDRD,
  0,
  [_Da, _Mod, _Y],
  [1, 0, 1]
];
var AwsS3BucketObjectLockConfigurationRuleDetails$ = [
  3,
  n02,
  _ASBOLCRD,
  0,
  [_DRef],
  [() => AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails$]
];
var AwsS3BucketServerSideEncryptionByDefault$ = [
  3,
  n02,
  _ASBSSEBD,
  0,
  [_SSEA, _KMSMKID],
  [0, 0]
];
var AwsS3BucketServerSideEncryptionConfiguration$ = [
  3,
  n02,
  _ASBSSEC,
  0,
  [_Rul],
  [() => AwsS3BucketServerSideEncryptionRules]
];
var AwsS3BucketServerSideEncryptionRule$ = [
  3,
  n02,
  _ASBSSER,
  0,
  [_ASSEBD],
  [() => AwsS3BucketServerSideEncryptionByDefault$]
];
var AwsS3BucketWebsiteConfiguration$ = [
  3,
  n02,
  _ASBWC,
  0,
  [_EDr, _IDS, _RART, _RRo],
  [0, 0, () => AwsS3BucketWebsiteConfigurationRedirectTo$, () => AwsS3BucketWebsiteConfigurationRoutingRules]
];
var AwsS3BucketWebsiteConfigurationRedirectTo$ = [
  3,
  n02,
  _ASBWCRT,
  0,
  [_Ho, _Prot],
  [0, 0]
];
var AwsS3BucketWebsiteConfigurationRoutingRule$ = [
  3,
  n02,
  _ASBWCRR,
  0,
  [_Cond, _Red],
  [() => AwsS3BucketWebsiteConfigurationRoutingRuleCondition$, () => AwsS3BucketWebsiteConfigurationRoutingRuleRedirect$]
];
var AwsS3BucketWebsiteConfigurationRoutingRuleCondition$ = [
  3,
  n02,
  _ASBWCRRC,
  0,
  [_HECRE, _KPE],
  [0, 0]
];
var AwsS3BucketWebsiteConfigurationRoutingRuleRedirect$ = [
  3,
  n02,
  _ASBWCRRR,
  0,
  [_Ho, _HRC, _Prot, _RKPW, _RKW],
  [0, 0, 0, 0, 0]
];
var AwsS3ObjectDetails$ = [
  3,
  n02,
  _ASOD,
  0,
  [_LM, _ETa, _VI, _CTo, _SSE, _SSEKMSKI],
  [0, 0, 0, 0, 0, 0]
];
var AwsSageMakerNotebookInstanceDetails$ = [
  3,
  n02,
  _ASMNID,
  0,
  [_ATcc, _ACRd, _DCR, _DIA, _FR, _IMSC, _ITn, _KKI, _NII, _NIA, _NILCN, _NIN, _NISo, _PIl, _RAo, _RAoo, _SG, _SIu, _Ur, _VSIGB],
  [64 | 0, 64 | 0, 0, 0, 0, () => AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails$, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 0, 0, 1]
];
var AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails$ = [
  3,
  n02,
  _ASMNIMSCD,
  0,
  [_MIMSV],
  [0]
];
var AwsSecretsManagerSecretDetails$ = [
  3,
  n02,
  _ASMSD,
  0,
  [_RRot, _ROWF, _KKI, _REo, _RLA, _Del, _N, _D],
  [() => AwsSecretsManagerSecretRotationRules$, 2, 0, 2, 0, 2, 0, 0]
];
var AwsSecretsManagerSecretRotationRules$ = [
  3,
  n02,
  _ASMSRR,
  0,
  [_AAD],
  [1]
];
var AwsSecurityFinding$ = [
  3,
  n02,
  _ASF,
  0,
  [_SVc, _I, _PA2, _GIe, _AAI, _CA2, _UA, _Ti, _D, _Res, _PNr, _CN, _Reg, _Ty, _FOA, _LOA, _Se, _Con, _Cri, _Rem, _SU, _PFr, _UDF, _Mal, _Ne, _NP, _Proc, _Thre, _TII, _Comp, _VS, _WSo, _W, _RSe, _RF, _No, _Vu, _PSa, _A2, _FPFi, _Sam, _GD, _PAr2, _AAN, _Det],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, () => ResourceList, 0, 0, 0, 64 | 0, 0, 0, () => Severity$, 1, 1, () => Remediation$, 0, 128 | 0, 128 | 0, () => MalwareList, () => Network$, () => NetworkPathList, () => ProcessDetails$, () => ThreatList, () => ThreatIntelIndicatorList, () => Compliance$, 0, 0, () => Workflow$, 0, () => RelatedFindingList, () => Note$, () => VulnerabilityList, () => PatchSummary$, () => Action$, () => FindingProviderFields$, 2, () => GeneratorDetails$, 0, 0, () => Detection$],
  10
];
var AwsSecurityFindingFilters$ = [
  3,
  n02,
  _ASFF,
  0,
  [_PA2, _AAI, _I, _GIe, _Reg, _T2, _FOA, _LOA, _CA2, _UA, _SPe, _SNev, _SL, _Con, _Cri, _Ti, _D, _RTec, _SU, _PFr, _PNr, _CN, _UDF, _MNa, _MTal, _MPalw, _MSal, _NDe, _NPe, _NSIV, _NSIVe, _NSP, _NSD, _NSM, _NDIV, _NDIVe, _NDP, _NDD, _PNro, _PPr, _PPro, _PPP, _PLA, _PTA, _TIIT, _TIIV, _TIIC, _TIILOA, _TIIS, _TIISU, _RT, _RI, _RP, _RR, _RTe, _RAEIT, _RAEIII, _RAEIIVA, _RAEIIVAe, _RAEIKN, _RAEIIIPA, _RAEIVI, _RAEISI, _RAEILA, _RASBOI, _RASBON, _RAIAKUN, _RAIAKPN, _RAIAKS, _RAIAKCA, _RAIUUN, _RCN, _RCII, _RCIN, _RCLA, _RDO, _CS, _VS, _WSo, _WS, _RSe, _RFPA, _RFI, _NT, _NUA, _NUB, _Ke, _FPFC, _FPFCi, _FPFRFI, _FPFRFPA, _FPFSL, _FPFSO, _FPFT, _Sam, _CSCI, _CASI, _VEA, _VFA, _CSCPN, _CSCPV, _AAN, _RAN, _RAA, _ROAI, _ROOI, _RPe],
  [() => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => DateFilterList, () => DateFilterList, () => DateFilterList, () => NumberFilterList, () => NumberFilterList, () => StringFilterList, () => NumberFilterList, () => NumberFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => MapFilterList, () => StringFilterList, () => StringFilterList, () => MapFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => IpFilterList, () => IpFilterList, () => NumberFilterList, () => StringFilterList, () => StringFilterList, () => IpFilterList, () => IpFilterList, () => NumberFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => NumberFilterList, () => NumberFilterList, () => DateFilterList, () => DateFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => MapFilterList, () => StringFilterList, () => StringFilterList, () => IpFilterList, () => IpFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => MapFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => DateFilterList, () => StringFilterList, () => KeywordFilterList, () => NumberFilterList, () => NumberFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => BooleanFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList, () => StringFilterList]
];
var AwsSecurityFindingIdentifier$ = [
  3,
  n02,
  _ASFI,
  0,
  [_I, _PA2],
  [0, 0],
  2
];
var AwsSnsTopicDetails$ = [
  3,
  n02,
  _ASTD,
  0,
  [_KMKI, _Subs, _TNo, _Ow, _SSFRA, _SFFRA, _ASFRA, _FSFRA, _FFFRA, _HSFRA, _HFFRA],
  [0, () => AwsSnsTopicSubscriptionList, 0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var AwsSnsTopicSubscription$ = [
  3,
  n02,
  _ASTS,
  0,
  [_End, _Prot],
  [0, 0]
];
var AwsSqsQueueDetails$ = [
  3,
  n02,
  _ASQD,
  0,
  [_KDKRPS, _KMKI, _QN, _DLTA],
  [1, 0, 0, 0]
];
var AwsSsmComplianceSummary$ = [
  3,
  n02,
  _ASCS,
  0,
  [_St, _CCC, _CHC, _CMC, _ETxe, _NCCC, _CIC, _NCIC, _CUC, _NCLC, _NCHC, _CLC, _CTom, _PBI, _OSv, _NCMC, _NCUC, _PG],
  [0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0]
];
var AwsSsmPatch$ = [
  3,
  n02,
  _ASP,
  0,
  [_CSom],
  [() => AwsSsmComplianceSummary$]
];
var AwsSsmPatchComplianceDetails$ = [
  3,
  n02,
  _ASPCD,
  0,
  [_Patc],
  [() => AwsSsmPatch$]
];
var AwsStepFunctionStateMachineDetails$ = [
  3,
  n02,
  _ASFSMD,
  0,
  [_Lab, _LCogg, _N, _RAo, _SMA, _St, _TCr, _T2],
  [0, () => AwsStepFunctionStateMachineLoggingConfigurationDetails$, 0, 0, 0, 0, () => AwsStepFunctionStateMachineTracingConfigurationDetails$, 0]
];
var AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails$ = [
  3,
  n02,
  _ASFSMLCDCWLLGD,
  0,
  [_LGA],
  [0]
];
var AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails$ = [
  3,
  n02,
  _ASFSMLCDD,
  0,
  [_CWLLG],
  [() => AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails$]
];
var AwsStepFunctionStateMachineLoggingConfigurationDetails$ = [
  3,
  n02,
  _ASFSMLCD,
  0,
  [_Dest, _IED, _Le],
  [() => AwsStepFunctionStateMachineLoggingConfigurationDestinationsList, 2, 0]
];
var AwsStepFunctionStateMachineTracingConfigurationDetails$ = [
  3,
  n02,
  _ASFSMTCD,
  0,
  [_Ena],
  [2]
];
var AwsWafRateBasedRuleDetails$ = [
  3,
  n02,
  _AWRBRD,
  0,
  [_MN, _N, _RK, _RL, _RIu, _MPat],
  [0, 0, 0, 1, 0, () => AwsWafRateBasedRuleMatchPredicateList]
];
var AwsWafRateBasedRuleMatchPredicate$ = [
  3,
  n02,
  _AWRBRMP,
  0,
  [_DIa, _Neg, _T2],
  [0, 2, 0]
];
var AwsWafRegionalRateBasedRuleDetails$ = [
  3,
  n02,
  _AWRRBRD,
  0,
  [_MN, _N, _RK, _RL, _RIu, _MPat],
  [0, 0, 0, 1, 0, () => AwsWafRegionalRateBasedRuleMatchPredicateList]
];
var AwsWafRegionalRateBasedRuleMatchPredicate$ = [
  3,
  n02,
  _AWRRBRMP,
  0,
  [_DIa, _Neg, _T2],
  [0, 2, 0]
];
var AwsWafRegionalRuleDetails$ = [
  3,
  n02,
  _AWRRD,
  0,
  [_MN, _N, _PL, _RIu],
  [0, 0, () => AwsWafRegionalRulePredicateList, 0]
];
var AwsWafRegionalRuleGroupDetails$ = [
  3,
  n02,
  _AWRRGD,
  0,
  [_MN, _N, _RGI, _Rul],
  [0, 0, 0, () => AwsWafRegionalRuleGroupRulesList]
];
var AwsWafRegionalRuleGroupRulesActionDetails$ = [
  3,
  n02,
  _AWRRGRAD,
  0,
  [_T2],
  [0]
];
var AwsWafRegionalRuleGroupRulesDetails$ = [
  3,
  n02,
  _AWRRGRD,
  0,
  [_A2, _Prio, _RIu, _T2],
  [() => AwsWafRegionalRuleGroupRulesActionDetails$, 1, 0, 0]
];
var AwsWafRegionalRulePredicateListDetails$ = [
  3,
  n02,
  _AWRRPLD,
  0,
  [_DIa, _Neg, _T2],
  [0, 2, 0]
];
var AwsWafRegionalWebAclDetails$ = [
  3,
  n02,
  _AWRWAD,
  0,
  [_DAe, _MN, _N, _RLu, _WAI],
  [0, 0, 0, () => AwsWafRegionalWebAclRulesList, 0]
];
var AwsWafRegionalWebAclRulesListActionDetails$ = [
  3,
  n02,
  _AWRWARLAD,
  0,
  [_T2],
  [0]
];
var AwsWafRegionalWebAclRulesListDetails$ = [
  3,
  n02,
  _AWRWARLD,
  0,
  [_A2, _OAv, _Prio, _RIu, _T2],
  [() => AwsWafRegionalWebAclRulesListActionDetails$, () => AwsWafRegionalWebAclRulesListOverrideActionDetails$, 1, 0, 0]
];
var AwsWafRegionalWebAclRulesListOverrideActionDetails$ = [
  3,
  n02,
  _AWRWARLOAD,
  0,
  [_T2],
  [0]
];
var AwsWafRuleDetails$ = [
  3,
  n02,
  _AWRD,
  0,
  [_MN, _N, _PL, _RIu],
  [0, 0, () => AwsWafRulePredicateList, 0]
];
var AwsWafRuleGroupDetails$ = [
  3,
  n02,
  _AWRGD,
  0,
  [_MN, _N, _RGI, _Rul],
  [0, 0, 0, () => AwsWafRuleGroupRulesList]
];
var AwsWafRuleGroupRulesActionDetails$ = [
  3,
  n02,
  _AWRGRAD,
  0,
  [_T2],
  [0]
];
var AwsWafRuleGroupRulesDetails$ = [
  3,
  n02,
  _AWRGRD,
  0,
  [_A2, _Prio, _RIu, _T2],
  [() => AwsWafRuleGroupRulesActionDetails$, 1, 0, 0]
];
var AwsWafRulePredicateListDetails$ = [
  3,
  n02,
  _AWRPLD,
  0,
  [_DIa, _Neg, _T2],
  [0, 2, 0]
];
var AwsWafv2ActionAllowDetails$ = [
  3,
  n02,
  _AWAAD,
  0,
  [_CRH],
  [() => AwsWafv2CustomRequestHandlingDetails$]
];
var AwsWafv2ActionBlockDetails$ = [
  3,
  n02,
  _AWABD,
  0,
  [_CRu],
  [() => AwsWafv2CustomResponseDetails$]
];
var AwsWafv2CustomHttpHeader$ = [
  3,
  n02,
  _AWCHH,
  0,
  [_N, _Val],
  [0, 0]
];
var AwsWafv2CustomRequestHandlingDetails$ = [
  3,
  n02,
  _AWCRHD,
  0,
  [_IH],
  [() => AwsWafv2InsertHeadersList]
];
var AwsWafv2CustomResponseDetails$ = [
  3,
  n02,
  _AWCRD,
  0,
  [_CRBK, _RCes, _RH],
  [0, 1, () => AwsWafv2InsertHeadersList]
];
var AwsWafv2RuleGroupDetails$ = [
  3,
  n02,
  _AWRGDw,
  0,
  [_Cap, _D, _I, _N, _Ar, _Rul, _Sc, _VCi],
  [1, 0, 0, 0, 0, () => AwsWafv2RulesList, 0, () => AwsWafv2VisibilityConfigDetails$]
];
var AwsWafv2RulesActionCaptchaDetails$ = [
  3,
  n02,
  _AWRACD,
  0,
  [_CRH],
  [() => AwsWafv2CustomRequestHandlingDetails$]
];
var AwsWafv2RulesActionCountDetails$ = [
  3,
  n02,
  _AWRACDw,
  0,
  [_CRH],
  [() => AwsWafv2CustomRequestHandlingDetails$]
];
var AwsWafv2RulesActionDetails$ = [
  3,
  n02,
  _AWRAD,
  0,
  [_All, _Bl, _Capt, _Cou],
  [() => AwsWafv2ActionAllowDetails$, () => AwsWafv2ActionBlockDetails$, () => AwsWafv2RulesActionCaptchaDetails$, () => AwsWafv2RulesActionCountDetails$]
];
var AwsWafv2RulesDetails$ = [
  3,
  n02,
  _AWRDw,
  0,
  [_A2, _N, _OAv, _Prio, _VCi],
  [() => AwsWafv2RulesActionDetails$, 0, 0, 1, () => AwsWafv2VisibilityConfigDetails$]
];
var AwsWafv2VisibilityConfigDetails$ = [
  3,
  n02,
  _AWVCD,
  0,
  [_CWME, _MN, _SRE],
  [2, 0, 2]
];
var AwsWafv2WebAclActionDetails$ = [
  3,
  n02,
  _AWWAAD,
  0,
  [_All, _Bl],
  [() => AwsWafv2ActionAllowDetails$, () => AwsWafv2ActionBlockDetails$]
];
var AwsWafv2WebAclCaptchaConfigDetails$ = [
  3,
  n02,
  _AWWACCD,
  0,
  [_ITP],
  [() => AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails$]
];
var AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails$ = [
  3,
  n02,
  _AWWACCITPD,
  0,
  [_ITmm],
  [1]
];
var AwsWafv2WebAclDetails$ = [
  3,
  n02,
  _AWWAD,
  0,
  [_N, _Ar, _MFM, _I, _Cap, _CCa, _DAe, _D, _Rul, _VCi],
  [0, 0, 2, 0, 1, () => AwsWafv2WebAclCaptchaConfigDetails$, () => AwsWafv2WebAclActionDetails$, 0, () => AwsWafv2RulesList, () => AwsWafv2VisibilityConfigDetails$]
];
var AwsWafWebAclDetails$ = [
  3,
  n02,
  _AWWADw,
  0,
  [_N, _DAe, _Rul, _WAI],
  [0, 0, () => AwsWafWebAclRuleList, 0]
];
var AwsWafWebAclRule$ = [
  3,
  n02,
  _AWWAR,
  0,
  [_A2, _ER, _OAv, _Prio, _RIu, _T2],
  [() => WafAction$, () => WafExcludedRuleList, () => WafOverrideAction$, 1, 0, 0]
];
var AwsXrayEncryptionConfigDetails$ = [
  3,
  n02,
  _AXECD,
  0,
  [_KIe, _St, _T2],
  [0, 0, 0]
];
var AzureDetail$ = [
  3,
  n02,
  _ADz,
  0,
  [_AWSCCA, _SCc, _ARz],
  [0, () => AzureScopeConfiguration$, 64 | 0],
  3
];
var AzureProviderConfiguration$ = [
  3,
  n02,
  _APC,
  0,
  [_AWSCCA, _SCc, _ARz],
  [0, () => AzureScopeConfiguration$, 64 | 0],
  3
];
var AzureScopeConfiguration$ = [
  3,
  n02,
  _ASCz,
  0,
  [_STc, _SVco],
  [0, 64 | 0],
  1
];
var AzureUpdateConfiguration$ = [
  3,
  n02,
  _AUC,
  0,
  [_SCc, _ARz],
  [() => AzureScopeConfiguration$, 64 | 0],
  2
];
var BatchDeleteAutomationRulesRequest$ = [
  3,
  n02,
  _BDARR,
  0,
  [_ARAu],
  [64 | 0],
  1
];
var BatchDeleteAutomationRulesResponse$ = [
  3,
  n02,
  _BDARRa,
  0,
  [_PAR, _UAR],
  [64 | 0, () => UnprocessedAutomationRulesList]
];
var BatchDisableStandardsRequest$ = [
  3,
  n02,
  _BDSR,
  0,
  [_SSA],
  [64 | 0],
  1
];
var BatchDisableStandardsResponse$ = [
  3,
  n02,
  _BDSRa,
  0,
  [_SSta],
  [() => StandardsSubscriptions]
];
var BatchEnableStandardsRequest$ = [
  3,
  n02,
  _BESR,
  0,
  [_SSRt],
  [() => StandardsSubscriptionRequests],
  1
];
var BatchEnableStandardsResponse$ = [
  3,
  n02,
  _BESRa,
  0,
  [_SSta],
  [() => StandardsSubscriptions]
];
var BatchGetAutomationRulesRequest$ = [
  3,
  n02,
  _BGARR,
  0,
  [_ARAu],
  [64 | 0],
  1
];
var BatchGetAutomationRulesResponse$ = [
  3,
  n02,
  _BGARRa,
  0,
  [_Rul, _UAR],
  [() => AutomationRulesConfigList, () => UnprocessedAutomationRulesList]
];
var BatchGetConfigurationPolicyAssociationsRequest$ = [
  3,
  n02,
  _BGCPAR,
  0,
  [_CPAI],
  [() => ConfigurationPolicyAssociationsList],
  1
];
var BatchGetConfigurationPolicyAssociationsResponse$ = [
  3,
  n02,
  _BGCPARa,
  0,
  [_CPA, _UCPA],
  [() => ConfigurationPolicyAssociationList, () => UnprocessedConfigurationPolicyAssociationList]
];
var BatchGetSecurityControlsRequest$ = [
  3,
  n02,
  _BGSCR,
  0,
  [_SCIe],
  [64 | 0],
  1
];
var BatchGetSecurityControlsResponse$ = [
  3,
  n02,
  _BGSCRa,
  0,
  [_SCec, _UIn],
  [() => SecurityControls, () => UnprocessedSecurityControls],
  1
];
var BatchGetStandardsControlAssociationsRequest$ = [
  3,
  n02,
  _BGSCAR,
  0,
  [_SCAI],
  [() => StandardsControlAssociationIds],
  1
];
var BatchGetStandardsControlAssociationsResponse$ = [
  3,
  n02,
  _BGSCARa,
  0,
  [_SCAD, _UAn],
  [() => StandardsControlAssociationDetails, () => UnprocessedStandardsControlAssociations],
  1
];
var BatchImportFindingsRequest$ = [
  3,
  n02,
  _BIFR,
  0,
  [_Fin],
  [() => BatchImportFindingsRequestFindingList],
  1
];
var BatchImportFindingsResponse$ = [
  3,
  n02,
  _BIFRa,
  0,
  [_FCai, _SCu, _FF],
  [1, 1, () => ImportFindingsErrorList],
  2
];
var BatchUpdateAutomationRulesRequest$ = [
  3,
  n02,
  _BUARR,
  0,
  [_UARRI],
  [() => UpdateAutomationRulesRequestItemsList],
  1
];
var BatchUpdateAutomationRulesResponse$ = [
  3,
  n02,
  _BUARRa,
  0,
  [_PAR, _UAR],
  [64 | 0, () => UnprocessedAutomationRulesList]
];
var BatchUpdateFindingsRequest$ = [
  3,
  n02,
  _BUFR,
  0,
  [_FIin, _No, _Se, _VS, _Con, _Cri, _Ty, _UDF, _W, _RF],
  [() => AwsSecurityFindingIdentifierList, () => NoteUpdate$, () => SeverityUpdate$, 0, 1, 1, 64 | 0, 128 | 0, () => WorkflowUpdate$, () => RelatedFindingList],
  1
];
var BatchUpdateFindingsResponse$ = [
  3,
  n02,
  _BUFRa,
  0,
  [_PFro, _UF],
  [() => AwsSecurityFindingIdentifierList, () => BatchUpdateFindingsUnprocessedFindingsList],
  2
];
var BatchUpdateFindingsUnprocessedFinding$ = [
  3,
  n02,
  _BUFUF,
  0,
  [_FIind, _ECr, _EMr],
  [() => AwsSecurityFindingIdentifier$, 0, 0],
  3
];
var BatchUpdateFindingsV2ProcessedFinding$ = [
  3,
  n02,
  _BUFVPF,
  0,
  [_FIind, _MUe],
  [() => OcsfFindingIdentifier$, 0]
];
var BatchUpdateFindingsV2Request$ = [
  3,
  n02,
  _BUFVR,
  0,
  [_MUet, _FIin, _Com, _SIe, _SIt],
  [64 | 0, () => OcsfFindingIdentifierList, 0, 1, 1]
];
var BatchUpdateFindingsV2Response$ = [
  3,
  n02,
  _BUFVRa,
  0,
  [_PFro, _UF],
  [() => BatchUpdateFindingsV2ProcessedFindingsList, () => BatchUpdateFindingsV2UnprocessedFindingsList],
  2
];
var BatchUpdateFindingsV2UnprocessedFinding$ = [
  3,
  n02,
  _BUFVUF,
  0,
  [_FIind, _MUe, _ECr, _EMr],
  [() => OcsfFindingIdentifier$, 0, 0, 0]
];
var BatchUpdateStandardsControlAssociationsRequest$ = [
  3,
  n02,
  _BUSCAR,
  0,
  [_SCAU],
  [() => StandardsControlAssociationUpdates],
  1
];
var BatchUpdateStandardsControlAssociationsResponse$ = [
  3,
  n02,
  _BUSCARa,
  0,
  [_UAU],
  [() => UnprocessedStandardsControlAssociationUpdates]
];
var BooleanConfigurationOptions$ = [
  3,
  n02,
  _BCO,
  0,
  [_DVe],
  [2]
];
var BooleanFilter$ = [
  3,
  n02,
  _BF,
  0,
  [_Val],
  [2]
];
var Cell$ = [
  3,
  n02,
  _Cel,
  0,
  [_Col, _Row, _CNol, _CRe],
  [1, 1, 0, 0]
];
var CidrBlockAssociation$ = [
  3,
  n02,
  _CBA,
  0,
  [_AIs, _CBi, _CBSi],
  [0, 0, 0]
];
var City$ = [
  3,
  n02,
  _Ci,
  0,
  [_CNi],
  [0]
];
var ClassificationResult$ = [
  3,
  n02,
  _CRl,
  0,
  [_MTi, _SCi, _AOd, _St, _SDe, _CDI],
  [0, 1, 2, () => ClassificationStatus$, () => SensitiveDataResultList, () => CustomDataIdentifiersResult$]
];
var ClassificationStatus$ = [
  3,
  n02,
  _CSla,
  0,
  [_C2, _R],
  [0, 0]
];
var CloudWatchLogsLogGroupArnConfigDetails$ = [
  3,
  n02,
  _CWLLGACD,
  0,
  [_CWLLGA, _HZI, _I],
  [0, 0, 0]
];
var CodeRepositoryDetails$ = [
  3,
  n02,
  _CRD,
  0,
  [_PTrov, _PNroj, _CSIA],
  [0, 0, 0]
];
var CodeVulnerabilitiesFilePath$ = [
  3,
  n02,
  _CVFP,
  0,
  [_ELn, _FNil, _FPil, _SLt],
  [1, 0, 0, 1]
];
var Compliance$ = [
  3,
  n02,
  _Comp,
  0,
  [_St, _RRel, _SRta, _SCIec, _ASssoci, _SCPe],
  [0, 64 | 0, () => StatusReasonsList, 0, () => AssociatedStandardsList, () => SecurityControlParametersList]
];
var CompositeFilter$ = [
  3,
  n02,
  _CF,
  0,
  [_SF, _DF, _BFo, _NF, _MF, _IF, _NCF, _Oper],
  [() => OcsfStringFilterList, () => OcsfDateFilterList, () => OcsfBooleanFilterList, () => OcsfNumberFilterList, () => OcsfMapFilterList, () => OcsfIpFilterList, () => CompositeFilterList, 0]
];
var ConfigurationPolicyAssociation$ = [
  3,
  n02,
  _CPAo,
  0,
  [_Ta2],
  [() => Target$]
];
var ConfigurationPolicyAssociationSummary$ = [
  3,
  n02,
  _CPAS,
  0,
  [_CPI, _TIa, _TT, _ATs, _UA, _ASss, _ASM],
  [0, 0, 0, 0, 5, 0, 0]
];
var ConfigurationPolicySummary$ = [
  3,
  n02,
  _CPSo,
  0,
  [_Ar, _I, _N, _D, _UA, _SEe],
  [0, 0, 0, 0, 5, 2]
];
var ConnectorSummary$ = [
  3,
  n02,
  _CSon,
  0,
  [_CIo, _N, _PSr, _CA2, _CAon, _D, _ESn, _ESR],
  [0, 0, () => ProviderSummary$, 5, 0, 0, 0, 0],
  4
];
var ContainerDetails$ = [
  3,
  n02,
  _CDont,
  0,
  [_CRon, _N, _IIm, _INm, _LA, _VMo, _Priv],
  [0, 0, 0, 0, 0, () => VolumeMountList, 2]
];
var Country$ = [
  3,
  n02,
  _Co,
  0,
  [_CCou, _CNou],
  [0, 0]
];
var CreateActionTargetRequest$ = [
  3,
  n02,
  _CATR,
  0,
  [_N, _D, _I],
  [0, 0, 0],
  3
];
var CreateActionTargetResponse$ = [
  3,
  n02,
  _CATRr,
  0,
  [_ATA],
  [0],
  1
];
var CreateAggregatorV2Request$ = [
  3,
  n02,
  _CAVR,
  0,
  [_RLM, _LR, _Tags, _CTl],
  [0, 64 | 0, 128 | 0, [0, 4]],
  1
];
var CreateAggregatorV2Response$ = [
  3,
  n02,
  _CAVRr,
  0,
  [_AVA, _ARg, _RLM, _LR],
  [0, 0, 0, 64 | 0]
];
var CreateAutomationRuleRequest$ = [
  3,
  n02,
  _CARR,
  0,
  [_RO, _RN, _D, _Cr, _Act, _Tags, _RS, _IT],
  [1, 0, 0, () => AutomationRulesFindingFilters$, () => ActionList, 128 | 0, 0, 2],
  5
];
var CreateAutomationRuleResponse$ = [
  3,
  n02,
  _CARRr,
  0,
  [_RA2],
  [0]
];
var CreateAutomationRuleV2Request$ = [
  3,
  n02,
  _CARVR,
  0,
  [_RN, _D, _RO, _Cr, _Act, _RS, _Tags, _CTl],
  [0, 0, 1, () => Criteria$, () => AutomationRulesActionListV2, 0, 128 | 0, [0, 4]],
  5
];
var CreateAutomationRuleV2Response$ = [
  3,
  n02,
  _CARVRr,
  0,
  [_RA2, _RIu],
  [0, 0]
];
var CreateConfigurationPolicyRequest$ = [
  3,
  n02,
  _CCPR,
  0,
  [_N, _CPonf, _D, _Tags],
  [0, () => Policy$, 0, 128 | 0],
  2
];
var CreateConfigurationPolicyResponse$ = [
  3,
  n02,
  _CCPRr,
  0,
  [_Ar, _I, _N, _D, _UA, _CA2, _CPonf],
  [0, 0, 0, 0, 5, 5, () => Policy$]
];
var CreateConnectorRequest$ = [
  3,
  n02,
  _CCR,
  0,
  [_N, _Prov, _D, _Tags, _CTl],
  [0, () => CspmProviderConfiguration$, 0, 128 | 0, [0, 4]],
  2
];
var CreateConnectorResponse$ = [
  3,
  n02,
  _CCRr,
  0,
  [_CAon, _CIo, _CSonn, _ESn],
  [0, 0, 0, 0],
  2
];
var CreateConnectorV2Request$ = [
  3,
  n02,
  _CCVR,
  0,
  [_N, _Prov, _D, _KKA, _Tags, _CTl],
  [0, () => ProviderConfiguration$, 0, 0, 128 | 0, [0, 4]],
  2
];
var CreateConnectorV2Response$ = [
  3,
  n02,
  _CCVRr,
  0,
  [_CAon, _CIo, _AUut, _CSonn, _ESn],
  [0, 0, 0, 0, 0],
  2
];
var CreateFindingAggregatorRequest$ = [
  3,
  n02,
  _CFAR,
  0,
  [_RLM, _Regi],
  [0, 64 | 0],
  1
];
var CreateFindingAggregatorResponse$ = [
  3,
  n02,
  _CFARr,
  0,
  [_FAA, _FAR, _RLM, _Regi],
  [0, 0, 0, 64 | 0]
];
var CreateInsightRequest$ = [
  3,
  n02,
  _CIR,
  0,
  [_N, _Filt, _GBA],
  [0, () => AwsSecurityFindingFilters$, 0],
  3
];
var CreateInsightResponse$ = [
  3,
  n02,
  _CIRr,
  0,
  [_IAns],
  [0],
  1
];
var CreateMembersRequest$ = [
  3,
  n02,
  _CMR,
  0,
  [_AD],
  [() => AccountDetailsList],
  1
];
var CreateMembersResponse$ = [
  3,
  n02,
  _CMRr,
  0,
  [_UAnp],
  [() => ResultList]
];
var CreateTicketV2Request$ = [
  3,
  n02,
  _CTVR,
  0,
  [_CIo, _FMU, _CTl, _Mod],
  [0, 0, [0, 4], 0],
  2
];
var CreateTicketV2Response$ = [
  3,
  n02,
  _CTVRr,
  0,
  [_TIi, _TSU],
  [0, 0],
  1
];
var CspmConnectorSummary$ = [
  3,
  n02,
  _CCSs,
  0,
  [_CAon, _CIo, _N, _D, _PSr, _CA2, _CB, _ESn],
  [0, 0, 0, 0, () => CspmProviderSummary$, 5, 0, 0]
];
var CspmHealthCheck$ = [
  3,
  n02,
  _CHCs,
  0,
  [_CSonn, _LCAa, _M, _Iss],
  [0, 5, 0, () => HealthIssueList],
  2
];
var CspmProviderSummary$ = [
  3,
  n02,
  _CPSs,
  0,
  [_PNrov, _CSonn, _PCro],
  [0, 0, () => CspmProviderDetail$]
];
var CustomDataIdentifiersDetections$ = [
  3,
  n02,
  _CDID,
  0,
  [_Cou, _Ar, _N, _Oc],
  [1, 0, 0, () => Occurrences$]
];
var CustomDataIdentifiersResult$ = [
  3,
  n02,
  _CDIR,
  0,
  [_Dete, _TCo],
  [() => CustomDataIdentifiersDetectionsList, 1]
];
var Cvss$ = [
  3,
  n02,
  _Cv,
  0,
  [_V2, _BS, _BV, _So, _Adj],
  [0, 1, 0, 0, () => AdjustmentList]
];
var DataClassificationDetails$ = [
  3,
  n02,
  _DCD,
  0,
  [_DRL, _Resu],
  [0, () => ClassificationResult$]
];
var DateFilter$ = [
  3,
  n02,
  _DFa,
  0,
  [_Star, _End_, _DRa],
  [0, 0, () => DateRange$]
];
var DateRange$ = [
  3,
  n02,
  _DRa,
  0,
  [_Val, _Un, _Compa],
  [1, 0, 0]
];
var DeclineInvitationsRequest$ = [
  3,
  n02,
  _DIR,
  0,
  [_AIcc],
  [64 | 0],
  1
];
var DeclineInvitationsResponse$ = [
  3,
  n02,
  _DIRe,
  0,
  [_UAnp],
  [() => ResultList]
];
var DeleteActionTargetRequest$ = [
  3,
  n02,
  _DATR,
  0,
  [_ATA],
  [[0, 1]],
  1
];
var DeleteActionTargetResponse$ = [
  3,
  n02,
  _DATRe,
  0,
  [_ATA],
  [0],
  1
];
var DeleteAggregatorV2Request$ = [
  3,
  n02,
  _DAVR,
  0,
  [_AVA],
  [[0, 1]],
  1
];
var DeleteAggregatorV2Response$ = [
  3,
  n02,
  _DAVRe,
  0,
  [],
  []
];
var DeleteAutomationRuleV2Request$ = [
  3,
  n02,
  _DARVR,
  0,
  [_Id],
  [[0, 1]],
  1
];
var DeleteAutomationRuleV2Response$ = [
  3,
  n02,
  _DARVRe,
  0,
  [],
  []
];
var DeleteConfigurationPolicyRequest$ = [
  3,
  n02,
  _DCPR,
  0,
  [_Id],
  [[0, 1]],
  1
];
var DeleteConfigurationPolicyResponse$ = [
  3,
  n02,
  _DCPRe,
  0,
  [],
  []
];
var DeleteConnectorRequest$ = [
  3,
  n02,
  _DCRe,
  0,
  [_CIo],
  [[0, 1]],
  1
];
var DeleteConnectorResponse$ = [
  3,
  n02,
  _DCRel,
  0,
  [_ESn],
  [0]
];
var DeleteConnectorV2Request$ = [
  3,
  n02,
  _DCVR,
  0,
  [_CIo],
  [[0, 1]],
  1
];
var DeleteConnectorV2Response$ = [
  3,
  n02,
  _DCVRe,
  0,
  [_ESn],
  [0]
];
var DeleteFindingAggregatorRequest$ = [
  3,
  n02,
  _DFAR,
  0,
  [_FAA],
  [[0, 1]],
  1
];
var DeleteFindingAggregatorResponse$ = [
  3,
  n02,
  _DFARe,
  0,
  [],
  []
];
var DeleteInsightRequest$ = [
  3,
  n02,
  _DIRel,
  0,
  [_IAns],
  [[0, 1]],
  1
];
var DeleteInsightResponse$ = [
  3,
  n02,
  _DIRele,
  0,
  [_IAns],
  [0],
  1
];
var DeleteInvitationsRequest$ = [
  3,
  n02,
  _DIRelet,
  0,
  [_AIcc],
  [64 | 0],
  1
];
var DeleteInvitationsResponse$ = [
  3,
  n02,
  _DIRelete,
  0,
  [_UAnp],
  [() => ResultList]
];
var DeleteMembersRequest$ = [
  3,
  n02,
  _DMR,
  0,
  [_AIcc],
  [64 | 0],
  1
];
var DeleteMembersResponse$ = [
  3,
  n02,
  _DMRe,
  0,
  [_UAnp],
  [() => ResultList]
];
var DescribeActionTargetsRequest$ = [
  3,
  n02,
  _DATRes,
  0,
  [_ATAc, _NTe, _MRa],
  [64 | 0, 0, 1]
];
var DescribeActionTargetsResponse$ = [
  3,
  n02,
  _DATResc,
  0,
  [_ATct, _NTe],
  [() => ActionTargetList, 0],
  1
];
var DescribeHubRequest$ = [
  3,
  n02,
  _DHR,
  0,
  [_HA],
  [[0, { [_hQ]: _HA }]]
];
var DescribeHubResponse$ = [
  3,
  n02,
  _DHRe,
  0,
  [_HA, _SAub, _AEC, _CFG],
  [0, 0, 2, 0]
];
var DescribeOrganizationConfigurationRequest$ = [
  3,
  n02,
  _DOCR,
  0,
  [],
  []
];
var DescribeOrganizationConfigurationResponse$ = [
  3,
  n02,
  _DOCRe,
  0,
  [_AEu, _MALR, _AES, _OC],
  [2, 2, 0, () => OrganizationConfiguration$]
];
var DescribeProductsRequest$ = [
  3,
  n02,
  _DPR,
  0,
  [_NTe, _MRa, _PA2],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }], [0, { [_hQ]: _PA2 }]]
];
var DescribeProductsResponse$ = [
  3,
  n02,
  _DPRe,
  0,
  [_Prod, _NTe],
  [() => ProductsList, 0],
  1
];
var DescribeProductsV2Request$ = [
  3,
  n02,
  _DPVR,
  0,
  [_NTe, _MRa],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]]
];
var DescribeProductsV2Response$ = [
  3,
  n02,
  _DPVRe,
  0,
  [_PVr, _NTe],
  [() => ProductsV2List, 0],
  1
];
var DescribeSecurityHubV2Request$ = [
  3,
  n02,
  _DSHVR,
  0,
  [],
  []
];
var DescribeSecurityHubV2Response$ = [
  3,
  n02,
  _DSHVRe,
  0,
  [_HVA, _SAub, _Fe],
  [0, 0, () => Features]
];
var DescribeStandardsControlsRequest$ = [
  3,
  n02,
  _DSCR,
  0,
  [_SSAt, _NTe, _MRa],
  [[0, 1], [0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]],
  1
];
var DescribeStandardsControlsResponse$ = [
  3,
  n02,
  _DSCRe,
  0,
  [_Contr, _NTe],
  [() => StandardsControls, 0]
];
var DescribeStandardsRequest$ = [
  3,
  n02,
  _DSR,
  0,
  [_NTe, _MRa, _Provi],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }], [64 | 0, { [_hQ]: _Provi }]]
];
var DescribeStandardsResponse$ = [
  3,
  n02,
  _DSRe,
  0,
  [_Stan, _NTe],
  [() => Standards, 0]
];
var Detection$ = [
  3,
  n02,
  _Det,
  0,
  [_Seq],
  [() => Sequence$]
];
var DisableImportFindingsForProductRequest$ = [
  3,
  n02,
  _DIFFPR,
  0,
  [_PSA],
  [[0, 1]],
  1
];
var DisableImportFindingsForProductResponse$ = [
  3,
  n02,
  _DIFFPRi,
  0,
  [],
  []
];
var DisableOrganizationAdminAccountRequest$ = [
  3,
  n02,
  _DOAAR,
  0,
  [_AAId, _Fea],
  [0, 0],
  1
];
var DisableOrganizationAdminAccountResponse$ = [
  3,
  n02,
  _DOAARi,
  0,
  [],
  []
];
var DisableSecurityHubFeatureV2Request$ = [
  3,
  n02,
  _DSHFVR,
  0,
  [_FNe],
  [[0, 1]],
  1
];
var DisableSecurityHubFeatureV2Response$ = [
  3,
  n02,
  _DSHFVRi,
  0,
  [],
  []
];
var DisableSecurityHubRequest$ = [
  3,
  n02,
  _DSHR,
  0,
  [],
  []
];
var DisableSecurityHubResponse$ = [
  3,
  n02,
  _DSHRi,
  0,
  [],
  []
];
var DisableSecurityHubV2Request$ = [
  3,
  n02,
  _DSHVRi,
  0,
  [],
  []
];
var DisableSecurityHubV2Response$ = [
  3,
  n02,
  _DSHVRis,
  0,
  [],
  []
];
var DisassociateFromAdministratorAccountRequest$ = [
  3,
  n02,
  _DFAAR,
  0,
  [],
  []
];
var DisassociateFromAdministratorAccountResponse$ = [
  3,
  n02,
  _DFAARi,
  0,
  [],
  []
];
var DisassociateFromMasterAccountRequest$ = [
  3,
  n02,
  _DFMAR,
  0,
  [],
  []
];
var DisassociateFromMasterAccountResponse$ = [
  3,
  n02,
  _DFMARi,
  0,
  [],
  []
];
var DisassociateMembersRequest$ = [
  3,
  n02,
  _DMRi,
  0,
  [_AIcc],
  [64 | 0],
  1
];
var DisassociateMembersResponse$ = [
  3,
  n02,
  _DMRis,
  0,
  [],
  []
];
var DnsRequestAction$ = [
  3,
  n02,
  _DRA,
  0,
  [_Do, _Prot, _Blo],
  [0, 0, 2]
];
var DoubleConfigurationOptions$ = [
  3,
  n02,
  _DCO,
  0,
  [_DVe, _Mi, _Max],
  [1, 1, 1]
];
var EnableImportFindingsForProductRequest$ = [
  3,
  n02,
  _EIFFPR,
  0,
  [_PA2],
  [0],
  1
];
var EnableImportFindingsForProductResponse$ = [
  3,
  n02,
  _EIFFPRn,
  0,
  [_PSA],
  [0]
];
var EnableOrganizationAdminAccountRequest$ = [
  3,
  n02,
  _EOAAR,
  0,
  [_AAId, _Fea],
  [0, 0],
  1
];
var EnableOrganizationAdminAccountResponse$ = [
  3,
  n02,
  _EOAARn,
  0,
  [_AAId, _Fea],
  [0, 0]
];
var EnableSecurityHubFeatureV2Request$ = [
  3,
  n02,
  _ESHFVR,
  0,
  [_FNe],
  [[0, 1]],
  1
];
var EnableSecurityHubFeatureV2Response$ = [
  3,
  n02,
  _ESHFVRn,
  0,
  [],
  []
];
var EnableSecurityHubRequest$ = [
  3,
  n02,
  _ESHR,
  0,
  [_Tags, _EDS, _CFG],
  [128 | 0, 2, 0]
];
var EnableSecurityHubResponse$ = [
  3,
  n02,
  _ESHRn,
  0,
  [],
  []
];
var EnableSecurityHubV2Request$ = [
  3,
  n02,
  _ESHVR,
  0,
  [_Tags],
  [128 | 0]
];
var EnableSecurityHubV2Response$ = [
  3,
  n02,
  _ESHVRn,
  0,
  [_HVA],
  [0]
];
var EnumConfigurationOptions$ = [
  3,
  n02,
  _ECO,
  0,
  [_DVe, _AVl],
  [0, 64 | 0]
];
var EnumListConfigurationOptions$ = [
  3,
  n02,
  _ELCO,
  0,
  [_DVe, _MIa, _AVl],
  [64 | 0, 1, 64 | 0]
];
var ExternalIntegrationConfiguration$ = [
  3,
  n02,
  _EIC,
  0,
  [_CAon],
  [0]
];
var FeatureDetail$ = [
  3,
  n02,
  _FD,
  0,
  [_FSe, _UA],
  [0, 5]
];
var FilePaths$ = [
  3,
  n02,
  _FPile,
  0,
  [_FPil, _FNil, _RI, _Has],
  [0, 0, 0, 0]
];
var FindingAggregator$ = [
  3,
  n02,
  _FAin,
  0,
  [_FAA],
  [0]
];
var FindingHistoryRecord$ = [
  3,
  n02,
  _FHR,
  0,
  [_FIind, _UTp, _FCin, _USp, _Up, _NTe],
  [() => AwsSecurityFindingIdentifier$, 5, 2, () => FindingHistoryUpdateSource$, () => FindingHistoryUpdatesList, 0]
];
var FindingHistoryUpdate$ = [
  3,
  n02,
  _FHU,
  0,
  [_UFp, _OVl, _NVe],
  [0, 0, 0]
];
var FindingHistoryUpdateSource$ = [
  3,
  n02,
  _FHUS,
  0,
  [_T2, _Ide],
  [0, 0]
];
var FindingProviderFields$ = [
  3,
  n02,
  _FPFi,
  0,
  [_Con, _Cri, _RF, _Se, _Ty],
  [1, 1, () => RelatedFindingList, () => FindingProviderSeverity$, 64 | 0]
];
var FindingProviderSeverity$ = [
  3,
  n02,
  _FPS,
  0,
  [_Lab, _Orig],
  [0, 0]
];
var FindingScopes$ = [
  3,
  n02,
  _FSi,
  0,
  [_AOw],
  [() => AwsOrganizationScopeList]
];
var FindingsTrendsCompositeFilter$ = [
  3,
  n02,
  _FTCF,
  0,
  [_SF, _NCF, _Oper],
  [() => FindingsTrendsStringFilterList, () => FindingsTrendsCompositeFilterList, 0]
];
var FindingsTrendsFilters$ = [
  3,
  n02,
  _FTF,
  0,
  [_CFo, _COo],
  [() => FindingsTrendsCompositeFilterList, 0]
];
var FindingsTrendsStringFilter$ = [
  3,
  n02,
  _FTSF,
  0,
  [_FNie, _Fil],
  [0, () => StringFilter$]
];
var FirewallPolicyDetails$ = [
  3,
  n02,
  _FPD,
  0,
  [_SRGR, _SCAt, _SDA, _SFDA, _SRGRt],
  [() => FirewallPolicyStatefulRuleGroupReferencesList, () => FirewallPolicyStatelessCustomActionsList, 64 | 0, 64 | 0, () => FirewallPolicyStatelessRuleGroupReferencesList]
];
var FirewallPolicyStatefulRuleGroupReferencesDetails$ = [
  3,
  n02,
  _FPSRGRD,
  0,
  [_RAe],
  [0]
];
var FirewallPolicyStatelessCustomActionsDetails$ = [
  3,
  n02,
  _FPSCAD,
  0,
  [_ADct, _ANct],
  [() => StatelessCustomActionDefinition$, 0]
];
var FirewallPolicyStatelessRuleGroupReferencesDetails$ = [
  3,
  n02,
  _FPSRGRDi,
  0,
  [_Prio, _RAe],
  [1, 0]
];
var FreeTrialStatus$ = [
  3,
  n02,
  _FTSr,
  0,
  [_FT, _St, _SAt, _EAx],
  [0, 0, 5, 5],
  4
];
var GenerateRecommendedPolicyV2Request$ = [
  3,
  n02,
  _GRPVR,
  0,
  [_MUe],
  [[0, 1]],
  1
];
var GenerateRecommendedPolicyV2Response$ = [
  3,
  n02,
  _GRPVRe,
  0,
  [],
  []
];
var GeneratorDetails$ = [
  3,
  n02,
  _GD,
  0,
  [_N, _D, _La],
  [0, 0, 64 | 0]
];
var GeoLocation$ = [
  3,
  n02,
  _GL,
  0,
  [_Lon, _Lat],
  [1, 1]
];
var GetAdministratorAccountRequest$ = [
  3,
  n02,
  _GAAR,
  0,
  [],
  []
];
var GetAdministratorAccountResponse$ = [
  3,
  n02,
  _GAARe,
  0,
  [_Adm],
  [() => Invitation$]
];
var GetAggregatorV2Request$ = [
  3,
  n02,
  _GAVR,
  0,
  [_AVA],
  [[0, 1]],
  1
];
var GetAggregatorV2Response$ = [
  3,
  n02,
  _GAVRe,
  0,
  [_AVA, _ARg, _RLM, _LR],
  [0, 0, 0, 64 | 0]
];
var GetAutomationRuleV2Request$ = [
  3,
  n02,
  _GARVR,
  0,
  [_Id],
  [[0, 1]],
  1
];
var GetAutomationRuleV2Response$ = [
  3,
  n02,
  _GARVRe,
  0,
  [_RA2, _RIu, _RO, _RN, _RS, _D, _Cr, _Act, _CA2, _UA],
  [0, 0, 1, 0, 0, 0, () => Criteria$, () => AutomationRulesActionListV2, 5, 5]
];
var GetConfigurationPolicyAssociationRequest$ = [
  3,
  n02,
  _GCPAR,
  0,
  [_Ta2],
  [() => Target$],
  1
];
var GetConfigurationPolicyAssociationResponse$ = [
  3,
  n02,
  _GCPARe,
  0,
  [_CPI, _TIa, _TT, _ATs, _UA, _ASss, _ASM],
  [0, 0, 0, 0, 5, 0, 0]
];
var GetConfigurationPolicyRequest$ = [
  3,
  n02,
  _GCPR,
  0,
  [_Id],
  [[0, 1]],
  1
];
var GetConfigurationPolicyResponse$ = [
  3,
  n02,
  _GCPRe,
  0,
  [_Ar, _I, _N, _D, _UA, _CA2, _CPonf],
  [0, 0, 0, 0, 5, 5, () => Policy$]
];
var GetConnectorRequest$ = [
  3,
  n02,
  _GCR,
  0,
  [_CIo],
  [[0, 1]],
  1
];
var GetConnectorResponse$ = [
  3,
  n02,
  _GCRe,
  0,
  [_CIo, _N, _CA2, _LUA, _He, _PD, _CAon, _D, _CB, _ESn],
  [0, 0, 5, 5, () => CspmHealthCheck$, () => CspmProviderDetail$, 0, 0, 0, 0],
  6
];
var GetConnectorV2Request$ = [
  3,
  n02,
  _GCVR,
  0,
  [_CIo],
  [[0, 1]],
  1
];
var GetConnectorV2Response$ = [
  3,
  n02,
  _GCVRe,
  0,
  [_CIo, _N, _CA2, _LUA, _He, _PD, _CAon, _D, _KKA, _ESn, _ESR],
  [0, 0, 5, 5, () => HealthCheck$, () => ProviderDetail$, 0, 0, 0, 0, 0],
  6
];
var GetEnabledStandardsRequest$ = [
  3,
  n02,
  _GESR,
  0,
  [_SSA, _NTe, _MRa, _Provi],
  [64 | 0, 0, 1, 64 | 0]
];
var GetEnabledStandardsResponse$ = [
  3,
  n02,
  _GESRe,
  0,
  [_SSta, _NTe],
  [() => StandardsSubscriptions, 0]
];
var GetFindingAggregatorRequest$ = [
  3,
  n02,
  _GFAR,
  0,
  [_FAA],
  [[0, 1]],
  1
];
var GetFindingAggregatorResponse$ = [
  3,
  n02,
  _GFARe,
  0,
  [_FAA, _FAR, _RLM, _Regi],
  [0, 0, 0, 64 | 0]
];
var GetFindingHistoryRequest$ = [
  3,
  n02,
  _GFHR,
  0,
  [_FIind, _STtar, _ETnd, _NTe, _MRa],
  [() => AwsSecurityFindingIdentifier$, 5, 5, 0, 1],
  1
];
var GetFindingHistoryResponse$ = [
  3,
  n02,
  _GFHRe,
  0,
  [_Rec, _NTe],
  [() => FindingHistoryRecordList, 0]
];
var GetFindingsRequest$ = [
  3,
  n02,
  _GFR,
  0,
  [_Filt, _SCor, _NTe, _MRa],
  [() => AwsSecurityFindingFilters$, () => SortCriteria, 0, 1]
];
var GetFindingsResponse$ = [
  3,
  n02,
  _GFRe,
  0,
  [_Fin, _NTe],
  [() => AwsSecurityFindingList, 0],
  1
];
var GetFindingStatisticsV2Request$ = [
  3,
  n02,
  _GFSVR,
  0,
  [_GBR, _Sco, _SOo, _MSR],
  [() => GroupByRules, () => FindingScopes$, 0, 1],
  1
];
var GetFindingStatisticsV2Response$ = [
  3,
  n02,
  _GFSVRe,
  0,
  [_GBRr],
  [() => GroupByResults]
];
var GetFindingsTrendsV2Request$ = [
  3,
  n02,
  _GFTVR,
  0,
  [_STtar, _ETnd, _Filt, _NTe, _MRa],
  [5, 5, () => FindingsTrendsFilters$, 0, 1],
  2
];
var GetFindingsTrendsV2Response$ = [
  3,
  n02,
  _GFTVRe,
  0,
  [_Gra, _TMr, _NTe],
  [0, () => TrendsMetrics, 0],
  2
];
var GetFindingsV2Request$ = [
  3,
  n02,
  _GFVR,
  0,
  [_Filt, _Sco, _SCor, _NTe, _MRa],
  [() => OcsfFindingFilters$, () => FindingScopes$, () => SortCriteria, 0, 1]
];
var GetFindingsV2Response$ = [
  3,
  n02,
  _GFVRe,
  0,
  [_Fin, _NTe],
  [64 | 15, 0]
];
var GetInsightResultsRequest$ = [
  3,
  n02,
  _GIRR,
  0,
  [_IAns],
  [[0, 1]],
  1
];
var GetInsightResultsResponse$ = [
  3,
  n02,
  _GIRRe,
  0,
  [_IRn],
  [() => InsightResults$],
  1
];
var GetInsightsRequest$ = [
  3,
  n02,
  _GIR,
  0,
  [_IAnsi, _NTe, _MRa],
  [64 | 0, 0, 1]
];
var GetInsightsResponse$ = [
  3,
  n02,
  _GIRe,
  0,
  [_Insi, _NTe],
  [() => InsightList, 0],
  1
];
var GetInvitationsCountRequest$ = [
  3,
  n02,
  _GICR,
  0,
  [],
  []
];
var GetInvitationsCountResponse$ = [
  3,
  n02,
  _GICRe,
  0,
  [_ICnv],
  [1]
];
var GetMasterAccountRequest$ = [
  3,
  n02,
  _GMAR,
  0,
  [],
  []
];
var GetMasterAccountResponse$ = [
  3,
  n02,
  _GMARe,
  0,
  [_Mas],
  [() => Invitation$]
];
var GetMembersRequest$ = [
  3,
  n02,
  _GMR,
  0,
  [_AIcc],
  [64 | 0],
  1
];
var GetMembersResponse$ = [
  3,
  n02,
  _GMRe,
  0,
  [_Memb, _UAnp],
  [() => MemberList, () => ResultList]
];
var GetRecommendedPolicyV2Request$ = [
  3,
  n02,
  _GRPVRet,
  0,
  [_MUe, _NTe, _MRa],
  [[0, 1], [0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]],
  1
];
var GetRecommendedPolicyV2Response$ = [
  3,
  n02,
  _GRPVRete,
  0,
  [_NTe, _RTeco, _RSec, _Er, _St, _RAe],
  [0, 0, () => RecommendationSteps, () => RecommendationError$, 0, 0]
];
var GetResourcesStatisticsV2Request$ = [
  3,
  n02,
  _GRSVR,
  0,
  [_GBR, _Sco, _SOo, _MSR],
  [() => ResourceGroupByRules, () => ResourceScopes$, 0, 1],
  1
];
var GetResourcesStatisticsV2Response$ = [
  3,
  n02,
  _GRSVRe,
  0,
  [_GBRr],
  [() => GroupByResults],
  1
];
var GetResourcesTrendsV2Request$ = [
  3,
  n02,
  _GRTVR,
  0,
  [_STtar, _ETnd, _Filt, _NTe, _MRa],
  [5, 5, () => ResourcesTrendsFilters$, 0, 1],
  2
];
var GetResourcesTrendsV2Response$ = [
  3,
  n02,
  _GRTVRe,
  0,
  [_Gra, _TMr, _NTe],
  [0, () => ResourcesTrendsMetrics, 0],
  2
];
var GetResourcesV2Request$ = [
  3,
  n02,
  _GRVR,
  0,
  [_Filt, _Sco, _SCor, _NTe, _MRa],
  [() => ResourcesFilters$, () => ResourceScopes$, () => SortCriteria, 0, 1]
];
var GetResourcesV2Response$ = [
  3,
  n02,
  _GRVRe,
  0,
  [_Res, _NTe],
  [() => Resources, 0],
  1
];
var GetSecurityControlDefinitionRequest$ = [
  3,
  n02,
  _GSCDR,
  0,
  [_SCIec],
  [[0, { [_hQ]: _SCIec }]],
  1
];
var GetSecurityControlDefinitionResponse$ = [
  3,
  n02,
  _GSCDRe,
  0,
  [_SCD],
  [() => SecurityControlDefinition$],
  1
];
var GroupByResult$ = [
  3,
  n02,
  _GBRro,
  0,
  [_GBF, _GBV],
  [0, () => GroupByValues]
];
var GroupByRule$ = [
  3,
  n02,
  _GBRrou,
  0,
  [_GBF, _Filt],
  [0, () => OcsfFindingFilters$],
  1
];
var GroupByValue$ = [
  3,
  n02,
  _GBVr,
  0,
  [_FV, _Cou],
  [0, 1]
];
var HealthCheck$ = [
  3,
  n02,
  _HC,
  0,
  [_CSonn, _LCAa, _M, _Iss],
  [0, 5, 0, () => HealthIssueList],
  2
];
var HealthIssue$ = [
  3,
  n02,
  _HIe,
  0,
  [_C2, _M],
  [0, 0],
  2
];
var IcmpTypeCode$ = [
  3,
  n02,
  _ITC,
  0,
  [_C2, _T2],
  [1, 1]
];
var ImportFindingsError$ = [
  3,
  n02,
  _IFE,
  0,
  [_I, _ECr, _EMr],
  [0, 0, 0],
  3
];
var Indicator$ = [
  3,
  n02,
  _Ind,
  0,
  [_K2, _Valu, _Ti, _T2],
  [0, 64 | 0, 0, 0]
];
var Insight$ = [
  3,
  n02,
  _Insig,
  0,
  [_IAns, _N, _Filt, _GBA],
  [0, 0, () => AwsSecurityFindingFilters$, 0],
  4
];
var InsightResults$ = [
  3,
  n02,
  _IRn,
  0,
  [_IAns, _GBA, _RV],
  [0, 0, () => InsightResultValueList],
  3
];
var InsightResultValue$ = [
  3,
  n02,
  _IRV,
  0,
  [_GBAV, _Cou],
  [0, 1],
  2
];
var IntegerConfigurationOptions$ = [
  3,
  n02,
  _ICO,
  0,
  [_DVe, _Mi, _Max],
  [1, 1, 1]
];
var IntegerListConfigurationOptions$ = [
  3,
  n02,
  _ILCO,
  0,
  [_DVe, _Mi, _Max, _MIa],
  [64 | 1, 1, 1, 1]
];
var Invitation$ = [
  3,
  n02,
  _Inv,
  0,
  [_AIc, _II, _IAnv, _MSemb],
  [0, 0, 5, 0]
];
var InviteMembersRequest$ = [
  3,
  n02,
  _IMR,
  0,
  [_AIcc],
  [64 | 0],
  1
];
var InviteMembersResponse$ = [
  3,
  n02,
  _IMRn,
  0,
  [_UAnp],
  [() => ResultList]
];
var IpFilter$ = [
  3,
  n02,
  _IFp,
  0,
  [_Cid],
  [0]
];
var IpOrganizationDetails$ = [
  3,
  n02,
  _IOD,
  0,
  [_Asn, _AOs, _Isp, _Org],
  [1, 0, 0, 0]
];
var Ipv6CidrBlockAssociation$ = [
  3,
  n02,
  _ICBA,
  0,
  [_AIs, _ICB, _CBSi],
  [0, 0, 0]
];
var JiraCloudDetail$ = [
  3,
  n02,
  _JCD,
  0,
  [_CIlo, _PK, _Do, _AUut, _ASut],
  [0, 0, 0, 0, 0]
];
var JiraCloudProviderConfiguration$ = [
  3,
  n02,
  _JCPC,
  0,
  [_PK],
  [0]
];
var JiraCloudUpdateConfiguration$ = [
  3,
  n02,
  _JCUC,
  0,
  [_PK],
  [0]
];
var KeywordFilter$ = [
  3,
  n02,
  _KF,
  0,
  [_Val],
  [0]
];
var ListAggregatorsV2Request$ = [
  3,
  n02,
  _LAVR,
  0,
  [_NTe, _MRa],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]]
];
var ListAggregatorsV2Response$ = [
  3,
  n02,
  _LAVRi,
  0,
  [_AVg, _NTe],
  [() => AggregatorV2List, 0]
];
var ListAutomationRulesRequest$ = [
  3,
  n02,
  _LARR,
  0,
  [_NTe, _MRa],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]]
];
var ListAutomationRulesResponse$ = [
  3,
  n02,
  _LARRi,
  0,
  [_ARM, _NTe],
  [() => AutomationRulesMetadataList, 0]
];
var ListAutomationRulesV2Request$ = [
  3,
  n02,
  _LARVR,
  0,
  [_NTe, _MRa],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]]
];
var ListAutomationRulesV2Response$ = [
  3,
  n02,
  _LARVRi,
  0,
  [_Rul, _NTe],
  [() => AutomationRulesMetadataListV2, 0]
];
var ListConfigurationPoliciesRequest$ = [
  3,
  n02,
  _LCPR,
  0,
  [_NTe, _MRa],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]]
];
var ListConfigurationPoliciesResponse$ = [
  3,
  n02,
  _LCPRi,
  0,
  [_CPSon, _NTe],
  [() => ConfigurationPolicySummaryList, 0]
];
var ListConfigurationPolicyAssociationsRequest$ = [
  3,
  n02,
  _LCPAR,
  0,
  [_NTe, _MRa, _Filt],
  [0, 1, () => AssociationFilters$]
];
var ListConfigurationPolicyAssociationsResponse$ = [
  3,
  n02,
  _LCPARi,
  0,
  [_CPASo, _NTe],
  [() => ConfigurationPolicyAssociationSummaryList, 0]
];
var ListConnectorsRequest$ = [
  3,
  n02,
  _LCR,
  0,
  [_NTe, _MRa, _PNrov, _CSonn, _ESn],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }], [0, { [_hQ]: _PNrov }], [0, { [_hQ]: _CSonn }], [0, { [_hQ]: _ESn }]]
];
var ListConnectorsResponse$ = [
  3,
  n02,
  _LCRi,
  0,
  [_Conn, _NTe],
  [() => CspmConnectorSummaryList, 0],
  1
];
var ListConnectorsV2Request$ = [
  3,
  n02,
  _LCVR,
  0,
  [_NTe, _MRa, _PNrov, _CSonn, _ESn],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }], [0, { [_hQ]: _PNrov }], [0, { [_hQ]: _CSonn }], [0, { [_hQ]: _ESn }]]
];
var ListConnectorsV2Response$ = [
  3,
  n02,
  _LCVRi,
  0,
  [_Conn, _NTe],
  [() => ConnectorSummaryList, 0],
  1
];
var ListEnabledProductsForImportRequest$ = [
  3,
  n02,
  _LEPFIR,
  0,
  [_NTe, _MRa],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]]
];
var ListEnabledProductsForImportResponse$ = [
  3,
  n02,
  _LEPFIRi,
  0,
  [_PSro, _NTe],
  [64 | 0, 0]
];
var ListFindingAggregatorsRequest$ = [
  3,
  n02,
  _LFAR,
  0,
  [_NTe, _MRa],
  [[0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]]
];
var ListFindingAggregatorsResponse$ = [
  3,
  n02,
  _LFARi,
  0,
  [_FAind, _NTe],
  [() => FindingAggregatorList, 0]
];
var ListFreeTrialStatusesV2Request$ = [
  3,
  n02,
  _LFTSVR,
  0,
  [_AIcc, _Statu, _MRa, _NTe],
  [64 | 0, 64 | 0, 1, 0]
];
var ListFreeTrialStatusesV2Response$ = [
  3,
  n02,
  _LFTSVRi,
  0,
  [_AFTSc, _NTe],
  [() => AccountFreeTrialStatusList, 0],
  1
];
var ListInvitationsRequest$ = [
  3,
  n02,
  _LIR,
  0,
  [_MRa, _NTe],
  [[1, { [_hQ]: _MRa }], [0, { [_hQ]: _NTe }]]
];
var ListInvitationsResponse$ = [
  3,
  n02,
  _LIRi,
  0,
  [_Invi, _NTe],
  [() => InvitationList, 0]
];
var ListMembersRequest$ = [
  3,
  n02,
  _LMR,
  0,
  [_OAn, _MRa, _NTe],
  [[2, { [_hQ]: _OAn }], [1, { [_hQ]: _MRa }], [0, { [_hQ]: _NTe }]]
];
var ListMembersResponse$ = [
  3,
  n02,
  _LMRi,
  0,
  [_Memb, _NTe],
  [() => MemberList, 0]
];
var ListOrganizationAdminAccountsRequest$ = [
  3,
  n02,
  _LOAAR,
  0,
  [_MRa, _NTe, _Fea],
  [[1, { [_hQ]: _MRa }], [0, { [_hQ]: _NTe }], [0, { [_hQ]: _Fea }]]
];
var ListOrganizationAdminAccountsResponse$ = [
  3,
  n02,
  _LOAARi,
  0,
  [_AAdm, _NTe, _Fea],
  [() => AdminAccounts, 0, 0]
];
var ListSecurityControlDefinitionsRequest$ = [
  3,
  n02,
  _LSCDR,
  0,
  [_SAta, _NTe, _MRa, _Provi],
  [[0, { [_hQ]: _SAta }], [0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }], [64 | 0, { [_hQ]: _Provi }]]
];
var ListSecurityControlDefinitionsResponse$ = [
  3,
  n02,
  _LSCDRi,
  0,
  [_SCDe, _NTe],
  [() => SecurityControlDefinitions, 0],
  1
];
var ListStandardsControlAssociationsRequest$ = [
  3,
  n02,
  _LSCAR,
  0,
  [_SCIec, _NTe, _MRa],
  [[0, { [_hQ]: _SCIec }], [0, { [_hQ]: _NTe }], [1, { [_hQ]: _MRa }]],
  1
];
var ListStandardsControlAssociationsResponse$ = [
  3,
  n02,
  _LSCARi,
  0,
  [_SCAS, _NTe],
  [() => StandardsControlAssociationSummaries, 0],
  1
];
var ListTagsForResourceRequest$ = [
  3,
  n02,
  _LTFRR,
  0,
  [_RAe],
  [[0, 1]],
  1
];
var ListTagsForResourceResponse$ = [
  3,
  n02,
  _LTFRRi,
  0,
  [_Tags],
  [128 | 0]
];
var LoadBalancerState$ = [
  3,
  n02,
  _LBS,
  0,
  [_C2, _R],
  [0, 0]
];
var Malware$ = [
  3,
  n02,
  _Mal,
  0,
  [_N, _T2, _Pat, _Sta],
  [0, 0, 0, 0],
  1
];
var MapFilter$ = [
  3,
  n02,
  _MFa,
  0,
  [_K2, _Val, _Compa],
  [0, 0, 0]
];
var Member$ = [
  3,
  n02,
  _Membe,
  0,
  [_AIc, _E2, _MI, _AI, _MSemb, _IAnv, _UA],
  [0, 0, 0, 0, 0, 5, 5]
];
var Network$ = [
  3,
  n02,
  _Ne,
  0,
  [_Dir, _Prot, _OPR, _SIV, _SIVo, _SPou, _SDo, _SMo, _DIV, _DIVe, _DPes, _DDe],
  [0, 0, () => PortRange$, 0, 0, 1, 0, 0, 0, 0, 1, 0]
];
var NetworkAutonomousSystem$ = [
  3,
  n02,
  _NAS,
  0,
  [_N, _Nu],
  [0, 1]
];
var NetworkConnection$ = [
  3,
  n02,
  _NCe,
  0,
  [_Dir],
  [0]
];
var NetworkConnectionAction$ = [
  3,
  n02,
  _NCA,
  0,
  [_CDonne, _RID, _RPD, _LPD, _Prot, _Blo],
  [0, () => ActionRemoteIpDetails$, () => ActionRemotePortDetails$, () => ActionLocalPortDetails$, 0, 2]
];
var NetworkEndpoint$ = [
  3,
  n02,
  _NE,
  0,
  [_I, _Ip, _Do, _P2, _Loc, _ASuto, _Conne],
  [0, 0, 0, 1, () => NetworkGeoLocation$, () => NetworkAutonomousSystem$, () => NetworkConnection$]
];
var NetworkGeoLocation$ = [
  3,
  n02,
  _NGL,
  0,
  [_Ci, _Co, _Lat, _Lon],
  [0, 0, 1, 1]
];
var NetworkHeader$ = [
  3,
  n02,
  _NH,
  0,
  [_Prot, _Des, _So],
  [0, () => NetworkPathComponentDetails$, () => NetworkPathComponentDetails$]
];
var NetworkPathComponent$ = [
  3,
  n02,
  _NPC,
  0,
  [_CIom, _CTomp, _Eg, _Ing],
  [0, 0, () => NetworkHeader$, () => NetworkHeader$]
];
var NetworkPathComponentDetails$ = [
  3,
  n02,
  _NPCD,
  0,
  [_Addr, _PRo],
  [64 | 0, () => PortRangeList]
];
var Note$ = [
  3,
  n02,
  _No,
  0,
  [_Tex, _UBp, _UA],
  [0, 0, 0],
  3
];
var NoteUpdate$ = [
  3,
  n02,
  _NU,
  0,
  [_Tex, _UBp],
  [0, 0],
  2
];
var NumberFilter$ = [
  3,
  n02,
  _NFu,
  0,
  [_Gt, _Lt, _Eq, _Gt_, _Lt_],
  [1, 1, 1, 1, 1]
];
var Occurrences$ = [
  3,
  n02,
  _Oc,
  0,
  [_LRi, _OR, _Pag, _Rec, _Cell],
  [() => Ranges, () => Ranges, () => Pages, () => Records, () => Cells]
];
var OcsfBooleanFilter$ = [
  3,
  n02,
  _OBF,
  0,
  [_FNie, _Fil],
  [0, () => BooleanFilter$]
];
var OcsfDateFilter$ = [
  3,
  n02,
  _ODF,
  0,
  [_FNie, _Fil],
  [0, () => DateFilter$]
];
var OcsfFindingFilters$ = [
  3,
  n02,
  _OFF,
  0,
  [_CFo, _COo],
  [() => CompositeFilterList, 0]
];
var OcsfFindingIdentifier$ = [
  3,
  n02,
  _OFI,
  0,
  [_CAU, _FIU, _MPU],
  [0, 0, 0],
  3
];
var OcsfIpFilter$ = [
  3,
  n02,
  _OIF,
  0,
  [_FNie, _Fil],
  [0, () => IpFilter$]
];
var OcsfMapFilter$ = [
  3,
  n02,
  _OMF,
  0,
  [_FNie, _Fil],
  [0, () => MapFilter$]
];
var OcsfNumberFilter$ = [
  3,
  n02,
  _ONF,
  0,
  [_FNie, _Fil],
  [0, () => NumberFilter$]
];
var OcsfStringFilter$ = [
  3,
  n02,
  _OSF,
  0,
  [_FNie, _Fil],
  [0, () => StringFilter$]
];
var OrganizationConfiguration$ = [
  3,
  n02,
  _OC,
  0,
  [_CTon, _St, _SM],
  [0, 0, 0]
];
var Page$ = [
  3,
  n02,
  _Page,
  0,
  [_PNag, _LRin, _ORf],
  [1, () => Range$, () => Range$]
];
var ParameterConfiguration$ = [
  3,
  n02,
  _PCa,
  0,
  [_VTa, _Val],
  [0, () => ParameterValue$],
  1
];
var ParameterDefinition$ = [
  3,
  n02,
  _PDa,
  0,
  [_D, _COon],
  [0, () => ConfigurationOptions$],
  2
];
var PatchSummary$ = [
  3,
  n02,
  _PSa,
  0,
  [_I, _ICns, _MC, _FCai, _IOC, _IRC, _IPR, _OST, _OET, _ROeb, _Opera],
  [0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0],
  1
];
var PortProbeAction$ = [
  3,
  n02,
  _PPA,
  0,
  [_PPD, _Blo],
  [() => PortProbeDetailList, 2]
];
var PortProbeDetail$ = [
  3,
  n02,
  _PPDo,
  0,
  [_LPD, _LID, _RID],
  [() => ActionLocalPortDetails$, () => ActionLocalIpDetails$, () => ActionRemoteIpDetails$]
];
var PortRange$ = [
  3,
  n02,
  _PR,
  0,
  [_Be, _End_],
  [1, 1]
];
var PortRangeFromTo$ = [
  3,
  n02,
  _PRFT,
  0,
  [_Fr, _To],
  [1, 1]
];
var ProcessDetails$ = [
  3,
  n02,
  _PDr,
  0,
  [_N, _Pat, _Pi, _PPa, _LA, _TAe],
  [0, 0, 1, 1, 0, 0]
];
var Product$ = [
  3,
  n02,
  _Produ,
  0,
  [_PA2, _PNr, _CN, _D, _Cate, _ITnte, _MUa, _AUc, _PSRP],
  [0, 0, 0, 0, 64 | 0, 64 | 0, 0, 0, 0],
  1
];
var ProductV2$ = [
  3,
  n02,
  _PVro,
  0,
  [_PVN, _CN, _D, _Cate, _IVT, _MUa, _AUc, _MPI],
  [0, 0, 0, 64 | 0, 64 | 0, 0, 0, 0]
];
var PropagatingVgwSetDetails$ = [
  3,
  n02,
  _PVSD,
  0,
  [_GI],
  [0]
];
var ProviderSummary$ = [
  3,
  n02,
  _PSr,
  0,
  [_PNrov, _CSonn, _PCro],
  [0, 0, () => ProviderDetail$]
];
var Range$ = [
  3,
  n02,
  _Ra,
  0,
  [_Star, _End_, _SCta],
  [1, 1, 1]
];
var Recommendation$ = [
  3,
  n02,
  _Reco,
  0,
  [_Tex, _Ur],
  [0, 0]
];
var RecommendationError$ = [
  3,
  n02,
  _REec,
  0,
  [_C2, _M],
  [0, 0]
];
var _Record$ = [
  3,
  n02,
  _Recor,
  0,
  [_JP, _RIec],
  [0, 1]
];
var RegisterConnectorV2Request$ = [
  3,
  n02,
  _RCVR,
  0,
  [_ACut, _ASuth],
  [0, 0],
  2
];
var RegisterConnectorV2Response$ = [
  3,
  n02,
  _RCVRe,
  0,
  [_CIo, _CAon],
  [0, 0],
  1
];
var RelatedFinding$ = [
  3,
  n02,
  _RFe,
  0,
  [_PA2, _I],
  [0, 0],
  2
];
var Remediation$ = [
  3,
  n02,
  _Rem,
  0,
  [_Reco],
  [() => Recommendation$]
];
var Resource$ = [
  3,
  n02,
  _Reso,
  0,
  [_T2, _I, _Par, _Reg, _Prov, _Ow, _RReso, _Tags, _DCat, _Deta, _ANp, _AAp],
  [0, 0, 0, 0, 0, () => ResourceOwner$, 0, 128 | 0, () => DataClassificationDetails$, () => ResourceDetails$, 0, 0],
  2
];
var ResourceDetails$ = [
  3,
  n02,
  _RDe,
  0,
  [_AASASG, _ACBP, _ACFD, _AEI, _AENI, _AESG, _AEV, _AEVw, _AEE, _AESw, _AENA, _AELB, _AEBE, _AED, _ASB, _ASAPAB, _ASOw, _ASMS, _AIAK, _AIU, _AIP, _AAGVS, _AAGVA, _ADDT, _AAGS, _AAGRA, _ACTT, _ASPC, _ACMC, _ARCw, _AELBw, _AIG, _AIRw, _AKK, _ALF, _ALLV, _ARDI, _AST, _ASQ, _AWWA, _ARDS, _ARDCS, _ARDC, _AECw, _AECws, _AETDw, _Conta, _Ot, _ARES, _AESws, _AASLC, _AEVC, _AECI, _AOSSD, _AEVES, _AXEC, _AWRBR, _AWRRBR, _AER, _AECwsk, _ANFFP, _ANFF, _ANFRG, _ARDSGw, _AKSw, _AETG, _AEAP, _ACFS, _ACWA, _AEVPC, _AWRRG, _AWRR, _AWRWA, _AWR, _AWRG, _AET, _ABBV, _ABBP, _ABRP, _AELT, _ASMNI, _AWWAw, _AWRGw, _AERT, _AAMB, _AASGQA, _AESR, _AGDD, _ASFSM, _AAWG, _AEEw, _ADEw, _AEEws, _ADRT, _ADRI, _ARHZ, _AMC, _ASAP, _AECVE, _CRod, _ARzu],
  [() => AwsAutoScalingAutoScalingGroupDetails$, () => AwsCodeBuildProjectDetails$, () => AwsCloudFrontDistributionDetails$, () => AwsEc2InstanceDetails$, () => AwsEc2NetworkInterfaceDetails$, () => AwsEc2SecurityGroupDetails$, () => AwsEc2VolumeDetails$, () => AwsEc2VpcDetails$, () => AwsEc2EipDetails$, () => AwsEc2SubnetDetails$, () => AwsEc2NetworkAclDetails$, () => AwsElbv2LoadBalancerDetails$, () => AwsElasticBeanstalkEnvironmentDetails$, () => AwsElasticsearchDomainDetails$, () => AwsS3BucketDetails$, () => AwsS3AccountPublicAccessBlockDetails$, () => AwsS3ObjectDetails$, () => AwsSecretsManagerSecretDetails$, () => AwsIamAccessKeyDetails$, () => AwsIamUserDetails$, () => AwsIamPolicyDetails$, () => AwsApiGatewayV2StageDetails$, () => AwsApiGatewayV2ApiDetails$, () => AwsDynamoDbTableDetails$, () => AwsApiGatewayStageDetails$, () => AwsApiGatewayRestApiDetails$, () => AwsCloudTrailTrailDetails$, () => AwsSsmPatchComplianceDetails$, () => AwsCertificateManagerCertificateDetails$, () => AwsRedshiftClusterDetails$, () => AwsElbLoadBalancerDetails$, () => AwsIamGroupDetails$, () => AwsIamRoleDetails$, () => AwsKmsKeyDetails$, () => AwsLambdaFunctionDetails$, () => AwsLambdaLayerVersionDetails$, () => AwsRdsDbInstanceDetails$, () => AwsSnsTopicDetails$, () => AwsSqsQueueDetails$, () => AwsWafWebAclDetails$, () => AwsRdsDbSnapshotDetails$, () => AwsRdsDbClusterSnapshotDetails$, () => AwsRdsDbClusterDetails$, () => AwsEcsClusterDetails$, () => AwsEcsContainerDetails$, () => AwsEcsTaskDefinitionDetails$, () => ContainerDetails$, 128 | 0, () => AwsRdsEventSubscriptionDetails$, () => AwsEcsServiceDetails$, () => AwsAutoScalingLaunchConfigurationDetails$, () => AwsEc2VpnConnectionDetails$, () => AwsEcrContainerImageDetails$, () => AwsOpenSearchServiceDomainDetails$, () => AwsEc2VpcEndpointServiceDetails$, () => AwsXrayEncryptionConfigDetails$, () => AwsWafRateBasedRuleDetails$, () => AwsWafRegionalRateBasedRuleDetails$, () => AwsEcrRepositoryDetails$, () => AwsEksClusterDetails$, () => AwsNetworkFirewallFirewallPolicyDetails$, () => AwsNetworkFirewallFirewallDetails$, () => AwsNetworkFirewallRuleGroupDetails$, () => AwsRdsDbSecurityGroupDetails$, () => AwsKinesisStreamDetails$, () => AwsEc2TransitGatewayDetails$, () => AwsEfsAccessPointDetails$, () => AwsCloudFormationStackDetails$, () => AwsCloudWatchAlarmDetails$, () => AwsEc2VpcPeeringConnectionDetails$, () => AwsWafRegionalRuleGroupDetails$, () => AwsWafRegionalRuleDetails$, () => AwsWafRegionalWebAclDetails$, () => AwsWafRuleDetails$, () => AwsWafRuleGroupDetails$, () => AwsEcsTaskDetails$, () => AwsBackupBackupVaultDetails$, () => AwsBackupBackupPlanDetails$, () => AwsBackupRecoveryPointDetails$, () => AwsEc2LaunchTemplateDetails$, () => AwsSageMakerNotebookInstanceDetails$, () => AwsWafv2WebAclDetails$, () => AwsWafv2RuleGroupDetails$, () => AwsEc2RouteTableDetails$, () => AwsAmazonMqBrokerDetails$, () => AwsAppSyncGraphQlApiDetails$, () => AwsEventSchemasRegistryDetails$, () => AwsGuardDutyDetectorDetails$, () => AwsStepFunctionStateMachineDetails$, () => AwsAthenaWorkGroupDetails$, () => AwsEventsEventbusDetails$, () => AwsDmsEndpointDetails$, () => AwsEventsEndpointDetails$, () => AwsDmsReplicationTaskDetails$, () => AwsDmsReplicationInstanceDetails$, () => AwsRoute53HostedZoneDetails$, () => AwsMskClusterDetails$, () => AwsS3AccessPointDetails$, () => AwsEc2ClientVpnEndpointDetails$, () => CodeRepositoryDetails$, 15]
];
var ResourceFindingsSummary$ = [
  3,
  n02,
  _RFS,
  0,
  [_FTi, _PNr, _TF, _Sev],
  [0, 0, 1, () => ResourceSeverityBreakdown$],
  3
];
var ResourceGroupByRule$ = [
  3,
  n02,
  _RGBR,
  0,
  [_GBF, _Filt],
  [0, () => ResourcesFilters$],
  1
];
var ResourceInfo$ = [
  3,
  n02,
  _RIeso,
  0,
  [_AID],
  [() => AIDetails$]
];
var ResourceOwner$ = [
  3,
  n02,
  _ROes,
  0,
  [_Acc, _Org],
  [() => ResourceOwnerAccount$, () => ResourceOwnerOrg$]
];
var ResourceOwnerAccount$ = [
  3,
  n02,
  _ROA,
  0,
  [_I],
  [0]
];
var ResourceOwnerOrg$ = [
  3,
  n02,
  _ROO,
  0,
  [_I],
  [0]
];
var ResourceResult$ = [
  3,
  n02,
  _RResou,
  0,
  [_RI, _AIc, _Reg, _RT, _RDCTD, _RCeso, _RGe, _ANcc, _RPe, _ROAI, _ROOI, _RCP, _RR, _RCesou, _RNes, _RCTD, _FSin, _RTe, _RSC, _DTi, _RIeso],
  [0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, () => ResourceFindingsSummaryList, () => ResourceTagList, 0, 0, () => ResourceInfo$],
  6
];
var ResourcesCompositeFilter$ = [
  3,
  n02,
  _RCF,
  0,
  [_SF, _DF, _NF, _MF, _NCF, _Oper],
  [() => ResourcesStringFilterList, () => ResourcesDateFilterList, () => ResourcesNumberFilterList, () => ResourcesMapFilterList, () => ResourcesCompositeFilterList, 0]
];
var ResourceScopes$ = [
  3,
  n02,
  _RSeso,
  0,
  [_AOw],
  [() => AwsOrganizationScopeList]
];
var ResourcesCount$ = [
  3,
  n02,
  _RCesour,
  0,
  [_ARl],
  [1],
  1
];
var ResourcesDateFilter$ = [
  3,
  n02,
  _RDF,
  0,
  [_FNie, _Fil],
  [0, () => DateFilter$]
];
var ResourceSeverityBreakdown$ = [
  3,
  n02,
  _RSB,
  0,
  [_Ot, _Fat, _Crit, _Hi, _Med, _Low, _Inf, _Unk],
  [1, 1, 1, 1, 1, 1, 1, 1]
];
var ResourcesFilters$ = [
  3,
  n02,
  _RFes,
  0,
  [_CFo, _COo],
  [() => ResourcesCompositeFilterList, 0]
];
var ResourcesMapFilter$ = [
  3,
  n02,
  _RMF,
  0,
  [_FNie, _Fil],
  [0, () => MapFilter$]
];
var ResourcesNumberFilter$ = [
  3,
  n02,
  _RNF,
  0,
  [_FNie, _Fil],
  [0, () => NumberFilter$]
];
var ResourcesStringFilter$ = [
  3,
  n02,
  _RSF,
  0,
  [_FNie, _Fil],
  [0, () => StringFilter$]
];
var ResourcesTrendsCompositeFilter$ = [
  3,
  n02,
  _RTCF,
  0,
  [_SF, _NCF, _Oper],
  [() => ResourcesTrendsStringFilterList, () => ResourcesTrendsCompositeFilterList, 0]
];
var ResourcesTrendsFilters$ = [
  3,
  n02,
  _RTF,
  0,
  [_CFo, _COo],
  [() => ResourcesTrendsCompositeFilterList, 0]
];
var ResourcesTrendsMetricsResult$ = [
  3,
  n02,
  _RTMR,
  0,
  [_Times, _TV],
  [5, () => ResourcesTrendsValues$],
  2
];
var ResourcesTrendsStringFilter$ = [
  3,
  n02,
  _RTSF,
  0,
  [_FNie, _Fil],
  [0, () => StringFilter$]
];
var ResourcesTrendsValues$ = [
  3,
  n02,
  _RTV,
  0,
  [_RCesour],
  [() => ResourcesCount$],
  1
];
var ResourceTag$ = [
  3,
  n02,
  _RTeso,
  0,
  [_K2, _Val],
  [0, 0],
  2
];
var Result$ = [
  3,
  n02,
  _Resu,
  0,
  [_AIc, _PRr],
  [0, 0]
];
var RouteSetDetails$ = [
  3,
  n02,
  _RSDo,
  0,
  [_CGIa, _CNA, _DCBe, _DICB, _DPLI, _EOIGI, _GI, _IIn, _IOI, _LGI, _NGI, _NII, _Ori, _Sta, _TGI, _VPCI],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var RuleGroupDetails$ = [
  3,
  n02,
  _RGD,
  0,
  [_RVu, _RSu],
  [() => RuleGroupVariables$, () => RuleGroupSource$]
];
var RuleGroupSource$ = [
  3,
  n02,
  _RGS,
  0,
  [_RSL, _RSul, _SRtat, _SRACA],
  [() => RuleGroupSourceListDetails$, 0, () => RuleGroupSourceStatefulRulesList, () => RuleGroupSourceStatelessRulesAndCustomActionsDetails$]
];
var RuleGroupSourceCustomActionsDetails$ = [
  3,
  n02,
  _RGSCAD,
  0,
  [_ADct, _ANct],
  [() => StatelessCustomActionDefinition$, 0]
];
var RuleGroupSourceListDetails$ = [
  3,
  n02,
  _RGSLD,
  0,
  [_GRT, _TTa, _Tar],
  [0, 64 | 0, 64 | 0]
];
var RuleGroupSourceStatefulRulesDetails$ = [
  3,
  n02,
  _RGSSRD,
  0,
  [_A2, _Hea, _ROu],
  [0, () => RuleGroupSourceStatefulRulesHeaderDetails$, () => RuleGroupSourceStatefulRulesOptionsList]
];
var RuleGroupSourceStatefulRulesHeaderDetails$ = [
  3,
  n02,
  _RGSSRHD,
  0,
  [_Des, _DPes, _Dir, _Prot, _So, _SPou],
  [0, 0, 0, 0, 0, 0]
];
var RuleGroupSourceStatefulRulesOptionsDetails$ = [
  3,
  n02,
  _RGSSROD,
  0,
  [_Ke, _Set],
  [0, 64 | 0]
];
var RuleGroupSourceStatelessRuleDefinition$ = [
  3,
  n02,
  _RGSSRDu,
  0,
  [_Act, _MAat],
  [64 | 0, () => RuleGroupSourceStatelessRuleMatchAttributes$]
];
var RuleGroupSourceStatelessRuleMatchAttributes$ = [
  3,
  n02,
  _RGSSRMA,
  0,
  [_DPest, _Dest, _Proto, _SPour, _Sou, _TFc],
  [() => RuleGroupSourceStatelessRuleMatchAttributesDestinationPortsList, () => RuleGroupSourceStatelessRuleMatchAttributesDestinationsList, 64 | 1, () => RuleGroupSourceStatelessRuleMatchAttributesSourcePortsList, () => RuleGroupSourceStatelessRuleMatchAttributesSourcesList, () => RuleGroupSourceStatelessRuleMatchAttributesTcpFlagsList]
];
var RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts$ = [
  3,
  n02,
  _RGSSRMADP,
  0,
  [_FP, _TPo],
  [1, 1]
];
var RuleGroupSourceStatelessRuleMatchAttributesDestinations$ = [
  3,
  n02,
  _RGSSRMAD,
  0,
  [_ADd],
  [0]
];
var RuleGroupSourceStatelessRuleMatchAttributesSourcePorts$ = [
  3,
  n02,
  _RGSSRMASP,
  0,
  [_FP, _TPo],
  [1, 1]
];
var RuleGroupSourceStatelessRuleMatchAttributesSources$ = [
  3,
  n02,
  _RGSSRMAS,
  0,
  [_ADd],
  [0]
];
var RuleGroupSourceStatelessRuleMatchAttributesTcpFlags$ = [
  3,
  n02,
  _RGSSRMATF,
  0,
  [_Fl, _Mask],
  [64 | 0, 64 | 0]
];
var RuleGroupSourceStatelessRulesAndCustomActionsDetails$ = [
  3,
  n02,
  _RGSSRACAD,
  0,
  [_CAu, _SRtate],
  [() => RuleGroupSourceCustomActionsList, () => RuleGroupSourceStatelessRulesList]
];
var RuleGroupSourceStatelessRulesDetails$ = [
  3,
  n02,
  _RGSSRDul,
  0,
  [_Prio, _RDu],
  [1, () => RuleGroupSourceStatelessRuleDefinition$]
];
var RuleGroupVariables$ = [
  3,
  n02,
  _RGV,
  0,
  [_ISp, _PSo],
  [() => RuleGroupVariablesIpSetsDetails$, () => RuleGroupVariablesPortSetsDetails$]
];
var RuleGroupVariablesIpSetsDetails$ = [
  3,
  n02,
  _RGVISD,
  0,
  [_Def],
  [64 | 0]
];
var RuleGroupVariablesPortSetsDetails$ = [
  3,
  n02,
  _RGVPSD,
  0,
  [_Def],
  [64 | 0]
];
var SecurityControl$ = [
  3,
  n02,
  _SCecu,
  0,
  [_SCIec, _SCAe, _Ti, _D, _RU, _SRev, _SCS, _US, _Para, _LUR, _Prov],
  [0, 0, 0, 0, 0, 0, 0, 0, () => _Parameters, 0, 0],
  7
];
var SecurityControlCustomParameter$ = [
  3,
  n02,
  _SCCP,
  0,
  [_SCIec, _Para],
  [0, () => _Parameters]
];
var SecurityControlDefinition$ = [
  3,
  n02,
  _SCD,
  0,
  [_SCIec, _Ti, _D, _RU, _SRev, _CRA, _CPu, _PDar, _Prov],
  [0, 0, 0, 0, 0, 0, 64 | 0, () => ParameterDefinitions, 0],
  6
];
var SecurityControlParameter$ = [
  3,
  n02,
  _SCPec,
  0,
  [_N, _Val],
  [0, 64 | 0]
];
var SecurityControlsConfiguration$ = [
  3,
  n02,
  _SCC,
  0,
  [_ESCI, _DSCI, _SCCPe],
  [64 | 0, 64 | 0, () => SecurityControlCustomParametersList]
];
var SecurityHubPolicy$ = [
  3,
  n02,
  _SHP,
  0,
  [_SEe, _ESI, _SCC],
  [2, 64 | 0, () => SecurityControlsConfiguration$]
];
var SensitiveDataDetections$ = [
  3,
  n02,
  _SDD,
  0,
  [_Cou, _T2, _Oc],
  [1, 0, () => Occurrences$]
];
var SensitiveDataResult$ = [
  3,
  n02,
  _SDR,
  0,
  [_Cat, _Dete, _TCo],
  [0, () => SensitiveDataDetectionsList, 1]
];
var Sequence$ = [
  3,
  n02,
  _Seq,
  0,
  [_Ui, _Acto, _Endp, _Sig, _SIeq],
  [0, () => ActorsList, () => NetworkEndpointsList, () => SignalsList, () => IndicatorsList]
];
var ServiceNowDetail$ = [
  3,
  n02,
  _SND,
  0,
  [_SAec, _ASut, _INn],
  [0, 0, 0],
  2
];
var ServiceNowProviderConfiguration$ = [
  3,
  n02,
  _SNPC,
  0,
  [_INn, _SAec],
  [0, 0],
  2
];
var ServiceNowUpdateConfiguration$ = [
  3,
  n02,
  _SNUC,
  0,
  [_SAec],
  [0]
];
var Severity$ = [
  3,
  n02,
  _Se,
  0,
  [_Produ, _Lab, _Norm, _Orig],
  [1, 0, 1, 0]
];
var SeverityTrendsCount$ = [
  3,
  n02,
  _STC,
  0,
  [_Unk, _Inf, _Low, _Med, _Hi, _Crit, _Fat, _Ot],
  [1, 1, 1, 1, 1, 1, 1, 1],
  8
];
var SeverityUpdate$ = [
  3,
  n02,
  _SUe,
  0,
  [_Norm, _Produ, _Lab],
  [1, 1, 0]
];
var Signal$ = [
  3,
  n02,
  _Sign,
  0,
  [_T2, _I, _Ti, _PA2, _RIesou, _SIi, _N, _CA2, _UA, _FSA, _LSAa, _Se, _Cou, _AIct, _EIndp],
  [0, 0, 0, 0, 64 | 0, () => IndicatorsList, 0, 1, 1, 1, 1, 1, 1, 64 | 0, 64 | 0]
];
var SoftwarePackage$ = [
  3,
  n02,
  _SPof,
  0,
  [_N, _V2, _Ep, _Rel, _Arc, _PMa, _FPil, _FIV, _Rem, _SLH, _SLA],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var SortCriterion$ = [
  3,
  n02,
  _SCort,
  0,
  [_Fi, _SOo],
  [0, 0]
];
var Standard$ = [
  3,
  n02,
  _Stand,
  0,
  [_SAta, _N, _D, _EBD, _Prov, _SMB],
  [0, 0, 0, 2, 0, () => StandardsManagedBy$]
];
var StandardsControl$ = [
  3,
  n02,
  _SCtan,
  0,
  [_SCAta, _CSont, _DRi, _CSUA, _CIon, _Ti, _D, _RU, _SRev, _RRel],
  [0, 0, 0, 5, 0, 0, 0, 0, 0, 64 | 0]
];
var StandardsControlAssociationDetail$ = [
  3,
  n02,
  _SCADt,
  0,
  [_SAta, _SCIec, _SCAe, _ASss, _RRel, _UA, _UR, _SCTt, _SCDt, _SCAtan],
  [0, 0, 0, 0, 64 | 0, 5, 0, 0, 0, 64 | 0],
  4
];
var StandardsControlAssociationId$ = [
  3,
  n02,
  _SCAIt,
  0,
  [_SCIec, _SAta],
  [0, 0],
  2
];
var StandardsControlAssociationSummary$ = [
  3,
  n02,
  _SCASt,
  0,
  [_SAta, _SCIec, _SCAe, _ASss, _RRel, _UA, _UR, _SCTt, _SCDt],
  [0, 0, 0, 0, 64 | 0, 5, 0, 0, 0],
  4
];
var StandardsControlAssociationUpdate$ = [
  3,
  n02,
  _SCAUt,
  0,
  [_SAta, _SCIec, _ASss, _UR],
  [0, 0, 0, 0],
  3
];
var StandardsManagedBy$ = [
  3,
  n02,
  _SMB,
  0,
  [_Compan, _Produ],
  [0, 0]
];
var StandardsStatusReason$ = [
  3,
  n02,
  _SSRta,
  0,
  [_SRC],
  [0],
  1
];
var StandardsSubscription$ = [
  3,
  n02,
  _SStan,
  0,
  [_SSAt, _SAta, _SItan, _SStand, _SCU, _SSRta, _Prov],
  [0, 0, 128 | 0, 0, 0, () => StandardsStatusReason$, 0],
  4
];
var StandardsSubscriptionRequest$ = [
  3,
  n02,
  _SSRtan,
  0,
  [_SAta, _SItan],
  [0, 128 | 0],
  1
];
var StartConfigurationPolicyAssociationRequest$ = [
  3,
  n02,
  _SCPAR,
  0,
  [_CPIo, _Ta2],
  [0, () => Target$],
  2
];
var StartConfigurationPolicyAssociationResponse$ = [
  3,
  n02,
  _SCPARt,
  0,
  [_CPI, _TIa, _TT, _ATs, _UA, _ASss, _ASM],
  [0, 0, 0, 0, 5, 0, 0]
];
var StartConfigurationPolicyDisassociationRequest$ = [
  3,
  n02,
  _SCPDR,
  0,
  [_CPIo, _Ta2],
  [0, () => Target$],
  1
];
var StartConfigurationPolicyDisassociationResponse$ = [
  3,
  n02,
  _SCPDRt,
  0,
  [],
  []
];
var StatelessCustomActionDefinition$ = [
  3,
  n02,
  _SCADta,
  0,
  [_PMA],
  [() => StatelessCustomPublishMetricAction$]
];
var StatelessCustomPublishMetricAction$ = [
  3,
  n02,
  _SCPMA,
  0,
  [_Di],
  [() => StatelessCustomPublishMetricActionDimensionsList]
];
var StatelessCustomPublishMetricActionDimension$ = [
  3,
  n02,
  _SCPMAD,
  0,
  [_Val],
  [0]
];
var StatusReason$ = [
  3,
  n02,
  _SRtatu,
  0,
  [_RCea, _D],
  [0, 0],
  1
];
var StringConfigurationOptions$ = [
  3,
  n02,
  _SCO,
  0,
  [_DVe, _REex, _EDxp],
  [0, 0, 0]
];
var StringFilter$ = [
  3,
  n02,
  _SFt,
  0,
  [_Val, _Compa],
  [0, 0]
];
var StringListConfigurationOptions$ = [
  3,
  n02,
  _SLCO,
  0,
  [_DVe, _REex, _MIa, _EDxp],
  [64 | 0, 0, 1, 0]
];
var TagResourceRequest$ = [
  3,
  n02,
  _TRR,
  0,
  [_RAe, _Tags],
  [[0, 1], 128 | 0],
  2
];
var TagResourceResponse$ = [
  3,
  n02,
  _TRRa,
  0,
  [],
  []
];
var Threat$ = [
  3,
  n02,
  _Threa,
  0,
  [_N, _Se, _ICt, _FPile],
  [0, 0, 1, () => FilePathList]
];
var ThreatIntelIndicator$ = [
  3,
  n02,
  _TIIh,
  0,
  [_T2, _Val, _Cat, _LOA, _So, _SU],
  [0, 0, 0, 0, 0, 0]
];
var TrendsMetricsResult$ = [
  3,
  n02,
  _TMR,
  0,
  [_Times, _TV],
  [5, () => TrendsValues$],
  2
];
var TrendsValues$ = [
  3,
  n02,
  _TV,
  0,
  [_STev],
  [() => SeverityTrendsCount$],
  1
];
var UnprocessedAutomationRule$ = [
  3,
  n02,
  _UARn,
  0,
  [_RA2, _ECr, _EMr],
  [0, 1, 0]
];
var UnprocessedConfigurationPolicyAssociation$ = [
  3,
  n02,
  _UCPAn,
  0,
  [_CPAI, _ECr, _ERr],
  [() => ConfigurationPolicyAssociation$, 0, 0]
];
var UnprocessedSecurityControl$ = [
  3,
  n02,
  _USCn,
  0,
  [_SCIec, _ECr, _ERr],
  [0, 0, 0],
  2
];
var UnprocessedStandardsControlAssociation$ = [
  3,
  n02,
  _USCA,
  0,
  [_SCAIt, _ECr, _ERr],
  [() => StandardsControlAssociationId$, 0, 0],
  2
];
var UnprocessedStandardsControlAssociationUpdate$ = [
  3,
  n02,
  _USCAU,
  0,
  [_SCAUt, _ECr, _ERr],
  [() => StandardsControlAssociationUpdate$, 0, 0],
  2
];
var UntagResourceRequest$ = [
  3,
  n02,
  _URR,
  0,
  [_RAe, _TK],
  [[0, 1], [64 | 0, { [_hQ]: _tK }]],
  2
];
var UntagResourceResponse$ = [
  3,
  n02,
  _URRn,
  0,
  [],
  []
];
var UnusedPermissionsRecommendationStep$ = [
  3,
  n02,
  _UPRS,
  0,
  [_RAec, _EPx, _EPI, _PUA, _RPec],
  [0, 0, 0, 5, 0]
];
var UpdateActionTargetRequest$ = [
  3,
  n02,
  _UATR,
  0,
  [_ATA, _N, _D],
  [[0, 1], 0, 0],
  1
];
var UpdateActionTargetResponse$ = [
  3,
  n02,
  _UATRp,
  0,
  [],
  []
];
var UpdateAggregatorV2Request$ = [
  3,
  n02,
  _UAVR,
  0,
  [_AVA, _RLM, _LR],
  [[0, 1], 0, 64 | 0],
  2
];
var UpdateAggregatorV2Response$ = [
  3,
  n02,
  _UAVRp,
  0,
  [_AVA, _ARg, _RLM, _LR],
  [0, 0, 0, 64 | 0]
];
var UpdateAutomationRulesRequestItem$ = [
  3,
  n02,
  _UARRIp,
  0,
  [_RA2, _RS, _RO, _D, _RN, _IT, _Cr, _Act],
  [0, 0, 1, 0, 0, 2, () => AutomationRulesFindingFilters$, () => ActionList],
  1
];
var UpdateAutomationRuleV2Request$ = [
  3,
  n02,
  _UARVR,
  0,
  [_Id, _RS, _RO, _D, _RN, _Cr, _Act],
  [[0, 1], 0, 1, 0, 0, () => Criteria$, () => AutomationRulesActionListV2],
  1
];
var UpdateAutomationRuleV2Response$ = [
  3,
  n02,
  _UARVRp,
  0,
  [],
  []
];
var UpdateConfigurationPolicyRequest$ = [
  3,
  n02,
  _UCPR,
  0,
  [_Id, _N, _D, _UR, _CPonf],
  [[0, 1], 0, 0, 0, () => Policy$],
  1
];
var UpdateConfigurationPolicyResponse$ = [
  3,
  n02,
  _UCPRp,
  0,
  [_Ar, _I, _N, _D, _UA, _CA2, _CPonf],
  [0, 0, 0, 0, 5, 5, () => Policy$]
];
var UpdateConnectorRequest$ = [
  3,
  n02,
  _UCR,
  0,
  [_CIo, _D, _Prov],
  [[0, 1], 0, () => CspmProviderUpdateConfiguration$],
  1
];
var UpdateConnectorResponse$ = [
  3,
  n02,
  _UCRp,
  0,
  [_CSonn, _ESn],
  [0, 0]
];
var UpdateConnectorV2Request$ = [
  3,
  n02,
  _UCVR,
  0,
  [_CIo, _D, _Prov],
  [[0, 1], 0, () => ProviderUpdateConfiguration$],
  1
];
var UpdateConnectorV2Response$ = [
  3,
  n02,
  _UCVRp,
  0,
  [_CSonn, _ESn],
  [0, 0]
];
var UpdateFindingAggregatorRequest$ = [
  3,
  n02,
  _UFAR,
  0,
  [_FAA, _RLM, _Regi],
  [0, 0, 64 | 0],
  2
];
var UpdateFindingAggregatorResponse$ = [
  3,
  n02,
  _UFARp,
  0,
  [_FAA, _FAR, _RLM, _Regi],
  [0, 0, 0, 64 | 0]
];
var UpdateFindingsRequest$ = [
  3,
  n02,
  _UFR,
  0,
  [_Filt, _No, _RSe],
  [() => AwsSecurityFindingFilters$, () => NoteUpdate$, 0],
  1
];
var UpdateFindingsResponse$ = [
  3,
  n02,
  _UFRp,
  0,
  [],
  []
];
var UpdateInsightRequest$ = [
  3,
  n02,
  _UIR,
  0,
  [_IAns, _N, _Filt, _GBA],
  [[0, 1], 0, () => AwsSecurityFindingFilters$, 0],
  1
];
var UpdateInsightResponse$ = [
  3,
  n02,
  _UIRp,
  0,
  [],
  []
];
var UpdateOrganizationConfigurationRequest$ = [
  3,
  n02,
  _UOCR,
  0,
  [_AEu, _AES, _OC],
  [2, 0, () => OrganizationConfiguration$],
  1
];
var UpdateOrganizationConfigurationResponse$ = [
  3,
  n02,
  _UOCRp,
  0,
  [],
  []
];
var UpdateSecurityControlRequest$ = [
  3,
  n02,
  _USCR,
  0,
  [_SCIec, _Para, _LUR],
  [0, () => _Parameters, 0],
  2
];
var UpdateSecurityControlResponse$ = [
  3,
  n02,
  _USCRp,
  0,
  [],
  []
];
var UpdateSecurityHubConfigurationRequest$ = [
  3,
  n02,
  _USHCR,
  0,
  [_AEC, _CFG],
  [2, 0]
];
var UpdateSecurityHubConfigurationResponse$ = [
  3,
  n02,
  _USHCRp,
  0,
  [],
  []
];
var UpdateStandardsControlRequest$ = [
  3,
  n02,
  _USCRpd,
  0,
  [_SCAta, _CSont, _DRi],
  [[0, 1], 0, 0],
  1
];
var UpdateStandardsControlResponse$ = [
  3,
  n02,
  _USCRpda,
  0,
  [],
  []
];
var UserAccount$ = [
  3,
  n02,
  _UAs,
  0,
  [_Ui, _N],
  [0, 0]
];
var VolumeMount$ = [
  3,
  n02,
  _VMol,
  0,
  [_N, _MPou],
  [0, 0]
];
var VpcInfoCidrBlockSetDetails$ = [
  3,
  n02,
  _VICBSD,
  0,
  [_CBi],
  [0]
];
var VpcInfoIpv6CidrBlockSetDetails$ = [
  3,
  n02,
  _VIICBSD,
  0,
  [_ICB],
  [0]
];
var VpcInfoPeeringOptionsDetails$ = [
  3,
  n02,
  _VIPOD,
  0,
  [_ADRFRV, _AEFLCLTRV, _AEFLVTRCL],
  [2, 2, 2]
];
var Vulnerability$ = [
  3,
  n02,
  _Vul,
  0,
  [_I, _VPu, _Cv, _RVe, _Ve, _RUe, _FAix, _ESp, _EAxp, _LKEA, _CVo],
  [0, () => SoftwarePackageList, () => CvssList, 64 | 0, () => VulnerabilityVendor$, 64 | 0, 0, 1, 0, 0, () => VulnerabilityCodeVulnerabilitiesList],
  1
];
var VulnerabilityCodeVulnerabilities$ = [
  3,
  n02,
  _VCV,
  0,
  [_Cw, _FPil, _SAo],
  [64 | 0, () => CodeVulnerabilitiesFilePath$, 0]
];
var VulnerabilityVendor$ = [
  3,
  n02,
  _VV,
  0,
  [_N, _Ur, _VSe, _VCA, _VUA],
  [0, 0, 0, 0, 0],
  1
];
var WafAction$ = [
  3,
  n02,
  _WA,
  0,
  [_T2],
  [0]
];
var WafExcludedRule$ = [
  3,
  n02,
  _WER,
  0,
  [_RIu],
  [0]
];
var WafOverrideAction$ = [
  3,
  n02,
  _WOA,
  0,
  [_T2],
  [0]
];
var Workflow$ = [
  3,
  n02,
  _W,
  0,
  [_St],
  [0]
];
var WorkflowUpdate$ = [
  3,
  n02,
  _WU,
  0,
  [_St],
  [0]
];
var AccountDetailsList = [
  1,
  n02,
  _ADL,
  0,
  () => AccountDetails$
];
var AccountFreeTrialStatusList = [
  1,
  n02,
  _AFTSL,
  0,
  () => AccountFreeTrialStatus$
];
var AccountIdList = 64 | 0;
var ActionList = [
  1,
  n02,
  _ALct,
  0,
  () => AutomationRulesAction$
];
var ActionTargetList = [
  1,
  n02,
  _ATLc,
  0,
  () => ActionTarget$
];
var ActorsList = [
  1,
  n02,
  _ALcto,
  0,
  () => Actor$
];
var AdjustmentList = [
  1,
  n02,
  _ALd,
  0,
  () => Adjustment$
];
var AdminAccounts = [
  1,
  n02,
  _AAdm,
  0,
  () => AdminAccount$
];
var AggregatorV2List = [
  1,
  n02,
  _AVL,
  0,
  () => AggregatorV2$
];
var ArnList = 64 | 0;
var AssociatedStandardsList = [
  1,
  n02,
  _ASL,
  0,
  () => AssociatedStandard$
];
var AssociationSetList = [
  1,
  n02,
  _ASLs,
  0,
  () => AssociationSetDetails$
];
var AutomationRulesActionListV2 = [
  1,
  n02,
  _ARALV,
  0,
  () => AutomationRulesActionV2$
];
var AutomationRulesActionTypeListV2 = [
  1,
  n02,
  _ARATLV,
  0,
  () => AutomationRulesActionTypeObjectV2$
];
var AutomationRulesArnsList = 64 | 0;
var AutomationRulesConfigList = [
  1,
  n02,
  _ARCL,
  0,
  () => AutomationRulesConfig$
];
var AutomationRulesMetadataList = [
  1,
  n02,
  _ARML,
  0,
  () => AutomationRulesMetadata$
];
var AutomationRulesMetadataListV2 = [
  1,
  n02,
  _ARMLV,
  0,
  () => AutomationRulesMetadataV2$
];
var AvailabilityZones = [
  1,
  n02,
  _AZv,
  0,
  () => AvailabilityZone$
];
var AwsAmazonMqBrokerUsersList = [
  1,
  n02,
  _AAMBUL,
  0,
  () => AwsAmazonMqBrokerUsersDetails$
];
var AwsApiGatewayMethodSettingsList = [
  1,
  n02,
  _AAGMSL,
  0,
  () => AwsApiGatewayMethodSettings$
];
var AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersList = [
  1,
  n02,
  _AASGQAAAPL,
  0,
  () => AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails$
];
var AwsAutoScalingAutoScalingGroupAvailabilityZonesList = [
  1,
  n02,
  _AASASGAZL,
  0,
  () => AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails$
];
var AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesList = [
  1,
  n02,
  _AASASGMIPLTOL,
  0,
  () => AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails$
];
var AwsAutoScalingLaunchConfigurationBlockDeviceMappingsList = [
  1,
  n02,
  _AASLCBDML,
  0,
  () => AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails$
];
var AwsBackupBackupPlanAdvancedBackupSettingsList = [
  1,
  n02,
  _ABBPABSL,
  0,
  () => AwsBackupBackupPlanAdvancedBackupSettingsDetails$
];
var AwsBackupBackupPlanRuleCopyActionsList = [
  1,
  n02,
  _ABBPRCAL,
  0,
  () => AwsBackupBackupPlanRuleCopyActionsDetails$
];
var AwsBackupBackupPlanRuleList = [
  1,
  n02,
  _ABBPRL,
  0,
  () => AwsBackupBackupPlanRuleDetails$
];
var AwsCertificateManagerCertificateDomainValidationOptions = [
  1,
  n02,
  _ACMCDVOw,
  0,
  () => AwsCertificateManagerCertificateDomainValidationOption$
];
var AwsCertificateManagerCertificateExtendedKeyUsages = [
  1,
  n02,
  _ACMCEKUw,
  0,
  () => AwsCertificateManagerCertificateExtendedKeyUsage$
];
var AwsCertificateManagerCertificateKeyUsages = [
  1,
  n02,
  _ACMCKUw,
  0,
  () => AwsCertificateManagerCertificateKeyUsage$
];
var AwsCloudFormationStackOutputsList = [
  1,
  n02,
  _ACFSOL,
  0,
  () => AwsCloudFormationStackOutputsDetails$
];
var AwsCloudFrontDistributionCacheBehaviorsItemList = [
  1,
  n02,
  _ACFDCBIL,
  0,
  () => AwsCloudFrontDistributionCacheBehavior$
];
var AwsCloudFrontDistributionOriginGroupFailoverStatusCodesItemList = 64 | 1;
var AwsCloudFrontDistributionOriginGroupsItemList = [
  1,
  n02,
  _ACFDOGIL,
  0,
  () => AwsCloudFrontDistributionOriginGroup$
];
var AwsCloudFrontDistributionOriginItemList = [
  1,
  n02,
  _ACFDOIL,
  0,
  () => AwsCloudFrontDistributionOriginItem$
];
var AwsCloudWatchAlarmDimensionsList = [
  1,
  n02,
  _ACWADL,
  0,
  () => AwsCloudWatchAlarmDimensionsDetails$
];
var AwsCodeBuildProjectArtifactsList = [
  1,
  n02,
  _ACBPAL,
  0,
  () => AwsCodeBuildProjectArtifactsDetails$
];
var AwsCodeBuildProjectEnvironmentEnvironmentVariablesList = [
  1,
  n02,
  _ACBPEEVL,
  0,
  () => AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails$
];
var AwsDmsReplicationInstanceVpcSecurityGroupsList = [
  1,
  n02,
  _ADRIVSGL,
  0,
  () => AwsDmsReplicationInstanceVpcSecurityGroupsDetails$
];
var AwsDynamoDbTableAttributeDefinitionList = [
  1,
  n02,
  _ADDTADL,
  0,
  () => AwsDynamoDbTableAttributeDefinition$
];
var AwsDynamoDbTableGlobalSecondaryIndexList = [
  1,
  n02,
  _ADDTGSIL,
  0,
  () => AwsDynamoDbTableGlobalSecondaryIndex$
];
var AwsDynamoDbTableKeySchemaList = [
  1,
  n02,
  _ADDTKSL,
  0,
  () => AwsDynamoDbTableKeySchema$
];
var AwsDynamoDbTableLocalSecondaryIndexList = [
  1,
  n02,
  _ADDTLSIL,
  0,
  () => AwsDynamoDbTableLocalSecondaryIndex$
];
var AwsDynamoDbTableReplicaGlobalSecondaryIndexList = [
  1,
  n02,
  _ADDTRGSIL,
  0,
  () => AwsDynamoDbTableReplicaGlobalSecondaryIndex$
];
var AwsDynamoDbTableReplicaList = [
  1,
  n02,
  _ADDTRL,
  0,
  () => AwsDynamoDbTableReplica$
];
var AwsEc2ClientVpnEndpointAuthenticationOptionsList = [
  1,
  n02,
  _AECVEAOL,
  0,
  () => AwsEc2ClientVpnEndpointAuthenticationOptionsDetails$
];
var AwsEc2InstanceNetworkInterfacesList = [
  1,
  n02,
  _AEINIL,
  0,
  () => AwsEc2InstanceNetworkInterfacesDetails$
];
var AwsEc2LaunchTemplateDataBlockDeviceMappingSetList = [
  1,
  n02,
  _AELTDBDMSL,
  0,
  () => AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails$
];
var AwsEc2LaunchTemplateDataElasticGpuSpecificationSetList = [
  1,
  n02,
  _AELTDEGSSL,
  0,
  () => AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails$
];
var AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetList = [
  1,
  n02,
  _AELTDEIASL,
  0,
  () => AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails$
];
var AwsEc2LaunchTemplateDataLicenseSetList = [
  1,
  n02,
  _AELTDLSL,
  0,
  () => AwsEc2LaunchTemplateDataLicenseSetDetails$
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesList = [
  1,
  n02,
  _AELTDNISIPL,
  0,
  () => AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails$
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesList = [
  1,
  n02,
  _AELTDNISIAL,
  0,
  () => AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails$
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesList = [
  1,
  n02,
  _AELTDNISIPLw,
  0,
  () => AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails$
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetList = [
  1,
  n02,
  _AELTDNISL,
  0,
  () => AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails$
];
var AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesList = [
  1,
  n02,
  _AELTDNISPIAL,
  0,
  () => AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails$
];
var AwsEc2NetworkAclAssociationList = [
  1,
  n02,
  _AENAAL,
  0,
  () => AwsEc2NetworkAclAssociation$
];
var AwsEc2NetworkAclEntryList = [
  1,
  n02,
  _AENAEL,
  0,
  () => AwsEc2NetworkAclEntry$
];
var AwsEc2NetworkInterfaceIpV6AddressList = [
  1,
  n02,
  _AENIIVAL,
  0,
  () => AwsEc2NetworkInterfaceIpV6AddressDetail$
];
var AwsEc2NetworkInterfacePrivateIpAddressList = [
  1,
  n02,
  _AENIPIAL,
  0,
  () => AwsEc2NetworkInterfacePrivateIpAddressDetail$
];
var AwsEc2NetworkInterfaceSecurityGroupList = [
  1,
  n02,
  _AENISGL,
  0,
  () => AwsEc2NetworkInterfaceSecurityGroup$
];
var AwsEc2SecurityGroupIpPermissionList = [
  1,
  n02,
  _AESGIPL,
  0,
  () => AwsEc2SecurityGroupIpPermission$
];
var AwsEc2SecurityGroupIpRangeList = [
  1,
  n02,
  _AESGIRL,
  0,
  () => AwsEc2SecurityGroupIpRange$
];
var AwsEc2SecurityGroupIpv6RangeList = [
  1,
  n02,
  _AESGIRLw,
  0,
  () => AwsEc2SecurityGroupIpv6Range$
];
var AwsEc2SecurityGroupPrefixListIdList = [
  1,
  n02,
  _AESGPLIL,
  0,
  () => AwsEc2SecurityGroupPrefixListId$
];
var AwsEc2SecurityGroupUserIdGroupPairList = [
  1,
  n02,
  _AESGUIGPL,
  0,
  () => AwsEc2SecurityGroupUserIdGroupPair$
];
var AwsEc2VolumeAttachmentList = [
  1,
  n02,
  _AEVAL,
  0,
  () => AwsEc2VolumeAttachment$
];
var AwsEc2VpcEndpointServiceServiceTypeList = [
  1,
  n02,
  _AEVESSTL,
  0,
  () => AwsEc2VpcEndpointServiceServiceTypeDetails$
];
var AwsEc2VpnConnectionOptionsTunnelOptionsList = [
  1,
  n02,
  _AEVCOTOL,
  0,
  () => AwsEc2VpnConnectionOptionsTunnelOptionsDetails$
];
var AwsEc2VpnConnectionRoutesList = [
  1,
  n02,
  _AEVCRL,
  0,
  () => AwsEc2VpnConnectionRoutesDetails$
];
var AwsEc2VpnConnectionVgwTelemetryList = [
  1,
  n02,
  _AEVCVTL,
  0,
  () => AwsEc2VpnConnectionVgwTelemetryDetails$
];
var AwsEcsClusterClusterSettingsList = [
  1,
  n02,
  _AECCSL,
  0,
  () => AwsEcsClusterClusterSettingsDetails$
];
var AwsEcsClusterDefaultCapacityProviderStrategyList = [
  1,
  n02,
  _AECDCPSL,
  0,
  () => AwsEcsClusterDefaultCapacityProviderStrategyDetails$
];
var AwsEcsContainerDetailsList = [
  1,
  n02,
  _AECDL,
  0,
  () => AwsEcsContainerDetails$
];
var AwsEcsServiceCapacityProviderStrategyList = [
  1,
  n02,
  _AESCPSL,
  0,
  () => AwsEcsServiceCapacityProviderStrategyDetails$
];
var AwsEcsServiceLoadBalancersList = [
  1,
  n02,
  _AESLBL,
  0,
  () => AwsEcsServiceLoadBalancersDetails$
];
var AwsEcsServicePlacementConstraintsList = [
  1,
  n02,
  _AESPCL,
  0,
  () => AwsEcsServicePlacementConstraintsDetails$
];
var AwsEcsServicePlacementStrategiesList = [
  1,
  n02,
  _AESPSL,
  0,
  () => AwsEcsServicePlacementStrategiesDetails$
];
var AwsEcsServiceServiceRegistriesList = [
  1,
  n02,
  _AESSRL,
  0,
  () => AwsEcsServiceServiceRegistriesDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsDependsOnList = [
  1,
  n02,
  _AETDCDDOL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesList = [
  1,
  n02,
  _AETDCDEFL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsEnvironmentList = [
  1,
  n02,
  _AETDCDEL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsExtraHostsList = [
  1,
  n02,
  _AETDCDEHL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesList = [
  1,
  n02,
  _AETDCDLPDL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsList = [
  1,
  n02,
  _AETDCDLPTL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsList = [
  1,
  n02,
  _AETDCDL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsList = [
  1,
  n02,
  _AETDCDLCSOL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsMountPointsList = [
  1,
  n02,
  _AETDCDMPL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsPortMappingsList = [
  1,
  n02,
  _AETDCDPML,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsList = [
  1,
  n02,
  _AETDCDRRL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsSecretsList = [
  1,
  n02,
  _AETDCDSL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsSystemControlsList = [
  1,
  n02,
  _AETDCDSCL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsUlimitsList = [
  1,
  n02,
  _AETDCDUL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails$
];
var AwsEcsTaskDefinitionContainerDefinitionsVolumesFromList = [
  1,
  n02,
  _AETDCDVFL,
  0,
  () => AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails$
];
var AwsEcsTaskDefinitionInferenceAcceleratorsList = [
  1,
  n02,
  _AETDIAL,
  0,
  () => AwsEcsTaskDefinitionInferenceAcceleratorsDetails$
];
var AwsEcsTaskDefinitionPlacementConstraintsList = [
  1,
  n02,
  _AETDPCL,
  0,
  () => AwsEcsTaskDefinitionPlacementConstraintsDetails$
];
var AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesList = [
  1,
  n02,
  _AETDPCPCPL,
  0,
  () => AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails$
];
var AwsEcsTaskDefinitionVolumesList = [
  1,
  n02,
  _AETDVL,
  0,
  () => AwsEcsTaskDefinitionVolumesDetails$
];
var AwsEcsTaskVolumeDetailsList = [
  1,
  n02,
  _AETVDL,
  0,
  () => AwsEcsTaskVolumeDetails$
];
var AwsEksClusterLoggingClusterLoggingList = [
  1,
  n02,
  _AECLCLL,
  0,
  () => AwsEksClusterLoggingClusterLoggingDetails$
];
var AwsElasticBeanstalkEnvironmentEnvironmentLinks = [
  1,
  n02,
  _AEBEELw,
  0,
  () => AwsElasticBeanstalkEnvironmentEnvironmentLink$
];
var AwsElasticBeanstalkEnvironmentOptionSettings = [
  1,
  n02,
  _AEBEOSw,
  0,
  () => AwsElasticBeanstalkEnvironmentOptionSetting$
];
var AwsElbAppCookieStickinessPolicies = [
  1,
  n02,
  _AEACSPw,
  0,
  () => AwsElbAppCookieStickinessPolicy$
];
var AwsElbLbCookieStickinessPolicies = [
  1,
  n02,
  _AELCSPw,
  0,
  () => AwsElbLbCookieStickinessPolicy$
];
var AwsElbLoadBalancerAdditionalAttributeList = [
  1,
  n02,
  _AELBAAL,
  0,
  () => AwsElbLoadBalancerAdditionalAttribute$
];
var AwsElbLoadBalancerBackendServerDescriptions = [
  1,
  n02,
  _AELBBSDw,
  0,
  () => AwsElbLoadBalancerBackendServerDescription$
];
var AwsElbLoadBalancerInstances = [
  1,
  n02,
  _AELBIw,
  0,
  () => AwsElbLoadBalancerInstance$
];
var AwsElbLoadBalancerListenerDescriptions = [
  1,
  n02,
  _AELBLDw,
  0,
  () => AwsElbLoadBalancerListenerDescription$
];
var AwsElbv2LoadBalancerAttributes = [
  1,
  n02,
  _AELBAws,
  0,
  () => AwsElbv2LoadBalancerAttribute$
];
var AwsEventsEndpointEventBusesList = [
  1,
  n02,
  _AEEEBL,
  0,
  () => AwsEventsEndpointEventBusesDetails$
];
var AwsGuardDutyDetectorFeaturesList = [
  1,
  n02,
  _AGDDFL,
  0,
  () => AwsGuardDutyDetectorFeaturesDetails$
];
var AwsIamAttachedManagedPolicyList = [
  1,
  n02,
  _AIAMPL,
  0,
  () => AwsIamAttachedManagedPolicy$
];
var AwsIamGroupPolicyList = [
  1,
  n02,
  _AIGPL,
  0,
  () => AwsIamGroupPolicy$
];
var AwsIamInstanceProfileList = [
  1,
  n02,
  _AIIPL,
  0,
  () => AwsIamInstanceProfile$
];
var AwsIamInstanceProfileRoles = [
  1,
  n02,
  _AIIPRw,
  0,
  () => AwsIamInstanceProfileRole$
];
var AwsIamPolicyVersionList = [
  1,
  n02,
  _AIPVL,
  0,
  () => AwsIamPolicyVersion$
];
var AwsIamRolePolicyList = [
  1,
  n02,
  _AIRPL,
  0,
  () => AwsIamRolePolicy$
];
var AwsIamUserPolicyList = [
  1,
  n02,
  _AIUPL,
  0,
  () => AwsIamUserPolicy$
];
var AwsLambdaFunctionLayerList = [
  1,
  n02,
  _ALFLL,
  0,
  () => AwsLambdaFunctionLayer$
];
var AwsMountPointList = [
  1,
  n02,
  _AMPL,
  0,
  () => AwsMountPoint$
];
var AwsNetworkFirewallFirewallSubnetMappingsList = [
  1,
  n02,
  _ANFFSML,
  0,
  () => AwsNetworkFirewallFirewallSubnetMappingsDetails$
];
var AwsOrganizationScopeList = [
  1,
  n02,
  _AOSL,
  0,
  () => AwsOrganizationScope$
];
var AwsRdsDbClusterAssociatedRoles = [
  1,
  n02,
  _ARDCARw,
  0,
  () => AwsRdsDbClusterAssociatedRole$
];
var AwsRdsDbClusterMembers = [
  1,
  n02,
  _ARDCMw,
  0,
  () => AwsRdsDbClusterMember$
];
var AwsRdsDbClusterOptionGroupMemberships = [
  1,
  n02,
  _ARDCOGMw,
  0,
  () => AwsRdsDbClusterOptionGroupMembership$
];
var AwsRdsDbClusterSnapshotDbClusterSnapshotAttributes = [
  1,
  n02,
  _ARDCSDCSAw,
  0,
  () => AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute$
];
var AwsRdsDbDomainMemberships = [
  1,
  n02,
  _ARDDMw,
  0,
  () => AwsRdsDbDomainMembership$
];
var AwsRdsDbInstanceAssociatedRoles = [
  1,
  n02,
  _ARDIARw,
  0,
  () => AwsRdsDbInstanceAssociatedRole$
];
var AwsRdsDbInstanceVpcSecurityGroups = [
  1,
  n02,
  _ARDIVSGw,
  0,
  () => AwsRdsDbInstanceVpcSecurityGroup$
];
var AwsRdsDbOptionGroupMemberships = [
  1,
  n02,
  _ARDOGMw,
  0,
  () => AwsRdsDbOptionGroupMembership$
];
var AwsRdsDbParameterGroups = [
  1,
  n02,
  _ARDPGw,
  0,
  () => AwsRdsDbParameterGroup$
];
var AwsRdsDbProcessorFeatures = [
  1,
  n02,
  _ARDPFw,
  0,
  () => AwsRdsDbProcessorFeature$
];
var AwsRdsDbSecurityGroupEc2SecurityGroups = [
  1,
  n02,
  _ARDSGESGw,
  0,
  () => AwsRdsDbSecurityGroupEc2SecurityGroup$
];
var AwsRdsDbSecurityGroupIpRanges = [
  1,
  n02,
  _ARDSGIRw,
  0,
  () => AwsRdsDbSecurityGroupIpRange$
];
var AwsRdsDbStatusInfos = [
  1,
  n02,
  _ARDSIw,
  0,
  () => AwsRdsDbStatusInfo$
];
var AwsRdsDbSubnetGroupSubnets = [
  1,
  n02,
  _ARDSGSw,
  0,
  () => AwsRdsDbSubnetGroupSubnet$
];
var AwsRedshiftClusterClusterNodes = [
  1,
  n02,
  _ARCCNw,
  0,
  () => AwsRedshiftClusterClusterNode$
];
var AwsRedshiftClusterClusterParameterGroups = [
  1,
  n02,
  _ARCCPGw,
  0,
  () => AwsRedshiftClusterClusterParameterGroup$
];
var AwsRedshiftClusterClusterParameterStatusList = [
  1,
  n02,
  _ARCCPSL,
  0,
  () => AwsRedshiftClusterClusterParameterStatus$
];
var AwsRedshiftClusterClusterSecurityGroups = [
  1,
  n02,
  _ARCCSGw,
  0,
  () => AwsRedshiftClusterClusterSecurityGroup$
];
var AwsRedshiftClusterDeferredMaintenanceWindows = [
  1,
  n02,
  _ARCDMWw,
  0,
  () => AwsRedshiftClusterDeferredMaintenanceWindow$
];
var AwsRedshiftClusterIamRoles = [
  1,
  n02,
  _ARCIRw,
  0,
  () => AwsRedshiftClusterIamRole$
];
var AwsRedshiftClusterVpcSecurityGroups = [
  1,
  n02,
  _ARCVSGw,
  0,
  () => AwsRedshiftClusterVpcSecurityGroup$
];
var AwsRoute53HostedZoneNameServersList = 64 | 0;
var AwsRoute53HostedZoneVpcsList = [
  1,
  n02,
  _ARHZVL,
  0,
  () => AwsRoute53HostedZoneVpcDetails$
];
var AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsList = [
  1,
  n02,
  _ASBBLCRFPOL,
  0,
  () => AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails$
];
var AwsS3BucketBucketLifecycleConfigurationRulesList = [
  1,
  n02,
  _ASBBLCRL,
  0,
  () => AwsS3BucketBucketLifecycleConfigurationRulesDetails$
];
var AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList = [
  1,
  n02,
  _ASBBLCRNVTL,
  0,
  () => AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails$
];
var AwsS3BucketBucketLifecycleConfigurationRulesTransitionsList = [
  1,
  n02,
  _ASBBLCRTL,
  0,
  () => AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails$
];
var AwsS3BucketNotificationConfigurationDetails = [
  1,
  n02,
  _ASBNCDw,
  0,
  () => AwsS3BucketNotificationConfigurationDetail$
];
var AwsS3BucketNotificationConfigurationEvents = 64 | 0;
var AwsS3BucketNotificationConfigurationS3KeyFilterRules = [
  1,
  n02,
  _ASBNCSKFRw,
  0,
  () => AwsS3BucketNotificationConfigurationS3KeyFilterRule$
];
var AwsS3BucketServerSideEncryptionRules = [
  1,
  n02,
  _ASBSSERw,
  0,
  () => AwsS3BucketServerSideEncryptionRule$
];
var AwsS3BucketWebsiteConfigurationRoutingRules = [
  1,
  n02,
  _ASBWCRRw,
  0,
  () => AwsS3BucketWebsiteConfigurationRoutingRule$
];
var AwsSecurityFindingIdentifierList = [
  1,
  n02,
  _ASFIL,
  0,
  () => AwsSecurityFindingIdentifier$
];
var AwsSecurityFindingList = [
  1,
  n02,
  _ASFL,
  0,
  () => AwsSecurityFinding$
];
var AwsSnsTopicSubscriptionList = [
  1,
  n02,
  _ASTSL,
  0,
  () => AwsSnsTopicSubscription$
];
var AwsStepFunctionStateMachineLoggingConfigurationDestinationsList = [
  1,
  n02,
  _ASFSMLCDL,
  0,
  () => AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails$
];
var AwsWafRateBasedRuleMatchPredicateList = [
  1,
  n02,
  _AWRBRMPL,
  0,
  () => AwsWafRateBasedRuleMatchPredicate$
];
var AwsWafRegionalRateBasedRuleMatchPredicateList = [
  1,
  n02,
  _AWRRBRMPL,
  0,
  () => AwsWafRegionalRateBasedRuleMatchPredicate$
];
var AwsWafRegionalRuleGroupRulesList = [
  1,
  n02,
  _AWRRGRL,
  0,
  () => AwsWafRegionalRuleGroupRulesDetails$
];
var AwsWafRegionalRulePredicateList = [
  1,
  n02,
  _AWRRPL,
  0,
  () => AwsWafRegionalRulePredicateListDetails$
];
var AwsWafRegionalWebAclRulesList = [
  1,
  n02,
  _AWRWARL,
  0,
  () => AwsWafRegionalWebAclRulesListDetails$
];
var AwsWafRuleGroupRulesList = [
  1,
  n02,
  _AWRGRL,
  0,
  () => AwsWafRuleGroupRulesDetails$
];
var AwsWafRulePredicateList = [
  1,
  n02,
  _AWRPL,
  0,
  () => AwsWafRulePredicateListDetails$
];
var AwsWafv2InsertHeadersList = [
  1,
  n02,
  _AWIHL,
  0,
  () => AwsWafv2CustomHttpHeader$
];
var AwsWafv2RulesList = [
  1,
  n02,
  _AWRL,
  0,
  () => AwsWafv2RulesDetails$
];
var AwsWafWebAclRuleList = [
  1,
  n02,
  _AWWARL,
  0,
  () => AwsWafWebAclRule$
];
var AzureRegionList = 64 | 0;
var BatchImportFindingsRequestFindingList = [
  1,
  n02,
  _BIFRFL,
  0,
  () => AwsSecurityFinding$
];
var BatchUpdateFindingsUnprocessedFindingsList = [
  1,
  n02,
  _BUFUFL,
  0,
  () => BatchUpdateFindingsUnprocessedFinding$
];
var BatchUpdateFindingsV2ProcessedFindingsList = [
  1,
  n02,
  _BUFVPFL,
  0,
  () => BatchUpdateFindingsV2ProcessedFinding$
];
var BatchUpdateFindingsV2UnprocessedFindingsList = [
  1,
  n02,
  _BUFVUFL,
  0,
  () => BatchUpdateFindingsV2UnprocessedFinding$
];
var BooleanFilterList = [
  1,
  n02,
  _BFL,
  0,
  () => BooleanFilter$
];
var CategoryList = 64 | 0;
var Cells = [
  1,
  n02,
  _Cell,
  0,
  () => Cell$
];
var CidrBlockAssociationList = [
  1,
  n02,
  _CBAL,
  0,
  () => CidrBlockAssociation$
];
var CompositeFilterList = [
  1,
  n02,
  _CFL,
  0,
  () => CompositeFilter$
];
var ConfigurationPolicyAssociationList = [
  1,
  n02,
  _CPAL,
  0,
  () => ConfigurationPolicyAssociationSummary$
];
var ConfigurationPolicyAssociationsList = [
  1,
  n02,
  _CPALo,
  0,
  () => ConfigurationPolicyAssociation$
];
var ConfigurationPolicyAssociationSummaryList = [
  1,
  n02,
  _CPASL,
  0,
  () => ConfigurationPolicyAssociationSummary$
];
var ConfigurationPolicySummaryList = [
  1,
  n02,
  _CPSLo,
  0,
  () => ConfigurationPolicySummary$
];
var ConnectorSummaryList = [
  1,
  n02,
  _CSL,
  0,
  () => ConnectorSummary$
];
var CspmConnectorSummaryList = [
  1,
  n02,
  _CCSL,
  0,
  () => CspmConnectorSummary$
];
var CustomDataIdentifiersDetectionsList = [
  1,
  n02,
  _CDIDL,
  0,
  () => CustomDataIdentifiersDetections$
];
var CustomizableProperties = 64 | 0;
var CvssList = [
  1,
  n02,
  _CLv,
  0,
  () => Cvss$
];
var DateFilterList = [
  1,
  n02,
  _DFL,
  0,
  () => DateFilter$
];
var DisabledSecurityControlIdentifierList = 64 | 0;
var EnabledSecurityControlIdentifierList = 64 | 0;
var EnabledStandardIdentifierList = 64 | 0;
var FilePathList = [
  1,
  n02,
  _FPL,
  0,
  () => FilePaths$
];
var FindingAggregatorList = [
  1,
  n02,
  _FAL,
  0,
  () => FindingAggregator$
];
var FindingHistoryRecordList = [
  1,
  n02,
  _FHRL,
  0,
  () => FindingHistoryRecord$
];
var FindingHistoryUpdatesList = [
  1,
  n02,
  _FHUL,
  0,
  () => FindingHistoryUpdate$
];
var FindingsTrendsCompositeFilterList = [
  1,
  n02,
  _FTCFL,
  0,
  () => FindingsTrendsCompositeFilter$
];
var FindingsTrendsStringFilterList = [
  1,
  n02,
  _FTSFL,
  0,
  () => FindingsTrendsStringFilter$
];
var FirewallPolicyStatefulRuleGroupReferencesList = [
  1,
  n02,
  _FPSRGRL,
  0,
  () => FirewallPolicyStatefulRuleGroupReferencesDetails$
];
var FirewallPolicyStatelessCustomActionsList = [
  1,
  n02,
  _FPSCAL,
  0,
  () => FirewallPolicyStatelessCustomActionsDetails$
];
var FirewallPolicyStatelessRuleGroupReferencesList = [
  1,
  n02,
  _FPSRGRLi,
  0,
  () => FirewallPolicyStatelessRuleGroupReferencesDetails$
];
var FreeTrialAccountIdList = 64 | 0;
var FreeTrialStatusList = [
  1,
  n02,
  _FTSL,
  0,
  () => FreeTrialStatus$
];
var FreeTrialStatusValueList = 64 | 0;
var GroupByResults = [
  1,
  n02,
  _GBRr,
  0,
  () => GroupByResult$
];
var GroupByRules = [
  1,
  n02,
  _GBR,
  0,
  () => GroupByRule$
];
var GroupByValues = [
  1,
  n02,
  _GBV,
  0,
  () => GroupByValue$
];
var HealthIssueList = [
  1,
  n02,
  _HIL,
  0,
  () => HealthIssue$
];
var ImportFindingsErrorList = [
  1,
  n02,
  _IFEL,
  0,
  () => ImportFindingsError$
];
var IndicatorsList = [
  1,
  n02,
  _IL,
  0,
  () => Indicator$
];
var InsightList = [
  1,
  n02,
  _ILn,
  0,
  () => Insight$
];
var InsightResultValueList = [
  1,
  n02,
  _IRVL,
  0,
  () => InsightResultValue$
];
var IntegerList = 64 | 1;
var IntegrationTypeList = 64 | 0;
var IntegrationV2TypeList = 64 | 0;
var InvitationList = [
  1,
  n02,
  _ILnv,
  0,
  () => Invitation$
];
var IpFilterList = [
  1,
  n02,
  _IFL,
  0,
  () => IpFilter$
];
var Ipv6CidrBlockAssociationList = [
  1,
  n02,
  _ICBAL,
  0,
  () => Ipv6CidrBlockAssociation$
];
var KeywordFilterList = [
  1,
  n02,
  _KFL,
  0,
  () => KeywordFilter$
];
var MalwareList = [
  1,
  n02,
  _ML,
  0,
  () => Malware$
];
var MapFilterList = [
  1,
  n02,
  _MFL,
  0,
  () => MapFilter$
];
var MemberList = [
  1,
  n02,
  _MLe,
  0,
  () => Member$
];
var MetadataUidList = 64 | 0;
var NetworkEndpointsList = [
  1,
  n02,
  _NEL,
  0,
  () => NetworkEndpoint$
];
var NetworkPathList = [
  1,
  n02,
  _NPL,
  0,
  () => NetworkPathComponent$
];
var NonEmptyStringList = 64 | 0;
var NumberFilterList = [
  1,
  n02,
  _NFL,
  0,
  () => NumberFilter$
];
var OcsfBooleanFilterList = [
  1,
  n02,
  _OBFL,
  0,
  () => OcsfBooleanFilter$
];
var OcsfDateFilterList = [
  1,
  n02,
  _ODFL,
  0,
  () => OcsfDateFilter$
];
var OcsfFindingIdentifierList = [
  1,
  n02,
  _OFIL,
  0,
  () => OcsfFindingIdentifier$
];
var OcsfFindingsList = 64 | 15;
var OcsfIpFilterList = [
  1,
  n02,
  _OIFL,
  0,
  () => OcsfIpFilter$
];
var OcsfMapFilterList = [
  1,
  n02,
  _OMFL,
  0,
  () => OcsfMapFilter$
];
var OcsfNumberFilterList = [
  1,
  n02,
  _ONFL,
  0,
  () => OcsfNumberFilter$
];
var OcsfStringFilterList = [
  1,
  n02,
  _OSFL,
  0,
  () => OcsfStringFilter$
];
var Pages = [
  1,
  n02,
  _Pag,
  0,
  () => Page$
];
var PortProbeDetailList = [
  1,
  n02,
  _PPDL,
  0,
  () => PortProbeDetail$
];
var PortRangeList = [
  1,
  n02,
  _PRL,
  0,
  () => PortRange$
];
var ProductsList = [
  1,
  n02,
  _PLr,
  0,
  () => Product$
];
var ProductSubscriptionArnList = 64 | 0;
var ProductsV2List = [
  1,
  n02,
  _PVLr,
  0,
  () => ProductV2$
];
var PropagatingVgwSetList = [
  1,
  n02,
  _PVSL,
  0,
  () => PropagatingVgwSetDetails$
];
var Ranges = [
  1,
  n02,
  _Ran,
  0,
  () => Range$
];
var RecommendationSteps = [
  1,
  n02,
  _RSec,
  0,
  () => RecommendationStep$
];
var Records = [
  1,
  n02,
  _Rec,
  0,
  () => _Record$
];
var RelatedFindingList = [
  1,
  n02,
  _RFL,
  0,
  () => RelatedFinding$
];
var RelatedRequirementsList = 64 | 0;
var ResourceFindingsSummaryList = [
  1,
  n02,
  _RFSL,
  0,
  () => ResourceFindingsSummary$
];
var ResourceGroupByRules = [
  1,
  n02,
  _RGBRe,
  0,
  () => ResourceGroupByRule$
];
var ResourceList = [
  1,
  n02,
  _RLe,
  0,
  () => Resource$
];
var Resources = [
  1,
  n02,
  _Res,
  0,
  () => ResourceResult$
];
var ResourcesCompositeFilterList = [
  1,
  n02,
  _RCFL,
  0,
  () => ResourcesCompositeFilter$
];
var ResourcesDateFilterList = [
  1,
  n02,
  _RDFL,
  0,
  () => ResourcesDateFilter$
];
var ResourcesMapFilterList = [
  1,
  n02,
  _RMFL,
  0,
  () => ResourcesMapFilter$
];
var ResourcesNumberFilterList = [
  1,
  n02,
  _RNFL,
  0,
  () => ResourcesNumberFilter$
];
var ResourcesStringFilterList = [
  1,
  n02,
  _RSFL,
  0,
  () => ResourcesStringFilter$
];
var ResourcesTrendsCompositeFilterList = [
  1,
  n02,
  _RTCFL,
  0,
  () => ResourcesTrendsCompositeFilter$
];
var ResourcesTrendsMetrics = [
  1,
  n02,
  _RTM,
  0,
  () => ResourcesTrendsMetricsResult$
];
var ResourcesTrendsStringFilterList = [
  1,
  n02,
  _RTSFL,
  0,
  () => ResourcesTrendsStringFilter$
];
var ResourceTagList = [
  1,
  n02,
  _RTL,
  0,
  () => ResourceTag$
];
var ResultList = [
  1,
  n02,
  _RLes,
  0,
  () => Result$
];
var RouteSetList = [
  1,
  n02,
  _RSLo,
  0,
  () => RouteSetDetails$
];
var RuleGroupSourceCustomActionsList = [
  1,
  n02,
  _RGSCAL,
  0,
  () => RuleGroupSourceCustomActionsDetails$
];
var RuleGroupSourceStatefulRulesList = [
  1,
  n02,
  _RGSSRL,
  0,
  () => RuleGroupSourceStatefulRulesDetails$
];
var RuleGroupSourceStatefulRulesOptionsList = [
  1,
  n02,
  _RGSSROL,
  0,
  () => RuleGroupSourceStatefulRulesOptionsDetails$
];
var RuleGroupSourceStatefulRulesRuleOptionsSettingsList = 64 | 0;
var RuleGroupSourceStatelessRuleMatchAttributesDestinationPortsList = [
  1,
  n02,
  _RGSSRMADPL,
  0,
  () => RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts$
];
var RuleGroupSourceStatelessRuleMatchAttributesDestinationsList = [
  1,
  n02,
  _RGSSRMADL,
  0,
  () => RuleGroupSourceStatelessRuleMatchAttributesDestinations$
];
var RuleGroupSourceStatelessRuleMatchAttributesProtocolsList = 64 | 1;
var RuleGroupSourceStatelessRuleMatchAttributesSourcePortsList = [
  1,
  n02,
  _RGSSRMASPL,
  0,
  () => RuleGroupSourceStatelessRuleMatchAttributesSourcePorts$
];
var RuleGroupSourceStatelessRuleMatchAttributesSourcesList = [
  1,
  n02,
  _RGSSRMASL,
  0,
  () => RuleGroupSourceStatelessRuleMatchAttributesSources$
];
var RuleGroupSourceStatelessRuleMatchAttributesTcpFlagsList = [
  1,
  n02,
  _RGSSRMATFL,
  0,
  () => RuleGroupSourceStatelessRuleMatchAttributesTcpFlags$
];
var RuleGroupSourceStatelessRulesList = [
  1,
  n02,
  _RGSSRLu,
  0,
  () => RuleGroupSourceStatelessRulesDetails$
];
var ScopeValueList = 64 | 0;
var SecurityControlCustomParametersList = [
  1,
  n02,
  _SCCPL,
  0,
  () => SecurityControlCustomParameter$
];
var SecurityControlDefinitions = [
  1,
  n02,
  _SCDe,
  0,
  () => SecurityControlDefinition$
];
var SecurityControlParametersList = [
  1,
  n02,
  _SCPL,
  0,
  () => SecurityControlParameter$
];
var SecurityControls = [
  1,
  n02,
  _SCec,
  0,
  () => SecurityControl$
];
var SecurityControlsProviders = 64 | 0;
var SecurityGroups = 64 | 0;
var SensitiveDataDetectionsList = [
  1,
  n02,
  _SDDL,
  0,
  () => SensitiveDataDetections$
];
var SensitiveDataResultList = [
  1,
  n02,
  _SDRL,
  0,
  () => SensitiveDataResult$
];
var SignalsList = [
  1,
  n02,
  _SLi,
  0,
  () => Signal$
];
var SoftwarePackageList = [
  1,
  n02,
  _SPL,
  0,
  () => SoftwarePackage$
];
var SortCriteria = [
  1,
  n02,
  _SCor,
  0,
  () => SortCriterion$
];
var Standards = [
  1,
  n02,
  _Stan,
  0,
  () => Standard$
];
var StandardsControlArnList = 64 | 0;
var StandardsControlAssociationDetails = [
  1,
  n02,
  _SCAD,
  0,
  () => StandardsControlAssociationDetail$
];
var StandardsControlAssociationIds = [
  1,
  n02,
  _SCAI,
  0,
  () => StandardsControlAssociationId$
];
var StandardsControlAssociationSummaries = [
  1,
  n02,
  _SCAS,
  0,
  () => StandardsControlAssociationSummary$
];
var StandardsControlAssociationUpdates = [
  1,
  n02,
  _SCAU,
  0,
  () => StandardsControlAssociationUpdate$
];
var StandardsControls = [
  1,
  n02,
  _SCtand,
  0,
  () => StandardsControl$
];
var StandardsProviders = 64 | 0;
var StandardsSubscriptionArns = 64 | 0;
var StandardsSubscriptionRequests = [
  1,
  n02,
  _SSRt,
  0,
  () => StandardsSubscriptionRequest$
];
var StandardsSubscriptions = [
  1,
  n02,
  _SSta,
  0,
  () => StandardsSubscription$
];
var StatelessCustomPublishMetricActionDimensionsList = [
  1,
  n02,
  _SCPMADL,
  0,
  () => StatelessCustomPublishMetricActionDimension$
];
var StatusReasonsList = [
  1,
  n02,
  _SRL,
  0,
  () => StatusReason$
];
var StringFilterList = [
  1,
  n02,
  _SFL,
  0,
  () => StringFilter$
];
var StringList = 64 | 0;
var TagKeyList = 64 | 0;
var ThreatIntelIndicatorList = [
  1,
  n02,
  _TIIL,
  0,
  () => ThreatIntelIndicator$
];
var ThreatList = [
  1,
  n02,
  _TL,
  0,
  () => Threat$
];
var TrendsMetrics = [
  1,
  n02,
  _TMr,
  0,
  () => TrendsMetricsResult$
];
var TypeList = 64 | 0;
var UnprocessedAutomationRulesList = [
  1,
  n02,
  _UARL,
  0,
  () => UnprocessedAutomationRule$
];
var UnprocessedConfigurationPolicyAssociationList = [
  1,
  n02,
  _UCPAL,
  0,
  () => UnprocessedConfigurationPolicyAssociation$
];
var UnprocessedSecurityControls = [
  1,
  n02,
  _USCnp,
  0,
  () => UnprocessedSecurityControl$
];
var UnprocessedStandardsControlAssociations = [
  1,
  n02,
  _USCAn,
  0,
  () => UnprocessedStandardsControlAssociation$
];
var UnprocessedStandardsControlAssociationUpdates = [
  1,
  n02,
  _USCAUn,
  0,
  () => UnprocessedStandardsControlAssociationUpdate$
];
var UpdateAutomationRulesRequestItemsList = [
  1,
  n02,
  _UARRIL,
  0,
  () => UpdateAutomationRulesRequestItem$
];
var VolumeMountList = [
  1,
  n02,
  _VML,
  0,
  () => VolumeMount$
];
var VpcInfoCidrBlockSetList = [
  1,
  n02,
  _VICBSL,
  0,
  () => VpcInfoCidrBlockSetDetails$
];
var VpcInfoIpv6CidrBlockSetList = [
  1,
  n02,
  _VIICBSL,
  0,
  () => VpcInfoIpv6CidrBlockSetDetails$
];
var VulnerabilityCodeVulnerabilitiesList = [
  1,
  n02,
  _VCVL,
  0,
  () => VulnerabilityCodeVulnerabilities$
];
var VulnerabilityList = [
  1,
  n02,
  _VLu,
  0,
  () => Vulnerability$
];
var WafExcludedRuleList = [
  1,
  n02,
  _WERL,
  0,
  () => WafExcludedRule$
];
var Features = [
  2,
  n02,
  _Fe,
  0,
  0,
  () => FeatureDetail$
];
var FieldMap = 128 | 0;
var ParameterDefinitions = [
  2,
  n02,
  _PDar,
  0,
  0,
  () => ParameterDefinition$
];
var _Parameters = [
  2,
  n02,
  _Para,
  0,
  0,
  () => ParameterConfiguration$
];
var StandardsInputParameterMap = 128 | 0;
var TagMap = 128 | 0;
var ConfigurationOptions$ = [
  4,
  n02,
  _COon,
  0,
  [_Inte, _ILnt, _Dou, _Str, _SLtr, _Bo, _Enu, _ELnu],
  [() => IntegerConfigurationOptions$, () => IntegerListConfigurationOptions$, () => DoubleConfigurationOptions$, () => StringConfigurationOptions$, () => StringListConfigurationOptions$, () => BooleanConfigurationOptions$, () => EnumConfigurationOptions$, () => EnumListConfigurationOptions$]
];
var Criteria$ = [
  4,
  n02,
  _Cr,
  0,
  [_OFC],
  [() => OcsfFindingFilters$]
];
var CspmProviderConfiguration$ = [
  4,
  n02,
  _CPC,
  0,
  [_Az],
  [() => AzureProviderConfiguration$]
];
var CspmProviderDetail$ = [
  4,
  n02,
  _CPD,
  0,
  [_Az],
  [() => AzureDetail$]
];
var CspmProviderUpdateConfiguration$ = [
  4,
  n02,
  _CPUC,
  0,
  [_Az],
  [() => AzureUpdateConfiguration$]
];
var ParameterValue$ = [
  4,
  n02,
  _PVa,
  0,
  [_Inte, _ILnt, _Dou, _Str, _SLtr, _Bo, _Enu, _ELnu],
  [1, 64 | 1, 1, 0, 64 | 0, 2, 0, 64 | 0]
];
var Policy$ = [
  4,
  n02,
  _Pol,
  0,
  [_SH],
  [() => SecurityHubPolicy$]
];
var ProviderConfiguration$ = [
  4,
  n02,
  _PCro,
  0,
  [_JC, _SNer, _Az],
  [() => JiraCloudProviderConfiguration$, () => ServiceNowProviderConfiguration$, () => AzureProviderConfiguration$]
];
var ProviderDetail$ = [
  4,
  n02,
  _PD,
  0,
  [_JC, _SNer, _Az],
  [() => JiraCloudDetail$, () => ServiceNowDetail$, () => AzureDetail$]
];
var ProviderUpdateConfiguration$ = [
  4,
  n02,
  _PUC,
  0,
  [_JC, _SNer, _Az],
  [() => JiraCloudUpdateConfiguration$, () => ServiceNowUpdateConfiguration$, () => AzureUpdateConfiguration$]
];
var RecommendationStep$ = [
  4,
  n02,
  _RSeco,
  0,
  [_UP],
  [() => UnusedPermissionsRecommendationStep$]
];
var Target$ = [
  4,
  n02,
  _Ta2,
  0,
  [_AIc, _OUI, _RIoo],
  [0, 0, 0]
];
var AcceptAdministratorInvitation$ = [
  9,
  n02,
  _AAIc,
  { [_h]: ["POST", "/administrator", 200] },
  () => AcceptAdministratorInvitationRequest$,
  () => AcceptAdministratorInvitationResponse$
];
var AcceptInvitation$ = [
  9,
  n02,
  _AIcce,
  { [_h]: ["POST", "/master", 200] },
  () => AcceptInvitationRequest$,
  () => AcceptInvitationResponse$
];
var BatchDeleteAutomationRules$ = [
  9,
  n02,
  _BDAR,
  { [_h]: ["POST", "/automationrules/delete", 200] },
  () => BatchDeleteAutomationRulesRequest$,
  () => BatchDeleteAutomationRulesResponse$
];
var BatchDisableStandards$ = [
  9,
  n02,
  _BDS,
  { [_h]: ["POST", "/standards/deregister", 200] },
  () => BatchDisableStandardsRequest$,
  () => BatchDisableStandardsResponse$
];
var BatchEnableStandards$ = [
  9,
  n02,
  _BES,
  { [_h]: ["POST", "/standards/register", 200] },
  () => BatchEnableStandardsRequest$,
  () => BatchEnableStandardsResponse$
];
var BatchGetAutomationRules$ = [
  9,
  n02,
  _BGAR,
  { [_h]: ["POST", "/automationrules/get", 200] },
  () => BatchGetAutomationRulesRequest$,
  () => BatchGetAutomationRulesResponse$
];
var BatchGetConfigurationPolicyAssociations$ = [
  9,
  n02,
  _BGCPA,
  { [_h]: ["POST", "/configurationPolicyAssociation/batchget", 200] },
  () => BatchGetConfigurationPolicyAssociationsRequest$,
  () => BatchGetConfigurationPolicyAssociationsResponse$
];
var BatchGetSecurityControls$ = [
  9,
  n02,
  _BGSC,
  { [_h]: ["POST", "/securityControls/batchGet", 200] },
  () => BatchGetSecurityControlsRequest$,
  () => BatchGetSecurityControlsResponse$
];
var BatchGetStandardsControlAssociations$ = [
  9,
  n02,
  _BGSCA,
  { [_h]: ["POST", "/associations/batchGet", 200] },
  () => BatchGetStandardsControlAssociationsRequest$,
  () => BatchGetStandardsControlAssociationsResponse$
];
var BatchImportFindings$ = [
  9,
  n02,
  _BIF,
  { [_h]: ["POST", "/findings/import", 200] },
  () => BatchImportFindingsRequest$,
  () => BatchImportFindingsResponse$
];
var BatchUpdateAutomationRules$ = [
  9,
  n02,
  _BUAR,
  { [_h]: ["PATCH", "/automationrules/update", 200] },
  () => BatchUpdateAutomationRulesRequest$,
  () => BatchUpdateAutomationRulesResponse$
];
var BatchUpdateFindings$ = [
  9,
  n02,
  _BUF,
  { [_h]: ["PATCH", "/findings/batchupdate", 200] },
  () => BatchUpdateFindingsRequest$,
  () => BatchUpdateFindingsResponse$
];
var BatchUpdateFindingsV2$ = [
  9,
  n02,
  _BUFV,
  { [_h]: ["PATCH", "/findingsv2/batchupdatev2", 200] },
  () => BatchUpdateFindingsV2Request$,
  () => BatchUpdateFindingsV2Response$
];
var BatchUpdateStandardsControlAssociations$ = [
  9,
  n02,
  _BUSCA,
  { [_h]: ["PATCH", "/associations", 200] },
  () => BatchUpdateStandardsControlAssociationsRequest$,
  () => BatchUpdateStandardsControlAssociationsResponse$
];
var CreateActionTarget$ = [
  9,
  n02,
  _CAT,
  { [_h]: ["POST", "/actionTargets", 200] },
  () => CreateActionTargetRequest$,
  () => CreateActionTargetResponse$
];
var CreateAggregatorV2$ = [
  9,
  n02,
  _CAV,
  { [_h]: ["POST", "/aggregatorv2/create", 200] },
  () => CreateAggregatorV2Request$,
  () => CreateAggregatorV2Response$
];
var CreateAutomationRule$ = [
  9,
  n02,
  _CAR,
  { [_h]: ["POST", "/automationrules/create", 200] },
  () => CreateAutomationRuleRequest$,
  () => CreateAutomationRuleResponse$
];
var CreateAutomationRuleV2$ = [
  9,
  n02,
  _CARV,
  { [_h]: ["POST", "/automationrulesv2/create", 200] },
  () => CreateAutomationRuleV2Request$,
  () => CreateAutomationRuleV2Response$
];
var CreateConfigurationPolicy$ = [
  9,
  n02,
  _CCP,
  { [_h]: ["POST", "/configurationPolicy/create", 200] },
  () => CreateConfigurationPolicyRequest$,
  () => CreateConfigurationPolicyResponse$
];
var CreateConnector$ = [
  9,
  n02,
  _CCr,
  { [_h]: ["POST", "/connectors", 200] },
  () => CreateConnectorRequest$,
  () => CreateConnectorResponse$
];
var CreateConnectorV2$ = [
  9,
  n02,
  _CCV,
  { [_h]: ["POST", "/connectorsv2", 200] },
  () => CreateConnectorV2Request$,
  () => CreateConnectorV2Response$
];
var CreateFindingAggregator$ = [
  9,
  n02,
  _CFA,
  { [_h]: ["POST", "/findingAggregator/create", 200] },
  () => CreateFindingAggregatorRequest$,
  () => CreateFindingAggregatorResponse$
];
var CreateInsight$ = [
  9,
  n02,
  _CIre,
  { [_h]: ["POST", "/insights", 200] },
  () => CreateInsightRequest$,
  () => CreateInsightResponse$
];
var CreateMembers$ = [
  9,
  n02,
  _CMr,
  { [_h]: ["POST", "/members", 200] },
  () => CreateMembersRequest$,
  () => CreateMembersResponse$
];
var CreateTicketV2$ = [
  9,
  n02,
  _CTV,
  { [_h]: ["POST", "/ticketsv2", 200] },
  () => CreateTicketV2Request$,
  () => CreateTicketV2Response$
];
var DeclineInvitations$ = [
  9,
  n02,
  _DIec,
  { [_h]: ["POST", "/invitations/decline", 200] },
  () => DeclineInvitationsRequest$,
  () => DeclineInvitationsResponse$
];
var DeleteActionTarget$ = [
  9,
  n02,
  _DATe,
  { [_h]: ["DELETE", "/actionTargets/{ActionTargetArn+}", 200] },
  () => DeleteActionTargetRequest$,
  () => DeleteActionTargetResponse$
];
var DeleteAggregatorV2$ = [
  9,
  n02,
  _DAV,
  { [_h]: ["DELETE", "/aggregatorv2/delete/{AggregatorV2Arn+}", 200] },
  () => DeleteAggregatorV2Request$,
  () => DeleteAggregatorV2Response$
];
var DeleteAutomationRuleV2$ = [
  9,
  n02,
  _DARV,
  { [_h]: ["DELETE", "/automationrulesv2/{Identifier}", 200] },
  () => DeleteAutomationRuleV2Request$,
  () => DeleteAutomationRuleV2Response$
];
var DeleteConfigurationPolicy$ = [
  9,
  n02,
  _DCP,
  { [_h]: ["DELETE", "/configurationPolicy/{Identifier}", 200] },
  () => DeleteConfigurationPolicyRequest$,
  () => DeleteConfigurationPolicyResponse$
];
var DeleteConnector$ = [
  9,
  n02,
  _DCel,
  { [_h]: ["DELETE", "/connectors/{ConnectorId+}", 200] },
  () => DeleteConnectorRequest$,
  () => DeleteConnectorResponse$
];
var DeleteConnectorV2$ = [
  9,
  n02,
  _DCV,
  { [_h]: ["DELETE", "/connectorsv2/{ConnectorId+}", 200] },
  () => DeleteConnectorV2Request$,
  () => DeleteConnectorV2Response$
];
var DeleteFindingAggregator$ = [
  9,
  n02,
  _DFAe,
  { [_h]: ["DELETE", "/findingAggregator/delete/{FindingAggregatorArn+}", 200] },
  () => DeleteFindingAggregatorRequest$,
  () => DeleteFindingAggregatorResponse$
];
var DeleteInsight$ = [
  9,
  n02,
  _DIel,
  { [_h]: ["DELETE", "/insights/{InsightArn+}", 200] },
  () => DeleteInsightRequest$,
  () => DeleteInsightResponse$
];
var DeleteInvitations$ = [
  9,
  n02,
  _DIele,
  { [_h]: ["POST", "/invitations/delete", 200] },
  () => DeleteInvitationsRequest$,
  () => DeleteInvitationsResponse$
];
var DeleteMembers$ = [
  9,
  n02,
  _DMe,
  { [_h]: ["POST", "/members/delete", 200] },
  () => DeleteMembersRequest$,
  () => DeleteMembersResponse$
];
var DescribeActionTargets$ = [
  9,
  n02,
  _DATes,
  { [_h]: ["POST", "/actionTargets/get", 200] },
  () => DescribeActionTargetsRequest$,
  () => DescribeActionTargetsResponse$
];
var DescribeHub$ = [
  9,
  n02,
  _DH,
  { [_h]: ["GET", "/accounts", 200] },
  () => DescribeHubRequest$,
  () => DescribeHubResponse$
];
var DescribeOrganizationConfiguration$ = [
  9,
  n02,
  _DOC,
  { [_h]: ["GET", "/organization/configuration", 200] },
  () => DescribeOrganizationConfigurationRequest$,
  () => DescribeOrganizationConfigurationResponse$
];
var DescribeProducts$ = [
  9,
  n02,
  _DPesc,
  { [_h]: ["GET", "/products", 200] },
  () => DescribeProductsRequest$,
  () => DescribeProductsResponse$
];
var DescribeProductsV2$ = [
  9,
  n02,
  _DPV,
  { [_h]: ["GET", "/productsV2", 200] },
  () => DescribeProductsV2Request$,
  () => DescribeProductsV2Response$
];
var DescribeSecurityHubV2$ = [
  9,
  n02,
  _DSHV,
  { [_h]: ["GET", "/hubv2", 200] },
  () => DescribeSecurityHubV2Request$,
  () => DescribeSecurityHubV2Response$
];
var DescribeStandards$ = [
  9,
  n02,
  _DSe,
  { [_h]: ["GET", "/standards", 200] },
  () => DescribeStandardsRequest$,
  () => DescribeStandardsResponse$
];
var DescribeStandardsControls$ = [
  9,
  n02,
  _DSC,
  { [_h]: ["GET", "/standards/controls/{StandardsSubscriptionArn+}", 200] },
  () => DescribeStandardsControlsRequest$,
  () => DescribeStandardsControlsResponse$
];
var DisableImportFindingsForProduct$ = [
  9,
  n02,
  _DIFFP,
  { [_h]: ["DELETE", "/productSubscriptions/{ProductSubscriptionArn+}", 200] },
  () => DisableImportFindingsForProductRequest$,
  () => DisableImportFindingsForProductResponse$
];
var DisableOrganizationAdminAccount$ = [
  9,
  n02,
  _DOAA,
  { [_h]: ["POST", "/organization/admin/disable", 200] },
  () => DisableOrganizationAdminAccountRequest$,
  () => DisableOrganizationAdminAccountResponse$
];
var DisableSecurityHub$ = [
  9,
  n02,
  _DSH,
  { [_h]: ["DELETE", "/accounts", 200] },
  () => DisableSecurityHubRequest$,
  () => DisableSecurityHubResponse$
];
var DisableSecurityHubFeatureV2$ = [
  9,
  n02,
  _DSHFV,
  { [_h]: ["DELETE", "/hubv2/feature/{FeatureName}", 200] },
  () => DisableSecurityHubFeatureV2Request$,
  () => DisableSecurityHubFeatureV2Response$
];
var DisableSecurityHubV2$ = [
  9,
  n02,
  _DSHVi,
  { [_h]: ["DELETE", "/hubv2", 200] },
  () => DisableSecurityHubV2Request$,
  () => DisableSecurityHubV2Response$
];
var DisassociateFromAdministratorAccount$ = [
  9,
  n02,
  _DFAA,
  { [_h]: ["POST", "/administrator/disassociate", 200] },
  () => DisassociateFromAdministratorAccountRequest$,
  () => DisassociateFromAdministratorAccountResponse$
];
var DisassociateFromMasterAccount$ = [
  9,
  n02,
  _DFMA,
  { [_h]: ["POST", "/master/disassociate", 200] },
  () => DisassociateFromMasterAccountRequest$,
  () => DisassociateFromMasterAccountResponse$
];
var DisassociateMembers$ = [
  9,
  n02,
  _DMi,
  { [_h]: ["POST", "/members/disassociate", 200] },
  () => DisassociateMembersRequest$,
  () => DisassociateMembersResponse$
];
var EnableImportFindingsForProduct$ = [
  9,
  n02,
  _EIFFP,
  { [_h]: ["POST", "/productSubscriptions", 200] },
  () => EnableImportFindingsForProductRequest$,
  () => EnableImportFindingsForProductResponse$
];
var EnableOrganizationAdminAccount$ = [
  9,
  n02,
  _EOAA,
  { [_h]: ["POST", "/organization/admin/enable", 200] },
  () => EnableOrganizationAdminAccountRequest$,
  () => EnableOrganizationAdminAccountResponse$
];
var EnableSecurityHub$ = [
  9,
  n02,
  _ESH,
  { [_h]: ["POST", "/accounts", 200] },
  () => EnableSecurityHubRequest$,
  () => EnableSecurityHubResponse$
];
var EnableSecurityHubFeatureV2$ = [
  9,
  n02,
  _ESHFV,
  { [_h]: ["POST", "/hubv2/feature/{FeatureName}", 200] },
  () => EnableSecurityHubFeatureV2Request$,
  () => EnableSecurityHubFeatureV2Response$
];
var EnableSecurityHubV2$ = [
  9,
  n02,
  _ESHV,
  { [_h]: ["POST", "/hubv2", 200] },
  () => EnableSecurityHubV2Request$,
  () => EnableSecurityHubV2Response$
];
var GenerateRecommendedPolicyV2$ = [
  9,
  n02,
  _GRPV,
  { [_h]: ["POST", "/recommendedPolicyV2/{MetadataUid}", 200] },
  () => GenerateRecommendedPolicyV2Request$,
  () => GenerateRecommendedPolicyV2Response$
];
var GetAdministratorAccount$ = [
  9,
  n02,
  _GAA,
  { [_h]: ["GET", "/administrator", 200] },
  () => GetAdministratorAccountRequest$,
  () => GetAdministratorAccountResponse$
];
var GetAggregatorV2$ = [
  9,
  n02,
  _GAV,
  { [_h]: ["GET", "/aggregatorv2/get/{AggregatorV2Arn+}", 200] },
  () => GetAggregatorV2Request$,
  () => GetAggregatorV2Response$
];
var GetAutomationRuleV2$ = [
  9,
  n02,
  _GARV,
  { [_h]: ["GET", "/automationrulesv2/{Identifier}", 200] },
  () => GetAutomationRuleV2Request$,
  () => GetAutomationRuleV2Response$
];
var GetConfigurationPolicy$ = [
  9,
  n02,
  _GCP,
  { [_h]: ["GET", "/configurationPolicy/get/{Identifier}", 200] },
  () => GetConfigurationPolicyRequest$,
  () => GetConfigurationPolicyResponse$
];
var GetConfigurationPolicyAssociation$ = [
  9,
  n02,
  _GCPA,
  { [_h]: ["POST", "/configurationPolicyAssociation/get", 200] },
  () => GetConfigurationPolicyAssociationRequest$,
  () => GetConfigurationPolicyAssociationResponse$
];
var GetConnector$ = [
  9,
  n02,
  _GC,
  { [_h]: ["GET", "/connectors/{ConnectorId+}", 200] },
  () => GetConnectorRequest$,
  () => GetConnectorResponse$
];
var GetConnectorV2$ = [
  9,
  n02,
  _GCV,
  { [_h]: ["GET", "/connectorsv2/{ConnectorId+}", 200] },
  () => GetConnectorV2Request$,
  () => GetConnectorV2Response$
];
var GetEnabledStandards$ = [
  9,
  n02,
  _GES,
  { [_h]: ["POST", "/standards/get", 200] },
  () => GetEnabledStandardsRequest$,
  () => GetEnabledStandardsResponse$
];
var GetFindingAggregator$ = [
  9,
  n02,
  _GFA,
  { [_h]: ["GET", "/findingAggregator/get/{FindingAggregatorArn+}", 200] },
  () => GetFindingAggregatorRequest$,
  () => GetFindingAggregatorResponse$
];
var GetFindingHistory$ = [
  9,
  n02,
  _GFH,
  { [_h]: ["POST", "/findingHistory/get", 200] },
  () => GetFindingHistoryRequest$,
  () => GetFindingHistoryResponse$
];
var GetFindings$ = [
  9,
  n02,
  _GF,
  { [_h]: ["POST", "/findings", 200] },
  () => GetFindingsRequest$,
  () => GetFindingsResponse$
];
var GetFindingStatisticsV2$ = [
  9,
  n02,
  _GFSV,
  { [_h]: ["POST", "/findingsv2/statistics", 200] },
  () => GetFindingStatisticsV2Request$,
  () => GetFindingStatisticsV2Response$
];
var GetFindingsTrendsV2$ = [
  9,
  n02,
  _GFTV,
  { [_h]: ["POST", "/findingsTrendsv2", 200] },
  () => GetFindingsTrendsV2Request$,
  () => GetFindingsTrendsV2Response$
];
var GetFindingsV2$ = [
  9,
  n02,
  _GFV,
  { [_h]: ["POST", "/findingsv2", 200] },
  () => GetFindingsV2Request$,
  () => GetFindingsV2Response$
];
var GetInsightResults$ = [
  9,
  n02,
  _GIRet,
  { [_h]: ["GET", "/insights/results/{InsightArn+}", 200] },
  () => GetInsightResultsRequest$,
  () => GetInsightResultsResponse$
];
var GetInsights$ = [
  9,
  n02,
  _GIet,
  { [_h]: ["POST", "/insights/get", 200] },
  () => GetInsightsRequest$,
  () => GetInsightsResponse$
];
var GetInvitationsCount$ = [
  9,
  n02,
  _GIC,
  { [_h]: ["GET", "/invitations/count", 200] },
  () => GetInvitationsCountRequest$,
  () => GetInvitationsCountResponse$
];
var GetMasterAccount$ = [
  9,
  n02,
  _GMA,
  { [_h]: ["GET", "/master", 200] },
  () => GetMasterAccountRequest$,
  () => GetMasterAccountResponse$
];
var GetMembers$ = [
  9,
  n02,
  _GM,
  { [_h]: ["POST", "/members/get", 200] },
  () => GetMembersRequest$,
  () => GetMembersResponse$
];
var GetRecommendedPolicyV2$ = [
  9,
  n02,
  _GRPVe,
  { [_h]: ["GET", "/recommendedPolicyV2/{MetadataUid}", 200] },
  () => GetRecommendedPolicyV2Request$,
  () => GetRecommendedPolicyV2Response$
];
var GetResourcesStatisticsV2$ = [
  9,
  n02,
  _GRSV,
  { [_h]: ["POST", "/resourcesv2/statistics", 200] },
  () => GetResourcesStatisticsV2Request$,
  () => GetResourcesStatisticsV2Response$
];
var GetResourcesTrendsV2$ = [
  9,
  n02,
  _GRTV,
  { [_h]: ["POST", "/resourcesTrendsv2", 200] },
  () => GetResourcesTrendsV2Request$,
  () => GetResourcesTrendsV2Response$
];
var GetResourcesV2$ = [
  9,
  n02,
  _GRV,
  { [_h]: ["POST", "/resourcesv2", 200] },
  () => GetResourcesV2Request$,
  () => GetResourcesV2Response$
];
var GetSecurityControlDefinition$ = [
  9,
  n02,
  _GSCD,
  { [_h]: ["GET", "/securityControl/definition", 200] },
  () => GetSecurityControlDefinitionRequest$,
  () => GetSecurityControlDefinitionResponse$
];
var InviteMembers$ = [
  9,
  n02,
  _IMn,
  { [_h]: ["POST", "/members/invite", 200] },
  () => InviteMembersRequest$,
  () => InviteMembersResponse$
];
var ListAggregatorsV2$ = [
  9,
  n02,
  _LAV,
  { [_h]: ["GET", "/aggregatorv2/list", 200] },
  () => ListAggregatorsV2Request$,
  () => ListAggregatorsV2Response$
];
var ListAutomationRules$ = [
  9,
  n02,
  _LAR,
  { [_h]: ["GET", "/automationrules/list", 200] },
  () => ListAutomationRulesRequest$,
  () => ListAutomationRulesResponse$
];
var ListAutomationRulesV2$ = [
  9,
  n02,
  _LARV,
  { [_h]: ["GET", "/automationrulesv2/list", 200] },
  () => ListAutomationRulesV2Request$,
  () => ListAutomationRulesV2Response$
];
var ListConfigurationPolicies$ = [
  9,
  n02,
  _LCP,
  { [_h]: ["GET", "/configurationPolicy/list", 200] },
  () => ListConfigurationPoliciesRequest$,
  () => ListConfigurationPoliciesResponse$
];
var ListConfigurationPolicyAssociations$ = [
  9,
  n02,
  _LCPA,
  { [_h]: ["POST", "/configurationPolicyAssociation/list", 200] },
  () => ListConfigurationPolicyAssociationsRequest$,
  () => ListConfigurationPolicyAssociationsResponse$
];
var ListConnectors$ = [
  9,
  n02,
  _LCi,
  { [_h]: ["GET", "/connectors", 200] },
  () => ListConnectorsRequest$,
  () => ListConnectorsResponse$
];
var ListConnectorsV2$ = [
  9,
  n02,
  _LCV,
  { [_h]: ["GET", "/connectorsv2", 200] },
  () => ListConnectorsV2Request$,
  () => ListConnectorsV2Response$
];
var ListEnabledProductsForImport$ = [
  9,
  n02,
  _LEPFI,
  { [_h]: ["GET", "/productSubscriptions", 200] },
  () => ListEnabledProductsForImportRequest$,
  () => ListEnabledProductsForImportResponse$
];
var ListFindingAggregators$ = [
  9,
  n02,
  _LFAi,
  { [_h]: ["GET", "/findingAggregator/list", 200] },
  () => ListFindingAggregatorsRequest$,
  () => ListFindingAggregatorsResponse$
];
var ListFreeTrialStatusesV2$ = [
  9,
  n02,
  _LFTSV,
  { [_h]: ["POST", "/freetrial/statusv2/list", 200] },
  () => ListFreeTrialStatusesV2Request$,
  () => ListFreeTrialStatusesV2Response$
];
var ListInvitations$ = [
  9,
  n02,
  _LI,
  { [_h]: ["GET", "/invitations", 200] },
  () => ListInvitationsRequest$,
  () => ListInvitationsResponse$
];
var ListMembers$ = [
  9,
  n02,
  _LMis,
  { [_h]: ["GET", "/members", 200] },
  () => ListMembersRequest$,
  () => ListMembersResponse$
];
var ListOrganizationAdminAccounts$ = [
  9,
  n02,
  _LOAA,
  { [_h]: ["GET", "/organization/admin", 200] },
  () => ListOrganizationAdminAccountsRequest$,
  () => ListOrganizationAdminAccountsResponse$
];
var ListSecurityControlDefinitions$ = [
  9,
  n02,
  _LSCD,
  { [_h]: ["GET", "/securityControls/definitions", 200] },
  () => ListSecurityControlDefinitionsRequest$,
  () => ListSecurityControlDefinitionsResponse$
];
var ListStandardsControlAssociations$ = [
  9,
  n02,
  _LSCA,
  { [_h]: ["GET", "/associations", 200] },
  () => ListStandardsControlAssociationsRequest$,
  () => ListStandardsControlAssociationsResponse$
];
var ListTagsForResource$ = [
  9,
  n02,
  _LTFR,
  { [_h]: ["GET", "/tags/{ResourceArn}", 200] },
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
];
var RegisterConnectorV2$ = [
  9,
  n02,
  _RCV,
  { [_h]: ["POST", "/connectorsv2/register", 200] },
  () => RegisterConnectorV2Request$,
  () => RegisterConnectorV2Response$
];
var StartConfigurationPolicyAssociation$ = [
  9,
  n02,
  _SCPA,
  { [_h]: ["POST", "/configurationPolicyAssociation/associate", 200] },
  () => StartConfigurationPolicyAssociationRequest$,
  () => StartConfigurationPolicyAssociationResponse$
];
var StartConfigurationPolicyDisassociation$ = [
  9,
  n02,
  _SCPD,
  { [_h]: ["POST", "/configurationPolicyAssociation/disassociate", 200] },
  () => StartConfigurationPolicyDisassociationRequest$,
  () => StartConfigurationPolicyDisassociationResponse$
];
var TagResource$ = [
  9,
  n02,
  _TR,
  { [_h]: ["POST", "/tags/{ResourceArn}", 200] },
  () => TagResourceRequest$,
  () => TagResourceResponse$
];
var UntagResource$ = [
  9,
  n02,
  _URn,
  { [_h]: ["DELETE", "/tags/{ResourceArn}", 200] },
  () => UntagResourceRequest$,
  () => UntagResourceResponse$
];
var UpdateActionTarget$ = [
  9,
  n02,
  _UAT,
  { [_h]: ["PATCH", "/actionTargets/{ActionTargetArn+}", 200] },
  () => UpdateActionTargetRequest$,
  () => UpdateActionTargetResponse$
];
var UpdateAggregatorV2$ = [
  9,
  n02,
  _UAV,
  { [_h]: ["PATCH", "/aggregatorv2/update/{AggregatorV2Arn+}", 200] },
  () => UpdateAggregatorV2Request$,
  () => UpdateAggregatorV2Response$
];
var UpdateAutomationRuleV2$ = [
  9,
  n02,
  _UARV,
  { [_h]: ["PATCH", "/automationrulesv2/{Identifier}", 200] },
  () => UpdateAutomationRuleV2Request$,
  () => UpdateAutomationRuleV2Response$
];
var UpdateConfigurationPolicy$ = [
  9,
  n02,
  _UCP,
  { [_h]: ["PATCH", "/configurationPolicy/{Identifier}", 200] },
  () => UpdateConfigurationPolicyRequest$,
  () => UpdateConfigurationPolicyResponse$
];
var UpdateConnector$ = [
  9,
  n02,
  _UC,
  { [_h]: ["PATCH", "/connectors/{ConnectorId+}", 200] },
  () => UpdateConnectorRequest$,
  () => UpdateConnectorResponse$
];
var UpdateConnectorV2$ = [
  9,
  n02,
  _UCV,
  { [_h]: ["PATCH", "/connectorsv2/{ConnectorId+}", 200] },
  () => UpdateConnectorV2Request$,
  () => UpdateConnectorV2Response$
];
var UpdateFindingAggregator$ = [
  9,
  n02,
  _UFA,
  { [_h]: ["PATCH", "/findingAggregator/update", 200] },
  () => UpdateFindingAggregatorRequest$,
  () => UpdateFindingAggregatorResponse$
];
var UpdateFindings$ = [
  9,
  n02,
  _UFpd,
  { [_h]: ["PATCH", "/findings", 200] },
  () => UpdateFindingsRequest$,
  () => UpdateFindingsResponse$
];
var UpdateInsight$ = [
  9,
  n02,
  _UIp,
  { [_h]: ["PATCH", "/insights/{InsightArn+}", 200] },
  () => UpdateInsightRequest$,
  () => UpdateInsightResponse$
];
var UpdateOrganizationConfiguration$ = [
  9,
  n02,
  _UOC,
  { [_h]: ["POST", "/organization/configuration", 200] },
  () => UpdateOrganizationConfigurationRequest$,
  () => UpdateOrganizationConfigurationResponse$
];
var UpdateSecurityControl$ = [
  9,
  n02,
  _USCp,
  { [_h]: ["PATCH", "/securityControl/update", 200] },
  () => UpdateSecurityControlRequest$,
  () => UpdateSecurityControlResponse$
];
var UpdateSecurityHubConfiguration$ = [
  9,
  n02,
  _USHC,
  { [_h]: ["PATCH", "/accounts", 200] },
  () => UpdateSecurityHubConfigurationRequest$,
  () => UpdateSecurityHubConfigurationResponse$
];
var UpdateStandardsControl$ = [
  9,
  n02,
  _USCpd,
  { [_h]: ["PATCH", "/standards/control/{StandardsControlArn+}", 200] },
  () => UpdateStandardsControlRequest$,
  () => UpdateStandardsControlResponse$
];

// node_modules/@aws-sdk/client-securityhub/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => {
  return {
    apiVersion: "2018-10-26",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSecurityHubHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsRestJsonProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.securityhub",
      errorTypeRegistries: errorTypeRegistries2,
      version: "2018-10-26",
      serviceTarget: "SecurityHubAPIService"
    },
    serviceId: config?.serviceId ?? "SecurityHub",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-securityhub/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig3(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector2,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-securityhub/dist-es/runtimeExtensions.js
init_client3();
init_client2();
init_protocols();

// node_modules/@aws-sdk/client-securityhub/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig2 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-securityhub/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig2(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-securityhub/dist-es/SecurityHubClient.js
var SecurityHubClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultSecurityHubHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-securityhub/dist-es/commandBuilder.js
init_client2();
init_endpoints();
var command2 = makeBuilder(commonParams, "SecurityHubAPIService", "SecurityHubClient", getEndpointPlugin);
var _ep02 = {};
var _mw02 = (Command2, cs, config, o2) => [];

// node_modules/@aws-sdk/client-securityhub/dist-es/commands/BatchImportFindingsCommand.js
var BatchImportFindingsCommand = class extends command2(_ep02, _mw02, "BatchImportFindings", BatchImportFindings$) {
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BatchImportFindingsCommand,
  SecurityHubClient
});
