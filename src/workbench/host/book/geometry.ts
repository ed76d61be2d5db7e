/** Excel measures rows and columns in points, the engine in pixels of 96 per inch. */
import type { Area } from "./area";
import { lastColumn, lastRow } from "./area";
import type { Sheet } from "./sheet";

const PIXELS_PER_POINT = 4 / 3;
export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const points = (px: number): number => px / PIXELS_PER_POINT;

function inGrid(index: number, count: number, size: (index: number) => number): number {
  return index < count ? size(index) : size(Math.max(0, count - 1));
}

export function rowHeight(sheet: Sheet, row: number): number {
  const { facade } = sheet;
  return points(inGrid(row, facade.getMaxRows(), (index) => facade.getRowHeight(index)));
}

export function columnWidth(sheet: Sheet, column: number): number {
  const { facade } = sheet;
  return points(inGrid(column, facade.getMaxColumns(), (index) => facade.getColumnWidth(index)));
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += size(index);
  return total;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function box(sheet: Sheet, whole: Area): Box {
  const area = sheet.within(whole) ?? whole;
  const width = (column: number): number => columnWidth(sheet, column);
  const height = (row: number): number => rowHeight(sheet, row);
  return {
    left: sum(0, area.column, width),
    top: sum(0, area.row, height),
    width: sum(area.column, lastColumn(area) + 1, width),
    height: sum(area.row, lastRow(area) + 1, height),
  };
}
