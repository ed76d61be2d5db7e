import type { Check, RulebookFault } from "./fault";

type Visit = (row: string, key: string, value: string) => readonly RulebookFault[];

/** Every string of the data with its key and the id of the row it stands in. */
function walk(value: unknown, row: string, key: string, visit: Visit): readonly RulebookFault[] {
  if (typeof value === "string") return visit(row, key, value);
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value ? value.id : "indicator" in value ? value.indicator : row;
  // The options of a reading are no rows: their ids ("manual") say little by themselves.
  const name = typeof own === "string" && own !== "" && key !== "options" ? own : row;
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => walk(entry, name, key, visit));
  return Object.entries(value).flatMap(([inner, entry]) => walk(entry, name, inner, visit));
}

/** Strings that may not be empty wherever they stand. */
const NEEDED: Readonly<Record<string, string>> = {
  id: "编号为空 (The id is empty)",
  source: "没有写出处 (No clause is cited)",
  zh: "中文为空 (A Chinese text is empty)",
  en: "英文为空 (An English text is empty)",
  name: "名称为空 (The name is empty)",
  label: "栏目名为空 (The label is empty)",
  heading: "标题为空 (The heading is empty)",
  title: "标题为空 (The title is empty)",
  header: "栏目标题为空 (A column head is empty)",
  note: "说明为空 (The note is empty)",
  wording: "原文为空 (The wording is empty)",
  formula: "公式为空 (The formula is empty)",
};

/** Every row cites its clause and has its texts, in both languages where they are ours. */
export const completeTexts: Check = (p) =>
  walk(p, p.id, "", (row, key, value) => {
    const reason = NEEDED[key];
    return reason !== undefined && value.trim() === "" ? [{ row, reason }] : [];
  });
