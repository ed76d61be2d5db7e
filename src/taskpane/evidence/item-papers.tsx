/** What can be done about the papers of the selected item: a new one, one that is there, or the cell itself. */
import { Button, makeStyles } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useState, type ReactElement } from "react";
import type { Assessment } from "../../assessment";
import { useSession } from "../shell/session";
import { AddPaper } from "./add-paper";
import { ChoosePaper } from "./choose-paper";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export function ItemPapers(props: { item: string; assessment: Assessment; lacking: boolean }): ReactElement {
  const styles = useStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const { item, assessment, lacking } = props;
  const [open, setOpen] = useState<"add" | "choose" | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const toggle = (part: "add" | "choose"): void => {
    setOpen(open === part ? null : part);
  };
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={lacking && open === null ? "primary" : "secondary"}
          icon={<Add16Regular />}
          aria-expanded={open === "add"}
          onClick={() => {
            toggle("add");
          }}
        >
          {t("papers.add")}
        </Button>
        <Button
          size="small"
          aria-expanded={open === "choose"}
          onClick={() => {
            toggle("choose");
          }}
        >
          {t("papers.choose")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            attempt(() => desk.goTo(`${item}.evidence`));
          }}
        >
          {t("card.addEvidence")}
        </Button>
      </div>
      {open === "add" ? <AddPaper item={item} assessment={assessment} onDone={close} /> : null}
      {open === "choose" ? <ChoosePaper item={item} assessment={assessment} onDone={close} /> : null}
    </div>
  );
}
