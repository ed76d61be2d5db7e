/** The selected cell, read again whenever the selection or the workbook moves. Asked of Excel only while it is shown. */
import { useCallback, useEffect, useState } from "react";
import type { SelectedCell } from "../../excel";
import type { Formulas } from "../../live";

/** Moving through cells by the keyboard asks once, where one stops. */
const QUIET = 120;

export function useSelected(formulas: Formulas): {
  readonly cell: SelectedCell | null;
  readonly look: () => Promise<SelectedCell | null>;
} {
  const [cell, setCell] = useState<SelectedCell | null>(null);
  const look = useCallback(async () => {
    const found = await formulas.selected();
    setCell(found);
    return found;
  }, [formulas]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), QUIET);
    };
    void look();
    const stop = formulas.onMoved(soon);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [formulas, look]);
  return { cell, look };
}
