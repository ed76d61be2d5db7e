/**
 * Custom functions: the engine meets `NAMESPACE.NAME(…)` in a cell, the add-in's runtime computes it.
 * The engine is answered at once with what is known; when a result comes, the cell is calculated again.
 */
import type { Book } from "../book/book";
import type { ExecutedCommand } from "../book/calculation";
import { columnName, sheetPrefix } from "../book/area";
import type { CustomFunctionMetadata } from "../types";
import { argumentsFor, type CellResult, resultFor } from "./values";

const INVOCATION_CATEGORY = 1;
const MessageType = { invocation: 1000, cancellation: 1001 } as const;
const Flag = { cancelable: 1, streaming: 2 } as const;
const BUSY = "#BUSY!";
const RECALCULATE = "formula.mutation.set-trigger-formula-calculation-start";
const START = "formula.mutation.set-formula-calculation-start";
const PROGRESS = "formula.mutation.set-formula-calculation-notification";

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Invocation {
  readonly id: number;
  readonly key: string;
  readonly cell: Cell;
  readonly metadata: CustomFunctionMetadata;
  readonly name: string;
  readonly args: unknown[];
  round: number;
  sent: boolean;
  result: CellResult | null;
}

/** What the engine sets on a function before it calls it: the cell of the formula. */
interface Caller {
  readonly _subUnitId?: string;
  readonly _row?: number;
  readonly _column?: number;
}

const cellKey = ({ sheetId, row, column }: Cell): string => `${sheetId}!${row},${column}`;

export class FunctionHost {
  private readonly invocations = new Map<string, Invocation>();
  private readonly registrations: { dispose(): void }[] = [];
  /** Cells whose formula ran in the present calculation. */
  private visited = new Set<string>();
  private round = 0;
  private nextId = 1;
  private ready = false;
  private flushing = false;
  /** Functions were registered, and the engine still remembers formulas that named them as unknown. */
  private newNames = false;

  constructor(private readonly book: Book) {}

  register(namespace: string, functions: readonly CustomFunctionMetadata[]): void {
    const formula = this.book.api.getFormula();
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      const call = (cell: Cell, given: unknown[]): unknown => this.call(metadata, name, cell, given);
      const registered = formula.registerFunction(name, function (this: Caller, ...given: unknown[]) {
        const { _subUnitId: sheetId = "", _row: row = 0, _column: column = 0 } = this;
        return call({ sheetId, row, column }, given) as string;
      });
      this.registrations.push(registered);
    }
    this.newNames = true;
  }

  /** Never throws: an error inside a function would end the engine's whole calculation. */
  private call(metadata: CustomFunctionMetadata, name: string, cell: Cell, given: unknown[]): unknown {
    const args = argumentsFor(metadata, given);
    if (args === null) return "#VALUE!";
    const key = `${cellKey(cell)} ${name} ${JSON.stringify(args)}`;
    const known = this.invocations.get(key);
    const invocation = known ?? this.open(key, metadata, name, cell, args);
    invocation.round = this.round;
    this.visited.add(cellKey(cell));
    return invocation.result?.value ?? BUSY;
  }

  private open(
    key: string,
    metadata: CustomFunctionMetadata,
    name: string,
    cell: Cell,
    args: unknown[],
  ): Invocation {
    const id = this.nextId++;
    const invocation = { id, key, cell, metadata, name, args, round: this.round, sent: false, result: null };
    this.invocations.set(key, invocation);
    this.schedule();
    return invocation;
  }

  private schedule(): void {
    if (this.flushing) return;
    this.flushing = true;
    queueMicrotask(() => {
      this.flushing = false;
      this.push();
    });
  }

  private address({ sheetId, row, column }: Cell): string {
    const sheet = this.book.sheetOf(sheetId);
    return `${sheet.exists ? sheetPrefix(sheet.name) : ""}${columnName(column)}${row + 1}`;
  }

  private push(): void {
    if (!this.ready) return;
    const waiting = [...this.invocations.values()].filter(({ sent }) => !sent);
    if (waiting.length === 0) return;
    for (const invocation of waiting) invocation.sent = true;
    this.book.events.send(
      waiting.map(({ id, metadata, args, cell }) => {
        const { stream = false, cancelable = false } = metadata.options ?? {};
        const flags = (stream ? Flag.streaming : 0) | (stream || cancelable ? Flag.cancelable : 0);
        const message = JSON.stringify([id, metadata.id, args, this.address(cell), flags]);
        return [INVOCATION_CATEGORY, MessageType.invocation, "", message] as const;
      }),
    );
  }

  /** The add-in's runtime can take calls from now on; those that waited are sent. */
  runtimeReady(): void {
    this.ready = true;
    this.push();
  }

  /** The runtime is gone (closed pane, crash): a new one gets every open call again. */
  runtimeLost(): void {
    this.ready = false;
    for (const invocation of this.invocations.values()) {
      if (invocation.metadata.options?.stream || !invocation.result) invocation.sent = false;
    }
  }

  setResults(results: readonly unknown[]): void {
    const cells: Cell[] = [];
    for (const entry of results) {
      if (!Array.isArray(entry)) continue;
      const [id, ok, value, code] = entry as [number, boolean, unknown, number?];
      const invocation = [...this.invocations.values()].find((one) => one.id === id);
      if (!invocation) continue;
      invocation.result = resultFor(ok, value, code);
      cells.push(invocation.cell);
    }
    if (cells.length > 0) this.recalculate(cells);
  }

  private recalculate(cells: readonly Cell[]): void {
    const unitId = this.book.workbook.getId();
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
    };
    const params = { forceCalculation: false, dirtyRanges, ...nothing };
    this.book.run(RECALCULATE, { ...params, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} });
  }

  observe(command: ExecutedCommand): void {
    if (command.id === START) {
      this.round++;
      this.visited.clear();
    } else if (command.id === PROGRESS) {
      const { functionsExecutedState } = (command.params ?? {}) as { functionsExecutedState?: number };
      if (functionsExecutedState !== undefined) this.cancelAbandoned();
    } else if (
      command.id === "sheet.mutation.set-range-values" ||
      command.id === "sheet.mutation.remove-sheet"
    ) {
      // As in Excel: cells that did not know the new names stay unresolved until they are entered again.
      if (this.newNames) this.book.calculation.forgetTexts();
      this.newNames = false;
      this.schedule();
      queueMicrotask(() => this.cancelOrphans());
    }
  }

  /** A formula that ran without asking for the call again has other arguments now. */
  private cancelAbandoned(): void {
    this.cancel((one) => this.visited.has(cellKey(one.cell)) && one.round !== this.round);
  }

  /** Cells without a formula, or on a sheet that is gone. */
  private cancelOrphans(): void {
    this.cancel(({ cell, name }) => {
      const sheet = this.book.sheetOf(cell.sheetId);
      if (!sheet.exists) return true;
      const [[formula] = []] = sheet.formulas({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
      return !String(formula ?? "")
        .toUpperCase()
        .includes(name);
    });
  }

  private cancel(over: (invocation: Invocation) => boolean): void {
    const gone = [...this.invocations.values()].filter(over);
    for (const { key } of gone) this.invocations.delete(key);
    const told = gone.filter(
      ({ sent, metadata }) => sent && (metadata.options?.stream || metadata.options?.cancelable),
    );
    if (told.length === 0) return;
    this.book.events.send(
      told.map(({ id }) => {
        const message = JSON.stringify({ invocationId: id });
        return [INVOCATION_CATEGORY, MessageType.cancellation, "", message] as const;
      }),
    );
  }

  /** The message that came with the error a cell shows. */
  error(sheetId: string, row: number, column: number): string | null {
    const at = cellKey({ sheetId, row, column });
    const found = [...this.invocations.values()].filter(({ cell }) => cellKey(cell) === at);
    return found.find(({ result }) => result?.message)?.result?.message ?? null;
  }

  /** Calls that have no end yet, as address and name. */
  openCalls(): string[] {
    return [...this.invocations.values()]
      .filter(({ result, metadata }) => !result || metadata.options?.stream)
      .map(({ cell, name }) => `${this.address(cell)} ${name}`);
  }

  dispose(): void {
    for (const registration of this.registrations) registration.dispose();
  }
}
