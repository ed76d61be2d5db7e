/** What a choice would change, sentence by sentence, before anybody makes it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Sentence } from "../shell/sentence";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { TextLink } from "../shell/text-link";
import { sourceChange, sourceOf, type Draft } from "./drafts";
import { effectLines, type Naming } from "./effect-lines";

const linesShown = 8;

const useStyles = makeStyles({
  box: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    padding: "4px 0 4px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: "4px 0", paddingLeft: "16px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

export function Proposal(props: {
  draft: Draft;
  naming: Naming;
  onApply: () => void;
  onLeave: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, texts } = useSession();
  const { t } = texts;
  const { draft, naming } = props;
  const [all, setAll] = useState(false);
  const source = sourceChange(naming.assessment.settings, draft.settings);
  const lines = [
    ...(source === "goes" ? [t("readings.sourceGoes")] : []),
    ...(source === "comes" ? [t("readings.sourceComes", { source: sourceOf(draft.settings) })] : []),
    ...effectLines(draft.changes, naming),
  ];
  const shown = all ? lines : lines.slice(0, linesShown);
  return (
    <section aria-label={t("readings.changes")} className={styles.box}>
      <div className={text.secondary}>{t("readings.changes")}</div>
      <div role="status">
        {lines.length === 0 ? (
          t("readings.none")
        ) : (
          <ul className={styles.list}>
            {shown.map((line) => (
              <li key={line}>
                <Sentence text={line} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {shown.length < lines.length ? (
        <TextLink
          onClick={() => {
            setAll(true);
          }}
        >
          {t("readings.more", { n: lines.length - shown.length })}
        </TextLink>
      ) : null}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.busy !== null}
          onClick={props.onApply}
        >
          {t("readings.apply")}
        </Button>
        <Button size="small" onClick={props.onLeave}>
          {t("readings.leave")}
        </Button>
      </div>
    </section>
  );
}
