import type { Assessment } from "./types";

/** An assessment in which nothing is given yet. */
export function emptyAssessment(programmeId: string): Assessment {
  return {
    format: "ipcity-assessment/1",
    programme: programmeId,
    city: {},
    dates: {},
    settings: {},
    annex1: {},
    remarks: {},
    lists: {},
    supplement: {},
    scores: {},
    evidence: [],
    enterprises: [],
    funds: {},
    ranks: {},
    annualAssessments: [],
    declarations: {},
  };
}
