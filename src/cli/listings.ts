import type { Lang } from "../assessment/index";
import { programmes, type Programme, type Reading, type Text } from "../rulebook/index";
import type { Arguments } from "./arguments";
import { EXIT, type ExitStatus, type Io } from "./io";
import { chosenProgramme } from "./programme";
import { json } from "./report-files";
import { table } from "./table";
import { texts } from "./texts";

const inLang = (text: Text, lang: Lang): string => (lang === "en" ? text.en : text.zh);

/** `ipcity readings`: what the documents leave open. */
export function listReadings(args: Arguments, io: Io): ExitStatus {
  const { json: asJson, lang } = args;
  const chosen = chosenProgramme(args);
  io.stdout(
    asJson ? json(chosen.readings.map((open) => readingEntry(open, lang))) : readingTable(chosen, lang),
  );
  return EXIT.done;
}

function readingEntry(open: Reading, lang: Lang): object {
  return {
    name: open.id,
    /** The key in `settings`, or a path inside it. */
    setting: open.setting ?? open.id,
    title: inLang(open.title, lang),
    clause: open.source,
    default: open.default,
    alternatives: alternatives(open),
    options: open.options.map((option) => ({ id: option.id, name: inLang(option.name, lang) })),
    ...(open.numeric === undefined ? {} : { numeric: open.numeric }),
    reason: inLang(open.reason, lang),
  };
}

const alternatives = (open: Reading): readonly string[] =>
  open.options.map((option) => option.id).filter((id) => id !== open.default);

function readingTable({ readings }: Programme, lang: Lang): string {
  const rows = readings.map((open) => {
    const range = open.numeric === undefined ? [] : [`${open.numeric.min}–${open.numeric.max}`];
    return [
      `${open.setting ?? open.id}`,
      open.source,
      open.default,
      [...alternatives(open), ...range].join("、"),
      inLang(open.title, lang),
    ];
  });
  return `${table([[...texts(lang).readingHead, ""], ...rows])}\n`;
}

/** `ipcity programmes`: the rule packs. */
export function listProgrammes({ json: asJson, lang }: Arguments, io: Io): ExitStatus {
  const entries = programmes.map(({ id, documentNumber, issued, title, extends: base }) => ({
    id,
    documentNumber,
    date: issued,
    title: inLang(title, lang),
    ...(base === undefined ? {} : { extends: base }),
  }));
  const rows = entries.map((entry) => [
    entry.id,
    entry.documentNumber,
    entry.date,
    entry.extends ?? "",
    entry.title,
  ]);
  io.stdout(asJson ? json(entries) : `${table([texts(lang).programmeHead, ...rows])}\n`);
  return EXIT.done;
}
