import { chooseLanguage, type Language } from "../i18n";

/** The language that Office shows. */
export const hostLanguage = (): Language => chooseLanguage(null, Office.context.displayLanguage);
