import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Assessment, Result } from "../../assessment";
import { scoreIn } from "../model/entries";
import { evidenceOf } from "../model/evidence";
import { pointsText, scoreText, toNumber } from "../model/numbers";
import type { ItemPlace } from "../model/outline";
import { itemPoints } from "../model/weights";
import { ItemPapers } from "../evidence/item-papers";
import { Card } from "../shell/card";
import { Fact, Facts } from "../shell/labelled";
import { LocateButton } from "../shell/locate-button";
import { useSession } from "../shell/session";
import { TextLink } from "../shell/text-link";
import { useTextStyles } from "../shell/styles";
import { DerivedLines } from "./derived-lines";
import { EvidenceLines } from "./evidence-lines";
import type { Withheld } from "./fill-tab";
import { pathOf, placeOf, type Naming } from "./names";
import { WindowLines } from "./window-lines";

/** About three lines of the card. */
const longNote = 54;

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "8px" },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  score: {
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  of: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  clamped: {
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  why: { margin: "0 0 8px" },
  papers: { marginTop: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
});

function Note({ note }: { note: string }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const [open, setOpen] = useState(false);
  if (note.length <= longNote) return <span lang="zh-CN">{note}</span>;
  return (
    <>
      <span lang="zh-CN" className={open ? undefined : styles.clamped}>
        {note}
      </span>
      <TextLink
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? t("card.shorten") : t("card.fullText")}
      </TextLink>
    </>
  );
}

function Score(props: { score: number | null; max: string; withheld: boolean }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const { score, max, withheld } = props;
  const blank = t(withheld ? "card.withheld" : "common.blank");
  const shown = score === null ? blank : scoreText(score);
  return (
    <span className={styles.score} aria-label={t("card.score", { score: shown, max })} role="text">
      <span className={score === null ? styles.of : undefined}>{shown}</span>
      <span className={styles.of}> / {max}</span>
    </span>
  );
}

export function ItemCard(props: {
  place: ItemPlace;
  naming: Naming;
  assessment: Assessment;
  result: Result;
  withheld?: Withheld;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, texts } = useSession();
  const { t } = texts;
  const { place, naming, assessment, result, withheld } = props;
  const { indicator } = place;
  const window = result.windows[indicator.id];
  const evidence = evidenceOf(indicator.id, assessment, window);
  const wantsEvidence =
    indicator.evidence !== undefined && state.places[`${indicator.id}.evidence`] !== undefined;
  const objective = place.section.monitored;
  const max = pointsText(toNumber(itemPoints(naming.rules, assessment)[indicator.id] ?? indicator.points));
  return (
    <Card label={t("card.label")} selected>
      <div className={text.secondary}>
        {placeOf(naming, indicator.id)}·{pathOf(place.path)}
      </div>
      <div className={styles.head}>
        <h2 className={styles.title} lang="zh-CN">
          {indicator.name}
        </h2>
        <Score
          score={scoreIn(assessment, indicator.id, result.column)}
          max={max}
          withheld={withheld !== undefined}
        />
      </div>
      {withheld ? (
        <p className={mergeClasses(text.secondary, styles.why)}>{t(`header.withheld.${withheld}`)}</p>
      ) : null}
      <Facts>
        {indicator.note ? (
          <Fact label={t("card.note")}>
            <Note key={indicator.id} note={indicator.note} />
          </Fact>
        ) : null}
        {indicator.window ? (
          <Fact label={t("card.window")}>
            <WindowLines
              item={indicator.id}
              rule={indicator.window}
              window={window}
              chosen={assessment.windows?.[indicator.id] ?? null}
            />
          </Fact>
        ) : null}
        {indicator.evidence ? (
          <Fact label={t("card.evidence")}>
            <EvidenceLines
              wanted={indicator.evidence}
              lines={evidence}
              window={window}
              source={indicator.source}
              item={indicator.id}
              naming={naming}
            />
          </Fact>
        ) : null}
        <Fact label={t("card.scoring")}>
          {objective ? (
            <DerivedLines
              item={indicator.id}
              column={result.column}
              derived={result.derived[indicator.id]}
              naming={naming}
              assessment={assessment}
            />
          ) : (
            t("card.direct")
          )}
        </Fact>
        <Fact label={t("card.source")}>
          <span className={mergeClasses(text.clause)} lang="zh-CN">
            {indicator.source}
          </span>
        </Fact>
      </Facts>
      {wantsEvidence ? (
        <div className={styles.papers}>
          <ItemPapers
            key={indicator.id}
            item={indicator.id}
            assessment={assessment}
            lacking={evidence.length === 0}
          />
        </div>
      ) : null}
      <div className={styles.buttons}>
        <LocateButton target={indicator.id} name={indicator.name} />
      </div>
    </Card>
  );
}
