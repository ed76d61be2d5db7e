import {
  calendarWords,
  chooseLanguage,
  dictionaries,
  languages,
  rankingWords,
  readingsWords,
  recordsDictionaries,
  reviewWords,
  sensitivityWords,
  texts,
  wayWords,
} from "../../src/i18n";

const topics = [calendarWords, rankingWords, readingsWords, reviewWords, sensitivityWords, wayWords];
const ofTopics = (language: "zh-CN" | "en"): Record<string, string> =>
  Object.assign({}, ...topics.map(({ words }) => words[language]));

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

describe("dictionaries", () => {
  const zh = { ...dictionaries["zh-CN"], ...recordsDictionaries["zh-CN"], ...ofTopics("zh-CN") };
  const en = { ...dictionaries.en, ...recordsDictionaries.en, ...ofTopics("en") };

  test("both languages hold the same keys, none of them empty", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    expect(languages).toEqual(["zh-CN", "en"]);
    for (const dictionary of [zh, en]) {
      const empty = Object.entries(dictionary).filter(([, text]) => text.trim() === "");
      expect(empty).toEqual([]);
    }
  });

  test("the same values are filled in", () => {
    const differing = Object.entries(zh).filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(Object(en)[key])),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test("English is not left in Chinese, and nobody is shouted at", () => {
    // Words printed in the forms, and the names of our sheets, are not translated.
    const sheets = [
      "annex1",
      "annex2",
      "evidence",
      "enterprises",
      "lists",
      "funds",
      "experts",
      "conditions",
      "score",
      "scoreForm",
      "settings",
    ].map((sheet) => `first.${sheet}`);
    const official = ["header.application", ...sheets];
    const chinese = Object.entries(en).filter(
      ([key, text]) => /\p{Script=Han}/u.test(text) && !official.includes(key),
    );
    expect(chinese).toEqual([]);
    const loud = [...Object.values(zh), ...Object.values(en)].filter((text) => /[!！]|您|请/.test(text));
    expect(loud).toEqual([]);
  });
});

describe("texts", () => {
  test("fills every place of a name, and leaves braces it has no value for", () => {
    expect(texts("zh-CN").t("header.reach", { name: "客观实力", at: "60" })).toBe("客观实力达到 60");
    expect(texts("en").t("header.tally", { name: "Filled", n: 0, of: 69 })).toBe("Filled 0 of 69");
  });

  test("finds a key that is only known at run time, and says so where there is none", () => {
    expect(texts("zh-CN").find("rule.missing-evidence")).toBe("缺证据");
    expect(texts("zh-CN").find("rule.unheard-of")).toBeNull();
    expect(texts("zh-CN").find("toString")).toBeNull();
  });
});

describe("topics", () => {
  test("speak their own words and those of the pane, in both languages", () => {
    const { t, find } = rankingWords.in("zh-CN");
    expect(t("ranking.choose")).toBe("选择工作簿");
    expect(t("common.yes")).toBe("有");
    expect(find("ranking.choose")).toBe("选择工作簿");
    expect(find("rule.missing-evidence")).toBe("缺证据");
    expect(find("toString")).toBeNull();
    expect(rankingWords.in("en").t("calendar.unheard" as never)).toBe("calendar.unheard");
  });

  test("no word of a topic is also one of the pane's or of another topic", () => {
    const keys = [dictionaries["zh-CN"], ...topics.map(({ words }) => words["zh-CN"])].flatMap(Object.keys);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe("chooseLanguage", () => {
  test.each([
    [null, "zh-CN", "zh-CN"],
    [null, "en-US", "en"],
    ["auto", "en-GB", "en"],
    ["zh-CN", "en-US", "zh-CN"],
    ["en", "zh-CN", "en"],
    [null, "fr-FR", "zh-CN"],
    [null, undefined, "zh-CN"],
    ["klingon", "en-US", "en"],
  ])("choice %s, Office %s: %s", (choice, display, expected) => {
    expect(chooseLanguage(choice, display)).toBe(expected);
  });
});
