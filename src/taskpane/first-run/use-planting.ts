/**
 * Bringing the forms, and the sample, into the workbook. It lives above the views, since the first run gives
 * way to the forms while the sample is still being written.
 */
import { useRef, useState } from "react";
import type { Assessment } from "../../assessment";
import type { Desk, FillOutcome, InsertOutcome, Notice } from "../../live";

type Aim = "forms" | "sample";

export type Question =
  | { readonly kind: "name-taken"; readonly names: readonly string[]; readonly aim: Aim }
  | { readonly kind: "would-replace"; readonly cells: number }
  | { readonly kind: "already-there" }
  | { readonly kind: "failed"; readonly notice: Notice };

export interface Planting {
  /** Whose forms are to be inserted; null as long as nobody has chosen. */
  readonly programme: string | null;
  readonly choose: (programme: string) => void;
  /** What is under way; null when nothing is. */
  readonly working: Aim | null;
  readonly question: Question | null;
  readonly insertForms: () => void;
  readonly openSample: () => void;
  /** Yes to the question that stands. */
  readonly agree: () => void;
  /** No, or understood: nothing more happens. */
  readonly decline: () => void;
}

interface Means {
  readonly desk: Desk;
  readonly loadSample: () => Promise<Assessment>;
  readonly attempt: (work: () => Promise<void>) => void;
}

function afterInsert(outcome: InsertOutcome, aim: Aim): Question | null {
  if (outcome.kind === "name-taken") return { kind: "name-taken", names: outcome.names, aim };
  if (outcome.kind === "failed") return { kind: "failed", notice: outcome.notice };
  // The sample is meant for forms that stand already, too.
  return outcome.kind === "already-there" && aim === "forms" ? { kind: "already-there" } : null;
}

function afterFill(outcome: FillOutcome): Question | null {
  if (outcome.kind === "would-replace") return { kind: "would-replace", cells: outcome.cells };
  return outcome.kind === "failed" ? { kind: "failed", notice: outcome.notice } : null;
}

export function usePlanting({ desk, loadSample, attempt }: Means): Planting {
  const [working, setWorking] = useState<Aim | null>(null);
  const [programme, choose] = useState<string | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  // A second click arrives before the state of the first is rendered.
  const busy = useRef(false);

  const run = (aim: Aim, work: () => Promise<Question | null>): void => {
    if (busy.current) return;
    busy.current = true;
    setQuestion(null);
    setWorking(aim);
    attempt(async () => {
      try {
        setQuestion(await work());
      } finally {
        busy.current = false;
        setWorking(null);
      }
    });
  };

  const fill = async (replace: boolean): Promise<Question | null> =>
    afterFill(await desk.fill(await loadSample(), replace ? { replace } : undefined));

  const plant = async (aim: Aim, rename: boolean): Promise<Question | null> => {
    const options = { ...(rename ? { rename } : {}), ...(programme === null ? {} : { programme }) };
    const outcome = await desk.insertForms(Object.keys(options).length === 0 ? undefined : options);
    const asked = afterInsert(outcome, aim);
    return asked ?? (aim === "sample" ? fill(false) : null);
  };

  return {
    programme,
    choose: (next) => {
      choose(next);
      setQuestion(null);
    },
    working,
    question,
    insertForms: () => {
      run("forms", () => plant("forms", false));
    },
    openSample: () => {
      run("sample", () => plant("sample", false));
    },
    agree: () => {
      if (question?.kind === "name-taken") run(question.aim, () => plant(question.aim, true));
      else if (question?.kind === "would-replace") run("sample", () => fill(true));
      else setQuestion(null);
    },
    decline: () => {
      setQuestion(null);
    },
  };
}
