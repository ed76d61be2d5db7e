/** The arguments of one call, parsed where they enter. */
import { invalidArgument } from "./errors";
import { isModelObject, type ModelObject } from "./schema";

export class Arguments {
  constructor(private readonly values: readonly unknown[] = []) {}

  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.at(index) !== undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number") throw invalidArgument();
    return value;
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }

  object(index: number): ModelObject {
    const value = this.at(index);
    if (!isModelObject(value)) throw invalidArgument();
    return value;
  }

  /** Plain options such as `{allowInsertRows: true}`; nothing given is an empty one. */
  options(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index);
    if (value === undefined) return {};
    return record(value);
  }
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** A value out of a closed list, with the list's own spelling whatever the case it came in. */
export function oneOf<K extends string>(value: unknown, allowed: readonly K[]): K {
  const found = allowed.find((item) => item.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}
