/**
 * A first look before anything else of this room is loaded: whether the workbook holds a name. One round trip, outside
 * the queue, since nothing else is under way yet. Whatever Excel refuses here the desk meets again, and tells.
 */
export async function mayHold(name: string): Promise<boolean> {
  const context = new Excel.RequestContext();
  const found = context.workbook.names.getItemOrNullObject(name);
  try {
    await context.sync();
    return !found.isNullObject;
  } catch {
    return true;
  }
}
