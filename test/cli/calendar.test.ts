import { ipcity } from "./run";

const clean = ["calendar", "clean.json", "--today", "2017-11-06"];

test("lists the deadlines in their order, with days and state on the day asked for", async () => {
  const { status, stdout, stderr } = await ipcity(clean);
  expect([status, stderr]).toEqual([0, ""]);
  const [head = "", ...lines] = stdout.trimEnd().split("\n");
  expect(head).toMatch(/^期限\s+天数\s+状态\s+依据/);
  const days = lines.map((line) => line.slice(0, 10));
  expect(days).toEqual([...days].sort());
  // Filed on 1 June 2017, due on 6 November.
  expect(lines.find((line) => line.includes("第十七条"))).toMatch(/^2017-11-06\s+0\s+已办\s+第十七条/);
  expect(lines.find((line) => line.includes("第十六条"))).toMatch(/^2017-11-06\s+0\s+已择另一项/);
});

test("gives programs the same as JSON, and calendars a file", async () => {
  const { status, stdout, written } = await ipcity([...clean, "--json", "-o", "out.ics"]);
  expect(status).toBe(0);
  const entries = JSON.parse(stdout) as { id: string; due: string; daysLeft: number }[];
  expect(entries.find(({ id }) => id === "DL-14")).toMatchObject({ due: "2018-05-20" });
  const file = Buffer.from(written.get("out.ics") ?? []).toString("utf8");
  expect(file).toContain("BEGIN:VCALENDAR");
  expect(file).toContain("DTSTART;VALUE=DATE:20180520");
});

test("refuses a day that is none, and another kind of file", async () => {
  for (const argv of [
    ["calendar", "clean.json", "--today", "2017-02-30"],
    ["calendar", "clean.json", "-o", "out.docx"],
  ]) {
    const { status, stderr, written } = await ipcity(argv);
    expect([argv, status, written.size]).toEqual([argv, 2, 0]);
    expect(stderr).toMatch(/^ipcity: [^\n]+\n$/);
  }
});

test("says which date is missing where nothing can be reckoned", async () => {
  const { stdout } = await ipcity(["calendar", "empty.json"]);
  expect(stdout).toContain("先填试点批复日");
});
