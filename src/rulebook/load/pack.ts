import * as v from "valibot";
import { scorecard, statusForm, unit } from "./forms";
import {
  checkData,
  dateField,
  dropped,
  duty,
  lifecycle,
  lookBack,
  materialList,
  otherPoints,
  outline,
  packVersion,
  plan,
} from "./parts";
import { band, deadline, derived, gate, honour, quota, reading, supplement, title, track } from "./rules";
import { kinds, list, opt, shape, string, text } from "./words";

const id = v.pipe(
  string,
  v.regex(/^[\w-]{1,40}$/, "编号只用字母、数字和短横 (letters, digits and hyphens only)"),
);
const identity = {
  id,
  version: id,
  documentNumber: string,
  issued: v.pipe(
    string,
    v.regex(/^\d{4}(-\d{2}-\d{2})?$/, "应为 YYYY-MM-DD，不知道日子只写年 (YYYY-MM-DD, or the year alone)"),
  ),
  issuers: opt(list(string)),
  title: text,
  history: opt(list(packVersion)),
  kinds: opt(kinds),
  dates: opt(list(dateField)),
};

/** A pack of its own; conditions follow from the gates, and what is left out is empty. */
export const programmeShape = shape({
  ...identity,
  tracks: opt(list(track)),
  honours: opt(list(honour)),
  quotas: opt(list(quota)),
  statusForm: opt(statusForm),
  units: opt(list(unit)),
  plan: opt(plan),
  outlines: opt(list(outline)),
  scorecard: opt(v.nullable(scorecard)),
  supplement: opt(list(supplement)),
  derived: opt(list(derived)),
  gates: list(gate),
  band: opt(v.nullable(band)),
  deadlines: opt(list(deadline)),
  readings: opt(list(reading)),
  titles: opt(list(title)),
  conditions: opt(list(string)),
  fundLines: opt(list(string)),
  duties: opt(list(duty)),
  lookBacks: opt(list(lookBack)),
  lifecycle: opt(lifecycle),
  materials: opt(list(materialList)),
  checks: opt(checkData),
});

/** A pack that changes another one. */
export const overlayShape = shape({
  ...identity,
  extends: string,
  gates: opt(list(gate)),
  tracks: opt(list(track)),
  honours: opt(list(honour)),
  quotas: opt(list(quota)),
  units: opt(list(unit)),
  outlines: opt(list(outline)),
  supplement: opt(list(supplement)),
  deadlines: opt(list(deadline)),
  duties: opt(list(duty)),
  lookBacks: opt(list(lookBack)),
  materials: opt(list(materialList)),
  readings: opt(list(reading)),
  titles: opt(list(title)),
  points: opt(list(otherPoints)),
  without: opt(list(dropped)),
});
