/**
 * Function metadata from the TSDoc of src/functions/functions.ts: `functions.json` in Chinese and
 * `functions.en.json`, whose texts come from src/functions/functions.en.json by id.
 */
const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const SOURCE = path.resolve(__dirname, "../src/functions/functions.ts");
const ENGLISH = path.resolve(__dirname, "../src/functions/functions.en.json");

/** @returns {Promise<{ zh: object, en: object }>} the metadata in both languages */
async function functionMetadata() {
  const generated = await generateCustomFunctionsMetadata([SOURCE], true);
  if (generated.errors.length > 0) {
    throw new Error(`src/functions/functions.ts: ${generated.errors.join("; ")}`);
  }
  const zh = JSON.parse(generated.metadataJson);
  const texts = JSON.parse(fs.readFileSync(ENGLISH, "utf8"));
  return { zh, en: { ...zh, functions: zh.functions.map((entry) => inEnglish(entry, texts)) } };
}

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
      compilation.fileDependencies.add(SOURCE);
      compilation.fileDependencies.add(ENGLISH);
      compilation.hooks.processAssets.tapPromise("FunctionMetadataPlugin", async () => {
        const { zh, en } = await functionMetadata();
        compilation.emitAsset("functions.json", new RawSource(this.write(zh)));
        compilation.emitAsset("functions.en.json", new RawSource(this.write(en)));
      });
    });
  }

  write(metadata) {
    return JSON.stringify(metadata, null, 2).replaceAll("https://localhost:3000", this.baseUrl);
  }
}

module.exports = { functionMetadata, FunctionMetadataPlugin };
