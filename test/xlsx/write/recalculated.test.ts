/** What we store is what LibreOffice calculates, and both are what the rules say. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Workbook } from "@cj-tech-master/excelts";
import { judge } from "../../../src/judge";
import { programme } from "../../../src/rulebook";
import { gateName, SCORE_NAMES, sectionNativeName, sheetKeysOf } from "../../../src/sheets";
import { converted } from "../../fixtures/libreoffice";
import { cities, cityOf, opened, plans, rounded, shown, written } from "./files";

jest.setTimeout(240_000);

const OUTCOMES = { met: "达到", "not-met": "未达到", undetermined: "待定", manual: "待人工判断" } as const;
const SPOILT = "stored-values-spoilt";

/** The file with another number stored for every formula that has one. */
function spoilt(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, content]) => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, content] as const;
    return [name, strToU8(strFromU8(content).replace(/<\/f><v>[\d.]+<\/v>/g, "</f><v>4711</v>"))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** The forms compare after ROUND(…, 10). */
const tenDigits = (value: unknown): unknown => (typeof value === "number" ? Number(value.toFixed(9)) : value);

let stored: Readonly<Record<string, Workbook>>;
let recalculated: Readonly<Record<string, Workbook>>;

const openedAll = async (files: Readonly<Record<string, Uint8Array>>): Promise<Record<string, Workbook>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(files).map(async ([name, file]) => [name, await opened(file)] as const)),
  );

beforeAll(async () => {
  const files: Record<string, Uint8Array> = {};
  for (const city of cities) files[city] = await written(city);
  const sample = files["sample-city"];
  if (sample === undefined) throw new Error("no sample city");
  stored = await openedAll(files);
  recalculated = await openedAll(converted({ ...files, [SPOILT]: spoilt(sample) }, "xlsx"));
});

const book = (books: Readonly<Record<string, Workbook>>, city: string): Workbook => {
  const found = books[city];
  if (found === undefined) throw new Error(`no ${city}`);
  return found;
};

/** Every formula cell of the plans with what it shows. */
function formulaCells(workbook: Workbook): Shown {
  return Object.fromEntries(
    plans.flatMap((plan) =>
      plan.cells
        .filter(({ formula }) => formula !== undefined)
        .map(({ row, column }) => {
          const cell = workbook.getWorksheet(plan.name)?.getCell(row + 1, column + 1);
          if (cell === undefined) throw new Error(`no sheet ${plan.name}`);
          return [`${plan.name}!${cell.address}`, rounded(shown(cell))];
        }),
    ),
  );
}

type Shown = Readonly<Record<string, unknown>>;

const differences = (stored: Shown, calculated: Shown): readonly unknown[] =>
  Object.entries(stored).flatMap(([cell, value]) =>
    value === calculated[cell] ? [] : [{ cell, stored: value, calculated: calculated[cell] }],
  );

function named(workbook: Workbook, name: string): unknown {
  for (const plan of plans) {
    const area = plan.names.find((entry) => entry.name === name)?.area;
    const cell = area && workbook.getWorksheet(plan.name)?.getCell(area.row + 1, area.column + 1);
    if (cell) return shown(cell);
  }
  throw new Error(`no ${name}`);
}

describe.each(cities)("%s", (city) => {
  test("every stored value is the one that LibreOffice calculates", () => {
    const cells = formulaCells(book(stored, city));
    expect(differences(cells, formulaCells(book(recalculated, city)))).toEqual([]);
    expect(Object.entries(cells).filter(([, value]) => String(value).startsWith("#"))).toEqual([]);
  });

  test("totals, sections and gates are those of the rules", () => {
    const result = judge(cityOf(city));
    for (const workbook of [book(stored, city), book(recalculated, city)]) {
      for (const [name, value] of [
        [SCORE_NAMES.total, result.total?.score],
        [SCORE_NAMES.totalNative, result.total?.score],
        [SCORE_NAMES.totalWorst, result.total?.worst],
        [SCORE_NAMES.totalBest, result.total?.best],
        ...Object.entries(result.sections).map(([id, { score }]) => [sectionNativeName(id), score]),
      ] as const)
        expect([name, tenDigits(named(workbook, String(name)))]).toEqual([name, tenDigits(value)]);
      const gates = result.gates.filter(({ id }) =>
        plans.some((plan) => plan.names.some(({ name }) => name === gateName(id))),
      );
      expect(gates.length).toBeGreaterThan(5);
      expect(gates.map(({ id }) => [id, named(workbook, gateName(id))])).toEqual(
        gates.map(({ id, outcome }) => [id, OUTCOMES[outcome]]),
      );
    }
  });
});

test("LibreOffice does recalculate: values stored wrong come back right", () => {
  const cells = formulaCells(book(stored, "sample-city"));
  expect(differences(cells, formulaCells(book(recalculated, SPOILT)))).toEqual([]);
});

test("the sheets are those of the plans", () => {
  expect(sheetKeysOf(programme("2016-87"))).toEqual(plans.map(({ key }) => key));
});
