/**
 * Function metadata from the TSDoc of src/functions/functions*.ts: `functions.json` in Chinese and
 * `functions.en.json`, whose texts come from src/functions/functions.en.json by id. What is the same for all of them is
 * added here: the help link, and that cells with errors are handed over, so that the error goes on as it is.
 */
const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { functionsHtml } = require("./functions-page.cjs");
const { loadRulebook } = require("./rulebook-check.cjs");

const FOLDER = path.resolve(__dirname, "../src/functions");
const SOURCES = ["functions", "functions-of-scores", "functions-of-time", "functions-of-panels"].map((name) =>
  path.join(FOLDER, `${name}.ts`),
);
/** The page that the build lays beside the pane; the host is replaced by that of the server. */
const HELP = "https://localhost:3000/functions.html";
const ENGLISH = path.resolve(__dirname, "../src/functions/functions.en.json");

/** @returns {Promise<{ zh: object, en: object }>} the metadata in both languages */
async function functionMetadata() {
  const generated = await generateCustomFunctionsMetadata(SOURCES, true);
  if (generated.errors.length > 0) {
    throw new Error(`src/functions: ${generated.errors.join("; ")}`);
  }
  const metadata = JSON.parse(generated.metadataJson);
  const zh = { ...metadata, functions: metadata.functions.map(withCommon) };
  const texts = JSON.parse(fs.readFileSync(ENGLISH, "utf8"));
  return { zh, en: { ...zh, functions: zh.functions.map((entry) => inEnglish(entry, texts)) } };
}

const withCommon = (entry) => ({
  ...entry,
  helpUrl: `${HELP}#${entry.id}`,
  options: { ...entry.options, allowErrorForDataTypeAny: true },
});

function inEnglish(entry, texts) {
  const text = texts[entry.id];
  if (!text) throw new Error(`src/functions/functions.en.json: no entry for ${entry.id}`);
  const parameters = entry.parameters.map((parameter) => {
    const description = text.parameters?.[parameter.name];
    if (!description) {
      throw new Error(`src/functions/functions.en.json: ${entry.id} lacks the parameter ${parameter.name}`);
    }
    return { ...parameter, description };
  });
  return { ...entry, description: text.description, parameters };
}

class FunctionMetadataPlugin {
  constructor({ baseUrl }) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("FunctionMetadataPlugin", (compilation) => {
      SOURCES.forEach((source) => compilation.fileDependencies.add(source));
      compilation.fileDependencies.add(ENGLISH);
      compilation.hooks.processAssets.tapPromise("FunctionMetadataPlugin", async () => {
        const [{ zh, en }, { programmes }] = await Promise.all([functionMetadata(), loadRulebook()]);
        compilation.emitAsset("functions.json", new RawSource(this.write(zh)));
        compilation.emitAsset("functions.en.json", new RawSource(this.write(en)));
        compilation.emitAsset("functions.html", new RawSource(functionsHtml({ zh, en }, programmes)));
      });
    });
  }

  write(metadata) {
    return JSON.stringify(metadata, null, 2).replaceAll("https://localhost:3000", this.baseUrl);
  }
}

module.exports = { functionMetadata, FunctionMetadataPlugin };
