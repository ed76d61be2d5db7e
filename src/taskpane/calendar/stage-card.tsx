/** Where the city stands, since when, and what may follow with its clause, days and bans. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Standing } from "../../lifecycle";
import type { Lifecycle } from "../../rulebook";
import { Sentence } from "../shell/sentence";
import { useSession } from "./session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";
import { StageMap } from "./stage-map";

type NextStep = Standing["next"][number];

const MONTHS_A_YEAR = 12;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  text: { margin: 0 },
  ban: { display: "flex", columnGap: "4px", alignItems: "center", margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  step: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

function Next({ step, stays, name }: { step: NextStep; stays: boolean; name: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, of } = useSession().texts;
  const { opens, closes, banMonths } = step;
  const facts = [
    t(stays ? "calendar.nextStays" : "calendar.nextTo", { stage: name }),
    ...(opens === null ? [] : [t("calendar.opens", { day: opens })]),
    ...(closes === null ? [] : [t("calendar.closes", { day: closes })]),
    ...(banMonths === null ? [] : [t("calendar.nextBan", { years: banMonths / MONTHS_A_YEAR })]),
  ];
  return (
    <li className={styles.step}>
      <div className={text.body}>{of(step.event)}</div>
      <div className={text.secondary}>
        <Sentence text={facts.join(t("calendar.semicolon"))} />{" "}
        <span className={text.clause}>{step.source}</span>
      </div>
    </li>
  );
}

export function StageCard({
  lifecycle,
  standing,
}: {
  lifecycle: Lifecycle;
  standing: Standing;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, of } = useSession().texts;
  const nameOf = (id: string): string => {
    const stage = lifecycle.stages.find((candidate) => candidate.id === id);
    return stage === undefined ? id : of(stage.name);
  };
  const { since, next, bannedUntil } = standing;
  const when = since === null ? t("calendar.stageStart") : t("calendar.stageSince", { day: since });
  const here = t("calendar.stageHere", { stage: nameOf(standing.stage), when });
  return (
    <section aria-label={t("calendar.stage")} className={styles.part}>
      <h2 className={text.heading}>{t("calendar.stage")}</h2>
      <StageMap lifecycle={lifecycle} standing={standing} label={here} />
      <p className={`${text.body} ${styles.text}`}>
        <Sentence text={here} />
      </p>
      {bannedUntil === null ? null : (
        <p className={`${text.body} ${styles.ban}`}>
          <StateIcon shape="warning" />
          <span>{t("calendar.banned", { day: bannedUntil })}</span>
        </p>
      )}
      <h3 className={text.heading}>{t("calendar.next")}</h3>
      {next.length === 0 ? (
        <p className={`${text.secondary} ${styles.text}`}>{t("calendar.nextNone")}</p>
      ) : (
        <ul className={styles.list}>
          {next.map((step) => (
            <Next
              key={`${step.to} ${step.source} ${step.event.zh}`}
              step={step}
              stays={step.to === standing.stage}
              name={nameOf(step.to)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
