/** Why a companion is right to be there, by the rule of the fault and its own. */
export const REASONS: Readonly<Record<string, string>> = {
  "year-on-year-jump":
    "The number moved by more than half against the year before, whatever else is wrong with it.",
  "part-exceeds-whole low-fund-share": "A larger budget makes the same fund a smaller share.",
  "unit-slip cross-annex-mismatch": "The ledger still holds the fund in the right unit.",
  "zero-denominator count-inversion": "Grants and PCT filings of no applications at all.",
  "fund-total-missing missing-value": "The row of Annex 1 that could stand in is blank as well.",
  "duplicate-enterprise enterprise-count-mismatch":
    "The enterprise counts once more, under its highest title.",
};
