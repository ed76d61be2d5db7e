import { materialLists } from "../../src/lifecycle/index";
import { formRows, indicators, programme } from "../../src/rulebook/index";
import { emptyCity, type Changes } from "../fixtures/city";

const measures = programme("2016-87");

function states(changes: Changes, list: string, ticked: readonly string[] = []) {
  const found = materialLists(emptyCity(changes), measures, new Set(ticked)).find(({ id }) => id === list);
  if (found === undefined) throw new Error(`no list ${list}`);
  return Object.fromEntries(found.items.map(({ id, state }) => [id.slice(list.length + 1), state]));
}

test("a demonstration application: five documents and nine conditions (第十九条)", () => {
  expect(states({}, "demonstration-application")).toEqual({
    "1": "to-tick",
    "2": "to-tick",
    "3": "missing",
    "4": "missing",
    "5": "to-tick",
    ...Object.fromEntries(
      measures.gates.filter(({ id }) => id.startsWith("18.")).map(({ id }) => [id, "missing"]),
    ),
  });
});

test("evidence for a condition, a tick, the whole form and the province's scores are seen", () => {
  const evidence = [{ no: "E1", items: ["C18.2", "C18.7"] }];
  const form = Object.fromEntries(
    formRows(measures).map(({ id, value }) => [
      `annex1/${id}`,
      value.kind === "pair" ? Object.fromEntries(value.parts.map(({ key }) => [key, 1])) : 1,
    ]),
  );
  const scores = Object.fromEntries(indicators(measures).map(({ id }) => [`scores/${id}/province`, 0]));
  const found = states({ evidence, ...form, ...scores }, "demonstration-application", [
    "demonstration-application.1",
  ]);
  expect(found).toMatchObject({
    "1": "ticked",
    "3": "given",
    "4": "given",
    "18.2": "given",
    "18.3": "missing",
  });
});

test("what is missing is counted", () => {
  const [list] = materialLists(emptyCity({ "annex1/A1.4": 0 }), measures, new Set());
  expect(list?.items.find(({ state }) => state === "missing")?.note?.zh).toBe("46行未填");
});

test("where the lists of the documents do not fit together is told", () => {
  const lists = materialLists(emptyCity({}), measures, new Set());
  const notes = lists.find(({ id }) => id === "demonstration-application")?.notes.map(({ zh }) => zh);
  expect(notes?.join()).toContain("第23、24项");
});
