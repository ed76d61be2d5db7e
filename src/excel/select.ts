import type { Place } from "../sheets";
import { HostError, officeCode } from "./errors";
import type { HostQueue } from "./queue";

/** Shows a place to the user: one round trip, and a sentence where the sheet is gone. */
export async function selectPlace(queue: HostQueue, place: Place): Promise<void> {
  try {
    await queue.run((context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      sheet.getRange(place.address).select();
      return () => undefined;
    });
  } catch (error) {
    const cause = error instanceof HostError ? error.cause : error;
    if (officeCode(cause) === "ItemNotFound") throw new HostError("sheet-missing", { place, cause });
    throw error;
  }
}
