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
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except2, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except2)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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
function pluralize(number3, thing) {
  return `${number3} ${thing}${number3 === 1 ? "" : "s"}`;
}
function sanitize(text, limit = 200) {
  const isPlain = text.length <= limit && PRINTABLE.test(text);
  const visible = isPlain ? text : (0, import_node_util.stripVTControlCharacters)(text.slice(0, limit * 8)).replace(UNPRINTABLE, " ");
  const clean = withoutCommands(visible.trim());
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : clean;
}
function withoutCommands(text) {
  if (!text.includes("::") && !text.includes("##")) return text;
  return text.replace(COMMAND_AT_START, "$1: ").replace(COMMAND_ANYWHERE, "# #");
}
var import_node_util, PRINTABLE, UNPRINTABLE, COMMAND_AT_START, COMMAND_ANYWHERE;
var init_format = __esm({
  "src/format.ts"() {
    "use strict";
    import_node_util = require("node:util");
    PRINTABLE = /^[ -~]*$/;
    UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
    COMMAND_AT_START = /^(\s*):(?=:[a-z][\w-]*(?: .*)?::)/gim;
    COMMAND_ANYWHERE = /##(?=\w*\[)/g;
  }
});

// src/problem.ts
function errorMessage(error2) {
  const [first] = error2?.errors ?? [];
  if (first) return errorMessage(first);
  return sanitize(error2 instanceof Error ? error2.message : String(error2), 1e3);
}
var Problem;
var init_problem = __esm({
  "src/problem.ts"() {
    "use strict";
    init_format();
    Problem = class extends Error {
      name = "Problem";
      constructor({ what, why, hint, cause }) {
        super(`${what}: ${why}. ${hint}.`, { cause });
      }
    };
  }
});

// src/redact.ts
function redact(text, secrets) {
  const forms = [...secrets].flatMap(knownForms);
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
function knownForms(secret) {
  const known = made.get(secret) ?? secretForms(secret);
  made.set(secret, known);
  return known;
}
function secretForms(secret) {
  if (secret === "") return [];
  const bytes2 = Buffer.from(secret);
  const base64 = [0, 1, 2].flatMap((before) => base64Parts(bytes2, before));
  const encoded = [bytes2.toString(), ...base64].flatMap(urlEncodings);
  return [.../* @__PURE__ */ new Set([secret, ...jsonEscapes(secret), ...base64, ...encoded])];
}
function base64Parts(bytes2, before) {
  const text = Buffer.concat([Buffer.alloc(before), bytes2]).toString("base64").replace(/=+$/, "");
  const start = Math.ceil(before * 8 / 6);
  const whole = [text.slice(start), text.slice(start, Math.floor((before + bytes2.length) * 8 / 6))];
  return whole.filter(isLong).flatMap((part) => [part, part.replaceAll("+", "-").replaceAll("/", "_")]);
}
function isLong({ length }) {
  return length >= SHORTEST_PART;
}
function urlEncodings(text) {
  const loose = encodeURIComponent(text);
  const strict = loose.replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  const all2 = [loose, strict, loose.replaceAll("%20", "+"), strict.replaceAll("%20", "+")];
  return all2.flatMap((each) => [each, each.replace(/%../g, (code) => code.toLowerCase())]);
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
var made, SHORTEST_PART;
var init_redact = __esm({
  "src/redact.ts"() {
    "use strict";
    made = /* @__PURE__ */ new Map();
    SHORTEST_PART = 8;
  }
});

// node_modules/yocto-queue/index.js
var Node, Queue;
var init_yocto_queue = __esm({
  "node_modules/yocto-queue/index.js"() {
    Node = class {
      value;
      next;
      constructor(value) {
        this.value = value;
      }
    };
    Queue = class {
      #head;
      #tail;
      #size;
      constructor() {
        this.clear();
      }
      enqueue(value) {
        const node = new Node(value);
        if (this.#head) {
          this.#tail.next = node;
          this.#tail = node;
        } else {
          this.#head = node;
          this.#tail = node;
        }
        this.#size++;
      }
      dequeue() {
        const current = this.#head;
        if (!current) {
          return;
        }
        this.#head = this.#head.next;
        this.#size--;
        if (!this.#head) {
          this.#tail = void 0;
        }
        return current.value;
      }
      peek() {
        if (!this.#head) {
          return;
        }
        return this.#head.value;
      }
      clear() {
        this.#head = void 0;
        this.#tail = void 0;
        this.#size = 0;
      }
      get size() {
        return this.#size;
      }
      *[Symbol.iterator]() {
        let current = this.#head;
        while (current) {
          yield current.value;
          current = current.next;
        }
      }
      *drain() {
        while (this.#head) {
          yield this.dequeue();
        }
      }
    };
  }
});

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve5, arguments_) => {
    const result2 = (async () => function_(...arguments_))();
    resolve5(result2);
    try {
      await result2;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve5, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve5, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve5, reject) => {
    enqueue(function_, resolve5, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises2 = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises2.push(promise);
            return promise;
          });
        } catch (error2) {
          for (const promise of promises2) {
            promise.catch(() => {
            });
          }
          throw error2;
        }
        return Promise.all(promises2);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}
var init_p_limit = __esm({
  "node_modules/p-limit/index.js"() {
    init_yocto_queue();
  }
});

// src/time.ts
function parseDuration(text) {
  const [, count2, unit = ""] = DURATION.exec(text) ?? [];
  const length = UNITS[unit];
  return length === void 0 ? void 0 : Number(count2) * length;
}
function formatDuration(milliseconds) {
  const length = Math.max(0, milliseconds);
  if (length === DAY || length >= 2 * DAY) return pluralize(Math.floor(length / DAY), "day");
  if (length === HOUR || length >= 2 * HOUR) return pluralize(Math.floor(length / HOUR), "hour");
  return pluralize(Math.floor(length / MINUTE), "minute");
}
function durationStaysUntil(since2, now) {
  const days = Math.floor((now - since2) / DAY);
  return days >= 2 ? since2 + (days + 1) * DAY : now;
}
function formatIso(milliseconds) {
  return toIso(milliseconds) ?? (/* @__PURE__ */ new Date(0)).toISOString();
}
function toIso(milliseconds) {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function formatDate(milliseconds) {
  return formatIso(milliseconds).slice(0, 10);
}
function formatTimestamp(milliseconds) {
  return `${formatIso(milliseconds).slice(0, 16).replace("T", " ")} UTC`;
}
function nextDay(now) {
  return (Math.floor(now / DAY) + 1) * DAY;
}
function endOfDay(day) {
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(start) && formatDate(start) === day ? start + DAY : void 0;
}
var MINUTE, HOUR, DAY, UNITS, DURATION;
var init_time = __esm({
  "src/time.ts"() {
    "use strict";
    init_format();
    MINUTE = 6e4;
    HOUR = 60 * MINUTE;
    DAY = 24 * HOUR;
    UNITS = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
    DURATION = /^(\d{1,4})([mhdw])$/;
  }
});

// src/json.ts
function canonicalJson(value) {
  return JSON.stringify(value, (_, each) => isObject(each) ? sortNames(each) : each);
}
function escapeJson(text) {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text.replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|#(?=#\w*\[)/g,
    escaped
  );
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sortNames(value) {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}
var init_json = __esm({
  "src/json.ts"() {
    "use strict";
  }
});

// src/utf8.ts
function decodeUtf8(bytes2, source) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes2);
  } catch {
    throw new Problem({
      what: `${source} cannot be read`,
      why: "its bytes are not UTF-8 text",
      hint: "Restore an earlier version of it, or move it away"
    });
  }
}
var init_utf8 = __esm({
  "src/utf8.ts"() {
    "use strict";
    init_problem();
  }
});

// src/audit/ledger/store.ts
var StoredText, Conflict;
var init_store = __esm({
  "src/audit/ledger/store.ts"() {
    "use strict";
    init_problem();
    init_utf8();
    StoredText = class {
      bytes;
      #source;
      #version;
      /** `source` is where the bytes come from, for people. */
      constructor(bytes2, options) {
        this.bytes = bytes2;
        this.#source = options.source;
        this.#version = options.version;
      }
      /** text is the bytes as UTF-8. Throws Problem if they are something else. */
      get text() {
        return decodeUtf8(this.bytes, this.#source);
      }
      /** version is what `write` takes to replace this text, and no later one. */
      get version() {
        return this.#version(this.bytes);
      }
    };
    Conflict = class extends Problem {
      name = "Conflict";
      constructor(location2) {
        super({
          what: `${location2} was not written`,
          why: "somebody else has written it since it was read",
          hint: "Run again, with its current content"
        });
      }
    };
  }
});

// src/audit/report/proof.ts
function isConfirmed({ outcome: outcome2 }) {
  return outcome2 === "confirmed";
}
function isUnconfirmed({ outcome: outcome2 }) {
  return outcome2 === "accepted" || outcome2 === "gone";
}
var init_proof = __esm({
  "src/audit/report/proof.ts"() {
    "use strict";
  }
});

// src/leases/ttl.ts
var SHORTEST_LEASE, LONGEST_LEASE;
var init_ttl = __esm({
  "src/leases/ttl.ts"() {
    "use strict";
    init_time();
    SHORTEST_LEASE = 5 * MINUTE;
    LONGEST_LEASE = DAY;
  }
});

// src/leases/lease-name.ts
function parseLeaseName(name) {
  if (name.length > LONGEST_NAME) return void 0;
  const match = GRAMMAR.exec(name);
  if (match === null) return void 0;
  const [slug, repository, run, attempt4, expiry, tag] = match.slice(1);
  const lease = {
    slug,
    repositoryId: Number.parseInt(repository, 36),
    runId: Number.parseInt(run, 36),
    attempt: Number(attempt4),
    expiresAt: Number.parseInt(expiry, 36) * MINUTE,
    tag
  };
  const exact = [lease.repositoryId, lease.runId, lease.attempt, lease.expiresAt].every(Number.isSafeInteger);
  return exact ? lease : void 0;
}
function verifyLease(key2) {
  const lease = parseLeaseName(key2.name);
  if (!lease) {
    if (!key2.name.startsWith("keylease-")) return { kind: "none" };
    return { kind: "look-alike", why: "its name begins like that of a lease, but is not written as one" };
  }
  const fault = key2.isSecretUnknown ? void 0 : tagFault(key2, lease);
  if (fault) return lookAlike(lease, fault);
  const why = spanFault(key2, lease);
  if (why !== void 0) return lookAlike(lease, { why });
  return { kind: "lease", isProven: !key2.isSecretUnknown && hasSecret(key2), ...lease };
}
function lookAlike({ slug }, { why, isForged }) {
  const verdict2 = { kind: "look-alike", why: `its name claims a lease of ${slug}, but ${why}` };
  return isForged ? { ...verdict2, isForged } : verdict2;
}
function isSigned({ tag }) {
  return tag.startsWith("s");
}
function tagFault(key2, { tag }) {
  const { name, fingerprint: fingerprint2, secrets = [] } = key2;
  const isProof = isSigned({ tag });
  if (isProof && !hasSecret(key2))
    return { why: "it is signed, and there is no lease secret to check that with" };
  const stem = name.slice(0, -tag.length - 1);
  const makers = isProof ? secrets : [void 0];
  if (!makers.some((secret) => tag === computeTag(stem, fingerprint2, secret))) {
    return {
      why: `its tag does not match this key${isProof ? " and the lease secret" : ""}`,
      isForged: true
    };
  }
  const isClaim = !isProof && hasSecret(key2);
  return isClaim ? { why: "it is not signed, and there is a lease secret" } : void 0;
}
function hasSecret({ secrets = [] }) {
  return secrets.length > 0;
}
function spanFault({ createdAt, firstSeenAt, now }, { expiresAt }) {
  const earliest = Math.min(createdAt ?? Number.NEGATIVE_INFINITY, now);
  if (expiresAt <= earliest) return "it ends before the key was added";
  const addedAt = Math.min(createdAt ?? firstSeenAt ?? now, now);
  if (expiresAt <= addedAt + LONGEST_LEASE + TOLERANCE) return void 0;
  return "it ends more than 24 hours after the key was added";
}
function matchesRepository({ slug, repositoryId }, repository) {
  const [path, id] = repository.split("#");
  if (id !== void 0) return repositoryId === Number(id);
  return slug === makeSlug(path.slice(path.indexOf("/") + 1), LONGEST_NAME);
}
function makeSlug(repository, room) {
  const words = repository.toLowerCase().match(/[a-z0-9]+/g) ?? ["repository"];
  return words.join("-").slice(0, Math.max(room, 0)).replace(/-$/, "");
}
function computeTag(stem, fingerprint2, secret) {
  const hash10 = secret ? (0, import_node_crypto5.createHmac)("sha256", secret) : (0, import_node_crypto5.createHash)("sha256");
  const digest = BigInt(`0x${hash10.update(`${stem}
${fingerprint2}`).digest("hex")}`);
  const characters = (digest % 36n ** 10n).toString(36).padStart(10, "0");
  return `${secret ? "s" : "c"}${characters}`;
}
var import_node_crypto5, GRAMMAR, LONGEST_NAME, TOLERANCE, LEASE_REPOSITORY;
var init_lease_name = __esm({
  "src/leases/lease-name.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    init_problem();
    init_time();
    init_ttl();
    GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
    LONGEST_NAME = 255;
    TOLERANCE = 11 * MINUTE;
    LEASE_REPOSITORY = /^[A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100}(#[1-9]\d{0,14})?$/;
  }
});

// src/audit/lease-claim.ts
function runName({ repositoryId, runId }) {
  return `${repositoryId}/${runId}`;
}
function judgeLease(candidate) {
  const { leases, now } = candidate;
  const lease = judgeName(candidate);
  if (lease.kind !== "lease") return lease;
  const { isProven, expiresAt, attempt: attempt4 } = lease;
  if (!mayAsk(lease, leases, now)) {
    if (isProven || now < expiresAt) return lease;
    const doubt = leases.isSecretUnknown ? "nobody could check its signature" : "it is not signed";
    return lookAlike(lease, { why: `it ended ${formatDuration(now - expiresAt)} ago, and ${doubt}` });
  }
  const run = leases.runs.get(runName(lease));
  if (run === void 0) return lease;
  if (run === "missing" || run.attempts < attempt4)
    return lookAlike(lease, { why: `GitHub knows no such run: ${lease.runId}.${attempt4}` });
  if (!run.isOver) return lease;
  return isProven ? { ...lease, isRunOver: true } : lookAlike(lease, { why: "its run is over, and it is not signed" });
}
function runsToAskAbout(keys2, { leases, now }) {
  return keys2.flatMap((key2) => {
    const lease = judgeName({ key: key2, firstSeenAt: now, leases, now });
    return lease.kind === "lease" && mayAsk(lease, leases, now) ? lease : [];
  });
}
function mayAsk({ expiresAt }, { isSecretUnknown }, now) {
  return !isSecretUnknown && now < expiresAt;
}
function judgeName({ key: key2, firstSeenAt, leases, now }) {
  const { name, fingerprint: fingerprint2, createdAt } = key2;
  const { repositories, secrets, isSecretUnknown } = leases;
  if (fingerprint2 === void 0) return { kind: "none" };
  const lease = verifyLease({ name, fingerprint: fingerprint2, secrets, isSecretUnknown, createdAt, firstSeenAt, now });
  if (lease.kind !== "lease") return lease;
  if (repositories?.some((each) => matchesRepository(lease, each)) !== false) return lease;
  const hint = "a name that was cut to fit counts only with its id";
  return lookAlike(lease, {
    why: `of a repository that the policy does not name: id ${lease.repositoryId} (${hint})`
  });
}
var init_lease_claim = __esm({
  "src/audit/lease-claim.ts"() {
    "use strict";
    init_lease_name();
    init_time();
  }
});

// src/audit/recognition.ts
async function recognize(options) {
  const recognition = { owners: /* @__PURE__ */ new Map(), failures: [] };
  for (const recognizer2 of options.recognizers) {
    try {
      for (const [fingerprint2, owner2] of await recognizer2.read()) {
        const known = recognition.owners.get(fingerprint2);
        if (rank(owner2, options.now) > rank(known, options.now)) recognition.owners.set(fingerprint2, owner2);
      }
    } catch (error2) {
      const { name, exempts } = recognizer2;
      recognition.failures.push({ exempts, why: `${name} could not be read: ${errorMessage(error2)}` });
    }
  }
  return recognition;
}
function rank(owner2, now) {
  if (!owner2) return 0;
  if (!currentOwner(owner2, now)) return 1;
  return owner2.keep ? 3 : 2;
}
function currentOwner(owner2, now) {
  return owner2?.until === void 0 || now < owner2.until ? owner2 : void 0;
}
var init_recognition = __esm({
  "src/audit/recognition.ts"() {
    "use strict";
    init_problem();
  }
});

// src/audit/evidence.ts
function instancesInUse(use) {
  return use.kind === "known" ? use.instances : [];
}
function keyIdentity({ fingerprint: fingerprint2, id }) {
  return `${fingerprint2 ?? NO_KEY}@${id}`;
}
function identityFingerprint(identity) {
  const [fingerprint2] = identity.split("@", 1);
  return fingerprint2 === NO_KEY ? void 0 : fingerprint2;
}
function gatherEvidence(options) {
  const { inventory: inventory2, recognition, quality, leases, seen, now } = options;
  const { undoProblems = {} } = inventory2;
  const findUse = useFinder(inventory2);
  const keys2 = inventory2.keys.map((key2) => ({ key: key2, use: findUse(key2) }));
  const sameKeyEntries = new Groups();
  for (const entry of keys2) sameKeyEntries.add(groupName(entry.key), entry);
  const entriesWithId = inventory2.entriesWithId ?? countIds(inventory2);
  return keys2.map(({ key: key2, use }) => {
    const identity = keyIdentity(key2);
    const fingerprint2 = groupName(key2);
    const { firstSeenAt = now, inUseAt, returnedAt, absentAt } = seen(identity) ?? {};
    const addedAt = Math.min(key2.createdAt ?? firstSeenAt, now);
    const isBack = addedAt <= (absentAt ?? Number.NEGATIVE_INFINITY);
    const presentSince = isBack ? now : Math.max(addedAt, returnedAt ?? addedAt);
    const lease = judgeLease({ key: key2, firstSeenAt, leases, now });
    const owner2 = recognition.owners.get(fingerprint2);
    const weaknesses2 = quality?.weaknesses.get(fingerprint2);
    const slow = quality?.slow?.get(fingerprint2);
    return {
      key: key2,
      identity,
      firstSeenAt,
      addedAt,
      presentSince,
      use,
      inUseAt,
      lease,
      owner: owner2,
      recognized: recognizedBy({ owner: owner2, lease }, now),
      sameKeyEntries: sameKeyEntries.named(fingerprint2),
      entriesWithId: entriesWithId(key2.id),
      undoProblem: Object.hasOwn(undoProblems, key2.id) ? undoProblems[key2.id] : void 0,
      weaknesses: weaknesses2,
      slow,
      isSound: weaknesses2?.length === 0 && slow !== "left"
    };
  });
}
function countIds({ keys: keys2 }) {
  const entries = /* @__PURE__ */ new Map();
  for (const { id } of keys2) entries.set(id, (entries.get(id) ?? 0) + 1);
  return (id) => entries.get(id) ?? 0;
}
function recognizedBy({ owner: owner2, lease }, now) {
  const current = currentOwner(owner2, now);
  if (current) return `${current.owner} (${current.source})`;
  return isLeased(lease, now) ? `run ${lease.runId} of ${lease.slug} (lease)` : void 0;
}
function isLeased(lease, now) {
  return lease.kind === "lease" && !lease.isRunOver && !(lease.expiresAt <= now);
}
function useFinder({
  instances: instances2,
  reportsUse,
  unlisted = [],
  instancesFailed
}) {
  if (!reportsUse) return () => ({ kind: "not-reported", unlisted });
  const isPartial2 = instances2?.some(({ keyIds }) => keyIds === void 0);
  const onInstances = new Groups();
  instances2?.forEach(({ kind = "instance", id, name, keyIds }) => {
    const shown = kind === "instance" ? { id, name } : { id: `${kind} ${id}`, name: `${kind} ${name || id}` };
    keyIds?.forEach((keyId) => {
      onInstances.add(keyId, shown);
    });
  });
  const notReported = { kind: "not-reported", unlisted };
  return ({ id, instances: ownInstances }) => {
    const all2 = [...ownInstances ?? [], ...onInstances.named(id)];
    if (all2.length > 0) return { kind: "known", instances: withoutRepeats(all2) };
    if (instancesFailed) return { kind: "unknown", why: instancesFailed };
    if (ownInstances) return unlisted.length > 0 ? notReported : { kind: "known", instances: [] };
    if (!instances2) return { kind: "unknown", why: "the provider did not say" };
    if (isPartial2)
      return { kind: "unknown", why: "the provider did not say which keys are on every machine" };
    return unlisted.length > 0 ? notReported : { kind: "known", instances: [] };
  };
}
function describeUnreported({ unlisted }) {
  if (unlisted.length === 0) return "this provider does not report where keys are in use";
  return `on no machine that is listed; whether ${unlisted.join(" or ")} use it, this provider does not report`;
}
function withoutRepeats(instances2) {
  return [...new Map(instances2.map((instance) => [instance.id, instance])).values()];
}
function isOwned(key2, { owners }, now) {
  return currentOwner(owners.get(groupName(key2)), now) !== void 0;
}
function groupName(key2) {
  return key2.fingerprint ?? keyIdentity(key2);
}
var NO_KEY, Groups;
var init_evidence = __esm({
  "src/audit/evidence.ts"() {
    "use strict";
    init_lease_claim();
    init_recognition();
    NO_KEY = "not-a-key";
    Groups = class {
      #groups = /* @__PURE__ */ new Map();
      add(name, item) {
        const group = this.#groups.get(name);
        if (group) group.push(item);
        else this.#groups.set(name, [item]);
      }
      named(name) {
        return this.#groups.get(name) ?? [];
      }
    };
  }
});

// src/keys/weakness.ts
var SEVERITIES;
var init_weakness = __esm({
  "src/keys/weakness.ts"() {
    "use strict";
    SEVERITIES = ["info", "low", "medium", "high", "critical"];
  }
});

// src/audit/rules/compromised.ts
function reasons({ weaknesses: weaknesses2 }) {
  return weaknesses2?.filter(({ kind }) => kind === "compromised") ?? [];
}
var compromised;
var init_compromised = __esm({
  "src/audit/rules/compromised.ts"() {
    "use strict";
    compromised = {
      name: "compromised",
      title: "Compromised key",
      description: "The private key is publicly known",
      severity: "critical",
      defaultAction: "report",
      bypass: { mode: "no-grace", why: "waiting lets others log in" },
      exposed: true,
      needs: "quality",
      helpedBy: "blocklist",
      fires: (evidence) => reasons(evidence).length > 0,
      describe: (evidence) => reasons(evidence).map((each) => `${each.evidence} (${each.source})`).join("; ") || "the private key is not known to be public",
      hint: "Replace it now; look for it in authorized_keys on every machine, and check who logged in with it"
    };
  }
});

// src/audit/rules/duplicate.ts
function entryToKeep({ sameKeyEntries }) {
  return sameKeyEntries.reduce((best, each) => comesFirst(each, best) ? each : best).key;
}
function comesFirst({ key: key2, use }, other) {
  const isUsed = instancesInUse(use).length > 0;
  if (isUsed !== instancesInUse(other.use).length > 0) return isUsed;
  const { id, createdAt = Number.POSITIVE_INFINITY } = key2;
  const { id: otherId, createdAt: otherCreatedAt = Number.POSITIVE_INFINITY } = other.key;
  return createdAt < otherCreatedAt || createdAt === otherCreatedAt && id < otherId;
}
var duplicate;
var init_duplicate = __esm({
  "src/audit/rules/duplicate.ts"() {
    "use strict";
    init_format();
    init_evidence();
    duplicate = {
      name: "duplicate",
      title: "Duplicate key",
      description: "The account has the same key more than once, and this is not the entry to keep",
      severity: "low",
      defaultAction: "report",
      // By then, it is known whether the entry to keep was deleted for another reason.
      last: true,
      fires: (evidence) => entryToKeep(evidence).id !== evidence.key.id,
      describe: (evidence) => {
        const { sameKeyEntries } = evidence;
        if (sameKeyEntries.length === 1) return "registered once";
        const { id, name } = entryToKeep(evidence);
        return `registered ${sameKeyEntries.length} times; the entry to keep is ${sanitize(name, 60) || "unnamed"} (id ${sanitize(id, 60)})`;
      },
      hint: "Remove this entry; the key stays registered under the other one"
    };
  }
});

// src/audit/rules/expired-lease.ts
var expiredLease;
var init_expired_lease = __esm({
  "src/audit/rules/expired-lease.ts"() {
    "use strict";
    init_time();
    expiredLease = {
      name: "expired-lease",
      title: "Expired lease",
      description: "A workflow run leased the key, and the lease, signed with the lease secret, has expired",
      severity: "medium",
      defaultAction: "report",
      bypass: { mode: "no-notice", why: "the Action registered it for one run, and should have removed it" },
      needs: "lease-secret",
      fires: ({ lease }, { now }) => lease.kind === "lease" && lease.isProven && lease.expiresAt <= now,
      staysUntil: ({ lease }, { now }) => lease.kind === "lease" && lease.expiresAt <= now ? durationStaysUntil(lease.expiresAt, now) : Number.POSITIVE_INFINITY,
      describe: ({ lease }, { now }) => {
        if (lease.kind === "look-alike") return `not a lease: ${lease.why}`;
        if (lease.kind === "none") return "not a lease";
        const until = `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}`;
        return lease.expiresAt <= now ? `${until}, expired ${formatDuration(now - lease.expiresAt)} ago` : until;
      },
      hint: "Remove it: the run has ended, or has outlived its lease"
    };
  }
});

// src/audit/rules/finished-run.ts
var finishedRun;
var init_finished_run = __esm({
  "src/audit/rules/finished-run.ts"() {
    "use strict";
    init_time();
    finishedRun = {
      name: "finished-run",
      title: "Finished run",
      description: "A workflow run leased the key, the lease is signed with the lease secret, and GitHub says that the run is over",
      severity: "medium",
      defaultAction: "report",
      bypass: { mode: "no-notice", why: "the Action registered it for that run, and should have removed it" },
      needs: "lease-secret",
      helpedBy: "runs",
      fires: ({ lease }) => lease.kind === "lease" && lease.isRunOver === true,
      describe: ({ lease }) => {
        if (lease.kind === "look-alike") return `not a lease: ${lease.why}`;
        if (lease.kind === "none") return "not a lease";
        const { runId, attempt: attempt4, slug, expiresAt, isRunOver } = lease;
        const leased = `leased by run ${runId}.${attempt4} of ${slug} until ${formatTimestamp(expiresAt)}`;
        return `${leased}; the run is ${isRunOver ? "over" : "not known to be over"}`;
      },
      hint: "Remove it: the run has ended, and its runner was probably killed"
    };
  }
});

// src/audit/rules/forged-lease.ts
var forgedLease;
var init_forged_lease = __esm({
  "src/audit/rules/forged-lease.ts"() {
    "use strict";
    forgedLease = {
      name: "forged-lease",
      title: "Forged lease",
      description: "The name of the key is that of a lease, and was made up, or copied from another key or account",
      severity: "high",
      defaultAction: "report",
      helpedBy: "lease-secret",
      fires: ({ lease }) => lease.kind === "look-alike" && lease.isForged === true,
      describe: ({ lease }) => {
        if (lease.kind === "look-alike") return lease.why;
        return lease.kind === "lease" ? "its name was made for this key" : "its name claims no lease";
      },
      hint: "Find out who added it: only a person gives a key such a name, or a job whose lease secret is another one"
    };
  }
});

// src/audit/rules/max-age.ts
function isTooOld(evidence, context) {
  return context.now - evidence.addedAt > mostFor(evidence, context);
}
function mostFor(evidence, context) {
  return limitFor(evidence, context) ?? Number.POSITIVE_INFINITY;
}
function limitFor(evidence, context) {
  return ownLimit(evidence, context) ?? context.after;
}
function ownLimit({ owner: owner2 }, { now }) {
  return currentOwner(owner2, now)?.maxAge;
}
var maxAge;
var init_max_age = __esm({
  "src/audit/rules/max-age.ts"() {
    "use strict";
    init_time();
    init_recognition();
    maxAge = {
      name: "max-age",
      title: "Old key",
      description: "The key was created (or first seen, if the provider gives no date) longer ago than the limit, or than its own limit",
      severity: "medium",
      takesLimit: true,
      defaultAction: "off",
      fires: isTooOld,
      staysUntil: (evidence, context) => isTooOld(evidence, context) ? durationStaysUntil(evidence.addedAt, context.now) : evidence.addedAt + mostFor(evidence, context),
      describe: (evidence, context) => {
        const { addedAt, key: key2 } = evidence;
        const age = `${key2.createdAt === void 0 ? "first seen" : "created"} ${formatDuration(context.now - addedAt)} ago`;
        const limit = limitFor(evidence, context);
        if (limit === void 0) return `${age}, no limit`;
        const isOwn2 = ownLimit(evidence, context) !== void 0;
        return `${age}, limit ${formatDuration(limit)}${isOwn2 ? " set for this key" : ""}`;
      },
      hint: "Replace it with a new key, and remove it"
    };
  }
});

// src/audit/rules/pinned-until.ts
var pinnedUntil;
var init_pinned_until = __esm({
  "src/audit/rules/pinned-until.ts"() {
    "use strict";
    init_format();
    init_time();
    pinnedUntil = {
      name: "pinned-until",
      title: "Recognition ended",
      description: "The policy recognized the key only until a day that has passed",
      severity: "medium",
      defaultAction: "report",
      needs: "recognition",
      fires: ({ owner: owner2, recognized }) => owner2 !== void 0 && owner2.ended === void 0 && recognized === void 0,
      staysUntil: ({ owner: owner2 }, { now }) => owner2?.until !== void 0 && owner2.until <= now ? durationStaysUntil(owner2.until, now) : Number.POSITIVE_INFINITY,
      describe: ({ owner: owner2 }, { now }) => {
        if (!owner2) return "no owner is known";
        if (owner2.until === void 0)
          return `recognized as the key of ${sanitize(owner2.owner)}, without an end date`;
        const until = `recognized as the key of ${sanitize(owner2.owner)} until ${formatDate(owner2.until - 1)}`;
        return now < owner2.until ? until : `${until}, ended ${formatDuration(now - owner2.until)} ago`;
      },
      hint: "Ask the owner: set a later day in the policy, or remove the key"
    };
  }
});

// src/audit/rules/unparseable.ts
function damage({ weaknesses: weaknesses2 }) {
  return weaknesses2?.find(({ kind }) => kind === "unparseable")?.evidence;
}
var unparseable;
var init_unparseable = __esm({
  "src/audit/rules/unparseable.ts"() {
    "use strict";
    unparseable = {
      name: "unparseable",
      title: "Unreadable key",
      description: "The entry is not an SSH public key, or is a damaged one",
      severity: "high",
      defaultAction: "report",
      fires: (evidence) => evidence.key.fingerprint === void 0 || damage(evidence) !== void 0,
      describe: (evidence) => {
        const { fingerprint: fingerprint2, publicKey } = evidence.key;
        if (fingerprint2 !== void 0) return damage(evidence) ?? "it can be read";
        return publicKey ? "not an SSH public key" : "the provider shows neither the key nor its fingerprint";
      },
      hint: "Check it on the provider's page, and remove it if nobody knows what it is"
    };
  }
});

// src/audit/rules/unrecognized.ts
function formerly({ owner: owner2, until = 0 }, ended) {
  return `belonged to ${sanitize(owner2)}, ${sanitize(ended)} since the run of ${formatDate(until)}`;
}
var unrecognized;
var init_unrecognized = __esm({
  "src/audit/rules/unrecognized.ts"() {
    "use strict";
    init_format();
    init_time();
    unrecognized = {
      name: "unrecognized",
      title: "Unrecognized key",
      description: "The key has no known owner, and is not leased",
      severity: "high",
      defaultAction: "report",
      needs: "recognition",
      fires: ({ recognized, owner: owner2, lease, key: key2 }) => !recognized && (!owner2 || owner2.ended !== void 0) && lease.kind !== "lease" && key2.fingerprint !== void 0,
      describe: ({ recognized, owner: owner2, lease }) => {
        if (recognized) return `recognized: ${recognized}`;
        if (owner2?.ended !== void 0) return formerly(owner2, owner2.ended);
        if (owner2) return `recognized in the past as the key of ${owner2.owner} (${owner2.source})`;
        if (lease.kind === "lease") return `leased by run ${lease.runId} of ${lease.slug}`;
        return lease.kind === "look-alike" ? `no known owner; ${lease.why}` : "no known owner";
      },
      hint: "Find its owner, and list it with that owner in the policy, or remove it"
    };
  }
});

// src/audit/rules/unused.ts
function isUnused(evidence, { now, after = Number.POSITIVE_INFINITY }) {
  return isIdle(evidence) && now - idleSince(evidence) > after;
}
function isIdle({ use, key: key2 }) {
  if (use.kind === "known") return use.instances.length === 0;
  return use.kind === "not-reported" && reportsTimes(key2);
}
function idleSince({ key: key2, addedAt, firstSeenAt, inUseAt }) {
  return Math.max(reportsTimes(key2) ? key2.lastUsedAt ?? addedAt : firstSeenAt, addedAt, inUseAt ?? 0);
}
function reportsTimes({ lastUsedAt, neverUsed }) {
  return lastUsedAt !== void 0 || neverUsed === true;
}
var unused;
var init_unused = __esm({
  "src/audit/rules/unused.ts"() {
    "use strict";
    init_format();
    init_time();
    init_evidence();
    unused = {
      name: "unused",
      title: "Unused key",
      description: "The key is on no machine, and has not been used for longer than the limit",
      severity: "medium",
      takesLimit: true,
      defaultAction: "off",
      fires: isUnused,
      staysUntil: (evidence, context) => {
        if (!isIdle(evidence)) return Number.POSITIVE_INFINITY;
        const since2 = idleSince(evidence);
        if (isUnused(evidence, context)) return durationStaysUntil(since2, context.now);
        return since2 + (context.after ?? Number.POSITIVE_INFINITY);
      },
      describe: (evidence, { now, after }) => {
        const { use, key: key2 } = evidence;
        const instances2 = instancesInUse(use).length;
        if (instances2 > 0) return `on ${pluralize(instances2, "machine")} now`;
        if (!isIdle(evidence)) return "the provider does not say whether it is used";
        const time4 = formatDuration(now - idleSince(evidence));
        const limit = after === void 0 ? "no limit" : `limit ${formatDuration(after)}`;
        if (!reportsTimes(key2)) {
          return `the provider tells no last use; on no machine in the ${time4} that audits have seen it, ${limit}`;
        }
        return `${key2.neverUsed ? "never used in" : "not used for"} ${time4}, ${limit}`;
      },
      hint: "Remove it if nobody needs it"
    };
  }
});

// src/audit/rules/weak.ts
function reasons2({ weaknesses: weaknesses2 }) {
  const rank3 = ({ severity: severity2 }) => SEVERITIES.indexOf(severity2);
  const weak2 = weaknesses2?.filter(({ kind }) => kind === "weak") ?? [];
  return weak2.sort((one, other) => rank3(other) - rank3(one));
}
var weak;
var init_weak = __esm({
  "src/audit/rules/weak.ts"() {
    "use strict";
    init_weakness();
    weak = {
      name: "weak",
      title: "Weak key",
      description: "The key can be broken, or its type or size is no longer considered safe",
      severity: (evidence) => reasons2(evidence)[0]?.severity ?? "info",
      defaultAction: "report",
      // Most RSA keys have 2048 bits: worth a finding, but no reason to lock people out.
      deletesFrom: "high",
      needs: "quality",
      helpedBy: "slow-checks",
      fires: (evidence) => reasons2(evidence).length > 0,
      describe: (evidence) => reasons2(evidence).map((each) => `${each.evidence} (${each.source})`).join("; ") || "no known weakness",
      hint: "Replace it, preferably with an Ed25519 key: ssh-keygen -t ed25519"
    };
  }
});

// src/audit/rules/rules.ts
function areAboutRecognition(names) {
  return names.every((each) => RULES.some(({ name, needs }) => name === each && needs === "recognition"));
}
function exposesPrivateKey(names) {
  return RULES.some(({ name, exposed }) => exposed && names.includes(name));
}
var rules, RULES;
var init_rules = __esm({
  "src/audit/rules/rules.ts"() {
    "use strict";
    init_compromised();
    init_duplicate();
    init_expired_lease();
    init_finished_run();
    init_forged_lease();
    init_max_age();
    init_pinned_until();
    init_unparseable();
    init_unrecognized();
    init_unused();
    init_weak();
    rules = [
      compromised,
      unrecognized,
      forgedLease,
      unparseable,
      pinnedUntil,
      expiredLease,
      finishedRun,
      maxAge,
      unused,
      weak,
      duplicate
    ];
    RULES = [...rules];
  }
});

// src/audit/policy/window.ts
function isOpen({ days, from, to, zone }, now) {
  const { weekday = "", hour, minute } = wallClock(zone, now);
  const minutes = Number(hour) * 60 + Number(minute);
  return days.includes(weekday.toLowerCase()) && from <= minutes && minutes < to;
}
function describeWindow({ days, from, to, zone }) {
  return `${days.join(", ")} from ${clock(from)} to ${clock(to)}, ${zone}`;
}
function isZone(name) {
  try {
    wallClock(name, 0);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
function wallClock(timeZone, now) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23"
  });
  return Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
}
function clock(minutes) {
  const two = (number3) => String(number3).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
var DAYS_OF_WEEK;
var init_window = __esm({
  "src/audit/policy/window.ts"() {
    "use strict";
    DAYS_OF_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  }
});

// src/keys/curves.ts
var CURVES;
var init_curves = __esm({
  "src/keys/curves.ts"() {
    "use strict";
    CURVES = {
      /** OpenSSL's name of the curve, the size of a key in bits, and the length of a coordinate in bytes. */
      nistp256: { openssl: "prime256v1", bits: 256, coordinate: 32 },
      nistp384: { openssl: "secp384r1", bits: 384, coordinate: 48 },
      nistp521: { openssl: "secp521r1", bits: 521, coordinate: 66 }
    };
  }
});

// src/keys/agent-layouts.ts
function ecdsaAgent(curve) {
  return {
    parts: 3,
    certified: 2,
    publicFields: ([name = EMPTY, point = EMPTY]) => [name, point],
    isConsistent([name, point = EMPTY, secret = EMPTY]) {
      return String(name) === curve && isKeyPair(CURVES[curve].openssl, point, secret);
    }
  };
}
function isKeyPair(curve, point, secret) {
  try {
    const ecdh = (0, import_node_crypto8.createECDH)(curve);
    ecdh.setPrivateKey(secret);
    return ecdh.getPublicKey().equals(point);
  } catch {
    return false;
  }
}
function toNumber(mpint2) {
  return BigInt(`0x${mpint2.toString("hex") || "0"}`);
}
var import_node_crypto8, EMPTY, RSA_AGENT, ED25519_AGENT;
var init_agent_layouts = __esm({
  "src/keys/agent-layouts.ts"() {
    "use strict";
    import_node_crypto8 = require("node:crypto");
    init_curves();
    EMPTY = Buffer.alloc(0);
    RSA_AGENT = {
      parts: 6,
      certified: 2,
      publicFields: ([n = EMPTY, e = EMPTY]) => [e, n],
      isConsistent(parts) {
        const [n, e, d, iqmp, p, q] = parts.map(toNumber);
        if (p <= 1n || q <= 1n || n !== p * q) return false;
        return e * d % (p - 1n) === 1n && e * d % (q - 1n) === 1n && iqmp * q % p === 1n;
      }
    };
    ED25519_AGENT = {
      parts: 2,
      certified: 0,
      publicFields: ([point = EMPTY]) => [point],
      isConsistent([point = EMPTY, secret = EMPTY]) {
        if (point.length !== 32 || secret.length !== 64 || !secret.subarray(32).equals(point)) return false;
        const [x, d] = [point.toString("base64url"), secret.toString("base64url", 0, 32)];
        const key2 = (0, import_node_crypto8.createPrivateKey)({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" });
        return (0, import_node_crypto8.createPublicKey)(key2).export({ format: "jwk" }).x === x;
      }
    };
  }
});

// src/keys/fault.ts
var NOT_PUBLIC, ONE_LINE, WHOLE_FILE, NEW_KEY, FAULTS, KeyFault;
var init_fault = __esm({
  "src/keys/fault.ts"() {
    "use strict";
    init_problem();
    NOT_PUBLIC = "Not an SSH public key";
    ONE_LINE = "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`";
    WHOLE_FILE = "Paste the whole file again, from the BEGIN line to the END line, as `cat` prints it";
    NEW_KEY = "Make a new key with `ssh-keygen -t ed25519`";
    FAULTS = {
      empty: {
        why: "it is empty",
        hint: "Check the name of the secret; secrets are empty in workflows from forks and Dependabot"
      },
      "too-large": {
        why: "it is larger than any key (16 KiB each, 64 KiB in total)",
        hint: "Give nothing but keys"
      },
      "public-half": {
        why: "it is a public key",
        hint: "Store the private key: the file without .pub in its name"
      },
      certificate: {
        why: "it is a certificate",
        hint: "Store the private key that the certificate was issued for"
      },
      "other-certificate": {
        why: "the certificate beside it was issued for another key",
        hint: "Give the certificate of this key, or leave it out"
      },
      json: {
        why: "it is JSON",
        hint: "Give only the value of the field that holds the key"
      },
      html: {
        why: "it is a web page",
        hint: "Store the key file itself, not a page saved by a browser or a failed download"
      },
      "no-key": {
        why: "it has no `BEGIN ... PRIVATE KEY` line",
        hint: "Paste the whole file, as `cat` prints it"
      },
      path: {
        why: "it is the path of a file, not what is in it",
        hint: "Store the contents of the file, as `cat` prints them"
      },
      misspelled: {
        why: "a line of it is misspelled",
        hint: "Correct that line, or paste the whole file again, as `cat` prints it"
      },
      truncated: {
        why: "part of it is missing",
        hint: WHOLE_FILE
      },
      damaged: {
        why: "it is damaged",
        hint: WHOLE_FILE
      },
      encrypted: {
        why: "it is encrypted",
        hint: "Give its passphrase as well, or remove the passphrase with `ssh-keygen -p`",
        isWhole: true
      },
      "wrong-passphrase": {
        why: "the passphrase does not decrypt it",
        hint: "Check the passphrase; if it is right, the key is damaged: paste the whole file again"
      },
      costly: {
        why: "deriving its key from the passphrase takes too long",
        hint: "Encrypt it at the usual cost, for example with `ssh-keygen -p -a 16`",
        isWhole: true
      },
      "unsupported-encryption": {
        why: "its encryption is not supported",
        hint: "Encrypt it again, for example with `ssh-keygen -p -Z aes256-ctr`",
        isWhole: true
      },
      "unsupported-format": {
        why: "its format is not supported",
        hint: "Convert it to the OpenSSH format",
        isWhole: true
      },
      unsupported: {
        why: "this kind of key is not supported",
        hint: NEW_KEY,
        isWhole: true
      },
      hardware: {
        why: "its private half is in a FIDO token, and the file only refers to it",
        hint: NEW_KEY,
        isWhole: true
      },
      "public-too-long": { what: NOT_PUBLIC, why: "it is longer than any public key (16 KiB)", hint: ONE_LINE },
      "public-not-a-key": {
        what: NOT_PUBLIC,
        why: "it is not of the form `type base64 comment`",
        hint: ONE_LINE
      },
      "public-damaged": { what: NOT_PUBLIC, why: "it is damaged", hint: ONE_LINE }
    };
    KeyFault = class extends Problem {
      name = "KeyFault";
      code;
      /** Why and what to do, as in the message: without full stops. */
      why;
      hint;
      /** Whether the key itself is fine, but cannot be used here. */
      isWhole;
      /** `detail` says more precisely why; `hint` replaces that of the code. Both without a full stop. */
      constructor(code, detail, hint = FAULTS[code].hint) {
        const { what = "The private key cannot be used", why: reason, isWhole = false } = FAULTS[code];
        const why = detail ? `${reason}: ${detail}` : reason;
        super({ what, why, hint });
        this.code = code;
        this.why = why;
        this.hint = hint;
        this.isWhole = isWhole;
      }
    };
  }
});

// src/keys/read-material.ts
function readRsa([e, n]) {
  return { kind: "rsa", e: number(e), n: number(n) };
}
function readDsa([p, q, g, y]) {
  return { kind: "dsa", p: number(p), q: number(q), g: number(g), y: number(y) };
}
function readEd25519([point]) {
  return { kind: "ed25519", point: exactly(ED25519, point) };
}
function readEd448([point]) {
  return { kind: "ed448", point: exactly(ED448, point) };
}
function readMldsa44Ed25519([keys2]) {
  const both = exactly(MLDSA44 + ED25519, keys2);
  return { kind: "mldsa44-ed25519", mldsa: both.subarray(0, MLDSA44), point: both.subarray(MLDSA44) };
}
function readEcdsa(curve, [name, point = EMPTY2]) {
  if (String(name) !== curve) throw damaged("its curve does not match its type");
  if (point[0] !== 4) throw damaged("its point is not in uncompressed form");
  return { kind: "ecdsa", curve, point: exactly(1 + 2 * CURVES[curve].coordinate, point) };
}
function exactly(length, data = EMPTY2) {
  if (data.length === length) return data;
  throw damaged(`a field has ${data.length} bytes instead of ${length}`);
}
function number(mpint2 = EMPTY2) {
  const [first = 0] = mpint2;
  if (first >= 128) throw damaged("it contains a negative number");
  if (mpint2.length > LONGEST_NUMBER) throw damaged("it contains a number of more than 16,384 bits");
  return BigInt(`0x${mpint2.toString("hex") || "0"}`);
}
function damaged(detail) {
  return new KeyFault("public-damaged", detail);
}
var LONGEST_NUMBER, ED25519, ED448, MLDSA44, EMPTY2;
var init_read_material = __esm({
  "src/keys/read-material.ts"() {
    "use strict";
    init_curves();
    init_fault();
    LONGEST_NUMBER = 2049;
    ED25519 = 32;
    ED448 = 57;
    MLDSA44 = 1312;
    EMPTY2 = Buffer.alloc(0);
  }
});

// src/keys/key-types.ts
function ecdsa(curve) {
  const material = (fields) => readEcdsa(curve, fields);
  const { bits } = CURVES[curve];
  return { name: `ecdsa-sha2-${curve}`, fields: 2, bits, material, agent: ecdsaAgent(curve), sshpk: "ecdsa" };
}
function fidoEcdsa(name) {
  return { name, fields: 3, bits: 256, material: (fields) => readEcdsa("nistp256", fields), isFido: true };
}
function certificateType(name) {
  return name.replace("@openssh.com", "") + CERTIFICATE;
}
function findKeyType(name) {
  return BY_NAME.get(name);
}
function isCertificate(type) {
  return type.endsWith(CERTIFICATE);
}
function keyTypeBits(type) {
  const bits = findKeyType(type)?.keyType.bits;
  return typeof bits === "number" ? bits : void 0;
}
var KEY_TYPES, CERTIFICATE, BY_NAME;
var init_key_types = __esm({
  "src/keys/key-types.ts"() {
    "use strict";
    init_agent_layouts();
    init_curves();
    init_read_material();
    KEY_TYPES = [
      {
        name: "ssh-ed25519",
        fields: 1,
        bits: 256,
        material: readEd25519,
        agent: ED25519_AGENT,
        sshpk: "ed25519"
      },
      {
        name: "ssh-rsa",
        fields: 2,
        bits: { field: 1 },
        material: readRsa,
        hasNumbers: true,
        hasModulus: true,
        agent: RSA_AGENT,
        leastBits: 1024,
        canBeWeak: true,
        sshpk: "rsa"
      },
      ecdsa("nistp256"),
      ecdsa("nistp384"),
      ecdsa("nistp521"),
      {
        name: "ssh-dss",
        fields: 4,
        bits: { field: 0 },
        material: readDsa,
        hasNumbers: true,
        canBeWeak: true,
        sshpk: "dsa"
      },
      { name: "sk-ssh-ed25519@openssh.com", fields: 2, bits: 256, material: readEd25519, isFido: true },
      fidoEcdsa("sk-ecdsa-sha2-nistp256@openssh.com"),
      fidoEcdsa("webauthn-sk-ecdsa-sha2-nistp256@openssh.com"),
      { name: "ssh-ed448", fields: 1, bits: 448, material: readEd448 },
      { name: "ssh-mldsa44-ed25519@openssh.com", fields: 1, bits: 256, material: readMldsa44Ed25519 }
    ];
    CERTIFICATE = "-cert-v01@openssh.com";
    BY_NAME = /* @__PURE__ */ new Map();
    for (const keyType of KEY_TYPES) {
      BY_NAME.set(keyType.name, { keyType, isCertificate: false });
      BY_NAME.set(certificateType(keyType.name), { keyType, isCertificate: true });
    }
  }
});

// src/keys/weak/make-weakness.ts
function makeWeakness(weakness2) {
  return { kind: "weak", hint: REPLACE, ...weakness2 };
}
function unparseableKey(evidence) {
  return {
    kind: "unparseable",
    severity: "high",
    evidence,
    source: "RFC 4253, section 6.6",
    hint: "Make a new key"
  };
}
var REPLACE;
var init_make_weakness = __esm({
  "src/keys/weak/make-weakness.ts"() {
    "use strict";
    REPLACE = "Make a new key (ssh-keygen -t ed25519), and remove this one from every account and machine";
  }
});

// src/keys/wire.ts
function wireString(data) {
  const bytes2 = typeof data === "string" ? Buffer.from(data) : data;
  const encoded = Buffer.allocUnsafe(4 + bytes2.length);
  encoded.writeUInt32BE(bytes2.length);
  encoded.set(bytes2, 4);
  return encoded;
}
function mpint(value) {
  if (value === 0n) return Buffer.alloc(0);
  const hex = value.toString(16);
  const bytes2 = Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex");
  return (bytes2[0] ?? 0) < 128 ? bytes2 : Buffer.concat([Buffer.alloc(1), bytes2]);
}
var WireReader;
var init_wire = __esm({
  "src/keys/wire.ts"() {
    "use strict";
    WireReader = class {
      #data;
      #at = 0;
      constructor(data) {
        this.#data = data;
      }
      /** left is the number of bytes not read yet. */
      get left() {
        return this.#data.length - this.#at;
      }
      /** at is the number of bytes read so far. */
      get at() {
        return this.#at;
      }
      bytes(count2) {
        const from = this.#skip(count2);
        return this.#data.subarray(from, from + count2);
      }
      uint32() {
        return this.#data.readUInt32BE(this.#skip(4));
      }
      string() {
        return this.bytes(this.uint32());
      }
      text() {
        const length = this.uint32();
        const from = this.#skip(length);
        return this.#data.toString("utf8", from, from + length);
      }
      /** Returns where the bytes that it skips begin. */
      #skip(count2) {
        const from = this.#at;
        if (count2 > this.left) throw new RangeError(`${count2} bytes needed, ${this.left} left`);
        this.#at += count2;
        return from;
      }
    };
  }
});

// src/keys/split-blob.ts
function splitBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  const known = findKeyType(type);
  if (!known) {
    const unknown3 = { bits: void 0, keyType: void 0, isCertificate: false, isPadded: false };
    return { type, ...unknown3, fields: [], plain: blob, reader };
  }
  const { keyType, isCertificate: isCertificate2 } = known;
  if (isCertificate2) reader.string();
  const fields = [];
  while (fields.length < keyType.fields) fields.push(reader.string());
  const bits = typeof keyType.bits === "number" ? keyType.bits : bitLength(fields[keyType.bits.field]);
  const shortest = keyType.hasNumbers ? fields.map(shortestNumber) : fields;
  const isPadded = shortest !== fields && shortest.some(({ length }, index) => length !== fields[index]?.length);
  const rest = isCertificate2 ? Buffer.alloc(0) : blob.subarray(reader.at);
  const plain = isCertificate2 || isPadded ? Buffer.concat([...[keyType.name, ...shortest].map(wireString), rest]) : blob;
  return { type, bits, keyType, isCertificate: isCertificate2, fields, isPadded, plain, reader };
}
function plainBlob(blob) {
  const known = findKeyType(new WireReader(blob).text());
  const isPlain = !known || !(known.isCertificate || known.keyType.hasNumbers);
  return isPlain ? blob : splitBlob(blob).plain;
}
function shortestNumber(mpint2) {
  const first = mpint2.findIndex((byte) => byte !== 0);
  if (first < 0) return mpint2.subarray(mpint2.length);
  const needsZero = first > 0 && (mpint2[first] ?? 0) >= 128;
  return mpint2.subarray(needsZero ? first - 1 : first);
}
function bitLength(mpint2 = Buffer.alloc(0)) {
  const first = mpint2.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint2.length - first) * 8 - (Math.clz32(mpint2[first] ?? 0) - 24);
}
var init_split_blob = __esm({
  "src/keys/split-blob.ts"() {
    "use strict";
    init_key_types();
    init_wire();
  }
});

// src/keys/fingerprint.ts
function isFingerprint(text) {
  return typeof text === "string" && FINGERPRINT2.test(text);
}
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto9.hash)("sha256", blob, "base64").slice(0, -1)}`;
}
function md5(blob) {
  const pairs2 = (0, import_node_crypto9.createHash)("md5").update(blob).digest("hex").match(/../g) ?? [];
  return `MD5:${pairs2.join(":")}`;
}
function keyFingerprint({ blob }) {
  return sha256(plainBlob(blob));
}
var import_node_crypto9, FINGERPRINT2;
var init_fingerprint = __esm({
  "src/keys/fingerprint.ts"() {
    "use strict";
    import_node_crypto9 = require("node:crypto");
    init_split_blob();
    FINGERPRINT2 = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
  }
});

// src/keys/public-key.ts
function parsePublicKey(line2) {
  if (line2.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const [, type, base64, comment = ""] = LINE.exec(line2.trim()) ?? [];
  if (!type || !base64) throw new KeyFault("public-not-a-key");
  const blob = Buffer.from(base64, "base64");
  try {
    const key2 = readBlob(blob);
    if (key2.type !== type) {
      throw new KeyFault("public-damaged", "its line and the key in it are of different types");
    }
    return { ...key2, comment };
  } catch (error2) {
    if (error2 instanceof RangeError) {
      throw new KeyFault("public-damaged", "the key data ends too early");
    }
    throw error2;
  }
}
function readBlob(blob) {
  const { type, bits } = splitBlob(blob);
  return { type, bits, blob, comment: "" };
}
function formatPublicKey({ type, blob, comment }) {
  return [type, blob.toString("base64"), comment].filter(Boolean).join(" ");
}
var LINE, LONGEST_LINE;
var init_public_key = __esm({
  "src/keys/public-key.ts"() {
    "use strict";
    init_fault();
    init_split_blob();
    LINE = /^([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(\S.*))?$/;
    LONGEST_LINE = 16 * 1024;
  }
});

// src/keys/cross-check.ts
function crossCheck({ type, bits, plain }) {
  const name = findKeyType(type)?.keyType.sshpk;
  if (!name) return void 0;
  const key2 = parse2(plain);
  if (!key2) return void 0;
  if (key2.type !== name) return `a second parser (sshpk) takes it for ${key2.type}`;
  if (key2.size !== bits) return `a second parser (sshpk) counts ${key2.size} bits`;
  const parts = [new WireReader(plain).string(), ...key2.parts.map(({ data }) => data)];
  const again = Buffer.concat(parts.map(wireString));
  return again.equals(plain) ? void 0 : "a second parser (sshpk) finds other numbers in it";
}
function parse2(plain) {
  try {
    return import_sshpk.default.parseKey(plain, "rfc4253");
  } catch {
    return void 0;
  }
}
var import_sshpk;
var init_cross_check = __esm({
  "src/keys/cross-check.ts"() {
    "use strict";
    import_sshpk = __toESM(require("./vendor/sshpk.js"), 1);
    init_key_types();
    init_wire();
  }
});

// src/keys/effort.ts
var MOST2, Effort;
var init_effort = __esm({
  "src/keys/effort.ts"() {
    "use strict";
    MOST2 = 5e3;
    Effort = class {
      /** How many checks were not made, for lack of time. */
      skipped = 0;
      #left;
      #clock;
      /** `clock` tells milliseconds from any start. */
      constructor({ most = MOST2, clock: clock3 = () => Number(process.hrtime.bigint()) / 1e6 } = {}) {
        this.#left = most;
        this.#clock = clock3;
      }
      /** spend makes a check if there is time left, and returns undefined otherwise. */
      spend(check) {
        if (this.#left <= 0) {
          this.skipped += 1;
          return void 0;
        }
        const start = this.#clock();
        const result2 = check();
        this.#left -= this.#clock() - start;
        return result2;
      }
    };
  }
});

// src/audit/slow-checks.ts
var import_weaknesses, MOST3, SlowChecks;
var init_slow_checks = __esm({
  "src/audit/slow-checks.ts"() {
    "use strict";
    init_effort();
    import_weaknesses = require("./vendor/weaknesses.js");
    MOST3 = 3e4;
    SlowChecks = class {
      #effort;
      #again = new Effort({ most: MOST3 });
      #found = /* @__PURE__ */ new Map();
      #results = /* @__PURE__ */ new Map();
      constructor(effort = new Effort({ most: MOST3 })) {
        this.#effort = effort;
      }
      /** results are those of the RSA keys that were examined, by fingerprint. */
      get results() {
        return this.#results;
      }
      /** weaknesses are those that were found; `now` is in milliseconds since the epoch. */
      weaknesses(key2, blob, now) {
        if (blob.material.kind !== "rsa") return (0, import_weaknesses.weaknesses)(blob, { now });
        const { fingerprint: fingerprint2, spelling, before } = key2;
        if (before === "clean") {
          this.#note(fingerprint2, "clean");
          return (0, import_weaknesses.weaknesses)(blob, { now });
        }
        const known = this.#found.get(spelling);
        if (known) return known;
        const effort = before === "found" ? this.#again : this.#effort;
        const skipped2 = effort.skipped;
        const found2 = (0, import_weaknesses.weaknesses)(blob, { now, effort });
        if (effort.skipped > skipped2) {
          this.#note(fingerprint2, "left");
          return found2;
        }
        this.#found.set(spelling, found2);
        this.#note(fingerprint2, found2.some(({ severity: severity2 }) => severity2 === "critical") ? "found" : "clean");
        return found2;
      }
      /** A key may be spelled in several ways: what is to be done about one of them counts. */
      #note(fingerprint2, result2) {
        if (this.#results.get(fingerprint2) !== "left") this.#results.set(fingerprint2, result2);
      }
    };
  }
});

// src/audit/key-examiner.ts
var key_examiner_exports = {};
__export(key_examiner_exports, {
  KeyExaminer: () => KeyExaminer
});
var KeyExaminer;
var init_key_examiner = __esm({
  "src/audit/key-examiner.ts"() {
    "use strict";
    init_cross_check();
    init_make_weakness();
    init_problem();
    init_slow_checks();
    KeyExaminer = class {
      #checks;
      /** `effort` is what the slow checks of RSA keys may take; by default as SlowChecks says. */
      constructor(effort) {
        this.#checks = new SlowChecks(effort);
      }
      /** slow is what the slow checks of RSA keys came to, by fingerprint. */
      get slow() {
        return this.#checks.results;
      }
      /** examine parses a key with two parsers, and looks for weaknesses; `now` is in milliseconds since the epoch. */
      examine(key2, now) {
        const weaknesses2 = [];
        try {
          const blob = key2.blob();
          weaknesses2.push(...this.#checks.weaknesses(key2, blob, now));
          const difference = crossCheck(blob);
          if (difference !== void 0) weaknesses2.push(unparseableKey(difference));
          return { isReadable: true, weaknesses: weaknesses2 };
        } catch (error2) {
          weaknesses2.push(unparseableKey(errorMessage(error2)));
          return { isReadable: false, weaknesses: weaknesses2 };
        }
      }
    };
  }
});

// node_modules/is-network-error/index.js
function isNetworkError(error2) {
  const isValid = error2 && isError(error2) && error2.name === "TypeError" && typeof error2.message === "string";
  if (!isValid) {
    return false;
  }
  const { message: message2, stack } = error2;
  if (message2 === "Load failed" || message2.startsWith("Load failed (") && message2.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error2;
  }
  if (message2.startsWith("error sending request for url")) {
    return true;
  }
  if (message2 === "Failed to fetch" || message2.startsWith("Failed to fetch (") && message2.endsWith(")")) {
    return true;
  }
  return errorMessages.has(message2);
}
var objectToString, isError, errorMessages;
var init_is_network_error = __esm({
  "node_modules/is-network-error/index.js"() {
    objectToString = Object.prototype.toString;
    isError = (value) => objectToString.call(value) === "[object Error]";
    errorMessages = /* @__PURE__ */ new Set([
      "network error",
      // Chrome
      "NetworkError when attempting to fetch resource.",
      // Firefox
      "The Internet connection appears to be offline.",
      // Safari 16
      "Network request failed",
      // `cross-fetch`
      "fetch failed",
      // Undici (Node.js)
      "terminated",
      // Undici (Node.js)
      " A network error occurred.",
      // Bun (WebKit)
      "Network connection lost"
      // Cloudflare Workers (fetch)
    ]);
  }
});

// node_modules/p-retry/index.js
function validateRetries(retries) {
  if (typeof retries === "number") {
    if (retries < 0) {
      throw new TypeError("Expected `retries` to be a non-negative number.");
    }
    if (Number.isNaN(retries)) {
      throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
    }
  } else if (retries !== void 0) {
    throw new TypeError("Expected `retries` to be a number or Infinity.");
  }
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
  if (value === void 0) {
    return;
  }
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
  }
  if (!allowInfinity && !Number.isFinite(value)) {
    throw new TypeError(`Expected \`${name}\` to be a finite number.`);
  }
  if (value < min) {
    throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
  }
}
function calculateDelay(retriesConsumed, options) {
  const attempt4 = Math.max(1, retriesConsumed + 1);
  const random = options.randomize ? Math.random() + 1 : 1;
  let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt4 - 1));
  timeout = Math.min(timeout, options.maxTimeout);
  return timeout;
}
function calculateRemainingTime(start, max) {
  if (!Number.isFinite(max)) {
    return max;
  }
  return max - (Number(process.hrtime.bigint()) / 1e6 - start);
}
async function onAttemptFailure({ error: error2, attemptNumber, retriesConsumed, startTime, options }) {
  const normalizedError = error2 instanceof Error ? error2 : new TypeError(`Non-error was thrown: "${error2}". You should only throw errors.`);
  if (normalizedError instanceof AbortError) {
    throw normalizedError.originalError;
  }
  const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
  const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
  const context = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed
  });
  await options.onFailedAttempt(context);
  if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
    throw normalizedError;
  }
  const consumeRetry = await options.shouldConsumeRetry(context);
  const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
  if (remainingTime <= 0 || retriesLeft <= 0) {
    throw normalizedError;
  }
  if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
    if (consumeRetry) {
      throw normalizedError;
    }
    options.signal?.throwIfAborted();
    return false;
  }
  if (!await options.shouldRetry(context)) {
    throw normalizedError;
  }
  if (!consumeRetry) {
    options.signal?.throwIfAborted();
    return false;
  }
  const delayTime = calculateDelay(retriesConsumed, options);
  const finalDelay = Math.min(delayTime, remainingTime);
  options.signal?.throwIfAborted();
  if (finalDelay > 0) {
    await new Promise((resolve5, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve5();
      }, finalDelay);
      if (options.unref) {
        timeoutToken.unref?.();
      }
      options.signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
  options.signal?.throwIfAborted();
  return true;
}
async function pRetry(input, options = {}) {
  options = { ...options };
  validateRetries(options.retries);
  if (Object.hasOwn(options, "forever")) {
    throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
  }
  options.retries ??= 10;
  options.factor ??= 2;
  options.minTimeout ??= 1e3;
  options.maxTimeout ??= Number.POSITIVE_INFINITY;
  options.maxRetryTime ??= Number.POSITIVE_INFINITY;
  options.randomize ??= false;
  options.onFailedAttempt ??= () => {
  };
  options.shouldRetry ??= () => true;
  options.shouldConsumeRetry ??= () => true;
  validateNumberOption("factor", options.factor, { min: 0, allowInfinity: false });
  validateNumberOption("minTimeout", options.minTimeout, { min: 0, allowInfinity: false });
  validateNumberOption("maxTimeout", options.maxTimeout, { min: 0, allowInfinity: true });
  validateNumberOption("maxRetryTime", options.maxRetryTime, { min: 0, allowInfinity: true });
  if (!(options.factor > 0)) {
    options.factor = 1;
  }
  options.signal?.throwIfAborted();
  let attemptNumber = 0;
  let retriesConsumed = 0;
  const startTime = Number(process.hrtime.bigint()) / 1e6;
  while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
    attemptNumber++;
    try {
      options.signal?.throwIfAborted();
      const result2 = await input(attemptNumber);
      options.signal?.throwIfAborted();
      return result2;
    } catch (error2) {
      if (await onAttemptFailure({
        error: error2,
        attemptNumber,
        retriesConsumed,
        startTime,
        options
      })) {
        retriesConsumed++;
      }
    }
  }
  throw new Error("Retry attempts exhausted without throwing an error.");
}
var AbortError;
var init_p_retry = __esm({
  "node_modules/p-retry/index.js"() {
    init_is_network_error();
    AbortError = class extends Error {
      constructor(message2) {
        super();
        if (message2 instanceof Error) {
          this.originalError = message2;
          ({ message: message2 } = message2);
        } else {
          this.originalError = new Error(message2);
          this.originalError.stack = this.stack;
        }
        this.name = "AbortError";
        this.message = message2;
      }
    };
  }
});

// src/http/clock-hint.ts
function clockHint(now = Date.now()) {
  return `Check the clock of this machine, which says ${formatTimestamp(now)}`;
}
var init_clock_hint = __esm({
  "src/http/clock-hint.ts"() {
    "use strict";
    init_time();
  }
});

// src/http/api-error.ts
var ApiError;
var init_api_error = __esm({
  "src/http/api-error.ts"() {
    "use strict";
    init_problem();
    ApiError = class extends Problem {
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
  }
});

// src/http/tls-fault.ts
function tlsHint(error2) {
  if (isPlainText(error2)) return "Check the address, its port too: what answers there does not speak TLS";
  const { code = "" } = error2 ?? {};
  const hint = HINTS.find(([codes]) => codes.includes(code))?.[1];
  return typeof hint === "function" ? hint() : hint;
}
function isPlainText(error2) {
  const { code = "", message: message2 = "" } = error2 ?? {};
  return code === "EPROTO" && /wrong version number|packet length too long/.test(message2);
}
var HINTS;
var init_tls_fault = __esm({
  "src/http/tls-fault.ts"() {
    "use strict";
    init_clock_hint();
    HINTS = [
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
  }
});

// src/http/proxy.ts
async function proxyAgent(protocol) {
  const variable = findVariable(protocol);
  if (!variable) return void 0;
  const proxy = parseProxy(variable);
  const { ForwardAgent, TunnelAgent } = await Promise.resolve().then(() => __toESM(require("./vendor/proxy-agents.js"), 1));
  const key2 = `${protocol} ${proxy.href}`;
  const ProxyAgent = protocol === "https:" ? TunnelAgent : ForwardAgent;
  const agent = agents.get(key2) ?? new ProxyAgent(proxy, (failure2) => proxyError(failure2, proxy, variable.name));
  agents.set(key2, agent);
  return agent;
}
function proxyCredentials() {
  return ["http:", "https:"].flatMap((protocol) => {
    const { text = "" } = findVariable(protocol) ?? {};
    const { password = "" } = URL.canParse(withScheme(text)) ? new URL(withScheme(text)) : {};
    return password ? [password, decode(password) ?? ""] : [];
  });
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
var ProxyError, agents;
var init_proxy = __esm({
  "src/http/proxy.ts"() {
    "use strict";
    init_problem();
    init_api_error();
    init_tls_fault();
    ProxyError = class extends Error {
      name = "ProxyError";
      hint;
      isTransient;
      /** Makes the AWS SDK retry, like Smithy's trait of this name. */
      $retryable;
      constructor(message2, { hint, isTransient: isTransient2 }) {
        super(message2);
        this.hint = hint;
        this.isTransient = isTransient2;
        this.$retryable = isTransient2 ? { throttling: false } : void 0;
      }
    };
    agents = /* @__PURE__ */ new Map();
  }
});

// src/http/network-fault.ts
function networkFault(error2) {
  if (error2 instanceof ProxyError) {
    return { fault: error2.isTransient ? "transient" : "refused", hint: error2.hint };
  }
  const hint = tlsHint(error2);
  return hint === void 0 ? void 0 : { fault: "tls", hint };
}
var init_network_fault = __esm({
  "src/http/network-fault.ts"() {
    "use strict";
    init_proxy();
    init_tls_fault();
  }
});

// src/aws/aws-error.ts
function describeAwsError(error2, { advice: advice2, hints = AWS_HINTS }) {
  const { name, code, message: message2, $metadata } = error2;
  const text = [name, code, message2, $metadata?.httpStatusCode].filter(Boolean).join(" ");
  const [, hint] = [...advice2, ...commonAdvice(hints)].find(([pattern]) => pattern.test(text)) ?? [];
  const said2 = [name === "Error" ? "" : name, message2 || code].filter(Boolean).join(", ");
  return {
    why: sanitize(said2, 400).replace(/[.\s]+$/, ""),
    hint: networkFault(error2)?.hint ?? hint ?? "Correct what the message names, and run again"
  };
}
function awsProblem(error2, call) {
  return new Problem({ what: call.what, ...describeAwsError(error2, call), cause: error2 });
}
async function callAws({ deadline, ...call }, task) {
  const signal = AbortSignal.timeout(deadline);
  const late = new Promise(
    (_, reject) => signal.addEventListener("abort", () => reject(signal.reason))
  );
  try {
    return await Promise.race([task(signal), late]);
  } catch (error2) {
    if (error2 instanceof Problem) throw error2;
    if (!signal.aborted) throw awsProblem(error2, call);
    const { what, hints = AWS_HINTS } = call;
    throw new Problem({ what, why: `no answer within ${deadline / 1e3} s`, hint: hints.network });
  }
}
function commonAdvice({ credentials: credentials2, expired, region, network, later }) {
  return [
    [/CredentialsProviderError|Could not load credentials/, credentials2],
    [
      /RequestTimeTooSkewed|RequestExpired|RequestInTheFuture|Signature (?:has )?expired|Signature not yet current/,
      clockHint()
    ],
    [/ExpiredToken|token .*expired/, expired],
    [
      /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthenticationToken|OptInRequired/,
      "Check the AWS credentials, that their account has enabled this region, and the clock of this machine"
    ],
    [/ 407$/, "Check the user and password in HTTP_PROXY"],
    [/Throttl|TooManyRequests|RequestLimitExceeded/, `${later}: AWS limits the rate of requests`],
    [/ENOTFOUND|EAI_AGAIN/, `Check ${region} and the network`],
    [/ECONN|EPIPE|EHOSTUNREACH|ENETUNREACH|Timeout|hang up/, network],
    [/InternalService|InternalFailure|ServiceUnavailable|InternalError/, later]
  ];
}
var AWS_HINTS;
var init_aws_error = __esm({
  "src/aws/aws-error.ts"() {
    "use strict";
    init_format();
    init_clock_hint();
    init_network_fault();
    init_problem();
    AWS_HINTS = {
      credentials: "Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role provides them",
      expired: "Get new AWS credentials, and run again",
      region: "AWS_REGION",
      network: "Check the network, and run again",
      later: "Run again later"
    };
  }
});

// src/aws/clients.ts
async function createAwsClient(Service, { requestTimeout = 1e4, ...settings }) {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const [httpAgent, httpsAgent] = await Promise.all([proxyAgent("http:"), proxyAgent("https:")]);
  const timeouts = { connectionTimeout: CONNECTION_TIMEOUT, requestTimeout, throwOnRequestTimeout: true };
  const requestHandler = { ...timeouts, ...httpAgent && { httpAgent }, ...httpsAgent && { httpsAgent } };
  return new Service({ maxAttempts: ATTEMPTS, requestHandler, ...settings });
}
function keptAwsClient(Service, { env, ...settings }) {
  const services = kept.get(env) ?? /* @__PURE__ */ new Map();
  kept.set(env, services);
  const clients = services.get(Service) ?? /* @__PURE__ */ new Map();
  services.set(Service, clients);
  const { region } = settings;
  const client = clients.get(region) ?? createWithSharedCredentials(clients, Service, settings);
  clients.set(region, client);
  client.catch(() => clients.delete(region));
  return client;
}
async function createWithSharedCredentials(clients, Service, settings) {
  const [first] = clients.values();
  const credentials2 = (await first)?.config.credentials;
  return createAwsClient(Service, credentials2 ? { ...settings, credentials: credentials2 } : settings);
}
var ATTEMPTS, CONNECTION_TIMEOUT, kept;
var init_clients = __esm({
  "src/aws/clients.ts"() {
    "use strict";
    init_proxy();
    ATTEMPTS = 4;
    CONNECTION_TIMEOUT = 5e3;
    kept = /* @__PURE__ */ new WeakMap();
  }
});

// src/aws/put-pieces.ts
function putPieces(input, pieces) {
  const { length, digest } = measure(pieces);
  const command = new import_s3_sdk.PutObjectCommand({
    ...input,
    ContentLength: length,
    ChecksumSHA256: digest.toString("base64")
  });
  const { middlewareStack } = command;
  middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request;
      headers["x-amz-content-sha256"] = digest.toString("hex");
      return next(args);
    },
    { step: "build", name: "hashOfPieces" }
  );
  middlewareStack.add(
    (next) => (args) => {
      const body = import_node_stream.Readable.from(copies(pieces));
      const failed = new Promise((_, reject) => body.once("error", reject));
      Object.assign(args.request, { body });
      return Promise.race([next(args), failed]);
    },
    { step: "deserialize", name: "bodyOfPieces" }
  );
  return command;
}
function* copies(pieces) {
  for (const bytes2 of buffers(pieces)) yield Buffer.from(bytes2);
}
function measure(pieces) {
  const hash10 = (0, import_node_crypto10.createHash)("sha256");
  let length = 0;
  for (const bytes2 of buffers(pieces)) {
    hash10.update(bytes2);
    length += bytes2.length;
  }
  return { length, digest: hash10.digest() };
}
function* buffers(pieces) {
  for (const piece of pieces) {
    if (piece.length > 0) yield typeof piece === "string" ? Buffer.from(piece) : piece;
  }
}
var import_node_crypto10, import_node_stream, import_s3_sdk;
var init_put_pieces = __esm({
  "src/aws/put-pieces.ts"() {
    "use strict";
    import_node_crypto10 = require("node:crypto");
    import_node_stream = require("node:stream");
    import_s3_sdk = require("./vendor/s3-sdk.js");
  }
});

// src/aws/region.ts
function findRegion({ AWS_REGION, AWS_DEFAULT_REGION }) {
  return AWS_REGION || AWS_DEFAULT_REGION || void 0;
}
function arnRegion(arn) {
  return arn.split(":")[3] ?? "";
}
var REGION, AWS_REGION_PATTERN, AWS_PARTITION_PATTERN, AWS_REGION_NAME;
var init_region = __esm({
  "src/aws/region.ts"() {
    "use strict";
    REGION = "[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}";
    AWS_REGION_PATTERN = REGION;
    AWS_PARTITION_PATTERN = "aws(?:-[a-z]+)*";
    AWS_REGION_NAME = new RegExp(`^${REGION}$`);
  }
});

// src/aws/bucket.ts
var bucket_exports = {};
__export(bucket_exports, {
  Bucket: () => Bucket
});
function requireETag({ ETag }) {
  if (ETag) return ETag;
  throw new Error("the answer has no ETag");
}
function adviceFor(bucket, permission, key2) {
  const allow = permission === "s3:ListBucket" ? `Allow s3:ListBucket on bucket ${bucket}` : `Allow ${permission} on ${bucket}/${key2}`;
  const read3 = permission === "s3:GetObject";
  const list3 = `, and s3:ListBucket on bucket ${bucket}: without it, S3 answers the same for an object that does not exist`;
  return [
    [/kms:|KMS/, `Allow kms:Decrypt and kms:GenerateDataKey on the KMS key of bucket ${bucket}`],
    [/AccessDenied|Forbidden/, read3 ? allow + list3 : allow]
  ];
}
var import_s3_sdk2, ATTEMPTS2, REQUEST_TIMEOUT, Bucket, ADVICE;
var init_bucket = __esm({
  "src/aws/bucket.ts"() {
    "use strict";
    init_p_retry();
    init_problem();
    init_aws_error();
    init_clients();
    init_put_pieces();
    init_region();
    import_s3_sdk2 = require("./vendor/s3-sdk.js");
    ATTEMPTS2 = 4;
    REQUEST_TIMEOUT = 3e4;
    Bucket = class {
      name;
      #client;
      #deadline;
      constructor(name, { env, deadline = 12e4 }) {
        const region = findRegion(env);
        if (!region) {
          throw new Problem({
            what: `Bucket ${name} cannot be used`,
            why: "no region is given",
            hint: `Set ${AWS_HINTS.region}`
          });
        }
        this.name = name;
        this.#deadline = deadline;
        const settings = { env, region, requestTimeout: REQUEST_TIMEOUT, followRegionRedirects: true };
        this.#client = () => keptAwsClient(import_s3_sdk2.S3Client, settings);
      }
      /** get reads an object, or a part of it; undefined if S3 says that there is no such object. */
      get(key2, part = {}) {
        const { range, version } = part;
        const command = new import_s3_sdk2.GetObjectCommand({
          Bucket: this.name,
          Key: key2,
          Range: range && `bytes=${range.from}-${range.to}`,
          IfMatch: version
        });
        return this.#ask("read", ["s3:GetObject", key2], async (client, abortSignal) => {
          const readWhole = async () => {
            const answer = client.send(command, { abortSignal });
            const { Body, ETag, ContentRange, LastModified } = await answer.catch((error2) => {
              throw new AbortError(error2);
            });
            const bytes3 = await Body?.transformToByteArray().catch((error2) => {
              throw new Error(`the answer was cut short, ${errorMessage(error2)}`);
            });
            const size3 = Number(/\/(\d+)$/.exec(ContentRange ?? "")?.[1] ?? bytes3?.length ?? 0);
            const modifiedAt2 = LastModified?.getTime();
            return { bytes: bytes3 ?? new Uint8Array(), size: size3, ETag, modifiedAt: modifiedAt2 };
          };
          const retries = { retries: ATTEMPTS2 - 1, minTimeout: 250, randomize: true, signal: abortSignal };
          const found2 = await pRetry(readWhole, retries).catch((error2) => {
            if (error2.name !== "NoSuchKey") throw error2;
            return void 0;
          });
          if (!found2) return void 0;
          const { bytes: bytes2, size: size2, modifiedAt } = found2;
          return { bytes: bytes2, size: size2, modifiedAt, version: requireETag(found2) };
        });
      }
      /** put writes an object, and returns its new version. Pieces of a text are read more than once. */
      put(key2, text, { type, when: when3 }) {
        const input = { Bucket: this.name, Key: key2, ContentType: type, ...when3 };
        const command = typeof text === "string" ? new import_s3_sdk2.PutObjectCommand({ ...input, Body: Buffer.from(text) }) : putPieces(input, text);
        return this.#ask("written", ["s3:PutObject", key2], async (client, abortSignal) => {
          return requireETag(await client.send(command, { abortSignal }));
        });
      }
      /** list returns the keys that begin with a prefix. */
      list(prefix) {
        return this.#ask("listed", ["s3:ListBucket", prefix], async (client, abortSignal) => {
          const keys2 = [];
          const query3 = { Bucket: this.name, Prefix: prefix };
          for await (const page2 of (0, import_s3_sdk2.paginateListObjectsV2)({ client }, query3, { abortSignal })) {
            keys2.push(...(page2.Contents ?? []).flatMap(({ Key }) => Key ?? []));
          }
          return keys2;
        });
      }
      /** delete deletes an object, if it is there. */
      delete(key2) {
        const command = new import_s3_sdk2.DeleteObjectCommand({ Bucket: this.name, Key: key2 });
        return this.#ask("removed", ["s3:DeleteObject", key2], async (client, abortSignal) => {
          await client.send(command, { abortSignal });
        });
      }
      #ask(done, [permission, key2], task) {
        const what = `s3://${this.name}/${key2} cannot be ${done}`;
        const advice2 = [...adviceFor(this.name, permission, key2), ...ADVICE];
        return callAws({ what, deadline: this.#deadline, advice: advice2 }, async (signal) => {
          return task(await this.#client(), signal);
        });
      }
    };
    ADVICE = [
      [/NoSuchBucket/, "Check the name of the bucket"],
      [/PreconditionFailed/, "Run again: the object was replaced while it was read"],
      [/InvalidRange/, "Upload the object again: it is empty, or became shorter while it was read"],
      [
        /PermanentRedirect|IllegalLocationConstraint|AuthorizationHeaderMalformed/,
        "Set AWS_REGION to the region of the bucket"
      ],
      [/InvalidAccessKeyId/, "Check the AWS credentials"],
      [/SlowDown/, "Run again later: S3 limits the rate of requests"],
      [/no ETag/, "Use S3, or a service that supports conditional writes"],
      [/cut short/, AWS_HINTS.network]
    ];
  }
});

// src/aws/s3-url.ts
function parseS3Url(text) {
  const [, bucket, key2 = ""] = S3_URL.exec(text) ?? [];
  const parts = key2.replace(/\/$/, "").split("/");
  const isClear = key2 === "" || parts.every((part) => !["", ".", ".."].includes(part));
  return bucket && isClear ? { bucket, key: key2 } : void 0;
}
var S3_URL;
var init_s3_url = __esm({
  "src/aws/s3-url.ts"() {
    "use strict";
    S3_URL = /^s3:\/\/(?!(?:\d+\.){3}\d+(?:\/|$))([a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9])(?:\/(.*))?$/;
  }
});

// src/audit/blocklist-s3.ts
var blocklist_s3_exports = {};
__export(blocklist_s3_exports, {
  openS3Object: () => openS3Object
});
async function openS3Object(location2, options) {
  const { bucket: name = "", key: key2 = "" } = parseS3Url(location2) ?? {};
  if (!name || !key2) throw missing(location2);
  const bucket = new Bucket(name, options);
  const first = await bucket.get(key2, { range: { from: 0, to: 0 } });
  if (!first) throw missing(location2);
  const { size: size2, version, modifiedAt } = first;
  const pages2 = /* @__PURE__ */ new Map();
  return {
    location: location2,
    size: size2,
    modifiedAt,
    page: PAGE,
    read: (offset, length) => {
      const name2 = `${offset}+${length}`;
      const page2 = pages2.get(name2) ?? fetch(offset, length);
      pages2.delete(name2);
      pages2.set(name2, page2);
      const [oldest] = pages2.keys();
      if (oldest !== void 0 && pages2.size > MAX_PAGES) pages2.delete(oldest);
      page2.catch(() => pages2.delete(name2));
      return page2;
    },
    close: () => pages2.clear()
  };
  async function fetch(offset, length) {
    const found2 = await bucket.get(key2, { range: { from: offset, to: offset + length - 1 }, version });
    if (!found2) throw missing(location2);
    return Buffer.from(found2.bytes);
  }
}
function missing(location2) {
  return new Problem({
    what: `Blocklist ${location2} cannot be used`,
    why: "there is no such object",
    hint: "Check the bucket and the key of the object"
  });
}
var PAGE, MAX_PAGES;
var init_blocklist_s3 = __esm({
  "src/audit/blocklist-s3.ts"() {
    "use strict";
    init_bucket();
    init_s3_url();
    init_problem();
    PAGE = 64 * 1024;
    MAX_PAGES = 256;
  }
});

// src/audit/report/top-list.ts
function endOfEqual(items, isBefore) {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = from + to >> 1;
    if (isBefore(items[middle])) from = middle + 1;
    else to = middle;
  }
  return from;
}
var TopList;
var init_top_list = __esm({
  "src/audit/report/top-list.ts"() {
    "use strict";
    TopList = class {
      items = [];
      total = 0;
      #most;
      #compare;
      /** `compare` is that of Array.sort; without it, the items that come first are kept. Equal items stay as they come. */
      constructor(most, compare) {
        this.#most = most;
        this.#compare = compare;
      }
      /** isFull tells whether it has as many items as it keeps. */
      get isFull() {
        return this.items.length >= this.#most;
      }
      /** countLast counts items that come after all others, and that are not kept. */
      countLast(items) {
        this.total += items;
      }
      add(item) {
        this.total += 1;
        const { items } = this;
        const compare = this.#compare;
        if (!compare) {
          if (items.length < this.#most) items.push(item);
          return;
        }
        const last = items.at(-1);
        if (items.length === this.#most && last !== void 0 && compare(last, item) <= 0) return;
        items.splice(
          endOfEqual(items, (each) => compare(each, item) <= 0),
          0,
          item
        );
        if (items.length > this.#most) items.pop();
      }
    };
  }
});

// src/audit/report/finding-groups.ts
var MOST_OF_GROUP, FindingGroups;
var init_finding_groups = __esm({
  "src/audit/report/finding-groups.ts"() {
    "use strict";
    init_top_list();
    MOST_OF_GROUP = 100;
    FindingGroups = class {
      #groups = /* @__PURE__ */ new Map();
      #compare;
      /** `compare` is that of Array.sort: of the findings in a group, and of groups by their first findings. */
      constructor(compare) {
        this.#compare = compare;
      }
      add(each) {
        const { rule: rule2, severity: severity2 } = each.finding;
        const name = `${severity2} ${rule2}`;
        const group = this.#groups.get(name) ?? new TopList(MOST_OF_GROUP, this.#compare);
        group.add(each);
        this.#groups.set(name, group);
      }
      /** groups are the findings by rule and severity; the group whose first finding comes first is first. */
      get groups() {
        const first = ({ items }) => items[0];
        return [...this.#groups.values()].sort((one, other) => this.#compare(first(one), first(other)));
      }
    };
  }
});

// src/audit/report/owner-groups.ts
function byUrgency(one, other) {
  const place = (key2) => isBlockedItself(key2) ? 2 : isUrgent(key2) ? 0 : 1;
  return place(one) - place(other);
}
function isBlockedItself(key2) {
  return ownBlockingGuards(key2).length > 0;
}
function ownBlockingGuards({ guards: guards2 }) {
  return guards2.filter(({ scope, kind }) => scope === "key" && kind !== "notice" && kind !== "waiting");
}
function isUrgent(key2) {
  return exposesPrivateKey(deletionFindings(key2).map(({ rule: rule2 }) => rule2));
}
function deletionFindings({ findings }) {
  return findings.filter((each) => each.do === "delete");
}
var MOST_OF_OWNER, OwnerGroups, UpcomingDeletions;
var init_owner_groups = __esm({
  "src/audit/report/owner-groups.ts"() {
    "use strict";
    init_rules();
    init_top_list();
    MOST_OF_OWNER = 20;
    OwnerGroups = class {
      /** In the order in which the first item of each came. */
      #groups = /* @__PURE__ */ new Map();
      total = 0;
      #compare;
      constructor(compare) {
        this.#compare = compare;
      }
      add(item) {
        this.total += 1;
        const { owner: owner2 } = item;
        const group = this.#groups.get(owner2) ?? new TopList(MOST_OF_OWNER, this.#compare);
        group.add(item);
        if (group.items[0] === item) this.#groups.delete(owner2);
        this.#groups.set(owner2, group);
      }
      /** groups are the keys by owner; whose first key comes first is first. */
      get groups() {
        const compare = this.#compare;
        if (!compare) return this.#groups;
        const first = ([, { items }]) => items[0];
        return new Map([...this.#groups].sort((one, other) => compare(first(one), first(other))));
      }
    };
    UpcomingDeletions = class extends OwnerGroups {
      /** How many of them a guard holds. */
      held = 0;
      /** How the findings of those that do not go at once are resolved, by rule. */
      hints = /* @__PURE__ */ new Map();
      constructor() {
        super(byUrgency);
      }
      add(key2) {
        super.add(key2);
        const isDelayed = isBlockedItself(key2);
        if (isDelayed) this.held += 1;
        if (isUrgent(key2) && !isDelayed) return;
        for (const { rule: rule2, hint } of deletionFindings(key2)) this.hints.set(rule2, hint);
      }
    };
  }
});

// src/audit/report/sections/labels.ts
function totalFindings({ findings }) {
  return Object.values(findings).reduce((sum, each) => sum + each, 0);
}
function keyLabel(key2) {
  return [keyNameLabel(key2.name), { code: key2.fingerprint || `id ${key2.id}` }];
}
function keyNameLabel(name) {
  return name.trim() === "" ? "unnamed key" : { code: name };
}
function keyTypeLabel({ type, bits }) {
  return [type, bits].filter((each) => each !== null).join(" ") || "not a key";
}
function ownerLabel({ owner: owner2 }) {
  return owner2 ?? "no known owner";
}
function firstFew(items, most = 3) {
  if (items.length <= most + 1) return items;
  return [...items.slice(0, most), `and ${items.length - most} more`];
}
function isoDate(time4) {
  return time4.slice(0, 10);
}
function utcTimestamp(time4) {
  return formatTimestamp(Date.parse(time4));
}
function timeLeft({ writtenAt }, time4) {
  const left = Date.parse(time4) - Date.parse(writtenAt);
  return left > 0 ? formatDuration(left) : "due at the next run";
}
function isExposed({ findings }) {
  return exposesPrivateKey(findings.map(({ rule: rule2 }) => rule2));
}
function isInUse({ instances: instances2 }) {
  return instances2 !== null && instances2.length > 0;
}
function deletionReasons({ findings }) {
  return findings.filter((finding2) => finding2.do === "delete").map(findingReason);
}
function findingReason({ rule: rule2, evidence }) {
  return `${rule2}: ${evidence}`;
}
function ruleTitle(rule2) {
  return RULES.find(({ name }) => name === rule2)?.title ?? rule2;
}
function commonReason([first = "", second]) {
  return second === void 0 ? first : `for example: ${first}`;
}
function isKeyBlob(text) {
  return text !== null && /^AAAA[A-Za-z0-9+/]+={0,2}$/.test(text);
}
function keysThat(number3, verb) {
  return `${pluralize(number3, "key")} ${number3 === 1 ? verb.one : verb.many}`;
}
var DECISIONS;
var init_labels = __esm({
  "src/audit/report/sections/labels.ts"() {
    "use strict";
    init_format();
    init_time();
    init_rules();
    DECISIONS = { keep: "stays", mark: "waiting", delete: "due", blocked: "blocked" };
  }
});

// src/audit/report/key-digest.ts
function keySince({ createdAt, firstSeenAt }) {
  return Date.parse(createdAt ?? firstSeenAt);
}
function isUnannounced({ guards: guards2 }) {
  return guards2.some(({ kind }) => kind === "notice") && guards2.every(({ kind }) => kind !== "permanent");
}
function needsPerson({ decision }, finding2) {
  return finding2.do === "report" || exposesPrivateKey([finding2.rule]) && decision === "blocked";
}
function urgency({ key: key2, finding: finding2 }) {
  const isFirst = exposesPrivateKey([finding2.rule]) && isInUse(key2);
  return (isFirst ? SEVERITIES.length : 0) + SEVERITIES.indexOf(finding2.severity);
}
function rank2({ finding: finding2 }) {
  return SEVERITIES.indexOf(finding2.severity);
}
function worst({ findings }) {
  return Math.max(-1, ...findings.map(({ severity: severity2 }) => SEVERITIES.indexOf(severity2)));
}
function inUse(key2) {
  return Number(isInUse(key2));
}
function byDue(one, other) {
  const time4 = ({ dueAt }) => dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
  return time4(one) === time4(other) ? 0 : time4(one) - time4(other);
}
var MOST_ROWS, MOST_IN_INVENTORY, MOST_TO_PASTE, MOST_SEARCHED, MOST_IN_SUMMARY, MOST_DUE2, KeyDigest;
var init_key_digest = __esm({
  "src/audit/report/key-digest.ts"() {
    "use strict";
    init_fingerprint();
    init_weakness();
    init_rules();
    init_finding_groups();
    init_owner_groups();
    init_labels();
    init_top_list();
    MOST_ROWS = 100;
    MOST_IN_INVENTORY = 5e3;
    MOST_TO_PASTE = 50;
    MOST_SEARCHED = 20;
    MOST_IN_SUMMARY = 20;
    MOST_DUE2 = 1e3;
    KeyDigest = class {
      keys = 0;
      recognized = 0;
      findings = Object.fromEntries(SEVERITIES.map((each) => [each, 0]));
      /** Findings that the previous run did not have. */
      fresh = 0;
      decisions = { keep: 0, mark: 0, delete: 0, blocked: 0 };
      /** How many keys each guard holds, by its name; those that block are in the order in which the first key of each came. */
      guards = /* @__PURE__ */ new Map();
      /** Keys that a guard holds until a person looks into it. */
      needsPerson = 0;
      /** The same, and those that wait for a notice. */
      needsPersonOrNotice = 0;
      /** When the oldest key was created, or else first seen, in milliseconds since the epoch. */
      oldest;
      /** Keys in the order of the inventory: the most severe findings first. */
      inventory = new TopList(MOST_IN_INVENTORY, (one, other) => worst(other) - worst(one));
      /** Findings that a person has to act on, the most urgent first. */
      toAct = new FindingGroups((one, other) => urgency(other) - urgency(one));
      /** All findings, the most severe first. */
      worstFindings = new TopList(MOST_IN_SUMMARY, (one, other) => rank2(other) - rank2(one));
      newFindings = new TopList(MOST_ROWS);
      /** New findings that are high or critical. */
      newSevere = new TopList(MOST_SEARCHED);
      /** Keys whose private key is publicly known, those on machines first. */
      exposed = new TopList(MOST_SEARCHED, (one, other) => inUse(other) - inUse(one));
      /** Keys that wait to be deleted, in the order of their dates. */
      scheduled = new TopList(MOST_ROWS, byDue);
      /** Those of them that can be kept. */
      keepable = new TopList(MOST_TO_PASTE, byDue);
      /** Those of them that people were told of. */
      notified = new TopList(MOST_IN_SUMMARY);
      blocked = new TopList(MOST_ROWS);
      due = new TopList(MOST_DUE2);
      /** Keys that people are to be told of now, by owner. */
      unannounced = new UpcomingDeletions();
      /** Keys that people are to be reminded of now, by owner. */
      unreminded = new UpcomingDeletions();
      #now;
      /** `now` is when the report is written, in milliseconds since the epoch. */
      constructor(now) {
        this.#now = now;
        this.oldest = now;
      }
      /** findingsInAll is how many findings the keys have. */
      get findingsInAll() {
        return Object.values(this.findings).reduce((sum, each) => sum + each, 0);
      }
      /** add takes the next key of the report. */
      add(key2) {
        this.keys += 1;
        this.decisions[key2.decision] += 1;
        if (key2.recognized !== null) this.recognized += 1;
        this.#noteAge(keySince(key2));
        this.inventory.add(key2);
        for (const finding2 of key2.findings) this.#addFinding({ key: key2, finding: finding2 });
        if (key2.findings.length > 0 && isExposed(key2)) this.exposed.add(key2);
        if (key2.guards.length > 0) this.#addGuards(key2);
        if (key2.decision === "mark") this.#addScheduled(key2);
        if (key2.decision === "blocked") this.blocked.add(key2);
        if (key2.decision === "delete") this.due.add(key2);
        if (isUnannounced(key2)) this.unannounced.add(key2);
        if (key2.nextReminderAt !== null && Date.parse(key2.nextReminderAt) <= this.#now) this.unreminded.add(key2);
      }
      /** addSettled takes the next key, which stays: it is parsed only if it is shown. */
      addSettled(facts, parse6) {
        if (facts.hasFindings || !this.inventory.isFull) {
          this.add(parse6());
          return;
        }
        this.keys += 1;
        this.decisions.keep += 1;
        if (facts.isRecognized) this.recognized += 1;
        this.#noteAge(facts.since);
        this.inventory.countLast(1);
      }
      /**
       * addAllSettled takes many such keys without findings at once, if no more of these are shown. It returns false, and takes
       * none, as long as some are.
       */
      addAllSettled({
        count: count2,
        recognized,
        oldest
      }) {
        if (!this.inventory.isFull) return false;
        this.keys += count2;
        this.decisions.keep += count2;
        this.recognized += recognized;
        this.#noteAge(oldest);
        this.inventory.countLast(count2);
        return true;
      }
      #noteAge(since2) {
        if (since2 < this.oldest) this.oldest = since2;
      }
      #addFinding(each) {
        const { key: key2, finding: finding2 } = each;
        this.findings[finding2.severity] += 1;
        this.worstFindings.add(each);
        if (needsPerson(key2, finding2)) this.toAct.add(each);
        if (!finding2.isNew) return;
        this.fresh += 1;
        this.newFindings.add(each);
        if (finding2.severity === "high" || finding2.severity === "critical") this.newSevere.add(each);
      }
      #addGuards({ guards: guards2, decision }) {
        for (const { guard: guard2, kind, reason } of guards2) {
          const tally = this.guards.get(guard2) ?? { kind, keys: 0, blocked: 0, reasons: [] };
          if (decision === "blocked" && tally.blocked === 0) this.guards.delete(guard2);
          this.guards.set(guard2, tally);
          tally.keys += 1;
          if (decision !== "blocked") continue;
          tally.blocked += 1;
          if (tally.reasons.length < 2 && !tally.reasons.includes(reason)) tally.reasons.push(reason);
        }
        const isStuck = guards2.some((guard2) => guard2.needsPerson);
        if (isStuck) this.needsPerson += 1;
        if (isStuck || guards2.some(({ kind }) => kind === "notice")) this.needsPersonOrNotice += 1;
      }
      #addScheduled(key2) {
        this.scheduled.add(key2);
        if (!isExposed(key2) && isFingerprint(key2.fingerprint)) this.keepable.add(key2);
        if (key2.dueAt !== null) this.notified.add(key2);
      }
    };
  }
});

// src/accounts/fields.ts
function at(value, path) {
  if (path === "") return value;
  return path.includes(".") ? path.split(".").reduce(field, value) : field(value, path);
}
function field(value, name) {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isThere ? value[name] : void 0;
}
function textAt(value, path) {
  const found2 = at(value, path);
  return typeof found2 === "string" || typeof found2 === "number" ? String(found2) : "";
}
function timeAt(value, path, format = "rfc3339") {
  const time4 = TIMES[format].read(textAt(value, path));
  return time4 > 0 ? time4 : void 0;
}
function formatTime(time4, format) {
  return TIMES[format].write(Math.ceil(time4 / 1e3));
}
function noteAt(value, path) {
  const found2 = at(value, path);
  if (typeof found2 !== "object" || found2 === null) return textAt(value, path) || void 0;
  const entries = Object.entries(found2).map(([name, each]) => [name, textAt(each, "")]);
  const isList = Array.isArray(found2);
  const parts = entries.filter(([, text]) => text).map(([name, text]) => isList ? text : `${name}=${text}`);
  return parts.join(", ") || void 0;
}
function isZoned(text) {
  return /(Z|[+-]\d\d:?\d\d)$/i.test(text);
}
function listAt(value, path) {
  if (!/(^|\.)\*$/.test(path)) {
    const list3 = at(value, path);
    return Array.isArray(list3) ? list3 : void 0;
  }
  const map = at(value, path.replace(/\.?\*$/, ""));
  if (typeof map !== "object" || map === null || Array.isArray(map)) return void 0;
  return Object.entries(map).map(([name, each]) => ({ ...each, "*": name }));
}
var TIMES;
var init_fields = __esm({
  "src/accounts/fields.ts"() {
    "use strict";
    TIMES = {
      rfc3339: {
        read: (text) => Date.parse(isZoned(text) ? text : `${text}Z`),
        write: (seconds) => new Date(seconds * 1e3).toISOString().replace(".000Z", "Z")
      },
      unix: {
        read: (text) => /^\d{1,12}(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1e3) : Number.NaN,
        write: String
      },
      "unix-us": {
        read: (text) => /^\d{1,18}$/.test(text) ? Math.round(Number(text) / 1e3) : Number.NaN,
        write: (seconds) => `${seconds}000000`
      }
    };
  }
});

// src/accounts/parse-key.ts
function tryParsePublicKey(publicKey) {
  try {
    return parsePublicKey(publicKey);
  } catch {
    return void 0;
  }
}
function parseKey({
  title,
  keys: keys2,
  times
}, item, others = {}) {
  const fields = { ...keys2.fields, ...others };
  const text = (path) => path === void 0 ? "" : textAt(item, path);
  const time4 = (path) => path === void 0 ? void 0 : timeAt(item, path, times);
  const parts = fields.keyType ? [fields.keyType, fields.publicKey, fields.name] : [fields.publicKey];
  const publicKey = parts.map(text).filter(Boolean).join(" ");
  const key2 = tryParsePublicKey(publicKey);
  const id = requireId(title, item, others.id ?? keys2.fields.id);
  return {
    id: withoutPrefix(id, fields.idPrefix),
    name: text(fields.name) || (keys2.names === "comment" ? key2?.comment ?? "" : ""),
    publicKey,
    fingerprint: key2 ? keyFingerprint(key2) : publicKey ? void 0 : readFingerprint(text(fields.fingerprint)),
    createdAt: time4(fields.createdAt),
    createdBy: fields.createdBy === void 0 ? void 0 : noteAt(item, fields.createdBy),
    lastUsedAt: time4(fields.lastUsedAt),
    neverUsed: fields.lastUsedAt ? at(item, fields.lastUsedAt) === null : void 0,
    expiresAt: time4(fields.expiresAt),
    managed: fields.managed ? (at(item, fields.managed.field) ?? null) === fields.managed.equals : void 0,
    instances: fields.instances ? instancesAt(item, fields.instances) : void 0
  };
}
function withoutPrefix(id, prefix = "") {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}
function requireId(title, item, path) {
  const id = textAt(item, path);
  const found2 = at(item, path);
  const isExact = typeof found2 !== "number" || Number.isSafeInteger(found2);
  if (id && isExact) return id;
  throw new ApiError({
    fault: "unexpected",
    what: `${title} listed something without an id`,
    why: id ? `the number in its field "${path}" is too large to be exact` : `its field "${path}" is empty`,
    hint: "Check whether the profile fits this API"
  });
}
function readFingerprint(fingerprint2) {
  const unpadded = fingerprint2.replace(/=$/, "");
  return isFingerprint(unpadded) ? unpadded : void 0;
}
function instancesAt(item, path) {
  const instances2 = at(item, path);
  if (!Array.isArray(instances2)) return void 0;
  return instances2.map((each) => ({ id: textAt(each, "id"), name: textAt(each, "name") }));
}
var init_parse_key = __esm({
  "src/accounts/parse-key.ts"() {
    "use strict";
    init_api_error();
    init_fingerprint();
    init_public_key();
    init_fields();
  }
});

// src/accounts/account.ts
function allKeys(account, options) {
  return all(account.keys(options));
}
function allInstances(account) {
  return all(account.instances());
}
async function all(pages2) {
  const items = [];
  for await (const page2 of pages2) items.push(...page2);
  return items;
}
function unreportedUseNote({
  title,
  supports
}) {
  const { use, unlisted = [] } = supports;
  if (!use) return `${title} does not say which machines use a key.`;
  return unlisted.length > 0 ? `${title} does not say whether ${unlisted.join(" or ")} use a key.` : void 0;
}
function unsupported(title, what) {
  return new ApiError({
    fault: "invalid",
    what: `${title} cannot ${what}`,
    why: "neither its API nor its profile offers a way",
    hint: "Leave out instance, and give host, user and port"
  });
}
function failingList(error2) {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error2) }) };
}
var BASIS_WORDS;
var init_account = __esm({
  "src/accounts/account.ts"() {
    "use strict";
    init_api_error();
    BASIS_WORDS = {
      live: "tried on a live account",
      specification: "from the vendor's specification",
      assumed: "assumed, not documented"
    };
  }
});

// src/audit/report/run-report.ts
function* reportKeys({ rows: rows2 }) {
  for (let shard = 0; shard < rows2.shards; shard += 1) {
    for (const line2 of rows2.shard(shard).toString().split("\n")) if (line2 !== "") yield JSON.parse(line2);
  }
}
function* reportJson({ digest: _, rows: rows2, ...rest }) {
  yield `${JSON.stringify(rest).slice(0, -1)},"keys":[`;
  let separator = "";
  for (let shard = 0; shard < rows2.shards; shard += 1) {
    if (rows2.size(shard) === 0) continue;
    yield separator;
    yield commaSeparated(rows2.shard(shard));
    separator = ",";
  }
  yield "]}\n";
}
function commaSeparated(lines) {
  for (let at2 = lines.indexOf("\n"); at2 >= 0; at2 = lines.indexOf("\n", at2 + 1)) lines[at2] = COMMA;
  return lines.subarray(0, -1);
}
function rowsOf(keys2) {
  const bytes2 = () => Buffer.from(keys2.map((key2) => `${JSON.stringify(key2)}
`).join(""));
  return { shards: 1, size: () => bytes2().length, shard: bytes2, dispose: () => {
  } };
}
var COMMA;
var init_run_report = __esm({
  "src/audit/report/run-report.ts"() {
    "use strict";
    COMMA = 44;
  }
});

// src/accounts/same-key.ts
function isSameKey(one, other) {
  if (one.fingerprint === void 0 || one.fingerprint !== other.fingerprint) return false;
  if (!one.publicKey || !other.publicKey) return true;
  return certificateText(one.publicKey) === certificateText(other.publicKey);
}
async function findSameKey(pages2, wanted) {
  let found2;
  for await (const keys2 of pages2) found2 ??= keys2.find((key2) => isSameKey(key2, wanted));
  return found2;
}
function certificateText(line2) {
  const [, type = "", base64 = ""] = /^\s*(\S+)\s+(\S+)/.exec(line2) ?? [];
  return isCertificate(type) ? base64 : "";
}
var init_same_key = __esm({
  "src/accounts/same-key.ts"() {
    "use strict";
    init_key_types();
  }
});

// src/audit/holds/keep-command.ts
function parseKeepCommands(text) {
  return text.split(/\r?\n/).flatMap((line2) => {
    const command = COMMAND.exec(line2.trim())?.[1];
    return command === void 0 ? [] : [parseCommand(command)];
  });
}
function parseCommand(command) {
  const unusable8 = (fault) => ({ line: sanitize(`/keylease ${command}`), fault });
  const parts = KEEP.exec(command.trim());
  if (!parts) return unusable8("this is not a command");
  const [, key2 = "", day = "", reason = ""] = parts;
  const fingerprint2 = key2.replace(/^`|`$/g, "");
  if (!isFingerprint(fingerprint2)) {
    return unusable8(
      "it needs the fingerprint of a key, SHA256: and 43 characters, as ssh-keygen -lf prints it"
    );
  }
  const until = endOfDay(day);
  if (until === void 0) return unusable8('it needs a day such as 2027-01-31 after "until"');
  const why = sanitize(reason, LONGEST_REASON);
  if (why === "") return unusable8('it needs a reason after "because"');
  return { fingerprint: fingerprint2, until, why };
}
var KEEP_COMMAND, COMMAND, KEEP, LONGEST_REASON;
var init_keep_command = __esm({
  "src/audit/holds/keep-command.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_time();
    KEEP_COMMAND = "/keylease keep SHA256:... until 2027-01-31 because it runs the backup";
    COMMAND = /^\/keylease(?=\s|$)\s*(.*)$/;
    KEEP = /^keep(?:\s+(?!until\b|because\b)(\S+))?(?:\s+until\s+(?!because\b)(\S+))?(?:\s+because\b\s*(.*))?$/i;
    LONGEST_REASON = 200;
  }
});

// src/http/address.ts
function isLoopback({ hostname: hostname2 }) {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname2);
}
function isPrivate(url) {
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
}
function isToken(text) {
  return /^[\x21-\x7e]+$/.test(text);
}
var init_address = __esm({
  "src/http/address.ts"() {
    "use strict";
  }
});

// src/secrets/parameter-reference.ts
function parseParameter(text) {
  const { id, field: field2, region } = PARAMETER.exec(text)?.groups ?? {};
  return id ? { id, field: field2, region } : void 0;
}
var NAME2, PARAMETER;
var init_parameter_reference = __esm({
  "src/secrets/parameter-reference.ts"() {
    "use strict";
    init_region();
    NAME2 = "[\\w/.-]{1,1011}";
    PARAMETER = new RegExp(
      `^(?<id>${NAME2}|arn:${AWS_PARTITION_PATTERN}:ssm:(?<region>${AWS_REGION_PATTERN}):\\d{12}:parameter/${NAME2})(?:#(?<field>.+))?$`
    );
  }
});

// src/secrets/reference.ts
function parseReference(text) {
  const { id, field: field2, region } = REFERENCE.exec(text)?.groups ?? {};
  return id ? { id, field: field2, region } : void 0;
}
var NAME3, REFERENCE;
var init_reference = __esm({
  "src/secrets/reference.ts"() {
    "use strict";
    init_region();
    NAME3 = "[\\w/+=.@-]{1,519}";
    REFERENCE = new RegExp(
      `^(?<id>${NAME3}|arn:${AWS_PARTITION_PATTERN}:secretsmanager:(?<region>${AWS_REGION_PATTERN}):\\d{12}:secret:${NAME3})(?:#(?<field>.+))?$`
    );
  }
});

// src/github/branch-url.ts
function parseBranchUrl(text) {
  const [, owner2, repo = "", branch = "", folder = ""] = BRANCH_URL.exec(text) ?? [];
  const prefix = folder.replace(/\/?$/, folder === "" ? "" : "/");
  const parts = prefix.split("/").slice(0, -1);
  const isClear = !UNCLEAR.test(branch) && !/^\.\.?$/.test(repo) && parts.every((part) => /^[^.]/.test(part));
  return owner2 !== void 0 && isClear ? { owner: owner2, repo, branch, prefix } : void 0;
}
var NAME4, BRANCH_URL, UNCLEAR;
var init_branch_url = __esm({
  "src/github/branch-url.ts"() {
    "use strict";
    NAME4 = "[A-Za-z0-9_.-]{1,100}";
    BRANCH_URL = new RegExp(`^github://([A-Za-z0-9][A-Za-z0-9_-]{0,98})/(${NAME4})/(${NAME4})(?:/(.*))?$`);
    UNCLEAR = /^[.-]|\.\.|\.$|\.lock$/;
  }
});

// src/audit/policy/location.ts
function resolveLocation(text, { kind, file }) {
  if (text.startsWith("~")) return { why: "~ is not expanded here; write the path in full" };
  if (isUrl(text)) return resolveUrl(text, kind);
  if ((0, import_node_path3.isAbsolute)(text)) return { location: (0, import_node_path3.resolve)(text) };
  if (file === void 0) return { why: "it is a relative path, and this policy is not in a file" };
  if (!isUrl(file)) return { location: (0, import_node_path3.resolve)((0, import_node_path3.dirname)(file), text) };
  const { bucket = "", key: key2 = "" } = parseS3Url(file) ?? {};
  return resolveUrl(`s3://${bucket}${import_node_path3.posix.join("/", import_node_path3.posix.dirname(key2), text)}`, kind);
}
function isUrl(text) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
function resolveUrl(text, kind) {
  if (kind === "local-file")
    return { why: "it must be a path on the machine that runs the audit, not a URL" };
  if (/^github:/i.test(text)) return resolveBranch(text, kind);
  const url = parseS3Url(text);
  if (!url) {
    return { why: "it is neither a path nor s3://bucket/key (no part of the key may be empty, . or ..)" };
  }
  const { bucket, key: key2 } = url;
  const isPrefix = key2 === "" || key2.endsWith("/");
  if (kind === "folder") return { location: `s3://${bucket}/${isPrefix ? key2 : `${key2}/`}` };
  return isPrefix ? { why: "it is a prefix, not an object" } : { location: text };
}
function resolveBranch(text, kind) {
  if (kind !== "folder")
    return { why: "it must be a path or s3://bucket/key; a branch is for ledger and reports" };
  const url = parseBranchUrl(text);
  if (!url)
    return { why: "it is not github://owner/repository/branch/folder/ (no branch with a slash in its name)" };
  const { owner: owner2, repo, branch, prefix } = url;
  return { location: `github://${owner2}/${repo}/${branch}/${prefix}` };
}
var import_node_path3;
var init_location = __esm({
  "src/audit/policy/location.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    init_s3_url();
    init_branch_url();
  }
});

// src/audit/policy/field-values.ts
function within({ refuse, file }, ...around) {
  return { refuse: (path, why) => refuse([...around, ...path], why), file };
}
function readDuration(written, { least: least2, most, why }, { refuse }) {
  const time4 = parseDuration(written) ?? Number.NaN;
  if (time4 >= least2 && time4 <= most) return time4;
  const range = `from ${formatDuration(least2)} to ${formatDuration(most)}`;
  const months = written.endsWith("m") ? " (m is minutes; there is no unit for months)" : "";
  throw refuse([], `it is ${formatDuration(time4)}${months}, and must be ${range}: ${why}`);
}
function readShare(written) {
  return Number(written.slice(0, -1)) / 100;
}
function readLocation(text, kind, { refuse, file }) {
  const resolved2 = resolveLocation(text, { kind, file });
  if ("location" in resolved2) return resolved2.location;
  throw refuse([], resolved2.why);
}
function readSecretSource({ secret, ssm, env }, { refuse }) {
  if (secret !== void 0) {
    if (parseReference(secret)) return { secret };
    throw refuse(["secret"], "it is not the name or ARN of a secret");
  }
  if (ssm === void 0) return { env };
  if (parseParameter(ssm)) return { ssm };
  throw refuse(["ssm"], "it is not the name or ARN of a parameter");
}
function refuseRepeated(items, name, { refuse }) {
  const seen = /* @__PURE__ */ new Set();
  const second = items.findIndex((item) => seen.size === seen.add(item[name]).size);
  if (second >= 0) throw refuse([second, name], "it occurs twice");
}
var init_field_values = __esm({
  "src/audit/policy/field-values.ts"() {
    "use strict";
    init_parameter_reference();
    init_reference();
    init_time();
    init_location();
  }
});

// src/audit/github-access.ts
function githubAccessFields({ line: line2, secretSource: secretSource2, strictObject: strictObject5 }) {
  return {
    token: secretSource2.optional().describe("Where a token is stored, unless `app` is set"),
    app: strictObject5({
      id: line2(/^[\w.-]{1,100}$/, 'it must be the id of the app in quotes, such as "123456"').describe(
        "App id, or client id"
      ),
      key: secretSource2.describe("Where its private key is stored, as GitHub issued it")
    }).optional().describe("A GitHub App that is installed on each of the organizations, unless `token` is set"),
    "api-url": line2(
      /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
      "it must be a URL such as https://ghe.example.com/api/v3"
    ).optional().describe(
      "URL of the API of GitHub Enterprise Server; GITHUB_API_URL by default, or https://api.github.com"
    )
  };
}
function readGitHubAccess({ token, app, "api-url": apiUrl }, reading) {
  if (apiUrl !== void 0 && !(URL.canParse(apiUrl) && isPrivate(new URL(apiUrl)))) {
    throw reading.refuse(["api-url"], "it must be an https:// address");
  }
  return { auth: readAuth({ token, app }, reading), apiUrl };
}
function readAuth({ token, app }, reading) {
  if (token && !app) return { token: readSecretSource(token, within(reading, "token")) };
  if (app && !token) return { app: app.id, key: readSecretSource(app.key, within(reading, "app", "key")) };
  throw reading.refuse([], "it needs either token or app");
}
var init_github_access = __esm({
  "src/audit/github-access.ts"() {
    "use strict";
    init_address();
    init_field_values();
  }
});

// src/github/workflow-runs.ts
async function readRun(github3, reference) {
  const { repository, repositoryId, runId } = reference;
  const failure2 = `Run ${runId} of ${repository} cannot be read`;
  const path = `GET /repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
  const ask = async (route) => {
    const { data } = await github3.request({ route, failure: failure2 });
    return data ?? {};
  };
  const askRun = () => ask(`${path}/actions/runs/${runId}`).catch((error2) => {
    if (error2.status === 404) return void 0;
    throw error2;
  });
  const checkRepository = (shown) => {
    if (shown?.id === repositoryId) return;
    throw unclear(failure2, `GitHub does not show the repository with the id ${repositoryId}`);
  };
  let run = await askRun();
  if (!run) {
    checkRepository(await ask(path));
    run = await askRun();
  }
  if (!run) return "missing";
  checkRepository(run.repository);
  return parseRun(run, { runId, failure: failure2 });
}
function parseRun({ id, status, run_attempt: attempts }, { runId, failure: failure2 }) {
  const isOver = status === "completed";
  if (id !== runId) throw unclear(failure2, "GitHub shows another run");
  if (!Number.isSafeInteger(attempts) || Number(attempts) < 1)
    throw unclear(failure2, "GitHub does not say which attempt it is");
  if (!isOver && !GOING_ON.includes(String(status)))
    throw unclear(failure2, `GitHub shows the status "${sanitize(String(status), 60)}"`);
  return { attempts: Number(attempts), isOver };
}
function unclear(what, why) {
  return new Problem({ what, why, hint: "Check the name and the id of the repository" });
}
var GOING_ON;
var init_workflow_runs = __esm({
  "src/github/workflow-runs.ts"() {
    "use strict";
    init_format();
    init_problem();
    GOING_ON = ["requested", "waiting", "pending", "queued", "in_progress"];
  }
});

// src/http/request.ts
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
  const response = await new Promise((resolve5, reject) => {
    request(url, { method, headers: { ...common, ...contentType, ...headers }, agent, signal }, resolve5).once("error", reject).end(content);
  });
  const { statusCode: status = 0, headers: answered } = response;
  const isDownload = download !== void 0 && status === 200;
  const most = isDownload ? download.most : MAX_BYTES;
  const chunks = [];
  const decoder = new import_node_string_decoder.StringDecoder("utf8");
  let text = "";
  let size2 = 0;
  for await (const chunk of response) {
    size2 += chunk.length;
    if (size2 > most) throw new ResponseTooLarge(most);
    if (isDownload) chunks.push(chunk);
    else text += decoder.write(chunk);
  }
  return isDownload ? { status, headers: answered, text: "", bytes: Buffer.concat(chunks) } : { status, headers: answered, text: text + decoder.end() };
}
var import_node_http, import_node_https, import_node_string_decoder, MAX_BYTES, ResponseTooLarge;
var init_request = __esm({
  "src/http/request.ts"() {
    "use strict";
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    import_node_string_decoder = require("node:string_decoder");
    init_address();
    init_proxy();
    MAX_BYTES = 16 * 1024 * 1024;
    ResponseTooLarge = class extends Error {
      name = "ResponseTooLarge";
      /** `most` is in bytes. */
      constructor(most) {
        super(`the answer is larger than ${most / 1024 / 1024} MiB`);
      }
    };
  }
});

// src/http/time-limit.ts
var TimeLimit;
var init_time_limit = __esm({
  "src/http/time-limit.ts"() {
    "use strict";
    TimeLimit = class {
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
  }
});

// src/http/retry.ts
function retry(task, options) {
  const { title, deadline, backoff, patience, isHasty = false } = options;
  const { sleep: sleep2 = (milliseconds) => (0, import_promises.setTimeout)(milliseconds, void 0, { signal: options.signal }) } = options;
  let end = Date.now() + deadline;
  let patienceLeft = !isHasty && patience?.limit || 0;
  const isPatient = (error2) => error2.isRateLimit && patienceLeft > 0;
  const limit = new TimeLimit(deadline + patienceLeft);
  const done = pRetry(() => task(limit.signal), {
    retries: RETRIES,
    minTimeout: 0,
    shouldRetry: ({ error: error2 }) => isTransient(error2),
    shouldConsumeRetry: ({ error: error2 }) => !(isTransient(error2) && isPatient(error2)),
    onFailedAttempt: async ({ error: error2, attemptNumber, retriesLeft }) => {
      if (!isTransient(error2) || retriesLeft === 0) return;
      const asked = error2.retryAfter;
      const guess = backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      if (isPatient(error2)) {
        const pause2 = (asked ?? Math.min(guess, LONGEST_GUESS)) + 1e3 * (1 + Math.random());
        if (pause2 > patienceLeft) throw waitTooLong(title, pause2, patienceLeft);
        patienceLeft -= pause2;
        end += pause2;
        if (pause2 > SHORT_WAIT) patience?.onWait(pause2);
        await sleep2(pause2);
        return;
      }
      const pause = asked ?? guess;
      const left = isHasty && error2.isRateLimit ? SHORT_WAIT : end - Date.now();
      if (pause > left) throw asked ? waitTooLong(title, asked, left) : error2;
      await sleep2(pause);
    }
  });
  return done.finally(() => limit.lift());
}
function isTransient(error2) {
  return error2 instanceof ApiError && error2.fault === "transient";
}
function waitTooLong(title, wait, left) {
  return new ApiError({
    fault: "refused",
    what: `${title} limits the rate of requests`,
    why: `it asks to wait ${Math.ceil(wait / 1e3)} s, longer than the ${Math.max(left / 1e3, 0).toFixed(1)} s left for this call`,
    hint: "Run again later, or make fewer requests",
    isRateLimit: true
  });
}
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
var import_promises, RETRIES, LONGEST_WAIT, SHORT_WAIT, LONGEST_GUESS;
var init_retry = __esm({
  "src/http/retry.ts"() {
    "use strict";
    import_promises = require("node:timers/promises");
    init_p_retry();
    init_api_error();
    init_time_limit();
    RETRIES = 4;
    LONGEST_WAIT = 1e9;
    SHORT_WAIT = 3e3;
    LONGEST_GUESS = 3e4;
  }
});

// src/http/failures.ts
var SHORTEST_SECRET, MOST_SECRETS, MOST_SKEW, HttpFailures;
var init_failures = __esm({
  "src/http/failures.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_redact();
    init_time();
    init_api_error();
    init_clock_hint();
    init_network_fault();
    init_request();
    init_retry();
    SHORTEST_SECRET = 8;
    MOST_SECRETS = 33;
    MOST_SKEW = 5 * MINUTE;
    HttpFailures = class {
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
      refusal(what, status, message2) {
        const said2 = typeof message2 === "string" ? `: ${this.clean(message2)}` : "";
        const why = `${this.#title} answered ${status}${said2.replace(/[.\s]+$/, "")}`;
        const { refused: refused3, notFound, unexpected } = this.#hints;
        if (status === 401 || status === 403)
          return new ApiError({ fault: "refused", what, why, hint: refused3 + this.#clocks });
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
      network(what, error2) {
        const said2 = this.clean(errorMessage(error2), 1e3);
        if (error2 instanceof ResponseTooLarge) return this.wrongAddress(what, said2);
        const why = `${this.#title} cannot be reached, ${said2}`;
        const known = networkFault(error2) ?? {
          fault: "transient",
          hint: `${this.#hints.address} and the network`
        };
        return new ApiError({ ...known, what, why });
      }
    };
  }
});

// src/github/app.ts
async function findInstallation(pages2, owner2) {
  for await (const page2 of pages2) {
    for (const each of Array.isArray(page2) ? page2 : []) {
      const { id, account, permissions, suspended_at: suspended } = each ?? {};
      if (String(account?.login).toLowerCase() !== owner2.toLowerCase()) continue;
      if (suspended) throw unusable(`its installation on ${owner2} is suspended`, "Unsuspend it");
      if (Number.isSafeInteger(id)) return { id, permissions: permissions ?? {} };
    }
  }
  throw unusable(`it is not installed on ${owner2}`, "Install it there, or correct the name");
}
function unusable(why, hint) {
  return new Problem({ what: APP_FAILURE, why, hint });
}
var APP_FAILURE;
var init_app = __esm({
  "src/github/app.ts"() {
    "use strict";
    init_problem();
    APP_FAILURE = "The GitHub App cannot be used";
  }
});

// src/github/transport.ts
function createTransport({ origin, timeout, signal }) {
  return async (address, { method, headers, body }) => {
    const limit = new TimeLimit(timeout, signal && [signal]);
    const request = { method, headers, body: body && JSON.parse(body), signal: limit.signal };
    try {
      return await follow(new URL(address), (url) => {
        if (url.origin !== origin) throw new WrongAddress("it leads to another host, which gets no token");
        return sendRequest(url, request);
      });
    } catch (error2) {
      if (signal?.aborted || isLasting(error2)) throw new LastingFailure("", { cause: error2 });
      throw limit.isOver ? new Error(`no answer within ${timeout / 1e3} s`) : error2;
    } finally {
      limit.lift();
    }
    async function follow(url, send, hops = 0) {
      const answer = await send(url);
      const { location: location2 } = answer.headers;
      if (!location2 || !isRedirect(method, answer.status)) return incoming(url, answer);
      if (hops === MAX_REDIRECTS) throw new WrongAddress("it redirects in a loop");
      return follow(new URL(location2, url), send, hops + 1);
    }
  };
}
function isRedirect(method, status) {
  return [307, 308].includes(status) || method === "GET" && [301, 302].includes(status);
}
function isLasting(error2) {
  if (error2 instanceof WrongAddress || error2 instanceof ResponseTooLarge) return true;
  return (networkFault(error2)?.fault ?? "transient") !== "transient";
}
function incoming(url, { status, headers, text }) {
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { status, url: url.href, headers: new Map(entries), text: async () => text };
}
var MAX_REDIRECTS, WrongAddress, LastingFailure;
var init_transport = __esm({
  "src/github/transport.ts"() {
    "use strict";
    init_network_fault();
    init_request();
    init_time_limit();
    MAX_REDIRECTS = 3;
    WrongAddress = class extends Error {
      name = "WrongAddress";
    };
    LastingFailure = class extends Error {
      name = "AbortError";
    };
  }
});

// src/github/create-octokit.ts
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
var import_octokit, LASTING, LIMIT_TRIES, VERSION;
var init_create_octokit = __esm({
  "src/github/create-octokit.ts"() {
    "use strict";
    import_octokit = require("./vendor/octokit.js");
    init_transport();
    LASTING = [400, 401, 403, 404, 409, 410, 422, 429, 451];
    LIMIT_TRIES = 3;
    VERSION = "2022-11-28";
  }
});

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
    function shallowCompareObjects(object1, object22) {
      return Object.keys(object1).length === Object.keys(object22).length && Object.keys(object1).every(
        (key2) => key2 in object22 && object1[key2] === object22[key2]
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

// src/github/answer-headers.ts
function isRateLimit(answer) {
  const { status, headers, message: message2 } = answer;
  if (status !== 403 && status !== 429) return false;
  const isSecondary = headers["retry-after"] !== void 0 || /\bsecondary rate\b/i.test(message2);
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
  const read3 = (name) => sanitize(String(headers[name] ?? ""));
  const [, url] = /^required; url=(https:\S+)$/.exec(read3("x-github-sso")) ?? [];
  if (url) return `Authorize the token for the single sign-on of the organization: ${url}`;
  const permissions = read3("x-accepted-github-permissions");
  if (permissions) return `Give the token or the GitHub App the permission ${formatPermissions(permissions)}`;
  const scopes = read3("x-accepted-oauth-scopes");
  if (!scopes) return void 0;
  return `Give the token one of the scopes ${scopes}; it has ${read3("x-oauth-scopes") || "none"}`;
}
function formatPermissions(header) {
  const all2 = header.split(/\s*;\s*/).filter(Boolean);
  return all2.map((each) => each.replace(/\s*,\s*/g, " and ").replaceAll("=", ": ")).join(", or ");
}
var init_answer_headers = __esm({
  "src/github/answer-headers.ts"() {
    "use strict";
    init_format();
  }
});

// src/github/etag-cache.ts
function etagCache(cache) {
  return {
    /** get returns what was kept; undefined if there is nothing, or it is damaged. */
    get: async (url) => parse3(await cache.get(keyOf(url)), url),
    put: (url, answer) => cache.put(keyOf(url), JSON.stringify({ url, ...answer }))
  };
}
function keyOf(url) {
  return (0, import_node_crypto14.createHash)("sha256").update(url).digest("hex");
}
function parse3(text, asked) {
  try {
    const { url, etag, link, data } = JSON.parse(text ?? "");
    const isWhole = url === asked && typeof etag === "string" && data !== void 0;
    return isWhole && (link === void 0 || typeof link === "string") ? { etag, link, data } : void 0;
  } catch {
    return void 0;
  }
}
var import_node_crypto14;
var init_etag_cache = __esm({
  "src/github/etag-cache.ts"() {
    "use strict";
    import_node_crypto14 = require("node:crypto");
  }
});

// src/github/github-error.ts
function githubError(error2, context) {
  if (error2 instanceof ApiError) return error2;
  const { status, response, cause } = error2 ?? {};
  if (!response) return networkError(cause ?? error2, context);
  const { headers, data } = response;
  const { message: message2, errors } = data ?? {};
  const refusal = status === void 0 ? { headers, ...graphqlRefusal(Array.isArray(errors) ? errors : []) } : { headers, status, message: String(message2 ?? "") };
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
function refusalError({ status, headers, message: message2 }, { what, failures }) {
  const parts = { what, status, why: `GitHub answered ${status}${said(message2, failures)}` };
  if (isRateLimit({ status, headers, message: message2 })) {
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
  return new GitHubError({ ...parts, fault: FAULTS2[status] ?? "unexpected", hint });
}
function said(message2, failures) {
  const clean = failures.clean(message2).replace(/[.\s]+$/, "");
  return clean ? `: ${clean}` : "";
}
function graphqlRefusal(errors) {
  const known = errors.map((each) => STATUSES.get(each?.type));
  const message2 = errors.map((each) => String(each?.message ?? "")).join("; ");
  return { status: known.find((status) => status !== void 0) ?? 200, message: message2 };
}
var GitHubError, FAULTS2, HINTS2, STATUSES;
var init_github_error = __esm({
  "src/github/github-error.ts"() {
    "use strict";
    init_api_error();
    init_answer_headers();
    init_transport();
    GitHubError = class extends ApiError {
      name = "GitHubError";
      /** The status of the answer; that which REST would have for an error in a GraphQL answer. */
      status;
      constructor(parts) {
        super(parts);
        this.status = parts.status;
      }
    };
    FAULTS2 = { 401: "refused", 403: "refused", 404: "not-found", 422: "invalid" };
    HINTS2 = {
      401: "Check that the token is valid, and has not expired",
      403: "Check the permissions of the token or the GitHub App",
      404: "Check the name, and that the token may see it: GitHub hides what it may not"
    };
    STATUSES = /* @__PURE__ */ new Map([
      ["NOT_FOUND", 404],
      ["FORBIDDEN", 403],
      ["INSUFFICIENT_SCOPES", 403],
      ["RATE_LIMITED", 429]
    ]);
  }
});

// src/github/github-client.ts
function failureOf({ failure: failure2, route }) {
  return failure2 ?? `${route} failed`;
}
var import_http_link_header, MAX_PAGES2, GitHub;
var init_github_client = __esm({
  "src/github/github-client.ts"() {
    "use strict";
    import_http_link_header = __toESM(require_link(), 1);
    init_answer_headers();
    init_etag_cache();
    init_github_error();
    MAX_PAGES2 = 1e4;
    GitHub = class {
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
        for (let page2 = 1; page2 === 1 || next !== void 0; page2 += 1) {
          if (page2 > MAX_PAGES2) throw this.#failures.wrongAddress(failureOf(call), "its list does not end");
          const answer = await this.#send(
            next === void 0 ? { ...call, parameters: { per_page: 100, ...call.parameters } } : { route: `GET ${next}`, failure: failureOf(call) }
          );
          yield answer.data;
          next = import_http_link_header.default.parse(String(answer.headers.link ?? "")).rel("next")[0]?.uri;
        }
      }
      /** graphql makes a query, or a mutation, and returns its data, which is whole: an error in any part of it is thrown. */
      async graphql(query3, options) {
        const { variables = {}, failure: failure2 } = options;
        const { baseUrl } = this.#octokit.request.endpoint.DEFAULTS;
        const route = baseUrl.endsWith("/api/v3") ? `POST ${baseUrl.replace(/v3$/, "graphql")}` : "POST /graphql";
        const isRepeatable = !/^\s*mutation\b/.test(query3);
        const { headers, data } = await this.#send({
          route,
          parameters: { query: query3, variables },
          failure: failure2,
          isRepeatable
        });
        const { errors, ...answer } = data ?? {};
        if (errors === void 0) return answer.data;
        throw githubError({ response: { headers, data } }, { what: failure2, failures: this.#failures });
      }
      async #send(call) {
        const { route, parameters = {}, isRepeatable } = call;
        const isRead = route.startsWith("GET ");
        const { url } = this.#octokit.request.endpoint(route, parameters);
        const kept2 = isRead ? await this.#kept?.get(url) : void 0;
        try {
          const answer = await this.#octokit.request(route, {
            ...parameters,
            headers: kept2 ? { "if-none-match": kept2.etag } : {},
            request: isRead || isRepeatable ? {} : { retries: 0 }
          });
          const { status, headers } = answer;
          if (isPartial(headers)) throw partialError(failureOf(call));
          const data = this.#read(answer.data, call);
          const { etag, link } = headers;
          if (isRead && etag && data !== void 0) await this.#kept?.put(url, { etag, link, data });
          return { status, data, headers };
        } catch (error2) {
          if (kept2 && error2.status === 304) {
            return { status: 200, data: kept2.data, headers: { link: kept2.link } };
          }
          throw githubError(error2, { what: failureOf(call), failures: this.#failures });
        }
      }
      /** Octokit returns text where an answer is not JSON, such as the page of a proxy. */
      #read(data, call) {
        if (typeof data !== "string") return data;
        if (data === "") return void 0;
        throw this.#failures.wrongAddress(failureOf(call), "the answer of GitHub is not JSON");
      }
    };
  }
});

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
  const { app, owner: owner2 } = auth;
  const asApp = new GitHub(createOctokit({ app }, shared), { failures });
  const installations = asApp.pages({ route: "GET /app/installations", failure: APP_FAILURE });
  const installation = await findInstallation(installations, owner2);
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
var init_open_github = __esm({
  "src/github/open-github.ts"() {
    "use strict";
    init_address();
    init_failures();
    init_problem();
    init_app();
    init_create_octokit();
    init_github_client();
  }
});

// src/audit/open-githubs.ts
var open_githubs_exports = {};
__export(open_githubs_exports, {
  openGitHubs: () => openGitHubs
});
function openGitHubs({ auth, apiUrl }, { env, read: read3, mask: mask2, second, cache, deadline }) {
  const signal = deadline === void 0 ? void 0 : AbortSignal.timeout(deadline);
  const options = { apiUrl: apiUrl ?? (env.GITHUB_API_URL || void 0), mask: mask2, second, signal };
  const opened2 = /* @__PURE__ */ new Map();
  return (organization) => {
    const owner2 = "app" in auth ? organization.toLowerCase() : "";
    const github3 = opened2.get(owner2) ?? open2(owner2);
    opened2.set(owner2, github3);
    return github3;
  };
  async function open2(owner2) {
    if ("token" in auth) return openGitHub({ ...options, auth: { token: await read3(auth.token) }, cache });
    const app = { id: auth.app, privateKey: await read3(auth.key) };
    return openGitHub({ ...options, auth: { app, owner: owner2 } });
  }
}
var init_open_githubs = __esm({
  "src/audit/open-githubs.ts"() {
    "use strict";
    init_open_github();
  }
});

// src/audit/ask-about-runs.ts
var ask_about_runs_exports = {};
__export(ask_about_runs_exports, {
  askAboutRuns: () => askAboutRuns
});
async function askAboutRuns(leases, settings, context) {
  const open2 = openGitHubs(settings, { ...context, deadline: DEADLINE });
  const named = new Map(settings.repositories.map((each) => each.split("#").reverse()));
  const wanted = new Map(leases.map((lease) => [runName(lease), lease]));
  const runs = /* @__PURE__ */ new Map();
  const atOnce2 = pLimit(AT_ONCE);
  let failed = wanted.size > MOST4 ? `only ${MOST4} of ${wanted.size} runs were asked about` : void 0;
  let isDown = false;
  const ask = async ([name, { repositoryId, runId }]) => {
    const repository = named.get(String(repositoryId));
    if (isDown || repository === void 0) return;
    try {
      const github3 = await open2(repository.slice(0, repository.indexOf("/")));
      runs.set(name, await readRun(github3, { repository, repositoryId, runId }));
    } catch (error2) {
      failed ??= errorMessage(error2);
      isDown ||= error2.fault === "transient";
    }
  };
  await Promise.all([...wanted].slice(0, MOST4).map((each) => atOnce2(() => ask(each))));
  return { runs, failed };
}
var DEADLINE, AT_ONCE, MOST4;
var init_ask_about_runs = __esm({
  "src/audit/ask-about-runs.ts"() {
    "use strict";
    init_p_limit();
    init_workflow_runs();
    init_problem();
    init_time();
    init_lease_claim();
    init_open_githubs();
    DEADLINE = MINUTE;
    AT_ONCE = 10;
    MOST4 = 500;
  }
});

// src/audit/lease-runs.ts
function leaseRunsForm(fields) {
  return fields.strictObject(githubAccessFields(fields)).describe(
    "How GitHub is asked whether the run of a lease is over; each of `repositories` then needs its id"
  );
}
function readRunSettings(written, reading) {
  const { github: github3, repositories = [] } = written;
  const { refuse } = reading.leases;
  const nameless = repositories.findIndex((each) => !each.includes("#"));
  if (nameless >= 0)
    throw refuse(
      ["repositories", nameless],
      "it needs its id, as in octo-org/train#842173645, with `github`"
    );
  if (repositories.length === 0)
    throw refuse(
      ["repositories"],
      "`github` needs the repositories to ask about, such as octo-org/train#842173645"
    );
  return { ...readGitHubAccess(github3, reading.github), repositories };
}
function runReader(settings, context) {
  return async (leases) => {
    if (leases.length === 0) return NO_ANSWERS;
    const { askAboutRuns: askAboutRuns2 } = await Promise.resolve().then(() => (init_ask_about_runs(), ask_about_runs_exports));
    return askAboutRuns2(leases, settings, context);
  };
}
var NO_ANSWERS;
var init_lease_runs = __esm({
  "src/audit/lease-runs.ts"() {
    "use strict";
    init_github_access();
    NO_ANSWERS = { runs: /* @__PURE__ */ new Map(), failed: void 0 };
  }
});

// src/shell.ts
function shellCommand(words) {
  return words.map(shellQuote).join(" ");
}
function shellQuote(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
var init_shell = __esm({
  "src/shell.ts"() {
    "use strict";
  }
});

// src/accounts/key-request.ts
function keyRequest(rules2, name, publicKey) {
  const key2 = tryParsePublicKey(publicKey);
  if (!key2) throw new TypeError("an account key must be a public key line");
  const why = addProblem(rules2, name, publicKey);
  if (!why)
    return { name, publicKey: sentLine(rules2, name, publicKey, key2), fingerprint: keyFingerprint(key2) };
  throw new ApiError({
    fault: "invalid",
    what: `${rules2.title} would not accept the key`,
    why,
    hint: "Nothing was sent; use another name or another key"
  });
}
function addProblem(rules2, name, publicKey) {
  const key2 = tryParsePublicKey(publicKey);
  if (!key2) return "it is not a public key";
  const { names, accepts = {} } = rules2.keys;
  return nameFault(names, name) ?? keyFault(accepts, key2.type, sentLine(rules2, name, publicKey, key2));
}
function nameLimit(names) {
  return (names === "comment" ? void 0 : names.max) ?? 64;
}
function sentLine({ keys: keys2 }, name, publicKey, key2) {
  return keys2.names === "comment" ? formatPublicKey({ ...key2, comment: name }) : publicKey;
}
function nameFault(names, name) {
  if (names === "comment") {
    if (/[\r\n]/.test(name)) return "its name has more than one line";
    return name === name.trim() ? void 0 : "its name begins or ends with white space, which a comment cannot";
  }
  const { max, required, characters, changes: changes2 = [] } = names;
  if (required && name === "") return "it has no name";
  if (max !== void 0 && name.length > max) return `its name is longer than ${max} characters`;
  const invalid2 = characters && [...name].find((each) => !characters.includes(each));
  if (invalid2) return `its name may not contain "${sanitize(invalid2)}"`;
  const change = changes2.find((each) => CHANGES[each].apply(name) !== name);
  return change && `its name would be changed: ${CHANGES[change].description}`;
}
function keyFault({ maxLength, types }, type, line2) {
  if (types && !types.includes(type))
    return `it is of type ${sanitize(type)}, and only ${types.join(", ")} are accepted`;
  return maxLength && line2.length > maxLength ? `it is longer than ${maxLength} characters` : void 0;
}
var CHANGES;
var init_key_request = __esm({
  "src/accounts/key-request.ts"() {
    "use strict";
    init_format();
    init_api_error();
    init_fingerprint();
    init_public_key();
    init_parse_key();
    CHANGES = {
      "lower-case": {
        apply: (name) => name.toLowerCase(),
        description: "capital letters become small ones"
      },
      trim: { apply: (name) => name.trim(), description: "white space at its ends is removed" }
    };
  }
});

// src/accounts/ec2/ec2-error.ts
function ec2Error(error2, { what, actions: actions2 }) {
  if (error2 instanceof ApiError) return error2;
  const fault = classifyError(error2);
  if (fault === "unexpected") return garbledError(what);
  return new ApiError({ fault, what, ...describeAwsError(error2, { advice: advice(actions2) }) });
}
function garbledError(what, why = "its answer is not what EC2 sends") {
  const hint = "Check api-url; keylease does not act on what it cannot read";
  return new ApiError({ fault: "unexpected", what, why, hint });
}
function advice(actions2) {
  return [
    [/AuthFailure/, "Check the AWS credentials, and that their account has enabled this region"],
    [/UnauthorizedOperation|AccessDenied/, `Allow ${actions2} to these AWS credentials`]
  ];
}
function classifyError(error2) {
  const { name = "", $metadata } = error2;
  const status = $metadata?.httpStatusCode;
  if (status === void 0) return networkFault(error2)?.fault ?? "transient";
  if (status === 429 || status >= 500) return "transient";
  if (status < 400) return "unexpected";
  if (name.endsWith(".NotFound")) return "not-found";
  return status === 401 || status === 403 ? "refused" : "invalid";
}
var init_ec2_error = __esm({
  "src/accounts/ec2/ec2-error.ts"() {
    "use strict";
    init_aws_error();
    init_api_error();
    init_network_fault();
  }
});

// src/accounts/rest/key-references.ts
function readKeyReferences(holder, keys2) {
  const list3 = keys2.one === void 0 ? listedReferences(holder, keys2) : onlyReference(holder, keys2.one);
  if (!Array.isArray(list3)) return void 0;
  const references = list3.map((each) => textAt(each, keys2.field ?? ""));
  return references.every(Boolean) ? references : void 0;
}
function listedReferences(holder, { items = "", encoded }) {
  return encoded ? readJson(textAt(holder, items)) : listAt(holder, items);
}
function onlyReference(holder, path) {
  const found2 = at(holder, path);
  if (found2 === null || found2 === "") return [];
  if (found2 !== void 0) return [found2];
  const parents = path.split(".").map((_, index, names) => names.slice(0, index).join("."));
  return parents.some((parent) => parent !== "" && at(holder, parent) === null) ? [] : void 0;
}
function unreadable(publicKey) {
  const [type = ""] = publicKey.trim().split(/\s/);
  return type === "" || findKeyType(type) ? void 0 : null;
}
function indexKeys(trait, keys2) {
  const ids = /* @__PURE__ */ new Map();
  let isWhole = true;
  for (const key2 of keys2) {
    const text = TRAITS[trait](key2);
    if (text === void 0) isWhole = false;
    else if (text !== null) ids.set(text, [...ids.get(text) ?? [], key2.id]);
  }
  return { ids, isWhole };
}
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var KeyReferences, TRAITS, READ;
var init_key_references = __esm({
  "src/accounts/rest/key-references.ts"() {
    "use strict";
    init_fingerprint();
    init_key_types();
    init_fields();
    init_parse_key();
    KeyReferences = class {
      #listKeys;
      #idPrefix;
      #keys;
      #indexes = /* @__PURE__ */ new Map();
      /** `idPrefix` is what ids of keys begin with in answers, and not on the account. */
      constructor(keys2, idPrefix = "") {
        this.#listKeys = keys2;
        this.#idPrefix = idPrefix;
      }
      /** resolve is undefined if a reference may mean any key: its text is cut or masked, or the account does not show what it names. */
      async resolve(references, { by }) {
        if (by === "id") return references.map((each) => withoutPrefix(each, this.#idPrefix));
        this.#keys ??= this.#listKeys();
        const keys2 = await this.#keys;
        const kinds = Array.isArray(by) ? by : [by];
        const resolved2 = references.map((reference) => {
          const named = kinds.flatMap((kind) => READ[kind](reference, this.#idPrefix) ?? []);
          const found2 = named.flatMap(({ trait, text }) => this.#index(trait, keys2).ids.get(text) ?? []);
          if (found2.length > 0) return found2;
          const isComparable = named.every(({ trait }) => this.#index(trait, keys2).isWhole);
          return named.length > 0 && isComparable ? [] : void 0;
        });
        return resolved2.every((each) => each !== void 0) ? [...new Set(resolved2.flat())] : void 0;
      }
      #index(trait, keys2) {
        const index = this.#indexes.get(trait) ?? indexKeys(trait, keys2);
        this.#indexes.set(trait, index);
        return index;
      }
    };
    TRAITS = {
      id: ({ id }) => id,
      name: ({ name }) => name || void 0,
      sha256: ({ fingerprint: fingerprint2, publicKey }) => fingerprint2 ?? unreadable(publicKey),
      md5: ({ publicKey }) => {
        const key2 = tryParsePublicKey(publicKey);
        return key2 ? md5(key2.blob).replace(/^MD5:/, "") : unreadable(publicKey);
      }
    };
    READ = {
      id: (reference, idPrefix) => ({ trait: "id", text: withoutPrefix(reference, idPrefix) }),
      name: (text) => ({ trait: "name", text }),
      publicKey: (reference) => {
        const key2 = tryParsePublicKey(reference);
        return key2 && { trait: "sha256", text: keyFingerprint(key2) };
      },
      fingerprint: (reference) => {
        const unpadded = reference.replace(/=$/, "");
        if (isFingerprint(unpadded)) return { trait: "sha256", text: unpadded };
        const hex = reference.replace(/^MD5:/i, "").toLowerCase();
        return /^([0-9a-f]{2}:){15}[0-9a-f]{2}$/.test(hex) ? { trait: "md5", text: hex } : void 0;
      },
      address: (reference) => {
        const [, segment] = /\/([^/?#]+)\/?$/.exec(reference) ?? [];
        try {
          return segment === void 0 ? void 0 : { trait: "id", text: decodeURIComponent(segment) };
        } catch {
          return void 0;
        }
      }
    };
  }
});

// src/accounts/ec2/ec2-instances.ts
async function* ec2Instances(options) {
  const references = new KeyReferences(options.keys);
  for (const list3 of LISTS2) {
    for await (const launchers of list3(options)) {
      if (launchers.length > 0)
        yield await Promise.all(launchers.map((each) => toInstance(each, references)));
    }
  }
}
async function toInstance({ keyNames, status = "", host, ...launcher }, references) {
  const names = keyNames.flatMap((name) => name || []);
  const keyIds = await references.resolve(names, { by: "name" });
  return { ...launcher, status, host, port: void 0, user: void 0, keyIds };
}
async function* instances({ title, ec2: client }) {
  const what = `${title} did not list its instances`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeInstances)({ client, pageSize: 1e3 }, { IncludeManagedResources: true });
  const perReservation = listed(pages2, (page2) => page2.Reservations?.map(({ Instances: Instances2 }) => Instances2), what);
  for await (const reserved of perReservation) {
    const present = reserved.flat().filter(({ State }) => State?.Name !== "terminated");
    yield present.map((instance) => ({
      kind: "instance",
      id: requireId(title, instance, "InstanceId"),
      name: instance.Tags?.find(({ Key }) => Key === "Name")?.Value ?? "",
      status: instance.State?.Name,
      host: instance.PublicDnsName || instance.PublicIpAddress || void 0,
      keyNames: [instance.KeyName]
    }));
  }
}
async function* launchTemplates(options) {
  const { title, ec2: client } = options;
  const what = `${title} did not list its launch templates`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeLaunchTemplates)({ client, pageSize: 200 }, { IncludeManagedResources: true });
  for await (const templates of listed(pages2, ({ LaunchTemplates }) => LaunchTemplates, what)) {
    for (const template of templates) {
      const id = requireId(title, template, "LaunchTemplateId");
      const name = template.LaunchTemplateName ?? "";
      yield [{ kind: "launch template", id, name, keyNames: await versionKeys(id, options) }];
    }
  }
}
async function versionKeys(id, { title, ec2: client }) {
  const what = `${title} did not list the versions of launch template ${sanitize(id)}`;
  const query3 = { LaunchTemplateId: id, IncludeManagedResources: true };
  const pages2 = (0, import_ec2_sdk.paginateDescribeLaunchTemplateVersions)({ client, pageSize: 200 }, query3);
  const names = [];
  try {
    const versions = listed(
      pages2,
      (page2) => page2.LaunchTemplateVersions?.map(({ LaunchTemplateData }) => LaunchTemplateData),
      what
    );
    for await (const data of versions) names.push(...data.map(({ KeyName }) => KeyName));
    return names;
  } catch (error2) {
    const isDeleted = error2 instanceof ApiError && error2.fault === "not-found";
    if (isDeleted) return [];
    throw error2;
  }
}
async function* launchConfigurations(options) {
  const { title, autoScaling: client } = options;
  const what = `${title} did not list the launch configurations of Auto Scaling`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeLaunchConfigurations)({ client, pageSize: 100 }, {});
  for await (const found2 of listed(pages2, (page2) => page2.LaunchConfigurations, what)) {
    yield found2.map((each) => {
      const name = requireId(title, each, "LaunchConfigurationName");
      return { kind: "launch configuration", id: name, name, keyNames: [each.KeyName] };
    });
  }
}
async function* spotRequests({ title, ec2: client }) {
  const what = `${title} did not list its Spot Instance requests`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeSpotInstanceRequests)({ client, pageSize: 1e3 }, {});
  for await (const requests of listed(pages2, (page2) => page2.SpotInstanceRequests, what)) {
    yield requests.filter(({ State }) => mayLaunch(State)).map((request) => ({
      kind: "spot request",
      id: requireId(title, request, "SpotInstanceRequestId"),
      name: "",
      status: request.State,
      keyNames: [request.LaunchSpecification?.KeyName]
    }));
  }
}
async function* spotFleetRequests({ title, ec2: client }) {
  const what = `${title} did not list its Spot Fleet requests`;
  const pages2 = (0, import_ec2_sdk.paginateDescribeSpotFleetRequests)({ client }, {});
  for await (const requests of listed(pages2, (page2) => page2.SpotFleetRequestConfigs, what)) {
    yield requests.filter(({ SpotFleetRequestState }) => mayLaunch(SpotFleetRequestState)).map(({ SpotFleetRequestConfig, ...request }) => ({
      kind: "spot fleet request",
      id: requireId(title, request, "SpotFleetRequestId"),
      name: "",
      status: request.SpotFleetRequestState,
      keyNames: (SpotFleetRequestConfig?.LaunchSpecifications ?? []).map(({ KeyName }) => KeyName)
    }));
  }
}
function mayLaunch(state = "") {
  return !/^(cancelled|closed|failed)/.test(state);
}
async function* listed(pages2, read3, what) {
  let before;
  try {
    for await (const page2 of pages2) {
      const items = read3(page2);
      if (!items?.every((item) => item !== void 0)) throw garbledError(what);
      if (page2.NextToken && page2.NextToken === before)
        throw garbledError(what, "one of its pages points to itself");
      before = page2.NextToken;
      yield items;
    }
  } catch (error2) {
    throw ec2Error(error2, { what, actions: ACTIONS });
  }
}
var import_ec2_sdk, ACTIONS, LISTS2;
var init_ec2_instances = __esm({
  "src/accounts/ec2/ec2-instances.ts"() {
    "use strict";
    import_ec2_sdk = require("./vendor/ec2-sdk.js");
    init_format();
    init_api_error();
    init_parse_key();
    init_key_references();
    init_ec2_error();
    ACTIONS = [
      "ec2:DescribeInstances, ec2:DescribeLaunchTemplates, ec2:DescribeLaunchTemplateVersions,",
      "ec2:DescribeSpotInstanceRequests, ec2:DescribeSpotFleetRequests and autoscaling:DescribeLaunchConfigurations"
    ].join(" ");
    LISTS2 = [
      instances,
      launchTemplates,
      launchConfigurations,
      spotRequests,
      spotFleetRequests
    ];
  }
});

// src/accounts/ec2/ec2-account.ts
var ec2_account_exports = {};
__export(ec2_account_exports, {
  openEc2Account: () => openEc2Account
});
async function openEc2Account(adapter, { apiUrl, vars, http: http2 }) {
  const region = checkRegion(vars.region);
  const endpoint = apiUrl ? { endpoint: apiUrl } : {};
  const settings = { region, requestTimeout: http2.timeout, ...endpoint };
  const ec2 = await createAwsClient(import_ec2_sdk2.EC2Client, settings);
  const { credentials: credentials2 } = ec2.config;
  const autoScaling = await createAwsClient(import_ec2_sdk2.AutoScalingClient, { ...settings, credentials: credentials2 });
  return new Ec2Account(adapter, { ec2, autoScaling, region });
}
function checkRegion(region = "") {
  if (AWS_REGION_NAME.test(region)) return region;
  throw new ApiError({
    fault: "invalid",
    what: "AWS EC2 cannot be used",
    why: `"${sanitize(region)}" is not a region`,
    hint: "Set AWS_REGION to one such as eu-central-1"
  });
}
var import_ec2_sdk2, KEY_ACTIONS, FIELDS, Ec2Account;
var init_ec2_account = __esm({
  "src/accounts/ec2/ec2-account.ts"() {
    "use strict";
    init_clients();
    init_region();
    import_ec2_sdk2 = require("./vendor/ec2-sdk.js");
    init_format();
    init_api_error();
    init_shell();
    init_account();
    init_key_request();
    init_parse_key();
    init_same_key();
    init_ec2_error();
    init_ec2_instances();
    KEY_ACTIONS = "ec2:DescribeKeyPairs, ec2:ImportKeyPair and ec2:DeleteKeyPair";
    FIELDS = { id: "KeyPairId", name: "KeyName", publicKey: "PublicKey" };
    Ec2Account = class {
      title;
      basis;
      nameLimit;
      removal;
      supports;
      #rules;
      #ec2;
      #autoScaling;
      #region;
      constructor({ title, basis, names, accepts, removal, unlisted }, { ec2, autoScaling, region }) {
        this.title = title;
        this.basis = basis;
        this.nameLimit = nameLimit(names);
        this.removal = removal;
        this.supports = { instances: true, attach: false, use: true, unlisted };
        this.#rules = { title, keys: { names, accepts } };
        this.#ec2 = ec2;
        this.#autoScaling = autoScaling;
        this.#region = region;
      }
      /** The credentials come from the environment, so that two accounts of one region are known to be the same. */
      async accountId() {
        return void 0;
      }
      async *keys() {
        const answer = await this.#ask(
          "did not list its key pairs",
          () => this.#ec2.send(new import_ec2_sdk2.DescribeKeyPairsCommand({ IncludePublicKey: true }))
        );
        if (!answer.KeyPairs) throw garbledError(`${this.title} did not list its key pairs`);
        const profile = { title: this.title, keys: { fields: FIELDS, names: this.#rules.keys.names } };
        const keys2 = answer.KeyPairs.map((pair) => {
          const key2 = parseKey(profile, pair);
          return { ...key2, publicKey: key2.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
        });
        if (keys2.length > 0) yield keys2;
      }
      addProblem(name, publicKey) {
        return addProblem(this.#rules, name, publicKey);
      }
      async add(name, publicKey, { isAbsent = false, onDoubt = () => {
      } } = {}) {
        const request = keyRequest(this.#rules, name, publicKey);
        const present = isAbsent ? void 0 : await findSameKey(this.keys(), request);
        if (present) return present;
        const PublicKeyMaterial = Buffer.from(request.publicKey);
        try {
          const { KeyPairId: id } = await this.#ask(
            "did not register the key",
            () => this.#ec2.send(new import_ec2_sdk2.ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial }))
          );
          if (id) return { id, ...request, createdAt: void 0, instances: void 0 };
          onDoubt();
        } catch (error2) {
          const listed3 = await findSameKey(this.keys(), request);
          if (listed3) return listed3;
          throw error2;
        }
        const listed2 = await findSameKey(this.keys(), request);
        if (listed2) return listed2;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} accepted the key but does not list it`,
          why: `no key pair in region ${this.#region} has its fingerprint`,
          hint: "Run again"
        });
      }
      /** remove lists first, because EC2 answers the same for a key pair that is not there; without a listing it asks all the same. */
      async remove(id) {
        const keys2 = await allKeys(this).catch(() => void 0);
        if (keys2 && !keys2.some((key2) => key2.id === id)) return "gone";
        await this.#ask(
          `did not remove key ${sanitize(id)}`,
          () => this.#ec2.send(new import_ec2_sdk2.DeleteKeyPairCommand({ KeyPairId: id }))
        );
        return "removed";
      }
      removalCommand(id) {
        return shellCommand(["aws", "ec2", "delete-key-pair", "--region", this.#region, "--key-pair-id", id]);
      }
      instances() {
        const { title } = this;
        return ec2Instances({ title, ec2: this.#ec2, autoScaling: this.#autoScaling, keys: () => allKeys(this) });
      }
      async attach() {
        throw unsupported(this.title, "put a key on a running instance");
      }
      async detach() {
        throw unsupported(this.title, "take a key off a running instance");
      }
      async #ask(failure2, task) {
        try {
          return await task();
        } catch (error2) {
          throw ec2Error(error2, { what: `${this.title} ${failure2}`, actions: KEY_ACTIONS });
        }
      }
    };
  }
});

// src/accounts/profiles/aws-ec2.ts
var awsEc2;
var init_aws_ec2 = __esm({
  "src/accounts/profiles/aws-ec2.ts"() {
    "use strict";
    awsEc2 = {
      id: "aws-ec2",
      title: "AWS EC2",
      basis: "specification",
      docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html",
      token: "None: AWS credentials and the region come from the environment, in the post step as well, and need the [IAM actions](deploy.md).",
      notes: "api-url takes the place of both EC2 and Auto Scaling; for endpoints of a VPC, set AWS_ENDPOINT_URL_EC2 and AWS_ENDPOINT_URL_AUTO_SCALING instead.",
      vars: { region: { env: "AWS_REGION", about: "a region" } },
      names: { max: 255, required: true, unique: true, changes: ["trim"] },
      accepts: { types: ["ssh-ed25519", "ssh-rsa"] },
      removal: { revokes: "no", note: "EC2 does not change the keys on running instances." },
      kinds: ["instances", "launch templates", "launch configurations", "spot requests", "spot fleet requests"],
      // Each keeps the name of a key pair of its own, for instances that it starts later.
      unlisted: ["EMR clusters", "compute environments of AWS Batch", "configurations of EC2 Image Builder"],
      paging: "whole",
      isTokenless: true,
      open: async (options) => (await Promise.resolve().then(() => (init_ec2_account(), ec2_account_exports))).openEc2Account(awsEc2, options)
    };
  }
});

// src/accounts/profiles/azure.ts
var GROUP, ALL, query, page, NO_SUCH_KEY, azure;
var init_azure = __esm({
  "src/accounts/profiles/azure.ts"() {
    "use strict";
    GROUP = "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Compute";
    ALL = "/subscriptions/{subscription}/providers/Microsoft.Compute";
    query = { "api-version": "2024-11-01" };
    page = { kind: "next", next: "nextLink" };
    NO_SUCH_KEY = { status: 404, field: "error.code", contains: "ResourceNotFound" };
    azure = {
      id: "azure",
      title: "Azure",
      basis: "specification",
      docs: "https://learn.microsoft.com/en-us/rest/api/compute/ssh-public-keys",
      token: "The client secret of an app registration with a role such as Virtual Machine Contributor on the resource group, and Reader on the subscription, whose machines are listed.",
      notes: "Keys are those of one resource group. The specification asks for ssh-rsa of 2048 bits or more, the guide to SSH keys for ed25519 as well. How a name is bounded is not documented.",
      baseUrl: "https://management.azure.com",
      vars: {
        tenant: { env: "AZURE_TENANT_ID", about: "the id of a tenant" },
        clientId: {
          env: "AZURE_CLIENT_ID",
          about: "the client id of the app registration that api-token is the secret of"
        },
        subscription: { env: "AZURE_SUBSCRIPTION_ID", about: "the id of a subscription" },
        group: { env: "AZURE_RESOURCE_GROUP", about: "the name of a resource group" },
        location: { env: "AZURE_LOCATION", about: "the region of new keys, such as westeurope" }
      },
      auth: {
        kind: "oauth2",
        tokenPath: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
        clientId: "clientId",
        form: "form",
        scope: "https://management.azure.com/.default"
      },
      keys: {
        list: { path: `${GROUP}/sshPublicKeys`, query, items: "value", page },
        fields: { id: "name", name: "name", publicKey: "properties.publicKey" },
        get: { path: `${GROUP}/sshPublicKeys/{key}`, query, item: "", missing: [NO_SUCH_KEY] },
        create: {
          method: "PUT",
          path: `${GROUP}/sshPublicKeys/{name}`,
          query,
          body: { location: "$location", properties: { publicKey: "$publicKey" } },
          ok: [200, 201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: `${GROUP}/sshPublicKeys/{key}`, query, ok: [200], gone: [{ status: 204 }, NO_SUCH_KEY] },
        names: { required: true, unique: true },
        accepts: { types: ["ssh-rsa", "ssh-ed25519"] }
      },
      removal: {
        revokes: "no",
        note: "Azure copies a key to each machine that is created with it, and does not change the copies."
      },
      instances: [
        {
          list: { path: `${ALL}/virtualMachines`, query, items: "value", page },
          fields: { id: "id", name: "name", status: "properties.provisioningState" },
          keys: {
            items: "properties.osProfile.linuxConfiguration.ssh.publicKeys",
            field: "keyData",
            by: "publicKey"
          }
        },
        {
          kind: "scale set",
          list: { path: `${ALL}/virtualMachineScaleSets`, query, items: "value", page },
          fields: { id: "id", name: "name", status: "properties.provisioningState" },
          keys: {
            items: "properties.virtualMachineProfile.osProfile.linuxConfiguration.ssh.publicKeys",
            field: "keyData",
            by: "publicKey"
          }
        }
      ],
      unlisted: ["Kubernetes clusters", "machines of other subscriptions"],
      errors: ["error.message"]
    };
  }
});

// src/accounts/profiles/cherryservers.ts
var cherryservers;
var init_cherryservers = __esm({
  "src/accounts/profiles/cherryservers.ts"() {
    "use strict";
    cherryservers = {
      id: "cherryservers",
      title: "Cherry Servers",
      basis: "specification",
      docs: "https://api.cherryservers.com/doc",
      token: "An API key of the client portal.",
      notes: "The keys of the user are listed, and the servers of one project. The zone of its times, taken for UTC, and its answer to a duplicate key are not documented.",
      baseUrl: "https://api.cherryservers.com",
      vars: { project: { env: "CHERRY_PROJECT_ID", about: "the id of a project" } },
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/v1/ssh-keys", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "label", publicKey: "key", createdAt: "created" },
        get: { path: "/v1/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/v1/ssh-keys",
          body: { label: "$name", key: "$publicKey" },
          ok: [200, 201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/v1/ssh-keys/{key}", ok: [200, 204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Cherry Servers does not document whether a key removed from the account still works on running servers."
      },
      instances: [
        {
          list: { path: "/v1/projects/{project}/servers", items: "", page: { kind: "none" } },
          fields: { id: "id", name: "hostname", status: "state" },
          keys: { items: "ssh_keys", field: "id", by: "id" }
        }
      ],
      unlisted: ["servers of other projects"],
      errors: ["message"],
      limits: { interval: 250 }
    };
  }
});

// src/accounts/profiles/crusoe.ts
var crusoe;
var init_crusoe = __esm({
  "src/accounts/profiles/crusoe.ts"() {
    "use strict";
    crusoe = {
      id: "crusoe",
      title: "Crusoe",
      basis: "specification",
      docs: "https://github.com/crusoecloud/client-go",
      token: "The secret key of an access key (console: Security, Tokens), which signs each request and is not sent.",
      notes: "The keys are those of the user whose access key it is. Its answer to a duplicate key is not documented.",
      baseUrl: "https://api.cloud.crusoe.ai/v1",
      vars: {
        accessKey: {
          env: "CRUSOE_ACCESS_KEY_ID",
          about: "the id of the access key that api-token is the secret of"
        }
      },
      auth: { kind: "hmac", scheme: "crusoe", keyId: "accessKey" },
      keys: {
        list: { path: "/users/ssh-keys", items: "items", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
        create: {
          path: "/users/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 400 }, { status: 409 }]
        },
        delete: { path: "/users/ssh-keys", query: { id: "{key}" }, ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Crusoe does not document whether a key removed from the account still works on running machines."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/cudo.ts
var cudo;
var init_cudo = __esm({
  "src/accounts/profiles/cudo.ts"() {
    "use strict";
    cudo = {
      id: "cudo",
      title: "CUDO Compute",
      basis: "specification",
      docs: "https://cudocompute.com/docs/rest-api/ssh-keys",
      token: "An API key of the console.",
      notes: "How its pages are numbered is not documented, so a list that is not in one answer is an error. Its answers to a duplicate key, and to a key that is gone, are not documented.",
      baseUrl: "https://rest.compute.cudo.org/v1",
      auth: { kind: "header", header: "Authorization", prefix: "bearer " },
      keys: {
        list: { path: "/ssh-keys", items: "sshKeys", page: { kind: "none", total: "totalCount" } },
        fields: { id: "id", name: "comment", publicKey: "publicKey", createdAt: "createTime" },
        get: { path: "/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/ssh-keys",
          body: { publicKey: "$publicKey" },
          ok: [200, 201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [200, 204], gone: [{ status: 404 }] },
        names: "comment"
      },
      removal: {
        revokes: "unknown",
        note: "CUDO Compute does not document whether a key removed from the account still works on running machines."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/digitalocean.ts
var PAGES, digitalocean;
var init_digitalocean = __esm({
  "src/accounts/profiles/digitalocean.ts"() {
    "use strict";
    PAGES = {
      kind: "page",
      param: "page",
      sizeParam: "per_page",
      size: 200,
      next: "links.pages.next",
      total: "meta.total"
    };
    digitalocean = {
      id: "digitalocean",
      title: "DigitalOcean",
      basis: "specification",
      docs: "https://github.com/digitalocean/openapi",
      token: "Scopes `ssh_key:read`, `ssh_key:create` and `ssh_key:delete`; the audit reads autoscale pools as well.",
      baseUrl: "https://api.digitalocean.com",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/v2/account/keys",
          items: "ssh_keys",
          page: PAGES
        },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        get: {
          path: "/v2/account/keys/{key}",
          item: "ssh_key",
          missing: [{ status: 404, field: "id", contains: "not_found" }]
        },
        create: {
          path: "/v2/account/keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 422, field: "message", contains: "already in use" }]
        },
        delete: {
          path: "/v2/account/keys/{key}",
          ok: [204],
          gone: [{ status: 404, field: "id", contains: "not_found" }]
        },
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "DigitalOcean does not change the keys on existing Droplets.",
        terraform: "digitalocean_droplet"
        // terraform-provider-digitalocean#1019
      },
      instances: [
        {
          kind: "autoscale pool",
          list: { path: "/v2/droplets/autoscale", items: "autoscale_pools", page: PAGES },
          fields: { id: "id", name: "name", status: "status" },
          keys: { items: "droplet_template.ssh_keys", by: ["id", "fingerprint"] }
        }
      ],
      unlisted: ["Droplets"],
      errors: ["message"],
      limits: { listingsPerMinute: 10 }
    };
  }
});

// src/accounts/profiles/gcp-os-login.ts
var NO_SUCH_KEY2, gcpOsLogin;
var init_gcp_os_login = __esm({
  "src/accounts/profiles/gcp-os-login.ts"() {
    "use strict";
    NO_SUCH_KEY2 = { status: 404, field: "error.status", contains: "NOT_FOUND" };
    gcpOsLogin = {
      id: "gcp-os-login",
      title: "Google Cloud OS Login",
      basis: "specification",
      docs: "https://cloud.google.com/compute/docs/oslogin/rest",
      token: "An access token with the scope cloud-platform or compute, as `gcloud auth print-access-token` and google-github-actions/auth give; it ends after an hour.",
      notes: "The keys are those of one user or service account. That the comment of a key is kept, by which a lease is known, is not promised.",
      baseUrl: "https://oslogin.googleapis.com",
      vars: {
        user: {
          env: "CLOUDSDK_CORE_ACCOUNT",
          about: "the e-mail address of the user or service account whose keys these are"
        }
      },
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/v1/users/{user}/loginProfile",
          items: "sshPublicKeys.*",
          empty: [{ status: 200, field: "name" }],
          page: { kind: "none" }
        },
        fields: { id: "fingerprint", publicKey: "key", expiresAt: "expirationTimeUsec" },
        get: { path: "/v1/users/{user}/sshPublicKeys/{key}", item: "", missing: [NO_SUCH_KEY2] },
        create: {
          path: "/v1/users/{user}:importSshPublicKey",
          body: { key: "$publicKey", expirationTimeUsec: "$expiresAt" },
          expiry: "unix-us",
          ok: [200],
          answer: { kind: "nothing" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/v1/users/{user}/sshPublicKeys/{key}", ok: [200], gone: [NO_SUCH_KEY2] },
        names: "comment"
      },
      removal: {
        revokes: "yes",
        note: "Machines with OS Login ask Google for the keys of a user at each login; sessions that are open stay open."
      },
      times: "unix-us",
      errors: ["error.message"]
    };
  }
});

// src/accounts/profiles/github.ts
var github;
var init_github = __esm({
  "src/accounts/profiles/github.ts"() {
    "use strict";
    github = {
      id: "github",
      title: "GitHub",
      basis: "specification",
      docs: "https://docs.github.com/en/rest/users/keys",
      token: "Scope `admin:public_key`; to report only, `read:public_key`.",
      notes: "The text of its answer to a duplicate key is not documented.",
      baseUrl: "https://api.github.com",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      headers: { accept: "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28" },
      identity: { path: "/user", id: "id" },
      keys: {
        list: {
          path: "/user/keys",
          items: "",
          page: { kind: "link", param: "page", sizeParam: "per_page", size: 100 }
        },
        fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", lastUsedAt: "last_used" },
        get: { path: "/user/keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/user/keys",
          body: { title: "$name", key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 422 }]
        },
        delete: { path: "/user/keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: {},
        accepts: {
          types: [
            "ssh-ed25519",
            "ssh-rsa",
            "ssh-dss",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521"
          ]
        }
      },
      removal: {
        revokes: "yes",
        note: "A key that is removed from GitHub no longer opens repositories; machines are not affected."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/gitlab.ts
var gitlab;
var init_gitlab = __esm({
  "src/accounts/profiles/gitlab.ts"() {
    "use strict";
    gitlab = {
      id: "gitlab",
      title: "GitLab",
      basis: "specification",
      docs: "https://docs.gitlab.com/api/user_keys/",
      token: "Scope `api`; to report only, `read_user`.",
      baseUrl: "https://gitlab.com/api/v4",
      auth: { kind: "header", header: "PRIVATE-TOKEN", prefix: "" },
      identity: { path: "/user", id: "id" },
      keys: {
        list: {
          path: "/user/keys",
          items: "",
          page: { kind: "page", param: "page", sizeParam: "per_page", size: 100 }
        },
        fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", expiresAt: "expires_at" },
        get: { path: "/user/keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/user/keys",
          body: { title: "$name", key: "$publicKey", expires_at: "$expiresAt" },
          expiry: "rfc3339",
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [
            { status: 400, field: "message.fingerprint" },
            { status: 400, field: "message.key" }
          ]
        },
        delete: { path: "/user/keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "yes",
        note: "A key that is removed from GitLab no longer opens repositories; machines are not affected."
      },
      errors: ["message", "error"]
    };
  }
});

// src/accounts/profiles/gpuai.ts
var gpuai;
var init_gpuai = __esm({
  "src/accounts/profiles/gpuai.ts"() {
    "use strict";
    gpuai = {
      id: "gpuai",
      title: "gpu.ai",
      basis: "specification",
      docs: "https://demo.gpu.ai/docs/api/reference",
      notes: "Its production address is announced for version 1.0. It does not show public keys, so a removed key cannot be restored.",
      baseUrl: "https://api.gpu.ai/v1",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh-keys",
          items: "data",
          page: { kind: "cursor", param: "cursor", sizeParam: "limit", size: 200, next: "next_cursor" }
        },
        fields: { id: "id", name: "name", fingerprint: "fingerprint", createdAt: "created_at" },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
          idempotencyHeader: "Idempotency-Key"
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "gpu.ai does not document whether a key removed from the account still works on running instances."
      },
      errors: ["detail", "title"]
    };
  }
});

// src/accounts/profiles/hetzner.ts
var hetzner;
var init_hetzner = __esm({
  "src/accounts/profiles/hetzner.ts"() {
    "use strict";
    hetzner = {
      id: "hetzner",
      title: "Hetzner Cloud",
      basis: "specification",
      docs: "https://docs.hetzner.cloud",
      token: "Read & Write, of the project whose keys it manages; to report only, Read.",
      baseUrl: "https://api.hetzner.cloud/v1",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh_keys",
          items: "ssh_keys",
          page: {
            kind: "page",
            param: "page",
            sizeParam: "per_page",
            size: 50,
            next: "meta.pagination.next_page",
            current: "meta.pagination.page",
            total: "meta.pagination.total_entries"
          }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created", createdBy: "labels" },
        get: {
          path: "/ssh_keys/{key}",
          item: "ssh_key",
          missing: [{ status: 404, field: "error.code", contains: "not_found" }]
        },
        create: {
          path: "/ssh_keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 409, field: "error.code", contains: "uniqueness_error" }]
        },
        delete: {
          path: "/ssh_keys/{key}",
          ok: [204],
          gone: [{ status: 404, field: "error.code", contains: "not_found" }]
        },
        names: { unique: true, required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Hetzner does not document whether a key removed from the project still works on running servers.",
        terraform: "hcloud_server"
        // terraform-provider-hcloud#737
      },
      errors: ["error.message"]
    };
  }
});

// src/accounts/profiles/hotaisle.ts
var hotaisle;
var init_hotaisle = __esm({
  "src/accounts/profiles/hotaisle.ts"() {
    "use strict";
    hotaisle = {
      id: "hotaisle",
      title: "Hot Aisle",
      basis: "specification",
      docs: "https://admin.hotaisle.app/api/docs/",
      token: "An API key with the user role owner.",
      notes: "The keys are those of one user, and open all servers of the teams in which the user has the role user.",
      baseUrl: "https://admin.hotaisle.app/api",
      auth: { kind: "header", header: "Authorization", prefix: "Token " },
      keys: {
        list: { path: "/user/ssh_keys/", items: "", page: { kind: "none" } },
        fields: {
          id: "fingerprint",
          idPrefix: "SHA256:",
          name: "comment",
          keyType: "type",
          publicKey: "public_key"
        },
        create: {
          path: "/user/ssh_keys/",
          body: { authorized_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/user/ssh_keys/{key}/", ok: [204], gone: [{ status: 404 }] },
        names: "comment"
      },
      removal: {
        revokes: "yes",
        note: "Servers ask Hot Aisle for the keys at each login, unless that was turned off on the server; sessions that are open stay open."
      },
      errors: [""]
    };
  }
});

// src/accounts/profiles/hyperstack.ts
var hyperstack;
var init_hyperstack = __esm({
  "src/accounts/profiles/hyperstack.ts"() {
    "use strict";
    hyperstack = {
      id: "hyperstack",
      title: "Hyperstack",
      basis: "specification",
      docs: "https://docs.hyperstack.cloud/docs/api-reference/section-core",
      notes: "A key belongs to one environment; a key that another environment already has counts as registered. The maximum page size is not documented.",
      baseUrl: "https://infrahub-api.nexgencloud.com/v1",
      vars: { environment: { env: "HYPERSTACK_ENVIRONMENT", about: "the name of an environment" } },
      auth: { kind: "header", header: "api_key", prefix: "" },
      keys: {
        list: {
          path: "/core/keypairs",
          items: "keypairs",
          page: { kind: "page", param: "page", sizeParam: "pageSize", size: 100 }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
        create: {
          path: "/core/keypairs",
          body: { name: "$name", environment_name: "$environment", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "keypair" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/core/keypair/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { max: 50, required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Hyperstack does not document whether a key removed from the account still works on running machines."
      },
      instances: [
        {
          list: {
            path: "/core/virtual-machines",
            items: "instances",
            page: { kind: "page", param: "page", sizeParam: "pageSize", size: 100 }
          },
          fields: { id: "id", name: "name", status: "status", host: "floating_ip" },
          keys: { one: "keypair.name", by: "name" }
        }
      ],
      errors: ["message"],
      failures: [{ status: 200, field: "status", equals: false }]
    };
  }
});

// src/accounts/profiles/jarvislabs.ts
var FAILED, jarvislabs;
var init_jarvislabs = __esm({
  "src/accounts/profiles/jarvislabs.ts"() {
    "use strict";
    FAILED = ["success", "sucess"].flatMap(
      (field2) => [false, "false"].map((equals) => ({ status: 200, field: field2, equals }))
    );
    jarvislabs = {
      id: "jarvislabs",
      title: "JarvisLabs",
      basis: "specification",
      docs: "https://github.com/jarvislabsai/jarvislabs",
      notes: "Its only specification is its own client. Each region has an address of its own; use api-url for another one than India (Noida). Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://backendn.jarvislabs.net",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/ssh/", items: "", page: { kind: "none" } },
        fields: { id: "key_id", name: "key_name", publicKey: "ssh_key" },
        create: {
          path: "/ssh/",
          body: { ssh_key: "$publicKey", key_name: "$name" },
          ok: [200],
          answer: { kind: "nothing" },
          duplicate: [...FAILED, { status: 400 }, { status: 409 }]
        },
        delete: { path: "/ssh/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "JarvisLabs does not document whether a key removed from the account still works on running instances."
      },
      errors: ["message", "error", "detail"],
      failures: FAILED
    };
  }
});

// src/accounts/profiles/lambda.ts
var lambda;
var init_lambda = __esm({
  "src/accounts/profiles/lambda.ts"() {
    "use strict";
    lambda = {
      id: "lambda",
      title: "Lambda",
      basis: "specification",
      docs: "https://docs.lambda.ai",
      notes: "Its answer to a duplicate key, and whether names are unique, are not documented.",
      baseUrl: "https://cloud.lambda.ai",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/api/v1/ssh-keys", items: "data", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        create: {
          path: "/api/v1/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "data" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: {
          path: "/api/v1/ssh-keys/{key}",
          ok: [200],
          gone: [{ status: 404, field: "error.code", contains: "not-found" }]
        },
        names: { max: 64, unique: true, required: true },
        accepts: { maxLength: 4096 }
      },
      removal: {
        revokes: "unknown",
        note: "Lambda does not document whether a key removed from the account still works on running instances."
      },
      instances: [
        {
          list: { path: "/api/v1/instances", items: "data", page: { kind: "none" } },
          fields: { id: "id", name: "name", status: "status", host: "ip" },
          user: "ubuntu",
          keys: { items: "ssh_key_names", by: "name" }
        }
      ],
      errors: ["error.message"],
      limits: { interval: 1e3 }
    };
  }
});

// src/accounts/profiles/latitude.ts
var latitude;
var init_latitude = __esm({
  "src/accounts/profiles/latitude.ts"() {
    "use strict";
    latitude = {
      id: "latitude",
      title: "Latitude.sh",
      basis: "specification",
      docs: "https://www.latitude.sh/docs/api-reference/get-ssh-keys",
      notes: "The API key stands alone in Authorization, as in its reference and its own clients; an older guide has Bearer before it. New keys are put in one project; the keys of all projects that the token can see are listed. Its list of keys has no pages according to its reference. Its answers to a duplicate key, and to a key that is gone, are not documented.",
      baseUrl: "https://api.latitude.sh",
      vars: { project: { env: "LATITUDESH_PROJECT", about: "the id or slug of a project" } },
      auth: { kind: "header", header: "Authorization", prefix: "" },
      keys: {
        list: { path: "/ssh_keys", items: "data", page: { kind: "none" } },
        fields: {
          id: "id",
          name: "attributes.name",
          publicKey: "attributes.public_key",
          createdAt: "attributes.created_at",
          createdBy: "attributes.user.email"
        },
        get: { path: "/ssh_keys/{key}", item: "data", missing: [{ status: 404 }] },
        create: {
          path: "/ssh_keys",
          body: {
            data: {
              type: "ssh_keys",
              attributes: { name: "$name", project: "$project", public_key: "$publicKey" }
            }
          },
          ok: [201],
          answer: { kind: "key", item: "data" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh_keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "Latitude.sh does not take a removed key off servers that were deployed or reinstalled with it."
      },
      errors: ["errors.0.detail", "errors.0.title"],
      limits: { interval: 1e3 }
    };
  }
});

// src/accounts/profiles/linode.ts
var linode;
var init_linode = __esm({
  "src/accounts/profiles/linode.ts"() {
    "use strict";
    linode = {
      id: "linode",
      title: "Linode",
      basis: "specification",
      docs: "https://github.com/linode/linode-api-openapi",
      notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.linode.com/v4",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/profile/sshkeys",
          items: "data",
          page: {
            kind: "page",
            param: "page",
            sizeParam: "page_size",
            size: 500,
            last: "pages",
            current: "page",
            total: "results"
          }
        },
        fields: { id: "id", name: "label", publicKey: "ssh_key", createdAt: "created" },
        get: { path: "/profile/sshkeys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/profile/sshkeys",
          body: { label: "$name", ssh_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/profile/sshkeys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { max: 64 },
        accepts: {
          types: [
            "ssh-ed25519",
            "ssh-rsa",
            "ssh-dss",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "sk-ecdsa-sha2-nistp256@openssh.com"
          ]
        }
      },
      removal: {
        revokes: "unknown",
        note: "Linode does not document whether a key removed from the profile still works on running instances."
      },
      errors: ["errors.0.reason"]
    };
  }
});

// src/accounts/profiles/mithril.ts
var cursor, query2, mithril;
var init_mithril = __esm({
  "src/accounts/profiles/mithril.ts"() {
    "use strict";
    cursor = {
      kind: "cursor",
      param: "next_cursor",
      sizeParam: "limit",
      size: 100,
      next: "next_cursor"
    };
    query2 = { project: "{project}" };
    mithril = {
      id: "mithril",
      title: "Mithril",
      basis: "specification",
      docs: "https://docs.mithril.ai/compute-api/compute-api-reference/ssh-keys",
      notes: "Keys belong to one project. A key of an active bid or reservation cannot be removed. Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.mithril.ai",
      vars: { project: { env: "MITHRIL_PROJECT", about: "the id of a project, such as proj_abc123456" } },
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/v2/ssh-keys", query: query2, items: "", page: { kind: "none" } },
        fields: { id: "fid", name: "name", publicKey: "public_key", createdAt: "created_at" },
        create: {
          path: "/v2/ssh-keys",
          body: { project: "$project", name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/v2/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Mithril does not document what the removal of a key changes on machines; it refuses it while a bid or reservation uses the key."
      },
      instances: [
        {
          kind: "spot bid",
          list: {
            path: "/v2/spot/bids",
            query: query2,
            items: "data",
            where: [{ field: "status", not: ["Terminated"] }],
            page: cursor
          },
          fields: { id: "fid", name: "name", status: "status" },
          keys: { items: "launch_specification.ssh_keys", by: "id" }
        },
        {
          kind: "reservation",
          list: {
            path: "/v2/reservation",
            query: query2,
            items: "data",
            where: [{ field: "status", not: ["Canceled", "Ended"] }],
            page: cursor
          },
          fields: { id: "fid", name: "name", status: "status" },
          keys: { items: "launch_specification.ssh_keys", by: "id" }
        }
      ],
      unlisted: ["Kubernetes clusters"],
      errors: ["detail", "detail.0.msg", "message"]
    };
  }
});

// src/accounts/profiles/openstack.ts
var marker, openstack;
var init_openstack = __esm({
  "src/accounts/profiles/openstack.ts"() {
    "use strict";
    marker = { kind: "marker", param: "marker", sizeParam: "limit", size: 500 };
    openstack = {
      id: "openstack",
      title: "OpenStack",
      basis: "specification",
      docs: "https://docs.openstack.org/api-ref/compute/",
      token: "A token of the identity service, as `openstack token issue -f value -c id` gives; it ends after some hours.",
      notes: "The keys are those of one user in one region, for all projects; servers are listed for the project of the token.",
      baseUrl: "{endpoint}",
      vars: {
        endpoint: {
          env: "OS_COMPUTE_ENDPOINT",
          about: "the address of the compute service, such as https://compute.example.com/v2.1"
        }
      },
      auth: { kind: "header", header: "X-Auth-Token", prefix: "" },
      headers: { "OpenStack-API-Version": "compute 2.35" },
      keys: {
        list: { path: "/os-keypairs", items: "keypairs", page: { ...marker, field: "keypair.name" } },
        fields: { id: "keypair.name", name: "keypair.name", publicKey: "keypair.public_key" },
        get: { path: "/os-keypairs/{key}", item: "", missing: [{ status: 404, field: "itemNotFound" }] },
        create: {
          path: "/os-keypairs",
          body: { keypair: { name: "$name", public_key: "$publicKey", type: "ssh" } },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/os-keypairs/{key}", ok: [204], gone: [{ status: 404, field: "itemNotFound" }] },
        names: {
          max: 255,
          required: true,
          unique: true,
          characters: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- "
        }
      },
      removal: {
        revokes: "no",
        note: "OpenStack gives a key to a server when it is created, and does not change it afterwards."
      },
      instances: [
        {
          kind: "server",
          list: { path: "/servers/detail", items: "servers", page: { ...marker, field: "id" } },
          fields: { id: "id", name: "name", status: "status", host: "accessIPv4" },
          keys: { one: "key_name", by: "name" }
        }
      ],
      unlisted: ["servers of other projects"],
      errors: ["badRequest.message", "conflictingRequest.message", "forbidden.message", "error.message"]
    };
  }
});

// src/accounts/profiles/ovhcloud.ts
var ovhcloud;
var init_ovhcloud = __esm({
  "src/accounts/profiles/ovhcloud.ts"() {
    "use strict";
    ovhcloud = {
      id: "ovhcloud",
      title: "OVHcloud",
      basis: "specification",
      docs: "https://eu.api.ovh.com/console/",
      token: "The secret of a service account (OAuth 2.0 client credentials) that an IAM policy lets read the project and manage its SSH keys.",
      notes: "The addresses are those of Europe; Canada and the US have others. Its answer to a duplicate key is not documented.",
      baseUrl: "https://eu.api.ovh.com/v1",
      vars: {
        clientId: {
          env: "OVH_CLIENT_ID",
          about: "the client id of the service account that api-token is the secret of"
        },
        project: { env: "OVH_CLOUD_PROJECT_SERVICE", about: "the id of a Public Cloud project" }
      },
      auth: {
        kind: "oauth2",
        tokenPath: "https://www.ovh.com/auth/oauth2/token",
        clientId: "clientId",
        form: "form",
        scope: "all"
      },
      keys: {
        list: { path: "/cloud/project/{project}/sshkey", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "publicKey" },
        get: { path: "/cloud/project/{project}/sshkey/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/cloud/project/{project}/sshkey",
          body: { name: "$name", publicKey: "$publicKey" },
          ok: [200, 201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }]
        },
        delete: { path: "/cloud/project/{project}/sshkey/{key}", ok: [200, 204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "OVHcloud does not document whether a key removed from the project still works on running instances."
      },
      instances: [
        {
          list: { path: "/cloud/project/{project}/instance", items: "", page: { kind: "none" } },
          fields: { id: "id", name: "name", status: "status", host: "ipAddresses.0.ip" },
          keys: { one: "sshKeyId", by: "id" }
        }
      ],
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/pictor.ts
var pages, pictor;
var init_pictor = __esm({
  "src/accounts/profiles/pictor.ts"() {
    "use strict";
    pages = {
      kind: "page",
      param: "page",
      sizeParam: "per_page",
      size: 100,
      last: "meta.last_page",
      current: "meta.current_page",
      total: "meta.total"
    };
    pictor = {
      id: "pictor",
      title: "Pictor",
      basis: "assumed",
      docs: "https://docs.pictor.network/docs/reference/api-keys",
      notes: "Pictor does not publish its endpoints: this whole profile is an assumption.",
      baseUrl: "https://apiv2.pictor.network/api",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/ssh-keys", items: "data", page: pages },
        fields: {
          id: "id",
          name: "name",
          publicKey: "public_key",
          createdAt: "created_at",
          instances: "machines"
        },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "data" },
          duplicate: [{ status: 422, field: "errors.public_key" }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: {}
      },
      removal: {
        revokes: "unknown",
        note: "Pictor does not document whether a key removed from the account still works on running machines."
      },
      instances: [
        {
          list: { path: "/gpu-instances", items: "data", page: pages },
          fields: { id: "id", name: "name", status: "status", host: "ip", port: "port", user: "username" },
          keys: { items: "ssh_keys", by: "id" },
          access: {
            attach: { path: "/gpu-instances/{instance}/ssh-keys", body: { ssh_key_id: "$key" }, ok: [201] },
            detach: { path: "/gpu-instances/{instance}/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] }
          }
        }
      ],
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/primeintellect.ts
var primeintellect;
var init_primeintellect = __esm({
  "src/accounts/profiles/primeintellect.ts"() {
    "use strict";
    primeintellect = {
      id: "primeintellect",
      title: "Prime Intellect",
      basis: "specification",
      docs: "https://docs.primeintellect.ai",
      notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.primeintellect.ai",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/api/v1/ssh_keys/",
          items: "data",
          page: { kind: "offset", param: "offset", sizeParam: "limit", size: 100, total: "total_count" }
        },
        fields: {
          id: "id",
          name: "name",
          publicKey: "publicKey",
          createdAt: "createdAt",
          managed: { field: "isUserKey", equals: false }
        },
        create: {
          path: "/api/v1/ssh_keys/",
          body: { name: "$name", publicKey: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/api/v1/ssh_keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Prime Intellect does not document whether a key removed from the account still works on running pods."
      },
      errors: ["detail", "message"]
    };
  }
});

// node_modules/p-throttle/index.js
function pThrottle({ limit, interval, strict, signal, onDelay, weight }) {
  if (!Number.isFinite(limit)) {
    throw new TypeError("Expected `limit` to be a finite number");
  }
  if (!Number.isFinite(interval)) {
    throw new TypeError("Expected `interval` to be a finite number");
  }
  if (limit < 0) {
    throw new TypeError("Expected `limit` to be >= 0");
  }
  if (interval < 0) {
    throw new TypeError("Expected `interval` to be >= 0");
  }
  if (weight !== void 0 && typeof weight !== "function") {
    throw new TypeError("Expected `weight` to be a function");
  }
  if (weight && interval === 0) {
    throw new TypeError("The `weight` option cannot be used with `interval` of 0");
  }
  const state = {
    queue: /* @__PURE__ */ new Map(),
    strictTicks: [],
    // Track windowed algorithm state so it can be reset on abort
    currentTick: 0,
    activeWeight: 0
  };
  const strictCapacity = Math.max(limit, 1);
  const insertTickSorted = (tickRecord) => {
    if (state.strictTicks.length === 0 || tickRecord.time >= state.strictTicks.at(-1).time) {
      state.strictTicks.push(tickRecord);
    } else {
      const insertIndex = state.strictTicks.findIndex((tick) => tick.time > tickRecord.time);
      state.strictTicks.splice(insertIndex, 0, tickRecord);
    }
  };
  function windowedDelay(requestWeight) {
    const now = Date.now();
    if (now - state.currentTick > interval) {
      state.activeWeight = requestWeight;
      state.currentTick = now;
      return 0;
    }
    if (state.activeWeight + requestWeight <= limit) {
      state.activeWeight += requestWeight;
    } else {
      state.currentTick += interval;
      state.activeWeight = requestWeight;
    }
    return state.currentTick - now;
  }
  function weightedDelay(requestWeight, now, ticks) {
    const findBlockingTick = (time4) => {
      let windowStart = 0;
      let windowWeight = 0;
      for (const [index, tick] of ticks.entries()) {
        if (tick.time >= time4 + interval) {
          break;
        }
        windowWeight += tick.weight;
        const windowEnd = Math.max(time4, tick.time);
        while (windowStart <= index && ticks[windowStart].time <= windowEnd - interval) {
          windowWeight -= ticks[windowStart].weight;
          windowStart++;
        }
        if (windowWeight + requestWeight > limit) {
          return ticks[windowStart];
        }
      }
    };
    let nextExecutionTime = now;
    let blockingTick = findBlockingTick(nextExecutionTime);
    while (blockingTick) {
      nextExecutionTime = blockingTick.time + interval;
      blockingTick = findBlockingTick(nextExecutionTime);
    }
    const tickRecord = {
      time: nextExecutionTime,
      weight: requestWeight,
      isExecuted: false
    };
    insertTickSorted(tickRecord);
    return { delay: Math.max(0, nextExecutionTime - now), tickRecord };
  }
  function strictDelay(requestWeight) {
    const now = Date.now();
    if (state.strictTicks.length > 0 && now - state.strictTicks.at(-1).time > interval) {
      state.strictTicks.length = 0;
    }
    if (weight) {
      while (state.strictTicks.length > 0 && now - state.strictTicks[0].time >= interval) {
        state.strictTicks.shift();
      }
      return weightedDelay(requestWeight, now, state.strictTicks);
    }
    if (state.strictTicks.length < strictCapacity) {
      state.strictTicks.push({ time: now, weight: requestWeight });
      return { delay: 0 };
    }
    const oldestTime = state.strictTicks[0].time;
    const mostRecentTime = state.strictTicks.at(-1).time;
    const baseTime = oldestTime + interval;
    const minSpacing = interval > 0 ? Math.ceil(interval / strictCapacity) : 0;
    const nextExecutionTime = baseTime <= mostRecentTime ? mostRecentTime + minSpacing : baseTime;
    state.strictTicks.shift();
    const tickRecord = { time: nextExecutionTime, weight: requestWeight };
    state.strictTicks.push(tickRecord);
    return { delay: Math.max(0, nextExecutionTime - now), tickRecord };
  }
  const getDelay = strict ? strictDelay : windowedDelay;
  return (function_) => {
    const throttled2 = function(...arguments_) {
      if (!throttled2.isEnabled) {
        return (async () => function_.apply(this, arguments_))();
      }
      let timeoutId;
      return new Promise((resolve5, reject) => {
        let requestWeight = 1;
        if (weight) {
          try {
            requestWeight = weight(...arguments_);
          } catch (error2) {
            reject(error2);
            return;
          }
          if (!Number.isFinite(requestWeight) || requestWeight < 0) {
            reject(new TypeError("Expected `weight` to be a finite non-negative number"));
            return;
          }
          if (requestWeight > limit) {
            reject(new TypeError(`Expected \`weight\` (${requestWeight}) to be <= \`limit\` (${limit})`));
            return;
          }
        }
        const delayResult = getDelay(requestWeight);
        const delay2 = strict ? delayResult.delay : delayResult;
        let tickRecord = strict ? delayResult.tickRecord : void 0;
        const execute2 = () => {
          if (tickRecord) {
            const actualTime = Date.now();
            if (weight) {
              const index = state.strictTicks.indexOf(tickRecord);
              if (index !== -1) {
                state.strictTicks.splice(index, 1);
              }
              const executedTicks = state.strictTicks.filter((tick) => tick.isExecuted);
              const updatedDelayResult = weightedDelay(requestWeight, actualTime, executedTicks);
              tickRecord = updatedDelayResult.tickRecord;
              if (updatedDelayResult.delay > 0) {
                state.queue.delete(timeoutId);
                timeoutId = setTimeout(execute2, updatedDelayResult.delay);
                state.queue.set(timeoutId, reject);
                return;
              }
              tickRecord.isExecuted = true;
            } else {
              tickRecord.time = actualTime;
            }
          }
          try {
            resolve5(function_.apply(this, arguments_));
          } catch (error2) {
            reject(error2);
          }
          state.queue.delete(timeoutId);
        };
        if (delay2 > 0) {
          timeoutId = setTimeout(execute2, delay2);
          state.queue.set(timeoutId, reject);
          try {
            onDelay?.(...arguments_);
          } catch {
          }
        } else {
          execute2();
        }
      });
    };
    signal?.throwIfAborted();
    if (signal) {
      let registration = signalThrottleds.get(signal);
      if (!registration) {
        registration = {
          throttleds: /* @__PURE__ */ new Set(),
          listener: null
        };
        registration.listener = () => {
          for (const weakReference2 of registration.throttleds) {
            const function_2 = weakReference2.deref();
            if (!function_2) {
              continue;
            }
            const functionState = states.get(function_2);
            if (!functionState) {
              continue;
            }
            for (const timeout of functionState.queue.keys()) {
              clearTimeout(timeout);
              functionState.queue.get(timeout)(signal.reason);
            }
            functionState.queue.clear();
            functionState.strictTicks.length = 0;
            functionState.currentTick = 0;
            functionState.activeWeight = 0;
          }
          signalThrottleds.delete(signal);
        };
        signalThrottleds.set(signal, registration);
        signal.addEventListener("abort", registration.listener, { once: true });
      }
      const weakReference = new WeakRef(throttled2);
      registration.throttleds.add(weakReference);
      finalizationRegistry.register(throttled2, {
        signalWeakRef: new WeakRef(signal),
        weakReference
      });
    }
    throttled2.isEnabled = true;
    Object.defineProperty(throttled2, "queueSize", {
      get() {
        return state.queue.size;
      }
    });
    states.set(throttled2, state);
    return throttled2;
  };
}
var states, signalThrottleds, finalizationRegistry;
var init_p_throttle = __esm({
  "node_modules/p-throttle/index.js"() {
    states = /* @__PURE__ */ new WeakMap();
    signalThrottleds = /* @__PURE__ */ new WeakMap();
    finalizationRegistry = new FinalizationRegistry(({ signalWeakRef, weakReference }) => {
      const signal = signalWeakRef.deref();
      if (!signal) {
        return;
      }
      const registration = signalThrottleds.get(signal);
      if (registration) {
        registration.throttleds.delete(weakReference);
        if (registration.throttleds.size === 0) {
          signal.removeEventListener("abort", registration.listener);
          signalThrottleds.delete(signal);
        }
      }
    });
  }
});

// src/http/throttle.ts
function createThrottle({ interval, listingsPerMinute }) {
  const apart = interval ? throttled({ limit: 1, interval }) : unlimited;
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE }) : unlimited;
  return (task, isListing) => isListing ? rarely(() => apart(task)) : apart(task);
}
function throttled(limit) {
  const run = pThrottle({ ...limit, strict: true })((task) => task());
  return (task) => run(task);
}
function unlimited(task) {
  return task();
}
var init_throttle = __esm({
  "src/http/throttle.ts"() {
    "use strict";
    init_p_throttle();
    init_time();
  }
});

// src/http/client.ts
function isLimitedBy403({ status, headers, text }) {
  if (status !== 403) return false;
  const isSecondary = headers["retry-after"] !== void 0 || /\bsecondary rate limit\b/i.test(text);
  return isSecondary || headers["x-ratelimit-remaining"] === "0";
}
function failureText({ method, path, failure: failure2 }) {
  return failure2 ?? `${method} ${path} failed`;
}
function checkAddress({ title, baseUrl, hints }) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  if (url && isPrivate(url)) return;
  throw new ApiError({
    fault: "invalid",
    what: `${title} cannot be called`,
    why: url ? "its address is not https, and secrets would be sent in the clear" : "its address is not a URL",
    hint: hints.address
  });
}
var MAX_REDIRECTS2, HttpClient;
var init_client = __esm({
  "src/http/client.ts"() {
    "use strict";
    init_address();
    init_api_error();
    init_failures();
    init_request();
    init_retry();
    init_throttle();
    init_time_limit();
    MAX_REDIRECTS2 = 3;
    HttpClient = class {
      #options;
      #throttle;
      #failures;
      /** Throws ApiError when the address would carry secrets in the clear. */
      constructor(options) {
        const { deadline = 6e4, timeout = 15e3, backoff = 250, limits: limits2 = {} } = options;
        this.#options = { ...options, deadline, timeout, backoff };
        this.#throttle = createThrottle(limits2);
        this.#failures = new HttpFailures(options);
        checkAddress(options);
      }
      /** send makes a call, and repeats it after transient faults. The call must be safe to repeat: an answer may be lost. */
      send(request) {
        return this.retry((signal) => this.once(request, signal), request);
      }
      /** retry repeats a task while it throws transient ApiErrors and the deadline allows. */
      retry(task, { isHasty, signal } = {}) {
        return retry(task, { ...this.#options, isHasty, signal });
      }
      /** once makes a call once. Network faults, 408, 429 and 5xx are thrown as `transient`; other answers are returned. */
      once(request, signal) {
        const isListing = request.method === "GET" && !request.isSingle;
        return this.#throttle(() => this.#try(request, signal), isListing);
      }
      /** refusal turns an unwelcome answer into an ApiError; `message` is what the service said. */
      refusal(what, { status }, message2) {
        return this.#failures.refusal(what, status, message2);
      }
      async #try(request, signal) {
        const { timeout, deadline } = this.#options;
        const limit = new TimeLimit(timeout, [signal, ...request.signal ? [request.signal] : []]);
        try {
          return await this.#follow(request, limit.signal);
        } catch (error2) {
          if (error2 instanceof ApiError) throw error2;
          const given = signal.aborted ? deadline : limit.isOver ? timeout : void 0;
          const cause = given ? new Error(`no answer within ${given / 1e3} s`) : error2;
          throw this.#failures.network(failureText(request), cause);
        } finally {
          limit.lift();
        }
      }
      async #follow(request, signal) {
        const { baseUrl, title } = this.#options;
        let url = new URL(baseUrl.replace(/\/+$/, "") + request.path);
        for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
        const refuse = (why) => this.#failures.wrongAddress(failureText(request), why);
        for (let hop = 0; hop <= MAX_REDIRECTS2; hop += 1) {
          const headers = { ...await this.#headers(url, request, signal), ...request.headers };
          const response = await this.#observed(url, { ...request, headers, signal });
          const { location: location2 } = response.headers;
          if (response.status < 300 || response.status > 399 || !location2) return this.#read(request, response);
          const next = new URL(location2, url);
          const repeats = request.method === "GET" || response.status === 307 || response.status === 308;
          if (next.origin !== url.origin || !repeats) {
            const target = this.#failures.clean(next.origin);
            throw refuse(`${title} redirects to ${target}, but the token is sent to no other host`);
          }
          url = next;
        }
        throw refuse(`${title} redirects in a loop`);
      }
      async #observed(url, outgoing) {
        const { method, body } = outgoing;
        let answer;
        try {
          answer = await sendRequest(url, outgoing);
          return answer;
        } finally {
          this.#options.observe?.({ method, url: url.href, body, answer });
        }
      }
      async #headers(url, request, signal) {
        const { headers = {}, authorize } = this.#options;
        if (!authorize) return headers;
        const { method, body } = request;
        const own = await authorize({ method, url, content: bodyText(body) ?? "", signal });
        this.#failures.addSecret(own.secret);
        return { ...headers, ...own.headers };
      }
      #read(request, { status, headers, text, bytes: bytes2 }) {
        if (bytes2) return { status, body: bytes2 };
        const what = failureText(request);
        this.#failures.noteDate(headers.date);
        if (status === 429 || status === 408 || status >= 500 || isLimitedBy403({ status, headers, text })) {
          throw this.#failures.overload(what, status, headers);
        }
        const link = headers.link === void 0 ? void 0 : String(headers.link);
        if (status === 200 && request.isKnown?.({ text, link }))
          return { status, body: void 0, link, isKnown: true };
        const body = this.#failures.cleanBody(text);
        if (!body) return { status, body: void 0, link };
        try {
          return { status, body: JSON.parse(body), link };
        } catch {
          if (request.text) return { status, body, link };
          if (status >= 400) return { status, body: void 0 };
          const type = this.#failures.clean(headers["content-type"] || "none", 40);
          const why = `the answer of ${this.#options.title} is not JSON (content-type: ${type})`;
          throw this.#failures.wrongAddress(what, why);
        }
      }
    };
  }
});

// src/accounts/hints.ts
function accountHints(baseUrl) {
  return {
    address: `Check api-url (now ${sanitize(baseUrl)})`,
    refused: "Check that the API token is valid and may manage SSH keys",
    notFound: "Check api-url and the given ids",
    unexpected: "Correct what the message names; if it names nothing, the profile may not fit this API"
  };
}
var init_hints = __esm({
  "src/accounts/hints.ts"() {
    "use strict";
    init_format();
  }
});

// src/accounts/profiles/runpod.ts
var PATH, BASE_URL, ACCEPTED, runpod, RULES2, RunPodAccount;
var init_runpod = __esm({
  "src/accounts/profiles/runpod.ts"() {
    "use strict";
    init_format();
    init_api_error();
    init_client();
    init_key_types();
    init_lease_name();
    init_shell();
    init_account();
    init_hints();
    init_key_request();
    init_parse_key();
    init_same_key();
    PATH = "/v2/account/ssh-keys";
    BASE_URL = "https://api.runpod.io";
    ACCEPTED = KEY_TYPES.flatMap(({ name }) => [name, certificateType(name)]).filter(
      (type) => /^(ssh|ecdsa|sk)-/.test(type)
    );
    runpod = {
      id: "runpod",
      title: "RunPod",
      basis: "specification",
      docs: "https://api.runpod.io/v2/openapi.json",
      notes: "Version 2 of its API is a beta. All keys are written at once, and a key that someone else adds in the same moment is lost; keylease reads the keys right before and right after.",
      baseUrl: BASE_URL,
      names: "comment",
      accepts: { types: ACCEPTED },
      removal: { revokes: "no", note: "RunPod does not update running pods when keys change." },
      paging: "whole",
      open: (options) => new RunPodAccount(options)
    };
    RULES2 = { title: runpod.title, keys: runpod };
    RunPodAccount = class {
      title = runpod.title;
      basis = runpod.basis;
      nameLimit = nameLimit(runpod.names);
      removal = runpod.removal;
      supports = { instances: false, attach: false, use: false };
      #http;
      #baseUrl;
      constructor({ apiUrl, apiToken, http: http2 }) {
        this.#baseUrl = (apiUrl ?? BASE_URL).replace(/\/+$/, "");
        const headers = { Authorization: `Bearer ${apiToken}` };
        this.#http = new HttpClient({
          title: this.title,
          baseUrl: this.#baseUrl,
          headers,
          secret: apiToken,
          hints: accountHints(this.#baseUrl),
          ...http2
        });
      }
      async accountId() {
        return void 0;
      }
      async *keys() {
        const lines = await this.#read((request) => this.#http.send(request));
        const keys2 = lines.filter((line2) => line2.trim());
        if (keys2.length > 0) yield keys2.map((line2) => this.#parse(line2));
      }
      addProblem(name, publicKey) {
        return addProblem(RULES2, name, publicKey);
      }
      /** add writes the set with one more line; all others stay as they are, byte for byte. */
      async add(name, publicKey, { onDoubt } = {}) {
        const request = keyRequest(RULES2, name, publicKey);
        return this.#http.retry(async (signal) => {
          const send = (request2) => this.#http.once(request2, signal);
          const lines = await this.#read(send);
          const present = lines.filter((line2) => line2.trim()).map((line2) => this.#parse(line2)).find((key2) => isSameKey(key2, request));
          if (present) return present;
          await this.#write(send, {
            lines,
            next: [...lines, request.publicKey],
            failed: "did not register the key",
            onWritten: onDoubt
          });
          return this.#parse(request.publicKey);
        });
      }
      /** remove writes the set without one line. The last line is removed only if it is a lease: the set was empty before. */
      async remove(id) {
        return this.#http.retry(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const lines = await this.#read(send);
          const left = lines.filter((line2) => line2 !== id);
          const isLast = left.every((line2) => !line2.trim());
          if (left.length === lines.length) return "gone";
          if (isLast && !parseLeaseName(this.#parse(id).name)) throw this.#lastOne();
          await this.#write(send, { lines, next: left, failed: "did not remove the key" });
          return "removed";
        });
      }
      removalCommand(id) {
        const header = '-H "Authorization: Bearer $KEYLEASE_API_TOKEN"';
        const url = shellQuote(this.#baseUrl + PATH);
        const without = `jq --arg line ${shellQuote(id)} '{keys: (.keys - [$line])}'`;
        return `curl ${header} ${url} | ${without} | curl -X PUT ${header} -H "Content-Type: application/json" -d @- ${url}`;
      }
      instances() {
        return failingList(unsupported(this.title, "say which keys its pods accept"));
      }
      async attach() {
        throw unsupported(this.title, "put a key on a running pod");
      }
      async detach() {
        throw unsupported(this.title, "take a key off a running pod");
      }
      async #read(send) {
        const answer = await send({ method: "GET", path: PATH });
        if (answer.status !== 200) throw this.#refusal(`GET ${PATH} failed`, answer);
        const lines = answer.body?.keys;
        if (Array.isArray(lines) && lines.every((line2) => typeof line2 === "string")) return lines;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} did not list everything (GET ${PATH})`,
          why: 'its answer has no list of lines in "keys"',
          hint: "Check api-url; keylease does not act on a partial list"
        });
      }
      /** write replaces the set if it has not changed since it was read, and checks the result. */
      async #write(send, change) {
        const { lines, next, failed, onWritten } = change;
        const before = await this.#read(send);
        if (before.join("\n") !== lines.join("\n")) throw this.#conflict();
        const answer = await send({ method: "PUT", path: PATH, body: { keys: next } });
        if (answer.status !== 200) throw this.#refusal(`${this.title} ${failed}`, answer);
        onWritten?.();
        const after = await this.#read(send);
        const lost = next.filter((line2) => !after.includes(line2));
        if (lost.length === 0) return;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} did not keep all keys`,
          why: `${lost.length} of the ${next.length} lines that were written are missing, such as ${sanitize(lost[0] ?? "")}`,
          hint: "Someone may have written the keys at the same time; check the keys of the account"
        });
      }
      #parse(line2) {
        const fields = { id: "line", publicKey: "line" };
        return parseKey({ title: this.title, keys: { fields, names: runpod.names } }, { line: line2 });
      }
      #refusal(what, answer) {
        const { detail, title } = answer.body ?? {};
        return this.#http.refusal(what, answer, detail ?? title);
      }
      #conflict() {
        return new ApiError({
          fault: "transient",
          what: `The keys of ${this.title} were not written`,
          why: "someone else changed them in the meantime",
          hint: "Run again later"
        });
      }
      #lastOne() {
        return new ApiError({
          fault: "invalid",
          what: `The last key of ${this.title} was not removed`,
          why: "the set would be empty, and a set that was misread looks the same",
          hint: "Remove it by hand"
        });
      }
    };
  }
});

// src/accounts/profiles/scaleway.ts
var scaleway;
var init_scaleway = __esm({
  "src/accounts/profiles/scaleway.ts"() {
    "use strict";
    scaleway = {
      id: "scaleway",
      title: "Scaleway",
      basis: "specification",
      docs: "https://www.scaleway.com/en/developers/api/iam/",
      token: "The secret key of an API key whose IAM policy has `SSHKeysFullAccess`; to report only, `SSHKeysReadOnly`.",
      notes: "Its API document describes no error responses. A key belongs to one project; only the keys of that one are listed, and of these only those that are enabled.",
      baseUrl: "https://api.scaleway.com",
      vars: { project: { env: "SCW_DEFAULT_PROJECT_ID", about: "the id of a project" } },
      auth: { kind: "header", header: "X-Auth-Token", prefix: "" },
      keys: {
        list: {
          path: "/iam/v1alpha1/ssh-keys",
          items: "ssh_keys",
          where: [
            { field: "project_id", is: ["{project}"] },
            { field: "disabled", not: [true] }
          ],
          page: { kind: "page", param: "page", sizeParam: "page_size", size: 100, total: "total_count" }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
        get: { path: "/iam/v1alpha1/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/iam/v1alpha1/ssh-keys",
          body: { name: "$name", public_key: "$publicKey", project_id: "$project" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/iam/v1alpha1/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { max: 1e3, required: true },
        accepts: {
          maxLength: 65e3,
          types: [
            "ssh-ed25519",
            "ssh-rsa",
            "ssh-dss",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521"
          ]
        }
      },
      removal: {
        revokes: "unknown",
        note: "Scaleway says that instances may have to be updated when a key that they use is removed."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/shadeform.ts
var shadeform;
var init_shadeform = __esm({
  "src/accounts/profiles/shadeform.ts"() {
    "use strict";
    shadeform = {
      id: "shadeform",
      title: "Shadeform",
      basis: "specification",
      docs: "https://docs.shadeform.ai/api-reference/sshkeys/sshkeys",
      token: "An API key of platform.shadeform.ai/settings/api, which can do everything.",
      notes: "Its own key, the default key and keys in use cannot be removed. Its answers to a duplicate key, and to a key that is gone, are not documented.",
      baseUrl: "https://api.shadeform.ai/v1",
      auth: { kind: "header", header: "X-API-KEY", prefix: "" },
      keys: {
        list: { path: "/sshkeys", items: "ssh_keys", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        get: { path: "/sshkeys/{key}/info", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/sshkeys/add",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "id", field: "id" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { method: "POST", path: "/sshkeys/{key}/delete", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Shadeform does not document what the removal of a key changes on machines; it refuses it while an instance uses the key."
      },
      instances: [
        {
          list: { path: "/instances", items: "instances", page: { kind: "none" } },
          fields: { id: "id", name: "name", status: "status", host: "ip", port: "ssh_port", user: "ssh_user" },
          keys: { path: "/instances/{instance}/info", one: "ssh_key_id", by: "id" }
        }
      ],
      errors: ["message", "error"]
    };
  }
});

// src/accounts/profiles/tensordock.ts
var tensordock;
var init_tensordock = __esm({
  "src/accounts/profiles/tensordock.ts"() {
    "use strict";
    tensordock = {
      id: "tensordock",
      title: "TensorDock",
      basis: "specification",
      docs: "https://dashboard.tensordock.com/api/docs/secrets",
      token: "A token of dashboard.tensordock.com/api.",
      notes: "The keys are those of the organization, among its secrets; the list does not show them, so each is read by itself. Its answers to a duplicate key, and to a key that is gone, are not documented.",
      baseUrl: "https://dashboard.tensordock.com/api/v2",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/secrets",
          items: "data.secrets",
          where: [{ field: "type", is: ["SSHKEY"] }],
          page: { kind: "none" }
        },
        fields: { id: "id", name: "name", publicKey: "value" },
        get: { path: "/secrets/{key}", item: "data", missing: [{ status: 404 }], isListed: true },
        create: {
          path: "/secrets",
          body: {
            data: { type: "secret", attributes: { name: "$name", value: "$publicKey", type: "SSHKEY" } }
          },
          ok: [200, 201],
          answer: { kind: "id", field: "data.id" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/secrets/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "TensorDock does not document whether a key removed from the account still works on running instances."
      },
      errors: ["error", "message"],
      limits: { interval: 600 }
    };
  }
});

// src/accounts/profiles/thunder.ts
var thunder;
var init_thunder = __esm({
  "src/accounts/profiles/thunder.ts"() {
    "use strict";
    thunder = {
      id: "thunder",
      title: "Thunder Compute",
      basis: "specification",
      docs: "https://github.com/Thunder-Compute/thunder-compute-documentation",
      notes: "Its answer to the removal of a key that is gone, and the unit of its times, are not documented.",
      baseUrl: "https://api.thundercompute.com:8443/v1",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/keys/list", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        create: {
          path: "/keys/add",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "key" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "Thunder Compute does not change the keys on running instances."
      },
      instances: [
        {
          list: { path: "/instances/list", items: "*", page: { kind: "none" } },
          fields: { id: "*", name: "name", status: "status", host: "ip", port: "port" },
          user: "ubuntu",
          keys: { items: "sshPublicKeys", by: "publicKey" }
        }
      ],
      errors: ["message", "error"]
    };
  }
});

// src/accounts/profiles/vast.ts
var NO_SUCH_KEY3, vast;
var init_vast = __esm({
  "src/accounts/profiles/vast.ts"() {
    "use strict";
    NO_SUCH_KEY3 = { status: 400, contains: "no_ssh_key" };
    vast = {
      id: "vast",
      title: "Vast.ai",
      basis: "specification",
      docs: "https://docs.vast.ai",
      token: "Permissions `user_read` and `user_write`; with `instance`, `instance_read` and `instance_write` too.",
      notes: "Its reference says that a new key goes to all running instances, its guide that it does not. Its answer to a duplicate key is not documented.",
      baseUrl: "https://console.vast.ai",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/api/v0/ssh",
          items: "",
          where: [{ field: "deleted_at", is: [null] }],
          page: { kind: "none" }
        },
        fields: { id: "id", publicKey: "key", createdAt: "created_at" },
        create: {
          path: "/api/v0/ssh",
          body: { ssh_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "key", fields: { publicKey: "public_key" } },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/api/v0/ssh/{key}", ok: [200], gone: [NO_SUCH_KEY3] },
        names: "comment"
      },
      removal: {
        revokes: "no",
        note: "Vast.ai does not change the keys on running instances."
      },
      instances: [
        {
          list: {
            path: "/api/v1/instances",
            items: "instances",
            page: { kind: "cursor", param: "after_token", sizeParam: "limit", size: 25, next: "next_token" }
          },
          fields: { id: "id", name: "label", status: "actual_status", host: "ssh_host", port: "ssh_port" },
          user: "root",
          keys: {
            path: "/api/v0/instances/{instance}/ssh",
            items: "ssh_keys",
            encoded: "json",
            field: "public_key",
            by: "publicKey"
          },
          access: {
            attach: { path: "/api/v0/instances/{instance}/ssh", body: { ssh_key: "$publicKey" }, ok: [200] },
            detach: {
              path: "/api/v0/instances/{instance}/ssh/{key}",
              ok: [200],
              gone: [NO_SUCH_KEY3, { status: 404 }]
            }
          }
        }
      ],
      errors: ["msg", "error"],
      failures: [{ status: 200, field: "success", equals: false }],
      limits: { interval: 1e3 }
      // "API requests too frequent ... threshold=1.0"
    };
  }
});

// src/accounts/profiles/verda.ts
var verda;
var init_verda = __esm({
  "src/accounts/profiles/verda.ts"() {
    "use strict";
    verda = {
      id: "verda",
      title: "Verda",
      basis: "specification",
      docs: "https://api.verda.com/v1/openapi.json",
      notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.verda.com/v1",
      vars: {
        clientId: { env: "VERDA_CLIENT_ID", about: "the client id that belongs to api-token, its secret" }
      },
      auth: { kind: "oauth2", tokenPath: "/oauth2/token", clientId: "clientId" },
      keys: {
        list: { path: "/ssh-keys", items: "", page: { kind: "none" } },
        fields: {
          id: "id",
          name: "name",
          publicKey: "key",
          createdAt: "created_at",
          createdBy: "created_by_user_id"
        },
        get: { path: "/ssh-keys/{key}", item: "0", missing: [{ status: 404 }] },
        // A list of one, according to its SDKs.
        create: {
          path: "/ssh-keys",
          body: { name: "$name", key: "$publicKey" },
          ok: [201],
          answer: { kind: "id" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Verda does not document whether a key removed from the account still works on running instances."
      },
      instances: [
        {
          list: { path: "/instances", items: "", page: { kind: "none" } },
          fields: { id: "id", name: "hostname", status: "status", host: "ip" },
          user: "root",
          keys: { items: "ssh_key_ids", by: "id" }
        },
        {
          kind: "cluster",
          list: { path: "/clusters", items: "", page: { kind: "none" } },
          fields: { id: "id", name: "hostname", status: "status", host: "ip" },
          user: "root",
          keys: { items: "ssh_key_ids", by: "id" }
        }
      ],
      unlisted: ["instance groups"],
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/vultr.ts
var vultr;
var init_vultr = __esm({
  "src/accounts/profiles/vultr.ts"() {
    "use strict";
    vultr = {
      id: "vultr",
      title: "Vultr",
      basis: "specification",
      docs: "https://github.com/vultr/vultr-python-client",
      notes: "Its answer to a duplicate key is not documented.",
      baseUrl: "https://api.vultr.com/v2",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh-keys",
          items: "ssh_keys",
          page: {
            kind: "cursor",
            param: "cursor",
            sizeParam: "per_page",
            size: 500,
            next: "meta.links.next",
            total: "meta.total"
          }
        },
        fields: { id: "id", name: "name", publicKey: "ssh_key", createdAt: "date_created" },
        get: { path: "/ssh-keys/{key}", item: "ssh_key", missing: [{ status: 404 }] },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", ssh_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "Vultr does not change the keys on running instances, according to its API reference; its CLI says otherwise."
      },
      errors: ["error"]
    };
  }
});

// src/accounts/providers.ts
var providers, TOKENLESS;
var init_providers = __esm({
  "src/accounts/providers.ts"() {
    "use strict";
    init_aws_ec2();
    init_azure();
    init_cherryservers();
    init_crusoe();
    init_cudo();
    init_digitalocean();
    init_gcp_os_login();
    init_github();
    init_gitlab();
    init_gpuai();
    init_hetzner();
    init_hotaisle();
    init_hyperstack();
    init_jarvislabs();
    init_lambda();
    init_latitude();
    init_linode();
    init_mithril();
    init_openstack();
    init_ovhcloud();
    init_pictor();
    init_primeintellect();
    init_runpod();
    init_scaleway();
    init_shadeform();
    init_tensordock();
    init_thunder();
    init_vast();
    init_verda();
    init_vultr();
    providers = [
      pictor,
      lambda,
      runpod,
      vast,
      digitalocean,
      hyperstack,
      verda,
      primeintellect,
      vultr,
      hetzner,
      linode,
      scaleway,
      gpuai,
      thunder,
      github,
      gitlab,
      awsEc2,
      gcpOsLogin,
      azure,
      crusoe,
      shadeform,
      mithril,
      jarvislabs,
      tensordock,
      cudo,
      hotaisle,
      latitude,
      cherryservers,
      ovhcloud,
      openstack
    ];
    TOKENLESS = providers.filter((provider) => "open" in provider && provider.isTokenless).map(({ id }) => id);
  }
});

// src/accounts/variables.ts
function isVariableName(name) {
  return VARIABLE_NAME.test(name) && !(name in Object.prototype);
}
function ownValue(record5, name) {
  return Object.hasOwn(record5, name) ? record5[name] : void 0;
}
var VARIABLE_NAME;
var init_variables = __esm({
  "src/accounts/variables.ts"() {
    "use strict";
    VARIABLE_NAME = /^[a-z][A-Za-z0-9]*$/;
  }
});

// node_modules/fastest-levenshtein/esm/mod.js
var peq, myers_32, myers_x, distance, closest;
var init_mod = __esm({
  "node_modules/fastest-levenshtein/esm/mod.js"() {
    peq = new Uint32Array(65536);
    myers_32 = (a, b) => {
      const n = a.length;
      const m = b.length;
      const lst = 1 << n - 1;
      let pv = -1;
      let mv = 0;
      let sc = n;
      let i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    myers_x = (b, a) => {
      const n = a.length;
      const m = b.length;
      const mhc = [];
      const phc = [];
      const hsize = Math.ceil(n / 32);
      const vsize = Math.ceil(m / 32);
      for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      let j = 0;
      for (; j < vsize - 1; j++) {
        let mv2 = 0;
        let pv2 = -1;
        const start2 = j * 32;
        const vlen2 = Math.min(32, m) + start2;
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
          const eq = peq[a.charCodeAt(i)];
          const pb = phc[i / 32 | 0] >>> i & 1;
          const mb = mhc[i / 32 | 0] >>> i & 1;
          const xv = eq | mv2;
          const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
          let ph = mv2 | ~(xh | pv2);
          let mh = pv2 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv2 = mh | ~(xv | ph);
          mv2 = ph & xv;
        }
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      let mv = 0;
      let pv = -1;
      const start = j * 32;
      const vlen = Math.min(32, m - start) + start;
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      let score = m;
      for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = phc[i / 32 | 0] >>> i & 1;
        const mb = mhc[i / 32 | 0] >>> i & 1;
        const xv = eq | mv;
        const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    distance = (a, b) => {
      if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    closest = (str, arr) => {
      let min_distance = Infinity;
      let min_index = 0;
      for (let i = 0; i < arr.length; i++) {
        const dist = distance(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
  }
});

// src/suggestion.ts
function suggestion(typed, words) {
  const similar = typeof typed === "object" ? void 0 : nearest(String(typed), words);
  return `${similar ? ` (did you mean ${similar}?)` : ""}; expected one of ${words.join(", ")}`;
}
function nearest(typed, words) {
  const lower = typed.slice(0, 100).toLowerCase();
  const found2 = closest(
    lower,
    words.map((word) => word.toLowerCase())
  );
  if (distance(lower, found2) > Math.max(1, found2.length / 3)) return void 0;
  return words.find((word) => word.toLowerCase() === found2);
}
var init_suggestion = __esm({
  "src/suggestion.ts"() {
    "use strict";
    init_mod();
  }
});

// src/accounts/lines.ts
var lines_exports = {};
__export(lines_exports, {
  findErrorLine: () => findErrorLine,
  findLine: () => findLine
});
function findLine(text, path) {
  const { document, lineCounter } = parse4(text);
  const paths = Array.from({ length: path.length + 1 }, (_, missing3) => path.slice(0, path.length - missing3));
  const node = paths.map((each) => document.getIn(each, true)).find(import_yaml.isNode);
  return lineCounter.linePos(node?.range?.[0] ?? 0).line;
}
function findErrorLine(text, message2) {
  const { document, lineCounter } = parse4(text);
  const [, position] = /at position (\d+)/.exec(message2) ?? [];
  return lineCounter.linePos(Number(position ?? document.errors[0]?.pos[0] ?? text.length)).line;
}
function parse4(text) {
  const lineCounter = new import_yaml.LineCounter();
  return {
    document: (0, import_yaml.parseDocument)(text, { lineCounter, prettyErrors: false, logLevel: "silent" }),
    lineCounter
  };
}
var import_yaml;
var init_lines = __esm({
  "src/accounts/lines.ts"() {
    "use strict";
    import_yaml = require("./vendor/yaml.js");
  }
});

// src/accounts/profile-file.ts
var profile_file_exports = {};
__export(profile_file_exports, {
  readProfile: () => readProfile
});
async function readProfile(source) {
  const isJson = source.trimStart().startsWith("{");
  const name = isJson ? "The profile" : `Profile ${sanitize(source)}`;
  const text = isJson ? source : readText(name, source);
  const { success, data, error: error2 } = import_profile_schema.profileSchema.safeParse(await parseJson2(name, text));
  if (success) return data;
  const { path, message: message2 } = firstFault(error2.issues);
  const field2 = sanitize(path.join(".")) || "the profile itself";
  const { findLine: findLine2 } = await Promise.resolve().then(() => (init_lines(), lines_exports));
  throw unusable3(name, `line ${findLine2(text, path)}, ${field2}: ${sanitize(message2)}`);
}
function firstFault(issues) {
  const issue2 = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  const path = issue2?.path.map(String) ?? [];
  if (issue2?.code === "unrecognized_keys") {
    const [name = ""] = issue2.keys;
    const known = suggestion(name, (0, import_profile_schema.knownFields)(path));
    return { path: [...path, name], message: `there is no field of this name${known}` };
  }
  return { path, message: issue2?.message.replace(/^Invalid input: /, "") ?? "" };
}
function readText(name, path) {
  try {
    return (0, import_node_fs4.readFileSync)(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error2) {
    throw unusable3(name, errorMessage(error2));
  }
}
async function parseJson2(name, text) {
  try {
    return JSON.parse(text);
  } catch (error2) {
    const { findErrorLine: findErrorLine2 } = await Promise.resolve().then(() => (init_lines(), lines_exports));
    throw unusable3(name, `line ${findErrorLine2(text, String(error2))}: it is not JSON`);
  }
}
function unusable3(what, why) {
  return new Problem({
    what: `${what} cannot be used`,
    why: why.replace(/\.$/, ""),
    hint: "Correct it; docs/accounts.md shows an example, docs/profile.schema.json every field"
  });
}
var import_node_fs4, import_profile_schema;
var init_profile_file = __esm({
  "src/accounts/profile-file.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    init_format();
    init_problem();
    init_suggestion();
    import_profile_schema = require("./vendor/profile-schema.js");
  }
});

// src/secrets/field.ts
function secretField({ id, field: field2 }, text) {
  const value = field2 === void 0 ? text : pick(id, field2, text);
  if (value.trim()) return value;
  throw unusable4(
    id,
    field2 === void 0 ? "it is empty" : `its field ${sanitize(field2)} is empty`,
    "Store a value"
  );
}
function pick(id, field2, text) {
  const fields = parseFields(id, text);
  if (!Object.hasOwn(fields, field2)) {
    const names = Object.keys(fields).map((name) => sanitize(name, 40));
    const there = names.length > 0 ? `it has ${names.slice(0, 20).join(", ")}` : "it has none";
    throw unusable4(id, `it has no field ${sanitize(field2)}; ${there}`, "Name one of its fields after the #");
  }
  const value = fields[field2];
  if (typeof value === "string") return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw unusable4(id, `its field ${sanitize(field2)} is not text`, "Store it as text, in quotes");
}
function parseFields(id, text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
  }
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  throw unusable4(id, "it is not a JSON object, so it has no fields", "Leave out the # and the field name");
}
function unusable4(id, why, hint) {
  return new Problem({ what: `Secret ${id} cannot be used`, why, hint });
}
var init_field = __esm({
  "src/secrets/field.ts"() {
    "use strict";
    init_format();
    init_problem();
  }
});

// src/secrets/oidc.ts
async function requestIdToken(env, { audience, deadline }) {
  const { [URL_VARIABLE]: baseUrl = "", [TOKEN_VARIABLE]: secret = "" } = env;
  checkVariables(env);
  const http2 = new HttpClient({
    title: "GitHub",
    baseUrl,
    headers: { authorization: `Bearer ${secret}` },
    secret,
    hints: {
      address: `Check the address in ${URL_VARIABLE}`,
      refused: PERMISSION,
      notFound: PERMISSION,
      unexpected: PERMISSION
    },
    deadline,
    timeout: ATTEMPT_TIMEOUT
  });
  const answer = await http2.send({ method: "GET", path: "", query: { audience }, failure: FAILURE });
  const { value } = answer.body ?? {};
  if (answer.status === 200 && typeof value === "string" && value) return value;
  throw http2.refusal(FAILURE, answer, answer.status === 200 ? "there is no token in it" : void 0);
}
function checkVariables(env) {
  const missing3 = [URL_VARIABLE, TOKEN_VARIABLE].filter((name) => !env[name]);
  if (missing3.length === 0) return;
  throw new Problem({
    what: FAILURE,
    why: `${missing3.join(" and ")} ${missing3.length > 1 ? "are" : "is"} not set`,
    hint: "Give the job `permissions: id-token: write`; pull requests from forks cannot have it"
  });
}
var FAILURE, URL_VARIABLE, TOKEN_VARIABLE, PERMISSION, ATTEMPT_TIMEOUT;
var init_oidc = __esm({
  "src/secrets/oidc.ts"() {
    "use strict";
    init_client();
    init_problem();
    FAILURE = "GitHub gave this job no OIDC token";
    URL_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_URL";
    TOKEN_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
    PERMISSION = "Check that the job has `permissions: id-token: write`, and is still running";
    ATTEMPT_TIMEOUT = 1e4;
  }
});

// src/secrets/token-claims.ts
function readClaims(token, now = Date.now()) {
  const { iss, sub, iat, exp } = decode2(token);
  const time4 = (seconds) => typeof seconds === "number" && seconds < 1e11 ? formatTimestamp(seconds * 1e3) : void 0;
  const [issued, ends] = [time4(iat), time4(exp)];
  return {
    issuer: typeof iss === "string" && iss.startsWith("https://") ? sanitize(iss) : GITHUB,
    subject: typeof sub === "string" ? ` and sub is ${sanitize(sub)}` : "",
    times: issued && ends ? `: it issued the token at ${issued}, until ${ends}; here it is ${formatTimestamp(now)}` : ""
  };
}
function decode2(token) {
  try {
    return { ...JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) };
  } catch {
    return {};
  }
}
var GITHUB;
var init_token_claims = __esm({
  "src/secrets/token-claims.ts"() {
    "use strict";
    init_format();
    init_time();
    GITHUB = "https://token.actions.githubusercontent.com";
  }
});

// src/secrets/role.ts
async function assumeRole(role, options) {
  const { region, env, mask: mask2, signal, deadline, hints } = options;
  const audience = role.audience ?? defaultAudience(role.arn);
  const token = await requestIdToken(env, { audience, deadline });
  mask2(token);
  const what = `Role ${role.arn} cannot be assumed`;
  const command = new import_secrets_sdk.AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.session,
    WebIdentityToken: token,
    DurationSeconds: DURATION2
  });
  const client = await createAwsClient(import_secrets_sdk.STSClient, { region });
  const answer = await client.send(command, { abortSignal: signal }).catch((error2) => {
    throw awsProblem(error2, { what, hints, advice: roleAdvice(token, { audience, region: hints.region }) });
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new Problem({ what, why: "STS answered without credentials", hint: "Check AWS_ENDPOINT_URL" });
  }
  mask2(SecretAccessKey);
  mask2(SessionToken);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}
function defaultAudience(arn) {
  return arn.startsWith("arn:aws-cn:") ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
function roleAdvice(token, { audience, region }) {
  const { issuer, subject, times } = readClaims(token);
  const provider = issuer.replace(/^https:\/\//, "");
  return [
    [
      /ExpiredToken|[Tt]oken (?:is |has )?expired|not valid yet|not yet valid/,
      `Check the clock of ${provider}${times}`
    ],
    [
      /No OpenIDConnect provider/,
      `Create an OIDC identity provider for ${issuer} in the role's account, with the audience ${audience}, and allow sts:AssumeRoleWithWebIdentity to it in the role's trust policy`
    ],
    [
      /retrieve verification key|communicate with the identity provider|IDPCommunicationError/,
      `Let AWS reach ${issuer}/.well-known/openid-configuration, with a certificate that it trusts`
    ],
    [
      /[Ii]ncorrect token audience/,
      `Add ${audience} to the audiences of the identity provider ${provider}, or set aws-audience`
    ],
    [
      /AccessDenied|InvalidIdentityToken|IDPRejectedClaim/,
      `Let the role's trust policy allow sts:AssumeRoleWithWebIdentity to ${provider} where aud is ${audience}${subject}`
    ],
    [/ValidationError|MalformedPolicy|PackedPolicy/, "Check the ARN of the role"],
    [/RegionDisabled/, `Enable this region in the account, or set ${region} to another`]
  ];
}
var import_secrets_sdk, DURATION2;
var init_role = __esm({
  "src/secrets/role.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    import_secrets_sdk = require("./vendor/secrets-sdk.js");
    init_problem();
    init_oidc();
    init_token_claims();
    DURATION2 = 900;
  }
});

// src/secrets/secrets-manager.ts
var secrets_manager_exports = {};
__export(secrets_manager_exports, {
  openSecrets: () => openSecrets
});
function openSecrets(options) {
  return new SecretsManager(options);
}
function secretAdvice({ id, region, hints }) {
  const resource = id.startsWith("arn:") ? id : `secret:${id}-?????? in ${region}`;
  return [
    [
      /DecryptionFailure|access to KMS|kms:|KMS key/i,
      "Allow kms:Decrypt on the secret's KMS key, and check that the key is enabled"
    ],
    [/AccessDenied/, `Allow secretsmanager:GetSecretValue on ${resource}`],
    [
      /ResourceNotFound/,
      `Check the name, the account, and that ${region} is the right region (${hints.region})`
    ],
    [/InvalidRequest/, "Restore the secret, or name another"]
  ];
}
var import_secrets_sdk2, SecretsManager;
var init_secrets_manager = __esm({
  "src/secrets/secrets-manager.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    init_region();
    import_secrets_sdk2 = require("./vendor/secrets-sdk.js");
    init_problem();
    init_field();
    init_role();
    SecretsManager = class {
      #options;
      #texts = /* @__PURE__ */ new Map();
      #assumed;
      constructor(options) {
        const { deadline = 6e4, hints = AWS_HINTS } = options;
        this.#options = { ...options, deadline, hints };
      }
      async read(reference) {
        const { id } = reference;
        const region = this.#region(reference);
        const text = this.#texts.get(id) ?? this.#fetch(id, region);
        this.#texts.set(id, text);
        const value = secretField(reference, await text);
        this.#options.mask(value);
        return value;
      }
      #region({ id, region }) {
        const { env, hints } = this.#options;
        const found2 = region || this.#options.region || findRegion(env);
        if (found2) return found2;
        throw new Problem({
          what: `Secret ${id} cannot be read`,
          why: "its region is not known",
          hint: `Set ${hints.region}, or give the ARN of the secret instead of its name`
        });
      }
      async #fetch(id, region) {
        const { deadline, mask: mask2, hints } = this.#options;
        const what = `Secret ${id} cannot be read in ${region}`;
        const advice2 = secretAdvice({ id, region, hints });
        const text = await callAws({ what, deadline, advice: advice2, hints }, (signal) => this.#ask(id, region, signal));
        mask2(text);
        return text;
      }
      async #ask(id, region, signal) {
        const client = await this.#client(region, signal);
        const command = new import_secrets_sdk2.GetSecretValueCommand({ SecretId: id, VersionStage: "AWSCURRENT" });
        const { SecretString, SecretBinary } = await client.send(command, { abortSignal: signal });
        if (SecretString !== void 0 || !SecretBinary) return SecretString ?? "";
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(SecretBinary);
        } catch {
          throw new Problem({
            what: `Secret ${id} cannot be used`,
            why: "its bytes are not UTF-8 text",
            hint: "Store it as text"
          });
        }
      }
      async #client(region, signal) {
        const { role, env } = this.#options;
        if (!role) return keptAwsClient(import_secrets_sdk2.SecretsManagerClient, { env, region });
        this.#assumed ??= assumeRole(role, { ...this.#options, region, signal });
        return createAwsClient(import_secrets_sdk2.SecretsManagerClient, { region, credentials: await this.#assumed });
      }
    };
  }
});

// src/secrets/parameter-store.ts
var parameter_store_exports = {};
__export(parameter_store_exports, {
  openParameters: () => openParameters
});
function openParameters({ env, mask: mask2, deadline = 6e4 }) {
  const texts2 = /* @__PURE__ */ new Map();
  return {
    read: async (reference) => {
      const text = texts2.get(reference.id) ?? fetch(reference);
      texts2.set(reference.id, text);
      const value = secretField(reference, await text);
      mask2(value);
      return value;
    }
  };
  async function fetch({ id, region = findRegion(env) }) {
    if (!region) {
      throw new Problem({
        what: `Parameter ${id} cannot be read`,
        why: "its region is not known",
        hint: `Set ${AWS_HINTS.region}, or give the ARN of the parameter instead of its name`
      });
    }
    const what = `Parameter ${id} cannot be read in ${region}`;
    const command = new import_ssm_sdk.GetParameterCommand({ Name: id, WithDecryption: true });
    const { Parameter = {} } = await callAws(
      { what, deadline, advice: parameterAdvice(id, region) },
      async (abortSignal) => (await keptAwsClient(import_ssm_sdk.SSMClient, { env, region })).send(command, { abortSignal })
    );
    const { Type, Value = "" } = Parameter;
    if (Value) mask2(Value);
    if (Type === "SecureString") return Value;
    throw new Problem({
      what: `Parameter ${id} cannot be used`,
      why: "it is not encrypted",
      hint: "Store it as a SecureString: aws ssm put-parameter --type SecureString"
    });
  }
}
function parameterAdvice(id, region) {
  const resource = id.startsWith("arn:") ? id : `parameter ${id} in ${region}`;
  return [
    [
      /InvalidKeyId|kms:|KMS/,
      "Allow kms:Decrypt on the parameter's KMS key, and check that the key is enabled"
    ],
    [/AccessDenied/, `Allow ssm:GetParameter on ${resource}`],
    [/ParameterNotFound/, `Check the name, the account, and that ${region} is the right region (AWS_REGION)`]
  ];
}
var import_ssm_sdk;
var init_parameter_store = __esm({
  "src/secrets/parameter-store.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    init_region();
    import_ssm_sdk = require("./vendor/ssm-sdk.js");
    init_problem();
    init_field();
  }
});

// src/files/missing.ts
function unlessMissing(task) {
  try {
    return task();
  } catch (error2) {
    if (error2.code === "ENOENT") return void 0;
    throw error2;
  }
}
var init_missing = __esm({
  "src/files/missing.ts"() {
    "use strict";
  }
});

// src/audit/ledger/store-names.ts
function isName(text) {
  return NAME5.test(text) && text.length <= 500;
}
function checkName(name) {
  if (isName(name)) return name;
  throw invalidName(name);
}
function checkPrefix(prefix) {
  if (prefix === "" || prefix.endsWith("/") && isName(prefix.slice(0, -1))) return prefix;
  throw invalidName(prefix);
}
function invalidName(name) {
  return new Problem({
    what: `The ledger cannot use the name ${JSON.stringify(sanitize(name))}`,
    why: "each part between slashes must have 1 to 100 letters, digits and ._=+@-, and start with a letter or digit",
    hint: "Choose another name for the account"
  });
}
var PART, NAME5;
var init_store_names = __esm({
  "src/audit/ledger/store-names.ts"() {
    "use strict";
    init_format();
    init_problem();
    PART = "[A-Za-z0-9][\\w.=+@-]{0,99}";
    NAME5 = new RegExp(`^${PART}(?:/${PART})*$`);
  }
});

// src/github/parse-answer.ts
function parseAnswer(form, answer, failure2) {
  const { success, data, error: error2 } = form.safeParse(answer);
  if (success) return data;
  const [issue2] = error2.issues;
  throw incompleteAnswer(
    failure2,
    `the answer of GitHub lacks ${sanitize(issue2?.path.join(".") || "what was asked for")}`
  );
}
function incompleteAnswer(failure2, why) {
  return new Problem({ what: failure2, why, hint: "Run again; if it stays so, check what the token may see" });
}
var init_parse_answer = __esm({
  "src/github/parse-answer.ts"() {
    "use strict";
    init_format();
    init_problem();
  }
});

// src/github/git-database.ts
function statusOf(error2) {
  return error2 instanceof GitHubError ? error2.status : 0;
}
var z, FILE_MODE, FIRST_FILE, shaForm, objectForm, refsForm, commitForm, entryForm, treeForm, blobForm, anyForm, GitDatabase;
var init_git_database = __esm({
  "src/github/git-database.ts"() {
    "use strict";
    z = __toESM(require("./vendor/zod.js"), 1);
    init_problem();
    init_github_error();
    init_parse_answer();
    FILE_MODE = "100644";
    FIRST_FILE = { path: ".gitattributes", content: { text: "* -text\n" } };
    shaForm = z.string().regex(/^[0-9a-f]{40}$/);
    objectForm = z.object({ sha: shaForm });
    refsForm = z.array(z.object({ ref: z.string(), object: objectForm }));
    commitForm = z.object({ tree: objectForm });
    entryForm = z.object({ path: z.string(), mode: z.string(), sha: z.string() });
    treeForm = z.object({ tree: z.array(entryForm), truncated: z.boolean() });
    blobForm = z.object({ content: z.string(), encoding: z.literal("base64") });
    anyForm = z.unknown();
    GitDatabase = class {
      #github;
      #repository;
      #branch;
      #title;
      constructor(github3, { owner: owner2, repo, branch }) {
        this.#github = github3;
        this.#repository = { owner: owner2, repo };
        this.#branch = branch;
        this.#title = `Branch ${branch} of ${owner2}/${repo}`;
      }
      /** head reads the last commit of the branch; undefined if there is no such branch. `known` is not read again. */
      async head(known) {
        const commit = await this.#tip();
        if (commit === void 0) return void 0;
        if (commit === known?.commit) return known;
        const { tree } = await this.#read(commitForm, "GET /repos/{owner}/{repo}/git/commits/{commit}", {
          commit
        });
        return { commit, tree: tree.sha, files: await this.#files(tree.sha) };
      }
      /** blob reads the bytes of a blob. */
      async blob(sha) {
        const { content } = await this.#read(blobForm, "GET /repos/{owner}/{repo}/git/blobs/{sha}", { sha });
        return Buffer.from(content, "base64");
      }
      /** upload makes a blob of bytes that are meant for a path. */
      async upload(bytes2, path) {
        const { sha } = await this.#write(objectForm, {
          route: "POST /repos/{owner}/{repo}/git/blobs",
          parameters: { content: bytes2.toString("base64"), encoding: "base64" },
          failure: `${path} on branch ${this.#branch} cannot be written`
        });
        return { sha };
      }
      /**
       * commit makes a commit on top of `head`, and lets the branch point to it. If it points elsewhere by now, that is no
       * fast-forward: GitHub answers 422, and nothing has changed.
       */
      async commit(head, { edits, message: message2 }) {
        const tree = await this.#makeTree(edits, head.tree);
        const commit = await this.#makeCommit({ message: message2, tree, parents: [head.commit] });
        await this.#write(anyForm, {
          route: "PATCH /repos/{owner}/{repo}/git/refs/heads/{branch}",
          parameters: { branch: this.#branch, sha: commit, force: false },
          isRepeatable: false
          // A second try could not be told from a conflict.
        });
        const files2 = new Map(head.files);
        for (const { path, sha } of edits) sha === void 0 ? files2.delete(path) : files2.set(path, sha);
        return { commit, tree, files: files2 };
      }
      /** create makes the branch, without a history, unless somebody else has just done so. */
      async create(message2) {
        try {
          const sha = await this.#makeCommit({ message: message2, tree: await this.#makeTree([FIRST_FILE]), parents: [] });
          await this.#write(anyForm, {
            route: "POST /repos/{owner}/{repo}/git/refs",
            parameters: { ref: `refs/heads/${this.#branch}`, sha },
            isRepeatable: false
          });
        } catch (error2) {
          if (statusOf(error2) === 409) return this.#createFirst(message2);
          await this.#ignoreIfThere(error2);
        }
      }
      /** In an empty repository, the Git database answers 409, and files alone can be made ("Create or update file contents"). */
      async #createFirst(message2) {
        const { path, content } = FIRST_FILE;
        const base64 = Buffer.from(content.text).toString("base64");
        await this.#write(anyForm, {
          route: "PUT /repos/{owner}/{repo}/contents/{path}",
          parameters: { path, message: message2, content: base64, branch: this.#branch },
          isRepeatable: false
        }).catch((error2) => this.#ignoreIfThere(error2));
      }
      async #ignoreIfThere(error2) {
        if (![409, 422].includes(statusOf(error2)) || await this.#tip() === void 0) throw error2;
      }
      /** In the list of all that begin with its name, a missing branch is no 404, which would be the answer for all that is hidden. */
      async #tip() {
        const branch = this.#branch;
        const route = "GET /repos/{owner}/{repo}/git/matching-refs/heads/{branch}";
        const refs = await this.#read(refsForm, route, { branch }).catch((error2) => {
          if (statusOf(error2) === 409) return [];
          throw error2;
        });
        return refs.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha;
      }
      async #files(sha) {
        const route = "GET /repos/{owner}/{repo}/git/trees/{sha}";
        const { tree, truncated } = await this.#read(treeForm, route, { sha, recursive: "1" });
        if (truncated) {
          throw new Problem({
            what: `${this.#title} cannot be read`,
            why: "it has more files than GitHub lists (100,000)",
            hint: "Use a branch that nothing else writes to, or a bucket"
          });
        }
        return new Map(tree.filter(({ mode }) => mode === FILE_MODE).map((each) => [each.path, each.sha]));
      }
      async #makeTree(edits, base) {
        const tree = edits.map(({ path, content }) => ({
          path,
          mode: FILE_MODE,
          type: "blob",
          ...content && "text" in content ? { content: content.text } : { sha: content?.sha ?? null }
        }));
        const parameters = { tree, ...base === void 0 ? {} : { base_tree: base } };
        const made2 = { route: "POST /repos/{owner}/{repo}/git/trees", parameters };
        return (await this.#write(objectForm, made2)).sha;
      }
      async #makeCommit(parameters) {
        const made2 = { route: "POST /repos/{owner}/{repo}/git/commits", parameters };
        return (await this.#write(objectForm, made2)).sha;
      }
      #read(form, route, parameters) {
        return this.#call(form, { route, parameters, failure: `${this.#title} cannot be read` });
      }
      /** What is named by its content can be made twice. */
      #write(form, call) {
        const { failure: failure2 = `${this.#title} cannot be written` } = call;
        return this.#call(form, { isRepeatable: true, ...call, failure: failure2 });
      }
      async #call(form, call) {
        const parameters = { ...this.#repository, ...call.parameters };
        const { data } = await this.#github.request({ ...call, parameters });
        return parseAnswer(form, data, call.failure);
      }
    };
  }
});

// src/github/branch-files.ts
function editsOf(changes2, head, { isUncertain }) {
  const edits = /* @__PURE__ */ new Map();
  for (const change of changes2) {
    if (change.failure !== void 0) continue;
    const { path, sha, expected } = change;
    const current = edits.has(path) ? edits.get(path)?.sha : head.files.get(path);
    const isDone = isUncertain && current === sha;
    if (expected && expected.sha !== current && !isDone) change.failure = new FileMoved(path);
    else edits.set(path, change);
  }
  return [...edits.values()].filter(({ path, sha }) => sha !== head.files.get(path));
}
function isWorthTrying(changes2, { files: files2 }) {
  const isAsExpected = changes2.every(({ path, expected }) => !expected || expected.sha === files2.get(path));
  return isAsExpected && changes2.every(({ path, sha }) => sha !== files2.get(path));
}
function isLost(error2) {
  return error2 instanceof ApiError && error2.fault === "transient" && !error2.isRateLimit;
}
function messageFor([first, ...more]) {
  return `Change ${first?.path}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}
function sizeOf(content) {
  return content && "text" in content ? content.text.length : 0;
}
function blobSha(bytes2) {
  return (0, import_node_crypto22.createHash)("sha1").update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex");
}
function tooLarge(path, bytes2) {
  return new Problem({
    what: `${path} cannot be written`,
    why: `it has ${Math.ceil(bytes2 / 1024 / 1024)} MiB, and GitHub takes no file of more than 100`,
    hint: "Keep the ledger and reports in a bucket (docs/policy.md)"
  });
}
var import_node_buffer, import_node_crypto22, FileMoved, LARGEST_INLINE, MOST_INLINE, LARGEST_FILE, TRIES2, BranchFiles;
var init_branch_files = __esm({
  "src/github/branch-files.ts"() {
    "use strict";
    import_node_buffer = require("node:buffer");
    import_node_crypto22 = require("node:crypto");
    init_p_limit();
    init_api_error();
    init_problem();
    init_git_database();
    FileMoved = class extends Error {
      name = "FileMoved";
    };
    LARGEST_INLINE = 256 * 1024;
    MOST_INLINE = 2 * 1024 * 1024;
    LARGEST_FILE = 100 * 1024 * 1024;
    TRIES2 = 8;
    BranchFiles = class {
      #database;
      #inTurn = pLimit(1);
      #head;
      #waiting = [];
      #committing = [];
      constructor(database) {
        this.#database = database;
      }
      /** read reads a file; undefined if there is none. */
      async read(path) {
        const own = this.#early().findLast((each) => each.path === path);
        const sha = own ? own.sha : (await this.#look())?.files.get(path);
        if (sha === void 0) return void 0;
        const text = own?.content && "text" in own.content ? own.content.text : void 0;
        return { sha, bytes: text === void 0 ? await this.#database.blob(sha) : Buffer.from(text) };
      }
      /** paths are those of all files. */
      async paths() {
        const head = await this.#look();
        const paths = new Set(head?.files.keys());
        for (const { path, sha } of this.#early()) sha === void 0 ? paths.delete(path) : paths.add(path);
        return [...paths];
      }
      /** change changes a file. Throws FileMoved. */
      async change({ path, bytes: bytes2, expected, withNext = false }) {
        const content = bytes2 && await this.#content(bytes2, path);
        const pending = { path, sha: bytes2 && blobSha(bytes2), content, expected, withNext };
        this.#waiting.push(pending);
        if (withNext) return;
        await this.#inTurn(() => this.#commitWaiting());
        if (pending.failure !== void 0) throw pending.failure;
      }
      async #content(bytes2, path) {
        if (bytes2.length > LARGEST_FILE) throw tooLarge(path, bytes2.length);
        const inline = this.#waiting.reduce((sum, { content }) => sum + sizeOf(content), bytes2.length);
        const isPlain = bytes2.length <= LARGEST_INLINE && (0, import_node_buffer.isUtf8)(bytes2) && !bytes2.includes(0);
        if (isPlain && inline <= MOST_INLINE) return { text: bytes2.toString() };
        if (!this.#head) await this.#inTurn(async () => await this.#look() ?? await this.#create());
        return this.#database.upload(bytes2, path);
      }
      async #look() {
        this.#head = await this.#database.head(this.#head);
        return this.#head;
      }
      /** Those that their callers take for done. */
      #early() {
        return [...this.#committing, ...this.#waiting].filter(({ withNext }) => withNext);
      }
      async #commitWaiting() {
        this.#committing = this.#waiting.splice(0);
        try {
          if (this.#committing.length > 0) await this.#commit(this.#committing);
        } catch (error2) {
          for (const pending of this.#committing) if (!pending.withNext) pending.failure ??= error2;
          this.#waiting.unshift(...this.#committing.filter(({ withNext }) => withNext));
        } finally {
          this.#committing = [];
        }
      }
      async #commit(changes2) {
        let head = this.#head;
        if (!head || !isWorthTrying(changes2, head)) head = await this.#look();
        let lost = 0;
        for (let tries = 1; ; tries += 1) {
          head ??= await this.#create();
          const edits = editsOf(changes2, head, { isUncertain: lost > 0 });
          if (edits.length === 0) return;
          try {
            this.#head = await this.#database.commit(head, { edits, message: messageFor(edits) });
            return;
          } catch (error2) {
            const isConflict = [409, 422].includes(statusOf(error2));
            if (isLost(error2)) lost += 1;
            else if (!isConflict) throw error2;
            if (tries === TRIES2 || lost > 1) throw error2;
            const before = head;
            head = await this.#look();
            if (isConflict && head?.commit === before.commit) throw error2;
          }
        }
      }
      async #create() {
        await this.#database.create("Begin a branch for keylease");
        const head = await this.#look();
        if (head) return head;
        throw new Problem({
          what: "The branch cannot be written",
          why: "GitHub made it, and does not show it",
          hint: "Run again later"
        });
      }
    };
  }
});

// src/audit/ledger/branch-store.ts
var branch_store_exports = {};
__export(branch_store_exports, {
  openBranch: () => openBranch
});
async function openBranch(url, options) {
  const { owner: owner2, repo, branch } = url;
  const location2 = `github://${owner2}/${repo}/${branch}/`;
  const branches = opened.get(options.env) ?? /* @__PURE__ */ new Map();
  opened.set(options.env, branches);
  const files2 = branches.get(location2) ?? openFiles(url, options);
  branches.set(location2, files2);
  files2.catch(() => branches.delete(location2));
  return new BranchStore(await files2, { location: location2, prefix: url.prefix });
}
async function openFiles(url, options) {
  const { env, mask: mask2 = () => {
  }, second } = options;
  const token = env.GITHUB_TOKEN?.trim();
  if (!token) {
    throw new Problem({
      what: `Branch ${url.branch} of ${url.owner}/${url.repo} cannot be used`,
      why: "GITHUB_TOKEN is not set",
      hint: "Set it to a token that has the permission contents: write there"
    });
  }
  mask2(token);
  const apiUrl = env.GITHUB_API_URL || void 0;
  const github3 = await openGitHub({
    auth: { token },
    apiUrl,
    mask: mask2,
    second,
    timeout: TIMEOUT2,
    cache: smallTexts()
  });
  return new BranchFiles(new GitDatabase(github3, url));
}
function smallTexts() {
  const texts2 = /* @__PURE__ */ new Map();
  return {
    get: async (key2) => texts2.get(key2),
    put: async (key2, text) => void (text.length <= LARGEST_KEPT && texts2.set(key2, text))
  };
}
var TIMEOUT2, LARGEST_KEPT, opened, BranchStore;
var init_branch_store = __esm({
  "src/audit/ledger/branch-store.ts"() {
    "use strict";
    init_branch_files();
    init_git_database();
    init_open_github();
    init_problem();
    init_time();
    init_store();
    init_store_names();
    TIMEOUT2 = 3 * MINUTE;
    LARGEST_KEPT = 4096;
    opened = /* @__PURE__ */ new WeakMap();
    BranchStore = class {
      location;
      #files;
      #prefix;
      constructor(files2, { location: location2, prefix }) {
        this.location = `${location2}${prefix}`;
        this.#files = files2;
        this.#prefix = prefix;
      }
      async read(name) {
        const found2 = await this.#files.read(this.#path(name));
        if (!found2) return void 0;
        return new StoredText(found2.bytes, { source: `${this.location}${name}`, version: () => found2.sha });
      }
      async write(name, text, version) {
        const [path, bytes2] = [this.#path(name), Buffer.from(text)];
        try {
          await this.#files.change({ path, bytes: bytes2, expected: { sha: version } });
          return blobSha(bytes2);
        } catch (error2) {
          throw error2 instanceof FileMoved ? new Conflict(`${this.location}${name}`) : error2;
        }
      }
      async put(name, content, { withNext } = {}) {
        const pieces = typeof content === "string" ? [content] : content;
        const bytes2 = Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
        await this.#files.change({ path: this.#path(name), bytes: bytes2, withNext });
      }
      async names(prefix) {
        const folder = this.#prefix + checkPrefix(prefix);
        const paths = await this.#files.paths();
        return paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(this.#prefix.length)).filter(isName).sort();
      }
      async remove(name, { withNext } = {}) {
        await this.#files.change({ path: this.#path(name), withNext });
      }
      #path(name) {
        return this.#prefix + checkName(name);
      }
    };
  }
});

// src/audit/ledger/s3-store.ts
var s3_store_exports = {};
__export(s3_store_exports, {
  openS3: () => openS3
});
function openS3({ bucket, prefix }, options) {
  return new S3Store(new Bucket(bucket, options), prefix);
}
function interpretWriteError(error2) {
  const { name, $metadata } = error2 ?? {};
  const { httpStatusCode: status = 0, attempts = 0 } = $metadata ?? {};
  return {
    mayBeWritten: attempts !== 1 || status < 400 || status >= 500,
    refused: status === 412 || status === 409 || name === "NoSuchKey"
  };
}
var JSON_TYPE, S3Store;
var init_s3_store = __esm({
  "src/audit/ledger/s3-store.ts"() {
    "use strict";
    init_bucket();
    init_store();
    init_store_names();
    JSON_TYPE = "application/json";
    S3Store = class {
      #bucket;
      #prefix;
      constructor(bucket, prefix) {
        this.#bucket = bucket;
        this.#prefix = prefix;
      }
      get location() {
        return `s3://${this.#bucket.name}/${this.#prefix}`;
      }
      async read(name) {
        const found2 = await this.#bucket.get(this.#key(name));
        if (!found2) return void 0;
        const { bytes: bytes2, version } = found2;
        const { buffer, byteOffset, byteLength } = bytes2;
        const source = `${this.location}${name}`;
        return new StoredText(Buffer.from(buffer, byteOffset, byteLength), { source, version: () => version });
      }
      async write(name, text, version) {
        const when3 = version === void 0 ? { IfNoneMatch: "*" } : { IfMatch: version };
        try {
          return await this.#bucket.put(this.#key(name), text, { type: JSON_TYPE, when: when3 });
        } catch (error2) {
          const { mayBeWritten, refused: refused3 } = interpretWriteError(error2.cause);
          const now = mayBeWritten ? await this.read(name).catch(() => void 0) : void 0;
          if (now?.bytes.equals(Buffer.from(text))) return now.version;
          throw refused3 ? new Conflict(`${this.location}${name}`) : error2;
        }
      }
      async put(name, content, { type = JSON_TYPE } = {}) {
        await this.#bucket.put(this.#key(name), content, { type });
      }
      async names(prefix) {
        const keys2 = await this.#bucket.list(this.#prefix + checkPrefix(prefix));
        return keys2.map((key2) => key2.slice(this.#prefix.length)).filter(isName).sort();
      }
      async remove(name) {
        await this.#bucket.delete(this.#key(name));
      }
      #key(name) {
        return this.#prefix + checkName(name);
      }
    };
  }
});

// src/audit/policy/policy-part.ts
function policyPart() {
  return (part) => part;
}
function optionalFields(parts, fields) {
  return Object.fromEntries(parts.map(({ name, form }) => [name, form(fields).optional()]));
}
function readParts(parts, written, reading) {
  const set = parts.filter(({ name }) => written[name] !== void 0);
  return Object.fromEntries(set.map(({ name, read: read3 }) => [name, read3(written[name], within(reading, name))]));
}
function createParts(parts, { settings, context }) {
  return parts.flatMap(
    ({ name, create }) => settings[name] === void 0 ? [] : [create(settings[name], context)]
  );
}
var init_policy_part = __esm({
  "src/audit/policy/policy-part.ts"() {
    "use strict";
    init_field_values();
  }
});

// src/audit/people/people-form.ts
function peopleForm(fields) {
  const { line: line2, literal: literal7, nonEmptyList: nonEmptyList2, strictObject: strictObject5 } = fields;
  const login = () => line2(NAMES.org, "it must be a login such as octo-org");
  return strictObject5({
    orgs: nonEmptyList2(login()).optional().describe("Organizations whose members are owners of their SSH keys"),
    teams: nonEmptyList2(line2(NAMES.team, "it must be a team such as octo-org/gpu, by its slug")).optional().describe("Teams, as `octo-org/gpu`, whose members are; those of child teams too"),
    users: nonEmptyList2(login()).optional().describe("Users who are, by login"),
    "signing-keys": literal7(false, "it must be false, or left out").optional().describe(
      "`false` if signing keys do not count, which take a request a person once a week or more often"
    ),
    ...githubAccessFields(fields)
  }).describe("People of GitHub, who own the SSH keys in their accounts there");
}
function readPeopleSettings(written, reading) {
  const { orgs = [], teams = [], users = [] } = written;
  const { refuse } = reading;
  if (orgs.length + teams.length + users.length === 0) throw refuse([], "it needs orgs, teams or users");
  if (written.app && orgs.length + teams.length === 0) {
    throw refuse(["users"], "an app needs an organization that it is installed on; use a token");
  }
  return {
    orgs,
    teams: teams.map((team) => {
      const [organization = "", slug = ""] = team.split("/");
      return { organization, slug };
    }),
    users,
    signingKeys: written["signing-keys"] !== false,
    ...readGitHubAccess(written, reading)
  };
}
var LOGIN, NAMES;
var init_people_form = __esm({
  "src/audit/people/people-form.ts"() {
    "use strict";
    init_github_access();
    LOGIN = "[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})";
    NAMES = { org: new RegExp(`^${LOGIN}$`), team: new RegExp(`^${LOGIN}/[a-z0-9_][a-z0-9_.-]{0,98}$`) };
  }
});

// src/audit/notify/github-issue/issue-form.ts
function issueForm(fields) {
  const { duration: duration2, line: line2, literal: literal7, strictObject: strictObject5, either: either2 } = fields;
  const repository = () => line2(new RegExp(`^${LOGIN}/[\\w.-]{1,100}$`), "it must be a repository such as octo-org/ops");
  return either2(
    repository(),
    strictObject5({
      repository: repository().describe("Repository with an issue for each account, such as `octo-org/ops`"),
      "mention-owners": literal7(true, "it must be true, or left out").optional().describe("Whether owners are mentioned, who are named by their logins at GitHub"),
      "keep-at-most": duration2().prefault(DEFAULT_KEEP).describe("How long somebody with write access may keep a key by a comment"),
      ...githubAccessFields(fields)
    }),
    "it must be a repository such as octo-org/ops, or have fields: repository, mention-owners, keep-at-most, token, app, api-url"
  ).describe(
    "Repository in which an issue for each account says what the audit found; alone, with the token in GITHUB_TOKEN"
  );
}
function repositoryAlone(repository) {
  return { repository, "keep-at-most": DEFAULT_KEEP, token: { env: "GITHUB_TOKEN" } };
}
function readIssueSettings(written, reading) {
  const all2 = typeof written === "string" ? repositoryAlone(written) : written;
  const [owner2 = "", repo = ""] = all2.repository.split("/");
  return {
    owner: owner2,
    repo,
    mentionsOwners: all2["mention-owners"] === true,
    longest: readDuration(all2["keep-at-most"], LONGEST2, within(reading, "keep-at-most")),
    ...readGitHubAccess(all2, reading)
  };
}
var DEFAULT_KEEP, LONGEST2;
var init_issue_form = __esm({
  "src/audit/notify/github-issue/issue-form.ts"() {
    "use strict";
    init_time();
    init_github_access();
    init_people_form();
    init_field_values();
    DEFAULT_KEEP = "90d";
    LONGEST2 = { least: DAY, most: 365 * DAY, why: "a key that stays for longer belongs into the policy" };
  }
});

// src/audit/report/report-name.ts
function reportName({ account, run, startedAt }) {
  return `${account}/${startedAt.slice(0, 10).replaceAll("-", "/")}/${run}`;
}
function reportLocation(place, report, format) {
  return locate(place, reportName(report), format);
}
function latestName({ account }) {
  return `${account}/latest`;
}
function latestLocation(place, report, format) {
  return locate(place, latestName(report), format);
}
function locate(place, name, format) {
  return `${place.replace(/\/?$/, "/")}${name}.${format}`;
}
function reportDay(name) {
  const [, ...day] = /^[^/]+\/(\d{4})\/(\d\d)\/(\d\d)\/\d{8}T\d{6}Z-[0-9a-f]+\.(?:json|md|html)$/.exec(name) ?? [];
  return Date.parse(`${day.join("-")}T00:00:00Z`);
}
var init_report_name = __esm({
  "src/audit/report/report-name.ts"() {
    "use strict";
  }
});

// src/audit/report/report-pages.ts
function reportPages({ reports = "", reportsUrl }, { GITHUB_SERVER_URL, GITHUB_API_URL }) {
  if (reportsUrl !== void 0) return { url: reportsUrl, format: "html" };
  const branch = parseBranchUrl(reports);
  const isDefault = !GITHUB_API_URL || GITHUB_API_URL === API;
  const server = GITHUB_SERVER_URL || (isDefault ? GITHUB2 : void 0);
  if (!branch || !server?.startsWith("https://")) return void 0;
  const { owner: owner2, repo, branch: name, prefix } = branch;
  return { url: `${server}/${owner2}/${repo}/blob/${name}/${prefix}`, format: "md" };
}
function reportPage({ url, format }, report) {
  return `${url}${encodeURI(reportName(report))}.${format}`;
}
function latestPage({ url, format }, report) {
  return `${url}${encodeURI(latestName(report))}.${format}`;
}
var GITHUB2, API;
var init_report_pages = __esm({
  "src/audit/report/report-pages.ts"() {
    "use strict";
    init_branch_url();
    init_report_name();
    GITHUB2 = "https://github.com";
    API = "https://api.github.com";
  }
});

// src/audit/report/restore-words.ts
function restoreWords({ address }, file) {
  const isBuiltIn = address.profile === null && address.apiUrl === null;
  return ["keylease", "restore", ...isBuiltIn ? [] : ["--policy", "POLICY"], "--report", file];
}
var init_restore_words = __esm({
  "src/audit/report/restore-words.ts"() {
    "use strict";
  }
});

// src/audit/notify/message-parts.ts
function printableLine(text) {
  return sanitize(text, LINE2).replaceAll("://", "[:]//").replace(
    new RegExp("\\.(?=\\p{L})", "gu"),
    (_, at2, all2) => /[\p{L}\p{N}]/u.test(all2[at2 - 1] ?? "") ? "[.]" : "."
  );
}
function nameKey({
  fingerprint: fingerprint2,
  name,
  id
}) {
  return `${fingerprint2 ?? `id ${sanitize(id, 60)}`} "${sanitize(name, 60)}"`;
}
function shownLines({ lines, total = lines.length }) {
  const missing3 = total - MOST5;
  return missing3 > 0 ? [...lines.slice(0, MOST5), `and ${missing3} more, in the report`] : lines;
}
function ownerSections(keys2, { title, describe: describe2 }) {
  const owned = [...keys2.groups].filter(([owner2]) => owner2 !== null);
  const others = owned.slice(MOST_OWNERS).map(([, group]) => group);
  const unowned = keys2.groups.get(null);
  const heading = (total, whose) => `${title}: ${pluralize(total, "key")} ${whose}`;
  const section = ({ items, total }, whose) => ({
    title: heading(total, whose),
    lines: items.map((each) => printableLine(describe2(each))),
    total
  });
  return [
    ...owned.slice(0, MOST_OWNERS).map(([owner2, group]) => section(group, `of ${printableLine(sanitize(owner2 ?? "", 60))}`)),
    ...others.length > 0 ? [
      {
        title: heading(
          others.reduce((sum, { total }) => sum + total, 0),
          `of ${pluralize(others.length, "more owner")}`
        ),
        lines: ["They are in the report."]
      }
    ] : [],
    ...unowned ? [section(unowned, "without a known owner")] : []
  ];
}
function fitsMessage({ groups }) {
  const owners = [...groups.keys()].filter((owner2) => owner2 !== null).length;
  return owners <= MOST_OWNERS && [...groups.values()].every(({ total }) => total <= MOST5);
}
var LINE2, MOST5, MOST_OWNERS;
var init_message_parts = __esm({
  "src/audit/notify/message-parts.ts"() {
    "use strict";
    init_format();
    LINE2 = 240;
    MOST5 = 10;
    MOST_OWNERS = 5;
  }
});

// src/audit/notify/held-back.ts
function heldBack({ mode, digest }) {
  const guards2 = [...digest.guards].filter(([, { blocked: blocked2, kind }]) => blocked2 > 0 && kind !== "notice");
  const lines = guards2.map(
    ([guard2, { blocked: blocked2, reasons: reasons4 }]) => printableLine(`${guard2}: ${pluralize(blocked2, "key")}, ${commonReason(reasons4)}`)
  );
  const title = `Held back: ${pluralize(digest.decisions.blocked, "key")}`;
  return { title, lines: mode === "armed" ? lines : [] };
}
var init_held_back = __esm({
  "src/audit/notify/held-back.ts"() {
    "use strict";
    init_format();
    init_labels();
    init_message_parts();
  }
});

// src/audit/notify/upcoming-deletions.ts
function announceDeletions(report, options) {
  return upcoming(report.digest.unannounced, report, options);
}
function remindOfDeletions(report, options) {
  const { headline, sections } = upcoming(report.digest.unreminded, report, options);
  return { headline: `reminder: ${headline}`, sections };
}
function upcoming(keys2, report, { grace, isReportKept }) {
  const { total, held } = keys2;
  if (!isReportKept && !fitsMessage(keys2)) {
    throw new Problem({
      what: "Nobody was notified of the keys that will be deleted",
      why: `${total} keys are too many for a message, and no location for reports is set`,
      hint: "Set reports in the policy"
    });
  }
  return {
    headline: countKeys(total - held, held),
    sections: [
      ...ownerSections(keys2, {
        title: "Will be deleted",
        describe: (key2) => `${nameKey(key2)}: ${when(key2, report, grace)}: ${reasons3(key2)}`
      }),
      {
        title: "How to replace a key",
        lines: [
          "Make a new one with ssh-keygen -t ed25519, add its public half to the account and to its machines, and remove the old one."
        ]
      },
      howToKeep(keys2),
      heldBack(report)
    ]
  };
}
function countKeys(free, blocked2) {
  if (blocked2 === 0) return `${pluralize(free, "key")} will be deleted`;
  const once2 = "once no guard blocks it";
  if (free === 0) return `${pluralize(blocked2, "key")} will be deleted ${once2}`;
  return `${pluralize(free, "key")} will be deleted, ${blocked2} more ${once2}`;
}
function when(key2, { writtenAt }, grace) {
  const now = Date.parse(writtenAt);
  const guards2 = ownBlockingGuards(key2).map(({ guard: guard2 }) => guard2);
  const due = key2.dueAt === null ? now + grace : Date.parse(key2.dueAt);
  const date = isUrgent(key2) ? "now" : `after ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
  return guards2.length > 0 ? `${date}, once no guard blocks it (${guards2.join(", ")})` : date;
}
function reasons3(key2) {
  return deletionFindings(key2).map(({ evidence }) => evidence).join("; ");
}
function howToKeep({ hints }) {
  const lines = [
    "Before then, list it under recognize.keys in the policy, with keep: true and a reason, or resolve the finding.",
    ...[...hints].map(([rule2, hint]) => printableLine(`${rule2}: ${hint}`))
  ];
  return { title: "How to keep a key", lines: hints.size > 0 ? lines : [] };
}
var init_upcoming_deletions = __esm({
  "src/audit/notify/upcoming-deletions.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_time();
    init_owner_groups();
    init_held_back();
    init_message_parts();
  }
});

// src/audit/notify/message.ts
function buildMessage({ stage, report, trouble }, options) {
  const { headline, sections } = messageOf({ stage, report, trouble }, options);
  const all2 = [...sections, reportSection(report, options)];
  return {
    headline: `keylease ${printableLine(report.account)}: ${headline}`,
    sections: all2.filter(({ lines }) => lines.length > 0)
  };
}
function messageOf({ stage, report, trouble }, options) {
  const { grace, reports } = options;
  const upcoming2 = { grace, isReportKept: reports !== void 0 };
  switch (stage) {
    case "before":
      return announceDeletions(report, upcoming2);
    case "reminder":
      return remindOfDeletions(report, upcoming2);
    case "after":
      return summarize(report, { ...options, trouble });
  }
}
function summarize(report, options) {
  const { digest, deletions, otherChanges, notEvaluated: notEvaluated3, notices, complete } = report;
  const { newSevere: severe, notified: waiting2 } = digest;
  const done = deletions.filter(isConfirmed);
  const unconfirmed2 = deletions.filter(isUnconfirmed);
  const left = deletions.filter((each) => !done.includes(each) && !unconfirmed2.includes(each));
  const failed = notices.filter(({ ok }) => !ok);
  const parts = [
    done.length > 0 && `${done.length} deleted`,
    unconfirmed2.length > 0 && `${unconfirmed2.length} accepted but not yet confirmed`,
    left.length > 0 && `${left.length} not deleted`,
    severe.total > 0 && `${pluralize(severe.total, "new severe finding")}`,
    otherChanges.length > 0 && `${otherChanges.length} changed by others`,
    !complete && `incomplete${since(options.trouble)}`,
    options.trouble?.isOver === true && `complete again after being incomplete${since(options.trouble)}`
  ].filter((part) => part !== false);
  return {
    headline: parts.join(", ") || "nothing to report",
    sections: [
      { title: "Needs a person", lines: digest.toAct.groups.map(actionLine) },
      {
        title: "New findings (high or critical)",
        lines: severe.items.map(severeLine),
        total: severe.total
      },
      { title: "Changed by others during this run", lines: otherChanges.map(printableLine) },
      {
        title: "Not evaluated",
        lines: notEvaluated3.map(({ what, why }) => printableLine(`${what}: ${why}`))
      },
      { title: "Waiting to be deleted", lines: waiting2.items.map(dueAfter), total: waiting2.total },
      { title: "Not deleted", lines: left.map((each) => printableLine(deleted(each))) },
      ...ownerSections(byOwner(done), { title: "Deleted", describe: deleted }),
      ...ownerSections(byOwner(unconfirmed2), {
        title: "Accepted, not yet confirmed by a new listing",
        describe: deleted
      }),
      {
        title: "How to restore a key",
        lines: deletions.length > 0 ? [restoreLine(report, options)] : []
      },
      heldBack(report),
      {
        title: "Notifications that failed",
        lines: failed.map(({ channel: channel2, why }) => printableLine(`${channel2}: ${why ?? ""}`))
      }
    ]
  };
}
function since(trouble) {
  return trouble ? ` since ${formatTimestamp(Date.parse(trouble.since))}` : "";
}
function byOwner(deletions) {
  const groups = new OwnerGroups();
  for (const each of deletions) groups.add(each);
  return groups;
}
function actionLine({ items, total }) {
  const { rule: rule2, severity: severity2 } = items[0].finding;
  return `${severity2}: ${ruleTitle(rule2)}, ${pluralize(total, "key")}`;
}
function severeLine({ key: key2, finding: { severity: severity2, evidence, hint } }) {
  return printableLine(`${severity2}: ${nameKey(key2)}: ${evidence}. ${hint}`);
}
function dueAfter(key2) {
  return printableLine(`${nameKey(key2)}: after ${formatTimestamp(Date.parse(key2.dueAt ?? ""))}`);
}
function deleted({ key: key2, rules: rules2, why }) {
  return `${nameKey(key2)}: ${[rules2.join(", "), why].filter(Boolean).join("; ")}`;
}
function reportSection(report, { reports, pages: pages2 }) {
  const title = "Report";
  if (reports === void 0)
    return { title, lines: [`Run ${printableLine(report.run)}; no location for reports is set.`] };
  return pages2 ? { title, lines: [reportPage(pages2, report)], areLinks: true } : { title, lines: [reportLocation(reports, report, "html")] };
}
function restoreLine(report, { reports }) {
  if (reports === void 0 || reports.startsWith("github://"))
    return "keylease restore --policy POLICY FINGERPRINT";
  const file = reportLocation(reports, report, "json");
  const restore = (source) => shellCommand([...restoreWords(report, source), "FINGERPRINT"]);
  return reports.startsWith("s3://") ? `${shellCommand(["aws", "s3", "cp", file, "-"])} | ${restore("-")}` : restore(file);
}
var init_message = __esm({
  "src/audit/notify/message.ts"() {
    "use strict";
    init_format();
    init_shell();
    init_time();
    init_owner_groups();
    init_proof();
    init_report_name();
    init_report_pages();
    init_restore_words();
    init_labels();
    init_held_back();
    init_message_parts();
    init_upcoming_deletions();
  }
});

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row3 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size2 = stringLength(cell);
        sizes2[columnIndex2] = size2;
        if (longestCellByColumn[columnIndex2] === void 0 || size2 > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size2;
        }
      }
      row3.push(cell);
    }
    cellMatrix[rowIndex] = row3;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row2 = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size2 = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size2) + after;
    if (settings.alignDelimiters !== false) {
      size2 = before.length + size2 + after.length;
      if (size2 > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size2;
      }
      sizes[columnIndex] = size2;
    }
    row2[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row2);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row3 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line2 = [];
    while (++columnIndex < cellsInRow) {
      const cell = row3[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size2 = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size2);
        } else if (code === 99) {
          const half = size2 / 2;
          if (size2 % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size2);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line2.push("|");
      }
      if (settings.padding !== false && // Don\u2019t add the opening space if we\u2019re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line2.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line2.push(before);
      }
      line2.push(cell);
      if (settings.alignDelimiters !== false) {
        line2.push(after);
      }
      if (settings.padding !== false) {
        line2.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line2.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line2.join("").replace(/ +$/, "") : line2.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code = typeof value === "string" ? value.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
var init_markdown_table = __esm({
  "node_modules/markdown-table/index.js"() {
  }
});

// src/audit/report/markdown-text.ts
function renderTable(rows2) {
  return markdownTable(rows2, { alignDelimiters: false });
}
function renderCell(cell) {
  return cell.map(renderInline).join("<br>").replace(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|");
}
function renderInline(inline) {
  if (typeof inline === "string") return renderText(inline);
  if ("severity" in inline) return isSevere(inline) ? `**${inline.severity}**` : inline.severity;
  const code = renderCode(sanitize(inline.code, LONGEST3) || "-");
  return inline.href === void 0 ? code : `[${code}](${inline.href})`;
}
function isSevere({ severity: severity2 }) {
  return severity2 === "critical" || severity2 === "high";
}
function renderText(text) {
  return sanitize(text, LONGEST3).split(" ").map((word) => REFERENCE2.test(word) ? renderCode(word) : word.replace(SPECIAL, escapeCharacter)).join(" ");
}
function atLineStart(rendered) {
  return rendered.replace(/^[-#+=\d]/, escapeCharacter);
}
function escapeCharacter(character) {
  return `&#${character.charCodeAt(0)};`;
}
function renderCode(text) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${/^`|`$/.test(text) ? ` ${text} ` : text}${fence}`;
}
var LONGEST3, REFERENCE2, SPECIAL;
var init_markdown_text = __esm({
  "src/audit/report/markdown-text.ts"() {
    "use strict";
    init_markdown_table();
    init_format();
    LONGEST3 = 1e3;
    REFERENCE2 = /@|:\/\/|www\.|mailto:|xmpp:|#\d|GH-\d|(?<![\da-z])(?!ed25519)[\da-f]{7,40}(?![\da-z])/i;
    SPECIAL = /[\\`*[\]<>~|&$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
  }
});

// src/audit/notify/github-issue/owner-mention.ts
function ownerMention({
  owner: owner2,
  recognized
}) {
  return owner2 !== null && recognized !== null && LOGIN_OF_PERSON.test(owner2) ? `@${owner2}` : void 0;
}
var LOGIN_OF_PERSON;
var init_owner_mention = __esm({
  "src/audit/notify/github-issue/owner-mention.ts"() {
    "use strict";
    LOGIN_OF_PERSON = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,10})?$/i;
  }
});

// src/audit/notify/github-issue/issue-text.ts
var issue_text_exports = {};
__export(issue_text_exports, {
  issueMarker: () => issueMarker,
  issueText: () => issueText
});
function issueMarker(account) {
  return `<!-- keylease: account ${account} -->`;
}
function issueText(report, options) {
  const { account, complete, evaluated, digest } = report;
  const parts = [
    issueMarker(account),
    `What keylease found among the SSH keys of ${renderInline({ code: account })}, kept up to date by its audit: do not edit this text, but comment.`,
    ...evaluated ? tables(report, options) : ["**The last run could not evaluate the keys.**"],
    ...notEvaluated(report),
    ...evaluated && digest.findingsInAll === 0 ? ["No key has a finding."] : [],
    ...howToKeep2(report, options),
    ...options.reports === void 0 ? [] : [`The latest report: ${latestReport(options.reports, report, options)}`]
  ];
  return {
    title: `SSH keys of ${account}`,
    body: parts.join("\n\n"),
    isOpen: !(complete && evaluated && digest.findingsInAll === 0)
  };
}
function latestReport(reports, report, { pages: pages2 }) {
  return pages2 ? latestPage(pages2, report) : renderInline({ code: latestLocation(reports, report, "html") });
}
function tables(report, options) {
  const { scheduled: scheduled2, due, blocked: blocked2, toAct } = report.digest;
  return [
    ...keyTable({ title: "Will be deleted", last: "When" }, scheduled2, (key2) => [
      ...keyCells(key2, options),
      renderCell([when2(key2, report)])
    ]),
    ...keyTable({ title: "Due now", last: "When" }, due, (key2) => [...keyCells(key2, options), "now"]),
    ...keyTable({ title: "Not deleted as long as a guard blocks it", last: "Guards" }, blocked2, (key2) => [
      ...keyCells(key2, options),
      renderCell(guards(key2))
    ]),
    ...findingTable(toAct.groups, options)
  ];
}
function keyTable({ title, last }, keys2, row2) {
  const heads = ["Key", "Owner", "Rules", last];
  return boundedTable(`${title}: ${pluralize(keys2.total, "key")}`, {
    heads,
    total: keys2.total,
    rows: keys2.items.map(row2)
  });
}
function findingTable(groups, options) {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const findings = groups.flatMap(({ items }) => items);
  const rows2 = findings.map(({ key: key2, finding: { rule: rule2, severity: severity2, hint, since: since2 } }) => [
    keyCell(key2),
    ownerCell(key2, options),
    renderCell([rule2]),
    renderCell([{ severity: severity2 }]),
    renderCell([hint]),
    isoDate(since2)
  ]);
  const heads = ["Key", "Owner", "Rule", "Severity", "What to do", "Since"];
  return boundedTable(`For a person to act on: ${pluralize(total, "finding")}`, {
    heads,
    total,
    rows: rows2
  });
}
function boundedTable(title, { heads, rows: rows2, total }) {
  if (total === 0) return [];
  let left = MAX_TABLE;
  const end = rows2.findIndex((row2) => {
    left -= row2.reduce((sum, cell) => sum + cell.length + 3, 0);
    return left < 0;
  });
  const shown = end < 0 ? rows2 : rows2.slice(0, end);
  const rest = total - shown.length;
  return [
    `### ${title}`,
    renderTable([heads, ...shown]),
    ...rest > 0 ? [`And ${rest} more, in the report.`] : []
  ];
}
function keyCells(key2, options) {
  return [keyCell(key2), ownerCell(key2, options), renderCell([deletionRules(key2)])];
}
function keyCell({ name, fingerprint: fingerprint2, id }) {
  const label = { code: fingerprint2 ?? `id ${id.slice(0, MAX_NAME)}` };
  return renderCell([keyNameLabel(name.slice(0, MAX_NAME)), label]);
}
function ownerCell(key2, { mentionsOwners }) {
  if (key2.owner === null) return "no known owner";
  return mentionsOwners && ownerMention(key2) || renderCell([key2.owner.slice(0, MAX_NAME)]);
}
function deletionRules({ findings }) {
  return findings.flatMap((finding2) => finding2.do === "delete" ? finding2.rule : []).join(", ");
}
function when2(key2, { policy }) {
  if (isUrgent(key2)) return "at once";
  return key2.dueAt === null ? `${policy.grace} after people are notified` : `after ${formatTimestamp(Date.parse(key2.dueAt))}`;
}
function guards(key2) {
  return key2.guards.map(({ guard: guard2, kind, reason }) => kind === "permanent" ? `${guard2}: ${reason}` : guard2);
}
function notEvaluated({ notEvaluated: all2 }) {
  const what = [...new Set(all2.map((each) => sanitize(each.what, MAX_WHAT)))].slice(0, MOST_NOT_EVALUATED);
  if (what.length === 0) return [];
  return [
    "### Not evaluated, or not done, in the last run",
    what.map((each) => `- ${atLineStart(renderText(each))}`).join("\n")
  ];
}
function howToKeep2({ digest }, { longest }) {
  if (digest.scheduled.total + digest.due.total + digest.blocked.total === 0) return [];
  return [
    "### How to keep a key",
    "Resolve the finding: name the owner of the key in the policy, or replace the key. If that takes longer, whoever may write to this repository comments, on a line of its own:",
    ["```", KEEP_COMMAND, "```"].join("\n"),
    `That holds for ${longest} at most, and is answered after the next run. Write a new comment to change it: edited ones do not count.`
  ];
}
var MAX_TABLE, MAX_NAME, MAX_WHAT, MOST_NOT_EVALUATED;
var init_issue_text = __esm({
  "src/audit/notify/github-issue/issue-text.ts"() {
    "use strict";
    init_format();
    init_time();
    init_keep_command();
    init_markdown_text();
    init_owner_groups();
    init_report_name();
    init_report_pages();
    init_labels();
    init_owner_mention();
    MAX_TABLE = 12e3;
    MAX_NAME = 60;
    MAX_WHAT = 100;
    MOST_NOT_EVALUATED = 20;
  }
});

// src/github/issues.ts
async function readViewer(github3) {
  const failure2 = "GitHub does not say whose the token is";
  const answer = await github3.graphql("query { viewer { login } }", { failure: failure2 });
  return parseAnswer(z2.object({ viewer: z2.object({ login: z2.string().min(1) }) }), answer, failure2).viewer.login;
}
async function readIssues(github3, repository, label) {
  const failure2 = `The issues of ${nameOf(repository)} cannot be read`;
  const issues = [];
  const parameters = { ...repository, labels: label, state: "all", sort: "created", direction: "asc" };
  const route = "GET /repos/{owner}/{repo}/issues";
  for await (const page2 of github3.pages({ route, parameters, failure: failure2 })) {
    const all2 = parseAnswer(z2.array(issueForm2), page2, failure2);
    issues.push(...all2.filter((each) => each.pull_request === void 0).map(toIssue));
  }
  return issues;
}
async function createIssue(github3, repository, { label, title, body }) {
  const failure2 = `No issue was created in ${nameOf(repository)}`;
  await createLabel(
    github3,
    { route: "POST /repos/{owner}/{repo}/labels", failure: failure2 },
    { ...repository, label }
  );
  const parameters = { ...repository, title, body, labels: [label] };
  const answer = await github3.request({ route: "POST /repos/{owner}/{repo}/issues", parameters, failure: failure2 });
  const issue2 = toIssue(parseAnswer(issueForm2, answer.data, failure2));
  if (issue2.labels.includes(label) && saysSame(issue2.body, body)) return issue2;
  throw incompleteAnswer(failure2, "GitHub did not take it as it is");
}
async function createLabel(github3, call, { label: name, ...repository }) {
  try {
    await github3.request({ ...call, parameters: { ...repository, name }, isRepeatable: true });
  } catch (error2) {
    if (error2.status !== 422) throw error2;
  }
}
async function updateIssue(github3, repository, { number: number3, title, body, isOpen: isOpen2 }) {
  const failure2 = `Issue ${nameOf(repository)}#${number3} was not updated`;
  const state = isOpen2 ? "open" : "closed";
  const answer = await github3.request({
    route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    parameters: { ...repository, issue_number: number3, title, body, state },
    failure: failure2,
    isRepeatable: true
  });
  const issue2 = toIssue(parseAnswer(issueForm2, answer.data, failure2));
  if (issue2.number === number3 && issue2.isOpen === isOpen2 && saysSame(issue2.body, body)) return issue2;
  throw incompleteAnswer(failure2, "GitHub did not take it as it is");
}
async function readComments(github3, repository, { number: number3, since: since2 }) {
  const failure2 = `The comments on ${nameOf(repository)}#${number3} cannot be read`;
  const comments = /* @__PURE__ */ new Map();
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const parameters = { ...repository, issue_number: number3, ...since2 === void 0 ? {} : { since: since2 } };
  for await (const page2 of github3.pages({ route, parameters, failure: failure2 })) {
    for (const each of parseAnswer(z2.array(commentForm), page2, failure2))
      comments.set(each.id, toComment(each));
  }
  return [...comments.values()].sort((one, other) => one.id - other.id);
}
async function createComment(github3, repository, { number: number3, body }) {
  const failure2 = `Nobody was told on ${nameOf(repository)}#${number3}`;
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const answer = await github3.request({
    route,
    parameters: { ...repository, issue_number: number3, body },
    failure: failure2
  });
  const comment = parseAnswer(commentForm, answer.data, failure2);
  if (!saysSame(comment.body, body))
    throw incompleteAnswer(failure2, "GitHub did not take the comment as it is");
}
async function addReaction(github3, repository, { comment, isUp }) {
  await github3.request({
    route: "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
    parameters: { ...repository, comment_id: comment, content: isUp ? "+1" : "-1" },
    failure: `A comment in ${nameOf(repository)} got no reaction`,
    isRepeatable: true
  });
}
async function mayWrite(github3, repository, username) {
  const failure2 = `GitHub does not say what ${sanitize(username)} may do in ${nameOf(repository)}`;
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  const answer = await github3.request({ route, parameters: { ...repository, username }, failure: failure2 });
  const { permission } = parseAnswer(permissionForm, answer.data, failure2);
  return permission === "admin" || permission === "write";
}
function toIssue({ number: number3, state, title, body, user, labels }) {
  return {
    number: number3,
    isOpen: state === "open",
    title,
    body: (body ?? "").replaceAll("\r\n", "\n"),
    author: user?.login,
    labels: labels.map((label) => typeof label === "string" ? label : label.name)
  };
}
function toComment(comment) {
  const { id, body, user, created_at: createdAt, updated_at: updatedAt } = comment;
  const hasApp = (comment.performed_via_github_app ?? null) !== null;
  return {
    id,
    body,
    author: user?.login,
    isByPerson: user?.type === "User" && !hasApp,
    createdAt,
    updatedAt
  };
}
function saysSame(one, other) {
  const [first, second] = [one, other].map((text) => text.replaceAll("\r\n", "\n").trim());
  return first === second;
}
function nameOf({ owner: owner2, repo }) {
  return `${owner2}/${repo}`;
}
var z2, MAX_BODY, author, time, issueForm2, commentForm, permissionForm;
var init_issues = __esm({
  "src/github/issues.ts"() {
    "use strict";
    z2 = __toESM(require("./vendor/zod.js"), 1);
    init_format();
    init_parse_answer();
    MAX_BODY = 65536;
    author = z2.object({ login: z2.string().min(1), type: z2.string() }).nullable();
    time = z2.iso.datetime();
    issueForm2 = z2.object({
      number: z2.int().positive(),
      state: z2.enum(["open", "closed"]),
      title: z2.string(),
      body: z2.string().nullable(),
      user: author,
      labels: z2.array(z2.union([z2.string(), z2.object({ name: z2.string() })])),
      pull_request: z2.unknown().optional()
    });
    commentForm = z2.object({
      id: z2.int().positive(),
      body: z2.string(),
      user: author,
      created_at: time,
      updated_at: time,
      performed_via_github_app: z2.unknown().optional()
    });
    permissionForm = z2.object({ permission: z2.enum(["admin", "write", "read", "none"]) });
  }
});

// src/audit/notify/github-issue/comment-text.ts
var comment_text_exports = {};
__export(comment_text_exports, {
  answerComment: () => answerComment,
  answeredComment: () => answeredComment,
  isOurs: () => isOurs,
  mentionsOf: () => mentionsOf,
  noticeComment: () => noticeComment
});
function isOurs(body) {
  return OWN_MARKER.test(body);
}
function answeredComment(body) {
  const id = ANSWER_MARKER.exec(body)?.[1];
  return id === void 0 ? void 0 : Number(id);
}
function noticeComment({ headline, sections }, owners) {
  const rendered = sections.map(
    (section) => [
      `**${renderText(section.title)}**`,
      "",
      ...shownLines(section).map(
        (line2) => section.areLinks ? `- ${line2}` : `- ${atLineStart(renderText(line2))}`
      )
    ].join("\n")
  );
  const last = rendered.pop() ?? "";
  const first = [
    NOTICE_MARKER,
    `**${renderText(headline)}**`,
    ...owners.length > 0 ? [owners.join(" ")] : []
  ];
  const { shown, isAll } = fitting([...first, ...rendered], MAX_BODY - last.length - MARGIN3);
  return [...shown, ...isAll ? [] : ["And more, in the report."], last].join("\n\n");
}
function answerComment({ by, lines }, id) {
  const first = [`<!-- keylease: answer to ${id} -->`, `To what ${renderInline({ code: by })} wrote:`].join(
    "\n\n"
  );
  const all2 = lines.map((line2) => `- ${atLineStart(line2.map(renderInline).join(" "))}`);
  const { shown, isAll } = fitting(all2, MAX_BODY - first.length - MARGIN3);
  return [first, [...shown, ...isAll ? [] : ["- and more"]].join("\n")].join("\n\n");
}
function mentionsOf({ groups }) {
  const keys2 = [...groups.values()].flatMap(({ items }) => items);
  return [...new Set(keys2.flatMap((key2) => ownerMention(key2) ?? []))].slice(0, MOST_MENTIONS);
}
function fitting(parts, most) {
  let left = most;
  const end = parts.findIndex((part) => {
    left -= part.length + 2;
    return left < 0;
  });
  return { shown: end < 0 ? parts : parts.slice(0, end), isAll: end < 0 };
}
var NOTICE_MARKER, ANSWER_MARKER, OWN_MARKER, MARGIN3, MOST_MENTIONS;
var init_comment_text = __esm({
  "src/audit/notify/github-issue/comment-text.ts"() {
    "use strict";
    init_issues();
    init_markdown_text();
    init_message_parts();
    init_owner_mention();
    NOTICE_MARKER = "<!-- keylease: notice -->";
    ANSWER_MARKER = /^<!-- keylease: answer to (\d+) -->/;
    OWN_MARKER = /^<!-- keylease: /;
    MARGIN3 = 100;
    MOST_MENTIONS = 20;
  }
});

// src/audit/notify/github-issue/issue-thread.ts
var issue_thread_exports = {};
__export(issue_thread_exports, {
  IssueThread: () => IssueThread
});
var LABEL, OVERLAP, MANY, IssueThread;
var init_issue_thread = __esm({
  "src/audit/notify/github-issue/issue-thread.ts"() {
    "use strict";
    init_format();
    init_issues();
    init_time();
    init_keep_command();
    init_comment_text();
    init_issue_text();
    LABEL = "keylease";
    OVERLAP = 5 * MINUTE;
    MANY = 50;
    IssueThread = class _IssueThread {
      #options;
      #viewer;
      #writers = /* @__PURE__ */ new Map();
      #issue;
      constructor(options, { viewer, issue: issue2 }) {
        this.#options = options;
        this.#viewer = viewer;
        this.#issue = issue2;
      }
      /** open finds the issue, if there is one. */
      static async open(options) {
        const { github: github3, repository, account } = options;
        const viewer = await readViewer(github3);
        const issues = await readIssues(github3, repository, LABEL);
        const issue2 = issues.find(
          ({ author: author2, body }) => author2 === viewer && body.trimStart().startsWith(issueMarker(account))
        );
        return new _IssueThread(options, { viewer, issue: issue2 });
      }
      /** exists tells whether there is an issue. */
      get exists() {
        return this.#issue !== void 0;
      }
      /** write makes the issue say something, and creates it if there is none. */
      async write(text) {
        const { github: github3, repository } = this.#options;
        this.#issue ??= await createIssue(github3, repository, { ...text, label: LABEL });
        const { number: number3, isOpen: isOpen2, title, body } = this.#issue;
        if (isOpen2 === text.isOpen && title === text.title && saysSame(body, text.body)) return;
        this.#issue = await updateIssue(github3, repository, { ...text, number: number3 });
      }
      /** comment comments on the issue, which exists. */
      async comment(body) {
        const { github: github3, repository } = this.#options;
        if (this.#issue) await createComment(github3, repository, { number: this.#issue.number, body });
      }
      /** read returns the comments of others since a time (ISO 8601), or ever, but for those of people who are gone. */
      async read(since2) {
        if (!this.#issue) return { comments: [], readUntil: void 0 };
        const { github: github3, repository } = this.#options;
        const all2 = await readComments(github3, repository, {
          number: this.#issue.number,
          since: since2 && formatIso(Date.parse(since2) - OVERLAP)
        });
        const own = all2.filter((each) => each.author === this.#viewer && isOurs(each.body));
        const answered = new Set(own.map(({ body }) => answeredComment(body)));
        const others = all2.filter((each) => each.author !== void 0 && !own.includes(each));
        const latest2 = all2.map(({ updatedAt }) => updatedAt).sort().at(-1);
        const comments = [];
        for (const each of others) comments.push(await this.#personComment(each, answered.has(each.id)));
        return { comments, readUntil: others.length > 0 || own.length >= MANY ? latest2 : void 0 };
      }
      /** answer replies to a comment, and gives it a thumb. The reply comes last: a comment that has one is not answered again. */
      async answer(answer) {
        const { github: github3, repository } = this.#options;
        const id = Number(answer.source.split("-").at(-1));
        await addReaction(github3, repository, { comment: id, isUp: answer.isGranted });
        await this.comment(answerComment(answer, id));
      }
      async #personComment(comment, isAnswered) {
        const { owner: owner2, repo } = this.#options.repository;
        const { id, author: author2 = "", body, createdAt } = comment;
        return {
          source: `${owner2}/${repo}#comment-${id}`,
          by: sanitize(author2),
          at: Date.parse(createdAt),
          text: body,
          refusal: await this.#refusal(comment),
          isAnswered
        };
      }
      async #refusal(comment) {
        const { author: author2 = "", isByPerson, body, createdAt, updatedAt } = comment;
        if (parseKeepCommands(body).length === 0) return void 0;
        if (!isByPerson || !await this.#mayWrite(author2)) return "not-allowed";
        return updatedAt === createdAt ? void 0 : "edited";
      }
      #mayWrite(login) {
        const { github: github3, repository } = this.#options;
        const known = this.#writers.get(login) ?? mayWrite(github3, repository, login);
        this.#writers.set(login, known);
        return known;
      }
    };
  }
});

// src/audit/notify/github-issue/issue-notifier.ts
function issueNotifier(settings, context) {
  const threads = /* @__PURE__ */ new Map();
  const inThread = async (account, task) => {
    const thread = threads.get(account) ?? openThread(settings, context, account);
    threads.set(account, thread);
    try {
      return await task(await thread);
    } catch (error2) {
      threads.delete(account);
      throw error2;
    }
  };
  const { longest, mentionsOwners } = settings;
  const { reports, pages: pages2 } = context;
  const text = { reports, pages: pages2, longest: formatDuration(longest), mentionsOwners };
  return {
    name: "github-issue",
    notify: async (notice2) => {
      const { stage, report } = notice2;
      const { issueText: issueText2 } = await Promise.resolve().then(() => (init_issue_text(), issue_text_exports));
      const { mentionsOf: mentionsOf2, noticeComment: noticeComment2 } = await Promise.resolve().then(() => (init_comment_text(), comment_text_exports));
      const message2 = buildMessage(notice2, context);
      const { unannounced, unreminded } = report.digest;
      const keys2 = { before: unannounced, reminder: unreminded, after: void 0 }[stage];
      const comment = noticeComment2(message2, keys2 && mentionsOwners ? mentionsOf2(keys2) : []);
      await inThread(report.account, async (thread) => {
        const isNew = !thread.exists;
        await thread.write(issueText2(report, text));
        if (!isNew || stage !== "before") await thread.comment(comment);
      });
    },
    show: async (report) => {
      const { issueText: issueText2 } = await Promise.resolve().then(() => (init_issue_text(), issue_text_exports));
      const wanted = issueText2(report, text);
      await inThread(report.account, async (thread) => {
        if (thread.exists || wanted.isOpen) await thread.write(wanted);
      });
    },
    inbox: {
      name: `${settings.owner}/${settings.repo}`,
      longest,
      read: (account, since2) => inThread(account, (thread) => thread.read(since2)),
      answer: (account, answer) => inThread(account, (thread) => thread.answer(answer))
    }
  };
}
async function openThread({ owner: owner2, repo, ...access2 }, context, account) {
  const { openGitHubs: openGitHubs2 } = await Promise.resolve().then(() => (init_open_githubs(), open_githubs_exports));
  const { IssueThread: Thread } = await Promise.resolve().then(() => (init_issue_thread(), issue_thread_exports));
  const github3 = await openGitHubs2(access2, context)(owner2);
  return Thread.open({ github: github3, repository: { owner: owner2, repo }, account });
}
var init_issue_notifier = __esm({
  "src/audit/notify/github-issue/issue-notifier.ts"() {
    "use strict";
    init_time();
    init_message();
  }
});

// src/audit/notify/slack.ts
function slackNotifier({ url, deadline = 3e4, backoff = 500, ...options }) {
  return {
    name: "slack",
    notify: async (notice2) => {
      const webhook = await url();
      const http2 = new HttpClient({
        title: "Slack",
        baseUrl: webhook,
        secret: webhook,
        hints: HINTS4,
        deadline,
        timeout: TIMEOUT3,
        backoff
      });
      const body = formatPayload(buildMessage(notice2, options));
      const answer = await http2.send({ method: "POST", path: "", body, text: true, failure: FAILURE2 });
      const isWord = /^[a-z_]{1,60}$/.test(String(answer.body));
      if (answer.status !== 200) throw http2.refusal(FAILURE2, answer, isWord ? answer.body : void 0);
    }
  };
}
function formatPayload({ headline, sections }) {
  const texts2 = fittingTexts(sections.flatMap(splitSection));
  return {
    text: escapeText(headline),
    blocks: [
      { type: "header", text: { type: "plain_text", text: headline.slice(0, HEADER), emoji: false } },
      ...texts2.map((text) => ({ type: "section", text: { type: "mrkdwn", verbatim: true, text } }))
    ]
  };
}
function fittingTexts(texts2) {
  if (texts2.length <= MAX_TEXTS) return texts2;
  return [...texts2.slice(0, MAX_TEXTS - 2), "and more, in the report", ...texts2.slice(-1)];
}
function splitSection(section) {
  const texts2 = [];
  let part = `*${escapeText(section.title)}*`;
  for (const line2 of shownLines(section)) {
    const text = escapeText(line2);
    const entry = `\u2022 ${section.areLinks ? `<${text}>` : text}`;
    if (part.length + 1 + entry.length <= TEXT) {
      part += `
${entry}`;
    } else {
      texts2.push(part);
      part = entry;
    }
  }
  return [...texts2, part];
}
function escapeText(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
var TIMEOUT3, HEADER, TEXT, MAX_TEXTS, FAILURE2, NEW_WEBHOOK, HINTS4;
var init_slack = __esm({
  "src/audit/notify/slack.ts"() {
    "use strict";
    init_client();
    init_message();
    init_message_parts();
    TIMEOUT3 = 1e4;
    HEADER = 150;
    TEXT = 3e3;
    MAX_TEXTS = 49;
    FAILURE2 = "Slack was not notified";
    NEW_WEBHOOK = "Create a new incoming webhook, and store its URL in the secret under notify.slack";
    HINTS4 = {
      address: "Check that the secret under notify.slack is the https:// URL of an incoming webhook",
      refused: NEW_WEBHOOK,
      notFound: NEW_WEBHOOK,
      unexpected: NEW_WEBHOOK
    };
  }
});

// src/audit/notify/sns.ts
function snsNotifier({ topic, deadline = 6e4, ...options }) {
  return {
    name: "sns",
    notify: async (notice2) => {
      const { PublishCommand, SNSClient } = await Promise.resolve().then(() => __toESM(require("./vendor/sns-sdk.js"), 1));
      const message2 = buildMessage(notice2, options);
      const command = new PublishCommand({
        TopicArn: topic,
        Subject: formatSubject(message2),
        Message: formatText(message2),
        MessageAttributes: {
          account: { DataType: "String", StringValue: notice2.report.account },
          stage: { DataType: "String", StringValue: notice2.stage },
          keylease: { DataType: "String", StringValue: JSON.stringify(summarize2(notice2)) }
        }
      });
      const what = `Nobody was notified through ${topic}`;
      await callAws({ what, deadline, advice: ADVICE2 }, async (abortSignal) => {
        const client = await keptAwsClient(SNSClient, { env: process.env, region: arnRegion(topic) });
        await client.send(command, { abortSignal });
      });
    }
  };
}
function formatSubject({ headline }) {
  return headline.replace(/[^\x20-\x7e]/g, "?").slice(0, 99);
}
function formatText({ headline, sections }) {
  const parts = sections.map((section) => [section.title, ...shownLines(section)].join("\n- "));
  return `${[headline, ...parts].join("\n\n")}
`;
}
function summarize2({ stage, report }) {
  const { account, run, mode, complete, figures: figures2, digest, deletions } = report;
  const fingerprints2 = (all2) => all2.slice(0, MAX_KEYS).map(({ fingerprint: fingerprint2 }) => fingerprint2);
  return {
    account,
    run,
    stage,
    mode,
    complete,
    figures: figures2,
    waiting: fingerprints2(digest.scheduled.items),
    deleted: fingerprints2(deletions.filter(isConfirmed).map(({ key: key2 }) => key2))
  };
}
var MAX_KEYS, ADVICE2;
var init_sns = __esm({
  "src/audit/notify/sns.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    init_region();
    init_proof();
    init_message();
    init_message_parts();
    MAX_KEYS = 100;
    ADVICE2 = [
      [/KMS/, "Allow kms:GenerateDataKey and kms:Decrypt on the topic's KMS key"],
      [/AuthorizationError|AccessDenied/, "Allow sns:Publish on this topic"],
      [/NotFound/, "Check the ARN under notify.sns in the policy"]
    ];
  }
});

// src/audit/notify/channels.ts
function createNotifiers(notify2, context) {
  return createParts(CHANNELS, { settings: notify2, context });
}
var channel, sns, slack, githubIssue, channels, CHANNELS;
var init_channels = __esm({
  "src/audit/notify/channels.ts"() {
    "use strict";
    init_field_values();
    init_policy_part();
    init_issue_form();
    init_issue_notifier();
    init_slack();
    init_sns();
    channel = policyPart();
    sns = channel({
      name: "sns",
      form: ({ line: line2 }) => line2(
        /^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}:\d{12}:[\w-]{1,256}$/,
        "it must be the ARN of an SNS topic that is not a FIFO topic"
      ).describe("ARN of an SNS topic"),
      read: (topic) => topic,
      create: (topic, { grace, reports, pages: pages2 }) => snsNotifier({ topic, grace, reports, pages: pages2 })
    });
    slack = channel({
      name: "slack",
      form: ({ secretSource: secretSource2 }) => secretSource2.describe("Where the URL of a Slack incoming webhook is stored"),
      read: readSecretSource,
      create: (webhook, { grace, reports, pages: pages2, read: read3 }) => slackNotifier({ url: () => read3(webhook), grace, reports, pages: pages2 })
    });
    githubIssue = channel({
      name: "github-issue",
      form: issueForm,
      read: readIssueSettings,
      create: issueNotifier
    });
    channels = [sns, slack, githubIssue];
    CHANNELS = [...channels];
  }
});

// src/files/read-at-most.ts
function readAtMost(path, most) {
  const descriptor = (0, import_node_fs7.openSync)(path, "r");
  try {
    const pieces = [];
    for (let left = most; left > 0; ) {
      const piece = Buffer.allocUnsafe(Math.min(left, CHUNK));
      const read3 = (0, import_node_fs7.readSync)(descriptor, piece);
      if (read3 === 0) break;
      pieces.push(piece.subarray(0, read3));
      left -= read3;
    }
    return Buffer.concat(pieces);
  } finally {
    (0, import_node_fs7.closeSync)(descriptor);
  }
}
var import_node_fs7, CHUNK;
var init_read_at_most = __esm({
  "src/files/read-at-most.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    CHUNK = 64 * 1024;
  }
});

// src/audit/policy/stored-text.ts
async function readStoredText(location2, { env, largest, refuse }) {
  const last = largest * MEBIBYTE;
  const bytes2 = await ((0, import_node_path7.isAbsolute)(location2) ? readFromFile(location2, { last, refuse }) : readFromBucket(location2, { last, env }));
  if (bytes2 && bytes2.length > last) throw refuse(`it is larger than ${largest} MiB`);
  return bytes2 && decode3(bytes2, refuse);
}
function readFromFile(path, { last, refuse }) {
  try {
    return unlessMissing(() => readAtMost(path, last + 1));
  } catch (error2) {
    throw refuse(errorMessage(error2));
  }
}
async function readFromBucket(location2, { last, env }) {
  const { Bucket: Bucket2 } = await Promise.resolve().then(() => (init_bucket(), bucket_exports));
  const { bucket = "", key: key2 = "" } = parseS3Url(location2) ?? {};
  const found2 = await new Bucket2(bucket, { env }).get(key2, { range: { from: 0, to: last } });
  return found2?.bytes;
}
function decode3(bytes2, refuse) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes2);
  } catch {
    throw refuse("it is not UTF-8");
  }
}
var import_node_path7, MEBIBYTE;
var init_stored_text = __esm({
  "src/audit/policy/stored-text.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    init_s3_url();
    init_missing();
    init_read_at_most();
    init_problem();
    MEBIBYTE = 1024 * 1024;
  }
});

// src/keys/line.ts
function readKeyLine(text) {
  if (text.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const line2 = text.trim();
  const found2 = readKey(line2);
  if (found2) return { ...found2, options: "" };
  const end = findOptionsEnd(line2, MARKER.exec(line2)?.[0].length);
  if (end === void 0) throw new KeyFault("public-not-a-key", "a quote in its options is not closed");
  const rest = line2.slice(end).trim();
  const behind = readKey(rest);
  if (behind) return { ...behind, options: line2.slice(0, end) };
  throw [line2, rest].some((each) => findKeyType(each.slice(0, findOptionsEnd(each)))) ? new KeyFault("public-damaged", "what follows its type is not the base64 of a key") : new KeyFault("public-not-a-key");
}
function readKey(line2) {
  const [, type, base64 = "", padding = "", comment = ""] = SSH2.exec(line2) ?? [];
  if (type) {
    const { key: key2, flaws } = decodeKey(base64 + padding);
    if (key2.type !== type) {
      const evidence = `its line says ${sanitize(type, 64)}, but the key in it is ${sanitize(key2.type, 64)}`;
      flaws.push({ kind: "type-mismatch", evidence });
    }
    return { key: { ...key2, comment }, flaws };
  }
  const [, size2, e, n, rest = ""] = SSH1.exec(line2) ?? [];
  return size2 && e && n ? readSsh1({ size: Number(size2), e: BigInt(e), n: BigInt(n), comment: rest }) : void 0;
}
function decodeKey(base64) {
  const blob = Buffer.from(base64, "base64");
  const flaws = [];
  if (blob.toString("base64") !== base64) {
    const evidence = "its base64 ends incorrectly, so OpenSSH does not read it";
    flaws.push({ kind: "encoding", evidence });
  }
  try {
    return { key: readBlob(blob), flaws };
  } catch (error2) {
    if (error2 instanceof RangeError) throw new KeyFault("public-damaged", "the key data ends too early");
    throw error2;
  }
}
function readSsh1({ size: size2, e, n, comment }) {
  const blob = Buffer.concat(["ssh-rsa", mpint(e), mpint(n)].map(wireString));
  const { bits } = readBlob(blob);
  const evidence = `its line says ${size2} bits, but the key in it has ${bits}`;
  const flaws = bits === size2 ? [] : [{ kind: "size-mismatch", evidence }];
  return { key: { type: "rsa1", bits, blob, comment }, flaws };
}
function findOptionsEnd(line2, start = 0) {
  let isQuoted = false;
  for (let at2 = start; at2 < line2.length; at2 += 1) {
    const character = line2.charAt(at2);
    if (character === "\\" && line2.charAt(at2 + 1) === '"') at2 += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === " " || character === "	")) return at2;
  }
  return isQuoted ? void 0 : line2.length;
}
var SSH2, SSH1, MARKER;
var init_line = __esm({
  "src/keys/line.ts"() {
    "use strict";
    init_format();
    init_fault();
    init_key_types();
    init_public_key();
    init_wire();
    SSH2 = /^([\w@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]*)(=*)(?:[ \t]+(\S.*))?$/s;
    SSH1 = /^(\d{1,6})[ \t]+(\d{1,4933})[ \t]+(\d{1,4933})(?:[ \t]+(\S.*))?$/s;
    MARKER = /^@(?:cert-authority|revoked)[ \t]+/;
  }
});

// src/audit/pinned-keys.ts
function pinnedKeyForm({ duration: duration2, line: line2, literal: literal7, strictObject: strictObject5 }) {
  return strictObject5({
    fingerprint: line2(
      FINGERPRINT2,
      "it must be SHA256: and 43 characters, as ssh-keygen -lf prints it"
    ).describe("SHA256 fingerprint, as `ssh-keygen -lf` prints it"),
    owner: line2().describe("Who is responsible for the key"),
    until: line2(/^\d{4}-\d\d-\d\d$/, "it must be a day such as 2027-01-31").optional().describe("Last day, in UTC, on which the key is recognized; if not set, it always is"),
    reason: line2().optional().describe("What the key is for; `keep` needs it"),
    keep: literal7(true, "it must be true, or left out").optional().describe("Never deletes the key; it is still reported"),
    [maxAge.name]: duration2().optional().describe(`Limit for this key, longer or shorter, in place of that of \`rules.${maxAge.name}\``)
  }).superRefine(({ keep, reason }, { addIssue }) => {
    if (!keep || reason !== void 0) return;
    const message2 = "it needs a reason: why is the key never deleted?";
    addIssue({ code: "custom", path: ["keep"], message: message2 });
  }).meta({ dependentRequired: { keep: ["reason"] } });
}
function readPinnedKey({ until, [maxAge.name]: maxAge2, ...key2 }, reading) {
  return {
    ...key2,
    ...until === void 0 ? {} : { until: readLastDay(until, within(reading, "until")) },
    ...maxAge2 === void 0 ? {} : { maxAge: readDuration(maxAge2, MAX_AGE, within(reading, maxAge.name)) }
  };
}
function readLastDay(written, { refuse }) {
  const end = endOfDay(written);
  if (end !== void 0) return end;
  throw refuse([], "there is no such day");
}
function pinnedKeysForm(fields) {
  return fields.list(pinnedKeyForm(fields)).describe("Keys with a known owner");
}
function readPinnedKeys(written, reading) {
  refuseRepeated(written, "fingerprint", reading);
  return written.map((key2, index) => readPinnedKey(key2, within(reading, index)));
}
function pinnedKeysRecognizer(keys2) {
  const owners = new Map(keys2.map((key2) => pinnedOwner(key2, "policy")));
  return { name: "policy", exempts: true, read: async () => owners };
}
function pinnedOwner(key2, source) {
  const { fingerprint: fingerprint2, ...entry } = key2;
  return [fingerprint2, { ...entry, source }];
}
var MAX_AGE;
var init_pinned_keys = __esm({
  "src/audit/pinned-keys.ts"() {
    "use strict";
    init_fingerprint();
    init_time();
    init_field_values();
    init_max_age();
    MAX_AGE = { least: DAY, most: 3650 * DAY, why: "a shorter limit would affect keys in daily use" };
  }
});

// src/audit/policy/yaml.ts
var yaml_exports = {};
__export(yaml_exports, {
  readYaml: () => readYaml
});
function readYaml(text, refuse) {
  if (Buffer.byteLength(text) > LARGEST) throw refuse({ line: 1, why: "it is larger than 2 MiB" });
  const lineCounter = new import_yaml2.LineCounter();
  const document = (0, import_yaml2.parseDocument)(text, { lineCounter, prettyErrors: false, logLevel: "error" });
  const lineAt = (node) => lineCounter.linePos(node?.range?.[0] ?? 0).line;
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault) {
    const { line: line2 } = lineCounter.linePos(fault.pos[0]);
    throw refuse({ line: line2, why: FAULTS3[fault.code] ?? describeFault2(fault) });
  }
  (0, import_yaml2.visit)(document, {
    Pair(_, { key: key2 }) {
      if ((0, import_yaml2.isScalar)(key2) && typeof key2.value === "string" && key2.value !== "__proto__") return;
      throw refuse({ line: lineAt(key2), why: "this cannot be the name of a field" });
    },
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      throw refuse({ line: lineAt(alias), why: `no anchor before it is named ${sanitize(alias.source)}` });
    }
  });
  return { data: toData(), findLine: findLine2 };
  function toData() {
    try {
      return document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch {
      throw refuse({ line: 1, why: "it has too many aliases" });
    }
  }
  function findLine2(path) {
    let node = document.contents;
    let line2 = lineAt(document.contents ?? void 0);
    for (const name of path) {
      const around = (0, import_yaml2.isAlias)(node) ? node.resolve(document) : node;
      const pair = (0, import_yaml2.isMap)(around) ? around.items.find((each) => fieldName(each) === name) : void 0;
      const item = (0, import_yaml2.isSeq)(around) ? around.items[Number(name)] : void 0;
      if (!pair && !item) break;
      node = pair ? pair.value : item;
      line2 = lineAt(pair ? pair.key : item);
    }
    return line2;
  }
}
function fieldName({ key: key2 }) {
  return (0, import_yaml2.isScalar)(key2) ? key2.value : void 0;
}
function describeFault2({ message: message2 }) {
  return `it is not valid YAML: ${message2.split(': "')[0]}`;
}
var import_yaml2, LARGEST, MOST_ALIASES, FAULTS3;
var init_yaml = __esm({
  "src/audit/policy/yaml.ts"() {
    "use strict";
    import_yaml2 = require("./vendor/yaml.js");
    init_format();
    LARGEST = 2 * 1024 * 1024;
    MOST_ALIASES = 100;
    FAULTS3 = {
      DUPLICATE_KEY: "the same field occurs twice",
      MULTIPLE_DOCS: "a second document begins here; there must be only one",
      RESOURCE_EXHAUSTION: "it is nested too deeply",
      TAB_AS_INDENT: "it is indented with a tab; YAML allows spaces only"
    };
  }
});

// src/audit/policy/valid-yaml.ts
async function readValidYaml(options) {
  const { text, matches, schema, refuse } = options;
  const { data, findLine: findLine2 } = readJsonLine(text) ?? await readDocument(text, refuse);
  const refusal = (path2, why2) => {
    const field2 = path2.length > 0 ? `, ${sanitize(path2.join("."))}` : "";
    return refuse(`line ${findLine2(path2)}${field2}: ${why2}`);
  };
  if (matches?.(data)) return { data, refusal };
  const valid = (await schema()).safeParse(data, { reportInput: true });
  if (valid.success) return { data: valid.data, refusal };
  const { path, why } = firstFault2(valid.error.issues, findLine2);
  throw refusal(path, why);
}
function readJsonLine(text) {
  const line2 = text.trim();
  try {
    const data = JSON.parse(line2);
    const isPlain = JSON.stringify(data) === line2 && !line2.includes("__proto__");
    return isPlain ? { data, findLine: () => 1 } : void 0;
  } catch {
    return void 0;
  }
}
async function readDocument(text, refuse) {
  const { readYaml: readYaml2 } = await Promise.resolve().then(() => (init_yaml(), yaml_exports));
  return readYaml2(text, ({ line: line2, why }) => refuse(`line ${line2}: ${why}`));
}
function firstFault2(issues, findLine2) {
  const [first] = issues.flatMap(insideUnion).map((issue2) => {
    const isName2 = issue2.code === "unrecognized_keys";
    const path = isName2 ? [...issue2.path, issue2.keys[0] ?? ""] : issue2.path;
    return { isName: isName2, path, why: explainIssue(issue2) };
  }).sort((a, b) => Number(b.isName) - Number(a.isName) || findLine2(a.path) - findLine2(b.path));
  return first ?? { path: [], why: "it does not match the schema" };
}
function insideUnion(issue2) {
  if (issue2.code !== "invalid_union" || typeof issue2.input !== "object" || issue2.input === null)
    return [issue2];
  const isOther = ({ code, path }) => path.length === 0 && /^invalid_(type|value)$/.test(code);
  const inside = issue2.errors.findLast((errors) => !errors.some(isOther)) ?? issue2.errors.at(-1) ?? [];
  return inside.map((each) => ({ ...each, path: [...issue2.path, ...each.path] }));
}
function explainIssue(issue2) {
  if (issue2.code === "unrecognized_keys") return issue2.message;
  if (issue2.code === "invalid_key") return issue2.issues[0]?.message ?? issue2.message;
  if (issue2.input === void 0) return "it is missing";
  return issue2.input === null || issue2.input === "" ? "it is empty" : issue2.message;
}
var init_valid_yaml = __esm({
  "src/audit/policy/valid-yaml.ts"() {
    "use strict";
    init_format();
  }
});

// src/audit/policy/zod-fields.ts
var zod_fields_exports = {};
__export(zod_fields_exports, {
  duration: () => duration,
  either: () => either,
  keyword: () => keyword,
  line: () => line,
  list: () => list,
  literal: () => literal3,
  nonEmptyList: () => nonEmptyList,
  secretSource: () => secretSource,
  share: () => share2,
  strictObject: () => strictObject2
});
function strictObject2(shape) {
  const names = Object.keys(shape);
  return z3.strictObject(shape, {
    error: (issue2) => issue2.code === "unrecognized_keys" ? `there is no such field${suggestion(issue2.keys[0], names)}` : `it must have fields: ${names.join(", ")}`
  });
}
function keyword(words) {
  return z3.enum(words, { error: ({ input }) => `there is no such value${suggestion(input, words)}` });
}
function list(item, error2 = "it must be a list") {
  return z3.array(item, { error: error2 });
}
function nonEmptyList(item) {
  return list(item).min(1, "it is empty");
}
function line(form = /^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}(?<!\s)$/u, error2 = "it must be text in one line") {
  return z3.string({ error: `${error2}; a number needs quotes` }).regex(form, error2);
}
function either(one, other, error2) {
  return z3.union([one, other], { error: error2 });
}
function literal3(value, error2) {
  return z3.literal(value, { error: error2 });
}
function duration() {
  const form = "it must be a whole number and a unit, such as 90d (m minutes, h hours, d days, w weeks)";
  return z3.string({ error: form }).regex(DURATION, form);
}
function share2() {
  const form = "it must be a share from 0% to 100%, with its percent sign";
  return z3.string({ error: form }).regex(/^(100|\d{1,2}(\.\d{1,2})?)%$/, form);
}
var z3, secretSource;
var init_zod_fields = __esm({
  "src/audit/policy/zod-fields.ts"() {
    "use strict";
    z3 = __toESM(require("./vendor/zod.js"), 1);
    init_suggestion();
    init_time();
    secretSource = strictObject2({
      secret: line(void 0, "it must name a secret").optional().describe("Name or ARN of a secret in AWS Secrets Manager; append `#field` for a field of JSON"),
      ssm: line(void 0, "it must name a parameter").optional().describe(
        "Name or ARN of a SecureString in AWS Systems Manager Parameter Store; append `#field` for a field of JSON"
      ),
      env: line(/^[A-Za-z_][A-Za-z0-9_]*$/, "it must be the name of an environment variable").optional().describe("Name of an environment variable")
    }).refine(
      (source) => Object.values(source).filter((each) => each !== void 0).length === 1,
      "it must be either secret, ssm or env"
    ).meta({ minProperties: 1, maxProperties: 1 });
  }
});

// src/audit/key-list.ts
var key_list_exports = {};
__export(key_list_exports, {
  readKeyList: () => readKeyList
});
async function readKeyList(list3) {
  const entries = /\.ya?ml$/i.test(list3.name) ? await readYamlEntries(list3) : readLines3(list3);
  const owners = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [fingerprint2, owner2] = pinnedOwner(entry, list3.name);
    const before = owners.get(fingerprint2);
    if (before && !(0, import_node_util6.isDeepStrictEqual)(before, owner2)) {
      throw list3.refuse(`it has ${fingerprint2} twice, with different owners or fields`);
    }
    owners.set(fingerprint2, owner2);
  }
  if (owners.size === 0) throw list3.refuse("it has no keys");
  return owners;
}
function readLines3({ text, refuse }) {
  return text.split("\n").flatMap((line2, index) => {
    if (/^\s*(#|$)/.test(line2)) return [];
    const entry = readLine(line2);
    if ("why" in entry) throw refuse(`line ${index + 1}: ${entry.why}`);
    return [entry];
  });
}
function readLine(line2) {
  try {
    const { key: key2, options, flaws } = readKeyLine(line2);
    const [flaw] = flaws;
    if (flaw) return { why: flaw.evidence };
    if (!key2.comment) return { why: "it has no comment, which would say whose key it is" };
    if (/expiry-time/i.test(options)) {
      return { why: "expiry-time is not read here; list the key in YAML, with `until`" };
    }
    const owner2 = line().safeParse(key2.comment);
    if (owner2.success) return { fingerprint: keyFingerprint(key2), owner: owner2.data };
    return { why: `its comment cannot be an owner, ${owner2.error.issues[0]?.message}` };
  } catch (error2) {
    return { why: keyFault2(error2) };
  }
}
async function readYamlEntries({ text, refuse }) {
  const { data, refusal } = await readValidYaml({ text, schema: () => yamlList, refuse });
  const reading = { refuse: refusal, file: void 0 };
  return data.map((entry, index) => readPinnedKey(entry, within(reading, index)));
}
function keyFault2(error2) {
  return error2 instanceof KeyFault ? error2.why : errorMessage(error2);
}
function hasKey(written) {
  return typeof written === "object" && written !== null && "key" in written && typeof written.key === "string";
}
var import_node_util6, z4, ISSUE, yamlEntry, yamlList;
var init_key_list = __esm({
  "src/audit/key-list.ts"() {
    "use strict";
    import_node_util6 = require("node:util");
    z4 = __toESM(require("./vendor/zod.js"), 1);
    init_fault();
    init_fingerprint();
    init_line();
    init_public_key();
    init_problem();
    init_pinned_keys();
    init_field_values();
    init_valid_yaml();
    init_zod_fields();
    ISSUE = "custom";
    yamlEntry = z4.preprocess((written, { addIssue }) => {
      if (!hasKey(written)) return written;
      const { key: key2, ...entry } = written;
      if (entry.fingerprint !== void 0) {
        addIssue({ path: ["key"], code: ISSUE, message: "it must be either key or fingerprint" });
        return z4.NEVER;
      }
      try {
        return { ...entry, fingerprint: keyFingerprint(parsePublicKey(key2)) };
      } catch (error2) {
        addIssue({ path: ["key"], code: ISSUE, message: keyFault2(error2) });
        return z4.NEVER;
      }
    }, pinnedKeyForm(zod_fields_exports));
    yamlList = z4.array(yamlEntry, {
      error: "it must be a list of entries such as - { fingerprint: ..., owner: ... }"
    });
  }
});

// src/audit/key-lists.ts
function keyListsForm({ line: line2, nonEmptyList: nonEmptyList2 }) {
  return nonEmptyList2(line2()).describe(
    // Stryker disable next-line StringLiteral: documentation
    "Lists of recognized keys, each a path relative to the policy or `s3://bucket/key`: YAML, or authorized_keys whose comments are the owners"
  );
}
function readKeyLists(locations, reading) {
  return locations.map((text, index) => readLocation(text, "file", within(reading, index)));
}
function keyListsRecognizer(locations, { env }) {
  return {
    name: "recognize.files",
    exempts: true,
    read: async () => {
      const owners = /* @__PURE__ */ new Map();
      for (const location2 of locations) {
        for (const [fingerprint2, owner2] of await readOwners(location2, env)) {
          const before = owners.get(fingerprint2);
          if (before && !(0, import_node_util7.isDeepStrictEqual)({ ...before, source: "" }, { ...owner2, source: "" })) {
            throw unusable5(
              location2,
              `${before.source} has ${fingerprint2} too, with another owner or other fields`
            );
          }
          owners.set(fingerprint2, before ?? owner2);
        }
      }
      return owners;
    }
  };
}
async function readOwners(location2, env) {
  const refuse = (why) => unusable5(location2, why);
  const text = await readStoredText(location2, { env, largest: LARGEST2, refuse });
  if (text === void 0) throw refuse("it does not exist");
  const { readKeyList: readKeyList2 } = await Promise.resolve().then(() => (init_key_list(), key_list_exports));
  return readKeyList2({ text, name: sanitize(import_node_path8.posix.basename(location2)), refuse });
}
function unusable5(location2, why) {
  return new Problem({
    what: `Key list ${sanitize(location2, 1e3)} cannot be used`,
    why: sanitize(why, 500),
    hint: "Correct it; docs/policy.md has the formats"
  });
}
var import_node_path8, import_node_util7, LARGEST2;
var init_key_lists = __esm({
  "src/audit/key-lists.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    import_node_util7 = require("node:util");
    init_format();
    init_problem();
    init_field_values();
    init_stored_text();
    LARGEST2 = 10;
  }
});

// src/github/github-people.ts
async function readMembers(github3, login) {
  const failure2 = `The members of ${login} cannot be read`;
  return readPeople(github3, failure2, async (after) => {
    const answer = await github3.graphql(MEMBERS, { variables: { login, after }, failure: failure2 });
    const { organization } = parseAnswer(membersForm, answer, failure2);
    checkSight(github3, { failure: failure2, ...organization });
    return organization.membersWithRole;
  });
}
async function readTeam(github3, { organization: login, slug }) {
  const failure2 = `The members of team ${login}/${slug} cannot be read`;
  return readPeople(github3, failure2, async (after) => {
    const answer = await github3.graphql(TEAM_MEMBERS, { variables: { login, slug, after }, failure: failure2 });
    const { organization } = parseAnswer(teamForm, answer, failure2);
    checkSight(github3, { failure: failure2, ...organization });
    return organization.team.members;
  });
}
async function readUsers(github3, logins) {
  const failure2 = `Users ${logins.slice(0, 5).join(", ")}${logins.length > 5 ? " and others" : ""} cannot be read`;
  const people = [];
  for (let start = 0; start < logins.length; start += PAGE2) {
    const some = logins.slice(start, start + PAGE2);
    const names = some.map((_, index) => `$u${index}: String!`).join(", ");
    const fields = some.map((_, index) => `u${index}: user(login: $u${index}) { ${PERSON} }`).join("\n");
    const variables = Object.fromEntries(some.map((login, index) => [`u${index}`, login]));
    const answer = await github3.graphql(`query (${names}) { ${fields} }`, { variables, failure: failure2 });
    const found2 = parseAnswer(z5.record(z5.string(), personForm), answer, failure2);
    for (const index of some.keys()) {
      const user = found2[`u${index}`];
      if (!user) throw incompleteAnswer(failure2, "GitHub left out one of them");
      people.push(await toPerson(github3, user, failure2));
    }
  }
  return people;
}
async function readSigningKeys(github3, username) {
  const failure2 = `The signing keys of ${sanitize(username)} cannot be read`;
  return readKeys(github3, { route: "GET /users/{username}/ssh_signing_keys", username, failure: failure2 });
}
async function readPeople(github3, failure2, readPage) {
  const people = /* @__PURE__ */ new Map();
  let after = null;
  do {
    const { totalCount, pageInfo, nodes } = await readPage(after);
    const size2 = people.size + nodes.length;
    for (const node of nodes) people.set(node.databaseId, await toPerson(github3, node, failure2));
    if (nodes.length === 0 || people.size !== size2)
      throw incompleteAnswer(failure2, "a page of the list is empty or repeats another");
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    const isWhole = people.size === totalCount && !pageInfo.hasNextPage;
    if (after === null && !isWhole)
      throw incompleteAnswer(failure2, `GitHub shows ${people.size} of ${totalCount}`);
  } while (after !== null);
  return [...people.values()];
}
async function toPerson(github3, { login, databaseId, publicKeys }, failure2) {
  const { totalCount, nodes } = publicKeys;
  const keys2 = totalCount > PAGE2 ? await readKeys(github3, { route: "GET /users/{username}/keys", username: login, failure: failure2 }) : fingerprints(nodes, failure2);
  if (keys2.length !== totalCount)
    throw incompleteAnswer(failure2, `GitHub shows ${keys2.length} of ${totalCount} keys`);
  return { id: databaseId, login, keys: keys2 };
}
async function readKeys(github3, { route, username, failure: failure2 }) {
  const keys2 = [];
  for await (const page2 of github3.pages({ route, parameters: { username }, failure: failure2 })) {
    keys2.push(...fingerprints(parseAnswer(keysForm, page2, failure2), failure2));
  }
  return keys2;
}
function fingerprints(keys2, failure2) {
  try {
    return keys2.map(({ key: key2 }) => keyFingerprint(parsePublicKey(key2)));
  } catch (error2) {
    throw incompleteAnswer(failure2, `a key of theirs is not an SSH public key (${errorMessage(error2)})`);
  }
}
function checkSight({ installation }, { failure: failure2, viewerIsAMember }) {
  if (installation ? installation.permissions.members !== void 0 : viewerIsAMember) return;
  throw new Problem({
    what: failure2,
    why: "GitHub shows only those who are public about it",
    hint: installation ? "Give the GitHub App the organization permission Members: read" : "Use the token of a member, with the scope read:org or the organization permission Members: read, or a GitHub App"
  });
}
var z5, PAGE2, PERSON, PEOPLE, MEMBERS, TEAM_MEMBERS, personForm, peopleForm2, membersForm, teamForm, keysForm;
var init_github_people = __esm({
  "src/github/github-people.ts"() {
    "use strict";
    z5 = __toESM(require("./vendor/zod.js"), 1);
    init_format();
    init_fingerprint();
    init_public_key();
    init_problem();
    init_parse_answer();
    PAGE2 = 100;
    PERSON = `login databaseId publicKeys(first: 100) { totalCount nodes { key } }`;
    PEOPLE = `totalCount pageInfo { hasNextPage endCursor } nodes { ${PERSON} }`;
    MEMBERS = `query ($login: String!, $after: String) {
  organization(login: $login) { viewerIsAMember membersWithRole(first: ${PAGE2}, after: $after) { ${PEOPLE} } }
}`;
    TEAM_MEMBERS = `query ($login: String!, $slug: String!, $after: String) {
  organization(login: $login) { viewerIsAMember team(slug: $slug) { members(first: ${PAGE2}, after: $after) { ${PEOPLE} } } }
}`;
    personForm = z5.object({
      login: z5.string().min(1).max(100),
      databaseId: z5.int(),
      publicKeys: z5.object({ totalCount: z5.int(), nodes: z5.array(z5.object({ key: z5.string() })) })
    });
    peopleForm2 = z5.object({
      totalCount: z5.int(),
      pageInfo: z5.object({ hasNextPage: z5.boolean(), endCursor: z5.string().nullable() }),
      nodes: z5.array(personForm)
    });
    membersForm = z5.object({
      organization: z5.object({ viewerIsAMember: z5.boolean(), membersWithRole: peopleForm2 })
    });
    teamForm = z5.object({
      organization: z5.object({ viewerIsAMember: z5.boolean(), team: z5.object({ members: peopleForm2 }) })
    });
    keysForm = z5.array(z5.object({ key: z5.string() }));
  }
});

// src/audit/people/answer-cache.ts
function answerCache(kept2, now) {
  const all2 = new Map(Object.entries(kept2).filter(([, { usedAt }]) => now - usedAt < UNUSED));
  const use = (key2, text) => void all2.set(key2, { text, usedAt: now });
  const cache = {
    get: async (key2) => {
      const text = all2.get(key2)?.text;
      if (text !== void 0) use(key2, text);
      return text;
    },
    put: async (key2, text) => use(key2, text)
  };
  return { cache, texts: () => Object.fromEntries(all2) };
}
var UNUSED;
var init_answer_cache = __esm({
  "src/audit/people/answer-cache.ts"() {
    "use strict";
    init_time();
    UNUSED = 30 * DAY;
  }
});

// src/audit/people/people-memory.ts
async function readMemory(store) {
  const stored = await store.read(NAME6);
  return {
    memory: stored && parse5(stored.text),
    write: async (memory) => {
      const text = JSON.stringify({ version: 1, ...memory });
      await store.write(NAME6, text, stored?.version).catch((error2) => {
        if (!(error2 instanceof Conflict)) throw error2;
      });
    }
  };
}
function parse5(text) {
  try {
    return memoryForm.parse(JSON.parse(text));
  } catch {
    return void 0;
  }
}
function ownedKeys({ keys: keys2, signing }) {
  return [...keys2, ...signing?.keys ?? []];
}
function formerKeys(people, before, now) {
  const owned = new Set(people.flatMap(ownedKeys));
  const ids = new Set(people.map(({ id }) => id));
  const ended = before.people.flatMap(
    (person) => ownedKeys(person).map((each) => ({
      fingerprint: each,
      owner: person.login,
      ended: ids.has(person.id) ? "no longer among their keys at GitHub" : `no longer in ${person.via}`,
      since: now
    }))
  );
  const all2 = new Map([...before.former, ...ended].map((each) => [each.fingerprint, each]));
  return [...all2.values()].filter((each) => !owned.has(each.fingerprint) && now - each.since < LONGEST_FORMER).sort((a, b) => b.since - a.since).slice(0, MOST_FORMER);
}
var z6, NAME6, LONGEST_FORMER, MOST_FORMER, fingerprint, time2, knownPersonForm, formerKeyForm, memoryForm;
var init_people_memory = __esm({
  "src/audit/people/people-memory.ts"() {
    "use strict";
    z6 = __toESM(require("./vendor/zod.js"), 1);
    init_fingerprint();
    init_time();
    init_store();
    NAME6 = "recognize.github/people.json";
    LONGEST_FORMER = 400 * DAY;
    MOST_FORMER = 1e4;
    fingerprint = z6.string().refine(isFingerprint);
    time2 = z6.number();
    knownPersonForm = z6.object({
      id: z6.int(),
      login: z6.string(),
      via: z6.string(),
      keys: z6.array(fingerprint),
      signing: z6.object({ keys: z6.array(fingerprint), readAt: time2 }).optional()
    });
    formerKeyForm = z6.object({ fingerprint, owner: z6.string(), ended: z6.string(), since: time2 });
    memoryForm = z6.object({
      version: z6.literal(1),
      settings: z6.string(),
      readAt: time2,
      people: z6.array(knownPersonForm),
      former: z6.array(formerKeyForm),
      answers: z6.record(z6.string(), z6.object({ text: z6.string(), usedAt: time2 }))
    });
  }
});

// src/audit/people/signing-keys.ts
async function withSigningKeys(people, { read: read3, now }) {
  const isNew = ({ signing }) => signing === void 0 || signing.readAt > now;
  const readAt = ({ signing }) => signing?.readAt ?? 0;
  const known = people.filter((person) => !isNew(person) && readAt(person) < now).sort((a, b) => readAt(a) - readAt(b));
  const old = known.filter((person) => now - readAt(person) >= FRESH_FOR).length;
  const spare = SPARE - Math.ceil(people.length / PAGE2);
  const due = [...people.filter(isNew), ...known.slice(0, Math.max(Math.min(old, MOST_AGAIN), spare, 0))];
  const done = /* @__PURE__ */ new Map();
  let failed;
  while (due.length > 0 && failed === void 0) {
    const some = due.splice(0, AT_ONCE2);
    const results = await Promise.allSettled(some.map(({ login }) => read3(login)));
    for (const [index, person] of some.entries()) {
      const result2 = results[index];
      if (result2?.status === "fulfilled") {
        done.set(person.id, { ...person, signing: { keys: result2.value, readAt: now } });
      } else failed ??= result2?.reason;
    }
  }
  return { people: people.map((person) => done.get(person.id) ?? person), failed };
}
var FRESH_FOR, MOST_AGAIN, SPARE, AT_ONCE2;
var init_signing_keys = __esm({
  "src/audit/people/signing-keys.ts"() {
    "use strict";
    init_github_people();
    init_time();
    FRESH_FOR = 7 * DAY;
    MOST_AGAIN = 1e3;
    SPARE = 55;
    AT_ONCE2 = 10;
  }
});

// src/audit/people/people-owners.ts
var people_owners_exports = {};
__export(people_owners_exports, {
  readPeopleOwners: () => readPeopleOwners
});
async function readPeopleOwners(settings, context) {
  const now = context.clock();
  const hash10 = hashSettings(settings, context);
  const stored = context.store && await readMemory(context.store);
  const { memory = NOTHING } = stored ?? {};
  const last = memory.settings === hash10 ? memory : { ...memory, readAt: 0, people: [] };
  if (last.readAt <= now && now - last.readAt < SHARED_FOR) return toOwners(last);
  const { cache, texts: texts2 } = answerCache(last.answers, now);
  const open2 = openGitHubs(settings, { ...context, cache, deadline: DEADLINE2 });
  const current = withKnownSigningKeys(await readPeople2(settings, open2), last.people);
  const read3 = async (login) => readSigningKeys(await open2(organizationOf(settings)), login);
  const { people, failed } = settings.signingKeys ? await withSigningKeys(current, { read: read3, now }) : { people: current, failed: void 0 };
  const former = formerKeys(people, last, now);
  const readAt = failed === void 0 ? now : 0;
  await stored?.write({ settings: hash10, readAt, people, former, answers: texts2() });
  if (failed !== void 0) throw failed;
  return toOwners({ people, former });
}
function hashSettings(settings, { env }) {
  return (0, import_node_crypto23.createHash)("sha256").update(JSON.stringify([settings, env.GITHUB_API_URL])).digest("hex");
}
async function readPeople2(settings, open2) {
  const people = /* @__PURE__ */ new Map();
  const add = (via, some) => {
    for (const person of some) if (!people.has(person.id)) people.set(person.id, { ...person, via });
  };
  for (const org of settings.orgs) add(org, await readMembers(await open2(org), org));
  for (const team of settings.teams) {
    add(`${team.organization}/${team.slug}`, await readTeam(await open2(team.organization), team));
  }
  if (settings.users.length > 0) {
    add("users", await readUsers(await open2(organizationOf(settings)), settings.users));
  }
  const all2 = [...people.values()];
  if (all2.some(({ keys: keys2 }) => keys2.length > 0)) return all2;
  throw new Problem({
    what: "The SSH keys of people of GitHub cannot be read",
    why: "GitHub shows no key of anybody",
    hint: "Check what the token may see, or remove recognize.github if nobody has a key there"
  });
}
function organizationOf({ orgs, teams }) {
  return orgs[0] ?? teams[0]?.organization ?? "";
}
function withKnownSigningKeys(people, known) {
  const signing = new Map(known.map((person) => [person.id, person.signing]));
  return people.map((person) => ({ ...person, signing: signing.get(person.id) }));
}
function toOwners({ people, former }) {
  const owners = /* @__PURE__ */ new Map();
  for (const { fingerprint: fingerprint2, owner: owner2, ended, since: since2 } of former) {
    owners.set(fingerprint2, { owner: owner2, source: "GitHub", until: since2, ended });
  }
  for (const person of people) {
    for (const key2 of ownedKeys(person)) {
      owners.set(key2, { owner: person.login, source: `GitHub: ${person.via}` });
    }
  }
  return owners;
}
var import_node_crypto23, SHARED_FOR, DEADLINE2, NOTHING;
var init_people_owners = __esm({
  "src/audit/people/people-owners.ts"() {
    "use strict";
    import_node_crypto23 = require("node:crypto");
    init_github_people();
    init_problem();
    init_time();
    init_open_githubs();
    init_answer_cache();
    init_people_memory();
    init_signing_keys();
    SHARED_FOR = 10 * MINUTE;
    DEADLINE2 = 5 * MINUTE;
    NOTHING = { settings: "", readAt: 0, people: [], former: [], answers: {} };
  }
});

// src/audit/people/people-recognizer.ts
function peopleRecognizer(settings, context) {
  return {
    name: "recognize.github",
    exempts: false,
    read: async () => {
      const { readPeopleOwners: readPeopleOwners2 } = await Promise.resolve().then(() => (init_people_owners(), people_owners_exports));
      return readPeopleOwners2(settings, context);
    }
  };
}
var init_people_recognizer = __esm({
  "src/audit/people/people-recognizer.ts"() {
    "use strict";
  }
});

// src/audit/recognizers.ts
function createRecognizers(recognize3, context) {
  return createParts(RECOGNIZERS, { settings: recognize3, context });
}
var recognizer, keys, files, github2, recognizers, RECOGNIZERS;
var init_recognizers = __esm({
  "src/audit/recognizers.ts"() {
    "use strict";
    init_key_lists();
    init_people_form();
    init_people_recognizer();
    init_pinned_keys();
    init_policy_part();
    recognizer = policyPart();
    keys = recognizer({
      name: "keys",
      form: pinnedKeysForm,
      read: readPinnedKeys,
      create: pinnedKeysRecognizer
    });
    files = recognizer({
      name: "files",
      form: keyListsForm,
      read: readKeyLists,
      create: keyListsRecognizer
    });
    github2 = recognizer({
      name: "github",
      form: peopleForm,
      read: readPeopleSettings,
      create: peopleRecognizer
    });
    recognizers = [keys, files, github2];
    RECOGNIZERS = [...recognizers];
  }
});

// src/audit/report/view-model.ts
function paragraph(...pieces) {
  return { kind: "text", text: pieces };
}
function tableBlock(options) {
  const { title, heads, items, row: row2 } = options;
  const shown = Array.isArray(items) ? items.slice(0, MOST_ROWS2) : items.items;
  const total = Array.isArray(items) ? items.length : items.total;
  const rows2 = shown.map((item) => row2(item).map((cell) => [cell].flat()));
  return { kind: "table", title, heads, rows: rows2, more: total - shown.length };
}
function codeBlock(language, lines) {
  return { kind: "code", language, lines };
}
var MOST_ROWS2;
var init_view_model = __esm({
  "src/audit/report/view-model.ts"() {
    "use strict";
    MOST_ROWS2 = 100;
  }
});

// src/audit/report/sections/changes.ts
function changes(report) {
  const { figures: figures2, resolved: resolved2, trend: trend2, digest } = report;
  const isFirst = trend2.length === 0;
  const blocks = [
    isFirst ? paragraph("There is no earlier run to compare with: every finding is new.") : paragraph(`Findings: ${figures2.new} new, ${figures2.ongoing} ongoing, ${figures2.resolved} resolved.`)
  ];
  if (digest.newFindings.total > 0 && !isFirst) {
    const heads = ["Key", "Severity", "Finding"];
    blocks.push(
      tableBlock({
        title: "New findings",
        heads,
        items: digest.newFindings,
        row: ({ key: key2, finding: finding2 }) => [keyLabel(key2), { severity: finding2.severity }, findingReason(finding2)]
      })
    );
  }
  if (resolved2.length > 0) {
    blocks.push(
      tableBlock({
        title: "Resolved findings",
        heads: ["Key", "Finding", "Since", "How it was resolved"],
        items: resolved2,
        row: ({ rule: rule2, name, fingerprint: fingerprint2, since: since2, isGone }) => [
          [keyNameLabel(name), ...fingerprint2 === null ? [] : [{ code: fingerprint2 }]],
          rule2,
          isoDate(since2),
          isGone ? "the key is gone" : "the rule no longer fires"
        ]
      })
    );
  }
  const isSilent = figures2.new + figures2.ongoing + figures2.resolved === 0;
  return {
    id: "changes",
    title: "Changed since the last run",
    blocks: isSilent ? [] : blocks,
    mostUnfolded: 0
  };
}
function trend(report) {
  const runs = runsWithThis(report);
  const blocks = [
    { kind: "trend", runs },
    tableBlock({
      title: "The last runs",
      heads: ["Run", "Keys", "Critical", "High", "Medium", "Low", "Info", "Deleted"],
      items: runs.slice(-RUNS_IN_TABLE).toReversed(),
      row: ({ at: at2, keys: keys2, findings, deleted: deleted3 }) => [utcTimestamp(at2), keys2, ...SEVERITIES.toReversed().map((each) => findings[each]), deleted3].map(
        String
      )
    })
  ];
  return { id: "trend", title: "Trend", blocks: report.trend.length > 0 ? blocks : [], mostUnfolded: 0 };
}
function runsWithThis(report) {
  return report.evaluated ? [...report.trend, thisRun(report)] : report.trend;
}
function thisRun({ run, writtenAt, figures: figures2 }) {
  const { keys: keys2, findings, confirmed } = figures2;
  return { run, at: writtenAt, keys: keys2, findings, deleted: confirmed };
}
var RUNS_IN_TABLE;
var init_changes = __esm({
  "src/audit/report/sections/changes.ts"() {
    "use strict";
    init_weakness();
    init_view_model();
    init_labels();
    RUNS_IN_TABLE = 10;
  }
});

// src/audit/report/sections/at-a-glance.ts
function atAGlance(report) {
  const { digest, writtenAt, figures: figures2 } = report;
  const { items, total } = digest.inventory;
  const now = Date.parse(writtenAt);
  const age = (key2) => AGES.find(([days2]) => now - keySince(key2) < days2 * DAY)?.[1] ?? "";
  const ages = groupKeys(items, age);
  const owners = groupKeys(items, ownerLabel).sort((one, other) => size(other) - size(one));
  const extent = `This is about ${items.length} of ${pluralize(total, "key")}, those with the most severe findings.`;
  const days = deletionDays(report);
  const blocks = [
    paragraph(
      `The oldest key is ${pluralize(figures2.oldest, "day")} old.`,
      ...total > items.length ? [extent] : []
    ),
    {
      kind: "decisions",
      title: "Age",
      groups: AGES.flatMap(([, label]) => ages.filter((each) => each.label === label))
    },
    { kind: "decisions", title: "Owner", groups: firstGroups(owners) },
    ...days.length > 0 ? [{ kind: "timeline", days, at: writtenAt }] : []
  ];
  return { id: "glance", title: "Keys at a glance", blocks: total > 0 ? blocks : [] };
}
function deletionDays(report) {
  const { digest, writtenAt } = report;
  const days = /* @__PURE__ */ new Map();
  const count2 = (day, deleted3, due) => {
    const before = days.get(day) ?? { day, deleted: 0, due: 0 };
    days.set(day, { day, deleted: before.deleted + deleted3, due: before.due + due });
  };
  for (const { at: at2, deleted: deleted3 } of runsWithThis(report)) if (deleted3 > 0) count2(isoDate(at2), deleted3, 0);
  for (const { dueAt, decision } of digest.inventory.items) {
    if (decision !== "mark" || dueAt === null) continue;
    const isOver = Date.parse(dueAt) < Date.parse(writtenAt);
    count2(isoDate(isOver ? writtenAt : dueAt), 0, 1);
  }
  return [...days.values()].sort((one, other) => one.day < other.day ? -1 : 1);
}
function decisionTable({ title, groups }) {
  return tableBlock({
    title: `Keys by ${title.toLowerCase()}`,
    heads: [title, ...Object.values(DECISIONS)],
    items: groups,
    row: ({ label, counts: { keep, mark, delete: due, blocked: blocked2 } }) => [
      label,
      ...[keep, mark, due, blocked2].map(String)
    ]
  });
}
function timelineTable({ days }) {
  return tableBlock({
    title: "Deletions by day",
    heads: ["Day", "Deleted", "Waiting until then"],
    items: days,
    row: ({ day, deleted: deleted3, due }) => [day, String(deleted3), String(due)]
  });
}
function groupKeys(keys2, labelOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const key2 of keys2) {
    const label = labelOf(key2);
    const group = groups.get(label) ?? { label, counts: { keep: 0, mark: 0, delete: 0, blocked: 0 } };
    groups.set(label, group);
    group.counts[key2.decision] += 1;
  }
  return [...groups.values()];
}
function firstGroups(groups) {
  const others = groups.slice(MOST_GROUPS);
  if (others.length === 0) return groups;
  const sum = (decision) => others.reduce((all2, { counts: counts2 }) => all2 + counts2[decision], 0);
  const counts = { keep: sum("keep"), mark: sum("mark"), delete: sum("delete"), blocked: sum("blocked") };
  return [...groups.slice(0, MOST_GROUPS), { label: `${others.length} others`, counts }];
}
function size({ counts }) {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}
var MOST_GROUPS, AGES;
var init_at_a_glance = __esm({
  "src/audit/report/sections/at-a-glance.ts"() {
    "use strict";
    init_format();
    init_time();
    init_key_digest();
    init_view_model();
    init_changes();
    init_labels();
    MOST_GROUPS = 6;
    AGES = [
      [30, "under 30 days"],
      [90, "30 to 90 days"],
      [180, "90 to 180 days"],
      [365, "180 to 365 days"],
      [730, "1 to 2 years"],
      [Number.POSITIVE_INFINITY, "2 years or more"]
    ];
  }
});

// src/audit/report/sections/key-inventory.ts
function inventory({ digest, writtenAt }) {
  const block2 = { kind: "keys", keys: digest.inventory, at: writtenAt };
  return { id: "inventory", title: "Inventory", blocks: digest.keys > 0 ? [block2] : [] };
}
function inventoryTable({ items, total }) {
  return tableBlock({
    title: "Keys of the account",
    heads: [
      "Key",
      "ID",
      "Type",
      "Created",
      "Last used",
      "Instances",
      "Recognized by",
      "Findings",
      "Decision"
    ],
    items: { items: items.slice(0, MOST_IN_TABLE), total },
    row: (key2) => [
      keyLabel(key2),
      { code: key2.id },
      keyTypeLabel(key2),
      key2.createdAt === null ? `first seen ${isoDate(key2.firstSeenAt)}` : isoDate(key2.createdAt),
      key2.lastUsedAt === null ? "not known" : isoDate(key2.lastUsedAt),
      key2.instances === null ? "not known" : instanceNames(key2.instances),
      key2.recognized ?? "not recognized",
      key2.findings.map(({ rule: rule2, severity: severity2 }) => `${rule2} (${severity2})`),
      DECISIONS[key2.decision]
    ]
  });
}
function instanceNames(instances2) {
  return instances2.length === 0 ? "none" : firstFew(instances2.map((name) => ({ code: name })));
}
var MOST_IN_TABLE;
var init_key_inventory = __esm({
  "src/audit/report/sections/key-inventory.ts"() {
    "use strict";
    init_view_model();
    init_labels();
    MOST_IN_TABLE = 1e3;
  }
});

// src/audit/report/sections/about.ts
function notEvaluated2(report) {
  const block2 = tableBlock({
    title: "What could not be evaluated",
    heads: ["What", "Why"],
    items: report.notEvaluated,
    row: ({ what, why }) => [what, why]
  });
  return {
    id: "not-evaluated",
    title: "Not evaluated",
    blocks: report.notEvaluated.length > 0 ? [block2] : []
  };
}
function blocklistRows({ blocklist, startedAt }) {
  if (!blocklist) return [];
  const { location: location2, writtenAt } = blocklist;
  const age = writtenAt === null ? 0 : Math.max(0, Date.parse(startedAt) - Date.parse(writtenAt));
  const when3 = writtenAt === null ? "of unknown age" : `of ${writtenAt.slice(0, 10)}, ${formatDuration(age)} old`;
  return [["Blocklist", `${location2}, ${when3}`]];
}
function about(report) {
  const { provider, policy, mode, guards: guards2, notices, figures: figures2 } = report;
  const blocks = [
    tableBlock({
      title: "The run",
      heads: ["What", "Value"],
      items: [
        ["Account", { code: report.account }],
        ["Provider", provider.basis ? `${provider.title} (${BASIS_WORDS[provider.basis]})` : provider.title],
        ["Use of keys", provider.use ?? "known from the lists of machines"],
        ["Mode", mode === "armed" ? "armed: keys are deleted" : "report only"],
        ["Policy", [{ code: policy.hash }, `grace ${policy.grace}`]],
        ["keylease", report.keylease],
        ...blocklistRows(report),
        ["Run", { code: report.run }],
        [
          "Deletions",
          `${figures2.intended} intended, ${figures2.attempted} attempted, ${figures2.confirmed} confirmed${figures2.accepted > 0 ? `, ${figures2.accepted} not yet` : ""}`
        ],
        ["Started", utcTimestamp(report.startedAt)],
        ["Written", utcTimestamp(report.writtenAt)]
      ],
      row: (each) => each
    })
  ];
  if (guards2.length > 0) {
    blocks.push(
      tableBlock({
        title: "Guards of the run",
        heads: ["Guard", "Blocks", "Reason"],
        items: guards2,
        row: ({ guard: guard2, blocks: blocks2, reason }) => [
          { code: guard2 },
          blocks2 ? "yes: nothing is deleted" : "no",
          reason
        ]
      })
    );
  }
  if (notices.length > 0) {
    blocks.push(
      tableBlock({
        title: "Notifications",
        heads: ["Channel", "About", "When", "Result"],
        items: notices,
        row: ({ channel: channel2, stage, at: at2, ok, why }) => [
          channel2,
          STAGES[stage],
          utcTimestamp(at2),
          ok ? "accepted" : `failed: ${why ?? ""}`
        ]
      })
    );
  }
  return { id: "about", title: "About this run", blocks, mostUnfolded: 0 };
}
var STAGES;
var init_about = __esm({
  "src/audit/report/sections/about.ts"() {
    "use strict";
    init_account();
    init_time();
    init_view_model();
    init_labels();
    STAGES = { before: "marked keys", reminder: "keys that will be due", after: "the result" };
  }
});

// src/audit/report/sections/action-required.ts
function actionRequired(report) {
  const blocks = report.digest.toAct.groups.map(findingGroup);
  blocks.push(...searchCommands(report));
  if (report.otherChanges.length > 0) {
    blocks.push(
      paragraph("While this run was deleting keys, somebody else changed these:"),
      tableBlock({
        title: "Keys changed by somebody else",
        heads: ["What changed"],
        items: report.otherChanges,
        row: (each) => [each]
      })
    );
  }
  return { id: "action-required", title: "Action required", blocks };
}
function findingGroup({ items, total }) {
  const { rule: rule2, severity: severity2 } = items[0].finding;
  const title = ruleTitle(rule2);
  const hints = [...new Set(items.map(({ finding: finding2 }) => finding2.hint))];
  const isOneHint = hints.length === 1;
  const table2 = tableBlock({
    title,
    heads: ["Key", "Finding", ...isOneHint ? [] : ["What to do"], "Since"],
    items: { items, total },
    row: ({ key: key2, finding: finding2 }) => [
      keyLabel(key2),
      [findingReason(finding2), ...exposedInstances(key2, finding2)],
      ...isOneHint ? [] : [finding2.hint],
      isoDate(finding2.since)
    ]
  });
  const summary2 = [
    { severity: severity2 },
    `${title}: ${pluralize(total, "key")}.`,
    ...isOneHint ? [`${hints[0]}.`] : []
  ];
  return { kind: "fold", summary: summary2, blocks: [table2] };
}
function exposedInstances(key2, { rule: rule2 }) {
  if (!exposesPrivateKey([rule2]) || !isInUse(key2)) return [];
  return [`on ${firstFew(key2.instances ?? []).join(", ")}`];
}
function searchCommands({ digest, deletions }) {
  const gone = deletions.filter((each) => isConfirmed(each) && exposesPrivateKey(each.rules));
  const searched = [
    ...digest.exposed.items.map(({ name, publicKey }) => ({ name, base64: publicKey })),
    ...gone.map(({ key: key2 }) => ({ name: key2.name, base64: key2.publicKey.split(/\s+/)[1] ?? null }))
  ].filter(({ base64 }) => isKeyBlob(base64));
  if (searched.length === 0) return [];
  const commands = searched.slice(0, MOST_SEARCHED2).flatMap(({ name, base64 }) => [
    paragraph(keyNameLabel(name)),
    codeBlock("sh", [`sudo grep -rlF --include='authorized_keys*' '${base64}' /root /home /etc/ssh`])
  ]);
  const summary2 = [
    "Anyone can log in wherever a compromised key is authorized. Look for it on every machine:"
  ];
  return [{ kind: "fold", summary: summary2, blocks: commands }];
}
var MOST_SEARCHED2;
var init_action_required = __esm({
  "src/audit/report/sections/action-required.ts"() {
    "use strict";
    init_format();
    init_rules();
    init_proof();
    init_view_model();
    init_labels();
    MOST_SEARCHED2 = 20;
  }
});

// src/audit/report/sections/deleted.ts
function deleted2(report) {
  const gone = report.deletions.filter(isConfirmed);
  const blocks = [
    tableBlock({ title: "Deleted keys", heads: HEADS, items: gone, row }),
    ...howToRestore(report, gone)
  ];
  return { id: "deleted", title: "Deleted", blocks: gone.length > 0 ? blocks : [] };
}
function unconfirmed(report) {
  const accepted = report.deletions.filter(isUnconfirmed);
  const blocks = [
    paragraph(
      "The provider said that these keys are deleted, and no new listing has confirmed it yet. The next run looks again."
    ),
    tableBlock({ title: "Accepted deletions", heads: HEADS, items: accepted, row }),
    ...howToRestore(report, accepted)
  ];
  return {
    id: "unconfirmed",
    title: "Accepted, not yet confirmed",
    blocks: accepted.length > 0 ? blocks : []
  };
}
function howToRestore(report, deletions) {
  const fingerprints2 = deletions.map(({ key: key2 }) => key2.fingerprint).filter(isFingerprint);
  const commands = fingerprints2.map(
    (each) => shellCommand([...restoreWords(report, `${reportName(report)}.json`), each])
  );
  const { removal } = report.provider;
  return [
    ...commands.length > 0 ? [
      paragraph("To restore a key, in the directory of the reports:"),
      codeBlock("sh", commands.slice(0, MOST_COMMANDS))
    ] : [],
    ...removal ? [paragraph(removal)] : []
  ];
}
function notDeleted(report) {
  const kept2 = report.deletions.filter((each) => !isConfirmed(each) && !isUnconfirmed(each));
  const handled = new Set(report.deletions.map(({ key: key2 }) => key2.id));
  const due = report.digest.due.items.filter(({ id }) => !handled.has(id));
  const blocks = [];
  if (kept2.length > 0) {
    blocks.push(tableBlock({ title: "Keys that were not deleted", heads: HEADS, items: kept2, row }));
  }
  if (due.length > 0) {
    blocks.push(
      paragraph(
        report.finished ? "These keys are due, but this run ended before it reached them. The next run evaluates them again." : "These keys are due, and this run is about to delete them."
      ),
      tableBlock({
        title: "Keys that are due",
        heads: ["Key", "Owner", "Why"],
        items: due,
        row: (key2) => [keyLabel(key2), ownerLabel(key2), deletionReasons(key2)]
      })
    );
  }
  return { id: "not-deleted", title: "Due but not deleted", blocks };
}
function row({ key: key2, owner: owner2, rules: rules2, evidence, outcome: outcome2, why }) {
  const reasons4 = evidence.map((each, index) => `${rules2[index] ?? "rule"}: ${each}`);
  return [
    keyLabel(key2),
    ownerLabel({ owner: owner2 }),
    reasons4.length > 0 ? reasons4 : rules2.join(", "),
    why === null ? OUTCOMES[outcome2] : [OUTCOMES[outcome2], why]
  ];
}
var MOST_COMMANDS, HEADS, OUTCOMES;
var init_deleted = __esm({
  "src/audit/report/sections/deleted.ts"() {
    "use strict";
    init_fingerprint();
    init_shell();
    init_proof();
    init_report_name();
    init_restore_words();
    init_view_model();
    init_labels();
    MOST_COMMANDS = 100;
    HEADS = ["Key", "Owner", "Why", "Outcome"];
    OUTCOMES = {
      confirmed: "deleted, confirmed by a new listing",
      accepted: "accepted by the provider, not yet confirmed by a listing",
      gone: "gone according to the provider, not yet confirmed by a listing",
      failed: "could not be deleted",
      skipped: "skipped by the check right before its deletion",
      "not-attempted": "not attempted"
    };
  }
});

// src/audit/report/sections/pending.ts
function scheduled(report) {
  const { scheduled: waiting2, keepable } = report.digest;
  const { use } = report.provider;
  const blocks = [
    ...use === null ? [] : [
      paragraph(
        `${use} Look there before a key is due, or let`,
        { code: "unreported-use: hold" },
        "in the policy hold such keys."
      )
    ],
    tableBlock({
      title: "Keys that will be deleted",
      heads: ["Key", "Owner", "Why", "Due", "Time left", "Reminders"],
      items: waiting2,
      row: (key2) => [
        keyLabel(key2),
        ownerLabel(key2),
        deletionReasons(key2),
        key2.dueAt ? isoDate(key2.dueAt) : "not known yet",
        key2.dueAt ? timeLeft(report, key2.dueAt) : `${report.policy.grace} after the notice`,
        reminders(key2)
      ]
    }),
    ...howToKeep3(keepable.items)
  ];
  return { id: "scheduled", title: "Scheduled for deletion", blocks: waiting2.total > 0 ? blocks : [] };
}
function reminders({ reminders: sent, nextReminderAt: next }) {
  return [
    ...sent.map(({ at: at2 }) => `sent ${isoDate(at2)}`),
    ...next === null ? [] : [`next ${isoDate(next)}`]
  ];
}
function howToKeep3(keepable) {
  if (keepable.length === 0) return [];
  const lines = keepable.map(({ fingerprint: fingerprint2, findings }) => {
    const reasons4 = findings.filter((finding2) => finding2.do === "delete").map(({ rule: rule2 }) => rule2);
    const keep = areAboutRecognition(reasons4) ? "" : ", keep: true";
    return `    - { fingerprint: "${fingerprint2}", owner: WHO, reason: WHY${keep} }`;
  });
  const isOwnerEnough = lines.every((line2) => !line2.includes("keep"));
  return [
    paragraph(
      isOwnerEnough ? "To keep a key, name its owner in the policy:" : "To keep a key, name its owner in the policy. One that goes whoever owns it has to be kept explicitly:"
    ),
    codeBlock("yaml", ["recognize:", "  keys:", ...lines])
  ];
}
function blocked({ digest }) {
  const guards2 = [...digest.guards].filter(([, tally]) => tally.blocked > 0);
  const blocks = [
    paragraph(
      "A rule calls for the deletion of these keys. Each of them stays as long as any guard blocks it."
    ),
    tableBlock({
      title: "Blocking guards",
      heads: ["Guard", "Keys blocked", "Reason"],
      items: guards2,
      row: ([guard2, { blocked: count2, reasons: reasons4 }]) => [{ code: guard2 }, String(count2), commonReason(reasons4)]
    }),
    tableBlock({
      title: "Blocked keys",
      heads: ["Key", "Owner", "Why", "Blocked by"],
      items: digest.blocked,
      row: (key2) => [
        keyLabel(key2),
        ownerLabel(key2),
        deletionReasons(key2),
        key2.guards.map(({ guard: guard2, reason }) => `${guard2}: ${reason}`)
      ]
    })
  ];
  return { id: "blocked", title: "Blocked by guards", blocks: digest.blocked.total > 0 ? blocks : [] };
}
var init_pending = __esm({
  "src/audit/report/sections/pending.ts"() {
    "use strict";
    init_rules();
    init_view_model();
    init_labels();
  }
});

// src/audit/report/sections/terraform.ts
function terraform({ provider, deletions, digest }) {
  const { terraform: resource } = provider;
  const isPlanned = digest.decisions.mark + digest.decisions.delete > 0;
  const isConcerned = deletions.some((each) => isConfirmed(each) || isUnconfirmed(each)) || resource !== null && isPlanned;
  const replaces = resource === null ? ["With some providers, Terraform replaces a server whose"] : ["Terraform replaces each", { code: resource }, "whose"];
  const blocks = [
    paragraph(
      ...replaces,
      { code: "ssh_keys" },
      "names a key that the account no longer has. Before the next",
      { code: "terraform apply" },
      "(ideally before the keys are deleted), add this to the resource:"
    ),
    codeBlock("hcl", ["lifecycle {", "  ignore_changes = [ssh_keys]", "}"])
  ];
  return { id: "terraform", title: "If you use Terraform", blocks: isConcerned ? blocks : [] };
}
var init_terraform = __esm({
  "src/audit/report/sections/terraform.ts"() {
    "use strict";
    init_proof();
    init_view_model();
  }
});

// src/audit/report/sections/verdict.ts
function runVerdict(report) {
  return [...shortcomings(report), outcome(report), ...found(report)].join(". ").concat(".");
}
function runTone(report) {
  const { figures: figures2, otherChanges, evaluated, complete, deletions } = report;
  if (!evaluated || figures2.findings.critical > 0 || otherChanges.length > 0) return "alarm";
  return !complete || figures2.findings.high > 0 || deletions.length > 0 ? "warning" : "calm";
}
function shortcomings(report) {
  const { finished, evaluated, notEvaluated: notEvaluated3, deletions } = report;
  const failed = deletions.filter(({ outcome: outcome2 }) => outcome2 === "failed").length;
  const left = deletions.filter(({ outcome: outcome2 }) => outcome2 === "not-attempted").length;
  const notice2 = evaluated ? "Not everything could be evaluated" : "No key could be evaluated";
  return [
    finished ? "" : "This run is still in progress",
    notEvaluated3.length > 0 || !evaluated ? notice2 : "",
    failed > 0 ? `${pluralize(failed, "key")} could not be deleted` : "",
    left > 0 ? `${keysThat(left, { one: "was", many: "were" })} due but not reached` : ""
  ].filter(Boolean);
}
function outcome({ mode, figures: figures2 }) {
  const { accepted, confirmed, marked, blocked: blocked2 } = figures2;
  if (mode === "report") {
    return confirmed === 0 ? "Nothing is deleted, because the account is not armed" : `The account is not armed, but ${keysThat(confirmed, { one: "is", many: "are" })} gone that an earlier run set out to delete`;
  }
  const parts = [
    confirmed > 0 ? `${pluralize(confirmed, "key")} deleted` : accepted > 0 ? "" : "Nothing deleted",
    accepted > 0 ? `${pluralize(accepted, "deletion")} accepted but not yet confirmed` : "",
    marked > 0 ? `${marked} waiting` : "",
    blocked2 > 0 ? `${blocked2} blocked` : ""
  ];
  return parts.filter(Boolean).join(", ");
}
function found(report) {
  if (!report.evaluated) return [];
  const { findings, new: fresh } = report.figures;
  const all2 = Object.values(findings).reduce((sum, each) => sum + each, 0);
  const worst2 = SEVERITIES.findLast((severity2) => findings[severity2] > 0);
  if (worst2 === void 0) return report.complete ? ["No findings"] : [];
  return [`${pluralize(all2, "finding")}, ${fresh} new; highest severity: ${worst2}`];
}
var init_verdict = __esm({
  "src/audit/report/sections/verdict.ts"() {
    "use strict";
    init_format();
    init_weakness();
    init_labels();
  }
});

// src/audit/report/sections.ts
function buildViewModel(report) {
  return {
    subject: { code: report.account },
    mode: report.mode === "armed" ? "armed" : "report only",
    tone: runTone(report),
    verdict: runVerdict(report),
    figures: report.evaluated ? keyFigures(report) : [],
    sections: SECTIONS.map((section) => section(report)).filter(({ blocks }) => blocks.length > 0),
    origin: [`keylease ${report.keylease}, run`, { code: report.run }]
  };
}
function keyFigures({ figures: figures2 }) {
  const { findings } = figures2;
  return [
    { label: "Keys", value: figures2.keys },
    { label: "Recognized", value: figures2.recognized },
    { label: "Critical", value: findings.critical, tone: "alarm" },
    { label: "High", value: findings.high, tone: "warning" },
    { label: "Medium", value: findings.medium },
    { label: "Low", value: findings.low },
    { label: "Info", value: findings.info },
    { label: "Deleted", value: figures2.confirmed },
    { label: "Unconfirmed", value: figures2.accepted, tone: "warning" },
    { label: "Waiting", value: figures2.marked },
    { label: "Blocked", value: figures2.blocked },
    { label: "Not evaluated", value: figures2.notEvaluated, tone: "warning" }
  ];
}
var SECTIONS;
var init_sections = __esm({
  "src/audit/report/sections.ts"() {
    "use strict";
    init_about();
    init_action_required();
    init_at_a_glance();
    init_changes();
    init_deleted();
    init_key_inventory();
    init_pending();
    init_terraform();
    init_verdict();
    SECTIONS = [
      actionRequired,
      notEvaluated2,
      scheduled,
      notDeleted,
      deleted2,
      unconfirmed,
      blocked,
      terraform,
      changes,
      trend,
      atAGlance,
      inventory,
      about
    ];
  }
});

// src/audit/report/markdown.ts
function renderMarkdown(report) {
  return markdownPage(buildViewModel(report));
}
function markdownPage(page2) {
  const { subject, mode, verdict: verdict2, sections } = page2;
  const title = `# SSH keys of ${renderInline(subject)}`;
  const parts = [
    mode === void 0 ? title : `${title}: ${mode}`,
    `**${renderInline(verdict2)}**`,
    ...page2.figures.length > 0 ? [renderFigures(page2)] : [],
    ...sections.flatMap(renderSection)
  ];
  return `${parts.join("\n\n")}
`;
}
function renderSection({ title, blocks }) {
  const hasTitles = blocks.filter(({ kind }) => kind === "table").length > 1;
  return [
    `## ${title}`,
    ...blocks.flatMap(
      (block2) => block2.kind === "table" && hasTitles ? [`### ${block2.title}`, renderBlock(block2)] : [renderBlock(block2)]
    )
  ];
}
function renderFigures({ figures: figures2 }) {
  return renderTable([figures2.map(({ label }) => label), figures2.map(({ value }) => String(value))]);
}
function renderBlock(block2) {
  switch (block2.kind) {
    case "text":
      return atLineStart(block2.text.map(renderInline).join(" "));
    case "table": {
      const table2 = renderTable([block2.heads, ...block2.rows.map((row2) => row2.map(renderCell))]);
      return block2.more > 0 ? `${table2}

And ${block2.more} more, in the JSON of this report.` : table2;
    }
    case "code":
      return ["```".concat(block2.language), ...block2.lines, "```"].join("\n");
    case "fold":
      return [`### ${block2.summary.map(renderInline).join(" ")}`, ...block2.blocks.map(renderBlock)].join(
        "\n\n"
      );
    case "keys":
      return renderBlock(inventoryTable(block2.keys));
    case "decisions":
      return renderBlock(decisionTable(block2));
    case "timeline":
      return renderBlock(timelineTable(block2));
    case "trend":
      return [
        `Keys ${sparkline(block2.runs.map(({ keys: keys2 }) => keys2))}`,
        `Findings ${sparkline(block2.runs.map(totalFindings))}`
      ].join(" \xB7 ");
  }
}
function sparkline(numbers) {
  const most = Math.max(...numbers, 1);
  const bars = numbers.map((each) => BARS[Math.round(each / most * (BARS.length - 1))]);
  return `${bars.join("")} ${numbers[0]} \u2192 ${numbers.at(-1)}`;
}
var BARS;
var init_markdown = __esm({
  "src/audit/report/markdown.ts"() {
    "use strict";
    init_markdown_text();
    init_at_a_glance();
    init_key_inventory();
    init_labels();
    init_sections();
    BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
  }
});

// src/audit/guards/guard-kind.ts
var GUARD_KINDS;
var init_guard_kind = __esm({
  "src/audit/guards/guard-kind.ts"() {
    "use strict";
    GUARD_KINDS = {
      "report-only": "as long as the account is not armed",
      temporary: "until a later run finds otherwise",
      permanent: "until the key or its recognition changes",
      notice: "until people are notified",
      waiting: "until a waiting period is over"
    };
  }
});

// src/audit/report/report-schema.ts
var z7, REPORT_VERSION, time3, count, rule, severity, bySeverity, guard, finding, owner, receipts, key, deletion, notice, figures, resolved, reportSchema;
var init_report_schema = __esm({
  "src/audit/report/report-schema.ts"() {
    "use strict";
    z7 = __toESM(require("./vendor/zod.js"), 1);
    init_weakness();
    init_guard_kind();
    init_rules();
    REPORT_VERSION = 3;
    time3 = z7.iso.datetime();
    count = z7.int().min(0);
    rule = z7.enum(RULES.map(({ name }) => name));
    severity = z7.enum(SEVERITIES);
    bySeverity = z7.record(severity, count);
    guard = {
      guard: z7.string().describe("Its name"),
      scope: z7.enum(["run", "key"]).describe("Whether it looks at the whole run or at one key"),
      kind: z7.enum(Object.keys(GUARD_KINDS)).describe(
        `How long it blocks: ${Object.entries(GUARD_KINDS).map(([kind, text]) => `${kind}, ${text}`).join("; ")}`
      ),
      needsPerson: z7.boolean().describe("Whether it may block forever unless somebody looks into it"),
      reason: z7.string()
    };
    finding = z7.strictObject({
      id: z7.string().describe("Stable from run to run: keylease/<account>/<fingerprint>/<rule>"),
      rule,
      severity,
      evidence: z7.string().describe("In words and numbers"),
      hint: z7.string(),
      do: z7.enum(["report", "delete"]).describe("What the policy does about it"),
      since: time3.describe("Since when it has fired without interruption"),
      isNew: z7.boolean()
    }).describe("A rule that fired on a key");
    owner = z7.string().nullable();
    receipts = z7.array(z7.strictObject({ at: time3, via: z7.array(z7.string()) }));
    key = z7.strictObject({
      id: z7.string(),
      name: z7.string(),
      type: z7.string().nullable(),
      bits: count.nullable(),
      fingerprint: z7.string().nullable(),
      publicKey: z7.string().nullable().describe(
        "The key in base64, to search machines for it; null unless its private key is publicly known"
      ),
      createdAt: time3.nullable(),
      createdBy: z7.string().nullable().describe(
        "Who added it or what it is labelled, as the provider says: a hint at its owner, and no proof"
      ),
      firstSeenAt: time3,
      lastUsedAt: time3.nullable(),
      instances: z7.array(z7.string()).nullable().describe("Names of the machines it is on"),
      recognized: z7.string().nullable().describe("Who recognizes it"),
      owner: owner.describe("Whose key it is, or was until a day that has passed"),
      decision: z7.enum(["keep", "mark", "delete", "blocked"]),
      findings: z7.array(finding),
      guards: z7.array(z7.strictObject(guard)).describe("The guards that block its deletion"),
      dueAt: time3.nullable().describe("When a marked key may be deleted; null until people are notified"),
      reminders: receipts.describe("When and through which channels people were reminded of that"),
      nextReminderAt: time3.nullable().describe("When people are to be reminded next")
    }).describe("A key that the account lists, what is known about it, and what to do about it. Safe to print");
    deletion = z7.strictObject({
      key: z7.strictObject({ id: z7.string(), name: z7.string(), publicKey: z7.string(), fingerprint: z7.string() }).describe("Everything needed to restore it, exactly as the provider had it: not safe to print"),
      owner: owner.describe("Whose key it was"),
      rules: z7.array(z7.string()).describe("Names of the rules that called for it, perhaps ones that only an earlier version had"),
      evidence: z7.array(z7.string()),
      outcome: z7.enum(["not-attempted", "skipped", "failed", "accepted", "gone", "confirmed"]).describe(
        "skipped: a guard or a change right before the call stopped it; accepted, gone: what the provider said, and no listing has confirmed; confirmed: what a new listing proved"
      ),
      why: z7.string().nullable()
    }).describe(
      "A key that this run set out to delete, or that an earlier run did, whose outcome was not yet confirmed"
    );
    notice = z7.strictObject({
      channel: z7.string(),
      stage: z7.enum(["before", "reminder", "after"]).describe(
        "before: of keys that were marked for deletion; reminder: of them once more; after: of what was done or found"
      ),
      at: time3,
      ok: z7.boolean(),
      why: z7.string().nullable()
    });
    figures = z7.strictObject({
      keys: count,
      recognized: count,
      findings: bySeverity,
      new: count,
      ongoing: count,
      resolved: count,
      marked: count.describe("Keys that wait for notice or for the end of their grace period"),
      blocked: count,
      intended: count.describe("Keys that were to be deleted"),
      attempted: count,
      accepted: count.describe("Deletions that the provider accepted, and no listing has confirmed yet"),
      confirmed: count,
      notEvaluated: count,
      oldest: count.describe("Age of the oldest key, in days")
    }).describe("The run in numbers");
    resolved = z7.strictObject({
      id: z7.string().describe("The id that the finding had"),
      rule: z7.string().describe("Name of the rule, perhaps one that only an earlier version had"),
      name: z7.string().describe("Empty if the key is gone and its name is no longer known"),
      fingerprint: z7.string().nullable(),
      isGone: z7.boolean().describe("Whether it ended because the account no longer lists the key"),
      since: time3
    }).describe("A finding of the previous run that has ended");
    reportSchema = z7.strictObject({
      version: z7.literal(REPORT_VERSION),
      account: z7.string(),
      address: z7.strictObject({
        provider: z7.string(),
        profile: z7.string().nullable(),
        apiUrl: z7.string().nullable(),
        vars: z7.record(z7.string(), z7.string())
      }).describe("How the account is opened, except for its token"),
      provider: z7.strictObject({
        title: z7.string().describe("For people"),
        basis: z7.enum(["live", "specification", "assumed"]).nullable().describe(
          "What is known about the API: tried, specified by the vendor, or assumed; null if the account could not be opened"
        ),
        removal: z7.string().describe("Whether a removed key still opens running machines, in a sentence"),
        use: z7.string().nullable().describe("What the provider does not say about the use of keys, in a sentence; null if it says all"),
        terraform: z7.string().nullable().describe("Resource of Terraform that it replaces once a key in its `ssh_keys` is gone, if known")
      }),
      keylease: z7.string().describe("Version of keylease"),
      blocklist: z7.strictObject({ location: z7.string(), writtenAt: time3.nullable() }).nullable().describe(
        "List of compromised keys that keys were looked up in, and when it was written; null if none was needed"
      ),
      run: z7.string(),
      mode: z7.enum(["report", "armed"]),
      policy: z7.strictObject({ hash: z7.string(), grace: z7.string() }),
      startedAt: time3,
      writtenAt: time3,
      finished: z7.boolean().describe("False in a report from before the deletions"),
      evaluated: z7.boolean().describe("Whether the keys could be listed and evaluated; if not, figures and keys mean nothing"),
      complete: z7.boolean().describe("False if something was not evaluated, or the run could not do everything it set out to do"),
      figures,
      guards: z7.array(z7.strictObject({ ...guard, blocks: z7.boolean() })).describe("All guards of the run; none if the account could not be read"),
      deletions: z7.array(deletion),
      otherChanges: z7.array(z7.string()).describe("Other keys that changed while keys were deleted"),
      resolved: z7.array(resolved),
      notices: z7.array(notice).describe("The receipts of the channels"),
      notEvaluated: z7.array(z7.strictObject({ what: z7.string(), why: z7.string() })),
      keys: z7.array(key),
      trend: z7.array(
        z7.strictObject({
          run: z7.string(),
          at: time3,
          keys: count,
          findings: bySeverity,
          deleted: count,
          shrank: z7.literal(true).optional().describe("Whether so few keys were listed that nothing was deleted")
        })
      ).describe("Earlier runs that listed the whole account, oldest first, 30 at most")
    }).describe("What one run of the audit found and did on one account; null means not known");
  }
});

// src/audit/report/accounts/status-schema.ts
var status_schema_exports = {};
__export(status_schema_exports, {
  statusSchema: () => statusSchema
});
var z8, latest, statusSchema;
var init_status_schema = __esm({
  "src/audit/report/accounts/status-schema.ts"() {
    "use strict";
    z8 = __toESM(require("./vendor/zod.js"), 1);
    init_report_schema();
    latest = z8.strictObject({
      /** The reportName of the report. */
      name: z8.string().regex(/^[a-z0-9-]+\/\d{4}\/\d\d\/\d\d\/[\w-]+$/),
      run: z8.string(),
      at: time3,
      mode: z8.enum(["report", "armed"]),
      tone: z8.enum(["calm", "warning", "alarm"]),
      verdict: z8.string(),
      evaluated: z8.boolean(),
      complete: z8.boolean(),
      figures,
      /** The first of what could not be evaluated. */
      notEvaluated: z8.array(z8.strictObject({ what: z8.string(), why: z8.string() })),
      /** What needs a person, the gravest first: the findings of a rule, and how many keys they are on. */
      toAct: z8.array(z8.strictObject({ severity, title: z8.string(), keys: z8.int().min(0) }))
    });
    statusSchema = z8.strictObject({
      account: z8.string().regex(/^[a-z0-9][a-z0-9-]*$/),
      /** Null if no run has made a report yet. */
      latest: latest.nullable(),
      /** Why a later run than that could not even begin. */
      failure: z8.strictObject({ at: time3, why: z8.string() }).nullable()
    });
  }
});

// src/action/ssh/ssh-options.ts
var ssh_options_exports = {};
__export(ssh_options_exports, {
  parseSshOptions: () => parseSshOptions
});
function parseSshOptions(text) {
  const lines = text.split(/\r\n|\r|\n/).map((line2, index) => ({ line: line2.trim(), number: index + 1 }));
  return lines.filter(({ line: line2 }) => line2 && !line2.startsWith("#")).map(parseOption);
}
function parseOption({ line: line2, number: number3 }) {
  const [, keyword2 = "", value = ""] = /^([A-Za-z]\w*)(?:\s*=\s*|\s+)([^\p{Cc}]+)$/u.exec(line2) ?? [];
  if (!keyword2)
    throw refused2(
      `line ${number3} is not of the form "Keyword value"`,
      'Give lines such as "ServerAliveInterval 60"'
    );
  const {
    name,
    why,
    hint = ""
  } = KNOWN.get(keyword2.toLowerCase()) ?? {
    name: keyword2.slice(0, 40),
    why: "keylease does not know it, and cannot say whether it is safe",
    hint: "Remove it; docs/action.md lists what may be set"
  };
  if (why) throw refused2(`${name} is not for the workflow to set: ${why}`, hint);
  return `${name} ${value}`;
}
function refused2(why, hint) {
  return new Problem({ what: "Input ssh-options cannot be used", why, hint });
}
function split(text) {
  return text.trim().split(/\s+/);
}
var ALLOWED, REFUSED, KNOWN;
var init_ssh_options = __esm({
  "src/action/ssh/ssh-options.ts"() {
    "use strict";
    init_problem();
    ALLOWED = `
  AddressFamily BindAddress BindInterface CASignatureAlgorithms ChannelTimeout Ciphers Compression ConnectionAttempts
  ConnectTimeout DynamicForward EnableEscapeCommandline EscapeChar ExitOnForwardFailure FingerprintHash GatewayPorts
  HostKeyAlgorithms IPQoS KexAlgorithms LocalForward LogLevel LogVerbose MACs ObscureKeystrokeTiming PermitRemoteOpen
  PubkeyAcceptedAlgorithms PubkeyAcceptedKeyTypes RekeyLimit RemoteForward RequestTTY RequiredRSASize RevokedHostKeys
  SendEnv ServerAliveCountMax ServerAliveInterval SetEnv StreamLocalBindMask StreamLocalBindUnlink SyslogFacility TCPKeepAlive
  VersionAddendum VisualHostKey WarnWeakCrypto`;
    REFUSED = [
      {
        keywords: "ProxyCommand LocalCommand PermitLocalCommand KnownHostsCommand XAuthLocation ProxyUseFdpass",
        why: "it can run a command on the runner",
        hint: "Use jump to go through another host; run commands as steps"
      },
      {
        keywords: "RemoteCommand SessionType StdinNull ForkAfterAuthentication",
        why: "it changes what the commands of ssh, scp, rsync and git do",
        hint: "Say it in the step that runs ssh"
      },
      {
        keywords: "PKCS11Provider SecurityKeyProvider SmartcardDevice",
        why: "it loads a library into ssh",
        hint: "Remove it"
      },
      {
        keywords: `StrictHostKeyChecking UserKnownHostsFile GlobalKnownHostsFile HostKeyAlias CheckHostIP UpdateHostKeys
      VerifyHostKeyDNS NoHostAuthenticationForLocalhost CanonicalizeHostname CanonicalDomains CanonicalizeMaxDots
      CanonicalizeFallbackLocal CanonicalizePermittedCNAMEs HashKnownHosts`,
        why: "it changes how the host key is checked, or whose",
        hint: "Use host-key"
      },
      {
        keywords: `IdentityFile IdentityAgent IdentitiesOnly CertificateFile AddKeysToAgent BatchMode PasswordAuthentication
      PreferredAuthentications PubkeyAuthentication KbdInteractiveAuthentication ChallengeResponseAuthentication
      GSSAPIAuthentication GSSAPIDelegateCredentials GSSAPIKeyExchange GSSAPITrustDNS HostbasedAuthentication
      EnableSSHKeysign NumberOfPasswordPrompts`,
        why: "the alias logs in with the key of this job and nothing else",
        hint: "Use private-key or api-token"
      },
      {
        keywords: "ControlMaster ControlPath ControlPersist",
        why: "a connection that stays open outlives the key",
        hint: "Remove it"
      },
      {
        keywords: "ForwardX11 ForwardX11Trusted ForwardX11Timeout Tunnel TunnelDevice",
        why: "it opens the runner to the machine",
        hint: "Remove it, or forward a port (LocalForward, RemoteForward)"
      },
      {
        keywords: "Host Match Include IgnoreUnknown Tag ClearAllForwardings",
        why: "it does not belong to one alias",
        hint: 'Give settings alone, such as "ServerAliveInterval 60"'
      },
      ...[
        ["HostName", "host"],
        ["User", "user"],
        ["Port", "port"],
        ["ProxyJump", "jump"],
        ["ForwardAgent", "forward-agent"]
      ].map(([keywords = "", input]) => ({ keywords, why: "there is an input for it", hint: `Use ${input}` }))
    ];
    KNOWN = new Map([
      ...split(ALLOWED).map((name) => [name.toLowerCase(), { name }]),
      ...REFUSED.flatMap(
        ({ keywords, ...reason }) => split(keywords).map((name) => [name.toLowerCase(), { name, ...reason }])
      )
    ]);
  }
});

// src/action/ssh/host-key-input.ts
var host_key_input_exports = {};
__export(host_key_input_exports, {
  parseHostKeys: () => parseHostKeys
});
function parseHostKeys(text) {
  const numbered = text.split(/\r\n|\r|\n/).map((line2, index) => ({ line: trimLine(line2), number: index + 1 }));
  const given = numbered.filter(({ line: line2 }) => line2 && !line2.startsWith("#"));
  const words = given.flatMap(({ line: line2 }) => line2.split(/[\s,]+/));
  if (words.includes(ACCEPT_NEW)) {
    if (words.every((word) => word === ACCEPT_NEW)) return { acceptNew: words.length };
    throw invalid(
      `it mixes ${ACCEPT_NEW} with other words`,
      `Give either ${ACCEPT_NEW}, or fingerprints or keys`
    );
  }
  const fingerprints2 = [];
  const lines = [];
  let before = "";
  for (const { line: line2, number: number3 } of given) {
    const found2 = parseLine(line2, number3, before);
    if (found2 && "fingerprint" in found2) fingerprints2.push(found2);
    else if (found2) lines.push(found2);
    before = line2;
  }
  if (given.length > 0 && fingerprints2.length === 0 && lines.length === 0)
    throw holdsNone(given[0]?.number ?? 1);
  if (fingerprints2.length === 0) return { lines };
  if (lines.length === 0) return { fingerprints: fingerprints2 };
  throw invalid("it mixes fingerprints with other lines", "Give either fingerprints or keys");
}
function trimLine(line2) {
  return line2.replace(/^\s*(?:-\s+)?["'`]*\s*|\s*["'`]*\s*,?\s*$/g, "");
}
function parseLine(line2, number3, before) {
  const fingerprints2 = [...line2.matchAll(FINGERPRINTS)];
  const keys2 = [...line2.matchAll(KEYS)];
  const [fingerprint2] = fingerprints2;
  const [key2] = keys2;
  if (fingerprints2.length + keys2.length > 1) {
    throw invalid(`line ${number3} holds more than one fingerprint or key`, "Put each on a line of its own");
  }
  if (fingerprint2) return parseFingerprint(fingerprint2, { line: line2, number: number3, before });
  if (key2) return parseKey2(key2, line2, number3);
  if (MD5.test(line2)) {
    throw invalid(
      `line ${number3} holds an MD5 fingerprint, and MD5 can be forged`,
      "Give the SHA256 fingerprint: on the machine, `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` prints it"
    );
  }
  if (AROUND.some((sentence) => sentence.test(line2))) return void 0;
  throw holdsNone(number3);
}
function parseFingerprint(match, { line: line2, number: number3, before }) {
  const fingerprint2 = `SHA256:${match[1]?.replace(/=$/, "")}`;
  if (!isFingerprint(fingerprint2)) {
    throw invalid(
      `the fingerprint in line ${number3} is damaged`,
      "Copy it again: it has 43 characters after SHA256:"
    );
  }
  const sentence = line2 === match[0] || line2 === `${match[0]}.` ? `${before} ${line2}` : line2;
  const type = /\b(ed25519|ecdsa|rsa)\b/i.exec(sentence.replace(match[0], " "))?.[1]?.toLowerCase();
  return { fingerprint: fingerprint2, ...type && { type } };
}
function parseKey2(match, line2, number3) {
  const [, type = "", base64 = ""] = match;
  const key2 = `${type} ${base64}`;
  try {
    const { blob } = parsePublicKey(key2);
    const { keyType, isCertificate: isCertificate2, reader } = splitBlob(blob);
    const isLonger = keyType !== void 0 && !isCertificate2 && reader.left > 0;
    if (isLonger || blob.toString("base64") !== base64) throw new RangeError("more or less than a key");
  } catch {
    throw invalid(`the key in line ${number3} is damaged`, "Copy the whole line again");
  }
  const before = line2.slice(0, match.index).trim();
  const isLabel = LABEL2.test(before);
  if (HOSTS.test(before) && !isLabel) return { text: `${before.replace(/\s+/g, " ")} ${key2}`, isBare: false };
  if (/(?<![\w.])@(revoked|cert-authority)\b/.test(before)) throw holdsNone(number3);
  return { text: key2, isBare: true };
}
function holdsNone(number3) {
  return invalid(
    `line ${number3} is neither a public key, nor a known_hosts line, nor a SHA256 fingerprint`,
    'Give lines such as "ssh-ed25519 AAAA...", "[host]:port ssh-ed25519 AAAA..." or "SHA256:..."'
  );
}
function invalid(why, hint) {
  return new Problem({ what: "Input host-key is invalid", why, hint });
}
var ACCEPT_NEW, FINGERPRINTS, MD5, KEYS, HOSTS, LABEL2, AROUND;
var init_host_key_input = __esm({
  "src/action/ssh/host-key-input.ts"() {
    "use strict";
    init_fingerprint();
    init_public_key();
    init_split_blob();
    init_problem();
    ACCEPT_NEW = "accept-new";
    FINGERPRINTS = /(?<![\w+/])SHA256:([\w+/-]*=*)/gi;
    MD5 = /(?:^|MD5:|[^\da-f:])(?:[\da-f]{2}:){15}[\da-f]{2}(?![\da-f:])/i;
    KEYS = /(?<![\w@.-])([\w@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]*={0,2})/g;
    HOSTS = /^(?:@[\w-]+[ \t]+)?[^@\s]\S*$/;
    LABEL2 = /^[A-Za-z]\w*:$|^[^|].*["'`(=]$/;
    AROUND = [
      /^@[@ ]/,
      /^The authenticity of host .* can't be established\.?$/,
      /^This (host )?key is not known by any other names\.?$/,
      /^Are you sure you want to continue connecting\b/,
      /^(IT IS POSSIBLE THAT SOMEONE|Someone could be eavesdropping|It is also possible that a host key)/,
      /^The fingerprint for the \w+ key sent by the remote host is$/,
      /^Please contact your system administrator\.?$/,
      /^\+-+\[.*\]-+\+$|^\|.{17}\|$/,
      /^(ec2: ?)?(-----(BEGIN|END) SSH HOST KEY (FINGERPRINTS|KEYS)-----|#*)$/
    ];
  }
});

// src/action/ssh/jump-host-key.ts
var jump_host_key_exports = {};
__export(jump_host_key_exports, {
  namingJumpHostKey: () => namingJumpHostKey
});
async function namingJumpHostKey(task) {
  try {
    return await task();
  } catch (error2) {
    if (error2 instanceof Error)
      error2.message = error2.message.replaceAll(/(?<![\w-])host-key\b/g, "jump-host-key");
    throw error2;
  }
}
var init_jump_host_key = __esm({
  "src/action/ssh/jump-host-key.ts"() {
    "use strict";
  }
});

// src/audit/report/formats/json-lines.ts
var json_lines_exports = {};
__export(json_lines_exports, {
  jsonLines: () => jsonLines
});
function jsonLines() {
  return {
    *add(report) {
      for (const text of reportJson(report)) yield escapeJson(String(text));
    },
    end: () => ""
  };
}
var init_json_lines = __esm({
  "src/audit/report/formats/json-lines.ts"() {
    "use strict";
    init_json();
    init_run_report();
  }
});

// src/audit/report/formats/deletion-outcomes.ts
function keyOf2({ id, fingerprint: fingerprint2 }) {
  return JSON.stringify([sanitize(id), sanitize(fingerprint2 ?? "")]);
}
var DeletionOutcomes;
var init_deletion_outcomes = __esm({
  "src/audit/report/formats/deletion-outcomes.ts"() {
    "use strict";
    init_format();
    DeletionOutcomes = class {
      #deletions;
      #found = /* @__PURE__ */ new Set();
      constructor({ deletions }) {
        this.#deletions = new Map(deletions.map((each) => [keyOf2(each.key), each]));
      }
      find(key2) {
        if (this.#deletions.size === 0) return void 0;
        const deletion2 = this.#deletions.get(keyOf2(key2));
        if (deletion2) this.#found.add(deletion2);
        return deletion2;
      }
      /** rest are the deletions that were not found: of keys that the account no longer listed. */
      rest() {
        return [...this.#deletions.values()].filter((each) => !this.#found.has(each));
      }
    };
  }
});

// src/audit/report/formats/in-batches.ts
function* inBatches(items, size2) {
  let batch = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size2) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
var init_in_batches = __esm({
  "src/audit/report/formats/in-batches.ts"() {
    "use strict";
  }
});

// src/audit/report/formats/sarif-limits.ts
function compressedSize(text) {
  return (0, import_node_zlib.deflateRawSync)(text).length;
}
var import_node_zlib, SARIF_LIMITS;
var init_sarif_limits = __esm({
  "src/audit/report/formats/sarif-limits.ts"() {
    "use strict";
    import_node_zlib = require("node:zlib");
    SARIF_LIMITS = {
      runs: 20,
      results: 25e3,
      /** Compressed with gzip: 10 MB, less what the estimate may be wrong by. */
      bytes: 95e5
    };
  }
});

// src/audit/report/severity-scales.ts
var SEVERITY_SCALES;
var init_severity_scales = __esm({
  "src/audit/report/severity-scales.ts"() {
    "use strict";
    SEVERITY_SCALES = {
      info: { asff: "INFORMATIONAL", level: "note" },
      low: { asff: "LOW", level: "note", score: "2.0" },
      medium: { asff: "MEDIUM", level: "warning", score: "5.5" },
      high: { asff: "HIGH", level: "error", score: "8.0" },
      critical: { asff: "CRITICAL", level: "error", score: "9.5" }
    };
  }
});

// src/audit/report/formats/sarif-text.ts
function sarifText(text) {
  return sanitize(text, LONGEST4).replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
var LONGEST4;
var init_sarif_text = __esm({
  "src/audit/report/formats/sarif-text.ts"() {
    "use strict";
    init_format();
    LONGEST4 = 2e3;
  }
});

// src/audit/report/formats/sarif-result.ts
function sarifResult({ key: key2, finding: finding2 }, context) {
  const { ruleId, ruleIndex, outcome: outcome2 } = context;
  const { decision, dueAt, owner: owner2 } = key2;
  return {
    ruleId,
    ruleIndex,
    level: SEVERITY_SCALES[finding2.severity].level,
    message: { text: message({ key: key2, finding: finding2 }, context) },
    locations: [location(key2, context)],
    fingerprints: { "findingId/v1": finding2.id },
    // The only one that GitHub looks at ("SARIF support for code scanning").
    partialFingerprints: {
      primaryLocationLineHash: (0, import_node_crypto26.createHash)("sha256").update(finding2.id).digest("hex")
    },
    baselineState: finding2.isNew ? "new" : "unchanged",
    properties: { decision, dueAt, owner: owner2, since: finding2.since, ...outcome2 && { outcome: outcome2 } }
  };
}
function message({ key: key2, finding: finding2 }, { account, outcome: outcome2 }) {
  const { id, name, fingerprint: fingerprint2, decision, dueAt } = key2;
  const isDue = decision === "mark" && dueAt !== null;
  return sarifText(
    [
      `SSH key ${name || "(unnamed)"} on ${account}: ${finding2.evidence}`,
      fingerprint2 ?? `Its id is ${id}`,
      ...outcome2 === "confirmed" ? ["Deleted in this run"] : [],
      ...isDue ? [`To be deleted from ${isoDate(dueAt)} on`] : [],
      finding2.hint
    ].join(". ").concat(".")
  );
}
function location({ id, name, fingerprint: fingerprint2 }, { account, policy }) {
  return {
    physicalLocation: {
      artifactLocation: { uri: policy, uriBaseId: "%SRCROOT%" },
      region: { startLine: 1 }
    },
    logicalLocations: [
      { name: name || id, fullyQualifiedName: `${account}/${fingerprint2 ?? id}`, kind: "resource" }
    ]
  };
}
var import_node_crypto26;
var init_sarif_result = __esm({
  "src/audit/report/formats/sarif-result.ts"() {
    "use strict";
    import_node_crypto26 = require("node:crypto");
    init_labels();
    init_severity_scales();
    init_sarif_text();
  }
});

// src/audit/report/formats/sarif-rules.ts
function sarifRules() {
  return RULES.flatMap((rule2) => severitiesOf(rule2).map((severity2) => describe(rule2, severity2)));
}
function sarifRuleId({ rule: rule2, severity: severity2 }) {
  const own = RULES.find(({ name }) => name === rule2);
  return own && severitiesOf(own).length > 1 ? `${rule2}/${severity2}` : rule2;
}
function severitiesOf({ severity: severity2 }) {
  return typeof severity2 === "function" ? SEVERITIES : [severity2];
}
function describe({ name, title, description, hint }, severity2) {
  const { level, score } = SEVERITY_SCALES[severity2];
  return {
    id: sarifRuleId({ rule: name, severity: severity2 }),
    shortDescription: { text: title },
    fullDescription: { text: `${description}.` },
    help: { text: `${description}. ${hint}.` },
    defaultConfiguration: { level },
    properties: {
      tags: ["security", "ssh"],
      ...score === void 0 ? {} : { "security-severity": score }
    }
  };
}
var init_sarif_rules = __esm({
  "src/audit/report/formats/sarif-rules.ts"() {
    "use strict";
    init_weakness();
    init_rules();
    init_severity_scales();
  }
});

// src/audit/report/formats/sarif-log.ts
var sarif_log_exports = {};
__export(sarif_log_exports, {
  sarifLog: () => sarifLog
});
function sarifLog({ policy, accounts: accounts2, tell }) {
  let runs = 0;
  let awaited = accounts2;
  let left = SARIF_LIMITS.bytes;
  return {
    *add(report) {
      const { account, evaluated } = report;
      const most = left / awaited;
      awaited -= 1;
      if (!evaluated) return tell(`${account} is not in the SARIF log, so that its alerts stay as they are`);
      yield runs === 0 ? HEAD3 : ",";
      runs += 1;
      left -= yield* writeRun(report, { policy, most, tell });
      if (runs === SARIF_LIMITS.runs + 1)
        tell(
          `GitHub code scanning rejects a SARIF log of more than ${SARIF_LIMITS.runs} accounts: write several`
        );
    },
    end: () => `${runs === 0 ? HEAD3 : ""}]}
`
  };
}
function* writeRun(report, options) {
  const { account, run, keylease, digest } = report;
  const rules2 = sarifRules();
  const head = {
    tool: { driver: { name: "keylease", semanticVersion: keylease, rules: rules2 } },
    // Up to the last slash, it is the category by which GitHub tells analyses apart.
    automationDetails: { id: `keylease/${account}/${run}` }
  };
  yield `
${JSON.stringify(head).slice(0, -1)},"results":[`;
  const { count: count2, bytes: bytes2 } = yield* writeResults(report, { ...options, ruleIds: rules2.map(({ id }) => id) });
  const left = leftOut(digest.findingsInAll, count2);
  yield `
],"invocations":[${JSON.stringify(invocation(report, left))}]}`;
  if (left !== void 0) options.tell(`${account}: ${left}`);
  return bytes2;
}
function* writeResults(report, { policy, most, ruleIds }) {
  const { account } = report;
  const outcomes = new DeletionOutcomes(report);
  let [count2, bytes2] = [0, 0];
  for (const batch of inBatches(worstFirst(report), BATCH4)) {
    const results = batch.slice(0, SARIF_LIMITS.results - count2).map(({ key: key2, finding: finding2 }) => {
      const ruleId = sarifRuleId(finding2);
      const ruleIndex = ruleIds.indexOf(ruleId);
      const outcome2 = outcomes.find(key2)?.outcome;
      return JSON.stringify(sarifResult({ key: key2, finding: finding2 }, { account, policy, ruleId, ruleIndex, outcome: outcome2 }));
    });
    if (results.length === 0) break;
    const text = `${count2 === 0 ? "" : ","}
${results.join(",\n")}`;
    const size2 = compressedSize(text);
    if (bytes2 + size2 > most) break;
    yield text;
    count2 += results.length;
    bytes2 += size2;
  }
  return { count: count2, bytes: bytes2 };
}
function* worstFirst({ figures: figures2, rows: rows2 }) {
  for (const severity2 of [...SEVERITIES].reverse()) {
    if (figures2.findings[severity2] === 0) continue;
    const shard = (number3) => linesWith(`"severity":"${severity2}"`, rows2.shard(number3));
    for (const key2 of reportKeys({ rows: { ...rows2, shard } })) {
      for (const finding2 of key2.findings) if (finding2.severity === severity2) yield { key: key2, finding: finding2 };
    }
  }
}
function linesWith(json, lines) {
  if (!lines.includes(json)) return Buffer.alloc(0);
  const texts2 = lines.toString().split("\n");
  return Buffer.from(texts2.filter((line2) => line2.includes(json)).join("\n"));
}
function leftOut(all2, written) {
  if (all2 === written) return void 0;
  const what = `${all2 - written} of ${pluralize(all2, "finding")} are not in the SARIF log`;
  return `${what}, because GitHub code scanning rejects larger ones; the report has them all`;
}
function invocation(report, left) {
  const { complete, startedAt, writtenAt, notEvaluated: notEvaluated3, deletions, otherChanges } = report;
  const unproven = deletions.filter((each) => !isConfirmed(each) && each.outcome !== "skipped");
  return {
    executionSuccessful: complete,
    startTimeUtc: startedAt,
    endTimeUtc: writtenAt,
    toolExecutionNotifications: [
      ...notEvaluated3.map(({ what, why }) => notification("error", `Not evaluated: ${what}: ${why}`)),
      ...unproven.map(
        ({ key: key2, outcome: outcome2, why }) => notification("error", `Deletion of ${[key2.fingerprint, outcome2, ...why ? [why] : []].join(": ")}`)
      ),
      ...otherChanges.map((each) => notification("warning", `Other change during the run: ${each}`)),
      ...left === void 0 ? [] : [notification("warning", left)]
    ]
  };
}
function notification(level, text) {
  return { level, message: { text: sarifText(text) } };
}
var SCHEMA, HEAD3, BATCH4;
var init_sarif_log = __esm({
  "src/audit/report/formats/sarif-log.ts"() {
    "use strict";
    init_format();
    init_weakness();
    init_proof();
    init_run_report();
    init_deletion_outcomes();
    init_in_batches();
    init_sarif_limits();
    init_sarif_result();
    init_sarif_rules();
    init_sarif_text();
    SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    HEAD3 = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[`;
    BATCH4 = 100;
  }
});

// node_modules/csv-stringify/lib/utils/get.js
var charCodeOfDot, reEscapeChar, rePropName, reIsDeepProp, reIsPlainProp, getTag, isSymbol, isKey, stringToPath, castPath, toKey, get;
var init_get = __esm({
  "node_modules/csv-stringify/lib/utils/get.js"() {
    charCodeOfDot = ".".charCodeAt(0);
    reEscapeChar = /\\(\\)?/g;
    rePropName = RegExp(
      // Match anything that isn't a dot or bracket.
      `[^.[\\]]+|\\[(?:([^"'][^[]*)|(["'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))`,
      "g"
    );
    reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
    reIsPlainProp = /^\w*$/;
    getTag = function(value) {
      return Object.prototype.toString.call(value);
    };
    isSymbol = function(value) {
      const type = typeof value;
      return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
    };
    isKey = function(value, object5) {
      if (Array.isArray(value)) {
        return false;
      }
      const type = typeof value;
      if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) {
        return true;
      }
      return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object5 != null && value in Object(object5);
    };
    stringToPath = function(string9) {
      const result2 = [];
      if (string9.charCodeAt(0) === charCodeOfDot) {
        result2.push("");
      }
      string9.replace(rePropName, function(match, expression, quote, subString) {
        let key2 = match;
        if (quote) {
          key2 = subString.replace(reEscapeChar, "$1");
        } else if (expression) {
          key2 = expression.trim();
        }
        result2.push(key2);
      });
      return result2;
    };
    castPath = function(value, object5) {
      if (Array.isArray(value)) {
        return value;
      } else {
        return isKey(value, object5) ? [value] : stringToPath(value);
      }
    };
    toKey = function(value) {
      if (typeof value === "string" || isSymbol(value)) return value;
      const result2 = `${value}`;
      return result2 == "0" && 1 / value == -Infinity ? "-0" : result2;
    };
    get = function(object5, path) {
      path = castPath(path, object5);
      let index = 0;
      const length = path.length;
      while (object5 != null && index < length) {
        object5 = object5[toKey(path[index++])];
      }
      return index && index === length ? object5 : void 0;
    };
  }
});

// node_modules/csv-stringify/lib/utils/is_object.js
var is_object;
var init_is_object = __esm({
  "node_modules/csv-stringify/lib/utils/is_object.js"() {
    is_object = function(obj) {
      return typeof obj === "object" && obj !== null && !Array.isArray(obj);
    };
  }
});

// node_modules/csv-stringify/lib/api/normalize_columns.js
var normalize_columns;
var init_normalize_columns = __esm({
  "node_modules/csv-stringify/lib/api/normalize_columns.js"() {
    normalize_columns = function(columns) {
      if (columns === void 0 || columns === null) {
        return [void 0, void 0];
      }
      if (typeof columns !== "object") {
        return [Error('Invalid option "columns": expect an array or an object')];
      }
      if (!Array.isArray(columns)) {
        const newcolumns = [];
        for (const k in columns) {
          newcolumns.push({
            key: k,
            header: columns[k]
          });
        }
        columns = newcolumns;
      } else {
        const newcolumns = [];
        for (const column of columns) {
          if (typeof column === "string") {
            newcolumns.push({
              key: column,
              header: column
            });
          } else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
            if (!column.key) {
              return [
                Error('Invalid column definition: property "key" is required')
              ];
            }
            if (column.header === void 0) {
              column.header = column.key;
            }
            newcolumns.push(column);
          } else {
            return [
              Error("Invalid column definition: expect a string or an object")
            ];
          }
        }
        columns = newcolumns;
      }
      return [void 0, columns];
    };
  }
});

// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError;
var init_CsvError = __esm({
  "node_modules/csv-stringify/lib/api/CsvError.js"() {
    CsvError = class _CsvError extends Error {
      constructor(code, message2, ...contexts) {
        if (Array.isArray(message2)) message2 = message2.join(" ");
        super(message2);
        if (Error.captureStackTrace !== void 0) {
          Error.captureStackTrace(this, _CsvError);
        }
        this.code = code;
        for (const context of contexts) {
          for (const key2 in context) {
            const value = context[key2];
            this[key2] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
          }
        }
      }
    };
  }
});

// node_modules/csv-stringify/lib/utils/underscore.js
var underscore;
var init_underscore = __esm({
  "node_modules/csv-stringify/lib/utils/underscore.js"() {
    underscore = function(str) {
      return str.replace(/([A-Z])/g, function(_, match) {
        return "_" + match.toLowerCase();
      });
    };
  }
});

// node_modules/csv-stringify/lib/api/normalize_options.js
var normalize_options;
var init_normalize_options = __esm({
  "node_modules/csv-stringify/lib/api/normalize_options.js"() {
    init_CsvError();
    init_normalize_columns();
    init_underscore();
    normalize_options = function(opts) {
      const options = {};
      for (const opt in opts) {
        options[underscore(opt)] = opts[opt];
      }
      if (options.bom === void 0 || options.bom === null || options.bom === false) {
        options.bom = false;
      } else if (options.bom !== true) {
        return [
          new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", [
            "option `bom` is optional and must be a boolean value,",
            `got ${JSON.stringify(options.bom)}`
          ])
        ];
      }
      if (options.delimiter === void 0 || options.delimiter === null) {
        options.delimiter = ",";
      } else if (Buffer.isBuffer(options.delimiter)) {
        options.delimiter = options.delimiter.toString();
      } else if (typeof options.delimiter !== "string") {
        return [
          new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", [
            "option `delimiter` must be a buffer or a string,",
            `got ${JSON.stringify(options.delimiter)}`
          ])
        ];
      }
      if (options.quote === void 0 || options.quote === null) {
        options.quote = '"';
      } else if (options.quote === true) {
        options.quote = '"';
      } else if (options.quote === false) {
        options.quote = "";
      } else if (Buffer.isBuffer(options.quote)) {
        options.quote = options.quote.toString();
      } else if (typeof options.quote !== "string") {
        return [
          new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", [
            "option `quote` must be a boolean, a buffer or a string,",
            `got ${JSON.stringify(options.quote)}`
          ])
        ];
      }
      if (options.quoted === void 0 || options.quoted === null) {
        options.quoted = false;
      } else {
      }
      if (options.escape_formulas === void 0 || options.escape_formulas === null) {
        options.escape_formulas = false;
      } else if (typeof options.escape_formulas !== "boolean") {
        return [
          new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", [
            "option `escape_formulas` must be a boolean,",
            `got ${JSON.stringify(options.escape_formulas)}`
          ])
        ];
      }
      if (options.quoted_empty === void 0 || options.quoted_empty === null) {
        options.quoted_empty = void 0;
      } else {
      }
      if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) {
        options.quoted_match = null;
      } else if (!Array.isArray(options.quoted_match)) {
        options.quoted_match = [options.quoted_match];
      }
      if (options.quoted_match) {
        for (const quoted_match of options.quoted_match) {
          const isString = typeof quoted_match === "string";
          const isRegExp = quoted_match instanceof RegExp;
          if (!isString && !isRegExp) {
            return [
              new CsvError("CSV_OPTION_QUOTED_MATCH", [
                "option `quoted_match` must be a string or a regex,",
                `got ${JSON.stringify(options.quoted_match)}`
              ])
            ];
          }
        }
      }
      if (options.quoted_string === void 0 || options.quoted_string === null) {
        options.quoted_string = false;
      } else {
      }
      if (options.eof === void 0 || options.eof === null) {
        options.eof = true;
      } else {
      }
      if (options.escape === void 0 || options.escape === null) {
        options.escape = '"';
      } else if (Buffer.isBuffer(options.escape)) {
        options.escape = options.escape.toString();
      } else if (typeof options.escape !== "string") {
        return [
          Error(
            `Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`
          )
        ];
      }
      if (options.escape.length > 1) {
        return [
          Error(
            `Invalid Option: escape must be one character, got ${options.escape.length} characters`
          )
        ];
      }
      if (options.header === void 0 || options.header === null || options.header === false) {
        options.header = false;
      } else if (options.header !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_HEADER",
          [
            "option `header` is expected to be a boolean,",
            `got ${JSON.stringify(options.header)}`
          ],
          options
        );
      }
      if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) {
        options.header_as_comment = false;
      } else if (options.header_as_comment === true) {
        options.header_as_comment = "#";
      } else if (Buffer.isBuffer(options.header_as_comment)) {
        options.header_as_comment = options.header_as_comment.toString();
      } else if (typeof options.header_as_comment !== "string") {
        throw new CsvError(
          "CSV_INVALID_OPTION_HEADER_AS_COMMENT",
          [
            "option `header_as_comment` must be a boolean, a string or a buffer,",
            `got ${JSON.stringify(options.header_as_comment)}`
          ],
          options
        );
      }
      const [errColumns, columns] = normalize_columns(options.columns);
      if (errColumns !== void 0) return [errColumns];
      options.columns = columns;
      if (options.quoted === void 0 || options.quoted === null) {
        options.quoted = false;
      } else {
      }
      if (options.cast === void 0 || options.cast === null) {
        options.cast = {};
      } else {
      }
      if (options.cast.bigint === void 0 || options.cast.bigint === null) {
        options.cast.bigint = (value) => "" + value;
      }
      if (options.cast.boolean === void 0 || options.cast.boolean === null) {
        options.cast.boolean = (value) => value ? "1" : "";
      }
      if (options.cast.date === void 0 || options.cast.date === null) {
        options.cast.date = (value) => "" + value.getTime();
      }
      if (options.cast.number === void 0 || options.cast.number === null) {
        options.cast.number = (value) => "" + value;
      }
      if (options.cast.object === void 0 || options.cast.object === null) {
        options.cast.object = (value) => JSON.stringify(value);
      }
      if (options.cast.string === void 0 || options.cast.string === null) {
        options.cast.string = function(value) {
          return value;
        };
      }
      if (options.on_record !== void 0 && typeof options.on_record !== "function") {
        return [Error(`Invalid Option: "on_record" must be a function.`)];
      }
      if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) {
        options.quote_record_delimiter = !options.record_delimiter;
      } else if (typeof options.quote_record_delimiter !== "boolean") {
        return [
          new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", [
            "option `quote_record_delimiter` must be a boolean,",
            `got ${JSON.stringify(options.quote_record_delimiter)}`
          ])
        ];
      }
      if (options.record_delimiter === void 0 || options.record_delimiter === null) {
        options.record_delimiter = "\n";
      } else if (Buffer.isBuffer(options.record_delimiter)) {
        options.record_delimiter = options.record_delimiter.toString();
      } else if (typeof options.record_delimiter !== "string") {
        return [
          Error(
            `Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`
          )
        ];
      }
      switch (options.record_delimiter) {
        case "unix":
          options.record_delimiter = "\n";
          break;
        case "mac":
          options.record_delimiter = "\r";
          break;
        case "windows":
          options.record_delimiter = "\r\n";
          break;
        case "ascii":
          options.record_delimiter = "";
          break;
        case "unicode":
          options.record_delimiter = "\u2028";
          break;
      }
      return [void 0, options];
    };
  }
});

// node_modules/csv-stringify/lib/api/index.js
var bom_utf8, emits_separator, matches_quoted_match, stringifier;
var init_api = __esm({
  "node_modules/csv-stringify/lib/api/index.js"() {
    init_get();
    init_is_object();
    init_normalize_columns();
    init_normalize_options();
    bom_utf8 = Buffer.from([239, 187, 191]);
    emits_separator = function(value, separators) {
      return separators.some(
        (separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length)
      );
    };
    matches_quoted_match = function(value, quoted_match) {
      if (!quoted_match) return false;
      return quoted_match.some(
        (pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1
      );
    };
    stringifier = function(options, state, info2) {
      return {
        options,
        state,
        info: info2,
        __transform: function(chunk, push) {
          if (!Array.isArray(chunk) && typeof chunk !== "object") {
            return Error(
              `Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`
            );
          }
          if (this.info.records === 0) {
            if (Array.isArray(chunk)) {
              if (this.options.header === true && this.options.columns === void 0) {
                return Error(
                  "Undiscoverable Columns: header option requires column option or object records"
                );
              }
            } else if (this.options.columns === void 0) {
              const [err2, columns] = normalize_columns(Object.keys(chunk));
              if (err2) return;
              this.options.columns = columns;
            }
          }
          if (this.info.records === 0) {
            this.bom(push);
            const err2 = this.headers(push);
            if (err2) return err2;
          }
          try {
            if (this.options.on_record) {
              this.options.on_record(chunk, this.info.records);
            }
          } catch (err2) {
            return err2;
          }
          let err, chunk_string;
          if (this.options.eof) {
            [err, chunk_string] = this.stringify(chunk);
            if (err) return err;
            if (chunk_string === void 0) {
              return;
            } else {
              chunk_string = chunk_string + this.options.record_delimiter;
            }
          } else {
            [err, chunk_string] = this.stringify(chunk);
            if (err) return err;
            if (chunk_string === void 0) {
              return;
            } else {
              if (this.options.header || this.info.records) {
                chunk_string = this.options.record_delimiter + chunk_string;
              }
            }
          }
          this.info.records++;
          push(chunk_string);
        },
        stringify: function(chunk, chunkIsHeader = false) {
          if (typeof chunk !== "object") {
            return [void 0, chunk];
          }
          const { columns } = this.options;
          const record5 = [];
          if (Array.isArray(chunk)) {
            const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
            for (let i = 0; i < length; i++) {
              const field2 = chunk[i];
              const [err, value] = this.__cast(field2, {
                index: i,
                column: i,
                records: this.info.records,
                header: chunkIsHeader
              });
              if (err) return [err];
              record5[i] = [value, field2];
            }
          } else {
            for (let i = 0; i < columns.length; i++) {
              const field2 = get(chunk, columns[i].key);
              const [err, value] = this.__cast(field2, {
                index: i,
                column: columns[i].key,
                records: this.info.records,
                header: chunkIsHeader
              });
              if (err) return [err];
              record5[i] = [value, field2];
            }
          }
          let csvrecord = "";
          for (let i = 0; i < record5.length; i++) {
            let options2, err;
            let [value, field2] = record5[i];
            if (typeof value === "string") {
              options2 = this.options;
            } else if (is_object(value)) {
              options2 = { ...value };
              value = options2.value;
              delete options2.value;
              if (typeof value !== "string" && value !== void 0 && value !== null) {
                if (err)
                  return [
                    Error(
                      `Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`
                    )
                  ];
              }
              options2 = { ...this.options, ...options2 };
              [err, options2] = normalize_options(options2);
              if (err !== void 0) {
                return [err];
              }
            } else if (value === void 0 || value === null) {
              options2 = this.options;
            } else {
              return [
                Error(
                  `Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`
                )
              ];
            }
            const {
              delimiter,
              escape,
              quote,
              quoted,
              quoted_empty,
              quoted_string,
              quoted_match,
              record_delimiter,
              quote_record_delimiter,
              escape_formulas
            } = options2;
            if ("" === value && "" === field2) {
              const quotedMatch = matches_quoted_match(value, quoted_match);
              const shouldQuote = quotedMatch || true === quoted_empty || true === quoted_string && false !== quoted_empty;
              if (shouldQuote === true) {
                value = quote + value + quote;
              }
              csvrecord += value;
            } else if (value) {
              if (typeof value !== "string") {
                return [
                  Error(
                    `Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`
                  )
                ];
              }
              const containsdelimiter = emits_separator(value, [delimiter]);
              const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
              const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
              const containsRecordDelimiter = emits_separator(value, [
                record_delimiter,
                ...quote_record_delimiter === false ? [] : ["\n", "\r"]
              ]);
              const quotedString = quoted_string && typeof field2 === "string";
              const quotedMatch = matches_quoted_match(value, quoted_match);
              if (escape_formulas) {
                switch (value[0]) {
                  case "-":
                    if (typeof field2 === "number" || typeof field2 === "bigint") {
                      break;
                    }
                    value = `'${value}`;
                    break;
                  case "=":
                  case "+":
                  case "@":
                  case "	":
                  case "\r":
                  case "\uFF1D":
                  // Unicode '='
                  case "\uFF0B":
                  // Unicode '+'
                  case "\uFF0D":
                  // Unicode '-'
                  case "\uFF20":
                    value = `'${value}`;
                    break;
                }
              }
              const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
              if (shouldQuote === true && containsEscape === true) {
                value = value.replaceAll(escape, () => escape + escape);
              }
              if (containsQuote === true) {
                value = value.replaceAll(quote, () => escape + quote);
              }
              if (shouldQuote === true) {
                value = quote + value + quote;
              }
              csvrecord += value;
            } else if (quoted_empty === true || field2 === "" && quoted_string === true && quoted_empty !== false) {
              csvrecord += quote + quote;
            }
            if (i !== record5.length - 1) {
              csvrecord += delimiter;
            }
          }
          return [void 0, csvrecord];
        },
        bom: function(push) {
          if (this.options.bom !== true) {
            return;
          }
          push(bom_utf8);
        },
        headers: function(push) {
          if (this.options.header === false) {
            return;
          }
          if (this.options.columns === void 0) {
            return;
          }
          let err;
          let headers = this.options.columns.map((column) => column.header);
          if (this.options.eof) {
            [err, headers] = this.stringify(headers, true);
            headers += this.options.record_delimiter;
          } else {
            [err, headers] = this.stringify(headers, true);
          }
          if (err) return err;
          if (this.options.header_as_comment) {
            headers = this.options.header_as_comment + " " + headers;
          }
          push(headers);
        },
        __cast: function(value, context) {
          const type = typeof value;
          try {
            if (type === "string") {
              return [void 0, this.options.cast.string(value, context)];
            } else if (type === "bigint") {
              return [void 0, this.options.cast.bigint(value, context)];
            } else if (type === "number") {
              return [void 0, this.options.cast.number(value, context)];
            } else if (type === "boolean") {
              return [void 0, this.options.cast.boolean(value, context)];
            } else if (value instanceof Date) {
              return [void 0, this.options.cast.date(value, context)];
            } else if (type === "object" && value !== null) {
              return [void 0, this.options.cast.object(value, context)];
            } else if (value === null && this.options.cast.null !== void 0) {
              return [void 0, this.options.cast.null(value, context)];
            } else if (value === void 0 && this.options.cast.undefined !== void 0) {
              return [void 0, this.options.cast.undefined(value, context)];
            } else {
              return [void 0, value];
            }
          } catch (err) {
            return [err];
          }
        }
      };
    };
  }
});

// node_modules/csv-stringify/lib/sync.js
var stringify;
var init_sync = __esm({
  "node_modules/csv-stringify/lib/sync.js"() {
    init_api();
    init_normalize_options();
    stringify = function(records, opts = {}) {
      const data = [];
      const [err, options] = normalize_options(opts);
      if (err !== void 0) throw err;
      const state = {
        stop: false
      };
      const info2 = {
        records: 0
      };
      const api = stringifier(options, state, info2);
      for (const record5 of records) {
        const err2 = api.__transform(record5, function(record6) {
          data.push(record6);
        });
        if (err2 !== void 0) throw err2;
      }
      if (data.length === 0) {
        api.bom((d) => {
          data.push(d);
        });
        const err2 = api.headers((headers) => {
          data.push(headers);
        });
        if (err2 !== void 0) throw err2;
      }
      return data.join("");
    };
  }
});

// src/audit/report/formats/csv-table.ts
var csv_table_exports = {};
__export(csv_table_exports, {
  csvTable: () => csvTable
});
function csvTable({ tell }) {
  let head = table([], { header: true });
  return {
    *add(report) {
      yield head;
      head = "";
      for (const batch of inBatches(rows(report), BATCH5)) yield table(batch);
      for (const line2 of unsaid(report)) tell(line2);
    },
    end: () => head
  };
}
function* rows(report) {
  const { account, evaluated } = report;
  if (!evaluated) return;
  const outcomes = new DeletionOutcomes(report);
  for (const key2 of reportKeys(report)) yield keyRow(key2, { account, deletion: outcomes.find(key2) });
  for (const deletion2 of outcomes.rest()) yield goneRow(deletion2, account);
}
function keyRow(key2, { account, deletion: deletion2 }) {
  const { findings, guards: guards2, instances: instances2 } = key2;
  const severities = findings.map(({ severity: severity2 }) => SEVERITIES.indexOf(severity2));
  return {
    ...key2,
    account,
    // An account that does not tell must not look like one without machines.
    instances: instances2 === null ? "unknown" : list2(instances2),
    guards: list2(guards2.map(({ guard: guard2 }) => guard2)),
    severity: SEVERITIES[Math.max(...severities)] ?? null,
    rules: list2(findings.map(({ rule: rule2 }) => rule2)),
    evidence: list2(findings.map(({ evidence }) => evidence)),
    ...result(deletion2)
  };
}
function goneRow({ key: key2, owner: owner2, rules: rules2, evidence, ...deletion2 }, account) {
  const empty = Object.fromEntries(COLUMNS.map((each) => [each, null]));
  return {
    ...empty,
    account,
    id: sanitize(key2.id),
    name: sanitize(key2.name),
    fingerprint: sanitize(key2.fingerprint),
    owner: owner2,
    rules: list2(rules2),
    evidence: list2(evidence.map((each) => sanitize(each, 500))),
    ...result(deletion2)
  };
}
function result(deletion2) {
  const why = deletion2?.why ?? null;
  return { outcome: deletion2?.outcome ?? null, why: why === null ? null : sanitize(why, 400) };
}
function list2(items) {
  return items.join("; ");
}
function unsaid({ account, notEvaluated: notEvaluated3, otherChanges }) {
  return [
    ...notEvaluated3.map(({ what, why }) => `not evaluated: ${sanitize(what)}: ${sanitize(why, 400)}`),
    ...otherChanges.map((each) => `other change during the run: ${sanitize(each, 400)}`)
  ].map((line2) => `${account}: ${line2}`);
}
function table(batch, { header = false } = {}) {
  return stringify(batch, {
    header,
    columns: COLUMNS,
    escape_formulas: true,
    cast: { string: (text) => text.replace(FORMULA_AFTER_SEMICOLON, ";'") }
  });
}
var COLUMNS, BATCH5, FORMULA_AFTER_SEMICOLON;
var init_csv_table = __esm({
  "src/audit/report/formats/csv-table.ts"() {
    "use strict";
    init_sync();
    init_format();
    init_weakness();
    init_run_report();
    init_deletion_outcomes();
    init_in_batches();
    COLUMNS = [
      ...["account", "id", "name", "type", "bits", "fingerprint"],
      ...["createdAt", "createdBy", "firstSeenAt", "lastUsedAt", "instances", "recognized", "owner"],
      ...["decision", "dueAt", "guards", "severity", "rules", "evidence", "outcome", "why"]
    ];
    BATCH5 = 500;
    FORMULA_AFTER_SEMICOLON = /;(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
  }
});

// src/audit/report/formats/markdown-pages.ts
var markdown_pages_exports = {};
__export(markdown_pages_exports, {
  markdownPages: () => markdownPages
});
function markdownPages() {
  let separator = "";
  return {
    *add(report) {
      yield separator + renderMarkdown(report);
      separator = "\n";
    },
    end: () => ""
  };
}
var init_markdown_pages = __esm({
  "src/audit/report/formats/markdown-pages.ts"() {
    "use strict";
    init_markdown();
  }
});

// src/audit/policy/account-schema.ts
var account_schema_exports = {};
__export(account_schema_exports, {
  accountName: () => accountName,
  accountsSchema: () => accountsSchema
});
var z9, accountName, accountSchema, accountsSchema;
var init_account_schema = __esm({
  "src/audit/policy/account-schema.ts"() {
    "use strict";
    z9 = __toESM(require("./vendor/zod.js"), 1);
    init_providers();
    init_variables();
    init_zod_fields();
    accountName = line(
      /^[a-z0-9][a-z0-9-]{0,62}$/,
      "it must be 1 to 63 characters of a-z, 0-9 and -"
    );
    accountSchema = strictObject2({
      name: accountName.describe("Name of the account in reports and in the ledger"),
      provider: keyword(providers.map(({ id }) => id)).optional().describe("A built-in provider (docs/accounts.md), unless `profile` is set"),
      profile: line().optional().describe("Path of your own profile, relative to the policy, unless `provider` is set"),
      token: secretSource.optional().describe(
        `Where the API key of the account is stored, never the key itself; required, but for ${TOKENLESS.join(", ")}`
      ),
      // It appears in reports and messages, so it must hold no secret.
      "api-url": line(
        /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
        "it must be a URL such as https://api.example.com, without user, password, ? or #"
      ).optional().describe("URL of the API, in place of the profile's own"),
      vars: z9.record(z9.string().regex(VARIABLE_NAME, "it is not a variable name"), line(), {
        error: "it must map variable names to values"
      }).optional().describe(
        "What the profile needs in addition to the token, such as a project; by default read from the environment"
      ),
      "lease-secret": secretSource.optional().describe("The `lease-secret` of jobs that lease on this account, in place of `recognize.leases.secret`"),
      "previous-lease-secret": secretSource.optional().describe("The one before it"),
      enforce: line(void 0, "it must repeat the name of the account: nothing else arms it").optional().describe("Arms the account if it repeats its `name`; otherwise, keys are only reported")
    }).superRefine(({ provider, profile, token }, { addIssue }) => {
      if (token === void 0 && !TOKENLESS.includes(provider ?? "")) {
        addIssue({ code: "custom", path: ["token"], message: "it is missing" });
      }
      if (provider === void 0 === (profile === void 0)) {
        addIssue({ code: "custom", message: "it needs either provider or profile" });
      }
    }).meta({
      oneOf: [{ required: ["provider"] }, { required: ["profile"] }],
      if: { required: ["provider"], properties: { provider: { enum: TOKENLESS } } },
      else: { required: ["token"] }
    });
    accountsSchema = nonEmptyList(accountSchema);
  }
});

// src/audit/policy/rules-schema.ts
function ruleField(rule2) {
  const form = rule2.takesLimit ? ruleWithLimit : plainRule;
  return form.prefault(rule2.defaultAction).meta({ title: rule2.title, description: rule2.description });
}
var z10, actions, except, plainRule, ruleWithLimit, rulesSchema;
var init_rules_schema = __esm({
  "src/audit/policy/rules-schema.ts"() {
    "use strict";
    z10 = __toESM(require("./vendor/zod.js"), 1);
    init_suggestion();
    init_rules();
    init_zod_fields();
    actions = ["off", "report", "delete"];
    except = strictObject2({
      owners: nonEmptyList(line()).describe("Owners, written as under `recognize`")
    }).optional().describe("Whose keys the rule only reports");
    plainRule = z10.union(
      [
        keyword(actions),
        strictObject2({ do: keyword(actions).describe("What the rule does with a key"), except })
      ],
      { error: ({ input }) => `there is no such value${suggestion(input, actions)}` }
    );
    ruleWithLimit = z10.union(
      [
        z10.literal("off"),
        strictObject2({
          after: duration().describe("The limit"),
          do: keyword(actions).describe("What the rule does with a key"),
          except
        })
      ],
      { error: "it must be off, or a limit and an action such as { after: 90d, do: report }" }
    );
    rulesSchema = strictObject2(
      Object.fromEntries(RULES.map((rule2) => [rule2.name, ruleField(rule2)]))
    );
  }
});

// src/audit/policy/policy-schema.ts
var policy_schema_exports = {};
__export(policy_schema_exports, {
  policySchema: () => policySchema
});
var z11, accounts, recognize2, clock2, window, limits, notify, policySchema;
var init_policy_schema = __esm({
  "src/audit/policy/policy-schema.ts"() {
    "use strict";
    z11 = __toESM(require("./vendor/zod.js"), 1);
    init_lease_name();
    init_lease_runs();
    init_channels();
    init_recognizers();
    init_account_schema();
    init_policy_part();
    init_rules_schema();
    init_window();
    init_zod_fields();
    init_zod_fields();
    accounts = either(
      strictObject2({
        file: line().describe(
          "In place of the list, for many accounts: the YAML file that has it, `s3://bucket/key` or a path"
        )
      }),
      accountsSchema,
      "it must be a list of accounts, or { file: accounts.yaml }"
    );
    recognize2 = strictObject2({
      ...optionalFields(RECOGNIZERS, zod_fields_exports),
      leases: strictObject2({
        repositories: nonEmptyList(
          line(
            LEASE_REPOSITORY,
            "it must be a repository such as octo-org/train, or octo-org/train#842173645 with its id"
          )
        ).optional().describe(
          "Repositories whose leases count, as `owner/name#id` with the numeric id, or `owner/name` if the provider leaves room for the whole name; if not set, those of any repository"
        ),
        secret: secretSource.optional().describe(
          "The Action's `lease-secret`; with it, only leases signed with it count, without it none is proven"
        ),
        "previous-secret": secretSource.optional().describe(
          "The one before it: while a new one spreads to all workflows, leases signed with either count"
        ),
        github: leaseRunsForm(zod_fields_exports).optional()
      }).prefault({}).describe("Keys that the Action registered for a run")
    });
    clock2 = (form) => line(form, 'it must be a time of day such as "09:00"');
    window = strictObject2({
      days: nonEmptyList(keyword(DAYS_OF_WEEK)).describe("Days of the week"),
      from: clock2(/^([01]\d|2[0-3]):[0-5]\d$/).describe('Start, "HH:MM" in quotes'),
      to: clock2(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).describe('End, on the same day, "HH:MM" in quotes'),
      zone: line().describe("IANA time zone of these times")
    });
    limits = strictObject2({
      deletions: z11.int({ error: "it must be a whole number" }).min(0, "it must be from 0 to 1000").max(1e3, "it must be from 0 to 1000").prefault(20).describe("How many keys may be deleted in 24 hours; if more are due, none is deleted"),
      share: share2().prefault("5%").describe("The same, as a share of all keys of the account"),
      floor: share2().prefault("50%").describe("Nothing is deleted if fewer keys are listed than this share of last week's number")
    });
    notify = strictObject2({
      ...optionalFields(CHANNELS, zod_fields_exports),
      remind: list(duration(), "it must be a list of durations such as [3d, 1d]").optional().describe(
        "How long before a key is due people are reminded, each shorter than `grace`; by default, half of `grace` and `1d`, as far as they are shorter; `[]` for no reminders"
      ),
      report: z11.boolean({ error: "it must be true or false" }).prefault(false).describe("Whether the written report counts as a notice")
    });
    policySchema = strictObject2({
      version: literal3(1, "it must be 1").describe("Version of this format"),
      accounts: accounts.describe("Accounts to audit: a list, or the file that has it"),
      recognize: recognize2.prefault({}).describe("Whose the keys are; a key of nobody is unrecognized"),
      rules: rulesSchema.prefault({}).describe("What each rule does: `off`, `report` or `delete`"),
      grace: duration().prefault("7d").describe("How long a key stays after people are notified that it will be deleted"),
      "minimum-age": duration().prefault("12h").describe("No key younger than this is deleted"),
      "unreported-use": keyword(["warn", "hold"]).prefault("warn").describe(
        "What becomes of a key that may be in use where the provider cannot list it: it is deleted all the same, with a warning in the report (`warn`), or it stays (`hold`)"
      ),
      limits: limits.prefault({}).describe("If one is exceeded, nothing is deleted at all"),
      window: window.optional().describe("When keys may be deleted; if not set, at any time"),
      notify: notify.prefault({}).describe("Who is notified; if nobody is, only leases that are over are deleted"),
      blocklist: line().optional().describe("List of compromised keys: `s3://bucket/key`, or a path"),
      ledger: line().describe(
        "Where the audit keeps its ledger: `s3://bucket/prefix/`, `github://owner/repository/branch/`, or a directory"
      ),
      reports: line().optional().describe("Where reports are written: like the ledger, in a place of their own"),
      "reports-url": line(
        /^https:\/\/[a-z0-9.-]+(:\d{1,5})?(\/[\w.~%+@=-]+)*\/?$/i,
        "it must be an https:// address such as https://reports.example.com/keylease/, without a query"
      ).optional().describe("The https:// address at which people can open what is in `reports`: messages link to it"),
      "reports-keep": duration().prefault("90d").describe("How long reports are kept there; that of a notice stays for as long as its key waits")
    });
  }
});

// src/audit-action/audit-main.ts
init_problem();

// node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"));

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message2) {
  const cmd = new Command(command, properties, message2);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message2) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message2;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key2 in this.properties) {
        if (this.properties.hasOwnProperty(key2)) {
          const val = this.properties[key2];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key2}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
function issueFileCommand(command, message2) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message2)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key2, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key2.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key2}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var os3 = __toESM(require("os"));

// node_modules/@actions/core/lib/summary.js
var import_os = require("os");
var import_fs = require("fs");
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve5(result2.value) : adopt(result2.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var access = (...options) => import_fs.promises.access(...options);
var appendFile = (...options) => import_fs.promises.appendFile(...options);
var writeFile = (...options) => import_fs.promises.writeFile(...options);
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key2, value]) => ` ${key2}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems2 = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows2) {
    const tableBody = rows2.map((row2) => {
      const cells = row2.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message2) {
  process.exitCode = ExitCode.Failure;
  error(message2);
}
function debug(message2) {
  issueCommand("debug", {}, message2);
}
function error(message2, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function warning(message2, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function info(message2) {
  process.stdout.write(message2 + os3.EOL);
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/action/core.ts
init_format();
var core = {
  debug,
  exportVariable,
  getInput,
  getState,
  info: (message2) => info(withoutCommands(message2)),
  saveState,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning
};

// src/audit-action/audit-core.ts
var auditCore = { ...core, error };

// src/audit-action/audit-workflow.ts
var import_node_crypto28 = require("node:crypto");

// src/action/mask.ts
init_redact();
var BRACKETS = /^[\s{}[\],]+$/;
function mask(core2, secret) {
  if (!secret) return;
  const lines = secret.split(/\r\n|\r|\n/);
  if (!lines.some((line2) => BRACKETS.test(line2))) core2.setSecret(secret);
  else for (const line2 of lines) if (line2 && !BRACKETS.test(line2)) core2.setSecret(line2);
  for (const line2 of lines) if (line2.trim() !== line2 && !BRACKETS.test(line2)) core2.setSecret(line2.trim());
  const forms = lines.length === 1 ? secretForms(secret) : [JSON.stringify(secret).slice(1, -1)];
  for (const form of forms) if (form !== secret) core2.setSecret(form);
}

// src/audit/account-claims.ts
init_problem();

// src/audit/side-by-side.ts
init_p_limit();
var MOST = 32;
var MOST_PER_API = 20;
function sideBySide(accounts2, task) {
  const overall = pLimit(MOST);
  const apis = /* @__PURE__ */ new Map();
  return accounts2.map((account) => {
    const api = apiOf(account);
    const limit = apis.get(api) ?? pLimit(MOST_PER_API);
    apis.set(api, limit);
    return limit(() => overall(() => task(account)));
  });
}
function apiOf({
  apiUrl = "",
  profile,
  provider
}) {
  return URL.canParse(apiUrl) ? new URL(apiUrl).host : profile || provider;
}

// src/audit/account-claims.ts
var AccountClaims = class {
  #names = /* @__PURE__ */ new Map();
  /** Resolves once the last account of an API has claimed. */
  #last = /* @__PURE__ */ new Map();
  /** enter gives an account its place. Accounts have to enter in their order. */
  enter(account) {
    const api = apiOf(account);
    const before = this.#last.get(api);
    let leave = () => {
    };
    const left = new Promise((resolve5) => {
      leave = resolve5;
    });
    this.#last.set(api, Promise.all([before, left]));
    const claim = async (identities) => {
      await before;
      try {
        for (const identity of identities) this.#claim(identity, account.name);
      } finally {
        leave();
      }
    };
    return { claim, leave };
  }
  #claim(identity, name) {
    const first = this.#names.get(identity) ?? name;
    this.#names.set(identity, first);
    if (first === name) return;
    throw new Problem({
      what: `Account ${name} is not audited`,
      why: `it is the same account as ${first}`,
      hint: "Remove one of the two from the policy"
    });
  }
};

// src/audit/audit.ts
init_problem();

// src/audit/ledger/ledger-session.ts
init_problem();
init_time();

// src/audit/ledger/ledger-file.ts
init_problem();

// src/audit/ledger/chain-segments.ts
var import_node_crypto2 = require("node:crypto");
init_time();

// src/audit/ledger/chain.ts
var import_node_crypto = require("node:crypto");
init_json();
var BEGINNING = { n: 0, hash: "0".repeat(64) };
var EMPTY_CHAIN = { anchor: BEGINNING, entries: [], head: BEGINNING };
function appendEntries(chain, events) {
  const entries = [...chain.entries];
  let { n, hash: hash10 } = chain.head;
  for (const event of events) {
    const content = JSON.parse(JSON.stringify(event));
    const unsigned = { ...content, n: n + 1, prev: hash10 };
    const entry = { ...unsigned, hash: entryHash(unsigned) };
    entries.push(entry);
    ({ n, hash: hash10 } = entry);
  }
  return { anchor: chain.anchor, entries, head: { n, hash: hash10 } };
}
function pruneChain(chain, since2) {
  const first = chain.entries.findIndex(({ at: at2 }) => Date.parse(at2) >= since2);
  return dropEntries(chain, first < 0 ? chain.entries.length : first);
}
function dropEntries({ anchor, entries, head }, count2) {
  const { n, hash: hash10 } = entries[count2 - 1] ?? anchor;
  return { anchor: { n, hash: hash10 }, entries: entries.slice(count2), head };
}
function verifyChain({
  anchor,
  entries,
  head
}) {
  let last = anchor;
  for (const entry of entries) {
    const why = entryFault(last, entry);
    if (why) return { entry: entry.n, why };
    last = entry;
  }
  if (last.n === head.n && last.hash === head.hash) return void 0;
  return { entry: head.n, why: `it should be the last one, but entry ${last.n} is` };
}
function entryFault(last, { hash: hash10, ...rest }) {
  if (rest.n !== last.n + 1) return `it follows entry ${last.n}`;
  if (rest.prev !== last.hash) return `it was written after a different entry ${last.n}`;
  if (hash10 !== entryHash(rest)) return "it was changed after it was written";
  return void 0;
}
function entryHash(entry) {
  return (0, import_node_crypto.createHash)("sha256").update(canonicalJson(entry)).digest("hex");
}

// src/audit/ledger/check-ledger.ts
function checkHead(value, account) {
  if (!isObject2(value) || value.version !== 2) throw new Error("it is not a ledger of version 2");
  const { revision, bits, parts, segments, held, hash: hash10, lock } = value;
  checkCommon(value, account);
  if (!isListOf(parts, isPart) || !Number.isInteger(bits)) throw new Error("its list of parts is damaged");
  if (!isListOf(segments, isSegment)) throw new Error("its list of chain segments is damaged");
  if (!isOptional(held, isHoldRecord)) throw new Error("its list of holds is damaged");
  if (!Number.isInteger(revision) || !isText(hash10)) throw new Error("its revision is damaged");
  if (!isOptional(lock, isLock))
    throw new Error('its lock is damaged: while no audit is running, remove "lock" from it');
}
function checkLedgerV1(value, account) {
  if (!isObject2(value) || value.version !== 1) throw new Error("it is not a ledger of version 1 or 2");
  checkCommon(value, account);
  if (!isObject2(value.keys)) throw new Error("it has no keys");
  for (const [identity, record5] of Object.entries(value.keys)) checkRecord(record5, identity);
}
function checkRecord(record5, identity) {
  if (!isKeyRecord(record5)) throw new Error(`its record of ${identity} is damaged`);
}
function readEntry(line2) {
  const entry = JSON.parse(line2);
  if (!isEntry(entry)) throw new Error("its chain is damaged");
  return entry;
}
function checkCommon(value, account) {
  const { runs, chain } = value;
  if (value.account !== account) throw new Error("it belongs to another account");
  if (!isListOf(runs, isRunRecord)) throw new Error("its runs are damaged");
  if (!isObject2(chain) || !isListOf(chain.entries, isEntry) || !isLink(chain.anchor) || !isLink(chain.head))
    throw new Error("its chain is damaged");
}
function isLock(lock) {
  if (!isObject2(lock)) return false;
  return isText(lock.run) && isText(lock.holder) && isTime(lock.takenAt) && isTime(lock.until);
}
function isPart(part) {
  return isObject2(part) && Number.isInteger(part.shard) && Number.isInteger(part.keys) && isText(part.sha256);
}
function isSegment(segment) {
  if (!isObject2(segment)) return false;
  const { first, last, to, sha256: sha2562 } = segment;
  return Number.isInteger(first) && isLink(last) && isTime(to) && isText(sha2562);
}
function isKeyRecord(record5) {
  if (!isObject2(record5)) return false;
  const { seen, returned, used, sound, slow, missing: missing3, findings, mark } = record5;
  return isTime(seen) && isOptional(returned, isTime) && isOptional(used, isTime) && isOptional(sound, isText) && isOptional(slow, (each) => isObject2(each) && isText(each.by) && typeof each.found === "boolean") && isOptional(missing3, isTime) && isOptional(findings, (each) => isObject2(each) && Object.values(each).every(isTime)) && isOptional(mark, isMark);
}
function isMark(mark) {
  if (!isObject2(mark)) return false;
  const { at: at2, rules: rules2, policy, notified } = mark;
  return isTime(at2) && isListOf(rules2, isText) && isText(policy) && isOptional(notified, isNotice);
}
function isNotice(notified) {
  return isReceipt(notified) && isTime(notified.due) && isOptional(notified.reminders, (each) => isListOf(each, isReceipt));
}
function isReceipt(receipt) {
  return isObject2(receipt) && isTime(receipt.at) && isListOf(receipt.via, isText);
}
function isRunRecord(record5) {
  return isObject2(record5) && isText(record5.run) && isTime(record5.at) && Number.isInteger(record5.keys) && isObject2(record5.findings) && Number.isInteger(record5.deleted) && isOptional(record5.shrank, (shrank) => shrank === true);
}
function isEntry(entry) {
  return isObject2(entry) && isLink(entry) && isTime(entry.at) && isText(entry.run) && isText(entry.prev) && EVENTS.get(entry.kind)?.(entry) === true;
}
var KEY_EVENT = ({ key: key2 }) => isText(key2);
var FAILED_EVENT = ({ key: key2, why }) => isText(key2) && isText(why);
var MARK_EVENT = ({ keys: keys2, policy }) => isListOf(keys2, isText) && isText(policy);
var NOTICE_EVENT = ({ keys: keys2, via }) => isListOf(keys2, isText) && isListOf(via, isText);
var CHECKS = {
  marked: MARK_EVENT,
  cleared: MARK_EVENT,
  notified: NOTICE_EVENT,
  reminded: NOTICE_EVENT,
  reported: NOTICE_EVENT,
  deleting: ({ key: key2, rules: rules2, undo, policy }) => isText(key2) && isListOf(rules2, isText) && isUndo(undo) && isText(policy),
  accepted: KEY_EVENT,
  deleted: KEY_EVENT,
  gone: KEY_EVENT,
  confirmed: KEY_EVENT,
  failed: FAILED_EVENT,
  skipped: FAILED_EVENT,
  restored: ({ key: key2, as }) => isText(key2) && isText(as),
  "count-accepted": ({ count: count2, by }) => Number.isInteger(count2) && isText(by),
  held: isHold,
  "put-back": ({ revision }) => Number.isInteger(revision)
};
var EVENTS = new Map(Object.entries(CHECKS));
function isHoldRecord(record5) {
  if (!isObject2(record5)) return false;
  const { readUntil, refused: refused3, holds } = record5;
  return isObject2(readUntil) && Object.values(readUntil).every(isTime) && isListOf(refused3, isText) && isListOf(holds, isHold);
}
function isHold(hold) {
  if (!isObject2(hold)) return false;
  const { fingerprint: fingerprint2, by, until, why, source } = hold;
  return isTime(until) && [fingerprint2, by, why, source].every(isText);
}
function isUndo(undo) {
  if (!isObject2(undo)) return false;
  return [undo.id, undo.name, undo.publicKey, undo.fingerprint].every(isText);
}
function isLink(link) {
  return isObject2(link) && Number.isInteger(link.n) && isText(link.hash);
}
function isListOf(value, check) {
  return Array.isArray(value) && value.every(check);
}
function isOptional(value, check) {
  return value === void 0 || check(value);
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
  return typeof value === "string";
}
function isTime(value) {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

// src/audit/ledger/record.ts
init_time();
var MISSING_KEPT = 30 * DAY;
var MAX_RUNS = 400;
var ENTRIES_KEPT = 400 * DAY;
function emptyLedger(account) {
  return { account, revision: 0, keys: {}, runs: [], chain: EMPTY_CHAIN, segments: [] };
}
function recordObservation(ledger, seen, moment) {
  const { now, policy } = moment;
  const keys2 = {};
  const marked = [];
  const cleared = [];
  for (const key2 of seen.keys) {
    const { identity, mark } = key2;
    const before = ledger.keys[identity];
    keys2[identity] = keyRecord(key2, before, { ...moment, notEvaluated: seen.notEvaluated });
    if (before?.mark && before.mark.at !== mark?.at) cleared.push(identity);
    if (mark && mark.at !== before?.mark?.at) marked.push(identity);
  }
  for (const [identity, record5] of Object.entries(ledger.keys)) {
    if (keys2[identity]) continue;
    if (record5.mark) cleared.push(identity);
    const missing3 = record5.missing ?? formatIso(now);
    if (now - Date.parse(missing3) < MISSING_KEPT) keys2[identity] = { seen: record5.seen, missing: missing3 };
  }
  const events = [];
  if (cleared.length > 0) events.push({ kind: "cleared", keys: cleared, policy });
  if (marked.length > 0) events.push({ kind: "marked", keys: marked, policy });
  return recordEvents({ ...ledger, keys: keys2 }, events, moment);
}
function recordNotice(ledger, { notices, via }, moment) {
  const keys2 = { ...ledger.keys };
  for (const { identity, grace } of notices) {
    const record5 = keys2[identity];
    if (!record5?.mark) continue;
    const notified = { at: formatIso(moment.now), via, due: formatIso(moment.now + grace) };
    keys2[identity] = { ...record5, mark: { ...record5.mark, notified } };
  }
  const identities = notices.map(({ identity }) => identity);
  return recordEvents({ ...ledger, keys: keys2 }, [{ kind: "notified", keys: identities, via }], moment);
}
function recordReminder(ledger, { identities, via }, moment) {
  const keys2 = { ...ledger.keys };
  for (const identity of identities) {
    const record5 = keys2[identity];
    const notified = record5?.mark?.notified;
    if (!record5?.mark || !notified) continue;
    const reminders2 = [...notified.reminders ?? [], { at: formatIso(moment.now), via }];
    keys2[identity] = { ...record5, mark: { ...record5.mark, notified: { ...notified, reminders: reminders2 } } };
  }
  return recordEvents({ ...ledger, keys: keys2 }, [{ kind: "reminded", keys: identities, via }], moment);
}
function recordPutBack(ledger, later, moment) {
  return recordEvents({ ...ledger, revision: later }, [{ kind: "put-back", revision: later }], moment);
}
function voidNotices(records) {
  const entries = Object.entries(records).map(([identity, record5]) => {
    const { mark } = record5;
    return [identity, mark ? { ...record5, mark: { ...mark, notified: void 0 } } : record5];
  });
  return Object.fromEntries(entries);
}
function recordEvents(ledger, events, { now, run }) {
  if (events.length === 0) return ledger;
  const stamped = events.map((event) => ({ at: formatIso(now), run, ...event }));
  return { ...ledger, chain: appendEntries(ledger.chain, stamped) };
}
function recordRun(ledger, record5) {
  const since2 = Date.parse(record5.at) - ENTRIES_KEPT;
  const chain = pruneChain(ledger.chain, since2);
  const segments = ledger.segments.filter(({ to }) => Date.parse(to) >= since2);
  const all2 = [...ledger.runs, record5];
  const first = Math.max(0, all2.length - MAX_RUNS);
  const trusted = all2.findLastIndex(({ shrank }) => !shrank);
  const runs = all2.filter((_, index) => index >= first || index === trusted);
  return { ...ledger, runs, chain, segments };
}
function pendingDeletions({ chain }) {
  const pending = /* @__PURE__ */ new Map();
  for (const entry of chain.entries) {
    if (!("key" in entry)) continue;
    const { kind, key: key2 } = entry;
    const before = pending.get(key2);
    if (kind === "deleting") pending.set(key2, { intent: entry, answer: before?.answer });
    else if (before && (kind === "accepted" || kind === "deleted" || kind === "gone")) {
      const answer = { kind: kind === "gone" ? kind : "accepted", at: Date.parse(entry.at) };
      pending.set(key2, { ...before, answer });
    } else if (kind === "confirmed" || kind === "restored" || !before?.answer) pending.delete(key2);
  }
  return [...pending.values()];
}
function untoldDeletions({ chain }) {
  const intents = /* @__PURE__ */ new Map();
  const untold = /* @__PURE__ */ new Map();
  for (const entry of chain.entries) {
    if (entry.kind === "deleting") intents.set(entry.key, { intent: entry, at: entry.at, run: entry.run });
    const intent = "key" in entry ? intents.get(entry.key) : void 0;
    if (entry.kind === "confirmed" && intent) untold.set(entry.key, intent);
    if (entry.kind === "restored") untold.delete(entry.key);
    if (entry.kind === "reported") for (const key2 of entry.keys) untold.delete(key2);
  }
  return [...untold.values()];
}
function keyRecord({ firstSeenAt, returnedAt, isInUse: isInUse2, isSound, slow, rules: rules2, mark }, known, { now, keylease, notEvaluated: notEvaluated3 }) {
  const before = known?.missing === void 0 ? known : void 0;
  const record5 = { seen: before?.seen ?? formatIso(firstSeenAt), mark };
  if (returnedAt !== void 0) record5.returned = formatIso(returnedAt);
  if (isInUse2) record5.used = formatDate(now);
  else if (before?.used) record5.used = before.used;
  if (isSound) record5.sound = keylease;
  else if (slow === "clean" || slow === "found") record5.slow = { by: keylease, found: slow === "found" };
  else if (slow === "left" && before?.slow) record5.slow = before.slow;
  const findings = before?.findings ?? {};
  for (const [rule2, since2] of Object.entries(findings)) {
    if (notEvaluated3.has(rule2)) record5.findings = { ...record5.findings, [rule2]: since2 };
  }
  for (const rule2 of rules2) {
    record5.findings = { ...record5.findings, [rule2]: findings[rule2] ?? formatIso(now) };
  }
  return record5;
}

// src/audit/ledger/chain-segments.ts
var MOST_IN_HEAD = 192 * 1024;
var LOOKED_AT = 8 * DAY;
function segmentName(account, { first, sha256: sha2562 }) {
  return `${account}/chain/${first}-${sha2562}.ndjson`;
}
function headEntries({ chain, segments }) {
  const last = segments.at(-1)?.last.n ?? 0;
  return chain.entries.filter(({ n }) => n > last);
}
function cutSegment(ledger) {
  const entries = headEntries(ledger);
  const pending = new Set(pendingDeletions(ledger).map(({ intent }) => intent));
  const kept2 = entries.findIndex((entry) => pending.has(entry));
  const moved = kept2 < 0 ? entries : entries.slice(0, kept2);
  const [first, last] = [moved[0], moved.at(-1)];
  if (!first || !last) return void 0;
  const text = moved.map((entry) => `${JSON.stringify(entry)}
`).join("");
  if (text.length <= MOST_IN_HEAD) return void 0;
  const segment = { first: first.n, last: { n: last.n, hash: last.hash }, to: last.at, sha256: hash(text) };
  return { segment, text };
}
function recentSegments(segments, now) {
  const first = segments.findIndex(({ to }) => !(Date.parse(to) < now - LOOKED_AT));
  return first < 0 ? [] : segments.slice(first);
}
async function readSegments(options) {
  const { store, account, segments } = options;
  let { chain } = options;
  for (const segment of segments.toReversed()) {
    const name = segmentName(account, segment);
    const found2 = await store.read(name);
    if (!found2) throw new Error(`${name} is missing`);
    if (hash(found2.text) !== segment.sha256) throw new Error(`${name} was changed`);
    const entries = found2.text.split("\n").filter(Boolean).map(readEntry);
    const [first] = entries;
    if (!first) throw new Error(`${name} is empty`);
    const anchor = { n: first.n - 1, hash: first.prev };
    chain = { anchor, entries: [...entries, ...chain.entries], head: chain.head };
  }
  const fault = verifyChain(chain);
  if (fault) throw new Error(`entry ${fault.entry} of its chain is wrong: ${fault.why}`);
  return chain;
}
function withoutSegments(ledger) {
  const { chain } = ledger;
  return dropEntries(chain, chain.entries.length - headEntries(ledger).length);
}
function hash(text) {
  return (0, import_node_crypto2.createHash)("sha256").update(text).digest("hex");
}

// src/audit/ledger/head.ts
var import_node_crypto3 = require("node:crypto");
init_json();
init_problem();
function parseHead(text, account) {
  const head = parseJson(text);
  const isFirstVersion = head?.version === 1;
  if (isFirstVersion) checkLedgerV1(head, account);
  else checkHead(head, account);
  const fault = verifyChain(head.chain);
  if (fault) throw new Error(`entry ${fault.entry} of its chain is wrong: ${fault.why}`);
  if (head.version === 2 && head.hash !== hashHead(head))
    throw new Error("it was changed after it was written");
  return head;
}
function sealHead(head) {
  const unsealed = JSON.parse(JSON.stringify(head));
  return { ...unsealed, hash: hashHead(unsealed) };
}
function hashHead({ hash: _, lock: __, ...head }) {
  return (0, import_node_crypto3.createHash)("sha256").update(canonicalJson(head)).digest("hex");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error2) {
    throw new Error(`it is not JSON (${errorMessage(error2)})`);
  }
}

// src/audit/ledger/last-inventory.ts
init_time();
function inventoryName(account, day) {
  return `${account}/history/${day}.json`;
}
function inventoryPartName(account, { shard, sha256: sha2562 }) {
  return `${account}/inventory/${shard}-${sha2562}.ndjson`;
}
function rowsName(account, shard, sha2562) {
  return `${account}/rows/${shard}-${sha2562}.ndjson`;
}
function machinesByKey(instances2) {
  const machines = /* @__PURE__ */ new Map();
  for (const { kind, id, name, keyIds } of instances2 ?? []) {
    const machine = JSON.stringify([kind, id, name]);
    for (const keyId of keyIds ?? []) machines.set(keyId, (machines.get(keyId) ?? "") + machine);
  }
  return machines;
}
async function readLastInventory(ledger, { store, account, clock: clock3 }) {
  const lastDay2 = ledger.runs.at(-1)?.at.slice(0, 10);
  const isSameDay = lastDay2 === formatDate(clock3());
  const name = isSameDay ? inventoryName(account, lastDay2) : (await store.names(`${account}/history/`)).at(-1);
  const found2 = name === void 0 ? void 0 : await store.read(name);
  return found2 && summarizeInventory(found2.text, name?.slice(-"2026-11-22.json".length, -".json".length) ?? "");
}
function summarizeInventory(text, day) {
  try {
    const { instances: instances2, revision = 0, bits = 0, parts = [], ...rest } = JSON.parse(text);
    if (!Number.isInteger(revision) || !Array.isArray(parts) || !parts.every(isPart2)) return void 0;
    const { takenAt, context } = rest;
    const listing = isPastListing(rest.listing) ? rest.listing : void 0;
    const census = isCensus(rest.census) ? rest.census : void 0;
    return {
      day,
      revision,
      takenAt,
      listing,
      machines: machinesByKey(instances2),
      bits,
      parts,
      context,
      census
    };
  } catch {
    return void 0;
  }
}
function isPastListing(listing) {
  const { digest, pages: pages2 } = Object(listing);
  const isPages = pages2 === void 0 || Array.isArray(pages2) && pages2.every(isPastPage);
  return listing !== void 0 && (digest === void 0 || typeof digest === "string") && isPages;
}
function isPastPage(page2) {
  return Number.isInteger(page2?.entries) && typeof page2?.sha256 === "string";
}
function isCensus(census) {
  const { basis, recognized, repeatedIds } = Object(census);
  const isPair = (pair) => Array.isArray(pair) && pair.length === 2;
  return typeof basis === "string" && Number.isInteger(recognized) && Array.isArray(repeatedIds) && repeatedIds.every(isPair);
}
function isPart2(part) {
  return Number.isInteger(part?.shard) && typeof part?.sha256 === "string";
}

// src/audit/ledger/lock.ts
var import_node_os = require("node:os");
init_format();
init_time();
var LOCK_DURATION = 16 * MINUTE;
var MAX_CLOCK_SKEW = 5 * MINUTE;
function newLock({ run, holder }, now, before) {
  return {
    run,
    holder: holder ?? `${(0, import_node_os.hostname)()} (process ${process.pid})`,
    takenAt: before?.takenAt ?? formatIso(now),
    until: formatIso(now + LOCK_DURATION)
  };
}
function isHeld(lock, now) {
  return lock !== void 0 && now <= Date.parse(lock.until) + MAX_CLOCK_SKEW;
}
function lockFault({ run, holder, until }, now) {
  const end = Date.parse(until);
  if (end <= now + LOCK_DURATION + MAX_CLOCK_SKEW) return void 0;
  return sanitize(
    `run ${run} on ${holder} locked it until ${formatTimestamp(end)}, which is too far ahead: the clock there or here is wrong; while no audit is running, remove "lock" from it`,
    500
  );
}
function describeHolder({ run, holder, takenAt, until }) {
  const since2 = formatTimestamp(Date.parse(takenAt));
  const end = formatTimestamp(Date.parse(until) + MAX_CLOCK_SKEW);
  return sanitize(
    `run ${run} on ${holder} has held the lock since ${since2}; if it died, the lock expires at ${end}`,
    500
  );
}

// src/audit/ledger/read-ledger.ts
init_problem();

// src/audit/ledger/parts.ts
var import_node_crypto4 = require("node:crypto");

// src/files/byte-lines.ts
var NEWLINE = 10;
var ByteLines = class _ByteLines {
  bytes;
  /** Where each line begins, and at last where the next one would. */
  #starts = [0];
  /** Throws RangeError if the last line has no newline. */
  constructor(bytes2) {
    this.bytes = bytes2;
    for (let at2 = 0; at2 < bytes2.length; ) {
      const end = bytes2.indexOf(NEWLINE, at2);
      if (end < 0) throw new RangeError("its last line is cut short");
      at2 = end + 1;
      this.#starts.push(at2);
    }
  }
  /** of makes lines of texts without newlines. */
  static of(texts2) {
    return new _ByteLines(Buffer.from(texts2.map((text) => `${text}
`).join("")));
  }
  /** length is how many lines there are. */
  get length() {
    return this.#starts.length - 1;
  }
  /** text is a line without its newline. */
  text(index) {
    return this.bytes.toString("utf8", this.#start(index), this.#start(index + 1) - 1);
  }
  /** texts are all lines without their newlines. */
  texts() {
    return this.bytes.toString().split("\n").slice(0, -1);
  }
  /** slice is the bytes of some lines, up to `to`, which is not among them, with their newlines. */
  slice(from, to) {
    return this.bytes.subarray(this.#start(from), this.#start(to));
  }
  /** head is how a line begins, up to so many bytes, in Latin-1: what is not ASCII is garbled in it. */
  head(index, length) {
    const start = this.#start(index);
    return this.bytes.toString("latin1", start, Math.min(start + length, this.#start(index + 1) - 1));
  }
  /** isSame tells whether a line is that of other lines. */
  isSame(index, other, otherIndex) {
    const [from, to] = [this.#start(index), this.#start(index + 1)];
    const [otherFrom, otherTo] = [other.#start(otherIndex), other.#start(otherIndex + 1)];
    return to - from === otherTo - otherFrom && this.bytes.compare(other.bytes, otherFrom, otherTo, from, to) === 0;
  }
  #start(index) {
    return this.#starts[index] ?? this.bytes.length;
  }
};

// src/audit/ledger/parts.ts
var MOST_IN_SHARD = 4096;
var MOST_BITS = 12;
var BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var VALUES = new Map([...BASE64].map((character, value) => [character, value]));
var FINGERPRINT = "SHA256:";
function shardBits(keys2, before = 0) {
  const needed = Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(keys2 / MOST_IN_SHARD))));
  return needed < before && keys2 > (MOST_IN_SHARD << before) / 8 ? before : needed;
}
function shardOf(identity, bits) {
  if (bits === 0) return 0;
  if (identity.startsWith(FINGERPRINT)) return leadingBits(identity, FINGERPRINT.length) >> 18 - bits;
  return leadingBits((0, import_node_crypto4.createHash)("sha256").update(identity).digest("base64"), 0) >> 18 - bits;
}
function leadingBits(text, at2) {
  const value = (index) => VALUES.get(text[at2 + index] ?? "") ?? 0;
  return value(0) << 12 | value(1) << 6 | value(2);
}
function partName(account, { shard, sha256: sha2562 }) {
  return `${account}/parts/${shard}-${sha2562}.ndjson`;
}
var ALL_RECORDS = { has: () => true };
function recordsExcept(identities) {
  return { has: (identity) => !identities.has(identity) };
}
function recordsOf(identities) {
  return { has: (identity) => identities.has(identity), only: identities };
}
var RecordLines = class _RecordLines {
  /** NONE are those of a shard without records. */
  static NONE = new _RecordLines(ByteLines.of([]));
  #lines;
  /** What was asked for last: it is mostly asked for again. */
  #scope;
  #found = [];
  constructor(lines) {
    this.#lines = lines;
  }
  /** within are the lines of a scope, by identity, in their order. */
  within(scope) {
    if (scope === this.#scope) return this.#found;
    this.#scope = scope;
    this.#found = scope.only ? this.#find(scope.only) : this.#filter(scope);
    return this.#found;
  }
  #filter(scope) {
    const found2 = [];
    for (let index = 0; index < this.#lines.length; index += 1) {
      const identity = identityIn(this.#lines, index);
      if (scope.has(identity)) found2.push([identity, this.#lines.text(index)]);
    }
    return found2;
  }
  #find(identities) {
    return [...identities].sort().flatMap((identity) => {
      const index = this.#indexOf(identity);
      return index === void 0 ? [] : [[identity, this.#lines.text(index)]];
    });
  }
  /** indexOf finds a line by bisection; undefined if there is none. */
  #indexOf(identity) {
    let [from, to] = [0, this.#lines.length];
    while (from < to) {
      const middle = from + to >> 1;
      const there = identityIn(this.#lines, middle);
      if (there === identity) return middle;
      if (there < identity) from = middle + 1;
      else to = middle;
    }
    return void 0;
  }
};
function formatRecord(identity, record5) {
  return JSON.stringify({ key: identity, ...record5 });
}
function formatLines(shard, lines) {
  const identities = [...lines.keys()].sort();
  const bytes2 = Buffer.from(identities.map((identity) => `${lines.get(identity)}
`).join(""));
  return { part: { shard, keys: identities.length, sha256: (0, import_node_crypto4.hash)("sha256", bytes2) }, bytes: bytes2 };
}
function readLines(bytes2, { sha256: sha2562, keys: keys2 }) {
  if ((0, import_node_crypto4.hash)("sha256", bytes2) !== sha2562) throw new Error("it was changed after it was written");
  const lines = new ByteLines(bytes2);
  if (lines.length !== keys2) throw new Error(`it does not have ${keys2} records`);
  return new RecordLines(lines);
}
function parseLines(lines, scope = ALL_RECORDS) {
  const records = {};
  for (const [, line2] of lines.within(scope)) {
    const { key: key2, ...record5 } = JSON.parse(line2);
    checkRecord(record5, key2);
    records[key2] = record5;
  }
  return records;
}
var BEFORE_IDENTITY = '{"key":"';
var HEAD = 128;
function identityIn(lines, index) {
  const head = lines.head(index, HEAD);
  const end = head.indexOf('"', BEFORE_IDENTITY.length);
  const identity = head.slice(BEFORE_IDENTITY.length, end);
  const isPlain = end > 0 && head.startsWith(BEFORE_IDENTITY) && /^[ !#-[\]-~]*$/.test(identity);
  return isPlain ? identity : JSON.parse(lines.text(index)).key;
}

// src/files/reused-memory.ts
var import_node_fs = require("node:fs");
var ReusedMemory = class {
  #bytes = Buffer.alloc(0);
  /** take returns so many bytes, whatever they are. They hold until it is called again. */
  take(size2) {
    if (this.#bytes.length < size2) this.#bytes = Buffer.allocUnsafeSlow(2 * size2);
    return this.#bytes.subarray(0, size2);
  }
  /** readFile returns the bytes of a file. They hold until other memory is taken. Throws errors of Node. */
  readFile(path) {
    const descriptor = (0, import_node_fs.openSync)(path, "r");
    try {
      const bytes2 = this.take((0, import_node_fs.fstatSync)(descriptor).size);
      return bytes2.subarray(0, (0, import_node_fs.readSync)(descriptor, bytes2));
    } finally {
      (0, import_node_fs.closeSync)(descriptor);
    }
  }
};

// src/audit/ledger/staged-records.ts
init_problem();
var PART_OPTIONS = { type: "application/x-ndjson", durable: true, withNext: true };
var MOST_STAGED = 4 * 1024 * 1024;
var StagedRecords = class {
  #bits;
  #options;
  #staged = /* @__PURE__ */ new Map();
  #bytes = 0;
  /** Of the last shard that was read, since it is often read again. */
  #read;
  #memory = new ReusedMemory();
  constructor(options) {
    this.#options = options;
    this.#bits = options.bits;
  }
  /** bits is how many bits of a fingerprint say in which shard a key is. */
  get bits() {
    return this.#bits;
  }
  /** distribute changes the bits, and moves what is staged to the shards that it belongs to. Throws like linesBefore. */
  async distribute(bits) {
    if (bits === this.#bits) return;
    const all2 = this.#staged.size > 0 ? await this.all() : void 0;
    this.#staged.clear();
    this.#bits = bits;
    if (!all2) return;
    for (const [shard, records] of shardRecords(all2, bits)) await this.stage(shard, records);
  }
  /**
   * linesBefore are the lines of a shard as the ledger had them. They hold until another shard is read. Throws Problem, and Error
   * that says why they cannot be trusted.
   */
  async linesBefore(shard) {
    const { parts, bits } = this.#options;
    const sources = parts.filter((part) => overlaps({ shard, bits: this.bits }, { shard: part.shard, bits }));
    const own = [];
    for (const part of sources) {
      const lines = await this.#readPart(part);
      if (this.bits === bits) return lines;
      for (const [identity, line2] of lines.within(ALL_RECORDS))
        if (shardOf(identity, this.bits) === shard) own.push(line2);
    }
    return new RecordLines(ByteLines.of(own));
  }
  /** lines are the lines of a shard as they are staged, or else as the ledger has them. They hold, and it throws, like linesBefore. */
  async lines(shard) {
    const staged = this.#staged.get(shard);
    if (!staged) return this.linesBefore(shard);
    return staged.bytes === void 0 ? this.#readPart(staged.part) : readLines(staged.bytes, staged.part);
  }
  /** before are the records of a shard as the ledger had them. Throws like linesBefore. */
  async before(shard) {
    return parseLines(await this.linesBefore(shard));
  }
  /** current are the records of a shard as they are staged, or else as the ledger has them. Throws like linesBefore. */
  async current(shard) {
    return parseLines(await this.lines(shard));
  }
  /** all are the records of all keys as they are staged, or else as the ledger has them. Throws like linesBefore. */
  async all() {
    const all2 = {};
    for (let shard = 0; shard < 1 << this.bits; shard += 1) Object.assign(all2, await this.current(shard));
    return all2;
  }
  /** isStaged tells whether the records of a shard are other ones than the ledger has, or are those of a shard that it has not. */
  isStaged(shard) {
    return this.#staged.has(shard);
  }
  /** staged are all parts that are staged, for restage. */
  staged() {
    return new Map(this.#staged);
  }
  /** restage goes back to what was staged before. */
  restage(staged) {
    this.#staged = new Map(staged);
  }
  /** stage replaces the records of a shard that are in a scope. Throws like linesBefore. */
  async stage(shard, records, scope = ALL_RECORDS) {
    const lines = await this.lines(shard);
    const current = new Map(lines.within(scope));
    const next = new Map(
      Object.entries(records).map(([identity, record5]) => [identity, formatRecord(identity, record5)])
    );
    const isSame3 = next.size === current.size && [...next].every(([identity, line2]) => line2 === current.get(identity));
    const isNamed = this.#staged.has(shard) || this.bits === this.#options.bits;
    if (isSame3 && isNamed) return;
    for (const [identity, line2] of lines.within(ALL_RECORDS))
      if (!scope.has(identity)) next.set(identity, line2);
    const { part, bytes: bytes2 } = formatLines(shard, next);
    this.#bytes += bytes2.length - (this.#staged.get(shard)?.bytes?.length ?? 0);
    this.#staged.set(shard, { part, bytes: this.#isStored(part) ? void 0 : bytes2 });
    if (this.#bytes > MOST_STAGED) await this.#write();
  }
  /** partBefore is the part of a shard as the ledger had it; undefined if it had none. */
  partBefore(shard) {
    const { parts, bits } = this.#options;
    return bits === this.bits ? parts.find((part) => part.shard === shard) : void 0;
  }
  /** partNow is the part of a shard as it is staged, or else as the ledger has it; undefined if it has none. */
  partNow(shard) {
    return this.#staged.get(shard)?.part ?? this.partBefore(shard);
  }
  /** flush writes what has changed, and returns all parts of the ledger. Throws like linesBefore. */
  async flush() {
    const { parts, bits } = this.#options;
    if (bits !== this.bits) {
      for (let shard = 0; shard < 1 << this.bits; shard += 1) {
        if (!this.isStaged(shard)) await this.stage(shard, await this.before(shard));
      }
    }
    await this.#write();
    const kept2 = bits === this.bits ? parts.filter(({ shard }) => !this.#staged.has(shard)) : [];
    const staged = [...this.#staged.values()].map(({ part }) => part);
    return [...kept2, ...staged].filter(({ keys: keys2 }) => keys2 > 0).sort((one, other) => one.shard - other.shard);
  }
  async #write() {
    const { store, account } = this.#options;
    for (const staged of this.#staged.values()) {
      const { part, bytes: bytes2 } = staged;
      if (bytes2 === void 0) continue;
      if (part.keys > 0) {
        await store.put(partName(account, part), [bytes2], PART_OPTIONS);
      }
      staged.bytes = void 0;
    }
    this.#bytes = 0;
  }
  #isStored({ shard, sha256: sha2562 }) {
    return this.#options.parts.some((each) => each.shard === shard && each.sha256 === sha2562);
  }
  /** readPart returns lines that hold until another part is read. */
  async #readPart(part) {
    if (part.keys === 0) return RecordLines.NONE;
    if (this.#read?.part.sha256 === part.sha256) return this.#read.lines;
    const { store, account } = this.#options;
    const name = partName(account, part);
    this.#read = void 0;
    const found2 = await store.read(name, this.#memory);
    if (!found2) throw new Error(`${name} is missing`);
    try {
      const lines = readLines(found2.bytes, part);
      this.#read = { part, lines };
      return lines;
    } catch (error2) {
      throw new Error(`${name}: ${errorMessage(error2)}`);
    }
  }
};
function shardRecords(records, bits) {
  const shards = new Map(Array.from({ length: 1 << bits }, (_, shard) => [shard, {}]));
  for (const [identity, record5] of Object.entries(records)) {
    Object.assign(shards.get(shardOf(identity, bits)) ?? {}, { [identity]: record5 });
  }
  return shards;
}
function overlaps(one, other) {
  const bits = Math.min(one.bits, other.bits);
  return one.shard >> one.bits - bits === other.shard >> other.bits - bits;
}

// src/audit/ledger/read-ledger.ts
function headName(account) {
  return `${account}/ledger.json`;
}
async function readLedger(options) {
  const { store, account, clock: clock3 } = options;
  const empty = {
    ledger: emptyState(account),
    records: new StagedRecords({ ...options, parts: [], bits: 0 })
  };
  const found2 = await store.read(headName(account));
  if (!found2) return empty;
  const { version } = found2;
  try {
    const head = parseHead(found2.text, account);
    if (head.version === 1) return { version, ...await convert(head, options) };
    const fault = head.lock && lockFault(head.lock, clock3());
    if (fault !== void 0) throw new Error(fault);
    const { revision, runs, segments, held, parts, bits } = head;
    const recent = recentSegments(segments, clock3());
    const chain = await readSegments({ store, account, segments: recent, chain: head.chain });
    const ledger = { account, revision, runs, chain, segments, held };
    return { version, head, ledger, records: new StagedRecords({ ...options, parts, bits }) };
  } catch (error2) {
    if (error2 instanceof Problem) throw error2;
    return { version, ...empty, broken: describeFault(options, error2) };
  }
}
function describeFault({ store, account }, error2) {
  const where = `${store.location.replace(/\/?$/, "/")}${headName(account)}`;
  return `${where} cannot be trusted: ${errorMessage(error2)}`;
}
function emptyState(account) {
  const { keys: _, ...state } = emptyLedger(account);
  return state;
}
async function convert({ account, keys: known, runs, chain }, options) {
  const records = new StagedRecords({ ...options, parts: [], bits: 0 });
  await records.stage(0, known);
  await records.distribute(shardBits(Object.keys(known).length));
  const ledger = { ...emptyState(account), runs, chain };
  const last = chain.entries.at(-1);
  const keys2 = untoldDeletions(ledger).map(({ intent }) => intent.key);
  if (!last || keys2.length === 0) return { ledger, records };
  const moment = { now: Date.parse(last.at), run: last.run };
  return { ledger: recordEvents(ledger, [{ kind: "reported", keys: keys2, via: [] }], moment), records };
}

// src/audit/ledger/ledger-file.ts
init_store();

// src/audit/ledger/superseded.ts
var BATCH = 16;
var MOST_LEFT = 1e3;
async function removeSuperseded(options) {
  const { store, mustStop } = options;
  const superseded = await supersededNames(options);
  try {
    for (let start = 0; start < superseded.length && mustStop() === void 0; start += BATCH) {
      await Promise.all(
        superseded.slice(start, start + BATCH).map((name) => store.remove(name, { withNext: true }))
      );
    }
  } catch (error2) {
    if (superseded.length > MOST_LEFT) throw error2;
  }
}
async function supersededNames({ store, account, before, now }) {
  const needed = new Set([...before?.parts ?? [], ...now.parts].map((part) => partName(account, part)));
  const segments = new Set(now.segments.map((segment) => segmentName(account, segment)));
  const pruned = (before?.segments ?? []).map((segment) => segmentName(account, segment));
  const parts = await store.names(`${account}/parts/`);
  return [...parts.filter((name) => !needed.has(name)), ...pruned.filter((name) => !segments.has(name))];
}

// src/audit/ledger/ledger-file.ts
var TRIES = 5;
var LedgerFile = class _LedgerFile {
  /** The ledger as it was read; empty if there is none, or it cannot be trusted. */
  ledger;
  /** Its records of keys. */
  records;
  /** Why the ledger cannot be trusted, and so is not written; undefined if it can. */
  broken;
  /** The inventory that was kept last, as far as that was looked up: before this run took the lock. */
  lastInventory;
  #options;
  #read;
  #head;
  #version;
  /** The lock that this run holds. */
  #lock;
  constructor(options, { head, version, ledger, records, broken }) {
    this.#options = options;
    this.#read = head;
    this.#head = head;
    this.#version = version;
    this.ledger = ledger;
    this.records = records;
    this.broken = broken;
  }
  /** open reads the ledger; an account that has none gets an empty one. Throws Problem if the store cannot be read. */
  static async open(options) {
    return new _LedgerFile(options, await readLedger(options));
  }
  /**
   * openLocked reads the ledger, and takes its lock unless another run holds it, or it cannot be trusted. If several runs
   * try at once, one gets it. Throws Problem.
   */
  static async openLocked(options) {
    for (let tries = 1; ; tries += 1) {
      const file = await _LedgerFile.open(options);
      const holder = file.heldBy();
      const mayTake = holder === void 0 || holder.holder === options.holder;
      if (file.broken !== void 0 || !mayTake) return file;
      await file.findLastInventory();
      try {
        await file.#takeLock(newLock(options, options.clock()));
        return file;
      } catch (error2) {
        if (!(error2 instanceof Conflict) || tries === TRIES) throw error2;
      }
    }
  }
  /** findLastInventory looks up the inventory that was kept last, unless the ledger cannot be trusted. Throws Problem. */
  async findLastInventory() {
    if (this.broken === void 0) this.lastInventory = await readLastInventory(this.ledger, this.#options);
  }
  /** heldBy is the lock that another run held when the ledger was read; undefined if there was none. */
  heldBy() {
    const lock = this.#head?.lock;
    return isHeld(lock, this.#options.clock()) && !this.holdsLock ? lock : void 0;
  }
  /** holdsLock tells whether this run took the lock, and has not released it. */
  get holdsLock() {
    return this.#lock !== void 0;
  }
  /** revision is the revision of the ledger now: to take its lock counts as well. */
  get revision() {
    return this.#head?.revision ?? 0;
  }
  /** putBack is a revision that was written after the ledger as it was read, which is an earlier one; undefined if there is none. */
  get putBack() {
    const later = this.lastInventory?.revision ?? 0;
    return later > this.ledger.revision ? later : void 0;
  }
  /** distrust makes a ledger count as broken whose records cannot be trusted, as an error says. */
  distrust(error2) {
    this.broken = describeFault(this.#options, error2);
  }
  /**
   * save writes the ledger with the records that are staged, and returns it as it is then. Throws Problem; Conflict if
   * somebody else has written it since it was read.
   */
  async save(ledger) {
    if (this.broken !== void 0) {
      throw new Problem({
        what: "The ledger was not written",
        why: this.broken,
        hint: "Restore an earlier version of the file, or move it away to start over"
      });
    }
    const parts = await this.records.flush();
    const segments = await this.#saveSegments(ledger);
    const { account, runs, held } = ledger;
    const chain = withoutSegments({ chain: ledger.chain, segments });
    const isEarlier = ledger.revision < (this.putBack ?? 0);
    const revision = isEarlier ? this.revision : Math.max(ledger.revision, this.revision) + 1;
    const { bits } = this.records;
    await this.#writeHead(
      sealHead({ version: 2, account, revision, bits, parts, runs, chain, segments, held })
    );
    return { ...ledger, revision, segments };
  }
  /** renewLock extends the lock, and so proves that this run still holds it. Throws Problem if it does not. */
  async renewLock() {
    const { account, clock: clock3 } = this.#options;
    if (!this.#lock) return;
    try {
      await this.#writeLock(newLock(this.#lock, clock3(), this.#lock));
    } catch (error2) {
      if (!(error2 instanceof Conflict)) throw error2;
      throw new Problem({
        what: `The lock of account ${account} is lost`,
        why: "it was not renewed in time, and another run has taken it",
        hint: "Read the report of the other run, and run again",
        cause: error2
      });
    }
  }
  /** releaseLock lets the next run start. A lock that was lost stays with its new holder. Throws Problem. */
  async releaseLock() {
    if (!this.#lock) return;
    try {
      await this.#writeLock(void 0);
    } catch (error2) {
      if (!(error2 instanceof Conflict)) throw error2;
    }
  }
  /** wholeChain reads all entries of the chain, also those that a run does not look at. Throws Problem, and Error like parseHead. */
  async wholeChain() {
    const { chain, segments } = this.ledger;
    const missing3 = segments.filter(({ last }) => last.n <= chain.anchor.n);
    return readSegments({ ...this.#options, segments: missing3, chain });
  }
  /** removeSuperseded removes files that the ledger needs no more, once it is saved; see there. Throws Problem. */
  async removeSuperseded(mustStop) {
    if (!this.#head || !this.holdsLock) return;
    await removeSuperseded({ ...this.#options, before: this.#read, now: this.#head, mustStop });
  }
  async #saveSegments(ledger) {
    const { store, account } = this.#options;
    const cut = cutSegment(ledger);
    if (!cut) return ledger.segments;
    const { segment, text } = cut;
    const options = { type: "application/x-ndjson", durable: true, withNext: true };
    await store.put(segmentName(account, segment), text, options);
    return [...ledger.segments, segment];
  }
  /**
   * takeLock makes a new revision, so that what this run keeps elsewhere under its revision is newer than the ledger of
   * every run before. A ledger of version 1 becomes parts.
   */
  async #takeLock(lock) {
    this.#lock = lock;
    if (this.#head) {
      const revision = this.putBack === void 0 ? this.revision + 1 : this.revision;
      await this.#writeHead(sealHead({ ...this.#head, revision }));
      return;
    }
    this.ledger = { ...await this.save(this.ledger), revision: this.ledger.revision };
    const parts = await this.records.flush();
    this.records = new StagedRecords({ ...this.#options, parts, bits: this.records.bits });
  }
  async #writeLock(lock) {
    this.#lock = lock;
    if (this.#head) await this.#writeHead(this.#head);
  }
  async #writeHead(head) {
    const { store, account } = this.#options;
    const { lock: _, ...rest } = head;
    const next = this.#lock ? { ...rest, lock: this.#lock } : rest;
    this.#version = await store.write(headName(account), `${JSON.stringify(next)}
`, this.#version);
    this.#head = next;
  }
};

// src/audit/ledger/ledger-session.ts
var LedgerSession = class _LedgerSession {
  /** The runs before this one, oldest first. */
  runs;
  /** Which other run holds the lock, in a clause. */
  otherRun;
  /** That the ledger is an earlier one, which somebody put back, in a clause: no notice in it counts. */
  putBack;
  #options;
  #file;
  #unread;
  #ledger;
  constructor(options, { file, unread }) {
    const holder = file?.heldBy();
    this.#options = options;
    this.#file = file;
    this.otherRun = holder && describeHolder(holder);
    this.#unread = unread;
    const { revision: read3, ...found2 } = file?.ledger ?? emptyState(options.account);
    this.#ledger = { ...found2, revision: file?.revision ?? 0 };
    this.runs = this.#ledger.runs;
    const later = file?.putBack;
    if (later === void 0) return;
    this.putBack = `it is an earlier one that was put back (revision ${read3}, and ${later} has been written): people are told of every marked key again, and its grace starts over`;
    this.update((ledger, moment) => recordPutBack(ledger, later, moment));
  }
  /** open takes the lock and reads the ledger. It does not throw: a run can still report without either. */
  static async open(options) {
    try {
      return new _LedgerSession(options, { file: await LedgerFile.openLocked(options) });
    } catch (error2) {
      return new _LedgerSession(options, { unread: errorMessage(error2) });
    }
  }
  /** look is access without the lock, which changes nothing: it shows the ledger as a run would find it. Throws Problem. */
  static async look(file, options) {
    await file.findLastInventory();
    return new _LedgerSession(options, { file });
  }
  /** broken is why the ledger cannot be trusted, as far as it was read, or could not be read at all. */
  get broken() {
    return this.#unread ?? this.#file?.broken;
  }
  /** lastInventory is the inventory that was kept last. */
  get lastInventory() {
    return this.#file?.lastInventory;
  }
  /** ledger is the ledger in its current state, saved or not. */
  get ledger() {
    return this.#ledger;
  }
  /** bits is how many bits of a fingerprint say in which shard a key is. */
  get bits() {
    return this.#file?.records.bits ?? 0;
  }
  /** distribute changes the bits, and so the shards that keys are in. Throws Problem. */
  async distribute(bits) {
    await this.#trust((records) => records.distribute(bits));
  }
  /**
   * recordsBefore are the records of the keys of a shard as the previous run left them, as far as they are in a scope: none
   * if they cannot be trusted, and then the ledger is broken. Throws Problem.
   */
  async recordsBefore(shard, scope) {
    const records = await this.#trust(async (all2) => parseLines(await all2.linesBefore(shard), scope));
    return this.putBack === void 0 ? records ?? {} : voidNotices(records ?? {});
  }
  /** records are the records of the keys of a shard as they are now, as far as they are in a scope. Throws like recordsBefore. */
  async records(shard, scope) {
    if (!this.#file?.records.isStaged(shard)) return this.recordsBefore(shard, scope);
    return await this.#trust(async (all2) => parseLines(await all2.lines(shard), scope)) ?? {};
  }
  /** partBefore is the part that has the records of a shard as the previous run left them; undefined if there is none. */
  partBefore(shard) {
    return this.#file?.records.partBefore(shard);
  }
  /** partNow is the part that has the records of a shard as they are now; undefined if there is none. */
  partNow(shard) {
    return this.#file?.records.partNow(shard);
  }
  /** updateShard changes the ledger, whose keys are those of one shard that are in a scope. Throws Problem. */
  async updateShard(shard, change, scope) {
    const before = { ...this.#ledger, keys: await this.records(shard, scope) };
    const { keys: keys2, ...state } = change(before, this.#moment());
    this.#ledger = state;
    if (keys2 !== before.keys) await this.#trust((records) => records.stage(shard, keys2, scope));
  }
  /** updateKeys changes the ledger shard by shard; `change` gets those of the items whose keys are in it. Throws Problem. */
  async updateKeys(items, change) {
    const shards = /* @__PURE__ */ new Map();
    for (const item of items) {
      const shard = shardOf(item.identity, this.bits);
      if (shards.get(shard)?.push(item) === void 0) shards.set(shard, [item]);
    }
    for (const [shard, ofShard] of shards) {
      await this.updateShard(shard, (ledger, moment) => change(ledger, ofShard, moment));
    }
  }
  /** holdsLock tells whether this run took the lock of the account. */
  get holdsLock() {
    return this.#file?.holdsLock === true;
  }
  /** isAlone tells whether no other run can be active: this one holds the lock, or the ledger is one that no run locks. */
  get isAlone() {
    return this.#file !== void 0 && this.otherRun === void 0;
  }
  /** mayWrite tells whether this run holds the lock of a ledger that can be trusted: only then may it change anything. */
  get mayWrite() {
    return this.holdsLock && this.broken === void 0;
  }
  /** checkpoint is the ledger as it is now, for backTo. */
  checkpoint() {
    return { ledger: this.#ledger, staged: this.#file?.records.staged() ?? /* @__PURE__ */ new Map() };
  }
  /** backTo undoes all changes since a checkpoint. */
  backTo({ ledger, staged }) {
    this.#ledger = ledger;
    this.#file?.records.restage(staged);
  }
  /** update changes the ledger in memory. */
  update(change) {
    this.#ledger = change(this.#ledger, this.#moment());
  }
  /** save writes the ledger. Throws Problem; Conflict if somebody else has written it. */
  async save() {
    if (this.#file) this.#ledger = await this.#file.save(this.#ledger);
  }
  /** isFirstOfDay tells whether no earlier run was recorded on this day (UTC). */
  get isFirstOfDay() {
    const lastDay2 = this.runs.at(-1)?.at.slice(0, "2026-11-22".length);
    return lastDay2 !== formatDate(this.#options.clock());
  }
  /** removeSuperseded removes files that the saved ledger needs no more. Throws Problem if that seems to fail every time. */
  async removeSuperseded(mustStop) {
    await this.#file?.removeSuperseded(mustStop);
  }
  /** renew extends the lock. Throws Problem if another run has taken it. */
  async renew() {
    await this.#file?.renewLock();
  }
  /** trust returns what is read from the records of keys; undefined if they cannot be trusted, and then the ledger is broken. */
  async #trust(read3) {
    if (!this.#file || this.broken !== void 0) return void 0;
    try {
      return await read3(this.#file.records);
    } catch (error2) {
      if (error2 instanceof Problem) throw error2;
      this.#file.distrust(error2);
      return void 0;
    }
  }
  #moment() {
    const { clock: clock3, run, policy, keylease } = this.#options;
    return { now: clock3(), run, policy, keylease };
  }
  /** release lets the next run start. If that fails, the lock expires by itself. */
  async release() {
    await this.#file?.releaseLock().catch(() => {
    });
  }
};

// src/audit/notify/dispatch.ts
init_problem();
init_time();
init_proof();
async function dispatch(options) {
  const { stage, report, trouble, channels: channels2, clock: clock3 } = options;
  return Promise.all(
    channels2.map(async (channel2) => {
      const failure2 = await channel2.notify({ stage, report, trouble }).then(() => null, errorMessage);
      return { channel: channel2.name, stage, at: formatIso(clock3()), ok: failure2 === null, why: failure2 };
    })
  );
}
function writtenReport(archive) {
  const notify2 = async ({ report }) => {
    if (archive) return archive.write(report, { isLatest: true });
    throw new Problem({
      what: "No report was written to notify people",
      why: "the policy does not say where reports are kept",
      hint: "Set reports in the policy"
    });
  };
  return { name: "report", notify: notify2 };
}
function hasNews({ deletions, digest, otherChanges }, notices) {
  const isNew = (each) => each.evidence.length > 0 || isConfirmed(each);
  if (deletions.some(isNew) || otherChanges.length > 0) return true;
  return !wasAnnounced(notices) && digest.newSevere.total > 0;
}
function wasAnnounced(notices) {
  return notices.some(({ stage }) => stage === "before");
}

// src/audit/execute.ts
init_problem();
init_time();
function newDeletion({
  evidence,
  deletionFindings: deletionFindings2
}) {
  const { id, name, publicKey, fingerprint: fingerprint2 = "" } = evidence.key;
  return {
    key: { id, name, publicKey, fingerprint: fingerprint2 },
    rules: deletionFindings2.map(({ rule: rule2 }) => rule2),
    evidence: deletionFindings2.map((each) => each.evidence),
    outcome: "not-attempted",
    why: null
  };
}
function deletionIntent(decision, policy) {
  const { key: undo, rules: rules2 } = newDeletion(decision);
  return { kind: "deleting", key: decision.evidence.identity, rules: rules2, undo, policy };
}
function reconcilePending(ledger, listed2) {
  const deletions = [];
  const events = [];
  for (const { intent, answer } of pendingDeletions(ledger)) {
    const { key: identity, undo: key2, rules: rules2 } = intent;
    const decision = listed2.get(identity);
    const deletion2 = { key: key2, rules: rules2, evidence: [] };
    if (!decision) {
      const why = answer ? `${DONE[answer.kind]} on ${formatDate(answer.at)}, confirmed now` : UNFINISHED;
      deletions.push({ ...deletion2, outcome: "confirmed", why });
      events.push({ kind: "confirmed", key: identity });
    } else if (!answer) {
      events.push({
        kind: "skipped",
        key: identity,
        why: "the run that set out to delete it did not finish"
      });
    } else if (decision.action !== "keep") {
      const why = `${SAID[answer.kind]} on ${formatDate(answer.at)}, still listed`;
      deletions.push({ ...deletion2, outcome: answer.kind, why });
    }
  }
  return { deletions, events };
}
var UNFINISHED = "started by an earlier run that did not finish";
var DONE = { accepted: "deleted", gone: "gone" };
var SAID = { accepted: "accepted", gone: "said to be gone" };
async function execute(options) {
  const { progress } = options;
  const due = options.due.toSorted((one, other) => Number(comesLast(one)) - Number(comesLast(other)));
  const attempts = [];
  for (const decision of due) {
    attempts.push({ decision, result: await attempt(decision, options) });
    progress(attempts.length, due.length);
  }
  const events = attempts.map(attemptEvent);
  if (!attempts.some(wasCalled)) return { deletions: attempts.map(deletionFrom), events, listing: void 0 };
  const listing = await listFinally(attempts, options);
  if (listing.keysFailed !== void 0) return { deletions: attempts.map(deletionFrom), events, listing };
  const isGone = (each) => wasCalled(each) && !isListed(each, listing);
  const confirmed = attempts.filter(isGone).map(
    ({ decision }) => ({
      kind: "confirmed",
      key: decision.evidence.identity
    })
  );
  const deletions = attempts.map((each) => provenDeletion(each, isGone(each)));
  return { deletions, events: [...events, ...confirmed], listing };
}
function comesLast({ deletionFindings: deletionFindings2 }) {
  return deletionFindings2.every(({ last }) => last);
}
async function attempt(decision, options) {
  const { account, recheck, renewLock, mustStop } = options;
  const stop = mustStop();
  if (stop !== void 0) return { outcome: "not-attempted", why: stop };
  try {
    const checked2 = await recheck.check(decision);
    if (checked2.outcome !== "due") return checked2;
    await renewLock();
  } catch (error2) {
    return { outcome: "not-attempted", why: errorMessage(error2) };
  }
  const result2 = await remove(account, decision);
  recheck.noteCall(decision, { hasFailed: result2.outcome === "failed" });
  return result2;
}
async function remove(account, { evidence }) {
  try {
    const removed = await account.remove(evidence.key.id);
    return removed === "gone" ? { outcome: "gone", why: null } : { outcome: "accepted", why: null };
  } catch (error2) {
    return { outcome: "failed", why: errorMessage(error2) };
  }
}
function attemptEvent({ decision, result: result2 }) {
  const key2 = decision.evidence.identity;
  const { outcome: outcome2, why } = result2;
  if (outcome2 === "accepted" || outcome2 === "gone") return { kind: outcome2, key: key2 };
  return { kind: outcome2 === "failed" ? "failed" : "skipped", key: key2, why };
}
function wasCalled({ result: result2 }) {
  return result2.outcome !== "not-attempted" && result2.outcome !== "skipped";
}
function deletionFrom({ decision, result: result2 }) {
  return { ...newDeletion(decision), ...result2 };
}
function provenDeletion(attempted, isGone) {
  const deletion2 = deletionFrom(attempted);
  if (isGone) return { ...deletion2, outcome: "confirmed" };
  if (!wasAccepted(attempted)) return deletion2;
  const { outcome: outcome2, why } = attempted.result;
  const said2 = outcome2 === "accepted" ? "the provider accepted the deletion" : "the provider said that it is gone";
  return { ...deletion2, why: `${why ?? said2}, but a fresh listing still shows the key` };
}
var PAUSES = [2e3, 3e3, 5e3, 1e4, 1e4, 1e4, 1e4, 1e4];
async function listFinally(attempts, { list: list3, sleep: sleep2, mustStop }) {
  const accepted = new Set(attempts.filter(wasAccepted).map(({ decision }) => decision.evidence.key.id));
  let listing = await list3(accepted);
  for (const pause of PAUSES) {
    const isLagging = attempts.some((each) => wasAccepted(each) && isListed(each, listing));
    if (!isLagging || mustStop() !== void 0) break;
    await sleep2(pause);
    const next = await list3(accepted);
    if (next.keysFailed !== void 0) break;
    listing.dispose();
    listing = next;
  }
  return listing;
}
function isListed({ decision }, { watched }) {
  return watched.has(decision.evidence.identity);
}
function wasAccepted({ result: result2 }) {
  return result2.outcome === "accepted" || result2.outcome === "gone";
}

// src/audit/inventory-history.ts
var import_node_crypto6 = require("node:crypto");
init_problem();
init_time();

// src/audit/inventory.ts
init_problem();

// src/audit/listing-line.ts
init_evidence();
function formatListingLine({ fingerprint: fingerprint2, id, ...key2 }, undoProblem) {
  return JSON.stringify({ fingerprint: fingerprint2, id, ...key2, undoProblem });
}
function parseListingLine(line2) {
  return JSON.parse(line2);
}
function parseListingLines(lines) {
  const undoProblems = {};
  const keys2 = lines.map((line2) => {
    const key2 = parseListingLine(line2);
    if (key2.undoProblem === void 0) return key2;
    const { undoProblem, ...own } = key2;
    undoProblems[key2.id] = undoProblem;
    return own;
  });
  return { keys: keys2, undoProblems };
}
var BEFORE_FINGERPRINT = '{"fingerprint":"';
var FINGERPRINT_END = BEFORE_FINGERPRINT.length + "SHA256:".length + 43;
var BETWEEN = '","id":"';
var ID_AT = FINGERPRINT_END + BETWEEN.length;
var HEAD2 = ID_AT + 64;
function lineNames(lines, index) {
  const head = lines.head(index, HEAD2);
  const end = head.indexOf('"', ID_AT);
  const id = head.slice(ID_AT, end);
  const isPlain = end > 0 && head.startsWith(BEFORE_FINGERPRINT) && head.startsWith(BETWEEN, FINGERPRINT_END) && /^[ !#-[\]-~]*$/.test(id);
  if (!isPlain) {
    const key2 = parseListingLine(lines.text(index));
    return { fingerprint: key2.fingerprint, id: key2.id, identity: keyIdentity(key2) };
  }
  const fingerprint2 = head.slice(BEFORE_FINGERPRINT.length, FINGERPRINT_END);
  return { fingerprint: fingerprint2, id, identity: `${fingerprint2}@${id}` };
}

// src/audit/rows-file.ts
var ROWS_FORMAT = 2;
var RowsFile = class _RowsFile {
  /** NONE has no rows. */
  static NONE = new _RowsFile(
    formatRowsFile({ rows: ByteLines.of([]), lines: ByteLines.of([]), summary: summarizeRows([]) })
  );
  /** How many rows there are. */
  count;
  settled;
  /** The indexes of the rows that do not stay as they are. */
  again;
  /** JSON of a ReportKey each; of a row that does not stay as it is, its line of the listing. */
  rows;
  #columns;
  #again;
  #facts;
  /** Takes what formatRowsFile wrote. */
  constructor(bytes2) {
    const end = bytes2.indexOf("\n");
    const columnsEnd = bytes2.indexOf("\n", end + 1);
    const { count: count2, settled, again } = JSON.parse(bytes2.toString("utf8", 0, end));
    this.count = count2;
    this.settled = settled;
    this.again = again;
    this.rows = new ByteLines(bytes2.subarray(columnsEnd + 1));
    this.#columns = () => bytes2.toString("utf8", end + 1, columnsEnd);
  }
  /** isSettled tells whether a row stays as it is. */
  isSettled(index) {
    this.#again ??= new Set(this.again);
    return !this.#again.has(index);
  }
  /** facts are those of all rows. */
  get facts() {
    this.#facts ??= parseColumns(this.#columns());
    return this.#facts;
  }
};
function summarizeRows(facts, later = /* @__PURE__ */ new Map()) {
  const count2 = facts.length;
  const isSettled = ({ until }) => until > 0;
  const again = facts.flatMap((each, index) => isSettled(each) ? [] : index);
  const settled = {
    until: least(facts.filter(isSettled).map(({ until }) => until)),
    withoutFindings: sumRows(facts.filter((each) => isSettled(each) && !each.hasFindings)),
    withFindings: facts.flatMap((each, index) => isSettled(each) && each.hasFindings ? index : [])
  };
  const columns = [
    facts.map(({ until }) => until),
    facts.map(({ since: since2 }) => since2),
    facts.map(({ isRecognized }) => Number(isRecognized)),
    facts.map(({ hasFindings }) => Number(hasFindings))
  ];
  const heads = [{ count: count2, settled, again }, columns].map((line2) => `${JSON.stringify(line2)}
`).join("");
  return { count: count2, heads, again, later };
}
function formatRowsFile(parts) {
  const { rows: rows2, lines, summary: summary2 } = parts;
  const { count: count2, heads, later } = summary2;
  const again = new Set(summary2.again);
  const kept2 = Array.from({ length: count2 }, (_, index) => {
    if (again.has(index)) return lines.slice(index, index + 1);
    const row2 = later.get(index);
    return row2 === void 0 ? rows2.slice(index, index + 1) : Buffer.from(`${row2}
`);
  });
  return Buffer.concat([Buffer.from(heads), ...kept2]);
}
function sumRows(rows2) {
  return {
    count: rows2.length,
    oldest: least(rows2.map(({ since: since2 }) => since2)),
    recognized: rows2.filter(({ isRecognized }) => isRecognized).length
  };
}
function least(times) {
  return times.reduce((one, other) => Math.min(one, other), Number.MAX_SAFE_INTEGER);
}
function parseColumns(text) {
  const [until, since2, recognized, withFindings] = JSON.parse(text);
  return (until ?? []).map((each, index) => ({
    until: each,
    since: since2?.[index] ?? Number.NaN,
    isRecognized: recognized?.[index] === 1,
    hasFindings: withFindings?.[index] === 1
  }));
}

// src/audit/inventory-history.ts
var DAYS_KEPT = 30;
var LINES = { type: "application/x-ndjson", withNext: true };
async function saveInventory(options) {
  const { store, account, listing, revision, last } = options;
  const { takenAt, instances: instances2, reportsUse, unlisted, instancesFailed, bits, past } = listing;
  const day = formatDate(takenAt);
  const common = { revision, takenAt, instances: instances2, reportsUse, unlisted, instancesFailed };
  const keys2 = bits === 0 ? { listing: past && { digest: past.digest }, ...await wholeKeys(listing) } : { listing: past, bits, ...await saveKeys(options) };
  await store.put(inventoryName(account, day), JSON.stringify({ ...common, ...keys2 }), { withNext: true });
  if (last?.day !== day) await removeOld(options);
}
async function wholeKeys(listing) {
  const { keys: keys2, undoProblems } = await listing.shard(0);
  return { keys: keys2, undoProblems };
}
async function saveKeys(options) {
  const { recognized, repeatedIds } = options.listing;
  return {
    parts: await saveParts(options),
    context: options.rows.context,
    census: { basis: options.basis, recognized, repeatedIds: [...repeatedIds] }
  };
}
async function saveParts(options) {
  const { account, listing, last, rows: rows2 } = options;
  const before = new Map(last?.parts.map((part) => [part.shard, part]));
  const parts = [];
  for (const [shard, summary2] of rows2.settled.entries()) {
    const records = rows2.partNow(shard)?.sha256;
    const earlier = before.get(shard);
    if (earlier && !summary2) {
      if (listing.hasLost)
        await options.store.put(
          inventoryPartName(account, earlier),
          [(await listing.lines(shard)).bytes],
          LINES
        );
      parts.push({ ...earlier, records });
    } else if (summary2 && summary2.count > 0) {
      const lines = await listing.lines(shard);
      const { bytes: bytes2 } = lines;
      const part = { shard, keys: summary2.count, sha256: (0, import_node_crypto6.hash)("sha256", bytes2) };
      const isStored = rows2.context === void 0 && earlier?.sha256 === part.sha256;
      if (!isStored) await options.store.put(inventoryPartName(account, part), [bytes2], LINES);
      parts.push({ ...part, rows: await saveRows(options, { shard, lines, summary: summary2 }), records });
    }
  }
  return parts;
}
async function saveRows({ store, account, rows: rows2 }, { shard, lines, summary: summary2 }) {
  if (rows2.context === void 0) return void 0;
  const bytes2 = formatRowsFile({ rows: new ByteLines(rows2.shard(shard)), lines, summary: summary2 });
  const name = (0, import_node_crypto6.hash)("sha256", bytes2);
  await store.put(rowsName(account, shard, name), [bytes2], LINES);
  return name;
}
async function removeOld({ store, account }) {
  const names = await store.names(`${account}/history/`);
  for (const name of names.slice(0, -DAYS_KEPT)) await store.remove(name, { withNext: true });
  const files2 = [...await store.names(`${account}/inventory/`), ...await store.names(`${account}/rows/`)];
  if (files2.length === 0) return;
  const needed = /* @__PURE__ */ new Set();
  for (const name of names.slice(-DAYS_KEPT)) {
    const found2 = await store.read(name);
    const parts = found2 ? summarizeInventory(found2.text, name)?.parts : [];
    if (!parts) return;
    for (const part of parts) needed.add(inventoryPartName(account, part));
    if (name !== names.at(-1)) continue;
    for (const { shard, rows: rows2 } of parts) if (rows2 !== void 0) needed.add(rowsName(account, shard, rows2));
  }
  for (const name of files2) if (!needed.has(name)) await store.remove(name, { withNext: true });
}

// src/audit/run/account-plan.ts
var import_node_util2 = require("node:util");

// src/audit/plan.ts
init_time();
init_evidence();

// src/audit/findings.ts
init_format();
init_weakness();
init_evidence();
init_recognition();
init_rules();
var LONGEST_EVIDENCE = 500;
function activeRules(policy, sources) {
  const enabled = RULES.filter(({ name }) => policy.rules[name].do !== "off");
  const failed = ({ needs }) => needs ? sources[needs] : void 0;
  return {
    rules: enabled.filter((rule2) => failed(rule2) === void 0),
    notEvaluated: enabled.flatMap((rule2) => {
      const why = failed(rule2) ?? (rule2.helpedBy && sources[rule2.helpedBy]);
      return why === void 0 ? [] : [{ rule: rule2.name, what: `rule ${rule2.name}`, why }];
    })
  };
}
function evaluateRules(evidence, { rules: rules2, account, ...options }) {
  return rules2.filter((rule2) => rule2.fires(evidence, ruleContext(rule2, options))).map((rule2) => createFinding(rule2, evidence, { account, ...options }));
}
function ruleContext({ name }, { policy, now }) {
  return { now, after: policy.rules[name].after };
}
function describeRule(rule2, evidence, options) {
  const said2 = sanitize(rule2.describe(evidence, ruleContext(rule2, options)), LONGEST_EVIDENCE);
  const spared = sparedOwner(rule2, evidence, options);
  return spared === void 0 ? said2 : `${said2}; spared: owner ${sanitize(spared, LONGEST_EVIDENCE)}`;
}
function createFinding(rule2, evidence, options) {
  const { policy, account } = options;
  const { identity, sameKeyEntries } = evidence;
  const severity2 = typeof rule2.severity === "function" ? rule2.severity(evidence) : rule2.severity;
  const isDue = policy.rules[rule2.name].do === "delete" && isSevereEnough(rule2, severity2);
  return {
    id: findingId({ account, identity, isDuplicate: sameKeyEntries.length > 1, rule: rule2.name }),
    rule: rule2.name,
    severity: severity2,
    evidence: describeRule(rule2, evidence, options),
    hint: rule2.hint,
    do: isDue && sparedOwner(rule2, evidence, options) === void 0 ? "delete" : "report",
    bypass: rule2.bypass?.mode,
    aboutRecognition: rule2.needs === "recognition",
    last: rule2.last === true
  };
}
function sparedOwner({ name }, { owner: owner2 }, { policy, now }) {
  const { do: action, except: except2 } = policy.rules[name];
  const current = currentOwner(owner2, now)?.owner;
  return action === "delete" ? except2?.owners.find((each) => each === current) : void 0;
}
function isSevereEnough({ deletesFrom }, severity2) {
  return SEVERITIES.indexOf(severity2) >= SEVERITIES.indexOf(deletesFrom ?? severity2);
}
function findingId(options) {
  const { account, identity, isDuplicate, rule: rule2 } = options;
  const name = !isDuplicate && identityFingerprint(identity) || identity;
  return `keylease/${account}/${sanitize(name)}/${rule2}`;
}

// src/audit/guards/guards.ts
function evaluateGuards(guards2, facts) {
  return guards2.map((guard2) => ({
    guard: guard2.name,
    scope: guard2.scope,
    kind: guard2.kind,
    needsPerson: guard2.needsPerson === true,
    blocks: guard2.blocks(facts),
    reason: guard2.describe(facts)
  }));
}
function blockingGuards(guards2, facts) {
  return evaluateGuards(
    guards2.filter((guard2) => guard2.blocks(facts)),
    facts
  );
}

// src/audit/guards/key-guards.ts
init_format();
init_time();
init_evidence();
init_recognition();
var keyGuards = [
  {
    name: "managed",
    scope: "key",
    kind: "permanent",
    description: "the provider created the key for itself",
    blocks: ({ evidence }) => evidence.key.managed === true,
    describe: ({ evidence }) => evidence.key.managed ? "created by the provider for itself" : "not created by the provider"
  },
  {
    name: "not-undoable",
    scope: "key",
    kind: "permanent",
    needsPerson: true,
    description: "it could not be restored: its public key is not known, or the provider would not take it back as it is",
    blocks: ({ evidence: { key: key2, undoProblem } }) => !key2.fingerprint || !key2.publicKey || undoProblem !== void 0,
    describe: ({ evidence: { key: key2, undoProblem } }) => {
      if (!key2.fingerprint || !key2.publicKey)
        return "its public key is not known, so it could not be restored";
      return undoProblem === void 0 ? "its public key is known, so it can be restored" : `the provider would not take it back as it is: ${undoProblem}`;
    }
  },
  {
    name: "shared-id",
    scope: "key",
    kind: "temporary",
    description: "several entries have its id, so another one might be deleted instead",
    blocks: ({ evidence }) => evidence.entriesWithId > 1,
    describe: ({ evidence }) => evidence.entriesWithId > 1 ? `${evidence.entriesWithId} entries have its id, so another one might be deleted instead` : "no other entry has its id"
  },
  {
    name: "kept",
    scope: "key",
    kind: "permanent",
    description: "its entry under `recognize` says `keep: true`, even if it is compromised",
    blocks: ({ evidence: { owner: owner2 }, now }) => currentOwner(owner2, now)?.keep === true,
    describe: ({ evidence: { owner: owner2 }, now }) => {
      const current = currentOwner(owner2, now);
      if (!current) return "it has no known owner now";
      const { owner: name, source, keep, reason } = current;
      return `${name} (${source}) ${keep ? `keeps it: ${reason ?? "no reason given"}` : "owns it, and does not keep it"}`;
    }
  },
  {
    name: "on-hold",
    scope: "key",
    kind: "permanent",
    description: "somebody who may do so asked in a comment to keep it until a day, even if it is compromised",
    blocks: (facts) => holdOf(facts) !== void 0,
    describe: (facts) => {
      const hold = holdOf(facts);
      if (!hold) return "nobody asked in a comment to keep it";
      return `${hold.by} asked to keep it until ${formatDate(Date.parse(hold.until) - 1)}: ${hold.why}`;
    }
  },
  {
    name: "leased",
    scope: "key",
    kind: "temporary",
    description: "a workflow run leases it, and neither the lease nor, as far as GitHub says, the run has ended (compromised keys are deleted anyway)",
    blocks: ({ evidence: { lease }, deletionFindings: deletionFindings2, now }) => isLeased(lease, now) && !bypassesLease(deletionFindings2),
    describe: ({ evidence: { lease }, now }) => isLeased(lease, now) ? `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}` : "not leased now"
  },
  {
    name: "recognition-failed",
    scope: "key",
    kind: "temporary",
    needsPerson: true,
    description: "a source that may keep keys could not be read; or another source of recognition could not, and all its findings are about recognition",
    blocks: ({ exemptionsFailed, recognitionFailed, deletionFindings: deletionFindings2 }) => exemptionsFailed !== void 0 || recognitionFailed !== void 0 && dependsOnRecognition(deletionFindings2),
    describe: ({ exemptionsFailed, recognitionFailed }) => exemptionsFailed ?? recognitionFailed ?? "all sources of recognition could be read"
  },
  {
    name: "nothing-recognized",
    scope: "key",
    kind: "temporary",
    needsPerson: true,
    description: "no key of the account is recognized, and all its findings are about recognition",
    blocks: ({ recognized, deletionFindings: deletionFindings2 }) => recognized === 0 && dependsOnRecognition(deletionFindings2),
    describe: ({ recognized, listed: listed2 }) => `${recognized} of ${pluralize(listed2, "key")} recognized`
  },
  {
    name: "too-young",
    scope: "key",
    kind: "temporary",
    description: "it is younger than `minimum-age`, or came back to the account less than that ago",
    blocks: ({ evidence, now, policy }) => !(now - evidence.presentSince >= policy.minimumAge),
    describe: ({ evidence, now, policy }) => `on the account for ${formatDuration(now - evidence.presentSince)}, minimum ${formatDuration(policy.minimumAge)}`
  },
  {
    name: "in-use",
    scope: "key",
    kind: "temporary",
    description: "it is on a machine, or the provider failed to report that; if the provider cannot report it, this guard blocks only where the policy says `unreported-use: hold`",
    blocks: ({ evidence: { use }, policy }) => use.kind === "unknown" || instancesInUse(use).length > 0 || use.kind === "not-reported" && policy.unreportedUse === "hold",
    describe: ({ evidence: { use } }) => {
      if (use.kind === "unknown") return `it is not known whether it is in use: ${use.why}`;
      if (use.kind === "not-reported") return describeUnreported(use);
      return use.instances.length > 0 ? `on ${use.instances.map(({ id, name }) => name || id).join(", ")}` : "on no machine";
    }
  },
  {
    name: "not-notified",
    scope: "key",
    kind: "notice",
    description: "nobody has been notified yet (leases that are over need no notice)",
    blocks: ({ mark, deletionFindings: deletionFindings2 }) => !mark?.notified && !bypassesNotice(deletionFindings2),
    describe: ({ mark }) => mark?.notified ? `people were notified on ${formatTimestamp(Date.parse(mark.notified.at))} (${mark.notified.via.join(", ")})` : "nobody has been notified yet"
  },
  {
    name: "in-grace",
    scope: "key",
    kind: "waiting",
    description: "people were notified less than `grace` ago (leases that are over and compromised keys have no grace period)",
    blocks: ({ mark, deletionFindings: deletionFindings2, now, policy }) => !bypassesGrace(deletionFindings2) && mark?.notified !== void 0 && !(now >= deletionDue(mark.notified, policy.grace)),
    describe: ({ mark, now, policy }) => {
      if (!mark?.notified)
        return `the grace period of ${formatDuration(policy.grace)} begins with the notice`;
      const due = deletionDue(mark.notified, policy.grace);
      return now >= due ? `ended ${formatTimestamp(due)}` : `until ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
    }
  },
  {
    name: "changed",
    scope: "key",
    kind: "temporary",
    description: "right before the deletion, its id belongs to another key, or it was not due when the run began",
    blocks: ({ changed }) => changed !== void 0,
    describe: ({ changed }) => changed ?? "checked again right before the deletion"
  }
];
var KEY_GUARDS = [...keyGuards];
function deletionDue(notified, grace) {
  return Math.max(Date.parse(notified.due), Date.parse(notified.at) + grace);
}
function holdOf({ evidence, holds }) {
  return holds.get(evidence.key.fingerprint ?? "");
}
function bypassesLease(deletionFindings2) {
  return deletionFindings2.some(({ bypass }) => bypass === "no-grace");
}
function dependsOnRecognition(deletionFindings2) {
  return deletionFindings2.every(({ aboutRecognition }) => aboutRecognition);
}
function bypassesGrace(deletionFindings2) {
  return deletionFindings2.some(({ bypass }) => bypass !== void 0);
}
function bypassesNotice(deletionFindings2) {
  return deletionFindings2.some(({ bypass }) => bypass === "no-notice");
}

// src/audit/guards/run-guards.ts
init_format();
init_time();
init_window();
var runGuards = [
  {
    name: "not-enforced",
    scope: "run",
    kind: "report-only",
    description: "`enforce` does not repeat the name of the account",
    blocks: ({ account }) => !account.armed,
    describe: ({ account: { name, armed, enforce } }) => {
      if (armed) return `the policy says enforce: ${name}`;
      if (enforce === void 0) return `the policy does not say enforce: ${name}`;
      return `the policy says enforce: ${enforce}, and the account is ${name}`;
    }
  },
  {
    name: "another-run",
    scope: "run",
    kind: "temporary",
    description: "another run holds the lock of the account",
    blocks: ({ otherRun }) => otherRun !== void 0,
    describe: ({ otherRun }) => otherRun ?? "no other run is active"
  },
  {
    name: "broken-ledger",
    scope: "run",
    kind: "temporary",
    needsPerson: true,
    description: "the ledger cannot be read, or its hash chain is broken",
    blocks: ({ ledgerBroken }) => ledgerBroken !== void 0,
    describe: ({ ledgerBroken }) => ledgerBroken ?? "the hash chain of the ledger is intact"
  },
  {
    name: "holds-unread",
    scope: "run",
    kind: "temporary",
    needsPerson: true,
    description: "comments in which people may ask to keep a key could not be read",
    blocks: ({ holdsUnread }) => holdsUnread !== void 0,
    describe: ({ holdsUnread }) => holdsUnread ?? "everything was read in which people may ask to keep a key"
  },
  {
    name: "incomplete-inventory",
    scope: "run",
    kind: "temporary",
    description: "not all keys could be listed",
    blocks: ({ incomplete }) => incomplete !== void 0,
    describe: ({ incomplete, listed: listed2 }) => incomplete ?? `the listing is complete: ${pluralize(listed2, "key")}`
  },
  {
    name: "inventory-shrank",
    scope: "run",
    kind: "temporary",
    needsPerson: true,
    description: "fewer keys are listed than `limits.floor` of last week's number, until a person confirms the number with `--accept-count`",
    blocks: hasShrunk,
    describe: (facts) => {
      const { listed: listed2, expected, policy, miscounted, account } = facts;
      const numbers = `${pluralize(listed2, "key")} listed, ${expected} expected, floor ${percent(policy.limits.floor)}`;
      if (miscounted !== void 0) return `${numbers}, and ${miscounted} confirmed by a person`;
      if (!hasShrunk(facts)) return numbers;
      return `${numbers}; if ${listed2} is right: keylease audit --policy FILE --account ${account.name} --accept-count ${listed2}`;
    }
  },
  {
    name: "too-many",
    scope: "run",
    kind: "temporary",
    needsPerson: true,
    description: "the keys that are due, plus those deleted in the last 24 hours, exceed `limits.deletions` or `limits.share`",
    blocks: (facts) => facts.due > 0 && !(facts.due + facts.recentlyDeleted <= allowedDeletions(facts)),
    describe: (facts) => {
      const { deletions, share: share3 } = facts.policy.limits;
      return `${facts.due} due and ${facts.recentlyDeleted} deleted in the last 24 hours, ${allowedDeletions(facts)} allowed (limits: ${deletions}, and ${percent(share3)} of ${pluralize(population(facts), "key")})`;
    }
  },
  {
    name: "outside-window",
    scope: "run",
    kind: "temporary",
    description: "the time is outside `window`",
    blocks: ({ policy: { window: window2 }, now }) => window2 !== void 0 && !isOpen(window2, now),
    describe: ({ policy: { window: window2 }, now }) => window2 ? `now ${formatTimestamp(now)}, window ${describeWindow(window2)}` : "no window is set"
  }
];
var RUN_GUARDS = [...runGuards];
function hasShrunk({
  listed: listed2,
  expected,
  miscounted,
  policy
}) {
  return miscounted !== void 0 || !(listed2 >= expected * policy.limits.floor);
}
var LIMIT_PERIOD = DAY;
function allowedDeletions(facts) {
  const { deletions, share: share3 } = facts.policy.limits;
  if (share3 === 0) return 0;
  return Math.min(deletions, Math.max(1, Math.floor(share3 * population(facts))));
}
function population({ listed: listed2, recentlyDeleted }) {
  return listed2 + recentlyDeleted;
}
function percent(share3) {
  return `${Number((share3 * 100).toFixed(2))}%`;
}

// src/audit/run-facts.ts
init_time();

// src/audit/ledger/record-holds.ts
var NO_HOLDS = { readUntil: {}, refused: [], holds: [] };
var MOST_REFUSED = 1e3;
function activeHolds({ held = NO_HOLDS }, now) {
  const active = held.holds.filter(({ until }) => !(Date.parse(until) <= now));
  return new Map(active.map((hold) => [hold.fingerprint, hold]));
}
function recordHolds(ledger, { readUntil, refused: refused3, holds }, moment) {
  const { held = NO_HOLDS } = ledger;
  const all2 = { ...held, holds: [...held.holds, ...holds] };
  const next = {
    readUntil: { ...held.readUntil, ...readUntil },
    refused: [.../* @__PURE__ */ new Set([...held.refused, ...refused3])].slice(-MOST_REFUSED),
    holds: [...activeHolds({ held: all2 }, moment.now).values()]
  };
  const events = holds.map((hold) => ({ kind: "held", ...hold }));
  return recordEvents({ ...ledger, held: next }, events, moment);
}

// src/audit/run-facts.ts
var WEEK = 7 * DAY;
function collectFacts(options, census) {
  const { account, policy, sources, ledger, now, ledgerBroken, otherRun } = options;
  const { failures } = options.recognition;
  const deletions = deletionTimes(ledger, census);
  return {
    now,
    account,
    policy,
    listed: census.count,
    incomplete: census.keysFailed,
    recognized: census.recognized,
    recognitionFailed: sources.recognition,
    exemptionsFailed: failures.find(({ exempts }) => exempts)?.why,
    expected: expectedKeys(ledger, now, deletions),
    miscounted: options.miscounted,
    recentlyDeleted: deletions.filter((at2) => at2 >= now - LIMIT_PERIOD).length,
    due: 0,
    holds: activeHolds(ledger, now),
    holdsUnread: options.holdsUnread,
    ledgerBroken,
    otherRun
  };
}
function expectedKeys({ runs, chain }, now, deletions) {
  const accepted = chain.entries.findLast((entry) => entry.kind === "count-accepted");
  const since2 = accepted ? Date.parse(accepted.at) : Number.NEGATIVE_INFINITY;
  const trusted = runs.filter(({ shrank }) => !shrank);
  const listed2 = trusted.map(({ at: at2, keys: keys2 }) => ({ at: Date.parse(at2), keys: keys2 }));
  const counts = [
    ...accepted ? [{ at: since2, keys: accepted.count }] : [],
    ...listed2.filter(({ at: at2 }) => at2 > since2)
  ];
  const recent = counts.filter(({ at: at2 }) => at2 > now - WEEK);
  const expected = (recent.length > 0 ? recent : counts.slice(-1)).map(
    ({ at: at2, keys: keys2 }) => keys2 - deletions.filter((deletedAt) => deletedAt >= at2).length
  );
  return Math.max(0, ...expected);
}
function deletionTimes({ chain }, { watched }) {
  const intents = /* @__PURE__ */ new Map();
  for (const entry of chain.entries) {
    if (entry.kind === "deleting" && !watched.has(entry.key)) intents.set(entry.key, Date.parse(entry.at));
  }
  return [...intents.values()];
}
function watchedIdentities({ chain }) {
  return new Set(chain.entries.flatMap((entry) => entry.kind === "deleting" ? entry.key : []));
}

// src/audit/plan.ts
var LONGEST_PAUSE = 100 * DAY;
function planRun({ policy, sources }, facts, due) {
  const whole = { ...facts, due };
  return {
    facts: whole,
    guards: evaluateGuards(RUN_GUARDS, whole),
    notEvaluated: activeRules(policy, sources).notEvaluated
  };
}
function planKeys(options, facts) {
  const { inventory: inventory2, policy, account, recognition, quality, ledger, now } = options;
  const evidence = gatherEvidence({
    inventory: inventory2,
    recognition,
    quality,
    leases: leaseSettings(options),
    seen: (identity) => seenIn(ledger, identity, now),
    now
  });
  const { rules: rules2 } = activeRules(policy, options.sources);
  return evidence.map((each) => {
    const findings = evaluateRules(each, { rules: rules2, policy, account: account.name, now });
    return decide({ evidence: each, findings, facts, options });
  });
}
function leaseSettings({
  policy,
  leaseSecrets: secrets,
  leaseRuns: runs,
  sources
}) {
  const { repositories } = policy.recognize.leases;
  return { repositories, secrets, isSecretUnknown: sources["lease-secret"] !== void 0, runs };
}
function blockKeys(decisions, guards2) {
  const blocking = guards2.filter(({ blocks }) => blocks);
  if (blocking.length > 0) for (const decision of decisions) block(decision, blocking);
}
function decide(parts) {
  const { evidence, findings, facts, options } = parts;
  const deletionFindings2 = findings.filter((finding2) => finding2.do === "delete");
  if (deletionFindings2.length === 0)
    return { evidence, findings, deletionFindings: deletionFindings2, action: "keep", mark: void 0, guards: [] };
  const before = currentMark(options, evidence.identity);
  const key2 = keyFacts({ evidence, deletionFindings: deletionFindings2, facts, options, mark: before });
  const mark = nextMark({ key: key2, guards: blockingGuards(KEY_GUARDS, key2), policy: options.policy });
  const guards2 = blockingGuards(KEY_GUARDS, { ...key2, mark });
  return { evidence, findings, deletionFindings: deletionFindings2, action: actionFor(guards2), mark, guards: guards2 };
}
function currentMark({ ledger, now }, identity) {
  const mark = ledger.keys[identity]?.mark;
  if (!mark) return void 0;
  const [marked, lastRun2] = [mark.at, ledger.runs.at(-1)?.at ?? mark.at].map(Date.parse);
  return now - Math.max(Number(marked), Number(lastRun2)) <= LONGEST_PAUSE ? mark : void 0;
}
function actionFor(guards2) {
  if (guards2.length === 0) return "delete";
  return guards2.every(isWaiting) ? "mark" : "blocked";
}
function isWaiting({ kind }) {
  return kind === "notice" || kind === "waiting";
}
function block(decision, blocking) {
  const { action, mark } = decision;
  if (action === "keep" || action === "mark" && mark) return;
  decision.action = "blocked";
  decision.guards = [...blocking, ...decision.guards];
}
function nextMark({
  key: key2,
  guards: guards2,
  policy
}) {
  const { deletionFindings: deletionFindings2, evidence, mark, account, now, ledgerBroken, otherRun } = key2;
  if (ledgerBroken !== void 0 || otherRun !== void 0) return mark;
  const isKept = guards2.some(({ kind }) => kind === "permanent") || instancesInUse(evidence.use).length > 0;
  if (!account.armed || isKept) return void 0;
  const rules2 = deletionFindings2.map(({ rule: rule2 }) => rule2);
  const isStillMarked = mark && Date.parse(mark.at) >= evidence.addedAt;
  if (isStillMarked && rules2.some((rule2) => mark.rules.includes(rule2))) return mark;
  return guards2.every(isWaiting) ? { at: formatIso(now), rules: rules2, policy: policy.hash } : void 0;
}
function keyFacts(parts) {
  const { evidence, deletionFindings: deletionFindings2, facts, options, mark } = parts;
  return { ...facts, evidence, deletionFindings: deletionFindings2, mark, changed: changedSince(options.before, evidence) };
}
function changedSince(before, { key: key2, identity }) {
  const then = before?.get(key2.id);
  if (!before || then === identity) return void 0;
  return then ? `its id belonged to another key, ${then}` : "it was not due when the run began";
}
function seenIn({ keys: keys2, runs }, identity, now) {
  const record5 = keys2[identity];
  if (!record5 || record5.missing !== void 0)
    return { absentAt: timeOf(record5?.missing) ?? timeOf(runs.at(-1)?.at) };
  const { seen, used, returned } = record5;
  return { firstSeenAt: timeOf(seen), inUseAt: lastUse(used, now), returnedAt: timeOf(returned) };
}
function lastUse(used, now) {
  if (used === void 0) return void 0;
  const isDay = used.length === "2026-11-22".length;
  return Math.min(Date.parse(used) + (isDay ? DAY : 0), now);
}
function timeOf(time4) {
  return time4 === void 0 ? void 0 : Date.parse(time4);
}
function dueTime({ mark }, { grace }) {
  return mark?.notified && deletionDue(mark.notified, grace);
}
function awaitsNotice({ action, guards: guards2 }) {
  return action === "mark" && guards2.some(({ kind }) => kind === "notice");
}

// src/audit/run/planning-pass.ts
init_problem();

// src/audit/assess.ts
var import_node_path = require("node:path");

// src/keys/blocklist/blocklist.ts
var import_node_crypto7 = require("node:crypto");
init_problem();

// src/keys/blocklist/blocklist-numbers.ts
init_curves();
function blocklistNumbers(material) {
  switch (material.kind) {
    case "rsa":
      return [bytes(material.n)];
    case "dsa":
      return [bytes(material.y)];
    case "ecdsa":
      return [stripped(material.point.subarray(1, 1 + CURVES[material.curve].coordinate))];
    case "ed25519":
    case "ed448":
      return [stripped(material.point)];
    case "mldsa44-ed25519":
      return [stripped(material.point), material.mldsa];
    case "unknown":
      return [];
  }
}
function bytes(n) {
  const hex = n.toString(16);
  return stripped(Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex"));
}
function stripped(number3) {
  const first = number3.findIndex((byte) => byte !== 0);
  return first < 0 ? Buffer.alloc(0) : number3.subarray(first);
}

// src/keys/blocklist/lists.ts
var LISTS = {
  1: "Debian OpenSSL (CVE-2008-0166)",
  2: "npm keypair (CVE-2021-41117)",
  3: "ransomware",
  4: "documentation",
  5: "firmware",
  9: "tests of software",
  10: "test vectors",
  11: "RFCs",
  12: "the web",
  13: "Git repositories",
  14: "FortiGate",
  15: "software packages",
  16: "firmware images"
};
function listName(id) {
  return LISTS[id] ?? `list ${id}`;
}

// src/keys/blocklist/blocklist.ts
var RECORD = 16;
var HASH = 15;
var SAMPLE = 1024 * 1024;
var END_MARGIN = 40;
var MARGIN = 5;
var UNSORTED = "its records are not sorted, so it is damaged or in another format";
var UNEVEN = "its hashes are not spread evenly, so part of it is missing or replaced";
async function openBlocklist(source) {
  const list3 = new SortedRecords(source);
  try {
    await list3.check();
    return list3;
  } catch (error2) {
    source.close();
    throw error2;
  }
}
var SortedRecords = class {
  #source;
  #count;
  #pages;
  constructor(source) {
    this.#source = source;
    this.#count = source.size / RECORD;
    this.#pages = Math.ceil(source.size / source.page);
  }
  async find(material) {
    for (const number3 of blocklistNumbers(material)) {
      const id = await this.#search((0, import_node_crypto7.createHash)("sha256").update(number3).digest().subarray(0, HASH));
      if (id !== void 0) return { list: listName(id) };
    }
    return void 0;
  }
  get location() {
    return this.#source.location;
  }
  get modifiedAt() {
    return this.#source.modifiedAt;
  }
  close() {
    this.#source.close();
  }
  async check() {
    const { size: size2, page: page2 } = this.#source;
    if (size2 === 0) throw this.#damaged("it is empty");
    if (size2 % RECORD !== 0) throw this.#damaged(`its ${size2} bytes are not a multiple of ${RECORD}`);
    const steps = Math.min(this.#pages, SAMPLE / page2) - 1;
    const indices = Array.from(
      { length: steps + 1 },
      (_, i) => Math.floor(i * (this.#pages - 1) / (steps || 1))
    );
    const sample = await Promise.all(indices.map((index) => this.#page(index)));
    if (!isSorted(Buffer.concat(sample.map(({ bytes: bytes2 }) => bytes2)))) throw this.#damaged(UNSORTED);
    const margin = END_MARGIN / this.#count;
    const [from = 1, to = 0] = [sample[0]?.from, sample.at(-1)?.to];
    if (from > margin || to < 1 - margin) throw this.#damaged(UNEVEN);
  }
  /** search returns the id of the list that a hash is in. As hashes are spread evenly, each jump lands near its goal. */
  async #search(hash10) {
    const target = share(hash10);
    let low = { page: 0, share: 0 };
    let high = { page: this.#pages, share: 1 };
    while (low.page < high.page) {
      const part = (target - low.share) / (high.share - low.share || 1);
      const index = Math.min(low.page + Math.floor(part * (high.page - low.page)), high.page - 1);
      const { bytes: bytes2, from, to } = await this.#page(index);
      if (hash10.compare(bytes2, 0, HASH) < 0) high = { page: index, share: from };
      else if (hash10.compare(bytes2, bytes2.length - RECORD, bytes2.length - 1) > 0)
        low = { page: index + 1, share: to };
      else return findId(hash10, bytes2);
    }
    return void 0;
  }
  async #page(index) {
    const { size: size2, page: page2 } = this.#source;
    const offset = index * page2;
    const length = Math.min(page2, size2 - offset);
    const bytes2 = await this.#source.read(offset, length);
    if (bytes2.length !== length) throw this.#damaged("it shrank while it was read");
    if (!isSorted(bytes2)) throw this.#damaged(UNSORTED);
    const [from, to] = [share(bytes2), share(bytes2, length - RECORD)];
    const deviation = Math.max(Math.abs(from - offset / size2), Math.abs(to - (offset + length) / size2));
    if (deviation > MARGIN / Math.sqrt(this.#count)) throw this.#damaged(UNEVEN);
    return { bytes: bytes2, from, to };
  }
  #damaged(why) {
    return new Problem({
      what: `Blocklist ${this.#source.location} cannot be used`,
      why,
      hint: "Fetch it again (keylease blocklist update)"
    });
  }
};
function share(records, at2 = 0) {
  return records.readUIntBE(at2, 6) / 2 ** 48;
}
function isSorted(records) {
  let before = -1;
  for (let at2 = 0; at2 < records.length; at2 += RECORD) {
    const start = records.readUIntBE(at2, 6);
    if (start < before) return false;
    if (start === before && records.compare(records, at2, at2 + RECORD, at2 - RECORD, at2) >= 0) return false;
    before = start;
  }
  return true;
}
function findId(hash10, records) {
  let low = 0;
  let high = records.length / RECORD;
  while (low < high) {
    const middle = low + high >> 1;
    const at2 = middle * RECORD;
    const order = hash10.compare(records, at2, at2 + HASH);
    if (order === 0) return records[at2 + HASH];
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return void 0;
}

// src/keys/blocklist/open-file.ts
var import_node_fs2 = require("node:fs");
init_format();
init_problem();
function openFile(path) {
  return attempt2(path, () => {
    const stat = (0, import_node_fs2.statSync)(path);
    if (!stat.isFile()) throw new Error("it is not a file");
    const file = (0, import_node_fs2.openSync)(path, "r");
    return {
      location: path,
      size: stat.size,
      modifiedAt: stat.mtimeMs,
      page: 4096,
      read: (offset, length) => attempt2(path, () => {
        const bytes2 = Buffer.allocUnsafe(length);
        return bytes2.subarray(0, (0, import_node_fs2.readSync)(file, bytes2, 0, length, offset));
      }),
      close: () => (0, import_node_fs2.closeSync)(file)
    };
  });
}
function attempt2(path, task) {
  try {
    return task();
  } catch (error2) {
    const isMissing2 = error2.code === "ENOENT";
    throw new Problem({
      what: `Blocklist ${sanitize(path) || '""'} cannot be used`,
      why: isMissing2 ? "it does not exist" : errorMessage(error2),
      hint: "Check the path and the permissions of the file",
      cause: error2
    });
  }
}

// src/audit/assess.ts
init_key_types();

// src/keys/published-keys.ts
var FINGERPRINT_PART = 20;
var PUBLISHED_KEYS = [
  {
    name: "the insecure RSA key that ships with Vagrant",
    source: "https://github.com/hashicorp/vagrant/tree/main/keys",
    fingerprints: "1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA"
  },
  {
    name: "the insecure Ed25519 key that ships with Vagrant",
    source: "https://github.com/hashicorp/vagrant/tree/main/keys",
    fingerprints: "WkvqjnyPAeC0cbPErYiGP9vqHdgL1MqqvPdIe3lvHgI"
  },
  {
    name: "the insecure key of the Docker image phusion/baseimage",
    source: "https://github.com/phusion/baseimage-docker",
    fingerprints: "mNz9adiNUt9xnouQa1sVz3M2zmUV/nTEjUOucMNM9l4"
  },
  {
    name: "the key of root on F5 BIG-IP (CVE-2012-1493)",
    source: "https://nvd.nist.gov/vuln/detail/CVE-2012-1493",
    fingerprints: "9prMbqhS4QteoFQ1ZRJDqSBLWoHXPyKB0iWR05Ghro4"
  },
  {
    name: "the key of root on ExaGrid appliances (CVE-2016-1561)",
    source: "https://nvd.nist.gov/vuln/detail/CVE-2016-1561",
    fingerprints: "uy5wXyEgbRCGsk23+J6f85om7G55Cu3UIPwC7oMZhNQ"
  },
  {
    name: "the key of Ceragon FibeAir IP-10 (CVE-2015-0936)",
    source: "https://nvd.nist.gov/vuln/detail/CVE-2015-0936",
    fingerprints: "Z+q4XhSwWY7q0BIDVPR1v/S306FjGBsid7tLq/8kIxM"
  },
  {
    name: "the key of VMware vSphere Data Protection (CVE-2016-7456)",
    source: "https://nvd.nist.gov/vuln/detail/CVE-2016-7456",
    fingerprints: "f+1oGL+asXtoO20k4kiiM8ECwrx1wEgWe0M7X0zEDhc"
  },
  {
    name: "the key of an appliance of Loadbalancer.org, Quantum, Array Networks or Tandberg, or of a car of Tesla",
    source: "https://github.com/rapid7/ssh-badkeys",
    fingerprints: `
      MEc4HfsOlMqJ3/9QMTmrKn5Xj/yfnMITMW8EwfUfTww VtjqZ5fiaeoZ3mXOYi49Lk9aO31iT4pahKFP9JPiQPc
      /JLp6z6uGE3BPcs70RQob6QOdEWQ6nDC0xY7ejPOCc0 wuCw9eo7BPNjjv7e8qmXryjpZ9MGspIwmu8KoSH/Tis
      zR8FnLg8bTjFMPFlxkJzO4Uir6LWWecScCCrFOgJh8Q`
  },
  {
    name: "the host key of a router, storage device or image that ships with it",
    source: "https://github.com/rapid7/ssh-badkeys",
    fingerprints: `
      4REJomy/ZbGbLVcbZzR/i6CQuzF+EI6DMvu/lHCxh4M MlQfTrr4GkwEXWhIdaO2UQqraKMWLwNos2gDRkahH9g
      nMnJx4mqz7RsxUls5+dr5OMksk+sr1KaSAYprcOHSkY bTSyNyNBablX5SCmJoOMan7ynqSR2x+FYmeh2Oz56qY
      LjeI9LHdkiQXmE7RGkth9mtn/sdpy2sOBD+tieb/X2E V5P7jIBPzDxESe9LdhBKYIbc7LEBt1OxjOutFfG0yD4
      0slBEEkR+6fADRD1rhJcOeKaC3Et7o0127tFu19wqOs WtRSB8XG5R0LFE1KvRKV7sa2pTCQBpbVm8W7QLbCb5A
      fKki+o9MyIk8XUThmRfoejJudcef7mGvkooMCBLyqCM AKABay46vBa2bhMYZU2V/z5uqlAUXcuBTxMkW4MHd9s
      Lcl4dCjOz4H377asQgXNBK+kjKgD/RNMVZk0aMh5iYE HCKmculX8PrmEXYtnKn3xMnHdnHC/A7+gceWmZNnq0A
      s5Qw/PocHrvXYHlxaQvSI8lodaJiuCZrTp+KjEUw0tc F9KYIspH9Bhy0ohvvWPEgP5HeCUIeZZ5pA+8Xu2Eky8
      RPT99EeL7WwwWvtuzjRJmLQT2DL4zEh8WG/VxUQZhIg gIJVV2fPBgDqCqTr/+m8B9Hh2KOPvxVoTCM1p6hBwdE`
  },
  {
    name: "GitHub's RSA host key, published by mistake in March 2023",
    source: "https://github.blog/2023-03-23-we-updated-our-rsa-ssh-host-key/",
    fingerprints: "nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8"
  },
  {
    // Of its keys, a third: those that it makes where it is seeded by zeros and one byte, the time. They were made again from
    // these 256 seeds.
    name: "one of the 256 keys that npm keypair made most often (CVE-2021-41117)",
    source: "https://nvd.nist.gov/vuln/detail/CVE-2021-41117",
    fingerprints: `
      f3zgdh0rFXFA2jnSOt7z HajjaTttdgJGPLIW1Bf1 JqlGt8MoRvkSAUw70iry vb+3snxmir7BOHvTF4KO NgriFXx6HlnTTNl+Y1px
      FeiPySwrfBHuZ68lWUW4 6pVROmPhWPzN/Namku6J E6WnltSSH4PXtYaMUHGN 3I+QwDu8FCDT5m8IpfOB 93GZ/lr9Qwnm9xZQhLc+
      lfVt6ZjUVPf1k/W1/qqw lM/xac+nPd/PN+6dkvDm 8HYp12vWdi9BE9GITlTx P+d0vgPgLdBPxwMRMYaj FGV3QquUVJ7DdXMLZWSe
      OWhrEJbPLdVw6/0szJbT 0Trq4om7/UQ1qmkAS0Xk CuB1NbzLByT41h+WlLhd 95Vm9Ho7coFIWAcEpBr6 lpT/ixIWASpYWg4nTXZO
      UQLhPdw8Bx/q4HS5cA0O f6nhso0uWMqi1MzioVGl PH9jua2DEHzpv0kyfeu7 Pm08LW+9w3scMt16leuy 14kJmku/lF7KTOKFMmQ2
      dgbKW0eLYUs+nvfaTr0J XMkKdLz4BE9LFXUBai6q nVFTIZ4iUQTHjFFvE5xt GcauegdFcsy3hDiN4uHG SZjb+s/6E/CCSn5G60ZC
      H1m+dv7ZOYU2dR1z593E fpRkY9/jYLUWPJgdpx/G qqXAkVbNWOobDWt6QgCl O/0lv3B0j/TXGRN/v8AA fOvts6zMEOuXDCptrlpJ
      PgLL8CN4jvxtjJYVyJXT lqzKrMc46tn9K9S9LDJU iqDXKESLxcElQA06LpA/ PVtcfHF6Gz4/9MrUxhST Pm1ZUneK4ehtF42/Q5GE
      foLkgNJuPWN1PLq+qOAx kujd02pYl/aNd/L3nwsH 4VdpeqTS3cI06uj6lYS3 B4JIIN7Ch8vbZzpcBk+k BpfFGXgSsu67pgPCmCtr
      xStFlj8nITFggub7sHfv b68hcDBr6H55lZhQE/xW QpdyRImhB2QqlLQyZJHf lSHVdgogx57K+R2OF9qA 0XvZRaXme4AVl3dPsP8E
      Z/WM8KQHdE7wn6hCy3Wz ojKs8cFM4HU5AWpfiFqb XZDqr8L4xPFHVhQtrbUf 5k18s5TIm/FAyq168Lyp EaxaOfpr589NrWyxwk/i
      Ohie6dC7XxkPJmKA3RnT G8Dkmk07JKFW8EvJRq5P WhYaDHsfb5A45HhC8/K9 vmON4ww/Gpaq9chxgpDy xnfDc9el+s8XX+cevNZX
      2qt9XO2oPTpft9Hsoj6W klFJoqT6AmPdJPdz7WhL YK3dxT8lQLkjIhj+3/g/ 49RQC1PMkBfXSg7QGhuh pk9UszGCfE3ZGo9fh8io
      k1lu4gkYVDzcVg1LYIyt VEPSVHaleZ/Sr5uUl3Qy ha1mBqnH57KJsRlKhZl8 Ew8dQcwhSbtbEvS06Qsn AZGil309OPmaUH5xAgBb
      R6/OAw3CIrcDfcOd3RBp eNVkABIuDA9a1qJjiD/v SsGk2O34V++zNzPCRC4k WkkxmyIjw1keJnPLU2iK yz5/HYGIS629JMfZOocx
      gr0m67fI7FUJvsx4fR10 Hmw93zO9VBEgKTrk7VAG ndtGBtE1/4fCb5H2azpk CpiZep2MaG4nMzYp1Ujg lYces7mJZhrisGjOeR+h
      DJH/YiGKc//N0tEzMD9L yt1HWUvUgDFCTruM+rtI /+ul+3N11Ah3za/7liwm zpeHwBoGOdIccthM5uyV R0d4/dQ1aBzH0CTcnmji
      T4pcqS9Ft6qACY+pit8G nsZ/ddGnVJd7t2R28OcJ N5opmL03odIbUYHS+IsF 30KyCZvstYRtCkTuHJcs v/WW51iMDGgkv1Ght49T
      sRFQYbsx/xiTXAbSo5vb 5ynq5NA1NAuWCjvOnlw6 B9WmZxQ0ZIMPW9SP3aZr PwKo4qb7K7NkLUkiQv8c ddGICSV0zBHN3FrIVC5m
      1OUXAOcmseciLo4v++lo Uyc8yLBWVcMZacnelEmf CdgqBL7s2qh8STjJILgl JxAYKUfYpSYmhwWIHqaF rtr7u4k2PC4TWPPA2CAP
      TUdhBevAh6gjwY1KXkWR qBeD4tuhxR+g58oqhkIT DQkOYtPoRHPSKwr1WqVZ GrOvYrknsNgQX1AgjdWv hx3UovHhpqpF/2mWOR3G
      Syy0iXjmeBETHqpvVx8S WP2CHWYhocba0gajSId3 2VSTbEE8wOsEMR/CULwb RLPkwCJ7L0NuImofRLdH wT5HgpfTcOZ8fOPgc5ba
      ryYGa2yLq1qX/Twuftxh SgUzJhhQLLWgyUsdMpkM 8rWCxtvKfIiwQgSzho3N OQ3j3KSfzVzvO+aQjr7e 02Zrpo397ggOMJMxzx+j
      xnxBaRjwv/1K7GTkyUYp bb3K4B8xyiU0kIahfg/e uDR42rzvxQGO4aHPUsPz zkVx7wfLVI+BgSnmXiBd 31AMRUEqwTYQZJK1XWCA
      HDZaPsiMaK4CHuQVxz1a v6DPFfewFxq07KtuUDDe 1w9y0YKM/Qd8g9ilFC5Z JJdoc1Eno7vaDec0xLq2 iJD6Ni+6YGSSYB0tVDyV
      U/5nLdJ8HafiIjno38J2 IZabqgZemYzF2jPMZAoC ldQ9UzvBXbwNK2cD38Gj Z3ggJgPU+bS8hZ4ovLYE sOdAE1BEdVcI3wXrYWqx
      13NpvqikMbMfam5YtYjf rPAJlapmXL0HKd88Gk75 kizq3uH+r5MDLVKo/aU+ mLydN5J9pNJelDZW7Nxd df/JoDegYjZ45s/qCBjq
      8OckfgGNwVywudtV/Gpa CHfhFBTHihYIo+yPZeuw AHPkyZcvjOz7VuLvLM5K tpAvrYB83Ucre60oTVXE O3uX4k/QtP3FcB5boq/D
      BAt9izbnnMDxkiS1L1ur Wj8Z+kriRmTzrlRZpaDg Yn4Tfoi+EE6IHIFFcLhD 2MYvqKiGeTrLr3G9wgHL ZizGw1S7kY1hZnD10LQW
      QSQFIL7gniRNwvG5kTWs vXh+t2xYXRswiGzXHWmY W4iqLVB28xHFSFdKxeVp NQuqvisVfJUCtzkPnVTc Ije8VdoTnF9vCy7kLmqn
      DGvP36BTwE3hwD1AKJ8l 50PrB7JSWnJh8mAXNWaJ X+8t0ADuBPVuNBOS/kk0 ebD7WEyT8YN28sVEMxCs a1ITTWYCEeIVOBZJEDp2
      MtPLBRuB/2FFR1Yc3Ikk ywEo0IOLBWOfw8orvMMj 44LFEWGbaRQL+BoRT1NS GEgQrQFGKQ8p6N7g0I63 Zo18qrFfHdOBtTaUXDEg
      bH0BpK2CyT0O/oSWaZ7Q RFEKgatr1cMwb8CsFVe0 a4v6Tx9g2/gMJRes7d1Z kgncom5ZkiP1PJwt4Rdz +wuIrAHvuwiueO5vlbtR
      kIPDRz5BSf35pqyA63u0 HoA6diYetUg7MVUua4wY ld7qc6YDG4dQAjLHpAiF kPbdFhK+3ppxby2zXdFZ e51e6lXV4U2s4GMLXhBZ
      9WQlYoTiaCB9I8xzj7nd cKYLXTFraA8Y4oBQZZ7R EAt2gkOVciHlpO/IB4gY vPIr+t3V9Oz4GLY3CFrB yCiLeRQBYXrf8BEfrxCq
      MABcrYZ1wW3zk+Ic35k3 5Fk2zxsW/hcqGgk6XSRe DdM0l4ePOs4xbFp1WTrD ExiSQ1F2v137oKKQvX5T rmkp7nWmIqPvdnAMKc0u
      /2iILuBeiYZ2lYG4SDfj 1wsHDMatWbcJEvt7rGWA P0hpaLFY7klcXdpEElYp FsCu6/ESG0bZt1sW2HL7 wvyFNF0mQN1RaOBdCLrd
      pR39kgZ5pWVwsFDAicK0 2ODu4UreVyHFhKhmetbz dqLpoPOhZ7xjl2EEO4jm E6gYYEH8A80Y0cuTsa9e brJ0UyPpyeAT86n/YtY2
      7BwiF8eFYQrVcqUX/BjW HNRrfO2zRfnRakVplIUZ kSZggTPWLO4YrptEAa92 egD3TUlxfKQ6qeyQN+4J QVXOuYz9vwrV3QYGaJr0
      28/yst4OICaokfLdtNTH cHoFC3vFDTPUjn27yt/w LMZd9vCI2zJHQmpkjuV4 78OQcPbTUs9giLhExtfi RIvv9Lu+W4ryEhHO/kCk
      2LnDkA7S2txCkCX5E8Fk 2spcBUry3FfNHM8zI4bX pY3C8vL6veG1Af0BhlLm hLknD8aBaAd3rpPaDJkH xibKDIF1VwtcTwDfhkTa
      EDP1xK0s/9YKMAdSRMl9 gq+LncdgLpi4/YRMevMy Z14CYY24F+hZ803mzM+Q DZQ4pGfQ/+tq7o9gL0+w YQbF55bKK1aBuFowfzfR
      Ior6OS2rhrEQcpP2tOpK JW5lMzLISYGd9PgUqvZb NQqmVnflWdsY7BgFiEhy EVjWzs2FC6SlZrdQs+tH JbL2XxnhKxrc09R2NB4t
      hBHWdRIhaMfCRC9slpox uPUA6HmxviGJVl8l7Qcx XVE+aha9QVi5aH5hDEGs F4gwgfsgHe62OL4W7GcS XZGypn4W7HYER4Tn8Y4F
      vBHWaFiyLMDUXkRQqw1z e5s/6xMjyd49sag2FzWT j2GnANSrKUD1uSeBCbez 3LKGyN9KGkWYYu8GtA2z rT/gu4rHCBSkZPNb/Ngr
      HHzFa+V8cLKUb0f4FBSw nA3S4awTNH9Vzb/eP8b1 kzfSSmDimkWXY789xu4b ar5dNZOvZ1ljphKn87zz VP4r/QxQqeN6Q59/cJbO
      zIAFb6m+9yIFpXzcAKhY ofw4CJp9cj/5tluQ8zoP arUUliCHGNb1vygJvb2Z bivxW4StDYhdi6zrMPGN 0RjoS8pJ1QZpwFU11xFR
      VciDOSElL4LoP6ibmm+9 sQFGOGkgFR9jUCrq9AvV XYATKBKOL7jbeqb3IyOZ SsCF4WUi3b7wO0XdX2a+ mJmTqBKnN37kRpgiv+KI
      GNF0mrqTOdGH1ojVF3Cu Y3MADViUF3YiF6//a/KK leVHK/0tyoyO7w1pV44z lDZ6Q+4dDJhdi1Un83Sa JWppsIRlUCQH3A1XGx3T
      jqwZznaVntkfXqIRiFPB RmDoK5p10C1uAP25uory QXuHq6u2p0zzYIIyfnot xH7HiPr5UKC1vrnzQsVs eaQ2Z2szgbfwR9SRl8Gb
      LG7wuolyWZmZIItUAdBM bjtFvj9PbZD4daSbMi3Q /GeKdQDyDyAQj8pdRG6B n7VcKFqPFXHpc6i2cUqC sUVEL6H5VN+vYjYzGl5j
      PPe6K3nllVxflzt5MNqB`
  }
];

// src/keys/known-compromised.ts
var PREFIX = "SHA256:";
var published;
function wellKnown(fingerprint2) {
  published ??= new Map(
    PUBLISHED_KEYS.flatMap(
      (keys2) => keys2.fingerprints.match(/\S+/g)?.map((each) => [each.slice(0, FINGERPRINT_PART), keys2]) ?? []
    )
  );
  const known = published.get(fingerprint2.slice(PREFIX.length, PREFIX.length + FINGERPRINT_PART));
  return known && weakness(`The private half is public: it is ${known.name}`, known.source);
}
async function findCompromised(key2, { fingerprint: fingerprint2, blocklist }) {
  const known = wellKnown(fingerprint2);
  if (known) return known;
  const hit = await blocklist?.find(key2.material);
  return hit && weakness(`The private half is public: badkeys lists it under ${hit.list}`, "https://badkeys.info");
}
function weakness(evidence, source) {
  return {
    kind: "compromised",
    severity: "critical",
    evidence,
    source,
    hint: "Replace the key wherever it is used, remove it from authorized_keys on every machine, and check who has logged in with it"
  };
}

// src/keys/lookup.ts
var Lookup = class _Lookup {
  /** The error of the blocklist; not all keys were looked up in it then. Undefined if there is none. */
  failed;
  #blocklist;
  /** open takes a function that opens the blocklist, or returns undefined if there is none. */
  static async open(open2) {
    const lookup = new _Lookup();
    try {
      lookup.#blocklist = await open2();
    } catch (error2) {
      lookup.failed = error2;
    }
    return lookup;
  }
  /** blocklist is the list in which keys are looked up, if there is one and it could be opened. */
  get blocklist() {
    return this.#blocklist;
  }
  /** find tells whether the private half of a key is known; `fingerprint` is the SHA256 one. */
  async find(key2, fingerprint2) {
    const blocklist = this.failed === void 0 ? this.#blocklist : void 0;
    try {
      return await findCompromised(key2, { fingerprint: fingerprint2, blocklist });
    } catch (error2) {
      this.failed ??= error2;
      return void 0;
    }
  }
  close() {
    this.#blocklist?.close();
  }
};

// src/keys/weak/euclid.ts
var DIGIT_BITS = 24;
var BASE = 2 ** DIGIT_BITS;
var LARGEST_COFACTOR = 2 ** 25;

// src/keys/weak/shared-primes.ts
init_make_weakness();
function sharedPrime(other) {
  return makeWeakness({
    severity: "critical",
    evidence: `The RSA modulus shares a prime with that of ${other}, so anyone can compute both private keys`,
    source: "https://factorable.net; arXiv 2509.09331",
    hint: "Replace both with new keys made on a machine with good randomness, and remove both from every account and machine"
  });
}

// src/audit/assess.ts
init_problem();

// src/keys/certificate.ts
init_fingerprint();
init_wire();
var USES = { 1: "user", 2: "host" };
var FOREVER = 2n ** 64n - 1n;
function readCertificate(reader, blob) {
  const serial = uint64(reader);
  const use = USES[reader.uint32()] ?? "unknown";
  const keyId = reader.text();
  const principals = texts(reader.string());
  const validAfter = Number(uint64(reader)) * 1e3;
  const end = uint64(reader);
  const validBefore = end === FOREVER ? Number.POSITIVE_INFINITY : Number(end) * 1e3;
  reader.string();
  reader.string();
  reader.string();
  const authorityKey = reader.string();
  const signed = blob.subarray(0, reader.at);
  const proof = { authorityKey, signed, signature: reader.string() };
  return { use, serial, keyId, principals, validAfter, validBefore, authority: sha256(authorityKey), proof };
}
function uint64(reader) {
  return reader.bytes(8).readBigUInt64BE();
}
function texts(data) {
  const reader = new WireReader(data);
  const found2 = [];
  while (reader.left > 0) found2.push(reader.text());
  return found2;
}

// src/keys/blob.ts
init_fault();
init_split_blob();
var NAME = /^[!-+\--~]{1,64}$/;
function parseBlob(blob) {
  try {
    return parse(blob);
  } catch (error2) {
    if (error2 instanceof RangeError) throw new KeyFault("public-damaged", "the key data ends too early");
    throw error2;
  }
}
function parse(blob) {
  const { type, bits, keyType, isCertificate: isCertificate2, fields, isPadded, plain, reader } = splitBlob(blob);
  if (!NAME.test(type)) throw new KeyFault("public-damaged", "its type is not a valid name");
  if (!keyType) {
    const material = { kind: "unknown" };
    return { type, bits, material, application: void 0, certificate: void 0, isPadded, plain };
  }
  const certificate = isCertificate2 ? readCertificate(reader, blob) : void 0;
  if (reader.left > 0) throw new KeyFault("public-damaged", "there is data after the end of the key");
  const application = keyType.isFido ? String(fields.at(-1)) : void 0;
  return { type, bits, material: keyType.material(fields), application, certificate, isPadded, plain };
}

// src/audit/distinct-keys.ts
init_public_key();
function distinctKeys({ keys: keys2 }, { isSound, slowBefore }) {
  const distinct = /* @__PURE__ */ new Map();
  for (const key2 of keys2) {
    const { fingerprint: fingerprint2, publicKey } = key2;
    if (!fingerprint2 || !publicKey) continue;
    const [spelling = "", type = ""] = /(\S+)\s+\S+/.exec(publicKey) ?? [];
    if (distinct.has(spelling)) continue;
    const blob = () => parseBlob(parsePublicKey(publicKey).blob);
    const known = { isSound: isSound(key2), before: slowBefore?.(key2) };
    distinct.set(spelling, { spelling, fingerprint: fingerprint2, type, ...known, blob });
  }
  return [...distinct.values()];
}

// src/audit/assess.ts
var BATCH2 = 16;
function keyAssessor(options) {
  return new Assessor(options);
}
function withWeaknesses(quality, more) {
  const weaknesses2 = new Map(quality.weaknesses);
  for (const [fingerprint2, weakness2] of more) {
    const known = weaknesses2.get(fingerprint2);
    if (known) weaknesses2.set(fingerprint2, [...known, weakness2]);
  }
  return { ...quality, weaknesses: weaknesses2 };
}
var Assessor = class {
  #options;
  #lookup;
  #opened;
  /** Fingerprints of the RSA keys that were examined; those found sound before are compared with them only. */
  #freshRsa = /* @__PURE__ */ new Set();
  #examiner;
  constructor(options) {
    this.#options = options;
  }
  get blocklist() {
    return this.#opened?.blocklist;
  }
  async assess(inventory2, isSound, slowBefore = () => void 0) {
    const distinct = distinctKeys(inventory2, { isSound, slowBefore });
    const found2 = new Map(distinct.map(({ fingerprint: fingerprint2 }) => [fingerprint2, []]));
    const add = (fingerprint2, weakness2) => {
      const known = found2.get(fingerprint2);
      if (!known?.some(({ evidence }) => evidence === weakness2.evidence)) known?.push(weakness2);
    };
    const isDone = (key2) => key2.isSound && !isCertificate(key2.type);
    const unreadable3 = /* @__PURE__ */ new Set();
    for (const key2 of distinct) {
      if (isDone(key2)) continue;
      this.#examiner ??= await this.#openExaminer();
      const { isReadable, weaknesses: weaknesses2 } = this.#examiner.examine(key2, inventory2.takenAt);
      for (const each of weaknesses2) add(key2.fingerprint, each);
      if (!isReadable) unreadable3.add(key2);
    }
    const readable = distinct.filter((key2) => !unreadable3.has(key2));
    for (const key2 of readable) if (!key2.isSound && isRsa(key2)) this.#freshRsa.add(key2.fingerprint);
    const slow = this.#examiner?.slow ?? /* @__PURE__ */ new Map();
    return { weaknesses: found2, slow, failed: await this.#lookUp(readable, add) };
  }
  async sharedPrimes(inventories) {
    if (this.#freshRsa.size === 0) return /* @__PURE__ */ new Map();
    const owners = /* @__PURE__ */ new Map();
    for await (const inventory2 of inventories()) {
      for (const { n, fingerprint: fingerprint2 } of rsaModuli(inventory2)) owners.set(n, fingerprint2);
    }
    const isFresh = ([, fingerprint2]) => this.#freshRsa.has(fingerprint2);
    const { findSharedPrimes } = await Promise.resolve().then(() => __toESM(require("./vendor/find-shared-primes.js"), 1));
    const shared = await findSharedPrimes({
      known: [...owners].filter((each) => !isFresh(each)).map(([n]) => n),
      fresh: [...owners].filter(isFresh).map(([n]) => n)
    });
    return new Map(
      [...shared].map(([n, other]) => [owners.get(n) ?? "", sharedPrime(owners.get(other) ?? "")])
    );
  }
  close() {
    void this.#lookup?.then((lookup) => lookup.close());
  }
  async #openExaminer() {
    const { KeyExaminer: KeyExaminer2 } = await Promise.resolve().then(() => (init_key_examiner(), key_examiner_exports));
    return new KeyExaminer2(this.#options.effort);
  }
  /** lookUp adds which keys are known to be compromised. It returns why not all could be looked up; undefined if all were. */
  async #lookUp(keys2, add) {
    if (this.#options.blocklist === void 0) {
      for (const { fingerprint: fingerprint2 } of keys2) {
        const known = wellKnown(fingerprint2);
        if (known) add(fingerprint2, known);
      }
      return void 0;
    }
    this.#lookup ??= Lookup.open(() => open(this.#options));
    const lookup = await this.#lookup;
    this.#opened = lookup;
    for (let start = 0; start < keys2.length; start += BATCH2) {
      const batch = keys2.slice(start, start + BATCH2).map(async ({ fingerprint: fingerprint2, blob }) => {
        const hit = await lookup.find(blob(), fingerprint2);
        if (hit) add(fingerprint2, hit);
      });
      await Promise.all(batch);
    }
    return lookup.failed === void 0 ? void 0 : errorMessage(lookup.failed);
  }
};
function isRsa({ type }) {
  return findKeyType(type)?.keyType.hasModulus === true;
}
function rsaModuli(inventory2) {
  const keys2 = distinctKeys(inventory2, { isSound: () => true });
  return keys2.filter(isRsa).flatMap(({ blob, fingerprint: fingerprint2 }) => {
    try {
      const { material } = blob();
      return material.kind === "rsa" ? [{ n: material.n, fingerprint: fingerprint2 }] : [];
    } catch {
      return [];
    }
  });
}
async function open({ blocklist, env }) {
  if (blocklist === void 0) return void 0;
  if ((0, import_node_path.isAbsolute)(blocklist)) return openBlocklist(openFile(blocklist));
  const { openS3Object: openS3Object2 } = await Promise.resolve().then(() => (init_blocklist_s3(), blocklist_s3_exports));
  return openBlocklist(await openS3Object2(blocklist, { env }));
}

// src/audit/run/planning-pass.ts
init_evidence();

// src/audit/observations.ts
init_evidence();
function observeKeys(decisions) {
  return decisions.map(({ evidence, findings, mark }) => ({
    identity: evidence.identity,
    firstSeenAt: evidence.firstSeenAt,
    returnedAt: evidence.presentSince > evidence.addedAt ? evidence.presentSince : void 0,
    isInUse: instancesInUse(evidence.use).length > 0,
    isSound: evidence.isSound,
    slow: evidence.slow,
    rules: findings.map(({ rule: rule2 }) => rule2),
    mark
  }));
}
function keyNotice({ evidence, deletionFindings: deletionFindings2 }, grace) {
  const isUrgent2 = deletionFindings2.some(({ bypass }) => bypass);
  return { identity: evidence.identity, grace: isUrgent2 ? 0 : grace };
}
function rulesNotEvaluated({ notEvaluated: notEvaluated3 }) {
  return new Set(notEvaluated3.map(({ rule: rule2 }) => rule2));
}

// src/audit/report/resolved.ts
init_format();
init_evidence();
function resolvedFindings(options) {
  const { account, decisions, before, notEvaluated: notEvaluated3 } = options;
  const withFindings = Object.entries(before).filter(([, { findings }]) => findings);
  if (withFindings.length === 0) return [];
  const now = new Map(decisions.map((decision) => [decision.evidence.identity, decision]));
  const ended = withFindings.flatMap(([identity, { findings = {} }]) => {
    const current = now.get(identity);
    const fires = new Set(current?.findings.map(({ rule: rule2 }) => rule2));
    const rules2 = Object.entries(findings).filter(([rule2]) => !fires.has(rule2) && !notEvaluated3.has(rule2));
    return rules2.length > 0 ? [{ identity, current, rules: rules2 }] : [];
  });
  if (ended.length === 0) return [];
  const entries = entriesByFingerprint(before);
  return ended.flatMap(({ identity, current, rules: rules2 }) => {
    const fingerprint2 = identityFingerprint(identity);
    const isDuplicate = (entries.get(fingerprint2) ?? 0) > 1;
    return rules2.map(([rule2, since2]) => ({
      id: findingId({ account, identity, isDuplicate, rule: rule2 }),
      rule: rule2,
      name: sanitize(current?.evidence.key.name ?? ""),
      fingerprint: fingerprint2 === void 0 ? null : sanitize(fingerprint2),
      isGone: current === void 0,
      since: since2,
      identity
    }));
  });
}
function entriesByFingerprint(keys2) {
  const entries = /* @__PURE__ */ new Map();
  for (const [identity, { missing: missing3 }] of Object.entries(keys2)) {
    if (missing3 !== void 0) continue;
    const fingerprint2 = identityFingerprint(identity);
    entries.set(fingerprint2, (entries.get(fingerprint2) ?? 0) + 1);
  }
  return entries;
}

// src/audit/slow-results.ts
init_format();
function slowChecksLeft(results) {
  const left = [...results?.values() ?? []].filter((result2) => result2 === "left").length;
  if (left === 0) return void 0;
  return `there was no time for the slow checks of ${pluralize(left, "RSA key")}, which the next run makes`;
}

// src/audit/run/audit-run.ts
function mayRecord({ session }, facts) {
  return session.mayWrite && facts !== void 0 && facts.incomplete === void 0;
}

// src/audit/next-reminder.ts
function nextReminder({ mark }, { grace, remind }, now) {
  if (!mark?.notified) return void 0;
  const { notified } = mark;
  const due = deletionDue(notified, grace);
  if (now >= due) return void 0;
  const last = Date.parse((notified.reminders?.at(-1) ?? notified).at);
  const times = remind.map((before) => due - before).filter((time4) => time4 > last);
  return times.length > 0 ? Math.min(...times) : void 0;
}
function awaitsReminder(decision, policy, now) {
  return (nextReminder(decision, policy, now) ?? Number.POSITIVE_INFINITY) <= now;
}

// src/audit/run/planned-keys.ts
var MOST_DUE = 1001;
var PlannedKeys = class {
  keys = {
    due: [],
    unannounced: [],
    unreminded: [],
    pending: /* @__PURE__ */ new Map(),
    selected: [],
    firstNotice: void 0
  };
  #options;
  #pending;
  /** `now` is in milliseconds since the epoch. */
  constructor(options) {
    this.#options = options;
    const pending = pendingDeletions(options.run.session.ledger);
    this.#pending = new Set(pending.map(({ intent }) => intent.key));
  }
  /** mayWatch tells whether isWatched may be true of any of the keys whose identities are tested. */
  mayWatch(test) {
    return this.#options.select !== void 0 || [...this.#pending].some(test);
  }
  /** isWatched tells whether the decision about a key is remembered whatever it is. */
  isWatched(identity) {
    return this.#pending.has(identity) || this.#options.select?.(identity) === true;
  }
  /** add takes a decision. */
  add(decision) {
    const { run, select, now } = this.#options;
    const { action, evidence, mark } = decision;
    const { identity } = evidence;
    const { keys: keys2 } = this;
    if (this.#pending.has(identity)) keys2.pending.set(identity, decision);
    if (select?.(identity)) keys2.selected.push(decision);
    if (action === "keep") return;
    if (action === "delete" && keys2.due.length < MOST_DUE) keys2.due.push(decision);
    if (awaitsNotice(decision)) keys2.unannounced.push(keyNotice(decision, run.policy.grace));
    if (awaitsReminder(decision, run.policy, now)) keys2.unreminded.push({ identity });
    if (!mark?.notified) return;
    const first = keys2.firstNotice ?? Number.POSITIVE_INFINITY;
    keys2.firstNotice = Math.min(first, Date.parse(mark.notified.at));
  }
};

// src/files/spool.ts
var import_node_fs3 = require("node:fs");
var import_node_os2 = require("node:os");
var import_node_path2 = require("node:path");
var MOST_IN_MEMORY = 4 * 1024 * 1024;
var BATCH3 = 1024 * 1024;
var SMALLEST_CHUNK = 1024;
var LARGEST_CHUNK = 4 * 1024;
var LONGEST = 3;
var Spool = class {
  #buckets = /* @__PURE__ */ new Map();
  /** What was added since something was written. */
  #length = 0;
  #file;
  /** What view reads into. */
  #memory = new ReusedMemory();
  /** append adds text, or its bytes, which must not change before settle is called for this bucket, to the end of a bucket. */
  append(bucket, text) {
    const into = this.#bucket(bucket);
    this.#length += typeof text === "string" ? addText(into, text) : addBytes(into, text);
    if (this.#length <= (this.#file ? BATCH3 : MOST_IN_MEMORY)) return;
    this.#file ??= openFile2();
    this.#write(this.#file);
  }
  /** settle makes the bytes that were appended to a bucket its own: from then on, they may change. */
  settle(bucket) {
    const { chunks } = this.#bucket(bucket);
    if (this.#file) this.#write(this.#file);
    else chunks.splice(0, chunks.length, Buffer.concat(chunks));
  }
  /** size is how many bytes a bucket has. */
  size(bucket) {
    return lengthOf(this.#bucket(bucket));
  }
  /** read returns all bytes of a bucket, or of several, one after the other; none if there are none. The caller may change them. */
  read(...buckets) {
    const size2 = buckets.reduce((sum, bucket) => sum + this.size(bucket), 0);
    return this.#readInto(Buffer.allocUnsafeSlow(size2), buckets);
  }
  /**
   * view returns all bytes of a bucket, which the caller may change, until it is called again.
   */
  view(bucket) {
    return this.#readInto(this.#memory.take(this.size(bucket)), [bucket]);
  }
  #readInto(bytes2, buckets) {
    let end = 0;
    for (const { extents, chunks, last, filled } of buckets.map((bucket) => this.#bucket(bucket))) {
      for (const { at: at2, length } of extents)
        end += (0, import_node_fs3.readSync)(this.#file?.descriptor ?? -1, bytes2, end, length, at2);
      for (const chunk of chunks) end += chunk.copy(bytes2, end);
      end += last.copy(bytes2, end, 0, filled);
    }
    return bytes2;
  }
  /** dispose removes everything. */
  dispose() {
    this.#buckets.clear();
    this.#length = 0;
    if (!this.#file) return;
    (0, import_node_fs3.closeSync)(this.#file.descriptor);
    (0, import_node_fs3.rmSync)(this.#file.folder, { recursive: true, force: true });
    this.#file = void 0;
  }
  #bucket(number3) {
    const known = this.#buckets.get(number3);
    if (known) return known;
    const bucket = { extents: [], chunks: [], last: Buffer.alloc(0), filled: 0 };
    this.#buckets.set(number3, bucket);
    return bucket;
  }
  /** write writes the whole chunks of all buckets. */
  #write(file) {
    const chunks = [];
    let at2 = file.end;
    for (const bucket of this.#buckets.values()) {
      if (bucket.chunks.length === 0) continue;
      const length = bucket.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
      bucket.extents.push({ at: at2, length });
      at2 += length;
      chunks.push(...bucket.chunks.splice(0));
    }
    writeAll(file.descriptor, chunks, file.end);
    file.end = at2;
    this.#length = 0;
  }
};
function lengthOf({ extents, chunks, filled }) {
  return [...extents, ...chunks].reduce((sum, { length }) => sum + length, filled);
}
function openFile2() {
  const folder = (0, import_node_fs3.mkdtempSync)((0, import_node_path2.join)((0, import_node_os2.tmpdir)(), "keylease-"));
  const descriptor = (0, import_node_fs3.openSync)((0, import_node_path2.join)(folder, "spool"), "wx+", 384);
  try {
    (0, import_node_fs3.rmSync)(folder, { recursive: true });
  } catch {
  }
  return { folder, descriptor, end: 0 };
}
function writeAll(descriptor, chunks, from) {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if ((0, import_node_fs3.writevSync)(descriptor, chunks, from) === length) return;
  const all2 = Buffer.concat(chunks);
  for (let done = 0; done < length; ) done += (0, import_node_fs3.writeSync)(descriptor, all2, done, length - done, from + done);
}
function addText(bucket, text) {
  const most = text.length * LONGEST;
  if (most > LARGEST_CHUNK) return addBytes(bucket, Buffer.from(text));
  if (bucket.last.length - bucket.filled < most) {
    closeChunk(bucket);
    const size2 = Math.max(SMALLEST_CHUNK, 2 * bucket.last.length, most);
    bucket.last = Buffer.allocUnsafeSlow(Math.min(size2, LARGEST_CHUNK));
  }
  const length = bucket.last.write(text, bucket.filled);
  bucket.filled += length;
  return length;
}
function addBytes(bucket, bytes2) {
  closeChunk(bucket);
  bucket.chunks.push(bytes2);
  return bytes2.length;
}
function closeChunk(bucket) {
  if (bucket.filled > 0) bucket.chunks.push(bucket.last.subarray(0, bucket.filled));
  bucket.last = bucket.last.subarray(bucket.filled);
  bucket.filled = 0;
}

// src/audit/run/row-collector.ts
init_key_digest();

// src/audit/report/report-key.ts
init_parse_key();
init_format();
init_key_types();
init_time();
init_rules();
function reportKey(decision, { before, policy, now }) {
  const { evidence, findings, action, guards: guards2, mark } = decision;
  const { key: key2, use } = evidence;
  const known = before[evidence.identity]?.findings;
  const { type, bits } = typeAndBits(key2);
  const isPublic = exposesPrivateKey(findings.map(({ rule: rule2 }) => rule2));
  return {
    id: sanitize(key2.id),
    name: sanitize(key2.name),
    type,
    bits,
    fingerprint: key2.fingerprint === void 0 ? null : sanitize(key2.fingerprint),
    publicKey: isPublic ? tryParsePublicKey(key2.publicKey)?.blob.toString("base64") ?? null : null,
    createdAt: reportTime(key2.createdAt),
    createdBy: key2.createdBy === void 0 ? null : sanitize(key2.createdBy),
    firstSeenAt: formatIso(evidence.firstSeenAt),
    lastUsedAt: reportTime(key2.lastUsedAt),
    instances: use.kind === "known" ? use.instances.map(({ id, name }) => sanitize(name, 60) || sanitize(id, 60)) : null,
    recognized: evidence.recognized === void 0 ? null : sanitize(evidence.recognized),
    owner: evidence.owner === void 0 ? null : sanitize(evidence.owner.owner),
    decision: action,
    findings: findings.map(({ id, rule: rule2, severity: severity2, evidence: evidence2, hint, do: effect }) => {
      const since2 = known?.[rule2];
      return {
        id,
        rule: rule2,
        severity: severity2,
        evidence: evidence2,
        hint,
        do: effect,
        since: since2 ?? formatIso(now),
        isNew: since2 === void 0
      };
    }),
    guards: guards2.map(({ guard: guard2, scope, kind, needsPerson: needsPerson3, reason }) => ({
      guard: guard2,
      scope,
      kind,
      needsPerson: needsPerson3,
      reason: sanitize(reason)
    })),
    dueAt: reportTime(dueTime(decision, policy)),
    reminders: mark?.notified?.reminders ?? [],
    nextReminderAt: reportTime(nextReminder(decision, policy, now))
  };
}
function laterRow(key2) {
  return { ...key2, findings: key2.findings.map((finding2) => ({ ...finding2, isNew: false })) };
}
function typeAndBits({ publicKey, fingerprint: fingerprint2 }) {
  if (fingerprint2 === void 0 || !publicKey) return { type: null, bits: null };
  const type = /\S+/.exec(publicKey)?.[0] ?? "";
  const bits = keyTypeBits(type) ?? tryParsePublicKey(publicKey)?.bits;
  return { type: sanitize(type, 60), bits: bits ?? null };
}
function reportTime(milliseconds) {
  const text = milliseconds === void 0 ? "" : formatIso(milliseconds);
  return /^\d/.test(text) ? text : null;
}

// src/audit/settled-until.ts
init_key_types();
init_time();
init_evidence();
function settledUntil({ evidence, action }, { rules: rules2, ...options }) {
  const { key: key2, owner: owner2, lease, use, sameKeyEntries, entriesWithId, isSound } = evidence;
  const { now } = options;
  const isPlain = action === "keep" && lease.kind === "none" && isSound && use.kind !== "unknown" && sameKeyEntries.length === 1 && entriesWithId === 1 && !isCertificate(/\S*/.exec(key2.publicKey)?.[0] ?? "") && Math.max(key2.createdAt ?? 0, evidence.firstSeenAt) <= now;
  if (!isPlain) return 0;
  const times = rules2.map((rule2) => rule2.staysUntil?.(evidence, ruleContext(rule2, options)));
  if (owner2?.until !== void 0 && owner2.until > now) times.push(owner2.until);
  if (instancesInUse(use).length > 0) times.push(nextDay(now));
  const until = Math.min(Number.MAX_SAFE_INTEGER, ...times.filter((time4) => time4 !== void 0));
  return until > now ? until : 0;
}

// src/audit/run/row-collector.ts
var RowCollector = class {
  digest;
  /** What the next run needs to know of each shard; undefined where it is what this one knew. */
  settled = [];
  #options;
  #spool = new Spool();
  constructor(options) {
    this.#options = options;
    this.digest = new KeyDigest(options.now);
  }
  /** addShard adds the rows of the next shard, in the order of its lines. */
  addShard(shard, { kept: kept2, decisions, before }) {
    const { policy, now } = this.#options;
    const { file, runs } = kept2;
    const fresh = decisions[Symbol.iterator]();
    const isCounted = kept2.isWhole && this.digest.addAllSettled(file.settled.withoutFindings);
    const known = [];
    const later = /* @__PURE__ */ new Map();
    let [at2, isSame3] = [0, true];
    for (const rows2 of runs) {
      if (rows2) {
        if (isCounted) this.#addFindings(file, rows2);
        else this.#addSettled(file, rows2);
        this.#spool.append(shard, file.rows.slice(rows2.from, rows2.to));
        known.push(rows2);
        isSame3 &&= rows2.from === at2;
        at2 += rows2.to - rows2.from;
        continue;
      }
      const decision = fresh.next().value;
      const key2 = reportKey(decision, { policy, now, before });
      this.digest.add(key2);
      this.#spool.append(shard, `${JSON.stringify(key2)}
`);
      const until = settledUntil(decision, this.#options);
      known.push(rowFacts(key2, until));
      if (until > 0 && key2.findings.some(({ isNew }) => isNew)) later.set(at2, JSON.stringify(laterRow(key2)));
      isSame3 &&= until === 0 && !file.isSettled(at2) && kept2.isSame(at2);
      at2 += 1;
    }
    this.#spool.settle(shard);
    isSame3 &&= at2 === file.count;
    const facts = (each) => "from" in each ? file.facts.slice(each.from, each.to) : each;
    this.settled.push(isSame3 ? void 0 : summarizeRows(known.flatMap(facts), later));
  }
  /** rows are all rows. Whoever has them disposes of them. */
  rows() {
    return {
      shards: this.settled.length,
      size: (shard) => this.#spool.size(shard),
      shard: (shard) => this.#spool.view(shard),
      dispose: () => this.dispose()
    };
  }
  dispose() {
    this.#spool.dispose();
  }
  #addSettled(file, { from, to }) {
    for (let index = from; index < to; index += 1) {
      const facts = file.facts[index];
      if (facts) this.digest.addSettled(facts, () => parseRow(file, index));
    }
  }
  /** addFindings adds only the rows that have findings: the others are counted already. */
  #addFindings(file, { from, to }) {
    for (const index of file.settled.withFindings)
      if (index >= from && index < to) this.digest.add(parseRow(file, index));
  }
};
function parseRow({ rows: rows2 }, index) {
  return JSON.parse(rows2.text(index));
}
function rowFacts(key2, until) {
  const { recognized, findings } = key2;
  return {
    until,
    since: keySince(key2),
    isRecognized: recognized !== null,
    hasFindings: findings.length > 0
  };
}

// src/audit/run/settled-rows.ts
var import_node_crypto11 = require("node:crypto");
init_format();
init_evidence();
function rowContext({ policy, keylease }, { recognition, sources }, { reportsUse, unlisted, instances: instances2 }) {
  const isKnown = Object.values(sources).every((failed) => failed === void 0) && !policy.blocklist;
  if (!isKnown) return void 0;
  const isPartial2 = instances2?.some(({ keyIds }) => keyIds === void 0);
  const use = [reportsUse, unlisted, !instances2, isPartial2];
  const parts = [ROWS_FORMAT, policy.hash, keylease, [...recognition.owners], ...use];
  return (0, import_node_crypto11.hash)("sha256", JSON.stringify(parts));
}
function movedKeys(before, now) {
  const ids = [...before.keys(), ...now.keys()];
  return new Set(ids.filter((id) => before.get(id) !== now.get(id)));
}
async function keepRows(run, options) {
  const { listing, shard } = options;
  const settled = await readSettledRows(run, options);
  if (settled && maySkipLines(run, settled, options)) return keepOfEqual(settled, options);
  const lines = await listing.lines(shard);
  const before = settled && await readLines2(run, settled.part, lines);
  return settled && before ? keepOfLines(lines, { ...settled, before }, options) : keepNone(lines);
}
async function readSettledRows({ store, account, session }, { shard, listing, context, now, memory }) {
  const { lastInventory: last } = session;
  const isKnown = context !== void 0 && session.broken === void 0;
  if (!isKnown || last?.context !== context || last.bits !== listing.bits) return void 0;
  if (!(last.takenAt <= now)) return void 0;
  const part = last.parts.find((each) => each.shard === shard);
  if (part?.rows === void 0 || part.records !== session.partBefore(shard)?.sha256) return void 0;
  const bytes2 = await read(store, rowsName(account.name, shard, part.rows), memory);
  return bytes2 && (0, import_node_crypto11.hash)("sha256", bytes2) === part.rows ? { part, file: new RowsFile(bytes2) } : void 0;
}
async function readLines2({ store, account }, part, lines) {
  if ((0, import_node_crypto11.hash)("sha256", lines.bytes) === part.sha256) return lines;
  const bytes2 = await read(store, inventoryPartName(account.name, part));
  return bytes2 && (0, import_node_crypto11.hash)("sha256", bytes2) === part.sha256 ? new ByteLines(bytes2) : void 0;
}
async function read(store, name, memory) {
  return (await store.read(name, memory).catch(() => void 0))?.bytes;
}
var MOST_SOUGHT = 8;
function maySkipLines({ session }, { file }, options) {
  const { shard, listing, moved, isWatched } = options;
  if (!listing.isKept || isWatched || session.partBefore(shard)?.keys !== file.count) return false;
  const mayHave = (id) => file.rows.bytes.includes(JSON.stringify(sanitize(id)));
  return moved.size <= MOST_SOUGHT && ![...moved].some(mayHave);
}
async function keepOfEqual({ file }, { listing, shard, now }) {
  const isWhole = now < file.settled.until;
  const again = isWhole ? file.again : file.facts.flatMap(({ until }, index) => now < until ? [] : index);
  const lines = isWhole ? file.rows : await listing.lines(shard);
  const fresh = again.map((index) => lines.text(index));
  const scope = recordsOf(new Set(fresh.map((line2) => keyIdentity(parseListingLine(line2)))));
  return { runs: runsBetween(again, file.count), file, isWhole, fresh, scope, isSame: () => true };
}
function runsBetween(again, count2) {
  const starts = [0, ...again.map((index) => index + 1)];
  return starts.flatMap((from, number3) => {
    const to = again[number3] ?? count2;
    return [...from < to ? [{ from, to }] : [], ...number3 < again.length ? [void 0] : []];
  });
}
function keepOfLines(lines, { file, before }, { now, moved, isWatched }) {
  const { facts } = file;
  const twins = before === lines ? NONE : repeatedFingerprints(lines);
  const find = settledIndex(lines, before);
  const identities = /* @__PURE__ */ new Set();
  const fresh = [];
  const runs = [];
  for (let index = 0; index < lines.length; index += 1) {
    const at2 = find(index);
    const isSettled = at2 !== void 0 && now < (facts[at2]?.until ?? 0);
    const names = isSettled ? lineNames(lines, index) : void 0;
    const isKept = names && !twins.has(names.fingerprint) && !moved.has(names.id) && !isWatched?.(names.identity);
    if (isKept) identities.add(names.identity);
    else fresh.push(lines.text(index));
    addToRuns(runs, isKept ? at2 : void 0);
  }
  const isSame3 = (index) => index < before.length && lines.isSame(index, before, index);
  return { runs, file, isWhole: false, fresh, scope: recordsExcept(identities), isSame: isSame3 };
}
function addToRuns(runs, index) {
  const last = runs.at(-1);
  if (last && last.to === index) last.to += 1;
  else runs.push(index === void 0 ? void 0 : { from: index, to: index + 1 });
}
function keepNone(lines) {
  const fresh = lines.texts();
  const runs = fresh.map(() => void 0);
  return { runs, file: RowsFile.NONE, isWhole: false, fresh, scope: ALL_RECORDS, isSame: () => false };
}
var NONE = /* @__PURE__ */ new Set();
function settledIndex(lines, before) {
  if (lines === before) return (index) => index;
  let places;
  let shift = 0;
  return (index) => {
    const guess = index + shift;
    if (guess >= 0 && guess < before.length && lines.isSame(index, before, guess)) return guess;
    places ??= new Map(before.texts().map((text, at3) => [text, at3]));
    const at2 = places.get(lines.text(index));
    if (at2 !== void 0) shift = at2 - index;
    return at2;
  };
}
function repeatedFingerprints(lines) {
  const seen = /* @__PURE__ */ new Set();
  const repeated = /* @__PURE__ */ new Set();
  for (let index = 0; index < lines.length; index += 1) {
    const { fingerprint: fingerprint2 } = lineNames(lines, index);
    if (seen.has(fingerprint2)) repeated.add(fingerprint2);
    seen.add(fingerprint2);
  }
  return repeated;
}

// src/audit/run/planning-pass.ts
var PlanningPass = class {
  #parts;
  #rows;
  #planned;
  #resolved = [];
  #context;
  #moved;
  #memory = new ReusedMemory();
  rules;
  /** Names of the rules that cannot be evaluated, or not for all keys. */
  notEvaluated;
  /** How many keys would be deleted if no guard of the run blocked it. */
  #due = 0;
  #failures;
  constructor(parts) {
    this.#parts = parts;
    const { run, study, options, facts } = parts;
    this.#context = rowContext(run, options, study.listing);
    const before = run.session.lastInventory?.machines ?? /* @__PURE__ */ new Map();
    this.#moved = movedKeys(before, machinesByKey(study.listing.instances));
    this.rules = activeRules(run.policy, options.sources).rules;
    this.notEvaluated = rulesNotEvaluated(planRun(options, facts, 0));
    this.#rows = new RowCollector({ policy: run.policy, rules: this.rules, now: options.now });
    this.#failures = parts.outlook.failures;
    this.#planned = new PlannedKeys({ run, select: parts.select, now: options.now });
  }
  /** planShards plans all shards, and returns what only that shows. */
  async planShards() {
    const { study, options, facts, outlook } = this.#parts;
    const { bits } = study.listing;
    for (let shard = 0; shard < 1 << bits; shard += 1) await this.#planShard(shard);
    const { guards: guards2 } = planRun(options, facts, this.#due);
    return { guards: guards2, failures: this.#failures, sharedPrimes: await this.#findSharedPrimes(outlook) };
  }
  plan({ guards: guards2 }) {
    const { options, facts } = this.#parts;
    return {
      ...planRun(options, facts, this.#due),
      guards: guards2,
      sources: options.sources,
      ...this.#planned.keys,
      resolved: this.#resolved,
      settled: this.#rows.settled,
      context: this.#context,
      digest: this.#rows.digest,
      rows: this.#rows.rows()
    };
  }
  dispose() {
    this.#rows.dispose();
  }
  async #planShard(shard) {
    const { run, study, options, facts, outlook } = this.#parts;
    const { session, account } = run;
    const { listing } = study;
    const kept2 = await keepRows(run, {
      shard,
      listing,
      context: this.#context,
      now: options.now,
      moved: this.#moved,
      isWatched: this.#watcher(shard),
      memory: this.#memory
    });
    const inventory2 = listing.inventory(kept2.fresh);
    const keys2 = await session.records(shard, kept2.scope);
    const quality = await this.#assess(inventory2, keys2);
    const decisions = planKeys(
      { ...options, ledger: { ...session.ledger, keys: keys2 }, inventory: inventory2, quality },
      facts
    );
    this.#due += decisions.filter(({ action }) => action === "delete").length;
    blockKeys(decisions, outlook.guards);
    const before = await session.recordsBefore(shard, kept2.scope);
    const { notEvaluated: notEvaluated3 } = this;
    if (facts.incomplete === void 0)
      this.#resolved.push(...resolvedFindings({ account: account.name, decisions, before, notEvaluated: notEvaluated3 }));
    if (mayRecord(run, facts)) {
      const seen = { keys: observeKeys(decisions), notEvaluated: notEvaluated3 };
      const observe = (ledger, moment) => recordObservation(ledger, seen, moment);
      await session.updateShard(shard, observe, kept2.scope);
    }
    for (const decision of decisions) this.#planned.add(decision);
    this.#rows.addShard(shard, { kept: kept2, decisions, before });
  }
  /**
   * watcher names the keys of a shard that are looked at whatever is known of them; undefined if there are none. A new key can
   * break one that has been there for long.
   */
  #watcher(shard) {
    const { study, outlook } = this.#parts;
    const { sharedPrimes } = outlook;
    const isHere = (fingerprint2) => shardOf(fingerprint2, study.listing.bits) === shard;
    if (!this.#planned.mayWatch(isHere) && ![...sharedPrimes.keys()].some(isHere)) return void 0;
    return (identity) => this.#planned.isWatched(identity) || sharedPrimes.has(identityFingerprint(identity) ?? "");
  }
  /** assess examines the keys of a shard; undefined if that failed. */
  async #assess(inventory2, records) {
    const { run, outlook } = this.#parts;
    if (this.#failures.quality !== void 0) return void 0;
    const isSound = (key2) => records[keyIdentity(key2)]?.sound === run.keylease;
    const slowBefore = (key2) => {
      const { slow } = records[keyIdentity(key2)] ?? {};
      return slow?.by === run.keylease ? slow.found ? "found" : "clean" : void 0;
    };
    try {
      const quality = await run.assessor.assess(inventory2, isSound, slowBefore);
      if (quality.failed !== void 0) this.#failures = { ...this.#failures, blocklist: quality.failed };
      const left = slowChecksLeft(quality.slow);
      if (left !== void 0) this.#failures = { ...this.#failures, "slow-checks": left };
      return withWeaknesses(quality, outlook.sharedPrimes);
    } catch (error2) {
      this.#failures = { ...this.#failures, quality: errorMessage(error2) };
      return void 0;
    }
  }
  async #findSharedPrimes({ sharedPrimes }) {
    const { run, study } = this.#parts;
    const { listing } = study;
    if (sharedPrimes.size > 0 || this.#failures.quality !== void 0) return sharedPrimes;
    return run.assessor.sharedPrimes(async function* () {
      for (let shard = 0; shard < 1 << listing.bits; shard += 1) yield await listing.shard(shard);
    });
  }
};

// src/audit/run/account-plan.ts
async function planAccount(run, study, select) {
  const { session } = run;
  const { listing, context } = study;
  await session.distribute(listing.bits);
  const common = runOptions(run, study);
  const facts = collectFacts({ ...common, ledger: session.ledger }, listing);
  const { guards: guards2 } = planRun(common, facts, 0);
  let outlook = { guards: guards2, sharedPrimes: /* @__PURE__ */ new Map(), failures: {} };
  const checkpoint = session.checkpoint();
  for (; ; ) {
    const options = { ...common, sources: { ...context.sources, ...outlook.failures } };
    const pass = new PlanningPass({ run, study, options, facts, outlook, select });
    const next = await pass.planShards().catch((error2) => {
      pass.dispose();
      throw error2;
    });
    const isTrusted = session.broken === common.ledgerBroken;
    if (isTrusted && isSame(outlook, next)) return pass.plan(next);
    pass.dispose();
    session.backTo(checkpoint);
    if (!isTrusted) return planAccount(run, study, select);
    outlook = next;
  }
}
function runOptions({ account, policy, session, clock: clock3 }, { context, miscounted, requests }) {
  const { broken: ledgerBroken, otherRun } = session;
  const holdsUnread = requests.unread;
  return { ...context, account, policy, now: clock3(), ledgerBroken, otherRun, miscounted, holdsUnread };
}
function isSame(one, other) {
  const blocking = ({ guards: guards2 }) => guards2.filter(({ blocks }) => blocks).map(({ guard: guard2 }) => guard2);
  return (0, import_node_util2.isDeepStrictEqual)(blocking(one), blocking(other)) && (0, import_node_util2.isDeepStrictEqual)([one.failures, one.sharedPrimes], [other.failures, other.sharedPrimes]);
}

// src/audit/run/past-keys.ts
var import_node_crypto13 = require("node:crypto");

// src/audit/restored-keys.ts
var import_node_crypto12 = require("node:crypto");

// src/audit/shard-lines.ts
function bucketsOf(shard, bits, bucketBits) {
  if (bits > bucketBits) return [shard >> bits - bucketBits];
  const many = 1 << bucketBits - bits;
  return Array.from({ length: many }, (_, index) => shard * many + index);
}
function linesOfShard(lines, shard, bits) {
  if (bits === 0) return lines;
  const own = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (shardOf(lineNames(lines, index).identity, bits) === shard) own.push(lines.slice(index, index + 1));
  }
  return new ByteLines(Buffer.concat(own));
}

// src/audit/restored-keys.ts
var RestoredKeys = class _RestoredKeys {
  count;
  recognized;
  watched = /* @__PURE__ */ new Set();
  repeatedIds;
  #options;
  #listed;
  constructor(options) {
    const { parts, census } = options.inventory;
    this.#options = options;
    this.count = parts.reduce((sum, { keys: keys2 }) => sum + keys2, 0);
    this.recognized = census?.recognized ?? 0;
    this.repeatedIds = new Map(census?.repeatedIds);
  }
  /** open looks for the watched keys, and reads no more than that takes. */
  static async open(options) {
    const keys2 = new _RestoredKeys(options);
    const { bits } = options.inventory;
    const shards = new Set([...options.watched].map((identity) => shardOf(identity, bits)));
    for (const shard of shards) {
      for (const { identity } of namesOf(await keys2.lines(shard, bits)))
        if (options.watched.has(identity)) keys2.watched.add(identity);
    }
    return keys2;
  }
  get isKept() {
    return !this.hasLost;
  }
  get hasLost() {
    return this.#listed !== void 0;
  }
  async lines(shard, bits) {
    const kept2 = this.isKept ? await this.#keptLines(shard, bits) : void 0;
    if (kept2) return kept2;
    this.#listed ??= this.#options.relist();
    return (await this.#listed).lines(shard, bits);
  }
  async hasId(id) {
    for (const { shard } of this.#options.inventory.parts) {
      const lines = await this.lines(shard, this.#options.inventory.bits);
      if (namesOf(lines).some((names) => names.id === id)) return true;
    }
    return false;
  }
  clear() {
    this.#listed?.then(
      (keys2) => keys2.clear(),
      () => {
      }
    );
  }
  /** keptLines are lines as they were kept; undefined if they cannot be read, or are others. */
  async #keptLines(shard, bits) {
    const { bits: kept2, parts } = this.#options.inventory;
    const buckets = new Set(bucketsOf(shard, bits, kept2));
    const own = parts.filter((part) => buckets.has(part.shard));
    const read3 = await Promise.all(own.map((part) => this.#read(part)));
    const whole = read3.filter((bytes2) => bytes2 !== void 0);
    if (whole.length < own.length) return void 0;
    const lines = new ByteLines(Buffer.concat(whole));
    return bits <= kept2 ? lines : linesOfShard(lines, shard, bits);
  }
  async #read(part) {
    const { store, account } = this.#options;
    const found2 = await store.read(inventoryPartName(account, part)).catch(() => void 0);
    return found2 && (0, import_node_crypto12.hash)("sha256", found2.bytes) === part.sha256 ? found2.bytes : void 0;
  }
};
function namesOf(lines) {
  return Array.from({ length: lines.length }, (_, index) => lineNames(lines, index));
}

// src/audit/run/past-keys.ts
function censusBasis({ keylease }, { owners }) {
  return (0, import_node_crypto13.hash)("sha256", JSON.stringify([keylease, [...owners]]));
}
function keyRestorer({ store, account, session, keylease }, { recognition, watched, now }) {
  const { lastInventory: last, isFirstOfDay } = session;
  if (isFirstOfDay || last?.census?.basis !== censusBasis({ keylease }, recognition)) return void 0;
  const { takenAt } = last;
  const hasEnded = ({ until }) => until !== void 0 && takenAt < until && until <= now;
  if (!(takenAt <= now) || [...recognition.owners.values()].some(hasEnded)) return void 0;
  return (relist) => RestoredKeys.open({ store, account: account.name, inventory: last, watched, relist });
}

// src/audit/report/build-report.ts
init_account();
init_format();
init_time();
init_evidence();
init_key_digest();
init_proof();
init_run_report();
var MAX_TREND = 30;
function reportBlocklist({ location: location2, modifiedAt }) {
  const writtenAt = modifiedAt === void 0 ? null : formatIso(modifiedAt);
  return { location: sanitize(location2, 1e3), writtenAt };
}
function buildReport(parts) {
  const { account, policy, provider, plan, runs, run, deletions } = parts;
  const { digest = new KeyDigest(parts.now), rows: rows2 = rowsOf([]), resolved: resolved2 = [] } = plan ?? {};
  const notEvaluated3 = [...parts.notEvaluated, ...plan?.notEvaluated ?? []].map(({ what, why }) => ({
    what,
    why
  }));
  const isDone = deletions.every((each) => isConfirmed(each) || each.outcome === "skipped");
  return {
    version: 3,
    account: account.name,
    address: {
      provider: account.provider,
      profile: account.profile ?? null,
      apiUrl: account.apiUrl ?? null,
      vars: account.vars
    },
    provider: {
      title: provider?.title ?? account.provider,
      basis: provider?.basis ?? null,
      removal: provider?.removal.note ?? "",
      use: (provider && unreportedUseNote(provider)) ?? null,
      terraform: provider?.removal.terraform ?? null
    },
    keylease: parts.keylease,
    blocklist: parts.blocklist ? reportBlocklist(parts.blocklist) : null,
    run,
    mode: account.armed ? "armed" : "report",
    policy: { hash: policy.hash, grace: formatDuration(policy.grace) },
    startedAt: formatIso(parts.startedAt),
    writtenAt: formatIso(parts.now),
    finished: parts.finished,
    evaluated: plan !== void 0 && plan.facts.incomplete === void 0,
    complete: plan !== void 0 && notEvaluated3.length === 0 && isDone,
    figures: countFigures({ parts, digest, resolved: resolved2.length, notEvaluated: notEvaluated3 }),
    guards: plan?.guards ?? [],
    deletions: deletions.map((each) => ({ ...each, owner: ownerOf(each, parts) })),
    otherChanges: parts.otherChanges,
    resolved: nameResolved(resolved2, deletions),
    notices: parts.notices,
    notEvaluated: notEvaluated3,
    trend: runs.slice(-MAX_TREND),
    digest,
    rows: rows2
  };
}
function nameResolved(resolved2, deletions) {
  const names = new Map(deletions.map(({ key: key2 }) => [keyIdentity(key2), key2.name]));
  return resolved2.map(({ identity, ...each }) => ({
    ...each,
    name: each.name || sanitize(names.get(identity) ?? "")
  }));
}
function ownerOf({ key: key2 }, { context }) {
  const found2 = context?.recognition.owners.get(key2.fingerprint);
  return found2 === void 0 ? null : sanitize(found2.owner);
}
function countFigures(options) {
  const { parts, digest, resolved: resolved2, notEvaluated: notEvaluated3 } = options;
  const { deletions, now } = parts;
  const { keys: keys2, recognized, findings, findingsInAll, fresh, decisions, oldest } = digest;
  return {
    keys: keys2,
    recognized,
    findings,
    new: fresh,
    ongoing: findingsInAll - fresh,
    resolved: resolved2,
    marked: decisions.mark,
    blocked: decisions.blocked,
    intended: Math.max(deletions.length, decisions.delete),
    attempted: deletions.filter(({ outcome: outcome2 }) => !["not-attempted", "skipped"].includes(outcome2)).length,
    accepted: deletions.filter(isUnconfirmed).length,
    confirmed: deletions.filter(isConfirmed).length,
    notEvaluated: notEvaluated3.length,
    oldest: Math.floor((now - oldest) / DAY)
  };
}

// src/audit/run/run-outcome.ts
function startOutcome({ session }) {
  const nothing = { deletions: [], otherChanges: [], notices: [], notEvaluated: [] };
  const unknown3 = {
    provider: void 0,
    listing: void 0,
    context: void 0,
    plan: void 0,
    requests: void 0
  };
  return withFailure(
    { ...unknown3, ...nothing },
    "the ledger",
    session.broken ?? session.putBack ?? session.otherRun
  );
}
function withFailure(outcome2, what, why) {
  if (why === void 0) return outcome2;
  return { ...outcome2, notEvaluated: [...outcome2.notEvaluated, { what, why }] };
}
function reportOutcome(run, outcome2, { finished }) {
  const { blocklist } = run.assessor;
  return buildReport({ ...run, ...outcome2, blocklist, finished, now: run.clock(), runs: run.session.runs });
}

// src/audit/run/decision.ts
async function decideRun(run, study) {
  const plan = await planAccount(run, study).catch((error2) => {
    study.listing.dispose();
    throw error2;
  });
  const decided = { ...startOutcome(run), ...study, plan };
  const { keysFailed, instancesFailed } = study.listing;
  const listed2 = withFailure(
    withFailure(decided, "all keys", keysFailed),
    "the use of keys",
    instancesFailed
  );
  return withFailure(listed2, "requests to keep keys", study.requests.unread);
}
async function planAgain(run, decided) {
  const plan = await planAccount(run, decided);
  decided.plan.rows.dispose();
  return { ...decided, plan };
}
async function recordDecision(run, decided) {
  const { store, account, session } = run;
  const { listing, plan } = decided;
  const { revision } = session.ledger;
  const { settled, context } = plan;
  await saveInventory({
    store,
    account: account.name,
    listing,
    revision,
    last: session.lastInventory,
    basis: censusBasis(run, decided.context.recognition),
    rows: { ...plan.rows, settled, context, partNow: (shard) => session.partNow(shard) }
  });
  const untold = untoldDeletions(session.ledger).map(untoldDeletion);
  const { events, deletions } = reconcilePending(session.ledger, plan.pending);
  session.update((ledger, moment) => recordEvents(ledger, events, moment));
  return { ...decided, deletions: [...untold, ...deletions] };
}
function untoldDeletion({ intent, at: at2, run }) {
  const { undo: key2, rules: rules2 } = intent;
  const why = `deleted by run ${run} on ${at2.slice(0, 10)}; nobody was told then`;
  return { key: key2, rules: rules2, evidence: [], outcome: "confirmed", why };
}

// src/audit/run/announcement.ts
async function announceMarks(run, decided) {
  const { clock: clock3 } = run;
  if (decided.plan.unannounced.length === 0) return decided;
  const report = reportOutcome(run, decided, { finished: false });
  const notices = await dispatch({ stage: "before", report, channels: noticeChannels(run), clock: clock3 });
  return { ...decided, notices };
}
async function startGrace(run, announced) {
  const { session } = run;
  const { notices, plan } = announced;
  if (notices.length === 0 || notices.some(({ ok }) => !ok)) return announced;
  const via = notices.map(({ channel: channel2 }) => channel2);
  await session.updateKeys(
    plan.unannounced,
    (ledger, keys2, moment) => recordNotice(ledger, { notices: keys2, via }, moment)
  );
  await session.save();
  return planAgain(run, announced);
}
function noticeChannels({ policy, notifiers, reports }) {
  const needsReport = policy.notify.report || reports !== void 0 && notifiers.length > 0;
  return needsReport ? [writtenReport(reports), ...notifiers] : notifiers;
}

// src/audit/run/execution.ts
init_account();
init_evidence();

// src/audit/listing-changes.ts
init_format();
async function listingChanges(before, after) {
  const gone = /* @__PURE__ */ new Map();
  const added = /* @__PURE__ */ new Map();
  const bits = Math.max(before.bits, after.bits);
  for (let shard = 0; shard < 1 << bits; shard += 1) {
    const { keys: old } = await before.shard(shard, bits);
    const { keys: current } = await after.shard(shard, bits);
    const now = new Map(current.map((key2) => [key2.id, key2]));
    for (const key2 of old) {
      const same = now.get(key2.id);
      if (same && same.fingerprint === key2.fingerprint && same.name === key2.name) now.delete(key2.id);
      else gone.set(key2.id, key2);
    }
    for (const [id, key2] of now) added.set(id, key2);
  }
  const changed = [...gone].map(([id, key2]) => {
    const current = added.get(id);
    added.delete(id);
    const change = current ? `became ${describeKey(current)}` : "is gone";
    return { id, description: `${describeKey(key2)} ${change}` };
  });
  return [...changed, ...[...added].map(([id, key2]) => ({ id, description: `${describeKey(key2)} is new` }))];
}
function describeKey({ id, name, fingerprint: fingerprint2 }) {
  return `${sanitize(name) || "an unnamed key"} (id ${sanitize(id)}, ${fingerprint2 ?? "not a key"})`;
}

// src/audit/recheck.ts
init_same_key();
init_format();
init_problem();
init_evidence();
var FRESH = 15e3;
var Recheck = class {
  #options;
  #before;
  /** Identities of the keys that the provider was asked to delete: a listing may still show them. */
  #called = /* @__PURE__ */ new Set();
  #listing;
  #machines;
  #find;
  #hasRead = false;
  #listedAt;
  #machinesAt;
  #isDoubtful = false;
  constructor(options) {
    this.#options = options;
    this.#before = new Map(options.due.map(({ evidence }) => [evidence.key.id, evidence.identity]));
    const { takenAt, isKept, hasLost } = options.listing;
    this.#listing = options.listing;
    this.#listedAt = isKept || hasLost ? void 0 : takenAt;
    this.#machinesAt = takenAt;
    this.#find = options.find;
  }
  /** check tells whether a key is still to be deleted. Throws if that cannot be found out. */
  async check({ evidence }) {
    const { key: key2, sameKeyEntries } = evidence;
    const hasTwins = sameKeyEntries.length > 1;
    const isRead = this.#find !== void 0 && !hasTwins && !this.#isDoubtful;
    if (isRead) await this.#listMachines();
    const found2 = isRead ? await this.#read(key2.id) : void 0;
    if (found2) return this.#judgeFound(key2, found2);
    if (isRead || hasTwins && !this.#hasListed) this.#listedAt = void 0;
    const listed2 = await this.#judge({ key: key2, found: void 0, listing: await this.#list() });
    if (!isRead || listed2.outcome !== "due") return listed2;
    if (this.#hasRead)
      return skipped("a listing shows it, though the provider says that there is no such key");
    this.#find = void 0;
    return listed2;
  }
  /** noteCall takes note that the provider was asked to delete a key. If that failed, it has to be listed what is there. */
  noteCall({ evidence }, { hasFailed }) {
    this.#called.add(evidence.identity);
    this.#isDoubtful ||= hasFailed;
  }
  async #read(id) {
    try {
      const found2 = await this.#find?.(id);
      this.#hasRead ||= found2 !== void 0;
      return found2;
    } catch (error2) {
      this.#find = void 0;
      this.#isDoubtful = true;
      throw error2;
    }
  }
  async #judgeFound(key2, found2) {
    if (!isSameKey(key2, found2)) return skipped(ANOTHER_KEY);
    if (found2.name !== key2.name) return skipped(`its name is ${sanitize(found2.name) || "empty"} now`);
    if (!this.#listing.watched.has(keyIdentity(key2)))
      return skipped("a listing lacks it, though the provider shows it by its id");
    return this.#judge({ key: key2, found: found2, listing: this.#listing });
  }
  async #listMachines() {
    const { listMachines: listMachines2, clock: clock3 } = this.#options;
    if (!listMachines2 || this.#isFresh(this.#machinesAt)) return;
    this.#machines = await listMachines2().then(
      (instances2) => ({ instances: instances2, instancesFailed: void 0 }),
      (error2) => ({ instances: void 0, instancesFailed: errorMessage(error2) })
    );
    this.#machinesAt = this.#machines.instances ? clock3() : void 0;
  }
  async #list() {
    const { list: list3, clock: clock3 } = this.#options;
    if (!this.#isDoubtful && this.#isFresh(this.#listedAt)) return this.#listing;
    const listing = await list3();
    if (listing.keysFailed !== void 0) return listing;
    this.dispose();
    this.#listing = listing;
    this.#machines = void 0;
    this.#isDoubtful = false;
    this.#listedAt = clock3();
    this.#machinesAt = listing.instancesFailed === void 0 ? this.#listedAt : void 0;
    return listing;
  }
  /** dispose frees the last listing that was made here. */
  dispose() {
    if (this.#hasListed) this.#listing.dispose();
  }
  get #hasListed() {
    return this.#listing !== this.#options.listing;
  }
  /** A clock that was set back makes nothing fresh. */
  #isFresh(at2) {
    const age = this.#options.clock() - (at2 ?? Number.NaN);
    return age >= 0 && age <= FRESH;
  }
  async #judge(look) {
    const { key: key2, listing } = look;
    const { keysFailed } = listing;
    if (keysFailed !== void 0) return skipped(`not all keys could be listed: ${keysFailed}`);
    const [machines, called, before] = [this.#machines, this.#called, this.#before];
    const now = await this.#options.decide({ ...look, machines, called, before });
    if (!now) {
      if (await listing.hasId(key2.id) && !called.has(keyIdentity(key2))) return skipped(ANOTHER_KEY);
      return { outcome: "gone", why: "it was no longer listed" };
    }
    const { guards: guards2, action, evidence } = now;
    if (guards2.length > 0)
      return skipped(guards2.map(({ guard: guard2, reason }) => `${guard2}: ${reason}`).join("; "));
    if (action !== "delete") return skipped("no rule calls for its deletion anymore");
    return evidence.identity === keyIdentity(key2) ? { outcome: "due" } : skipped(ANOTHER_KEY);
  }
};
var ANOTHER_KEY = "its id now belongs to another key";
function skipped(why) {
  return { outcome: "skipped", why };
}

// src/audit/context.ts
init_problem();

// src/audit/policy/policy.ts
function leaseSecretSources({ recognize: { leases } }, { leaseSecret, previousLeaseSecret }) {
  const both = leaseSecret ? [leaseSecret, previousLeaseSecret] : [leases.secret, leases.previousSecret];
  return both.filter((source) => source !== void 0);
}

// src/audit/context.ts
init_recognition();
async function readSources(options, now) {
  const { policy, account, readSecret } = options;
  const recognition = await recognize({ recognizers: options.recognizers, now });
  const [failure2] = recognition.failures;
  const secrets = await attempt3(() => Promise.all(leaseSecretSources(policy, account).map(readSecret)));
  const sources = { recognition: failure2?.why ?? secrets.failed, "lease-secret": secrets.failed };
  return { recognition, leaseSecrets: secrets.value ?? [], leaseRuns: /* @__PURE__ */ new Map(), sources };
}
async function attempt3(task) {
  try {
    return { value: await task() };
  } catch (error2) {
    return { failed: errorMessage(error2) };
  }
}

// src/audit/run/study.ts
init_evidence();

// src/audit/listing.ts
var import_node_util3 = require("node:util");
init_problem();

// src/audit/listed-keys.ts
function keysOfLines(lines, { repeatedIds }) {
  return { ...parseListingLines(lines), entriesWithId: (id) => repeatedIds.get(id) ?? 1 };
}

// src/audit/spooled-keys.ts
init_evidence();
var MOST_IN_ORDER = 4096;
var BUCKET_BITS = 8;
var SpooledKeys = class {
  count = 0;
  recognized = 0;
  watched = /* @__PURE__ */ new Set();
  repeatedIds = /* @__PURE__ */ new Map();
  isKept = false;
  hasLost = false;
  #options;
  #inOrder = [];
  #spool = new Spool();
  #ids = /* @__PURE__ */ new Set();
  constructor(options) {
    this.#options = options;
  }
  /** add keeps a key of the listing. */
  add(key2) {
    const { account, watched, isOwned: isOwned2 } = this.#options;
    const identity = keyIdentity(key2);
    this.count += 1;
    if (isOwned2(key2)) this.recognized += 1;
    if (watched.has(identity)) this.watched.add(identity);
    if (this.#ids.has(key2.id)) this.repeatedIds.set(key2.id, (this.repeatedIds.get(key2.id) ?? 1) + 1);
    else this.#ids.add(key2.id);
    this.#keep(identity, formatListingLine(key2, account.addProblem(key2.name, key2.publicKey)));
  }
  clear() {
    this.count = 0;
    this.recognized = 0;
    this.watched.clear();
    this.#inOrder = [];
    this.#spool.dispose();
    this.#ids.clear();
    this.repeatedIds.clear();
  }
  hasId(id) {
    return this.#ids.has(id);
  }
  lines(shard, bits) {
    if (this.#inOrder) return linesOfShard(ByteLines.of(this.#inOrder), shard, bits);
    const lines = new ByteLines(this.#spool.read(...bucketsOf(shard, bits, BUCKET_BITS)));
    return bits <= BUCKET_BITS ? lines : linesOfShard(lines, shard, bits);
  }
  #keep(identity, line2) {
    if (this.#inOrder && this.#inOrder.length < MOST_IN_ORDER) {
      this.#inOrder.push(line2);
      return;
    }
    for (const each of this.#inOrder ?? []) this.#distribute(keyIdentity(parseListingLine(each)), each);
    this.#inOrder = void 0;
    this.#distribute(identity, line2);
  }
  #distribute(identity, line2) {
    this.#spool.append(shardOf(identity, BUCKET_BITS), `${line2}
`);
  }
};

// src/audit/listing.ts
async function listAccount(options) {
  const { account, now, mustStop, machines } = options;
  const [{ keys: keys2, past, keysFailed }, listed2] = await Promise.all([
    spoolKeys(options).catch((error2) => ({
      keys: new SpooledKeys(options),
      keysFailed: errorMessage(error2)
    })),
    machines ?? (account.supports.instances ? listMachines(account, mustStop) : NO_MACHINES)
  ]);
  const { instances: instances2, instancesFailed } = keysFailed === void 0 ? listed2 : NO_MACHINES;
  const common = {
    takenAt: now,
    instances: instances2,
    instancesFailed,
    reportsUse: account.supports.use,
    unlisted: account.supports.unlisted,
    keysFailed
  };
  const bits = keysFailed === void 0 ? shardBits(keys2.count, options.bits) : options.bits;
  return {
    ...common,
    count: keys2.count,
    past,
    recognized: keys2.recognized,
    repeatedIds: keys2.repeatedIds,
    watched: keys2.watched,
    get isKept() {
      return keys2.isKept;
    },
    get hasLost() {
      return keys2.hasLost;
    },
    bits,
    shard: async (number3, other = bits) => {
      const lines = await keys2.lines(number3, other);
      return { ...common, ...keysOfLines(lines.texts(), keys2) };
    },
    lines: async (number3) => keys2.lines(number3, bits),
    inventory: (lines) => ({ ...common, ...keysOfLines(lines, keys2) }),
    hasId: (id) => keys2.hasId(id),
    dispose: () => keys2.clear()
  };
}
async function spoolKeys(options) {
  const { account, before, isReadOnce, restore, progress, mustStop } = options;
  const keys2 = new SpooledKeys(options);
  let past;
  let isEqual = false;
  let entries = 0;
  const onPage = (count2) => {
    entries += count2;
    progress?.(Math.max(entries, keys2.count));
    checkTime(mustStop);
  };
  const listing = account.keys({
    before,
    isReadOnce,
    onEqualPage: restore && onPage,
    onRead: (read3, outcome2) => {
      past = read3;
      isEqual = outcome2.isEqual;
    }
  });
  try {
    for await (const page2 of listing) {
      for (const key2 of page2) keys2.add(key2);
      onPage(0);
    }
  } catch (error2) {
    keys2.clear();
    throw error2;
  }
  if (!isEqual || !restore) return { keys: keys2, past };
  const relist = async () => {
    const again = await spoolKeys({ ...options, before: past, restore: void 0 });
    if ((0, import_node_util3.isDeepStrictEqual)(again.past?.pages, past?.pages)) return again.keys;
    again.keys.clear();
    throw new Error("the keys changed while they were listed again");
  };
  return { keys: await restore(relist), past };
}
var NO_MACHINES = { instances: void 0 };
async function listMachines(account, mustStop) {
  try {
    const instances2 = [];
    for await (const page2 of account.instances()) {
      instances2.push(...page2);
      checkTime(mustStop);
    }
    return { instances: instances2 };
  } catch (error2) {
    return { instances: void 0, instancesFailed: errorMessage(error2) };
  }
}
function checkTime(mustStop) {
  const stop = mustStop?.();
  if (stop !== void 0) throw new Error(stop);
}

// src/accounts/wrap-account.ts
function wrapAccount(account, { list: list3, read: read3, change }) {
  const { title, basis, nameLimit: nameLimit2, removal, supports } = account;
  return {
    title,
    basis,
    nameLimit: nameLimit2,
    removal,
    supports,
    keys: (options) => list3((each) => each.keys(options)),
    instances: () => list3((each) => each.instances()),
    find: account.find && ((id) => read3(async (each) => each.find?.(id))),
    add: (...key2) => change((each) => each.add(...key2)),
    remove: (id) => change((each) => each.remove(id)),
    addProblem: (...key2) => account.addProblem(...key2),
    accountId: () => account.accountId(),
    removalCommand: (id) => account.removalCommand(id),
    attach: (...pair) => change((each) => each.attach(...pair)),
    detach: (...pair) => change((each) => each.detach(...pair))
  };
}

// src/audit/read-only.ts
init_problem();
function readOnly(account) {
  const refuse = async () => {
    throw new Problem({
      what: `Nothing is changed on ${account.title}`,
      why: "the policy does not arm this account",
      hint: "Set enforce in the policy to the name of the account"
    });
  };
  return wrapAccount(account, {
    list: (call) => call(account),
    read: (call) => call(account),
    change: refuse
  });
}

// src/audit/run/keep-requests.ts
init_problem();

// src/audit/holds/hold-requests.ts
init_time();
init_keep_command();
function decideRequests({ comments, readUntil }, options) {
  const { held, inbox } = options;
  const refused3 = new Set(held.refused);
  const newlyRefused = [];
  const answers = [];
  const latest2 = /* @__PURE__ */ new Map();
  for (const comment of comments) {
    const commands = parseKeepCommands(comment.text);
    if (commands.length === 0) continue;
    const { source, by, isAnswered } = comment;
    const { holds, lines } = decideComment(comment, commands, options);
    for (const hold of holds) latest2.set(hold.fingerprint, hold);
    const isTold = comment.refusal === "not-allowed" && refused3.has(by);
    const isGranted = comment.refusal === "edited" && held.holds.some((each) => each.source === source);
    if (isAnswered || isTold || isGranted) continue;
    if (comment.refusal === "not-allowed") {
      refused3.add(by);
      newlyRefused.push(by);
    }
    answers.push({ source, by, isGranted: holds.length > 0, lines });
  }
  const record5 = {
    readUntil: readUntil === void 0 ? {} : { [inbox]: readUntil },
    refused: newlyRefused,
    holds: [...latest2.values()].filter((hold) => !isRecorded(hold, options))
  };
  return { record: record5, answers };
}
function requestedKeys({ comments }) {
  const commands = comments.flatMap(({ text }) => parseKeepCommands(text));
  return new Set(commands.flatMap((command) => "fault" in command ? [] : command.fingerprint));
}
function isRecorded(hold, { held }) {
  return held.holds.some((each) => each.source === hold.source && each.fingerprint === hold.fingerprint);
}
function decideComment(comment, commands, options) {
  if (comment.refusal === "not-allowed") {
    return {
      holds: [],
      lines: [["Only people with write access to this repository may keep a key, no bots and no apps."]]
    };
  }
  if (comment.refusal === "edited") {
    return {
      holds: [],
      lines: [["This comment was edited, so it does not say who asks for what. Write a new one."]]
    };
  }
  const holds = [];
  const lines = commands.map((command) => {
    if ("fault" in command) return [{ code: command.line }, `${command.fault}: `, { code: KEEP_COMMAND }];
    const fault = faultOf(command, comment, options);
    if (fault !== void 0) return [{ code: command.fingerprint }, fault];
    const { fingerprint: fingerprint2, why } = command;
    holds.push({ fingerprint: fingerprint2, by: comment.by, until: formatIso(command.until), why, source: comment.source });
    return [
      { code: fingerprint2 },
      `is not deleted until ${lastDay(command.until)}, that day included. Then people are notified again before it is.`
    ];
  });
  return { holds, lines };
}
function faultOf({ fingerprint: fingerprint2, until }, { at: at2 }, { isListed: isListed2, account, longest, now }) {
  if (!(until > Math.max(at2, now))) return `cannot be kept until ${lastDay(until)}: that day is over.`;
  if (!(until <= at2 + longest + DAY)) {
    return `cannot be kept until ${lastDay(until)}: the policy allows ${formatDuration(longest)}, until ${formatDate(at2 + longest)}.`;
  }
  return isListed2(fingerprint2) ? void 0 : `is the fingerprint of no key on ${account}.`;
}
function lastDay(until) {
  return formatDate(until - 1);
}

// src/audit/run/keep-requests.ts
async function readKeepRequests({ notifiers, session, account, clock: clock3 }, listing) {
  const requests = { answers: [], unread: void 0 };
  if (listing.keysFailed !== void 0) return requests;
  for (const { inbox } of notifiers) {
    if (!inbox) continue;
    try {
      const { held = NO_HOLDS } = session.ledger;
      const comments = await inbox.read(account.name, held.readUntil[inbox.name]);
      const listed2 = await listedOf(requestedKeys(comments), listing);
      const { record: record5, answers } = decideRequests(comments, {
        held,
        isListed: (fingerprint2) => listed2.has(fingerprint2),
        inbox: inbox.name,
        account: account.name,
        longest: inbox.longest,
        now: clock3()
      });
      session.update((ledger, moment) => recordHolds(ledger, record5, moment));
      requests.answers.push(...answers.map((answer) => ({ inbox, answer })));
    } catch (error2) {
      requests.unread = errorMessage(error2);
    }
  }
  return requests;
}
async function listedOf(fingerprints2, { shard, bits }) {
  const listed2 = /* @__PURE__ */ new Set();
  for (const fingerprint2 of fingerprints2) {
    const { keys: keys2 } = await shard(shardOf(fingerprint2, bits));
    if (keys2.some((key2) => key2.fingerprint === fingerprint2)) listed2.add(fingerprint2);
  }
  return listed2;
}

// src/audit/run/run-answers.ts
init_lease_claim();
init_lease_runs();
var NAMED = '"keylease-';
async function readRunsOf(run, listing, context) {
  if (!run.readRuns) return NO_ANSWERS;
  const keys2 = [];
  for (let shard = 0; shard < 1 << listing.bits; shard += 1) {
    const lines = await listing.lines(shard);
    const named = lines.bytes.includes(NAMED) ? lines.texts().filter((line2) => line2.includes(NAMED)) : [];
    keys2.push(...listing.inventory(named).keys);
  }
  return readRunsNow(run, keys2, context);
}
async function readRunsNow({ readRuns, policy, clock: clock3 }, keys2, context) {
  if (!readRuns) return NO_ANSWERS;
  return readRuns(runsToAskAbout(keys2, { leases: leaseSettings({ policy, ...context }), now: clock3() }));
}

// src/audit/run/study.ts
async function studyAccount(run) {
  const { account, clock: clock3 } = run;
  const opened2 = await run.open();
  const provider = account.armed ? opened2 : readOnly(opened2);
  const context = await readSources(run, clock3());
  const listedFrom = clock3();
  const listing = await takeListing(run, { provider, context });
  const listingTook = clock3() - listedFrom;
  const requests = await readKeepRequests(run, listing);
  const miscounted = acceptCount(run, listing);
  const { runs: leaseRuns, failed } = await readRunsOf(run, listing, context);
  const sources = { ...context.sources, runs: failed };
  return {
    provider,
    listing,
    listingTook,
    context: { ...context, leaseRuns, sources },
    miscounted,
    requests
  };
}
function acceptCount({ session, ...run }, { count: listed2, keysFailed }) {
  if (run.acceptCount === void 0 || keysFailed !== void 0 || !session.mayWrite) return void 0;
  const { count: count2, by } = run.acceptCount;
  if (count2 !== listed2) return count2;
  session.update((ledger, moment) => recordEvents(ledger, [{ kind: "count-accepted", count: count2, by }], moment));
  return void 0;
}
function takeListing(run, { provider, context, listing }, known = {}) {
  const { clock: clock3, session, progress, mustStop } = run;
  const now = clock3();
  const { recognition } = context;
  const watched = watchedIdentities(session.ledger);
  return listAccount({
    ...known,
    account: provider,
    now,
    watched,
    isOwned: (key2) => isOwned(key2, recognition, now),
    bits: session.bits,
    before: listing?.past ?? session.lastInventory?.listing,
    restore: listing ? void 0 : keyRestorer(run, { recognition, watched, now }),
    mustStop,
    progress: (done) => progress?.("Listing keys", done)
  });
}

// src/audit/run/list-after-deletions.ts
async function listAfterDeletions(run, decided, accepted) {
  const reading = await takeListing(run, decided, { isReadOnce: true, machines: decided.listing });
  if (reading.keysFailed !== void 0 || await isExpected(decided.listing, reading, accepted))
    return reading;
  const listing = await takeListing(run, { ...decided, listing: reading });
  reading.dispose();
  return listing;
}
async function isExpected(before, after, accepted) {
  try {
    return (await listingChanges(before, after)).every(({ id }) => accepted.has(id));
  } catch {
    return false;
  }
}

// src/audit/run/recheck-key.ts
init_evidence();
init_recognition();
async function recheckKey(run, decided, look) {
  const { session } = run;
  const { plan } = decided;
  const { key: key2, found: found2, listing, machines, called, before } = look;
  const identity = keyIdentity(key2);
  const { runs: leaseRuns, failed } = await readRunsNow(run, [found2 ?? key2], decided.context);
  const sources = { ...plan.sources, runs: failed };
  const options = { ...runOptions(run, decided), before, leaseRuns, sources };
  const facts = collectFacts({ ...options, ledger: session.ledger }, remaining(decided, look, options.now));
  const inventory2 = { ...await listing.shard(shardOf(identity, listing.bits)), ...machines };
  const keys2 = inventory2.keys.filter((each) => !called.has(keyIdentity(each))).map((each) => found2 && keyIdentity(each) === identity ? found2 : each);
  const ledger = { ...session.ledger, keys: await session.records(shardOf(identity, session.bits)) };
  const decisions = planKeys(
    { ...options, ledger, quality: qualityOf(decided, identity), inventory: { ...inventory2, keys: keys2 } },
    facts
  );
  const due = plan.due.filter(({ evidence }) => !called.has(evidence.identity));
  blockKeys(decisions, planRun(options, facts, due.length).guards);
  return decisions.find(({ evidence }) => evidence.key.id === key2.id);
}
function remaining({ plan }, { listing, called }, now) {
  const stillListed = plan.due.filter(
    ({ evidence: { identity } }) => called.has(identity) && listing.watched.has(identity)
  );
  const owned = stillListed.filter(({ evidence: { owner: owner2 } }) => currentOwner(owner2, now));
  return {
    ...listing,
    count: listing.count - stillListed.length,
    recognized: listing.recognized - owned.length,
    watched: new Set([...listing.watched].filter((identity) => !called.has(identity)))
  };
}
function qualityOf({ plan }, identity) {
  const evidence = plan.due.find((each) => each.evidence.identity === identity)?.evidence;
  if (!evidence?.weaknesses) return void 0;
  return { weaknesses: /* @__PURE__ */ new Map([[evidence.key.fingerprint ?? identity, evidence.weaknesses]]) };
}

// src/audit/run/execution.ts
async function executeRun(run, decided) {
  const { policy, session, sleep: sleep2, clock: clock3, progress } = run;
  const { provider, plan, listing } = decided;
  const { due } = plan;
  if (due.length === 0) return { ...decided, executed: { deletions: [], events: [], listing: void 0 } };
  await saveEvents(
    run,
    due.map((decision) => deletionIntent(decision, policy.hash))
  );
  const { mustStop, timed } = reserveListing(run, decided.listingTook);
  const { instances: instances2, use } = provider.supports;
  const recheck = new Recheck({
    due,
    // It was made before it was known which keys to look for; it has all that are due.
    listing: { ...listing, watched: /* @__PURE__ */ new Set([...listing.watched, ...due.map(identityOf)]) },
    find: provider.find,
    list: () => timed(() => takeListing({ ...run, mustStop }, decided)),
    listMachines: instances2 && use ? () => allInstances(provider) : void 0,
    decide: (look) => recheckKey(run, decided, look),
    clock: clock3
  });
  const executed = await execute({
    account: provider,
    due,
    recheck,
    list: (accepted) => timed(() => listAfterDeletions(run, decided, accepted)),
    renewLock: () => session.renew(),
    sleep: sleep2,
    mustStop,
    progress: (done, total) => progress?.("Deleting keys", done, total)
  });
  recheck.dispose();
  const again = new Set(executed.deletions.map(({ key: key2 }) => keyIdentity(key2)));
  const earlier = decided.deletions.filter(({ key: key2 }) => !again.has(keyIdentity(key2)));
  return { ...decided, deletions: [...earlier, ...executed.deletions], executed };
}
var LISTING_MARGIN = 1e4;
function reserveListing({ clock: clock3, mustStop = () => void 0 }, firstTook) {
  let longest = firstTook;
  return {
    mustStop: () => mustStop(2.5 * longest + LISTING_MARGIN),
    timed: async (list3) => {
      const startedAt = clock3();
      const listed2 = await list3();
      longest = Math.max(longest, clock3() - startedAt);
      return listed2;
    }
  };
}
async function recordExecution(run, outcome2) {
  const { deletions, events, listing } = outcome2.executed;
  if (deletions.length === 0) return outcome2;
  await saveEvents(run, events);
  if (listing === void 0) return outcome2;
  if (listing.keysFailed !== void 0)
    return withFailure(outcome2, "what is left on the account", listing.keysFailed);
  const deleted3 = new Set(deletions.map(({ key: key2 }) => key2.id));
  const changes2 = await listingChanges(outcome2.listing, listing);
  const others = changes2.filter(({ id }) => !deleted3.has(id));
  const left = await planAgain(run, { ...outcome2, listing });
  outcome2.listing.dispose();
  const otherChanges = others.map(({ description }) => description);
  return withFailure({ ...left, otherChanges }, "the use of keys", listing.instancesFailed);
}
function identityOf({ evidence }) {
  return evidence.identity;
}
async function saveEvents({ session }, events) {
  session.update((ledger, moment) => recordEvents(ledger, events, moment));
  await session.save();
}

// src/audit/run/late-requests.ts
var import_node_util4 = require("node:util");
async function heedLateRequests(run, decided) {
  const { plan, listing, requests: early } = decided;
  if (plan.due.length === 0 || run.notifiers.every(({ inbox }) => inbox === void 0)) return decided;
  const { held: before } = run.session.ledger;
  const late = await readKeepRequests(run, listing);
  const known = new Set(early.answers.map(({ answer }) => answer.source));
  const fresh = late.answers.filter(({ answer }) => !known.has(answer.source));
  const requests = { answers: [...early.answers, ...fresh], unread: early.unread ?? late.unread };
  const heard = withFailure({ ...decided, requests }, "requests to keep keys", late.unread);
  const isSame3 = (0, import_node_util4.isDeepStrictEqual)(run.session.ledger.held?.holds, before?.holds);
  return isSame3 && late.unread === void 0 ? heard : planAgain(run, heard);
}

// src/audit/run/publication.ts
init_problem();
init_time();
init_evidence();
init_proof();

// src/audit/run/correspondence.ts
init_problem();
async function correspond(run, outcome2, { report, isSaved }) {
  const { session, account, notifiers } = run;
  let current = outcome2;
  const attempt4 = async (what, task) => {
    const why = await Promise.resolve(task()).then(() => void 0, errorMessage);
    current = withFailure(current, what, why);
  };
  if (isSaved && mayRecord(run, outcome2.plan?.facts)) {
    await attempt4("answers to comments", async () => {
      for (const { inbox, answer } of outcome2.requests?.answers ?? [])
        await inbox.answer(account.name, answer);
    });
  }
  if (!session.mayWrite) return current;
  for (const { name, show } of notifiers) await attempt4(`what ${name} shows`, () => show?.(report));
  return current;
}

// src/audit/run/trouble.ts
init_time();
var AGAIN = DAY - HOUR;
async function readTrouble({ store, account }) {
  try {
    const found2 = await store.read(troubleName(account.name));
    const { since: since2, told, what } = JSON.parse(found2?.text ?? "null");
    if ([since2, told].some((time4) => Number.isNaN(Date.parse(time4))) || !Array.isArray(what))
      return void 0;
    return { since: since2, told, what };
  } catch {
    return void 0;
  }
}
function troubleNews(report, known, now) {
  if (report.complete) return known && { since: known.since, isOver: true };
  if (!known) return { since: formatIso(now), isOver: false };
  const isKnown = whatOf(report).every((what) => known.what.includes(what));
  const isDue = !(now - Date.parse(known.told) < AGAIN);
  return isKnown && !isDue ? void 0 : { since: known.since, isOver: false };
}
async function recordTrouble({ store, account, clock: clock3 }, { report, trouble, known }) {
  const { since: since2, isOver } = trouble;
  const name = troubleName(account.name);
  const what = [.../* @__PURE__ */ new Set([...known?.what ?? [], ...whatOf(report)])];
  const stored = { since: since2, told: formatIso(clock3()), what };
  await (isOver ? store.remove(name) : store.put(name, JSON.stringify(stored))).catch(() => {
  });
}
function whatOf({ notEvaluated: notEvaluated3 }) {
  return notEvaluated3.map(({ what }) => what);
}
function troubleName(account) {
  return `${account}/trouble.json`;
}

// src/audit/run/publication.ts
async function publishRun(run, outcome2) {
  const { reports, copies: copies2, session } = run;
  const report = reportOutcome(run, outcome2, { finished: true });
  const after = await notifyAfter(run, outcome2, report);
  const notices = [...outcome2.notices, ...after];
  const reportOn = (current) => current.notEvaluated === outcome2.notEvaluated ? { ...report, notices } : reportOutcome(run, current, { finished: true });
  const saveFailed = await failure(() => saveRun(run, outcome2, report));
  const saved = withFailure({ ...outcome2, notices }, "the ledger", saveFailed);
  const recorded = saveFailed === void 0 ? await removeOld2(run, saved) : saved;
  const answered = await correspond(run, recorded, { report, isSaved: saveFailed === void 0 });
  const isLatest = session.isAlone;
  const writeFailed = await failure(async () => reports?.write(reportOn(answered), { isLatest }));
  const written = withFailure(answered, "the written report", writeFailed);
  const copyFailed = await failure(async () => copies2?.write(reportOn(written), { isLatest }));
  return reportOn(withFailure(written, "the copy of the report", copyFailed));
}
async function notifyAfter(run, { notices }, report) {
  const { notifiers, clock: clock3, session } = run;
  const known = notifiers.length > 0 && session.isAlone ? await readTrouble(run) : void 0;
  const trouble = session.otherRun === void 0 ? troubleNews(report, known, clock3()) : void 0;
  const isDue = hasNews(report, notices) || trouble !== void 0 && !wasAnnounced(notices);
  const receipts2 = isDue ? await dispatch({ stage: "after", report, trouble, channels: notifiers, clock: clock3 }) : [];
  const via = receipts2.filter(({ ok }) => ok).map(({ channel: channel2 }) => channel2);
  if (via.length > 0 && trouble && session.isAlone) await recordTrouble(run, { report, trouble, known });
  if (via.length > 0 || notifiers.length === 0) recordReported(run, report, via);
  return receipts2;
}
function recordReported({ session }, { deletions }, via) {
  const keys2 = deletions.filter(isConfirmed).map(({ key: key2 }) => keyIdentity(key2));
  if (keys2.length === 0) return;
  session.update((ledger, moment) => recordEvents(ledger, [{ kind: "reported", keys: keys2, via }], moment));
}
async function saveRun(run, outcome2, { figures: figures2 }) {
  if (!mayRecord(run, outcome2.plan?.facts)) return;
  const { keys: keys2, findings, confirmed: deleted3 } = figures2;
  const shrank = outcome2.plan && hasShrunk(outcome2.plan.facts) ? true : void 0;
  run.session.update(
    (ledger, { run: name, now }) => recordRun(ledger, { run: name, at: formatIso(now), keys: keys2, findings, deleted: deleted3, shrank })
  );
  await run.session.save();
}
async function removeOld2(run, outcome2) {
  const { session, mustStop = () => void 0 } = run;
  if (!mayRecord(run, outcome2.plan?.facts) || !session.isFirstOfDay) return outcome2;
  const reportsFailed = await failure(() => removeOldReports(run, outcome2));
  const supersededFailed = await failure(() => session.removeSuperseded(mustStop));
  const removed = withFailure(outcome2, "old reports", reportsFailed);
  return withFailure(removed, "superseded files of the ledger", supersededFailed);
}
async function removeOldReports(run, { plan }) {
  const { reports, account, policy, clock: clock3, mustStop = () => void 0 } = run;
  const neededSince = Math.min(clock3() - policy.reportsKeep, plan?.firstNotice ?? Number.POSITIVE_INFINITY);
  await reports?.removeOld({ account: account.name, neededSince, mustStop });
}
async function failure(task) {
  return task().then(() => void 0, errorMessage);
}

// src/audit/run/reminder.ts
async function remindPeople(run, notified) {
  const { session, clock: clock3 } = run;
  const { unreminded } = notified.plan;
  if (unreminded.length === 0) return notified;
  const report = reportOutcome(run, notified, { finished: false });
  const receipts2 = await dispatch({ stage: "reminder", report, channels: noticeChannels(run), clock: clock3 });
  const reminded = { ...notified, notices: [...notified.notices, ...receipts2] };
  if (receipts2.length === 0 || receipts2.some(({ ok }) => !ok)) return reminded;
  const via = receipts2.map(({ channel: channel2 }) => channel2);
  await session.updateKeys(
    unreminded,
    (ledger, keys2, moment) => recordReminder(ledger, { identities: keys2.map(({ identity }) => identity), via }, moment)
  );
  await session.save();
  return planAgain(run, reminded);
}

// src/audit/audit.ts
async function audit(options) {
  const { account, policy, clock: clock3 } = options;
  const session = await LedgerSession.open({ ...options, account: account.name, policy: policy.hash });
  const run = { ...options, session, startedAt: clock3() };
  const outcome2 = await runPhases(run);
  const report = await publishRun(run, outcome2);
  await session.release();
  outcome2.listing?.dispose();
  options.assessor.close();
  return report;
}
async function runPhases(run) {
  let latest2 = startOutcome(run);
  const keep = (outcome2) => {
    latest2 = outcome2;
    return outcome2;
  };
  try {
    const decided = keep(await decideRun(run, await studyAccount(run)));
    if (!mayRecord(run, decided.plan.facts)) return decided;
    const recorded = keep(await recordDecision(run, decided));
    const announced = keep(await announceMarks(run, recorded));
    const notified = keep(await startGrace(run, announced));
    const reminded = keep(await remindPeople(run, notified));
    const heard = keep(await heedLateRequests(run, reminded));
    const executed = keep(await executeRun(run, heard));
    return await recordExecution(run, executed);
  } catch (error2) {
    return withFailure(latest2, "the rest of this run", errorMessage(error2));
  }
}

// src/audit/heap.ts
var import_node_v8 = require("node:v8");
function keepHeapSmall() {
  (0, import_node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
  (0, import_node_v8.setFlagsFromString)("--heap-growing-percent=60");
  (0, import_node_v8.setFlagsFromString)("--no-parallel-scavenge");
}

// src/audit/prepare-audit.ts
var import_node_crypto24 = require("node:crypto");
var import_promises3 = require("node:timers/promises");

// src/accounts/account-identity.ts
var import_node_crypto19 = require("node:crypto");
init_json();

// src/accounts/api-address.ts
init_providers();

// src/accounts/rest/template.ts
init_format();
init_api_error();
init_variables();
function fillTemplate(path, values) {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = ownValue(values, name) ?? "";
    if (/^\.*$/.test(value)) throw unusable2(value);
    try {
      return encodeURIComponent(value).replaceAll("'", "%27");
    } catch {
      throw unusable2(value);
    }
  });
}
function fillAddress(address, values) {
  const [, name] = /^\{(\w+)\}$/.exec(address) ?? [];
  return name === void 0 ? fillTemplate(address, values) : ownValue(values, name) ?? "";
}
function fillText(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    const value = ownValue(values, name) ?? "";
    if (/^[^\p{Cc}\p{Cs}]+$/u.test(value)) return value;
    throw unusable2(value);
  });
}
function fillFields(fields, values) {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, fillText(text, values)]));
}
function fillBody(template, values) {
  if (typeof template === "string")
    return template.startsWith("$") ? ownValue(values, template.slice(1)) : template;
  if (Array.isArray(template)) return template.map((each) => fillBody(each, values));
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, each]) => [name, fillBody(each, values)]));
}
function unusable2(value) {
  return new ApiError({
    fault: "invalid",
    what: `Id "${sanitize(value)}" cannot be used`,
    why: "it cannot be part of an address",
    hint: "Give an id as the provider lists it"
  });
}

// src/accounts/api-address.ts
function canonicalAddress(text) {
  if (!URL.canParse(text)) return void 0;
  const { protocol, username, password, hostname: hostname2, port, pathname, search, hash: hash10 } = new URL(text);
  if (username || password || search || hash10) return void 0;
  const host = hostname2.replace(/\.+$/, "") + (port && `:${port}`);
  return `${protocol}//${host}${pathname.replace(/\/+$/, "")}`;
}
function defaultAddress(id, vars) {
  const provider = providers.find((each) => each.id === id);
  return provider?.baseUrl && fillAddress(provider.baseUrl, vars);
}

// src/accounts/open.ts
init_format();
init_problem();
init_providers();

// src/accounts/rest/open-rest.ts
init_client();
init_hints();

// src/accounts/rest/oauth2.ts
init_api_error();
init_fields();
var MARGIN2 = 60;
function clientCredentials(http2, credentials2) {
  let current;
  let end = 0;
  const fetchToken = async (signal) => {
    const answer = await http2.once(tokenRequest(credentials2), signal);
    const token = textAt(answer.body, "access_token");
    if (answer.status !== 200 || !token) throw refused(http2, answer);
    const seconds = Number(textAt(answer.body, "expires_in")) || 0;
    end = Date.now() + (seconds - MARGIN2) * 1e3;
    return token;
  };
  return async ({ signal }) => {
    if (!current || Date.now() >= end) {
      end = Number.POSITIVE_INFINITY;
      current = fetchToken(signal).catch((error2) => {
        current = void 0;
        throw error2;
      });
    }
    const token = await current;
    return { headers: { authorization: `Bearer ${token}` }, secret: token };
  };
}
function tokenRequest({ path, id, secret, form = "json", scope }) {
  const grant = { grant_type: "client_credentials", ...scope === void 0 ? {} : { scope } };
  const client = { client_id: id, client_secret: secret };
  if (form === "json") return { method: "POST", path, body: { ...grant, ...client } };
  if (form === "form") return { method: "POST", path, body: new URLSearchParams({ ...grant, ...client }) };
  const user = [id, secret].map((each) => new URLSearchParams({ "": each }).toString().slice(1)).join(":");
  const authorization = `Basic ${Buffer.from(user).toString("base64")}`;
  return { method: "POST", path, headers: { authorization }, body: new URLSearchParams(grant) };
}
function refused(http2, answer) {
  const what = "The provider gave no access token";
  if (answer.status < 400) return http2.refusal(what, answer, "there is no token in it");
  return new ApiError({
    fault: "refused",
    what,
    why: `it answered ${answer.status} to the client id and secret`,
    hint: "Check that the API token is the client secret of this client id"
  });
}

// src/accounts/rest/request-signatures.ts
var import_node_crypto15 = require("node:crypto");
init_api_error();
var EXOSCALE_LIFETIME = 600;
function signRequests(scheme, { id, secret, clock: clock3 = Date.now }) {
  return async (request) => {
    const headers = SCHEMES[scheme](request, { id, secret, now: clock3() });
    return { headers, secret: headers.authorization ?? "" };
  };
}
var SCHEMES = {
  /** By github.com/crusoecloud/client-go, auth/v1: path, query in order, method and time; the secret is base64url. */
  crusoe: ({ method, url }, { id, secret, now }) => {
    const time4 = new Date(now).toISOString().replace(/\.\d+Z$/, "+00:00");
    const text = `${url.pathname}
${sortedQuery(url)}
${method}
${time4}
`;
    const signature = (0, import_node_crypto15.createHmac)("sha256", decodeSecret(secret)).update(text).digest("base64url");
    return { authorization: `Bearer 1.0:${id}:${signature}`, "X-Crusoe-Timestamp": time4 };
  },
  /** By openapi-v2.exoscale.com, "Authentication": method and path, body, values of the query in order of their names, no headers, end. */
  exoscale: ({ method, url, content }, { id, secret, now }) => {
    const expires = Math.floor(now / 1e3) + EXOSCALE_LIFETIME;
    const query3 = [...url.searchParams].sort(byName);
    const values = query3.map(([, value]) => value).join("");
    const text = [`${method} ${url.pathname}`, content, values, "", expires].join("\n");
    const signature = (0, import_node_crypto15.createHmac)("sha256", secret).update(text).digest("base64");
    const names = query3.map(([name]) => name).join(";");
    const signed = names && `signed-query-args=${names},`;
    return {
      authorization: `EXO2-HMAC-SHA256 credential=${id},${signed}expires=${expires},signature=${signature}`
    };
  }
};
function sortedQuery({ searchParams }) {
  return new URLSearchParams([...searchParams].sort(byName)).toString();
}
function byName([one], [other]) {
  return one < other ? -1 : Number(one > other);
}
function decodeSecret(secret) {
  if (/^[\w-]+={0,2}$/.test(secret)) return Buffer.from(secret, "base64url");
  throw new ApiError({
    fault: "refused",
    what: "Requests cannot be signed",
    why: "the API token is not a secret key in base64",
    hint: "Use the secret key that belongs to the access key ID"
  });
}

// src/accounts/rest/rest-account.ts
var import_node_crypto18 = require("node:crypto");
init_format();
init_api_error();
init_account();
init_fields();
init_key_request();
init_parse_key();
init_same_key();

// src/accounts/rest/instances.ts
init_format();
init_api_error();
init_account();
init_fields();
init_parse_key();
init_key_references();
var Instances = class {
  #profile;
  #api;
  #keys;
  #idPrefix;
  constructor(parts) {
    this.#profile = parts.instances;
    this.#api = parts.api;
    this.#keys = parts.keys;
    this.#idPrefix = parts.idPrefix;
  }
  async *list() {
    const references = new KeyReferences(this.#keys, this.#idPrefix);
    for (const profile of this.#profile) {
      for await (const items of this.#api.items(profile.list, { idPath: profile.fields.id })) {
        const instances2 = [];
        for (const item of items) instances2.push(await this.#parse(item, profile, references));
        yield instances2;
      }
    }
  }
  /** attach may repeat its request, if the first answer was lost. So a refusal counts only if the key is not on the instance. */
  async attach(instanceId, keyId) {
    const { method = "POST", ok, ...template } = this.#access("put a key on a running instance").attach;
    const needsKey = /"\$publicKey"|\{publicKey\}/.test(JSON.stringify(template));
    const publicKey = needsKey ? await this.#publicKey(keyId) : void 0;
    const values = { instance: instanceId, key: keyId, publicKey };
    const answer = await this.#api.http.send(this.#api.request({ method, ...template }, values));
    if (this.#api.isDone(ok, answer)) return;
    const all2 = await allInstances({ instances: () => this.list() });
    if (all2.some(({ id, keyIds }) => id === instanceId && keyIds?.includes(keyId))) return;
    const what = `${this.#api.title} did not put the key on instance ${sanitize(instanceId)}`;
    throw this.#api.refusal(what, answer);
  }
  async detach(instanceId, keyId) {
    const { detach } = this.#access("take a key off a running instance");
    const what = `${this.#api.title} did not take the key off instance ${sanitize(instanceId)}`;
    return this.#api.remove(detach, what, { instance: instanceId, key: keyId });
  }
  #access(what) {
    const found2 = this.#profile.find(({ access: access2 }) => access2)?.access;
    if (found2) return found2;
    throw unsupported(this.#api.title, what);
  }
  async #parse(item, profile, references) {
    const { kind = "instance", fields, user, keys: keys2 } = profile;
    const text = (path) => path === void 0 ? "" : textAt(item, path);
    const id = requireId(this.#api.title, item, fields.id);
    const port = Number(text(fields.port) || Number.NaN);
    const named = keys2 && readKeyReferences(await this.#holder(item, id, keys2), keys2);
    return {
      kind,
      id,
      name: text(fields.name),
      status: text(fields.status),
      host: text(fields.host) || void 0,
      port: Number.isNaN(port) ? void 0 : port,
      user: text(fields.user) || user,
      keyIds: named && await references.resolve(named, keys2)
    };
  }
  /** holder is what names the keys of an instance: its entry, or the answer to a request of its own. */
  async #holder(item, instance, { path, query: query3 }) {
    if (path === void 0) return item;
    const request = this.#api.request({ method: "GET", path, query: query3 }, { instance });
    return this.#api.get(request, `GET ${request.path} failed`);
  }
  async #publicKey(keyId) {
    const key2 = (await this.#keys()).find(({ id, publicKey }) => id === keyId && publicKey);
    if (key2) return key2.publicKey;
    throw new ApiError({
      fault: "not-found",
      what: `Key ${sanitize(keyId)} cannot be put on an instance`,
      why: `the ${this.#api.title} account does not list it`,
      hint: "Register it first"
    });
  }
};

// src/accounts/rest/match.ts
init_fields();
function matchesAny(expected, { status, body }) {
  return expected.some((match) => {
    if (match.status !== status) return false;
    const found2 = at(body, match.field ?? "");
    if (match.equals !== void 0) return (found2 ?? null) === match.equals;
    if (match.contains !== void 0) return toText(found2)?.includes(match.contains) === true;
    return match.field === void 0 || found2 !== void 0 && found2 !== null;
  });
}
function toText(value) {
  try {
    return JSON.stringify(value);
  } catch {
  }
  return void 0;
}

// src/accounts/rest/registration.ts
init_api_error();
init_fields();
init_parse_key();
var Registration = class {
  request;
  #profile;
  #key;
  #title;
  /** Throws ApiError for a name that cannot be part of the request. */
  constructor(profile, api, { request, expiresAt, idempotencyKey }) {
    const { method = "POST", path, query: query3, body, expiry, answer, idempotencyHeader } = profile.keys.create;
    const { name, publicKey } = request;
    const end = expiry && expiresAt !== void 0 ? formatTime(expiresAt, expiry) : void 0;
    this.request = {
      ...api.request({ method, path, query: query3, body }, { name, publicKey, expiresAt: end }),
      headers: idempotencyHeader ? { [idempotencyHeader]: idempotencyKey } : void 0,
      text: answer.kind === "id"
    };
    this.#profile = profile;
    this.#key = request;
    this.#title = api.title;
  }
  /** read is the key in the answer; undefined if only the list can tell. Throws ApiError for another key, as `others` have ids. */
  read({ body }, others) {
    const key2 = this.#readKey(body);
    if (key2 && others.has(key2.id)) throw this.unknownId("its answer has the id of another key");
    return key2;
  }
  #readKey(body) {
    const { create, fields } = this.#profile.keys;
    const { answer } = create;
    if (answer.kind === "nothing") return void 0;
    if (answer.kind === "id") {
      const id = readId(body, answer.field, fields.idPrefix);
      return id ? { id, ...this.#key, createdAt: void 0, instances: void 0 } : void 0;
    }
    const { fingerprint: fingerprint2 } = this.#key;
    const key2 = parseKey(this.#profile, at(body, answer.item), answer.fields);
    if (key2.fingerprint && key2.fingerprint !== fingerprint2) throw this.unknownId();
    return {
      ...key2,
      name: key2.name || this.#key.name,
      publicKey: key2.publicKey || this.#key.publicKey,
      fingerprint: fingerprint2
    };
  }
  unknownId(why = "its answer is not what the profile expects") {
    return new ApiError({
      fault: "unexpected",
      what: `${this.#title} did not say which id the new key has`,
      why,
      hint: "Check the keys of the account, and whether the profile fits this API"
    });
  }
};
function readId(body, field2, idPrefix) {
  const found2 = at(body, field2 ?? "");
  if (typeof found2 === "number" && !Number.isSafeInteger(found2)) return "";
  const id = withoutPrefix(textAt(found2, "").trim(), idPrefix);
  return field2 !== void 0 || /^[\w-]{1,128}$/.test(id) ? id : "";
}

// src/accounts/rest/removal-command.ts
init_shell();
function removalCommand({ id: provider, auth, keys: keys2 }, api, id) {
  if (auth.kind === "hmac") return shellCommand(["keylease", "keys", "remove", `--provider=${provider}`, id]);
  const { method = "DELETE", path, query: query3, body } = keys2.delete;
  const request = api.request({ method, path, query: query3, body }, { key: id });
  const header = auth.kind === "header" ? `${auth.header}: ${auth.prefix}$KEYLEASE_API_TOKEN` : "Authorization: Bearer $ACCESS_TOKEN";
  const others = Object.entries(api.headers).flatMap(([name, text]) => [
    "-H",
    shellQuote(`${name}: ${text}`)
  ]);
  const content = request.body === void 0 ? [] : ['-H "Content-Type: application/json"', "-d", shellQuote(JSON.stringify(request.body))];
  const words = ["curl", "-X", method, "-H", `"${header}"`, ...others, ...content];
  return [...words, shellQuote(api.url(request))].join(" ");
}

// src/accounts/rest/rest-api.ts
init_api_error();
init_fields();
init_parse_key();

// src/accounts/rest/pages.ts
var import_node_crypto17 = require("node:crypto");
var import_node_util5 = require("node:util");
init_time();

// src/accounts/rest/listing-page.ts
init_api_error();
var FIRST_PAGE = { number: 1, offset: 0, cursor: void 0 };
function pageAfter({ number: number3, offset }, entries) {
  return { number: number3 + 1, offset: offset + entries, cursor: void 0 };
}
function pageNumber({ first = 1 }, number3) {
  return number3 - 1 + first;
}
function isMissing(value) {
  return value === void 0 || value === null;
}
function partialListing({ title, listing }, why) {
  return new ApiError({
    fault: "unexpected",
    what: `${title} did not list everything (GET ${listing.path})`,
    why,
    hint: "Check api-url, and whether the profile fits this API; keylease does not act on a partial list"
  });
}

// src/accounts/rest/fetch-page.ts
var import_node_crypto16 = require("node:crypto");
init_fields();

// src/accounts/rest/following-page.ts
var import_http_link_header2 = __toESM(require_link(), 1);
init_fields();
function followingPage(options, fetched) {
  const { page: page2 } = options.listing;
  const { answer, items, total, position } = fetched;
  const count2 = items.length;
  const next = pageAfter(position, count2);
  const counted = { next, pointer: void 0 };
  switch (page2.kind) {
    case "none":
      if (nextLink(options, answer) === void 0) return void 0;
      throw partialListing(options, "its Link header names another page, and the profile none");
    case "link": {
      const pointer = nextLink(options, answer);
      return pointer === void 0 ? void 0 : { next, pointer };
    }
    case "cursor": {
      const cursor2 = textAt(answer.body, page2.next);
      const isEnd = !cursor2 || page2.end === "empty" && count2 === 0;
      return isEnd ? void 0 : { next: { ...next, cursor: cursor2 }, pointer: cursor2 };
    }
    case "marker": {
      if (count2 === 0) return void 0;
      const cursor2 = textAt(items.at(-1), page2.field);
      if (cursor2) return { next: { ...next, cursor: cursor2 }, pointer: cursor2 };
      throw partialListing(options, `the last entry of page ${position.number} has no "${page2.field}"`);
    }
    case "next": {
      const found2 = at(answer.body, page2.next);
      if (isMissing(found2) || found2 === "") return void 0;
      const cursor2 = pathBelow(options, found2);
      return { next: { ...next, cursor: cursor2 }, pointer: cursor2 };
    }
    case "offset": {
      const isShort = page2.size !== void 0 && count2 < page2.size;
      const isEnd = count2 === 0 || isShort && next.offset >= (total ?? Number.POSITIVE_INFINITY);
      return isEnd ? void 0 : counted;
    }
    case "page": {
      if (page2.next !== void 0) {
        const found2 = at(answer.body, page2.next);
        const isEnd = isMissing(found2) || found2 === "" || found2 === false;
        return isEnd ? void 0 : { next, pointer: pointerAt(answer, page2.next) };
      }
      if (page2.last === void 0) return count2 === 0 ? void 0 : counted;
      return hasMore(options, { ...fetched, path: page2.last }) ? counted : void 0;
    }
  }
}
function pathBelow(options, address) {
  const base = new URL(`${options.baseUrl}/`);
  const isAddress = typeof address === "string" && URL.canParse(address, base.href);
  const url = isAddress ? new URL(address, base) : void 0;
  if (url?.origin === base.origin && url.pathname.startsWith(base.pathname))
    return url.pathname.slice(base.pathname.length - 1) + url.search;
  throw partialListing(options, "the address of its next page is not one of this API");
}
function nextLink(options, { link }) {
  if (!link) return void 0;
  try {
    return import_http_link_header2.default.parse(link).rel("next")[0]?.uri;
  } catch {
    throw partialListing(options, "its Link header is garbled");
  }
}
function hasMore(options, { answer, items, position, path }) {
  const last = at(answer.body, path);
  const { page: page2 } = options.listing;
  const number3 = page2.kind === "page" ? pageNumber(page2, position.number) : position.number;
  if (typeof last !== "number") throw partialListing(options, `page ${number3} has no number at "${path}"`);
  if (items.length > 0 && number3 > last)
    throw partialListing(options, `page ${number3} is not empty, though the last page is number ${last}`);
  return number3 < last;
}
function pointerAt({ body }, path) {
  const pointer = textAt(body, path);
  return typeof at(body, path) === "number" || URL.canParse(pointer) ? pointer : void 0;
}

// src/accounts/rest/fetch-page.ts
var NUMBERED = ["none", "page", "link", "offset"];
async function fetchPage(options, position, signal) {
  const { listing, send, reader, past } = options;
  const known = past?.[position.number - 1];
  let sha2562;
  const isKnown = ({ text, link }) => {
    sha2562 = (0, import_node_crypto16.hash)("sha256", `${reader}
${link}
${text}`, "base64");
    return known?.sha256 === sha2562;
  };
  const request = { method: "GET", ...pageAddress(options, position), signal };
  const answer = await send(NUMBERED.includes(listing.page.kind) ? { ...request, isKnown } : request);
  if (known && answer.isKnown) {
    const isLast = position.number === past?.length;
    const next = isLast ? void 0 : pageAfter(position, known.entries);
    return {
      items: [],
      isEqual: true,
      count: known.entries,
      past: known,
      total: void 0,
      next,
      pointer: void 0
    };
  }
  const isEmpty = matchesAny(listing.empty ?? [], answer);
  const items = listAt(answer.body, listing.items) ?? (isEmpty ? [] : void 0);
  if (!items) throw partialListing(options, `page ${position.number} has no list at "${listing.items}"`);
  checkNumber(options, answer, position);
  const total = readTotal(options, answer);
  const following = followingPage(options, { answer, items, total, position });
  if (following && items.length === 0) {
    throw partialListing(options, `page ${position.number} is empty, though more should follow`);
  }
  const count2 = items.length;
  const now = sha2562 === void 0 ? void 0 : { entries: count2, sha256: sha2562 };
  return {
    items,
    isEqual: false,
    count: count2,
    past: now,
    total,
    next: following?.next,
    pointer: following?.pointer
  };
}
function pageAddress(options, position) {
  const { path, query: query3, page: page2 } = options.listing;
  if (page2.kind === "next" && position.cursor !== void 0) return followedAddress(position.cursor, query3);
  return { path, query: { ...query3, ...pageQuery(page2, position) } };
}
function followedAddress(address, query3 = {}) {
  const given = new URL(address, "http://localhost").searchParams;
  return {
    path: address,
    query: Object.fromEntries(Object.entries(query3).filter(([name]) => !given.has(name)))
  };
}
function pageQuery(page2, { number: number3, offset, cursor: cursor2 }) {
  if (page2.kind === "none" || page2.kind === "next") return {};
  const size2 = page2.sizeParam === void 0 ? {} : { [page2.sizeParam]: String(page2.size) };
  switch (page2.kind) {
    case "offset":
      return { [page2.param]: String(offset), ...size2 };
    case "cursor":
    case "marker":
      return cursor2 === void 0 ? size2 : { [page2.param]: cursor2, ...size2 };
    case "page":
      return { [page2.param]: String(pageNumber(page2, number3)), ...size2 };
    case "link":
      return { [page2.param]: String(number3), ...size2 };
  }
}
function checkNumber(options, { body }, { number: number3 }) {
  const { page: page2 } = options.listing;
  if (page2.kind !== "page" || page2.current === void 0 || isMissing(at(body, page2.current))) return;
  if (textAt(body, page2.current) === String(pageNumber(page2, number3))) return;
  throw partialListing(options, `page ${number3} says that it is another page`);
}
function readTotal(options, { body }) {
  const { total: path } = options.listing.page;
  if (path === void 0 || isMissing(at(body, path))) return void 0;
  const total = textAt(body, path);
  if (/^\d{1,15}$/.test(total)) return Number(total);
  throw partialListing(options, `its total, at "${path}", is not a number of entries`);
}

// src/accounts/rest/page-ahead.ts
var Pages = class {
  #options;
  #stop = new AbortController();
  #ahead;
  constructor(options) {
    this.#options = options;
  }
  /** begin asks for the page that `get` is called for next; what fails is thrown then. */
  begin(position) {
    this.#ahead = this.#fetch(position);
    this.#ahead.catch(() => {
    });
  }
  /** get is a page. Throws ApiError. */
  get(position) {
    const page2 = this.#ahead ?? this.#fetch(position);
    this.#ahead = void 0;
    return page2;
  }
  /** stop ends a request whose answer nobody waits for, so that it does not keep the process. */
  stop() {
    this.#stop.abort();
  }
  #fetch(position) {
    return fetchPage(this.#options, position, this.#stop.signal);
  }
};

// src/accounts/rest/pages.ts
var BY_POINTER = ["cursor", "marker"];
var MAX_PAGES3 = 1e4;
var MAX_READINGS = 4;
var LISTING_DEADLINE = 10 * MINUTE;
async function* listItems(options) {
  const { before, isReadOnce, onEqualPage, onRead } = options;
  const seen = /* @__PURE__ */ new Map();
  const endsBy = options.clock() + LISTING_DEADLINE;
  let last = { isSettled: false, ...before };
  for (let reading = 1; reading <= MAX_READINGS; reading += 1) {
    const past = reading === 1 && onEqualPage ? before?.pages : void 0;
    const now = yield* read2({ ...options, past }, { seen, reading, endsBy });
    if (now?.contradiction !== void 0 && last?.contradiction !== void 0)
      throw partialListing(options, now.contradiction);
    if (now && now.contradiction === void 0 && (now.isSettled || isReadOnce || isSame2(now, last))) {
      const { digest, pages: pages2, isEqual = false } = now;
      onRead?.({ digest, pages: pages2 }, { isEqual });
      return;
    }
    last = now;
  }
  throw partialListing(options, "it changed every time it was read");
}
function isSame2(one, other) {
  const isSameDigest = one.digest !== void 0 && one.digest === other?.digest;
  return isSameDigest || one.pages !== void 0 && (0, import_node_util5.isDeepStrictEqual)(one.pages, other?.pages);
}
async function* read2(options, { seen, reading, endsBy }) {
  const { listing, readId: readId2, clock: clock3, before, onEqualPage } = options;
  const digest = (0, import_node_crypto17.createHash)("sha256");
  const pointers = /* @__PURE__ */ new Set();
  const pages2 = new Pages(options);
  let position = FIRST_PAGE;
  const past = [];
  let first;
  let count2 = 0;
  const compared = () => comparePages(past, { before, digest: () => digest.digest("hex") });
  try {
    for (; ; ) {
      if (clock3() >= endsBy)
        throw partialListing(options, `it did not end within ${formatDuration(LISTING_DEADLINE)}`);
      const page2 = await pages2.get(position);
      past.push({ past: page2.past, isEqual: page2.isEqual });
      if (page2.isEqual) onEqualPage?.(page2.count);
      else first ??= page2;
      if (!page2.isEqual && page2.total !== first?.total) return void 0;
      count2 += page2.count;
      const isWrong = !page2.next && page2.total !== void 0 && page2.total !== count2;
      const contradiction = `it lists ${count2}, and gives ${page2.total} as the total`;
      if (listing.page.kind === "none") {
        if (isWrong) return { isSettled: false, contradiction };
        if (page2.items.length > 0) yield page2.items;
        return { isSettled: true, ...compared(), digest: void 0 };
      }
      const ids = page2.items.map(readId2);
      const repeated = ids.filter((id) => seen.get(id) === reading);
      if (ids.length > 0 && repeated.length === ids.length)
        throw partialListing(options, `page ${position.number} repeats an earlier one`);
      const isSound = repeated.length === 0 && new Set(ids).size === ids.length;
      if (page2.next && isSound) {
        checkNext(options, { page: page2, position, pointers });
        if (options.isAhead) pages2.begin(page2.next);
      }
      digest.update(`${ids.join("\n")}
`);
      const fresh = [];
      for (const [index, id] of ids.entries()) {
        if (!seen.has(id)) fresh.push(page2.items[index]);
        seen.set(id, reading);
      }
      if (fresh.length > 0) yield fresh;
      if (!isSound) return void 0;
      if (isWrong) return { isSettled: false, contradiction };
      if (!page2.next) {
        const isSettled = position.number === 1 || BY_POINTER.includes(listing.page.kind);
        return { isSettled, ...compared() };
      }
      position = page2.next;
    }
  } finally {
    pages2.stop();
  }
}
function comparePages(compared, { before, digest }) {
  const pages2 = compared.flatMap(({ past }) => past ?? []);
  const isEqual = compared.every((page2) => page2.isEqual);
  const isWhole = !compared.some((page2) => page2.isEqual);
  return {
    digest: isEqual ? before?.digest : isWhole ? digest() : void 0,
    pages: pages2.length === compared.length ? pages2 : void 0,
    isEqual
  };
}
function checkNext(options, { page: page2, position, pointers }) {
  const { number: number3 } = position;
  if (page2.pointer !== void 0) {
    if (pointers.has(page2.pointer))
      throw partialListing(options, `page ${number3} points to the same page as an earlier one`);
    pointers.add(page2.pointer);
  }
  if (number3 === MAX_PAGES3) throw partialListing(options, `it has more than ${MAX_PAGES3} pages`);
}

// src/accounts/rest/where.ts
init_fields();
function entryFilter(conditions, vars) {
  const checks = conditions.map(({ field: field2, is, not }) => {
    const values = new Set((is ?? not ?? []).map((each) => asText(fill(each, vars))));
    const isWanted = is !== void 0;
    return (entry) => values.has(asText(at(entry, field2))) === isWanted;
  });
  return (entry) => checks.every((check) => check(entry));
}
function fill(value, vars) {
  return typeof value === "string" ? fillText(value, vars) : value;
}
function asText(value) {
  return typeof value === "string" || typeof value === "number" ? `"${value}"` : JSON.stringify(value ?? null);
}

// src/accounts/rest/rest-api.ts
var RestApi = class {
  title;
  http;
  #profile;
  #baseUrl;
  #vars;
  #clock;
  /** `clock` times listings, in milliseconds. */
  constructor(parts) {
    const { profile, baseUrl, http: http2, vars = {}, clock: clock3 = () => Number(process.hrtime.bigint()) / 1e6 } = parts;
    this.title = profile.title;
    this.http = http2;
    this.#profile = profile;
    this.#baseUrl = baseUrl;
    this.#vars = vars;
    this.#clock = clock3;
  }
  /** request fills in a request. */
  request({ method, path, query: query3 = {}, body }, values = {}) {
    const all2 = { ...this.#vars, ...values };
    return {
      method,
      path: fillTemplate(path, all2),
      query: fillFields(query3, all2),
      body: body === void 0 ? void 0 : fillBody(body, all2)
    };
  }
  /** headers are those of the profile, which every request has. */
  get headers() {
    return fillFields(this.#profile.headers ?? {}, this.#vars);
  }
  /** url is the whole address of a request. */
  url({ path, query: query3 = {} }) {
    const search = new URLSearchParams(query3).toString();
    return this.#baseUrl + path + (search && `?${search}`);
  }
  /** isDone tells whether an answer says that a request was carried out. */
  isDone(ok, answer) {
    return ok.includes(answer.status) && !matchesAny(this.#profile.failures ?? [], answer);
  }
  /** get sends a GET, of which `failure` says what failed. */
  async get(request, failure2) {
    const answer = await this.http.send(request);
    if (this.isDone([200], answer)) return answer.body;
    throw this.refusal(failure2, answer);
  }
  /** remove takes something away; `what` says what failed. */
  async remove({ method = "DELETE", ok, gone, ...template }, what, ids) {
    const answer = await this.http.send(this.request({ method, ...template }, ids));
    if (this.isDone(ok, answer)) return "removed";
    if (matchesAny(gone, answer)) return "gone";
    throw this.refusal(what, answer);
  }
  /** items are the entries of a list that count, page by page, none of them empty. */
  async *items(listing, { idPath, send, ...options }) {
    const sendPage = send ?? ((request) => this.http.send(request));
    const { path, query: query3 } = this.request({ method: "GET", path: listing.path, query: listing.query });
    const counts = entryFilter(listing.where ?? [], this.#vars);
    const pages2 = listItems({
      ...options,
      title: this.title,
      listing: { ...listing, path, query: query3 },
      baseUrl: this.#baseUrl,
      reader: JSON.stringify([this.#profile, this.#baseUrl, this.#vars]),
      readId: (item) => requireId(this.title, item, idPath),
      send: async (request) => {
        const failure2 = `GET ${path} failed`;
        const answer = await sendPage({ ...request, failure: failure2 });
        if (this.isDone([200], answer)) return answer;
        throw this.refusal(failure2, answer);
      },
      clock: this.#clock,
      // What waits for its turn cannot be called back.
      isAhead: this.#profile.limits?.listingsPerMinute === void 0
    });
    for await (const page2 of pages2) {
      const items = listing.where ? page2.filter(counts) : page2;
      if (items.length > 0) yield items;
    }
  }
  /** refusal is the error for an answer that was not hoped for. */
  refusal(what, answer) {
    const messages = this.#profile.errors.map((path) => at(answer.body, path));
    return this.http.refusal(
      what,
      answer,
      messages.find((each) => typeof each === "string")
    );
  }
  /** misfit is the error for an answer that the profile does not expect. */
  misfit(what, why) {
    const hint = "Check whether the profile fits this API";
    return new ApiError({ fault: "unexpected", what, why, hint });
  }
};

// src/accounts/rest/rest-account.ts
var RestAccount = class {
  title;
  basis;
  nameLimit;
  removal;
  supports;
  find;
  #profile;
  #api;
  #instances;
  /** `clock` times listings, in milliseconds. */
  constructor(parts) {
    const { profile } = parts;
    const { title, basis, removal, keys: keys2, instances: instances2, unlisted } = profile;
    this.title = title;
    this.basis = basis;
    this.nameLimit = nameLimit(keys2.names);
    this.removal = removal;
    this.supports = {
      instances: instances2 !== void 0,
      attach: instances2?.some(({ access: access2 }) => access2) ?? false,
      use: keys2.fields.instances !== void 0 || (instances2?.some((each) => each.keys) ?? false),
      expiry: keys2.create.expiry !== void 0,
      unlisted
    };
    this.#profile = profile;
    this.#api = new RestApi(parts);
    const { get: get2 } = keys2;
    const send = (request) => this.#api.http.send(request);
    if (get2) this.find = (id) => this.#get(get2, id, send);
    const { idPrefix } = keys2.fields;
    if (instances2)
      this.#instances = new Instances({ instances: instances2, api: this.#api, keys: () => allKeys(this), idPrefix });
  }
  async accountId() {
    const { identity } = this.#profile;
    if (!identity) return void 0;
    const request = this.#api.request({ method: "GET", path: identity.path });
    const answer = await this.#api.http.send(request).catch((error2) => {
      if (error2 instanceof ApiError && error2.fault === "unexpected") return void 0;
      throw error2;
    });
    return answer?.status === 200 && textAt(answer.body, identity.id) || void 0;
  }
  keys({ isHasty, ...options } = {}) {
    return this.#keys((request) => this.#api.http.send({ ...request, isHasty }), options);
  }
  addProblem(name, publicKey) {
    return addProblem(this.#profile, name, publicKey);
  }
  /** add lists before a retry if the request may have been acted on, so that one whose answer was lost is not repeated. */
  async add(name, publicKey, { isAbsent = false, otherIds = /* @__PURE__ */ new Set(), expiresAt, onDoubt = () => {
  } } = {}) {
    const { http: http2, title } = this.#api;
    const request = keyRequest(this.#profile, name, publicKey);
    const registration = new Registration(this.#profile, this.#api, {
      request,
      expiresAt,
      idempotencyKey: (0, import_node_crypto18.randomUUID)()
    });
    const others = new Set(otherIds);
    let mayBeThere = !isAbsent || this.#profile.keys.create.method === "PUT";
    return http2.retry(async (signal) => {
      const send = (call) => http2.once(call, signal);
      const present = mayBeThere ? await this.#find(request, { send, others }) : void 0;
      if (present) return present;
      const answer = await send(registration.request).catch((error2) => {
        if (isRefused(error2)) throw error2;
        mayBeThere = true;
        onDoubt();
        throw error2;
      });
      mayBeThere = true;
      const { ok, duplicate: duplicate2 } = this.#profile.keys.create;
      const isDone = this.#api.isDone(ok, answer);
      const refused3 = () => this.#api.refusal(`${title} did not register the key`, answer);
      if (!isDone && !matchesAny(duplicate2, answer)) throw refused3();
      const registered = isDone ? registration.read(answer, others) : void 0;
      if (registered) return registered;
      onDoubt();
      const listed2 = await this.#find(request, { send, others });
      if (listed2) return listed2;
      throw isDone ? registration.unknownId() : refused3();
    });
  }
  async remove(id) {
    const what = `${this.title} did not remove key ${sanitize(id)}`;
    return this.#api.remove(this.#profile.keys.delete, what, { key: id });
  }
  removalCommand(id) {
    return removalCommand(this.#profile, this.#api, id);
  }
  async *instances() {
    if (!this.#instances) throw unsupported(this.title, "list instances");
    yield* this.#instances.list();
  }
  async attach(instanceId, keyId) {
    if (!this.#instances) throw unsupported(this.title, "put a key on a running instance");
    await this.#instances.attach(instanceId, keyId);
  }
  async detach(instanceId, keyId) {
    if (!this.#instances) throw unsupported(this.title, "take a key off a running instance");
    return this.#instances.detach(instanceId, keyId);
  }
  async #get({ path, query: query3, item, missing: missing3 }, id, send) {
    const what = `${this.title} did not show key ${sanitize(id)}`;
    const request = this.#api.request({ method: "GET", path, query: query3 }, { key: id });
    const answer = await send({ ...request, isSingle: true });
    if (matchesAny(missing3, answer)) return void 0;
    if (!this.#api.isDone([200], answer)) throw this.#api.refusal(what, answer);
    const key2 = parseKey(this.#profile, at(answer.body, item));
    if (key2.id === id) return key2;
    throw this.#api.misfit(what, `it shows key ${sanitize(key2.id)} in its place`);
  }
  /** find looks for the key on the account, and notes the ids of all others. Throws ApiError if another key has its name. */
  async #find(request, { send, others }) {
    const { names, create } = this.#profile.keys;
    const isUnique = create.method === "PUT" || names !== "comment" && names.unique;
    const plain = (name) => create.method === "PUT" ? name.toLowerCase() : name;
    let namesake;
    for await (const keys2 of this.#keys(send)) {
      const found2 = keys2.find((key2) => isSameKey(key2, request));
      if (found2) return found2;
      for (const { id } of keys2) others.add(id);
      if (isUnique) namesake = keys2.findLast(({ name }) => plain(name) === plain(request.name)) ?? namesake;
    }
    if (!namesake) return void 0;
    throw new ApiError({
      fault: "invalid",
      what: `${this.title} would not accept the key`,
      why: `another key has its name, ${sanitize(namesake.id)}`,
      hint: "Nothing was sent; use another name"
    });
  }
  async *#keys(send, options = {}) {
    const { list: list3, fields, get: get2 } = this.#profile.keys;
    const onEqualPage = get2?.isListed ? void 0 : options.onEqualPage;
    for await (const items of this.#api.items(list3, { ...options, idPath: fields.id, send, onEqualPage })) {
      if (!get2?.isListed) yield items.map((item) => parseKey(this.#profile, item));
      else yield await this.#readEach(items, get2, send);
    }
  }
  /** readEach reads keys whose list does not show them. Throws ApiError for one that is missing: it, or the path, is wrong. */
  async #readEach(items, get2, send) {
    const keys2 = [];
    for (const item of items) {
      const { id } = parseKey(this.#profile, item);
      const key2 = await this.#get(get2, id, send);
      if (!key2)
        throw this.#api.misfit(
          `${this.title} did not list everything`,
          `it does not show key ${sanitize(id)}`
        );
      keys2.push(key2);
    }
    return keys2;
  }
};
function isRefused(error2) {
  return error2 instanceof ApiError && error2.isRateLimit;
}

// src/accounts/rest/open-rest.ts
function openRest(profile, { apiUrl, apiToken, vars, http: http2 }) {
  const { title, auth, limits: limits2 } = profile;
  const baseUrl = (apiUrl ?? fillAddress(profile.baseUrl, vars)).replace(/\/+$/, "");
  const deadline = limits2?.listingsPerMinute ? 18e4 : void 0;
  const common = {
    title,
    baseUrl,
    secret: apiToken,
    hints: accountHints(baseUrl),
    limits: limits2,
    deadline,
    headers: fillFields(profile.headers ?? {}, vars),
    ...http2
  };
  const open2 = (authorization) => new RestAccount({ profile, baseUrl, vars, http: new HttpClient({ ...common, ...authorization }) });
  switch (auth.kind) {
    case "header":
      return open2({ headers: { ...common.headers, [auth.header]: auth.prefix + apiToken } });
    case "hmac":
      return open2({ authorize: signRequests(auth.scheme, { id: vars[auth.keyId] ?? "", secret: apiToken }) });
    case "oauth2":
      return open2({ authorize: accessTokens(auth, { common, secret: apiToken, vars }) });
  }
}
function accessTokens({ tokenPath, clientId, form, scope }, { common, secret, vars }) {
  const address = fillTemplate(tokenPath, vars);
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const options = url ? { ...common, baseUrl: url.origin, hints: accountHints(url.origin) } : common;
  return clientCredentials(new HttpClient(options), {
    path: url ? url.pathname + url.search : address,
    id: vars[clientId] ?? "",
    secret,
    form,
    scope
  });
}

// src/accounts/open.ts
init_variables();
async function openAccount(options) {
  const { apiUrl, apiToken, http: http2 = {} } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  if ("open" in provider) return provider.open({ apiUrl, apiToken, vars, http: http2 });
  return openRest(provider, { apiUrl, apiToken, vars, http: http2 });
}
async function resolveAddress(options) {
  const { env, http: http2, ...address } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  const profile = address.profile ? JSON.stringify(provider) : void 0;
  return { ...address, profile, vars };
}
async function needsToken(address) {
  if (address.profile) return true;
  const provider = await findProvider(address);
  return !TOKENLESS.includes(provider.id);
}
async function findProvider({
  provider,
  profile
}) {
  if (profile) {
    const { readProfile: readProfile2 } = await Promise.resolve().then(() => (init_profile_file(), profile_file_exports));
    return readProfile2(profile);
  }
  const found2 = providers.find(({ id }) => id === provider);
  if (found2) return found2;
  throw new Problem({
    what: "The provider cannot be used",
    why: `there is no provider "${sanitize(provider)}"`,
    hint: `Use one of ${providers.map(({ id }) => id).join(", ")}, or a profile of your own`
  });
}
function resolveVars({ title, vars = {} }, { vars: given = {}, env = process.env }) {
  const values = Object.entries(vars).map(([name, variable]) => {
    const value = ownValue(given, name) || ownValue(env, variable.env) || variable.default;
    return { name, value, ...variable };
  });
  const missing3 = values.filter(({ value }) => !value);
  if (missing3.length === 0) return Object.fromEntries(values.map(({ name, value = "" }) => [name, value]));
  const variables = missing3.map((each) => each.env).join(", ");
  throw new Problem({
    what: `${title} cannot be used`,
    why: missing3.length === 1 ? `it needs ${missing3[0]?.about}, and the environment variable ${variables} is empty` : `it needs ${missing3.map(({ about: about2, env: env2 }) => `${about2} (${env2})`).join("; ")}, and these environment variables are empty`,
    hint: `Set ${variables}`
  });
}

// src/accounts/account-identity.ts
async function accountIdentity(options) {
  const { provider, profile = "", apiUrl, vars = {}, apiToken } = await resolveAddress(options);
  const address = apiUrl ?? (profile ? "" : defaultAddress(provider, vars)) ?? "";
  const token = await needsToken(options) ? apiToken : "";
  const parts = [profile ? "" : provider, profile, canonicalAddress(address) ?? address, vars, token];
  return (0, import_node_crypto19.createHash)("sha256").update(canonicalJson(parts)).digest("hex");
}

// src/audit/prepare-audit.ts
init_address();
init_problem();

// src/secrets/secret-reader.ts
init_format();
init_problem();
init_parameter_reference();
init_reference();
function secretReader(options) {
  const { env, mask: mask2 } = options;
  const secrets = once(async () => (await Promise.resolve().then(() => (init_secrets_manager(), secrets_manager_exports))).openSecrets(options));
  const parameters = once(async () => (await Promise.resolve().then(() => (init_parameter_store(), parameter_store_exports))).openParameters(options));
  return async (source) => {
    const text = (await fetch(source)).trim();
    mask2(text);
    return text;
  };
  async function fetch(source) {
    if ("env" in source) return fromEnvironment(source.env, env);
    const [reference, open2] = "ssm" in source ? [parseParameter(source.ssm), parameters] : [parseReference(source.secret), secrets];
    if (reference) return (await open2()).read(reference);
    throw unreadable2(sanitize(capitalize(describeSource(source))), "it is neither a name nor an ARN");
  }
}
function describeSource(source) {
  if ("env" in source) return source.env;
  return "ssm" in source ? `parameter ${source.ssm}` : `secret ${source.secret}`;
}
function once(open2) {
  let opened2;
  return () => {
    opened2 ??= open2();
    return opened2;
  };
}
function capitalize(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function fromEnvironment(name, env) {
  const text = Object.hasOwn(env, name) ? env[name] : void 0;
  if (text?.trim()) return text;
  const why = text === void 0 ? "it is not set" : "it is empty";
  throw unreadable2(`Environment variable ${name}`, why, "Set it to the secret that the policy needs");
}
function unreadable2(what, why, hint = "Correct it in the policy") {
  return new Problem({ what: `${what} cannot be read`, why, hint });
}

// src/audit/prepare-audit.ts
init_time();
init_lease_runs();

// src/audit/ledger/open-store.ts
var import_node_path6 = require("node:path");
init_s3_url();
init_format();
init_branch_url();
init_problem();

// src/audit/ledger/directory-store.ts
var import_node_crypto21 = require("node:crypto");
var import_node_fs6 = require("node:fs");
var import_node_path5 = require("node:path");
init_missing();

// src/files/replace.ts
var import_node_crypto20 = require("node:crypto");
var import_node_fs5 = require("node:fs");
var import_node_path4 = require("node:path");
var import_promises2 = require("node:timers/promises");
init_missing();
var ABANDONED_AFTER = 3e3;
var TIMEOUT = 3e4;
var POLL_INTERVAL = 10;
async function replaceFile(path, change, { durable = false } = {}) {
  await withDraft(path, (draft) => replace(path, draft, { change, durable }));
}
async function replaceWithPieces(path, pieces, { durable = false } = {}) {
  await withDraft(path, (draft) => putInPlace(path, draft, { content: pieces, durable }));
}
async function withDraft(path, task) {
  const deadline = Number(process.hrtime.bigint()) / 1e6 + TIMEOUT;
  for (let done = false; !done; ) {
    const draft = await takeDraft(path, deadline);
    try {
      done = task(draft);
    } finally {
      (0, import_node_fs5.rmSync)(draft, { force: true });
    }
  }
}
function replace(path, draft, { change, durable }) {
  const before = unlessMissing(() => (0, import_node_fs5.readFileSync)(path));
  const after = change(before);
  if (after ? before?.equals(after) : !before) return true;
  if (after) return putInPlace(path, draft, { content: [after], durable });
  const removed = unlessMissing(() => {
    (0, import_node_fs5.lstatSync)(draft);
    (0, import_node_fs5.rmSync)(path);
    if (durable) flush((0, import_node_path4.dirname)(path));
    return true;
  });
  return removed ?? false;
}
function putInPlace(path, draft, { content, durable }) {
  const descriptor = unlessMissing(() => (0, import_node_fs5.openSync)(draft, "r+"));
  if (descriptor === void 0) return false;
  try {
    for (const piece of content) (0, import_node_fs5.writeFileSync)(descriptor, piece);
    const old = unlessMissing(() => (0, import_node_fs5.lstatSync)(path));
    if (old) keepOwner(descriptor, old);
    if (old) (0, import_node_fs5.fchmodSync)(descriptor, old.mode & 511);
    if (durable) (0, import_node_fs5.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs5.closeSync)(descriptor);
  }
  const replaced = unlessMissing(() => {
    (0, import_node_fs5.renameSync)(draft, path);
    if (durable) flush((0, import_node_path4.dirname)(path));
    return true;
  });
  return replaced ?? false;
}
function keepOwner(descriptor, { uid, gid }) {
  try {
    (0, import_node_fs5.fchownSync)(descriptor, uid, gid);
  } catch {
  }
}
function flush(folder) {
  const descriptor = (0, import_node_fs5.openSync)(folder, "r");
  try {
    (0, import_node_fs5.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs5.closeSync)(descriptor);
  }
}
async function takeDraft(path, deadline) {
  while (Number(process.hrtime.bigint()) / 1e6 < deadline) {
    const others = listDrafts(path);
    if (others.length === 0) {
      const draft = `${draftPrefix(path)}${(0, import_node_crypto20.randomBytes)(8).toString("hex")}`;
      (0, import_node_fs5.closeSync)((0, import_node_fs5.openSync)(draft, "wx", 384));
      if (listDrafts(path).length === 1) return draft;
      (0, import_node_fs5.rmSync)(draft, { force: true });
    }
    for (const other of others) if (isAbandoned(other)) (0, import_node_fs5.rmSync)(other, { force: true });
    await (0, import_promises2.setTimeout)(Math.random() * 2 * POLL_INTERVAL);
  }
  throw new Error("other processes have kept it locked for 30 seconds");
}
function isAbandoned(draft) {
  const made2 = unlessMissing(() => (0, import_node_fs5.lstatSync)(draft))?.mtimeMs ?? Date.now();
  return Math.abs(Date.now() - made2) > ABANDONED_AFTER;
}
function listDrafts(path) {
  const folder = (0, import_node_path4.dirname)(path);
  const prefix = draftPrefix(path);
  return (0, import_node_fs5.readdirSync)(folder).map((name) => (0, import_node_path4.join)(folder, name)).filter((draft) => draft.startsWith(prefix));
}
function draftPrefix(path) {
  return (0, import_node_path4.join)((0, import_node_path4.dirname)(path), `.${(0, import_node_path4.basename)(path)}.keylease-`);
}

// src/audit/ledger/directory-store.ts
init_problem();
init_store();
init_store_names();
function openDirectory(path) {
  return new DirectoryStore(path);
}
var HINTS3 = {
  EACCES: "Make the directory writable for the user who runs keylease",
  EPERM: "Make the directory writable for the user who runs keylease",
  EROFS: "Choose a directory on a disk that is not read-only",
  ENOSPC: "Free some space on the disk",
  EDQUOT: "Free some space on the disk"
};
var DirectoryStore = class {
  location;
  constructor(location2) {
    this.location = location2;
  }
  async read(name, memory) {
    return await this.#at(checkName(name), "read", (path) => {
      const bytes2 = unlessMissing(() => memory?.readFile(path) ?? (0, import_node_fs6.readFileSync)(path));
      return bytes2 && new StoredText(bytes2, { source: path, version: hashBytes });
    });
  }
  async write(name, text, version) {
    return await this.#at(checkName(name), "written", async (path) => {
      const bytes2 = Buffer.from(text);
      makeFolder((0, import_node_path5.dirname)(path));
      const change = (before) => {
        if ((before && hashBytes(before)) !== version) throw new Conflict(path);
        return bytes2;
      };
      await replaceFile(path, change, { durable: true });
      return hashBytes(bytes2);
    });
  }
  async put(name, content, { durable = false } = {}) {
    return await this.#at(checkName(name), "written", async (path) => {
      makeFolder((0, import_node_path5.dirname)(path));
      if (typeof content === "string") await replaceFile(path, () => Buffer.from(content), { durable });
      else await replaceWithPieces(path, content, { durable });
    });
  }
  async names(prefix) {
    return await this.#at(checkPrefix(prefix).slice(0, -1), "listed", (folder) => {
      const names = listFiles(folder).map((path) => (0, import_node_path5.relative)(this.location, path));
      return names.filter(isName).sort();
    });
  }
  async remove(name) {
    return await this.#at(checkName(name), "removed", async (path) => {
      if (unlessMissing(() => (0, import_node_fs6.lstatSync)(path))) await replaceFile(path, () => void 0);
      const folders = name.split("/").slice(1, -1);
      for (let folder = (0, import_node_path5.dirname)(path); folders.length > 0; folders.pop(), folder = (0, import_node_path5.dirname)(folder)) {
        if (!removeEmpty(folder)) break;
      }
    });
  }
  /** Runs a task on the path of a name, or of the directory itself; its errors become Problems. */
  async #at(name, done, task) {
    const path = (0, import_node_path5.join)(this.location, name);
    try {
      this.#refuseLinks(name);
      return await task(path);
    } catch (error2) {
      if (error2 instanceof Problem) throw error2;
      throw new Problem({
        what: `${path} cannot be ${done}`,
        why: errorMessage(error2),
        hint: HINTS3[error2.code ?? ""] ?? "Fix that, and run again",
        cause: error2
      });
    }
  }
  #refuseLinks(name) {
    let path = this.location;
    for (const part of name.split("/").filter(Boolean)) {
      path = (0, import_node_path5.join)(path, part);
      const found2 = unlessMissing(() => (0, import_node_fs6.lstatSync)(path));
      if (!found2 || found2.isFile() || found2.isDirectory()) continue;
      throw new Problem({
        what: `${path} cannot be used`,
        why: "it is a link, or something else that is neither a file nor a directory",
        hint: "Replace it with a file or a directory"
      });
    }
  }
};
function makeFolder(path, isParentThere = false) {
  try {
    (0, import_node_fs6.mkdirSync)(path, { mode: 448 });
  } catch (error2) {
    const { code } = error2;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || isParentThere) throw error2;
    makeFolder((0, import_node_path5.dirname)(path));
    makeFolder(path, true);
  }
}
function removeEmpty(folder) {
  if (unlessMissing(() => (0, import_node_fs6.readdirSync)(folder))?.length !== 0) return false;
  (0, import_node_fs6.rmdirSync)(folder);
  return true;
}
function listFiles(folder) {
  const entries = unlessMissing(() => (0, import_node_fs6.readdirSync)(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const path = (0, import_node_path5.join)(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
function hashBytes(bytes2) {
  return (0, import_node_crypto21.hash)("sha256", bytes2);
}

// src/audit/ledger/open-store.ts
init_store_names();
async function openStore(location2, options) {
  if ((0, import_node_path6.isAbsolute)(location2)) return openDirectory((0, import_node_path6.resolve)(location2));
  const branch = parseBranchUrl(location2);
  if (branch) {
    const { openBranch: openBranch2 } = await Promise.resolve().then(() => (init_branch_store(), branch_store_exports));
    return openBranch2(branch, options);
  }
  const { bucket, key: key2 = "" } = parseS3Url(location2) ?? {};
  const folder = key2.replace(/\/$/, "");
  if (bucket && (key2 === "" || isName(folder))) {
    const { openS3: openS32 } = await Promise.resolve().then(() => (init_s3_store(), s3_store_exports));
    return openS32({ bucket, prefix: folder && `${folder}/` }, options);
  }
  throw new Problem({
    what: `${JSON.stringify(sanitize(location2))} cannot be opened`,
    why: "it is neither s3://bucket/prefix/, github://owner/repository/branch/, nor the absolute path of a directory",
    hint: "Correct it in the policy"
  });
}

// src/audit/prepare-audit.ts
init_channels();
init_recognizers();

// src/audit/report/report-archive.ts
init_format();
init_problem();
init_time();

// src/audit/report/latest-report.ts
init_report_name();
function latestReport2(report) {
  const { run, writtenAt, complete, figures: figures2 } = report;
  const latest2 = { report: `${reportName(report)}.json`, run, writtenAt, complete, figures: figures2 };
  return `${JSON.stringify(latest2)}
`;
}

// src/audit/report/report-files.ts
init_markdown();
init_run_report();
var MEDIA_TYPES = { md: "text/markdown; charset=utf-8", html: "text/html; charset=utf-8" };
async function reportFiles(report) {
  const { renderHtml } = await Promise.resolve().then(() => __toESM(require("./vendor/html-pages.js"), 1));
  return [
    {
      format: "json",
      text: { [Symbol.iterator]: () => reportJson(report) },
      type: "application/json"
    },
    { format: "md", text: renderMarkdown(report), type: MEDIA_TYPES.md },
    { format: "html", text: renderHtml(report), type: MEDIA_TYPES.html }
  ];
}

// src/audit/report/report-archive.ts
init_report_name();
function reportArchive(store) {
  return {
    write: async (report, { isLatest }) => {
      const files2 = await reportFiles(report);
      for (const { format, text, type } of files2) {
        const withNext = format !== files2.at(-1)?.format;
        await store.put(`${reportName(report)}.${format}`, text, { type, withNext: withNext || isLatest });
        if (!isLatest) continue;
        const latest2 = format === "json" ? latestReport2(report) : text;
        await store.put(`${latestName(report)}.${format}`, latest2, { type, withNext });
      }
    },
    removeOld: async ({ account, neededSince, mustStop }) => {
      const names = await store.names(`${account}/`);
      const old = names.filter((name) => reportDay(name) + 2 * DAY <= neededSince);
      const failures = [];
      for (const name of old) {
        const failure2 = mustStop() ?? await store.remove(name, { withNext: true }).then(() => void 0, errorMessage);
        if (failure2 !== void 0) failures.push(failure2);
      }
      const [why] = failures;
      if (why === void 0) return;
      throw new Problem({
        what: `${failures.length} of ${pluralize(old.length, "file")} of old reports in ${store.location} could not be removed`,
        why: why.replace(/\.$/, ""),
        hint: "The next run tries again"
      });
    }
  };
}

// src/audit/prepare-audit.ts
init_report_pages();
async function prepareAudit(options) {
  const { policy, account, env, mask: mask2, clock: clock3, keylease, acceptCount: acceptCount2, mustStop, progress, holder } = options;
  const read3 = secretReader(options);
  const store = await openStore(policy.ledger, { env, mask: mask2 });
  return {
    account,
    policy,
    clock: clock3,
    keylease,
    acceptCount: acceptCount2,
    mustStop,
    progress,
    holder,
    sleep: (milliseconds) => (0, import_promises3.setTimeout)(milliseconds),
    run: nameRun(clock3()),
    store,
    reports: await openArchive(policy.reports, options),
    copies: await openArchive(options.copies, options),
    notifiers: createNotifiers(policy.notify, {
      grace: policy.grace,
      reports: policy.reports,
      pages: reportPages(policy, env),
      env,
      read: read3,
      mask: mask2
    }),
    recognizers: createRecognizers(policy.recognize, { env, read: read3, mask: mask2, clock: clock3, store }),
    readSecret: read3,
    readRuns: policy.recognize.leases.github && runReader(policy.recognize.leases.github, { env, read: read3, mask: mask2 }),
    assessor: keyAssessor({ blocklist: policy.blocklist, env }),
    open: async () => openClaimed(options, await readToken(account, read3))
  };
}
async function openClaimed({ account, env, place }, apiToken) {
  const options = { ...account, apiToken, env };
  const opened2 = await openAccount(options);
  if (!place) return opened2;
  const id = await opened2.accountId();
  await place.claim([await accountIdentity(options), ...id === void 0 ? [] : [`${opened2.title} ${id}`]]);
  return opened2;
}
function nameRun(now) {
  return `${formatIso(now).replace(/[-:]|\.\d+/g, "")}-${(0, import_node_crypto24.randomBytes)(4).toString("hex")}`;
}
async function readToken({ name, token: source }, read3) {
  if (!source) return "";
  const token = await read3(source);
  if (isToken(token)) return token;
  throw new Problem({
    what: `Account ${name} cannot be opened`,
    why: "its token contains characters that a token cannot have",
    hint: `Store nothing but the token in ${describeSource(source)}, or append #field to name a field of JSON`
  });
}
async function openArchive(location2, { env, mask: mask2 }) {
  return location2 === void 0 ? void 0 : reportArchive(await openStore(location2, { env, mask: mask2 }));
}

// src/audit/report/accounts/account-statuses.ts
init_format();
init_time();
init_report_name();
init_labels();
init_verdict();
var LONGEST_WHY = 300;
var MOST_REASONS = 2;
var AccountStatuses = class {
  #statuses = /* @__PURE__ */ new Map();
  /** all are in the order in which accounts were added. */
  get all() {
    return [...this.#statuses.values()];
  }
  /** add takes the report of an account. */
  add(report) {
    const { account, run, writtenAt, mode, evaluated, complete, figures: figures2, notEvaluated: notEvaluated3, digest } = report;
    const latest2 = {
      name: reportName(report),
      run,
      at: writtenAt,
      mode,
      tone: runTone(report),
      verdict: runVerdict(report),
      evaluated,
      complete,
      figures: figures2,
      notEvaluated: notEvaluated3.slice(0, MOST_REASONS).map(({ what, why }) => ({
        what: sanitize(what),
        why: sanitize(why, LONGEST_WHY)
      })),
      toAct: digest.toAct.groups.map(({ items, total }) => {
        const { rule: rule2, severity: severity2 } = items[0].finding;
        return { severity: severity2, title: ruleTitle(rule2), keys: total };
      })
    };
    this.#statuses.set(account, { account, latest: latest2, failure: null });
  }
  /** addFailed takes an account whose audit could not begin, or was not begun. `now` is in milliseconds since the epoch. */
  addFailed(account, why, now) {
    const failure2 = { at: formatIso(now), why: sanitize(why, LONGEST_WHY) };
    this.#statuses.set(account, { account, latest: null, failure: failure2 });
  }
};
function laterStatus(known, fresh) {
  if (!known) return fresh;
  if (fresh.latest === null) return { ...fresh, latest: known.latest };
  const isOlder = known.latest !== null && known.latest.at > fresh.latest.at;
  return isOlder ? known : fresh;
}

// src/audit/report/accounts/publish-accounts.ts
var import_node_crypto25 = require("node:crypto");
var import_promises4 = require("node:timers/promises");
init_format();
init_problem();
init_time();
init_store();
init_markdown();

// src/audit/report/accounts/accounts-page.ts
init_format();
init_weakness();
init_time();
init_labels();
init_view_model();
var MOST_UNFOLDED = 25;
function accountsPage(options) {
  const { statuses, accounts: accounts2, now, keylease } = options;
  const known = new Map(statuses.map((status) => [status.account, status]));
  const own = accounts2.map((account) => known.get(account) ?? { account, latest: null, failure: null });
  const others = statuses.filter(({ account }) => !accounts2.includes(account));
  const urgent = own.filter(needsPerson2).sort((one, other) => gravity(other) - gravity(one));
  const calm = own.filter((status) => !needsPerson2(status));
  const section = (id, title, items) => ({
    id,
    title,
    blocks: items.length > 0 ? [accountsTable(`Accounts: ${title.toLowerCase()}`, items, options)] : [],
    mostUnfolded: MOST_UNFOLDED
  });
  return {
    subject: pluralize(own.length, "account"),
    tone: pageTone(own),
    verdict: verdict(own, urgent.length),
    figures: totals(own),
    sections: [
      section("needs-person", "Needs a person", urgent),
      section("nothing-to-do", "Nothing to do", calm),
      section("other-accounts", "Not in the policy", others)
    ].filter(({ blocks }) => blocks.length > 0),
    origin: [`keylease ${keylease}, ${utcTimestamp(formatIso(now))}`]
  };
}
function accountsTable(title, items, options) {
  const isToAct = items.some(({ latest: latest2 }) => latest2 !== null && latest2.toAct.length > 0);
  return tableBlock({
    title,
    heads: ["Account", "Result", ...isToAct ? ["For a person to act on"] : [], "Keys", "Last run"],
    items: { items, total: items.length },
    row: (status) => [
      accountLabel(status, options),
      resultOf(status),
      ...isToAct ? [toActOf(status)] : [],
      String(status.latest?.figures.keys ?? ""),
      lastRun(status, options.now)
    ]
  });
}
function toActOf({ latest: latest2 }) {
  const all2 = latest2?.toAct ?? [];
  return all2.map(({ severity: severity2, title, keys: keys2 }) => `${severity2}: ${title}, ${pluralize(keys2, "key")}`);
}
function accountLabel({ account, latest: latest2 }, { hrefOf }) {
  if (latest2 === null) return [{ code: account }];
  const href = hrefOf(latest2.name);
  return [
    href === void 0 ? { code: account } : { code: account, href },
    latest2.mode === "armed" ? "armed" : "report only"
  ];
}
function resultOf({ latest: latest2, failure: failure2 }) {
  const failures = failure2 === null ? [] : [`Not audited on ${utcTimestamp(failure2.at)}: ${failure2.why}`];
  if (latest2 === null) return failure2 === null ? ["No run is known."] : failures;
  return [
    ...failures,
    failure2 === null ? latest2.verdict : `Before that: ${latest2.verdict}`,
    ...latest2.notEvaluated.map(({ what, why }) => `${what}: ${why}`)
  ];
}
function lastRun({ latest: latest2 }, now) {
  if (latest2 === null) return ["none"];
  const age = now - Date.parse(latest2.at);
  return [utcTimestamp(latest2.at), ...age > DAY ? [`${formatDuration(age)} ago`] : []];
}
function needsPerson2({ latest: latest2, failure: failure2 }) {
  return failure2 !== null || latest2 === null || !latest2.complete || latest2.toAct.length > 0;
}
var TONES = ["calm", "warning", "alarm"];
function gravity({ latest: latest2, failure: failure2 }) {
  if (failure2 !== null || latest2 === null || !latest2.evaluated) return 1e3;
  const worst2 = Math.max(-1, ...latest2.toAct.map(({ severity: severity2 }) => SEVERITIES.indexOf(severity2)));
  return 10 * TONES.indexOf(latest2.tone) + worst2;
}
function pageTone(statuses) {
  const tones = statuses.map(
    ({ latest: latest2, failure: failure2 }) => failure2 !== null ? "alarm" : latest2?.tone ?? "warning"
  );
  return TONES.findLast((tone) => tones.includes(tone)) ?? "calm";
}
function verdict(statuses, urgent) {
  const without = statuses.filter(({ latest: latest2, failure: failure2 }) => failure2 !== null || latest2?.evaluated === false);
  const incomplete = statuses.filter(
    (status) => !without.includes(status) && status.latest?.complete === false
  );
  const missing3 = statuses.filter(({ latest: latest2, failure: failure2 }) => latest2 === null && failure2 === null);
  const parts = [
    ...without.length > 0 ? [`${pluralize(without.length, "account")} could not be evaluated`] : [],
    ...incomplete.length > 0 ? [`${incomplete.length} not completely evaluated`] : [],
    ...missing3.length > 0 ? [`${missing3.length} without a known run`] : [],
    urgent === 0 ? "No account needs a person" : `${urgent} of ${pluralize(statuses.length, "account")} need a person`
  ];
  return parts.join(". ").concat(".");
}
function totals(statuses) {
  const all2 = statuses.flatMap(({ latest: latest2 }) => latest2 === null ? [] : [latest2.figures]);
  const sum = (count2) => all2.reduce((total, each) => total + count2(each), 0);
  return [
    { label: "Accounts", value: statuses.length },
    { label: "Keys", value: sum(({ keys: keys2 }) => keys2) },
    { label: "Critical", value: sum(({ findings }) => findings.critical), tone: "alarm" },
    { label: "High", value: sum(({ findings }) => findings.high), tone: "warning" },
    { label: "Waiting", value: sum(({ marked }) => marked) },
    { label: "Deleted", value: sum(({ confirmed }) => confirmed) },
    { label: "Blocked", value: sum(({ blocked: blocked2 }) => blocked2) },
    { label: "Not evaluated", value: sum(({ notEvaluated: notEvaluated3 }) => notEvaluated3), tone: "warning" }
  ];
}

// src/audit/report/accounts/status-files.ts
init_p_limit();
var FOLDER = "accounts.d/";
var AT_ONCE3 = 16;
function keepStatuses(ledger, fresh, { withNext }) {
  return atOnce(fresh, async (status) => {
    const known = laterStatus(await readStatus(ledger, status.account), status);
    await ledger.put(nameOf2(status.account), `${JSON.stringify(known)}
`, { withNext });
    return known;
  });
}
async function readStatuses(ledger, { except: except2 }) {
  const known = new Set(except2.map(({ account }) => nameOf2(account)));
  const names = (await ledger.names(FOLDER)).filter((name) => name.endsWith(".json") && !known.has(name));
  const read3 = await atOnce(names, (name) => readStatus(ledger, name.slice(FOLDER.length, -".json".length)));
  return read3.filter((status) => status !== void 0);
}
async function forgetStatus(ledger, { account }) {
  await ledger.remove(nameOf2(account), { withNext: true });
}
async function readStatus(ledger, account) {
  const found2 = await ledger.read(nameOf2(account));
  if (!found2) return void 0;
  const { statusSchema: statusSchema2 } = await Promise.resolve().then(() => (init_status_schema(), status_schema_exports));
  try {
    const status = statusSchema2.parse(JSON.parse(found2.text));
    return status.account === account ? status : void 0;
  } catch {
    return void 0;
  }
}
function nameOf2(account) {
  return `${FOLDER}${account}.json`;
}
function atOnce(items, task) {
  const limit = pLimit(AT_ONCE3);
  return Promise.all(items.map((item) => limit(() => task(item))));
}

// src/audit/report/accounts/publish-accounts.ts
var LAST_WRITER = "accounts.json";
var TRIES3 = 10;
var PAUSE = 2e3;
async function publishAccounts(options) {
  const { policy, copies: copies2, statuses: own, clock: clock3, keylease, leavesPage = false } = options;
  const names = policy.accounts.map(({ name }) => name);
  const written = [];
  if (policy.reports !== void 0 && names.length > 1) {
    const ledger = await openStore(policy.ledger, options);
    const kept2 = await keepStatuses(ledger, own.all, { withNext: !leavesPage });
    if (leavesPage) return written;
    const reports = await openStore(policy.reports, options);
    await updatePage(
      ledger,
      { ...options, own: kept2 },
      (statuses) => writePages(reports, { statuses, accounts: names, now: clock3(), keylease })
    );
    written.push(`${folderOf(reports.location)}index.html`);
  }
  if (copies2 === void 0 || own.all.length < 2) return written;
  const accounts2 = names.filter((name) => own.all.some(({ account }) => account === name));
  const store = await openStore(copies2, options);
  await writePages(store, { statuses: own.all, accounts: accounts2, now: clock3(), keylease });
  return [...written, `${folderOf(store.location)}index.html`];
}
function folderOf(location2) {
  return location2.replace(/\/?$/, "/");
}
async function updatePage(ledger, { own, policy, clock: clock3, sleep: sleep2 = import_promises4.setTimeout }, writePage) {
  for (let tries = 1; ; tries += 1) {
    const last = await ledger.read(LAST_WRITER);
    const others = await readStatuses(ledger, { except: own });
    const isGone = (status) => !isOwn(status, policy) && isOld(status, clock3() - policy.reportsKeep);
    for (const status of others.filter(isGone)) await forgetStatus(ledger, status);
    await writePage([...own, ...others.filter((status) => !isGone(status))]);
    try {
      const text = `${JSON.stringify({ version: 2, id: (0, import_node_crypto25.randomUUID)(), at: formatIso(clock3()) })}
`;
      await ledger.write(LAST_WRITER, text, last?.version);
      return;
    } catch (error2) {
      if (!(error2 instanceof Conflict)) throw error2;
      if (tries === TRIES3) throw tooManyAtOnce(ledger);
      await sleep2(Math.random() * PAUSE);
    }
  }
}
function isOwn({ account }, { accounts: accounts2 }) {
  return accounts2.some(({ name }) => name === account);
}
function isOld({ latest: latest2, failure: failure2 }, since2) {
  return Date.parse(latest2?.at ?? failure2?.at ?? "") < since2;
}
async function writePages(store, options) {
  const { htmlPage } = await Promise.resolve().then(() => __toESM(require("./vendor/html-pages.js"), 1));
  const page2 = (extension) => accountsPage({ ...options, hrefOf: (name) => `${name}.${extension}` });
  await store.put("index.md", markdownPage(page2("md")), { type: MEDIA_TYPES.md, withNext: true });
  await store.put("index.html", htmlPage(page2("html")), { type: MEDIA_TYPES.html });
}
function tooManyAtOnce({ location: location2 }) {
  return new Problem({
    what: "The page about all accounts was not brought up to date",
    why: `other runs wrote ${sanitize(folderOf(location2))}${LAST_WRITER} each time`,
    hint: "The next run tries again"
  });
}

// src/audit-action/audit-workflow.ts
init_report_pages();
init_verdict();
init_proxy();
init_problem();

// src/audit-action/annotations.ts
init_format();
init_weakness();
var KINDS = { critical: "error", high: "error", medium: "warning" };
var MOST6 = { error: 9, warning: 10 };
var Annotations = class {
  #problems = [];
  #findings = [];
  #totals = { error: 0, warning: 0 };
  /** addProblem takes what was not done, or not evaluated. */
  addProblem(title, text) {
    this.#problems.push({ title: sanitize(title), text: sanitize(text, 1e3) });
    this.#totals.error += 1;
  }
  /** add takes the findings of a report, and what it lacks. */
  add({ account, digest, figures: figures2, notEvaluated: notEvaluated3, guards: guards2, deletions }) {
    for (const { what, why } of notEvaluated3) this.addProblem(`${account}: not evaluated`, `${what}: ${why}`);
    for (const { guard: guard2, reason, blocks } of guards2) {
      if (blocks) this.addProblem(`${account}: nothing is deleted`, `${guard2}: ${reason}`);
    }
    for (const { key: key2, outcome: outcome2, why } of deletions) {
      if (outcome2 === "failed")
        this.addProblem(`${account}: a key could not be deleted`, `${key2.id}: ${why}`);
    }
    for (const severity2 of SEVERITIES) {
      const kind = KINDS[severity2];
      if (kind) this.#totals[kind] += figures2.findings[severity2];
    }
    for (const { key: key2, finding: finding2 } of digest.worstFindings.items) {
      const { severity: severity2, rule: rule2, evidence, hint } = finding2;
      const name = `${key2.name || "unnamed key"} (${key2.fingerprint ?? `id ${key2.id}`})`;
      const text = sanitize(`${name} on ${account}: ${evidence}. ${hint}.`, 1e3);
      this.#findings.push({ severity: severity2, title: `${severity2}: ${rule2}`, text });
    }
  }
  /** print writes as many as GitHub shows. `file` is the path of the policy in the repository, on whose first line they are. */
  print(core2, { file }) {
    const place = file === void 0 ? {} : { file, startLine: 1 };
    for (const kind of ["error", "warning"]) {
      const all2 = this.#of(kind);
      const total = this.#totals[kind];
      const shown = total > MOST6[kind] ? all2.slice(0, MOST6[kind] - 1) : all2;
      for (const { title, text } of shown) core2[kind](text, { title, ...place });
      const left = total - shown.length;
      if (left > 0) core2[kind](`And ${left} more, in the summary and the reports.`, place);
    }
  }
  #of(kind) {
    const rank3 = (severity2) => SEVERITIES.indexOf(severity2);
    const findings = this.#findings.filter(({ severity: severity2 }) => KINDS[severity2] === kind);
    findings.sort((one, other) => rank3(other.severity) - rank3(one.severity));
    return [...kind === "error" ? this.#problems : [], ...findings];
  }
};

// src/action/inputs/input-forms.ts
init_reference();
init_time();

// src/action/inputs/host-address.ts
var import_node_net = require("node:net");
init_problem();
var HOST = /^[A-Za-z0-9:][\w.:-]{0,252}$/;
var USER = /^[\w][\w.@-]{0,63}$/;
var ALIAS = /^[A-Za-z0-9][\w.-]{0,62}$/;
var INSTEAD = {
  i: "Leave it out: the key of this job is used",
  J: "Use jump",
  A: "Use forward-agent",
  L: "Use ssh-options: LocalForward",
  R: "Use ssh-options: RemoteForward",
  D: "Use ssh-options: DynamicForward",
  o: "Use ssh-options"
};
function parseHostAddress(text) {
  return /^ssh\s/.test(text) ? parseCommand2(text.split(/\s+/).slice(1)) : parseAddress(text);
}
function parseJump(text) {
  if (ALIAS.test(text)) return { alias: text };
  const { user, ...address } = parseAddress(text) ?? {};
  return user && "host" in address ? { ...address, user } : void 0;
}
function parseAddress(text) {
  const [, user, rest = ""] = /^(?:ssh:\/\/)?(?:(.*)@)?(.*?)\/?$/.exec(text) ?? [];
  if ((0, import_node_net.isIPv6)(rest)) return checked({ host: rest, user, port: void 0 });
  const [, bracketed, name = "", digits] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(rest) ?? [];
  if (bracketed !== void 0 && !(0, import_node_net.isIPv6)(bracketed)) return void 0;
  return checked({ host: bracketed ?? name, user, port: digits === void 0 ? void 0 : Number(digits) });
}
function parseCommand2(words) {
  const left = [...words];
  let address;
  let user;
  let port;
  for (let word = left.shift(); word !== void 0; word = left.shift()) {
    const [, option, attached] = /^-([A-Za-z0-9])(.*)$/.exec(word) ?? [];
    if (option === "p") port = Number((attached || left.shift()) ?? Number.NaN);
    else if (option === "l") user = attached || left.shift();
    else if (option) throw misplaced(`the option -${option}`, INSTEAD[option] ?? "Give the address alone");
    else if (address) throw misplaced("a command", "Run it in a step, as `ssh gpu ...`");
    else address = parseAddress(word);
    if (!option && !address) return void 0;
  }
  return address && checked({ ...address, user: user ?? address.user, port: port ?? address.port });
}
function checked(address) {
  const { host, user, port = 22 } = address;
  const isPort = Number.isInteger(port) && port > 0 && port < 65536;
  return HOST.test(host) && (user === void 0 || USER.test(user)) && isPort ? address : void 0;
}
function misplaced(what, hint) {
  return new Problem({ what: "Input host cannot be used", why: `it has ${what}, not only an address`, hint });
}

// src/action/inputs/input-forms.ts
var anyText = { expected: "text", parse: (text) => text };
function matching(pattern, expected) {
  return { expected, parse: (text) => pattern.test(text) ? text : void 0 };
}
function choice(...choices) {
  const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  return { expected, parse: (text) => choices.find((each) => each === text) };
}
var trueOrFalse = {
  expected: "true or false",
  parse: (text) => /^(true|True|TRUE|false|False|FALSE)$/.test(text) ? /^t/i.test(text) : void 0
};
function integerBetween(least2, most, unit = "") {
  return {
    expected: `a whole number${unit} from ${least2} to ${most}`,
    parse: (text) => {
      const number3 = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return number3 >= least2 && number3 <= most ? number3 : void 0;
    }
  };
}
function durationBetween(least2, most, expected) {
  return {
    expected,
    parse: (text) => {
      const duration2 = parseDuration(text.replace(" ", "")) ?? Number.NaN;
      return duration2 >= least2 && duration2 <= most ? duration2 : void 0;
    }
  };
}
var hostAddress = {
  expected: "a host name or an IP address",
  parse: parseHostAddress
};
var jumpHost = {
  expected: "the host-alias of an earlier use, or user@host:port",
  parse: parseJump
};
var sshOptions = {
  expected: "lines of ssh_config",
  parse: async (text) => (await Promise.resolve().then(() => (init_ssh_options(), ssh_options_exports))).parseSshOptions(text)
};
var hostKeys = {
  expected: "host keys",
  // Loads node:crypto, which would delay the start of the agent where no host key is given.
  parse: async (text) => (await Promise.resolve().then(() => (init_host_key_input(), host_key_input_exports))).parseHostKeys(text)
};
var jumpHostKeys = {
  expected: hostKeys.expected,
  parse: async (text) => {
    const { namingJumpHostKey: namingJumpHostKey2 } = await Promise.resolve().then(() => (init_jump_host_key(), jump_host_key_exports));
    return namingJumpHostKey2(async () => hostKeys.parse(text));
  }
};

// src/action/inputs/input-values.ts
init_proxy();
init_problem();

// src/action/inputs/input-table.ts
init_region();
init_ttl();
var ROLE_ARN = new RegExp(`^arn:${AWS_PARTITION_PATTERN}:iam::\\d{12}:role/[\\w+=,.@/-]{1,576}$`);
var INPUTS = {
  provider: { form: anyText, default: "pictor" },
  profile: { form: anyText },
  "api-token": { form: anyText, secret: true },
  "api-url": { form: anyText },
  lease: { form: choice("generated", "stored", "user-data", "none") },
  ttl: {
    form: durationBetween(
      SHORTEST_LEASE,
      LONGEST_LEASE,
      "a duration from 5 minutes to 24 hours, such as 90m or 6h"
    ),
    default: "6h"
  },
  "lease-secret": { form: anyText, secret: true },
  "previous-lease-secret": { form: anyText, secret: true },
  "lease-from": { form: matching(/^[\w.:-]{1,128}$/, "the ID of a key, or an alias") },
  instance: { form: matching(/^[\w.:-]{1,128}$/, "an ID as the provider lists it") },
  "private-key": { form: anyText, secret: true },
  passphrase: { form: anyText, secret: true },
  host: { form: hostAddress },
  user: { form: matching(USER, "a user name") },
  port: { form: integerBetween(1, 65535) },
  "host-key": { form: hostKeys },
  "prepare-host": { form: trueOrFalse, default: "false" },
  jump: { form: jumpHost },
  "jump-host-key": { form: jumpHostKeys },
  handoff: { form: choice("true", "false", "without-expiry"), default: "false" },
  "wait-for": { form: integerBetween(0, 9999, " of seconds"), default: "0" },
  "export-agent": { form: trueOrFalse, default: "true" },
  "host-alias": { form: matching(ALIAS, "one word, such as gpu"), default: "gpu" },
  "forward-agent": { form: trueOrFalse, default: "false" },
  "ssh-options": { form: sshOptions },
  sweep: { form: trueOrFalse, default: "true" },
  "github-token": { form: anyText, expression: "github.token" },
  "on-cleanup-failure": { form: choice("warn", "fail"), default: "warn" },
  "aws-region": { form: matching(AWS_REGION_NAME, "an AWS region, such as eu-central-1") },
  "aws-role": {
    form: matching(ROLE_ARN, "the ARN of an IAM role")
  },
  "aws-audience": { form: matching(/^[\w.:/-]{1,255}$/, "an audience, such as sts.amazonaws.com") },
  "dry-run": { form: trueOrFalse, default: "false" }
};

// src/action/inputs/input-values.ts
var DECLARATIONS = Object.entries(INPUTS);
var MASKED = DECLARATIONS.filter(([, { secret, expression }]) => secret || expression).map(
  ([name]) => name
);
var SECRETS = DECLARATIONS.filter(([, { secret }]) => secret).map(([name]) => name);
async function readValue(core2, name, { form, default: fallback = "" }) {
  const text = core2.getInput(name) || fallback;
  if (!text) return void 0;
  const value = await form.parse(text);
  if (value !== void 0) return value;
  throw new Problem({
    what: `Input ${name} is invalid`,
    why: `it must be ${form.expected}`,
    hint: "Correct it in the workflow"
  });
}

// src/audit/report/formats/output-formats.ts
var OUTPUT_FORMATS = {
  json: {
    description: "the whole report on an account as one line of JSON",
    extension: "ndjson",
    mediaType: "application/x-ndjson",
    open: async () => (await Promise.resolve().then(() => (init_json_lines(), json_lines_exports))).jsonLines()
  },
  sarif: {
    description: "findings for GitHub code scanning and other tools (SARIF 2.1.0)",
    extension: "sarif",
    mediaType: "application/sarif+json",
    // Registered with IANA.
    open: async (options) => (await Promise.resolve().then(() => (init_sarif_log(), sarif_log_exports))).sarifLog(options)
  },
  csv: {
    description: "one line a key, for spreadsheets",
    extension: "csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    // RFC 4180, 3.
    open: async (options) => (await Promise.resolve().then(() => (init_csv_table(), csv_table_exports))).csvTable(options)
  },
  markdown: {
    description: "the report for people, in GitHub Flavored Markdown",
    extension: "md",
    mediaType: "text/markdown; charset=utf-8",
    // RFC 7763.
    open: async () => (await Promise.resolve().then(() => (init_markdown_pages(), markdown_pages_exports))).markdownPages()
  }
};

// src/keys/fail-on.ts
init_weakness();
var FAIL_ON = ["never", ...SEVERITIES];
function severitiesFrom(failOn) {
  return failOn === "never" ? [] : SEVERITIES.slice(SEVERITIES.indexOf(failOn));
}

// src/audit-action/audit-inputs.ts
var FORMATS = Object.keys(OUTPUT_FORMATS);
var formatList = {
  expected: `a list of ${FORMATS.join(", ")}`,
  parse: (text) => {
    const names = text.split(/[\s,]+/).filter(Boolean);
    const known = FORMATS.filter((each) => names.includes(each));
    return names.every((name) => known.some((each) => each === name)) ? known : void 0;
  }
};
var AUDIT_INPUTS = {
  policy: { form: anyText, default: "keylease.yaml" },
  account: { form: anyText },
  "fail-on": { form: choice(...FAIL_ON), default: "high" },
  formats: { form: formatList, default: "sarif" },
  "accept-count": { form: integerBetween(0, 1e9) },
  "github-token": { form: anyText }
};
async function readAuditInputs(core2) {
  const { policy, account, formats, "fail-on": failOn } = AUDIT_INPUTS;
  return {
    policy: await readValue(core2, "policy", policy) ?? policy.default,
    account: await readValue(core2, "account", account),
    failOn: await readValue(core2, "fail-on", failOn) ?? "high",
    formats: await readValue(core2, "formats", formats) ?? [],
    acceptCount: await readValue(core2, "accept-count", AUDIT_INPUTS["accept-count"]),
    githubToken: await readValue(core2, "github-token", AUDIT_INPUTS["github-token"])
  };
}

// src/audit-action/audit-tally.ts
init_format();
init_weakness();
var AuditTally = class {
  keys = 0;
  deleted = 0;
  findings = Object.fromEntries(SEVERITIES.map((each) => [each, 0]));
  #failOn;
  #failed = [];
  #incomplete = [];
  /** `failOn` is the lowest severity that fails the step. */
  constructor(failOn) {
    this.#failOn = failOn;
  }
  /** add takes a report. */
  add({ account, evaluated, complete, figures: figures2 }) {
    this.keys += figures2.keys;
    this.deleted += figures2.confirmed;
    for (const severity2 of SEVERITIES) this.findings[severity2] += figures2.findings[severity2];
    if (!evaluated) this.addFailed(account);
    else if (!complete) this.addIncomplete(account);
  }
  /** addIncomplete takes what was not done as a whole. */
  addIncomplete(what) {
    this.#incomplete.push(what);
  }
  /** addFailed takes an account whose audit could not begin. */
  addFailed(account) {
    this.#failed.push(account);
  }
  /** total is how many findings there are. */
  get total() {
    return Object.values(this.findings).reduce((sum, each) => sum + each, 0);
  }
  /** worst is the severity of the worst finding; undefined without one. */
  get worst() {
    return SEVERITIES.findLast((severity2) => this.findings[severity2] > 0);
  }
  /** outcome is the worst that applies. */
  get outcome() {
    if (this.#failed.length > 0) return "failed";
    if (this.#severe > 0) return "findings";
    return this.#incomplete.length > 0 ? "incomplete" : "clean";
  }
  /** failures are why the step fails, in sentences without full stops. */
  get failures() {
    return [
      ...this.#failed.length > 0 ? [`Not evaluated: ${this.#failed.join(", ")}`] : [],
      ...this.#incomplete.length > 0 ? [`Incomplete: ${this.#incomplete.join(", ")}`] : [],
      ...this.#severe > 0 ? [`${pluralize(this.#severe, "finding")} at or above ${this.#failOn}`] : []
    ];
  }
  get #severe() {
    return severitiesFrom(this.#failOn).reduce((sum, severity2) => sum + this.findings[severity2], 0);
  }
};

// src/audit-action/job-summary.ts
init_markdown();
init_report_pages();
init_format();
var MOST7 = 1024 * 1024 - 1024;
var MOST_OF_OVERVIEW = MOST7 / 4;
var JobSummary = class {
  #pages;
  #text = "";
  #left = 0;
  /** `pages` is where people can open reports; undefined if they have no address. */
  constructor(pages2) {
    this.#pages = pages2;
  }
  /** add takes the next report. */
  add(report) {
    const link = this.#pages ? `
The report: ${reportPage(this.#pages, report)}
` : "";
    const text = `${renderMarkdown(report)}${link}
`;
    const isFull = Buffer.byteLength(this.#text + text) > MOST7 - MOST_OF_OVERVIEW;
    if (this.#left > 0 || isFull) this.#left += 1;
    else this.#text += text;
  }
  /** write writes the summary of the step. */
  async write({ summary: summary2 }, options) {
    const left = pluralize(this.#left, "more account");
    const more = this.#left > 0 ? `
**And ${left}, which GitHub has no room for here: see the report files.**
` : "";
    const text = this.#overview(options) + this.#text + more;
    if (text) await summary2.addRaw(text).write();
  }
  #overview({ statuses, ...others }) {
    if (statuses.length < 2) return "";
    const { url, format } = this.#pages ?? {};
    const hrefOf = (name) => url === void 0 ? void 0 : `${url}${name}.${format}`;
    const accounts2 = statuses.map(({ account }) => account);
    const text = markdownPage(accountsPage({ ...others, statuses, accounts: accounts2, hrefOf }));
    return Buffer.byteLength(text) > MOST_OF_OVERVIEW ? `**GitHub has no room for an overview of ${accounts2.length} accounts: see index.html among the report files.**

` : `${text}
`;
  }
};

// src/audit-action/result-files.ts
var import_node_fs8 = require("node:fs");
var import_node_os3 = require("node:os");
var import_node_path9 = require("node:path");
var ResultFiles = class {
  folder;
  #documents = [];
  #evaluated = 0;
  /** `temp` is a folder that the runner removes. */
  constructor(temp) {
    this.folder = (0, import_node_fs8.mkdtempSync)((0, import_node_path9.join)(temp || (0, import_node_os3.tmpdir)(), "keylease-audit-"));
  }
  /** open begins the files. */
  async open(formats, options) {
    for (const name of formats) {
      const { extension, open: open2 } = OUTPUT_FORMATS[name];
      const path = (0, import_node_path9.join)(this.folder, `keylease.${extension}`);
      (0, import_node_fs8.writeFileSync)(path, "");
      this.#documents.push({ path, document: await open2(options) });
    }
  }
  /** add writes the next report. */
  add(report) {
    if (report.evaluated) this.#evaluated += 1;
    for (const { path, document } of this.#documents) {
      for (const piece of document.add(report)) (0, import_node_fs8.appendFileSync)(path, piece);
    }
  }
  /** end ends the files, and returns the path of the SARIF log; undefined if there is none, or no account in it. */
  end() {
    for (const { path, document } of this.#documents) (0, import_node_fs8.appendFileSync)(path, document.end());
    const sarif = this.#documents.find(({ path }) => path.endsWith(`.${OUTPUT_FORMATS.sarif.extension}`));
    return this.#evaluated > 0 ? sarif?.path : void 0;
  }
};

// src/audit-action/workspace-policy.ts
var import_node_fs9 = require("node:fs");
var import_node_path11 = require("node:path");
init_location();

// src/audit/policy/read-policy.ts
var import_node_crypto27 = require("node:crypto");
var import_node_path10 = require("node:path");
init_format();
init_json();
init_problem();

// src/audit/policy/accounts-file.ts
init_format();
init_problem();
var import_compiled_forms = require("./vendor/compiled-forms.js");
init_field_values();

// src/audit/policy/interpret-accounts.ts
init_providers();
init_variables();
init_suggestion();
init_field_values();

// src/audit/policy/same-account.ts
init_providers();
init_variables();
init_json();
function findSameAccount(accounts2) {
  const names = /* @__PURE__ */ new Map();
  for (const [index, account] of accounts2.entries()) {
    const identity = canonicalAccount(account);
    const first = names.get(identity);
    if (first !== void 0) return { index, first };
    names.set(identity, account.name);
  }
  return void 0;
}
function canonicalAccount({ provider, profile = "", apiUrl, vars, token }) {
  const builtIn = providers.find(({ id }) => id === provider);
  const known = Object.entries(builtIn?.vars ?? {}).map(([name, { default: fallback }]) => [
    name,
    ownValue(vars, name) ?? fallback ?? ""
  ]);
  const all2 = { ...vars, ...Object.fromEntries(known) };
  const address = apiUrl ?? defaultAddress(provider, all2) ?? "";
  return canonicalJson([
    provider,
    profile,
    canonicalAddress(address) ?? address,
    all2,
    TOKENLESS.includes(provider) ? {} : token
  ]);
}

// src/audit/policy/interpret-accounts.ts
function interpretAccounts(written, reading) {
  const accounts2 = written.map((account, index) => interpretAccount(account, within(reading, index)));
  refuseRepeated(accounts2, "name", reading);
  const same = findSameAccount(accounts2);
  if (same) throw reading.refuse([same.index], `it is the same account as ${same.first}`);
  return accounts2;
}
function interpretAccount(written, reading) {
  const { "lease-secret": leaseSecret, "previous-lease-secret": previous, ...others } = written;
  const { "api-url": apiUrl, provider = "", profile, token, vars = {}, ...account } = others;
  if (previous && !leaseSecret)
    throw reading.refuse(["previous-lease-secret"], "it needs `lease-secret` beside it");
  checkVariables2({ provider, vars }, within(reading, "vars"));
  return {
    ...account,
    provider,
    ...profile === void 0 ? {} : { profile: readLocation(profile, "local-file", within(reading, "profile")) },
    ...token === void 0 ? {} : { token: readSecretSource(token, within(reading, "token")) },
    ...leaseSecret && { leaseSecret: readSecretSource(leaseSecret, within(reading, "lease-secret")) },
    ...previous && {
      previousLeaseSecret: readSecretSource(previous, within(reading, "previous-lease-secret"))
    },
    ...apiUrl === void 0 ? {} : { apiUrl },
    vars,
    armed: account.enforce === account.name
  };
}
function checkVariables2({ provider, vars }, { refuse }) {
  const names = Object.keys(vars);
  const invalid2 = names.find((name) => !isVariableName(name));
  if (invalid2 !== void 0) throw refuse([invalid2], "it is not a variable name");
  const builtIn = providers.find(({ id }) => id === provider);
  const known = Object.keys(builtIn?.vars ?? {});
  const unknown3 = builtIn && names.find((name) => !known.includes(name));
  if (unknown3 === void 0) return;
  const message2 = known.length > 0 ? suggestion(unknown3, known) : `; ${provider} needs none`;
  throw refuse([unknown3], `there is no such variable${message2}`);
}

// src/audit/policy/accounts-file.ts
init_stored_text();
init_valid_yaml();
var LARGEST3 = 2;
async function readAccountsFile(place, { reading, env }) {
  const location2 = readLocation(place, "file", within(reading, "file"));
  const refuse = (why) => unusable6(location2, why);
  const text = await readStoredText(location2, { env, largest: LARGEST3, refuse });
  if (text === void 0) throw refuse("it does not exist");
  const { data, refusal } = await readValidYaml({
    text,
    matches: import_compiled_forms.isWrittenAccounts,
    schema: async () => (await Promise.resolve().then(() => (init_account_schema(), account_schema_exports))).accountsSchema,
    // Loads zod.
    refuse
  });
  return interpretAccounts(data, { ...reading, refuse: refusal });
}
function unusable6(location2, why) {
  return new Problem({
    what: `Accounts file ${sanitize(location2, 1e3)} cannot be used`,
    why: sanitize(why.replace(/\.$/, ""), 500),
    hint: "Correct it; it is a list as under `accounts` in docs/policy.md"
  });
}

// src/audit/policy/read-policy.ts
var import_compiled_forms2 = require("./vendor/compiled-forms.js");
init_field_values();

// src/audit/policy/interpret-policy.ts
init_time();
init_lease_runs();
init_channels();
init_recognizers();
init_field_values();

// src/audit/policy/interpret-rules.ts
init_time();
init_rules();
init_field_values();
var LIMIT = { least: DAY, most: 3650 * DAY, why: "a shorter limit would affect keys in daily use" };
function interpretRules(written, reading) {
  const settings = RULES.map((rule2) => [
    rule2.name,
    interpretRule(rule2, written[rule2.name], within(reading, rule2.name))
  ]);
  return Object.fromEntries(settings);
}
function interpretRule({ needs }, written, reading) {
  if (typeof written === "string") return { do: written };
  const { after, except: except2, ...setting } = written;
  if (except2 && needs === "recognition") {
    const why = "the rule is about keys that nobody owns now, so it can spare no owner";
    throw reading.refuse(["except"], why);
  }
  return {
    ...setting,
    ...after === void 0 ? {} : { after: readDuration(after, LIMIT, within(reading, "after")) },
    ...except2 && { except: except2 }
  };
}

// src/audit/policy/interpret-policy.ts
init_policy_part();
init_window();
var GRACE = { least: HOUR, most: 365 * DAY, why: "people need time to object" };
var MINIMUM_AGE = {
  least: HOUR,
  most: 365 * DAY,
  why: "a key is often registered before its machine exists"
};
var REMINDER = {
  least: HOUR,
  most: 365 * DAY,
  why: "it is how long before the due date people are reminded"
};
var REPORTS_KEEP = {
  least: 30 * DAY,
  most: 3650 * DAY,
  why: "people need the report of a notice, and the one that restores a key"
};
function interpretPolicy(written, reading) {
  const { version, window: window2, limits: limits2, blocklist, ledger, reports, "reports-url": reportsUrl } = written;
  if (reportsUrl !== void 0 && reports === void 0)
    throw reading.refuse(["reports-url"], "it needs `reports` beside it");
  const grace = readDuration(written.grace, GRACE, within(reading, "grace"));
  const locate2 = (name, text) => readLocation(text, name === "blocklist" ? "file" : "folder", within(reading, name));
  return {
    version,
    recognize: interpretRecognize(written.recognize, within(reading, "recognize")),
    rules: interpretRules(written.rules, within(reading, "rules")),
    grace,
    minimumAge: readDuration(written["minimum-age"], MINIMUM_AGE, within(reading, "minimum-age")),
    unreportedUse: written["unreported-use"],
    limits: { ...limits2, share: readShare(limits2.share), floor: readShare(limits2.floor) },
    ...window2 && { window: interpretWindow(window2, within(reading, "window")) },
    notify: interpretChannels(written.notify, within(reading, "notify")),
    remind: interpretReminders(written.notify.remind, {
      grace,
      reading: within(reading, "notify", "remind")
    }),
    ...blocklist === void 0 ? {} : { blocklist: locate2("blocklist", blocklist) },
    ledger: locate2("ledger", ledger),
    ...reports === void 0 ? {} : { reports: locate2("reports", reports) },
    ...reportsUrl === void 0 ? {} : { reportsUrl: reportsUrl.replace(/\/?$/, "/") },
    reportsKeep: readDuration(written["reports-keep"], REPORTS_KEEP, within(reading, "reports-keep"))
  };
}
function interpretRecognize({ leases, ...sources }, reading) {
  const { repositories, secret, "previous-secret": previous, github: github3 } = leases;
  const reader = (...path) => within(reading, "leases", ...path);
  if (previous && !secret) throw reader().refuse(["previous-secret"], "it needs `secret` beside it");
  return {
    ...readParts(RECOGNIZERS, sources, reading),
    leases: {
      ...repositories && { repositories },
      ...secret && { secret: readSecretSource(secret, reader("secret")) },
      ...previous && { previousSecret: readSecretSource(previous, reader("previous-secret")) },
      ...github3 && {
        github: readRunSettings({ github: github3, repositories }, { leases: reader(), github: reader("github") })
      }
    }
  };
}
function interpretChannels({ remind: _, report, ...channels2 }, reading) {
  return { ...readParts(CHANNELS, channels2, reading), report };
}
function interpretReminders(written, { grace, reading }) {
  if (!written) return [.../* @__PURE__ */ new Set([grace / 2, DAY])].filter((before) => before < grace);
  const remind = written.map((each, index) => readDuration(each, REMINDER, within(reading, index)));
  for (const [index, before] of remind.entries()) {
    if (before >= grace) throw reading.refuse([index], "it must be shorter than grace");
    if (remind.indexOf(before) < index) throw reading.refuse([index], "it occurs twice");
  }
  return remind;
}
function interpretWindow(written, { refuse }) {
  const { days, zone } = written;
  const [from, to] = [minutesOf(written.from), minutesOf(written.to)];
  if (new Set(days).size < days.length) throw refuse(["days"], "a day occurs twice");
  if (!isZone(zone)) {
    throw refuse(["zone"], "there is no such time zone; examples are UTC and Europe/Berlin");
  }
  if (from >= to) throw refuse(["to"], "it must be later than from, on the same day");
  return { days: DAYS_OF_WEEK.filter((day) => days.includes(day)), from, to, zone };
}
function minutesOf(time4) {
  const [hours = 0, minutes = 0] = time4.split(":").map(Number);
  return hours * 60 + minutes;
}

// src/audit/policy/read-policy.ts
init_location();
init_stored_text();
init_valid_yaml();
var INVALID = "Correct it; docs/policy.md has an example and every field";
var LARGEST4 = 2;
async function readPolicyFile(place, { env = {}, base } = {}) {
  const file = isUrl(place) ? place : (0, import_node_path10.resolve)(place);
  const located = resolveLocation(file, { kind: "file", file: void 0 });
  if ("why" in located) throw unusable7(file, located.why, "Give a path, or s3://bucket/policy.yaml");
  const refuse = (why) => unusable7(file, why);
  const text = await readStoredText(file, { env, largest: LARGEST4, refuse });
  if (text !== void 0) return readPolicy({ text, file, env, base });
  const hint = isUrl(file) ? `Upload it: aws s3 cp policy.yaml ${sanitize(file)}` : "Check the path, or write one with `keylease policy init`";
  throw unusable7(file, "it does not exist", hint);
}
async function readPolicy({ text, file, env = {}, base = file }) {
  const { data, refusal } = await readValidYaml({
    text,
    matches: import_compiled_forms2.isWrittenPolicy,
    schema: async () => (await Promise.resolve().then(() => (init_policy_schema(), policy_schema_exports))).policySchema,
    // Loads zod.
    refuse: (why) => unusable7(file, why)
  });
  const reading = { refuse: refusal, file: base };
  const inAccounts = within(reading, "accounts");
  const accounts2 = Array.isArray(data.accounts) ? interpretAccounts(data.accounts, inAccounts) : await readAccountsFile(data.accounts.file, { reading: inAccounts, env });
  const policy = { ...interpretPolicy(data, reading), accounts: accounts2 };
  return { hash: (0, import_node_crypto27.createHash)("sha256").update(canonicalJson(policy)).digest("hex"), ...policy };
}
function unusable7(file, why, hint = INVALID) {
  return new Problem({
    what: file === void 0 ? "The policy cannot be used" : `Policy ${sanitize(file)} cannot be used`,
    why: sanitize(why.replace(/\.$/, ""), 500),
    hint
  });
}

// src/audit-action/workspace-policy.ts
init_format();
init_problem();
async function readWorkspacePolicy(place, { account: name, env }) {
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const path = isUrl(place) ? place : (0, import_node_path11.resolve)(workspace, place);
  if (!isUrl(path) && !(0, import_node_fs9.existsSync)(path)) throw missing2(place);
  const policy = await readPolicyFile(path, { env });
  const accounts2 = policy.accounts.filter((account) => name === void 0 || account.name === name);
  if (accounts2.length === 0) throw noAccount(name ?? "", policy);
  for (const field2 of ["ledger", "reports"]) refuseTemporary(field2, policy[field2], env);
  const file = isWithin(path, workspace) ? (0, import_node_path11.relative)(workspace, path).split(import_node_path11.sep).join("/") : void 0;
  return { policy, accounts: accounts2, file };
}
function refuseTemporary(field2, location2, env) {
  if (location2 === void 0 || !(0, import_node_path11.isAbsolute)(location2)) return;
  const isHosted = env.RUNNER_ENVIRONMENT === "github-hosted";
  const isCleaned = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].some((folder2) => isWithin(location2, folder2));
  if (!isHosted && !isCleaned) return;
  const folder = field2 === "ledger" ? "" : `${field2}/`;
  throw new Problem({
    what: `The ${field2} of the policy cannot be used`,
    why: `${sanitize(location2)} is lost when the job ends`,
    hint: `Write in the policy: ${field2}: github://${env.GITHUB_REPOSITORY}/keylease-ledger/${folder}`
  });
}
function isWithin(path, folder) {
  if (!folder || !(0, import_node_path11.isAbsolute)(path)) return false;
  const way = (0, import_node_path11.relative)(folder, path);
  return way !== "" && way.split(import_node_path11.sep)[0] !== ".." && !(0, import_node_path11.isAbsolute)(way);
}
function missing2(place) {
  return new Problem({
    what: `Policy ${sanitize(place)} cannot be used`,
    why: "it is not in the workspace",
    hint: "Check out the repository in a step before (actions/checkout), or correct the input policy"
  });
}
function noAccount(name, { accounts: accounts2 }) {
  return new Problem({
    what: "No account selected",
    why: `the policy has no account "${sanitize(name)}"`,
    hint: `Set the input account to one of: ${accounts2.map((account) => account.name).join(", ")}`
  });
}

// src/audit-action/audit-workflow.ts
async function auditInWorkflow(core2, processEnv) {
  for (const secret of [core2.getInput("github-token"), ...proxyCredentials()]) mask(core2, secret);
  keepHeapSmall();
  const inputs = await readAuditInputs(core2);
  const given = await readWorkspacePolicy(inputs.policy, { account: inputs.account, env: processEnv });
  const { policy, accounts: accounts2, file } = given;
  const env = {
    ...processEnv,
    GITHUB_TOKEN: inputs.githubToken ?? processEnv.GITHUB_TOKEN
  };
  if (inputs.acceptCount !== void 0 && accounts2.length > 1) throw oneAccountOnly(accounts2);
  const [annotations, statuses] = [new Annotations(), new AccountStatuses()];
  const summary2 = new JobSummary(reportPages(policy, env));
  const [tally, files2] = [new AuditTally(inputs.failOn), new ResultFiles(env.RUNNER_TEMP)];
  const tell = (line2) => core2.warning(line2);
  await files2.open(inputs.formats, { policy: file ?? "policy.yaml", accounts: accounts2.length, tell });
  for (const audited of auditAll(core2, { ...given, inputs, env, copies: files2.folder })) {
    const { account, report, why = "" } = await audited;
    core2.info(`${account}: ${report ? runVerdict(report) : why}`);
    if (report) {
      for (const part of [annotations, summary2, statuses, tally, files2]) part.add(report);
      report.rows.dispose();
    } else {
      annotations.addProblem(`${account}: not evaluated`, why);
      statuses.addFailed(account, why, Date.now());
      tally.addFailed(account);
    }
  }
  const pages2 = { statuses, policy, copies: files2.folder, env, mask: (secret) => mask(core2, secret) };
  await publishAccounts({ ...pages2, clock: Date.now, keylease: "0.1.0" }).catch((error2) => {
    annotations.addProblem("The page about all accounts", errorMessage(error2));
    tally.addIncomplete("the page about all accounts");
  });
  setOutputs(core2, { tally, reportPath: files2.folder, sarifPath: files2.end() });
  const overview = { statuses: statuses.all, now: Date.now(), keylease: "0.1.0" };
  await summary2.write(core2, overview).catch((error2) => {
    core2.warning(`The summary of the step could not be written: ${errorMessage(error2)}`);
  });
  annotations.print(core2, { file });
  if (tally.failures.length > 0) core2.setFailed(`${tally.failures.join(". ")}.`);
}
function auditAll(core2, { accounts: accounts2, ...parts }) {
  const { policy, inputs, copies: copies2, env } = parts;
  const claims = accounts2.length > 1 ? new AccountClaims() : void 0;
  const mustStop = stopOnCancel();
  const count2 = inputs.acceptCount;
  const acceptCount2 = count2 === void 0 ? void 0 : { count: count2, by: `${env.GITHUB_ACTOR} on GitHub` };
  return sideBySide(accounts2, async (account) => {
    const place = claims?.enter(account);
    const options = { policy, account, env, copies: copies2, place, acceptCount: acceptCount2, mustStop, holder: nameHolder(env) };
    const common = {
      mask: (secret) => mask(core2, secret),
      clock: Date.now,
      keylease: "0.1.0"
    };
    try {
      return { account: account.name, report: await audit(await prepareAudit({ ...options, ...common })) };
    } catch (error2) {
      return { account: account.name, why: errorMessage(error2) };
    } finally {
      place?.leave();
    }
  });
}
function stopOnCancel() {
  let why;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      why = "the workflow was canceled";
    });
  }
  return () => why;
}
function nameHolder({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }) {
  const run = `${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT}`;
  return `GitHub, ${run} (${(0, import_node_crypto28.randomUUID)().slice(0, 8)})`;
}
function setOutputs(core2, parts) {
  const { tally, reportPath, sarifPath = "" } = parts;
  const { outcome: outcome2, worst: worst2 = "none", keys: keys2, total: findings, deleted: deleted3 } = tally;
  const { critical, high } = tally.findings;
  const outputs = { outcome: outcome2, worst: worst2, keys: keys2, findings, critical, high, deleted: deleted3 };
  for (const [name, value] of Object.entries(outputs)) core2.setOutput(name, value);
  core2.setOutput("report-path", reportPath);
  core2.setOutput("sarif-path", sarifPath);
}
function oneAccountOnly(accounts2) {
  return new Problem({
    what: "The number of keys cannot be accepted",
    why: `accept-count is for one account, and the policy has ${accounts2.length}`,
    hint: `Set the input account to one of: ${accounts2.map(({ name }) => name).join(", ")}`
  });
}

// src/audit-action/audit-main.ts
auditInWorkflow(auditCore, process.env).catch((error2) => {
  auditCore.setFailed(errorMessage(error2));
  process.exit();
});
