/** Defined names. The engine keeps them, because its formulas use them and it moves them with the cells. */
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import { type Area, absoluteAddress, parseArea, sheetPrefix, splitReference } from "./area";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

type Entry = IDefinedNamesServiceParam;

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

  private get entry(): Entry {
    const entry = this.book.names.find(this.name, this.scope);
    if (!entry) throw itemNotFound();
    return entry;
  }

  private get stored(): string {
    return this.entry.formulaOrRefString;
  }

  get formula(): string {
    const { stored } = this;
    return stored.startsWith("=") ? stored : `=${stored}`;
  }

  set formula(formula: string) {
    this.book.names.put(this.entry.id, this, formula, this.comment, this.visible);
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
    return this.entry.comment ?? "";
  }

  set comment(comment: string) {
    this.book.names.put(this.entry.id, this, this.formula, comment, this.visible);
  }

  get visible(): boolean {
    return this.entry.hidden !== true;
  }

  set visible(visible: boolean) {
    this.book.names.put(this.entry.id, this, this.formula, this.comment, visible);
  }

  delete(): void {
    this.book.run("formula.mutation.remove-defined-name", {
      unitId: this.book.workbook.getId(),
      id: this.entry.id,
      name: this.name,
    });
  }
}

export class Names {
  private next = 1;

  constructor(private readonly book: Book) {}

  /** Asked of the engine's service itself: its facade makes an object with nine services for every name. */
  private get entries(): Entry[] {
    const { workbook } = this.book;
    return Object.values(workbook["_definedNamesService"].getDefinedNameMap(workbook.getId()) ?? {});
  }

  private inScope(scope: Sheet | null): Entry[] {
    const wanted = scope?.id ?? WORKBOOK_SCOPE;
    return this.entries.filter(({ localSheetId }) => (localSheetId ?? WORKBOOK_SCOPE) === wanted);
  }

  find(name: string, scope: Sheet | null): Entry | undefined {
    const wanted = name.toLowerCase();
    return this.inScope(scope).find((entry) => entry.name.toLowerCase() === wanted);
  }

  get(name: string, scope: Sheet | null): DefinedName | null {
    const entry = this.find(name, scope);
    return entry ? new DefinedName(this.book, scope, entry.name) : null;
  }

  all(scope: Sheet | null): DefinedName[] {
    return this.inScope(scope).map((entry) => new DefinedName(this.book, scope, entry.name));
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
