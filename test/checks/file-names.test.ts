import fc from "fast-check";
import { evidenceFromFileNames, type NamedPaper } from "../../src/checks/index";
import { isIsoDate } from "../../src/assessment/index";

type Expected = Omit<NamedPaper, "file">;

test.each<readonly [string, Expected]>([
  [
    "市政府办公室关于印发知识产权战略的通知（示府办〔2017〕12号）2017-03-05.pdf",
    {
      title: "市政府办公室关于印发知识产权战略的通知",
      docNo: "示府办〔2017〕12号",
      date: "2017-03-05",
      issuer: "市政府办公室",
    },
  ],
  [
    "示府办[2017]012号 关于加强专利执法的意见.docx",
    { title: "关于加强专利执法的意见", docNo: "示府办〔2017〕12号" },
  ],
  [
    "03-示例市知识产权局关于开展4.26宣传周的通知_20170420.PDF",
    { title: "示例市知识产权局关于开展4.26宣传周的通知", date: "2017-04-20", issuer: "示例市知识产权局" },
  ],
  ["附件2：企业名单（2017年8月1日）.xlsx", { title: "企业名单", date: "2017-08-01" }],
  ["2017.6.30 宣传工作总结.doc", { title: "宣传工作总结", date: "2017-06-30" }],
  ["E005 机构编制文件汇编.pdf", { title: "机构编制文件汇编" }],
  [
    "T5-示例市专利促进条例(示例市人大公告第5号)2014-09-26.pdf",
    {
      title: "示例市专利促进条例",
      docNo: "示例市人大公告第5号",
      date: "2014-09-26",
    },
  ],
  ["证据材料/一/市政府关于印发规划的通知.pdf", { title: "市政府关于印发规划的通知", issuer: "市政府" }],
  ["C:\\材料\\培训签到表.jpg", { title: "培训签到表" }],
  ["2017年度工作总结.pdf", { title: "2017年度工作总结" }],
  ["决算表2016.xlsx", { title: "决算表2016" }],
  ["2017-02-30 会议纪要.pdf", { title: "2017-02-30 会议纪要" }],
  [
    "（示府〔2016〕33号）.pdf",
    { title: "(示府〔2016〕33号)".replace("(", "（").replace(")", "）"), docNo: "示府〔2016〕33号" },
  ],
  ["20170305.pdf", { title: "20170305", date: "2017-03-05" }],
  ["专利奖.v2.pdf", { title: "专利奖.v2" }],
])("%s", (name, expected) => {
  expect(evidenceFromFileNames([name])).toEqual([{ file: name, ...expected }]);
});

test("one paper for each file, in their order, whatever they are called", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 })), (names) => {
      const papers = evidenceFromFileNames(names);
      expect(papers.map(({ file }) => file)).toEqual(names.map((name) => name.trim()));
      for (const { date } of papers) expect(date === undefined || isIsoDate(date)).toBe(true);
    }),
  );
});
