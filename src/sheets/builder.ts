import { textHeight } from "./measure";
import type {
  Area,
  CellStyle,
  PlannedCell,
  PlannedChart,
  PlannedFormat,
  PlannedName,
  PlannedValidation,
  PrintSetup,
  Scalar,
  SheetPlan,
  StyledAreas,
} from "./plan";

interface Frame {
  readonly key: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly tabColor?: string;
}

/** Collects what a sheet consists of while its layout walks down the rows. */
export class SheetBuilder {
  private readonly cells: PlannedCell[] = [];
  private readonly merges: Area[] = [];
  private readonly styles: StyledAreas[] = [];
  private readonly names: PlannedName[] = [];
  private readonly validations: PlannedValidation[] = [];
  private readonly formats: PlannedFormat[] = [];
  private readonly charts: PlannedChart[] = [];
  private readonly inputs: Area[] = [];
  private readonly rows: number[] = [];

  constructor(private readonly frame: Frame) {}

  text(row: number, column: number, value: Scalar): void {
    if (value !== "") this.cells.push({ row, column, value });
  }

  formula(row: number, column: number, formula: string): void {
    this.cells.push({ row, column, formula: `=${formula}` });
  }

  merge(area: Area): void {
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  style(style: CellStyle, ...areas: readonly Area[]): void {
    if (areas.length > 0) this.styles.push({ style, areas });
  }

  name(name: string, area: Area): void {
    this.names.push({ name, area });
  }

  validate(validation: PlannedValidation): void {
    if (validation.areas.length > 0) this.validations.push(validation);
  }

  format(format: PlannedFormat): void {
    this.formats.push(format);
  }

  chart(chart: PlannedChart): void {
    this.charts.push(chart);
  }

  input(...areas: readonly Area[]): void {
    this.inputs.push(...areas);
  }

  /** A text over several cells: merged, styled and written in one go. */
  block(area: Area, value: Scalar, style: CellStyle): void {
    this.text(area.row, area.column, value);
    this.merge(area);
    this.style(style, area);
  }

  /** Sets the height of a row in points. */
  height(row: number, points: number): void {
    while (this.rows.length <= row) this.rows.push(15);
    this.rows[row] = points;
  }

  widthOf(column: number, columns = 1): number {
    return this.frame.columnWidths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  }

  /** Height that a text needs within some columns. */
  heightOf(text: string, column: number, columns: number, size: number): number {
    return textHeight(text, this.widthOf(column, columns), size);
  }

  heights(): readonly number[] {
    return this.rows;
  }

  build(
    rest: Pick<SheetPlan, "freeze" | "print" | "hiddenColumns"> & Partial<Pick<SheetPlan, "gridlines">>,
  ): SheetPlan {
    return {
      ...this.frame,
      rowHeights: this.rows,
      cells: this.cells,
      merges: this.merges,
      styles: this.styles,
      names: this.names,
      validations: this.validations,
      formats: this.formats,
      charts: this.charts,
      inputs: this.inputs,
      // The forms have rules of their own: without the grid they look like the paper they become.
      gridlines: false,
      ...rest,
    };
  }
}

/** A4 with margins that leave 487 points across; the forms' columns sum to 472, since Excel rounds widths. */
export function paper(
  area: Area,
  orientation: PrintSetup["orientation"],
  footer: PrintSetup["footer"],
  extras: Partial<Pick<PrintSetup, "titleRows" | "breaks" | "scale">> = {},
): PrintSetup {
  const breaks = extras.breaks ?? [];
  return {
    area,
    orientation,
    margins: { top: 2.2, bottom: 2, left: 1.9, right: 1.9, header: 1, footer: 1 },
    centerHorizontally: true,
    // Excel ignores page breaks of ours where it fits pages to a width; those sheets are narrow enough as they are.
    fitToWidth: breaks.length === 0,
    breaks,
    footer,
    ...(extras.scale === undefined ? {} : { scale: extras.scale }),
    ...(extras.titleRows === undefined ? {} : { titleRows: extras.titleRows }),
  };
}
