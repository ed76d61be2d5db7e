/** What the search found, in a sentence. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../assessment";
import { exact, nearest, scoreColumn, sum, totalOf, type Way } from "../../scoring";
import { shortSection } from "../fill/names";
import { pointsText, totalText } from "../model/numbers";
import type { Rules } from "../model/rules";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({ line: { margin: 0 } });

type Aims = Extract<Way, { kind: "unreachable" }>["aims"];

/** Full scores everywhere: those of the items as blanks count. */
function highest(rules: Rules, assessment: Assessment, of: string): number {
  const blank = { ...assessment, scores: {} };
  const scored = scoreColumn(blank, rules.programme, "self");
  const total = of === "total" ? totalOf(blank, rules.programme, scored)?.best : undefined;
  return nearest(total ?? scored.sections.find(({ id }) => id === of)?.best ?? exact(0));
}

export function WayAnswer(props: {
  way: Way | null;
  fresh: boolean;
  rules: Rules;
  assessment: Assessment;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { way, fresh, rules, assessment } = props;
  const nameOf = (of: string): string => {
    const section = rules.programme.scorecard?.sections.find(({ id }) => id === of);
    return section === undefined ? t("header.totalShort") : shortSection(section, texts);
  };
  const told = (aims: Aims): string =>
    aims
      .map(({ of, at }) => {
        const limit = nearest(at);
        const max = totalText(highest(rules, assessment, of), [limit]);
        return t("way.unreachableAim", { name: nameOf(of), at: pointsText(limit), max });
      })
      .join(t("common.comma"));
  const sentence = (): string => {
    if (!fresh) return t("way.working");
    if (way === null) return t("way.pick");
    if (way.kind === "reached") return t("way.reached");
    if (way.kind === "unreachable") return t("way.unreachable", { aims: told(way.aims) });
    const points = pointsText(nearest(sum(way.steps.map(({ from, to }) => to.sub(from)))));
    const summary = t("way.summary", {
      n: way.steps.length,
      points,
      effort: pointsText(nearest(way.effort)),
    });
    return way.exact ? summary : `${summary} ${t("way.inexact")}`;
  };
  return (
    <p role="status" className={mergeClasses(text.body, styles.line)}>
      {sentence()}
    </p>
  );
}
