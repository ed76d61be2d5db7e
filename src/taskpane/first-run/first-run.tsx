/** A workbook without our sheets; the same page explains itself again when asked for from the settings. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { lazy, Suspense, useEffect, useRef, type ReactElement } from "react";
import type { Rules } from "../model/rules";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { HowTo } from "./how-to";
import { PlantingBar } from "./planting-bar";
import type { Planting } from "./use-planting";

/** The packs to choose from and the sheets of each are fetched behind the first words and the button. */
const FirstChoice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "programmes" */ "../programmes/first-choice")).FirstChoice,
}));
const SheetList = lazy(async () => ({
  default: (await import(/* webpackChunkName: "programmes" */ "../programmes/sheet-list")).SheetList,
}));

const OwnPack = lazy(async () => ({
  default: (await import(/* webpackChunkName: "programmes" */ "../programmes/own-pack")).OwnPack,
}));

const FilesSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "files" */ "../files/files-section")).FilesSection,
}));

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
  // Room for what arrives with the rulebook: nothing moves away under the pointer.
  intro: { margin: "-8px 0 0", minHeight: "2lh", color: tokens.colorNeutralForeground2 },
  choice: { minHeight: "94px" },
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
  rules: Rules | null;
  planting: Planting;
  /** Given where this is the explanation shown again; then there is nothing to insert. */
  onBack?: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { planting, onBack, rules } = props;
  const isScored = rules === null || rules.programme.scorecard !== null;
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
          {rules
            ? t(isScored ? "first.intro" : "first.introConditions", {
                number: rules.programme.documentNumber,
              })
            : t("app.loadingRules")}
        </p>
        <PlantingBar planting={planting} />
        {isTour ? null : (
          <div className={styles.choice}>
            <Suspense fallback={null}>
              {rules ? (
                <FirstChoice rules={rules} disabled={planting.working !== null} onChoose={planting.choose} />
              ) : null}
            </Suspense>
          </div>
        )}
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
              {t(isScored ? "first.insert" : "first.insertOwn")}
            </Button>
            {rules === null || rules.hasSample ? (
              <Button
                data-action="open-sample"
                disabledFocusable={planting.working !== null}
                onClick={planting.openSample}
              >
                {t("first.sample")}
              </Button>
            ) : null}
          </div>
        )}
        {isTour || !rules ? null : (
          <Suspense fallback={null}>
            <SheetList programme={rules.programme} />
            <FilesSection programme={rules.programme} assessment={null} />
            <OwnPack onTaken={planting.choose} />
          </Suspense>
        )}
        <HowTo />
      </main>
      <footer className={styles.foot}>
        <ShieldCheckmark20Regular aria-hidden />
        <span className={text.fact}>{t("first.local")}</span>
      </footer>
    </div>
  );
}
