export type { Dictionary, Key } from "./key";
export { chooseLanguage, isLanguageChoice, languages } from "./language";
export type { Language, LanguageChoice } from "./language";
export { dictionaries, texts } from "./translate";
export type { Texts, Translate } from "./translate";
