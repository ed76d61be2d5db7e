import { formRow, indicator, loadProgramme, programme, validateProgramme } from "../../src/rulebook";
import type { FormRow, Indicator, Programme } from "../../src/rulebook";

/** A copy that may be broken. */
type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;
// Not structuredClone: it keeps shared objects shared, so that one change would break several rows.
const draft = (): Draft<Programme> => JSON.parse(JSON.stringify(programme("2016-87"))) as Draft<Programme>;

function need<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("The rulebook lacks what the case breaks");
  return value;
}
const byId = <T extends { id: string }>(rows: readonly T[], id: string): T =>
  need(rows.find((row) => row.id === id));

const card = (p: Draft<Programme>) => need(p.scorecard);
const section = (p: Draft<Programme>, id: string) => byId(card(p).sections, id);
const first = (p: Draft<Programme>, id: string) =>
  byId(
    card(p).sections.flatMap((s) => s.groups),
    id,
  );
const second = (p: Draft<Programme>, id: string) =>
  byId(
    card(p).sections.flatMap((s) => s.groups.flatMap((g) => g.groups)),
    id,
  );
const item = (p: Draft<Programme>, id: string) => need(indicator(p as Programme, id)) as Draft<Indicator>;
const row = (p: Draft<Programme>, id: string) => need(formRow(p as Programme, id)) as Draft<FormRow>;
const variant = (p: Draft<Programme>) => need(card(p).variants[0]);
const quotient = (p: Draft<Programme>, id: string) => {
  const rule = need(p.derived.find((candidate) => candidate.indicator === id)).derivation;
  if (rule.kind !== "quotient") throw new Error(`${id} is no quotient`);
  return rule;
};

type Case = readonly [name: string, plant: (p: Draft<Programme>) => void, rowId: string, reason: RegExp];

const cases: readonly Case[] = [
  ["an item's id twice", (p) => (row(p, "A1.2").id = "A1.1"), "A1.1", /more than once/],
  ["a row with an item's id", (p) => (row(p, "A1.13").id = "T1"), "T1", /more than once/],
  ["a gate twice", (p) => (byId(p.deadlines, "DL-7").id = "DL-8"), "DL-8", /among the deadlines/],
  [
    "two readings of one id",
    (p) => (byId(p.readings, "population").id = "look-back"),
    "look-back",
    /readings/,
  ],
  ["an item out of number", (p) => (item(p, "T12").no = 13), "T12", /13 where 12 is due/],
  ["a form row out of number", (p) => (row(p, "A3.12").no = "13"), "A3.12", /13 where 12 is due/],
  ["a category out of number", (p) => (row(p, "A2.2.1").no = "3"), "A2.2.1", /3 where 2 is due/],
  [
    "a reading out of number",
    (p) => (byId(p.readings, "raw-to-points").no = 24),
    "raw-to-points",
    /24 where 23/,
  ],
  ["an alias of two rows", (p) => (item(p, "O2").aliases = ["专利授权量"]), "O2", /names another row/],
  ["a blank alias", (p) => (row(p, "A1.4").aliases = [" "]), "A1.4", /alias is empty/],
  ["an alias that is the name", (p) => (row(p, "A1.1").aliases = ["面  积"]), "A1.1", /its own name/],
  ["no clause at a gate", (p) => (byId(p.gates, "18.4").source = ""), "18.4", /No clause/],
  ["no clause at an item", (p) => (item(p, "O9").source = " "), "O9", /No clause/],
  ["no clause at the band", (p) => (need(p.band).source = ""), "2016-87", /No clause/],
  ["no name", (p) => (item(p, "T7").name = ""), "T7", /name is empty/],
  ["no label", (p) => (row(p, "A1.5").label = ""), "A1.5", /label is empty/],
  ["one language missing", (p) => (byId(p.readings, "population").reason.en = ""), "population", /English/],
  [
    "a nameless option",
    (p) => (need(byId(p.readings, "population").options[0]).name.zh = ""),
    "population",
    /Chinese/,
  ],
  [
    "a task item worth more",
    (p) => Object.assign(item(p, "T1"), { points: "3", pointsPrinted: "3" }),
    "T.1.1",
    /Stated are 7 points, what it holds adds up to 8/,
  ],
  [
    "an objective item worth a tenth less",
    (p) => Object.assign(item(p, "O22"), { points: "2.9", pointsPrinted: "2.9" }),
    "O.serve",
    /adds up to 99\/10/,
  ],
  [
    "an item of the group without stated points",
    (p) => Object.assign(item(p, "T45"), { points: "2", pointsPrinted: "2" }),
    "T.6",
    /Stated are 5 points, what it holds adds up to 6/,
  ],
  [
    "an innovation item",
    (p) => Object.assign(item(p, "I1"), { points: "4", pointsPrinted: "4分" }),
    "I.1",
    /adds up to 9/,
  ],
  ["points unlike the print", (p) => (item(p, "I2").pointsPrinted = "6分"), "I2", /printed is "6分"/],
  ["points that are no number", (p) => (item(p, "T3").points = "１"), "T3", /no decimal number/],
  ["stated points unlike the label", (p) => (first(p, "T.5").label = "五、特色主题（12分）"), "T.5", /label/],
  [
    "points printed but not stated",
    (p) => (second(p, "T.6.1").label = "其他\n（5分）"),
    "T.6.1",
    /none are stated/,
  ],
  [
    "a section's points unlike its groups'",
    (p) => Object.assign(section(p, "innovation"), { points: "12", header: ["分值（总计12分）"] }),
    "innovation",
    /12 points, its groups add up to 10/,
  ],
  [
    "variant: 3 + 13",
    (p) => (variant(p).stated["T.4.2"] = "13"),
    "no-enforcement",
    /T\.4 add up to 16, not 17/,
  ],
  [
    "a section's points unlike its head",
    (p) => (need(section(p, "tasks").header)[4] = "分值"),
    "tasks",
    /column head/,
  ],
  [
    "variant: a split too small",
    (p) => (need(variant(p).splits["O3"])["T35"] = "0.5"),
    "no-enforcement.O3",
    /T\.4\.1/,
  ],
  [
    "variant: thirds written as decimals",
    (p) => (need(variant(p).splits["O5"])["T36"] = "4.33"),
    "no-enforcement.O5",
    /T\.4\.2 add up to/,
  ],
  [
    "variant: an item outside its groups",
    (p) => (need(variant(p).splits["O1"])["T40"] = "3"),
    "no-enforcement.O1",
    /no points to an item T40/,
  ],
  [
    "variant: points of no shape",
    (p) => (need(variant(p).splits["O2"])["T35"] = "-"),
    "no-enforcement.O2",
    /no number/,
  ],
  [
    "variant: a group that is not",
    (p) => (variant(p).stated["T.9"] = "1"),
    "no-enforcement",
    /no group T\.9/,
  ],
  ["variant: no reading", (p) => (variant(p).reading = "split"), "no-enforcement", /no reading split/],
  ["variant: a split less", (p) => delete variant(p).splits["O5"], "no-enforcement", /not the options/],
  ["a list without a remark", (p) => (row(p, "A2.3.1").remark = ""), "A2.3.1", /does not ask for/],
  [
    "a closed list of one",
    (p) => (need(byId(p.statusForm.cover, "A0.type")).value.choices = ["试点"]),
    "A0.type",
    /two/,
  ],
  ["halves of one name", (p) => sameHalves(p), "A3.8", /Both halves/],
  ["derived from nothing asked", (p) => renameRef(p, "O4", "A3.13"), "O4", /A3\.13 is no number/],
  ["derived from a text", (p) => renameRef(p, "O4", "A1.13"), "O4", /A1\.13 is no number/],
  ["derived from a whole pair", (p) => renameRef(p, "O18", "A2.1.4"), "O18", /A2\.1\.4 is no number/],
  ["a formula that says other", (p) => (need(p.derived[1]).formula = "A3.5 ÷ A1.4"), "O2", /does not name/],
  ["a scale of nothing", (p) => (quotient(p, "O6").scale = "0"), "O6", /scale/],
  ["a value for no item", (p) => (need(p.derived[21]).indicator = "O23"), "O23", /does not exist/],
  ["a supplement for no item", (p) => (byId(p.supplement, "S.O5").usedBy = ["O50"]), "S.O5", /O50/],
  ["a fund line that is none", (p) => (p.fundLines[0] = "T1"), "T1", /not the fiscal year/],
  ["a fund line unknown", (p) => (p.fundLines[0] = "T46"), "T46", /no item/],
  [
    "a title counted nowhere",
    (p) => (byId(p.titles, "municipal-pilot").row = "A2.3.8"),
    "municipal-pilot",
    /A2\.3\.8/,
  ],
  ["titles of one rank", (p) => (byId(p.titles, "municipal-pilot").rank = 5), "municipal-pilot", /5 where 6/],
  ["a gate that evidence cannot name", (p) => p.conditions.pop(), "32c", /C32c is missing/],
  ["a condition without gate", (p) => p.conditions.push("C33"), "C33", /without a gate/],
  [
    "a threshold of no score",
    (p) => (byId(p.gates, "18.9a").rule = { kind: "threshold", of: "object", at: "60" }),
    "18.9a",
    /no score of "object"/,
  ],
  [
    "a share in percent",
    (p) => Object.assign(byId(p.gates, "5.5").rule, { share: "50" }),
    "5.5",
    /share "50"/,
  ],
  [
    "a gate by a deadline that does not exist",
    (p) => Object.assign(byId(p.gates, "17").rule, { deadline: "DL-99" }),
    "17",
    /no deadline "DL-99"/,
  ],
  [
    "a length by a reading that gives no number",
    (p) => (byId(p.deadlines, "DL-13").lengthReading = "look-back"),
    "DL-13",
    /no reading "look-back" that gives a number/,
  ],
  [
    "more grades than years",
    (p) => Object.assign(byId(p.gates, "18.7").rule, { least: 4 }),
    "18.7",
    /4 of 3/,
  ],
  ["a band from 1", (p) => (need(need(p.band).steps[0]).from = "1"), "cancelled", /start at 0/],
  [
    "a band downwards",
    (p) => (need(need(p.band).steps[2]).from = "60"),
    "cultivation",
    /above the step before/,
  ],
  [
    "a deadline without time",
    (p) => delete byId(p.deadlines, "DL-2").months,
    "DL-2",
    /offset or a yearly day/,
  ],
  ["a yearly day that is none", (p) => (byId(p.deadlines, "DL-4").yearly = "31-01"), "DL-4", /MM-DD/],
  [
    "a default that is no option",
    (p) => (byId(p.readings, "population").default = "all"),
    "population",
    /no option/,
  ],
  [
    "a default out of range",
    (p) => (byId(p.readings, "new-round-length").default = "9"),
    "new-round-length",
    /between/,
  ],
  ["a camel-case reading", (p) => (byId(p.readings, "look-back").id = "lookBack"), "lookBack", /kebab/],
  ["one window twice", (p) => (need(item(p, "T3").window).also = "state"), "T3", /second window/],
  ["a section without weight", (p) => weighOnly(p), "tasks", /no example weight/],
  [
    "weights above 1",
    (p) => (card(p).exampleWeights = { objective: "0.5", tasks: "0.6", innovation: "bonus" }),
    "2016-87",
    /add up to 11\/10/,
  ],
  ["a preset that is no option", (p) => (need(card(p).weightPresets?.[0]).id = "x"), "x", /no option/],
  [
    "a bonus to be varied",
    (p) => (need(card(p).sensitivity).section = "innovation"),
    "innovation",
    /not one of/,
  ],
  [
    "a stage that is none",
    (p) => (need(p.lifecycle?.transitions[0]).to = "x"),
    "applicant → x",
    /no stage "x"/,
  ],
  [
    "a squeeze before nothing",
    (p) => (need(p.lifecycle?.squeezes[0]).before = "DL-0"),
    "DL-6 – DL-0",
    /no deadline "DL-0"/,
  ],
  [
    "a stage that ends by no deadline",
    (p) => (need(p.lifecycle?.stages[1]).ends = "DL-0"),
    "pilot",
    /no deadline "DL-0"/,
  ],
  [
    "a yearly day in a stage that is none",
    (p) => (byId(p.deadlines, "DL-4").stages = ["x"]),
    "DL-4",
    /no stage "x"/,
  ],
  [
    "a day that is not yearly in stages",
    (p) => (byId(p.deadlines, "DL-2").stages = ["pilot"]),
    "DL-2",
    /Only a yearly day/,
  ],
  [
    "an alternative alone",
    (p) => delete byId(p.deadlines, "DL-10").oneOf,
    "DL-9",
    /the only one of "next-plan"/,
  ],
  [
    "an alternative that nothing tells of",
    (p) => delete byId(p.deadlines, "DL-10").doneBy,
    "DL-10",
    /No day tells/,
  ],
  [
    "a material twice",
    (p) => (need(p.materials?.[1]?.items[1]).id = "pilot-filing.1"),
    "pilot-filing.1",
    /Two materials/,
  ],
];

function renameRef(p: Draft<Programme>, id: string, ref: string): void {
  const rule = need(p.derived.find((candidate) => candidate.indicator === id));
  const before = need(quotient(p, id).sum[0]);
  quotient(p, id).sum = [ref];
  rule.formula = rule.formula.replace(before, ref);
}

function sameHalves(p: Draft<Programme>): void {
  const value = row(p, "A3.8").value;
  if (value.kind === "pair") value.parts[1].key = value.parts[0].key;
}

function weighOnly(p: Draft<Programme>): void {
  card(p).exampleWeights = { objective: "1", innovation: "bonus" };
}

test.each(cases)("%s is reported, and nothing else", (_name, plant, rowId, reason) => {
  const broken = draft();
  plant(broken);
  const faults = validateProgramme(broken as Programme);
  expect(faults).toEqual([{ row: rowId, reason: expect.stringMatching(reason) as string }]);
  // Whoever mends it may read one language only.
  expect(faults[0]?.reason).toMatch(/^.*\p{Script=Han}.* \(.*[a-z].*\)$/u);
});

test("a broken rulebook cannot be loaded, and says all that is wrong", () => {
  const broken = draft();
  item(broken, "T1").source = "";
  byId(broken.gates, "18.9b").source = "";
  expect(() => loadProgramme(broken as Programme)).toThrow(
    /2016-87[^]*T1: [^]*No clause[^]*18\.9b: [^]*No clause/,
  );
});

test("a sound rulebook is handed on as it is", () => {
  const sound = draft() as Programme;
  expect(loadProgramme(sound)).toBe(sound);
});

test("a programme without points is sound", () => {
  const bare = draft();
  Object.assign(bare, {
    scorecard: null,
    derived: [],
    supplement: [],
    gates: [],
    conditions: [],
    band: null,
    lifecycle: undefined,
    deadlines: bare.deadlines.map((rule) => ({ ...rule, stages: [] })),
    materials: [],
  });
  bare.fundLines = [];
  expect(validateProgramme(bare as Programme)).toEqual([]);
});
