import type { Assessment, EvidenceEntry } from "../../assessment";
import type { Programme } from "../../rulebook";
import { cellOfDay } from "../dates";
import type { Scalar } from "../plan";
import { columnOf, write, type FillWrite } from "../write";
import { EVIDENCE_COLUMNS, EVIDENCE_ROWS, evidenceName, type EvidenceColumn } from "./names";
import { textOfItems } from "./notation";

/** What a document puts into a column of its row. */
export function paperCell(entry: EvidenceEntry, of: EvidenceColumn): Scalar {
  if (of === "items") return textOfItems(entry.items);
  if (of === "date") return cellOfDay(entry.date ?? "");
  return entry[of] ?? "";
}

export function fillEvidence(_: Programme, { evidence }: Assessment): readonly FillWrite[] {
  return EVIDENCE_COLUMNS.map((of) =>
    write(
      evidenceName(of),
      columnOf(
        evidence.map((entry) => paperCell(entry, of)),
        EVIDENCE_ROWS,
      ),
    ),
  );
}
