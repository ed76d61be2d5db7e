import { isIsoDate, type IsoDate, type Lang } from "../assessment/index";
import { agenda, holidaysOf, type AgendaEntry } from "../lifecycle/index";
import { programme, type Text } from "../rulebook/index";
import type { Arguments } from "./arguments";
import { Failure } from "./failure";
import { EXIT, type ExitStatus, type Io } from "./io";
import { openFile } from "./open";
import { outputOf, writeOutput } from "./output";
import { json } from "./report-files";
import { table } from "./table";

const inLang = (text: Text, lang: Lang): string => (lang === "en" ? text.en : text.zh);

const STATES: Readonly<Record<AgendaEntry["state"], Text>> = {
  done: { zh: "已办", en: "done" },
  late: { zh: "逾期办理", en: "done late" },
  missed: { zh: "逾期未办", en: "missed" },
  passed: { zh: "已过", en: "passed" },
  today: { zh: "今天", en: "today" },
  ahead: { zh: "未到", en: "ahead" },
  "not-taken": { zh: "已择另一项", en: "other one taken" },
};
const HEAD: readonly Text[] = [
  { zh: "期限", en: "Due" },
  { zh: "天数", en: "Days" },
  { zh: "状态", en: "State" },
  { zh: "依据", en: "Clause" },
  { zh: "谁", en: "Who" },
  { zh: "事项", en: "What" },
];
const NONE: Text = {
  zh: "没有可推算的期限：先填试点批复日等日期。",
  en: "No deadline can be reckoned: give the day of approval first.",
};

/** `ipcity calendar`: what is due when, for people, for programs, and for their calendars. */
export async function calendar(args: Arguments, io: Io): Promise<ExitStatus> {
  const path = args.output === undefined ? null : outputOf(args, ".ics");
  const stamp = new Date();
  const today = dayOf(args, stamp);
  const { assessment } = await openFile(args.files[0] ?? "", args, io);
  const rules = programme(assessment.programme);
  const entries = agenda(assessment, rules, { today, holidays: holidaysOf(assessment) });
  if (path === null || args.json) io.stdout(args.json ? json(entries) : printed(entries, args.lang));
  if (path !== null) {
    // The writer of calendars comes with that of documents: the other commands start faster without them.
    const { writeCalendar } = await import("../report/index");
    const city = assessment.city.name?.trim() ?? "";
    const file = writeCalendar({ city, programme: rules.id, entries, lang: args.lang, stamp });
    await writeOutput(path, file, args, io);
  }
  return EXIT.done;
}

/** The day asked for, or today where this machine stands. */
function dayOf({ today }: Arguments, now: Date): IsoDate {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const local = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  const wanted = today ?? local;
  if (isIsoDate(wanted)) return wanted;
  throw new Failure({
    zh: `--today 的取值“${wanted}”不是日期，例如 2026-11-21`,
    en: `--today cannot be "${wanted}"; write a day such as 2026-11-21`,
  });
}

function printed(entries: readonly AgendaEntry[], lang: Lang): string {
  if (entries.length === 0) return `${inLang(NONE, lang)}\n`;
  const rows = entries.map(({ due, daysLeft, state, source, by, title }) => [
    due,
    String(daysLeft),
    inLang(STATES[state], lang),
    source,
    inLang(by, lang),
    inLang(title, lang),
  ]);
  return `${table([HEAD.map((head) => inLang(head, lang)), ...rows], ["left", "right"])}\n`;
}
