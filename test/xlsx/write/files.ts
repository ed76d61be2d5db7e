/** Golden cities as written files, and any .xlsx read back with the bare library. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Workbook, type Cell } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { parseAssessment, type Assessment } from "../../../src/assessment";
import { programme } from "../../../src/rulebook";
import { fillWrites, sheetPlans, type Scalar } from "../../../src/sheets";
import { writeXlsx } from "../../../src/xlsx";

installChartSupport();

export const rules = programme("2016-87");
export const plans = sheetPlans(rules);

const GOLDEN = path.resolve(__dirname, "../../golden");
export const cities = readdirSync(GOLDEN).filter((name) =>
  existsSync(path.join(GOLDEN, name, "assessment.json")),
);

/** Truth values as texts: ISNUMBER is true of them in LibreOffice and false everywhere else. */
const withoutTruths = (_: string, value: unknown): unknown => (value === true ? "是" : value);

export function cityOf(name: string): Assessment {
  const json = JSON.parse(readFileSync(path.join(GOLDEN, name, "assessment.json"), "utf8"));
  const scores = JSON.parse(JSON.stringify(json.scores ?? {}), withoutTruths);
  return parseAssessment({ ...json, scores });
}

export const written = (city: string): Promise<Uint8Array> =>
  writeXlsx(plans, { writes: fillWrites(rules, cityOf(city)) });

export async function opened(file: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  return workbook;
}

/** What a cell shows; an error as its sign. A formula's blank text and a blank cell are the same. */
export function shown(cell: Cell): Scalar {
  const value: unknown = cell.formula === undefined ? cell.value : cell.result;
  // The library makes a date of every number with the format of one.
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === "object" && value !== null && "error" in value) return String(value.error);
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : "";
}

/** Binary sums differ in their last digits between engines. */
export const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;
