import { en } from "./en";
import { fillIn } from "./fill-in";
import type { Dictionary, Key, Values } from "./key";
import type { Language } from "./language";
import { zhCN } from "./zh-CN";

export const dictionaries: Readonly<Record<Language, Dictionary>> = { "zh-CN": zhCN, en };

type Translate = <K extends Key>(key: K, ...values: Values<K>) => string;

export interface Texts {
  readonly language: Language;
  readonly t: Translate;
  /** The text of a key that is only known at run time; null where there is none. */
  readonly find: (key: string) => string | null;
  /** The half of a two-language text of the rulebook that this language shows. */
  readonly of: (text: { readonly zh: string; readonly en: string }) => string;
}

const isKey = (key: string): key is Key => Object.hasOwn(zhCN, key);

export function texts(language: Language): Texts {
  const dictionary = dictionaries[language];
  return {
    language,
    t: (key, ...values) => fillIn(dictionary[key], values[0] ?? {}),
    find: (key) => (isKey(key) ? dictionary[key] : null),
    of: (text) => (language === "en" ? text.en : text.zh),
  };
}

type TextOf<K> = (key: K, values?: Readonly<Record<string, string | number>>) => string;

/** Texts that only one screen uses and that come with its chunk. */
export const ownTexts =
  <K extends string>(
    zh: Readonly<Record<K, string>>,
    en: Readonly<Record<K, string>>,
    language: Language,
  ): TextOf<K> =>
  (key, values = {}) =>
    fillIn((language === "en" ? en : zh)[key], values);
