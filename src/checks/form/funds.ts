import type { FundUse } from "../../rulebook/index";
import { exact, exactAt, type Exact } from "../../scoring/index";
import type { CheckContext } from "../check";

/** The uses of the special fund that are given, in the order of the rulebook. */
export function usesOf({
  assessment,
  programme,
}: CheckContext): readonly { readonly use: FundUse; readonly amount: Exact }[] {
  return (programme.checks?.fundUses ?? []).flatMap((use) => {
    const amount = assessment.funds[use.id] ?? null;
    return amount === null ? [] : [{ use, amount: exact(amount) }];
  });
}

/** The special fund as the ledger has it, else as Annex 1 does: both ask for the same money. */
export function fundTotal({ assessment, programme }: CheckContext): Exact | null {
  const total = assessment.funds["total"] ?? null;
  if (total !== null) return exact(total);
  const row = programme.checks?.fundShare.value;
  return row === undefined ? null : exactAt(assessment, row);
}
