import type { Section } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { exact } from "../formula";
import { say, type Language } from "../language";
import type { SheetPlan } from "../plan";
import { COLORS, OFFICIAL_TITLE, OURS, OURS_HEAD, OURS_NOTE, OURS_PLAIN } from "../style";
import { BONUS, PAGE } from "../words";
import { buildChart } from "./chart";
import {
  bestKey,
  columnsOf,
  gateKey,
  scoreGates,
  scoreKey,
  weightKey,
  type Column,
  type RankingRow,
  type RankingTable,
} from "./layout";
import { HEAD, NOTES, PARTS, SHEET_NAME, TITLE, WEIGHTS } from "./words";

const WEIGHT_ROW = 1;
const HEAD_ROW = 3;
const FIRST = HEAD_ROW + 1;
const ROW_HEIGHT = 18;
const HEAD_HEIGHT = 32;

/** A ranking as a sheet of native formulas: it stays right where scores or weights are changed by hand. */
export function rankingSheet(
  table: RankingTable,
  { lang: language }: { readonly lang: Language },
): SheetPlan {
  return new RankingSheet(table, language).build();
}

class RankingSheet {
  private readonly sections: readonly Section[];
  private readonly printed: number;
  private readonly columns: readonly Column[];
  private readonly sheet: SheetBuilder;

  constructor(
    private readonly table: RankingTable,
    private readonly language: Language,
  ) {
    this.sections = table.programme.scorecard?.sections ?? [];
    const { printed, basis } = columnsOf(table.programme, this.sections, language);
    this.printed = printed.length;
    this.columns = [...printed, ...basis];
    this.sheet = new SheetBuilder({
      key: "ranking",
      name: say(SHEET_NAME, language),
      columnWidths: [...this.columns.map(({ width }) => width), 12, 92, 48, 48],
    });
  }

  build(): SheetPlan {
    const { sheet, language } = this;
    const title = `${say(TITLE, language)}（${this.table.programme.documentNumber}）`;
    sheet.block(area(0, 0, 1, this.printed), title, { ...OFFICIAL_TITLE, size: 16 });
    sheet.height(0, 30);
    this.buildWeights();
    this.buildHead();
    this.table.rows.forEach((row, index) => this.buildRow(row, FIRST + index));
    this.buildStyles();
    const end = this.buildNotes(FIRST + this.table.rows.length + 1);
    const last = buildChart(sheet, {
      rows: this.table.rows.map(({ name }, index) => ({
        name,
        total: this.at("total", FIRST + index),
        best: this.at("best", FIRST + index),
      })),
      row: end + 1,
      headRow: HEAD_ROW,
      column: this.columns.length + 1,
      columns: this.printed,
      language,
    });
    return sheet.build({
      freeze: { rows: HEAD_ROW + 1, columns: 2 },
      hiddenColumns: [],
      print: {
        ...paper(
          area(0, 0, last, this.printed),
          "landscape",
          { center: say(PAGE, language) },
          {
            titleRows: { from: HEAD_ROW, to: HEAD_ROW },
          },
        ),
        margins: { top: 1.8, bottom: 1.6, left: 1.2, right: 1.2, header: 0.8, footer: 0.8 },
      },
    });
  }

  private index(key: string): number {
    return this.columns.findIndex((column) => column.key === key);
  }

  private at(key: string, row: number): string {
    return address(row, this.index(key));
  }

  /** All cities in a column: "$C$5:$C$24". */
  private all(key: string): string {
    const fixed = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    const last = FIRST + Math.max(0, this.table.rows.length - 1);
    return `${fixed(this.at(key, FIRST))}:${fixed(this.at(key, last))}`;
  }

  private commonWeight(section: Section): number | "bonus" {
    const { rows, programme } = this.table;
    const counted = new Map<number | "bonus", number>();
    for (const { weights } of rows) {
      const weight = weights[section.id];
      if (weight !== undefined) counted.set(weight, (counted.get(weight) ?? 0) + 1);
    }
    const most = [...counted].sort((a, b) => b[1] - a[1])[0]?.[0];
    const example = programme.scorecard?.exampleWeights[section.id] ?? "bonus";
    return most ?? (example === "bonus" ? "bonus" : Number(example));
  }

  private weightCell(section: Section): string {
    return address(WEIGHT_ROW, this.index(scoreKey(section.id))).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  }

  private buildWeights(): void {
    const { sheet, language } = this;
    sheet.text(WEIGHT_ROW, 1, say(WEIGHTS, language));
    sheet.style({ ...OURS_PLAIN, bold: true }, area(WEIGHT_ROW, 1));
    for (const section of this.sections) {
      const weight = this.commonWeight(section);
      const column = this.index(scoreKey(section.id));
      sheet.text(WEIGHT_ROW, column, weight === "bonus" ? say(BONUS, language) : weight);
      sheet.style({ ...OURS, fill: COLORS.input, horizontal: "center" }, area(WEIGHT_ROW, column));
      sheet.input(area(WEIGHT_ROW, column));
    }
    sheet.height(WEIGHT_ROW, ROW_HEIGHT);
  }

  private buildHead(): void {
    this.columns.forEach(({ head }, index) => this.sheet.text(HEAD_ROW, index, head));
    this.sheet.style(OURS_HEAD, area(HEAD_ROW, 0, 1, this.columns.length));
    this.sheet.height(HEAD_ROW, HEAD_HEIGHT);
  }

  private buildRow(city: RankingRow, row: number): void {
    const { sheet } = this;
    const put = (key: string, value: string | number): void => sheet.text(row, this.index(key), value);
    const calculate = (key: string, formula: string): void => sheet.formula(row, this.index(key), formula);
    const above = (key: string, cell: string): string => `SUMPRODUCT(--(${this.all(key)}>${cell}))`;
    const [total, best] = [this.at("total", row), this.at("best", row)];
    calculate("rank", `RANK(${total},${this.all("total")},0)`);
    put("city", city.name);
    calculate("total", exact(this.weighted(scoreKey, row)));
    calculate("best", exact(this.weighted(bestKey, row)));
    calculate("rankBest", `1+${above("total", best)}`);
    // Its own best is above its own total where something is missing.
    calculate("rankWorst", `1+${above("best", total)}-(${best}>${total})`);
    for (const section of this.sections) {
      const { score, best: most } = city.sections[section.id] ?? { score: 0, best: 0 };
      put(scoreKey(section.id), score);
      put(bestKey(section.id), most);
      this.buildWeight(city, section, row);
    }
    put("underWeights", city.underWeights);
    if (this.index("band") >= 0) put("band", city.band);
    for (const id of scoreGates(this.table.programme)) put(gateKey(id), city.gates[id] ?? "");
    put("column", city.column);
    put("file", city.file);
    sheet.height(row, Math.max(ROW_HEIGHT, sheet.heightOf(city.file, this.index("file"), 1, 9)));
  }

  /** A city with the weights of all follows the cells above the table. */
  private buildWeight({ weights }: RankingRow, section: Section, row: number): void {
    const own = weights[section.id];
    const column = this.index(weightKey(section.id));
    if (own === undefined || own === this.commonWeight(section)) {
      this.sheet.formula(row, column, this.weightCell(section));
    } else this.sheet.text(row, column, own === "bonus" ? say(BONUS, this.language) : own);
  }

  /** A share counts on a scale of 0 to 100; a bonus is added as it is. */
  private weighted(key: (id: string) => string, row: number): string {
    return this.sections
      .map(({ id, points }) => {
        const [score, weight] = [this.at(key(id), row), this.at(weightKey(id), row)];
        return `IF(ISNUMBER(${weight}),${weight}*100/${points}*${score},${score})`;
      })
      .join("+");
  }

  private buildStyles(): void {
    const { sheet } = this;
    const rows = this.table.rows.length;
    if (rows === 0) return;
    const column = (key: string) => area(FIRST, this.index(key), rows);
    sheet.style({ ...OURS, horizontal: "center" }, area(FIRST, 0, rows, this.columns.length));
    const scores = ["total", "best", ...this.sections.flatMap(({ id }) => [scoreKey(id), bestKey(id)])];
    sheet.style({ numberFormat: "0.00", horizontal: "right" }, ...scores.map(column));
    sheet.style({ bold: true }, column("rank"), column("total"));
    sheet.style({ horizontal: "left", wrap: true }, column("city"));
    sheet.style({ horizontal: "left", wrap: true, size: 9, color: COLORS.quiet }, column("file"));
    const words = ["band", "column", ...scoreGates(this.table.programme).map(gateKey)];
    sheet.style({ size: 9, wrap: true }, ...words.filter((key) => this.index(key) >= 0).map(column));
    sheet.style({ color: COLORS.quiet }, area(FIRST, this.printed, rows, this.columns.length - this.printed));
    sheet.input(...this.sections.map(({ id }) => column(scoreKey(id))));
  }

  /** Notes and the files left out; returns the row after them. */
  private buildNotes(from: number): number {
    const { sheet, language, table } = this;
    let row = from;
    const line = (text: string, column: number, columns: number, bold: boolean): void => {
      const style = bold ? { ...OURS_PLAIN, bold: true } : OURS_NOTE;
      sheet.block(area(row, column, 1, columns), text, style);
      sheet.height(row, Math.max(ROW_HEIGHT, sheet.heightOf(text, column, columns, 9)));
    };
    const heading = (text: string): void => {
      line(text, 0, this.printed, true);
      row += 1;
    };
    heading(say(PARTS.notes, language));
    for (const note of [...NOTES.map((text) => say(text, language)), ...table.notes]) {
      line(note, 0, this.printed, false);
      row += 1;
    }
    if (table.rejected.length === 0) return row;
    heading(`${say(PARTS.rejected, language)} ${table.rejected.length}`);
    for (const { file, reason } of table.rejected) {
      line(file, 0, 2, false);
      line(`${say(HEAD.reason, language)}: ${reason}`, 2, this.printed - 2, false);
      row += 1;
    }
    return row;
  }
}
