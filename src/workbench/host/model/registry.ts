/**
 * Classes of the model refer to each other in circles (a range knows its sheet, a sheet its ranges).
 * Each class says here how it is made, and asks here for the others.
 */
import type { Area } from "../book/area";
import type { RangeBlock } from "../book/blocks";
import type { Sheet } from "../book/sheet";
import type { ModelObject } from "../protocol/schema";

interface Makers {
  worksheet(sheet: Sheet): ModelObject;
  range(block: RangeBlock): ModelObject;
  areas(sheet: Sheet, areas: readonly Area[]): ModelObject;
}

const makers: Partial<Makers> = {};

export function register(some: Partial<Makers>): void {
  Object.assign(makers, some);
}

function maker<K extends keyof Makers>(name: K): Makers[K] {
  const made = makers[name];
  if (!made) throw new Error(`No class of the model makes ${name}.`);
  return made;
}

export const worksheetOf = (sheet: Sheet): ModelObject => maker("worksheet")(sheet);
export const rangeOf = (block: RangeBlock): ModelObject => maker("range")(block);
export const rangeAreasOf = (sheet: Sheet, areas: readonly Area[]): ModelObject =>
  maker("areas")(sheet, areas);
