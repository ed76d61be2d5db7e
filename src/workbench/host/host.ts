/** Excel's part: takes the client's requests, runs them on the workbook, tells what happens in it. */
import type { FUniver } from "@univerjs/core/facade";
import { Book } from "./book/book";
import { RangeBlock } from "./book/blocks";
import { Changes } from "./book/changes";
import { mirror } from "./book/mirror";
import { Controls, type HostControls } from "./controls";
import { workbook } from "./model/workbook";
import "./model/range";
import "./model/range-areas";
import { interpret, References } from "./protocol/interpreter";
import type { RequestBody, ResponseBody } from "./protocol/wire";
import { services } from "./model/services";
import { FunctionHost } from "./functions/function-host";
import type { CustomFunctionMetadata, OfficeHost, RichEvent } from "./types";

export interface HostOptions {
  /** Requirement sets that differ from the defaults, for instance `{ExcelApi: "1.15"}`. */
  readonly requirementSets?: Readonly<Record<string, string>>;
}

export type WorkbookHost = OfficeHost & HostControls;

class Host implements OfficeHost {
  private readonly references = new References();
  private readonly changes: Changes;
  private readonly subscription: { dispose(): void };
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly book: Book,
    private readonly controls: Controls,
    private readonly functions: FunctionHost,
  ) {
    this.changes = new Changes(book, (sheet, shift) => {
      for (const held of this.references.selves()) if (held instanceof RangeBlock) held.move(sheet, shift);
    });
    this.subscription = book.api.onCommandExecuted((command, options) => {
      book.calculation.observe(command, options ?? {});
      this.changes.observe(command, options ?? {});
      functions.observe(command);
    });
  }

  async execute(requestBody: string): Promise<string> {
    const admitted = this.controls.admit(requestBody);
    if ("refused" in admitted) return JSON.stringify(admitted.refused);
    const answered = this.queue.then(() => this.answer(requestBody)).finally(admitted.leave);
    this.queue = answered;
    return answered;
  }

  private async answer(text: string): Promise<string> {
    const body = JSON.parse(text) as RequestBody;
    const refused = this.controls.receive(text, body);
    return JSON.stringify(refused ?? (await this.run(body)));
  }

  private async run(body: RequestBody): Promise<ResponseBody> {
    const { book } = this;
    this.changes.pause();
    const root = workbook.of(book);
    const far = {
      references: this.references,
      root: () => root,
      service: (name: string) => services(name, this.functions),
      settle: () => book.calculation.settle(),
      gate: this.controls.gate,
      step: <R>(run: () => R): R => book.as("addin", run),
    };
    const response = await interpret(far, body);
    for (const sheet of book.sheets()) sheet.flush();
    book.calculation.resume();
    book.as("silent", () => mirror(book.sheets()));
    await book.calculation.settle();
    this.changes.resume();
    return response;
  }

  onEvents(listener: (events: readonly RichEvent[]) => void): () => void {
    return this.book.events.listen(listener);
  }

  registerFunctions(namespace: string, functions: readonly CustomFunctionMetadata[]): void {
    this.functions.register(namespace, functions);
  }

  dispose(): void {
    this.subscription.dispose();
    this.book.calculation.dispose();
    this.functions.dispose();
  }
}

/** The far side of Office.js over a Univer workbook, with or without a screen. */
export function createHost(api: FUniver, options: HostOptions = {}): WorkbookHost {
  const book = new Book(api);
  const functions = new FunctionHost(book);
  const controls = new Controls(book, functions, options.requirementSets ?? {});
  const host = new Host(book, controls, functions);
  // Not spread: the counters are read when they are asked for.
  return Object.assign(controls.surface(), {
    execute: (requestBody: string) => host.execute(requestBody),
    onEvents: (listener: (events: readonly RichEvent[]) => void) => host.onEvents(listener),
    registerFunctions: (namespace: string, list: readonly CustomFunctionMetadata[]) =>
      host.registerFunctions(namespace, list),
    dispose: () => host.dispose(),
  });
}
