/**
 * What the spreadsheet engine of the workbench and the tests does better for us, mended while it is bundled. Each entry
 * names a file, the place and why; a place that is no longer there stops the build, so that an upgrade is looked at.
 */
import { readFile } from "node:fs/promises";

/** The engine adds the ranges of every formula to its search tree again at each calculation: it grew without end. */
const rangesOnce = [
  {
    file: /@univerjs.core.lib.es.index\.js$/,
    from: /\t\ttree\.insert\(\{\n\t\t\tminX: rangeStartColumn,/,
    to: `\t\tconst place = [rangeStartColumn, rangeStartRow, rangeEndColumn, rangeEndRow, id].join();
\t\ttree.places ??= new Set();
\t\tif (tree.places.has(place)) return;
\t\ttree.places.add(place);
\t\ttree.insert({
\t\t\tminX: rangeStartColumn,`,
  },
  {
    file: /@univerjs.core.lib.es.index\.js$/,
    from: /if \(items\[i\]\.id === id\) tree\.remove\(items\[i\]\);/,
    to: `if (items[i].id === id) {
\t\t\ttree.remove(items[i]);
\t\t\ttree.places?.delete([items[i].minX, items[i].minY, items[i].maxX, items[i].maxY, id].join());
\t\t}`,
  },
];

/** A tree of all formula cells is needed where some formula computes its references (OFFSET, INDIRECT) and nowhere else. */
const treeOfCellsWhereNeeded = {
  file: /@univerjs.engine-formula.lib.es.index\.js$/,
  from: /(async _calculateListByFunctionRefNode\(treeList\) \{\n)/,
  to: `$1\t\tif (treeList.every((tree) => tree.addressFunctionNodes.length === 0)) {
\t\t\tthis._executedAddressFunctionNodeIds.clear();
\t\t\treturn;
\t\t}
`,
};

/** The engine waits 100 ms for a person's next keystroke before it calculates; a test types none. */
export const calculateAtOnce = {
  file: /@univerjs.sheets-formula.lib.es.index\.js$/,
  from: /(this\._waitingCommandQueue = \[\];\s*\}, )100\)/,
  to: "$10)",
};

/** After rows were inserted the search tree names formulas that are gone: passed over, without a line for each of thousands. */
const formulasThatAreGone = {
  file: /@univerjs.engine-formula.lib.es.index\.js$/,
  from: /console\.error\("Dependency tree not found for treeId:", parentTreeId\);/,
  to: "skippedTreeIds.add(parentTreeId);",
};

/** The engine remembers 2,000 formulas; a workbook with more finds none of them again, since each pushes out the next. */
const everyFormulaRemembered = {
  file: /@univerjs.engine-formula.lib.es.index\.js$/,
  from: /const FORMULA_CACHE_LRU_COUNT\$2 = 2e3;/,
  to: "const FORMULA_CACHE_LRU_COUNT$$2 = 1e5;",
};
const everyTreeRemembered = {
  file: /@univerjs.engine-formula.lib.es.index\.js$/,
  from: /const FORMULA_CACHE_LRU_COUNT = 5e3;/,
  to: "const FORMULA_CACHE_LRU_COUNT = 1e5;",
};

export const engineFixes = [
  ...rangesOnce,
  treeOfCellsWhereNeeded,
  formulasThatAreGone,
  everyFormulaRemembered,
  everyTreeRemembered,
];

/** An esbuild plugin that applies fixes to the files they name. */
export function mending(fixes) {
  return {
    name: "engine-fixes",
    setup(builder) {
      for (const filter of new Map(fixes.map(({ file }) => [file.source, file])).values())
        builder.onLoad({ filter }, async ({ path }) => {
          const source = await readFile(path, "utf8");
          const contents = fixes
            .filter(({ file }) => file.source === filter.source)
            .reduce((text, { from, to }) => {
              if (!from.test(text))
                throw new Error(`${path} no longer holds ${from}: look at this fix again`);
              return text.replace(from, to);
            }, source);
          return { contents, loader: "js" };
        });
    },
  };
}
