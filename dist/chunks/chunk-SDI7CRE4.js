import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  require_node_crypto
} from "./chunk-G5XA6JTA.js";
import {
  Problem
} from "./chunk-M3E6XQ3H.js";
import {
  __toESM
} from "./chunk-V727YPHM.js";

// src/keys/fingerprint.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto.createHash)("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}

// src/accounts/account.ts
var AccountError = class extends Problem {
  name = "AccountError";
  fault;
  /** How long the provider asks to wait, in milliseconds. */
  retryAfter;
  constructor(parts) {
    super(parts);
    this.fault = parts.fault;
    this.retryAfter = parts.retryAfter;
  }
};

export {
  sha256,
  AccountError
};
