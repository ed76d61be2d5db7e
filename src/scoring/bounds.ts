import { exact, type Exact } from "./exact";

/** Two decimals are shown, so a difference of half a hundredth cannot be seen: such results are marked. */
export const UNSEEN: Exact = exact("0.005");
