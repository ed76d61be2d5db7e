/** What a sheet is, told alike of the workbench's workbook and of a written file. */
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { strFromU8, unzipSync } from "fflate";
import type { SheetPlan } from "../../../src/sheets";
import type { OpenOffice } from "../../../src/workbench/host/node-bridge";

/** Sheets of a plan have no more than this. */
const LAST_COLUMN = "AZ";
const lastRow = ({ rowHeights, styles, names }: SheetPlan): number =>
  [...styles.flatMap(({ areas }) => areas), ...names.map(({ area }) => area)].reduce(
    (last, { row, rows }) => Math.max(last, row + rows),
    rowHeights.length,
  );

export interface Described {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly formulas: Readonly<Record<string, unknown>>;
  readonly merges: readonly string[];
  readonly unlocked: readonly string[];
  readonly validations: readonly unknown[];
  readonly formats: readonly unknown[];
  readonly protection: Readonly<Record<string, unknown>>;
  readonly page: Readonly<Record<string, unknown>>;
  readonly view: Readonly<Record<string, unknown>>;
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  readonly heights: readonly number[];
  readonly charts: readonly unknown[];
}

export const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const numberOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Every cell of a list of areas, so that it does not matter how they are cut. */
export function cellsOf(areas: readonly string[]): readonly string[] {
  const cells = areas.flatMap((area) => {
    const [from = "", to = from] = area.replaceAll("$", "").split(":");
    const [, left = "", top = ""] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
    const [, right = "", bottom = ""] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
      Array.from(
        { length: numberOf(right) - numberOf(left) + 1 },
        (__, column) => `${letters(numberOf(left) + column)}${Number(top) + row}`,
      ),
    ).flat();
  });
  return [...new Set(cells)].sort();
}

const sorted = (entries: readonly unknown[]): readonly unknown[] =>
  [...entries].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

/** "=ABC" and "ABC"; a name of our functions as a sheet has it. */
export const bare = (formula: unknown): string =>
  String(formula)
    .replace(/^=/, "")
    .replace(/_xldudf_IPCITY_([A-Z]+)\(/g, "IPCITY.$1(");

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/* ---- the workbench ---------------------------------------------------------------------------- */

type Entries = Readonly<Record<string, unknown>>;

function ruleOfHost(rule: Entries): unknown {
  const [[kind, given] = ["", {}]] = Object.entries(rule) as [string, Record<string, unknown>][];
  switch (kind) {
    case "list":
      return ["list", String(given["source"])];
    case "custom":
      return ["custom", bare(given["formula"])];
    case "date":
      // The only rule for dates; the file holds the day itself.
      return ["date", String(given["operator"]), given["formula1"] === "=DATE(1990,1,1)" ? "32874" : "?"];
    default:
      return [kind === "wholeNumber" ? "whole" : kind, bare(given["formula1"]), bare(given["formula2"])];
  }
}

export async function describeHost(office: OpenOffice, plan: SheetPlan): Promise<Described> {
  const seen = office.host.inspect(plan.name);
  const { values, formulas, gridlines, tabColor } = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.name).load("showGridlines,tabColor");
    const range = sheet.getRange(`A1:${LAST_COLUMN}${lastRow(plan)}`).load("values,formulas");
    await context.sync();
    const { showGridlines: gridlines, tabColor } = sheet;
    return { values: range.values, formulas: range.formulas, gridlines, tabColor };
  });
  const cells = values.flatMap((line, row) =>
    line.flatMap((value: unknown, column) =>
      value === "" ? [] : [[`${letters(column)}${row + 1}`, value] as const],
    ),
  );
  const typed = formulas.flatMap((line, row) =>
    line.flatMap((formula: unknown, column) =>
      plan.cells.some((cell) => cell.row === row && cell.column === column && cell.formula !== undefined)
        ? [[`${letters(column)}${row + 1}`, bare(formula)] as const]
        : [],
    ),
  );
  const grid = office.api.getActiveWorkbook()?.getSheetByName(plan.name);
  if (!grid) throw new Error(`no ${plan.name}`);
  const layout = seen.pageLayout;
  const inches = (side: string): number => hundredths(Number(layout[`${side}Margin`]) / 72);
  return {
    cells: Object.fromEntries(cells),
    formulas: Object.fromEntries(typed),
    merges: [...seen.merges].sort(),
    unlocked: cellsOf(seen.unlocked),
    validations: sorted(
      seen.validations.map(({ areas, rule, errorAlert, prompt, ignoreBlanks }) => ({
        cells: cellsOf(areas),
        rule: ruleOfHost(rule),
        alert: [String(errorAlert["style"]).toLowerCase(), errorAlert["title"], errorAlert["message"]],
        prompt: [prompt["title"], prompt["message"]],
        ignoreBlanks,
      })),
    ),
    formats: seen.conditionalFormats.map(({ areas, formula, fill, font }) => ({
      cells: cellsOf(areas),
      formula: bare(formula),
      fill,
      font: { color: font["color"] ?? null, bold: font["bold"] ?? false },
    })),
    protection: Object.fromEntries(
      Object.entries(seen.protection ?? {}).map(([name, allowed]) => [name, allowed]),
    ),
    page: {
      area: seen.printArea,
      titleRows: seen.printTitleRows,
      paper: layout["paperSize"],
      orientation: String(layout["orientation"]).toLowerCase(),
      margins: ["top", "bottom", "left", "right", "header", "footer"].map(inches),
      centred: layout["centerHorizontally"] === true,
      fit: layout["zoom"] ?? null,
      breaks: seen.pageBreaks.rows,
      footer: ["left", "center", "right"].map((side) => seen.headersFooters[`${side}Footer`] ?? ""),
    },
    view: { frozen: seen.frozen, gridlines, tabColor: tabColor.toUpperCase() },
    widths: plan.columnWidths.map((_, column) => grid.getColumnWidth(column)),
    hidden: plan.columnWidths.flatMap((_, column) =>
      grid.getSheet().getColumnManager().getColVisible(column) ? [] : [column],
    ),
    heights: plan.rowHeights.map((_, row) => grid.getRowHeight(row)),
    charts: seen.charts.map(({ type, title, source }) => ({
      type,
      title,
      source: source.slice(source.indexOf("!") + 1),
    })),
  };
}

/* ---- the file --------------------------------------------------------------------------------- */

const attribute = (xml: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? "");
const inside = (xml: string, tag: string): string =>
  unescaped(new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? "");
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const unescaped = (text: string): string =>
  text
    .replace(/&#x([0-9A-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");

function ruleOfFile(xml: string): unknown {
  const type = attribute(xml, "type");
  const [first, second] = [inside(xml, "formula1"), inside(xml, "formula2")];
  if (type === "list") return ["list", first.replace(/^"|"$/g, "")];
  if (type === "custom") return ["custom", first];
  if (type === "date")
    return ["date", attribute(xml, "operator") === "greaterThan" ? "GreaterThan" : "?", first];
  return [type, first, second];
}

/** As the part says it: the library reads limits as numbers, and some are formulas. */
export function validationsOf(part: string): readonly unknown[] {
  return (part.match(/<dataValidation .*?<\/dataValidation>/gs) ?? []).map((xml) => ({
    cells: cellsOf(attribute(xml, "sqref").split(" ")),
    rule: ruleOfFile(xml),
    alert: [attribute(xml, "errorStyle") || "stop", attribute(xml, "errorTitle"), attribute(xml, "error")],
    prompt: [attribute(xml, "promptTitle"), attribute(xml, "prompt")],
    ignoreBlanks: attribute(xml, "allowBlank") === "1",
  }));
}

const rgb = (color: { readonly argb?: string } | undefined): string | null =>
  color?.argb === undefined ? null : `#${color.argb.slice(2)}`;

function formatsOf(sheet: Worksheet): readonly unknown[] {
  return sheet.conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .map(({ ref, rule }) => {
      const fill = rule.style?.fill;
      return {
        cells: cellsOf(ref.split(" ")),
        formula: rule.type === "expression" ? bare(rule.formulae?.[0]) : rule.type,
        fill: fill?.type === "pattern" ? rgb(fill.bgColor) : null,
        font: { color: rgb(rule.style?.font?.color), bold: rule.style?.font?.bold ?? false },
      };
    });
}

/** What the file allows on the protected sheet, by the names of Office.js. */
function protectionOf(sheet: Worksheet): Entries {
  const given = sheet.sheetProtection;
  const allowed = (name: "formatCells" | "insertRows" | "sort" | "autoFilter"): boolean =>
    given?.[name] === true;
  return {
    allowAutoFilter: allowed("autoFilter"),
    allowDeleteColumns: given?.deleteColumns === true,
    allowDeleteRows: given?.deleteRows === true,
    // Objects and scenarios are free unless the file says otherwise.
    allowEditObjects: given?.objects !== false,
    allowEditScenarios: given?.scenarios !== false,
    allowFormatCells: allowed("formatCells"),
    allowFormatColumns: given?.formatColumns === true,
    allowFormatRows: given?.formatRows === true,
    allowInsertColumns: given?.insertColumns === true,
    allowInsertHyperlinks: given?.insertHyperlinks === true,
    allowInsertRows: allowed("insertRows"),
    allowPivotTables: given?.pivotTables === true,
    allowSort: allowed("sort"),
    selectionMode: given?.sheet === true && given.selectLockedCells !== false ? "Normal" : "?",
  };
}

function footerOf(text: string): readonly string[] {
  return ["L", "C", "R"].map((side) => new RegExp(`&${side}(.*?)(?=&[LCR]|$)`, "s").exec(text)?.[1] ?? "");
}

function pageOf(sheet: Worksheet): Entries {
  const { pageSetup: setup } = sheet;
  const { margins } = setup;
  const { top, bottom, left, right, header, footer } = margins;
  const { fitToPage, fitToWidth, fitToHeight, scale } = setup;
  const scaled = typeof scale === "number" && scale !== 100 ? { scale } : null;
  return {
    area: String(setup.printArea ?? "")
      .replaceAll("$", "")
      // Every row of some columns.
      .replace(/^([A-Z]+)1:([A-Z]+)1048576$/, "$1:$2")
      .split(","),
    titleRows: setup.printTitlesRow?.replaceAll("$", "") ?? null,
    paper: setup.paperSize === 9 ? "A4" : setup.paperSize,
    orientation: setup.orientation,
    margins: [top, bottom, left, right, header, footer].map(hundredths),
    centred: setup.horizontalCentered === true,
    fit: fitToPage && fitToWidth === 1 && fitToHeight === 0 ? { horizontalFitToPages: 1 } : scaled,
    breaks: sheet.rowBreaks.map(({ id }) => id),
    footer: footerOf(sheet.headerFooter.oddFooter ?? ""),
  };
}

function viewOf(sheet: Worksheet): Entries {
  const [view] = sheet.views;
  const frozen = view?.state === "frozen" ? view : undefined;
  const split = (given: unknown): number => (typeof given === "number" ? given : 0);
  return {
    frozen: {
      rows: split(frozen && "ySplit" in frozen ? frozen.ySplit : 0),
      columns: split(frozen && "xSplit" in frozen ? frozen.xSplit : 0),
    },
    gridlines: view?.showGridLines ?? true,
    tabColor: rgb(sheet.properties.tabColor) ?? "",
  };
}

/** The part of the sheet at a place in the row of tabs. */
export function partOf(file: Uint8Array, index: number): string {
  const part = unzipSync(file)[`xl/worksheets/sheet${index + 1}.xml`];
  if (part === undefined) throw new Error(`no sheet ${index + 1}`);
  return strFromU8(part);
}

const CHART_TYPES: Readonly<Record<string, string>> = {
  stacked: "BarStacked",
  clustered: "BarClustered",
  standard: "Line",
};

function chartsOf(sheet: Worksheet): readonly unknown[] {
  return sheet.getCharts().map((chart) => {
    const [group] = chart.chartTypes;
    const refs = JSON.stringify(group).match(/\$[A-Z]+\$\d+/g) ?? [];
    const cells = refs.map((ref) => /\$([A-Z]+)\$(\d+)/.exec(ref) ?? []);
    const columns = cells.map(([, column = ""]) => numberOf(column));
    const rows = cells.map(([, , row = ""]) => Number(row));
    const corner = (pick: (...given: number[]) => number): string =>
      `${letters(pick(...columns))}${pick(...rows)}`;
    return {
      type: CHART_TYPES[group && "grouping" in group ? String(group.grouping) : ""],
      title: chart.title,
      source: `${corner(Math.min)}:${corner(Math.max)}`,
    };
  });
}

export function describeFile(
  book: Workbook,
  file: Uint8Array,
  plan: SheetPlan,
  shown: (cell: ReturnType<Worksheet["getCell"]>) => unknown,
): Described {
  const sheet = book.getWorksheet(plan.name);
  if (sheet === undefined) throw new Error(`no ${plan.name}`);
  const cells: [string, unknown][] = [];
  const formulas: [string, unknown][] = [];
  const unlocked: string[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.style.protection?.locked === false) unlocked.push(cell.address);
      if (cell.isMerged && cell.master.address !== cell.address) return;
      if (cell.formula !== undefined) formulas.push([cell.address, bare(cell.formula)]);
      if (shown(cell) !== "") cells.push([cell.address, shown(cell)]);
    }),
  );
  const digit = 8;
  return {
    cells: Object.fromEntries(cells),
    formulas: Object.fromEntries(formulas),
    merges: sheet.mergedRegions
      .map(({ top, left, bottom, right }) => `${letters(left - 1)}${top}:${letters(right - 1)}${bottom}`)
      .sort(),
    unlocked: unlocked.sort(),
    validations: sorted(validationsOf(partOf(file, book.worksheets.indexOf(sheet)))),
    formats: formatsOf(sheet),
    protection: protectionOf(sheet),
    page: pageOf(sheet),
    view: viewOf(sheet),
    widths: plan.columnWidths.map((_, column) =>
      Math.round((sheet.getColumn(column + 1).width ?? 0) * digit),
    ),
    hidden: plan.columnWidths.flatMap((_, column) => (sheet.getColumn(column + 1).hidden ? [column] : [])),
    heights: plan.rowHeights.map((_, row) => ((sheet.getRow(row + 1).height ?? 0) * 96) / 72),
    charts: chartsOf(sheet),
  };
}
