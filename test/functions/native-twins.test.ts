/** The native twin of an example gives the same in LibreOffice as the function does everywhere. */
import { Workbook } from "@cj-tech-master/excelts";
import { converted } from "../fixtures/libreoffice";
import { examples, sheetOf } from "./examples";

jest.setTimeout(240_000);

const twins = Object.entries(examples).filter(([, { native }]) => native !== undefined);
const TWIN = "N1";

async function withTwins(): Promise<Uint8Array> {
  const book = new Workbook();
  for (const [id, example] of twins) {
    const sheet = book.addWorksheet(id);
    sheetOf(example).forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== "") sheet.getCell(row + 1, column + 1).value = value;
      });
    });
    sheet.getCell(TWIN).value = { formula: (example.native ?? "").slice(1) };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

it("says what the function says", async () => {
  const calculated = new Workbook();
  const { twins: file } = converted({ twins: await withTwins() }, "xlsx");
  await calculated.xlsx.load(file!);
  for (const [id, { value }] of twins) {
    const [[first] = []] = (Array.isArray(value) ? value : [[value]]) as unknown[][];
    const { result } = calculated.getWorksheet(id)!.getCell(TWIN);
    expect([id, result]).toEqual([id, typeof first === "number" ? expect.closeTo(first, 9) : first]);
  }
});
