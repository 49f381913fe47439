import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-V727YPHM.js";

// builtin:node:util
var require_node_util = __commonJS({
  "builtin:node:util"(exports, module) {
    module.exports = __require("node:util");
  }
});

// src/problem.ts
var import_node_util = __toESM(require_node_util(), 1);
var Problem = class extends Error {
  name = "Problem";
  constructor({ what, why, todo, cause }) {
    super(`${what}: ${why}. ${todo}.`, { cause });
  }
};
function say(error) {
  return plain(error instanceof Error ? error.message : String(error), 1e3);
}
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
function plain(text, limit = 200) {
  const clean = (0, import_node_util.stripVTControlCharacters)(text.slice(0, limit * 8)).replace(UNPRINTABLE, " ").trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1)}\u2026` : clean;
}

export {
  Problem,
  say,
  plain
};
