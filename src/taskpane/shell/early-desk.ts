/**
 * The desk of a workbook that a first look found without forms: the first screen takes clicks while the workbook's side
 * is still on its way, and what it asks for waits for that.
 */
import type { Desk } from "../../live";
import { idleDesk } from "./idle-desk";

export function earlyDesk(arriving: Promise<Desk>): Desk {
  return {
    ...idleDesk("empty"),
    insertForms: async (options) => (await arriving).insertForms(options),
    takePack: async (json) => (await arriving).takePack(json),
    fill: async (assessment, options) => (await arriving).fill(assessment, options),
  };
}

/** Resolves once a desk has read its workbook. */
export function started<Opened extends Desk>(desk: Opened): Promise<Opened> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (desk.getState().phase === "starting") return false;
      resolve(desk);
      return true;
    };
    if (look()) return;
    const stop = desk.subscribe(() => {
      if (look()) stop();
    });
  });
}
