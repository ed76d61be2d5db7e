import { createContext } from "react";
import { shippedRankingDoors, type RankingDoors } from "./doors";

/** A test gives doors of its own. */
export const RankingDoorsContext = createContext<RankingDoors>(shippedRankingDoors);
