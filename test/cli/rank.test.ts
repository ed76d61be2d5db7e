import { readXlsx } from "../../src/xlsx/index";
import { ipcity } from "./run";

/** A city that scores only T1 (2 points, weighing 0.6). */
const city = (name: string, score: number | null, more: object = {}): string =>
  JSON.stringify({
    format: "ipcity-assessment/1",
    programme: "2016-87",
    city: { name },
    scores: { T1: { self: score } },
    ...more,
  });

const FILES = {
  "a.json": city("示例市甲", 1),
  "b.json": city("示例市乙", 2),
  "c.json": city("示例市丙", 1),
  "broken.json": "{",
};

/** Nothing missing in the tasks but one item, and weights of its own. */
const WEIGHED = city("示例市戊", 2, { settings: { weights: { objective: 0, tasks: 1 } } });

interface Ranked {
  readonly rank: number;
  readonly name: string;
  readonly total: { readonly score: number; readonly best: number };
  readonly rankBest: number;
  readonly rankWorst: number;
}

describe("rank", () => {
  test("--json: ranks, bounds and columns of the contract; the order of the files changes nothing", async () => {
    const { status, json, stdout } = await ipcity(["rank", "a.json", "b.json", "c.json", "--json"], FILES);
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      format: "ipcity-ranking/1",
      programme: "2016-87",
      column: "self",
      cities: [
        { file: "b.json", name: "示例市乙", rank: 1, total: { score: 1.2, worst: 1.2, official: false } },
        { file: "c.json", name: "示例市丙", rank: 2, rankBest: 1, rankWorst: 3, column: "self" },
        { file: "a.json", name: "示例市甲", rank: 2, band: { outcome: "undetermined", flag: null } },
      ],
      rejected: [],
    });
    const again = await ipcity(["rank", "--json", "c.json", "b.json", "a.json"], FILES);
    expect(again.stdout).toBe(stdout);
  });

  test("a broken file is named and never stops the rest", async () => {
    const { status, json, stderr } = await ipcity(
      ["rank", "none.json", "a.json", "broken.json", "--json"],
      FILES,
    );
    expect(status).toBe(2);
    expect(json()).toMatchObject({
      cities: [{ file: "a.json", rank: 1, rankBest: 1, rankWorst: 1 }],
      rejected: [
        { file: "broken.json", reason: expect.stringContaining("不是有效的 JSON") },
        { file: "none.json", reason: expect.stringContaining("没有这个文件") },
      ],
    });
    expect(stderr.trim().split("\n")).toHaveLength(2);
  });

  test("--column is the same for all; without it each takes its own, and the ranking says mixed", async () => {
    const files = { ...FILES, "d.json": city("示例市丁", 1, { scores: { T1: { self: 0, province: 2 } } }) };
    const mixed = await ipcity(["rank", "a.json", "d.json", "--json"], files);
    expect(mixed.json()).toMatchObject({ column: "mixed", cities: [{ file: "d.json" }, { file: "a.json" }] });
    const self = await ipcity(["rank", "a.json", "d.json", "--json", "--column", "self"], files);
    expect(self.json()).toMatchObject({ column: "self", cities: [{ file: "a.json" }, { file: "d.json" }] });
  });

  test("people read a table, notes and the files left out", async () => {
    const { stdout } = await ipcity(["rank", "a.json", "b.json", "broken.json"], FILES);
    expect(stdout).toMatch(/名次 +城市 +总分 +最高可得/);
    expect(stdout).toMatch(/ 1 {2}示例市乙 {2}1\.20/);
    expect(stdout).toContain("注意：总分按示例权重估算，非官方。");
    expect(stdout).toMatch(/未列入排名的文件 1个：\n {2}broken\.json：/);
    const english = await ipcity(["rank", "a.json", "b.json", "--lang", "en"], FILES);
    expect(english.stdout).toContain("Ranking of 2 cities");
    expect(english.stdout).not.toMatch(/名次|注意/);
  });

  test("-o ranking.xlsx: formulas whose values are those of the ranking, and no supplied text is one", async () => {
    const files = { ...FILES, "=1+1.json": city("=HYPERLINK(1)", 0.5), "w.json": WEIGHED };
    const names = [...Object.keys(files), "--column", "self"];
    const { written } = await ipcity(["rank", ...names, "-o", "ranking.xlsx"], files);
    const { stdout } = await ipcity(["rank", ...names, "--json"], files);
    const { cities }: { readonly cities: readonly Ranked[] } = JSON.parse(stdout);
    const { grids = [] } = await readXlsx(written.get("ranking.xlsx") ?? new Uint8Array(), { names: [] });
    const rows = grids[0]?.rows.slice(4, 4 + cities.length) ?? [];
    const cells = (column: number): unknown[] => rows.map((row) => row[column]);
    expect(cells(0)).toEqual(cities.map(({ rank }) => rank));
    expect(cells(1)).toEqual(cities.map(({ name }) => name));
    expect(cells(2)).toEqual(cities.map(({ total }) => total.score));
    expect(cells(6)).toEqual(cities.map(({ total }) => total.best));
    expect(cells(7)).toEqual(cities.map(({ rankBest }) => rankBest));
    expect(cells(8)).toEqual(cities.map(({ rankWorst }) => rankWorst));
    expect(grids[0]?.rows.flat()).toContain("=1+1.json");
  });

  test("-o writes the same JSON and refuses to replace a file", async () => {
    const { status, stdout, written } = await ipcity(["rank", "a.json", "-o", "ranking.json"], FILES);
    expect(status).toBe(0);
    expect(stdout).toContain("已写入 ranking.json");
    const { json } = await ipcity(["rank", "a.json", "--json"], FILES);
    expect(JSON.parse(new TextDecoder().decode(written.get("ranking.json")))).toEqual(json());
    const wrong = await ipcity(["rank", "a.json", "-o", "ranking.pdf"], FILES);
    expect([wrong.status, wrong.written.size]).toEqual([2, 0]);
  });
});
