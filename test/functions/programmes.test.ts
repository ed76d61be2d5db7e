/** The functions follow the programme of the workbook; without forms the first one counts. */
import { functionMetadata } from "../../scripts/function-metadata.cjs";
import { answerOf, isFunction, type Answer } from "../../src/functions";
import { publish } from "../../src/live/feed";
import { defaultProgramme, packVersion, programme, programmes } from "../../src/rulebook";

beforeAll(() => {
  const codes = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" };
  class Failure {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  Object.assign(globalThis, { CustomFunctions: { Error: Failure, ErrorCode: codes } });
});
afterEach(() => publish(null));

function ask(id: string, ...given: readonly unknown[]): unknown {
  if (!isFunction(id)) throw new Error(id);
  const answer = answerOf(id, given, "zh");
  return answer.kind === "value" ? answer.value : answer.code;
}
const opened = (id: string): void => publish(null, programme(id));

test("without forms the default programme answers; with forms, theirs", () => {
  const first = defaultProgramme();
  expect(ask("VERSION")).toBe(packVersion(first));
  expect(ask("MAX", "T12", null)).toBe(0.5);
  for (const pack of programmes) {
    opened(pack.id);
    expect(ask("VERSION")).toBe(packVersion(pack));
    expect(ask("GATES", null)).toHaveLength(pack.gates.length);
  }
  opened("2017-30");
  expect(ask("MAX", "T12", null)).not.toBe(0.5);
  publish(null);
  expect(ask("MAX", "T12", null)).toBe(0.5);
});

test.each<[pack: string, gate: string, value: unknown, of: unknown, word: string]>([
  ["2017-30", "4f", 484, 10, "达到"],
  ["2017-30", "4f", 483.9, 10, "未达到"],
  ["2017-30", "4f", 484, null, "待定"],
  ["2017-30", "3", 2, null, "达到"],
  ["2017-30", "3", 4, null, "未达到"],
  ["2017-30", "3", null, null, "待定"],
  ["2017-30", "4d", "否", null, "未达到"],
  ["2017-30", "1", "县级市", null, "达到"],
  ["2017-30", "1", "county", null, "未达到"],
  ["2021-1197", "3.3c", 50, 100_000, "达到"],
  ["2021-1197", "3.3c", 49.9, 100_000, "未达到"],
  ["2021-1197", "1.1b", true, null, "达到"],
  ["2021-1197", "1.1b", false, null, "未达到"],
  ["2022-1", "S2.3b", 5, 10_000, "达到"],
  ["2022-1", "S2.3b", 4.99, 10_000, "未达到"],
  ["2022-1", "S1.3", false, null, "未达到"],
  ["2016-86", "1", true, null, "达到"],
])("%s: GATE(%s, %s, %s) is %s", (pack, gate, value, of, word) => {
  opened(pack);
  expect(ask("GATE", gate, value, of)).toBe(word);
});

test("a kind that is none and a count that is none are refused with the reason", () => {
  opened("2017-30");
  for (const [gate, value] of [
    ["1", "乡镇"],
    ["3", 2.5],
    ["5", 1],
  ] as const) {
    const answer: Answer = answerOf("GATE", [gate, value, null], "zh");
    expect([answer.kind, "reason" in answer ? answer.reason : ""]).toEqual([
      "error",
      expect.stringMatching(/“乡镇”|“2\.5”|不由数字判断/),
    ]);
  }
});

test("days that the document names count from nothing", () => {
  opened("2017-30");
  expect(ask("DEADLINE", "DL-29", null, null)).toBe(42_947);
  expect(ask("DEADLINES", [], null)).toContainEqual(expect.arrayContaining(["DL-29", 42_947]));
});

test("no function fails with anything but an error of its own, whatever the programme", async () => {
  const { functions } = (await functionMetadata()).zh;
  const tried = [null, "1", "T1", "客观实力", 3, [[1], [2]], true, "DL-29"];
  for (const { id } of programmes) {
    opened(id);
    for (const { id: name, parameters } of functions) {
      for (const value of tried) {
        const given = parameters.map(() => value);
        expect(["value", "error"]).toContain(
          isFunction(name) ? answerOf(name, given, "zh").kind : `no ${name}`,
        );
      }
    }
  }
});
