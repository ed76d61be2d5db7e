/** Zoom of the sheet that is shown, at the right of the status line as in Excel. */
import type { FUniver } from "@univerjs/core/facade";
import { part } from "./shell";

const smallest = 0.5;
const largest = 2;
const step = 0.1;

export function followZoom(api: FUniver): void {
  const sheet = () => api.getActiveWorkbook()?.getActiveSheet();
  const show = () => {
    part("zoom").textContent = `${Math.round((sheet()?.getZoom() ?? 1) * 100)}%`;
  };
  const change = (by: number) => {
    const now = sheet();
    if (now === undefined) return;
    const next = Math.round((now.getZoom() + by) * 10) / 10;
    now.zoom(Math.min(largest, Math.max(smallest, next)));
    show();
  };
  part("zoom-out").addEventListener("click", () => change(-step));
  part("zoom-in").addEventListener("click", () => change(step));
  api.addEvent(api.Event.SheetZoomChanged, show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
}
