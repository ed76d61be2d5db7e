import { programmes } from "../../src/rulebook";
import { sheetPlans } from "../../src/sheets";

const plans = programmes
  .flatMap((programme) => sheetPlans(programme))
  .filter(({ charts }) => charts.length > 0);

test("no chart stands across two pages, nor outside what is printed", () => {
  expect(plans.flatMap(({ charts }) => charts).length).toBeGreaterThan(3);
  for (const { print, charts } of plans) {
    expect(print.breaks.length).toBeGreaterThan(0);
    for (const { place } of charts) {
      const cut = print.breaks.filter((row) => row > place.row && row < place.row + place.rows);
      expect(cut).toEqual([]);
      expect(place.row + place.rows).toBeLessThanOrEqual(print.area.row + print.area.rows);
    }
  }
});

test("what is too wide for a page is made smaller until it fits, and no more", () => {
  for (const { print, columnWidths } of plans) {
    const width = columnWidths.slice(0, print.area.columns).reduce((sum, column) => sum + column, 0);
    const across = 841.9 - (print.margins.left + print.margins.right) * 28.35;
    const scale = print.scale ?? 100;
    expect((width * scale) / 100).toBeLessThanOrEqual(across);
    expect((width * (scale + 3)) / 100).toBeGreaterThan(across);
  }
});
