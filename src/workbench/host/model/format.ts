/** RangeFormat and what hangs on it, for one range or several. */
import type { IStyleData } from "@univerjs/core";
import { type Block, common } from "../book/blocks";
import { columnWidth, pixels, rowHeight } from "../book/geometry";
import { guard } from "../book/guard";
import { flag, number, oneOf } from "../protocol/arguments";
import { ModelClass, type Property } from "../protocol/schema";
import { flagged, restyle } from "./cell-properties";
import { rangeBorderCollection } from "./borders";
import { rangeFill } from "./fill";
import { rangeFont } from "./font";
import { formatProtection } from "./format-protection";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
  "Fill",
] as const;
const VERTICAL = ["Bottom", "Top", "Center", "Justify", "Distributed"] as const;
/** The engine's codes, in the order of the names above. */
const HORIZONTAL_CODES = [0, 1, 2, 3, 4, 2, 6, 1];
const VERTICAL_CODES = [3, 1, 2, 2, 2];
const WRAP = { wrapped: 3, overflowing: 1 } as const;
const INDENT_PIXELS = 9;

/** An alignment: the engine's code for drawing, Excel's word for reading it back. */
function alignment<K extends string>(
  key: "ht" | "vt",
  words: readonly K[],
  codes: readonly number[],
): Property<Block> {
  const flags = flagged(key, words[0] as K, (value) => oneOf(value, words));
  return {
    ...flags,
    set(block, value) {
      const word = oneOf(value, words);
      restyle(block, { [key]: codes[words.indexOf(word)] } as IStyleData);
      flags.set?.(block, word);
    },
  };
}

function setSizes(block: Block, option: string, size: (area: Block["areas"][number]) => void): void {
  guard(block.sheet, option);
  for (const area of block.areas) size(block.sheet.within(area) ?? area);
}

export const rangeFormat = new ModelClass<Block>({
  name: "RangeFormat",
  properties: {
    horizontalAlignment: alignment("ht", HORIZONTAL, HORIZONTAL_CODES),
    verticalAlignment: alignment("vt", VERTICAL, VERTICAL_CODES),
    wrapText: {
      get: (block) => common(block, (row, column) => block.sheet.style(row, column).tb === WRAP.wrapped),
      set: (block, value) => restyle(block, { tb: flag(value) ? WRAP.wrapped : WRAP.overflowing }),
    },
    rowHeight: {
      get: (block) => common(block, (row) => rowHeight(block.sheet, row)),
      set: (block, value) =>
        setSizes(block, "allowFormatRows", (area) =>
          block.sheet.facade.setRowHeightsForced(area.row, area.rows, pixels(number(value))),
        ),
    },
    columnWidth: {
      get: (block) => common(block, (_, column) => columnWidth(block.sheet, column)),
      set: (block, value) =>
        setSizes(block, "allowFormatColumns", (area) =>
          block.sheet.facade.setColumnWidths(area.column, area.columns, pixels(number(value))),
        ),
    },
    indentLevel: {
      ...flagged("indentLevel", 0, number),
      set(block, value) {
        const level = number(value);
        restyle(block, { pd: { l: level * INDENT_PIXELS + 2 } });
        flagged("indentLevel", 0, number).set?.(block, level);
      },
    },
    shrinkToFit: flagged("shrinkToFit", false, flag),
    textOrientation: flagged("textOrientation", 0, number),
    readingOrder: flagged("readingOrder", "Context", String),
    autoIndent: flagged("autoIndent", false, flag),
    useStandardHeight: flagged("useStandardHeight", true, flag),
    useStandardWidth: flagged("useStandardWidth", true, flag),
  },
  links: {
    fill: (block) => rangeFill.of(block),
    font: (block) => rangeFont.of(block),
    borders: (block) => rangeBorderCollection.of(block),
    protection: (block) => formatProtection.of(block),
  },
  methods: {
    // Without a screen there is no text to measure: the heights that the caller set stay.
    autofitRows: (block) => guard(block.sheet, "allowFormatRows"),
    autofitColumns: (block) => guard(block.sheet, "allowFormatColumns"),
    adjustIndent(block, args) {
      const indent = flagged("indentLevel", 0, number);
      indent.set?.(block, Math.max(0, Number(indent.get?.(block) ?? 0) + args.number(0)));
    },
  },
});
