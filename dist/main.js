import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  addIdentity,
  addInclude,
  core_exports,
  expiredLeases,
  filesOf,
  forget,
  hostBlock,
  isoTime,
  makeLeaseName,
  newStay,
  parseTtl,
  register,
  release,
  require_node_fs,
  require_node_path,
  save,
  setFailed,
  startAgent,
  sweep,
  userSshConfig,
  writeSummary
} from "./chunks/chunk-XLDBTJPG.js";
import {
  run
} from "./chunks/chunk-JUF7JAJJ.js";
import "./chunks/chunk-KCNC36W6.js";
import {
  identityParts
} from "./chunks/chunk-S3TVVAIP.js";
import {
  require_promises
} from "./chunks/chunk-JNCQCRFT.js";
import {
  sha256
} from "./chunks/chunk-SDI7CRE4.js";
import {
  damaged,
  encrypted,
  formatPublicKey,
  parsePublicKey,
  privateKeyFault,
  readBlob
} from "./chunks/chunk-HZSAVTCW.js";
import {
  WireReader,
  require_node_crypto,
  wireString
} from "./chunks/chunk-G5XA6JTA.js";
import {
  Problem,
  plain,
  say
} from "./chunks/chunk-M3E6XQ3H.js";
import {
  __toESM
} from "./chunks/chunk-V727YPHM.js";

// src/action/acquire.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_promises = __toESM(require_promises(), 1);
var import_node_path = __toESM(require_node_path(), 1);

// src/action/inputs.ts
function readInputs(core) {
  const privateKey = secretInput(core, "private-key");
  const lease = readLease(core);
  if (!privateKey && !lease) {
    throw new Problem({
      what: "There is no key to use",
      why: "neither private-key nor api-token has a value",
      todo: "Give one of them; secrets are empty for forks and for Dependabot"
    });
  }
  const instance = textInput(core, "instance", /^[\w.:-]{1,128}$/, "an id as the provider lists it");
  if (instance && !lease) {
    throw new Problem({
      what: "Input instance cannot be used",
      why: "no key is leased for it",
      todo: "Give api-token, or give host instead of instance"
    });
  }
  return {
    privateKey,
    ttl: parseTtl(core.getInput("ttl") || "6h"),
    lease,
    instance,
    target: readTarget(core),
    onCleanupFailure: choiceInput(core, "on-cleanup-failure", ["warn", "fail"]) ?? "warn",
    dryRun: booleanInput(core, "dry-run")
  };
}
function readLease(core) {
  const apiToken = secretInput(core, "api-token");
  const secret = secretInput(core, "lease-secret");
  const kind = choiceInput(core, "lease", ["generated", "none"]) ?? (apiToken ? "generated" : "none");
  if (kind === "none") return void 0;
  if (!apiToken) {
    throw new Problem({
      what: "No key can be leased",
      why: "api-token is empty",
      todo: "Give an API key of the account; secrets are empty for forks and for Dependabot"
    });
  }
  const provider = core.getInput("provider") || "pictor";
  const apiUrl = core.getInput("api-url") || void 0;
  return { address: { provider, apiUrl, apiToken }, secret, sweep: booleanInput(core, "sweep") };
}
var HOST = /^[A-Za-z0-9:][\w.:-]{0,252}$/;
var USER = /^[\w][\w.@-]{0,63}$/;
function readTarget(core) {
  const port = textInput(core, "port", /^\d{1,5}$/, "a number from 1 to 65535");
  if (port && (Number(port) < 1 || Number(port) > 65535)) throw badInput("port", "a number from 1 to 65535");
  return {
    host: textInput(core, "host", HOST, "a host name or an IP address"),
    user: textInput(core, "user", USER, "a user name"),
    port: port ? Number(port) : void 0,
    hostKey: core.getInput("host-key") || void 0,
    alias: textInput(core, "host-alias", /^[A-Za-z0-9][\w.-]{0,62}$/, "one word, such as gpu") ?? "gpu"
  };
}
function secretInput(core, name) {
  const value = core.getInput(name);
  for (const line of [value, ...value.split(/\r\n|\r|\n/).map((text) => text.trim())]) {
    if (line) core.setSecret(line);
  }
  return value || void 0;
}
function textInput(core, name, pattern, wanted) {
  const value = core.getInput(name);
  if (value && !pattern.test(value)) throw badInput(name, wanted);
  return value || void 0;
}
function choiceInput(core, name, choices) {
  const value = core.getInput(name);
  if (!value) return void 0;
  const choice = choices.find((each) => each === value);
  if (!choice) throw badInput(name, choices.join(" or "));
  return choice;
}
function booleanInput(core, name) {
  const choice = choiceInput(core, name, ["true", "True", "TRUE", "false", "False", "FALSE"]);
  return choice?.toLowerCase() === "true";
}
function badInput(name, wanted) {
  return new Problem({
    what: `Input ${name} cannot be used`,
    why: `it is not ${wanted}`,
    todo: "Correct it in the workflow"
  });
}

// src/action/job.ts
function readJob(env) {
  return {
    repository: variable(env, "GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/),
    repositoryId: Number(variable(env, "GITHUB_REPOSITORY_ID", /^[1-9]\d{0,14}$/)),
    runId: Number(variable(env, "GITHUB_RUN_ID", /^[1-9]\d{0,14}$/)),
    attempt: Number(variable(env, "GITHUB_RUN_ATTEMPT", /^[1-9]\d{0,3}$/)),
    // These paths go into ssh's configuration, quoted; what cannot stand there is refused.
    temp: variable(env, "RUNNER_TEMP", /^\/[^"'\\%$*?[\]{}\p{Cc}]*$/u)
  };
}
function variable(env, name, pattern) {
  const value = env[name] ?? "";
  if (pattern.test(value)) return value;
  throw new Problem({
    what: "keylease cannot work here",
    why: value ? `the variable ${name} has a form it does not know` : `the variable ${name} is not set`,
    todo: "Use it as a step of a workflow, on a Linux or macOS runner"
  });
}

// src/keys/generate.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
function generateKey(comment) {
  const { x = "", d = "" } = (0, import_node_crypto.generateKeyPairSync)("ed25519").privateKey.export({ format: "jwk" });
  const point = Buffer.from(x, "base64url");
  const seed = Buffer.from(d, "base64url");
  const blob = Buffer.concat([wireString("ssh-ed25519"), wireString(point)]);
  return {
    publicKey: { ...readBlob(blob), comment },
    // An agent takes the seed and the point as one string of 64 bytes (draft-ietf-sshm-ssh-agent, section 3.2.3).
    identity: Buffer.concat([blob, wireString(Buffer.concat([seed, point]))])
  };
}

// src/keys/openssh.ts
var PEM = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----/;
var MAGIC = "openssh-key-v1\0";
function readOpenSsh(text) {
  const base64 = PEM.exec(text)?.[1];
  if (!base64) throw damaged("its END line is missing, or there is something else in it");
  try {
    return readEnvelope(new WireReader(Buffer.from(base64, "base64")));
  } catch (error) {
    if (error instanceof RangeError) throw damaged("the key data ends too early");
    throw error;
  }
}
function readEnvelope(envelope) {
  if (envelope.bytes(MAGIC.length).toString("latin1") !== MAGIC) {
    throw damaged("the key data does not begin as it must");
  }
  const cipher = envelope.text();
  envelope.string();
  envelope.string();
  if (cipher !== "none") throw encrypted();
  if (envelope.uint32() !== 1) throw damaged("it does not hold exactly one key");
  const publicKey = readBlob(envelope.string());
  const secret = envelope.string();
  const reader = new WireReader(secret);
  const check = reader.uint32();
  if (reader.uint32() !== check) throw damaged("its check numbers differ");
  const start = reader.at;
  const type = reader.text();
  if (type !== publicKey.type) throw damaged("its two halves are of different types");
  for (let part = identityParts(type); part > 0; part -= 1) reader.string();
  const identity = secret.subarray(start, reader.at);
  return { publicKey: { ...publicKey, comment: reader.text() }, identity };
}

// src/keys/private.ts
var LONGEST_KEY = 16 * 1024;
async function readPrivateKey(text) {
  if (labelOf(text) === "OPENSSH PRIVATE KEY") return readOpenSsh(text);
  const { readPem } = await import("./chunks/pem-CLKKVPPH.js");
  return readPem(text);
}
function labelOf(text) {
  if (!text.trim()) {
    const todo = "Check the name of the secret; secrets are empty on forks and for Dependabot";
    throw privateKeyFault("empty", "it is empty", todo);
  }
  if (text.length > LONGEST_KEY) {
    throw privateKeyFault("too-large", `it is ${text.length} characters long`, "Give one key only");
  }
  if (/^\s*(ssh-|ecdsa-|sk-)\S+ /.test(text)) {
    throw privateKeyFault("public-half", "it is the public half", "Store the file without the ending .pub");
  }
  const label = /-----BEGIN ([A-Z ]*PRIVATE KEY)-----/.exec(text)?.[1];
  if (label) return label;
  throw privateKeyFault(
    "no-key",
    "no `BEGIN ... PRIVATE KEY` line is in it",
    "Paste the whole file, as `cat` prints it"
  );
}

// src/action/known-hosts.ts
var import_node_crypto2 = __toESM(require_node_crypto(), 1);
function hostName(host, port) {
  return port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
}
function isFor(line, name) {
  const words = line.split(/[ \t]+/);
  const hosts = (words[0]?.startsWith("@") ? words[1] : words[0]) ?? "";
  if (hosts.startsWith("|")) return hashed(hosts, name);
  const patterns = hosts.toLowerCase().split(",");
  if (patterns.some((pattern) => pattern.startsWith("!") && fits(pattern.slice(1), name))) return false;
  return patterns.some((pattern) => fits(pattern, name));
}
function hashed(hosts, name) {
  const [, version, salt = "", hash] = hosts.split("|");
  if (version !== "1") return false;
  return (0, import_node_crypto2.createHmac)("sha1", Buffer.from(salt, "base64")).update(name).digest("base64") === hash;
}
function fits(pattern, name) {
  const source = pattern.replace(/[\\^$.|+()[\]{}]/g, "\\$&").replace(/\*+/g, ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(name);
}

// src/action/host-key.ts
var KEY_TYPE = /^(ssh-|ecdsa-|sk-)/;
var FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{43}$/;
async function knownHosts({
  hostKey,
  host,
  port
}) {
  const name = hostName(host, port);
  const given = (hostKey ?? "").split(/\r\n|\r|\n/).map((line) => line.trim());
  const lines = given.filter((line) => line && !line.startsWith("#"));
  if (lines.length === 0) throw await nothingPinned(host, port);
  if (lines.every((line) => FINGERPRINT.test(line))) return matching(lines, host, port);
  const named = lines.map((line) => KEY_TYPE.test(line) ? `${name} ${line}` : line);
  if (named.some((line) => isFor(line, name))) return `${named.join("\n")}
`;
  throw new Problem({
    what: "Input host-key cannot be used",
    why: `none of its lines is for ${name}`,
    todo: `Begin the line with ${name}, or give the key alone, such as "ssh-ed25519 AAAA..."`
  });
}
async function matching(fingerprints, host, port) {
  const shown = await scan(host, port);
  const trusted = shown.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
  if (trusted.length > 0) return trusted.map(({ line }) => `${line}
`).join("");
  throw new Problem({
    what: `The host key of ${host} is not the expected one`,
    why: `it shows ${listed(shown)}`,
    todo: "If the host was set up anew, correct host-key; if not, somebody may be in between"
  });
}
async function nothingPinned(host, port) {
  const shown = await scan(host, port);
  return new Problem({
    what: `The host key of ${host} is not known`,
    why: `input host-key is empty; the host shows ${listed(shown)}`,
    todo: `If you can confirm one of them from the machine itself, set host-key to it, or to the line "${shown[0]?.line}"`
  });
}
function listed(shown) {
  return shown.map(({ type, fingerprint }) => `${fingerprint} (${type})`).join(", ");
}
async function scan(host, port) {
  const { stdout, stderr } = await run("ssh-keyscan", ["-T", "5", "-p", String(port), "--", host]);
  const keys = stdout.split("\n").flatMap((line) => {
    const text = line.slice(line.indexOf(" ") + 1);
    if (line.startsWith("#") || !KEY_TYPE.test(text)) return [];
    const { type, blob } = parsePublicKey(text);
    return [{ line: plain(line, 1e3), type, fingerprint: sha256(blob) }];
  });
  if (keys.length > 0) return keys;
  throw new Problem({
    what: `The host key of ${host} cannot be looked up`,
    why: plain(stderr.replaceAll(/^#.*$/gm, "")) || `nothing answers as an SSH server on port ${port}`,
    todo: "Check host and port, and that the machine is running"
  });
}

// src/action/plan.ts
async function makePlan(inputs, job, now) {
  const stored = inputs.privateKey ? await readPrivateKey(inputs.privateKey) : void 0;
  const account = inputs.lease && await openAccount(inputs.lease);
  const [expired, instance] = await Promise.all([
    account && expiredLeases(account, { ...job, secret: inputs.lease?.secret, now }),
    account && inputs.instance ? findInstance(account, inputs.instance) : void 0
  ]);
  const target = await planTarget(inputs.target, instance);
  if (!inputs.lease || !account) return { stored, lease: void 0, target };
  const lease = planLease({ lease: inputs.lease, account, instance, job, expiresAt: now + inputs.ttl });
  return { stored, lease: { ...lease, expired: inputs.lease.sweep ? expired ?? [] : [] }, target };
}
async function openAccount({ address }) {
  const accounts = await import("./chunks/open-GPQIEQS5.js");
  return accounts.openAccount(address);
}
async function findInstance(account, id) {
  const others = [];
  for await (const instance of account.instances()) {
    if (instance.id === id) return instance;
    if (others.length < 5) others.push(plain(`${instance.id} (${instance.name}, ${instance.status})`, 80));
  }
  throw new Problem({
    what: `Instance ${id} cannot be used`,
    why: `the ${account.title} account does not list it`,
    todo: others.length > 0 ? `Use the id of one of its own: ${others.join(", ")}` : "Create an instance first"
  });
}
async function planTarget(inputs, instance) {
  const host = inputs.host ?? instance?.host;
  const user = inputs.user ?? instance?.user ?? "root";
  const port = inputs.port ?? instance?.port ?? 22;
  if (!host && !instance) return void 0;
  const usable = host && HOST.test(host) && USER.test(user) && Number.isInteger(port) && port > 0 && port < 65536;
  if (!usable) {
    throw new Problem({
      what: `Instance ${instance?.id} cannot be reached`,
      why: `its status is ${plain(instance?.status ?? "", 40)}, its address "${plain(`${user}@${host ?? ""}:${port}`, 80)}"`,
      todo: "Start it, or give host, user and port as inputs"
    });
  }
  return {
    alias: inputs.alias,
    host,
    user,
    port,
    userConfig: userSshConfig(),
    knownHosts: await knownHosts({ hostKey: inputs.hostKey, host, port })
  };
}
function planLease({
  lease,
  account,
  instance,
  job,
  expiresAt
}) {
  const { repository, repositoryId, runId, attempt } = job;
  const key = generateKey(`${repository} run ${runId}.${attempt} until ${isoTime(expiresAt)}`);
  const fingerprint = sha256(key.publicKey.blob);
  const name = makeLeaseName({
    repository: repository.slice(repository.indexOf("/") + 1),
    repositoryId,
    runId,
    attempt,
    expiresAt,
    fingerprint,
    secret: lease.secret,
    limit: account.nameLimit
  });
  const record = { address: lease.address, name, fingerprint, expiresAt };
  return { account, key, record: instance ? { ...record, instance: instance.id } : record };
}

// src/action/acquire.ts
async function acquire(core, env, now) {
  const inputs = readInputs(core);
  const job = readJob(env);
  const plan = await makePlan(inputs, job, now);
  if (plan.lease && !plan.lease.account.verified) {
    core.info(
      `The API of ${plan.lease.account.title} is assumed, not confirmed: its endpoints are not published.`
    );
  }
  if (inputs.dryRun) return rehearse(core, plan);
  const stay = newStay(job.temp, inputs.onCleanupFailure);
  save(core, stay);
  try {
    await (0, import_promises.mkdir)(stay.folder, { mode: 448 });
    await loadKeys(plan, stay, inputs.ttl);
    if (plan.lease) await registerKey(core, plan.lease, stay);
    if (plan.target) await setUpSsh(core, plan, plan.target, stay);
  } catch (error) {
    const failures = await release(core, stay);
    for (const failure of failures) core.warning(failure);
    if (failures.length === 0) forget(core);
    throw error;
  }
  await report(core, plan, stay);
}
async function loadKeys({ stored, lease }, stay, ttl) {
  const { socket } = filesOf(stay);
  await startAgent(socket);
  for (const key of [lease?.key, stored]) if (key) await addIdentity(socket, key, ttl / 1e3);
}
async function registerKey(core, { account, key, record, expired }, stay) {
  await sweep(account, expired).catch(
    (error) => core.warning(`Expired leases are not all gone: ${say(error)}`)
  );
  stay.lease = record;
  save(core, stay);
  const { id } = await register(account, record, formatPublicKey(key.publicKey));
  stay.lease = { ...record, keyId: id };
  save(core, stay);
  if (record.instance) await account.attach(record.instance, id);
}
async function setUpSsh(core, plan, target, stay) {
  const files = filesOf(stay);
  const publicKeys = [];
  for (const [name, key] of [["lease", plan.lease?.key], ["stored", plan.stored]]) {
    if (!key) continue;
    await (0, import_promises.writeFile)(files.publicKey(name), `${formatPublicKey(key.publicKey)}
`, { mode: 384 });
    publicKeys.push(files.publicKey(name));
  }
  await (0, import_promises.writeFile)(files.knownHosts, target.knownHosts, { mode: 384 });
  await (0, import_promises.writeFile)(files.config, hostBlock(target, { ...files, publicKeys }), { mode: 384 });
  stay.userConfig = { path: target.userConfig, hadFolder: (0, import_node_fs.existsSync)((0, import_node_path.dirname)(target.userConfig)) };
  save(core, stay);
  await addInclude(target.userConfig, files.config);
}
async function report(core, { stored, lease, target }, stay) {
  const files = filesOf(stay);
  const { publicKey } = lease?.key ?? stored ?? {};
  if (publicKey) {
    core.setOutput("fingerprint", sha256(publicKey.blob));
    core.setOutput("public-key", formatPublicKey(publicKey));
  }
  core.setOutput("ssh-auth-sock", files.socket);
  core.exportVariable("SSH_AUTH_SOCK", files.socket);
  if (stored) core.info(`Loaded the stored key ${sha256(stored.publicKey.blob)} (${stored.publicKey.type}).`);
  if (lease && stay.lease) {
    const { name, fingerprint, keyId = "", expiresAt, instance } = stay.lease;
    const { title } = lease.account;
    core.setOutput("key-id", keyId);
    core.setOutput("key-name", name);
    core.setOutput("expires-at", new Date(expiresAt).toISOString());
    for (const { name: name2 } of lease.expired) core.info(`Removed the expired lease ${plain(name2)}.`);
    core.info(
      `Leased ${fingerprint} until ${isoTime(expiresAt)}: ${title} key ${plain(keyId)}, named ${name}.`
    );
    if (instance) core.info(`Put it on instance ${instance}.`);
    await writeSummary(core, {
      lease: stay.lease,
      provider: title,
      outcome: "registered until the job ends"
    });
  }
  if (target) {
    const { alias, user, host, port } = target;
    core.setOutput("ssh-config", files.config);
    core.setOutput("host-alias", alias);
    core.info(`From now on \`ssh ${alias}\` logs in to ${host}, port ${port}, as ${user}.`);
  }
}
function rehearse(core, { stored, lease, target }) {
  core.info("Dry run: everything was checked, nothing is changed.");
  if (stored)
    core.info(`Would load the stored key ${sha256(stored.publicKey.blob)} (${stored.publicKey.type}).`);
  if (lease) {
    const { account, record, expired } = lease;
    for (const { id, name } of expired)
      core.info(`Would remove the expired lease ${plain(name)} (id ${plain(id)}).`);
    core.info(
      `Would register a fresh key at ${account.title} as ${record.name}, until ${isoTime(record.expiresAt)}.`
    );
    if (record.instance) core.info(`Would put it on instance ${record.instance}.`);
  }
  if (target)
    core.info(
      `Would make \`ssh ${target.alias}\` log in to ${target.host}, port ${target.port}, as ${target.user}.`
    );
}

// src/action/main.ts
try {
  await acquire(core_exports, process.env, Date.now());
} catch (error) {
  setFailed(say(error));
}
