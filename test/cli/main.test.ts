import { parseAssessment } from "../../src/assessment/index";
import { judge } from "../../src/judge/index";
import { goldenJson } from "../fixtures/city";
import { ipcity } from "./run";

const resultOf = (name: string): unknown =>
  JSON.parse(JSON.stringify(judge(parseAssessment(goldenJson(name)))));

describe("score", () => {
  test("--json of one file is the result itself", async () => {
    const { status, json, stderr } = await ipcity(["score", "clean.json", "--json"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(json()).toEqual(resultOf("clean"));
  });

  test("--json of several is a list in file order, errors in it and told", async () => {
    const { status, json, stderr } = await ipcity([
      "score",
      "--json",
      "faulty.json",
      "none.json",
      "clean.json",
    ]);
    expect(status).toBe(2);
    expect(json()).toEqual([
      { file: "faulty.json", result: resultOf("faulty") },
      { file: "none.json", error: expect.stringContaining("没有这个文件") },
      { file: "clean.json", result: resultOf("clean") },
    ]);
    expect(stderr).toMatch(/^ipcity: none\.json：.*\n$/);
  });

  test("--column chooses, in both spellings", async () => {
    for (const option of [["--column", "self"], ["--column=self"]]) {
      const { json } = await ipcity(["score", ...option, "province.json", "--json"]);
      expect(json()).toMatchObject({ column: "self" });
    }
  });

  test("an error finding is no failure of score", async () => {
    expect((await ipcity(["score", "faulty.json"])).status).toBe(0);
  });

  test("people read a table, in Chinese or English", async () => {
    const { stdout } = await ipcity(["score", "clean.json"]);
    expect(stdout).toContain("示例市甲");
    expect(stdout).toContain("总分 86.66");
    expect(stdout).toContain("按示例权重估算，非官方");
    expect(stdout).toContain("客观实力  74.90  100.00     74.90  22/22");
    expect(stdout).toContain("最早可申报示范城市之日");
    const english = await ipcity(["score", "clean.json", "--lang", "en"]);
    expect(english.stdout).toContain("Total 86.66");
    expect(english.stdout).not.toContain("总分");
  });

  test("a score just below a limit is never shown as the limit", async () => {
    const weights = { objective: 0, tasks: 0, innovation: 1 };
    const scores = { I1: { self: 4 }, I2: { self: 3.9999 } };
    const city = { format: "ipcity-assessment/1", programme: "2016-87", settings: { weights }, scores };
    const { stdout } = await ipcity(["score", "a.json"], { "a.json": JSON.stringify(city) });
    expect(stdout).toContain("总分 79.999");
    expect(stdout).not.toContain("80.00");
  });
});

describe("check", () => {
  test("status 0 without an error, 1 with one, 2 where a file cannot be read", async () => {
    expect((await ipcity(["check", "clean.json"])).status).toBe(0);
    expect((await ipcity(["check", "empty.json"])).status).toBe(0);
    expect((await ipcity(["check", "clean.json", "faulty.json"])).status).toBe(1);
    expect((await ipcity(["check", "faulty.json", "none.json"])).status).toBe(2);
  });

  test("--json of one file and of several", async () => {
    const { findings } = judge(parseAssessment(goldenJson("faulty")));
    expect((await ipcity(["check", "faulty.json", "--json"])).json()).toEqual({
      file: "faulty.json",
      findings,
    });
    expect((await ipcity(["check", "clean.json", "faulty.json", "--json"])).json()).toEqual([
      { file: "clean.json", findings: [] },
      { file: "faulty.json", findings },
    ]);
  });

  test("people read errors first, each with its remedy", async () => {
    const { stdout } = await ipcity(["check", "faulty.json"]);
    const severities = [...stdout.matchAll(/^(错误|警告|提示) {2}/gm)].map((match) => match[1]);
    const rank = (word: string | undefined): number => ["错误", "警告", "提示"].indexOf(word ?? "");
    expect(severities.map(rank)).toEqual([...severities.map(rank)].sort());
    expect(stdout.match(/办法：/g)).toHaveLength(severities.length);
    expect((await ipcity(["check", "clean.json"])).stdout).toContain("没有发现问题。");
  });
});

describe("listings", () => {
  test("readings: name, clause, default, alternatives", async () => {
    const listed = (await ipcity(["readings", "--json"])).json();
    expect(listed).toHaveLength(23);
    expect(listed).toContainEqual(
      expect.objectContaining({
        name: "rank-rounding",
        clause: "第十八条（四）",
        default: "exact",
        alternatives: ["round-up"],
      }),
    );
    expect((await ipcity(["readings"])).stdout).toMatch(/rank-rounding\s+第十八条（四）\s+exact\s+round-up/);
  });

  test("every setting that is listed is read", async () => {
    const listed = (await ipcity(["readings", "--json"])).json() as { setting: string; default: string }[];
    const settings = Object.fromEntries(
      listed
        .filter(({ setting }) => !setting.startsWith("weights"))
        .map((open) => [open.setting, open.default]),
    );
    const city = { format: "ipcity-assessment/1", programme: "2016-87", settings };
    expect((await ipcity(["score", "a.json"], { "a.json": JSON.stringify(city) })).stderr).toBe("");
  });

  test("programmes: the overlay says what it extends, the others nothing", async () => {
    const entries = (await ipcity(["programmes", "--json"])).json();
    expect(entries).toHaveLength(5);
    expect(entries).toContainEqual({
      id: "2022-1",
      documentNumber: "沪知局促〔2022〕1号",
      date: "2022",
      title: expect.stringContaining("试点示范城区、园区") as string,
      extends: "2021-1197",
    });
    const { stdout } = await ipcity(["programmes"]);
    expect(stdout).toContain("国知办发管字〔2017〕30号");
  });

  test("programmes: id, document number, date, title", async () => {
    expect((await ipcity(["programmes", "--json"])).json()).toContainEqual({
      id: "2016-87",
      documentNumber: "国知发管字〔2016〕87号",
      date: "2016-11-18",
      title: "国家知识产权试点、示范城市管理办法",
    });
    expect((await ipcity(["readings", "--programme", "1999-1"])).stderr).toContain("可用的有：2016-87");
  });
});

describe("wrong usage ends with status 2 and one line", () => {
  test.each([
    [["scroe", "clean.json"], "没有命令“scroe”"],
    [["score"], "缺少文件"],
    [["score", "clean.json", "--columns", "self"], "不认识的选项 --columns"],
    [["score", "clean.json", "--column", "mayor"], "mayor"],
    [["score", "clean.json", "--column"], "--column 后面缺少取值"],
    [["score", "clean.json", "--lang", "fr"], "zh-CN、en"],
    [["check", "clean.json", "--today", "x"], "不认识的选项 --today"],
    [["check", "clean.json", "--programme", "x"], "没有规则包“x”"],
    [["check", "clean.json", "--programme", "2016-86"], "里面的规则包是“2016-87”"],
    [["readings", "clean.json"], "readings 不需要文件"],
  ])("%j", async (argv, told) => {
    const { status, stdout, stderr } = await ipcity(argv);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^ipcity: [^\n]*\n$/);
    expect(stderr).toContain(told);
  });

  test("nothing at all shows the help", async () => {
    const { status, stderr } = await ipcity([]);
    expect(status).toBe(2);
    expect(stderr).toContain("ipcity score city.xlsx");
  });
});

const NAMES = ["new", "fill", "read", "score", "check", "rank", "report", "readings", "programmes"];

test.each(["--help", "-h"])("help: %s names every command and option", async (flag) => {
  const { status, stdout } = await ipcity([flag]);
  expect(status).toBe(0);
  for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
  expect(stdout).toContain("--no-enforcement");
  expect((await ipcity([flag, "--lang", "en"])).stdout).toContain("Usage:");
});

test.each(["score", "check", "readings", "programmes"])("help of %s has an example", async (name) => {
  const { status, stdout } = await ipcity([name, "--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`示例\\n {2}ipcity ${name}`));
  expect((await ipcity([name, "--help", "--lang", "en"])).stdout).toContain("Examples");
});

test.each([
  ["", 1],
  ["\n\n", 3],
  ['{\n"a": ,\n}', 2],
  ['{\n"a": 1\n"b": 2}', 3],
  ['{"a": 1,\n}', 2],
  ["[1,\n2", 2],
  ["{\n'a': 1}", 2],
  ['{"a":\n01}', 2],
  ['{"a": "x\ny"}', 1],
  ["{}\n{}", 2],
  ['[{"a": [1, {"b": null}]},\n\n tru]', 3],
])("%j stops being JSON on line %i", async (text, line) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  const { stderr } = await ipcity(["score", "a.json"], { "a.json": text });
  expect(stderr).toContain(`第${line}行有误`);
});

describe("files that cannot be used", () => {
  test.each([
    ["broken.json", '{\n"format": ,\n}', "第2行"],
    ["empty.txt", "", "文件是空的"],
    ["list.json", "[]", "整个文件"],
    ["other.json", '{"format":"ipcity-assessment/1","programme":"2016-87","scroes":{}}', "是否为“scores”"],
    ["city.xlsx", "名称,得分", "另存为 .xlsx"],
  ])("%s", async (file, text, told) => {
    const { status, stdout, stderr } = await ipcity(["score", file, "--json"], { [file]: text });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^ipcity: [^\n]*\n$/);
    expect(stderr).toContain(file);
    expect(stderr).toContain(told);
  });

  test("a byte order mark is no fault", async () => {
    const text = `\ufeff${JSON.stringify(goldenJson("clean"))}`;
    expect((await ipcity(["check", "bom.json"], { "bom.json": text })).status).toBe(0);
  });

  test("text of a file cannot steer the terminal", async () => {
    const city = { ...goldenJson("clean"), city: { name: "示例\u001b[2J市\n甲" } };
    const { stdout } = await ipcity(["score", "a.json"], { "a.json": JSON.stringify(city) });
    expect(stdout).not.toContain("\u001b");
    expect(stdout.split("\n")[0]).toContain("示例 [2J市 甲");
  });
});
