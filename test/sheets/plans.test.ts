import { readFileSync } from "node:fs";
import path from "node:path";
import { programme } from "../../src/rulebook/index";
import { nameTable, sheetPlans, sheetKeysOf, type Area, type SheetPlan } from "../../src/sheets/index";

const rules = programme("2016-87");
const plans = sheetPlans(rules);
const english = sheetPlans(rules, { lang: "en" });
const forms = plans.filter(({ key }) => ["annex1", "objective", "tasks", "innovation"].includes(key));

const inside = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const printed = (plan: SheetPlan) =>
  plan.cells.filter(({ row, column }) => inside(plan.print.area, row, column));

test("the tabs stand in the order of the documents", () => {
  expect(plans.map(({ key }) => key)).toEqual(sheetKeysOf(rules));
  expect(plans.map(({ name }) => name)).toEqual([
    "附件1",
    "附件2·客观实力",
    "附件2·主要任务",
    "附件2·工作创新",
    "证据清单",
    "企业名录",
    "单位名录",
    "经费台账",
    "专家评分",
    "申报条件",
    "得分与门槛",
    "得分表",
    "期限",
    "记录",
    "设置",
  ]);
});

test("the names are those of the table, each once, and none that Excel refuses", () => {
  const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
  expect([...names].sort()).toEqual(
    nameTable(rules)
      .map(({ name }) => name)
      .sort(),
  );
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^IPC_[A-Za-z0-9_]{1,60}$/);
  for (const plan of plans)
    for (const { name } of plan.names)
      expect(nameTable(rules).find((entry) => entry.name === name)?.sheet).toBe(plan.key);
});

test.each([...plans, ...english].map((plan) => [plan.name, plan] as const))(
  "%s keeps to Excel's limits",
  (_, plan) => {
    expect(plan.name.length).toBeLessThanOrEqual(31);
    for (const height of plan.rowHeights) expect(height).toBeLessThanOrEqual(409);
    for (const { title, message, prompt, rule } of plan.validations) {
      for (const head of [title, prompt?.title ?? ""]) expect(head.length).toBeLessThanOrEqual(32);
      for (const text of [message, prompt?.message ?? ""]) expect(text.length).toBeLessThanOrEqual(225);
      if (rule.kind === "list") expect(rule.choices.join(",").length).toBeLessThanOrEqual(255);
      if (rule.kind === "list") expect(rule.choices.join("")).not.toContain(",");
      if (rule.kind === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
    }
    for (const { formula = "" } of plan.cells) expect(formula.length).toBeLessThan(8192);
  },
);

test.each(plans.map((plan) => [plan.name, plan] as const))(
  "%s is sound: cells, merges, inputs",
  (_, plan) => {
    // Rows of registers below the heads have no height of their own: they grow with their texts.
    const rows = Math.max(plan.rowHeights.length, ...plan.names.map(({ area }) => area.row + area.rows));
    const grid = { row: 0, column: 0, rows, columns: plan.columnWidths.length };
    const seen = new Set<string>();
    for (const { row, column, value, formula } of plan.cells) {
      expect(inside(grid, row, column)).toBe(true);
      expect((value === undefined) !== (formula === undefined)).toBe(true);
      expect(seen.has(`${row} ${column}`)).toBe(false);
      seen.add(`${row} ${column}`);
      // A cell under a merge that is not its first would be lost.
      const merge = plan.merges.find((area) => inside(area, row, column));
      expect(merge === undefined || (merge.row === row && merge.column === column)).toBe(true);
      if (formula !== undefined) expect(plan.inputs.some((area) => inside(area, row, column))).toBe(false);
    }
    plan.merges.forEach((merge, index) =>
      expect(plan.merges.slice(index + 1).some((other) => overlap(merge, other))).toBe(false),
    );
  },
);

describe("formulas", () => {
  const KNOWN =
    /^(ABS|AND|CHAR|COUNT|COUNTA|COUNTIF|COUNTIFS|DATE|DAY|IF|IFERROR|INDEX|INT|ISNUMBER|LARGE|LEN|MATCH|MAX|MID|MIN|MONTH|N|NOT|OR|REPT|ROUND|ROUNDUP|ROW|SEARCH|SMALL|SUBSTITUTE|SUM|SUMIF|SUMIFS|SUMPRODUCT|TEXT|TODAY|TRIM|WEEKDAY|YEAR)$/;
  const bare = (formula: string): string => formula.replace(/"[^"]*"/g, '""');
  const functions = (formula: string): readonly string[] =>
    [...bare(formula).matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name = ""]) => name);

  test("use only functions that every spreadsheet program has", () => {
    const used = plans.flatMap((plan) =>
      plan.cells.flatMap(({ formula = "" }) => functions(formula).map((name) => ({ name, sheet: plan.key }))),
    );
    const ours = used.filter(({ name }) => name.startsWith("IPCITY."));
    expect(new Set(ours.map(({ sheet }) => sheet))).toEqual(new Set(["score"]));
    for (const { name } of used.filter((use) => !ours.includes(use))) expect(name).toMatch(KNOWN);
  });

  test("change by themselves in one cell only, the calendar's day of reckoning", () => {
    const volatile = plans.flatMap(({ key, cells, names }) =>
      cells
        .filter(({ formula }) => formula?.includes("TODAY("))
        .map(({ row, column }) => [
          key,
          names.find(({ area }) => area.row === row && area.column === column)?.name,
        ]),
    );
    expect(volatile).toEqual([["calendar", "IPC_today"]]);
  });

  test("show the add-in's functions behind IFERROR only", () => {
    const used = plans.flatMap((plan) => plan.cells.filter(({ formula }) => formula?.includes("IPCITY.")));
    expect(used).toHaveLength(4);
    for (const { formula } of used)
      expect(formula).toMatch(/^=IFERROR\(IPCITY\.(TOTAL\(\)|SECTION\("\w+"\)),IPC_\w+_native\)$/);
  });

  test("reach other sheets by names only, so that renaming and moving sheets breaks nothing", () => {
    for (const plan of plans) {
      const rulesOf = plan.validations.map(({ rule }) => (rule.kind === "custom" ? rule.formula : ""));
      const all = [
        ...plan.cells.map(({ formula = "" }) => formula),
        ...rulesOf,
        ...plan.formats.map((f) => f.formula),
      ];
      for (const formula of all) expect(bare(formula)).not.toContain("!");
    }
  });

  test("stay out of the printed columns but for points that vary and pairs that are composed", () => {
    const found = forms.flatMap((plan) =>
      printed(plan).flatMap(({ formula }) =>
        formula === undefined ? [] : [`${plan.key} ${formula.slice(0, 24)}`],
      ),
    );
    expect(found.filter((entry) => entry.startsWith("tasks =IF(IFERROR(IPC_set_po"))).toHaveLength(6);
    expect(found.filter((entry) => entry.startsWith("annex1 =IF(AND(LEN("))).toHaveLength(3);
    expect(found).toHaveLength(9);
  });
});

describe("on the screen", () => {
  test("the sheets look like paper, but for the lists that grow", () => {
    for (const plan of plans) expect(plan.gridlines).toBe(["enterprises", "lists"].includes(plan.key));
  });

  test("no heading is cut where the frozen columns end", () => {
    for (const plan of plans) {
      const { columns } = plan.freeze;
      const lines = plan.merges.filter(({ row, rows }) => row < plan.freeze.rows && rows === 1);
      for (const merge of columns === 0 ? [] : lines) {
        const text = String(plan.cells.find((cell) => inside(merge, cell.row, cell.column))?.value ?? "");
        const across = merge.column < columns && merge.column + merge.columns > columns;
        // Only the title is centred over the whole form: it stands within the frozen columns all the same.
        if (!across) continue;
        const whole = sum(plan.columnWidths.slice(merge.column, merge.column + merge.columns));
        expect((whole + [...text].length * 20) / 2).toBeLessThan(sum(plan.columnWidths.slice(0, columns)));
      }
    }
  });

  test("score, evidence, status and the reviewers' scores show beside the form at 1010 pixels", () => {
    for (const plan of plans.filter(({ key }) => ["objective", "tasks", "innovation"].includes(key))) {
      const national = plan.names.find(({ name }) => name.endsWith("_national"))?.area.column ?? 0;
      const points = sum(plan.columnWidths.slice(0, national + 1));
      expect((points * 96) / 72).toBeLessThanOrEqual(1010);
    }
  });
});

describe("on paper", () => {
  /** A4 less the margins, in points. */
  const across = (plan: SheetPlan): number =>
    595.3 - (plan.print.margins.left + plan.print.margins.right) * 28.35;
  const down = (plan: SheetPlan): number =>
    841.9 - (plan.print.margins.top + plan.print.margins.bottom) * 28.35;

  test.each(forms.map((plan) => [plan.name, plan] as const))("%s fits its pages", (_, plan) => {
    const { area, breaks, titleRows, fitToWidth } = plan.print;
    expect(sum(plan.columnWidths.slice(0, area.columns))).toBeLessThanOrEqual(across(plan) * 0.98);
    expect(fitToWidth).toBe(breaks.length === 0);
    const repeated =
      titleRows === undefined ? 0 : sum(plan.rowHeights.slice(titleRows.from, titleRows.to + 1));
    const starts = [0, ...breaks];
    starts.forEach((start, index) => {
      const page = sum(plan.rowHeights.slice(start, starts[index + 1] ?? area.rows));
      expect(page + (index === 0 ? 0 : repeated)).toBeLessThanOrEqual(down(plan) * 0.98);
    });
  });

  test("pages end between parts, never within a label", () => {
    for (const { print, merges } of forms)
      for (const start of print.breaks)
        expect(merges.some((merge) => merge.row < start && merge.row + merge.rows > start)).toBe(false);
    expect(plans.find(({ key }) => key === "annex1")?.print.breaks).toHaveLength(3);
    expect(plans.find(({ key }) => key === "tasks")?.print.breaks).toHaveLength(3);
  });

  test("pages are numbered, and the tables of Annex 2 repeat their heads", () => {
    for (const { print } of forms) expect(print.footer.center).toMatch(/&P.*&N/);
    for (const plan of forms.filter(({ key }) => key !== "annex1")) {
      const { from, to } = plan.print.titleRows ?? {};
      expect(to).toBe(from);
      const heads = plan.cells.filter(({ row }) => row === from).map(({ value }) => value);
      expect(heads).toContain("序号");
    }
  });

  test("every printed text shows whole", () => {
    for (const plan of forms) {
      for (const { row, column, value } of printed(plan)) {
        const place = plan.merges.find((area) => inside(area, row, column)) ?? {
          row,
          column,
          rows: 1,
          columns: 1,
        };
        const styles = plan.styles.filter(({ areas }) => areas.some((area) => inside(area, row, column)));
        const size = styles.reduce((last, { style }) => style.size ?? last, 10);
        const width = sum(plan.columnWidths.slice(column, column + place.columns)) - 4;
        const height = sum(plan.rowHeights.slice(row, row + place.rows));
        const ems = (text: string): number => sum([...text].map((char) => (char < "\u2e80" ? 0.5 : 1)));
        const lines = sum(
          String(value ?? "")
            .split("\n")
            .map((text) => Math.max(1, Math.ceil((ems(text) * size) / width))),
        );
        expect(lines * size * 1.3).toBeLessThanOrEqual(height);
      }
    }
  });
});

describe("the form of Art. 19", () => {
  const form = plans.find(({ key }) => key === "scoreform");
  if (form === undefined) throw new Error("No score form");

  test("prints the tables of Annex 2 to the character, and a score for each item", () => {
    const texts = (plan: SheetPlan): readonly string[] =>
      printed(plan).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    const shown = new Set(texts(form));
    const sections = forms.filter(({ key }) => key !== "annex1");
    for (const plan of sections)
      for (const text of texts(plan))
        if (text !== "附件2" && text !== "评定示范城市指标体系") expect(shown).toContain(text);
    const scores = form.cells.filter(({ formula }) => formula?.startsWith("=IF(COUNTIFS(IPC_"));
    expect(scores).toHaveLength(69 + 12);
    expect(form.inputs).toEqual([]);
    expect(form.cells.some(({ value }) => value === "测评单位：省知识产权局（盖章）")).toBe(true);
  });

  test("repeats its running head, and the heads of a table on each of its pages", () => {
    const { breaks, titleRows, area } = form.print;
    expect(titleRows).toEqual({ from: 0, to: 0 });
    const heads = form.cells.filter(({ value }) => value === "得分" && value.length === 2);
    const tables = heads.filter(({ column }) => column === area.columns - 1).map(({ row }) => row);
    // A page begins with a heading or with the heads of the table that goes on.
    for (const row of breaks) expect(tables.some((head) => head - row < 2 && head >= row)).toBe(true);
    expect(breaks).toHaveLength(5);
  });

  test("fits its pages and cuts no label in two", () => {
    const { area, breaks } = form.print;
    expect(sum(form.columnWidths)).toBeLessThanOrEqual((595.3 - 2 * 1.9 * 28.35) * 0.98);
    [0, ...breaks].forEach((start, index) => {
      const page = sum(form.rowHeights.slice(start, breaks[index] ?? area.rows));
      expect(page + (index === 0 ? 0 : 16)).toBeLessThanOrEqual((841.9 - 4.2 * 28.35) * 0.98);
    });
    for (const start of breaks)
      expect(form.merges.some((merge) => merge.row < start && merge.row + merge.rows > start)).toBe(false);
  });
});

test("what is printed is the document's own wording, to the character", () => {
  const official = path.resolve(__dirname, "../fixtures/official/2016-87_measures_with_annex1_annex2.txt");
  const squeeze = (text: string): string => text.replace(/\s/g, "");
  const document = squeeze(readFileSync(official, "utf8"));
  for (const plan of forms)
    for (const { value } of printed(plan)) {
      if (typeof value !== "string") continue;
      for (const line of value.split("\n")) expect(document).toContain(squeeze(line));
    }
});

test("English captions change no cell, name or area", () => {
  const shape = (plan: SheetPlan) => ({
    names: plan.names,
    merges: plan.merges,
    inputs: plan.inputs,
    cells: plan.cells.map(({ row, column }) => [row, column]),
  });
  expect(english.map(shape)).toEqual(plans.map(shape));
  for (const plan of english.filter(({ key }) => key === "settings" || key === "score"))
    for (const { value } of plan.cells)
      // Headings of the document and grades stay Chinese.
      if (typeof value === "string") expect(value.length).toBeGreaterThan(0);
});
