/** The preview of papers from file names: one line each, which unfolds to be corrected. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { placeOf, placesOf, type Naming } from "../fill/names";
import { Disclosure } from "../shell/disclosure";
import { useSession } from "../shell/session";
import { StateIcon } from "../shell/state-icon";
import { useTextStyles } from "../shell/styles";
import { TextLink } from "../shell/text-link";
import { isSound, type DraftFaults, type PaperDraft } from "./draft";
import { ItemChoice } from "./item-choice";
import { PaperFields } from "./paper-fields";
import type { Drafts } from "./use-drafts";

/** So many lines at a time. */
const STEP = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  about: { display: "block" },
  open: { paddingBottom: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

function Line(props: {
  draft: PaperDraft;
  faults: DraftFaults;
  naming: Naming;
  onChange: (draft: PaperDraft) => void;
  onLeave: () => void;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { draft, faults, naming, onChange, onLeave } = props;
  const [open, setOpen] = useState(false);
  const about = [
    draft.docNo,
    draft.date === "" ? t("files.papers.undated") : draft.date,
    placesOf(naming, draft.items),
  ];
  return (
    <li className={styles.line}>
      <Disclosure
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        icon={<StateIcon shape={isSound(faults) ? "blank" : "warning"} />}
        title={
          <span className={styles.title}>
            {t("files.papers.row", { no: draft.no, title: draft.title })}
            <span className={`${text.secondary} ${styles.about}`}>
              {about.filter((part) => part !== "").join("·")}
            </span>
          </span>
        }
      >
        <div className={styles.open}>
          <PaperFields draft={draft} faults={faults} onChange={onChange} />
          <ItemChoice
            items={draft.items}
            naming={naming}
            onChange={(items) => {
              onChange({ ...draft, items });
            }}
          />
          <div className={styles.buttons}>
            <Button size="small" onClick={onLeave}>
              {t("files.papers.leave")}
            </Button>
          </div>
        </div>
      </Disclosure>
    </li>
  );
}

export function DraftList(props: {
  drafts: readonly PaperDraft[];
  known: number;
  work: Drafts;
  naming: Naming;
  /** The selected item, where it asks for evidence. */
  item: string | null;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = useSession().texts;
  const { drafts, known, work, naming, item } = props;
  const [most, setMost] = useState(STEP);
  const [all, setAll] = useState(false);
  const wrong = work.faults.filter((faults) => !isSound(faults)).length;
  return (
    <div role="group" aria-label={t("files.papers.preview", { n: drafts.length })}>
      <div className={text.body} role="status">
        {t("files.papers.preview", { n: drafts.length })}
      </div>
      {known > 0 ? <div className={text.secondary}>{t("files.papers.known", { n: known })}</div> : null}
      <ul className={styles.list}>
        {drafts.slice(0, most).map((draft, at) => (
          <Line
            key={draft.file}
            draft={draft}
            faults={work.faults[at] ?? {}}
            naming={naming}
            onChange={(next) => {
              work.change(at, next);
            }}
            onLeave={() => {
              work.remove(at);
            }}
          />
        ))}
      </ul>
      {drafts.length > most ? (
        <TextLink
          onClick={() => {
            setMost(most + STEP);
          }}
        >
          {t("files.papers.rest", { n: drafts.length - most })}
        </TextLink>
      ) : null}
      {item === null ? null : (
        <Checkbox
          checked={all}
          label={t("files.papers.all", { place: placeOf(naming, item) })}
          onChange={(_, { checked }) => {
            setAll(checked === true);
          }}
        />
      )}
      {wrong > 0 ? (
        <div className={text.secondary} role="status">
          {t("files.papers.fault", { n: wrong })}
        </div>
      ) : null}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={wrong > 0 || drafts.length === 0 || work.writing}
          onClick={() => {
            work.register(all ? item : null);
          }}
        >
          {t("files.papers.save", { n: drafts.length })}
        </Button>
        <Button size="small" onClick={work.cancel}>
          {t("files.papers.cancel")}
        </Button>
      </div>
    </div>
  );
}
