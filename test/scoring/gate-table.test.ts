/** Every gate of the Measures, with what meets it, what fails it, what leaves it open, and its boundary. */
import type { Changes } from "../fixtures/city";
import { measures, scored, scoresSummingTo } from "./of";

type Case = Changes | null;
interface Line {
  readonly clause: string;
  /** null: the clause has no such case. */
  readonly met: Case;
  readonly notMet: Case;
  readonly open: Case;
  /** Not met, though another reading, or two decimals, would have it met. */
  readonly boundary: Case;
}

const rank = (id: string, own: number, of: number): Changes => ({ [`ranks/${id}`]: { rank: own, of } });
const ranked = (clause: string, id: string, cases: readonly [number, number][]): Line => {
  const [met, notMet, boundary] = cases.map(([own, of]) => rank(id, own, of));
  return {
    clause,
    met: met ?? null,
    notMet: notMet ?? null,
    open: { [`ranks/${id}`]: { rank: 1 } },
    boundary: boundary ?? null,
  };
};
const declared = (clause: string, id: string): Line => ({
  clause,
  met: { [`declarations/${id}`]: true },
  notMet: { [`declarations/${id}`]: false },
  open: { [`declarations/${id}`]: null },
  boundary: null,
});
/** A person judges: the rules say neither yes nor no, whatever the city states. */
const judged = (clause: string): Line => ({ clause, met: null, notMet: null, open: null, boundary: null });

const APPLIED = { "dates/application": "2018-10-10" };
const grades = (...given: readonly string[]): Changes => ({
  ...APPLIED,
  annualAssessments: given.map((grade, index) => ({ year: 2015 + index, grade })),
});
const objective = (sum: string): Changes => scoresSummingTo("objective", sum);
const total = (sum: string): Changes => ({
  ...scoresSummingTo("tasks", sum),
  ...scoresSummingTo("objective", "0"),
  ...scoresSummingTo("innovation", "0"),
  "settings/weights": { objective: 0, tasks: 1, innovation: 0 },
  "settings/weightsSource": "示例发〔2018〕1号",
});

const TABLE: Readonly<Record<string, Line>> = {
  "3": {
    clause: "第三条",
    met: { "city/kind": "sub-provincial" },
    notMet: { "city/kind": "county-level" },
    open: { "city/kind": null },
    boundary: null,
  },
  "5.1": judged("第五条（一）"),
  "5.2": judged("第五条（二）"),
  "5.3": judged("第五条（三）"),
  "5.4": judged("第五条（四）"),
  "5.5": ranked("第五条（五）", "5.5", [
    [6, 13],
    [8, 13],
    [7, 13],
  ]),
  "17": {
    clause: "第十七条",
    met: { "dates/pilotApproval": "2014-05-06", "dates/planFiled": "2017-11-06" },
    notMet: { "dates/pilotApproval": "2014-05-06", "dates/planFiled": "2017-11-07" },
    open: { "dates/pilotApproval": "2014-05-06" },
    boundary: null,
  },
  "18.1": {
    clause: "第十八条（一）",
    met: { "dates/cultivationPlanIssued": "2016-02-29", "dates/application": "2017-02-28" },
    notMet: { "dates/cultivationPlanIssued": "2016-02-29", "dates/application": "2017-02-27" },
    open: { "dates/cultivationPlanIssued": "2016-02-29" },
    boundary: null,
  },
  "18.2": declared("第十八条（二）", "18.2"),
  "18.3": judged("第十八条（三）"),
  "18.4": ranked("第十八条（四）", "18.4", [
    [3, 11],
    [5, 11],
    [4, 11],
  ]),
  "18.5": judged("第十八条（五）"),
  "18.6": ranked("第十八条（六）", "18.6", [
    [6, 21],
    [8, 21],
    [7, 21],
  ]),
  "18.7": {
    clause: "第十八条（七）",
    met: grades("优秀", "良好", "优秀"),
    notMet: grades("优秀", "良好", "良好"),
    open: grades("优秀", "良好"),
    boundary: null,
  },
  "18.8": declared("第十八条（八）", "18.8"),
  "18.9a": {
    clause: "第十八条（九）",
    met: objective("60"),
    notMet: objective("59.9"),
    open: { ...objective("60"), "scores/O1/self": undefined },
    boundary: objective("59.996"),
  },
  "18.9b": {
    clause: "第十八条（九）",
    met: total("80"),
    notMet: total("79.9"),
    open: { ...total("80"), "scores/T1/self": undefined },
    boundary: total("79.995"),
  },
  "28": judged("第二十八条"),
  "31": judged("第三十一条"),
  "32a": judged("第三十二条"),
  "32b": judged("第三十二条"),
  "32c": judged("第三十二条"),
};

test("the table holds every gate with its clause", () => {
  expect(Object.fromEntries(Object.entries(TABLE).map(([id, { clause }]) => [id, clause]))).toEqual(
    Object.fromEntries(measures.gates.map(({ id, source }) => [id, source])),
  );
});

describe.each(Object.entries(TABLE))("gate %s", (id, { met, notMet, open, boundary }) => {
  const outcome = (changes: Changes): string => scored(changes).gate(id).outcome;
  if (met === null) {
    test.each([{}, { [`declarations/${id}`]: true }, { [`declarations/${id}`]: false }])(
      "%j: a person judges",
      (said) => {
        expect(scored(said).gate(id)).toEqual({ outcome: "manual", flag: null });
      },
    );
    return;
  }
  test("met, not met, undetermined", () => {
    expect([met, notMet ?? {}, open ?? {}].map(outcome)).toEqual(["met", "not-met", "undetermined"]);
  });
  test("an open one carries no flag", () => {
    expect(scored(open ?? {}).gate(id).flag).toBeNull();
  });
  if (boundary !== null)
    test("on the boundary it is not met, and marked; beyond it, it is not", () => {
      expect(scored(boundary).gate(id)).toEqual({ outcome: "not-met", flag: "boundary" });
      expect(scored(notMet ?? {}).gate(id).flag).not.toBe("boundary");
    });
});

/** By hand: the last rank within the share, and whether the next one is within once the limit is rounded up. */
const LIMITS: readonly (readonly [id: string, of: number, last: number, nextIsBoundary: boolean])[] = [
  ["5.5", 7, 3, true], // 3.5
  ["5.5", 11, 5, true], // 5.5
  ["5.5", 13, 6, true], // 6.5
  ["5.5", 15, 7, true], // 7.5
  ["5.5", 21, 10, true], // 10.5
  ["5.5", 10, 5, false],
  ["18.4", 7, 2, true], // 2.1
  ["18.4", 11, 3, true], // 3.3
  ["18.4", 13, 3, true], // 3.9
  ["18.4", 15, 4, true], // 4.5
  ["18.4", 21, 6, true], // 6.3
  ["18.4", 10, 3, false],
  ["18.6", 7, 2, true],
  ["18.6", 11, 3, true],
  ["18.6", 13, 3, true],
  ["18.6", 15, 4, true],
  ["18.6", 21, 6, true],
  ["18.6", 20, 6, false],
];

test.each(LIMITS)("%s: every rank among %i", (id, of, last, nextIsBoundary) => {
  const outcomes = Array.from({ length: of }, (_, index) => scored(rank(id, index + 1, of)).gate(id));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: of }, (_, index) => (index < last ? "met" : "not-met")),
  );
  const marked = outcomes.flatMap(({ flag }, index) => (flag === "boundary" ? [index + 1] : []));
  expect(marked).toEqual(nextIsBoundary ? [last + 1] : []);
  const roundedUp = outcomes.map((_, index) =>
    scored({ ...rank(id, index + 1, of), "settings/rank-rounding": "round-up" }).gate(id),
  );
  expect(roundedUp.filter(({ outcome }) => outcome === "met")).toHaveLength(nextIsBoundary ? last + 1 : last);
});

describe("totals exactly on a limit, through decimals that binary numbers miss", () => {
  // 0.3 × objective + 0.7 × tasks + innovation, worked in decimals.
  const city = (objectiveSum: string, tasks: string, innovation: string): Changes => ({
    ...scoresSummingTo("objective", objectiveSum),
    ...scoresSummingTo("tasks", tasks),
    ...scoresSummingTo("innovation", innovation),
    "settings/weights": { objective: 0.3, tasks: 0.7, innovation: "bonus" },
    "settings/weightsSource": "示例发〔2018〕1号",
  });
  const AWKWARD = [
    ["42.1", "65.1", "1.8", 60],
    ["40", "63", "3.9", 60],
    ["41.4", "81.4", "0.6", 70],
    ["42.1", "81.1", "0.6", 70],
    ["40.7", "85.7", "7.8", 80],
    ["40", "86", "7.8", 80],
  ] as const;

  test.each(AWKWARD)("0.3 × %s + 0.7 × %s + %s is %i", (objectiveSum, tasks, innovation, limit) => {
    const binary = 0.3 * Number(objectiveSum) + 0.7 * Number(tasks) + Number(innovation);
    expect(binary).toBeLessThan(limit);
    const { total: exactly, gate, band } = scored(city(objectiveSum, tasks, innovation));
    expect(exactly).toBe(limit);
    expect(gate("18.9b").outcome).toBe(limit >= 80 ? "met" : "not-met");
    expect(band).toEqual(
      limit === 80
        ? { outcome: "cultivation", flag: null }
        : { outcome: limit === 70 ? "cultivation" : "new-round", flag: "boundary" },
    );
    const below = scored(city(objectiveSum, String(Number((Number(tasks) - 0.01).toFixed(2))), innovation));
    expect(below.gate("18.9b").outcome).toBe("not-met");
    expect(below.band?.outcome).toBe(limit === 80 ? "cultivation" : limit === 70 ? "new-round" : "cancelled");
  });
});
