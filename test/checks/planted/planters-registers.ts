import { creditCode } from "./base";
import {
  badCode,
  cells,
  firms,
  FUND,
  inCell,
  jump,
  measures,
  paper,
  scored,
  spare,
  type Planter,
} from "./plant";

/** Items that papers planted beside the others serve, so that they are not without evidence. */
const SERVED: ReadonlySet<string> = new Set(["T1", "T9", "T14", "T15", "T21"]);

/** Faults in lists, enterprises, the ledger, evidence, windows and between the annexes. */
export const IN_REGISTERS: readonly Planter[] = [
  {
    rule: "list-missing",
    sites: [
      ...["A2.1.4", "A2.1.5", "A2.1.6", "A2.1.7"].map((ref) => () => ({
        rule: "list-missing" as const,
        ref,
        changes: { [`lists/${ref}`]: [] },
        uses: [ref],
        companions: [],
      })),
      ...["T28", "T31"].map((ref) => () => ({
        rule: "list-missing" as const,
        ref,
        changes: { [`paper/${ref}`]: { file: null, pages: null } },
        uses: [`papers/${ref}`, `scores/${ref}`],
        companions: [],
      })),
    ],
  },
  {
    rule: "enterprise-count-mismatch",
    sites: [
      inCell("enterprise-count-mismatch", "A2.3.4", 19),
      inCell("enterprise-count-mismatch", "A2.3.6", 41),
    ],
  },
  {
    rule: "enterprise-name-variant",
    endless: true,
    sites: [
      firms("enterprise-name-variant", (turn) => [
        { name: `示例（另）有企业${turn}有限公司`, titles: [] },
        { name: `示例另有企业${turn}有限责任公司`, titles: [] },
      ]),
      firms("enterprise-name-variant", (turn) => [
        { name: `示例甲${turn}厂`, creditCode: creditCode(800_000 + turn), titles: [] },
        { name: `示例乙${turn}社`, creditCode: creditCode(800_000 + turn), titles: [] },
      ]),
    ],
  },
  {
    rule: "credit-code-fault",
    endless: true,
    sites: [
      firms("credit-code-fault", (turn) => [{ name: spare(turn), creditCode: badCode(turn), titles: [] }]),
      firms("credit-code-fault", (turn) => [{ name: spare(turn), creditCode: `9100${turn}`, titles: [] }]),
    ],
  },
  {
    rule: "duplicate-enterprise",
    sites: ["A2.3.1", "A2.3.4"].map((row) =>
      firms(
        "duplicate-enterprise",
        (turn) => [
          {
            name: spare(turn),
            titles: [measures.titles.find((title) => title.row === row)?.id ?? "", "municipal-pilot"],
          },
        ],
        [{ rule: "enterprise-count-mismatch", ref: row }],
      ),
    ),
  },
  {
    rule: "fund-breakdown-exceeds-total",
    sites: [
      () => ({
        rule: "fund-breakdown-exceeds-total",
        ref: "funds.total",
        changes: { "funds/T42": 2000 },
        uses: [...FUND],
        companions: [],
      }),
    ],
  },
  {
    rule: "fund-total-missing",
    sites: [
      () => ({
        rule: "fund-total-missing",
        ref: "funds.total",
        changes: { "funds/total": null, "annex1/A2.1.5": null },
        uses: [...FUND, "fund uses"],
        companions: [{ rule: "missing-value", ref: "A2.1.5" }],
      }),
    ],
  },
  {
    rule: "fund-uses-exceed-total",
    sites: [
      () => ({
        rule: "fund-uses-exceed-total",
        ref: "T11",
        changes: { "funds/T11.subsidies": 9000 },
        uses: ["funds.total", "fund uses"],
        companions: [],
      }),
    ],
  },
  {
    rule: "fund-use-mismatch",
    sites: [
      () => ({
        rule: "fund-use-mismatch",
        ref: "T11",
        changes: { "funds/T11.enforcement": 100 },
        uses: ["fund uses"],
        companions: [],
      }),
    ],
  },
  {
    rule: "missing-evidence",
    sites: scored
      .filter(({ id, evidence }) => evidence !== undefined && !SERVED.has(id))
      .map(({ id }) => () => ({
        rule: "missing-evidence" as const,
        ref: id,
        changes: { [`paper/${id}`]: null },
        uses: [`papers/${id}`, `scores/${id}`],
        companions: [],
      })),
  },
  { rule: "evidence-undated", endless: true, sites: [paper("evidence-undated", () => ({ date: null }))] },
  {
    rule: "evidence-outside-window",
    endless: true,
    sites: [
      paper("evidence-outside-window", () => ({ date: "2010-06-01" })),
      paper("evidence-outside-window", () => ({ items: ["T9"], date: "2018-06-01" })),
      paper("evidence-outside-window", () => ({ items: ["T15"], date: "2018-10-11" })),
    ],
  },
  {
    rule: "evidence-unknown-item",
    endless: true,
    sites: [paper("evidence-unknown-item", () => ({ items: ["T1", "T46"] }))],
  },
  { rule: "evidence-untitled", endless: true, sites: [paper("evidence-untitled", () => ({ title: "" }))] },
  {
    rule: "evidence-unassigned",
    endless: true,
    sites: [paper("evidence-unassigned", () => ({ items: [] }))],
  },
  {
    rule: "evidence-reuse",
    endless: true,
    sites: [paper("evidence-reuse", () => ({ items: ["T1", "T14"] }))],
  },
  {
    rule: "document-number-missing",
    endless: true,
    sites: [paper("document-number-missing", () => ({ items: ["T21"], docNo: null }))],
  },
  {
    rule: "duplicate-document",
    endless: true,
    sites: [paper("duplicate-document", () => ({ docNo: "示例发〔2017〕1号" }))],
  },
  {
    rule: "full-text-missing",
    sites: ["T5", "T40", "T43"].map((ref) => () => ({
      rule: "full-text-missing" as const,
      ref,
      changes: { [`paper/${ref}`]: { file: null, pages: null } },
      uses: [`papers/${ref}`, `scores/${ref}`],
      companions: [],
    })),
  },
  {
    rule: "window-reason-missing",
    sites: ["T6", "T7", "T8", "T12", "T19", "T22", "T27", "T36"].map((ref) => () => ({
      rule: "window-reason-missing" as const,
      ref,
      changes: { [`windows/${ref}`]: { type: "behaviour" } },
      uses: [`windows/${ref}`],
      companions: [],
    })),
  },
  {
    rule: "figure-mismatch",
    sites: Object.entries({
      T7: ["A2.1.6"],
      T9: FUND,
      T19: ["A2.2.2"],
      T22: ["A2.3.1"],
      T23: ["A2.3.4", "A2.3.5"],
      T24: ["A2.3.6", "A2.3.7"],
    }).map(([ref, uses]) => () => ({
      rule: "figure-mismatch" as const,
      ref,
      changes: { [`figures/${ref}`]: 7 },
      uses,
      companions: [],
    })),
  },
  {
    rule: "participation-below-certified",
    sites: [
      () => ({
        rule: "participation-below-certified",
        ref: "T28",
        changes: { "figures/T28": 7 },
        uses: ["A2.3.3"],
        companions: [],
      }),
    ],
  },
  {
    rule: "baseless-score",
    sites: [
      () => ({
        rule: "baseless-score",
        ref: "T7",
        changes: { "annex1/A2.1.6": 0 },
        uses: ["A2.1.6", "scores/T7"],
        companions: [jump("A2.1.6")],
      }),
    ],
  },
  {
    rule: "rank-without-basis",
    sites: [inCell("rank-without-basis", "A3.8", { amount: 0, count: 0 })],
  },
  {
    rule: "year-on-year-jump",
    sites: cells("year-on-year-jump", {
      "A3.2": 99_430,
      "A3.3": 13_170,
      "S.utilityGrants": 51_200,
      "S.designGrants": 184,
      "S.infringementCases": 860,
      "S.agentApplications": 1420,
    }),
  },
  {
    rule: "cross-annex-mismatch",
    sites: [
      inCell("cross-annex-mismatch", "A0.city", "示例市乙"),
      () => ({
        rule: "cross-annex-mismatch",
        ref: "T10",
        changes: { "funds/total": 1700 },
        uses: FUND,
        companions: [],
      }),
    ],
  },
];
