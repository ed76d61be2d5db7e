import fc from "fast-check";
import {
  fillWrites,
  nameTable,
  readWorkbook,
  sheetPlans,
  snapshotNames,
  type Region,
  type SheetGrid,
  type Snapshot,
} from "../../../src/sheets/index";
import { cleanCity } from "../../fixtures/city";
import { lay, snapshotOf } from "../grid";
import { deleteRow, insertColumn, insertRow, moveRow, rename, rewrite, withoutMerges } from "./edits";
import { itemIds, ownGrids, readGrids, rules } from "./forms";

const city = cleanCity({
  "scores/T1": { self: 1, province: 2, national: 1.5, reason: "理由，一" },
  "scores/O4": { self: 1, province: 0 },
  "annex1/A0.no": "编-7",
  "remarks/A3.11": "金奖1",
  "lists/A2.2.5": [{ name: "示例运营机构" }],
  enterprises: [
    {
      name: "示例甲公司",
      creditCode: "91000000EXAMPLE001",
      titles: ["national-demonstration", "standard-certified"],
    },
    { name: "示例乙公司", titles: ["municipal-pilot"] },
  ],
});
const laid = lay(sheetPlans(rules), fillWrites(rules, city));
const named = snapshotOf(laid, snapshotNames(rules));
const fresh = ownGrids(city);

/** What the official forms and our settings hold. Sheets that are known by their heads alone have tests of their own. */
const FORMS = ["annex1", "objective", "tasks", "innovation", "settings"];
const names = nameTable(rules).flatMap((entry) =>
  entry.read && FORMS.includes(entry.sheet) ? [entry.name] : [],
);
const without = (lost: readonly string[], grids: readonly SheetGrid[], from: Snapshot = named): Snapshot => ({
  regions: Object.fromEntries(
    Object.entries(from.regions).map(([name, region]) => [name, lost.includes(name) ? null : region]),
  ),
  grids,
});

const onForms = ({ assessment }: ReturnType<typeof readWorkbook>) => {
  const {
    annex1,
    remarks,
    scores,
    city: about,
    dates,
    settings,
    supplement,
    ranks,
    declarations,
  } = assessment;
  const { annualAssessments } = assessment;
  const marked = Object.entries(scores).map(([id, { experts: _, ...entry }]) => [id, entry]);
  return {
    annex1,
    remarks,
    scores: marked,
    about,
    dates,
    settings,
    supplement,
    ranks,
    declarations,
    annualAssessments,
  };
};
const wanted = onForms(readWorkbook(named, rules));
const index = (key: string): number => laid.findIndex(({ plan }) => plan.key === key);
const edited = (key: string, edit: (grid: SheetGrid) => SheetGrid): SheetGrid[] =>
  fresh.map((grid, at) => (at === index(key) ? edit(grid) : grid));

test("with its names nothing is recognised, and nothing is looked at", () => {
  const unseen = new Proxy<SheetGrid[]>([], {
    get: () => {
      throw new Error("A sheet was looked at");
    },
  });
  expect(readWorkbook({ ...named, grids: unseen }, rules)).not.toHaveProperty("recognition");
});

test("without a single name everything on the forms is read, at its place", () => {
  const reading = readGrids(fresh);
  expect(onForms(reading)).toEqual(wanted);
  expect(reading.findings.filter(({ rule }) => rule === "template-altered")).toEqual([]);
  const places = readWorkbook(named, rules).places;
  for (const ref of [
    "A0.city",
    "A1.4",
    "A1.13",
    "A3.8",
    "A3.11.remark",
    "T1",
    "T45.national",
    "O22.reason",
    "annual.2",
    "dates.application",
    "S.O5",
  ])
    expect([ref, reading.places[ref]]).toEqual([ref, places[ref]]);
});

test("registers and lists of ours are known by their heads", () => {
  const { evidence, enterprises, lists } = readGrids(fresh).assessment;
  const wantedLists = readWorkbook(named, rules).assessment;
  expect(evidence.length).toBeGreaterThan(0);
  expect({ evidence, enterprises, lists }).toEqual({
    evidence: wantedLists.evidence,
    enterprises: wantedLists.enterprises,
    lists: wantedLists.lists,
  });
  const english = readGrids(ownGrids(city, "en")).assessment;
  expect([english.evidence, english.enterprises]).toEqual([evidence, enterprises]);
});

test("sheets in English", () => {
  expect(onForms(readGrids(ownGrids(city, "en")))).toEqual(wanted);
});

test("without the sheets there is nothing to recognise", () => {
  const { recognition, assessment } = readWorkbook({ regions: {} }, rules);
  expect(recognition).toBeUndefined();
  expect(assessment.scores).toEqual({});
});

describe("some names gone", () => {
  const lost = fc.subarray(names, { minLength: 1 });

  test("whichever: the same is read", () => {
    fc.assert(
      fc.property(lost, (gone) => {
        const reading = readWorkbook(without(gone, fresh), rules);
        expect(onForms(reading)).toEqual(wanted);
        expect(reading.findings.filter(({ rule }) => rule === "template-altered")).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("only what was needed is told", () => {
    const { recognition } = readWorkbook(without(["IPC_T_self"], fresh), rules);
    expect(recognition?.tables.map(({ id }) => id)).toEqual(["tasks"]);
    expect(recognition?.fields).toEqual([]);
    expect(recognition?.notFound).toEqual([]);
    expect(Object.keys(recognition?.regions ?? {})).toEqual([]);
  });

  test("a column whose heading was renamed is known by the name that is left", () => {
    const grids = edited(
      "tasks",
      rewrite((text) => (text === "自评得分" ? "我市打算" : text)),
    );
    const gone = ["IPC_T_name", "IPC_T_no", "IPC_T_points"];
    expect(onForms(readWorkbook(without(gone, grids), rules))).toEqual(wanted);
  });

  test("a name that slipped by a row is not believed", () => {
    const region = named.regions["IPC_T_self"];
    if (region === null || region === undefined) throw new Error("No region");
    const slipped: Region = {
      ...region,
      area: { ...region.area, row: region.area.row + 3, rows: region.area.rows - 3 },
      values: region.values.slice(3),
    };
    const regions = { ...named.regions, IPC_T_self: slipped };
    expect(onForms(readWorkbook({ regions, grids: fresh }, rules))).toEqual(wanted);
  });

  test("names that all lie beside the table are not believed", () => {
    const regions = Object.fromEntries(
      Object.entries(named.regions).map(([name, region]) => {
        if (region === null || !name.startsWith("IPC_T_")) return [name, region];
        return [name, { ...region, sheet: "别处", values: region.values.map(() => [""]) }];
      }),
    );
    expect(onForms(readWorkbook({ regions, grids: fresh }, rules))).toEqual(wanted);
  });
});

describe("edited at random", () => {
  const sheetAt = fc.nat(fresh.length - 1);
  const row = fc.nat(70);
  const text = fc.constantFrom<(text: string) => string>(
    (one) => one.replace(/（/g, "(").replace(/）/g, ")"),
    (one) => one.replace("PCT国际", "PCT 国际"),
    (one) => one.replace("知识产权", "知识\n产权"),
    (one) => one.replace(/，(?=创新|开发)/g, ","),
  );
  const harmless = fc.oneof(
    fc.record({ at: sheetAt, edit: row.map((at) => insertRow(at)) }),
    fc.record({ at: sheetAt, edit: fc.nat(14).map((at) => insertColumn(at)) }),
    fc.record({
      at: sheetAt,
      edit: fc.constantFrom("汇总", "Sheet9", "附件（终稿）").map((name) => rename(name)),
    }),
    fc.record({ at: sheetAt, edit: fc.constant(withoutMerges) }),
    fc.record({ at: sheetAt, edit: text.map((change) => rewrite(change)) }),
  );

  const apply = (edits: readonly { readonly at: number; readonly edit: (grid: SheetGrid) => SheetGrid }[]) =>
    edits.reduce<readonly SheetGrid[]>(
      (grids, { at, edit }) => grids.map((grid, position) => (position === at ? edit(grid) : grid)),
      fresh,
    );
  const shuffled = (grids: readonly SheetGrid[], order: readonly number[]): SheetGrid[] =>
    order.flatMap((at) => grids[at] ?? []);
  const order = fc.shuffledSubarray([...fresh.keys()], { minLength: fresh.length });
  const bare = (value: unknown): string =>
    JSON.stringify(value)
      .normalize("NFKC")
      .replace(/\s|\\n/g, "");

  test("rows and columns put in, sheets renamed and moved, texts respaced: the same is read", () => {
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 8 }), order, (edits, positions) => {
        expect(bare(onForms(readGrids(shuffled(apply(edits), positions))))).toBe(bare(wanted));
      }),
      { numRuns: 20 },
    );
  });

  test("rows moved and deleted: what is read is right, and what is not is named", () => {
    const key = fc.constantFrom("objective", "tasks");
    const harmful = fc.oneof(
      fc.record({ key, edit: fc.tuple(row, row).map(([from, to]) => moveRow(from, to)) }),
      fc.record({ key, edit: row.map((at) => deleteRow(at)) }),
    );
    fc.assert(
      fc.property(fc.array(harmful, { minLength: 1, maxLength: 6 }), (edits) => {
        const grids = edits.reduce<readonly SheetGrid[]>(
          (all, one) => all.map((grid, at) => (at === index(one.key) ? one.edit(grid) : grid)),
          fresh.slice(0, 4),
        );
        const { assessment, recognition } = readGrids(grids);
        const told = new Set([
          ...(recognition?.tables ?? []).flatMap(({ missing }) => missing),
          ...(recognition?.notFound ?? []),
        ]);
        for (const id of itemIds) {
          const score = assessment.scores[id]?.self;
          const whole = id.startsWith("O") ? "objective" : id.startsWith("T") ? "tasks" : "innovation";
          if (score === undefined)
            expect(told.has(id) || told.has(whole) || isHeadless(recognition, whole)).toBe(true);
          else expect([id, score]).toEqual([id, city.scores[id]?.self]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** Where the row of heads itself was deleted, the columns are named as missing. */
function isHeadless(recognition: ReturnType<typeof readGrids>["recognition"], id: string): boolean {
  const table = recognition?.tables.find((one) => one.id === id);
  return table !== undefined && table.columns.every(({ column }) => column !== "self");
}
