/** What the pane does with files. It comes in chunks of its own: few people ask for it, and they can wait a moment. */
import type { Assessment } from "../../assessment";
import type { Language } from "../../i18n";
import type { Programme, Text } from "../../rulebook";
import type { RecognitionReport, WorkbookReading } from "../../sheets";
import type { PickedFile } from "../../xlsx";

/** A file that was read, with what was recognised in it where names did not tell; or a sentence why it was not. */
export type ReadFile =
  | { readonly file: string; readonly reading: WorkbookReading; readonly report: RecognitionReport | null }
  | { readonly file: string; readonly refused: Text };

export interface FileDoors {
  /** A workbook with the official forms, filled where an assessment is given. */
  write(programme: Programme, language: Language, assessment: Assessment | null): Promise<Uint8Array>;
  /** One file that somebody chose; rejects with the signal's reason when it is aborted. */
  read(file: PickedFile, programme: Programme, language: Language, signal: AbortSignal): Promise<ReadFile>;
}

export const shippedDoors: FileDoors = {
  async write(programme, lang, assessment) {
    const { writeInWorker } = await import("./write-client");
    return writeInWorker({ kind: "forms", programme, assessment, lang });
  },
  async read(file, programme, lang, signal) {
    const [{ recognitionReport }, { readInWorker }] = await Promise.all([
      import("../../sheets"),
      import("../../xlsx"),
    ]);
    const [picked] = await readInWorker([file], { programme, lang, signal });
    if (picked === undefined) throw new Error(`${file.name} was not read`);
    if ("error" in picked) return { file: picked.file, refused: picked.error.text };
    const { reading } = picked;
    const report = reading.recognition ? recognitionReport(reading.recognition, programme, { lang }) : null;
    return { file: picked.file, reading, report };
  },
};
