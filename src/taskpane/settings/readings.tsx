/** The places that the documents leave open: which reading is in force, and why it is the default. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Assessment } from "../../assessment";
import type { Reading } from "../../rulebook";
import { chosenOption } from "../model/settings";
import type { Rules } from "../model/rules";
import { Disclosure } from "../shell/disclosure";
import { LocateButton } from "../shell/locate-button";
import { addressOf } from "../shell/locate";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", columnGap: "8px", alignItems: "baseline" },
});

function Row({ reading, assessment }: { reading: Reading; assessment: Assessment }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, texts } = useSession();
  const { option, isDefault } = chosenOption(assessment, reading);
  const known = reading.options.find((candidate) => candidate.id === option);
  const title = texts.of(reading.title);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={text.body}>{title}</span>
        <span className={text.secondary} lang="zh-CN">
          {reading.source}
        </span>
      </div>
      <div className={text.secondary}>
        {known ? texts.of(known.name) : option}
        {isDefault ? texts.t("settings.default") : null}
      </div>
      <div className={text.secondary}>{texts.of(reading.reason)}</div>
      {addressOf(state, reading.id) === null ? null : (
        <LocateButton target={reading.id} name={title} appearance="subtle" />
      )}
    </li>
  );
}

export function Readings({
  rules,
  assessment,
}: {
  rules: Rules;
  assessment: Assessment;
}): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const [open, setOpen] = useState(false);
  const { readings } = rules.programme;
  if (readings.length === 0) return null;
  return (
    <section>
      <Disclosure
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        title={
          <>
            <span className={text.heading}>{t("settings.readings")}</span>{" "}
            <span className={text.secondary}>{t("settings.readingsCount", { n: readings.length })}</span>
          </>
        }
      >
        <ul className={styles.list}>
          {readings.map((reading) => (
            <Row key={reading.id} reading={reading} assessment={assessment} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
