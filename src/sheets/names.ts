/**
 * Every defined name, gathered from the folders of the sheets: the layouts define them, the way back reads them, and the table at
 * the end says what each one holds. Regions are found by these names and by nothing else, so that
 * sheets may be renamed and moved and rows inserted.
 *
 * | names | hold |
 * |---|---|
 * | `IPC_A0_city` … | an input cell of the cover of Annex 1 |
 * | `IPC_A1_value` … | a column of one of the three tables of Annex 1 (`no label unit value remark first second status`) |
 * | `IPC_A1_13` | the wide cell of a row that has one |
 * | `IPC_T_self` … | a column of one of the three tables of Annex 2, O, T or I; from `max` on hidden ones |
 * | `IPC_X_marks` … | the marks of the experts, their names, the ids of the rows, and what they come to |
 * | `IPC_E_no` … | a column of the register of evidence (`no title issuer docNo date pages items file`), helpers after them |
 * | `IPC_F_name`, `IPC_F_code`, `IPC_F_…` | a column of the list of enterprises: name, credit code, ticks of one title |
 * | `IPC_L_A2_2_5` …, `IPC_L_row`, `IPC_L_name` | a list that Annex 1 asks for; rows and names of all other lists |
 * | `IPC_fund_total`, `IPC_fund_T16` … | an amount of the fund ledger |
 * | `IPC_set_…`, `IPC_date_…`, `IPC_weightin_…`, `IPC_S_…`, `IPC_reading_…` | a cell of the settings; `IPC_used_…`, `IPC_weight_…` what is in force |
 * | `IPC_rank_…`, `IPC_rankof_…`, `IPC_declared_…` | a cell of the conditions; `IPC_outcome_…` what comes of it |
 * | `IPC_years`, `IPC_grades` | the yearly assessments |
 * | `IPC_M_…` | whether a material is there, as somebody says; `IPC_Mstate_…` what is to be seen of it |
 * | `IPC_U_…_1_name`, `IPC_U_…_1_value` … | one unit of a repeated form; `IPC_U_…_order` and what is counted over all of them |
 * | `IPC_P_task` … | a column of the plan matrix; `IPC_P_projects`, `IPC_P_tasks` its coverage |
 * | `IPC_W_…` | a section of a plan or report |
 * | `IPC_programme` | the rule pack that the workbook was made with, and its version: `2016-87/1` |
 * | `IPC_R_kind` … | a column of the records: kept warnings, changes, questions, choices of one's own |
 * | `IPC_H_name`, `IPC_H_date`, `IPC_H_off` | days off and days worked, below the calendar |
 * | `IPC_form_…` | scores and sums on the form of Art. 19 |
 * | `IPC_today`, `IPC_due_…`, `IPC_lookback_…`, `IPC_squeeze_…` | days on the calendar |
 * | `IPC_level`, `IPC_total…`, `IPC_section…`, `IPC_gate_…`, `IPC_band`, … | results on the sheet of scores |
 */
import { programmes, type Programme } from "../rulebook";
import { annex1Names } from "./annex1/names";
import { annex2Names } from "./annex2/names";
import { sheetKeysOf } from "./asked";
import { calendarNames } from "./calendar/names";
import { evidenceNames } from "./evidence/names";
import { conditionNames } from "./conditions/names";
import { expertNames } from "./experts/names";
import { holidayNames } from "./holidays/names";
import { fundNames } from "./funds/names";
import { enterpriseNames, listNames } from "./lists/names";
import { materialNames } from "./materials/names";
import { planNames } from "./matrix/names";
import type { NamedRegion } from "./named";
import { outlineNames } from "./outlines/names";
import { recordNames } from "./records/names";
import { scoreNames } from "./score/names";
import { scoreFormNames } from "./scoreform/names";
import { settingsNames } from "./settings/names";
import { PROGRAMME_NAME } from "./settings/programme-name";
import { unitNames } from "./units/names";

export * from "./annex1/names";
export * from "./annex2/names";
export * from "./conditions/names";
export * from "./experts/names";
export * from "./score/names";
export * from "./scoreform/names";
export * from "./settings/names";

/** One line for each sheet. */
const TABLES: readonly ((programme: Programme) => readonly NamedRegion[])[] = [
  annex1Names,
  annex2Names,
  evidenceNames,
  enterpriseNames,
  listNames,
  fundNames,
  expertNames,
  conditionNames,
  settingsNames,
  recordNames,
  holidayNames,
  scoreNames,
  scoreFormNames,
  calendarNames,
  materialNames,
  unitNames,
  planNames,
  outlineNames,
];

/** A programme is data that never changes, and its names are asked for with every reading. */
const known = new WeakMap<Programme, readonly NamedRegion[]>();

/** Every name that the plans of a programme define. */
export function nameTable(programme: Programme): readonly NamedRegion[] {
  const found = known.get(programme) ?? namesOf(programme);
  known.set(programme, found);
  return found;
}

function namesOf(programme: Programme): readonly NamedRegion[] {
  const keys = new Set(sheetKeysOf(programme));
  return TABLES.flatMap((names) => names(programme)).filter(({ sheet }) => keys.has(sheet));
}

/** The names that `readWorkbook` needs. */
export function snapshotNames(programme: Programme): readonly string[] {
  return nameTable(programme).flatMap((entry) => (entry.read ? [entry.name] : []));
}

/** The names to look for in a file, whatever programme it turns out to be of. */
export function fileNames(given: Programme): readonly string[] {
  return [...new Set([PROGRAMME_NAME, ...[given, ...programmes].flatMap(snapshotNames)])];
}
