/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../src/assessment";
import type { PaneProps } from "../../src/taskpane/pane";
import { shippedRankingDoors, type RankingDoors } from "../../src/taskpane/ranking/doors";
import { RankingDoorsContext } from "../../src/taskpane/ranking/doors-context";
import type { CheckedFile } from "../../src/taskpane/ranking/form-check";
import { Workplace } from "../../src/taskpane/workplace";
import { assessment, ready, rules } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

/** The sample city with every self-score at this share of the full score. */
const cityAt = (name: string, share: number, rest: Partial<Assessment["city"]> = {}): Assessment => ({
  ...assessment,
  city: { ...assessment.city, name, ...rest },
  scores: Object.fromEntries(
    Object.entries(assessment.scores).map(([id, { self }]) => [
      id,
      { self: Number(self) * share, province: Number(self) * (1 - share) },
    ]),
  ),
});

const readable = (file: string, given: Assessment): CheckedFile => ({
  file,
  assessment: given,
  altered: [],
  missing: [],
  recognised: false,
  damaged: false,
  seal: null,
});

const files: Readonly<Record<string, CheckedFile>> = {
  "甲.xlsx": readable("甲.xlsx", cityAt("示例市甲", 0.9)),
  "乙.xlsx": readable("乙.xlsx", cityAt("示例市乙", 0.5, { kind: "sub-provincial" })),
  "丙.xlsx": {
    ...readable("丙.xlsx", cityAt("示例市丙", 0.7)),
    seal: { same: false, otherRulebook: false, changed: ["任务1的自评得分"] },
  },
  "坏.xlsx": { file: "坏.xlsx", refused: "不是 Excel 工作簿" },
};

/** The shipped engine behind doors that read what the test says. */
function doorsOf(change: Partial<RankingDoors> = {}): { doors: RankingDoors; written: string[] } {
  const written: string[] = [];
  const doors: RankingDoors = {
    ...shippedRankingDoors,
    read: (picked, _programme, _lang, { onRead }) => {
      for (const { name } of picked) {
        const file = files[name];
        if (file !== undefined) onRead(file);
      }
      return Promise.resolve();
    },
    write: (table) => {
      written.push(table.rows.map(({ name }) => name).join());
      return Promise.resolve(new Uint8Array([80, 75]));
    },
    ...change,
  };
  return { doors, written };
}

async function shown(doors: RankingDoors, props: Partial<PaneProps> = {}): Promise<void> {
  await show(deskOf(ready), {
    ...props,
    stored: { tab: "rank" },
    loadWorkplace: () =>
      Promise.resolve((props) => (
        <RankingDoorsContext value={doors}>
          <Workplace {...props} />
        </RankingDoorsContext>
      )),
  });
}

const choose = async (...names: string[]): Promise<void> =>
  userEvent.upload(
    await screen.findByLabelText(/选择各城市的工作簿/),
    names.map((name) => new File(["PK"], name)),
  );

const cities = async (): Promise<(string | null)[]> => {
  const table = await screen.findByRole("table", { name: /^排名/ });
  return within(table)
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);
};

let saved: string[] = [];
beforeEach(() => {
  saved = [];
  Object.assign(URL, { createObjectURL: () => "blob:here", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

test("a programme without points says that it ranks nothing, and offers no column", async () => {
  const programme = { ...rules.programme, scorecard: null };
  await shown(doorsOf().doors, { loadRules: () => Promise.resolve({ ...rules, programme }) });
  await choose("乙.xlsx", "甲.xlsx");
  expect(await screen.findByText(/这份文件没有分值，不排名次/)).toBeVisible();
  expect(screen.queryByLabelText("得分栏")).toBeNull();
});

test("a broken file stops nothing, and a seal that does not hold is told", async () => {
  await shown(doorsOf().doors);
  await choose("乙.xlsx", "坏.xlsx", "丙.xlsx", "甲.xlsx");
  // Each city in its highest column, which is the province's: the reverse of the self-scores.
  expect(await cities()).toEqual(["示例市乙", "示例市丙", "示例市甲"]);
  const check = screen.getByRole("button", {
    name: /形式检查.*4 个文件：2 个无异常，1 个要看一看，1 个未列入/,
  });
  await userEvent.click(check);
  expect(screen.getByText(/不是 Excel 工作簿/)).toBeVisible();
  expect(screen.getByText(/封存后有改动：任务1的自评得分/)).toBeVisible();
});

test("hundreds of rows are drawn turn by turn, and all of them at last", async () => {
  const COUNT = 45;
  const { doors } = doorsOf({
    read: (picked, _programme, _lang, { onRead }) => {
      picked.forEach(({ name }, index) => {
        onRead(readable(name, cityAt(`示例市${String(index)}`, index / COUNT)));
      });
      return Promise.resolve();
    },
  });
  await shown(doors);
  const drawn: number[] = [];
  const seen = new MutationObserver(() => {
    drawn.push(screen.queryAllByRole("rowheader").length);
  });
  seen.observe(document.body, { childList: true, subtree: true });
  await choose(...Array.from({ length: COUNT }, (_, index) => `${String(index)}.xlsx`));
  await waitFor(() => {
    expect(screen.getAllByRole("rowheader")).toHaveLength(COUNT);
  });
  seen.disconnect();
  const steps = drawn.map((rows, at) => rows - (drawn[at - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThanOrEqual(10);
});

test("ranks are those of the chosen column and the chosen kind", async () => {
  await shown(doorsOf().doors);
  await choose("甲.xlsx", "乙.xlsx", "丙.xlsx");
  await cities();
  await userEvent.selectOptions(screen.getByLabelText("得分栏"), "self");
  expect(await cities()).toEqual(["示例市甲", "示例市丙", "示例市乙"]);
  await userEvent.selectOptions(screen.getByLabelText("得分栏"), "province");
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(await cities()).toEqual(["示例市乙", "示例市丙", "示例市甲"]);
  await userEvent.selectOptions(screen.getByLabelText("城市类别"), "prefecture");
  expect(await cities()).toEqual(["示例市丙", "示例市甲"]);
  expect(screen.getByText("名次在所选类别之内计算。")).toBeVisible();
});

test("names are ordered by sound, and details come on demand", async () => {
  await shown(doorsOf().doors);
  await choose("甲.xlsx", "乙.xlsx", "丙.xlsx");
  await cities();
  await userEvent.selectOptions(screen.getByLabelText("排列"), "name");
  expect(await cities()).toEqual(["示例市丙", "示例市甲", "示例市乙"]);
  expect(screen.queryByText("丙.xlsx")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /示例市丙/ }));
  expect(screen.getByText("丙.xlsx")).toBeVisible();
  expect(screen.getByText(/可能互换名次|没有缺项影响|补齐缺项后/)).toBeVisible();
});

test("the ranking that is shown is saved as a workbook and as JSON", async () => {
  const { doors, written } = doorsOf();
  await shown(doors);
  await choose("甲.xlsx", "乙.xlsx");
  await cities();
  await userEvent.click(screen.getByRole("button", { name: "另存排名" }));
  await userEvent.click(await screen.findByRole("button", { name: "另存 .json" }));
  expect(written).toEqual(["示例市乙,示例市甲"]);
  expect(saved).toEqual(["排名（2 个城市）.xlsx", "排名（2 个城市）.json"]);
});

test("reading can be stopped: what was read is ranked", async () => {
  const { doors } = doorsOf({
    read: (_picked, _programme, _lang, { signal, onRead }) => {
      const first = files["甲.xlsx"];
      if (first !== undefined) onRead(first);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      });
    },
  });
  await shown(doors);
  await choose("甲.xlsx", "乙.xlsx");
  expect(await screen.findByText("正在读取：1 / 2")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "停止" }));
  expect(await cities()).toEqual(["示例市甲"]);
  expect(screen.getByText(/已停止，读了 1 个，共 2 个/)).toBeVisible();
});

test("the ranking is still there after a look at another tab", async () => {
  await shown(doorsOf().doors);
  await choose("甲.xlsx", "乙.xlsx");
  await cities();
  await userEvent.click(screen.getByRole("tab", { name: "设置" }));
  await userEvent.click(screen.getByRole("tab", { name: "排名" }));
  expect(await cities()).toEqual(["示例市乙", "示例市甲"]);
});

test("last year's workbook shows the jumps to explain and how the scores moved", async () => {
  const before = { ...assessment, annex1: { ...assessment.annex1, "A3.4": 300 } };
  await shown(
    doorsOf({
      read: (_picked, _programme, _lang, { onRead }) => {
        onRead(readable("去年.xlsx", { ...before, city: { ...before.city, name: "示例市丁" } }));
        return Promise.resolve();
      },
    }).doors,
  );
  await userEvent.upload(await screen.findByLabelText(/选择上一年的工作簿/), new File(["PK"], "去年.xlsx"));
  expect(await screen.findByRole("heading", { name: "要说明的变动，1 处" })).toBeVisible();
  expect(screen.getByText(/上一年的工作簿是“示例市丁”，本工作簿是“示例市甲”/)).toBeVisible();
});
