import fc from "fast-check";
import { asTyped } from "../../src/excel/text";

/** What Excel makes of typed text: an apostrophe keeps it, anything else may be read. */
const kept = (typed: unknown): boolean => typeof typed === "string" && typed.startsWith("'");

test.each([
  "=1+1",
  "+1",
  "-1",
  "@x",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  "\t=1",
  "5",
  "1-2",
  "TRUE",
  "'quoted",
  "三月",
  "上午9时",
])("%j is kept as text", (text) => {
  expect(asTyped(text)).toBe(`'${text}`);
});

test("captions in Chinese need nothing", () => {
  expect(asTyped("指标说明")).toBe("指标说明");
});

test("numbers, truth values and blanks go as they are", () => {
  expect([asTyped(5), asTyped(true), asTyped("")]).toEqual([5, true, ""]);
});

test("whatever is not plainly a Chinese word is kept", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(kept(asTyped(text)) || /^\p{Script=Han}/u.test(text)).toBe(true);
    }),
  );
});
