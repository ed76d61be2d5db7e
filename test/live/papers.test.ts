/** Papers registered from the pane: a row in the register and the number beside each item, as single cells. */
import type { EvidenceEntry } from "../../src/assessment";
import { cellWrites } from "../../src/live/cell-writes";
import { moreItems, newPapers } from "../../src/live/paper-changes";
import type { CellChange } from "../../src/live";
import type { Snapshot } from "../../src/sheets";
import { read, sample, typed, workbookOf } from "./sheets";

const paper: EvidenceEntry = {
  no: "E901",
  items: ["T1", "A2.1.5"],
  title: "示例市甲知识产权工作领导小组会议纪要",
  issuer: "示例市甲人民政府办公室",
  docNo: "示府办〔2018〕7号",
  date: "2018-03-02",
  pages: "12-15",
  file: "会议纪要.pdf",
};
const found = (snapshot: Snapshot) => ({ snapshot, places: read(snapshot).places });

/** The workbook after these changes, as a fill makes them. */
function after(snapshot: Snapshot, changes: readonly CellChange[]): Snapshot {
  const regions = { ...snapshot.regions };
  for (const { name, values } of cellWrites(snapshot, changes)) {
    const region = regions[name];
    if (region === null || region === undefined) throw new Error(name);
    const written = values.map((line, row) =>
      line.map((value, column) => value ?? region.values[row]?.[column] ?? ""),
    );
    regions[name] = { ...region, values: written };
  }
  return { regions };
}

test("a new paper stands below the last one and beside its items, and reads back as it was given", () => {
  const workbook = workbookOf(sample);
  const changes = newPapers([paper], found(workbook));
  const { assessment } = read(after(workbook, changes));
  expect(assessment?.evidence).toEqual([...sample.evidence, paper]);
  const beside = changes.filter(({ place }) => place.sheet !== "证据清单");
  expect(beside.map(({ from, to }) => [from, to])).toEqual([["E001", "E001、E901"]]);
  // Eight columns and one cell beside an item; nothing else is touched.
  expect(changes).toHaveLength(9);
});

test("a gap in the register is left alone, and two papers at once name their item once each", () => {
  const first = sample.evidence[0]?.no ?? "";
  const workbook = typed(workbookOf({ ...sample, evidence: sample.evidence.slice(0, 2) }), `${first}.no`, "");
  const changes = newPapers(
    [paper, { no: "E902", items: ["T1"], title: "示例" }],
    found(typed(workbook, "T1.evidence", "")),
  );
  const rows = changes.filter(({ to }) => to === "E901" || to === "E902").map(({ place }) => place.address);
  expect(rows).toEqual(["A6", "A7"]);
  expect(changes.map(({ to }) => to)).toContain("E901、E902");
});

test("a paper serves more items: what stands in the cells stays to the character", () => {
  const [entry] = sample.evidence;
  if (entry === undefined) throw new Error("no paper");
  const workbook = typed(workbookOf(sample), "T25.evidence", "E044 ，E045");
  const changes = moreItems(entry, ["T25", ...entry.items], found(workbook));
  expect(changes.map(({ to }) => to)).toContain(`E044 ，E045、${entry.no}`);
  const again = read(after(workbook, changes)).assessment?.evidence.find(({ no }) => no === entry.no);
  expect(again?.items).toEqual([...entry.items, "T25"]);
  // Items that it serves already are none of the changes.
  expect(changes).toHaveLength(2);
});

test("a register that is full says so, and nothing is written", () => {
  const many = Array.from({ length: 1001 }, (_, index) => ({ no: `E${String(index)}`, items: [] }));
  expect(() => newPapers(many, found(workbookOf({ ...sample, evidence: [] })))).toThrow("register-full");
});
