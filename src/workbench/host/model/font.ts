import type { IStyleData } from "@univerjs/core";
import { type Block, common } from "../book/blocks";
import { flag, number, oneOf, text } from "../protocol/arguments";
import { ModelClass, type Property } from "../protocol/schema";
import { color } from "./color";
import { restyle } from "./cell-properties";

const DEFAULT_FONT = "等线";
const DEFAULT_SIZE = 11;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function styled(
  read: (style: IStyleData) => unknown,
  write: (value: unknown) => IStyleData,
): Property<Block> {
  return {
    get: (block) => common(block, (row, column) => read(block.sheet.style(row, column))),
    set: (block, value) => restyle(block, write(value)),
  };
}

const bit = (on: boolean): 0 | 1 => (on ? 1 : 0);

export const rangeFont = new ModelClass<Block>({
  name: "RangeFont",
  properties: {
    name: styled(
      (style) => style.ff ?? DEFAULT_FONT,
      (value) => ({ ff: text(value) }),
    ),
    size: styled(
      (style) => style.fs ?? DEFAULT_SIZE,
      (value) => ({ fs: number(value) }),
    ),
    bold: styled(
      (style) => style.bl === 1,
      (value) => ({ bl: bit(flag(value)) }),
    ),
    italic: styled(
      (style) => style.it === 1,
      (value) => ({ it: bit(flag(value)) }),
    ),
    strikethrough: styled(
      (style) => style.st?.s === 1,
      (value) => ({ st: { s: bit(flag(value)) } }),
    ),
    underline: styled(
      (style) => (style.ul?.s === 1 ? "Single" : "None"),
      (value) => ({ ul: { s: bit(oneOf(value, UNDERLINES) !== "None") } }),
    ),
    color: styled(
      (style) => style.cl?.rgb?.toUpperCase() ?? "#000000",
      (value) => ({ cl: { rgb: color(value) } }),
    ),
  },
});
