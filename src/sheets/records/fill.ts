import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { say, type Language } from "../language";
import { columnOf, write, type FillWrite } from "../write";
import { RECORD_COLUMNS, RECORD_ROWS, recordName } from "./names";
import { recordRows, type RecordRow } from "./rows";
import { KINDS } from "./words";

/** What the sheet has room for: of a log that outgrew it the oldest changes are left out. */
function shownRows(rows: readonly RecordRow[], language: Language): readonly RecordRow[] {
  const over = rows.length - RECORD_ROWS;
  if (over <= 0) return rows;
  const first = rows.findIndex(({ kind }) => kind === say(KINDS.log, language));
  return rows
    .filter((_, index) => first === -1 || index < first || index >= first + over)
    .slice(0, RECORD_ROWS);
}

export function fillRecords(
  programme: Programme,
  assessment: Assessment,
  language: Language,
): readonly FillWrite[] {
  const rows = shownRows(recordRows(programme, assessment, language), language);
  return RECORD_COLUMNS.map((column) =>
    write(
      recordName(column),
      columnOf(
        rows.map((row) => row[column] ?? ""),
        RECORD_ROWS,
      ),
    ),
  );
}
