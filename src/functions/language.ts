/** The language in which functions give their reasons. Excel hands a function no locale, so the entry point sets it. */
export type FunctionLanguage = "zh" | "en";

let language: FunctionLanguage = "zh";

export const displayLanguage = (): FunctionLanguage => language;

export function speak(next: FunctionLanguage): void {
  language = next;
}
