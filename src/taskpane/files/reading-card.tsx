/** What was read from a file, before anything of it is taken. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { Card } from "../shell/card";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import type { ReadFile } from "./doors";

type Read = Extract<ReadFile, { reading: unknown }>;

/** More lines than this are a list for the command line, not for a pane. */
const MOST_LINES = 12;

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: "4px 0 0", paddingLeft: "16px", overflowWrap: "anywhere" },
  text: { margin: "4px 0 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
});

function Lines({ title, lines }: { title: string; lines: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  if (lines.length === 0) return null;
  const rest = lines.length - MOST_LINES;
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={`${text.secondary} ${styles.list}`}>
        {lines.slice(0, MOST_LINES).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 ? <li>{t("files.more", { n: rest })}</li> : null}
      </ul>
    </>
  );
}

export function ReadingCard(props: { read: Read; onTake: () => void; onLeave: () => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts } = useSession();
  const { t } = texts;
  const { file, reading, report } = props.read;
  const { annex1, scores, evidence, enterprises, city } = reading.assessment;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <Card label={file} selected>
      <h2 className={styles.title} tabIndex={-1} ref={title}>
        {file}
      </h2>
      <p className={`${text.secondary} ${styles.text}`}>
        {city.name?.trim() || t("files.noCity")}
        <br />
        {t("files.holds", {
          rows: Object.keys(annex1).length,
          items: Object.keys(scores).length,
          papers: evidence.length,
          firms: enterprises.length,
        })}
      </p>
      <Lines title={t("files.recognised")} lines={report?.tables.map((table) => table.text) ?? []} />
      <Lines title={t("files.missing")} lines={report?.notFound ?? reading.missing} />
      <Lines title={t("files.notTaken")} lines={report?.notTaken.map((one) => one.text) ?? []} />
      <Lines title={t("files.faults")} lines={reading.findings.map(({ message }) => message)} />
      <p className={`${text.secondary} ${styles.text}`}>{t("files.takeSome")}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={props.onTake}>
          {t("files.take")}
        </Button>
        <Button size="small" onClick={props.onLeave}>
          {t("files.leave")}
        </Button>
      </div>
    </Card>
  );
}
