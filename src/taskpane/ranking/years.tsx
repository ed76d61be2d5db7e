/** Two years of this city: what to explain, and how the scores moved. */
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { useContext, useRef, useState, type ReactElement } from "react";
import type { YearComparison, YearScore } from "../../review";
import type { Judged } from "../fill/fill-tab";
import { nameOf } from "../fill/names";
import { scoreText } from "../model/numbers";
import { Disclosure } from "../shell/disclosure";
import { LocateButton } from "../shell/locate-button";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { RankingDoorsContext } from "./doors-context";
import { isReadable, type CheckedFile } from "./form-check";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  jump: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  jumpHead: { display: "flex", justifyContent: "space-between", columnGap: "8px", alignItems: "baseline" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "2px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Compared {
  readonly file: string;
  /** As last year's workbook names the city. */
  readonly city: string;
  readonly years: YearComparison;
}

type Outcome = Compared | { readonly file: string; readonly refused: string };

const signed = (change: number | null): string =>
  change === null ? "" : `${change > 0 ? "+" : ""}${scoreText(change)}`;

function Scores({
  lines,
  name,
}: {
  lines: readonly YearScore[];
  name: (id: string) => string;
}): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const shown = (score: number | null): string => (score === null ? t("common.blank") : scoreText(score));
  const number = `${styles.cell} ${styles.number}`;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {t("ranking.years.head")}
          </th>
          {(["before", "after", "change"] as const).map((head) => (
            <th key={head} scope="col" className={number}>
              {t(`ranking.years.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, before, after, change }) => (
          <tr key={id}>
            <th scope="row" className={styles.cell}>
              {name(id)}
            </th>
            <td className={number}>{shown(before)}</td>
            <td className={number}>{shown(after)}</td>
            <td className={number}>{signed(change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Comparison({ compared, judged }: { compared: Compared; judged: Judged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t, of } = texts;
  const { years, city } = compared;
  const [open, setOpen] = useState(false);
  const naming = { ...judged, texts };
  const sections = judged.rules.programme.scorecard?.sections ?? [];
  const nameOfLine = (id: string): string => {
    const section = sections.find((candidate) => candidate.id === id);
    if (section !== undefined) return of(section.name);
    return id === "total" ? t("ranking.total") : nameOf(naming, id);
  };
  const own = judged.assessment.city.name?.trim() ?? "";
  const totals = [...(years.total === null ? [] : [years.total]), ...years.sections];
  return (
    <>
      <p className={text.secondary}>{t("ranking.years.with", { file: compared.file })}</p>
      {city === own ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("ranking.years.otherCity", { before: city, after: own })}</MessageBarBody>
        </MessageBar>
      )}
      <h3 className={text.heading}>
        {years.jumps.length === 0
          ? t("ranking.years.noJumps")
          : t("ranking.years.jumps", { n: years.jumps.length })}
      </h3>
      <ul className={styles.list}>
        {years.jumps.map(({ ref, message, remedy }) => (
          <li key={`${ref} ${message}`} className={styles.jump}>
            <div className={styles.jumpHead}>
              <span className={text.fact}>{nameOf(naming, ref)}</span>
              <LocateButton target={ref} name={nameOf(naming, ref)} appearance="subtle" />
            </div>
            <div className={text.secondary}>
              {message}
              {remedy}
            </div>
          </li>
        ))}
      </ul>
      <p className={text.secondary}>{t("ranking.years.column")}</p>
      <Scores lines={totals} name={nameOfLine} />
      {years.items.length === 0 ? null : (
        <Disclosure
          open={open}
          onToggle={() => {
            setOpen(!open);
          }}
          title={t("ranking.years.items", { n: years.items.length })}
        >
          <Scores lines={years.items} name={nameOfLine} />
        </Disclosure>
      )}
    </>
  );
}

export function Years({ judged }: { judged: Judged }): ReactElement {
  const text = useTextStyles();
  const { texts, attempt } = useSession();
  const { t, language } = texts;
  const doors = useContext(RankingDoorsContext);
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [working, setWorking] = useState(false);
  const compare = async (file: File): Promise<void> => {
    setWorking(true);
    try {
      const read: CheckedFile[] = [];
      await doors.read([file], judged.rules.programme, language, {
        signal: new AbortController().signal,
        onRead: (one) => {
          read.push(one);
        },
      });
      const [one] = read;
      if (one === undefined) return;
      if (!isReadable(one)) {
        setOutcome(one);
        return;
      }
      const years = await doors.years(one.assessment, judged.assessment, language);
      setOutcome({ file: one.file, city: one.assessment.city.name?.trim() ?? "", years });
    } finally {
      setWorking(false);
    }
  };
  return (
    <section aria-label={t("ranking.years")}>
      <h2 className={text.heading}>{t("ranking.years")}</h2>
      <p className={text.secondary}>{t("ranking.years.note")}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t("ranking.years.file")}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) attempt(() => compare(file));
          target.value = "";
        }}
      />
      {working ? (
        <Spinner size="tiny" />
      ) : (
        <Button size="small" onClick={() => input.current?.click()}>
          {t("ranking.years.choose")}
        </Button>
      )}
      {outcome === null ? null : "refused" in outcome ? (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{outcome.refused}</MessageBarBody>
        </MessageBar>
      ) : (
        <Comparison compared={outcome} judged={judged} />
      )}
    </section>
  );
}
