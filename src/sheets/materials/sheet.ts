import type { Material, MaterialList, Programme } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { quote } from "../formula";
import { filled, say, type Language } from "../language";
import { buildHead, buildHeading, closedList, OURS_MARK } from "../ours";
import type { SheetPlan } from "../plan";
import { COLORS, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { DECLARED, PAGE } from "../words";
import { materialState } from "./formulas";
import { materialStateName, materialTickName } from "./names";
import { COPIES, HEADS, INTRODUCTION, MEDIA, SHEET_NAME, STATES, TALLY, WHO } from "./words";

/** `help` is hidden: how much is missing. */
const COLUMN = { no: 0, title: 1, medium: 2, tick: 3, state: 4, source: 5, help: 6 } as const;
const PRINTED = COLUMN.source + 1;
const WIDTHS: readonly number[] = [30, 190, 72, 40, 82, 58, 40];
const ROW = 24;
const SIZE = 9;

function mediumOf({ medium, copies }: Material, language: Language): string {
  if (medium === undefined) return "";
  const name = say(MEDIA[medium], language);
  return copies === undefined || copies < 2
    ? name
    : say(filled(COPIES, { medium: name, n: String(copies) }), language);
}

function buildMaterial(
  sheet: SheetBuilder,
  row: number,
  { material, no }: { readonly material: Material; readonly no: number },
  programme: Programme,
  language: Language,
): void {
  const { id, title, wording, source } = material;
  const said = wording === undefined ? say(title, language) : `${say(title, language)}\n${wording}`;
  const medium = mediumOf(material, language);
  sheet.text(row, COLUMN.no, no);
  sheet.text(row, COLUMN.title, said);
  sheet.text(row, COLUMN.medium, medium);
  sheet.text(row, COLUMN.source, source);
  const cells = { tick: address(row, COLUMN.tick), help: address(row, COLUMN.help) };
  const { state, help } = materialState(material, cells, programme, language);
  sheet.formula(row, COLUMN.state, `IFERROR(${state},${quote(say(STATES.unsaid, language))})`);
  if (help !== undefined) sheet.formula(row, COLUMN.help, help);
  const tick = area(row, COLUMN.tick);
  sheet.name(materialTickName(id), tick);
  sheet.name(materialStateName(id), area(row, COLUMN.state));
  sheet.input(tick);
  sheet.height(
    row,
    Math.max(
      ROW,
      sheet.heightOf(said, COLUMN.title, 1, SIZE),
      sheet.heightOf(medium, COLUMN.medium, 1, SIZE),
      sheet.heightOf(source, COLUMN.source, 1, SIZE),
    ),
  );
}

/** One list: heading with who hands it to whom, the materials, and where the documents do not fit together. */
function buildList(
  sheet: SheetBuilder,
  start: number,
  list: MaterialList,
  programme: Programme,
  language: Language,
): number {
  const { items, notes, title, by, to } = list;
  buildHeading(sheet, area(start, 0, 1, PRINTED), say(title, language));
  const head = start + 2;
  const first = head + 1;
  const states = `${address(first, COLUMN.state)}:${address(first + items.length - 1, COLUMN.state)}`;
  const there = quote(say(STATES.there, language));
  const who = say(filled(WHO, { by, to }), language);
  sheet.formula(
    start + 1,
    0,
    `${quote(`${who}　${say(TALLY, language)}`)}&COUNTIF(${states},${there})&${quote(`/${items.length}`)}`,
  );
  sheet.merge(area(start + 1, 0, 1, PRINTED));
  sheet.style(OURS_NOTE, area(start + 1, 0, 1, PRINTED));
  sheet.height(start + 1, Math.max(20, sheet.heightOf(`${who}　00/00`, 0, PRINTED, SIZE)));
  for (const key of ["no", "title", "medium", "tick", "state", "source"] as const)
    sheet.text(head, COLUMN[key], say(HEADS[key], language));
  sheet.style(OURS_HEAD, area(head, 0, 1, PRINTED));
  sheet.height(head, 22);
  sheet.style({ ...OURS, size: SIZE, wrap: true }, area(first, 0, items.length, PRINTED));
  for (const column of [COLUMN.no, COLUMN.medium, COLUMN.tick, COLUMN.state, COLUMN.source])
    sheet.style({ horizontal: "center" }, area(first, column, items.length));
  const ticks = area(first, COLUMN.tick, items.length);
  sheet.style({ fill: COLORS.input }, ticks);
  sheet.style({ bold: true }, area(first, COLUMN.state, items.length));
  sheet.validate(closedList([ticks], [say(DECLARED.yes, language), say(DECLARED.no, language)], language));
  items.forEach((material, index) =>
    buildMaterial(sheet, first + index, { material, no: index + 1 }, programme, language),
  );
  const cell = address(first, COLUMN.state);
  const place = area(first, COLUMN.state, items.length);
  sheet.format({ area: place, formula: `=${cell}=${there}`, color: COLORS.success });
  const unsaid = quote(say(STATES.unsaid, language));
  sheet.format({ area: place, formula: `=${cell}=${unsaid}`, color: COLORS.quiet });
  sheet.format({ area: place, formula: `=LEN(${cell})>0`, color: COLORS.danger });
  notes.forEach((note, index) => {
    const text = say(note, language);
    const row = first + items.length + index;
    sheet.block(area(row, 0, 1, PRINTED), text, { ...OURS_NOTE, color: COLORS.warning });
    sheet.height(row, Math.max(20, sheet.heightOf(text, 0, PRINTED, SIZE)));
  });
  return first + items.length + notes.length;
}

/** What is to be handed in, how, and what is missing of it. */
export function materialsSheet(programme: Programme, language: Language): SheetPlan {
  const sheet = new SheetBuilder({
    key: "materials",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: "#0E700E",
  });
  buildHead(
    sheet,
    { column: 0, columns: PRINTED },
    {
      title: say(SHEET_NAME, language),
      introduction: `${say(OURS_MARK, language)}${say(INTRODUCTION, language)}`,
    },
  );
  let row = 2;
  for (const list of programme.materials ?? []) {
    row = buildList(sheet, row, list, programme, language);
  }
  return sheet.build({
    hiddenColumns: [COLUMN.help],
    freeze: { rows: 0, columns: 0 },
    print: paper(area(0, 0, row, PRINTED), "portrait", { center: say(PAGE, language) }),
  });
}
