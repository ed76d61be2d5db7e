/** What a test can do to the workbook and the wire: edit as a person, fail a request, lose events, look inside. */
import { area, parseArea, splitReference } from "./book/area";
import type { Book } from "./book/book";
import { type CellValue, writtenCell } from "./book/cell";
import { guard, guardContents } from "./book/guard";
import type { Sheet } from "./book/sheet";
import { renameSheet, activateSheet, deleteSheet } from "./book/sheets";
import type { FunctionHost } from "./functions/function-host";
import { describeSheet, litStyle, type LitStyle, type SheetInspection } from "./inspection";
import { HostError } from "./protocol/errors";
import { REQUIREMENT_SETS } from "./requirement-sets";
import { type Action, ActionType, PathType, type RequestBody, type ResponseBody } from "./protocol/wire";

/** An action about to be run. */
export interface FaultPoint {
  readonly sync: number;
  readonly index: number;
  /** Class and member, for instance `Worksheet.delete`. */
  readonly member: string;
}
export type FaultPredicate = (point: FaultPoint) => boolean;

export interface Counters {
  /** Requests that did more than give back references. */
  readonly syncs: number;
  readonly requestBytes: number;
  /** Actions in all requests. */
  readonly calls: number;
}

export interface HostControls {
  readonly counters: Counters;
  /** The requirement sets the host claims, name → version. */
  readonly requirementSets: Record<string, string>;
  resetCounters(): void;
  /** Types a value into a cell (or a block of values from a cell on); false where the sheet's protection refuses. */
  userEdit(sheet: string, address: string, value: CellValue | readonly (readonly CellValue[])[]): boolean;
  /** Whether the sheet's protection lets a person change the cells. */
  mayEdit(sheet: string, address: string): boolean;
  /** Pressing Delete over a range. */
  userClear(sheet: string, address: string): boolean;
  /** Rows by their printed number. */
  userInsertRows(sheet: string, row: number, count?: number): boolean;
  userDeleteRows(sheet: string, row: number, count?: number): boolean;
  userRenameSheet(sheet: string, name: string): void;
  userDeleteSheet(sheet: string): void;
  userActivate(sheet: string): void;
  userSelect(sheet: string, address: string): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Another person's edit of a shared workbook: its events say Remote. */
  coAuthorEdit(sheet: string, address: string, value: CellValue): void;
  /** Fails the n-th request from now (1 = the next), before its first action or after some; or whatever a predicate names. */
  failNext(which: number | FaultPredicate, code: string, options?: { readonly afterActions?: number }): void;
  /** Loses that share of the events (0 to 1); the choice follows a fixed sequence. */
  dropEvents(share: number): void;
  /** The person is typing in a cell: requests are refused. */
  setEditMode(on: boolean): void;
  /** Refuses a request that comes before the last one was answered. */
  failOnOverlap(on: boolean): void;
  /** Waits until calculations, events and custom functions have come to rest. */
  settled(): Promise<void>;
  /** All sheets' contents: sheet → cell → formula or value. */
  snapshot(): Record<string, Record<string, CellValue>>;
  inspect(sheet: string): SheetInspection;
  /** The look that conditional formats give a cell at this moment; null where none applies. */
  lit(sheet: string, address: string): Promise<LitStyle | null>;
  /** The message of the error a custom function left in a cell (`Sheet1!A1`). */
  functionError(address: string): string | null;
  /** Calls of custom functions that have no result yet, and open streams. */
  openCalls(): string[];
  /** The add-in's runtime stops, as with a closed pane on the web; a new one takes the open calls over. */
  runtimeLost(): void;
  runtimeReady(): void;
}

interface Fault {
  readonly code: string;
  readonly afterActions: number;
  readonly predicate?: FaultPredicate;
  /** The number of the request it waits for. */
  readonly sync?: number;
}

/** Giving references back, and nothing else, is the client's housekeeping. */
function isHousekeeping(body: RequestBody): boolean {
  return body.Actions.every(({ ActionType: type, Name, ObjectPathId }) => {
    const path = body.ObjectPaths[String(ObjectPathId)];
    return (
      Name === "_RemoveReference" ||
      (type === ActionType.instantiate && path?.ObjectPathType === PathType.root)
    );
  });
}

const isService = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PathType.service);

function refusal(code: string, message?: string): ResponseBody {
  const error = new HostError(code, message);
  const { status } = error;
  return {
    Results: [],
    Error: { Code: code, Message: error.message, Location: "", ActionIndex: 0, HttpStatusCode: status },
  };
}

export class Controls {
  readonly requirementSets: Record<string, string>;
  private counted = { syncs: 0, requestBytes: 0, calls: 0 };
  private total = 0;
  private faults: Fault[] = [];
  private editMode = false;
  private refusesOverlap = false;
  private running = 0;

  constructor(
    private readonly book: Book,
    private readonly functions: FunctionHost,
    sets: Readonly<Record<string, string>>,
  ) {
    this.requirementSets = { ...REQUIREMENT_SETS, ...sets };
  }

  /**
   * Called when a request arrives, even while another runs: refuses it, or says what to call when it is answered.
   * The client's housekeeping and its services run beside the add-in's own requests.
   */
  admit(text: string): { readonly refused: ResponseBody } | { readonly leave: () => void } {
    const body = JSON.parse(text) as RequestBody;
    if (isHousekeeping(body) || isService(body)) return { leave: () => undefined };
    if (this.running > 0 && this.refusesOverlap) {
      return { refused: refusal("ActivityLimitReached", "Wait until the previous call completes.") };
    }
    this.running++;
    return { leave: () => void this.running-- };
  }

  receive(text: string, body: RequestBody): ResponseBody | null {
    this.book.tellsTrigger = this.supports("ExcelApi", 1.14);
    this.counted.requestBytes += new TextEncoder().encode(text).length;
    this.counted.calls += body.Actions.length;
    if (isHousekeeping(body) || isService(body)) return null;
    this.total++;
    this.counted.syncs++;
    if (this.editMode) return refusal("InvalidOperationInCellEditMode");
    const due = this.faults.find(({ sync, afterActions }) => sync === this.total && afterActions === 0);
    if (!due) return null;
    this.faults = this.faults.filter((fault) => fault !== due);
    return refusal(due.code);
  }

  readonly gate = (action: Action, index: number, className: string): void => {
    const point = { sync: this.total, index, member: `${className}.${action.Name}` };
    const due = this.faults.find(({ predicate, sync, afterActions }) =>
      predicate ? predicate(point) : sync === this.total && index >= afterActions,
    );
    if (!due) return;
    this.faults = this.faults.filter((fault) => fault !== due);
    throw new HostError(due.code, undefined, point.member);
  };

  private supports(set: string, version: number): boolean {
    const [major = 0, minor = 0] = (this.requirementSets[set] ?? "0.0").split(".").map(Number);
    return major * 100 + minor >= Math.floor(version) * 100 + Math.round((version % 1) * 100);
  }

  private sheet(name: string): Sheet {
    const found = this.book.sheet(name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  /** What a person does goes through the engine's commands, so that it can be undone; protection refuses it. */
  private asUser(run: () => void): boolean {
    try {
      this.book.as("user", run);
      return true;
    } catch (error) {
      if (error instanceof HostError && error.code === "AccessDenied") return false;
      throw error;
    }
  }

  private enterValues(name: string, address: string, values: readonly (readonly CellValue[])[]): void {
    const sheet = this.sheet(name);
    const start = parseArea(address);
    if (!start) throw new Error(`${address} is no address.`);
    const target = area(start.row, start.column, values.length, values[0]?.length ?? 1);
    guardContents(sheet, [target]);
    const cells = values.map((line, r) =>
      line.map(
        (value, c) => writtenCell(value, sheet.numberFormat(target.row + r, target.column + c))?.cell ?? {},
      ),
    );
    sheet.facade.getRange(target.row, target.column, target.rows, target.columns).setValues(cells);
  }

  private userClear(name: string, address: string): void {
    const sheet = this.sheet(name);
    const cleared = parseArea(address);
    if (!cleared) throw new Error(`${address} is no address.`);
    guardContents(sheet, [cleared]);
    sheet.facade.getRange(cleared.row, cleared.column, cleared.rows, cleared.columns).clearContent();
  }

  private failNext(which: number | FaultPredicate, code: string, afterActions: number): void {
    const when = typeof which === "number" ? { sync: this.total + which } : { predicate: which };
    this.faults.push({ code, afterActions, ...when });
  }

  private dropEvents(share: number): void {
    let seed = 12345;
    this.book.events.dropped = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648 < share;
    };
  }

  /** Calculations start others through events and functions: at rest is what stays so for a moment. */
  private async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (this.book.calculation.pending || this.running > 0) quiet = -1;
      await this.book.calculation.settle();
    }
  }

  surface(): HostControls {
    const { book, functions } = this;
    const counters = (): Counters => ({ ...this.counted });
    return {
      get counters() {
        return counters();
      },
      requirementSets: this.requirementSets,
      resetCounters: () => void (this.counted = { syncs: 0, requestBytes: 0, calls: 0 }),
      userEdit: (sheet, address, value) =>
        this.asUser(() =>
          this.enterValues(
            sheet,
            address,
            Array.isArray(value) ? (value as CellValue[][]) : [[value as CellValue]],
          ),
        ),
      mayEdit: (sheet, address) => {
        const cells = parseArea(address);
        return cells !== null && this.asUser(() => guardContents(this.sheet(sheet), [cells]));
      },
      userClear: (sheet, address) => this.asUser(() => this.userClear(sheet, address)),
      userInsertRows: (sheet, row, count = 1) =>
        this.asUser(() => {
          guard(this.sheet(sheet), "allowInsertRows");
          this.sheet(sheet).facade.insertRows(row - 1, count);
        }),
      userDeleteRows: (sheet, row, count = 1) =>
        this.asUser(() => {
          guard(this.sheet(sheet), "allowDeleteRows");
          this.sheet(sheet).facade.deleteRows(row - 1, count);
        }),
      userRenameSheet: (sheet, name) => void this.asUser(() => renameSheet(this.sheet(sheet), name)),
      userDeleteSheet: (sheet) => void this.asUser(() => deleteSheet(this.sheet(sheet))),
      userActivate: (sheet) => void this.asUser(() => activateSheet(this.sheet(sheet))),
      userSelect: (sheet, address) =>
        void this.asUser(() => {
          activateSheet(this.sheet(sheet));
          this.sheet(sheet).facade.getRange(address).activate();
        }),
      undo: async () => void (await book.api.undo()),
      redo: async () => void (await book.api.redo()),
      coAuthorEdit: (sheet, address, value) => {
        const at = parseArea(address);
        if (at) book.as("coauthor", () => this.sheet(sheet).write(at, [[value]]));
      },
      failNext: (which, code, options) => this.failNext(which, code, options?.afterActions ?? 0),
      dropEvents: (share) => this.dropEvents(share),
      setEditMode: (on) => void (this.editMode = on),
      failOnOverlap: (on) => void (this.refusesOverlap = on),
      settled: () => this.settled(),
      snapshot: () => Object.fromEntries(book.sheets().map((sheet) => [sheet.name, sheet.contents()])),
      inspect: (sheet) => describeSheet(this.sheet(sheet)),
      lit: (sheet, address) => litStyle(this.sheet(sheet), address),
      functionError: (address) => {
        const { sheet, address: cell } = splitReference(address);
        const at = parseArea(cell);
        return at && functions.error(this.sheet(sheet ?? book.activeSheet.name).id, at.row, at.column);
      },
      openCalls: () => functions.openCalls(),
      runtimeLost: () => functions.runtimeLost(),
      runtimeReady: () => functions.runtimeReady(),
    };
  }
}
