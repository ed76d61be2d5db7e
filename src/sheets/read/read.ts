import type { Assessment, Finding, ScoreEntry } from "../../assessment";
import type { Programme } from "../../rulebook";
import type { Language } from "../language";
import { readEvidence } from "../evidence/read";
import { readFunds } from "../funds/read";
import { readEnterprises, readLists } from "../lists/read";
import type { Place, Snapshot } from "../plan";
import { Places } from "./cells";
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

/**
 * From the named regions of a workbook to an assessment; where names are gone and the sheets are given, from what is
 * recognised in them. Never throws; what is wrong is told.
 */
export function readWorkbook(
  given: Snapshot,
  programme: Programme,
  options: { readonly lang?: Language } = {},
): WorkbookReading {
  const language = options.lang ?? "zh-CN";
  const { snapshot, recognition, faults } = recover(given, programme);
  const lost = recognition === null ? null : lacking(recognition, snapshot, programme, language);
  const places = new Places();
  const form = readAnnex1(snapshot, programme, places);
  const { faults: settingFaults, ...settings } = readSettings(snapshot, programme, places);
  const power = settings.city.enforcementPower ?? null;
  const items = readAnnex2(snapshot, programme, power, places);
  const { faults: conditionFaults, ...conditions } = readConditions(snapshot, programme, places);
  const experts = readExperts(snapshot, programme, places);
  const papers = readEvidence(snapshot, items.typed, places);
  const { lists, faults: listFaults } = readLists(snapshot, programme, places);
  const firms = readEnterprises(snapshot, programme, places);
  const money = readFunds(snapshot, programme, places);
  const records = readRecords(snapshot, programme, places);
  const holidays = readHolidays(snapshot, places);
  const days = [...holidays.days, ...(records.parts.holidays ?? [])];
  const { faults: unitFaults, ...units } = readUnits(snapshot, programme, places);
  const { faults: planFaults, ...plan } = readPlan(snapshot, programme, places);
  const { faults: materialFaults, ...materials } = readMaterials(snapshot, programme, places);
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
      ...readOutlines(snapshot, programme, places),
    },
    places: places.all,
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
