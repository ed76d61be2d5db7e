/**
 * Taking back what a fill wrote. Excel's own undo does not reach the writes of an add-in everywhere, so each fill
 * hands over what stood in its cells; it is put back as long as every one of them still holds what was written.
 */
import type { Area, Scalar } from "../sheets";
import { parseAddress } from "./areas";
import type { HostQueue, Step } from "./queue";
import { scalar } from "./snapshot";
import { formerly, writing, type Block, type WriteOptions, type Written } from "./write";

/** `changed`: a cell holds something else by now, or is elsewhere; nothing was written. */
export type TakenBack = "done" | "changed";

/** Two round trips: look, then write. */
export async function takeBack(
  queue: HostQueue,
  written: Written,
  options: WriteOptions,
): Promise<TakenBack> {
  if (!(await queue.run(stillThere(written)))) return "changed";
  const { blocks } = written;
  try {
    await queue.run(writing(blocks.map(formerly), options));
  } catch (error) {
    options.onRefused();
    // Whatever part of the batch Excel carried out is written again.
    await queue.run(writing(blocks, options)).catch(() => undefined);
    throw error;
  }
  return "done";
}

const stillThere =
  ({ blocks, regions }: Written): Step<boolean> =>
  (context) => {
    const { names, worksheets } = context.workbook;
    const places = regions.map((region) => {
      const range = names.getItemOrNullObject(region.name).getRangeOrNullObject();
      range.load("address,worksheet/id");
      return { region, range };
    });
    const cells = blocks.map((block) => {
      const range = worksheets.getItemOrNullObject(block.sheetId).getRange(block.address);
      range.load("values,formulas");
      return { block, range };
    });
    return () =>
      places.every(({ region, range }) => isAt(range, region)) &&
      cells.every(({ block, range }) => !range.isNullObject && holds(range, block));
  };

const isAt = (range: Excel.Range, { sheetId, area }: Written["regions"][number]): boolean =>
  !range.isNullObject && range.worksheet.id === sheetId && same(parseAddress(range.address), area);

const same = (found: Area | null, area: Area): boolean =>
  found !== null && found.row === area.row && found.column === area.column && found.rows === area.rows;

/** A formula is known by its text, since what it shows changes with what it refers to. */
const holds = (range: Excel.Range, { values, contents }: Block): boolean =>
  values.length === 0
    ? contents.every((line, row) => line.every((typed, at) => alike(range.formulas[row]?.[at], typed)))
    : values.every((line, row) => line.every((value, at) => scalar(range.values[row]?.[at]) === value));

/** Excel writes names of functions in capitals and drops some blanks. */
const alike = (formula: unknown, typed: Scalar): boolean => bare(scalar(formula)) === bare(typed);
const bare = (text: Scalar): string => String(text).replace(/\s+/g, "").toUpperCase();
