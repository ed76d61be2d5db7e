/** The official weights are not published: what the total and its gate come to under others. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { nearest, scoreColumn, weightSensitivity, type Sensitivity } from "../../scoring";
import type { Judged } from "../fill/fill-tab";
import { thresholdGates } from "../model/gates";
import { totalText } from "../model/numbers";
import { useSession } from "../shell/session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";
import { TextLink } from "../shell/text-link";
import { WeightChart } from "./chart";
import { gateSentence, sentencesOf, weightText } from "./sentences";
import { WeightTable } from "./weight-table";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBottom: "8px" },
  line: { margin: 0 },
  estimate: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
  },
});

const rangeOf = (range: Sensitivity["range"] | null): { from: number; to: number } | null =>
  range === null ? null : { from: nearest(range.from), to: nearest(range.to) };

export function WeightSensitivity({ judged }: { judged: Judged }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { rules, result } = judged;
  const assessment = useDeferredValue(judged.assessment);
  const { programme } = rules;
  const [table, setTable] = useState(false);
  const sensitivity = useMemo(
    () => weightSensitivity(assessment, programme, scoreColumn(assessment, programme, result.column)),
    [assessment, programme, result.column],
  );
  if (sensitivity === null) return null;
  const gates = thresholdGates(programme, result).filter(({ of }) => of === "total");
  const sentences = gates.map((gate) => gateSentence(sensitivity, gate, texts));
  const limits = gates.map(({ at }) => at);
  const weight = weightText(sensitivity.weight);
  const { total } = result;
  const now =
    total === null
      ? ""
      : t("sensitivity.now", {
          weight,
          score: totalText(total.score, limits),
          best: totalText(total.best, limits),
        });
  return (
    <div className={styles.part}>
      <p className={mergeClasses(text.secondary, styles.line)}>
        {t("sensitivity.intro", {
          from: weightText(sensitivity.range.from),
          to: weightText(sensitivity.range.to),
        })}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className={mergeClasses(text.body, styles.line)}>
          {sentence}
        </p>
      ))}
      <WeightChart
        points={sensitivity.points.map((point) => ({
          weight: nearest(point.weight),
          score: nearest(point.score),
          best: nearest(point.best),
        }))}
        limits={limits}
        present={{ weight: nearest(sensitivity.weight), label: t("sensitivity.present", { weight }) }}
        met={rangeOf(sensitivity.gates.find(({ gate }) => gate === gates[0]?.id)?.met ?? null)}
        label={t("sensitivity.chart", { sentence: sentencesOf([...sentences, now], texts) })}
        names={{ score: t("sensitivity.score"), best: t("sensitivity.best") }}
      />
      <p className={mergeClasses(text.secondary, styles.line)}>{now}</p>
      {total?.official === false ? (
        <span className={styles.estimate}>
          <StateIcon shape="warning" />
          {t("header.estimate")}
        </span>
      ) : null}
      <div className={text.secondary}>
        <TextLink
          aria-expanded={table}
          onClick={() => {
            setTable(!table);
          }}
        >
          {t("sensitivity.table")}
        </TextLink>
      </div>
      {table ? <WeightTable sensitivity={sensitivity} gates={gates} /> : null}
    </div>
  );
}
