/** Widths of words, in bits, that makers of keys filled with small numbers. */
const WIDTHS = [32, 64, 128];
/** So many zeros at given places come once in 2^64 moduli. */
const ZEROS = 64;
const REPEATS = 16;

/**
 * sparseWords tells in words of how many bits a modulus is written with zeros in front of each: then its primes are too,
 * and it factors as a polynomial (badkeys, `rsapoly`: CompleteFTP is one maker). Undefined for others. The lowest word, which
 * makers fill to find a prime, and the highest say nothing.
 */
export function sparseWords(n: bigint): number | undefined {
  const hex = n.toString(16);
  return WIDTHS.find((width) => {
    const digits = width / 4;
    const inner = Math.ceil(hex.length / digits) - 2;
    let least = width;
    let empty = 0;
    for (let word = 1; word <= inner && least * inner >= ZEROS; word += 1) {
      const end = hex.length - word * digits;
      const zeros = leadingZeros(hex.slice(end - digits, end));
      least = Math.min(least, zeros);
      if (zeros === width) empty += 1;
    }
    // Words of nothing but zeros are another shape.
    return inner > 0 && least * inner >= ZEROS && empty * 4 <= inner;
  });
}

function leadingZeros(hex: string): number {
  const first = hex.search(/[^0]/);
  return first < 0 ? hex.length * 4 : first * 4 + Math.clz32(Number.parseInt(hex.charAt(first), 16)) - 28;
}

/** biasedBits is the share of ones in a modulus, in percent, if chance does not explain it (badkeys, `rsabias`). */
export function biasedBits(n: bigint): number | undefined {
  const bytes = toBytes(n);
  const bits = bytes.length * 8 - (Math.clz32(bytes[0] ?? 0) - 24);
  let ones = 0;
  for (const byte of bytes) for (let rest = byte; rest > 0; rest &= rest - 1) ones += 1;
  const share = (100 * ones) / bits;
  const tolerance = bits > 2000 ? 10 : bits > 1000 ? 12 : 17;
  return Math.abs(share - 50) > tolerance ? Math.round(share) : undefined;
}

/** hasRepeats tells whether a modulus has the same byte 16 times in a row (badkeys, `pattern`). */
export function hasRepeats(n: bigint): boolean {
  let [run, before] = [0, -1];
  for (const byte of toBytes(n)) {
    run = byte === before ? run + 1 : 1;
    if (run >= REPEATS) return true;
    before = byte;
  }
  return false;
}

function toBytes(n: bigint): Buffer {
  const hex = n.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
}
