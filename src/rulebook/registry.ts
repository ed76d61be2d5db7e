import { measures2016 } from "./2016-87/index";
import { strongCity2016 } from "./2016-86/index";
import { smeCities2017 } from "./2017-30/index";
import { strongCountry2021 } from "./2021-1197/index";
import { shanghai2022 } from "./2022-1/index";
import { extended } from "./overlay";
import type { PackVersion, Programme } from "./types";

const shipped: readonly Programme[] = [
  measures2016,
  strongCountry2021,
  extended(shanghai2022, strongCountry2021),
  smeCities2017,
  strongCity2016,
];

const known: Programme[] = [...shipped];

/**
 * The rule packs at hand, the one that new forms are made of first. Tests and the build hold those that ship against
 * `validateProgramme`; a pack from elsewhere passes `registerPack`. Checking them again here would cost every start
 * of the pane what no start can change.
 */
export const programmes: readonly Programme[] = known;

/** The programme of a workbook that names none. */
export function defaultProgramme(): Programme {
  return measures2016;
}

/** The rule pack of an id; throws an Error that lists the known ids. */
export function programme(id: string): Programme {
  const found = known.find((candidate) => candidate.id === id);
  if (found) return found;
  const ids = known.map((candidate) => candidate.id).join(", ");
  throw new Error(`没有规则包“${id}”，现有：${ids}。(Unknown programme; known: ${ids})`);
}

export const isShipped = (id: string): boolean => shipped.some((pack) => pack.id === id);

/** Takes a checked pack in; one of the same id that was loaded before gives way. Returns how to take it out again. */
export function admit(pack: Programme): () => void {
  const before = known.findIndex(({ id }) => id === pack.id);
  known.splice(before === -1 ? known.length : before, before === -1 ? 0 : 1, pack);
  return () => {
    const at = known.indexOf(pack);
    if (at !== -1) known.splice(at, 1);
  };
}

/** "2016-87/1": the pack and its version, as a workbook keeps it. */
export const packVersion = ({ id, version }: Programme): string => `${id}/${version}`;

/**
 * What the pack says otherwise than the version that a workbook was made with, oldest first; null where nothing tells
 * what that version was.
 */
export function changesSince(pack: Programme, recorded: string): readonly PackVersion[] | null {
  const { id, history = [] } = pack;
  if (recorded === packVersion(pack)) return [];
  const old = recorded.slice(id.length + 1);
  const at = history.findIndex((entry) => entry.version === old);
  // The first version need not be listed: it changed nothing.
  return recorded.startsWith(`${id}/`) && (at !== -1 || old === "1") ? history.slice(at + 1) : null;
}
