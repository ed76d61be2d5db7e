import { area } from "../book/area";
import { RangeBlock } from "../book/blocks";
import type { Sheet } from "../book/sheet";
import { itemNotFound } from "../protocol/errors";
import { ModelClass, type ModelObject } from "../protocol/schema";
import { rangeArgument } from "./range";
import { rangeOf } from "./registry";

type Axis = "rows" | "columns";
interface Break {
  readonly sheet: Sheet;
  readonly axis: Axis;
  /** The first row or column of the new page. */
  readonly at: number;
}

const breaks = ({ state }: Sheet, axis: Axis): number[] => state.pageBreaks[axis];

const pageBreak = new ModelClass<Break>({
  name: "PageBreak",
  identity: ({ at }) => ({ _Id: String(at) }),
  properties: {
    rowIndex: { get: ({ axis, at }) => (axis === "rows" ? at : 0) },
    columnIndex: { get: ({ axis, at }) => (axis === "columns" ? at : 0) },
  },
  methods: {
    delete({ sheet, axis, at }) {
      sheet.state.pageBreaks[axis] = breaks(sheet, axis).filter((other) => other !== at);
    },
    getCellAfterBreak: ({ sheet, axis, at }) =>
      rangeOf(new RangeBlock(sheet, axis === "rows" ? area(at, 0) : area(0, at))),
  },
});

/** Breaks above rows or left of columns; Excel keeps one for a place however often it is added. */
export const pageBreakCollection = (axis: Axis): ModelClass<Sheet> =>
  new ModelClass<Sheet>({
    name: "PageBreakCollection",
    methods: {
      add(sheet, args) {
        const { area: target } = rangeArgument(args, 0, new RangeBlock(sheet, sheet.all));
        const at = axis === "rows" ? target.row : target.column;
        const all = new Set([...breaks(sheet, axis), at]);
        sheet.state.pageBreaks[axis] = [...all].sort((a, b) => a - b);
        return pageBreak.of({ sheet, axis, at });
      },
      getCount: (sheet) => breaks(sheet, axis).length,
      getItem: (sheet, args) => found(sheet, axis, args.number(0)),
      removePageBreaks: (sheet) => void (sheet.state.pageBreaks[axis] = []),
    },
    item: (sheet, args) => found(sheet, axis, args.number(0)),
    items: (sheet) => breaks(sheet, axis).map((at) => pageBreak.of({ sheet, axis, at })),
  });

function found(sheet: Sheet, axis: Axis, index: number): ModelObject {
  const at = breaks(sheet, axis)[index];
  if (at === undefined) throw itemNotFound();
  return pageBreak.of({ sheet, axis, at });
}
