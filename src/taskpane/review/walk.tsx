/** Review mode: one item at a time with everything about it, its score, and how far each section has come. */
import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { interestIn } from "../../review";
import type { Judged } from "../fill/fill-tab";
import { ItemCard } from "../fill/item-card";
import { placeOf, shortSection } from "../fill/names";
import { scoreIn } from "../model/entries";
import { scoreText, toNumber } from "../model/numbers";
import { itemPoints } from "../model/weights";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { MarkForm, type Given } from "./mark-form";
import { ItemQuestions } from "./questions";
import { markOf, reasonOf, withMark, type Reviewer } from "./role";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  walk: { display: "flex", flexDirection: "column", rowGap: "8px" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  findings: { margin: 0, paddingLeft: "16px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
  },
});

interface Stop {
  readonly id: string;
  readonly section: string;
  readonly max: number;
}

/** The items that carry points for this city, in printed order. */
function stopsOf({ rules, outline, assessment }: Judged): readonly Stop[] {
  const points = itemPoints(rules, assessment);
  return [...outline.items].flatMap(([id, { indicator, section }]) => {
    const max = toNumber(points[id] ?? indicator.points);
    return max > 0 ? [{ id, section: section.id, max }] : [];
  });
}

export function Walk({ judged, reviewer }: { judged: Judged; reviewer: Reviewer }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, preferences, attempt } = useSession();
  const { t } = texts;
  const say = useWords();
  const { rules, outline, assessment, result } = judged;
  const stops = stopsOf(judged);
  const isOpen = ({ id }: Stop): boolean => markOf(assessment.scores[id], reviewer) === null;
  const [at, setAt] = useState(() => {
    const last = stops.findIndex(({ id }) => id === preferences.get("reviewItem"));
    const open = stops.findIndex(isOpen);
    return last >= 0 ? last : Math.max(open, 0);
  });
  const stop = stops[at] ?? stops[0];
  const place = outline.items.get(stop?.id ?? "");
  if (stop === undefined || place === undefined) return <p>{t("review.allDone", { n: stops.length })}</p>;
  const who = reviewer.role === "expert" ? reviewer.name : t(`review.role.${reviewer.role}`);
  const move = (step: 1 | -1 | "open"): void => {
    const later = stops.findIndex((candidate, index) => index > at && isOpen(candidate));
    const first = stops.findIndex((candidate, index) => index !== at && isOpen(candidate));
    const open = later >= 0 ? later : first;
    const next =
      step === "open" ? (open >= 0 ? open : at) : Math.min(Math.max(at + step, 0), stops.length - 1);
    setAt(next);
    preferences.set("reviewItem", stops[next]?.id ?? "");
  };
  const go = ({ score, reason }: Given, step: 1 | -1 | "open"): void => {
    const entry = assessment.scores[stop.id];
    if (markOf(entry, reviewer) === score && reasonOf(entry, reviewer) === reason) {
      move(step);
      return;
    }
    attempt(async () => {
      const when = new Date().toISOString();
      const mark = { item: stop.id, score, reason, who, when };
      if (await desk.writeReview((now) => withMark(now, reviewer, mark))) move(step);
    });
  };
  const interest = interestIn(assessment, who, stop.id);
  // Whether the column judged holds a score is nothing about the item: the progress tells of it.
  const findings = result.findings.filter(({ ref, rule }) => ref === stop.id && rule !== "missing-score");
  const naming = { ...judged, texts };
  const self = scoreIn(assessment, stop.id, "self");
  return (
    <div className={styles.walk}>
      <ul className={`${text.secondary} ${styles.list}`} aria-label={t("review.progressLabel")}>
        {(rules.programme.scorecard?.sections ?? []).map((section) => {
          const own = stops.filter((candidate) => candidate.section === section.id);
          const done = own.filter((candidate) => !isOpen(candidate)).length;
          return (
            <li key={section.id}>
              {t("review.progress", { name: shortSection(section, texts), done, of: own.length })}
            </li>
          );
        })}
      </ul>
      <div className={`${text.secondary} ${styles.line}`}>
        <span role="status">{t("review.at", { at: at + 1, of: stops.length })}</span>
        <span>{t("review.as", { who })}</span>
      </div>
      <ItemCard
        place={place}
        naming={naming}
        assessment={assessment}
        // Whoever scores sees what the city says of itself, not what other reviewers say.
        result={{ ...result, column: "self" }}
      />
      {findings.length === 0 ? null : (
        <section aria-label={t("review.findings", { n: findings.length })}>
          <h2 className={text.heading}>{t("review.findings", { n: findings.length })}</h2>
          <ul className={`${text.secondary} ${styles.findings}`}>
            {findings.map(({ rule, message }) => (
              <li key={`${rule} ${message}`}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      {interest === undefined ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("interests.own", { who, reason: interest.reason })}</MessageBarBody>
        </MessageBar>
      )}
      <ItemQuestions item={stop.id} role={reviewer.role} who={who} judged={judged} />
      <MarkForm
        key={`${stop.id} ${who}`}
        item={stop.id}
        what={t("review.what", {
          place: placeOf(naming, stop.id),
          name: place.indicator.name,
          self: self === null ? t("common.blank") : scoreText(self),
        })}
        max={stop.max}
        assessment={assessment}
        reviewer={reviewer}
        onGo={go}
      />
    </div>
  );
}
