import { formRows } from "../selectors";
import type { FormRow, TextValue } from "../types";
import { faultIf, type Check, type RulebookFault } from "./fault";

function textFaults(row: string, value: TextValue): readonly RulebookFault[] {
  const choices = value.choices;
  return [
    ...faultIf(
      value.maxLength !== undefined && value.maxLength < 1,
      row,
      "最长字数小于1 (The longest text has no characters)",
    ),
    ...faultIf(
      choices !== undefined && choices.length < 2,
      row,
      "选项少于两个 (A closed list with fewer than two choices)",
    ),
    ...faultIf(
      choices !== undefined && new Set(choices).size !== choices.length,
      row,
      "选项重复 (A closed list with one choice twice)",
    ),
  ];
}

function valueFaults(row: FormRow): readonly RulebookFault[] {
  if (row.value.kind === "text") return textFaults(row.id, row.value);
  if (row.value.kind === "number") return [];
  const [first, second] = row.value.parts;
  return faultIf(
    first.key === second.key,
    row.id,
    `一栏两数的两个都叫 ${first.key} (Both halves of the pair are called ${first.key})`,
  );
}

/** Rows of the status form ask for something that can be given. */
export const formValues: Check = (p) => [
  ...p.statusForm.cover.flatMap((field) => textFaults(field.id, field.value)),
  ...[...formRows(p), ...(p.units ?? []).flatMap(({ rows }) => rows)].flatMap((row) => [
    ...valueFaults(row),
    ...faultIf(
      (row.list !== undefined || row.remarkRequired === true) && row.remark === "",
      row.id,
      "要求附清单或备注，而印发的备注没有这样要求 (It demands a list or a remark that its printed remark does not ask for)",
    ),
  ]),
];
