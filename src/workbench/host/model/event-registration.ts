/** The hidden methods by which the client says which events it wants. */
import type { EventName, Events } from "../book/events";
import type { Arguments } from "../protocol/arguments";

type Method<T> = (self: T, args: Arguments) => unknown;

/** Client's word for each event → ours. */
const EVENTS: Readonly<Record<string, EventName>> = {
  DataChanged: "changed",
  Activated: "activated",
  Deactivated: "deactivated",
  Added: "added",
  SelectionChanged: "selectionChanged",
  Deleted: "deleted",
  Calculated: "calculated",
  FormatChanged: "formatChanged",
};

export function eventMethods<T>(
  events: (self: T) => Events,
  target: (self: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [word, name] of Object.entries(EVENTS)) {
    methods[`_Register${word}Event`] = (self) => events(self).register(name, target(self));
    methods[`_Unregister${word}Event`] = (self) => events(self).unregister(name, target(self));
  }
  return methods;
}
