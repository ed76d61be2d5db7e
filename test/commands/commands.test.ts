/** Ribbon, context menu and shortcuts over a desk of plain values. */
import type { Finding, Result } from "../../src/assessment";
import type { Desk, DeskState, InsertOutcome } from "../../src/live";
import { commandsOn } from "../../src/commands/commands";
import { nextFinding } from "../../src/commands/next-finding";

const finding = (rule: string, ref: string, severity: Finding["severity"]): Finding => ({
  rule,
  ref,
  severity,
  message: "",
  remedy: "",
  source: "",
});
const FINDINGS = [
  finding("missing-score", "O1", "info"),
  finding("missing-evidence", "T5", "warning"),
  finding("score-out-of-range", "T6", "error"),
  finding("unit-slip", "A2.1.5", "warning"),
];

interface Given {
  readonly state?: Partial<DeskState>;
  readonly inserted?: InsertOutcome;
}

function setUp({ state = {}, inserted = { kind: "done", sheets: [] } }: Given = {}) {
  const went: string[] = [];
  const calls = { shown: 0, rechecked: 0, repaired: 0 };
  const repair = (): Promise<void> => Promise.resolve(void (calls.repaired += 1));
  const desk: Pick<Desk, "getState" | "insertForms" | "goTo" | "recheck"> & {
    readonly formulas: Pick<Desk["formulas"], "repair">;
  } = {
    formulas: { repair },
    getState: () =>
      ({
        result: { findings: FINDINGS } as unknown as Result,
        kept: {},
        selected: null,
        places: {},
        ...state,
      }) as DeskState,
    insertForms: () => Promise.resolve(inserted),
    goTo: (ref) => Promise.resolve(void went.push(ref)),
    recheck: () => Promise.resolve(void (calls.rechecked += 1)),
  };
  const commands = commandsOn({
    desk: () => Promise.resolve(desk as Desk),
    showPane: () => Promise.resolve(void (calls.shown += 1)),
  });
  return { commands, went, calls };
}

describe("next finding", () => {
  it("goes through errors, then warnings, and round again; a missing paper leads to its evidence cell", async () => {
    const { commands, went } = setUp();
    for (let step = 0; step < 4; step += 1) await commands.nextFinding();
    expect(went).toEqual(["T6", "T5.evidence", "A2.1.5", "T6"]);
  });

  it("passes over kept warnings", () => {
    const kept = { "missing-evidence T5": {} };
    expect(nextFinding(FINDINGS, kept, "score-out-of-range T6")?.finding.ref).toBe("A2.1.5");
  });

  it("starts again where the last one is mended", () => {
    expect(nextFinding(FINDINGS, {}, "something mended")?.finding.ref).toBe("T6");
  });

  it("opens the pane where nothing is left", async () => {
    const { commands, went, calls } = setUp({ state: { result: null } });
    await commands.nextFinding();
    expect([went, calls.shown]).toEqual([[], 1]);
  });
});

describe("evidence for this item", () => {
  const places = { "T5.evidence": { sheet: "附件2·主要任务", address: "L7" } };

  it.each(["T5", "T5.province", "T5.evidence"])("leads from %s to the evidence cell", async (selected) => {
    const { commands, went } = setUp({ state: { selected, places } });
    await commands.evidenceHere();
    expect(went).toEqual(["T5.evidence"]);
  });

  it.each([null, "O3", "A1.4"])("opens the pane from %s, which has none", async (selected) => {
    const { commands, went, calls } = setUp({ state: { selected, places } });
    await commands.evidenceHere();
    expect([went, calls.shown]).toEqual([[], 1]);
  });
});

describe("inserting", () => {
  it("says nothing where all went well", async () => {
    const { commands, calls } = setUp();
    await commands.insertForms();
    expect(calls.shown).toBe(0);
  });

  it("opens the pane, which asks, where names are taken", async () => {
    const { commands, calls } = setUp({ inserted: { kind: "name-taken", names: ["附件1"] } });
    await commands.insertForms();
    expect(calls.shown).toBe(1);
  });
});

it("repairs the formulas and shows the pane, which says how many", async () => {
  const { commands, calls } = setUp();
  await commands.repairFormulas();
  expect(calls).toMatchObject({ repaired: 1, shown: 1 });
});
