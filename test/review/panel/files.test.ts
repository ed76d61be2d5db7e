/** The experts' workbooks as files: blind in every byte, and merged again to the table worked by hand. */
import { strFromU8, unzipSync } from "fflate";
import type { Assessment } from "../../../src/assessment/index";
import { programme } from "../../../src/rulebook/index";
import { blindCopy, mergePanel, panelTable, type CityFile } from "../../../src/review/index";
import {
  fillWrites,
  readWorkbook,
  sheetPlans,
  snapshotNames,
  type FillWrite,
  type Snapshot,
} from "../../../src/sheets/index";
import { readXlsx, writeXlsx } from "../../../src/xlsx/index";
import { emptyCity } from "../../fixtures/city";
import { lay, snapshotOf } from "../../sheets/grid";

const rules = programme("2016-87");
const [FIRST, SECOND, THIRD] = ["示例专家甲", "示例专家乙", "示例专家丙"] as const;

/*
 * Worked by hand. T1 and T2 have 2 points, T6 has 8.
 *
 *        甲      乙      丙      mean    spread
 *   T1   1.9     0.7     1.3     1.3     1.2
 *   T2   0.4     0.4     1.6     0.8     1.2
 *   T6   7.3     5.1     –       6.2     2.2
 */
const city: Assessment = emptyCity({
  "city/name": "示例市甲",
  "scores/T1": {
    self: 2,
    experts: { [FIRST]: 1.9, [SECOND]: 0.7, [THIRD]: 1.3 },
    reasons: { [FIRST]: "甲的一句话", [SECOND]: "乙的一句话" },
    province: 1.77,
    reason: "省局的一句话",
  },
  "scores/T2": { self: 2, experts: { [FIRST]: 0.4, [SECOND]: 0.4, [THIRD]: 1.6 } },
  "scores/T6": { self: 8, experts: { [FIRST]: 7.3, [SECOND]: 5.1 } },
  log: [{ who: SECOND, when: "2018-01-01", place: `scores.T1.experts.${SECOND}`, from: 0.9, to: 0.7 }],
});

const names = snapshotNames(rules);
const plans = sheetPlans(rules);
const blindWrites = (expert: string): readonly FillWrite[] => fillWrites(rules, blindCopy(city, expert));
const copyOf = (expert: string, snapshot: Snapshot): CityFile => ({
  file: `${expert}.xlsx`,
  assessment: readWorkbook(snapshot, rules).assessment,
});

test("no byte of a blind file tells another's mark or words, and the files merge to the table in any order", async () => {
  const file = await writeXlsx(plans, { writes: blindWrites(FIRST) });
  const text = Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join("\n");
  expect(text).toContain("甲的一句话");
  for (const word of [SECOND, THIRD, "乙的一句话", "省局的一句话"]) expect(text).not.toContain(word);
  const numbers = new Set(text.match(/<v>[^<]*<\/v>/g));
  expect(numbers).toContain("<v>1.9</v>");
  for (const mark of [0.7, 1.3, 1.6, 5.1, 1.77, 0.9]) expect(numbers).not.toContain(`<v>${mark}</v>`);

  // Writing a whole file calculates it; the other two stand for theirs by what their cells hold.
  const laid = [SECOND, THIRD].map((expert) =>
    copyOf(expert, snapshotOf(lay(plans, blindWrites(expert)), names)),
  );
  const copies = [copyOf(FIRST, await readXlsx(file, { names })), ...laid];
  for (const order of [copies, [...copies].reverse()]) {
    const { assessment, conflicts } = mergePanel(order);
    expect(conflicts).toEqual([]);
    expect(
      panelTable(assessment).flatMap(({ item, marks, score, spread }) =>
        score === null ? [] : [[item, marks, score, spread]],
      ),
    ).toEqual([
      ["T1", { [FIRST]: 1.9, [SECOND]: 0.7, [THIRD]: 1.3 }, 1.3, 1.2],
      ["T2", { [FIRST]: 0.4, [SECOND]: 0.4, [THIRD]: 1.6 }, 0.8, 1.2],
      ["T6", { [FIRST]: 7.3, [SECOND]: 5.1 }, 6.2, 2.2],
    ]);
  }
});
