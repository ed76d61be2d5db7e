import { functionsEn, functionsZh, ownTexts } from "../../i18n";
import { useSession } from "../shell/session";

type Translate = ReturnType<typeof ownTexts<keyof typeof functionsZh>>;

export function useFunctionTexts(): { readonly f: Translate; readonly language: "zh" | "en" } {
  const { language } = useSession().texts;
  return {
    f: ownTexts(functionsZh, functionsEn, language),
    language: language === "en" ? "en" : "zh",
  };
}
