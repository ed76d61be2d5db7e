/**
 * What must stay in the workbook beside its cells: one setting a record, so that two people who work on one
 * workbook do not overwrite each other's.
 */
import { HostError, officeCode } from "./errors";
import type { HostQueue } from "./queue";

const keyOf = (shelf: string, id: string): string => `ipcity.${shelf}.${id}`;

export type Records = Readonly<Record<string, unknown>>;

/** Every record of a shelf by id, unparsed. */
export function loadRecords(queue: HostQueue, shelf: string): Promise<Records> {
  const prefix = keyOf(shelf, "");
  return queue.run((context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    return () =>
      Object.fromEntries(
        settings.items
          .filter((setting) => setting.key.startsWith(prefix))
          .map((setting): [string, unknown] => [setting.key.slice(prefix.length), setting.value]),
      );
  });
}

export function saveRecord(queue: HostQueue, shelf: string, id: string, record: object): Promise<void> {
  return queue.run((context) => {
    context.workbook.settings.add(keyOf(shelf, id), record);
    return () => undefined;
  });
}

export async function removeRecord(queue: HostQueue, shelf: string, id: string): Promise<void> {
  try {
    await queue.run((context) => {
      context.workbook.settings.getItem(keyOf(shelf, id)).delete();
      return () => undefined;
    });
  } catch (error) {
    // Somebody else removed it: that is what was asked for.
    const cause = error instanceof HostError ? error.cause : error;
    if (officeCode(cause) !== "ItemNotFound") throw error;
  }
}
