/** The functions in the pane: what the selected cell says, arguments with help, insertion into the cell, repair. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { useFunctionTexts } from "./function-texts";
import { InsertFunction } from "./insert-function";
import { SelectedFormula } from "./selected-formula";
import { useSelected } from "./use-selected";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: "12px" },
  line: { margin: "2px 0 6px" },
});

export function FunctionsPanel(): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, attempt } = useSession();
  const { f } = useFunctionTexts();
  const { cell, look } = useSelected(desk.formulas);
  return (
    <div className={styles.panel}>
      <SelectedFormula cell={cell} />
      <InsertFunction cell={cell} look={look} />
      <section aria-label={f("repair")}>
        <h3 className={text.heading}>{f("repair")}</h3>
        <p className={`${text.secondary} ${styles.line}`}>{f("repair.text")}</p>
        <Button
          size="small"
          onClick={() => {
            attempt(() => desk.formulas.repair());
          }}
        >
          {f("repair.do")}
        </Button>
      </section>
    </div>
  );
}
