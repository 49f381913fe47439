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
  htmlPage: () => htmlPage,
  renderHtml: () => renderHtml
});
module.exports = __toCommonJS(stdin_exports);

// src/format.ts
var import_node_util = require("node:util");
function pluralize(number5, thing) {
  return `${number5} ${thing}${number5 === 1 ? "" : "s"}`;
}
var PRINTABLE = /^[ -~]*$/;
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
function sanitize(text, limit = 200) {
  const isPlain = text.length <= limit && PRINTABLE.test(text);
  const visible = isPlain ? text : (0, import_node_util.stripVTControlCharacters)(text.slice(0, limit * 8)).replace(UNPRINTABLE, " ");
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

// src/accounts/account.ts
var BASIS_WORDS = {
  live: "tried on a live account",
  specification: "from the vendor's specification",
  assumed: "assumed, not documented"
};

// src/time.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var UNITS = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
function formatDuration(milliseconds2) {
  const length = Math.max(0, milliseconds2);
  if (length === DAY || length >= 2 * DAY) return pluralize(Math.floor(length / DAY), "day");
  if (length === HOUR || length >= 2 * HOUR) return pluralize(Math.floor(length / HOUR), "hour");
  return pluralize(Math.floor(length / MINUTE), "minute");
}
function durationStaysUntil(since, now) {
  const days = Math.floor((now - since) / DAY);
  return days >= 2 ? since + (days + 1) * DAY : now;
}
function formatIso(milliseconds2) {
  return toIso(milliseconds2) ?? (/* @__PURE__ */ new Date(0)).toISOString();
}
function toIso(milliseconds2) {
  const date3 = new Date(milliseconds2 ?? Number.NaN);
  return Number.isNaN(date3.getTime()) ? void 0 : date3.toISOString();
}
function formatDate(milliseconds2) {
  return formatIso(milliseconds2).slice(0, 10);
}
function formatTimestamp(milliseconds2) {
  return `${formatIso(milliseconds2).slice(0, 16).replace("T", " ")} UTC`;
}

// src/audit/report/view-model.ts
function plainText(inline) {
  if (typeof inline === "string") return inline;
  return "severity" in inline ? inline.severity : inline.code;
}
var MOST_ROWS = 100;
function paragraph(...pieces) {
  return { kind: "text", text: pieces };
}
function tableBlock(options) {
  const { title, heads, items, row: row2 } = options;
  const shown = Array.isArray(items) ? items.slice(0, MOST_ROWS) : items.items;
  const total2 = Array.isArray(items) ? items.length : items.total;
  const rows = shown.map((item) => row2(item).map((cell) => [cell].flat()));
  return { kind: "table", title, heads, rows, more: total2 - shown.length };
}
function codeBlock(language, lines) {
  return { kind: "code", language, lines };
}

// src/audit/rules/compromised.ts
var compromised = {
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
function reasons({ weaknesses }) {
  return weaknesses?.filter(({ kind }) => kind === "compromised") ?? [];
}

// src/leases/ttl.ts
var SHORTEST_LEASE = 5 * MINUTE;

// src/leases/lease-name.ts
var TOLERANCE = 11 * MINUTE;

// src/audit/recognition.ts
function currentOwner(owner, now) {
  return owner?.until === void 0 || now < owner.until ? owner : void 0;
}

// src/audit/evidence.ts
function instancesInUse(use) {
  return use.kind === "known" ? use.instances : [];
}

// src/audit/rules/duplicate.ts
var duplicate = {
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
function entryToKeep({ sameKeyEntries }) {
  return sameKeyEntries.reduce((best, each) => comesFirst(each, best) ? each : best).key;
}
function comesFirst({ key, use }, other) {
  const isUsed = instancesInUse(use).length > 0;
  if (isUsed !== instancesInUse(other.use).length > 0) return isUsed;
  const { id, createdAt = Number.POSITIVE_INFINITY } = key;
  const { id: otherId, createdAt: otherCreatedAt = Number.POSITIVE_INFINITY } = other.key;
  return createdAt < otherCreatedAt || createdAt === otherCreatedAt && id < otherId;
}

// src/audit/rules/expired-lease.ts
var expiredLease = {
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

// src/audit/rules/finished-run.ts
var finishedRun = {
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
    const { runId, attempt, slug, expiresAt, isRunOver } = lease;
    const leased = `leased by run ${runId}.${attempt} of ${slug} until ${formatTimestamp(expiresAt)}`;
    return `${leased}; the run is ${isRunOver ? "over" : "not known to be over"}`;
  },
  hint: "Remove it: the run has ended, and its runner was probably killed"
};

// src/audit/rules/forged-lease.ts
var forgedLease = {
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

// src/audit/rules/max-age.ts
var maxAge = {
  name: "max-age",
  title: "Old key",
  description: "The key was created (or first seen, if the provider gives no date) longer ago than the limit, or than its own limit",
  severity: "medium",
  takesLimit: true,
  defaultAction: "off",
  fires: isTooOld,
  staysUntil: (evidence, context) => isTooOld(evidence, context) ? durationStaysUntil(evidence.addedAt, context.now) : evidence.addedAt + mostFor(evidence, context),
  describe: (evidence, context) => {
    const { addedAt, key } = evidence;
    const age = `${key.createdAt === void 0 ? "first seen" : "created"} ${formatDuration(context.now - addedAt)} ago`;
    const limit = limitFor(evidence, context);
    if (limit === void 0) return `${age}, no limit`;
    const isOwn = ownLimit(evidence, context) !== void 0;
    return `${age}, limit ${formatDuration(limit)}${isOwn ? " set for this key" : ""}`;
  },
  hint: "Replace it with a new key, and remove it"
};
function isTooOld(evidence, context) {
  return context.now - evidence.addedAt > mostFor(evidence, context);
}
function mostFor(evidence, context) {
  return limitFor(evidence, context) ?? Number.POSITIVE_INFINITY;
}
function limitFor(evidence, context) {
  return ownLimit(evidence, context) ?? context.after;
}
function ownLimit({ owner }, { now }) {
  return currentOwner(owner, now)?.maxAge;
}

// src/audit/rules/pinned-until.ts
var pinnedUntil = {
  name: "pinned-until",
  title: "Recognition ended",
  description: "The policy recognized the key only until a day that has passed",
  severity: "medium",
  defaultAction: "report",
  needs: "recognition",
  fires: ({ owner, recognized }) => owner !== void 0 && owner.ended === void 0 && recognized === void 0,
  staysUntil: ({ owner }, { now }) => owner?.until !== void 0 && owner.until <= now ? durationStaysUntil(owner.until, now) : Number.POSITIVE_INFINITY,
  describe: ({ owner }, { now }) => {
    if (!owner) return "no owner is known";
    if (owner.until === void 0)
      return `recognized as the key of ${sanitize(owner.owner)}, without an end date`;
    const until = `recognized as the key of ${sanitize(owner.owner)} until ${formatDate(owner.until - 1)}`;
    return now < owner.until ? until : `${until}, ended ${formatDuration(now - owner.until)} ago`;
  },
  hint: "Ask the owner: set a later day in the policy, or remove the key"
};

// src/audit/rules/unparseable.ts
var unparseable = {
  name: "unparseable",
  title: "Unreadable key",
  description: "The entry is not an SSH public key, or is a damaged one",
  severity: "high",
  defaultAction: "report",
  fires: (evidence) => evidence.key.fingerprint === void 0 || damage(evidence) !== void 0,
  describe: (evidence) => {
    const { fingerprint, publicKey } = evidence.key;
    if (fingerprint !== void 0) return damage(evidence) ?? "it can be read";
    return publicKey ? "not an SSH public key" : "the provider shows neither the key nor its fingerprint";
  },
  hint: "Check it on the provider's page, and remove it if nobody knows what it is"
};
function damage({ weaknesses }) {
  return weaknesses?.find(({ kind }) => kind === "unparseable")?.evidence;
}

// src/audit/rules/unrecognized.ts
var unrecognized = {
  name: "unrecognized",
  title: "Unrecognized key",
  description: "The key has no known owner, and is not leased",
  severity: "high",
  defaultAction: "report",
  needs: "recognition",
  fires: ({ recognized, owner, lease, key }) => !recognized && (!owner || owner.ended !== void 0) && lease.kind !== "lease" && key.fingerprint !== void 0,
  describe: ({ recognized, owner, lease }) => {
    if (recognized) return `recognized: ${recognized}`;
    if (owner?.ended !== void 0) return formerly(owner, owner.ended);
    if (owner) return `recognized in the past as the key of ${owner.owner} (${owner.source})`;
    if (lease.kind === "lease") return `leased by run ${lease.runId} of ${lease.slug}`;
    return lease.kind === "look-alike" ? `no known owner; ${lease.why}` : "no known owner";
  },
  hint: "Find its owner, and list it with that owner in the policy, or remove it"
};
function formerly({ owner, until = 0 }, ended) {
  return `belonged to ${sanitize(owner)}, ${sanitize(ended)} since the run of ${formatDate(until)}`;
}

// src/audit/rules/unused.ts
var unused = {
  name: "unused",
  title: "Unused key",
  description: "The key is on no machine, and has not been used for longer than the limit",
  severity: "medium",
  takesLimit: true,
  defaultAction: "off",
  fires: isUnused,
  staysUntil: (evidence, context) => {
    if (!isIdle(evidence)) return Number.POSITIVE_INFINITY;
    const since = idleSince(evidence);
    if (isUnused(evidence, context)) return durationStaysUntil(since, context.now);
    return since + (context.after ?? Number.POSITIVE_INFINITY);
  },
  describe: (evidence, { now, after }) => {
    const { use, key } = evidence;
    const instances = instancesInUse(use).length;
    if (instances > 0) return `on ${pluralize(instances, "machine")} now`;
    if (!isIdle(evidence)) return "the provider does not say whether it is used";
    const time = formatDuration(now - idleSince(evidence));
    const limit = after === void 0 ? "no limit" : `limit ${formatDuration(after)}`;
    if (!reportsTimes(key)) {
      return `the provider tells no last use; on no machine in the ${time} that audits have seen it, ${limit}`;
    }
    return `${key.neverUsed ? "never used in" : "not used for"} ${time}, ${limit}`;
  },
  hint: "Remove it if nobody needs it"
};
function isUnused(evidence, { now, after = Number.POSITIVE_INFINITY }) {
  return isIdle(evidence) && now - idleSince(evidence) > after;
}
function isIdle({ use, key }) {
  if (use.kind === "known") return use.instances.length === 0;
  return use.kind === "not-reported" && reportsTimes(key);
}
function idleSince({ key, addedAt, firstSeenAt, inUseAt }) {
  return Math.max(reportsTimes(key) ? key.lastUsedAt ?? addedAt : firstSeenAt, addedAt, inUseAt ?? 0);
}
function reportsTimes({ lastUsedAt, neverUsed }) {
  return lastUsedAt !== void 0 || neverUsed === true;
}

// src/keys/weakness.ts
var SEVERITIES = ["info", "low", "medium", "high", "critical"];

// src/audit/rules/weak.ts
var weak = {
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
function reasons2({ weaknesses }) {
  const rank = ({ severity }) => SEVERITIES.indexOf(severity);
  const weak2 = weaknesses?.filter(({ kind }) => kind === "weak") ?? [];
  return weak2.sort((one2, other) => rank(other) - rank(one2));
}

// src/audit/rules/rules.ts
var rules = [
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
var RULES = [...rules];
function areAboutRecognition(names) {
  return names.every((each) => RULES.some(({ name, needs }) => name === each && needs === "recognition"));
}
function exposesPrivateKey(names) {
  return RULES.some(({ name, exposed }) => exposed && names.includes(name));
}

// src/audit/report/sections/labels.ts
var DECISIONS = { keep: "stays", mark: "waiting", delete: "due", blocked: "blocked" };
function totalFindings({ findings }) {
  return Object.values(findings).reduce((sum2, each) => sum2 + each, 0);
}
function keyLabel(key) {
  return [keyNameLabel(key.name), { code: key.fingerprint || `id ${key.id}` }];
}
function keyNameLabel(name) {
  return name.trim() === "" ? "unnamed key" : { code: name };
}
function keyTypeLabel({ type, bits }) {
  return [type, bits].filter((each) => each !== null).join(" ") || "not a key";
}
function ownerLabel({ owner }) {
  return owner ?? "no known owner";
}
function firstFew(items, most = 3) {
  if (items.length <= most + 1) return items;
  return [...items.slice(0, most), `and ${items.length - most} more`];
}
function isoDate(time) {
  return time.slice(0, 10);
}
function utcTimestamp(time) {
  return formatTimestamp(Date.parse(time));
}
function timeLeft({ writtenAt }, time) {
  const left = Date.parse(time) - Date.parse(writtenAt);
  return left > 0 ? formatDuration(left) : "due at the next run";
}
function isInUse({ instances }) {
  return instances !== null && instances.length > 0;
}
function deletionReasons({ findings }) {
  return findings.filter((finding) => finding.do === "delete").map(findingReason);
}
function findingReason({ rule, evidence }) {
  return `${rule}: ${evidence}`;
}
function ruleTitle(rule) {
  return RULES.find(({ name }) => name === rule)?.title ?? rule;
}
function commonReason([first = "", second2]) {
  return second2 === void 0 ? first : `for example: ${first}`;
}
function isKeyBlob(text) {
  return text !== null && /^AAAA[A-Za-z0-9+/]+={0,2}$/.test(text);
}
function keysThat(number5, verb) {
  return `${pluralize(number5, "key")} ${number5 === 1 ? verb.one : verb.many}`;
}

// src/audit/report/sections/about.ts
var STAGES = { before: "marked keys", reminder: "keys that will be due", after: "the result" };
function notEvaluated(report) {
  const block = tableBlock({
    title: "What could not be evaluated",
    heads: ["What", "Why"],
    items: report.notEvaluated,
    row: ({ what, why }) => [what, why]
  });
  return {
    id: "not-evaluated",
    title: "Not evaluated",
    blocks: report.notEvaluated.length > 0 ? [block] : []
  };
}
function blocklistRows({ blocklist, startedAt }) {
  if (!blocklist) return [];
  const { location, writtenAt } = blocklist;
  const age = writtenAt === null ? 0 : Math.max(0, Date.parse(startedAt) - Date.parse(writtenAt));
  const when = writtenAt === null ? "of unknown age" : `of ${writtenAt.slice(0, 10)}, ${formatDuration(age)} old`;
  return [["Blocklist", `${location}, ${when}`]];
}
function about(report) {
  const { provider, policy, mode, guards, notices, figures } = report;
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
          `${figures.intended} intended, ${figures.attempted} attempted, ${figures.confirmed} confirmed${figures.accepted > 0 ? `, ${figures.accepted} not yet` : ""}`
        ],
        ["Started", utcTimestamp(report.startedAt)],
        ["Written", utcTimestamp(report.writtenAt)]
      ],
      row: (each) => each
    })
  ];
  if (guards.length > 0) {
    blocks.push(
      tableBlock({
        title: "Guards of the run",
        heads: ["Guard", "Blocks", "Reason"],
        items: guards,
        row: ({ guard, blocks: blocks2, reason }) => [
          { code: guard },
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
        row: ({ channel, stage, at, ok, why }) => [
          channel,
          STAGES[stage],
          utcTimestamp(at),
          ok ? "accepted" : `failed: ${why ?? ""}`
        ]
      })
    );
  }
  return { id: "about", title: "About this run", blocks, mostUnfolded: 0 };
}

// src/audit/report/proof.ts
function isConfirmed({ outcome: outcome2 }) {
  return outcome2 === "confirmed";
}
function isUnconfirmed({ outcome: outcome2 }) {
  return outcome2 === "accepted" || outcome2 === "gone";
}

// src/audit/report/sections/action-required.ts
var MOST_SEARCHED = 20;
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
function findingGroup({ items, total: total2 }) {
  const { rule, severity } = items[0].finding;
  const title = ruleTitle(rule);
  const hints = [...new Set(items.map(({ finding }) => finding.hint))];
  const isOneHint = hints.length === 1;
  const table = tableBlock({
    title,
    heads: ["Key", "Finding", ...isOneHint ? [] : ["What to do"], "Since"],
    items: { items, total: total2 },
    row: ({ key, finding }) => [
      keyLabel(key),
      [findingReason(finding), ...exposedInstances(key, finding)],
      ...isOneHint ? [] : [finding.hint],
      isoDate(finding.since)
    ]
  });
  const summary = [
    { severity },
    `${title}: ${pluralize(total2, "key")}.`,
    ...isOneHint ? [`${hints[0]}.`] : []
  ];
  return { kind: "fold", summary, blocks: [table] };
}
function exposedInstances(key, { rule }) {
  if (!exposesPrivateKey([rule]) || !isInUse(key)) return [];
  return [`on ${firstFew(key.instances ?? []).join(", ")}`];
}
function searchCommands({ digest, deletions }) {
  const gone = deletions.filter((each) => isConfirmed(each) && exposesPrivateKey(each.rules));
  const searched = [
    ...digest.exposed.items.map(({ name, publicKey }) => ({ name, base64: publicKey })),
    ...gone.map(({ key }) => ({ name: key.name, base64: key.publicKey.split(/\s+/)[1] ?? null }))
  ].filter(({ base64 }) => isKeyBlob(base64));
  if (searched.length === 0) return [];
  const commands = searched.slice(0, MOST_SEARCHED).flatMap(({ name, base64 }) => [
    paragraph(keyNameLabel(name)),
    codeBlock("sh", [`sudo grep -rlF --include='authorized_keys*' '${base64}' /root /home /etc/ssh`])
  ]);
  const summary = [
    "Anyone can log in wherever a compromised key is authorized. Look for it on every machine:"
  ];
  return [{ kind: "fold", summary, blocks: commands }];
}

// src/keys/agent-layouts.ts
var import_node_crypto = require("node:crypto");

// src/keys/curves.ts
var CURVES = {
  /** OpenSSL's name of the curve, the size of a key in bits, and the length of a coordinate in bytes. */
  nistp256: { openssl: "prime256v1", bits: 256, coordinate: 32 },
  nistp384: { openssl: "secp384r1", bits: 384, coordinate: 48 },
  nistp521: { openssl: "secp521r1", bits: 521, coordinate: 66 }
};

// src/keys/agent-layouts.ts
var EMPTY = Buffer.alloc(0);
var RSA_AGENT = {
  parts: 6,
  certified: 2,
  publicFields: ([n = EMPTY, e = EMPTY]) => [e, n],
  isConsistent(parts) {
    const [n, e, d, iqmp, p, q] = parts.map(toNumber);
    if (p <= 1n || q <= 1n || n !== p * q) return false;
    return e * d % (p - 1n) === 1n && e * d % (q - 1n) === 1n && iqmp * q % p === 1n;
  }
};
var ED25519_AGENT = {
  parts: 2,
  certified: 0,
  publicFields: ([point = EMPTY]) => [point],
  isConsistent([point = EMPTY, secret = EMPTY]) {
    if (point.length !== 32 || secret.length !== 64 || !secret.subarray(32).equals(point)) return false;
    const [x, d] = [point.toString("base64url"), secret.toString("base64url", 0, 32)];
    const key = (0, import_node_crypto.createPrivateKey)({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" });
    return (0, import_node_crypto.createPublicKey)(key).export({ format: "jwk" }).x === x;
  }
};
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
    const ecdh = (0, import_node_crypto.createECDH)(curve);
    ecdh.setPrivateKey(secret);
    return ecdh.getPublicKey().equals(point);
  } catch {
    return false;
  }
}
function toNumber(mpint) {
  return BigInt(`0x${mpint.toString("hex") || "0"}`);
}

// src/keys/fault.ts
var NOT_PUBLIC = "Not an SSH public key";
var ONE_LINE = "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`";
var WHOLE_FILE = "Paste the whole file again, from the BEGIN line to the END line, as `cat` prints it";
var NEW_KEY = "Make a new key with `ssh-keygen -t ed25519`";
var FAULTS = {
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
var KeyFault = class extends Problem {
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

// src/keys/read-material.ts
var LONGEST_NUMBER = 2049;
var ED25519 = 32;
var ED448 = 57;
var MLDSA44 = 1312;
var EMPTY2 = Buffer.alloc(0);
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
function readMldsa44Ed25519([keys]) {
  const both = exactly(MLDSA44 + ED25519, keys);
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
function number(mpint = EMPTY2) {
  const [first = 0] = mpint;
  if (first >= 128) throw damaged("it contains a negative number");
  if (mpint.length > LONGEST_NUMBER) throw damaged("it contains a number of more than 16,384 bits");
  return BigInt(`0x${mpint.toString("hex") || "0"}`);
}
function damaged(detail) {
  return new KeyFault("public-damaged", detail);
}

// src/keys/key-types.ts
var KEY_TYPES = [
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
function ecdsa(curve) {
  const material = (fields) => readEcdsa(curve, fields);
  const { bits } = CURVES[curve];
  return { name: `ecdsa-sha2-${curve}`, fields: 2, bits, material, agent: ecdsaAgent(curve), sshpk: "ecdsa" };
}
function fidoEcdsa(name) {
  return { name, fields: 3, bits: 256, material: (fields) => readEcdsa("nistp256", fields), isFido: true };
}
var CERTIFICATE = "-cert-v01@openssh.com";
var BY_NAME = /* @__PURE__ */ new Map();
for (const keyType of KEY_TYPES) {
  BY_NAME.set(keyType.name, { keyType, isCertificate: false });
  BY_NAME.set(certificateType(keyType.name), { keyType, isCertificate: true });
}
function certificateType(name) {
  return name.replace("@openssh.com", "") + CERTIFICATE;
}

// src/keys/fingerprint.ts
var FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
function isFingerprint(text) {
  return typeof text === "string" && FINGERPRINT.test(text);
}

// src/audit/report/key-digest.ts
function keySince({ createdAt, firstSeenAt }) {
  return Date.parse(createdAt ?? firstSeenAt);
}

// src/audit/report/sections/changes.ts
var RUNS_IN_TABLE = 10;
function changes(report) {
  const { figures, resolved, trend: trend2, digest } = report;
  const isFirst = trend2.length === 0;
  const blocks = [
    isFirst ? paragraph("There is no earlier run to compare with: every finding is new.") : paragraph(`Findings: ${figures.new} new, ${figures.ongoing} ongoing, ${figures.resolved} resolved.`)
  ];
  if (digest.newFindings.total > 0 && !isFirst) {
    const heads = ["Key", "Severity", "Finding"];
    blocks.push(
      tableBlock({
        title: "New findings",
        heads,
        items: digest.newFindings,
        row: ({ key, finding }) => [keyLabel(key), { severity: finding.severity }, findingReason(finding)]
      })
    );
  }
  if (resolved.length > 0) {
    blocks.push(
      tableBlock({
        title: "Resolved findings",
        heads: ["Key", "Finding", "Since", "How it was resolved"],
        items: resolved,
        row: ({ rule, name, fingerprint, since, isGone }) => [
          [keyNameLabel(name), ...fingerprint === null ? [] : [{ code: fingerprint }]],
          rule,
          isoDate(since),
          isGone ? "the key is gone" : "the rule no longer fires"
        ]
      })
    );
  }
  const isSilent = figures.new + figures.ongoing + figures.resolved === 0;
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
      row: ({ at, keys, findings, deleted: deleted2 }) => [utcTimestamp(at), keys, ...SEVERITIES.toReversed().map((each) => findings[each]), deleted2].map(
        String
      )
    })
  ];
  return { id: "trend", title: "Trend", blocks: report.trend.length > 0 ? blocks : [], mostUnfolded: 0 };
}
function runsWithThis(report) {
  return report.evaluated ? [...report.trend, thisRun(report)] : report.trend;
}
function thisRun({ run, writtenAt, figures }) {
  const { keys, findings, confirmed } = figures;
  return { run, at: writtenAt, keys, findings, deleted: confirmed };
}

// src/audit/report/sections/at-a-glance.ts
var MOST_GROUPS = 6;
var AGES = [
  [30, "under 30 days"],
  [90, "30 to 90 days"],
  [180, "90 to 180 days"],
  [365, "180 to 365 days"],
  [730, "1 to 2 years"],
  [Number.POSITIVE_INFINITY, "2 years or more"]
];
function atAGlance(report) {
  const { digest, writtenAt, figures } = report;
  const { items, total: total2 } = digest.inventory;
  const now = Date.parse(writtenAt);
  const age = (key) => AGES.find(([days2]) => now - keySince(key) < days2 * DAY)?.[1] ?? "";
  const ages = groupKeys(items, age);
  const owners = groupKeys(items, ownerLabel).sort((one2, other) => size(other) - size(one2));
  const extent = `This is about ${items.length} of ${pluralize(total2, "key")}, those with the most severe findings.`;
  const days = deletionDays(report);
  const blocks = [
    paragraph(
      `The oldest key is ${pluralize(figures.oldest, "day")} old.`,
      ...total2 > items.length ? [extent] : []
    ),
    {
      kind: "decisions",
      title: "Age",
      groups: AGES.flatMap(([, label]) => ages.filter((each) => each.label === label))
    },
    { kind: "decisions", title: "Owner", groups: firstGroups(owners) },
    ...days.length > 0 ? [{ kind: "timeline", days, at: writtenAt }] : []
  ];
  return { id: "glance", title: "Keys at a glance", blocks: total2 > 0 ? blocks : [] };
}
function deletionDays(report) {
  const { digest, writtenAt } = report;
  const days = /* @__PURE__ */ new Map();
  const count = (day, deleted2, due) => {
    const before = days.get(day) ?? { day, deleted: 0, due: 0 };
    days.set(day, { day, deleted: before.deleted + deleted2, due: before.due + due });
  };
  for (const { at, deleted: deleted2 } of runsWithThis(report)) if (deleted2 > 0) count(isoDate(at), deleted2, 0);
  for (const { dueAt, decision } of digest.inventory.items) {
    if (decision !== "mark" || dueAt === null) continue;
    const isOver = Date.parse(dueAt) < Date.parse(writtenAt);
    count(isoDate(isOver ? writtenAt : dueAt), 0, 1);
  }
  return [...days.values()].sort((one2, other) => one2.day < other.day ? -1 : 1);
}
function groupKeys(keys, labelOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const label = labelOf(key);
    const group = groups.get(label) ?? { label, counts: { keep: 0, mark: 0, delete: 0, blocked: 0 } };
    groups.set(label, group);
    group.counts[key.decision] += 1;
  }
  return [...groups.values()];
}
function firstGroups(groups) {
  const others = groups.slice(MOST_GROUPS);
  if (others.length === 0) return groups;
  const sum2 = (decision) => others.reduce((all, { counts: counts2 }) => all + counts2[decision], 0);
  const counts = { keep: sum2("keep"), mark: sum2("mark"), delete: sum2("delete"), blocked: sum2("blocked") };
  return [...groups.slice(0, MOST_GROUPS), { label: `${others.length} others`, counts }];
}
function size({ counts }) {
  return Object.values(counts).reduce((sum2, each) => sum2 + each, 0);
}

// src/shell.ts
function shellCommand(words) {
  return words.map(shellQuote).join(" ");
}
function shellQuote(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/audit/report/report-name.ts
function reportName({ account, run, startedAt }) {
  return `${account}/${startedAt.slice(0, 10).replaceAll("-", "/")}/${run}`;
}

// src/audit/report/restore-words.ts
function restoreWords({ address }, file) {
  const isBuiltIn = address.profile === null && address.apiUrl === null;
  return ["keylease", "restore", ...isBuiltIn ? [] : ["--policy", "POLICY"], "--report", file];
}

// src/audit/report/sections/deleted.ts
var MOST_COMMANDS = 100;
var HEADS = ["Key", "Owner", "Why", "Outcome"];
var OUTCOMES = {
  confirmed: "deleted, confirmed by a new listing",
  accepted: "accepted by the provider, not yet confirmed by a listing",
  gone: "gone according to the provider, not yet confirmed by a listing",
  failed: "could not be deleted",
  skipped: "skipped by the check right before its deletion",
  "not-attempted": "not attempted"
};
function deleted(report) {
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
  const fingerprints = deletions.map(({ key }) => key.fingerprint).filter(isFingerprint);
  const commands = fingerprints.map(
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
  const kept = report.deletions.filter((each) => !isConfirmed(each) && !isUnconfirmed(each));
  const handled = new Set(report.deletions.map(({ key }) => key.id));
  const due = report.digest.due.items.filter(({ id }) => !handled.has(id));
  const blocks = [];
  if (kept.length > 0) {
    blocks.push(tableBlock({ title: "Keys that were not deleted", heads: HEADS, items: kept, row }));
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
        row: (key) => [keyLabel(key), ownerLabel(key), deletionReasons(key)]
      })
    );
  }
  return { id: "not-deleted", title: "Due but not deleted", blocks };
}
function row({ key, owner, rules: rules2, evidence, outcome: outcome2, why }) {
  const reasons3 = evidence.map((each, index) => `${rules2[index] ?? "rule"}: ${each}`);
  return [
    keyLabel(key),
    ownerLabel({ owner }),
    reasons3.length > 0 ? reasons3 : rules2.join(", "),
    why === null ? OUTCOMES[outcome2] : [OUTCOMES[outcome2], why]
  ];
}

// src/audit/report/sections/key-inventory.ts
function inventory({ digest, writtenAt }) {
  const block = { kind: "keys", keys: digest.inventory, at: writtenAt };
  return { id: "inventory", title: "Inventory", blocks: digest.keys > 0 ? [block] : [] };
}

// src/audit/report/sections/pending.ts
function scheduled(report) {
  const { scheduled: waiting, keepable } = report.digest;
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
      items: waiting,
      row: (key) => [
        keyLabel(key),
        ownerLabel(key),
        deletionReasons(key),
        key.dueAt ? isoDate(key.dueAt) : "not known yet",
        key.dueAt ? timeLeft(report, key.dueAt) : `${report.policy.grace} after the notice`,
        reminders(key)
      ]
    }),
    ...howToKeep(keepable.items)
  ];
  return { id: "scheduled", title: "Scheduled for deletion", blocks: waiting.total > 0 ? blocks : [] };
}
function reminders({ reminders: sent, nextReminderAt: next }) {
  return [
    ...sent.map(({ at }) => `sent ${isoDate(at)}`),
    ...next === null ? [] : [`next ${isoDate(next)}`]
  ];
}
function howToKeep(keepable) {
  if (keepable.length === 0) return [];
  const lines = keepable.map(({ fingerprint, findings }) => {
    const reasons3 = findings.filter((finding) => finding.do === "delete").map(({ rule }) => rule);
    const keep = areAboutRecognition(reasons3) ? "" : ", keep: true";
    return `    - { fingerprint: "${fingerprint}", owner: WHO, reason: WHY${keep} }`;
  });
  const isOwnerEnough = lines.every((line) => !line.includes("keep"));
  return [
    paragraph(
      isOwnerEnough ? "To keep a key, name its owner in the policy:" : "To keep a key, name its owner in the policy. One that goes whoever owns it has to be kept explicitly:"
    ),
    codeBlock("yaml", ["recognize:", "  keys:", ...lines])
  ];
}
function blocked({ digest }) {
  const guards = [...digest.guards].filter(([, tally]) => tally.blocked > 0);
  const blocks = [
    paragraph(
      "A rule calls for the deletion of these keys. Each of them stays as long as any guard blocks it."
    ),
    tableBlock({
      title: "Blocking guards",
      heads: ["Guard", "Keys blocked", "Reason"],
      items: guards,
      row: ([guard, { blocked: count, reasons: reasons3 }]) => [{ code: guard }, String(count), commonReason(reasons3)]
    }),
    tableBlock({
      title: "Blocked keys",
      heads: ["Key", "Owner", "Why", "Blocked by"],
      items: digest.blocked,
      row: (key) => [
        keyLabel(key),
        ownerLabel(key),
        deletionReasons(key),
        key.guards.map(({ guard, reason }) => `${guard}: ${reason}`)
      ]
    })
  ];
  return { id: "blocked", title: "Blocked by guards", blocks: digest.blocked.total > 0 ? blocks : [] };
}

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

// src/audit/report/sections/verdict.ts
function runVerdict(report) {
  return [...shortcomings(report), outcome(report), ...found(report)].join(". ").concat(".");
}
function runTone(report) {
  const { figures, otherChanges, evaluated, complete, deletions } = report;
  if (!evaluated || figures.findings.critical > 0 || otherChanges.length > 0) return "alarm";
  return !complete || figures.findings.high > 0 || deletions.length > 0 ? "warning" : "calm";
}
function shortcomings(report) {
  const { finished, evaluated, notEvaluated: notEvaluated2, deletions } = report;
  const failed = deletions.filter(({ outcome: outcome2 }) => outcome2 === "failed").length;
  const left = deletions.filter(({ outcome: outcome2 }) => outcome2 === "not-attempted").length;
  const notice = evaluated ? "Not everything could be evaluated" : "No key could be evaluated";
  return [
    finished ? "" : "This run is still in progress",
    notEvaluated2.length > 0 || !evaluated ? notice : "",
    failed > 0 ? `${pluralize(failed, "key")} could not be deleted` : "",
    left > 0 ? `${keysThat(left, { one: "was", many: "were" })} due but not reached` : ""
  ].filter(Boolean);
}
function outcome({ mode, figures }) {
  const { accepted, confirmed, marked, blocked: blocked2 } = figures;
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
  const all = Object.values(findings).reduce((sum2, each) => sum2 + each, 0);
  const worst = SEVERITIES.findLast((severity) => findings[severity] > 0);
  if (worst === void 0) return report.complete ? ["No findings"] : [];
  return [`${pluralize(all, "finding")}, ${fresh} new; highest severity: ${worst}`];
}

// src/audit/report/sections.ts
var SECTIONS = [
  actionRequired,
  notEvaluated,
  scheduled,
  notDeleted,
  deleted,
  unconfirmed,
  blocked,
  terraform,
  changes,
  trend,
  atAGlance,
  inventory,
  about
];
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
function keyFigures({ figures }) {
  const { findings } = figures;
  return [
    { label: "Keys", value: figures.keys },
    { label: "Recognized", value: figures.recognized },
    { label: "Critical", value: findings.critical, tone: "alarm" },
    { label: "High", value: findings.high, tone: "warning" },
    { label: "Medium", value: findings.medium },
    { label: "Low", value: findings.low },
    { label: "Info", value: findings.info },
    { label: "Deleted", value: figures.confirmed },
    { label: "Unconfirmed", value: figures.accepted, tone: "warning" },
    { label: "Waiting", value: figures.marked },
    { label: "Blocked", value: figures.blocked },
    { label: "Not evaluated", value: figures.notEvaluated, tone: "warning" }
  ];
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
  return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
  return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  if (f.length !== 2) {
    compare1 = ascending;
    compare2 = (d, x) => ascending(f(d), x);
    delta = (d, x) => f(d) - x;
  } else {
    compare1 = f === ascending || f === descending ? f : zero;
    compare2 = f;
    delta = f;
  }
  function left(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a, x, lo = 0, hi = a.length) {
    const i = left(a, x, lo, hi - 1);
    return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}
function number2(x) {
  return x === null ? NaN : +x;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
var bisectLeft = ascendingBisect.left;
var bisectCenter = bisector(number2).center;
var blur2 = Blur2(blurf);
var blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
    } else if (blury) {
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    }
    return data;
  };
}
function blurh(blur, T, S, w, h) {
  for (let y = 0, n = w * h; y < n; ) {
    blur(T, S, y, y += w, 1);
  }
}
function blurv(blur, T, S, w, h) {
  for (let x = 0, n = w * h; x < w; ++x) {
    blur(T, S, x, x + n, w);
  }
}
function blurfImage(radius) {
  const blur = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur(T, S, start + 0, stop + 0, step);
    blur(T, S, start + 1, stop + 1, step);
    blur(T, S, start + 2, stop + 2, step);
    blur(T, S, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t = radius - radius0;
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum2 = radius0 * S[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step) {
      sum2 += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum2 += S[Math.min(stop, i + s0)];
      T[i] = (sum2 + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
      sum2 -= S[Math.max(start, i - s0)];
    }
  };
}
function bluri(radius) {
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum2 = radius * S[start];
    const s = step * radius;
    for (let i = start, j = start + s; i < j; i += step) {
      sum2 += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum2 += S[Math.min(stop, i + s)];
      T[i] = sum2 / w;
      sum2 -= S[Math.max(start, i - s)];
    }
  };
}
var InternMap = class extends Map {
  constructor(entries, key = keyof) {
    super();
    Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } });
    if (entries != null) for (const [key2, value2] of entries) this.set(key2, value2);
  }
  get(key) {
    return super.get(intern_get(this, key));
  }
  has(key) {
    return super.has(intern_get(this, key));
  }
  set(key, value2) {
    return super.set(intern_set(this, key), value2);
  }
  delete(key) {
    return super.delete(intern_delete(this, key));
  }
};
function intern_get({ _intern, _key }, value2) {
  const key = _key(value2);
  return _intern.has(key) ? _intern.get(key) : value2;
}
function intern_set({ _intern, _key }, value2) {
  const key = _key(value2);
  if (_intern.has(key)) return _intern.get(key);
  _intern.set(key, value2);
  return value2;
}
function intern_delete({ _intern, _key }, value2) {
  const key = _key(value2);
  if (_intern.has(key)) {
    value2 = _intern.get(key);
    _intern.delete(key);
  }
  return value2;
}
function keyof(value2) {
  return value2 !== null && typeof value2 === "object" ? value2.valueOf() : value2;
}
var array = Array.prototype;
var slice = array.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
  const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i2, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i2 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i2 / inc > stop) --i2;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i2 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i2 * inc > stop) --i2;
  }
  if (i2 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
  return [i1, i2, inc];
}
function ticks(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
  if (!(i2 >= i1)) return [];
  const n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse) {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  } else {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  }
  return ticks2;
}
function tickIncrement(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
function range(start, stop, step) {
  start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
  var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range2 = new Array(n);
  while (++i < n) {
    range2[i] = start + i * step;
  }
  return range2;
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function shuffle2(array2, i0 = 0, i1 = array2.length) {
    let m = i1 - (i0 = +i0);
    while (m) {
      const i = random() * m-- | 0, t = array2[m + i0];
      array2[m + i0] = array2[i + i0];
      array2[i + i0] = t;
    }
    return array2;
  };
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}
function Color() {
}
var darker = 0.7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m, l;
  format2 = (format2 + "").trim().toLowerCase();
  return (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
  if (a <= 0) r = g = b = NaN;
  return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Rgb();
  o = o.rgb();
  return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity;
}
define(Rgb, rgb, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a = clampa(this.opacity);
  return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  value2 = clampi(value2);
  return (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h, s, l, a) {
  if (a <= 0) h = s = l = NaN;
  else if (l <= 0 || l >= 1) h = s = NaN;
  else if (s <= 0) h = NaN;
  return new Hsl(h, s, l, a);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
  if (s) {
    if (r === max) h = (g - b) / s + (g < b) * 6;
    else if (g === max) h = (b - r) / s + 2;
    else h = (r - g) / s + 4;
    s /= l < 0.5 ? max + min : 2 - max - min;
    h *= 60;
  } else {
    s = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s, l, o.opacity);
}
function hsl(h, s, l, opacity) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}
define(Hsl, hsl, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a = clampa(this.opacity);
    return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
  }
}));
function clamph(value2) {
  value2 = (value2 || 0) % 360;
  return value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees = 180 / Math.PI;
var K = 18;
var Xn = 0.96422;
var Yn = 1;
var Zn = 0.82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x, z;
  if (r === g && g === b) x = z = y;
  else {
    x = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
    z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
  }
  return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
  this.l = +l;
  this.a = +a;
  this.b = +b;
  this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
  brighter(k) {
    return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  darker(k) {
    return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  rgb() {
    var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
    x = Xn * lab2xyz(x);
    y = Yn * lab2xyz(y);
    z = Zn * lab2xyz(z);
    return new Rgb(
      lrgb2rgb(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x + 1.9161415 * y + 0.033454 * z),
      lrgb2rgb(0.0719453 * x - 0.2289914 * y + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
  return 255 * (x <= 31308e-7 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x) {
  return (x /= 255) <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (!(o instanceof Lab)) o = labConvert(o);
  if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h, c, l, opacity) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
  this.h = +h;
  this.c = +c;
  this.l = +l;
  this.opacity = +opacity;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k) {
    return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
  },
  darker(k) {
    return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861;
var B = 1.78277;
var C = -0.29227;
var D = -0.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix(h, s, l, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
    return new Rgb(
      255 * (l + a * (A * cosh2 + B * sinh2)),
      255 * (l + a * (C * cosh2 + D * sinh2)),
      255 * (l + a * (E * cosh2)),
      this.opacity
    );
  }
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t13, v0, v1, v2, v3) {
  var t22 = t13 * t13, t32 = t22 * t13;
  return ((1 - 3 * t13 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t13 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant = (x) => () => x;
function linear(a, d) {
  return function(t) {
    return a + t * d;
  };
}
function exponential(a, b, y) {
  return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
    return Math.pow(a + t * b, y);
  };
}
function hue$1(a, b) {
  var d = b - a;
  return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
  return (y = +y) === 1 ? nogamma : function(a, b) {
    return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
  };
}
function nogamma(a, b) {
  var d = b - a;
  return d ? linear(a, d) : constant(isNaN(a) ? b : a);
}
var rgb2 = (function rgbGamma(y) {
  var color2 = gamma(y);
  function rgb3(start, end) {
    var r = color2((start = rgb(start)).r, (end = rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }
  rgb3.gamma = rgbGamma;
  return rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
    for (i = 0; i < n; ++i) {
      color2 = rgb(colors[i]);
      r[i] = color2.r || 0;
      g[i] = color2.g || 0;
      b[i] = color2.b || 0;
    }
    r = spline(r);
    g = spline(g);
    b = spline(b);
    color2.opacity = 1;
    return function(t) {
      color2.r = r(t);
      color2.g = g(t);
      color2.b = b(t);
      return color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a, b) {
  if (!b) b = [];
  var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
    return c;
  };
}
function isNumberArray(x) {
  return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
  var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i;
  for (i = 0; i < na; ++i) x[i] = value(a[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x[i](t);
    return c;
  };
}
function date(a, b) {
  var d = /* @__PURE__ */ new Date();
  return a = +a, b = +b, function(t) {
    return d.setTime(a * (1 - t) + b * t), d;
  };
}
function number3(a, b) {
  return a = +a, b = +b, function(t) {
    return a * (1 - t) + b * t;
  };
}
function object(a, b) {
  var i = {}, c = {}, k;
  if (a === null || typeof a !== "object") a = {};
  if (b === null || typeof b !== "object") b = {};
  for (k in b) {
    if (k in a) {
      i[k] = value(a[k], b[k]);
    } else {
      c[k] = b[k];
    }
  }
  return function(t) {
    for (k in i) c[k] = i[k](t);
    return c;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string(a, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
  a = a + "", b = b + "";
  while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) {
      bs = b.slice(bi, bs);
      if (s[i]) s[i] += bs;
      else s[++i] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s[i]) s[i] += bm;
      else s[++i] = bm;
    } else {
      s[++i] = null;
      q.push({ i, x: number3(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s[i]) s[i] += bs;
    else s[++i] = bs;
  }
  return s.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s[(o = q[i2]).i] = o.x(t);
    return s.join("");
  });
}
function value(a, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? constant(b) : (t === "number" ? number3 : t === "string" ? (c = color(b)) ? (b = c, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number3)(a, b);
}
function round(a, b) {
  return a = +a, b = +b, function(t) {
    return Math.round(a * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI;
var identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a, b, c, d, e, f) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
  if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
  if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
  if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  if (value2 == null) return identity;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value2);
  if (!(value2 = svgNode.transform.baseVal.consolidate())) return identity;
  value2 = value2.matrix;
  return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
  function pop(s) {
    return s.length ? s.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number3(xa, xb) }, { i: i - 2, x: number3(ya, yb) });
    } else if (xb || yb) {
      s.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }
  function rotate(a, b, s, q) {
    if (a !== b) {
      if (a - b > 180) b += 360;
      else if (b - a > 180) a += 360;
      q.push({ i: s.push(pop(s) + "rotate(", null, degParen) - 2, x: number3(a, b) });
    } else if (b) {
      s.push(pop(s) + "rotate(" + b + degParen);
    }
  }
  function skewX(a, b, s, q) {
    if (a !== b) {
      q.push({ i: s.push(pop(s) + "skewX(", null, degParen) - 2, x: number3(a, b) });
    } else if (b) {
      s.push(pop(s) + "skewX(" + b + degParen);
    }
  }
  function scale(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push(pop(s) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number3(xa, xb) }, { i: i - 2, x: number3(ya, yb) });
    } else if (xb !== 1 || yb !== 1) {
      s.push(pop(s) + "scale(" + xb + "," + yb + ")");
    }
  }
  return function(a, b) {
    var s = [], q = [];
    a = parse(a), b = parse(b);
    translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
    rotate(a.rotate, b.rotate, s, q);
    skewX(a.skewX, b.skewX, s, q);
    scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
    a = b = null;
    return function(t) {
      var i = -1, n = q.length, o;
      while (++i < n) s[(o = q[i]).i] = o.x(t);
      return s.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x) {
  return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
  return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
  return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon2) {
      S = Math.log(w1 / w0) / rho;
      i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    } else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho;
      i = function(t) {
        var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s + r0)
        ];
      };
    }
    i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
    return i;
  }
  zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  };
  return zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.s = s(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hsl_default = hsl2(hue$1);
var hslLong = hsl2(nogamma);
function hcl2(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.c = c(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hcl_default = hcl2(hue$1);
var hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y) {
    y = +y;
    function cubehelix3(start, end) {
      var h = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
      return function(t) {
        start.h = h(t);
        start.s = s(t);
        start.l = l(Math.pow(t, y));
        start.opacity = opacity(t);
        return start + "";
      };
    }
    cubehelix3.gamma = cubehelixGamma;
    return cubehelix3;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1);
var cubehelixLong = cubehelix2(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
  return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
  if (!isFinite(x) || x === 0) return null;
  var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x.slice(i + 1)
  ];
}
function exponent(x) {
  return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    var i = value2.length, t = [], j = 0, g = grouping[0], length = 0;
    while (i > 0 && g > 0) {
      if (length + g + 1 > width) g = Math.max(1, width - length);
      t.push(value2.substring(i -= g, i + g));
      if ((length += g + 1) > width) break;
      g = grouping[j = (j + 1) % grouping.length];
    }
    return t.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
  out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) {
    switch (s[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        if (i0 === 0) i0 = i;
        i1 = i;
        break;
      default:
        if (!+s[i]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return prefixExponent = void 0, x.toPrecision(p);
  var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return x + "";
  var coefficient = d[0], exponent2 = d[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x, p) => (x * 100).toFixed(p),
  "b": (x) => Math.round(x).toString(2),
  "c": (x) => x + "",
  "d": formatDecimal,
  "e": (x, p) => x.toExponential(p),
  "f": (x, p) => x.toFixed(p),
  "g": (x, p) => x.toPrecision(p),
  "o": (x) => Math.round(x).toString(8),
  "p": (x, p) => formatRounded(x * 100, p),
  "r": formatRounded,
  "s": formatPrefixAuto,
  "X": (x) => Math.round(x).toString(16).toUpperCase(),
  "x": (x) => Math.round(x).toString(16)
};
function identity2(x) {
  return x;
}
var map = Array.prototype.map;
var prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale3) {
  var group = locale3.grouping === void 0 || locale3.thousands === void 0 ? identity2 : formatGroup(map.call(locale3.grouping, Number), locale3.thousands + ""), currencyPrefix = locale3.currency === void 0 ? "" : locale3.currency[0] + "", currencySuffix = locale3.currency === void 0 ? "" : locale3.currency[1] + "", decimal = locale3.decimal === void 0 ? "." : locale3.decimal + "", numerals = locale3.numerals === void 0 ? identity2 : formatNumerals(map.call(locale3.numerals, String)), percent = locale3.percent === void 0 ? "%" : locale3.percent + "", minus = locale3.minus === void 0 ? "\u2212" : locale3.minus + "", nan = locale3.nan === void 0 ? "NaN" : locale3.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    if (type === "n") comma = true, type = "g";
    else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
    if (zero3 || fill === "0" && align === "=") zero3 = true, fill = "0", align = "=";
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
    var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
      if (type === "c") {
        valueSuffix = formatType(value2) + valueSuffix;
        value2 = "";
      } else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision);
        if (trim) value2 = formatTrim(value2);
        if (valueNegative && +value2 === 0 && sign !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
        valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
        if (maybeSuffix) {
          i = -1, n = value2.length;
          while (++i < n) {
            if (c = value2.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix;
              value2 = value2.slice(0, i);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value2 = group(value2, Infinity);
      var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      if (comma && zero3) value2 = group(padding + value2, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value2) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value3) {
      return f(k * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale;
var format;
var formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  locale = formatLocale(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}
function precisionFixed(step) {
  return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-time/dist/d3-time.mjs
var t02 = /* @__PURE__ */ new Date();
var t12 = /* @__PURE__ */ new Date();
function timeInterval(floori, offseti, count, field) {
  function interval(date3) {
    return floori(date3 = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date3)), date3;
  }
  interval.floor = (date3) => {
    return floori(date3 = /* @__PURE__ */ new Date(+date3)), date3;
  };
  interval.ceil = (date3) => {
    return floori(date3 = new Date(date3 - 1)), offseti(date3, 1), floori(date3), date3;
  };
  interval.round = (date3) => {
    const d0 = interval(date3), d1 = interval.ceil(date3);
    return date3 - d0 < d1 - date3 ? d0 : d1;
  };
  interval.offset = (date3, step) => {
    return offseti(date3 = /* @__PURE__ */ new Date(+date3), step == null ? 1 : Math.floor(step)), date3;
  };
  interval.range = (start, stop, step) => {
    const range2 = [];
    start = interval.ceil(start);
    step = step == null ? 1 : Math.floor(step);
    if (!(start < stop) || !(step > 0)) return range2;
    let previous;
    do
      range2.push(previous = /* @__PURE__ */ new Date(+start)), offseti(start, step), floori(start);
    while (previous < start && start < stop);
    return range2;
  };
  interval.filter = (test) => {
    return timeInterval((date3) => {
      if (date3 >= date3) while (floori(date3), !test(date3)) date3.setTime(date3 - 1);
    }, (date3, step) => {
      if (date3 >= date3) {
        if (step < 0) while (++step <= 0) {
          while (offseti(date3, -1), !test(date3)) {
          }
        }
        else while (--step >= 0) {
          while (offseti(date3, 1), !test(date3)) {
          }
        }
      }
    });
  };
  if (count) {
    interval.count = (start, end) => {
      t02.setTime(+start), t12.setTime(+end);
      floori(t02), floori(t12);
      return Math.floor(count(t02, t12));
    };
    interval.every = (step) => {
      step = Math.floor(step);
      return !isFinite(step) || !(step > 0) ? null : !(step > 1) ? interval : interval.filter(field ? (d) => field(d) % step === 0 : (d) => interval.count(0, d) % step === 0);
    };
  }
  return interval;
}
var millisecond = timeInterval(() => {
}, (date3, step) => {
  date3.setTime(+date3 + step);
}, (start, end) => {
  return end - start;
});
millisecond.every = (k) => {
  k = Math.floor(k);
  if (!isFinite(k) || !(k > 0)) return null;
  if (!(k > 1)) return millisecond;
  return timeInterval((date3) => {
    date3.setTime(Math.floor(date3 / k) * k);
  }, (date3, step) => {
    date3.setTime(+date3 + step * k);
  }, (start, end) => {
    return (end - start) / k;
  });
};
var milliseconds = millisecond.range;
var durationSecond = 1e3;
var durationMinute = durationSecond * 60;
var durationHour = durationMinute * 60;
var durationDay = durationHour * 24;
var durationWeek = durationDay * 7;
var durationMonth = durationDay * 30;
var durationYear = durationDay * 365;
var second = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds());
}, (date3, step) => {
  date3.setTime(+date3 + step * durationSecond);
}, (start, end) => {
  return (end - start) / durationSecond;
}, (date3) => {
  return date3.getUTCSeconds();
});
var seconds = second.range;
var timeMinute = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationMinute);
}, (start, end) => {
  return (end - start) / durationMinute;
}, (date3) => {
  return date3.getMinutes();
});
var timeMinutes = timeMinute.range;
var utcMinute = timeInterval((date3) => {
  date3.setUTCSeconds(0, 0);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationMinute);
}, (start, end) => {
  return (end - start) / durationMinute;
}, (date3) => {
  return date3.getUTCMinutes();
});
var utcMinutes = utcMinute.range;
var timeHour = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond - date3.getMinutes() * durationMinute);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationHour);
}, (start, end) => {
  return (end - start) / durationHour;
}, (date3) => {
  return date3.getHours();
});
var timeHours = timeHour.range;
var utcHour = timeInterval((date3) => {
  date3.setUTCMinutes(0, 0, 0);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationHour);
}, (start, end) => {
  return (end - start) / durationHour;
}, (date3) => {
  return date3.getUTCHours();
});
var utcHours = utcHour.range;
var timeDay = timeInterval(
  (date3) => date3.setHours(0, 0, 0, 0),
  (date3, step) => date3.setDate(date3.getDate() + step),
  (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay,
  (date3) => date3.getDate() - 1
);
var timeDays = timeDay.range;
var utcDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCDate(date3.getUTCDate() + step);
}, (start, end) => {
  return (end - start) / durationDay;
}, (date3) => {
  return date3.getUTCDate() - 1;
});
var utcDays = utcDay.range;
var unixDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCDate(date3.getUTCDate() + step);
}, (start, end) => {
  return (end - start) / durationDay;
}, (date3) => {
  return Math.floor(date3 / durationDay);
});
var unixDays = unixDay.range;
function timeWeekday(i) {
  return timeInterval((date3) => {
    date3.setDate(date3.getDate() - (date3.getDay() + 7 - i) % 7);
    date3.setHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setDate(date3.getDate() + step * 7);
  }, (start, end) => {
    return (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek;
  });
}
var timeSunday = timeWeekday(0);
var timeMonday = timeWeekday(1);
var timeTuesday = timeWeekday(2);
var timeWednesday = timeWeekday(3);
var timeThursday = timeWeekday(4);
var timeFriday = timeWeekday(5);
var timeSaturday = timeWeekday(6);
var timeSundays = timeSunday.range;
var timeMondays = timeMonday.range;
var timeTuesdays = timeTuesday.range;
var timeWednesdays = timeWednesday.range;
var timeThursdays = timeThursday.range;
var timeFridays = timeFriday.range;
var timeSaturdays = timeSaturday.range;
function utcWeekday(i) {
  return timeInterval((date3) => {
    date3.setUTCDate(date3.getUTCDate() - (date3.getUTCDay() + 7 - i) % 7);
    date3.setUTCHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setUTCDate(date3.getUTCDate() + step * 7);
  }, (start, end) => {
    return (end - start) / durationWeek;
  });
}
var utcSunday = utcWeekday(0);
var utcMonday = utcWeekday(1);
var utcTuesday = utcWeekday(2);
var utcWednesday = utcWeekday(3);
var utcThursday = utcWeekday(4);
var utcFriday = utcWeekday(5);
var utcSaturday = utcWeekday(6);
var utcSundays = utcSunday.range;
var utcMondays = utcMonday.range;
var utcTuesdays = utcTuesday.range;
var utcWednesdays = utcWednesday.range;
var utcThursdays = utcThursday.range;
var utcFridays = utcFriday.range;
var utcSaturdays = utcSaturday.range;
var timeMonth = timeInterval((date3) => {
  date3.setDate(1);
  date3.setHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setMonth(date3.getMonth() + step);
}, (start, end) => {
  return end.getMonth() - start.getMonth() + (end.getFullYear() - start.getFullYear()) * 12;
}, (date3) => {
  return date3.getMonth();
});
var timeMonths = timeMonth.range;
var utcMonth = timeInterval((date3) => {
  date3.setUTCDate(1);
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCMonth(date3.getUTCMonth() + step);
}, (start, end) => {
  return end.getUTCMonth() - start.getUTCMonth() + (end.getUTCFullYear() - start.getUTCFullYear()) * 12;
}, (date3) => {
  return date3.getUTCMonth();
});
var utcMonths = utcMonth.range;
var timeYear = timeInterval((date3) => {
  date3.setMonth(0, 1);
  date3.setHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setFullYear(date3.getFullYear() + step);
}, (start, end) => {
  return end.getFullYear() - start.getFullYear();
}, (date3) => {
  return date3.getFullYear();
});
timeYear.every = (k) => {
  return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date3) => {
    date3.setFullYear(Math.floor(date3.getFullYear() / k) * k);
    date3.setMonth(0, 1);
    date3.setHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setFullYear(date3.getFullYear() + step * k);
  });
};
var timeYears = timeYear.range;
var utcYear = timeInterval((date3) => {
  date3.setUTCMonth(0, 1);
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCFullYear(date3.getUTCFullYear() + step);
}, (start, end) => {
  return end.getUTCFullYear() - start.getUTCFullYear();
}, (date3) => {
  return date3.getUTCFullYear();
});
utcYear.every = (k) => {
  return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date3) => {
    date3.setUTCFullYear(Math.floor(date3.getUTCFullYear() / k) * k);
    date3.setUTCMonth(0, 1);
    date3.setUTCHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setUTCFullYear(date3.getUTCFullYear() + step * k);
  });
};
var utcYears = utcYear.range;
function ticker(year, month, week, day, hour, minute) {
  const tickIntervals = [
    [second, 1, durationSecond],
    [second, 5, 5 * durationSecond],
    [second, 15, 15 * durationSecond],
    [second, 30, 30 * durationSecond],
    [minute, 1, durationMinute],
    [minute, 5, 5 * durationMinute],
    [minute, 15, 15 * durationMinute],
    [minute, 30, 30 * durationMinute],
    [hour, 1, durationHour],
    [hour, 3, 3 * durationHour],
    [hour, 6, 6 * durationHour],
    [hour, 12, 12 * durationHour],
    [day, 1, durationDay],
    [day, 2, 2 * durationDay],
    [week, 1, durationWeek],
    [month, 1, durationMonth],
    [month, 3, 3 * durationMonth],
    [year, 1, durationYear]
  ];
  function ticks2(start, stop, count) {
    const reverse = stop < start;
    if (reverse) [start, stop] = [stop, start];
    const interval = count && typeof count.range === "function" ? count : tickInterval(start, stop, count);
    const ticks3 = interval ? interval.range(start, +stop + 1) : [];
    return reverse ? ticks3.reverse() : ticks3;
  }
  function tickInterval(start, stop, count) {
    const target = Math.abs(stop - start) / count;
    const i = bisector(([, , step2]) => step2).right(tickIntervals, target);
    if (i === tickIntervals.length) return year.every(tickStep(start / durationYear, stop / durationYear, count));
    if (i === 0) return millisecond.every(Math.max(tickStep(start, stop, count), 1));
    const [t, step] = tickIntervals[target / tickIntervals[i - 1][2] < tickIntervals[i][2] / target ? i - 1 : i];
    return t.every(step);
  }
  return [ticks2, tickInterval];
}
var [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute);
var [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);

// node_modules/d3-time-format/dist/d3-time-format.mjs
function localDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
    date3.setFullYear(d.y);
    return date3;
  }
  return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
}
function utcDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
    date3.setUTCFullYear(d.y);
    return date3;
  }
  return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
}
function newDate(y, m, d) {
  return { y, m, d, H: 0, M: 0, S: 0, L: 0 };
}
function formatLocale2(locale3) {
  var locale_dateTime = locale3.dateTime, locale_date = locale3.date, locale_time = locale3.time, locale_periods = locale3.periods, locale_weekdays = locale3.days, locale_shortWeekdays = locale3.shortDays, locale_months = locale3.months, locale_shortMonths = locale3.shortMonths;
  var periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths);
  var formats = {
    "a": formatShortWeekday,
    "A": formatWeekday,
    "b": formatShortMonth,
    "B": formatMonth,
    "c": null,
    "d": formatDayOfMonth,
    "e": formatDayOfMonth,
    "f": formatMicroseconds,
    "g": formatYearISO,
    "G": formatFullYearISO,
    "H": formatHour24,
    "I": formatHour12,
    "j": formatDayOfYear,
    "L": formatMilliseconds,
    "m": formatMonthNumber,
    "M": formatMinutes,
    "p": formatPeriod,
    "q": formatQuarter,
    "Q": formatUnixTimestamp,
    "s": formatUnixTimestampSeconds,
    "S": formatSeconds,
    "u": formatWeekdayNumberMonday,
    "U": formatWeekNumberSunday,
    "V": formatWeekNumberISO,
    "w": formatWeekdayNumberSunday,
    "W": formatWeekNumberMonday,
    "x": null,
    "X": null,
    "y": formatYear,
    "Y": formatFullYear,
    "Z": formatZone,
    "%": formatLiteralPercent
  };
  var utcFormats = {
    "a": formatUTCShortWeekday,
    "A": formatUTCWeekday,
    "b": formatUTCShortMonth,
    "B": formatUTCMonth,
    "c": null,
    "d": formatUTCDayOfMonth,
    "e": formatUTCDayOfMonth,
    "f": formatUTCMicroseconds,
    "g": formatUTCYearISO,
    "G": formatUTCFullYearISO,
    "H": formatUTCHour24,
    "I": formatUTCHour12,
    "j": formatUTCDayOfYear,
    "L": formatUTCMilliseconds,
    "m": formatUTCMonthNumber,
    "M": formatUTCMinutes,
    "p": formatUTCPeriod,
    "q": formatUTCQuarter,
    "Q": formatUnixTimestamp,
    "s": formatUnixTimestampSeconds,
    "S": formatUTCSeconds,
    "u": formatUTCWeekdayNumberMonday,
    "U": formatUTCWeekNumberSunday,
    "V": formatUTCWeekNumberISO,
    "w": formatUTCWeekdayNumberSunday,
    "W": formatUTCWeekNumberMonday,
    "x": null,
    "X": null,
    "y": formatUTCYear,
    "Y": formatUTCFullYear,
    "Z": formatUTCZone,
    "%": formatLiteralPercent
  };
  var parses = {
    "a": parseShortWeekday,
    "A": parseWeekday,
    "b": parseShortMonth,
    "B": parseMonth,
    "c": parseLocaleDateTime,
    "d": parseDayOfMonth,
    "e": parseDayOfMonth,
    "f": parseMicroseconds,
    "g": parseYear,
    "G": parseFullYear,
    "H": parseHour24,
    "I": parseHour24,
    "j": parseDayOfYear,
    "L": parseMilliseconds,
    "m": parseMonthNumber,
    "M": parseMinutes,
    "p": parsePeriod,
    "q": parseQuarter,
    "Q": parseUnixTimestamp,
    "s": parseUnixTimestampSeconds,
    "S": parseSeconds,
    "u": parseWeekdayNumberMonday,
    "U": parseWeekNumberSunday,
    "V": parseWeekNumberISO,
    "w": parseWeekdayNumberSunday,
    "W": parseWeekNumberMonday,
    "x": parseLocaleDate,
    "X": parseLocaleTime,
    "y": parseYear,
    "Y": parseFullYear,
    "Z": parseZone,
    "%": parseLiteralPercent
  };
  formats.x = newFormat(locale_date, formats);
  formats.X = newFormat(locale_time, formats);
  formats.c = newFormat(locale_dateTime, formats);
  utcFormats.x = newFormat(locale_date, utcFormats);
  utcFormats.X = newFormat(locale_time, utcFormats);
  utcFormats.c = newFormat(locale_dateTime, utcFormats);
  function newFormat(specifier, formats2) {
    return function(date3) {
      var string2 = [], i = -1, j = 0, n = specifier.length, c, pad2, format2;
      if (!(date3 instanceof Date)) date3 = /* @__PURE__ */ new Date(+date3);
      while (++i < n) {
        if (specifier.charCodeAt(i) === 37) {
          string2.push(specifier.slice(j, i));
          if ((pad2 = pads[c = specifier.charAt(++i)]) != null) c = specifier.charAt(++i);
          else pad2 = c === "e" ? " " : "0";
          if (format2 = formats2[c]) c = format2(date3, pad2);
          string2.push(c);
          j = i + 1;
        }
      }
      string2.push(specifier.slice(j, i));
      return string2.join("");
    };
  }
  function newParse(specifier, Z) {
    return function(string2) {
      var d = newDate(1900, void 0, 1), i = parseSpecifier(d, specifier, string2 += "", 0), week, day;
      if (i != string2.length) return null;
      if ("Q" in d) return new Date(d.Q);
      if ("s" in d) return new Date(d.s * 1e3 + ("L" in d ? d.L : 0));
      if (Z && !("Z" in d)) d.Z = 0;
      if ("p" in d) d.H = d.H % 12 + d.p * 12;
      if (d.m === void 0) d.m = "q" in d ? d.q : 0;
      if ("V" in d) {
        if (d.V < 1 || d.V > 53) return null;
        if (!("w" in d)) d.w = 1;
        if ("Z" in d) {
          week = utcDate(newDate(d.y, 0, 1)), day = week.getUTCDay();
          week = day > 4 || day === 0 ? utcMonday.ceil(week) : utcMonday(week);
          week = utcDay.offset(week, (d.V - 1) * 7);
          d.y = week.getUTCFullYear();
          d.m = week.getUTCMonth();
          d.d = week.getUTCDate() + (d.w + 6) % 7;
        } else {
          week = localDate(newDate(d.y, 0, 1)), day = week.getDay();
          week = day > 4 || day === 0 ? timeMonday.ceil(week) : timeMonday(week);
          week = timeDay.offset(week, (d.V - 1) * 7);
          d.y = week.getFullYear();
          d.m = week.getMonth();
          d.d = week.getDate() + (d.w + 6) % 7;
        }
      } else if ("W" in d || "U" in d) {
        if (!("w" in d)) d.w = "u" in d ? d.u % 7 : "W" in d ? 1 : 0;
        day = "Z" in d ? utcDate(newDate(d.y, 0, 1)).getUTCDay() : localDate(newDate(d.y, 0, 1)).getDay();
        d.m = 0;
        d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day + 5) % 7 : d.w + d.U * 7 - (day + 6) % 7;
      }
      if ("Z" in d) {
        d.H += d.Z / 100 | 0;
        d.M += d.Z % 100;
        return utcDate(d);
      }
      return localDate(d);
    };
  }
  function parseSpecifier(d, specifier, string2, j) {
    var i = 0, n = specifier.length, m = string2.length, c, parse;
    while (i < n) {
      if (j >= m) return -1;
      c = specifier.charCodeAt(i++);
      if (c === 37) {
        c = specifier.charAt(i++);
        parse = parses[c in pads ? specifier.charAt(i++) : c];
        if (!parse || (j = parse(d, string2, j)) < 0) return -1;
      } else if (c != string2.charCodeAt(j++)) {
        return -1;
      }
    }
    return j;
  }
  function parsePeriod(d, string2, i) {
    var n = periodRe.exec(string2.slice(i));
    return n ? (d.p = periodLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortWeekday(d, string2, i) {
    var n = shortWeekdayRe.exec(string2.slice(i));
    return n ? (d.w = shortWeekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseWeekday(d, string2, i) {
    var n = weekdayRe.exec(string2.slice(i));
    return n ? (d.w = weekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortMonth(d, string2, i) {
    var n = shortMonthRe.exec(string2.slice(i));
    return n ? (d.m = shortMonthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseMonth(d, string2, i) {
    var n = monthRe.exec(string2.slice(i));
    return n ? (d.m = monthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseLocaleDateTime(d, string2, i) {
    return parseSpecifier(d, locale_dateTime, string2, i);
  }
  function parseLocaleDate(d, string2, i) {
    return parseSpecifier(d, locale_date, string2, i);
  }
  function parseLocaleTime(d, string2, i) {
    return parseSpecifier(d, locale_time, string2, i);
  }
  function formatShortWeekday(d) {
    return locale_shortWeekdays[d.getDay()];
  }
  function formatWeekday(d) {
    return locale_weekdays[d.getDay()];
  }
  function formatShortMonth(d) {
    return locale_shortMonths[d.getMonth()];
  }
  function formatMonth(d) {
    return locale_months[d.getMonth()];
  }
  function formatPeriod(d) {
    return locale_periods[+(d.getHours() >= 12)];
  }
  function formatQuarter(d) {
    return 1 + ~~(d.getMonth() / 3);
  }
  function formatUTCShortWeekday(d) {
    return locale_shortWeekdays[d.getUTCDay()];
  }
  function formatUTCWeekday(d) {
    return locale_weekdays[d.getUTCDay()];
  }
  function formatUTCShortMonth(d) {
    return locale_shortMonths[d.getUTCMonth()];
  }
  function formatUTCMonth(d) {
    return locale_months[d.getUTCMonth()];
  }
  function formatUTCPeriod(d) {
    return locale_periods[+(d.getUTCHours() >= 12)];
  }
  function formatUTCQuarter(d) {
    return 1 + ~~(d.getUTCMonth() / 3);
  }
  return {
    format: function(specifier) {
      var f = newFormat(specifier += "", formats);
      f.toString = function() {
        return specifier;
      };
      return f;
    },
    parse: function(specifier) {
      var p = newParse(specifier += "", false);
      p.toString = function() {
        return specifier;
      };
      return p;
    },
    utcFormat: function(specifier) {
      var f = newFormat(specifier += "", utcFormats);
      f.toString = function() {
        return specifier;
      };
      return f;
    },
    utcParse: function(specifier) {
      var p = newParse(specifier += "", true);
      p.toString = function() {
        return specifier;
      };
      return p;
    }
  };
}
var pads = { "-": "", "_": " ", "0": "0" };
var numberRe = /^\s*\d+/;
var percentRe = /^%/;
var requoteRe = /[\\^$*+?|[\]().{}]/g;
function pad(value2, fill, width) {
  var sign = value2 < 0 ? "-" : "", string2 = (sign ? -value2 : value2) + "", length = string2.length;
  return sign + (length < width ? new Array(width - length + 1).join(fill) + string2 : string2);
}
function requote(s) {
  return s.replace(requoteRe, "\\$&");
}
function formatRe(names) {
  return new RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
}
function formatLookup(names) {
  return new Map(names.map((name, i) => [name.toLowerCase(), i]));
}
function parseWeekdayNumberSunday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 1));
  return n ? (d.w = +n[0], i + n[0].length) : -1;
}
function parseWeekdayNumberMonday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 1));
  return n ? (d.u = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberSunday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.U = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberISO(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.V = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberMonday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.W = +n[0], i + n[0].length) : -1;
}
function parseFullYear(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 4));
  return n ? (d.y = +n[0], i + n[0].length) : -1;
}
function parseYear(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
}
function parseZone(d, string2, i) {
  var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string2.slice(i, i + 6));
  return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
}
function parseQuarter(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 1));
  return n ? (d.q = n[0] * 3 - 3, i + n[0].length) : -1;
}
function parseMonthNumber(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
}
function parseDayOfMonth(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.d = +n[0], i + n[0].length) : -1;
}
function parseDayOfYear(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 3));
  return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
}
function parseHour24(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.H = +n[0], i + n[0].length) : -1;
}
function parseMinutes(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.M = +n[0], i + n[0].length) : -1;
}
function parseSeconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.S = +n[0], i + n[0].length) : -1;
}
function parseMilliseconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 3));
  return n ? (d.L = +n[0], i + n[0].length) : -1;
}
function parseMicroseconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 6));
  return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
}
function parseLiteralPercent(d, string2, i) {
  var n = percentRe.exec(string2.slice(i, i + 1));
  return n ? i + n[0].length : -1;
}
function parseUnixTimestamp(d, string2, i) {
  var n = numberRe.exec(string2.slice(i));
  return n ? (d.Q = +n[0], i + n[0].length) : -1;
}
function parseUnixTimestampSeconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i));
  return n ? (d.s = +n[0], i + n[0].length) : -1;
}
function formatDayOfMonth(d, p) {
  return pad(d.getDate(), p, 2);
}
function formatHour24(d, p) {
  return pad(d.getHours(), p, 2);
}
function formatHour12(d, p) {
  return pad(d.getHours() % 12 || 12, p, 2);
}
function formatDayOfYear(d, p) {
  return pad(1 + timeDay.count(timeYear(d), d), p, 3);
}
function formatMilliseconds(d, p) {
  return pad(d.getMilliseconds(), p, 3);
}
function formatMicroseconds(d, p) {
  return formatMilliseconds(d, p) + "000";
}
function formatMonthNumber(d, p) {
  return pad(d.getMonth() + 1, p, 2);
}
function formatMinutes(d, p) {
  return pad(d.getMinutes(), p, 2);
}
function formatSeconds(d, p) {
  return pad(d.getSeconds(), p, 2);
}
function formatWeekdayNumberMonday(d) {
  var day = d.getDay();
  return day === 0 ? 7 : day;
}
function formatWeekNumberSunday(d, p) {
  return pad(timeSunday.count(timeYear(d) - 1, d), p, 2);
}
function dISO(d) {
  var day = d.getDay();
  return day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
}
function formatWeekNumberISO(d, p) {
  d = dISO(d);
  return pad(timeThursday.count(timeYear(d), d) + (timeYear(d).getDay() === 4), p, 2);
}
function formatWeekdayNumberSunday(d) {
  return d.getDay();
}
function formatWeekNumberMonday(d, p) {
  return pad(timeMonday.count(timeYear(d) - 1, d), p, 2);
}
function formatYear(d, p) {
  return pad(d.getFullYear() % 100, p, 2);
}
function formatYearISO(d, p) {
  d = dISO(d);
  return pad(d.getFullYear() % 100, p, 2);
}
function formatFullYear(d, p) {
  return pad(d.getFullYear() % 1e4, p, 4);
}
function formatFullYearISO(d, p) {
  var day = d.getDay();
  d = day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
  return pad(d.getFullYear() % 1e4, p, 4);
}
function formatZone(d) {
  var z = d.getTimezoneOffset();
  return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
}
function formatUTCDayOfMonth(d, p) {
  return pad(d.getUTCDate(), p, 2);
}
function formatUTCHour24(d, p) {
  return pad(d.getUTCHours(), p, 2);
}
function formatUTCHour12(d, p) {
  return pad(d.getUTCHours() % 12 || 12, p, 2);
}
function formatUTCDayOfYear(d, p) {
  return pad(1 + utcDay.count(utcYear(d), d), p, 3);
}
function formatUTCMilliseconds(d, p) {
  return pad(d.getUTCMilliseconds(), p, 3);
}
function formatUTCMicroseconds(d, p) {
  return formatUTCMilliseconds(d, p) + "000";
}
function formatUTCMonthNumber(d, p) {
  return pad(d.getUTCMonth() + 1, p, 2);
}
function formatUTCMinutes(d, p) {
  return pad(d.getUTCMinutes(), p, 2);
}
function formatUTCSeconds(d, p) {
  return pad(d.getUTCSeconds(), p, 2);
}
function formatUTCWeekdayNumberMonday(d) {
  var dow = d.getUTCDay();
  return dow === 0 ? 7 : dow;
}
function formatUTCWeekNumberSunday(d, p) {
  return pad(utcSunday.count(utcYear(d) - 1, d), p, 2);
}
function UTCdISO(d) {
  var day = d.getUTCDay();
  return day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
}
function formatUTCWeekNumberISO(d, p) {
  d = UTCdISO(d);
  return pad(utcThursday.count(utcYear(d), d) + (utcYear(d).getUTCDay() === 4), p, 2);
}
function formatUTCWeekdayNumberSunday(d) {
  return d.getUTCDay();
}
function formatUTCWeekNumberMonday(d, p) {
  return pad(utcMonday.count(utcYear(d) - 1, d), p, 2);
}
function formatUTCYear(d, p) {
  return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCYearISO(d, p) {
  d = UTCdISO(d);
  return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCFullYear(d, p) {
  return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCFullYearISO(d, p) {
  var day = d.getUTCDay();
  d = day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
  return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCZone() {
  return "+0000";
}
function formatLiteralPercent() {
  return "%";
}
function formatUnixTimestamp(d) {
  return +d;
}
function formatUnixTimestampSeconds(d) {
  return Math.floor(+d / 1e3);
}
var locale2;
var timeFormat;
var timeParse;
var utcFormat;
var utcParse;
defaultLocale2({
  dateTime: "%x, %X",
  date: "%-m/%-d/%Y",
  time: "%-I:%M:%S %p",
  periods: ["AM", "PM"],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
});
function defaultLocale2(definition) {
  locale2 = formatLocale2(definition);
  timeFormat = locale2.format;
  timeParse = locale2.parse;
  utcFormat = locale2.utcFormat;
  utcParse = locale2.utcParse;
  return locale2;
}
var isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
function formatIsoNative(date3) {
  return date3.toISOString();
}
var formatIso2 = Date.prototype.toISOString ? formatIsoNative : utcFormat(isoSpecifier);
function parseIsoNative(string2) {
  var date3 = new Date(string2);
  return isNaN(date3) ? null : date3;
}
var parseIso = +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") ? parseIsoNative : utcParse(isoSpecifier);

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range2) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range2).domain(domain);
      break;
  }
  return this;
}
var implicit = /* @__PURE__ */ Symbol("implicit");
function ordinal() {
  var index = new InternMap(), domain = [], range2 = [], unknown = implicit;
  function scale(d) {
    let i = index.get(d);
    if (i === void 0) {
      if (unknown !== implicit) return unknown;
      index.set(d, i = domain.push(d) - 1);
    }
    return range2[i % range2.length];
  }
  scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [], index = new InternMap();
    for (const value2 of _) {
      if (index.has(value2)) continue;
      index.set(value2, domain.push(value2) - 1);
    }
    return scale;
  };
  scale.range = function(_) {
    return arguments.length ? (range2 = Array.from(_), scale) : range2.slice();
  };
  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };
  scale.copy = function() {
    return ordinal(domain, range2).unknown(unknown);
  };
  initRange.apply(scale, arguments);
  return scale;
}
function band() {
  var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange = scale.range, r0 = 0, r1 = 1, step, bandwidth, round3 = false, paddingInner = 0, paddingOuter = 0, align = 0.5;
  delete scale.unknown;
  function rescale() {
    var n = domain().length, reverse = r1 < r0, start = reverse ? r1 : r0, stop = reverse ? r0 : r1;
    step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
    if (round3) step = Math.floor(step);
    start += (stop - start - step * (n - paddingInner)) * align;
    bandwidth = step * (1 - paddingInner);
    if (round3) start = Math.round(start), bandwidth = Math.round(bandwidth);
    var values = range(n).map(function(i) {
      return start + step * i;
    });
    return ordinalRange(reverse ? values.reverse() : values);
  }
  scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  };
  scale.range = function(_) {
    return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
  };
  scale.rangeRound = function(_) {
    return [r0, r1] = _, r0 = +r0, r1 = +r1, round3 = true, rescale();
  };
  scale.bandwidth = function() {
    return bandwidth;
  };
  scale.step = function() {
    return step;
  };
  scale.round = function(_) {
    return arguments.length ? (round3 = !!_, rescale()) : round3;
  };
  scale.padding = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
  };
  scale.paddingInner = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
  };
  scale.paddingOuter = function(_) {
    return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
  };
  scale.align = function(_) {
    return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
  };
  scale.copy = function() {
    return band(domain(), [r0, r1]).round(round3).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
  };
  return initRange.apply(rescale(), arguments);
}
function constants(x) {
  return function() {
    return x;
  };
}
function number$1(x) {
  return +x;
}
var unit = [0, 1];
function identity$1(x) {
  return x;
}
function normalize(a, b) {
  return (b -= a = +a) ? function(x) {
    return (x - a) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a, b) {
  var t;
  if (a > b) t = a, a = b, b = t;
  return function(x) {
    return Math.max(a, Math.min(b, x));
  };
}
function bimap(domain, range2, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range2[0], r1 = range2[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x) {
    return r0(d0(x));
  };
}
function polymap(domain, range2, interpolate) {
  var j = Math.min(domain.length, range2.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  if (domain[j] < domain[0]) {
    domain = domain.slice().reverse();
    range2 = range2.slice().reverse();
  }
  while (++i < j) {
    d[i] = normalize(domain[i], domain[i + 1]);
    r[i] = interpolate(range2[i], range2[i + 1]);
  }
  return function(x) {
    var i2 = bisectRight(domain, x, 1, j) - 1;
    return r[i2](d[i2](x));
  };
}
function copy$1(source, target) {
  return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
  var domain = unit, range2 = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise2, output, input;
  function rescale() {
    var n = Math.min(domain.length, range2.length);
    if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
    piecewise2 = n > 2 ? polymap : bimap;
    output = input = null;
    return scale;
  }
  function scale(x) {
    return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise2(domain.map(transform), range2, interpolate$1)))(transform(clamp(x)));
  }
  scale.invert = function(y) {
    return clamp(untransform((input || (input = piecewise2(range2, domain.map(transform), number3)))(y)));
  };
  scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
  };
  scale.range = function(_) {
    return arguments.length ? (range2 = Array.from(_), rescale()) : range2.slice();
  };
  scale.rangeRound = function(_) {
    return range2 = Array.from(_), interpolate$1 = round, rescale();
  };
  scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
  };
  scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  };
  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };
  return function(t, u) {
    transform = t, untransform = u;
    return rescale();
  };
}
function continuous() {
  return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
  var step = tickStep(start, stop, count), precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value2))) specifier.precision = precision;
      return formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain = scale.domain;
  scale.ticks = function(count) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
  };
  scale.tickFormat = function(count, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
  };
  scale.nice = function(count) {
    if (count == null) count = 10;
    var d = domain();
    var i0 = 0;
    var i1 = d.length - 1;
    var start = d[i0];
    var stop = d[i1];
    var prestep;
    var step;
    var maxIter = 10;
    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count);
      if (step === prestep) {
        d[i0] = start;
        d[i1] = stop;
        return domain(d);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }
    return scale;
  };
  return scale;
}
function linear2() {
  var scale = continuous();
  scale.copy = function() {
    return copy$1(scale, linear2());
  };
  initRange.apply(scale, arguments);
  return linearish(scale);
}
function nice(domain, interval) {
  domain = domain.slice();
  var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
  if (x1 < x0) {
    t = i0, i0 = i1, i1 = t;
    t = x0, x0 = x1, x1 = t;
  }
  domain[i0] = interval.floor(x0);
  domain[i1] = interval.ceil(x1);
  return domain;
}
function date2(t) {
  return new Date(t);
}
function number4(t) {
  return t instanceof Date ? +t : Math.round(t);
}
function calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second2, format2) {
  var scale = continuous(), invert = scale.invert, domain = scale.domain;
  var formatMillisecond = format2(".%L"), formatSecond = format2(":%S"), formatMinute = format2("%I:%M"), formatHour = format2("%I %p"), formatDay = format2("%a %d"), formatWeek = format2("%b %d"), formatMonth = format2("%B"), formatYear2 = format2("%Y");
  function tickFormat2(date3) {
    return (second2(date3) < date3 ? formatMillisecond : minute(date3) < date3 ? formatSecond : hour(date3) < date3 ? formatMinute : day(date3) < date3 ? formatHour : month(date3) < date3 ? week(date3) < date3 ? formatDay : formatWeek : year(date3) < date3 ? formatMonth : formatYear2)(date3);
  }
  scale.invert = function(y) {
    return new Date(Math.round(invert(y)));
  };
  scale.domain = function(_) {
    return arguments.length ? domain(Array.from(_, number4)) : domain().map(date2);
  };
  scale.ticks = function(interval) {
    var d = domain();
    return ticks2(d[0], d[d.length - 1], interval == null ? 10 : interval);
  };
  scale.tickFormat = function(count, specifier) {
    return specifier == null ? tickFormat2 : format2(specifier);
  };
  scale.nice = function(interval) {
    var d = domain();
    if (!interval || typeof interval.range !== "function") interval = tickInterval(d[0], d[d.length - 1], interval == null ? 10 : interval);
    return interval ? domain(nice(d, interval)) : scale;
  };
  scale.copy = function() {
    return copy$1(scale, calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second2, format2));
  };
  return scale;
}
function utcTime() {
  return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcSunday, utcDay, utcHour, utcMinute, second, utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}

// node_modules/@remix-run/html-template/dist/lib/safe-html.js
var kSafeHtml = /* @__PURE__ */ Symbol("safeHtml");
function createSafeHtml(value2) {
  let s = new String(value2);
  s[kSafeHtml] = true;
  return s;
}
function isSafeHtml(value2) {
  return typeof value2 === "object" && value2 != null && value2[kSafeHtml] === true;
}
var escapeRe = /[&<>"']/g;
var escapeMap = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text) {
  return text.replace(escapeRe, (c) => escapeMap[c]);
}
function stringifyInterpolation(value2) {
  if (value2 == null)
    return "";
  if (Array.isArray(value2))
    return value2.map(stringifyInterpolation).join("");
  if (isSafeHtml(value2))
    return String(value2);
  if (typeof value2 === "string")
    return escapeHtml(value2);
  if (typeof value2 === "number" || typeof value2 === "boolean")
    return escapeHtml(String(value2));
  return escapeHtml(String(value2));
}
function stringifyRawInterpolation(value2) {
  if (value2 == null)
    return "";
  if (Array.isArray(value2))
    return value2.map(stringifyRawInterpolation).join("");
  if (isSafeHtml(value2))
    return String(value2);
  if (typeof value2 === "string")
    return value2;
  if (typeof value2 === "number" || typeof value2 === "boolean")
    return String(value2);
  return String(value2);
}
function isTemplateStringsArray(obj) {
  return Array.isArray(obj) && "raw" in obj;
}
function htmlHelper(strings, ...values) {
  if (!isTemplateStringsArray(strings)) {
    throw new TypeError("html must be used as a template tag");
  }
  let out = "";
  for (let i = 0; i < strings.length; i++) {
    out += strings[i];
    if (i < values.length)
      out += stringifyInterpolation(values[i]);
  }
  return createSafeHtml(out);
}
var html = Object.assign(htmlHelper, {
  raw(strings, ...values) {
    if (!isTemplateStringsArray(strings)) {
      throw new TypeError("html.raw must be used as a template tag");
    }
    let out = "";
    for (let i = 0; i < strings.length; i++) {
      out += strings[i];
      if (i < values.length)
        out += stringifyRawInterpolation(values[i]);
    }
    return createSafeHtml(out);
  }
});

// src/audit/report/html/html-template.ts
var LONGEST = 1e3;
function html2(strings, ...pieces) {
  return html(strings, ...pieces.map(printable));
}
function printable(piece) {
  if (typeof piece === "string") return sanitize(piece, LONGEST);
  return Array.isArray(piece) ? piece.map(printable) : piece;
}
function verbatim(text) {
  return html`${text}`;
}
function ourOwn(text) {
  return html.raw`${text}`;
}
function joined(pieces, separator) {
  return ourOwn(pieces.join(separator));
}
var TONES = { critical: "alarm", high: "warning", medium: "", low: "", info: "" };
function inlineHtml(inline) {
  if (typeof inline === "string") return html2`${inline}`;
  if ("severity" in inline)
    return html2`<span class="severity ${TONES[inline.severity]}">${inline.severity}</span>`;
  const code = html2`<code dir="auto">${sanitize(inline.code, LONGEST) || "-"}</code>`;
  return inline.href === void 0 ? code : html2`<a href="${inline.href}">${code}</a>`;
}

// src/audit/report/html/count-axis.ts
var CHART = { width: 360, height: 120, left: 30, bottom: 16, top: 12 };
function countScale(most) {
  return linear2([0, Math.max(1, most)], [CHART.height - CHART.bottom, CHART.top]);
}
function countAxis(y) {
  const { left, width } = CHART;
  return y.ticks(3).filter(Number.isInteger).map((count) => {
    const at = round2(y(count));
    return html2`<line x1="${left}" x2="${width}" y1="${at}" y2="${at}"/><text class="tick" x="${left - 4}" y="${at + 3}">${count}</text>`;
  });
}
function round2(coordinate) {
  return Math.round(coordinate * 10) / 10;
}

// src/audit/report/html/decision-chart.ts
var WIDTH = 360;
var ROW = 17;
var LEFT = 112;
var RIGHT = 322;
var LONGEST2 = 18;
var ALL = Object.keys(DECISIONS);
function decisionChart({ title, groups }) {
  const x = linear2([0, Math.max(1, ...groups.map(total))], [LEFT, RIGHT]);
  const rows = groups.map((group, index) => {
    const y = index * ROW;
    let before = 0;
    const parts = ALL.map((decision) => {
      const [from, to] = [before, before + group.counts[decision]];
      before = to;
      return html2`<rect class="${decision}" x="${round2(x(from))}" y="${y + 2}" width="${round2(x(to) - x(from))}" height="${ROW - 5}"/>`;
    });
    const baseline = y + 12;
    return html2`<g><title>${describe(group)}</title><text x="0" y="${baseline}">${sanitize(group.label, LONGEST2)}</text>${parts}<text x="${round2(x(before) + 4)}" y="${baseline}">${before}</text></g>`;
  });
  const legend = ALL.filter((decision) => groups.some(({ counts }) => counts[decision] > 0)).map(
    (decision) => html2` <span class="${decision}">${DECISIONS[decision]}</span>`
  );
  const label = `Keys by ${title.toLowerCase()}. ${groups.map(describe).join(". ")}`;
  return html2`<figure><figcaption>Keys by ${title.toLowerCase()}${legend}</figcaption>
<svg role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${groups.length * ROW}">${rows}</svg></figure>`;
}
function total({ counts }) {
  return ALL.reduce((sum2, each) => sum2 + counts[each], 0);
}
function describe({ label, counts }) {
  const parts = ALL.filter((each) => counts[each] > 0).map((each) => `${counts[each]} ${DECISIONS[each]}`);
  return `${label}: ${parts.join(", ")}`;
}

// src/audit/report/html/inventory-table.ts
var MOST_UNFOLDED = 10;
var MOST_SHOWN = 200;
var WORST_KEYS = 1e3;
var INVENTORY_HEADS = ["Key", "Owner", "Type", "Since", "Worst finding", "Decision"];
function renderKeys({ keys: { items, total: total2 }, at }) {
  const isOpen = total2 > MOST_UNFOLDED ? "" : html2` open`;
  const shown = items.length < total2 ? items.slice(0, WORST_KEYS) : items;
  const rest = total2 - shown.length;
  const note = rest > 0 ? html2`<p>And ${rest} more, which only the JSON of this report has: no search here finds them.</p>\n` : "";
  return html2`<details class="inventory"${isOpen}><summary>${pluralize(total2, "key")}, those with the most severe findings first</summary>
<div class="filters" role="search" aria-label="Keys" hidden></div>
${note}<div class="scroll" role="region" aria-label="Keys of the account" tabindex="0"><table class="keys" data-at="${isoDate(at)}">
<caption>Keys of the account</caption>
<thead><tr>${INVENTORY_HEADS.map((each) => html2`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>
${shown.map(renderKey)}</tbody></table></div>
${whatToDo(shown)}<p class="only-printed">Only the first 25 keys are printed.</p>
</details>`;
}
function renderKey(key, index) {
  const { findings, guards } = key;
  const rules2 = findings.map(
    ({ rule, evidence, since }) => html2`<li><b>${rule}</b>: ${evidence}, since ${isoDate(since)}`
  );
  const held = guards.map(({ guard, reason }) => html2`<li><b>${guard}</b> holds it: ${reason}`);
  const rank = Math.max(-1, ...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
  const name = key.name.trim() === "" ? "unnamed key" : key.name;
  const all = html2`${facts(key)}${list("rules", rules2)}${list("guards", held)}`;
  const first = index < MOST_SHOWN ? html2`<details><summary>${name}</summary>${all}</details>` : html2`<strong>${name}</strong>${all}`;
  return html2`<tr><th scope="row">${first}<td>${ownerLabel(key)}<td>${keyTypeLabel(key)}<td>${isoDate(key.createdAt ?? key.firstSeenAt)}<td data-rank="${rank}">${SEVERITIES[rank] ?? "none"}<td>${DECISIONS[key.decision]}\n`;
}
function facts(key) {
  const { fingerprint, id, createdAt, createdBy, lastUsedAt, instances, recognized, dueAt, findings } = key;
  const pieces = [
    html2`<code>${fingerprint ?? "no fingerprint"}</code>`,
    html2`id ${id}`,
    ...createdAt === null ? [html2`first seen on this day`] : [],
    ...createdBy === null ? [] : [html2`added by ${createdBy}`],
    ...lastUsedAt === null ? [] : [html2`last used ${isoDate(lastUsedAt)}`],
    ...instances === null ? [] : [html2`on ${firstFew(instances).join(", ") || "no machine"}`],
    ...recognized === null ? [] : [html2`recognized by ${recognized}`],
    ...dueAt === null ? [] : [html2`due ${isoDate(dueAt)}`],
    ...findings.length === 0 ? [html2`no rule fires`] : []
  ];
  return joined(pieces, ", ");
}
function list(name, entries) {
  return entries.length === 0 ? html2`` : html2`<ul class="${name}">${entries}</ul>`;
}
function whatToDo(keys) {
  const hints = /* @__PURE__ */ new Map();
  for (const { findings } of keys)
    for (const finding of findings) hints.set(`${finding.rule} ${finding.hint}`, finding);
  if (hints.size === 0) return html2``;
  const items = [...hints.values()].map(({ rule, hint }) => html2`<li><b>${rule}</b>: ${hint}`);
  return html2`<p>What to do:</p>\n<ul>${items}</ul>\n`;
}

// src/audit/report/html/timeline-chart.ts
var MOST_DATES = 4;
var DATE = 55;
function timelineChart({ at, days }) {
  const { width, height, left, top, bottom } = CHART;
  const today = startOf(isoDate(at));
  const dates = [today, ...days.map(({ day }) => startOf(day))];
  const x = utcTime([Math.min(...dates), Math.max(...dates) + DAY], [left, width]);
  const y = countScale(Math.max(...days.map(({ deleted: deleted2, due }) => deleted2 + due)));
  const thickness = Math.max(2, round2((x(DAY) - x(0)) * 0.8));
  const bars = days.map((each) => {
    const { day, deleted: deleted2, due } = each;
    const bar = (kind, count, below) => {
      const length = count > 0 ? Math.max(2, round2(y(0) - y(count))) : 0;
      return html2`<rect class="${kind}" x="${round2(x(startOf(day)))}" y="${round2(y(below) - length)}" width="${Math.min(thickness, 24)}" height="${length}"/>`;
    };
    return html2`<g><title>${day}: ${describe2(each)}</title>${bar("delete", deleted2, 0)}${bar("mark", due, deleted2)}</g>`;
  });
  let free = 0;
  const labels = x.ticks(MOST_DATES).flatMap((date3) => {
    const at2 = round2(Math.min(Math.max(x(date3), DATE / 2), width - DATE / 2));
    if (Number(date3) % DAY !== 0 || at2 - DATE / 2 < free) return [];
    free = at2 + DATE / 2 + 4;
    return [html2`<text class="date" x="${at2}" y="${height - 2}">${isoDate(date3.toISOString())}</text>`];
  });
  const now = round2(x(today));
  const all = { deleted: sum(days, "deleted"), due: sum(days, "due") };
  return html2`<figure><figcaption>Deletions by day <span class="delete">deleted</span> <span class="mark">waiting until then</span></figcaption>
<svg class="timeline" role="img" aria-label="Deletions by day: ${describe2(all)}" viewBox="0 0 ${width} ${height}">${countAxis(y)}${bars}<line class="now" x1="${now}" x2="${now}" y1="${top}" y2="${height - bottom}"/>${labels}</svg></figure>`;
}
function startOf(day) {
  return Date.parse(`${day}T00:00:00Z`);
}
function sum(days, field) {
  return days.reduce((all, each) => all + each[field], 0);
}
function describe2({ deleted: deleted2, due }) {
  return [
    ...deleted2 > 0 ? [`${pluralize(deleted2, "key")} deleted`] : [],
    ...due > 0 ? [`${pluralize(due, "key")} waiting`] : []
  ].join(", ");
}

// src/audit/report/html/trend-chart.ts
var MOST_DATES2 = 4;
var DATE2 = 55;
function trendChart(runs) {
  const { width, height, left } = CHART;
  const y = countScale(Math.max(0, ...runs.map(totalFindings)));
  const x = band([...runs.keys()], [left, width]).paddingInner(0.2);
  const datesEvery = Math.ceil(runs.length / MOST_DATES2);
  const bars = runs.map((run, index) => {
    const [all, severe] = [totalFindings(run), run.findings.critical + run.findings.high];
    const at = round2(x(index) ?? left);
    const bar = (count, kind) => html2`<rect class="${kind}" x="${at}" y="${round2(y(count))}" width="${round2(x.bandwidth())}" height="${round2(y(0) - y(count))}"/>`;
    const day = isoDate(run.at);
    const hasDate = index % datesEvery === 0 && at + DATE2 <= width;
    const date3 = hasDate ? html2`<text x="${at}" y="${height - 2}">${day}</text>` : "";
    return html2`<g><title>${day}: ${pluralize(all, "finding")}, ${severe} high or critical, ${pluralize(run.keys, "key")}, ${run.deleted} deleted</title>${bar(all, "all")}${bar(severe, "severe")}${date3}</g>`;
  });
  const [first, last] = [runs[0], runs.at(-1)].map((run) => run ? totalFindings(run) : 0);
  const label = `Findings over the last ${pluralize(runs.length, "run")}: from ${first} to ${last}`;
  return html2`<figure><figcaption>${label} <span class="severe">high or critical</span> <span class="all">others</span></figcaption>
<svg class="trend" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}">${countAxis(y)}${bars}</svg></figure>`;
}

// src/audit/report/html/html-blocks.ts
var MOST_UNFOLDED2 = 3;
function renderBlocks({ blocks, mostUnfolded = MOST_UNFOLDED2 }) {
  const isOnlyTable = blocks.filter(({ kind }) => kind === "table").length === 1;
  let rows = 0;
  const rendered = blocks.map((block) => {
    rows += rowsOf([block]);
    const isOpen = rows <= mostUnfolded;
    if (block.kind === "fold")
      return renderFold({
        summary: block.summary.map(inlineHtml),
        body: block.blocks.map((each) => renderBlock(each)),
        isOpen
      });
    return block.kind === "table" && !isOpen ? renderFold({ summary: [tableSummary(block)], body: [renderTable(block)], isOpen }) : renderBlock(block, { isTitled: !isOnlyTable });
  });
  return html2`${rendered.map((each) => html2`${each}\n`)}`;
}
function rowsOf(blocks) {
  const rows = blocks.map((block) => {
    if (block.kind === "fold") return rowsOf(block.blocks);
    return block.kind === "table" ? block.rows.length : Number(block.kind === "code");
  });
  return rows.reduce((sum2, each) => sum2 + each, 0);
}
function tableSummary({ title, rows, more }) {
  return html2`${title}: ${rows.length + more}`;
}
function renderBlock(block, options = {}) {
  switch (block.kind) {
    case "text":
      return html2`<p>${joined(block.text.map(inlineHtml), " ")}</p>`;
    case "table":
      return renderTable(block, options);
    case "code":
      return html2`<pre tabindex="0"><code>${verbatim(block.lines.join("\n"))}</code></pre>`;
    case "keys":
      return renderKeys(block);
    case "decisions":
      return decisionChart(block);
    case "timeline":
      return timelineChart(block);
    case "trend":
      return trendChart(block.runs);
  }
}
function renderFold({
  summary,
  body,
  isOpen
}) {
  return html2`<details${isOpen ? html2` open` : ""}><summary>${joined(summary, " ")}</summary>
${joined(body, "\n")}
</details>`;
}
function renderTable({ title, heads, rows, more }, { isTitled = false } = {}) {
  const rest = more > 0 ? html2`\n<p>And ${more} more, in the JSON of this report.</p>` : "";
  return html2`<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<caption${isTitled ? "" : html2` class="unseen"`}>${title}</caption>
<thead><tr>${heads.map((each) => html2`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>
${rows.map((row2) => renderRow(row2, heads))}</tbody></table></div>${rest}`;
}
function renderRow([first = [], ...others], [, ...heads]) {
  const cells = others.map((cell, index) => {
    const kind = cell.every(isShort) ? html2` class="short"` : "";
    return html2`<td data-head="${heads[index] ?? ""}"${kind}>${renderCell(cell)}</td>`;
  });
  return html2`<tr><th scope="row">${renderCell(first)}</th>${cells}</tr>\n`;
}
function isShort(inline) {
  return typeof inline === "string" && inline.length <= 20;
}
function renderCell(cell) {
  const lines = cell.map(inlineHtml);
  return html2`${lines.length > 1 ? lines.map((line) => html2`<span class="line">${line}</span>`) : lines}`;
}

// src/audit/report/html/html-document.ts
var import_node_crypto2 = require("node:crypto");

// src/audit/report/html/page-style.ts
var PHONE_HEADS = INVENTORY_HEADS.map(
  (head, index) => `  .keys td:nth-child(${index + 1})::before { content: "${head}"; }`
).join("\n");
var STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #1b2230; --soft: #56607a; --line: #dde2ea; --code: #eef1f6;
  --calm: #1a7f4b; --warning: #8a5300; --alarm: #b3261e; --calm-tint: #e5f5ec; --warning-tint: #fdf0d9;
  --alarm-tint: #fde8e6; --bar: #8fa3c8; --link: #2456b8; --control: #8791a5; --wait: #d99a2b; --held: #6b4fa0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #11151c; --card: #191f29; --ink: #e6eaf2; --soft: #a3aec4; --line: #2d3646; --code: #232b38;
    --calm: #6fd39c; --warning: #f2bd66; --alarm: #ff9d94; --calm-tint: #16301f; --warning-tint: #372a12;
    --alarm-tint: #401d1b; --bar: #5f769f; --link: #8fb4ff; --control: #6b778f; --wait: #d99a2b; --held: #a98fe0;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; overflow-wrap: break-word; background: var(--page); color: var(--ink); line-height: 1.5;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .86em; }
code { overflow-wrap: anywhere; }
pre code { font-size: 1em; }
header, main, footer { max-width: 78rem; margin: 0 auto; padding: 0 1.25rem; }
.summary {
  position: sticky; top: 0; z-index: 1; background: var(--card); border-bottom: 1px solid var(--line);
  border-top: 4px solid var(--tone);
}
.summary > div {
  max-width: 78rem; margin: 0 auto; padding: .55rem 1.25rem; display: flex; gap: .2rem 1rem; align-items: baseline;
}
.summary strong { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex: 0 1 auto; max-width: 20rem; }
.summary .mode { flex: none; }
.summary .verdict { color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex: 1 1 0; min-width: 0; }
.calm { --tone: var(--calm); --tint: var(--calm-tint); }
.warning { --tone: var(--warning); --tint: var(--warning-tint); }
.alarm { --tone: var(--alarm); --tint: var(--alarm-tint); }
.mode, .severity {
  display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .8rem; font-weight: 600;
  white-space: nowrap; background: var(--code); color: var(--ink);
}
.severity { background: var(--tint, var(--code)); color: var(--tone, var(--soft)); }
header { padding-top: 1.75rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h1 code { font-size: 1em; font-family: inherit; }
h2 { font-size: 1.15rem; margin: 0 0 .75rem; }
.verdict-box { font-size: 1.05rem; font-weight: 600; margin: 0; padding: .85rem 1.1rem; border-radius: .5rem; background: var(--tint); border-left: 4px solid var(--tone); }
.figures { display: grid; grid-template-columns: repeat(6, 1fr); gap: .6rem; margin: 1rem 0 0; }
.figures:not(:has(:nth-child(9))) { grid-template-columns: repeat(8, 1fr); }
.figures div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; }
.figures dt { color: var(--soft); font-size: .8rem; }
.figures dd { margin: 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; color: var(--tone, inherit); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 1rem 0 0; padding: 0; font-size: .9rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 1.1rem 0; }
section > p { max-width: 60rem; }
details { margin: .5rem 0; }
summary { cursor: pointer; padding: .3rem 0; }
summary::marker { color: var(--soft); }
summary:hover { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.unseen, .keys caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.scroll { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); min-width: 5.5rem; max-width: 30rem; }
th:first-child { min-width: 14rem; font-weight: 400; }
td:last-child { padding-right: 0; }
thead th, thead th:first-child { border-top: 0; border-bottom: 2px solid var(--line); color: var(--soft); font-size: .8rem; font-weight: 600; white-space: nowrap; }
@media (min-width: 70rem) {
  th:first-child:has(.line + .line > code) { width: 27rem; }
}
.line > code { font-size: .8em; }
th .line:first-child code, th > code:first-child { font-size: .86rem; font-weight: 600; }
.line { display: block; }
th .line + .line { color: var(--soft); }
.short { white-space: nowrap; }
pre { background: var(--code); border-radius: .4rem; padding: .75rem 1rem; overflow: auto; max-height: 12rem; margin: .6rem 0; }
button, input, select {
  font: inherit; font-size: .85rem; color: var(--ink); background: var(--card); border: 1px solid var(--control);
  border-radius: .35rem; padding: .2rem .5rem; max-width: 100%;
}
button { cursor: pointer; }
.copy { float: right; margin: .4rem; background: var(--card); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem .9rem; margin: .6rem 0; }
.filters[hidden] { display: none; }
.filters label > * { width: 100%; min-width: 0; }
.filters label { display: grid; color: var(--soft); font-size: .8rem; flex: 1 1 8rem; min-width: 0; }
.inventory > .scroll { max-height: 75vh; overflow: auto; }
.inventory ul { margin: .3rem 0; font-size: .9rem; overflow-wrap: anywhere; }
.inventory ul { padding-left: 1.2rem; }
.keys th[scope=row] { unicode-bidi: plaintext; }
.keys details { margin: 0; }
.keys summary { padding: 0; font-weight: 600; }
.keys thead { position: sticky; top: 0; background: var(--card); }
.keys th > strong { display: block; font-weight: 600; }
.keys th:first-child { width: 40%; }
.keys thead button { border: 0; padding: 0; background: none; color: var(--soft); font-weight: 600; }
.keys [aria-sort] button { color: var(--ink); }
.keys [aria-sort=ascending] button::after { content: " \\2191"; }
.keys [aria-sort=descending] button::after { content: " \\2193"; }
.only-printed { display: none; }
figure { display: inline-block; vertical-align: top; width: 100%; max-width: 23rem; margin: 0 .7rem .6rem 0; }
figcaption { color: var(--soft); font-size: .85rem; margin-bottom: .3rem; }
figcaption span { border-bottom: 3px solid; color: var(--ink); margin-left: .4rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font-size: 9.5px; fill: var(--ink); }
svg .tick { text-anchor: end; fill: var(--soft); }
svg .date { text-anchor: middle; }
svg line { stroke: var(--line); }
svg .now { stroke: var(--ink); stroke-dasharray: 2 2; }
svg .keep, svg .all { fill: var(--bar); }
svg .mark { fill: var(--wait); }
svg .delete, svg .severe { fill: var(--alarm); }
svg .blocked { fill: var(--held); }
span.keep, span.all { border-color: var(--bar); }
span.mark { border-color: var(--wait); }
span.delete, span.severe { border-color: var(--alarm); }
span.blocked { border-color: var(--held); }
footer { color: var(--soft); font-size: .85rem; padding-bottom: 2rem; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: .8rem; padding-right: .8rem; }
  section { padding: .7rem .8rem; margin: .7rem 0; }
  section p, .scroll, pre { margin: .4rem 0; }
  h2 { margin-bottom: .4rem; }
  details { margin: .2rem 0; }
  pre { max-height: 8rem; }
  .summary > div { padding: .5rem .8rem; }
  .summary .verdict { display: none; }
  h1 { font-size: 1.3rem; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, caption, tbody, tr, th, td { display: block; }
  tr { border-top: 2px solid var(--line); padding: .5rem 0; }
  th, th:first-child, td { border: 0; padding: .15rem 0; min-width: 0; max-width: none; overflow-wrap: anywhere; }
  td:not(:empty) { display: grid; grid-template-columns: 7rem minmax(0, 1fr); column-gap: .5rem; }
  td::before { content: attr(data-head); color: var(--soft); font-size: .85rem; grid-row: 1 / 20; }
${PHONE_HEADS}
  .keys thead:has(button) { position: static; clip-path: none; width: auto; height: auto; }
  .keys thead:has(button) tr { display: flex; flex-wrap: wrap; gap: .3rem 1rem; border: 0; }
  .keys tr[hidden] { display: none; }
  .keys th:first-child { width: auto; }
  td > * { grid-column: 2; justify-self: start; }
  td.short { white-space: normal; }
  td:empty { display: none; }
  .figures, .figures:not(:has(:nth-child(9))) { grid-template-columns: repeat(4, 1fr); gap: .4rem; }
  .figures div { padding: .3rem .5rem; }
  .figures dt { font-size: .75rem; }
  .figures dd { font-size: 1.1rem; }
  nav ul { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; }
}
@media print {
  :root { --page: #fff; --card: #fff; }
  body { font-size: 10pt; }
  .summary { position: static; }
  nav { display: none; }
  section { border: 0; padding: 0; }
  pre { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  .scroll { overflow: visible; }
  th, td, th:first-child { min-width: 0; }
  .inventory > .scroll { max-height: none; }
  .keys tbody tr:nth-child(n + 26) { display: none; }
  .inventory:has(tr:nth-child(26)) .only-printed { display: block; }
  .copy, .filters { display: none; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;

// src/audit/report/html/html-document.ts
var hashOf = (text) => `'sha256-${(0, import_node_crypto2.hash)("sha256", text, "base64")}'`;
function renderDocument({ title, body, script }) {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    ...script === void 0 ? [] : [`script-src ${hashOf(script)}`],
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  const page = html2`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ourOwn(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${ourOwn(STYLE)}</style>
</head>
<body>
${body}
${script === void 0 ? "" : html2`<script>${ourOwn(script)}</script>`}
</body>
</html>
`;
  return page.toString();
}

// src/audit/report/html/page-script.ts
var SCRIPT = `'use strict';
(() => {
  const make = (tag, fields = {}) => Object.assign(document.createElement(tag), fields);

  for (const lines of document.querySelectorAll('pre')) {
    const button = make('button', { type: 'button', className: 'copy', textContent: 'Copy' });
    button.addEventListener('click', () => {
      getSelection().selectAllChildren(lines);
      // The only way that pages have whether or not they come with TLS.
      button.textContent = document.execCommand('copy') ? 'Copied' : 'Selected';
    });
    lines.before(button);
  }

  const inventory = document.querySelector('.inventory');
  if (!inventory) return;
  const table = inventory.querySelector('table');
  const body = table.tBodies[0];
  const DAY = 86400000;
  const words = (row, selector) => [...row.querySelectorAll(selector)].map((each) => each.textContent);
  const readKey = (row) => {
    const [, owner, type, since, worst, decision] = [...row.cells].map((cell) => cell.textContent);
    const days = (Date.parse(table.dataset.at) - Date.parse(since)) / DAY;
    const rules = words(row, '.rules b');
    const guards = words(row, '.guards b');
    const order = [words(row, 'summary, strong')[0], owner, type, since, Number(row.cells[4].dataset.rank), decision];
    return { row, text: row.textContent.toLowerCase(), owner, type, worst, decision, days, rules, guards, order };
  };

  const fold = ({ row }) => {
    const name = row.querySelector('th > strong');
    if (!name) return;
    const [details, summary] = [make('details'), make('summary')];
    summary.append(...name.childNodes);
    name.remove();
    details.append(summary, ...row.cells[0].childNodes);
    row.cells[0].append(details);
  };

  const setUp = () => {
    const keys = Array.from(body.rows, readKey);
    const filters = inventory.querySelector('.filters');
    const status = make('p', { role: 'status' });
    const tests = [];
    const more = make('button', { type: 'button', textContent: 'Show more keys' });
    // Rows that are laid out make every search slow.
    let most = ${MOST_SHOWN};
    const apply = () => {
      const found = keys.filter((key) => tests.every((test) => test(key)));
      const shown = new Set(found.slice(0, most));
      for (const key of keys) key.row.hidden = !shown.has(key);
      shown.forEach(fold);
      more.hidden = found.length <= most;
      status.textContent = found.length + ' of ' + keys.length + ' keys' + (more.hidden ? '' : ', the first ' + most + ' shown');
    };
    more.addEventListener('click', () => {
      most += 1000;
      apply();
    });
    const add = (name, control, test) => {
      const label = make('label', { textContent: name });
      label.append(control);
      filters.append(label);
      control.addEventListener('input', apply);
      tests.push(test);
    };
    const choose = (name, options, test) => {
      const select = make('select');
      select.append(new Option('any', ''), ...options.map(([value, text]) => new Option(text, value)));
      add(name, select, (key) => select.value === '' || test(key, select.value));
    };
    const chooseOf = (name, read) => {
      const values = [...new Set(keys.flatMap(read))].sort();
      choose(name, values.map((each, index) => [index, each]), (key, index) => read(key).includes(values[index]));
    };
    const search = make('input', { type: 'search', autocomplete: 'off' });
    add('Search', search, (key) => key.text.includes(search.value.trim().toLowerCase()));
    chooseOf('Rule', (key) => key.rules);
    chooseOf('Guard', (key) => key.guards);
    chooseOf('Owner', (key) => [key.owner]);
    chooseOf('Type', (key) => [key.type]);
    chooseOf('Decision', (key) => [key.decision]);
    choose('Age', [30, 90, 180, 365].map((days) => [days, 'over ' + days + ' days']), (key, days) => key.days > days);
    filters.hidden = false;
    filters.after(status);
    inventory.querySelector('.scroll').after(more);
    apply();

    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = make('button', { type: 'button', textContent: head.textContent });
      button.addEventListener('click', () => {
        const isDown = head.ariaSort === 'ascending';
        for (const each of table.tHead.rows[0].cells) each.ariaSort = null;
        head.ariaSort = isDown ? 'descending' : 'ascending';
        const compare = (one, other) => (one > other) - (one < other);
        keys.sort(({ order: one }, { order: other }) => compare(one[column], other[column]) * (isDown ? -1 : 1));
        body.append(...keys.map((key) => key.row));
        apply();
      });
      head.replaceChildren(button);
    });
  };
  // Reading thousands of rows takes a moment, which only people who open them should wait: a click comes before they are laid out.
  let isSetUp = false;
  const setUpOnce = () => {
    if (!isSetUp) setUp();
    isSetUp = true;
  };
  inventory.querySelector('summary').addEventListener('click', setUpOnce);
  inventory.addEventListener('toggle', setUpOnce);
  if (inventory.open) setUpOnce();
})();
`;

// src/audit/report/html/html-pages.ts
function renderHtml(report) {
  return htmlPage(buildViewModel(report), { script: SCRIPT });
}
function htmlPage(page, { script } = {}) {
  const { subject, mode, tone, verdict, sections, origin } = page;
  const body = html2`${renderSummary(page)}
<header>
<h1>SSH keys of ${inlineHtml(subject)}</h1>
<p class="verdict-box ${tone}">${verdict}</p>
${renderFigures(page)}<nav aria-label="Sections"><ul>${sections.map(renderLink)}</ul></nav>
</header>
<main>
${sections.map(renderSection)}</main>
<footer><p>${joined(origin.map(inlineHtml), " ")}</p></footer>`;
  const title = `SSH keys of ${plainText(subject)}`;
  return renderDocument({ title: mode === void 0 ? title : `${title}: ${mode}`, body, script });
}
function renderSummary({ subject, mode, verdict, tone }) {
  const tag = mode === void 0 ? "" : html2`<span class="mode">${mode}</span> `;
  return html2`<aside class="summary ${tone}" aria-label="Summary"><div><strong dir="auto">${plainText(subject)}</strong> ${tag}<span class="verdict">${verdict}</span></div></aside>`;
}
function renderFigures({ figures }) {
  if (figures.length === 0) return html2``;
  const cards = figures.map(({ label, value: value2, tone }) => {
    const tint = tone && value2 !== 0 ? html2` class="${tone}"` : "";
    return html2`<div${tint}><dt>${label}</dt><dd>${value2}</dd></div>`;
  });
  return html2`<dl class="figures">${cards}</dl>
`;
}
function renderLink({ id, title }) {
  return html2`<li><a href="#${id}">${title}</a></li>`;
}
function renderSection(section) {
  const { id, title } = section;
  return html2`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${renderBlocks(section)}</section>
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  htmlPage,
  renderHtml
});
