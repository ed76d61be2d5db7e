/** What raw values are measured by: typed on the card, and other cities from the ranking. Kept while the pane is open. */
import { createContext } from "react";
import type { CheckedFile } from "../ranking/form-check";
import type { TypedYardstick } from "./yardstick";

export interface WaysAtHand {
  /** By indicator; for one half of a pair "O7.amount". */
  readonly typed: Map<string, TypedYardstick>;
  /** The workbooks read on the ranking's tab. */
  readonly files: () => readonly CheckedFile[];
}

export const WaysAtHandContext = createContext<WaysAtHand>({ typed: new Map(), files: () => [] });
