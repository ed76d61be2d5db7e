import type { Programme, Section } from "../../rulebook";
import { area } from "../address";
import { pointsFormat, sectionLayout, type LabelCell, type SectionLayout } from "../annex2/layout";
import type { SheetBuilder } from "../builder";
import { countOf, exact, quote, varyingPoints } from "../formula";
import { say, type Language } from "../language";
import { fitHeights, textHeight, type HeightNeed } from "../measure";
import { formScoreName, formSumName, itemName } from "../names";
import { COLORS, OFFICIAL, OFFICIAL_CENTER, OFFICIAL_HEAD, OFFICIAL_HEADING, OFFICIAL_LEFT } from "../style";
import { LEAST_ROW, line, type Pages, placesOf, SCORE, SIZE, widthOf, type Place } from "./layout";
import { SCORE_HEAD, SUMS } from "./words";

const HEADING = 24;

/** One official table as printed, with the scores beside it and sums below each group. */
export class ScoreTable {
  private readonly layout: SectionLayout;
  private readonly places: readonly Place[];

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly pages: Pages,
    private readonly section: Section,
    programme: Programme,
    private readonly language: Language,
  ) {
    this.layout = sectionLayout(programme, section);
    this.places = placesOf(this.layout.labels.length);
  }

  build(): void {
    const heights = this.itemHeights();
    const blocks = this.layout.labels[0] ?? [];
    const needed = (group: LabelCell): number =>
      heights.slice(group.from, group.from + group.rows).reduce((sum, height) => sum + height, LEAST_ROW);
    const [first] = blocks;
    if (!this.pages.fits(HEADING + this.headHeight() + (first === undefined ? 0 : needed(first))))
      this.pages.turn();
    const heading = this.pages.next(HEADING);
    this.sheet.block(line(heading), this.section.heading, { ...OFFICIAL_HEADING, size: 12 });
    const start = this.pages.row;
    this.buildHead();
    for (const group of blocks) {
      if (!this.pages.fits(needed(group))) {
        this.pages.turn();
        this.buildHead();
      }
      this.buildGroup(group, heights);
    }
    this.buildSum();
    this.sheet.name(formScoreName(this.section), area(start, SCORE, this.pages.row - start));
  }

  private name(column: "no" | "chosen" | "max" | "group1"): string {
    return itemName(this.section, column);
  }

  private place(column: "no" | "name" | "points"): Place {
    return this.placeAt(this.layout.column[column]);
  }

  /** Printed columns are numbered alike on the form and here; only their places differ. */
  private placeAt(printed: number): Place {
    return this.places[printed] ?? { column: printed, columns: 1 };
  }

  private headHeight(): number {
    const needed = this.section.header.map((text, column) =>
      textHeight(text, widthOf(this.placeAt(column)), SIZE),
    );
    return Math.max(LEAST_ROW, ...needed);
  }

  private itemHeights(): number[] {
    const { rows, labels, noteColumn } = this.layout;
    const height = (text: string, place: Place): number => textHeight(text, widthOf(place), SIZE);
    const single = rows.map(({ item }) =>
      Math.max(
        LEAST_ROW,
        height(item.name, this.place("name")),
        noteColumn === null ? 0 : height(item.note ?? "", this.placeAt(noteColumn)),
      ),
    );
    const needs = labels.flatMap((cells, column) =>
      cells.map((label): HeightNeed => ({
        row: label.from,
        rows: label.rows,
        height: height(label.text, this.placeAt(column)),
      })),
    );
    return fitHeights(single, needs);
  }

  private put(row: number, place: Place, text: string | number): void {
    this.sheet.text(row, place.column, text);
    this.sheet.merge(area(row, place.column, 1, place.columns));
  }

  private buildHead(): void {
    const row = this.pages.next(this.headHeight());
    this.section.header.forEach((text, column) => this.put(row, this.placeAt(column), text));
    this.sheet.text(row, SCORE, SCORE_HEAD);
    this.sheet.style({ ...OFFICIAL_HEAD, size: SIZE }, line(row));
  }

  private buildGroup(group: LabelCell, heights: readonly number[]): void {
    const start = this.pages.row;
    for (let index = group.from; index < group.from + group.rows; index += 1)
      this.buildItem(this.pages.next(heights[index] ?? LEAST_ROW), index);
    this.layout.labels.forEach((cells, column) => {
      const inside = cells.filter(({ from }) => from >= group.from && from < group.from + group.rows);
      for (const label of inside) {
        const row = start + label.from - group.from;
        this.sheet.text(row, this.placeAt(column).column, label.text);
        this.sheet.merge(area(row, this.placeAt(column).column, label.rows));
      }
    });
    this.styleItems(start, group.rows);
    this.buildSubtotal(group);
  }

  private buildItem(row: number, index: number): void {
    const item = this.layout.rows[index]?.item;
    if (item === undefined) return;
    const { noteColumn, reduced } = this.layout;
    const fewer = reduced[item.id];
    const points = this.place("points");
    this.put(row, this.place("no"), item.no);
    this.put(row, this.place("name"), item.name);
    if (fewer === undefined) this.sheet.text(row, points.column, Number(item.points));
    else this.sheet.formula(row, points.column, varyingPoints(item.points, fewer, this.language));
    if (noteColumn !== null) this.put(row, this.placeAt(noteColumn), item.note ?? "");
    // By number and not by place, so that rows inserted in the form move nothing here.
    const where = `${this.name("no")},${item.no},${this.name("chosen")}`;
    const score = `SUMIF(${this.name("no")},${item.no},${this.name("chosen")})`;
    this.sheet.formula(row, SCORE, `IF(COUNTIFS(${where},">=0")=0,"",${score})`);
  }

  private styleItems(start: number, rows: number): void {
    const column = (place: Place) => area(start, place.column, rows, place.columns);
    this.sheet.style({ ...OFFICIAL, ...OFFICIAL_CENTER, size: SIZE }, area(start, 0, rows, SCORE + 1));
    const { noteColumn } = this.layout;
    const left = [this.place("name"), ...(noteColumn === null ? [] : [this.placeAt(noteColumn)])];
    this.sheet.style(OFFICIAL_LEFT, ...left.map(column));
    const numberFormat = pointsFormat(this.layout);
    if (numberFormat !== undefined) this.sheet.style({ numberFormat }, column(this.place("points")));
    this.sheet.style({ numberFormat: "0.0#" }, area(start, SCORE, rows));
  }

  /** A row of sums: its caption up to the points, the points, and the scores. */
  private sumRow(caption: string, max: string, score: string): number {
    const row = this.pages.next(LEAST_ROW);
    const points = this.place("points");
    this.sheet.text(row, 0, caption);
    this.sheet.merge(area(row, 0, 1, points.column));
    this.sheet.formula(row, points.column, max);
    const after = points.column + points.columns;
    this.sheet.merge(area(row, after, 1, SCORE - after));
    this.sheet.formula(row, SCORE, score);
    const style = { ...OFFICIAL, ...OFFICIAL_CENTER, size: SIZE, fill: COLORS.sums } as const;
    this.sheet.style(style, line(row));
    this.sheet.style({ horizontal: "right" }, area(row, 0, 1, points.column));
    this.sheet.style({ numberFormat: "0.0#" }, area(row, SCORE));
    return row;
  }

  private buildSubtotal(group: LabelCell): void {
    const keys = `${this.name("group1")},${quote(group.id)}`;
    const sum = (column: "chosen" | "max"): string => exact(`SUMIF(${keys},${this.name(column)})`);
    const given = `COUNTIFS(${keys},${this.name("chosen")},">=0")`;
    const caption = `${this.groupName(group.id)}　${say(SUMS.group, this.language)}`;
    this.sumRow(caption, sum("max"), `IF(${given}=0,"",${sum("chosen")})`);
  }

  private groupName(id: string): string {
    return this.section.groups.find((group) => group.id === id)?.name ?? id;
  }

  private buildSum(): void {
    const chosen = this.name("chosen");
    const caption = `${say(this.section.name, this.language)}　${say(SUMS.section, this.language)}`;
    const row = this.sumRow(
      caption,
      exact(`SUM(${this.name("max")})`),
      `IF(${countOf(chosen)}=0,"",${exact(`SUM(${chosen})`)})`,
    );
    this.sheet.style({ fill: COLORS.oursHead, font: OFFICIAL_HEAD.font ?? "" }, line(row));
    this.sheet.name(formSumName(this.section), area(row, SCORE));
  }
}
