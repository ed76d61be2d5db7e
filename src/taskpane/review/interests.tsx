/** The register of interests, and the marks given in spite of it. */
import { Button, Input } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { interestedMarks, registerInterest, withdrawInterest } from "../../review";
import { itemsOfText } from "../../sheets";
import type { Judged } from "../fill/fill-tab";
import { placeOf, placesOf } from "../fill/names";
import { useEntryStyles } from "../shell/entries";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { useWords } from "./use-words";

function Register({ judged, name }: { judged: Judged; name: string }): ReactElement {
  const entries = useEntryStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const say = useWords();
  const ids = { expert: useId(), items: useId(), reason: useId(), fault: useId() };
  const [expert, setExpert] = useState(name);
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const items = itemsOfText(typed);
  const unknown = items.filter((item) => !judged.outline.items.has(item));
  const fits = expert.trim() !== "" && reason.trim() !== "" && unknown.length === 0;
  const add = async (): Promise<void> => {
    const entry = { expert: expert.trim(), items, reason: reason.trim() };
    if (!(await desk.writeReview((now) => registerInterest(now, entry)))) return;
    setTyped("");
    setReason("");
  };
  return (
    <>
      <div className={entries.fields}>
        <label htmlFor={ids.expert}>{say("interests.expert")}</label>
        <Input
          id={ids.expert}
          size="small"
          value={expert}
          onChange={(_, { value }) => {
            setExpert(value);
          }}
        />
        <label htmlFor={ids.items}>{say("interests.items")}</label>
        <Input
          id={ids.items}
          size="small"
          placeholder={say("interests.itemsHint")}
          value={typed}
          {...(unknown.length > 0 ? { "aria-invalid": true, "aria-describedby": ids.fault } : {})}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        <label htmlFor={ids.reason}>{say("interests.reason")}</label>
        <Input
          id={ids.reason}
          size="small"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </div>
      {unknown.length === 0 ? null : (
        <p id={ids.fault} className={entries.fault} role="alert">
          {say("interests.unknown", { items: unknown.join(t("common.separator")) })}
        </p>
      )}
      <Button
        size="small"
        disabledFocusable={!fits}
        onClick={() => {
          if (fits) attempt(add);
        }}
      >
        {say("interests.add")}
      </Button>
    </>
  );
}

export function InterestsSection({ judged, name }: { judged: Judged; name: string }): ReactElement {
  const entries = useEntryStyles();
  const text = useTextStyles();
  const { desk, texts, attempt } = useSession();
  const say = useWords();
  const naming = { ...judged, texts };
  const register = judged.assessment.review?.interests ?? [];
  const marks = interestedMarks(judged.assessment);
  return (
    <>
      <p className={text.secondary}>{say("interests.note")}</p>
      {register.length === 0 ? <p className={text.secondary}>{say("interests.none")}</p> : null}
      <ul className={entries.list}>
        {register.map(({ expert, items, reason }) => (
          <li key={expert} className={entries.row}>
            <span className={text.fact}>
              {say("interests.line", {
                expert,
                items: items.length === 0 ? say("interests.all") : placesOf(naming, items),
                reason,
              })}
            </span>
            <Button
              size="small"
              aria-label={say("interests.remove", { expert })}
              onClick={() => {
                attempt(async () => {
                  await desk.writeReview((now) => withdrawInterest(now, expert));
                });
              }}
            >
              {say("interests.delete")}
            </Button>
          </li>
        ))}
      </ul>
      <Register key={name} judged={judged} name={name} />
      {marks.length === 0 ? null : (
        <section aria-label={say("interests.marks", { n: marks.length })}>
          <h3 className={text.heading}>{say("interests.marks", { n: marks.length })}</h3>
          <ul className={`${text.fact} ${entries.list}`}>
            {marks.map(({ expert, item }) => (
              <li key={`${expert} ${item}`}>
                {say("interests.mark", { place: placeOf(naming, item), expert })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
