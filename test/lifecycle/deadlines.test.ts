import { deadlines } from "../../src/lifecycle/index";
import { programme } from "../../src/rulebook/index";
import { emptyCity, type Changes } from "../fixtures/city";

const dues = (changes: Changes): Record<string, string> =>
  Object.fromEntries(deadlines(emptyCity(changes), programme("2016-87")).map(({ id, due }) => [id, due]));

test("all that counts from the approval", () => {
  expect(dues({ "dates/pilotApproval": "2014-05-06" })).toEqual({
    "DL-2": "2014-07-06",
    "DL-4": "2015-01-31",
    "DL-5": "2017-05-06",
    "DL-6": "2017-09-06",
    "DL-9": "2017-11-06",
    "DL-10": "2017-11-06",
    "DL-11": "2017-11-06",
  });
});

test("each step is clipped: 29 February is followed by 28 February and 28 August", () => {
  const found = dues({ "dates/pilotApproval": "2016-02-29" });
  expect(found).toMatchObject({ "DL-5": "2019-02-28", "DL-6": "2019-06-28", "DL-9": "2019-08-28" });
});

test("the others count from their own days", () => {
  expect(dues({ "dates/acceptance": "2018-12-25" })).toEqual({ "DL-7": "2019-01-08" });
  expect(dues({ "dates/cancelled": "2018-02-28" })).toEqual({ "DL-8": "2020-02-28" });
  expect(dues({ "dates/cultivationPlanIssued": "2017-05-20" })).toEqual({
    "DL-12": "2020-05-20",
    "DL-14": "2018-05-20",
  });
  expect(dues({ "dates/newRoundPlanIssued": "2017-05-20" })).toEqual({ "DL-13": "2020-05-20" });
});

test("the length of a new round is a reading", () => {
  const changes = { "dates/newRoundPlanIssued": "2017-05-20", "settings/new-round-length": 2 };
  expect(dues(changes)).toEqual({ "DL-13": "2019-05-20" });
});

test("a report due on 31 January is due on the next one", () => {
  expect(dues({ "dates/pilotApproval": "2015-01-31" })["DL-4"]).toBe("2016-01-31");
  expect(dues({ "dates/pilotApproval": "2015-01-30" })["DL-4"]).toBe("2015-01-31");
});
