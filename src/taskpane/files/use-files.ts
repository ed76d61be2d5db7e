import { useEffect, useRef, useState } from "react";
import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import type { PickedFile } from "../../xlsx";
import { useSession } from "../shell/session";
import { download } from "./download";
import type { FileDoors, ReadFile } from "./doors";

export type FileWork =
  | { readonly kind: "none" }
  | { readonly kind: "saving" }
  | { readonly kind: "reading"; readonly file: string }
  /** Read, or refused with a sentence. */
  | { readonly kind: "picked"; readonly picked: ReadFile }
  /** Cells that hold something else would be replaced. */
  | { readonly kind: "would-replace"; readonly picked: ReadFile; readonly cells: number }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "taken"; readonly file: string };

export interface Files {
  readonly work: FileWork;
  readonly saveBlank: () => void;
  readonly saveFilled: (assessment: Assessment) => void;
  readonly read: (file: PickedFile) => void;
  readonly cancel: () => void;
  /** Fills what was read into the workbook. */
  readonly take: (replace: boolean) => void;
  readonly close: () => void;
}

const NONE: FileWork = { kind: "none" };

export function useFiles(doors: FileDoors, programme: Programme): Files {
  const { desk, texts, attempt } = useSession();
  const [work, setWork] = useState<FileWork>(NONE);
  const reading = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      reading.current?.abort();
    },
    [],
  );
  const close = (): void => {
    setWork(NONE);
  };
  const save = (assessment: Assessment | null, name: string): void => {
    setWork({ kind: "saving" });
    attempt(async () => {
      try {
        download(await doors.write(programme, texts.language, assessment), name);
      } finally {
        close();
      }
    });
  };
  const fill = async (picked: ReadFile, replace: boolean): Promise<FileWork> => {
    if (!("reading" in picked)) return NONE;
    const outcome = await desk.fill(picked.reading.assessment, replace ? { replace } : undefined);
    if (outcome.kind === "would-replace") return { kind: "would-replace", picked, cells: outcome.cells };
    if (outcome.kind === "failed") {
      return { kind: "failed", text: [outcome.notice.text, outcome.notice.remedy ?? ""].join("") };
    }
    return { kind: "taken", file: picked.file };
  };
  return {
    work,
    saveBlank: () => {
      save(null, texts.t("files.blankName"));
    },
    saveFilled: (assessment) => {
      const city = assessment.city.name?.trim() || texts.t("header.unnamed");
      save(assessment, texts.t("files.filledName", { city }));
    },
    read: (file) => {
      const controller = new AbortController();
      reading.current = controller;
      setWork({ kind: "reading", file: file.name });
      attempt(async () => {
        let next: FileWork = NONE;
        try {
          next = {
            kind: "picked",
            picked: await doors.read(file, programme, texts.language, controller.signal),
          };
        } catch (error) {
          // Stopped by the user: nothing was read, and nothing is said.
          if (!controller.signal.aborted) throw error;
        } finally {
          setWork(next);
        }
      });
    },
    cancel: () => {
      reading.current?.abort();
    },
    take: (replace) => {
      if (work.kind !== "picked" && work.kind !== "would-replace") return;
      const { picked } = work;
      attempt(async () => {
        setWork(await fill(picked, replace));
      });
    },
    close,
  };
}
