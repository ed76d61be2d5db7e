/** Work that may fail or be refused: what becomes of it is told, and nothing of what is shown is lost. */
import type { Language } from "../i18n";
import { failure, type Notices } from "./notices";
import { say, type TextKey } from "./texts";
import type { Notice } from "./types";

export class Attempts {
  constructor(
    private readonly notices: Notices,
    private readonly around: { language(): Language; shown(): void },
  ) {}

  /** A failure becomes a notice. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.announce((language) => failure(error, language));
    }
  }

  /** Whether it was written; a refusal or failure becomes a notice. */
  async change(write: () => Promise<boolean>): Promise<boolean> {
    let written = false;
    await this.attempt(async () => {
      written = await write();
      if (!written) this.tell("changedMeanwhile", "warning");
    });
    return written;
  }

  tell(key: TextKey, severity: Notice["severity"], remedy?: TextKey): void {
    this.announce((language) => {
      const notice = { id: key, severity, text: say(key, language) };
      return remedy === undefined ? notice : { ...notice, remedy: say(remedy, language) };
    });
  }

  announce(notice: (language: Language) => Notice): void {
    this.notices.tell(notice(this.around.language()));
    this.around.shown();
  }
}
