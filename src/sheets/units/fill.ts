import type { Assessment, UnitEntry } from "../../assessment";
import type { Programme } from "../../rulebook";
import type { Scalar } from "../plan";
import { column, scalarOf, write, type FillWrite } from "../write";
import { unitLines, type UnitLine } from "./lines";
import { slots, unitTitleName, unitValueName } from "./names";

function valueOf(unit: UnitEntry | undefined, { row, part }: UnitLine): Scalar {
  const given = unit?.values[row.id];
  if (part === undefined) return scalarOf(given);
  return typeof given === "object" && given !== null ? (given[part.key] ?? "") : "";
}

/** Units in their order from the first block on; blocks that are left over are blank. */
export function fillUnits(
  { units: forms = [] }: Programme,
  { units = {} }: Assessment,
): readonly FillWrite[] {
  return forms.flatMap((form) =>
    slots.flatMap((slot) => {
      const unit = units[form.id]?.[slot - 1];
      const values = unitLines(form).map((line) => valueOf(unit, line));
      return [
        write(unitTitleName(form.id, slot), [[unit?.name ?? ""]]),
        write(unitValueName(form.id, slot), column(values)),
      ];
    }),
  );
}
