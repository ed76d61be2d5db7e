/**
 * How a class of Excel's object model is written down: a table of properties, links to other objects and methods.
 * Member names are those of Office.js; the interpreter turns the wire's PascalCase into them.
 */
import type { Arguments } from "./arguments";
import { apiNotFound, HostError } from "./errors";

export interface Property<T> {
  get?(self: T): unknown;
  set?(self: T, value: unknown): void;
}

export interface ClassTable<T> {
  readonly name: string;
  /** What tells the client how to find the object again: `Id`, `_Id` or `Key`. */
  identity?(self: T): Readonly<Record<string, unknown>>;
  /** Objects that the client keeps by a reference the host hands out (ranges). */
  readonly byReference?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, (self: T) => ModelObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments) => unknown>>;
  /** `collection[key]`; throws ItemNotFound. */
  item?(self: T, args: Arguments): ModelObject;
  items?(self: T): readonly ModelObject[];
}

/** An object of the model as the interpreter sees it: members by name, errors with their place. */
export interface ModelObject {
  readonly className: string;
  readonly self: unknown;
  readonly byReference: boolean;
  identity(): Readonly<Record<string, unknown>>;
  isProperty(name: string): boolean;
  isLink(name: string): boolean;
  propertyNames(): readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  link(name: string): ModelObject | null;
  call(name: string, args: Arguments): unknown;
  item(args: Arguments): ModelObject;
  items(): readonly ModelObject[] | null;
}

function placed<R>(location: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === undefined) {
      throw new HostError(error.code, error.message, location);
    }
    throw error;
  }
}

/** A class of the model; `of` makes the object that stands for one thing of it. */
export class ModelClass<T> {
  constructor(readonly table: ClassTable<T>) {}

  of(self: T): ModelObject {
    const { table } = this;
    const missing = (member: string): HostError => apiNotFound(table.name, member);
    const at = (member: string): string => `${table.name}.${member}`;
    return {
      className: table.name,
      self,
      byReference: table.byReference ?? false,
      identity: () => table.identity?.(self) ?? {},
      isProperty: (name) => table.properties?.[name]?.get !== undefined,
      isLink: (name) => table.links?.[name] !== undefined,
      propertyNames: () => Object.keys(table.properties ?? {}),
      get(name) {
        const property = table.properties?.[name];
        if (!property?.get) throw missing(name);
        return placed(at(name), () => property.get?.(self));
      },
      set(name, value) {
        const property = table.properties?.[name];
        if (!property?.set) throw missing(name);
        placed(at(name), () => property.set?.(self, value));
      },
      link(name) {
        const link = table.links?.[name];
        if (!link) throw missing(name);
        return placed(at(name), () => link(self));
      },
      call(name, args) {
        const method = table.methods?.[name];
        if (!method) throw missing(name);
        return placed(at(name), () => method(self, args));
      },
      item(args) {
        if (!table.item) throw missing("getItem");
        return placed(at("getItem"), () => table.item?.(self, args)) as ModelObject;
      },
      items: () => table.items?.(self) ?? null,
    };
  }
}

export function isModelObject(value: unknown): value is ModelObject {
  return typeof value === "object" && value !== null && "className" in value && "identity" in value;
}
