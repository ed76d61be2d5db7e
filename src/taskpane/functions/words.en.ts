import type { functionsZh } from "./words.zh-CN";

export const functionsEn: Readonly<Record<keyof typeof functionsZh, string>> = {
  selected: "Selected cell",
  "selected.none": "Select a cell: this tells how its IPCITY formula fares.",
  "selected.empty": "{place} is blank.",
  "selected.content": "{place}: {content}",
  "selected.fault": "{code}: {id} says “{reason}”.",
  "selected.unresolved":
    "#NAME?: Excel did not know the function when it opened the file. Choose Enter again below.",
  "selected.busy": "Being calculated.",
  "selected.spill":
    "#SPILL!: the result needs several cells and those beside are not blank. Clear them, or use another place.",
  "selected.notHere":
    "{code}: the argument {argument} is another formula and cannot be computed here. Put it into a cell of its own and see what that shows.",
  "selected.noFault":
    "{code}: computed from its cells now, nothing is wrong. Press F2 and Enter so that Excel calculates it again.",
  choose: "Function",
  "choose.none": "Choose a function",
  optional: " (optional)",
  range: "Range, such as A1:A45",
  single: "Cell, number or text",
  item: "Such as T12; a cell is written $A$1",
  example: "Example: {formula}",
  reference: "All functions with examples",
  formula: "Formula",
  preview: "Result",
  "preview.table": "{text} (first cell of {rows} rows and {columns} columns)",
  "preview.fault": "{code}: {reason}",
  "preview.notHere": "The argument {argument} cannot be computed here; Excel does so in the cell.",
  "preview.missing": "{name} is not given yet.",
  insert: "Insert into {place}",
  "insert.nowhere": "Select a cell first",
  "insert.ask": "{place} holds “{content}”. Replace it? It can be undone.",
  "insert.replace": "Replace",
  "insert.leave": "Leave it",
  "insert.done": "Inserted into {place}.",
  repair: "Formulas that show #NAME?",
  "repair.text":
    "Where the add-in was not ready when the file was opened, formulas stay at #NAME?. Entering them again changes no formula.",
  "repair.do": "Enter again",
};
