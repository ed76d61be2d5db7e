import type { Programme } from "../../rulebook";
import { flat, readOn, type NamedRegion } from "../named";

/** The text of one section of a plan or report. */
export const sectionTextName = (section: string): string => `IPC_W_${flat(section)}`;

export const outlineNames = ({ outlines = [] }: Programme): readonly NamedRegion[] =>
  outlines.flatMap(({ sections }) => sections.map(({ id }) => sectionTextName(id))).map(readOn("outlines"));
