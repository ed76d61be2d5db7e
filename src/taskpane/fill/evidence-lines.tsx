import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WindowResult } from "../../assessment";
import type { EvidenceDemand } from "../../rulebook";
import type { EvidenceLine, EvidenceState } from "../model/evidence";
import type { Texts } from "../../i18n";
import { useSession } from "../shell/session";
import { placesOf, type Naming } from "./names";
import { StateIcon, useToneClass, type Shape } from "../shell/state-icon";

const shapes: Readonly<Record<EvidenceState["kind"], Shape>> = {
  inside: "met",
  early: "warning",
  late: "warning",
  undated: "blank",
  unchecked: "blank",
};

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "8px", alignItems: "flex-start" },
  no: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  state: { display: "flex", columnGap: "4px", alignItems: "flex-start", "& svg": { marginTop: "2px" } },
  title: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  period: { display: "block", fontVariantNumeric: "tabular-nums" },
  also: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface Measured {
  /** What the dates are measured by; absent while the city's dates are not given. */
  readonly window: WindowResult | undefined;
  /** The clause that the item and its period stand in. */
  readonly source: string;
  readonly item: string;
  readonly naming: Naming;
}

/** More items than these are counted only. */
const NAMED = 3;

/** What else the paper serves. */
function Reuse({ items, naming }: { items: readonly string[]; naming: Naming }): ReactElement | null {
  const styles = useStyles();
  const { t } = useSession().texts;
  if (items.length === 0) return null;
  return (
    <span className={styles.also}>
      {items.length > NAMED
        ? t("papers.alsoMany", { n: items.length })
        : t("papers.also", { places: placesOf(naming, items) })}
    </span>
  );
}

/** Both ends of every period that would have counted, and the clause. */
function Period({ window, source }: { window: WindowResult; source: string }): ReactElement {
  const styles = useStyles();
  const { t, find } = useSession().texts;
  const nameOf = (type: string): string => find(`window.${type}`) ?? type;
  const spans = [window, ...(window.also ? [window.also] : [])].map(({ type, from, to }) =>
    from === to
      ? t("papers.byDay", { type: nameOf(type), to })
      : t("papers.span", { type: nameOf(type), from, to }),
  );
  return (
    <span className={styles.period}>
      {t("papers.outside", { spans: spans.join(t("common.separator")) })}
      <br />
      <span lang="zh-CN">{source}</span>
    </span>
  );
}

/** A state is as of one day: earlier papers may show it, so the words name that day and no period. */
function insideWords(
  { date, type }: { readonly date: string; readonly type: string },
  window: WindowResult | undefined,
  { t, find }: Texts,
): string {
  const name = find(`window.${type}`) ?? type;
  const span = [window, window?.also].find((candidate) => candidate?.type === type);
  return type === "state" && span
    ? t("papers.insideByDay", { date, type: name, to: span.to })
    : t("papers.inside", { date, type: name });
}

function Line(props: { line: EvidenceLine } & Measured): ReactElement {
  const styles = useStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { line, window, source, item, naming } = props;
  const { state, entry } = line;
  const shape = shapes[state.kind];
  const tone = useToneClass(shape);
  const words =
    state.kind === "undated"
      ? t("evidence.undated")
      : state.kind === "early" || state.kind === "late"
        ? t(`evidence.${state.kind}`, { date: state.date, days: state.days })
        : state.kind === "inside"
          ? insideWords(state, window, texts)
          : state.date;
  const outside = state.kind === "early" || state.kind === "late";
  return (
    <div className={styles.line}>
      <span className={styles.no}>{entry.no}</span>
      <span>
        <span className={styles.state}>
          <StateIcon shape={shape} />
          <span className={tone}>{words}</span>
        </span>
        {outside && window ? <Period window={window} source={source} /> : null}
        {entry.title ? (
          <span className={styles.title} lang="zh-CN">
            {entry.title}
          </span>
        ) : null}
        <Reuse items={entry.items.filter((other) => other !== item)} naming={naming} />
      </span>
    </div>
  );
}

export function EvidenceLines(
  props: { wanted: EvidenceDemand; lines: readonly EvidenceLine[] } & Measured,
): ReactElement {
  const { t } = useSession().texts;
  if (props.lines.length > 0) {
    return (
      <>
        {props.lines.map((line) => (
          <Line key={line.entry.no} {...props} line={line} />
        ))}
      </>
    );
  }
  return (
    <>
      <div>{t(`card.wanted.${props.wanted}`)}</div>
      <div>{t("card.noEvidence")}</div>
    </>
  );
}
