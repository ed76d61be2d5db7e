/** Properties that the host merely keeps: what was set is what is read, else Excel's default. */
import type { Property } from "../protocol/schema";

export function stored<T>(
  bag: (self: T) => Record<string, unknown>,
  defaults: Readonly<Record<string, unknown>>,
): Record<string, Property<T>> {
  const properties: Record<string, Property<T>> = {};
  for (const [name, otherwise] of Object.entries(defaults)) {
    properties[name] = {
      get: (self) => bag(self)[name] ?? otherwise,
      set(self, value) {
        bag(self)[name] = value;
      },
    };
  }
  return properties;
}
