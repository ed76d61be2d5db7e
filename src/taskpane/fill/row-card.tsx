/** The card of a row of Annex 1: what it asks for, what is typed, and which indicators need it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../assessment";
import { inputOf, inputParts, isGiven } from "../model/entries";
import type { RowPlace } from "../model/outline";
import { Card } from "../shell/card";
import { Fact, Facts } from "../shell/labelled";
import { LocateButton } from "../shell/locate-button";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { nameOf, placeOf, type Naming } from "./names";

const useStyles = makeStyles({
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { marginTop: "12px" },
  line: { display: "block" },
});

interface Typed {
  readonly text: string;
  readonly unit: string;
  readonly name: string | null;
}

export function RowCard({
  place,
  naming,
  assessment,
}: {
  place: RowPlace;
  naming: Naming;
  assessment: Assessment;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { row } = place;
  const input = inputOf(assessment, row.id);
  const parts = row.value.kind === "pair" ? row.value.parts : [];
  const typed = inputParts(input).map((entry): Typed => {
    const part = parts.find((candidate) => candidate.key === entry.key);
    return { text: entry.text, unit: part?.unit ?? row.unit, name: part ? texts.of(part.name) : null };
  });
  return (
    <Card label={t("card.label")} selected>
      <div className={text.secondary}>{placeOf(naming, row.id)}</div>
      <h2 className={styles.title} lang="zh-CN">
        {row.label}
      </h2>
      <Facts>
        <Fact label={t("card.value")}>
          {isGiven(input)
            ? typed.map((entry) => (
                <span key={entry.name ?? ""} className={styles.line}>
                  {entry.name} {entry.text === "" ? t("common.blank") : `${entry.text} ${entry.unit}`}
                </span>
              ))
            : t("common.blank")}
        </Fact>
        {row.unit && !isGiven(input) ? <Fact label={t("card.unit")}>{row.unit}</Fact> : null}
        {row.period === "unstated" ? null : <Fact label={t("card.window")}>{t(`period.${row.period}`)}</Fact>}
        {row.remark || row.comment ? (
          <Fact label={t("card.remark")}>
            {row.remark ? <span lang="zh-CN">{row.remark}</span> : null}
            {row.comment ? <span className={styles.line}>{texts.of(row.comment)}</span> : null}
          </Fact>
        ) : null}
        {place.feeds.length > 0 ? (
          <Fact label={t("card.feeds")}>
            {place.feeds.map((item) => (
              <span key={item} className={styles.line}>
                {placeOf(naming, item)} <span lang="zh-CN">{nameOf(naming, item)}</span>
              </span>
            ))}
          </Fact>
        ) : null}
      </Facts>
      <div className={styles.buttons}>
        <LocateButton target={row.id} name={row.label} />
      </div>
    </Card>
  );
}
