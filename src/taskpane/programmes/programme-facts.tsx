import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Programme } from "../../rulebook";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { dayOf, useWords } from "./use-words";

const useStyles = makeStyles({
  line: { margin: "2px 0 0" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What document a pack stands for: title, number, date, and what it extends. */
export function ProgrammeFacts(props: { programme: Programme; known: readonly Programme[] }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const w = useWords();
  const { programme, known } = props;
  const base = known.find(({ id }) => id === programme.extends);
  const line = mergeClasses(text.secondary, styles.line);
  return (
    <div>
      <p className={mergeClasses(text.body, styles.title)}>{texts.of(programme.title)}</p>
      <p className={line}>{w("facts", { number: programme.documentNumber, date: dayOf(programme, w) })}</p>
      {base === undefined ? null : (
        <p className={line}>
          {w("extends", { base: texts.of(base.title), n: programme.changes?.length ?? 0 })}
        </p>
      )}
    </div>
  );
}
