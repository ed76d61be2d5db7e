import type { RuleId } from "../../../src/checks/index";
import { indicators, programme } from "../../../src/rulebook/index";
import type { Json } from "../../fixtures/city";
import { creditCode } from "./base";

/** A finding that comes with a fault and is not the fault itself. */
export interface Companion {
  readonly rule: RuleId;
  readonly ref: string;
}

export interface Fault {
  readonly rule: RuleId;
  readonly ref: string;
  /** Places to change; an array place ending in "+" takes an entry at its end. */
  readonly changes: Readonly<Record<string, Json | undefined>>;
  /** Places that must be as they were for the fault to be what it is; two faults never share one. */
  readonly uses: readonly string[];
  readonly companions: readonly Companion[];
}

type Plant = (turn: number) => Fault;

export interface Planter {
  readonly rule: RuleId;
  /** Every place where the fault can be planted; for registers that may grow, without end. */
  readonly sites: readonly Plant[];
  readonly endless?: boolean;
}

export const measures = programme("2016-87");
export const cell = (ref: string): string => (ref.startsWith("S.") ? `supplement/${ref}` : `annex1/${ref}`);
export const jump = (ref: string): Companion => ({ rule: "year-on-year-jump", ref });

/** A fault that lies in one cell, and jumps where it is a number of another size. */
export function inCell(rule: RuleId, ref: string, value: Json | undefined, more: Partial<Fault> = {}): Plant {
  return () => ({
    rule,
    ref,
    changes: { [cell(ref)]: value },
    uses: [ref],
    companions: [jump(ref)],
    ...more,
  });
}

export const cells = (rule: RuleId, values: Readonly<Record<string, Json | undefined>>): readonly Plant[] =>
  Object.entries(values).map(([ref, value]) => inCell(rule, ref, value));

/** A fault in a paper of its own. */
export function paper(
  rule: RuleId,
  fields: (no: string, turn: number) => Readonly<Record<string, Json>>,
): Plant {
  return (turn) => {
    const no = `F${turn}`;
    const entry = {
      no,
      items: ["T1"],
      title: `示例新增材料${turn}`,
      docNo: `示例新发〔2017〕${turn}号`,
      date: "2017-06-01",
      file: `${no}.pdf`,
      ...fields(no, turn),
    };
    return { rule, ref: no, changes: { "evidence/+": entry }, uses: [], companions: [] };
  };
}

/** A fault in an enterprise, or several, of their own. */
export function firms(
  rule: RuleId,
  entries: (turn: number) => readonly Json[],
  companions: readonly Companion[] = [],
): Plant {
  return (turn) => {
    const rows = entries(turn);
    const ref = String(Object(rows[0])["name"]);
    const changes = Object.fromEntries(rows.map((row, index) => [`enterprises/+${index}`, row]));
    return { rule, ref, changes, uses: companions.map(({ ref: row }) => row), companions };
  };
}

export const scored = indicators(measures);
/** Their scores are compared with rows and figures by other faults. */
export const plainItems = scored.filter(({ id, evidence }) => evidence !== "full-text" && id !== "T21");
export const score = (rule: RuleId, of: (points: number) => Json | undefined): readonly Plant[] =>
  plainItems.map(({ id, points }) => () => ({
    rule,
    ref: id,
    changes: { [`scores/${id}/self`]: of(Number(points)) },
    uses: [`scores/${id}`],
    companions: [],
  }));

export const FUND = ["A2.1.5", "A1.7", "funds.total"];
export const STOCK = ["A3.5", "A1.3", "A1.2", "A3.4", "S.validInventions", "A3.7"];
export const spare = (turn: number): string => `示例另有企业${turn}有限公司`;
export const badCode = (turn: number): string => {
  const right = creditCode(900_000 + turn);
  return `${right.slice(0, 17)}${right.endsWith("0") ? "1" : "0"}`;
};
