/** Blind copies out, scored copies in. */
import { Button, Input, makeStyles, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useContext, useId, useRef, useState, type ReactElement } from "react";
import { blindCopy } from "../../review";
import { download } from "../files/download";
import type { Judged } from "../fill/fill-tab";
import { RankingDoorsContext } from "../ranking/doors-context";
import type { CheckedFile } from "../ranking/form-check";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { mergedWith, type Merged } from "./panel-merge";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", margin: "8px 0" },
  name: { flexGrow: 1, minWidth: "120px" },
  list: { margin: "4px 0", paddingLeft: "16px", overflowWrap: "anywhere" },
});

function Outcome({ merged }: { merged: Merged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const say = useWords();
  const { files, refused, conflicts, questions, interests } = merged;
  const bad = refused.length > 0 || conflicts.length > 0;
  return (
    <>
      <MessageBar intent={bad ? "warning" : "success"} layout="multiline" role="alert">
        <MessageBarBody>
          {t("review.panel.merged", { n: files })}
          {questions + interests === 0 ? null : <div>{say("panel.told", { questions, interests })}</div>}
          {refused.map(({ file, reason }) => (
            <div key={file}>{t("review.panel.refused", { file, reason })}</div>
          ))}
          {conflicts.length === 0 ? null : <div>{t("review.panel.conflicts", { n: conflicts.length })}</div>}
        </MessageBarBody>
      </MessageBar>
      <ul className={`${text.secondary} ${styles.list}`}>
        {conflicts.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </>
  );
}

export function PanelFiles({ judged, who }: { judged: Judged; who: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, fileDoors, attempt } = useSession();
  const { t, language } = texts;
  const doors = useContext(RankingDoorsContext);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const [working, setWorking] = useState(false);
  const [merged, setMerged] = useState<Merged | null>(null);
  const { assessment, rules } = judged;
  const city = assessment.city.name?.trim() || t("header.unnamed");
  const during = (work: () => Promise<void>): void => {
    attempt(async () => {
      setWorking(true);
      try {
        await work();
      } finally {
        setWorking(false);
      }
    });
  };
  const save = async (): Promise<void> => {
    const expert = name.trim();
    const copy = await fileDoors.write(rules.programme, language, blindCopy(assessment, expert));
    download(copy, t("review.panel.copyName", { city, expert }));
  };
  const merge = async (files: readonly File[]): Promise<void> => {
    const read: CheckedFile[] = [];
    await doors.read(files, rules.programme, language, {
      signal: new AbortController().signal,
      onRead: (file) => {
        read.push(file);
      },
    });
    const outcome = mergedWith({ name: t("review.panel.this"), assessment }, read, who, language);
    const written = outcome.change === null || (await desk.writeReview(outcome.change));
    setMerged(written ? outcome : null);
  };
  return (
    <>
      <p className={text.secondary}>{t("review.panel.note")}</p>
      <div className={styles.line}>
        <label htmlFor={id} className={text.fact}>
          {t("review.expertName")}
        </label>
        <Input
          id={id}
          size="small"
          className={styles.name}
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
        <Button
          size="small"
          disabledFocusable={working || name.trim() === ""}
          onClick={() => {
            during(save);
          }}
        >
          {t("review.panel.save")}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t("review.panel.files")}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) during(() => merge(files));
          target.value = "";
        }}
      />
      {working ? (
        <Spinner size="tiny" />
      ) : (
        <Button size="small" onClick={() => input.current?.click()}>
          {t("review.panel.merge")}
        </Button>
      )}
      {merged === null ? null : <Outcome merged={merged} />}
    </>
  );
}
