import type { FormPart, Group, Indicator, Programme, Section } from "../../src/rulebook";
import { joined } from "./official";

/** Our data laid out as the printed tables: merged cells hold their text in the first row only. */

const merged = (texts: readonly string[][], label: string): string[][] =>
  texts.map((row, index) => [index === 0 ? label : "", ...row]);

const cell = (group: Group): string => joined(`${group.label}\n${group.bracket ?? ""}`);

const assessed = (item: Indicator): string[] => [
  String(item.no),
  item.name,
  item.pointsPrinted,
  item.note ?? "(no note)",
];

export const objectiveRows = (section: Section): string[][] =>
  section.groups.flatMap((group) =>
    merged(
      group.items.map((item) => [String(item.no), item.name, item.pointsPrinted]),
      cell(group),
    ),
  );

export const taskRows = (section: Section): string[][] =>
  section.groups.flatMap((group) =>
    merged(
      group.groups.flatMap((inner) => merged(inner.items.map(assessed), cell(inner))),
      cell(group),
    ),
  );

export const innovationRows = (section: Section): string[][] =>
  section.groups.flatMap((group) =>
    merged(merged(group.items.map(assessed), group.inner ?? "(no second level)"), cell(group)),
  );

export const header = (part: { readonly header: readonly string[] }): string[] => part.header.map(joined);

/** The column between unit and remark is left to be filled in. */
export const formTable = (part: FormPart): string[][] =>
  part.rows.map((row) => [row.no, row.label, row.unit, "", row.remark]);

export const categoryTable = (part: FormPart): string[][] =>
  part.rows.map((row) => [row.no, row.category ?? "", row.label, row.unit, "", row.remark]);

export function section(p: Programme, id: string): Section {
  const found = p.scorecard?.sections.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No section ${id}`);
  return found;
}

export function part(p: Programme, id: string): FormPart {
  const found = p.statusForm.parts.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No part ${id}`);
  return found;
}
