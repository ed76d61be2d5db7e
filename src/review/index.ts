export type { CityFile, JudgedCity } from "./judged";
export { judgeCity } from "./judged";
export { rankCities, rankJudged, type RankOptions } from "./rank";
export { rankingJsonSchema } from "./ranking-json-schema";
export type { AmongRanked, RankedCity, Ranking, RankingNote, RankSpan, RejectedFile } from "./types";
