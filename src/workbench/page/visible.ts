/** A cell that is selected comes into view, as in Excel; Univer scrolls only for a person's arrow keys. */
import type { FUniver } from "@univerjs/core/facade";

export function followSelection(api: FUniver): void {
  api.addEvent(api.Event.SelectionChanged, ({ selections, worksheet }) => {
    const range = selections[0];
    // Whole rows, columns and sheets are chosen at their headers, which are in view already.
    if (range === undefined || range.endRow - range.startRow > 50 || range.endColumn - range.startColumn > 20)
      return;
    // After the screen has switched to that sheet.
    setTimeout(() => {
      if (api.getActiveWorkbook()?.getActiveSheet().getSheetId() !== worksheet.getSheetId()) return;
      void api.executeCommand("sheet.operation.scroll-to-range", { range });
    });
  });
}
