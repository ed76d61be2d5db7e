/** The numbers below the heads that a chart of the score sheet shows. */
import type { SheetPlan } from "../../src/sheets/index";
import type { EngineBook } from "./engine-book";

export function charted(book: EngineBook, plans: readonly SheetPlan[], chart: string): readonly number[][] {
  const score = plans.find(({ key }) => key === "score");
  const planned = score?.charts.find(({ name }) => name === `IPC_chart_${chart}`);
  if (score === undefined || planned === undefined) throw new Error(`no chart ${chart}`);
  const rows = book.cells(score.name, planned.source).slice(1);
  return rows.map((row) => row.map((cell) => Number(Number(cell).toFixed(9))));
}
