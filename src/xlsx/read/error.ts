import type { Lang } from "../../assessment";
import { FAULTS, type FaultCode } from "./faults";

/** Where in the file, and how much there was; whatever of it is known goes into the sentence. */
export interface FaultDetail {
  /** Path inside the archive. */
  readonly part?: string;
  readonly sheet?: string;
  /** "G36" */
  readonly cell?: string;
  readonly limit?: number;
}

/** A file that cannot be read. The text says what it is and the remedy, in one line. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly text: { readonly zh: string; readonly en: string };

  constructor(
    readonly code: FaultCode,
    readonly detail: FaultDetail = {},
  ) {
    const text = FAULTS[code](detail);
    super(text.zh);
    this.text = text;
  }

  in(lang: Lang): string {
    return lang === "en" ? this.text.en : this.text.zh;
  }
}
