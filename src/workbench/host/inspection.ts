/** A sheet as a test wants to see it: everything that is not a value, in plain words and addresses. */
import { type Area, contains, formatArea, parseArea } from "./book/area";
import { formulaFor } from "./book/mirror";
import { offsetFormula } from "./book/shift";
import type { Sheet } from "./book/sheet";
import { type Visibility, visibilityOf } from "./book/sheets";
import type { ChartRecord } from "./book/state";
import { frozen } from "./model/freeze-panes";

export interface SheetInspection {
  readonly visibility: Visibility;
  readonly merges: readonly string[];
  readonly unlocked: readonly string[];
  readonly protection: Readonly<Record<string, unknown>> | null;
  readonly conditionalFormats: readonly {
    readonly areas: readonly string[];
    readonly type: string;
    readonly formula: string;
    readonly fill: string | null;
    readonly font: Readonly<Record<string, unknown>>;
  }[];
  readonly validations: readonly {
    readonly areas: readonly string[];
    readonly rule: Readonly<Record<string, unknown>>;
    readonly errorAlert: Readonly<Record<string, unknown>>;
    readonly prompt: Readonly<Record<string, unknown>>;
    readonly ignoreBlanks: boolean;
  }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly pageLayout: Readonly<Record<string, unknown>>;
  readonly pageBreaks: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly headersFooters: Readonly<Record<string, unknown>>;
  readonly printArea: readonly string[];
  readonly printTitleRows: string | null;
  readonly charts: readonly ChartRecord[];
}

const addresses = (areas: readonly Area[]): string[] => areas.map(formatArea);

export function describeSheet(sheet: Sheet): SheetInspection {
  const { state } = sheet;
  return {
    visibility: visibilityOf(sheet),
    merges: addresses(sheet.merges()),
    unlocked: addresses(state.flags.areas("locked", false)),
    protection: state.protection?.options ?? null,
    conditionalFormats: state.conditionalFormats.map(({ areas, type, formula, fill, font }) => ({
      areas: addresses(areas),
      type,
      formula,
      fill: fill ?? null,
      font,
    })),
    validations: state.validations.map(({ areas, rule, errorAlert, prompt, ignoreBlanks }) => ({
      areas: addresses(areas),
      rule,
      errorAlert,
      prompt,
      ignoreBlanks,
    })),
    frozen: frozen(sheet),
    pageLayout: { ...state.pageLayout },
    headersFooters: { ...state.headersFooters },
    printArea: addresses(state.printArea),
    pageBreaks: state.pageBreaks,
    printTitleRows: state.printTitleRows && formatArea(state.printTitleRows),
    charts: state.charts,
  };
}

export interface LitStyle {
  readonly fill: string | null;
  readonly font: Readonly<Record<string, unknown>>;
}

/** Asks the engine what each format's formula says of the cell, the first in rank first. */
export async function litStyle(sheet: Sheet, address: string): Promise<LitStyle | null> {
  const at = parseArea(address);
  if (!at) throw new Error(`${address} is no address.`);
  const here = sheet.state.conditionalFormats.filter(({ areas }) =>
    areas.some((area) => contains(area, at.row, at.column)),
  );
  const formulas = here.map((record) =>
    offsetFormula(formulaFor(sheet, record), at.row - record.anchor.row, at.column - record.anchor.column),
  );
  if (formulas.length === 0) return null;
  await sheet.book.calculation.settle();
  const unit = sheet.book.workbook.getId();
  const { row, column } = at;
  const asked = { [unit]: { [sheet.id]: { [row]: { [column]: formulas } } } };
  const answer = await sheet.book.api.getFormula().executeFormulas(asked);
  const results = answer[unit]?.[sheet.id]?.[row]?.[column] ?? [];
  const hit = results.findIndex(({ value }) => {
    const [[first] = []] = Array.isArray(value) ? value : [[value]];
    return first === true || first === "TRUE" || (typeof first === "number" && first !== 0);
  });
  const record = here[hit];
  return record ? { fill: record.fill ?? null, font: record.font } : null;
}
