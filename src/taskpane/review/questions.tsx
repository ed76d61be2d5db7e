/** Questions to the city: asked item by item, answered and closed, kept in the workbook. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Assessment, QuestionEntry } from "../../assessment";
import { answerQuestion, askCity, closeQuestion } from "../../review";
import type { Judged } from "../fill/fill-tab";
import { nameOf, placeOf } from "../fill/names";
import { Choice } from "../ranking/controls";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { TextLink } from "../shell/text-link";
import type { RoleName } from "./roles";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0", padding: 0 },
  row: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", gap: "4px", marginTop: "4px" },
  filter: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
});

const states = ["open", "answered", "closed"] as const;
const shows = ["all", ...states] as const;
type Show = (typeof shows)[number];

const today = (): string => new Date().toISOString().slice(0, 10);

function useWrite(): (change: (now: Assessment) => Assessment) => void {
  const { desk, attempt } = useSession();
  return (change) => {
    attempt(async () => {
      await desk.writeReview(change);
    });
  };
}

/** Words typed into one line, sent by Enter or its button. */
function Line(props: {
  label: string;
  button: string;
  buttonLabel?: string;
  initial?: string;
  onSend: (words: string) => void;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState(props.initial ?? "");
  const words = typed.trim();
  const send = (): void => {
    if (words === "") return;
    props.onSend(words);
    if (props.initial === undefined) setTyped("");
  };
  return (
    <div className={styles.line}>
      <Input
        id={id}
        size="small"
        aria-label={props.label}
        placeholder={props.label}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Enter" && !nativeEvent.isComposing) send();
        }}
      />
      <Button
        size="small"
        disabledFocusable={words === ""}
        aria-label={props.buttonLabel ?? props.button}
        onClick={send}
      >
        {props.button}
      </Button>
    </div>
  );
}

function Question(props: {
  question: QuestionEntry;
  role: RoleName;
  judged: Judged;
  /** Named where the list holds questions on several items. */
  withItem: boolean;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const say = useWords();
  const write = useWrite();
  const { question, role, judged, withItem } = props;
  const { no, item, state } = question;
  const naming = { ...judged, texts };
  const place = placeOf(naming, item);
  const asked = [question.by, question.on].filter(Boolean).join(t("common.comma"));
  return (
    <li className={styles.row}>
      <div className={text.secondary}>
        {[no, say(`questions.state.${state}`), asked].filter(Boolean).join(t("common.comma"))}
      </div>
      {withItem ? (
        <div className={text.secondary}>
          <TextLink
            aria-label={say("questions.goTo", { place })}
            onClick={() => {
              attempt(() => desk.goTo(item));
            }}
          >
            {place}
          </TextLink>{" "}
          {nameOf(naming, item)}
        </div>
      ) : null}
      <div className={text.fact}>{question.text}</div>
      {question.answer ? (
        <div className={text.fact}>{say("questions.answer", { answer: question.answer })}</div>
      ) : null}
      {role === "city" && state !== "closed" ? (
        <Line
          key={question.answer ?? ""}
          label={say("questions.answerOf", { no })}
          button={say("questions.keep")}
          buttonLabel={say("questions.keepOf", { no })}
          initial={question.answer ?? ""}
          onSend={(words) => {
            write((now) => answerQuestion(now, no, words));
          }}
        />
      ) : null}
      {role !== "city" && state !== "closed" ? (
        <Button
          size="small"
          aria-label={say("questions.closeOf", { no })}
          onClick={() => {
            write((now) => closeQuestion(now, no));
          }}
        >
          {say("questions.close")}
        </Button>
      ) : null}
    </li>
  );
}

/** In review mode: what was asked about the item at hand, and a line to ask more. */
export function ItemQuestions(props: {
  item: string;
  role: RoleName;
  who: string;
  judged: Judged;
}): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const say = useWords();
  const write = useWrite();
  const { item, role, who, judged } = props;
  const asked = (judged.assessment.review?.questions ?? []).filter((question) => question.item === item);
  return (
    <section aria-label={say("questions.ask")}>
      {asked.length === 0 ? null : (
        <>
          <h2 className={text.heading}>{say("questions.ofItem", { n: asked.length })}</h2>
          <ul className={styles.list}>
            {asked.map((question) => (
              <Question key={question.no} question={question} role={role} judged={judged} withItem={false} />
            ))}
          </ul>
        </>
      )}
      <Line
        label={say("questions.ask")}
        button={say("questions.send")}
        onSend={(words) => {
          write((now) => askCity(now, { item, text: words, by: who, on: today() }));
        }}
      />
    </section>
  );
}

/** All questions, the open ones first. */
export function QuestionsSection({ judged, role }: { judged: Judged; role: RoleName }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const say = useWords();
  const [show, setShow] = useState<Show>("all");
  const all = judged.assessment.review?.questions ?? [];
  if (all.length === 0) return <p className={text.secondary}>{say("questions.none")}</p>;
  const shown = states
    .filter((state) => show === "all" || show === state)
    .flatMap((state) => all.filter((question) => question.state === state));
  return (
    <>
      <div className={styles.filter}>
        <Choice
          label={say("questions.show")}
          value={show}
          options={shows.map((value) => ({
            value,
            words: value === "all" ? say("questions.show.all") : say(`questions.state.${value}`),
          }))}
          onChoose={setShow}
        />
      </div>
      {shown.length === 0 ? <p className={text.secondary}>{say("questions.none")}</p> : null}
      <ul className={styles.list}>
        {shown.map((question) => (
          <Question key={question.no} question={question} role={role} judged={judged} withItem />
        ))}
      </ul>
    </>
  );
}
