/** What the selected cell holds; where a formula of ours ends in an error, the reason that only a hover tells in Excel. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { SelectedCell } from "../../excel";
import { callsIn } from "../../functions";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { faultIn } from "./answers";
import { useFunctionTexts } from "./function-texts";

const useStyles = makeStyles({
  line: { margin: "2px 0 0", overflowWrap: "anywhere" },
  reason: { margin: "4px 0 0", color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

const LONGEST = 200;

export const placeOf = ({ place }: SelectedCell): string => `${place.sheet}!${place.address}`;

/** The error that a formula of ours shows; null where it shows none. */
function errorOf(cell: SelectedCell | null): { readonly formula: string; readonly shown: string } | null {
  if (cell === null || typeof cell.content !== "string" || typeof cell.value !== "string") return null;
  if (!cell.content.startsWith("=") || cell.content === cell.value || !cell.value.startsWith("#"))
    return null;
  return callsIn(cell.content).length === 0 ? null : { formula: cell.content, shown: cell.value };
}

function useReason(cell: SelectedCell | null): string | null {
  const { desk } = useSession();
  const { f, language } = useFunctionTexts();
  const [told, setTold] = useState<{ readonly cell: SelectedCell; readonly reason: string } | null>(null);
  useEffect(() => {
    const error = errorOf(cell);
    if (cell === null || error === null) return undefined;
    let wanted = true;
    const { shown, formula } = error;
    const tell = (reason: string): void => {
      if (wanted) setTold({ cell, reason });
    };
    if (shown === "#NAME?") tell(f("selected.unresolved"));
    else if (shown === "#BUSY!" || shown === "#GETTING_DATA") tell(f("selected.busy"));
    else if (shown === "#SPILL!") tell(f("selected.spill"));
    else {
      void faultIn(formula, { formulas: desk.formulas, sheet: cell.place.sheet, language }).then((fault) => {
        if (fault?.kind === "error") tell(f("selected.fault", { ...fault, code: shown }));
        else if (fault?.kind === "not-here") tell(f("selected.notHere", { ...fault, code: shown }));
        else tell(f("selected.noFault", { code: shown }));
      });
    }
    return () => {
      wanted = false;
    };
    // `f` is made anew with each rendering; the language says when it differs.
  }, [cell, desk, language]);
  return told !== null && told.cell === cell ? told.reason : null;
}

export function SelectedFormula({ cell }: { cell: SelectedCell | null }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { f } = useFunctionTexts();
  const reason = useReason(cell);
  const content = cell === null ? "" : String(cell.content).slice(0, LONGEST);
  return (
    <section aria-label={f("selected")}>
      <h3 className={text.heading}>{f("selected")}</h3>
      <p className={`${text.fact} ${styles.line}`}>
        {cell === null ? f("selected.none") : null}
        {cell !== null && content === "" ? f("selected.empty", { place: placeOf(cell) }) : null}
        {cell !== null && content !== "" ? f("selected.content", { place: placeOf(cell), content }) : null}
      </p>
      <p role="status" className={`${text.fact} ${styles.reason}`}>
        {reason}
      </p>
    </section>
  );
}
