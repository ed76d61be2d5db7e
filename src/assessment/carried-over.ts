import { dateKeysOf, kindsOf, type Programme } from "../rulebook/index";
import { emptyAssessment } from "./empty";
import type { Assessment } from "./types";

/**
 * What an assessment says that another programme asks for, too: who applies, days, papers, firms. Ids of conditions,
 * units and sections mean the same in two packs only where one extends the other; papers of other packs come without
 * what they prove.
 */
export function carriedOver(assessment: Assessment, from: Programme, to: Programme): Assessment {
  const { city, dates, evidence, enterprises, holidays } = assessment;
  const { kind, ...named } = city;
  const days = new Set<string>(dateKeysOf(to));
  const titles = new Set(to.titles.map(({ id }) => id));
  const related = from.extends === to.id || to.extends === from.id;
  return {
    ...emptyAssessment(to.id),
    city: {
      ...(named.name === undefined ? {} : { name: named.name }),
      ...(kind !== null && kind !== undefined && kindsOf(to).includes(kind) ? { kind } : {}),
      ...(to.scorecard === null || named.enforcementPower === undefined
        ? {}
        : { enforcementPower: named.enforcementPower }),
    },
    dates: Object.fromEntries(Object.entries(dates).filter(([key]) => days.has(key))),
    evidence: evidence.map((paper) => ({
      ...paper,
      items: related ? paper.items.filter((item) => to.conditions.includes(item)) : [],
    })),
    enterprises: enterprises
      .map((firm) => ({ ...firm, titles: firm.titles.filter((title) => titles.has(title)) }))
      .filter((firm) => firm.titles.length > 0),
    ...(holidays === undefined ? {} : { holidays }),
    ...(related ? ofRelated(assessment, to) : {}),
  };
}

const within = <T>(values: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([id]) => ids.includes(id)));

const idsOf = (rows: readonly { readonly id: string }[] = []): readonly string[] => rows.map(({ id }) => id);

function ofRelated(assessment: Assessment, to: Programme): Partial<Assessment> {
  const { declarations, supplement, honours, units, outlines, plan, materials } = assessment;
  const sections = (to.outlines ?? []).flatMap((outline) => outline.sections);
  const lists = (to.materials ?? []).flatMap((list) => list.items);
  return {
    declarations: within(declarations, idsOf(to.gates)),
    supplement: within(supplement, idsOf(to.supplement)),
    ...(honours === undefined ? {} : { honours: within(honours, idsOf(to.honours)) }),
    ...(units === undefined ? {} : { units: within(units, idsOf(to.units)) }),
    ...(outlines === undefined ? {} : { outlines: within(outlines, idsOf(sections)) }),
    ...(materials === undefined ? {} : { materials: within(materials, idsOf(lists)) }),
    ...(plan === undefined || to.plan === undefined ? {} : { plan }),
  };
}
