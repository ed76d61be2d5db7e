/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webcrypto } from "node:crypto";
import { TextEncoder } from "node:util";
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../src/assessment";
import { seal } from "../../src/review";
import type { FileDoors } from "../../src/taskpane/files/doors";
import { shippedRankingDoors, type RankingDoors } from "../../src/taskpane/ranking/doors";
import { RankingDoorsContext } from "../../src/taskpane/ranking/doors-context";
import { Workplace } from "../../src/taskpane/workplace";
import { assessment, ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { complete, marked } from "./marks";
import { show } from "./show";

// jsdom has neither; browsers have both.
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
Object.assign(globalThis, { TextEncoder });

const copies: Readonly<Record<string, Assessment>> = {
  "甲.xlsx": {
    ...complete(marked({ 示例专家甲: 1 })),
    review: {
      questions: [{ no: "Q1", item: "T5", by: "示例专家甲", text: "原件", state: "open" }],
      interests: [{ expert: "示例专家甲", items: ["T6"], reason: "亲属任职" }],
    },
    log: [{ who: "示例专家甲", when: "2018-10-01", place: "scores.O1.experts.示例专家甲", to: 1 }],
  },
  "乙.xlsx": complete(marked({ 示例专家乙: 0.5 })),
  "别市.xlsx": { ...marked({ 示例专家丙: 1 }), city: { name: "示例市丁" } },
};

const doors: RankingDoors = {
  ...shippedRankingDoors,
  read: (picked, _programme, _lang, { onRead }) => {
    for (const { name } of picked) {
      const copy = copies[name];
      if (copy === undefined) onRead({ file: name, refused: "不是 Excel 工作簿" });
      else
        onRead({
          file: name,
          assessment: copy,
          altered: [],
          missing: [],
          recognised: false,
          damaged: false,
          seal: null,
        });
    }
    return Promise.resolve();
  },
};

const written: (Assessment | null)[] = [];
const fileDoors: FileDoors = {
  write: (_programme, _language, given) => {
    written.push(given);
    return Promise.resolve(new Uint8Array([80, 75]));
  },
  read: () => Promise.reject(new Error("not asked")),
};

async function opened(given: Assessment, fold: string): Promise<PlainDesk> {
  const desk = await show(deskOf({ ...ready, assessment: given }), {
    stored: { tab: "review", reviewer: "city" },
    fileDoors,
    loadWorkplace: () =>
      Promise.resolve((props) => (
        <RankingDoorsContext value={doors}>
          <Workplace {...props} />
        </RankingDoorsContext>
      )),
  });
  await userEvent.click(await screen.findByRole("button", { name: fold }));
  return desk;
}

const merge = async (...names: string[]): Promise<void> =>
  userEvent.upload(
    screen.getByLabelText(/选择专家的文件/),
    names.map((name) => new File(["PK"], name)),
  );

let saved: string[] = [];
beforeEach(() => {
  saved = [];
  written.length = 0;
  Object.assign(URL, { createObjectURL: () => "blob:here", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

test("a blind copy names its expert and holds nobody else's marks", async () => {
  await opened(marked({ 示例专家甲: 1, 示例专家乙: 0 }), "专家组");
  await userEvent.type(screen.getByLabelText("专家姓名"), "示例专家甲");
  await userEvent.click(screen.getByRole("button", { name: "另存给专家" }));
  expect(saved).toEqual(["示例市甲 盲评 示例专家甲.xlsx"]);
  expect(written[0]?.scores["O1"]?.experts).toEqual({ 示例专家甲: 1 });
});

test("marks of all copies come in, in any order; another city's file is refused with its reason", async () => {
  const desk = await opened(assessment, "专家组");
  await merge("乙.xlsx", "甲.xlsx", "坏.xlsx");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /已合并 2 个文件。.*坏\.xlsx：不是 Excel 工作簿/,
  );
  const experts = desk.getState().assessment?.scores["O1"]?.experts;
  expect(experts).toEqual({ 示例专家甲: 1, 示例专家乙: 0.5 });
  // Questions, interests and what the copies logged come along, and nothing is entered twice.
  expect(screen.getByText("合并时一并收入 1 个问题、1 条回避登记。")).toBeVisible();
  const { review, log = [] } = desk.getState().assessment ?? {};
  expect(review?.questions).toMatchObject([{ no: "Q1", item: "T5", text: "原件" }]);
  expect(review?.interests).toMatchObject([{ expert: "示例专家甲", items: ["T6"] }]);
  expect(log.filter(({ place }) => place === "scores.O1.experts.示例专家甲")).toHaveLength(1);
  await merge("别市.xlsx");
  expect(await screen.findByText(/城市名称不同/)).toBeVisible();
  expect(desk.getState().assessment?.scores["O1"]?.experts).toEqual(experts);
});

test("nobody's marks are shown before all are in; then the widest disagreement leads", async () => {
  const desk = await opened(marked({ 示例专家甲: 1, 示例专家乙: 0 }, "T5"), "专家组");
  expect(screen.getByText("还没有评完：示例专家甲、示例专家乙。全部评完后才显示各人得分。")).toBeVisible();
  expect(screen.queryByText(/^平均 .*相差/)).toBeNull();
  const all = complete(marked({ 示例专家甲: 1, 示例专家乙: 0 }, "T5"));
  act(() => {
    desk.set({
      assessment: {
        ...all,
        scores: Object.fromEntries(
          Object.entries(all.scores).map(([id, entry]) => [
            id,
            id === "T5" ? entry : { ...entry, experts: { 示例专家甲: 0.5, 示例专家乙: 0.5 } },
          ]),
        ),
      },
    });
  });
  expect(await screen.findByRole("heading", { name: "分歧，1 项，大的在前" })).toBeVisible();
  expect(screen.getByText(/示例专家甲 1\.0/)).toHaveTextContent(/示例专家乙 0\.0/);
  expect(screen.getByText("平均 0.5，相差 1.0")).toBeVisible();
  const agreed = screen.getByRole("textbox", { name: /^商定得分/ });
  const keep = screen.getByRole("button", { name: /^写入商定得分/ });
  await userEvent.type(agreed, "80");
  await userEvent.click(keep);
  expect(screen.getByRole("alert")).toHaveTextContent(/得分应为 0 至 .* 之间的数/);
  await userEvent.clear(agreed);
  await userEvent.type(agreed, "０．８");
  expect(screen.getByRole("alert")).toHaveTextContent("写明商定得分的理由。");
  expect(desk.getState().assessment?.scores["T5"]?.consensus).toBeUndefined();
  await userEvent.type(screen.getByRole("textbox", { name: /^商定理由/ }), "有条例原文");
  await userEvent.click(keep);
  expect(desk.getState().assessment?.scores["T5"]).toMatchObject({
    consensus: 0.8,
    consensusReason: "有条例原文",
  });
});

test("the panel is listed beforehand: who has not begun is waited for by name", async () => {
  const all = complete(marked({ 示例专家甲: 0.5, 示例专家乙: 0 }));
  const desk = await opened({ ...all, review: { experts: ["示例专家甲", "示例专家乙"] } }, "专家组");
  expect(screen.getByRole("heading", { name: /^分歧/ })).toBeVisible();
  await userEvent.type(screen.getByLabelText("应评专家姓名"), "示例专家丙");
  await userEvent.click(screen.getByRole("button", { name: "列入名单" }));
  expect(desk.getState().assessment?.review?.experts).toEqual(["示例专家甲", "示例专家乙", "示例专家丙"]);
  expect(screen.getByText("示例专家丙：未开始，共 69 项")).toBeVisible();
  expect(screen.getByText("还没有评完：示例专家丙。全部评完后才显示各人得分。")).toBeVisible();
  expect(screen.queryByRole("heading", { name: /^分歧/ })).toBeNull();
  expect(screen.queryByText(/^平均 /)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "将示例专家丙移出名单" }));
  expect(screen.getByRole("heading", { name: /^分歧/ })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "将示例专家乙移出名单" }));
  expect(screen.getByText("示例专家乙：69/69 项，未列入名单")).toBeVisible();
});

test("scores without a reason are listed above the set amount, and the amount is set here", async () => {
  const given = { self: 2, experts: {}, reason: null };
  const desk = await opened(
    {
      ...assessment,
      scores: {
        T1: { ...given, province: 0.5 },
        T2: { ...given, province: 1.5 },
        T4: { ...given, province: 0, reason: "依据不足" },
      },
    },
    "专家组",
  );
  const list = () => screen.queryByRole("region", { name: /^缺理由的得分/ });
  expect(list()).toHaveTextContent(/缺理由的得分，1 处任务 1，省局（测评），相差 1.5 分$/);
  const amount = screen.getByRole("spinbutton", { name: "与自评相差超过几分要写理由" });
  const set = async (value: string): Promise<void> => {
    fireEvent.change(amount, { target: { value } });
    await userEvent.click(screen.getByRole("button", { name: "写入" }));
  };
  expect(screen.getByRole("button", { name: "写入" })).toHaveAttribute("aria-disabled", "true");
  await set("0.4");
  expect(desk.getState().assessment?.review?.reasonAbove).toBe(0.4);
  expect(list()).toHaveTextContent(/缺理由的得分，2 处/);
  await set("1.5");
  expect(list()).toBeNull();
});

test("the seal is compared with a printed one and says what changed since it was kept", async () => {
  const kept = await seal(assessment);
  const changed: Assessment = {
    ...assessment,
    seal: kept,
    scores: { ...assessment.scores, T5: { self: 0.1 } },
  };
  await opened(changed, "封存码");
  expect(await screen.findByText(/封存后有改动：.*5/)).toBeVisible();
  expect(screen.getByText(/不是签名/)).toBeVisible();
  const field = screen.getByLabelText(/输入打印的封存码/);
  await userEvent.type(field, "12 ab");
  await userEvent.click(screen.getByRole("button", { name: "比对" }));
  expect(screen.getByRole("alert")).toHaveTextContent("现为 4 位");
  await userEvent.clear(field);
  await userEvent.type(field, kept.digest);
  await userEvent.click(screen.getByRole("button", { name: "比对" }));
  expect(screen.getByRole("alert")).toHaveTextContent("不一致");
});

test("a seal that is kept matches what was printed, in groups and capitals", async () => {
  const expected = await seal(assessment);
  const desk = await opened(assessment, "封存码");
  await userEvent.click(await screen.findByRole("button", { name: "计算并保存封存码" }));
  expect(await screen.findByText("与工作簿里保存的封存码一致。")).toBeVisible();
  const { digest = "" } = desk.getState().assessment?.seal ?? {};
  expect(digest).toBe(expected.digest);
  const printed = digest.toUpperCase().replace(/(.{8})/g, "$1 ");
  await userEvent.type(screen.getByLabelText(/输入打印的封存码/), printed);
  await userEvent.click(screen.getByRole("button", { name: "比对" }));
  expect(screen.getByRole("alert")).toHaveTextContent("一致，内容没有改动。");
  await userEvent.click(screen.getByRole("button", { name: "另存封存单" }));
  expect(saved).toEqual(["示例市甲 封存单.txt"]);
});
