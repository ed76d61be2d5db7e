import type { Text } from "../rulebook/index";

/** The languages in which we say what is wrong. */
export type Lang = "zh-CN" | "en";

/** An assessment that cannot be read. The message names the place and the remedy in one line. */
export class AssessmentError extends Error {
  override readonly name = "AssessmentError";

  constructor(
    /** The place, such as `scores.T1.self`; empty for the whole document. */
    readonly path: string,
    readonly text: Text,
  ) {
    super(text.zh);
  }

  in(lang: Lang): string {
    return lang === "en" ? this.text.en : this.text.zh;
  }
}
