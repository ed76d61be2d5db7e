/** The official weights are not published: what the total and its gate come to under others. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { nearest, scoreColumn, weightSensitivity, type Sensitivity, type VariedWeight } from "../../scoring";
import type { Judged } from "../fill/fill-tab";
import { shortSection } from "../fill/names";
import { thresholdGates } from "../model/gates";
import { totalText } from "../model/numbers";
import { useSession } from "./session";
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

/** `varied`: another section's weight than the one that the rulebook varies. */
export function WeightSensitivity(props: { judged: Judged; varied?: VariedWeight }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { judged, varied } = props;
  const { rules, result } = judged;
  const assessment = useDeferredValue(judged.assessment);
  const { programme } = rules;
  const [table, setTable] = useState(false);
  const sensitivity = useMemo(
    () => weightSensitivity(assessment, programme, scoreColumn(assessment, programme, result.column), varied),
    [assessment, programme, result.column, varied],
  );
  if (sensitivity === null) return null;
  const section = programme.scorecard?.sections.find(({ id }) => id === sensitivity.section);
  const name = section === undefined ? sensitivity.section : shortSection(section, texts);
  const gates = thresholdGates(programme, result).filter(({ of }) => of === "total");
  const sentences = gates.map((gate) => gateSentence(sensitivity, gate, name, texts));
  const limits = gates.map(({ at }) => at);
  const { total } = result;
  const scores =
    total === null ? null : { score: totalText(total.score, limits), best: totalText(total.best, limits) };
  const { weight } = sensitivity;
  const now =
    scores === null
      ? ""
      : weight === null
        ? t("sensitivity.bonus", scores)
        : t("sensitivity.now", { weight: weightText(weight), ...scores });
  return (
    <div className={styles.part}>
      <p className={mergeClasses(text.secondary, styles.line)}>
        {t("sensitivity.intro", {
          name,
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
        present={
          weight === null
            ? null
            : { weight: nearest(weight), label: t("sensitivity.present", { weight: weightText(weight) }) }
        }
        met={rangeOf(sensitivity.gates.find(({ gate }) => gate === gates[0]?.id)?.met ?? null)}
        label={t("sensitivity.chart", { name, sentence: sentencesOf([...sentences, now], texts) })}
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
      {table ? <WeightTable sensitivity={sensitivity} gates={gates} name={name} /> : null}
    </div>
  );
}
