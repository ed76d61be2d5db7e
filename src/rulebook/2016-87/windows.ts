import type { ItemWindow } from "../types";

/*
 * The head of table 二 names three types (状态类, 行为类, 政策类) and gives each its period, but no item is
 * marked with its type: those are our reading. Only 上一年度 in a row's own text is the document's word.
 */
export const state: ItemWindow = { type: "state", basis: "inferred" };
export const behaviour: ItemWindow = { type: "behaviour", basis: "inferred" };
export const policy: ItemWindow = { type: "policy", basis: "inferred" };
/** Money rows: the row text says 上一年度. */
export const fiscal: ItemWindow = { type: "fiscal", basis: "text" };
/** Item 34: the row text says 国知局上一年度…评价结果. */
export const external: ItemWindow = { type: "external", basis: "text" };
/** Table 三: its head gives the period for both items. */
export const sinceApproval: ItemWindow = { type: "policy", basis: "text" };

/** Items whose text mixes two kinds of facts accept the second window as well. */
export const orBehaviour = (window: ItemWindow): ItemWindow => ({ ...window, also: "behaviour" });
export const orPolicy = (window: ItemWindow): ItemWindow => ({ ...window, also: "policy" });
