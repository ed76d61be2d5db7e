export type { CityFile } from "./judged";
export { withTotals } from "./judged";
export { byName } from "./order";
export { rankCities, rankJudged, type RankOptions } from "./rank";
export { rankingJsonSchema } from "./ranking-json-schema";
export type { RankedCity, Ranking } from "./types";
export { differences, type Difference } from "./differences";
export { compareSealed, seal, sealInGroups, type SealComparison } from "./seal";
export { logCsv, logPlace, logRows, notLogged, withChangesLogged, type Change } from "./log";
export { allIn, blindCopy, mayBeCombined, openTo, panelOf } from "./panel/blind";
export { disagreements, panelTable, type PanelItem } from "./panel/marks";
export {
  MergeError,
  mergePanel,
  type MergeConflict,
  type MergeOptions,
  type PanelMerge,
} from "./panel/merge";
export { registerInterest, interestIn, withdrawInterest } from "./panel/interests";
export { answerQuestion, askCity, closeQuestion } from "./panel/questions";
export {
  calibrations,
  interestedMarks,
  missingReasons,
  panelProgress,
  severities,
  type Calibration,
  type InterestedMark,
  type MissingReason,
  type Progress,
  type Severity,
} from "./panel/reviewers";
export { compareYears, type YearComparison, type YearScore } from "./years";
