import type { Book } from "../book/book";
import { RangeBlock } from "../book/blocks";
import type { DefinedName } from "../book/names";
import type { Sheet } from "../book/sheet";
import { type Arguments, flag, text } from "../protocol/arguments";
import { HostError, itemNotFound } from "../protocol/errors";
import { ModelClass, type ModelObject } from "../protocol/schema";
import { rangeOf, worksheetOf } from "./registry";

function rangeObject(name: DefinedName): ModelObject | null {
  const { place } = name;
  return place && rangeOf(new RangeBlock(place.sheet, place.area));
}

export const namedItem = new ModelClass<DefinedName>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: ({ name }) => name },
    formula: { get: (name) => name.formula, set: (name, value) => (name.formula = text(value)) },
    value: { get: (name) => name.value },
    type: { get: (name) => name.type },
    scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
    visible: { get: (name) => name.visible, set: (name, value) => (name.visible = flag(value)) },
    comment: { get: (name) => name.comment, set: (name, value) => (name.comment = text(value)) },
    _Id: { get: ({ name }) => name },
  },
  links: {
    worksheet({ scope }) {
      if (!scope) throw new HostError("InvalidOperation");
      return worksheetOf(scope);
    },
    worksheetOrNullObject: ({ scope }) => scope && worksheetOf(scope),
  },
  methods: {
    delete: (name) => name.delete(),
    getRange(name) {
      const found = rangeObject(name);
      if (!found) throw new HostError(name.isLost ? "InvalidReference" : "InvalidArgument");
      return found;
    },
    getRangeOrNullObject: rangeObject,
  },
});

export interface NameScope {
  readonly book: Book;
  readonly scope: Sheet | null;
}

function find({ book, scope }: NameScope, args: Arguments): ModelObject | null {
  const found = book.names.get(args.text(0), scope);
  return found && namedItem.of(found);
}

function get(scope: NameScope, args: Arguments): ModelObject {
  const found = find(scope, args);
  if (!found) throw itemNotFound();
  return found;
}

function reference(args: Arguments): string {
  const value = args.at(1);
  if (typeof value === "string") return value;
  return `=${text(args.object(1).get("address"))}`;
}

function add({ book, scope }: NameScope, args: Arguments): ModelObject {
  return namedItem.of(book.names.add(args.text(0), scope, reference(args), args.optionalText(2) ?? ""));
}

export const namedItemCollection = new ModelClass<NameScope>({
  name: "NamedItemCollection",
  item: get,
  items: ({ book, scope }) => book.names.all(scope).map((name) => namedItem.of(name)),
  methods: {
    add,
    addFormulaLocal: add,
    getItem: get,
    getItemOrNullObject: find,
    getCount: ({ book, scope }) => book.names.all(scope).length,
  },
});
