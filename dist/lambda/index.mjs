import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
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

// src/format.ts
import { stripVTControlCharacters } from "node:util";
var PRINTABLE = /^[ -~]*$/;
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
function sanitize(text, limit = 200) {
  const isPlain = text.length <= limit && PRINTABLE.test(text);
  const visible = isPlain ? text : stripVTControlCharacters(text.slice(0, limit * 8)).replace(UNPRINTABLE, " ");
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

// lambda/parse-event.ts
function parseEvent(event) {
  if (typeof event !== "object" || event === null || Array.isArray(event)) {
    throw invalidEvent("it is not a JSON object");
  }
  if ("detail-type" in event) return auditRequest({});
  const { account, accounts, acceptCount, callsLeft, explain, id, list, page, restore, ...others } = event;
  const [other] = Object.keys(others);
  if (other !== void 0) throw invalidEvent(`unknown field ${sanitize(other, 60)}`);
  for (const [name, value] of Object.entries({ account, explain, id, restore })) {
    if (value !== void 0 && !isName(value)) throw invalidEvent(`its ${name} is not a string, or is empty`);
  }
  if (acceptCount !== void 0) {
    if (!isCount(acceptCount)) throw invalidEvent("its acceptCount is not a number of keys");
    if (account === void 0 || explain !== void 0 || restore !== void 0)
      throw invalidEvent("acceptCount is for the audit of one account");
  }
  if (accounts !== void 0) {
    if (!isListOfNames(accounts)) throw invalidEvent("its accounts are not a list of different names");
    if ([account, explain, restore, list].some((field) => field !== void 0))
      throw invalidEvent("accounts are for the audit of some accounts");
  }
  if (callsLeft !== void 0) {
    if (!isCount(callsLeft)) throw invalidEvent("its callsLeft is not a number of calls");
    if ([explain, restore, list].some((field) => field !== void 0))
      throw invalidEvent("callsLeft is for an audit");
  }
  if (page === true) {
    const isAlone = Object.entries(event).every(([name, value]) => name === "page" || value === void 0);
    if (!isAlone) throw invalidEvent("page must be alone where it is true");
    return { kind: "page" };
  }
  if (page !== void 0) {
    if (page !== false) throw invalidEvent("its page is neither true nor false");
    if ([explain, restore, list].some((field) => field !== void 0))
      throw invalidEvent("page is for an audit");
  }
  if (list !== void 0) {
    if (list !== true || [account, explain, restore].some((each) => each !== void 0))
      throw invalidEvent("list must be true, without other fields");
    return { kind: "list" };
  }
  if (id !== void 0 && restore === void 0) throw invalidEvent("id is for restoring a key");
  if (restore !== void 0) {
    if (account === void 0) throw invalidEvent("restore needs an account");
    if (explain !== void 0) throw invalidEvent("it asks for two things, explain and restore");
    return {
      kind: "restore",
      fingerprint: restore,
      account,
      id
    };
  }
  if (explain === void 0) {
    const names = account === void 0 ? accounts : [account];
    return auditRequest({ accounts: names, acceptCount, callsLeft, page });
  }
  if (account === void 0) throw invalidEvent("explain needs an account");
  return { kind: "explain", fingerprint: explain, account };
}
function auditRequest({
  accounts,
  acceptCount,
  callsLeft,
  page = true
}) {
  return { kind: "audit", accounts, acceptCount, callsLeft, page };
}
function isName(value) {
  return typeof value === "string" && value !== "";
}
function isListOfNames(value) {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isName)) return false;
  return new Set(value).size === value.length;
}
function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
function invalidEvent(why) {
  return new Problem({
    what: "The event is not valid",
    why,
    hint: 'Send {}, {"account": "..."}, {"account": "...", "acceptCount": 12}, {"accounts": ["..."]}, {"list": true}, {"page": true}, {"explain": "SHA256:...", "account": "..."} or {"restore": "SHA256:...", "account": "..."}'
  });
}

// lambda/handler.ts
async function handler(event, context) {
  const request = parseEvent(event);
  const { runRequest } = await Promise.resolve().then(() => __toESM(__require("./run-request.js"), 1));
  return runRequest(request, context);
}
export {
  handler
};
