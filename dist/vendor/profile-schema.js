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
  knownFields: () => knownFields,
  profileSchema: () => profileSchema
});
module.exports = __toCommonJS(stdin_exports);

// src/accounts/schema/profile-schema.ts
var z6 = __toESM(require("./zod.js"), 1);

// src/accounts/variables.ts
var VARIABLE_NAME = /^[a-z][A-Za-z0-9]*$/;
function isVariableName(name) {
  return VARIABLE_NAME.test(name) && !(name in Object.prototype);
}

// src/accounts/schema/auth-schema.ts
var z2 = __toESM(require("./zod.js"), 1);

// src/accounts/schema/common-schema.ts
var z = __toESM(require("./zod.js"), 1);
var path = z.string().describe("Path of a value in the answer, such as `meta.total`; '' is the whole answer");
var address = z.string().describe("{name} is replaced by a variable, URL-escaped");
var requestPath = z.string().regex(/^\//, "it must begin with /").describe("Path below `baseUrl`; {name} is replaced by a variable, URL-escaped");
var statuses = z.array(z.number().int().min(100).max(599)).min(1).describe("Statuses of success");
var fields = z.record(z.string().min(1), z.string()).describe("Values by name; {name} is replaced by a variable");
var body = z.record(z.string(), z.json()).describe(
  'JSON to send; "$name", "$publicKey", "$key" (the id), "$expiresAt" and "$<variable>" are filled in; a field whose value is not known is left out'
);
var scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
var match = z.strictObject({
  status: z.number().int().min(200).max(599).describe("HTTP status"),
  field: path.optional().describe("A value that must be present"),
  contains: z.string().min(1).optional().describe("Text that must be in it"),
  equals: scalar.optional().describe("What it must be; null also stands for nothing")
}).describe("An answer, recognized by its status, and if that is not enough, by its content");
var removal = z.strictObject({
  method: z.enum(["DELETE", "POST"]).optional().describe("DELETE by default"),
  path: requestPath.describe("{key} is the id of the key, {instance} that of an instance"),
  query: fields.optional(),
  body: body.optional(),
  ok: statuses,
  gone: z.array(match).describe("How the provider says that there is no such key")
});

// src/accounts/schema/auth-schema.ts
var auth = z2.discriminatedUnion("kind", [
  z2.strictObject({
    kind: z2.literal("header"),
    header: z2.string().min(1).describe("Name of the header"),
    prefix: z2.string().describe("What stands before the token, such as `Bearer `")
  }).describe("The api token in a header"),
  z2.strictObject({
    kind: z2.literal("oauth2"),
    tokenPath: address.regex(/^(\/|https?:)/, "it must begin with / or https:").describe("Path of the token request, or an https address where it has a host of its own"),
    clientId: z2.string().describe("Name of the variable that has the client id"),
    form: z2.enum(["json", "form", "basic"]).optional().describe(
      "How client id and secret are sent: in JSON (the default), in a form, or as the user and password of a form"
    ),
    scope: z2.string().min(1).optional().describe("Scope to ask for")
  }).describe("OAuth 2.0 client credentials: `clientId` names the variable, the api token is the secret"),
  z2.strictObject({
    kind: z2.literal("hmac"),
    scheme: z2.enum(["crusoe", "exoscale"]).describe("Whose scheme"),
    keyId: z2.string().describe("Name of the variable that has the id of the key")
  }).describe(
    "Requests are signed with HMAC-SHA256 in the vendor's own scheme: `keyId` names the variable, the api token is the secret"
  )
]);

// src/accounts/schema/instances-schema.ts
var z4 = __toESM(require("./zod.js"), 1);

// src/accounts/schema/listing-schema.ts
var z3 = __toESM(require("./zod.js"), 1);
var total = path.optional().describe("Total number of entries: if another number is listed, the list counts as partial");
var pages = {
  param: z3.string().min(1).describe("Query parameter that says which page"),
  sizeParam: z3.string().min(1).optional().describe("Query parameter for the number of entries on a page"),
  size: z3.number().int().min(1).optional().describe("The most that the provider puts on a page"),
  total
};
var page = z3.discriminatedUnion("kind", [
  z3.strictObject({ kind: z3.literal("none"), total }).describe("The whole list is one answer"),
  z3.strictObject({
    kind: z3.literal("page"),
    ...pages,
    first: z3.union([z3.literal(0), z3.literal(1)]).optional().describe("Number of the first page; 1 by default"),
    last: path.optional().describe("Number of the last page"),
    next: path.optional().describe("Anything but null or empty means that there is another page"),
    current: path.optional().describe("Number of the page, which must be the one that was asked for")
  }).describe("Numbered pages. Without `last` and `next`, an empty page is the end"),
  z3.strictObject({
    kind: z3.literal("cursor"),
    ...pages,
    next: path.describe("Cursor of the next page"),
    end: z3.literal("empty").optional().describe("Every page has a cursor, and an empty page is the end")
  }).describe("Each page has the cursor of the next one; null, empty or missing is the end"),
  z3.strictObject({ kind: z3.literal("offset"), ...pages }).describe("Each request says how many entries to skip; an empty page is the end"),
  z3.strictObject({
    kind: z3.literal("marker"),
    ...pages,
    field: path.describe("Of the last entry of a page")
  }).describe("Each request names the last entry of the page before; an empty page is the end"),
  z3.strictObject({ kind: z3.literal("link"), ...pages }).describe("Numbered pages; a Link header says whether there is another one"),
  z3.strictObject({ kind: z3.literal("next"), next: path.describe("Address of the next page"), total }).describe(
    "Each page has the address of the next one, which gets what it lacks of `query`; null, empty or missing is the end"
  )
]).refine(
  (given) => !("param" in given) || given.size === void 0 === (given.sizeParam === void 0),
  "size and sizeParam go together"
);
var condition = z3.strictObject({
  field: path.describe("Path of the field in an entry"),
  is: z3.array(scalar).min(1).optional().describe("It must be one of these"),
  not: z3.array(scalar).min(1).optional().describe("It must be none of these")
}).refine(({ is, not }) => is === void 0 !== (not === void 0), "it needs either is or not");
var listing = z3.strictObject({
  path: requestPath.describe("Path of the list; {name} is replaced by a variable, URL-escaped"),
  query: fields.optional().describe("Query parameters; {name} is replaced by a variable"),
  items: path.describe(
    "Path of the list; '' if the answer is the list, with `*` at the end for the values of an object"
  ),
  empty: z3.array(match).min(1).optional().describe("How an answer without the list says that there is nothing in it"),
  where: z3.array(condition).min(1).optional().describe(
    "Which entries count: not those that are deleted, of another type or of another project. null also stands for a missing field, and {name} is replaced by a variable"
  ),
  page
});

// src/accounts/schema/instances-schema.ts
var reference = z4.enum(["id", "name", "publicKey", "fingerprint", "address"]);
var keyReferences = z4.strictObject({
  path: requestPath.optional().describe("Path of a separate request for each instance; {instance} is its id"),
  query: fields.optional().describe("Query parameters of the separate request"),
  items: path.optional().describe("Path of the list of its keys"),
  one: path.optional().describe("Path of the only key that it can have; null or empty if it has none"),
  encoded: z4.literal("json").optional().describe("The list is a string of JSON"),
  field: path.optional().describe("Path of the reference to the key in each entry; by default, the entry itself"),
  by: z4.union([reference, z4.array(reference).min(1)]).describe("What the reference is; a fingerprint is a SHA256 or an MD5 one, an address ends in the id")
}).refine(({ items, one }) => items === void 0 !== (one === void 0), "it needs either items or one");
var access = z4.strictObject({
  attach: z4.strictObject({
    method: z4.enum(["POST", "PUT"]).optional().describe("POST by default"),
    path: requestPath,
    query: fields.optional(),
    body,
    ok: statuses
  }),
  detach: removal
});
var instances = z4.strictObject({
  kind: z4.string().regex(/^[a-z][a-z -]{0,30}$/).optional().describe("What is listed, in the singular, such as `cluster`; `instance` by default"),
  list: listing,
  fields: z4.strictObject({
    id: path.describe("Path of the id; `*` is its name in the object, if `items` ends with `*`"),
    name: path.optional().describe("Path of the name"),
    status: path.optional().describe("Path of the state, in the words of the provider"),
    host: path.optional().describe("Path of the address to log in to"),
    port: path.optional().describe("Path of the port of SSH"),
    user: path.optional().describe("Path of the user to log in as")
  }),
  user: z4.string().optional().describe("User to log in as, if the provider does not say"),
  keys: keyReferences.optional().describe("Which keys it accepts; left out if the provider does not say"),
  access: access.optional().describe(
    "How a key is added to a running instance and removed from it; left out unless both are possible"
  )
});

// src/accounts/schema/keys-schema.ts
var z5 = __toESM(require("./zod.js"), 1);
var keyFields = z5.strictObject({
  id: path.describe("Path of the id in an entry; `*` is its name in the object, if `items` ends with `*`"),
  idPrefix: z5.string().min(1).optional().describe("What ids begin with in answers and not in requests"),
  name: path.optional().describe("Path of the name"),
  publicKey: path.optional().describe("Path of the public key, one line"),
  keyType: path.optional().describe("Path of the type of the key, such as `ssh-ed25519`, where `publicKey` is only the base64"),
  fingerprint: path.optional().describe("SHA256 fingerprint, for a provider that does not show the public key"),
  createdAt: path.optional().describe("Path of the time when it was registered"),
  createdBy: path.optional().describe("Who added the key, or its labels: text, or an object whose names and values are shown"),
  lastUsedAt: path.optional().describe("Path of the time when it was used last; null for never"),
  expiresAt: path.optional().describe("Path of the time when the provider ends it"),
  instances: path.optional().describe("List of {id, name}: instances that accept this key"),
  managed: z5.strictObject({
    field: path.describe("Path of the field that tells"),
    equals: scalar.describe("Its value for a key of the platform")
  }).optional().describe("Marks a key of the platform itself, which is never removed")
});
var single = z5.strictObject({
  path: requestPath.describe("{key} is the id of the key"),
  query: fields.optional(),
  item: path.describe("Path of the key in the answer; '' if the answer is the key, `0` for a list of one"),
  missing: z5.array(match).min(1).describe("How the provider says that there is no such key"),
  isListed: z5.boolean().optional().describe("Whether the list itself lacks the public keys, so that each is read this way")
}).describe("How one key is read by its id; left out unless the provider documents it");
var names = z5.union([
  z5.literal("comment").describe("Keys have no names; the comment of the public key is used, which may have a field of its own"),
  z5.strictObject({
    max: z5.number().int().min(1).optional().describe("Maximum length in characters; new names have 64 at most if it is not known"),
    required: z5.boolean().optional().describe("Whether every key must have a name"),
    characters: z5.string().min(1).optional().describe("All characters that a name may contain"),
    unique: z5.boolean().optional().describe("Whether names must be unique"),
    changes: z5.array(z5.enum(["lower-case", "trim"])).optional().describe(
      "What the provider does to names: it puts them in lower case, or trims white space at their ends"
    )
  })
]);
var create = z5.strictObject({
  method: z5.enum(["POST", "PUT"]).optional().describe("POST by default"),
  path: requestPath.describe("{name} is the name of the key"),
  query: fields.optional(),
  body,
  expiry: z5.enum(["rfc3339", "unix", "unix-us"]).optional().describe(
    'Form of "$expiresAt" in the body, for a provider that ends keys itself: RFC 3339, or text of Unix seconds or microseconds'
  ),
  ok: statuses.describe("Statuses of success"),
  answer: z5.discriminatedUnion("kind", [
    z5.strictObject({
      kind: z5.literal("key"),
      item: path.describe("Path of the key in the answer; '' if the answer is the key"),
      fields: keyFields.partial().optional().describe("Fields that have other paths here")
    }).describe("The whole key"),
    z5.strictObject({
      kind: z5.literal("id"),
      field: path.optional().describe("Path of the id; by default, the answer is the id as text or as a JSON string")
    }).describe("The id alone"),
    z5.strictObject({ kind: z5.literal("nothing") }).describe("The id is found in the list")
  ]),
  duplicate: z5.array(match).describe("The account may have this key already; the list decides"),
  idempotencyHeader: z5.string().optional().describe("Header that gets the same value in every repetition of a request")
});
var keys = z5.strictObject({
  list: listing,
  fields: keyFields,
  get: single.optional(),
  create,
  delete: removal,
  names,
  accepts: z5.strictObject({
    maxLength: z5.number().int().min(80).optional().describe("Of the line, in characters"),
    types: z5.array(z5.string()).min(1).optional().describe("As they stand at the beginning of a line")
  }).optional().describe("Which public keys the provider accepts")
});

// src/accounts/schema/placeholders.ts
var KNOWN = [
  [/^keys\.create\./, ["name", "publicKey", "expiresAt"]],
  [/^keys\.(get|delete)\./, ["key"]],
  [/^instances\.\d+\.keys\./, ["instance"]],
  [/^instances\.\d+\.access\.attach\./, ["instance", "key", "publicKey"]],
  [/^instances\.\d+\.access\.detach\./, ["instance", "key"]]
];
function unknownPlaceholders(profile) {
  return placeholders(profile, []).filter(({ name, path: path2 }) => {
    if (Object.hasOwn(profile.vars ?? {}, name)) return false;
    const place = path2.join(".");
    return !KNOWN.some(([where, names2]) => where.test(place) && names2.includes(name));
  });
}
function placeholders(value, path2) {
  if (typeof value === "string") return namesIn(value, path2).map((name) => ({ name, path: path2 }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => placeholders(each, [...path2, name]));
}
function namesIn(text, path2) {
  const last = String(path2.at(-1));
  if (path2.includes("body")) return text.startsWith("$") ? [text.slice(1)] : [];
  if (path2[0] === "auth" && (last === "clientId" || last === "keyId")) return [text];
  const isFilled = ["path", "baseUrl", "tokenPath"].includes(last) || ["query", "headers", "where"].some((each) => path2.includes(each));
  return isFilled ? [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name) : [];
}

// src/accounts/schema/profile-schema.ts
var removalEffect = z6.strictObject({
  revokes: z6.enum(["yes", "no", "unknown"]).describe("Whether machines that run no longer accept it"),
  note: z6.string().describe("One sentence about it, for people"),
  terraform: z6.string().regex(/^\w+$/).optional().describe("Resource of Terraform that it replaces once a key in its `ssh_keys` is gone")
}).describe("Whether removing a key from the account also revokes it on running instances");
var variables = z6.record(
  z6.string().regex(VARIABLE_NAME).refine(isVariableName, "it is a name that every object has"),
  z6.strictObject({
    env: z6.string().regex(/^[A-Za-z_]\w*$/).describe("Environment variable that has the value"),
    about: z6.string().describe("What it is, for people, such as `the id of a project`"),
    default: z6.string().optional().describe("Value if the environment variable is empty")
  })
);
var limits = z6.strictObject({
  interval: z6.number().int().min(1).optional().describe("Minimum time between two requests, in milliseconds"),
  listingsPerMinute: z6.number().int().min(1).optional().describe("The most lists that may be read in a minute")
});
var profileSchema = z6.strictObject({
  $schema: z6.string().optional(),
  id: z6.string().regex(/^[a-z0-9][a-z0-9-]*$/).describe("Short name, in small letters, digits and hyphens"),
  title: z6.string().min(1).describe("Name for people"),
  basis: z6.enum(["live", "specification", "assumed"]).describe(
    "What this rests on: a test on a live account, the provider's own specification of list, create and delete, or an assumption"
  ),
  docs: z6.string().describe("Where the provider documents this"),
  token: z6.string().optional().describe("What the API token is and must be allowed, for people"),
  notes: z6.string().optional().describe("What is not confirmed, one or more sentences"),
  baseUrl: address.describe(
    "Address that all paths are below; {name} is replaced by a variable, URL-escaped, and is the whole address if it stands alone"
  ),
  vars: variables.optional().describe("What an account needs in addition to its token, each from an environment variable"),
  auth: auth.describe("How requests show whose they are"),
  headers: fields.optional().describe("Sent with every request; {name} is replaced by a variable"),
  identity: z6.strictObject({
    path: requestPath.describe("Path of the request"),
    id: path.describe("Path of the id in the answer")
  }).optional().describe("Request whose answer has the id of the account that the token is of"),
  keys: keys.describe("How keys are listed, read, registered and removed"),
  removal: removalEffect,
  instances: z6.array(instances).min(1).optional().describe("All lists of what can have keys"),
  unlisted: z6.array(z6.string().min(1)).min(1).optional().describe(
    "What may use a key and cannot be listed, in the plural, such as `launch templates`: a key on no machine is then not known to be unused"
  ),
  times: z6.enum(["rfc3339", "unix", "unix-us"]).optional().describe("RFC 3339 (without a zone it is UTC), or Unix seconds or microseconds"),
  errors: z6.array(path).describe("Paths of the message in an error answer; the first text found is used"),
  failures: z6.array(match).min(1).optional().describe("Answers with a status of success that say that nothing was done"),
  limits: limits.optional().describe("Limits of the provider, which are kept to")
}).superRefine((profile, { addIssue }) => {
  const refuse = (path2, message) => addIssue({ code: "custom", path: path2, message });
  const { fields: fields2, create: create2, get } = profile.keys;
  if (fields2.publicKey === void 0 && fields2.fingerprint === void 0)
    refuse(["keys", "fields"], "publicKey or fingerprint is needed");
  if (get?.isListed && fields2.publicKey === void 0)
    refuse(["keys", "get", "isListed"], "fields.publicKey is needed, its path in the answer for one key");
  if (JSON.stringify(create2).includes('"$expiresAt"') !== (create2.expiry !== void 0))
    refuse(["keys", "create", "expiry"], 'expiry and "$expiresAt" in the body go together');
  const reachable = profile.instances?.filter(({ access: access2 }) => access2) ?? [];
  if (reachable.length > 1) refuse(["instances"], "only one list can have access");
  for (const { name, path: path2 } of unknownPlaceholders(profile))
    refuse(path2, `"${name}" is not among the vars, and has no value here`);
});
function knownFields(path2) {
  const root = z6.toJSONSchema(profileSchema, { unrepresentable: "any" });
  let found = alternatives(root);
  for (const name of path2) {
    found = found.flatMap(({ properties = {}, items, additionalProperties }) => {
      const child = Object.hasOwn(properties, name) ? properties[name] : items ?? additionalProperties;
      return typeof child === "object" && !Array.isArray(child) ? alternatives(child) : [];
    });
  }
  return [...new Set(found.flatMap(({ properties = {} }) => Object.keys(properties)))];
}
function alternatives(schema) {
  const { anyOf = [], oneOf = [] } = schema;
  const others = [...anyOf, ...oneOf].flatMap((each) => typeof each === "object" ? alternatives(each) : []);
  return [schema, ...others];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  knownFields,
  profileSchema
});
