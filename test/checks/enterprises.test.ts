import fc from "fast-check";
import { checkCharacter, creditCodeFault } from "../../src/checks/enterprises/credit-code";
import { firmsOf, titleCounts } from "../../src/checks/enterprises/firms";
import { rowsSharing } from "../../src/checks/enterprises/groups";
import { programme } from "../../src/rulebook/index";
import { cleanCity, type Json } from "../fixtures/city";
import { findings, refsOf } from "./of";

const measures = programme("2016-87");
const firm = (
  name: string,
  titles: string[] = ["municipal-pilot"],
  creditCode: string | null = null,
): Json => ({
  name,
  titles,
  creditCode,
});

/** A code of the right form for an invented enterprise: the district 000001 does not exist. */
const code = (no: number): string => {
  const first = `91000001MA${String(no).padStart(7, "0")}`;
  return `${first}${checkCharacter(first)}`;
};

describe("credit code (GB 32100-2015)", () => {
  // Codes in public use, each with the check character that its issuer computed.
  test.each(["91350100M000100Y43", "11100000MB0143028R", "91440300708461136T"])("%s is one", (known) => {
    expect(creditCodeFault(known)).toBeNull();
  });
  test.each([
    ["17 characters", "91000001MA000000", "form"],
    ["a letter I", "91000001MA000000I1", "form"],
    ["letters in the district", "9100A001MA00000011", "form"],
    ["the old number of 15 digits", "350200100000001", "form"],
  ])("%s", (_name, typed, kind) => {
    expect(creditCodeFault(typed)?.kind).toBe(kind);
  });
  test.each(["", " ", "00000000000000001X"])("%p is none, or withheld", (typed) => {
    expect(creditCodeFault(typed)).toBeNull();
  });
  test("full-width, lower case and blanks are one writing", () => {
    const right = code(7);
    const wide = [...right].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join("");
    for (const typed of [right, right.toLowerCase(), `${right.slice(0, 8)} ${right.slice(8)}`, wide]) {
      expect(creditCodeFault(typed)).toBeNull();
    }
  });
  test("one wrong character, or two neighbours exchanged, is always noticed", () => {
    const characters = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
    const place = fc.integer({ min: 8, max: 17 });
    fc.assert(
      fc.property(fc.nat(9_999_999), place, fc.constantFrom(...characters), (no, at, sign) => {
        const right = code(no);
        const other = `${right.slice(0, at)}${sign}${right.slice(at + 1)}`;
        expect(creditCodeFault(other) === null).toBe(other === right);
        const swapped = `${right.slice(0, at - 1)}${right[at]}${right[at - 1]}${right.slice(at + 1)}`;
        if (at > 8) expect(creditCodeFault(swapped) === null).toBe(swapped === right);
      }),
    );
  });
  test("the finding names what the last character would be", () => {
    const wrong = `${code(3).slice(0, 17)}${code(3).endsWith("0") ? "1" : "0"}`;
    const [finding] = findings({ enterprises: [firm("甲", [], wrong)] });
    expect(finding).toMatchObject({ rule: "credit-code-fault", ref: "甲" });
    expect(finding?.message).toContain(`应为“${code(3).at(-1)}”`);
  });
});

describe("enterprise-name-variant", () => {
  test.each([
    ["brackets", "示例（甲）科技有限公司", "示例甲科技有限公司"],
    ["limited liability", "示例甲科技有限公司", "示例甲科技有限责任公司"],
    ["the 市 of the place", "示例市甲乙丙科技有限公司", "示例甲乙丙科技有限公司"],
    ["shares", "示例甲股份公司", "示例甲股份有限公司"],
    ["a dot", "示例·甲有限公司", "示例甲有限公司"],
  ])("%s", (_name, one, other) => {
    expect(refsOf("enterprise-name-variant", { enterprises: [firm(one), firm(other)] })).toEqual([one]);
  });
  test.each([
    ["width and blanks are one writing", [firm("示例（甲）公司"), firm("示例 (甲) 公司")], []],
    ["two names", [firm("示例甲有限公司"), firm("示例乙有限公司")], []],
    [
      "two codes are two enterprises",
      [firm("示例甲有限公司", [], code(1)), firm("示例甲有限责任公司", [], code(2))],
      [],
    ],
    ["one code, two names", [firm("示例甲厂", [], code(1)), firm("示例乙厂", [], code(1))], ["示例甲厂"]],
    [
      "told once, by code and by name",
      [firm("示例甲有限公司", [], code(1)), firm("示例甲有限责任公司", [], code(1))],
      ["示例甲有限公司"],
    ],
  ])("%s", (_name, enterprises, refs) => {
    expect(refsOf("enterprise-name-variant", { enterprises })).toEqual(refs);
  });
});

describe("counts from the register", () => {
  const counts = (enterprises: Json[], rank?: string): Record<string, number> =>
    Object.fromEntries(
      titleCounts(
        cleanCity({ enterprises, ...(rank ? { "settings/standard-certified-rank": rank } : {}) }),
        measures,
      ),
    );
  const enterprises = [
    firm("甲", ["national-advantage", "standard-certified"]),
    firm("甲", ["provincial-pilot"]),
    firm("乙", ["standard-certified", "municipal-pilot"]),
    firm("丙", []),
  ];
  test("the highest title counts, certification stands apart", () => {
    expect(counts(enterprises)).toEqual({
      "national-advantage": 1,
      "municipal-pilot": 1,
      "standard-certified": 2,
    });
  });
  test("or below the national titles, as the reading says", () => {
    expect(counts(enterprises, "below-national")).toEqual({
      "national-advantage": 1,
      "standard-certified": 1,
    });
  });
});

describe("enterprise-count-mismatch", () => {
  const listed = (count: number): Json[] =>
    Array.from({ length: count }, (_, index) => firm(`示例企业${index}`, ["national-demonstration"]));
  test.each([
    ["one too many", listed(5), {}, ["A2.3.1"]],
    ["as many", listed(4), {}, []],
    ["one too few", listed(3), {}, ["A2.3.1"]],
    ["a list just begun", listed(1), {}, []],
    ["half", listed(2), {}, ["A2.3.1"]],
    ["a list of the row's own is compared instead", listed(5), { "lists/A2.3.1": [] }, []],
    ["no number", listed(5), { "annex1/A2.3.1": null }, []],
    ["the same enterprise twice", [...listed(4), firm("示例企业0", ["national-advantage"])], {}, []],
  ])("%s", (_name, enterprises, changes, refs) => {
    expect(refsOf("enterprise-count-mismatch", { enterprises, ...changes })).toEqual(refs);
  });
});

test("a list that was reached row by row joins the same firms as one that is read anew", () => {
  const names = ["示例甲有限公司", "示例甲有限责任公司", "示例乙厂", "示例 乙厂", "示例丙社"];
  const row = fc.record({
    name: fc.constantFrom(...names),
    creditCode: fc.constantFrom("", code(1), code(2)),
    titles: fc.subarray(["municipal-pilot", "provincial-pilot"]),
  });
  const step = fc.record({ at: fc.nat(9), taken: fc.nat(2), put: fc.array(row, { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(step, { maxLength: 6 }), (first, steps) => {
      const walk = steps.reduce(
        (lists, { at, taken, put }) => {
          const before = lists.at(-1) ?? [];
          return [...lists, [...before.slice(0, at), ...put, ...before.slice(at + taken)]];
        },
        [first],
      );
      for (const rows of walk) {
        const anew = structuredClone(rows);
        for (const by of ["code", "name", "spelling"] as const)
          expect(rowsSharing(rows, by)).toEqual(rowsSharing(anew, by));
        expect(firmsOf(rows)).toEqual(firmsOf(anew));
      }
    }),
  );
});
