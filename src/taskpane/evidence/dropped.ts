/** The names of files that were dropped or chosen, with their folder where there is one. No file is opened: what a paper holds is nobody's business here. */

export const MOST_FILES = 1000;

/** Files that systems keep for themselves. */
const isHidden = (name: string): boolean =>
  /^(?:\.|~\$)/.test(name) || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader hands over a hundred entries at a time until it has none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return found;
    found.push(...some);
    if (found.length > MOST_FILES) return found;
  }
}

/** Folder by folder, and no further than the count that is refused. */
async function namesOf(entries: readonly FileSystemEntry[]): Promise<readonly string[]> {
  const names: string[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    if (isFolder(entry)) waiting.push(...(await entriesIn(entry)));
    else if (isFile(entry) && !isHidden(entry.name)) names.push(entry.fullPath.replace(/^\//, ""));
    if (names.length > MOST_FILES) break;
  }
  return names;
}

/** Call it within the event: what was dropped is gone after it. */
export function droppedNames({ items, files }: DataTransfer): Promise<readonly string[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length > 0 ? namesOf(entries) : Promise.resolve(chosenNames(files));
}

export const chosenNames = (files: ArrayLike<File>): readonly string[] =>
  Array.from(files)
    .filter(({ name }) => !isHidden(name))
    .map(({ name, webkitRelativePath }) => webkitRelativePath || name);
