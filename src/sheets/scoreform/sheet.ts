import type { Programme, Scorecard } from "../../rulebook";
import { area } from "../address";
import { levelWord } from "../annex2/formulas";
import { paper, SheetBuilder } from "../builder";
import { atLevel, quote } from "../formula";
import { say, type Language } from "../language";
import { dateName, SETTING_NAMES } from "../names";
import type { SheetPlan } from "../plan";
import { COLORS, OFFICIAL_TITLE, OURS_NOTE, OURS_PLAIN } from "../style";
import { PAGE } from "../words";
import { buildClosing } from "./closing";
import { COLUMNS, line, Pages, WIDTHS } from "./layout";
import { ScoreTable } from "./table";
import { HEAD, SCORE_FORM, SHEET_NAME } from "./words";

const RUNNING = 16;

function buildHead(sheet: SheetBuilder, pages: Pages, card: Scorecard, language: Language): void {
  const title = `${card.title}${SCORE_FORM}`;
  const city = (otherwise: string): string =>
    `IFERROR(IF(LEN(TRIM(${SETTING_NAMES.city}))=0,${otherwise},${SETTING_NAMES.city}),${otherwise})`;
  // On every page: which form this is, and whose.
  const running = pages.next(RUNNING);
  sheet.formula(running, 0, `${quote(`${title}　`)}&${city('""')}`);
  sheet.merge(line(running));
  sheet.style({ ...OURS_NOTE, horizontal: "right", wrap: false }, line(running));
  sheet.block(line(pages.next(34)), title, OFFICIAL_TITLE);
  const application = dateName("application");
  const day = `IFERROR(IF(ISNUMBER(${application}),${quote(say(HEAD.application, language))}&TEXT(${application},"yyyy-mm-dd"),""),"")`;
  const about = pages.next(18);
  const blank = quote(say(HEAD.blank, language));
  const column = `${quote(say(HEAD.column, language))}&${levelWord(language)}`;
  sheet.formula(about, 0, `${quote(say(HEAD.city, language))}&${city(blank)}&${column}&${day}`);
  sheet.merge(line(about));
  sheet.style({ ...OURS_PLAIN, horizontal: "center" }, line(about));
  const caution = pages.next(15);
  const [before = "", after = ""] = say(HEAD.notProvince, language).split("{level}");
  const told = `${quote(before)}&${levelWord(language)}&${quote(after)}`;
  sheet.formula(caution, 0, `IF(${atLevel("province")},"",${told})`);
  sheet.merge(line(caution));
  sheet.style({ ...OURS_NOTE, horizontal: "center", color: COLORS.warning }, line(caution));
}

/** The form of Art. 19: Annex 2 as printed, scored, summed and weighted, for paper alone. */
export function scoreFormSheet(programme: Programme, card: Scorecard, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "scoreform",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: "#0E700E",
  });
  const pages = new Pages(sheet, RUNNING);
  buildHead(sheet, pages, card, language);
  for (const section of card.sections) new ScoreTable(sheet, pages, section, programme, language).build();
  buildClosing({ sheet, pages, programme, card, language });
  return sheet.build({
    hiddenColumns: [],
    freeze: { rows: 1, columns: 0 },
    print: paper(
      area(0, 0, pages.row, COLUMNS),
      "portrait",
      { center: say(PAGE, language) },
      { titleRows: { from: 0, to: 0 }, breaks: pages.breaks },
    ),
  });
}
