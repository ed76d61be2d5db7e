/**
 * Functions on items, scores and conditions. Metadata is generated from these comments; the English texts stand in
 * functions.en.json. New parameters come last and are optional, for ever: Excel caches metadata.
 */
import { currentProgramme } from "../live";
import { nearest } from "../scoring";
import { gateTable, rankWord } from "./gates";
import { itemScore, partSum, shareOfPoints } from "./parts";
import { clauseOf, itemTable, noteOf } from "./texts";

/**
 * 指标、条件或期限的出处，如“附件2 二、第5项”“第十八条（九）”。
 * @customfunction SOURCE SOURCE
 * @param item 指标（T12、任12、二-12、印发的名称）、条件（18.9b）或期限（DL-9）
 * @returns {string} 出处
 */
export function source(item: unknown): string {
  return clauseOf(currentProgramme(), item);
}

/**
 * 某一项印发的指标说明，一字不差。
 * @customfunction NOTE NOTE
 * @param item 编号（T12、任12、二-12）或印发的名称
 * @returns {string} 指标说明
 */
export function note(item: unknown): string {
  return noteOf(currentProgramme(), item);
}

/**
 * 指标清单，按印发顺序：编号、序号、名称、分值、部分、一级指标。
 * @customfunction ITEMS ITEMS
 * @param [section] 只列这一部分：客观实力、主要任务、工作创新；不给时全列
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {any[][]} 每项一行，六列
 */
export function items(section: unknown, enforcement: unknown): unknown[][] {
  return itemTable(currentProgramme(), section, enforcement);
}

/**
 * 某一组或某一部分的得分，按所给区域计算；空格和不能计分的格算未填。
 * @customfunction GROUP GROUP
 * @param group 名称（政府重视、创造）或编号（T.1.1、O.create、tasks）
 * @param {any[][]} scores 这一组各项的得分，或整个部分的得分，按印发顺序
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {number} 得分
 */
export function group(group: unknown, scores: unknown[][], enforcement: unknown): number {
  return nearest(partSum(currentProgramme(), group, scores, enforcement).score);
}

/**
 * 某一项的得分：在 0 至分值之间时原样给出；不是数字、超出分值时给出带原因的错误，未评分时为 #N/A。
 * @customfunction SCORE SCORE
 * @param item 编号（T12、任12、二-12）或印发的名称
 * @param score 得分
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {number} 可计的得分
 */
export function score(item: unknown, score: unknown, enforcement: unknown): number {
  return itemScore(currentProgramme(), item, score, enforcement);
}

/**
 * 某一组或某一部分的最高可能得分：缺的项按满分算。
 * @customfunction BEST BEST
 * @param group 名称（主要任务、政府重视）或编号（tasks、T.1.1）
 * @param {any[][]} scores 这一组各项的得分，或整个部分的得分，按印发顺序
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {number} 最高可能得分
 */
export function best(group: unknown, scores: unknown[][], enforcement: unknown): number {
  return nearest(partSum(currentProgramme(), group, scores, enforcement).best);
}

/**
 * 某一组或某一部分的最低得分：缺的项按 0 分算。
 * @customfunction WORST WORST
 * @param group 名称（主要任务、政府重视）或编号（tasks、T.1.1）
 * @param {any[][]} scores 这一组各项的得分，或整个部分的得分，按印发顺序
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {number} 最低得分
 */
export function worst(group: unknown, scores: unknown[][], enforcement: unknown): number {
  return nearest(partSum(currentProgramme(), group, scores, enforcement).score);
}

/**
 * 得分率：得分除以满分。
 * @customfunction SHARE SHARE
 * @param item 一项、一组或一部分：编号或名称
 * @param score 得分
 * @param [enforcement] 执法权：有、无；不给时按有执法权
 * @returns {number} 0 至 1 的数
 */
export function share(item: unknown, score: unknown, enforcement: unknown): number {
  return shareOfPoints(currentProgramme(), item, score, enforcement);
}

/**
 * 名次是否在限额之内：达到、未达到、待定。
 * @customfunction RANKGATE RANKGATE
 * @param rank 名次
 * @param of 参加排名的总数
 * @param limit 限额：0 至 1 之间的数（0.3），或条件编号（18.4、18.6、5.5）
 * @param [roundUp] TRUE 表示名额向上取整；不给时不取整
 * @returns {string} 结果的词
 */
export function rankgate(rank: unknown, of: unknown, limit: unknown, roundUp: unknown): string {
  return rankWord(currentProgramme(), { rank, of, limit, roundUp });
}

/**
 * 全部条件的结果：条件、结果、标记、原因、条款。没有给出的条件为待定。
 * @customfunction GATES GATES
 * @param {any[][]} [facts] 已知的条件，每行三格：条件编号、数值、总数（写法同 GATE 函数）
 * @returns {string[][]} 每个条件一行，五列
 */
export function gates(facts: unknown[][]): string[][] {
  return gateTable(currentProgramme(), facts);
}
