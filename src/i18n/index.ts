export { chooseLanguage, isLanguageChoice, languages } from "./language";
export type { Language, LanguageChoice } from "./language";
export { dictionaries, ownTexts, texts } from "./translate";
export type { Texts } from "./translate";
export { recordsDictionaries, recordsTexts, type RecordsTranslate } from "./records";
