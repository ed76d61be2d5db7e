/** Conditions of programmes without points: what LibreOffice calculates is what the rules say. */
import { Workbook } from "@cj-tech-master/excelts";
import { judge } from "../../../src/judge";
import { programmes } from "../../../src/rulebook";
import { fillWrites, sheetPlans } from "../../../src/sheets";
import { outcomeName } from "../../../src/sheets/names";
import { writeXlsx } from "../../../src/xlsx";
import { filledCity } from "../../fixtures/filled";
import { converted } from "../../fixtures/libreoffice";
import { shown } from "./files";

jest.setTimeout(120_000);

const WORDS = { met: "达到", "not-met": "未达到", undetermined: "尚不能判定", manual: "需人工判断" } as const;
const packs = programmes.filter(({ scorecard }) => scorecard === null);

test("every condition comes out natively as the rules have it", async () => {
  const files = await Promise.all(
    packs.map(async (pack) => {
      const writes = fillWrites(pack, filledCity(pack));
      return [pack.id, await writeXlsx(sheetPlans(pack), { writes })] as const;
    }),
  );
  const recalculated = converted(Object.fromEntries(files), "xlsx");
  for (const pack of packs) {
    const workbook = new Workbook();
    await workbook.xlsx.load(recalculated[pack.id] ?? new Uint8Array());
    const plan = sheetPlans(pack).find(({ key }) => key === "conditions");
    const sheet = workbook.getWorksheet(plan?.name ?? "");
    const city = filledCity(pack);
    // What belongs to another thing applied for is not judged at all.
    const outcomes = new Map(judge(city).gates.map(({ id, outcome }) => [id, WORDS[outcome]]));
    const wanted = pack.gates.map(({ id, tracks }) => {
      const asked = tracks === undefined || city.track === undefined || tracks.includes(city.track);
      return [id, asked ? outcomes.get(id) : "不适用"];
    });
    const found = pack.gates.map(({ id }) => {
      const place = plan?.names.find(({ name }) => name === outcomeName(id))?.area;
      const cell = sheet?.getCell((place?.row ?? 0) + 1, (place?.column ?? 0) + 1);
      return [id, cell === undefined ? "" : shown(cell)];
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(wanted);
  }
});
