/** What a formula would show, computed from the cells as they are; asked for once one stops typing. */
import { useEffect, useState } from "react";
import { callsIn } from "../../functions";
import { useSession } from "../shell/session";
import { answerTo, shownOf, type PaneAnswer } from "./answers";
import { useFunctionTexts } from "./function-texts";

const QUIET = 250;

/** Null while it is not known, or where no formula is given. */
export function usePreview(formula: string | null, sheet: string): string | null {
  const { desk } = useSession();
  const { f, language } = useFunctionTexts();
  const [found, setFound] = useState<{ readonly of: string; readonly answer: PaneAnswer } | null>(null);
  useEffect(() => {
    const [call] = formula === null ? [] : callsIn(formula);
    if (formula === null || call === undefined) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void answerTo(call.id, call.args, { formulas: desk.formulas, sheet, language }).then((answer) => {
        if (wanted) setFound({ of: formula, answer });
      });
    }, QUIET);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [formula, sheet, desk, language]);
  if (found === null || found.of !== formula) return null;
  const { answer } = found;
  if (answer.kind === "error") return f("preview.fault", answer);
  if (answer.kind === "not-here") return f("preview.notHere", answer);
  const shown = shownOf(answer.value);
  return shown.rows * shown.columns > 1 ? f("preview.table", shown) : shown.text;
}
