/** What the pane and its worker tell each other: plain data, since nothing else passes between threads. */
import { fileNames, programmeOf, readWorkbook, type Language } from "../../sheets";
import { readSnapshot } from "../read/any";
import { FileError, type FaultDetail } from "../read/error";
import type { FaultCode } from "../read/faults";
import type { FileSnapshot } from "../read/read";

/** The rules' forms, as the reader of a workbook takes them. */
export type Programme = Parameters<typeof readWorkbook>[1];
type WorkbookReading = ReturnType<typeof readWorkbook>;

/** A workbook as it was read; its cells stay behind, so that hundreds of files take little room. */
export interface FileReading extends WorkbookReading, Pick<FileSnapshot, "damaged" | "uncalculated"> {}

export type ToWorker =
  | { readonly kind: "start"; readonly programme: Programme; readonly lang: Language }
  | { readonly kind: "file"; readonly bytes: Uint8Array };

export type FromWorker =
  | { readonly kind: "reading"; readonly reading: FileReading }
  | { readonly kind: "refused"; readonly code: FaultCode; readonly detail: FaultDetail }
  /** A fault of ours. */
  | { readonly kind: "failed"; readonly message: string };

/** The worker's side of the talk: one answer for each file. */
export function answering(answer: (message: FromWorker) => void): (message: ToWorker) => Promise<void> {
  let started: Extract<ToWorker, { kind: "start" }> | null = null;
  return async (message) => {
    if (message.kind === "start") started = message;
    else if (started === null) answer({ kind: "failed", message: "A file came before the rules" });
    else answer(await answerTo(message.bytes, started.programme, started.lang));
  };
}

async function answerTo(bytes: Uint8Array, programme: Programme, lang: Language): Promise<FromWorker> {
  try {
    const snapshot = await readSnapshot(bytes, { names: fileNames(programme) });
    const { damaged, uncalculated } = snapshot;
    // A file of another programme is read by its own rules.
    const rules = programmeOf(snapshot, programme) ?? programme;
    const reading = { ...readWorkbook(snapshot, rules, { lang }), damaged, uncalculated };
    return { kind: "reading", reading };
  } catch (error) {
    if (error instanceof FileError) return { kind: "refused", code: error.code, detail: error.detail };
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}
