import { itemsOf, type Group, type Indicator, type Section } from "../rulebook/index";
import { carriesPoints, expertMarks, type ItemScore } from "../scoring/index";
import { exactPoints, type ReportContext } from "./context";
import { cell, type Block, type TableCell } from "./document";
import { SCORES } from "./words";

/** The score sheet that Art. 19 asks for: the printed table with scores and reasons. */
export function scoreSheet(context: ReportContext): readonly Block[] {
  const { programme, say } = context;
  const sections = programme.scorecard?.sections ?? [];
  if (sections.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: say(SCORES.heading) },
    ...sections.flatMap((section): readonly Block[] => [
      { kind: "heading", level: 2, text: section.heading },
      {
        kind: "table",
        head: say(SCORES.head).split("|"),
        rows: [...section.groups.flatMap((group) => groupRows(group, context)), sumRow(section, context)],
        widths: [2.6, 2.2, 1.1, 5, 1.6, 1.6, 3.3],
        aligns: ["left", "left", "center", "left", "right", "right", "left"],
      },
    ]),
  ];
}

interface Line {
  readonly item: Indicator;
  /** Set on the first line of what it spans. */
  readonly first?: TableCell;
  readonly second?: TableCell;
}

function groupRows(group: Group, context: ReportContext): readonly (readonly TableCell[])[] {
  const all = itemsOf(group);
  // Where the form prints no second level, the first takes its column too.
  const alone = group.groups.length === 0 && group.inner === undefined;
  const whole = cell(group.label, { rows: all.length, columns: alone ? 2 : 1 });
  const blocks: readonly (readonly Line[])[] =
    group.groups.length === 0
      ? [
          alone
            ? all.map((item) => ({ item }))
            : secondLevel(cell(group.inner ?? "", { rows: all.length }), all),
        ]
      : group.groups.map((inner) => {
          const items = itemsOf(inner);
          return secondLevel(cell(inner.label, { rows: items.length }), items);
        });
  const lines = blocks.flat();
  return lines.map((line, index) => row(index === 0 ? { ...line, first: whole } : line, context));
}

const secondLevel = (label: TableCell, items: readonly Indicator[]): readonly Line[] =>
  items.map((item, index) => (index === 0 ? { item, second: label } : { item }));

function row({ item, first, second }: Line, context: ReportContext): readonly TableCell[] {
  const score = context.scored.items.get(item.id);
  return [
    ...(first === undefined ? [] : [first]),
    ...(second === undefined ? [] : [second]),
    cell(String(item.no)),
    cell(item.name),
    cell(score === undefined ? item.points : exactPoints(score.max)),
    cell(scoreText(score, context)),
    cell(reasonText(item, score, context)),
  ];
}

function scoreText(score: ItemScore | undefined, { say }: ReportContext): string {
  if (score === undefined || !carriesPoints(score)) return "—";
  return score.value === null ? say(SCORES.missing) : exactPoints(score.value);
}

function reasonText(item: Indicator, score: ItemScore | undefined, context: ReportContext): string {
  const { assessment, scored, say } = context;
  const entry = assessment.scores[item.id];
  const agreed = (entry?.consensusReason ?? "").trim();
  const faults = (score?.faults ?? []).map(({ given }) => say(SCORES.fault, { given: String(given) }));
  const parts = [
    (entry?.reason ?? "").trim(),
    scored.column === "experts" && agreed !== "" ? say(SCORES.consensus, { reason: agreed }) : "",
    scored.column === "experts" ? spreadText(item, score, context) : "",
    ...faults,
  ];
  return parts.filter((part) => part !== "").join("；");
}

/** How far the experts lie apart; nothing where they agree. */
function spreadText(item: Indicator, score: ItemScore | undefined, context: ReportContext): string {
  if (score === undefined) return "";
  const marks = [...expertMarks(context.assessment.scores[item.id], score.max).values()];
  const sorted = marks.sort((a, b) => a.compare(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || least.equals(most)) return "";
  return context.say(SCORES.spread, { least: exactPoints(least), most: exactPoints(most) });
}

function sumRow(section: Section, { scored, say }: ReportContext): readonly TableCell[] {
  const found = scored.sections.find(({ id }) => id === section.id);
  return [
    cell(say(SCORES.sum), { columns: 4, bold: true }),
    cell(found === undefined ? section.points : exactPoints(found.max), { bold: true }),
    cell(found === undefined ? "" : exactPoints(found.score), { bold: true }),
    cell(found === undefined ? "" : `${found.scored}/${found.of}`),
  ];
}
