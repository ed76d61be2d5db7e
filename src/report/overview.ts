import type { Flag } from "../assessment/index";
import { exact, type Exact } from "../scoring/index";
import { exactPoints, points, type ReportContext } from "./context";
import { cell, type Align, type Block, type TableBlock, type TableCell } from "./document";
import { FLAGS, GATES, OUTCOMES, OVERVIEW } from "./words";

const FULL_SCALE = exact(100);

export function overview(context: ReportContext): readonly Block[] {
  const { result, say, assessment } = context;
  const heading: Block = { kind: "heading", level: 1, text: say(OVERVIEW.heading) };
  if (result.total === null) return [heading, { kind: "paragraph", text: say(OVERVIEW.noPoints) }];
  const source = (assessment.settings.weightsSource ?? "").trim();
  const weighed = result.total.official ? say(OVERVIEW.official, { source }) : say(OVERVIEW.example);
  return [
    heading,
    { kind: "paragraph", text: totalSentence(context) },
    { kind: "paragraph", text: weighed },
    ...bandBlocks(context),
    sectionTable(context),
  ];
}

/** The total, with its bounds where something is missing. */
export function totalSentence({ result, scored, say }: ReportContext): string {
  const missing = scored.sections.reduce((count, section) => count + section.of - section.scored, 0);
  const values = { score: points(result.total?.score ?? 0), best: points(result.total?.best ?? 0), missing };
  return say(missing === 0 ? OVERVIEW.total : OVERVIEW.bounds, values);
}

export const flagged = (flag: Flag, say: ReportContext["say"]): string =>
  flag === null ? "" : say(FLAGS[flag]);

function bandBlocks(context: ReportContext): readonly Block[] {
  const text = bandSentence(context);
  return text === "" ? [] : [{ kind: "paragraph", text }];
}

/** The consequence of the total under Art. 14; empty where the programme has none. */
export function bandSentence({ result, programme, say }: ReportContext): string {
  if (result.band === null || programme.band === null) return "";
  const clause = programme.band.source;
  const step = programme.band.steps.find(({ id }) => id === result.band?.outcome);
  if (step === undefined) return say(OVERVIEW.bandOpen, { clause });
  const flag = flagged(result.band.flag, say);
  return say(OVERVIEW.band, { clause, name: say(step.name), flag, consequence: say(step.consequence) });
}

function sectionTable(context: ReportContext): TableBlock {
  const { scored, programme, say, result } = context;
  const sections = programme.scorecard?.sections ?? [];
  const rows = sections.flatMap((section): readonly (readonly TableCell[])[] => {
    const found = scored.sections.find(({ id }) => id === section.id);
    if (found === undefined) return [];
    const weight = weightOf(context, section.id);
    const counts = weight === "bonus" ? found.score : found.score.mul(share(weight, section.points));
    return [
      [
        cell(say(section.name)),
        cell(exactPoints(found.max)),
        cell(exactPoints(found.score)),
        cell(exactPoints(found.best)),
        cell(weight === "bonus" ? say(OVERVIEW.bonus) : String(weight)),
        cell(exactPoints(counts)),
        cell(`${found.scored}/${found.of}`),
      ],
    ];
  });
  const added = (of: (section: (typeof scored.sections)[number]) => number): number =>
    scored.sections.reduce((total, section) => total + of(section), 0);
  const last: readonly TableCell[] = [
    cell(say(OVERVIEW.sum), { columns: 3, bold: true }),
    cell(points(result.total?.best ?? 0), { bold: true }),
    cell(""),
    cell(points(result.total?.score ?? 0), { bold: true }),
    cell(`${added(({ scored: count }) => count)}/${added(({ of }) => of)}`, { bold: true }),
  ];
  const right = new Array<Align>(6).fill("right");
  return {
    kind: "table",
    head: say(OVERVIEW.head).split("|"),
    rows: [...rows, last],
    widths: [4, 2, 2, 2.4, 2, 2, 2],
    aligns: ["left", ...right],
  };
}

function weightOf({ assessment, programme }: ReportContext, section: string): number | "bonus" {
  const example = programme.scorecard?.exampleWeights[section] ?? "bonus";
  return assessment.settings.weights?.[section] ?? (example === "bonus" ? example : Number(example));
}

/** A share counts on a scale of 0–100. */
const share = (weight: number, full: string): Exact => exact(weight).mul(FULL_SCALE).div(exact(full));

export function gates({ result, programme, say, lang }: ReportContext): readonly Block[] {
  if (result.gates.length === 0) return [];
  const rows = result.gates.map(({ id, outcome, flag, reason, source }) => {
    const gate = programme.gates.find((candidate) => candidate.id === id);
    const note = gate?.note === undefined ? "" : say(gate.note);
    return [
      cell(source),
      cell(gate === undefined ? id : say(gate.title)),
      cell(say(OUTCOMES[outcome]) + flagged(flag, say)),
      cell([reason, note].filter((part) => part !== "").join(lang === "en" ? " " : "")),
    ];
  });
  return [
    { kind: "heading", level: 1, text: say(GATES.heading) },
    { kind: "table", head: say(GATES.head).split("|"), rows, widths: [2.6, 5, 2.4, 6], aligns: [] },
  ];
}
