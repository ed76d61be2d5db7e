import { useMemo } from "react";
import { recordsTexts, type RecordsTranslate } from "../../i18n";
import { useSession } from "./session";

/** The words of the records' screens, in the language of the pane. */
export function useWords(): RecordsTranslate {
  const { language } = useSession().texts;
  return useMemo(() => recordsTexts(language), [language]);
}
