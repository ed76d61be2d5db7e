/** Ways from the raw value to points side by side; every one but the score that was entered is an estimate. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useMemo, useState, type ReactElement } from "react";
import type { Assessment, Column } from "../../assessment";
import { estimates, type IndicatorEstimates, type Yardstick } from "../../scoring";
import { nameOf, type Naming } from "../fill/names";
import { scoreText } from "../model/numbers";
import { inputsOf, rowOfRef } from "../model/outline";
import { isReadable } from "../ranking/form-check";
import { useTextStyles } from "../shell/styles";
import { WaysAtHandContext } from "./at-hand";
import { useSession } from "./session";
import { BLANK, readYardstick, type TypedYardstick } from "./yardstick";
import { YardstickFields } from "./yardstick-fields";

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
  mark: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  note: { margin: "4px 0 0" },
});

export interface WaysProps {
  readonly item: string;
  readonly column: Column;
  readonly naming: Naming;
  readonly assessment: Assessment;
}

function Table({ found }: { found: IndicatorEstimates }): ReactElement {
  const styles = useStyles();
  const { t, of } = useSession().texts;
  const points = (value: number): string => t("ways.points", { points: scoreText(value) });
  return (
    <table className={styles.table} aria-label={t("derived.ways")}>
      <tbody>
        <tr>
          <th scope="row" className={`${styles.cell} ${styles.counts}`}>
            {t("ways.official")}
          </th>
          <td className={`${styles.cell} ${styles.number} ${styles.counts}`}>
            {found.official === null ? t("common.blank") : points(found.official)}
          </td>
        </tr>
        {found.estimates.map(({ way, label, formula, lacks, points: value }) => (
          <tr key={way}>
            <th scope="row" className={styles.cell}>
              {t(`ways.${way}`)} <span className={styles.mark}>「{of(label)}」</span>
              <span className={styles.quiet}>{of(formula)}</span>
            </th>
            <td className={`${styles.cell} ${value === null ? "" : styles.number}`}>
              {value === null ? (
                <span className={styles.quiet}>{lacks === null ? null : of(lacks)}</span>
              ) : (
                points(value)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The keys that a value is measured by: the item itself, or each half of a pair. */
const partsOf = (item: string, value: IndicatorEstimates["value"]): readonly string[] =>
  value && typeof value === "object" ? Object.keys(value).map((part) => `${item}.${part}`) : [item];

export function WayTable({ item, column, naming, assessment }: WaysProps): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { typed, files } = useContext(WaysAtHandContext);
  const [shown, setShown] = useState<ReadonlyMap<string, TypedYardstick>>(() => new Map(typed));
  const { programme } = naming.rules;
  const own = assessment.city.name?.trim() ?? "";
  const peers = useMemo(
    () =>
      files()
        .filter(isReadable)
        .map((file) => file.assessment)
        .filter(({ city }) => (city.name?.trim() ?? "") !== own),
    [files, own],
  );
  const found = useMemo(() => {
    const yardsticks = Object.fromEntries(
      [...shown].map(([key, one]): [string, Yardstick] => [key, readYardstick(one).yardstick]),
    );
    const from = { column: column === "experts" ? "self" : column, peers, yardsticks } as const;
    return estimates(assessment, programme, from).find(({ indicator }) => indicator === item);
  }, [assessment, programme, column, peers, shown, item]);
  if (found === undefined) return null;
  const [input = item] = inputsOf(programme, item);
  const row = rowOfRef(input, naming.outline.rows) || input;
  const parts = partsOf(item, found.value);
  const titleOf = (key: string): string =>
    key === item ? t("ways.fields") : t("ways.fieldsOf", { name: nameOf(naming, key.replace(item, row)) });
  return (
    <>
      <Table found={found} />
      {parts.map((key) => (
        <YardstickFields
          key={key}
          title={titleOf(key)}
          typed={shown.get(key) ?? BLANK}
          onChange={(next) => {
            typed.set(key, next);
            setShown(new Map(typed));
          }}
        />
      ))}
      <p className={`${text.secondary} ${styles.note}`}>{t("ways.unit", { unit: found.unit })}</p>
      <p className={`${text.secondary} ${styles.note}`}>
        {peers.length === 0 ? t("ways.noPeers") : t("ways.peers", { n: peers.length })}
      </p>
      <p className={`${text.secondary} ${styles.note}`}>{t("ways.officialNote")}</p>
    </>
  );
}
