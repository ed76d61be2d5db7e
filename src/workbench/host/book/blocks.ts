/** Cells as the object model holds them: one rectangle (Range), or several (RangeAreas). */
import { HostError } from "../protocol/errors";
import { type Area, formatArea, lastColumn, lastRow, sheetPrefix } from "./area";
import type { Sheet } from "./sheet";
import { type Shift, shiftArea } from "./shift";

/** What formats, validation and conditional formats are applied to. */
export interface Block {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A range that the client holds: it moves with its cells, and is lost with them. */
export class RangeBlock implements Block {
  private current: Area | null;

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    this.current = area;
  }

  get area(): Area {
    if (!this.current || !this.sheet.exists) throw new HostError("InvalidReference");
    return this.current;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  get address(): string {
    return `${sheetPrefix(this.sheet.name)}${formatArea(this.area)}`;
  }

  at(area: Area): RangeBlock {
    return new RangeBlock(this.sheet, area);
  }

  move(sheet: Sheet, shift: Shift): void {
    if (sheet === this.sheet && this.current) this.current = shiftArea(this.current, shift);
  }
}

export class AreasBlock implements Block {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  get address(): string {
    return this.areas.map((area) => `${sheetPrefix(this.sheet.name)}${formatArea(area)}`).join(",");
  }
}

function* cellsOf({ sheet, areas }: Block): Generator<readonly [row: number, column: number]> {
  for (const whole of areas) {
    const area = sheet.within(whole) ?? { ...whole, rows: 1, columns: 1 };
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) yield [row, column];
    }
  }
}

/** The value all cells share, or null where they differ; whole rows and columns are judged by the grid's cells. */
export function common<T>(block: Block, read: (row: number, column: number) => T): T | null {
  let shared: { value: T; key: string } | undefined;
  for (const [row, column] of cellsOf(block)) {
    const value = read(row, column);
    const key = JSON.stringify(value) ?? "";
    if (shared && shared.key !== key) return null;
    shared ??= { value, key };
  }
  return shared?.value ?? null;
}
