var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  profileSchema: () => profileSchema
});
module.exports = __toCommonJS(stdin_exports);

// src/accounts/profile-schema.ts
var z = __toESM(require("./zod.js"), 1);
var path = z.string().describe("Where a value lies in the answer, such as `meta.total`; '' is the answer itself");
var template = z.string().describe("A path or address; {name} stands for a variable, escaped");
var statuses = z.array(z.number().int().min(100).max(599)).min(1);
var match = z.strictObject({
  status: z.number().int().min(400).max(599),
  field: path.optional().describe("A value that must be there"),
  contains: z.string().min(1).optional().describe("Text that must be in it")
}).describe("An answer that is known by its status, and where that is not enough, by what it says");
var pages = { param: z.string().min(1), sizeParam: z.string().min(1), size: z.number().int().min(1) };
var page = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({
    kind: z.literal("page"),
    ...pages,
    last: path.optional().describe("Number of the last page"),
    next: path.optional().describe("Anything but null or empty means that there is another page"),
    total: path.optional().describe("Number of all entries; when it changes, the list is read again")
  }).describe("Pages numbered from 1. Without `last` and `next` they end with an empty one"),
  z.strictObject({ kind: z.literal("cursor"), ...pages, next: path }).describe("Each page names the next; null, empty or nothing is the end"),
  z.strictObject({ kind: z.literal("offset"), ...pages, total: path.optional() }).describe("Each request says how many entries to skip; it ends with an empty page"),
  z.strictObject({ kind: z.literal("link"), ...pages }).describe("Numbered pages; a Link header tells of the next")
]);
var listing = z.strictObject({
  path: template,
  query: z.record(z.string(), z.string()).optional(),
  items: path.describe("The list in the answer; '' is a bare list, `*` at its end the values of an object"),
  page
});
var keyFields = z.strictObject({
  id: path,
  name: path.optional(),
  publicKey: path.optional(),
  fingerprint: path.optional().describe("SHA256 fingerprint, for a provider that does not show the public key"),
  createdAt: path.optional(),
  lastUsedAt: path.optional(),
  expiresAt: path.optional(),
  instances: path.optional().describe("List of {id, name}: instances connected with this key"),
  managed: z.strictObject({ field: path, equals: z.union([z.string(), z.boolean()]) }).optional().describe("Marks a key of the platform itself, never to be removed")
});
var body = z.record(z.string(), z.json()).describe('JSON to send; "$name", "$publicKey", "$keyId" and "$<variable>" are filled in');
var removal = z.strictObject({
  path: template.describe("{key} is the id of the key, {instance} that of an instance"),
  ok: statuses,
  gone: z.array(match)
});
var names = z.union([
  z.literal("comment").describe("Keys have no name here: it is the comment of the public key"),
  z.strictObject({
    max: z.number().int().min(1).optional().describe("Most characters; 64 where nothing is known"),
    characters: z.string().min(1).optional().describe("All characters that a name may hold"),
    unique: z.boolean().optional().describe("Whether two keys cannot have one name")
  })
]);
var instances = z.strictObject({
  list: listing,
  fields: z.strictObject({
    id: path.describe("`*` is the name under which it stands, where `items` ends with `*`"),
    name: path.optional(),
    status: path.optional(),
    host: path.optional(),
    port: path.optional(),
    user: path.optional()
  }),
  user: z.string().optional().describe("The user to log in as where the provider does not say"),
  keys: z.strictObject({
    path: template.optional().describe("A separate request for each instance, {instance} being its id"),
    items: path,
    encoded: z.literal("json").optional().describe("The list is text that holds JSON"),
    field: path.optional().describe("What of each entry names the key; nothing: the entry itself"),
    by: z.enum(["id", "name", "publicKey"])
  }).optional().describe("Which keys an instance accepts; left out where the provider does not tell"),
  access: z.strictObject({ attach: z.strictObject({ path: template, body, ok: statuses }), detach: removal }).optional().describe(
    "How a key is added to a running instance and removed from it; left out where either is not possible"
  )
});
var profileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().min(1),
  verified: z.boolean().describe("Whether the provider's own documentation covers list, create and delete"),
  docs: z.string().describe("Where the provider documents this"),
  notes: z.string().optional().describe("What is not confirmed, one or more sentences"),
  baseUrl: template,
  vars: z.record(
    z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    z.strictObject({ env: z.string().min(1), about: z.string(), default: z.string().optional() })
  ).optional().describe("What an account needs besides its token, each from an environment variable"),
  auth: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("header"), header: z.string().min(1), prefix: z.string() }),
    z.strictObject({ kind: z.literal("oauth2"), tokenPath: template, clientId: z.string() }).describe("Client credentials: `clientId` names the variable, the api token is the secret")
  ]),
  headers: z.record(z.string(), z.string()).optional(),
  keys: z.strictObject({
    list: listing,
    fields: keyFields,
    create: z.strictObject({
      path: template,
      body,
      ok: statuses,
      answer: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("key"), item: path, fields: keyFields.partial().optional() }),
        z.strictObject({ kind: z.literal("id") }).describe("The id alone, as text or as a JSON string"),
        z.strictObject({ kind: z.literal("nothing") }).describe("The list tells the id")
      ]),
      duplicate: z.array(match).describe("The account has this key already; the list decides whether it is so"),
      idempotencyHeader: z.string().optional()
    }),
    delete: removal,
    names,
    accepts: z.strictObject({
      maxLength: z.number().int().min(80).optional(),
      types: z.array(z.string()).min(1).optional()
    }).optional().describe("Which public keys the provider accepts")
  }),
  removal: z.strictObject({
    revokes: z.enum(["yes", "no", "unknown"]),
    note: z.string().describe("A sentence that says so to people")
  }).describe("Whether removing a key from the account also revokes it on running instances"),
  instances: instances.optional(),
  times: z.enum(["rfc3339", "unix"]).optional().describe("RFC 3339 (without a zone it is UTC), or Unix seconds"),
  errors: z.array(path).describe("Where an error answer may say what is wrong; the first text counts"),
  limits: z.strictObject({
    interval: z.number().int().min(1).optional().describe("Least milliseconds between two requests"),
    listingsPerMinute: z.number().int().min(1).optional()
  }).optional()
}).superRefine((profile, { addIssue }) => {
  const { publicKey, fingerprint } = profile.keys.fields;
  if (publicKey === void 0 && fingerprint === void 0) {
    addIssue({ code: "custom", path: ["keys", "fields"], message: "publicKey or fingerprint is needed" });
  }
  for (const { name, path: path2 } of namesIn(profile)) {
    if (BUILT_IN_NAMES.includes(name) || Object.hasOwn(profile.vars ?? {}, name)) continue;
    addIssue({ code: "custom", path: path2, message: `"${name}" is not among the vars` });
  }
});
var BUILT_IN_NAMES = ["key", "instance", "name", "publicKey", "keyId"];
function namesIn(value, path2 = []) {
  const last = path2.at(-1);
  if (typeof value === "string") {
    const isTemplate = /^(path|baseUrl|tokenPath)$/.test(String(last));
    const names2 = isTemplate ? [...value.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name) : [];
    if (path2.includes("body") && value.startsWith("$")) names2.push(value.slice(1));
    if (last === "clientId") names2.push(value);
    return names2.map((name) => ({ name, path: path2 }));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => namesIn(each, [...path2, name]));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  profileSchema
});
