import type { Planter } from "./plant";
import { IN_CELLS } from "./planters-cells";
import { IN_REGISTERS } from "./planters-registers";

export const PLANTERS: readonly Planter[] = [...IN_CELLS, ...IN_REGISTERS];
