/** Puts a pane on the page with a plain desk, the rulebook at hand and no chunk to wait for. */
import { act, configure, render } from "@testing-library/react";
import { Pane, type PaneProps } from "../../src/taskpane/pane";
import { memoryPreferences, type PreferenceKey } from "../../src/taskpane/shell/preferences";
import { Workplace } from "../../src/taskpane/workplace";
import { assessment, rules } from "./city";
import { deskOf, type PlainDesk } from "./desk-of";

// On a machine that is busy with other things a search by role alone takes longer than the second it is given.
configure({ asyncUtilTimeout: 30_000 });

/** Also while a test holds the clock. */
const afterATurn = globalThis.setTimeout.bind(globalThis);

export const roomy = 860;
export const low = 378;

export async function show(
  desk: PlainDesk = deskOf(),
  options: { stored?: Partial<Record<PreferenceKey, string>>; height?: number } & Partial<PaneProps> = {},
): Promise<PlainDesk> {
  const { stored, height = roomy, ...props } = options;
  window.innerHeight = height;
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  render(
    <Pane
      desk={desk}
      displayLanguage="zh-CN"
      preferences={memoryPreferences(stored)}
      loadRules={() => Promise.resolve(rules)}
      loadSample={() => Promise.resolve(assessment)}
      loadWorkplace={() => Promise.resolve(Workplace)}
      {...props}
    />,
  );
  // A tab in a chunk of its own is there a turn later.
  await act(() => new Promise((resolve) => afterATurn(resolve, 0)));
  return desk;
}
