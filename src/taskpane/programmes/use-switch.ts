import { useState } from "react";
import { carriedOver, type Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { download } from "../files/download";
import { useSession } from "../shell/session";
import type { Words } from "./use-words";

export type SwitchWork =
  | { readonly kind: "none" }
  | { readonly kind: "proposed"; readonly to: Programme }
  | { readonly kind: "working" }
  | { readonly kind: "saving" }
  /** Nothing was touched: a new workbook is offered. */
  | { readonly kind: "in-use" | "only-sheets"; readonly to: Programme }
  | { readonly kind: "failed"; readonly text: string };

export interface Switch {
  readonly work: SwitchWork;
  readonly propose: (to: Programme | null) => void;
  readonly take: (to: Programme) => void;
  readonly save: (to: Programme) => void;
}

const NONE: SwitchWork = { kind: "none" };

export function useSwitch(from: Programme, assessment: Assessment, w: Words): Switch {
  const { desk, texts, fileDoors, attempt } = useSession();
  const [work, setWork] = useState<SwitchWork>(NONE);
  const during = (doing: SwitchWork, task: () => Promise<SwitchWork>): void => {
    setWork(doing);
    attempt(async () => {
      let next = NONE;
      try {
        next = await task();
      } finally {
        setWork(next);
      }
    });
  };
  return {
    work,
    propose: (to) => {
      setWork(to === null ? NONE : { kind: "proposed", to });
    },
    take: (to) => {
      during({ kind: "working" }, async () => {
        const outcome = await desk.switchProgramme(to.id);
        if (outcome.kind === "done") return NONE;
        if (outcome.kind !== "failed") return { kind: outcome.kind, to };
        const { text, remedy = "" } = outcome.notice;
        return { kind: "failed", text: text + remedy };
      });
    },
    save: (to) => {
      during({ kind: "saving" }, async () => {
        const carried = carriedOver(assessment, from, to);
        download(
          await fileDoors.write(to, texts.language, carried),
          w("switch.name", { number: to.documentNumber }),
        );
        return NONE;
      });
    },
  };
}
