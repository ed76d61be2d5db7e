/** The next free numbers of the register, in the style of those that are there. */
const SPLIT = /^(.*?)(\d+)$/u;
const FIRST = { prefix: "E", width: 3, highest: 0 };

interface Style {
  readonly prefix: string;
  readonly width: number;
  readonly highest: number;
}

/** The style that most numbers have; of two as frequent the one that was used last. */
function styleOf(taken: readonly string[]): Style {
  const styles = new Map<string, Style & { readonly count: number; readonly last: number }>();
  taken.forEach((no, at) => {
    const [, prefix, digits] = SPLIT.exec(no.trim()) ?? [];
    if (prefix === undefined || digits === undefined || digits.length > 9) return;
    const known = styles.get(prefix);
    styles.set(prefix, {
      prefix,
      // E009, E010: zeros are kept to the width of the longest.
      width: Math.max(known?.width ?? 0, digits.startsWith("0") ? digits.length : 0),
      highest: Math.max(known?.highest ?? 0, Number(digits)),
      count: (known?.count ?? 0) + 1,
      last: at,
    });
  });
  const [first = FIRST] = [...styles.values()].sort((a, b) => b.count - a.count || b.last - a.last);
  return first;
}

/** Free of all that are taken: E007 → E008; 附-9 → 附-10; E001 where there is none yet. */
export function nextNumbers(taken: readonly string[], count: number): readonly string[] {
  const { prefix, width, highest } = styleOf(taken);
  return Array.from({ length: count }, (_, index) => {
    const digits = String(highest + 1 + index);
    return prefix + digits.padStart(width, "0");
  });
}
