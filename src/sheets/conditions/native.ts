/** Outcomes of conditions that count no points, by formulas over the names of the other sheets. */
import {
  applicantKinds,
  formRows,
  type ApplicantKind,
  type Gate,
  type GateRule,
  type Logic,
  type Programme,
  type ValueRef,
} from "../../rulebook";
import { exact, firstOf, isBlank, quote } from "../formula";
import { say, type Language } from "../language";
import { partName } from "../annex1/names";
import { PLAN_NAMES } from "../matrix/names";
import { optionText } from "../settings/fields";
import { honourName, SETTING_NAMES, supplementName } from "../settings/names";
import { unitColumnName, unitCountName } from "../units/names";
import { DECLARED } from "../words";
import { outcomeName } from "./names";
import { OUTCOMES, VALUES } from "./words";

export interface NativeCells {
  /** What the condition looks at, in words or as a number. */
  readonly value: string;
  readonly outcome: string;
}

type Rule<K extends GateRule["kind"]> = Extract<GateRule, { readonly kind: K }>;

/** Whether a cell holds a word of ours in either language, or the truth value. */
const says = (cell: string, word: { readonly zh: string; readonly en: string }, value: string): string =>
  `OR(TRIM(${cell})=${quote(word.zh)},TRIM(${cell})=${quote(word.en)},TRIM(${cell})=${quote(value)})`;
const yes = (cell: string): string => says(cell, DECLARED.yes, "TRUE");
const no = (cell: string): string => says(cell, DECLARED.no, "FALSE");

/** The cell of a figure that is given once. */
function cellOf(ref: ValueRef, programme: Programme): string {
  const part = programme.statusForm.parts.find(({ rows }) => rows.some(({ id }) => id === ref));
  const row = formRows(programme).find(({ id }) => id === ref);
  if (part === undefined || row === undefined) return supplementName(ref);
  return `INDEX(${partName(part.id, "value")},MATCH(${quote(row.label)},${partName(part.id, "label")},0))`;
}

const swapped = (degree: string): string => `INDEX({0,2,1,3},1,${degree}+1)`;

export class NativeConditions {
  private readonly met: string;
  private readonly notMet: string;
  private readonly open: string;
  private readonly manual: string;

  constructor(
    private readonly programme: Programme,
    private readonly language: Language,
  ) {
    this.met = quote(say(OUTCOMES.met, language));
    this.notMet = quote(say(OUTCOMES.notMet, language));
    this.open = quote(say(OUTCOMES.open, language));
    this.manual = quote(say(OUTCOMES.manual, language));
  }

  /** Null for a kind that stands on scores, dates or ranks, or that a person judges. */
  of({ rule }: Gate): NativeCells | null {
    switch (rule.kind) {
      case "applicant":
        return this.applicant(rule);
      case "value":
        return rule.each === undefined ? this.value(rule) : this.eachValue(rule, rule.each);
      case "count":
        return this.count(rule);
      case "answers":
        return this.answers(rule);
      case "list":
        return this.list(rule);
      case "coverage":
        return this.coverage(rule);
      case "combination":
        return this.combination(rule);
      default:
        return null;
    }
  }

  /** Met, not met, or open while neither is certain. */
  private decided(met: string, notMet: string): string {
    return firstOf(
      [
        [met, this.met],
        [notMet, this.notMet],
      ],
      this.open,
    );
  }

  private applicant({ kinds }: Rule<"applicant">): NativeCells {
    const { kind } = SETTING_NAMES;
    const is = (id: ApplicantKind): string =>
      `${kind}=${quote(optionText(applicantKinds[id], this.language))}`;
    return {
      value: `IF(${isBlank(kind)},"",${kind})`,
      outcome: `IF(${isBlank(kind)},${this.open},IF(OR(${kinds.map(is).join(",")}),${this.met},${this.notMet}))`,
    };
  }

  private value(rule: Rule<"value">): NativeCells {
    const { over, scale = "1" } = rule;
    const above = cellOf(rule.value, this.programme);
    const below = over === undefined ? null : cellOf(over, this.programme);
    const known =
      below === null
        ? `ISNUMBER(${above})`
        : `IF(AND(ISNUMBER(${above}),ISNUMBER(${below})),${below}>0,FALSE)`;
    const number = exact(below === null ? above : `${above}/${below}*${scale}`);
    const within = this.limits(rule, (limit) => `${number}${limit}`);
    return {
      value: `IF(${known},${number},"")`,
      outcome: `IF(${known},IF(AND(${within.join(",")}),${this.met},${this.notMet}),${this.open})`,
    };
  }

  private limits(
    { least, most }: { readonly least?: string; readonly most?: string },
    test: (limit: string) => string,
  ): readonly string[] {
    return [
      ...(least === undefined ? [] : [test(`>=${least}`)]),
      ...(most === undefined ? [] : [test(`<=${most}`)]),
    ];
  }

  /** Over all units: one that falls short decides, and none may be open. */
  private eachValue(rule: Rule<"value">, form: string): NativeCells {
    const units = unitCountName(form);
    const figures = unitColumnName(form, rule.value, rule.over, rule.scale);
    const given = `COUNT(${figures})`;
    const conditions = this.limits(rule, (limit) => `${figures},${quote(limit)}`);
    const good = `COUNTIFS(${conditions.join(",")})`;
    return this.ofUnits(units, given, good);
  }

  private ofUnits(units: string, given: string, good: string): NativeCells {
    return {
      value: `${good}&"/"&${units}`,
      outcome: this.decided(`AND(${units}>0,${good}=${units})`, `${good}<${given}`),
    };
  }

  private count({ of, least = 0, most }: Rule<"count">): NativeCells {
    const units = unitCountName(of);
    const inside = most === undefined ? `${units}>=${least}` : `AND(${units}>=${least},${units}<=${most})`;
    return {
      value: units,
      outcome: `IF(${units}=0,${this.open},IF(${inside},${this.met},${this.notMet}))`,
    };
  }

  private answers({ each, row, accepted }: Rule<"answers">): NativeCells {
    const answers = unitColumnName(each, row);
    const good = `(${accepted.map((answer) => `COUNTIF(${answers},${quote(answer)})`).join("+")})`;
    return this.ofUnits(unitCountName(each), `SUMPRODUCT(--(LEN(${answers})>0))`, good);
  }

  private list({ anyOf }: Rule<"list">): NativeCells {
    const { honours = [] } = this.programme;
    const names = anyOf.map(honourName);
    const held = anyOf.map((id) => {
      const title = honours.find((honour) => honour.id === id)?.name;
      const word = title === undefined ? id : say(title, this.language);
      return [yes(honourName(id)), quote(word)] as const;
    });
    return {
      value: firstOf(held, '""'),
      outcome: this.decided(`OR(${names.map(yes).join(",")})`, `AND(${names.map(no).join(",")})`),
    };
  }

  private coverage({ level }: Rule<"coverage">): NativeCells {
    const covered = level === "projects" ? PLAN_NAMES.projects : PLAN_NAMES.tasks;
    const all = (this.programme.plan?.projects ?? []).flatMap(({ tasks, id }) =>
      level === "projects" ? [id] : tasks.map((task) => task.id),
    ).length;
    const blank = `${PLAN_NAMES.measures}=0`;
    return {
      value: `${covered}&"/${all}"`,
      outcome: `IF(${blank},${this.open},IF(${covered}=${all},${this.met},${this.notMet}))`,
    };
  }

  /**
   * Of all the worst, of alternatives the best: from 0, not met, over 1, open, and 2, for a person, to 3, met. Among
   * alternatives what is open goes before what a person judges, so 1 and 2 change places there.
   */
  private combination({ of }: Rule<"combination">): NativeCells {
    const degree = (logic: Logic): string => {
      if (typeof logic === "string") {
        const is = (word: string, number: number): readonly [string, string] => [
          `${outcomeName(logic)}=${word}`,
          String(number),
        ];
        return firstOf([is(this.met, 3), is(this.notMet, 0), is(this.manual, 2)], "1");
      }
      if ("all" in logic) return `MIN(${logic.all.map(degree).join(",")})`;
      return swapped(`MAX(${logic.any.map((part) => swapped(degree(part))).join(",")})`);
    };
    const words = [this.notMet, this.open, this.manual, this.met];
    return { value: '""', outcome: `INDEX({${words.join(",")}},1,${degree(of)}+1)` };
  }

  /** Whether a condition is one of what is applied for; while nothing is chosen, it is. */
  onTrack({ tracks }: Pick<Gate, "tracks">): string | null {
    const all = this.programme.tracks ?? [];
    if (tracks === undefined || all.length === 0) return null;
    const chosen = SETTING_NAMES.track;
    const names = all
      .filter(({ id }) => tracks.includes(id))
      .map(({ name }) => `${chosen}=${quote(optionText(name, this.language))}`);
    return `IFERROR(OR(${[isBlank(chosen), ...names].join(",")}),TRUE)`;
  }

  valueOf(cells: NativeCells): string {
    return `IFERROR(${cells.value},${quote(say(VALUES.none, this.language))})`;
  }
}
