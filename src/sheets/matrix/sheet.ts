import type { PlanMatrix } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { isBlank, quote } from "../formula";
import { say, type Language } from "../language";
import { buildHead, buildHeading, closedList, numberFrom0, OURS_MARK } from "../ours";
import type { SheetPlan } from "../plan";
import { COLORS, OURS, OURS_HEAD, OURS_NOTE } from "../style";
import { PAGE } from "../words";
import {
  FURTHER_ROWS,
  PLAN_COLUMNS,
  PLAN_HELPER,
  PLAN_NAMES,
  planName,
  planRows,
  type PlanRow,
} from "./names";
import { ALL, COVERED, FURTHER, HEADS, INTRODUCTION, MONEY, SHEET_NAME, STATES } from "./words";

const COLUMN = {
  task: 1,
  wording: 2,
  measure: 3,
  unit: 4,
  milestones: 5,
  money: 6,
  evidence: 7,
  state: 8,
  /** Hidden: the number of the task where the row has a measure, and on its first row whether the task is covered. */
  under: 9,
  covered: 10,
  /** Hidden: the number of the task that a row of the matrix belongs to. */
  number: 11,
} as const;
const PRINTED = COLUMN.state + 1;
const WIDTHS: readonly number[] = [10, 48, 220, 150, 70, 70, 50, 52, 50, 40, 40];
const ROW = 22;
const SIZE = 9;
/** Below title and introduction. */
const OVERVIEW = 2;

interface Frame {
  readonly plan: PlanMatrix;
  readonly rows: readonly PlanRow[];
  /** Sheet row of the heads, of the first row of the matrix and of the first further one. */
  readonly head: number;
  readonly first: number;
  readonly further: number;
  readonly end: number;
}

function frameOf(plan: PlanMatrix): Frame {
  const rows = planRows(plan);
  const head = OVERVIEW + plan.projects.length + 3;
  const first = head + 1;
  const further = first + rows.length + 1;
  return { plan, rows, head, first, further, end: further + FURTHER_ROWS };
}

/** Covered tasks of each project, natively counted, with the money of its rows. */
function buildOverview(sheet: SheetBuilder, frame: Frame, language: Language): void {
  const { plan, rows, first } = frame;
  const heads = [plan.levels.project, COVERED, MONEY];
  const places = [COLUMN.wording, COLUMN.measure, COLUMN.unit];
  heads.forEach((text, index) => sheet.text(OVERVIEW, places[index] ?? 0, say(text, language)));
  sheet.style(OURS_HEAD, area(OVERVIEW, COLUMN.wording, 1, heads.length));
  sheet.height(OVERVIEW, 30);
  const column = (name: "covered" | "money", from: number, to: number): string =>
    `${address(from, COLUMN[name])}:${address(to, COLUMN[name])}`;
  plan.projects.forEach(({ no, name, tasks }, index) => {
    const row = OVERVIEW + 1 + index;
    const own = rows.flatMap(({ project }, at) => (project === index + 1 ? [first + at] : []));
    const [from = first, to = first] = [own[0], own.at(-1)];
    const text = `${no}${name}`;
    sheet.text(row, COLUMN.wording, text);
    sheet.formula(row, COLUMN.measure, `SUM(${column("covered", from, to)})&${quote(`/${tasks.length}`)}`);
    const numbers = tasks.map((_, at) => (rows.find(({ project }) => project === index + 1)?.task ?? 1) + at);
    const further = numbers.map((task) => `SUMIF(${PLAN_HELPER},${task},${planName("money")})`);
    sheet.formula(row, COLUMN.unit, further.join("+"));
    sheet.height(row, Math.max(ROW, sheet.heightOf(text, COLUMN.wording, 1, SIZE)));
  });
  const all = OVERVIEW + 1 + plan.projects.length;
  const last = first + rows.length - 1;
  const tasks = plan.projects.reduce((sum, project) => sum + project.tasks.length, 0);
  const ofProject = plan.projects.map((_, index) => {
    const own = rows.flatMap(({ project }, at) => (project === index + 1 ? [first + at] : []));
    return `IF(SUM(${column("covered", own[0] ?? first, own.at(-1) ?? first)})>0,1,0)`;
  });
  sheet.text(all, COLUMN.wording, say(ALL, language));
  const [projectsAt, tasksAt] = [address(all, COLUMN.under), address(all, COLUMN.covered)];
  sheet.formula(all, COLUMN.under, ofProject.join("+"));
  sheet.formula(all, COLUMN.covered, `SUM(${column("covered", first, last)})`);
  sheet.formula(all, COLUMN.number, `COUNTIF(${PLAN_HELPER},">0")`);
  const { project, task } = plan.levels;
  sheet.formula(
    all,
    COLUMN.measure,
    `${quote(`${say(project, language)} `)}&${projectsAt}&${quote(`/${plan.projects.length}　${say(task, language)} `)}&${tasksAt}&${quote(`/${tasks}`)}`,
  );
  sheet.formula(all, COLUMN.unit, `SUM(${planName("money")})`);
  sheet.name(PLAN_NAMES.projects, area(all, COLUMN.under));
  sheet.name(PLAN_NAMES.tasks, area(all, COLUMN.covered));
  sheet.name(PLAN_NAMES.measures, area(all, COLUMN.number));
  const block = area(OVERVIEW + 1, COLUMN.wording, plan.projects.length + 1, heads.length);
  sheet.style({ ...OURS, size: SIZE, wrap: true }, block);
  sheet.style({ horizontal: "center" }, area(OVERVIEW + 1, COLUMN.measure, plan.projects.length + 1, 2));
  sheet.style({ bold: true, fill: COLORS.sums }, area(all, COLUMN.wording, 1, heads.length));
  sheet.height(all, ROW);
}

/** The task that a row falls under counts where the row has a measure. */
const under = (row: number, task: string): string => `IF(${isBlank(address(row, COLUMN.measure))},0,${task})`;

function buildRow(sheet: SheetBuilder, frame: Frame, index: number): void {
  const row = frame.first + index;
  const entry = frame.rows[index];
  if (entry === undefined) return;
  const text = `${entry.no}${entry.no === "" || /[.．、）)]$/.test(entry.no) ? "" : "."}${entry.wording}`;
  sheet.text(row, COLUMN.task, entry.id);
  sheet.text(row, COLUMN.wording, text);
  sheet.formula(row, COLUMN.under, under(row, String(entry.task)));
  if (entry.kind === "task") {
    sheet.formula(row, COLUMN.covered, `IF(COUNTIF(${PLAN_HELPER},${entry.task})>0,1,0)`);
    sheet.style({ bold: true, fill: COLORS.oursHead }, area(row, COLUMN.task, 1, 2));
  } else sheet.style({ indent: 1 }, area(row, COLUMN.wording));
  sheet.height(row, Math.max(ROW, sheet.heightOf(`　${text}`, COLUMN.wording, 1, SIZE)));
}

function buildFurther(sheet: SheetBuilder, frame: Frame, language: Language): void {
  const { first, further, rows } = frame;
  buildHeading(sheet, area(further - 1, COLUMN.task, 1, COLUMN.state), say(FURTHER, language));
  const ids = `${address(first, COLUMN.task)}:${address(first + rows.length - 1, COLUMN.task)}`;
  const numbers = `${address(first, COLUMN.number)}:${address(first + rows.length - 1, COLUMN.number)}`;
  for (let row = further; row < frame.end; row += 1) {
    const id = address(row, COLUMN.task);
    sheet.formula(row, COLUMN.under, under(row, `IFERROR(INDEX(${numbers},MATCH(TRIM(${id}),${ids},0)),0)`));
    sheet.height(row, ROW);
  }
  sheet.input(area(further, COLUMN.task, FURTHER_ROWS));
  sheet.style({ fill: COLORS.input }, area(further, COLUMN.task, FURTHER_ROWS));
}

/** What the document asks for, row by row, with what the applicant does about it. */
export function planSheet(plan: PlanMatrix, language: Language): SheetPlan {
  const frame = frameOf(plan);
  const { rows, head, first, further, end } = frame;
  const sheet = new SheetBuilder({
    key: "plan",
    name: say(SHEET_NAME, language),
    columnWidths: WIDTHS,
    tabColor: COLORS.accent,
  });
  const mark = `${say(OURS_MARK, language)}${say(INTRODUCTION, language)}（${plan.source}）`;
  buildHead(
    sheet,
    { column: COLUMN.task, columns: COLUMN.state },
    { title: say(plan.title, language), introduction: mark },
  );
  buildOverview(sheet, frame, language);
  for (const key of [
    "task",
    "wording",
    "measure",
    "unit",
    "milestones",
    "money",
    "evidence",
    "state",
  ] as const)
    sheet.text(head, COLUMN[key], say(HEADS[key], language));
  sheet.style(OURS_HEAD, area(head, COLUMN.task, 1, COLUMN.state));
  sheet.height(head, 30);
  const count = end - first;
  sheet.style({ ...OURS, size: SIZE, wrap: true }, area(first, COLUMN.task, rows.length, COLUMN.state));
  sheet.style({ ...OURS, size: SIZE, wrap: true }, area(further, COLUMN.task, FURTHER_ROWS, COLUMN.state));
  const inputs = [
    area(first, COLUMN.measure, rows.length, 6),
    area(further, COLUMN.measure, FURTHER_ROWS, 6),
  ];
  sheet.style({ fill: COLORS.input }, ...inputs);
  sheet.input(...inputs);
  sheet.style(
    { ...OURS_NOTE, horizontal: "center", numberFormat: "@" },
    area(first, COLUMN.task, rows.length),
  );
  sheet.style({ numberFormat: "@" }, area(further, COLUMN.task, FURTHER_ROWS));
  rows.forEach(({ task }, index) => {
    buildRow(sheet, frame, index);
    sheet.text(first + index, COLUMN.number, task);
  });
  buildFurther(sheet, frame, language);
  for (const column of PLAN_COLUMNS) sheet.name(planName(column), area(first, COLUMN[column], count));
  sheet.name(PLAN_HELPER, area(first, COLUMN.under, count));
  const states = Object.values(STATES).map((state) => say(state, language));
  const both = (column: number) => [area(first, column, rows.length), area(further, column, FURTHER_ROWS)];
  sheet.validate(closedList(both(COLUMN.state), states, language));
  sheet.validate(numberFrom0(both(COLUMN.money), { integer: false, unit: "万元" }, language));
  sheet.style(
    { horizontal: "center" },
    ...both(COLUMN.state),
    ...both(COLUMN.money),
    ...both(COLUMN.evidence),
  );
  return sheet.build({
    hiddenColumns: [COLUMN.under, COLUMN.covered, COLUMN.number],
    freeze: { rows: 0, columns: 0 },
    print: paper(
      area(0, 0, end, PRINTED),
      "landscape",
      { center: say(PAGE, language) },
      { titleRows: { from: head, to: head } },
    ),
  });
}
