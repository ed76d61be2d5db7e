import { useMemo } from "react";
import { ownTexts } from "../../i18n";
import type { Programme } from "../../rulebook";
import { useSession } from "../shell/session";
import { programmesEn } from "./words.en";
import { programmesZh } from "./words.zh-CN";

export type Words = ReturnType<typeof ownTexts<keyof typeof programmesZh>>;

export function useWords(): Words {
  const { language } = useSession().texts;
  return useMemo(() => ownTexts(programmesZh, programmesEn, language), [language]);
}

/** Some documents print the year alone. */
export const dayOf = ({ issued }: Programme, w: Words): string =>
  issued.length === 4 ? w("year", { year: issued }) : issued;
