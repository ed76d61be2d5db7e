/** Weights of one's own, with the number of the document that they come from. */
import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Assessment, Settings } from "../../assessment";
import type { Reading } from "../../rulebook";
import { pointsText } from "../model/numbers";
import type { Rules } from "../model/rules";
import { weightOf } from "../model/weights";
import { NumberField } from "../shell/number-field";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px",
    columnGap: "8px",
    alignItems: "center",
  },
  line: { margin: 0 },
});

type Shares = Readonly<Record<string, number>>;

/** What a bonus weighs once it is to be weighed: nothing, until somebody says otherwise. */
const weightless = 0;

export function OwnWeights(props: {
  rules: Rules;
  assessment: Assessment;
  reading: Reading;
  onPropose: (settings: Settings) => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { rules, assessment, reading } = props;
  const sections = rules.programme.scorecard?.sections ?? [];
  const single = reading.setting?.split(".")[1];
  const weights = sections.map(({ id }) => [id, weightOf(rules, assessment, id)] as const);
  const given: Shares = Object.fromEntries(
    weights.flatMap(([id, weight]) => {
      if (id === single) return [[id, weight === "bonus" ? weightless : weight] as const];
      return weight === "bonus" ? [] : [[id, weight] as const];
    }),
  );
  const [typed, setTyped] = useState<Shares>({});
  const [source, setSource] = useState(assessment.settings.weightsSource ?? "");
  const shares = { ...given, ...typed };
  const sum = Object.values(shares).reduce((all, share) => all + share, 0);
  const propose = (next: Shares, document: string): void => {
    const all = { ...Object.fromEntries(weights), ...next };
    props.onPropose({ ...assessment.settings, weights: all, weightsSource: document.trim() || null });
  };
  return (
    <div className={styles.form}>
      {sections
        .filter(({ id }) => (single === undefined ? shares[id] !== undefined : id === single))
        .map(({ id, name }) => {
          const label = t("readings.weight", { name: texts.of(name) });
          return (
            <div key={id} className={styles.row}>
              <span className={text.fact}>{label}</span>
              <NumberField
                label={label}
                value={shares[id] ?? 0}
                min={0}
                max={1}
                step={0.05}
                onChange={(share) => {
                  setTyped({ ...typed, [id]: share });
                  propose({ ...shares, [id]: share }, source);
                }}
              />
            </div>
          );
        })}
      <p className={mergeClasses(text.secondary, styles.line)} role="status">
        {t(Math.abs(sum - 1) < 1e-9 ? "readings.sum" : "readings.sumNotOne", { sum: pointsText(sum) })}
      </p>
      {single === undefined ? (
        <Field size="small" label={t("readings.source")} hint={t("readings.noSource")}>
          <Input
            size="small"
            value={source}
            onChange={(_, data) => {
              setSource(data.value);
              propose(shares, data.value);
            }}
          />
        </Field>
      ) : null}
    </div>
  );
}
