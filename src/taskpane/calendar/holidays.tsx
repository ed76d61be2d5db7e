/** Days off and days worked that somebody enters, beside those that the State Council has published. */
import { Button, Input, makeStyles, Select } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Assessment, HolidayEntry } from "../../assessment";
import { publishedDays, yearOf, type AgendaEntry } from "../../lifecycle";
import { useEntryStyles } from "../shell/entries";
import { Fold } from "../shell/fold";
import { LocateButton } from "../shell/locate-button";
import { addressOf } from "../shell/locate";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
});

const byDay = (one: HolidayEntry, other: HolidayEntry): number => (one.date < other.date ? -1 : 1);

/** The days that are there already stay as they are. */
const withDays = (now: Assessment, added: readonly HolidayEntry[]): Assessment => {
  const there = new Set((now.holidays ?? []).map(({ date }) => date));
  const fresh = added.filter(({ date }) => !there.has(date));
  return fresh.length === 0 ? now : { ...now, holidays: [...(now.holidays ?? []), ...fresh] };
};

function AddDay({ taken }: { taken: ReadonlySet<string> }): ReactElement {
  const entries = useEntryStyles();
  const { desk, texts, attempt } = useSession();
  const { t } = texts;
  const ids = { date: useId(), name: useId(), state: useId(), fault: useId() };
  const [date, setDate] = useState("");
  const [name, setName] = useState("");
  const [off, setOff] = useState(true);
  const isTaken = taken.has(date);
  const fits = date !== "" && !isTaken;
  const add = async (): Promise<void> => {
    const called = name.trim() || t(off ? "calendar.holidays.off" : "calendar.holidays.worked");
    if (!(await desk.writeReview((now) => withDays(now, [{ date, name: called, off }])))) return;
    setDate("");
    setName("");
  };
  return (
    <>
      <div className={entries.fields}>
        <label htmlFor={ids.date}>{t("calendar.holidays.date")}</label>
        <Input
          id={ids.date}
          size="small"
          type="date"
          value={date}
          {...(isTaken ? { "aria-invalid": true, "aria-describedby": ids.fault } : {})}
          onChange={(_, { value }) => {
            setDate(value);
          }}
        />
        <label htmlFor={ids.name}>{t("calendar.holidays.name")}</label>
        <Input
          id={ids.name}
          size="small"
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
        <label htmlFor={ids.state}>{t("calendar.holidays.state")}</label>
        <Select
          id={ids.state}
          size="small"
          value={off ? "off" : "worked"}
          onChange={(_, { value }) => {
            setOff(value === "off");
          }}
        >
          <option value="off">{t("calendar.holidays.off")}</option>
          <option value="worked">{t("calendar.holidays.worked")}</option>
        </Select>
      </div>
      {isTaken ? (
        <p id={ids.fault} className={entries.fault} role="alert">
          {t("calendar.holidays.again", { date })}
        </p>
      ) : null}
      <Button
        size="small"
        disabledFocusable={!fits}
        onClick={() => {
          if (fits) attempt(add);
        }}
      >
        {t("calendar.holidays.add")}
      </Button>
    </>
  );
}

export function Holidays(props: { assessment: Assessment; entries: readonly AgendaEntry[] }): ReactElement {
  const styles = useStyles();
  const entries = useEntryStyles();
  const text = useTextStyles();
  const { state, desk, texts, attempt } = useSession();
  const { t } = texts;
  const { holidays = [] } = props.assessment;
  const taken = new Set(holidays.map(({ date }) => date));
  const write = (change: (now: Assessment) => Assessment): void => {
    attempt(async () => {
      await desk.writeReview(change);
    });
  };
  const years = [...new Set(props.entries.map(({ due }) => yearOf(due)))].sort((a, b) => a - b);
  const offered = years
    .map((year) => ({ year, days: publishedDays(year).filter(({ date }) => !taken.has(date)) }))
    .filter(({ days }) => days.length > 0);
  return (
    <Fold title={t("calendar.holidays.title", { n: holidays.length })}>
      <p className={text.secondary}>{t("calendar.holidays.note")}</p>
      {holidays.length === 0 ? <p className={text.secondary}>{t("calendar.holidays.none")}</p> : null}
      <ul className={entries.list}>
        {[...holidays].sort(byDay).map(({ date, name, off }) => (
          <li key={date} className={entries.row}>
            <span className={`${text.fact} ${text.number}`}>
              {t("calendar.holidays.day", {
                date,
                name: name ?? "",
                state: t(off ? "calendar.holidays.off" : "calendar.holidays.worked"),
              })}
            </span>
            <Button
              size="small"
              aria-label={t("calendar.holidays.remove", { date, name: name ?? "" })}
              onClick={() => {
                write((now) => ({
                  ...now,
                  holidays: (now.holidays ?? []).filter((holiday) => holiday.date !== date),
                }));
              }}
            >
              {t("calendar.holidays.delete")}
            </Button>
          </li>
        ))}
      </ul>
      <AddDay taken={taken} />
      <div className={styles.buttons}>
        {offered.map(({ year, days }) => (
          <Button
            key={year}
            size="small"
            onClick={() => {
              write((now) => withDays(now, days));
            }}
          >
            {t("calendar.holidays.year", { year: String(year) })}
          </Button>
        ))}
      </div>
      {addressOf(state, "holidays") === null ? null : (
        <LocateButton target="holidays" name={t("calendar.holidays.sheet")} appearance="subtle" />
      )}
    </Fold>
  );
}
