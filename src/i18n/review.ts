import { reviewEn } from "./review.en";
import { reviewZh } from "./review.zh-CN";
import { topic } from "./topic";

export const reviewWords = topic(reviewZh, reviewEn);

export type ReviewTexts = ReturnType<typeof reviewWords.in>;
