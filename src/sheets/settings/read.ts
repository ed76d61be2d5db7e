import type { Assessment, CityKind, Settings } from "../../assessment";
import { applicantKinds, kindsOf, type Programme, type Reading, type Text } from "../../rulebook";
import { isoOfSerial, isoOfText } from "../dates";
import type { Region, Scalar, Snapshot } from "../plan";
import { given, placeAt, type Places, regionOf } from "../read/cells";
import type { Fault } from "../read/findings";
import { isWord, yesNo } from "../read/words";
import { BONUS, DECLARED, POWER } from "../words";
import { settingFields, type SettingField } from "./fields";
import { packOf } from "./pack";

type Read = Pick<
  Assessment,
  "city" | "dates" | "settings" | "supplement" | "track" | "honours" | "recommended" | "rulebook"
>;
export interface ReadSettings extends Read {
  readonly faults: readonly Fault[];
}

const isCount = (value: Scalar): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

function dayOf(value: Scalar): string | null {
  return typeof value === "number" ? isoOfSerial(value) : isoOfText(String(value));
}

function weightOf(value: Scalar, bonus: boolean): number | "bonus" | null {
  if (typeof value === "number") return value >= 0 && value <= 1 ? value : null;
  return bonus && isWord(value, BONUS) ? "bonus" : null;
}

const kindOf = (programme: Programme, value: Scalar): CityKind | null =>
  kindsOf(programme).find((kind) => isWord(value, applicantKinds[kind])) ?? null;

const choicesOf = ({ options, numeric }: Reading): string =>
  numeric === undefined ? options.map(({ name }) => name.zh).join("、") : `${numeric.min}–${numeric.max}`;

/** The id of an option, or a number in range; null where it is none. */
function readingOf({ options, numeric }: Reading, value: Scalar): string | number | null {
  if (numeric !== undefined) {
    const number = typeof value === "string" && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    const known =
      typeof number === "number" && number >= Number(numeric.min) && number <= Number(numeric.max);
    return known ? number : null;
  }
  const found = options.find(
    ({ id, name }) => isWord(value, name) || isWord(optionless(value), plain(name)) || value === id,
  );
  return found?.id ?? null;
}

/** Names as a list of choices shows them, without the commas that would part them. */
const optionless = (value: Scalar): string => String(value).replace(/[;；]/g, "");
const plain = ({ zh, en }: Text): Text => ({ zh: zh.replace(/,/g, ""), en: en.replace(/,/g, "") });

/** Gathers the settings cell by cell; what cannot be read is told and counts as not given. */
class SettingsReader {
  private readonly city: { name?: string; kind?: CityKind; enforcementPower?: boolean } = {};
  private readonly dates: Record<string, string> = {};
  private readonly weights: Record<string, number | "bonus"> = {};
  private weightsSource: string | undefined;
  private readonly supplement: Record<string, Scalar> = {};
  private readonly readings: Record<string, string | number> = {};
  private readonly honours: Record<string, boolean> = {};
  private readonly recommended: Record<string, number> = {};
  private track: string | undefined;
  readonly faults: Fault[] = [];

  constructor(private readonly programme: Programme) {}

  take(field: SettingField, value: Scalar, region: Region | null): void {
    if (!this.accept(field, value)) this.reject(field, value, region);
  }

  /** False where the value is none that the field knows. */
  private accept(field: SettingField, value: Scalar): boolean {
    if (field.value.kind === "reading")
      return this.put(this.readings, field.ref, readingOf(field.value.reading, value));
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
      case "track":
        return this.acceptTrack(value);
      case "honours":
        return this.put(this.honours, key, yesNo(value, DECLARED));
      case "recommended":
        return this.put(this.recommended, key, isCount(value) ? value : null);
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
      const kind = kindOf(this.programme, value);
      if (kind !== null) this.city.kind = kind;
      return kind !== null;
    }
    const power = yesNo(value, POWER);
    if (power !== null) this.city.enforcementPower = power;
    return power !== null;
  }

  private acceptTrack(value: Scalar): boolean {
    const chosen = this.programme.tracks?.find(
      ({ id, name }) => value === id || isWord(optionless(value), plain(name)),
    );
    if (chosen !== undefined) this.track = chosen.id;
    return chosen !== undefined;
  }

  private reject(field: SettingField, value: Scalar, region: Region | null): void {
    const about = { ref: field.ref, place: placeAt(region, 0), name: field.label.zh, found: String(value) };
    if (field.value.kind === "reading") {
      const { reading } = field.value;
      this.faults.push({ kind: "reading", ...about, choices: choicesOf(reading), source: reading.source });
    } else this.faults.push({ kind: field.value.kind === "date" ? "date" : "setting", ...about, source: "" });
  }

  private settings(): Settings {
    return {
      ...this.readings,
      ...(Object.keys(this.weights).length === 0 ? {} : { weights: this.weights }),
      ...(this.weightsSource === undefined ? {} : { weightsSource: this.weightsSource }),
    };
  }

  result(): Read {
    return {
      city: this.city,
      dates: this.dates,
      settings: this.settings(),
      supplement: this.supplement,
      ...(this.track === undefined ? {} : { track: this.track }),
      ...(Object.keys(this.honours).length === 0 ? {} : { honours: this.honours }),
      ...(Object.keys(this.recommended).length === 0 ? {} : { recommended: this.recommended }),
    };
  }
}

export function readSettings(snapshot: Snapshot, programme: Programme, places: Places): ReadSettings {
  const reader = new SettingsReader(programme);
  for (const field of settingFields(programme)) {
    const region = regionOf(snapshot, field.name);
    places.add(field.ref, region);
    const value = given(region, 0);
    if (value !== undefined) reader.take(field, value, region);
  }
  // The weights are readings too: one is led to the first of their cells.
  for (const { id, setting } of programme.readings.filter((reading) => reading.setting !== undefined)) {
    const [ref] = settingFields(programme)
      .map((field) => field.ref)
      .filter((field) => field === setting || field.startsWith(`${setting ?? ""}.`));
    const place = places.all[ref ?? ""];
    if (place !== undefined) places.all[id] = place;
  }
  // Only another version is worth a word: that of today is what everything is judged by anyway.
  const { version = "" } = packOf(snapshot) ?? {};
  const older = version === "" || version === programme.version ? {} : { rulebook: version };
  return { ...reader.result(), ...older, faults: reader.faults };
}
