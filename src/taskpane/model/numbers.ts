/** How numbers are read from the rulebook and shown. Nothing here decides anything: outcomes come from the result. */

/** A decimal or a fraction of the rulebook ("0.5", "13/3") as the nearest double, for display and ordering. */
export function toNumber(decimal: string): number {
  const [numerator, denominator] = decimal.split("/");
  return denominator === undefined ? Number(numerator) : Number(numerator) / Number(denominator);
}

/** A number as typed, in any width and with the full stop of a Chinese keyboard; NaN where it is none. */
export function typedNumber(typed: string): number | null {
  const plain = typed.normalize("NFKC").replaceAll("。", ".").trim();
  if (plain === "") return null;
  return /^(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

const fewest = 2;
const most = 6;

/**
 * A total with two decimals; more where rounding would show a threshold as reached that is not
 * (79.996 is never shown as 80.00).
 */
export function totalText(value: number, thresholds: readonly number[] = []): string {
  for (let digits = fewest; digits < most; digits += 1) {
    const shown = value.toFixed(digits);
    if (!thresholds.some((at) => value < at && Number(shown) >= at)) return shown;
  }
  return value.toFixed(most);
}

/** An item's score: one decimal, a second one only where it says something (4.0, 4.33). */
export function scoreText(value: number): string {
  const twoDecimals = value.toFixed(2);
  return twoDecimals.endsWith("0") ? twoDecimals.slice(0, -1) : twoDecimals;
}

/** Full points as the form prints them: 5, 1.5. */
export const pointsText = (value: number): string => String(Number(value.toFixed(2)));

/** A derived value with enough digits to be read, not more (0.857, 12.5, 1234). */
export function valueText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return String(Math.round(value * 100) / 100);
  return String(Number(value.toPrecision(size >= 100 ? 5 : 4)));
}
