import type { Lang } from "../assessment/index";
import type { Text } from "../rulebook/index";

/** A reason to stop, told in one line on standard error. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(readonly text: Text) {
    super(text.zh);
  }

  in(lang: Lang): string {
    return lang === "en" ? this.text.en : this.text.zh;
  }
}
