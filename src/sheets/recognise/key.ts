import type { Scalar } from "../plan";
import { normal } from "../read/cells";

/** Longer texts are no labels. */
export const LONGEST_LABEL = 200;

const UNHEARD = /[\s、,，。.;；:：·•・"“”'‘’_\-—–*]/g;
const BRACKETS = /[〔\[【〕\]】]/;

/** By what labels compare: without regard to width, white space, punctuation, kinds of brackets and case. */
export function key(value: Scalar): string {
  const plain = String(value).normalize("NFKC").toLowerCase().replace(UNHEARD, "");
  // Whole sheets pass here: only what has such brackets pays for them.
  return BRACKETS.test(plain) ? normal(plain) : plain;
}

/** A label without what stands in brackets. */
export const core = (text: string): string => (text.includes("(") ? text.replace(/\([^()]*\)/g, "") : text);

/** A serial number as people write it: 1, "1.", "（1）", "①"; null where it is none. */
export function serial(value: Scalar): number | null {
  if (typeof value === "boolean") return null;
  const text = typeof value === "number" ? String(value) : key(value).replace(/^第|[()项]/g, "");
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
}

export const isBlank = (value: Scalar): boolean => typeof value === "string" && value.trim() === "";
