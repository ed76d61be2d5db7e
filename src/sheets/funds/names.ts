import type { Programme } from "../../rulebook";
import { flat, readOn, shownOn, type NamedRegion } from "../named";

/** The amount of the total ("total") or of a line (an item, or a use of the fund that an item asks about). */
export const fundName = (id: string): string => `IPC_fund_${flat(id)}`;
export const FUND_NAMES = { lines: "IPC_fund_lines" } as const;

/** In the order of the sheet. */
export const fundIds = ({ fundLines, checks }: Programme): readonly string[] => [
  "total",
  ...fundLines,
  ...(checks?.fundUses ?? []).map((use) => use.id),
];

export const fundNames = (programme: Programme): readonly NamedRegion[] => [
  ...fundIds(programme).map(fundName).map(readOn("funds")),
  ...Object.values(FUND_NAMES).map(shownOn("funds")),
];
