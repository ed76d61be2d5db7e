import { type Area, intersection } from "../book/area";
import type { Block } from "../book/blocks";
import { RangeBlock } from "../book/blocks";
import { subtractFrom } from "../book/format-records";
import { guard } from "../book/guard";
import type { Sheet } from "../book/sheet";
import type { ConditionalFormatRecord } from "../book/state";
import { flag, number, oneOf, record as recordOf, text } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { ModelClass, type ModelObject, type Property } from "../protocol/schema";
import { color } from "./color";
import { rangeAreasOf, rangeOf } from "./registry";

const TYPES = ["Custom", "CellValue", "ContainsText"] as const;
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export interface FormatSelf {
  readonly sheet: Sheet;
  readonly record: ConditionalFormatRecord;
}

function change({ sheet, record }: FormatSelf, apply: (record: ConditionalFormatRecord) => void): void {
  guard(sheet, "allowFormatCells");
  apply(record);
  sheet.state.unshown.formats = true;
}

const changing = <T>(
  read: (record: ConditionalFormatRecord) => unknown,
  parse: (value: unknown) => T,
  write: (record: ConditionalFormatRecord, value: T) => void,
): Property<FormatSelf> => ({
  get: ({ record }) => read(record),
  set: (self, value) => change(self, (record) => write(record, parse(value))),
});

/** A setting of the format's font, kept under its own name. */
const fontSetting = (name: string, parse: (value: unknown) => unknown): Property<FormatSelf> =>
  changing(
    (record) => record.font[name] ?? null,
    parse,
    (record, value) => (record.font[name] = value),
  );

const conditionalRangeFill = new ModelClass<FormatSelf>({
  name: "ConditionalRangeFill",
  properties: {
    color: changing(
      (record) => record.fill ?? "",
      color,
      (record, value) => (record.fill = value),
    ),
  },
  methods: { clear: (self) => change(self, (record) => delete record.fill) },
});

const conditionalRangeFont = new ModelClass<FormatSelf>({
  name: "ConditionalRangeFont",
  properties: {
    color: fontSetting("color", color),
    bold: fontSetting("bold", flag),
    italic: fontSetting("italic", flag),
    strikethrough: fontSetting("strikethrough", flag),
    underline: fontSetting("underline", text),
  },
  methods: { clear: (self) => change(self, (record) => (record.font = {})) },
});

interface BorderSelf extends FormatSelf {
  readonly side: string;
}
const borderSetting = (name: string, parse: (value: unknown) => string): Property<BorderSelf> => ({
  get: ({ record, side }) => record.borders[side]?.[name] ?? null,
  set: (self, value) => change(self, ({ borders }) => ((borders[self.side] ??= {})[name] = parse(value))),
});
const conditionalRangeBorder = new ModelClass<BorderSelf>({
  name: "ConditionalRangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  properties: { style: borderSetting("style", text), color: borderSetting("color", color) },
});

const edge = (self: FormatSelf, side: string): ModelObject => conditionalRangeBorder.of({ ...self, side });
const conditionalRangeBorders = new ModelClass<FormatSelf>({
  name: "ConditionalRangeBorderCollection",
  item: (self, args) => edge(self, args.text(0)),
  methods: { getItem: (self, args) => edge(self, args.text(0)) },
  links: {
    top: (self) => edge(self, "EdgeTop"),
    bottom: (self) => edge(self, "EdgeBottom"),
    left: (self) => edge(self, "EdgeLeft"),
    right: (self) => edge(self, "EdgeRight"),
  },
});

const conditionalRangeFormat = new ModelClass<FormatSelf>({
  name: "ConditionalRangeFormat",
  links: {
    fill: (self) => conditionalRangeFill.of(self),
    font: (self) => conditionalRangeFont.of(self),
    borders: (self) => conditionalRangeBorders.of(self),
  },
});

const formula = changing(
  (record) => record.formula,
  text,
  (record, value) => (record.formula = value),
);
const conditionalFormatRule = new ModelClass<FormatSelf>({
  name: "ConditionalFormatRule",
  properties: { formula, formulaLocal: formula },
});

const format = (self: FormatSelf): ModelObject => conditionalRangeFormat.of(self);
const custom = new ModelClass<FormatSelf>({
  name: "CustomConditionalFormat",
  links: { rule: (self) => conditionalFormatRule.of(self), format },
});

const cellValue = new ModelClass<FormatSelf>({
  name: "CellValueConditionalFormat",
  properties: {
    rule: changing(
      (record) => record.cellValue ?? null,
      recordOf,
      (record, rule) => {
        oneOf(rule.operator, OPERATORS);
        record.cellValue = rule;
      },
    ),
  },
  links: { format },
});

const textComparison = new ModelClass<FormatSelf>({
  name: "TextConditionalFormat",
  properties: {
    rule: changing(
      (record) => record.textComparison ?? null,
      recordOf,
      (record, rule) => (record.textComparison = rule),
    ),
  },
  links: { format },
});

/** The part of a conditional format that fits its type; null for any other. */
const part =
  (type: (typeof TYPES)[number], model: ModelClass<FormatSelf>) =>
  (self: FormatSelf): ModelObject | null =>
    self.record.type === type ? model.of(self) : null;

export const conditionalFormat = new ModelClass<FormatSelf>({
  name: "ConditionalFormat",
  identity: ({ record }) => ({ Id: record.id }),
  properties: {
    id: { get: ({ record }) => record.id },
    type: { get: ({ record }) => record.type },
    stopIfTrue: changing(
      (record) => record.stopIfTrue,
      flag,
      (record, value) => (record.stopIfTrue = value),
    ),
    priority: {
      get: ({ sheet, record }) => sheet.state.conditionalFormats.indexOf(record),
      set: (self, value) =>
        change(self, (record) => {
          const { state } = self.sheet;
          const others = state.conditionalFormats.filter((one) => one !== record);
          others.splice(number(value), 0, record);
          state.conditionalFormats = others;
        }),
    },
  },
  links: {
    custom: part("Custom", custom),
    customOrNullObject: part("Custom", custom),
    cellValue: part("CellValue", cellValue),
    cellValueOrNullObject: part("CellValue", cellValue),
    textComparison: part("ContainsText", textComparison),
    textComparisonOrNullObject: part("ContainsText", textComparison),
  },
  methods: {
    delete: (self) =>
      change(self, (record) => {
        const { state } = self.sheet;
        state.conditionalFormats = state.conditionalFormats.filter((one) => one !== record);
      }),
    getRange: ({ sheet, record }) => rangeOf(new RangeBlock(sheet, record.areas[0] as Area)),
    getRanges: ({ sheet, record }) => rangeAreasOf(sheet, record.areas),
  },
});

const touching = ({ sheet, areas }: Block): FormatSelf[] =>
  sheet.state.conditionalFormats
    .filter((record) => record.areas.some((one) => areas.some((area) => intersection(one, area))))
    .map((record) => ({ sheet, record }));

let nextId = 1;

function add({ sheet, areas }: Block, type: string): ModelObject {
  guard(sheet, "allowFormatCells");
  const record: ConditionalFormatRecord = {
    id: `{CF-${String(nextId++).padStart(6, "0")}}`,
    areas: [...areas],
    type,
    formula: "",
    anchor: { ...(areas[0] as Area), rows: 1, columns: 1 },
    stopIfTrue: false,
    font: {},
    borders: {},
  };
  sheet.state.conditionalFormats.unshift(record);
  sheet.state.unshown.formats = true;
  return conditionalFormat.of({ sheet, record });
}

function byId(block: Block, id: string): ModelObject {
  const found = touching(block).find(({ record }) => record.id === id);
  if (!found) throw itemNotFound();
  return conditionalFormat.of(found);
}

export const conditionalFormatCollection = new ModelClass<Block>({
  name: "ConditionalFormatCollection",
  item: (block, args) => byId(block, args.text(0)),
  items: (block) => touching(block).map((self) => conditionalFormat.of(self)),
  methods: {
    add: (block, args) => add(block, oneOf(args.at(0), TYPES)),
    getCount: (block) => touching(block).length,
    getItem: (block, args) => byId(block, args.text(0)),
    getItemAt(block, args) {
      const found = touching(block)[args.number(0)];
      if (!found) throw itemNotFound();
      return conditionalFormat.of(found);
    },
    clearAll({ sheet, areas }) {
      guard(sheet, "allowFormatCells");
      sheet.state.conditionalFormats = subtractFrom(sheet.state.conditionalFormats, areas);
      sheet.state.unshown.formats = true;
    },
  },
});
