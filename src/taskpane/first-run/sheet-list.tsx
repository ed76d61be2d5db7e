import { makeStyles, tokens } from "@fluentui/react-components";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import type { ReactElement } from "react";
import type { Group, Programme } from "../../rulebook";
import type { Texts } from "../../i18n";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";

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

interface PlannedSheet {
  readonly name: string;
  readonly holds: string;
}

const itemCount = (group: Group): number =>
  group.items.length + group.groups.reduce((sum, inner) => sum + itemCount(inner), 0);

/** What an insertion adds, told from the rulebook; a test holds the names against the plans of the sheets. */
function plannedSheets(programme: Programme, texts: Texts): readonly PlannedSheet[] {
  const { t } = texts;
  const rows = programme.statusForm.parts.reduce((sum, part) => sum + part.rows.length, 0);
  const sections = programme.scorecard?.sections ?? [];
  return [
    { name: t("first.annex1"), holds: t("first.rows", { n: rows }) },
    ...sections.map((section) => ({
      name: t("first.annex2", { name: section.name.zh }),
      holds: t("first.items", {
        n: section.groups.reduce((sum, group) => sum + itemCount(group), 0),
        points: section.points,
      }),
    })),
    { name: t("first.evidence"), holds: t("first.evidenceHolds") },
    { name: t("first.enterprises"), holds: t("first.enterprisesHolds") },
    { name: t("first.lists"), holds: t("first.listsHolds") },
    { name: t("first.funds"), holds: t("first.fundsHolds") },
    { name: t("first.experts"), holds: t("first.expertsHolds") },
    { name: t("first.conditions"), holds: t("first.conditionsHolds") },
    { name: t("first.score"), holds: t("first.scoreHolds") },
    { name: t("first.scoreForm"), holds: t("first.scoreFormHolds") },
    { name: t("first.calendar"), holds: t("first.calendarHolds") },
    { name: t("first.records"), holds: t("first.recordsHolds") },
    { name: t("first.settings"), holds: t("first.settingsHolds") },
  ];
}

export function SheetList({ programme }: { programme: Programme }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const sheets = plannedSheets(programme, texts);
  return (
    <section className={styles.box} aria-label={texts.t("first.sheets", { n: sheets.length })}>
      <div className={text.secondary}>{texts.t("first.sheets", { n: sheets.length })}</div>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name} className={styles.line}>
            <Table16Regular aria-hidden />
            <span lang="zh-CN">{sheet.name}</span>
            <span className={styles.holds}>{sheet.holds}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
