/**
 * Functions on days and on raw values. Metadata is generated from these comments; the English texts stand in
 * functions.en.json. New parameters come last and are optional, for ever: Excel caches metadata.
 */
import { currentProgramme } from "../live";
import { derivedFrom, normalized } from "./figures";
import { dueDay, dueTable, inWindow, windowTable } from "./times";

/**
 * 某一项材料的时间段：类型、起、止；可用两种时间段的项目给两行。起止设为日期格式即可看到日期。
 * @customfunction WINDOW WINDOW
 * @param item 编号（T12、任12、二-12）或印发的名称
 * @param application 申报日
 * @param [approval] 试点批复日；政策类的项目要用
 * @returns {any[][]} 每个时间段一行，三列
 */
export function window(item: unknown, application: unknown, approval: unknown): unknown[][] {
  return windowTable(currentProgramme(), item, application, approval);
}

/**
 * 材料的日期是否在这一项的时间段之内。
 * @customfunction INWINDOW INWINDOW
 * @param item 编号（T12、任12、二-12）或印发的名称
 * @param date 材料的日期
 * @param application 申报日
 * @param [approval] 试点批复日；政策类的项目要用
 * @returns {boolean} 在时间段之内为 TRUE
 */
export function inwindow(item: unknown, date: unknown, application: unknown, approval: unknown): boolean {
  return inWindow(currentProgramme(), item, date, application, approval);
}

/**
 * 某一期限的截止日，从起算日按日历推算，遇节假日不顺延。
 * @customfunction DEADLINE DEADLINE
 * @param deadline 期限编号：DL-2 至 DL-23
 * @param from 起算日，如试点批复日、培育方案印发日
 * @param [years] 年数；只用于文件没有规定长度的期限（DL-13）
 * @returns {number} 截止日，设为日期格式即可看到日期
 */
export function deadline(deadline: unknown, from: unknown, years: unknown): number {
  return dueDay(currentProgramme(), deadline, from, years);
}

/**
 * 由已知日期推算的全部期限，按日期排列：编号、截止日、事项、由谁办、条款、剩余天数。
 * @customfunction DEADLINES DEADLINES
 * @param {any[][]} days 已知的日期，每行两格：名称（试点批复日、申报日等）、日期
 * @param [today] 今天的日期；给出时算剩余天数
 * @returns {any[][]} 每个期限一行，六列
 */
export function deadlines(days: unknown[][], today: unknown): unknown[][] {
  return dueTable(currentProgramme(), days, today);
}

/**
 * 客观实力某一项的原始数值，由附件1的数据按公式计算，不取整；金额和笔数的项目给两格。
 * @customfunction DERIVE DERIVE
 * @param item 客观实力的一项：编号（O2、客2、一-2）或印发的名称
 * @param {any[][]} figures 附件1的数据：两列（编号、数值），或只有数值、按公式中的顺序
 * @returns {number[][]} 原始数值
 */
export function derive(item: unknown, figures: unknown[][]): number[][] {
  return derivedFrom(currentProgramme(), item, figures);
}

/**
 * 把数值换算成 0 至 1 的比例。办法是估算，文件没有规定原始数值如何折成得分。
 * @customfunction NORMALIZE NORMALIZE
 * @param value 本市的数值
 * @param {any[][]} among 参加比较的各城市的数值
 * @param [way] 办法：极差（min-max）、功效系数（efficacy）、标杆（benchmark）、名次（rank）；不给时用极差
 * @param [low] 功效系数的不允许值；不给时取最小值
 * @param [high] 功效系数的满意值，或标杆值；功效系数不给时取最大值
 * @returns {number} 比例
 */
export function normalize(
  value: unknown,
  among: unknown[][],
  way: unknown,
  low: unknown,
  high: unknown,
): number {
  return normalized({ value, among, way, low, high });
}
