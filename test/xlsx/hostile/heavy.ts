/** Workbooks just within the limits: they are read, and the fuzz runner sees that it does not take long. */
import { bookOf } from "./book";

interface HeavyCase {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** Words of the forms, so that whoever looks for them has to look closely. */
const WORDS = ["序号", "指标", "自评", "得分", "备注", "三级指标", "专利授权量", "发明专利", "1", "说明"];
const STRINGS = WORDS.map((word) => `<si><t>${word}</t></si>`).join("");

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** Enough that differs from row to row to stay below the ratio of a bomb. */
const words = (rows: number, columns: number): string =>
  repeat(rows, (row) => {
    const cells = repeat(
      columns,
      (column) => `<c s="${(row * 7919) % 9973}" t="s"><v>${(row * 7 + column) % 10}</v></c>`,
    );
    return `<row>${cells}</row>`;
  });
const merges = (count: number): string =>
  `<mergeCells>${repeat(count, (index) => `<mergeCell ref="A${2 * index + 1}:A${2 * index + 2}"/>`)}</mergeCells>`;

const one = (data: string, after = ""): Uint8Array =>
  bookOf({ sheets: [{ name: "表一", data, after }], strings: STRINGS });

export const HEAVY: readonly HeavyCase[] = [
  {
    name: "numbers",
    bytes: () =>
      one(
        repeat(
          400,
          (row) => `<row>${repeat(990, (column) => `<c><v>${(row * column) % 9973}</v></c>`)}</row>`,
        ),
      ),
  },
  { name: "words", bytes: () => one(words(20_000, 10)) },
  { name: "merges", bytes: () => one(words(39_000, 3), merges(19_000)) },
  {
    name: "far-cell",
    bytes: () => one('<row><c><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row>'),
  },
  {
    name: "sheets",
    bytes: () =>
      bookOf({
        sheets: Array.from({ length: 250 }, (_, index) => ({ name: `表${index}`, data: words(50, 10) })),
        strings: STRINGS,
      }),
  },
  {
    name: "long-texts",
    bytes: () => {
      const long = (row: number): string => repeat(4000, (index) => `${WORDS[(row * index) % 10]}${index}`);
      return one(repeat(100, (row) => `<row><c t="str"><v>${long(row)}</v></c></row>`));
    },
  },
  {
    name: "names",
    bytes: () =>
      bookOf({
        sheets: [{ name: "表一", data: words(50, 10) }],
        strings: STRINGS,
        names: repeat(
          19_000,
          (index) => `<definedName name="IPC_T_self" localSheetId="${index}">表一!$A$1</definedName>`,
        ),
      }),
  },
];
