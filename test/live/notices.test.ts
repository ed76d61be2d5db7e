import { HostError } from "../../src/excel";
import { failure, Notices } from "../../src/live/notices";
import { texts } from "../../src/live/texts";
import { errorTexts } from "../../src/excel";

const gone = { id: "sheet-gone tasks", severity: "error", text: "…" } as const;

test("a condition goes when it ceases", () => {
  const notices = new Notices();
  notices.setConditions([gone]);
  expect(notices.all("zh-CN")).toEqual([gone]);
  notices.setConditions([]);
  expect(notices.all("zh-CN")).toEqual([]);
});

test("a dismissed condition stays away until it arises anew", () => {
  const notices = new Notices();
  notices.setConditions([gone]);
  notices.dismiss(gone.id);
  notices.setConditions([gone]);
  expect(notices.all("zh-CN")).toEqual([]);
  notices.setConditions([]);
  notices.setConditions([gone]);
  expect(notices.all("zh-CN")).toEqual([gone]);
});

test("the same failure is told once", () => {
  const notices = new Notices();
  notices.tell(failure(new HostError("busy"), "zh-CN"));
  notices.tell(failure(new HostError("busy"), "zh-CN"));
  expect(notices.all("zh-CN")).toHaveLength(1);
});

test("a failure names its place", () => {
  const place = { sheet: "附件1", address: "E22" };
  const notice = failure(new HostError("sheet-protected", { place }), "zh-CN");
  expect(notice.place).toEqual(place);
  expect(notice.text).toContain("“附件1”");
});

test("every sentence is there in both languages, and none shouts", () => {
  const sentences = [
    ...Object.values(texts),
    ...Object.values(errorTexts).flatMap(({ text, remedy }) => [text, remedy]),
  ];
  for (const sentence of sentences) {
    expect(sentence["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(sentence.en).toMatch(/^[A-Z{]/);
    expect(`${sentence["zh-CN"]}${sentence.en}`).not.toMatch(/[!！]/);
    const holes = (text: string): readonly string[] =>
      [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    expect(holes(sentence.en)).toEqual(holes(sentence["zh-CN"]));
  }
});
