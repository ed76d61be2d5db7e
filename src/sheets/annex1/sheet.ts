import { formName, type Programme } from "../../rulebook";
import { area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { say, type Language } from "../language";
import type { SheetPlan } from "../plan";
import { PAGE } from "../words";
import { buildCover } from "./cover";
import { PRINTED, WIDTHS } from "./layout";
import { buildPart } from "./part";

/** Annex 1: the cover and the tables below one another, each on a page of its own. */
export function annex1Sheet(programme: Programme, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "annex1",
    name: say(formName(programme), language),
    columnWidths: WIDTHS,
    tabColor: "#1F4E96",
  });
  let row = buildCover(sheet, programme.statusForm, language);
  const breaks: number[] = [];
  for (const part of programme.statusForm.parts) {
    breaks.push(row);
    row = buildPart(sheet, part, row, language);
  }
  return sheet.build({
    hiddenColumns: [],
    freeze: { rows: 0, columns: 0 },
    print: paper(area(0, 0, row, PRINTED), "portrait", { center: say(PAGE, language) }, { breaks }),
  });
}
