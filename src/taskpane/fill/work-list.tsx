import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { settingsPart, statusPart, type Gap } from "../model/gaps";
import { useSession } from "../shell/session";
import { TextLink } from "../shell/text-link";
import { useTextStyles } from "../shell/styles";
import { GapRow } from "./gap-row";
import { shortSection, type Naming } from "./names";
import { PartFilter, type PartCount } from "./part-filter";

/** So many that the card of the selected item is still in sight. */
const firstRows = 3;

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    paddingBottom: "4px",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, marginTop: "4px" },
});

function partsOf(gaps: readonly Gap[], naming: Naming): readonly PartCount[] {
  const sections = naming.rules.programme.scorecard?.sections ?? [];
  const parts = [
    ...sections.map((section) => ({ part: section.id, name: shortSection(section, naming.texts) })),
    { part: settingsPart, name: naming.texts.t("tab.settings") },
    { part: statusPart, name: naming.rules.formName(naming.texts.language) },
  ];
  return parts
    .map((part) => ({ ...part, n: gaps.filter((gap) => gap.part === part.part).length }))
    .filter((part) => part.n > 0);
}

export function WorkList({ gaps, naming }: { gaps: readonly Gap[]; naming: Naming }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState<string | null>(null);
  const parts = partsOf(gaps, naming);
  // A part whose last gap has just been closed leaves the filter; the whole list comes back.
  const chosen = open && parts.some((candidate) => candidate.part === part) ? part : null;
  const wanted = chosen === null ? gaps : gaps.filter((gap) => gap.part === chosen);
  const shown = open ? wanted : wanted.slice(0, firstRows);
  const rest = gaps.length - firstRows;
  return (
    <section aria-label={t("fill.next")}>
      <div className={styles.head}>
        <h2 className={text.heading}>{t("fill.next")}</h2>
        {gaps.some((gap) => gap.gain > 0) ? <span className={text.secondary}>{t("fill.gain")}</span> : null}
      </div>
      {open && parts.length > 1 ? <PartFilter parts={parts} chosen={chosen} onChoose={setPart} /> : null}
      {gaps.length === 0 ? (
        <p className={text.body}>{t(naming.rules.programme.scorecard ? "fill.done" : "fill.noPoints")}</p>
      ) : null}
      <ul className={styles.list}>
        {shown.map((gap) => (
          <li key={`${gap.rule} ${gap.ref}`}>
            <GapRow gap={gap} naming={naming} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <TextLink
          className={mergeClasses(styles.more)}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? t("fill.less") : t("fill.more", { n: rest })}
        </TextLink>
      ) : null}
    </section>
  );
}
