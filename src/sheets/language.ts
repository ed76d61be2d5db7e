import type { Text } from "../rulebook";

/** Language of our own captions; the official texts stay Chinese in both. */
export type Language = "zh-CN" | "en";

export function say(text: Text, language: Language): string {
  return language === "en" ? text.en : text.zh;
}
