import type { Reading } from "../rulebook/index";
import { reading } from "../scoring/index";
import type { ReportContext } from "./context";
import { cell, type Block } from "./document";
import { READINGS } from "./words";

export function readings(context: ReportContext): readonly Block[] {
  const { programme, say } = context;
  const rows = programme.readings.map((open) => [
    cell(say(open.title)),
    cell(chosen(open, context)),
    cell(open.source),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: say(READINGS.heading) },
    { kind: "note", text: say(READINGS.note) },
    { kind: "table", head: say(READINGS.head).split("|"), rows, widths: [6.5, 6.5, 4] },
  ];
}

function chosen(open: Reading, { assessment, programme, say }: ReportContext): string {
  // Kept as numbers elsewhere, and told beside the total.
  if (open.setting !== undefined) return say(READINGS.weights);
  const id = reading(assessment, programme, open.id) ?? "";
  const option = open.options.find((candidate) => candidate.id === id);
  const name = option === undefined ? id : say(option.name);
  return id === open.default ? say(READINGS.standard, { name }) : name;
}
