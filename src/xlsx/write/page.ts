/** Paper, sight and protection. */
import type { Worksheet } from "@cj-tech-master/excelts";
import type { SheetPlan } from "../../sheets";
import { addressOf } from "./address";
import { argb } from "./styles";

const A4 = 9;
const CENTIMETRES_PER_INCH = 2.54;
/** A break reaches across every column that a sheet of Excel has. */
const LAST_COLUMN = 16_383;

export function applyPage(sheet: Worksheet, { print }: SheetPlan): void {
  const { margins, footer, titleRows } = print;
  const inches = (centimetres: number): number => centimetres / CENTIMETRES_PER_INCH;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: print.orientation,
    horizontalCentered: print.centerHorizontally,
    printArea: addressOf(print.area),
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    // Excel ignores breaks of ours where it fits pages. Height 0: as many pages as it takes.
    ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { fitToPage: false }),
    ...(print.scale === undefined ? {} : { scale: print.scale }),
    ...(titleRows === undefined ? {} : { printTitlesRow: `${titleRows.from + 1}:${titleRows.to + 1}` }),
  });
  const parts = [
    ["L", footer.left],
    ["C", footer.center],
    ["R", footer.right],
  ] as const;
  sheet.headerFooter.oddFooter = parts
    .map(([side, text]) => (text === undefined ? "" : `&${side}${text}`))
    .join("");
  sheet.rowBreaks = print.breaks.map((row) => ({ id: row, min: 0, max: LAST_COLUMN, man: 1 }));
}

export function applyView(sheet: Worksheet, plan: SheetPlan): void {
  const { rows, columns } = plan.freeze;
  const common = plan.gridlines === undefined ? {} : { showGridLines: plan.gridlines };
  const frozen = { state: "frozen", xSplit: columns, ySplit: rows } as const;
  const topLeftCell = addressOf({ row: rows, column: columns, rows: 1, columns: 1 });
  sheet.views = [
    rows + columns === 0 ? { state: "normal", ...common } : { ...frozen, topLeftCell, ...common },
  ];
  if (plan.tabColor !== undefined) sheet.properties.tabColor = argb(plan.tabColor);
}

/** Captions cannot be overwritten by mistake; sizes stay adjustable and rows may be inserted. No password. */
export function protect(sheet: Worksheet): void {
  sheet.sheetProtection = {
    sheet: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    scenarios: false,
  };
}
