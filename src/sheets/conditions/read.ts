import type { Assessment } from "../../assessment";
import type { Programme } from "../../rulebook";
import { gatesOfKind } from "../named";
import type { Region, Scalar, Snapshot } from "../plan";
import { given, givenText, placeAt, type Places, regionOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { yesNo } from "../read/words";
import { DECLARED, GRADES } from "../words";
import { CONDITION_NAMES, declaredName, rankName, rankOfName } from "./names";
import { HEADS, YEARLY } from "./words";

export interface ReadConditions extends Pick<Assessment, "ranks" | "annualAssessments" | "declarations"> {
  readonly faults: readonly Fault[];
}

const isRank = (value: Scalar): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1;
const isYear = (value: Scalar): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1000 && value <= 9999;

/** Gathers the inputs cell by cell; what cannot be read is told and counts as not given. */
class ConditionsReader {
  readonly faults: Fault[] = [];

  constructor(
    private readonly snapshot: Snapshot,
    private readonly places: Places,
  ) {}

  /** The region of one cell and what is typed there. */
  private at(
    ref: string,
    name: string,
  ): { readonly region: Region | null; readonly typed: Scalar | undefined } {
    const region = regionOf(this.snapshot, name);
    this.places.add(ref, region);
    return { region, typed: given(region, 0) };
  }

  private reject(ref: string, name: string, region: Region | null, typed: Scalar, source: string): void {
    const place = placeAt(region, 0);
    this.faults.push({ kind: "setting", ref, place, name, found: String(typed), source });
  }

  declarations(programme: Programme): Record<string, boolean> {
    const declared = programme.gates.flatMap(({ id, title, source }): (readonly [string, boolean])[] => {
      const ref = `declarations.${id}`;
      const { region, typed } = this.at(ref, declaredName(id));
      if (typed === undefined) return [];
      const holds = yesNo(typed, DECLARED);
      if (holds !== null) return [[id, holds]];
      this.reject(ref, title.zh, region, typed, source);
      return [];
    });
    return Object.fromEntries(declared);
  }

  ranks(programme: Programme): Record<string, { rank?: number; of?: number }> {
    const ranks: Record<string, { rank?: number; of?: number }> = {};
    for (const { id, source } of gatesOfKind(programme, "rank")) {
      const rank = this.rank(`ranks.${id}`, `${id} ${HEADS.rank.zh}`, rankName(id), source);
      const of = this.rank(`ranks.${id}.of`, `${id} ${HEADS.of.zh}`, rankOfName(id), source);
      if (rank !== null && of !== null && rank > of) this.rejectRank(id, rank, of, source);
      else if (rank !== null || of !== null)
        ranks[id] = { ...(rank === null ? {} : { rank }), ...(of === null ? {} : { of }) };
    }
    return ranks;
  }

  private rank(ref: string, label: string, name: string, source: string): number | null {
    const { region, typed } = this.at(ref, name);
    if (typed === undefined || isRank(typed)) return typed ?? null;
    this.reject(ref, label, region, typed, source);
    return null;
  }

  /** A rank beyond the number ranked says nothing: neither can be trusted. */
  private rejectRank(id: string, rank: number, of: number, source: string): void {
    this.faults.push({
      kind: "rank",
      ref: `ranks.${id}`,
      place: placeAt(regionOf(this.snapshot, rankName(id)), 0),
      other: placeAt(regionOf(this.snapshot, rankOfName(id)), 0),
      found: String(rank),
      points: String(of),
      source,
    });
  }

  yearly(): readonly { year: number; grade: string }[] {
    const years = regionOf(this.snapshot, CONDITION_NAMES.years);
    const grades = regionOf(this.snapshot, CONDITION_NAMES.grades);
    const list: { year: number; grade: string }[] = [];
    (years?.values ?? []).forEach((_, index) => {
      const ref = `annual.${index + 1}`;
      this.places.add(ref, years, index);
      const year = given(years, index);
      const grade = givenText(grades, index)?.trim();
      // A year without a grade is an assessment still to come.
      if (grade === undefined && (year === undefined || isYear(year))) return;
      const isNew = list.every((entry) => entry.year !== year);
      if (year !== undefined && isYear(year) && isNew && grade !== undefined && GRADES.includes(grade)) {
        list.push({ year, grade });
        return;
      }
      this.faults.push({
        kind: "setting",
        ref,
        place: placeAt(years, index),
        name: YEARLY.title.zh,
        found: `${String(year ?? "")} ${grade ?? ""}`.trim(),
        source: "第十八条（七）",
      });
    });
    return list;
  }
}

export function readConditions(snapshot: Snapshot, programme: Programme, places: Places): ReadConditions {
  const reader = new ConditionsReader(snapshot, places);
  const read = {
    ranks: reader.ranks(programme),
    declarations: reader.declarations(programme),
    annualAssessments: reader.yearly(),
  };
  return { ...read, faults: reader.faults };
}
