import { makeStyles, tokens } from "@fluentui/react-components";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { useMemo, type ReactElement } from "react";
import type { Programme } from "../../rulebook";
import { useTextStyles } from "../shell/styles";
import { plannedSheets } from "./planned-sheets";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  box: {
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) max-content",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "26px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  holds: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

export function SheetList({ programme }: { programme: Programme }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const w = useWords();
  const sheets = useMemo(() => plannedSheets(programme, w), [programme, w]);
  return (
    <section className={styles.box} aria-label={w("sheets", { n: sheets.length })}>
      <div className={text.secondary}>{w("sheets", { n: sheets.length })}</div>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.key} className={styles.line}>
            <Table16Regular aria-hidden />
            <span lang="zh-CN">{sheet.name}</span>
            <span className={styles.holds}>{sheet.holds}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
