import { type Block, common } from "../book/blocks";
import { ModelClass } from "../protocol/schema";
import { color } from "./color";
import { restyle } from "./cell-properties";

const NO_FILL = "#FFFFFF";

export const rangeFill = new ModelClass<Block>({
  name: "RangeFill",
  properties: {
    color: {
      get: (block) =>
        common(block, (row, column) => block.sheet.style(row, column).bg?.rgb?.toUpperCase() ?? NO_FILL) ??
        "",
      set: (block, value) =>
        value === "" ? restyle(block, { bg: null }) : restyle(block, { bg: { rgb: color(value) } }),
    },
  },
  methods: { clear: (block) => restyle(block, { bg: null }) },
});
