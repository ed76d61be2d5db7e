import mammoth from "mammoth";
import { unzipSync, strFromU8 } from "fflate";
import type { Assessment, Lang } from "../../src/assessment/index";
import { judge } from "../../src/judge/index";
import { buildReport, writeDocx, type ReportDocument, type TableBlock } from "../../src/report/index";
import { seal } from "../../src/review/index";
import { cleanCity, emptyCity } from "../fixtures/city";

async function reportOf(assessment: Assessment, lang: Lang = "zh-CN"): Promise<ReportDocument> {
  return buildReport({ assessment, result: judge(assessment, { lang }), seal: await seal(assessment), lang });
}

const texts = ({ blocks }: ReportDocument): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "page") return [];
    if (block.kind === "list") return block.items;
    return block.kind === "table"
      ? [...block.head, ...block.rows.flat().map(({ text }) => text)]
      : [block.text];
  });

/** What stands under a heading up to the next. */
function under({ blocks }: ReportDocument, heading: string): ReportDocument["blocks"] {
  const from = blocks.findIndex((block) => block.kind === "heading" && block.text.includes(heading));
  const rest = blocks.slice(from + 1);
  const end = rest.findIndex((block) => block.kind === "heading");
  return from === -1 ? [] : rest.slice(0, end === -1 ? undefined : end);
}
const tableUnder = (report: ReportDocument, heading: string): TableBlock => {
  const found = under(report, heading).find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error(`no table under ${heading}`);
  return found;
};

describe("the document", () => {
  test("the score sheet has every item once, its sums and reasons, and every row fills the columns", async () => {
    const report = await reportOf(cleanCity({ "scores/T1/self": 1.25, "scores/T1/reason": "会议仅一次" }));
    const sheets = report.blocks.filter(
      (block): block is TableBlock => block.kind === "table" && block.head[2] === "序号",
    );
    expect(sheets.map(({ rows }) => rows.length - 1)).toEqual([22, 45, 2]);
    for (const { rows, widths } of sheets) {
      const cells = rows.flat().reduce((sum, { columns = 1, rows: tall = 1 }) => sum + columns * tall, 0);
      expect(cells).toBe(rows.length * widths.length);
    }
    const first = sheets[1]?.rows[0]?.map(({ text }) => text);
    expect(first?.slice(-4)).toEqual(["政府定期研究、部署知识产权工作", "2.00", "1.25", "会议仅一次"]);
    expect(sheets[0]?.rows.at(-1)?.map(({ text }) => text)).toEqual(["合计", "100.00", "74.90", "22/22"]);
  });

  test("total, weights and band: an example is called one, a document is named", async () => {
    const example = texts(await reportOf(cleanCity())).join("\n");
    expect(example).toContain("总体得分86.66分。");
    expect(example).toContain("权重为示例，非官方");
    expect(example).toContain("示范培育（估算）");
    const official = texts(await reportOf(cleanCity({ "settings/weightsSource": "示例发〔2018〕1号" }))).join(
      "\n",
    );
    expect(official).toContain("权重依据：示例发〔2018〕1号。");
    expect(official).not.toContain("非官方");
  });

  test("conditions come as words with clause and reason", async () => {
    const { rows } = tableUnder(await reportOf(cleanCity()), "门槛条件");
    expect(rows.map((row) => row[0]?.text)).toContain("第十八条（九）");
    const total = rows.find((row) => row[1]?.text === "总体得分加权折算之后达到80分");
    expect(total?.[2]?.text).toBe("达到（估算）");
    expect(total?.[3]?.text).toBe("得分86.66，达到80分。");
  });

  test("a kept warning moves to its own table with reason; an error cannot be kept", async () => {
    const faulty = { "annex1/A2.1.5": 0.5, "annex1/A1.10": 1.5 };
    const before = await reportOf(cleanCity(faulty));
    const warned = tableUnder(before, "警告").rows.map((row) => row[0]?.text);
    expect(warned).toContain("A2.1.5");
    const kept = [
      { rule: "unit-slip", ref: "A2.1.5", reason: "当年经费列入上级", by: "示例", on: "2018-09-01" },
      { rule: "not-integer", ref: "A1.10", reason: "示例" },
    ];
    const after = await reportOf(cleanCity({ ...faulty, kept }));
    expect(tableUnder(after, "保留的警告").rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["A2.1.5", expect.any(String), "当年经费列入上级", "示例 2018-09-01"],
    ]);
    expect(tableUnder(after, "错误").rows.map((row) => row[0]?.text)).toContain("A1.10");
  });

  test("readings say what is a default and what was chosen", async () => {
    const { rows } = tableUnder(
      await reportOf(cleanCity({ "settings/rank-rounding": "round-up" })),
      "采用的读法",
    );
    const chosen = new Map(rows.map((row) => [row[0]?.text, row[1]?.text]));
    expect(chosen.get("专家评分的合成")).toBe("算术平均，并列出分歧（默认）");
    expect([...chosen.values()].filter((text) => text?.includes("默认")).length).toBeLessThan(
      rows.length - 2,
    );
    expect([...chosen.values()].join()).toMatch(/向上取整(?!（默认）)/);
  });

  test("the letter draws on scores, reasons, evidence and questions", async () => {
    const report = await reportOf(
      cleanCity({
        "scores/T6/self": 1,
        "scores/T6/reason": "队伍人数偏少",
        "scores/T2/self": null,
        evidence: [],
        "review/questions": [
          { no: "Q1", item: "T6", text: "专职人员名单在哪里", state: "open" },
          { no: "Q2", item: "T7", text: "已有答复的问题", state: "answered", answer: "示例" },
        ],
      }),
    );
    const letter = texts({
      ...report,
      blocks: report.blocks.slice(report.blocks.findIndex(({ kind }) => kind === "page")),
    });
    const all = letter.join("\n");
    expect(letter[0]).toBe("关于示例市甲测评情况的反馈意见");
    expect(all).toContain("主要任务第6项“行政管理和执法能力”：得1分，满分8分，相差7分。理由：队伍人数偏少");
    expect(all).toContain("下列有得分的指标没有对应的证明材料：主要任务第1项");
    expect(all).toContain("补齐1项未评分的指标。");
    expect(all).toContain("答复评审提出的问题（主要任务第6项“行政管理和执法能力”）：专职人员名单在哪里");
    expect(all).not.toContain("已有答复的问题");
  });

  test("the seal is that of the assessment, in groups", async () => {
    const { digest } = await seal(cleanCity());
    const [, groups] = under(await reportOf(cleanCity()), "封识");
    expect(groups?.kind === "address" && groups.text.replace(/\s/g, "")).toBe(digest);
  });

  test("English has no Chinese of ours left, and nothing needs to be given", async () => {
    const report = await reportOf(emptyCity(), "en");
    const ours = report.blocks.filter(
      ({ kind }) => kind === "paragraph" || kind === "list" || kind === "heading",
    );
    const said = texts({ ...report, blocks: ours }).filter((text) => /\p{Script=Han}/u.test(text));
    // What is left are the printed headings and names of the official tables.
    expect(said.every((text) => /[“"《]|^[一二三]、|评定/.test(text) || text.includes("第"))).toBe(true);
    expect((await writeDocx(report)).length).toBeGreaterThan(1000);
  });
});

describe("the file", () => {
  test("holds every text of the document, official table heads repeat, pages are numbered", async () => {
    const report = await reportOf(cleanCity());
    const bytes = await writeDocx(report);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const flat = value.replace(/\s/g, "");
    for (const text of texts(report)) expect(flat).toContain(text.replace(/\s/g, ""));
    const files = unzipSync(bytes);
    const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(
      report.blocks.filter(({ kind }) => kind === "table").length,
    );
    expect(body).toContain('w:eastAsia="方正小标宋简体"');
    const foot =
      Object.entries(files).find(([name]) => /^word\/footer\d+\.xml$/.test(name))?.[1] ?? new Uint8Array();
    expect(strFromU8(foot)).toContain("NUMPAGES");
  });

  test("text from outside stays text, whatever it holds", async () => {
    const reason = '=HYPERLINK("x")</w:t><w:br/>&lt;\u0000\u0008\ud800 甲\n第二行';
    const bytes = await writeDocx(
      await reportOf(cleanCity({ "city/name": "<b>示例市&甲</b>", "scores/T1/reason": reason })),
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain("<b>示例市&甲</b>");
    expect(value).toContain('=HYPERLINK("x")</w:t><w:br/>&lt; 甲');
    const body = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(body).not.toMatch(/[\u0000-\u0008\ufffd]/);
  });
});
