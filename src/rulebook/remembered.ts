/** What follows from a part of a pack, worked out once: packs do not change, and every keystroke asks for it. */
export function remembered<Part extends object, T>(compute: (part: Part) => T): (part: Part) => T {
  const known = new WeakMap<Part, { readonly value: T }>();
  return (part) => {
    const found = known.get(part) ?? { value: compute(part) };
    known.set(part, found);
    return found.value;
  };
}
