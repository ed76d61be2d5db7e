/** Blank cells: Excel hands them over as "", which is missing and never 0. */
import { openOffice, type OpenOffice } from "../../src/workbench/host/node-bridge";
import { programmes } from "../../src/rulebook";
import { totalScore } from "../../src/functions/scores";
import { band, gate, missing } from "../../src/functions/functions";

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ installGlobals: true });
});
afterAll(() => office.close());

const column = (length: number, value: (index: number) => unknown): unknown[][] =>
  Array.from({ length }, (_, index) => [value(index)]);

it("leaves a band and a gate undetermined", () => {
  expect(band("")).toBe("待定");
  expect(gate("18.9a", "", "")).toBe("待定");
  expect(gate("18.4", 4, "")).toBe("待定");
  expect(gate("18.1", "", 42000)).toBe("待定");
});

it("counts blank scores as missing, and blank evidence only beside a score above 0", () => {
  const scores = column(45, (index) => (index === 3 ? "" : index === 4 ? 0 : 0.5));
  const evidence = column(45, (index) => (index < 10 ? "E001" : ""));
  expect(missing("tasks", scores, [[""]])).toBe(1);
  expect(missing("tasks", scores, evidence)).toBe(36);
});

it("asks for no evidence where the form has no such column", () => {
  const blank = column(22, () => "");
  expect(
    missing(
      "objective",
      column(22, () => 1),
      blank,
    ),
  ).toBe(0);
});

it.each([
  [
    "a section of another length",
    () =>
      missing(
        "tasks",
        column(44, () => 1),
        [[""]],
      ),
    "45 项",
  ],
  [
    "evidence of another length",
    () =>
      missing(
        "tasks",
        column(45, () => 1),
        column(9, () => "E1"),
      ),
    "45 格",
  ],
  [
    "a section nobody knows",
    () =>
      missing(
        "别的",
        column(45, () => 1),
        [[""]],
      ),
    "客观实力",
  ],
  ["a blank weight", () => totalScore(programmes[0]!, [column(22, () => 1)], [[0.4], [0.6], [""]]), "加分"],
  ["a negative total", () => band(-1), "不是得分"],
])("refuses %s with a reason", (_name, call, reason) => {
  expect(call).toThrow(CustomFunctions.Error);
  expect(call).toThrow(reason);
});
