import { applicantKinds, type ApplicantKind, type Band, type Gate, type GateRule } from "../../rulebook";
import { address } from "../address";
import { dueAfter, monthsAfter, periodEnd } from "../deadlines";
import { atLevel, countOf, exact, firstOf, isInForce, quote, SOURCED } from "../formula";
import { say, type Language } from "../language";
import {
  CONDITION_NAMES,
  dateName,
  itemName,
  rankName,
  rankOfName,
  SCORE_NAMES,
  sectionBestName,
  SETTING_NAMES,
} from "../names";
import { askedIn, COLUMN, nativeScore, type ScoreFrame } from "./layout";
import { GATES } from "./words";

/** Two decimals would show a score that is less than this below a limit as having reached it. */
const NEAR = "0.005";
/** The section that the acceptance may stand on alone. */
const TASKS = "tasks";

export interface GateCells {
  /** Text with the data behind the outcome, appended to the title. */
  readonly data: string;
  readonly outcome: string;
  readonly flag: string;
  /** What the hidden helper columns hold. */
  readonly help?: readonly [string, string];
}

type Rule<K extends GateRule["kind"]> = Extract<GateRule, { readonly kind: K }>;

/** Formulas of one gate at a row of the sheet. */
export class GateFormulas {
  private readonly met: string;
  private readonly notMet: string;
  private readonly open: string;
  private readonly boundary: string;
  private readonly estimate: string;

  constructor(
    private readonly frame: ScoreFrame,
    private readonly language: Language,
  ) {
    const word = (text: (typeof GATES)[keyof typeof GATES]): string => quote(say(text, language));
    this.met = word(GATES.met);
    this.notMet = word(GATES.notMet);
    this.open = word(GATES.open);
    this.boundary = word(GATES.boundary);
    this.estimate = word(GATES.estimate);
  }

  of(gate: Gate, row: number): GateCells | null {
    const { rule } = gate;
    switch (rule.kind) {
      case "threshold":
        return this.threshold(rule, row);
      case "rank":
        return this.rank(gate.id, rule, row);
      case "elapsed":
        return this.elapsed(rule);
      case "in-time":
        return this.inTime(rule, row);
      case "grades":
        return this.grades(rule, row);
      case "applicant":
        return this.applicant(rule);
      case "value":
      case "count":
      case "answers":
      case "list":
      case "coverage":
      case "combination":
      case "declaration":
      case "manual":
        return null;
    }
  }

  /** Every item of a section, or of all, scored. */
  private complete(of: string): string {
    const sections = this.frame.card.sections.filter((section) => of === "total" || section.id === of);
    const counted = sections.map((section) => countOf(itemName(section, "chosen"))).join("+");
    return `(${counted}=${askedIn(sections)})`;
  }

  private bounds(of: string): { readonly worst: string; readonly best: string } {
    const section = this.frame.card.sections.find((candidate) => candidate.id === of);
    return section === undefined
      ? { worst: SCORE_NAMES.totalNative, best: SCORE_NAMES.totalBest }
      : { worst: nativeScore(section), best: sectionBestName(section.id) };
  }

  private range(worst: string, best: string): string {
    return `TEXT(${worst},"0.00")&IF(${best}>${worst},"–"&TEXT(${best},"0.00"),"")`;
  }

  private threshold(rule: Rule<"threshold">, row: number): GateCells {
    const { worst, best } = this.bounds(rule.of);
    const outcome = address(row, COLUMN.outcome);
    const monitored = this.frame.card.sections.some((section) => section.id === rule.of && section.monitored);
    // A monitored score is final only at the national office; the total only with weights that a document sets.
    const estimated = monitored ? `NOT(${atLevel("national")})` : `NOT(${SOURCED})`;
    const near = `AND(${outcome}=${this.notMet},${this.complete(rule.of)},${exact(`${rule.at}-${worst}`)}<=${NEAR})`;
    return {
      data: this.range(worst, best),
      outcome: firstOf(
        [
          [`${exact(worst)}>=${rule.at}`, this.met],
          [`${exact(best)}<${rule.at}`, this.notMet],
        ],
        this.open,
      ),
      flag: firstOf(
        [
          [near, this.boundary],
          [`AND(${outcome}<>${this.open},${estimated})`, this.estimate],
        ],
        '""',
      ),
    };
  }

  private rank(id: string, rule: Rule<"rank">, row: number): GateCells {
    const [rank, of] = [rankName(id), rankOfName(id)];
    // A rank beyond the number ranked says nothing.
    const known = `IF(AND(ISNUMBER(${rank}),ISNUMBER(${of})),${rank}<=${of},FALSE)`;
    const outcome = address(row, COLUMN.outcome);
    const limit = `ROUNDUP(${exact(`${rule.share}*${of}`)},0)`;
    const roundedUp = isInForce(this.frame.programme, "rank-rounding", "round-up");
    return {
      data: `IF(${known},${rank}&"/"&${of},"")`,
      outcome: `IF(${known},IF(OR(${rank}/${of}<=${rule.share},AND(${roundedUp},${rank}=${limit})),${this.met},${this.notMet}),${this.open})`,
      flag: `IF(${outcome}=${this.notMet},IF(${rank}=${limit},${this.boundary},""),"")`,
    };
  }

  private elapsed(rule: Rule<"elapsed">): GateCells {
    const [from, to] = [dateName(rule.from), dateName(rule.to)];
    const known = `AND(ISNUMBER(${from}),ISNUMBER(${to}))`;
    const day = (name: string): string => `IF(ISNUMBER(${name}),TEXT(${name},"yyyy-mm-dd"),"")`;
    return {
      data: `${day(from)}&IF(${known}," – ","")&${day(to)}`,
      outcome: `IF(${known},IF(${to}>=${monthsAfter(from, rule.months)},${this.met},${this.notMet}),${this.open})`,
      flag: '""',
    };
  }

  /** By its own day; while that is blank, by the first of the steps that it needs. */
  private inTime(rule: Rule<"in-time">, row: number): GateCells | null {
    const { programme } = this.frame;
    const deadline = programme.deadlines.find(({ id }) => id === rule.deadline);
    if (deadline?.from === undefined) return null;
    const from = dateName(deadline.from);
    const [end, due] = [address(row, COLUMN.help1), address(row, COLUMN.help2)];
    const filed = dateName(rule.date);
    const steps = rule.steps.map(dateName).join(",");
    const late = `IF(COUNT(${steps})=0,FALSE,MIN(${steps})>${due})`;
    return {
      data: `IF(ISNUMBER(${filed}),TEXT(${filed},"yyyy-mm-dd"),"")&IF(ISNUMBER(${due})," ≤ "&TEXT(${due},"yyyy-mm-dd"),"")`,
      outcome: firstOf(
        [
          [`NOT(ISNUMBER(${due}))`, this.open],
          [`ISNUMBER(${filed})`, `IF(${filed}<=${due},${this.met},${this.notMet})`],
          [late, this.notMet],
        ],
        this.open,
      ),
      flag: '""',
      help: [
        `IFERROR(IF(ISNUMBER(${from}),${periodEnd(deadline, from, programme)},""),"")`,
        `IFERROR(IF(ISNUMBER(${end}),${dueAfter(deadline, end)},""),"")`,
      ],
    };
  }

  /** The years before the application's; without an application date the latest ones given. */
  private grades(rule: Rule<"grades">, row: number): GateCells {
    const { years, grades } = CONDITION_NAMES;
    const application = dateName("application");
    const [from, to] = [address(row, COLUMN.help1), address(row, COLUMN.help2)];
    const latest = `IF(COUNT(${years})=0,0,LARGE(${years},MIN(${rule.of},COUNT(${years}))))`;
    const within = `${years},">="&${from},${years},"<="&${to}`;
    const good = `COUNTIFS(${within},${grades},${quote(rule.grade)})`;
    const given = `COUNTIFS(${within},${grades},"<>")`;
    return {
      data: `${quote(`${rule.grade} `)}&${good}&"/"&${given}`,
      outcome: firstOf(
        [
          [`${good}>=${rule.least}`, this.met],
          [`${good}+MAX(0,${rule.of}-${given})>=${rule.least}`, this.open],
        ],
        this.notMet,
      ),
      flag: '""',
      help: [
        `IFERROR(IF(ISNUMBER(${application}),YEAR(${application})-${rule.of},${latest}),0)`,
        `IFERROR(IF(ISNUMBER(${application}),YEAR(${application})-1,9999),9999)`,
      ],
    };
  }

  private applicant(rule: Rule<"applicant">): GateCells {
    const kind = SETTING_NAMES.kind;
    const is = (id: ApplicantKind): string => `${kind}=${quote(say(applicantKinds[id], this.language))}`;
    const among = `OR(${rule.kinds.map(is).join(",")})`;
    return {
      data: `IF(LEN(TRIM(${kind}))=0,"",${kind})`,
      outcome: `IF(LEN(TRIM(${kind}))=0,${this.open},IF(${among},${this.met},${this.notMet}))`,
      flag: '""',
    };
  }

  /** What the acceptance means by its score: the total, or the main tasks alone where that reading is in force. */
  private acceptance(): {
    readonly worst: string;
    readonly best: string;
    readonly complete: string;
    readonly final: string;
  } {
    const { programme, card } = this.frame;
    const whole = this.bounds("total");
    if (card.sections.every(({ id }) => id !== TASKS))
      return { ...whole, complete: this.complete("total"), final: SOURCED };
    const alone = isInForce(programme, "acceptance-basis", TASKS);
    const tasks = this.bounds(TASKS);
    const either = (own: string, other: string): string => `IF(${alone},${own},${other})`;
    return {
      worst: either(tasks.worst, whole.worst),
      best: either(tasks.best, whole.best),
      complete: either(this.complete(TASKS), this.complete("total")),
      // No weights enter the score of the tasks.
      final: either("TRUE", SOURCED),
    };
  }

  /** The step that the score has reached; open while worst and best stand on different ones. */
  band(band: Band, row: number): GateCells {
    const toLower = isInForce(this.frame.programme, "band-boundary", "lower");
    const step = (score: string): string => {
      const [lowest, ...higher] = band.steps;
      const reached = (from: string): string =>
        `IF(${toLower},${exact(score)}>${from},${exact(score)}>=${from})`;
      const cases = [...higher]
        .reverse()
        .map((entry) => [reached(entry.from), quote(say(entry.name, this.language))] as const);
      return firstOf(cases, quote(lowest === undefined ? "" : say(lowest.name, this.language)));
    };
    const { worst, best, complete, final } = this.acceptance();
    const [low, high] = [address(row, COLUMN.help1), address(row, COLUMN.help2)];
    const limits = band.steps
      .slice(1)
      .map((entry) => `${exact(`ABS(${worst}-${entry.from})`)}<=${NEAR}`)
      .join(",");
    const outcome = address(row, COLUMN.outcome);
    return {
      data: this.range(worst, best),
      outcome: `IF(${low}=${high},${low},${this.open})`,
      flag: firstOf(
        [
          [`AND(${complete},OR(${limits}))`, this.boundary],
          [`AND(${outcome}<>${this.open},NOT(${final}))`, this.estimate],
        ],
        '""',
      ),
      help: [step(worst), step(best)],
    };
  }

  get undetermined(): string {
    return this.open;
  }
}
