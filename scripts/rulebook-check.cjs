/**
 * Holds every shipped rule pack against the rulebook's own validator while the add-in is built: a broken pack stops
 * the build, so that no start of the pane has to look again.
 */
const path = require("node:path");
const vm = require("node:vm");
const { build } = require("esbuild");

const rulebook = path.resolve(__dirname, "../src/rulebook/index.ts");

/** The rulebook as the code has it, for scripts that run without a build. */
async function loadRulebook(entry = rulebook) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  });
  const loaded = { exports: {} };
  vm.runInThisContext(`(function (module, exports, require) {${outputFiles[0].text}\n})`)(
    loaded,
    loaded.exports,
    require,
  );
  return loaded.exports;
}

/** The faults of all shipped packs, one line each. */
async function faultsOfShippedPacks(entry = rulebook) {
  const { programmes, validateProgramme } = await loadRulebook(entry);
  return programmes.flatMap((programme) =>
    validateProgramme(programme).map(({ row, reason }) => `${programme.id} ${row}: ${reason}`),
  );
}

class RulebookCheckPlugin {
  apply(compiler) {
    compiler.hooks.make.tapPromise("RulebookCheckPlugin", async (compilation) => {
      for (const fault of await faultsOfShippedPacks())
        compilation.errors.push(new Error(`Broken rule pack: ${fault}`));
    });
  }
}

module.exports = { RulebookCheckPlugin, faultsOfShippedPacks, loadRulebook };
