import type { IBorderData } from "@univerjs/core";
import { type Area, area, lastColumn, lastRow } from "../book/area";
import { type Block, common } from "../book/blocks";
import { guard } from "../book/guard";
import { oneOf } from "../protocol/arguments";
import { ModelClass, type ModelObject } from "../protocol/schema";
import { color } from "./color";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type SideName = (typeof SIDES)[number];

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** The engine's line codes as Excel's pair of style and weight; the first of a style is its plain form. */
const LINES: readonly (readonly [code: number, style: Style, weight: Weight])[] = [
  [1, "Continuous", "Thin"],
  [2, "Continuous", "Hairline"],
  [8, "Continuous", "Medium"],
  [13, "Continuous", "Thick"],
  [4, "Dash", "Thin"],
  [9, "Dash", "Medium"],
  [5, "DashDot", "Thin"],
  [10, "DashDot", "Medium"],
  [6, "DashDotDot", "Thin"],
  [11, "DashDotDot", "Medium"],
  [3, "Dot", "Thin"],
  [7, "Double", "Thick"],
  [12, "SlantDashDot", "Medium"],
];

interface BorderSelf {
  readonly block: Block;
  readonly side: SideName;
}
interface Line {
  readonly style: Style;
  readonly weight: Weight;
  readonly color: string;
}
type EdgeKey = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

function lineCode(style: Style, weight: Weight): number {
  const same = LINES.filter((line) => line[1] === style);
  return (same.find((line) => line[2] === weight) ?? same[0])?.[0] ?? 0;
}

/** The cells whose own edge the side is, with that edge's name in the engine. */
function edges(a: Area, side: SideName): { cells: Area; key: EdgeKey }[] {
  const inner = (cells: Area, key: EdgeKey): { cells: Area; key: EdgeKey }[] =>
    cells.rows > 0 && cells.columns > 0 ? [{ cells, key }] : [];
  switch (side) {
    case "EdgeTop":
      return [{ cells: area(a.row, a.column, 1, a.columns), key: "t" }];
    case "EdgeBottom":
      return [{ cells: area(lastRow(a), a.column, 1, a.columns), key: "b" }];
    case "EdgeLeft":
      return [{ cells: area(a.row, a.column, a.rows, 1), key: "l" }];
    case "EdgeRight":
      return [{ cells: area(a.row, lastColumn(a), a.rows, 1), key: "r" }];
    case "InsideHorizontal":
      return inner(area(a.row, a.column, a.rows - 1, a.columns), "b");
    case "InsideVertical":
      return inner(area(a.row, a.column, a.rows, a.columns - 1), "r");
    case "DiagonalDown":
      return [{ cells: a, key: "tl_br" }];
    case "DiagonalUp":
      return [{ cells: a, key: "bl_tr" }];
  }
}

function placesOf({ block, side }: BorderSelf): { cells: Area; key: EdgeKey }[] {
  return block.areas.flatMap((one) => edges(block.sheet.within(one) ?? one, side));
}

function lineAt({ block }: BorderSelf, key: EdgeKey, row: number, column: number): Line {
  const line = block.sheet.style(row, column).bd?.[key];
  const known = LINES.find(([code]) => code === line?.s);
  if (!line || !known) return NO_LINE;
  return { style: known[1], weight: known[2], color: line.cl.rgb?.toUpperCase() ?? NO_LINE.color };
}

function read(self: BorderSelf): Line | null {
  const lines = placesOf(self).map(({ cells, key }) =>
    common({ sheet: self.block.sheet, areas: [cells] }, (row, column) => lineAt(self, key, row, column)),
  );
  return lines[0] ?? null;
}

function write(self: BorderSelf, change: Partial<Line>): void {
  const { sheet } = self.block;
  guard(sheet, "allowFormatCells");
  for (const { cells, key } of placesOf(self)) {
    sheet.addStyle(cells, (row, column) => {
      const before = lineAt(self, key, row, column);
      // A colour or weight given to no line draws a plain one, as in Excel.
      const plain = before.style === "None" && change.style === undefined;
      const line = { ...before, ...(plain && { style: "Continuous" as const }), ...change };
      const drawn =
        line.style === "None" ? null : { s: lineCode(line.style, line.weight), cl: { rgb: line.color } };
      return { bd: { ...sheet.style(row, column).bd, [key]: drawn } as IBorderData };
    });
  }
}

const rangeBorder = new ModelClass<BorderSelf>({
  name: "RangeBorder",
  identity: ({ side }) => ({ SideIndex: side, Id: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (self) => read(self)?.style ?? null,
      set: (self, value) => write(self, { style: oneOf(value, STYLES) }),
    },
    weight: {
      get: (self) => read(self)?.weight ?? null,
      set: (self, value) => write(self, { weight: oneOf(value, WEIGHTS) }),
    },
    color: {
      get: (self) => read(self)?.color ?? null,
      set: (self, value) => write(self, { color: color(value) }),
    },
  },
});

const side = (block: Block, name: unknown): ModelObject =>
  rangeBorder.of({ block, side: oneOf(name, SIDES) });

export const rangeBorderCollection = new ModelClass<Block>({
  name: "RangeBorderCollection",
  properties: { count: { get: () => SIDES.length } },
  item: (block, args) => side(block, args.text(0)),
  items: (block) => SIDES.map((name) => side(block, name)),
  methods: {
    getItem: (block, args) => side(block, args.text(0)),
    getItemAt: (block, args) => side(block, SIDES[args.number(0)]),
  },
});
