import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { ReadingCard } from "./reading-card";
import { useFiles, type Files } from "./use-files";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
  note: { margin: "4px 0 0" },
  working: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
});

/** What the work on a file says or asks, in its place in the pane. */
function Outcome({ files }: { files: Files }): ReactElement | null {
  const styles = useStyles();
  const { t, of } = useSession().texts;
  const { work } = files;
  const bar = (intent: "error" | "warning" | "success", words: string, agree?: () => void): ReactElement => (
    <MessageBar intent={intent} layout="multiline" role="alert">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        {agree ? (
          <Button size="small" appearance="primary" onClick={agree}>
            {t("ask.replace")}
          </Button>
        ) : null}
        <Button size="small" onClick={files.close}>
          {t(agree ? "ask.cancel" : "common.close")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
  switch (work.kind) {
    case "none":
      return null;
    case "saving":
      return <Spinner size="tiny" label={t("files.saving")} />;
    case "reading":
      return (
        <div className={styles.working}>
          <Spinner size="tiny" label={t("files.reading", { file: work.file })} />
          <Button size="small" onClick={files.cancel}>
            {t("files.cancel")}
          </Button>
        </div>
      );
    case "failed":
      return bar("error", work.text);
    case "taken":
      return bar("success", t("files.taken", { file: work.file }));
    case "would-replace":
      return bar("warning", t("ask.wouldReplace", { n: work.cells }), () => {
        files.take(true);
      });
    case "picked": {
      const { picked } = work;
      if ("refused" in picked) return bar("error", `${picked.file}：${of(picked.refused)}`);
      return (
        <ReadingCard
          read={picked}
          onTake={() => {
            files.take(false);
          }}
          onLeave={files.close}
        />
      );
    }
  }
}

/** Saving workbooks for people without the add-in, and reading theirs. */
export function FilesSection(props: {
  programme: Programme;
  /** Null where the workbook has no forms yet. */
  assessment: Assessment | null;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts, fileDoors } = useSession();
  const { t } = texts;
  const files = useFiles(fileDoors, props.programme);
  const input = useRef<HTMLInputElement>(null);
  const { assessment } = props;
  const busy = files.work.kind === "saving" || files.work.kind === "reading";
  return (
    <section aria-label={t("files.title")}>
      <h2 className={text.heading}>{t("files.title")}</h2>
      <p className={`${text.secondary} ${styles.note}`}>{t("files.note")}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t("files.choose")}
        accept=".xlsx,.xlsm,.docx"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) files.read(file);
          // The same file, mended, may be chosen again.
          target.value = "";
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {t("files.read")}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={files.saveBlank}>
          {t("files.blank")}
        </Button>
        {assessment === null ? null : (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              files.saveFilled(assessment);
            }}
          >
            {t("files.filled")}
          </Button>
        )}
      </div>
      <Outcome files={files} />
    </section>
  );
}
