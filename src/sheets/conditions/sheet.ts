import type { Gate, Programme, Text } from "../../rulebook";
import { address, area } from "../address";
import { paper, SheetBuilder } from "../builder";
import { quote } from "../formula";
import { say, filled, type Language } from "../language";
import { CONDITION_NAMES, ASSESSMENT_ROWS, declaredName, outcomeName, rankName, rankOfName } from "../names";
import { breaksBetween, PAGE_HEIGHT } from "../pages";
import type { Area, PlannedValidation, SheetPlan, ValidationRule } from "../plan";
import { COLORS, FONTS, OURS, OURS_HEAD, OURS_NOTE, OURS_PLAIN } from "../style";
import { HEADS as ITEM } from "../settings/words";
import { DECLARED, GRADES, PAGE } from "../words";
import { servingCount } from "../evidence/formulas";
import { shownItem } from "../evidence/notation";
import { nativeOutcome, outcomeCell } from "./formulas";
import {
  conditionOf,
  hasGrades,
  isMeasured,
  layoutOf,
  type ConditionColumn,
  type ConditionLayout,
} from "./layout";
import { NativeConditions } from "./native";
import {
  CHECKS,
  FOR_TRACKS,
  HEADS,
  INTRODUCTION,
  INTRODUCTION_OURS,
  NOTES,
  OUTCOMES,
  REGISTERED,
  SHEET_NAME,
  STRENGTHS,
  YEARLY,
} from "./words";

const HEAD = 2;
const ROW = 22;
const SIZE = 9;

type Check = Pick<PlannedValidation, "rule" | "alert" | "title" | "message">;

function whole(min: string, max: string, message: Text, language: Language): Check {
  const rule: ValidationRule = { kind: "whole", min, max };
  return { rule, alert: "warning", title: say(CHECKS.number, language), message: say(message, language) };
}

function closedList(choices: readonly string[], language: Language): Check {
  return {
    rule: { kind: "list", choices },
    alert: "stop",
    title: say(CHECKS.list, language),
    message: say(CHECKS.listMessage, language).replace("{choices}", choices.join("、")),
  };
}

/** What the sheet consists of beside its rows. */
interface Frame {
  readonly programme: Programme;
  readonly layout: ConditionLayout;
  readonly native: NativeConditions;
  readonly language: Language;
}

const columnsOf = ({ layout }: Frame): number => layout.at.size;

/** Writes where the sheet has the column. */
function at(frame: Frame, column: ConditionColumn): number | null {
  return frame.layout.at.get(column) ?? null;
}

function noteOf({ programme, language }: Frame, { rule, note, tracks }: Gate): string {
  const own =
    rule.kind === "rank" ? filled(NOTES.rank, { population: rule.population }) : standing(rule.kind);
  const names = (programme.tracks ?? []).filter(({ id }) => tracks?.includes(id) === true);
  const on = names.map(({ name }) => say(name, language)).join("、");
  const where = names.length === 0 ? undefined : filled(FOR_TRACKS, { tracks: on });
  return [own, note, where].flatMap((text) => (text === undefined ? [] : [say(text, language)])).join("\n");
}

/** What decides a gate; a kind of rule that the table lacks says nothing of its own. */
const standing = (kind: Gate["rule"]["kind"]): Text | undefined =>
  new Map<string, Text>(Object.entries(NOTES)).get(kind);

function buildTitle(sheet: SheetBuilder, frame: Frame): void {
  const { programme, language } = frame;
  const first = at(frame, "id") ?? 1;
  const columns = columnsOf(frame);
  sheet.text(0, first, say(SHEET_NAME, language));
  sheet.style(
    { font: FONTS.ours, size: 18, bold: true, color: COLORS.oursInk, vertical: "center" },
    area(0, first),
  );
  sheet.height(0, 36);
  const introduction = say(programme.scorecard === null ? INTRODUCTION_OURS : INTRODUCTION, language);
  sheet.block(area(1, first, 1, columns), introduction, { ...OURS_NOTE, size: 10 });
  sheet.height(1, sheet.heightOf(introduction, first, columns, 10));
  for (const [column, place] of frame.layout.at) sheet.text(HEAD, place, say(HEADS[column], language));
  sheet.style(OURS_HEAD, area(HEAD, first, 1, columns));
  sheet.height(HEAD, ROW);
}

/** The evidence asked for, and how many papers of the register name the condition. */
function buildEvidence(sheet: SheetBuilder, row: number, frame: Frame, gate: Gate): number {
  const column = at(frame, "evidence");
  if (column === null) return 0;
  const { language, programme } = frame;
  const asked = gate.evidence === undefined ? "" : say(gate.evidence, language);
  const item = conditionOf(gate);
  if (!programme.conditions.includes(item)) {
    sheet.text(row, column, asked);
    return sheet.heightOf(asked, column, 1, SIZE);
  }
  const [before, after] = REGISTERED.map((text) => say(filled(text, { item: shownItem(item) }), language));
  const lead = asked === "" ? (before ?? "") : `${asked}\n${before ?? ""}`;
  sheet.formula(row, column, `${quotedLines(lead)}&${servingCount(item)}&${quote(after ?? "")}`);
  return sheet.heightOf(`${lead}00${after ?? ""}`, column, 1, SIZE);
}

/** A text of a formula: line breaks are no part of a quoted one everywhere. */
const quotedLines = (text: string): string => text.split("\n").map(quote).join("&CHAR(10)&");

function buildOutcome(sheet: SheetBuilder, row: number, frame: Frame, gate: Gate): void {
  const { native, language, programme } = frame;
  const place = at(frame, "outcome") ?? 0;
  const cells = programme.scorecard === null || isMeasured(gate) ? native.of(gate) : null;
  const value = at(frame, "value");
  if (cells !== null && value !== null) sheet.formula(row, value, native.valueOf(cells));
  const declared = address(row, at(frame, "declared") ?? 0);
  const outcome =
    cells === null ? outcomeCell(gate, declared, language) : nativeOutcome(cells.outcome, language);
  const onTrack = native.onTrack(gate);
  const word = quote(outcome.word);
  if (outcome.formula === undefined && onTrack === null) sheet.text(row, place, outcome.word);
  else if (onTrack === null) sheet.formula(row, place, outcome.formula ?? word);
  else {
    const notAsked = quote(say(OUTCOMES.notAsked, language));
    sheet.formula(row, place, `IF(${onTrack},${outcome.formula ?? word},${notAsked})`);
  }
  sheet.name(outcomeName(gate.id), area(row, place));
}

function buildGate(sheet: SheetBuilder, row: number, frame: Frame, gate: Gate): void {
  const { id, title, wording, rule, strength = "hard" } = gate;
  const { language, layout } = frame;
  const texts = [say(title, language), ...(wording === undefined ? [] : [wording])].join("\n");
  const note = noteOf(frame, gate);
  const put = (column: ConditionColumn, text: string): number => {
    const place = layout.at.get(column);
    if (place === undefined) return 0;
    sheet.text(row, place, text);
    return sheet.heightOf(text, place, 1, SIZE);
  };
  const needed = [
    put("wording", texts),
    put("note", note),
    put("strength", say(STRENGTHS[strength], language)),
  ];
  put("id", id);
  const declared = area(row, layout.at.get("declared") ?? 0);
  sheet.name(declaredName(id), declared);
  sheet.input(declared);
  const rank = layout.at.get("rank");
  if (rule.kind === "rank" && rank !== undefined) {
    sheet.name(rankName(id), area(row, rank));
    sheet.name(rankOfName(id), area(row, rank + 1));
    sheet.input(area(row, rank, 1, 2));
  }
  buildOutcome(sheet, row, frame, gate);
  sheet.height(row, Math.max(ROW, ...needed, buildEvidence(sheet, row, frame, gate)));
}

function styleGates(sheet: SheetBuilder, frame: Frame): void {
  const { programme, language, layout } = frame;
  const { gates } = programme;
  const first = HEAD + 1;
  const column = (name: ConditionColumn): readonly Area[] => {
    const place = layout.at.get(name);
    return place === undefined ? [] : [area(first, place, gates.length)];
  };
  const rank = layout.at.get("rank");
  const ranks = gates.flatMap(({ rule }, index) =>
    rule.kind === "rank" && rank !== undefined ? [area(first + index, rank, 1, 2)] : [],
  );
  sheet.style(
    { ...OURS, size: SIZE, wrap: true },
    area(first, layout.at.get("id") ?? 1, gates.length, columnsOf(frame)),
  );
  // Text, or 5.1 would be a number and 18.10 the same as 18.1.
  sheet.style({ horizontal: "center", numberFormat: "@" }, ...column("id"));
  const centred = ["strength", "value", "declared", "rank", "of", "outcome"] as const;
  sheet.style({ horizontal: "center" }, ...centred.flatMap(column));
  sheet.style({ fill: COLORS.input }, ...column("declared"), ...ranks);
  sheet.style({ bold: true }, ...column("outcome"));
  sheet.style({ color: COLORS.quiet }, ...column("note"));
  const words = [say(DECLARED.yes, language), say(DECLARED.no, language)];
  sheet.validate({ ...closedList(words, language), areas: column("declared") });
  sheet.validate({ ...whole("1", "100000", CHECKS.rankMessage, language), areas: ranks });
  const [outcomes] = column("outcome");
  if (outcomes === undefined) return;
  const cell = address(first, outcomes.column);
  const strength = layout.at.get("strength");
  const light = (outcome: Text, color: string, also = ""): void =>
    sheet.format({
      area: outcomes,
      formula: `=${also === "" ? "" : "AND("}${cell}="${say(outcome, language)}"${also}`,
      color,
    });
  light(OUTCOMES.met, COLORS.success);
  if (strength !== undefined) {
    const hard = quote(say(STRENGTHS.hard, language));
    light(OUTCOMES.notMet, COLORS.warning, `,$${address(first, strength)}<>${hard})`);
    light(OUTCOMES.notMet, COLORS.danger, `,$${address(first, strength)}=${hard})`);
  } else light(OUTCOMES.notMet, COLORS.danger);
  light(OUTCOMES.open, COLORS.quiet);
  if (frame.programme.tracks !== undefined) light(OUTCOMES.notAsked, COLORS.quiet);
}

/** Label, year and grade stand under the columns of ranks; the outcome follows them. */
function yearlyColumns({
  at: places,
}: ConditionLayout): Readonly<Record<"id" | "wording" | "declared" | "rank" | "of", number>> {
  const declared = places.get("declared") ?? 0;
  return { id: 1, wording: places.get("wording") ?? 2, declared, rank: declared + 1, of: declared + 2 };
}

/** Year and grade of the yearly assessments, a row each. */
function buildYearly(sheet: SheetBuilder, start: number, frame: Frame): number {
  const { language, programme, layout } = frame;
  if (!hasGrades(programme)) return start;
  const COLUMN = yearlyColumns(layout);
  sheet.text(start, COLUMN.id, say(YEARLY.title, language));
  const title = { ...OURS_PLAIN, size: 12, bold: true, color: COLORS.accent, vertical: "bottom" } as const;
  sheet.style(title, area(start, COLUMN.id, 1, columnsOf(frame)));
  sheet.height(start, 30);
  const head = start + 1;
  const first = head + 1;
  sheet.text(head, COLUMN.declared, say(ITEM.item, language));
  sheet.text(head, COLUMN.rank, say(YEARLY.year, language));
  sheet.text(head, COLUMN.of, say(YEARLY.grade, language));
  sheet.style(OURS_HEAD, area(head, COLUMN.declared, 1, 3));
  sheet.height(head, ROW);
  const years = area(first, COLUMN.rank, ASSESSMENT_ROWS);
  const grades = area(first, COLUMN.of, ASSESSMENT_ROWS);
  const labels = area(first, COLUMN.declared, ASSESSMENT_ROWS);
  for (let index = 0; index < ASSESSMENT_ROWS; index += 1) {
    sheet.text(first + index, COLUMN.declared, say(YEARLY.row, language).replace("{n}", String(index + 1)));
    sheet.height(first + index, 18);
  }
  sheet.text(first, COLUMN.wording, say(YEARLY.explained, language));
  sheet.style({ ...OURS_NOTE, wrap: false }, area(first, COLUMN.wording));
  sheet.style({ ...OURS, size: SIZE, horizontal: "center" }, labels, years, grades);
  sheet.style({ fill: COLORS.input }, years, grades);
  sheet.name(CONDITION_NAMES.years, years);
  sheet.name(CONDITION_NAMES.grades, grades);
  sheet.input(years, grades);
  sheet.validate({ ...whole("1990", "2100", CHECKS.yearMessage, language), areas: [years] });
  sheet.validate({ ...closedList(GRADES, language), areas: [grades] });
  return first + ASSESSMENT_ROWS;
}

/** What the articles ask of an applicant, with what the city says to it and what comes of it. */
export function conditionsSheet(programme: Programme, language: Language): SheetPlan {
  const layout = layoutOf(programme);
  const frame: Frame = { programme, layout, native: new NativeConditions(programme, language), language };
  const sheet = new SheetBuilder({
    key: "conditions",
    name: say(SHEET_NAME, language),
    columnWidths: layout.widths,
    tabColor: "#616161",
  });
  const { gates } = programme;
  buildTitle(sheet, frame);
  gates.forEach((gate, index) => buildGate(sheet, HEAD + 1 + index, frame, gate));
  styleGates(sheet, frame);
  const yearly = HEAD + 1 + gates.length;
  const end = buildYearly(sheet, yearly, frame);
  const heights = sheet.heights();
  const breaks = breaksBetween(heights, {
    starts: [...gates.slice(1).map((_, index) => HEAD + 2 + index), ...(end > yearly ? [yearly] : [])],
    end,
    page: PAGE_HEIGHT.landscape,
    repeated: heights[HEAD] ?? 0,
  });
  return sheet.build({
    hiddenColumns: [],
    freeze: { rows: HEAD + 1, columns: 0 },
    print: paper(
      area(0, 0, end, layout.widths.length),
      "landscape",
      { center: say(PAGE, language) },
      // More columns than the page may hold are fitted to its width, which leaves no breaks of ours.
      { titleRows: { from: HEAD, to: HEAD }, breaks: layout.at.has("strength") ? [] : breaks },
    ),
  });
}
