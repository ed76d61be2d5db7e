/** Score and reason of one item, by keyboard alone. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Assessment } from "../../assessment";
import { pointsText, scoreText, typedNumber } from "../model/numbers";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { usePaneLower } from "../shell/hooks";
import { limitOf, markOf, reasonOf, tooFar, type Reviewer } from "./role";

const useStyles = makeStyles({
  // In sight whatever the length of the card above it.
  form: {
    position: "sticky",
    bottom: "-16px",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "4px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Where the pane is too low for the card above, the form says what is being scored.
  what: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  fields: { display: "grid", gridTemplateColumns: "112px minmax(0, 1fr)", gap: "0 8px" },
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  fault: { color: tokens.colorStatusDangerForeground3, margin: 0, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

/** Pixels; below it little more than the form is in sight. */
const ROOM_FOR_CARD = 520;

export interface Given {
  readonly score: number | null;
  readonly reason: string;
}

export function MarkForm(props: {
  item: string;
  /** What is scored and what the city gave itself, in one line. */
  what: string;
  max: number;
  assessment: Assessment;
  reviewer: Reviewer;
  /** Writes what was typed, then goes on; it stays where nothing could be written. */
  onGo: (given: Given, step: 1 | -1 | "open") => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { item, max, assessment, reviewer } = props;
  const ids = { score: useId(), reason: useId(), fault: useId() };
  const entry = assessment.scores[item];
  const given = markOf(entry, reviewer);
  const [score, setScore] = useState(given === null ? "" : String(given));
  const [reason, setReason] = useState(reasonOf(entry, reviewer));
  const [fault, setFault] = useState("");
  const low = usePaneLower(ROOM_FOR_CARD);
  const scoreField = useRef<HTMLInputElement>(null);
  const reasonField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    scoreField.current?.focus();
    scoreField.current?.select();
  }, []);
  const go = (step: 1 | -1 | "open"): void => {
    const typed = typedNumber(score);
    if (typed !== null && !(typed >= 0 && typed <= max)) {
      setFault(t("review.outOfRange", { max: pointsText(max) }));
      scoreField.current?.focus();
      return;
    }
    const by = typed === null ? null : tooFar(assessment, item, typed);
    if (by !== null && reason.trim() === "") {
      setFault(t("review.reasonNeeded", { by: scoreText(by), limit: pointsText(limitOf(assessment)) }));
      reasonField.current?.focus();
      return;
    }
    setFault("");
    props.onGo({ score: typed, reason: reason.trim() }, step);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the choice of a character is not ours.
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };
  const described = fault === "" ? {} : { "aria-describedby": ids.fault };
  return (
    <div className={styles.form}>
      {low ? (
        <div className={`${text.fact} ${styles.what}`} lang="zh-CN" title={props.what}>
          {props.what}
        </div>
      ) : null}
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={ids.score} className={text.secondary}>
            {t("review.score", { max: pointsText(max) })}
          </label>
          <Input
            id={ids.score}
            size="small"
            input={{ ref: scoreField }}
            inputMode="decimal"
            value={score}
            onChange={(_, { value }) => {
              setScore(value);
            }}
            onKeyDown={onKeyDown}
            {...described}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={ids.reason} className={text.secondary}>
            {t("review.reason")}
          </label>
          <Input
            id={ids.reason}
            size="small"
            input={{ ref: reasonField }}
            value={reason}
            onChange={(_, { value }) => {
              setReason(value);
            }}
            onKeyDown={onKeyDown}
            {...described}
          />
        </div>
      </div>
      {fault === "" ? null : (
        <p id={ids.fault} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            go(1);
          }}
        >
          {t("review.next")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            go(-1);
          }}
        >
          {t("review.previous")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            go("open");
          }}
        >
          {t("review.nextOpen")}
        </Button>
      </div>
      <span className={text.secondary}>{t("review.keys")}</span>
    </div>
  );
}
