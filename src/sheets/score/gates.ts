import { address, area } from "../address";
import type { SheetBuilder } from "../builder";
import { quote } from "../formula";
import { say, type Language } from "../language";
import { computedGates, gateName, SCORE_NAMES } from "../names";
import { COLORS, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { GateFormulas, type GateCells } from "./gate-formulas";
import { BLOCK, COLUMN, ROW, type ScoreFrame } from "./layout";
import { buildBlockTitle } from "./table";
import { GATES } from "./words";

/** As wide as the data that a formula appends to a title. */
const DATA_ROOM = "　100.00–110.00";

function buildGate(
  sheet: SheetBuilder,
  row: number,
  texts: { readonly clause: string; readonly title: string },
  cells: GateCells,
  undetermined: string,
): void {
  sheet.text(row, COLUMN.clause, texts.clause);
  sheet.formula(row, COLUMN.condition, `${quote(`${texts.title}　`)}&IFERROR(${cells.data},"")`);
  // A settings sheet that was deleted leaves errors behind: then nothing is known.
  sheet.formula(row, COLUMN.outcome, `IFERROR(${cells.outcome},${undetermined})`);
  sheet.formula(row, COLUMN.flag, `IFERROR(${cells.flag},"")`);
  cells.help?.forEach((formula, index) => sheet.formula(row, COLUMN.help1 + index, formula));
  sheet.height(row, Math.max(ROW, sheet.heightOf(`${texts.title}${DATA_ROOM}`, COLUMN.condition, 1, 9)));
}

export function gateRows(frame: Pick<ScoreFrame, "programme">): number {
  return computedGates(frame.programme).length + (frame.programme.band === null ? 0 : 1);
}

/** What a formula can decide, with its data, in words; the rest is named as left to people. */
export function buildGates(sheet: SheetBuilder, frame: ScoreFrame, language: Language): void {
  const head = frame.rows.gates;
  const first = head + 1;
  const width = BLOCK.columns;
  const rows = gateRows(frame);
  buildBlockTitle(sheet, head - 1, COLUMN.clause, say(GATES.title, language));
  sheet.text(head - 1, COLUMN.outcome, say(GATES.remark, language));
  sheet.style(
    { ...OURS_NOTE, horizontal: "right", wrap: false },
    area(head - 1, COLUMN.outcome, 1, width - 1),
  );
  sheet.merge(area(head - 1, COLUMN.outcome, 1, width - 1));
  [GATES.clause, GATES.outcome, GATES.flag, GATES.condition].forEach((caption, index) =>
    sheet.text(head, COLUMN.clause + index, say(caption, language)),
  );
  sheet.style(OURS, area(first, COLUMN.clause, rows, width));
  sheet.style(OURS_HEAD, area(head, COLUMN.clause, 1, width));
  sheet.style({ wrap: true, size: 9 }, area(first, COLUMN.clause, rows), area(first, COLUMN.condition, rows));
  sheet.style({ horizontal: "center", bold: true }, area(first, COLUMN.outcome, rows));
  sheet.style({ horizontal: "center", color: COLORS.quiet }, area(first, COLUMN.flag, rows));

  const formulas = new GateFormulas(frame, language);
  computedGates(frame.programme).forEach((gate, index) => {
    const row = first + index;
    const cells = formulas.of(gate, row);
    if (cells === null) return;
    buildGate(
      sheet,
      row,
      { clause: gate.source, title: say(gate.title, language) },
      cells,
      formulas.undetermined,
    );
    sheet.name(gateName(gate.id), area(row, COLUMN.outcome));
  });
  const { band } = frame.programme;
  const last = first + rows - 1;
  if (band !== null) {
    const texts = { clause: band.source, title: say(GATES.band, language) };
    buildGate(sheet, last, texts, formulas.band(band, last), formulas.undetermined);
    sheet.name(SCORE_NAMES.band, area(last, COLUMN.outcome));
  }
  const outcomes = area(first, COLUMN.outcome, rows);
  const cell = address(first, COLUMN.outcome);
  const is = (text: { zh: string; en: string }): string => `=${cell}=${quote(say(text, language))}`;
  sheet.format({ area: outcomes, formula: is(GATES.met), color: COLORS.success });
  sheet.format({ area: outcomes, formula: is(GATES.notMet), color: COLORS.danger });
  sheet.format({ area: outcomes, formula: is(GATES.open), color: COLORS.quiet });
}
