import { FileError, readDocx, readXlsx } from "../../../src/xlsx/index";
import { joined, zipOf } from "./archive";
import { bookOf, sheetOf } from "./book";
import { HOSTILE } from "./cases";
import { HEAVY } from "./heavy";

jest.setTimeout(120_000);

const prototype = (): readonly string[] => Object.getOwnPropertyNames(Object.prototype);
const before = prototype();
afterEach(() => expect(prototype()).toEqual(before));

async function failureOf(work: Promise<unknown>): Promise<FileError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error("It was read");
}

describe("each ends in the error of its name", () => {
  test.each(HOSTILE)("$name: $code", async ({ code, bytes }) => {
    const error = await failureOf(readXlsx(bytes(), { names: ["a"] }));
    expect(error.code).toBe(code);
    // What is wrong, and after it what to do.
    expect(error.text.zh).toMatch(/^[^{}]*[\u4e00-\u9fff][^{}]*；[^{}]*[\u4e00-\u9fff][^{}]*$/);
    expect(error.text.en.replace("表一", "S")).toMatch(/^[^{}\u4e00-\u9fff]*; [^{}\u4e00-\u9fff]*$/);
    expect(error.in("en")).toBe(error.text.en);
    expect(error.in("zh-CN")).toBe(error.message);
  });
});

test.each(HEAVY)("as much as the limits allow is read: $name", async ({ bytes }) => {
  const { grids } = await readXlsx(bytes(), { names: ["IPC_T_self"] });
  expect(grids[0]?.rows.length).toBeGreaterThan(0);
});

test("a document is refused by the same errors", async () => {
  for (const { bytes, code } of HOSTILE.filter((entry) =>
    ["empty", "encrypted", "csv", "truncated", "unsafe-path"].includes(entry.code),
  )) {
    const error = await failureOf(readDocx(bytes()));
    expect([code, "is-workbook"]).toContain(error.code);
  }
  const body = { name: "word/document.xml", data: "<!DOCTYPE a><document/>" };
  expect((await failureOf(readDocx(zipOf([body])))).code).toBe("doctype");
  expect((await failureOf(readDocx(zipOf([{ ...body, data: "x".repeat(99), size: 9 }])))).code).toBe(
    "false-size",
  );
});

test("names and sheets that are called like parts of every object", async () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const bytes = bookOf({
    sheets: names.map((name, index) => ({ name, data: `<row r="1"><c r="A1"><v>${index}</v></c></row>` })),
    names: names.map((name) => `<definedName name="${name}">'${name}'!$A$1</definedName>`).join(""),
    strings: "<si><t>__proto__</t></si>",
  });
  const { regions, grids } = await readXlsx(bytes, { names });
  expect(grids?.map(({ name }) => name)).toEqual(names);
  expect(Object.entries(regions).map(([name, region]) => [name, region?.values])).toEqual(
    names.map((name, index) => [name, [[index]]]),
  );
  expect(Object.getPrototypeOf(regions)).toBe(Object.prototype);
  const without = await readXlsx(sheetOf(""), { names });
  expect(Object.values(without.regions)).toEqual([null, null, null, null]);
});

test("what stands before and after an archive does not matter as long as its directory is right", async () => {
  const bytes = sheetOf('<c r="A1"><v>7</v></c>');
  bytes[bytes.length - 2] = 5;
  const commented = joined([bytes, new Uint8Array(5).fill(33)]);
  expect((await readXlsx(commented, { names: [] })).grids[0]?.rows).toEqual([[7]]);
});

test("macros are ignored", async () => {
  const bytes = bookOf({
    sheets: [{ name: "表一", data: '<row><c r="A1"><v>7</v></c></row>' }],
    parts: [{ name: "xl/vbaProject.bin", data: "Sub Auto_Open()" }],
  });
  expect((await readXlsx(bytes, { names: [] })).grids[0]?.rows).toEqual([[7]]);
});

test("limits are those given", async () => {
  const bytes = sheetOf('<c r="A1"><v>7</v></c><c r="B1"><v>8</v></c>');
  const error = await failureOf(readXlsx(bytes, { names: [], limits: { cells: 1 } }));
  expect(error.text).toEqual({
    zh: "工作表「表一」B1：有内容的单元格超过 1 个；把无关的工作表和图片移到另一个文件后再读",
    en: 'sheet "表一" B1: there are more than 1 cells with content; move unrelated sheets and pictures to another file',
  });
});

test("names that lead to large areas are counted", async () => {
  const names = ["a", "b", "c"];
  const bytes = bookOf({
    sheets: [{ name: "S", data: "" }],
    names: names.map((name) => `<definedName name="${name}">S!$A$1:$CV$100</definedName>`).join(""),
  });
  expect((await failureOf(readXlsx(bytes, { names, limits: { regionCells: 25_000 } }))).code).toBe(
    "names-too-large",
  );
});

test("a signal stops the reading", async () => {
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  await expect(readXlsx(sheetOf(""), { names: [], signal })).rejects.toBe(reason);
});
