import { formRow, type Programme } from "../../rulebook";
import { EVIDENCE_COLUMNS, evidenceName } from "../evidence/names";
import { HEADS } from "../evidence/words";
import { ENTERPRISE_NAMES, listedRows, listName, OTHER_NAMES, titleName } from "../lists/names";
import { ENTERPRISES, LISTS } from "../lists/words";
import { RECORD_COLUMNS, recordName } from "../records/names";
import { HEADS as RECORDS } from "../records/words";
import type { HeadedTable } from "./headed";

/** Tables of ours that the heads of their columns name: the register of evidence, the enterprises, the lists. */
export function ownTables(programme: Programme): readonly HeadedTable[] {
  return [
    {
      id: "evidence",
      columns: EVIDENCE_COLUMNS.map((column) => ({ name: evidenceName(column), caption: HEADS[column] })),
    },
    {
      id: "records",
      columns: RECORD_COLUMNS.map((column) => ({ name: recordName(column), caption: RECORDS[column] })),
    },
    {
      id: "enterprises",
      columns: [
        { name: ENTERPRISE_NAMES.name, caption: ENTERPRISES.firm },
        { name: ENTERPRISE_NAMES.creditCode, caption: ENTERPRISES.code },
        ...programme.titles.map(({ id, name }) => ({ name: titleName(id), caption: name })),
      ],
    },
    {
      id: "lists",
      columns: [
        ...listedRows(programme).map((id) => {
          const label = formRow(programme, id)?.label ?? id;
          return { name: listName(id), caption: { zh: label, en: label } };
        }),
        { name: OTHER_NAMES.row, caption: LISTS.otherRow },
        { name: OTHER_NAMES.name, caption: LISTS.otherName },
      ],
    },
  ];
}
