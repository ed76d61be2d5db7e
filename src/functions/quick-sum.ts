/**
 * The sum of a section in whole millionths: exact as the fractions of the rules are, at a hundredth of their cost, since
 * a column of formulas adds the same 45 cells thousands of times. What does not fit is left to the fractions.
 */
import { itemsOf, type Section } from "../rulebook";

const UNIT = 1_000_000;
/** Below it a double divided by the unit is the decimal that people typed. */
const MOST = 1_000_000_000;

/** The decimal that a double stands for, in millionths; null where it has more than six decimals. */
function millionths(value: number): number | null {
  const whole = Math.round(value * UNIT);
  return Math.abs(whole) < MOST * UNIT && whole / UNIT === value ? whole : null;
}

const known = new WeakMap<Section, readonly (number | null)[]>();

function limitsOf(section: Section): readonly (number | null)[] {
  const before = known.get(section);
  if (before) return before;
  const limits = section.groups.flatMap(itemsOf).map(({ points }) => millionths(Number(points)));
  known.set(section, limits);
  return limits;
}

/** Null where a cell is an error, no plain number, or has too many decimals, or where the range has another size. */
export function quickSum(section: Section, range: unknown): number | null {
  if (!Array.isArray(range)) return null;
  const limits = limitsOf(section);
  let [place, sum] = [0, 0];
  for (const row of range as unknown[]) {
    if (!Array.isArray(row)) return null;
    for (const cell of row as unknown[]) {
      const points = pointsOf(cell, limits[place]);
      if (points === null) return null;
      sum += points;
      place += 1;
    }
  }
  return place === limits.length ? sum / UNIT : null;
}

/** A score outside 0 and its maximum counts as missing, as in the form. */
function pointsOf(cell: unknown, limit: number | null | undefined): number | null {
  if (limit === null || limit === undefined) return null;
  if (cell === "") return 0;
  const points = typeof cell === "number" ? millionths(cell) : null;
  if (points === null) return null;
  return points >= 0 && points <= limit ? points : 0;
}
