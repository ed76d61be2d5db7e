/** Properties that belong to cells: drawn by the engine, or kept by the host alone. */
import type { IStyleData } from "@univerjs/core";
import { type Block, common } from "../book/blocks";
import { guard } from "../book/guard";
import type { Property } from "../protocol/schema";

export function restyle(block: Block, style: IStyleData): void {
  guard(block.sheet, "allowFormatCells");
  for (const area of block.areas) block.sheet.restyle(area, style);
}

/** A property of cells that only the host keeps; null where the cells differ. */
export function flagged<T>(
  name: string,
  otherwise: T,
  parse: (value: unknown) => T,
  option: string | undefined = "allowFormatCells",
): Property<Block> {
  return {
    get: (block) =>
      common(block, (row, column) => block.sheet.state.flags.get(name, row, column) ?? otherwise),
    set(block, value) {
      guard(block.sheet, option);
      const parsed = parse(value);
      for (const area of block.areas) block.sheet.state.flags.set(name, area, parsed);
    },
  };
}
