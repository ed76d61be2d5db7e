/** Another workbook in the same runtime, without forms or records. */
import { current } from "../../src/live";
import { openedDesk, withForms } from "./opened";

test("empty, and nothing of the last one is shown", async () => {
  const first = await withForms();
  await first.close();
  const other = await openedDesk();
  expect(other.desk.getState()).toMatchObject({
    phase: "empty",
    assessment: null,
    result: null,
    places: {},
    kept: {},
    notices: [],
    powerChange: null,
  });
  expect(current()).toBeNull();
  await other.close();
}, 60_000);
