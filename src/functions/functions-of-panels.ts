/**
 * Functions on experts, places, weights and checks. Metadata is generated from these comments; the English texts stand
 * in functions.en.json. New parameters come last and are optional, for ever: Excel caches metadata.
 */
import { currentProgramme } from "../live";
import { neededPoints, passingWeights } from "./aims";
import { findingTable } from "./findings";
import { combinedMark, ranks, spreadOf } from "./panels";
import { rulesVersion } from "./texts";

/**
 * 几位专家对某一项的打分合成一个得分；空格不计。
 * @customfunction PANEL PANEL
 * @param item 编号（T12、任12、二-12）或印发的名称
 * @param {any[][]} marks 各位专家的打分
 * @param [how] 合成办法：平均（mean）、中位数（median）、去掉最高最低（trimmed-mean）；不给时用平均
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {number} 合成的得分
 */
export function panel(item: unknown, marks: unknown[][], how: unknown, enforcement: unknown): number {
  return combinedMark(currentProgramme(), { item, marks, how, enforcement });
}

/**
 * 专家打分的分歧：最高减最低；给出指标时除以这一项的分值。
 * @customfunction SPREAD SPREAD
 * @param {any[][]} marks 各位专家的打分
 * @param [item] 指标；给出时结果是占分值的比例
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {number} 分歧
 */
export function spread(marks: unknown[][], item: unknown, enforcement: unknown): number {
  return spreadOf(currentProgramme(), marks, item, enforcement);
}

/**
 * 各城市的名次，从高到低，同分同名次，下一名次空出（1、2、2、4）；空格不排。
 * @customfunction RANK RANK
 * @param {any[][]} totals 各城市的总分
 * @param {any[][]} [bests] 各城市的最高可能总分；给出时每个城市三格：名次、最好名次、最差名次
 * @returns {any[][]} 名次，形状同总分的区域
 */
export function rank(totals: unknown[][], bests: unknown[][]): unknown[][] {
  return ranks(totals, bests);
}

/**
 * 客观实力的权重在什么范围内总分达到条件，其余部分分享剩下的权重：最低权重、最高权重。
 * @customfunction PASSRANGE PASSRANGE
 * @param {any[][]} objective 客观实力的得分：一格，或 22 项
 * @param {any[][]} tasks 主要任务的得分：一格，或 45 项
 * @param {any[][]} innovation 工作创新的得分：一格，或 2 项
 * @param [gate] 条件编号；不给时为 18.9b
 * @returns {number[][]} 一行两格
 */
export function passrange(
  objective: unknown[][],
  tasks: unknown[][],
  innovation: unknown[][],
  gate: unknown,
): number[][] {
  return passingWeights(currentProgramme(), [objective, tasks, innovation], gate);
}

/**
 * 要达到某一条件，各项得分合计至少还要提高多少分；缺的项按 0 分算，已达到时为 0。
 * @customfunction NEEDED NEEDED
 * @param gate 条件编号：18.9a、18.9b
 * @param {any[][]} objective 客观实力 22 项的得分，按印发顺序
 * @param {any[][]} tasks 主要任务 45 项的得分，按印发顺序
 * @param {any[][]} innovation 工作创新 2 项的得分
 * @param {any[][]} [weights] 三部分的权重，写法同 TOTAL 函数；不给时用示例权重
 * @returns {number} 还要提高的分数
 */
export function needed(
  gate: unknown,
  objective: unknown[][],
  tasks: unknown[][],
  innovation: unknown[][],
  weights: unknown[][],
): number {
  return neededPoints(currentProgramme(), gate, [objective, tasks, innovation], weights);
}

/**
 * 函数所用规则包的编号和版本，如 2016-87/1。
 * @customfunction VERSION VERSION
 * @returns {string} 规则包/版本
 */
export function version(): string {
  return rulesVersion(currentProgramme());
}

/**
 * 对所给各格的检查结果：级别、位置、问题、办法、依据。只检查单凭这些格就能判断的规则。
 * @customfunction CHECK CHECK
 * @param {any[][]} facts 要检查的内容，每行两格：指标（T12、二-12）或附件1的编号（A3.4、A3.8.amount），内容
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {string[][]} 每个问题一行，五列
 */
export function check(facts: unknown[][], enforcement: unknown): string[][] {
  return findingTable(currentProgramme(), facts, enforcement);
}
