import type { Block } from "../book/blocks";
import { flag } from "../protocol/arguments";
import { ModelClass } from "../protocol/schema";
import { flagged } from "./cell-properties";

/** No option of a protection allows to change it. */
const NEVER = "";

export const formatProtection = new ModelClass<Block>({
  name: "FormatProtection",
  properties: {
    locked: flagged("locked", true, flag, NEVER),
    formulaHidden: flagged("formulaHidden", false, flag, NEVER),
  },
});
