#!/usr/bin/env node
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// src/cli/compiled-code.ts
var import_node_fs = require("node:fs");
var import_node_module = __toESM(require("node:module"), 1);
var import_node_path2 = require("node:path");

// src/cli/home-path.ts
var import_node_os = require("node:os");
var import_node_path = require("node:path");
function cacheFolder() {
  const { HOME: home = (0, import_node_os.homedir)(), XDG_CACHE_HOME: xdg = "", LOCALAPPDATA: local = "" } = process.env;
  if ((0, import_node_path.isAbsolute)(xdg)) return (0, import_node_path.join)(xdg, "keylease");
  if (process.platform === "win32" && local) return (0, import_node_path.join)(local, "keylease");
  if (process.platform === "darwin") return (0, import_node_path.join)(home, "Library", "Caches", "keylease");
  return (0, import_node_path.join)(home, ".cache", "keylease");
}

// src/cli/compiled-code.ts
var OTHERS = 63;
var OTHERS_WRITE = 18;
var STICKY = 512;
function keepCompiledCode() {
  const { enableCompileCache, getCompileCacheDir } = import_node_module.default;
  const isDecided = getCompileCacheDir?.() !== void 0 || process.env.NODE_DISABLE_COMPILE_CACHE;
  if (!enableCompileCache || isDecided) return;
  const folder = (0, import_node_path2.join)(cacheFolder(), "compiled");
  if (isOurs(folder)) enableCompileCache(folder);
}
function isOurs(folder) {
  try {
    (0, import_node_fs.mkdirSync)(folder, { recursive: true, mode: 448 });
    if (process.getuid === void 0) return true;
    const { uid, mode } = (0, import_node_fs.lstatSync)(folder);
    const isPrivate = uid === process.getuid() && (mode & OTHERS) === 0;
    return isPrivate && isSafe((0, import_node_fs.realpathSync)((0, import_node_path2.dirname)(folder)));
  } catch {
    return false;
  }
}
function isSafe(folder) {
  const { uid, mode } = (0, import_node_fs.lstatSync)(folder);
  const isOwned = uid === 0 || uid === process.getuid?.();
  const isClosed = (mode & OTHERS_WRITE) === 0 || (mode & STICKY) !== 0;
  return isOwned && isClosed && ((0, import_node_path2.dirname)(folder) === folder || isSafe((0, import_node_path2.dirname)(folder)));
}

// src/cli/cli.ts
keepCompiledCode();
void Promise.resolve().then(() => __toESM(require("./vendor/command-line.js"), 1)).then(({ runCommandLine }) => runCommandLine());
