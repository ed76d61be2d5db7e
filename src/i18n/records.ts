import { recordsEn } from "./records.en";
import { recordsZh } from "./records.zh-CN";
import type { ValuesIn } from "./key";
import type { Language } from "./language";
import { fillIn } from "./fill-in";

export const recordsDictionaries: Readonly<
  Record<Language, Readonly<Record<keyof typeof recordsZh, string>>>
> = {
  "zh-CN": recordsZh,
  en: recordsEn,
};

export type RecordsTranslate = <K extends keyof typeof recordsZh>(
  key: K,
  ...values: ValuesIn<(typeof recordsZh)[K]>
) => string;

/** The words of screens that few people open: a dictionary of their own, so that the first screen stays small. */
export const recordsTexts =
  (language: Language): RecordsTranslate =>
  (key, ...values) =>
    fillIn(recordsDictionaries[language][key], values[0] ?? {});
