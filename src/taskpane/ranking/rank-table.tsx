import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { Programme } from "../../rulebook";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { CityRow, useRowStyles } from "./city-row";
import type { Sorting } from "./controls";
import type { RankedFiles } from "./doors";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    borderTop: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
});

/** Rows that are drawn at once: hundreds would hold the page up. */
const STEP = 8;

/** How many of a list's rows are drawn by now: the first at once, the others turn by turn. */
function useGrowing(rows: number): number {
  const [drawn, setDrawn] = useState(STEP);
  useEffect(() => {
    if (drawn >= rows) return undefined;
    const timer = setTimeout(() => {
      setDrawn(drawn + STEP);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, rows]);
  return drawn;
}

export function RankTable(props: {
  ranked: RankedFiles;
  programme: Programme;
  sorting: Sorting;
}): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { ranked, programme } = props;
  const { ranking } = ranked;
  const drawn = useGrowing(ranking.cities.length);
  const gates = useMemo(
    () => programme.gates.filter(({ rule }) => rule.kind === "threshold").map(({ id }) => id),
    [programme],
  );
  const head = (extra: string | undefined): string => mergeClasses(rows.cell, extra, styles.head);
  if (programme.scorecard === null) return <p className={text.secondary}>{t("ranking.noPoints")}</p>;
  if (ranking.cities.length === 0) return <p className={text.secondary}>{t("ranking.none")}</p>;
  return (
    <table className={styles.table} aria-label={t("ranking.table", { n: ranking.cities.length })}>
      <thead>
        <tr>
          <th scope="col" className={head(rows.number)}>
            {t("ranking.rank")}
          </th>
          <th scope="col" className={head(undefined)}>
            {t("ranking.city")}
          </th>
          <th scope="col" className={head(rows.number)}>
            {t("ranking.total")}
          </th>
          {gates.map((gate) => (
            <th key={gate} scope="col" className={head(rows.gate)}>
              {gate}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(props.sorting === "rank" ? ranking.cities : ranked.byName).slice(0, drawn).map((city) => (
          <CityRow key={city.file} city={city} cities={ranking.cities} programme={programme} gates={gates} />
        ))}
      </tbody>
    </table>
  );
}
