/** Total and gates over every value that an open number may take. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import { sensitivityWords } from "../../i18n";
import { numericSensitivity } from "../../judge";
import type { Reading } from "../../rulebook";
import type { Judged } from "../fill/fill-tab";
import { thresholdGates } from "../model/gates";
import { pointsText, totalText } from "../model/numbers";
import { WeightChart } from "../sensitivity/chart";
import { sentencesOf } from "../sensitivity/sentences";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({ line: { margin: 0 } });

export function NumericChart({ reading, judged }: { reading: Reading; judged: Judged }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const weighed = sensitivityWords.in(texts.language);
  const { rules, result } = judged;
  const assessment = useDeferredValue(judged.assessment);
  const found = useMemo(
    () => numericSensitivity(assessment, reading, { column: result.column }),
    [assessment, reading, result.column],
  );
  if (found === null || found.points.length === 0) return null;
  const { points, range, chosen } = found;
  const scores = points.map(({ score }) => score);
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const bounds = { from: pointsText(range.from), to: pointsText(range.to) };
  const total =
    least === most
      ? t("numeric.same", { ...bounds, score: totalText(least) })
      : t("numeric.moves", { ...bounds, least: totalText(least), most: totalText(most) });
  const all = thresholdGates(rules.programme, result);
  const sentences = found.gates.flatMap(({ gate, stretches }) => {
    const title = rules.programme.gates.find(({ id }) => id === gate)?.title;
    const said = stretches.map(({ from, to, outcome }) =>
      t("numeric.stretch", { from: pointsText(from), to: pointsText(to), outcome: t(`outcome.${outcome}`) }),
    );
    return title === undefined
      ? []
      : [t("numeric.gate", { name: texts.of(title), stretches: said.join(t("numeric.joint")) })];
  });
  const ofTotal = all.find(({ of }) => of === "total");
  const met = found.gates
    .find(({ gate }) => gate === ofTotal?.id)
    ?.stretches.find(({ outcome }) => outcome === "met");
  return (
    <>
      <WeightChart
        points={points.map(({ value, score, best }) => ({ weight: value, score, best }))}
        limits={ofTotal === undefined ? [] : [ofTotal.at]}
        present={{ weight: chosen, label: weighed.t("sensitivity.present", { weight: pointsText(chosen) }) }}
        met={met ?? null}
        shown={pointsText}
        label={t("numeric.chart", {
          title: texts.of(reading.title),
          sentence: sentencesOf([total, ...sentences], texts),
        })}
        names={{ score: weighed.t("sensitivity.score"), best: weighed.t("sensitivity.best") }}
      />
      {[total, ...sentences].map((sentence) => (
        <p key={sentence} className={mergeClasses(text.secondary, styles.line)}>
          {sentence}
        </p>
      ))}
    </>
  );
}
