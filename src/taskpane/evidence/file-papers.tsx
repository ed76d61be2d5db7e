/** Papers from files: a place to drop them on or to choose them, and what was made of their names. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState, type ReactElement, type ReactNode } from "react";
import type { Assessment } from "../../assessment";
import type { Naming } from "../fill/names";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { DraftList } from "./draft-list";
import { chosenNames, droppedNames, MOST_FILES } from "./dropped";
import { useDrafts, type Drafts } from "./use-drafts";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", rowGap: "12px" },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
  note: { margin: "4px 0 0" },
});

function Refusal({ work }: { work: Drafts }): ReactElement | null {
  const { t } = useSession().texts;
  const { offer } = work;
  if (offer.kind !== "too-many" && offer.kind !== "empty") return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {offer.kind === "empty"
          ? t("files.papers.noFiles")
          : t("files.papers.tooMany", { most: MOST_FILES, n: offer.n })}
      </MessageBarBody>
    </MessageBar>
  );
}

/** React knows no attribute for folders. */
const forFolders = (input: HTMLInputElement | null): void => {
  input?.setAttribute("webkitdirectory", "");
};

function Choosers({ work }: { work: Drafts }): ReactElement {
  const styles = useStyles();
  const { t } = useSession().texts;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const chosen = (input: HTMLInputElement): void => {
    work.take(chosenNames(input.files ?? []));
    // The same folder, mended, may be chosen again.
    input.value = "";
  };
  return (
    <div className={styles.buttons}>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t("files.papers.chooseFiles")}
        onChange={({ currentTarget }) => {
          chosen(currentTarget);
        }}
      />
      <input
        ref={(input) => {
          folder.current = input;
          forFolders(input);
        }}
        type="file"
        hidden
        aria-label={t("files.papers.chooseFolder")}
        onChange={({ currentTarget }) => {
          chosen(currentTarget);
        }}
      />
      <Button size="small" onClick={() => files.current?.click()}>
        {t("files.papers.chooseFiles")}
      </Button>
      <Button size="small" onClick={() => folder.current?.click()}>
        {t("files.papers.chooseFolder")}
      </Button>
    </div>
  );
}

/** Files may be dropped anywhere on `children`; what was made of them stands before it. */
export function FilePapers(props: {
  assessment: Assessment;
  naming: Naming;
  item: string | null;
  children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts, attempt } = useSession();
  const { t } = texts;
  const { assessment, naming, item, children } = props;
  const work = useDrafts(assessment);
  const [over, setOver] = useState(false);
  const { offer } = work;
  return (
    <div
      className={mergeClasses(styles.area, over && styles.over)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const names = droppedNames(event.dataTransfer);
        attempt(async () => {
          work.take(await names);
        });
      }}
    >
      {over ? (
        <div className={text.body} role="status">
          {t("files.papers.drop")}
        </div>
      ) : null}
      {offer.kind === "drafts" ? (
        <DraftList drafts={offer.drafts} known={offer.known} work={work} naming={naming} item={item} />
      ) : null}
      {children}
      <section aria-label={t("files.papers.title")}>
        <h2 className={text.heading}>{t("files.papers.title")}</h2>
        <p className={mergeClasses(text.secondary, styles.note)}>{t("files.papers.explain")}</p>
        <Choosers work={work} />
        <Refusal work={work} />
      </section>
    </div>
  );
}
