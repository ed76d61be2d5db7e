/** What a person does in the sheet, for browser tests: chooses a cell, types, leaves it, deletes. */
import type { FUniver } from "@univerjs/core/facade";

/** The editor that opens in a cell; its name is Univer's. */
const cellEditor = "__INTERNAL_EDITOR__DOCS_NORMAL";
/** Where Univer listens for keys. */
const keyboard = `#univer-doc-selection-container-${cellEditor} [contenteditable]`;
/** Univer's DeviceInputEventType.Keyboard. */
const byKey = 4;

/** Addresses are "G36" on the sheet that is shown, or "'附件2·主要任务'!G36" on another, which is then shown. */
export interface User {
  /** The keyboard goes there, too. */
  select(address: string): void;
  /** Types over what a cell holds, through its editor, and leaves it with Enter. */
  type(address: string, text: string): Promise<void>;
  /** Selects and presses Delete. */
  clear(address: string): Promise<void>;
}

export function createUser(api: FUniver): User {
  const workbook = () => {
    const active = api.getActiveWorkbook();
    if (active === null) throw new Error("no workbook is open");
    return active;
  };
  const select = (address: string) => {
    const { sheet, cells } = split(address);
    const target = sheet === null ? workbook().getActiveSheet() : workbook().getSheetByName(sheet);
    if (target === null) throw new Error(`no sheet ${sheet}`);
    target.activate();
    target.getRange(cells).activate();
    document.querySelector<HTMLElement>(keyboard)?.focus();
  };
  return {
    select,
    async type(address, text) {
      select(address);
      // Opened by a key, the editor starts empty; opened by a double click it would keep the old text.
      await api.executeCommand("sheet.operation.set-cell-edit-visible", {
        unitId: workbook().getId(),
        eventType: byKey,
        visible: true,
      });
      if (!workbook().isCellEditing()) throw new Error(`${address} cannot be edited`);
      await api.executeCommand("doc.command.insert-text", {
        unitId: cellEditor,
        segmentId: "",
        body: { dataStream: text },
        range: { startOffset: 0, endOffset: 0, collapsed: true },
      });
      await workbook().endEditingAsync(true);
    },
    async clear(address) {
      select(address);
      await api.executeCommand("sheet.command.clear-selection-content");
    },
  };
}

function split(address: string): { readonly sheet: string | null; readonly cells: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, cells: address };
  return { sheet: address.slice(0, at).replace(/^'(.*)'$/, "$1"), cells: address.slice(at + 1) };
}
