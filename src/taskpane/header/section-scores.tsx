/** One line: what each section has; in the compact header the band, too, which has a row of its own in the full one. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "../shell/session";
import { StateIcon } from "../shell/state-icon";
import type { Figures } from "./figures";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  entry: { display: "flex", alignItems: "center", columnGap: "4px", whiteSpace: "nowrap" },
  name: { color: tokens.colorNeutralForeground3 },
  score: { fontVariantNumeric: "tabular-nums" },
});

export function SectionScores({
  figures,
  withBand,
}: {
  figures: Figures;
  withBand: boolean;
}): ReactElement | null {
  const styles = useStyles();
  const { t } = useSession().texts;
  const { sections, gates } = figures;
  const band = withBand ? gates.find(({ id }) => id === "band") : undefined;
  if (sections.length === 0) return null;
  return (
    <ul aria-label={t("header.sections")} className={styles.list}>
      {sections.map(({ id, name, score }) => (
        <li key={id} className={styles.entry}>
          <span className={styles.name}>{name}</span>
          <span className={styles.score}>{score}</span>
        </li>
      ))}
      {band ? (
        <li className={styles.entry}>
          <span className={styles.name}>{band.shortLabel}</span>
          <StateIcon shape={band.shape} />
          <span>{band.word}</span>
        </li>
      ) : null}
    </ul>
  );
}
