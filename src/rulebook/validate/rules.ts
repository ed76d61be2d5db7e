import { indicators } from "../selectors";
import type { DeadlineRule, Gate, Programme, Reading } from "../types";
import { exact, faultIf, type Check, type RulebookFault } from "./fault";

function gateFaults(p: Programme, gate: Gate): readonly RulebookFault[] {
  const { id, rule } = gate;
  switch (rule.kind) {
    case "threshold": {
      const scored = ["total", ...(p.scorecard?.sections ?? []).map((section) => section.id)];
      return [
        ...faultIf(
          !scored.includes(rule.of),
          id,
          `没有“${rule.of}”的得分 (There is no score of "${rule.of}")`,
        ),
        ...faultIf(
          exact(rule.at) === null,
          id,
          `门槛“${rule.at}”不是小数 (The threshold "${rule.at}" is no decimal number)`,
        ),
      ];
    }
    case "rank": {
      const share = exact(rule.share);
      const outside = share === null || share.compare(0) <= 0 || share.compare(1) > 0;
      return faultIf(
        outside,
        id,
        `比例“${rule.share}”应大于0、不大于1 (The share "${rule.share}" is not above 0 and at most 1)`,
      );
    }
    case "elapsed":
      return faultIf(!(rule.months > 0), id, "没有写要经过的时间 (No time has to pass)");
    case "in-time":
      return faultIf(
        !p.deadlines.some((deadline) => deadline.id === rule.deadline),
        id,
        `没有期限“${rule.deadline}” (There is no deadline "${rule.deadline}")`,
      );
    case "grades":
      return faultIf(
        !(rule.least > 0 && rule.least <= rule.of),
        id,
        `${rule.of} 中不可能有 ${rule.least} (${rule.least} of ${rule.of} cannot be)`,
      );
    case "applicant":
      return faultIf(rule.kinds.length === 0, id, "没有写哪类城市可以申报 (No kind of city may apply)");
    default:
      return [];
  }
}

export const gateRules: Check = (p) => p.gates.flatMap((gate) => gateFaults(p, gate));

/** The steps leave no score out: from 0 upwards. */
export const bandSteps: Check = (p) =>
  (p.band?.steps ?? []).flatMap((step, index, steps) => {
    const from = exact(step.from);
    if (from === null)
      return [
        {
          row: step.id,
          reason: `下限“${step.from}”不是小数 (Its lower limit "${step.from}" is no decimal number)`,
        },
      ];
    if (index === 0)
      return faultIf(!from.equals(0), step.id, "第一档不从0开始 (The first step does not start at 0)");
    const below = exact(steps[index - 1]?.from ?? "");
    return faultIf(
      below !== null && from.compare(below) <= 0,
      step.id,
      "起点不高于前一档 (It does not start above the step before)",
    );
  });

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function deadlineFaults(rule: DeadlineRule): readonly RulebookFault[] {
  const offsets = [rule.months, rule.thenMonths, rule.days].filter((offset) => offset !== undefined);
  const given = [offsets.length > 0, rule.yearly !== undefined, rule.on !== undefined].filter(Boolean);
  return [
    ...faultIf(
      given.length !== 1,
      rule.id,
      "时长、每年的日期、文件写明的日期，须有且只有一种 (It needs an offset or a yearly day, or a day of its own, and one of them only)",
    ),
    ...faultIf(
      (rule.on === undefined) === (rule.from === undefined),
      rule.id,
      "须有起算日，或文件写明的日期 (It needs a day to count from, or a day of its own)",
    ),
    ...faultIf(
      rule.on !== undefined && !isDay(rule.on),
      rule.id,
      `没有“${rule.on}”这一天，写成 YYYY-MM-DD (The day "${rule.on}" does not exist; write YYYY-MM-DD)`,
    ),
    ...faultIf(
      offsets.some((offset) => !Number.isInteger(offset) || offset <= 0),
      rule.id,
      "时长不是正整数 (An offset is not a positive whole number)",
    ),
    ...faultIf(
      rule.thenMonths !== undefined && rule.months === undefined,
      rule.id,
      "没有先写月数，就写了再加的月数 (Further months follow no first months)",
    ),
    ...faultIf(
      rule.yearly !== undefined && !/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(rule.yearly),
      rule.id,
      `每年的日期“${rule.yearly}”应写成 MM-DD (The yearly day "${rule.yearly}" is not MM-DD)`,
    ),
  ];
}

/** A length that is a reading's is a number that the reading may set. */
function lengthFaults(p: Programme, { id, lengthReading }: DeadlineRule): readonly RulebookFault[] {
  const isNumeric = p.readings.some(
    (reading) => reading.id === lengthReading && reading.numeric !== undefined,
  );
  return faultIf(
    lengthReading !== undefined && !isNumeric,
    id,
    `没有给出数值的读法“${lengthReading}” (There is no reading "${lengthReading}" that gives a number)`,
  );
}

export const deadlineOffsets: Check = (p) =>
  p.deadlines.flatMap((rule) => [...deadlineFaults(rule), ...lengthFaults(p, rule)]);

function numericFaults(
  id: string,
  chosen: string,
  range: NonNullable<Reading["numeric"]>,
): readonly RulebookFault[] {
  const [min, value, max] = [exact(range.min), exact(chosen), exact(range.max)];
  const inside = min && value && max && min.compare(value) <= 0 && value.compare(max) <= 0;
  return faultIf(
    !inside,
    id,
    `默认值“${chosen}”不在 ${range.min} 与 ${range.max} 之间 (The default "${chosen}" is not between ${range.min} and ${range.max})`,
  );
}

/** A share is one of a section, tried out in steps that come to an end. */
function shareFaults(p: Programme, { id, setting, share }: Reading): readonly RulebookFault[] {
  if (share === undefined) return [];
  const [from, to, step] = [exact(share.from), exact(share.to), exact(share.step)];
  const section = setting?.split(".")[1];
  const ordered = from && to && step && from.compare(to) < 0 && step.compare(0) > 0 && to.compare(1) < 0;
  return [
    ...faultIf(!ordered, id, "所试的比例不是由小到大、小于1 (Its shares do not run upwards below 1)"),
    ...faultIf(
      p.scorecard !== null && !p.scorecard.sections.some((candidate) => candidate.id === section),
      id,
      "所试的比例不属于任何部分 (Its shares are those of no section)",
    ),
  ];
}

function readingFaults(reading: Reading): readonly RulebookFault[] {
  const { id, numeric, options } = reading;
  const kebab = faultIf(
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
    id,
    "编号应为小写字母、数字和短横 (The id is not in kebab case)",
  );
  if (numeric) return [...kebab, ...numericFaults(id, reading.default, numeric)];
  const ids = options.map((option) => option.id);
  return [
    ...kebab,
    ...faultIf(
      ids.length < 2,
      id,
      "读法少于两种选择 (A reading with fewer than two options leaves nothing open)",
    ),
    ...faultIf(new Set(ids).size !== ids.length, id, "两种选择用了同一编号 (Two options share an id)"),
    ...faultIf(
      !ids.includes(reading.default),
      id,
      `默认值“${reading.default}”不在选择之中 (The default "${reading.default}" is no option)`,
    ),
  ];
}

export const readingOptions: Check = (p) =>
  p.readings.flatMap((reading) => [...readingFaults(reading), ...shareFaults(p, reading)]);

/** Titles that stand in an order have ranks 1, 2, 3 …, and no two the same. */
export const titleOrder: Check = (p) =>
  p.titles
    .filter((title) => title.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .flatMap((title, index) =>
      faultIf(
        title.rank !== index + 1,
        title.id,
        `次序是 ${title.rank}，应为 ${index + 1} (Its rank is ${title.rank} where ${index + 1} is due)`,
      ),
    );

export const windows: Check = (p) =>
  indicators(p).flatMap((item) =>
    faultIf(
      item.window !== undefined && item.window.also === item.window.type,
      item.id,
      "第二个时间段与第一个相同 (Its second window is its first)",
    ),
  );
