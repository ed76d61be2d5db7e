import { changed, type Json } from "../../fixtures/city";
import { fullCity, type City } from "./base";
import type { Fault } from "./plant";

interface Paper {
  readonly items?: readonly string[];
  [field: string]: Json | readonly string[] | undefined;
}

/** Registers take entries at their end; "paper/T5" is the paper that serves item T5, null takes it away. */
export function withFaults(faults: readonly Fault[]): City {
  const city = fullCity();
  const plain: Record<string, Json | undefined> = {};
  for (const [place, value] of faults.flatMap(({ changes }) => Object.entries(changes))) {
    const [part = "", id = ""] = place.split("/");
    const list: Json[] = Array.isArray(city[part]) ? city[part] : [];
    if (id.startsWith("+")) city[part] = [...list, value ?? null];
    else if (part === "paper") city["evidence"] = papers(city["evidence"], id, value);
    else plain[place] = value;
  }
  return changed(city, plain);
}

function papers(evidence: Json | undefined, item: string, value: Json | undefined): Json[] {
  const entries = Array.isArray(evidence) ? evidence : [];
  const serves = (entry: Json): boolean => String(Object(entry as Paper).items) === item;
  if (value === null) return entries.filter((entry) => !serves(entry));
  return entries.map((entry) => (serves(entry) ? ({ ...Object(entry), ...Object(value) } as Json) : entry));
}
