/** How an indicator's value follows from Annex 1: the formula, its inputs by name, and which of them are missing. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment, Column, DerivedValue } from "../../assessment";
import { inputOf, inputParts, isGiven } from "../model/entries";
import { valueText } from "../model/numbers";
import { inputsOf, rowOfRef } from "../model/outline";
import { addressOf } from "../shell/locate";
import { useSession } from "../shell/session";
import { TextLink } from "../shell/text-link";
import { DerivedWays } from "./derived-ways";
import { nameOf, type Naming } from "./names";
import { useScoring } from "./use-scoring";

const useStyles = makeStyles({
  inputs: { listStyleType: "none", margin: 0, padding: 0 },
  input: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  name: { color: tokens.colorNeutralForeground3 },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

const shown = (derived: DerivedValue): string =>
  typeof derived.value === "number"
    ? valueText(derived.value)
    : Object.values(derived.value ?? {})
        .map(valueText)
        .join(" / ");

function Input({
  target,
  naming,
  assessment,
}: {
  target: string;
  naming: Naming;
  assessment: Assessment;
}): ReactElement {
  const styles = useStyles();
  const { state, desk, texts, attempt } = useSession();
  const input = inputOf(assessment, target);
  const name = nameOf(naming, target);
  const row = rowOfRef(target, naming.outline.rows) || target;
  const address = addressOf(state, row);
  return (
    <li className={styles.input}>
      <span className={styles.name}>
        {row} {name}
        {address === null ? null : ` ${address}`}
      </span>
      {isGiven(input) ? (
        <span className={styles.value}>
          {inputParts(input)
            .map((part) => part.text)
            .join(" / ")}
        </span>
      ) : (
        <TextLink
          aria-label={`${texts.t("common.blank")} ${name} ${texts.t("common.locate")}`}
          className={styles.value}
          onClick={() => {
            attempt(() => desk.goTo(row));
          }}
        >
          {texts.t("common.blank")}
        </TextLink>
      )}
    </li>
  );
}

export function DerivedLines(props: {
  item: string;
  column: Column;
  derived: DerivedValue | undefined;
  naming: Naming;
  assessment: Assessment;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const { item, naming, assessment } = props;
  const found = useScoring()?.derivedInputs(assessment, naming.rules.programme)[item];
  // As the readings chosen have it; until the rules have arrived as the form prints it.
  const inputs = found?.inputs.map(({ ref }) => ref) ?? inputsOf(naming.rules.programme, item);
  const { derived } = props;
  if (inputs.length === 0 || !derived) return <>{t("card.noDerivation")}</>;
  const done = derived.value !== undefined;
  // A value taken over as it stands needs no formula of one term.
  const formula =
    inputs.length === 1 && derived.formula === inputs[0] ? nameOf(naming, inputs[0]) : derived.formula;
  return (
    <>
      <div>
        {done
          ? t("card.derived", { formula, value: shown(derived), unit: derived.unit })
          : t("card.needs", { formula })}
      </div>
      <ul className={styles.inputs}>
        {inputs.map((input) => (
          <Input key={input} target={input} naming={naming} assessment={assessment} />
        ))}
      </ul>
      {(found?.zero ?? []).map((zero) => (
        <div key={zero}>{t("derived.zero", { name: nameOf(naming, zero) })}</div>
      ))}
      {done ? <div className={styles.name}>{t("card.derivedDirect")}</div> : null}
      <DerivedWays item={item} column={props.column} naming={naming} assessment={assessment} />
    </>
  );
}
