/** Records that stand for cells (conditional formats, validations), cut to what is left of their cells. */
import { type Area, subtract } from "./area";

export function subtractFrom<R extends { areas: Area[] }>(records: readonly R[], cut: readonly Area[]): R[] {
  for (const record of records) {
    for (const area of cut) record.areas = record.areas.flatMap((one) => subtract(one, area));
  }
  return records.filter((record) => record.areas.length > 0);
}
