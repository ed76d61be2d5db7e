import { itemsOf, type Indicator, type Scorecard, type Section } from "../../rulebook";

/** Rows of the table in the order of the sheet: the heading of each section, and its items. */
type ExpertRow =
  | { readonly kind: "heading"; readonly section: Section }
  | { readonly kind: "item"; readonly section: Section; readonly item: Indicator };

export function expertRows({ sections }: Scorecard): readonly ExpertRow[] {
  return sections.flatMap((section) => [
    { kind: "heading" as const, section },
    ...section.groups.flatMap(itemsOf).map((item) => ({ kind: "item" as const, section, item })),
  ]);
}
