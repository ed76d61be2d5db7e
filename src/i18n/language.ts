export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

/** What the user asks for; `auto` follows Office. */
export type LanguageChoice = Language | "auto";

export const isLanguageChoice = (value: unknown): value is LanguageChoice =>
  value === "auto" || languages.some((language) => language === value);

/**
 * The user's choice goes before Office's display language. Whoever is not known to read English gets
 * Chinese: the forms are Chinese.
 */
export function chooseLanguage(choice: string | null, display: string | null | undefined): Language {
  const chosen = languages.find((language) => language === choice);
  if (chosen) return chosen;
  const tag = (display ?? "").toLowerCase();
  return tag === "en" || tag.startsWith("en-") ? "en" : "zh-CN";
}
