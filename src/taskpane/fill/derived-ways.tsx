/** Ways from the raw value to points side by side; every one but the score that was entered is an estimate. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Assessment, Column } from "../../assessment";
import { scoreText } from "../model/numbers";
import { useSession } from "../shell/session";
import { TextLink } from "../shell/text-link";
import type { Naming } from "./names";
import { useScoring } from "./use-scoring";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginTop: "4px" },
  cell: {
    padding: "4px 8px 4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", paddingRight: 0 },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
  counts: { fontWeight: tokens.fontWeightSemibold },
});

interface WaysProps {
  readonly item: string;
  readonly column: Column;
  readonly naming: Naming;
  readonly assessment: Assessment;
}

function WayTable({ item, column, naming, assessment }: WaysProps): ReactElement | null {
  const styles = useStyles();
  const { t, of } = useSession().texts;
  const scoring = useScoring();
  const found = scoring
    ?.estimates(assessment, naming.rules.programme, { column: column === "experts" ? "self" : column })
    .find(({ indicator }) => indicator === item);
  if (!found) return null;
  const points = (value: number): string => t("derived.points", { points: scoreText(value) });
  return (
    <>
      <table className={styles.table} aria-label={t("derived.ways")}>
        <tbody>
          <tr>
            <th scope="row" className={`${styles.cell} ${styles.counts}`}>
              {t("derived.official")}
            </th>
            <td className={`${styles.cell} ${styles.number} ${styles.counts}`}>
              {found.official === null ? t("common.blank") : points(found.official)}
            </td>
          </tr>
          {found.estimates.map((estimate) => (
            <tr key={estimate.way}>
              <th scope="row" className={styles.cell}>
                {t(`way.${estimate.way}`)}
                <span className={styles.quiet}>{of(estimate.formula)}</span>
              </th>
              <td className={`${styles.cell} ${estimate.points === null ? "" : styles.number}`}>
                {estimate.points === null ? (
                  <span className={styles.quiet}>{of(estimate.lacks ?? { zh: "", en: "" })}</span>
                ) : (
                  <>
                    {points(estimate.points)}
                    <span className={styles.quiet}>{of(estimate.label)}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.quiet}>{t("derived.officialNote")}</div>
    </>
  );
}

export function DerivedWays(props: WaysProps): ReactElement {
  const { t } = useSession().texts;
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextLink
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t("derived.ways")}
      </TextLink>
      {open ? <WayTable {...props} /> : null}
    </>
  );
}
