/** A choice that is not made yet: the settings that it would write, and what they would change. */
import type { Assessment, Column, Settings } from "../../assessment";
import { assessmentChanges, chosenOption, type ReadingEffect, type ResultChange } from "../../judge";
import type { Reading } from "../../rulebook";

export interface Draft {
  readonly settings: Settings;
  readonly changes: readonly ResultChange[];
}

/** The option that stands for numbers of one's own: no effect can be told before they are given. */
export const ownOption = ({ options }: Reading, effects: readonly ReadingEffect[]): string | null =>
  options.find(({ id }) => !effects.some(({ choice }) => choice === id))?.id ?? null;

/** An example that a document is named for is an example no more. */
export const chosenIn = (assessment: Assessment, reading: Reading, own: string | null): string | null =>
  reading.setting === "weights" && sourceOf(assessment.settings) !== ""
    ? own
    : (chosenOption(assessment, reading) ?? own);

export function draftOf(assessment: Assessment, settings: Settings, column: Column): Draft {
  return { settings, changes: assessmentChanges(assessment, { ...assessment, settings }, { column }) };
}

/**
 * The settings that an option writes. The default is written as a blank cell; an example of weights takes the
 * number of the document away, for it would vouch for what it does not say.
 */
export function settingsFor(reading: Reading, choice: string, chosen: Assessment): Settings {
  if (reading.setting === "weights") return { ...chosen.settings, weightsSource: null };
  if (reading.setting !== undefined || choice !== reading.default) return chosen.settings;
  const { [reading.id]: given, ...rest } = chosen.settings;
  return given === undefined ? chosen.settings : rest;
}

/** The document of the weights; empty where none is named. */
export const sourceOf = ({ weightsSource }: Settings): string => weightsSource?.trim() ?? "";

/** Whether the weights stop, or begin, to rest on a document. */
export function sourceChange(before: Settings, after: Settings): "goes" | "comes" | null {
  const [from, to] = [sourceOf(before), sourceOf(after)];
  if ((from === "") === (to === "")) return null;
  return to === "" ? "goes" : "comes";
}
