import { allGroups, groupsOf, indicator, type Programme } from "../../rulebook";
import { shownItem } from "../evidence/notation";
import { say, type Language } from "../language";
import { LINES } from "./words";

/** A row of the ledger that is typed in. */
export interface FundLine {
  /** "total", an item, or a use of the fund. */
  readonly id: string;
  readonly item: string;
  readonly name: string;
}

export interface FundRows {
  readonly total: FundLine;
  readonly lines: readonly FundLine[];
  readonly uses: readonly FundLine[];
}

/** Without the points in brackets. */
function groupLabel(programme: Programme, id: string): string {
  const [innermost] = groupsOf(programme, id).slice(-1);
  const groups = (programme.scorecard?.sections ?? []).flatMap(allGroups);
  const label = groups.find((group) => group.id === innermost)?.label ?? "";
  return label.replace(/\s*（[\d.]+分）$/, "");
}

/** The rows in the order of the sheet, with the words that print there. */
export function fundRows(programme: Programme, language: Language): FundRows {
  const names = programme.fundLines.map((id) => indicator(programme, id)?.name ?? id);
  const nameOf = (id: string): string => {
    const name = indicator(programme, id)?.name ?? id;
    // 「年度经费投入」 stands twice: it is told apart by the group that prints it.
    return names.filter((other) => other === name).length > 1
      ? `${groupLabel(programme, id)}：${name}`
      : name;
  };
  return {
    total: { id: "total", item: shownItem("T10"), name: say(LINES.total, language) },
    lines: programme.fundLines.map((id) => ({ id, item: shownItem(id), name: nameOf(id) })),
    uses: (programme.checks?.fundUses ?? []).map((use) => ({
      id: use.id,
      item: shownItem(use.item),
      name: say(use.name, language),
    })),
  };
}
