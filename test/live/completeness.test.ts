/** Three tallies that are easily mixed up, on a city of three scores: without Excel. */
import { parseAssessment } from "../../src/assessment";
import { judge } from "../../src/judge";
import { completenessOf } from "../../src/live/completeness";
import { defaultProgramme } from "../../src/rulebook";

test("filled, evidenced and confirmed are counted apart", () => {
  const assessment = parseAssessment({
    format: "ipcity-assessment/1",
    programme: "2016-87",
    scores: { O1: { self: 2 }, T1: { self: 1, province: 1 }, T2: { self: 1 } },
    evidence: [
      { no: "E001", title: "示例文件", items: ["T1", "T3"] },
      { no: "E002", title: "示例文件二", items: ["T3", "T4"] },
    ],
  });
  const tallies = completenessOf(assessment, judge(assessment, { column: "self" }), defaultProgramme());
  // 22 objective items, 45 tasks and 2 of innovation; objective ones come from outside and need no papers.
  expect(tallies).toEqual({
    filled: { n: 3, of: 69 },
    evidenced: { n: 3, of: 47 },
    confirmed: { n: 1, of: 69 },
  });
});
