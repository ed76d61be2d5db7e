import { CAPTIONS, STATUS_WORDS } from "./captions";
import { core, key } from "./key";

/** What a column holds. `bare`: scores of a level that its heading does not name; `expert`: one expert's. */
export type Role =
  | "no"
  | "label"
  | "category"
  | "unit"
  | "value"
  | "remark"
  | "points"
  | "note"
  | "self"
  | "province"
  | "national"
  | "bare"
  | "expert"
  | "reason"
  | "evidence"
  | "ours";

export interface Meaning {
  readonly role: Role;
  /** Whether the heading is the form's or ours, or names a level. */
  readonly exact: boolean;
}

type Rule = readonly [role: Role, pattern: RegExp, exact: boolean];

const COMMON: readonly Rule[] = [
  ["no", /^(序号|项号|编号|no)$/, true],
  ["label", /^[一二三四]?级?指标(名称|内容)?$|^(项目|指标项|考核(内容|项目|指标)|评价指标)$/, true],
];

/** In this order: 「自评理由」 is a reason and no score. */
const ITEM_RULES: readonly Rule[] = [
  ["note", /^指标(简要)?说明/, true],
  ["points", /^(标准|指标)?分值|^满分|^标准分/, true],
  ["evidence", /^证据编号$/, true],
  ["evidence", /证据|证明材料|佐证|印证|支撑材料|材料(名称|清单|编号|目录|索引)|^(附件|材料)/, false],
  ["reason", /^评分理由$/, true],
  ["reason", /理由|原因|意见|评语|(评|打|得|扣)分(说明|依据)|自评(说明|依据)|^(备注|说明)$/, false],
  ["expert", /专家|评委/, true],
  ["national", /国家.*(核|评|审|分)|国知局|核定|^国家局?$/, true],
  ["province", /省.*(测评|评|审|核|分)|测评|^省(局|级)?$/, true],
  ["self", /自我?(评|测|打)|市局?(自?评|打分|得分)/, true],
  ["bare", /^(实|实际|考核|评价|最后|最终|评定)?(得分|分数|评分|打分)(情况|结果)?$/, false],
];

const FORM_RULES: readonly Rule[] = [
  ["category", /^类别/, true],
  ["unit", /^(计量)?单位$/, true],
  ["value", /^(上一年度)?数据$/, true],
  ["remark", /^备注$/, true],
  ["value", /^(?!.*(来源|说明|口径)).*(数据|数值|指标值)|^数量$|^填报|^(19|20)\d\d年/, false],
  ["remark", /^(说明|注)$/, false],
];

function byRules(rules: readonly Rule[], text: string): Meaning | null {
  for (const candidate of [text, core(text)])
    for (const [role, pattern, exact] of rules) if (pattern.test(candidate)) return { role, exact };
  return null;
}

/** What a heading says; null where nobody knows. */
export function meaningOf(heading: string, kind: "form" | "items"): Meaning | null {
  const text = key(heading);
  if (text === "") return null;
  const ours = STATUS_WORDS[kind].has(text);
  if (ours) return { role: "ours", exact: true };
  const caption = kind === "items" ? CAPTIONS.get(text) : undefined;
  if (caption !== undefined) return { role: caption, exact: true };
  return byRules([...COMMON, ...(kind === "items" ? ITEM_RULES : FORM_RULES)], text);
}

const HEAD_HINT = /^[序类一二三级指单上数备分满]/;
const HEAD_WORDS =
  /^(序号|类别|[一二三]?级?指标(名称)?|单位|(上一年度)?数据|备注|分值.*|满分|指标(简要)?说明.*)$/;
const LABEL_WORDS = /^[一二三]?级?指标(名称)?$/;

export type HeadWord = "label" | "other" | null;

/** Whether only heads of the form say so. */
export function headWord(text: string): HeadWord {
  if (!HEAD_HINT.test(text)) return null;
  const words = core(text);
  if (LABEL_WORDS.test(words)) return "label";
  return HEAD_WORDS.test(words) ? "other" : null;
}

/** Counts in a row what only heads of the form say: 2 make a head row, if the indicator is one of them. */
export class HeadCount {
  private words = 0;
  private label = false;

  see(word: HeadWord): void {
    if (word === null) return;
    this.words += 1;
    this.label ||= word === "label";
  }

  get isHead(): boolean {
    return this.label && this.words >= 2;
  }
}

type ScoreLevel = "self" | "province" | "national";
/** How a title names the level of its scores; our own form of Art. 19 says 「得分栏：」. */
const NAMED: readonly (readonly [ScoreLevel, RegExp])[] = [
  ["self", /自评|自我评|自测/],
  ["province", /省.{0,8}测评|省局|省级评/],
  ["national", /国家.{0,6}核定|国知局|国家知识产权局(核|评|审)/],
];

/** The one level that a title names; null for none or several. */
export function levelNamed(title: string): ScoreLevel | null {
  const text = key(title);
  const column = /得分栏(自评|省局|国家)/.exec(text)?.[1];
  const said = column === undefined ? text : column === "国家" ? "国知局" : column;
  const levels = NAMED.filter(([, pattern]) => pattern.test(said)).map(([level]) => level);
  return levels.length === 1 ? (levels[0] ?? null) : null;
}
