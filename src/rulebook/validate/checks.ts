import { exact, faultIf, type Check } from "./fault";

/** Bounds of plausibility are numbers in order, and each can be told by its row, under which a city may set others. */
export const checkBounds: Check = (p) => {
  const bounds = p.checks === undefined ? [] : [...p.checks.bounds, p.checks.fundShare];
  return bounds.flatMap(({ ref, least, most }, index) => [
    ...faultIf(
      !inOrder(least, most),
      ref,
      "上下限不是数字，或下限高于上限 (The bounds are no numbers, or the lower one is the higher)",
    ),
    ...faultIf(
      bounds.findIndex((bound) => bound.ref === ref) < index,
      ref,
      "两条上下限对着同一行 (Two bounds share a row)",
    ),
  ]);
};

function inOrder(least: string | undefined, most: string | undefined): boolean {
  const [low, high] = [least, most].map((bound) => (bound === undefined ? undefined : exact(bound)));
  if (low === null || high === null) return false;
  return low === undefined || high === undefined || low.lt(high);
}
