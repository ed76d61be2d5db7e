import fc from "fast-check";
import { parseAssessment } from "../../../src/assessment/index";
import {
  proposals,
  readDate,
  readDocumentNumber,
  readNumber,
  withProposals,
  type Wanted,
} from "../../../src/checks/index";
import { judge } from "../../../src/judge/index";
import { programme } from "../../../src/rulebook/index";
import { cleanCity, goldenJson, type Changes } from "../../fixtures/city";

const measures = programme("2016-87");
const [SURE, DOUBTFUL] = [false, true];

describe("numbers", () => {
  test.each<readonly [string, string, number | null, boolean]>([
    ["1200", "件", 1200, SURE],
    ["１２００", "件", 1200, SURE],
    ["1,200", "件", 1200, SURE],
    ["1，200，300.5", "万元", 1_200_300.5, SURE],
    ["1 200", "件", 1200, SURE],
    ["42'000", "万元", 42_000, SURE],
    ["1.2万", "件", 12_000, SURE],
    ["1.2万件", "件", 12_000, SURE],
    ["0.07万件", "件", 700, SURE],
    ["3千", "家", 3000, SURE],
    ["120家", "家", 120, SURE],
    ["22人", "人", 22, SURE],
    ["22名", "人", 22, SURE],
    ["5分", "分", 5, SURE],
    ["8．5 分", "分", 8.5, SURE],
    ["３", "分", 3, SURE],
    ["1.5亿元", "万元", 15_000, SURE],
    ["16800000元", "万元", 1680, SURE],
    ["3210.8亿元", "亿元", 3210.8, SURE],
    ["884000万元", "亿元", 88.4, SURE],
    ["455.6万人", "万人", 455.6, SURE],
    ["4556000人", "万人", 455.6, SURE],
    ["6520.5平方公里", "平方公里", 6520.5, SURE],
    ["652050公顷", "平方公里", 6520.5, SURE],
    ["15.2件/万人", "件/万人", 15.2, SURE],
    ["三家", "家", 3, SURE],
    ["十二", "个", 12, SURE],
    ["-3", "件", -3, SURE],
    ["约500", "件", 500, DOUBTFUL],
    ["近500家", "家", 500, DOUBTFUL],
    ["500余件", "件", 500, DOUBTFUL],
    ["1200左右", "件", 1200, DOUBTFUL],
    ["1.2万", "万元", 1.2, DOUBTFUL],
    ["455.6万", "万人", 455.6, DOUBTFUL],
    ["无", "个", 0, DOUBTFUL],
    // No number, two numbers, or another kind of thing.
    ["", "件", null, SURE],
    ["见附件", "件", null, SURE],
    ["500-600", "件", null, SURE],
    ["900；150", "万元", null, SURE],
    ["1,20", "件", null, SURE],
    ["12,00", "件", null, SURE],
    ["3人", "家", null, SURE],
    ["3万元", "件", null, SURE],
    ["1.5", "件", null, SURE],
    ["1.25家", "家", null, SURE],
    ["3级", "", null, SURE],
    ["5/8", "分", null, SURE],
  ])("%s for %s", (typed, unit, to, doubtful) => {
    const integer = ["件", "家", "人", "个", "笔"].includes(unit);
    const found = readNumber(typed, { unit, integer });
    expect(found?.to ?? null).toBe(to);
    if (found !== null) expect(found.doubtful).toBe(doubtful);
  });

  const decimals: Wanted = { unit: "亿元", integer: false };
  const amount = fc
    .tuple(fc.nat(99_999_999), fc.nat(99))
    .map(([whole, cents]) => Number(`${whole}.${cents}`));
  const wide = (text: string): string =>
    [...text]
      .map((sign) => (/\d/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
      .join("");
  test("whatever way a number is written, the proposal is that number", () => {
    const writings: readonly ((value: number) => string)[] = [
      String,
      (value) => `${value}亿元`,
      (value) => value.toLocaleString("en-US", { maximumFractionDigits: 2 }),
      (value) => wide(String(value)),
      (value) => wide(value.toLocaleString("en-US", { maximumFractionDigits: 2 })),
      (value) => ` ${value} 亿元 `,
      (value) => `约${value}`,
    ];
    fc.assert(
      fc.property(amount, fc.constantFrom(...writings), (value, write) => {
        expect(readNumber(write(value), decimals)?.to).toBe(value);
      }),
    );
  });
  test("a proposal, typed again, is the same number", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,，万亿元约家 -") }), (typed) => {
        const found = readNumber(typed, decimals);
        if (found !== null && /^-?\d+(\.\d+)?$/.test(String(found.to))) {
          expect(readNumber(String(found.to), decimals)?.to).toBe(found.to);
        }
      }),
    );
  });
});

test.each([
  ["2018.3.2", "2018-03-02"],
  ["2018/3/2", "2018-03-02"],
  ["2018年3月2日", "2018-03-02"],
  ["２０１８年１２月２日", "2018-12-02"],
  ["20180302", "2018-03-02"],
  ["2018-3-2", "2018-03-02"],
  ["二〇一八年三月二日", "2018-03-02"],
  ["二○一八年十二月三十一日", "2018-12-31"],
  ["2018-03-02", null],
  ["2018.2.30", null],
  ["2018年3月", null],
  ["3月2日", null],
  ["上年度", null],
])("day %s", (typed, to) => {
  expect(readDate(typed)?.to ?? null).toBe(to);
});

test.each([
  ["示例府办[2017]12号", "示例府办〔2017〕12号"],
  ["示例府办（2017）012 号", "示例府办〔2017〕12号"],
  ["示例府办【2017】第12号", "示例府办〔2017〕12号"],
  ["示例府办〔2017〕12号", null],
  ["示例市人大公告第5号", null],
])("document number %s", (typed, to) => {
  expect(readDocumentNumber(typed)?.to ?? null).toBe(to);
});

describe("proposals", () => {
  const of = (changes: Changes) => proposals(cleanCity(changes), measures);

  test.each(["clean", "experts", "province", "no-enforcement", "boundary-80"])(
    "none of a clean city: %s",
    (name) => {
      expect(proposals(parseAssessment(goldenJson(name)), measures)).toEqual([]);
    },
  );
  test("never of a number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(of({ "annex1/A1.4": value, "scores/T1/self": value, "supplement/S.O5": value })).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
  test.each<readonly [string, Changes, string, readonly (string | number)[], unknown, boolean]>([
    ["a row", { "annex1/A1.1": "6,520.5" }, "A1.1", ["annex1", "A1.1"], 6520.5, SURE],
    ["half a pair", { "annex1/A3.8/amount": "4.2亿元" }, "A3.8", ["annex1", "A3.8", "amount"], 42_000, SURE],
    [
      "a pair in one",
      { "annex1/A3.9": "900万元；150笔" },
      "A3.9",
      ["annex1", "A3.9"],
      { amount: 900, count: 150 },
      SURE,
    ],
    [
      "a pair with a separator",
      { "annex1/A3.8": "金额42,000，笔数60" },
      "A3.8",
      ["annex1", "A3.8"],
      { amount: 42_000, count: 60 },
      SURE,
    ],
    [
      "posts",
      { "annex1/A2.1.4": "编制24人、实有22人" },
      "A2.1.4",
      ["annex1", "A2.1.4"],
      { authorised: 24, actual: 22 },
      SURE,
    ],
    [
      "a supplement",
      { "supplement/S.utilityGrants": "约5120件" },
      "S.utilityGrants",
      ["supplement", "S.utilityGrants"],
      5120,
      DOUBTFUL,
    ],
    ["a score", { "scores/T5/self": "5分" }, "T5", ["scores", "T5", "self"], 5, SURE],
    [
      "an expert's mark",
      { "scores/T5/experts": { 张: "４" } },
      "T5",
      ["scores", "T5", "experts", "张"],
      4,
      SURE,
    ],
    ["a choice", { "annex1/A2.1.3": "事业单位" }, "A2.1.3", ["annex1", "A2.1.3"], "事业", DOUBTFUL],
    ["a spread choice", { "annex1/A0.type": "示 范" }, "A0.type", ["annex1", "A0.type"], "示范", SURE],
    [
      "a document number",
      { evidence: [{ no: "E1", items: ["T1"], docNo: "示例府[2017]3号" }] },
      "E1",
      ["evidence", 0, "docNo"],
      "示例府〔2017〕3号",
      SURE,
    ],
    [
      "a credit code",
      { enterprises: [{ name: "甲", creditCode: "91350100m000100y43" }] },
      "甲",
      ["enterprises", 0, "creditCode"],
      "91350100M000100Y43",
      SURE,
    ],
  ])("%s", (_name, changes, ref, place, to, doubtful) => {
    const found = of(changes);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ref, place, to, doubtful });
    const city = cleanCity(changes);
    const after = withProposals(city, found);
    expect(proposals(after, measures)).toEqual([]);
    expect(place.reduce<unknown>((value, step) => Object(value)[step], after)).toEqual(to);
    expect(city).toEqual(cleanCity(changes));
  });
  test("two choices in one text are for a person to settle", () => {
    expect(of({ "annex1/A2.1.3": "参公事业单位", "annex1/A0.type": "试点示范" })).toEqual([]);
  });
  test("a text where text belongs is left alone", () => {
    expect(of({ "annex1/A2.1.7": "6个", "annex1/A1.13": "1,200" })).toEqual([]);
  });
  test("taking them all leaves no value that is not a number", () => {
    const city = cleanCity({
      "annex1/A1.1": "6,520.5",
      "annex1/A3.9": "900；150",
      "scores/T5/self": "5分",
      "supplement/S.utilityGrants": "5120件",
    });
    const after = withProposals(city, proposals(city, measures));
    expect(judge(city).findings.filter(({ rule }) => rule.endsWith("not-number"))).toHaveLength(4);
    expect(judge(after).findings).toEqual([]);
  });
  test("each says why in both languages", () => {
    const city = cleanCity({ "annex1/A1.1": "约6,520.5", "annex1/A3.9": "900；150", "annex1/A1.4": "1.2万" });
    for (const { reason } of proposals(city, measures)) {
      expect(reason.zh).toMatch(/\p{Script=Han}/u);
      expect(reason.en).toMatch(/[a-z]/);
    }
  });
});
