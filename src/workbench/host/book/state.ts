/** What Excel keeps of a sheet and the engine has no place for. */
import { type Area, area, contains } from "./area";
import { CellFlags } from "./flags";
import { offsetFormula, type Shift, shiftArea, shiftFormula } from "./shift";

export interface ConditionalFormatRecord {
  readonly id: string;
  areas: Area[];
  readonly type: string;
  /** As it reads for the anchor, which at first is the first cell of the first area. */
  formula: string;
  anchor: Area;
  /** Of a cell-value rule: formula1, formula2, operator. */
  cellValue?: Readonly<Record<string, unknown>>;
  /** Of a text rule: operator and text. */
  textComparison?: Readonly<Record<string, unknown>>;
  stopIfTrue: boolean;
  fill?: string;
  font: Record<string, unknown>;
  borders: Record<string, Record<string, unknown>>;
}

export interface ValidationRecord {
  readonly id: string;
  areas: Area[];
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

export interface ChartRecord {
  readonly id: string;
  name: string;
  type: string;
  /** The data, as a reference with its sheet. */
  source: string;
  readonly seriesBy: string;
  title: string;
  titleVisible: boolean;
  readonly place: Record<string, unknown>;
  readonly details: Record<string, Record<string, unknown>>;
  readonly series: { name: string; readonly details: Record<string, unknown> }[];
}

const movedAreas = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.flatMap((one) => shiftArea(one, shift) ?? []);

/** A formula whose anchor is about to be deleted is first rewritten for a cell of the format that stays. */
function anchorOutside(record: ConditionalFormatRecord, shift: Shift): void {
  if (shiftArea(record.anchor, shift)) return;
  const { anchor } = record;
  for (const index of [shift.at + shift.count, shift.at - 1]) {
    const next = shift.axis === "rows" ? { ...anchor, row: index } : { ...anchor, column: index };
    if (!record.areas.some((one) => contains(one, next.row, next.column))) continue;
    record.formula = offsetFormula(record.formula, next.row - anchor.row, next.column - anchor.column);
    record.anchor = next;
    return;
  }
}

export class SheetState {
  veryHidden = false;
  readonly flags = new CellFlags();
  protection: { password: string | null; options: Readonly<Record<string, unknown>> } | null = null;
  /** The newest first, as Excel ranks them. */
  conditionalFormats: ConditionalFormatRecord[] = [];
  validations: ValidationRecord[] = [];
  charts: ChartRecord[] = [];
  printArea: Area[] = [];
  printTitleRows: Area | null = null;
  printTitleColumns: Area | null = null;
  /** First rows and columns of new pages. */
  pageBreaks: Record<Shift["axis"], number[]> = { rows: [], columns: [] };
  readonly pageLayout: Record<string, unknown> = {};
  readonly headersFooters: Record<string, unknown> = {};
  readonly view: Record<string, unknown> = {};
  /** The engine does not yet show the formats and validations as they are here. */
  unshown = { formats: false, validations: false };

  isLocked(row: number, column: number): boolean {
    return this.flags.get("locked", row, column) !== false;
  }

  move(shift: Shift): void {
    this.flags.move(shift);
    for (const record of this.conditionalFormats) {
      anchorOutside(record, shift);
      record.areas = movedAreas(record.areas, shift);
      record.formula = shiftFormula(record.formula, shift);
      record.anchor = shiftArea(record.anchor, shift) ?? record.anchor;
    }
    for (const record of this.validations) record.areas = movedAreas(record.areas, shift);
    this.conditionalFormats = this.conditionalFormats.filter((record) => record.areas.length > 0);
    this.validations = this.validations.filter((record) => record.areas.length > 0);
    this.printArea = movedAreas(this.printArea, shift);
    this.printTitleRows = this.printTitleRows && shiftArea(this.printTitleRows, shift);
    this.printTitleColumns = this.printTitleColumns && shiftArea(this.printTitleColumns, shift);
    const broken = shift.axis === "rows" ? (at: number) => area(at, 0) : (at: number) => area(0, at);
    this.pageBreaks[shift.axis] = this.pageBreaks[shift.axis].flatMap((at) => {
      const moved = shiftArea(broken(at), shift);
      return moved === null ? [] : [shift.axis === "rows" ? moved.row : moved.column];
    });
    // The engine splits a formula-based format at an inserted row; showing our own anew mends it.
    this.unshown.formats = true;
  }
}
