import { programme } from "../../src/rulebook/index";
import { cityOf, type CityTraits } from "./city";
import { randomFrom } from "./random";

/** The number that everything follows from. */
const SEED = 201687;

/** Ten stems and ten branches: plainly no city of that name exists. */
const NAMES = [..."甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"].map((sign) => `示例市${sign}`);

/** Cities of which a reader of the samples finds each kind. */
const SPECIAL: Readonly<Record<number, Partial<CityTraits>>> = {
  0: { kind: "sub-provincial", size: 3, quality: 0.86 },
  1: { kind: "plan-city", size: 2.4, quality: 0.83 },
  6: { enforcementPower: false },
  9: { enforcementPower: false, quality: 0.62 },
  11: { gaps: 9 },
  13: { gaps: 23 },
  14: { unproved: 6 },
  16: { enforcementPower: false, experts: true },
  18: { quality: 0.52 },
  19: { kind: "county-level", size: 0.4, quality: 0.6 },
};

/** The files of the sample province: name and text. The same bytes whenever it is run. */
export function province(): readonly { readonly file: string; readonly text: string }[] {
  const rules = programme("2016-87");
  const random = randomFrom(SEED);
  const traits = NAMES.map((name, index): CityTraits => ({
    name,
    kind: "prefecture",
    enforcementPower: true,
    size: random.between(0.6, 1.8, 2),
    quality: random.between(0.55, 0.84, 3),
    experts: index % 3 === 0,
    gaps: 0,
    unproved: 0,
    ...SPECIAL[index],
  }));
  const cities = traits.map((trait, index) => cityOf(trait, rules, SEED + 1 + index));
  const twin = cities[3];
  // Two cities with equal scores, so that a tie is seen.
  const tied = cities.map((city, index) =>
    index === 4 && twin !== undefined ? { ...city, scores: twin.scores } : city,
  );
  const byEnforcement = random.shuffled(tied.map((_, index) => index + 1));
  const loans = tied.map(({ annex1 }) => annex1["A3.8"].amount);
  return tied.map((city, index) => {
    const rank = 1 + loans.filter((amount) => amount > (loans[index] ?? 0)).length;
    const own = byEnforcement[index] ?? 1;
    const of = tied.length;
    const ranks = { "5.5": { rank: own, of }, "18.4": { rank: own * 3, of: of * 3 }, "18.6": { rank, of } };
    return { file: `${String(index + 1).padStart(2, "0")}.json`, text: written({ ...city, ranks }) };
  });
}

/** One line for each part: small, and a difference still shows where it is. */
function written(city: object): string {
  const parts = Object.entries(city).map(([key, part]) => `${JSON.stringify(key)}:${JSON.stringify(part)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}
