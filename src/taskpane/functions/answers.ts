/** A call of a function answered in the pane: its arguments looked up in the workbook, then computed as in a cell. */
import {
  answerOf,
  argumentOf,
  callsIn,
  functionHelp,
  isFunction,
  type Answer,
  type Argument,
  type FunctionHelp,
  type ParameterHelp,
} from "../../functions";
import type { Formulas } from "../../live";

type Cells = Extract<Argument, { kind: "cells" }>;
type Rows = readonly (readonly unknown[])[];

/** `not-here`: an argument is another formula, or names cells that there are none of. */
export type PaneAnswer = Answer | { readonly kind: "not-here"; readonly argument: string };

/** More cells than people put into one argument would make one reading long. */
const MOST_ROWS = 5000;

const rowsOf = (address: string): number => {
  const [first = 0, last = first] = address.split(":").map((cell) => Number(/\d+$/.exec(cell)?.[0]));
  return last - first + 1;
};

const isReadable = ({ address }: Cells): boolean => address === null || rowsOf(address) <= MOST_ROWS;

export async function answerTo(
  id: string,
  args: readonly string[],
  on: { readonly formulas: Formulas; readonly sheet: string; readonly language: "zh" | "en" },
): Promise<PaneAnswer> {
  if (!isFunction(id)) return { kind: "not-here", argument: id };
  const read = args.map(argumentOf);
  const stranger = read.findIndex(
    (one) => one.kind === "other" || (one.kind === "cells" && !isReadable(one)),
  );
  if (stranger >= 0) return { kind: "not-here", argument: args[stranger] ?? "" };
  const cells = read.filter((one): one is Cells => one.kind === "cells");
  const asked = cells.map(({ sheet, address, name }) => ({ sheet: sheet ?? on.sheet, address, name }));
  const found = asked.length === 0 ? [] : await on.formulas.values(asked);
  const parameters = functionHelp.find((help) => help.id === id)?.parameters ?? [];
  const given: unknown[] = [];
  for (const [index, argument] of read.entries()) {
    const isRange = parameters[index]?.range === true;
    if (argument.kind === "cells") {
      const values = found?.[cells.indexOf(argument)] ?? null;
      if (values === null) return { kind: "not-here", argument: args[index] ?? "" };
      given.push(isRange || values.flat().length > 1 ? values : values[0]?.[0]);
    } else given.push(argument.kind === "literal" ? literal(argument.value, isRange) : null);
  }
  return answerOf(id, given, on.language);
}

const literal = (value: string | number | boolean, isRange: boolean): unknown =>
  isRange ? [[value]] : value;

/** The first call in a formula that ends in an error; else the first that cannot be answered here. */
export async function faultIn(
  formula: string,
  on: Parameters<typeof answerTo>[2],
): Promise<(PaneAnswer & { readonly id: string }) | null> {
  const calls = callsIn(formula);
  const answers = await Promise.all(
    calls.map(async ({ id, args }) => ({ id, ...(await answerTo(id, args, on)) })),
  );
  return (
    answers.find(({ kind }) => kind === "error") ?? answers.find(({ kind }) => kind === "not-here") ?? null
  );
}

/** What a cell would show of a value: the corner of a table, and how large the table is. */
export function shownOf(value: unknown): {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
} {
  const table: Rows = Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[value]];
  const first = table[0]?.[0];
  const text = typeof first === "boolean" ? String(first).toUpperCase() : String(first ?? "");
  return { text, rows: table.length, columns: table[0]?.length ?? 0 };
}

/** `T12` is an item where one is asked for, and a cell everywhere else; the cell can be written `$T$12`. */
const NAMES_ITEMS: ReadonlySet<string> = new Set(["item", "group"]);
const ITEM = /^[OTI]\d{1,2}$/i;

/** An argument as it goes into a formula: cells, numbers and what is quoted as written, everything else in quotes. */
function written(typed: string, parameter: ParameterHelp | undefined): string {
  const text = typed.trim().replace(/^=/, "");
  const read = argumentOf(text);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (ITEM.test(text) && NAMES_ITEMS.has(parameter?.name ?? "")) return quoted;
  if (read.kind === "cells" && read.name !== null) return parameter?.range === true ? text : quoted;
  // A bracket is the sign of a formula that Excel is to compute; ids and names of items hold none.
  return read.kind === "other" && !text.includes("(") ? quoted : text;
}

/** The formula with its arguments; those left out at the end are left out. */
export function formulaOf({ id, parameters }: FunctionHelp, typed: readonly string[]): string {
  const args = typed.map((one, index) => written(one, parameters[index]));
  while (args.at(-1) === "") args.pop();
  return `=IPCITY.${id}(${args.join(",")})`;
}
