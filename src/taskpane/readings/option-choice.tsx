import { Badge, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReadingEffect } from "../../judge";
import type { Reading } from "../../rulebook";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  group: { marginLeft: "-8px" },
  badge: { marginLeft: "4px", fontWeight: tokens.fontWeightRegular },
});

/** The alternatives, each with how much it would change. */
export function OptionChoice(props: {
  reading: Reading;
  value: string | null;
  chosen: string | null;
  effects: readonly ReadingEffect[];
  /** Options that are examples of ours, of no official standing. */
  examples: readonly string[];
  onPick: (option: string) => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { reading, chosen, effects } = props;
  const countOf = (id: string): string => {
    const effect = effects.find(({ choice }) => choice === id);
    if (effect === undefined || id === chosen) return "";
    const n = effect.changes.length;
    return n === 0 ? t("readings.atNone") : t("readings.atCount", { n });
  };
  return (
    <RadioGroup
      className={styles.group}
      aria-label={t("readings.choices", { title: texts.of(reading.title) })}
      value={props.value ?? ""}
      onChange={(_, data) => {
        props.onPick(data.value);
      }}
    >
      {reading.options.map(({ id, name }) => (
        <Radio
          key={id}
          value={id}
          label={
            <>
              {texts.of(name)}
              {id === chosen ? (
                <Badge appearance="tint" color="brand" shape="rounded" className={styles.badge}>
                  {t("readings.isChosen")}
                </Badge>
              ) : null}
              {id === reading.default ? (
                <Badge appearance="outline" color="informative" shape="rounded" className={styles.badge}>
                  {t("readings.isDefault")}
                </Badge>
              ) : null}
              {props.examples.includes(id) ? (
                <Badge appearance="outline" color="warning" shape="rounded" className={styles.badge}>
                  {t("readings.example")}
                </Badge>
              ) : null}
              <span className={text.secondary}> {countOf(id)}</span>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}
