/**
 * Turns what the engine does into what Excel tells: changed cells with their author, moved rows, activated sheets.
 * What belongs to one command is gathered and told together, after the command.
 */
import type { ICellData, IRange } from "@univerjs/core";
import { type Area, area, bounding, formatArea, MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Book, Origin } from "./book";
import type { ExecutedCommand, ExecutionOptions } from "./calculation";
import type { EventName } from "./events";
import { mirror } from "./mirror";
import type { Shift } from "./shift";
import type { Sheet } from "./sheet";

interface Change {
  readonly sheet: Sheet;
  readonly origin: Origin;
  readonly type: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "Format";
  readonly area: Area;
}

type CellMatrix = Record<string, Record<string, ICellData | null>>;

/** What the parameters of the mutations at hand may hold. */
interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly range?: IRange;
  readonly selections?: readonly { readonly range: IRange }[];
}

const SHIFTS: Readonly<Record<string, Pick<Shift, "axis" | "kind"> & { type: Change["type"] }>> = {
  "sheet.mutation.insert-row": { axis: "rows", kind: "insert", type: "RowInserted" },
  "sheet.mutation.remove-rows": { axis: "rows", kind: "delete", type: "RowDeleted" },
  "sheet.mutation.insert-col": { axis: "columns", kind: "insert", type: "ColumnInserted" },
  "sheet.mutation.remove-col": { axis: "columns", kind: "delete", type: "ColumnDeleted" },
};

/** The rectangles around what is written: contents apart from mere formats. */
function written(cells: CellMatrix): { contents: Area | null; formats: Area | null } {
  let contents: Area | null = null;
  let formats: Area | null = null;
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      const at = area(Number(row), Number(column));
      const keys = cell === null ? ["v"] : Object.keys(cell);
      if (keys.some((key) => key === "v" || key === "f" || key === "p"))
        contents = contents ? bounding(contents, at) : at;
      else if (keys.includes("s")) formats = formats ? bounding(formats, at) : at;
    }
  }
  return { contents, formats };
}

export class Changes {
  private pending: Change[] = [];
  private calculated = new Set<string>();
  private scheduled = false;
  private active: string;
  private paused = false;

  constructor(
    private readonly book: Book,
    /** Ranges that the client holds, to be moved with their cells. */
    private readonly move: (sheet: Sheet, shift: Shift) => void,
  ) {
    this.active = book.activeSheet.id;
  }

  observe(command: ExecutedCommand, options: ExecutionOptions): void {
    const params = (command.params ?? {}) as Params;
    const shift = SHIFTS[command.id];
    const sheet = params.subUnitId === undefined ? null : this.book.sheetOf(params.subUnitId);
    if (sheet && shift && params.range) this.shifted(sheet, params.range, shift);
    else if (sheet && command.id === "sheet.mutation.set-range-values")
      this.cells(sheet, params.cellValue ?? {}, options);
    else if (sheet && command.id === "sheet.mutation.remove-sheet") this.removed(sheet);
    else if (command.id === "sheet.mutation.insert-sheet") this.added(command);
    // Which sheet is active is compared when all is done: the engine activates a sheet it adds, Excel does not.
    else if (command.id === "sheet.operation.set-worksheet-active") this.schedule();
    else if (sheet && command.id === "sheet.operation.set-selections")
      this.selected(sheet, params.selections?.[0]?.range);
    else return;
    this.schedule();
  }

  private cells(sheet: Sheet, cells: CellMatrix, options: ExecutionOptions): void {
    if (options.fromFormula) {
      this.calculated.add(sheet.id);
      return;
    }
    const { contents, formats } = written(cells);
    const { origin } = this.book;
    if (contents) this.pending.push({ sheet, origin, type: "RangeEdited", area: contents });
    if (formats) this.pending.push({ sheet, origin, type: "Format", area: formats });
  }

  private shifted(sheet: Sheet, range: IRange, { axis, kind, type }: (typeof SHIFTS)[string]): void {
    const [at, last] =
      axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const shift: Shift = { axis, kind, at, count: last - at + 1 };
    sheet.state.move(shift);
    this.move(sheet, shift);
    const whole =
      axis === "rows" ? area(at, 0, shift.count, MAX_COLUMNS) : area(0, at, MAX_ROWS, shift.count);
    this.pending.push({ sheet, origin: this.book.origin, type, area: whole });
  }

  private added(command: ExecutedCommand): void {
    const { sheet } = command.params as { sheet: { id: string } };
    this.tell("added", sheet.id, { source: this.source(this.book.origin), worksheetId: sheet.id });
  }

  private removed(sheet: Sheet): void {
    this.tell("deleted", sheet.id, { source: this.source(this.book.origin), worksheetId: sheet.id });
  }

  private selected(sheet: Sheet, range: IRange | undefined): void {
    if (!range) return;
    const { startRow, startColumn, endRow, endColumn } = range;
    const whole = sheet.facade;
    const rows = startRow === 0 && endRow === whole.getMaxRows() - 1 ? MAX_ROWS : endRow - startRow + 1;
    const columns =
      startColumn === 0 && endColumn === whole.getMaxColumns() - 1
        ? MAX_COLUMNS
        : endColumn - startColumn + 1;
    const selected = area(startRow, startColumn, rows, columns);
    this.book.selected.set(sheet.id, selected);
    if (this.book.origin === "silent") return;
    this.tell("selectionChanged", sheet.id, { address: formatArea(selected), worksheetId: sheet.id });
  }

  private later: (() => void)[] = [];

  private tell(name: EventName, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    this.later.push(() => this.book.events.emit(name, sheetId, args));
  }

  private source(origin: Origin): "Local" | "Remote" {
    return origin === "coauthor" ? "Remote" : "Local";
  }

  private schedule(): void {
    if (this.scheduled || this.paused) return;
    this.scheduled = true;
    queueMicrotask(() => this.flush());
  }

  private tellActivation(): void {
    const before = this.active;
    this.active = this.book.activeSheet.id;
    if (before === this.active) return;
    this.book.events.emit("deactivated", before, { worksheetId: before });
    this.book.events.emit("activated", this.active, { worksheetId: this.active });
  }

  /** While a batch runs its events wait, as Excel tells them after the batch. */
  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.schedule();
  }

  private flush(): void {
    this.scheduled = false;
    if (this.paused) return;
    const changes = this.pending.splice(0);
    const later = this.later.splice(0);
    const calculated = [...this.calculated];
    this.calculated.clear();
    mirror(this.book.sheets());
    for (const change of toldOf(changes)) this.emitChange(change);
    this.tellActivation();
    for (const run of later) run();
    for (const id of calculated) this.book.events.emit("calculated", id, { worksheetId: id, address: "" });
  }

  private emitChange({ sheet, origin, type, area: changed }: Change): void {
    if (origin === "silent" || !sheet.exists) return;
    const address = formatArea(changed);
    const common = {
      worksheetId: sheet.id,
      address,
      source: this.source(origin),
      referenceId: this.book.eventReference(sheet, address),
    };
    if (type === "Format") {
      this.book.events.emit("formatChanged", sheet.id, common);
      return;
    }
    const trigger = this.book.tellsTrigger && {
      triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
    };
    this.book.events.emit("changed", sheet.id, { ...common, changeType: type, ...trigger });
  }
}

/** With rows or columns moved, the formulas rewritten for it are no edits of their own. */
function toldOf(changes: readonly Change[]): readonly Change[] {
  const moved = new Set(changes.filter(({ type }) => /^(Row|Column)/.test(type)).map(({ sheet }) => sheet));
  const movedAny = moved.size > 0;
  return changes.filter(({ type }) => !movedAny || (type !== "RangeEdited" && type !== "Format"));
}
