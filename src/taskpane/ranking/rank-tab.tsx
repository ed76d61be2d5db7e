/** Many cities' workbooks in, form check first, then the ranking. */
import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useContext, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Judged } from "../fill/fill-tab";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { CheckList } from "./check-list";
import { Controls, type Sorting } from "./controls";
import { RankingDoorsContext } from "./doors-context";
import { FileDrop } from "./file-drop";
import { isReadable } from "./form-check";
import { Progress } from "./progress";
import { RankTable } from "./rank-table";
import { kindOf, MOST_FILES, RankingStore } from "./ranking-store";
import { SaveButtons } from "./save-buttons";
import { Years } from "./years";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "12px" },
  notes: { margin: 0, paddingLeft: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Where the ranking at hand is kept while another tab is shown. */
export interface KeptRanking {
  current: RankingStore | null;
}

export function RankTab({ judged, kept }: { judged: Judged; kept: KeptRanking }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts, attempt } = useSession();
  const { t, language } = texts;
  const doors = useContext(RankingDoorsContext);
  const { programme } = judged.rules;
  const [store] = useState(() => (kept.current ??= new RankingStore(doors, programme)));
  const { files, work, told, column, kind, ranked } = useSyncExternalStore(store.subscribe, store.getState);
  const [sorting, setSorting] = useState<Sorting>("rank");
  const readable = files.filter(isReadable);
  const kinds = [...new Set(readable.map(({ assessment }) => kindOf(assessment)))].sort();
  return (
    <div className={styles.tab}>
      <FileDrop
        words={t("ranking.drop")}
        button={t("ranking.choose")}
        label={t("ranking.choose.files")}
        note={t("ranking.local", { n: MOST_FILES })}
        multiple
        busy={work !== null}
        onFiles={(chosen) => {
          attempt(() => store.add(chosen, language));
        }}
      />
      {work === null ? null : (
        <Progress
          words={t(`ranking.${work.kind}`, { done: work.done, of: work.of })}
          done={work.done}
          of={work.of}
          onStop={() => {
            store.cancel();
          }}
        />
      )}
      {told === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {told.kind === "stopped"
              ? t("ranking.stopped", { done: told.done, of: told.of })
              : t("ranking.tooMany", { n: MOST_FILES, have: told.done })}
          </MessageBarBody>
        </MessageBar>
      )}
      {files.length === 0 ? null : <CheckList files={files} />}
      {ranked === null ? null : (
        <>
          {programme.scorecard ? (
            <Controls
              column={column}
              onColumn={(chosen) => {
                attempt(() => store.chooseColumn(chosen, language));
              }}
              kind={kind}
              kinds={kinds}
              onKind={(chosen) => {
                attempt(() => store.chooseKind(chosen, language));
              }}
              sorting={sorting}
              onSorting={setSorting}
            />
          ) : null}
          {kind === "all" ? null : <p className={text.secondary}>{t("ranking.kind.within")}</p>}
          <RankTable ranked={ranked} programme={programme} sorting={sorting} />
          {ranked.ranking.notes.length === 0 ? null : (
            <section aria-label={t("ranking.notes")}>
              <ul className={`${text.secondary} ${styles.notes}`}>
                {ranked.ranking.notes.map(({ kind: about, message, files: named }) => (
                  <li key={`${about} ${named.join()}`}>{texts.find(`ranking.note.${about}`) ?? message}</li>
                ))}
              </ul>
            </section>
          )}
          <div className={styles.buttons}>
            <SaveButtons ranking={ranked.ranking} programme={programme} files={readable} />
            <Button
              size="small"
              onClick={() => {
                store.clear();
              }}
            >
              {t("ranking.clear")}
            </Button>
          </div>
        </>
      )}
      <Years judged={judged} />
    </div>
  );
}
