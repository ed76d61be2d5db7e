/** The places that the documents leave open: which reading is in force; one opened shows what others would change. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Reading } from "../../rulebook";
import type { Judged } from "../fill/fill-tab";
import { chosenOption } from "../model/settings";
import { Disclosure } from "../shell/disclosure";
import { Fold } from "../shell/fold";
import { useLater } from "../shell/folded";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const loadCard = async () => (await import(/* webpackChunkName: "deciding" */ "./reading-card")).ReadingCard;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { display: "block" },
  now: { display: "block" },
  intro: { margin: "0 0 8px" },
});

function Row({ reading, judged }: { reading: Reading; judged: Judged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const [open, setOpen] = useState(false);
  const Card = useLater(loadCard, open);
  const { option, isDefault } = chosenOption(judged.rules, judged.assessment, reading);
  const known = reading.options.find((candidate) => candidate.id === option);
  return (
    <li className={styles.row}>
      <Disclosure
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        title={
          <>
            <span className={styles.title}>{texts.of(reading.title)}</span>
            <span className={mergeClasses(text.secondary, styles.now)}>
              {known ? texts.of(known.name) : option}
              {isDefault ? texts.t("settings.default") : null}
            </span>
          </>
        }
      >
        {Card === null ? null : <Card reading={reading} judged={judged} />}
      </Disclosure>
    </li>
  );
}

export function Readings({ judged }: { judged: Judged }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { readings } = judged.rules.programme;
  if (readings.length === 0) return null;
  return (
    <Fold
      title={
        <>
          <span className={text.heading}>{t("settings.readings")}</span>{" "}
          <span className={text.secondary}>{t("settings.readingsCount", { n: readings.length })}</span>
        </>
      }
    >
      <p className={mergeClasses(text.secondary, styles.intro)}>{t("readings.intro")}</p>
      <ul className={styles.list}>
        {readings.map((reading) => (
          <Row key={reading.id} reading={reading} judged={judged} />
        ))}
      </ul>
    </Fold>
  );
}
