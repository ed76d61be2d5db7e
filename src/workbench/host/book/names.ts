/** Defined names. The engine keeps them, because its formulas use them and it moves them with the cells. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import { type Area, absoluteAddress, parseArea, sheetPrefix, splitReference } from "./area";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

const WORKBOOK_SCOPE = "AllDefaultWorkbook";
const LOST = "#REF!";
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const R1C1 = /^(?:r\d*c\d*|r|c)$/i;

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export class DefinedName {
  constructor(
    readonly book: Book,
    readonly scope: Sheet | null,
    readonly name: string,
  ) {}

  private get entry(): FDefinedName {
    const entry = this.book.names.find(this.name, this.scope);
    if (!entry) throw itemNotFound();
    return entry;
  }

  /** The facade's own way to the id, its builder, cannot be made in this version of the engine. */
  private get param(): FDefinedName["_definedNameParam"] {
    return this.entry["_definedNameParam"];
  }

  private get stored(): string {
    return this.entry.getFormulaOrRefString();
  }

  get formula(): string {
    const { stored } = this;
    return stored.startsWith("=") ? stored : `=${stored}`;
  }

  set formula(formula: string) {
    this.book.names.put(this.param.id, this, formula, this.comment, this.visible);
  }

  /** Where the name points, or null for a formula, a constant or a lost reference. */
  get place(): Place | null {
    return this.book.place(this.stored.replace(/^=/, ""));
  }

  get isLost(): boolean {
    return this.stored.includes(LOST);
  }

  get type(): "Range" | "Error" | "String" | "Double" {
    if (this.isLost) return "Error";
    if (this.place) return "Range";
    return this.formula.startsWith('="') ? "String" : "Double";
  }

  get value(): string {
    return this.stored.replace(/^=/, "").replace(/^"|"$/g, "");
  }

  get comment(): string {
    return this.entry.getComment() ?? "";
  }

  set comment(comment: string) {
    this.book.names.put(this.param.id, this, this.formula, comment, this.visible);
  }

  get visible(): boolean {
    return this.param.hidden !== true;
  }

  set visible(visible: boolean) {
    this.book.names.put(this.param.id, this, this.formula, this.comment, visible);
  }

  delete(): void {
    this.book.run("formula.mutation.remove-defined-name", {
      unitId: this.book.workbook.getId(),
      id: this.param.id,
      name: this.name,
    });
  }
}

export class Names {
  private next = 1;

  constructor(private readonly book: Book) {}

  private scopeOf(entry: FDefinedName): string {
    return entry.getLocalSheetId() ?? WORKBOOK_SCOPE;
  }

  find(name: string, scope: Sheet | null): FDefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.book.workbook
      .getDefinedNames()
      .find(
        (entry) =>
          entry.getName().toLowerCase() === wanted && this.scopeOf(entry) === (scope?.id ?? WORKBOOK_SCOPE),
      );
  }

  get(name: string, scope: Sheet | null): DefinedName | null {
    const entry = this.find(name, scope);
    return entry ? new DefinedName(this.book, scope, entry.getName()) : null;
  }

  all(scope: Sheet | null): DefinedName[] {
    const entries = this.book.workbook.getDefinedNames();
    return entries
      .filter((entry) => this.scopeOf(entry) === (scope?.id ?? WORKBOOK_SCOPE))
      .map((entry) => new DefinedName(this.book, scope, entry.getName()));
  }

  add(name: string, scope: Sheet | null, formula: string, comment: string): DefinedName {
    if (!NAME.test(name) || R1C1.test(name) || parseArea(name)) throw invalidArgument();
    if (this.find(name, scope)) throw new HostError("ItemAlreadyExists");
    const added = new DefinedName(this.book, scope, name);
    this.put(`name-${this.next++}-${Date.now().toString(36)}`, added, formula, comment, true);
    return added;
  }

  /** A plain reference is stored without its equals sign: only then does the engine move it with the cells. */
  put(id: string, { name, scope }: DefinedName, formula: string, comment: string, visible: boolean): void {
    const plain = formula.replace(/^=/, "");
    const place = this.book.place(plain);
    const reference = place && `${sheetPrefix(place.sheet.name)}${absoluteAddress(place.area)}`;
    this.book.run("formula.mutation.set-defined-name", {
      id,
      unitId: this.book.workbook.getId(),
      name,
      formulaOrRefString: reference ?? (plain === LOST ? LOST : `=${plain}`),
      comment,
      hidden: !visible,
      localSheetId: scope?.id ?? WORKBOOK_SCOPE,
    });
  }

  /** The place a reference text names: `Sheet!A1`, or a defined name. */
  resolve(reference: string, from: Sheet): Place | null {
    const { sheet, address } = splitReference(reference);
    if (sheet !== null) return this.book.place(reference);
    const found = this.get(address, from) ?? this.get(address, null);
    return found?.place ?? null;
  }
}
