import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  privateKeyFault
} from "./chunk-HZSAVTCW.js";

// src/keys/identity.ts
var PARTS = {
  "ssh-ed25519": 2,
  "ssh-rsa": 6,
  "ecdsa-sha2-nistp256": 3,
  "ecdsa-sha2-nistp384": 3,
  "ecdsa-sha2-nistp521": 3
};
function identityParts(type) {
  const parts = PARTS[type];
  if (parts) return parts;
  const shown = type.replace(/[^\w@.-]/g, "?").slice(0, 60);
  throw privateKeyFault(
    "unsupported",
    `keys of type ${shown} cannot be held by the agent`,
    "Make one with `ssh-keygen -t ed25519`"
  );
}

export {
  identityParts
};
