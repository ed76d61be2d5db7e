/** Entries that can be written more cleanly: old, new and why, to be taken one by one or all that are sure. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CleanUp } from "../../live";
import { nameOf, placeOf, type Naming } from "../fill/names";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { TextLink } from "../shell/text-link";

/** Before the rest is asked for. */
const FIRST = 5;

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px" },
  note: { margin: "4px 0" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: "8px",
    alignItems: "center",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  place: { display: "block", color: tokens.colorNeutralForeground3 },
  change: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface LineProps {
  readonly cleanUp: CleanUp;
  readonly naming: Naming;
  readonly onTake: () => void;
}

function Line({ cleanUp, naming, onTake }: LineProps): ReactElement {
  const styles = useStyles();
  const { desk, texts, attempt } = useSession();
  const { t, of } = texts;
  const { ref, from, to, reason, doubtful, cells } = cleanUp;
  const [cell] = cells;
  const name = nameOf(naming, ref);
  const place = placeOf(naming, ref);
  return (
    <li className={styles.line}>
      <span>
        <span className={styles.place}>
          <TextLink
            aria-label={`${t("common.locate")} ${name}`}
            onClick={() => {
              attempt(() => desk.goTo(ref));
            }}
          >
            {place === name ? place : `${place} ${name}`}
          </TextLink>
          {cell === undefined ? null : ` ${cell.place.sheet} ${cell.place.address}`}
        </span>
        <span className={styles.change}>{t("clean.change", { from: quoted(from), to: quoted(to) })}</span>
        <span className={styles.place}>
          {of(reason)}
          {doubtful ? `·${t("clean.doubtful")}` : ""}
        </span>
      </span>
      <Button size="small" aria-label={t("clean.takeNamed", { name, from, to })} onClick={onTake}>
        {t("clean.take")}
      </Button>
    </li>
  );
}

/** So that blanks at the ends and full-width signs are seen. */
const quoted = (text: string): string => `「${text}」`;

/** Never a change by itself: what is taken goes through the desk, and can be undone. */
export function CleanUpList({ naming }: { naming: Naming }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const [open, setOpen] = useState(false);
  // Kept by the desk until the next reading: asking again costs nothing.
  const all = desk.cleanUps();
  if (all.length === 0) return null;
  const sure = all.filter(({ doubtful }) => !doubtful);
  const take = (taken: readonly CleanUp[]): void => {
    attempt(async () => {
      await desk.takeCleanUps(taken);
    });
  };
  const shown = open ? all : all.slice(0, FIRST);
  return (
    <section aria-label={t("clean.title")}>
      <div className={styles.head}>
        <h2 className={text.heading}>
          {t("clean.title")} <span className={text.secondary}>{t("clean.count", { n: all.length })}</span>
        </h2>
        {sure.length > 1 ? (
          <Button
            size="small"
            onClick={() => {
              take(sure);
            }}
          >
            {t("clean.takeAll", { n: sure.length })}
          </Button>
        ) : null}
      </div>
      <p className={mergeClasses(text.secondary, styles.note)}>{t("clean.explain")}</p>
      <ul className={styles.list}>
        {shown.map((cleanUp) => (
          <Line
            key={cleanUp.cells.map(({ place }) => `${place.sheet} ${place.address}`).join(" ")}
            cleanUp={cleanUp}
            naming={naming}
            onTake={() => {
              take([cleanUp]);
            }}
          />
        ))}
      </ul>
      {all.length > FIRST ? (
        <TextLink
          className={styles.more}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? t("fill.less") : t("clean.rest", { n: all.length - FIRST })}
        </TextLink>
      ) : null}
    </section>
  );
}
