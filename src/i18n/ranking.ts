import { rankingEn } from "./ranking.en";
import { rankingZh } from "./ranking.zh-CN";
import { topic } from "./topic";

export const rankingWords = topic(rankingZh, rankingEn);

export type RankingTexts = ReturnType<typeof rankingWords.in>;
