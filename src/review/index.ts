export type { CityFile } from "./judged";
export { withTotals } from "./judged";
export { rankCities, rankJudged, type RankOptions } from "./rank";
export { rankingJsonSchema } from "./ranking-json-schema";
export type { RankedCity, Ranking } from "./types";
export { differences, type Difference } from "./differences";
export { compareSealed, seal, sealInGroups, type SealComparison } from "./seal";
