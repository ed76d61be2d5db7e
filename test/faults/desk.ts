/** Faults of the running desk, each found by a test that opens a whole workbook: these take the longest. */
import type { Fault } from "./fault";

export const deskFaults: readonly Fault[] = [
  {
    promise: "A keystroke costs at most two round trips",
    file: "src/live/read-scope.ts",
    find: "const { regions } = await workbook.snapshot(names);",
    put: "await workbook.snapshot(names); await workbook.snapshot(names); const { regions } = await workbook.snapshot(names);",
    test: "test/live/typing.test.ts",
    name: "a keystroke costs two round trips",
  },
  {
    promise: "Lost events: a recheck finds the truth",
    file: "src/live/desk.ts",
    find: "const before = this.read;\n    await this.readAll();",
    put: "const before = this.read;",
    test: "test/live/typing.test.ts",
    name: "with a fifth of the events lost",
  },
  {
    promise: "A warning kept with a reason stays in the workbook",
    file: "src/live/kept.ts",
    find: "const { kind } = await this.deps.workbook.fill(cellWrites(snapshot, changes));",
    put: 'const kind: string = "done"; cellWrites(snapshot, changes);',
    test: "test/live/typing.test.ts",
    name: "a warning is kept in the workbook",
  },
];
