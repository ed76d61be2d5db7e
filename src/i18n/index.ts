export { chooseLanguage, isLanguageChoice, languages } from "./language";
export type { Language, LanguageChoice } from "./language";
export { functionsEn } from "./functions.en";
export { functionsZh } from "./functions.zh-CN";
export { dictionaries, ownTexts, texts } from "./translate";
export type { Texts } from "./translate";
