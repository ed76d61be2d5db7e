/** A workbook without our sheets; the same page explains itself again when asked for from the settings. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { useEffect, useRef, type ReactElement } from "react";
import type { Programme } from "../../rulebook";
import { FilesSection } from "../files/files-section";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { HowTo } from "./how-to";
import { PlantingBar } from "./planting-bar";
import { SheetList } from "./sheet-list";
import type { Planting } from "./use-planting";

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
  content: {
    padding: "16px",
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
  },
  title: {
    margin: "0 34px 0 0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: "-8px 0 0", color: tokens.colorNeutralForeground2 },
  actions: { display: "grid", rowGap: "8px" },
  foot: {
    display: "grid",
    gridTemplateColumns: "24px 1fr",
    columnGap: "8px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export function FirstRun(props: {
  /** Null until the rulebook has arrived: what can be done does not wait for what is told of it. */
  programme: Programme | null;
  planting: Planting;
  /** Given where this is the explanation shown again; then there is nothing to insert. */
  onBack?: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { planting, onBack, programme } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const isTour = onBack !== undefined;
  useEffect(() => {
    // The button that asked for the explanation is gone; the keyboard goes on from the top of this page.
    if (isTour) title.current?.focus();
  }, [isTour]);
  return (
    <div className={styles.page}>
      <main className={styles.content}>
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {t("app.name")}
        </h1>
        <p className={`${text.body} ${styles.intro}`}>
          {programme ? t("first.intro", { number: programme.documentNumber }) : t("app.loadingRules")}
        </p>
        <PlantingBar planting={planting} />
        {isTour ? (
          <div>
            <Button size="small" icon={<ArrowLeft16Regular />} onClick={onBack}>
              {t("common.back")}
            </Button>
          </div>
        ) : (
          <div className={styles.actions}>
            <Button
              appearance={planting.question ? "secondary" : "primary"}
              size="large"
              disabledFocusable={planting.working !== null}
              onClick={planting.insertForms}
            >
              {t("first.insert")}
            </Button>
            <Button
              data-action="open-sample"
              disabledFocusable={planting.working !== null}
              onClick={planting.openSample}
            >
              {t("first.sample")}
            </Button>
          </div>
        )}
        {isTour || !programme ? null : <SheetList programme={programme} />}
        {isTour || !programme ? null : <FilesSection programme={programme} assessment={null} />}
        <HowTo />
      </main>
      <footer className={styles.foot}>
        <ShieldCheckmark20Regular aria-hidden />
        <span className={text.fact}>{t("first.local")}</span>
      </footer>
    </div>
  );
}
