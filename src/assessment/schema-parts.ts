import * as v from "valibot";
import type { Programme, UnitForm } from "../rulebook/index";
import {
  byId,
  cell,
  flag,
  given,
  list,
  money,
  named,
  object,
  oneOf,
  text,
  whole,
  withoutGaps,
} from "./leaves";
import { PLAN_STATES } from "./lists";

const idsOf = (rows: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (rows ?? []).map(({ id }) => id);

/** Tasks of the plan and the measures under them. */
export const planIds = ({ plan }: Programme): readonly string[] =>
  (plan?.projects ?? []).flatMap(({ tasks }) =>
    tasks.flatMap(({ id, measures }) => [id, ...idsOf(measures)]),
  );

/** Sections of plans and reports. */
export const outlineIds = ({ outlines }: Programme): readonly string[] =>
  (outlines ?? []).flatMap(({ sections }) => idsOf(sections));

export const trackIds = ({ tracks }: Programme): readonly string[] => idsOf(tracks);
export const honourIds = ({ honours }: Programme): readonly string[] => idsOf(honours);
export const quotaIds = ({ quotas }: Programme): readonly string[] => idsOf(quotas);

const unitOf = ({ rows }: UnitForm) =>
  list(
    v.pipe(
      object({
        name: named,
        values: given(
          v.pipe(
            object(Object.fromEntries(rows.map((row) => [row.id, given(cell(row))]))),
            v.transform(withoutGaps),
          ),
        ),
      }),
      v.transform(({ name, values }) => ({ name, values: values ?? {} })),
    ),
  );

const planEntry = (tasks: readonly string[]) =>
  v.pipe(
    object({
      task: oneOf(tasks),
      measure: named,
      unit: given(text),
      milestones: given(text),
      money: given(money),
      evidence: given(list(text)),
      state: given(oneOf(PLAN_STATES)),
    }),
    v.transform((entry) => ({ ...entry, evidence: entry.evidence ?? [] })),
  );

/** What only some programmes ask for; the others know no ids for it. */
export const partSchemas = (programme: Programme) => ({
  track: given(oneOf(trackIds(programme))),
  honours: given(byId(honourIds(programme), flag)),
  units: given(
    v.pipe(
      object(Object.fromEntries((programme.units ?? []).map((form) => [form.id, given(unitOf(form))]))),
      v.transform(withoutGaps),
    ),
  ),
  plan: given(list(planEntry(planIds(programme)))),
  outlines: given(byId(outlineIds(programme), text)),
  recommended: given(byId(quotaIds(programme), whole)),
  rulebook: given(named),
});
