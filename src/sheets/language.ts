import type { Text } from "../rulebook";

/** Language of our own captions; the official texts stay Chinese in both. */
export type Language = "zh-CN" | "en";

export function say(text: Text, language: Language): string {
  return language === "en" ? text.en : text.zh;
}

/** A text with its places ("{name}") filled in. */
export const filled = (text: Text, values: Readonly<Record<string, Text | string>>): Text => {
  const put = (template: string, language: Language): string =>
    Object.entries(values).reduce(
      (done, [key, value]) =>
        done.replace(`{${key}}`, () => (typeof value === "string" ? value : say(value, language))),
      template,
    );
  return { zh: put(text.zh, "zh-CN"), en: put(text.en, "en") };
};
