export { firstRead } from "../live";
import { band, gate, max, missing, name, section, total } from "./functions";
import { check, needed, panel, passrange, rank, spread, version } from "./functions-of-panels";
import {
  best,
  gates,
  group,
  items,
  note,
  rankgate,
  score,
  share,
  source,
  worst,
} from "./functions-of-scores";
import { deadline, deadlines, derive, inwindow, normalize, window } from "./functions-of-time";
import { speak, type FunctionLanguage } from "./language";

/** Every function by its id in the metadata; a test holds the two against each other. */
export const implementations = {
  TOTAL: total,
  SECTION: section,
  GROUP: group,
  SCORE: score,
  BEST: best,
  WORST: worst,
  SHARE: share,
  BAND: band,
  GATE: gate,
  GATES: gates,
  RANKGATE: rankgate,
  NAME: name,
  MAX: max,
  NOTE: note,
  SOURCE: source,
  ITEMS: items,
  MISSING: missing,
  WINDOW: window,
  INWINDOW: inwindow,
  DEADLINE: deadline,
  DEADLINES: deadlines,
  DERIVE: derive,
  NORMALIZE: normalize,
  PANEL: panel,
  SPREAD: spread,
  RANK: rank,
  PASSRANGE: passrange,
  NEEDED: needed,
  VERSION: version,
  CHECK: check,
} as const;

/** Tells Excel's runtime which code answers which function. Called once by the entry point. */
export function registerFunctions(language: FunctionLanguage): void {
  speak(language);
  for (const [id, implementation] of Object.entries(implementations))
    CustomFunctions.associate(id, implementation);
}
