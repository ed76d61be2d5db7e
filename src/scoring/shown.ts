import { nearest, type Exact } from "./exact";

const [FEWEST, MOST] = [2, 12];

/** A score for people: two decimals, or more where those would show a whole number that it is not ("59.996"). */
export function shown(score: Exact): string {
  for (let places = FEWEST; places < MOST; places++) {
    const rounded = score.round(places);
    if (rounded.equals(score) || rounded.d !== 1n) return nearest(rounded).toFixed(places);
  }
  return nearest(score).toFixed(MOST);
}

/** A number in a sentence: at most four decimals, no trailing zeros ("2.4", "4.3333"). */
export function brief(value: Exact): string {
  return String(nearest(value.round(4)));
}
