import type { Assessment, Finding, ScoreEntry } from "../../assessment";
import type { Programme } from "../../rulebook";
import type { Language } from "../language";
import { readEvidence } from "../evidence/read";
import { readFunds } from "../funds/read";
import { readEnterprises, readLists } from "../lists/read";
import type { Place, Snapshot } from "../plan";
import { joining, type Places } from "./cells";
import { finding } from "./findings";
import { readHolidays } from "../holidays/read";
import { readMaterials } from "../materials/cells";
import { readPlan } from "../matrix/read";
import { readOutlines } from "../outlines/cells";
import { readUnits } from "../units/read";
import { readAnnex1 } from "../annex1/read";
import { readAnnex2 } from "../annex2/read";
import { readConditions } from "../conditions/read";
import { readExperts, type ReadExperts } from "../experts/read";
import { keptPart } from "./kept";
import { missingSentences } from "./missing";
import { recover } from "../recognise/recover";
import { lacking } from "../recognise/sentences";
import type { Recognition } from "../recognise/types";
import { readRecords, type ReadRecords } from "../records/read";
import { readSettings } from "../settings/read";

/** A finding that the rules would raise and that says nothing here. */
export interface SuppressedRule {
  readonly rule: string;
  readonly ref: string;
}

export interface WorkbookReading {
  readonly assessment: Assessment;
  /** Where the input cell of each ref stands now: items, rows, settings, and "T1.province", "T1.evidence" …. */
  readonly places: Readonly<Record<string, Place>>;
  /** What only the reader sees: an altered form, a setting or date that is none. */
  readonly findings: readonly Finding[];
  /** Sentences on regions that could not be found, each with its remedy. */
  readonly missing: readonly string[];
  /** Evidence typed as a bare number has no date to be missing: only a register could hold one. */
  readonly suppressedRules: readonly SuppressedRule[];
  /** What was recognised in sheets without names, and what was not; absent where the names gave everything. */
  readonly recognition?: Recognition;
}

function withExperts(
  scores: Assessment["scores"],
  experts: ReadExperts["scores"],
  { opinions }: ReadRecords,
): Assessment["scores"] {
  const given = [...new Set([...experts.keys(), ...opinions.keys()])].map(
    (id): readonly [string, ScoreEntry] => {
      const reasons = opinions.get(id);
      return [id, { ...scores[id], ...experts.get(id), ...(reasons === undefined ? {} : { reasons }) }];
    },
  );
  return { ...scores, ...Object.fromEntries(given) };
}

/** Reads workbooks; `readings` makes one that knows what it read last. */
export type WorkbookReader = (
  given: Snapshot,
  programme: Programme,
  options?: { readonly lang?: Language },
) => WorkbookReading;

/**
 * From the named regions of a workbook to an assessment; where names are gone and the sheets are given, from what is
 * recognised in them. Never throws; what is wrong is told.
 */
export const readWorkbook: WorkbookReader = (given, programme, options) =>
  readings()(given, programme, options);

/** `readWorkbook` for one workbook over time: the same answers, and parts that did not change are not read again. */
export function readings(): WorkbookReader {
  const parts = partsOf();
  return (given, programme, options = {}) => readParts(parts, given, programme, options.lang ?? "zh-CN");
}

const partsOf = () => ({
  annex1: keptPart(readAnnex1),
  settings: keptPart(readSettings),
  annex2: keptPart(readAnnex2),
  conditions: keptPart(readConditions),
  experts: keptPart(readExperts),
  evidence: keptPart(readEvidence),
  lists: keptPart(readLists),
  enterprises: keptPart(readEnterprises),
  funds: keptPart(readFunds),
  records: keptPart(readRecords),
  holidays: keptPart(readHolidays),
  units: keptPart(readUnits),
  plan: keptPart(readPlan),
  materials: keptPart(readMaterials),
  outlines: keptPart(readOutlines),
  places: joining(),
});

function readParts(
  parts: ReturnType<typeof partsOf>,
  workbook: Snapshot,
  programme: Programme,
  language: Language,
): WorkbookReading {
  const { snapshot, recognition, faults } = recover(workbook, programme);
  const lost = recognition === null ? null : lacking(recognition, snapshot, programme, language);
  const noted: Places[] = [];
  const form = parts.annex1(snapshot, noted, programme);
  const { faults: settingFaults, ...settings } = parts.settings(snapshot, noted, programme);
  const power = settings.city.enforcementPower ?? null;
  const items = parts.annex2(snapshot, noted, programme, power);
  const { faults: conditionFaults, ...conditions } = parts.conditions(snapshot, noted, programme);
  const experts = parts.experts(snapshot, noted, programme);
  const papers = parts.evidence(snapshot, noted, items.typed);
  const { lists, faults: listFaults } = parts.lists(snapshot, noted, programme);
  const firms = parts.enterprises(snapshot, noted, programme);
  const money = parts.funds(snapshot, noted, programme);
  const records = parts.records(snapshot, noted, programme);
  const holidays = parts.holidays(snapshot, noted);
  const days = [...holidays.days, ...(records.parts.holidays ?? [])];
  const { faults: unitFaults, ...units } = parts.units(snapshot, noted, programme);
  const { faults: planFaults, ...plan } = parts.plan(snapshot, noted, programme);
  const { faults: materialFaults, ...materials } = parts.materials(snapshot, noted, programme);
  const outlines = parts.outlines(snapshot, noted, programme);
  return {
    assessment: {
      format: "ipcity-assessment/1",
      programme: programme.id,
      ...settings,
      ...conditions,
      annex1: { ...records.typed, ...form.annex1 },
      remarks: form.remarks,
      lists,
      scores: withExperts(items.scores, experts.scores, records),
      evidence: papers.evidence,
      enterprises: firms.enterprises,
      funds: money.funds,
      ...records.parts,
      ...(days.length === 0 ? {} : { holidays: days }),
      ...materials,
      ...units,
      ...plan,
      ...outlines,
    },
    places: parts.places(noted),
    findings: [
      ...form.faults,
      ...items.faults,
      ...experts.faults,
      ...conditionFaults,
      ...papers.faults,
      ...listFaults,
      ...firms.faults,
      ...money.faults,
      ...records.faults,
      ...holidays.faults,
      ...settingFaults,
      ...materialFaults,
      ...unitFaults,
      ...planFaults,
      ...faults,
    ].map((fault) => finding(fault, language)),
    missing: [...missingSentences(snapshot, programme, language, lost?.told), ...(lost?.sentences ?? [])],
    suppressedRules: papers.unregistered.map((no) => ({ rule: "evidence-undated", ref: no })),
    ...(recognition === null ? {} : { recognition }),
  };
}
