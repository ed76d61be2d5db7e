/**
 * Cells that are left to somebody else: locked, under the sheet's own protection and without a password, so that
 * nobody is kept from correcting. Done when it is asked for and at no other time: unprotecting empties Excel's list of
 * things to undo.
 */
import { addressLists, CellSet, columnLetters, parseAddress } from "./areas";
import { protect } from "./apply/page";
import { HostError } from "./errors";
import type { HostQueue, Step } from "./queue";

/** What becomes of the cells of one sheet; single cells by address, columns by number. */
export interface SheetLocks {
  readonly sheet: string;
  readonly locked: readonly string[];
  readonly open: readonly string[];
  readonly hidden: readonly number[];
  readonly shown: readonly number[];
}

interface Guard {
  readonly sheet: string;
  /** Null where the sheet is not protected. */
  readonly options: Excel.WorksheetProtectionOptions | null;
}

/** Two round trips: how the sheets are protected, then all of it in one. */
export async function applyLocks(queue: HostQueue, sheets: readonly SheetLocks[]): Promise<void> {
  const names = sheets.map(({ sheet }) => sheet);
  const guards = await queue.run(guardsOf(names));
  try {
    await queue.run(locking(sheets, guards));
  } catch (error) {
    await queue.run(guardsOf(names)).then(
      (now) => queue.run(guarding(guards, now)),
      // What cannot be looked at cannot be mended; the refusal itself is told.
      () => undefined,
    );
    throw error instanceof HostError && error.code === "sheet-protected"
      ? new HostError("sheet-protected", { sheet: names.join("”“"), cause: error })
      : error;
  }
}

/** Whether a cell of these regions is locked, which the forms leave open; one round trip. */
export const anyLocked =
  (names: readonly string[]): Step<boolean> =>
  (context) => {
    const ranges = names.map((name) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load("worksheet/protection/protected");
      range.format.protection.load("locked");
      return range;
    });
    return () =>
      ranges.some(
        (range) =>
          !range.isNullObject &&
          range.worksheet.protection.protected &&
          range.format.protection.locked !== false,
      );
  };

const guardsOf =
  (names: readonly string[]): Step<readonly Guard[]> =>
  (context) => {
    const found = names.map((sheet) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load("protected,options");
      return { sheet, protection };
    });
    return () =>
      found.map(({ sheet, protection }) => ({
        sheet,
        options: protection.protected ? protection.options : null,
      }));
  };

const locking =
  (sheets: readonly SheetLocks[], guards: readonly Guard[]): Step<void> =>
  (context) => {
    for (const { sheet: name, locked, open, hidden, shown } of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      const options = guards.find((guard) => guard.sheet === name)?.options ?? null;
      // Unprotecting what is not protected is refused (office-js #6784).
      if (options !== null) sheet.protection.unprotect();
      for (const [cells, lock] of [
        [locked, true],
        [open, false],
      ] as const)
        for (const list of listsOf(cells)) sheet.getRanges(list).format.protection.locked = lock;
      for (const [columns, hide] of [
        [hidden, true],
        [shown, false],
      ] as const)
        for (const column of columns) {
          const letters = columnLetters(column);
          sheet.getRange(`${letters}:${letters}`).columnHidden = hide;
        }
      if (options === null) protect(sheet);
      else sheet.protection.protect(options);
    }
    return () => undefined;
  };

/** Sheets that a failure left open are protected as they were. */
const guarding =
  (before: readonly Guard[], now: readonly Guard[]): Step<void> =>
  (context) => {
    for (const { sheet, options } of before) {
      const isOpen = now.some((guard) => guard.sheet === sheet && guard.options === null);
      if (options !== null && isOpen) context.workbook.worksheets.getItem(sheet).protection.protect(options);
    }
    return () => undefined;
  };

function listsOf(addresses: readonly string[]): readonly string[] {
  const cells = new CellSet();
  for (const address of addresses) {
    const at = parseAddress(address);
    if (at !== null) cells.add(at.row, at.column);
  }
  return addressLists(cells.areas());
}
