import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  core_exports,
  release,
  restore,
  setFailed,
  warning
} from "./chunks/chunk-XLDBTJPG.js";
import "./chunks/chunk-KCNC36W6.js";
import "./chunks/chunk-JNCQCRFT.js";
import "./chunks/chunk-SDI7CRE4.js";
import "./chunks/chunk-G5XA6JTA.js";
import {
  say
} from "./chunks/chunk-M3E6XQ3H.js";
import "./chunks/chunk-V727YPHM.js";

// src/action/post.ts
try {
  const stay = restore(core_exports);
  const failures = stay ? await release(core_exports, stay) : [];
  for (const failure of failures) {
    if (stay?.onCleanupFailure === "fail") setFailed(failure);
    else warning(failure);
  }
} catch (error) {
  warning(`keylease could not clean up: ${say(error)}`);
}
