/** The real forms, a failure at each round trip of their insertion, and Excel refusing to clear up as well. */
import type { FaultPoint } from "../../src/workbench/host/controls";
import { openedDesk } from "./opened";

/** The last batch alone protects sheets; what the new sheets' events set off may come before it. */
const whileShowing = ({ member }: FaultPoint): boolean => /protect$/i.test(member);

test.each<[string, number | typeof whileShowing, number]>([
  ["looking", 1, 0],
  ["building", 2, 0],
  ["building", 2, 900],
  ["showing", whileShowing, 0],
])(
  "while %s, a failure (%s, %i): the old state or, at the next start, the new one",
  async (stage, which, afterActions) => {
    const opened = await openedDesk();
    const { desk, office } = opened;
    try {
      const before = office.host.snapshot();
      office.host.failNext(which, "GeneralException", { afterActions });
      // Excel refuses to clear up as well; nothing is to be cleared after a look.
      if (stage !== "looking") office.host.failNext(which === 2 ? 3 : which, "GeneralException");
      const outcome = await desk.insertForms();
      expect(outcome).toMatchObject({ kind: "failed", notice: { severity: "error" } });
      await desk.stop();
      await desk.start();
      await opened.rest();
      const sheets = Object.keys(office.host.snapshot());
      const isNew = sheets.length > Object.keys(before).length;
      expect(isNew).toBe(stage === "showing");
      expect(sheets.filter((name) => name.startsWith("__"))).toEqual([]);
      if (!isNew) expect(office.host.snapshot()).toEqual(before);
      expect(desk.getState().phase).toBe(isNew ? "ready" : "empty");
      const again = await desk.insertForms();
      expect(again.kind).toBe(isNew ? "already-there" : "done");
      await opened.rest();
      expect(desk.getState()).toMatchObject({ phase: "ready", result: { total: { score: 0 } } });
    } finally {
      await opened.close();
    }
  },
);
