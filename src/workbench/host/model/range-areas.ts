import { type Area, intersection, isWholeColumns, isWholeRows } from "../book/area";
import { AreasBlock, common, RangeBlock } from "../book/blocks";
import { clear, writeFormats } from "../book/edits";
import { ModelClass, type ModelObject } from "../protocol/schema";
import type { Sheet } from "../book/sheet";
import { conditionalFormatCollection } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./format";
import { rangeOf, register, worksheetOf } from "./registry";

const each = (block: AreasBlock): RangeBlock[] =>
  block.areas.map((area) => new RangeBlock(block.sheet, area));

const rangeCollection = new ModelClass<AreasBlock>({
  name: "RangeCollection",
  properties: { count: { get: (block) => block.areas.length } },
  items: (block) => each(block).map(rangeOf),
  methods: {
    getCount: (block) => block.areas.length,
    getItemAt: (block, args) => rangeOf(new RangeBlock(block.sheet, block.areas[args.number(0)] as Area)),
  },
});

export const rangeAreas = new ModelClass<AreasBlock>({
  name: "RangeAreas",
  byReference: true,
  properties: {
    address: { get: (block) => block.address },
    addressLocal: { get: (block) => block.address },
    areaCount: { get: (block) => block.areas.length },
    cellCount: { get: (block) => block.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    isEntireRow: { get: (block) => block.areas.every(isWholeRows) },
    isEntireColumn: { get: (block) => block.areas.every(isWholeColumns) },
    numberFormat: {
      get: (block) => common(block, (row, column) => block.sheet.numberFormat(row, column)),
      set: (block, value) => each(block).forEach((one) => writeFormats(one, value)),
    },
  },
  links: {
    areas: (block) => rangeCollection.of(block),
    format: (block) => rangeFormat.of(block),
    conditionalFormats: (block) => conditionalFormatCollection.of(block),
    dataValidation: (block) => dataValidation.of(block),
    worksheet: (block) => worksheetOf(block.sheet),
  },
  methods: {
    clear: (block, args) =>
      each(block).forEach((one) => clear(one, args.has(0) ? (args.text(0) as "All") : "All")),
    getIntersectionOrNullObject(block, args) {
      const other = args.object(0).self;
      const areas = other instanceof RangeBlock || other instanceof AreasBlock ? other.areas : [];
      const both = block.areas.flatMap((one) => areas.flatMap((area) => intersection(one, area) ?? []));
      return both.length > 0 ? made(block.sheet, both) : null;
    },
    getEntireRow: (block) =>
      made(
        block.sheet,
        block.areas.map((area) => ({ ...area, column: 0, columns: 16_384 })),
      ),
    untrack: () => undefined,
  },
});

const made = (sheet: Sheet, areas: readonly Area[]): ModelObject =>
  rangeAreas.of(new AreasBlock(sheet, areas));

register({ areas: made });
