/** What each section has, out of what, and how many of its items are scored; groups on request. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import type { Result, ScoreSum, SectionResult } from "../../assessment";
import type { Section } from "../../rulebook";
import { pointsText, totalText } from "../model/numbers";
import type { Rules } from "../model/rules";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) 52px 88px",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    padding: "6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    color: "inherit",
  },
  button: {
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  group: { paddingTop: "2px", paddingBottom: "2px", color: tokens.colorNeutralForeground2 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  of: { color: tokens.colorNeutralForeground3 },
});

function Numbers({ sum }: { sum: ScoreSum }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span className={styles.number}>
        {sum.scored}
        <span className={styles.of}>/{sum.of}</span>
      </span>
      <span className={styles.number}>
        {totalText(sum.score)}
        <span className={styles.of}>/{pointsText(sum.max)}</span>
      </span>
    </>
  );
}

function SectionRow({ section, sum }: { section: Section; sum: SectionResult }): ReactElement {
  const styles = useStyles();
  const { texts } = useSession();
  const [open, setOpen] = useState(false);
  const groups = section.groups.flatMap((group) => {
    const groupSum = sum.groups[group.id];
    return groupSum ? [{ group, groupSum }] : [];
  });
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        className={mergeClasses(styles.row, styles.button)}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        <span>{texts.of(section.name)}</span>
        <Numbers sum={sum} />
      </button>
      {open
        ? groups.map(({ group, groupSum }) => (
            <div key={group.id} className={mergeClasses(styles.row, styles.group)}>
              <span />
              <span lang="zh-CN">{group.name}</span>
              <Numbers sum={groupSum} />
            </div>
          ))
        : null}
    </li>
  );
}

export function SectionProgress({ rules, result }: { rules: Rules; result: Result }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const sections = (rules.programme.scorecard?.sections ?? []).flatMap((section) => {
    const sum = result.sections[section.id];
    return sum ? [{ section, sum }] : [];
  });
  if (sections.length === 0) return null;
  return (
    <section aria-label={t("fill.sections")}>
      <h2 className={text.heading}>{t("fill.sections")}</h2>
      <ul className={styles.list}>
        {sections.map(({ section, sum }) => (
          <SectionRow key={section.id} section={section} sum={sum} />
        ))}
      </ul>
    </section>
  );
}
