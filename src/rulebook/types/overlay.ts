import type { Programme } from "./programme";
import type { Decimal, Text } from "./text";

/** Tables of a programme whose rows have ids, so that another pack may add, change or drop one. */
export type PackTable =
  | "gates"
  | "tracks"
  | "honours"
  | "quotas"
  | "units"
  | "outlines"
  | "supplement"
  | "deadlines"
  | "duties"
  | "lookBacks"
  | "materials"
  | "readings"
  | "titles";

/** One row that another pack changed, and where that pack says so. */
export interface PackChange {
  readonly table: PackTable | "points" | "programme";
  readonly id: string;
  readonly what: "added" | "changed" | "removed";
  readonly source: string;
}

/** A row that the pack drops, or other points for an item, with its clause. */
export interface DroppedRow {
  readonly table: PackTable;
  readonly id: string;
  readonly source: string;
}
export interface OtherPoints {
  readonly item: string;
  readonly points: Decimal;
  readonly source: string;
}

/**
 * A pack that takes over another one and says what is different: rows of the same id replace, new ones are added
 * behind. Everything that is not named stays as the other pack has it.
 */
export interface Overlay extends Partial<Pick<Programme, PackTable>> {
  readonly id: string;
  readonly extends: string;
  readonly version: string;
  readonly documentNumber: string;
  readonly issued: string;
  readonly issuers?: readonly string[];
  readonly title: Text;
  readonly history?: Programme["history"];
  readonly kinds?: Programme["kinds"];
  readonly dates?: Programme["dates"];
  readonly points?: readonly OtherPoints[];
  readonly without?: readonly DroppedRow[];
}
