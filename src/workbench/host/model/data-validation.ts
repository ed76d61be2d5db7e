import { type Area, intersection, sameArea, subtract } from "../book/area";
import { type Block } from "../book/blocks";
import { subtractFrom } from "../book/format-records";
import { guard } from "../book/guard";
import type { ValidationRecord } from "../book/state";
import { flag, record as recordOf } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { isModelObject, ModelClass, type Property } from "../protocol/schema";

type Details = Readonly<Record<string, unknown>>;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  custom: "Custom",
};
const NO_ALERT: Details = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT: Details = { message: "", showPrompt: true, title: "" };
/** Excel's own limits, in characters. */
const LIMITS = { formula: 255, title: 32, alert: 225, prompt: 255 } as const;

function limited(value: unknown, limit: number): void {
  if (typeof value === "string" && value.length > limit) throw invalidArgument();
}

function checkedRule(value: unknown): Details {
  const rule = recordOf(value);
  const [kind, details] = Object.entries(rule)[0] ?? [];
  if (kind === undefined || !(kind in TYPE_NAMES)) throw invalidArgument();
  const given = recordOf(details);
  for (const text of [given.source, given.formula, given.formula1, given.formula2])
    limited(text, LIMITS.formula);
  if (kind !== "list") return rule;
  const { source } = given;
  if (!isModelObject(source) && (typeof source !== "string" || source === "")) throw invalidArgument();
  // A range given as the list is kept as the reference it stands for.
  return isModelObject(source) ? { list: { ...given, source: `=${String(source.get("address"))}` } } : rule;
}

function checkedMessage(value: unknown, limit: number, empty: Details): Details {
  const message = { ...empty, ...recordOf(value) };
  limited(message.title, LIMITS.title);
  limited(message.message, limit);
  return message;
}

const touching = ({ sheet, areas }: Block): ValidationRecord[] =>
  sheet.state.validations.filter((record) =>
    record.areas.some((one) => areas.some((area) => intersection(one, area))),
  );

/** The one validation all cells of the block share; undefined where there is none, null where they differ. */
function shared(block: Block): ValidationRecord | null | undefined {
  const [first, ...others] = touching(block);
  if (!first) return undefined;
  const covered = block.areas.every((area) => {
    const left = first.areas.reduce<Area[]>(
      (rest, one) => rest.flatMap((part) => subtract(part, one)),
      [area],
    );
    return left.length === 0;
  });
  return covered && others.length === 0 ? first : null;
}

let nextId = 1;

/** The block's own record: the one it has, or a copy cut out of the others for it. */
function own(block: Block): ValidationRecord {
  const { state } = block.sheet;
  const before = shared(block);
  const same =
    before &&
    before.areas.length === block.areas.length &&
    before.areas.every((one, index) => sameArea(one, block.areas[index] as Area));
  if (before && same) return before;
  state.validations = subtractFrom(state.validations, block.areas);
  const record: ValidationRecord = {
    ...(before ?? { rule: {}, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true }),
    id: `validation-${nextId++}`,
    areas: [...block.areas],
  };
  state.validations.push(record);
  return record;
}

type Setting = "rule" | "errorAlert" | "prompt" | "ignoreBlanks";

function setting<K extends Setting>(
  key: K,
  otherwise: ValidationRecord[K],
  parse: (value: unknown) => ValidationRecord[K],
): Property<Block> {
  return {
    get(block) {
      const record = shared(block);
      if (record === null) return null;
      return record ? record[key] : otherwise;
    },
    set(block, value) {
      guard(block.sheet);
      const parsed = parse(value);
      own(block)[key] = parsed;
      block.sheet.state.unshown.validations = true;
    },
  };
}

export const dataValidation = new ModelClass<Block>({
  name: "DataValidation",
  properties: {
    rule: setting("rule", {}, checkedRule),
    errorAlert: setting("errorAlert", NO_ALERT, (value) => checkedMessage(value, LIMITS.alert, NO_ALERT)),
    prompt: setting("prompt", NO_PROMPT, (value) => checkedMessage(value, LIMITS.prompt, NO_PROMPT)),
    ignoreBlanks: setting("ignoreBlanks", true, flag),
    type: {
      get(block) {
        const record = shared(block);
        if (record === null) return "Inconsistent";
        return TYPE_NAMES[Object.keys(record?.rule ?? {})[0] ?? ""] ?? "None";
      },
    },
  },
  methods: {
    clear(block) {
      guard(block.sheet);
      block.sheet.state.validations = subtractFrom(block.sheet.state.validations, block.areas);
      block.sheet.state.unshown.validations = true;
    },
  },
});
