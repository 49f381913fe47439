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
  repairPaste: () => repairPaste
});
module.exports = __toCommonJS(stdin_exports);

// src/keys/repair.ts
var LAYOUT_REPAIRS = [
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
var MOST_ROUNDS = 10;
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
  return text.replace(either, (...match) => match[0].startsWith("Comment: ") ? match[0] : by(...match));
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

// src/keys/paste-repairs.ts
var ENTITIES = {
  ...{ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" },
  ...{ plus: "+", sol: "/", equals: "=", dash: "-", hyphen: "-", colon: ":", comma: "," },
  ...{ nbsp: " ", newline: "\n", tab: " " }
};
var FIRST_LINE = /^(?:-----BEGIN |PuTTY-User-Key-File-)/;
var LAST_LINE = /^(?:-----END |Private-MAC:)/;
var MARGINS = [
  ["quotation marks of e-mail", /^(?:> ?)+/],
  ["signs of a diff", /^[+-]/],
  ["line numbers", /^\d{1,5}(?:[ \t]*[:|.)]|[ \t]|$)[ \t]*/],
  ["comment signs", /^(?:#|\/\/|\*|\|) ?/]
];
var COLOR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]{0,20}[A-Za-z]`, "g");
var PASTE_REPAIRS = [
  ["UTF-16", (text) => text.includes("\0") ? text.replace(/^\ufffd{1,2}|\0/g, "") : text],
  ["color codes of a terminal", (text) => text.replace(COLOR, "")],
  ["percent-encoding", withoutPercents],
  ["HTML", withoutHtml],
  ["JSON escapes", withoutJsonEscapes],
  ["unusual spaces", (text) => replaceOutsideComment(text, new RegExp("(?! )\\p{Zs}", "gu"), () => " ")],
  ["unusual dashes", withoutUnusualDashes],
  ["backslashes at ends of lines", withoutBackslashes],
  ...MARGINS.map(([name, margin]) => [name, (text) => withoutMargin(text, margin)]),
  ["a name in front of it", withoutName]
];
function repairPaste(text) {
  return repair(text, [...PASTE_REPAIRS, ...LAYOUT_REPAIRS]);
}
function withoutPercents(text) {
  if (!/%(?:0[AD]|20|2[BDF]|3[AD])/i.test(text)) return text;
  const spaced = /BEGIN\+|File-\d(?::|%3A)\+/i.test(text) ? text.replaceAll("+", " ") : text;
  return replaceOutsideComment(spaced, /%([0-7][0-9A-F])/gi, (_, digits = "") => character(digits, 16));
}
function withoutJsonEscapes(text) {
  const escapes = /\\{1,4}(?:u00([0-7][0-9A-F])|([/"t]))/gi;
  return replaceOutsideComment(
    text,
    escapes,
    (_, digits, sign = "") => digits ? character(digits, 16) : sign.replace("t", "	")
  );
}
function withoutHtml(text) {
  if (/^\s*<(!doctype|html|head|body)/i.test(text)) return text;
  return text.replace(/<\/?(?:br|p|div|li|tr|pre)\b[^<>]{0,200}>/gi, "\n").replace(/<\/?(?:span|code|td|b|i|font)\b[^<>]{0,200}>/gi, "").replace(/&(?:#(\d{1,4})|#x([0-9a-f]{1,4})|([a-z]{2,8}));/gi, (entity, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? entity;
    return decimal ? character(decimal, 10) : character(hex, 16);
  });
}
function withoutUnusualDashes(text) {
  const line = /[\u2212\p{Pd}]{1,9}( ?(?:BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY ?)[\u2212\p{Pd}]{1,9}/gu;
  const isUnusual = (part) => /[\u2212\p{Pd}]/u.test(part.replaceAll("-", ""));
  const marked = text.replace(
    line,
    (part, inside) => isUnusual(part) ? `-----${inside.trim()}-----` : part
  );
  return replaceOutsideComment(marked, /(?!-)[\u2212\p{Pd}]/gu, () => "-");
}
function withoutBackslashes(text) {
  const isContinued = /^(?:-----BEGIN |PuTTY-User-Key-File-).{0,99}\\$/m.test(text);
  return isContinued ? text.replace(/[ \t]?\\$/gm, "") : text;
}
function withoutMargin(text, margin) {
  const lines = text.split("\n");
  const bare = lines.map((line) => margin.test(line) ? line.replace(margin, "").trim() : void 0);
  const first = bare.findIndex((line) => line !== void 0 && FIRST_LINE.test(line));
  const count = first < 0 ? -1 : bare.slice(first).findIndex((line) => line && LAST_LINE.test(line));
  if (count < 0) return text;
  const inside = bare.slice(first, first + count + 1);
  if (inside.some((line, at) => line === void 0 && lines[first + at])) return text;
  return [
    ...lines.slice(0, first),
    ...inside.map((line) => line ?? ""),
    ...lines.slice(first + inside.length)
  ].join("\n");
}
function withoutName(text) {
  const front = /^(?:data:[^,]{0,100},|(?:(?:export|set|env|setx) )?\$?[\w.:-]{1,100} ?[:=] ?)(?=["']?[A-Za-z0-9+/\s]{40})/i;
  const rest = text.replace(front, "");
  return /^["']?[A-Za-z0-9+/\s]+={0,2}["']?;?$/.test(rest) ? rest.replace(/;$/, "") : text;
}
function character(digits, base) {
  return String.fromCharCode(Number.parseInt(digits, base));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  repairPaste
});
