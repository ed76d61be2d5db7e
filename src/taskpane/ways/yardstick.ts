/** What a raw value is measured by, as typed and as read; what cannot be read is told and counts for nothing. */
import type { Yardstick } from "../../scoring";
import { typedNumber } from "../model/numbers";

export const YARDSTICK_FIELDS = ["benchmark", "low", "high", "knots"] as const;
export type YardstickField = (typeof YARDSTICK_FIELDS)[number];
export type TypedYardstick = Readonly<Record<YardstickField, string>>;

export const BLANK: TypedYardstick = { benchmark: "", low: "", high: "", knots: "" };

export type YardstickFault =
  "ways.fault.number" | "ways.fault.positive" | "ways.fault.order" | "ways.fault.knots";

export interface ReadYardstick {
  readonly yardstick: Yardstick;
  readonly faults: Readonly<Partial<Record<YardstickField, YardstickFault>>>;
}

type Knot = { readonly at: number; readonly share: number };

/** 「10:60%；20:100%」 with any width and separators; null where a pair cannot be read. */
function knotsOf(typed: string): readonly Knot[] | null {
  const pairs = typed
    .normalize("NFKC")
    .split(/[;,、\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "");
  const knots = pairs.map((pair): Knot | null => {
    const [, at = "", percent = ""] = /^(\S+?)\s*[:\s]\s*(\S+?)\s*%?$/.exec(pair) ?? [];
    const [value, share] = [typedNumber(at), typedNumber(percent)];
    return value === null || share === null || !(value >= 0 && share >= 0 && share <= 100)
      ? null
      : { at: value, share: share / 100 };
  });
  return knots.some((knot) => knot === null) ? null : knots.flatMap((knot) => knot ?? []);
}

export function readYardstick(typed: TypedYardstick): ReadYardstick {
  const [benchmark, low, high] = [typed.benchmark, typed.low, typed.high].map(typedNumber);
  const knots = knotsOf(typed.knots);
  const isGiven = (value: number | null | undefined): value is number =>
    typeof value === "number" && !Number.isNaN(value);
  const ordered = !isGiven(low) || !isGiven(high) || low < high;
  const number = "ways.fault.number" as const;
  return {
    yardstick: {
      ...(isGiven(benchmark) && benchmark > 0 ? { benchmark } : {}),
      ...(isGiven(low) && ordered ? { low } : {}),
      ...(isGiven(high) && ordered ? { high } : {}),
      ...(knots === null ? {} : { knots }),
    },
    faults: {
      ...(Number.isNaN(benchmark) ? { benchmark: number } : {}),
      ...(benchmark === 0 ? { benchmark: "ways.fault.positive" as const } : {}),
      ...(Number.isNaN(low) ? { low: number } : {}),
      ...(Number.isNaN(high) ? { high: number } : {}),
      ...(ordered ? {} : { high: "ways.fault.order" as const }),
      ...(knots === null ? { knots: "ways.fault.knots" as const } : {}),
    },
  };
}
