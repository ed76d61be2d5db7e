import type { CellInput, Severity } from "../assessment/index";
import { formRows, type Text, type ValueKind } from "../rulebook/index";
import { cellAt } from "../scoring/index";
import { isPair, quoted } from "./cells";
import type { Check, CheckContext, Draft } from "./check";
import { coverName, coverSource, rowName, rowSource } from "./names";
import { folded, isBlank } from "./white-space";

export const unknownChoice: Check = {
  id: "unknown-choice",
  severity: "error",
  title: { zh: "不在可选之列", en: "Not one of the choices" },
  why: {
    zh: "表上列明了填哪几种，填别的无法归类。封面的申报类型是错误；表内各行是文字，用词不同只作警告。",
    en: "The form prints what is written there; anything else cannot be classed. On the cover it is an error; the rows hold text, so another wording is a warning.",
  },
  remedy: { zh: "改为表上列明的一种。", en: "Change it to one of those that the form prints." },
  source: "附件1 封面，附件1 二、1",
  reads: ["annex1", "supplement"],
  run: (context) => {
    const { programme } = context;
    const covers = programme.statusForm.cover.map((field) => ({
      id: field.id,
      value: field.value,
      severity: "error" as const,
      name: coverName(programme, field),
      source: coverSource(programme),
    }));
    const rows = formRows(programme).map((row) => ({
      id: row.id,
      value: row.value,
      // The contract's reading 15: these rows are text, and an office may describe its nature in its own words.
      severity: "warning" as const,
      name: rowName(programme, row),
      source: rowSource(programme, row),
    }));
    return [...covers, ...rows].flatMap((place) => draftOf(place, context));
  },
};

interface Place {
  readonly id: string;
  readonly value: ValueKind;
  readonly severity: Severity;
  readonly name: Text;
  readonly source: string;
}

function draftOf(
  { id, value, severity, name, source }: Place,
  { assessment }: CheckContext,
): readonly Draft[] {
  const choices = value.kind === "text" ? value.choices : undefined;
  const input: CellInput = cellAt(assessment, id);
  if (choices === undefined || input === null || isPair(input) || isBlank(String(input))) return [];
  if (choices.some((choice) => folded(choice) === folded(String(input)))) return [];
  return [
    {
      ref: id,
      severity,
      message: {
        zh: `${name.zh}填了${quoted(input)}，表上列明的是${choices.join("、")}。`,
        en: `${name.en}: ${quoted(input)} is not one of ${choices.join(", ")}.`,
      },
      remedy: { zh: `改为${choices.join("、")}之一。`, en: `Change it to one of ${choices.join(", ")}.` },
      source,
    },
  ];
}
