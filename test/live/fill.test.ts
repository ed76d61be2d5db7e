/** Filling the forms from an assessment. */
import type { Assessment } from "../../src/assessment";
import { openedDesk, type Opened } from "./opened";

const assessment: Assessment = {
  format: "ipcity-assessment/1",
  programme: "2016-87",
  city: { name: "示例市甲", kind: "prefecture", enforcementPower: true },
  dates: { pilotApproval: "2014-05-06", application: "2018-10-10" },
  settings: {},
  annex1: {
    "A0.city": "示例市甲",
    "A1.4": 1547.5,
    "A3.8": { amount: 12000, count: 35 },
    "A2.1.1": "=HYPERLINK(1)",
  },
  remarks: {},
  lists: {},
  supplement: { "S.utilityGrants": 5120 },
  scores: { T1: { self: 2, province: 1.5, reason: "+1" }, T2: { self: 1 }, O1: { self: 5 } },
  evidence: [{ no: "E001", items: ["T1"] }],
  enterprises: [],
  funds: {},
  ranks: {},
  annualAssessments: [],
  declarations: {},
};

let opened: Opened;
beforeEach(async () => {
  opened = await openedDesk();
});
afterEach(() => opened.close());

test("an empty workbook gets forms and contents, and reads back as what was filled", async () => {
  await expect(opened.desk.fill(assessment)).resolves.toEqual({ kind: "done" });
  const state = await opened.rest();
  expect(state.assessment).toMatchObject({
    city: assessment.city,
    dates: assessment.dates,
    annex1: assessment.annex1,
    supplement: assessment.supplement,
    scores: assessment.scores,
    evidence: assessment.evidence,
  });
  opened.office.host.resetCounters();
  await opened.rest();
  expect(opened.office.host.counters.syncs).toBe(0);
});

test("what stands there is replaced only after asking", async () => {
  await opened.desk.fill(assessment);
  await opened.rest();
  const before = opened.office.host.snapshot();
  const other = { ...assessment, scores: { ...assessment.scores, T2: { self: 0.5 } } };
  await expect(opened.desk.fill(other)).resolves.toEqual({ kind: "would-replace", cells: 1 });
  expect(opened.office.host.snapshot()).toEqual(before);
  await expect(opened.desk.fill(other, { replace: true })).resolves.toEqual({ kind: "done" });
  expect(opened.desk.getState().assessment?.scores["T2"]?.self).toBe(0.5);
});

test("a failure at any round trip leaves what stood there, or all of the new", async () => {
  await opened.desk.fill(assessment);
  await opened.rest();
  const before = opened.office.host.snapshot();
  const other = {
    ...assessment,
    scores: { O1: { self: 1 }, T1: { self: 1 }, T40: { self: 1 } },
    evidence: [],
  };
  for (const [sync, afterActions] of [
    [1, 0],
    [1, 9],
    [2, 0],
    [2, 5],
    [2, 12],
  ] as const) {
    // A reading that the last attempt set off would take the failure in place of the filling.
    await opened.rest();
    opened.office.host.failNext(sync, "GeneralException", { afterActions });
    const outcome = await opened.desk.fill(other, { replace: true });
    expect(outcome).toMatchObject({ kind: "failed" });
    expect(opened.office.host.snapshot()).toEqual(before);
  }
  await opened.desk.fill(other, { replace: true });
  expect(opened.desk.getState().assessment?.scores["T40"]?.self).toBe(1);
});
