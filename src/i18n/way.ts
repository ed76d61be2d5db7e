import { topic } from "./topic";
import { wayEn } from "./way.en";
import { wayZh } from "./way.zh-CN";

export const wayWords = topic(wayZh, wayEn);
