import { checkCharacter } from "../../../src/checks/enterprises/credit-code";
import { formRows, programme } from "../../../src/rulebook/index";
import { changed, goldenJson, type Json } from "../../fixtures/city";

export interface City {
  [key: string]: Json;
}

const measures = programme("2016-87");

/** A code of the right form; no district is 000001. */
export function creditCode(no: number): string {
  const first = `91000001MA${String(no).padStart(7, "0")}`;
  return `${first}${checkCharacter(first)}`;
}

const names = (count: number, what: string): Json[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${what}${index + 1}` }));

/** The city without a fault with every register filled: files, lists, enterprises by title, uses of the fund. */
export function fullCity(): City {
  const clean = goldenJson("clean");
  const rows: Record<string, Json> = Object(clean["annex1"]);
  let no = 0;
  const enterprises = measures.titles.flatMap((title) =>
    Array.from({ length: Number(rows[title.row ?? ""]) }, (): Json => {
      no += 1;
      return { name: `示例企业第${no}号有限公司`, creditCode: creditCode(no), titles: [title.id] };
    }),
  );
  const counted = formRows(measures).filter(
    (row) => row.list === "described" && ["个", "家"].includes(row.unit),
  );
  const evidence = Array.isArray(clean["evidence"]) ? clean["evidence"] : [];
  return changed(clean, {
    enterprises,
    evidence: evidence.map(
      (entry) => ({ ...Object(entry), file: `${String(Object(entry)["no"])}.pdf` }) as Json,
    ),
    lists: {
      ...Object.fromEntries(counted.map((row) => [row.id, names(Number(rows[row.id]), "示例单位")])),
      "A2.1.4": names(22, "示例人员"),
      "A2.1.5": names(9, "示例支出"),
      "A2.1.6": names(3, "示例中心"),
      "A2.1.7": names(8, "示例局"),
    },
    "funds/T11.subsidies": 500,
    "funds/T11.enterprises": 700,
    "funds/T11.enforcement": 160,
    "annex1/A0.phone": "0591-87654321",
    "annex1/A0.mobile": "13812345678",
    "annex1/A0.fax": "0591-87654322",
  });
}
