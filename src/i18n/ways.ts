import { topic } from "./topic";
import { waysEn } from "./ways.en";
import { waysZh } from "./ways.zh-CN";

export const waysWords = topic(waysZh, waysEn);
