import { formRows, indicators, type Programme } from "../../rulebook";
import { itemsOfText, shownItem, textOfItems } from "../evidence/notation";
import { say, type Language } from "../language";
import { normal } from "../read/cells";
import { settingFields } from "../settings/fields";
import { ANNEX, SCORE_PARTS } from "./words";

/** One item or row as people write it; what is none stands as it is. */
export const shownRef = (ref: string): string => (ref === "" ? "" : textOfItems([ref]));

export function refOfText(text: string): string {
  const [first, ...more] = itemsOfText(text);
  return more.length === 0 ? (first ?? text) : text;
}

interface KnownPlace {
  readonly place: string;
  readonly zh: string;
  readonly en: string;
}

function knownPlaces(programme: Programme): readonly KnownPlace[] {
  const scores = indicators(programme).flatMap(({ id }) =>
    Object.entries(SCORE_PARTS).map(([part, { zh, en }]) => ({
      place: `scores.${id}.${part}`,
      zh: `${shownItem(id)} ${zh}`,
      en: `${id} ${en}`,
    })),
  );
  const rows = formRows(programme).map(({ id }) => ({
    place: `annex1.${id}`,
    zh: `${ANNEX.zh} ${id}`,
    en: `${ANNEX.en} ${id}`,
  }));
  const settings = settingFields(programme).map(({ ref, label }) => {
    const own = /^(city|dates)\./.test(ref);
    const part = programme.supplement.some(({ id }) => id === ref) ? "supplement" : "settings";
    return { place: own ? ref : `${part}.${ref}`, ...label };
  });
  return [...scores, ...rows, ...settings];
}

interface PlaceWords {
  readonly byPlace: ReadonlyMap<string, KnownPlace>;
  readonly byText: ReadonlyMap<string, string>;
}

/** A rulebook never changes, and a log has many rows. */
const made = new WeakMap<Programme, PlaceWords>();

function placeWords(programme: Programme): PlaceWords {
  const known = made.get(programme);
  if (known !== undefined) return known;
  const places = knownPlaces(programme);
  const words = {
    byPlace: new Map(places.map((place) => [place.place, place])),
    byText: new Map(places.flatMap(({ place, zh, en }) => [zh, en].map((text) => [looks(text), place]))),
  };
  made.set(programme, words);
  return words;
}

const looks = (text: string): string => normal(text).toLowerCase();

/** "scores.T1.province" for 「任务1 省局测评」; between quotation marks exactly what stands there. */
export function placeOfText(programme: Programme, text: string): string {
  const quoted = /^"([^]*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return placeWords(programme).byText.get(looks(text)) ?? text;
}

/** The place of a change in words where it has some that read back as that place. */
export function shownPlace(programme: Programme, place: string, language: Language): string {
  const known = placeWords(programme).byPlace.get(place);
  const words = known === undefined ? place : say(known, language);
  const candidates = [words, place, `"${place.replaceAll('"', '""')}"`];
  return candidates.find((text) => placeOfText(programme, text) === place) ?? place;
}

interface NamedMaterial {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** Materials by name; one whose name another one has, too, goes by its id. */
function materialsOf({ materials = [] }: Programme): readonly NamedMaterial[] {
  const all = materials.flatMap(({ items }) => items);
  const count = (text: string): number =>
    all.filter(({ title }) => [looks(title.zh), looks(title.en)].includes(looks(text))).length;
  return all.map(({ id, title }) => {
    const alone = count(title.zh) === 1 && count(title.en) === 1;
    return alone ? { id, ...title } : { id, zh: id, en: id };
  });
}

export function shownMaterial(programme: Programme, id: string, language: Language): string {
  const found = materialsOf(programme).find((material) => material.id === id);
  return found === undefined ? id : say(found, language);
}

/** The id of a material; null where the programme has none such. */
export function materialOfText(programme: Programme, text: string): string | null {
  const found = materialsOf(programme).find(({ id, zh, en }) =>
    [id, zh, en].map(looks).includes(looks(text)),
  );
  return found?.id ?? null;
}
