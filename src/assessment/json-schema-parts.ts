import type { Programme } from "../rulebook/index";
import {
  amount,
  byId,
  cellOf,
  list,
  named,
  notBlank,
  object,
  orNull,
  string,
  type JsonSchema,
} from "./json-schema-words";
import { PLAN_STATES } from "./lists";
import { honourIds, outlineIds, planIds, quotaIds, trackIds } from "./schema-parts";

const whole: JsonSchema = { type: ["integer", "null"], minimum: 0 };

/** Parts that only some programmes have; without any in all others. */
export function partJsonSchemas(programme: Programme): Readonly<Record<string, JsonSchema>> {
  const { tracks = [], honours = [], units = [], plan, outlines = [], quotas = [] } = programme;
  return {
    ...(tracks.length > 0 ? { track: { enum: trackIds(programme) } } : {}),
    ...(honours.length > 0 ? { honours: byId(honourIds(programme), { type: ["boolean", "null"] }) } : {}),
    ...(units.length > 0
      ? {
          units: object(
            Object.fromEntries(
              units.map(({ id, rows }) => [
                id,
                orNull(
                  list(
                    object(
                      {
                        name: notBlank,
                        values: orNull(object(Object.fromEntries(rows.map((row) => [row.id, cellOf(row)])))),
                      },
                      ["name"],
                    ),
                  ),
                ),
              ]),
            ),
          ),
        }
      : {}),
    ...(plan === undefined
      ? {}
      : {
          plan: list(
            object(
              {
                task: { enum: planIds(programme) },
                measure: notBlank,
                unit: named("text"),
                milestones: named("text"),
                money: amount,
                evidence: orNull(list(string)),
                state: orNull({ enum: PLAN_STATES }),
              },
              ["task", "measure"],
            ),
          ),
        }),
    ...(outlines.length > 0 ? { outlines: byId(outlineIds(programme), named("text")) } : {}),
    ...(quotas.length > 0 ? { recommended: byId(quotaIds(programme), whole) } : {}),
    rulebook: notBlank,
  };
}
