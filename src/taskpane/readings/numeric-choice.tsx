/** A reading that is a number: what its ends and its default come to, and a field for any other. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment, Settings } from "../../assessment";
import type { ReadingEffect } from "../../judge";
import type { Reading } from "../../rulebook";
import { toNumber } from "../model/numbers";
import { NumberField } from "../shell/number-field";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: "8px" },
  field: { width: "96px" },
  list: { margin: 0, paddingLeft: "16px" },
});

export function NumericChoice(props: {
  reading: Reading;
  value: string;
  effects: readonly ReadingEffect[];
  assessment: Assessment;
  onPropose: (settings: Settings) => void;
}): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { reading, value, assessment } = props;
  if (reading.numeric === undefined) return null;
  const { min, max } = reading.numeric;
  const label = t("readings.number", { min, max });
  return (
    <>
      <ul className={mergeClasses(text.secondary, styles.list)}>
        {props.effects
          .filter(({ chosen }) => !chosen)
          .map(({ choice, changes }) => (
            <li key={choice}>
              {t("readings.at", {
                value: choice === reading.default ? choice + t("settings.default") : choice,
                effect:
                  changes.length === 0 ? t("readings.atNone") : t("readings.atCount", { n: changes.length }),
              })}
            </li>
          ))}
      </ul>
      <div className={styles.row}>
        <span className={text.secondary}>{label}</span>
        <NumberField
          label={label}
          className={styles.field}
          value={Number(value)}
          min={toNumber(min)}
          max={toNumber(max)}
          onChange={(number) => {
            const { [reading.id]: given, ...rest } = assessment.settings;
            const isDefault = number === toNumber(reading.default);
            props.onPropose(isDefault && given !== undefined ? rest : { ...rest, [reading.id]: number });
          }}
        />
      </div>
    </>
  );
}
