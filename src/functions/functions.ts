/**
 * The functions as Excel sees them. Metadata is generated from these comments; the English texts stand in
 * functions.en.json. New parameters come last and are optional, for ever: Excel caches metadata.
 */
import { currentProgramme } from "../live";
import { isGiven, sectionNamed } from "./arguments";
import { follow, guarded } from "./follow";
import { gateWord } from "./gates";
import { itemNamed } from "./items";
import { bandName, fullScore, missingCount } from "./rules";
import { sectionScore, totalScore } from "./scores";

/**
 * 指标体系总体得分（加权折算）。不给区域时取当前工作簿的得分并随填随变；给出区域时按区域计算。
 * @customfunction TOTAL TOTAL
 * @param {any[][]} [objective] 客观实力 22 项的得分，按印发顺序
 * @param {any[][]} [tasks] 主要任务 45 项的得分，按印发顺序
 * @param {any[][]} [innovation] 工作创新 2 项的得分
 * @param {any[][]} [weights] 三部分的权重：0 至 1 的数，写文字（加分）的按原分加上；不给时用示例权重
 * @streaming
 */
export function total(
  objective: unknown[][],
  tasks: unknown[][],
  innovation: unknown[][],
  weights: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  const ranges = [objective, tasks, innovation];
  guarded(invocation, () => {
    if (!ranges.some(isGiven)) return follow(invocation, (result) => result.total?.score);
    invocation.setResult(totalScore(currentProgramme(), ranges, weights));
  });
}

/**
 * 某一部分的得分。不给区域时取当前工作簿的得分并随填随变；给出区域时按区域计算。
 * @customfunction SECTION SECTION
 * @param {string} section 部分：客观实力、主要任务、工作创新，也可写 objective、tasks、innovation
 * @param {any[][]} [scores] 这一部分各项的得分，按印发顺序
 * @streaming
 */
export function section(
  section: string,
  scores: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  guarded(invocation, () => {
    const programme = currentProgramme();
    const wanted = sectionNamed(programme, section);
    if (!isGiven(scores)) return follow(invocation, (result) => result.sections[wanted.id]?.score);
    invocation.setResult(sectionScore(programme, wanted, scores));
  });
}

/**
 * 某一条件是否达到：达到、未达到、待定、需人工判断。留空的数算待定，不算未达到。
 * @customfunction GATE GATE
 * @param gate 条件编号，如 18.9b、18.4、5.5
 * @param [value] 得分、名次、起算日、优秀次数，或声明（TRUE、FALSE）
 * @param [of] 总数、截止日，或考核年数
 * @returns {string} 结果的词
 */
export function gate(gate: unknown, value: unknown, of: unknown): string {
  return gateWord(currentProgramme(), gate, value, of);
}

/**
 * 考核验收成绩对应的档次（第十四条）：取消试点称号、新一轮试点、示范培育。
 * @customfunction BAND BAND
 * @param total 考核验收成绩
 * @returns {string} 档次的名称；留空为待定
 */
export function band(total: unknown): string {
  return bandName(currentProgramme(), total);
}

/**
 * 某一项、某一组或某一部分的满分。
 * @customfunction MAX MAX
 * @param item 编号（T12、任12、二-12）、印发的名称，或组、部分的编号（T.4.1、tasks）
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {number} 满分
 */
export function max(item: unknown, enforcement: unknown): number {
  return fullScore(currentProgramme(), item, enforcement);
}

/**
 * 某一项印发的名称，一字不差。
 * @customfunction NAME NAME
 * @param item 编号：T12、任12 或 二-12
 * @returns {string} 名称
 */
export function name(item: unknown): string {
  return itemNamed(currentProgramme(), item).name;
}

/**
 * 某一部分还缺几项：没有可计的得分，或（给出证据编号区域时）得分大于 0 而没有证据编号。
 * @customfunction MISSING MISSING
 * @param section 部分：客观实力、主要任务、工作创新，也可写 objective、tasks、innovation
 * @param {any[][]} scores 这一部分各项的得分，按印发顺序
 * @param {any[][]} [evidence] 这一部分各项的证据编号，按印发顺序
 * @returns {number} 缺的项数
 */
export function missing(section: unknown, scores: unknown[][], evidence: unknown[][]): number {
  const programme = currentProgramme();
  return missingCount(programme, sectionNamed(programme, section), scores, evidence);
}
