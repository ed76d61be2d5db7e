/** @jest-environment jsdom */
import { TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../src/assessment";
import { calendarOf } from "../../src/taskpane/calendar/agenda-of";
import { arrowsOf, spotsOf } from "../../src/taskpane/calendar/layers";
import { day } from "../fixtures/day";
import { assessment, programme, ready } from "./city";
import { deskOf } from "./desk-of";
import { show } from "./show";

const TODAY = "2018-01-15";

/** The tab of a city on a fixed day. */
async function shown(change: Partial<Assessment> = {}): Promise<ReturnType<typeof deskOf>> {
  jest.useFakeTimers({ now: new Date(`${TODAY}T12:00:00`), doNotFake: ["setTimeout", "queueMicrotask"] });
  const desk = deskOf({ ...ready, assessment: { ...assessment, ...change } });
  await show(desk, { stored: { tab: "calendar" } });
  await screen.findByRole("region", { name: "期限" });
  await act(() => Promise.resolve());
  return desk;
}
afterEach(() => {
  jest.useRealTimers();
});

const part = (name: string): HTMLElement => screen.getByRole("region", { name });

test("the present stage is drawn and told, with what may follow", async () => {
  await shown();
  expect(screen.getByRole("img", { name: "现处阶段：示范培育，自 2017-05-20 起" })).toBeVisible();
  const stage = part("所处阶段");
  expect(within(stage).getByText("批复为示范城市")).toBeVisible();
  expect(within(stage).getByText(/第十八条、第二十条/)).toBeVisible();
  expect(stage).toHaveTextContent("转为：示范；最早 2018-05-20");
});

test("deadlines stand in order with state, days, clause and consequence", async () => {
  await shown();
  const rows = within(part("期限")).getAllByRole("listitem");
  const days = rows.map((row) => /\d{4}-\d{2}-\d{2}/.exec(row.textContent ?? "")?.[0]);
  expect(days).toEqual([...days].sort());
  const filing = rows.find((row) => row.textContent?.includes("第十七条"));
  expect(filing).toHaveTextContent("逾期未办2017-11-06已过 70 天");
  expect(filing).toHaveTextContent("城市人民政府 → 省知识产权局");
  expect(filing).toHaveTextContent("3年内不得再次申报");
  // 20 May 2018 is a Sunday.
  const earliest = rows.find((row) => row.textContent?.includes("最早可申报"));
  expect(earliest).toHaveTextContent("未到2018-05-20还有 125 天");
  expect(earliest).toHaveTextContent("文件未规定顺延；其后首个工作日为 2018-05-21");
});

test("what is passed or done is folded away until asked for", async () => {
  await shown();
  expect(part("期限")).not.toHaveTextContent("试点工作期满");
  await userEvent.click(screen.getByRole("button", { name: /^已过和已办 \d+ 项$/ }));
  expect(part("期限")).toHaveTextContent("试点工作期满");
});

test("a blank date is named and led to", async () => {
  const desk = await shown({ dates: {} });
  expect(part("期限")).toHaveTextContent("还没有可推算的期限");
  const missing = part("先填日期");
  expect(missing).toHaveTextContent("试点批复日（7 项期限）");
  await userEvent.click(within(missing).getByRole("button", { name: /定位.*试点批复日/ }));
  expect(desk.asked).toEqual(["goTo dates.pilotApproval"]);
});

test("a holiday of the user's own is noted, and shifts nothing", () => {
  const holidays = [{ date: "2018-05-21", name: "示例节", off: true }];
  const due = (given: Assessment) =>
    calendarOf(given, programme, day(TODAY)).entries.find(({ id }) => id === "DL-14");
  expect(due({ ...assessment, holidays })?.due).toBe("2018-05-20");
  expect(due({ ...assessment, holidays })?.dayOff?.nextWorkingDay).toBe("2018-05-22");
});

test("days off are entered, deleted, and taken over from what is published, in the pane", async () => {
  const desk = await shown({ holidays: [{ date: "2018-05-21", name: "示例节", off: true }] });
  const days = () => desk.getState().assessment?.holidays ?? [];
  await userEvent.click(screen.getByRole("button", { name: "放假和上班的日子，登记 1 天" }));
  const date = screen.getByLabelText("日期");
  fireEvent.change(date, { target: { value: "2018-05-21" } });
  expect(screen.getByRole("alert")).toHaveTextContent("2018-05-21 已经登记");
  fireEvent.change(date, { target: { value: "2018-05-26" } });
  await userEvent.selectOptions(screen.getByLabelText("放假或上班"), "上班");
  await userEvent.click(screen.getByRole("button", { name: "登记" }));
  expect(days().at(-1)).toEqual({ date: "2018-05-26", name: "上班", off: false });
  await userEvent.click(screen.getByRole("button", { name: "删去 2018-05-21 示例节" }));
  expect(days()).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "登记 2018 年国务院安排" }));
  expect(days()).toContainEqual({ date: "2018-10-01", name: "国庆节", off: true });
  expect(days()).toContainEqual({ date: "2018-09-30", name: "国庆节", off: false });
  expect(days().filter(({ date: on }) => on === "2018-05-26")).toHaveLength(1);
  expect(screen.queryByRole("button", { name: "登记 2018 年国务院安排" })).toBeNull();
});

test("an acceptance counted from the self-score has no day, and it is said where to choose another", async () => {
  await shown({ settings: { ...assessment.settings, "acceptance-date": "self-score" } });
  expect(part("考核验收时的时间段")).toHaveTextContent(
    /自评日.*推算不出时间段。可在设置的「考核验收的基准日」改选/,
  );
});

test("materials tell what is missing and what somebody has ticked", async () => {
  await shown({ materials: { "pilot-application.1": true } });
  await userEvent.click(within(part("申报材料")).getByRole("button", { name: /^试点城市申报/ }));
  const rows = within(part("申报材料")).getAllByRole("listitem");
  expect(rows[0]).toHaveTextContent("已勾选");
  expect(rows[1]).toHaveTextContent("待勾选");
  // What the workbook itself shows is nobody's to tick.
  expect(within(part("申报材料")).queryByRole("checkbox", { name: /状况表/ })).toBeNull();
  expect(rows[3]).toHaveTextContent(/缺，\d+行未填/);
  expect(part("申报材料")).toHaveTextContent("清单之间的出入：附件1只要求国家级示范");
});

test("a material is ticked in the pane, and unticked", async () => {
  const desk = await shown({ materials: { "pilot-filing.1": true } });
  await userEvent.click(within(part("申报材料")).getByRole("button", { name: /^试点城市申报/ }));
  const box = (): HTMLElement =>
    within(part("申报材料")).getByRole("checkbox", { name: "已备齐：省知识产权局推荐函" });
  expect(box()).not.toBeChecked();
  await userEvent.click(box());
  expect(desk.getState().assessment?.materials).toEqual({
    "pilot-filing.1": true,
    "pilot-application.1": true,
  });
  expect(box()).toBeChecked();
  await userEvent.click(box());
  expect(desk.getState().assessment?.materials).toEqual({ "pilot-filing.1": true });
});

test("of two plans either settles the deadline, and the other is no longer due", async () => {
  await shown({ dates: { pilotApproval: "2015-01-15" } });
  const open = within(part("期限")).getByText("印发示范培育工作方案；或选定特色主题，印发新一轮试点工作方案");
  const row = open.closest("li");
  expect(row).toHaveTextContent("办其中一项即可");
  expect(row).toHaveTextContent("办结后填培育方案印发日");
  expect(row).toHaveTextContent("办结后填新一轮试点方案印发日");
});

test("the calendar is saved as a file", async () => {
  const saved: string[] = [];
  const texts: Blob[] = [];
  // Browsers have it, jsdom does not.
  Object.assign(globalThis, { TextEncoder });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      texts.push(blob);
      return "blob:here";
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  await shown();
  await userEvent.click(screen.getByRole("button", { name: "导出日历（.ics）" }));
  await act(async () => {
    for (let tries = 0; tries < 200 && saved.length === 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  expect(saved).toEqual(["示例市甲期限.ics"]);
  expect(texts[0]?.type).toBe("text/calendar");
});

test("every stage has a spot of its own, and the way on stands on top", () => {
  const { lifecycle } = programme;
  if (lifecycle === undefined) throw new Error("no life-cycle");
  const spots = spotsOf(lifecycle);
  expect(new Set(spots.map(({ column, row }) => `${column} ${row}`)).size).toBe(lifecycle.stages.length);
  const onTop = spots.filter(({ row }) => row === 0).sort((a, b) => a.column - b.column);
  expect(onTop.map(({ id }) => id)).toEqual(["applicant", "pilot", "cultivation", "demonstration"]);
  const arrows = arrowsOf(lifecycle, spots).map(({ from, to }) => `${from.id} ${to.id}`);
  expect(arrows).toContain("new-round cultivation");
  expect(arrows).not.toContain("demonstration demonstration");
});
