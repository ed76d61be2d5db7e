import { itemsOf } from "../selectors";
import type { Programme } from "../types";
import { faultIf, type Check, type RulebookFault } from "./fault";

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

function tables(p: Programme): readonly (readonly Labelled[])[] {
  const sections = (p.scorecard?.sections ?? []).map((section) =>
    section.groups.flatMap(itemsOf).map((item) => ({ ...item, label: item.name })),
  );
  return [...p.statusForm.parts.map((part) => part.rows), ...sections];
}

/** Whether another row of the table answers to the same words: then the alias would name neither. */
function faultsOf(row: Labelled, alias: string, rows: readonly Labelled[]): readonly RulebookFault[] {
  const others = rows.filter((other) => other !== row);
  const taken = others.some((other) => [other.label, ...(other.aliases ?? [])].includes(alias));
  return [
    ...faultIf(alias.trim() === "", row.id, "别名为空 (An alias is empty)"),
    ...faultIf(
      taken,
      row.id,
      `别名“${alias}”与表中另一行相同 (Its alias “${alias}” names another row of the table)`,
    ),
    ...faultIf(alias === row.label, row.id, `别名“${alias}”就是本名 (Its alias “${alias}” is its own name)`),
  ];
}

/** Another wording of a label leads to one row. */
export const distinctAliases: Check = (p) =>
  tables(p).flatMap((rows) =>
    rows.flatMap((row) => (row.aliases ?? []).flatMap((alias) => faultsOf(row, alias, rows))),
  );
