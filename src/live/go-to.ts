import { HostError, hostError, type Workbook } from "../excel";
import type { Place } from "../sheets";

interface Around {
  /** Where a cell was found last. */
  placeOf(ref: string): Place | undefined;
  readAll(): Promise<void>;
}

/** Selects the cell of a reference; one that was renamed or moved without an event is looked for again. */
export async function goToPlace(ref: string, workbook: Workbook, around: Around): Promise<void> {
  const select = async (): Promise<void> => {
    const place = around.placeOf(ref);
    if (place === undefined) throw new HostError("place-missing", { detail: ref });
    await workbook.select(place);
  };
  try {
    await select();
  } catch (error) {
    const { code } = hostError(error);
    if (code !== "sheet-missing" && code !== "place-missing") throw error;
    await around.readAll();
    await select();
  }
}
