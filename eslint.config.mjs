import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Globals of Office stay in the rooms that the design names. */
const officeIn = (...allowed) => ({
  globals: [
    { name: "Excel", message: "Excel.* is used in src/excel alone." },
    { name: "CustomFunctions", message: "CustomFunctions.* is used in src/functions alone." },
    { name: "Office", message: "Office.* is used in the entry points and src/excel alone." },
  ].filter((entry) => !allowed.includes(entry.name)),
});
/** Microsoft's own rules for Office.js, all of them errors. Its ready-made list brings a second TypeScript plugin. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((rule) => rule.startsWith("office-addins/"))
    .map((rule) => [rule, "error"]),
);
const restrict = (files, ...allowed) => ({
  files,
  rules: { "no-restricted-globals": ["error", ...officeIn(...allowed).globals] },
});

export default tseslint.config(
  { ignores: ["dist/**", ".cache/**", "node_modules/**", "test-results/**", "playwright-report/**"] },
  ...tseslint.configs.recommended,
  { files: ["src/**/*.ts"], plugins: { "office-addins": officeAddins }, rules: officeRules },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "bench/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "error",
      "max-depth": ["error", 3],
      eqeqeq: "error",
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "max-lines": ["error", { max: 300, skipBlankLines: true }] } },
  restrict(["src/**/*.{ts,tsx}"]),
  restrict(["src/excel/**/*.ts"], "Excel", "Office"),
  restrict(["src/functions/**/*.ts"], "CustomFunctions"),
  restrict(["src/functions/main.ts"], "CustomFunctions", "Office"),
  restrict(["src/taskpane/main.tsx", "src/commands/**/*.ts"], "Office"),
  restrict(["src/workbench/**/*.ts"], "Excel", "Office", "CustomFunctions"),
  {
    files: ["**/*.cjs", "webpack.config.js", "scripts/**", "src/cli/**"],
    rules: { "@typescript-eslint/no-require-imports": "off", "no-console": "off" },
  },
);
