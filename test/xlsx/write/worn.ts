/** Fonts, fills, alignment, number formats and lines of every cell, told alike of both doors. */
import type { Style, Workbook } from "@cj-tech-master/excelts";
import type { SheetPlan } from "../../../src/sheets";
import type { OpenOffice } from "../../../src/workbench/host/node-bridge";
import { letters } from "./described";

interface Look {
  readonly font: readonly unknown[];
  readonly fill: string | null;
  readonly align: readonly unknown[];
  readonly format: string;
}

interface Worn {
  readonly cells: Readonly<Record<string, Look>>;
  /** Lines between cells, whichever of the two neighbours has them: "2 above 1", "0 before 0". */
  readonly lines: readonly string[];
}

type Sides = Readonly<Record<"top" | "bottom" | "left" | "right", boolean>>;

interface Cell extends Look {
  readonly sides: Sides;
}

const DEFAULT_FONT = "Arial";

/** The library reads whole points only; the part itself says 10.5. */
const points = (size: number | undefined): number => Math.floor(size ?? 0);

const fillOf = ({ fill }: Partial<Style>): string | null =>
  fill?.type === "pattern" && fill.pattern === "solid" ? `#${fill.fgColor?.argb?.slice(2) ?? ""}` : null;

const cellsOf = ({ styles }: SheetPlan): readonly (readonly [number, number])[] =>
  styles
    .flatMap(({ areas }) => areas)
    .flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_, index) => [row + Math.floor(index / columns), column + (index % columns)] as const,
      ),
    );

/** Where a cell's sides are among all lines of the sheet: its bottom is the top of the one below. */
const linesOf = (row: number, column: number, sides: Sides): readonly string[] => [
  ...(sides.top ? [`${row} above ${column}`] : []),
  ...(sides.bottom ? [`${row + 1} above ${column}`] : []),
  ...(sides.left ? [`${column} before ${row}`] : []),
  ...(sides.right ? [`${column + 1} before ${row}`] : []),
];

/** A plan styles every cell that it shows; what it leaves alone is left out. */
function worn(plan: SheetPlan, cell: (row: number, column: number) => Cell): Worn {
  const all = cellsOf(plan).map(([row, column]) => ({ row, column, ...cell(row, column) }));
  const cells = all.map(
    ({ row, column, sides: _, ...look }) => [`${letters(column)}${row + 1}`, look] as const,
  );
  const lines = all.flatMap(({ row, column, sides }) => linesOf(row, column, sides));
  return { cells: Object.fromEntries(cells), lines: [...new Set(lines)].sort() };
}

export function stylesOfFile(book: Workbook, plan: SheetPlan): Worn {
  const sheet = book.getWorksheet(plan.name);
  return worn(plan, (row, column) => {
    const style: Partial<Style> = sheet?.getCell(row + 1, column + 1).style ?? {};
    const { alignment, border, numFmt } = style;
    // Where a plan names none, each side has its own: that of the program, and that of the file.
    const font = style.font?.name === DEFAULT_FONT ? undefined : style.font;
    const color = font?.color?.argb;
    return {
      font: [
        font?.name,
        points(font?.size),
        font?.bold ?? false,
        font?.italic ?? false,
        color && `#${color.slice(2)}`,
      ],
      fill: fillOf(style),
      align: [
        alignment?.horizontal,
        alignment?.vertical,
        alignment?.wrapText ?? false,
        alignment?.indent ?? 0,
      ],
      format: typeof numFmt === "string" ? numFmt : "General",
      sides: { top: !!border?.top, bottom: !!border?.bottom, left: !!border?.left, right: !!border?.right },
    };
  });
}

/** Pixels that the workbench draws a level of indentation with. */
const INDENT = 11;

const HORIZONTAL = [undefined, "left", "center", "right", "justify"];
const VERTICAL = [undefined, "top", "middle", "bottom"];

export function stylesOfHost(office: OpenOffice, plan: SheetPlan): Worn {
  const sheet = office.api.getActiveWorkbook()?.getSheetByName(plan.name);
  return worn(plan, (row, column) => {
    const style = sheet?.getRange(row, column).getCellStyleData() ?? {};
    const { bd } = style;
    return {
      font: [style.ff, points(style.fs), style.bl === 1, style.it === 1, style.cl?.rgb?.toUpperCase()],
      fill: style.bg?.rgb?.toUpperCase() ?? null,
      align: [
        HORIZONTAL[style.ht ?? 0],
        VERTICAL[style.vt ?? 0],
        style.tb === 3,
        Math.round((style.pd?.l ?? 0) / INDENT),
      ],
      format: style.n?.pattern ?? "General",
      sides: { top: !!bd?.t, bottom: !!bd?.b, left: !!bd?.l, right: !!bd?.r },
    };
  });
}
