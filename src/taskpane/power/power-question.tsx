/**
 * The enforcement power changes under scores that stand: what becomes of them, asked in its place in the
 * pane. No dialog interrupts typing, and nothing is written before a choice.
 */
import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { PowerChange, PowerChoice } from "../../live";
import type { Texts } from "../../i18n";
import type { Naming } from "../fill/names";
import { totalText } from "../model/numbers";
import { Card } from "../shell/card";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { panelId } from "../shell/tabs";
import { ChangeTable, type Treatment } from "./change-table";

const treatments: readonly Treatment[] = ["keep", "convert", "clear"];

const useStyles = makeStyles({
  bar: { padding: "8px 16px 0", flexShrink: 0, maxHeight: "70vh", overflowY: "auto" },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 8px" },
  total: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

const wordOf = (power: boolean | null, { t }: Texts): string =>
  power === null ? t("common.blank") : t(power ? "common.yes" : "common.no");

function sentenceOf(change: PowerChange, texts: Texts): string {
  const values = { from: wordOf(change.from, texts), to: wordOf(change.to, texts), n: change.lines.length };
  return texts.t(change.proposed ? "power.proposed" : "power.changed", values);
}

const totalOf = (total: number | null, { t }: Texts): string =>
  total === null ? t("common.blank") : totalText(total);

function Question({ change, naming }: { change: PowerChange; naming: Naming }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const [treatment, setTreatment] = useState<Treatment>("convert");
  const [working, setWorking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { proposed } = change;
  useEffect(() => {
    // Who chose in the pane goes on here; who typed in the sheet is left where he is.
    if (proposed) title.current?.focus();
  }, [proposed]);
  const answer = (choice: PowerChoice): void => {
    setWorking(true);
    attempt(async () => {
      try {
        await desk.resolvePower(choice);
      } finally {
        setWorking(false);
      }
      // The card with the focus is gone.
      if (document.activeElement === document.body) document.getElementById(panelId)?.focus();
    });
  };
  return (
    <div className={styles.bar}>
      <Card label={t("power.label")} selected>
        <h2 className={styles.title} tabIndex={-1} ref={title}>
          {sentenceOf(change, texts)}
        </h2>
        <p className={`${text.secondary} ${styles.text}`}>
          {t("power.explain", { total: totalOf(change.before, texts) })}
        </p>
        <ChangeTable change={change} treatment={treatment} naming={naming} />
        <RadioGroup
          aria-label={t("power.choices")}
          value={treatment}
          disabled={working}
          onChange={(_, data) => {
            setTreatment(treatments.find((one) => one === data.value) ?? "convert");
          }}
        >
          {treatments.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                <>
                  {t(`power.${one}`, { step: change.step })}{" "}
                  <span className={styles.total}>
                    {t("power.total", { total: totalOf(change.after[one], texts) })}
                  </span>
                </>
              }
            />
          ))}
        </RadioGroup>
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="primary"
            disabled={working}
            onClick={() => {
              answer(treatment);
            }}
          >
            {t(`power.do.${treatment}`)}
          </Button>
          <Button
            size="small"
            disabled={working}
            onClick={() => {
              answer("revert");
            }}
          >
            {t(proposed ? "power.stay" : "power.revert", { from: wordOf(change.from, texts) })}
          </Button>
        </div>
      </Card>
    </div>
  );
}

/** The live region stands before there is anything to say, else nobody is told. */
export function PowerQuestion({ naming }: { naming: Naming }): ReactElement {
  const text = useTextStyles();
  const { state, texts } = useSession();
  const { powerChange } = state;
  return (
    <>
      <div aria-live="polite" className={text.hidden}>
        {powerChange && !powerChange.proposed ? sentenceOf(powerChange, texts) : ""}
      </div>
      {powerChange ? <Question change={powerChange} naming={naming} /> : null}
    </>
  );
}
