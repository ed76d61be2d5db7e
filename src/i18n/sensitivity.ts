import { sensitivityEn } from "./sensitivity.en";
import { sensitivityZh } from "./sensitivity.zh-CN";
import { topic } from "./topic";

/** What other weights, or another number left open, would move. */
export const sensitivityWords = topic(sensitivityZh, sensitivityEn);

export type SensitivityTexts = ReturnType<typeof sensitivityWords.in>;
