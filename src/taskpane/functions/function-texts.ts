import { ownTexts } from "../../i18n";
import { useSession } from "../shell/session";
import { functionsEn } from "./words.en";
import { functionsZh } from "./words.zh-CN";

type Translate = ReturnType<typeof ownTexts<keyof typeof functionsZh>>;

export function useFunctionTexts(): { readonly f: Translate; readonly language: "zh" | "en" } {
  const { language } = useSession().texts;
  return {
    f: ownTexts(functionsZh, functionsEn, language),
    language: language === "en" ? "en" : "zh",
  };
}
