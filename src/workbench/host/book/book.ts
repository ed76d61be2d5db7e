/** The workbook behind the host: the engine's, with Excel's ways of finding things in it. */
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets-formula/facade";
import { type Area, area, columnName, parseArea, splitReference } from "./area";
import { Calculation } from "./calculation";
import { Events } from "./events";
import { Names, type Place } from "./names";
import { Settings } from "./settings";
import { Sheet } from "./sheet";

/** Who changes the workbook at this moment. */
export type Origin = "user" | "addin" | "coauthor" | "silent";

export class Book {
  readonly names = new Names(this);
  readonly calculation: Calculation;
  readonly settings = new Settings(() => this.workbook);
  readonly events = new Events();
  /** Whether changes carry `triggerSource` (ExcelApi 1.14). */
  tellsTrigger = false;
  readonly application: Record<string, unknown> = { calculationMode: "Automatic" };
  origin: Origin = "user";
  private readonly known = new Map<string, Sheet>();

  constructor(readonly api: FUniver) {
    this.calculation = new Calculation(api);
  }

  /** The engine makes a new object for each asking; one is enough. */
  private opened: FWorkbook | null = null;

  get workbook(): FWorkbook {
    this.opened ??= this.api.getActiveWorkbook();
    if (!this.opened) throw new Error("The engine has no workbook.");
    return this.opened;
  }

  run(command: string, params: object): void {
    this.api.syncExecuteCommand(command, params);
  }

  /** Runs with the given author; what it changes is told as his. */
  as<R>(origin: Origin, run: () => R): R {
    const before = this.origin;
    this.origin = origin;
    try {
      return run();
    } finally {
      this.origin = before;
    }
  }

  sheetOf(id: string): Sheet {
    const sheet = this.known.get(id) ?? new Sheet(this, id);
    this.known.set(id, sheet);
    return sheet;
  }

  sheets(): Sheet[] {
    return this.workbook.getSheets().map((sheet) => this.sheetOf(sheet.getSheetId()));
  }

  /** By name, whatever its case, or by id. */
  sheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  get activeSheet(): Sheet {
    return this.sheetOf(this.workbook.getActiveSheet().getSheetId());
  }

  /** `Sheet1!$A$1:$B$2` as a place; null where it is none. */
  place(reference: string): Place | null {
    const { sheet, address } = splitReference(reference);
    const found = sheet === null ? null : this.sheet(sheet);
    const at = parseArea(address);
    return found && at ? { sheet: found, area: at } : null;
  }

  /** The reference an event carries, so that the client can ask for its range. */
  eventReference(sheet: Sheet, address: string): string {
    return `${sheet.id}!${address}`;
  }

  eventPlace(reference: string): Place | null {
    return this.place(reference);
  }

  /** What is selected on each sheet, as the engine last said. */
  readonly selected = new Map<string, Area>();

  get selection(): Place {
    const sheet = this.activeSheet;
    return { sheet, area: this.selected.get(sheet.id) ?? area(0, 0) };
  }

  cellName(row: number, column: number): string {
    return `${columnName(column)}${row + 1}`;
  }
}
