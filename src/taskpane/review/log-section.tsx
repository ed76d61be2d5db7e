/** Who changed what, when and why: searched, exported, and filled up with what was changed elsewhere. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactElement } from "react";
import type { Assessment, LogEntry } from "../../assessment";
import { logCsv, logPlace, notLogged, openTo, withChangesLogged } from "../../review";
import { download } from "../files/download";
import { Choice } from "../ranking/controls";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  filter: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  list: { listStyleType: "none", margin: "8px 0", padding: 0 },
  row: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
  why: { flexGrow: 1, minWidth: "120px" },
});

/** Entries shown at once: a log holds up to 2,000. */
const PAGE = 30;

export interface LogProps {
  readonly assessment: Assessment;
  /** What the workbook held when the pane was opened. */
  readonly opened: Assessment;
  readonly who: string;
  /** The expert who looks, to whom the other reviewers' scores are closed; null for anybody else. */
  readonly expert: string | null;
}

type Line = LogEntry & { readonly named: string };

function useLines(assessment: Assessment): readonly Line[] {
  const { language } = useSession().texts;
  return useMemo(
    () =>
      [...(assessment.log ?? [])]
        .reverse()
        .map((entry) => ({ ...entry, named: logPlace(assessment, entry, language) })),
    [assessment, language],
  );
}

const holds = ({ named, place, who, from, to, why }: Line, sought: string): boolean =>
  [named, place, who, from, to, why].some((part) =>
    String(part ?? "")
      .toLowerCase()
      .includes(sought),
  );

/** What changed since the pane was opened and stands in no entry. */
function NotLogged(props: LogProps): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const say = useWords();
  const [why, setWhy] = useState("");
  const { assessment, opened, who, expert } = props;
  const changes = useMemo(() => {
    const mayBeSeen = openTo(assessment, expert);
    return notLogged(opened, assessment, texts.language).filter(({ steps }) => mayBeSeen(steps.join(".")));
  }, [opened, assessment, expert, texts.language]);
  if (changes.length === 0) return null;
  const keep = async (): Promise<void> => {
    const change = { who, when: new Date().toISOString(), ...(why.trim() === "" ? {} : { why: why.trim() }) };
    if (await desk.writeReview((now) => withChangesLogged(opened, now, change))) setWhy("");
  };
  return (
    <section aria-label={say("log.typed", { n: changes.length })}>
      <h3 className={text.heading}>{say("log.typed", { n: changes.length })}</h3>
      <ul className={`${text.secondary} ${styles.list}`}>
        {changes.slice(0, PAGE).map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <div className={styles.line}>
        <Input
          size="small"
          className={styles.why}
          aria-label={say("log.typedWhy")}
          placeholder={say("log.typedWhy")}
          value={why}
          onChange={(_, { value }) => {
            setWhy(value);
          }}
        />
        <Button
          size="small"
          onClick={() => {
            attempt(keep);
          }}
        >
          {say("log.typedKeep")}
        </Button>
      </div>
    </section>
  );
}

const EVERYBODY = "";

export function LogSection(props: LogProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, language } = useSession().texts;
  const say = useWords();
  const id = useId();
  const [sought, setSought] = useState("");
  const [by, setBy] = useState(EVERYBODY);
  const [most, setMost] = useState(PAGE);
  const { expert } = props;
  const assessment = useMemo((): Assessment => {
    const mayBeSeen = openTo(props.assessment, expert);
    return { ...props.assessment, log: (props.assessment.log ?? []).filter(({ place }) => mayBeSeen(place)) };
  }, [props.assessment, expert]);
  const lines = useLines(assessment);
  const people = [...new Set(lines.map(({ who }) => who))].sort();
  const found = lines.filter(
    (line) => (by === EVERYBODY || line.who === by) && holds(line, sought.trim().toLowerCase()),
  );
  const shown = found.slice(0, most);
  const value = (given: LogEntry["from"]): string =>
    given === null || given === undefined ? say("log.blank") : String(given);
  const city = assessment.city.name?.trim() || t("header.unnamed");
  const save = (ending: "csv" | "json"): void => {
    const content =
      ending === "csv" ? logCsv(assessment, language) : `${JSON.stringify(assessment.log ?? [], null, 2)}\n`;
    download(content, say("log.file", { city }), ending);
  };
  return (
    <>
      <p className={text.secondary}>{say("log.note")}</p>
      <NotLogged {...props} />
      {lines.length === 0 ? (
        <p className={text.secondary}>{say("log.none")}</p>
      ) : (
        <>
          <div className={styles.filter}>
            <label htmlFor={id}>{say("log.find")}</label>
            <Input
              id={id}
              size="small"
              value={sought}
              onChange={(_, data) => {
                setSought(data.value);
              }}
            />
            <Choice
              label={say("log.by")}
              value={by}
              options={[
                { value: EVERYBODY, words: say("log.everybody") },
                ...people.map((who) => ({ value: who, words: who })),
              ]}
              onChoose={setBy}
            />
          </div>
          <p className={text.secondary} role="status">
            {found.length === 0
              ? say("log.noMatch")
              : say("log.list", { shown: shown.length, n: found.length })}
          </p>
          <ul className={styles.list}>
            {shown.map(({ named, who, when, from, to, why }, index) => (
              <li key={`${when} ${named} ${String(index)}`} className={styles.row}>
                <div className={text.fact}>
                  {say("log.line", { place: named, from: value(from), to: value(to) })}
                </div>
                <div className={text.secondary}>{say("log.who", { who, when })}</div>
                {why ? <div className={text.secondary}>{say("log.why", { why })}</div> : null}
              </li>
            ))}
          </ul>
          <div className={styles.line}>
            {found.length > most ? (
              <Button
                size="small"
                onClick={() => {
                  setMost(most + PAGE);
                }}
              >
                {say("log.more", { n: Math.min(PAGE, found.length - most) })}
              </Button>
            ) : null}
            {(["csv", "json"] as const).map((ending) => (
              <Button
                key={ending}
                size="small"
                onClick={() => {
                  save(ending);
                }}
              >
                {say(`log.${ending}`)}
              </Button>
            ))}
          </div>
        </>
      )}
    </>
  );
}
