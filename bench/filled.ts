/** Writes filled workbooks of cities for other benchmarks: `node .cache/bench-filled.cjs FOLDER COUNT`. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseAssessment } from "../src/assessment";
import { programme } from "../src/rulebook";
import { fillWrites, sheetPlans } from "../src/sheets";
import { writeXlsx } from "../src/xlsx";

const CITIES = ["sample-city", "clean", "faulty", "province", "experts"];
const RULES = programme("2016-87");

async function filled(city: string): Promise<Uint8Array> {
  const json: unknown = JSON.parse(readFileSync(`test/golden/${city}/assessment.json`, "utf8"));
  return writeXlsx(sheetPlans(RULES), { writes: fillWrites(RULES, parseAssessment(json)) });
}

async function main(): Promise<void> {
  const [, , folder = ".", count = "300"] = process.argv;
  const files = await Promise.all(CITIES.map(filled));
  for (let index = 0; index < Number(count); index += 1)
    writeFileSync(path.join(folder, `city-${String(index)}.xlsx`), files[index % files.length] ?? "");
}

void main();
