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
  findSharedPrimes: () => findSharedPrimes
});
module.exports = __toCommonJS(stdin_exports);

// src/keys/weak/find-shared-primes.ts
var import_node_worker_threads = require("node:worker_threads");

// src/keys/weak/euclid.ts
var DIGIT_BITS = 24;
var BASE = 2 ** DIGIT_BITS;
var LARGEST_COFACTOR = 2 ** 25;
function euclid(first, second, tell) {
  let [large, small] = [first, second];
  while (small > 0n) {
    [large, small] = manySteps(large, small, tell);
    if (small === 0n) break;
    const quotient = large / small;
    tell?.(Number(quotient & 7n));
    [large, small] = [small, large - quotient * small];
  }
  return large;
}
function manySteps(first, second, tell) {
  const hex = first.toString(16);
  let length = Math.ceil(hex.length * 4 / DIGIT_BITS);
  const large = toDigits(hex, length);
  const small = toDigits(second.toString(16), length);
  while (length > 2) {
    const cut = Math.max(30 - Math.clz32(large[length - 1] ?? 0), 0);
    const steps = leadingSteps(leading(large, length, cut), leading(small, length, cut), tell);
    if (steps.b === 0) return [toBigInt(large), toBigInt(small)];
    combine(large, small, length, steps);
    while (length > 0 && large[length - 1] === 0) length -= 1;
  }
  return [BigInt(euclidOfNumbers(shortNumber(large), shortNumber(small), tell)), 0n];
}
function leading(digits, length, cut) {
  const first = digits[length - 1] ?? 0;
  const second = digits[length - 2] ?? 0;
  const third = digits[length - 3] ?? 0;
  return first * 2 ** (48 - cut) + second * 2 ** (24 - cut) + (third >> cut);
}
function leadingSteps(x, y, tell) {
  let large = x;
  let small = y;
  let a = 1;
  let b = 0;
  let c = 0;
  let d = 1;
  while (small > 0) {
    const quotient = Math.floor(large / small);
    const rest = large - quotient * small;
    const nextC = a - quotient * c;
    const nextD = b - quotient * d;
    const isSure = nextD < 0 ? rest >= -nextD && small - rest >= nextC - c : rest >= -nextC && small - rest >= nextD - d;
    if (!isSure || Math.abs(nextD) > LARGEST_COFACTOR) break;
    tell?.(quotient & 7);
    a = c;
    b = d;
    c = nextC;
    d = nextD;
    large = small;
    small = rest;
  }
  return { a, b, c, d };
}
function combine(large, small, length, { a, b, c, d }) {
  let carry = 0;
  let otherCarry = 0;
  for (let i = 0; i < length; i += 1) {
    const x = large[i] ?? 0;
    const y = small[i] ?? 0;
    const sum = a * x + b * y + carry;
    const otherSum = c * x + d * y + otherCarry;
    carry = Math.floor(sum / BASE);
    otherCarry = Math.floor(otherSum / BASE);
    large[i] = sum - carry * BASE;
    small[i] = otherSum - otherCarry * BASE;
  }
}
function euclidOfNumbers(x, y, tell) {
  let [large, small] = [x, y];
  while (small > 0) {
    tell?.(Math.floor(large / small) % 8);
    [large, small] = [small, large % small];
  }
  return large;
}
function shortNumber(digits) {
  return (digits[1] ?? 0) * BASE + (digits[0] ?? 0);
}
function toDigits(hex, length) {
  const digits = new Float64Array(length);
  for (let i = 0, end = hex.length; end > 0; i += 1, end -= DIGIT_BITS / 4)
    digits[i] = Number.parseInt(hex.slice(Math.max(end - DIGIT_BITS / 4, 0), end), 16);
  return digits;
}
function toBigInt(digits) {
  const hex = Array.from(digits, (digit) => digit.toString(16).padStart(DIGIT_BITS / 4, "0"));
  return BigInt(`0x${hex.reverse().join("")}`);
}

// src/keys/weak/bigint-math.ts
function gcd(a, b) {
  return a < b ? euclid(b, a) : euclid(a, b);
}
function productTree(numbers) {
  const levels = [numbers];
  for (let level = numbers; level.length > 1; levels.push(level)) {
    level = pairs(level).map(([left, right = 1n]) => left * right);
  }
  return levels;
}
function pairs(list) {
  return Array.from(
    { length: Math.ceil(list.length / 2) },
    (_, i) => list.slice(2 * i, 2 * i + 2)
  );
}

// src/keys/weak/shared-primes.ts
function sharedPrimes({ known, fresh }) {
  const compared = new Set(known.filter(isModulus));
  const added = [...new Set(fresh.filter(isModulus))].filter((n) => !compared.has(n));
  const isShared = sharesWith([...compared], added);
  return sharedAmong(isShared ? [...compared, ...added] : added);
}
function isModulus(n) {
  return n > 1n;
}
function sharesWith(known, fresh) {
  if (fresh.length === 0) return false;
  const tree = productTree(fresh);
  const all = rootOf(tree);
  let rest = 1n;
  for (let start = 0; start < known.length; start += fresh.length) {
    const part = rootOf(productTree(known.slice(start, start + fresh.length)));
    rest = rest * part % all;
  }
  return remainders(tree, rest).some((each, leaf) => gcd(fresh[leaf] ?? 1n, each) > 1n);
}
function sharedAmong(moduli) {
  const shared = /* @__PURE__ */ new Map();
  if (moduli.length < 2) return shared;
  const tree = productTree(moduli);
  remainders(tree, cofactorSum(tree)).forEach((rest, leaf) => {
    const n = moduli[leaf] ?? 1n;
    const common = gcd(n, rest);
    if (common > 1n) shared.set(n, partner(tree, leaf, common));
  });
  return shared;
}
function cofactorSum(tree) {
  let sums = (tree[0] ?? []).map(() => 1n);
  for (const level of tree.slice(0, -1)) {
    sums = pairs(sums).map(([left, right], i) => {
      if (right === void 0) return left;
      return left * (level[2 * i + 1] ?? 1n) + right * (level[2 * i] ?? 1n);
    });
  }
  return sums[0] ?? 1n;
}
function remainders(tree, number) {
  return tree.reduceRight((rests, level) => level.map((node, i) => (rests[i >> 1] ?? 0n) % node), [number]);
}
function rootOf(tree) {
  return tree.at(-1)?.[0] ?? 1n;
}
function partner(tree, leaf, common) {
  const shares = (level2, index2) => gcd(common, (tree[level2]?.[index2] ?? 1n) % common) > 1n;
  let level = 0;
  let index = leaf ^ 1;
  while (!shares(level, index)) {
    level += 1;
    index = leaf >> level ^ 1;
  }
  for (; level > 0; level -= 1) index = 2 * index + (shares(level - 1, 2 * index) ? 0 : 1);
  return tree[0]?.[index] ?? 1n;
}

// src/keys/weak/find-shared-primes.ts
var SMALL = { known: 1e3, fresh: 50 };
var TASK = "shared-primes";
async function findSharedPrimes(moduli) {
  const { known, fresh } = moduli;
  if (fresh.length === 0 || known.length <= SMALL.known && fresh.length <= SMALL.fresh)
    return sharedPrimes(moduli);
  const thread = new import_node_worker_threads.Worker(__filename, { workerData: { task: TASK, moduli } });
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`the search for shared primes ended with code ${code}`)));
  });
}
if (!import_node_worker_threads.isMainThread && import_node_worker_threads.workerData?.task === TASK) import_node_worker_threads.parentPort?.postMessage(sharedPrimes(import_node_worker_threads.workerData.moduli));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findSharedPrimes
});
