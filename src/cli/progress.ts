import type { Lang } from "../assessment/index";
import type { Io } from "./io";
import { oneLine } from "./table";

/** Back to the start of the line, and what stands on it cleared. */
const CLEAR = "\r\u001b[2K";

/** One line on a terminal that says which of several files is read; nothing where output goes to a file. */
export class Progress {
  private count = 0;

  constructor(
    private readonly of: number,
    private readonly lang: Lang,
    private readonly io: Io,
  ) {}

  at(file: string): void {
    this.count += 1;
    const reading = this.lang === "en" ? "reading" : "读取";
    this.draw(`${CLEAR}${reading} ${this.count}/${this.of}  ${oneLine(file)}`);
  }

  done(): void {
    this.draw(CLEAR);
  }

  private draw(text: string): void {
    if (this.io.terminal && this.of > 1) this.io.stderr(text);
  }
}
