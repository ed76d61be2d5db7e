import type { CellInput } from "../assessment/index";
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
    zh: "表上列明了只能填哪几种，填别的无法归类。",
    en: "The form prints what may be written there; anything else cannot be classed.",
  },
  remedy: { zh: "改为表上列明的一种。", en: "Change it to one of those that the form prints." },
  source: "附件1 封面，附件1 二、1",
  reads: ["annex1", "supplement"],
  run: (context) => {
    const { programme } = context;
    const covers = programme.statusForm.cover.map((field) => ({
      id: field.id,
      value: field.value,
      name: coverName(programme, field),
      source: coverSource(programme),
    }));
    const rows = formRows(programme).map((row) => ({
      id: row.id,
      value: row.value,
      name: rowName(programme, row),
      source: rowSource(programme, row),
    }));
    return [...covers, ...rows].flatMap((place) => draftOf(place, context));
  },
};

interface Place {
  readonly id: string;
  readonly value: ValueKind;
  readonly name: Text;
  readonly source: string;
}

function draftOf({ id, value, name, source }: Place, { assessment }: CheckContext): readonly Draft[] {
  const choices = value.kind === "text" ? value.choices : undefined;
  const input: CellInput = cellAt(assessment, id);
  if (choices === undefined || input === null || isPair(input) || isBlank(String(input))) return [];
  if (choices.some((choice) => folded(choice) === folded(String(input)))) return [];
  return [
    {
      ref: id,
      message: {
        zh: `${name.zh}填了${quoted(input)}，只能填${choices.join("、")}之一。`,
        en: `${name.en}: ${quoted(input)} is not one of ${choices.join(", ")}.`,
      },
      remedy: { zh: `改为${choices.join("、")}之一。`, en: `Change it to one of ${choices.join(", ")}.` },
      source,
    },
  ];
}
