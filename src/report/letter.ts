import type { Lang } from "../assessment/index";
import { allGroups, sectionOf, type Group, type Text } from "../rulebook/index";
import { carriesPoints, exact, reachableGates, wayTo, ZERO, type ItemScore } from "../scoring/index";
import { spoken, type ReportContext } from "./context";
import type { Block } from "./document";
import { openFindings } from "./findings";
import { LETTER } from "./letter-words";
import { bandSentence, totalSentence } from "./overview";
import { COLUMNS } from "./words";

/** How many of a kind the letter tells; the whole is in the tables. */
const TOLD = { strengths: 6, gaps: 10, steps: 6 } as const;
/** From nine tenths of its points on a group is a strength. */
const STRONG = exact("0.9");

/** The letter to the city: strengths, gaps and next steps, drawn from scores, reasons and evidence. */
export function letter(context: ReportContext): readonly Block[] {
  const { say, city, programme, result } = context;
  const scored = programme.scorecard !== null;
  const between = betweenSentences(context.lang);
  const values = {
    measures: say(programme.title),
    number: programme.documentNumber,
    title: programme.scorecard?.title ?? "",
    column: say(COLUMNS[result.column]),
  };
  const part = (heading: Text, items: readonly string[]): readonly Block[] => [
    { kind: "heading", level: 2, text: say(heading) },
    items.length === 1 ? { kind: "paragraph", text: items.join("") } : { kind: "list", items },
  ];
  return [
    { kind: "page" },
    { kind: "title", text: say(LETTER.title, { city }) },
    { kind: "address", text: say(LETTER.to, { city }) },
    { kind: "paragraph", text: say(scored ? LETTER.opening : LETTER.openingPlain, values) },
    ...(scored
      ? [
          { kind: "heading", level: 2, text: say(LETTER.overall) } as const,
          {
            kind: "paragraph",
            text: [totalSentence(context), bandSentence(context)].filter((part) => part !== "").join(between),
          } as const,
          ...part(LETTER.strengths, strengths(context)),
          ...part(LETTER.gaps, gaps(context)),
          ...part(LETTER.evidence, evidence(context)),
        ]
      : []),
    ...part(LETTER.next, nextSteps(context)),
    { kind: "closing", text: say(LETTER.office) },
    { kind: "closing", text: say(LETTER.closing) },
  ];
}

const betweenSentences = (lang: Lang): string => (lang === "en" ? " " : "");

/** The groups that hold items themselves. */
const isLowest = ({ items }: Group): boolean => items.length > 0;

function strengths({ programme, scored, say }: ReportContext): readonly string[] {
  const found = (programme.scorecard?.sections ?? []).flatMap((section) => {
    const sums = scored.sections.find(({ id }) => id === section.id)?.groups;
    return allGroups(section)
      .filter(isLowest)
      .flatMap(({ id, name }) => {
        const sum = sums?.get(id);
        if (sum === undefined || sum.max.equals(ZERO) || sum.score.lt(sum.max.mul(STRONG))) return [];
        return [{ group: `${say(section.name)}“${name}”`, sum }];
      });
  });
  const told = found
    .sort((a, b) => b.sum.max.compare(a.sum.max))
    .slice(0, TOLD.strengths)
    .map(({ group, sum }) => say(LETTER.strength, { group, score: spoken(sum.score), max: spoken(sum.max) }));
  return told.length === 0 ? [say(LETTER.noStrength)] : told;
}

const lossOf = ({ max, value }: ItemScore) => max.sub(value ?? ZERO);

function gaps(context: ReportContext): readonly string[] {
  const { scored, result, programme, say, assessment, lang } = context;
  const gates = result.gates
    .filter(({ outcome }) => outcome === "not-met")
    .map(({ id, reason, source }) => {
      const title = programme.gates.find((gate) => gate.id === id)?.title;
      return say(LETTER.gateGap, { clause: source, title: title === undefined ? id : say(title), reason });
    });
  const items = [...scored.items.values()]
    .filter((score) => carriesPoints(score) && score.value !== null && lossOf(score).gt(ZERO))
    .sort((a, b) => lossOf(b).compare(lossOf(a)))
    .slice(0, TOLD.gaps)
    .map((score) => {
      const { item, max, value } = score;
      const reason = (assessment.scores[item.id]?.reason ?? "").trim();
      const sentence = say(LETTER.gap, {
        item: nameOf(score, context),
        score: spoken(value ?? ZERO),
        max: spoken(max),
        loss: spoken(lossOf(score)),
      });
      return reason === ""
        ? sentence
        : `${sentence}${betweenSentences(lang)}${say(LETTER.because, { reason })}`;
    });
  const told = [...gates, ...items];
  return told.length === 0 ? [say(LETTER.noGap)] : told;
}

/** "主要任务第12项“…”": the printed numbers begin anew in each section. */
function nameOf({ item }: ItemScore, { programme, say, lang }: ReportContext): string {
  const section = sectionOf(programme, item.id);
  const name = section === undefined ? "" : say(section.name);
  return lang === "en" ? `${name} ${item.no} "${item.name}"` : `${name}第${item.no}项“${item.name}”`;
}

function named(ids: readonly string[], context: ReportContext): readonly string[] {
  return ids.flatMap((id) => {
    const score = context.scored.items.get(id);
    return score === undefined ? [] : [nameOf(score, context)];
  });
}

const refsOf = (context: ReportContext, ...rules: readonly string[]): readonly string[] => [
  ...new Set(openFindings(context).flatMap(({ rule, ref }) => (rules.includes(rule) ? [ref] : []))),
];

function evidence(context: ReportContext): readonly string[] {
  const { say } = context;
  const lacking = named(refsOf(context, "missing-evidence"), context);
  const dated = refsOf(context, "evidence-undated", "evidence-outside-window");
  const and = say(LETTER.and);
  const told = [
    ...(lacking.length === 0 ? [] : [say(LETTER.lacking, { items: lacking.join(and) })]),
    ...(dated.length === 0 ? [] : [say(LETTER.dated, { numbers: dated.join(and) })]),
  ];
  return told.length === 0 ? [say(LETTER.evidenceFine)] : told;
}

function nextSteps(context: ReportContext): readonly string[] {
  const { say, assessment, result, scored } = context;
  const step = (text: Text, count: number) => (count === 0 ? [] : [say(text, { count })]);
  const missing = scored.sections.reduce((sum, section) => sum + section.of - section.scored, 0);
  const byScores = new Set(reachableGates(context.programme).map(({ id }) => id));
  const open = result.gates
    .filter(({ id, outcome }) => outcome === "undetermined" && !byScores.has(id))
    .map(gateName(context));
  const questions = (assessment.review?.questions ?? []).filter(({ state }) => state === "open");
  const told = [
    ...step(LETTER.stepErrors, openFindings(context).filter(({ severity }) => severity === "error").length),
    ...step(LETTER.stepScores, missing),
    ...step(LETTER.stepEvidence, refsOf(context, "missing-evidence").length),
    ...shortestWay(context),
    ...(open.length === 0 ? [] : [say(LETTER.stepGates, { gates: open.join(say(LETTER.and)) })]),
    ...questions.map(({ item, text }) => {
      const [name = item] = named([item], context);
      return say(LETTER.stepQuestion, { item: name, text });
    }),
  ];
  return told.length === 0 ? [say(LETTER.stepNone)] : told;
}

const gateName =
  ({ programme, say }: ReportContext) =>
  ({ id, source }: { readonly id: string; readonly source: string }): string => {
    const title = programme.gates.find((gate) => gate.id === id)?.title;
    return title === undefined ? source : `${source}“${say(title)}”`;
  };

/** How the score gates that are not met could be, counted in points alone. */
function shortestWay(context: ReportContext): readonly string[] {
  const { assessment, programme, scored, result, say } = context;
  const failed = result.gates.filter(({ outcome }) => outcome === "not-met" || outcome === "undetermined");
  const gates = reachableGates(programme).filter(({ id }) => failed.some((gate) => gate.id === id));
  if (gates.length === 0) return [];
  const way = wayTo(assessment, programme, scored, { gates: gates.map(({ id }) => id) });
  if (way.kind !== "way") return [];
  const all = way.steps.flatMap(({ item, from, to }) => {
    const [name] = named([item], context);
    return name === undefined
      ? []
      : [say(LETTER.wayStep, { item: name, from: spoken(from), to: spoken(to) })];
  });
  const and = say(LETTER.and);
  const listed = all.slice(0, TOLD.steps).join(and);
  const steps = all.length > TOLD.steps ? say(LETTER.wayMore, { steps: listed, count: all.length }) : listed;
  return [say(LETTER.stepWay, { gates: gates.map(gateName(context)).join(and), steps })];
}
