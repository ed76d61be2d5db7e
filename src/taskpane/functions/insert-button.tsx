/** Puts the formula into the selected cell; where that is not blank it asks first, in its place. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SelectedCell } from "../../excel";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { useFunctionTexts } from "./function-texts";
import { placeOf } from "./selected-formula";

const useStyles = makeStyles({ text: { margin: 0 } });

const LONGEST = 60;

export function InsertButton(props: {
  /** Null while an argument is missing. */
  formula: string | null;
  cell: SelectedCell | null;
  /** The selection as it is now: it may have moved without an event. */
  look: () => Promise<SelectedCell | null>;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, attempt } = useSession();
  const { f } = useFunctionTexts();
  const { formula, cell, look } = props;
  const [asking, setAsking] = useState<SelectedCell | null>(null);
  const [done, setDone] = useState<{ readonly formula: string; readonly place: string } | null>(null);
  const enter = async (seen: SelectedCell): Promise<void> => {
    setAsking(null);
    if (formula === null) return;
    if (await desk.formulas.enter(formula, seen)) setDone({ formula, place: placeOf(seen) });
  };
  const start = async (): Promise<void> => {
    const now = await look();
    if (now === null) return;
    if (now.content === "") await enter(now);
    else setAsking(now);
  };
  return (
    <>
      {asking === null ? null : (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {f("insert.ask", { place: placeOf(asking), content: String(asking.content).slice(0, LONGEST) })}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                attempt(() => enter(asking));
              }}
            >
              {f("insert.replace")}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(null);
              }}
            >
              {f("insert.leave")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div>
        <Button
          size="small"
          appearance={asking === null ? "primary" : "secondary"}
          disabledFocusable={formula === null || cell === null}
          onClick={() => {
            attempt(start);
          }}
        >
          {cell === null ? f("insert.nowhere") : f("insert", { place: placeOf(cell) })}
        </Button>
      </div>
      <p role="status" className={`${text.secondary} ${styles.text}`}>
        {done !== null && done.formula === formula ? f("insert.done", { place: done.place }) : null}
      </p>
    </>
  );
}
