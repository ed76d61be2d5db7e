import type { Material, Programme } from "../../rulebook";
import { flat, readOn, shownOn, type NamedRegion } from "../named";

/** Whether a material is there, as somebody says. */
export const materialTickName = (id: string): string => `IPC_M_${flat(id)}`;
/** What is to be seen of it: there, or what is missing. */
export const materialStateName = (id: string): string => `IPC_Mstate_${flat(id)}`;

export const allMaterials = ({ materials = [] }: Programme): readonly Material[] =>
  materials.flatMap(({ items }) => items);

export function materialNames(programme: Programme): readonly NamedRegion[] {
  const ids = allMaterials(programme).map(({ id }) => id);
  return [
    ...ids.map(materialTickName).map(readOn("materials")),
    ...ids.map(materialStateName).map(shownOn("materials")),
  ];
}
