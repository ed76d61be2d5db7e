/** One city of the ranking: a line of the table, and on demand everything behind it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { memo, useState, type ReactElement } from "react";
import type { RankedCity } from "../../review";
import type { Programme } from "../../rulebook";
import { marksOf } from "../model/gates";
import { totalText } from "../model/numbers";
import { useSession } from "./session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";
import { CityDetail } from "./city-detail";
import { nameOfCity } from "./table-of";

export const useRowStyles = makeStyles({
  cell: {
    padding: "4px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "baseline",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  gate: { textAlign: "center" },
  gateIcon: { display: "inline-flex", alignItems: "center", verticalAlign: "middle" },
  boundary: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase100 },
  best: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    padding: "2px 0",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

function GateCell({ city, gate }: { city: RankedCity; gate: string }): ReactElement {
  const styles = useRowStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const found = city.gates.find(({ id }) => id === gate);
  return (
    <td className={`${styles.cell} ${styles.gate}`}>
      {found === undefined ? null : (
        <>
          <span className={styles.gateIcon} title={t(`outcome.${found.outcome}`)}>
            <StateIcon shape={found.outcome} />
          </span>
          <span className={text.hidden}>{t(`outcome.${found.outcome}`)}</span>
          {found.flag === "boundary" ? <div className={styles.boundary}>{t("ranking.boundary")}</div> : null}
        </>
      )}
    </td>
  );
}

export const CityRow = memo(function CityRow(props: {
  city: RankedCity;
  cities: readonly RankedCity[];
  programme: Programme;
  gates: readonly string[];
}): ReactElement {
  const styles = useRowStyles();
  const { texts } = useSession();
  const [open, setOpen] = useState(false);
  const { city, programme, gates } = props;
  const { total } = city;
  const points = (value: number): string => totalText(value, marksOf(programme));
  const Chevron = open ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <>
      <tr>
        <td className={`${styles.cell} ${styles.number}`}>{city.rank}</td>
        <th scope="row" className={styles.cell}>
          <button
            type="button"
            className={styles.name}
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <span>{nameOfCity(city, texts)}</span>
            <Chevron aria-hidden className={styles.chevron} />
          </button>
        </th>
        <td className={`${styles.cell} ${styles.number}`}>
          {points(total.score)}
          {total.best > total.score ? (
            <div className={styles.best}>{texts.t("ranking.upTo", { best: points(total.best) })}</div>
          ) : null}
        </td>
        {gates.map((gate) => (
          <GateCell key={gate} city={city} gate={gate} />
        ))}
      </tr>
      {open ? (
        <tr>
          <td colSpan={3 + gates.length}>
            <CityDetail city={city} cities={props.cities} programme={programme} />
          </td>
        </tr>
      ) : null}
    </>
  );
});
