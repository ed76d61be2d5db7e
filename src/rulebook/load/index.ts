import * as v from "valibot";
import { emptyForm } from "../empty-form";
import { extended } from "../overlay";
import { admit, isShipped, programmes } from "../registry";
import type { Programme } from "../types";
import { validateProgramme, type RulebookFault } from "../validate/index";
import { overlayShape, programmeShape } from "./pack";

export type PackReading =
  /** `forget` takes the pack out again. */
  | { readonly programme: Programme; readonly forget: () => void }
  /** Everything that is wrong with it, row by row. */
  | { readonly faults: readonly RulebookFault[] };

/** Reads a rule pack from plain JSON, checks it as those that ship are checked, and takes it in. */
export function registerPack(json: unknown): PackReading {
  const read = readPack(json);
  if ("faults" in read) return read;
  const { programme } = read;
  if (isShipped(programme.id)) {
    const reason = `随附的规则包已用这个编号，换一个 (a pack that ships has this id; choose another)`;
    return { faults: [{ row: programme.id, reason }] };
  }
  const faults = validateProgramme(programme);
  return faults.length > 0 ? { faults } : { programme, forget: admit(programme) };
}

type Read = { readonly programme: Programme } | { readonly faults: readonly RulebookFault[] };

function readPack(json: unknown): Read {
  const extending = typeof json === "object" && json !== null && "extends" in json;
  return extending ? readOverlay(json) : readProgramme(json);
}

function readProgramme(json: unknown): Read {
  const parsed = v.safeParse(programmeShape, json);
  if (!parsed.success) return { faults: parsed.issues.map(faultOf) };
  const { gates } = parsed.output;
  return {
    programme: {
      statusForm: emptyForm,
      scorecard: null,
      supplement: [],
      derived: [],
      band: null,
      deadlines: [],
      readings: [],
      titles: [],
      fundLines: [],
      conditions: gates.map(({ id }) => `C${id}`),
      ...parsed.output,
    },
  };
}

function readOverlay(json: unknown): Read {
  const parsed = v.safeParse(overlayShape, json);
  if (!parsed.success) return { faults: parsed.issues.map(faultOf) };
  const overlay = parsed.output;
  const base = programmes.find(({ id }) => id === overlay.extends);
  if (base === undefined || base.id === overlay.id) {
    const known = programmes.map(({ id }) => id).join("、");
    const reason = `没有规则包“${overlay.extends}”可以扩展，现有：${known} (there is no such pack to extend)`;
    return { faults: [{ row: overlay.id, reason }] };
  }
  return { programme: extended(overlay, base) };
}

/** The nearest row with an id, and the place in it. */
function faultOf(issue: v.BaseIssue<unknown>): RulebookFault {
  const path = issue.path ?? [];
  const rows = path.map(({ value }) => idOf(value));
  const last = rows.reduce((found, id, index) => (id === null ? found : index), -1);
  const place = path
    .slice(last + 1)
    .map(({ key }) => String(key))
    .join(".");
  const whole = path.map(({ key }) => String(key)).join(".");
  const row = rows[last] ?? (whole === "" ? "整个文件" : whole);
  return { row, reason: place === "" ? issue.message : `${place}：${issue.message}` };
}

const idOf = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : null;
