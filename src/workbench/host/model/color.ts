/** Colours as Excel reads them: `#RRGGBB`, three digits, or one of the names HTML gives. */
import { invalidArgument } from "../protocol/errors";

const NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

export function color(value: unknown): string {
  const text = String(value);
  const named = NAMES[text.toLowerCase()];
  if (named) return named;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const long = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")
    : text.replace(/^#/, "");
  if (!/^[0-9a-f]{6}$/i.test(long)) throw invalidArgument();
  return `#${long.toUpperCase()}`;
}
