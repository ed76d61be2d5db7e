/** Whatever stands in the cells, a function answers with a value or with an error that Excel knows, and does so at once. */
import fc from "fast-check";
import { functionMetadata } from "../../scripts/function-metadata.cjs";
import { defaultProgramme, itemsOf } from "../../src/rulebook";
import { exactSectionScore, sectionScore } from "../../src/functions/scores";
import { argumentsOf, examples } from "./examples";
import { implementations } from "../../src/functions/register";
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
});
afterAll(() => office.close());

const KNOWN = [
  "T12",
  "任34",
  "二-6",
  "O2",
  "O7",
  "客观实力",
  "tasks",
  "T.1.1",
  "18.9b",
  "18.4",
  "17",
  "DL-9",
  "DL-13",
];
const WORDS = [
  "S.O5",
  "A3.4",
  "A3.8.amount",
  "application",
  "试点批复日",
  "median",
  "名次",
  "有",
  "FALSE",
  "加分",
];
const ODD = [
  "5分",
  "８",
  "-",
  " ",
  "__proto__",
  "constructor",
  "2018-10-10",
  "2018-02-30",
  "=1+1",
  "#N/A",
  "#DIV/0!",
  "#SPILL!",
];

const word = fc.oneof(fc.constantFrom(...KNOWN, ...WORDS, ...ODD), fc.string({ maxLength: 12 }));
const number = fc.oneof(
  fc.integer({ min: -3, max: 100 }),
  fc.double(),
  fc.constantFrom(0, -0, 0.1, 18.1, 43000, 1e-300, 1e308, Number.MAX_SAFE_INTEGER, NaN, Infinity),
);
const entity = fc.constantFrom<unknown>(
  { type: "Error", basicType: "Error", basicValue: "#REF!" },
  { type: "FormattedNumber", basicType: "Double", basicValue: 2 },
  {},
);
const cell = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 4, arbitrary: number },
  fc.boolean(),
  fc.constantFrom<unknown>("", null, undefined),
  entity,
);
/** Whole sections too, so that more than the size of the range is tried. */
const lines = fc.oneof(fc.constantFrom(0, 1, 2, 3, 22, 45), fc.nat({ max: 60 }));
const range = fc
  .tuple(
    lines,
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.oneof(cell, fc.constantFrom(0, 0.5, 1)), { minLength: 1, maxLength: 12 }),
  )
  .map(([rows, columns, cells]) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => cells[(row * columns + column) % cells.length]),
    ),
  );
const argument = fc.oneof({ weight: 3, arbitrary: cell }, { weight: 2, arbitrary: range });

type Call = (...given: unknown[]) => unknown;

const isPlain = (value: unknown): boolean =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value));

function isAnswer(value: unknown): boolean {
  if (!Array.isArray(value)) return isPlain(value);
  const rows = value as unknown[];
  const widths = new Set(rows.map((row) => (Array.isArray(row) ? row.length : -1)));
  return widths.size === 1 && !widths.has(-1) && !widths.has(0) && rows.flat().every(isPlain);
}

/** What a function answers: its value, what it sets on its stream, or the error it throws. */
function answerOf(id: string, stream: boolean, given: readonly unknown[]): unknown {
  const set: unknown[] = [];
  const call = implementations[id as keyof typeof implementations] as Call;
  if (!stream) return call(...given);
  call(...given, { setResult: (value: unknown) => set.push(value) });
  return set[0];
}

const passes = (answer: unknown): boolean =>
  answer instanceof CustomFunctions.Error ? answer.code !== undefined : isAnswer(answer);

function attempt(id: string, stream: boolean, given: readonly unknown[]): unknown {
  try {
    return answerOf(id, stream, given);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

it.each(Object.keys(implementations))("%s answers with a value or a named error", async (id) => {
  const { functions } = (await functionMetadata()).zh;
  const { parameters, options } = functions.find((entry) => entry.id === id)!;
  fc.assert(
    fc.property(fc.tuple(...parameters.map(() => argument)), (given) => {
      const answer = attempt(id, options?.stream === true, given);
      expect(passes(answer)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

/** From the example, which is right throughout, one argument or one cell at a time goes wrong. */
it.each(Object.keys(implementations))("%s stands one wrong argument and one wrong cell", async (id) => {
  const { functions } = (await functionMetadata()).zh;
  const { parameters, options } = functions.find((entry) => entry.id === id)!;
  const right = argumentsOf(examples[id]!);
  const given = parameters.map((_, index) => right[index] ?? null);
  fc.assert(
    fc.property(fc.nat(), fc.nat(), cell, argument, (at, place, wrongCell, wrong) => {
      const index = at % Math.max(1, given.length);
      const spoiled = given.map((value, own) => (own === index ? wrong : value));
      const holed = given.map((value, own) => (own === index ? withCell(value, place, wrongCell) : value));
      expect(passes(attempt(id, options?.stream === true, spoiled))).toBe(true);
      expect(passes(attempt(id, options?.stream === true, holed))).toBe(true);
    }),
    { numRuns: id === "NEEDED" ? 15 : 150 },
  );
});

function withCell(value: unknown, place: number, cell: unknown): unknown {
  if (!Array.isArray(value)) return cell;
  const [rows, columns] = [value.length, (value[0] as unknown[]).length];
  const [row, column] = [Math.floor(place / columns) % rows, place % columns];
  return value.map((line: unknown[], y) => line.map((old, x) => (y === row && x === column ? cell : old)));
}

it("adds a section as the fractions do, whatever the decimals", () => {
  const programme = defaultProgramme();
  const score = fc.oneof(
    fc.integer({ min: -2, max: 30 }).map((tenths) => tenths / 10),
    fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 10_000_000),
    fc.double({ min: 0, max: 2, noNaN: true }),
    fc.constantFrom<unknown>("", "5分", true, 9, 1e-7, 0.30000000000000004),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...programme.scorecard!.sections),
      fc.infiniteStream(score),
      (section, stream) => {
        const items = section.groups.flatMap(itemsOf);
        const range = [...stream.take(items.length)].map((value) => [value]);
        expect(sectionScore(programme, section, range)).toBe(exactSectionScore(programme, section, range));
      },
    ),
    { numRuns: 200 },
  );
});

it("says why with every #VALUE! and #N/A of its own", async () => {
  const { functions } = (await functionMetadata()).zh;
  for (const { id, parameters, options } of functions) {
    const answer = attempt(
      id,
      options?.stream === true,
      parameters.map(() => "没有这样的东西"),
    );
    if (answer instanceof CustomFunctions.Error)
      expect([id, answer.message ?? ""]).toEqual([id, expect.stringMatching(/\p{Script=Han}/u)]);
  }
});

it("passes the error of a cell on", () => {
  expect(() => implementations.SCORE("T1", "#DIV/0!", null)).toThrow(
    expect.objectContaining({ code: CustomFunctions.ErrorCode.divisionByZero }),
  );
  const held = Array.from({ length: 45 }, (_, index) => [index === 7 ? "#REF!" : 0.5]);
  expect(() => implementations.GROUP("tasks", held, null)).toThrow(
    expect.objectContaining({ code: CustomFunctions.ErrorCode.invalidReference }),
  );
});
