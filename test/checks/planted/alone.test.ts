/** Each rule of the registry on its own: a single fault in the city without any, at every kind of place it can be. */
import { parseAssessment } from "../../../src/assessment/index";
import { checks } from "../../../src/checks/index";
import { judge } from "../../../src/judge/index";
import { programmes } from "../../../src/rulebook/index";
import { cleanCity } from "../../fixtures/city";
import { fullCity } from "./base";
import { PLANTERS } from "./planters";
import { withFaults } from "./with-faults";

const previous = parseAssessment(fullCity());
const key = ({ rule, ref }: { readonly rule: string; readonly ref: string }): string => `${rule} ${ref}`;
/** Rules plant one fault in dozens of items alike. */
const MOST = 6;

/** Limits of what an office may recommend: other documents have them. */
const QUOTA = "quota-exceeded";

test("quota-exceeded fires on one more than a document allows, and not on as many", () => {
  const limited = programmes.flatMap(({ id, quotas = [] }) => quotas.map((quota) => ({ id, quota })));
  expect(limited.length).toBeGreaterThan(0);
  for (const { id, quota } of limited) {
    const told = (given: number): readonly string[] =>
      judge(
        parseAssessment({
          format: "ipcity-assessment/1",
          programme: id,
          recommended: { [quota.id]: given },
        }),
      ).findings.flatMap((finding) => (finding.rule === QUOTA ? [finding.ref] : []));
    expect(told(quota.most + 1)).toEqual([`recommended.${quota.id}`]);
    expect(told(quota.most)).toEqual([]);
  }
});

describe.each(Object.keys(checks).filter((rule) => rule !== QUOTA))("%s", (rule) => {
  const sites = PLANTERS.filter((planter) => planter.rule === rule).flatMap((planter) => planter.sites);

  test("fires on its own minimal case, in its place, and brings only what comes with it", () => {
    expect(sites.length).toBeGreaterThan(0);
    for (const site of sites.slice(0, MOST)) {
      const fault = site(0);
      const found = judge(parseAssessment(withFaults([fault])), { previous }).findings.map(key);
      expect(found).toContain(key(fault));
      const known = new Set([key(fault), ...fault.companions.map(key)]);
      expect(found.filter((place) => !known.has(place))).toEqual([]);
    }
  });

  test("is silent on the clean sample", () => {
    for (const city of [cleanCity(), previous])
      expect(judge(city, { previous: city }).findings.filter((finding) => finding.rule === rule)).toEqual([]);
  });
});
