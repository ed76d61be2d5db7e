/**
 * The commands' entry: a script of its own beside the pane's, in the same runtime and on the same desk. What a command
 * does arrives when one is first asked for.
 */
import type { CommandName, Commands } from "./commands";

/** A shortcut hands over nothing, a button an event that waits to be told that all is done. */
interface CommandEvent {
  completed(): void;
}

/** Names as the manifest and the shortcuts file write them. */
const names = Object.keys({
  showPane: true,
  insertForms: true,
  nextFinding: true,
  recheck: true,
  repairFormulas: true,
  evidenceHere: true,
} satisfies Record<CommandName, true>) as readonly CommandName[];

let commands: Promise<Commands> | null = null;

async function load(): Promise<Commands> {
  const [{ commandsOn }, { openDesk }] = await Promise.all([import("./commands"), import("../live")]);
  return commandsOn({ desk: () => openDesk(), showPane: () => Office.addin.showAsTaskpane() });
}

async function run(name: CommandName): Promise<void> {
  commands ??= load();
  await (await commands)[name]();
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return;
  for (const name of names) {
    Office.actions.associate(name, async (event?: CommandEvent) => {
      await run(name).finally(() => event?.completed());
    });
  }
}

void start();
