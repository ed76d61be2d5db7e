import { sheetPlans } from "../../../src/sheets/index";
import { cleanCity } from "../../fixtures/city";
import { deleteRow, hide, rename, rewrite } from "./edits";
import { ownGrids, readGrids, rules } from "./forms";

const fresh = ownGrids(cleanCity({ "scores/T1": { self: 1, reason: "理由，一" } }));
const index = (key: string): number => sheetPlans(rules).findIndex((plan) => plan.key === key);

describe("copies", () => {
  const changed = rewrite((text) => text.replace("理由，一", "副本"));
  const tasks = fresh[index("tasks")];
  if (tasks === undefined) throw new Error("No sheet");
  const others = fresh.filter((grid) => grid !== tasks);
  const copy = changed(rename(`${tasks.name} (2)`)(tasks));

  test.each([
    ["before the sheet", [copy, ...fresh]],
    ["after it", [...fresh, copy]],
  ])("a copy %s is told, not taken", (_, grids) => {
    const { assessment, recognition } = readGrids(grids);
    expect(assessment.scores["T1"]?.reason).toBe("理由，一");
    expect(recognition?.leftovers).toContainEqual(
      expect.objectContaining({ kind: "other-table", ref: "tasks", text: `${tasks.name} (2)` }),
    );
  });

  test("what shows goes before what is hidden", () => {
    const grids = [hide(tasks), ...others, changed(rename("得分")(tasks))];
    expect(readGrids(grids).assessment.scores["T1"]?.reason).toBe("副本");
  });

  test.each(["whole", "with nothing but the missing row"])(
    "a hidden copy, %s, fills no gap of the sheet that shows",
    (kept) => {
      const row = tasks.rows.findIndex((cells) => cells.includes("政府财政知识产权投入数量"));
      const fragment = { ...copy, rows: copy.rows.filter((_, at) => at < 2 || at === row) };
      const hidden = hide(kept === "whole" ? copy : fragment);
      const forms = others.filter(({ name }) => name.startsWith("附件"));
      const { assessment, recognition } = readGrids([deleteRow(row)(tasks), ...forms, hidden]);
      expect(assessment.scores["T10"]?.self).toBeUndefined();
      expect(recognition?.tables.find(({ id }) => id === "tasks")?.missing).toEqual(["T10"]);
    },
  );

  test("the only copy is taken", () => {
    expect(readGrids([...others, copy]).assessment.scores["T1"]?.reason).toBe("副本");
  });

  test("a fuller sheet goes before a print of its scores", () => {
    const { recognition } = readGrids([...fresh].reverse());
    expect(recognition?.tables.find(({ id }) => id === "tasks")?.sheets).toEqual([tasks.name]);
  });
});
