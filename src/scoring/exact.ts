import Fraction from "fraction.js";

/** An exact rational number. */
export type Exact = Fraction;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/**
 * The number that the shortest decimal of a double stands for, so that 0.1 is a tenth; or a decimal or a
 * quotient ("13/3") of the rulebook.
 */
export function exact(value: number | string): Exact {
  const [numerator = "", denominator] = String(value).split("/");
  return denominator === undefined ? decimal(numerator) : decimal(numerator).div(decimal(denominator));
}

function decimal(text: string): Exact {
  const match = DECIMAL.exec(text);
  if (match === null) throw new RangeError(`不是十进制数：${text} (not a decimal)`);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0
    ? new Fraction(digits * 10n ** BigInt(shift), 1n)
    : new Fraction(digits, 10n ** BigInt(-shift));
}

export const ZERO: Exact = exact(0);
export const ONE: Exact = exact(1);

export const sum = (values: readonly Exact[]): Exact =>
  values.reduce((total, value) => total.add(value), ZERO);

/** Above 2 ** 53 a double no longer holds every integer. */
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** Enough bits for a double, its rounding bit and one that says "and a rest". */
const BITS = 70;

/** The double nearest to an exact number. */
export function nearest({ s, n, d }: Exact): number {
  const sign = s < 0n ? -1 : 1;
  // IEEE division of two exact doubles is already the nearest.
  if (n <= SAFE && d <= SAFE) return n === 0n ? 0 : (sign * Number(n)) / Number(d);
  const magnitude = bits(n) - bits(d);
  // Below the normal doubles the last bit is fixed: rounding to 53 bits first would round twice.
  if (magnitude < LEAST_NORMAL) return sign * Number(halfToEven(n << LAST_BIT, d)) * Number.MIN_VALUE;
  const shift = BITS - magnitude;
  const [dividend, divisor] = shift >= 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)];
  const quotient = dividend / divisor;
  const sticky = dividend % divisor === 0n ? quotient : quotient | 1n;
  return sign * scale(Number(sticky), -shift);
}

/** The smallest double is 2 ** −1074, the smallest with all 53 bits 2 ** −1022. */
const LAST_BIT = 1074n;
const LEAST_NORMAL = -1021;

function halfToEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const twice = (dividend % divisor) * 2n;
  const up = twice > divisor || (twice === divisor && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}

const bits = (value: bigint): number => value.toString(2).length;

/** value × 2 ** power, in two steps where one factor alone would be no double. */
function scale(value: number, power: number): number {
  const half = Math.trunc(power / 2);
  return value * 2 ** half * 2 ** (power - half);
}
