/**
 * What happens in the workbook, told as what concerns us: which of our regions changed, whether sheets or
 * rows moved, where the selection is. Events are judged by what the last reading found, so that an edit
 * elsewhere costs no round trip.
 */
import type { Place } from "../sheets";
import type { Echoes } from "./echoes";
import type { HostQueue } from "./queue";
import type { Atlas } from "./snapshot";

export type Change =
  /** Cells of these regions may hold something else, or be elsewhere. */
  | { readonly kind: "regions"; readonly names: readonly string[] }
  /** Sheets came, went or were renamed. */
  | { readonly kind: "structure" }
  /** A sheet of ours came to the front. */
  | { readonly kind: "activated" }
  /** Null where the selection is on a sheet without anything of ours. */
  | { readonly kind: "selected"; readonly place: Place | null };

export interface WatchContext {
  readonly queue: HostQueue;
  readonly atlas: Atlas;
  readonly echoes: Echoes;
  readonly supports: (set: string) => boolean;
}

type Listener = (change: Change) => void;

interface Registration {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/** What stands for the address in the echo of a sheet that we brought to the front. */
export const ACTIVATED = "activated";
const OURS = "ThisLocalAddin";

function changed({ atlas, echoes }: WatchContext, listener: Listener) {
  return (event: Excel.WorksheetChangedEventArgs): void => {
    const echo = echoes.take(event.worksheetId, event.address);
    // `triggerSource` is absent before ExcelApi 1.14; where it is there, it knows better.
    const source = event.triggerSource as string | undefined;
    if (source === undefined ? echo : source === OURS) return;
    if (atlas.sheetName(event.worksheetId) === null) return;
    // Rows or columns came or went: whatever is on the sheet may have moved, and nothing on another.
    const moved = event.changeType !== "RangeEdited";
    const names = moved ? atlas.namesOn(event.worksheetId) : atlas.namesAt(event.worksheetId, event.address);
    if (names.length > 0) listener({ kind: "regions", names });
  };
}

/** Results of formulas change without an edit (office-js #3899). */
function calculated({ atlas }: WatchContext, listener: Listener) {
  return (event: Excel.WorksheetCalculatedEventArgs): void => {
    const names = atlas.calculatedOn(event.worksheetId);
    if (names.length > 0) listener({ kind: "regions", names });
  };
}

function selected({ atlas }: WatchContext, listener: Listener) {
  return (event: Excel.WorksheetSelectionChangedEventArgs): void => {
    const sheet = atlas.sheetName(event.worksheetId);
    const [address = ""] = event.address.slice(event.address.lastIndexOf("!") + 1).split(/[:,]/);
    listener({ kind: "selected", place: sheet === null ? null : { sheet, address } });
  };
}

export async function watchWorkbook(watch: WatchContext, listener: Listener): Promise<() => Promise<void>> {
  const { atlas, queue } = watch;
  const registrations = await queue.run((context) => {
    const { worksheets } = context.workbook;
    const quietly = (handler: () => void) => (): Promise<void> => Promise.resolve(handler());
    const of =
      <Event>(handler: (event: Event) => void) =>
      (event: Event): Promise<void> =>
        Promise.resolve(handler(event));
    const all: Registration[] = [
      worksheets.onChanged.add(of(changed(watch, listener))),
      worksheets.onCalculated.add(of(calculated(watch, listener))),
      worksheets.onSelectionChanged.add(of(selected(watch, listener))),
      worksheets.onActivated.add(
        of((event: Excel.WorksheetActivatedEventArgs) => {
          if (atlas.sheetName(event.worksheetId) === null) listener({ kind: "selected", place: null });
          else if (!watch.echoes.take(event.worksheetId, ACTIVATED)) listener({ kind: "activated" });
        }),
      ),
      worksheets.onAdded.add(
        of((event: Excel.WorksheetAddedEventArgs) => {
          if (atlas.sheetName(event.worksheetId) === null) listener({ kind: "structure" });
        }),
      ),
      worksheets.onDeleted.add(
        of((event: Excel.WorksheetDeletedEventArgs) => {
          if (atlas.sheetName(event.worksheetId) !== null) listener({ kind: "structure" });
        }),
      ),
    ];
    if (watch.supports("1.17")) {
      all.push(worksheets.onNameChanged.add(quietly(() => listener({ kind: "structure" }))));
    }
    return () => all;
  });
  return async () => {
    registrations.forEach((registration) => registration.remove());
    await Promise.all(
      [...new Set(registrations.map(({ context }) => context))].map((context) => context.sync()),
    );
  };
}
