/** Where the experts differ, the widest first; nothing of it before all are in. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactElement } from "react";
import type { Assessment } from "../../assessment";
import {
  disagreements,
  panelOf,
  panelProgress,
  severities,
  withChangesLogged,
  type PanelItem,
} from "../../review";
import type { Judged } from "../fill/fill-tab";
import { nameOf, placeOf } from "../fill/names";
import { pointsText, scoreText, typedNumber } from "../model/numbers";
import { useSession } from "./session";
import { PanelMembers } from "./panel-members";
import { MissingReasons } from "./missing-reasons";
import { useWords } from "./use-words";
import { useEntryStyles } from "../shell/entries";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0", padding: 0 },
  row: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "grid", gridTemplateColumns: "88px minmax(0, 1fr) max-content", gap: "4px" },
  heading: { marginTop: "8px" },
});

const withConsensus = (now: Assessment, item: string, score: number, reason: string): Assessment => ({
  ...now,
  scores: { ...now.scores, [item]: { ...now.scores[item], consensus: score, consensusReason: reason } },
});

function Row(props: { line: PanelItem; judged: Judged; who: string }): ReactElement {
  const styles = useStyles();
  const entries = useEntryStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const say = useWords();
  const { line, judged, who } = props;
  const entry = judged.assessment.scores[line.item];
  const ids = { score: useId(), reason: useId() };
  const [score, setScore] = useState(typeof entry?.consensus === "number" ? String(entry.consensus) : "");
  const [reason, setReason] = useState(entry?.consensusReason ?? "");
  const naming = { ...judged, texts };
  const marks = Object.values(line.marks);
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  const [asked, setAsked] = useState(false);
  const agreed = typedNumber(score) ?? Number.NaN;
  const inRange = agreed >= 0 && agreed <= line.max;
  const fits = inRange && reason.trim() !== "";
  const fault = inRange ? t("review.consensusReason") : t("review.outOfRange", { max: pointsText(line.max) });
  const keep = async (): Promise<void> => {
    const change = { who, when: new Date().toISOString(), why: reason.trim() };
    await desk.writeReview((now) =>
      withChangesLogged(now, withConsensus(now, line.item, agreed, reason.trim()), change),
    );
  };
  const name = nameOf(naming, line.item);
  return (
    <li className={styles.row}>
      <div className={text.fact}>
        {t("review.panel.item", { place: placeOf(naming, line.item), name, max: pointsText(line.max) })}
      </div>
      <div className={text.secondary}>
        {Object.entries(line.marks)
          .map(([expert, mark]) => t("review.panel.mark", { expert, mark: scoreText(mark) }))
          .join(t("common.separator"))}
      </div>
      <div className={text.fact}>
        {t("review.panel.marks", { mean: scoreText(mean), spread: scoreText(line.spread) })}
        {line.score === null || (!line.agreed && line.score === mean)
          ? null
          : `${t("common.comma")}${say("panel.counted", { score: scoreText(line.score) })}`}
      </div>
      <div className={styles.line}>
        <Input
          id={ids.score}
          size="small"
          inputMode="decimal"
          aria-label={`${t("review.panel.consensus")} ${name}`}
          placeholder={t("review.panel.consensus")}
          value={score}
          onChange={(_, { value }) => {
            setScore(value);
          }}
        />
        <Input
          id={ids.reason}
          size="small"
          aria-label={`${t("review.panel.consensusReason")} ${name}`}
          placeholder={t("review.panel.consensusReason")}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
        <Button
          size="small"
          aria-label={`${t("review.panel.keep")} ${name}`}
          onClick={() => {
            setAsked(!fits);
            if (fits) attempt(keep);
          }}
        >
          {t("review.panel.keep")}
        </Button>
      </div>
      {asked && !fits ? (
        <p className={entries.fault} role="alert">
          {fault}
        </p>
      ) : null}
    </li>
  );
}

export function PanelTable({ judged, who }: { judged: Judged; who: string }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { assessment } = judged;
  const { progress, lines, strict } = useMemo(
    () => ({
      progress: panelProgress(assessment, panelOf(assessment)),
      lines: disagreements(assessment),
      strict: severities(assessment),
    }),
    [assessment],
  );
  const missing = progress.filter(({ scored, of }) => scored < of).map(({ expert }) => expert);
  return (
    <>
      <PanelMembers assessment={assessment} progress={progress} />
      {progress.length === 0 ? null : missing.length === 0 ? (
        <>
          <h3 className={text.heading}>
            {lines.length === 0
              ? t("review.panel.agree")
              : t("review.panel.disagreements", { n: lines.length })}
          </h3>
          <ul className={styles.list}>
            {lines.map((line) => (
              <Row key={line.item} line={line} judged={judged} who={who} />
            ))}
          </ul>
          <h3 className={text.heading}>{t("review.panel.severity")}</h3>
          {strict.map(({ expert, points }) => (
            <div key={expert} className={text.fact}>
              {t("review.panel.severityLine", {
                expert,
                way: t(points < 0 ? "review.panel.stricter" : "review.panel.milder"),
                points: scoreText(Math.abs(points)),
              })}
            </div>
          ))}
          <div className={text.secondary}>{t("review.panel.severityNote")}</div>
        </>
      ) : (
        <p className={text.secondary}>
          {t("review.panel.blind", { experts: missing.join(t("common.separator")) })}
        </p>
      )}
      <MissingReasons judged={judged} />
    </>
  );
}
