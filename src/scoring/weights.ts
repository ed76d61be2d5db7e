import type { Assessment } from "../assessment/index";
import type { Programme } from "../rulebook/index";

/** The weight of each section: what an assessment's settings give, else the example's; no document prints any (Art. 18(9)). */
export function weightsInForce(
  { scorecard }: Programme,
  settings: Assessment["settings"] | undefined,
): Readonly<Record<string, number | "bonus">> {
  return Object.fromEntries(
    Object.entries(scorecard?.exampleWeights ?? {}).map(([id, example]) => [
      id,
      settings?.weights?.[id] ?? (example === "bonus" ? example : Number(example)),
    ]),
  );
}
