/** The commands' entry: a script of its own beside the pane's, in the same runtime and on the same desk. */
import { openDesk } from "../live";
import { commandsOn } from "./commands";

/** A shortcut hands over nothing, a button an event that waits to be told that all is done. */
interface CommandEvent {
  completed(): void;
}

const commands = commandsOn({ desk: () => openDesk(), showPane: () => Office.addin.showAsTaskpane() });

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return;
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event?: CommandEvent) => {
      await run().finally(() => event?.completed());
    });
  }
}

void start();
