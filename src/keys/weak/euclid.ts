/** Tell is called with each quotient modulo 8, in order. */
type Tell = (quotient: number) => void;

/** Digits of a long number, lowest first, each of so few bits that one times a cofactor is exact. */
type Digits = Float64Array;
const DIGIT_BITS = 24;
const BASE = 2 ** DIGIT_BITS;
const LARGEST_COFACTOR = 2 ** 25;

/** Steps of Euclid's algorithm that were taken at once: they make `a x + b y` and `c x + d y` of x and y. */
interface Steps {
  a: number;
  b: number;
  c: number;
  d: number;
}

/**
 * euclid is the greatest common divisor of two numbers, neither negative, the first not below the second. It tells the
 * quotients of Euclid's algorithm.
 *
 * Most quotients depend on the leading bits alone, so that some 15 steps are taken at once (D. H. Lehmer, American Mathematical
 * Monthly 45, 1938).
 */
export function euclid(first: bigint, second: bigint, tell?: Tell): bigint {
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

/** manySteps takes all steps, or those before one with a quotient of more than 25 bits, which is rare. */
function manySteps(first: bigint, second: bigint, tell?: Tell): [bigint, bigint] {
  const hex = first.toString(16);
  let length = Math.ceil((hex.length * 4) / DIGIT_BITS);
  const large = toDigits(hex, length);
  const small = toDigits(second.toString(16), length);
  while (length > 2) {
    // Of the three leading digits, all but 50 bits are cut off.
    const cut = Math.max(30 - Math.clz32(large[length - 1] ?? 0), 0);
    const steps = leadingSteps(leading(large, length, cut), leading(small, length, cut), tell);
    if (steps.b === 0) return [toBigInt(large), toBigInt(small)];
    combine(large, small, length, steps);
    while (length > 0 && large[length - 1] === 0) length -= 1;
  }
  return [BigInt(euclidOfNumbers(shortNumber(large), shortNumber(small), tell)), 0n];
}

function leading(digits: Digits, length: number, cut: number): number {
  const first = digits[length - 1] ?? 0;
  const second = digits[length - 2] ?? 0;
  const third = digits[length - 3] ?? 0;
  return first * 2 ** (48 - cut) + second * 2 ** (24 - cut) + (third >> cut);
}

/**
 * leadingSteps takes the steps that are the same whatever bits follow the leading ones of two numbers. It is the innermost of
 * all: an array for each assignment of several values would be more than a third of what an audit allocates.
 */
function leadingSteps(x: number, y: number, tell?: Tell): Steps {
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
    // The condition of T. Jebelean, Journal of Symbolic Computation 19, 1995: one of both cofactors is negative.
    const isSure =
      nextD < 0 ? rest >= -nextD && small - rest >= nextC - c : rest >= -nextC && small - rest >= nextD - d;
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

function combine(large: Digits, small: Digits, length: number, { a, b, c, d }: Steps): void {
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

function euclidOfNumbers(x: number, y: number, tell?: Tell): number {
  let [large, small] = [x, y];
  while (small > 0) {
    tell?.(Math.floor(large / small) % 8);
    [large, small] = [small, large % small];
  }
  return large;
}

function shortNumber(digits: Digits): number {
  return (digits[1] ?? 0) * BASE + (digits[0] ?? 0);
}

function toDigits(hex: string, length: number): Digits {
  const digits = new Float64Array(length);
  for (let i = 0, end = hex.length; end > 0; i += 1, end -= DIGIT_BITS / 4)
    digits[i] = Number.parseInt(hex.slice(Math.max(end - DIGIT_BITS / 4, 0), end), 16);
  return digits;
}

function toBigInt(digits: Digits): bigint {
  const hex = Array.from(digits, (digit) => digit.toString(16).padStart(DIGIT_BITS / 4, '0'));
  return BigInt(`0x${hex.reverse().join('')}`);
}
