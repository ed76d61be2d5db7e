/** What the metadata says of each function, for the pane: generated from the same comments by `docs:functions`. */
import type { Text } from "../rulebook";
import pages from "./functions.help.json";

export interface ParameterHelp {
  readonly name: string;
  readonly text: Text;
  readonly optional: boolean;
  /** Takes a range. */
  readonly range: boolean;
}

export interface FunctionHelp {
  readonly id: string;
  readonly text: Text;
  readonly parameters: readonly ParameterHelp[];
  /** The executed example of the reference. */
  readonly example: string;
}

export const functionHelp: readonly FunctionHelp[] = pages;
