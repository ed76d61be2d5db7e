/** What another programme takes over of an assessment. */
import { carriedOver, parseAssessment } from "../../src/assessment";
import { programme, programmes } from "../../src/rulebook";
import { filledCity } from "../fixtures/filled";

const pairs = programmes.flatMap((from) =>
  programmes.filter((to) => to !== from).map((to) => [from.id, to.id] as const),
);

test.each(pairs)("%s → %s is an assessment of the other, with name and papers", (from, to) => {
  const source = filledCity(programme(from));
  const carried = carriedOver(source, programme(from), programme(to));
  expect(parseAssessment(JSON.parse(JSON.stringify(carried)))).toMatchObject({
    programme: to,
    city: { name: "示例市甲" },
  });
  expect(carried.evidence.map(({ no, title }) => [no, title])).toEqual([["E001", "示例材料"]]);
});

test("conditions mean the same only where one pack extends the other", () => {
  const base = programme("2021-1197");
  const extended = carriedOver(filledCity(base), base, programme("2022-1"));
  expect(extended.evidence[0]?.items).toEqual(base.conditions.slice(0, 2));
  expect(Object.keys(extended.honours ?? {})).toEqual(base.honours?.map(({ id }) => id));
  const other = carriedOver(filledCity(base), base, programme("2017-30"));
  expect(other.evidence[0]?.items).toEqual([]);
  expect(other.declarations).toEqual({});
});
