import type { Assessment, Lang } from "../assessment/index";
import { programme as programmeOf } from "../rulebook/index";
import { keyOfSteps, leavesOf, type Leaf, type PlacedLeaf } from "./leaves";
import { placeName } from "./places";

export interface Difference {
  readonly steps: readonly string[];
  /** null where nothing is given. */
  readonly from: Leaf | null;
  readonly to: Leaf | null;
  /** A sentence that names the place. */
  readonly message: string;
}

/** What changed from one state of an assessment to another; the seal and the order of keys are no content. */
export function differences(
  before: Assessment,
  after: Assessment,
  lang: Lang = "zh-CN",
): readonly Difference[] {
  const programme = programmeOf(after.programme);
  const [old, now] = [byPlace(leavesOf(before)), byPlace(leavesOf(after))];
  const places = [...new Set([...old.keys(), ...now.keys()])].sort();
  return places.flatMap((place) => {
    const [was, is] = [old.get(place), now.get(place)];
    if (was?.value === is?.value) return [];
    const steps = (is ?? was)?.steps ?? [];
    const [from, to] = [was?.value ?? null, is?.value ?? null];
    const name = placeName(steps, programme);
    return [
      { steps, from, to, message: lang === "en" ? english(name.en, from, to) : chinese(name.zh, from, to) },
    ];
  });
}

const byPlace = (leaves: readonly PlacedLeaf[]): ReadonlyMap<string, PlacedLeaf> =>
  new Map(leaves.map((leaf) => [keyOfSteps(leaf.steps), leaf]));

/** Long texts are told by their beginning. */
const brief = (value: Leaf): string => {
  const text = [...String(value)];
  return text.length > 40 ? `${text.slice(0, 40).join("")}…` : text.join("");
};

function chinese(place: string, from: Leaf | null, to: Leaf | null): string {
  if (from === null) return `${place}：填入“${brief(to ?? "")}”。`;
  if (to === null) return `${place}：删去“${brief(from)}”。`;
  return `${place}：由“${brief(from)}”改为“${brief(to)}”。`;
}

function english(place: string, from: Leaf | null, to: Leaf | null): string {
  if (from === null) return `${place}: "${brief(to ?? "")}" was entered.`;
  if (to === null) return `${place}: "${brief(from)}" was removed.`;
  return `${place}: "${brief(from)}" became "${brief(to)}".`;
}
