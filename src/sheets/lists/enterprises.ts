import type { EnterpriseTitle, Programme } from "../../rulebook";
import { formRow } from "../../rulebook";
import { address, area } from "../address";
import { SheetBuilder } from "../builder";
import { say, type Language } from "../language";
import type { Area, SheetPlan } from "../plan";
import { OURS_HEAD, OURS_PLAIN } from "../style";
import { annexValue, compared, highestCount } from "./formulas";
import { buildTop, listPaper, styleCounts } from "./frame";
import { ENTERPRISE_NAMES, ENTERPRISE_ROWS, STYLED_ROWS, titleName } from "./names";
import { TICK } from "./ticks";
import { CHECKS, COUNTS, ENTERPRISES } from "./words";

const NAME_WIDTH = 220;
const CODE_WIDTH = 140;
const TITLE_WIDTH = 50;
const FIRST_TITLE = 2;
const ROW = { listed: 2, highest: 3, annex: 4, result: 5, head: 6, first: 7 } as const;

const down = (column: number, columns = 1): Area => area(ROW.first, column, ENTERPRISE_ROWS, columns);

/** Columns of the titles above one; a certification is above none and below none. */
function above(titles: readonly EnterpriseTitle[], { rank }: EnterpriseTitle): readonly string[] {
  if (rank === null) return [];
  return titles.filter((other) => other.rank !== null && other.rank < rank).map(({ id }) => titleName(id));
}

function buildTitle(
  sheet: SheetBuilder,
  programme: Programme,
  title: EnterpriseTitle,
  column: number,
  language: Language,
): void {
  sheet.text(ROW.head, column, say(title.name, language));
  sheet.formula(ROW.listed, column, `COUNTA(${titleName(title.id)})`);
  sheet.formula(ROW.highest, column, highestCount(titleName(title.id), above(programme.titles, title)));
  const label = formRow(programme, title.row ?? "")?.label ?? "";
  sheet.formula(ROW.annex, column, annexValue(label, language));
  const [highest, annex] = [address(ROW.highest, column), address(ROW.annex, column)];
  sheet.formula(ROW.result, column, compared(highest, annex, language));
  sheet.name(titleName(title.id), down(column));
}

/** Firms and their titles: thousands of rows, so nothing here is written or drawn cell by cell. */
export function enterprisesSheet(programme: Programme, language: Language): SheetPlan {
  const { titles } = programme;
  const columns = FIRST_TITLE + titles.length;
  const sheet = new SheetBuilder({
    key: "enterprises",
    name: say(ENTERPRISES.name, language),
    columnWidths: [NAME_WIDTH, CODE_WIDTH, ...titles.map(() => TITLE_WIDTH)],
    tabColor: "#0E700E",
  });
  buildTop(sheet, ENTERPRISES, columns, language);
  for (const key of ["listed", "highest", "annex", "result"] as const)
    sheet.block(area(ROW[key], 0, 1, FIRST_TITLE), say(COUNTS[key], language), {});
  styleCounts(sheet, { first: ROW.listed, count: 4, width: columns }, language);
  sheet.text(ROW.head, 0, say(ENTERPRISES.firm, language));
  sheet.text(ROW.head, 1, say(ENTERPRISES.code, language));
  titles.forEach((title, index) => buildTitle(sheet, programme, title, FIRST_TITLE + index, language));
  sheet.style(OURS_HEAD, area(ROW.head, 0, 1, columns));
  sheet.style({ size: 9 }, area(ROW.head, FIRST_TITLE, 1, titles.length));
  sheet.height(ROW.head, 58);
  sheet.name(ENTERPRISE_NAMES.name, down(0));
  sheet.name(ENTERPRISE_NAMES.creditCode, down(1));
  sheet.style(OURS_PLAIN, area(ROW.first, 0, STYLED_ROWS, columns));
  sheet.style({ horizontal: "center" }, area(ROW.first, FIRST_TITLE, STYLED_ROWS, titles.length));
  // A code of digits alone would lose its last ones as a number.
  sheet.style({ numberFormat: "@" }, down(1));
  sheet.input(down(0, columns));
  sheet.validate({
    areas: [down(FIRST_TITLE, titles.length)],
    rule: { kind: "list", choices: [TICK] },
    alert: "warning",
    title: say(CHECKS.tick, language),
    message: say(CHECKS.tickMessage, language),
  });
  const code = address(ROW.first, 1);
  sheet.validate({
    areas: [down(1)],
    rule: { kind: "custom", formula: `=LEN(TRIM(${code}))=18` },
    alert: "warning",
    title: say(CHECKS.code, language),
    message: say(CHECKS.codeMessage, language),
  });
  return sheet.build({
    hiddenColumns: [],
    freeze: { rows: ROW.first, columns: 0 },
    gridlines: true,
    print: listPaper(columns, { from: ROW.head, to: ROW.head }, language),
  });
}
