import type { DeskState } from "./types";

/** What a desk shows before it has read anything. */
export const STARTING: DeskState = {
  phase: "starting",
  assessment: null,
  result: null,
  places: {},
  selected: null,
  completeness: null,
  notices: [],
  busy: null,
  stale: false,
  undoable: null,
  kept: {},
  packs: [],
  powerChange: null,
};
