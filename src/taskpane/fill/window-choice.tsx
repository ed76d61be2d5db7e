/** The type of an item's period, confirmed or changed by the user: the text leaves most of them open, so a reason is asked. */
import { Button, Field, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ChosenWindow } from "../../assessment";
import type { WindowType } from "../../rulebook";
import { useSession } from "../shell/session";
import { TextLink } from "../shell/text-link";

const TYPES: readonly WindowType[] = ["state", "behaviour", "policy", "fiscal", "external"];
const isType = (value: string): value is WindowType => TYPES.some((type) => type === value);

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ChoiceProps {
  readonly item: string;
  /** As the rulebook has it. */
  readonly printed: WindowType;
  readonly chosen: ChosenWindow | null;
}

function ChoiceForm({ item, printed, chosen, onDone }: ChoiceProps & { onDone: () => void }): ReactElement {
  const styles = useStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const [type, setType] = useState(chosen?.type ?? printed);
  const [reason, setReason] = useState(chosen?.reason ?? "");
  const [asked, setAsked] = useState(false);
  const empty = reason.trim() === "";
  const write = (choice: ChosenWindow | null): void => {
    attempt(async () => {
      const written = await desk.writeReview((now) => {
        const { [item]: _, ...others } = now.windows ?? {};
        return { ...now, windows: choice === null ? others : { ...others, [item]: choice } };
      });
      if (written) onDone();
    });
  };
  return (
    <form
      className={styles.form}
      aria-label={t("window.settle")}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!empty) write({ type, reason: reason.trim() });
      }}
    >
      <Field size="small" label={t("window.type")}>
        <Select
          size="small"
          value={type}
          onChange={(_, { value }) => {
            if (isType(value)) setType(value);
          }}
        >
          {TYPES.map((one) => (
            <option key={one} value={one}>
              {t(`window.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        size="small"
        label={t("window.reason")}
        {...(asked && empty
          ? { validationMessage: t("window.reasonEmpty"), validationState: "warning" as const }
          : {})}
      >
        <Textarea
          size="small"
          rows={2}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          {t("window.save")}
        </Button>
        {chosen === null ? null : (
          <Button
            size="small"
            onClick={() => {
              write(null);
            }}
          >
            {t("window.back")}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {t("ask.cancel")}
        </Button>
      </div>
    </form>
  );
}

export function WindowChoice(props: ChoiceProps): ReactElement {
  const { t } = useSession().texts;
  const [open, setOpen] = useState(false);
  const { chosen } = props;
  return (
    <>
      {chosen?.reason ? <div>{t("window.why", { reason: chosen.reason })}</div> : null}
      {open ? (
        <ChoiceForm
          {...props}
          onDone={() => {
            setOpen(false);
          }}
        />
      ) : (
        <TextLink
          aria-expanded={false}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t("window.settle")}
        </TextLink>
      )}
    </>
  );
}
