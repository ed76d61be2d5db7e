/** Least effort to meet the gates chosen, other scores tried out on it, and the way back into the sheet. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { judging } from "../../judge";
import { reachableGates, reading, scoreColumn } from "../../scoring";
import type { Judged } from "../fill/fill-tab";
import { toNumber } from "../model/numbers";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { TextLink } from "../shell/text-link";
import { AddItem } from "./add-item";
import { WayAnswer } from "./answer";
import { storedEfforts, storeEfforts } from "./efforts";
import { GatePicks } from "./gate-picks";
import { TrialOutcome } from "./outcome";
import { changesOf, planRows, withScores, type Values } from "./plan";
import { useWay } from "./use-way";
import { WayRow } from "./way-row";
import { WriteBack } from "./write-back";

const rowsShown = 8;
const usualEffort = 1;
const usualStep = "0.1";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBottom: "8px" },
  line: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export function ShortestWay({ judged }: { judged: Judged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts, preferences } = useSession();
  const { t } = texts;
  const { rules, outline, result } = judged;
  const { programme } = rules;
  // Typing in the sheet goes first.
  const assessment = useDeferredValue(judged.assessment);
  const gates = useMemo(() => reachableGates(programme), [programme]);
  const [picked, setPicked] = useState<readonly string[]>(() => gates.map(({ id }) => id));
  const [effort, setEffort] = useState(() => storedEfforts(preferences, assessment));
  const [added, setAdded] = useState<readonly string[]>([]);
  const [values, setValues] = useState<Values>({});
  const [all, setAll] = useState(false);
  const { way, fresh } = useWay(programme, { assessment, gates: picked, effort });
  const scored = useMemo(() => scoreColumn(assessment, programme, "self"), [assessment, programme]);
  const rows = useMemo(
    () => planRows({ assessment, scored, way, added, values }),
    [assessment, scored, way, added, values],
  );
  const changes = useMemo(() => changesOf(rows, assessment), [rows, assessment]);
  const tried = useDeferredValue(changes);
  const [judges] = useState(() => ({ before: judging(), after: judging() }));
  const { language } = texts;
  const before = useMemo(
    () => judges.before(assessment, { column: "self", lang: language }),
    [judges, assessment, language],
  );
  const after = useMemo(
    () => judges.after(withScores(assessment, tried), { column: "self", lang: language }),
    [judges, assessment, tried, language],
  );
  const step = toNumber(reading(assessment, programme, "score-step") ?? usualStep);
  const naming = { rules, outline, texts, assessment };
  const shown = all ? rows : rows.slice(0, rowsShown);
  const startAnew = (): void => {
    setValues({});
    setAdded([]);
  };
  return (
    <div className={styles.part}>
      <p className={mergeClasses(text.secondary, styles.line)}>{t("way.intro")}</p>
      {result.column === "self" ? null : (
        <p className={mergeClasses(text.secondary, styles.line)}>
          {t("way.otherColumn", { column: t(`column.${result.column}`) })}
        </p>
      )}
      <GatePicks gates={gates} result={before} picked={picked} onPick={setPicked} />
      <WayAnswer way={way} fresh={fresh} rules={rules} assessment={assessment} />
      {rows.length === 0 ? null : (
        <>
          <TrialOutcome rules={rules} before={before} after={after} />
          <ul className={styles.list} aria-label={t("way.list")}>
            {shown.map((row) => (
              <WayRow
                key={row.item}
                row={row}
                step={step}
                effort={effort[row.item] ?? usualEffort}
                naming={naming}
                onValue={(value) => {
                  setValues({ ...values, [row.item]: value });
                }}
                onEffort={(one) => {
                  const next = { ...effort, [row.item]: one };
                  setEffort(next);
                  storeEfforts(preferences, next);
                }}
                {...(row.proposed === null
                  ? {
                      onRemove: () => {
                        setAdded(added.filter((item) => item !== row.item));
                      },
                    }
                  : {})}
              />
            ))}
          </ul>
          {rows.length <= rowsShown ? null : (
            <div className={text.secondary}>
              <TextLink
                aria-expanded={all}
                onClick={() => {
                  setAll(!all);
                }}
              >
                {all ? t("fill.less") : t("fill.more", { n: rows.length - rowsShown })}
              </TextLink>
            </div>
          )}
        </>
      )}
      <AddItem
        scored={scored}
        listed={rows.map(({ item }) => item)}
        naming={naming}
        onAdd={(item) => {
          setAdded([...added, item]);
          setAll(true);
        }}
      />
      {rows.length === 0 ? null : (
        <WriteBack
          changes={changes}
          onWritten={startAnew}
          onPlanned={() => {
            setValues({});
          }}
          onNow={() => {
            setValues(Object.fromEntries(rows.map(({ item, now }) => [item, now])));
          }}
        />
      )}
    </div>
  );
}
