import type { Assessment, CityKind, Settings } from "../../assessment";
import type { Programme, Text } from "../../rulebook";
import { isoOfSerial, isoOfText } from "../dates";
import { gatesOfKind } from "../named";
import type { Region, Scalar, Snapshot } from "../plan";
import { rankName, rankOfName, SETTING_NAMES } from "./names";
import { settingFields, type SettingField } from "./fields";
import { BONUS, DECLARED, GRADES, KINDS, POWER } from "../words";
import { given, givenText, normal, placeAt, type Places, regionOf } from "../read/cells";
import type { Fault } from "../read/findings";

type Read = Pick<
  Assessment,
  "city" | "dates" | "settings" | "supplement" | "ranks" | "annualAssessments" | "declarations"
>;
export interface ReadSettings extends Read {
  readonly faults: readonly Fault[];
}

const isWord = (value: Scalar, word: Text): boolean =>
  [word.zh, word.en].some((name) => normal(name).toLowerCase() === normal(value).toLowerCase());

function yesNo(value: Scalar, words: { readonly yes: Text; readonly no: Text }): boolean | null {
  if (typeof value === "boolean") return value;
  if (isWord(value, words.yes)) return true;
  return isWord(value, words.no) ? false : null;
}

function dayOf(value: Scalar): string | null {
  return typeof value === "number" ? isoOfSerial(value) : isoOfText(String(value));
}

function weightOf(value: Scalar, bonus: boolean): number | "bonus" | null {
  if (typeof value === "number") return value >= 0 && value <= 1 ? value : null;
  return bonus && isWord(value, BONUS) ? "bonus" : null;
}

function kindOf(value: Scalar): CityKind | null {
  const found = Object.entries(KINDS).find(([, name]) => isWord(value, name));
  return found === undefined ? null : (found[0] as CityKind);
}

function rankOf(value: Scalar): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : null;
}

/** Gathers the settings cell by cell; what cannot be read is told and counts as not given. */
class SettingsReader {
  private readonly city: { name?: string; kind?: CityKind; enforcementPower?: boolean } = {};
  private readonly dates: Record<string, string> = {};
  private readonly weights: Record<string, number | "bonus"> = {};
  private weightsSource: string | undefined;
  private readonly supplement: Record<string, Scalar> = {};
  private readonly ranks: Record<string, { rank?: number; of?: number }> = {};
  private readonly declarations: Record<string, boolean> = {};
  readonly faults: Fault[] = [];

  take(field: SettingField, value: Scalar, region: Region | null): void {
    if (!this.accept(field, value)) this.reject(field, value, region);
  }

  /** False where the value is none that the field knows. */
  private accept(field: SettingField, value: Scalar): boolean {
    const [area = "", ...rest] = field.ref.split(".");
    const key = rest.join(".");
    switch (area) {
      case "city":
        return this.acceptCity(key, value);
      case "dates":
        return this.put(this.dates, key, dayOf(value));
      case "weights":
        return this.put(
          this.weights,
          key,
          weightOf(value, field.value.kind === "weight" && field.value.bonus),
        );
      case "weightsSource":
        this.weightsSource = String(value);
        return true;
      case "ranks":
        return this.acceptRank(key, value);
      case "declarations":
        return this.put(this.declarations, key, yesNo(value, DECLARED));
      default:
        this.supplement[field.ref] = value;
        return true;
    }
  }

  private put<T>(target: Record<string, T>, key: string, value: T | null): boolean {
    if (value === null) return false;
    target[key] = value;
    return true;
  }

  private acceptCity(key: string, value: Scalar): boolean {
    if (key === "name") {
      this.city.name = String(value);
      return true;
    }
    if (key === "kind") {
      const kind = kindOf(value);
      if (kind !== null) this.city.kind = kind;
      return kind !== null;
    }
    const power = yesNo(value, POWER);
    if (power !== null) this.city.enforcementPower = power;
    return power !== null;
  }

  private acceptRank(key: string, value: Scalar): boolean {
    const rank = rankOf(value);
    if (rank === null) return false;
    const gate = key.replace(/\.of$/, "");
    this.ranks[gate] = { ...this.ranks[gate], [key.endsWith(".of") ? "of" : "rank"]: rank };
    return true;
  }

  private reject(field: SettingField, value: Scalar, region: Region | null): void {
    this.faults.push({
      kind: field.value.kind === "date" ? "date" : "setting",
      ref: field.ref,
      place: placeAt(region, 0),
      name: field.label.zh,
      found: String(value),
      source: "",
    });
  }

  /** A rank beyond the number ranked says nothing: neither can be trusted. */
  dropImpossibleRanks(snapshot: Snapshot, programme: Programme): void {
    for (const { id, source } of gatesOfKind(programme, "rank")) {
      const { rank = 1, of = Infinity } = this.ranks[id] ?? {};
      if (rank <= of) continue;
      delete this.ranks[id];
      this.faults.push({
        kind: "rank",
        ref: `ranks.${id}`,
        place: placeAt(regionOf(snapshot, rankName(id)), 0),
        other: placeAt(regionOf(snapshot, rankOfName(id)), 0),
        found: String(rank),
        points: String(of),
        source,
      });
    }
  }

  private settings(programme: Programme): Settings {
    // Weights only make sense together: what is blank takes the example's share.
    const examples = programme.scorecard?.exampleWeights ?? {};
    const weights = Object.fromEntries(
      Object.entries(examples).map(([id, example]) => [
        id,
        this.weights[id] ?? (example === "bonus" ? ("bonus" as const) : Number(example)),
      ]),
    );
    return {
      ...(Object.keys(this.weights).length === 0 ? {} : { weights }),
      ...(this.weightsSource === undefined ? {} : { weightsSource: this.weightsSource }),
    };
  }

  result(programme: Programme): Omit<ReadSettings, "annualAssessments" | "faults"> {
    return {
      city: this.city,
      dates: this.dates,
      settings: this.settings(programme),
      supplement: this.supplement,
      ranks: this.ranks,
      declarations: this.declarations,
    };
  }
}

const isYear = (value: Scalar): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1000 && value <= 9999;

function readYearly(
  snapshot: Snapshot,
  places: Places,
): { readonly list: Read["annualAssessments"]; readonly faults: readonly Fault[] } {
  const years = regionOf(snapshot, SETTING_NAMES.years);
  const grades = regionOf(snapshot, SETTING_NAMES.grades);
  const list: { year: number; grade: string }[] = [];
  const faults: Fault[] = [];
  (years?.values ?? []).forEach((_, index) => {
    places.add(`annual.${index + 1}`, years, index);
    const year = given(years, index);
    const grade = givenText(grades, index)?.trim();
    // A year without a grade is an assessment still to come.
    if (grade === undefined && (year === undefined || isYear(year))) return;
    const isNew = list.every((entry) => entry.year !== year);
    if (year !== undefined && isYear(year) && isNew && grade !== undefined && GRADES.includes(grade))
      list.push({ year, grade });
    else
      faults.push({
        kind: "setting",
        ref: `annual.${index + 1}`,
        place: placeAt(years, index),
        name: "省局年度考核",
        found: `${String(year ?? "")} ${grade ?? ""}`.trim(),
        source: "第十八条（七）",
      });
  });
  return { list, faults };
}

export function readSettings(snapshot: Snapshot, programme: Programme, places: Places): ReadSettings {
  const reader = new SettingsReader();
  for (const field of settingFields(programme)) {
    const region = regionOf(snapshot, field.name);
    places.add(field.ref, region);
    const value = given(region, 0);
    if (value !== undefined) reader.take(field, value, region);
  }
  reader.dropImpossibleRanks(snapshot, programme);
  const yearly = readYearly(snapshot, places);
  return {
    ...reader.result(programme),
    annualAssessments: yearly.list,
    faults: [...reader.faults, ...yearly.faults],
  };
}
