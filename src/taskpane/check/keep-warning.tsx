/** A warning may stay as it is if a reason is given; the reason stays in the workbook and is printed. */
import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Finding } from "../../assessment";
import { useSession } from "../shell/session";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "8px" },
});

export function KeepWarning({ finding }: { finding: Finding }): ReactElement {
  const styles = useStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const empty = reason.trim() === "";
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!empty) attempt(() => desk.keepWarning(finding, reason.trim(), by.trim()));
      }}
    >
      <Field
        size="small"
        label={t("check.keepReason")}
        {...(asked && empty
          ? { validationMessage: t("check.keepEmpty"), validationState: "warning" as const }
          : {})}
      >
        <Textarea
          size="small"
          rows={2}
          value={reason}
          onChange={(_, data) => {
            setReason(data.value);
          }}
        />
      </Field>
      <Field size="small" label={t("check.keepBy")}>
        <Input
          size="small"
          value={by}
          onChange={(_, data) => {
            setBy(data.value);
          }}
        />
      </Field>
      <div>
        <Button size="small" type="submit">
          {t("check.keep")}
        </Button>
      </div>
    </form>
  );
}
