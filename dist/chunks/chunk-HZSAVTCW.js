import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  WireReader
} from "./chunk-G5XA6JTA.js";
import {
  Problem
} from "./chunk-M3E6XQ3H.js";

// src/keys/fault.ts
var KeyFault = class extends Problem {
  name = "KeyFault";
  code;
  constructor({ code, what, why, todo }) {
    super({ what, why, todo });
    this.code = code;
  }
};
function privateKeyFault(code, why, todo) {
  return new KeyFault({ code, what: "The private key cannot be used", why, todo });
}
function damaged(why) {
  return privateKeyFault("damaged", why, "Paste the whole file again, as `cat` prints it");
}
function encrypted() {
  return privateKeyFault(
    "encrypted",
    "it is encrypted",
    "Store it without a passphrase (`ssh-keygen -p` removes it)"
  );
}

// src/keys/public.ts
var LINE = /^\s*([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(.*?))?\s*$/;
var LONGEST_LINE = 16 * 1024;
function parsePublicKey(line) {
  if (line.length > LONGEST_LINE) throw fault("public-too-long", `it is ${line.length} characters long`);
  const [, type, base64, comment = ""] = LINE.exec(line) ?? [];
  if (!type || !base64) throw fault("public-not-a-key", "it is not `type base64 comment`");
  const blob = Buffer.from(base64, "base64");
  try {
    const key = readBlob(blob);
    if (key.type !== type) throw fault("public-damaged", "its type is not the type inside the key");
    return { ...key, comment };
  } catch (error) {
    if (error instanceof RangeError) throw fault("public-damaged", "the key data ends too early");
    throw error;
  }
}
function readBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  return { type, bits: bitsOf(type, reader), blob, comment: "" };
}
function formatPublicKey({ type, blob, comment }) {
  return [type, blob.toString("base64"), comment].filter(Boolean).join(" ");
}
function bitsOf(type, reader) {
  switch (type) {
    case "ssh-rsa":
      reader.string();
      return bitLength(reader.string());
    // n
    case "ssh-dss":
      return bitLength(reader.string());
    // p
    case "ecdsa-sha2-nistp256":
    case "ecdsa-sha2-nistp384":
    case "ecdsa-sha2-nistp521":
      reader.string();
      reader.string();
      return Number(type.slice(-3));
    case "ssh-ed25519":
    case "sk-ssh-ed25519@openssh.com":
    case "sk-ecdsa-sha2-nistp256@openssh.com":
      reader.string();
      return 256;
    default:
      return void 0;
  }
}
function bitLength(mpint) {
  const first = mpint.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint.length - first) * 8 - (Math.clz32(mpint[first] ?? 0) - 24);
}
function fault(code, why) {
  return new KeyFault({
    code,
    what: "Not an SSH public key",
    why,
    todo: "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`"
  });
}

export {
  privateKeyFault,
  damaged,
  encrypted,
  parsePublicKey,
  readBlob,
  formatPublicKey
};
