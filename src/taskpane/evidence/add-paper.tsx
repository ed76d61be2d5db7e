/** A new paper for the selected item, registered in one step. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Assessment } from "../../assessment";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { blankDraft, entryOf, faultsOf, isSound } from "./draft";
import { nextNumbers } from "./numbers";
import { PaperFields } from "./paper-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "12px" },
  note: { margin: 0 },
  buttons: { display: "flex", gap: "8px" },
});

export function AddPaper(props: { item: string; assessment: Assessment; onDone: () => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const { item, assessment, onDone } = props;
  const taken = assessment.evidence.map(({ no }) => no);
  const [draft, setDraft] = useState(() => blankDraft(nextNumbers(taken, 1)[0] ?? "", [item]));
  const [asked, setAsked] = useState(false);
  const [writing, setWriting] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The number is there already; the title is what one comes to type.
    form.current?.querySelectorAll("input")[2]?.focus();
  }, []);
  const faults = faultsOf(draft, taken);
  const register = async (): Promise<void> => {
    setWriting(true);
    try {
      if (await desk.addPapers([entryOf(draft)])) onDone();
    } finally {
      setWriting(false);
    }
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t("papers.add")}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isSound(faults) && !writing) attempt(register);
      }}
    >
      <PaperFields draft={draft} faults={asked ? faults : {}} onChange={setDraft} />
      <p className={`${text.secondary} ${styles.note}`}>{t("papers.explain")}</p>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={writing}>
          {t("papers.save")}
        </Button>
        <Button size="small" onClick={onDone}>
          {t("papers.cancel")}
        </Button>
      </div>
    </form>
  );
}
