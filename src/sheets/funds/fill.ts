import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { write, type FillWrite } from "../write";
import { fundIds, fundName } from "./names";

export const fillFunds = (programme: Programme, { funds }: Assessment): readonly FillWrite[] =>
  fundIds(programme).map((id) => write(fundName(id), [[funds[id] ?? ""]]));
