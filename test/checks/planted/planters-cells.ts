import { cells, FUND, inCell, jump, score, STOCK, type Planter } from "./plant";

/** Faults in the cells of Annex 1 and the supplement, and in scores. */
export const IN_CELLS: readonly Planter[] = [
  {
    rule: "missing-value",
    sites: cells("missing-value", {
      "A1.1": undefined,
      "A1.2": null,
      "A1.13": " ",
      "A2.1.1": "",
      "A2.1.2": null,
      "A2.2.3": undefined,
      "A2.3.5": null,
      "A3.3": null,
      "A3.9": { amount: null, count: null },
      "A0.unit": "",
    }).map((site) => (turn: number) => ({
      ...site(turn),
      uses: [site(turn).ref, ...(site(turn).ref === "A1.2" ? STOCK : [])],
    })),
  },
  { rule: "missing-score", sites: score("missing-score", () => null) },
  { rule: "score-not-number", sites: score("score-not-number", (points) => `${points}分`) },
  { rule: "score-out-of-range", sites: score("score-out-of-range", (points) => points + 1) },
  {
    rule: "value-not-number",
    sites: cells("value-not-number", {
      "A1.2": "412.3万",
      "A1.12": "约640",
      "A2.1.9": "１",
      "A2.3.6": "40家",
      "A3.2": "9,430",
      "A3.9": "900；150",
      "S.designGrants": "1840件",
    }).map((site) => (turn: number) => ({
      ...site(turn),
      uses: [site(turn).ref, ...(site(turn).ref === "A1.2" ? STOCK : [])],
    })),
  },
  {
    rule: "negative-value",
    sites: cells("negative-value", {
      "A3.2": -1,
      "A1.12": -640,
      "A2.1.8": -2,
      "S.utilityGrants": -5120,
      "S.counterfeitCases": -3,
    }).map(
      (site) => (turn: number) =>
        site(turn).ref === "A2.1.8"
          ? { ...site(turn), changes: { ...site(turn).changes, "lists/A2.1.8": undefined } }
          : site(turn),
    ),
  },
  {
    rule: "not-integer",
    sites: cells("not-integer", {
      "A1.9": 42150.5,
      "A1.11": 28.5,
      "A3.2": 9430.5,
      "A3.3": 3170.5,
      "S.infringementCases": 86.5,
    }),
  },
  { rule: "text-too-long", sites: cells("text-too-long", { "A1.13": "业".repeat(501) }) },
  {
    rule: "pair-incomplete",
    sites: cells("pair-incomplete", {
      "A2.1.4": { authorised: 24 },
      "A3.8": { amount: 42000 },
      "A3.9": { count: 150 },
    }),
  },
  {
    rule: "part-exceeds-whole",
    sites: [
      inCell("part-exceeds-whole", "A1.5", 4000, { uses: ["A1.5", "A1.4"] }),
      inCell("part-exceeds-whole", "A1.7", 500, {
        uses: [...FUND, "A1.6"],
        companions: [jump("A1.7"), { rule: "low-fund-share", ref: "A2.1.5" }],
      }),
    ],
  },
  {
    rule: "unit-slip",
    sites: [
      inCell("unit-slip", "A2.1.5", 16_800_000, {
        uses: FUND,
        companions: [jump("A2.1.5"), { rule: "cross-annex-mismatch", ref: "T10" }],
      }),
    ],
  },
  {
    rule: "implausible-value",
    sites: [
      ...cells("implausible-value", {
        "A1.8": 0.1,
        "A1.9": 9_999_999,
        "A1.11": 99_999,
        "A1.12": 99_999,
        "A1.6": 99_999,
        "A3.8": { amount: 4.2, count: 60 },
        "A3.9": { amount: 900, count: 0 },
        "A3.10": 2,
      }),
      inCell("implausible-value", "A1.1", 0.5, { uses: ["A1.1", "A1.3"] }),
    ],
  },
  { rule: "stock-below-flow", sites: [inCell("stock-below-flow", "A3.5", 1.2, { uses: STOCK })] },
  {
    rule: "stock-mismatch",
    sites: [
      () => ({
        rule: "stock-mismatch",
        ref: "A3.5",
        changes: { "supplement/S.validInventions": 9000 },
        uses: STOCK,
        companions: [],
      }),
    ],
  },
  { rule: "population-basis", sites: [inCell("population-basis", "A3.5", 16.8, { uses: STOCK })] },
  {
    rule: "remark-required",
    sites: ["A3.11", "A3.12"].map((ref) => () => ({
      rule: "remark-required",
      ref,
      changes: { [`remarks/${ref}`]: " " },
      uses: [ref],
      companions: [],
    })),
  },
  {
    rule: "prize-grade-mismatch",
    sites: ["A3.11", "A3.12"].map((ref) => () => ({
      rule: "prize-grade-mismatch",
      ref,
      changes: { [`remarks/${ref}`]: "优秀奖2" },
      uses: [ref],
      companions: [],
    })),
  },
  {
    rule: "list-count-mismatch",
    sites: ["A2.1.8", "A2.1.9", "A2.1.10", "A2.2.5"].map((ref) => () => ({
      rule: "list-count-mismatch",
      ref,
      changes: { [`lists/${ref}`]: [1, 2, 3, 4, 5, 6].map((no) => ({ name: `示例单位${no}` })) },
      uses: [ref],
      companions: [],
    })),
  },
  { rule: "unknown-choice", sites: cells("unknown-choice", { "A0.type": "强市", "A2.1.3": "企业" }) },
  {
    rule: "phone-pattern",
    sites: cells("phone-pattern", { "A0.phone": "8765", "A0.mobile": "1381234567", "A0.fax": "见上" }),
  },
  { rule: "count-inversion", sites: [inCell("count-inversion", "A3.6", 9000, { uses: ["A3.6", "A3.1"] })] },
  {
    rule: "agency-agent-mismatch",
    sites: [
      inCell("agency-agent-mismatch", "A2.2.2", 8, { uses: ["A2.2.1", "A2.2.2"] }),
      inCell("agency-agent-mismatch", "A2.2.4", 3, { uses: ["A2.2.3", "A2.2.4"] }),
    ],
  },
  {
    rule: "office-surplus",
    sites: [
      () => ({
        rule: "office-surplus",
        ref: "A2.1.7",
        changes: { "lists/A2.1.7": Array.from({ length: 9 }, (_, no) => ({ name: `示例局${no}` })) },
        uses: ["A2.1.7"],
        companions: [],
      }),
    ],
  },
  {
    rule: "title-surplus",
    sites: [
      () => ({
        rule: "title-surplus",
        ref: "A2.3.1",
        changes: { "annex1/A2.3.7": 2100 },
        uses: ["A2.3.7", "A2.3.4", "A2.3.5", "A2.3.6"],
        companions: [jump("A2.3.7")],
      }),
    ],
  },
  {
    rule: "zero-denominator",
    sites: [
      inCell("zero-denominator", "A3.1", 0, {
        uses: ["A3.1", "A3.6", ...STOCK],
        companions: [
          jump("A3.1"),
          { rule: "count-inversion", ref: "A3.4" },
          { rule: "count-inversion", ref: "A3.6" },
        ],
      }),
    ],
  },
  {
    rule: "low-fund-share",
    sites: [
      () => ({
        rule: "low-fund-share",
        ref: "A2.1.5",
        changes: { "annex1/A1.7": 490 },
        uses: [...FUND, "A1.6"],
        companions: [jump("A1.7")],
      }),
    ],
  },
];
