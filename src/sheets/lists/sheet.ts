import type { Programme } from "../../rulebook";
import { formRow } from "../../rulebook";
import { address, area } from "../address";
import { SheetBuilder } from "../builder";
import { say, type Language } from "../language";
import type { Area, SheetPlan } from "../plan";
import { OURS_HEAD, OURS_PLAIN } from "../style";
import { annexValue, compared } from "./formulas";
import { buildTop, listPaper, styleCounts } from "./frame";
import { LIST_ROWS, listedRows, listName, OTHER_NAMES, STYLED_ROWS } from "./names";
import { COUNTS, LISTS } from "./words";

/** The captions of the counts, a column for each list, and two for lists of any other row. */
const CAPTION_WIDTH = 60;
const LIST_WIDTH = 88;
const OTHER_WIDTHS = [60, 110] as const;
const ROW = { listed: 2, annex: 3, result: 4, id: 5, head: 6, first: 7 } as const;
/** In these units the number in Annex 1 is the number of names; 人 and 万元 rows list offices or uses. */
const COUNTED: readonly string[] = ["家", "个"];

const down = (column: number, columns = 1): Area => area(ROW.first, column, LIST_ROWS, columns);

function buildList(
  sheet: SheetBuilder,
  programme: Programme,
  id: string,
  column: number,
  language: Language,
): void {
  const row = formRow(programme, id);
  sheet.text(ROW.id, column, id);
  sheet.text(ROW.head, column, row?.label ?? id);
  sheet.name(listName(id), down(column));
  sheet.formula(ROW.listed, column, `COUNTA(${listName(id)})`);
  if (!COUNTED.includes(row?.unit ?? "")) return;
  sheet.formula(ROW.annex, column, annexValue(row?.label ?? "", language));
  const [listed, annex] = [address(ROW.listed, column), address(ROW.annex, column)];
  sheet.formula(ROW.result, column, compared(listed, annex, language));
}

/** The lists that 「列表说明」 asks for, side by side. */
export function listsSheet(programme: Programme, language: Language): SheetPlan {
  const rows = listedRows(programme);
  const other = 1 + rows.length;
  const columns = other + 2;
  const sheet = new SheetBuilder({
    key: "lists",
    name: say(LISTS.name, language),
    columnWidths: [CAPTION_WIDTH, ...rows.map(() => LIST_WIDTH), ...OTHER_WIDTHS],
    tabColor: "#0E700E",
  });
  buildTop(sheet, LISTS, columns, language);
  for (const key of ["listed", "annex", "result"] as const)
    sheet.text(ROW[key], 0, say(COUNTS[key], language));
  styleCounts(sheet, { first: ROW.listed, count: 3, width: columns }, language);
  rows.forEach((id, index) => buildList(sheet, programme, id, 1 + index, language));
  sheet.text(ROW.head, other, say(LISTS.otherRow, language));
  sheet.text(ROW.head, other + 1, say(LISTS.otherName, language));
  sheet.style(OURS_HEAD, area(ROW.id, 0, 2, columns));
  sheet.style({ size: 9 }, area(ROW.head, 0, 1, columns));
  const labels = rows.map((id) => sheet.heightOf(formRow(programme, id)?.label ?? "", 1, 1, 9));
  sheet.height(ROW.head, Math.max(24, ...labels));
  sheet.name(OTHER_NAMES.row, down(other));
  sheet.name(OTHER_NAMES.name, down(other + 1));
  sheet.style({ ...OURS_PLAIN, wrap: true, numberFormat: "@" }, area(ROW.first, 1, STYLED_ROWS, columns - 1));
  sheet.input(down(1, columns - 1));
  return sheet.build({
    hiddenColumns: [],
    freeze: { rows: ROW.first, columns: 0 },
    gridlines: true,
    print: listPaper(columns, { from: ROW.id, to: ROW.head }, language),
  });
}
