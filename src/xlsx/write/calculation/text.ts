/** TEXT for the formats that the forms use; the library's own writes the optional digit of "0.0#" always. */
import { KIND, NO_VALUE, numberOf, ofText, textOf, type Value } from "./values";

const DAY = 86_400_000;
/** Excel's day 0, after the day that it counts too many in 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const date = (serial: number): string =>
  new Date(DAY_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10);

/** Half goes away from zero, in decimals and not in binary. */
function fixed(value: number, places: number): string {
  const scaled = Math.round(Number(`${Math.abs(Number(value.toPrecision(15)))}e${places}`));
  const text = Number(`${scaled}e-${places}`).toFixed(places);
  return value < 0 && scaled > 0 ? `-${text}` : text;
}

function number(value: number, whole: string, required: string, optional: string): string {
  const [sign, digits = "", decimals = ""] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(fixed(value, required.length + optional.length))?.slice(1) ?? [];
  const kept = decimals.slice(0, required.length) + decimals.slice(required.length).replace(/0+$/, "");
  return `${sign ?? ""}${digits.padStart(whole.length, "0")}${kept === "" ? "" : `.${kept}`}`;
}

/** Another format than these is an error that the comparison with other programs tells. */
export function text(given: Value, format: Value): Value {
  if (given.kind !== KIND.blank && Number.isNaN(numberOf(given))) return ofText(textOf(given));
  const value = given.kind === KIND.blank ? 0 : numberOf(given);
  const pattern = textOf(format);
  if (pattern === "yyyy-mm-dd") return ofText(date(value));
  const [, whole, required = "", optional = ""] = /^(0+)(?:\.(0+)(#*))?$/.exec(pattern) ?? [];
  return whole === undefined ? NO_VALUE : ofText(number(value, whole, required, optional));
}
