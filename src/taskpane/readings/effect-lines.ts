/** What a reading would change, in sentences; what happens in many places alike is one sentence. */
import type { ReadingsTexts } from "../../i18n";
import type { Naming as NamingOfAll } from "../fill/names";
import { nameOf, placesOf, shortSection } from "../fill/names";
import type { ResultChange } from "../../judge";
import { pointsText, totalText, valueText } from "../model/numbers";

type Value = ResultChange["from"];
/** With the words of this screen. */
export type Naming = NamingOfAll & { readonly texts: ReadingsTexts };

const placesShown = 8;

export function effectLines(changes: readonly ResultChange[], naming: Naming): readonly string[] {
  return grouped(changes.filter((change) => !isSaid(change, changes))).map((alike) =>
    sentenceOf(alike, naming),
  );
}

/** Where nothing is missing the best total is the total: one sentence says both. */
const isSaid = ({ what, from, to }: ResultChange, changes: readonly ResultChange[]): boolean =>
  what === "best" && changes.some((one) => one.what === "score" && one.from === from && one.to === to);

/** Findings of one rule, and periods, that change in the same way stand together. */
function grouped(changes: readonly ResultChange[]): readonly (readonly ResultChange[])[] {
  const groups = new Map<string, ResultChange[]>();
  for (const change of changes) {
    const { what, ref, from, to } = change;
    const subject = what === "finding" ? ruleOf(ref) : what === "window" ? "" : ref;
    const key = JSON.stringify([what, subject, from, to]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

const ruleOf = (ref: string): string => ref.slice(0, ref.indexOf(" "));
const placeIn = (ref: string): string => ref.slice(ref.indexOf(" ") + 1);

function sentenceOf(alike: readonly ResultChange[], naming: Naming): string {
  const [change] = alike;
  if (change === undefined) return "";
  const { texts } = naming;
  const { t } = texts;
  const { what, ref } = change;
  const said = (show: (value: string | number) => string): { from: string; to: string } => ({
    from: change.from === null ? t("change.none") : show(change.from),
    to: change.to === null ? t("change.none") : show(change.to),
  });
  const points = said((value) => totalText(Number(value)));
  switch (what) {
    case "score":
      return t("change.total", points);
    case "best":
      return t("change.best", points);
    case "section":
      return t("change.section", { name: sectionName(ref, naming), ...points });
    case "band":
      return t(
        "change.band",
        said((value) => bandName(value, naming)),
      );
    case "gate": {
      const name = naming.rules.programme.gates.find(({ id }) => id === ref)?.title;
      return t("change.gate", {
        name: name ? texts.of(name) : ref,
        ...said((value) => word("outcome", value, naming)),
      });
    }
    case "derived":
      return t("change.derived", { name: nameOf(naming, ref), ...said(derivedText) });
    case "window":
      return t("change.window", {
        places: places(
          alike.map((one) => one.ref),
          naming,
        ),
        ...said(String),
      });
    case "deadline":
      return deadlineSentence(change, naming);
    case "period": {
      const title = naming.rules.programme.lookBacks?.find(({ id }) => id === ref)?.title;
      const name = title === undefined ? t("change.acceptanceDay") : texts.of(title);
      return t("change.period", { name, ...said(String) });
    }
    case "finding":
      return findingSentence(
        change,
        alike.map((one) => placeIn(one.ref)),
        naming,
      );
  }
}

const derivedText = (value: string | number): string =>
  typeof value === "number"
    ? valueText(value)
    : value
        .split(" / ")
        .map((part) => valueText(Number(part)))
        .join(" / ");

const word = (kind: "outcome" | "severity", value: Value, { texts }: Naming): string =>
  texts.find(`${kind}.${String(value)}`) ?? String(value);

function sectionName(ref: string, { rules, texts }: Naming): string {
  const section = rules.programme.scorecard?.sections.find(({ id }) => id === ref);
  return section === undefined ? ref : shortSection(section, texts);
}

function bandName(value: Value, naming: Naming): string {
  const step = naming.rules.programme.band?.steps.find(({ id }) => id === value);
  return step === undefined ? word("outcome", value, naming) : naming.texts.of(step.name);
}

function places(refs: readonly string[], naming: Naming): string {
  const shown = placesOf(naming, refs.slice(0, placesShown));
  return refs.length > placesShown ? `${shown} …` : shown;
}

function deadlineSentence({ ref, from, to }: ResultChange, { rules, texts }: Naming): string {
  const title = rules.programme.deadlines.find(({ id }) => id === ref)?.title;
  const name = title === undefined ? ref : texts.of(title);
  if (from === null) return texts.t("change.deadlineComes", { name, to: String(to) });
  if (to === null) return texts.t("change.deadlineGoes", { name, from });
  return texts.t("change.deadline", { name, from, to });
}

function findingSentence({ ref, from, to }: ResultChange, refs: readonly string[], naming: Naming): string {
  const { texts } = naming;
  const name = texts.find(`rule.${ruleOf(ref)}`) ?? ruleOf(ref);
  const what = { name, n: pointsText(refs.length), places: places(refs, naming) };
  if (from === null)
    return texts.t("change.findingComes", { ...what, severity: word("severity", to, naming) });
  if (to === null)
    return texts.t("change.findingGoes", { ...what, severity: word("severity", from, naming) });
  const turned = { from: word("severity", from, naming), to: word("severity", to, naming) };
  return texts.t("change.findingTurns", { ...what, ...turned });
}
