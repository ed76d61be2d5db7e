import { checked, isReadable } from "../../src/taskpane/ranking/form-check";
import { seal } from "../../src/review";
import { assessment } from "./city";

const reading = (given: typeof assessment) => ({
  assessment: given,
  places: {},
  findings: [],
  missing: [],
  suppressedRules: [],
  damaged: [],
  uncalculated: [],
});

test("a workbook of another programme is told as such, not as an altered form", async () => {
  const kept = await seal(assessment);
  const other = { ...assessment, seal: { ...kept, rulebook: "2014-17/1" } };
  const file = await checked({ file: "别.xlsx", reading: reading(other) }, "zh-CN");
  expect(file).toEqual({
    file: "别.xlsx",
    refused: "封存时用的规则包是 2014-17，不是 2016-87；与同一规则包的文件一起排名",
  });
});

test("an earlier version of the same rules is read, and its seal says so", async () => {
  const kept = await seal(assessment);
  const [id = ""] = kept.rulebook.split("/");
  const older = { ...assessment, seal: { ...kept, rulebook: `${id}/0` } };
  const file = await checked({ file: "旧.xlsx", reading: reading(older) }, "zh-CN");
  expect(isReadable(file) && file.seal).toEqual({ same: true, otherRulebook: true, changed: [] });
});
