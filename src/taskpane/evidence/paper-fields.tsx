/** The fields of one paper, with what is still wrong with each. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "../shell/session";
import { PAPER_FIELDS, type DraftFaults, type PaperDraft, type PaperField } from "./draft";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  wide: { gridColumnEnd: "span 2" },
  // Fluent's input asks for more than half of the pane.
  input: { minWidth: 0 },
});

const WIDE: readonly PaperField[] = ["title", "issuer", "file"];

export function PaperFields(props: {
  draft: PaperDraft;
  faults: DraftFaults;
  onChange: (draft: PaperDraft) => void;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const { draft, faults, onChange } = props;
  return (
    <div className={styles.fields}>
      {PAPER_FIELDS.map((field) => {
        const fault = faults[field];
        const words =
          fault === undefined ? null : fault === "papers.takenNo" ? t(fault, { no: draft.no }) : t(fault);
        return (
          <Field
            key={field}
            size="small"
            label={t(`papers.${field}`)}
            {...(WIDE.includes(field) ? { className: styles.wide } : {})}
            {...(words === null ? {} : { validationMessage: words, validationState: "warning" as const })}
          >
            <Input
              size="small"
              className={styles.input}
              value={draft[field]}
              {...(field === "date" ? { placeholder: t("papers.dateAs") } : {})}
              onChange={(_, data) => {
                onChange({ ...draft, [field]: data.value });
              }}
            />
          </Field>
        );
      })}
    </div>
  );
}
