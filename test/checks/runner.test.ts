import { readdirSync } from "node:fs";
import path from "node:path";
import type { Assessment } from "../../src/assessment/index";
import { checkRunner, checks, runChecks, type Check, type CheckContext } from "../../src/checks/index";
import { itemSpans } from "../../src/lifecycle/index";
import { formRow, indicator, programme } from "../../src/rulebook/index";
import { scoreColumn } from "../../src/scoring/index";
import { cleanCity, goldenJson } from "../fixtures/city";
import { parseAssessment } from "../../src/assessment/index";

const measures = programme("2016-87");

function contextOf(assessment: Assessment, previous: Assessment | null = null): CheckContext {
  return {
    assessment,
    programme: measures,
    scored: scoreColumn(assessment, measures),
    spans: itemSpans(assessment, measures),
    previous,
  };
}

/** The same context, noting which parts are looked at. */
function watched(context: CheckContext): { readonly seen: Set<string>; readonly context: CheckContext } {
  const seen = new Set<string>();
  const noting = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (from, key, receiver): unknown => {
        seen.add(String(key));
        return Reflect.get(from, key, receiver);
      },
    });
  const assessment = noting(context.assessment);
  return { seen, context: noting({ ...context, assessment }) };
}

test.each(Object.entries(checks))("%s looks at the parts it names, and at no other", (_id, check) => {
  const free = new Set(["assessment", "programme"]);
  for (const name of ["clean", "faulty", "empty", "experts"]) {
    const { seen, context } = watched(contextOf(parseAssessment(goldenJson(name)), cleanCity()));
    check.run(context);
    expect([...seen].filter((part) => !free.has(part) && !check.reads.some((read) => read === part))).toEqual(
      [],
    );
  }
});

test("a check whose parts are the same is not run again", () => {
  const run = checkRunner();
  const before = contextOf(cleanCity());
  expect(run(before)).toEqual(runChecks(before));
  const spies = Object.values<Check>(checks).map((check) => ({ check, spy: jest.spyOn(check, "run") }));
  const after = { ...before, assessment: { ...before.assessment, remarks: {} } };
  const found = run(after);
  const ran = spies.filter(({ spy }) => spy.mock.calls.length > 0).map(({ check }) => check.id);
  jest.restoreAllMocks();
  expect(ran).toEqual(["remark-required", "prize-grade-mismatch"]);
  expect(found).toEqual(runChecks(after));
  expect(found.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual([
    "remark-required A3.11",
    "remark-required A3.12",
  ]);
});

test("every file of the room that holds a rule is in the registry", () => {
  const folder = path.resolve(__dirname, "../../src/checks");
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const mechanisms = [
    "bounds",
    "cells",
    "check",
    "index",
    "names",
    "registry",
    "rows",
    "runner",
    "score-faults",
    "white-space",
    "window-types",
  ];
  const rules = files.map((file) => file.replace(/\.ts$/, "")).filter((file) => !mechanisms.includes(file));
  expect(rules.sort()).toEqual(Object.keys(checks).sort());
});

describe("what the rulebook gives the checks to compare", () => {
  const data = measures.checks;
  const refs = [
    ...(data?.bounds ?? []).flatMap(({ ref, value, over }) => [
      ref,
      value,
      ...(over === undefined ? [] : [over]),
    ]),
    ...(data?.figures ?? []).flatMap(({ sum, over }) => [...sum, ...(over === undefined ? [] : [over])]),
    ...(data?.bases ?? []).flatMap(({ refs: rows }) => rows),
  ];
  test.each([...new Set(refs)])("%s is a number that a form asks for", (ref) => {
    const [row, half] = [formRow(measures, ref), formRow(measures, ref.slice(0, ref.lastIndexOf(".")))];
    const parts = half?.value.kind === "pair" ? half.value.parts.map((part) => `${half.id}.${part.key}`) : [];
    expect(row?.value.kind === "number" || row?.value.kind === "pair" || parts.includes(ref)).toBe(true);
  });
  test("items and fund lines exist", () => {
    const items = [
      ...(data?.figures ?? []).flatMap(({ item, includes }) =>
        includes === undefined ? [item] : [item, includes],
      ),
      ...(data?.bases ?? []).map(({ item }) => item),
      ...(data?.fundUses ?? []).map(({ item }) => item),
    ];
    expect(items.filter((id) => indicator(measures, id) === undefined)).toEqual([]);
    const lines = (data?.fundUses ?? []).flatMap((use) => use.lines);
    expect(lines.filter((line) => !measures.fundLines.includes(line))).toEqual([]);
  });
});
