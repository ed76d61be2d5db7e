import type { Programme } from "../types";
import { faultIf, type Check } from "./fault";

const deadlineIds = (p: Programme): ReadonlySet<string> => new Set(p.deadlines.map(({ id }) => id));

/** Transitions lead from stage to stage, by deadlines that exist. */
export const transitions: Check = (p) => {
  const known = deadlineIds(p);
  const stages = new Set(p.lifecycle?.stages.map(({ id }) => id));
  const bands = new Set(p.band?.steps.map(({ id }) => id));
  return (p.lifecycle?.transitions ?? []).flatMap(({ from, to, trigger, opens, closes, band }) => {
    const row = `${from.join("/")} → ${to}`;
    const missed = trigger.kind === "missed" ? [trigger.deadline] : [];
    return [
      ...[...from, to].flatMap((id) =>
        faultIf(!stages.has(id), row, `没有阶段“${id}” (There is no stage "${id}")`),
      ),
      ...[opens, closes, ...missed].flatMap((id) =>
        faultIf(id !== undefined && !known.has(id), row, `没有期限“${id}” (There is no deadline "${id}")`),
      ),
      ...faultIf(
        band !== undefined && !bands.has(band),
        row,
        `没有档次“${band}” (There is no band "${band}")`,
      ),
    ];
  });
};

/** Stages end by deadlines, and yearly days come in stages, that exist. */
export const stages: Check = (p) => {
  const known = deadlineIds(p);
  const ids = new Set(p.lifecycle?.stages.map(({ id }) => id));
  return [
    ...(p.lifecycle?.stages ?? []).flatMap(({ id, ends }) =>
      faultIf(
        ends !== undefined && !known.has(ends),
        id,
        `没有期限“${ends}” (There is no deadline "${ends}")`,
      ),
    ),
    ...p.deadlines.flatMap(({ id, stages: within = [], yearly }) => [
      ...within.flatMap((stage) =>
        faultIf(!ids.has(stage), id, `没有阶段“${stage}” (There is no stage "${stage}")`),
      ),
      ...faultIf(
        within.length > 0 && yearly === undefined,
        id,
        "只有每年的日期才按阶段重复 (Only a yearly day comes again in stages)",
      ),
    ]),
  ];
};

/** An alternative has another one, and a day that tells which was taken. */
export const alternatives: Check = (p) =>
  p.deadlines.flatMap(({ id, oneOf, doneBy }) =>
    oneOf === undefined
      ? []
      : [
          ...faultIf(
            p.deadlines.filter((rule) => rule.oneOf === oneOf).length < 2,
            id,
            `“${oneOf}”只有它一条 (It is the only one of "${oneOf}")`,
          ),
          ...faultIf(
            doneBy === undefined,
            id,
            "没有写哪一个日期表明选了这一条 (No day tells whether this alternative was taken)",
          ),
        ],
  );

export const squeezes: Check = (p) => {
  const known = deadlineIds(p);
  return (p.lifecycle?.squeezes ?? []).flatMap(({ after, before }) =>
    [after, before].flatMap((id) =>
      faultIf(!known.has(id), `${after} – ${before}`, `没有期限“${id}” (There is no deadline "${id}")`),
    ),
  );
};

/** A material's id is its own, and what it is proved by exists. */
export const materials: Check = (p) => {
  const items = (p.materials ?? []).flatMap((list) => list.items);
  const ids = items.map(({ id }) => id);
  return items.flatMap(({ id, proof }, index) => [
    ...faultIf(ids.indexOf(id) !== index, id, "两份材料用了这个编号 (Two materials have this id)"),
    ...faultIf(
      proof.kind === "condition" && !p.conditions.includes(proof.condition),
      id,
      "所证明的条件不存在 (It is proved by a condition that does not exist)",
    ),
    ...faultIf(
      proof.kind === "outline" && !(p.outlines ?? []).some((outline) => outline.id === proof.outline),
      id,
      "所用的方案或报告不存在 (It is proved by a plan or report that does not exist)",
    ),
    ...faultIf(
      proof.kind === "units" && !(p.units ?? []).some((form) => form.id === proof.of),
      id,
      "所用的表不存在 (It is proved by a form that does not exist)",
    ),
  ]);
};
