import type { CityKind } from "../../src/assessment/index";
import { parseAssessment } from "../../src/assessment/index";
import { windows } from "../../src/lifecycle/index";
import { effectivePoints, indicators, type Programme } from "../../src/rulebook/index";
import { formsOf } from "./forms";
import { randomFrom, rounded, type Random } from "./random";

/** What makes a city one of its own. */
export interface CityTraits {
  readonly name: string;
  readonly kind: CityKind;
  readonly enforcementPower: boolean;
  /** 1 for a middling city. */
  readonly size: number;
  /** Share of the points that its work deserves. */
  readonly quality: number;
  /** Whether three experts have marked it. */
  readonly experts: boolean;
  /** Every so many items lack the province's score; 0 for none. */
  readonly gaps: number;
  /** Every so many items lack evidence; 0 for none. */
  readonly unproved: number;
}

const EXPERTS = ["示例专家甲", "示例专家乙", "示例专家丙"] as const;
const DATES = {
  pilotApproval: "2014-05-06",
  cultivationPlanIssued: "2017-06-20",
  planFiled: "2017-07-03",
  application: "2018-10-10",
} as const;
const STEP = 10;

/** An assessment of an invented city; the seed decides everything that the traits leave open. */
export function cityOf(traits: CityTraits, programme: Programme, seed: number) {
  const random = randomFrom(seed);
  const { name, kind, enforcementPower, size } = traits;
  const forms = formsOf(name, size, random);
  const base = {
    format: "ipcity-assessment/1",
    programme: programme.id,
    city: { name, kind, enforcementPower },
    dates: DATES,
    ...forms,
    scores: scoresOf(traits, programme, random),
    enterprises: [
      { name: `${name}示例企业一`, titles: ["national-demonstration", "standard-certified"] },
      { name: `${name}示例企业二`, titles: ["provincial-demonstration"] },
      { name: `${name}示例企业三`, titles: ["municipal-pilot"] },
    ],
    funds: fundsOf(Number(forms.annex1["A2.1.5"]), programme),
    annualAssessments: [2015, 2016, 2017].map((year) => ({
      year,
      grade: random.pick(["优秀", "优秀", "良好", "合格"]),
    })),
    declarations: { "18.2": true, "18.8": true },
  };
  return { ...base, evidence: evidenceOf(base, traits, programme, random) };
}

function scoresOf(
  { enforcementPower, quality, experts, gaps }: CityTraits,
  programme: Programme,
  random: Random,
) {
  const points = effectivePoints(programme, { enforcementPower });
  const entries = indicators(programme).map(({ id }, index) => {
    const max = pointsOf(points[id] ?? "0");
    const near = (share: number): number =>
      Math.min(Math.floor(max * STEP) / STEP, rounded(Math.max(0, max * share), 1));
    const self = near(quality + random.between(0, 0.12, 3));
    const province = near(quality + random.between(-0.08, 0.08, 3));
    const marks = EXPERTS.map((expert) => [expert, near(quality + random.between(-0.12, 0.12, 3))] as const);
    const far = Math.abs(self - province) > 1;
    const left = gaps > 0 && index % gaps === gaps - 1;
    const entry = {
      self,
      ...(experts ? { experts: Object.fromEntries(marks) } : {}),
      ...(left ? {} : { province }),
      ...(far && !left ? { reason: "材料不足以支持自评得分（示例）" } : {}),
    };
    return [id, entry] as const;
  });
  return Object.fromEntries(entries);
}

/** A split may give an item a fraction of a point. */
function pointsOf(decimal: string): number {
  const [numerator = "0", denominator = "1"] = decimal.split("/");
  return Number(numerator) / Number(denominator);
}

/** Nine lines that stay below the total. */
function fundsOf(total: number, { fundLines }: Programme) {
  const line = Math.floor(total / (fundLines.length + 1));
  return { total, ...Object.fromEntries(fundLines.map((id) => [id, line])) };
}

/** One document for each item that is to be proved, dated within its window. */
function evidenceOf(base: unknown, { unproved }: CityTraits, programme: Programme, random: Random) {
  const spans = windows(parseAssessment(base), programme);
  const proved = indicators(programme).filter(
    ({ id, evidence }, index) =>
      evidence !== undefined && spans[id] !== undefined && (unproved === 0 || index % unproved !== 0),
  );
  return proved.map(({ id }, index) => {
    const { from = DATES.pilotApproval, to = DATES.application } = spans[id] ?? {};
    const no = `E${String(index + 1).padStart(3, "0")}`;
    // Where a window is one day, any day up to it will do.
    const first = from === to ? DATES.pilotApproval : from;
    return {
      no,
      items: [id],
      title: `示例文件${index + 1}`,
      docNo: `示例发〔${to.slice(0, 4)}〕${index + 1}号`,
      date: dayBetween(first, to, random),
      pages: `${index + 1}`,
    };
  });
}

const DAY = 86_400_000;

function dayBetween(from: string, to: string, random: Random): string {
  const [start, end] = [Date.parse(from) / DAY, Date.parse(to) / DAY];
  return new Date(random.between(start, end) * DAY).toISOString().slice(0, 10);
}
