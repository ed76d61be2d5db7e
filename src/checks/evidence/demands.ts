import type { EvidenceEntry } from "../../assessment/index";
import type { EvidenceDemand, Indicator } from "../../rulebook/index";
import { ZERO } from "../../scoring/index";
import type { CheckContext } from "../check";
import { isBare, papersByItem } from "./papers";

/** Scored items that ask for a certain kind of paper, each with the papers that the register describes. */
export function demanded(
  kind: EvidenceDemand,
  { assessment, scored }: CheckContext,
): readonly { readonly item: Indicator; readonly papers: readonly EvidenceEntry[] }[] {
  const papers = papersByItem(assessment);
  return [...scored.items.values()].flatMap(({ item, value }) => {
    if (item.evidence !== kind || value === null || value.lte(ZERO)) return [];
    const described = (papers.get(item.id) ?? []).filter((entry) => !isBare(entry));
    return described.length === 0 ? [] : [{ item, papers: described }];
  });
}
