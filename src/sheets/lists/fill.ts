import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { columnOf, write, type FillWrite } from "../write";
import {
  ENTERPRISE_NAMES,
  ENTERPRISE_ROWS,
  LIST_ROWS,
  listedRows,
  listName,
  OTHER_NAMES,
  titleName,
} from "./names";
import { ticksOf } from "./ticks";
import { EMPTY_LIST } from "./words";

export function fillEnterprises(programme: Programme, { enterprises }: Assessment): readonly FillWrite[] {
  const columns = programme.titles.map(({ id }) => id);
  const ticks = enterprises.map(({ titles }) => ticksOf(columns, titles));
  const all = (values: readonly string[]) => columnOf(values, ENTERPRISE_ROWS);
  return [
    write(ENTERPRISE_NAMES.name, all(enterprises.map(({ name }) => name))),
    write(ENTERPRISE_NAMES.creditCode, all(enterprises.map(({ creditCode }) => creditCode ?? ""))),
    ...columns.map((id, at) => write(titleName(id), all(ticks.map((row) => row[at] ?? "")))),
  ];
}

/** A list without entries differs from no list: it says that there is none. */
const entriesOf = (lists: Assessment["lists"], row: string): readonly string[] => {
  const list = lists[row];
  if (list === undefined) return [];
  return list.length === 0 ? [EMPTY_LIST] : list.map(({ name }) => name);
};

export function fillLists(programme: Programme, { lists }: Assessment): readonly FillWrite[] {
  const own = listedRows(programme);
  const others = Object.keys(lists).filter((row) => !own.includes(row));
  const entries = others.flatMap((row) => entriesOf(lists, row).map((name) => ({ row, name })));
  return [
    ...own.map((row) => write(listName(row), columnOf(entriesOf(lists, row), LIST_ROWS))),
    write(
      OTHER_NAMES.row,
      columnOf(
        entries.map(({ row }) => row),
        LIST_ROWS,
      ),
    ),
    write(
      OTHER_NAMES.name,
      columnOf(
        entries.map(({ name }) => name),
        LIST_ROWS,
      ),
    ),
  ];
}
