import type { Assessment, CellInput } from "../../assessment";
import type { CoverField, FormPart, FormRow, Programme } from "../../rulebook";
import type { Scalar } from "../plan";
import { column, scalarOf, write, type FillWrite } from "../write";
import { fieldName, isWide, partName, remarkName } from "./names";

function halfOf(input: CellInput | undefined, key: string): Scalar {
  if (input === null || input === undefined || typeof input !== "object") return "";
  return input[key] ?? "";
}

function coverWrite(field: CoverField, assessment: Assessment): FillWrite {
  return write(fieldName(field.id), [[scalarOf(assessment.annex1[field.id])]]);
}

function remarkOf(row: FormRow, assessment: Assessment): string {
  const own = assessment.remarks[row.id] ?? "";
  if (row.remark === "" || own === "") return own === "" ? row.remark : own;
  return `${row.remark}\n${own}`;
}

/** The form composes the printed cell of a pair; what is no pair stands among the records. */
const printedValue = (row: FormRow, input: CellInput | undefined): Scalar | null =>
  row.value.kind === "pair" ? null : scalarOf(input);

function partWrites(part: FormPart, assessment: Assessment): readonly FillWrite[] {
  const plain = part.rows.filter((row) => !isWide(row));
  const wide = part.rows.filter(isWide);
  const given = (row: FormRow): CellInput | undefined => assessment.annex1[row.id];
  const half = (row: FormRow, index: 0 | 1): Scalar | null =>
    row.value.kind === "pair" ? halfOf(given(row), row.value.parts[index].key) : null;
  return [
    write(partName(part.id, "value"), column(plain.map((row) => printedValue(row, given(row))))),
    write(partName(part.id, "remark"), column(plain.map((row) => remarkOf(row, assessment)))),
    write(partName(part.id, "first"), column(plain.map((row) => half(row, 0)))),
    write(partName(part.id, "second"), column(plain.map((row) => half(row, 1)))),
    ...wide.flatMap((row) => [
      write(fieldName(row.id), [[scalarOf(given(row))]]),
      write(remarkName(row.id), [[assessment.remarks[row.id] ?? ""]]),
    ]),
  ];
}

export function fillAnnex1(programme: Programme, assessment: Assessment): readonly FillWrite[] {
  const { cover, parts } = programme.statusForm;
  return [
    ...cover.map((field) => coverWrite(field, assessment)),
    ...parts.flatMap((part) => partWrites(part, assessment)),
  ];
}
