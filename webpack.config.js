/**
 * Builds the add-in to dist/addin: the task pane (one shared runtime with functions and commands), the function
 * metadata in both languages, the manifest and the icons.
 *
 *   npx webpack --mode development          for the workbench (npm start)
 *   BASE_URL=https://ip.example.gov.cn/ipcity npm run build   for a server of your own
 *   OFFICE_JS_URL=https://…/office.js                         to load Office.js from elsewhere than beside the pane
 */
const path = require("node:path");
const zlib = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { FunctionMetadataPlugin } = require("./scripts/function-metadata.cjs");
const { DEV_ORIGIN, manifestFor } = require("./scripts/manifest.cjs");
const { RulebookCheckPlugin } = require("./scripts/rulebook-check.cjs");

const PANE_LIMIT_KB = 200;

/** Prints what the pane weighs, and fails a production build that outgrew its promise. */
class EntrySizePlugin {
  apply(compiler) {
    compiler.hooks.emit.tap("EntrySizePlugin", (compilation) => {
      const filesOf = (group) => group.getFiles().filter((file) => file.endsWith(".js"));
      const weigh = (files) =>
        files.reduce((sum, file) => sum + zlib.gzipSync(compilation.assets[file].buffer()).length, 0) / 1000;
      const entry = filesOf(compilation.entrypoints.get("taskpane"));
      const tabs = filesOf(compilation.namedChunkGroups.get("workplace"));
      const all = [...new Set([...entry, ...tabs])];
      // The tabs follow the first screen as a chunk of their own; the promise holds for both together.
      const kb = weigh(all);
      compilation
        .getLogger("size")
        .info(
          `pane entry ${weigh(entry).toFixed(1)} KB gzip, with its tabs ${kb.toFixed(1)} of ${PANE_LIMIT_KB} (${all.join(", ")})`,
        );
      if (kb > PANE_LIMIT_KB) {
        compilation.errors.push(
          new Error(`The pane entry weighs ${kb.toFixed(1)} KB gzip, over ${PANE_LIMIT_KB}.`),
        );
      }
    });
  }
}

module.exports = (_env, argv) => {
  const production = argv.mode === "production";
  const baseUrl = (process.env.BASE_URL ?? DEV_ORIGIN).replace(/\/$/, "");
  const pane = {
    template: "src/taskpane/taskpane.html",
    scriptLoading: "defer",
    officeJs: process.env.OFFICE_JS_URL ?? "office-js/office.js",
  };

  return {
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    devtool: production ? "source-map" : "cheap-module-source-map",
    // One page and one instance of every module: the functions follow the same running assessment that the pane shows.
    // One script rather than three, since each costs a round trip before the first screen; the pane begins.
    entry: {
      taskpane: ["./src/taskpane/main.tsx", "./src/commands/main.ts", "./src/functions/main.ts"],
    },
    optimization: { splitChunks: { chunks: "all" } },
    output: {
      path: path.resolve(__dirname, "dist/addin"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "assets/[name][ext]",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        // These rooms do nothing when loaded: what only a lazy screen uses of them comes with that screen.
        { test: /[\\/]src[\\/](i18n|excel|live|sheets)[\\/]/, sideEffects: false },
        // Its package says CommonJS of a file that is none.
        { test: /chinese-days[\\/].*\.es\.js$/, type: "javascript/esm" },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
      ],
    },
    plugins: [
      new FunctionMetadataPlugin({ baseUrl }),
      new HtmlPlugin({ ...pane, filename: "taskpane.html", seam: false }),
      ...(production
        ? [new EntrySizePlugin(), new RulebookCheckPlugin()]
        : [new HtmlPlugin({ ...pane, filename: "workbench-pane.html", seam: true })]),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,json}", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            transform: (text) => manifestFor(text.toString(), baseUrl),
          },
          ...(production ? [officeJs()] : []),
        ],
      }),
    ],
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
    performance: { hints: false },
    stats: { preset: "errors-warnings", logging: "info" },
    infrastructureLogging: { level: "warn" },
  };
};

/** Microsoft's client, unmodified, for networks that do not reach its content network. */
function officeJs() {
  const dist = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");
  return {
    from: "**/*.js",
    context: dist,
    to: "office-js/",
    info: { minimized: true },
    filter: (file) => {
      const name = path.relative(dist, file);
      const ofExcel = /^(office|excel-[\w.-]+|o15apptofilemappingtable)\.js$/.test(name);
      const strings = /^(zh-cn|en-us)[\\/]office_strings\.js$/.test(name);
      return (ofExcel || strings) && !name.includes(".debug.");
    },
  };
}
