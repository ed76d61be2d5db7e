import { readingsEn } from "./readings.en";
import { readingsZh } from "./readings.zh-CN";
import { topic } from "./topic";

export const readingsWords = topic(readingsZh, readingsEn);

export type ReadingsTexts = ReturnType<typeof readingsWords.in>;
