/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CleanUp } from "../../src/live";
import { ready } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";
import { show } from "./show";

const cleanUp = (ref: string, from: string, to: string, doubtful = false): CleanUp => ({
  ref,
  from,
  to,
  reason: { zh: "全角改为半角", en: "half-width digits" },
  doubtful,
  cells: [{ place: { sheet: "附件2", address: `G${ref}` }, from, to: Number(to) }],
});

async function check(...untidy: readonly CleanUp[]): Promise<PlainDesk> {
  const desk = deskOf(ready);
  desk.untidy.push(...untidy);
  await show(desk, { stored: { tab: "check" } });
  return desk;
}
const part = (): HTMLElement => screen.getByRole("region", { name: "不规范的写法" });

test("nothing to tidy, nothing said", async () => {
  await check();
  expect(screen.queryByRole("region", { name: "不规范的写法" })).toBeNull();
});

test("old, new, reason and place; one click takes one", async () => {
  const desk = await check(cleanUp("T5", "５分", "5"), cleanUp("A1.4", "约500", "500", true));
  const lines = within(part()).getAllByRole("listitem");
  expect(lines[0]).toHaveTextContent("任务 5 知识产权法规建设");
  expect(lines[0]).toHaveTextContent("附件2 GT5");
  expect(lines[0]).toHaveTextContent("「５分」 改为 「5」");
  expect(lines[0]).toHaveTextContent("全角改为半角");
  expect(lines[1]).toHaveTextContent("不在“全部”之内");
  // One that is sure needs no button for all.
  expect(within(part()).queryByRole("button", { name: /采用全部/ })).toBeNull();
  await userEvent.click(within(part()).getByRole("button", { name: /采用：知识产权法规建设/ }));
  expect(desk.asked).toEqual(["takeCleanUps ５分→5"]);
});

test("all takes those that are sure and leaves the doubtful ones", async () => {
  const desk = await check(
    cleanUp("T1", "１", "1"),
    cleanUp("T2", "约2", "2", true),
    ...["T3", "T4", "T6", "T7"].map((ref) => cleanUp(ref, "３", "3")),
  );
  expect(within(part()).getAllByRole("listitem")).toHaveLength(5);
  await userEvent.click(within(part()).getByRole("button", { name: "其余 1 处" }));
  expect(within(part()).getAllByRole("listitem")).toHaveLength(6);
  await userEvent.click(within(part()).getByRole("button", { name: "采用全部 5 处" }));
  expect(desk.asked).toEqual(["takeCleanUps １→1, ３→3, ３→3, ３→3, ３→3"]);
});
